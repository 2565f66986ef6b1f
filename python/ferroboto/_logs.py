"""Loggers of the modules that warn. Python prints warnings to stderr if a library's loggers have no handler at all."""

from __future__ import annotations

from logging import Logger, NullHandler, getLogger

getLogger("ferroboto").addHandler(NullHandler())


def get_logger(name: str) -> Logger:
    """Return the logger of a module."""
    return getLogger(name)
