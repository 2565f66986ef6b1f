"""Paginators of CloudWatchLogs."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import (
    DeliveryDestinationTypeType,
    ExecutionStatusType,
    ExportTaskStatusCodeType,
    ListAggregateLogGroupSummariesGroupByType,
    LogGroupClassType,
    OrderByType,
    PolicyScopeType,
    QueryLanguageType,
    QueryStatusType,
    ScheduledQueryStateType,
    ScheduleTypeType,
    SuppressionStateType,
)
from .type_defs import (
    DataSourceFilterTypeDef,
    DescribeConfigurationTemplatesResponseTypeDef,
    DescribeDeliveriesResponseTypeDef,
    DescribeDeliveryDestinationsResponseTypeDef,
    DescribeDeliverySourcesResponseTypeDef,
    DescribeDestinationsResponseTypeDef,
    DescribeExportTasksResponseTypeDef,
    DescribeLogGroupsResponseTypeDef,
    DescribeLogStreamsResponseTypeDef,
    DescribeMetricFiltersResponseTypeDef,
    DescribeQueriesResponseTypeDef,
    DescribeResourcePoliciesResponseTypeDef,
    DescribeSubscriptionFiltersResponseTypeDef,
    FilterLogEventsResponseTypeDef,
    GetScheduledQueryHistoryResponseTypeDef,
    ListAggregateLogGroupSummariesResponseTypeDef,
    ListAnomaliesResponseTypeDef,
    ListLogAnomalyDetectorsResponseTypeDef,
    ListLogGroupsForQueryResponseTypeDef,
    ListScheduledQueriesResponseTypeDef,
    ListSourcesForS3TableIntegrationResponseTypeDef,
    PaginatorConfigTypeDef,
)

class DescribeConfigurationTemplatesPaginator(Paginator[DescribeConfigurationTemplatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        service: str = ...,
        logTypes: Sequence[str] = ...,
        resourceTypes: Sequence[str] = ...,
        deliveryDestinationTypes: Sequence[DeliveryDestinationTypeType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeConfigurationTemplatesResponseTypeDef]: ...

class DescribeDeliveriesPaginator(Paginator[DescribeDeliveriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, deliverySourceNames: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeDeliveriesResponseTypeDef]: ...

class DescribeDeliveryDestinationsPaginator(Paginator[DescribeDeliveryDestinationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, names: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeDeliveryDestinationsResponseTypeDef]: ...

class DescribeDeliverySourcesPaginator(Paginator[DescribeDeliverySourcesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, resourceArns: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeDeliverySourcesResponseTypeDef]: ...

class DescribeDestinationsPaginator(Paginator[DescribeDestinationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DestinationNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeDestinationsResponseTypeDef]: ...

class DescribeExportTasksPaginator(Paginator[DescribeExportTasksResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        taskId: str = ...,
        statusCode: ExportTaskStatusCodeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeExportTasksResponseTypeDef]: ...

class DescribeLogGroupsPaginator(Paginator[DescribeLogGroupsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        accountIdentifiers: Sequence[str] = ...,
        logGroupNamePrefix: str = ...,
        logGroupNamePattern: str = ...,
        includeLinkedAccounts: bool = ...,
        logGroupClass: LogGroupClassType = ...,
        logGroupIdentifiers: Sequence[str] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeLogGroupsResponseTypeDef]: ...

class DescribeLogStreamsPaginator(Paginator[DescribeLogStreamsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        logGroupIdentifier: str = ...,
        logStreamNamePrefix: str = ...,
        orderBy: OrderByType = ...,
        descending: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeLogStreamsResponseTypeDef]: ...

class DescribeMetricFiltersPaginator(Paginator[DescribeMetricFiltersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        filterNamePrefix: str = ...,
        metricName: str = ...,
        metricNamespace: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMetricFiltersResponseTypeDef]: ...

class DescribeQueriesPaginator(Paginator[DescribeQueriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        status: QueryStatusType = ...,
        queryLanguage: QueryLanguageType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeQueriesResponseTypeDef]: ...

class DescribeResourcePoliciesPaginator(Paginator[DescribeResourcePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        resourceArn: str = ...,
        policyScope: PolicyScopeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeResourcePoliciesResponseTypeDef]: ...

class DescribeSubscriptionFiltersPaginator(Paginator[DescribeSubscriptionFiltersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, logGroupName: str, filterNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeSubscriptionFiltersResponseTypeDef]: ...

class FilterLogEventsPaginator(Paginator[FilterLogEventsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        logGroupIdentifier: str = ...,
        logStreamNames: Sequence[str] = ...,
        logStreamNamePrefix: str = ...,
        startTime: int = ...,
        endTime: int = ...,
        filterPattern: str = ...,
        startFromHead: bool = ...,
        interleaved: bool = ...,
        unmask: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[FilterLogEventsResponseTypeDef]: ...

class GetScheduledQueryHistoryPaginator(Paginator[GetScheduledQueryHistoryResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        identifier: str,
        startTime: int,
        endTime: int,
        executionStatuses: Sequence[ExecutionStatusType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetScheduledQueryHistoryResponseTypeDef]: ...

class ListAggregateLogGroupSummariesPaginator(Paginator[ListAggregateLogGroupSummariesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        groupBy: ListAggregateLogGroupSummariesGroupByType,
        accountIdentifiers: Sequence[str] = ...,
        includeLinkedAccounts: bool = ...,
        logGroupClass: LogGroupClassType = ...,
        logGroupNamePattern: str = ...,
        dataSources: Sequence[DataSourceFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListAggregateLogGroupSummariesResponseTypeDef]: ...

class ListAnomaliesPaginator(Paginator[ListAnomaliesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        anomalyDetectorArn: str = ...,
        suppressionState: SuppressionStateType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListAnomaliesResponseTypeDef]: ...

class ListLogAnomalyDetectorsPaginator(Paginator[ListLogAnomalyDetectorsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, filterLogGroupArn: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListLogAnomalyDetectorsResponseTypeDef]: ...

class ListLogGroupsForQueryPaginator(Paginator[ListLogGroupsForQueryResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, queryId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListLogGroupsForQueryResponseTypeDef]: ...

class ListScheduledQueriesPaginator(Paginator[ListScheduledQueriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        state: ScheduledQueryStateType = ...,
        scheduleType: ScheduleTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListScheduledQueriesResponseTypeDef]: ...

class ListSourcesForS3TableIntegrationPaginator(Paginator[ListSourcesForS3TableIntegrationResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, integrationArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSourcesForS3TableIntegrationResponseTypeDef]: ...
