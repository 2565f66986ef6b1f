"""Features that the user agent of calls names (``m/``): what code around a call adds to them."""

from __future__ import annotations

from contextvars import ContextVar

from .._ferroboto import use_features

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextvars import Token
    from typing import Any

# Has something with `features`, a set of identifiers.
context: ContextVar[Any] = ContextVar("_context", default=None)
use_features(context)

WAITER, PAGINATOR, TRANSFER = "B", "C", "G"


class Around:
    """The features of the code around a call."""

    __slots__ = ("features",)

    def __init__(self, features: Iterable[str]) -> None:
        self.features = set(features)


class Feature:
    """Has the calls of a block name a feature."""

    __slots__ = ("_code", "_token")

    def __init__(self, code: str) -> None:
        self._code = code

    def __enter__(self) -> None:
        """Begin."""
        outer = context.get()
        self._token: Token[Any] = context.set(Around((self._code, *(outer.features if outer is not None else ()))))

    def __exit__(self, *exception: object) -> None:
        """Go back to the features of before."""
        context.reset(self._token)
