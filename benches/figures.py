"""Figures of whole programs: starts, commands, type checkers, objects and files of S3."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import checkers
import transfers
from processes import REFERENCE, RIVALS, ROOT, SUBJECT, environment, in_turns, run_code, run_worker
from report import Figure, Size

START = (
    "import {0}; sns = {0}.Session(aws_access_key_id='AKIDEXAMPLE', aws_secret_access_key='secret',"
    " region_name='us-east-1').client('sns', {1})"
)
CALL = "; sns.publish(PhoneNumber='+15558675309', Message='hello')"


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
