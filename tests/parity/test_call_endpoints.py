"""Endpoints that depend on the call, compared with boto3's: URL and credential scope, or the error, without a network."""

from __future__ import annotations

import random
from typing import Any

import boto3
import botocore.config
import pytest

import ferroboto
from tests.support import sample

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "s3cr3t/key"}
REGIONS = ["us-east-1", "us-west-2", "eu-west-1", "us-gov-west-1", "cn-north-1", "aws-global", "mars-north-1"]
OUTPOST = "arn:aws:s3-outposts:us-west-2:123456789012:outpost"
BUCKETS = [
    *(
        "bucket",
        "my.bucket.name",
        "My_Bucket",
        "a",
        "192.168.1.1",
        "-x",
        "x" * 64,
        "with space",
        "b/c",
        "",
        "name--op-s3",
    ),
    "arn:aws:s3:us-west-2:123456789012:accesspoint:mine",
    "arn:aws:s3:eu-west-1:123456789012:accesspoint/mine",
    "arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/mine",
    "arn:aws:s3:us-we$t-2:123456789012:accesspoint/mine",
    "arn:aws:s3:us-west-2:1234:accesspoint:mine",
    f"{OUTPOST}/op-01234567890123456/accesspoint/mine",
    f"{OUTPOST}:op-01234567890123456:bucket:mine",
    "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/banner",
    "arn:aws:s3:::bucket",
    "arn:aws:s3",
]
# Neither boto3 without a package of its own nor ours without a session of S3 Express can sign for these.
OPERATIONS: list[tuple[str, dict[str, Any]]] = [
    ("get_object", {"Key": "a/b c"}),
    ("head_object", {"Key": "/a"}),
    ("delete_object", {"Key": "./x//y"}),
    ("get_bucket_acl", {}),
    ("get_bucket_location", {}),
    ("head_bucket", {}),
    ("list_parts", {"Key": "k", "UploadId": "u"}),
]
STYLES: list[dict[str, Any]] = [
    {},
    {"s3": {"addressing_style": "path"}},
    {"s3": {"addressing_style": "virtual"}},
    {"s3": {"addressing_style": "auto", "us_east_1_regional_endpoint": "regional"}},
    {"s3": {"use_accelerate_endpoint": True}},
    {"s3": {"use_dualstack_endpoint": True}},
    {"s3": {"use_arn_region": False}},
    {"s3": {"s3_disable_multiregion_access_points": True, "use_arn_region": True}},
    {"use_dualstack_endpoint": True},
    {"use_fips_endpoint": True},
    {"client_context_params": {"use_arn_region": False}},
    {"client_context_params": {"force_path_style": True}},
    {"s3": {"use_accelerate_endpoint": "true"}},
]
URLS = [None, None, None, "http://localhost:9000/path", "https://s3.example.com", "https://s3-accelerate.amazonaws.com"]


class Stopped(Exception):
    """Raised in place of sending a request."""


def made(library: Any, service: str, region: str | None, config: dict[str, Any], url: str | None = None) -> Any:
    """A client that notes each request and sends none, or the error of making it."""
    settings = botocore.config.Config if library is boto3 else ferroboto.config.Config
    try:
        client = library.Session(**KEYS).client(service, region, config=settings(**config), endpoint_url=url)
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
        return type(error).__name__, str(error)
    seen: list[Any] = []

    def note(request: Any, **_: Any) -> None:
        scope = request.headers.get("Authorization", "")
        scope = scope.decode() if isinstance(scope, bytes) else scope
        scope = scope.partition("Credential=")[2].partition(",")[0].partition("/")[2].partition("/")[2]
        seen.append((request.method, request.url, scope))
        raise Stopped

    client.meta.events.register("before-send", note)
    return client, seen


def asked(client: Any, operation: str, parameters: dict[str, Any]) -> Any:
    """Where a call goes, or the error that there is in place of it."""
    if isinstance(client[0], str):
        return client
    client, seen = client
    seen.clear()
    try:
        getattr(client, operation)(**parameters)
    except Stopped:
        return seen[0]
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
        return type(error).__name__, str(error)
    return None


def compare(service: str, region: str | None, config: dict[str, Any], calls: Any, url: str | None = None) -> None:
    """Make the same calls with both, and compare where they go."""
    reference, subject = made(boto3, service, region, config, url), made(ferroboto, service, region, config, url)
    for operation, parameters in calls:
        expected = asked(reference, operation, dict(parameters))
        assert asked(subject, operation, dict(parameters)) == expected, (region, config, url, operation, parameters)
    if not isinstance(reference[0], str):
        for name in ("region_name", "endpoint_url", "partition"):
            assert getattr(subject[0].meta, name) == getattr(reference[0].meta, name), (region, config, url, name)
        assert subject[0].meta.config.s3 == reference[0].meta.config.s3


@pytest.mark.parametrize("style", range(len(STYLES)))
def test_buckets(style: int) -> None:
    draw = random.Random(f"buckets {style} {sample.SEED}")
    for region in [None, "us-east-1", *draw.sample(REGIONS[1:], 2)]:
        url = draw.choice(URLS)
        calls = []
        for bucket in draw.sample(BUCKETS, 12):
            operation, parameters = draw.choice(OPERATIONS)
            calls.append((operation, {"Bucket": bucket, **parameters}))
        compare("s3", region, STYLES[style], [*calls, ("list_buckets", {})], url)


def test_settings_of_the_environment_and_profiles(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    config = tmp_path / "config"
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    arn, calls = BUCKETS[11], [("get_object", {"Bucket": bucket, "Key": "k"}) for bucket in (BUCKETS[11], "bucket")]
    for text, variables in (
        ("s3 =\n  addressing_style = path\n  use_dualstack_endpoint = true\n", {}),
        ("s3 =\n  use_accelerate_endpoint = true\n", {"AWS_S3_US_EAST_1_REGIONAL_ENDPOINT": "regional"}),
        ("s3_use_arn_region = false\n", {}),
        ("s3 =\n  use_arn_region = true\ns3_use_arn_region = false\n", {}),
        ("s3 = nonsense\n", {"AWS_S3_USE_ARN_REGION": "false"}),
        ("", {"AWS_S3_USE_ARN_REGION": "false"}),
        ("", {"AWS_S3_US_EAST_1_REGIONAL_ENDPOINT": "elsewhere"}),
        ("", {"AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS": "true"}),
        ("sts_regional_endpoints = legacy\n", {}),
    ):
        config.write_text("[default]\n" + text)
        with monkeypatch.context() as patched:
            for name, value in variables.items():
                patched.setenv(name, value)
            for region in ("us-east-1", "eu-west-1"):
                compare("s3", region, {}, calls)
            compare("sts", "us-west-2", {}, [("get_caller_identity", {})])
            compare("sts", "ap-east-1", {}, [("get_caller_identity", {})])
    assert arn.startswith("arn:")


CONTROL = [
    ("get_bucket", {"AccountId": "123456789012", "Bucket": f"{OUTPOST}:op-01234567890123456:bucket:mine"}),
    ("get_bucket", {"Bucket": f"{OUTPOST}:op-01234567890123456:bucket:mine"}),
    ("get_bucket", {"AccountId": "999999999999", "Bucket": f"{OUTPOST}:op-01234567890123456:bucket:mine"}),
    ("get_bucket", {"AccountId": "123456789012", "Bucket": "plain"}),
    ("get_bucket", {"AccountId": "123456789012", "Bucket": BUCKETS[11]}),
    (
        "get_bucket",
        {"AccountId": "123456789012", "Bucket": OUTPOST.replace("us-west-2", "fips-us-west-2") + "/o/bucket/b"},
    ),
    ("get_access_point", {"AccountId": "123456789012", "Name": f"{OUTPOST}/op-01234567890123456/accesspoint/mine"}),
    ("get_access_point", {"AccountId": "123456789012", "Name": "mine"}),
    ("get_access_point", {"AccountId": "123456789012", "Name": BUCKETS[11]}),
    ("create_access_point", {"AccountId": "123456789012", "Name": "mine", "Bucket": "b"}),
    ("create_bucket", {"Bucket": "b", "OutpostId": "op-01234567890123456"}),
    ("create_bucket", {"Bucket": "b"}),
    ("list_jobs", {"AccountId": "123456789012"}),
    ("list_jobs", {"AccountId": "1/2"}),
    ("list_jobs", {}),
    ("list_regional_buckets", {"AccountId": "123456789012", "OutpostId": "op-01234567890123456"}),
]


@pytest.mark.parametrize(
    "config",
    [{}, {"s3": {"use_arn_region": True}}, {"s3": {"use_accelerate_endpoint": True}}, {"use_fips_endpoint": True}],
)
def test_s3_control(config: dict[str, Any]) -> None:
    for region, url in (("us-west-2", None), ("us-east-1", None), ("us-west-2", "https://example.com")):
        compare("s3control", region, config, CONTROL, url)


TABLE = "arn:aws:dynamodb:us-west-2:222222222222:table/name"
KEY = {"a": {"S": "b"}}


@pytest.mark.parametrize(
    ("service", "calls"),
    [
        (
            "dynamodb",
            [
                ("list_tables", {}),
                ("get_item", {"TableName": TABLE, "Key": KEY}),
                ("get_item", {"TableName": "name", "Key": KEY}),
                ("get_item", {"TableName": 5, "Key": KEY}),
                ("batch_get_item", {"RequestItems": {TABLE: {"Keys": [KEY]}}}),
                ("transact_get_items", {"TransactItems": [{"Get": {"TableName": TABLE, "Key": KEY}}]}),
                ("transact_write_items", {"TransactItems": [{"Delete": {"TableName": TABLE, "Key": KEY}}]}),
            ],
        ),
        (
            "kinesis",
            [
                ("get_records", {"ShardIterator": "x", "StreamARN": "arn:aws:kinesis:us-east-1:123456789012:stream/n"}),
                ("put_record", {"StreamName": "n", "Data": b"", "PartitionKey": "k"}),
                (
                    "describe_stream_consumer",
                    {"ConsumerARN": "arn:aws:kinesis:us-east-1:123456789012:stream/n/consumer/c:1"},
                ),
                ("list_streams", {"NextToken": "x"}),
            ],
        ),
        (
            "events",
            [("put_events", {"Entries": [{"Source": "s"}]}), ("put_events", {"Entries": [{}], "EndpointId": "a b"})],
        ),
        ("signin", [("create_oauth2_token", {"tokenInput": {"clientId": "c", "grantType": "refresh_token"}})]),
        ("wellarchitected", [("list_lenses", {})]),
        ("neptune-graph", [("list_graphs", {}), ("get_graph", {"graphIdentifier": "g-1"})]),
        ("acm", [("list_certificates", {})]),
        ("sesv2", [("list_contact_lists", {})]),
    ],
)
def test_other_services(service: str, calls: Any) -> None:
    for config in ({}, {"use_fips_endpoint": True}, {"use_dualstack_endpoint": True}):
        for region in ("us-west-2", "us-gov-west-1"):
            compare(service, region, config, calls)
    compare(service, "us-west-2", {}, calls, "http://localhost:8000")


@pytest.mark.parametrize("mode", ["preferred", "required", "disabled"])
@pytest.mark.parametrize("account", [None, "123456789012"])
def test_accounts_of_credentials(mode: str, account: str | None) -> None:
    calls = [("list_tables", {}), ("get_item", {"TableName": TABLE, "Key": KEY})]
    seen = []
    for library in (boto3, ferroboto):
        config = (botocore.config.Config if library is boto3 else ferroboto.config.Config)(
            account_id_endpoint_mode=mode
        )
        session = library.Session(**KEYS, aws_account_id=account)
        client = session.client("dynamodb", "us-west-2", config=config)
        urls: list[str] = []

        def note(request: Any, urls: list[str] = urls, **_: Any) -> None:
            urls.append(request.url)
            raise Stopped

        client.meta.events.register("before-send", note)
        for operation, parameters in calls:
            try:
                getattr(client, operation)(**parameters)
            except Stopped:
                continue
            except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
                urls.append(f"{type(error).__name__}: {error}")
        seen.append(urls)
    assert seen[0] == seen[1]


def test_urls_for_others() -> None:
    def signed(library: Any, region: str, config: dict[str, Any], operation: str, parameters: dict[str, Any]) -> Any:
        settings = botocore.config.Config if library is boto3 else ferroboto.config.Config
        try:
            client = library.Session(**KEYS).client("s3", region, config=settings(**config))
            return client.generate_presigned_url(operation, parameters).partition("?")[0]
        except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
            return type(error).__name__, str(error)

    draw = random.Random(f"urls {sample.SEED}")
    arn = "arn:aws:s3:us-west-2:123456789012:accesspoint:mine"
    for config in draw.sample([style for style in STYLES if "client_context_params" not in style], 5):
        if config.get("s3", {}).get("use_accelerate_endpoint") == "true":
            continue
        for region in ("us-east-1", draw.choice(REGIONS[1:5])):
            for bucket in ("bucket", "my.bucket.name", "My_Bucket", arn):
                question = (region, config, "get_object", {"Bucket": bucket, "Key": "a/b c"})
                expected = signed(boto3, *question)
                assert signed(ferroboto, *question) == expected, question
