"""Introspection of services: ``client.meta.service_model``, as ``botocore.model`` without its prose.

The classes read a description in botocore's format, be it a dict or what the native side gives piece
by piece. Nothing here takes part in a call.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from .exceptions import (
    MissingServiceIdError,
    UndefinedModelAttributeError,
    UnknownSignatureVersionError,
    UnsupportedServiceProtocolsError,
)

if TYPE_CHECKING:
    from ._ferroboto import ServiceDescription

_PROTOCOLS = ("json", "rest-json", "rest-xml", "smithy-rpc-v2-cbor", "query", "ec2")
_SIGNATURE_VERSIONS = {
    "aws.auth#sigv4": "v4",
    "aws.auth#sigv4a": "v4a",
    "smithy.api#httpBearerAuth": "bearer",
    "smithy.api#noAuth": "none",
}


class NoShapeFoundError(Exception):
    """There is no shape of this name."""


class InvalidShapeError(Exception):
    """A shape's description lacks something."""


class OperationNotFoundError(Exception):
    """There is no operation of this name."""


class InvalidShapeReferenceError(Exception):
    """A reference does not say to which shape."""


class ServiceId(str):
    """Identifier of a service."""

    __slots__ = ()

    def hyphenize(self) -> str:
        """Give it as events write it."""
        return self.replace(" ", "-").lower()


class Shape:
    """A shape: what a value may be, and how it travels."""

    SERIALIZED_ATTRS: ClassVar[list[str]] = [
        "locationName",
        "queryName",
        "flattened",
        "location",
        "payload",
        "streaming",
        "timestampFormat",
        "xmlNamespace",
        "resultWrapper",
        "xmlAttribute",
        "eventstream",
        "event",
        "eventheader",
        "eventpayload",
        "jsonvalue",
        "timestampFormat",
        "hostLabel",
    ]
    METADATA_ATTRS: ClassVar[list[str]] = [
        "required",
        "min",
        "max",
        "pattern",
        "sensitive",
        "enum",
        "idempotencyToken",
        "error",
        "exception",
        "endpointdiscoveryid",
        "retryable",
        "document",
        "union",
        "contextParam",
        "clientContextParams",
        "requiresLength",
    ]
    MAP_TYPE = dict

    def __init__(
        self,
        shape_name: str,
        shape_model: Mapping[str, Any],
        shape_resolver: ShapeResolver | UnresolvableShapeMap | None = None,
    ) -> None:
        """Keep the description; without a resolver no other shape can be reached."""
        self.name = shape_name
        self.type_name: str = shape_model["type"]
        self.documentation: str = shape_model.get("documentation", "")
        self._shape_model = shape_model
        self._shape_resolver = shape_resolver or UnresolvableShapeMap()

    @cached_property
    def serialization(self) -> dict[str, Any]:
        """How it travels; ``locationName`` goes by ``name``."""
        model = self._shape_model
        serialization = {attr: model[attr] for attr in self.SERIALIZED_ATTRS if attr in model}
        if "locationName" in serialization:
            serialization["name"] = serialization.pop("locationName")
        return serialization

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """What it may be: limits, pattern, enumeration and the like."""
        return {attr: self._shape_model[attr] for attr in self.METADATA_ATTRS if attr in self._shape_model}

    @cached_property
    def required_members(self) -> list[str]:
        """Names of the members that must be given."""
        required: list[str] = self.metadata.get("required", [])
        return required

    def _resolve_shape_ref(self, shape_ref: Mapping[str, Any]) -> Any:
        return self._shape_resolver.resolve_shape_ref(shape_ref)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}({self.name})>"

    @property
    def event_stream_name(self) -> str | None:
        """Name of the member that is an event stream."""
        return None


class StructureShape(Shape):
    """Named members."""

    @cached_property
    def members(self) -> dict[str, Any]:
        """Shapes of the members by name."""
        return self.MAP_TYPE(
            (name, self._resolve_shape_ref(ref)) for name, ref in self._shape_model.get("members", {}).items()
        )

    @cached_property
    def event_stream_name(self) -> str | None:
        """Name of the member that is an event stream."""
        for name, member in self.members.items():
            if member.serialization.get("eventstream"):
                return name
        return None

    @cached_property
    def error_code(self) -> str | None:
        """Code on the wire, where this is an error."""
        if not self.metadata.get("exception", False):
            return None
        code: str | None = self.metadata.get("error", {}).get("code")
        return code or self.name

    @cached_property
    def is_document_type(self) -> bool:
        """Whether any JSON value fits."""
        return bool(self.metadata.get("document", False))

    @cached_property
    def is_tagged_union(self) -> bool:
        """Whether exactly one member is set."""
        return bool(self.metadata.get("union", False))


class ListShape(Shape):
    """Elements of one shape."""

    @cached_property
    def member(self) -> Any:
        """Shape of the elements."""
        return self._resolve_shape_ref(self._shape_model["member"])


class MapShape(Shape):
    """Keys and values."""

    @cached_property
    def key(self) -> Any:
        """Shape of the keys."""
        return self._resolve_shape_ref(self._shape_model["key"])

    @cached_property
    def value(self) -> Any:
        """Shape of the values."""
        return self._resolve_shape_ref(self._shape_model["value"])


class StringShape(Shape):
    """Text."""

    @cached_property
    def enum(self) -> list[str]:
        """Values of the enumeration; empty where any text fits."""
        values: list[str] = self.metadata.get("enum", [])
        return values


class StaticContextParameter(NamedTuple):
    """Endpoint parameter with a fixed value."""

    name: str
    value: bool | str


class ContextParameter(NamedTuple):
    """Endpoint parameter that a member of the input gives."""

    name: str
    member_name: str


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


class ShapeResolver:
    """Makes shapes from their descriptions."""

    SHAPE_CLASSES: ClassVar[dict[str, type[Shape]]] = {
        "structure": StructureShape,
        "list": ListShape,
        "map": MapShape,
        "string": StringShape,
    }

    def __init__(self, shape_map: Mapping[str, Mapping[str, Any]]) -> None:
        """Keep the descriptions by name."""
        self._shape_map = shape_map

    def get_shape_by_name(self, shape_name: str, member_traits: Mapping[str, Any] | None = None) -> Any:
        """Give the shape of a name, with traits of a member laid over it."""
        try:
            model = self._shape_map[shape_name]
        except KeyError:
            raise NoShapeFoundError(shape_name) from None
        if "type" not in model:
            raise InvalidShapeError(f"Shape is missing required key 'type': {model}")
        shape_class = self.SHAPE_CLASSES.get(model["type"], Shape)
        return shape_class(shape_name, {**model, **member_traits} if member_traits else model, self)

    def resolve_shape_ref(self, shape_ref: Mapping[str, Any]) -> Any:
        """Give the shape that a reference names, with the reference's traits."""
        traits = dict(shape_ref)
        try:
            name = traits.pop("shape")
        except KeyError:
            raise InvalidShapeReferenceError(f"Invalid model, missing shape reference: {shape_ref}") from None
        return self.get_shape_by_name(name, traits)


class UnresolvableShapeMap:
    """Stands for the resolver where there is none."""

    def get_shape_by_name(self, shape_name: str, member_traits: Mapping[str, Any] | None = None) -> Any:
        """Refuse."""
        raise ValueError(f"Attempted to lookup shape '{shape_name}', but no shape map was provided.")

    def resolve_shape_ref(self, shape_ref: Mapping[str, Any]) -> Any:
        """Refuse."""
        raise ValueError(f"Attempted to resolve shape '{shape_ref}', but no shape map was provided.")


class DenormalizedStructureBuilder:
    """Builds a structure from a description that nests shapes instead of naming them."""

    SCALAR_TYPES = ("string", "integer", "boolean", "blob", "float", "timestamp", "long", "double", "char")

    def __init__(self, name: str | None = None) -> None:
        """Begin; without a name one is made."""
        self._name_generator = ShapeNameGenerator()
        self.name = name or self._name_generator.new_shape_name("structure")
        self._members: Mapping[str, Any] = {}

    def with_members(self, members: Mapping[str, Any]) -> DenormalizedStructureBuilder:
        """Take the members."""
        self._members = members
        return self

    def build_model(self) -> StructureShape:
        """Give the shape."""
        shapes: dict[str, Any] = {}
        self._build({"type": "structure", "members": self._members}, shapes, self.name)
        return StructureShape(self.name, shapes[self.name], ShapeResolver(shapes))

    def _build(self, model: Mapping[str, Any], shapes: dict[str, Any], name: str) -> None:
        kind = model["type"]
        kept = ("type", "documentation", *Shape.METADATA_ATTRS)
        shape = shapes[name] = {key: model[key] for key in kept if key in model}
        if kind == "structure":
            shape["members"] = {key: self._refer(member, shapes) for key, member in model.get("members", {}).items()}
        elif kind == "list":
            shape["member"] = self._refer(model["member"], shapes)
        elif kind == "map":
            shape["key"] = self._refer(model["key"], shapes)
            shape["value"] = self._refer(model["value"], shapes)
        elif kind not in self.SCALAR_TYPES:
            raise InvalidShapeError(f"Unknown shape type: {kind}")

    def _refer(self, model: Mapping[str, Any], shapes: dict[str, Any]) -> dict[str, str]:
        name = model.get("shape_name") or self._name_generator.new_shape_name(model["type"])
        self._build(model, shapes, name)
        return {"shape": name}


class ShapeNameGenerator:
    """Makes names that are not taken."""

    def __init__(self) -> None:
        """Begin to count."""
        self._counts: defaultdict[str, int] = defaultdict(int)

    def new_shape_name(self, type_name: str) -> str:
        """Give the next name for a type."""
        self._counts[type_name] += 1
        return f"{type_name.capitalize()}Type{self._counts[type_name]}"


class _Parts(Mapping[str, Any]):
    """Parts of a description, each made when it is first asked for."""

    def __init__(self, names: list[str], make: Callable[[str], dict[str, Any] | None]) -> None:
        self._names = dict.fromkeys(names)
        self._make = make
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._made:
            made = self._make(name)
            if made is None:
                raise KeyError(name)
            self._made.setdefault(name, made)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def service_model(description: ServiceDescription) -> ServiceModel:
    """Give the model of a built-in service."""
    return ServiceModel(
        {
            "metadata": description.metadata(),
            "clientContextParams": description.client_context_params(),
            "operations": _Parts(description.operation_names(), description.operation),
            "shapes": _Parts(description.shape_names(), description.shape),
        },
        description.service_name,
    )
