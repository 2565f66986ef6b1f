"""Handlers that are coroutine functions, for clients of asyncio.

Such a call asks its handlers on another thread, which waits until the event loop of the call has run the coroutine.
"""

from __future__ import annotations

import threading
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from .._late import asyncio

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class _OfThread(threading.local):
    """The event loop that runs the coroutines of a thread's handlers."""

    # No type of asyncio: type checkers would read it for every `import ferroboto`.
    loop: Any = None


_of_thread = _OfThread()


def enter(loop: Any) -> None:
    """Let a loop run the coroutines of handlers that this thread calls from now on."""
    _of_thread.loop = loop


def is_awaited(handler: Any) -> bool:
    """Whether a handler has to be awaited."""
    call = getattr(type(handler), "__call__", None)  # noqa: B004 - what it is, not whether it is there
    return iscoroutinefunction(handler) or iscoroutinefunction(call)


class Awaited:
    """A handler that is a coroutine function, as those that do not await call it."""

    def __init__(self, function: Callable[..., Any]) -> None:
        """Take the handler."""
        self.function = function

    def __call__(self, **kwargs: Any) -> Any:
        """Return what the coroutine returns, or the coroutine where there is no loop for it, as botocore does."""
        loop = _of_thread.loop
        coroutine = self.function(**kwargs)
        if loop is None:
            return coroutine
        return asyncio().run_coroutine_threadsafe(coroutine, loop).result()

    def __eq__(self, other: object) -> bool:
        """Compare the handlers."""
        return other is self.function or (isinstance(other, Awaited) and other.function == self.function)

    def __hash__(self) -> int:
        """Hash the handler."""
        return hash(self.function)


def result_of(value: Any) -> Any:
    """Return a value, or what comes of it where it has to be awaited.

    :raises TypeError: This thread runs an event loop, which would have to go on meanwhile.
    """
    if not hasattr(value, "__await__"):
        return value
    awaited = _result_of(value)
    loop = _of_thread.loop
    if loop is not None:
        return asyncio().run_coroutine_threadsafe(awaited, loop).result()
    if asyncio()._get_running_loop() is None:
        return asyncio().run(awaited)
    awaited.close()
    if hasattr(value, "close"):
        value.close()
    raise TypeError("A coroutine cannot be awaited here, since the event loop of this thread waits for it.")


async def _result_of(awaitable: Awaitable[Any]) -> Any:
    return await awaitable


async def on_thread(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call a function on another thread, whose handlers' coroutines run in this loop."""
    loop = asyncio().get_running_loop()

    def call() -> Any:
        enter(loop)
        try:
            return function(*args, **kwargs)
        finally:
            enter(None)

    return await asyncio().to_thread(call)


def refuse(handlers: list[Any], event_name: str) -> None:
    """Raise an error for a coroutine function among the handlers of an event that nothing awaits.

    :raises TypeError: There is one, and no loop to run it.
    """
    if _of_thread.loop is not None:
        return
    for handler in handlers:
        if isinstance(handler, Awaited):
            name = getattr(handler.function, "__qualname__", repr(handler.function))
            raise TypeError(
                f"The handler {name} of the event {event_name} is a coroutine function, but the call that emits this "
                "event is not awaited. Register a plain function."
            )
