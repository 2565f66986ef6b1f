"""Managers, which run transfers: equivalent of ``s3transfer.manager``."""

from __future__ import annotations

import re
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, ClassVar

from .._ferroboto import Bandwidth, Turns, sockets_are_replaced
from .._logs import get_logger
from ..s3._manager_config import TransferConfig as TransferConfig
from . import constants
from ._copy import Copy
from ._delete import Delete
from ._download import Download
from ._transfer import Cancellation, Transfer
from ._upload import Upload
from .constants import KB as KB
from .constants import MB as MB
from .exceptions import CancelledError, FatalError
from .futures import NonThreadedExecutor, TransferCoordinator, TransferFuture, TransferMeta
from .utils import CallArgs, OSUtils, get_callbacks, set_default_checksum_algorithm

if TYPE_CHECKING:
    from typing_extensions import Self

logger = get_logger(__name__)


class TransferManager:
    """Uploads, downloads, copies and deletes objects, many at a time.

    >>> with TransferManager(client) as manager:  # doctest: +SKIP
    ...     futures = [manager.upload(name, "bucket", name) for name in names]
    ...     for future in futures:
    ...         future.result()

    At the end of the block the manager waits for its transfers; an exception in the block cancels them.
    """

    ALLOWED_DOWNLOAD_ARGS = constants.ALLOWED_DOWNLOAD_ARGS
    ALLOWED_UPLOAD_ARGS = constants.ALLOWED_UPLOAD_ARGS
    ALLOWED_COPY_ARGS = constants.ALLOWED_COPY_ARGS
    ALLOWED_DELETE_ARGS = constants.ALLOWED_DELETE_ARGS

    VALIDATE_SUPPORTED_BUCKET_VALUES = True

    _UNSUPPORTED_BUCKET_PATTERNS: ClassVar[dict[str, re.Pattern[str]]] = {
        "S3 Object Lambda": re.compile(
            r"^arn:(aws).*:s3-object-lambda:[a-z\-0-9]+:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\-]{1,63}"
        ),
    }

    def __init__(
        self,
        client: Any,
        config: TransferConfig | None = None,
        osutil: OSUtils | None = None,
        executor_cls: type[Any] | None = None,
    ) -> None:
        """Transfer by a client of S3; ``NonThreadedExecutor`` has all done on the thread that calls."""
        self._client = client
        self._config = TransferConfig() if config is None else config
        self._osutil = OSUtils() if osutil is None else osutil
        self._threaded = executor_cls is None or not issubclass(executor_cls, NonThreadedExecutor)
        self._executor_class = executor_cls or ThreadPoolExecutor
        self._executor: Any = None
        # Greenlets, which wait for each other by Python's locks alone.
        self._greenlets = sockets_are_replaced()
        limit = self._config.max_request_concurrency
        self._turns: Any = threading.BoundedSemaphore(limit) if self._greenlets else Turns(limit)
        self._lock = threading.Lock()
        self._under_way: set[TransferCoordinator] = set()
        self._count = 0
        rate = self._config.max_bandwidth
        self._bandwidth = None if rate is None else Bandwidth(rate)

    @property
    def client(self) -> Any:
        """The client that makes the requests."""
        return self._client

    @property
    def config(self) -> Any:
        """The settings."""
        return self._config

    def upload(
        self,
        fileobj: Any,
        bucket: str,
        key: str,
        extra_args: dict[str, Any] | None = None,
        subscribers: list[Any] | None = None,
    ) -> TransferFuture:
        """Begin to upload a file, by its name, or a file-like object."""
        return self._submit(Upload, self._upload_args(fileobj, bucket, key, extra_args, subscribers))

    def _upload_args(
        self, fileobj: Any, bucket: str, key: str, extra_args: dict[str, Any] | None, subscribers: list[Any] | None
    ) -> CallArgs:
        extra_args = extra_args.copy() if extra_args else {}
        self._validate_all_known_args(extra_args, self.ALLOWED_UPLOAD_ARGS)
        self._validate_if_bucket_supported(bucket)
        if self._client.meta.config.request_checksum_calculation == "when_supported":
            set_default_checksum_algorithm(extra_args)
        return CallArgs(fileobj=fileobj, bucket=bucket, key=key, extra_args=extra_args, subscribers=subscribers or [])

    def download(
        self,
        bucket: str,
        key: str,
        fileobj: Any,
        extra_args: dict[str, Any] | None = None,
        subscribers: list[Any] | None = None,
    ) -> TransferFuture:
        """Begin to download into a file, by its name, or into a file-like object."""
        return self._submit(Download, self._download_args(bucket, key, fileobj, extra_args, subscribers))

    def _download_args(
        self, bucket: str, key: str, fileobj: Any, extra_args: dict[str, Any] | None, subscribers: list[Any] | None
    ) -> CallArgs:
        extra_args = {} if extra_args is None else extra_args
        self._validate_all_known_args(extra_args, self.ALLOWED_DOWNLOAD_ARGS)
        self._validate_if_bucket_supported(bucket)
        return CallArgs(bucket=bucket, key=key, fileobj=fileobj, extra_args=extra_args, subscribers=subscribers or [])

    def copy(
        self,
        copy_source: dict[str, str],
        bucket: str,
        key: str,
        extra_args: dict[str, Any] | None = None,
        subscribers: list[Any] | None = None,
        source_client: Any = None,
    ) -> TransferFuture:
        """Begin to copy an object; ``source_client`` asks for what has to be known of it."""
        return self._submit(Copy, self._copy_args(copy_source, bucket, key, extra_args, subscribers, source_client))

    def _copy_args(
        self,
        copy_source: dict[str, str],
        bucket: str,
        key: str,
        extra_args: dict[str, Any] | None,
        subscribers: list[Any] | None,
        source_client: Any,
    ) -> CallArgs:
        extra_args = {} if extra_args is None else extra_args
        for name, noun, kept in (("Metadata", "metadata", "metadata"), ("Tagging", "tagging", "tags")):
            if extra_args.get(name) and extra_args.get(f"{name}Directive") is None:
                logger.warning(
                    "%s was supplied without a %s directive. The supplied %s will be ignored and source %s will be "
                    "preserved. Set the %s directive to 'REPLACE' to apply the supplied %s.",
                    name,
                    noun,
                    noun,
                    kept,
                    noun,
                    noun,
                )
        self._validate_all_known_args(extra_args, self.ALLOWED_COPY_ARGS)
        if isinstance(copy_source, dict):
            self._validate_if_bucket_supported(copy_source.get("Bucket"))
        self._validate_if_bucket_supported(bucket)
        return CallArgs(
            copy_source=copy_source,
            bucket=bucket,
            key=key,
            extra_args=extra_args,
            subscribers=subscribers or [],
            source_client=self._client if source_client is None else source_client,
        )

    def delete(
        self,
        bucket: str,
        key: str,
        extra_args: dict[str, Any] | None = None,
        subscribers: list[Any] | None = None,
    ) -> TransferFuture:
        """Begin to delete an object."""
        extra_args = {} if extra_args is None else extra_args
        self._validate_all_known_args(extra_args, self.ALLOWED_DELETE_ARGS)
        self._validate_if_bucket_supported(bucket)
        args = CallArgs(bucket=bucket, key=key, extra_args=extra_args, subscribers=subscribers or [])
        return self._submit(Delete, args)

    def _validate_if_bucket_supported(self, bucket: Any) -> None:
        if not self.VALIDATE_SUPPORTED_BUCKET_VALUES:
            return
        for resource, pattern in self._UNSUPPORTED_BUCKET_PATTERNS.items():
            if pattern.match(bucket):
                text = f"TransferManager methods do not support {resource} resource. Use direct client calls instead."
                raise ValueError(text)

    def _validate_all_known_args(self, actual: dict[str, Any], allowed: list[str]) -> None:
        for name in actual:
            if name not in allowed:
                raise ValueError(f"Invalid extra_args key '{name}', must be one of: {', '.join(allowed)}")

    def _prepare(self, kind: type[Transfer], args: CallArgs) -> Transfer:
        with self._lock:
            number = self._count
            self._count += 1
        coordinator = TransferCoordinator(transfer_id=number)
        future = TransferFuture(TransferMeta(args, transfer_id=number), coordinator)
        for callback in get_callbacks(future, "done"):
            coordinator.add_done_callback(callback)
        return kind(self, future, coordinator)

    def _perform(self, kind: type[Transfer], args: CallArgs) -> Any:
        """Transfer on the calling thread, and return or raise what comes of it."""
        transfer = self._prepare(kind, args)
        Cancellation.watch(transfer.coordinator)
        transfer.run()
        return transfer.coordinator.result()

    def _submit(self, kind: type[Transfer], args: CallArgs) -> TransferFuture:
        transfer = self._prepare(kind, args)
        with self._lock:
            self._under_way.add(transfer.coordinator)
            if self._executor is None:
                self._executor = self._executor_class(max_workers=self._config.max_request_concurrency)
        transfer.coordinator.add_done_callback(self._forget, transfer.coordinator)
        # What is around the caller is around the transfer: the features that its user agent names.
        self._executor.submit(copy_context().run, transfer.run)
        return transfer.future

    def _forget(self, coordinator: TransferCoordinator) -> None:
        with self._lock:
            self._under_way.discard(coordinator)

    def _coordinators(self) -> list[TransferCoordinator]:
        with self._lock:
            return list(self._under_way)

    def __enter__(self) -> Self:
        """Give the manager."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, *args: object) -> None:
        """Wait for all transfers, or cancel them after an exception."""
        if kind is None:
            self._shutdown(False, "", FatalError)
            return
        interrupted = isinstance(error, KeyboardInterrupt)
        self._shutdown(True, str(error) or repr(error), CancelledError if interrupted else FatalError)

    def shutdown(self, cancel: bool = False, cancel_msg: str = "") -> None:
        """Wait for all transfers, which are cancelled first with ``cancel``."""
        self._shutdown(cancel, cancel_msg)

    def _shutdown(self, cancel: bool, message: str, kind: type[BaseException] = CancelledError) -> None:
        if cancel:
            self._cancel_all(message, kind)
        try:
            for coordinator in self._coordinators():
                coordinator._done_event.wait()
        except KeyboardInterrupt:
            self._cancel_all("KeyboardInterrupt()", CancelledError)
            raise
        finally:
            if self._executor is not None:
                self._executor.shutdown()
                self._executor = None

    def _cancel_all(self, message: str, kind: type[BaseException]) -> None:
        for coordinator in self._coordinators():
            coordinator.cancel(message, kind)
