"""Answers that are streams of events, on made-up services and on raw frames: both libraries make the same of them."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from unittest import mock

import botocore.eventstream
import botocore.session
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ferroboto.aio
import ferroboto.aio.eventstream
import ferroboto.eventstream
from tests.support import protocols
from tests.support.cbor import Encoder, Tagged
from tests.support.compare import differences
from tests.support.events import drained, event, frame
from tests.support.libraries import KEYS, REGION
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

TEXT = {"shape": "Text"}
CBOR = "smithy-rpc-v2-cbor"
# The members that are no events come in a first message.
RPC = ("json", CBOR)


def made_up(protocol: str) -> dict[str, Any]:
    rpc = protocol in RPC
    event_of = {"type": "structure", "event": True}
    shapes: dict[str, Any] = {
        "Text": {"type": "string"},
        "Bytes": {"type": "blob"},
        "Moment": {"type": "timestamp"},
        "Whole": {"type": "integer"},
        "Single": {"type": "float"},
        "Flag": {"type": "boolean"},
        "Plain": {**event_of, "members": {"Text": TEXT, "Bytes": {"shape": "Bytes"}, "When": {"shape": "Moment"}}},
        "Blob": {**event_of, "members": {"Data": {"shape": "Bytes", "eventpayload": True}}},
        "Words": {**event_of, "members": {"Data": {"shape": "Text", "eventpayload": True}}},
        "Nested": {**event_of, "members": {"Inner": {"shape": "Inner", "eventpayload": True}}},
        "Inner": {"type": "structure", "members": {"Text": TEXT, "Rate": {"shape": "Single"}}},
        "Headed": {
            **event_of,
            "members": {
                "Kind": {"shape": "Text", "eventheader": True},
                "When": {"shape": "Moment", "eventheader": True},
                "Count": {"shape": "Whole", "eventheader": True},
                "Sure": {"shape": "Flag", "eventheader": True},
                "Raw": {"shape": "Bytes", "eventheader": True},
                "Rest": TEXT,
            },
        },
        "Bare": {"type": "structure", "members": {"Text": TEXT}},
        "Empty": {**event_of, "members": {}},
        "Broken": {"type": "structure", "exception": True, "members": {"message": TEXT}},
        "Busy": {"type": "structure", "exception": True, "members": {}},
        "Bad": {"type": "structure", "exception": True, "members": {"Message": TEXT, "Text": TEXT}},
        "Events": {
            "type": "structure",
            "eventstream": True,
            "members": {
                name: {"shape": name}
                for name in ("Plain", "Blob", "Words", "Nested", "Headed", "Bare", "Empty", "Broken", "Bad")
            },
        },
        "WatchRequest": {"type": "structure", "members": {"Text": TEXT}},
        "WatchResult": {
            "type": "structure",
            "members": {
                "Name": TEXT if rpc else {**TEXT, "location": "header", "locationName": "x-name"},
                "Events": {"shape": "Events"},
            },
            **({} if rpc else {"payload": "Events"}),
        },
    }
    operation = protocols._operation("Watch", "/" if rpc else "/watch", shapes=shapes)
    if protocol == "rest-xml":
        operation["input"]["locationName"] = "WatchRequest"
    more = {"jsonVersion": "1.1", "targetPrefix": "MadeUp"} if rpc else {}
    return protocols._service(protocol, [operation], shapes, f"events-{protocol}", **more)


class Pair:
    """boto3's client and the subject's of one made-up service."""

    def __init__(self, server: CaptureServer, folder: Path, protocol: str) -> None:
        name, service = protocols.name_of(f"events-{protocol}"), made_up(protocol)
        path = folder / name / protocols.API_VERSION / "service-2.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(service))
        session = botocore.session.Session()
        session.get_component("data_loader").search_paths.append(str(folder))
        self.server = server
        self.protocol = protocol
        self.theirs = session.create_client(name, **KEYS, region_name=REGION, endpoint_url=server.url)
        self.folder = folder
        self.ours = protocols.subject_client(folder, name, server.url)

    def watch(self, client: Any, answer: Answer) -> Any:
        self.server.script([answer])
        called = outcome_of(lambda: client.watch(Text="x"))
        if isinstance(called, BaseException):
            return called
        stream = called.pop("Events")
        return [called, type(stream).__name__, drained(stream), drained(stream)]

    def compare(self, *frames: bytes, answer: Answer | None = None) -> Any:
        answer = answer or Answer(body=b"".join(frames), headers=(("x-name", "n"),))
        left, right = self.watch(self.theirs, answer), self.watch(self.ours, answer)
        assert not differences(left, right)
        return left


@pytest.fixture(scope="module", params=["json", "rest-json", "rest-xml", CBOR])
def pair(request: pytest.FixtureRequest, shared_server: CaptureServer, tmp_path_factory: Any) -> Iterator[Pair]:
    yield Pair(shared_server, tmp_path_factory.mktemp("models"), request.param)


def initial(protocol: str) -> bytes:
    """The first message of a stream; the REST protocols have none that says anything."""
    payload = Encoder(Random(0), plain=True).encode({"Name": "n"}) if protocol == CBOR else b'{"Name": "n"}'
    return event("initial-response", payload)


XML_EVENTS = {
    "plain": event("Plain", b"<P><Text>t</Text><Bytes>eA==</Bytes><When>2015-01-25T08:00:00Z</When><Unknown/></P>"),
    "plain that is no XML": event("Plain", b"<P>"),
    "nested": event("Nested", b"<N><Text>t</Text><Rate>1</Rate></N>"),
    "headed": frame({":event-type": "Headed", "Kind": "k", "Count": 5}, b"<H><Rest>r</Rest><Kind>no</Kind></H>"),
    "bare": event("Bare", b"<B><Text>t</Text></B>"),
    "empty": event("Empty", b""),
    "modeled": frame({":message-type": "exception", ":exception-type": "Broken"}, b"<E><message>m</message></E>"),
    "modeled, capital": frame({":message-type": "exception", ":exception-type": "Bad"}, b"<E><Message>m</Message></E>"),
    "modeled, silent": frame({":message-type": "exception", ":exception-type": "Bad"}, b""),
}


def _cbor(value: Any) -> bytes:
    return Encoder(Random(0), plain=True).encode(value)


CBOR_EVENTS = {
    "plain": event("Plain", _cbor({"Text": "t", "Bytes": b"x", "When": Tagged(1, 1.5), "Unknown": 1, "Null": None})),
    "plain that is no CBOR": event("Plain", b"\xa1"),
    "nested": event("Nested", _cbor({"Text": "t", "Rate": 1.0})),
    "headed": frame({":event-type": "Headed", "Kind": "k", "Count": 5}, _cbor({"Rest": "r", "Kind": "no"})),
    "bare": event("Bare", _cbor({"Text": "t"})),
    "empty": event("Empty", b""),
    "modeled": frame({":message-type": "exception", ":exception-type": "Broken"}, _cbor({"message": "m"})),
    "modeled, capital": frame({":message-type": "exception", ":exception-type": "Bad"}, _cbor({"Message": "m"})),
    "modeled, silent": frame({":message-type": "exception", ":exception-type": "Bad"}, b""),
}
OTHER_EVENTS = {"rest-xml": XML_EVENTS, CBOR: CBOR_EVENTS}

INITIAL = initial("json")
EVENTS = {
    "plain": event("Plain", b'{"Text": "t", "Bytes": "eA==", "When": 1.5, "Unknown": 1}'),
    "plain without a body": event("Plain", b""),
    "plain that is no JSON": event("Plain", b"{"),
    "blob": event("Blob", bytes(range(256)), "application/octet-stream"),
    "empty blob": event("Blob", b""),
    "words": event("Words", "é".encode()),
    "nested": event("Nested", b'{"Text": "t", "Rate": 1}'),
    "nested nothing": event("Nested", b""),
    "headed": frame(
        {
            ":event-type": "Headed",
            "Kind": "k",
            "When": 1_500_000_000_123,
            "Count": 5,
            "Sure": True,
            "Raw": b"\x00\xff",
            "Rest": "not here",
        },
        b'{"Rest": "r", "Kind": "not here"}',
        timestamps=("When",),
    ),
    "bare": event("Bare", b'{"Text": "t"}'),
    "empty": event("Empty", b""),
    "unknown": event("Unknown", b'{"Text": "t"}'),
    "without a name": frame({":message-type": "event"}, b"{}"),
    "initial": INITIAL,
    "modeled": frame({":message-type": "exception", ":exception-type": "Broken"}, b'{"message": "m"}'),
    "modeled, capital": frame({":message-type": "exception", ":exception-type": "Bad"}, b'{"Message": "m"}'),
    "modeled, silent": frame({":message-type": "exception", ":exception-type": "Bad"}, b""),
    "unknown exception": frame({":message-type": "exception", ":exception-type": "Nope"}, b'{"message": "m"}'),
    "error": frame({":message-type": "error", ":error-code": "C", ":error-message": "m"}),
    "error without words": frame({":message-type": "error"}),
}


@pytest.mark.parametrize("name", EVENTS)
def test_events(pair: Pair, name: str) -> None:
    """Messages with JSON in them are wrong to the other protocols, in one way on both sides."""
    if pair.protocol == CBOR and b"{" in EVENTS[name]:
        pytest.skip("a brace is a huge length in CBOR, for which boto3 asks memory")
    first = OTHER_EVENTS.get(pair.protocol, EVENTS)["plain"]
    *_, events, _ = pair.compare(initial(pair.protocol), first, EVENTS[name], first)
    assert events[0]["Plain"]["Text"] == "t"


@pytest.mark.parametrize("name", sorted(XML_EVENTS.keys() | CBOR_EVENTS.keys()))
def test_events_of_other_formats(pair: Pair, name: str) -> None:
    events = OTHER_EVENTS.get(pair.protocol, {})
    if name in events:
        pair.compare(initial(pair.protocol), events["plain"], events[name], events["plain"])


async def _awaited(client: Any) -> Any:
    response = await client.watch(Text="x")
    assert isinstance(response["Events"], ferroboto.aio.eventstream.AioEventStream)
    return {**response, "Events": [found async for found in response["Events"]]}


def test_in_an_event_loop(pair: Pair) -> None:
    """What comes in the first message is in the response there too."""
    if pair.protocol not in RPC:
        pytest.skip("no first message")
    plain = OTHER_EVENTS.get(pair.protocol, EVENTS)["plain"]
    name = protocols.name_of(f"events-{pair.protocol}")
    with mock.patch.dict(os.environ, AWS_DATA_PATH=str(pair.folder)):
        session = ferroboto.aio.Session(**KEYS, region_name=REGION)
        ours = session.client(name, endpoint_url=pair.server.url)
    first = initial(pair.protocol)
    for body in (first + plain, first, b"", plain, first[:-1], event("initial-response", b"\xff") + plain):
        answer = Answer(body=body)
        pair.server.script([answer])
        theirs = outcome_of(lambda: pair.theirs.watch(Text="x"))
        if isinstance(theirs, dict):
            theirs["Events"] = list(theirs["Events"])
        pair.server.script([answer])
        mine = outcome_of(lambda: asyncio.run(_awaited(ours)))
        assert not differences(theirs, mine), body


def test_how_they_begin_and_end(pair: Pair) -> None:
    """Without an initial response, with nothing, cut anywhere, in chunks, as an error of the call."""
    plain, first = OTHER_EVENTS.get(pair.protocol, EVENTS)["plain"], initial(pair.protocol)
    pair.compare()
    pair.compare(plain)
    whole = first + plain + EVENTS["blob"]
    for end in range(len(first), len(whole), 17):
        pair.compare(whole[:end])
    chunks = tuple(whole[at : at + 7] for at in range(0, len(whole), 7))
    pair.compare(answer=Answer(chunks=chunks))
    error = {"__type": "Broken", "message": "m"}
    body = _cbor(error) if pair.protocol == CBOR else json.dumps(error).encode()
    pair.compare(answer=Answer(status=400, body=body))


def theirs(data: bytes) -> list[Any]:
    buffer = botocore.eventstream.EventStreamBuffer()
    found: list[Any] = []
    try:
        for at in range(0, len(data), 50):
            buffer.add_data(data[at : at + 50])
            for message in buffer:
                found.append((message.headers, message.payload, message.crc))
    except Exception as error:  # noqa: BLE001
        found.append(error)
    return found


def ours(data: bytes) -> list[Any]:
    decoder = ferroboto.eventstream.MessageDecoder()
    found: list[Any] = []
    try:
        for at in range(0, len(data), 50):
            decoder.feed(data[at : at + 50])
            while (message := decoder.next_message()) is not None:
                found.append(message[1:])
    except Exception as error:  # noqa: BLE001
        found.append(error)
    return found


headers = st.dictionaries(
    st.text(min_size=1, max_size=20).filter(lambda name: len(name.encode()) < 200),
    st.one_of(st.booleans(), st.integers(-(2**63), 2**63 - 1), st.binary(max_size=50), st.text(max_size=50)),
    max_size=5,
)
frames = st.builds(frame, headers, st.binary(max_size=200))


@given(st.lists(frames, max_size=4), st.binary(max_size=20))
@settings(max_examples=100, deadline=None)
def test_frames(parts: list[bytes], rest: bytes) -> None:
    """What is framed well is read alike, and what follows is found wrong alike."""
    left, right = theirs(b"".join(parts) + rest), ours(b"".join(parts) + rest)
    assert left[: len(parts)] == right[: len(parts)]
    assert [str(error) for error in left[len(parts) :]] == [str(error) for error in right[len(parts) :]]


@given(frames, st.integers(0, 10_000), st.integers(1, 255))
@settings(max_examples=150, deadline=None)
def test_damaged_frames(data: bytes, place: int, flip: int) -> None:
    """One changed byte is found, in the same words; a frame of any claimed length is not waited for in vain."""
    damaged = bytearray(data)
    damaged[place % len(data)] ^= flip
    left, right = theirs(bytes(damaged)), ours(bytes(damaged))
    assert [(type(error).__name__, str(error)) for error in left] == [
        (type(error).__name__, str(error)) for error in right
    ]
    assert left


def prelude(total: int, length: int) -> bytes:
    import struct
    import zlib

    head = struct.pack("!II", total, length)
    return head + struct.pack("!I", zlib.crc32(head))


@pytest.mark.parametrize(
    "data",
    [
        prelude(2**32 - 1, 5),
        prelude(2**25, 2**20),
        prelude(24 * 1024 * 1024 + 16, 0),
        prelude(24 * 1024 * 1024 + 17, 0),
        prelude(200_000, 128 * 1024 + 1),
        frame({"a": "1"})[:12],
    ],
)
def test_huge_frames(data: bytes) -> None:
    assert differences(theirs(data), ours(data)) == []


def test_nonsense_lengths_and_headers() -> None:
    """botocore stumbles over these in Python's words; here they are errors of the parser."""
    import struct
    import zlib

    def around(content: bytes) -> bytes:
        head = struct.pack("!II", 16 + len(content), len(content))
        whole = head + struct.pack("!I", zlib.crc32(head)) + content
        return whole + struct.pack("!I", zlib.crc32(whole))

    for data in (
        prelude(3, 0) + bytes(20),
        prelude(20, 10) + bytes(20),
        around(b"\x01a\x0a"),
        around(b"\x01a\x07\x00\x09ab"),
        around(b"\x01a\x07\x00\x02\xff\xfe"),
        around(b"\xffab"),
    ):
        (error,) = ours(data)
        assert isinstance(error, ferroboto.eventstream.ParserError)
    twice = around(b"\x01a\x00\x01a\x00")
    assert differences(theirs(twice), ours(twice)) == []
