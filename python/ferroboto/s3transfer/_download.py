"""Downloads: from an object into a file or a file-like object, in one request or in parts."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

from ..exceptions import ClientError
from . import _native
from ._targets import FileTarget, Target, target_of
from ._transfer import Job, Transfer
from .exceptions import RetriesExceededError, S3DownloadFailedError, S3ValidationError
from .utils import S3_RETRYABLE_DOWNLOAD_ERRORS, calculate_num_parts, calculate_range_parameter

logger = logging.getLogger(__name__)

# What stands for the response where the requested range is behind the end of the object, which is empty.
_EMPTY: dict[str, Any] = {"ContentLength": 0, "ETag": None}


class Download(Transfer):
    """A download under way."""

    target: Target

    def perform(self) -> None:
        """Download."""
        self.target = target_of(self)
        if self.client.meta.config.response_checksum_validation == "when_required":
            self._from_first_part()
        else:
            self._from_metadata()
        self.coordinator.check()
        self.target.finish()

    def _from_metadata(self) -> None:
        """Ask for the size first, which decides between one request and parts."""
        params = {"Bucket": self.args.bucket, "Key": self.args.key, **self.args.extra_args}
        if self.meta.size is None or self.meta.etag is None:
            with self.request():
                response = self.client.head_object(**params)
            self.meta.provide_transfer_size(response["ContentLength"])
            self.meta.provide_object_etag(response.get("ETag"))
        size = self.meta.size or 0
        self.target.reserve(size)
        if size >= self.config.multipart_threshold:
            self._parts(0, size, self.meta.etag)
        else:
            self._receive([(0, params)])

    def _from_first_part(self) -> None:
        """Ask for the first part, whose response says how many more there are."""
        part_size = self.config.multipart_chunksize
        params = {
            "Bucket": self.args.bucket,
            "Key": self.args.key,
            **self.args.extra_args,
            "Range": f"bytes=0-{part_size - 1}",
        }
        if self.meta.etag is not None:
            params["IfMatch"] = self.meta.etag
        response = self._receive([(0, params)])[0]
        size = _whole_size(response)
        self.meta.provide_transfer_size(size)
        self.meta.provide_object_etag(response.get("ETag"))
        if size == 0:
            self.target.write(0, b"")
        if size > part_size:
            self.target.reserve(size)
            self._parts(1, size, response.get("ETag"))

    def _parts(self, first: int, size: int, etag: str | None) -> None:
        part_size = self.config.multipart_chunksize
        count = calculate_num_parts(size, part_size)
        parts = []
        for index in range(first, count):
            params = {
                "Bucket": self.args.bucket,
                "Key": self.args.key,
                "Range": calculate_range_parameter(part_size, index, count),
            }
            if etag is not None:
                params["IfMatch"] = etag
            parts.append((index * part_size, {**params, **self.args.extra_args}))
        self._receive(parts)

    def _receive(self, parts: list[tuple[int, dict[str, Any]]]) -> list[dict[str, Any]]:
        """Get parts, given by their offsets and parameters, and write them; give the responses."""
        target = self.target
        if isinstance(target, FileTarget) and target.part_file is not None and _native.takes(self, "get_object"):
            return _native.download(self, target.part_file, parts)
        if len(parts) > 1:
            return self.parts(self._jobs(parts), len(parts))
        offset, params = parts[0]
        with self.request():
            return [self.get(params, offset, self.progress)]

    def _jobs(self, parts: list[tuple[int, dict[str, Any]]]) -> Iterator[Job]:
        window = _Window(self.config.max_in_memory_download_chunks) if self.target.in_order else None
        for index, (offset, params) in enumerate(parts):
            yield self._job(index, offset, params, window)

    def _job(self, index: int, offset: int, params: dict[str, Any], window: _Window | None) -> Job:
        def download(report: Callable[[int], None]) -> Any:
            if window is None:
                return self.get(params, offset, report)
            window.enter(index, self.coordinator.done)
            try:
                return self.get(params, offset, report)
            finally:
                window.leave(index)

        return download

    def get(self, params: dict[str, Any], offset: int, report: Callable[[int], None]) -> Any:
        """Get a part and write it, again if its body breaks off."""
        last: BaseException | None = None
        for attempt in range(self.config.num_download_attempts):
            position = offset
            try:
                response = self.client.get_object(**params)
                self.check_range(params, response)
                while True:
                    chunk = response["Body"].read(self.config.io_chunksize)
                    if self.coordinator.done() or (not chunk and position > offset):
                        return response
                    self.pace(len(chunk))
                    # An empty object has a chunk as well, which makes its file.
                    self.target.write(position, chunk)
                    position += len(chunk)
                    report(len(chunk))
                    if not chunk:
                        return response
            except ClientError as error:
                return self.refused(error, params)
            except S3_RETRYABLE_DOWNLOAD_ERRORS as error:
                logger.debug("Retrying after %r (attempt %s)", error, attempt, exc_info=True)
                last = error
                report(offset - position)
        raise RetriesExceededError(last)

    @staticmethod
    def check_range(params: dict[str, Any], response: dict[str, Any]) -> None:
        """Raise an error unless a response is for the range that was requested, or for the beginning of it."""
        requested, received = params.get("Range"), response.get("ContentRange")
        if not requested or not received:
            return
        range_, total = received.split("/")
        start, end = (int(number) for number in range_[6:].split("-", 1))
        wanted_start, wanted_end = requested[6:].split("-", 1)
        if start != int(wanted_start):
            text = f"Response range start `{start}` does not match requested start `{int(wanted_start)}`"
            raise S3ValidationError(text)
        last = int(wanted_end) if wanted_end else int(total) - 1
        if end > last:
            raise S3ValidationError(f"Response range end `{end}` exceeds requested end `{last}`")

    def refused(self, error: BaseException, params: dict[str, Any]) -> dict[str, Any]:
        """Raise what stands for an error, or give what stands for its response."""
        if not isinstance(error, ClientError):
            raise error
        code = error.response.get("Error", {}).get("Code")
        if code == "PreconditionFailed":
            text = (
                f'Contents of stored object "{params["Key"]}" in bucket "{params["Bucket"]}" did not match '
                "expected ETag."
            )
            raise S3DownloadFailedError(text)
        if code == "InvalidRange":
            return _EMPTY
        raise error


class _Window:
    """How far threads may run ahead of the part that is written next."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._changed = threading.Condition()
        self._lowest = 0
        self._left: set[int] = set()

    def enter(self, index: int, given_up: Callable[[], bool]) -> None:
        with self._changed:
            while index >= self._lowest + self._width and not given_up():
                self._changed.wait(0.1)

    def leave(self, index: int) -> None:
        with self._changed:
            self._left.add(index)
            while self._lowest in self._left:
                self._left.remove(self._lowest)
                self._lowest += 1
            self._changed.notify_all()


def _whole_size(response: dict[str, Any]) -> int:
    # bytes 0-8388607/39542919
    content_range = response.get("ContentRange")
    return int(content_range.split("/")[-1]) if content_range else int(response["ContentLength"])
