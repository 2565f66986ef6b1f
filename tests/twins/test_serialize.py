"""Serializers and get_response, as kombu uses them, beside botocore's."""

from __future__ import annotations

from typing import Any

import botocore.response
import botocore.serialize
import botocore.session
import pytest

from ferroboto.botocore import response, serialize
from ferroboto.botocore.session import Session
from ferroboto.exceptions import ParamValidationError

CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("sns", "Publish", {"Message": "Hey there", "PhoneNumber": "+15558675309"}),
    ("sqs", "SendMessage", {"QueueUrl": "https://queue.example/1/q", "MessageBody": "é"}),
    ("polly", "SynthesizeSpeech", {"OutputFormat": "mp3", "Text": "Hey", "VoiceId": "Russell"}),
    ("ec2", "DescribeInstances", {"InstanceIds": ["i-1", "i-2"]}),
    ("route53", "ListHostedZones", {"MaxItems": "2"}),
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
