"""Compares ferroboto with its rivals in one run: `python benches/run.py [--quick] [--write]`.

Every measurement is a process of its own; the two that are compared take turns, and each figure is the median
of all rounds. README.md in this folder says how to read the table.
"""

from __future__ import annotations

import argparse
import contextlib
import sys

import transfers
from call_figures import worker_figures
from figures import checker_figures, cli_figures, object_figures, start_figures, transfer_figures, wheel
from processes import FLOOR, responder, run_floor
from report import table, write


def ceilings(url: str) -> dict[str, float]:
    """Calls per second that the server answers to a client that does nothing else."""
    if not FLOOR.is_file():
        return {}
    port = url.rpartition(":")[2]
    return {count: run_floor("ceiling", port, count, "20000")["rate"] for count in ("1", "32")}


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare ferroboto with boto3.")
    parser.add_argument("--quick", action="store_true", help="few rounds, for a look")
    parser.add_argument("--rounds", type=int, help="rounds of each measurement (default 7)")
    parser.add_argument("--write", action="store_true", help="write benches/results.json and docs/benchmarks.md")
    parser.add_argument("--check", action="store_true", help="end with 1 when a goal is missed")
    options = parser.parse_args()
    rounds = options.rounds or (3 if options.quick else 7)
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(responder())
        secure = stack.enter_context(responder(tls=True)) if FLOOR.is_file() else None
        ceiling = ceilings(url)
        figures = start_figures(url, secure, rounds * 2)
        figures += cli_figures(url, rounds)
        figures += worker_figures(url, rounds, 0.25 if options.quick else 1.0)
        figures += object_figures(url, rounds, 0.25 if options.quick else 1.0)
        figures += transfer_figures(
            min(rounds, 5),
            *((100 * transfers.MB, 100) if options.quick else (1024 * transfers.MB, 1000)),
        )
        figures += checker_figures(rounds * 2)
    sizes = wheel()
    text = table(figures, sizes)
    print(text)
    if options.write:
        write(figures, sizes, text, ceiling)
    missed = any(figure.met is False for figure in figures) or not all(size.met for size in sizes)
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
