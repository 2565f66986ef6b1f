"""Runs snippets in an IPython shell and shows what a student would see. Knows nothing of AWS."""

from __future__ import annotations

import contextlib
import io
from typing import Any

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

SHOWN_LINES = 30
KEPT_AT_END = 4


def statements(code: str) -> list[str]:
    """The cells of a code block: one for each ``>>>`` prompt, or the block as it is."""
    lines = code.splitlines()
    if not any(line.startswith(">>> ") for line in lines):
        return [code.rstrip("\n")]
    cells: list[str] = []
    for line in lines:
        if line.startswith(">>> "):
            cells.append(line[4:])
        elif line.startswith("... "):
            cells[-1] += "\n" + line[4:]
    return cells


def abridged(text: str, shown: int = SHOWN_LINES) -> str:
    """The beginning and the end of what is too long to read."""
    lines = text.splitlines()
    left_out = len(lines) - shown
    if left_out <= 1:
        return text
    return "\n".join([*lines[: shown - KEPT_AT_END], f"    [... {left_out} lines more ...]", *lines[-KEPT_AT_END:]])


class Shell:
    """A student's IPython."""

    def __init__(self, full: bool = False) -> None:
        """Start with nothing defined; ``full`` shows long outputs whole."""
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.colors = "nocolor"
        config.InteractiveShell.xmode = "Context"
        self._shell = InteractiveShell(config=config)
        self._full = full

    def run(self, cell: str) -> BaseException | None:
        """Run a cell, print it and what it shows, and give the error it raised."""
        number = self._shell.execution_count
        prompt = f"In [{number}]: "
        lead = f"{'...: ':>{len(prompt)}}"
        print(prompt + cell.replace("\n", "\n" + lead))
        seen = io.StringIO()
        with contextlib.redirect_stdout(seen), contextlib.redirect_stderr(seen):
            result = self._shell.run_cell(cell, store_history=True)
        text = seen.getvalue().strip("\n")
        if text:
            print(text if self._full else abridged(text))
        print()
        error: BaseException | None = result.error_before_exec or result.error_in_exec
        if isinstance(error, KeyboardInterrupt):
            raise error
        return error

    @property
    def names(self) -> dict[str, Any]:
        """What is defined by now."""
        names: dict[str, Any] = self._shell.user_ns
        return names
