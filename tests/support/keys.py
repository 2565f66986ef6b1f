"""Servers that give out credentials: their answers, and what both libraries make of them."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qsl

from tests.support.compare import differences
from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer, Request
from tests.support.twin import Differs, outcome_of

ROLE = "arn:aws:iam::123456789012:role/reader"
FAR = "2099-01-01T00:00:00Z"
START_URL = "https://example.awsapps.com/start"

SOURCE = "[base]\naws_access_key_id = BASE\naws_secret_access_key = base-secret\n"

Step = Callable[[Any], Any]


def soon(minutes: float) -> str:
    """The time in some minutes, as AWS writes it."""
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    return end.strftime("%Y-%m-%dT%H:%M:%SZ")


def role_keys(name: str, expiration: str = FAR, operation: str = "AssumeRole", account: str = "123456789012") -> Answer:
    body = f"""<{operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{operation}Result>
      <AssumedRoleUser><Arn>arn:aws:sts::{account}:assumed-role/reader/x</Arn><AssumedRoleId>A:x</AssumedRoleId>
      </AssumedRoleUser><Credentials><AccessKeyId>{name}</AccessKeyId><SecretAccessKey>{name}-secret</SecretAccessKey>
      <SessionToken>{name}-token</SessionToken><Expiration>{expiration}</Expiration></Credentials></{operation}Result>
      <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{operation}Response>"""
    return Answer(body=body.encode(), headers=(("Content-Type", "text/xml"),))


def refusal(code: str, status: int = 403) -> Answer:
    body = f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>no</Message></Error></ErrorResponse>"
    return Answer(status=status, body=body.encode())


def as_json(value: Any, status: int = 200, *headers: tuple[str, str]) -> Answer:
    return Answer(
        status=status, body=json.dumps(value).encode(), headers=(("Content-Type", "application/json"), *headers)
    )


def keys_json(name: str, expiration: str = FAR, **more: str) -> dict[str, str]:
    return {"AccessKeyId": name, "SecretAccessKey": "s", "Token": "t", "Expiration": expiration, **more}


def view(credentials: Any) -> Any:
    """Everything that keys say of themselves; the class is boto3's own affair."""
    if credentials is None:
        return None
    names = ("access_key", "secret_key", "token", "method", "account_id")
    return {name: getattr(credentials, name) for name in names} | {
        "frozen": tuple(credentials.get_frozen_credentials())
    }


def seen(request: Request) -> dict[str, Any]:
    """What counts of a request for credentials."""
    headers = {
        name: request.header(name)
        for name in ("x-aws-ec2-metadata-token", "x-aws-ec2-metadata-token-ttl-seconds", "x-amz-sso_bearer_token")
    }
    signed = re.search(r"Credential=(\w+)/\d+/([\w-]+)/(\w+)/", request.header("authorization") or "")
    text = request.body.decode()
    fields = json.loads(text).items() if text.startswith("{") else parse_qsl(re.sub(r"session-\d+", "session", text))
    return {
        "method": request.method,
        "path": request.path,
        "query": sorted(parse_qsl(request.query)),
        "headers": headers,
        "authorization": signed.groups() if signed else request.header("authorization"),
        "token": request.header("x-amz-security-token"),
        "body": sorted(fields),
    }


def both(
    server: CaptureServer,
    answers: Sequence[Answer],
    step: Step = view,
    before: Callable[[], object] = lambda: None,
    **session: Any,
) -> tuple[Any, list[dict[str, Any]]]:
    """Take the step with each library's credentials; compare what comes of it and what the server saw."""

    def of(library: Library) -> tuple[Any, list[dict[str, Any]]]:
        before()
        server.script(answers)
        server.take()
        value = outcome_of(lambda: step(library.session(**session).get_credentials()))
        return value, [seen(request) for request in server.take()]

    theirs, ours = of(reference()), of(subject())
    if found := differences(list(theirs), list(ours)):
        raise Differs("credentials", found)
    return ours
