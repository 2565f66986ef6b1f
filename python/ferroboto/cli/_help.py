"""Help pages of commands, from the model."""

from __future__ import annotations

from ._shapes import hyphened
from ._words import CHOICES, GLOBALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._shapes import Operation, Service, Shape


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
        "VALUES",
        "    of parameters are texts, several where there are lists; what has an inside is written in shorthand",
        "    (Key=team,Value=blue) or as JSON. file://path stands for a file's text, fileb://path for its bytes.",
        "",
        *_globals(),
        "",
        "Endpoint local is the AWS inside: ferroboto --endpoint-url local sns list-topics",
    ]
    return "\n".join(lines) + "\n"


def of_service(service: Service) -> str:
    """The page of a service."""
    lines = ["NAME", f"    {service.name} - {service.full_name}", ""]
    lines += ["SYNOPSIS", f"    ferroboto {service.name} <operation> [parameters]", "", "OPERATIONS"]
    for word, name in sorted(service.operations.items()):
        lines += [f"    {word}", *_filled(service.help_text(name)[0], 2)]
    if service.waiters:
        lines += ["", "WAITERS", f"    ferroboto {service.name} wait help"]
    lines += ["", f"Each has its page: ferroboto {service.name} {min(service.operations)} help"]
    return "\n".join(lines) + "\n"


def of_waiters(service: Service) -> str:
    """The page of a service's waiters."""
    lines = ["NAME", "    wait - ask again and again, until a state is reached", ""]
    lines += ["SYNOPSIS", f"    ferroboto {service.name} wait <waiter> [parameters]", "", "WAITERS"]
    for word, operation in sorted(service.waiters.items()):
        lines += [f"    {word}", f"        takes the parameters of {hyphened(operation)}"]
    return "\n".join(lines) + "\n"


def of_operation(operation: Operation) -> str:
    """The page of an operation."""
    service, word = operation.service, hyphened(operation.name)
    summary, example = service.help_text(operation.name)
    instead: dict[str, list[str]] = {}
    for option, (path, _) in operation.nested.items():
        instead.setdefault(path[0], []).append(option)
    synopsis = [f"    ferroboto {service.name} {word}"]
    options = []
    for option, (name, shape) in operation.members.items():
        shown = _synopsis(option, shape)
        required = option in operation.required
        synopsis.append("        " + (shown if required and name not in instead else f"[{shown}]"))
        options += _option(service, option, shape, required, instead.get(name, ()))
    for option, (path, shape) in operation.nested.items():
        synopsis.append(f"        [{_synopsis(option, shape)}]")
        options += [*_option(service, option, shape, False), f"        {path[-1]} of {'.'.join(path[:-1])}"]
    if operation.streamed is not None:
        synopsis.append("        <outfile>")
        options.append("    outfile (string), required: where the content of the answer is saved")
    own = {"--cli-input-json": "all parameters at once, as JSON", "--generate-cli-skeleton": "input, output"}
    if service.paginates(operation.name):
        own["--starting-token"] = "go on from the NextToken of an earlier answer"
        if service.page_limit(operation.name):
            own["--page-size"] = "how many a request asks for; does not limit the answer"
        own["--max-items"] = "how many the answer has at most"
    synopsis += [f"        [{option} <value>]" for option in own]
    options += [f"    {option} (string): {told}" for option, told in own.items()]
    lines = ["NAME", f"    {word}", ""]
    if summary:
        lines += ["DESCRIPTION", *_filled(summary, 1), ""]
    lines += ["SYNOPSIS", *synopsis, "", "OPTIONS", *options, "", *_globals()]
    if example:
        from ._examples import commands

        typed = [line for command in commands(service, example) for line in command.split("\n")]
        lines += ["", "EXAMPLE", *(f"    {line}" for line in typed)] if typed else []
    lines += ["", "OUTPUT"]
    _tree(lines, service, operation.output, 1, [], "-> ")
    errors = operation.description.get("errors") or ()
    if errors:
        lines += ["", "ERRORS", *(f"    {error['shape']}" for error in errors)]
    lines += ["", "REFERENCE", f"    {service.reference(operation.name)}"]
    return "\n".join(lines) + "\n"


def _filled(text: str, depth: int) -> list[str]:
    from textwrap import wrap

    indent = "    " * depth
    return wrap(text, 100, initial_indent=indent, subsequent_indent=indent)


def _synopsis(option: str, shape: Shape) -> str:
    if shape["type"] == "boolean":
        return f"{option} | --no-{option.removeprefix('--')}"
    value = "fileb://<value>" if shape["type"] == "blob" else "<value>"
    return f"{option} {value}" + (" ..." if shape["type"] == "list" else "")


def _told(shape: Shape, required: bool) -> str:
    limits = [f"{name} {shape[name]}" for name in ("min", "max") if name in shape]
    told = "".join(f", {part}" for part in ["required"] * required + limits)
    return told + (": " + ", ".join(shape["enum"]) if shape.get("enum") else "")


def _option(service: Service, option: str, shape: Shape, required: bool, instead: Sequence[str] = ()) -> list[str]:
    told = _told(shape, required)
    if required and instead:
        told = told.replace("required", f"required unless {' or '.join(instead)} is given", 1)
    lines = [f"    {option} ({shape['type']}){told}"]
    _inner(lines, service, shape, 2, [], "")
    written = shorthand(service, shape)
    return [*lines, f"        Shorthand: {written}"] if written else lines


def _inner(lines: list[str], service: Service, shape: Shape, depth: int, above: list[str], arrow: str) -> None:
    """What a shape holds; a list or map of plain values tells what these are."""
    while shape["type"] in ("list", "map"):
        if shape["type"] == "map":
            key = service.shape(shape["key"])
            if key.get("enum"):
                lines.append(f"{'    ' * depth}keys: {', '.join(key['enum'])}")
        shape = service.shape(shape["member"] if shape["type"] == "list" else shape["value"])
        if shape.get("enum"):
            lines.append(f"{'    ' * depth}values: {', '.join(shape['enum'])}")
    _tree(lines, service, shape, depth, above, arrow)


def _tree(lines: list[str], service: Service, shape: Shape, depth: int, above: list[str], arrow: str) -> None:
    name = shape.get("name", "")
    if name in above:
        return
    required = shape.get("required") or ()
    for member, reference in (shape.get("members") or {}).items():
        inner = service.shape(reference)
        told = _told(inner, member in required) if not arrow else ""
        lines.append(f"{'    ' * depth}{member} {arrow}({inner['type']}){told}")
        _inner(lines, service, inner, depth + 1, [*above, name], arrow)


def shorthand(service: Service, shape: Shape) -> str:
    """How a value is written without JSON; empty where it is a plain text, or JSON alone can say it."""
    if shape["type"] == "list":
        member = service.shape(shape["member"])
        if member["type"] not in ("structure", "map"):
            return ""
        written = _short(service, member, [])
        return f"{written} ..." if written else ""
    return _short(service, shape, []) if shape["type"] in ("structure", "map") else ""


def _short(service: Service, shape: Shape, above: list[str]) -> str:
    """The inside of a structure or map; empty where it contains itself."""
    name = shape.get("name", "")
    if name in above:
        return ""
    if shape["type"] == "map":
        value = _nested(service, service.shape(shape["value"]), [*above, name])
        return f"KeyName1={value},KeyName2={value}" if value else ""
    parts = []
    for member, reference in (shape.get("members") or {}).items():
        value = _nested(service, service.shape(reference), [*above, name])
        if not value:
            return ""
        parts.append(f"{member}={value}")
    return ",".join(parts)


def _nested(service: Service, shape: Shape, above: list[str]) -> str:
    if shape["type"] == "list":
        value = _nested(service, service.shape(shape["member"]), above)
        return f"[{value},{value}]" if value else ""
    if shape["type"] in ("structure", "map"):
        written = _short(service, shape, above)
        return f"{{{written}}}" if written else ""
    return str(shape["type"])
