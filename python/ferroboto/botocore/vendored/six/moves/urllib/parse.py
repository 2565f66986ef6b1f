"""Python's ``urllib.parse``, by six's names."""

from __future__ import annotations

from urllib.parse import *
from urllib.parse import quote, unquote, unquote_to_bytes
