"""Requests and answers of CloudWatchLogs."""

import sys
from collections.abc import Mapping, Sequence

from ferroboto.eventstream import EventStream

from .literals import (
    ActionStatusType,
    AnomalyDetectorStatusType,
    DataProtectionStatusType,
    DeliveryDestinationTypeType,
    DeliverySourceConfigurationSchemaValueTypeType,
    DeliverySourceStatusReasonType,
    DeliverySourceStatusType,
    DistributionType,
    EntityRejectionErrorTypeType,
    EvaluationFrequencyType,
    EventSourceType,
    ExecutionStatusType,
    ExportTaskStatusCodeType,
    FlattenedElementType,
    ImportStatusType,
    IndexCategoryType,
    IndexSourceType,
    IndexTypeType,
    InheritedPropertyType,
    IntegrationStatusType,
    IntegrationTypeType,
    ListAggregateLogGroupSummariesGroupByType,
    LogGroupClassType,
    OCSFVersionType,
    OpenSearchResourceStatusTypeType,
    OrderByType,
    OutputFormatType,
    PolicyScopeType,
    PolicyTypeType,
    QueryLanguageType,
    QueryStatusType,
    S3TableIntegrationSourceStatusType,
    ScheduledQueryDestinationTypeType,
    ScheduledQueryStateType,
    ScheduleTypeType,
    ScopeType,
    StandardUnitType,
    StateType,
    StorageTierType,
    SuppressionStateType,
    SuppressionTypeType,
    SuppressionUnitType,
    SyslogSourceTypeType,
    TypeType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AccountPolicyTypeDef(TypedDict):
    policyName: NotRequired[str]
    policyDocument: NotRequired[str]
    lastUpdatedTime: NotRequired[int]
    policyType: NotRequired[PolicyTypeType]
    scope: NotRequired[ScopeType]
    selectionCriteria: NotRequired[str]
    accountId: NotRequired[str]


class AddKeyEntryTypeDef(TypedDict):
    key: str
    value: str
    overwriteIfExists: NotRequired[bool]


class AddKeysOutputTypeDef(TypedDict):
    entries: list[AddKeyEntryTypeDef]


class AddKeysTypeDef(TypedDict):
    entries: Sequence[AddKeyEntryTypeDef]


AddKeysUnionTypeDef = AddKeysTypeDef | AddKeysOutputTypeDef


class GroupingIdentifierTypeDef(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]


class AggregateLogGroupSummaryTypeDef(TypedDict):
    logGroupCount: NotRequired[int]
    groupingIdentifiers: NotRequired[list[GroupingIdentifierTypeDef]]


class AnomalyDetectorTypeDef(TypedDict):
    anomalyDetectorArn: NotRequired[str]
    detectorName: NotRequired[str]
    logGroupArnList: NotRequired[list[str]]
    evaluationFrequency: NotRequired[EvaluationFrequencyType]
    filterPattern: NotRequired[str]
    anomalyDetectorStatus: NotRequired[AnomalyDetectorStatusType]
    kmsKeyId: NotRequired[str]
    creationTimeStamp: NotRequired[int]
    lastModifiedTimeStamp: NotRequired[int]
    anomalyVisibilityTime: NotRequired[int]


class LogEventTypeDef(TypedDict):
    timestamp: NotRequired[int]
    message: NotRequired[str]


class PatternTokenTypeDef(TypedDict):
    dynamicTokenPosition: NotRequired[int]
    isDynamic: NotRequired[bool]
    tokenString: NotRequired[str]
    enumerations: NotRequired[dict[str, int]]
    inferredTokenName: NotRequired[str]


class AnomalyTypeDef(TypedDict):
    anomalyId: str
    patternId: str
    anomalyDetectorArn: str
    patternString: str
    firstSeen: int
    lastSeen: int
    description: str
    active: bool
    state: StateType
    histogram: dict[str, int]
    logSamples: list[LogEventTypeDef]
    patternTokens: list[PatternTokenTypeDef]
    logGroupArnList: list[str]
    patternRegex: NotRequired[str]
    priority: NotRequired[str]
    suppressed: NotRequired[bool]
    suppressedDate: NotRequired[int]
    suppressedUntil: NotRequired[int]
    isPatternLevelSuppression: NotRequired[bool]


class AssociateKmsKeyRequestTypeDef(TypedDict):
    kmsKeyId: str
    logGroupName: NotRequired[str]
    resourceIdentifier: NotRequired[str]


class DataSourceTypeDef(TypedDict):
    name: str
    type: NotRequired[str]


class AssociateSourceToS3TableIntegrationRequestTypeDef(TypedDict):
    integrationArn: str
    dataSource: DataSourceTypeDef


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AssociateSourceToS3TableIntegrationResponseTypeDef(TypedDict):
    identifier: str
    ResponseMetadata: ResponseMetadataTypeDef


class CSVOutputTypeDef(TypedDict):
    quoteCharacter: NotRequired[str]
    delimiter: NotRequired[str]
    columns: NotRequired[list[str]]
    source: NotRequired[str]
    destination: NotRequired[str]


class CSVTypeDef(TypedDict):
    quoteCharacter: NotRequired[str]
    delimiter: NotRequired[str]
    columns: NotRequired[Sequence[str]]
    source: NotRequired[str]
    destination: NotRequired[str]


CSVUnionTypeDef = CSVTypeDef | CSVOutputTypeDef


class CancelExportTaskRequestTypeDef(TypedDict):
    taskId: str


class CancelImportTaskRequestTypeDef(TypedDict):
    importId: str


class ImportStatisticsTypeDef(TypedDict):
    bytesImported: NotRequired[int]


class CancelImportTaskResponseTypeDef(TypedDict):
    importId: str
    importStatistics: ImportStatisticsTypeDef
    importStatus: ImportStatusType
    creationTime: int
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class S3DeliveryConfigurationTypeDef(TypedDict):
    suffixPath: NotRequired[str]
    enableHiveCompatiblePath: NotRequired[bool]


class ConfigurationTemplateDeliveryConfigValuesTypeDef(TypedDict):
    recordFields: NotRequired[list[str]]
    fieldDelimiter: NotRequired[str]
    s3DeliveryConfiguration: NotRequired[S3DeliveryConfigurationTypeDef]


class RecordFieldTypeDef(TypedDict):
    name: NotRequired[str]
    mandatory: NotRequired[bool]


class DeliverySourceConfigurationSchemaTypeDef(TypedDict):
    keyName: str
    valueType: DeliverySourceConfigurationSchemaValueTypeType
    defaultValue: str
    supportedValues: NotRequired[list[str]]
    minValue: NotRequired[float]
    maxValue: NotRequired[float]


class S3TablesIntegrationTypeDef(TypedDict):
    datasourceName: NotRequired[str]
    datasourceType: NotRequired[str]


class ConfigurationTemplateTypeDef(TypedDict):
    service: NotRequired[str]
    logType: NotRequired[str]
    resourceType: NotRequired[str]
    deliveryDestinationType: NotRequired[DeliveryDestinationTypeType]
    defaultDeliveryConfigValues: NotRequired[ConfigurationTemplateDeliveryConfigValuesTypeDef]
    allowedFields: NotRequired[list[RecordFieldTypeDef]]
    allowedOutputFormats: NotRequired[list[OutputFormatType]]
    allowedActionForAllowVendedLogsDeliveryForResource: NotRequired[str]
    allowedFieldDelimiters: NotRequired[list[str]]
    allowedSuffixPathFields: NotRequired[list[str]]
    deliverySourceConfiguration: NotRequired[list[DeliverySourceConfigurationSchemaTypeDef]]
    s3TablesIntegration: NotRequired[S3TablesIntegrationTypeDef]


class CopyValueEntryTypeDef(TypedDict):
    source: str
    target: str
    overwriteIfExists: NotRequired[bool]


class CopyValueOutputTypeDef(TypedDict):
    entries: list[CopyValueEntryTypeDef]


class CopyValueTypeDef(TypedDict):
    entries: Sequence[CopyValueEntryTypeDef]


CopyValueUnionTypeDef = CopyValueTypeDef | CopyValueOutputTypeDef


class CreateDeliveryRequestTypeDef(TypedDict):
    deliverySourceName: str
    deliveryDestinationArn: str
    recordFields: NotRequired[Sequence[str]]
    fieldDelimiter: NotRequired[str]
    s3DeliveryConfiguration: NotRequired[S3DeliveryConfigurationTypeDef]
    tags: NotRequired[Mapping[str, str]]


class DeliveryTypeDef(TypedDict):
    id: NotRequired[str]
    arn: NotRequired[str]
    deliverySourceName: NotRequired[str]
    deliveryDestinationArn: NotRequired[str]
    deliveryDestinationType: NotRequired[DeliveryDestinationTypeType]
    recordFields: NotRequired[list[str]]
    fieldDelimiter: NotRequired[str]
    s3DeliveryConfiguration: NotRequired[S3DeliveryConfigurationTypeDef]
    tags: NotRequired[dict[str, str]]


class CreateDeliveryResponseTypeDef(TypedDict):
    delivery: DeliveryTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


CreateExportTaskRequestTypeDef = TypedDict(
    "CreateExportTaskRequestTypeDef",
    {
        "logGroupName": str,
        "from": int,
        "to": int,
        "destination": str,
        "taskName": NotRequired[str],
        "logStreamNamePrefix": NotRequired[str],
        "destinationPrefix": NotRequired[str],
    },
)


class CreateExportTaskResponseTypeDef(TypedDict):
    taskId: str
    ResponseMetadata: ResponseMetadataTypeDef


class ImportFilterTypeDef(TypedDict):
    startEventTime: NotRequired[int]
    endEventTime: NotRequired[int]


class CreateImportTaskRequestTypeDef(TypedDict):
    importSourceArn: str
    importRoleArn: str
    importFilter: NotRequired[ImportFilterTypeDef]


class CreateImportTaskResponseTypeDef(TypedDict):
    importId: str
    importDestinationArn: str
    creationTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class CreateLogAnomalyDetectorRequestTypeDef(TypedDict):
    logGroupArnList: Sequence[str]
    detectorName: NotRequired[str]
    evaluationFrequency: NotRequired[EvaluationFrequencyType]
    filterPattern: NotRequired[str]
    kmsKeyId: NotRequired[str]
    anomalyVisibilityTime: NotRequired[int]
    tags: NotRequired[Mapping[str, str]]


class CreateLogAnomalyDetectorResponseTypeDef(TypedDict):
    anomalyDetectorArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateLogGroupRequestTypeDef(TypedDict):
    logGroupName: str
    kmsKeyId: NotRequired[str]
    tags: NotRequired[Mapping[str, str]]
    logGroupClass: NotRequired[LogGroupClassType]
    deletionProtectionEnabled: NotRequired[bool]


class CreateLogStreamRequestTypeDef(TypedDict):
    logGroupName: str
    logStreamName: str


class CreateLookupTableRequestTypeDef(TypedDict):
    lookupTableName: str
    description: NotRequired[str]
    tableBody: NotRequired[str]
    queryId: NotRequired[str]
    kmsKeyId: NotRequired[str]
    tags: NotRequired[Mapping[str, str]]


class CreateLookupTableResponseTypeDef(TypedDict):
    lookupTableArn: str
    createdAt: int
    ResponseMetadata: ResponseMetadataTypeDef


class S3ConfigurationTypeDef(TypedDict):
    destinationIdentifier: str
    roleArn: str
    ownerAccountId: NotRequired[str]
    kmsKeyId: NotRequired[str]


class LookupTableConfigurationTypeDef(TypedDict):
    tableName: str
    roleArn: str
    description: NotRequired[str]
    kmsKeyId: NotRequired[str]
    tags: NotRequired[Mapping[str, str]]


class LookupTableConfigurationOutputTypeDef(TypedDict):
    tableName: str
    roleArn: str
    description: NotRequired[str]
    kmsKeyId: NotRequired[str]
    tags: NotRequired[dict[str, str]]


LookupTableConfigurationUnionTypeDef = LookupTableConfigurationTypeDef | LookupTableConfigurationOutputTypeDef


class DestinationConfigurationTypeDef(TypedDict):
    s3Configuration: NotRequired[S3ConfigurationTypeDef]
    lookupTableConfiguration: NotRequired[LookupTableConfigurationUnionTypeDef]


class DestinationConfigurationOutputTypeDef(TypedDict):
    s3Configuration: NotRequired[S3ConfigurationTypeDef]
    lookupTableConfiguration: NotRequired[LookupTableConfigurationOutputTypeDef]


DestinationConfigurationUnionTypeDef = DestinationConfigurationTypeDef | DestinationConfigurationOutputTypeDef


class CreateScheduledQueryRequestTypeDef(TypedDict):
    name: str
    queryLanguage: QueryLanguageType
    queryString: str
    scheduleExpression: str
    executionRoleArn: str
    description: NotRequired[str]
    logGroupIdentifiers: NotRequired[Sequence[str]]
    timezone: NotRequired[str]
    startTimeOffset: NotRequired[int]
    endTimeOffset: NotRequired[int]
    destinationConfiguration: NotRequired[DestinationConfigurationUnionTypeDef]
    scheduleStartTime: NotRequired[int]
    scheduleEndTime: NotRequired[int]
    state: NotRequired[ScheduledQueryStateType]
    tags: NotRequired[Mapping[str, str]]


class CreateScheduledQueryResponseTypeDef(TypedDict):
    scheduledQueryArn: str
    state: ScheduledQueryStateType
    ResponseMetadata: ResponseMetadataTypeDef


class DataSourceFilterTypeDef(TypedDict):
    name: str
    type: NotRequired[str]


class DateTimeConverterOutputTypeDef(TypedDict):
    source: str
    target: str
    matchPatterns: list[str]
    targetFormat: NotRequired[str]
    sourceTimezone: NotRequired[str]
    targetTimezone: NotRequired[str]
    locale: NotRequired[str]


class DateTimeConverterTypeDef(TypedDict):
    source: str
    target: str
    matchPatterns: Sequence[str]
    targetFormat: NotRequired[str]
    sourceTimezone: NotRequired[str]
    targetTimezone: NotRequired[str]
    locale: NotRequired[str]


DateTimeConverterUnionTypeDef = DateTimeConverterTypeDef | DateTimeConverterOutputTypeDef


class DeleteAccountPolicyRequestTypeDef(TypedDict):
    policyName: str
    policyType: PolicyTypeType
    dryRun: NotRequired[bool]


class LogGroupImpactTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    currentRetention: NotRequired[str]
    proposedRetention: NotRequired[str]
    storedBytes: NotRequired[int]


class DryRunResultTypeDef(TypedDict):
    totalMatchedLogGroups: NotRequired[int]
    increasedRetentionLogGroupCount: NotRequired[int]
    decreasedRetentionLogGroupCount: NotRequired[int]
    unchangedRetentionLogGroupCount: NotRequired[int]
    failedAnalysisCount: NotRequired[int]
    topLogGroupsImpacted: NotRequired[list[LogGroupImpactTypeDef]]


class DeleteAccountPolicyResponseTypeDef(TypedDict):
    dryRunResult: DryRunResultTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteDataProtectionPolicyRequestTypeDef(TypedDict):
    logGroupIdentifier: str


class DeleteDeliveryDestinationPolicyRequestTypeDef(TypedDict):
    deliveryDestinationName: str


class DeleteDeliveryDestinationRequestTypeDef(TypedDict):
    name: str


class DeleteDeliveryRequestTypeDef(TypedDict):
    id: str


class DeleteDeliverySourceRequestTypeDef(TypedDict):
    name: str


class DeleteDestinationRequestTypeDef(TypedDict):
    destinationName: str


class DeleteIndexPolicyRequestTypeDef(TypedDict):
    logGroupIdentifier: str


class DeleteIntegrationRequestTypeDef(TypedDict):
    integrationName: str
    force: NotRequired[bool]


class DeleteKeysOutputTypeDef(TypedDict):
    withKeys: list[str]


class DeleteKeysTypeDef(TypedDict):
    withKeys: Sequence[str]


DeleteKeysUnionTypeDef = DeleteKeysTypeDef | DeleteKeysOutputTypeDef


class DeleteLogAnomalyDetectorRequestTypeDef(TypedDict):
    anomalyDetectorArn: str


class DeleteLogGroupRequestTypeDef(TypedDict):
    logGroupName: str


class DeleteLogStreamRequestTypeDef(TypedDict):
    logGroupName: str
    logStreamName: str


class DeleteLookupTableRequestTypeDef(TypedDict):
    lookupTableArn: str


class DeleteMetricFilterRequestTypeDef(TypedDict):
    logGroupName: str
    filterName: str


class DeleteQueryDefinitionRequestTypeDef(TypedDict):
    queryDefinitionId: str


class DeleteQueryDefinitionResponseTypeDef(TypedDict):
    success: bool
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteResourcePolicyRequestTypeDef(TypedDict):
    policyName: NotRequired[str]
    resourceArn: NotRequired[str]
    expectedRevisionId: NotRequired[str]


class DeleteRetentionPolicyRequestTypeDef(TypedDict):
    logGroupName: str


class DeleteScheduledQueryRequestTypeDef(TypedDict):
    identifier: str


class DeleteSubscriptionFilterRequestTypeDef(TypedDict):
    logGroupName: str
    filterName: str


class DeleteSyslogConfigurationRequestTypeDef(TypedDict):
    logGroupIdentifier: str
    vpcEndpointId: NotRequired[str]


class DeleteTransformerRequestTypeDef(TypedDict):
    logGroupIdentifier: str


class DeliveryDestinationConfigurationTypeDef(TypedDict):
    destinationResourceArn: str


class DeliveryDestinationTypeDef(TypedDict):
    name: NotRequired[str]
    arn: NotRequired[str]
    deliveryDestinationType: NotRequired[DeliveryDestinationTypeType]
    outputFormat: NotRequired[OutputFormatType]
    deliveryDestinationConfiguration: NotRequired[DeliveryDestinationConfigurationTypeDef]
    roleArn: NotRequired[str]
    tags: NotRequired[dict[str, str]]


class DeliverySourceTypeDef(TypedDict):
    name: NotRequired[str]
    arn: NotRequired[str]
    resourceArns: NotRequired[list[str]]
    service: NotRequired[str]
    logType: NotRequired[str]
    tags: NotRequired[dict[str, str]]
    deliverySourceConfiguration: NotRequired[dict[str, str]]
    status: NotRequired[DeliverySourceStatusType]
    statusReason: NotRequired[DeliverySourceStatusReasonType]


class DescribeAccountPoliciesRequestTypeDef(TypedDict):
    policyType: PolicyTypeType
    policyName: NotRequired[str]
    accountIdentifiers: NotRequired[Sequence[str]]
    nextToken: NotRequired[str]


class DescribeAccountPoliciesResponseTypeDef(TypedDict):
    accountPolicies: list[AccountPolicyTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class DescribeConfigurationTemplatesRequestPaginateTypeDef(TypedDict):
    service: NotRequired[str]
    logTypes: NotRequired[Sequence[str]]
    resourceTypes: NotRequired[Sequence[str]]
    deliveryDestinationTypes: NotRequired[Sequence[DeliveryDestinationTypeType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeConfigurationTemplatesRequestTypeDef(TypedDict):
    service: NotRequired[str]
    logTypes: NotRequired[Sequence[str]]
    resourceTypes: NotRequired[Sequence[str]]
    deliveryDestinationTypes: NotRequired[Sequence[DeliveryDestinationTypeType]]
    nextToken: NotRequired[str]
    limit: NotRequired[int]


class DescribeConfigurationTemplatesResponseTypeDef(TypedDict):
    configurationTemplates: list[ConfigurationTemplateTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeDeliveriesRequestPaginateTypeDef(TypedDict):
    deliverySourceNames: NotRequired[Sequence[str]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeDeliveriesRequestTypeDef(TypedDict):
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    deliverySourceNames: NotRequired[Sequence[str]]


class DescribeDeliveriesResponseTypeDef(TypedDict):
    deliveries: list[DeliveryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeDeliveryDestinationsRequestPaginateTypeDef(TypedDict):
    names: NotRequired[Sequence[str]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeDeliveryDestinationsRequestTypeDef(TypedDict):
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    names: NotRequired[Sequence[str]]


class DescribeDeliveryDestinationsResponseTypeDef(TypedDict):
    deliveryDestinations: list[DeliveryDestinationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeDeliverySourcesRequestPaginateTypeDef(TypedDict):
    resourceArns: NotRequired[Sequence[str]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeDeliverySourcesRequestTypeDef(TypedDict):
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    resourceArns: NotRequired[Sequence[str]]


class DescribeDeliverySourcesResponseTypeDef(TypedDict):
    deliverySources: list[DeliverySourceTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeDestinationsRequestPaginateTypeDef(TypedDict):
    DestinationNamePrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeDestinationsRequestTypeDef(TypedDict):
    DestinationNamePrefix: NotRequired[str]
    nextToken: NotRequired[str]
    limit: NotRequired[int]


class DestinationTypeDef(TypedDict):
    destinationName: NotRequired[str]
    targetArn: NotRequired[str]
    roleArn: NotRequired[str]
    accessPolicy: NotRequired[str]
    arn: NotRequired[str]
    creationTime: NotRequired[int]


class DescribeDestinationsResponseTypeDef(TypedDict):
    destinations: list[DestinationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeExportTasksRequestPaginateTypeDef(TypedDict):
    taskId: NotRequired[str]
    statusCode: NotRequired[ExportTaskStatusCodeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeExportTasksRequestTypeDef(TypedDict):
    taskId: NotRequired[str]
    statusCode: NotRequired[ExportTaskStatusCodeType]
    nextToken: NotRequired[str]
    limit: NotRequired[int]


class ExportTaskStatusTypeDef(TypedDict):
    code: NotRequired[ExportTaskStatusCodeType]
    message: NotRequired[str]


class ExportTaskExecutionInfoTypeDef(TypedDict):
    creationTime: NotRequired[int]
    completionTime: NotRequired[int]


ExportTaskTypeDef = TypedDict(
    "ExportTaskTypeDef",
    {
        "taskId": NotRequired[str],
        "taskName": NotRequired[str],
        "logGroupName": NotRequired[str],
        "from": NotRequired[int],
        "to": NotRequired[int],
        "destination": NotRequired[str],
        "destinationPrefix": NotRequired[str],
        "status": NotRequired[ExportTaskStatusTypeDef],
        "executionInfo": NotRequired[ExportTaskExecutionInfoTypeDef],
    },
)


class DescribeExportTasksResponseTypeDef(TypedDict):
    exportTasks: list[ExportTaskTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeFieldIndexesRequestTypeDef(TypedDict):
    logGroupIdentifiers: Sequence[str]
    indexCategories: NotRequired[Sequence[IndexCategoryType]]
    nextToken: NotRequired[str]


class FieldIndexTypeDef(TypedDict):
    logGroupIdentifier: NotRequired[str]
    fieldIndexName: NotRequired[str]
    lastScanTime: NotRequired[int]
    firstEventTime: NotRequired[int]
    lastEventTime: NotRequired[int]
    type: NotRequired[IndexTypeType]
    indexCategory: NotRequired[IndexCategoryType]


class DescribeFieldIndexesResponseTypeDef(TypedDict):
    fieldIndexes: list[FieldIndexTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeImportTaskBatchesRequestTypeDef(TypedDict):
    importId: str
    batchImportStatus: NotRequired[Sequence[ImportStatusType]]
    limit: NotRequired[int]
    nextToken: NotRequired[str]


class ImportBatchTypeDef(TypedDict):
    batchId: str
    status: ImportStatusType
    errorMessage: NotRequired[str]


class DescribeImportTaskBatchesResponseTypeDef(TypedDict):
    importSourceArn: str
    importId: str
    importBatches: list[ImportBatchTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeImportTasksRequestTypeDef(TypedDict):
    importId: NotRequired[str]
    importStatus: NotRequired[ImportStatusType]
    importSourceArn: NotRequired[str]
    limit: NotRequired[int]
    nextToken: NotRequired[str]


class ImportTypeDef(TypedDict):
    importId: NotRequired[str]
    importSourceArn: NotRequired[str]
    importStatus: NotRequired[ImportStatusType]
    importDestinationArn: NotRequired[str]
    importStatistics: NotRequired[ImportStatisticsTypeDef]
    importFilter: NotRequired[ImportFilterTypeDef]
    creationTime: NotRequired[int]
    lastUpdatedTime: NotRequired[int]
    errorMessage: NotRequired[str]


class DescribeImportTasksResponseTypeDef(TypedDict):
    imports: list[ImportTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeIndexPoliciesRequestTypeDef(TypedDict):
    logGroupIdentifiers: Sequence[str]
    nextToken: NotRequired[str]


class IndexPolicyTypeDef(TypedDict):
    logGroupIdentifier: NotRequired[str]
    lastUpdateTime: NotRequired[int]
    policyDocument: NotRequired[str]
    policyName: NotRequired[str]
    source: NotRequired[IndexSourceType]


class DescribeIndexPoliciesResponseTypeDef(TypedDict):
    indexPolicies: list[IndexPolicyTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeLogGroupsRequestPaginateTypeDef(TypedDict):
    accountIdentifiers: NotRequired[Sequence[str]]
    logGroupNamePrefix: NotRequired[str]
    logGroupNamePattern: NotRequired[str]
    includeLinkedAccounts: NotRequired[bool]
    logGroupClass: NotRequired[LogGroupClassType]
    logGroupIdentifiers: NotRequired[Sequence[str]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeLogGroupsRequestTypeDef(TypedDict):
    accountIdentifiers: NotRequired[Sequence[str]]
    logGroupNamePrefix: NotRequired[str]
    logGroupNamePattern: NotRequired[str]
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    includeLinkedAccounts: NotRequired[bool]
    logGroupClass: NotRequired[LogGroupClassType]
    logGroupIdentifiers: NotRequired[Sequence[str]]


class LogGroupTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    creationTime: NotRequired[int]
    retentionInDays: NotRequired[int]
    metricFilterCount: NotRequired[int]
    arn: NotRequired[str]
    storedBytes: NotRequired[int]
    kmsKeyId: NotRequired[str]
    dataProtectionStatus: NotRequired[DataProtectionStatusType]
    inheritedProperties: NotRequired[list[InheritedPropertyType]]
    logGroupClass: NotRequired[LogGroupClassType]
    logGroupArn: NotRequired[str]
    deletionProtectionEnabled: NotRequired[bool]
    bearerTokenAuthenticationEnabled: NotRequired[bool]
    retentionPolicyName: NotRequired[str]


class DescribeLogGroupsResponseTypeDef(TypedDict):
    logGroups: list[LogGroupTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeLogStreamsRequestPaginateTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    logGroupIdentifier: NotRequired[str]
    logStreamNamePrefix: NotRequired[str]
    orderBy: NotRequired[OrderByType]
    descending: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeLogStreamsRequestTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    logGroupIdentifier: NotRequired[str]
    logStreamNamePrefix: NotRequired[str]
    orderBy: NotRequired[OrderByType]
    descending: NotRequired[bool]
    nextToken: NotRequired[str]
    limit: NotRequired[int]


class LogStreamTypeDef(TypedDict):
    logStreamName: NotRequired[str]
    creationTime: NotRequired[int]
    firstEventTimestamp: NotRequired[int]
    lastEventTimestamp: NotRequired[int]
    lastIngestionTime: NotRequired[int]
    uploadSequenceToken: NotRequired[str]
    arn: NotRequired[str]
    storedBytes: NotRequired[int]


class DescribeLogStreamsResponseTypeDef(TypedDict):
    logStreams: list[LogStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeLookupTablesRequestTypeDef(TypedDict):
    lookupTableNamePrefix: NotRequired[str]
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]


class LookupTableTypeDef(TypedDict):
    lookupTableArn: NotRequired[str]
    lookupTableName: NotRequired[str]
    description: NotRequired[str]
    tableFields: NotRequired[list[str]]
    recordsCount: NotRequired[int]
    sizeBytes: NotRequired[int]
    lastUpdatedTime: NotRequired[int]
    kmsKeyId: NotRequired[str]


class DescribeLookupTablesResponseTypeDef(TypedDict):
    lookupTables: list[LookupTableTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeMetricFiltersRequestPaginateTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    filterNamePrefix: NotRequired[str]
    metricName: NotRequired[str]
    metricNamespace: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMetricFiltersRequestTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    filterNamePrefix: NotRequired[str]
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    metricName: NotRequired[str]
    metricNamespace: NotRequired[str]


class MetricTransformationOutputTypeDef(TypedDict):
    metricName: str
    metricNamespace: str
    metricValue: str
    defaultValue: NotRequired[float]
    dimensions: NotRequired[dict[str, str]]
    unit: NotRequired[StandardUnitType]


class MetricFilterTypeDef(TypedDict):
    filterName: NotRequired[str]
    filterPattern: NotRequired[str]
    metricTransformations: NotRequired[list[MetricTransformationOutputTypeDef]]
    creationTime: NotRequired[int]
    logGroupName: NotRequired[str]
    applyOnTransformedLogs: NotRequired[bool]
    fieldSelectionCriteria: NotRequired[str]
    emitSystemFieldDimensions: NotRequired[list[str]]


class DescribeMetricFiltersResponseTypeDef(TypedDict):
    metricFilters: list[MetricFilterTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeQueriesRequestPaginateTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    status: NotRequired[QueryStatusType]
    queryLanguage: NotRequired[QueryLanguageType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeQueriesRequestTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    status: NotRequired[QueryStatusType]
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]
    queryLanguage: NotRequired[QueryLanguageType]


class QueryInfoTypeDef(TypedDict):
    queryLanguage: NotRequired[QueryLanguageType]
    queryId: NotRequired[str]
    queryString: NotRequired[str]
    status: NotRequired[QueryStatusType]
    createTime: NotRequired[int]
    logGroupName: NotRequired[str]
    queryDuration: NotRequired[int]
    bytesScanned: NotRequired[float]
    userIdentity: NotRequired[str]


class DescribeQueriesResponseTypeDef(TypedDict):
    queries: list[QueryInfoTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeQueryDefinitionsRequestTypeDef(TypedDict):
    queryLanguage: NotRequired[QueryLanguageType]
    queryDefinitionNamePrefix: NotRequired[str]
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]


class QueryParameterTypeDef(TypedDict):
    name: str
    defaultValue: NotRequired[str]
    description: NotRequired[str]


class QueryDefinitionTypeDef(TypedDict):
    queryLanguage: NotRequired[QueryLanguageType]
    queryDefinitionId: NotRequired[str]
    name: NotRequired[str]
    queryString: NotRequired[str]
    lastModified: NotRequired[int]
    logGroupNames: NotRequired[list[str]]
    parameters: NotRequired[list[QueryParameterTypeDef]]


class DescribeQueryDefinitionsResponseTypeDef(TypedDict):
    queryDefinitions: list[QueryDefinitionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeResourcePoliciesRequestPaginateTypeDef(TypedDict):
    resourceArn: NotRequired[str]
    policyScope: NotRequired[PolicyScopeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeResourcePoliciesRequestTypeDef(TypedDict):
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    resourceArn: NotRequired[str]
    policyScope: NotRequired[PolicyScopeType]


class ResourcePolicyTypeDef(TypedDict):
    policyName: NotRequired[str]
    policyDocument: NotRequired[str]
    lastUpdatedTime: NotRequired[int]
    policyScope: NotRequired[PolicyScopeType]
    resourceArn: NotRequired[str]
    revisionId: NotRequired[str]


class DescribeResourcePoliciesResponseTypeDef(TypedDict):
    resourcePolicies: list[ResourcePolicyTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DescribeSubscriptionFiltersRequestPaginateTypeDef(TypedDict):
    logGroupName: str
    filterNamePrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeSubscriptionFiltersRequestTypeDef(TypedDict):
    logGroupName: str
    filterNamePrefix: NotRequired[str]
    nextToken: NotRequired[str]
    limit: NotRequired[int]


class SubscriptionFilterTypeDef(TypedDict):
    filterName: NotRequired[str]
    logGroupName: NotRequired[str]
    filterPattern: NotRequired[str]
    destinationArn: NotRequired[str]
    roleArn: NotRequired[str]
    distribution: NotRequired[DistributionType]
    applyOnTransformedLogs: NotRequired[bool]
    creationTime: NotRequired[int]
    fieldSelectionCriteria: NotRequired[str]
    emitSystemFields: NotRequired[list[str]]


class DescribeSubscriptionFiltersResponseTypeDef(TypedDict):
    subscriptionFilters: list[SubscriptionFilterTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class DisassociateKmsKeyRequestTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    resourceIdentifier: NotRequired[str]


class DisassociateSourceFromS3TableIntegrationRequestTypeDef(TypedDict):
    identifier: str


class DisassociateSourceFromS3TableIntegrationResponseTypeDef(TypedDict):
    identifier: str
    ResponseMetadata: ResponseMetadataTypeDef


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EntityTypeDef(TypedDict):
    keyAttributes: NotRequired[Mapping[str, str]]
    attributes: NotRequired[Mapping[str, str]]


class FieldsDataTypeDef(TypedDict):
    data: NotRequired[bytes]


class FilterLogEventsRequestPaginateTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    logGroupIdentifier: NotRequired[str]
    logStreamNames: NotRequired[Sequence[str]]
    logStreamNamePrefix: NotRequired[str]
    startTime: NotRequired[int]
    endTime: NotRequired[int]
    filterPattern: NotRequired[str]
    startFromHead: NotRequired[bool]
    interleaved: NotRequired[bool]
    unmask: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class FilterLogEventsRequestTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    logGroupIdentifier: NotRequired[str]
    logStreamNames: NotRequired[Sequence[str]]
    logStreamNamePrefix: NotRequired[str]
    startTime: NotRequired[int]
    endTime: NotRequired[int]
    filterPattern: NotRequired[str]
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    startFromHead: NotRequired[bool]
    interleaved: NotRequired[bool]
    unmask: NotRequired[bool]


class FilteredLogEventTypeDef(TypedDict):
    logStreamName: NotRequired[str]
    timestamp: NotRequired[int]
    message: NotRequired[str]
    ingestionTime: NotRequired[int]
    eventId: NotRequired[str]


class SearchedLogStreamTypeDef(TypedDict):
    logStreamName: NotRequired[str]
    searchedCompletely: NotRequired[bool]


class FilterLogEventsResponseTypeDef(TypedDict):
    events: list[FilteredLogEventTypeDef]
    searchedLogStreams: list[SearchedLogStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class GetDataProtectionPolicyRequestTypeDef(TypedDict):
    logGroupIdentifier: str


class GetDataProtectionPolicyResponseTypeDef(TypedDict):
    logGroupIdentifier: str
    policyDocument: str
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetDeliveryDestinationPolicyRequestTypeDef(TypedDict):
    deliveryDestinationName: str


class PolicyTypeDef(TypedDict):
    deliveryDestinationPolicy: NotRequired[str]


class GetDeliveryDestinationPolicyResponseTypeDef(TypedDict):
    policy: PolicyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetDeliveryDestinationRequestTypeDef(TypedDict):
    name: str


class GetDeliveryDestinationResponseTypeDef(TypedDict):
    deliveryDestination: DeliveryDestinationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetDeliveryRequestTypeDef(TypedDict):
    id: str


class GetDeliveryResponseTypeDef(TypedDict):
    delivery: DeliveryTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetDeliverySourceRequestTypeDef(TypedDict):
    name: str


class GetDeliverySourceResponseTypeDef(TypedDict):
    deliverySource: DeliverySourceTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetIntegrationRequestTypeDef(TypedDict):
    integrationName: str


class OpenSearchResourceStatusTypeDef(TypedDict):
    status: NotRequired[OpenSearchResourceStatusTypeType]
    statusMessage: NotRequired[str]


class OpenSearchDataSourceTypeDef(TypedDict):
    dataSourceName: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchApplicationTypeDef(TypedDict):
    applicationEndpoint: NotRequired[str]
    applicationArn: NotRequired[str]
    applicationId: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchCollectionTypeDef(TypedDict):
    collectionEndpoint: NotRequired[str]
    collectionArn: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchWorkspaceTypeDef(TypedDict):
    workspaceId: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchEncryptionPolicyTypeDef(TypedDict):
    policyName: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchNetworkPolicyTypeDef(TypedDict):
    policyName: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchDataAccessPolicyTypeDef(TypedDict):
    policyName: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchLifecyclePolicyTypeDef(TypedDict):
    policyName: NotRequired[str]
    status: NotRequired[OpenSearchResourceStatusTypeDef]


class OpenSearchIntegrationDetailsTypeDef(TypedDict):
    dataSource: NotRequired[OpenSearchDataSourceTypeDef]
    application: NotRequired[OpenSearchApplicationTypeDef]
    collection: NotRequired[OpenSearchCollectionTypeDef]
    workspace: NotRequired[OpenSearchWorkspaceTypeDef]
    encryptionPolicy: NotRequired[OpenSearchEncryptionPolicyTypeDef]
    networkPolicy: NotRequired[OpenSearchNetworkPolicyTypeDef]
    accessPolicy: NotRequired[OpenSearchDataAccessPolicyTypeDef]
    lifecyclePolicy: NotRequired[OpenSearchLifecyclePolicyTypeDef]


class IntegrationDetailsTypeDef(TypedDict):
    openSearchIntegrationDetails: NotRequired[OpenSearchIntegrationDetailsTypeDef]


class GetIntegrationResponseTypeDef(TypedDict):
    integrationName: str
    integrationType: IntegrationTypeType
    integrationStatus: IntegrationStatusType
    integrationDetails: IntegrationDetailsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetLogAnomalyDetectorRequestTypeDef(TypedDict):
    anomalyDetectorArn: str


class GetLogAnomalyDetectorResponseTypeDef(TypedDict):
    detectorName: str
    logGroupArnList: list[str]
    evaluationFrequency: EvaluationFrequencyType
    filterPattern: str
    anomalyDetectorStatus: AnomalyDetectorStatusType
    kmsKeyId: str
    creationTimeStamp: int
    lastModifiedTimeStamp: int
    anomalyVisibilityTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetLogEventsRequestTypeDef(TypedDict):
    logStreamName: str
    logGroupName: NotRequired[str]
    logGroupIdentifier: NotRequired[str]
    startTime: NotRequired[int]
    endTime: NotRequired[int]
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    startFromHead: NotRequired[bool]
    unmask: NotRequired[bool]


class OutputLogEventTypeDef(TypedDict):
    timestamp: NotRequired[int]
    message: NotRequired[str]
    ingestionTime: NotRequired[int]


class GetLogEventsResponseTypeDef(TypedDict):
    events: list[OutputLogEventTypeDef]
    nextForwardToken: str
    nextBackwardToken: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetLogFieldsRequestTypeDef(TypedDict):
    dataSourceName: str
    dataSourceType: str


class LogFieldTypeTypeDef(TypedDict):
    type: NotRequired[str]
    element: NotRequired["LogFieldTypeTypeDef"]
    fields: NotRequired[list["LogFieldsListItemTypeDef"]]


class LogFieldsListItemTypeDef(TypedDict):
    logFieldName: NotRequired[str]
    logFieldType: NotRequired[LogFieldTypeTypeDef]


class GetLogFieldsResponseTypeDef(TypedDict):
    logFields: list[LogFieldsListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetLogGroupFieldsRequestTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    time: NotRequired[int]
    logGroupIdentifier: NotRequired[str]


class LogGroupFieldTypeDef(TypedDict):
    name: NotRequired[str]
    percent: NotRequired[int]


class GetLogGroupFieldsResponseTypeDef(TypedDict):
    logGroupFields: list[LogGroupFieldTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetLogObjectRequestTypeDef(TypedDict):
    logObjectPointer: str
    unmask: NotRequired[bool]


class InternalStreamingExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class GetLogObjectResponseStreamTypeDef(TypedDict):
    fields: NotRequired[FieldsDataTypeDef]
    InternalStreamingException: NotRequired[InternalStreamingExceptionTypeDef]


class GetLogObjectResponseTypeDef(TypedDict):
    fieldStream: EventStream[GetLogObjectResponseStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetLogRecordRequestTypeDef(TypedDict):
    logRecordPointer: str
    unmask: NotRequired[bool]


class GetLogRecordResponseTypeDef(TypedDict):
    logRecord: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetLookupTableRequestTypeDef(TypedDict):
    lookupTableArn: str


class GetLookupTableResponseTypeDef(TypedDict):
    lookupTableArn: str
    lookupTableName: str
    description: str
    tableBody: str
    sizeBytes: int
    lastUpdatedTime: int
    kmsKeyId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetQueryResultsRequestTypeDef(TypedDict):
    queryId: str
    nextToken: NotRequired[str]
    maxItems: NotRequired[int]


class ResultFieldTypeDef(TypedDict):
    field: NotRequired[str]
    value: NotRequired[str]


class QueryStatisticsTypeDef(TypedDict):
    recordsMatched: NotRequired[float]
    recordsScanned: NotRequired[float]
    estimatedRecordsSkipped: NotRequired[float]
    bytesScanned: NotRequired[float]
    estimatedBytesSkipped: NotRequired[float]
    logGroupsScanned: NotRequired[float]
    resultCount: NotRequired[float]


class GetQueryResultsResponseTypeDef(TypedDict):
    queryLanguage: QueryLanguageType
    results: list[list[ResultFieldTypeDef]]
    statistics: QueryStatisticsTypeDef
    status: QueryStatusType
    encryptionKey: str
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class GetScheduledQueryHistoryRequestPaginateTypeDef(TypedDict):
    identifier: str
    startTime: int
    endTime: int
    executionStatuses: NotRequired[Sequence[ExecutionStatusType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetScheduledQueryHistoryRequestTypeDef(TypedDict):
    identifier: str
    startTime: int
    endTime: int
    executionStatuses: NotRequired[Sequence[ExecutionStatusType]]
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]


class ScheduledQueryDestinationTypeDef(TypedDict):
    destinationType: NotRequired[ScheduledQueryDestinationTypeType]
    destinationIdentifier: NotRequired[str]
    status: NotRequired[ActionStatusType]
    processedIdentifier: NotRequired[str]
    errorMessage: NotRequired[str]


class TriggerHistoryRecordTypeDef(TypedDict):
    queryId: NotRequired[str]
    executionStatus: NotRequired[ExecutionStatusType]
    triggeredTimestamp: NotRequired[int]
    errorMessage: NotRequired[str]
    destinations: NotRequired[list[ScheduledQueryDestinationTypeDef]]


class GetScheduledQueryHistoryResponseTypeDef(TypedDict):
    name: str
    scheduledQueryArn: str
    triggerHistory: list[TriggerHistoryRecordTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class GetScheduledQueryRequestTypeDef(TypedDict):
    identifier: str


class GetScheduledQueryResponseTypeDef(TypedDict):
    scheduledQueryArn: str
    name: str
    description: str
    queryLanguage: QueryLanguageType
    queryString: str
    logGroupIdentifiers: list[str]
    scheduleExpression: str
    timezone: str
    startTimeOffset: int
    endTimeOffset: int
    destinationConfiguration: DestinationConfigurationOutputTypeDef
    state: ScheduledQueryStateType
    scheduleType: ScheduleTypeType
    lastTriggeredTime: int
    lastExecutionStatus: ExecutionStatusType
    scheduleStartTime: int
    scheduleEndTime: int
    executionRoleArn: str
    creationTime: int
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetStorageTierPolicyResponseTypeDef(TypedDict):
    storageTier: StorageTierType
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetTransformerRequestTypeDef(TypedDict):
    logGroupIdentifier: str


class GrokTypeDef(TypedDict):
    match: str
    source: NotRequired[str]


class ListToMapTypeDef(TypedDict):
    source: str
    key: str
    valueKey: NotRequired[str]
    target: NotRequired[str]
    flatten: NotRequired[bool]
    flattenedElement: NotRequired[FlattenedElementType]


class LowerCaseStringOutputTypeDef(TypedDict):
    withKeys: list[str]


class MoveKeyEntryTypeDef(TypedDict):
    source: str
    target: str
    overwriteIfExists: NotRequired[bool]


class MoveKeysOutputTypeDef(TypedDict):
    entries: list[MoveKeyEntryTypeDef]


class ParseCloudfrontTypeDef(TypedDict):
    source: NotRequired[str]


class ParseJSONTypeDef(TypedDict):
    source: NotRequired[str]
    destination: NotRequired[str]


class ParseKeyValueTypeDef(TypedDict):
    source: NotRequired[str]
    destination: NotRequired[str]
    fieldDelimiter: NotRequired[str]
    keyValueDelimiter: NotRequired[str]
    keyPrefix: NotRequired[str]
    nonMatchValue: NotRequired[str]
    overwriteIfExists: NotRequired[bool]


class ParseRoute53TypeDef(TypedDict):
    source: NotRequired[str]


class ParseToOCSFTypeDef(TypedDict):
    eventSource: EventSourceType
    ocsfVersion: OCSFVersionType
    source: NotRequired[str]
    mappingVersion: NotRequired[str]


class ParsePostgresTypeDef(TypedDict):
    source: NotRequired[str]


class ParseVPCTypeDef(TypedDict):
    source: NotRequired[str]


class ParseWAFTypeDef(TypedDict):
    source: NotRequired[str]


class RenameKeyEntryTypeDef(TypedDict):
    key: str
    renameTo: str
    overwriteIfExists: NotRequired[bool]


class RenameKeysOutputTypeDef(TypedDict):
    entries: list[RenameKeyEntryTypeDef]


class SplitStringEntryTypeDef(TypedDict):
    source: str
    delimiter: str


class SplitStringOutputTypeDef(TypedDict):
    entries: list[SplitStringEntryTypeDef]


SubstituteStringEntryTypeDef = TypedDict("SubstituteStringEntryTypeDef", {"source": str, "from": str, "to": str})


class SubstituteStringOutputTypeDef(TypedDict):
    entries: list[SubstituteStringEntryTypeDef]


class TrimStringOutputTypeDef(TypedDict):
    withKeys: list[str]


class TypeConverterEntryTypeDef(TypedDict):
    key: str
    type: TypeType


class TypeConverterOutputTypeDef(TypedDict):
    entries: list[TypeConverterEntryTypeDef]


class UpperCaseStringOutputTypeDef(TypedDict):
    withKeys: list[str]


class ProcessorOutputTypeDef(TypedDict):
    addKeys: NotRequired[AddKeysOutputTypeDef]
    copyValue: NotRequired[CopyValueOutputTypeDef]
    csv: NotRequired[CSVOutputTypeDef]
    dateTimeConverter: NotRequired[DateTimeConverterOutputTypeDef]
    deleteKeys: NotRequired[DeleteKeysOutputTypeDef]
    grok: NotRequired[GrokTypeDef]
    listToMap: NotRequired[ListToMapTypeDef]
    lowerCaseString: NotRequired[LowerCaseStringOutputTypeDef]
    moveKeys: NotRequired[MoveKeysOutputTypeDef]
    parseCloudfront: NotRequired[ParseCloudfrontTypeDef]
    parseJSON: NotRequired[ParseJSONTypeDef]
    parseKeyValue: NotRequired[ParseKeyValueTypeDef]
    parseRoute53: NotRequired[ParseRoute53TypeDef]
    parseToOCSF: NotRequired[ParseToOCSFTypeDef]
    parsePostgres: NotRequired[ParsePostgresTypeDef]
    parseVPC: NotRequired[ParseVPCTypeDef]
    parseWAF: NotRequired[ParseWAFTypeDef]
    renameKeys: NotRequired[RenameKeysOutputTypeDef]
    splitString: NotRequired[SplitStringOutputTypeDef]
    substituteString: NotRequired[SubstituteStringOutputTypeDef]
    trimString: NotRequired[TrimStringOutputTypeDef]
    typeConverter: NotRequired[TypeConverterOutputTypeDef]
    upperCaseString: NotRequired[UpperCaseStringOutputTypeDef]


class GetTransformerResponseTypeDef(TypedDict):
    logGroupIdentifier: str
    creationTime: int
    lastModifiedTime: int
    transformerConfig: list[ProcessorOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class InputLogEventTypeDef(TypedDict):
    timestamp: int
    message: str


class IntegrationSummaryTypeDef(TypedDict):
    integrationName: NotRequired[str]
    integrationType: NotRequired[IntegrationTypeType]
    integrationStatus: NotRequired[IntegrationStatusType]


class ListAggregateLogGroupSummariesRequestPaginateTypeDef(TypedDict):
    groupBy: ListAggregateLogGroupSummariesGroupByType
    accountIdentifiers: NotRequired[Sequence[str]]
    includeLinkedAccounts: NotRequired[bool]
    logGroupClass: NotRequired[LogGroupClassType]
    logGroupNamePattern: NotRequired[str]
    dataSources: NotRequired[Sequence[DataSourceFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAggregateLogGroupSummariesRequestTypeDef(TypedDict):
    groupBy: ListAggregateLogGroupSummariesGroupByType
    accountIdentifiers: NotRequired[Sequence[str]]
    includeLinkedAccounts: NotRequired[bool]
    logGroupClass: NotRequired[LogGroupClassType]
    logGroupNamePattern: NotRequired[str]
    dataSources: NotRequired[Sequence[DataSourceFilterTypeDef]]
    nextToken: NotRequired[str]
    limit: NotRequired[int]


class ListAggregateLogGroupSummariesResponseTypeDef(TypedDict):
    aggregateLogGroupSummaries: list[AggregateLogGroupSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListAnomaliesRequestPaginateTypeDef(TypedDict):
    anomalyDetectorArn: NotRequired[str]
    suppressionState: NotRequired[SuppressionStateType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAnomaliesRequestTypeDef(TypedDict):
    anomalyDetectorArn: NotRequired[str]
    suppressionState: NotRequired[SuppressionStateType]
    limit: NotRequired[int]
    nextToken: NotRequired[str]


class ListAnomaliesResponseTypeDef(TypedDict):
    anomalies: list[AnomalyTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListIntegrationsRequestTypeDef(TypedDict):
    integrationNamePrefix: NotRequired[str]
    integrationType: NotRequired[IntegrationTypeType]
    integrationStatus: NotRequired[IntegrationStatusType]


class ListIntegrationsResponseTypeDef(TypedDict):
    integrationSummaries: list[IntegrationSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListLogAnomalyDetectorsRequestPaginateTypeDef(TypedDict):
    filterLogGroupArn: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListLogAnomalyDetectorsRequestTypeDef(TypedDict):
    filterLogGroupArn: NotRequired[str]
    limit: NotRequired[int]
    nextToken: NotRequired[str]


class ListLogAnomalyDetectorsResponseTypeDef(TypedDict):
    anomalyDetectors: list[AnomalyDetectorTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListLogGroupsForQueryRequestPaginateTypeDef(TypedDict):
    queryId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListLogGroupsForQueryRequestTypeDef(TypedDict):
    queryId: str
    nextToken: NotRequired[str]
    maxResults: NotRequired[int]


class ListLogGroupsForQueryResponseTypeDef(TypedDict):
    logGroupIdentifiers: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class TagFilterTypeDef(TypedDict):
    key: str
    values: NotRequired[Sequence[str]]


class ListLogGroupsRequestTypeDef(TypedDict):
    logGroupNamePattern: NotRequired[str]
    logGroupClass: NotRequired[LogGroupClassType]
    includeLinkedAccounts: NotRequired[bool]
    accountIdentifiers: NotRequired[Sequence[str]]
    nextToken: NotRequired[str]
    limit: NotRequired[int]
    dataSources: NotRequired[Sequence[DataSourceFilterTypeDef]]
    fieldIndexNames: NotRequired[Sequence[str]]
    logGroupTags: NotRequired[Sequence[TagFilterTypeDef]]


class LogGroupSummaryTypeDef(TypedDict):
    logGroupName: NotRequired[str]
    logGroupArn: NotRequired[str]
    logGroupClass: NotRequired[LogGroupClassType]


class ListLogGroupsResponseTypeDef(TypedDict):
    logGroups: list[LogGroupSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListScheduledQueriesRequestPaginateTypeDef(TypedDict):
    state: NotRequired[ScheduledQueryStateType]
    scheduleType: NotRequired[ScheduleTypeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListScheduledQueriesRequestTypeDef(TypedDict):
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]
    state: NotRequired[ScheduledQueryStateType]
    scheduleType: NotRequired[ScheduleTypeType]


class ScheduledQuerySummaryTypeDef(TypedDict):
    scheduledQueryArn: NotRequired[str]
    name: NotRequired[str]
    state: NotRequired[ScheduledQueryStateType]
    scheduleType: NotRequired[ScheduleTypeType]
    lastTriggeredTime: NotRequired[int]
    lastExecutionStatus: NotRequired[ExecutionStatusType]
    scheduleExpression: NotRequired[str]
    timezone: NotRequired[str]
    destinationConfiguration: NotRequired[DestinationConfigurationOutputTypeDef]
    creationTime: NotRequired[int]
    lastUpdatedTime: NotRequired[int]


class ListScheduledQueriesResponseTypeDef(TypedDict):
    scheduledQueries: list[ScheduledQuerySummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListSourcesForS3TableIntegrationRequestPaginateTypeDef(TypedDict):
    integrationArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSourcesForS3TableIntegrationRequestTypeDef(TypedDict):
    integrationArn: str
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]


class S3TableIntegrationSourceTypeDef(TypedDict):
    identifier: NotRequired[str]
    dataSource: NotRequired[DataSourceTypeDef]
    status: NotRequired[S3TableIntegrationSourceStatusType]
    statusReason: NotRequired[str]
    createdTimeStamp: NotRequired[int]
    parentSourceIdentifier: NotRequired[str]


class ListSourcesForS3TableIntegrationResponseTypeDef(TypedDict):
    sources: list[S3TableIntegrationSourceTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListSyslogConfigurationsRequestTypeDef(TypedDict):
    logGroupIdentifier: NotRequired[str]
    vpcEndpointId: NotRequired[str]
    nextToken: NotRequired[str]
    maxResults: NotRequired[int]


class SyslogConfigurationTypeDef(TypedDict):
    logGroupArn: NotRequired[str]
    sourceType: NotRequired[SyslogSourceTypeType]
    vpcEndpointId: NotRequired[str]
    createdAt: NotRequired[int]


class ListSyslogConfigurationsResponseTypeDef(TypedDict):
    syslogConfigurations: list[SyslogConfigurationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListTagsForResourceRequestTypeDef(TypedDict):
    resourceArn: str


class ListTagsForResourceResponseTypeDef(TypedDict):
    tags: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class ListTagsLogGroupRequestTypeDef(TypedDict):
    logGroupName: str


class ListTagsLogGroupResponseTypeDef(TypedDict):
    tags: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class LiveTailSessionLogEventTypeDef(TypedDict):
    logStreamName: NotRequired[str]
    logGroupIdentifier: NotRequired[str]
    message: NotRequired[str]
    timestamp: NotRequired[int]
    ingestionTime: NotRequired[int]


class LiveTailSessionMetadataTypeDef(TypedDict):
    sampled: NotRequired[bool]


class LiveTailSessionStartTypeDef(TypedDict):
    requestId: NotRequired[str]
    sessionId: NotRequired[str]
    logGroupIdentifiers: NotRequired[list[str]]
    logStreamNames: NotRequired[list[str]]
    logStreamNamePrefixes: NotRequired[list[str]]
    logEventFilterPattern: NotRequired[str]


class LiveTailSessionUpdateTypeDef(TypedDict):
    sessionMetadata: NotRequired[LiveTailSessionMetadataTypeDef]
    sessionResults: NotRequired[list[LiveTailSessionLogEventTypeDef]]


class LowerCaseStringTypeDef(TypedDict):
    withKeys: Sequence[str]


LowerCaseStringUnionTypeDef = LowerCaseStringTypeDef | LowerCaseStringOutputTypeDef


class MetricFilterMatchRecordTypeDef(TypedDict):
    eventNumber: NotRequired[int]
    eventMessage: NotRequired[str]
    extractedValues: NotRequired[dict[str, str]]


class MetricTransformationTypeDef(TypedDict):
    metricName: str
    metricNamespace: str
    metricValue: str
    defaultValue: NotRequired[float]
    dimensions: NotRequired[Mapping[str, str]]
    unit: NotRequired[StandardUnitType]


MetricTransformationUnionTypeDef = MetricTransformationTypeDef | MetricTransformationOutputTypeDef


class MoveKeysTypeDef(TypedDict):
    entries: Sequence[MoveKeyEntryTypeDef]


MoveKeysUnionTypeDef = MoveKeysTypeDef | MoveKeysOutputTypeDef


class OpenSearchResourceConfigTypeDef(TypedDict):
    dataSourceRoleArn: str
    dashboardViewerPrincipals: Sequence[str]
    retentionDays: int
    kmsKeyArn: NotRequired[str]
    applicationArn: NotRequired[str]


class RenameKeysTypeDef(TypedDict):
    entries: Sequence[RenameKeyEntryTypeDef]


RenameKeysUnionTypeDef = RenameKeysTypeDef | RenameKeysOutputTypeDef


class SplitStringTypeDef(TypedDict):
    entries: Sequence[SplitStringEntryTypeDef]


SplitStringUnionTypeDef = SplitStringTypeDef | SplitStringOutputTypeDef


class SubstituteStringTypeDef(TypedDict):
    entries: Sequence[SubstituteStringEntryTypeDef]


SubstituteStringUnionTypeDef = SubstituteStringTypeDef | SubstituteStringOutputTypeDef


class TrimStringTypeDef(TypedDict):
    withKeys: Sequence[str]


TrimStringUnionTypeDef = TrimStringTypeDef | TrimStringOutputTypeDef


class TypeConverterTypeDef(TypedDict):
    entries: Sequence[TypeConverterEntryTypeDef]


TypeConverterUnionTypeDef = TypeConverterTypeDef | TypeConverterOutputTypeDef


class UpperCaseStringTypeDef(TypedDict):
    withKeys: Sequence[str]


UpperCaseStringUnionTypeDef = UpperCaseStringTypeDef | UpperCaseStringOutputTypeDef


class ProcessorTypeDef(TypedDict):
    addKeys: NotRequired[AddKeysUnionTypeDef]
    copyValue: NotRequired[CopyValueUnionTypeDef]
    csv: NotRequired[CSVUnionTypeDef]
    dateTimeConverter: NotRequired[DateTimeConverterUnionTypeDef]
    deleteKeys: NotRequired[DeleteKeysUnionTypeDef]
    grok: NotRequired[GrokTypeDef]
    listToMap: NotRequired[ListToMapTypeDef]
    lowerCaseString: NotRequired[LowerCaseStringUnionTypeDef]
    moveKeys: NotRequired[MoveKeysUnionTypeDef]
    parseCloudfront: NotRequired[ParseCloudfrontTypeDef]
    parseJSON: NotRequired[ParseJSONTypeDef]
    parseKeyValue: NotRequired[ParseKeyValueTypeDef]
    parseRoute53: NotRequired[ParseRoute53TypeDef]
    parseToOCSF: NotRequired[ParseToOCSFTypeDef]
    parsePostgres: NotRequired[ParsePostgresTypeDef]
    parseVPC: NotRequired[ParseVPCTypeDef]
    parseWAF: NotRequired[ParseWAFTypeDef]
    renameKeys: NotRequired[RenameKeysUnionTypeDef]
    splitString: NotRequired[SplitStringUnionTypeDef]
    substituteString: NotRequired[SubstituteStringUnionTypeDef]
    trimString: NotRequired[TrimStringUnionTypeDef]
    typeConverter: NotRequired[TypeConverterUnionTypeDef]
    upperCaseString: NotRequired[UpperCaseStringUnionTypeDef]


ProcessorUnionTypeDef = ProcessorTypeDef | ProcessorOutputTypeDef


class PutAccountPolicyRequestTypeDef(TypedDict):
    policyName: str
    policyDocument: str
    policyType: PolicyTypeType
    scope: NotRequired[ScopeType]
    selectionCriteria: NotRequired[str]
    dryRun: NotRequired[bool]


class PutAccountPolicyResponseTypeDef(TypedDict):
    accountPolicy: AccountPolicyTypeDef
    dryRunResult: DryRunResultTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutBearerTokenAuthenticationRequestTypeDef(TypedDict):
    logGroupIdentifier: str
    bearerTokenAuthenticationEnabled: bool


class PutDataProtectionPolicyRequestTypeDef(TypedDict):
    logGroupIdentifier: str
    policyDocument: str


class PutDataProtectionPolicyResponseTypeDef(TypedDict):
    logGroupIdentifier: str
    policyDocument: str
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class PutDeliveryDestinationPolicyRequestTypeDef(TypedDict):
    deliveryDestinationName: str
    deliveryDestinationPolicy: str


class PutDeliveryDestinationPolicyResponseTypeDef(TypedDict):
    policy: PolicyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutDeliveryDestinationRequestTypeDef(TypedDict):
    name: str
    outputFormat: NotRequired[OutputFormatType]
    deliveryDestinationConfiguration: NotRequired[DeliveryDestinationConfigurationTypeDef]
    deliveryDestinationType: NotRequired[DeliveryDestinationTypeType]
    roleArn: NotRequired[str]
    tags: NotRequired[Mapping[str, str]]


class PutDeliveryDestinationResponseTypeDef(TypedDict):
    deliveryDestination: DeliveryDestinationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutDeliverySourceRequestTypeDef(TypedDict):
    name: str
    resourceArn: str
    logType: str
    tags: NotRequired[Mapping[str, str]]
    deliverySourceConfiguration: NotRequired[Mapping[str, str]]


class PutDeliverySourceResponseTypeDef(TypedDict):
    deliverySource: DeliverySourceTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutDestinationPolicyRequestTypeDef(TypedDict):
    destinationName: str
    accessPolicy: str
    forceUpdate: NotRequired[bool]


class PutDestinationRequestTypeDef(TypedDict):
    destinationName: str
    targetArn: str
    roleArn: str
    tags: NotRequired[Mapping[str, str]]


class PutDestinationResponseTypeDef(TypedDict):
    destination: DestinationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutIndexPolicyRequestTypeDef(TypedDict):
    logGroupIdentifier: str
    policyDocument: str


class PutIndexPolicyResponseTypeDef(TypedDict):
    indexPolicy: IndexPolicyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ResourceConfigTypeDef(TypedDict):
    openSearchResourceConfig: NotRequired[OpenSearchResourceConfigTypeDef]


class PutIntegrationRequestTypeDef(TypedDict):
    integrationName: str
    resourceConfig: ResourceConfigTypeDef
    integrationType: IntegrationTypeType


class PutIntegrationResponseTypeDef(TypedDict):
    integrationName: str
    integrationStatus: IntegrationStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class PutLogEventsRequestTypeDef(TypedDict):
    logGroupName: str
    logStreamName: str
    logEvents: Sequence[InputLogEventTypeDef]
    sequenceToken: NotRequired[str]
    entity: NotRequired[EntityTypeDef]


class RejectedLogEventsInfoTypeDef(TypedDict):
    tooNewLogEventStartIndex: NotRequired[int]
    tooOldLogEventEndIndex: NotRequired[int]
    expiredLogEventEndIndex: NotRequired[int]


class RejectedEntityInfoTypeDef(TypedDict):
    errorType: EntityRejectionErrorTypeType


class PutLogEventsResponseTypeDef(TypedDict):
    nextSequenceToken: str
    rejectedLogEventsInfo: RejectedLogEventsInfoTypeDef
    rejectedEntityInfo: RejectedEntityInfoTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutLogGroupDeletionProtectionRequestTypeDef(TypedDict):
    logGroupIdentifier: str
    deletionProtectionEnabled: bool


class PutMetricFilterRequestTypeDef(TypedDict):
    logGroupName: str
    filterName: str
    filterPattern: str
    metricTransformations: Sequence[MetricTransformationUnionTypeDef]
    applyOnTransformedLogs: NotRequired[bool]
    fieldSelectionCriteria: NotRequired[str]
    emitSystemFieldDimensions: NotRequired[Sequence[str]]


class PutQueryDefinitionRequestTypeDef(TypedDict):
    name: str
    queryString: str
    queryLanguage: NotRequired[QueryLanguageType]
    queryDefinitionId: NotRequired[str]
    logGroupNames: NotRequired[Sequence[str]]
    clientToken: NotRequired[str]
    parameters: NotRequired[Sequence[QueryParameterTypeDef]]


class PutQueryDefinitionResponseTypeDef(TypedDict):
    queryDefinitionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutResourcePolicyRequestTypeDef(TypedDict):
    policyName: NotRequired[str]
    policyDocument: NotRequired[str]
    resourceArn: NotRequired[str]
    expectedRevisionId: NotRequired[str]


class PutResourcePolicyResponseTypeDef(TypedDict):
    resourcePolicy: ResourcePolicyTypeDef
    revisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutRetentionPolicyRequestTypeDef(TypedDict):
    logGroupName: str
    retentionInDays: int


class PutStorageTierPolicyRequestTypeDef(TypedDict):
    storageTier: StorageTierType


class PutStorageTierPolicyResponseTypeDef(TypedDict):
    storageTier: StorageTierType
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class PutSubscriptionFilterRequestTypeDef(TypedDict):
    logGroupName: str
    filterName: str
    filterPattern: str
    destinationArn: str
    roleArn: NotRequired[str]
    distribution: NotRequired[DistributionType]
    applyOnTransformedLogs: NotRequired[bool]
    fieldSelectionCriteria: NotRequired[str]
    emitSystemFields: NotRequired[Sequence[str]]


class PutSyslogConfigurationRequestTypeDef(TypedDict):
    logGroupIdentifier: str
    vpcEndpointId: NotRequired[str]


class PutTransformerRequestTypeDef(TypedDict):
    logGroupIdentifier: str
    transformerConfig: Sequence[ProcessorUnionTypeDef]


class SessionStreamingExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class SessionTimeoutExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class StartLiveTailRequestTypeDef(TypedDict):
    logGroupIdentifiers: Sequence[str]
    logStreamNames: NotRequired[Sequence[str]]
    logStreamNamePrefixes: NotRequired[Sequence[str]]
    logEventFilterPattern: NotRequired[str]


class StartLiveTailResponseStreamTypeDef(TypedDict):
    sessionStart: NotRequired[LiveTailSessionStartTypeDef]
    sessionUpdate: NotRequired[LiveTailSessionUpdateTypeDef]
    SessionTimeoutException: NotRequired[SessionTimeoutExceptionTypeDef]
    SessionStreamingException: NotRequired[SessionStreamingExceptionTypeDef]


class StartLiveTailResponseTypeDef(TypedDict):
    responseStream: EventStream[StartLiveTailResponseStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class StartQueryRequestTypeDef(TypedDict):
    startTime: int
    endTime: int
    queryString: str
    queryLanguage: NotRequired[QueryLanguageType]
    logGroupName: NotRequired[str]
    logGroupNames: NotRequired[Sequence[str]]
    logGroupIdentifiers: NotRequired[Sequence[str]]
    limit: NotRequired[int]


class StartQueryResponseTypeDef(TypedDict):
    queryId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StopQueryRequestTypeDef(TypedDict):
    queryId: str


class StopQueryResponseTypeDef(TypedDict):
    success: bool
    ResponseMetadata: ResponseMetadataTypeDef


class SuppressionPeriodTypeDef(TypedDict):
    value: NotRequired[int]
    suppressionUnit: NotRequired[SuppressionUnitType]


class TagLogGroupRequestTypeDef(TypedDict):
    logGroupName: str
    tags: Mapping[str, str]


class TagResourceRequestTypeDef(TypedDict):
    resourceArn: str
    tags: Mapping[str, str]


class TestMetricFilterRequestTypeDef(TypedDict):
    filterPattern: str
    logEventMessages: Sequence[str]


class TestMetricFilterResponseTypeDef(TypedDict):
    matches: list[MetricFilterMatchRecordTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class TestTransformerRequestTypeDef(TypedDict):
    transformerConfig: Sequence[ProcessorUnionTypeDef]
    logEventMessages: Sequence[str]


class TransformedLogRecordTypeDef(TypedDict):
    eventNumber: NotRequired[int]
    eventMessage: NotRequired[str]
    transformedEventMessage: NotRequired[str]


class TestTransformerResponseTypeDef(TypedDict):
    transformedLogs: list[TransformedLogRecordTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class UntagLogGroupRequestTypeDef(TypedDict):
    logGroupName: str
    tags: Sequence[str]


class UntagResourceRequestTypeDef(TypedDict):
    resourceArn: str
    tagKeys: Sequence[str]


class UpdateAnomalyRequestTypeDef(TypedDict):
    anomalyDetectorArn: str
    anomalyId: NotRequired[str]
    patternId: NotRequired[str]
    suppressionType: NotRequired[SuppressionTypeType]
    suppressionPeriod: NotRequired[SuppressionPeriodTypeDef]
    baseline: NotRequired[bool]


class UpdateDeliveryConfigurationRequestTypeDef(TypedDict):
    id: str
    recordFields: NotRequired[Sequence[str]]
    fieldDelimiter: NotRequired[str]
    s3DeliveryConfiguration: NotRequired[S3DeliveryConfigurationTypeDef]


class UpdateLogAnomalyDetectorRequestTypeDef(TypedDict):
    anomalyDetectorArn: str
    enabled: bool
    evaluationFrequency: NotRequired[EvaluationFrequencyType]
    filterPattern: NotRequired[str]
    anomalyVisibilityTime: NotRequired[int]


class UpdateLookupTableRequestTypeDef(TypedDict):
    lookupTableArn: str
    description: NotRequired[str]
    tableBody: NotRequired[str]
    queryId: NotRequired[str]
    kmsKeyId: NotRequired[str]


class UpdateLookupTableResponseTypeDef(TypedDict):
    lookupTableArn: str
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateScheduledQueryRequestTypeDef(TypedDict):
    identifier: str
    queryLanguage: QueryLanguageType
    queryString: str
    scheduleExpression: str
    executionRoleArn: str
    description: NotRequired[str]
    logGroupIdentifiers: NotRequired[Sequence[str]]
    timezone: NotRequired[str]
    startTimeOffset: NotRequired[int]
    endTimeOffset: NotRequired[int]
    destinationConfiguration: NotRequired[DestinationConfigurationUnionTypeDef]
    scheduleStartTime: NotRequired[int]
    scheduleEndTime: NotRequired[int]
    state: NotRequired[ScheduledQueryStateType]


class UpdateScheduledQueryResponseTypeDef(TypedDict):
    scheduledQueryArn: str
    name: str
    description: str
    queryLanguage: QueryLanguageType
    queryString: str
    logGroupIdentifiers: list[str]
    scheduleExpression: str
    timezone: str
    startTimeOffset: int
    endTimeOffset: int
    destinationConfiguration: DestinationConfigurationOutputTypeDef
    state: ScheduledQueryStateType
    scheduleType: ScheduleTypeType
    lastTriggeredTime: int
    lastExecutionStatus: ExecutionStatusType
    scheduleStartTime: int
    scheduleEndTime: int
    executionRoleArn: str
    creationTime: int
    lastUpdatedTime: int
    ResponseMetadata: ResponseMetadataTypeDef
