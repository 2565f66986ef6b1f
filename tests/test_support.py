"""The comparison itself: it sees what differs, and the generators produce what they promise."""

from __future__ import annotations

import datetime
from random import Random
from typing import Any

import pytest

from tests.support.answers import Writer
from tests.support.compare import differences
from tests.support.libraries import SERVICES
from tests.support.models import all_operations, operations
from tests.support.params import Generator
from tests.support.server import Answer, CaptureServer, Request
from tests.support.signature import BadSignature, read_signature
from tests.support.twin import Differs, Twin
from tests.support.wire import request_differences

_UTC = datetime.timezone.utc


class FirstError(ValueError):
    """One of two that differ in bases and attributes only."""


class SecondError(FirstError):
    response = None


UNEQUAL: list[tuple[Any, Any]] = [
    (1, 1.0),
    (1, True),
    (0.0, -0.0),
    ("a", b"a"),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    ({"a": {"b": [1]}}, {"a": {"b": [2]}}),
    ([1, 2], [1]),
    ([1], (1,)),
    (None, {}),
    (datetime.datetime(2020, 1, 1), datetime.datetime(2020, 1, 1, tzinfo=_UTC)),
    (
        datetime.datetime(2020, 1, 1, tzinfo=_UTC),
        datetime.datetime(2020, 1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=1))),
    ),
    (ValueError("a"), ValueError("b")),
    (ValueError("a"), TypeError("a")),
    (ValueError("a"), "a"),
    (FirstError("a"), SecondError("a")),
]


@pytest.mark.parametrize(("left", "right"), UNEQUAL)
def test_differences_are_seen(left: Any, right: Any) -> None:
    assert differences(left, right) and differences(right, left)
    assert not differences(left, left)


def _request(**changes: Any) -> Request:
    fields: dict[str, Any] = {
        "method": "POST",
        "target": "/a?b=c",
        "version": "HTTP/1.1",
        "headers": (("Host", "h"), ("X-One", "1")),
        "body": b"body",
        "connection": 1,
    }
    return Request(**{**fields, **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "GET"},
        {"target": "/a?b=d"},
        {"target": "/b?b=c"},
        {"headers": (("Host", "h"),)},
        {"headers": (("Host", "h"), ("X-One", "1"), ("X-One", "1"))},
        {"headers": (("Host", "h"), ("X-One", "2"))},
        {"body": b"other"},
    ],
)
def test_request_differences_are_seen(changes: dict[str, Any]) -> None:
    assert request_differences([_request()], [_request(**changes)])
    assert request_differences([_request()], [])
    swapped = _request(headers=(("x-one", "1"), ("host", "h")), connection=2)
    assert not request_differences([_request()], [swapped])


def test_made_up_tokens_are_equal_and_given_ones_are_not() -> None:
    one, other = (f'{{"t": "{digit * 8}-1111-4111-8111-111111111111"}}'.encode() for digit in "12")
    assert not request_differences([_request(body=one)], [_request(body=other)])
    assert request_differences([_request(body=one)], [_request(body=other)], given=one.decode())


def test_a_wrong_signature_is_seen(server: CaptureServer) -> None:
    pair = Twin(server, "polly")
    request = pair.call("describe_voices", [Answer(body=b"{}")], LanguageCode="en-US").requests[0]
    signature = read_signature(request)
    assert signature is not None and signature.service == "polly"
    spoiled = Request("GET", request.target + "x", request.version, request.headers, request.body, 1)
    with pytest.raises(BadSignature):
        read_signature(spoiled)


def test_a_twin_that_differs_is_told(server: CaptureServer) -> None:
    pair = Twin(server, "rekognition")
    original = pair.subject

    class Wrong:
        def list_collections(self, **parameters: Any) -> Any:
            return {**original.list_collections(**parameters), "More": 1}

    pair.subject = Wrong()
    with pytest.raises(Differs, match="More"):
        pair.call("list_collections", [Answer(body=b"{}")])


def test_every_operation_is_known() -> None:
    counts = {service: len(operations(service)) for service in SERVICES}
    assert counts == {"sns": 42, "polly": 12, "rekognition": 75, "ses": 71}


def test_generators_repeat_themselves() -> None:
    for operation in all_operations():
        shape = operation.model.input_shape
        assert repr(Generator(Random(5)).parameters(shape)) == repr(Generator(Random(5)).parameters(shape))
        assert Writer(Random(5)).success(operation) == Writer(Random(5)).success(operation)


def test_generated_parameters_reach_every_member() -> None:
    """Over the seeds each input member is drawn at least once."""
    for operation in all_operations():
        shape = operation.model.input_shape
        drawn = {name for seed in range(40) for name in (Generator(Random(seed)).parameters(shape))}
        assert drawn == (set(shape.members) if shape is not None else set())
