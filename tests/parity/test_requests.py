"""Every operation with generated parameters: the same request on the wire."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parity.conftest import TwinFactory
from tests.support.libraries import SERVICES
from tests.support.models import Operation, all_operations, operations, undemanding
from tests.support.params import Color, File, Generator, Reader, Text
from tests.support.server import Answer

OPERATIONS = all_operations()
CASES = 8


def accepting(operation: Operation) -> Answer:
    """The smallest answer the operation's protocol takes as success."""
    if operation.protocol == "query":
        result = f"<{operation.model.name}Result/>" if operation.model.output_shape is not None else ""
        return Answer(body=f"<Response>{result}</Response>".encode())
    return Answer(body=b"{}")


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_generated_parameters(twin: TwinFactory, operation: Operation) -> None:
    pair = twin(operation.service)
    for number in range(CASES):
        generator = Generator(Random(f"{operation}/{number}"), plain=number == 0)
        parameters = generator.parameters(operation.model.input_shape)
        outcome = pair.call(operation.method, [accepting(operation)], **parameters)
        if number == 0:
            assert not outcome.raised and len(outcome.requests) == 1, outcome.value


@pytest.mark.parametrize("service", SERVICES)
@given(data=st.data())
def test_explored_parameters(twin: TwinFactory, service: str, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(operations(service)))
    random = data.draw(st.randoms(use_true_random=False))
    parameters = Generator(random).parameters(operation.model.input_shape)
    twin(service).call(operation.method, [accepting(operation)], **parameters)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_no_parameters(twin: TwinFactory, operation: Operation) -> None:
    twin(operation.service).call(operation.method, [accepting(operation)])


SNS_OK = Answer(body=b"<R><PublishResult/></R>")

PUBLISH: dict[str, dict[str, Any]] = {
    "unicode": {"Message": "Grüße 漢字 😀"},
    "every ascii character": {"Message": "".join(map(chr, range(128)))},
    "lone surrogate": {"Message": "\ud83d"},
    "reserved characters": {"Message": "-_.~ !*'();:@&=+$,/?#[]%"},
    "empty string": {"Message": ""},
    "empty map": {"Message": "x", "MessageAttributes": {}},
    "attributes": {
        "Message": "x",
        "MessageAttributes": {
            "one": {"DataType": "Number", "StringValue": "1"},
            "two": {"BinaryValue": b"\x00\xff", "DataType": "Binary"},
            "": {"DataType": ""},
        },
    },
    "blob as text": {"Message": "x", "MessageAttributes": {"a": {"DataType": "Binary", "BinaryValue": "é"}}},
    "blob as bytearray": {
        "Message": "x",
        "MessageAttributes": {"a": {"DataType": "Binary", "BinaryValue": bytearray(b"xyz")}},
    },
    "blob as file": {"Message": "x", "MessageAttributes": {"a": {"DataType": "Binary", "BinaryValue": File(b"xyz")}}},
    "str subclass": {"Message": Text("sub class")},
    "str enum": {"Message": Color.RED},
    "order kept": {"PhoneNumber": "+1", "Subject": "s", "Message": "m", "MessageStructure": "json"},
    "order reversed": {"MessageStructure": "json", "Message": "m", "Subject": "s", "PhoneNumber": "+1"},
    "large": {"Message": "x" * 300_000},
}


@pytest.mark.parametrize("name", PUBLISH)
def test_publish(twin: TwinFactory, name: str) -> None:
    twin("sns").call("publish", [SNS_OK], **PUBLISH[name])


LABELS = (
    "plain",
    "with space",
    "a/b",
    "a%2Fb",
    "a%b",
    "..",
    ".",
    "a..b",
    "../x",
    "é",
    "漢",
    "😀",
    "~-_",
    "?x=1",
    "#f",
    "a+b",
    "a&b=c",
    "",
)


@pytest.mark.parametrize("label", LABELS)
def test_label(twin: TwinFactory, label: str) -> None:
    twin("polly").call("get_lexicon", [Answer(body=b"{}")], Name=label)


@pytest.mark.parametrize("text", ["", "a b", "a+b", "é", "a&b=c", "a/b?c", "%41", "~", "*", "'", "\n"])
def test_query_string(twin: TwinFactory, text: str) -> None:
    twin("polly").call("list_lexicons", [Answer(body=b"{}")], NextToken=text)


IMAGES: dict[str, Any] = {
    "bytes": b"\xff\xd8\xff",
    "bytearray": bytearray(b"\xff\xd8\xff"),
    "text": "texté",
    "file": File(b"\xff\xd8\xff"),
    "reader": Reader(b"\xff\xd8\xff"),
    "empty file": File(b""),
    "memoryview": memoryview(b"abc").tobytes(),
}


@pytest.mark.parametrize("name", IMAGES)
def test_image(twin: TwinFactory, name: str) -> None:
    twin("rekognition").call("detect_faces", [Answer(body=b"{}")], Image={"Bytes": IMAGES[name]})


def test_large_image(twin: TwinFactory) -> None:
    twin("rekognition").call("detect_faces", [Answer(body=b"{}")], Image={"Bytes": Random(1).randbytes(5 << 20)})


@pytest.mark.parametrize(
    "number", [0, 1, 99.5, 1e-7, 1e16, 1e22, -0.0, 50, True, float("inf"), float("-inf"), float("nan"), 2**70]
)
def test_numbers(twin: TwinFactory, number: float) -> None:
    twin("rekognition").call("detect_labels", [Answer(body=b"{}")], Image={"Bytes": b"x"}, MinConfidence=number)


def test_idempotency_token_is_made_up(twin: TwinFactory) -> None:
    outcome = twin("rekognition").call("create_user", [Answer(body=b"{}")], CollectionId="c", UserId="u")
    assert b"ClientRequestToken" in outcome.requests[0].body


def test_idempotency_token_is_kept(twin: TwinFactory) -> None:
    token = "11111111-1111-4111-8111-111111111111"
    outcome = twin("rekognition").call(
        "create_user", [Answer(body=b"{}")], ClientRequestToken=token, CollectionId="c", UserId="u"
    )
    assert token.encode() in outcome.requests[0].body


OPTIONS: dict[str, dict[str, Any]] = {
    "no token": {"aws_session_token": None},
    "unsigned": {"config": {"signature_version": "unsigned"}},
    "other region": {"region_name": "eu-central-1"},
    "unvalidated": {"config": {"parameter_validation": False}},
    "total attempts": {"config": {"retries": {"total_max_attempts": 7}}},
    "legacy retries": {"config": {"retries": {"mode": "legacy"}}},
    "adaptive retries": {"config": {"retries": {"mode": "adaptive"}}},
    "max attempts": {"config": {"retries": {"max_attempts": 0}}},
    "application": {"config": {"user_agent_appid": "app", "user_agent_extra": "extra"}},
    "keep-alive": {"config": {"tcp_keepalive": True}},
}


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("service", SERVICES)
def test_client_options(twin: TwinFactory, service: str, options: str) -> None:
    pair = twin(service, **OPTIONS[options])
    operation = undemanding(service)
    pair.call(operation.method, [accepting(operation)])


UNVALIDATED: dict[str, dict[str, Any]] = {
    "missing": {},
    "numbers for text": {"Message": 5},
    "none": {"Message": None},
    "bool": {"Message": True},
    "float": {"Message": 1.5},
}


@pytest.mark.parametrize("name", UNVALIDATED)
def test_unvalidated(twin: TwinFactory, name: str) -> None:
    """With validation off whatever can be written is sent."""
    twin("sns", config={"parameter_validation": False}).call("publish", [SNS_OK], **UNVALIDATED[name])


def test_user_agent_carries_the_extras(twin: TwinFactory) -> None:
    pair = twin("sns", config={"user_agent_extra": "extra/1", "user_agent_appid": "my-app"})
    for client in (pair.reference, pair.subject):
        pair.server.script([Answer(body=b"<R><ListTopicsResult/></R>")])
        pair.server.take()
        client.list_topics()
        agent = pair.server.take()[0].header("user-agent") or ""
        assert "extra/1" in agent and "app/my-app" in agent


def test_one_connection_is_kept(twin: TwinFactory) -> None:
    pair = twin("sns", config={"max_pool_connections": 3})
    for client in (pair.reference, pair.subject):
        pair.server.script([Answer(body=b"<R><ListTopicsResult/></R>")])
        pair.server.take()
        for _ in range(5):
            client.list_topics()
        assert len({request.connection for request in pair.server.take()}) == 1
