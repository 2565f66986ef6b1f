"""What the classes of a service's resources have in common, as ``boto3.utils`` has it."""

from __future__ import annotations

from typing import Any, NamedTuple


class _ServiceContext(NamedTuple):
    service_name: str
    service_model: Any
    service_waiter_model: Any
    resource_json_definitions: Any


class ServiceContext(_ServiceContext):
    """What is known of a service: its name, its models of operations and waiters, and its resources."""


class LazyLoadedWaiterModel:
    """The waiters of a service, loaded when one is asked for."""

    def __init__(self, bc_session: Any, service_name: str, api_version: str | None) -> None:
        """Keep what they are loaded by."""
        self._session = bc_session
        self._service_name = service_name
        self._api_version = api_version

    def get_waiter(self, waiter_name: str) -> Any:
        """Return the configuration of a waiter."""
        return self._session.get_waiter_model(self._service_name, self._api_version).get_waiter(waiter_name)


def inject_attribute(class_attributes: dict[str, Any], name: str, value: Any) -> None:
    """Add an attribute to those of a class in the making.

    :raises RuntimeError: there is one of this name.
    """
    if name in class_attributes:
        raise RuntimeError(f'Cannot inject class attribute "{name}", attribute already exists in class dict.')
    class_attributes[name] = value
