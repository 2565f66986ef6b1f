"""Timestamps, numbers and texts, wherever a protocol puts them."""

from __future__ import annotations

import array
import datetime
import io
import json
import mmap
import re
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parity.conftest import MadeUp, TwinFactory
from tests.support.params import Color, File, Text, Whole
from tests.support.protocols import PROTOCOLS, accepting, answered, call
from tests.support.server import Answer
from tests.support.twin import outcome_of

UTC = datetime.timezone.utc
MOMENTS: dict[str, Any] = {
    "whole": datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    "with microseconds": datetime.datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC),
    "rounded once": datetime.datetime(1970, 1, 1, 0, 0, 1, 3691, tzinfo=UTC),
    "without zone": datetime.datetime(2026, 7, 2, 3, 4, 5),
    "elsewhere": datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=-7))),
    "before the epoch": datetime.datetime(1969, 12, 31, 23, 59, 59, 500000, tzinfo=UTC),
    "long ago": datetime.datetime(1000, 1, 1, tzinfo=UTC),
    "far ahead": datetime.datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    "seconds": 1422172800,
    "part seconds": 1422172800.5,
    "text": "2015-01-25T08:00:00.25Z",
    "mail text": "Sun, 25 Jan 2015 08:00:00 GMT",
    "number text": "1422172800",
}
DATES_OF_HEADERS = [
    "Sun, 25 Jan 2015 08:00:00 GMT",
    "Mon, 25 Jan 2015 08:00:00 GMT",
    "Sat, 29 Feb 2020 23:59:59 GMT",
    "Sun, 29 Feb 2015 08:00:00 GMT",
    "Sun, 25 Jan 0015 08:00:00 GMT",
    "Sun, 25 Jan 0915 08:00:00 GMT",
    "Sun, 25 Jan 2015 24:00:00 GMT",
    "Sun, 25 Jan 2015 08:00:60 GMT",
    "Sun, 00 Jan 2015 08:00:00 GMT",
    "Sun, 5 Jan 2015 08:00:00 GMT",
    "Sun, 25 Jan 2015 8:00:00 GMT",
    "Sun, 25 Jan 2015 08:00:00 UTC",
    "Sun, 25 jan 2015 08:00:00 GMT",
    "Tod, 25 Jan 2015 08:00:00 GMT",
    "Sun, 25 Jan 2015 GMT",
    "Sun, +5 Jan 2015 08:00:00 GMT",
    "Sun, 25 Jan 2015 08:00:00 PM GMT",
    "Sunday, 25-Jan-15 08:00:00 GMT",
    "2015-01-25T08:00:00Z",
    "1422172800",
]
_IN_BODY = ("Moment", "IsoMoment", "UnixMoment", "HttpMoment")


@pytest.mark.parametrize("name", MOMENTS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_moments_in_bodies(made_up: MadeUp, protocol: str, name: str) -> None:
    moment = MOMENTS[name]
    outcome = call(
        made_up(protocol),
        "Everything",
        **dict.fromkeys(_IN_BODY, moment),
        Moments=[moment, moment],
        MomentMap={"a": moment},
        Nest={"Name": "n", "When": moment},
    )
    assert not outcome.raised


@pytest.mark.parametrize("name", MOMENTS)
def test_moments_in_headers_and_queries(made_up: MadeUp, name: str) -> None:
    moment = MOMENTS[name]
    call(made_up("rest-json"), "Headers", HMoment=moment, HIso=moment, HUnix=moment)
    call(made_up("rest-json"), "Path", QMoment=moment, QUnix=moment)


SENT_MOMENTS = (
    "2015-01-25T08:00:00Z",
    "2015-01-25T08:00:00.123456Z",
    "2015-01-25T08:00:00+05:30",
    "2015-01-25",
    "Sun, 25 Jan 2015 08:00:00 GMT",
    "Sunday, 25-Jan-15 08:00:00 GMT",
    "1422172800",
    "1422172800.5",
    "-1",
    "NaN",
    "never",
    "",
)


@pytest.mark.parametrize("text", SENT_MOMENTS)
def test_moments_in_answers(made_up: MadeUp, text: str) -> None:
    for member in _IN_BODY:
        body = f"<R><EverythingResult><{member}>{text}</{member}></EverythingResult></R>"
        answered(made_up("query"), "Everything", body)
        for protocol in ("json", "rest-json"):
            answered(made_up(protocol), "Everything", f'{{"{member}": "{text}"}}')
            if text.replace(".", "").lstrip("-").isdigit():
                answered(made_up(protocol), "Everything", f'{{"{member}": {text}}}')
    for header in ("x-moment", "x-iso", "x-unix"):
        answered(made_up("rest-json"), "Headers", "", (header, text))


NUMBERS: dict[str, Any] = {
    "infinity": float("inf"),
    "minus infinity": float("-inf"),
    "not a number": float("nan"),
    "minus zero": -0.0,
    "small": 5e-324,
    "large": 1.7976931348623157e308,
    "whole": 3,
    "huge": 10**40,
    "flag": True,
    "short": 0.1,
    "exponent": 1e22,
}


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_floats(made_up: MadeUp, protocol: str, name: str) -> None:
    call(made_up(protocol), "Everything", Single=NUMBERS[name], Double=NUMBERS[name])


@pytest.mark.parametrize("name", NUMBERS)
def test_floats_in_headers_and_queries(made_up: MadeUp, name: str) -> None:
    call(made_up("rest-json"), "Headers", HDouble=NUMBERS[name])
    call(made_up("rest-json"), "Path", QDouble=NUMBERS[name])


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("number", [0, -1, 2**31, 2**53 + 1, 2**63 - 1, 2**64, 10**100, True, Whole(7)])
def test_whole_numbers(made_up: MadeUp, protocol: str, number: int) -> None:
    call(made_up(protocol), "Everything", Whole=number, Numbers=[number], ListMap={"a": [number]})


SENT_NUMBERS = (
    "0",
    "-0",
    "7",
    "9223372036854775808",
    "-9223372036854775809",
    "1" * 100,
    "1" * 5000,
    "1.0",
    "1e2",
    "1E400",
    "-1e-400",
    "0.1",
    "123456789012345678.5",
    "true",
    "null",
    "[]",
    "{}",
    "NaN",
    "-Infinity",
    "Infinity",
    "01",
    "+1",
    "1.",
    ".5",
    '"12"',
    '"1.5"',
    '" 7 "',
    '"1_000"',
    '"NaN"',
    '"x"',
    '""',
)


@pytest.mark.parametrize("text", SENT_NUMBERS)
def test_numbers_in_answers(made_up: MadeUp, text: str) -> None:
    for member in ("Whole", "Long", "Single", "Double", "Flag", "Text"):
        for protocol in ("json", "rest-json"):
            answered(made_up(protocol), "Everything", f'{{"{member}": {text}}}')
        if text[:1] not in "[{":
            inner = text.strip('"')
            body = f"<R><EverythingResult><{member}>{inner}</{member}></EverythingResult></R>"
            answered(made_up("query"), "Everything", body)
    for protocol in ("json", "rest-json"):
        answered(made_up(protocol), "Everything", f'{{"Numbers": [1, {text}], "ListMap": {{"a": [{text}]}}}}')


TEXTS: dict[str, str] = {
    "empty": "",
    "every ascii character": "".join(map(chr, range(128))),
    "latin": "éß",
    "wide": "漢字",
    "pair": "😀",
    "separators": "\u2028\u2029\u0085",
    "private": "\ue000\uffff\U0010ffff",
    "lone surrogate": "a\ud83db",
    "low surrogate": "\ude00",
    "reserved": "-_.~ !*'();:@&=+$,/?#[]%",
    "subclass": Text("sub"),
    "enumeration": Color.RED,
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_texts(made_up: MadeUp, protocol: str, name: str) -> None:
    text = TEXTS[name]
    call(made_up(protocol), "Everything", Text=text, Texts=[text], TextMap={text: text}, Bytes=text)


@given(text=st.text(st.characters(exclude_categories=())))
def test_explored_texts(made_up: MadeUp, text: str) -> None:
    for protocol in PROTOCOLS:
        call(made_up(protocol), "Everything", Text=text, TextMap={text: text})
    call(made_up("rest-json"), "Path", Rest=text or "x", Label="x", QText=text, QTexts=[text, "x"])


@given(text=st.text(st.characters(exclude_categories=["Cs"])), escaped=st.booleans())
def test_explored_texts_in_answers(made_up: MadeUp, text: str, escaped: bool) -> None:
    body = json.dumps({"Text": text, "TextMap": {text: text}, "Texts": [text]}, ensure_ascii=escaped)
    for protocol in ("json", "rest-json"):
        outcome = answered(made_up(protocol), "Everything", body)
        assert outcome.value["TextMap"] == {text: text}


@pytest.mark.parametrize("name", TEXTS)
def test_texts_in_uris(made_up: MadeUp, name: str) -> None:
    pair, text = made_up("rest-json"), TEXTS[name]
    call(pair, "Path", Label=text or "x", Rest="r", QText=text, QTexts=[text, "", text], QMap={text: text})
    call(pair, "Path", Label="l", Rest=text or "x")


def _mapped() -> mmap.mmap:
    mapped = mmap.mmap(-1, 4)
    mapped.write(b"\x00\xffab")
    mapped.seek(0)
    return mapped


BUFFERS: dict[str, Any] = {
    "map of memory": _mapped,
    "file": lambda: File(b"abc"),
    "file of Python": lambda: io.BytesIO(b"abc"),
    "text file": lambda: io.StringIO("abc"),
    "view": lambda: memoryview(b"abc"),
    "array": lambda: array.array("B", b"abc"),
}


@pytest.mark.parametrize("name", BUFFERS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_buffers(made_up: MadeUp, protocol: str, name: str) -> None:
    for validated in (True, False):
        pair = made_up(protocol, config={"parameter_validation": validated})
        pair.server.take()
        outcomes = []
        for client in (pair.reference, pair.subject):
            pair.server.script([accepting(pair.operations["Everything"])])
            buffer = BUFFERS[name]()
            outcome = outcome_of(lambda: client.everything(Text="x", Bytes=buffer, Token="t"))  # noqa: B023
            told = re.sub("0x[0-9a-f]+", "0x", str(outcome)) if isinstance(outcome, Exception) else "accepted"
            outcomes.append((told, type(outcome).__name__, [request.body for request in pair.server.take()]))
        assert outcomes[0] == outcomes[1]


@pytest.fixture(params=["UTC", "Europe/London", "America/New_York"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("date", DATES_OF_HEADERS)
def test_dates_of_headers(twin: TwinFactory, date: str) -> None:
    answer = Answer(headers=(("Last-Modified", date),))
    twin("s3").call("head_object", [answer], Bucket="bucket", Key="k")
