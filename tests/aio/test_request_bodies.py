"""Bodies of requests in an event loop: checksums and coroutines hold no loop up."""

from __future__ import annotations

import asyncio
import base64
import zlib
from typing import Any

import pytest

import ferroboto.aio
from tests.support.libraries import KEYS, REGION
from tests.support.raw_server import BUSY, OK, RawServer, Reply

SIZE = 400_000


@pytest.fixture
def plain() -> Any:
    server = RawServer()
    yield server
    server.close()


def client(server: RawServer) -> Any:
    return ferroboto.aio.Session(**KEYS, region_name=REGION).client("s3", endpoint_url=server.url)


def crc32(data: bytes) -> str:
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


class Reader:
    """A file whose methods are coroutines."""

    def __init__(self, data: bytes) -> None:
        self.data, self.place = data, 0

    async def read(self, size: int = -1) -> bytes:
        await asyncio.sleep(0)
        end = len(self.data) if size < 0 else self.place + size
        piece = self.data[self.place : end]
        self.place += len(piece)
        return piece

    async def seek(self, offset: int, whence: int = 0) -> int:
        await asyncio.sleep(0)
        self.place = offset if whence == 0 else len(self.data) + offset
        return self.place

    async def tell(self) -> int:
        await asyncio.sleep(0)
        return self.place


class Plain:
    """A file that is read by its own `read`, which says in which thread that is."""

    def __init__(self, data: bytes) -> None:
        self.data, self.place, self.in_loop = data, 0, False

    def read(self, size: int = -1) -> bytes:
        self.in_loop = self.in_loop or asyncio._get_running_loop() is not None
        end = len(self.data) if size < 0 else self.place + size
        piece = self.data[self.place : end]
        self.place += len(piece)
        return piece

    def seek(self, offset: int, whence: int = 0) -> int:
        self.place = offset if whence == 0 else len(self.data) + offset
        return self.place

    def tell(self) -> int:
        return self.place


def put(server: RawServer, body: Any, **more: Any) -> Any:
    return asyncio.run(client(server).put_object(Bucket="b", Key="k", Body=body, **more))


@pytest.mark.parametrize("replies", [[], [Reply(BUSY), Reply(OK)]], ids=["once", "again"])
def test_coroutines_with_a_checksum_in_a_header(plain: RawServer, replies: list[Reply]) -> None:
    """Without TLS the checksum goes ahead of the body, which is read for it, and for the signature, before it is sent."""
    plain.script(replies)
    put(plain, Reader(b"x" * SIZE), ContentLength=SIZE)
    requests = plain.take()
    assert len(requests) == max(1, len(replies))
    for request in requests:
        assert request.header("x-amz-checksum-crc32") == crc32(b"x" * SIZE)


def test_coroutines_begin_where_the_file_is(plain: RawServer) -> None:
    body = Reader(b"abc" + b"x" * SIZE)
    body.place = 3
    put(plain, body, ContentLength=SIZE)
    [request] = plain.take()
    assert request.header("x-amz-checksum-crc32") == crc32(b"x" * SIZE)


def test_a_program_is_read_where_no_loop_runs(plain: RawServer) -> None:
    body = Plain(b"y" * SIZE)
    put(plain, body)
    [request] = plain.take()
    assert request.header("x-amz-checksum-crc32") == crc32(b"y" * SIZE)
    assert request.body == b"y" * SIZE
    assert not body.in_loop


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA256"])
def test_large_bytes_are_summed_elsewhere(plain: RawServer, algorithm: str) -> None:
    """The loop goes on between the beginning of the call and its request."""
    body = b"z" * 50_000_000

    async def run() -> int:
        turns = 0
        sending = asyncio.ensure_future(
            client(plain).put_object(Bucket="b", Key="k", Body=body, ChecksumAlgorithm=algorithm)
        )
        while not sending.done() and not plain.requests:
            turns += 1
            await asyncio.sleep(0.001)
        await sending
        return turns

    plain.keep = False
    assert asyncio.run(run()) > 3
    [request] = plain.take()
    assert request.header(f"x-amz-checksum-{algorithm}")
    if algorithm == "CRC32":
        assert request.header("x-amz-checksum-crc32") == crc32(body)


def test_what_a_body_raises_while_it_is_summed(plain: RawServer) -> None:
    class Broken(Plain):
        def read(self, size: int = -1) -> bytes:
            raise ValueError("boom")

    with pytest.raises(ValueError, match="boom"):
        put(plain, Broken(b"x"))
    assert plain.take() == []
