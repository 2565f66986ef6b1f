"""The settings of the managers of transfers: ``s3transfer.manager.TransferConfig``.

In a module of its own, so that type checkers that read the types of S3's client read little more than this.
"""

from __future__ import annotations

from typing import Any, ClassVar

KB = 1024
MB = KB * KB


class TransferConfig:
    """The settings of a manager. All have to be greater than 0."""

    UNSET_DEFAULT: ClassVar[Any] = object()

    def __init__(
        self,
        multipart_threshold: int = 8 * MB,
        multipart_chunksize: int = 8 * MB,
        max_request_concurrency: int = 10,
        max_submission_concurrency: int = 5,
        max_request_queue_size: int = 1000,
        max_submission_queue_size: int = 1000,
        max_io_queue_size: int = 1000,
        io_chunksize: int = 256 * KB,
        num_download_attempts: int = 5,
        max_in_memory_upload_chunks: int = 10,
        max_in_memory_download_chunks: int = 10,
        max_bandwidth: int | None = None,
    ) -> None:
        """Take the settings.

        * ``multipart_threshold``: transfers of so many bytes are made in parts.
        * ``multipart_chunksize``: bytes of a part; fitted into the limits of S3 where a file is uploaded or copied.
        * ``max_request_concurrency``: requests at a time, over all transfers of the manager.
        * ``io_chunksize``: bytes that are read at a time of a response's body.
        * ``num_download_attempts``: how often a part is requested whose body breaks off.
        * ``max_in_memory_download_chunks``: parts at a time of a download that is written in order.
        * ``max_bandwidth``: bytes a second, over all transfers of the manager.

        The sizes of queues and the number of submitting threads have no effect: nothing waits in queues here.
        """
        self.multipart_threshold = multipart_threshold
        self.multipart_chunksize = multipart_chunksize
        self.max_request_concurrency = max_request_concurrency
        self.max_submission_concurrency = max_submission_concurrency
        self.max_request_queue_size = max_request_queue_size
        self.max_submission_queue_size = max_submission_queue_size
        self.max_io_queue_size = max_io_queue_size
        self.io_chunksize = io_chunksize
        self.num_download_attempts = num_download_attempts
        self.max_in_memory_upload_chunks = max_in_memory_upload_chunks
        self.max_in_memory_download_chunks = max_in_memory_download_chunks
        self.max_bandwidth = max_bandwidth
        self._validate_attrs_are_nonzero()

    def _validate_attrs_are_nonzero(self) -> None:
        for name, value in self.__dict__.items():
            if value is not None and value is not self.UNSET_DEFAULT and value <= 0:
                raise ValueError(f"Provided parameter {name} of value {value} must be greater than 0.")

    def get_deep_attr(self, item: str) -> Any:
        """Return a setting as it was given, without defaults of subclasses."""
        return object.__getattribute__(self, item)
