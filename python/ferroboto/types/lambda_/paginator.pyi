"""Paginators of Lambda."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import ArchitectureType, CapacityProviderStateType, ExecutionStatusType, FunctionVersionType, RuntimeType
from .type_defs import (
    GetDurableExecutionHistoryResponseTypeDef,
    GetDurableExecutionStateResponseTypeDef,
    ListAliasesResponseTypeDef,
    ListCapacityProvidersResponseTypeDef,
    ListCodeSigningConfigsResponseTypeDef,
    ListDurableExecutionsByFunctionResponseTypeDef,
    ListEventSourceMappingsResponseTypeDef,
    ListFunctionEventInvokeConfigsResponseTypeDef,
    ListFunctionsByCodeSigningConfigResponseTypeDef,
    ListFunctionsResponseTypeDef,
    ListFunctionUrlConfigsResponseTypeDef,
    ListFunctionVersionsByCapacityProviderResponseTypeDef,
    ListLayersResponseTypeDef,
    ListLayerVersionsResponseTypeDef,
    ListProvisionedConcurrencyConfigsResponseTypeDef,
    ListVersionsByFunctionResponseTypeDef,
    PaginatorConfigTypeDef,
    TimestampTypeDef,
)

class GetDurableExecutionHistoryPaginator(Paginator[GetDurableExecutionHistoryResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        DurableExecutionArn: str,
        IncludeExecutionData: bool = ...,
        ReverseOrder: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetDurableExecutionHistoryResponseTypeDef]: ...

class GetDurableExecutionStatePaginator(Paginator[GetDurableExecutionStateResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DurableExecutionArn: str, CheckpointToken: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[GetDurableExecutionStateResponseTypeDef]: ...

class ListAliasesPaginator(Paginator[ListAliasesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, FunctionVersion: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAliasesResponseTypeDef]: ...

class ListCapacityProvidersPaginator(Paginator[ListCapacityProvidersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, State: CapacityProviderStateType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListCapacityProvidersResponseTypeDef]: ...

class ListCodeSigningConfigsPaginator(Paginator[ListCodeSigningConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListCodeSigningConfigsResponseTypeDef]: ...

class ListDurableExecutionsByFunctionPaginator(Paginator[ListDurableExecutionsByFunctionResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        DurableExecutionName: str = ...,
        Statuses: Sequence[ExecutionStatusType] = ...,
        StartedAfter: TimestampTypeDef = ...,
        StartedBefore: TimestampTypeDef = ...,
        ReverseOrder: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListDurableExecutionsByFunctionResponseTypeDef]: ...

class ListEventSourceMappingsPaginator(Paginator[ListEventSourceMappingsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, EventSourceArn: str = ..., FunctionName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListEventSourceMappingsResponseTypeDef]: ...

class ListFunctionEventInvokeConfigsPaginator(Paginator[ListFunctionEventInvokeConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListFunctionEventInvokeConfigsResponseTypeDef]: ...

class ListFunctionUrlConfigsPaginator(Paginator[ListFunctionUrlConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListFunctionUrlConfigsResponseTypeDef]: ...

class ListFunctionVersionsByCapacityProviderPaginator(Paginator[ListFunctionVersionsByCapacityProviderResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, CapacityProviderName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListFunctionVersionsByCapacityProviderResponseTypeDef]: ...

class ListFunctionsPaginator(Paginator[ListFunctionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        MasterRegion: str = ...,
        FunctionVersion: FunctionVersionType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListFunctionsResponseTypeDef]: ...

class ListFunctionsByCodeSigningConfigPaginator(Paginator[ListFunctionsByCodeSigningConfigResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, CodeSigningConfigArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListFunctionsByCodeSigningConfigResponseTypeDef]: ...

class ListLayerVersionsPaginator(Paginator[ListLayerVersionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        LayerName: str,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListLayerVersionsResponseTypeDef]: ...

class ListLayersPaginator(Paginator[ListLayersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListLayersResponseTypeDef]: ...

class ListProvisionedConcurrencyConfigsPaginator(Paginator[ListProvisionedConcurrencyConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListProvisionedConcurrencyConfigsResponseTypeDef]: ...

class ListVersionsByFunctionPaginator(Paginator[ListVersionsByFunctionResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListVersionsByFunctionResponseTypeDef]: ...
