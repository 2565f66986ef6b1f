"""Calls of the services that issue credentials are calls like any other: tries, modes, errors and empty tokens."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import botocore.credentials
import pytest

from tests.support.home import Home
from tests.support.keys import FAR, ROLE, SOURCE, START_URL, both, refusal, role_keys
from tests.support.libraries import reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, without_backoff

PAGE = Answer(status=403, body=b"<html><body>Forbidden</body></html>", headers=(("Content-Type", "text/html"),))
FAILURES = {
    "500": Answer(status=500),
    "503": Answer(status=503, body=b"<html><body><b>Http/1.1 Service Unavailable</b></body></html>"),
    "503 with a code": refusal("ServiceUnavailable", 503),
    "page": PAGE,
    "empty": Answer(status=400),
    "not XML": Answer(status=400, body=b"<Error"),
    "throttled": refusal("Throttling", 400),
    "refused": refusal("AccessDenied", 403),
}
SETTINGS: list[dict[str, str]] = [
    {"AWS_MAX_ATTEMPTS": "1"},
    {"AWS_MAX_ATTEMPTS": "2"},
    {"AWS_MAX_ATTEMPTS": "2", "AWS_RETRY_MODE": "legacy"},
    {"AWS_MAX_ATTEMPTS": "2", "AWS_RETRY_MODE": "adaptive"},
]


def error(credentials: Any) -> Any:
    raised = outcome_of(lambda: credentials.access_key)
    return type(raised).__name__, str(raised), getattr(raised, "response", {}).get("Error")


@pytest.fixture
def role(home: Home, server: CaptureServer) -> CaptureServer:
    home.environ(AWS_ENDPOINT_URL_STS=server.url, AWS_DEFAULT_REGION="eu-west-1")
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")
    return server


@pytest.mark.parametrize("settings", SETTINGS, ids=lambda settings: "-".join(settings.values()))
@pytest.mark.parametrize("failure", FAILURES)
def test_a_role_that_fails(home: Home, role: CaptureServer, failure: str, settings: dict[str, str]) -> None:
    home.environ(**settings)
    with without_backoff():
        both(role, [FAILURES[failure]], error)


def test_the_profile_says_how_often(home: Home, role: CaptureServer) -> None:
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\nmax_attempts = 2\nretry_mode = standard\n")
    with without_backoff():
        value, requests = both(role, [FAILURES["503"]], error)
    assert len(requests) == 2
    assert value[1] == (
        "An error occurred (503) when calling the AssumeRole operation (reached max retries: 1): Service Unavailable"
    )


@pytest.mark.parametrize("settings", [{"AWS_MAX_ATTEMPTS": "0"}, {"AWS_RETRY_MODE": "hard"}, {"AWS_MAX_ATTEMPTS": "x"}])
def test_settings_that_are_wrong(home: Home, role: CaptureServer, settings: dict[str, str]) -> None:
    home.environ(**settings)
    _, requests = both(role, [role_keys("ROLE")], error)
    assert not requests


@pytest.mark.parametrize("failure", ["500", "503", "page", "empty"])
def test_a_login_that_fails(home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch, failure: str) -> None:
    home.environ(AWS_ENDPOINT_URL_SSO=server.url, AWS_DEFAULT_REGION="eu-west-1", AWS_MAX_ATTEMPTS="2")
    cache = home.path / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    monkeypatch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    home.config(
        f"[default]\nsso_account_id = 42\nsso_role_name = Reader\nsso_region = eu-west-1\nsso_start_url = {START_URL}\n"
    )
    name = hashlib.sha1(START_URL.encode()).hexdigest()
    (cache / f"{name}.json").write_text(json.dumps({"accessToken": "a", "expiresAt": FAR}))
    with without_backoff():
        both(server, [FAILURES[failure]], error)


def test_the_failure_reaches_a_call(home: Home, role: CaptureServer) -> None:
    """A client whose credentials fail raises what the call for them raised."""
    home.environ(AWS_MAX_ATTEMPTS="1")

    def call(library: Any) -> Any:
        role.script([FAILURES["503"]])
        client = library.session().client("sns", endpoint_url=role.url)
        raised = outcome_of(client.list_topics)
        return type(raised).__name__, str(raised)

    assert call(subject()) == call(reference())


@pytest.mark.parametrize("place", ["arguments", "session", "environment", "file", "program"])
def test_an_empty_token_is_not_sent(home: Home, server: CaptureServer, place: str) -> None:
    keys = {"aws_access_key_id": "A", "aws_secret_access_key": "s", "aws_session_token": ""}
    if place == "environment":
        home.environ(**{name.upper(): value for name, value in keys.items()})
    elif place == "file":
        home.credentials("[default]\n" + "".join(f"{name} = {value}\n" for name, value in keys.items()))
    elif place == "program":
        printed = {"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": ""}
        script = home.path / "keys.sh"
        script.write_text(f"#!/bin/sh\necho '{json.dumps(printed)}'\n")
        script.chmod(0o755)
        home.config(f"[default]\ncredential_process = {script}\n")

    def call(library: Any) -> Any:
        server.script([Answer(body=b"<R><ListTopicsResult/></R>")])
        server.take()
        session = library.session(**(keys if place == "session" else {}))
        given = keys if place == "arguments" else {}
        session.client("sns", region_name="eu-west-1", endpoint_url=server.url, **given).list_topics()
        (request,) = server.take()
        signed = (request.header("authorization") or "").partition("SignedHeaders=")[2].partition(",")[0]
        return request.header("x-amz-security-token"), signed

    assert call(subject()) == call(reference())
    assert call(subject())[0] is None


def test_retries_of_a_role_are_seen_by_nobody_else(home: Home, role: CaptureServer) -> None:
    """A role that fails once and then works costs its own client a try, not the client that it is for."""
    answers = [Answer(status=500), role_keys("ROLE")]
    with without_backoff():
        value, requests = both(role, answers, lambda keys: keys.access_key)
    assert value == "ROLE"
    assert len(requests) == 2
