"""Rules among the handlers of a program: what those see, and how they take rules away or call them."""

from __future__ import annotations

import copy
import io
from collections.abc import Sequence
from typing import Any

import pytest

from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import same

KEY: dict[str, Any] = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "k" * 32}
CALLS: dict[str, tuple[str, str, dict[str, Any], bytes]] = {
    "copy": (
        "s3",
        "copy_object",
        {"Bucket": "bucket", "Key": "k", "CopySource": {"Bucket": "b", "Key": "ü"}, **KEY},
        b"<CopyObjectResult/>",
    ),
    "listing": (
        "s3",
        "list_objects_v2",
        {"Bucket": "bucket"},
        b"<ListBucketResult><EncodingType>url</EncodingType><Prefix>a%20</Prefix></ListBucketResult>",
    ),
    "filters": ("ec2", "describe_instances", {"Filters": []}, b"<R/>"),
    "user data": (
        "ec2",
        "run_instances",
        {"ImageId": "a", "MinCount": 1, "MaxCount": 1, "UserData": "x", "ClientToken": "t"},
        b"<R/>",
    ),
    "account": ("glacier", "list_vaults", {}, b"{}"),
    "accept": ("apigateway", "get_rest_apis", {}, b"{}"),
    "zone": ("route53", "get_hosted_zone", {"Id": "/hostedzone/Z"}, b"<R/>"),
}
STEPS = ("before-parameter-build", "before-call", "after-call")


def seen(library: Library, name: str, how: str, scope: int) -> Any:
    """What a handler sees that is registered in some way, for an operation, a service, or all."""
    service, method, parameters, body = CALLS[name]
    server = CaptureServer(Answer(body=body))
    try:
        client = library.client(service, server.url)
        operation = client.meta.method_to_api_mapping[method]
        parts = (client.meta.service_model.service_id.hyphenize(), operation)
        log: list[Any] = []

        def look(event_name: str, **given: Any) -> None:
            params = given.get("params", given.get("parsed"))
            shown = params.get("headers", params) if isinstance(params, dict) else params
            log.append((event_name, copy.deepcopy({k: v for k, v in shown.items() if k not in _VOLATILE})))

        for step in STEPS:
            event = ".".join((step, *parts[:scope]))
            getattr(client.meta.events, how)(event, look)
        result = getattr(client, method)(**copy.deepcopy(parameters))
        result["ResponseMetadata"] = None
        return log, result
    finally:
        server.close()


_VOLATILE = ("User-Agent", "ResponseMetadata")


@pytest.mark.parametrize("scope", [0, 1, 2])
@pytest.mark.parametrize("how", ["register", "register_first", "register_last"])
@pytest.mark.parametrize("name", CALLS)
def test_what_handlers_see(name: str, how: str, scope: int) -> None:
    same(lambda library: seen(library, name, how, scope), f"{name}, {how}, {scope}")


BODIES: dict[str, Any] = {
    "bytes": b"hello",
    "no bytes": b"",
    "text": "hällo",
    "array": bytearray(b"hello"),
    "no array": bytearray(),
    "file": io.BytesIO(b"hello"),
    "many bytes": bytes(70_000),
}
WITH_BODY: dict[str, tuple[str, str, str, dict[str, Any]]] = {
    "object": ("s3", "put_object", "Body", {"Bucket": "bucket", "Key": "k"}),
    "part": ("s3", "upload_part", "Body", {"Bucket": "bucket", "Key": "k", "UploadId": "u", "PartNumber": 1}),
    "payload": ("lambda", "invoke", "Payload", {"FunctionName": "f"}),
    "container": ("mediastore-data", "put_object", "Body", {"Path": "a"}),
    "record": ("kinesis", "put_record", "Data", {"StreamName": "s", "PartitionKey": "k"}),
}
BODY_STEPS = (
    "provide-client-params",
    "before-parameter-build",
    "before-call",
    "request-created",
    "before-sign",
    "before-send",
)


def body_seen(library: Library, server: CaptureServer, name: str, body: Any, steps: Sequence[str]) -> Any:
    """What handlers of some steps see of a body, and what is sent."""
    service, method, member, parameters = WITH_BODY[name]
    client = library.client(service, server.url)
    server.take()
    log: list[Any] = []

    def note(step: str, value: Any) -> None:
        read = hasattr(value, "read")
        shown = (value.tell(), value.getvalue()) if read else bytes(value) if isinstance(value, bytearray) else value
        log.append((step, type(value).__name__, shown, value is body))

    def look(event_name: str, **given: Any) -> None:
        step = event_name.partition(".")[0]
        if "request" in given:
            note(step, given["request"].body)
            note(step, getattr(given["request"], "data", None))
        else:
            note(step, given["params"].get("body" if step == "before-call" else member))

    for step in steps:
        client.meta.events.register(f"{step}.{service.partition('-')[0]}", look)
    getattr(client, method)(**parameters, **{member: body})
    return log, [request.body for request in server.take()], getattr(body, "closed", None)


@pytest.mark.parametrize("steps", [BODY_STEPS, ("before-call",), ("before-send",)], ids=["all", "call", "send"])
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("name", WITH_BODY)
def test_bodies_that_handlers_see(server: CaptureServer, name: str, body: str, steps: Sequence[str]) -> None:
    same(lambda library: body_seen(library, server, name, copy.deepcopy(BODIES[body]), steps), f"{name}, {body}")


@pytest.mark.parametrize("steps", [BODY_STEPS, ("before-send",)], ids=["all", "send"])
@pytest.mark.parametrize("body", ["bytes", "array"])
def test_bodies_of_a_second_attempt(server: CaptureServer, body: str, steps: Sequence[str]) -> None:
    def action(library: Library) -> Any:
        server.script([Answer(status=503, body=b""), Answer()])
        return body_seen(library, server, "object", copy.deepcopy(BODIES[body]), steps)

    same(action)


@pytest.mark.parametrize("step", ["before-call", "request-created", "before-send"])
@pytest.mark.parametrize("body", ["bytes", "array"])
def test_bodies_that_handlers_change(server: CaptureServer, body: str, step: str) -> None:
    """In place, and by another."""

    def change(value: Any) -> Any:
        if isinstance(value, bytearray):
            value[:] = b"other"
            return value
        return io.BytesIO(b"other")

    def action(library: Library) -> Any:
        client = library.client("s3", server.url)
        server.take()

        def handler(**given: Any) -> None:
            if step == "before-call":
                given["params"]["body"] = change(given["params"]["body"])
            elif step == "request-created":
                given["request"].data = change(given["request"].data)
            else:
                given["request"].body = change(given["request"].body)

        client.meta.events.register(f"{step}.s3", handler)
        client.put_object(Bucket="bucket", Key="k", Body=copy.deepcopy(BODIES[body]))
        return [request.body for request in server.take()]

    assert same(action) == [b"other"]


def test_a_body_that_stays_bytes(server: CaptureServer) -> None:
    """Where a program takes the handler away."""

    def action(library: Library) -> Any:
        client = library.client("s3", server.url)
        event = "before-parameter-build.s3.PutObject"
        client.meta.events.unregister(event, library.module("handlers").convert_body_to_file_like_object)
        log: list[Any] = []
        client.meta.events.register("before-call.s3", lambda params, **_: log.append(params["body"]))
        client.put_object(Bucket="bucket", Key="k", Body=b"hello")
        return log

    assert same(action) == [b"hello"]


RULES = [
    ("before-parameter-build.s3.ListObjectsV2", "set_list_objects_encoding_type_url"),
    ("after-call.s3.ListObjectsV2", "decode_list_object_v2"),
]


@pytest.mark.parametrize("of_session", [False, True])
@pytest.mark.parametrize(("event", "rule"), RULES)
def test_a_rule_taken_away(server: CaptureServer, event: str, rule: str, of_session: bool) -> None:
    def action(library: Library) -> Any:
        handler = getattr(library.module("handlers"), rule)
        session = library.session(
            aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret", region_name="us-east-1"
        )
        if of_session:
            session.events.unregister(event, handler)
        client = session.client("s3", endpoint_url=server.url)
        if not of_session:
            client.meta.events.unregister(event, handler)
        server.script([Answer(body=CALLS["listing"][3])])
        server.take()
        response = client.list_objects_v2(Bucket="bucket")
        (request,) = server.take()
        return response["Prefix"], request.query

    same(action)


def test_a_rule_registered_for_another_service(server: CaptureServer) -> None:
    def action(library: Library) -> Any:
        handlers = library.module("handlers")
        client = library.client("sns", server.url)
        client.meta.events.register("choose-signer.sns.ListTopics", handlers.disable_signing)
        server.script([Answer(body=b"<R><ListTopicsResult/><ListSubscriptionsResult/></R>")])
        server.take()
        client.list_topics()
        client.list_topics()
        client.list_subscriptions()
        client.meta.events.unregister("choose-signer.sns.ListTopics", handlers.disable_signing)
        client.list_topics()
        return [request.header("Authorization") is not None for request in server.take()]

    assert same(action) == [False, False, True, True]


def test_rules_as_functions() -> None:
    def action(library: Library) -> Any:
        handlers = library.module("handlers")
        params: dict[str, Any] = {"UserData": "x", "accountId": None, **KEY, "Metadata": {"a": "b"}}
        handlers.base64_encode_user_data(params)
        handlers.inject_account_id(
            params=params, model=None
        ) if library.name == "boto3" else handlers.inject_account_id(params=params)
        handlers.sse_md5(params)
        handlers.validate_ascii_metadata(params=params)
        parsed = {"Output": "aGk=", "TemplateBody": '{"a": 1}'}
        handlers.decode_console_output(parsed)
        handlers.json_decode_template_body(parsed=parsed)
        return params, parsed, handlers.disable_signing() is not None

    same(action)


def test_stubs_come_before_the_rules() -> None:
    def action(library: Library) -> Any:
        client = library.client("ec2", "http://localhost:1")
        stubber = library.module("stub").Stubber(client)
        expected = {"InstanceId": "i"}
        stubber.add_response("get_console_output", {"Output": "aGk="}, expected)
        stubber.add_response("run_instances", {}, {"ImageId": "a", "MinCount": 1, "MaxCount": 1, "UserData": "x"})
        with stubber:
            first = client.get_console_output(InstanceId="i")
            second = client.run_instances(ImageId="a", MinCount=1, MaxCount=1, UserData="x")
        return first, second

    same(action)


def test_pages_have_decoded_keys(server: CaptureServer) -> None:
    def page(key: str, more: str) -> Answer:
        return Answer(
            body=f"<ListVersionsResult><EncodingType>url</EncodingType><IsTruncated>{more}</IsTruncated>"
            f"<NextKeyMarker>{key}</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker>"
            f"<Version><Key>{key}</Key></Version></ListVersionsResult>".encode()
        )

    def action(library: Library) -> Any:
        client = library.client("s3", server.url)
        server.script([page("a%2Bb", "true"), page("c+d", "false")])
        server.take()
        pages = client.get_paginator("list_object_versions").paginate(Bucket="bucket").build_full_result()
        return pages, [sorted(request.query.split("&")) for request in server.take()]

    same(action)


def test_presigned_urls() -> None:
    def action(library: Library) -> Any:
        client = library.client("s3", "http://localhost:1")
        params = {"Bucket": "bucket"}
        listing = client.generate_presigned_url("list_objects_v2", params)
        sts = library.client("sts", "http://localhost:1")
        role = {"RoleArn": "arn:aws:iam::1:role/xxxxxxxxxxx", "RoleSessionName": "xx", "WebIdentityToken": "tttt"}
        identity = sts.generate_presigned_url("assume_role_with_web_identity", role)
        zone = library.client("route53", "http://localhost:1").generate_presigned_url(
            "get_hosted_zone", {"Id": "/hostedzone/Z"}
        )
        return params, "encoding-type=url" in listing, identity, zone.partition("?")[0]

    same(action)


@pytest.mark.parametrize("library", [reference(), subject()], ids=str)
def test_rules_know_their_names(library: Library) -> None:
    handlers = library.module("handlers")
    assert handlers.sse_md5.__name__ == "sse_md5"
    assert handlers.sse_md5 == handlers.sse_md5
    assert handlers.sse_md5 != handlers.copy_source_sse_md5
    assert {handlers.sse_md5: 1}[handlers.sse_md5] == 1
