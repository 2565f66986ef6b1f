"""The reference pages of the documentation site, generated from the type stubs, which are parsed, not imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path

from ferroboto._models.names import xform_name
from ferroboto._stubs.model import Service

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"
PACKAGE = ROOT / "python" / "ferroboto"
# Modules that users import, in the order of the page.
_MODULES = ("session", "config", "display", "local", "exceptions")
# Modules that pass on what private ones define.
_PARTS = {
    "exceptions": (
        *(f"_errors/{part}.py" for part in ("base", "configuration", "http", "calls", "service", "boto3")),
        "exceptions.py",
    ),
    "local": ("_local/control.py", "_local/serving.py", "_local/worlds.py"),
}

Definition = ast.FunctionDef | ast.AsyncFunctionDef


def services() -> list[str]:
    """The services whose types are in the package."""
    packages = (path.parent.name for path in PACKAGE.glob("types/*/client.pyi"))
    return sorted(package.removesuffix("_").replace("_", "-") for package in packages)


def types_of(service: str) -> Path:
    """The folder with a service's types."""
    name = service.replace("-", "_")
    return PACKAGE / "types" / (f"{name}_" if iskeyword(name) else name)


def pages() -> Iterator[tuple[str, str, str]]:
    """Each page's path in the site, title and text."""
    yield "reference/index.md", "Library", library()
    for service in services():
        yield f"reference/{service}.md", client_of(service).name.removesuffix("Client"), service_page(service)


def service_page(service: str) -> str:
    """Everything about a service's client: operations, paginators, errors, and the dicts of requests and responses."""
    client = client_of(service)
    title = client.name.removesuffix("Client")
    links = references(service)
    parts = [
        f"# {title}\n",
        (
            f"`ferroboto.client({service!r})` returns a `{client.name}`. Methods accept keyword arguments only and return "
            f"plain dicts; with `ferroboto.aio` they are coroutines. The types are in `ferroboto.types.{types_of(service).name}`.\n"
        ),
        "## Operations\n",
    ]
    if not (MODELS / service / "help.json").is_file():
        parts.append("The AWS API reference, which each operation links to, explains their parameters.\n")
    for method in methods(client):
        if not is_overload(method) and not is_property(method) and method.name not in ("get_paginator", "get_waiter"):
            parts += [f"### {method.name}\n", *described(method)]
            if method.name in links:
                parts.append(f"[AWS API reference]({links[method.name]})\n")
    for kind in ("paginator", "waiter", "service_resource"):
        path = types_of(service) / f"{kind}.pyi"
        if path.is_file():
            parts.append(f"## {kind.replace('_', ' ').capitalize()}s\n")
            for each in classes(path):
                parts += [f"### {each.name}\n", fenced(bare(each))]
    errors = next(each for each in classes(types_of(service) / "client.pyi") if each.name == "Exceptions")
    names = [
        node.target.id for node in errors.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]
    parts += [
        "## Errors\n",
        "Attributes of `client.exceptions`, each a `ClientError`:\n",
        "".join(f"- `{name}`\n" for name in names),
    ]
    dicts = list(classes(types_of(service) / "type_defs.py"))
    parts += [
        "## Dicts\n",
        f"Dicts of requests and responses, as in `ferroboto.types.{types_of(service).name}.type_defs`.\n",
    ]
    parts += [part for each in dicts for part in (f"### {each.name}\n", fenced(bare(each)))]
    return "\n".join(parts)


def references(service: str) -> dict[str, str]:
    """The address of each operation in the AWS API reference, by method."""
    model = Service.read(MODELS / service)
    metadata = model.model["metadata"]
    uid = metadata.get("uid") or f"{metadata['endpointPrefix']}-{metadata['apiVersion']}"
    return {xform_name(name): f"https://docs.aws.amazon.com/goto/WebAPI/{uid}/{name}" for name in model.operations}


def library() -> str:
    """The modules that users import beside the services, with the docstrings that `help()` shows."""
    parts = [
        "# Library\n",
        "These services have their own pages: "
        + ", ".join(f"[{client_of(service).name.removesuffix('Client')}]({service}.md)" for service in services())
        + ". All [other services](../services.md) have the same methods; `help()` lists them.\n",
    ]
    for module in _MODULES:
        path = PACKAGE / f"{module}.py"
        place = path if path.is_file() else PACKAGE / module
        sources = [PACKAGE / part for part in _PARTS.get(module, ())] or [place]
        sources = [
            each for source in sources for each in (sorted(source.glob("*.py")) if source.is_dir() else [source])
        ]
        names = exported(place)
        parts.append(f"## ferroboto.{module}\n")
        for source in sources:
            for node in parsed(source).body:
                if isinstance(node, ast.ClassDef | Definition) and is_public(node, names):
                    parts += definition(node)
    return "\n".join(parts)


def is_public(node: ast.ClassDef | Definition, names: list[str]) -> bool:
    """Whether users import it: it is explained, and among the names that its module exports, if that lists them."""
    named = node.name in names if names else not node.name.startswith("_")
    return named and ast.get_docstring(node) is not None


def definition(node: ast.ClassDef | Definition) -> list[str]:
    """A class or a function with its docstring, and the methods of a class that have one."""
    if not isinstance(node, ast.ClassDef):
        return [f"### {node.name}\n", *described(node)]
    parts = [f"### {node.name}\n", text_of(node)]
    for method in methods(node):
        if not method.name.startswith("_") and ast.get_docstring(method) and not is_overload(method):
            parts += [f"#### {node.name}.{method.name}\n", *described(method)]
    return parts


def described(function: Definition) -> list[str]:
    """A signature, as it would be called, and what the function's docstring says."""
    return [fenced(signature(function)), text_of(function)]


def text_of(node: ast.ClassDef | Definition) -> str:
    """A docstring: its words as they are, its parameters as a list, its example as code."""
    lines: list[str] = []
    in_code = False
    for line in (ast.get_docstring(node) or "").splitlines():
        code = line.startswith((">>>", "...")) or (in_code and bool(line.strip()))
        if code != in_code:
            lines.append("```pycon" if code else "```")
            in_code = code
        field = line.startswith(":") and not in_code
        if field and lines and lines[-1] and not lines[-1].startswith("- "):
            lines.append("")
        lines.append(as_item(line) if field else line.strip() if line.startswith(" ") and not in_code else line)
    return "\n".join([*lines, "```"] if in_code else lines) + "\n"


def as_item(line: str) -> str:
    """A field of a docstring as an item of a list."""
    kind, _, words = line[1:].partition(": ")
    role, _, name = kind.partition(" ")
    return f"- {'raises ' if role == 'raises' else ''}`{name}`: {words}" if name else f"- {role}: {words}"


def signature(function: Definition) -> str:
    """A function's head without `self`, one parameter a line where there are several."""
    if is_property(function):
        return f"{function.name}: {ast.unparse(function.returns)}" if function.returns else function.name
    arguments = function.args
    given = [each for each in (*arguments.posonlyargs, *arguments.args) if each.arg not in ("self", "cls")]
    bare_first = [None] * max(len(given) - len(arguments.defaults), 0)
    shown = [parameter(*each) for each in zip(given, [*bare_first, *arguments.defaults], strict=True)]
    if arguments.vararg:
        shown.append(f"*{ast.unparse(arguments.vararg)}")
    elif arguments.kwonlyargs:
        shown.append("*")
    shown += [
        parameter(each, default) for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    if arguments.kwarg:
        shown.append(f"**{ast.unparse(arguments.kwarg)}")
    result = f" -> {ast.unparse(function.returns)}" if function.returns else ""
    head = "async def" if isinstance(function, ast.AsyncFunctionDef) else "def"
    line = f"{head} {function.name}({', '.join(shown)}){result}"
    if len(line) <= 70 or not shown:
        return line
    return f"{head} {function.name}(\n" + "".join(f"    {each},\n" for each in shown) + f"){result}"


def parameter(argument: ast.arg, default: ast.expr | None) -> str:
    """A parameter with its type and default."""
    if default is None:
        return ast.unparse(argument)
    blank = " " if argument.annotation else ""
    return f"{ast.unparse(argument)}{blank}={blank}{ast.unparse(default)}"


def client_of(service: str) -> ast.ClassDef:
    """The class of a service's client."""
    found = classes(types_of(service) / "client.pyi")
    return next(each for each in found if each.name.endswith("Client"))


def classes(path: Path) -> Iterator[ast.ClassDef]:
    """The classes of a file."""
    return (node for node in parsed(path).body if isinstance(node, ast.ClassDef))


def methods(node: ast.ClassDef) -> Iterator[Definition]:
    """The methods of a class."""
    # Behind `if TYPE_CHECKING` stand those whose types are overloads.
    bodies = [node.body, *(part for each in node.body if isinstance(each, ast.If) for part in (each.body, each.orelse))]
    return (each for body in bodies for each in body if isinstance(each, Definition))


def exported(place: Path) -> list[str]:
    """The names that a package or a module gives."""
    for node in parsed(place / "__init__.py" if place.is_dir() else place).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return [str(name) for name in ast.literal_eval(node.value)]
    return []


def bare(node: ast.ClassDef) -> str:
    """A class as it is written."""
    return ast.unparse(node)


def is_overload(function: Definition) -> bool:
    """Whether it is one of several forms of a function."""
    return any("overload" in ast.unparse(each) for each in function.decorator_list)


def is_property(function: Definition) -> bool:
    """Whether it is read like an attribute."""
    return any(ast.unparse(each) == "property" for each in function.decorator_list)


def parsed(path: Path) -> ast.Module:
    """A file as a tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def fenced(code: str) -> str:
    """Python, as a block."""
    return f"```python\n{code}\n```\n"
