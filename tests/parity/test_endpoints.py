"""Endpoints: the interpreter of rules against botocore's, on generated questions, and what clients show against boto3's."""

from __future__ import annotations

import functools
import itertools
import random
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError

import ferroboto
from ferroboto import exceptions
from ferroboto._ferroboto import ServiceDescription
from tests.support import sample
from tests.support.sample import drawn_services

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "s3cr3t/key"}
# With rules of their own, beyond those that most services share.
SERVICES = drawn_services(25, "s3", "s3control", "dynamodb", "events", "iam", "kinesis", "sns", "sts")
QUESTIONS = 60

REGIONS = [
    *("us-east-1", "us-west-2", "eu-west-1", "ap-southeast-7", "aws-global", "us-gov-west-1", "us-gov-east-1"),
    *("cn-north-1", "aws-cn-global", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "eusc-de-east-1"),
    *("mars-north-1", "us-east-99", "x", "", "a b", "-", "us_east_1"),
]
TEXTS = [
    *("bucket", "my.bucket.name", "My_Bucket", "a", "192.168.1.1", "-x", "x" * 64, "with space", "ü", ""),
    *("bucket--usw2-az1--x-s3", "bucket--use1-az4--xa-s3", "name--op-s3", "123456789012", "preferred", "required"),
    *("arn:aws:s3:us-west-2:123456789012:accesspoint:myendpoint", "arn:aws:s3::123456789012:accesspoint:mfzwi23.mrap"),
    *("arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01234567890123456/accesspoint/mine", "arn:aws:s3"),
    "arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-01234567890123456:bucket:mine",
    *("arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/banner", "arn:aws-cn:s3:::x", "arn::::::"),
    *("arn:aws:dynamodb:us-west-2:222222222222:table/name", "arn:aws:kinesis:us-east-1:123:stream/name", "arn:"),
    *("arn:aws:kinesis:us-east-1:123456789012:stream/name/consumer/c:1", "abc123.456def", "disabled", "data"),
    *("https://example.com", "http://127.0.0.1:8080/path", "https://example.com/a?b=c", "https://[::1]", "x://y"),
]
ACCOUNTS = ["123456789012", "1", ""]


def question(parameters: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    """Values for some of the parameters of a rule set."""
    asked: dict[str, Any] = {}
    for name, parameter in parameters.items():
        kind = parameter["type"].lower()
        if name == "Region":
            if draw.random() < 0.95:
                asked[name] = draw.choice(REGIONS)
        elif name == "Endpoint":
            if draw.random() < 0.15:
                asked[name] = draw.choice([text for text in TEXTS if "://" in text])
        elif kind == "boolean":
            if draw.random() < 0.5:
                asked[name] = draw.random() < 0.5
        elif kind == "stringarray":
            if draw.random() < 0.7:
                asked[name] = tuple(draw.choices(TEXTS, k=draw.randrange(3)))
        elif draw.random() < 0.7:
            asked[name] = draw.choice(TEXTS)
    return asked


@functools.cache
def loader() -> Any:
    return botocore.session.Session().get_component("data_loader")


def theirs(provider: EndpointProvider, asked: dict[str, Any]) -> Any:
    try:
        endpoint = provider.resolve_endpoint(**asked)
    except EndpointProviderError as error:
        return type(error).__name__, str(error)
    except (KeyError, TypeError, AttributeError):
        # Rules that trip over their own variables; the interpreter takes what is missing for nothing.
        return None
    return endpoint.url, endpoint.properties, endpoint.headers


def ours(description: ServiceDescription, asked: dict[str, Any]) -> Any:
    listed = {name: list(value) if isinstance(value, tuple) else value for name, value in asked.items()}
    try:
        return description.resolve_endpoint(listed)
    except exceptions.EndpointProviderError as error:
        return type(error).__name__, str(error)


@pytest.mark.parametrize("service", SERVICES)
def test_rules(service: str) -> None:
    rules = loader().load_service_model(service, "endpoint-rule-set-1")
    provider = EndpointProvider(rules, loader().load_data("partitions"))
    description = ServiceDescription.of(service)
    assert description is not None
    draw = random.Random(f"{service} {sample.SEED}")
    compared = 0
    for _ in range(QUESTIONS * (8 if len(rules["parameters"]) > 6 else 1)):
        asked = question(rules["parameters"], draw)
        expected = theirs(provider, asked)
        if expected is not None:
            assert ours(description, asked) == expected, asked
            compared += 1
    assert compared > QUESTIONS / 2


@functools.cache
def reference() -> Any:
    return boto3.Session(**KEYS)


@functools.cache
def subject() -> Any:
    return ferroboto.Session(**KEYS)


def shown(session: Any, service: str, region: str | None, **config: Any) -> Any:
    """What a client shows of its endpoint, or the error that there is in place of it."""
    library = boto3 if isinstance(session, boto3.Session) else ferroboto
    made = botocore.config.Config if library is boto3 else ferroboto.config.Config
    try:
        client = session.client(service, region, config=made(**config))
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be the same
        return type(error).__name__, str(error)
    meta = client.meta
    return meta.region_name, meta.endpoint_url, meta.partition, meta.config.region_name


# Asked for with settings of their own, which `customize` reads.
CUSTOMIZED = {"s3", "s3control", "sts"}


@pytest.mark.parametrize("service", [service for service in SERVICES if service not in CUSTOMIZED])
def test_what_a_client_shows(service: str) -> None:
    draw = random.Random(f"shown {service} {sample.SEED}")
    regions = [None, "us-east-1", *draw.sample([region for region in REGIONS if "-" in region[1:]], 3)]
    for region in regions:
        assert shown(subject(), service, region) == shown(reference(), service, region), region


@pytest.mark.parametrize("service", ["sns", "iam", "ec2", "dynamodb"])
def test_what_a_client_of_a_variant_shows(service: str) -> None:
    for fips, dualstack, region in itertools.product(
        (False, True), (False, True), ("us-east-1", "us-gov-west-1", "eu-isoe-west-1")
    ):
        config = {"use_fips_endpoint": fips, "use_dualstack_endpoint": dualstack}
        assert shown(subject(), service, region, **config) == shown(reference(), service, region, **config), config


@pytest.mark.parametrize("partition", boto3.Session().get_available_partitions())
def test_available_regions_of_all_services(partition: str) -> None:
    for service in [*sample.ALL, "runtime.sagemaker", "nope"]:
        for everything in (False, True):
            expected = reference().get_available_regions(service, partition, everything)
            assert subject().get_available_regions(service, partition, everything) == expected, service


def scope(session: Any, service: str, method: str, region: str) -> Any:
    """Host and scope of a presigned URL, or the error that there is in place of it."""
    url = session.client(service, region).generate_presigned_url(method)
    host = url.split("?")[0]
    parts = url.partition("X-Amz-Credential=")[2].split("&")[0].split("%2F")
    return host, parts[2:]


@pytest.mark.parametrize(
    ("service", "method", "region"),
    [
        ("iam", "list_users", "eu-west-1"),
        ("ec2", "describe_instances", "eu-central-1"),
        ("rds", "describe_db_instances", "cn-north-1"),
        ("autoscaling", "describe_tags", "us-gov-west-1"),
        ("cloudwatch", "list_metrics", "us-iso-east-1"),
        ("route53", "list_hosted_zones", "us-west-2"),
        ("lambda", "list_functions", "ap-southeast-2"),
        ("opensearchserverless", "list_collections", "eu-west-1"),
    ],
)
def test_scope_of_signatures(service: str, method: str, region: str) -> None:
    assert scope(subject(), service, method, region) == scope(reference(), service, method, region)
