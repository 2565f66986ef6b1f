"""AWS's own texts on operations and parameters, read as data from an installed botocore, for services without ours."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from html.parser import HTMLParser
from typing import Any

# Elements that begin a paragraph.
_BLOCKS = {"dd", "dl", "dt", "h1", "h2", "h3", "h4", "li", "ol", "p", "pre", "table", "tr", "ul"}
_NOTHING: tuple[str, dict[str, str]] = ("", {})


class _Text(HTMLParser):
    """Collects the paragraphs of a document."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs = [""]

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _BLOCKS:
            # A paragraph inside of an entry of a list is the entry.
            if self.paragraphs[-1] not in ("", "- "):
                self.paragraphs.append("")
            if tag == "li":
                self.paragraphs[-1] = "- "

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS and self.paragraphs[-1] != "":
            self.paragraphs.append("")

    def handle_data(self, data: str) -> None:
        self.paragraphs[-1] += data


def plain(html: str) -> str:
    """Return a document as paragraphs with empty lines between them.

    >>> from ferroboto._models.documentation import plain
    >>> plain('<p>Lists <code>tags</code>.</p><ul><li><p>One</p></li></ul>')
    'Lists tags.\\n\\n- One'
    """
    text = _Text()
    text.feed(html)
    text.close()
    paragraphs = (re.sub(r"\s+", " ", paragraph).strip() for paragraph in text.paragraphs)
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph not in ("", "-"))


@lru_cache(maxsize=2)
def _model(service: str, api_version: str) -> dict[str, Any]:
    """The description of a service in an installed botocore, of whatever version; empty without one."""
    from ..botocore.loaders import JSONFileLoader, botocores_data

    folder = botocores_data()
    if folder is None:
        return {}
    loaded = JSONFileLoader().load_file(os.path.join(folder, service, api_version, "service-2"))
    return loaded if isinstance(loaded, dict) else {}


def of_operation(service: str, api_version: str, operation: str) -> tuple[str, dict[str, str]]:
    """Return the text on an operation, and those on its parameters by name; empty where there is none."""
    model = _model(service, api_version)
    found = model.get("operations", {}).get(operation)
    if found is None:
        return _NOTHING
    shapes = model["shapes"]
    members = shapes[found["input"]["shape"]].get("members", {}) if "input" in found else {}
    texts = {
        name: plain(member.get("documentation") or shapes[member["shape"]].get("documentation", ""))
        for name, member in members.items()
    }
    return plain(found.get("documentation", "")), {name: text for name, text in texts.items() if text}
