"""CBOR in every spelling, right and wrong."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parity.conftest import MadeUp
from tests.support.cbor import Encoder, Raw, Tagged
from tests.support.protocols import answered, call
from tests.support.server import Answer
from tests.support.twin import outcome_of


def written(value: Any) -> bytes:
    from random import Random

    return Encoder(Random(0), plain=True).encode(value)


ITEMS: dict[str, bytes] = {
    "small": b"\x00",
    "one byte": b"\x18\xff",
    "two bytes": b"\x19\xff\xff",
    "four bytes": b"\x1a\xff\xff\xff\xff",
    "eight bytes": b"\x1b" + b"\xff" * 8,
    "negative": b"\x20",
    "most negative": b"\x3b" + b"\xff" * 8,
    "longer than need be": b"\x1b" + b"\x00" * 8,
    "reserved integer": b"\x1c",
    "indefinite integer": b"\x1f",
    "bytes": b"\x43abc",
    "bytes in pieces": b"\x5f\x41a\x42bc\xff",
    "bytes in pieces of text": b"\x5f\x61a\xff",
    "bytes in pieces of numbers": b"\x5f\x01\xff",
    "bytes in open pieces": b"\x5f\x5f\x41a\xff\xff",
    "bytes that end": b"\x43ab",
    "bytes in pieces that end": b"\x5f\x41a",
    "text": b"\x63abc",
    "text in pieces": b"\x7f\x61a\x62bc\xff",
    "a character in pieces": b"\x7f\x61\xc3\x61\xa9\xff",
    "text of no characters": b"\x61\xff",
    "array": b"\x82\x01\x02",
    "array with null": b"\x82\x01\xf6",
    "open array": b"\x9f\x01\xff",
    "array that ends": b"\x82\x01",
    "open array that ends": b"\x9f\x01",
    "map": b"\xa1\x61a\x01",
    "map of numbers": b"\xa2\x01\x02\x03\x04",
    "map with null": b"\xa2\x61a\xf6\x61b\x01",
    "map with null later": b"\xa2\x61a\x01\x61a\xf6",
    "map with a key twice": b"\xa2\x61a\x01\x61a\x02",
    "open map": b"\xbf\x61a\x01\xff",
    "open map of a key": b"\xbf\x61a\xff",
    "map with an array for a key": b"\xa1\x80\x01",
    "map with an array for a key of null": b"\xa1\x80\xf6",
    "moment": b"\xc1\x1a\x54\xc4\xa3\x00",
    "moment with a fraction": b"\xc1\xfb" + struct.pack(">d", 1422172800.123),
    "moment that is true": b"\xc1\xf5",
    "moment of text": b"\xc1\x611",
    "moment of an array": b"\xc1\x82\x01\x61a",
    "moment of null": b"\xc1\xf6",
    "moment of a moment": b"\xc1\xc1\x01",
    "moment that is not a number": b"\xc1\xf9\x7e\x00",
    "text of a moment": b"\xc0\x61a",
    "big number": b"\xc2\x49\x01" + b"\x00" * 8,
    "negative big number": b"\xc3\x41\x01",
    "decimal": b"\xc4\x82\x21\x19\x6a\xb3",
    "long tag": b"\xd9\xd9\xf7\x01",
    "reserved tag": b"\xdc\x01",
    "false": b"\xf4",
    "null": b"\xf6",
    "undefined": b"\xf7",
    "unassigned": b"\xe0",
    "simple": b"\xf8\xff",
    "break": b"\xff",
    "half": b"\xf9\x3e\x00",
    "smallest half": b"\xf9\x00\x01",
    "largest half": b"\xf9\x7b\xff",
    "negative half": b"\xf9\xc0\x00",
    "infinite half": b"\xf9\x7c\x00",
    "negative infinite half": b"\xf9\xfc\x00",
    "half that is no number": b"\xf9\x7e\x00",
    "zero": b"\xf9\x80\x00",
    "single": b"\xfa\x47\xc3\x50\x00",
    "double": b"\xfb\x3f\xf1\x99\x99\x99\x99\x99\x9a",
    "double that ends": b"\xfb\x3f",
    "nothing": b"",
}
MEMBERS = ("Text", "Whole", "Double", "Flag", "Bytes", "Moment", "Texts", "Nests", "TextMap", "Nest", "Choice", "Newer")


@pytest.mark.parametrize("name", ITEMS)
def test_items(made_up: MadeUp, name: str) -> None:
    pair = made_up("cbor")
    for member in MEMBERS:
        answered(pair, "Everything", written({member: Raw(ITEMS[name])}))
    answered(pair, "Everything", written({"Texts": [Raw(ITEMS[name])], "Nest": {"Name": Raw(ITEMS[name])}}))
    answered(pair, "Everything", ITEMS[name])
    answered(pair, "Everything", ITEMS[name], status=400)
    answered(pair, "Nothing", ITEMS[name])


STRUCTURES: dict[str, Any] = {
    "order": {"Whole": 1, "Text": "a", "Nest": {"Again": {"Name": "b"}, "Name": "a"}},
    "by their name on the wire": {"renamed-text": "a", "Nest": {"renamed": "b"}},
    "by their name in Python": {"Renamed": "a", "Nest": {"Renamed": "b"}},
    "unknown": {"Newer": {"a": [1, {}]}, "Text": "t"},
    "null": {"Text": None, "Texts": None, "Nest": None},
    "null items": {"Texts": [None, "a"], "Nests": [None, {}]},
    "null in a map": {"TextMap": {"a": None}, "NestMap": {"a": None}},
    "map of structures": {"NestMap": {"RED": {"Name": "n", "renamed": "r"}}},
    "map of moments": {"MomentMap": {"a": Tagged(1, 5)}},
    "union": {"Choice": {"Text": "t"}},
    "union of nothing": {"Choice": {}},
    "union of two": {"Choice": {"Text": "t", "Number": 1}},
    "union with null": {"Choice": {"Text": "t", "Number": None}},
    "union with a type": {"Choice": {"__type": "x", "Text": "t"}},
    "union unknown": {"Choice": {"Newer": 1}},
    "union by its name on the wire": {"Choice": {"renamed": "t"}},
    "unions": {"Choices": [{"Text": "t"}, {"Newer": 1}, None]},
    "numbers as keys": {"Nest": {1: 2, b"Name": "a"}},
    "metadata": {"ResponseMetadata": {"a": 1}},
}


@pytest.mark.parametrize("name", STRUCTURES)
def test_structures(made_up: MadeUp, name: str) -> None:
    answered(made_up("cbor"), "Everything", written(STRUCTURES[name]), ("x-amzn-RequestId", "r"))
    answered(made_up("cbor"), "Everything", written(STRUCTURES[name]) + b"more")


ERRORS: dict[str, Any] = {
    "modeled": {"__type": "Broken", "message": "m", "Detail": {"Name": "n"}, "When": Tagged(1, 5)},
    "of a namespace": {"__type": "com.example#Broken", "Message": "m"},
    "with an address": {"__type": "Broken:http://example.com/x#y"},
    "no type": {"message": "m"},
    "null type": {"__type": None},
    "numbered type": {"__type": 5},
    "list of types": {"__type": ["a"]},
    "empty": {},
    "list": [],
    "text": "text",
    "null": None,
    "broken field": {"__type": "Broken", "Detail": 5},
}


@pytest.mark.parametrize("name", ERRORS)
@pytest.mark.parametrize("protocol", ["cbor", "cbor-compatible"])
def test_errors(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol, config={"retries": {"total_max_attempts": 1}})
    body = written(ERRORS[name])
    for status in (301, 400, 404, 500):
        answered(pair, "Everything", body, ("x-amzn-requestid", "r"), status=status)
        answered(pair, "Everything", b"", status=status)
    for header in ("BrokenCode;Sender", ";Sender", "Old", "a;b;c", "", "BusyCode;Receiver"):
        answered(pair, "Everything", body, ("x-amzn-query-error", header), status=400)


def test_headers(made_up: MadeUp) -> None:
    request = call(made_up("cbor"), "Everything").requests[0]
    assert request.path == "/service/MadeUp/operation/Everything"
    assert (request.header("smithy-protocol"), request.header("accept")) == ("rpc-v2-cbor", "application/cbor")
    assert call(made_up("cbor-compatible"), "Nothing").requests[0].header("x-amzn-query-mode") == "true"


HUGE: dict[str, bytes] = {
    "bytes": b"\x5b\x7f" + b"\xff" * 7,
    "text": b"\x7b\x00\x00\x7f" + b"\xff" * 5,
    "array": b"\x9b" + b"\xff" * 8,
    "map": b"\xbb" + b"\xff" * 8,
    "array of arrays": b"\x9b\x7f\xff\xff\xff\xff\xff\xff\xff" * 100,
}


@pytest.mark.parametrize("name", HUGE)
def test_lengths_are_not_believed(made_up: MadeUp, name: str) -> None:
    """boto3 may run out of memory where a length is huge; here it is the end of the body."""
    pair = made_up("cbor")
    for member in ("Texts", "Bytes", "Newer"):
        pair.server.script([Answer(body=written({member: Raw(HUGE[name])}))])
        outcome = outcome_of(lambda: pair.subject.everything(Text="x"))
        assert type(outcome).__name__ == "ResponseParserError"
        assert "End of stream reached" in str(outcome)


@pytest.mark.parametrize("piece", [b"\x81", b"\x9f", b"\xa1\x61a", b"\xbf\x61a", b"\xc1", b"\xc2"])
@pytest.mark.parametrize("member", ["Nest", "Texts", "Newer"])
def test_depth(made_up: MadeUp, piece: bytes, member: str) -> None:
    pair = made_up("cbor")
    body = written({member: Raw(piece * 10_000 + b"\x01")})
    for client in (pair.reference, pair.subject):
        pair.server.script([Answer(body=body)])
        assert isinstance(outcome_of(lambda: client.everything(Text="x")), RecursionError)  # noqa: B023


@given(body=st.binary(max_size=40), wrapped=st.booleans(), member=st.sampled_from(MEMBERS))
def test_explored_bytes(made_up: MadeUp, body: bytes, wrapped: bool, member: str) -> None:
    """Any bytes give the same on both sides, but for lengths that boto3 takes at their word."""
    pair = made_up("cbor", config={"retries": {"total_max_attempts": 1}})
    whole = written({member: Raw(body)}) if wrapped else body
    pair.server.script([Answer(body=whole), Answer(body=whole)])
    theirs = outcome_of(lambda: pair.reference.everything(Text="x"))
    if isinstance(theirs, (OverflowError, MemoryError)):
        assert type(outcome_of(lambda: pair.subject.everything(Text="x"))).__name__ == "ResponseParserError"
        return
    pair.server.script([])
    answered(pair, "Everything", whole)
    answered(pair, "Everything", whole, status=400)


NUMBERS = (0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**63, 2**64 - 1, 2**64, 10**30)


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_sent(made_up: MadeUp, number: int) -> None:
    call(made_up("cbor"), "Everything", Whole=number, Numbers=[-number, -1 - number])
    call(made_up("cbor"), "Everything", Double=number, Single=1.5)
    call(made_up("cbor"), "Everything", Single=number)
