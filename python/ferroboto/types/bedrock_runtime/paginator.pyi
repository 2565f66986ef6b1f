"""Paginators of BedrockRuntime."""

from .._pages import PageIterator, Paginator
from .literals import AsyncInvokeStatusType, SortAsyncInvocationByType, SortOrderType
from .type_defs import ListAsyncInvokesResponseTypeDef, PaginatorConfigTypeDef, TimestampTypeDef

class ListAsyncInvokesPaginator(Paginator[ListAsyncInvokesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        submitTimeAfter: TimestampTypeDef = ...,
        submitTimeBefore: TimestampTypeDef = ...,
        statusEquals: AsyncInvokeStatusType = ...,
        sortBy: SortAsyncInvocationByType = ...,
        sortOrder: SortOrderType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListAsyncInvokesResponseTypeDef]: ...
