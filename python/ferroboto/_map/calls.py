"""``client.map``: one operation over many inputs, by threads. What is due when is said in ``window``."""

from __future__ import annotations

import os
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any
from weakref import finalize

from .._ferroboto import trimmed
from ..config import MAX_POOL_CONNECTIONS
from .bars import bar_for
from .crew import Crew
from .window import Options, Window, check, is_exhausted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from typing_extensions import Self

    from .._ferroboto import BaseClient

_MOST_CONNECTIONS = 1 << 16


class MapRun:
    """The responses of :meth:`client.map`, an iterator. No call starts before the first response is requested.

    An error, or Ctrl-C, ends a loop over it but not the run: no further call starts, calls in progress finish, and their
    responses are kept. Iterate again to continue after the last response; no input is called twice. Leaving a ``with``
    block, :meth:`close`, or dropping the run ends it.
    """

    #: What :meth:`collect` has gathered so far: the partial result after Ctrl-C.
    results: list[Any]

    def __init__(self, call: Callable[..., Any], title: str, inputs: Iterable[Any], options: Options) -> None:
        """Take what has been checked."""
        self.results = []
        self._inputs = iter(inputs)
        self._numbered = enumerate(self._inputs)
        # The input that is being begun, with its number.
        self._read: deque[tuple[int, Any]] = deque()
        self._bar = bar_for(options, title, inputs)
        self._window = Window(options, self._bar)
        self._crew = Crew(call, options.concurrency)
        self._closed = False
        finalize(self, self._crew.stop).atexit = False

    def __iter__(self) -> Self:
        """Give itself."""
        return self

    @trimmed
    def __next__(self) -> Any:
        """Give the next answer."""
        try:
            if self._wait():
                return self._window.take()
        except KeyboardInterrupt:
            self._crew.hold()
            raise
        raise StopIteration

    @trimmed
    def collect(self) -> list[Any]:
        """Iterate to the end and return all responses as a list, :attr:`results`.

        After Ctrl-C :attr:`results` contains the responses so far; call it again to continue.
        """
        try:
            while self._wait():
                self._window.hand_to(self.results)
        except KeyboardInterrupt:
            self._crew.hold()
            raise
        return self.results

    def close(self) -> None:
        """End the run: no further call starts, and calls in progress are abandoned."""
        self._closed = True
        self._crew.stop()
        self._bar.close()

    def __enter__(self) -> Self:
        """Give the run."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _wait(self) -> bool:
        """Wait until an answer is due; give whether there will be one."""
        crew, window = self._crew, self._window
        if crew.process != os.getpid():
            raise RuntimeError("the run belongs to the process that this one was forked from")
        while not self._closed:
            self._feed()
            crew.released = True
            if crew.settle(window):
                continue
            if window.due():
                return True
            if window.is_over():
                self.close()
                break
            crew.wait()
        return False

    def _feed(self) -> None:
        # Ctrl-C may come between any two steps. An input is read and kept by one call of C, and forgotten by one; what
        # is done twice between them is as good as done once.
        window, read = self._window, self._read
        while window.has_room():
            try:
                if not read:
                    read.extend(islice(self._numbered, 1))
                if not read:
                    window.input_ended()
                    return
                window.begin(*read[0])
            except Exception as error:  # noqa: BLE001 - the input may raise what it will
                window.input_ended(error)
            except KeyboardInterrupt:
                if is_exhausted(self._inputs):
                    window.input_ended(RuntimeError("the generator of the input was interrupted, which ended it"))
                raise
            else:
                self._crew.add(*read[0])
                read.popleft()


@trimmed
def client_map(client: BaseClient, operation_name: str, inputs: Any, *settings: Any) -> Any:
    """Make the run of a client, of the kind that fits it."""
    options = Options(*settings)
    check(client, operation_name, options)
    if client.meta.config.max_pool_connections == MAX_POOL_CONNECTIONS:
        # Nobody has said otherwise, and a connection that is not kept costs a handshake for each call.
        client._allow_calls(min(options.concurrency, _MOST_CONNECTIONS))
    call = getattr(client, operation_name)
    if getattr(type(client), "_asynchronous", False):
        from ..aio.map import AioMapRun

        return AioMapRun(call, operation_name, inputs, options)
    return MapRun(call, operation_name, inputs, options)
