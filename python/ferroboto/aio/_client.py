"""The class behind every service's client class for asyncio. The calls themselves are native."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._ferroboto import BaseClient, aio_begin, aio_prepare, aio_start, aio_wait, without_our_lines
from .._late import asyncio

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping
    from types import TracebackType

    from typing_extensions import Self

    from .map import AioMapRun
    from .paginate import AioPaginator
    from .waiter import AioWaiter


async def invoke(client: BaseClient, index: int, params: dict[str, Any]) -> Any:
    """Call the operation at an index of the client's service."""
    pending: Any = None
    try:
        pending = aio_begin(client, index, params, False)
        if pending is None:
            # The account of the credentials is part of the endpoint, and they have to be fetched.
            await asyncio().to_thread(aio_wait, client)
            pending = aio_begin(client, index, params, True)
        if pending is False:
            # Handlers are coroutine functions, for which this loop has to go on.
            from .._calls.awaited import on_thread

            prepared = await on_thread(aio_prepare, client, index, params)
            pending = prepared if isinstance(prepared, dict) else aio_start(prepared)
        if isinstance(pending, dict):
            # A handler had the answer.
            return pending
        response = await pending.future
        if pending.initial is not None:
            return await _with_initial_members(response, pending.initial)
        return response
    except Exception as error:
        # A bare ``raise`` adds no line of its own, so that a traceback ends in the caller's line.
        without_our_lines(error)
        raise
    finally:
        if pending and not isinstance(pending, dict):
            pending.cancel()
        # An error's traceback would hold it, it the future, and that the error: a circle that no collector sees.
        del pending


async def _with_initial_members(response: dict[str, Any], name: str) -> dict[str, Any]:
    """Add the members that come in the first message of the stream of that name, in front of it."""
    stream: Any = response.get(name)
    if not hasattr(stream, "initial_members"):
        return response
    return {**await stream.initial_members(), **response}


class AioBaseClient(BaseClient):
    """Base of the client classes for asyncio, which have a coroutine method for each operation.

    A client can be used as it is or by ``async with``, which gives its connections up at the end. One that is cancelled
    while it calls drops that call's connection. As many calls as ``Config(max_pool_connections=...)`` says go on at a
    time; more wait for their turn.
    """

    _asynchronous = True

    if TYPE_CHECKING:

        def map(  # type: ignore[override]
            self,
            operation_name: str,
            inputs: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
            *,
            concurrency: int = 32,
            ordered: bool = True,
            progress: bool = False,
            return_exceptions: bool = False,
            pairs: bool = False,
        ) -> AioMapRun: ...

    async def _make_api_call(self, operation_name: str, api_params: dict[str, Any]) -> Any:
        names = list(self.meta.service_model.operation_names)
        if operation_name not in names:
            from ..model import OperationNotFoundError

            raise OperationNotFoundError(operation_name)
        return await invoke(self, names.index(operation_name), api_params)

    async def generate_presigned_url(  # type: ignore[override]
        self,
        ClientMethod: str,
        Params: dict[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Make the URL of a call, signed and valid for some time: opening it makes the call."""
        # Keys may have to be fetched for it.
        from .._calls.awaited import on_thread

        url: str = await on_thread(BaseClient.generate_presigned_url, self, ClientMethod, Params, ExpiresIn, HttpMethod)
        return url

    async def close(self) -> None:  # type: ignore[override]
        """Give idle connections up; a later call opens new ones."""
        BaseClient.close(self)

    async def __aenter__(self) -> Self:
        """Give the client."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the client."""
        await self.close()

    if TYPE_CHECKING:

        def get_paginator(self, operation_name: str) -> AioPaginator: ...
        def get_waiter(self, waiter_name: str) -> AioWaiter: ...


MAKE_API_CALL = AioBaseClient._make_api_call
