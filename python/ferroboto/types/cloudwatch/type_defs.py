"""Requests and answers of CloudWatch."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from .literals import (
    ActionsSuppressedByType,
    AlarmMuteRuleStatusType,
    AlarmTypeType,
    AnomalyDetectorAdaptationSpeedType,
    AnomalyDetectorOutlierFilteringStrengthType,
    AnomalyDetectorStateValueType,
    AnomalyDetectorTypeType,
    ComparisonOperatorType,
    EvaluationStateType,
    HistoryItemTypeType,
    MetricStreamOutputFormatType,
    OTelEnrichmentStatusType,
    QueryTypeType,
    RecentlyActiveType,
    ScanByType,
    StandardUnitType,
    StateValueType,
    StatisticType,
    StatusCodeType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AlarmTagsPropagationOutputTypeDef(TypedDict):
    Enabled: bool
    IncludedTagKeys: NotRequired[list[str]]
    ExcludedTagKeys: NotRequired[list[str]]


class ActionConfigurationOutputTypeDef(TypedDict):
    AlarmTagsPropagation: NotRequired[AlarmTagsPropagationOutputTypeDef]


class AlarmTagsPropagationTypeDef(TypedDict):
    Enabled: bool
    IncludedTagKeys: NotRequired[Sequence[str]]
    ExcludedTagKeys: NotRequired[Sequence[str]]


AlarmTagsPropagationUnionTypeDef = AlarmTagsPropagationTypeDef | AlarmTagsPropagationOutputTypeDef


class ActionConfigurationTypeDef(TypedDict):
    AlarmTagsPropagation: NotRequired[AlarmTagsPropagationUnionTypeDef]


ActionConfigurationUnionTypeDef = ActionConfigurationTypeDef | ActionConfigurationOutputTypeDef


class AlarmContributorTypeDef(TypedDict):
    ContributorId: str
    ContributorAttributes: dict[str, str]
    StateReason: str
    StateTransitionedTimestamp: NotRequired[datetime]


class AlarmHistoryItemTypeDef(TypedDict):
    AlarmName: NotRequired[str]
    AlarmContributorId: NotRequired[str]
    AlarmType: NotRequired[AlarmTypeType]
    Timestamp: NotRequired[datetime]
    HistoryItemType: NotRequired[HistoryItemTypeType]
    HistorySummary: NotRequired[str]
    HistoryData: NotRequired[str]
    AlarmContributorAttributes: NotRequired[dict[str, str]]


class AlarmMuteRuleSummaryTypeDef(TypedDict):
    AlarmMuteRuleArn: NotRequired[str]
    ExpireDate: NotRequired[datetime]
    Status: NotRequired[AlarmMuteRuleStatusType]
    MuteType: NotRequired[str]
    LastUpdatedTimestamp: NotRequired[datetime]


class AlarmPromQLCriteriaTypeDef(TypedDict):
    Query: str
    PendingPeriod: NotRequired[int]
    RecoveryPeriod: NotRequired[int]


class RangeOutputTypeDef(TypedDict):
    StartTime: datetime
    EndTime: datetime


class AnomalyDetectorConfigurationOutputTypeDef(TypedDict):
    ExcludedTimeRanges: NotRequired[list[RangeOutputTypeDef]]
    MetricTimezone: NotRequired[str]
    AdaptationSpeed: NotRequired[AnomalyDetectorAdaptationSpeedType]
    OutlierFilteringStrength: NotRequired[AnomalyDetectorOutlierFilteringStrengthType]


TimestampTypeDef = datetime | str | float


class RangeTypeDef(TypedDict):
    StartTime: TimestampTypeDef
    EndTime: TimestampTypeDef


RangeUnionTypeDef = RangeTypeDef | RangeOutputTypeDef


class AnomalyDetectorConfigurationTypeDef(TypedDict):
    ExcludedTimeRanges: NotRequired[Sequence[RangeUnionTypeDef]]
    MetricTimezone: NotRequired[str]
    AdaptationSpeed: NotRequired[AnomalyDetectorAdaptationSpeedType]
    OutlierFilteringStrength: NotRequired[AnomalyDetectorOutlierFilteringStrengthType]


AnomalyDetectorConfigurationUnionTypeDef = (
    AnomalyDetectorConfigurationTypeDef | AnomalyDetectorConfigurationOutputTypeDef
)


class DimensionTypeDef(TypedDict):
    Name: str
    Value: str


class MetricCharacteristicsTypeDef(TypedDict):
    PeriodicSpikes: NotRequired[bool]


class SingleMetricAnomalyDetectorOutputTypeDef(TypedDict):
    AccountId: NotRequired[str]
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[list[DimensionTypeDef]]
    Stat: NotRequired[str]


class MetricOutputTypeDef(TypedDict):
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[list[DimensionTypeDef]]


class MetricStatOutputTypeDef(TypedDict):
    Metric: MetricOutputTypeDef
    Period: int
    Stat: str
    Unit: NotRequired[StandardUnitType]


class MetricDataQueryOutputTypeDef(TypedDict):
    Id: str
    MetricStat: NotRequired[MetricStatOutputTypeDef]
    Expression: NotRequired[str]
    Label: NotRequired[str]
    ReturnData: NotRequired[bool]
    Period: NotRequired[int]
    AccountId: NotRequired[str]


class MetricMathAnomalyDetectorOutputTypeDef(TypedDict):
    MetricDataQueries: NotRequired[list[MetricDataQueryOutputTypeDef]]


class AnomalyDetectorTypeDef(TypedDict):
    AnomalyDetectorId: NotRequired[str]
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[list[DimensionTypeDef]]
    Stat: NotRequired[str]
    Configuration: NotRequired[AnomalyDetectorConfigurationOutputTypeDef]
    StateValue: NotRequired[AnomalyDetectorStateValueType]
    MetricCharacteristics: NotRequired[MetricCharacteristicsTypeDef]
    SingleMetricAnomalyDetector: NotRequired[SingleMetricAnomalyDetectorOutputTypeDef]
    MetricMathAnomalyDetector: NotRequired[MetricMathAnomalyDetectorOutputTypeDef]


class AssociateDatasetKmsKeyInputTypeDef(TypedDict):
    DatasetIdentifier: str
    KmsKeyArn: str


class CompositeAlarmTypeDef(TypedDict):
    ActionsEnabled: NotRequired[bool]
    AlarmActions: NotRequired[list[str]]
    AlarmArn: NotRequired[str]
    AlarmConfigurationUpdatedTimestamp: NotRequired[datetime]
    AlarmDescription: NotRequired[str]
    AlarmName: NotRequired[str]
    AlarmRule: NotRequired[str]
    InsufficientDataActions: NotRequired[list[str]]
    OKActions: NotRequired[list[str]]
    StateReason: NotRequired[str]
    StateReasonData: NotRequired[str]
    StateUpdatedTimestamp: NotRequired[datetime]
    StateValue: NotRequired[StateValueType]
    StateTransitionedTimestamp: NotRequired[datetime]
    ActionsSuppressedBy: NotRequired[ActionsSuppressedByType]
    ActionsSuppressedReason: NotRequired[str]
    ActionsSuppressor: NotRequired[str]
    ActionsSuppressorWaitPeriod: NotRequired[int]
    ActionsSuppressorExtensionPeriod: NotRequired[int]
    ActionConfiguration: NotRequired[ActionConfigurationOutputTypeDef]


class ResourceMetricSelectionTypeDef(TypedDict):
    IncludeMetrics: Sequence[str]


class ResourceMetricSelectionOutputTypeDef(TypedDict):
    IncludeMetrics: list[str]


ResourceMetricSelectionUnionTypeDef = ResourceMetricSelectionTypeDef | ResourceMetricSelectionOutputTypeDef


class CreateResourceMetricsConfigurationInputTypeDef(TypedDict):
    ResourceArn: str
    MetricSelections: NotRequired[Sequence[ResourceMetricSelectionUnionTypeDef]]


class ResourceMetricsConfigurationTypeDef(TypedDict):
    ResourceArn: str
    CreatedAt: datetime
    UpdatedAt: datetime
    MetricSelections: NotRequired[list[ResourceMetricSelectionOutputTypeDef]]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class CreateResourceMetricsConfigurationOutputTypeDef(TypedDict):
    ResourceMetricsConfiguration: ResourceMetricsConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DashboardEntryTypeDef(TypedDict):
    DashboardName: NotRequired[str]
    DashboardArn: NotRequired[str]
    LastModified: NotRequired[datetime]
    Size: NotRequired[int]


class DashboardValidationMessageTypeDef(TypedDict):
    DataPath: NotRequired[str]
    Message: NotRequired[str]


class DatapointTypeDef(TypedDict):
    Timestamp: NotRequired[datetime]
    SampleCount: NotRequired[float]
    Average: NotRequired[float]
    Sum: NotRequired[float]
    Minimum: NotRequired[float]
    Maximum: NotRequired[float]
    Unit: NotRequired[StandardUnitType]
    ExtendedStatistics: NotRequired[dict[str, float]]


class DeleteAlarmMuteRuleInputTypeDef(TypedDict):
    AlarmMuteRuleName: str


class DeleteAlarmsInputAlarmDeleteTypeDef(TypedDict):
    AlarmNames: Sequence[str]


class DeleteAlarmsInputTypeDef(TypedDict):
    AlarmNames: Sequence[str]


class SingleMetricAnomalyDetectorTypeDef(TypedDict):
    AccountId: NotRequired[str]
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Stat: NotRequired[str]


SingleMetricAnomalyDetectorUnionTypeDef = SingleMetricAnomalyDetectorTypeDef | SingleMetricAnomalyDetectorOutputTypeDef


class MetricTypeDef(TypedDict):
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]


MetricUnionTypeDef = MetricTypeDef | MetricOutputTypeDef


class MetricStatTypeDef(TypedDict):
    Metric: MetricUnionTypeDef
    Period: int
    Stat: str
    Unit: NotRequired[StandardUnitType]


MetricStatUnionTypeDef = MetricStatTypeDef | MetricStatOutputTypeDef


class MetricDataQueryTypeDef(TypedDict):
    Id: str
    MetricStat: NotRequired[MetricStatUnionTypeDef]
    Expression: NotRequired[str]
    Label: NotRequired[str]
    ReturnData: NotRequired[bool]
    Period: NotRequired[int]
    AccountId: NotRequired[str]


MetricDataQueryUnionTypeDef = MetricDataQueryTypeDef | MetricDataQueryOutputTypeDef


class MetricMathAnomalyDetectorTypeDef(TypedDict):
    MetricDataQueries: NotRequired[Sequence[MetricDataQueryUnionTypeDef]]


MetricMathAnomalyDetectorUnionTypeDef = MetricMathAnomalyDetectorTypeDef | MetricMathAnomalyDetectorOutputTypeDef


class DeleteAnomalyDetectorInputTypeDef(TypedDict):
    AnomalyDetectorId: NotRequired[str]
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Stat: NotRequired[str]
    SingleMetricAnomalyDetector: NotRequired[SingleMetricAnomalyDetectorUnionTypeDef]
    MetricMathAnomalyDetector: NotRequired[MetricMathAnomalyDetectorUnionTypeDef]


class DeleteDashboardsInputTypeDef(TypedDict):
    DashboardNames: Sequence[str]


class DeleteInsightRulesInputTypeDef(TypedDict):
    RuleNames: Sequence[str]


class PartialFailureTypeDef(TypedDict):
    FailureResource: NotRequired[str]
    ExceptionType: NotRequired[str]
    FailureCode: NotRequired[str]
    FailureDescription: NotRequired[str]


class DeleteInsightRulesOutputTypeDef(TypedDict):
    Failures: list[PartialFailureTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteMetricDataQueryDefinitionInputTypeDef(TypedDict):
    Id: str


class DeleteMetricStreamInputTypeDef(TypedDict):
    Name: str


class DeleteResourceMetricsConfigurationInputTypeDef(TypedDict):
    ResourceArn: str


class DescribeAlarmContributorsInputTypeDef(TypedDict):
    AlarmName: str
    NextToken: NotRequired[str]


class DescribeAlarmContributorsOutputTypeDef(TypedDict):
    AlarmContributors: list[AlarmContributorTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeAlarmHistoryInputAlarmDescribeHistoryTypeDef(TypedDict):
    AlarmContributorId: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    HistoryItemType: NotRequired[HistoryItemTypeType]
    StartDate: NotRequired[TimestampTypeDef]
    EndDate: NotRequired[TimestampTypeDef]
    MaxRecords: NotRequired[int]
    NextToken: NotRequired[str]
    ScanBy: NotRequired[ScanByType]


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class DescribeAlarmHistoryInputPaginateTypeDef(TypedDict):
    AlarmName: NotRequired[str]
    AlarmContributorId: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    HistoryItemType: NotRequired[HistoryItemTypeType]
    StartDate: NotRequired[TimestampTypeDef]
    EndDate: NotRequired[TimestampTypeDef]
    ScanBy: NotRequired[ScanByType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAlarmHistoryInputTypeDef(TypedDict):
    AlarmName: NotRequired[str]
    AlarmContributorId: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    HistoryItemType: NotRequired[HistoryItemTypeType]
    StartDate: NotRequired[TimestampTypeDef]
    EndDate: NotRequired[TimestampTypeDef]
    MaxRecords: NotRequired[int]
    NextToken: NotRequired[str]
    ScanBy: NotRequired[ScanByType]


class DescribeAlarmHistoryOutputTypeDef(TypedDict):
    AlarmHistoryItems: list[AlarmHistoryItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeAlarmsForMetricInputTypeDef(TypedDict):
    MetricName: str
    Namespace: str
    Statistic: NotRequired[StatisticType]
    ExtendedStatistic: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Period: NotRequired[int]
    Unit: NotRequired[StandardUnitType]


class WallClockWindowTypeDef(TypedDict):
    Timezone: NotRequired[str]


class EvaluationWindowOutputTypeDef(TypedDict):
    WallClockWindow: NotRequired[WallClockWindowTypeDef]
    SlidingWindow: NotRequired[dict[str, Any]]


class WarmUpConfigurationTypeDef(TypedDict):
    WarmUpPeriodDurationInMinutes: int
    OnlyStartEvaluatingAfterWarmUpPeriodEnds: NotRequired[bool]


class EvaluationCriteriaTypeDef(TypedDict):
    PromQLCriteria: NotRequired[AlarmPromQLCriteriaTypeDef]


class MetricAlarmTypeDef(TypedDict):
    AlarmName: NotRequired[str]
    AlarmArn: NotRequired[str]
    AlarmDescription: NotRequired[str]
    AlarmConfigurationUpdatedTimestamp: NotRequired[datetime]
    ActionsEnabled: NotRequired[bool]
    OKActions: NotRequired[list[str]]
    AlarmActions: NotRequired[list[str]]
    InsufficientDataActions: NotRequired[list[str]]
    StateValue: NotRequired[StateValueType]
    StateReason: NotRequired[str]
    StateReasonData: NotRequired[str]
    StateUpdatedTimestamp: NotRequired[datetime]
    MetricName: NotRequired[str]
    Namespace: NotRequired[str]
    Statistic: NotRequired[StatisticType]
    ExtendedStatistic: NotRequired[str]
    Dimensions: NotRequired[list[DimensionTypeDef]]
    Period: NotRequired[int]
    Unit: NotRequired[StandardUnitType]
    EvaluationPeriods: NotRequired[int]
    DatapointsToAlarm: NotRequired[int]
    Threshold: NotRequired[float]
    ComparisonOperator: NotRequired[ComparisonOperatorType]
    TreatMissingData: NotRequired[str]
    EvaluateLowSampleCountPercentile: NotRequired[str]
    Metrics: NotRequired[list[MetricDataQueryOutputTypeDef]]
    ThresholdMetricId: NotRequired[str]
    EvaluationState: NotRequired[EvaluationStateType]
    StateTransitionedTimestamp: NotRequired[datetime]
    EvaluationWindow: NotRequired[EvaluationWindowOutputTypeDef]
    WarmUpConfiguration: NotRequired[WarmUpConfigurationTypeDef]
    EvaluationCriteria: NotRequired[EvaluationCriteriaTypeDef]
    EvaluationInterval: NotRequired[int]
    ActionConfiguration: NotRequired[ActionConfigurationOutputTypeDef]


class DescribeAlarmsForMetricOutputTypeDef(TypedDict):
    MetricAlarms: list[MetricAlarmTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeAlarmsInputPaginateTypeDef(TypedDict):
    AlarmNames: NotRequired[Sequence[str]]
    AlarmNamePrefix: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    ChildrenOfAlarmName: NotRequired[str]
    ParentsOfAlarmName: NotRequired[str]
    StateValue: NotRequired[StateValueType]
    ActionPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAlarmsInputTypeDef(TypedDict):
    AlarmNames: NotRequired[Sequence[str]]
    AlarmNamePrefix: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    ChildrenOfAlarmName: NotRequired[str]
    ParentsOfAlarmName: NotRequired[str]
    StateValue: NotRequired[StateValueType]
    ActionPrefix: NotRequired[str]
    MaxRecords: NotRequired[int]
    NextToken: NotRequired[str]


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class DescribeAlarmsInputWaitExtraExtraTypeDef(TypedDict):
    AlarmNames: NotRequired[Sequence[str]]
    AlarmNamePrefix: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    ChildrenOfAlarmName: NotRequired[str]
    ParentsOfAlarmName: NotRequired[str]
    StateValue: NotRequired[StateValueType]
    ActionPrefix: NotRequired[str]
    MaxRecords: NotRequired[int]
    NextToken: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class DescribeAlarmsInputWaitExtraTypeDef(TypedDict):
    AlarmNames: NotRequired[Sequence[str]]
    AlarmNamePrefix: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    ChildrenOfAlarmName: NotRequired[str]
    ParentsOfAlarmName: NotRequired[str]
    StateValue: NotRequired[StateValueType]
    ActionPrefix: NotRequired[str]
    MaxRecords: NotRequired[int]
    NextToken: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class DescribeAlarmsInputWaitTypeDef(TypedDict):
    AlarmNames: NotRequired[Sequence[str]]
    AlarmNamePrefix: NotRequired[str]
    AlarmTypes: NotRequired[Sequence[AlarmTypeType]]
    ChildrenOfAlarmName: NotRequired[str]
    ParentsOfAlarmName: NotRequired[str]
    StateValue: NotRequired[StateValueType]
    ActionPrefix: NotRequired[str]
    MaxRecords: NotRequired[int]
    NextToken: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class ScheduleConfigurationTypeDef(TypedDict):
    ScheduleExpression: str
    StartTimeOffset: int
    EndTimeOffset: NotRequired[int]


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class ScheduledQueryConfigurationOutputTypeDef(TypedDict):
    QueryString: str
    ScheduledQueryRoleARN: str
    ScheduleConfiguration: ScheduleConfigurationTypeDef
    AggregationExpression: str
    LogGroupIdentifiers: NotRequired[list[str]]
    QueryARN: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]


class LogAlarmTypeDef(TypedDict):
    AlarmName: NotRequired[str]
    AlarmArn: NotRequired[str]
    AlarmDescription: NotRequired[str]
    AlarmConfigurationUpdatedTimestamp: NotRequired[datetime]
    ActionsEnabled: NotRequired[bool]
    OKActions: NotRequired[list[str]]
    AlarmActions: NotRequired[list[str]]
    InsufficientDataActions: NotRequired[list[str]]
    StateValue: NotRequired[StateValueType]
    StateReason: NotRequired[str]
    StateReasonData: NotRequired[str]
    StateUpdatedTimestamp: NotRequired[datetime]
    ScheduledQueryConfiguration: NotRequired[ScheduledQueryConfigurationOutputTypeDef]
    QueryResultsToEvaluate: NotRequired[int]
    QueryResultsToAlarm: NotRequired[int]
    Threshold: NotRequired[float]
    ComparisonOperator: NotRequired[ComparisonOperatorType]
    TreatMissingData: NotRequired[str]
    StateTransitionedTimestamp: NotRequired[datetime]
    EvaluationState: NotRequired[EvaluationStateType]
    ActionLogLineCount: NotRequired[int]
    ActionLogLineRoleArn: NotRequired[str]
    WarmUpConfiguration: NotRequired[WarmUpConfigurationTypeDef]
    ActionConfiguration: NotRequired[ActionConfigurationOutputTypeDef]


class DescribeAlarmsOutputTypeDef(TypedDict):
    CompositeAlarms: list[CompositeAlarmTypeDef]
    MetricAlarms: list[MetricAlarmTypeDef]
    LogAlarms: list[LogAlarmTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeAnomalyDetectorsInputPaginateTypeDef(TypedDict):
    AnomalyDetectorIds: NotRequired[Sequence[str]]
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    AnomalyDetectorTypes: NotRequired[Sequence[AnomalyDetectorTypeType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAnomalyDetectorsInputTypeDef(TypedDict):
    AnomalyDetectorIds: NotRequired[Sequence[str]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    AnomalyDetectorTypes: NotRequired[Sequence[AnomalyDetectorTypeType]]


class DescribeAnomalyDetectorsOutputTypeDef(TypedDict):
    AnomalyDetectors: list[AnomalyDetectorTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeInsightRulesInputTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class InsightRuleTypeDef(TypedDict):
    Name: str
    State: str
    Schema: str
    Definition: str
    ManagedRule: NotRequired[bool]
    ApplyOnTransformedLogs: NotRequired[bool]


class DescribeInsightRulesOutputTypeDef(TypedDict):
    InsightRules: list[InsightRuleTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DimensionFilterTypeDef(TypedDict):
    Name: str
    Value: NotRequired[str]


class DisableAlarmActionsInputAlarmDisableActionsTypeDef(TypedDict):
    AlarmNames: Sequence[str]


class DisableAlarmActionsInputTypeDef(TypedDict):
    AlarmNames: Sequence[str]


class DisableInsightRulesInputTypeDef(TypedDict):
    RuleNames: Sequence[str]


class DisableInsightRulesOutputTypeDef(TypedDict):
    Failures: list[PartialFailureTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DisassociateDatasetKmsKeyInputTypeDef(TypedDict):
    DatasetIdentifier: str


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EnableAlarmActionsInputAlarmEnableActionsTypeDef(TypedDict):
    AlarmNames: Sequence[str]


class EnableAlarmActionsInputTypeDef(TypedDict):
    AlarmNames: Sequence[str]


class EnableInsightRulesInputTypeDef(TypedDict):
    RuleNames: Sequence[str]


class EnableInsightRulesOutputTypeDef(TypedDict):
    Failures: list[PartialFailureTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class EntityTypeDef(TypedDict):
    KeyAttributes: NotRequired[Mapping[str, str]]
    Attributes: NotRequired[Mapping[str, str]]


class StatisticSetTypeDef(TypedDict):
    SampleCount: float
    Sum: float
    Minimum: float
    Maximum: float


class MetricDatumTypeDef(TypedDict):
    MetricName: str
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Timestamp: NotRequired[TimestampTypeDef]
    Value: NotRequired[float]
    StatisticValues: NotRequired[StatisticSetTypeDef]
    Values: NotRequired[Sequence[float]]
    Counts: NotRequired[Sequence[float]]
    Unit: NotRequired[StandardUnitType]
    StorageResolution: NotRequired[int]


class EntityMetricDataTypeDef(TypedDict):
    Entity: NotRequired[EntityTypeDef]
    MetricData: NotRequired[Sequence[MetricDatumTypeDef]]


class EvaluationWindowTypeDef(TypedDict):
    WallClockWindow: NotRequired[WallClockWindowTypeDef]
    SlidingWindow: NotRequired[Mapping[str, Any]]


EvaluationWindowUnionTypeDef = EvaluationWindowTypeDef | EvaluationWindowOutputTypeDef


class GetAlarmMuteRuleInputTypeDef(TypedDict):
    AlarmMuteRuleName: str


class GetAlarmMuteRuleInputWaitTypeDef(TypedDict):
    AlarmMuteRuleName: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class ScheduleTypeDef(TypedDict):
    Expression: str
    Duration: str
    Timezone: NotRequired[str]


class RuleTypeDef(TypedDict):
    Schedule: ScheduleTypeDef


class MuteTargetsOutputTypeDef(TypedDict):
    AlarmNames: list[str]


class GetAlarmMuteRuleOutputTypeDef(TypedDict):
    Name: str
    AlarmMuteRuleArn: str
    Description: str
    Rule: RuleTypeDef
    MuteTargets: MuteTargetsOutputTypeDef
    StartDate: datetime
    ExpireDate: datetime
    Status: AlarmMuteRuleStatusType
    LastUpdatedTimestamp: datetime
    MuteType: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDashboardInputTypeDef(TypedDict):
    DashboardName: str


class GetDashboardOutputTypeDef(TypedDict):
    DashboardArn: str
    DashboardBody: str
    DashboardName: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDatasetInputTypeDef(TypedDict):
    DatasetIdentifier: str


class GetDatasetOutputTypeDef(TypedDict):
    DatasetId: str
    Arn: str
    KmsKeyArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetInsightRuleReportInputTypeDef(TypedDict):
    RuleName: str
    StartTime: TimestampTypeDef
    EndTime: TimestampTypeDef
    Period: int
    MaxContributorCount: NotRequired[int]
    Metrics: NotRequired[Sequence[str]]
    OrderBy: NotRequired[str]


class InsightRuleContributorDatapointTypeDef(TypedDict):
    Timestamp: datetime
    ApproximateValue: float


class InsightRuleContributorTypeDef(TypedDict):
    Keys: list[str]
    ApproximateAggregateValue: float
    Datapoints: list[InsightRuleContributorDatapointTypeDef]


class InsightRuleMetricDatapointTypeDef(TypedDict):
    Timestamp: datetime
    UniqueContributors: NotRequired[float]
    MaxContributorValue: NotRequired[float]
    SampleCount: NotRequired[float]
    Average: NotRequired[float]
    Sum: NotRequired[float]
    Minimum: NotRequired[float]
    Maximum: NotRequired[float]


class GetInsightRuleReportOutputTypeDef(TypedDict):
    KeyLabels: list[str]
    AggregationStatistic: str
    AggregateValue: float
    ApproximateUniqueCount: int
    Contributors: list[InsightRuleContributorTypeDef]
    MetricDatapoints: list[InsightRuleMetricDatapointTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class LabelOptionsTypeDef(TypedDict):
    Timezone: NotRequired[str]


class GetMetricDataInputPaginateTypeDef(TypedDict):
    MetricDataQueries: Sequence[MetricDataQueryUnionTypeDef]
    StartTime: TimestampTypeDef
    EndTime: TimestampTypeDef
    ScanBy: NotRequired[ScanByType]
    LabelOptions: NotRequired[LabelOptionsTypeDef]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetMetricDataInputTypeDef(TypedDict):
    MetricDataQueries: Sequence[MetricDataQueryUnionTypeDef]
    StartTime: TimestampTypeDef
    EndTime: TimestampTypeDef
    NextToken: NotRequired[str]
    ScanBy: NotRequired[ScanByType]
    MaxDatapoints: NotRequired[int]
    LabelOptions: NotRequired[LabelOptionsTypeDef]


class MessageDataTypeDef(TypedDict):
    Code: NotRequired[str]
    Value: NotRequired[str]


class MetricDataResultTypeDef(TypedDict):
    Id: NotRequired[str]
    Label: NotRequired[str]
    Timestamps: NotRequired[list[datetime]]
    Values: NotRequired[list[float]]
    StatusCode: NotRequired[StatusCodeType]
    Messages: NotRequired[list[MessageDataTypeDef]]


class GetMetricDataOutputTypeDef(TypedDict):
    MetricDataResults: list[MetricDataResultTypeDef]
    Messages: list[MessageDataTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetMetricDataQueryDefinitionInputTypeDef(TypedDict):
    Id: str


class GetMetricDataQueryDefinitionOutputTypeDef(TypedDict):
    Id: str
    Arn: str
    Path: str
    Expression: str
    Type: QueryTypeType
    CreatedAt: datetime
    UpdatedAt: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetMetricStatisticsInputMetricGetStatisticsTypeDef(TypedDict):
    StartTime: TimestampTypeDef
    EndTime: TimestampTypeDef
    Period: int
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Statistics: NotRequired[Sequence[StatisticType]]
    ExtendedStatistics: NotRequired[Sequence[str]]
    Unit: NotRequired[StandardUnitType]


class GetMetricStatisticsInputTypeDef(TypedDict):
    Namespace: str
    MetricName: str
    StartTime: TimestampTypeDef
    EndTime: TimestampTypeDef
    Period: int
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Statistics: NotRequired[Sequence[StatisticType]]
    ExtendedStatistics: NotRequired[Sequence[str]]
    Unit: NotRequired[StandardUnitType]


class GetMetricStatisticsOutputTypeDef(TypedDict):
    Label: str
    Datapoints: list[DatapointTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetMetricStreamInputTypeDef(TypedDict):
    Name: str


class MetricStreamFilterOutputTypeDef(TypedDict):
    Namespace: NotRequired[str]
    MetricNames: NotRequired[list[str]]


class MetricStreamStatisticsMetricTypeDef(TypedDict):
    Namespace: str
    MetricName: str


class MetricStreamStatisticsConfigurationOutputTypeDef(TypedDict):
    IncludeMetrics: list[MetricStreamStatisticsMetricTypeDef]
    AdditionalStatistics: list[str]


class GetMetricStreamOutputTypeDef(TypedDict):
    Arn: str
    Name: str
    IncludeFilters: list[MetricStreamFilterOutputTypeDef]
    ExcludeFilters: list[MetricStreamFilterOutputTypeDef]
    FirehoseArn: str
    RoleArn: str
    State: str
    CreationDate: datetime
    LastUpdateDate: datetime
    OutputFormat: MetricStreamOutputFormatType
    StatisticsConfigurations: list[MetricStreamStatisticsConfigurationOutputTypeDef]
    IncludeLinkedAccountsMetrics: bool
    ResponseMetadata: ResponseMetadataTypeDef


class GetMetricWidgetImageInputTypeDef(TypedDict):
    MetricWidget: str
    OutputFormat: NotRequired[str]


class GetMetricWidgetImageOutputTypeDef(TypedDict):
    MetricWidgetImage: bytes
    ResponseMetadata: ResponseMetadataTypeDef


class OTelEnrichmentMetricSelectorOutputTypeDef(TypedDict):
    Namespace: str
    MetricNames: NotRequired[list[str]]


class GetOTelEnrichmentOutputTypeDef(TypedDict):
    Status: OTelEnrichmentStatusType
    IncludeFilters: list[OTelEnrichmentMetricSelectorOutputTypeDef]
    ExcludeFilters: list[OTelEnrichmentMetricSelectorOutputTypeDef]
    CreatedAt: datetime
    UpdatedAt: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetResourceMetricsConfigurationInputTypeDef(TypedDict):
    ResourceArn: str


class GetResourceMetricsConfigurationOutputTypeDef(TypedDict):
    ResourceMetricsConfiguration: ResourceMetricsConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListAlarmMuteRulesInputPaginateTypeDef(TypedDict):
    AlarmName: NotRequired[str]
    Statuses: NotRequired[Sequence[AlarmMuteRuleStatusType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAlarmMuteRulesInputTypeDef(TypedDict):
    AlarmName: NotRequired[str]
    Statuses: NotRequired[Sequence[AlarmMuteRuleStatusType]]
    MaxRecords: NotRequired[int]
    NextToken: NotRequired[str]


class ListAlarmMuteRulesOutputTypeDef(TypedDict):
    AlarmMuteRuleSummaries: list[AlarmMuteRuleSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListDashboardsInputPaginateTypeDef(TypedDict):
    DashboardNamePrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDashboardsInputTypeDef(TypedDict):
    DashboardNamePrefix: NotRequired[str]
    NextToken: NotRequired[str]


class ListDashboardsOutputTypeDef(TypedDict):
    DashboardEntries: list[DashboardEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListManagedInsightRulesInputTypeDef(TypedDict):
    ResourceARN: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ManagedRuleStateTypeDef(TypedDict):
    RuleName: str
    State: str


class ManagedRuleDescriptionTypeDef(TypedDict):
    TemplateName: NotRequired[str]
    ResourceARN: NotRequired[str]
    RuleState: NotRequired[ManagedRuleStateTypeDef]


class ListManagedInsightRulesOutputTypeDef(TypedDict):
    ManagedRules: list[ManagedRuleDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListMetricDataQueryDefinitionsInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListMetricDataQueryDefinitionsInputTypeDef(TypedDict):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MetricDataQueryDefinitionSummaryTypeDef(TypedDict):
    Id: str
    Path: str
    Type: QueryTypeType
    UpdatedAt: NotRequired[datetime]


class ListMetricDataQueryDefinitionsOutputTypeDef(TypedDict):
    Items: list[MetricDataQueryDefinitionSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListMetricStreamsInputTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class MetricStreamEntryTypeDef(TypedDict):
    Arn: NotRequired[str]
    CreationDate: NotRequired[datetime]
    LastUpdateDate: NotRequired[datetime]
    Name: NotRequired[str]
    FirehoseArn: NotRequired[str]
    State: NotRequired[str]
    OutputFormat: NotRequired[MetricStreamOutputFormatType]


class ListMetricStreamsOutputTypeDef(TypedDict):
    Entries: list[MetricStreamEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListMetricsInputPaginateTypeDef(TypedDict):
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionFilterTypeDef]]
    RecentlyActive: NotRequired[RecentlyActiveType]
    IncludeLinkedAccounts: NotRequired[bool]
    OwningAccount: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListMetricsInputTypeDef(TypedDict):
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionFilterTypeDef]]
    NextToken: NotRequired[str]
    RecentlyActive: NotRequired[RecentlyActiveType]
    IncludeLinkedAccounts: NotRequired[bool]
    OwningAccount: NotRequired[str]


class ListMetricsOutputTypeDef(TypedDict):
    Metrics: list[MetricOutputTypeDef]
    OwningAccounts: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTagsForResourceInputTypeDef(TypedDict):
    ResourceARN: str


class ListTagsForResourceOutputTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ManagedRuleTypeDef(TypedDict):
    TemplateName: str
    ResourceARN: str
    Tags: NotRequired[Sequence[TagTypeDef]]


class MetricStreamFilterTypeDef(TypedDict):
    Namespace: NotRequired[str]
    MetricNames: NotRequired[Sequence[str]]


MetricStreamFilterUnionTypeDef = MetricStreamFilterTypeDef | MetricStreamFilterOutputTypeDef


class MetricStreamStatisticsConfigurationTypeDef(TypedDict):
    IncludeMetrics: Sequence[MetricStreamStatisticsMetricTypeDef]
    AdditionalStatistics: Sequence[str]


MetricStreamStatisticsConfigurationUnionTypeDef = (
    MetricStreamStatisticsConfigurationTypeDef | MetricStreamStatisticsConfigurationOutputTypeDef
)


class MuteTargetsTypeDef(TypedDict):
    AlarmNames: Sequence[str]


MuteTargetsUnionTypeDef = MuteTargetsTypeDef | MuteTargetsOutputTypeDef


class OTelEnrichmentMetricSelectorTypeDef(TypedDict):
    Namespace: str
    MetricNames: NotRequired[Sequence[str]]


OTelEnrichmentMetricSelectorUnionTypeDef = (
    OTelEnrichmentMetricSelectorTypeDef | OTelEnrichmentMetricSelectorOutputTypeDef
)


class PutAlarmMuteRuleInputTypeDef(TypedDict):
    Name: str
    Rule: RuleTypeDef
    Description: NotRequired[str]
    MuteTargets: NotRequired[MuteTargetsUnionTypeDef]
    Tags: NotRequired[Sequence[TagTypeDef]]
    StartDate: NotRequired[TimestampTypeDef]
    ExpireDate: NotRequired[TimestampTypeDef]


class PutAnomalyDetectorInputTypeDef(TypedDict):
    Namespace: NotRequired[str]
    MetricName: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Stat: NotRequired[str]
    Configuration: NotRequired[AnomalyDetectorConfigurationUnionTypeDef]
    MetricCharacteristics: NotRequired[MetricCharacteristicsTypeDef]
    SingleMetricAnomalyDetector: NotRequired[SingleMetricAnomalyDetectorUnionTypeDef]
    MetricMathAnomalyDetector: NotRequired[MetricMathAnomalyDetectorUnionTypeDef]


class PutAnomalyDetectorOutputTypeDef(TypedDict):
    AnomalyDetectorId: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutCompositeAlarmInputTypeDef(TypedDict):
    AlarmName: str
    AlarmRule: str
    ActionsEnabled: NotRequired[bool]
    AlarmActions: NotRequired[Sequence[str]]
    AlarmDescription: NotRequired[str]
    InsufficientDataActions: NotRequired[Sequence[str]]
    OKActions: NotRequired[Sequence[str]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    ActionsSuppressor: NotRequired[str]
    ActionsSuppressorWaitPeriod: NotRequired[int]
    ActionsSuppressorExtensionPeriod: NotRequired[int]
    ActionConfiguration: NotRequired[ActionConfigurationUnionTypeDef]


class PutDashboardInputTypeDef(TypedDict):
    DashboardName: str
    DashboardBody: str
    Tags: NotRequired[Sequence[TagTypeDef]]


class PutDashboardOutputTypeDef(TypedDict):
    DashboardValidationMessages: list[DashboardValidationMessageTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class PutInsightRuleInputTypeDef(TypedDict):
    RuleName: str
    RuleDefinition: str
    RuleState: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]
    ApplyOnTransformedLogs: NotRequired[bool]


class ScheduledQueryConfigurationTypeDef(TypedDict):
    QueryString: str
    ScheduledQueryRoleARN: str
    ScheduleConfiguration: ScheduleConfigurationTypeDef
    AggregationExpression: str
    LogGroupIdentifiers: NotRequired[Sequence[str]]
    QueryARN: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


ScheduledQueryConfigurationUnionTypeDef = ScheduledQueryConfigurationTypeDef | ScheduledQueryConfigurationOutputTypeDef


class PutLogAlarmInputTypeDef(TypedDict):
    AlarmName: str
    ScheduledQueryConfiguration: ScheduledQueryConfigurationUnionTypeDef
    QueryResultsToEvaluate: int
    QueryResultsToAlarm: int
    Threshold: float
    ComparisonOperator: ComparisonOperatorType
    AlarmDescription: NotRequired[str]
    ActionLogLineCount: NotRequired[int]
    ActionLogLineRoleArn: NotRequired[str]
    ActionsEnabled: NotRequired[bool]
    OKActions: NotRequired[Sequence[str]]
    AlarmActions: NotRequired[Sequence[str]]
    InsufficientDataActions: NotRequired[Sequence[str]]
    TreatMissingData: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]
    WarmUpConfiguration: NotRequired[WarmUpConfigurationTypeDef]
    ActionConfiguration: NotRequired[ActionConfigurationUnionTypeDef]


class PutManagedInsightRulesInputTypeDef(TypedDict):
    ManagedRules: Sequence[ManagedRuleTypeDef]


class PutManagedInsightRulesOutputTypeDef(TypedDict):
    Failures: list[PartialFailureTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class PutMetricAlarmInputMetricPutAlarmTypeDef(TypedDict):
    AlarmName: str
    AlarmDescription: NotRequired[str]
    ActionsEnabled: NotRequired[bool]
    OKActions: NotRequired[Sequence[str]]
    AlarmActions: NotRequired[Sequence[str]]
    InsufficientDataActions: NotRequired[Sequence[str]]
    Statistic: NotRequired[StatisticType]
    ExtendedStatistic: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Period: NotRequired[int]
    Unit: NotRequired[StandardUnitType]
    EvaluationPeriods: NotRequired[int]
    DatapointsToAlarm: NotRequired[int]
    Threshold: NotRequired[float]
    ComparisonOperator: NotRequired[ComparisonOperatorType]
    TreatMissingData: NotRequired[str]
    EvaluateLowSampleCountPercentile: NotRequired[str]
    Metrics: NotRequired[Sequence[MetricDataQueryUnionTypeDef]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    ThresholdMetricId: NotRequired[str]
    EvaluationWindow: NotRequired[EvaluationWindowUnionTypeDef]
    WarmUpConfiguration: NotRequired[WarmUpConfigurationTypeDef]
    EvaluationCriteria: NotRequired[EvaluationCriteriaTypeDef]
    EvaluationInterval: NotRequired[int]
    ActionConfiguration: NotRequired[ActionConfigurationUnionTypeDef]


class PutMetricAlarmInputTypeDef(TypedDict):
    AlarmName: str
    AlarmDescription: NotRequired[str]
    ActionsEnabled: NotRequired[bool]
    OKActions: NotRequired[Sequence[str]]
    AlarmActions: NotRequired[Sequence[str]]
    InsufficientDataActions: NotRequired[Sequence[str]]
    MetricName: NotRequired[str]
    Namespace: NotRequired[str]
    Statistic: NotRequired[StatisticType]
    ExtendedStatistic: NotRequired[str]
    Dimensions: NotRequired[Sequence[DimensionTypeDef]]
    Period: NotRequired[int]
    Unit: NotRequired[StandardUnitType]
    EvaluationPeriods: NotRequired[int]
    DatapointsToAlarm: NotRequired[int]
    Threshold: NotRequired[float]
    ComparisonOperator: NotRequired[ComparisonOperatorType]
    TreatMissingData: NotRequired[str]
    EvaluateLowSampleCountPercentile: NotRequired[str]
    Metrics: NotRequired[Sequence[MetricDataQueryUnionTypeDef]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    ThresholdMetricId: NotRequired[str]
    EvaluationWindow: NotRequired[EvaluationWindowUnionTypeDef]
    WarmUpConfiguration: NotRequired[WarmUpConfigurationTypeDef]
    EvaluationCriteria: NotRequired[EvaluationCriteriaTypeDef]
    EvaluationInterval: NotRequired[int]
    ActionConfiguration: NotRequired[ActionConfigurationUnionTypeDef]


class PutMetricDataInputMetricPutDataTypeDef(TypedDict):
    MetricData: NotRequired[Sequence[MetricDatumTypeDef]]
    EntityMetricData: NotRequired[Sequence[EntityMetricDataTypeDef]]
    StrictEntityValidation: NotRequired[bool]


class PutMetricDataInputTypeDef(TypedDict):
    Namespace: str
    MetricData: NotRequired[Sequence[MetricDatumTypeDef]]
    EntityMetricData: NotRequired[Sequence[EntityMetricDataTypeDef]]
    StrictEntityValidation: NotRequired[bool]


class PutMetricDataQueryDefinitionInputTypeDef(TypedDict):
    Path: str
    Expression: str
    Type: QueryTypeType
    Id: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class PutMetricDataQueryDefinitionOutputTypeDef(TypedDict):
    Id: str
    Arn: str
    Path: str
    Expression: str
    Type: QueryTypeType
    CreatedAt: datetime
    UpdatedAt: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class PutMetricStreamInputTypeDef(TypedDict):
    Name: str
    FirehoseArn: str
    RoleArn: str
    OutputFormat: MetricStreamOutputFormatType
    IncludeFilters: NotRequired[Sequence[MetricStreamFilterUnionTypeDef]]
    ExcludeFilters: NotRequired[Sequence[MetricStreamFilterUnionTypeDef]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    StatisticsConfigurations: NotRequired[Sequence[MetricStreamStatisticsConfigurationUnionTypeDef]]
    IncludeLinkedAccountsMetrics: NotRequired[bool]


class PutMetricStreamOutputTypeDef(TypedDict):
    Arn: str
    ResponseMetadata: ResponseMetadataTypeDef


class SetAlarmStateInputAlarmSetStateTypeDef(TypedDict):
    StateValue: StateValueType
    StateReason: str
    StateReasonData: NotRequired[str]


class SetAlarmStateInputTypeDef(TypedDict):
    AlarmName: str
    StateValue: StateValueType
    StateReason: str
    StateReasonData: NotRequired[str]


class StartMetricStreamsInputTypeDef(TypedDict):
    Names: Sequence[str]


class StartOTelEnrichmentInputTypeDef(TypedDict):
    IncludeFilters: NotRequired[Sequence[OTelEnrichmentMetricSelectorUnionTypeDef]]
    ExcludeFilters: NotRequired[Sequence[OTelEnrichmentMetricSelectorUnionTypeDef]]


class StartOTelEnrichmentOutputTypeDef(TypedDict):
    IncludeFilters: list[OTelEnrichmentMetricSelectorOutputTypeDef]
    ExcludeFilters: list[OTelEnrichmentMetricSelectorOutputTypeDef]
    CreatedAt: datetime
    UpdatedAt: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class StopMetricStreamsInputTypeDef(TypedDict):
    Names: Sequence[str]


class TagResourceInputTypeDef(TypedDict):
    ResourceARN: str
    Tags: Sequence[TagTypeDef]


class UntagResourceInputTypeDef(TypedDict):
    ResourceARN: str
    TagKeys: Sequence[str]


class UpdateOTelEnrichmentInputTypeDef(TypedDict):
    IncludeFilters: NotRequired[Sequence[OTelEnrichmentMetricSelectorUnionTypeDef]]
    ExcludeFilters: NotRequired[Sequence[OTelEnrichmentMetricSelectorUnionTypeDef]]


class UpdateOTelEnrichmentOutputTypeDef(TypedDict):
    IncludeFilters: list[OTelEnrichmentMetricSelectorOutputTypeDef]
    ExcludeFilters: list[OTelEnrichmentMetricSelectorOutputTypeDef]
    CreatedAt: datetime
    UpdatedAt: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateResourceMetricsConfigurationInputTypeDef(TypedDict):
    ResourceArn: str
    MetricSelections: NotRequired[Sequence[ResourceMetricSelectionUnionTypeDef]]


class UpdateResourceMetricsConfigurationOutputTypeDef(TypedDict):
    ResourceMetricsConfiguration: ResourceMetricsConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
