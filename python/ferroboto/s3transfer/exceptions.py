"""The errors of transfers: equivalent of ``s3transfer.exceptions``."""

from __future__ import annotations

from concurrent.futures import CancelledError as CancelledError


class RetriesExceededError(Exception):
    """A download failed as often as it may."""

    def __init__(self, last_exception: BaseException | None, msg: str = "Max Retries Exceeded") -> None:
        """Keep the last failure."""
        super().__init__(msg)
        self.last_exception = last_exception

    def __reduce__(self) -> tuple[type, tuple[BaseException | None, str]]:
        """Pickle with the last failure."""
        return type(self), (self.last_exception, str(self))


class S3UploadFailedError(Exception):
    """An upload failed."""


class S3DownloadFailedError(Exception):
    """A download failed, for example because the object was replaced meanwhile."""


class S3CopyFailedError(Exception):
    """A copy failed, for example because its source was replaced meanwhile."""


class InvalidSubscriberMethodError(Exception):
    """A method of a subscriber cannot be called as it will be."""


class TransferNotDoneError(Exception):
    """Something was set that can be set only once the transfer is over."""


class FatalError(CancelledError):
    """A transfer was cancelled because of an error in the block of its manager."""


class S3ValidationError(Exception):
    """A response is not for the range that was requested."""
