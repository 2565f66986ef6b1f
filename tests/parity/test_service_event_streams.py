"""Responses of services that are streams of events, as frames on the wire: blocking and in an event loop."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import ferroboto.aio
import ferroboto.config
from tests.support.compare import differences
from tests.support.events import drained, event, frame
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

OCTETS = "application/octet-stream"
STATS = b"<Stats><BytesScanned>10</BytesScanned><BytesProcessed>11</BytesProcessed><BytesReturned>12</BytesReturned></Stats>"


def fault(name: str, payload: bytes) -> bytes:
    return frame({":message-type": "exception", ":exception-type": name, ":content-type": "application/json"}, payload)


def error(code: str, message: str) -> bytes:
    return frame({":message-type": "error", ":error-code": code, ":error-message": message})


# Service, method, parameters, the member with the events, frames of the stream, an exception among its events.
CALLS: dict[str, tuple[str, str, dict[str, Any], str, list[bytes], bytes]] = {
    "select": (
        "s3",
        "select_object_content",
        {
            "Bucket": "bucket",
            "Key": "key",
            "Expression": "select 1",
            "ExpressionType": "SQL",
            "InputSerialization": {"CSV": {}},
            "OutputSerialization": {"CSV": {}},
        },
        "Payload",
        [
            event("Records", b"a,b\nc,d\n", OCTETS),
            event("Cont", b""),
            event("Progress", STATS.replace(b"Stats>", b"Progress>"), "text/xml"),
            event("Stats", STATS, "text/xml"),
            event("End", b""),
        ],
        error("InvalidTextEncoding", "Invalid encoding"),
    ),
    "invoke": (
        "lambda",
        "invoke_with_response_stream",
        {"FunctionName": "f", "Payload": b"{}"},
        "EventStream",
        [
            event("PayloadChunk", bytes(range(256)), OCTETS),
            event("PayloadChunk", b"", OCTETS),
            event("InvokeComplete", b'{"ErrorCode": "e", "ErrorDetails": "d", "LogResult": "bG9n"}'),
        ],
        error("Unknown", "m"),
    ),
    "model": (
        "bedrock-runtime",
        "invoke_model_with_response_stream",
        {"modelId": "m", "body": b"{}"},
        "body",
        [event("chunk", b'{"bytes": "eyJhIjogMX0="}'), event("chunk", b"{}")],
        fault("throttlingException", b'{"message": "slow down"}'),
    ),
    "converse": (
        "bedrock-runtime",
        "converse_stream",
        {"modelId": "m", "messages": [{"role": "user", "content": [{"text": "hi"}]}]},
        "stream",
        [
            event("messageStart", b'{"role": "assistant"}'),
            event("contentBlockDelta", '{"contentBlockIndex": 0, "delta": {"text": "é"}}'.encode()),
            event("contentBlockStop", b'{"contentBlockIndex": 0}'),
            event("messageStop", b'{"stopReason": "end_turn", "additionalModelResponseFields": {"a": [1, 1.5, null]}}'),
            event("metadata", b'{"usage": {"inputTokens": 1}, "metrics": {"latencyMs": 5}}'),
        ],
        fault("modelStreamErrorException", b'{"message": "m", "originalStatusCode": 500, "originalMessage": "o"}'),
    ),
    "shard": (
        "kinesis",
        "subscribe_to_shard",
        {"ConsumerARN": "arn:aws:kinesis:x", "ShardId": "s", "StartingPosition": {"Type": "LATEST"}},
        "EventStream",
        [
            event("initial-response", b"{}"),
            event(
                "SubscribeToShardEvent",
                b'{"Records": [{"SequenceNumber": "1", "Data": "eA==", "PartitionKey": "p",'
                b' "ApproximateArrivalTimestamp": 1.5e9}], "ContinuationSequenceNumber": "2", "MillisBehindLatest": 0}',
            ),
        ],
        fault("ResourceInUseException", b'{"message": "in use"}'),
    ),
    "tail": (
        "logs",
        "start_live_tail",
        {"logGroupIdentifiers": ["g"]},
        "responseStream",
        [
            event("initial-response", b"{}"),
            event("sessionStart", b'{"requestId": "r", "sessionId": "s", "logGroupIdentifiers": ["g"]}'),
            event("sessionUpdate", b'{"sessionMetadata": {"sampled": false}, "sessionResults": [{"message": "m"}]}'),
        ],
        fault("SessionStreamingException", b'{"message": "broken"}'),
    ),
}
HEADERS = (
    ("x-amzn-requestid", "id"),
    ("content-type", "application/vnd.amazon.eventstream"),
    ("x-amz-executed-version", "7"),
    ("x-amzn-bedrock-content-type", "application/json"),
)


def bodies(frames: list[bytes], broken: bytes) -> dict[str, bytes]:
    """A stream that is whole, one without its first message, and those that end in the middle or with an error."""
    whole = b"".join(frames)
    last = frames[-1]
    damaged = bytearray(last)
    damaged[-1] ^= 1
    return {
        "whole": whole,
        "nothing": b"",
        "without the first": b"".join(frames[1:]),
        "exception": b"".join(frames[:-1]) + broken,
        "exception first": broken,
        "unknown exception": b"".join(frames[:-1]) + fault("Nope", b'{"message": "m"}'),
        "error": b"".join(frames[:-1]) + error("InternalError", "m"),
        "unknown event": whole + event("Nope", b"{}") + last,
        "cut in a prelude": whole[: len(whole) - len(last) + 5],
        "cut in a payload": whole[:-6],
        "cut in the first": frames[0][:-3],
        "wrong checksum": b"".join(frames[:-1]) + bytes(damaged),
        "no frames": b"<html>no frames at all, but a page</html>",
        "another payload": b"".join(frames[:-1]) + event("initial-response", b"\xff\x00"),
    }


NAMES = bodies([b"x" * 50], b"")


def client_options(server: CaptureServer) -> dict[str, Any]:
    return {"endpoint_url": server.url, "config": {"inject_host_prefix": False, "retries": {"total_max_attempts": 1}}}


def client_of(library: Library, service: str, server: CaptureServer) -> Any:
    options = client_options(server)
    return library.client(service, options.pop("endpoint_url"), **options)


def aio_client_of(session: ferroboto.aio.Session, service: str, server: CaptureServer) -> Any:
    options = client_options(server)
    options["config"] = ferroboto.config.Config(**options["config"])
    return session.client(service, **options)


def watched(client: Any, method: str, parameters: dict[str, Any], member: str) -> Any:
    response = outcome_of(lambda: getattr(client, method)(**parameters))
    if isinstance(response, BaseException):
        return response
    stream = response.pop(member)
    return [response, type(stream).__name__, drained(stream), drained(stream)]


async def awaited(client: Any, method: str, parameters: dict[str, Any], member: str) -> Any:
    try:
        response = await getattr(client, method)(**parameters)
    except Exception as error:  # noqa: BLE001 - what is raised is what is compared
        return error
    stream = response.pop(member)
    found: list[Any] = []
    try:
        async for happened in stream:
            found.append(happened)
    except Exception as error:  # noqa: BLE001
        found.append(error)
    return [response, found]


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("body", NAMES)
def test_streams(server: CaptureServer, name: str, body: str) -> None:
    service, method, parameters, member, frames, broken = CALLS[name]
    answer = Answer(body=bodies(frames, broken)[body], headers=HEADERS)
    outcomes = []
    for library in (reference(), subject()):
        server.script([answer])
        client = client_of(library, service, server)
        outcomes.append(watched(client, method, parameters, member))
        client.close()
    assert not differences(*outcomes)
    if body == "whole":
        assert len(outcomes[0][2]) == len([part for part in frames if b"initial-response" not in part])
    server.script([answer])
    session = ferroboto.aio.Session(**KEYS, region_name=REGION)
    loop_outcome = asyncio.run(awaited(aio_client_of(session, service, server), method, parameters, member))
    expected = outcomes[0] if isinstance(outcomes[0], BaseException) else [outcomes[0][0], outcomes[0][2]]
    assert not differences(expected, loop_outcome)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("body", NAMES)
def test_streams_of_calls_with_handlers(server: CaptureServer, name: str, body: str) -> None:
    service, method, parameters, member, frames, broken = CALLS[name]
    answer = Answer(body=bodies(frames, broken)[body], headers=HEADERS)
    outcomes = []
    for library in (reference(), subject()):
        server.script([answer])
        client = client_of(library, service, server)
        seen: list[Any] = []
        for at in ("before-send", "response-received", "needs-retry"):
            client.meta.events.register(at, lambda seen=seen, at=at, **_: seen.append(at))
        client.meta.events.register("after-call", lambda parsed, seen=seen, **_: seen.append(list(parsed)))
        client.meta.events.register("after-call-error", lambda exception, seen=seen, **_: seen.append(str(exception)))
        outcomes.append([watched(client, method, parameters, member), seen])
        client.close()
    (expected, expected_seen), (found, found_seen) = outcomes
    assert not differences(expected, found)
    if isinstance(expected, BaseException):
        # What handlers see before the call has its connection does not have the members of the first message.
        assert found_seen[-1] == expected_seen[-1] == str(expected)
    else:
        assert list(expected[0]) == list(found[0])
        assert found_seen == expected_seen
    server.script([answer])
    session = ferroboto.aio.Session(**KEYS, region_name=REGION)
    session.events.register("after-call", lambda **_: None)
    loop_outcome = asyncio.run(awaited(aio_client_of(session, service, server), method, parameters, member))
    assert not differences(
        expected if isinstance(expected, BaseException) else [expected[0], expected[2]], loop_outcome
    )


@pytest.mark.parametrize("name", CALLS)
def test_chunks_and_closing(server: CaptureServer, name: str) -> None:
    """Frames that arrive in pieces; a stream that is closed after its first event."""
    service, method, parameters, member, frames, _ = CALLS[name]
    whole = b"".join(frames)
    chunks = tuple(whole[at : at + 11] for at in range(0, len(whole), 11))
    found = []
    for library in (reference(), subject()):
        client = client_of(library, service, server)
        server.script([Answer(chunks=chunks, headers=HEADERS)])
        outcome = watched(client, method, parameters, member)
        server.script([Answer(chunks=chunks, headers=HEADERS)])
        stream = getattr(client, method)(**parameters)[member]
        first = next(iter(stream))
        stream.close()
        found.append([outcome, first])
        client.close()
    assert not differences(*found)


@pytest.mark.parametrize("name", CALLS)
def test_refused(server: CaptureServer, name: str) -> None:
    """An error in place of the stream is an error of the call."""
    service, method, parameters, member, *_ = CALLS[name]
    body = (
        b"<Error><Code>No</Code><Message>m</Message></Error>"
        if service == "s3"
        else b'{"__type": "No", "message": "m"}'
    )
    found = []
    for library in (reference(), subject()):
        client = client_of(library, service, server)
        server.script([Answer(status=400, body=body, headers=HEADERS)])
        found.append(watched(client, method, parameters, member))
        client.close()
    assert not differences(*found)
    assert type(found[0]).__name__ == "ClientError"
