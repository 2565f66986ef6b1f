"""Endpoint discovery: services that are asked, for an operation and its identifiers, where its requests go.

A client whose service does so has these handlers, unless the program has set its endpoint. A equivalent of ``botocore.discovery``.
"""

from __future__ import annotations

import time
import weakref
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..exceptions import (
    BotoCoreError,
    ConnectionError,
    HTTPClientError,
    InvalidEndpointDiscoveryConfigurationError,
)

if TYPE_CHECKING:
    from ..model import OperationModel, StructureShape

# Seconds for which a service that could not be asked is not asked again.
_PAUSE = 60


class EndpointDiscoveryException(BotoCoreError):
    """Discovery of endpoints failed."""

    fmt = "Endpoint Discovery failed."


class EndpointDiscoveryRequired(EndpointDiscoveryException):
    """The operation needs a discovered endpoint, and discovery is off."""

    fmt = "Endpoint Discovery is not enabled but this operation requires it."


class EndpointDiscoveryRefreshFailed(EndpointDiscoveryException):
    """The service could not be asked, and no endpoint of before is known."""

    fmt = "Endpoint Discovery failed to refresh the required endpoints."


def block_endpoint_discovery_required_operations(model: OperationModel, **kwargs: Any) -> None:
    """Raise for an operation that needs a discovered endpoint."""
    if _requires(model):
        raise EndpointDiscoveryRequired


class EndpointDiscoveryManager:
    """Caches the endpoints that a service has returned to a client, by the request for them."""

    def __init__(
        self,
        client: Any,
        cache: dict[Any, list[dict[str, Any]]] | None = None,
        current_time: Any = None,
        always_discover: bool = True,
    ) -> None:
        """Begin with ``cache``; without ``always_discover``, ask for operations alone that require it."""
        self._endpoints = {} if cache is None else cache
        self._time = current_time or time.time
        self._always = always_discover
        self._failed: dict[Any, float] = {}
        # A client holds its handlers, and they hold this.
        self._client = weakref.ref(client)
        model = client.meta.service_model
        operation = model.endpoint_discovery_operation
        self._method = next(
            name for name, known in client.meta.method_to_api_mapping.items() if known == operation.name
        )
        self._inputs = list(operation.input_shape.members) if operation.input_shape else []
        self._service = model

    def gather_identifiers(self, operation: OperationModel, params: Mapping[str, Any]) -> dict[str, Any]:
        """Return the parameters that the endpoint of a call depends on."""
        found: dict[str, Any] = {}
        if operation.input_shape is not None:
            _gather(operation.input_shape, params, found)
        return found

    def delete_endpoints(self, **question: Any) -> None:
        """Forget the endpoints for an operation and its identifiers."""
        self._endpoints.pop(self._key(self._arguments(question)), None)

    def describe_endpoint(self, **question: Any) -> str | None:
        """Return the endpoint for an operation and its identifiers; none where the client's own will do."""
        required = _requires(self._service.operation_model(question["Operation"]))
        if not (self._always or required):
            return None
        arguments = self._arguments(question)
        key = self._key(arguments)
        now = self._time()
        current = [known for known in self._endpoints.get(key, ()) if now < known["Expiration"]]
        if current:
            return _address(current)
        pausing = self._is_pausing(key)
        found = None if pausing else self._ask(key, arguments)
        # Endpoints of before may still do while the service cannot be asked.
        found = found or self._endpoints.get(key)
        if found:
            return _address(found)
        if not required:
            return None
        if pausing and (found := self._ask(key, arguments)):
            return _address(found)
        raise EndpointDiscoveryRefreshFailed

    def _arguments(self, question: dict[str, Any]) -> dict[str, Any]:
        if not question.get("Identifiers"):
            return {}
        return {name: value for name, value in question.items() if name in self._inputs}

    @staticmethod
    def _key(arguments: dict[str, Any]) -> Any:
        pairs = sorted(arguments.items())
        return tuple(tuple(sorted(value.items())) if isinstance(value, dict) else value for _, value in pairs)

    def _is_pausing(self, key: Any) -> bool:
        until = self._failed.get(key)
        if until is None:
            return False
        if self._time() < until:
            return True
        del self._failed[key]
        return False

    def _ask(self, key: Any, arguments: dict[str, Any]) -> list[dict[str, Any]] | None:
        try:
            response = _response(self._client(), self._method, arguments)
        except (ConnectionError, HTTPClientError):
            self._failed[key] = self._time() + _PAUSE
            return None
        endpoints: list[dict[str, Any]] = response["Endpoints"]
        now = self._time()
        for endpoint in endpoints:
            endpoint["Expiration"] = now + endpoint["CachePeriodInMinutes"] * 60
        self._endpoints[key] = endpoints
        self._failed.pop(key, None)
        return endpoints


class EndpointDiscoveryHandler:
    """The handlers of a client that discovers endpoints."""

    def __init__(self, manager: EndpointDiscoveryManager) -> None:
        """Begin with what knows the endpoints."""
        self._manager = manager

    def register(self, events: Any, service_id: str) -> None:
        """Register the handlers."""
        events.register(f"before-parameter-build.{service_id}", self.gather_identifiers)
        events.register_first(f"request-created.{service_id}", self.discover_endpoint)
        events.register(f"needs-retry.{service_id}", self.handle_retries)

    def gather_identifiers(
        self, params: dict[str, Any], model: OperationModel, context: dict[str, Any], **kwargs: Any
    ) -> None:
        """Note what the endpoint of a call depends on."""
        if model.endpoint_discovery is not None:
            context["discovery"] = {"identifiers": self._manager.gather_identifiers(model, params)}

    def discover_endpoint(self, request: Any, operation_name: str, **kwargs: Any) -> None:
        """Send the request to its endpoint."""
        identifiers = _identifiers(request.context)
        if identifiers is None:
            return
        endpoint = self._manager.describe_endpoint(Operation=operation_name, Identifiers=identifiers)
        if endpoint is not None:
            request.url = endpoint if endpoint.startswith("http") else f"https://{endpoint}"

    def handle_retries(
        self, request_dict: dict[str, Any], response: Any, operation: OperationModel, **kwargs: Any
    ) -> int | None:
        """Ask anew where the service says that an endpoint is not the right one."""
        if response is None:
            return None
        parsed = response[1]
        status = parsed.get("ResponseMetadata", {}).get("HTTPStatusCode")
        if status != 421 and parsed.get("Error", {}).get("Code") != "InvalidEndpointException":
            return None
        identifiers = _identifiers(request_dict.get("context", {}))
        if identifiers is None:
            return None
        self._manager.delete_endpoints(Operation=operation.name, Identifiers=identifiers)
        return 0


def register(client: Any, setting: Any) -> None:
    """Let a new client discover endpoints as ``endpoint_discovery_enabled`` has it: true, false or ``auto``."""
    model = client.meta.service_model
    events = client.meta.events
    enabled = _enabled(setting)
    if enabled is True or (enabled == "auto" and model.endpoint_discovery_required):
        manager = EndpointDiscoveryManager(client, always_discover=enabled is True)
        EndpointDiscoveryHandler(manager).register(events, model.service_id.hyphenize())
    elif model.endpoint_discovery_required:
        events.register("before-parameter-build", block_endpoint_discovery_required_operations)


def _enabled(setting: Any) -> bool | str:
    if isinstance(setting, bool):
        return setting
    if isinstance(setting, str):
        text = setting = setting.lower().strip()
        if text == "auto":
            return text
        if text in ("true", "false"):
            return text == "true"
    raise InvalidEndpointDiscoveryConfigurationError(config_value=setting)


def _requires(model: OperationModel) -> bool:
    return bool((model.endpoint_discovery or {}).get("required"))


def _identifiers(context: dict[str, Any]) -> Any:
    return context.get("discovery", {}).get("identifiers")


def _address(endpoints: list[dict[str, Any]]) -> str:
    address: str = endpoints[0]["Address"]
    return address


def _response(client: Any, method: str, arguments: dict[str, Any]) -> Any:
    # The handlers of a client for asyncio run on a thread of their own where they ask for endpoints.
    blocking = client._blocking() if getattr(type(client), "_asynchronous", False) else client
    return getattr(blocking, method)(**arguments)


def _gather(shape: StructureShape, params: Mapping[str, Any], found: dict[str, Any]) -> None:
    for name, member in shape.members.items():
        if member.metadata.get("endpointdiscoveryid"):
            found[name] = params[name]
        elif member.type_name == "structure" and name in params:
            _gather(member, params[name], found)
