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
from ferroboto.exceptions import CredentialRetrievalError, NoCredentialsError
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


CONTAINER_KEYS = json.dumps(
    {"AccessKeyId": "A", "SecretAccessKey": "s", "Token": "t", "Expiration": "2099-01-01T00:00:00Z"}
).encode()


def test_credentials_of_a_container(held: HeldServer, home: Home) -> None:
    """They are fetched by the first call, and once for all clients of the session."""
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{held.url}/keys")
    held.script([Answer(200, CONTAINER_KEYS, delay=1.0), *[Answer(200, b"<R><ListTopicsResult/></R>")] * 2])

    async def call() -> None:
        session = ferroboto.aio.Session(region_name="us-east-1")
        for _ in range(2):
            async with session.client("sns", endpoint_url=held.url) as client:
                await client.list_topics()

    run(held, call)
    assert held.let_go == [True]
    targets = [request.target for request in held.take()]
    assert targets == ["/keys", "/", "/"]


def test_credentials_of_a_process(held: HeldServer, home: Home) -> None:
    home.config(f"[default]\ncredential_process = curl -s {held.url}/keys\n")
    keys = json.dumps({"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s"}).encode()
    held.script([Answer(200, keys, delay=1.0), Answer(200, b"<R><ListTopicsResult/></R>")])

    async def call() -> None:
        session = ferroboto.aio.Session(region_name="us-east-1")
        async with session.client("sns", endpoint_url=held.url) as client:
            await client.list_topics()

    run(held, call)
    assert held.let_go == [True]


def test_a_container_without_credentials(held: HeldServer, home: Home) -> None:
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{held.url}/keys")
    held.script([Answer(404, b"nothing", delay=1.0)])

    async def call() -> None:
        session = ferroboto.aio.Session(region_name="us-east-1")
        async with session.client("sns", endpoint_url=held.url) as client:
            with pytest.raises(CredentialRetrievalError):
                await client.list_topics()

    run(held, call)


def test_no_credentials_at_all(held: HeldServer, home: Home) -> None:
    home.environ(AWS_EC2_METADATA_SERVICE_ENDPOINT=held.url, AWS_EC2_METADATA_DISABLED="false")
    held.script([Answer(404, delay=1.0), *[Answer(404)] * 5])

    async def call() -> None:
        session = ferroboto.aio.Session(region_name="us-east-1")
        async with session.client("sns", endpoint_url=held.url) as client:
            with pytest.raises(NoCredentialsError):
                await client.list_topics()

    run(held, call)


def test_a_client_outside_of_a_loop_is_made_with_credentials(server: CaptureServer, home: Home) -> None:
    """Where there is time for it, what is wrong with them comes up at once, as in boto3."""
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
    server.script([Answer(404, b"nothing")] * 3)
    with pytest.raises(CredentialRetrievalError):
        ferroboto.aio.Session(region_name="us-east-1").client("sns")
