"""The classes of s3transfer's first version, over the managers that came after it."""

from __future__ import annotations

from typing import Any, ClassVar

from ..exceptions import ClientError
from . import manager
from ._download import Download
from ._upload import Upload
from .constants import MB
from .exceptions import S3UploadFailedError
from .subscribers import BaseSubscriber
from .utils import CallArgs, OSUtils


class TransferConfig:
    """The settings of a transfer."""

    def __init__(
        self,
        multipart_threshold: int = 8 * MB,
        max_concurrency: int = 10,
        multipart_chunksize: int = 8 * MB,
        num_download_attempts: int = 5,
        max_io_queue: int = 100,
    ) -> None:
        """Take the settings; see :class:`ferroboto.s3transfer.manager.TransferConfig`."""
        self.multipart_threshold = multipart_threshold
        self.max_concurrency = max_concurrency
        self.multipart_chunksize = multipart_chunksize
        self.num_download_attempts = num_download_attempts
        self.max_io_queue = max_io_queue


class _Reporter(BaseSubscriber):
    def __init__(self, callback: Any) -> None:
        self._callback = callback

    def on_progress(self, bytes_transferred: int, **kwargs: Any) -> None:  # type: ignore[override]
        self._callback(bytes_transferred)


class S3Transfer:
    """Uploads and downloads files by their names."""

    ALLOWED_DOWNLOAD_ARGS: ClassVar[list[str]] = [
        "VersionId",
        "SSECustomerAlgorithm",
        "SSECustomerKey",
        "SSECustomerKeyMD5",
        "RequestPayer",
    ]
    ALLOWED_UPLOAD_ARGS: ClassVar[list[str]] = [
        "ACL",
        "CacheControl",
        "ContentDisposition",
        "ContentEncoding",
        "ContentLanguage",
        "ContentType",
        "Expires",
        "GrantFullControl",
        "GrantRead",
        "GrantReadACP",
        "GrantWriteACL",
        "Metadata",
        "RequestPayer",
        "ServerSideEncryption",
        "StorageClass",
        "SSECustomerAlgorithm",
        "SSECustomerKey",
        "SSECustomerKeyMD5",
        "SSEKMSKeyId",
        "SSEKMSEncryptionContext",
        "Tagging",
    ]

    def __init__(self, client: Any, config: TransferConfig | None = None, osutil: OSUtils | None = None) -> None:
        """Transfer by a client of S3."""
        config = config or TransferConfig()
        settings = manager.TransferConfig(
            multipart_threshold=config.multipart_threshold,
            max_request_concurrency=config.max_concurrency,
            multipart_chunksize=config.multipart_chunksize,
            num_download_attempts=config.num_download_attempts,
        )
        self._manager = manager.TransferManager(client, settings, osutil)

    def upload_file(
        self, filename: str, bucket: str, key: str, callback: Any = None, extra_args: dict[str, Any] | None = None
    ) -> None:
        """Upload a file.

        :raises S3UploadFailedError: The service refused a request.
        """
        args = self._args(bucket, key, filename, extra_args, callback, self.ALLOWED_UPLOAD_ARGS)
        try:
            self._manager._perform(Upload, args)
        except ClientError as error:
            raise S3UploadFailedError(f"Failed to upload {filename} to {bucket}/{key}: {error}") from error

    def download_file(
        self, bucket: str, key: str, filename: str, extra_args: dict[str, Any] | None = None, callback: Any = None
    ) -> None:
        """Download into a file."""
        args = self._args(bucket, key, filename, extra_args, callback, self.ALLOWED_DOWNLOAD_ARGS)
        self._manager._perform(Download, args)

    def _args(
        self,
        bucket: str,
        key: str,
        filename: str,
        extra_args: dict[str, Any] | None,
        callback: Any,
        allowed: list[str],
    ) -> CallArgs:
        extra_args = dict(extra_args or {})
        self._manager._validate_all_known_args(extra_args, allowed)
        subscribers = [_Reporter(callback)] if callback else []
        return CallArgs(fileobj=filename, bucket=bucket, key=key, extra_args=extra_args, subscribers=subscribers)
