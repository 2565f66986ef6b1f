"""Buckets in another region than a client's: the call goes on where the service says, as boto3's does."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import boto3
import botocore.awsrequest
import botocore.config
import pytest

import ferroboto
import ferroboto.aio
import ferroboto.awsrequest
from tests.support.server import Answer, CaptureServer

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "s3cr3t/key"}
REGION = ("x-amz-bucket-region", "eu-central-1")


def error(code: str, region: str | None = None) -> bytes:
    named = f"<Region>{region}</Region>" if region else ""
    return f"<Error><Code>{code}</Code><Message>m</Message>{named}</Error>".encode()


EMPTY_REGION = b"<Error><Code>PermanentRedirect</Code><Message>m</Message><Region></Region></Error>"
MOVED = Answer(301, error("PermanentRedirect"))
CASES: dict[str, tuple[str, dict[str, Any], list[Answer]]] = {
    "header": ("get_object", {"Key": "k"}, [Answer(301, error("PermanentRedirect"), (REGION,)), Answer(200, b"ok")]),
    "body": (
        "get_object",
        {"Key": "k"},
        [Answer(400, error("AuthorizationHeaderMalformed", "eu-west-3")), Answer(200, b"ok")],
    ),
    "head": ("put_object", {"Key": "k", "Body": b"data"}, [MOVED, Answer(200, b"", (REGION,)), Answer(200)]),
    "refused head": ("put_object", {"Key": "k", "Body": b"data"}, [MOVED, Answer(403, b"", (REGION,)), Answer(200)]),
    "head without a region": ("get_object", {"Key": "k"}, [MOVED, Answer(404)]),
    "object": ("head_object", {"Key": "k"}, [Answer(400, b"", (REGION,)), Answer(200)]),
    "bucket": ("head_bucket", {}, [Answer(301, b"", (REGION,)), Answer(200, b"", (REGION,))]),
    "bucket without a region": ("head_bucket", {}, [Answer(400)]),
    "twice": ("get_object", {"Key": "k"}, [Answer(307, b"", (REGION,)), Answer(307, b"", (REGION,))]),
    "opt-in": (
        "get_object",
        {"Key": "k"},
        [Answer(400, error("IllegalLocationConstraintException"), (REGION,)), Answer(200, b"ok")],
    ),
    "created elsewhere": (
        "create_bucket",
        {"CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"}},
        [Answer(400, error("IllegalLocationConstraintException"), (REGION,))],
    ),
    "failure first": (
        "get_object",
        {"Key": "k"},
        [Answer(500, error("InternalError")), Answer(301, b"", (REGION,)), Answer(200, b"ok")],
    ),
    "body that names none": (
        "get_object",
        {"Key": "k"},
        [Answer(301, EMPTY_REGION), Answer(200, b"", (REGION,)), Answer(200, b"ok")],
    ),
    "other error": ("get_object", {"Key": "k"}, [Answer(403, error("AccessDenied"), (REGION,))]),
}


def sent(server: CaptureServer) -> list[Any]:
    seen = []
    for request in server.take():
        scope = (request.header("authorization") or "").partition("/")[2].partition("/")[2].partition("/")[0]
        seen.append((request.method, request.target, scope, request.header("amz-sdk-request"), request.body))
    return seen


def outcome(call: Any) -> Any:
    try:
        response = call()
    except Exception as raised:  # noqa: BLE001 - whatever it is, it has to be the same
        return type(raised).__name__, str(raised)
    return response["ResponseMetadata"]["RetryAttempts"], response["ResponseMetadata"]["HTTPStatusCode"]


def client(library: Any, url: str, hooked: str) -> Any:
    made = botocore.config.Config if library is boto3 else ferroboto.config.Config
    config = made(retries={"mode": "standard"}, s3={"addressing_style": "path"})
    found = library.Session(**KEYS).client("s3", "us-west-2", endpoint_url=url, config=config)
    if hooked:
        found.meta.events.register(hooked, lambda **_: None)
    return found


@pytest.mark.parametrize("hooked", ["", "before-call.s3", "before-send.s3", "before-sign.s3"])
@pytest.mark.parametrize("name", CASES)
def test_redirects(name: str, hooked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    monkeypatch.setattr("random.random", lambda: 0.0)
    operation, parameters, answers = CASES[name]
    seen = []
    with contextlib.closing(CaptureServer()) as server:
        for library in (boto3, ferroboto):
            made = client(library, server.url, hooked)
            server.script(answers)
            first = outcome(lambda made=made: getattr(made, operation)(Bucket="bucket", **parameters))
            requests = sent(server)
            # What was learnt of the bucket holds for other calls.
            server.script([Answer(200)])
            second = outcome(lambda made=made: made.head_bucket(Bucket="bucket"))
            seen.append((first, requests, second, sent(server)))
    assert seen[1] == seen[0]


def test_asyncio() -> None:
    async def main(url: str) -> Any:
        session = ferroboto.aio.Session(**KEYS)
        async with session.client("s3", "us-west-2", endpoint_url=url) as made:
            response = await made.put_object(Bucket="bucket", Key="k", Body=b"data")
            return response["ResponseMetadata"]["RetryAttempts"]

    with contextlib.closing(CaptureServer()) as server:
        server.script(CASES["head"][2])
        assert asyncio.run(main(server.url)) == 1
        assert [method for method, *_ in sent(server)] == ["PUT", "HEAD", "PUT"]


@pytest.mark.parametrize("code", ["AuthorizationHeaderMalformed", "PermanentRedirect", "NoSuchBucket"])
@pytest.mark.parametrize("in_header", [False, True], ids=["in the body", "in both"])
def test_responses_that_handlers_give(code: str, in_header: bool) -> None:
    """A handler of ``before-send`` may answer for the service: where it says that a bucket is elsewhere, the call goes there."""

    def seen(library: Any, response: Any) -> Any:
        client = library.client("s3", "us-west-2", **KEYS)
        headers = dict([REGION]) if in_header else {}
        answers = [
            (400, headers, error(code, "eu-central-1")),
            (200, {}, b"<ListBucketResult><Name>b</Name></ListBucketResult>"),
        ]
        urls = []

        def answer(request: Any, **_: Any) -> Any:
            urls.append(request.url)
            status, headers, body = answers.pop(0)
            made = response(request.url, status, headers, None)
            made._content = body
            return made

        client.meta.events.register("before-send.s3", answer)
        try:
            outcome = client.list_objects(Bucket="b")["Name"]
        except Exception as raised:  # noqa: BLE001 - any is compared
            outcome = type(raised).__name__, str(raised)
        return outcome, urls

    ours = seen(ferroboto, ferroboto.awsrequest.AWSResponse)
    assert ours == seen(boto3, botocore.awsrequest.AWSResponse)


@pytest.mark.parametrize("known", [False, True], ids=["nowhere", "elsewhere"])
@pytest.mark.parametrize("whole", [False, True], ids=["sending", "all"])
@pytest.mark.parametrize("name", ["object", "moved", "bucket"])
def test_questions_pass_through_handlers(name: str, whole: bool, known: bool) -> None:
    """Where a response does not say which region it is, a client asks for it, by a call with handlers like any other."""
    operation, given, status = {
        "object": ("head_object", {"Key": "k"}, 400),
        "moved": ("list_objects_v2", {}, 301),
        "bucket": ("head_bucket", {}, 400),
    }[name]

    def seen(library: Any, response: Any) -> Any:
        client = library.client("s3", "us-west-2", **KEYS)
        log = []

        def answer(request: Any, event_name: str, **_: Any) -> Any:
            log.append((event_name, request.method, request.url))
            probes = event_name.endswith("HeadBucket")
            moved = "eu-central-1" in request.url
            code = 200 if moved else 403 if probes and name != "bucket" else status
            made = response(request.url, code, dict([REGION]) if known and probes else {}, None)
            made._content = b"<ListBucketResult/>" if moved and name == "moved" else b""
            return made

        client.meta.events.register("before-send.s3", answer)
        if whole:
            client.meta.events.register("before-call.s3", lambda model, **_: log.append(model.name))
        return outcome(lambda: getattr(client, operation)(Bucket="bucket", **given)), log

    ours = seen(ferroboto, ferroboto.awsrequest.AWSResponse)
    assert ours == seen(boto3, botocore.awsrequest.AWSResponse)
