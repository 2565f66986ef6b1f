"""``regions`` and ``docs`` beside botocore's."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import botocore
import pytest

from tests.support.libraries import Library, subject
from tests.support.twin import outcome_of, same

DATA = json.loads((Path(botocore.__file__).parent / "data" / "endpoints.json").read_text())


def shown(value: Any) -> Any:
    return (type(value).__name__, str(value)) if isinstance(value, Exception) else value


@pytest.mark.parametrize("service", ["s3", "sns", "iam", "ec2", "route53", "nothing"])
def test_endpoints(service: str) -> None:
    regions = (None, "us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1", "us-iso-east-1", "aws-global", "mars-1")

    def called(library: Library) -> Any:
        module = library.module("regions")
        found = []
        for region in regions:
            for partition in (None, "aws", "aws-cn", "none"):
                for dual, fips in ((False, False), (True, False), (False, True), (True, True)):
                    resolver = module.EndpointResolver(copy.deepcopy(_of(service)))
                    result = outcome_of(
                        lambda: resolver.construct_endpoint(service, region, partition, dual, fips)  # noqa: B023
                    )
                    found.append(shown(result))
        return found

    same(called)


def _of(service: str) -> Any:
    """The lists with one service, which are copied in no time."""
    kept = []
    for partition in DATA["partitions"]:
        services = {name: facts for name, facts in partition["services"].items() if name == service}
        kept.append({**partition, "services": services})
    return {"partitions": kept}


def test_lists() -> None:
    def called(library: Library) -> Any:
        module = library.module("regions")
        resolver = module.EndpointResolver(DATA)
        return [
            resolver.get_available_partitions(),
            resolver.get_available_endpoints("sns"),
            resolver.get_available_endpoints("s3", "aws-cn", allow_non_regional=True),
            resolver.get_available_endpoints("s3", endpoint_variant_tags=["dualstack"]),
            resolver.get_available_endpoints("nothing"),
            resolver.get_partition_dns_suffix("aws-cn"),
            resolver.get_partition_dns_suffix("aws", ["fips"]),
            resolver.get_partition_dns_suffix("none"),
            resolver.get_partition_for_region("us-gov-west-1"),
            shown(outcome_of(lambda: resolver.get_partition_for_region("mars-1"))),
            resolver.get_service_endpoints_data("sns") == DATA["partitions"][0]["services"]["sns"]["endpoints"],
            shown(outcome_of(lambda: module.EndpointResolver({}))),
            [(it.name, it.value) for it in module.EndpointResolverBuiltins],
        ]

    same(called)


def test_pages(tmp_path: Path) -> None:
    session = subject().module("session").Session()
    page = subject().module("docs.service").ServiceDocumenter("sns", session, str(tmp_path)).document_service()
    text = page.decode()
    assert ".. py:method:: SNS.Client.publish(" in text and "* ``list_topics``" in text

    class Few:
        create_client = session.create_client

        @staticmethod
        def get_available_services() -> list[str]:
            return ["sns", "sms-voice"]

    subject().module("docs").generate_docs(str(tmp_path), Few())
    written = [path.name for path in (tmp_path / "reference" / "services").iterdir()]
    assert written == ["sns.rst"]


def test_texts_that_are_made_when_they_are_looked_at() -> None:
    def called(library: Library) -> Any:
        made: list[Any] = []
        module = library.module("docs.docstring")

        class Text(module.LazyLoadedDocstring):  # type: ignore[name-defined, misc]
            def _write_docstring(self, *args: Any, **kwargs: Any) -> Any:
                made.append((len(args), kwargs))
                if library.name == "boto3":
                    args[0].write("It says so.")
                return "It says so."

        text = Text(name="n")
        before = list(made)
        return [before, "It says so." in str(text), len(made), isinstance(text, str)]

    same(called)
