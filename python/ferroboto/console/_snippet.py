"""The Python lines that make the page's call: what is shown runs as it stands. Knows no service."""

from __future__ import annotations

import keyword
from dataclasses import dataclass, field
from typing import Any

_WIDTH = 88


@dataclass(frozen=True)
class Setting:
    """Where the page calls, as the lines have to say it too."""

    profile_name: str | None
    region_name: str | None
    endpoint_url: str | None


@dataclass(frozen=True)
class Picture:
    """Bytes from a file or from an address."""

    name: str
    data: bytes = field(repr=False)
    url: str | None = None


def _arguments(**given: str | None) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in given.items() if value is not None)


def _pictures(value: Any, found: list[Picture]) -> list[Picture]:
    if isinstance(value, Picture) and value not in found:
        found.append(value)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _pictures(inner, found)
    return found


def _literal(value: Any, names: dict[Picture, str], indent: int) -> str:
    """A value as Python source, on more than one line where it is long."""
    if isinstance(value, Picture):
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


def _call(service: str, operation: str, params: dict[str, Any], names: dict[Picture, str]) -> str:
    start = f"response = {service}.{operation}("
    if all(key.isidentifier() and not keyword.iskeyword(key) for key in params):
        parts = [f"{key}={_literal(value, names, 4)}" for key, value in params.items()]
    else:
        parts = [f"**{_literal(params, names, 4)}"]
    one_line = start + ", ".join(parts) + ")"
    if "\n" not in one_line and len(one_line) <= _WIDTH:
        return one_line
    return start + "".join(f"\n    {part}," for part in parts) + "\n)"


def snippet(
    setting: Setting, service: str, operation: str, params: dict[str, Any], stream_member: str | None = None
) -> str:
    """Give the lines that call an operation as the page does.

    :param stream_member: the member of the answer that is to be written to a file.

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
    pictures = _pictures(params, [])
    names = {picture: f"picture{number or ''}" for number, picture in enumerate(pictures)}
    imports = ["import ferroboto as boto3"]
    if any(picture.url for picture in pictures):
        imports.insert(0, "from urllib.request import urlopen\n")
    session = _arguments(profile_name=setting.profile_name, region_name=setting.region_name)
    client = _arguments(endpoint_url=setting.endpoint_url)
    lines = [
        *imports,
        "",
        f"session = boto3.Session({session})",
        f"{service} = session.client({service!r}{', ' + client if client else ''})",
    ]
    for picture, name in names.items():
        opened = f"urlopen({picture.url!r})" if picture.url else f"open({picture.name!r}, 'rb')"
        lines += [f"with {opened} as file:", f"    {name} = file.read()"]
    lines.append(_call(service, operation, params, names))
    if stream_member is None:
        lines.append("print(response)")
    else:
        lines += [
            f"with open({_file_name(params)!r}, 'wb') as file:",
            f"    file.write(response[{stream_member!r}].read())",
        ]
    return "\n".join(lines) + "\n"


def _file_name(params: dict[str, Any]) -> str:
    """A name that ends in the format that was asked for, where one was."""
    endings = {"ogg_vorbis": "ogg", "ogg_opus": "opus", "json": "jsonl"}
    kind = next((value for key, value in params.items() if key.endswith("Format") and isinstance(value, str)), "bin")
    return "answer." + "".join(letter for letter in endings.get(kind, kind) if letter.isalnum())
