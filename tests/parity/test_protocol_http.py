"""Members that stand in the URI, the query string, headers, the host or are the body as a whole."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.parity.conftest import MadeUp
from tests.support.params import File
from tests.support.protocols import PROTOCOLS, answered, call
from tests.support.server import CaptureServer, Header

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
        assert (
            host.startswith(label.lower()) and host.endswith("service.invalid:8080") and host != "service.invalid:8080"
        )
    if protocol in ("json", "query-compatible"):
        assert call(pair, "Fixed").requests[0].header("host") == "data-service.invalid:8080"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_host_prefix_left_out(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol, config={"inject_host_prefix": False})
    assert len(call(pair, "Prefixed", Label="a").requests) == 1
    call(pair, "Prefixed", Label="a b")
