"""Pages of an operation's results for asyncio. How pages hang together is said in ``ferroboto.paginate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._calls.features import PAGINATOR, Feature
from .._ferroboto import without_our_lines
from .._late import asyncio
from .._pages.total import Total
from ..jmespath import compile
from ..paginate import PageIterator, Paginator, _spread, _Walk
from ._trim import trimmed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ..jmespath import ParsedResult


class AioPageIterator(PageIterator):
    """The pages of one call, for ``async for``, which makes the calls, one as each page is asked for."""

    # Not to be mistaken for the other kind: `for` says so at once.
    __iter__ = None  # type: ignore[assignment]

    async def __aiter__(self) -> AsyncIterator[Any]:
        """Give page by page."""
        walk = _Walk(self)
        while True:
            try:
                with Feature(PAGINATOR):
                    page = await self._method(**walk.params)
                walk.arrived(page)
            except Exception as error:
                # A bare ``raise`` adds no line of its own.
                without_our_lines(error)
                raise
            yield page
            if not walk.goes_on():
                return

    async def search(self, expression: str) -> AsyncIterator[Any]:  # type: ignore[override]
        """Give what a JMESPath expression finds in each page; of a list, each element."""
        compiled = compile(expression)
        pages = self.__aiter__()
        while True:
            try:
                page = await pages.__anext__()
            except StopAsyncIteration:
                return
            except Exception as error:
                without_our_lines(error)
                raise
            for found in _spread(compiled.search(page)):
                yield found

    def result_key_iters(self) -> list[AioResultKeyIterator]:  # type: ignore[override]
        """Give an asynchronous iterator over the elements of each result key; the calls are made once."""
        pages = _Shared(self)
        return [AioResultKeyIterator(pages, key) for key in self._result_keys]

    @trimmed
    async def build_full_result(self) -> dict[str, Any]:  # type: ignore[override]
        """Give all pages as one response; where ``MaxItems`` ended them, with a ``NextToken`` to resume with."""
        total = Total(self)
        async for page in self:
            total.add(page)
        return total.result()


class _Shared:
    """Pages that several go through, each at its own pace; each page is asked for once."""

    def __init__(self, pages: AioPageIterator) -> None:
        self._pages = pages.__aiter__()
        self._seen: list[Any] = []
        self._over = False
        self._turn = asyncio().Lock()

    async def page(self, number: int) -> Any:
        """Give the page of a number, or nothing after the last."""
        async with self._turn:
            while len(self._seen) <= number and not self._over:
                try:
                    self._seen.append(await self._pages.__anext__())
                except StopAsyncIteration:
                    self._over = True
        return self._seen[number] if number < len(self._seen) else None


class AioResultKeyIterator:
    """The elements of one result key, through all pages."""

    def __init__(self, pages: _Shared, result_key: ParsedResult) -> None:
        """Take the pages and the key."""
        self._pages = pages
        self.result_key = result_key

    async def __aiter__(self) -> AsyncIterator[Any]:
        """Give element by element."""
        number = 0
        while (page := await self._pages.page(number)) is not None:
            for element in self.result_key.search(page) or []:
                yield element
            number += 1


class AioPaginator(Paginator):
    """Makes the pages of an operation, for ``async for``."""

    PAGE_ITERATOR_CLS = AioPageIterator

    if TYPE_CHECKING:

        def paginate(self, **kwargs: Any) -> AioPageIterator: ...
