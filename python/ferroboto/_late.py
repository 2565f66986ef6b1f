"""Modules of the standard library that type checkers are not to read for everyone; nothing else may live here.

A checker follows every import, in bodies as well. What ``import ferroboto`` leads to would otherwise bring the sixty stubs
of asyncio and sqlite3 into each program's check.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def asyncio() -> Any:
    """Give :mod:`asyncio`."""
    return import_module("asyncio")


def sqlite3() -> Any:
    """Give :mod:`sqlite3`. Raises :class:`ImportError` where Python was built without it."""
    return import_module("sqlite3")
