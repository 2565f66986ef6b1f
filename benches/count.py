"""Counts the instructions of hot paths with valgrind: `python benches/count.py [--calls N]`.

Two runs of the same worker, one with more calls: the difference is the calls' own. Instructions do not change with what
else the machine does, so that a change of one part in a hundred can be seen. Without valgrind it says so and ends well.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys

from run import HERE, PYTHON, SUBJECT, environment, responder

FIGURES = ("publish", "create")
_COUNT = re.compile(r"Collected\s*:\s*(\d+)|I\s+refs:\s*([\d,]+)")


def instructions(figure: str, url: str, count: int) -> int:
    """All of one worker's instructions."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    command += [*PYTHON, str(HERE / "worker.py"), SUBJECT, figure, url, str(count)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    found = _COUNT.search(done.stderr)
    if done.returncode or found is None:
        raise SystemExit(f"{figure} failed under valgrind:\n{done.stderr[-2000:]}")
    return int((found[1] or found[2]).replace(",", ""))


def main() -> int:
    parser = argparse.ArgumentParser(description="Count the instructions of hot paths.")
    parser.add_argument("--calls", type=int, default=400)
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("no valgrind here: nothing is counted")
        return 0
    with responder() as url:
        for figure in FIGURES:
            # Warming up takes a twentieth more, at least three.
            few, many = options.calls // 4, options.calls
            extra = (many + max(3, many // 20)) - (few + max(3, few // 20))
            each = (instructions(figure, url, many) - instructions(figure, url, few)) / extra
            print(f"{figure}: {each:,.0f} instructions a call")
    return 0


if __name__ == "__main__":
    sys.exit(main())
