"""The emitters of sessions and clients: whose handlers they begin with."""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable
from typing import Any

from ..awsrequest import AWSPreparedRequest, HeadersDict
from ..customize import RESOURCE_HANDLERS
from ..hooks import EventAliaser, Handler, HierarchicalEmitter, first_non_none_response
from .awaited import refuse
from .builtin import (
    IDEMPOTENCY_TOKEN,
    MAX_ATTEMPTS,
    OPERATION_SIGNER,
    REGION,
    RETRY,
    RETRY_HEADERS,
    SIGN,
    USER_AGENT,
    FunctionBuiltin,
    LateBuiltin,
)

# What botocore.handlers has under the same names; handlers that a program adds to the list are every new session's.
REGISTER_FIRST = object()
REGISTER_LAST = object()
BUILTIN_HANDLERS: list[tuple[Any, ...]] = []


def added_handlers() -> list[tuple[Any, ...]]:
    """List what programs have added to the handlers of every session, to ours or to those of a loaded botocore.

    moto adds its own, whichever of the two is imported: calls must not go past it.
    """
    theirs = sys.modules.get("botocore.handlers")
    of_theirs = getattr(theirs, "BUILTIN_HANDLERS", None)
    if theirs is None or of_theirs is None or of_theirs is BUILTIN_HANDLERS:
        return list(BUILTIN_HANDLERS)
    return [*BUILTIN_HANDLERS, *((entry[0], _Foreign(entry[1])) for entry in of_theirs if not _is_botocores(entry[1]))]


def _is_botocores(handler: Any) -> bool:
    module = getattr(handler, "__module__", None) or type(handler).__module__
    return str(module).partition(".")[0] in ("botocore", "functools")


class _Foreign:
    """A handler that was written for a real botocore, called with a request of that botocore's class."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    def __call__(self, **kwargs: Any) -> Any:
        ours = kwargs.get("request")
        modules = sys.modules.get("botocore.awsrequest")
        if modules is None or not hasattr(modules, "HeadersDict") or not isinstance(ours, AWSPreparedRequest):
            return self._handler(**kwargs)
        kwargs["request"] = theirs = modules.AWSPreparedRequest(
            ours.method, ours.url, modules.HeadersDict(ours.headers), ours.body, ours.stream_output
        )
        answer = self._handler(**kwargs)
        ours.method, ours.url, ours.body = theirs.method, theirs.url, theirs.body
        ours.headers = HeadersDict(theirs.headers)
        return answer

    def __eq__(self, other: object) -> bool:
        return other is self._handler or (isinstance(other, _Foreign) and other._handler is self._handler)

    def __hash__(self) -> int:
        return hash(self._handler)


_CUSTOMIZE = "ferroboto.customize"
_CHOOSING = "choose-service-name"


def _known_name(service_name: str, **_: Any) -> str:
    # botocore's own handler answers always, so that only those before it have a say. Older names are known natively.
    return service_name


_SERVICE_NAME = FunctionBuiltin(_known_name)


def chosen_service(events: EventAliaser, service_name: str) -> str:
    """Return the name that handlers choose for a service."""
    if events._emitter.handlers(_CHOOSING) == [_SERVICE_NAME]:
        return service_name
    answers = events.emit(_CHOOSING, service_name=service_name)
    chosen: str = first_non_none_response(answers, default=service_name)
    return chosen


def session_emitter() -> EventAliaser:
    """Make the emitter of a session."""
    emitter = HierarchicalEmitter()
    for event_name, handler, *where in added_handlers():
        section = where[0] if where else None
        if section is REGISTER_FIRST:
            emitter.register_first(event_name, handler)
        elif section is REGISTER_LAST:
            emitter.register_last(event_name, handler)
        else:
            emitter.register(event_name, handler)
    emitter._given = emitter._listeners
    emitter.register_builtins(
        [
            ("before-parameter-build", IDEMPOTENCY_TOKEN, None, False),
            ("request-created", RETRY_HEADERS, None, False),
            ("choose-signer", OPERATION_SIGNER, None, False),
            (_CHOOSING, _SERVICE_NAME, None, False),
        ]
    )
    emitter.register_builtins(
        (event_name, LateBuiltin(f"{_CUSTOMIZE}.{module}", function), unique_id, False)
        for event_name, module, function, unique_id in RESOURCE_HANDLERS
    )
    return EventAliaser(emitter)


def client_emitter(
    events: EventAliaser | None,
    service_id: str,
    listener: Callable[[bool, bool], object],
    rules: list[tuple[str, int, Handler]],
) -> EventAliaser:
    """Make the emitter of a client from its session's as it is now."""
    origin = events
    events = session_emitter() if origin is None else copy.copy(origin)
    # Calls for credentials have the handlers of the session's, which nobody else may have any more.
    events._origin = origin
    events._emitter.register_rules(rules)
    created = f"request-created.{service_id}"
    events._emitter.register_builtins(
        [
            (f"before-endpoint-resolution.{service_id}", REGION, None, False),
            (created, SIGN, None, False),
            (created, USER_AGENT, None, True),
            (created, MAX_ATTEMPTS, f"seed-max-attempts-{service_id}", False),
            (f"needs-retry.{service_id}", RETRY, f"retry-config-{service_id}", False),
        ]
    )
    events._emitter.tell(listener)
    return events


def client_class(
    events: EventAliaser, service_id: str, name: str, base: type, attributes: dict[str, Any]
) -> type | None:
    """Make a client class of its own where handlers of ``creating-client-class`` may add to it."""
    event_name = f"creating-client-class.{service_id}"
    handlers = events._emitter.handlers(event_name)
    if not handlers:
        return None
    if getattr(base, "_asynchronous", False):
        refuse(handlers, event_name)
    bases = [base]
    events.emit(event_name, class_attributes=attributes, base_classes=bases)
    return type(name, tuple(bases), {"__module__": base.__module__, **attributes})
