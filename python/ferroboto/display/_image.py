"""An image with marks on it and tables beside it: as SVG, as HTML for a notebook, and as PNG."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._ferroboto import picture_drawn, picture_size
from ._html import framed

if TYPE_CHECKING:
    from os import PathLike

Point = tuple[float, float]


@dataclass(frozen=True)
class Mark:
    """A mark on an image: an outline or a dot, with corners as fractions of width and height."""

    kind: str
    points: list[Point]
    colour: str
    label: str = ""


def image_bytes(image: Any) -> bytes:
    """The bytes of a JPEG or PNG file, from bytes, a path, an open file, or the ``Image`` parameter of a request."""
    if isinstance(image, dict):
        if "Bytes" not in image:
            raise TypeError("an image in a bucket cannot be shown: pass its bytes, its path or an open file")
        image = image["Bytes"]
    if isinstance(image, (bytes, bytearray, memoryview)):
        return bytes(image)
    if hasattr(image, "read"):
        if hasattr(image, "seek"):
            # A call may have read it.
            image.seek(0)
        data = image.read()
        if not isinstance(data, bytes):
            raise TypeError("the file is open in text mode: open it with 'rb'")
        return data
    return Path(image).read_bytes()


class AnnotatedImage:
    """An image with marks, which a notebook shows with its tables.

    ``save('faces.png')`` writes a file: PNG, SVG or HTML, by the extension of the name.
    """

    def __init__(self, image: bytes, marks: list[Mark], tables: list[str], summary: str) -> None:
        """Create an annotated image; use the functions of ``ferroboto.display``."""
        self._image = image
        self._marks = marks
        self._tables = tables
        self._summary = summary
        self.width, self.height = picture_size(image)

    def __repr__(self) -> str:
        return f"<{self._summary} on an image of {self.width} x {self.height}>"

    def svg(self) -> str:
        """The image as a self-contained SVG document."""
        width, height = self.width, self.height
        unit = max(width, height) / 500
        kind = "png" if self._image.startswith(b"\x89PNG") else "jpeg"
        data = base64.b64encode(self._image).decode()
        lines = [
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"'
                f' aria-label="{escape(self._summary)}">'
            ),
            f'<image width="{width}" height="{height}" href="data:image/{kind};base64,{data}"/>',
        ]
        for mark in self._marks:
            lines += self._outline(mark, unit) if mark.kind == "outline" else self._dot(mark, unit)
        # Text last, so that no line crosses it.
        lines += [line for mark in self._marks if mark.kind == "outline" for line in self._words(mark, unit)]
        return "\n".join([*lines, "</svg>"])

    def _outline(self, mark: Mark, unit: float) -> list[str]:
        points = " ".join(f"{x * self.width:.1f},{y * self.height:.1f}" for x, y in mark.points)
        title = f"<title>{escape(mark.label)}</title>"
        return [
            f'<polygon points="{points}" fill="none" stroke="#000" stroke-width="{unit * 3:.1f}" stroke-linejoin="round"/>',
            (
                f'<polygon points="{points}" fill="#fff0" stroke="{mark.colour}" stroke-width="{unit * 2:.1f}"'
                f' stroke-linejoin="round">{title}</polygon>'
            ),
        ]

    def _dot(self, mark: Mark, unit: float) -> list[str]:
        x, y = mark.points[0]
        return [
            (
                f'<circle cx="{x * self.width:.1f}" cy="{y * self.height:.1f}" r="{unit * 1.6:.1f}" fill="{mark.colour}"'
                f' stroke="#000" stroke-width="{unit * 0.6:.1f}"><title>{escape(mark.label)}</title></circle>'
            )
        ]

    def _words(self, mark: Mark, unit: float) -> list[str]:
        if not mark.label:
            return []
        x, y = _corner(mark.points)
        size = unit * 13
        left = min(max(x * self.width, 2 * unit), max(self.width - size * 0.55 * len(mark.label), 2 * unit))
        return [
            (
                f'<text x="{left:.1f}" y="{max(y * self.height - unit * 5, size):.1f}" font-family="sans-serif"'
                f' font-size="{size:.1f}" font-weight="600" fill="{mark.colour}" stroke="#000" stroke-width="{unit * 3:.1f}"'
                f' paint-order="stroke" stroke-linejoin="round">{escape(mark.label)}</text>'
            )
        ]

    def png(self) -> bytes:
        """The image as PNG, with the marks drawn on it."""
        marks = []
        for mark in self._marks:
            rgb = tuple(int(mark.colour[at : at + 2], 16) for at in (1, 3, 5))
            marks.append((mark.kind, mark.points, (rgb[0], rgb[1], rgb[2]), ""))
        for mark, drawn in zip(self._marks, list(marks), strict=True):
            if mark.kind == "outline" and mark.label:
                marks.append(("text", [_corner(mark.points)], drawn[2], mark.label))
        return picture_drawn(self._image, marks)

    def save(self, path: str | PathLike[str]) -> None:
        """Write a file in the format of its extension: ``.png``, ``.svg`` or ``.html``."""
        path = Path(path)
        ending = path.suffix.lower()
        if ending == ".png":
            path.write_bytes(self.png())
        elif ending == ".svg":
            path.write_text(self.svg(), encoding="utf-8")
        elif ending in (".html", ".htm"):
            head = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(self._summary)}</title>'
            path.write_text(head + self._repr_html_(), encoding="utf-8")
        else:
            raise ValueError(f"use the extension .png, .svg or .html, not {path.name!r}")

    def _repr_html_(self) -> str:
        image = f'<div class="image">{self.svg()}</div>'
        return framed(image, f'<div class="tables">{"".join(self._tables)}</div>')


def _corner(points: list[Point]) -> Point:
    """Top left of a shape."""
    return min(x for x, _ in points), min(y for _, y in points)
