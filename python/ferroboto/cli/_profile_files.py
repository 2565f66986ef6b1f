"""Changes profile files line by line: comments and unknown lines are kept."""

from __future__ import annotations

import os
import re
import stat
import tempfile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SECTION = re.compile(r"^\s*\[(?P<name>[^]]+)\]")
_SETTING = re.compile(r"^(?P<indent>\s*)(?P<name>[^\s#;=][^=]*?)\s*=\s*(?P<value>.*?)\s*$")


def expanded(path: str) -> str:
    """A path with the home folder in it."""
    return os.path.expanduser(os.path.expandvars(path))


def section_of(profile: str) -> str:
    """A profile's section in the config file."""
    if profile == "default":
        return profile
    return f"profile '{profile}'" if re.search(r"\s", profile) else f"profile {profile}"


def _named(line: str) -> str | None:
    found = _SECTION.match(line)
    return None if found is None else _bare(found["name"])


def _bare(section: str) -> str:
    """A section's name without quotes around a part of it."""
    return " ".join(section.replace('"', "").replace("'", "").split())


def _lines(path: str) -> list[str]:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read().splitlines(keepends=True)
    except FileNotFoundError:
        return []


def read(path: str) -> dict[str, dict[str, Any]]:
    """Sections with their settings; indented ones are nested in the setting before them."""
    found: dict[str, dict[str, Any]] = {}
    section: dict[str, Any] = {}
    nested: dict[str, str] = {}
    for line in _lines(path):
        name = _named(line)
        setting = _SETTING.match(line.rstrip("\r\n"))
        if name is not None:
            section = found.setdefault(name, {})
        elif setting is not None and setting["indent"] and nested is not None:
            nested[setting["name"]] = setting["value"]
        elif setting is not None:
            nested = {}
            section[setting["name"]] = setting["value"] or nested
    return {name: dict(settings) for name, settings in found.items()}


def changed(path: str, section: str, values: dict[str, str], *under: str) -> None:
    """Write settings to a section, or below one of its settings; the file is replaced atomically."""
    for value in values.values():
        if "\n" in value or "\r" in value:
            raise ValueError("a value has no line breaks")
    lines = _lines(path)
    ending = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += ending
    name = _bare(section)
    start = next((at for at, line in enumerate(lines) if _named(line) == name), None)
    if start is None:
        lines.append(f"[{section}]{ending}")
        start = len(lines) - 1
    for setting, value in values.items():
        _put(lines, start, ending, setting, value, *under)
    _replace(path, "".join(lines))


def _end(lines: list[str], start: int) -> int:
    """Where a section ends; empty lines at its end are not its own."""
    end = next((at for at in range(start + 1, len(lines)) if _named(lines[at]) is not None), len(lines))
    while end > start + 1 and not lines[end - 1].strip():
        end -= 1
    return end


def _put(lines: list[str], start: int, ending: str, name: str, value: str, *under: str) -> None:
    end = _end(lines, start)
    indent = ""
    if under:
        place = _find(lines, start + 1, end, under[0], nested=False)
        if place is None:
            lines.insert(end, f"{under[0]} ={ending}")
            place = end
        start, indent = place, "    "
        end = start + 1
        while end < len(lines) and lines[end][:1].isspace() and lines[end].strip():
            end += 1
    place = _find(lines, start + 1, end, name, nested=bool(under))
    line = f"{indent}{name} = {value}{ending}"
    if place is None:
        lines.insert(end, line)
    else:
        lines[place] = line


def _find(lines: list[str], start: int, end: int, name: str, *, nested: bool) -> int | None:
    for at in range(start, end):
        setting = _SETTING.match(lines[at].rstrip("\r\n"))
        if setting is not None and setting["name"] == name and bool(setting["indent"]) == nested:
            return at
    return None


def _replace(path: str, text: str) -> None:
    path = os.path.realpath(path)
    folder = os.path.dirname(path)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    mode = stat.S_IMODE(os.stat(path).st_mode) & 0o600 if os.path.exists(path) else 0o600
    handle, temporary = tempfile.mkstemp(dir=folder)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        os.chmod(temporary, mode or 0o600)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
