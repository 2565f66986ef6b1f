"""Files, parts and ranges of transfers: equivalent of ``s3transfer.utils`` as far as programs use it."""

from __future__ import annotations

import functools
import logging
import math
import os
import random
import stat
import string
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..exceptions import IncompleteReadError, ReadTimeoutError, ResponseStreamingError
from .compat import SOCKET_ERROR, fallocate, rename_file
from .constants import FULL_OBJECT_CHECKSUM_ARGS

if TYPE_CHECKING:
    from typing_extensions import Self

    from .futures import TransferFuture

MAX_PARTS = 10000
MAX_SINGLE_UPLOAD_SIZE = 5 * (1024**3)
MIN_UPLOAD_CHUNKSIZE = 5 * (1024**2)
_DEFAULT_CHECKSUM_ALGORITHM = "CRC32"

S3_RETRYABLE_DOWNLOAD_ERRORS = (
    TimeoutError,
    SOCKET_ERROR,
    ReadTimeoutError,
    IncompleteReadError,
    ResponseStreamingError,
)

logger = logging.getLogger(__name__)


class CallArgs:
    """The arguments of a transfer, as attributes."""

    def __init__(self, **kwargs: Any) -> None:
        """Keep the arguments."""
        self.__dict__.update(kwargs)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def random_file_extension(num_digits: int = 8) -> str:
    """Make a name for a temporary file."""
    return "".join(random.choices(string.hexdigits, k=num_digits))


def calculate_num_parts(size: int, part_size: int) -> int:
    """Return how many parts of a size there are."""
    return math.ceil(size / part_size)


def calculate_range_parameter(part_size: int, part_index: int, num_parts: int, total_size: int | None = None) -> str:
    """Return the range of a part, as the ``Range`` header has it. Only copies name the end of the last part."""
    start = part_index * part_size
    end: int | str = start + part_size - 1
    if part_index == num_parts - 1:
        end = "" if total_size is None else total_size - 1
    return f"bytes={start}-{end}"


def get_callbacks(transfer_future: TransferFuture, callback_type: str) -> list[Callable[..., Any]]:
    """Return the methods of a transfer's subscribers for ``queued``, ``progress`` or ``done``."""
    name = f"on_{callback_type}"
    return [
        functools.partial(getattr(subscriber, name), future=transfer_future)
        for subscriber in transfer_future.meta.call_args.subscribers
        if hasattr(subscriber, name)
    ]


def invoke_progress_callbacks(callbacks: list[Callable[..., Any]], bytes_transferred: int) -> None:
    """Call the callbacks, unless there was no progress."""
    if bytes_transferred:
        for callback in callbacks:
            callback(bytes_transferred=bytes_transferred)


def get_filtered_dict(
    original_dict: Mapping[str, Any],
    whitelisted_keys: list[str] | None = None,
    blocklisted_keys: list[str] | None = None,
) -> dict[str, Any]:
    """Return the items whose keys are in one list, or are not in the other."""
    return {
        key: value
        for key, value in original_dict.items()
        if (whitelisted_keys and key in whitelisted_keys) or (blocklisted_keys and key not in blocklisted_keys)
    }


def set_default_checksum_algorithm(extra_args: dict[str, Any]) -> None:
    """Have CRC32 computed where the program brings no checksum and names no algorithm."""
    if not any(name in extra_args for name in FULL_OBJECT_CHECKSUM_ARGS):
        extra_args.setdefault("ChecksumAlgorithm", _DEFAULT_CHECKSUM_ALGORITHM)


class ChunksizeAdjuster:
    """Fits the size of parts into the limits of S3."""

    def __init__(
        self,
        max_size: int = MAX_SINGLE_UPLOAD_SIZE,
        min_size: int = MIN_UPLOAD_CHUNKSIZE,
        max_parts: int = MAX_PARTS,
    ) -> None:
        """Take the limits."""
        self.max_size = max_size
        self.min_size = min_size
        self.max_parts = max_parts

    def adjust_chunksize(self, current_chunksize: int, file_size: int | None = None) -> int:
        """Return the next size that fits."""
        chunksize = current_chunksize
        if file_size is not None:
            while calculate_num_parts(file_size, chunksize) > self.max_parts:
                chunksize *= 2
        chunksize = min(max(chunksize, self.min_size), self.max_size)
        if chunksize != current_chunksize:
            logger.debug("Setting chunksize to %s from %s.", chunksize, current_chunksize)
        return chunksize


class OSUtils:
    """What transfers do with files; a subclass may do it in another way."""

    _MAX_FILENAME_LEN = 255

    def get_file_size(self, filename: str) -> int:
        """Return how many bytes a file has."""
        return os.path.getsize(filename)

    def open(self, filename: str, mode: str) -> Any:
        """Open a file."""
        return open(filename, mode)

    def remove_file(self, filename: str) -> None:
        """Remove a file if there is one."""
        try:
            os.remove(filename)
        except OSError:
            pass

    def rename_file(self, current_filename: str, new_filename: str) -> None:
        """Give a file another name, whatever had that name before."""
        rename_file(current_filename, new_filename)

    def is_special_file(self, filename: str) -> bool:
        """Whether a name is that of a device, a FIFO or a socket."""
        try:
            mode = os.stat(filename).st_mode
        except (OSError, ValueError):
            return False
        return stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)

    def get_temp_filename(self, filename: str) -> str:
        """Make the name that a file has until it is complete, in the same folder."""
        suffix = os.extsep + random_file_extension()
        folder, name = os.path.split(filename)
        return os.path.join(folder, name[: self._MAX_FILENAME_LEN - len(suffix)] + suffix)

    def allocate(self, filename: str, size: int) -> None:
        """Create a file and reserve room for it."""
        try:
            with self.open(filename, "wb") as file:
                fallocate(file, size)
        except OSError:
            self.remove_file(filename)
            raise


class DeferredOpenFile:
    """A file that is opened when it is first used."""

    def __init__(
        self,
        filename: str,
        start_byte: int = 0,
        mode: str = "rb",
        open_function: Callable[[str, str], Any] = open,
    ) -> None:
        """Keep how the file is opened."""
        self._filename = filename
        self._fileobj: Any = None
        self._start_byte = start_byte
        self._mode = mode
        self._open_function = open_function

    def _opened(self) -> Any:
        if self._fileobj is None:
            self._fileobj = self._open_function(self._filename, self._mode)
            if self._start_byte != 0:
                self._fileobj.seek(self._start_byte)
        return self._fileobj

    @property
    def name(self) -> str:
        """The name of the file."""
        return self._filename

    def read(self, amount: int | None = None) -> Any:
        """Read up to ``amount`` bytes."""
        return self._opened().read(amount)

    def write(self, data: Any) -> None:
        """Write bytes."""
        self._opened().write(data)

    def seek(self, where: int, whence: int = 0) -> None:
        """Set the position."""
        self._opened().seek(where, whence)

    def tell(self) -> int:
        """Return the position."""
        position: int = self._start_byte if self._fileobj is None else self._fileobj.tell()
        return position

    def close(self) -> None:
        """Close the file if it was opened."""
        if self._fileobj is not None:
            self._fileobj.close()

    def __enter__(self) -> Self:
        """Open the file."""
        self._opened()
        return self

    def __exit__(self, *args: object) -> None:
        """Close the file."""
        self.close()


class ReadFileChunk:
    """A range of a file as a file of its own, whose reading is reported."""

    def __init__(
        self,
        fileobj: Any,
        chunk_size: int,
        full_file_size: int,
        callbacks: list[Callable[..., Any]] | None = None,
        enable_callbacks: bool = True,
        close_callbacks: list[Callable[[], Any]] | None = None,
    ) -> None:
        """Show ``chunk_size`` bytes from the position of ``fileobj``, or as many as there are."""
        self._fileobj = fileobj
        self._start_byte = fileobj.tell()
        self._size = min(full_file_size - self._start_byte, chunk_size)
        self._amount_read = 0
        self._callbacks = callbacks or []
        self._callbacks_enabled = enable_callbacks
        self._close_callbacks = close_callbacks or []

    @classmethod
    def from_filename(
        cls,
        filename: str,
        start_byte: int,
        chunk_size: int,
        callbacks: list[Callable[..., Any]] | None = None,
        enable_callbacks: bool = True,
    ) -> Self:
        """Open a file and show a range of it."""
        file = open(filename, "rb")  # noqa: SIM115 - closed with the chunk
        file.seek(start_byte)
        return cls(file, chunk_size, os.fstat(file.fileno()).st_size, callbacks, enable_callbacks)

    def read(self, amount: int | None = None) -> Any:
        """Read up to ``amount`` bytes."""
        left = max(self._size - self._amount_read, 0)
        data = self._fileobj.read(left if amount is None or amount < 0 else min(left, amount))
        self._amount_read += len(data)
        self._report(len(data))
        return data

    def seek(self, where: int, whence: int = 0) -> None:
        """Set the position; what is read again is not counted twice."""
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        where += (0, self._amount_read, self._size)[whence]
        self._fileobj.seek(max(where, 0) + self._start_byte)
        self._report(max(min(where, self._size), 0) - min(self._amount_read, self._size))
        self._amount_read = max(where, 0)

    def _report(self, amount: int) -> None:
        if self._callbacks_enabled:
            invoke_progress_callbacks(self._callbacks, amount)

    def enable_callback(self) -> None:
        """Report what is read from now on."""
        self._callbacks_enabled = True

    def disable_callback(self) -> None:
        """Report nothing from now on."""
        self._callbacks_enabled = False

    signal_transferring = enable_callback
    signal_not_transferring = disable_callback

    def close(self) -> None:
        """Close the file."""
        if self._callbacks_enabled:
            for callback in self._close_callbacks:
                callback()
        self._fileobj.close()

    def tell(self) -> int:
        """Return the position in the range."""
        return self._amount_read

    def __len__(self) -> int:
        """Return the length of the range."""
        size: int = self._size
        return size

    def __enter__(self) -> Self:
        """Give the chunk."""
        return self

    def __exit__(self, *args: object) -> None:
        """Close the file."""
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        """Give nothing: HTTP libraries iterate over what they have read already."""
        return iter(())
