"""Help pages of commands, generated from the model."""

from __future__ import annotations

from ._arguments import CHOICES, OPTIONS
from ._shapes import hyphened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._shapes import Operation, Service, Shape

_WIDTH = 100

_VALUES = """\
Strings and numbers are written as they are; lists take several values. Structures and maps take shorthand (Key=team,Value=blue)
or JSON. file://PATH reads a value from a text file, and fileb://PATH from a binary file.
"""


def _globals() -> list[str]:
    lines = ["GLOBAL OPTIONS"]
    for name, option in OPTIONS.items():
        lines.append(f"    {name}{' (string)' if option.arity else ''}")
        lines += _filled(option.help, 2)
        if name in CHOICES:
            lines += _filled(f"One of {', '.join(CHOICES[name])}.", 2)
    return lines


def overview() -> str:
    """The page of the program."""
    from ..session import Session

    lines = [
        "NAME",
        "    ferroboto - AWS from the command line",
        "",
        "SYNOPSIS",
        "    ferroboto [options] <command> <subcommand> [parameters]",
        "",
        "COMMANDS",
        "    configure     set credentials, region and output format of a profile",
        "    console       open a local web page with demos of SNS, Polly and Rekognition",
        "    local         run the local AWS as a server; print or reset what commands share",
        "    run           run a Python program that imports boto3 on ferroboto",
        "    stubs         write the types of more services for type checkers and editors",
        "    completion    print the completion script of a shell",
        "    help          print this page; SERVICE help and SERVICE OPERATION help print others",
        "",
        "SERVICES",
        *_filled(", ".join(Session().get_available_services()), 1),
        "",
        "VALUES",
        *_filled(_VALUES, 1),
        "",
        "EXAMPLE",
        "    ferroboto --endpoint-url local sns create-topic --name news",
        "    ferroboto --endpoint-url local sns list-topics",
        "",
        *_globals(),
    ]
    return "\n".join(lines) + "\n"


def of_service(service: Service) -> str:
    """The page of a service."""
    lines = ["NAME", f"    {service.name} - {service.full_name}", ""]
    lines += ["SYNOPSIS", f"    ferroboto {service.name} <operation> [parameters]", "", "OPERATIONS"]
    for word, name in sorted(service.operations.items()):
        lines += [f"    {word}", *_filled(_shortened(service.help_text(name)[0]), 2)]
    if service.waiters:
        lines += ["", "WAITERS", f"    ferroboto {service.name} wait help"]
    lines += ["", f"For the page of an operation, run: ferroboto {service.name} {min(service.operations)} help"]
    return "\n".join(lines) + "\n"


def _shortened(text: str) -> str:
    """The first paragraph of a text, or the first sentence of a long one."""
    paragraph = text.partition("\n\n")[0]
    if len(paragraph) <= 200:
        return paragraph
    sentence, stop, _ = paragraph.partition(". ")
    return sentence + stop.strip()


def of_waiters(service: Service) -> str:
    """The page of a service's waiters."""
    lines = ["NAME", "    wait - poll until a resource is in a state", ""]
    lines += ["SYNOPSIS", f"    ferroboto {service.name} wait <waiter> [parameters]", "", "WAITERS"]
    for word, operation in sorted(service.waiters.items()):
        lines += [f"    {word}", f"        takes the parameters of {hyphened(operation)}"]
    return "\n".join(lines) + "\n"


def of_operation(operation: Operation) -> str:
    """The page of an operation."""
    service, word = operation.service, hyphened(operation.name)
    summary, example = service.help_text(operation.name)
    synopsis, options = _parameters(operation)
    lines = ["NAME", f"    {word}", ""]
    if summary:
        paragraphs = [["", *_filled(paragraph, 1)] for paragraph in summary.split("\n\n")]
        lines += ["DESCRIPTION", *[line for paragraph in paragraphs for line in paragraph][1:], ""]
    lines += ["SYNOPSIS", f"    ferroboto {service.name} {word}", *synopsis, "", "OPTIONS", *options, ""]
    if example:
        from ._examples import commands

        typed = [line for command in commands(service, example) for line in command.split("\n")]
        lines += ["EXAMPLE", *(f"    {line}" for line in typed), ""] if typed else []
    lines += ["OUTPUT"]
    _tree(lines, service, operation.output, 1, [], "-> ")
    errors = operation.description.get("errors") or ()
    if errors:
        lines += ["", "ERRORS", *(f"    {error['shape']}" for error in errors)]
    lines += ["", *_globals(), "", "REFERENCE", f"    {service.reference(operation.name)}"]
    return "\n".join(lines) + "\n"


def _parameters(operation: Operation) -> tuple[list[str], list[str]]:
    """Lines of the synopsis, and of the options."""
    service = operation.service
    sentences = service.parameter_help(operation.name)
    instead: dict[str, list[str]] = {}
    for option, (path, _) in operation.nested.items():
        instead.setdefault(path[0], []).append(option)
    synopsis, options = [], []
    for option, (name, shape) in operation.members.items():
        shown = _synopsis(option, shape)
        required = option in operation.required
        synopsis.append("        " + (shown if required and name not in instead else f"[{shown}]"))
        options += _option(service, option, shape, required, instead.get(name, ()), sentences.get(name, ""))
    for option, (path, shape) in operation.nested.items():
        synopsis.append(f"        [{_synopsis(option, shape)}]")
        options += _option(service, option, shape, False, (), f"{path[-1]} of {'.'.join(path[:-1])}.")
    if operation.streamed is not None:
        synopsis.append("        <outfile>")
        options += ["    outfile (string), required", "        File to write the content of the response to."]
    own = {
        "--cli-input-json": "All parameters as a JSON document.",
        "--generate-cli-skeleton": "Print a JSON document to fill in (input) or an example response (output).",
    }
    if service.paginates(operation.name):
        own["--starting-token"] = "NextToken of an earlier response, to continue after it."
        if service.page_limit(operation.name):
            own["--page-size"] = "Number of items in each request. Does not limit the output."
        own["--max-items"] = "Maximum number of items in the output."
    for option, sentence in own.items():
        synopsis.append(f"        [{option} <value>]")
        options += [f"    {option} (string)", *_filled(sentence, 2)]
    return synopsis, options


def _filled(text: str, depth: int) -> list[str]:
    from textwrap import wrap

    indent = "    " * depth
    return wrap(
        text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _synopsis(option: str, shape: Shape) -> str:
    if shape["type"] == "boolean":
        return f"{option} | --no-{option.removeprefix('--')}"
    value = "fileb://<value>" if shape["type"] == "blob" else "<value>"
    return f"{option} {value}" + (" ..." if shape["type"] == "list" else "")


def _traits(shape: Shape, required: bool) -> str:
    limits = [f"{name} {shape[name]}" for name in ("min", "max") if name in shape]
    return "".join(f", {part}" for part in ["required"] * required + limits)


def _values(shape: Shape, depth: int) -> list[str]:
    return _filled(f"One of {', '.join(shape['enum'])}.", depth) if shape.get("enum") else []


def _option(
    service: Service, option: str, shape: Shape, required: bool, instead: Sequence[str], sentence: str
) -> list[str]:
    traits = _traits(shape, required)
    if required and instead:
        traits = traits.replace("required", f"required unless {' or '.join(instead)} is specified", 1)
    lines = [*_filled(f"{option} ({shape['type']}){traits}", 1), *_filled(sentence, 2), *_values(shape, 2)]
    _inner(lines, service, shape, 2, [], "")
    written = shorthand(service, shape)
    return [*lines, *_filled(f"Shorthand: {written}", 2)] if written else lines


def _inner(lines: list[str], service: Service, shape: Shape, depth: int, above: list[str], arrow: str) -> None:
    """The members of a shape, or the allowed values of a list or map of scalars."""
    while shape["type"] in ("list", "map"):
        if shape["type"] == "map":
            key = service.shape(shape["key"])
            if key.get("enum"):
                lines += _filled(f"Keys: {', '.join(key['enum'])}.", depth)
        shape = service.shape(shape["member"] if shape["type"] == "list" else shape["value"])
        if shape.get("enum"):
            lines += _filled(f"Values: {', '.join(shape['enum'])}.", depth)
    _tree(lines, service, shape, depth, above, arrow)


def _tree(lines: list[str], service: Service, shape: Shape, depth: int, above: list[str], arrow: str) -> None:
    name = shape.get("name", "")
    if name in above:
        return
    required = shape.get("required") or ()
    for member, reference in (shape.get("members") or {}).items():
        inner = service.shape(reference)
        traits = _traits(inner, member in required) if not arrow else ""
        lines.append(f"{'    ' * depth}{member} {arrow}({inner['type']}){traits}")
        if not arrow:
            lines += _values(inner, depth + 1)
        _inner(lines, service, inner, depth + 1, [*above, name], arrow)


def shorthand(service: Service, shape: Shape) -> str:
    """How to write a value without JSON; empty for scalars, and for values that need JSON."""
    if shape["type"] == "list":
        member = service.shape(shape["member"])
        if member["type"] not in ("structure", "map"):
            return ""
        written = _short(service, member, [])
        return f"{written} ..." if written else ""
    return _short(service, shape, []) if shape["type"] in ("structure", "map") else ""


def _short(service: Service, shape: Shape, above: list[str]) -> str:
    """The members of a structure or map; empty if it contains itself."""
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
