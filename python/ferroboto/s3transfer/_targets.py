"""What downloads write to: a file that gets its name when it is complete, a special file, a file-like object."""

from __future__ import annotations

import heapq
import threading
from typing import Any

from .._ferroboto import PartFile
from ._transfer import Transfer
from .compat import seekable
from .utils import DeferredOpenFile, OSUtils


class Target:
    """A file-like object that can be written at any position."""

    # Whether bytes have to be written in their order.
    in_order = False

    def __init__(self, transfer: Transfer) -> None:
        """Take what a download writes to."""
        self._file: Any = transfer.args.fileobj
        self._lock = threading.Lock()

    def write(self, offset: int, data: bytes) -> None:
        """Write bytes of the object; called by any thread."""
        with self._lock:
            self._file.seek(offset)
            self._file.write(data)

    def reserve(self, size: int) -> None:
        """Make room for the whole object, where that is possible."""

    def finish(self) -> None:
        """Complete the file."""


class FileTarget(Target):
    """A file by its name, which it has once it is complete."""

    def __init__(self, transfer: Transfer) -> None:
        """Choose a temporary name, and have the file removed if the transfer fails."""
        super().__init__(transfer)
        self.final_name: str = transfer.args.fileobj
        self._osutil = transfer.osutil
        self.temporary_name: str = self._osutil.get_temp_filename(self.final_name)
        # Files that a program opens in its own way are written as they come from there.
        self.part_file = PartFile(self.temporary_name) if type(self._osutil) is OSUtils else None
        opened = DeferredOpenFile(self.temporary_name, mode="wb", open_function=self._osutil.open)
        self._file = self.part_file or opened
        transfer.coordinator.add_failure_cleanup(self._file.close)
        transfer.coordinator.add_failure_cleanup(self._osutil.remove_file, self.temporary_name)

    def write(self, offset: int, data: bytes) -> None:
        """Write bytes of the object; called by any thread."""
        if self.part_file is None:
            super().write(offset, data)
        else:
            self.part_file.write(offset, data)

    def reserve(self, size: int) -> None:
        """Make room for the whole file."""
        if self.part_file is not None:
            self.part_file.reserve(size)

    def finish(self) -> None:
        """Give the file its name."""
        self._file.close()
        self._osutil.rename_file(self.temporary_name, self.final_name)


class StreamTarget(Target):
    """A file-like object that can only be written. Bytes that arrive too early wait in memory."""

    in_order = True

    def __init__(self, transfer: Transfer) -> None:
        """Begin at the first byte."""
        super().__init__(transfer)
        self._next = 0
        self._offsets: list[int] = []
        self._waiting: dict[int, bytes] = {}

    def write(self, offset: int, data: bytes) -> None:
        """Write bytes of the object when it is their turn. What a retry brings again is not written twice."""
        with self._lock:
            seen = min(max(self._next - offset, 0), len(data))
            offset, data = offset + seen, data[seen:]
            if not data:
                return
            if offset not in self._waiting:
                heapq.heappush(self._offsets, offset)
            if len(data) > len(self._waiting.get(offset, b"")):
                self._waiting[offset] = data
            while self._offsets and self._offsets[0] <= self._next:
                begin = heapq.heappop(self._offsets)
                new = self._waiting.pop(begin)[self._next - begin :]
                if new:
                    self._file.write(new)
                    self._next += len(new)


class SpecialFileTarget(StreamTarget):
    """A device or a FIFO."""

    def __init__(self, transfer: Transfer) -> None:
        """Have the file opened when something is written."""
        super().__init__(transfer)
        self._file = DeferredOpenFile(transfer.args.fileobj, mode="wb", open_function=transfer.osutil.open)
        transfer.coordinator.add_failure_cleanup(self._file.close)

    def finish(self) -> None:
        """Close the file."""
        self._file.close()


def target_of(transfer: Transfer) -> Target:
    """Return the kind of target that a download writes to."""
    fileobj = transfer.args.fileobj
    if isinstance(fileobj, str):
        return SpecialFileTarget(transfer) if transfer.osutil.is_special_file(fileobj) else FileTarget(transfer)
    if seekable(fileobj):
        return Target(transfer)
    if hasattr(fileobj, "write"):
        return StreamTarget(transfer)
    raise RuntimeError(f"Output {fileobj} of type: {type(fileobj)} is not supported.")
