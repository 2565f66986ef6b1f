"""Transfers that fail: the same errors as boto3's, and nothing is left over."""

from __future__ import annotations

import base64
import gc
import io
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.parity.transfers.pairs import (
    PART,
    Pair,
    config,
    data_of,
    transfer_module,
)
from tests.support.libraries import Library, subject, subject_is_reference
from tests.support.objects import ObjectServer, Seen, each_part
from tests.support.twin import outcome_of

FAULTS = ["reset", "error", "busy", "cut", "denied", "slow"]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("times", [1, 1000])
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_failing_uploads_leave_nothing(pair: Pair, fault: str, times: int, size: int) -> None:
    source = pair.folder / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        return client.upload_file(str(source), "bucket", "key", Config=config(library))

    # Which parts are sent before the first failure is known is chance.
    pair.run(upload, lambda: each_part(fault, times), requests=False)


@pytest.mark.parametrize("fault", [*FAULTS, "short"])
@pytest.mark.parametrize("times", [1, 1000])
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_failing_downloads_leave_nothing(pair: Pair, fault: str, times: int, size: int) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        # One at a time, so that the first failure is the same.
        settings = config(library, max_concurrency=1, num_download_attempts=2)
        return client.download_file("bucket", "key", str(folder / "target"), Config=settings)

    pair.run(download, lambda: each_part(fault, times), requests=False)


def test_a_part_that_breaks_off_is_requested_again(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(3 * PART)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        return client.download_file("bucket", "key", str(folder / "t"), Callback=progress, Config=config(library))

    outcome = pair.run(download, lambda: each_part("cut", 2))
    assert outcome[2] == 3 * PART
    assert outcome[4] == {"t": data_of(3 * PART)}


@pytest.mark.parametrize("size", [100, 3 * PART])
@pytest.mark.parametrize("right", [True, False])
def test_checksums_of_responses_are_verified(pair: Pair, size: int, right: bool) -> None:
    body = data_of(size)
    pair.server.objects["/bucket/key"] = body
    checksum = base64.b64encode(zlib.crc32(body if right else b"other").to_bytes(4, "big")).decode()
    pair.server.metadata["/bucket/key"] = {"x-amz-checksum-crc32": checksum}

    def download(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        settings = config(library, multipart_threshold=10 * PART)
        return client.download_file("bucket", "key", str(folder / "t"), Config=settings)

    outcome = pair.run(download)
    assert (outcome[0] is None) is right
    assert outcome[4] == ({"t": body} if right else {})


def test_an_object_that_changes_meanwhile_is_not_mixed(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(3 * PART)

    def download(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        def change(seen: Seen) -> None:
            if seen.method == "GET":
                pair.server.objects["/bucket/key"] = b"other" * PART

        pair.server.fault = change
        return client.download_file("bucket", "key", str(folder / "t"), Config=config(library, max_concurrency=1))

    outcome = pair.run(download, requests=False)
    assert outcome[0][0] == "S3DownloadFailedError"
    assert outcome[4] == {}


def _errors() -> dict[str, Callable[[Library, Any, Path], Any]]:
    return {
        "no file": lambda _l, c, f: c.upload_file(str(f / "none"), "bucket", "key"),
        "a folder": lambda _l, c, f: c.upload_file("/tmp", "bucket", "key"),
        "bytes": lambda _l, c, f: c.upload_file(b"/tmp/x", "bucket", "key"),
        "no name": lambda _l, c, f: c.download_file("bucket", "key", None),
        "unknown argument": lambda _l, c, f: c.upload_file("/dev/null", "b", "k", ExtraArgs={"Foo": 1}),
        "unknown argument down": lambda _l, c, f: c.download_file("b", "k", "x", ExtraArgs={"ACL": 1}),
        "unknown argument copy": lambda _l, c, f: c.copy({}, "b", "k", ExtraArgs={"VersionId": 1}),
        "wrong argument": lambda _l, c, f: c.upload_file("/dev/null", "bucket", "k", ExtraArgs={"Metadata": 1}),
        "no key": lambda _l, c, f: c.upload_file("/dev/null", "bucket", ""),
        "no object": lambda _l, c, f: c.download_file("bucket", "none", str(f / "x")),
        "folder as target": lambda _l, c, f: (
            (f / "d").mkdir(exist_ok=True) or c.download_file("bucket", "key", str(f / "d"))
        ),
        "no folder": lambda _l, c, f: c.download_file("bucket", "key", "/nonexistent/folder/x"),
        "text": lambda _l, c, f: c.upload_fileobj(io.StringIO("abc"), "bucket", "k"),
        "text parts": lambda lib, c, f: c.upload_fileobj(io.StringIO("a" * PART), "bucket", "k", Config=config(lib)),
        "text target": lambda _l, c, f: c.download_fileobj("bucket", "key", io.StringIO()),
        "no read": lambda _l, c, f: c.upload_fileobj("x", "bucket", "k"),
        "no write": lambda _l, c, f: c.download_fileobj("bucket", "key", "x"),
        "copy of a text": lambda _l, c, f: c.copy("bucket/key", "bucket", "other"),
        "object lambda": lambda _l, c, f: c.upload_file(
            "/dev/null", "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/x", "k"
        ),
        "crt": lambda lib, c, f: c.upload_file(
            "/dev/null", "b", "k", Config=config(lib, preferred_transfer_client="crt")
        ),
        "zero": lambda lib, c, f: config(lib, max_concurrency=0),
        "negative": lambda lib, c, f: config(lib, io_chunksize=-1),
        "no client": lambda lib, c, f: transfer_module(lib).S3Transfer(),
        "too much": lambda lib, c, f: transfer_module(lib).S3Transfer(c, manager=object()),
        "callback up": lambda _l, c, f: c.upload_file(__file__, "bucket", "k", Callback={}.__getitem__),
        "callback down": lambda _l, c, f: c.download_file("bucket", "key", str(f / "x"), Callback={}.__getitem__),
    }


# boto3 leaves the file open where the callback fails.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("what", list(_errors()))
def test_errors_are_boto3s(pair: Pair, what: str) -> None:
    pair.server.objects["/bucket/key"] = data_of(100)

    def action(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        try:
            return _errors()[what](library, client, folder)
        finally:
            gc.collect()

    outcome = pair.run(action, requests=False)
    assert isinstance(outcome[0], list)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folders_without_permission_are_reported(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(100)

    def action(_library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        closed = folder / "closed"
        closed.mkdir(mode=0o500)
        return client.download_file("bucket", "key", str(closed / "x"))

    assert pair.run(action)[0][0] == "PermissionError"


@pytest.mark.skipif(subject_is_reference(), reason="what boto3 would raise depends on its server")
def test_a_file_that_shrinks_fails(server: ObjectServer, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(data_of(3 * PART))

    def shrink(seen: Seen) -> None:
        if "uploads" in seen.query:
            os.truncate(source, 10)

    server.fault = shrink
    client = subject().client("s3", server.url, config={"retries": {"max_attempts": 0}, "read_timeout": 2})
    assert isinstance(
        outcome_of(lambda: client.upload_file(source, "bucket", "k", Config=config(subject()))), Exception
    )
    assert server.uploads == {}
    assert server.objects == {}


def test_a_file_that_grows_is_uploaded_as_it_was(pair: Pair) -> None:
    source = pair.folder / "source"

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        source.write_bytes(data_of(3 * PART))

        def grow(seen: Seen) -> None:
            if "uploads" in seen.query:
                source.write_bytes(data_of(5 * PART))

        pair.server.fault = grow
        return client.upload_file(str(source), "bucket", "key", Config=config(library))

    assert pair.run(upload)[3] == {"/bucket/key": data_of(3 * PART)}
