"""JSON and XML as services may write them, in the many spellings that mean the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from tests.support.draws import FLOATS, MAIL_MOMENTS, MOMENTS, WHOLE, Draws


@dataclass(frozen=True)
class Literal:
    """A number as it shall be spelled."""

    text: str


@dataclass(frozen=True)
class JsonText:
    gap: str
    raw: bool
    slashes: bool

    def of(self, value: Any) -> str:
        if isinstance(value, Literal):
            return value.text
        if isinstance(value, dict):
            return (
                "{"
                + self._joined(
                    [f"{self._string(key)}{self.gap}:{self.gap}{self.of(item)}" for key, item in value.items()]
                )
                + "}"
            )
        if isinstance(value, list):
            return "[" + self._joined([self.of(item) for item in value]) + "]"
        if isinstance(value, str):
            return self._string(value)
        return json.dumps(value)

    def _joined(self, parts: list[str]) -> str:
        return self.gap + f"{self.gap},{self.gap}".join(parts) + self.gap

    def _string(self, text: str) -> str:
        written = json.dumps(text, ensure_ascii=not self.raw)
        return written.replace("/", "\\/") if self.slashes else written


@dataclass
class Xml:
    """XML with namespaces, spaces, comments and escapes written in one way, which is drawn for each document."""

    draws: Draws

    def __post_init__(self) -> None:
        draw = self.draws.random
        self.gap = draw.choice(("", "", "\n  ", " \r\n\t"))
        self.prefix = "ns:" if self.draws.odd(0.1) else ""

    def document(self, root: str, content: str, namespace: str) -> bytes:
        draw = self.draws.random
        declaration = draw.choice(("", '<?xml version="1.0"?>\n', '<?xml version="1.0" encoding="UTF-8"?>'))
        comment = "<!-- a comment -->" if self.draws.odd(0.2) else ""
        name = f"xmlns:{self.prefix[:-1]}" if self.prefix else "xmlns"
        tag = self.prefix + root
        text = f'{declaration}{comment}<{tag} {name}="{namespace}">{self.gap}{content}{self.gap}</{tag}>'
        marked = b"\xef\xbb\xbf" if self.draws.odd(0.03) else b""
        return marked + text.encode() + (b"\n" if self.draws.odd(0.2) else b"")

    def element(self, name: str, content: str) -> str:
        if not content and self.draws.chance(0.5):
            return f"<{self.prefix}{name}/>"
        attribute = ' kind="x"' if self.draws.odd(0.03) else ""
        return f"<{self.prefix}{name}{attribute}>{content}</{self.prefix}{name}>"

    def spaced(self, parts: list[str]) -> str:
        if self.draws.odd(0.05):
            parts = [*parts, "<!-- & -->", "<?target data?>"]
        return "".join(self.gap + part for part in parts) + (self.gap if parts else "")

    def text(self, text: str) -> str:
        draw = self.draws.random
        if self.draws.odd(0.1) and "]]>" not in text:
            return f"<![CDATA[{text}]]>"
        written = escape(text)
        if self.draws.odd(0.1):
            written = "".join(
                f"&#x{ord(c):x};" if draw.random() < 0.3 and c not in "&<>;" else c for c in text if c not in "&<>"
            )
        if self.draws.odd(0.03):
            written = written[:1] + "<!-- inside -->" + written[1:] if not written.startswith("&") else written
        return written

    def structure(self, shape: Any, depth: int) -> tuple[str, list[str]]:
        """The content of a structure's element, and which members it holds."""
        names = [
            name for name in self.draws.members(shape, depth) if not shape.members[name].serialization.get("location")
        ]
        parts = [self.member(shape.members[name], name, depth + 1) for name in names]
        # A flattened list or map without items leaves no element.
        present = [name for name, part in zip(names, parts, strict=True) if part]
        if self.draws.odd(0.15) and not shape.is_tagged_union:
            parts.append("<Unknown><deep>1</deep></Unknown>")
        return self.spaced([part for part in parts if part]), present

    def member(self, shape: Any, name: str, depth: int) -> str:
        tag = shape.serialization.get("name", name)
        if shape.type_name == "list" and shape.serialization.get("flattened"):
            tag = shape.member.serialization.get("name", tag)
            return "".join(
                self.element(tag, self.content(shape.member, depth + 1)) for _ in range(self.draws.count(depth))
            )
        if shape.type_name == "map" and shape.serialization.get("flattened"):
            return "".join(self.element(tag, entry) for entry in self._entries(shape, depth))
        return self.element(tag, self.content(shape, depth))

    def content(self, shape: Any, depth: int) -> str:
        draw = self.draws.random
        kind = shape.type_name
        if kind == "structure":
            return self.structure(shape, depth)[0]
        if kind == "list":
            tag = shape.member.serialization.get("name", "member")
            return self.spaced(
                [self.element(tag, self.content(shape.member, depth + 1)) for _ in range(self.draws.count(depth))]
            )
        if kind == "map":
            return self.spaced([self.element("entry", entry) for entry in self._entries(shape, depth)])
        if kind == "boolean":
            return draw.choice(("true", "false") if self.draws.plain else ("true", "true", "false", "True", "1", ""))
        if kind == "blob":
            return self.draws.blob()
        if kind == "timestamp":
            return draw.choice(MOMENTS if self.draws.plain else (*MOMENTS, *MAIL_MOMENTS, "1422172800"))
        if kind in ("integer", "long"):
            return draw.choice(WHOLE if self.draws.plain else (*WHOLE, " 5 ", "+7", "007"))
        if kind in ("float", "double"):
            return draw.choice(FLOATS if self.draws.plain else (*FLOATS, "NaN", "Infinity", "-Infinity", " 1 "))
        return self.text(self.draws.text(shape))

    def _entries(self, shape: Any, depth: int) -> list[str]:
        key = shape.key.serialization.get("name") or "key"
        value = shape.value.serialization.get("name") or "value"
        entries = []
        for _ in range(self.draws.count(depth)):
            parts = [
                self.element(key, self.content(shape.key, depth + 1)),
                self.element(value, self.content(shape.value, depth + 1)),
            ]
            if self.draws.odd(0.1):
                parts.reverse()
            entries.append(self.spaced(parts))
        return entries
