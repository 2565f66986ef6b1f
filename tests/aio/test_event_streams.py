"""Streams of events both ways in an event loop, against a server that checks frames and signatures."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import ferroboto.aio
from ferroboto.exceptions import EventStreamError, ParamValidationError
from tests.support.events import Exchange, StreamServer, event
from tests.support.libraries import KEYS, REGION

AUDIO = "application/octet-stream"
CLOSED = event("StreamClosedEvent", b'{"RequestCharacters": 7}')
HELLO = {"TextEvent": {"Text": "Hello"}}
CLOSE: dict[str, Any] = {"CloseStreamEvent": {}}

Serve = Callable[..., StreamServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    with contextlib.ExitStack() as stack:

        def start(script: Callable[[Exchange], None]) -> StreamServer:
            return stack.enter_context(contextlib.closing(StreamServer(script)))

        yield start


def client(url: str) -> Any:
    return ferroboto.aio.Session().client("polly", endpoint_url=url, region_name=REGION, **KEYS)


async def call(polly: Any, events: Any) -> Any:
    return await polly.start_speech_synthesis_stream(
        Engine="generative", OutputFormat="mp3", VoiceId="Joanna", ActionStream=events
    )


async def ended(polly: Any, events: Any) -> Any:
    try:
        async for _ in (await call(polly, events))["EventStream"]:
            pass
    except Exception as error:  # noqa: BLE001
        return error
    return None


def echo(exchange: Exchange) -> None:
    exchange.respond()
    while (taken := exchange.take()) is not None:
        name, payload = taken
        if name == "TextEvent":
            exchange.send(event("AudioEvent", json.loads(payload)["Text"].encode(), AUDIO))
    exchange.send(CLOSED)
    exchange.finish()


def test_a_conversation(serve: Serve) -> None:
    server = serve(echo)

    async def talk(handlers: bool) -> list[bytes]:
        heard: asyncio.Queue[bytes] = asyncio.Queue()

        async def words() -> AsyncIterator[Any]:
            word = b"a"
            for _ in range(20):
                yield {"TextEvent": {"Text": word.decode()}}
                word = await heard.get() + b"a"
            yield CLOSE

        polly = client(server.url)
        if handlers:
            polly.meta.events.register("before-sign.polly", lambda **_: None)
        spoken: list[bytes] = []
        async with (await call(polly, words()))["EventStream"] as events:
            async for happened in events:
                if "AudioEvent" in happened:
                    spoken.append(happened["AudioEvent"]["AudioChunk"])
                    heard.put_nowait(spoken[-1])
        return spoken

    for handlers in (False, True):
        assert asyncio.run(talk(handlers)) == [b"a" * length for length in range(1, 21)]
    assert all(exchange.ended_with_signature for exchange in server.exchanges)


def test_plain_iterables_and_room(serve: Serve) -> None:
    """A list and a generator will do; events wait for room without holding up the loop."""
    server = serve(echo)

    async def run() -> int:
        polly = client(server.url)
        assert await ended(polly, [HELLO, CLOSE]) is None

        async def much() -> AsyncIterator[Any]:
            for _ in range(60):
                yield {"TextEvent": {"Text": "x" * 30_000}}

        count = 0
        async for happened in (await call(polly, much()))["EventStream"]:
            count += len(happened.get("AudioEvent", {}).get("AudioChunk", b""))
        return count

    assert asyncio.run(run()) == 60 * 30_000


class Mine(Exception):
    pass


def test_errors(serve: Serve) -> None:
    server = serve(echo)

    async def broken() -> AsyncIterator[Any]:
        yield HELLO
        raise Mine

    async def wrong() -> AsyncIterator[Any]:
        yield {"TextEvent": {"Text": 5}}

    async def run() -> None:
        polly = client(server.url)
        assert isinstance(await ended(polly, broken()), Mine)
        assert isinstance(await ended(polly, wrong()), ParamValidationError)
        inside = ferroboto.aio.Session().client("polly", endpoint_url="local")
        ssml = {"TextEvent": {"Text": "<speak><nope></speak>", "TextType": "ssml"}}
        error = await ended(inside, [ssml])
        assert isinstance(error, EventStreamError)
        assert error.response["Error"]["Code"] == "InvalidSsmlException"

    asyncio.run(run())


def test_cancelled_and_closed(serve: Serve) -> None:
    server = serve(echo)

    async def endless() -> AsyncIterator[Any]:
        while True:
            yield HELLO
            await asyncio.sleep(0.01)

    async def run() -> None:
        events = (await call(client(server.url), endless()))["EventStream"]

        async def read() -> None:
            async for _ in events:
                pass

        task = asyncio.ensure_future(read())
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await events.close()
        assert await asyncio.to_thread(server.idle.wait, 5)

    asyncio.run(run())


def test_spoken_inside() -> None:
    async def run() -> bytes:
        heard = asyncio.Event()

        async def words() -> AsyncIterator[Any]:
            yield {"TextEvent": {"Text": "Good morning.", "FlushStreamConfiguration": {"Force": True}}}
            await asyncio.wait_for(heard.wait(), 10)
            yield {"TextEvent": {"Text": "Good night."}}
            yield CLOSE

        polly = ferroboto.aio.Session().client("polly", endpoint_url="local")
        spoken = b""
        async for happened in (await call(polly, words()))["EventStream"]:
            spoken += happened.get("AudioEvent", {}).get("AudioChunk", b"")
            heard.set()
        return spoken

    assert len(asyncio.run(run())) > 5_000
