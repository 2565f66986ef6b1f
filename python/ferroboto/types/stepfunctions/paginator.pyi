"""Paginators of SFN."""

from .._pages import PageIterator, Paginator
from .literals import ExecutionRedriveFilterType, ExecutionStatusType
from .type_defs import (
    GetExecutionHistoryOutputTypeDef,
    ListActivitiesOutputTypeDef,
    ListExecutionsOutputTypeDef,
    ListMapRunsOutputTypeDef,
    ListStateMachinesOutputTypeDef,
    PaginatorConfigTypeDef,
)

class GetExecutionHistoryPaginator(Paginator[GetExecutionHistoryOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        executionArn: str,
        reverseOrder: bool = ...,
        includeExecutionData: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetExecutionHistoryOutputTypeDef]: ...

class ListActivitiesPaginator(Paginator[ListActivitiesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListActivitiesOutputTypeDef]: ...

class ListExecutionsPaginator(Paginator[ListExecutionsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        stateMachineArn: str = ...,
        statusFilter: ExecutionStatusType = ...,
        mapRunArn: str = ...,
        redriveFilter: ExecutionRedriveFilterType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListExecutionsOutputTypeDef]: ...

class ListMapRunsPaginator(Paginator[ListMapRunsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, executionArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListMapRunsOutputTypeDef]: ...

class ListStateMachinesPaginator(Paginator[ListStateMachinesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListStateMachinesOutputTypeDef]: ...
