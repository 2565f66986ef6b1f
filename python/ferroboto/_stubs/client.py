"""The stubs of a service's client, paginators and waiters, for both kinds of clients."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from textwrap import indent

from .._models.names import xform_name
from ..customize.types import CLIENT_METHODS, IMPORTS
from .model import Service
from .shapes import Field, TypeDefs, is_attribute

#: Where a method takes less than that of its base: stays on the line that type checkers look at.
NARROWS = "  # type: ignore[override]\n        "

#: The alias for the names that ``map`` takes.
MAPPED = "MapOperationName"


def signature(fields: Iterable[Field], first: str = "self") -> str:
    """The parameters of a method, which are all keywords."""
    listed = list(fields)
    named = [field for field in listed if is_attribute(field.name)]
    shown = [f"{field.name}: {field.type}" + ("" if field.required else " = ...") for field in named]
    # Names that Python keeps for itself are passed in a dict.
    others = ["**kwargs: Any"] if len(named) < len(listed) else []
    return ", ".join([first, *(["*", *shown] if shown else []), *others])


def imported(service: Service, defs: TypeDefs, body: str) -> Iterator[str]:
    """Import lines for the names of the service's own modules that a text uses."""
    words = set(words_of(body))
    for module, names in (
        ("literals", [MAPPED, *defs.literals, *paginator_literals(service), *waiter_literals(service)]),
        ("type_defs", [*defs.dicts, *defs.unions]),
    ):
        used = sorted(words & set(names))
        if used:
            yield f"from .{module} import {', '.join(used)}"


def words_of(body: str) -> list[str]:
    """The names in a text."""
    return re.findall(r"\w+", body)


def header(doc: str, body: str, lines: Iterable[str]) -> str:
    """A stub: its docstring, the imports that its text has use for, and the text."""
    words = set(words_of(body))
    standard = [
        (
            "collections.abc",
            ("AsyncIterable", "AsyncIterator", "Callable", "Iterable", "Iterator", "Mapping", "Sequence"),
        ),
        ("datetime", ("datetime",)),
        ("decimal", ("Decimal",)),
        ("typing", ("IO", "Any", "Literal", "Union", "overload")),
    ]
    imports = []
    for module, names in standard:
        used = [name for name in names if name in words]
        if used:
            imports.append(f"from {module} import {', '.join(used)}")
    added = [f"from {module} import {name}" for name, module in IMPORTS.items() if name in words]
    return "\n".join([f'"""{doc}"""', "", *imports, "", *added, *lines, "", body])


def paginator_literals(service: Service) -> dict[str, str]:
    """Aliases for the names that ``get_paginator`` takes."""
    return {f"{operation}PaginatorName": xform_name(operation) for operation in sorted(service.paginators)}


def waiter_literals(service: Service) -> dict[str, str]:
    """Aliases for the names that ``get_waiter`` takes."""
    return {f"{name}WaiterName": xform_name(name) for name in sorted(service.waiters)}


def paginator_stub(service: Service, defs: TypeDefs) -> str:
    """The module of paginators."""
    body = "\n".join(_paginators(service, defs, "", ""))
    lines = ["from .._pages import PageIterator, Paginator", *imported(service, defs, body)]
    return header(f"Paginators of {service.class_name}.", body, lines)


def _paginators(service: Service, defs: TypeDefs, prefix: str, kind: str) -> Iterator[str]:
    for operation in sorted(service.paginators):
        answer = defs.answer_of(operation)
        yield f"class {prefix}{operation}Paginator({kind}Paginator[{answer}]):"
        shown = signature(defs.page_parameters(operation))
        yield f"    def paginate({NARROWS}{shown}) -> {kind}PageIterator[{answer}]: ..."


def waiter_stub(service: Service, defs: TypeDefs) -> str:
    """The module of waiters."""
    body = "\n".join(_waiters(service, defs, "", "def"))
    lines = ["from ferroboto.waiter import Waiter", *imported(service, defs, body)]
    return header(f"Waiters of {service.class_name}.", body, lines)


def _waiters(service: Service, defs: TypeDefs, prefix: str, function: str) -> Iterator[str]:
    for name, waiter in sorted(service.waiters.items()):
        yield f"class {prefix}{name}Waiter({prefix}Waiter):"
        shown = signature([*defs.parameters(waiter["operation"]), Field("WaiterConfig", "WaiterConfigTypeDef", False)])
        yield f"    {function} wait({NARROWS}{shown}) -> None: ..."


def exceptions_class(service: Service) -> Iterator[str]:
    """The class of ``client.exceptions``."""
    yield "class Exceptions(BaseClientExceptions):"
    for name in service.errors():
        yield f"    {name}: type[ClientError]"
    if not service.errors():
        yield "    ..."


def _either(field: Field) -> Field:
    """A parameter for asyncio: events may come from an asynchronous iterable as well."""
    if not field.type.startswith("Iterable["):
        return field
    return Field(field.name, f"{field.type} | Async{field.type}", field.required)


def _methods(service: Service, defs: TypeDefs, function: str, answers: dict[str, str]) -> Iterator[str]:
    for operation in service.operations:
        answer = defs.answer_of(operation)
        fields = defs.parameters(operation)
        shown = signature(map(_either, fields) if function.startswith("async") else fields)
        head = f"    {function} {xform_name(operation)}({shown}) -> {answers.get(answer, answer)}:"
        text = service.docstring(operation)
        end = "\n" if "\n" in text else ""
        docstring = indent(f'"""{text}{end}"""', " " * 8)
        yield head + (f"\n{docstring}" if text else " ...")


def _getters(names: dict[str, str], method: str, argument: str, prefix: str) -> Iterator[str]:
    """``get_paginator`` or ``get_waiter``, distinguished by the literal; other names are none, which the base allows."""
    for place, alias in enumerate(names):
        narrows = "" if place else "  # type: ignore[override]"
        several = len(names) > 1
        if several:
            yield f"    @overload{narrows}"
        head = f"    def {method}(self, {argument}: {alias}) -> {prefix}{alias.removesuffix('Name')}: ..."
        yield head if several else head + narrows


def _map_overloads(service: Service, defs: TypeDefs, answers: dict[str, str], prefix: str) -> Iterator[str]:
    """``map``: the type of a run follows the operation, but where a run yields errors or inputs as well."""
    methods: dict[str, list[str]] = {}
    for operation in service.operations:
        methods.setdefault(defs.answer_of(operation), []).append(xform_name(operation))
    narrows = "  # type: ignore[override]"
    for answer, names in methods.items():
        yield f"    @overload{narrows}"
        name = f"operation_name: Literal[{', '.join(map(repr, names))}]"
        yield f"    def map(self, {name}, inputs: {prefix}Inputs, **options: Unpack[MapOptions]"
        yield f"    ) -> {prefix}MapRun[{answers.get(answer, answer)}]: ..."
        narrows = ""
    yield "    @overload"
    yield f"    def map(self, operation_name: {MAPPED}, inputs: {prefix}Inputs, **options: Unpack[AllMapOptions]"
    yield f"    ) -> {prefix}MapRun[Any]: ..."


def client_stub(service: Service, defs: TypeDefs) -> str:
    """The module of the client."""
    paginators, waiters = paginator_literals(service), waiter_literals(service)
    body = "\n".join(
        [
            *exceptions_class(service),
            f"class {service.class_name}Client(BaseClient):",
            "    @property",
            "    def exceptions(self) -> Exceptions: ...",
            *_methods(service, defs, "def", {}),
            *(f"    {method}" for method in CLIENT_METHODS.get(service.name, ())),
            *_getters(paginators, "get_paginator", "operation_name", ""),
            *_getters(waiters, "get_waiter", "waiter_name", ""),
            *_map_overloads(service, defs, {}, ""),
        ]
    )
    lines = [
        "from ferroboto.errorfactory import BaseClientExceptions",
        "from ferroboto.exceptions import ClientError",
        "from typing_extensions import Unpack",
        "from .._pages import AllMapOptions, Inputs, MapOptions, MapRun",
        *imported(service, defs, body),
    ]
    for module, names in (("paginator", paginators), ("waiter", waiters)):
        if names:
            lines.append(f"from .{module} import {', '.join(name.removesuffix('Name') for name in names)}")
    return header(f"The client of {service.class_name}.", body, lines)


def aio_stub(service: Service, defs: TypeDefs) -> str:
    """The module of the client for asyncio, with its paginators and waiters."""
    paginators, waiters = paginator_literals(service), waiter_literals(service)
    answers = {name: "Aio" + name for name in sorted(defs.streamed)}
    streamed = []
    for name, own in answers.items():
        streamed.append(f"class {own}(TypedDict):")
        for field in defs.dicts[name]:
            kind = re.sub(r"\b(StreamingBody|EventStream)\b", r"Aio\1", field.type)
            streamed.append(f"    {field.name}: {kind if field.required else f'NotRequired[{kind}]'}")
    body = "\n".join(
        [
            *streamed,
            *_paginators(service, defs, "Aio", "Aio"),
            *_waiters(service, defs, "Aio", "async def"),
            f"class Aio{service.class_name}Client(AioBaseClient):",
            "    @property",
            "    def exceptions(self) -> Exceptions: ...",
            *_methods(service, defs, "async def", answers),
            *(f"    async {method}" for method in CLIENT_METHODS.get(service.name, ())),
            *_getters(paginators, "get_paginator", "operation_name", "Aio"),
            *_getters(waiters, "get_waiter", "waiter_name", "Aio"),
            *_map_overloads(service, defs, answers, "Aio"),
        ]
    )
    lines = ["from ferroboto.aio._client import AioBaseClient"]
    lines.append(f"from typing_extensions import {'NotRequired, TypedDict, ' if streamed else ''}Unpack")
    if streamed:
        if "AioStreamingBody" in words_of(body):
            lines += ["from ferroboto.aio.response import AioStreamingBody"]
        if "AioEventStream" in words_of(body):
            lines += ["from ferroboto.aio.eventstream import AioEventStream"]
    if waiters:
        lines.append("from ferroboto.aio.waiter import AioWaiter")
    pages = [
        "AioInputs",
        "AioMapRun",
        "AllMapOptions",
        "MapOptions",
        *(["AioPageIterator", "AioPaginator"] if paginators else []),
    ]
    lines.append(f"from .._pages import {', '.join(pages)}")
    lines += ["from .client import Exceptions", *imported(service, defs, body)]
    return header(f"The client of {service.class_name} for asyncio.", body, lines)


def package_stub(service: Service) -> str:
    """What ``from ferroboto.types.<service> import ...`` finds."""
    client = f"{service.class_name}Client"
    lines = [
        f'"""Types of {service.class_name}."""',
        "",
        f"from .client import {client} as {client}",
    ]
    for module, names in (("paginator", paginator_literals(service)), ("waiter", waiter_literals(service))):
        made = [name.removesuffix("Name") for name in names]
        if made:
            lines.append(f"from .{module} import {', '.join(f'{name} as {name}' for name in made)}")
    if service.resources is not None:
        made_resource = f"{service.class_name}ServiceResource"
        lines.append(f"from .service_resource import {made_resource} as {made_resource}")
    lines.append(f"from .aio import Aio{client} as Aio{client}")
    lines.append(f"Client = {client}")
    if service.resources is not None:
        lines.append(f"ServiceResource = {service.class_name}ServiceResource")
    return "\n".join(lines)
