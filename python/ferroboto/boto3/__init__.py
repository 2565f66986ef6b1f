"""Equivalent of ``boto3``: ferroboto's own names under the version of boto3 whose behaviour they have.

Served as ``boto3`` by :func:`ferroboto.install_as_boto3`. What is set here, as tests do with
``mock.patch('boto3.client')``, is set in ``ferroboto``.
"""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

import ferroboto

from ..botocore import __version__ as __version__

if TYPE_CHECKING:
    from .. import DEFAULT_SESSION as DEFAULT_SESSION  # noqa: TC004 - read from ferroboto
    from .. import Session as Session  # noqa: TC004 - read from ferroboto
    from .. import client as client  # noqa: TC004 - read from ferroboto
    from .. import install_as_boto3 as install_as_boto3
    from .. import resource as resource  # noqa: TC004 - read from ferroboto
    from .. import setup_default_session as setup_default_session  # noqa: TC004 - read from ferroboto

__author__ = "Amazon Web Services"

# What ``from boto3 import *`` brings: boto3 lists nothing, so that it is all that its module has.
__all__ = [
    "DEFAULT_SESSION",
    "NullHandler",
    "Session",
    "client",
    "compat",
    "docs",
    "exceptions",
    "logging",
    "resource",
    "resources",
    "session",
    "set_stream_logger",
    "setup_default_session",
    "utils",
]


def set_stream_logger(name: str = "boto3", level: int = logging.DEBUG, format_string: str | None = None) -> None:
    """Send the log records of ``name`` and of what is below it to the console."""
    ferroboto.set_stream_logger(name, level, format_string)


# What `import boto3` imports, and ferroboto has not under these names.
_SUBMODULES = ("compat", "docs", "utils")
_OWN_NAME = __name__
_own = globals()


def _is_own(name: str) -> bool:
    return name in _own or name.startswith("__")


class _Boto3(ModuleType):
    """The module's class: everything but the names above is read from ferroboto and written there."""

    def __getattr__(self, name: str) -> Any:
        if name in _SUBMODULES:
            return import_module(f"{_OWN_NAME}.{name}")
        try:
            return getattr(ferroboto, name)
        except AttributeError:
            raise AttributeError(f"module 'boto3' has no attribute {name!r}") from None

    def __setattr__(self, name: str, value: object) -> None:
        # The import system sets submodules, some of which are others than ferroboto's of the same name.
        if _is_own(name) or isinstance(value, ModuleType):
            super().__setattr__(name, value)
        else:
            setattr(ferroboto, name, value)

    def __delattr__(self, name: str) -> None:
        if _is_own(name):
            super().__delattr__(name)
        else:
            delattr(ferroboto, name)

    def __dir__(self) -> list[str]:
        return sorted({*__all__, "install_as_boto3", *(name for name in _own if name[:2] == "__")})

    if not TYPE_CHECKING:

        @property
        def __dict__(self) -> dict[str, Any]:
            """All names: ``mock.patch`` looks here to see what it has to put back."""
            return {**vars(ferroboto), **_own}


sys.modules[__name__].__class__ = _Boto3
