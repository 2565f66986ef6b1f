"""Uploads: from a file or a file-like object into an object, in one request or in parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from . import _native
from ._transfer import Job, Transfer
from .compat import readable, seekable
from .constants import (
    COMPLETE_UPLOAD_ARGS,
    FULL_OBJECT_CHECKSUM_ARGS,
    NOT_FOR_CREATED_UPLOADS,
    NOT_FOR_WHOLE_UPLOADS,
    UPLOAD_PART_ARGS,
)
from .futures import TransferCoordinator
from .utils import ChunksizeAdjuster, DeferredOpenFile, ReadFileChunk, calculate_num_parts, get_filtered_dict


class _Interruptible:
    """A file-like object whose reading fails as soon as the transfer has failed."""

    def __init__(self, fileobj: Any, coordinator: TransferCoordinator) -> None:
        self._fileobj = fileobj
        self._coordinator = coordinator
        self.seek, self.tell = fileobj.seek, fileobj.tell

    def read(self, amount: int | None = None) -> Any:
        self._coordinator.check()
        data = self._fileobj.read(amount)
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return data

    def close(self) -> None:
        self._fileobj.close()


class _FileSource:
    """A file by its name. Each part opens it for itself."""

    def __init__(self, transfer: Upload) -> None:
        self.transfer = transfer
        self.name: Any = transfer.args.fileobj

    def size(self) -> int | None:
        size: int = self.transfer.osutil.get_file_size(self.name)
        return size

    def in_parts(self, threshold: int) -> bool:
        size = self.transfer.meta.size
        return size is not None and size >= threshold

    def body(self, start: int, length: int, full: int) -> ReadFileChunk:
        file = DeferredOpenFile(self.name, start, open_function=self.transfer.osutil.open)
        return self.transfer.body(file, length, full)

    def whole(self) -> ReadFileChunk:
        size = self.transfer.meta.size or 0
        return self.body(0, size, size)

    def bodies(self, chunksize: int) -> Iterator[ReadFileChunk]:
        size = self.transfer.meta.size or 0
        for start in range(0, size, chunksize):
            yield self.body(start, chunksize, size)


class _SeekableSource(_FileSource):
    """A file-like object that knows its size. Its parts are copied into memory, as many as are on their way."""

    def size(self) -> int | None:
        start = self.name.tell()
        self.name.seek(0, 2)
        end: int = self.name.tell()
        self.name.seek(start)
        return int(end - start)

    def whole(self) -> ReadFileChunk:
        size = self.transfer.meta.size or 0
        return self.transfer.body(self.name, size, self.name.tell() + size)

    def bodies(self, chunksize: int) -> Iterator[ReadFileChunk]:
        for _ in range(calculate_num_parts(self.transfer.meta.size or 0, chunksize)):
            yield self.transfer.body_of(self.name.read(chunksize))


class _StreamSource(_FileSource):
    """A file-like object that can only be read. What decides between one request and parts is read ahead."""

    _ahead: Any = b""

    def size(self) -> int | None:
        return None

    def in_parts(self, threshold: int) -> bool:
        if self.transfer.meta.size is not None:
            return self.transfer.meta.size >= threshold
        self._ahead = self.name.read(threshold)
        return len(self._ahead) >= threshold

    def whole(self) -> ReadFileChunk:
        data, self._ahead = self._ahead + self.name.read(), b""
        return self.transfer.body_of(data)

    def bodies(self, chunksize: int) -> Iterator[ReadFileChunk]:
        while data := self._read(chunksize):
            yield self.transfer.body_of(data)

    def _read(self, amount: int) -> Any:
        if not self._ahead:
            return self.name.read(amount)
        data, self._ahead = self._ahead[:amount], self._ahead[amount:]
        if len(data) < amount:
            data += self.name.read(amount - len(data))
        return data


class Upload(Transfer):
    """An upload under way."""

    def perform(self) -> None:
        """Upload."""
        source = self._source()
        if self.meta.size is None:
            self.meta.provide_transfer_size(source.size())
        if source.in_parts(self.config.multipart_threshold):
            self._in_parts(source)
        else:
            self._whole(source)

    def _source(self) -> _FileSource:
        fileobj = self.args.fileobj
        if isinstance(fileobj, str):
            return _FileSource(self)
        if readable(fileobj):
            return _SeekableSource(self) if seekable(fileobj) else _StreamSource(self)
        raise RuntimeError(f"Input {fileobj} of type: {type(fileobj)} is not supported.")

    def body(self, file: Any, length: int, full: int) -> ReadFileChunk:
        """Show a range of a file as a request's body."""
        return ReadFileChunk(_Interruptible(file, self.coordinator), length, full)

    def body_of(self, data: Any) -> ReadFileChunk:
        """Show bytes as a request's body."""
        return self.body(BytesIO(data), len(data), len(data))

    def _whole(self, source: _FileSource) -> None:
        params = {
            "Bucket": self.args.bucket,
            "Key": self.args.key,
            **get_filtered_dict(self.args.extra_args, blocklisted_keys=NOT_FOR_WHOLE_UPLOADS),
        }
        path = self._path("put_object")
        if path is not None:
            _native.upload(self, "put_object", path, [(0, self.meta.size or 0, params)])
            return
        with source.whole() as body, self.request():
            self.pace(len(body))
            self.client.put_object(**params, Body=body)
        self.progress(len(body))

    def _path(self, method: str) -> str | None:
        """The file to be read without the interpreter, if there is one."""
        path: Any = self.args.fileobj
        if isinstance(path, str) and _native.takes(self, method) and _native.takes_file(path):
            return path
        return None

    def _in_parts(self, source: _FileSource) -> None:
        extra_args = self.args.extra_args
        for name in FULL_OBJECT_CHECKSUM_ARGS:
            if name in extra_args:
                # A checksum of the whole object is the program's own, and the parts are of its algorithm.
                extra_args["ChecksumType"] = "FULL_OBJECT"
                extra_args["ChecksumAlgorithm"] = name.replace("Checksum", "")
        target = {"Bucket": self.args.bucket, "Key": self.args.key}
        upload = self.create(target, get_filtered_dict(extra_args, blocklisted_keys=NOT_FOR_CREATED_UPLOADS))
        params = {**upload, **get_filtered_dict(extra_args, UPLOAD_PART_ARGS)}
        chunksize = ChunksizeAdjuster().adjust_chunksize(self.config.multipart_chunksize, self.meta.size)
        size = self.meta.size
        path = self._path("upload_part")
        if path is not None and size is not None:
            bounds = enumerate(range(0, size, chunksize), 1)
            bodies = [(at, min(chunksize, size - at), {**params, "PartNumber": number}) for number, at in bounds]
            responses = _native.upload(self, "upload_part", path, bodies)
        else:
            expected = None if size is None else calculate_num_parts(size, chunksize)
            responses = self.parts(self._jobs(source, params, chunksize), expected)
        parts = [_part(number, extra_args, response) for number, response in enumerate(responses, 1)]
        self.complete(upload, parts, get_filtered_dict(extra_args, COMPLETE_UPLOAD_ARGS))

    def _jobs(self, source: _FileSource, params: dict[str, Any], chunksize: int) -> Iterator[Job]:
        for number, body in enumerate(source.bodies(chunksize), 1):
            yield self._job({**params, "PartNumber": number}, body)

    def _job(self, params: dict[str, Any], body: ReadFileChunk) -> Job:
        def upload(report: Callable[[int], None]) -> Any:
            with body:
                self.pace(len(body))
                response = self.client.upload_part(**params, Body=body)
            report(len(body))
            return response

        return upload


def _part(number: int, extra_args: dict[str, Any], response: dict[str, Any]) -> dict[str, Any]:
    part = {"ETag": response["ETag"], "PartNumber": number}
    if "ChecksumAlgorithm" in extra_args:
        name = f"Checksum{extra_args['ChecksumAlgorithm'].upper()}"
        if name in response:
            part[name] = response[name]
    return part
