"""The settings of transfers: ``boto3.s3.transfer.TransferConfig``.

In a module of its own, so that type checkers that read the types of S3's client read little more than this.
"""

from __future__ import annotations

from typing import Any, ClassVar

from . import constants
from ._manager_config import KB as KB
from ._manager_config import MB as MB
from ._manager_config import TransferConfig as ManagerConfig


class TransferConfig(ManagerConfig):
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
