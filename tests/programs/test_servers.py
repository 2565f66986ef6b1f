"""Servers that start processes of their own, uvicorn's workers and Django's development server: each of these has ferroboto.

They are in an environment of their own, ``make .venv/rivals/servers``.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile

import pytest

import ferroboto
from ferroboto._substitute import STARTUP_FILE

SERVERS = Path(os.environ.get("FERROBOTO_SERVERS", Path(sys.prefix) / "rivals" / "servers"))
OURS = Path(ferroboto.__file__).parents[1]

pytestmark = [
    pytest.mark.skipif(not SERVERS.exists(), reason="make .venv/rivals/servers"),
    pytest.mark.skipif(sys.platform == "win32", reason="process groups"),
]

ASGI = """
import os
import boto3

async def app(scope, receive, send):
    if scope["type"] == "http":
        body = f"{boto3.client.__module__} {os.getppid()}".encode()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})
"""
DJANGO = """
import os, sys
import boto3
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.urls import path

settings.configure(DEBUG=True, SECRET_KEY="x", ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
urlpatterns = [path("", lambda request: HttpResponse(f"{boto3.client.__module__} {os.getppid()}"))]
if __name__ == "__main__":
    execute_from_command_line(sys.argv)
"""


@pytest.fixture(scope="module")
def interpreter(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Python with the servers, with boto3, with ferroboto and its start-up file."""
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, symlinks=True)
    executable = place / "bin" / "python"
    site = next(place.glob("lib/python*/site-packages"))
    theirs = next(SERVERS.glob("lib/python*/site-packages"))
    (site / "a.pth").write_text(f"{OURS}\n{theirs}\n")
    copyfile(OURS / "startup" / "purelib" / STARTUP_FILE, site / STARTUP_FILE)
    return str(executable)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def running(command: list[str], where: Path, **variables: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", **variables}
    with (where / "output").open("wb") as output:
        process = subprocess.Popen(
            command, cwd=where, env=environment, stdout=output, stderr=output, start_new_session=True
        )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def answer(port: int, process: subprocess.Popen[bytes], where: Path) -> list[str]:
    """What a server says, once it is there."""
    for _ in range(200):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as response:
                text: str = response.read().decode()
                return text.split()
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.1)
    raise AssertionError((where / "output").read_text())


# How a program is told to run on ferroboto, or not.
WAYS = [
    (["-m", "ferroboto", "run"], {}, "ferroboto"),
    ([], {"FERROBOTO_AS_BOTO3": "1"}, "ferroboto"),
    ([], {}, "boto3"),
]


@pytest.mark.parametrize(("way", "variables", "served"), WAYS, ids=["run", "variable", "boto3"])
def test_uvicorn(tmp_path: Path, interpreter: str, way: list[str], variables: dict[str, str], served: str) -> None:
    (tmp_path / "site_of_tests.py").write_text(ASGI)
    port = free_port()
    command = [interpreter, *way, "-m", "uvicorn", "site_of_tests:app", "--workers", "2", "--port", str(port)]
    with running(command, tmp_path, **variables) as process:
        module, parent = answer(port, process, tmp_path)
        assert module == served
        # A worker has answered, and not the process that was started.
        assert int(parent) == process.pid
    assert not re.search("Traceback", (tmp_path / "output").read_text())


@pytest.mark.parametrize(("way", "variables", "served"), WAYS, ids=["run", "variable", "boto3"])
def test_runserver(tmp_path: Path, interpreter: str, way: list[str], variables: dict[str, str], served: str) -> None:
    (tmp_path / "manage.py").write_text(DJANGO)
    port = free_port()
    command = [interpreter, *way, "manage.py", "runserver", "--skip-checks", f"127.0.0.1:{port}"]
    with running(command, tmp_path, **variables) as process:
        module, parent = answer(port, process, tmp_path)
        assert module == served
        # The copy that the reloader starts has answered.
        assert int(parent) == process.pid
