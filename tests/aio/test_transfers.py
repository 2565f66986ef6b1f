"""Transfers of files as coroutines."""

from __future__ import annotations

import asyncio
import contextlib
import io
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ferroboto import aio
from ferroboto.s3.transfer import TransferConfig
from ferroboto.s3transfer.manager import TransferConfig as ManagerConfig
from tests.support.libraries import KEYS, REGION
from tests.support.objects import ObjectServer, Seen

SIZE = 12 * 1024 * 1024
DATA = bytes(range(256)) * (SIZE // 256)


@pytest.fixture
def server() -> Iterator[ObjectServer]:
    with contextlib.closing(ObjectServer()) as running:
        yield running


def run(server: ObjectServer, work: Callable[[Any], Awaitable[None]]) -> None:
    async def main() -> None:
        settings: dict[str, Any] = {**KEYS, "region_name": REGION, "endpoint_url": server.url}
        async with aio.Session().client("s3", **settings) as s3:
            await work(s3)

    asyncio.run(main())


def test_files_go_up_and_come_down(server: ObjectServer, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(DATA)
    amounts: list[int] = []

    async def work(s3: Any) -> None:
        await s3.upload_file(tmp_path / "source", "bucket", "key", Callback=amounts.append)
        await s3.download_file("bucket", "key", str(tmp_path / "target"))

    run(server, work)
    assert (tmp_path / "target").read_bytes() == DATA
    assert sum(amounts) == SIZE


class Slowly:
    """A file-like object of coroutines."""

    def __init__(self, data: bytes = b"") -> None:
        self.file = io.BytesIO(data)

    async def read(self, amount: int = -1) -> bytes:
        await asyncio.sleep(0)
        return self.file.read(amount)

    async def write(self, data: bytes) -> int:
        await asyncio.sleep(0)
        return self.file.write(data)


def test_file_like_objects_may_be_of_coroutines(server: ObjectServer) -> None:
    async def work(s3: Any) -> None:
        await s3.upload_fileobj(Slowly(DATA), "bucket", "key")
        target, plain = Slowly(), io.BytesIO()
        await s3.download_fileobj("bucket", "key", target)
        await s3.download_fileobj("bucket", "key", plain)
        assert target.file.getvalue() == plain.getvalue() == DATA

    run(server, work)


class Trickling(Slowly):
    """A stream that returns less than it is asked for."""

    async def read(self, amount: int = -1) -> bytes:
        return await super().read(min(amount, 500_000) if amount > 0 else amount)


@pytest.mark.parametrize("size", [0, 12, 1_000_000, SIZE])
def test_streams_may_return_less_than_they_are_asked_for(server: ObjectServer, size: int) -> None:
    async def work(s3: Any) -> None:
        await s3.upload_fileobj(Trickling(DATA[:size]), "bucket", "key")

    run(server, work)
    assert server.objects["/bucket/key"] == DATA[:size]


def test_settings_of_s3transfer(server: ObjectServer, tmp_path: Path) -> None:
    """aioboto3's programs pass them: they have no setting of boto3's own."""
    config: Any = ManagerConfig(multipart_threshold=5 << 20, multipart_chunksize=6 << 20)
    (tmp_path / "source").write_bytes(DATA)
    parts: list[str] = []

    def note(seen: Seen) -> None:
        if seen.method == "PUT":
            parts.append(seen.query)

    async def work(s3: Any) -> None:
        server.fault = note
        await s3.upload_file(tmp_path / "source", "bucket", "key", Config=config)

    run(server, work)
    assert server.objects["/bucket/key"] == DATA and len(parts) == 2


def test_many_transfers_go_on_at_a_time(server: ObjectServer, tmp_path: Path) -> None:
    async def work(s3: Any) -> None:
        for number in range(20):
            (tmp_path / f"{number}").write_bytes(b"%d" % number * 1000)
        await asyncio.gather(*(s3.upload_file(tmp_path / f"{number}", "bucket", f"{number}") for number in range(20)))

    run(server, work)
    assert server.objects == {f"/bucket/{number}": b"%d" % number * 1000 for number in range(20)}


@pytest.mark.parametrize("direction", ["up", "down"])
def test_cancelled_transfers_leave_nothing(server: ObjectServer, tmp_path: Path, direction: str) -> None:
    (tmp_path / "source").write_bytes(DATA)
    server.objects["/bucket/key"] = DATA
    into = tmp_path / "into"
    into.mkdir()
    begun = asyncio.Event()

    async def work(s3: Any) -> None:
        loop = asyncio.get_running_loop()

        def slowly(seen: Seen) -> None:
            if seen.method == "GET" or "partNumber" in seen.query:
                loop.call_soon_threadsafe(begun.set)
                time.sleep(0.5)

        server.fault = slowly
        config = TransferConfig(max_concurrency=2)
        transfer = (
            s3.upload_file(tmp_path / "source", "bucket", "new", Config=config)
            if direction == "up"
            else s3.download_file("bucket", "key", into / "target", Config=config)
        )
        task = asyncio.ensure_future(transfer)
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(server, work)
    assert list(into.iterdir()) == []
    assert server.uploads == {}
    assert set(server.objects) == {"/bucket/key"}
