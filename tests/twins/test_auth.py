"""``ferroboto.botocore.auth`` beside botocore's: the same requests get the same signatures."""

from __future__ import annotations

import datetime
import io
from typing import Any
from unittest import mock

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ferroboto.botocore.auth
import ferroboto.botocore.awsrequest
import ferroboto.botocore.credentials
from tests.support.libraries import Library
from tests.support.twin import same

LIBRARIES = (ferroboto.botocore, botocore)
NOW = datetime.datetime(2026, 1, 2, 3, 4, 5)

texts = st.text("aZ09 -_.~%/+=é", max_size=8)
headers = st.dictionaries(
    st.sampled_from(
        ["Content-Type", "X-Amz-Date", "Date", "User-Agent", "X-B", "Authorization", "Host", "Content-MD5"]
    ),
    st.text("ab  ,;", min_size=1, max_size=8),
    max_size=4,
)
requests = st.fixed_dictionaries(
    {
        "method": st.sampled_from(["GET", "post", "PUT"]),
        "url": st.builds(
            "{}{}{}{}".format,
            st.sampled_from(["https://Example.com", "http://user@a:8080", "https://a:443", "https://[::1]:80"]),
            st.sampled_from(["", "/", "/a//b/../c d", "/é/"]),
            st.sampled_from(["", "?b=2&a=1", "?a&a=&A=x"]),
            st.just(""),
        ),
        "headers": headers,
        "data": st.none() | st.binary(max_size=20),
        "params": st.none() | st.dictionaries(texts, texts, max_size=3),
    }
)
tokens = st.sampled_from([None, "token/+="])
contexts = st.fixed_dictionaries(
    {},
    optional={
        "payload_signing_enabled": st.booleans(),
        "has_streaming_input": st.booleans(),
        "checksum": st.sampled_from(
            [
                {"request_algorithm": {"in": "trailer", "name": "x-amz-checksum-crc32"}},
                {"request_algorithm": {"in": "header", "name": "Content-MD5"}},
            ]
        ),
    },
)


@pytest.fixture(autouse=True)
def _time_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    for library in LIBRARIES:
        monkeypatch.setattr(library.auth, "get_current_datetime", lambda: NOW)


def signed(library: Any, name: str, request: dict[str, Any], token: str | None, context: dict[str, Any]) -> Any:
    made = library.awsrequest.AWSRequest(**request)
    made.context.update(context)
    keys = library.credentials.Credentials("AKIDEXAMPLE", "secret/+", token)
    try:
        getattr(library.auth, name)(keys, "service", "us-east-1").add_auth(made)
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error)
    return made.url, made.headers.items(), made.data, made.params, made.context


@pytest.mark.parametrize("name", ["SigV4Auth", "S3SigV4Auth", "SigV4QueryAuth", "S3SigV4QueryAuth"])
@given(request=requests, token=tokens, context=contexts)
def test_signatures(name: str, request: dict[str, Any], token: str | None, context: dict[str, Any]) -> None:
    ours, theirs = (signed(library, name, request, token, context) for library in LIBRARIES)
    assert ours == theirs


def test_bodies_that_are_files() -> None:
    made = []
    for library in LIBRARIES:
        body = io.BytesIO(b"skipped" + b"x" * 3_000_000)
        body.seek(7)
        request = {"method": "PUT", "url": "https://a/", "data": body}
        made.append(signed(library, "SigV4Auth", request, None, {})[1])
        assert body.tell() == 7
    assert made[0] == made[1]


@pytest.mark.parametrize("token", [None, "token"])
def test_posts_to_buckets(token: str | None) -> None:
    request = {"method": "POST", "url": "https://a/"}
    for context in ({}, {"s3-presign-post-fields": {"a": "b"}, "s3-presign-post-policy": {"conditions": [["a"]]}}):
        copies = [{key: dict(value) for key, value in context.items()} for _ in LIBRARIES]
        for copy in copies:
            if copy:
                copy["s3-presign-post-policy"]["conditions"] = [["a"]]
        ours, theirs = (
            signed(library, "S3SigV4PostAuth", request, token, copy)
            for library, copy in zip(LIBRARIES, copies, strict=True)
        )
        assert ours == theirs


@pytest.mark.parametrize("name", ["SigV4Auth", "S3SigV4Auth", "SigV4QueryAuth", "SigV2Auth", "SigV3Auth"])
@pytest.mark.parametrize("token", [None, "token"])
def test_headers_that_are_a_mapping_of_a_program(name: str, token: str | None) -> None:
    """As ``request.headers = {...}``: names that are missing cannot be deleted from those."""
    found = []
    for library in LIBRARIES:
        keys = library.credentials.Credentials("AKIDEXAMPLE", "secret", token)
        older = name in ("SigV2Auth", "SigV3Auth")
        auth = getattr(library.auth, name)(keys, *(() if older else ("sns", "us-east-1")))
        request = library.awsrequest.AWSRequest("GET", "https://example.com/a?b=c")
        request.headers, request.context = {"X-A": "1"}, {}
        auth.add_auth(request)
        found.append((sorted(request.headers), len(request.url)))
    assert found[0] == found[1]


def test_bearer_tokens() -> None:
    class Token:
        token = "abc"

    for url, token in (("https://a/", Token), ("http://a/", Token), ("https://a/", None)):
        made = []
        for library in LIBRARIES:
            request = library.awsrequest.AWSRequest("GET", url, {"Authorization": "old"})
            try:
                library.auth.BearerAuth(token).add_auth(request)
                made.append(request.headers.items())
            except Exception as error:  # noqa: BLE001 - any is compared
                made.append((type(error).__name__, str(error)))
        assert made[0] == made[1]


def test_no_keys() -> None:
    for library in LIBRARIES:
        with pytest.raises(library.exceptions.NoCredentialsError):
            library.auth.SigV4Auth(None, "a", "b").add_auth(library.awsrequest.AWSRequest("GET", "https://a/"))
        with pytest.raises(NotImplementedError):
            library.auth.BaseSigner().add_auth(None)


def test_a_subclass_changes_a_step() -> None:
    made = []
    for library in LIBRARIES:

        class Unsigned(library.auth.SigV4Auth):  # type: ignore[name-defined, misc]
            def payload(self, request: Any) -> str:
                return "UNSIGNED-PAYLOAD"

            def headers_to_sign(self, request: Any) -> Any:
                chosen = super().headers_to_sign(request)
                del chosen["x-secret"]
                return chosen

        request = library.awsrequest.AWSRequest("POST", "https://a/b", {"X-Secret": "a", "X-B": "c"}, data=b"body")
        Unsigned(library.credentials.Credentials("A", "b"), "service", "region").add_auth(request)
        made.append(request.headers["Authorization"])
    assert made[0] == made[1] and "x-secret" not in made[0]


@pytest.mark.parametrize(
    "schemes",
    [
        ["aws.auth#sigv4"],
        ["smithy.api#noAuth"],
        ["smithy.api#httpBearerAuth", "aws.auth#sigv4"],
        ["aws.auth#sigv4a", "aws.auth#sigv4"],
        ["aws.auth#sigv4a"],
        ["nothing"],
        [],
    ],
)
def test_choosing_a_scheme(schemes: list[str]) -> None:
    for preference in ([], ["sigv4"], ["noAuth", "httpBearerAuth"], ["nothing", "sigv4a"]):
        made = []
        for library in LIBRARIES:
            pair = []
            for choose, arguments in (
                (library.auth.resolve_auth_type, (schemes,)),
                (library.auth.resolve_auth_scheme_preference, (preference, schemes)),
            ):
                try:
                    pair.append(choose(*arguments))
                except Exception as error:  # noqa: BLE001 - any is compared
                    pair.append((type(error).__name__, str(error)))
            made.append(pair)
        assert made[0] == made[1]


def test_a_replaced_clock_of_the_module() -> None:
    """Tests of programs put a fixed time in place of ``botocore.auth.datetime.datetime``."""

    def signed(library: Library) -> Any:
        auth = library.module("auth")
        keys = library.module("credentials").Credentials("AKID", "secret")
        request = library.module("awsrequest").AWSRequest("GET", "https://sns.us-east-1.amazonaws.com/")
        with mock.patch.object(auth.datetime, "datetime") as clock:
            clock.now.return_value = datetime.datetime(2017, 3, 22, tzinfo=datetime.timezone.utc)
            auth.SigV4Auth(keys, "sns", "us-east-1").add_auth(request)
        return dict(request.headers)

    same(signed)
