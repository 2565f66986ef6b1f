"""What clients need of Python: loaded when it is asked for, never to make a call."""

from __future__ import annotations

from typing import Any

from .config import Config

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
