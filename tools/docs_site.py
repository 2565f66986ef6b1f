"""Hooks of the documentation site (mkdocs.yml): pages from outside docs/, and a check for requests to other hosts.

Documents link to each other as files of the repository, so that the links work there too. Files outside docs/ that they
link to become part of the site at the same path; a link to any other file outside docs/ fails the build. A notebook is a
page with all its outputs, and a file to download.
"""

from __future__ import annotations

import json
import re
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent
# mkdocs loads a hook by its path, and not what stands beside it.
sys.path.insert(0, str(ROOT / "tools"))
import docs_api

# Pages and files that the site has from outside docs/.
GUESTS = ("CHANGELOG.md", "CONTRIBUTING.md", "benches/README.md", "notebooks/*.ipynb")

_COLOUR = re.compile(r"\x1b\[[\d;]*m")
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


def fenced(text: str, language: str) -> str:
    """A block of code that no backtick inside ends."""
    return f"`````{language}\n{text.rstrip()}\n`````\n"


def shown(output: dict[str, Any]) -> str:
    """What a cell gave, as Markdown: the richest form that a page can show."""
    data = {kind: "".join(value) for kind, value in output.get("data", {}).items() if isinstance(value, str | list)}
    if "text/html" in data:
        return f"<div>{data['text/html']}</div>\n"
    if "image/svg+xml" in data:
        return f'<img alt="" src="data:image/svg+xml;base64,{b64encode(data["image/svg+xml"].encode()).decode()}">\n'
    if "image/png" in data:
        return f'<img alt="" src="data:image/png;base64,{data["image/png"].strip()}">\n'
    if output["output_type"] == "error":
        return fenced(f"{output['ename']}: {_COLOUR.sub('', output['evalue'])}", "text")
    return fenced(data.get("text/plain") or "".join(output.get("text", "")), "text")


def lesson(notebook: dict[str, Any], name: str) -> str:
    """A notebook as a page."""
    parts = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            parts += [fenced(source, "python"), *map(shown, cell["outputs"])]
        else:
            parts.append(source.replace("](../docs/", "](../") + "\n")
    parts.insert(1, f"[Download the notebook]({name})\n")
    return "\n".join(parts)


def on_config(config: Any) -> Any:
    """Add the reference, the version, and the pages that the nav does not name."""
    config["copyright"] = f"ferroboto {version()} · MIT or Apache-2.0 · not affiliated with Amazon"
    config["nav"].append({"Reference": [{title: path} for path, title, _ in docs_api.pages()]})
    named = json.dumps(config["nav"])
    section = next(part["User guide"] for part in config["nav"] if "User guide" in part)
    section += [path.name for path in sorted((ROOT / "docs").glob("*.md")) if f'"{path.name}"' not in named]
    return config


def version() -> str:
    """The version that the workspace's manifest declares."""
    found = re.search(r'^version = "(.*)"$', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def on_files(files: Files, config: Any) -> Files:
    """Take the guests in."""
    for path in guests():
        files.append(File.generated(config, path, abs_src_path=str(ROOT / path)))
        if path.endswith(".ipynb"):
            notebook = json.loads((ROOT / path).read_text(encoding="utf-8"))
            page = lesson(notebook, Path(path).name)
            files.append(File.generated(config, page_of(path), content=page))
    for path, _, text in docs_api.pages():
        files.append(File.generated(config, path, content=text))
    return files


def page_of(guest: str) -> str:
    """The page that shows a guest."""
    return re.sub(r"\.ipynb$", ".md", guest)


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Point links to files outside docs/ at their place in the site."""
    if "/" in page.file.src_uri or page.file.src_uri in guests():
        return markdown.replace("](docs/", "](")
    known = set(guests())
    return _OUTWARD.sub(lambda link: f"]({page_of(link[1])}" if link[1] in known else link[0], markdown)


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
