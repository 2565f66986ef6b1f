"""The guide's runner: its snippets are the guide's, and it distinguishes snippets that work from those that do not."""

from __future__ import annotations

import importlib
import re
import textwrap
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import boto3
import pytest
from botocore.exceptions import ParamValidationError

from ferroboto import samples

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT.parent / "shared" / "guide" / "intro-to-aws-boto3.rst"

Loader = Callable[[str], ModuleType]


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Loader:
    monkeypatch.syspath_prepend(str(ROOT / "tools" / "guide"))
    return importlib.import_module


def python_blocks(text: str) -> list[str]:
    """The Python code blocks of a reStructuredText file."""
    blocks = re.findall(r"^\.\. code-block:: python\n((?:[ \t]+\S.*\n|[ \t]*\n)+)", text, re.MULTILINE)
    return [textwrap.dedent(block).strip("\n").rstrip() + "\n" for block in blocks]


@pytest.mark.skipif(not GUIDE.is_file(), reason="the guide is not beside this clone")
def test_the_snippets_are_the_guides(tool: Loader) -> None:
    snippets = tool("snippets").SNIPPETS
    assert [snippet.code for snippet in snippets] == python_blocks(GUIDE.read_text(encoding="utf-8"))
    assert len({snippet.title for snippet in snippets}) == len(snippets)


def test_the_announced_errors_are_boto3s(tool: Loader) -> None:
    sns = boto3.client("sns", "us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret")
    announced = [snippet for snippet in tool("snippets").SNIPPETS if snippet.raises]
    assert len(announced) == 2
    for snippet in announced:
        with pytest.raises((TypeError, ParamValidationError)) as raised:
            exec(snippet.code, {"sns": sns})  # noqa: S102 the snippets are ours
        assert f"{raised.type.__name__}: {raised.value}" == snippet.raises


def test_statements_of_a_block(tool: Loader) -> None:
    statements = tool("shell").statements
    assert statements("x = 1\n\ny = 2\n") == ["x = 1\n\ny = 2"]
    assert statements(">>> for x in y:\n...     x\n>>> x\n5\n... is no prompt here\n") == [
        "for x in y:\n    x",
        "x\nis no prompt here",
    ]
    assert statements(">>> voices[5]\n{'Gender': 'Female',\n 'Id': 'Tatyana'}\n") == ["voices[5]"]


def test_long_outputs_are_abridged(tool: Loader) -> None:
    abridged = tool("shell").abridged
    text = "\n".join(map(str, range(100)))
    assert abridged(text, 100) == text
    lines = abridged(text, 10).splitlines()
    assert lines == ["0", "1", "2", "3", "4", "5", "    [... 90 lines more ...]", "96", "97", "98", "99"]


@pytest.mark.parametrize(
    ("code", "raises", "fine"),
    [
        ("1 + 1", None, True),
        ("1 / 0", None, False),
        ("1 / 0", "ZeroDivisionError: division by zero", True),
        ("1 / 0", "ZeroDivisionError: other words", False),
        ("1 + 1", "ZeroDivisionError: division by zero", False),
        (">>> 1 / 0\n>>> 1 / 0\n", "ZeroDivisionError: division by zero", False),
        ("1 +", None, False),
    ],
)
def test_what_counts_as_a_failure(
    tool: Loader, capsys: pytest.CaptureFixture[str], code: str, raises: str | None, fine: bool
) -> None:
    run = tool("lesson").run
    snippet = tool("snippets").Snippet("a title", code, raises)
    assert run(tool("shell").Shell(), snippet) is fine
    shown = capsys.readouterr().out
    assert shown.startswith("In [1]: 1 ")
    assert ("*** this should have ended with" in shown) is not fine


def test_only_the_import_line_is_changed(tool: Loader) -> None:
    with_ferroboto = tool("lesson").with_ferroboto
    code = "import requests\nimport boto3\nsession = boto3.Session()"
    assert with_ferroboto(code) == code.replace("import boto3", "import ferroboto as boto3")
    assert with_ferroboto("# import boto3 is a line") == "# import boto3 is a line"


def test_the_web_is_one_image(tool: Loader) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({"http": samples._web()}))
    with opener.open(samples._WEB_IMAGE, timeout=5) as answer:
        assert answer.read() == (samples.PHOTOS / "astronaut.jpg").read_bytes()
    with pytest.raises(urllib.error.HTTPError, match="404"), opener.open("http://example.com/", timeout=5):
        pass


def test_faces_are_drawn_where_they_are(tool: Loader) -> None:
    drawing = tool("drawing")
    photo = (samples.PHOTOS / "astronaut.jpg").read_bytes()
    width, height = drawing.size_of_jpeg(photo)
    face = {
        "Confidence": 99.5,
        "BoundingBox": {"Left": 0.25, "Top": 0.5, "Width": 0.5, "Height": 0.25},
        "Landmarks": [{"Type": "nose", "X": 0.5, "Y": 0.625}],
    }
    drawn = drawing.faces_svg(photo, [face])
    assert f'x="{width / 4:.1f}" y="{height / 2:.1f}" width="{width / 2:.1f}" height="{height / 4:.1f}"' in drawn
    assert f'cx="{width / 2:.1f}" cy="{height * 0.625:.1f}"' in drawn
    assert "face 99.5 %<" in drawn
    with pytest.raises(ValueError, match="not a JPEG"):
        drawing.size_of_jpeg(b"GIF89a")
