"""map of clients for asyncio: the same runs as of blocking clients, by tasks."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

import ferroboto
from ferroboto import aio
from tests.client.test_process import KEYS
from tests.support.server import Answer, CaptureServer, wait_until

NOT_FOUND = Answer(404, b'{"__type": "ResourceNotFoundException", "message": "no such collection"}')


@pytest.fixture
def client(server: CaptureServer) -> Any:
    server.script([Answer(body=b"{}")])
    return aio.Session(**KEYS).client("rekognition", endpoint_url=server.url)


def collections(count: int) -> Iterator[dict[str, str]]:
    return ({"CollectionId": f"c{number}"} for number in range(count))


def called(server: CaptureServer) -> list[str]:
    return [request.body.decode().split('"')[3] for request in server.take()]


class Echo:
    """Answers each input with itself, slower for those told."""

    def __init__(self, client: Any, slow: dict[int, float] | None = None, failing: tuple[int, ...] = ()) -> None:
        self.most = self.now = 0

        async def answer(_: str, params: dict[str, Any]) -> Any:
            number = int(params["CollectionId"][1:])
            self.now += 1
            self.most = max(self.most, self.now)
            await asyncio.sleep((slow or {}).get(number, 0.001))
            self.now -= 1
            if number in failing:
                raise ValueError(number)
            return number

        client._make_api_call = answer


def test_every_input_is_called_once_in_order(client: Any, server: CaptureServer) -> None:
    async def main() -> list[Any]:
        return [answer async for answer in client.map("describe_collection", collections(50), concurrency=8)]

    answers = asyncio.run(main())
    assert [answer["ResponseMetadata"]["HTTPStatusCode"] for answer in answers] == [200] * 50
    assert sorted(called(server)) == sorted(f"c{number}" for number in range(50))


def test_order_and_number_of_calls(client: Any) -> None:
    echo = Echo(client, slow={0: 0.1})

    async def main() -> None:
        assert await client.map("describe_collection", collections(40), concurrency=5).collect() == list(range(40))
        assert echo.most == 5
        mixed = client.map("describe_collection", collections(6), concurrency=3, ordered=False, pairs=True)
        pairs = await mixed.collect()
        assert pairs[-1] == ({"CollectionId": "c0"}, 0)
        assert sorted(answer for _, answer in pairs) == list(range(6))

    asyncio.run(main())


def test_inputs_that_come_asynchronously(client: Any) -> None:
    """What is there is given, though the next input is not."""
    Echo(client)
    more = asyncio.Event()

    async def inputs() -> AsyncIterator[dict[str, str]]:
        yield {"CollectionId": "c0"}
        await more.wait()
        yield {"CollectionId": "c1"}
        raise OSError("no such photograph")

    async def main() -> None:
        answers = client.map("describe_collection", inputs())
        assert await asyncio.wait_for(anext_of(answers), 5) == 0
        more.set()
        assert await anext_of(answers) == 1
        with pytest.raises(OSError, match="photograph"):
            await anext_of(answers)
        assert await answers.collect() == []

    asyncio.run(main())


async def anext_of(answers: Any) -> Any:
    return await answers.__anext__()


def test_errors(client: Any, server: CaptureServer) -> None:
    server.script([Answer(body=b"{}"), NOT_FOUND, Answer(body=b"{}")])

    async def main() -> None:
        run = client.map("describe_collection", collections(3), concurrency=1, return_exceptions=True)
        answers = await run.collect()
        assert isinstance(answers[1], client.exceptions.ResourceNotFoundException)
        Echo(client, failing=(1,))
        raising = client.map("describe_collection", collections(3))
        with pytest.raises(ValueError, match="1"):
            await raising.collect()
        assert raising.results == [0]
        assert await raising.collect() == [0, 2]
        with pytest.raises(ferroboto.exceptions.UnknownClientMethodError):
            client.map("describe", [])

    asyncio.run(main())


def test_a_cancellation_leaves_a_partial_result(client: Any, server: CaptureServer) -> None:
    """What came is there; no further call begins; going on calls the rest, each once."""
    server.script([Answer(body=b"{}", delay=0.02)])
    call = client._make_api_call
    begun: list[str] = []

    async def noted(operation_name: str, params: dict[str, Any]) -> Any:
        begun.append(params["CollectionId"])
        return await call(operation_name, params)

    client._make_api_call = noted

    async def main() -> None:
        run = client.map("describe_collection", collections(30), concurrency=2)
        task = asyncio.create_task(run.collect())
        while len(run.results) < 4:
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        so_far = [*begun]
        await asyncio.sleep(0.15)
        assert begun == so_far
        assert 4 <= len(run.results) < 30
        assert len(await run.collect()) == 30
        assert begun == [f"c{number}" for number in range(30)]
        assert sorted(called(server)) == sorted(begun)

    asyncio.run(main())


@pytest.mark.parametrize("how", ["close", "with", "drop"])
def test_what_is_under_way_is_given_up(client: Any, server: CaptureServer, how: str) -> None:
    server.script([Answer(body=b"{}"), Answer(ending="hang")])

    async def main() -> None:
        run = client.map("describe_collection", collections(20), concurrency=4, ordered=False)
        if how == "with":
            async with run:
                await anext_of(run)
        else:
            await anext_of(run)
        if how == "close":
            await run.aclose()
            assert [answer async for answer in run] == []
        del run
        gc.collect()
        for _ in range(100):
            await asyncio.sleep(0.01)
            if len(asyncio.all_tasks()) == 1:
                break
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert wait_until(lambda: server.open_connections() <= 1)


def test_a_run_stays_with_its_loop(client: Any) -> None:
    Echo(client)
    run = client.map("describe_collection", collections(9), concurrency=1)

    async def main() -> Any:
        return await anext_of(run)

    assert asyncio.run(main()) == 0
    with pytest.raises(RuntimeError, match="event loop"):
        asyncio.run(main())


@pytest.mark.parametrize("given", [None, 3])
def test_a_run_has_the_connections_it_needs(server: CaptureServer, given: int | None) -> None:
    """Unless the user has said how many."""
    server.script([Answer(body=b"{}", delay=0.1)])
    config = ferroboto.config.Config(max_pool_connections=given) if given else None
    client = aio.Session(**KEYS).client("rekognition", endpoint_url=server.url, config=config)

    async def main() -> None:
        await client.map("list_collections", [{}] * 24, concurrency=24).collect()

    asyncio.run(main())
    assert server.connections() == (given or 24)


def test_the_local_aws_answers_too() -> None:
    async def main() -> int:
        sns = aio.client("sns", endpoint_url="local")
        inputs = [{"PhoneNumber": f"+1555867530{digit}", "Message": "Hey there"} for digit in range(8)]
        return len({answer["MessageId"] for answer in await sns.map("publish", inputs, concurrency=3).collect()})

    assert asyncio.run(main()) == 8
