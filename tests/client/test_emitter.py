"""Emitters beside boto3's: order, wildcards, unique ids, copies, aliases and complaints."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from tests.support.compare import differences
from tests.support.libraries import reference, subject
from tests.support.twin import Differs, outcome_of


def emitters() -> list[Any]:
    return [(library, library.module("hooks")) for library in (reference(), subject())]


def scripted(script: Callable[[Any, Any, list[Any]], Any]) -> None:
    """Run a script on both libraries' emitters: EventAliaser and HierarchicalEmitter."""
    for aliased in (False, True):
        results = []
        for _, hooks in emitters():
            emitter = hooks.HierarchicalEmitter()
            log: list[Any] = []
            outcome = script(hooks.EventAliaser(emitter) if aliased else emitter, hooks, log)
            results.append([outcome, log])
        found = differences(*results)
        if found:
            raise Differs("emitter", found)


class Noting:
    """Handlers by name that log their calls."""

    def __init__(self, log: list[Any]) -> None:
        self._log = log
        self._made: dict[str, Any] = {}

    def __call__(self, name: str, answer: Any = None) -> Any:
        if name not in self._made:

            def handler(event_name: str, **kwargs: Any) -> Any:
                self._log.append((name, event_name, sorted(kwargs.items())))
                return answer

            self._made[name] = handler
        return self._made[name]


PATTERNS = ("a", "a.b", "a.b.c", "a.*", "a.*.c", "*", "*.b", "*.*.c", "a.b.*", "*.*.*", "b", "a.c", "a.b.c.d", "")
EMITTED = ("a", "a.b", "a.b.c", "a.b.c.d", "b", "b.b.c", "x.y", "", "a.*.c", "*")


def test_order_of_handlers() -> None:
    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        noting = Noting(log)
        for pattern in PATTERNS:
            emitter.register_last(pattern, noting(f"last {pattern}"))
            emitter.register(pattern, noting(f"one {pattern}"))
            emitter.register_first(pattern, noting(f"first {pattern}"))
            emitter.register(pattern, noting(f"two {pattern}", 2))
            emitter.register_first(pattern, noting(f"second first {pattern}"))
        return [[answer for _, answer in emitter.emit(name, x=1)] for name in EMITTED]

    scripted(script)


def test_first_response_ends_it() -> None:
    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        noting = Noting(log)
        emitter.register("a", noting("none"))
        emitter.register("a", noting("zero", 0))
        emitter.register("a", noting("one", 1))
        handler, answer = emitter.emit_until_response("a.b", y=2)
        responses = emitter.emit("a")
        return [
            handler is noting("zero"),
            answer,
            emitter.emit_until_response("b"),
            hooks.first_non_none_response(responses),
            hooks.first_non_none_response([], default=5),
        ]

    scripted(script)


def test_unregister() -> None:
    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        noting = Noting(log)
        for _ in range(2):
            emitter.register("a.b", noting("twice"))
        emitter.register_first("a.b", noting("first"))
        emitter.register_last("a.b", noting("last"))
        outcomes = []
        for name in ("twice", "first", "twice", "twice", "last", "unknown"):
            outcomes.append(outcome_of(lambda name=name: emitter.unregister("a.b", noting(name))))
            outcomes.append(len(emitter.emit("a.b")))
        outcomes.append(outcome_of(lambda: emitter.unregister("no.such", noting("first"))))
        return outcomes

    scripted(script)


def test_unique_ids() -> None:
    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        noting = Noting(log)
        steps: list[Callable[[], Any]] = [
            lambda: emitter.register("a", noting("one"), unique_id="u"),
            lambda: emitter.register("a", noting("two"), unique_id="u"),
            lambda: emitter.register("b", noting("three"), "u"),
            lambda: emitter.register("a", noting("two"), unique_id="u", unique_id_uses_count=True),
            lambda: emitter.unregister("a", unique_id="u", unique_id_uses_count=True),
            lambda: emitter.unregister("a", unique_id="u"),
            lambda: emitter.unregister("a", unique_id="u"),
            lambda: emitter.register_first("a", noting("four"), unique_id="v", unique_id_uses_count=True),
            lambda: emitter.register_last("a", noting("four"), unique_id="v", unique_id_uses_count=True),
            lambda: emitter.register("a", noting("four"), unique_id="v"),
            lambda: emitter.unregister("a", unique_id="v"),
            lambda: emitter.unregister("a", unique_id="v", unique_id_uses_count=True),
            lambda: emitter.unregister("a", unique_id="v", unique_id_uses_count=True),
            lambda: emitter.unregister("a", unique_id="v", unique_id_uses_count=True),
            lambda: emitter.register("a", noting("five"), unique_id="v"),
        ]
        return [[outcome_of(step), len(emitter.emit("a"))] for step in steps]

    scripted(script)


def test_handlers_that_are_none() -> None:
    class Plain:
        def __call__(self, event_name: str) -> None: ...

        def __repr__(self) -> str:
            return "<plain>"

    class Open(Plain):
        def __call__(self, **kwargs: Any) -> None: ...  # type: ignore[override]

        def method(self, x: int) -> None: ...

    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        handlers = (None, 5, "text", Plain(), Open(), print, dict, Open, max)
        register = (emitter.register, emitter.register_first, emitter.register_last)
        return [outcome_of(lambda h=handler, r=one: r("a", h)) for handler in handlers for one in register]

    scripted(script)


def test_copies_are_apart() -> None:
    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        noting = Noting(log)
        emitter.register("a.b", noting("old"), unique_id="u")
        twin = copy.copy(emitter)
        twin.register("a.b", noting("twin"))
        emitter.register("a.b", noting("emitter"))
        emitter.unregister("a.b", unique_id="u")
        return [len(twin.emit("a.b")), len(emitter.emit("a.b")), len(emitter.emit("a"))]

    scripted(script)


def test_changes_while_emitting() -> None:
    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        noting = Noting(log)

        def again(**kwargs: Any) -> None:
            emitter.register("a", noting("late"))
            emitter.unregister("a", again)

        emitter.register("a", again)
        emitter.register("a", noting("other"))
        return [len(emitter.emit("a")), len(emitter.emit("a"))]

    scripted(script)


def test_arguments_of_an_event() -> None:
    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        emitter.register("a", lambda x, **kwargs: log.append((x, sorted(kwargs))))
        return [
            outcome_of(lambda: len(emitter.emit("a", x=1, y=2))),
            type(outcome_of(lambda: emitter.emit("a", y=2))),
        ]

    scripted(script)


def test_aliases() -> None:
    """A service by the name of its endpoint is the service."""

    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        events = hooks.EventAliaser(emitter if not hasattr(emitter, "_emitter") else emitter._emitter)
        events.register("before-call.email.SendEmail", lambda event_name, **kwargs: log.append(event_name))
        events.register("before-call.ses", lambda event_name, **kwargs: log.append(event_name))
        given = hooks.EventAliaser(hooks.HierarchicalEmitter(), {"old.name": "new", "short": "longer"})
        for name in ("x.old.name.y", "x.short", "shorter.x", "old.x.name"):
            given.register(name, lambda event_name, **kwargs: log.append(event_name))
        for name in ("x.new.y", "x.longer", "x.short", "shorter.x", "old.x.name", "x.old.name.y"):
            given.emit(name)
        return [len(events.emit("before-call.ses.SendEmail")), len(events.emit("before-call.email.SendEmail"))]

    scripted(script)


def test_coroutine_functions_are_told_of() -> None:
    from ferroboto.hooks import HierarchicalEmitter

    async def handler(**_: Any) -> None:
        """To be awaited."""

    told: list[tuple[bool, bool]] = []
    emitter = HierarchicalEmitter()
    emitter.tell(lambda *facts: told.append(facts))
    emitter.register("event", lambda **_: None)
    emitter.register("event", handler)
    assert told == [(False, False), (True, False), (True, True)]
    ((_, answer), (called, coroutine)) = emitter.emit("event")
    assert (answer, called) == (None, handler)
    coroutine.close()


def test_handlers_that_programs_look_up() -> None:
    """Programs look behind the emitter, to see whether theirs is there already or to take others away."""

    def shown(node: Any) -> Any:
        children = {part: shown(child) for part, child in node["children"].items()}
        return (node["chunk"], children, node["values"] and [list(section) for section in node["values"]])

    def script(emitter: Any, hooks: Any, log: list[Any]) -> Any:
        noting = Noting(log)
        for pattern in ("a", "a.b", "a.*", "b.c"):
            emitter.register_last(pattern, noting(f"last {pattern}"))
            emitter.register(pattern, noting(f"one {pattern}"))
        below = getattr(emitter, "_emitter", emitter)
        found = below._handlers.prefix_search("a.b")
        log.append([type(found).__name__, len(found)])
        while found:
            emitter.unregister("a.b", handler=found.pop())
        emitter.emit("a.b")
        return shown(below._handlers._root)

    def named(outcome: Any) -> Any:
        return repr(outcome).partition(" at 0x")[0] if callable(outcome) else outcome

    outcomes = []
    for _, hooks in emitters():
        log: list[Any] = []
        tree = script(hooks.EventAliaser(hooks.HierarchicalEmitter()), hooks, log)
        _, children, _ = tree
        sections = {
            name: values and [[named(handler) for handler in section] for section in values]
            for name, (_, _, values) in children.items()
        }
        outcomes.append((log, list(children), sections, list(children["a"][1])))
    assert outcomes[1] == outcomes[0]
