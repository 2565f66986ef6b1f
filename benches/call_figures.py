"""Figures of clients and calls, which benches/worker.py measures in processes of their own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from processes import (
    FLOOR,
    PYTHON,
    REFERENCE,
    SUBJECT,
    in_turns,
    interpreter,
    one_processor,
    read_anew,
    responder,
    run_floor,
    run_worker,
)
from report import Figure

Both = tuple[list[Any], list[Any]]


class Runs:
    """Runs of the worker against a server, and the figures that came of them."""

    def __init__(self, url: str, rounds: int, scale: float) -> None:
        """Begin; ``scale`` multiplies how many times each figure is taken."""
        self.url = url
        self.rounds = rounds
        self.scale = scale
        self.figures: list[Figure] = []

    def both(self, figure: str, count: int, rival: str = REFERENCE, bare: str = "", at: str | None = None) -> Both:
        """Run both; `bare` is what the rival runs instead: the least that a figure cannot do without, in plain Python."""
        print(f"  {bare or figure} …", file=sys.stderr, flush=True)
        times = max(1, int(count * self.scale))

        def measure(library: str) -> Any:
            own = (SUBJECT, bare) if bare and library == rival else (library, figure)
            return run_worker(*own, self.url if at is None else at, times)

        return in_turns(self.rounds, measure, rival)

    def add(
        self,
        name: str,
        unit: str,
        both: Both,
        path: tuple[str, ...],
        goal: float | None = None,
        per: float = 1.0,
        rival: str = REFERENCE,
        more: bool = False,
    ) -> None:
        """Add what `path` leads to in the results, divided by `per`."""

        def picked(results: list[Any]) -> list[float]:
            values = []
            for result in results:
                for key in path:
                    result = result[key]
                values.append(result / per)
            return values

        self.figures.append(Figure(name, unit, picked(both[0]), picked(both[1]), goal, rival, more))


def worker_figures(url: str, rounds: int, scale: float) -> list[Figure]:
    """All of them, in the order of the table."""
    runs = Runs(url, rounds, scale)
    for part in (_clients, _calls, _crowds, _bodies, _streams, _memory):
        part(runs)
    return runs.figures


def _clients(run: Runs) -> None:
    """Clients and their first calls."""
    made = run.both("create", 40)
    for service in ("sns", "polly", "rekognition"):
        run.add(f"client('{service}') of a warm session", "µs", made, (service, "wall"))
    for service in ("s3", "dynamodb", "ec2"):
        run.add(
            f"client('{service}'), first in a process", "ms", run.both(f"first_{service}", 1), ("wall",), 25, per=1e3
        )
    first = run.both("first", 1)
    run.add("first sns.publish of a client", "ms", first, ("wall",), per=1e3)


def _calls(run: Runs) -> None:
    """Calls of a client that has its connection, one after the other."""
    with one_processor(), responder() as beside:
        publish = run.both("publish", 1500, at=beside)
        run.add("warm sns.publish, CPU", "µs", publish, ("cpu",), 16)
        run.add("warm sns.publish, wall", "µs", publish, ("wall",))
        if FLOOR.is_file():
            count = str(max(1, int(1500 * run.scale)))

            for rival, client, goal in (("typed Rust", "publish", 1 / 0.9), ("bare hyper", "bare", 1 / 2.2)):

                def measure(library: str, client: str = client) -> Any:
                    if library == SUBJECT:
                        return run_worker(SUBJECT, "publish", beside, int(count))
                    return run_floor(client, f"{beside}/publish", count)

                run.add(
                    "warm sns.publish, CPU", "µs", in_turns(run.rounds, measure, rival), ("cpu",), goal, rival=rival
                )
        for name, figure, plain, goal in (
            ("the same with a before-send handler, CPU", "hooked", "publish", 1 / 1.3),
            ("the same with credentials that Python refreshes, CPU", "refreshing", "temporary", 1 / 1.05),
        ):
            calls = run.both(figure, 1500, "plain call", plain, at=beside)
            run.add(name, "µs", calls, ("cpu",), goal, rival="plain call")


def _crowds(run: Runs) -> None:
    """Calls at the same time."""
    crowd = run.both("threads", 6400)
    run.add("32 threads, calls per second", "/s", crowd, ("rate",), 25, more=True)
    run.add("32 threads, CPU of a call", "µs", crowd, ("cpu",))
    if interpreter("aiobotocore") != PYTHON:
        crowd = run.both("tasks", 5120, "aiobotocore")
        run.add("256 tasks, calls per second", "/s", crowd, ("rate",), 25, rival="aiobotocore", more=True)
        run.add("256 tasks, CPU of a call", "µs", crowd, ("cpu",), 12, rival="aiobotocore")


def _bodies(run: Runs) -> None:
    """Large requests and responses."""
    upload = run.both("upload", 12)
    run.add("detect_faces with a 5 MB image, CPU", "ms", upload, ("cpu",), 5, per=1e3)
    run.add("detect_faces with a 5 MB image, wall", "ms", upload, ("wall",), per=1e3)
    least = run.both("upload", 12, "bare Python", "bare_upload")
    run.add("the same, CPU", "ms", least, ("cpu",), 1 / 1.5, per=1e3, rival="bare Python")
    run.add("a 400 KB DetectFaces response, whole call, CPU", "ms", run.both("detect", 60), ("cpu",), 9, per=1e3)
    run.add("parsing a 400 KB DetectFaces answer", "ms", run.both("parse", 60), ("cpu",), 6, per=1e3)
    least = run.both("parse", 60, "json.loads", "bare_parse")
    run.add("the same", "ms", least, ("cpu",), 2, per=1e3, rival="json.loads")
    listed = run.both("list_objects", 40)
    run.add("list_objects_v2, 1,000 keys, CPU", "ms", listed, ("cpu",), 8, per=1e3)
    run.add("dynamodb.query, 1 MB page, CPU", "ms", run.both("query", 20), ("cpu",), 6, per=1e3)
    run.add("Table.query, 1 MB page, CPU", "ms", run.both("query_table", 20), ("cpu",), 6, per=1e3)


def _streams(run: Runs) -> None:
    """Responses that are read piece by piece."""
    for name, figure, goal in (
        ("64 KB chunks", "stream", 1),
        ("read()", "read", 1),
        ("1 KB chunks", "small_chunks", 5),
    ):
        stream = run.both(figure, 4)
        run.add(f"20 MB stream, {name}, wall", "ms", stream, ("wall",), goal, per=1e3)
        run.add(f"20 MB stream, {name}, CPU", "ms", stream, ("cpu",), per=1e3)
        if "added" in stream[0][0]:
            run.add(f"20 MB stream, {name}, peak memory added", "MiB", stream, ("added",), per=1024)


def _memory(run: Runs) -> None:
    """Memory of clients."""
    if not Path("/proc/self/smaps_rollup").exists():
        return
    read_anew()
    memory = run.both("clients", 1)
    run.add("memory of import and three clients", "MiB", memory, ("all", "rss"), 4, per=1024)
    run.add("the same, shared pages divided (PSS)", "MiB", memory, ("all", "pss"), per=1024)
    run.add("memory of three clients after import", "MiB", memory, ("clients", "rss"), per=1024)
    many = run.both("sessions", 100)
    twenty = run.both("services", 1)
    run.add("memory of clients of 20 services in one session", "MiB", twenty, ("rss",), 15, per=1024)
    run.add("memory of 100 clients in 100 sessions", "MiB", many, ("rss",), 20, per=1024)
