"""Endpoint discovery, compared with boto3's: requests, and errors, without a network."""

from __future__ import annotations

import json
from typing import Any

import boto3
import botocore.awsrequest
import botocore.config
import botocore.exceptions
import pytest

import ferroboto
from ferroboto import awsrequest, exceptions

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "s3cr3t/key"}
DESCRIBED = {"Endpoints": [{"Address": "cell-1.example.com", "CachePeriodInMinutes": 5}]}
MOVED = {"__type": "InvalidEndpointException", "message": "m"}


class Body:
    """The body of a response."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def stream(self, *_: Any, **__: Any) -> Any:
        yield self.data

    def read(self, *_: Any, **__: Any) -> bytes:
        data, self.data = self.data, b""
        return data


def seen(library: Any, service: str, enabled: Any, calls: Any, answers: Any, url: str | None = None) -> Any:
    """Where the requests of calls go, and what they lead to; an answer is status and document, or no connection."""
    settings = botocore.config.Config if library is boto3 else ferroboto.config.Config
    made = botocore.awsrequest.AWSResponse if library is boto3 else awsrequest.AWSResponse
    errors = botocore.exceptions if library is boto3 else exceptions
    found: list[Any] = []
    left = list(answers)

    def answer(request: Any, **_: Any) -> Any:
        headers = {name.lower(): value for name, value in request.headers.items()}
        target = headers["x-amz-target"]
        found.append((request.url, target.decode() if isinstance(target, bytes) else target))
        if not left or left[0] is None:
            del left[:1]
            raise errors.EndpointConnectionError(endpoint_url=request.url)
        status, document = left.pop(0)
        return made(request.url, status, {}, Body(json.dumps(document).encode()))

    try:
        config = {} if enabled is None else {"endpoint_discovery_enabled": enabled}
        retries = {"total_max_attempts": 1}
        client = library.Session(**KEYS).client(
            service, "us-west-2", endpoint_url=url, config=settings(**config, retries=retries)
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
        return type(error).__name__, str(error)
    client.meta.events.register("before-send", answer)
    for method, parameters in calls:
        try:
            response = getattr(client, method)(**parameters)
            found.append(response["ResponseMetadata"]["RetryAttempts"])
        except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
            found.append((type(error).__name__, str(error)))
    return found


LIST = ("list_databases", {})
TABLES = ("list_tables", {})
OK = (200, {})
KNOWN = (200, DESCRIBED)


@pytest.mark.parametrize(
    ("service", "enabled", "calls", "answers"),
    [
        ("timestream-write", None, [LIST, LIST, ("describe_endpoints", {})], [KNOWN, OK, OK, KNOWN]),
        ("timestream-write", True, [LIST], [KNOWN, OK]),
        ("timestream-write", False, [LIST], []),
        ("timestream-write", "AUTO ", [LIST], [KNOWN, (421, {}), KNOWN, (400, MOVED), KNOWN, OK]),
        ("timestream-write", None, [LIST, LIST], [None, None, None]),
        ("timestream-write", None, [LIST], [(400, {"__type": "Denied"})]),
        ("timestream-query", None, [("query", {"QueryString": "q"})], [KNOWN, (200, {"QueryId": "1"})]),
        ("timestream-write", "perhaps", [LIST], []),
        ("timestream-write", 5, [LIST], []),
        ("dynamodb", None, [TABLES], [OK]),
        ("dynamodb", True, [TABLES, TABLES], [KNOWN, OK, OK]),
        ("dynamodb", "true", [TABLES, TABLES], [None, OK, OK]),
        ("dynamodb", False, [TABLES], [OK]),
    ],
)
def test_discovery(service: str, enabled: Any, calls: Any, answers: Any) -> None:
    expected = seen(boto3, service, enabled, calls, answers)
    assert seen(ferroboto, service, enabled, calls, answers) == expected
    # A program's own endpoint is never asked for another.
    url = "https://example.com"
    assert seen(ferroboto, service, enabled, [calls[0]], [OK], url) == seen(
        boto3, service, enabled, [calls[0]], [OK], url
    )


def test_settings_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in ("true", "false", "auto", "sometimes"):
        monkeypatch.setenv("AWS_ENDPOINT_DISCOVERY_ENABLED", value)
        for service, call in (("dynamodb", TABLES), ("timestream-write", LIST)):
            expected = seen(boto3, service, None, [call], [KNOWN, OK])
            assert seen(ferroboto, service, None, [call], [KNOWN, OK]) == expected
