"""Questions about file-like objects: equivalent of ``s3transfer.compat``."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable
from typing import Any

SOCKET_ERROR = ConnectionError
MAXINT = None

# On Windows os.rename refuses a target that exists.
rename_file: Callable[[str, str], None] = os.replace if sys.platform.startswith("win") else os.rename


def accepts_kwargs(func: Callable[..., Any]) -> str | None:
    """Return the name by which a function takes any keyword arguments, if it does."""
    return inspect.getfullargspec(func)[2]


def seekable(fileobj: Any) -> bool:
    """Whether the position of a file-like object can be set."""
    if hasattr(fileobj, "seekable"):
        return bool(fileobj.seekable())
    if hasattr(fileobj, "seek") and hasattr(fileobj, "tell"):
        try:
            fileobj.seek(0, 1)
        except OSError:
            return False
        return True
    return False


def readable(fileobj: Any) -> bool:
    """Whether a file-like object can be read."""
    if hasattr(fileobj, "readable"):
        return bool(fileobj.readable())
    return hasattr(fileobj, "read")


def fallocate(fileobj: Any, size: int) -> None:
    """Reserve room for a file, or fail where there is none."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(fileobj.fileno(), 0, size)
    else:
        fileobj.truncate(size)
