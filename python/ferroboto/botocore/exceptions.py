"""Equivalent of ``botocore.exceptions``."""

from __future__ import annotations

from ..exceptions import *
