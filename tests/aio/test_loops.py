"""Event loops: many, closed, woken in two ways, of other makers; cancelling, Ctrl-C, threads, forks."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
import weakref
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

import ferroboto
from ferroboto import aio
from ferroboto.aio import _bridge
from tests.support.server import Answer, CaptureServer, wait_until

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "s3cr3t/key", "region_name": "us-east-1"}
TOPICS = Answer(body=b"<R><ListTopicsResult/></R>")
SPEECH = {"Text": "x", "VoiceId": "Joanna", "OutputFormat": "mp3"}

Run = Callable[[Coroutine[Any, Any, Any]], Any]


def _uvloop(main: Coroutine[Any, Any, Any]) -> Any:
    uvloop = pytest.importorskip("uvloop") if sys.platform == "win32" else __import__("uvloop")
    return uvloop.run(main)


def _anyio(main: Coroutine[Any, Any, Any]) -> Any:
    async def awaited() -> Any:
        return await main

    return anyio.run(awaited)


RUNNERS: dict[str, Run] = {"asyncio": asyncio.run, "uvloop": _uvloop, "anyio": _anyio}


@pytest.fixture(params=["socket", "threadsafe"])
def waking(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """How loops are woken: as on POSIX, and as on Windows."""
    monkeypatch.setattr(_bridge, "THREADSAFE_ONLY", request.param == "threadsafe")
    yield request.param


def client(server: CaptureServer, service: str = "sns", **config: Any) -> Any:
    options = {"retries": {"max_attempts": 0}, **config}
    return aio.Session().client(service, endpoint_url=server.url, config=ferroboto.config.Config(**options), **KEYS)


@pytest.mark.parametrize("runner", RUNNERS)
def test_each_kind_of_loop(server: CaptureServer, waking: str, runner: str) -> None:
    server.script([TOPICS])

    async def main() -> list[Any]:
        async with client(server) as sns:
            return await asyncio.gather(*(sns.list_topics() for _ in range(40)))

    assert len(RUNNERS[runner](main())) == 40
    assert len(server.take()) == 40


def test_one_client_in_loop_after_loop(server: CaptureServer, waking: str) -> None:
    server.script([TOPICS])
    sns = client(server)

    async def main() -> Any:
        return await sns.list_topics()

    for _ in range(5):
        assert asyncio.run(main())["ResponseMetadata"]["HTTPStatusCode"] == 200
    # The loops are gone, the connection is not.
    assert server.connections() == 1


def test_one_client_in_loops_of_many_threads(server: CaptureServer, waking: str) -> None:
    server.script([TOPICS])
    sns = client(server)
    done: list[int] = []

    async def main() -> None:
        answers = await asyncio.gather(*(sns.list_topics() for _ in range(20)))
        done.append(len(answers))

    threads = [threading.Thread(target=lambda: asyncio.run(main())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert done == [20] * 8


def test_what_is_called_is_a_coroutine(server: CaptureServer) -> None:
    server.script([TOPICS])

    async def main() -> Any:
        sns = client(server)
        task = asyncio.create_task(sns.list_topics())
        return await task

    assert asyncio.run(main())


def test_without_a_loop_nothing_is_sent(server: CaptureServer) -> None:
    coroutine = client(server).list_topics()
    with pytest.raises(RuntimeError, match="no running event loop"):
        coroutine.send(None)
    assert server.take() == []


def test_cancelling_drops_the_connection(server: CaptureServer, waking: str) -> None:
    server.script([Answer(ending="hang")])

    async def main() -> None:
        sns = client(server)
        task = asyncio.create_task(sns.list_topics())
        while not server.take():
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        server.script([TOPICS])
        await sns.list_topics()

    asyncio.run(main())
    assert wait_until(lambda: server.open_connections() <= 1)


def test_a_time_limit(server: CaptureServer, waking: str) -> None:
    server.script([Answer(ending="hang")])

    async def main() -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client(server).list_topics(), 0.1)

    asyncio.run(main())


def test_a_cancelled_wait_for_a_place_leaves_it_to_others(server: CaptureServer) -> None:
    server.script([Answer(body=b"<R><ListTopicsResult/></R>", delay=0.2)])

    async def main() -> int:
        sns = client(server, max_pool_connections=1)
        tasks = [asyncio.create_task(sns.list_topics()) for _ in range(4)]
        await asyncio.sleep(0.05)
        for task in tasks[1:3]:
            task.cancel()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        return sum(isinstance(answer, dict) for answer in answers)

    assert asyncio.run(main()) == 2


def test_no_more_connections_than_the_pool_has(server: CaptureServer) -> None:
    server.script([Answer(body=b"<R><ListTopicsResult/></R>", delay=0.02)])

    async def main() -> None:
        sns = client(server, max_pool_connections=3)
        await asyncio.gather(*(sns.list_topics() for _ in range(12)))

    asyncio.run(main())
    assert server.connections() == 3


def test_a_loop_that_closes_with_calls_under_way(server: CaptureServer, waking: str) -> None:
    server.script([Answer(ending="hang")])
    sns = client(server)
    loop = asyncio.new_event_loop()
    task = loop.create_task(sns.list_topics())
    loop.run_until_complete(asyncio.sleep(0.05))
    task.cancel()
    loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
    loop.close()
    server.script([TOPICS])

    async def main() -> Any:
        return await sns.list_topics()

    assert asyncio.run(main())


def test_bridges_go_with_their_loops(server: CaptureServer) -> None:
    server.script([TOPICS])
    sns = client(server)

    async def main() -> Any:
        return await sns.list_topics()

    asyncio.run(main())
    gc.collect()
    before = len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0
    for _ in range(20):
        asyncio.run(main())
    gc.collect()
    if sys.platform == "linux":
        assert len(os.listdir("/proc/self/fd")) <= before + 2


def test_slow_work_holds_no_loop_up() -> None:
    """The local AWS computes for long; meanwhile the loop goes on."""
    photo = (Path(__file__).parents[1] / "photos" / "astronaut.jpg").read_bytes()

    async def main() -> int:
        rekognition = aio.client("rekognition", endpoint_url="local")
        task = asyncio.create_task(rekognition.detect_labels(Image={"Bytes": photo}))
        ticks = 0
        while not task.done():
            await asyncio.sleep(0.001)
            ticks += 1
        assert (await task)["Labels"]
        return ticks

    assert asyncio.run(main()) > 5


def test_a_cancelled_read_loses_nothing(server: CaptureServer, waking: str) -> None:
    pieces = (b"first", b"second")
    server.script([Answer(chunks=pieces, headers=(("Content-Type", "audio/mpeg"),), body_delay=0.2)])

    async def main() -> bytes:
        polly = client(server, "polly")
        body = (await polly.synthesize_speech(**SPEECH))["AudioStream"]
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(body.read(), 0.25)
        rest: bytes = await body.read()
        return rest

    assert asyncio.run(main()) == b"firstsecond"


def test_a_body_is_an_asynchronous_context(server: CaptureServer) -> None:
    server.script([Answer(body=b"x" * 500_000, headers=(("Content-Type", "audio/mpeg"),))])

    async def main() -> tuple[int, int]:
        polly = client(server, "polly")
        async with (await polly.synthesize_speech(**SPEECH))["AudioStream"] as body:
            first = len(await body.read(10))
        rest = len(await body.read())
        return first, rest

    with pytest.raises(ferroboto.exceptions.IncompleteReadError):
        asyncio.run(main())
    assert wait_until(lambda: server.open_connections() == 0)


def _called(endpoint_url: str, queue: Any) -> None:
    async def main() -> int:
        sns = aio.Session().client("sns", endpoint_url=endpoint_url, **KEYS)
        answer = await sns.list_topics()
        return int(answer["ResponseMetadata"]["HTTPStatusCode"])

    queue.put(asyncio.run(main()))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_after_a_fork_parent_and_child_go_on(server: CaptureServer) -> None:
    server.script([TOPICS])
    sns = client(server)

    async def main() -> Any:
        return await sns.list_topics()

    assert asyncio.run(main())
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if asyncio.run(main()) and asyncio.run(main()) else 1
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert asyncio.run(main())
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    workers = [context.Process(target=_called, args=(server.url, queue)) for _ in range(3)]
    for worker in workers:
        worker.start()
    assert [queue.get(timeout=10) for _ in workers] == [200] * 3
    for worker in workers:
        worker.join(10)
    queue.close()
    queue.join_thread()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_ends_a_call_at_once(server: CaptureServer, tmp_path: Path) -> None:
    server.script([Answer(ending="hang")])
    code = textwrap.dedent(
        f"""
        import asyncio, signal, time
        from ferroboto import aio
        signal.signal(signal.SIGINT, signal.default_int_handler)
        async def main():
            sns = aio.Session().client("sns", endpoint_url={server.url!r}, **{KEYS!r})
            await sns.list_topics()
        try:
            asyncio.run(main())
        except KeyboardInterrupt:
            print(time.time())
        """
    )
    packages = str(Path(ferroboto.__file__).resolve().parent.parent)
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": packages, "HOME": str(tmp_path)},
    )
    try:
        assert wait_until(lambda: bool(server.take()), 10)
        sent = time.time()
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=10)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0 and float(out) - sent < 5


def test_errors_and_cancelled_reads_leave_nothing_behind(server: CaptureServer, waking: str) -> None:
    """No future, body or loop outlives them, not even in circles."""
    speech = Answer(chunks=(b"first", b"second"), headers=(("Content-Type", "audio/mpeg"),), body_delay=0.2)
    bodies: list[Any] = []
    loops: list[Any] = []

    async def main() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        polly = client(server, "polly")
        body = (await polly.synthesize_speech(**SPEECH))["AudioStream"]
        bodies.append(weakref.ref(body))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(body.read(), 0.1)
        sns = client(server)
        errors.append(weakref.ref((await asyncio.gather(sns.list_topics(), return_exceptions=True))[0]))

    errors: list[Any] = []
    for _ in range(3):
        server.script([speech, Answer(500)])
        asyncio.run(main())

    def alive() -> list[Any]:
        gc.collect()
        return [found for reference in (*bodies, *errors, *loops) if (found := reference()) is not None]

    # The thread that woke a loop may not have let go of it when that loop is over.
    assert wait_until(lambda: not alive()), alive()
    assert len(bodies) == len(errors) == len(loops) == 3
    assert wait_until(lambda: server.open_connections() == 0)
