"""Python's ``urllib.error``."""

from __future__ import annotations

from urllib.error import *
