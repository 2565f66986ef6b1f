"""Parts of a session by name, made when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class ComponentLocator:
    """Keeps parts, or functions that make them."""

    def __init__(self) -> None:
        """Begin without any."""
        self._components: dict[str, Any] = {}
        self._deferred: dict[str, Callable[[], Any]] = {}

    def get_component(self, name: str) -> Any:
        """Return a part.

        :raises ValueError: there is none of this name.
        """
        make = self._deferred.get(name)
        if make is not None:
            self._components[name] = make()
            self._deferred.pop(name, None)
        try:
            return self._components[name]
        except KeyError:
            raise ValueError(f"Unknown component: {name}") from None

    def register_component(self, name: str, component: Any) -> None:
        """Keep a part."""
        self._components[name] = component
        self._deferred.pop(name, None)

    def lazy_register_component(self, name: str, no_arg_factory: Callable[[], Any]) -> None:
        """Keep a function that makes a part."""
        self._deferred[name] = no_arg_factory
        self._components.pop(name, None)
