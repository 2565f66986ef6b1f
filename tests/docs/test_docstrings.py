"""The examples in docstrings, which are on the site's reference pages, run against the local AWS."""

from __future__ import annotations

import ast
import doctest
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import ferroboto
from tests.docs.run_page import WhatIsShown

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "python" / "ferroboto"
SHOWN = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# What the examples of asyncio need, no prompt of plain Python has: an `await` outside of a function.
AWAITED = ("await ", "async ")


def examples() -> Iterator[tuple[str, str]]:
    """Where a docstring with an example is, and the docstring."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                text = ast.get_docstring(node)
                if text and ">>> " in text and not any(word in text for word in AWAITED):
                    name = getattr(node, "name", "module")
                    yield f"{path.relative_to(PACKAGE).as_posix()}:{name}", text


FOUND = list(examples())


def test_there_are_examples() -> None:
    assert len(FOUND) > 30


# At a prompt people open a file and read it, and let go of it without a word.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("place", "text"), FOUND, ids=[place for place, _ in FOUND])
def test_examples_run(
    place: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "local")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    (tmp_path / "tests").mkdir()
    shutil.copytree(ROOT / "tests" / "photos", tmp_path / "tests" / "photos")
    shutil.copy(ROOT / "tests" / "photos" / "astronaut.jpg", tmp_path / "photo.jpg")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ferroboto, "DEFAULT_SESSION", None)
    ferroboto.local.reset()
    test = doctest.DocTestParser().get_doctest(text, {"ferroboto": ferroboto}, place, place, 0)
    told: list[str] = []
    runner = doctest.DocTestRunner(WhatIsShown(), optionflags=SHOWN)
    assert runner.run(test, out=told.append).failed == 0, "".join(told)
