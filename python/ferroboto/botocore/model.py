"""Equivalent of ``botocore.model``."""

from __future__ import annotations

from ..model import *
