"""A bar chart as SVG: how many times better, on a scale where each step is ten times the last. No measuring here."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

_ROW = 22
_LABELS = 430
_DECADE = 170
_FONT = 'font-family="system-ui, sans-serif" font-size="12"'


def plot(bars: Sequence[tuple[str, float, float | None]]) -> str:
    """Draw a bar for each name and ratio, with a mark at the goal where there is one."""
    low = min(0, *(math.floor(math.log10(ratio)) for _, ratio, _ in bars))
    high = max(1, *(math.ceil(math.log10(ratio)) for _, ratio, _ in bars))

    def place(ratio: float) -> float:
        return _LABELS + (math.log10(ratio) - low) * _DECADE

    width, height = _LABELS + (high - low) * _DECADE + 70, (len(bars) + 2) * _ROW
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" role="img">',
        "<title>How many times better ferroboto is</title>",
        f'<rect width="{width:.0f}" height="{height}" fill="#ffffff"/>',
    ]
    for decade in range(low, high + 1):
        x = place(10**decade)
        parts.append(f'<line x1="{x:.1f}" y1="{_ROW}" x2="{x:.1f}" y2="{height - _ROW}" stroke="#d0d0d0"/>')
        parts.append(f'<text x="{x:.1f}" y="15" text-anchor="middle" fill="#444444" {_FONT}>{10.0**decade:g}x</text>')
    for row, (name, ratio, goal) in enumerate(bars):
        y = (row + 1) * _ROW + 4
        start, end = sorted((place(1), place(ratio)))
        color = "#b3541e" if goal is not None and ratio < goal else "#2b6ca3"
        parts.append(
            f'<text x="{_LABELS - 8}" y="{y + 12}" text-anchor="end" fill="#222222" {_FONT}>{escape(name)}</text>'
        )
        parts.append(
            f'<rect x="{start:.1f}" y="{y}" width="{max(end - start, 1):.1f}" height="{_ROW - 8}" fill="{color}"/>'
        )
        parts.append(f'<text x="{end + 4:.1f}" y="{y + 12}" fill="#222222" {_FONT}>{ratio:.3g}x</text>')
        if goal is not None:
            x = place(goal)
            parts.append(f'<line x1="{x:.1f}" y1="{y - 2}" x2="{x:.1f}" y2="{y + _ROW - 6}" stroke="#222222"/>')
    parts.append("</svg>")
    return "\n".join(parts) + "\n"
