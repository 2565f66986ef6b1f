"""The thread that takes a call's events from the program: it waits for the program, and nobody waits for it."""

from __future__ import annotations

import contextvars
import threading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from .._ferroboto import MessageSink


def start(events: Iterable[Any], sink: MessageSink) -> None:
    """Send the events in the background, until they end, fail, or the stream takes no more.

    The thread is a daemon: a program whose iterator never gives another event can still end.
    """
    if not hasattr(events, "__iter__"):
        raise TypeError("an asynchronous iterable needs a client of ferroboto.aio")
    context = contextvars.copy_context()
    arguments = (_pump, iter(events), sink)
    threading.Thread(target=context.run, args=arguments, name="ferroboto-events", daemon=True).start()


def _pump(events: Iterator[Any], sink: MessageSink) -> None:
    try:
        for event in events:
            if not sink.send(event):
                return
    except BaseException as error:  # noqa: BLE001 - raised again where the answer is read
        sink.fail(error)
    else:
        sink.end()
