"""Draws a response of ``detect_faces`` over its image, as an SVG."""

from __future__ import annotations

import base64
import io
from html import escape
from typing import Any

_STYLE = """\
.box { fill: none; stroke: #ffb000; stroke-width: 3 }
.mark { fill: #00d0ff; stroke: #003040; stroke-width: .5 }
text { font: 14px sans-serif; fill: #ffb000; stroke: #000; stroke-width: 3; paint-order: stroke }"""


def size_of_jpeg(data: bytes) -> tuple[int, int]:
    """Width and height, from the first frame header."""
    stream = io.BytesIO(data)
    if stream.read(2) != b"\xff\xd8":
        raise ValueError("not a JPEG file")
    while (marker := stream.read(2)) and marker[0] == 0xFF:
        length = int.from_bytes(stream.read(2), "big")
        segment = stream.read(length - 2)
        # C0 to CF start a frame, but for Huffman tables, extensions and arithmetic conditioning.
        if 0xC0 <= marker[1] <= 0xCF and marker[1] not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(segment[3:5], "big"), int.from_bytes(segment[1:3], "big")
    raise ValueError("no frame in the JPEG file")


def face_summary(face: dict[str, Any]) -> str:
    """A face in one line."""
    parts = [f"face {face['Confidence']:.1f} %"]
    if "Gender" in face:
        parts.append(face["Gender"]["Value"].lower())
    if "AgeRange" in face:
        parts.append(f"{face['AgeRange']['Low']} to {face['AgeRange']['High']} years")
    if face.get("Emotions"):
        parts.append(max(face["Emotions"], key=lambda emotion: emotion["Confidence"])["Type"].lower())
    return ", ".join(parts)


def faces_svg(jpeg: bytes, faces: list[dict[str, Any]]) -> str:
    """The image with a box and the landmarks around each face."""
    width, height = size_of_jpeg(jpeg)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        f"<style>{_STYLE}</style>",
        f'<image width="{width}" height="{height}" href="data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"/>',
    ]
    for face in faces:
        box = face["BoundingBox"]
        x, y = box["Left"] * width, box["Top"] * height
        lines.append(
            f'<rect class="box" x="{x:.1f}" y="{y:.1f}" '
            f'width="{box["Width"] * width:.1f}" height="{box["Height"] * height:.1f}" rx="4"/>'
        )
        lines += [
            f'<circle class="mark" cx="{mark["X"] * width:.1f}" cy="{mark["Y"] * height:.1f}" r="2.5">'
            f"<title>{escape(mark['Type'])}</title></circle>"
            for mark in face.get("Landmarks", ())
        ]
        lines.append(f'<text x="{max(x, 4):.1f}" y="{max(y - 8, 18):.1f}">{escape(face_summary(face))}</text>')
    return "\n".join([*lines, "</svg>", ""])
