"""Run the notebooks: ``python tools/notebooks.py`` stores what they show, ``--check`` only runs them.

Stored are sources and outputs, nothing of the machine or the moment: no kernel's version, no time that a cell took. An
output that differs from the stored one in ids and dates alone is left as it is stored, and so is what a cell with the
tag ``timings`` shows, until its source changes.
"""

from __future__ import annotations

import argparse
import copy
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

NOTEBOOKS = Path(__file__).resolve().parent.parent / "notebooks"
SECONDS_A_CELL = 120

_VOLATILE = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # ids
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(?:Z|\+00:00)?"
)


def steady(value: Any) -> Any:
    """A value without what differs from run to run."""
    if isinstance(value, str):
        return _VOLATILE.sub("*", value)
    if isinstance(value, dict):
        return {key: steady(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [steady(inner) for inner in value]
    return value


def code_cells(notebook: Any) -> Iterator[Any]:
    """The cells that run."""
    return (cell for cell in notebook.cells if cell.cell_type == "code")


def executed(notebook: Any, folder: Path) -> Any:
    """A copy of the notebook, run from its first cell to its last in a kernel of its own."""
    fresh = copy.deepcopy(notebook)
    for cell in code_cells(fresh):
        cell.outputs, cell.execution_count = [], None
    fresh.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    client = NotebookClient(
        fresh,
        timeout=SECONDS_A_CELL,
        record_timing=False,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(folder)}},
    )
    client.execute()
    fresh.metadata = {"kernelspec": fresh.metadata["kernelspec"], "language_info": {"name": "python"}}
    return fresh


def keep_steady_outputs(fresh: Any, stored: Any) -> None:
    """Put stored outputs back where the new ones say the same."""
    before = {cell.id: cell for cell in code_cells(stored)}
    for cell in code_cells(fresh):
        old = before.get(cell.id)
        if old is None or old.source != cell.source:
            continue
        measured = "timings" in cell.metadata.get("tags", []) and old.outputs
        if measured or steady(old.outputs) == steady(cell.outputs):
            cell.outputs = old.outputs


def faults(notebook: Any) -> Iterator[str]:
    """What is wrong with a notebook as it is stored."""
    for place, cell in enumerate(code_cells(notebook), 1):
        if cell.execution_count != place:
            yield f"code cell {place} was not stored in a run from the first cell to the last"
        raised = [output.ename for output in cell.outputs if output.output_type == "error"]
        announced = "raises-exception" in cell.metadata.get("tags", [])
        if announced and not raised:
            yield f"code cell {place} raises nothing, though it is marked to"


def main() -> int:
    """Run all notebooks, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a notebook fails")
    parser.add_argument("notebooks", nargs="*", type=Path, help="default: all in notebooks/")
    arguments = parser.parse_args()
    failed = False
    for path in arguments.notebooks or sorted(NOTEBOOKS.glob("*.ipynb")):
        stored = nbformat.read(path, as_version=4)
        try:
            fresh = executed(stored, path.parent)
        except CellExecutionError as error:
            print(f"{path.name}: a cell failed\n{error}", file=sys.stderr)
            failed = True
            continue
        found = [*faults(fresh), *(f"stored: {fault}" for fault in faults(stored) if arguments.check)]
        for fault in found:
            print(f"{path.name}: {fault}", file=sys.stderr)
        failed = failed or bool(found)
        if not arguments.check:
            keep_steady_outputs(fresh, stored)
            nbformat.write(fresh, path)
        print(f"{path.name}: {sum(1 for _ in code_cells(fresh))} code cells ran")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
