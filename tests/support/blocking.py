"""Clients for asyncio with the face of blocking ones, so that whatever compares those compares these."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import AsyncIterator, Iterator
from typing import Any

from tests.support.libraries import Library, subject


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
        if name == "get_paginator":
            return lambda *args, **kwargs: Paginator(found(*args, **kwargs), self._loop)
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


class Session:
    """A session for asyncio whose clients wait."""

    def __init__(self, session: Any, loop: Loop) -> None:
        self._session = session
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def client(self, *args: Any, **kwargs: Any) -> Client:
        return Client(self._session.client(*args, **kwargs), self._loop)


class Paginator:
    """A paginator whose pages are waited for."""

    def __init__(self, paginator: Any, loop: Loop) -> None:
        self._paginator = paginator
        self._loop = loop

    def paginate(self, **kwargs: Any) -> Pages:
        return Pages(self._paginator.paginate(**kwargs), self._loop)


class Pages:
    """Pages that are waited for."""

    def __init__(self, pages: Any, loop: Loop) -> None:
        self._pages = pages
        self._loop = loop

    def build_full_result(self) -> Any:
        return self._loop.run(self._pages.build_full_result())


class AioLibrary(Library):
    """The subject's asyncio half, with the face of a blocking library."""

    @classmethod
    def of(cls, loop: Loop) -> AioLibrary:
        core = subject().core
        made = cls("asyncio", importlib.import_module("ferroboto.aio"), core)
        object.__setattr__(made, "_loop", loop)
        return made

    def session(self, **arguments: Any) -> Any:
        return Session(super().session(**arguments), vars(self)["_loop"])
