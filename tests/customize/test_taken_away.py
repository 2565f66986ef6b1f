"""Rules of S3 that programs take away, for servers that are not AWS's and for buckets with other names."""

from __future__ import annotations

import io
from typing import Any

import pytest

from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

PATHS = {"s3": {"addressing_style": "path"}}
REGION = ("x-amz-bucket-region", "eu-central-1")
MOVED = Answer(301, b"<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>", (REGION,))


def sent(server: CaptureServer) -> list[Any]:
    return [(it.method, it.target, it.header("expect"), it.body) for it in server.take()]


@pytest.mark.parametrize("of_session", [False, True], ids=["client", "session"])
def test_any_bucket_name(server: CaptureServer, of_session: bool) -> None:
    def action(library: Library) -> Any:
        server.script([Answer()] * 3)
        session = library.session(region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
        rule = library.module("handlers").validate_bucket_name
        if of_session:
            session.events.unregister("before-parameter-build.s3", rule)
        client = session.client("s3", endpoint_url=server.url, config=library.config(**PATHS))
        if not of_session:
            client.meta.events.unregister("before-parameter-build.s3", rule)
        client.head_object(Bucket="tenant:bucket", Key="k")
        url = client.generate_presigned_url("get_object", Params={"Bucket": "tenant:bucket", "Key": "k"})
        return sent(server), url.partition("?")[0].removeprefix(server.url)

    same(action)


BUCKETS: dict[str, dict[str, Any]] = {
    "none": {},
    "good": {"Bucket": "bucket"},
    "ARN": {"Bucket": "arn:aws:s3:us-east-1:123456789012:accesspoint/name"},
    "colon": {"Bucket": "tenant:bucket"},
    "empty": {"Bucket": ""},
    "line": {"Bucket": "bucket\n"},
    "number": {"Bucket": 5},
    "bytes": {"Bucket": b"bucket"},
}


@pytest.mark.parametrize("name", BUCKETS)
def test_the_rule_called_by_a_program(name: str) -> None:
    def action(library: Library) -> Any:
        rule = library.module("handlers").validate_bucket_name
        return outcome_of(lambda: rule(params=dict(BUCKETS[name]))), outcome_of(lambda: rule(dict(BUCKETS[name])))

    same(action)


@pytest.mark.parametrize("name", BUCKETS)
@pytest.mark.parametrize("presigned", [False, True])
@pytest.mark.parametrize("hooked", [False, True])
def test_names_are_checked_before_other_parameters(
    server: CaptureServer, name: str, presigned: bool, hooked: bool
) -> None:
    def action(library: Library) -> Any:
        server.script([Answer()] * 2)
        client = library.client("s3", server.url, config=PATHS)
        if hooked:
            client.meta.events.register("before-call.s3", lambda **_: None)
        given = {**BUCKETS[name], "Key": 7}
        if presigned:
            return outcome_of(lambda: client.generate_presigned_url("get_object", Params=given))
        return outcome_of(lambda: client.get_object(**given))

    same(action)


@pytest.mark.parametrize("body", ["file", "bytes"])
def test_bodies_without_asking_first(server: CaptureServer, body: str) -> None:
    def action(library: Library) -> Any:
        server.script([Answer()] * 3)
        client = library.client("s3", server.url, config=PATHS)
        given = {"Bucket": "bucket", "Key": "k"}
        asked = client.put_object(**given, Body=io.BytesIO(b"data") if body == "file" else b"data")
        client.meta.events.unregister("before-call.s3", library.module("handlers").add_expect_header)
        client.put_object(**given, Body=io.BytesIO(b"data") if body == "file" else b"data")
        return asked["ResponseMetadata"]["HTTPStatusCode"], [expect for _, _, expect, _ in sent(server)]

    assert same(action) == (200, ["100-continue", None])


@pytest.mark.parametrize("everything", [False, True], ids=["redirects", "all"])
def test_buckets_elsewhere_are_not_followed(server: CaptureServer, everything: bool) -> None:
    """By what stands below the emitter, for want of a setting."""

    def action(library: Library) -> Any:
        server.script([MOVED, Answer(503), Answer()])
        client = library.client("s3", server.url, config=PATHS)
        found = client.meta.events._emitter._handlers.prefix_search("needs-retry.s3")
        for handler in list(found):
            if everything or getattr(handler, "__name__", "") == "redirect_from_error":
                client.meta.events.unregister("needs-retry.s3", handler)
        moved = outcome_of(lambda: client.head_object(Bucket="bucket", Key="k"))
        failed = outcome_of(lambda: client.head_object(Bucket="bucket", Key="k"))
        status = getattr(failed, "response", failed)["ResponseMetadata"]["HTTPStatusCode"]
        return type(moved).__name__, str(moved), status, [method for method, *_ in sent(server)]

    assert same(action)[2] == (503 if everything else 200)
