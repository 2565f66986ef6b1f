"""Handlers that programs register to have the names of buckets in host names, beside botocore's."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.libraries import Library
from tests.support.twin import outcome_of, same


@pytest.mark.parametrize("known", [None, "/bucket/k"], ids=["new", "again"])
@pytest.mark.parametrize("host", [None, "s3.example.com"])
@pytest.mark.parametrize("globally", [False, True])
@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/bucket",
        "/bucket/",
        "/bucket/a//b",
        "/bucket?location",
        "/bad.name/k",
        "/Bucket?acl",
        "//x",
        "/bucket/bucket",
    ],
)
def test_buckets_in_hosts(path: str, globally: bool, host: str | None, known: str | None) -> None:
    def action(library: Library) -> Any:
        seen = []
        for name in ("fix_s3_host", "switch_to_virtual_host_style"):
            request = library.module("awsrequest").AWSRequest("GET", f"https://s3.us-west-2.amazonaws.com{path}")
            request.context["use_global_endpoint"] = globally
            request.auth_path = known
            handler = getattr(library.module("utils"), name)
            given = {"request": request, "signature_version": "s3v4", "default_endpoint_url": host}
            found = outcome_of(lambda handler=handler, given=given: handler(**given, region_name="us-west-2"))
            seen.append((found, request.url, request.auth_path))
        return seen

    same(action)
