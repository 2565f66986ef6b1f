"""The processes that are measured, the servers that they call, and the turns in which they run."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
REFERENCE = "boto3"
SUBJECT = os.environ.get("FERROBOTO_SUBJECT", "ferroboto")
FLOOR = ROOT / "target" / "floor" / "release" / "floor"
RIVALS = Path(os.environ.get("FERROBOTO_RIVALS", Path(sys.executable).parent.parent / "rivals"))

# Both start the same way: no site-packages of the user, no PYTHON* variables.
PYTHON = [sys.executable, "-I"]


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
