"""``ferroboto.botocore.signers`` and the older signatures beside botocore's: the same input, the same signatures."""

from __future__ import annotations

import copy
import datetime
import time
from typing import Any

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import botocore.hooks
import botocore.model
import botocore.signers
import botocore.tokens
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ferroboto.botocore.auth
import ferroboto.botocore.awsrequest
import ferroboto.botocore.compat
import ferroboto.botocore.credentials
import ferroboto.botocore.hooks
import ferroboto.botocore.model
import ferroboto.botocore.signers
import ferroboto.botocore.tokens
from tests.support.libraries import Library
from tests.support.twin import same

LIBRARIES = (ferroboto.botocore, botocore)
SECOND = 1_767_323_045
NOW = datetime.datetime(2026, 1, 2, 3, 4, 5)

texts = st.text("aZ09 -_.~%/+=&é", max_size=8)
queries = st.lists(
    st.sampled_from(["acl", "uploads", "versionId=a%20b", "x=1", "partNumber=2", "delete=", "a%3Db=c", "torrent=x=y"]),
    max_size=4,
).map("&".join)
headers = st.dictionaries(
    st.sampled_from(["Content-Type", "content-md5", "Date", "x-amz-meta-b", "X-Amz-Acl", "Authorization", "Host"]),
    st.text("ab  ,;", max_size=8),
    max_size=5,
)
older_requests = st.fixed_dictionaries(
    {
        "method": st.sampled_from(["GET", "put", "DELETE"]),
        "url": st.builds(
            "https://{}.s3.amazonaws.com{}{}".format,
            st.sampled_from(["bucket", "My.Bucket"]),
            st.sampled_from(["", "/", "/a//b/../c%20d", "/%C3%A9/"]),
            queries.map(lambda query: query and f"?{query}"),
        ),
        "headers": headers,
        "auth_path": st.sampled_from([None, "/bucket/", "/bucket/a%20b"]),
    }
)
tokens = st.sampled_from([None, "", "token/+="])


@pytest.fixture(autouse=True)
def _time_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = time.gmtime(SECOND)
    monkeypatch.setattr(time, "gmtime", lambda seconds=None: moment)
    monkeypatch.setattr(time, "time", lambda: float(SECOND))
    for library in LIBRARIES:
        monkeypatch.setattr(library.auth, "get_current_datetime", lambda: NOW)
    monkeypatch.setattr(ferroboto.botocore.compat, "get_current_datetime", lambda: NOW)
    monkeypatch.setattr(botocore.signers, "get_current_datetime", lambda: NOW)


def outcome(call: Any) -> Any:
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error)


def signed(library: Any, name: str, request: dict[str, Any], token: str | None, *arguments: Any) -> Any:
    made = library.awsrequest.AWSRequest(**copy.deepcopy(request))
    keys = library.credentials.Credentials("AKIDEXAMPLE", "secret/+", token)

    def sign() -> Any:
        getattr(library.auth, name)(keys, *arguments).add_auth(made)
        return made.url, made.headers.items(), made.data, made.params, made.context

    return outcome(sign)


@pytest.mark.parametrize("name", ["HmacV1Auth", "HmacV1QueryAuth", "SigV3Auth"])
@given(request=older_requests, token=tokens)
def test_older_signatures(name: str, request: dict[str, Any], token: str | None) -> None:
    ours, theirs = (signed(library, name, request, token) for library in LIBRARIES)
    assert ours == theirs


@given(
    parameters=st.dictionaries(texts, texts | st.integers(0, 9), min_size=1, max_size=4),
    in_form=st.booleans(),
    path=st.sampled_from(["", "/", "/a b"]),
    token=tokens,
)
def test_signatures_of_version_2(parameters: dict[str, Any], in_form: bool, path: str, token: str | None) -> None:
    request = {
        "method": "POST" if in_form else "GET",
        "url": f"https://Example.com:8443{path}",
        "data" if in_form else "params": {"Signature": "old", **parameters},
    }
    ours, theirs = (signed(library, "SigV2Auth", request, token) for library in LIBRARIES)
    assert ours == theirs


@pytest.mark.parametrize("name", ["HmacV1PostAuth", "S3SigV4PostAuth"])
@pytest.mark.parametrize("token", [None, "token"])
def test_forms(name: str, token: str | None) -> None:
    for context in ({}, {"s3-presign-post-fields": {"a": "b"}, "s3-presign-post-policy": {"conditions": [["a"]]}}):
        made = []
        for library in LIBRARIES:
            request = library.awsrequest.AWSRequest("POST", "https://a/")
            request.context.update(copy.deepcopy(context))
            keys = library.credentials.Credentials("AKIDEXAMPLE", "secret/+", token)
            region = () if name.startswith("Hmac") else ("s3", "us-east-1")
            getattr(library.auth, name)(keys, *region).add_auth(request)
            made.append(request.context)
        assert made[0] == made[1]


@pytest.mark.parametrize("name", ["S3ExpressAuth", "S3ExpressQueryAuth", "S3ExpressPostAuth"])
@given(
    url=st.sampled_from(["https://b.s3express.com/a//../b%20c?x=1&list-type=2", "http://h/"]),
    headers=headers,
    data=st.none() | st.just({"a": "b"}),
)
def test_sessions_of_buckets(name: str, url: str, headers: dict[str, str], data: Any) -> None:
    made = []
    for library in LIBRARIES:
        request = library.awsrequest.AWSRequest("GET", url, dict(headers), copy.deepcopy(data))
        keys = library.credentials.Credentials("AKIDEXAMPLE", "secret/+", "token")
        auth = getattr(library.auth, name)(keys, "s3express", "us-east-1", identity_cache={})
        made.append(outcome(lambda auth=auth, request=request: auth.add_auth(request)))
        made.append((request.url, request.headers.items(), request.context))
    assert made[:2] == made[2:]


def test_urls_of_cloudfront() -> None:
    def sign(message: bytes) -> bytes:
        return b"signed:" + message + b"\xff\xfe\xfb"

    def called(library: Any) -> list[Any]:
        signer = library.signers.CloudFrontSigner("KEY", sign)
        utc = datetime.timezone.utc
        early, late = datetime.datetime(2026, 1, 1, tzinfo=utc), datetime.datetime(2027, 1, 1, 1, 2, 3, tzinfo=utc)
        custom = signer.build_policy("https://d/*", late, early, "10.0.0.1")
        return [
            custom,
            signer.build_policy("https://d/*?é", late, None, "10.0.0.0/8"),
            signer.generate_presigned_url("https://d/a", late),
            signer.generate_presigned_url("https://d/a?b=c", date_less_than=late),
            signer.generate_presigned_url("https://d/a", policy=custom),
            signer.generate_presigned_url("https://d/a", policy=custom.encode()),
            outcome(lambda: signer.generate_presigned_url("https://d/a")),
            outcome(lambda: signer.generate_presigned_url("https://d/a", late, custom)),
        ]

    ours, theirs = map(called, LIBRARIES)
    assert ours == theirs


class Token:
    def __init__(self, library: Any) -> None:
        self._token = library.tokens.FrozenAuthToken("secret")

    def get_frozen_token(self) -> Any:
        return self._token


@pytest.mark.parametrize(
    "version", ["v2", "v3", "v3https", "v4", "s3", "s3v4", "bearer", "v4-s3express", "v4a", "none", "unheard-of"]
)
@pytest.mark.parametrize("signing_type", ["standard", "presign-url", "presign-post"])
def test_request_signers(version: str, signing_type: str) -> None:
    class Sessions:
        def __init__(self, library: Any) -> None:
            self._library = library

        def get_credentials(self, bucket: str) -> Any:
            return self._library.credentials.Credentials(f"KEY{bucket}", "secret", "session")

    def called(library: Any) -> Any:
        events = library.hooks.HierarchicalEmitter()
        seen: list[Any] = []
        for event in ("choose-signer", "before-sign"):
            events.register(event, lambda event_name, **step: seen.append((event_name, sorted(step))))
        keys = library.credentials.Credentials("AKIDEXAMPLE", "secret", "token")
        service = library.model.ServiceId("My Service")
        signer = library.signers.RequestSigner(service, "us-east-1", "name", version, keys, events, Token(library))
        form = {"a": "b"}
        request = library.awsrequest.AWSRequest("GET", "https://h/p?x=1", {"X-Amz-Acl": "x"}, form)
        request.context["signing"] = (
            {
                "region": "eu-west-1",
                "identity_cache": Sessions(library),
                "cache_key": "bucket",
            }
            if version.startswith("v4-s3express")
            else {"region": "eu-west-1"}
        )
        expires = 60 if signing_type == "presign-url" else None
        result = outcome(lambda: signer.sign("Op", request, signing_type=signing_type, expires_in=expires))
        context = {name: value for name, value in request.context.items() if name != "signing"}
        return result, request.url, request.headers.items(), request.data, context, seen

    ours, theirs = map(called, LIBRARIES)
    assert ours == theirs


def test_forms_of_buckets() -> None:
    def called(library: Any, version: str, fields: Any, conditions: Any) -> Any:
        events = library.hooks.HierarchicalEmitter()
        keys = library.credentials.Credentials("AKIDEXAMPLE", "secret", "token")
        service = library.model.ServiceId("S3")
        signer = library.signers.RequestSigner(service, "us-east-1", "s3", version, keys, events)
        request = {"method": "PUT", "url": "https://b.s3.amazonaws.com/", "body": b"", "headers": {}, "context": {}}
        presigner = library.signers.S3PostPresigner(signer)
        return presigner.generate_presigned_post(request, fields, conditions, expires_in=90)

    for version in ("s3", "s3v4"):
        for fields, conditions in (
            (None, None),
            ({"acl": "private"}, [{"acl": "private"}, ["starts-with", "$key", ""]]),
        ):
            ours, theirs = (
                called(library, version, copy.deepcopy(fields), copy.deepcopy(conditions)) for library in LIBRARIES
            )
            assert ours == theirs


def test_functions_of_clients() -> None:
    """Which programs import, and call with a client."""

    def action(library: Library) -> Any:
        signers = library.module("signers")
        s3, rds = library.client("s3"), library.client("rds")
        url = signers.generate_presigned_url(s3, "get_object", {"Bucket": "bucket", "Key": "k"}, 60, "HEAD")
        form = signers.generate_presigned_post(s3, "bucket", "k", {"acl": "private"}, [{"acl": "private"}])
        token = signers.generate_db_auth_token(rds, "db.example.com", 3306, "user", Region="eu-west-1")
        return url.partition("?")[0], form["url"], sorted(form["fields"]), token.partition("&X-Amz-Algorithm")[0]

    same(action)
