"""The parts of a session that programs replace: loader, providers, resolvers, made when they are asked for."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._components import ComponentLocator

if TYPE_CHECKING:
    from .._ferroboto import SessionCore
    from ..hooks import BaseEventHooks


class HasParts:
    """A session by its parts."""

    _emitter: BaseEventHooks
    _made: SessionCore | None

    def get_config_variable(self, logical_name: str, methods: tuple[str, ...] | None = None) -> Any:
        """Return a setting."""
        raise NotImplementedError

    def _register_components(self) -> None:
        self._components = ComponentLocator()
        self._internal_components = ComponentLocator()
        self._components.register_component("event_emitter", self._emitter)
        self._components.lazy_register_component("data_loader", self._make_loader)
        self._components.lazy_register_component("credential_provider", self._make_credential_resolver)
        self._components.lazy_register_component("token_provider", self._make_token_resolver)
        self._components.lazy_register_component("response_parser_factory", self._make_parser_factory)
        self._internal_components.lazy_register_component("endpoint_resolver", self._make_endpoint_resolver)
        self._internal_components.lazy_register_component("exceptions_factory", self._make_exceptions_factory)
        self._internal_components.lazy_register_component("monitor", self._make_monitor)

    def _make_loader(self) -> Any:
        from .loaders import create_loader

        loader = create_loader(self.get_config_variable("data_path"))
        if self._made is not None:
            self._made.use_loader(loader)
        return loader

    def _make_credential_resolver(self) -> Any:
        from .credentials import create_credential_resolver

        return create_credential_resolver(self)

    def _make_token_resolver(self) -> Any:
        from .tokens import create_token_resolver

        return create_token_resolver(self)

    def _make_parser_factory(self) -> Any:
        from .parsers import ResponseParserFactory

        return ResponseParserFactory()

    def _make_endpoint_resolver(self) -> Any:
        from .regions import SessionEndpointResolver

        return SessionEndpointResolver(self)

    def _make_exceptions_factory(self) -> Any:
        from .errorfactory import ClientExceptionsFactory

        return ClientExceptionsFactory()

    def _make_monitor(self) -> Any:
        from .monitoring import monitor

        if not self.get_config_variable("csm_enabled"):
            return None
        return monitor(*(self.get_config_variable(f"csm_{name}") for name in ("host", "port", "client_id")))

    def get_component(self, name: str) -> Any:
        """Return a part of the session, as ``'credential_provider'`` or ``'data_loader'``.

        >>> from ferroboto.botocore.session import get_session
        >>> [it.METHOD for it in get_session().get_component('credential_provider').providers][:2]
        ['env', 'assume-role']

        :raises ValueError: there is none of this name.
        """
        try:
            return self._components.get_component(name)
        except ValueError:
            if name not in ("endpoint_resolver", "exceptions_factory"):
                raise
        warnings.warn(f"The part {name} of a session is internal to botocore", DeprecationWarning, stacklevel=2)
        return self._internal_components.get_component(name)

    def _get_internal_component(self, name: str) -> Any:
        return self._internal_components.get_component(name)

    def register_component(self, name: str, component: Any) -> None:
        """Put a part of a program's own in its place."""
        self._components.register_component(name, component)
        if name == "data_loader":
            # What has read files by now keeps the former one.
            self._made = None

    def lazy_register_component(self, name: str, component: Callable[[], Any]) -> None:
        """Put a part of a program's own in its place, made when it is asked for."""
        self._components.lazy_register_component(name, component)
