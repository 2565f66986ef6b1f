"""Compares ferroboto with boto3 in one run: `python benches/run.py [--quick] [--write]`.

Every measurement is a process of its own; the libraries take turns, and each figure is the median
of all rounds. README.md in this folder says how to read the table.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
REFERENCE = "boto3"
SUBJECT = os.environ.get("FERROBOTO_SUBJECT", "ferroboto")

# Both start the same way: no site-packages of the user, no PYTHON* variables.
PYTHON = [sys.executable, "-I"]
START = (
    "import {0}; {0}.Session(aws_access_key_id='AKIDEXAMPLE', aws_secret_access_key='secret',"
    " region_name='us-east-1').client('sns')"
)


@dataclass
class Figure:
    """One row: medians of both libraries, lower being better, and what the project asks of the ratio."""

    name: str
    unit: str
    reference: list[float]
    subject: list[float]
    goal: float | None = None

    @property
    def medians(self) -> tuple[float, float]:
        return statistics.median(self.reference), statistics.median(self.subject)

    @property
    def ratio(self) -> float | None:
        """How many times less the subject takes; None when it takes nothing that can be measured."""
        reference, subject = self.medians
        return reference / subject if subject > 0 else None

    @property
    def met(self) -> bool | None:
        if self.goal is None:
            return None
        return self.ratio is None or self.ratio >= self.goal


@dataclass
class Size:
    """A row about ferroboto alone, in MB, with a ceiling."""

    name: str
    value: float
    ceiling: float

    @property
    def met(self) -> bool:
        return self.value < self.ceiling


def environment() -> dict[str, str]:
    """No profile, key, proxy or metadata service of this machine takes part."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "PYTHON"))}
    kept = {name: value for name, value in kept.items() if not name.lower().endswith("_proxy")}
    return {
        **kept,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }


@contextlib.contextmanager
def responder() -> Iterator[str]:
    command = [sys.executable, str(HERE / "server.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.terminate()


def run_worker(library: str, figure: str, url: str, count: int) -> Any:
    command = [*PYTHON, str(HERE / "worker.py"), library, figure, url, str(count)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{library} failed at {figure}:\n{done.stderr}")
    return json.loads(done.stdout)


def run_code(code: str) -> tuple[float, float]:
    """Wall and CPU time of an interpreter that runs `code`, in milliseconds."""
    started = time.perf_counter()
    process = subprocess.Popen([*PYTHON, "-c", code], env=environment())
    if not hasattr(os, "wait4"):
        process.wait()
        return (time.perf_counter() - started) * 1e3, float("nan")
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"this failed: {code}")
    return wall * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3


def in_turns(rounds: int, measure: Callable[[str], Any]) -> tuple[list[Any], list[Any]]:
    """Both libraries `rounds` times each, the one that begins changing each round, after one unmeasured round."""
    pairs: list[tuple[str, list[Any]]] = [(REFERENCE, []), (SUBJECT, [])]
    for library, _ in pairs:
        measure(library)
    for number in range(rounds):
        for library, into in pairs if number % 2 == 0 else reversed(pairs):
            into.append(measure(library))
    return pairs[0][1], pairs[1][1]


def start_figures(rounds: int) -> list[Figure]:
    """Import, session and first client, less what an interpreter costs that does nothing."""

    def measure(library: str) -> tuple[float, float]:
        bare, full = run_code("pass"), run_code(START.format(library))
        return full[0] - bare[0], full[1] - bare[1]

    reference, subject = in_turns(rounds, measure)
    return [
        Figure("import + Session + client('sns')", "ms", [r[0] for r in reference], [s[0] for s in subject], 30),
        Figure("import + Session + client('sns'), CPU", "ms", [r[1] for r in reference], [s[1] for s in subject]),
    ]


def worker_figures(url: str, rounds: int, scale: float) -> list[Figure]:
    figures: list[Figure] = []

    def measured(figure: str, count: int) -> tuple[list[Any], list[Any]]:
        print(f"  {figure} …", file=sys.stderr, flush=True)
        return in_turns(rounds, lambda library: run_worker(library, figure, url, max(1, int(count * scale))))

    def add(
        name: str,
        unit: str,
        both: tuple[list[Any], list[Any]],
        path: tuple[str, ...],
        goal: float | None = None,
        per: float = 1.0,
    ) -> None:
        def picked(results: list[Any]) -> list[float]:
            values = []
            for result in results:
                for key in path:
                    result = result[key]
                values.append(result / per)
            return values

        figures.append(Figure(name, unit, picked(both[0]), picked(both[1]), goal))

    made = measured("create", 40)
    for service in ("sns", "polly", "rekognition"):
        add(f"client('{service}') of a warm session", "µs", made, (service, "wall"))
    first = measured("first", 1)
    add("first sns.publish of a client", "ms", first, ("wall",), per=1e3)
    publish = measured("publish", 1500)
    add("warm sns.publish, CPU", "µs", publish, ("cpu",), 10)
    add("warm sns.publish, wall", "µs", publish, ("wall",))
    upload = measured("upload", 12)
    add("detect_faces with a 5 MB image, CPU", "ms", upload, ("cpu",), 5, per=1e3)
    add("detect_faces with a 5 MB image, wall", "ms", upload, ("wall",), per=1e3)
    add("parsing a 400 KB DetectFaces answer", "ms", measured("parse", 60), ("cpu",), 6, per=1e3)
    stream = measured("stream", 4)
    add("20 MB stream, CPU", "ms", stream, ("cpu",), per=1e3)
    add("20 MB stream, peak memory of the process", "MiB", stream, ("peak",), per=1024)
    if Path("/proc/self/smaps_rollup").exists():
        memory = measured("clients", 1)
        add("memory of import and three clients", "MiB", memory, ("all", "rss"), 4, per=1024)
        add("the same, shared pages divided (PSS)", "MiB", memory, ("all", "pss"), per=1024)
        add("memory of three clients after import", "MiB", memory, ("clients", "rss"), per=1024)
    return figures


def wheel() -> list[Size]:
    wheels = sorted((ROOT / "dist").glob("*.whl"), key=lambda path: path.stat().st_mtime)
    return [Size("wheel, local AWS inside", wheels[-1].stat().st_size / 1e6, 16)] if wheels else []


def spread(values: list[float]) -> float:
    """Half the distance between the quartiles, as a part of the median."""
    if len(values) < 4:
        return 0.0
    low, middle, high = statistics.quantiles(values, n=4)
    return abs((high - low) / 2 / middle) if middle else 0.0


def table(figures: list[Figure], sizes: list[Size]) -> str:
    rows = [["figure", "boto3", "±", SUBJECT, "±", "ratio", "goal", "met"]]
    for figure in figures:
        reference, subject = figure.medians
        rows.append(
            [
                figure.name,
                f"{reference:,.2f} {figure.unit}",
                f"{spread(figure.reference):.0%}",
                f"{subject:,.2f} {figure.unit}",
                f"{spread(figure.subject):.0%}",
                "no cost" if figure.ratio is None else f"{figure.ratio:.1f}x",
                "" if figure.goal is None else f"{figure.goal:g}x",
                {True: "yes", False: "NO", None: ""}[figure.met],
            ]
        )
    for size in sizes:
        rows.append(
            [size.name, "", "", f"{size.value:.2f} MB", "", "", f"< {size.ceiling:g} MB", "yes" if size.met else "NO"]
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def machine() -> dict[str, str | int | None]:
    """What a reader needs to know of the machine, and nothing that names it."""
    return {
        "system": platform.system(),
        "architecture": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "boto3": _version(REFERENCE),
        SUBJECT: _version(SUBJECT),
    }


def _version(library: str) -> str:
    code = f"import {library}; print({library}.__version__)"
    return subprocess.run([*PYTHON, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def write(figures: list[Figure], sizes: list[Size], text: str) -> None:
    about = machine()
    results = {
        "machine": about,
        "figures": [
            {
                **asdict(f),
                "median": dict(zip(("reference", "subject"), f.medians, strict=True)),
                "ratio": f.ratio,
                "met": f.met,
            }
            for f in figures
        ],
        "sizes": [{**asdict(size), "met": size.met} for size in sizes],
    }
    (HERE / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    told = ", ".join(f"{key} {value}" for key, value in about.items())
    page = (
        "# Benchmarks\n\nMedians of one run in which both libraries take turns, against a loopback server; lower is better. "
        "`±` is half the distance between the quartiles. How each figure is taken is told in `benches/README.md`.\n\n"
        f"{text}\n\nMeasured on: {told}. Written by `python benches/run.py --write`.\n"
    )
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare ferroboto with boto3.")
    parser.add_argument("--quick", action="store_true", help="few rounds, for a look")
    parser.add_argument("--rounds", type=int, help="rounds of each measurement (default 7)")
    parser.add_argument("--write", action="store_true", help="write benches/results.json and docs/benchmarks.md")
    parser.add_argument("--check", action="store_true", help="end with 1 when a goal is missed")
    options = parser.parse_args()
    rounds = options.rounds or (3 if options.quick else 7)
    figures = start_figures(rounds * 3)
    with responder() as url:
        figures += worker_figures(url, rounds, 0.25 if options.quick else 1.0)
    sizes = wheel()
    text = table(figures, sizes)
    print(text)
    if options.write:
        write(figures, sizes, text)
    missed = any(figure.met is False for figure in figures) or not all(size.met for size in sizes)
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
