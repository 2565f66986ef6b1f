"""Event handlers that are coroutine functions: awaited in the loop of the call, for every event of a call."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any

import pytest

import ferroboto
from ferroboto import aio
from ferroboto.aiobotocore.credentials import AioRefreshableCredentials
from ferroboto.aiobotocore.session import get_session
from ferroboto.awsrequest import AWSResponse, RawBody
from tests.support.libraries import KEYS, REGION
from tests.support.server import Answer, CaptureServer

OK = Answer(200, b"<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>")
EVENTS = (
    "provide-client-params.sns.Publish",
    "before-parameter-build.sns.Publish",
    "before-endpoint-resolution.sns",
    "before-call.sns.Publish",
    "request-created.sns.Publish",
    "choose-signer.sns.Publish",
    "before-sign.sns.Publish",
    "before-send.sns.Publish",
    "before-parse.sns.Publish",
    "response-received.sns.Publish",
    "needs-retry.sns.Publish",
    "after-call.sns.Publish",
)


@pytest.fixture
def server() -> Iterator[CaptureServer]:
    with contextlib.closing(CaptureServer()) as running:
        running.script([OK] * 10)
        yield running


def settings(server: CaptureServer) -> dict[str, Any]:
    return {**KEYS, "region_name": REGION, "endpoint_url": server.url}


async def publish(server: CaptureServer, *handlers: tuple[str, Any]) -> Any:
    async with aio.client("sns", **settings(server)) as sns:
        for event, handler in handlers:
            sns.meta.events.register(event, handler)
        return await sns.publish(PhoneNumber="1", Message="x")


def test_every_event_of_a_call_awaits(server: CaptureServer) -> None:
    seen: list[tuple[str, bool]] = []

    async def main() -> Any:
        loop = asyncio.get_running_loop()

        async def handler(event_name: str, **_: Any) -> None:
            await asyncio.sleep(0)
            seen.append((event_name, asyncio.get_running_loop() is loop))

        return await publish(server, *((event, handler) for event in EVENTS))

    assert asyncio.run(main())["MessageId"] == "1"
    assert seen == [(event, True) for event in EVENTS]


def test_what_they_change_is_sent(server: CaptureServer) -> None:
    async def add(params: dict[str, Any], **_: Any) -> None:
        await asyncio.sleep(0)
        params["Subject"] = "added"

    async def sign(request: Any, **_: Any) -> None:
        await asyncio.sleep(0)
        request.headers["x-added"] = "yes"

    asyncio.run(
        publish(server, ("provide-client-params.sns.*", add), ("before-sign.sns", sign)),
    )
    (request,) = server.take()
    assert b"Subject=added" in request.body
    assert request.header("x-added") == "yes"


def test_they_have_the_answer(server: CaptureServer) -> None:
    async def before_call(**_: Any) -> Any:
        await asyncio.sleep(0)
        return AWSResponse("", 200, {}, RawBody(b"")), {"MessageId": "mine"}

    async def before_send(request: Any, **_: Any) -> Any:
        await asyncio.sleep(0)
        return AWSResponse(request.url, 200, {}, RawBody(OK.body.replace(b">1<", b">sent<")))

    assert asyncio.run(publish(server, ("before-call.sns.Publish", before_call)))["MessageId"] == "mine"
    assert asyncio.run(publish(server, ("before-send.sns.Publish", before_send)))["MessageId"] == "sent"
    assert server.take() == []


def test_they_decide_on_retries(server: CaptureServer) -> None:
    asked: list[int] = []

    async def again(attempts: int, **_: Any) -> float | None:
        await asyncio.sleep(0)
        asked.append(attempts)
        return 0.0 if attempts < 3 else None

    response = asyncio.run(publish(server, ("needs-retry.sns.Publish", again)))
    assert (response["ResponseMetadata"]["RetryAttempts"], asked) == (2, [1, 2, 3])


def test_their_errors_end_the_call(server: CaptureServer) -> None:
    async def fail(**_: Any) -> None:
        await asyncio.sleep(0)
        raise LookupError("mine")

    for event in ("provide-client-params.sns.Publish", "before-sign.sns.Publish", "after-call.sns.Publish"):
        with pytest.raises(LookupError, match="mine"):
            asyncio.run(publish(server, (event, fail)))


def test_the_loop_goes_on_meanwhile(server: CaptureServer) -> None:
    async def main() -> None:
        opened = asyncio.Event()

        async def wait(**_: Any) -> None:
            await opened.wait()

        call = asyncio.create_task(publish(server, ("before-call.sns.Publish", wait)))
        await asyncio.sleep(0.05)
        assert not call.done()
        opened.set()
        await call

    asyncio.run(main())


def test_objects_that_are_called_await(server: CaptureServer) -> None:
    class Handler:
        called = 0

        async def __call__(self, **_: Any) -> None:
            await asyncio.sleep(0)
            self.called += 1

    handler = Handler()
    asyncio.run(publish(server, ("before-call", handler)))
    assert handler.called == 1


def test_handlers_can_be_taken_away(server: CaptureServer) -> None:
    async def fail(**_: Any) -> None:
        raise LookupError

    async def main() -> Any:
        async with aio.client("sns", **settings(server)) as sns:
            sns.meta.events.register("before-call", fail)
            sns.meta.events.unregister("before-call", fail)
            return await sns.publish(PhoneNumber="1", Message="x")

    assert asyncio.run(main())["MessageId"] == "1"


def test_presigned_urls_await(server: CaptureServer) -> None:
    async def add(params: dict[str, Any], **_: Any) -> None:
        await asyncio.sleep(0)
        params["Key"] = "other"

    async def main() -> str:
        async with aio.client("s3", **settings(server)) as s3:
            s3.meta.events.register("provide-client-params.s3.GetObject", add)
            url: str = await s3.generate_presigned_url("get_object", {"Bucket": "b", "Key": "k"})
            return url

    assert "/b/other" in asyncio.run(main())


def test_streams_can_be_read(server: CaptureServer) -> None:
    server.script([Answer(200, b"data")])

    async def nothing(**_: Any) -> None:
        await asyncio.sleep(0)

    async def main() -> bytes:
        async with aio.client("s3", **settings(server)) as s3:
            s3.meta.events.register("before-call", nothing)
            response = await s3.get_object(Bucket="b", Key="k")
            body: bytes = await response["Body"].read()
            return body

    assert asyncio.run(main()) == b"data"


def test_a_cancelled_call_ends(server: CaptureServer) -> None:
    async def main() -> None:
        async def wait(**_: Any) -> None:
            await asyncio.sleep(60)

        call = asyncio.create_task(publish(server, ("before-send.sns.Publish", wait)))
        await asyncio.sleep(0.1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    asyncio.run(main())


async def add_method(class_attributes: dict[str, Any], **_: Any) -> None:
    await asyncio.sleep(0)
    class_attributes["added"] = "yes"


def test_classes_of_clients_are_made_where_they_are_awaited(server: CaptureServer) -> None:
    async def main() -> Any:
        session = get_session()
        session.get_component("event_emitter").register("creating-client-class.sns", add_method)
        async with session.create_client("sns", **settings(server)) as sns:
            return sns.added  # type: ignore[attr-defined]

    assert asyncio.run(main()) == "yes"


def test_where_nothing_awaits_an_error_says_so(server: CaptureServer) -> None:
    session = aio.Session()
    session.events.register("creating-client-class.sns", add_method)
    with pytest.raises(TypeError, match=r"add_method of the event creating-client-class\.sns is a coroutine function"):
        session.client("sns", **settings(server))


@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
def test_blocking_clients_do_as_boto3(server: CaptureServer) -> None:
    called: list[str] = []

    async def handler(**_: Any) -> None:
        called.append("never")

    sns = ferroboto.client("sns", **settings(server))
    sns.meta.events.register("after-call", handler)
    assert sns.publish(PhoneNumber="1", Message="x")["MessageId"] == "1"
    assert called == []


class Provider:
    """A provider of credentials as programs for aiobotocore write them."""

    METHOD = CANONICAL_NAME = "mine"

    def __init__(self) -> None:
        self.loops: list[Any] = []

    async def load(self) -> AioRefreshableCredentials:
        await asyncio.sleep(0)
        self.loops.append(asyncio.get_running_loop())
        made: AioRefreshableCredentials = AioRefreshableCredentials.create_from_metadata(
            await self.renewed(), self.renewed, "mine"
        )
        return made

    async def renewed(self) -> dict[str, str]:
        await asyncio.sleep(0)
        self.loops.append(asyncio.get_running_loop())
        return {"access_key": "MINE", "secret_key": "s", "token": "t", "expiry_time": "2099-01-01T00:00:00Z"}


def test_providers_of_credentials_await(server: CaptureServer) -> None:
    provider = Provider()

    async def main() -> Any:
        session = get_session()
        session.get_component("credential_provider").insert_before("env", provider)
        given = {"region_name": REGION, "endpoint_url": server.url}
        async with session.create_client("sns", **given) as sns:
            await sns.publish(PhoneNumber="1", Message="x")  # type: ignore[attr-defined]
        keys = await session.get_credentials()
        assert (await keys.get_frozen_credentials()).access_key == "MINE"
        return asyncio.get_running_loop()

    loop = asyncio.run(main())
    (request,) = server.take()
    assert "Credential=MINE/" in (request.header("authorization") or "")
    assert provider.loops == [loop, loop]


def test_credentials_are_renewed_in_the_loop_that_awaits_them() -> None:
    provider = Provider()

    async def main() -> Any:
        old = {"access_key": "OLD", "secret_key": "s", "token": "t", "expiry_time": "2001-01-01T00:00:00Z"}
        keys = AioRefreshableCredentials.create_from_metadata(old, provider.renewed, "mine")
        assert (await keys.get_frozen_credentials()).access_key == "MINE"
        return asyncio.get_running_loop()

    loop = asyncio.run(main())
    assert provider.loops == [loop]
