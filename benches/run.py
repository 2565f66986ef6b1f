"""Compares ferroboto with its rivals in one run: `python benches/run.py [--quick] [--write]`.

Every measurement is a process of its own; the two that are compared take turns, and each figure is the median
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
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import checkers
import transfers
from plot import plot

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
REFERENCE = "boto3"
SUBJECT = os.environ.get("FERROBOTO_SUBJECT", "ferroboto")
FLOOR = ROOT / "target" / "floor" / "release" / "floor"
RIVALS = Path(os.environ.get("FERROBOTO_RIVALS", Path(sys.executable).parent.parent / "rivals"))

# Both start the same way: no site-packages of the user, no PYTHON* variables.
PYTHON = [sys.executable, "-I"]
# Why a goal is out of reach, as far as it is known; told where it is missed.
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
START = (
    "import {0}; sns = {0}.Session(aws_access_key_id='AKIDEXAMPLE', aws_secret_access_key='secret',"
    " region_name='us-east-1').client('sns', {1})"
)
CALL = "; sns.publish(PhoneNumber='+15558675309', Message='hello')"


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
def responder(tls: bool = False) -> Iterator[str]:
    """The server: the fast one where it was built, or the one in Python, which has no TLS."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(HERE / "server.py")]
        if FLOOR.is_file():
            from server import write

            answers = Path(folder) / "answers"
            answers.mkdir()
            write(answers)
            command = [str(FLOOR), "serve", str(answers)]
            if tls:
                command.append(str(certificate(Path(folder))))
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None and process.stdin is not None
            try:
                port = int(process.stdout.readline())
                yield f"https://127.0.0.1:{port}|{folder}/roots.pem" if tls else f"http://127.0.0.1:{port}"
            finally:
                process.stdin.close()
                process.terminate()


@contextlib.contextmanager
def one_processor() -> Iterator[None]:
    """Have what is started meanwhile, server and clients, run on one processor.

    Elsewhere the kernel decides, and changes its mind within a run: on two processors each call wakes a server that sleeps, which
    triples the CPU time of the client's own system calls.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def certificate(folder: Path) -> Path:
    """A certificate for this machine, and roots.pem, which vouches for it."""
    sys.path.insert(0, str(ROOT))
    from tests.support.tls import Authority

    return Authority(folder).issue("server")


def interpreter(library: str) -> list[str]:
    """What runs a library: rivals with another botocore have an environment of their own."""
    own = RIVALS / library / "bin" / "python"
    return [str(own), "-I"] if own.is_file() else PYTHON


def run_worker(library: str, figure: str, url: str, count: int) -> Any:
    command = [*interpreter(library), str(HERE / "worker.py"), library, figure, url, str(count)]
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


def run_floor(*arguments: str) -> Any:
    done = subprocess.run([str(FLOOR), *arguments], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def read_anew() -> None:
    """Put the extension module out of the page cache: how much of it a process has mapped depends on how it came there."""
    spec = find_spec(SUBJECT)
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        for path in Path(folder).glob("*.so"):
            file = os.open(path, os.O_RDONLY)
            try:
                os.fsync(file)
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(file)


def in_turns(rounds: int, measure: Callable[[str], Any], rival: str = REFERENCE) -> tuple[list[Any], list[Any]]:
    """Both `rounds` times each, the one that begins changing each round, after one unmeasured round."""
    pairs: list[tuple[str, list[Any]]] = [(rival, []), (SUBJECT, [])]
    for library, _ in pairs:
        measure(library)
    for number in range(rounds):
        for library, into in pairs if number % 2 == 0 else reversed(pairs):
            into.append(measure(library))
    return pairs[0][1], pairs[1][1]


def start_figures(url: str, secure: str | None, rounds: int) -> list[Figure]:
    """Import, session, client and first call, less what an interpreter costs that does nothing."""

    def taken(code: str) -> Callable[[str], tuple[float, float]]:
        def measure(library: str) -> tuple[float, float]:
            bare, full = run_code("pass"), run_code(code.format(library))
            return full[0] - bare[0], full[1] - bare[1]

        return measure

    figures = []

    def add(name: str, options: str, rest: str, goal: float | None) -> None:
        reference, subject = in_turns(rounds, taken(START.replace("{1}", options) + rest))
        figures.append(Figure(name, "ms", [r[0] for r in reference], [s[0] for s in subject], goal))
        figures.append(Figure(f"{name}, CPU", "ms", [r[1] for r in reference], [s[1] for s in subject]))

    add("import + Session + client('sns')", "", "", 30)
    add("the same and the first call", f"endpoint_url='{url}/publish'", CALL, 40)
    if secure is not None:
        address, _, roots = secure.partition("|")
        add("the same over https", f"endpoint_url='{address}/publish', verify='{roots}'", CALL, 20)
    return figures


def cli_figures(url: str, rounds: int) -> list[Figure]:
    """One message sent by a process that ends thereafter: the AWS CLI, beside ferroboto's and beside a program in Python."""
    rival = RIVALS / "awscli" / "bin" / "aws"
    if not rival.is_file():
        return []
    own = Path(sys.executable).with_name("ferroboto")
    arguments = ["sns", "publish", "--phone-number", "+15558675309", "--message", "hello"]
    arguments += ["--endpoint-url", f"{url}/publish", "--region", "us-east-1"]
    settings = {**environment(), "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret"}

    def command(program: Path) -> float:
        started = time.perf_counter()
        subprocess.run([str(program), *arguments], env=settings, capture_output=True, check=True)
        return (time.perf_counter() - started) * 1e3

    def of_cli(library: str) -> float:
        return command(own if library == SUBJECT else rival)

    def of_program(library: str) -> float:
        if library != SUBJECT:
            return command(rival)
        return run_code(START.format(SUBJECT, f"endpoint_url='{url}/publish'") + CALL)[0]

    return [
        Figure("a command that sends one message", "ms", *in_turns(rounds, of_cli, "AWS CLI"), 10, "AWS CLI"),
        Figure("a program that sends one message", "ms", *in_turns(rounds, of_program, "AWS CLI"), None, "AWS CLI"),
    ]


def checker_figures(rounds: int) -> list[Figure]:
    """What type checkers take for a file that uses Rekognition."""
    rival = RIVALS / checkers.RIVAL / "bin" / "python"
    if not rival.is_file():
        return []
    return [
        Figure(
            f"a file that uses Rekognition, {name}", "ms", *in_turns(rounds, measure, checkers.RIVAL), 1, checkers.RIVAL
        )
        for name, measure in checkers.measurements(rival, SUBJECT).items()
    ]


def worker_figures(url: str, rounds: int, scale: float) -> list[Figure]:
    figures: list[Figure] = []

    def measured(
        figure: str, count: int, rival: str = REFERENCE, bare: str = "", at: str = url
    ) -> tuple[list[Any], list[Any]]:
        """`bare` is what the rival runs instead: the least that a figure cannot do without, in plain Python."""
        print(f"  {bare or figure} …", file=sys.stderr, flush=True)
        times = max(1, int(count * scale))

        def measure(library: str) -> Any:
            if bare and library == rival:
                return run_worker(SUBJECT, bare, at, times)
            return run_worker(library, figure, at, times)

        return in_turns(rounds, measure, rival)

    def add(
        name: str,
        unit: str,
        both: tuple[list[Any], list[Any]],
        path: tuple[str, ...],
        goal: float | None = None,
        per: float = 1.0,
        rival: str = REFERENCE,
        more: bool = False,
    ) -> None:
        def picked(results: list[Any]) -> list[float]:
            values = []
            for result in results:
                for key in path:
                    result = result[key]
                values.append(result / per)
            return values

        figures.append(Figure(name, unit, picked(both[0]), picked(both[1]), goal, rival, more))

    made = measured("create", 40)
    for service in ("sns", "polly", "rekognition"):
        add(f"client('{service}') of a warm session", "µs", made, (service, "wall"))
    for service in ("s3", "dynamodb", "ec2"):
        add(f"client('{service}'), first in a process", "ms", measured(f"first_{service}", 1), ("wall",), 25, per=1e3)
    first = measured("first", 1)
    add("first sns.publish of a client", "ms", first, ("wall",), per=1e3)
    with one_processor(), responder() as beside:
        publish = measured("publish", 1500, at=beside)
        add("warm sns.publish, CPU", "µs", publish, ("cpu",), 16)
        add("warm sns.publish, wall", "µs", publish, ("wall",))
        if FLOOR.is_file():
            count = str(max(1, int(1500 * scale)))

            for rival, client, goal in (("typed Rust", "publish", 1 / 0.9), ("bare hyper", "bare", 1 / 2.2)):

                def measure(library: str, client: str = client) -> Any:
                    if library == SUBJECT:
                        return run_worker(SUBJECT, "publish", beside, int(count))
                    return run_floor(client, f"{beside}/publish", count)

                add("warm sns.publish, CPU", "µs", in_turns(rounds, measure, rival), ("cpu",), goal, rival=rival)
        for name, figure, plain, goal in (
            ("the same with a before-send handler, CPU", "hooked", "publish", 1 / 1.3),
            ("the same with credentials that Python refreshes, CPU", "refreshing", "temporary", 1 / 1.05),
        ):
            calls = measured(figure, 1500, "plain call", plain, at=beside)
            add(name, "µs", calls, ("cpu",), goal, rival="plain call")
    crowd = measured("threads", 6400)
    add("32 threads, calls per second", "/s", crowd, ("rate",), 25, more=True)
    add("32 threads, CPU of a call", "µs", crowd, ("cpu",))
    if interpreter("aiobotocore") != PYTHON:
        crowd = measured("tasks", 5120, "aiobotocore")
        add("256 tasks, calls per second", "/s", crowd, ("rate",), 25, rival="aiobotocore", more=True)
        add("256 tasks, CPU of a call", "µs", crowd, ("cpu",), 12, rival="aiobotocore")
    upload = measured("upload", 12)
    add("detect_faces with a 5 MB image, CPU", "ms", upload, ("cpu",), 5, per=1e3)
    add("detect_faces with a 5 MB image, wall", "ms", upload, ("wall",), per=1e3)
    least = measured("upload", 12, "bare Python", "bare_upload")
    add("the same, CPU", "ms", least, ("cpu",), 1 / 1.5, per=1e3, rival="bare Python")
    add("a 400 KB DetectFaces response, whole call, CPU", "ms", measured("detect", 60), ("cpu",), 9, per=1e3)
    add("parsing a 400 KB DetectFaces answer", "ms", measured("parse", 60), ("cpu",), 6, per=1e3)
    least = measured("parse", 60, "json.loads", "bare_parse")
    add("the same", "ms", least, ("cpu",), 2, per=1e3, rival="json.loads")
    listed = measured("list_objects", 40)
    add("list_objects_v2, 1,000 keys, CPU", "ms", listed, ("cpu",), 8, per=1e3)
    add("dynamodb.query, 1 MB page, CPU", "ms", measured("query", 20), ("cpu",), 6, per=1e3)
    add("Table.query, 1 MB page, CPU", "ms", measured("query_table", 20), ("cpu",), 6, per=1e3)
    for name, figure, goal in (
        ("64 KB chunks", "stream", 1),
        ("read()", "read", 1),
        ("1 KB chunks", "small_chunks", 5),
    ):
        stream = measured(figure, 4)
        add(f"20 MB stream, {name}, wall", "ms", stream, ("wall",), goal, per=1e3)
        add(f"20 MB stream, {name}, CPU", "ms", stream, ("cpu",), per=1e3)
        if "added" in stream[0][0]:
            add(f"20 MB stream, {name}, peak memory added", "MiB", stream, ("added",), per=1024)
    if Path("/proc/self/smaps_rollup").exists():
        read_anew()
        memory = measured("clients", 1)
        add("memory of import and three clients", "MiB", memory, ("all", "rss"), 4, per=1024)
        add("the same, shared pages divided (PSS)", "MiB", memory, ("all", "pss"), per=1024)
        add("memory of three clients after import", "MiB", memory, ("clients", "rss"), per=1024)
        many = measured("sessions", 100)
        twenty = measured("services", 1)
        add("memory of clients of 20 services in one session", "MiB", twenty, ("rss",), 15, per=1024)
        add("memory of 100 clients in 100 sessions", "MiB", many, ("rss",), 20, per=1024)
    return figures


def object_figures(url: str, rounds: int, scale: float) -> list[Figure]:
    """Objects of 1 KB by 32 threads."""
    figures = []
    for act, answer in (("get_object", "object"), ("put_object", "stored")):
        print(f"  {act} …", file=sys.stderr, flush=True)
        times = max(1, int(6400 * scale))
        both = in_turns(rounds, lambda library: run_worker(library, act, f"{url}/{answer}", times))  # noqa: B023
        for name, unit, key, goal in (("calls per second", "/s", "rate", 15), ("CPU of a call", "µs", "cpu", None)):
            reference, subject = ([float(result[key]) for result in results] for results in both)
            title = f"{act} of 1 KB, 32 threads, {name}"
            figures.append(Figure(title, unit, reference, subject, goal, more_is_better=key == "rate"))
    return figures


def transfer_figures(rounds: int, large: int, many: int) -> list[Figure]:
    """Files up and down, and the commands for them."""
    figures: list[Figure] = []
    with transfers.files(large) as folder:
        for what, size, title in (
            ("upload", large, f"upload of {large // transfers.MB} MB"),
            ("download", large, f"download of {large // transfers.MB} MB"),
            ("up", many, f"{many} files of 100 KB up"),
            ("down", many, f"{many} files of 100 KB down"),
        ):
            print(f"  {title} …", file=sys.stderr, flush=True)
            found = transfers.compare(what, size, rounds, folder)
            own = found.pop(SUBJECT)
            for rival, theirs in found.items():
                first = rival == REFERENCE
                small = what in ("up", "down")
                wall = transfers.GOALS["small" if small else "throughput", REFERENCE] if first else None
                if rival in ("obstore", "boto3 on awscrt") and not small:
                    wall = 1.0
                cpu = transfers.GOALS["CPU", REFERENCE] if first and not small else None
                for name, key, unit, per, goal in (
                    ("wall", "seconds", "s", 1.0, wall),
                    ("CPU", "cpu", "s", 1.0, cpu),
                    ("peak memory added", "memory", "MiB", 2**20, None),
                ):
                    reference, subject = ([it[key] / per for it in side] for side in (theirs, own))
                    figures.append(Figure(f"{title}, {name}", unit, reference, subject, goal, rival))
        for title, arguments, goal in transfers.commands(folder, large):
            times = transfers.compare_commands(arguments, large, rounds)
            if times:
                figures.append(Figure(title, "s", times["AWS CLI"], times[SUBJECT], goal, "AWS CLI"))
    return figures


def wheel() -> list[Size]:
    wheels = sorted((ROOT / "dist").glob("ferroboto-*.whl"), key=lambda path: path.stat().st_mtime)
    return [Size("wheel, with all services and the local AWS", wheels[-1].stat().st_size / 1e6, 20)] if wheels else []


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


def ceilings(url: str) -> dict[str, float]:
    """Calls per second that the server answers to a client that does nothing else."""
    if not FLOOR.is_file():
        return {}
    port = url.rpartition(":")[2]
    return {count: run_floor("ceiling", port, count, "20000")["rate"] for count in ("1", "32")}


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
    told = ", ".join(f"{key} {value}" for key, value in about.items())
    most = "; ".join(f"{rate:,.0f} on {count} connection(s)" for count, rate in ceiling.items())
    missed = [f for f in figures if f.met is False and f.name in REASONS]
    reasons = "".join(f"\n\n**{f.name}** misses its goal. {REASONS[f.name]}" for f in missed)
    page = (
        "# Benchmarks\n\nMedians of one run in which two programs alternate, against a loopback server. `ratio` is how many times "
        "better ferroboto is, `±` is half the distance between the quartiles. [benches/README.md](../benches/README.md) "
        "describes the methodology and how to run the benchmarks.\n\n"
        "![How many times better ferroboto is, figure by figure](benchmarks.svg)\n\n"
        f"{text}{reasons}\n\nThe server's own ceiling, in calls per second: {most or 'not measured'}.\n\nMeasured on: {told}. Written by `python benches/run.py --write`.\n"
    )
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")
    bars = [(f"{f.name} (against {f.rival})", f.ratio, f.goal) for f in figures if f.ratio is not None and f.ratio > 0]
    (ROOT / "docs" / "benchmarks.svg").write_text(plot(bars), encoding="utf-8")


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
