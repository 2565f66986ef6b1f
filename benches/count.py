"""Counts instructions and allocations of hot paths with valgrind: `python benches/count.py [--calls N] [--rounds N]`.

Two runs of the same worker, one with more calls: the difference is the calls' own. Neither count depends on the load of
the machine, so that a change of one part in a hundred can be seen. Without valgrind it prints so and succeeds.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from processes import HERE, SUBJECT, environment, responder, run_worker

FIGURES = ("publish", "temporary", "hooked", "refreshing", "create")
# What to count, the tool of valgrind that counts it, and the line in which it reports.
INSTRUCTIONS = ("--tool=callgrind", "--callgrind-out-file=/dev/null"), r"Collected\s*:\s*([\d,]+)"
ALLOCATIONS = ("--tool=memcheck", "--undef-value-errors=no"), r"total heap usage: ([\d,]+) allocs"
# Strings hash alike in each run: by chance a table has more collisions in one run than in the next. Isolated mode, in which
# the benchmarks run, would ignore the variable.
PYTHON = (sys.executable, "-s")
HASHES = {"PYTHONHASHSEED": "0"}

Counter = tuple[tuple[str, ...], str]


def counted(counter: Counter, figure: str, url: str, calls: int) -> int:
    """All that one worker takes, by one of valgrind's tools."""
    options, report = counter
    command = ["valgrind", *options, *PYTHON, str(HERE / "worker.py"), SUBJECT, figure, url, str(calls)]
    done = subprocess.run(command, env={**environment(), **HASHES}, capture_output=True, text=True, check=False)
    found = re.search(report, done.stderr)
    if done.returncode or found is None:
        raise SystemExit(f"{figure} failed under valgrind:\n{done.stderr[-2000:]}")
    return int(found[1].replace(",", ""))


def of_a_call(counter: Counter, figure: str, url: str, calls: int) -> float:
    """What one call takes. Warming up takes a twentieth more calls, at least three."""
    few, many = calls // 4, calls
    extra = (many + max(3, many // 20)) - (few + max(3, few // 20))
    less, more = (counted(counter, figure, url, each) for each in (few, many))
    return (more - less) / extra * calls_of(figure)


def calls_of(figure: str) -> float:
    """A worker's `create` makes three clients each time."""
    return 1 / 3 if figure == "create" else 1


def counted_build() -> str:
    """The extension module that is counted, for there may be several on a machine."""
    spec = find_spec(SUBJECT)
    folders = (spec.submodule_search_locations or ()) if spec is not None else ()
    found = [path for folder in folders for path in Path(folder).glob("_ferroboto*.so")]
    return ", ".join(f"{path} ({path.stat().st_size / 1e6:.1f} MB)" for path in found)


def main() -> int:
    parser = argparse.ArgumentParser(description="Count instructions and allocations of hot paths.")
    parser.add_argument("--calls", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--build", default="installed", help="what to call the build that is counted")
    parser.add_argument("figures", nargs="*", default=FIGURES, help=f"of {', '.join(FIGURES)}; all by default")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("no valgrind here: nothing is counted")
        return 0
    print(f"Of the {options.build} build, which has to be of the profile release to be compared with the goals:")
    print(counted_build())
    with responder() as url:
        for figure in options.figures:
            # The first run of a fresh installation compiles the modules that it imports, which is none of the calls'.
            run_worker(SUBJECT, figure, url, 1)
            rounds = [of_a_call(INSTRUCTIONS, figure, url, options.calls) for _ in range(options.rounds)]
            spread = (max(rounds) - min(rounds)) / 2 / statistics.median(rounds)
            allocations = of_a_call(ALLOCATIONS, figure, url, options.calls)
            print(
                f"{figure}: {statistics.median(rounds):,.0f} instructions (±{spread:.1%}), {allocations:,.0f} allocations",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
