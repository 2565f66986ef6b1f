"""Pages that know what they are: the classes of ``ferroboto.paginate`` with the type of an answer."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from ferroboto import paginate
from ferroboto.aio import paginate as aio

_Page_co = TypeVar("_Page_co", covariant=True)

class PageIterator(paginate.PageIterator, Generic[_Page_co]):
    def __iter__(self) -> Iterator[_Page_co]: ...

class Paginator(paginate.Paginator, Generic[_Page_co]):
    def paginate(self, **kwargs: Any) -> PageIterator[_Page_co]: ...

class AioPageIterator(aio.AioPageIterator, Generic[_Page_co]):
    def __aiter__(self) -> AsyncIterator[_Page_co]: ...

class AioPaginator(aio.AioPaginator, Generic[_Page_co]):
    def paginate(self, **kwargs: Any) -> AioPageIterator[_Page_co]: ...
