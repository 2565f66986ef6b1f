"""Tracebacks of coroutines that end in the caller's line."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from .._ferroboto import without_our_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    F = TypeVar("F", bound=Callable[..., Coroutine[Any, Any, Any]])


def trimmed(function: F) -> F:
    """Let the errors of a coroutine function end where it is awaited."""

    @wraps(function)
    async def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return await function(*args, **kwargs)
        except Exception as error:
            # A bare ``raise`` adds no line of its own.
            without_our_lines(error)
            raise

    made: Any = call
    return made  # type: ignore[no-any-return]
