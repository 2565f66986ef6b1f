"""Fails where user-facing text uses words that the documentation has replaced with the field's own terms."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What a reader of boto3's documentation would not expect, and what to write instead.
WORDS = (
    (r"AWS inside", "local AWS"),
    (r"pictures?", "image"),
    (r"whoever|(?<!invalid )whence|wherefrom", "a relative clause with a subject"),
    (r"(?:is|are) not there", "not supported, missing or unavailable"),
    (r"(?:it|which|that) says so", "what happens: it raises, warns or prints"),
    (r"please tell", "please open an issue"),
    (r"of one's own", "your own"),
    (r"in so many words", "explicitly"),
    (r"talks? to AWS", "calls AWS"),
    (r"told|tells|tell (?:apart|whether|how|for)", "report, return, state or contain"),
    (r"asks? again", "retry or poll"),
    (r"misspelt", "misspelled"),
    (r"(?<!/)twins?(?!/)", "equivalent, or counterpart"),
    (r"strangers?", "another person, site or program"),
    (r"crews?|couriers?|desks?", "workers, queue or caller"),
)
_PATTERNS = tuple((re.compile(rf"\b(?:{word})\b", re.IGNORECASE), instead) for word, instead in WORDS)

DOCUMENTS = (
    "README.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "SECURITY.md", "docs/*.md", ".github/**/*.md", "mkdocs.yml",
)  # fmt: skip
# Strings and docstrings that users read; comments are for contributors.
SOURCES = (
    "python/ferroboto/_errors/*.py", "python/ferroboto/[!_]*.py", "python/ferroboto/aio/*.py", "python/ferroboto/cli/**/*.py",
    "python/ferroboto/console/*.py", "python/ferroboto/display/*.py", "python/ferroboto/s3/*.py",
    "python/ferroboto/s3transfer/*.py", "python/ferroboto/dynamodb/*.py", "python/ferroboto/resources/*.py",
)  # fmt: skip


def texts() -> Iterator[tuple[str, int, str]]:
    """File, line and text of everything that is checked."""
    for pattern in DOCUMENTS:
        for path in sorted(ROOT.glob(pattern)):
            yield from _lines(path, path.read_text(encoding="utf-8"))
    for path in sorted(ROOT.glob("models/*/help.json")):
        yield from _lines(path, path.read_text(encoding="utf-8"))
    for path in sorted(ROOT.glob("notebooks/*.ipynb")):
        for number, cell in enumerate(json.loads(path.read_text(encoding="utf-8"))["cells"], 1):
            yield path.relative_to(ROOT).as_posix(), number, "".join(cell["source"])
    for pattern in SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                    yield path.relative_to(ROOT).as_posix(), node.lineno, node.value


def _lines(path: Path, text: str) -> Iterator[tuple[str, int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        yield path.relative_to(ROOT).as_posix(), number, line


def faults(text: str) -> Iterator[tuple[str, str]]:
    """Each replaced word in a text, and what to write instead."""
    for pattern, instead in _PATTERNS:
        for found in pattern.finditer(text):
            yield found[0], instead


def main() -> int:
    """Print the faults; returns the exit status."""
    count = 0
    for path, line, text in texts():
        for word, instead in faults(text):
            count += 1
            print(f"{path}:{line}: {word!r}; write: {instead}", file=sys.stderr)
    return 1 if count else 0


if __name__ == "__main__":
    raise SystemExit(main())
