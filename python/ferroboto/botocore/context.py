"""Twin of ``botocore.context``: what one call knows about itself, such as the features that its user agent names."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from .._calls.features import context as _of_calls

_context: ContextVar[ClientContext | None] = _of_calls


@dataclass
class ClientContext:
    """The features that a call uses."""

    features: set[str] = field(default_factory=set)


def get_context() -> ClientContext | None:
    """Return the context of the call that is being made, or ``None``."""
    return _context.get()


def set_context(ctx: ClientContext) -> Token[ClientContext | None]:
    """Set the context; :func:`reset_context` takes what this returns."""
    return _context.set(ctx)


def reset_context(token: Token[ClientContext | None]) -> None:
    """Go back to the context of before."""
    _context.reset(token)


@contextmanager
def start_as_current_context(ctx: ClientContext | None = None) -> Iterator[None]:
    """Have a context in a block: the one given, or a copy of that outside."""
    token = set_context(ctx or deepcopy(get_context()) or ClientContext())
    try:
        yield
    finally:
        reset_context(token)


def with_current_context(hook: Callable[[], Any] | None = None) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Have a context while a function runs; ``hook`` is called first."""

    def wrapped(function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def inner(*arguments: Any, **options: Any) -> Any:
            with start_as_current_context():
                if hook is not None:
                    hook()
                return function(*arguments, **options)

        return inner

    return wrapped
