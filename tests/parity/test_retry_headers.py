"""The header that numbers attempts, for each mode of retries and for services with rules of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.home import Home
from tests.support.libraries import reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, without_backoff

CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "dynamodb": ("list_tables", {}),
    "s3": ("list_buckets", {}),
    "sts": ("get_caller_identity", {}),
    "sns": ("list_topics", {}),
    "sqs": ("list_queues", {}),
    "ec2": ("describe_instances", {}),
    "kinesis": ("list_streams", {}),
    "cloudwatch": ("list_metrics", {}),
    "organizations": ("list_roots", {}),
    "lambda": ("list_functions", {}),
}
# What something between the client and the service answers, in no protocol.
BUSY = Answer(status=503, body=b"<html>busy</html>")
RETRIES: list[dict[str, Any]] = [
    {"mode": "legacy"},
    {"mode": "legacy", "max_attempts": 1},
    {"mode": "legacy", "total_max_attempts": 2},
    {"mode": "legacy", "max_attempts": 0},
    {"mode": "standard"},
    {"mode": "standard", "max_attempts": 1},
    {"mode": "adaptive", "total_max_attempts": 2},
]


@pytest.fixture(autouse=True)
def _pauses(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Both libraries retry at once."""
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    with without_backoff():
        yield


def attempts(server: CaptureServer) -> list[str]:
    found = []
    for request in server.take():
        numbers = re.sub(r"ttl=[^;]*; ", "", request.header("amz-sdk-request") or "")
        found.append(f"{numbers} {request.header('amz-sdk-invocation-id') is not None}")
    return found


@pytest.mark.parametrize("service", CALLS)
@pytest.mark.parametrize("retries", RETRIES, ids=lambda retries: "-".join(str(value) for value in retries.values()))
def test_attempts(server: CaptureServer, service: str, retries: dict[str, Any]) -> None:
    method, parameters = CALLS[service]
    found = []
    for library in (reference(), subject()):
        server.script([BUSY])
        server.take()
        client = library.client(service, server.url, config={"retries": retries})
        error = outcome_of(lambda client=client: getattr(client, method)(**parameters))
        found.append((str(error), attempts(server)))
        client.close()
    assert found[0] == found[1]
    assert found[0][1]


@pytest.mark.parametrize("mode", ["legacy", "standard"])
def test_attempts_of_the_environment(server: CaptureServer, home: Home, mode: str) -> None:
    home.environ(AWS_RETRY_MODE=mode, AWS_MAX_ATTEMPTS="4")
    found = []
    for library in (reference(), subject()):
        server.script([BUSY])
        server.take()
        client = library.client("dynamodb", server.url)
        outcome_of(client.list_tables)
        found.append(attempts(server))
        client.close()
    assert found[0] == found[1]
    assert len(found[0]) == 4


def test_attempts_after_a_success(twin: TwinFactory) -> None:
    """The number of attempts begins anew with each call."""
    pair = twin("dynamodb", config={"retries": {"mode": "legacy"}})
    for _ in range(2):
        pair.call("list_tables", [BUSY, Answer(body=b"{}")])
