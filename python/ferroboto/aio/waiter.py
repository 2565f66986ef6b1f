"""Waiting until a service is in a wished state, for asyncio. What ends a wait is said in ``ferroboto.waiter``."""

from __future__ import annotations

from typing import Any

from .._calls.features import WAITER, Feature
from .._late import asyncio
from ..exceptions import ClientError
from ..waiter import NormalizedOperationMethod, Waiter, _Watch
from ._trim import trimmed


class AioNormalizedOperationMethod(NormalizedOperationMethod):
    """A client's coroutine method that gives the response of an error in place of raising it."""

    async def __call__(self, **kwargs: Any) -> Any:
        """Call it."""
        try:
            return await self._client_method(**kwargs)
        except ClientError as error:
            return error.response


class AioWaiter(Waiter):
    """Asks until its state is reached, or cannot be any more."""

    @trimmed
    async def wait(self, **kwargs: Any) -> None:  # type: ignore[override]
        """Take the operation's parameters, and ``WaiterConfig``, a dict; see :meth:`ferroboto.waiter.Waiter.wait`."""
        watch = _Watch(self, kwargs.pop("WaiterConfig", {}))
        with Feature(WAITER):
            while not watch.is_over(await self._operation_method(**kwargs)):
                await asyncio().sleep(watch.delay)


def wait_function() -> Any:
    """Make the method ``wait`` of a waiter's own class, which gets a text of its own."""

    @trimmed
    async def wait(self: AioWaiter, **kwargs: Any) -> None:
        await AioWaiter.wait(self, **kwargs)

    return wait
