"""Of ``botocore.utils``: properties and methods that are computed once for each object."""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable
from typing import Any


class CachedProperty:
    """A property that is computed once for each object."""

    __module__ = "ferroboto.botocore.utils"

    def __init__(self, fget: Callable[[Any], Any]) -> None:
        """Keep the function."""
        self._fget = fget

    def __get__(self, obj: Any, cls: type | None = None) -> Any:
        if obj is None:
            return self
        value = obj.__dict__[self._fget.__name__] = self._fget(obj)
        return value


def instance_cache(func: Callable[..., Any]) -> Callable[..., Any]:
    """Let a method remember its results in the dict ``_instance_cache`` of its object."""
    name = func.__name__

    @functools.wraps(func)
    def cached(self: Any, *args: Any, **kwargs: Any) -> Any:
        key = (name, args, tuple(sorted(kwargs.items()))) if kwargs else (name, args)
        found = self._instance_cache.get(key)
        if found is None:
            found = self._instance_cache[key] = func(self, *args, **kwargs)
        return found

    return cached


def lru_cache_weakref(*cache_args: Any, **cache_kwargs: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Let a method remember its latest results without keeping its object alive."""

    def wrapper(func: Callable[..., Any]) -> Callable[..., Any]:
        def call(reference: Any, *args: Any, **kwargs: Any) -> Any:
            return func(reference(), *args, **kwargs)

        of_reference = functools.lru_cache(*cache_args, **cache_kwargs)(call)

        @functools.wraps(func)
        def inner(self: Any, *args: Any, **kwargs: Any) -> Any:
            given = {name: tuple(value) if isinstance(value, list) else value for name, value in kwargs.items()}
            return of_reference(weakref.ref(self), *args, **given)

        inner.cache_info = of_reference.cache_info  # type: ignore[attr-defined]
        return inner

    return wrapper
