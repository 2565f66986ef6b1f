"""Copies of objects by client, Bucket and Object: the same requests, progress and errors as boto3's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.parity.transfers.pairs import (
    PART,
    Pair,
    config,
    data_of,
)
from tests.support.libraries import KEYS, REGION, Library
from tests.support.objects import Seen

SIZES = (0, 1, PART - 1, PART, PART + 1, 3 * PART + 17)
SOURCE = {"Bucket": "bucket", "Key": "a key/with ü"}
PATH = "/bucket/a key/with ü"


def resource_of(library: Library, client: Any) -> Any:
    settings: dict[str, Any] = {**KEYS, "region_name": REGION, "endpoint_url": client.meta.endpoint_url}
    return library.session().resource("s3", **settings)


def by_client(_library: Library, client: Any, settings: Any, **more: Any) -> Any:
    return client.copy(SOURCE, "other", "new", Config=settings, **more)


def by_bucket(library: Library, client: Any, settings: Any, **more: Any) -> Any:
    return resource_of(library, client).Bucket("other").copy(SOURCE, "new", Config=settings, **more)


def by_object(library: Library, client: Any, settings: Any, **more: Any) -> Any:
    return resource_of(library, client).Object("other", "new").copy(SOURCE, Config=settings, **more)


WAYS = (by_client, by_bucket, by_object)
Way = Callable[..., Any]


def copied(pair: Pair, way: Way, fault: Any = None, settings: Any = None, **more: Any) -> Any:
    def copy(library: Library, client: Any, _folder: Path, progress: Callable[[int], None]) -> Any:
        return way(library, client, config(library, **(settings or {})), Callback=progress, **more)

    return pair.run(copy, fault)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("size", SIZES)
def test_objects_are_copied(pair: Pair, way: Way, size: int) -> None:
    pair.server.objects[PATH] = data_of(size)
    outcome = copied(pair, way)
    assert outcome[3]["/other/new"] == data_of(size)
    assert outcome[2] == size


@pytest.mark.parametrize("size", [100, 3 * PART])
def test_one_thread_copies_as_well(pair: Pair, size: int) -> None:
    pair.server.objects[PATH] = data_of(size)
    assert copied(pair, by_client, settings={"use_threads": False})[3]["/other/new"] == data_of(size)


EXTRA: list[dict[str, Any]] = [
    {"MetadataDirective": "REPLACE", "Metadata": {"a": "b"}, "ContentType": "text/html"},
    {"TaggingDirective": "REPLACE", "Tagging": "a=b"},
    {"ACL": "private", "StorageClass": "GLACIER", "RequestPayer": "requester"},
    {"CopySourceIfMatch": '"e"', "CopySourceSSECustomerAlgorithm": "AES256", "CopySourceSSECustomerKey": "k" * 32},
    {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "k" * 32},
    {"ChecksumAlgorithm": "SHA256"},
    {"ExpectedBucketOwner": "1", "ExpectedSourceBucketOwner": "2"},
    {"IfNoneMatch": "*"},
    {"NoSuch": 1},
    {"Body": b""},
]


@pytest.mark.parametrize("extra", EXTRA, ids=repr)
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_extra_arguments_go_where_boto3_puts_them(pair: Pair, extra: dict[str, Any], size: int) -> None:
    pair.server.objects[PATH] = data_of(size)
    copied(pair, by_client, ExtraArgs=extra)


SOURCES: list[Any] = [
    {"Bucket": "bucket", "Key": "a key/with ü", "VersionId": "v 1"},
    {"Bucket": "bucket", "Key": "missing"},
    {"Bucket": "bucket"},
    {"Key": "key"},
    {},
    "bucket/key",
    None,
    {"Bucket": "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/a", "Key": "key"},
]


@pytest.mark.parametrize("source", SOURCES, ids=repr)
def test_sources_are_told_as_boto3_tells_them(pair: Pair, source: Any) -> None:
    pair.server.objects[PATH] = data_of(100)

    def copy(library: Library, client: Any, _folder: Path, progress: Callable[[int], None]) -> Any:
        return client.copy(source, "other", "new", Callback=progress, Config=config(library))

    pair.run(copy)


@pytest.mark.parametrize("size", [100, 3 * PART])
def test_a_client_of_the_source_asks_for_its_size(pair: Pair, size: int) -> None:
    """Its request alone has its header."""
    pair.server.objects[PATH] = data_of(size)

    def copy(library: Library, client: Any, _folder: Path, progress: Callable[[int], None]) -> Any:
        other = library.client("s3", pair.server.url, config={"retries": {"max_attempts": 0}})

        def mark(params: dict[str, Any], **_: Any) -> None:
            params["headers"]["x-source"] = "yes"

        other.meta.events.register("before-call.s3", mark)
        return client.copy(SOURCE, "other", "new", Callback=progress, SourceClient=other, Config=config(library))

    outcome = pair.run(copy)
    marked = [it[0] for it in outcome[1] if ("x-source", "yes") in it[3]]
    assert marked == ["HEAD"]


def failing(kinds: tuple[str, ...], fault: str, times: int) -> Callable[[], Callable[[Seen], str | None]]:
    """Fail the requests of these methods that carry a source or ask for it, each so many times."""

    def make() -> Callable[[Seen], str | None]:
        counts: dict[str, int] = {}

        def decide(seen: Seen) -> str | None:
            name = f"{seen.kind()} {seen.query.get('partNumber')}"
            counts[name] = counts.get(name, 0) + 1
            return fault if seen.method in kinds and counts[name] <= times else None

        return decide

    return make


@pytest.mark.parametrize("fault", ["error", "denied", "reset", "slow"])
@pytest.mark.parametrize("method", ["HEAD", "PUT", "POST"])
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_failing_copies_leave_nothing(pair: Pair, fault: str, method: str, size: int) -> None:
    pair.server.objects[PATH] = data_of(size)

    def copy(library: Library, client: Any, _folder: Path, progress: Callable[[int], None]) -> Any:
        return client.copy(SOURCE, "other", "new", Callback=progress, Config=config(library))

    # How many parts had begun when one failed is chance.
    outcome = pair.run(copy, failing((method,), fault, 1000), requests=fault == "slow")
    done = fault == "slow" or (method == "POST" and size == 100)
    assert ("/other/new" in outcome[3]) is done
