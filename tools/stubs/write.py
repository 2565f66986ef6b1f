"""Puts the files of ``python/ferroboto/types`` together, writes them, or compares them with those that are there."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from stubs import client
from stubs.model import ROOT, Service, regions, services
from stubs.resource import Resources
from stubs.shapes import Field, TypeDefs

PACKAGE = ROOT / "python" / "ferroboto" / "types"
_MADE = "Made by tools/make_stubs.py from models/{}."


def _literal(name: str, values: list[str]) -> str:
    return f"{name} = Literal[{', '.join(repr(value) for value in values)}]"


def literals(service: Service, defs: TypeDefs, names: list[str], with_resources: list[str]) -> str:
    """Aliases for the values of enumerations, and for names."""
    paginators, waiters = client.paginator_literals(service), client.waiter_literals(service)
    aliases = {**defs.literals}
    aliases |= {name: [method] for name, method in {**paginators, **waiters}.items()}
    lines = [_literal(name, values) for name, values in sorted(aliases.items())]
    lines.append(_literal(f"{service.class_name}ServiceName", [service.name]))
    lines.append(_literal("ServiceName", names))
    lines.append(_literal("ResourceServiceName", with_resources))
    if paginators:
        lines.append(_literal("PaginatorName", sorted(paginators.values())))
    if waiters:
        lines.append(_literal("WaiterName", sorted(waiters.values())))
    lines.append(_literal("RegionName", regions()))
    doc = f'"""Values and names of {service.class_name}. {_MADE.format(service.name)}"""'
    return "\n".join([doc, "", "from typing import Literal", "", *lines])


def _typed_dict(name: str, fields: list[Field]) -> Iterator[str]:
    yield f"class {name}(TypedDict):"
    for field in fields:
        yield f"    {field.name}: {field.type if field.required else f'NotRequired[{field.type}]'}"


def type_defs(service: Service, defs: TypeDefs) -> str:
    """Typed dicts, each after those that it names."""
    left = dict(sorted(defs.dicts.items()))
    unions = dict(sorted(defs.unions.items()))
    done: set[str] = set()
    lines: list[str] = []

    def put(name: str) -> None:
        if name in done or name not in left.keys() | unions.keys():
            return
        done.add(name)
        if name in unions:
            for part in unions[name]:
                put(part)
            lines.append(f"{name} = {' | '.join(unions[name])}")
            return
        for field in left[name]:
            for word in client.words_of(field.type):
                put(word)
        lines.extend(_typed_dict(name, left[name]))

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
    doc = f"Requests and answers of {service.class_name}. {_MADE.format(service.name)}"
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
        imports.append(f"from .{service.name}.client import {service.class_name}Client")
        if service.resources:
            imports.append(f"from .{service.name}.service_resource import {service.class_name}ServiceResource")
    return client.header("What sessions make, told apart by the service's name.", "\n".join(body), imports)


def aio_session_stub(all_services: list[Service]) -> str:
    """What sessions for asyncio and their module make for each service."""
    options = " ".join(_OPTIONS.split()) + ", aws_account_id: str | None = None"
    clients = [(service.name, f"Aio{service.class_name}Client") for service in all_services]
    body = [
        *_class_of_makers("AioMakes", _makers(clients, "client", "self, ", options, "Any")),
        *_makers(clients, "client", "", options, "Any"),
    ]
    imports = ["from ferroboto.config import Config"]
    imports += [f"from .{service.name}.aio import Aio{service.class_name}Client" for service in all_services]
    doc = "What sessions for asyncio make, told apart by the service's name."
    return client.header(doc, "\n".join(body), imports)


def package(service: Service) -> str:
    """What is there when a program runs."""
    return "\n".join(
        [
            f'"""Types of {service.class_name}. {_MADE.format(service.name)}"""',
            "",
            "from .._live import served",
            "",
            "__getattr__ = served(__name__)",
        ]
    )


def files() -> dict[str, str]:
    """Every file by its path in the package, not yet formatted."""
    all_services = services()
    names = [service.name for service in all_services]
    with_resources = [service.name for service in all_services if service.resources]
    made = {"_session.pyi": session_stub(all_services), "_aio.pyi": aio_session_stub(all_services)}
    for service in all_services:
        defs = TypeDefs(service)
        folder = service.name
        if service.resources is not None:
            made[f"{folder}/service_resource.pyi"] = Resources(service, defs).stub()
        made[f"{folder}/__init__.py"] = package(service)
        made[f"{folder}/__init__.pyi"] = client.package_stub(service)
        made[f"{folder}/literals.py"] = literals(service, defs, names, with_resources)
        made[f"{folder}/type_defs.py"] = type_defs(service, defs)
        made[f"{folder}/client.pyi"] = client.client_stub(service, defs)
        if service.paginators:
            made[f"{folder}/paginator.pyi"] = client.paginator_stub(service, defs)
        if service.waiters:
            made[f"{folder}/waiter.pyi"] = client.waiter_stub(service, defs)
        made[f"{folder}/aio.pyi"] = client.aio_stub(service, defs)
    return made


def formatted(made: dict[str, str]) -> dict[str, str]:
    """The files in the style of all others."""
    ruff = [sys.executable, "-m", "ruff"]
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in made.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text + "\n", encoding="utf-8")
        config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet", folder]
        subprocess.run([*ruff, "check", "--fix", "--select", "I", *config], check=True)
        subprocess.run([*ruff, "format", *config], check=True)
        return {path: (root / path).read_text(encoding="utf-8") for path in made}


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description="Write python/ferroboto/types from models/.")
    parser.add_argument("--check", action="store_true", help="fail when a file would change")
    check = parser.parse_args().check
    wanted = formatted(files())
    kept = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.glob("*/*.py*") if "__pycache__" not in path.parts}
    stale = sorted(
        path
        for path in kept | wanted.keys()
        if not (PACKAGE / path).is_file() or (PACKAGE / path).read_text(encoding="utf-8") != wanted.get(path)
    )
    for path in stale:
        print(("stale: " if check else "wrote: ") + path)
        if check:
            continue
        if path in wanted:
            (PACKAGE / path).parent.mkdir(parents=True, exist_ok=True)
            (PACKAGE / path).write_text(wanted[path], encoding="utf-8")
        else:
            (PACKAGE / path).unlink()
    return 1 if stale and check else 0
