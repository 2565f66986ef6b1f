"""Shapes to typed dicts: what a structure is called in requests and in answers, and which of its keys are there."""

from __future__ import annotations

from dataclasses import dataclass

from stubs.model import Json, Service, literal_name, type_def_name

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


class TypeDefs:
    """The typed dicts of a service, in an order in which each comes after those it names."""

    def __init__(self, service: Service) -> None:
        """Make them all."""
        self.service = service
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

    def _reached(self, root_of: object) -> set[str]:
        """Structures inside of requests, or inside of answers."""
        assert callable(root_of)
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
        if self.service.shapes[name]["type"] in ("list", "map", "blob", "timestamp"):
            return True
        return any(self._differs(inner, (*above, name)) for inner in self._inner(name))

    def _is_twofold(self, name: str) -> bool:
        return name in self._in_requests and name in self._in_answers and self._differs(name)

    def type_of(self, name: str, sent: bool, top: bool = False) -> str:
        """The type of a value of a shape: ``sent`` in a request, where ``top`` takes both forms."""
        shape = self.service.shapes[name]
        kind = shape["type"]
        if "enum" in shape:
            self.literals[literal_name(name)] = sorted(shape["enum"])
            return literal_name(name)
        if kind == "list":
            inner = self.type_of(shape["member"]["shape"], sent, top)
            return f"Sequence[{inner}]" if sent else f"list[{inner}]"
        if kind == "map":
            key, value = (self.type_of(shape[part]["shape"], sent, top) for part in ("key", "value"))
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
            return self._structure(name, shape, sent, top)
        return _SCALARS[kind]

    def _structure(self, name: str, shape: Json, sent: bool, top: bool) -> str:
        if not shape.get("members"):
            return "Mapping[str, Any]" if sent else "dict[str, Any]"
        own = type_def_name(name)
        if not self._is_twofold(name):
            return self._stream(shape, self._made(own, shape, sent, top=sent), sent)
        answered = type_def_name(name, "Output")
        if not sent:
            return self._made(answered, shape, False)
        made = self._made(own, shape, True)
        if not top:
            return made
        union = type_def_name(name, "Union")
        self.unions[union] = [made, self._made(answered, shape, False)]
        return union

    def _stream(self, shape: Json, event: str, sent: bool) -> str:
        if not shape.get("eventstream"):
            return event
        return f"Iterable[{event}]" if sent else f"EventStream[{event}]"

    def _made(self, name: str, shape: Json, sent: bool, top: bool = False) -> str:
        if name in self.dicts:
            return name
        if name in self._open:
            # A structure that holds its like is named before it is there.
            return f'"{name}"'
        self._open.add(name)
        self.dicts[name] = self._fields(shape, sent, top)
        return name

    def _fields(self, shape: Json, sent: bool, top: bool = False) -> list[Field]:
        required = set(shape.get("required", ()))
        fields = [
            Field(key, self.type_of(reference["shape"], sent, top), key in required)
            for key, reference in shape.get("members", {}).items()
        ]
        return sorted(fields, key=lambda field: not field.required)

    def parameters(self, operation: str) -> list[Field]:
        """The parameters of an operation, required ones first."""
        name = self.service.input_of(operation)
        return [] if name is None else self._fields(self.service.shapes[name], True, True)

    def _request(self, operation: str) -> None:
        name = self.service.input_of(operation)
        fields = self.parameters(operation)
        if name is None or not fields:
            return
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
            streams = inner.get("streaming") or reference.get("streaming")
            if streams or inner.get("eventstream"):
                self.streamed.add(type_def_name(name))
            kind = "StreamingBody" if streams else self.type_of(reference["shape"], False)
            may_miss = key.casefold() == "nexttoken" or key in tokens
            fields.append(Field(key, kind, not may_miss or key in shape.get("required", ())))
        fields.append(Field("ResponseMetadata", METADATA, True))
        self.dicts[type_def_name(name)] = sorted(fields, key=lambda field: not field.required)

    def answer_of(self, operation: str) -> str:
        """The type of an operation's answer."""
        name = self.service.output_of(operation)
        if name is None:
            return EMPTY
        return type_def_name(name) if self.service.shapes[name].get("members") else "dict[str, Any]"


def _listed(value: str | list[str] | None) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value
