"""``client.map`` for asyncio: one operation over many inputs, by tasks. What is due when is said in ``_map.window``."""

from __future__ import annotations

from collections import deque
from itertools import count
from typing import TYPE_CHECKING, Any
from weakref import finalize

from .. import _late
from .._map.bars import bar_for
from .._map.window import Options, Window, is_exhausted

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
    from types import TracebackType

    from typing_extensions import Self

asyncio = _late.asyncio()


class AioMapRun:
    """The responses of an asyncio client's ``map``, for ``async for``. No call starts before the first response is requested.

    An error, or a cancellation, ends a loop over it but not the run: no further call starts, calls in progress finish, and
    their responses are kept. Iterate again to continue after the last response; no input is called twice. Leaving an
    ``async with`` block, :meth:`aclose`, or dropping the run ends it.
    """

    #: What :meth:`collect` has gathered so far: the partial result after a cancellation.
    results: list[Any]

    def __init__(
        self,
        call: Callable[..., Awaitable[Any]],
        title: str,
        inputs: Iterable[Any] | AsyncIterable[Any],
        options: Options,
    ) -> None:
        """Take what has been checked."""
        self.results = []
        self._numbers = count()
        self._inputs: Iterator[Any] | None = None
        self._later: AsyncIterator[Any] | None = None
        if hasattr(inputs, "__aiter__"):
            self._later = inputs.__aiter__()
        else:
            self._inputs = iter(inputs)
        self._bar = bar_for(options, title, inputs)
        self._window = Window(options, self._bar)
        self._flight = _Flight(call, options.concurrency)
        self._closed = False
        finalize(self, self._flight.stop_from_anywhere).atexit = False

    def __aiter__(self) -> Self:
        """Give itself."""
        return self

    async def __anext__(self) -> Any:
        """Give the next answer."""
        flight, window = self._flight, self._window
        flight.enter()
        try:
            while not self._closed:
                self._feed()
                flight.release()
                flight.settle(window)
                if window.due():
                    return window.take()
                if window.is_over():
                    await self.aclose()
                    break
                await flight.news()
        except asyncio.CancelledError:
            flight.hold()
            raise
        raise StopAsyncIteration

    async def collect(self) -> list[Any]:
        """Iterate to the end and return all responses as a list, :attr:`results`.

        After a cancellation :attr:`results` contains the responses so far; call it again to continue.
        """
        async for result in self:
            self.results.append(result)
        return self.results

    async def aclose(self) -> None:
        """End the run: no further call starts, and calls in progress are cancelled."""
        self._closed = True
        self._bar.close()
        await self._flight.stop()

    close = aclose

    async def __aenter__(self) -> Self:
        """Give the run."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        await self.aclose()

    def _feed(self) -> None:
        window, flight = self._window, self._flight
        while window.has_room():
            try:
                if self._later is not None:
                    given = flight.given(self._later)
                else:
                    assert self._inputs is not None
                    given = next(self._inputs)
                if given is _NOTHING_YET:
                    return
                number = next(self._numbers)
                window.begin(number, given)
                flight.add(number, given)
            except (StopIteration, StopAsyncIteration):
                window.input_ended()
            except Exception as error:  # noqa: BLE001 - the input may raise what it will
                window.input_ended(error)
            except (KeyboardInterrupt, asyncio.CancelledError):
                if is_exhausted(self._later or self._inputs):
                    window.input_ended(RuntimeError("the generator of the input was interrupted, which ended it"))
                raise


_NOTHING_YET = object()


class _Flight:
    """The tasks of a run, and what goes to them and comes from them. Knows nothing of the run."""

    def __init__(self, call: Callable[..., Awaitable[Any]], size: int) -> None:
        """Begin with no task."""
        self._call = call
        self._size = size
        self._loop: Any = None
        self._tasks: dict[Any, int] = {}
        self._todo: deque[tuple[int, Any]] = deque()
        self._done: deque[tuple[int, Any, BaseException | None]] = deque()
        self._asked: Any = None
        self._waiter: Any = None
        self._held = False

    def add(self, number: int, given: Any) -> None:
        """Have an input called."""
        self._todo.append((number, given))

    def given(self, inputs: AsyncIterator[Any]) -> Any:
        """Give the next input, or ``_NOTHING_YET``; raises what the input raises."""
        if self._asked is None:
            self._asked = asyncio.ensure_future(_next_of(inputs))
            self._asked.add_done_callback(self._wake)
        if not self._asked.done():
            return _NOTHING_YET
        asked, self._asked = self._asked, None
        if asked.cancelled():
            raise RuntimeError("the input was cancelled, which ended it")
        # A task cannot raise StopAsyncIteration's kin; an empty tuple stands for it.
        found = asked.result()
        if not found:
            raise StopAsyncIteration
        return found[0]

    def enter(self) -> None:
        """Refuse any loop but the first.

        :raises RuntimeError: in another loop than that in which the run began.
        """
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
        elif self._loop is not asyncio.get_running_loop():
            raise RuntimeError("the run belongs to the event loop in which it began")

    def hold(self) -> None:
        """Let no further call begin until released."""
        self._held = True

    def release(self) -> None:
        """Let calls begin, as many as may go on at a time."""
        self._held = False
        self._go_on()

    def settle(self, window: Window) -> None:
        """Take over what has come since."""
        while self._done:
            window.arrived(*self._done.popleft())

    async def news(self) -> None:
        """Wait for something to come."""
        if self._done:
            return
        self._waiter = asyncio.get_running_loop().create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    async def stop(self) -> None:
        """Cancel everything, and wait until it has ended."""
        self._held = True
        self._todo.clear()
        ending = [*self._tasks, *([self._asked] if self._asked else ())]
        for task in ending:
            task.cancel()
        self._wake()
        current = asyncio.current_task()
        await asyncio.gather(*(task for task in ending if task is not current), return_exceptions=True)

    def stop_from_anywhere(self) -> None:
        """Cancel everything; called in whatever thread drops the run."""
        if self._loop is None or self._loop.is_closed() or not (self._tasks or self._asked):
            return
        try:
            self._loop.call_soon_threadsafe(self._cancel)
        except RuntimeError:
            # It closed meanwhile, and cancelled its tasks with that.
            return

    def _cancel(self) -> None:
        self._held = True
        for task in [*self._tasks, *([self._asked] if self._asked else ())]:
            task.cancel()

    def _go_on(self) -> None:
        while self._todo and len(self._tasks) < self._size and not self._held:
            number, given = self._todo.popleft()
            try:
                task = asyncio.ensure_future(self._call(**given))
            except Exception as error:  # noqa: BLE001 - it is raised or given where answers are asked for
                self._done.append((number, None, error))
                continue
            self._tasks[task] = number
            task.add_done_callback(self._ended)

    def _ended(self, task: Any) -> None:
        number = self._tasks.pop(task)
        if task.cancelled():
            # Only a loop that ends cancels what it does not know.
            self._held = True
            self._done.append((number, None, asyncio.CancelledError()))
        elif (error := task.exception()) is not None:
            self._done.append((number, None, error))
        else:
            self._done.append((number, task.result(), None))
        self._go_on()
        self._wake()

    def _wake(self, _: object = None) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


async def _next_of(inputs: AsyncIterator[Any]) -> tuple[Any, ...]:
    try:
        return (await inputs.__anext__(),)
    except StopAsyncIteration:
        return ()
