"""The report: a table of figures and sizes, and the page of the documentation with it."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
from dataclasses import asdict, dataclass

from plot import plot
from processes import HERE, PYTHON, REFERENCE, ROOT, SUBJECT

# Why a goal is out of reach, as far as it is known; named where it is missed.
REASONS = {
    "the same with credentials that Python refreshes, CPU": (
        "0.9 µs of 17.1 are the check that the keys which Python keeps are still the same: its clock is asked, and two attributes are "
        "compared."
    ),
    "a file that uses Rekognition, mypy, cold": (
        "mypy reads the types of all 18 services that come with ferroboto, since one function creates the clients of all; "
        "boto3-stubs is installed with four services here. Later checks read mypy's cache."
    ),
    "wheel, with all services and the local AWS": (
        "Deflated, neural networks take 4.8 MB, voices 4.3 MB, descriptions of services 2.9 MB, code 5.4 MB, tables for unwinding 0.6 MB."
    ),
    "a 400 KB DetectFaces response, whole call, CPU": (
        "By samples, 39 % of the call is Python's allocator, dicts, strings, floats and garbage collector, 22 % jiter's and the number "
        "decoder's reading of text, 14 % the walk of the model, 3 % finding the keys of members, 2 % the kernel's copying."
    ),
    "upload of 1024 MB, CPU": (
        "Over http the payload has to be hashed by SHA-256, which takes 0.6 s of both sides. Half of the rest reads the file for the "
        "hashes, and half has the kernel send it."
    ),
    "s3 cp of 1024 MB, up": (
        "Over http the payload has to be hashed by SHA-256, which takes 0.6 s of the command's 1.25 s of CPU. Ten threads of plain "
        "Python that hash, send and receive, without a client, take 1.4 s, the AWS CLI 2.7 s: no room is left for three times."
    ),
    "s3 cp of 1024 MB, down": (
        "Of the 0.86 s of CPU of the command, 0.77 s are what plain Python takes to receive and write the bytes, in the kernel."
    ),
    "a file that uses Rekognition, mypy, warm": (
        "It is a draw, which goes one way in one run and the other in the next: an empty file takes four fifths of the time."
    ),
}


@dataclass
class Figure:
    """One row: what ferroboto and another took, and how many times better the project wants it to be."""

    name: str
    unit: str
    reference: list[float]
    subject: list[float]
    goal: float | None = None
    rival: str = REFERENCE
    more_is_better: bool = False

    @property
    def medians(self) -> tuple[float, float]:
        return statistics.median(self.reference), statistics.median(self.subject)

    @property
    def ratio(self) -> float | None:
        """How many times better the subject is; None when it takes nothing that can be measured."""
        reference, subject = self.medians
        if self.more_is_better:
            reference, subject = subject, reference
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


def spread(values: list[float]) -> float:
    """Half the distance between the quartiles, as a part of the median."""
    if len(values) < 4:
        return 0.0
    low, middle, high = statistics.quantiles(values, n=4)
    return abs((high - low) / 2 / middle) if middle else 0.0


def table(figures: list[Figure], sizes: list[Size]) -> str:
    rows = [["figure", "against", "", "±", SUBJECT, "±", "ratio", "goal", "met"]]
    for figure in figures:
        reference, subject = figure.medians
        rows.append(
            [
                figure.name,
                figure.rival,
                f"{reference:,.2f} {figure.unit}",
                f"{spread(figure.reference):.0%}",
                f"{subject:,.2f} {figure.unit}",
                f"{spread(figure.subject):.0%}",
                "no cost"
                if figure.ratio is None
                else f"{figure.ratio:.2f}x"
                if figure.ratio < 3
                else f"{figure.ratio:.1f}x",
                "" if figure.goal is None else f"{figure.goal:.3g}x",
                {True: "yes", False: "NO", None: ""}[figure.met],
            ]
        )
    for size in sizes:
        rows.append(
            [
                size.name,
                "",
                "",
                "",
                f"{size.value:.2f} MB",
                "",
                "",
                f"< {size.ceiling:g} MB",
                "yes" if size.met else "NO",
            ]
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


def write(figures: list[Figure], sizes: list[Size], text: str, ceiling: dict[str, float]) -> None:
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
        "ceiling": ceiling,
        "sizes": [{**asdict(size), "met": size.met} for size in sizes],
    }
    (HERE / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    described = ", ".join(f"{key} {value}" for key, value in about.items())
    most = "; ".join(f"{rate:,.0f} on {count} connection(s)" for count, rate in ceiling.items())
    missed = [f for f in figures if f.met is False and f.name in REASONS]
    reasons = "".join(f"\n\n**{f.name}** misses its goal. {REASONS[f.name]}" for f in missed)
    page = (
        "# Benchmarks\n\nMedians of one run in which two programs alternate, against a loopback server. `ratio` is how many times "
        "better ferroboto is, `±` is half the distance between the quartiles. [benches/README.md](../benches/README.md) "
        "describes the methodology and how to run the benchmarks.\n\n"
        "![How many times better ferroboto is, figure by figure](benchmarks.svg)\n\n"
        f"{text}{reasons}\n\nThe server's own ceiling, in calls per second: {most or 'not measured'}.\n\nMeasured on: {described}. Written by `python benches/run.py --write`.\n"
    )
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")
    bars = [(f"{f.name} (against {f.rival})", f.ratio, f.goal) for f in figures if f.ratio is not None and f.ratio > 0]
    (ROOT / "docs" / "benchmarks.svg").write_text(plot(bars), encoding="utf-8")
