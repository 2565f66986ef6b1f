"""Dates of credentials: every form that boto3 reads is read, wherever it comes from, and nothing else."""

from __future__ import annotations

import hashlib
import json
import sys
from typing import Any

import botocore.credentials
import botocore.tokens
import pytest

from tests.support.home import Home
from tests.support.keys import START_URL, as_json, both, keys_json, role_keys
from tests.support.libraries import reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

FORMS = [
    "2099-01-01T00:00:00Z",
    "2099-01-01T00:00:00UTC",
    "2099-01-01T00:00:00 UTC",
    "2099-01-01T00:00:00GMT",
    "2099-01-01T00:00:00+0000",
    "2099-01-01T00:00:00+00:00",
    "2099-01-01T02:00:00+0200",
    "2099-01-01T00:00:00.123456789Z",
    "2099-01-01T00:00Z",
    "2099-01-01 00:00:00Z",
    "20990101T000000Z",
    "20990101000000Z",
    "Thu, 01 Jan 2099 00:00:00 GMT",
    "Thu Jan 1 00:00:00 UTC 2099",
    "1 January 2099 00:00 UTC",
    "01/02/2099 00:00:00 UTC",
    "2001-01-01T00:00:00UTC",
    "2099-01-01T00:00:00",
    "2099-01-01",
    "",
    "soon",
    "2099-13-01T00:00:00Z",
    "2099-01-01T25:00:00Z",
    "4070908800",
]
VALUES: list[Any] = [4070908800, 4070908800.5, True, False, [], {}]


def looked_at(credentials: Any) -> Any:
    """What comes of the credentials: the key, or the class and message of what is raised."""
    value = outcome_of(lambda: credentials.access_key)
    return (type(value).__name__, str(value)) if isinstance(value, BaseException) else value


def boto3s_class(value: Any) -> Any:
    """dateutil's exception is a ValueError by another name."""
    return ("ValueError", value[1]) if isinstance(value, tuple) and value[0] == "ParserError" else value


def step(credentials: Any) -> Any:
    return boto3s_class(looked_at(credentials))


def same(home: Home, server: CaptureServer, answers: list[Answer], **session: Any) -> None:
    """Whether the exception comes when the credentials are looked for or when they are used is not compared."""
    del home

    def whole(library: Any) -> Any:
        server.script(answers)
        value = outcome_of(lambda: step(library.session(**session).get_credentials()))
        return boto3s_class((type(value).__name__, str(value))) if isinstance(value, BaseException) else value

    assert whole(subject()) == whole(reference())


@pytest.mark.parametrize("date", [*FORMS, *VALUES, None], ids=repr)
def test_a_programs_date(home: Home, server: CaptureServer, date: Any) -> None:
    printed = {"Version": 1, "AccessKeyId": "P", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": date}
    script = home.path / "keys.py"
    script.write_text(f"print({json.dumps(printed)!r})")
    home.config(f'[default]\ncredential_process = "{sys.executable}" {script}\n')
    same(home, server, [])


@pytest.mark.parametrize("date", [*FORMS, *VALUES, None], ids=repr)
def test_a_containers_date(home: Home, server: CaptureServer, date: Any) -> None:
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
    same(home, server, [as_json({**keys_json("BOX"), "Expiration": date})])


@pytest.mark.parametrize("date", [form for form in FORMS if "2001" not in form] + VALUES, ids=repr)
def test_an_instances_date(home: Home, server: CaptureServer, date: Any) -> None:
    home.environ(AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=server.url)
    answers = [Answer(body=b"token"), Answer(body=b"role"), as_json({**keys_json("BOX"), "Expiration": date})]
    same(home, server, answers)


@pytest.mark.parametrize("date", FORMS[:17], ids=repr)
def test_the_environments_date(home: Home, server: CaptureServer, date: str) -> None:
    home.environ(AWS_ACCESS_KEY_ID="E", AWS_SECRET_ACCESS_KEY="s", AWS_CREDENTIAL_EXPIRATION=date)
    same(home, server, [])


@pytest.mark.parametrize("date", [form for form in FORMS if form.startswith("2") and "13" not in form][:12], ids=repr)
def test_a_roles_date(home: Home, server: CaptureServer, date: str) -> None:
    home.environ(
        AWS_ENDPOINT_URL_STS=server.url,
        AWS_DEFAULT_REGION="eu-west-1",
        AWS_ACCESS_KEY_ID="BASE",
        AWS_SECRET_ACCESS_KEY="s",
    )
    home.config("[profile r]\nrole_arn = arn:aws:iam::1:role/r\ncredential_source = Environment\n")
    both(server, [role_keys("ROLE", date)], profile_name="r")


@pytest.mark.parametrize("session", [False, True], ids=["legacy", "session"])
@pytest.mark.parametrize("date", [*FORMS, *VALUES], ids=repr)
def test_a_logins_date(
    home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch, session: bool, date: Any
) -> None:
    home.environ(AWS_ENDPOINT_URL_SSO=server.url, AWS_ENDPOINT_URL_SSO_OIDC=server.url, AWS_DEFAULT_REGION="eu-west-1")
    cache = home.path / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    monkeypatch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    monkeypatch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    place = "sso_session = corp" if session else f"sso_region = eu-west-1\nsso_start_url = {START_URL}"
    home.config(
        f"[default]\nsso_account_id = 42\nsso_role_name = Reader\n{place}\n"
        f"[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = {START_URL}\n"
    )
    name = hashlib.sha1(("corp" if session else START_URL).encode()).hexdigest()
    (cache / f"{name}.json").write_text(json.dumps({"accessToken": "a", "expiresAt": date}))
    keys = {"accessKeyId": "SSO", "secretAccessKey": "s", "sessionToken": "t", "expiration": 4070908800999}
    same(home, server, [as_json({"roleCredentials": keys})])
