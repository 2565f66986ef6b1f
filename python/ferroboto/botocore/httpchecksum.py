"""Equivalent of ``botocore.httpchecksum``: checksums, and the wrapper of bodies that carry one at their end."""

from __future__ import annotations

import base64
import hashlib
import zlib
from typing import Any

from .._ferroboto import BodyChecksum
from ..exceptions import AwsChunkedWrapperError
from ..httpchecksum import StreamingChecksumBody as StreamingChecksumBody

DEFAULT_CHECKSUM_ALGORITHM = "CRC32"


class BaseChecksum:
    """A checksum in the making."""

    _CHUNK_SIZE = 1024 * 1024

    def update(self, chunk: bytes) -> None:
        """Take bytes."""

    def digest(self) -> bytes:
        """Return the checksum; subclasses do."""
        return b""

    def b64digest(self) -> str:
        """Return the checksum in base64."""
        return base64.b64encode(self.digest()).decode("ascii")

    def handle(self, body: Any) -> str:
        """Return the checksum of bytes, or of what is left of a file, in base64."""
        if isinstance(body, (bytes, bytearray)):
            self.update(bytes(body))
            return self.b64digest()
        place = body.tell()
        for chunk in iter(lambda: body.read(self._CHUNK_SIZE), b""):
            self.update(chunk)
        body.seek(place)
        return self.b64digest()


class Crc32Checksum(BaseChecksum):
    """CRC-32."""

    def __init__(self) -> None:
        """Begin."""
        self._crc = 0

    def update(self, chunk: bytes) -> None:
        """Take bytes."""
        self._crc = zlib.crc32(chunk, self._crc)

    def digest(self) -> bytes:
        """Return the checksum."""
        return self._crc.to_bytes(4, "big")


class _Hash(BaseChecksum):
    _name: str

    def __init__(self) -> None:
        """Begin."""
        self._hash = hashlib.new(self._name)

    def update(self, chunk: bytes) -> None:
        """Take bytes."""
        self._hash.update(chunk)

    def digest(self) -> bytes:
        """Return the checksum."""
        return self._hash.digest()


class Sha1Checksum(_Hash):
    """SHA-1."""

    _name = "sha1"


class Sha256Checksum(_Hash):
    """SHA-256."""

    _name = "sha256"


class Sha512Checksum(_Hash):
    """SHA-512."""

    _name = "sha512"


class _Native(BaseChecksum):
    """A checksum that botocore has from awscrt."""

    _name: str

    def __init__(self) -> None:
        """Begin."""
        self._native = BodyChecksum(self._name)

    def update(self, chunk: bytes) -> None:
        """Take bytes."""
        self._native.update(chunk)

    def digest(self) -> bytes:
        """Return the checksum."""
        return self._native.digest()


class CrtCrc32Checksum(_Native):
    """CRC-32."""

    _name = "crc32"


class CrtCrc32cChecksum(_Native):
    """CRC-32C."""

    _name = "crc32c"


class CrtCrc64NvmeChecksum(_Native):
    """CRC-64/NVME."""

    _name = "crc64nvme"


class CrtXxhash64Checksum(_Native):
    """XXH64."""

    _name = "xxhash64"


class CrtXxhash3Checksum(_Native):
    """XXH3."""

    _name = "xxhash3"


class CrtXxhash128Checksum(_Native):
    """XXH128."""

    _name = "xxhash128"


class AwsChunkedWrapper:
    """A body in chunks, each with its length in front, and a checksum behind them all.

    :param raw: the body, a file.
    :param checksum_cls: the class of the checksum.
    :param checksum_name: the name of the checksum's line.
    :param chunk_size: how long chunks are.
    """

    _DEFAULT_CHUNK_SIZE = 1024 * 1024

    def __init__(
        self, raw: Any, checksum_cls: Any = None, checksum_name: str = "x-amz-checksum", chunk_size: int | None = None
    ) -> None:
        self._raw = raw
        self._checksum_name = checksum_name
        self._checksum_cls = checksum_cls
        self._chunk_size = self._DEFAULT_CHUNK_SIZE if chunk_size is None else chunk_size
        self._reset()

    def _reset(self) -> None:
        self._remaining = b""
        self._complete = False
        self._checksum = self._checksum_cls() if self._checksum_cls else None

    def seek(self, offset: int, whence: int = 0) -> None:
        """Begin anew.

        :raises AwsChunkedWrapperError: any other place is asked for.
        """
        if offset != 0 or whence != 0:
            raise AwsChunkedWrapperError(error_msg="Can only seek to start of stream")
        self._reset()
        self._raw.seek(0)

    def read(self, size: int | None = None) -> bytes:
        """Return up to ``size`` bytes, or all that are left."""
        size = None if size is not None and size <= 0 else size
        wanted = size if size is not None else float("inf")
        while not self._complete and len(self._remaining) < wanted:
            self._remaining += self._next_chunk()
        data, self._remaining = self._remaining[:size], self._remaining[size:] if size is not None else b""
        return data

    def _next_chunk(self) -> bytes:
        chunk: bytes = self._raw.read(self._chunk_size)
        self._complete = not chunk
        if self._checksum:
            self._checksum.update(chunk)
        if chunk:
            return f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n"
        trailer = f"{self._checksum_name}:{self._checksum.b64digest()}\r\n" if self._checksum else ""
        return f"0\r\n{trailer}\r\n".encode()

    def __iter__(self) -> AwsChunkedWrapper:
        return self

    def __next__(self) -> bytes:
        while not self._complete:
            return self._next_chunk()
        raise StopIteration


_CHECKSUM_CLS: dict[str, type[BaseChecksum]] = {
    "crc32": Crc32Checksum,
    "sha1": Sha1Checksum,
    "sha256": Sha256Checksum,
    "sha512": Sha512Checksum,
}
