"""Help pages of commands, from the model."""

from __future__ import annotations

from ._words import CHOICES, GLOBALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._shapes import Operation, Service, Shape

_BRACKETS = {"list": "(list)", "structure": "(structure)", "map": "(map)", "blob": "(blob)", "boolean": "(boolean)"}


def _globals() -> list[str]:
    lines = ["OPTIONS FOR ALL COMMANDS"]
    for name, arity in GLOBALS.items():
        choices = CHOICES.get(name)
        lines.append(f"    {name}{' (string)' if arity else ''}{': ' + ', '.join(choices) if choices else ''}")
    return lines


def overview() -> str:
    """The page of the program."""
    from ..session import Session

    lines = [
        "NAME",
        "    ferroboto - the AWS of this library on the command line",
        "",
        "SYNOPSIS",
        "    ferroboto [options] <command> <subcommand> [parameters]",
        "",
        "COMMANDS",
        *(f"    {name}" for name in Session().get_available_services()),
        "    configure     ask for keys and region, and keep them in profile files",
        "    console       four demos of the AWS web console as a local page",
        "    local         the local AWS as a server",
        "    run           run a program that says import boto3 on ferroboto",
        "    completion    completion for bash, zsh and fish",
        "",
        *_globals(),
        "",
        "Endpoint local is the AWS inside: ferroboto --endpoint-url local sns list-topics",
    ]
    return "\n".join(lines) + "\n"


def of_service(service: Service) -> str:
    """The page of a service."""
    lines = [
        "NAME",
        f"    {service.name}",
        "",
        "SYNOPSIS",
        f"    ferroboto {service.name} <operation> [parameters]",
        "",
        "OPERATIONS",
        *(f"    {word}" for word in sorted(service.operations)),
        "",
        f"Each has its page: ferroboto {service.name} {min(service.operations)} help",
    ]
    return "\n".join(lines) + "\n"


def of_operation(operation: Operation) -> str:
    """The page of an operation."""
    from ._shapes import hyphened

    word = hyphened(operation.name)
    required = set(operation.required)
    synopsis = [f"    ferroboto {operation.service.name} {word}"]
    options = []
    for option, (_, shape) in operation.members.items():
        shown = _synopsis(option, shape)
        synopsis.append("        " + (shown if option in required else f"[{shown}]"))
        options += _option(option, shape, option in required)
    for option, (name, inner, shape) in operation.blobs.items():
        synopsis.append(f"        [{option} fileb://<value>]")
        options += [*_option(option, shape, False), f"        {inner} of {name}"]
    if operation.streamed is not None:
        synopsis.append("        <outfile>")
        options.append("    outfile (string), required: where the content of the answer is saved")
    lines = ["NAME", f"    {word}", "", "SYNOPSIS", *synopsis, "        [--cli-input-json <value>]"]
    lines += ["        [--generate-cli-skeleton <value>]", "", "OPTIONS", *options, "", *_globals(), "", "OUTPUT"]
    _tree(lines, operation.service, operation.output, 1, [])
    return "\n".join(lines) + "\n"


def _synopsis(option: str, shape: Shape) -> str:
    if shape["type"] == "boolean":
        return f"{option} | --no-{option.removeprefix('--')}"
    return f"{option} <value>" + (" ..." if shape["type"] == "list" else "")


def _option(option: str, shape: Shape, required: bool) -> list[str]:
    kind = _BRACKETS.get(shape["type"], f"({shape['type']})")
    line = f"    {option} {kind}" + (", required" if required else "")
    if shape.get("enum"):
        line += ": " + ", ".join(shape["enum"])
    limits = [f"{name} {shape[name]}" for name in ("min", "max") if name in shape]
    return [line, *([f"        {', '.join(limits)}"] if limits else [])]


def _tree(lines: list[str], service: Service, shape: Shape, depth: int, above: list[str]) -> None:
    name = shape.get("name", "")
    if name in above:
        return
    for member, reference in (shape.get("members") or {}).items():
        inner = service.shape(reference)
        lines.append(f"{'    ' * depth}{member} -> ({inner['type']})")
        while inner["type"] in ("list", "map"):
            inner = service.shape(inner["member"] if inner["type"] == "list" else inner["value"])
        _tree(lines, service, inner, depth + 1, [*above, name])
