"""Run the blocks of one page in their order, as a reader would who types them; a program of its own.

Reads a JSON list of ``[line, language, code]`` from stdin. Python blocks share one namespace.
"""

from __future__ import annotations

import doctest
import json
import subprocess
import sys
from typing import Any


class WhatIsShown(doctest.OutputChecker):
    """Compares an example's output with what the page shows, if it shows any."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        """Compare."""
        return not want or super().check_output(want, got, optionflags)


def run_doctest(code: str, page: str, line: int, names: dict[str, Any]) -> None:
    """Compare what a ``>>>`` block shows with what it gives."""
    test = doctest.DocTestParser().get_doctest(code, names, page, page, line - 1)
    runner = doctest.DocTestRunner(WhatIsShown(), optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    if runner.run(test, out=sys.stderr.write, clear_globs=False).failed:
        raise SystemExit(f"{page}:{line}: the block shows something else")
    names.update(test.globs)


def run_shell(code: str, page: str, line: int) -> None:
    """Run the lines of a block in bash, until one fails."""
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", code], check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{page}:{line}: exit status {done.returncode}\n{done.stderr}")


def main() -> None:
    """Run a page."""
    page = sys.argv[1]
    names: dict[str, Any] = {"__name__": "__main__"}
    for line, language, code in json.load(sys.stdin):
        if language == "shell":
            run_shell(code, page, line)
        elif ">>> " in code:
            run_doctest(code, page, line, names)
        else:
            exec(compile("\n" * (line - 1) + code, page, "exec"), names)  # noqa: S102


if __name__ == "__main__":
    main()
