"""Tracebacks end in the line of the program, whatever the error is about."""

from __future__ import annotations

import asyncio
import io
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

import ferroboto
from ferroboto import aio
from ferroboto.s3.transfer import S3Transfer, TransferConfig, create_transfer_manager


def lines_of(error: BaseException) -> list[str]:
    """The names of a traceback's functions, from the one that caught the error."""
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)][1:]


def caught(call: Callable[[], Any]) -> BaseException:
    with pytest.raises(Exception) as raised:
        call()
    return raised.value


class Here:
    """Clients of an account of its own, with a bucket."""

    def __init__(self) -> None:
        self.client = ferroboto.client("s3", endpoint_url="local")
        self.resource = ferroboto.resource("s3", endpoint_url="local")
        self.manager = create_transfer_manager(self.client, TransferConfig())
        self.transfer = S3Transfer(self.client)


@pytest.fixture
def here(ferroboto_local: Any) -> Here:
    made = Here()
    made.client.create_bucket(Bucket="bucket")
    made.client.put_object(Bucket="bucket", Key="key", Body=b"data")
    return made


MISSING = "/nowhere/at/all"

TRANSFERS: dict[str, Callable[[Here], Any]] = {
    "upload_file": lambda here: here.client.upload_file(MISSING, "bucket", "up"),
    "upload_file of a folder": lambda here: here.client.upload_file("/", "bucket", "up"),
    "download_file": lambda here: here.client.download_file("bucket", "key", MISSING),
    "upload_fileobj of text": lambda here: here.client.upload_fileobj(io.StringIO("text"), "bucket", "up"),
    "upload_fileobj that is closed": lambda here: here.client.upload_fileobj(closed(), "bucket", "up"),
    "copy of a text": lambda here: here.client.copy("bucket/key", "bucket", "up"),
    "copy of nothing": lambda here: here.client.copy({"Bucket": "bucket", "Key": "none"}, "bucket", "up"),
    "S3Transfer.upload_file": lambda here: here.transfer.upload_file(MISSING, "bucket", "up"),
    "S3Transfer.download_file": lambda here: here.transfer.download_file("bucket", "key", MISSING),
    "Bucket.upload_file": lambda here: here.resource.Bucket("bucket").upload_file(MISSING, "up"),
    "Bucket.download_file": lambda here: here.resource.Bucket("bucket").download_file("key", MISSING),
    "Object.upload_file": lambda here: here.resource.Object("bucket", "up").upload_file(MISSING),
    "Object.download_file": lambda here: here.resource.Object("bucket", "key").download_file(MISSING),
    "Object.copy": lambda here: here.resource.Object("bucket", "up").copy("bucket/key"),
    "TransferManager.upload": lambda here: here.manager.upload(MISSING, "bucket", "up").result(),
}


def closed() -> io.BytesIO:
    file = io.BytesIO(b"data")
    file.close()
    return file


@pytest.mark.parametrize("what", TRANSFERS)
def test_of_transfers(here: Here, what: str) -> None:
    assert lines_of(caught(lambda: TRANSFERS[what](here))) == ["<lambda>", "<lambda>"]


class Broken(io.RawIOBase):
    def readable(self) -> bool:
        return True

    def read(self, *_: Any) -> bytes:
        raise OSError(5, "broken")


def test_errors_of_a_programs_file_are_whole(here: Here) -> None:
    lines = lines_of(caught(lambda: here.client.upload_fileobj(Broken(), "bucket", "up")))
    assert lines[-1] == "read"
    assert "upload_fileobj" in lines


def test_what_a_line_of_ours_runs_into_is_whole(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    # As a mistake in ferroboto would.
    monkeypatch.setattr("ferroboto.s3transfer._upload.calculate_num_parts", None)
    config = TransferConfig(multipart_threshold=1, multipart_chunksize=5 * 1024 * 1024)
    lines = lines_of(
        caught(lambda: here.client.upload_fileobj(io.BytesIO(b"data"), "bucket", "up", Config=config)),
    )
    assert lines[-1] == "_in_parts"


ASYNCHRONOUS: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "list_objects_v2": lambda s3: s3.list_objects_v2(Bucket="none"),
    "unknown parameter": lambda s3: s3.list_objects_v2(Nothing=1),
    "upload_file": lambda s3: s3.upload_file(MISSING, "bucket", "up"),
    "download_file": lambda s3: s3.download_file("bucket", "key", MISSING),
    "upload_fileobj": lambda s3: s3.upload_fileobj(io.StringIO("text"), "bucket", "up"),
    "upload_fileobj of nothing": lambda s3: s3.upload_fileobj(None, "bucket", "up"),
    "copy": lambda s3: s3.copy("bucket/key", "bucket", "up"),
    "wait": lambda s3: s3.get_waiter("bucket_exists").wait(Nothing=1),
    "pages": lambda s3: s3.get_paginator("list_objects_v2").paginate(Bucket="none").__aiter__().__anext__(),
    "found": lambda s3: s3.get_paginator("list_objects_v2").paginate(Bucket="none").search("X").__anext__(),
    "all pages": lambda s3: s3.get_paginator("list_objects_v2").paginate(Bucket="none").build_full_result(),
}


@pytest.mark.parametrize("what", ASYNCHRONOUS)
def test_of_coroutines(here: Here, what: str) -> None:
    async def main() -> list[str]:
        async with aio.client("s3", endpoint_url="local") as s3:
            try:
                await ASYNCHRONOUS[what](s3)
            except Exception as error:  # noqa: BLE001 - any
                # The line of `await` is here.
                return [frame.name for frame in traceback.extract_tb(error.__traceback__)]
        raise AssertionError("nothing was raised")

    lines = asyncio.run(main())
    assert lines in (["main"], ["main", "<lambda>"])


def test_errors_of_a_programs_file_are_whole_among_coroutines(here: Here, tmp_path: Path) -> None:
    async def main() -> list[str]:
        async with aio.client("s3", endpoint_url="local") as s3:
            try:
                await s3.upload_fileobj(Broken(), "bucket", "up")
            except OSError as error:
                return lines_of(error)
        raise AssertionError("nothing was raised")

    lines = asyncio.run(main())
    assert lines[-1] == "read"
    assert "upload_fileobj" in lines
