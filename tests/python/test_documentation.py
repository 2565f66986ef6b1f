"""AWS's texts in help, read from an installed botocore, and help without one."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

import ferroboto
from ferroboto._models import documentation as _documentation
from ferroboto._models.documentation import plain
from ferroboto.botocore import loaders

MODEL = {
    "operations": {
        "StartInstances": {
            "documentation": "<p>Starts <b>instances</b>.</p><note><p>Costs\n money.</p></note>",
            "input": {"shape": "StartInstancesRequest"},
        }
    },
    "shapes": {
        "StartInstancesRequest": {
            "members": {
                "InstanceIds": {"shape": "Ids", "documentation": "<p>The IDs.</p>"},
                "DryRun": {"shape": "Flag"},
                "AdditionalInfo": {"shape": "Text"},
            }
        },
        "Ids": {},
        "Flag": {"documentation": "Only checks &amp; reports."},
        "Text": {},
    },
}


@pytest.fixture
def botocore_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a botocore, before the one that is installed here."""
    folder = tmp_path / "botocore" / "data"
    (folder / "ec2" / "2016-11-15").mkdir(parents=True)
    monkeypatch.syspath_prepend(str(tmp_path))
    _documentation._model.cache_clear()
    yield folder
    _documentation._model.cache_clear()


def page() -> str:
    text = ferroboto.client("ec2", region_name="us-east-1").start_instances.__doc__
    assert text is not None
    return text


@pytest.mark.parametrize("ending", [".json", ".json.gz"])
def test_texts_of_an_installed_botocore_are_shown(botocore_data: Path, ending: str) -> None:
    path = botocore_data / "ec2" / "2016-11-15" / f"service-2{ending}"
    opener = gzip.open if ending.endswith("gz") else open
    with opener(path, "wt", encoding="utf-8") as file:
        json.dump(MODEL, file)
    shown = page()
    assert shown.startswith("Starts instances.\n\nCosts money.\n\nStartInstances of Amazon Elastic Compute Cloud.\n")
    assert "    InstanceIds: list of str, required\n        The IDs.\n" in shown
    assert "    DryRun: bool\n        Only checks & reports.\n" in shown
    assert "    AdditionalInfo: str\n    DryRun" in shown


@pytest.mark.parametrize("content", ["", "[]", "{", '{"operations": {"StartInstances": {"input": {"shape": "x"}}}}'])
def test_a_broken_file_costs_only_the_texts(botocore_data: Path, content: str) -> None:
    (botocore_data / "ec2" / "2016-11-15" / "service-2.json").write_text(content, encoding="utf-8")
    assert page().startswith("StartInstances of Amazon Elastic Compute Cloud.\n\nRequest\n    InstanceIds: list of str")


def test_our_own_sentences_come_first() -> None:
    shown = ferroboto.client("sns", endpoint_url="local").publish.__doc__
    assert "Phone number in E.164 format" in str(shown)


def test_help_without_botocore(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loaders, "botocores_data", lambda: None)
    _documentation._model.cache_clear()
    assert page().startswith("StartInstances of Amazon Elastic Compute Cloud.\n")
    _documentation._model.cache_clear()


def test_nothing_of_botocore_is_imported() -> None:
    code = (
        "import sys, ferroboto; ferroboto.client('ec2', region_name='us-east-1').start_instances.__doc__;"
        "print([name for name in sys.modules if name.partition('.')[0] == 'botocore'])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>One</p><p>Two <i>words</i></p>", "One\n\nTwo words"),
        ("<ul><li>First</li><li><p>Second</p></li></ul>", "- First\n\n- Second"),
        ("<p>a &lt; b</p><ul></ul>", "a < b"),
        ("<p>open", "open"),
    ],
)
def test_documents_become_paragraphs(html: str, text: str) -> None:
    assert plain(html) == text
