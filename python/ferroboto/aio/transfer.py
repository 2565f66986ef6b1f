"""Transfers of files from and to S3 as coroutines: the methods that clients of S3 have for asyncio.

A transfer runs on a thread of its own. Cancelling the coroutine gives the transfer up and waits for its clean-up.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from .._calls.awaited import enter
from .._late import asyncio
from ..s3 import inject
from ._trim import trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from os import PathLike

    from ..s3.transfer import TransferConfig

    Callback = Callable[[int], Any]
    Options = dict[str, Any]


@trimmed
async def upload_file(
    self: Any,
    Filename: str | PathLike[str],
    Bucket: str,
    Key: str,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file; see ``upload_file`` of the blocking client. `Callback` is called by a thread of the transfer."""
    await _transfer(self, inject.upload_file, Filename, Bucket, Key, ExtraArgs, Callback, Config)


@trimmed
async def download_file(
    self: Any,
    Bucket: str,
    Key: str,
    Filename: str | PathLike[str],
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download into a file; see ``download_file`` of the blocking client."""
    await _transfer(self, inject.download_file, Bucket, Key, Filename, ExtraArgs, Callback, Config)


@trimmed
async def copy(
    self: Any,
    CopySource: dict[str, str],
    Bucket: str,
    Key: str,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    SourceClient: Any = None,
    Config: TransferConfig | None = None,
) -> None:
    """Copy an object within S3; see ``copy`` of the blocking client."""
    source = SourceClient._blocking() if getattr(SourceClient, "_asynchronous", False) else SourceClient
    await _transfer(self, inject.copy, CopySource, Bucket, Key, ExtraArgs, Callback, source, Config)


@trimmed
async def upload_fileobj(
    self: Any,
    Fileobj: Any,
    Bucket: str,
    Key: str,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload what a file-like object gives, whose ``read`` may be a coroutine."""
    if not hasattr(Fileobj, "read"):
        raise ValueError("Fileobj must implement read")
    fileobj = _Reader(Fileobj) if inspect.iscoroutinefunction(Fileobj.read) else Fileobj
    await _transfer(self, inject.upload_fileobj, fileobj, Bucket, Key, ExtraArgs, Callback, Config)


@trimmed
async def download_fileobj(
    self: Any,
    Bucket: str,
    Key: str,
    Fileobj: Any,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download into a file-like object, whose ``write`` may be a coroutine."""
    if not hasattr(Fileobj, "write"):
        raise ValueError("Fileobj must implement write")
    fileobj = _Writer(Fileobj) if inspect.iscoroutinefunction(Fileobj.write) else Fileobj
    await _transfer(self, inject.download_fileobj, Bucket, Key, fileobj, ExtraArgs, Callback, Config)


# Settings of boto3's transfers by those of s3transfer's.
_SETTINGS = {
    "multipart_threshold": "multipart_threshold",
    "max_concurrency": "max_request_concurrency",
    "multipart_chunksize": "multipart_chunksize",
    "num_download_attempts": "num_download_attempts",
    "max_io_queue": "max_io_queue_size",
    "io_chunksize": "io_chunksize",
    "max_bandwidth": "max_bandwidth",
}


async def _transfer(client: Any, method: Callable[..., None], *given: Any) -> None:
    from ..s3transfer._transfer import Cancellation

    cancellation = Cancellation()
    *arguments, config = given
    if config is not None and not hasattr(config, "preferred_transfer_client"):
        # s3transfer's own, which aioboto3's programs pass.
        from ..s3.transfer import TransferConfig

        config = TransferConfig(**{own: getattr(config, name) for own, name in _SETTINGS.items()})

    loop = asyncio().get_running_loop()

    def run() -> None:
        enter(loop)
        try:
            with cancellation:
                method(client._blocking(), *arguments, config)
        finally:
            enter(None)

    running = loop.run_in_executor(None, run)
    try:
        await asyncio().shield(running)
    except asyncio().CancelledError:
        cancellation.cancel()
        await asyncio().wait([running])
        if not running.cancelled():
            # Nobody asks what came of a transfer that was given up.
            running.exception()
        raise


class _OfLoop:
    """A file-like object whose methods are coroutines of the loop that made this."""

    def __init__(self, fileobj: Any) -> None:
        self._fileobj = fileobj
        self._loop = asyncio().get_running_loop()

    def _wait(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio().run_coroutine_threadsafe(coroutine, self._loop).result()


class _Reader(_OfLoop):
    def read(self, amount: int = -1) -> bytes:
        # Streams return what has come; less than was asked for means the end here.
        data: bytes = self._wait(self._read(amount))
        return data

    async def _read(self, amount: int) -> bytes:
        data: bytes = await self._fileobj.read(amount)
        if amount < 0 or not data or len(data) >= amount:
            return data
        pieces, missing = [data], amount - len(data)
        while missing > 0 and (data := await self._fileobj.read(missing)):
            pieces.append(data)
            missing -= len(data)
        return b"".join(pieces)


class _Writer(_OfLoop):
    def write(self, data: bytes) -> Any:
        return self._wait(self._fileobj.write(data))
