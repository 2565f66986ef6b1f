"""Equivalents of botocore's modules, for programs that import from there: names only, what they name lives elsewhere."""

from __future__ import annotations

from .._models.names import xform_name as xform_name
from .._unsigned import UNSIGNED as UNSIGNED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from . import (
        auth,
        awsrequest,
        client,
        compat,
        compress,
        config,
        configloader,
        configprovider,
        context,
        credentials,
        crt,
        discovery,
        docs,
        endpoint,
        errorfactory,
        eventstream,
        exceptions,
        handlers,
        history,
        hooks,
        httpchecksum,
        httpsession,
        loaders,
        model,
        monitoring,
        paginate,
        parsers,
        regions,
        response,
        retries,
        retryhandler,
        serialize,
        session,
        signers,
        stub,
        tokens,
        translate,
        useragent,
        utils,
        validate,
        vendored,
        waiter,
    )

BOTOCORE_ROOT = __path__[0]
ScalarTypes = ("string", "integer", "boolean", "timestamp", "float", "double")
_initializers: list[Callable[[Any], Any]] = []


def register_initializer(callback: Callable[[Any], Any]) -> None:
    """Have a function called with each session below that is made from now on."""
    _initializers.append(callback)


def unregister_initializer(callback: Callable[[Any], Any]) -> None:
    """Have it called no more."""
    _initializers.remove(callback)


def invoke_initializers(session: Any) -> None:
    """Call all of them with a session."""
    for initializer in _initializers:
        initializer(session)


# The version whose names and behaviour these modules have.
__version__ = "1.44.5"

# `import boto3` loads nearly all of these in boto3, and programs count on it.
_SUBMODULES = frozenset(
    {
        "auth",
        "awsrequest",
        "client",
        "compat",
        "compress",
        "config",
        "configloader",
        "configprovider",
        "context",
        "credentials",
        "crt",
        "discovery",
        "docs",
        "endpoint",
        "errorfactory",
        "eventstream",
        "exceptions",
        "handlers",
        "history",
        "hooks",
        "httpchecksum",
        "httpsession",
        "loaders",
        "model",
        "monitoring",
        "paginate",
        "parsers",
        "regions",
        "response",
        "retries",
        "retryhandler",
        "serialize",
        "session",
        "signers",
        "stub",
        "tokens",
        "translate",
        "useragent",
        "utils",
        "validate",
        "vendored",
        "waiter",
    }
)


# What ``from botocore import *`` brings: botocore lists nothing, so that it is all that its module has.
__all__ = [
    "BOTOCORE_ROOT",
    "UNSIGNED",
    "NullHandler",
    "ScalarTypes",
    "invoke_initializers",
    "log",
    "logging",
    "os",
    "re",
    "register_initializer",
    "unregister_initializer",
    "xform_name",
]
__all__ += sorted(_SUBMODULES - {"stub"})  # noqa: PLE0605 - a list


def __dir__() -> list[str]:
    return sorted({*__all__, *_SUBMODULES, *(name for name in globals() if name[:2] == "__")})


def __getattr__(name: str) -> object:
    if name in ("logging", "os", "re"):
        from importlib import import_module

        return import_module(name)
    if name in ("NullHandler", "log"):
        import logging

        return logging.NullHandler if name == "NullHandler" else logging.getLogger("botocore")
    if name in _SUBMODULES:
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
