"""An AWS home of a test's own: config and credentials files, and what a library makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from tests.support.libraries import Library
from tests.support.twin import outcome_of

CONFIG_OPTIONS = (
    "region_name",
    "signature_version",
    "user_agent_extra",
    "user_agent_appid",
    "connect_timeout",
    "read_timeout",
    "parameter_validation",
    "max_pool_connections",
    "proxies",
    "proxies_config",
    "s3",
    "retries",
    "client_cert",
    "inject_host_prefix",
    "endpoint_discovery_enabled",
    "use_dualstack_endpoint",
    "use_fips_endpoint",
    "ignore_configured_endpoint_urls",
    "defaults_mode",
    "tcp_keepalive",
    "request_min_compression_size_bytes",
    "disable_request_compression",
    "client_context_params",
    "sigv4a_signing_region_set",
    "request_checksum_calculation",
    "response_checksum_validation",
    "account_id_endpoint_mode",
    "auth_scheme_preference",
)


@dataclass
class Home:
    """A home directory that the environment points to for the length of a test."""

    path: Path
    patch: pytest.MonkeyPatch

    def config(self, text: str | bytes) -> Path:
        return self._write("config", text)

    def credentials(self, text: str | bytes) -> Path:
        return self._write("credentials", text)

    def environ(self, **variables: str) -> None:
        for name, value in variables.items():
            self.patch.setenv(name, value)

    def _write(self, name: str, text: str | bytes) -> Path:
        path = self.path / ".aws" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return path


def view(
    library: Library, *, services: tuple[str, ...] = ("sns",), client: dict[str, Any] | None = None, **session: Any
) -> Any:
    """Everything that a session and its clients say about where their settings come from."""
    made = library.session(**session)
    seen = {
        "profile": outcome_of(lambda: made.profile_name),
        "region": outcome_of(lambda: made.region_name),
        "profiles": outcome_of(lambda: made.available_profiles),
        "repr": outcome_of(lambda: repr(made)),
        "credentials": outcome_of(lambda: credentials_view(made.get_credentials())),
    }
    for service in services:
        # A session of its own: boto3's remembers the profiles that a failed search went through.
        again = library.session(**session)
        seen[service] = outcome_of(lambda: client_view(again.client(service, **(client or {}))))  # noqa: B023
    return seen


def credentials_view(credentials: Any) -> Any:
    if credentials is None:
        return None
    frozen = credentials.get_frozen_credentials()
    return {
        "class": type(credentials).__name__,
        "access_key": credentials.access_key,
        "secret_key": credentials.secret_key,
        "token": credentials.token,
        "method": credentials.method,
        "account_id": credentials.account_id,
        "frozen": (frozen.access_key, frozen.secret_key, frozen.token),
        "frozen account": frozen.account_id,
    }


def client_view(client: Any) -> dict[str, Any]:
    meta = client.meta
    config = config_view(meta.config)
    # What boto3 resolves for a service that is not here.
    del config["s3"]
    return {
        "region": meta.region_name,
        "endpoint": meta.endpoint_url,
        "partition": meta.partition,
        "config": config,
    }


def config_view(config: Any) -> dict[str, Any]:
    """A Config's options. Not compared: marks on strings, the order of retry settings, the type of UNSIGNED."""
    options = {name: getattr(config, name) for name in CONFIG_OPTIONS}
    for name, value in options.items():
        if isinstance(value, str):
            options[name] = str(value)
    if isinstance(options["retries"], dict):
        options["retries"] = dict(sorted(options["retries"].items()))
    if not isinstance(options["signature_version"], (str, type(None))):
        options["signature_version"] = "unsigned"
    return options
