"""What clients need of Python: loaded when it is asked for, never to make a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..config import Config

if TYPE_CHECKING:
    from .._ferroboto import BaseClient
    from ..session import Session

# Options that decide something else and do not show in ``client.meta.config``.
_CONSUMED = (
    "defaults_mode",
    "endpoint_discovery_enabled",
    "ignore_configured_endpoint_urls",
    "parameter_validation",
    "use_dualstack_endpoint",
    "use_fips_endpoint",
)


def config_in_force(given: Config | None, decided: dict[str, Any], signature_version: str | None) -> Config:
    """Give the config of ``client.meta``: what the user gave, and what was decided from it."""
    options = dict(given._user_provided_options) if given is not None else {}
    for name in _CONSUMED:
        options.pop(name, None)
    # As with most options, ``None`` stands for what was left out.
    if options.get("signature_version") is None:
        options["signature_version"] = signature_version
    options.update(decided)
    return Config(**options)


def reduced(client: BaseClient) -> tuple[Any, ...]:
    """Return what ``pickle`` and ``copy`` make a client from: session and arguments, as they were given.

    Credentials that were given as arguments are part of it, so such a pickle is a secret. Credentials that were found
    are not: they are found anew. Event handlers are not copied, about which a :class:`RuntimeWarning` is issued.
    """
    arguments = vars(client).get("_arguments")
    if arguments is None:
        raise TypeError(f"cannot pickle {type(client).__name__!r} object")
    if _has_handlers(client):
        import warnings

        text = "event handlers of a client are not copied with it: register them on the copy"
        warnings.warn(text, RuntimeWarning, stacklevel=3)
    return remade, tuple(arguments)


def _has_handlers(client: BaseClient) -> bool:
    import sys

    if "ferroboto.hooks" not in sys.modules:
        return False
    emitter = client.meta.events._emitter
    # Those that every session begins with are there in the other process as well.
    return bool(emitter._listeners > emitter._given)


def remade(session: Session, arguments: dict[str, Any]) -> BaseClient:
    """Make a client anew."""
    client: BaseClient = session.client(**arguments)
    return client


def again(client: BaseClient, maker: str, name: str) -> Any:
    """Make a paginator or a waiter of a client anew."""
    return getattr(client, maker)(name)


def operation_method(service_name: str, name: str, asynchronous: bool) -> Any:
    """Return the method of a service's client class."""
    from .._ferroboto import ServiceDescription

    description = ServiceDescription.of(service_name)
    assert description is not None
    return getattr(description.client_class(asynchronous), name)
