"""Programs that replace Python's sockets as a whole, gevent's and eventlet's: greenlets that call a service do not wait for
each other, and what a runtime raises in a call reaches its caller.

The runtimes are in an environment of their own, ``make .venv/rivals/greenlets``.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ferroboto
from tests.support.events import Exchange, StreamServer, event
from tests.support.keys import ROLE, as_json, keys_json, role_keys
from tests.support.objects import Fault, ObjectServer, Seen
from tests.support.server import Answer, CaptureServer
from tests.support.tls import Authority, TlsFront

GREENLETS = Path(sys.prefix) / "rivals" / "greenlets"
PROGRAM = Path(__file__).with_name("greenlets") / "cooperating.py"

TOPICS = b"<ListTopicsResponse><ListTopicsResult><Topics/></ListTopicsResult></ListTopicsResponse>"
LISTED = Answer(body=TOPICS)
SLOW = Answer(body=TOPICS, delay=0.4)
SILENT = Answer(body=TOPICS, delay=3)
SOUND = (("Content-Type", "audio/mpeg"),)

pytestmark = [
    pytest.mark.skipif(not GREENLETS.exists(), reason="make .venv/rivals/greenlets"),
    pytest.mark.skipif(sys.platform == "win32", reason="paths of the environment"),
]


@pytest.fixture(params=["gevent", "eventlet"])
def runtime(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Program:
    """The program, which takes one scenario after the other: importing what it needs takes longer than most of them."""

    def __init__(self, runtime: str, library: str) -> None:
        self._errors = tempfile.TemporaryFile(mode="w+")  # noqa: SIM115 - closed with the program
        self._process = subprocess.Popen(
            [str(GREENLETS / "bin" / "python"), "-W", "ignore", str(PROGRAM), runtime, library],
            env=environment_of(library),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )

    def perform(self, *scenario: Any) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(scenario) + "\n")
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
        except OSError:
            answer = ""
        self._errors.seek(0)
        assert answer, self._errors.read()
        return json.loads(answer)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._errors.close()


_programs: dict[tuple[str, str], Program] = {}


@pytest.fixture(scope="module", autouse=True)
def _ended() -> Iterator[None]:
    yield
    while _programs:
        _programs.popitem()[1].close()


def came(runtime: str, library: str, scenario: str, url: str, file: str = "", **variables: str) -> Any:
    """What came of a scenario, on a library."""
    program = _programs.pop((runtime, library), None) or Program(runtime, library)
    try:
        value = program.perform(scenario, url, file, variables)
    except BaseException:
        program.close()
        raise
    # One that failed takes no more.
    _programs[runtime, library] = program
    return value


def printed(program: Path, arguments: list[str], environment: dict[str, str]) -> Any:
    command = [str(GREENLETS / "bin" / "python"), "-W", "ignore", str(program), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def environment_of(library: str) -> dict[str, str]:
    ours = str(Path(ferroboto.__file__).parents[1])
    return {**os.environ, "PYTHONPATH": ours if library == "ferroboto" else "", "EVENTLET_NO_GREENDNS": "yes"}


def same(
    server: CaptureServer, answers: list[Answer], runtime: str, scenario: str, *more: str, **variables: str
) -> Any:
    """The same, which is the same on both libraries."""
    outcomes = []
    for library in ("boto3", "ferroboto"):
        server.script(answers)
        server.take()
        outcomes.append(came(runtime, library, scenario, *(more or (server.url,)), **variables))
    left, right = outcomes
    assert left == right
    return right


def test_calls_at_the_same_time(server: CaptureServer, runtime: str) -> None:
    assert same(server, [SLOW], runtime, "at_once") == [[0] * 5, True, True]


def test_a_timeout_of_the_runtime(server: CaptureServer, runtime: str) -> None:
    first, second = same(server, [SILENT, LISTED], runtime, "timeout")
    assert first.startswith("Timeout")
    assert second == 0


def test_a_timeout_of_the_client(server: CaptureServer, runtime: str) -> None:
    assert same(server, [SILENT], runtime, "silence") == 'ReadTimeoutError: Read timeout on endpoint URL: "URL/"'


def test_a_greenlet_that_is_killed(server: CaptureServer, runtime: str) -> None:
    assert same(server, [SILENT, LISTED], runtime, "killed") == 0


def test_tries_with_a_pause(server: CaptureServer, runtime: str) -> None:
    failure = Answer(status=500)
    value, _, went_on = came_after(server, [failure, LISTED], runtime)
    assert (value, went_on) == (0, True)


def came_after(server: CaptureServer, answers: list[Answer], runtime: str) -> Any:
    """How long the pause is, is left to chance."""
    server.script(answers)
    return came(runtime, "ferroboto", "retries", server.url)


def test_bodies_at_the_same_time(server: CaptureServer, runtime: str) -> None:
    audio = Answer(chunks=(b"so", b"und"), headers=SOUND, body_delay=0.3)
    (bodies, *timing), limited = same(server, [audio], runtime, "bodies")
    assert (bodies, timing) == (["sound"] * 2, [True, True])
    assert limited.startswith("Timeout")


def test_a_body_that_two_greenlets_hold(server: CaptureServer, runtime: str) -> None:
    """One reads while the other closes, without a deadlock."""
    server.script([Answer(chunks=(b"so", b"und"), headers=SOUND, body_delay=0.2)])
    assert came(runtime, "ferroboto", "one_body", server.url) is True


def test_certificates(server: CaptureServer, authority: Authority, runtime: str) -> None:
    front = TlsFront(server.port, authority.issue("server"))
    try:
        called, untrusted = same(server, [SLOW], runtime, "secure", front.url, str(authority.roots))
    finally:
        front.close()
    assert called == [[0] * 3, True, True]
    assert untrusted.startswith("SSLError")


def test_a_proxy(server: CaptureServer, runtime: str) -> None:
    assert same(server, [SLOW], runtime, "proxied") == [[0] * 3, True, True]


def test_no_connection(server: CaptureServer, runtime: str) -> None:
    refused, unknown = same(server, [LISTED], runtime, "refused")
    assert refused.startswith("EndpointConnectionError")
    assert unknown.startswith("EndpointConnectionError")


def test_a_connection_is_used_again(server: CaptureServer, runtime: str) -> None:
    server.script([LISTED])
    before = server.connections()
    came(runtime, "ferroboto", "again", server.url)
    assert server.connections() == before + 1


def test_a_role(server: CaptureServer, runtime: str, tmp_path: Path) -> None:
    config = tmp_path / "config"
    source = "aws_access_key_id = a\naws_secret_access_key = b"
    config.write_text(f"[profile base]\n{source}\n[profile role]\nrole_arn = {ROLE}\nsource_profile = base\n")
    server.script([Answer(body=role_keys("K").body, delay=0.3), SLOW])
    variables = {"AWS_CONFIG_FILE": str(config), "AWS_ENDPOINT_URL_STS": server.url, "AWS_DEFAULT_REGION": "us-east-1"}
    assert came(runtime, "ferroboto", "role", server.url, **variables) == [[0] * 3, True, True]
    actions = [request.body.split(b"&")[0] for request in server.take()]
    assert actions == [b"Action=AssumeRole"] + [b"Action=ListTopics"] * 3


def test_keys_of_an_instance(server: CaptureServer, runtime: str) -> None:
    answers = [Answer(body=b"token", delay=0.1), Answer(body=b"reader"), as_json({"Code": "Success", **keys_json("K")})]
    server.script([*answers, *answers])
    variables = {"AWS_EC2_METADATA_SERVICE_ENDPOINT": server.url, "AWS_EC2_METADATA_DISABLED": "false"}
    assert came(runtime, "ferroboto", "instance", server.url, **variables) == [["K"] * 2, True, True]


class Pausing:
    """Pauses where a request begins an upload of one key, and where it has a part of any other."""

    def __call__(self, seen: Seen) -> Fault | None:
        beginning = seen.path == "/bucket/beginning"
        if "uploads" in seen.query if beginning else "partNumber" in seen.query or seen.method == "GET":
            time.sleep(0.5)
        return None


@pytest.mark.parametrize("scenario", ["transfers", "transfers_of_objects"])
def test_transfers(runtime: str, scenario: str, tmp_path: Path) -> None:
    with contextlib.closing(ObjectServer(fault=Pausing())) as objects:
        assert came(runtime, "ferroboto", scenario, objects.url, str(tmp_path / "file")) == [True, True, True]
        assert not objects.uploads
        assert max(int(seen.query.get("partNumber", 0)) for seen in objects.take()) == 2


def test_transfers_that_a_timeout_ends(runtime: str, tmp_path: Path) -> None:
    """No upload is left at the server, and no part of a file."""
    with contextlib.closing(ObjectServer(fault=Pausing(), objects={"/bucket/body": bytes(6 << 20)})) as objects:
        ended = came(runtime, "ferroboto", "limited_transfers", objects.url, str(tmp_path / "file"))
        assert [text.rstrip(":") for text in ended] == ["Timeout"] * 3
        assert sorted(objects.objects) == ["/bucket/after", "/bucket/body"]
        assert not objects.uploads
        assert [path.name for path in tmp_path.iterdir()] == ["file"]


class Conversations:
    """Answers two requests after their events, the next one never."""

    def __init__(self) -> None:
        self._left = 2
        self._lock = threading.Lock()

    def __call__(self, exchange: Exchange) -> None:
        with self._lock:
            self._left -= 1
            silent = self._left < 0
        exchange.respond(200)
        while silent:
            exchange.pump()
        taken = 0
        while exchange.take() is not None:
            taken += 1
        exchange.send(event("TextResponseEvent", json.dumps({"eventId": str(taken)}).encode()))
        exchange.finish()


def test_events_both_ways(runtime: str) -> None:
    """They flow in the background: the hub goes on, and a timeout ends the stream."""
    with contextlib.closing(StreamServer(Conversations())) as server:
        (events, *timing), limited = came(runtime, "ferroboto", "events", server.url)
    assert events == [[{"TextResponseEvent": {"eventId": "2"}}]] * 2
    assert timing == [True, True]
    assert limited.startswith("Timeout")


def test_a_guard_of_tests(server: CaptureServer) -> None:
    """The class of a call's exception, and its text, when pytest-socket forbids the call."""
    server.script([LISTED])
    program = PROGRAM.with_name("guarded.py")
    left, right = (
        printed(program, [library, server.url], environment_of(library)) for library in ("boto3", "ferroboto")
    )
    assert left == right
    assert [str(outcome).partition(":")[0] for outcome in right] == [
        "0",
        "HTTPClientError",
        "HTTPClientError",
        "0",
        "HTTPClientError",
        "0",
        "0",
    ]
