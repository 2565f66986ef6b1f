"""Functions of botocore that a program has put its own in place of, as ``mock.patch`` and ``wrapt`` do.

Calls are made natively and do not pass through botocore's classes. Their counterparts here notice when an attribute that others are
known to replace is set, and calls go through Python for as long as it is. Nothing is checked in a call before that.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._ferroboto import BaseClient

_originals: dict[tuple[type, str], Any] = {}
# What is replaced at the moment: the class, or the identity of an object, and the name.
_now: set[tuple[Any, str]] = set()
# Clients by the identity of their ``meta``, for calls that have only that.
_clients: Any = None


class Watched(type):
    """The metaclass of classes whose attributes in ``_watched`` programs replace."""

    _watched: frozenset[str] = frozenset()
    _is_of_a_program: bool

    def __init__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> None:
        """Note whose class it is: later it may report a module of botocore's."""
        super().__init__(name, bases, namespace)
        cls._is_of_a_program = not cls.__module__.startswith("ferroboto.")

    def __setattr__(cls, name: str, value: Any) -> None:
        if name not in cls._watched or cls._is_of_a_program:
            super().__setattr__(name, value)
            return
        original = _originals.setdefault((cls, name), cls.__dict__.get(name))
        super().__setattr__(name, value)
        _set(cls, name, value is not original)

    def __delattr__(cls, name: str) -> None:
        super().__delattr__(name)
        if name in cls._watched:
            _set(cls, name, cls.__dict__.get(name) is not _originals.get((cls, name)))


def in_object(it: object, name: str, replaced: bool) -> None:
    """Take note of an attribute that a program sets in one object, or puts back."""
    _set(id(it), name, replaced)


def forget(it: object) -> None:
    """Forget what was replaced in an object that goes away."""
    for where, name in [entry for entry in tuple(_now) if entry[0] == id(it)]:
        _set(where, name, False)


def of(*names: str) -> bool:
    """Whether a program has replaced an attribute of one of these names."""
    # A copy, since other threads may replace something meanwhile.
    return any(name in names for _, name in tuple(_now))


def anything() -> bool:
    """Whether anything is replaced, so that calls have to go through Python."""
    return bool(_now)


def client_of(meta: Any) -> BaseClient | None:
    """Return the client whose ``meta`` this is."""
    found: BaseClient | None = None if _clients is None else _clients.get(id(meta))
    if found is None:
        found = next((client for client in _all_clients() if client.meta is meta), None)
    return found


def made(client: BaseClient) -> None:
    """Take note of a client that is made while something is replaced."""
    if of("_create_methods", "_create_api_method"):
        from .private import give_methods

        give_methods(client)
    _note(client)


def _note(client: BaseClient) -> None:
    global _clients
    if _clients is None:
        from weakref import WeakValueDictionary

        _clients = WeakValueDictionary()
    _clients[id(client.meta)] = client
    client.meta.events._emitter._count(0)


def _set(where: Any, name: str, replaced: bool) -> None:
    before = bool(_now)
    (_now.add if replaced else _now.discard)((where, name))
    if before != bool(_now):
        for client in _all_clients() if _now else _noted():
            _note(client)


def _noted() -> list[BaseClient]:
    """List the clients there were when something was replaced, and those that were made since."""
    # References are copied in one step, so that other threads may make clients meanwhile.
    references = [] if _clients is None else _clients.valuerefs()
    return [client for reference in references if (client := reference()) is not None]


def _all_clients() -> list[BaseClient]:
    """List the clients of the process. No list of them is kept, which every client would have to pay for."""
    import gc

    from .._ferroboto import BaseClient

    classes: list[type] = [BaseClient]
    for one in classes:
        classes += type.__subclasses__(one)
    # Neither isinstance(), which would ask proxies of other libraries for their class, nor classes in a set, of which some
    # cannot be hashed. The heap may have millions of objects.
    found = {id(one) for one in classes}
    return [it for it in gc.get_objects() if id(type(it)) in found]
