"""Clients for asyncio with the face of blocking ones, so that whatever compares those compares these."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Iterator
from typing import Any


class Loop:
    """An event loop that runs while somebody waits for it."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()

    def run(self, value: Any) -> Any:
        """The result of an awaitable, or the value as it is."""
        return self.loop.run_until_complete(_awaited(value)) if inspect.isawaitable(value) else value

    def each(self, values: AsyncIterator[Any]) -> Iterator[Any]:
        """What an asynchronous iterator gives."""
        while True:
            try:
                value = self.run(values.__anext__())
            except StopAsyncIteration:
                return
            yield value

    def close(self) -> None:
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()


async def _awaited(value: Any) -> Any:
    return await value


class Client:
    """A client whose methods wait."""

    def __init__(self, client: Any, loop: Loop) -> None:
        self._client = client
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._client, name)
        if name in self._client.meta.method_to_api_mapping or name in ("close", "generate_presigned_url"):
            return lambda *args, **kwargs: self._shown(self._loop.run(found(*args, **kwargs)))
        return found

    def _shown(self, answer: Any) -> Any:
        if isinstance(answer, dict):
            for member, value in answer.items():
                if type(value).__name__ == "AioStreamingBody":
                    answer[member] = StreamingBody(value, self._loop)
        return answer


class StreamingBody:
    """A body whose methods wait."""

    def __init__(self, body: Any, loop: Loop) -> None:
        self._body = body
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._body, name)
        if inspect.iscoroutinefunction(found):
            return lambda *args, **kwargs: self._loop.run(found(*args, **kwargs))
        if inspect.isasyncgenfunction(found):
            return lambda *args, **kwargs: self._loop.each(found(*args, **kwargs))
        return found

    def __iter__(self) -> Iterator[bytes]:
        return self._loop.each(self._body.__aiter__())
