"""Python's ``urllib.robotparser``."""

from __future__ import annotations

from urllib.robotparser import *
