"""Decorates tests with worlds of the local AWS: functions, coroutine functions, and classes of tests."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

_Enter = Callable[[], AbstractContextManager[Any]]


def decorated(tested: Any, enter: _Enter) -> Any:
    """Give ``tested`` with a context of its own around each call."""
    if isinstance(tested, type):
        return _class(tested, enter)
    if inspect.iscoroutinefunction(tested):

        @functools.wraps(tested)
        async def asynchronous(*args: Any, **kwargs: Any) -> Any:
            with enter():
                return await tested(*args, **kwargs)

        return asynchronous
    if inspect.isgeneratorfunction(tested):
        # The context would end before the generator begins.
        msg = f"{tested.__qualname__} is a generator: use the world in a with statement inside it"
        raise TypeError(msg)
    if not callable(tested):
        msg = f"a world decorates functions and classes, not {type(tested).__name__}"
        raise TypeError(msg)

    @functools.wraps(tested)
    def call(*args: Any, **kwargs: Any) -> Any:
        with enter():
            return tested(*args, **kwargs)

    return call


def _class(tested: type, enter: _Enter) -> type:
    run = getattr(tested, "run", None)
    if callable(run) and callable(getattr(tested, "setUp", None)):
        # unittest's: what it sets up belongs to the test.
        setattr(tested, "run", decorated(run, enter))  # noqa: B010
        return tested
    for name, value in list(vars(tested).items()):
        if name.startswith("test") and inspect.isfunction(value):
            setattr(tested, name, decorated(value, enter))
    return tested
