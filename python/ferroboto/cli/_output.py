"""Output formats: JSON, text, table, YAML. Independent of any service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def plain(value: Any) -> Any:
    """A value with timestamps and bytes as strings."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    if isinstance(value, bytes | bytearray):
        import base64

        return base64.b64encode(value).decode("ascii")
    return value.isoformat() if hasattr(value, "isoformat") else value


def formatted(kind: str, value: Any, title: str) -> str:
    """The value in a format; empty if there is nothing to print."""
    if kind == "off":
        return ""
    if kind == "text":
        lines: list[str] = []
        _text(lines, value, None, None)
        return "".join(lines)
    if kind == "table":
        from ._table import table

        return table(title, value)
    if value in ({}, None) and kind == "json":
        return "null\n" if value is None else ""
    if kind in ("yaml", "yaml-stream"):
        return "".join(line + "\n" for line in _yaml(value, ""))
    import json

    return json.dumps(value, indent=4, ensure_ascii=False) + "\n"


def _is_scalar(value: Any) -> bool:
    return not isinstance(value, dict | list)


def _text(lines: list[str], value: Any, name: str | None, keys: list[str] | None) -> None:
    """Lines of tab-separated cells: scalars in one line, in the order of their names, then nested values."""
    if isinstance(value, dict):
        names = sorted(key for key, inner in value.items() if _is_scalar(inner)) if keys is None else keys
        cells = [str(value.get(key, "")) for key in names]
        if cells:
            lines.append("\t".join([*([name.upper()] if name else []), *cells]) + "\n")
        for key in sorted(set(value) - set(names)):
            if keys is not None or not _is_scalar(value[key]):
                _text(lines, value[key], key, None)
    elif isinstance(value, list):
        dicts = [inner for inner in value if isinstance(inner, dict)]
        if dicts:
            found = sorted({key for inner in dicts for key, cell in inner.items() if _is_scalar(cell)})
            for inner in value:
                _text(lines, inner, name, found)
            return
        scalars = [str(inner) for inner in value if _is_scalar(inner)]
        if scalars and name is not None:
            lines += [f"{name.upper()}\t{scalar}\n" for scalar in scalars]
        elif scalars:
            lines.append("\t".join(scalars) + "\n")
        for inner in value:
            if not _is_scalar(inner):
                _text(lines, inner, name, None)
    else:
        lines.append(f"{value}\n")


_PLAIN_YAML = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./+- ")
_WORDS_OF_YAML = frozenset({"", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"})


def _yaml_scalar(value: Any) -> str:
    import json

    if not isinstance(value, str):
        number = json.dumps(value)
        # YAML 1.1 reads 1e-05 as a string.
        return number if "." in number else number.replace("e-", ".0e-").replace("e+", ".0e+")
    bare = (
        set(value) <= _PLAIN_YAML
        and value.lower() not in _WORDS_OF_YAML
        and value[0].isalpha()
        and value == value.strip()
    )
    if bare:
        return value
    # JSON allows some characters unescaped that YAML does not.
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else f"\\U{ord(letter):08X}" for letter in quoted)


def _yaml(value: Any, indent: str) -> list[str]:
    if isinstance(value, dict) and value:
        lines = []
        for key, inner in value.items():
            if isinstance(inner, dict | list) and inner:
                lines += [
                    f"{indent}{_yaml_scalar(key)}:",
                    *_yaml(inner, indent + ("  " if isinstance(inner, dict) else "")),
                ]
            else:
                lines.append(f"{indent}{_yaml_scalar(key)}: {_yaml(inner, '')[0]}")
        return lines
    if isinstance(value, list) and value:
        lines = []
        for inner in value:
            first, *rest = _yaml(inner, indent + "  ")
            lines += [
                f"{indent}- {first.strip() if not isinstance(inner, dict | list) else first[len(indent) + 2 :]}",
                *rest,
            ]
        return lines
    if isinstance(value, dict | list):
        return [indent + ("{}" if isinstance(value, dict) else "[]")]
    return [indent + _yaml_scalar(value)]
