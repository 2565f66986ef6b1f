"""An operation of a service, as its model describes it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from ..exceptions import UnknownSignatureVersionError

if TYPE_CHECKING:
    from .service import ServiceModel

_SIGNATURE_VERSIONS = {
    "aws.auth#sigv4": "v4",
    "aws.auth#sigv4a": "v4a",
    "smithy.api#httpBearerAuth": "bearer",
    "smithy.api#noAuth": "none",
}


class StaticContextParameter(NamedTuple):
    """Endpoint parameter with a fixed value."""

    name: str
    value: bool | str


class ContextParameter(NamedTuple):
    """Endpoint parameter that a member of the input gives."""

    name: str
    member_name: str


class OperationModel:
    """An operation: what goes in, what comes out, what can go wrong."""

    def __init__(
        self, operation_model: Mapping[str, Any], service_model: ServiceModel, name: str | None = None
    ) -> None:
        """Keep the description; ``name`` may differ from the name on the wire."""
        self._operation_model = operation_model
        self._service_model = service_model
        self._api_name = name
        self.metadata = service_model.metadata
        self.http: dict[str, Any] = operation_model.get("http", {})

    @cached_property
    def name(self) -> str:
        """Name of the operation."""
        return self.wire_name if self._api_name is None else self._api_name

    @property
    def wire_name(self) -> str:
        """Name on the wire."""
        name: str = self._operation_model.get("name", "")
        return name

    @property
    def service_model(self) -> ServiceModel:
        """The service."""
        return self._service_model

    @cached_property
    def documentation(self) -> str:
        """Prose of the description; ferroboto's own have none."""
        text: str = self._operation_model.get("documentation", "")
        return text

    @cached_property
    def deprecated(self) -> bool:
        """Whether the service advises against it."""
        return bool(self._operation_model.get("deprecated", False))

    @cached_property
    def endpoint_discovery(self) -> dict[str, Any] | None:
        """How its endpoint is asked for."""
        return self._operation_model.get("endpointdiscovery")

    @cached_property
    def is_endpoint_discovery_operation(self) -> bool:
        """Whether it returns endpoints."""
        return bool(self._operation_model.get("endpointoperation", False))

    @cached_property
    def input_shape(self) -> Any:
        """Shape of the parameters, or nothing where it takes none."""
        return self._root("input")

    @cached_property
    def output_shape(self) -> Any:
        """Shape of the answer, or nothing where it is empty."""
        return self._root("output")

    def _root(self, key: str) -> Any:
        if key not in self._operation_model:
            return None
        return self._service_model.resolve_shape_ref(self._operation_model[key])

    @cached_property
    def idempotent_members(self) -> list[str]:
        """Names of parameters that are filled with a fresh identifier when absent."""
        return [name for name, shape in self._input_members() if shape.metadata.get("idempotencyToken")]

    @cached_property
    def _header_names(self) -> dict[str, str]:
        """Names of the headers that members are sent in, as the model writes them, by themselves in lower case."""
        found = [shape.serialization for _, shape in self._input_members()]
        names = [member["name"] for member in found if member.get("location") == "header" and "name" in member]
        return {name.lower(): name for name in names}

    def _input_members(self) -> list[tuple[str, Any]]:
        return list(self.input_shape.members.items()) if self.input_shape else []

    @cached_property
    def static_context_parameters(self) -> list[StaticContextParameter]:
        """Endpoint parameters with fixed values."""
        params = self._operation_model.get("staticContextParams", {})
        return [StaticContextParameter(name, param.get("value")) for name, param in params.items()]

    @cached_property
    def context_parameters(self) -> list[ContextParameter]:
        """Endpoint parameters that members of the input give."""
        return [
            ContextParameter(shape.metadata["contextParam"]["name"], name)
            for name, shape in self._input_members()
            if "name" in shape.metadata.get("contextParam", {})
        ]

    @cached_property
    def operation_context_parameters(self) -> Any:
        """Endpoint parameters that paths into the input give."""
        return self._operation_model.get("operationContextParams", [])

    @cached_property
    def request_compression(self) -> dict[str, Any] | None:
        """How the body of the request may be compressed."""
        return self._operation_model.get("requestcompression")

    @cached_property
    def auth(self) -> list[str] | None:
        """Authentication schemes, the preferred one first."""
        return self._operation_model.get("auth")

    @cached_property
    def auth_type(self) -> str | None:
        """Authentication, where it is not the service's."""
        return self._operation_model.get("authtype")

    @cached_property
    def resolved_auth_type(self) -> str | None:
        """The signature version that is used, where it is not the service's."""
        if not self.auth:
            return self.auth_type
        for scheme in self.auth:
            if scheme not in _SIGNATURE_VERSIONS:
                raise UnknownSignatureVersionError(signature_version=scheme)
            return _SIGNATURE_VERSIONS[scheme]
        return None

    @cached_property
    def unsigned_payload(self) -> bool | None:
        """Whether the body is left out of the signature."""
        return self._operation_model.get("unsignedPayload")

    @cached_property
    def error_shapes(self) -> list[Any]:
        """Errors that the operation declares."""
        return [self._service_model.resolve_shape_ref(ref) for ref in self._operation_model.get("errors", [])]

    @cached_property
    def endpoint(self) -> dict[str, Any] | None:
        """What is put in front of the host."""
        return self._operation_model.get("endpoint")

    @cached_property
    def http_checksum_required(self) -> bool:
        """Whether a checksum of the body is required."""
        return bool(self._operation_model.get("httpChecksumRequired", False))

    @cached_property
    def http_checksum(self) -> dict[str, Any]:
        """Which checksums there are."""
        checksum: dict[str, Any] = self._operation_model.get("httpChecksum", {})
        return checksum

    @cached_property
    def has_event_stream_input(self) -> bool:
        """Whether events go in."""
        return self.get_event_stream_input() is not None

    @cached_property
    def has_event_stream_output(self) -> bool:
        """Whether events come out."""
        return self.get_event_stream_output() is not None

    def get_event_stream_input(self) -> Any:
        """Give the shape of the events that go in, or nothing."""
        return _event_stream(self.input_shape)

    def get_event_stream_output(self) -> Any:
        """Give the shape of the events that come out, or nothing."""
        return _event_stream(self.output_shape)

    @cached_property
    def has_streaming_input(self) -> bool:
        """Whether the request's body is a stream of bytes."""
        return self.get_streaming_input() is not None

    @cached_property
    def has_streaming_output(self) -> bool:
        """Whether the response's body is a stream of bytes."""
        return self.get_streaming_output() is not None

    def get_streaming_input(self) -> Any:
        """Give the shape of the stream that goes in, or nothing."""
        return _streaming_body(self.input_shape)

    def get_streaming_output(self) -> Any:
        """Give the shape of the stream that comes out, or nothing."""
        return _streaming_body(self.output_shape)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name})"


def _event_stream(shape: Any) -> Any:
    name = shape.event_stream_name if shape is not None else None
    return shape.members[name] if name else None


def _streaming_body(shape: Any) -> Any:
    payload = shape.serialization.get("payload") if shape is not None else None
    if payload is not None and shape.members[payload].type_name == "blob":
        return shape.members[payload]
    return None
