"""Equivalent of ``aiobotocore.config``."""

from __future__ import annotations

from typing import Any

from ..config import Config
from ..exceptions import ParamValidationError
from .httpsession import AIOHTTPSession

# How long idle connections of aiohttp are kept.
_KEEPALIVE = 12
# Options for connections, the types of their values, and how those are called.
_SETTINGS: dict[str, tuple[tuple[type, ...], str]] = {
    "use_dns_cache": ((bool,), "a boolean"),
    "ttl_dns_cache": ((int, type(None)), "an int or None"),
    "keepalive_timeout": ((float, int, type(None)), "a float/int or None"),
    "write_timeout": ((float, int, type(None)), "a float/int or None"),
    "pool_timeout": ((float, int, type(None)), "a float/int or None"),
    "force_close": ((bool,), "a boolean"),
}
# Those that hand connections to aiohttp's objects, and what does the same here.
_OBJECTS = {
    "ssl_context": "use verify= and Config(client_cert=...)",
    "resolver": "names are looked up by the system",
    "socket_factory": "sockets are opened natively",
}
_UNSET: Any = object()


class AioConfig(Config):
    """Options of a client for asyncio: those of :class:`ferroboto.config.Config`, and of aiohttp's connections.

    :param connector_args: options of aiohttp's connections. They are checked and kept, and change nothing: ferroboto keeps
        connections itself. ``ssl_context``, ``resolver`` and ``socket_factory`` are refused.
    :param http_session_cls: kept; requests are sent natively.
    :param warm_up_loader_caches: kept; models are compiled into the library.
    """

    def __init__(
        self,
        connector_args: dict[str, Any] | None = _UNSET,
        http_session_cls: type = _UNSET,
        warm_up_loader_caches: bool = _UNSET,
        **kwargs: Any,
    ) -> None:
        """Record the options."""
        super().__init__(**kwargs)
        given: dict[str, Any] = {
            "connector_args": connector_args,
            "http_session_cls": http_session_cls,
            "warm_up_loader_caches": warm_up_loader_caches,
        }
        self._aio_options: dict[str, Any] = {name: value for name, value in given.items() if value is not _UNSET}
        self.connector_args = dict(self._aio_options.get("connector_args") or {})
        self.http_session_cls = self._aio_options.get("http_session_cls", AIOHTTPSession)
        self.warm_up_loader_caches = self._aio_options.get("warm_up_loader_caches", False)
        _check(self.connector_args)
        self.connector_args.setdefault("keepalive_timeout", _KEEPALIVE)

    def merge(self, other_config: Config) -> AioConfig:
        """Return a new config with the options of both; those of ``other_config`` win."""
        own = getattr(other_config, "_aio_options", {})
        options = {**self._user_provided_options, **other_config._user_provided_options}
        return AioConfig(**{**self._aio_options, **own}, **options)


def _check(arguments: dict[str, Any]) -> None:
    for name, value in arguments.items():
        if name in _OBJECTS:
            raise ParamValidationError(report=f"{name} is not supported by ferroboto: {_OBJECTS[name]}")
        if name not in _SETTINGS:
            raise ParamValidationError(report=f"invalid connector_arg:{name}")
        kinds, called = _SETTINGS[name]
        if not isinstance(value, kinds):
            raise ParamValidationError(report=f"{name} value must be {called}")
