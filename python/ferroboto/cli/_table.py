"""Tables: a section for each dict or list of dicts, nested ones indented, as wide as the widest of them."""

from __future__ import annotations

import shutil
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WFA" else 1 for letter in text)


class _Section:
    def __init__(self, title: str, indent: int) -> None:
        self.title = title
        self.indent = indent
        self.headers: list[str] = []
        self.rows: list[list[str]] = []

    def widths(self) -> list[int]:
        rows = [self.headers, *self.rows] if self.headers else self.rows
        return [max(_width(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []

    def total(self) -> int:
        columns = self.widths()
        cells = sum(columns) + 4 * len(columns) if columns else 0
        return (
            max(cells + 1 + (1 if columns else 0), _width(self.title) + 4) + 2 * self.indent
            if self.title
            else cells + 2
        )

    def upright(self) -> None:
        """One row becomes one line for each of its cells."""
        if len(self.rows) == 1 and self.headers:
            self.rows = [list(pair) for pair in zip(self.headers, self.rows[0], strict=True)]
            self.headers = []

    def scaled(self, width: int) -> list[int]:
        wanted = [column + 4 for column in self.widths()]
        if not wanted:
            return []
        factor = width / sum(wanted)
        scaled = [round(factor * column) for column in wanted]
        off = sum(scaled) - width
        while off:
            order = range(len(scaled)) if off > 0 else reversed(range(len(scaled)))
            for column in order:
                step = 1 if off > 0 else -1
                scaled[column] -= step
                off -= step
                if not off:
                    break
        return scaled

    def lines(self, width: int) -> list[str]:
        width -= 2 * self.indent
        edge = "|" * self.indent
        lines = []
        if self.title:
            lines.append(_centred(self.title, width, "|"))
            if not self.headers and not self.rows:
                lines.append(f"+{'-' * (width - 2)}+")
        columns = self.scaled(width)
        rule = "".join(
            ("+" if not at else "") + "-" * (column - (1 if at else 2)) + "+" for at, column in enumerate(columns)
        )
        if self.headers:
            cells = (
                _centred(header, column, "|" if not at else "")
                for at, (header, column) in enumerate(zip(self.headers, columns, strict=True))
            )
            lines += [rule, "".join(cells)]
        if self.rows and columns:
            lines.append(rule)
            for row in self.rows:
                lines.append(
                    "".join(
                        _left(cell, column, not at) for at, (cell, column) in enumerate(zip(row, columns, strict=True))
                    )
                )
            lines.append(rule)
        return [f"{edge}{line}{edge}" for line in lines]


def _centred(text: str, width: int, left: str) -> str:
    before = width // 2 - _width(text) // 2 - 1
    start = left + " " * before + text
    return start + " " * (width - 1 - len(left) - before - _width(text)) + "|"


def _left(text: str, width: int, first: bool) -> str:
    edge = "|" if first else ""
    padding = 2 if width - (_width(text) + 2 + len(edge) + 1) >= 0 else 0
    return edge + " " * padding + text + " " * (width - len(edge) - padding - _width(text) - 1) + "|"


def _cell(value: Any) -> str:
    return str(value)


def _build(sections: list[_Section], title: str, value: Any, indent: int) -> bool:
    if not value:
        return False
    section = _Section(title, indent)
    sections.append(section)
    if isinstance(value, list):
        if isinstance(value[0], dict):
            _of_dicts(sections, section, title, value, indent)
        else:
            for inner in value:
                if isinstance(inner, list):
                    section.rows.append([_cell(cell) for cell in inner])
                else:
                    section.rows.append([_cell(inner)])
    elif isinstance(value, dict):
        headers, more = _grouped([value])
        if len(headers) == 1:
            section.rows.append([headers[0], _cell(value[headers[0]])])
        elif headers:
            section.headers = headers
            section.rows.append([_cell(value[key]) for key in headers])
        for key in more:
            _build(sections, key, value[key], indent + 1)
    return True


def _of_dicts(sections: list[_Section], section: _Section, title: str, value: list[Any], indent: int) -> None:
    headers, more = _grouped(value)
    section.headers = headers
    for number, element in enumerate(value):
        if number and more:
            section = _Section(title, indent)
            section.headers = headers
            sections.append(section)
        section.rows.append([_cell(element.get(header, "")) for header in headers])
        for key in more:
            if key in element:
                _build(sections, key, element[key], indent + 1)


def _grouped(dicts: list[dict[str, Any]]) -> tuple[list[str], list[str]]:
    scalars: set[str] = set()
    nested: set[str] = set()
    for element in dicts:
        for key, value in element.items():
            (nested if isinstance(value, dict | list) else scalars).add(key)
    return sorted(scalars), sorted(nested)


def table(title: str, value: Any) -> str:
    """The value as a table under a title."""
    if not isinstance(value, dict | list):
        return f"{value}\n" if value is not None else ""
    sections: list[_Section] = []
    if not _build(sections, title, value, 0):
        return ""
    width = max(section.total() for section in sections)
    if width > shutil.get_terminal_size((80, 24)).columns:
        for section in sections:
            section.upright()
        width = max(section.total() for section in sections)
    lines = ["-" * width]
    for section in sections:
        lines += section.lines(width)
    return "\n".join(lines) + "\n"
