"""Identifiers of the sources of credentials in the user agent of calls (``m/``), for each source that needs a server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import botocore.credentials
import botocore.tokens
import pytest

from tests.config.test_login import NAME, Signer, cached, fresh
from tests.config.test_network_credentials import (
    INSTANCE_KEYS,
    LEGACY,
    METADATA_TOKEN,
    SESSION,
    instance,
    sso_keys,
    token_file,
)
from tests.parity.test_user_agent import TOPICS, listed
from tests.support.home import Home
from tests.support.keys import FAR, ROLE, START_URL, as_json, keys_json, role_keys
from tests.support.libraries import REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer


def of_call(server: CaptureServer, answers: Sequence[Answer], before: Callable[[], Any] | None = None) -> set[str]:
    """What the call reports that comes after the requests for credentials."""

    def found(library: Library) -> list[set[str]]:
        if before is not None:
            before()
        server.script([*answers, TOPICS])
        server.take()
        client = library.session().client("sns", region_name=REGION, endpoint_url=server.url)
        client.list_topics()
        client.close()
        return [listed(request) for request in server.take()]

    theirs, ours = found(reference()), found(subject())
    assert len(ours) == len(theirs) == len(answers) + 1
    assert ours[-1] == theirs[-1]
    return ours[-1]


@pytest.fixture
def sso(home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> CaptureServer:
    home.environ(AWS_ENDPOINT_URL_SSO=server.url, AWS_ENDPOINT_URL_SSO_OIDC=server.url, AWS_ENDPOINT_URL_STS=server.url)
    cache = home.path / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    # boto3 settles the place when it is imported.
    monkeypatch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    monkeypatch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    return server


@pytest.mark.parametrize(
    ("config", "name", "codes"), [(SESSION, "corp", "rs"), (LEGACY, START_URL, "tu")], ids=["session", "legacy"]
)
def test_single_sign_on(home: Home, sso: CaptureServer, config: str, name: str, codes: str) -> None:
    home.config(config)
    token_file(home, name, accessToken="token", expiresAt=FAR)
    assert set(codes) <= of_call(sso, [sso_keys("A")])


def test_a_role_by_single_sign_on(home: Home, sso: CaptureServer) -> None:
    config = SESSION.replace("[default]", "[profile person]")
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = person\n{config}")
    token_file(home, "corp", accessToken="token", expiresAt=FAR)
    assert {"o", "r", "s", "i"} <= of_call(sso, [sso_keys("A"), role_keys("B")])


def test_instances(home: Home, server: CaptureServer) -> None:
    instance(home, server)
    assert "0" in of_call(server, [METADATA_TOKEN, Answer(body=b"the-role"), as_json(INSTANCE_KEYS)])


@pytest.mark.parametrize(("where", "code"), [("EcsContainer", "z"), ("Ec2InstanceMetadata", "0")])
def test_roles_by_a_source(home: Home, server: CaptureServer, where: str, code: str) -> None:
    home.environ(AWS_ENDPOINT_URL_STS=server.url)
    home.config(f"[default]\nrole_arn = {ROLE}\ncredential_source = {where}\n")
    if code == "z":
        home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
        answers = [as_json(keys_json("A"))]
    else:
        instance(home, server)
        answers = [METADATA_TOKEN, Answer(body=b"the-role"), as_json(INSTANCE_KEYS)]
    assert {"p", "i", code} <= of_call(server, [*answers, role_keys("B")])


@pytest.mark.parametrize("minutes", [60, -5])
def test_logins(home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch, minutes: float) -> None:
    # What boto3 takes from awscrt.
    monkeypatch.setattr(botocore.credentials, "EC", Signer)
    home.environ(AWS_ENDPOINT_URL_SIGNIN=server.url)
    home.config(f"[default]\nlogin_session = {NAME}\nregion = {REGION}\n")
    answers = [fresh()] if minutes < 0 else []
    assert {"AC", "AD"} <= of_call(server, answers, lambda: cached(home, minutes))
