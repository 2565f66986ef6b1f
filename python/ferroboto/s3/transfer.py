"""Transfers of files from and to S3, as boto3 has them: twin of ``boto3.s3.transfer``."""

from __future__ import annotations

import logging
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, ClassVar

from ..exceptions import ClientError, MissingDependencyException, RetriesExceededError, S3UploadFailedError
from ..s3transfer._download import Download
from ..s3transfer._upload import Upload
from ..s3transfer.exceptions import RetriesExceededError as S3TransferRetriesExceededError
from ..s3transfer.futures import NonThreadedExecutor
from ..s3transfer.manager import TransferConfig as S3TransferConfig
from ..s3transfer.manager import TransferManager as TransferManager
from ..s3transfer.subscribers import BaseSubscriber
from ..s3transfer.utils import OSUtils
from . import constants

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

KB = 1024
MB = KB * KB

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


class TransferConfig(S3TransferConfig):
    """The settings of transfers.

    * ``multipart_threshold``: transfers of so many bytes are made in parts; 8 MB.
    * ``max_concurrency``: requests at a time; 10.
    * ``multipart_chunksize``: bytes of a part; 8 MB.
    * ``num_download_attempts``: how often a part is requested whose body breaks off; 5.
    * ``max_io_queue``: has no effect, since received bytes are written at once; 100.
    * ``io_chunksize``: bytes that are read at a time of a response's body; 256 KB.
    * ``use_threads``: whether more than the calling thread is used.
    * ``max_bandwidth``: bytes a second; no limit.
    * ``preferred_transfer_client``: ``auto`` or ``classic``.
    """

    ALIAS: ClassVar[dict[str, str]] = {
        "max_concurrency": "max_request_concurrency",
        "max_io_queue": "max_io_queue_size",
    }
    DEFAULTS: ClassVar[dict[str, Any]] = {
        "multipart_threshold": 8 * MB,
        "max_concurrency": 10,
        "max_request_concurrency": 10,
        "multipart_chunksize": 8 * MB,
        "num_download_attempts": 5,
        "max_io_queue": 100,
        "max_io_queue_size": 100,
        "io_chunksize": 256 * KB,
        "use_threads": True,
        "max_bandwidth": None,
        "preferred_transfer_client": constants.AUTO_RESOLVE_TRANSFER_CLIENT,
    }

    use_threads: bool
    preferred_transfer_client: str

    def __init__(
        self,
        multipart_threshold: int | None = None,
        max_concurrency: int | None = None,
        multipart_chunksize: int | None = None,
        num_download_attempts: int | None = None,
        max_io_queue: int | None = None,
        io_chunksize: int | None = None,
        use_threads: bool | None = None,
        max_bandwidth: int | None = None,
        preferred_transfer_client: str | None = None,
    ) -> None:
        """Take the settings.

        :raises ValueError: A number is not greater than 0.
        """

        def given(value: Any) -> Any:
            return self.UNSET_DEFAULT if value is None else value

        super().__init__(
            multipart_threshold=given(multipart_threshold),
            max_request_concurrency=given(max_concurrency),
            multipart_chunksize=given(multipart_chunksize),
            num_download_attempts=given(num_download_attempts),
            max_io_queue_size=given(max_io_queue),
            io_chunksize=given(io_chunksize),
            max_bandwidth=given(max_bandwidth),
        )
        for alias, name in self.ALIAS.items():
            setattr(self, alias, self.get_deep_attr(name))
        self.use_threads = given(use_threads)
        self.preferred_transfer_client = given(preferred_transfer_client)

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a setting, under both its names."""
        if name in self.ALIAS:
            super().__setattr__(self.ALIAS[name], value)
        super().__setattr__(name, value)

    def __getattribute__(self, item: str) -> Any:
        """Return a setting, or its default where none was given."""
        value = object.__getattribute__(self, item)
        if value is object.__getattribute__(self, "UNSET_DEFAULT"):
            return object.__getattribute__(self, "DEFAULTS").get(item, value)
        return value


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
