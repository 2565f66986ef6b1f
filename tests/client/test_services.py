"""Services are data: each is there by its model, as SES is, and those with compiled endpoint rules by two lines more."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import boto3
import pytest

import ferroboto
from tests.support.libraries import SERVICES as LESSONS
from tests.support.libraries import reference, subject
from tests.support.models import operations

ROOT = Path(__file__).resolve().parent.parent.parent
SERVICES = sorted(path.parent.name for path in ROOT.glob("models/*/service.json"))


def test_the_models_are_the_services() -> None:
    assert ferroboto.Session().get_available_services() == SERVICES == boto3.Session().get_available_services()
    resources = sorted(path.parent.name for path in ROOT.glob("models/*/resources.json"))
    assert ferroboto.Session().get_available_resources() == resources == boto3.Session().get_available_resources()


@pytest.mark.parametrize("service", LESSONS)
def test_a_service_is_its_model_and_two_lines(service: str) -> None:
    """Of the services with compiled rules: their crate among the dependencies, and that crate's name in the table of endpoint rules."""
    crate = f"aws-sdk-{service}"
    manifest = (ROOT / "src/transport/Cargo.toml").read_text()
    assert (
        len(re.findall(rf'^{crate} = {{ version = "=[\d.]+", default-features = false }}$', manifest, re.MULTILINE))
        == 1
    )
    table = (ROOT / "src/transport/services.rs").read_text()
    line = f'"{service}" => {crate.replace("-", "_")},'
    assert table.count(line) == 1
    assert len(re.findall(rf"\b{service}\b", table.replace(line, ""))) == 0


def test_nothing_else_names_ses() -> None:
    """No code, whether Rust or Python, knows that SES exists, but the local AWS and the types made of the model.

    Rules of other services have operations of the same names.
    """
    model = json.loads((ROOT / "models/ses/service.json").read_text())
    ses = re.compile(r"""\bSES\b|["']ses["']|aws_sdk_ses""")
    found = []
    apart = {ROOT / "python/ferroboto/types", ROOT / "src/local", ROOT / "src/customize"}
    everything = [*ROOT.glob("src/**/*.rs"), *ROOT.glob("python/ferroboto/**/*.py")]
    sources = [path for path in everything if apart.isdisjoint(path.parents)]
    assert len(sources) > 50
    for source in sources:
        text = source.read_text()
        if source != ROOT / "src/transport/services.rs" and ses.search(text):
            found.append(source.name)
        found += [f"{source.name}: {name}" for name in model["operations"] if re.search(rf"\b{name}\b", text)]
    assert not found


def test_ses_is_whole() -> None:
    client: Any = ferroboto.client("ses", "eu-west-1")
    assert len(client.meta.method_to_api_mapping) == len(operations("ses")) == 71
    assert client.meta.endpoint_url == "https://email.eu-west-1.amazonaws.com"
    assert client.meta.service_model.signing_name == "ses"
    assert client.can_paginate("list_identities") and client.waiter_names == ["identity_exists"]
    assert type(client).__name__ == "SES"
    assert issubclass(client.exceptions.MessageRejected, client.exceptions.ClientError)


def test_the_local_aws_does_not_pretend() -> None:
    """What it has no handler for it refuses, as it does with any service."""
    client: Any = ferroboto.client("rekognition", endpoint_url="local")
    with pytest.raises(client.exceptions.ClientError, match="does not offer") as caught:
        client.get_celebrity_info(Id="x")
    assert caught.value.response["Error"]["Code"] == "NotImplemented"


def test_what_a_client_keeps_of_itself() -> None:
    """Under the names by which programs look for it behind the properties."""
    for library in (reference(), subject()):
        meta = library.client("sqs", "http://localhost").meta
        assert meta._client_config is meta.config
        assert meta._client_config.region_name == "us-east-1"
        assert meta._endpoint_url == meta.endpoint_url == "http://localhost"
        assert meta._partition == meta.partition == "aws"
        assert meta._method_to_api_mapping == meta.method_to_api_mapping
        assert meta._service_model is meta.service_model
