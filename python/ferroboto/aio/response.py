"""The body of a streamed response, as users of asyncio hold it. Nothing of connections lives here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..httpchecksum import compare
from ..response import StreamingBody

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import TracebackType

    from typing_extensions import Self

    from .._ferroboto import AioRawStream


class AioStreamingBody:
    """A readable stream of bytes that knows how many there should be.

    A body that ends before ``content_length`` bytes raises
    :class:`ferroboto.exceptions.IncompleteReadError` where its end is read. A read that is cancelled loses nothing: the
    next one goes on where it began.
    """

    _DEFAULT_CHUNK_SIZE = StreamingBody._DEFAULT_CHUNK_SIZE

    def __init__(self, raw_stream: AioRawStream, content_length: int | str | None) -> None:
        """Read from `raw_stream`; no length means no check."""
        self._raw_stream = raw_stream
        self._content_length = content_length
        self._amount_read = 0
        self._ahead = b""

    def set_socket_timeout(self, timeout: float | None) -> None:
        """Let no read wait for longer than `timeout` seconds."""
        self._raw_stream.set_timeout(timeout)

    def readable(self) -> bool:
        """Return whether the stream can be read."""
        return self._raw_stream.readable()

    async def _raw(self, amt: int | None, some: bool = False) -> bytes:
        begin_read = getattr(self._raw_stream, "begin_read", None)
        if begin_read is None:
            # The body of a response that a handler of before-send has made.
            raw: Any = self._raw_stream
            there: bytes = raw.read(amt)
            return there
        pending = begin_read(amt, some)
        if isinstance(pending, bytes):
            return pending
        try:
            data: bytes = await pending.future
        finally:
            pending.cancel()
            # As where operations are called: no circle of traceback, future and error.
            del pending
        return data

    async def read(self, amt: int | None = None) -> bytes:
        """Read up to `amt` bytes, or all that are left."""
        if amt is not None and amt >= 0:
            chunk, self._ahead = self._ahead[:amt], self._ahead[amt:]
            if len(chunk) < amt:
                chunk += await self._raw(amt - len(chunk))
        else:
            rest = await self._raw(None)
            chunk, self._ahead = self._ahead + rest, b""
        self._amount_read += len(chunk)
        if amt is None or (not chunk and amt > 0):
            self._verify_content_length()
        return chunk

    async def readinto(self, b: Any) -> int:
        """Read into the writable buffer `b` and give the number of bytes read."""
        view = memoryview(b).cast("B")
        chunk = await self.read(len(view))
        view[: len(chunk)] = chunk
        return len(chunk)

    async def readlines(self) -> list[bytes]:
        """Read all lines that are left."""
        data = await self.read(None)
        # Lines of binary files end at a newline only.
        return [line + b"\n" for line in data.split(b"\n")[:-1]] + [last for last in data.split(b"\n")[-1:] if last]

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over chunks of 1024 bytes."""
        return self.iter_chunks(self._DEFAULT_CHUNK_SIZE)

    async def iter_chunks(self, chunk_size: int = _DEFAULT_CHUNK_SIZE) -> AsyncIterator[bytes]:
        """Iterate over chunks of `chunk_size` bytes; the last may be shorter."""
        while True:
            # What has come is handed out piece by piece, and waited for once.
            while len(self._ahead) < chunk_size:
                piece = await self._raw(max(chunk_size - len(self._ahead), 1 << 16), some=True)
                if not piece:
                    break
                self._ahead += piece
            ahead, at = self._ahead, 0
            if len(ahead) < chunk_size:
                self._ahead = b""
                self._amount_read += len(ahead)
                if ahead:
                    yield ahead
                self._verify_content_length()
                return
            while at + chunk_size <= len(ahead):
                chunk = ahead[at : at + chunk_size]
                at += chunk_size
                self._ahead = ahead[at:] if at + chunk_size > len(ahead) else self._ahead
                self._amount_read += chunk_size
                yield chunk

    aiter_bytes = iter_chunks

    async def iter_lines(self, chunk_size: int = _DEFAULT_CHUNK_SIZE, keepends: bool = False) -> AsyncIterator[bytes]:
        """Iterate over lines, read in chunks of `chunk_size` bytes."""
        rest = b""
        async for chunk in self.iter_chunks(chunk_size):
            *lines, rest = (rest + chunk).splitlines(keepends=True)
            for line in lines:
                yield line if keepends else line.rstrip(b"\r\n")
        if rest:
            yield rest if keepends else rest.rstrip(b"\r\n")

    def _verify_content_length(self) -> None:
        if self._content_length is None:
            return
        expected = int(self._content_length)
        if self._amount_read != expected:
            from ..exceptions import IncompleteReadError

            raise IncompleteReadError(actual_bytes=self._amount_read, expected_bytes=expected)

    def tell(self) -> int:
        """Give how many bytes were read."""
        return self._raw_stream.tell() - len(self._ahead)

    def close(self) -> None:
        """Give the connection up."""
        self._ahead = b""
        self._raw_stream.close()

    async def aclose(self) -> None:
        """Give the connection up, for :func:`contextlib.aclosing`."""
        self.close()

    async def __aenter__(self) -> Self:
        """Give the body."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the body."""
        self.close()


class AioStreamingChecksumBody(AioStreamingBody):
    """A streaming body that raises :class:`ferroboto.exceptions.FlexibleChecksumError` where its end does not match."""

    def __init__(
        self, raw_stream: AioRawStream, content_length: int | str | None, checksum: Any, expected: str | None
    ) -> None:
        """Read from `raw_stream`; `checksum` is updated with all that is read."""
        super().__init__(raw_stream, content_length)
        self._checksum = checksum
        self._expected = expected

    @property
    def checksum(self) -> Any:
        """The checksum of what was read so far."""
        return self._checksum

    async def read(self, amt: int | None = None) -> bytes:
        """Read up to `amt` bytes, or all that are left."""
        chunk = await super().read(amt)
        self._checksum.update(chunk)
        if (amt is None or (not chunk and amt > 0)) and self._expected is not None:
            compare(self._checksum, self._expected)
        return chunk

    async def iter_chunks(self, chunk_size: int = AioStreamingBody._DEFAULT_CHUNK_SIZE) -> AsyncIterator[bytes]:
        """Iterate over chunks of `chunk_size` bytes; the last may be shorter."""
        while chunk := await self.read(chunk_size):
            yield chunk
