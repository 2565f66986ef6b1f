"""Python code that makes the page's call and runs as it is. Independent of any service."""

from __future__ import annotations

import keyword
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

_WIDTH = 88


@dataclass(frozen=True)
class Setting:
    """The session and the endpoint of the page."""

    profile_name: str | None
    region_name: str | None
    endpoint_url: str | None


@dataclass(frozen=True)
class Step:
    """A call that creates what the page's call needs."""

    operation: str
    params: dict[str, Any]
    #: The member of the response that the page's call uses, and its value there; None if nothing is used.
    result: str | None = None
    value: str | None = None


@dataclass(frozen=True)
class ImageFile:
    """The bytes of an image from a file or a URL."""

    name: str
    data: bytes = field(repr=False)
    url: str | None = None


def _arguments(**given: str | None) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in given.items() if value is not None)


def _image_files(value: Any, found: list[ImageFile]) -> list[ImageFile]:
    if isinstance(value, ImageFile) and value not in found:
        found.append(value)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _image_files(inner, found)
    return found


def _literal(value: Any, names: dict[Any, str], indent: int) -> str:
    """A value as Python source, on several lines if it is long; a value that a variable contains by its name."""
    if isinstance(value, ImageFile | str) and value in names:
        return names[value]
    inside = " " * (indent + 4)
    if isinstance(value, dict):
        parts = [f"{key!r}: {_literal(inner, names, indent + 4)}" for key, inner in value.items()]
        ends = "{}"
    elif isinstance(value, list):
        parts = [_literal(inner, names, indent + 4) for inner in value]
        ends = "[]"
    else:
        return repr(value)
    one_line = ends[0] + ", ".join(parts) + ends[1]
    if "\n" not in one_line and len(one_line) + indent + 16 <= _WIDTH:
        return one_line
    return ends[0] + "".join(f"\n{inside}{part}," for part in parts) + "\n" + " " * indent + ends[1]


def _call(
    service: str,
    operation: str,
    params: dict[str, Any],
    names: dict[Any, str],
    start: str = "response = ",
    end: str = "",
) -> str:
    start = f"{start}{service}.{operation}("
    if all(key.isidentifier() and not keyword.iskeyword(key) for key in params):
        parts = [f"{key}={_literal(value, names, 4)}" for key, value in params.items()]
    else:
        parts = [f"**{_literal(params, names, 4)}"]
    one_line = start + ", ".join(parts) + ")" + end
    if "\n" not in one_line and len(one_line) <= _WIDTH:
        return one_line
    return start + "".join(f"\n    {part}," for part in parts) + "\n)" + end


def snippet(
    setting: Setting,
    service: str,
    operation: str,
    params: dict[str, Any],
    stream_member: str | None = None,
    *,
    file_stem: str = "response",
    steps: Sequence[Step] = (),
) -> str:
    """The code that calls an operation as the page does.

    :param stream_member: the member of the response that is written to a file.
    :param file_stem: the name of that file, without its extension.
    :param steps: calls that create what the call needs.

    >>> from ferroboto.console._snippet import Setting, snippet
    >>> print(snippet(Setting(None, None, 'local'), 'sns', 'list_topics', {}))
    import ferroboto as boto3
    <BLANKLINE>
    session = boto3.Session()
    sns = session.client('sns', endpoint_url='local')
    response = sns.list_topics()
    print(response)
    <BLANKLINE>
    """
    image_files = _image_files(params, [])
    images = {image_file: f"image{number or ''}" for number, image_file in enumerate(image_files)}
    names: dict[Any, str] = dict(images)
    imports = ["import ferroboto as boto3"]
    if any(image_file.url for image_file in image_files):
        imports.insert(0, "from urllib.request import urlopen\n")
    session = _arguments(profile_name=setting.profile_name, region_name=setting.region_name)
    client = _arguments(endpoint_url=setting.endpoint_url)
    lines = [
        *imports,
        "",
        f"session = boto3.Session({session})",
        f"{service} = session.client({service!r}{', ' + client if client else ''})",
    ]
    for step in steps:
        if step.result is None or step.value is None:
            lines.append(_call(service, step.operation, step.params, {}, ""))
            continue
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in step.result).lstrip("_")
        lines.append(_call(service, step.operation, step.params, {}, f"{name} = ", f"[{step.result!r}]"))
        names[step.value] = name
    for image_file, name in images.items():
        opened = f"urlopen({image_file.url!r})" if image_file.url else f"open({image_file.name!r}, 'rb')"
        lines += [f"with {opened} as file:", f"    {name} = file.read()"]
    lines.append(_call(service, operation, params, names))
    if stream_member is None:
        lines.append("print(response)")
    else:
        lines += [
            f"with open({_file_name(params, file_stem)!r}, 'wb') as file:",
            f"    file.write(response[{stream_member!r}].read())",
        ]
    return "\n".join(lines) + "\n"


def _file_name(params: dict[str, Any], stem: str) -> str:
    """A name with the extension of the requested format, if there is one."""
    endings = {"ogg_vorbis": "ogg", "ogg_opus": "opus", "json": "jsonl"}
    kind = next((value for key, value in params.items() if key.endswith("Format") and isinstance(value, str)), "bin")
    return f"{stem}." + "".join(letter for letter in endings.get(kind, kind) if letter.isalnum())
