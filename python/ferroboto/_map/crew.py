"""The threads that ``client.map`` calls in."""

from __future__ import annotations

import atexit
import os
import threading
from collections import deque
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from .._ferroboto import StopSign

if TYPE_CHECKING:
    from collections.abc import Callable

    from .window import Window

# A wait that cannot be interrupted, as on Windows, must not be long.
_SLICE = 0.1


class Crew:
    """The threads of a run, and what goes to them and comes from them. Knows nothing of the run."""

    def __init__(self, call: Callable[..., Any], size: int) -> None:
        """Begin with no thread."""
        self.process = os.getpid()
        self._call = call
        self._size = size
        self._sign = StopSign()
        self._threads: list[threading.Thread] = []
        self._todo: deque[tuple[int, Any]] = deque()
        self._done: deque[tuple[int, Any, BaseException | None]] = deque()
        self._work = threading.Condition()
        self._news = threading.Event()
        self._idle = 0
        self._held = False
        # The numbers below it have been called.
        self._called = 0

    @property
    def released(self) -> bool:
        """Whether calls may begin."""
        return not self._held

    @released.setter
    def released(self, released: bool) -> None:
        if released and self._held:
            with self._work:
                self._held = False
                self._work.notify_all()

    def hold(self) -> None:
        """Let no further call begin until released."""
        self._held = True

    def add(self, number: int, given: Any) -> None:
        """Have an input called; twice is as good as once."""
        self._todo.append((number, given))
        with self._work:
            more = self._idle < len(self._todo) and len(self._threads) < self._size
            self._work.notify()
        if more:
            thread = threading.Thread(target=self._run, name=f"ferroboto-map-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            _CREWS.add(self)
            thread.start()

    def settle(self, window: Window) -> bool:
        """Take over what has come since; tell whether that was anything."""
        self._news.clear()
        if not self._done:
            return False
        while self._done:
            # Ctrl-C may come between any two steps: what was taken over once may be so again.
            window.arrived(*self._done[0])
            self._done.popleft()
        return True

    def wait(self) -> None:
        """Wait for something to come."""
        while not self._news.wait(_SLICE):
            pass

    def stop(self) -> None:
        """Give everything up. Waits for nobody."""
        self._sign.set()
        self._news.set()
        with self._work:
            self._work.notify_all()

    def join(self) -> None:
        """Wait for the threads, which were asked to stop."""
        for thread in self._threads:
            thread.join(1)

    def _run(self) -> None:
        sign = self._sign
        sign.watch()
        while True:
            with self._work:
                self._idle += 1
                while (self._held or not self._todo) and not sign.is_set():
                    self._work.wait()
                self._idle -= 1
                if sign.is_set():
                    return
                number, given = self._todo.popleft()
                if number < self._called:
                    continue
                self._called = number + 1
            try:
                answer, error = self._call(**given), None
            except BaseException as raised:  # noqa: BLE001 - it is raised or given where answers are asked for
                answer, error = None, raised
            if sign.is_set():
                return
            self._done.append((number, answer, error))
            self._news.set()
            del answer, error, given


_CREWS: WeakSet[Crew] = WeakSet()


@atexit.register
def _stop_all() -> None:
    """An interpreter that ends must not find threads in the middle of a call."""
    crews = [crew for crew in _CREWS if crew.process == os.getpid()]
    for crew in crews:
        crew.stop()
    for crew in crews:
        crew.join()
