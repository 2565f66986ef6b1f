"""Transfers of files by threads of the extension module, which read, send, receive and write without the interpreter.

They take what has a name in the file system, by a client of ours. All else is transferred by :mod:`._transfer`'s threads.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Any

from .._ferroboto import BaseClient, StopSign, receive_parts, send_parts
from .exceptions import RetriesExceededError
from .utils import S3_RETRYABLE_DOWNLOAD_ERRORS, OSUtils

if TYPE_CHECKING:
    from ._download import Download
    from ._transfer import Transfer
    from ._upload import Upload


class Work:
    """What the threads of a transfer are given, and ask."""

    def __init__(self, transfer: Transfer) -> None:
        """Begin work that ends when the transfer is cancelled."""
        transfer.coordinator.check()
        self.sign = StopSign()
        transfer.coordinator.add_cancel_callback(self.sign.set)
        self.turns = transfer.manager._turns
        self.bandwidth = transfer.manager._bandwidth
        self.report = transfer.progress if transfer.progress_callbacks else None
        self.threads: int = transfer.config.max_request_concurrency if transfer.manager._threaded else 1


class DownloadWork(Work):
    """The same, and the rules for responses and errors of a download."""

    def __init__(self, transfer: Download) -> None:
        """Take the rules of the transfer."""
        super().__init__(transfer)
        self.check_range = transfer.check_range
        self.refused = transfer.refused

    @staticmethod
    def exceeded(last: BaseException) -> None:
        """Raise what stands for the last failure of a part."""
        raise RetriesExceededError(last)


def takes(transfer: Transfer, *methods: str) -> bool:
    """Whether the calls of a transfer are those of a plain client, which nobody takes part in."""
    client = transfer.client
    if (
        transfer.manager._greenlets
        or not isinstance(client, BaseClient)
        or type(transfer.osutil) is not OSUtils
        or client._has_listeners()
    ):
        return False
    plain = type(client)._make_api_call is BaseClient._make_api_call
    return plain and not vars(client).keys() & {"_make_api_call", *methods}


def takes_file(path: str) -> bool:
    """Whether a name is that of a regular file, which can be read at any position."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        # Opening it raises what Python raises.
        return False


def upload(
    transfer: Upload, method: str, path: str, parts: list[tuple[int, int, dict[str, Any]]]
) -> list[dict[str, Any]]:
    """Send parts of a file, given by their offsets, lengths and parameters; give the responses."""
    try:
        return send_parts(transfer.client, method, "Body", parts, path, Work(transfer))
    except InterruptedError:
        transfer.coordinator.check()
        raise


def download(transfer: Download, file: Any, parts: list[tuple[int, dict[str, Any]]]) -> list[dict[str, Any]]:
    """Receive parts of an object into a file; give the responses."""
    work = DownloadWork(transfer)
    attempts: int = transfer.config.num_download_attempts
    try:
        return receive_parts(
            transfer.client, "get_object", "Body", parts, file, attempts, S3_RETRYABLE_DOWNLOAD_ERRORS, work
        )
    except InterruptedError:
        transfer.coordinator.check()
        raise
