"""The operations that boto3 hides because their events flow both ways, each over HTTP/2 by its model."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

import pytest

from ferroboto.aio import Session
from ferroboto.config import Config
from tests.support.events import Exchange, StreamServer, event
from tests.support.libraries import KEYS, REGION, subject

# Service, method, parameters with one event, the event as it arrives, the answer's event and stream.
CASES: dict[str, tuple[str, dict[str, Any], tuple[str, bytes], bytes, str, dict[str, Any]]] = {
    "bedrock-runtime": (
        "invoke_model_with_bidirectional_stream",
        {"modelId": "nova", "body": [{"chunk": {"bytes": b"ping"}}]},
        ("chunk", b'{"bytes":"cGluZw=="}'),
        event("chunk", b'{"bytes": "cG9uZw=="}'),
        "body",
        {"chunk": {"bytes": b"pong"}},
    ),
    "lexv2-runtime": (
        "start_conversation",
        {
            "botId": "BOTIDBOTID",
            "botAliasId": "TSTALIASID",
            "localeId": "en_US",
            "sessionId": "session",
            "requestEventStream": [{"TextInputEvent": {"text": "hello"}}],
        },
        ("TextInputEvent", b'{"text":"hello"}'),
        event("HeartbeatEvent", b'{"eventId": "1"}'),
        "responseEventStream",
        {"HeartbeatEvent": {"eventId": "1"}},
    ),
    "qbusiness": (
        "chat",
        {
            "applicationId": "a" * 36,
            "inputStream": [{"textEvent": {"userMessage": "hello"}}],
        },
        ("textEvent", b'{"userMessage":"hello"}'),
        event("textEvent", b'{"systemMessage": "hi"}'),
        "outputStream",
        {"textEvent": {"systemMessage": "hi"}},
    ),
    "connecthealth": (
        "start_medical_scribe_listening_session",
        {
            "sessionId": "s" * 36,
            "domainId": "hai-" + "d" * 32,
            "subscriptionId": "sub-" + "u" * 32,
            "languageCode": "en-US",
            "mediaSampleRateHertz": 16000,
            "mediaEncoding": "pcm",
            "inputStream": [{"sessionControlEvent": {"type": "END_OF_SESSION"}}],
        },
        ("sessionControlEvent", b'{"type":"END_OF_SESSION"}'),
        event("transcriptEvent", b"{}"),
        "responseStream",
        {"transcriptEvent": {}},
    ),
}


class Answering:
    """Takes all events, and answers with one."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.taken: list[tuple[str, bytes]] = []

    def __call__(self, exchange: Exchange) -> None:
        exchange.respond(200, ("content-type", "application/vnd.amazon.eventstream"))
        while (taken := exchange.take()) is not None:
            self.taken.append(taken)
        exchange.send(self.answer)
        exchange.finish()


def without_space(taken: list[tuple[str, bytes]]) -> list[tuple[str, Any]]:
    return [(name, json.loads(payload)) for name, payload in taken]


@pytest.mark.parametrize("service", CASES)
def test_events_flow_both_ways(service: str) -> None:
    method, given, sent, answer, member, expected = CASES[service]
    script = Answering(answer)
    with contextlib.closing(StreamServer(script)) as server:
        client = subject().client(service, server.url, config={"inject_host_prefix": False})
        events = list(getattr(client, method)(**given)[member])
    assert events == [expected]
    assert without_space(script.taken) == without_space([sent])


@pytest.mark.parametrize("service", CASES)
def test_events_flow_both_ways_in_asyncio(service: str) -> None:
    method, given, sent, answer, member, expected = CASES[service]
    script = Answering(answer)

    async def run(url: str) -> list[Any]:
        config = Config(inject_host_prefix=False)
        async with Session().client(service, region_name=REGION, endpoint_url=url, config=config, **KEYS) as client:
            response = await getattr(client, method)(**given)
            return [received async for received in response[member]]

    with contextlib.closing(StreamServer(script)) as server:
        events = asyncio.run(run(server.url))
    assert events == [expected]
    assert without_space(script.taken) == without_space([sent])
