"""Rules of the protocols that no service of AWS in this library needs, on made-up services that need them all."""

from __future__ import annotations

import base64
import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.answers import Writer
from tests.support.models import Operation
from tests.support.params import Color, File, Generator, Reader, Spoiler, Text, Whole
from tests.support.protocols import PROTOCOLS, SERVICES, MadeUpTwin, write_for_botocore
from tests.support.server import Answer, CaptureServer, Header
from tests.support.twin import Outcome, outcome_of

CASES = 1500

MadeUp = Callable[..., MadeUpTwin]

# These have answers of their own below: the writer writes no attributes, and hosts need a proxy.
_APART = ("Attributed", "Prefixed", "Fixed")
OPERATIONS = [
    (protocol, name) for protocol in PROTOCOLS for name in SERVICES[protocol]["operations"] if name not in _APART
]


@pytest.fixture(scope="session")
def made_up(shared_server: CaptureServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MadeUp]:
    """`made_up(protocol, config=…)`: a pair of clients, made once for each set of arguments."""
    folder = tmp_path_factory.mktemp("models")
    write_for_botocore(folder)
    made: dict[str, MadeUpTwin] = {}

    def make(protocol: str, **options: Any) -> MadeUpTwin:
        key = protocol + json.dumps(options, sort_keys=True)
        if key not in made:
            made[key] = MadeUpTwin(shared_server, protocol, options, folder)
        return made[key]

    yield make
    for pair in made.values():
        pair.close()


def accepting(operation: Operation) -> Answer:
    """The smallest answer that the operation's protocol takes as success."""
    if operation.protocol == "query":
        return Answer(body=f"<Response><{operation.model.name}Result/></Response>".encode())
    return Answer(body=b"{}")


def least(operation: Operation) -> dict[str, Any]:
    """What the operation cannot do without."""
    shape = operation.model.input_shape
    return {} if shape is None else {name: "x" for name in shape.required_members}


def call(pair: MadeUpTwin, name: str, answer: Answer | None = None, /, **parameters: Any) -> Outcome:
    operation = pair.operations[name]
    return pair.call(operation.method, [answer or accepting(operation)], **(least(operation) | parameters))


def parameters_for(operation: Operation, random: Random, *, plain: bool = False) -> dict[str, Any]:
    """Valid parameters. A body that cannot be sent twice is beyond boto3, but not beyond the subject."""
    parameters = Generator(random, plain).parameters(operation.model.input_shape)
    if operation.model.name == "Bytes" and isinstance(parameters.get("Body"), Reader):
        parameters["Body"] = File(parameters["Body"].read())
    return parameters


def answered(pair: MadeUpTwin, name: str, body: bytes | str, *headers: Header, status: int = 200) -> Outcome:
    raw = body.encode() if isinstance(body, str) else body
    return call(pair, name, Answer(status, raw, headers))


# Generated


@pytest.mark.parametrize(("protocol", "name"), OPERATIONS)
def test_generated_parameters(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations[name]
    for number in range(CASES):
        plain = number < 5
        parameters = parameters_for(operation, Random(f"{protocol}/{name}/{number}"), plain=plain)
        outcome = pair.call(operation.method, [accepting(operation)], **parameters)
        if plain:
            assert not outcome.raised and len(outcome.requests) == 1, outcome.value


@pytest.mark.parametrize(("protocol", "name"), OPERATIONS)
def test_generated_answers(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations[name]
    for number in range(CASES):
        plain = number < 5
        written = Writer(Random(f"{protocol}/{name}/{number}"), plain).success(operation)
        outcome = pair.call(operation.method, [written.answer], **least(operation))
        if plain:
            assert not outcome.raised, outcome.value
            assert set(outcome.value) == {*written.members, "ResponseMetadata"}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_generated_errors(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations["Nothing"]
    for number in range(CASES):
        answer = Writer(Random(f"{protocol}/{number}"), plain=number < 5).error(operation, (400, 403, 404, 499, 501))
        outcome = pair.call(operation.method, [answer])
        assert outcome.raised


@pytest.mark.parametrize(("protocol", "name"), [case for case in OPERATIONS if case[1] not in ("Nothing", "Unwrapped")])
def test_generated_faults(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations[name]
    reported = 0
    for number in range(CASES):
        random = Random(f"{protocol}/{name}/faults/{number}")
        parameters = Generator(random).parameters(operation.model.input_shape)
        Spoiler(random).spoil(parameters, operation.model.input_shape, 1 + number % 4)
        outcome = pair.call(operation.method, [Answer(400, b"{}")], **parameters)
        reported += type(outcome.value).__name__ == "ParamValidationError"
    assert reported >= CASES // 2


@given(data=st.data())
def test_explored(made_up: MadeUp, data: st.DataObject) -> None:
    protocol, name = data.draw(st.sampled_from(OPERATIONS))
    pair = made_up(protocol)
    operation = pair.operations[name]
    random = Random(data.draw(st.integers(0, 2**64)))
    parameters = parameters_for(operation, random)
    pair.call(operation.method, [Writer(random).success(operation).answer], **parameters)


# Timestamps and numbers, wherever they stand

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


# Text

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


PATHS = (
    "a/b",
    "/a",
    "a/",
    "//",
    "a//b",
    "a//",
    ".",
    "..",
    "./a",
    "../a",
    "a/.",
    "a/..",
    "a/./b",
    "a/../b",
    "../../../../x",
    "..../a",
    "a/...",
    "%2e%2e",
    "a%2Fb",
    "a b/c+d",
    "~/é",
    "a?b#c",
    "",
)


@pytest.mark.parametrize("text", PATHS)
def test_paths(made_up: MadeUp, text: str) -> None:
    pair = made_up("rest-json")
    call(pair, "Path", Label="l", Rest=text)
    call(pair, "Path", Label=text, Rest="r")
    call(pair, "Path", Label=text, Rest=text)


# Query strings and headers

QUERIES: dict[str, dict[str, Any]] = {
    "nothing": {},
    "token given": {"Token": "t"},
    "empty list": {"QTexts": []},
    "list": {"QTexts": ["b", "a", "", "a"]},
    "numbers": {"QNumbers": [3, 1, 2**70, True]},
    "tuple": {"QTexts": ("a", "b")},
    "flags": {"QFlag": False},
    "map": {"QMap": {"b": "1", "a": "2", "": "3", "ü&=": "ü&="}},
    "map over others": {"QText": "own", "QMap": {"text": "of the map", "whole": "x"}, "QWhole": 5},
    "others over map": {"QMap": {"text": "of the map", "z": "1"}, "QText": "own"},
    "map over a list": {"QTexts": ["a", "b"], "QMap": {"texts": "c"}},
    "map over what is fixed": {"QMap": {"fixed": "no", "bare": ""}},
    "empty map": {"QMap": {}},
    "order": {"QWhole": 1, "QText": "t", "QFlag": True},
    "order turned": {"QFlag": True, "QText": "t", "QWhole": 1},
}


@pytest.mark.parametrize("name", QUERIES)
def test_query_strings(made_up: MadeUp, name: str) -> None:
    assert not call(made_up("rest-json"), "Path", **QUERIES[name]).raised


HEADERS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "empty text": {"HText": ""},
    "spaces around": {"HText": "  a  b "},
    "empty list": {"HTexts": []},
    "list": {"HTexts": ["a", "b c", 'd"e', "f,g", '"', "", "a, b"]},
    "numbers": {"HNumbers": [1, -2, True, 2**70]},
    "flag": {"HFlag": True},
    "prefixed": {"Prefixed": {"One": "1", "two-Three": "2", "": "3"}},
    "prefixed as another": {"Prefixed": {"a": "1"}, "HText": "x"},
    "latin": {"HText": "é", "HTexts": ["ü", "x"]},
    "wide": {"HText": "漢😀"},
    "line break": {"HText": "a\nb"},
    "line break in a list": {"HTexts": ["a", "b\n"]},
    "name with a line break": {"Prefixed": {"a\n": "1"}},
    "name with a colon": {"Prefixed": {"a:b": "1"}},
    "json object": {"HJson": {"b": [1, None, True, 1.5, "é"], "a": {}}},
    "json text": {"HJson": "text"},
    "json nothing": {"HJson": [None]},
    "json not a number": {"HJson": float("nan")},
}


@pytest.mark.parametrize("name", HEADERS)
def test_headers(made_up: MadeUp, name: str) -> None:
    call(made_up("rest-json"), "Headers", **HEADERS[name])


@pytest.mark.parametrize("value", [{1}, object, {"a": b"b"}, {(1, 2): 3}])
def test_header_that_is_no_json(made_up: MadeUp, value: Any) -> None:
    outcome = call(made_up("rest-json"), "Headers", HJson=value)
    assert type(outcome.value).__name__ == "ParamValidationError"


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


SENT_HEADERS: dict[str, tuple[Header, ...]] = {
    "none": (),
    "text": (("x-text", "a, b"),),
    "empty": (("x-text", ""), ("x-texts", "")),
    "other case": (("X-TEXT", "a"), ("X-Meta-one", "1")),
    "twice": (("x-text", "a"), ("x-text", "b")),
    "spaces": (("x-text", "  a  b"), ("x-whole", " 5")),
    "latin": (("x-text", "caf\xe9"), ("x-meta-\x7e", "\xe9")),
    "list": (("x-texts", 'a,b , c,,"d, e"'),),
    "list twice": (("x-texts", "a"), ("x-texts", "b, c")),
    "numbers": (("x-numbers", "1, -2,  3"), ("x-whole", "007"), ("x-double", "1e3")),
    "no number": (("x-whole", "many"),),
    "no number in a list": (("x-numbers", "1,,2"),),
    "special floats": (("x-double", "NaN"),),
    "flags": (("x-flag", "true"),),
    "other flags": (("x-flag", "TRUE"),),
    "no flag": (("x-flag", "yes"),),
    "json": (("x-json", _encoded('{"a": [1, null, "é"]}')),),
    "json of another kind": (("x-json", _encoded("5")),),
    "no json": (("x-json", _encoded("{")),),
    "no base64": (("x-json", "%%%"),),
    "prefixed": (("x-meta-b", "1"), ("x-meta-a", "2"), ("x-metal", "3"), ("x-meta-", "4")),
    "prefixed twice": (("x-meta-a", "1"), ("X-Meta-A", "2")),
}


@pytest.mark.parametrize("name", SENT_HEADERS)
def test_headers_of_answers(made_up: MadeUp, name: str) -> None:
    for status in (200, 202, 299, 300):
        answered(made_up("rest-json"), "Headers", '{"Body": "b"}', *SENT_HEADERS[name], status=status)


# Payloads

BODIES: dict[str, Any] = {
    "bytes": b"\x00\xff",
    "empty": b"",
    "bytearray": bytearray(b"abc"),
    "text": "é漢",
    "file": File(b"abc"),
    "empty file": File(b""),
    "large": bytes(300_000),
}


@pytest.mark.parametrize("name", BODIES)
def test_blob_payload(made_up: MadeUp, name: str) -> None:
    pair = made_up("rest-json")
    call(pair, "Bytes", Body=BODIES[name])
    call(pair, "Bytes", Body=BODIES[name], Type="audio/ogg", Other="o")


def test_no_payload(made_up: MadeUp) -> None:
    pair = made_up("rest-json")
    call(pair, "Bytes")
    call(pair, "Bytes", Type="text/plain")
    call(pair, "Words")
    call(pair, "Nested")
    call(pair, "Nested", Other="o")
    call(pair, "Everything")
    call(pair, "Headers", HText="x")
    call(pair, "Nothing")


@pytest.mark.parametrize("text", ["", "words", "é漢😀", "\x00"])
def test_text_payload(made_up: MadeUp, text: str) -> None:
    pair = made_up("rest-json")
    call(pair, "Words", Body=text)
    answered(pair, "Words", text)


def test_text_payload_that_is_no_text(made_up: MadeUp) -> None:
    answered(made_up("rest-json"), "Words", b"\xff\xfe")


@pytest.mark.parametrize("name", ["Bytes", "Words", "Nested", "Headers", "Nothing"])
@pytest.mark.parametrize("body", [b"", b"{}", b'{"Name": "n"}', b"null", b"x" * 100_000])
def test_payload_of_answers(made_up: MadeUp, name: str, body: bytes) -> None:
    for status in (200, 201, 300, 404):
        answered(made_up("rest-json"), name, body, ("Content-Type", "text/plain"), ("x-other", "o"), status=status)


# Host prefixes

HOST_LABELS = ("a", "a-b", "a.b", "A1", "-a", "a_b", "a b", "", "é", "a/b", "a@b", "%41")


@pytest.mark.parametrize("label", HOST_LABELS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_host_prefix(made_up: MadeUp, shared_server: CaptureServer, protocol: str, label: str) -> None:
    """The prefixed host is asked of a proxy, so that no name needs to be resolved."""
    proxied = {"proxies": {"http": shared_server.url}}
    pair = made_up(protocol, endpoint_url="http://service.invalid:8080", config=proxied)
    outcome = call(pair, "Prefixed", Label=label)
    if label.isalnum() and label.isascii():
        host = outcome.requests[0].header("host") or ""
        assert host.startswith(label.lower()) and host.endswith("service.invalid:8080") and host != "service.invalid:8080"
    if protocol in ("json", "query-compatible"):
        assert call(pair, "Fixed").requests[0].header("host") == "data-service.invalid:8080"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_host_prefix_left_out(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol, config={"inject_host_prefix": False})
    assert len(call(pair, "Prefixed", Label="a").requests) == 1
    call(pair, "Prefixed", Label="a b")


# Unions, documents and null

JSON_ANSWERS: dict[str, str] = {
    "union": '{"Choice": {"Text": "t"}}',
    "union by its name on the wire": '{"Choice": {"renamed": "t"}}',
    "union by its name in Python": '{"Choice": {"Renamed": "t"}}',
    "union of nothing": '{"Choice": {}}',
    "union of two": '{"Choice": {"Text": "t", "Number": 1}}',
    "union with null": '{"Choice": {"Text": "t", "Number": null}}',
    "union of null": '{"Choice": {"Text": null}}',
    "union with a type": '{"Choice": {"__type": "x", "Text": "t"}}',
    "union unknown": '{"Choice": {"Newer": {"a": 1}}}',
    "union unknown with a type": '{"Choice": {"__type": "x", "Newer": 1}}',
    "union unknown with null": '{"Choice": {"Text": null, "Newer": 1}}',
    "union unknown in full": '{"Choice": {"\\ud83d": 1}}',
    "union of an unknown and a known": '{"Choice": {"Newer": 1, "Text": "t"}}',
    "union with a null unknown": '{"Choice": {"Newer": null, "Text": "t"}}',
    "union of another kind": '{"Choice": 5}',
    "union of a list": '{"Choice": [1]}',
    "union nothing": '{"Choice": null}',
    "union twice": '{"Choice": {"Text": "t", "Text": "u"}}',
    "unions": '{"Choices": [{"Text": "t"}, null, {"Nest": {"Name": "n"}}, {"Newer": 1}]}',
    "document": '{"Document": {"b": [1, 1.5, null, true, "é"], "a": {"__type": "x"}}}',
    "document text": '{"Document": "text"}',
    "document list": '{"Document": [1, [2]]}',
    "document number": '{"Document": 12345678901234567890123}',
    "document nothing": '{"Document": null}',
    "document inside": '{"Holder": {"Free": {"a": [null]}, "Text": "t"}}',
    "document with a duplicate": '{"Document": {"a": 1, "a": 2, "b": 3}}',
    "null members": '{"Text": null, "Texts": null, "Nest": null, "Flag": null, "Whole": null}',
    "null items": '{"Texts": [null, "a"], "Nests": [null], "Numbers": [1, null], "Moments": [null]}',
    "null text in a map": '{"TextMap": {"a": null}}',
    "null structure in a map": '{"NestMap": {"RED": null}}',
    "null list in a map": '{"ListMap": {"a": null}}',
    "null moment in a map": '{"MomentMap": {"a": null}}',
    "null blobs": '{"Blobs": [null, "eA=="]}',
    "empty blob": '{"Bytes": ""}',
    "blob without padding": '{"Bytes": "eA"}',
    "blob with spaces": '{"Bytes": "e A\\n=="}',
    "blob in the other alphabet": '{"Bytes": "-_-_"}',
    "blob of no base64": '{"Bytes": "é"}',
    "blob of another kind": '{"Bytes": 5}',
    "empty containers": '{"Texts": [], "TextMap": {}, "Nest": {}, "Empty": {}}',
    "text for a list": '{"Texts": "ab"}',
    "object for a list": '{"Texts": {"a": 1}}',
    "list for a map": '{"TextMap": [1]}',
    "list for a structure": '{"Nest": [1]}',
    "text for a structure": '{"Nest": "x"}',
    "number for a list": '{"Texts": 5}',
    "object for text": '{"Text": {"a": [1]}}',
    "duplicate members": '{"Whole": 1, "Text": "a", "Whole": 2}',
    "duplicate ended by null": '{"Whole": 1, "Whole": null}',
    "duplicate of which one is broken": '{"Moment": "never", "Moment": 5}',
    "duplicate of another kind": '{"Texts": 5, "Texts": ["a"]}',
    "duplicate keys of a map": '{"TextMap": {"a": "1", "b": "2", "a": "3"}}',
    "order": '{"Whole": 1, "Text": "a", "Nest": {"Again": {"Name": "b"}, "Name": "a"}}',
    "names of Python": '{"Renamed": "x", "renamed-text": "y"}',
    "metadata of its own": '{"ResponseMetadata": {"a": 1}, "Error": {"Code": "x"}}',
    "lone surrogate": '{"Text": "\\ud83d", "TextMap": {"\\ude00": "\\ud83d"}}',
    "not a number": '{"Double": NaN, "Document": [Infinity, -Infinity]}',
    "text raw": '{"Text": "\x7f\u2028"}',
    "text with a control character": '{"Text": "a\x00b"}',
    "null": "null",
    "list": "[]",
    "filled list": '[{"Text": "t"}]',
    "text": '"text"',
    "number": "5",
    "true": "true",
    "not json": "hello",
    "two values": '{"Text": "a"} {"Text": "b"}',
    "cut": '{"Text": "a"',
    "spaces": "  \n",
    "empty": "",
    "byte order mark": '\ufeff{"Text": "a"}',
}


@pytest.mark.parametrize("name", JSON_ANSWERS)
@pytest.mark.parametrize("protocol", ["json", "rest-json"])
def test_json_answers(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    answered(pair, "Everything", JSON_ANSWERS[name])
    if protocol == "rest-json":
        answered(pair, "Nested", JSON_ANSWERS[name])


UNIONS: dict[str, dict[str, Any]] = {
    "text": {"Choice": {"Text": ""}},
    "nested": {"Choice": {"Nest": {"Name": "n", "Choice": {"Renamed": "r"}}}},
    "list": {"Choices": [{"Number": 1}, {"Texts": []}]},
    "nothing": {"Choice": {}},
    "two": {"Choice": {"Text": "t", "Number": 1}},
    "none": {"Choice": {"Text": None}},
    "unknown": {"Choice": {"Newer": 1}},
    "unknown and known": {"Choice": {"Newer": 1, "Text": "t"}},
}


@pytest.mark.parametrize("name", UNIONS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_unions(made_up: MadeUp, protocol: str, name: str) -> None:
    call(made_up(protocol), "Everything", **UNIONS[name])


DOCUMENTS: dict[str, Any] = {
    "object": {"b": [1, None, True, 1.5, "é"], "a": {}},
    "text": "text",
    "number": 5,
    "huge": 10**30,
    "float": 1e22,
    "not a number": float("nan"),
    "flag": True,
    "list": [1, [2, [3]]],
    "none": None,
    "tuple": (1, 2),
    "set": {1},
    "moment": datetime.datetime(2026, 1, 1),
    "bytes": b"x",
    "number as key": {5: "five", None: 1, True: 2},
    "tuple as key": {(1, 2): 3},
    "several": {"a": {1}, "b": [b"x", {"c": object}]},
    "surrogate": {"\ud83d": "\ude00"},
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("protocol", ["json", "rest-json"])
def test_documents(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    call(pair, "Everything", Document=DOCUMENTS[name])
    if protocol == "json":
        call(pair, "Everything", Holder={"Free": DOCUMENTS[name]})


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_idempotency_token(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    name = "Path" if protocol == "rest-json" else "Everything"
    for parameters in ({}, {"Token": "given"}, {"Token": ""}, {"Token": "é/&"}):
        outcome = call(pair, name, **parameters)
        assert b"oken" in outcome.requests[0].body or "token=" in outcome.requests[0].query
    call(pair, name, Token=None)


@pytest.mark.parametrize("name", ["Everything", "Path", "Headers", "Bytes", "Words", "Nested"])
def test_none_without_validation(made_up: MadeUp, name: str) -> None:
    """Members that are None are left out by the REST protocol."""
    pair = made_up("rest-json", config={"parameter_validation": False})
    members = pair.operations[name].model.input_shape.members
    call(pair, name, **dict.fromkeys(set(members) - {"Label", "Rest"}))


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", [None, 5, 1.5, True, "x"])
def test_scalars_without_validation(made_up: MadeUp, protocol: str, value: Any) -> None:
    pair = made_up(protocol, config={"parameter_validation": False})
    call(pair, "Everything", Text=value, Whole=value, Flag=value, Texts=[value], TextMap={"a": value})


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_unknown_member_without_validation(made_up: MadeUp, protocol: str) -> None:
    call(made_up(protocol, config={"parameter_validation": False}), "Everything", Bogus=1)


# XML

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
XML_ATTRIBUTES: dict[str, str] = {
    "own": '<AttributedResult kind="k"/>',
    "of a namespace": f'<AttributedResult {XSI} xsi:type="t"/>',
    "both": f'<AttributedResult {XSI} kind="k" xsi:type="t"><Text>x</Text></AttributedResult>',
    "of another prefix": '<AttributedResult xmlns:o="other" o:type="t" o:kind="k"/>',
    "without its prefix": '<AttributedResult type="t"/>',
    "empty": '<AttributedResult kind=""/>',
    "as an element": "<AttributedResult><kind>k</kind></AttributedResult>",
    "inside": f'<AttributedResult><Inner {XSI} xsi:type="t"><Text>x</Text></Inner></AttributedResult>',
    "escaped": '<AttributedResult kind="&lt;&#10; a&#x9;b\tc"/>',
    "of xml": '<AttributedResult xml:lang="en" kind="k"/>',
}


@pytest.mark.parametrize("name", XML_ATTRIBUTES)
def test_xml_attributes(made_up: MadeUp, name: str) -> None:
    pair = made_up("query")
    answered(pair, "Attributed", f"<R>{XML_ATTRIBUTES[name]}</R>")
    # Without a wrapper the root itself stands for the result.
    answered(pair, "Attributed", XML_ATTRIBUTES[name])


XML_ANSWERS: dict[str, str] = {
    "empty list": "<Texts/>",
    "list of another name": "<Texts><item>a</item><x>b</x></Texts>",
    "list twice": "<Texts><member>a</member></Texts><Texts><member>b</member></Texts>",
    "renamed list": "<RenamedTexts><item>a</item><item>b</item></RenamedTexts>",
    "one flat": "<FlatTexts>a</FlatTexts>",
    "flat": "<FlatTexts>a</FlatTexts><Text>t</Text><FlatTexts>b</FlatTexts>",
    "empty flat": "<FlatTexts/>",
    "flat by the name of its items": "<flatItem>a</flatItem><flatItem>b</flatItem>",
    "flat by its own name": "<FlatRenamedTexts>a</FlatRenamedTexts>",
    "flat by a given name": "<flatNamed>a</flatNamed><flatNamed>b</flatNamed>",
    "flat structures": "<FlatNests><Name>a</Name></FlatNests><FlatNests/>",
    "map": "<TextMap><entry><key>a</key><value>1</value></entry></TextMap>",
    "map turned": "<TextMap><entry><value>1</value><key>a</key></entry></TextMap>",
    "empty map": "<TextMap/>",
    "map of other entries": "<TextMap><x><key>a</key><value>1</value></x></TextMap>",
    "map with more": "<TextMap><entry><key>a</key><value>1</value><z/></entry></TextMap>",
    "map with the same key": "<TextMap><entry><key>a</key><value>1</value></entry>"
    "<entry><key>a</key><value>2</value></entry></TextMap>",
    "map without a later value": "<TextMap><entry><key>a</key><value>1</value></entry>"
    "<entry><key>b</key></entry></TextMap>",
    "renamed map": "<RenamedMap><entry><K>a</K><V>1</V></entry></RenamedMap>",
    "flat map": "<FlatMap><key>a</key><value>1</value></FlatMap>",
    "flat maps": "<FlatMap><key>a</key><value>1</value></FlatMap><FlatMap><key>b</key><value>2</value></FlatMap>",
    "flat renamed map": "<flatMap><K>a</K><V>1</V></flatMap><flatMap><K>b</K><V>2</V></flatMap>",
    "flat map by its own name": "<FlatRenamedMap><K>a</K><V>1</V></FlatRenamedMap>",
    "map of lists": "<ListMap><entry><key>a</key><value><member>1</member></value></entry></ListMap>",
    "nested": "<Nest><Name>a</Name><renamed>r</renamed><Again><Name>b</Name></Again></Nest>",
    "structure twice": "<Nest><Name>a</Name></Nest><Nest><Name>b</Name></Nest>",
    "structure of text": "<Nest>text</Nest>",
    "name of Python": "<Renamed>r</Renamed>",
    "union": "<Choice><Text>t</Text></Choice>",
    "union of a list": "<Choice><Texts><member>a</member></Texts></Choice>",
    "union of nothing": "<Choice/>",
    "union of two": "<Choice><Text>t</Text><Number>1</Number></Choice>",
    "union unknown": "<Choice><Newer><a/></Newer></Choice>",
    "union unknown twice": "<Choice><Newer/><Newer/></Choice>",
    "union known twice": "<Choice><Texts/><Texts/></Choice>",
    "union with a type": "<Choice><__type>x</__type><Text>t</Text></Choice>",
    "blob": "<Bytes> e A = = </Bytes>",
    "broken blob": "<Bytes>e</Bytes>",
    "blob of no base64": "<Bytes>é</Bytes>",
    "padded number": "<Whole> 5\n</Whole>",
    "empty number": "<Whole/>",
    "empty float": "<Double/>",
    "empty flag": "<Flag/>",
    "empty moment": "<Moment/>",
    "whole with a fraction": "<Whole>5.0</Whole>",
    "huge": "<Whole>123456789012345678901234567890</Whole>",
    "other digits": "<Whole>\u0665</Whole><Double>\u0665.\u0665</Double>",
    "underscores": "<Whole>1_000</Whole><Double>1_0.5</Double>",
    "nil": f'<Text {XSI} xsi:nil="true"/>',
    "namespaces": '<a:Text xmlns:a="x">t</a:Text><Nest xmlns="y"><Name>n</Name></Nest>',
    "two of two namespaces": '<a:FlatTexts xmlns:a="x">1</a:FlatTexts><FlatTexts>2</FlatTexts>',
}


@pytest.mark.parametrize("name", XML_ANSWERS)
def test_xml_answers(made_up: MadeUp, name: str) -> None:
    pair, inner = made_up("query"), XML_ANSWERS[name]
    answered(pair, "Everything", f"<R><EverythingResult>{inner}</EverythingResult></R>")
    answered(pair, "Unwrapped", f'<R xmlns="http://example.com/doc/">{inner}</R>')


QUERY_PARAMETERS: dict[str, dict[str, Any]] = {
    "empty list": {"Texts": [], "FlatTexts": [], "FlatRenamedTexts": (), "Nests": []},
    "list": {"Texts": ["a", ""], "RenamedTexts": ["b"], "TextsOfTexts": [["a"], [], ["b", "c"]]},
    "flat": {"FlatTexts": ["a", "b"], "FlatRenamedTexts": ["c", "d"], "FlatNamedTexts": ["e"]},
    "flat structures": {"FlatNests": [{"Name": "a", "More": [{"Name": "b"}]}]},
    "maps": {"TextMap": {"a": "1", "": ""}, "RenamedMap": {"k": "v"}, "NestMap": {"RED": {"Name": "n"}}},
    "flat maps": {"FlatMap": {"a": "1", "b": "2"}, "FlatRenamedMap": {"k": 5}},
    "empty maps": {"TextMap": {}, "FlatMap": {}},
    "map of lists": {"ListMap": {"a": [1, 2], "b": []}},
    "empty structures": {"Empty": {}},
    "blobs": {"Blobs": [b"\xff", "é", bytearray(b"x")]},
    "flags": {"Flag": True},
}


@pytest.mark.parametrize("name", QUERY_PARAMETERS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_containers(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    members = pair.operations["Everything"].model.input_shape.members
    call(pair, "Everything", **{key: value for key, value in QUERY_PARAMETERS[name].items() if key in members})


# Errors

XML_ERRORS: dict[str, str] = {
    "modeled": "<E><Error><Code>BrokenCode</Code><Message>m</Message><Detail><Name>n</Name></Detail></Error></E>",
    "modeled at its place": "<ErrorResponse><Error><Code>BrokenCode</Code><Message>m</Message><message>own</message>"
    "<When>2015-01-25T08:00:00Z</When></Error><RequestId>r</RequestId></ErrorResponse>",
    "modeled by its name": "<ErrorResponse><Error><Code>Broken</Code></Error></ErrorResponse>",
    "errors": "<Response><Errors><Error><Code>BusyCode</Code></Error></Errors><RequestID>r</RequestID></Response>",
    "two errors": "<R><Errors><Error><Code>A</Code></Error><Error><Code>B</Code></Error></Errors></R>",
    "no code": "<ErrorResponse><Error><Message>m</Message></Error></ErrorResponse>",
    "empty code": "<ErrorResponse><Error><Code/></Error></ErrorResponse>",
    "two codes": "<ErrorResponse><Error><Code>A</Code><Code>B</Code></Error></ErrorResponse>",
    "nothing": "<ErrorResponse/>",
    "text for the error": "<ErrorResponse><Error>text</Error></ErrorResponse>",
    "text for errors": "<ErrorResponse><Errors>text</Errors></ErrorResponse>",
    "another root": "<Exception><Code>A</Code></Exception>",
    "deep fields": "<E><Error><Code>X</Code><More><a><b>1</b></a><a/></More></Error></E>",
    "broken field": "<E><Error><Code>BrokenCode</Code></Error><When>never</When></E>",
    "not xml": "oops",
    "empty": "",
}


@pytest.mark.parametrize("name", XML_ERRORS)
def test_xml_errors(made_up: MadeUp, name: str) -> None:
    for status in (301, 400, 404):
        assert answered(made_up("query"), "Everything", XML_ERRORS[name], status=status).raised


JSON_ERRORS: dict[str, str] = {
    "modeled": '{"__type": "Broken", "message": "m", "Detail": {"Name": "n", "More": []}, "When": 5}',
    "of a namespace": '{"__type": "com.example#Broken", "Message": "m"}',
    "with an address": '{"__type": "Broken:http://example.com/x#y"}',
    "of both": '{"__type": "a.b#Broken:http://example.com/"}',
    "by code": '{"code": "Broken", "message": "m"}',
    "by the other code": '{"Code": "com.x#Busy:y"}',
    "by both codes": '{"code": "Broken", "Code": "Busy", "__type": "Other"}',
    "by a numbered code": '{"code": 5}',
    "by a null code": '{"code": null, "__type": "Broken"}',
    "by a null type": '{"__type": null}',
    "by a numbered type": '{"__type": 5}',
    "by an empty type": '{"__type": ""}',
    "by a surrogate": '{"__type": "\\ud83d#Broken"}',
    "by a surrogate after": '{"__type": "a#\\ud83d"}',
    "both messages": '{"__type": "Broken", "message": "a", "Message": "b"}',
    "null message": '{"__type": "Broken", "message": null}',
    "numbered message": '{"__type": "Unheard", "message": 5}',
    "null field": '{"__type": "Broken", "Detail": null}',
    "broken field": '{"__type": "Broken", "When": "never"}',
    "list": "[]",
    "text": '"text"',
    "null": "null",
    "not json": "oops",
    "spaces": "  ",
    "empty": "",
}


@pytest.mark.parametrize("name", JSON_ERRORS)
@pytest.mark.parametrize("protocol", ["json", "rest-json", "query-compatible"])
def test_json_errors(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    for status in (301, 400, 404):
        answered(pair, "Everything", JSON_ERRORS[name], status=status)
    for header in ("Broken", "com.x#Broken:http://y", "", "Busy"):
        answered(pair, "Everything", JSON_ERRORS[name], ("x-amzn-ErrorType", header), status=400)


QUERY_ERRORS = ("BrokenCode;Sender", "Old.Code;Receiver", ";Sender", "Old", "Old;", "a;b;c", "", "BusyCode;Receiver;")


@pytest.mark.parametrize("header", QUERY_ERRORS)
@pytest.mark.parametrize("protocol", ["json", "query-compatible", "rest-json"])
def test_query_compatible_errors(made_up: MadeUp, protocol: str, header: str) -> None:
    body = '{"__type": "com.example#Broken", "message": "m", "Detail": {"Name": "n"}}'
    pair = made_up(protocol)
    answered(pair, "Everything", body, ("x-amzn-query-error", header), status=400)
    answered(pair, "Everything", "{}", ("x-amzn-query-error", header), status=400)


def test_query_mode_is_told(made_up: MadeUp) -> None:
    outcome = call(made_up("query-compatible"), "Nothing")
    assert outcome.requests[0].header("x-amzn-query-mode") == "true"
    assert call(made_up("json"), "Nothing").requests[0].header("x-amzn-query-mode") is None


# Depth


def nested(levels: int) -> dict[str, Any]:
    nest: dict[str, Any] = {"Name": "n"}
    for _ in range(levels):
        nest = {"Name": "n", "Again": nest}
    return nest


def endless() -> dict[str, Any]:
    nest: dict[str, Any] = {"Name": "n"}
    nest["Again"] = nest
    return nest


def deep_answer(protocol: str, levels: int) -> Answer:
    if protocol == "query":
        inner = "<Again>" * levels + "</Again>" * levels
        return Answer(body=f"<R><EverythingResult><Nest>{inner}</Nest></EverythingResult></R>".encode())
    return Answer(body=('{"Nest": ' + '{"Again": ' * levels + "{}" + "}" * levels + "}").encode())


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth(made_up: MadeUp, protocol: str) -> None:
    assert not call(made_up(protocol), "Everything", deep_answer(protocol, 50), Nest=nested(50)).raised


@pytest.mark.parametrize("levels", [1000, 100_000])
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth_of_answers(made_up: MadeUp, protocol: str, levels: int) -> None:
    """Too deep for boto3; here it may work or be refused in the same way."""
    pair = made_up(protocol)
    pair.server.script([deep_answer(protocol, levels)])
    assert isinstance(outcome_of(lambda: pair.reference.everything(Text="x")), RecursionError)
    ours = outcome_of(lambda: pair.subject.everything(Text="x"))
    assert isinstance(ours, (dict, RecursionError))


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth_of_errors(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    for levels in (1000, 100_000):
        if protocol == "query":
            body = "<E><Error><Code>X</Code>" + "<a>" * levels + "</a>" * levels + "</Error></E>"
        else:
            body = '{"__type": "Broken", "Detail": ' + '{"Again": ' * levels + "{}" + "}" * levels + "}"
        pair.server.script([Answer(400, body.encode())])
        ours = outcome_of(lambda: pair.subject.everything(Text="x"))
        assert isinstance(ours, (RecursionError, pair.subject.exceptions.ClientError))


@pytest.mark.parametrize("make", [lambda: nested(1000), lambda: nested(100_000), endless], ids=["1000", "100000", "∞"])
@pytest.mark.parametrize("validated", [True, False])
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth_of_parameters(made_up: MadeUp, protocol: str, validated: bool, make: Callable[[], Any]) -> None:
    pair = made_up(protocol, config={"parameter_validation": validated})
    for client in (pair.reference, pair.subject):
        pair.server.script([accepting(pair.operations["Everything"])])
        outcome = outcome_of(lambda: client.everything(Text="x", Nest=make()))  # noqa: B023
        # boto3 fails; a thousand levels may pass here.
        assert isinstance(outcome, RecursionError if client is pair.reference else (dict, RecursionError))


@pytest.mark.parametrize("protocol", ["json", "rest-json"])
def test_depth_of_documents(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    document: list[Any] = []
    document.append(document)
    assert isinstance(outcome_of(lambda: pair.subject.everything(Text="x", Document=document)), RecursionError)
    body = '{"Document": ' + "[" * 100_000 + "]" * 100_000 + "}"
    pair.server.script([Answer(body=body.encode())])
    assert isinstance(outcome_of(lambda: pair.subject.everything(Text="x")), RecursionError)
