"""What single services have tried again, beside boto3, in each mode of retries."""

from __future__ import annotations

import json
import zlib
from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.libraries import reference, subject
from tests.support.server import Answer

MODES = ["legacy", "standard", "adaptive"]


def error(status: int, code: str, protocol: str = "json") -> Answer:
    if protocol == "json":
        return Answer(status=status, body=json.dumps({"__type": code, "message": "m"}).encode())
    document = f"<Error><Code>{code}</Code><Message>m</Message></Error>"
    if protocol == "query":
        document = f"<R>{document}</R>"
    if protocol == "ec2":
        document = f"<R><Errors>{document}</Errors></R>"
    return Answer(status=status, body=document.encode())


ERRORS: dict[str, tuple[str, str, dict[str, Any], str, list[tuple[int, str]]]] = {
    "organizations": (
        "organizations",
        "list_roots",
        {},
        "json",
        [(400, "TooManyRequestsException"), (429, "Other"), (429, "TooManyRequestsException")],
    ),
    "dynamodb": (
        "dynamodb",
        "list_tables",
        {},
        "json",
        [
            (409, "ReplicatedWriteConflictException"),
            (400, "TransactionInProgressException"),
            (400, "ReplicatedWriteConflictException"),
            (400, "ResourceNotFoundException"),
        ],
    ),
    "dynamodbstreams": (
        "dynamodbstreams",
        "list_streams",
        {},
        "json",
        [(500, "x"), (409, "ReplicatedWriteConflictException")],
    ),
    "ec2": (
        "ec2",
        "describe_regions",
        {},
        "ec2",
        [(503, "RequestLimitExceeded"), (503, "EC2ThrottledException"), (400, "RequestLimitExceeded")],
    ),
    "cloudsearch": ("cloudsearch", "list_domain_names", {}, "query", [(509, "BandwidthLimitExceeded"), (509, "x")]),
    "kinesis": (
        "kinesis",
        "list_streams",
        {},
        "json",
        [(400, "LimitExceededException"), (403, "LimitExceededException")],
    ),
    "sqs": ("sqs", "list_queues", {}, "json", [(403, "RequestThrottled"), (400, "RequestThrottled")]),
    "glacier": (
        "glacier",
        "list_vaults",
        {},
        "json",
        [(408, "RequestTimeoutException"), (400, "RequestTimeoutException")],
    ),
    "route53": (
        "route53",
        "list_health_checks",
        {},
        "query",
        [(400, "PriorRequestNotComplete"), (400, "Throttling"), (403, "PriorRequestNotComplete")],
    ),
    "sts": (
        "sts",
        "get_caller_identity",
        {},
        "query",
        [(400, "IDPCommunicationError"), (403, "IDPCommunicationError")],
    ),
    "sns": ("sns", "list_topics", {}, "query", [(400, "IDPCommunicationError"), (400, "PriorRequestNotComplete")]),
}


@pytest.mark.parametrize("mode", MODES[:2])
@pytest.mark.parametrize("service", ERRORS)
def test_codes(twin: TwinFactory, service: str, mode: str) -> None:
    _, method, parameters, protocol, errors = ERRORS[service]
    for status, code in errors:
        # A client of its own: in the newer modes earlier failures count.
        pair = twin(
            service, config={"retries": {"mode": mode, "max_attempts": 1}, "user_agent_extra": f"{status}/{code}"}
        )
        pair.call(method, [error(status, code, protocol)], **parameters)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("service", ["dynamodb", "dynamodbstreams"])
def test_attempts(twin: TwinFactory, service: str, mode: str) -> None:
    method = {"dynamodb": "list_tables", "dynamodbstreams": "list_streams"}[service]
    for retries in ({}, {"max_attempts": 1}, {"total_max_attempts": 2}):
        # The header of the second attempt names the last one.
        pair = twin(service, config={"retries": {"mode": mode, **retries}})
        pair.call(method, [Answer(status=500), Answer(body=b"{}")])
    if mode != "legacy":
        pair.call(method, [Answer(status=500)])


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("watched", [False, True])
def test_damaged_response(twin: TwinFactory, mode: str, watched: bool) -> None:
    body = b'{"TableNames": ["a"]}'
    whole = Answer(body=body, headers=(("x-amz-crc32", str(zlib.crc32(body))),))
    damaged = Answer(body=body, headers=(("x-amz-crc32", "1"),))
    for number, answers in enumerate(([whole], [damaged, whole], [damaged, Answer(body=body)], [damaged])):
        attempts = {"max_attempts": 2} if mode == "legacy" else {}
        options: dict[str, Any] = {"retries": {"mode": mode, **attempts}, "user_agent_extra": f"{number}/{watched}"}
        pair = twin("dynamodb", config=options)
        if watched:
            for client in (pair.reference, pair.subject):
                client.meta.events.register("response-received", lambda **_: None)
        pair.call("list_tables", answers)


def test_checksums_of_other_services_are_theirs(twin: TwinFactory) -> None:
    body = b'{"Streams": []}'
    twin("dynamodbstreams").call("list_streams", [Answer(body=body, headers=(("x-amz-crc32", "1"),))])


def test_long_polling_rests_before_it_gives_up(twin: TwinFactory) -> None:
    """With no quota left, a program that calls in a loop would hammer the service."""
    failing = Answer(status=500, headers=(("x-amz-retry-after", "300"),))
    pair = twin("sqs", config={"retries": {"max_attempts": 2}})
    for _ in range(18):
        outcome = pair.call("list_queues", [Answer(status=500)])
    assert outcome.value.response["ResponseMetadata"]["RetryQuotaReached"] is True
    import time

    begin = time.monotonic()
    pair._run(pair.subject, "list_queues", [failing], {})
    middle = time.monotonic()
    outcome = pair._run(pair.subject, "receive_message", [failing], {"QueueUrl": "http://x/q"})
    end = time.monotonic()
    assert outcome.value.response["ResponseMetadata"]["RetryQuotaReached"] is True
    assert middle - begin < 0.25 < end - middle


def test_data_is_botocores() -> None:
    """Every service of botocore's table of retries has a case above, or one of its own."""
    import botocore.session

    table = set(botocore.session.get_session().get_component("data_loader").load_data("_retry")["retry"])
    assert table <= {*ERRORS, "__default__", "s3"}
    assert reference().name != subject().name or subject().name == "boto3"
