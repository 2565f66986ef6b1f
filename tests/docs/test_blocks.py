"""What the documents show, runs: each page's Python and its `ferroboto` commands, against the local AWS.

Commands that serve until Ctrl-C have tests of their own, and are left out.
A block that cannot run says why in a comment just before it: ``<!-- not run: needs an account -->``.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
# The blocks that are not run, by page: what is added here has to be worth it.
NOT_RUN = {
    "dynamodb.md": ["needs moto"] * 4,
    "event-streams.md": ["a fragment of a chat"],
    "many-machines.md": [
        "a test runs it as a script, with two worker processes",
        "needs a Ray cluster",
        "needs a Spark cluster",
    ],
    "moving.md": ["needs a script of the reader's"],
    "transfers.md": ["needs a bucket"] * 4,
}
LANGUAGES = {"python": "python", "py": "python", "pycon": "python", "shell": "shell", "bash": "shell", "sh": "shell"}

_BLOCK = re.compile(
    r"^(?:<!-- not run: (?P<why>[^\n]+?) -->\n+)?(?P<indent> *)```(?P<language>\w+)\n(?P<code>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
_COMMAND = re.compile(r"^(?:python -m )?ferroboto (?!console|local\b)", re.MULTILINE)


class Block(NamedTuple):
    """A fenced block that could run."""

    line: int
    language: str
    code: str
    why_not: str | None


def blocks(text: str) -> list[Block]:
    """The blocks of a page that are Python, or commands of ferroboto."""
    found = []
    for match in _BLOCK.finditer(text):
        language, code = LANGUAGES.get(match["language"]), match["code"]
        if language == "python" or (language == "shell" and _COMMAND.match(code)):
            indent = match["indent"]
            code = "".join(line.removeprefix(indent) for line in code.splitlines(keepends=True))
            line = text.count("\n", 0, match.start("code")) + 1
            found.append(Block(line, language, code, match["why"]))
    return found


def runnable(page: Path) -> list[Block]:
    return [block for block in blocks(page.read_text(encoding="utf-8")) if block.why_not is None]


def environment(home: Path) -> dict[str, str]:
    """A reader without an account, in a folder with a photograph."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "FERROBOTO_"))}
    programs = f"{Path(sys.executable).parent}{os.pathsep}{kept['PATH']}"
    return {**kept, "HOME": str(home), "USERPROFILE": str(home), "AWS_ENDPOINT_URL": "local", "PATH": programs}


def run_page(name: str, wanted: list[Block], folder: Path) -> subprocess.CompletedProcess[str]:
    home, desk = folder / "home", folder / "desk"
    home.mkdir()
    (desk / "tests" / "photos").mkdir(parents=True)
    for copy in ("photo.jpg", "tests/photos/astronaut.jpg"):
        shutil.copy(ROOT / "tests" / "photos" / "astronaut.jpg", desk / copy)
    return subprocess.run(
        [sys.executable, "-W", "error", str(Path(__file__).with_name("run_page.py")), name],
        input=json.dumps([(block.line, block.language, block.code) for block in wanted]),
        cwd=desk,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=25,
        check=False,
    )


@pytest.fixture
def _without_stubs() -> Iterator[None]:
    """A page writes the types of services into this environment, where later runs of type checkers would read them."""

    def installed() -> set[Path]:
        return set(Path(sysconfig.get_path("purelib")).glob("ferroboto[-_]stubs*"))

    before = installed()
    yield
    for folder in installed() - before:
        shutil.rmtree(folder)


@pytest.mark.usefixtures("_without_stubs")
@pytest.mark.parametrize("page", [page for page in PAGES if runnable(page)], ids=lambda page: page.name)
def test_blocks_run(page: Path, tmp_path: Path) -> None:
    done = run_page(page.name, runnable(page), tmp_path)
    assert done.returncode == 0, done.stderr


def test_what_does_not_run_is_listed() -> None:
    marked = {
        page.name: [block.why_not for block in blocks(page.read_text(encoding="utf-8")) if block.why_not]
        for page in PAGES
    }
    assert {name: reasons for name, reasons in marked.items() if reasons} == NOT_RUN


def test_every_mark_stands_before_a_block() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert text.count("<!-- not run") == sum(1 for block in blocks(text) if block.why_not), page.name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("```python\nx = 1\n```\n\n```python\n\n1 / 0\n```", "line 7"),
        ("```python\nx = 1\n```\n\n```python\n>>> x\n2\n```", "page.md:6: the block shows something else"),
        ("```shell\nferroboto sns no-such-command\n```", "page.md:2: exit status 252"),
    ],
)
def test_a_block_that_fails_is_told(text: str, told: str, tmp_path: Path) -> None:
    done = run_page("page.md", blocks(text), tmp_path)
    assert done.returncode != 0
    assert told in done.stderr
