"""Transfers of files and of file-like objects: the same requests, bytes and progress as boto3's."""

from __future__ import annotations

import io
import os
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.parity.transfers.pairs import (
    PART,
    SIZES,
    Pair,
    config,
    data_of,
)
from tests.support.libraries import Library
from tests.support.objects import ObjectServer


@pytest.mark.parametrize("size", SIZES)
def test_files_go_up(pair: Pair, size: int) -> None:
    source = pair.folder / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, progress: Any) -> Any:
        return client.upload_file(str(source), "bucket", "a key/ü", Callback=progress, Config=config(library))

    outcome = pair.run(upload)
    assert outcome[0] is None
    assert outcome[2] == size
    assert outcome[3] == {"/bucket/a key/ü": data_of(size)}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("threads", [True, False])
def test_files_come_down(pair: Pair, size: int, threads: bool) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        target = str(folder / "target")
        return client.download_file(
            "bucket", "key", target, Callback=progress, Config=config(library, use_threads=threads)
        )

    outcome = pair.run(download)
    assert outcome[0] is None
    assert outcome[2] == size
    assert outcome[4] == {"target": data_of(size)}


@pytest.mark.parametrize("size", SIZES)
def test_the_first_part_says_how_many_there_are(server: ObjectServer, tmp_path: Path, size: int) -> None:
    pair = Pair(server, tmp_path, response_checksum_validation="when_required")
    server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        return client.download_file("bucket", "key", str(folder / "t"), Callback=progress, Config=config(library))

    assert pair.run(download)[4] == {"t": data_of(size)}


class Unseekable(io.RawIOBase):
    """A source that can only be read, in pieces of its own size."""

    def __init__(self, data: bytes) -> None:
        self._rest = data

    def read(self, amount: int = -1) -> bytes:
        amount = len(self._rest) if amount is None or amount < 0 else amount
        taken, self._rest = self._rest[:amount], self._rest[amount:]
        return taken

    def readable(self) -> bool:
        return True


class OnlyRead:
    """The least that a source may be."""

    def __init__(self, data: bytes) -> None:
        self.read = io.BytesIO(data).read


def opened(data: bytes) -> Any:
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the test
    file.write(b"before" + data)
    file.seek(6)
    return file


def piped(data: bytes) -> Any:
    reading, writing = os.pipe()

    def write() -> None:
        with open(writing, "wb") as file:
            file.write(data)

    threading.Thread(target=write, daemon=True).start()
    return open(reading, "rb")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("source", [io.BytesIO, Unseekable, OnlyRead, opened, piped])
def test_file_like_objects_go_up(pair: Pair, size: int, source: Any) -> None:
    def upload(library: Library, client: Any, _folder: Path, progress: Any) -> Any:
        fileobj = source(data_of(size))
        try:
            return client.upload_fileobj(fileobj, "bucket", "key", Callback=progress, Config=config(library))
        finally:
            # s3transfer closes some of them.
            getattr(fileobj, "close", str)()

    outcome = pair.run(upload)
    assert outcome[0] is None
    assert outcome[3] == {"/bucket/key": data_of(size)}


class Unwritable(io.RawIOBase):
    """A target that can only be written in order."""

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: Any) -> int:
        self.data += bytes(data)
        return len(data)

    def seekable(self) -> bool:
        return False

    def getvalue(self) -> bytes:
        return self.data


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("target", [io.BytesIO, Unwritable])
def test_objects_come_down_into_file_like_objects(pair: Pair, size: int, target: Any) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, _folder: Path, progress: Any) -> Any:
        into = target()
        client.download_fileobj("bucket", "key", into, Callback=progress, Config=config(library))
        return into.getvalue()

    assert pair.run(download)[0] == data_of(size)


@pytest.mark.parametrize("size", [10, 3 * PART + 5])
def test_special_files_take_downloads(pair: Pair, size: int) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        fifo = folder / "fifo"
        os.mkfifo(fifo)
        got: list[bytes] = []
        reader = threading.Thread(target=lambda: got.append(fifo.read_bytes()), daemon=True)
        reader.start()
        client.download_file("bucket", "key", str(fifo), Callback=progress, Config=config(library))
        reader.join(5)
        return got

    assert pair.run(download)[0] == [data_of(size)]
