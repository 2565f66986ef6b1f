"""Larger models for the local AWS of ferroboto, which loads them if this package is installed."""

from __future__ import annotations

import os

__version__ = "0.1.0"


def folder() -> str:
    """Return the folder that the files are in."""
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "weights")
