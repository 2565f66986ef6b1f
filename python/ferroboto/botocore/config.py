"""Equivalent of ``botocore.config``."""

from __future__ import annotations

from ..config import Config as Config
