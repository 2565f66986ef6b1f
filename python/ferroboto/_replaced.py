"""Functions of botocore that a program has put its own in place of, as ``mock.patch`` and ``wrapt`` do.

Calls are made natively and do not pass through botocore's classes. Their twins here notice when an attribute that others are
known to replace is set, and calls go through Python for as long as it is. Nothing is checked in a call before that.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._ferroboto import BaseClient

_originals: dict[tuple[type, str], Any] = {}
# What is replaced at the moment.
_now: set[tuple[type, str]] = set()
# Clients by the identity of their ``meta``, for calls that have only that.
_clients: Any = None


class Watched(type):
    """The class of twins whose attributes named in ``_watched`` programs replace."""

    def __setattr__(cls, name: str, value: Any) -> None:
        watched: frozenset[str] = getattr(cls, "_watched", frozenset())
        if name not in watched:
            super().__setattr__(name, value)
            return
        key = (cls, name)
        _originals.setdefault(key, cls.__dict__.get(name))
        super().__setattr__(name, value)
        if value is _originals[key]:
            _now.discard(key)
        else:
            _now.add(key)
        _refresh()


def is_replaced(cls: type, name: str) -> bool:
    """Whether a program has replaced an attribute of a twin."""
    return (cls, name) in _now


def anything() -> bool:
    """Whether anything is replaced, so that calls have to go through Python."""
    return bool(_now)


def client_of(meta: Any) -> BaseClient | None:
    """Return the client whose ``meta`` this is, if calls go through Python."""
    if _clients is None:
        return None
    client: BaseClient | None = _clients.get(id(meta))
    return client


def made(client: BaseClient) -> None:
    """Take note of a client that was made while something is replaced."""
    _note(client)


def _refresh() -> None:
    """Let every client of the process know whether its calls have to go through Python."""
    import gc

    from ._ferroboto import BaseClient

    for it in gc.get_objects():
        # type() and not isinstance(), which would ask proxies of other libraries for their class.
        if issubclass(type(it), BaseClient):
            _note(it)


def _note(client: BaseClient) -> None:
    global _clients
    if _clients is None:
        from weakref import WeakValueDictionary

        _clients = WeakValueDictionary()
    _clients[id(client.meta)] = client
    client.meta.events._emitter._count(0)
