"""Events: names made of dotted parts, the handlers registered for them, and the order they are called in."""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from inspect import getfullargspec
from typing import Any, NamedTuple

from ._calls import replaced as _replaced
from ._calls.awaited import Awaited, is_awaited
from ._calls.builtin import STEPS, Builtin

Handler = Callable[..., Any]
Response = tuple[Handler, Any]

_FIRST, _MIDDLE, _LAST = 0, 1, 2


def first_non_none_response(responses: Iterable[Response], default: Any = None) -> Any:
    """Return the first response that is not ``None``."""
    return next((answer for _, answer in responses if answer is not None), default)


def _registered(handler: Handler) -> Handler:
    """Give what a program has registered."""
    return handler.function if isinstance(handler, Awaited) else handler


class BaseEventHooks:
    """What emitters have in common; this one has no handlers."""

    def emit(self, event_name: str, **kwargs: Any) -> list[Response]:
        """Call every handler of an event and list them with what they returned."""
        return []

    def emit_until_response(self, event_name: str, **kwargs: Any) -> tuple[Handler | None, Any]:
        """Call handlers until one returns something; give both, or two times nothing."""
        return (None, None)

    def register(
        self, event_name: str, handler: Handler, unique_id: Any = None, unique_id_uses_count: bool = False
    ) -> None:
        """Have a handler called for an event, after those registered before it.

        The name may end early, which stands for everything below, and ``*`` stands for any one part.
        With a ``unique_id`` a second registration has no effect; ``unique_id_uses_count`` counts them, so
        that the handler goes with the last :meth:`unregister`.

        :raises ValueError: the handler is not callable or takes no ``**kwargs``, or counting is mixed.

        >>> from ferroboto.hooks import HierarchicalEmitter
        >>> events = HierarchicalEmitter()
        >>> events.register('greet.*', lambda name, **kwargs: f'hello {name}')
        >>> events.emit('greet.morning', name='Ada')[0][1]
        'hello Ada'
        """
        self._checked(handler)
        self._register(event_name, handler, unique_id, unique_id_uses_count)

    def register_first(
        self, event_name: str, handler: Handler, unique_id: Any = None, unique_id_uses_count: bool = False
    ) -> None:
        """Register a handler that is called before those of :meth:`register`."""
        self._checked(handler)
        self._register_first(event_name, handler, unique_id, unique_id_uses_count)

    def register_last(
        self, event_name: str, handler: Handler, unique_id: Any = None, unique_id_uses_count: bool = False
    ) -> None:
        """Register a handler that is called after those of :meth:`register`."""
        self._checked(handler)
        self._register_last(event_name, handler, unique_id, unique_id_uses_count)

    def unregister(
        self,
        event_name: str,
        handler: Handler | None = None,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Take a handler away, by itself or by its ``unique_id``."""

    def _register(self, event_name: str, handler: Handler, unique_id: Any, unique_id_uses_count: bool) -> None:
        raise NotImplementedError("_register")

    def _register_first(self, event_name: str, handler: Handler, unique_id: Any, unique_id_uses_count: bool) -> None:
        raise NotImplementedError("_register_first")

    def _register_last(self, event_name: str, handler: Handler, unique_id: Any, unique_id_uses_count: bool) -> None:
        raise NotImplementedError("_register_last")

    def _checked(self, handler: Handler) -> None:
        if not callable(handler):
            raise ValueError(f"Event handler {handler} must be callable.")  # noqa: TRY004 - boto3's
        try:
            takes_any = isinstance(handler, Builtin) or getfullargspec(handler).varkw
        except TypeError:
            # Of some callables the signature is not known.
            return
        if not takes_any:
            raise ValueError(f"Event handler {handler} must accept keyword arguments (**kwargs)")


class _Node:
    """Handlers of a name, and the names that go on from it."""

    __slots__ = ("children", "sections")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.sections: tuple[list[Handler], list[Handler], list[Handler]] | None = None

    def handlers(self) -> Iterator[Handler]:
        for section in self.sections or ():
            yield from section

    def shown(self, part: str | None) -> dict[str, Any]:
        """Give the node as a dict, with those below it."""
        children = {name: child.shown(name) for name, child in self.children.items()}
        values = None if self.sections is None else NodeList(*self.sections)
        if part is None:
            return {"chunk": None, "children": children, "values": values}
        return {"chunk": part, "values": values, "children": children}

    def __copy__(self) -> _Node:
        other = _Node()
        other.children = {part: copy.copy(child) for part, child in self.children.items()}
        if self.sections is not None:
            first, middle, last = self.sections
            other.sections = (list(first), list(middle), list(last))
        return other


class NodeList(NamedTuple):
    """Handlers of a name, by their place."""

    first: list[Handler]
    middle: list[Handler]
    last: list[Handler]


class _Registrations:
    """What programs see that look behind an emitter: the handlers of each name as they are now."""

    def __init__(self, emitter: HierarchicalEmitter) -> None:
        self._emitter = emitter

    def prefix_search(self, key: str) -> deque[Handler]:
        """Give the handlers of an event in the order they are called in."""
        return deque(_registered(handler) for handler in self._emitter.handlers(key))

    @property
    def _root(self) -> dict[str, Any]:
        return self._emitter._root.shown(None)


class HierarchicalEmitter(BaseEventHooks):
    """An emitter whose events have handlers at every prefix of their name."""

    def __init__(self) -> None:
        self._root = _Node()
        self._by_unique_id: dict[Any, dict[str, Any]] = {}
        self._found: dict[str, list[Handler]] = {}
        self._sending_only: dict[str, tuple[str, list[Handler]] | None] = {}
        # How far the registrations are from the library's own; nobody listens while it is zero.
        self._listeners = 0
        # How many of them every session begins with.
        self._given = 0
        # Whether a handler has been registered that is a coroutine function.
        self._awaits = False
        self._observer: Callable[[bool, bool], object] | None = None
        # Rules of services that are registered, and those that a program has taken away beforehand, each with its event.
        self._rules: list[tuple[str, Handler]] = []
        self._rules_removed: list[tuple[str, Handler]] = []

    def emit(self, event_name: str, **kwargs: Any) -> list[Response]:
        # No generator, which would change a `StopIteration` that a handler raises.
        return [(_registered(handler), handler(**kwargs)) for handler in self._called(event_name, kwargs)]

    def emit_until_response(self, event_name: str, **kwargs: Any) -> tuple[Handler | None, Any]:
        for handler in self._called(event_name, kwargs):
            answer = handler(**kwargs)
            if answer is not None:
                return (_registered(handler), answer)
        return (None, None)

    def handlers(self, event_name: str) -> list[Handler]:
        """List the handlers of an event in the order they are called in."""
        # A registration in the meantime makes a new dict; what was found before goes with the old one.
        known = self._found
        found = known.get(event_name)
        if found is None:
            found = known[event_name] = self._search(event_name.split("."))
        return found

    def has_own(self, event_name: str) -> bool:
        """Report whether an event has other handlers than the library's."""
        found = self.handlers(event_name)
        return not all(isinstance(handler, Builtin) or self._is_rule(handler) for handler in found)

    def sending_only(self, operation: str) -> tuple[str, list[Handler]] | None:
        """Give event and handlers of ``before-send``, where a call of an operation has no others but the library's."""
        known = self._sending_only
        if operation not in known:
            found = all(self._is_untouched(event, operation) for event in STEPS)
            event = f"before-send.{operation}"
            known[operation] = (event, self.handlers(event)) if found else None
        return known[operation]

    def _is_untouched(self, event: str, operation: str) -> bool:
        found = self.handlers(f"{event}.{operation}")
        service = operation.partition(".")[0]
        names = (f"{event}.{operation}", f"{event}.{service}.*", f"{event}.{service}")
        own: list[Handler] = [*STEPS[event], *(rule for name, rule in self._rules if name in names)]
        # By identity: a program's handlers may be neither hashable nor comparable.
        return len(found) == len(own) and all(any(handler is builtin for builtin in own) for handler in found)

    def tell(self, listener: Callable[[bool, bool], object]) -> None:
        """Let ``listener`` know, now and at every change, whether there are handlers of a user's, and some to await."""
        self._observer = listener
        listener(self._listeners != 0 or _replaced.anything(), self._awaits)

    def register_builtins(self, builtins: Iterable[tuple[str, Builtin, str | None, bool]]) -> None:
        """Register what the library does itself, as (event, handler, unique id, whether it comes last)."""
        for event_name, handler, unique_id, last in builtins:
            (self.register_last if last else self.register)(event_name, handler, unique_id)
            self._count(-1)

    def register_rules(self, rules: Iterable[tuple[str, int, Handler]]) -> None:
        """Register rules of a service, as (event, section, handler), before the handlers that are there."""
        added: dict[int, int] = {}
        for event_name, place, handler in rules:
            self._rules.append((event_name, handler))
            if any(name == event_name and handler == removed for name, removed in self._rules_removed):
                self._count(1)
                continue
            section = self._section(event_name, place)
            at = added.get(id(section), 0)
            section.insert(at, handler)
            added[id(section)] = at + 1
        self._forget()

    def _section(self, event_name: str, place: int) -> list[Handler]:
        node = self._root
        for part in event_name.split("."):
            node = node.children.setdefault(part, _Node())
        if node.sections is None:
            node.sections = ([], [], [])
        return node.sections[place]

    def _forget(self) -> None:
        self._found = {}
        self._sending_only = {}

    def unregister(
        self,
        event_name: str,
        handler: Handler | None = None,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        if unique_id is not None:
            known = self._by_unique_id.get(unique_id)
            if known is None:
                return
            count = known.get("count")
            if unique_id_uses_count:
                if count is None:
                    raise ValueError(
                        f"Initial registration of unique id {unique_id} was specified to use a counter. "
                        "Subsequent unregister calls to unique id must specify use of a counter as well."
                    )
                if count > 1:
                    known["count"] -= 1
                    return
            elif count:
                raise ValueError(
                    f"Initial registration of unique id {unique_id} was specified to not use a counter. "
                    "Subsequent unregister calls to unique id must specify not to use a counter as well."
                )
            handler = self._by_unique_id.pop(unique_id)["handler"]
        self._remove(event_name.split("."), handler)

    def _called(self, event_name: str, kwargs: dict[str, Any]) -> list[Handler]:
        handlers = self.handlers(event_name)
        if handlers:
            kwargs["event_name"] = event_name
        return handlers

    def _search(self, parts: list[str]) -> list[Handler]:
        nodes = []
        stack = [(self._root, 0)]
        while stack:
            node, depth = stack.pop()
            nodes.append(node)
            if depth < len(parts):
                for part in ("*", parts[depth]):
                    child = node.children.get(part)
                    if child is not None:
                        stack.append((child, depth + 1))
        # What is farther from the root comes first, and a wildcard before the name itself.
        found = [handler for node in reversed(nodes) for handler in node.handlers()]
        if self._awaits:
            return [Awaited(handler) if is_awaited(handler) else handler for handler in found]
        return found

    def _register(self, event_name: str, handler: Handler, unique_id: Any, unique_id_uses_count: bool) -> None:
        self._add(event_name, handler, unique_id, unique_id_uses_count, _MIDDLE)

    def _register_first(self, event_name: str, handler: Handler, unique_id: Any, unique_id_uses_count: bool) -> None:
        self._add(event_name, handler, unique_id, unique_id_uses_count, _FIRST)

    def _register_last(self, event_name: str, handler: Handler, unique_id: Any, unique_id_uses_count: bool) -> None:
        self._add(event_name, handler, unique_id, unique_id_uses_count, _LAST)

    def _add(self, event_name: str, handler: Handler, unique_id: Any, unique_id_uses_count: bool, section: int) -> None:
        if unique_id is not None:
            known = self._by_unique_id.get(unique_id)
            if known is not None:
                self._count_again(known, unique_id, unique_id_uses_count)
                return
            self._by_unique_id[unique_id] = {"handler": handler}
            if unique_id_uses_count:
                self._by_unique_id[unique_id]["count"] = 1
        self._section(event_name, section).append(handler)
        self._forget()
        self._awaits = self._awaits or is_awaited(handler)
        self._count(1)

    def _count_again(self, known: dict[str, Any], unique_id: Any, unique_id_uses_count: bool) -> None:
        count = known.get("count")
        if unique_id_uses_count:
            if not count:
                raise ValueError(
                    f"Initial registration of  unique id {unique_id} was specified to use a counter. "
                    "Subsequent register calls to unique id must specify use of a counter as well."
                )
            known["count"] += 1
        elif count:
            raise ValueError(
                f"Initial registration of unique id {unique_id} was specified to not use a counter. "
                "Subsequent register calls to unique id must specify not to use a counter as well."
            )

    def _remove(self, parts: list[str], handler: Handler | None) -> None:
        node: _Node | None = self._root
        for part in parts:
            node = node.children.get(part) if node is not None else None
        for section in (node.sections if node is not None else None) or ():
            if handler in section:
                removed = section.pop(section.index(handler))
                self._forget()
                self._count(1 if isinstance(removed, Builtin) or self._is_rule(removed) else -1)
                return
        if handler is not None and isinstance(handler, _service_rule_class()):
            # Of a session: the rules are registered for the clients that have them.
            self._rules_removed.append((".".join(parts), handler))

    def _is_rule(self, handler: Handler) -> bool:
        return any(handler is rule for _, rule in self._rules)

    def _count(self, change: int) -> None:
        self._listeners += change
        if self._observer is not None:
            self._observer(self._listeners != 0 or _replaced.anything(), self._awaits)

    @property
    def _handlers(self) -> _Registrations:
        return _Registrations(self)

    def __copy__(self) -> HierarchicalEmitter:
        other = self.__class__()
        other._root = copy.copy(self._root)
        other._by_unique_id = copy.copy(self._by_unique_id)
        other._listeners = self._listeners
        other._given = self._given
        other._awaits = self._awaits
        other._rules = list(self._rules)
        other._rules_removed = list(self._rules_removed)
        return other


class EventAliaser(BaseEventHooks):
    """An emitter under which a service may be called by its other names too."""

    def __init__(self, event_emitter: HierarchicalEmitter, event_aliases: dict[str, str] | None = None) -> None:
        self._emitter = event_emitter
        self._event_aliases = _aliases() if event_aliases is None else event_aliases
        self._aliased: dict[str, str] = {}
        self._origin: object = None

    def emit(self, event_name: str, **kwargs: Any) -> list[Response]:
        return self._emitter.emit(self._alias_event_name(event_name), **kwargs)

    def emit_until_response(self, event_name: str, **kwargs: Any) -> tuple[Handler | None, Any]:
        return self._emitter.emit_until_response(self._alias_event_name(event_name), **kwargs)

    def register(
        self, event_name: str, handler: Handler, unique_id: Any = None, unique_id_uses_count: bool = False
    ) -> None:
        self._emitter.register(self._alias_event_name(event_name), handler, unique_id, unique_id_uses_count)

    def register_first(
        self, event_name: str, handler: Handler, unique_id: Any = None, unique_id_uses_count: bool = False
    ) -> None:
        self._emitter.register_first(self._alias_event_name(event_name), handler, unique_id, unique_id_uses_count)

    def register_last(
        self, event_name: str, handler: Handler, unique_id: Any = None, unique_id_uses_count: bool = False
    ) -> None:
        self._emitter.register_last(self._alias_event_name(event_name), handler, unique_id, unique_id_uses_count)

    def unregister(
        self,
        event_name: str,
        handler: Handler | None = None,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        self._emitter.unregister(self._alias_event_name(event_name), handler, unique_id, unique_id_uses_count)

    def _alias_event_name(self, event_name: str) -> str:
        known = self._aliased.get(event_name)
        if known is None:
            known = self._aliased[event_name] = self._alias(event_name)
        return known

    def _alias(self, event_name: str) -> str:
        parts = event_name.split(".")
        for name, service_id in self._event_aliases.items():
            old = name.split(".")
            for place in range(len(parts) - len(old) + 1):
                if parts[place : place + len(old)] == old:
                    return ".".join([*parts[:place], service_id, *parts[place + len(old) :]])
        return event_name

    def __copy__(self) -> EventAliaser:
        return self.__class__(copy.copy(self._emitter), copy.copy(self._event_aliases))


def _service_rule_class() -> type:
    from ._ferroboto import ServiceRule

    return ServiceRule


def _aliases() -> dict[str, str]:
    """Other names of the services: what clients and endpoints call them, where that is not their identifier."""
    from ._ferroboto import event_aliases

    return event_aliases()
