"""Paginators of CloudWatch."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import (
    AlarmMuteRuleStatusType,
    AlarmTypeType,
    AnomalyDetectorTypeType,
    HistoryItemTypeType,
    RecentlyActiveType,
    ScanByType,
    StateValueType,
)
from .type_defs import (
    DescribeAlarmHistoryOutputTypeDef,
    DescribeAlarmsOutputTypeDef,
    DescribeAnomalyDetectorsOutputTypeDef,
    DimensionFilterTypeDef,
    DimensionTypeDef,
    GetMetricDataOutputTypeDef,
    LabelOptionsTypeDef,
    ListAlarmMuteRulesOutputTypeDef,
    ListDashboardsOutputTypeDef,
    ListMetricDataQueryDefinitionsOutputTypeDef,
    ListMetricsOutputTypeDef,
    MetricDataQueryUnionTypeDef,
    PaginatorConfigTypeDef,
    TimestampTypeDef,
)

class DescribeAlarmHistoryPaginator(Paginator[DescribeAlarmHistoryOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AlarmName: str = ...,
        AlarmContributorId: str = ...,
        AlarmTypes: Sequence[AlarmTypeType] = ...,
        HistoryItemType: HistoryItemTypeType = ...,
        StartDate: TimestampTypeDef = ...,
        EndDate: TimestampTypeDef = ...,
        ScanBy: ScanByType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeAlarmHistoryOutputTypeDef]: ...

class DescribeAlarmsPaginator(Paginator[DescribeAlarmsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AlarmNames: Sequence[str] = ...,
        AlarmNamePrefix: str = ...,
        AlarmTypes: Sequence[AlarmTypeType] = ...,
        ChildrenOfAlarmName: str = ...,
        ParentsOfAlarmName: str = ...,
        StateValue: StateValueType = ...,
        ActionPrefix: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeAlarmsOutputTypeDef]: ...

class DescribeAnomalyDetectorsPaginator(Paginator[DescribeAnomalyDetectorsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AnomalyDetectorIds: Sequence[str] = ...,
        Namespace: str = ...,
        MetricName: str = ...,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        AnomalyDetectorTypes: Sequence[AnomalyDetectorTypeType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeAnomalyDetectorsOutputTypeDef]: ...

class GetMetricDataPaginator(Paginator[GetMetricDataOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        MetricDataQueries: Sequence[MetricDataQueryUnionTypeDef],
        StartTime: TimestampTypeDef,
        EndTime: TimestampTypeDef,
        ScanBy: ScanByType = ...,
        LabelOptions: LabelOptionsTypeDef = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetMetricDataOutputTypeDef]: ...

class ListAlarmMuteRulesPaginator(Paginator[ListAlarmMuteRulesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AlarmName: str = ...,
        Statuses: Sequence[AlarmMuteRuleStatusType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListAlarmMuteRulesOutputTypeDef]: ...

class ListDashboardsPaginator(Paginator[ListDashboardsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DashboardNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListDashboardsOutputTypeDef]: ...

class ListMetricDataQueryDefinitionsPaginator(Paginator[ListMetricDataQueryDefinitionsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListMetricDataQueryDefinitionsOutputTypeDef]: ...

class ListMetricsPaginator(Paginator[ListMetricsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Namespace: str = ...,
        MetricName: str = ...,
        Dimensions: Sequence[DimensionFilterTypeDef] = ...,
        RecentlyActive: RecentlyActiveType = ...,
        IncludeLinkedAccounts: bool = ...,
        OwningAccount: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListMetricsOutputTypeDef]: ...
