"""The task that takes a call's events from the program."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Any

from .._calls import pump as _pump
from .._ferroboto import MessageSink, aio_send

if TYPE_CHECKING:
    from collections.abc import Iterable

# The loop itself keeps its tasks only weakly.
_TASKS: set[asyncio.Task[None]] = set()


def start(events: Iterable[Any] | AsyncIterable[Any], sink: MessageSink) -> None:
    """Send the events in a task of the running loop; those of a plain iterable, which may block, on a thread."""
    if not isinstance(events, AsyncIterable):
        _pump.start(events, sink)
        return
    task = asyncio.get_running_loop().create_task(_send_all(events, sink))
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)


async def _send_all(events: AsyncIterable[Any], sink: MessageSink) -> None:
    try:
        async for event in events:
            if not await _send(event, sink):
                return
    except asyncio.CancelledError as error:
        sink.fail(error)
        raise
    except Exception as error:  # noqa: BLE001 - raised again where the answer is read
        sink.fail(error)
    else:
        sink.end()


async def _send(event: Any, sink: MessageSink) -> bool:
    pending = aio_send(sink, event)
    if isinstance(pending, bool):
        return pending
    try:
        goes_on: bool = await pending.future
    finally:
        pending.cancel()
    return goes_on
