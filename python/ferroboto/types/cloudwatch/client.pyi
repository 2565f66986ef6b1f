"""The client of CloudWatch."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
from .paginator import (
    DescribeAlarmHistoryPaginator,
    DescribeAlarmsPaginator,
    DescribeAnomalyDetectorsPaginator,
    GetMetricDataPaginator,
    ListAlarmMuteRulesPaginator,
    ListDashboardsPaginator,
    ListMetricDataQueryDefinitionsPaginator,
    ListMetricsPaginator,
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
    WarmUpConfigurationTypeDef,
)
from .waiter import AlarmExistsWaiter, AlarmMuteRuleExistsWaiter, CompositeAlarmExistsWaiter, LogAlarmExistsWaiter

class Exceptions(BaseClientExceptions):
    ConcurrentModificationException: type[ClientError]
    ConflictException: type[ClientError]
    DashboardInvalidInputError: type[ClientError]
    DashboardNotFoundError: type[ClientError]
    InternalServiceFault: type[ClientError]
    InvalidFormatFault: type[ClientError]
    InvalidNextToken: type[ClientError]
    InvalidParameterCombinationException: type[ClientError]
    InvalidParameterValueException: type[ClientError]
    KmsAccessDeniedException: type[ClientError]
    KmsKeyDisabledException: type[ClientError]
    KmsKeyNotFoundException: type[ClientError]
    LimitExceededException: type[ClientError]
    LimitExceededFault: type[ClientError]
    MissingRequiredParameterException: type[ClientError]
    ResourceConflict: type[ClientError]
    ResourceNotFound: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ValidationException: type[ClientError]

class CloudWatchClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def associate_dataset_kms_key(self, *, DatasetIdentifier: str, KmsKeyArn: str) -> dict[str, Any]: ...
    def create_resource_metrics_configuration(
        self, *, ResourceArn: str, MetricSelections: Sequence[ResourceMetricSelectionUnionTypeDef] = ...
    ) -> CreateResourceMetricsConfigurationOutputTypeDef: ...
    def delete_alarm_mute_rule(self, *, AlarmMuteRuleName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_alarms(self, *, AlarmNames: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def delete_anomaly_detector(
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
    def delete_dashboards(self, *, DashboardNames: Sequence[str]) -> dict[str, Any]: ...
    def delete_insight_rules(self, *, RuleNames: Sequence[str]) -> DeleteInsightRulesOutputTypeDef: ...
    def delete_metric_data_query_definition(self, *, Id: str) -> dict[str, Any]: ...
    def delete_metric_stream(self, *, Name: str) -> dict[str, Any]: ...
    def delete_resource_metrics_configuration(self, *, ResourceArn: str) -> dict[str, Any]: ...
    def describe_alarm_contributors(
        self, *, AlarmName: str, NextToken: str = ...
    ) -> DescribeAlarmContributorsOutputTypeDef: ...
    def describe_alarm_history(
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
    def describe_alarms(
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
    def describe_alarms_for_metric(
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
    def describe_anomaly_detectors(
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
    def describe_insight_rules(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeInsightRulesOutputTypeDef: ...
    def disable_alarm_actions(self, *, AlarmNames: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def disable_insight_rules(self, *, RuleNames: Sequence[str]) -> DisableInsightRulesOutputTypeDef: ...
    def disassociate_dataset_kms_key(self, *, DatasetIdentifier: str) -> dict[str, Any]: ...
    def enable_alarm_actions(self, *, AlarmNames: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def enable_insight_rules(self, *, RuleNames: Sequence[str]) -> EnableInsightRulesOutputTypeDef: ...
    def get_alarm_mute_rule(self, *, AlarmMuteRuleName: str) -> GetAlarmMuteRuleOutputTypeDef: ...
    def get_dashboard(self, *, DashboardName: str) -> GetDashboardOutputTypeDef: ...
    def get_dataset(self, *, DatasetIdentifier: str) -> GetDatasetOutputTypeDef: ...
    def get_insight_rule_report(
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
    def get_metric_data(
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
    def get_metric_data_query_definition(self, *, Id: str) -> GetMetricDataQueryDefinitionOutputTypeDef: ...
    def get_metric_statistics(
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
    def get_metric_stream(self, *, Name: str) -> GetMetricStreamOutputTypeDef: ...
    def get_metric_widget_image(
        self, *, MetricWidget: str, OutputFormat: str = ...
    ) -> GetMetricWidgetImageOutputTypeDef: ...
    def get_otel_enrichment(self) -> GetOTelEnrichmentOutputTypeDef: ...
    def get_resource_metrics_configuration(
        self, *, ResourceArn: str
    ) -> GetResourceMetricsConfigurationOutputTypeDef: ...
    def list_alarm_mute_rules(
        self,
        *,
        AlarmName: str = ...,
        Statuses: Sequence[AlarmMuteRuleStatusType] = ...,
        MaxRecords: int = ...,
        NextToken: str = ...,
    ) -> ListAlarmMuteRulesOutputTypeDef: ...
    def list_dashboards(
        self, *, DashboardNamePrefix: str = ..., NextToken: str = ...
    ) -> ListDashboardsOutputTypeDef: ...
    def list_managed_insight_rules(
        self, *, ResourceARN: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListManagedInsightRulesOutputTypeDef: ...
    def list_metric_data_query_definitions(
        self, *, MaxResults: int = ..., NextToken: str = ...
    ) -> ListMetricDataQueryDefinitionsOutputTypeDef: ...
    def list_metric_streams(self, *, NextToken: str = ..., MaxResults: int = ...) -> ListMetricStreamsOutputTypeDef: ...
    def list_metrics(
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
    def list_tags_for_resource(self, *, ResourceARN: str) -> ListTagsForResourceOutputTypeDef: ...
    def put_alarm_mute_rule(
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
    def put_anomaly_detector(
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
    def put_composite_alarm(
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
    def put_dashboard(
        self, *, DashboardName: str, DashboardBody: str, Tags: Sequence[TagTypeDef] = ...
    ) -> PutDashboardOutputTypeDef: ...
    def put_insight_rule(
        self,
        *,
        RuleName: str,
        RuleDefinition: str,
        RuleState: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
        ApplyOnTransformedLogs: bool = ...,
    ) -> dict[str, Any]: ...
    def put_log_alarm(
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
    def put_managed_insight_rules(
        self, *, ManagedRules: Sequence[ManagedRuleTypeDef]
    ) -> PutManagedInsightRulesOutputTypeDef: ...
    def put_metric_alarm(
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
    def put_metric_data(
        self,
        *,
        Namespace: str,
        MetricData: Sequence[MetricDatumTypeDef] = ...,
        EntityMetricData: Sequence[EntityMetricDataTypeDef] = ...,
        StrictEntityValidation: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_metric_data_query_definition(
        self, *, Path: str, Expression: str, Type: QueryTypeType, Id: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> PutMetricDataQueryDefinitionOutputTypeDef: ...
    def put_metric_stream(
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
    def set_alarm_state(
        self, *, AlarmName: str, StateValue: StateValueType, StateReason: str, StateReasonData: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def start_metric_streams(self, *, Names: Sequence[str]) -> dict[str, Any]: ...
    def start_otel_enrichment(
        self,
        *,
        IncludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
        ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
    ) -> StartOTelEnrichmentOutputTypeDef: ...
    def stop_metric_streams(self, *, Names: Sequence[str]) -> dict[str, Any]: ...
    def stop_otel_enrichment(self) -> dict[str, Any]: ...
    def tag_resource(self, *, ResourceARN: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]: ...
    def untag_resource(self, *, ResourceARN: str, TagKeys: Sequence[str]) -> dict[str, Any]: ...
    def update_otel_enrichment(
        self,
        *,
        IncludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
        ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorUnionTypeDef] = ...,
    ) -> UpdateOTelEnrichmentOutputTypeDef: ...
    def update_resource_metrics_configuration(
        self, *, ResourceArn: str, MetricSelections: Sequence[ResourceMetricSelectionUnionTypeDef] = ...
    ) -> UpdateResourceMetricsConfigurationOutputTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: DescribeAlarmHistoryPaginatorName) -> DescribeAlarmHistoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeAlarmsPaginatorName) -> DescribeAlarmsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAnomalyDetectorsPaginatorName
    ) -> DescribeAnomalyDetectorsPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetMetricDataPaginatorName) -> GetMetricDataPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAlarmMuteRulesPaginatorName) -> ListAlarmMuteRulesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDashboardsPaginatorName) -> ListDashboardsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListMetricDataQueryDefinitionsPaginatorName
    ) -> ListMetricDataQueryDefinitionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMetricsPaginatorName) -> ListMetricsPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: AlarmExistsWaiterName) -> AlarmExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: AlarmMuteRuleExistsWaiterName) -> AlarmMuteRuleExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: CompositeAlarmExistsWaiterName) -> CompositeAlarmExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: LogAlarmExistsWaiterName) -> LogAlarmExistsWaiter: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self,
        operation_name: Literal["create_resource_metrics_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[CreateResourceMetricsConfigurationOutputTypeDef]: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_insight_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarm_contributors"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAlarmContributorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarm_history"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAlarmHistoryOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarms"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAlarmsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_alarms_for_metric"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAlarmsForMetricOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_anomaly_detectors"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAnomalyDetectorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_insight_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["disable_insight_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DisableInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["enable_insight_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[EnableInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_alarm_mute_rule"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAlarmMuteRuleOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_dashboard"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDashboardOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_dataset"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDatasetOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_insight_rule_report"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetInsightRuleReportOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_data"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMetricDataOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_data_query_definition"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMetricDataQueryDefinitionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_statistics"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMetricStatisticsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_stream"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMetricStreamOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_metric_widget_image"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMetricWidgetImageOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_otel_enrichment"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetOTelEnrichmentOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_resource_metrics_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetResourceMetricsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_alarm_mute_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAlarmMuteRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_dashboards"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListDashboardsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_managed_insight_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListManagedInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_metric_data_query_definitions"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListMetricDataQueryDefinitionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_metric_streams"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListMetricStreamsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_metrics"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListMetricsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsForResourceOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_anomaly_detector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutAnomalyDetectorOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_dashboard"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutDashboardOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_managed_insight_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutManagedInsightRulesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_metric_data_query_definition"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutMetricDataQueryDefinitionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_metric_stream"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutMetricStreamOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_otel_enrichment"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartOTelEnrichmentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_otel_enrichment"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateOTelEnrichmentOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_resource_metrics_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[UpdateResourceMetricsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
