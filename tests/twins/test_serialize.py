"""Serializers and get_response, as kombu uses them, beside botocore's."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import botocore.model
import botocore.response
import botocore.serialize
import botocore.session
import pytest

import ferroboto.botocore.model
from ferroboto.botocore import response, serialize
from ferroboto.botocore.session import Session
from ferroboto.exceptions import ParamValidationError
from tests.support import described

CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("sns", "Publish", {"Message": "Hey there", "PhoneNumber": "+15558675309"}),
    ("sqs", "SendMessage", {"QueueUrl": "https://queue.example/1/q", "MessageBody": "é"}),
    ("polly", "SynthesizeSpeech", {"OutputFormat": "mp3", "Text": "Hey", "VoiceId": "Russell"}),
    ("ec2", "DescribeInstances", {"InstanceIds": ["i-1", "i-2"]}),
    ("route53", "ListHostedZones", {"MaxItems": "2"}),
    ("lambda", "UntagResource", {"Resource": "arn:aws:lambda:us-east-1:1:function:f", "TagKeys": ["a", "b"]}),
    ("cloudfront", "TagResource", {"Resource": "arn:aws:cloudfront::1:distribution/d", "Tags": {"Items": []}}),
]


def models(service: str, operation: str) -> tuple[Any, Any]:
    return tuple(
        session.get_service_model(service).operation_model(operation)
        for session in (botocore.session.Session(), Session())
    )


@pytest.mark.parametrize(("service", "operation", "parameters"), CALLS)
def test_requests_are_those_of_botocore(service: str, operation: str, parameters: dict[str, Any]) -> None:
    theirs, ours = models(service, operation)
    protocol = ours.service_model.resolved_protocol
    expected = botocore.serialize.create_serializer(protocol).serialize_to_request(parameters, theirs)
    made = serialize.create_serializer(protocol).serialize_to_request(parameters, ours)
    for name in ("method", "url_path", "query_string", "body"):
        assert made[name] == expected[name], name
    headers = {name.lower(): value for name, value in made["headers"].items()}
    assert {name.lower(): value for name, value in expected["headers"].items()}.items() <= headers.items()


def test_parameters_are_validated_unless_told_otherwise() -> None:
    _, operation = models("sns", "Publish")
    with pytest.raises(ParamValidationError, match="Missing required parameter in input"):
        serialize.create_serializer("query").serialize_to_request({}, operation)
    assert serialize.create_serializer("query", include_validation=False).serialize_to_request({}, operation)


def test_constants_are_those_of_botocore() -> None:
    assert serialize.SERIALIZERS.keys() == botocore.serialize.SERIALIZERS.keys()
    for protocol, kind in serialize.SERIALIZERS.items():
        theirs = botocore.serialize.SERIALIZERS[protocol]
        assert kind.__name__ == theirs.__name__
        assert kind.__mro__[1].__name__ == theirs.__mro__[1].__name__
    assert serialize.Serializer.DEFAULT_METHOD == botocore.serialize.Serializer.DEFAULT_METHOD
    with pytest.raises(KeyError):
        serialize.create_serializer("nosuch")


class Answer:
    """What kombu's HTTP client gives."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        self.headers: dict[str, str] = {"x-amzn-requestid": "r"}
        self.raw = None


@pytest.mark.parametrize(
    ("status_code", "content"),
    [(200, b'{"MessageId": "1"}'), (400, b'{"__type": "com.amazonaws.sqs#QueueDoesNotExist", "message": "no"}')],
)
def test_responses_are_those_of_botocore(status_code: int, content: bytes) -> None:
    theirs, ours = models("sqs", "SendMessage")
    answer = Answer(status_code, content)
    raw, expected = botocore.response.get_response(theirs, answer)
    same, made = response.get_response(ours, answer)
    assert same is raw
    # Members of an error's own shape are there as well; a client of botocore adds them later.
    assert {name: made[name] for name in expected} == expected


GIVEN: list[dict[str, Any]] = [
    {"Name": "a b"},
    {"Name": "a", "Wanted": ["x", "y"], "Filters": {"f": ["1"], "g": ["2", "3"]}, "Mark": "m"},
    {"Name": "a", "Wanted": []},
    {"Name": "é", "Since": datetime(2026, 1, 2, 3, 4, 5, 678000, timezone.utc), "Weight": 3, "Bytes": b"\x00\xff"},
]


def _sent(value: Any) -> Any:
    """What is sent of a part of a request: numbers as text, and no empty lists."""
    if not isinstance(value, dict):
        return value
    return {name: it if isinstance(it, list) else str(it) for name, it in value.items() if it != []}


@pytest.mark.parametrize("protocol", described.PROTOCOLS)
@pytest.mark.parametrize("given", GIVEN)
def test_descriptions_of_a_program(protocol: str, given: dict[str, Any]) -> None:
    """They may be less than what a client needs: here there is no endpoint and no identifier of the service."""
    made, expected = (
        library.serialize.create_serializer(protocol).serialize_to_request(
            given, library.model.ServiceModel(described.description(protocol), "s3").operation_model("Find")
        )
        for library in (ferroboto.botocore, botocore)
    )
    headers = {name.lower(): value for name, value in made.pop("headers").items()}
    assert {name.lower(): value for name, value in expected.pop("headers").items()}.items() <= headers.items()
    assert {name: _sent(value) for name, value in made.items()} == {
        name: _sent(value) for name, value in expected.items()
    }


def test_descriptions_of_a_program_are_validated() -> None:
    operation = ferroboto.botocore.model.ServiceModel(described.description("json")).operation_model("Find")
    with pytest.raises(ParamValidationError, match='Missing required parameter in input: "Name"'):
        serialize.create_serializer("json").serialize_to_request({}, operation)
    assert serialize.create_serializer("json", include_validation=False).serialize_to_request({}, operation)


def test_precisions_that_there_are_not() -> None:
    for library in (ferroboto.botocore, botocore):
        for precision in library.serialize.TIMESTAMP_PRECISION_OPTIONS:
            assert library.serialize.create_serializer("query", timestamp_precision=precision)
        with pytest.raises(ValueError, match=r"^Invalid timestamp precision found while creating serializer: week$"):
            library.serialize.create_serializer("query", timestamp_precision="week")
