"""Clients and sessions shared by threads, children of a fork, and signals."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.libraries import SERVICES, subject
from tests.support.server import Answer, CaptureServer, wait_until
from tests.support.twin import outcome_of

LIST = Answer(body=b'{"CollectionIds": ["a", "b"], "FaceModelVersions": ["6.0", "7.0"]}')


@pytest.fixture
def rekognition(server: CaptureServer) -> Any:
    server.script([LIST])
    return subject().client("rekognition", server.url)


def in_threads(count: int, action: Callable[[int], Any]) -> list[Any]:
    gate = threading.Barrier(count)

    def run(number: int) -> Any:
        gate.wait()
        return action(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_one_client_many_threads(server: CaptureServer, rekognition: Any) -> None:
    outcomes = in_threads(16, lambda _: [rekognition.list_collections()["CollectionIds"] for _ in range(25)])
    assert outcomes == [[["a", "b"]] * 25] * 16
    assert len(server.take()) == 400


def test_calls_overlap(server: CaptureServer) -> None:
    """Waiting for an answer does not keep other threads from calling."""
    server.script([Answer(body=b"{}", delay=0.3)])
    client = subject().client("rekognition", server.url)
    started = time.monotonic()
    in_threads(8, lambda _: client.list_collections())
    assert time.monotonic() - started < 1.5


def test_python_runs_while_a_call_waits(server: CaptureServer) -> None:
    server.script([Answer(body=b"{}", delay=2)])
    client = subject().client("rekognition", server.url)
    waiting = threading.Thread(target=client.list_collections)
    waiting.start()
    turns = 0
    while waiting.is_alive():
        time.sleep(0.01)
        turns += 1
    assert turns > 20


def test_own_parameters_in_each_thread(server: CaptureServer) -> None:
    server.script([Answer(body=b"{}")])
    client = subject().client("rekognition", server.url)
    in_threads(12, lambda number: [client.describe_collection(CollectionId=f"c{number}") for _ in range(10)])
    bodies = sorted(request.body for request in server.take())
    assert bodies == sorted(f'{{"CollectionId": "c{number}"}}'.encode() for number in range(12) for _ in range(10))


def test_sessions_in_threads(server: CaptureServer) -> None:
    server.script([LIST])

    def work(number: int) -> Any:
        session = subject().session(region_name="us-east-1", aws_access_key_id="A", aws_secret_access_key="S")
        return [session.client(service, endpoint_url=server.url).meta.region_name for service in SERVICES]

    assert in_threads(8, work) == [["us-east-1"] * len(SERVICES)] * 8


def test_one_session_many_threads() -> None:
    """boto3's sessions are not for this; ferroboto's are."""
    session = subject().session(region_name="us-east-1", aws_access_key_id="A", aws_secret_access_key="S")
    outcomes = in_threads(8, lambda number: session.client(SERVICES[number % 4]).meta.service_model.service_name)
    assert sorted(outcomes) == sorted(SERVICES * 2)


def test_failures_in_threads(server: CaptureServer) -> None:
    server.script([Answer(400, b'{"__type": "AccessDeniedException", "message": "no"}')])
    client = subject().client("rekognition", server.url)
    outcomes = in_threads(8, lambda _: outcome_of(client.list_collections))
    assert {type(outcome).__name__ for outcome in outcomes} == {"AccessDeniedException"}
    assert {type(outcome) for outcome in outcomes} == {client.exceptions.AccessDeniedException}


def test_streams_in_threads(server: CaptureServer) -> None:
    body = bytes(range(256)) * 2000
    server.script([Answer(body=body)])
    client = subject().client("polly", server.url)

    def work(_: int) -> bool:
        stream = client.synthesize_speech(Text="x", VoiceId="Joanna", OutputFormat="mp3")["AudioStream"]
        return b"".join(stream.iter_chunks(10_000)) == body

    assert all(in_threads(6, work))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork.*:DeprecationWarning")
def test_client_works_in_a_forked_child(server: CaptureServer, rekognition: Any) -> None:
    assert rekognition.list_collections()["CollectionIds"]
    child = os.fork()
    if child == 0:
        # Nothing of pytest may run here.
        try:
            signal.alarm(10)
            fine = rekognition.list_collections()["CollectionIds"] == ["a", "b"]
            os._exit(0 if fine else 1)
        except BaseException:  # noqa: BLE001 - a child must end, whatever happens
            os._exit(2)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert rekognition.list_collections()["CollectionIds"]


@pytest.mark.skipif(sys.platform == "win32", reason="no setitimer")
def test_interrupt_ends_a_waiting_call(server: CaptureServer) -> None:
    """Ctrl-C does not wait for the read timeout, and the client can be used afterwards."""
    server.script([Answer(ending="hang")])
    client = subject().client("rekognition", server.url)

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            client.list_collections()
        assert time.monotonic() - started < 3
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    server.script([LIST])
    assert client.list_collections()["CollectionIds"] == ["a", "b"]


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="no SIGUSR1")
def test_handled_signal_does_not_end_a_call(server: CaptureServer) -> None:
    server.script([Answer(body=b"{}", delay=0.5)])
    client = subject().client("rekognition", server.url)
    seen: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _: seen.append(number))
    try:
        threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        assert "ResponseMetadata" in client.list_collections()
        assert seen
    finally:
        signal.signal(signal.SIGUSR1, before)


@pytest.mark.parametrize("close", [True, False], ids=["closed", "dropped"])
def test_clients_leave_no_connections(server: CaptureServer, close: bool) -> None:
    server.script([LIST])
    for _ in range(10):
        client = subject().client("rekognition", server.url)
        client.list_collections()
        if close:
            client.close()
        del client
    gc.collect()
    assert wait_until(lambda: server.open_connections() == 0)
