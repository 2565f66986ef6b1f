"""Python's ``urllib.request``."""

from __future__ import annotations

from urllib.request import *
