"""Any text in what sources of credentials read: single sign-on and its caches, instances, containers, bundles, proxies.

What boto3 makes of it, its class and message, and never a panic; and the same text through asyncio, `map`, streams of events and
the command line.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import botocore.credentials
import botocore.tokens
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import ferroboto.aio
from tests.config.test_strings import CHARACTERS, TEXTS, shown
from tests.support.home import Home
from tests.support.keys import FAR, START_URL, as_json, keys_json
from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

FEW = settings(max_examples=max(6, settings().max_examples // 2))
LISTED = Answer(body=b"<R><ListTopicsResult><Topics/></ListTopicsResult></R>")
SSO = {
    "sso_account_id": "42",
    "sso_role_name": "Reader",
    "sso_region": "us-west-2",
    "sso_start_url": START_URL,
}
SSO_KEYS = as_json(
    {
        "roleCredentials": {
            "accessKeyId": "SSO",
            "secretAccessKey": "s",
            "sessionToken": "t",
            "expiration": 4_070_908_800_000,
        }
    }
)
METADATA_TOKEN = Answer(body=b"the-token", headers=(("x-aws-ec2-metadata-token-ttl-seconds", "21600"),))


def compared(server: CaptureServer, answers: list[Answer], **session: Any) -> Any:
    """What both libraries find, and what they ask for."""

    def found(library: Library) -> Any:
        credentials = library.session(region_name="eu-west-1", **session).get_credentials()
        return credentials and [credentials.access_key, credentials.secret_key, credentials.token]

    outcomes = []
    for library in (reference(), subject()):
        server.script(answers)
        server.take()
        value = shown(outcome_of(lambda library=library: found(library)))
        asked = [
            (
                request.method,
                request.target,
                request.body,
                request.header("x-amz-sso_bearer_token"),
                request.header("authorization"),
            )
            for request in server.take()
        ]
        outcomes.append((value, asked))
    assert outcomes[1] == outcomes[0]
    assert "RuntimeError" not in repr(outcomes[1][0]) and "Panic" not in repr(outcomes[1][0])
    return outcomes[1]


@pytest.fixture
def sso(home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> Path:
    home.environ(AWS_ENDPOINT_URL_SSO=server.url, AWS_ENDPOINT_URL_SSO_OIDC=server.url)
    cache = home.path / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    monkeypatch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    monkeypatch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    return cache


def keep(cache: Path, name: str, text: str) -> None:
    (cache / f"{hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest()}.json").write_text(text, newline="")


TOKEN = {"accessToken": "secret-token", "expiresAt": FAR, "startUrl": START_URL, "region": "us-west-2"}


@pytest.mark.parametrize("name", SSO)
@pytest.mark.parametrize("session", [False, True])
@FEW
@given(text=TEXTS)
@example(text="a\0b")
def test_settings_of_a_single_sign_on(
    home: Home, sso: Path, server: CaptureServer, name: str, session: bool, text: str
) -> None:
    lines = {**SSO, name: text}
    of_session = {key: lines.pop(key) for key in ("sso_region", "sso_start_url")} if session else {}
    body = "".join(f"{key} = {value}\n" for key, value in lines.items())
    if session:
        body += "sso_session = corp\n[sso-session corp]\n"
        body += "".join(f"{key} = {value}\n" for key, value in of_session.items())
    home.config(f"[default]\n{body}".encode())
    for kept in (START_URL, "corp", text.strip()):
        keep(sso, kept, json.dumps(TOKEN))
    compared(server, [SSO_KEYS])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*TOKEN, "x"]), inner, max_size=4),
    max_leaves=6,
)


@pytest.mark.parametrize("session", [False, True])
@FEW
@given(
    text=st.one_of(TEXTS, JSON.map(json.dumps), TEXTS.map(lambda token: json.dumps({**TOKEN, "accessToken": token})))
)
@example(text='{"accessToken": "a\\r\\nb: c", "expiresAt": "2099-01-01T00:00:00Z"}')
@example(text='{"accessToken": "a"}')
@example(text="[" * 5000)
def test_caches_of_a_single_sign_on(home: Home, sso: Path, server: CaptureServer, session: bool, text: str) -> None:
    """What boto3 says of documents that lack something is compared by class: the words are Python's."""
    lines = "".join(f"{key} = {value}\n" for key, value in SSO.items())
    home.config(
        "[default]\n" + lines if not session else f"[default]\nsso_session = corp\n{lines}[sso-session corp]\n{lines}"
    )
    for kept in (START_URL, "corp"):
        keep(sso, kept, text)
    outcomes = []
    for library in (reference(), subject()):
        server.script([SSO_KEYS])
        server.take()
        credentials = outcome_of(lambda library=library: library.session(region_name="eu-west-1").get_credentials())
        value = outcome_of(lambda credentials=credentials: credentials.access_key)
        tokens = [request.header("x-amz-sso_bearer_token") for request in server.take()]
        outcomes.append((type(value).__name__, tokens))
        assert "Panic" not in repr(value) and "internal error" not in str(value)
    if outcomes[0][0] in ("AttributeError", "TypeError", "KeyError", "ValueError", "RecursionError", "JSONDecodeError"):
        assert outcomes[1][0] != "str"
    elif outcomes[1] != outcomes[0]:
        # No header here has control characters.
        assert outcomes[1] == ("HTTPClientError", [])
        assert "\\u00" in text


@FEW
@given(role=st.text(CHARACTERS, min_size=1, max_size=12))
@example(role="a\r\nb")
@example(role="a/../b?c#d")
def test_any_name_of_a_role_of_an_instance(home: Home, server: CaptureServer, role: str) -> None:
    """What is no path finds no keys here, where boto3 encodes it."""
    home.environ(
        AWS_EC2_METADATA_DISABLED="false",
        AWS_EC2_METADATA_SERVICE_ENDPOINT=server.url,
        AWS_METADATA_SERVICE_NUM_ATTEMPTS="1",
    )
    server.script([METADATA_TOKEN, Answer(body=role.encode()), as_json(keys_json("BOX"))])
    credentials = subject().session().get_credentials()
    assert credentials is None or credentials.access_key == "BOX"


@FEW
@given(role=st.text(st.sampled_from("aZ09-_.:@~=,+/"), min_size=1, max_size=12))
@example(role="a/../b")
def test_names_of_roles_of_an_instance(home: Home, server: CaptureServer, role: str) -> None:
    home.environ(
        AWS_EC2_METADATA_DISABLED="false",
        AWS_EC2_METADATA_SERVICE_ENDPOINT=server.url,
        AWS_METADATA_SERVICE_NUM_ATTEMPTS="1",
    )
    keys = {**keys_json("BOX"), "Code": "Success", "Type": "AWS-HMAC", "LastUpdated": "2026-01-01T00:00:00Z"}
    compared(server, [METADATA_TOKEN, Answer(body=role.encode()), as_json(keys)])


@FEW
@given(document=st.one_of(st.binary(max_size=20), JSON.map(lambda value: json.dumps(value).encode())))
@example(
    document=b'{"AccessKeyId": "A", "SecretAccessKey": "s", "Token": "t\\n", "Expiration": "2099-01-01T00:00:00Z"}'
)
def test_keys_of_an_instance(home: Home, server: CaptureServer, document: bytes) -> None:
    home.environ(
        AWS_EC2_METADATA_DISABLED="false",
        AWS_EC2_METADATA_SERVICE_ENDPOINT=server.url,
        AWS_METADATA_SERVICE_NUM_ATTEMPTS="1",
    )
    if _is_object(document):
        compared(server, [METADATA_TOKEN, Answer(body=b"role"), Answer(body=document)])
    else:
        # boto3 stumbles over what is no object, in Python's words.
        server.script([METADATA_TOKEN, Answer(body=b"role"), Answer(body=document)])
        assert subject().session().get_credentials() is None


def _is_object(document: bytes) -> bool:
    try:
        return isinstance(json.loads(document), dict)
    except ValueError:
        return False


# Control characters and what is not ASCII are refused here, and sent by boto3.
@given(text=st.text(st.sampled_from("aZ09-_./:@%$~=#;,[]{}()<>'\"\\|&?!* \r\n"), max_size=12))
@example(text="a\r\nb: c")
def test_the_token_of_a_container_in_the_environment(home: Home, server: CaptureServer, text: str) -> None:
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys", AWS_CONTAINER_AUTHORIZATION_TOKEN=text)
    compared(server, [as_json(keys_json("BOX"))])


ODD = ("A\n", "A\r\nx: y", "A\0", "é", "漢字", "A\x7f", " A ", "😀", "x" * 70_000)
SETTINGS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")


def is_refused_here(name: str, text: str) -> bool:
    """Whether a header would have a control character that boto3 sends."""
    return name != "aws_secret_access_key" and any(control in text for control in "\0\x01\x7f")


def given_keys(name: str, text: str) -> dict[str, Any]:
    return {"aws_access_key_id": "A", "aws_secret_access_key": "s", "aws_session_token": "t", name: text}


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_odd_keys_in_every_kind_of_call(server: CaptureServer, name: str, text: str) -> None:
    """Plain, in a loop, in a map, and as a stream of events: one class and one message."""
    config = {"retries": {"total_max_attempts": 1}}
    keys = given_keys(name, text)
    server.script([LISTED])

    def masked(value: Any) -> Any:
        # Signatures differ by their time, and tokens are not shown here.
        return re.sub("Invalid header value b.*", "", repr(shown(value)))

    def outcome(library: Library) -> Any:
        made = library.session(region_name="eu-west-1", **keys)
        client = made.client("sns", endpoint_url=server.url, config=library.config(**config))
        return masked(outcome_of(lambda: client.list_topics() and None))

    async def in_a_loop() -> None:
        made = ferroboto.aio.Session(region_name="eu-west-1", **keys)
        client = made.client("sns", endpoint_url=server.url, config=subject().config(**config))
        await client.list_topics()

    def mapped() -> None:
        made = subject().session(region_name="eu-west-1", **keys)
        client = made.client("sns", endpoint_url=server.url, config=subject().config(**config))
        client.map("list_topics", [{}] * 2).collect()

    def streamed() -> None:
        made = subject().session(region_name="eu-west-1", **keys)
        client = made.client("polly", endpoint_url="http://127.0.0.1:1", config=subject().config(**config))
        client.start_speech_synthesis_stream(Engine="generative", OutputFormat="mp3", VoiceId="Joanna", ActionStream=[])

    theirs = outcome(reference())
    if is_refused_here(name, text):
        assert theirs == "None"
        theirs = "('HTTPClientError', \"An HTTP Client raised an unhandled exception: "
    assert outcome(subject()) == theirs
    assert masked(outcome_of(lambda: asyncio.run(in_a_loop()))) == theirs
    assert masked(outcome_of(mapped)) == theirs
    stream = outcome_of(streamed)
    # Nobody is there, so that it fails in any case.
    assert isinstance(stream, Exception)
    assert type(stream).__name__ not in ("RuntimeError", "PanicException")
    assert "internal error" not in str(stream)


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("text", ["A\n", "A\r\nx: y", "é", "A\x01"], ids=ascii)
def test_odd_keys_on_the_command_line(server: CaptureServer, name: str, text: str) -> None:
    server.script([LISTED])
    variables = {key.upper(): value for key, value in given_keys(name, text).items()}
    environment = {**os.environ, **variables, "AWS_DEFAULT_REGION": "eu-west-1", "AWS_MAX_ATTEMPTS": "1"}
    command = [sys.executable, "-m", "ferroboto", "sns", "list-topics", "--endpoint-url", server.url]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False, env=environment)
    assert "Traceback" not in ran.stderr and "panicked" not in ran.stderr
    made = reference().session(region_name="eu-west-1", **given_keys(name, text))
    theirs = outcome_of(lambda: made.client("sns", endpoint_url=server.url).list_topics())
    if is_refused_here(name, text):
        assert ran.returncode == 255 and "Invalid header value" in ran.stderr
        return
    assert (ran.returncode == 0) == isinstance(theirs, dict)
    if not isinstance(theirs, dict):
        assert str(theirs).split(":", 1)[0] in ran.stderr
