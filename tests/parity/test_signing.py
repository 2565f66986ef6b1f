"""How calls are signed: tokens, signatures for several regions, none, and what programs prefer; compared with boto3."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

import botocore.tokens
import pytest
from freezegun import freeze_time

from tests.support.compare import differences
from tests.support.home import Home
from tests.support.keys import START_URL
from tests.support.libraries import KEYS, reference, subject
from tests.support.proxied import MOMENT, Proxied, proxied
from tests.support.server import Answer, CaptureServer
from tests.support.signature import check_signature_for_regions, verify_for_regions
from tests.support.twin import Differs

JSON = Answer(200, b"{}", (("Content-Type", "application/json"),))
IDENTITY = Answer(
    200,
    b"<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult/></AssumeRoleWithWebIdentityResponse>",
)
MULTI_REGION = "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap"
STORE = "arn:aws:cloudfront::123456789012:key-value-store/abc"


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    with proxied(tmp_path_factory.mktemp("certificates")) as found:
        yield found


def compare(aws: Proxied, service: str, call: Any, answer: Answer = JSON, https: bool = True, **config: Any) -> Any:
    """Make a call with both; gives what was sent."""
    found = []
    for library in (reference(), subject()):
        client = aws.client(library, service, https, config)
        found.append(aws.outcome(client, [answer], call))
        client.close()
    if differing := differences(list(found[0]), list(found[1])):
        raise Differs(service, differing)
    return found[0][1]


def models(client: Any) -> Any:
    return client.list_foundation_models()


def authorization(requests: Any) -> list[str | None]:
    return [dict(headers).get("authorization", "").split(" ")[0] or None for _, _, headers, _ in requests]


V4, TOKEN = ["AWS4-HMAC-SHA256"], ["Bearer"]


@pytest.mark.parametrize("https", [True, False], ids=["https", "http"])
def test_tokens_of_the_environment(aws: Proxied, https: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "token-of-the-environment")
    # A token is sent by TLS alone.
    expected = TOKEN if https else []
    for service, call in (
        ("bedrock", models),
        ("bedrock-runtime", lambda client: client.count_tokens(modelId="m", input={"converse": {}})),
    ):
        assert authorization(compare(aws, service, call, https=https)) == expected
    assert authorization(compare(aws, "bedrock", models, https=https, signature_version="bearer")) == expected
    assert authorization(compare(aws, "bedrock", models, https=https, signature_version="v4")) == V4
    assert authorization(compare(aws, "bedrock", models, https=https, auth_scheme_preference="sigv4")) == V4
    # Another service's token.
    assert authorization(compare(aws, "sns", lambda client: client.list_topics(), https=https)) == V4


@pytest.mark.parametrize("preference", ["sigv4", "httpBearerAuth", "noAuth", "sigv4a,sigv4", "nonsense", ""])
def test_preferences(aws: Proxied, preference: str, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, Any]] = [
        ("bedrock", models),
        ("s3", lambda client: client.head_object(Bucket="bucket", Key="k")),
        ("events", lambda client: client.put_events(Entries=[{"Source": "s"}])),
        ("cognito-idp", lambda client: client.initiate_auth(AuthFlow="USER_AUTH", ClientId="c")),
        ("cognito-idp", lambda client: client.list_user_pools(MaxResults=1)),
        ("codecatalyst", lambda client: client.list_spaces()),
        ("sesv2", lambda client: client.get_account()),
    ]
    for service, call in calls:
        compare(aws, service, call, auth_scheme_preference=preference)
    monkeypatch.setenv("AWS_AUTH_SCHEME_PREFERENCE", preference)
    for service, call in calls:
        compare(aws, service, call)


def test_tokens_of_single_sign_on(aws: Proxied, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.write_text(
        f"[profile mine]\nsso_session = s\nregion = us-west-2\n[sso-session s]\n"
        f"sso_start_url = {START_URL}\nsso_region = us-west-2\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("HOME", str(tmp_path))
    cache = tmp_path / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    # Where botocore looks is settled when it is imported.
    monkeypatch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    document = {"startUrl": START_URL, "region": "us-west-2", "expiresAt": "2029-01-01T01:00:00Z"}
    name = hashlib.sha1(b"s").hexdigest()
    (cache / f"{name}.json").write_text(json.dumps({**document, "accessToken": "token-of-sso"}))
    found = []
    for library in (reference(), subject()):
        with freeze_time(MOMENT):
            session = library.session(profile_name="mine")
            settings = library.config(proxies=aws.secure)
            client = session.client("codecatalyst", "us-west-2", config=settings, verify=False)
        found.append(aws.outcome(client, [JSON], lambda client: client.verify_session()))
        client.close()
    assert differences(list(found[0]), list(found[1])) == []
    [(_, _, headers, _)] = found[1][1]
    assert dict(headers)["authorization"] == "Bearer token-of-sso"


UNSIGNED: list[tuple[str, Any, Answer]] = [
    ("cognito-idp", lambda client: client.sign_up(ClientId="c", Username="u", Password="secret"), JSON),
    ("cognito-identity", lambda client: client.get_id(IdentityPoolId="us-west-2:a"), JSON),
    ("sso-oidc", lambda client: client.register_client(clientName="a", clientType="public"), JSON),
    ("sso", lambda client: client.list_accounts(accessToken="x"), JSON),
    (
        "sts",
        lambda client: client.assume_role_with_web_identity(
            RoleArn="arn:aws:iam::123456789012:role/reader", RoleSessionName="abc", WebIdentityToken="token"
        ),
        IDENTITY,
    ),
]


@pytest.mark.parametrize(("service", "call", "answer"), UNSIGNED)
def test_operations_without_a_signature(aws: Proxied, service: str, call: Any, answer: Answer) -> None:
    assert authorization(compare(aws, service, call, answer)) == [None]
    # Whatever a program prefers.
    compare(aws, service, call, answer, auth_scheme_preference="sigv4")
    compare(aws, service, call, answer, signature_version="v4")
    compare(aws, service, call, answer, https=False, signature_version="unsigned")


# boto3 signs these with a package of C code. With it, it sends the same headers, and signs the same of them.
REGIONS: dict[str, tuple[str, Any, str]] = {
    "access point": ("s3", lambda client: client.head_object(Bucket=MULTI_REGION, Key="k//./a b"), "*"),
    "upload": ("s3", lambda client: client.put_object(Bucket=MULTI_REGION, Key="k", Body=b"data"), "*"),
    "event bus": ("events", lambda client: client.put_events(Entries=[{"Source": "s"}], EndpointId="abc.def"), "*"),
    "mail": ("sesv2", lambda client: client.send_email(Content={"Simple": {}}, EndpointId="abc.def"), "*"),
    "key value store": ("cloudfront-keyvaluestore", lambda c: c.describe_key_value_store(KvsARN=STORE), "*"),
}


@pytest.mark.parametrize("https", [True, False], ids=["https", "http"])
@pytest.mark.parametrize("name", REGIONS)
def test_several_regions(aws: Proxied, name: str, https: bool) -> None:
    service, call, regions = REGIONS[name]
    for region_set in (None, "us-east-1,eu-west-1"):
        client = aws.client(
            subject(), service, https, {"sigv4a_signing_region_set": region_set, "parameter_validation": False}
        )
        aws.server.script([JSON if service != "s3" else Answer()])
        aws.server.take()
        with freeze_time(MOMENT):
            call(client)
        [request] = aws.server.take()
        client.close()
        if not https:
            # As a proxy is sent it.
            request = request.__class__(
                **{**request.__dict__, "target": request.target.removeprefix(f"http://{request.header('host')}")}
            )
        assert request.header("x-amz-region-set") == region_set or regions
        signed = check_signature_for_regions(request, https)
        assert {"host", "x-amz-date", "x-amz-region-set", "x-amz-security-token"} <= set(signed)


def test_urls_for_several_regions(aws: Proxied) -> None:
    client = aws.client(subject(), "s3", True, None)
    parameters = {"Bucket": MULTI_REGION, "Key": "k//./a b", "VersionId": "1"}
    with freeze_time(MOMENT):
        url = client.generate_presigned_url("get_object", parameters)
    client.close()
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    signature = query.pop("X-Amz-Signature")
    assert query == {
        "versionId": "1",
        "X-Amz-Algorithm": "AWS4-ECDSA-P256-SHA256",
        "X-Amz-Credential": "AKIDEXAMPLE/20290101/s3/aws4_request",
        "X-Amz-Date": "20290101T000000Z",
        "X-Amz-Expires": "3600",
        "X-Amz-Region-Set": "*",
        "X-Amz-Security-Token": KEYS["aws_session_token"],
        "X-Amz-SignedHeaders": "host",
    }
    ordered = urlencode(sorted(query.items()), quote_via=lambda text, *_: quoted(text))
    canonical = f"GET\n{parts.path}\n{ordered}\nhost:{parts.netloc}\n\nhost\nUNSIGNED-PAYLOAD"
    assert unquote(parts.path) == "/k//./a b"
    verify_for_regions(canonical, "20290101T000000Z", "20290101/s3/aws4_request", signature)


def quoted(text: Any) -> str:
    return quote(text, safe="-_.~")


@pytest.mark.parametrize(
    "keys", [{}, {name: None for name in KEYS}], ids=["beside the client's", "of a client without any"]
)
@pytest.mark.parametrize("service", ["sns", "s3"])
def test_keys_of_a_single_request(
    server: CaptureServer, home: Home, monkeypatch: pytest.MonkeyPatch, keys: dict[str, Any], service: str
) -> None:
    """A handler gives them with the request, as a proxy does that calls for many accounts."""
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    found = []
    for library in (reference(), subject()):
        server.script([Answer(body=b"<R><ListTopicsResult/></R>")])
        client = library.client(service, server.url, **keys)
        given = library.module("credentials").Credentials("AKIDOTHER", "secret", "other")

        def give(request: Any, given: Any = given, **_: Any) -> None:
            request.context.setdefault("signing", {})["request_credentials"] = given

        client.meta.events.register("before-sign", give)
        if service == "sns":
            client.list_topics()
            url = client.generate_presigned_url("list_topics", ExpiresIn=60)
        else:
            client.list_buckets()
            url = client.generate_presigned_url("get_object", {"Bucket": "b", "Key": "k"}, ExpiresIn=60)
        (request,) = server.take()
        scope = str(request.header("Authorization")).split("/")[0]
        query = dict(parse_qsl(urlsplit(url).query))
        signed = {name: query.get(name) for name in ("X-Amz-Expires", "AWSAccessKeyId", "X-Amz-Security-Token")}
        names = sorted(query)
        found.append((scope, request.header("X-Amz-Security-Token"), signed, names))
    assert found[0] == found[1]
    assert found[1][:2] == ("AWS4-HMAC-SHA256 Credential=AKIDOTHER", "other")
