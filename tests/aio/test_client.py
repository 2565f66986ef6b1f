"""What a client for asyncio has besides calls: pages, waiters, stubs, events, URLs, copies."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest

import ferroboto
from ferroboto import aio
from ferroboto.exceptions import (
    ClientError,
    ParamValidationError,
    StubAssertionError,
    UnStubbedResponseError,
    WaiterError,
)
from ferroboto.stub import ANY, Stubber
from ferroboto.waiter import WaiterModel, create_waiter_with_client
from tests.support.libraries import SERVICES
from tests.support.server import Answer, CaptureServer

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "s3cr3t/key", "region_name": "us-east-1"}


def page(*names: str, token: str | None = None) -> Answer:
    members = "".join(f"<member><TopicArn>{name}</TopicArn></member>" for name in names)
    after = f"<NextToken>{token}</NextToken>" if token else ""
    return Answer(body=f"<R><ListTopicsResult><Topics>{members}</Topics>{after}</ListTopicsResult></R>".encode())


PAGES = [page("a", "b", token="1"), page("c", token="2"), page("d")]


def test_it_has_what_the_blocking_client_has() -> None:
    for service in SERVICES:
        blocking = ferroboto.Session().client(service, **KEYS)
        asynchronous = aio.Session().client(service, **KEYS)
        assert set(dir(blocking)) <= set(dir(asynchronous))
        assert type(asynchronous).__name__ == type(blocking).__name__
        assert asynchronous.meta.method_to_api_mapping == blocking.meta.method_to_api_mapping
        assert asynchronous.exceptions.ClientError is ClientError
        with pytest.raises(AttributeError, match=f"'{type(blocking).__name__}' object has no attribute 'nothing'"):
            _ = asynchronous.nothing


def test_pages(server: CaptureServer) -> None:
    async def main() -> None:
        sns = aio.Session().client("sns", endpoint_url=server.url, **KEYS)
        paginator = sns.get_paginator("list_topics")
        server.script(PAGES)
        assert [len(part["Topics"]) async for part in paginator.paginate()] == [2, 1, 1]
        server.script(PAGES)
        assert [arn async for arn in paginator.paginate().search("Topics[].TopicArn")] == list("abcd")
        server.script(PAGES)
        pages = paginator.paginate(PaginationConfig={"MaxItems": 3})
        total = await pages.build_full_result()
        assert [topic["TopicArn"] for topic in total["Topics"]] == list("abc")
        assert total["NextToken"] == pages.resume_token
        server.script(PAGES)
        (topics,) = paginator.paginate().result_key_iters()
        assert [topic["TopicArn"] async for topic in topics] == list("abcd")
        with pytest.raises(TypeError):
            iter(paginator.paginate())

    asyncio.run(main())


def test_pages_add_up_as_they_do_for_a_blocking_client(server: CaptureServer) -> None:
    server.script(PAGES)
    blocking = ferroboto.Session().client("sns", endpoint_url=server.url, **KEYS)
    expected = blocking.get_paginator("list_topics").paginate().build_full_result()

    async def main() -> Any:
        sns = aio.Session().client("sns", endpoint_url=server.url, **KEYS)
        return await sns.get_paginator("list_topics").paginate().build_full_result()

    server.script(PAGES)
    assert asyncio.run(main()) == expected


MODEL = WaiterModel(
    {
        "version": 2,
        "waiters": {
            "TopicGone": {
                "operation": "GetTopicAttributes",
                "delay": 0.01,
                "maxAttempts": 3,
                "acceptors": [{"state": "success", "matcher": "error", "expected": "NotFound"}],
            }
        },
    }
)
NOT_FOUND = Answer(404, body=b"<E><Error><Code>NotFound</Code><Message>gone</Message></Error></E>")
FOUND = Answer(body=b"<R><GetTopicAttributesResult/></R>")


def test_waiters(server: CaptureServer) -> None:
    async def main() -> None:
        sns = aio.Session().client("sns", endpoint_url=server.url, **KEYS)
        waiter = create_waiter_with_client("TopicGone", MODEL, sns)
        server.script([FOUND, FOUND, NOT_FOUND])
        assert await waiter.wait(TopicArn="a") is None
        assert len(server.take()) == 3
        server.script([FOUND])
        with pytest.raises(WaiterError, match="Max attempts exceeded") as caught:
            await waiter.wait(TopicArn="a", WaiterConfig={"MaxAttempts": 2})
        assert caught.value.last_response["ResponseMetadata"]["HTTPStatusCode"] == 200

    asyncio.run(main())


def test_a_waiter_of_a_service() -> None:
    client = aio.Session().client("rekognition", **KEYS)
    for name in client.waiter_names:
        assert asyncio.iscoroutinefunction(type(client.get_waiter(name)).__mro__[1].wait)


def test_stubs() -> None:
    async def main() -> None:
        sns = aio.Session().client("sns", **KEYS)
        with Stubber(sns) as stubber:
            stubber.add_response("publish", {"MessageId": "1"}, {"PhoneNumber": "+15550100", "Message": ANY})
            stubber.add_client_error("publish", "Throttled", "too fast")
            assert await sns.publish(PhoneNumber="+15550100", Message="Hey") == {"MessageId": "1"}
            with pytest.raises(ClientError, match="too fast") as caught:
                await sns.publish(Message="Hey")
            assert caught.value.response["Error"]["Code"] == "Throttled"
            with pytest.raises(UnStubbedResponseError):
                await sns.publish(Message="Hey")
            stubber.add_response("publish", {"MessageId": "1"}, {"Message": "other"})
            with pytest.raises(StubAssertionError):
                await sns.publish(Message="Hey")

    asyncio.run(main())


def test_handlers_take_part_in_every_step(server: CaptureServer) -> None:
    seen: list[str] = []
    server.script([Answer(500), page("a")])

    async def main() -> Any:
        sns = aio.Session().client("sns", endpoint_url=server.url, **KEYS)
        sns.meta.events.register("*.sns.ListTopics", lambda event_name, **kwargs: seen.append(event_name.split(".")[0]))

        def add(request: Any, **kwargs: Any) -> None:
            request.headers["X-Mine"] = "1"

        sns.meta.events.register("before-sign.sns.*", add)
        return await sns.list_topics()

    answer = asyncio.run(main())
    assert answer["ResponseMetadata"]["RetryAttempts"] == 1
    requests = server.take()
    assert [request.header("X-Mine") for request in requests] == ["1", "1"]
    assert "x-mine" in (requests[0].header("Authorization") or "")
    blocking: list[str] = []
    server.script([Answer(500), page("a")])
    sns = ferroboto.Session().client("sns", endpoint_url=server.url, **KEYS)
    sns.meta.events.register("*.sns.ListTopics", lambda event_name, **kwargs: blocking.append(event_name.split(".")[0]))
    sns.list_topics()
    assert seen == blocking


def test_what_a_handler_raises_is_raised(server: CaptureServer) -> None:
    async def main() -> None:
        sns = aio.Session().client("sns", endpoint_url=server.url, **KEYS)

        def refuse(**kwargs: Any) -> None:
            raise LookupError("mine")

        sns.meta.events.register("before-sign.sns.*", refuse)
        with pytest.raises(LookupError, match="mine"):
            await sns.list_topics()

    asyncio.run(main())
    assert server.take() == []


def test_events_of_the_session(server: CaptureServer) -> None:
    server.script([page("a")])
    session = aio.Session(**KEYS)
    session.events.register(
        "before-parameter-build.sns.ListTopics", lambda params, **kwargs: params.update(NextToken="t")
    )

    async def main() -> None:
        await session.client("sns", endpoint_url=server.url).list_topics()

    asyncio.run(main())
    assert b"NextToken=t" in server.take()[0].body


def test_a_call_that_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    async def instead(self: Any, operation_name: str, api_params: dict[str, Any]) -> Any:
        return operation_name, api_params

    sns = aio.Session().client("sns", **KEYS)
    monkeypatch.setattr(aio._client.AioBaseClient, "_make_api_call", instead)
    assert asyncio.run(sns.publish(Message="x")) == ("Publish", {"Message": "x"})


def test_parameters_are_checked_where_the_call_is_awaited() -> None:
    sns = aio.Session().client("sns", **KEYS)
    coroutine = sns.publish(Nothing="x")
    with pytest.raises(ParamValidationError) as caught:
        asyncio.run(coroutine)
    with pytest.raises(ParamValidationError) as expected:
        ferroboto.Session().client("sns", **KEYS).publish(Nothing="x")
    assert str(caught.value) == str(expected.value)
    with pytest.raises(TypeError, match="only accepts keyword arguments"):
        sns.publish("x")


def test_presigned_urls() -> None:
    async def main() -> str:
        polly = aio.Session().client("polly", **KEYS)
        url: str = await polly.generate_presigned_url("describe_voices", ExpiresIn=60)
        return url

    url = asyncio.run(main())
    assert "X-Amz-Signature=" in url and "X-Amz-Expires=60" in url


def test_copies_are_for_asyncio_too() -> None:
    sns = pickle.loads(pickle.dumps(aio.Session(region_name="eu-west-1").client("sns")))
    assert sns.meta.region_name == "eu-west-1"
    assert isinstance(sns, aio._client.AioBaseClient)


def test_streams_with_handlers(server: CaptureServer) -> None:
    server.script([Answer(body=b"sound" * 1000, headers=(("Content-Type", "audio/mpeg"),))])

    async def main() -> bytes:
        polly = aio.Session().client("polly", endpoint_url=server.url, **KEYS)
        polly.meta.events.register("after-call", lambda **kwargs: None)
        answer = await polly.synthesize_speech(Text="x", VoiceId="Joanna", OutputFormat="mp3")
        data: bytes = await answer["AudioStream"].read()
        return data

    assert asyncio.run(main()) == b"sound" * 1000
