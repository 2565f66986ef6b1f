"""Transfers of files from and to S3, as boto3 has them: equivalent of ``boto3.s3.transfer``."""

from __future__ import annotations

import logging
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, ClassVar

from .._ferroboto import trimmed
from ..exceptions import ClientError, MissingDependencyException, RetriesExceededError, S3UploadFailedError
from ..s3transfer._download import Download
from ..s3transfer._upload import Upload
from ..s3transfer.exceptions import RetriesExceededError as S3TransferRetriesExceededError
from ..s3transfer.futures import NonThreadedExecutor
from ..s3transfer.manager import TransferManager as TransferManager
from ..s3transfer.subscribers import BaseSubscriber
from ..s3transfer.utils import OSUtils
from . import constants
from ._config import KB as KB
from ._config import MB as MB
from ._config import TransferConfig as TransferConfig

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

logger = logging.getLogger(__name__)


def create_transfer_manager(client: Any, config: TransferConfig, osutil: OSUtils | None = None) -> TransferManager:
    """Make the manager of transfers with these settings.

    :raises MissingDependencyException: The settings ask for awscrt, which is not used.
    """
    if config.preferred_transfer_client.lower() == constants.CRT_TRANSFER_CLIENT:
        text = "CRT transfer client is configured but is missing minimum CRT version. CRT installed: False"
        raise MissingDependencyException(msg=text)
    return TransferManager(client, config, osutil, None if config.use_threads else NonThreadedExecutor)


def has_minimum_crt_version(minimum_version: tuple[int, ...]) -> bool:
    """Return ``False``: awscrt is not used."""
    return False


# Nobody sees it, and nobody changes it.
_DEFAULT = TransferConfig()


class S3Transfer:
    """Uploads and downloads files by their names. The methods of clients and resources are shorter."""

    ALLOWED_DOWNLOAD_ARGS = TransferManager.ALLOWED_DOWNLOAD_ARGS
    ALLOWED_UPLOAD_ARGS = TransferManager.ALLOWED_UPLOAD_ARGS
    ALLOWED_COPY_ARGS = TransferManager.ALLOWED_COPY_ARGS

    def __init__(
        self,
        client: Any = None,
        config: TransferConfig | None = None,
        osutil: OSUtils | None = None,
        manager: TransferManager | None = None,
    ) -> None:
        """Transfer by a client of S3, or by a manager.

        :raises ValueError: There is neither client nor manager, or more than a manager.
        """
        if not client and not manager:
            raise ValueError("Either a boto3.Client or s3transfer.manager.TransferManager must be provided")
        if manager and any([client, config, osutil]):
            raise ValueError(
                "Manager cannot be provided with client, config, nor osutil. These parameters are mutually exclusive."
            )
        self._manager = manager or create_transfer_manager(client, config or _DEFAULT, osutil or OSUtils())

    @trimmed
    def upload_file(
        self,
        filename: str | PathLike[str],
        bucket: str,
        key: str,
        callback: Callable[[int], Any] | None = None,
        extra_args: dict[str, Any] | None = None,
    ) -> None:
        """Upload a file.

        :raises S3UploadFailedError: The service refused a request.
        """
        filename = _name(filename)
        subscribers = self._get_subscribers(callback)
        try:
            if type(self._manager) is TransferManager:
                args = self._manager._upload_args(filename, bucket, key, extra_args, subscribers)
                self._manager._perform(Upload, args)
            else:
                self._manager.upload(filename, bucket, key, extra_args, subscribers).result()
        except ClientError as error:
            raise S3UploadFailedError(f"Failed to upload {filename} to {bucket}/{key}: {error}")

    @trimmed
    def download_file(
        self,
        bucket: str,
        key: str,
        filename: str | PathLike[str],
        extra_args: dict[str, Any] | None = None,
        callback: Callable[[int], Any] | None = None,
    ) -> None:
        """Download into a file, which has its name once it is complete.

        :raises RetriesExceededError: A body broke off too often.
        """
        filename = _name(filename)
        subscribers = self._get_subscribers(callback)
        try:
            if type(self._manager) is TransferManager:
                args = self._manager._download_args(bucket, key, filename, extra_args, subscribers)
                self._manager._perform(Download, args)
            else:
                self._manager.download(bucket, key, filename, extra_args, subscribers).result()
        except S3TransferRetriesExceededError as error:
            raise RetriesExceededError(error.last_exception)  # type: ignore[arg-type]

    def _get_subscribers(self, callback: Callable[[int], Any] | None) -> list[Any] | None:
        return [ProgressCallbackInvoker(callback)] if callback else None

    def __enter__(self) -> Self:
        """Give the transfer."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, *args: object) -> None:
        """Wait for what the manager has begun."""
        self._manager.__exit__(kind, error, *args)


def _name(filename: Any) -> str:
    if isinstance(filename, PathLike):
        filename = fspath(filename)
    if not isinstance(filename, str):
        raise ValueError("Filename must be a string or a path-like object")  # noqa: TRY004 - as boto3
    return filename


class ProgressCallbackInvoker(BaseSubscriber):
    """Calls a function with the number of bytes of each progress."""

    def __init__(self, callback: Callable[[int], Any]) -> None:
        """Take the function."""
        self._callback = callback

    def on_progress(self, bytes_transferred: int, **kwargs: Any) -> None:  # type: ignore[override]
        """Call the function."""
        self._callback(bytes_transferred)
