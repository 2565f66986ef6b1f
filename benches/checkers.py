"""What type checkers take for a file that uses Rekognition, with ferroboto's types and with boto3-stubs; nothing else.

Both are installed in one environment, beside mypy. Cold has no cache at all, warm has one of the same file.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

PROGRAM = """\
import {library}
from {types}.type_defs import FaceDetailTypeDef

rekognition = {library}.client("rekognition", region_name="us-east-1")
answer = rekognition.detect_faces(Image={{"S3Object": {{"Bucket": "photos", "Name": "team.jpg"}}}}, Attributes=["ALL"])
faces: list[FaceDetailTypeDef] = answer["FaceDetails"]
for face in faces:
    print(face.get("AgeRange"), face.get("Smile"))
"""
MYPY = ["--strict", "--config-file", ""]
RIVAL = "boto3-stubs"


def measurements(python: Path, subject: str) -> dict[str, Callable[[str], float]]:
    """Each check by name: called with the name of one of the two, it gives wall time in milliseconds.

    ``python`` is that of the environment.
    """
    names = {RIVAL: ("boto3", "mypy_boto3_rekognition"), subject: (subject, f"{subject}.types.rekognition")}

    def mypy(folder: Path) -> list[str]:
        return [str(python), "-I", "-m", "mypy", *MYPY, "--cache-dir", str(folder / "cache")]

    def pyright(folder: Path) -> list[str]:
        return [*_pyright(), "--pythonpath", str(python)]

    def timed(library: str, command: Callable[[Path], list[str]], before: int) -> float:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            program = folder / "program.py"
            program.write_text(PROGRAM.format(library=names[library][0], types=names[library][1]), encoding="utf-8")
            check = [*command(folder), str(program)]
            for _ in range(before):
                _run(check, folder)
            started = time.perf_counter()
            _run(check, folder)
            return (time.perf_counter() - started) * 1e3

    found: dict[str, Callable[[str], float]] = {
        "mypy, cold": lambda library: timed(library, mypy, 0),
        "mypy, warm": lambda library: timed(library, mypy, 1),
    }
    if _pyright():
        found["pyright"] = lambda library: timed(library, pyright, 0)
    return found


def _pyright() -> list[str]:
    """pyright as it came from PyPI, where Node.js is there to run it."""
    node, spec = shutil.which("node"), find_spec("pyright")
    if node is None or spec is None or spec.origin is None:
        return []
    return [node, str(Path(spec.origin).parent / "dist" / "index.js")]


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"this check failed: {' '.join(command)}\n{done.stdout}{done.stderr}")
