"""Calls that have to ask something of the network before they are sent: the event loop goes on meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

import ferroboto.aio
from ferroboto.config import Config
from tests.support.home import Home
from tests.support.keys import ROLE, SOURCE, role_keys
from tests.support.libraries import KEYS
from tests.support.server import Answer, CaptureServer

HELD = 20.0


class HeldServer(CaptureServer):
    """Holds answers with a delay back until the event loop lets them go."""

    def __post_init__(self) -> None:
        self.gate = threading.Event()
        self.reached = threading.Event()
        self.let_go: list[bool] = []
        super().__post_init__()

    def _pause(self, seconds: float) -> None:
        if seconds:
            self.reached.set()
            self.let_go.append(self.gate.wait(HELD))


@pytest.fixture
def held() -> Iterator[HeldServer]:
    with contextlib.closing(HeldServer()) as server:
        yield server
        server.gate.set()


def run(server: HeldServer, call: Callable[[], Awaitable[Any]]) -> Any:
    """Make a call while another task of the loop lets the server answer."""

    async def let_go() -> None:
        while not server.reached.is_set():
            await asyncio.sleep(0.005)
        server.gate.set()

    async def main() -> Any:
        task = asyncio.create_task(let_go())
        try:
            return await call()
        finally:
            task.cancel()

    return asyncio.run(main())


def described(address: str, delay: float = 1.0) -> Answer:
    endpoints = [{"Address": address, "CachePeriodInMinutes": 5}]
    return Answer(200, json.dumps({"Endpoints": endpoints}).encode(), delay=delay)


MOVED = Answer(400, json.dumps({"__type": "InvalidEndpointException", "message": "m"}).encode())


def test_discovered_endpoints(held: HeldServer) -> None:
    held.script([described("http://cell-1.example.com"), Answer(200, b"{}")])

    async def call() -> Any:
        session = ferroboto.aio.Session(**KEYS)
        config = Config(proxies={"http": held.url})
        async with session.client("timestream-query", "us-west-2", config=config, use_ssl=False) as client:
            await client.list_scheduled_queries()
            return await client.list_scheduled_queries()

    assert run(held, call)["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert held.let_go == [True]
    hosts = [request.header("host") for request in held.take()]
    assert hosts == ["query.timestream.us-west-2.amazonaws.com", *["cell-1.example.com"] * 2]


def test_endpoints_that_have_moved(held: HeldServer) -> None:
    answers = [described("http://cell-1.example.com", 0.0), MOVED, described("http://cell-2.example.com")]
    held.script([*answers, Answer(200, b"{}")])

    async def call() -> Any:
        session = ferroboto.aio.Session(**KEYS)
        config = Config(proxies={"http": held.url}, retries={"mode": "standard"})
        async with session.client("timestream-query", "us-west-2", config=config, use_ssl=False) as client:
            return await client.list_scheduled_queries()

    assert run(held, call)["ResponseMetadata"]["RetryAttempts"] == 1
    assert held.let_go == [True]
    assert [request.header("host") for request in held.take()][1::2] == ["cell-1.example.com", "cell-2.example.com"]


def test_handlers_of_the_program_are_called_all_the_same(held: HeldServer) -> None:
    held.script([described("http://cell-1.example.com", 0.0), Answer(200, b"{}")])
    seen = []

    async def call() -> Any:
        session = ferroboto.aio.Session(**KEYS)
        config = Config(proxies={"http": held.url})
        async with session.client("timestream-query", "us-west-2", config=config, use_ssl=False) as client:
            client.meta.events.register("before-send", lambda request, **_: seen.append(request.url))
            client.meta.events.register("after-call", lambda parsed, **_: parsed.update(Seen=True))
            return await client.list_scheduled_queries()

    assert run(held, call)["Seen"]
    assert seen[-1].startswith("http://cell-1.example.com")


def test_a_call_can_be_cancelled_while_it_asks(held: HeldServer) -> None:
    held.script([described("http://cell-1.example.com"), Answer(200, b"{}")])

    async def main() -> bool:
        session = ferroboto.aio.Session(**KEYS)
        config = Config(proxies={"http": held.url})
        client = session.client("timestream-query", "us-west-2", config=config, use_ssl=False)
        call = asyncio.create_task(client.list_scheduled_queries())
        while not held.reached.is_set():
            await asyncio.sleep(0.005)
        call.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await call
        held.gate.set()
        await client.close()
        return call.cancelled()

    assert asyncio.run(main())


def test_the_account_of_credentials(held: HeldServer, home: Home) -> None:
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n[profile base]\n{SOURCE.partition(']')[2]}")
    home.environ(AWS_ENDPOINT_URL_STS=held.url)
    held.script([replace(role_keys("ROLE"), delay=1.0), Answer(200, b"{}")])

    async def call() -> Any:
        session = ferroboto.aio.Session()
        config = Config(proxies={"http": held.url})
        async with session.client("dynamodb", "us-west-2", config=config, use_ssl=False) as client:
            return await asyncio.gather(client.list_tables(), client.list_tables())

    assert [answer["ResponseMetadata"]["HTTPStatusCode"] for answer in run(held, call)] == [200, 200]
    assert held.let_go == [True]
    hosts = [request.header("host") for request in held.take()]
    assert hosts[1:] == ["123456789012.ddb.us-west-2.amazonaws.com"] * 2


def test_regions_of_buckets(held: HeldServer) -> None:
    region = ("x-amz-bucket-region", "eu-central-1")
    moved = Answer(301, b"<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>")
    held.script([moved, Answer(200, headers=(region,), delay=1.0), Answer(200)])

    async def call() -> Any:
        async with ferroboto.aio.Session(**KEYS).client("s3", "us-west-2", endpoint_url=held.url) as client:
            return await client.put_object(Bucket="bucket", Key="k", Body=b"data")

    assert run(held, call)["ResponseMetadata"]["RetryAttempts"] == 1
    assert held.let_go == [True]
