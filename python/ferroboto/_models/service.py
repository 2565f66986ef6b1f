"""A service, as its model describes it: metadata, operations, shapes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from ..exceptions import MissingServiceIdError, UndefinedModelAttributeError, UnsupportedServiceProtocolsError
from .operation import OperationModel
from .shapes import ShapeResolver

_PROTOCOLS = ("json", "rest-json", "rest-xml", "smithy-rpc-v2-cbor", "query", "ec2")


class OperationNotFoundError(Exception):
    """There is no operation of this name."""


class ServiceId(str):
    """Identifier of a service."""

    __slots__ = ()

    def hyphenize(self) -> str:
        """Give it as events write it."""
        return self.replace(" ", "-").lower()


class ClientContextParameter(NamedTuple):
    """Endpoint parameter that the client's configuration gives."""

    name: str
    type: str
    documentation: str


class ServiceModel:
    """A service: metadata, operations, shapes."""

    def __init__(self, service_description: Mapping[str, Any], service_name: str | None = None) -> None:
        """Read a description; without a name the service goes by its endpoint prefix."""
        self._service_description = service_description
        self.metadata: dict[str, Any] = service_description.get("metadata", {})
        self._shape_resolver = ShapeResolver(service_description.get("shapes", {}))
        self._service_name = service_name
        self._operations: dict[str, OperationModel] = {}
        # For subclasses that cache by botocore.utils.instance_cache.
        self._instance_cache: dict[Any, Any] = {}
        self.signature_version: str | None = self.metadata.get("signatureVersion")

    def shape_for(self, shape_name: str, member_traits: Mapping[str, Any] | None = None) -> Any:
        """Give the shape of a name, with traits of a member laid over it."""
        return self._shape_resolver.get_shape_by_name(shape_name, member_traits)

    def shape_for_error_code(self, error_code: str) -> Any:
        """Give the shape of an error by its code on the wire, or nothing."""
        return self._error_code_cache.get(error_code)

    @cached_property
    def _error_code_cache(self) -> dict[str, Any]:
        return {shape.error_code: shape for shape in self.error_shapes}

    def resolve_shape_ref(self, shape_ref: Mapping[str, Any]) -> Any:
        """Give the shape that a reference names."""
        return self._shape_resolver.resolve_shape_ref(shape_ref)

    @cached_property
    def shape_names(self) -> list[str]:
        """Names of all shapes."""
        return list(self._service_description.get("shapes", {}))

    @cached_property
    def error_shapes(self) -> list[Any]:
        """All shapes that are errors."""
        shapes = map(self.shape_for, self.shape_names)
        return [shape for shape in shapes if shape.metadata.get("exception", False)]

    def operation_model(self, operation_name: str) -> OperationModel:
        """Give the operation of a name."""
        if operation_name not in self._operations:
            try:
                model = self._service_description["operations"][operation_name]
            except KeyError:
                raise OperationNotFoundError(operation_name) from None
            self._operations.setdefault(operation_name, OperationModel(model, self, operation_name))
        return self._operations[operation_name]

    @cached_property
    def documentation(self) -> str:
        """Prose of the description; ferroboto's own have none."""
        text: str = self._service_description.get("documentation", "")
        return text

    @cached_property
    def operation_names(self) -> list[str]:
        """Names of all operations."""
        return list(self._service_description.get("operations", []))

    @cached_property
    def service_name(self) -> str:
        """The name that ``client()`` takes."""
        return self.endpoint_prefix if self._service_name is None else self._service_name

    @cached_property
    def service_id(self) -> ServiceId:
        """Identifier of the service."""
        try:
            return ServiceId(self._get_metadata_property("serviceId"))
        except UndefinedModelAttributeError:
            raise MissingServiceIdError(service_name=self._service_name) from None

    @cached_property
    def signing_name(self) -> str:
        """Name in signatures."""
        name: str | None = self.metadata.get("signingName")
        return self.endpoint_prefix if name is None else name

    @cached_property
    def api_version(self) -> str:
        """The date that versions the interface."""
        return str(self._get_metadata_property("apiVersion"))

    @cached_property
    def protocol(self) -> str:
        """The wire protocol."""
        return str(self._get_metadata_property("protocol"))

    @cached_property
    def protocols(self) -> list[str]:
        """All protocols that the service speaks."""
        protocols: list[str] = self._get_metadata_property("protocols")
        return protocols

    @cached_property
    def resolved_protocol(self) -> str:
        """The protocol that a client speaks."""
        if not self.metadata.get("protocols"):
            return self.protocol
        for protocol in _PROTOCOLS:
            if protocol in self.protocols:
                return protocol
        raise UnsupportedServiceProtocolsError(
            botocore_supported_protocols=_PROTOCOLS,
            service_supported_protocols=self.protocols,
            service=self.service_name,
        )

    @cached_property
    def endpoint_prefix(self) -> str:
        """First label of the service's host names."""
        return str(self._get_metadata_property("endpointPrefix"))

    @cached_property
    def endpoint_discovery_operation(self) -> OperationModel | None:
        """The operation that returns endpoints."""
        models = map(self.operation_model, self.operation_names)
        return next((model for model in models if model.is_endpoint_discovery_operation), None)

    @cached_property
    def endpoint_discovery_required(self) -> bool:
        """Whether endpoints must be asked for."""
        found = (self.operation_model(name).endpoint_discovery for name in self.operation_names)
        return any(discovery is not None and discovery.get("required") for discovery in found)

    @cached_property
    def client_context_parameters(self) -> list[ClientContextParameter]:
        """Endpoint parameters that the client's configuration gives."""
        params = self._service_description.get("clientContextParams", {})
        return [
            ClientContextParameter(name, param["type"], param.get("documentation", ""))
            for name, param in params.items()
        ]

    def _get_metadata_property(self, name: str) -> Any:
        try:
            return self.metadata[name]
        except KeyError:
            raise UndefinedModelAttributeError(f'"{name}" not defined in the metadata of the model: {self}') from None

    @cached_property
    def is_query_compatible(self) -> bool:
        """Whether errors of a former query service travel in a header."""
        return "awsQueryCompatible" in self.metadata

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.service_name})"
