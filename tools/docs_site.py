"""Hooks of the documentation's site (mkdocs.yml): pages from outside docs/, and no request to elsewhere.

Documents link each other as files of the repository, so that they can be read there too. What they link outside docs/
comes into the site below its own path; a link to anything else outside fails the build.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent
# Pages and files that the site has from outside docs/.
GUESTS = ("benches/README.md", "notebooks/*.ipynb")

_OUTWARD = re.compile(r"\]\(\.\./([^)#\s]+)")
# What a browser loads on its own, when it opens a page or a style sheet; a link that is clicked is none of that.
_LOADED = (
    re.compile(
        r"<(?:script|img|iframe|audio|video|source|embed)\b[^>]*\ssrc=[\"']?((?:https?:)?//[^\"'\s>]+)", re.IGNORECASE
    ),
    re.compile(r"<link\b(?![^>]*\brel=[\"']?canonical)[^>]*\shref=[\"']?((?:https?:)?//[^\"'\s>]+)", re.IGNORECASE),
    re.compile(r"url\(\s*[\"']?((?:https?:)?//[^\"')\s]+)", re.IGNORECASE),
    re.compile(r"@import\s+[\"']((?:https?:)?//[^\"']+)", re.IGNORECASE),
    # The theme's script fetches the drawing library for such blocks.
    re.compile(r"class=[\"']?(mermaid)\b", re.IGNORECASE),
)


def guests() -> list[str]:
    """The paths of what comes from outside docs/."""
    return sorted(path.relative_to(ROOT).as_posix() for pattern in GUESTS for path in ROOT.glob(pattern))


def on_files(files: Files, config: Any) -> Files:
    """Take the guests in."""
    for path in guests():
        files.append(File.generated(config, path, abs_src_path=str(ROOT / path)))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Point links to guests at their place in the site."""
    if "/" in page.file.src_uri:
        return markdown
    known = set(guests())
    return _OUTWARD.sub(lambda link: f"]({link[1]}" if link[1] in known else link[0], markdown)


def requests_elsewhere(text: str) -> Iterator[str]:
    """What a browser would fetch from another host to show a page or apply a style sheet."""
    for pattern in _LOADED:
        yield from pattern.findall(text)


def on_post_build(config: Any) -> None:
    """Fail where the site would load anything from elsewhere."""
    folder = Path(config["site_dir"])
    for path in sorted([*folder.rglob("*.html"), *folder.rglob("*.css")]):
        for address in requests_elsewhere(path.read_text(encoding="utf-8")):
            msg = f"{path.relative_to(folder)} would load {address}"
            raise PluginError(msg)
