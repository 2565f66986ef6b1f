"""Parameters that do not pass: boto3's report, word for word, and nothing sent."""

from __future__ import annotations

import datetime
import decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parity.conftest import TwinFactory
from tests.support.compare import differences
from tests.support.libraries import SERVICES
from tests.support.models import Operation, all_operations, operations
from tests.support.params import Generator, Odd, Spoiler
from tests.support.server import Answer
from tests.support.twin import Outcome, Twin, outcome_of

OPERATIONS = all_operations()
CASES = 10


def spoiled(operation: Operation, random: Random, faults: int) -> dict[str, Any]:
    parameters = Generator(random).parameters(operation.model.input_shape)
    if operation.model.input_shape is None:
        parameters["bogus"] = 1
    else:
        Spoiler(random).spoil(parameters, operation.model.input_shape, faults)
    return parameters


def call(pair: Twin, operation: Operation, parameters: dict[str, Any]) -> Outcome:
    return pair.call(operation.method, [Answer(400, b"{}")], **parameters)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_generated_faults(twin: TwinFactory, operation: Operation) -> None:
    reported = 0
    for number in range(CASES):
        random = Random(f"{operation}/faults/{number}")
        outcome = call(twin(operation.service), operation, spoiled(operation, random, 1 + number % 4))
        reported += type(outcome.value).__name__ == "ParamValidationError"
    assert reported >= CASES // 2 or operation.model.input_shape is None


@pytest.mark.parametrize("service", SERVICES)
@given(data=st.data())
def test_explored_faults(twin: TwinFactory, service: str, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(operations(service)))
    random = data.draw(st.randoms(use_true_random=False))
    call(twin(service), operation, spoiled(operation, random, data.draw(st.integers(1, 5))))


class Shown:
    """Its str and its repr differ."""

    def __repr__(self) -> str:
        return "the repr"

    def __str__(self) -> str:
        return "the str"


class Silent:
    """Its str fails."""

    def __repr__(self) -> str:
        return "<silent>"

    def __str__(self) -> str:
        raise RuntimeError("no str")


class Sized:
    """Has a length, but is no sequence."""

    def __len__(self) -> int:
        return 3

    def __repr__(self) -> str:
        return "<sized>"


VALUES: dict[str, Any] = {
    "none": None,
    "int": 5,
    "bool": True,
    "float": 1e22,
    "small float": 1e-7,
    "nan": float("nan"),
    "complex": 1 + 2j,
    "decimal": decimal.Decimal("1.50"),
    "text": "te'xt\n",
    "bytes": b"by\xfftes",
    "bytearray": bytearray(b"x"),
    "list": ["a", None, {"b": (1,)}],
    "tuple": (1,),
    "dict": {"a": {"b": [1]}},
    "set": {1},
    "datetime": datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc),
    "date": datetime.date(2026, 1, 2),
    "odd": Odd(),
    "shown": Shown(),
    "silent": Silent(),
    "sized": Sized(),
    "class": int,
    "function": len,
}


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize("parameter", ["Message", "MessageAttributes", "PhoneNumber"])
def test_publish_value(twin: TwinFactory, parameter: str, name: str) -> None:
    twin("sns").call("publish", [Answer(400, b"<E/>")], **{"Message": "x", parameter: VALUES[name]})


@pytest.mark.parametrize("name", VALUES)
def test_nested_value(twin: TwinFactory, name: str) -> None:
    value = VALUES[name]
    pair = twin("rekognition")
    answer = [Answer(400, b"{}")]
    pair.call("detect_faces", answer, Image=value)
    pair.call("detect_faces", answer, Image={"Bytes": value})
    pair.call("detect_faces", answer, Image={"S3Object": value})
    pair.call("detect_faces", answer, Image={"S3Object": {"Bucket": value, "Name": value}}, Attributes=value)
    pair.call("detect_faces", answer, Image={}, Attributes=[value, "ALL", value])
    pair.call("detect_labels", answer, Image={}, MaxLabels=value, MinConfidence=value)
    pair.call("tag_resource", answer, ResourceArn="a" * 20, Tags={"k": value})
    pair.call("create_collection", answer, CollectionId="c", Tags=value)


@pytest.mark.parametrize("key", [5, None, True, 1.5, b"k", ("a", 1), "Bytes ", "", "ü"])
def test_nested_key(twin: TwinFactory, key: Any) -> None:
    pair = twin("rekognition")
    pair.call("detect_faces", [Answer(400, b"{}")], Image={key: 1, "Bytes": 2})
    pair.call("tag_resource", [Answer(400, b"{}")], ResourceArn="a" * 20, Tags={key: "v"})
    pair.call("tag_resource", [Answer(400, b"{}")], ResourceArn="a" * 20, Tags={key: 5})


CALLS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "misspelt": ("sns", "publish", {"phone_number": "+15558675309", "message": "hello"}),
    "nothing": ("sns", "create_topic", {}),
    "unknown with nothing to take": ("sns", "get_sms_sandbox_account_status", {"a": 1}),
    "empty list": ("rekognition", "delete_faces", {"CollectionId": "c", "FaceIds": []}),
    "empty text": ("rekognition", "create_collection", {"CollectionId": ""}),
    "short text": ("rekognition", "describe_project_versions", {"ProjectArn": "short"}),
    "low number": ("rekognition", "detect_labels", {"Image": {}, "MaxLabels": -1, "MinConfidence": -0.5}),
    "low in a list": ("rekognition", "untag_resource", {"ResourceArn": "a" * 20, "TagKeys": ["", "x", ""]}),
    "several": ("rekognition", "search_faces", {"CollectionId": 5, "FaceId": "", "MaxFaces": 0, "More": None}),
    "nested": (
        "sns",
        "publish_batch",
        {"TopicArn": "t", "PublishBatchRequestEntries": [{"Id": 1}, {"Message": "m", "Extra": {}}, 7, {}]},
    ),
    "map values": ("sns", "publish", {"Message": "m", "MessageAttributes": {"a": {}, "b": {"DataType": 1}, 5: None}}),
    "blob": ("sns", "publish", {"Message": "m", "MessageAttributes": {"a": {"DataType": "B", "BinaryValue": 5}}}),
    "surrogate in a name": ("sns", "publish", {"Message": "m", "a\ud800\udfffb": 1}),
    "surrogates in a key": ("sns", "publish", {"Message": "m", "MessageAttributes": {"\udc80é": {"DataType": 5}}}),
    "surrogate in a value": ("sns", "publish", {"Message": "m", "MessageAttributes": {"a": "\U0010fffd\ud83d"}}),
    "last private characters": ("sns", "publish", {"Message": "m", "MessageAttributes": {"a": "\U0010f7ff\U0010fffd"}}),
}


@pytest.mark.parametrize("name", CALLS)
def test_report(twin: TwinFactory, name: str) -> None:
    service, method, parameters = CALLS[name]
    outcome = twin(service).call(method, [Answer(400, b"{}")], **parameters)
    assert type(outcome.value).__name__ == "ParamValidationError" and not outcome.requests


@pytest.mark.parametrize("arguments", [("x",), ("+1", "hello"), ({},), (None,)])
@pytest.mark.parametrize("service", SERVICES)
def test_positional(twin: TwinFactory, service: str, arguments: tuple[Any, ...]) -> None:
    pair = twin(service)
    for operation in operations(service)[:5]:
        left = outcome_of(lambda: getattr(pair.reference, operation.method)(*arguments))  # noqa: B023
        right = outcome_of(lambda: getattr(pair.subject, operation.method)(*arguments))  # noqa: B023
        assert type(left).__name__ == "TypeError"
        assert not differences(left, right)
