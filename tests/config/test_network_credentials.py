"""Sources of credentials that are asked over a network, each against a server that plays it, beside boto3."""

from __future__ import annotations

import getpass
import hashlib
import json
import sys
import threading
from pathlib import Path
from typing import Any

import botocore.credentials
import botocore.tokens
import botocore.utils
import pytest

import ferroboto
from tests.support.home import Home
from tests.support.keys import (
    FAR,
    ROLE,
    SOURCE,
    START_URL,
    as_json,
    both,
    keys_json,
    refusal,
    role_keys,
    seen,
    soon,
)
from tests.support.libraries import subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of


@pytest.fixture
def sts(home: Home, server: CaptureServer) -> CaptureServer:
    home.environ(AWS_ENDPOINT_URL_STS=server.url, AWS_DEFAULT_REGION="eu-west-1")
    return server


@pytest.fixture
def sso(home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> CaptureServer:
    home.environ(AWS_ENDPOINT_URL_SSO=server.url, AWS_ENDPOINT_URL_SSO_OIDC=server.url, AWS_DEFAULT_REGION="eu-west-1")
    cache = home.path / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    # boto3 settles the place when it is imported.
    monkeypatch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    monkeypatch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    return server


# Roles


@pytest.mark.parametrize(
    "settings",
    [
        "",
        "external_id = ours\nduration_seconds = 900\nrole_session_name = nightly",
        "role_session_name = nightly\nregion = us-west-2",
    ],
)
def test_a_role_with_a_source_profile(home: Home, sts: CaptureServer, settings: str) -> None:
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n{settings}\n[profile base]\n{SOURCE[7:]}")
    value, requests = both(sts, [role_keys("ROLE")])
    assert value["method"] == "assume-role"
    assert requests[0]["authorization"][0] == "BASE"


def test_roles_in_a_row(home: Home, sts: CaptureServer) -> None:
    """The keys of one role ask for the next."""
    home.credentials(SOURCE)
    home.config(
        f"[default]\nrole_arn = {ROLE}\nsource_profile = middle\n"
        "[profile middle]\nrole_arn = arn:aws:iam::1:role/middle\nsource_profile = base\n"
    )
    value, requests = both(sts, [role_keys("MIDDLE"), role_keys("LAST")])
    assert value["access_key"] == "LAST"
    assert [request["token"] for request in requests] == [None, "MIDDLE-token"]


@pytest.mark.parametrize("where", ["Environment", "EcsContainer", "Ec2InstanceMetadata"])
def test_a_role_with_a_credential_source(home: Home, sts: CaptureServer, where: str) -> None:
    home.config(f"[profile p]\nrole_arn = {ROLE}\ncredential_source = {where}\n")
    answers = [role_keys("ROLE")]
    if where == "Environment":
        home.environ(AWS_ACCESS_KEY_ID="ENVKEY", AWS_SECRET_ACCESS_KEY="x", AWS_SESSION_TOKEN="envtoken")
    elif where == "EcsContainer":
        home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{sts.url}/keys")
        answers.insert(0, as_json(keys_json("BOX")))
    else:
        instance(home, sts)
        answers = [METADATA_TOKEN, Answer(body=b"the-role"), as_json(INSTANCE_KEYS), *answers]
    value, requests = both(sts, answers, profile_name="p")
    assert value["access_key"] == "ROLE"
    assert requests[-1]["authorization"][0] == ("ENVKEY" if where == "Environment" else "BOX")


@pytest.mark.parametrize("where", ["EcsContainer", "Ec2InstanceMetadata"])
def test_a_credential_source_that_has_nothing(home: Home, sts: CaptureServer, where: str) -> None:
    home.config(f"[profile p]\nrole_arn = {ROLE}\ncredential_source = {where}\n")
    instance(home, sts)
    value, _ = both(sts, [Answer(status=400)], profile_name="p")
    assert type(value).__name__ == "CredentialRetrievalError"


@pytest.mark.parametrize(
    ("settings", "host"),
    [
        ({}, "sts.eu-west-1.amazonaws.com"),
        ({"AWS_USE_FIPS_ENDPOINT": "true", "AWS_DEFAULT_REGION": "us-east-2"}, "sts-fips.us-east-2.amazonaws.com"),
        ({"AWS_USE_DUALSTACK_ENDPOINT": "true"}, "sts.eu-west-1.api.aws"),
        ({"AWS_DEFAULT_REGION": "cn-north-1"}, "sts.cn-north-1.amazonaws.com.cn"),
        ({"AWS_STS_REGIONAL_ENDPOINTS": "legacy"}, "sts.amazonaws.com"),
        ({"AWS_STS_REGIONAL_ENDPOINTS": "legacy", "AWS_DEFAULT_REGION": "eu-south-1"}, "sts.eu-south-1.amazonaws.com"),
    ],
)
def test_where_roles_are_asked_for(
    home: Home, sts: CaptureServer, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], host: str
) -> None:
    """A proxy sees the name of the host."""
    monkeypatch.delenv("AWS_ENDPOINT_URL_STS")
    home.environ(HTTPS_PROXY=sts.url, **settings)
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")
    value, requests = both(sts, [Answer(status=403)], lambda keys: keys.access_key)
    assert type(value).__name__ == "ProxyConnectionError"
    assert requests[0]["path"] == f"{host}:443"


@pytest.mark.parametrize("ending", ["close", "reset"])
def test_a_role_that_nobody_gives(home: Home, sts: CaptureServer, ending: Any) -> None:
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")
    value, requests = both(sts, [Answer(ending=ending)], lambda keys: keys.access_key)
    assert type(value).__name__ == "ConnectionClosedError"
    assert len(requests) == 3
    home.environ(AWS_ENDPOINT_URL_STS="http://127.0.0.1:9")
    value, _ = both(sts, [], lambda keys: keys.access_key)
    assert type(value).__name__ == "EndpointConnectionError"


def test_a_role_after_failures(home: Home, sts: CaptureServer) -> None:
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")
    value, requests = both(sts, [Answer(status=500), refusal("Throttling", 400), role_keys("ROLE")])
    assert value["access_key"] == "ROLE"
    assert len(requests) == 3


@pytest.mark.parametrize("answer", [refusal("AccessDenied"), refusal("ValidationError", 400)])
def test_a_role_that_is_refused(home: Home, sts: CaptureServer, answer: Answer) -> None:
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")

    def step(credentials: Any) -> Any:
        error = outcome_of(lambda: credentials.access_key)
        return type(error).__name__, str(error), error.response["Error"]["Code"], error.operation_name

    assert both(sts, [answer], step)[0][0] == "ClientError"


def test_a_role_with_a_code(home: Home, sts: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The code is asked for once; nobody is there to be asked again when the keys end."""
    prompts: list[str] = []

    def ask(prompt: str = "Password: ") -> str:
        prompts.append(prompt)
        return "123456"

    monkeypatch.setattr(getpass, "getpass", ask)
    # boto3 takes hold of it when it is imported.
    monkeypatch.setattr(botocore.credentials.AssumeRoleProvider.__init__, "__defaults__", (ask, None, None))
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\nmfa_serial = arn:aws:iam::1:mfa/me\n")
    _, requests = both(sts, [role_keys("ROLE")])
    assert ("TokenCode", "123456") in requests[0]["body"]
    assert prompts == ["Enter MFA code for arn:aws:iam::1:mfa/me: "] * 2
    value, _ = both(
        sts, [role_keys("ROLE", soon(5))], lambda keys: [keys.access_key, outcome_of(lambda: keys.access_key)]
    )
    assert type(value[1]).__name__ == "RefreshWithMFAUnsupportedError"


def test_a_role_is_assumed_again(home: Home, sts: CaptureServer) -> None:
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")
    answers = [role_keys("FIRST", soon(5)), role_keys("SECOND")]
    value, requests = both(sts, answers, lambda keys: [keys.access_key for _ in range(3)])
    assert value == ["FIRST", "SECOND", "SECOND"]
    assert len(requests) == 2
    value, requests = both(sts, [role_keys("ENDED", soon(-5))], lambda keys: keys.access_key)
    assert isinstance(value, RuntimeError)


@pytest.mark.parametrize("place", ["environment", "profile"])
def test_a_web_identity(home: Home, sts: CaptureServer, place: str) -> None:
    token = home.path / "token"
    token.write_text("signed-by-others")
    if place == "environment":
        home.environ(AWS_ROLE_ARN=ROLE, AWS_WEB_IDENTITY_TOKEN_FILE=str(token), AWS_ROLE_SESSION_NAME="pod")
    else:
        home.config(f"[default]\nrole_arn = {ROLE}\nweb_identity_token_file = {token}\n")
    value, requests = both(sts, [role_keys("WEB", operation="AssumeRoleWithWebIdentity")])
    assert value["method"] == "assume-role-with-web-identity"
    assert requests[0]["authorization"] is None


# Single sign-on


LEGACY = (
    f"[default]\nsso_account_id = 42\nsso_role_name = Reader\nsso_region = us-west-2\nsso_start_url = {START_URL}\n"
)
SESSION = (
    "[default]\nsso_account_id = 42\nsso_role_name = Reader\nsso_session = corp\n"
    f"[sso-session corp]\nsso_region = us-west-2\nsso_start_url = {START_URL}\n"
)


def token_file(home: Home, name: str, **content: str) -> Path:
    path = home.path / ".aws" / "sso" / "cache" / f"{hashlib.sha1(name.encode()).hexdigest()}.json"
    path.write_text(json.dumps(content))
    return path


def sso_keys(name: str) -> Answer:
    keys = {"accessKeyId": name, "secretAccessKey": "s", "sessionToken": "t", "expiration": 4070908800999}
    return as_json({"roleCredentials": keys})


@pytest.mark.parametrize(("config", "name"), [(LEGACY, START_URL), (SESSION, "corp")], ids=["legacy", "session"])
def test_a_login(home: Home, sso: CaptureServer, config: str, name: str) -> None:
    home.config(config)
    token_file(home, name, accessToken="secret-token", expiresAt=FAR)
    value, requests = both(sso, [sso_keys("SSO")])
    assert (value["access_key"], value["method"], value["account_id"]) == ("SSO", "sso", "42")
    assert requests[0]["path"] == "/federation/credentials"
    assert requests[0]["headers"]["x-amz-sso_bearer_token"] == "secret-token"


@pytest.mark.parametrize(
    "token",
    [
        None,
        {"accessToken": "a"},
        {"accessToken": "a", "expiresAt": soon(-5)},
    ],
    ids=["none", "half", "ended"],
)
@pytest.mark.parametrize(("config", "name"), [(LEGACY, START_URL), (SESSION, "corp")], ids=["legacy", "session"])
def test_a_login_that_is_over(
    home: Home, sso: CaptureServer, config: str, name: str, token: dict[str, str] | None
) -> None:
    home.config(config)
    if token is not None:
        token_file(home, name, **token)
    _, requests = both(sso, [sso_keys("SSO")])
    assert not requests


@pytest.mark.parametrize(("status", "code"), [(401, "UnauthorizedException"), (404, "ResourceNotFoundException")])
def test_a_login_that_is_refused(home: Home, sso: CaptureServer, status: int, code: str) -> None:
    home.config(SESSION)
    token_file(home, "corp", accessToken="a", expiresAt=FAR)
    answer = as_json({"message": "no"}, status, ("x-amzn-ErrorType", code))

    def text(credentials: Any) -> str:
        return str(outcome_of(lambda: credentials.access_key))

    both(sso, [answer], text)


@pytest.mark.parametrize("minutes", [5, -5])
def test_a_token_is_renewed(home: Home, sso: CaptureServer, minutes: float) -> None:
    home.config(SESSION)
    registration = {"clientId": "c", "clientSecret": "cs", "registrationExpiresAt": FAR, "refreshToken": "again"}
    path = token_file(home, "corp")

    def before() -> None:
        token_file(home, "corp", accessToken="old", expiresAt=soon(minutes), **registration)

    renewed = as_json({"accessToken": "new", "expiresIn": 3600, "refreshToken": "more", "tokenType": "Bearer"})
    _, requests = both(sso, [renewed, sso_keys("SSO")], before=before)
    assert requests[0]["path"] == "/token"
    assert ("refreshToken", "again") in requests[0]["body"]
    assert requests[1]["headers"]["x-amz-sso_bearer_token"] == "new"
    kept = json.loads(path.read_text())
    assert kept["accessToken"] == "new"
    assert kept["refreshToken"] == "more"
    assert kept["clientSecret"] == "cs"
    assert soon(58) < kept["expiresAt"] < soon(61)
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0
    refused = as_json({"error": "invalid_grant"}, 400, ("x-amzn-ErrorType", "InvalidGrantException"))
    both(sso, [refused, sso_keys("SSO")], before=before)


# Containers, instances, programs


@pytest.mark.parametrize("token", [None, "variable", "file"])
def test_a_container(home: Home, server: CaptureServer, token: str | None) -> None:
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/v2/keys?id=7")
    if token == "variable":
        home.environ(AWS_CONTAINER_AUTHORIZATION_TOKEN="let-me")
    elif token == "file":
        file = home.path / "token"
        file.write_text("let-me-too")
        home.environ(AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=str(file), AWS_CONTAINER_AUTHORIZATION_TOKEN="not-me")
    value, _ = both(server, [as_json(keys_json("BOX", AccountId="42"))])
    assert value["account_id"] == "42"


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=500, body=b"out of order"),
        Answer(ending="close"),
    ],
    ids=["status", "nothing"],
)
def test_a_container_that_fails(
    home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch, answer: Answer
) -> None:
    monkeypatch.setattr(botocore.utils.ContainerMetadataFetcher, "SLEEP_TIME", 0)
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
    value, _ = both(server, [answer])
    assert type(value).__name__ == "CredentialRetrievalError"


def test_a_container_that_gives_half(home: Home, server: CaptureServer) -> None:
    """boto3 raises a bare KeyError."""
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
    server.script([Answer(body=b'{"AccessKeyId": "BOX"}')])
    with pytest.raises(ferroboto.exceptions.CredentialRetrievalError, match="SecretAccessKey"):
        ferroboto.Session().get_credentials()


def test_a_container_after_failures(home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(botocore.utils.ContainerMetadataFetcher, "SLEEP_TIME", 0)
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
    value, requests = both(server, [Answer(body=b"no json"), as_json(keys_json("BOX"))])
    assert value["access_key"] == "BOX"
    assert len(requests) == 2


def test_a_container_is_asked_again(home: Home, server: CaptureServer) -> None:
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
    answers = [as_json(keys_json("FIRST", soon(5))), as_json(keys_json("SECOND"))]
    value, requests = both(server, answers, lambda keys: [keys.access_key for _ in range(2)])
    assert value == ["SECOND", "SECOND"]
    assert len(requests) == 2


@pytest.mark.parametrize(
    ("uri", "token"), [("http://192.0.2.1/x", None), ("http://example.com/x", None), ("http://localhost:1/x", "a\r\nb")]
)
def test_a_container_that_is_not_asked(home: Home, server: CaptureServer, uri: str, token: str | None) -> None:
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=uri)
    if token is not None:
        home.environ(AWS_CONTAINER_AUTHORIZATION_TOKEN=token)
    both(server, [])


def instance(home: Home, server: CaptureServer) -> None:
    home.environ(AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=server.url)


METADATA_TOKEN = Answer(body=b"the-token", headers=(("x-aws-ec2-metadata-token-ttl-seconds", "21600"),))
INSTANCE_KEYS = {"Code": "Success", "Type": "AWS-HMAC", "LastUpdated": "2024-01-01T00:00:00Z", **keys_json("BOX")}


def test_an_instance(home: Home, server: CaptureServer) -> None:
    instance(home, server)
    value, _ = both(server, [METADATA_TOKEN, Answer(body=b"the-role"), as_json(INSTANCE_KEYS)])
    assert value["method"] == "iam-role"


@pytest.mark.parametrize(
    ("mode", "host"), [("IPv4", "169.254.169.254"), ("IPv6", "[fd00:ec2::254]")], ids=["ipv4", "ipv6"]
)
def test_an_instance_at_its_address(home: Home, server: CaptureServer, mode: str, host: str) -> None:
    """Both libraries ask through the environment's proxy, which here answers itself."""
    home.environ(AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE=mode, HTTP_PROXY=server.url)
    value, requests = both(server, [METADATA_TOKEN, Answer(body=b"the-role"), as_json(INSTANCE_KEYS)])
    assert value["method"] == "iam-role"
    assert requests[0]["path"] == f"http://{host}/latest/api/token"


@pytest.mark.parametrize("ending", ["close", "hang"])
def test_an_instance_that_does_not_answer(home: Home, server: CaptureServer, ending: Any) -> None:
    instance(home, server)
    home.environ(AWS_METADATA_SERVICE_NUM_ATTEMPTS="2")
    value, requests = both(server, [Answer(ending=ending)])
    assert value is None
    assert len(requests) == (4 if ending == "close" else 3)


@pytest.mark.parametrize("status", [403, 404, 405])
def test_an_instance_without_tokens(home: Home, server: CaptureServer, status: int) -> None:
    """The first version of instance metadata knows none."""
    instance(home, server)
    both(server, [Answer(status=status), Answer(body=b"the-role"), as_json(INSTANCE_KEYS)])


def test_an_instance_that_has_to_have_tokens(home: Home, server: CaptureServer) -> None:
    instance(home, server)
    home.environ(AWS_EC2_METADATA_V1_DISABLED="true")
    value, _ = both(server, [Answer(status=404)])
    assert type(value).__name__ == "MetadataRetrievalError"


def test_an_instance_that_is_late(home: Home, server: CaptureServer) -> None:
    """Keys that should have been replaced are used on."""
    instance(home, server)
    late = as_json({**INSTANCE_KEYS, "Expiration": soon(1)})
    # How long they are used on is drawn, so no key is looked at, which could mean to ask again.
    value, requests = both(server, [METADATA_TOKEN, Answer(body=b"the-role"), late], lambda keys: keys.method)
    assert value == "iam-role"
    assert len(requests) == 3


@pytest.mark.parametrize(
    "answers",
    [
        [METADATA_TOKEN, Answer(status=404)],
        [METADATA_TOKEN, Answer(body=b"the-role"), as_json({"Code": "AssumeRoleUnauthorizedAccess", "Message": "no"})],
        [Answer(status=400)],
    ],
    ids=["no role", "no keys", "bad request"],
)
def test_an_instance_without_keys(home: Home, server: CaptureServer, answers: list[Answer]) -> None:
    instance(home, server)
    assert both(server, answers)[0] is None


@pytest.mark.parametrize(
    "printed",
    [
        {"Version": 1, "AccessKeyId": "P", "SecretAccessKey": "s"},
        {"Version": 1, "AccessKeyId": "P", "SecretAccessKey": "s", "SessionToken": "t", "AccountId": "42"},
        {"Version": 1, "AccessKeyId": "P", "SecretAccessKey": "s", "Expiration": FAR},
        {"Version": 1, "AccessKeyId": "P", "SecretAccessKey": "s", "Expiration": soon(-1)},
        {"Version": 2, "AccessKeyId": "P", "SecretAccessKey": "s"},
        {"AccessKeyId": "P", "SecretAccessKey": "s"},
        {"Version": 1, "SecretAccessKey": "s"},
    ],
)
def test_a_program(home: Home, server: CaptureServer, printed: dict[str, Any]) -> None:
    script = home.path / "keys.py"
    script.write_text(f"print({json.dumps(printed)!r})")
    home.config(f'[default]\ncredential_process = "{sys.executable}" {script}\n')
    both(server, [])


def test_a_program_that_fails(home: Home, server: CaptureServer) -> None:
    script = home.path / "keys.py"
    script.write_text("import sys; sys.exit('not today')")
    home.config(f'[default]\ncredential_process = "{sys.executable}" {script}\n')
    value, _ = both(server, [])
    assert "not today" in str(value)


# One refresh for all


def test_many_threads_make_one_refresh(home: Home, sts: CaptureServer) -> None:
    """Clients of one session share its keys, and nobody waits for a second set of them."""
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")
    sts.script([Answer(**{**vars(role_keys("ROLE")), "delay": 0.2})])
    session = subject().session()
    service = CaptureServer(Answer(body=b"<R><ListTopicsResult/></R>"))
    start = threading.Barrier(32)
    failed: list[BaseException] = []

    def work() -> None:
        try:
            start.wait()
            client = session.client("sns", endpoint_url=service.url)
            for _ in range(3):
                client.list_topics()
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is shown
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    service.close()
    assert not failed
    assert len(sts.take()) == 1
    requests = service.take()
    assert len(requests) == 96
    assert {seen(request)["authorization"][0] for request in requests} == {"ROLE"}
