"""Transfers as futures, and the state that the threads of a transfer share: equivalent of ``s3transfer.futures``."""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from .._ferroboto import trimmed
from .exceptions import CancelledError, TransferNotDoneError

logger = logging.getLogger(__name__)

_OVER = ("failed", "cancelled", "success")


class BaseTransferFuture:
    """What every future of a transfer has."""

    @property
    def meta(self) -> Any:
        """What is known of the transfer."""
        raise NotImplementedError("meta")

    def done(self) -> bool:
        """Whether the transfer is over."""
        raise NotImplementedError("done()")

    def result(self) -> Any:
        """Wait until the transfer is over; raise what it failed with."""
        raise NotImplementedError("result()")

    def cancel(self) -> None:
        """Give the transfer up."""
        raise NotImplementedError("cancel()")


class BaseTransferMeta:
    """What is known of every transfer."""

    @property
    def call_args(self) -> Any:
        """The arguments of the transfer."""
        raise NotImplementedError("call_args")

    @property
    def transfer_id(self) -> Any:
        """The number of the transfer."""
        raise NotImplementedError("transfer_id")

    @property
    def user_context(self) -> Any:
        """A dict for the program's own use."""
        raise NotImplementedError("user_context")


class TransferMeta(BaseTransferMeta):
    """What is known of a transfer."""

    def __init__(self, call_args: Any = None, transfer_id: int | None = None) -> None:
        """Keep the arguments and the number of a transfer."""
        self._call_args = call_args
        self._transfer_id = transfer_id
        self._size: int | None = None
        self._user_context: dict[Any, Any] = {}
        self._etag: str | None = None

    @property
    def call_args(self) -> Any:
        """The arguments of the transfer."""
        return self._call_args

    @property
    def transfer_id(self) -> int | None:
        """The number of the transfer."""
        return self._transfer_id

    @property
    def size(self) -> int | None:
        """How many bytes are transferred, where that is known."""
        return self._size

    @property
    def user_context(self) -> dict[Any, Any]:
        """A dict for the program's own use."""
        return self._user_context

    @property
    def etag(self) -> str | None:
        """The ETag that the object has to keep while it is downloaded or copied in parts."""
        return self._etag

    def provide_transfer_size(self, size: int | None) -> None:
        """Set the size, so that nobody has to ask for it."""
        self._size = size

    def provide_object_etag(self, etag: str | None) -> None:
        """Set the ETag that the object has to keep."""
        self._etag = etag


class TransferFuture(BaseTransferFuture):
    """A transfer that goes on, or is over."""

    def __init__(self, meta: TransferMeta | None = None, coordinator: TransferCoordinator | None = None) -> None:
        """Show a transfer."""
        self._meta = TransferMeta() if meta is None else meta
        self._coordinator = TransferCoordinator() if coordinator is None else coordinator

    @property
    def meta(self) -> TransferMeta:
        """What is known of the transfer."""
        return self._meta

    def done(self) -> bool:
        """Whether the transfer is over."""
        return self._coordinator.done()

    @trimmed
    def result(self) -> Any:
        """Wait until the transfer is over; raise what it failed with. Ctrl-C cancels the transfer."""
        try:
            return self._coordinator.result()
        except KeyboardInterrupt:
            self.cancel()
            raise

    def cancel(self) -> None:
        """Give the transfer up: requests end, and what they began is cleaned up."""
        self._coordinator.cancel()

    def set_exception(self, exception: BaseException) -> None:
        """Replace what a transfer that is over raises.

        :raises TransferNotDoneError: The transfer is not over.
        """
        if not self.done():
            raise TransferNotDoneError("set_exception can only be called once the transfer is complete.")
        self._coordinator.set_exception(exception, override=True)


class TransferCoordinator:
    """The state of a transfer, which its threads share."""

    def __init__(self, transfer_id: int | None = None) -> None:
        """Begin with a transfer that has not started."""
        self.transfer_id = transfer_id
        self._status = "not-started"
        self._result: Any = None
        self._exception: BaseException | None = None
        self._failure_cleanups: list[Callable[[], Any]] = []
        self._done_callbacks: list[Callable[[], Any]] = []
        self._cancel_callbacks: list[Callable[[], Any]] = []
        self._done_event = threading.Event()
        self._lock = threading.RLock()

    def __repr__(self) -> str:
        """Name the transfer."""
        return f"{type(self).__name__}(transfer_id={self.transfer_id})"

    @property
    def exception(self) -> BaseException | None:
        """What the transfer failed with."""
        return self._exception

    @property
    def failure_cleanups(self) -> list[Callable[[], Any]]:
        """What is called when the transfer fails."""
        return self._failure_cleanups

    @property
    def status(self) -> str:
        """``not-started``, ``queued``, ``running``, ``cancelled``, ``failed`` or ``success``."""
        return self._status

    def set_result(self, result: Any) -> None:
        """End the transfer with success, even if it was cancelled when nothing was left to do."""
        with self._lock:
            self._exception = None
            self._result = result
            self._status = "success"

    def set_exception(self, exception: BaseException, override: bool = False) -> None:
        """End the transfer with a failure; the first one counts unless it is overridden."""
        with self._lock:
            if self.done() and not override:
                return
            self._exception = exception
            self._status = "failed"
        self._stop()

    def result(self) -> Any:
        """Wait until the transfer is over; raise what it failed with."""
        self._done_event.wait()
        if self._exception is not None:
            raise self._exception
        return self._result

    def cancel(self, msg: str = "", exc_type: type[BaseException] = CancelledError) -> None:
        """Give the transfer up."""
        with self._lock:
            if self.done():
                return
            logger.debug("%s cancel(%s) called", self, msg)
            self._exception = exc_type(msg)
            unstarted = self._status == "not-started"
            self._status = "cancelled"
        self._stop()
        if unstarted:
            self.announce_done()

    def check(self) -> None:
        """Raise what the transfer has failed with."""
        if self._exception is not None and self.done():
            raise self._exception

    def set_status_to_queued(self) -> None:
        """Note that the transfer is about to begin."""
        self._go_on("queued")

    def set_status_to_running(self) -> None:
        """Note that the transfer has begun."""
        self._go_on("running")

    def _go_on(self, status: str) -> None:
        with self._lock:
            if self.done():
                text = f"Unable to transition from done state {self.status} to non-done state {status}."
                raise RuntimeError(text)
            self._status = status

    def done(self) -> bool:
        """Whether the transfer has ended, or is only cleaning up."""
        return self._status in _OVER

    def add_done_callback(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have a function called when the transfer is over."""
        with self._lock:
            self._done_callbacks.append(functools.partial(function, *args, **kwargs))

    def add_failure_cleanup(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have a function called when the transfer has failed."""
        with self._lock:
            self._failure_cleanups.append(functools.partial(function, *args, **kwargs))

    def add_cancel_callback(self, function: Callable[[], Any]) -> None:
        """Have a function called as soon as the transfer fails or is cancelled, to end its requests."""
        with self._lock:
            self._cancel_callbacks.append(function)
            late = self._exception is not None
        if late:
            function()

    def announce_done(self) -> None:
        """Clean up after a failure, release those who wait, and call what waits for the end."""
        if self._status != "success":
            self._call_all("_failure_cleanups")
        self._done_event.set()
        self._call_all("_done_callbacks")
        self._cancel_callbacks = []

    def _stop(self) -> None:
        with self._lock:
            callbacks = list(self._cancel_callbacks)
        for callback in callbacks:
            callback()

    def _call_all(self, name: str) -> None:
        with self._lock:
            callbacks: list[Callable[[], Any]] = getattr(self, name)
            setattr(self, name, [])
        for callback in callbacks:
            try:
                callback()
            except Exception:
                logger.debug("Exception raised in %s.", callback, exc_info=True)


class BaseExecutor:
    """What a manager runs transfers by."""

    def __init__(self, max_workers: int | None = None) -> None:
        """Take at most so many threads."""

    def submit(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Have a function called."""
        raise NotImplementedError("submit()")

    def shutdown(self, wait: bool = True) -> None:
        """End the threads."""
        raise NotImplementedError("shutdown()")


class NonThreadedExecutor(BaseExecutor):
    """Calls functions at once, on the thread that submits them."""

    def submit(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Future[Any]:
        """Call a function, and give a future that is over."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it is raised where the future is asked
            future.set_exception(error)
        return future

    def shutdown(self, wait: bool = True) -> None:
        """Do nothing: there are no threads."""
