"""The classes of ``ferroboto.paginate`` and of ``client.map`` with the type of a response."""

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

from typing_extensions import TypedDict

from ferroboto import paginate
from ferroboto._map import calls
from ferroboto.aio import map as aio_map
from ferroboto.aio import paginate as aio

_Page_co = TypeVar("_Page_co", covariant=True)
_Response = TypeVar("_Response")

#: Keyword arguments for each call of ``client.map``.
Inputs: TypeAlias = Iterable[Mapping[str, Any]]
AioInputs: TypeAlias = Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]]

class MapOptions(TypedDict, total=False):
    concurrency: int
    ordered: bool
    progress: bool

class AllMapOptions(MapOptions, total=False):
    return_exceptions: bool
    pairs: bool

class PageIterator(paginate.PageIterator, Generic[_Page_co]):
    def __iter__(self) -> Iterator[_Page_co]: ...

class Paginator(paginate.Paginator, Generic[_Page_co]):
    def paginate(self, **kwargs: Any) -> PageIterator[_Page_co]: ...

class AioPageIterator(aio.AioPageIterator, Generic[_Page_co]):
    def __aiter__(self) -> AsyncIterator[_Page_co]: ...

class AioPaginator(aio.AioPaginator, Generic[_Page_co]):
    def paginate(self, **kwargs: Any) -> AioPageIterator[_Page_co]: ...

class MapRun(calls.MapRun, Generic[_Response]):
    results: list[_Response]
    def __next__(self) -> _Response: ...
    def collect(self) -> list[_Response]: ...

class AioMapRun(aio_map.AioMapRun, Generic[_Response]):
    results: list[_Response]
    async def __anext__(self) -> _Response: ...
    async def collect(self) -> list[_Response]: ...
