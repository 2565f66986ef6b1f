"""Paginators of SQS."""

from .._pages import PageIterator, Paginator
from .type_defs import ListDeadLetterSourceQueuesResultTypeDef, ListQueuesResultTypeDef, PaginatorConfigTypeDef

class ListDeadLetterSourceQueuesPaginator(Paginator[ListDeadLetterSourceQueuesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, QueueUrl: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListDeadLetterSourceQueuesResultTypeDef]: ...

class ListQueuesPaginator(Paginator[ListQueuesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, QueueNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListQueuesResultTypeDef]: ...
