"""Equivalent of ``boto3.compat``."""

from __future__ import annotations

import collections.abc as collections_abc
import os
import sys
import warnings
from typing import Any

from ..exceptions import PythonDeprecationWarning

SOCKET_ERROR = ConnectionError


def _replace(current_filename: str, new_filename: str) -> None:
    os.replace(current_filename, new_filename)


# On Windows os.rename refuses a target that exists.
rename_file = _replace if sys.platform.startswith("win") else os.rename


def filter_python_deprecation_warnings() -> None:
    """Hide warnings about Pythons that boto3 is about to leave behind."""
    warnings.filterwarnings(
        "ignore",
        message=".*Boto3 will no longer support Python.*",
        category=PythonDeprecationWarning,
        module=r".*boto3\.compat",
    )


def is_append_mode(fileobj: Any) -> bool:
    """Whether a file was opened to be written at its end."""
    return isinstance(getattr(fileobj, "mode", None), str) and "a" in fileobj.mode


__all__ = [
    "SOCKET_ERROR",
    "PythonDeprecationWarning",
    "collections_abc",
    "filter_python_deprecation_warnings",
    "is_append_mode",
    "rename_file",
]
