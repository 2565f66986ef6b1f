"""Python's ``urllib.response``."""

from __future__ import annotations

from urllib.response import *
