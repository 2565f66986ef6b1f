"""The site's hooks: pages from outside docs/ come in, and what a page would load from elsewhere is seen."""

from __future__ import annotations

import importlib
from types import SimpleNamespace
from typing import Any

import pytest


@pytest.fixture
def hooks() -> Any:
    pytest.importorskip("mkdocs")
    return importlib.import_module("tools.docs_site")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('<script src="https://cdn.example/x.js"></script>', ["https://cdn.example/x.js"]),
        ("<img alt=x src=//pictures.example/x.png>", ["//pictures.example/x.png"]),
        ('<link rel="stylesheet" href="https://fonts.example/css">', ["https://fonts.example/css"]),
        ("@font-face{src:url(https://fonts.example/a.woff)}", ["https://fonts.example/a.woff"]),
        ('@import "https://fonts.example/css";', ["https://fonts.example/css"]),
        ('<pre class="mermaid"><code>', ["mermaid"]),
        ('<link rel="canonical" href="https://docs.example/">', []),
        ('<a href="https://docs.example/">there</a><img src="images/x.png">', []),
        ("a{background:url(data:image/png;base64,AA==)}", []),
    ],
)
def test_what_a_page_loads_from_elsewhere(hooks: Any, text: str, found: list[str]) -> None:
    assert list(hooks.requests_elsewhere(text)) == found


def test_links_to_guests_lead_into_the_site(hooks: Any) -> None:
    page = SimpleNamespace(file=SimpleNamespace(src_uri="index.md"))
    text = "[a](../benches/README.md#x) [b](../Cargo.toml) [c](local.md) [d](../notebooks/guide.ipynb)"
    wanted = "[a](benches/README.md#x) [b](../Cargo.toml) [c](local.md) [d](notebooks/guide.md)"
    assert hooks.on_page_markdown(text, page=page) == wanted


def test_every_page_is_in_the_nav(hooks: Any) -> None:
    config = hooks.on_config({"nav": [{"Home": "index.md"}, {"User guide": [{"Local AWS": "local.md"}]}]})
    added = config["nav"][1]["User guide"][1:]
    assert "async.md" in added
    assert not {"index.md", "local.md"} & set(added)


def test_a_notebook_is_a_page(hooks: Any) -> None:
    outputs = [
        {"output_type": "stream", "text": ["one\n"]},
        {"output_type": "error", "ename": "ValueError", "evalue": "\x1b[31mno\x1b[39m"},
        {"output_type": "display_data", "data": {"text/html": ["<b>", "x</b>"], "text/plain": ["x"]}},
        {"output_type": "display_data", "data": {"image/svg+xml": ["<svg/>"]}},
    ]
    cells = [
        {"cell_type": "markdown", "source": ["# A lesson\n", "[more](../docs/local.md)"]},
        {"cell_type": "code", "source": ["1 / 0"], "outputs": outputs},
    ]
    page = hooks.lesson({"cells": cells}, "lesson.ipynb")
    assert page.startswith("# A lesson\n[more](../local.md)\n\n[Download the notebook](lesson.ipynb)\n")
    shown = [
        "`````python\n1 / 0\n`````",
        "`````text\none\n`````",
        "`````text\nValueError: no\n`````",
        "<b>x</b>",
        "PHN2Zy8+",
    ]
    places = [page.index(part) for part in shown]
    assert places == sorted(places)
