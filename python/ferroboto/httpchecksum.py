"""Checksums of responses, verified while their bodies are read."""

from __future__ import annotations

import base64

from ._ferroboto import BodyChecksum, trimmed
from .exceptions import FlexibleChecksumError
from .response import StreamingBody

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# What is looked for first, as botocore has it.
_PRIORITY = ("xxhash128", "xxhash3", "crc64nvme", "xxhash64", "crc32c", "crc32", "sha1", "sha256", "sha512")


class StreamingChecksumBody(StreamingBody):
    """A streaming body that raises :class:`ferroboto.exceptions.FlexibleChecksumError` where its end does not match."""

    def __init__(self, raw_stream: Any, content_length: int | str | None, checksum: Any, expected: str | None) -> None:
        """Read from `raw_stream`; `checksum` is updated with all that is read."""
        super().__init__(raw_stream, content_length)
        self._checksum = checksum
        self._expected = expected

    @property
    def checksum(self) -> Any:
        """The checksum of what was read so far."""
        return self._checksum

    @trimmed
    def read(self, amt: int | None = None) -> bytes:
        """Read up to `amt` bytes, or all that are left."""
        chunk = super().read(amt=amt)
        self._checksum.update(chunk)
        if amt is None or (not chunk and amt > 0):
            self._validate_checksum()
        return chunk

    @trimmed
    def readinto(self, b: Any) -> int:
        """Read into the writable buffer `b` and give the number of bytes read."""
        amount = super().readinto(b)
        self._checksum.update(memoryview(b)[:amount])
        if amount == 0 and len(b) > 0:
            self._validate_checksum()
        return amount

    def _validate_checksum(self) -> None:
        if self._expected is not None:
            compare(self._checksum, self._expected)


def compare(checksum: Any, expected: str) -> None:
    """Raise FlexibleChecksumError where a checksum is not the expected one."""
    if checksum.digest() != base64.b64decode(expected):
        text = f"Expected checksum {expected} did not match calculated checksum: {checksum.b64digest()}"
        raise FlexibleChecksumError(error_msg=text)


def note_checksums(context: dict[str, Any], model: Any, params: Any, request: dict[str, Any]) -> None:
    """Note in the context of a call which checksums its request gets, and which ones its response is searched for."""
    trait = model.http_checksum
    found: dict[str, Any] = {}
    member = trait.get("requestAlgorithmMember")
    config = context["client_config"]
    algorithm = None
    if not any(name.lower().startswith("x-amz-checksum-") for name in request["headers"]):
        if member and member in params:
            algorithm = params[member].lower()
        elif (
            model.http_checksum_required
            or trait.get("requestChecksumRequired")
            or (member and config.request_checksum_calculation == "when_supported")
        ):
            algorithm = "crc32"
            shape = model.input_shape.members.get(member) if model.input_shape is not None else None
            if shape is not None and (name := shape.serialization.get("name")) is not None:
                found["request_algorithm_header"] = {"name": name, "value": "CRC32"}
    if algorithm is not None:
        in_trailer = (
            model.has_streaming_input and request["url"].startswith("https:") and config.signature_version != "s3"
        )
        found["request_algorithm"] = {
            "algorithm": algorithm,
            "in": "trailer" if in_trailer else "header",
            "name": f"x-amz-checksum-{algorithm}",
        }
    member = trait.get("requestValidationModeMember")
    if member and member in params:
        offered = {name.lower() for name in trait.get("responseAlgorithms", [])}
        found["response_algorithms"] = [name for name in _PRIORITY if name in offered]
    if found:
        context["checksum"] = found


def verify(body: bytes, algorithm: str, expected: str) -> None:
    """Verify a body that is all there."""
    checksum = BodyChecksum(algorithm)
    checksum.update(body)
    compare(checksum, expected)


def verifying(body: Any, algorithm: str, expected: str) -> Any:
    """Give a streaming body that verifies itself in place of one that does not."""
    checksum = BodyChecksum(algorithm)
    if isinstance(body, StreamingBody):
        return StreamingChecksumBody(body._raw_stream, body._content_length, checksum, expected)
    from .aio.response import AioStreamingChecksumBody

    return AioStreamingChecksumBody(body._raw_stream, body._content_length, checksum, expected)


def expected_checksum(model: Any, params: Any, headers: Mapping[str, str]) -> tuple[str, str] | None:
    """Give algorithm and value of the checksum that a response has to match, if there is one."""
    trait = model.http_checksum
    member = trait.get("requestValidationModeMember")
    if not member or member not in params:
        return None
    offered = {name.lower() for name in trait.get("responseAlgorithms", [])}
    for algorithm in _PRIORITY:
        value = headers.get(f"x-amz-checksum-{algorithm}") if algorithm in offered else None
        # A checksum of checksums, with their number behind it, says nothing of these bytes.
        if value is not None and "-" not in value:
            return (algorithm, value)
    return None
