"""Shapes to typed dicts: what a structure is called in requests and in answers, and which of its keys are there."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..customize.types import ALIASES, PARAMETERS
from .model import Json, Service, literal_name, type_def_name

_SCALARS = {
    "boolean": "bool",
    "byte": "int",
    "short": "int",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "character": "str",
    "string": "str",
}
#: Types that every service has.
METADATA = "ResponseMetadataTypeDef"
EMPTY = "EmptyResponseMetadataTypeDef"
PAGES = "PaginatorConfigTypeDef"
WAITS = "WaiterConfigTypeDef"
BLOB = "BlobTypeDef"
TIMESTAMP = "TimestampTypeDef"


@dataclass(frozen=True)
class Field:
    """A key of a typed dict."""

    name: str
    type: str
    required: bool


def is_attribute(name: str) -> bool:
    """Whether a name can stand for an attribute in a class, or for a parameter."""
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")


class TypeDefs:
    """The typed dicts of a service, in an order in which each comes after those it names."""

    def __init__(
        self, service: Service, values: Mapping[str, str] | None = None, parameters: Mapping[str, str] | None = None
    ) -> None:
        """Make them all.

        :param values: shapes that are replaced by types, as values that resources convert.
        :param parameters: types of parameters of a name.
        """
        self.service = service
        self._values = values or {}
        self._named = PARAMETERS.get(service.name, {}) if parameters is None else parameters
        self.dicts: dict[str, list[Field]] = {}
        self.unions: dict[str, list[str]] = {}
        self.literals: dict[str, list[str]] = {}
        #: Answers whose body, or events, are read from the connection.
        self.streamed: set[str] = set()
        self._open: set[str] = set()
        self._in_requests = self._reached(service.input_of)
        self._in_answers = self._reached(service.output_of)
        self._common()
        for operation in service.operations:
            self._request(operation)
            self._answer(operation)

    def _common(self) -> None:
        self.dicts[METADATA] = [
            Field("RequestId", "str", True),
            Field("HTTPStatusCode", "int", True),
            Field("HTTPHeaders", "dict[str, str]", True),
            Field("RetryAttempts", "int", True),
            Field("HostId", "str", False),
        ]
        if any(self.service.output_of(operation) is None for operation in self.service.operations):
            self.dicts[EMPTY] = [Field("ResponseMetadata", METADATA, True)]
        if self.service.paginators:
            self.dicts[PAGES] = [
                Field("MaxItems", "int", False),
                Field("PageSize", "int", False),
                Field("StartingToken", "str", False),
            ]
        if self.service.waiters:
            self.dicts[WAITS] = [Field("Delay", "int", False), Field("MaxAttempts", "int", False)]

    def _reached(self, root_of: Callable[[str], str | None]) -> set[str]:
        """Structures inside of requests, or inside of answers."""
        reached: set[str] = set()
        ahead = []
        for operation in self.service.operations:
            root = root_of(operation)
            if root is not None:
                ahead += self._inner(root)
        while ahead:
            name = ahead.pop()
            if name not in reached:
                reached.add(name)
                ahead += self._inner(name)
        return reached

    def _inner(self, name: str) -> list[str]:
        shape = self.service.shapes[name]
        references = [*shape.get("members", {}).values()]
        references += [shape[part] for part in ("member", "key", "value") if part in shape]
        return [reference["shape"] for reference in references]

    def _differs(self, name: str, above: tuple[str, ...] = ()) -> bool:
        """Whether a value is typed otherwise in a request than in an answer."""
        if name in above:
            return False
        shape = self.service.shapes[name]
        if shape["type"] in ("list", "map", "blob", "timestamp"):
            return True
        if shape["type"] == "structure" and not shape.get("members"):
            return True
        return any(self._differs(inner, (*above, name)) for inner in self._inner(name))

    def _is_twofold(self, name: str) -> bool:
        return name in self._in_requests and name in self._in_answers and self._differs(name)

    def type_of(self, name: str, sent: bool) -> str:
        """The type of a value of a shape: ``sent`` in a request, which takes values of responses as well."""
        if name in self._values and not sent:
            # A program knows what it has stored.
            return "Any"
        if name in self._values:
            alias = self._values[name]
            self.unions[alias] = ALIASES[alias]
            return alias
        shape = self.service.shapes[name]
        kind = shape["type"]
        if "enum" in shape:
            self.literals[literal_name(name)] = sorted(shape["enum"])
            return literal_name(name)
        if kind == "list":
            inner = self.type_of(shape["member"]["shape"], sent)
            return f"Sequence[{inner}]" if sent else f"list[{inner}]"
        if kind == "map":
            key, value = (self.type_of(shape[part]["shape"], sent) for part in ("key", "value"))
            return f"Mapping[{key}, {value}]" if sent else f"dict[{key}, {value}]"
        if kind == "blob":
            if not sent:
                return "bytes"
            self.unions[BLOB] = ["str", "bytes", "bytearray", "IO[Any]", "StreamingBody"]
            return BLOB
        if kind == "timestamp":
            if not sent:
                return "datetime"
            self.unions[TIMESTAMP] = ["datetime", "str", "float"]
            return TIMESTAMP
        if kind == "structure":
            return self._structure(name, shape, sent)
        return _SCALARS[kind]

    def _structure(self, name: str, shape: Json, sent: bool) -> str:
        if not shape.get("members"):
            return "Mapping[str, Any]" if sent else "dict[str, Any]"
        name_of = name + ("Table" if self._contains_values(name) else "")
        own = type_def_name(name_of)
        if not self._is_twofold(name):
            return self._stream(shape, self._made(own, shape, sent), sent)
        answered = type_def_name(name_of, "Output")
        if not sent:
            return self._made(answered, shape, False)
        made = self._made(own, shape, True)
        union = type_def_name(name_of, "Union")
        self.unions[union] = [made, self._made(answered, shape, False)]
        return union

    def _contains_values(self, name: str, above: tuple[str, ...] = ()) -> bool:
        """Whether a shape has parts that are replaced, so that it needs a name of its own."""
        if not self._values or name in above:
            return False
        return name in self._values or any(self._contains_values(inner, (*above, name)) for inner in self._inner(name))

    def _stream(self, shape: Json, event: str, sent: bool) -> str:
        if not shape.get("eventstream"):
            return event
        return f"Iterable[{event}]" if sent else f"EventStream[{event}]"

    def _made(self, name: str, shape: Json, sent: bool) -> str:
        if name in self.dicts:
            return name
        if name in self._open:
            # A structure that contains its own kind.
            return name
        self._open.add(name)
        self.dicts[name] = self._fields(shape, sent)
        return name

    def _fields(self, shape: Json, sent: bool) -> list[Field]:
        required = set(shape.get("required", ()))
        fields = []
        for key, reference in shape.get("members", {}).items():
            kind = self.type_of(reference["shape"], sent)
            if sent and key in self._named:
                kind = self._named[key]
                self.unions |= {alias: ALIASES[alias] for alias in kind.split(" | ") if alias in ALIASES}
            fields.append(Field(key, kind, key in required))
        return sorted(fields, key=lambda field: not field.required)

    def parameters(self, operation: str) -> list[Field]:
        """The parameters of an operation, required ones first."""
        name = self.service.input_of(operation)
        return [] if name is None else self._fields(self.service.shapes[name], True)

    def _request(self, operation: str) -> None:
        name = self.service.input_of(operation)
        fields = self.parameters(operation)
        if name is None or not fields:
            return
        name += "Table" if self._contains_values(name) else ""
        self.dicts[type_def_name(name)] = fields
        pages = self.service.paginators.get(operation)
        if pages is not None:
            self.dicts[type_def_name(name, "Paginate")] = self.page_parameters(operation)
        waiters = [waiter for waiter in self.service.waiters.values() if waiter["operation"] == operation]
        for place in range(len(waiters)):
            waits = [*fields, Field("WaiterConfig", WAITS, False)]
            self.dicts[type_def_name(name, "Wait" + "Extra" * place)] = waits

    def page_parameters(self, operation: str) -> list[Field]:
        """The parameters of a paginator: what turns the pages is in the paginator's hands."""
        pages = self.service.paginators[operation]
        turned = {*_listed(pages["input_token"]), *_listed(pages.get("limit_key"))}
        fields = [field for field in self.parameters(operation) if field.name not in turned]
        return [*fields, Field("PaginationConfig", PAGES, False)]

    def _answer(self, operation: str) -> None:
        name = self.service.output_of(operation)
        shape = self.service.shapes[name] if name else {}
        if name is None or not shape.get("members"):
            return
        tokens = _listed(self.service.paginators.get(operation, {}).get("output_token"))
        fields = []
        for key, reference in shape["members"].items():
            inner = self.service.shapes[reference["shape"]]
            # A blob that is the whole body is left on the connection.
            streams = key == shape.get("payload") and inner["type"] == "blob"
            if streams or inner.get("eventstream"):
                self.streamed.add(self._answer_name(name))
            kind = "StreamingBody" if streams else self.type_of(reference["shape"], False)
            may_miss = key.casefold() == "nexttoken" or key in tokens
            fields.append(Field(key, kind, not may_miss or key in shape.get("required", ())))
        fields.append(Field("ResponseMetadata", METADATA, True))
        self.dicts[self._answer_name(name)] = sorted(fields, key=lambda field: not field.required)

    def _answer_name(self, name: str) -> str:
        """The name of a response; a structure that is also part of another one keeps its own."""
        is_part = name in self._in_answers or name in self._in_requests
        table = "Table" if self._contains_values(name) else ""
        return type_def_name(name + table, "Response" if is_part else "")

    def answer_of(self, operation: str) -> str:
        """The type of an operation's answer."""
        name = self.service.output_of(operation)
        if name is None:
            return EMPTY
        return self._answer_name(name) if self.service.shapes[name].get("members") else "dict[str, Any]"


def _listed(value: str | list[str] | None) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value
