"""The body of a streamed response, as users hold it. Nothing of connections lives here."""

from __future__ import annotations

from io import IOBase

from ._ferroboto import trimmed, without_our_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def _converted(error: Exception) -> Exception | None:
    """Return what is raised in place of an error of urllib3, where a program has made the raw stream."""
    for base in type(error).__mro__:
        if base.__module__ != "urllib3.exceptions":
            continue
        from .exceptions import ReadTimeoutError, ResponseStreamingError

        if base.__name__ == "ReadTimeoutError":
            return ReadTimeoutError(endpoint_url=getattr(error, "url", None), error=error)
        if base.__name__ == "ProtocolError":
            return ResponseStreamingError(error=error)
    return None


class StreamingBody(IOBase):
    """A readable stream of bytes that knows how many there should be.

    A body that ends before `content_length` bytes raises
    :class:`ferroboto.exceptions.IncompleteReadError` where its end is read.
    """

    _DEFAULT_CHUNK_SIZE = 1024

    def __init__(self, raw_stream: Any, content_length: int | str | None) -> None:
        """Read from `raw_stream`, any file-like object; no length means no check."""
        self._raw_stream = raw_stream
        self._content_length = content_length
        self._amount_read = 0

    def __del__(self) -> None:
        # IOBase would close the raw stream, which may outlive its body.
        pass

    def set_socket_timeout(self, timeout: float | None) -> None:
        """Let no read wait for longer than `timeout` seconds."""
        set_timeout = getattr(self._raw_stream, "set_timeout", None)
        try:
            if set_timeout is None:
                # urllib3's response has no public way to its socket.
                set_timeout = self._raw_stream._fp.fp.raw._sock.settimeout
            set_timeout(timeout)
        except AttributeError:
            from ._logs import get_logger

            get_logger(__name__).exception(
                "Cannot access the socket object of a streaming response. It's possible the interface has changed."
            )
            raise

    def readable(self) -> bool:
        """Return whether the raw stream can be read."""
        try:
            readable: bool = self._raw_stream.readable()
        except AttributeError:
            return False
        return readable

    @trimmed
    def read(self, amt: int | None = None) -> bytes:
        """Read up to `amt` bytes, or all that are left."""
        try:
            chunk: bytes = self._raw_stream.read(amt)
        except Exception as error:
            converted = _converted(error)
            if converted is None:
                raise
            raise converted from error
        self._amount_read += len(chunk)
        if amt is None or (not chunk and amt > 0):
            self._verify_content_length()
        return chunk

    @trimmed
    def readinto(self, b: Any) -> int:
        """Read into the writable buffer `b` and give the number of bytes read."""
        try:
            amount: int = self._raw_stream.readinto(b)
        except Exception as error:
            converted = _converted(error)
            if converted is None:
                raise
            raise converted from error
        self._amount_read += amount
        if amount == 0 and len(b) > 0:
            self._verify_content_length()
        return amount

    @trimmed
    def readlines(self) -> list[bytes]:  # type: ignore[override]
        """Read all lines that are left."""
        lines: list[bytes] = self._raw_stream.readlines()
        return lines

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over chunks of 1024 bytes."""
        return self.iter_chunks(self._DEFAULT_CHUNK_SIZE)

    def __next__(self) -> bytes:
        """Give the next chunk of 1024 bytes."""
        chunk = self.read(self._DEFAULT_CHUNK_SIZE)
        if not chunk:
            raise StopIteration
        return chunk

    next = __next__

    def __enter__(self) -> Any:
        """Give the raw stream, as boto3 does."""
        return self._raw_stream

    def __exit__(self, type: object, value: object, traceback: object) -> None:
        """Close the raw stream."""
        self._raw_stream.close()

    def iter_lines(self, chunk_size: int = _DEFAULT_CHUNK_SIZE, keepends: bool = False) -> Iterator[bytes]:
        """Iterate over lines, read in chunks of `chunk_size` bytes."""
        rest = b""
        for chunk in self.iter_chunks(chunk_size):
            *lines, rest = (rest + chunk).splitlines(keepends=True)
            for line in lines:
                yield line if keepends else line.rstrip(b"\r\n")
        if rest:
            yield rest if keepends else rest.rstrip(b"\r\n")

    def iter_chunks(self, chunk_size: int = _DEFAULT_CHUNK_SIZE) -> Iterator[bytes]:
        """Iterate over chunks of `chunk_size` bytes."""
        read = self.read
        if getattr(read, "__func__", None) is StreamingBody.read:
            # What takes our lines out of a traceback is a detour for each chunk, and this generator's own line stays.
            read = StreamingBody.read.__wrapped__.__get__(self)
        while True:
            try:
                chunk = read(chunk_size)
            except Exception as error:
                if without_our_lines(error).__traceback__ is None:
                    raise error  # noqa: TRY201 - before Python 3.11 a bare one brings the lines back
                raise
            if chunk == b"":
                return
            yield chunk

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """Show a notebook a player of sound that was not read yet; it can be read afterwards."""
        shown = {"text/plain": repr(self)}
        try:
            from .display._audio import player_of

            player = player_of(self)
        except Exception:  # noqa: BLE001
            # What is wrong is raised where the body is read.
            return shown
        if player is not None:
            shown["text/html"] = player._repr_html_()
        return shown

    def _verify_content_length(self) -> None:
        if self._content_length is None:
            return
        expected = int(self._content_length)
        if self._amount_read != expected:
            from ferroboto.exceptions import IncompleteReadError

            raise IncompleteReadError(actual_bytes=self._amount_read, expected_bytes=expected)

    def tell(self) -> int:
        """Give the raw stream's position."""
        position: int = self._raw_stream.tell()
        return position

    def close(self) -> None:
        """Close the raw stream."""
        self._raw_stream.close()
