"""boto3's client layer, rebuilt in Rust.

Write ``import ferroboto as boto3`` and go on: the same ``Session``, the same ``client('sns')``, the
same keyword arguments, the same dicts and errors.
"""

from __future__ import annotations

from ._ferroboto import __version__, trimmed
from .session import Session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import (
        aio,
        botocore,
        config,
        credentials,
        display,
        exceptions,
        jmespath,
        local,
        model,
        paginate,
        resources,
        response,
        samples,
        session,
        types,
        waiter,
    )
    from .types._session import client, resource

__all__ = [
    "DEFAULT_SESSION",
    "Session",
    "__version__",
    "client",
    "install_as_boto3",
    "resource",
    "setup_default_session",
]

DEFAULT_SESSION: Session | None = None


@trimmed
def setup_default_session(**kwargs: Any) -> None:
    """Make the session that :func:`client` uses, with the arguments of :class:`Session`.

    Raises what :class:`Session` raises.

    >>> import ferroboto
    >>> ferroboto.setup_default_session(region_name='eu-west-1')
    >>> ferroboto.DEFAULT_SESSION
    Session(region_name='eu-west-1')
    """
    global DEFAULT_SESSION
    DEFAULT_SESSION = Session(**kwargs)


def _get_default_session() -> Session:
    if DEFAULT_SESSION is None:
        setup_default_session()
    assert DEFAULT_SESSION is not None
    return DEFAULT_SESSION


if not TYPE_CHECKING:
    # Type checkers see one form for each service: ferroboto.types._session.

    @trimmed
    def client(*args: Any, **kwargs: Any) -> Any:
        """Make a client from the default session; see :meth:`Session.client`.

        >>> import ferroboto
        >>> ferroboto.client('sns', region_name='us-east-1').meta.region_name
        'us-east-1'
        """
        return _get_default_session().client(*args, **kwargs)

    @trimmed
    def resource(*args: Any, **kwargs: Any) -> Any:
        """Make a resource from the default session; see :meth:`Session.resource`.

        >>> import ferroboto
        >>> sns = ferroboto.resource('sns', endpoint_url='local')
        >>> topic = sns.create_topic(Name='news')
        >>> topic.arn in [topic.arn for topic in sns.topics.all()]
        True
        """
        return _get_default_session().resource(*args, **kwargs)


def set_stream_logger(name: str = "ferroboto", level: int = 10, format_string: str | None = None) -> None:
    """Send the log records of ``name`` and of what is below it to the console.

    ``level`` is one of :mod:`logging`'s numbers, ``format_string`` a format of its records.
    """
    import logging

    logger = logging.getLogger(name)
    logger.setLevel(level)
    handler = logging.StreamHandler()
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter(format_string or "%(asctime)s %(name)s [%(levelname)s] %(message)s"))
    logger.addHandler(handler)


def install_as_boto3() -> None:
    """Serve ``import boto3`` and ``import botocore`` from ferroboto, in this process and in those that it starts.

    Modules of boto3 and botocore that were imported before have to be imported again. The environment variable
    ``FERROBOTO_AS_BOTO3=1`` has the same effect from the start of a Python process on. Call it first::

        import ferroboto

        ferroboto.install_as_boto3()

        import boto3
    """
    from ._substitute import install

    install()


# What few programs ask for is loaded when they do: an import has to stay cheap.
_SUBMODULES = frozenset(
    {
        "aio",
        "botocore",
        "config",
        "credentials",
        "display",
        "dynamodb",
        "ec2",
        "exceptions",
        "jmespath",
        "local",
        "model",
        "paginate",
        "resources",
        "response",
        "s3",
        "samples",
        "session",
        "types",
        "waiter",
    }
)


def __getattr__(name: str) -> Any:
    if name in _SUBMODULES:
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    if name in ("load_ipython_extension", "unload_ipython_extension"):
        from . import _notebook

        return getattr(_notebook, name)
    if name == "NullHandler":
        from logging import NullHandler

        globals()[name] = NullHandler
        return NullHandler
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


def __dir__() -> list[str]:
    # What people look for, loaded or not, and nothing that only this file needs.
    return sorted(
        {*__all__, *_SUBMODULES, "NullHandler", "set_stream_logger", *(n for n in globals() if n[:2] == "__")}
    )
