"""The client of CloudWatch for asyncio."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.waiter import AioWaiter

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    AlarmExistsWaiterName,
    AlarmMuteRuleExistsWaiterName,
    AlarmMuteRuleStatusType,
    AlarmTypeType,
    AnomalyDetectorTypeType,
    ComparisonOperatorType,
    CompositeAlarmExistsWaiterName,
    DescribeAlarmHistoryPaginatorName,
    DescribeAlarmsPaginatorName,
    DescribeAnomalyDetectorsPaginatorName,
    GetMetricDataPaginatorName,
    HistoryItemTypeType,
    ListAlarmMuteRulesPaginatorName,
    ListDashboardsPaginatorName,
    ListMetricDataQueryDefinitionsPaginatorName,
    ListMetricsPaginatorName,
    LogAlarmExistsWaiterName,
    MapOperationName,
    MetricStreamOutputFormatType,
    QueryTypeType,
    RecentlyActiveType,
    ScanByType,
    StandardUnitType,
    StateValueType,
    StatisticType,
)
from .type_defs import (
    ActionConfigurationUnionTypeDef,
    AnomalyDetectorConfigurationUnionTypeDef,
    CreateResourceMetricsConfigurationOutputTypeDef,
    DeleteInsightRulesOutputTypeDef,
    DescribeAlarmContributorsOutputTypeDef,
    DescribeAlarmHistoryOutputTypeDef,
    DescribeAlarmsForMetricOutputTypeDef,
    DescribeAlarmsOutputTypeDef,
    DescribeAnomalyDetectorsOutputTypeDef,
    DescribeInsightRulesOutputTypeDef,
    DimensionFilterTypeDef,
    DimensionTypeDef,
    DisableInsightRulesOutputTypeDef,
    EmptyResponseMetadataTypeDef,
    EnableInsightRulesOutputTypeDef,
    EntityMetricDataTypeDef,
    EvaluationCriteriaTypeDef,
    EvaluationWindowUnionTypeDef,
    GetAlarmMuteRuleOutputTypeDef,
    GetDashboardOutputTypeDef,
    GetDatasetOutputTypeDef,
    GetInsightRuleReportOutputTypeDef,
    GetMetricDataOutputTypeDef,
    GetMetricDataQueryDefinitionOutputTypeDef,
    GetMetricStatisticsOutputTypeDef,
    GetMetricStreamOutputTypeDef,
    GetMetricWidgetImageOutputTypeDef,
    GetOTelEnrichmentOutputTypeDef,
    GetResourceMetricsConfigurationOutputTypeDef,
    LabelOptionsTypeDef,
    ListAlarmMuteRulesOutputTypeDef,
    ListDashboardsOutputTypeDef,
    ListManagedInsightRulesOutputTypeDef,
    ListMetricDataQueryDefinitionsOutputTypeDef,
    ListMetricsOutputTypeDef,
    ListMetricStreamsOutputTypeDef,
    ListTagsForResourceOutputTypeDef,
    ManagedRuleTypeDef,
    MetricCharacteristicsTypeDef,
    MetricDataQueryUnionTypeDef,
    MetricDatumTypeDef,
    MetricMathAnomalyDetectorUnionTypeDef,
    MetricStreamFilterUnionTypeDef,
    MetricStreamStatisticsConfigurationUnionTypeDef,
    MuteTargetsUnionTypeDef,
    OTelEnrichmentMetricSelectorUnionTypeDef,
    PaginatorConfigTypeDef,
    PutAnomalyDetectorOutputTypeDef,
    PutDashboardOutputTypeDef,
    PutManagedInsightRulesOutputTypeDef,
    PutMetricDataQueryDefinitionOutputTypeDef,
    PutMetricStreamOutputTypeDef,
    ResourceMetricSelectionUnionTypeDef,
    RuleTypeDef,
    ScheduledQueryConfigurationUnionTypeDef,
    SingleMetricAnomalyDetectorUnionTypeDef,
    StartOTelEnrichmentOutputTypeDef,
    TagTypeDef,
    TimestampTypeDef,
    UpdateOTelEnrichmentOutputTypeDef,
    UpdateResourceMetricsConfigurationOutputTypeDef,
    WaiterConfigTypeDef,
    WarmUpConfigurationTypeDef,
)

class AioDescribeAlarmHistoryPaginator(AioPaginator[DescribeAlarmHistoryOutputTypeDef]):
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
    ) -> AioPageIterator[DescribeAlarmHistoryOutputTypeDef]: ...

class AioDescribeAlarmsPaginator(AioPaginator[DescribeAlarmsOutputTypeDef]):
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
    ) -> AioPageIterator[DescribeAlarmsOutputTypeDef]: ...

class AioDescribeAnomalyDetectorsPaginator(AioPaginator[DescribeAnomalyDetectorsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AnomalyDetectorIds: Sequence[str] = ...,
        Namespace: str = ...,
        MetricName: str = ...,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        AnomalyDetectorTypes: Sequence[AnomalyDetectorTypeType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeAnomalyDetectorsOutputTypeDef]: ...

class AioGetMetricDataPaginator(AioPaginator[GetMetricDataOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        MetricDataQueries: Sequence[MetricDataQueryUnionTypeDef],
        StartTime: TimestampTypeDef,
        EndTime: TimestampTypeDef,
        ScanBy: ScanByType = ...,
        LabelOptions: LabelOptionsTypeDef = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetMetricDataOutputTypeDef]: ...

class AioListAlarmMuteRulesPaginator(AioPaginator[ListAlarmMuteRulesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AlarmName: str = ...,
        Statuses: Sequence[AlarmMuteRuleStatusType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListAlarmMuteRulesOutputTypeDef]: ...

class AioListDashboardsPaginator(AioPaginator[ListDashboardsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DashboardNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListDashboardsOutputTypeDef]: ...

class AioListMetricDataQueryDefinitionsPaginator(AioPaginator[ListMetricDataQueryDefinitionsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListMetricDataQueryDefinitionsOutputTypeDef]: ...

class AioListMetricsPaginator(AioPaginator[ListMetricsOutputTypeDef]):
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
    ) -> AioPageIterator[ListMetricsOutputTypeDef]: ...

class AioAlarmExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self,
        *,
        AlarmNames: Sequence[str] = ...,
        AlarmNamePrefix: str = ...,
        AlarmTypes: Sequence[AlarmTypeType] = ...,
        ChildrenOfAlarmName: str = ...,
        ParentsOfAlarmName: str = ...,
        StateValue: StateValueType = ...,
        ActionPrefix: str = ...,
        MaxRecords: int = ...,
        NextToken: str = ...,
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class AioAlarmMuteRuleExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, AlarmMuteRuleName: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioCompositeAlarmExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self,
        *,
        AlarmNames: Sequence[str] = ...,
        AlarmNamePrefix: str = ...,
        AlarmTypes: Sequence[AlarmTypeType] = ...,
        ChildrenOfAlarmName: str = ...,
        ParentsOfAlarmName: str = ...,
        StateValue: StateValueType = ...,
        ActionPrefix: str = ...,
        MaxRecords: int = ...,
        NextToken: str = ...,
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class AioLogAlarmExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self,
        *,
        AlarmNames: Sequence[str] = ...,
        AlarmNamePrefix: str = ...,
        AlarmTypes: Sequence[AlarmTypeType] = ...,
        ChildrenOfAlarmName: str = ...,
        ParentsOfAlarmName: str = ...,
        StateValue: StateValueType = ...,
        ActionPrefix: str = ...,
        MaxRecords: int = ...,
        NextToken: str = ...,
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class AioCloudWatchClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def associate_dataset_kms_key(self, *, DatasetIdentifier: str, KmsKeyArn: str) -> dict[str, Any]: ...
    async def create_resource_metrics_configuration(
        self, *, ResourceArn: str, MetricSelections: Sequence[ResourceMetricSelectionUnionTypeDef] = ...
    ) -> CreateResourceMetricsConfigurationOutputTypeDef: ...
    async def delete_alarm_mute_rule(self, *, AlarmMuteRuleName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_alarms(self, *, AlarmNames: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def delete_anomaly_detector(
        self,
        *,
        AnomalyDetectorId: str = ...,
        Namespace: str = ...,
        MetricName: str = ...,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        Stat: str = ...,
        SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorUnionTypeDef = ...,
        MetricMathAnomalyDetector: MetricMathAnomalyDetectorUnionTypeDef = ...,
    ) -> dict[str, Any]: ...
    async def delete_dashboards(self, *, DashboardNames: Sequence[str]) -> dict[str, Any]: ...
    async def delete_insight_rules(self, *, RuleNames: Sequence[str]) -> DeleteInsightRulesOutputTypeDef: ...
    async def delete_metric_data_query_definition(self, *, Id: str) -> dict[str, Any]: ...
    async def delete_metric_stream(self, *, Name: str) -> dict[str, Any]: ...
    async def delete_resource_metrics_configuration(self, *, ResourceArn: str) -> dict[str, Any]: ...
    async def describe_alarm_contributors(
        self, *, AlarmName: str, NextToken: str = ...
    ) -> DescribeAlarmContributorsOutputTypeDef: ...
    async def describe_alarm_history(
        self,
        *,
        AlarmName: str = ...,
        AlarmContributorId: str = ...,
        AlarmTypes: Sequence[AlarmTypeType] = ...,
        HistoryItemType: HistoryItemTypeType = ...,
        StartDate: TimestampTypeDef = ...,
        EndDate: TimestampTypeDef = ...,
        MaxRecords: int = ...,
        NextToken: str = ...,
        ScanBy: ScanByType = ...,
    ) -> DescribeAlarmHistoryOutputTypeDef: ...
    async def describe_alarms(
        self,
        *,
        AlarmNames: Sequence[str] = ...,
        AlarmNamePrefix: str = ...,
        AlarmTypes: Sequence[AlarmTypeType] = ...,
        ChildrenOfAlarmName: str = ...,
        ParentsOfAlarmName: str = ...,
        StateValue: StateValueType = ...,
        ActionPrefix: str = ...,
        MaxRecords: int = ...,
        NextToken: str = ...,
    ) -> DescribeAlarmsOutputTypeDef: ...
    async def describe_alarms_for_metric(
        self,
        *,
        MetricName: str,
        Namespace: str,
        Statistic: StatisticType = ...,
        ExtendedStatistic: str = ...,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        Period: int = ...,
        Unit: StandardUnitType = ...,
    ) -> DescribeAlarmsForMetricOutputTypeDef: ...
    async def describe_anomaly_detectors(
        self,
        *,
        AnomalyDetectorIds: Sequence[str] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        Namespace: str = ...,
        MetricName: str = ...,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        AnomalyDetectorTypes: Sequence[AnomalyDetectorTypeType] = ...,
    ) -> DescribeAnomalyDetectorsOutputTypeDef: ...
    async def describe_insight_rules(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeInsightRulesOutputTypeDef: ...
    async def disable_alarm_actions(self, *, AlarmNames: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def disable_insight_rules(self, *, RuleNames: Sequence[str]) -> DisableInsightRulesOutputTypeDef: ...
    async def disassociate_dataset_kms_key(self, *, DatasetIdentifier: str) -> dict[str, Any]: ...
    async def enable_alarm_actions(self, *, AlarmNames: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def enable_insight_rules(self, *, RuleNames: Sequence[str]) -> EnableInsightRulesOutputTypeDef: ...
    async def get_alarm_mute_rule(self, *, AlarmMuteRuleName: str) -> GetAlarmMuteRuleOutputTypeDef: ...
    async def get_dashboard(self, *, DashboardName: str) -> GetDashboardOutputTypeDef: ...
    async def get_dataset(self, *, DatasetIdentifier: str) -> GetDatasetOutputTypeDef: ...
    async def get_insight_rule_report(
        self,
        *,
        RuleName: str,
        StartTime: TimestampTypeDef,
        EndTime: TimestampTypeDef,
        Period: int,
        MaxContributorCount: int = ...,
        Metrics: Sequence[str] = ...,
        OrderBy: str = ...,
    ) -> GetInsightRuleReportOutputTypeDef: ...
    async def get_metric_data(
        self,
        *,
        MetricDataQueries: Sequence[MetricDataQueryUnionTypeDef],
        StartTime: TimestampTypeDef,
        EndTime: TimestampTypeDef,
        NextToken: str = ...,
        ScanBy: ScanByType = ...,
        MaxDatapoints: int = ...,
        LabelOptions: LabelOptionsTypeDef = ...,
    ) -> GetMetricDataOutputTypeDef: ...
    async def get_metric_data_query_definition(self, *, Id: str) -> GetMetricDataQueryDefinitionOutputTypeDef: ...
    async def get_metric_statistics(
        self,
        *,
        Namespace: str,
        MetricName: str,
        StartTime: TimestampTypeDef,
        EndTime: TimestampTypeDef,
        Period: int,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        Statistics: Sequence[StatisticType] = ...,
        ExtendedStatistics: Sequence[str] = ...,
        Unit: StandardUnitType = ...,
    ) -> GetMetricStatisticsOutputTypeDef: ...
    async def get_metric_stream(self, *, Name: str) -> GetMetricStreamOutputTypeDef: ...
    async def get_metric_widget_image(
        self, *, MetricWidget: str, OutputFormat: str = ...
    ) -> GetMetricWidgetImageOutputTypeDef: ...
    async def get_otel_enrichment(self) -> GetOTelEnrichmentOutputTypeDef: ...
    async def get_resource_metrics_configuration(
        self, *, ResourceArn: str
    ) -> GetResourceMetricsConfigurationOutputTypeDef: ...
    async def list_alarm_mute_rules(
        self,
        *,
        AlarmName: str = ...,
        Statuses: Sequence[AlarmMuteRuleStatusType] = ...,
        MaxRecords: int = ...,
        NextToken: str = ...,
    ) -> ListAlarmMuteRulesOutputTypeDef: ...
    async def list_dashboards(
        self, *, DashboardNamePrefix: str = ..., NextToken: str = ...
    ) -> ListDashboardsOutputTypeDef: ...
    async def list_managed_insight_rules(
        self, *, ResourceARN: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListManagedInsightRulesOutputTypeDef: ...
    async def list_metric_data_query_definitions(
        self, *, MaxResults: int = ..., NextToken: str = ...
    ) -> ListMetricDataQueryDefinitionsOutputTypeDef: ...
    async def list_metric_streams(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListMetricStreamsOutputTypeDef: ...
    async def list_metrics(
        self,
        *,
        Namespace: str = ...,
        MetricName: str = ...,
        Dimensions: Sequence[DimensionFilterTypeDef] = ...,
        NextToken: str = ...,
        RecentlyActive: RecentlyActiveType = ...,
        IncludeLinkedAccounts: bool = ...,
        OwningAccount: str = ...,
    ) -> ListMetricsOutputTypeDef: ...
    async def list_tags_for_resource(self, *, ResourceARN: str) -> ListTagsForResourceOutputTypeDef: ...
    async def put_alarm_mute_rule(
        self,
        *,
        Name: str,
        Rule: RuleTypeDef,
        Description: str = ...,
        MuteTargets: MuteTargetsUnionTypeDef = ...,
        Tags: Sequence[TagTypeDef] = ...,
        StartDate: TimestampTypeDef = ...,
        ExpireDate: TimestampTypeDef = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_anomaly_detector(
        self,
        *,
        Namespace: str = ...,
        MetricName: str = ...,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        Stat: str = ...,
        Configuration: AnomalyDetectorConfigurationUnionTypeDef = ...,
        MetricCharacteristics: MetricCharacteristicsTypeDef = ...,
        SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorUnionTypeDef = ...,
        MetricMathAnomalyDetector: MetricMathAnomalyDetectorUnionTypeDef = ...,
    ) -> PutAnomalyDetectorOutputTypeDef: ...
    async def put_composite_alarm(
        self,
        *,
        AlarmName: str,
        AlarmRule: str,
        ActionsEnabled: bool = ...,
        AlarmActions: Sequence[str] = ...,
        AlarmDescription: str = ...,
        InsufficientDataActions: Sequence[str] = ...,
        OKActions: Sequence[str] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        ActionsSuppressor: str = ...,
        ActionsSuppressorWaitPeriod: int = ...,
        ActionsSuppressorExtensionPeriod: int = ...,
        ActionConfiguration: ActionConfigurationUnionTypeDef = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_dashboard(
        self, *, DashboardName: str, DashboardBody: str, Tags: Sequence[TagTypeDef] = ...
    ) -> PutDashboardOutputTypeDef: ...
    async def put_insight_rule(
        self,
        *,
        RuleName: str,
        RuleDefinition: str,
        RuleState: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
        ApplyOnTransformedLogs: bool = ...,
    ) -> dict[str, Any]: ...
    async def put_log_alarm(
        self,
        *,
        AlarmName: str,
        ScheduledQueryConfiguration: ScheduledQueryConfigurationUnionTypeDef,
        QueryResultsToEvaluate: int,
        QueryResultsToAlarm: int,
        Threshold: float,
        ComparisonOperator: ComparisonOperatorType,
        AlarmDescription: str = ...,
        ActionLogLineCount: int = ...,
        ActionLogLineRoleArn: str = ...,
        ActionsEnabled: bool = ...,
        OKActions: Sequence[str] = ...,
        AlarmActions: Sequence[str] = ...,
        InsufficientDataActions: Sequence[str] = ...,
        TreatMissingData: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
        WarmUpConfiguration: WarmUpConfigurationTypeDef = ...,
        ActionConfiguration: ActionConfigurationUnionTypeDef = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_managed_insight_rules(
        self, *, ManagedRules: Sequence[ManagedRuleTypeDef]
    ) -> PutManagedInsightRulesOutputTypeDef: ...
    async def put_metric_alarm(
        self,
        *,
        AlarmName: str,
        AlarmDescription: str = ...,
        ActionsEnabled: bool = ...,
        OKActions: Sequence[str] = ...,
        AlarmActions: Sequence[str] = ...,
        InsufficientDataActions: Sequence[str] = ...,
        MetricName: str = ...,
        Namespace: str = ...,
        Statistic: StatisticType = ...,
        ExtendedStatistic: str = ...,
        Dimensions: Sequence[DimensionTypeDef] = ...,
        Period: int = ...,
        Unit: StandardUnitType = ...,
        EvaluationPeriods: int = ...,
        DatapointsToAlarm: int = ...,
        Threshold: float = ...,
        ComparisonOperator: ComparisonOperatorType = ...,
        TreatMissingData: str = ...,
        EvaluateLowSampleCountPercentile: str = ...,
        Metrics: Sequence[MetricDataQueryUnionTypeDef] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        ThresholdMetricId: str = ...,
        EvaluationWindow: EvaluationWindowUnionTypeDef = ...,
        WarmUpConfiguration: WarmUpConfigurationTypeDef = ...,
        EvaluationCriteria: EvaluationCriteriaTypeDef = ...,
        EvaluationInterval: int = ...,
        ActionConfiguration: ActionConfigurationUnionTypeDef = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_metric_data(
        self,
        *,
        Namespace: str,
        MetricData: Sequence[MetricDatumTypeDef] = ...,
        EntityMetricData: Sequence[EntityMetricDataTypeDef] = ...,
        StrictEntityValidation: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_metric_data_query_definition(
        self, *, Path: str, Expression: str, Type: QueryTypeType, Id: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> PutMetricDataQueryDefinitionOutputTypeDef: ...
    async def put_metric_stream(
        self,
        *,
        Name: str,
        FirehoseArn: str,
        RoleArn: str,
        OutputFormat: MetricStreamOutputFormatType,
        IncludeFilters: Sequence[MetricStreamFilterUnionTypeDef] = ...,
        ExcludeFilters: Sequence[MetricStreamFilterUnionTypeDef] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        StatisticsConfigurations: Sequence[MetricStreamStatisticsConfigurationUnionTypeDef] = ...,
        IncludeLinkedAccountsMetrics: bool = ...,
    ) -> PutMetricStreamOutputTypeDef: ...
    async def set_alarm_state(
        self, *, AlarmName: str, StateValue: StateValueType, StateReason: str, StateReasonData: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def start_metric_streams(self, *, Names: Sequence[str]) -> dict[str, Any]: ...
    async def start_otel_enrichment(
        self,
        *,
        IncludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
        ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
    ) -> StartOTelEnrichmentOutputTypeDef: ...
    async def stop_metric_streams(self, *, Names: Sequence[str]) -> dict[str, Any]: ...
    async def stop_otel_enrichment(self) -> dict[str, Any]: ...
    async def tag_resource(self, *, ResourceARN: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]: ...
    async def untag_resource(self, *, ResourceARN: str, TagKeys: Sequence[str]) -> dict[str, Any]: ...
    async def update_otel_enrichment(
        self,
        *,
        IncludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
        ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
    ) -> UpdateOTelEnrichmentOutputTypeDef: ...
    async def update_resource_metrics_configuration(
        self, *, ResourceArn: str, MetricSelections: Sequence[ResourceMetricSelectionUnionTypeDef] = ...
    ) -> UpdateResourceMetricsConfigurationOutputTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: DescribeAlarmHistoryPaginatorName) -> AioDescribeAlarmHistoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeAlarmsPaginatorName) -> AioDescribeAlarmsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAnomalyDetectorsPaginatorName
    ) -> AioDescribeAnomalyDetectorsPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetMetricDataPaginatorName) -> AioGetMetricDataPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAlarmMuteRulesPaginatorName) -> AioListAlarmMuteRulesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDashboardsPaginatorName) -> AioListDashboardsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListMetricDataQueryDefinitionsPaginatorName
    ) -> AioListMetricDataQueryDefinitionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMetricsPaginatorName) -> AioListMetricsPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: AlarmExistsWaiterName) -> AioAlarmExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: AlarmMuteRuleExistsWaiterName) -> AioAlarmMuteRuleExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: CompositeAlarmExistsWaiterName) -> AioCompositeAlarmExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: LogAlarmExistsWaiterName) -> AioLogAlarmExistsWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "associate_dataset_kms_key",
            "delete_anomaly_detector",
            "delete_dashboards",
            "delete_metric_data_query_definition",
            "delete_metric_stream",
            "delete_resource_metrics_configuration",
            "disassociate_dataset_kms_key",
            "put_insight_rule",
            "start_metric_streams",
            "stop_metric_streams",
            "stop_otel_enrichment",
            "tag_resource",
            "untag_resource",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self,
        operation_name: Literal["create_resource_metrics_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[CreateResourceMetricsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_alarm_mute_rule",
            "delete_alarms",
            "disable_alarm_actions",
            "enable_alarm_actions",
            "put_alarm_mute_rule",
            "put_composite_alarm",
            "put_log_alarm",
            "put_metric_alarm",
            "put_metric_data",
            "set_alarm_state",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_insight_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarm_contributors"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAlarmContributorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarm_history"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAlarmHistoryOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarms"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAlarmsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarms_for_metric"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAlarmsForMetricOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_anomaly_detectors"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAnomalyDetectorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_insight_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["disable_insight_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DisableInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["enable_insight_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[EnableInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_alarm_mute_rule"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAlarmMuteRuleOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_dashboard"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDashboardOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_dataset"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDatasetOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_insight_rule_report"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetInsightRuleReportOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_data"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMetricDataOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_metric_data_query_definition"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetMetricDataQueryDefinitionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_statistics"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMetricStatisticsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_stream"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMetricStreamOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_widget_image"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMetricWidgetImageOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_otel_enrichment"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetOTelEnrichmentOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_resource_metrics_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetResourceMetricsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_alarm_mute_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAlarmMuteRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_dashboards"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListDashboardsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_managed_insight_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListManagedInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_metric_data_query_definitions"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListMetricDataQueryDefinitionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_metric_streams"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMetricStreamsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_metrics"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMetricsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_anomaly_detector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutAnomalyDetectorOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_dashboard"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutDashboardOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_managed_insight_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutManagedInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_metric_data_query_definition"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[PutMetricDataQueryDefinitionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_metric_stream"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutMetricStreamOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_otel_enrichment"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartOTelEnrichmentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_otel_enrichment"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateOTelEnrichmentOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_resource_metrics_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[UpdateResourceMetricsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
