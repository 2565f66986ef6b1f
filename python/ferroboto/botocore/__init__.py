"""Equivalents of botocore's modules, for programs that import from there: names only, what they name lives elsewhere."""

from __future__ import annotations

from .._names import xform_name as xform_name
from .._unsigned import UNSIGNED as UNSIGNED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import (
        auth,
        awsrequest,
        client,
        compat,
        config,
        configloader,
        configprovider,
        credentials,
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
        paginate,
        parsers,
        response,
        retryhandler,
        session,
        signers,
        stub,
        tokens,
        useragent,
        utils,
        validate,
        vendored,
        waiter,
    )

# The version whose names and behaviour these modules have.
__version__ = "1.44.5"

__all__ = ["UNSIGNED", "xform_name"]

# `import boto3` loads nearly all of these in boto3, and programs count on it.
_SUBMODULES = frozenset(
    {
        "auth",
        "awsrequest",
        "client",
        "compat",
        "config",
        "configloader",
        "configprovider",
        "credentials",
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
        "paginate",
        "parsers",
        "response",
        "retryhandler",
        "session",
        "signers",
        "stub",
        "tokens",
        "useragent",
        "utils",
        "validate",
        "vendored",
        "waiter",
    }
)


def __getattr__(name: str) -> object:
    if name in _SUBMODULES:
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
