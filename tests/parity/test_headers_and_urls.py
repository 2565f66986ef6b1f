"""Settings and handlers that put odd text into headers and URLs: boto3's class, text and bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

# The signature differs with the second of the call.
_SIGNATURE = re.compile(r"Signature=[0-9a-f]{64}")

UNSENDABLE: dict[str, dict[str, Any]] = {
    "access key with a newline": {"aws_access_key_id": "AKIDEXAMPLE\n"},
    "access key with a carriage return": {"aws_access_key_id": "AKID\rEXAMPLE"},
    "region with a newline": {"region_name": "us-east-1\n"},
    "user agent with a newline": {"config": {"user_agent": "agent\nx"}},
}
SENDABLE: dict[str, dict[str, Any]] = {
    "non-ASCII access key": {"aws_access_key_id": "AKIDé"},
    "secret key with a newline": {"aws_secret_access_key": "secret\n"},
    "empty session token": {"aws_session_token": ""},
}


RESULT = b"<ListTopicsResponse><ListTopicsResult/></ListTopicsResponse>"


@pytest.fixture
def aws(server: CaptureServer) -> CaptureServer:
    server.script([Answer(body=RESULT)])
    return server


def call(library: Library, url: str, arguments: dict[str, Any], change: Callable[[Any], None] | None = None) -> Any:
    """One call without retries; its error as class and text."""
    arguments = {**arguments, "config": {"retries": {"total_max_attempts": 1}, **arguments.get("config", {})}}
    client = library.client("sns", url, **arguments)
    if change is not None:
        change(client.meta.events)
    try:
        outcome = outcome_of(client.list_topics)
    finally:
        client.close()
    if isinstance(outcome, Exception):
        return [type(outcome).__name__, _SIGNATURE.sub("", str(outcome))]
    return "sent"


@pytest.mark.parametrize("name", UNSENDABLE)
def test_headers_that_cannot_be_sent(aws: CaptureServer, name: str) -> None:
    arguments = UNSENDABLE[name]

    def outcome(library: Library) -> Any:
        kind, text = call(library, aws.url, arguments)
        # What botocore appends to a user agent is its own.
        return [kind, text.split("\\n")[0]] if "user" in name else [kind, text]

    kind, text = same(outcome)
    assert kind == "HTTPClientError"
    assert "Invalid header value b'" in text
    assert not aws.take()


def test_session_tokens_are_not_shown(aws: CaptureServer) -> None:
    def outcome(library: Library) -> Any:
        kind, text = call(library, aws.url, {"aws_session_token": "top-secret\n"})
        # boto3 shows the token.
        return [kind, text.split(" b'")[0], "top-secret" in text and library.name != "boto3"]

    assert same(outcome)[2] is False


@pytest.mark.parametrize("name", SENDABLE)
def test_odd_settings_that_are_sent(aws: CaptureServer, name: str) -> None:
    def outcome(library: Library) -> Any:
        aws.take()
        result = call(library, aws.url, SENDABLE[name])
        (request,) = aws.take()
        names = {key.lower() for key, _ in request.headers}
        return [result, "authorization" in names, "x-amz-security-token" in names]

    assert same(outcome) == ["sent", True, "token" not in name]


@pytest.mark.parametrize("path", ["/pré", "/a b", "/x?é=1", "/%c3%a9/", "/100%", "/[x]?a[]=1?", "/a//b/./c/../d"])
def test_paths_of_endpoints(aws: CaptureServer, path: str) -> None:
    def outcome(library: Library) -> Any:
        aws.take()
        result = call(library, aws.url + path, {})
        (request,) = aws.take()
        return [result, request.target]

    assert same(outcome)[0] == "sent"


@pytest.mark.parametrize("event", ["before-sign", "before-send"])
def test_headers_of_handlers_that_cannot_be_sent(aws: CaptureServer, event: str) -> None:
    def add(events: Any) -> None:
        events.register(event, lambda request, **_: request.headers.__setitem__("X-Bad", "a\nb"))

    outcome = same(lambda library: call(library, aws.url, {}, add))
    assert outcome == ["HTTPClientError", "An HTTP Client raised an unhandled exception: Invalid header value b'a\\nb'"]


def test_urls_of_handlers(aws: CaptureServer) -> None:
    def change(events: Any) -> None:
        events.register("before-sign", lambda request, **_: setattr(request, "url", request.url + "é?a=b c"))

    def outcome(library: Library) -> Any:
        aws.take()
        result = call(library, aws.url, {}, change)
        (request,) = aws.take()
        return [result, request.target]

    assert same(outcome) == ["sent", "/%C3%A9?a=b%20c"]
