"""What clients need of Python: loaded when it is asked for, never to make a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .config import Config

if TYPE_CHECKING:
    from ._ferroboto import BaseClient
    from .session import Session

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
    options.setdefault("signature_version", signature_version)
    options.update(decided)
    return Config(**options)


def reduced(client: BaseClient) -> tuple[Any, ...]:
    """Give what ``pickle`` and ``copy`` make a client from: session and arguments, as they were given.

    Keys that were found are not among it: they are found anew. Keys that were given as arguments are,
    so such a pickle is a secret. Event handlers stay behind.
    """
    arguments = vars(client).get("_arguments")
    if arguments is None:
        raise TypeError(f"cannot pickle {type(client).__name__!r} object")
    return remade, tuple(arguments)


def remade(session: Session, arguments: dict[str, Any]) -> BaseClient:
    """Make a client anew."""
    client: BaseClient = session.client(**arguments)
    return client
