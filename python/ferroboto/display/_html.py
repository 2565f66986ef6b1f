"""HTML that all displays share: colors, style, tables. All input is escaped here."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Okabe and Ito's palette, distinguishable with any kind of color vision; the brightest first.
COLOURS = ("#f0e442", "#56b4e9", "#e69f00", "#cc79a7", "#009e73", "#d55e00", "#0072b2")

# Notebooks are light or dark and have their own styles, so this sets only what is needed and inherits colors.
# The class is repeated where a notebook's own rules for tables would take precedence.
_STYLE = """\
.ferroboto { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; font: 13px/1.45 system-ui, sans-serif }
.ferroboto .image { flex: 1 1 320px; max-width: 720px; min-width: 0 }
.ferroboto .image svg { width: 100%; height: auto; display: block }
.ferroboto .tables { flex: 1 1 260px; max-width: 460px; max-height: 560px; overflow: auto }
.ferroboto.ferroboto table { border-collapse: collapse; width: 100%; margin: 0 0 12px; color: inherit }
.ferroboto caption { text-align: left; font-weight: 600; padding: 2px 0 4px; color: inherit; caption-side: top }
.ferroboto.ferroboto table :is(th, td) { text-align: left; padding: 2px 8px 2px 0; border-bottom: 1px solid #8884;
  vertical-align: top; background: none; color: inherit; white-space: normal }
.ferroboto.ferroboto table td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.ferroboto .key { display: inline-block; min-width: 1.1em; padding: 0 .3em; margin-right: .4em; border-radius: 3px;
  text-align: center; color: #000; font-weight: 600; border: 1px solid #0008 }
.ferroboto input { font: inherit; padding: 3px 6px; margin: 0 0 8px; width: 100%; box-sizing: border-box }"""


def colour(place: int) -> str:
    """The color of the item at an index of its list."""
    return COLOURS[place % len(COLOURS)]


def framed(*parts: str) -> str:
    """Parts side by side, wrapped on a narrow page."""
    return f'<div class="ferroboto"><style>{_STYLE}</style>{"".join(parts)}</div>'


def key(number: int, place: int) -> str:
    """The number of an item in its color, as on the image."""
    return f'<span class="key" style="background:{colour(place)}">{number}</span>'


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str | float | None]], mark: str = "") -> str:
    """A table with numbers aligned to the right. ``mark`` is HTML before the caption."""
    titles = "".join(f'<th scope="col">{escape(title)}</th>' for title in head)
    body = "".join(f"<tr>{''.join(_cell(value) for value in row)}</tr>" for row in rows)
    top = f"<thead><tr>{titles}</tr></thead>" if head else ""
    return f"<table><caption>{mark}{escape(caption)}</caption>{top}<tbody>{body}</tbody></table>"


def _cell(value: str | float | None) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f'<td class="number">{value:.1f} %</td>'
    return f"<td>{'' if value is None else escape(str(value))}</td>"
