"""A transfer under way: what every kind of transfer needs, and the threads that work on its parts."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import copy_context
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from .._ferroboto import StopSign
from .utils import get_callbacks, invoke_progress_callbacks

if TYPE_CHECKING:
    from .futures import TransferCoordinator, TransferFuture
    from .manager import TransferManager

logger = logging.getLogger(__name__)

# What works on a part. It is given a function that reports progress, and returns what came of the part.
Job = Callable[[Callable[[int], None]], Any]


class Cancellation:
    """Cancels the transfers that the thread performs in its block."""

    _of_thread = threading.local()

    def __init__(self) -> None:
        """Begin without a transfer."""
        self._cancelled = False
        self._transfers: list[TransferCoordinator] = []

    def __enter__(self) -> None:
        """Take the transfers of this thread from now on."""
        self._of_thread.current = self

    def __exit__(self, *args: object) -> None:
        """Take no more."""
        del self._of_thread.current

    def cancel(self) -> None:
        """Cancel what was begun, and what is going to be."""
        self._cancelled = True
        for coordinator in self._transfers:
            coordinator.cancel()

    @classmethod
    def watch(cls, coordinator: TransferCoordinator) -> None:
        """Note a transfer that this thread begins."""
        current = getattr(cls._of_thread, "current", None)
        if current is not None:
            current._transfers.append(coordinator)
            if current._cancelled:
                coordinator.cancel()


class Transfer:
    """A transfer under way. A kind of transfer has a method ``perform``, which returns its result."""

    def __init__(self, manager: TransferManager, future: TransferFuture, coordinator: TransferCoordinator) -> None:
        """Begin a transfer."""
        self.manager = manager
        self.client = manager.client
        self.config = manager.config
        self.osutil = manager._osutil
        self.future = future
        self.meta = future.meta
        self.args = future.meta.call_args
        self.coordinator = coordinator
        self.progress_callbacks = get_callbacks(future, "progress")

    def run(self) -> None:
        """Perform the transfer and note how it ended."""
        coordinator = self.coordinator
        if coordinator.done():
            return
        try:
            coordinator.set_status_to_queued()
            for callback in get_callbacks(self.future, "queued"):
                callback()
            coordinator.set_status_to_running()
            coordinator.set_result(self.perform())
        except BaseException as error:  # noqa: BLE001 - raised where the future is asked
            coordinator.set_exception(error)
        finally:
            coordinator.announce_done()

    def perform(self) -> Any:
        """Transfer."""
        raise NotImplementedError

    def progress(self, amount: int) -> None:
        """Report progress, on the thread of the transfer."""
        invoke_progress_callbacks(self.progress_callbacks, amount)

    def pace(self, amount: int) -> None:
        """Wait until so many more bytes may pass."""
        if self.manager._bandwidth is None:
            return
        until = time.monotonic() + self.manager._bandwidth.reserve(amount)
        while (left := until - time.monotonic()) > 0:
            self.coordinator.check()
            time.sleep(min(left, 0.05))

    @contextmanager
    def request(self) -> Iterator[None]:
        """Make a request on the thread of the transfer: in turn, and ended when the transfer is cancelled."""
        self.coordinator.check()
        if self.manager._greenlets:
            # What one of a thread's greenlets watched, the others would.
            with self.manager._turns:
                yield
            return
        sign = StopSign()
        self.coordinator.add_cancel_callback(sign.set)
        sign.watch()
        try:
            with self.manager._turns:
                yield
        except InterruptedError:
            self.coordinator.check()
            raise
        finally:
            sign.unwatch()

    def create(self, target: dict[str, Any], extra_args: dict[str, Any]) -> dict[str, Any]:
        """Begin an upload in parts, which is aborted if the transfer fails; give what identifies it."""
        creation = _Creation(self, target, extra_args)
        try:
            creation.perform()
        finally:
            if creation.upload is not None:
                self.coordinator.add_failure_cleanup(self.client.abort_multipart_upload, **creation.upload)
        return creation.outcome()

    def complete(self, upload: dict[str, Any], parts: list[dict[str, Any]], extra_args: dict[str, Any]) -> Any:
        """Put the parts together."""
        with self.request():
            return self.client.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts}, **extra_args)

    def parts(self, jobs: Iterator[Job], expected: int | None = None) -> list[Any]:
        """Work on parts, many at a time; give what came of them in their order.

        ``jobs`` is read by one thread at a time. The first failure ends the work on all parts and is raised.
        """
        if self.manager._threaded:
            return _Workers(self, jobs).run(expected)
        results = []
        for job in jobs:
            self.coordinator.check()
            results.append(job(self.progress))
        return results


class _Creation:
    """The beginning of an upload in parts. It is not ended by force: what the server began has to be known to be aborted.

    A transfer that is given up meanwhile waits a moment; after that the upload is aborted as soon as it is known.
    """

    _MOMENT = 0.1

    def __init__(self, transfer: Transfer, target: dict[str, Any], extra_args: dict[str, Any]) -> None:
        self.upload: dict[str, Any] | None = None
        self._transfer = transfer
        self._target = target
        self._extra_args = extra_args
        self._error: BaseException | None = None
        self._awake = threading.Event()
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._given_up = False

    def perform(self) -> None:
        """Make the request: where other threads may be used on one of them, so that Ctrl-C does not meet it."""
        self._transfer.coordinator.check()
        if not self._transfer.manager._threaded:
            self._request()
            return
        self._transfer.coordinator.add_cancel_callback(self._awake.set)
        # Not a daemon: it has to abort what it has begun.
        thread = threading.Thread(target=copy_context().run, args=(self._run,), daemon=False)
        try:
            # Ctrl-C may come before this returns, while the request is being made.
            thread.start()
            self._awake.wait()
        finally:
            self._over.wait(self._MOMENT)
            with self._lock:
                self._given_up = not self._over.is_set()

    def outcome(self) -> dict[str, Any]:
        """What identifies the upload."""
        if self._error is not None:
            raise self._error
        self._transfer.coordinator.check()
        if self.upload is None:
            raise InterruptedError("the transfer was given up")
        return self.upload

    def _request(self) -> None:
        with self._transfer.manager._turns:
            response = self._transfer.client.create_multipart_upload(**self._target, **self._extra_args)
        self.upload = {**self._target, "UploadId": response["UploadId"]}

    def _run(self) -> None:
        try:
            self._request()
        except BaseException as error:  # noqa: BLE001 - raised by the thread that waits
            self._error = error
        with self._lock:
            given_up = self._given_up
            self._over.set()
        self._awake.set()
        if given_up and self.upload is not None:
            try:
                self._transfer.client.abort_multipart_upload(**self.upload)
            except Exception:
                logger.debug("The upload %s was not aborted.", self.upload["UploadId"], exc_info=True)


class _Workers:
    """Threads that work on the parts of a transfer. Progress is reported by the thread that waits for them."""

    def __init__(self, transfer: Transfer, jobs: Iterator[Job]) -> None:
        self._transfer = transfer
        self._jobs = enumerate(jobs)
        self._taking = threading.Lock()
        self._results: dict[int, Any] = {}
        # Numbers are progress; None is the end of a thread.
        self._events: SimpleQueue[int | None] = SimpleQueue()
        self._sign = StopSign()

    def run(self, expected: int | None) -> list[Any]:
        coordinator = self._transfer.coordinator
        coordinator.add_cancel_callback(self._sign.set)
        count: int = self._transfer.config.max_request_concurrency
        running = count if expected is None else min(count, expected)
        threads = [threading.Thread(target=copy_context().run, args=(self._work,), daemon=True) for _ in range(running)]
        for thread in threads:
            thread.start()
        try:
            while running:
                event = self._events.get()
                if event is None:
                    running -= 1
                elif coordinator.exception is None:
                    self._transfer.progress(event)
        except BaseException as error:
            coordinator.set_exception(error)
            raise
        finally:
            for thread in threads:
                thread.join()
        coordinator.check()
        return [self._results[index] for index in range(len(self._results))]

    def _work(self) -> None:
        coordinator = self._transfer.coordinator
        if not self._transfer.manager._greenlets:
            self._sign.watch()
        try:
            while not coordinator.done():
                with self._transfer.manager._turns:
                    with self._taking:
                        index, job = next(self._jobs, (0, None))
                    if job is None:
                        return
                    self._results[index] = job(self._events.put)
        except BaseException as error:  # noqa: BLE001 - raised by the thread that waits
            coordinator.set_exception(error)
        finally:
            self._events.put(None)
