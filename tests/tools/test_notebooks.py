"""The notebooks: the guide's is the whole guide, and re-running one changes only what changed."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_lesson_has_every_snippet_in_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools" / "guide"))
    statements, with_ferroboto = (
        importlib.import_module("shell").statements,
        importlib.import_module("lesson").with_ferroboto,
    )
    snippets = importlib.import_module("snippets").SNIPPETS
    wanted = [with_ferroboto(cell) for snippet in snippets for cell in statements(snippet.code)]
    notebook = json.loads((ROOT / "notebooks" / "guide.ipynb").read_text(encoding="utf-8"))
    cells = iter(["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"])
    assert [cell for cell in wanted if cell not in cells] == []


def test_stored_outputs_name_nothing_of_the_machine() -> None:
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert str(ROOT) not in text
        assert str(Path.home()) + "/" not in text


@pytest.mark.parametrize("name", ["faces", "voices", "compare_with_boto3"])
def test_one_cell_says_where_a_lesson_runs(name: str) -> None:
    notebook = json.loads((ROOT / "notebooks" / f"{name}.ipynb").read_text(encoding="utf-8"))
    first, *rest = ("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code")
    setting = "ON_AWS = False" if name == "compare_with_boto3" else 'ENDPOINT = "local"'
    assert setting in first
    assert not any(setting in cell or '"local"' in cell for cell in rest)


def test_notebooks_need_nothing_of_the_repository() -> None:
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
        assert [cell for cell in cells if "../" in cell or "sys.path" in cell] == []


def test_the_photographs_of_the_package_are_those_of_the_tests() -> None:
    from ferroboto import samples

    for path in samples.PHOTOS.glob("*.jpg"):
        assert path.read_bytes() == (ROOT / "tests" / "photos" / path.name).read_bytes()


@pytest.fixture
def notebooks() -> Any:
    pytest.importorskip("nbclient")
    return importlib.import_module("tools.notebooks")


def notebook_of(*cells: tuple[str, int | None, list[dict[str, Any]]]) -> Any:
    from nbformat import v4

    made = v4.new_notebook()
    for place, (source, count, outputs) in enumerate(cells):
        cell = v4.new_code_cell(source, execution_count=count, outputs=outputs, id=f"cell-{place}")
        made.cells.append(cell)
    return made


def shown(text: str) -> list[dict[str, Any]]:
    return [{"output_type": "stream", "name": "stdout", "text": text}]


def test_outputs_that_say_the_same_stay_as_they_are_stored(notebooks: Any) -> None:
    stamps = (
        "9b08345a-0000-1234-1234-1234567ef20a at Tue, 23 Feb 2027 06:59:11 GMT, 2027-02-23T06:59:11Z",
        "11111111-2222-3333-4444-555555555555 at Wed, 24 Feb 2027 07:00:00 GMT, 2027-02-24T07:00:00.5Z",
    )
    stored = notebook_of(("x", 1, shown(stamps[0])), ("y", 2, shown("5")), ("z", 3, shown(stamps[0])))
    fresh = notebook_of(("x", 1, shown(stamps[1])), ("y", 2, shown("6")), ("other", 3, shown(stamps[1])))
    notebooks.keep_steady_outputs(fresh, stored)
    assert [cell.outputs[0]["text"] for cell in fresh.cells] == [stamps[0], "6", stamps[1]]


def test_timings_stay_as_they_are_stored_until_their_cell_changes(notebooks: Any) -> None:
    stored = notebook_of(("x", 1, shown("5 µs")), ("y", 2, shown("5 µs")))
    fresh = notebook_of(("x", 1, shown("6 µs")), ("other", 2, shown("6 µs")))
    for cell in fresh.cells:
        cell.metadata["tags"] = ["timings"]
    notebooks.keep_steady_outputs(fresh, stored)
    assert [cell.outputs[0]["text"] for cell in fresh.cells] == ["5 µs", "6 µs"]


def test_faults_of_a_stored_notebook(notebooks: Any) -> None:
    assert list(notebooks.faults(notebook_of(("1", 1, []), ("2", 2, [])))) == []
    assert len(list(notebooks.faults(notebook_of(("1", 2, []), ("2", None, []))))) == 2
    silent = notebook_of(("1 / 0", 1, []))
    silent.cells[0].metadata["tags"] = ["raises-exception"]
    assert list(notebooks.faults(silent)) == ["code cell 1 raises nothing, though it is marked to"]


@pytest.mark.timeout(90)
def test_a_notebook_that_fails_is_told(
    notebooks: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import nbformat

    good, bad = tmp_path / "good.ipynb", tmp_path / "bad.ipynb"
    nbformat.write(notebook_of(("print(1)", None, [])), good)
    nbformat.write(notebook_of(("1 / 0", None, [])), bad)
    monkeypatch.setattr("sys.argv", ["notebooks.py", str(good)])
    assert notebooks.main() == 0
    assert nbformat.read(good, 4).cells[0].outputs[0].text == "1\n"
    monkeypatch.setattr("sys.argv", ["notebooks.py", "--check", str(good), str(bad)])
    assert notebooks.main() == 1
    assert "ZeroDivisionError" in capsys.readouterr().err
