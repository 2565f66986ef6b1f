"""Shapes: what values may be and how they travel, found by name or built from nested descriptions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar


class NoShapeFoundError(Exception):
    """There is no shape of this name."""


class InvalidShapeError(Exception):
    """A shape's description lacks something."""


class InvalidShapeReferenceError(Exception):
    """A reference does not say to which shape."""


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
