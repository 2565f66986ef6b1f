"""Counts instructions and allocations of hot paths with valgrind: `python benches/count.py [--calls N]`.

Two runs of the same worker, one with more calls: the difference is the calls' own. Neither count depends on the load of
the machine, so that a change of one part in a hundred can be seen. Without valgrind it prints so and succeeds.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys

from run import HERE, PYTHON, SUBJECT, environment, responder

FIGURES = ("publish", "create")
# What to count, the tool of valgrind that counts it, and the line in which it reports.
COUNTERS = (
    ("instructions", ("--tool=callgrind", "--callgrind-out-file=/dev/null"), r"Collected\s*:\s*([\d,]+)"),
    ("allocations", ("--tool=memcheck", "--undef-value-errors=no"), r"total heap usage: ([\d,]+) allocs"),
)


def counted(options: tuple[str, ...], report: str, figure: str, url: str, calls: int) -> int:
    """All that one worker takes, by one of valgrind's tools."""
    command = ["valgrind", *options, *PYTHON, str(HERE / "worker.py"), SUBJECT, figure, url, str(calls)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    found = re.search(report, done.stderr)
    if done.returncode or found is None:
        raise SystemExit(f"{figure} failed under valgrind:\n{done.stderr[-2000:]}")
    return int(found[1].replace(",", ""))


def main() -> int:
    parser = argparse.ArgumentParser(description="Count instructions and allocations of hot paths.")
    parser.add_argument("--calls", type=int, default=400)
    parser.add_argument("--build", default="installed", help="what to call the build that is counted")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("no valgrind here: nothing is counted")
        return 0
    print(f"Of the {options.build} build, which has to be of the profile release to be compared with the goals:")
    with responder() as url:
        for figure in FIGURES:
            # Warming up takes a twentieth more, at least three.
            few, many = options.calls // 4, options.calls
            extra = (many + max(3, many // 20)) - (few + max(3, few // 20))
            for what, tool, report in COUNTERS:
                more, less = (counted(tool, report, figure, url, calls) for calls in (many, few))
                print(f"{figure}: {(more - less) / extra:,.0f} {what} a call")
    return 0


if __name__ == "__main__":
    sys.exit(main())
