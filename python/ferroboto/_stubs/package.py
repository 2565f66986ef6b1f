"""Puts the modules of a service's types together, and those of what sessions create."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .._models.names import xform_name
from . import client
from .model import Service
from .resource import Resources
from .shapes import Field, TypeDefs, is_attribute


def _literal(name: str, values: Sequence[str]) -> str:
    return f"{name} = Literal[{', '.join(repr(value) for value in values)}]"


@dataclass(frozen=True)
class Names:
    """What every service's module of literals lists."""

    services: Sequence[str]
    with_resources: Sequence[str]
    regions: Sequence[str]


def literals(service: Service, defs: TypeDefs, names: Names) -> str:
    """Aliases for the values of enumerations, and for names."""
    paginators, waiters = client.paginator_literals(service), client.waiter_literals(service)
    aliases = {**defs.literals}
    aliases |= {name: [method] for name, method in {**paginators, **waiters}.items()}
    lines = [_literal(name, values) for name, values in sorted(aliases.items())]
    lines.append(_literal(f"{service.class_name}ServiceName", [service.name]))
    lines.append(_literal("ServiceName", names.services))
    lines.append(_literal("ResourceServiceName", names.with_resources))
    if paginators:
        lines.append(_literal("PaginatorName", sorted(paginators.values())))
    if waiters:
        lines.append(_literal("WaiterName", sorted(waiters.values())))
    lines.append(_literal("RegionName", names.regions))
    lines.append(_literal(client.MAPPED, [xform_name(operation) for operation in service.operations]))
    doc = f'"""Values and names of {service.class_name}."""'
    return "\n".join([doc, "", "from typing import Literal", "", *lines])


def _typed_dict(name: str, fields: list[Field]) -> Iterator[str]:
    shown = {field.name: field.type if field.required else f"NotRequired[{field.type}]" for field in fields}
    if all(is_attribute(key) for key in shown):
        yield f"class {name}(TypedDict):"
        yield from (f"    {key}: {kind}" for key, kind in shown.items())
    else:
        members = ", ".join(f"{key!r}: {kind}" for key, kind in shown.items())
        yield f"{name} = TypedDict({name!r}, {{{members}}})"


def type_defs(service: Service, defs: TypeDefs) -> str:
    """Typed dicts, each after those that it names."""
    left = dict(sorted(defs.dicts.items()))
    unions = dict(sorted(defs.unions.items()))
    begun: set[str] = set()
    written: set[str] = set()
    lines: list[str] = []

    def quoted(kind: str) -> str:
        """The type, with names that come later in quotation marks, as those of structures that contain their own kind."""
        later = (left.keys() | unions.keys()) - written
        return re.sub(r"\w+", lambda word: f'"{word[0]}"' if word[0] in later else word[0], kind)

    def put(name: str) -> None:
        if name in begun or name not in left.keys() | unions.keys():
            return
        begun.add(name)
        if name in unions:
            for part in unions[name]:
                put(part)
            parts = [quoted(part) for part in unions[name]]
            is_plain = not any('"' in part for part in parts)
            lines.append(f"{name} = " + (" | ".join(parts) if is_plain else f"Union[{', '.join(parts)}]"))
        else:
            for field in left[name]:
                for word in client.words_of(field.type):
                    put(word)
            shown = [Field(field.name, quoted(field.type), field.required) for field in left[name]]
            lines.extend(_typed_dict(name, shown))
        written.add(name)

    for name in sorted([*left, *unions]):
        put(name)
    body = "\n".join(lines)
    imports = ["import sys"]
    words = set(client.words_of(body))
    if "StreamingBody" in words:
        imports.append("from ferroboto.response import StreamingBody")
    if "EventStream" in words:
        imports.append("from ferroboto.eventstream import EventStream")
    used = sorted(words & set(defs.literals))
    if used:
        imports.append(f"from .literals import {', '.join(used)}")
    imports += [
        "if sys.version_info >= (3, 11):",
        "    from typing import NotRequired, TypedDict",
        "else:",
        "    from .._older import NotRequired, TypedDict",
    ]
    doc = f"Requests and answers of {service.class_name}."
    return client.header(doc, body, imports)


_OPTIONS = """
region_name: str | None = None, api_version: str | None = None, use_ssl: bool = True, verify: bool | str | None = None,
endpoint_url: str | None = None, aws_access_key_id: str | None = None, aws_secret_access_key: str | None = None,
aws_session_token: str | None = None, config: Config | None = None
"""


def _makers(found: list[tuple[str, str]], method: str, first: str, options: str, other: str) -> Iterator[str]:
    """A function that makes something else for each service's name."""
    for literal, made in found:
        yield "@overload"
        yield f"def {method}({first}service_name: Literal[{literal!r}], {options}) -> {made}: ..."
    # A name that is only known when the program runs.
    yield "@overload"
    yield f"def {method}({first}service_name: str, {options}) -> {other}: ..."


def _class_of_makers(name: str, *makers: Iterator[str]) -> list[str]:
    return [f"class {name}:", *(f"    {line}" for maker in makers for line in maker)]


def session_stub(all_services: list[Service]) -> str:
    """What sessions and the module make for each service."""
    options = " ".join(_OPTIONS.split())
    client_options = options + ", aws_account_id: str | None = None"
    clients = [(service.name, f"{service.class_name}Client") for service in all_services]
    resources = [
        (service.name, f"{service.class_name}ServiceResource") for service in all_services if service.resources
    ]
    body = [
        *_class_of_makers(
            "Makes",
            _makers(clients, "client", "self, ", client_options, "Any"),
            _makers(resources, "resource", "self, ", options, "Any"),
        ),
        *_makers(clients, "client", "", client_options, "Any"),
        *_makers(resources, "resource", "", options, "Any"),
    ]
    imports = ["from ferroboto.config import Config"]
    for service in all_services:
        imports.append(f"from .{service.package}.client import {service.class_name}Client")
        if service.resources:
            imports.append(f"from .{service.package}.service_resource import {service.class_name}ServiceResource")
    return client.header("What sessions create, distinguished by the service's name.", "\n".join(body), imports)


def aio_session_stub(all_services: list[Service]) -> str:
    """What sessions for asyncio and their module make for each service."""
    common = " ".join(_OPTIONS.split())
    options = common + ", aws_account_id: str | None = None"
    clients = [(service.name, f"Aio{service.class_name}Client") for service in all_services]
    # Attributes of these resources are awaited, which no types describe.
    resource = f"service_name: str, {common}) -> Any: ..."
    body = [
        *_class_of_makers("AioMakes", _makers(clients, "client", "self, ", options, "Any")),
        f"    def resource(self, {resource}",
        *_makers(clients, "client", "", options, "Any"),
        f"def resource({resource}",
    ]
    imports = ["from ferroboto.config import Config"]
    imports += [f"from .{service.package}.aio import Aio{service.class_name}Client" for service in all_services]
    doc = "What sessions for asyncio create, distinguished by the service's name."
    return client.header(doc, "\n".join(body), imports)


def files(services: Sequence[Service], names: Names) -> dict[str, str]:
    """The modules of services by their paths in ``ferroboto/types``, not yet formatted."""
    made: dict[str, str] = {}
    for service in services:
        defs = TypeDefs(service)
        folder = service.package
        if service.resources is not None:
            made[f"{folder}/service_resource.pyi"] = Resources(service, defs).stub()
        made[f"{folder}/__init__.pyi"] = client.package_stub(service)
        made[f"{folder}/literals.py"] = literals(service, defs, names)
        made[f"{folder}/type_defs.py"] = type_defs(service, defs)
        made[f"{folder}/client.pyi"] = client.client_stub(service, defs)
        if service.paginators:
            made[f"{folder}/paginator.pyi"] = client.paginator_stub(service, defs)
        if service.waiters:
            made[f"{folder}/waiter.pyi"] = client.waiter_stub(service, defs)
        made[f"{folder}/aio.pyi"] = client.aio_stub(service, defs)
    return made
