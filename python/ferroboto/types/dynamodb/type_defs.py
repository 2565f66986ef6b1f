"""Requests and answers of DynamoDB."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import IO, Any, Union

from ferroboto.dynamodb.conditions import ConditionBase
from ferroboto.response import StreamingBody

from .literals import (
    ApproximateCreationDateTimePrecisionType,
    AttributeActionType,
    BackupStatusType,
    BackupTypeFilterType,
    BackupTypeType,
    BatchStatementErrorCodeEnumType,
    BillingModeType,
    BulkOperationInputFormatType,
    BulkOperationPerformanceTierType,
    BulkOperationStatusType,
    ComparisonOperatorType,
    ConditionalOperatorType,
    ContinuousBackupsStatusType,
    ContributorInsightsActionType,
    ContributorInsightsModeType,
    ContributorInsightsStatusType,
    DestinationStatusType,
    DisassociationModeType,
    ExportFormatType,
    ExportStatusType,
    ExportTypeType,
    ExportViewTypeType,
    GlobalTableSettingsReplicationModeType,
    GlobalTableStatusType,
    ImportStatusType,
    IndexStatusType,
    InputCompressionTypeType,
    InputFormatType,
    KeyTypeType,
    MultiRegionConsistencyType,
    OutputTypeEnumType,
    PointInTimeRecoveryStatusType,
    ProjectionTypeType,
    ReplicaStatusType,
    ReturnConsumedCapacityType,
    ReturnItemCollectionMetricsType,
    ReturnValuesOnConditionCheckFailureType,
    ReturnValueType,
    S3SseAlgorithmType,
    ScalarAttributeTypeType,
    SearchSchemaElementTypeType,
    SelectType,
    SSEStatusType,
    SSETypeType,
    StreamViewTypeType,
    TableClassType,
    TableStatusType,
    TimeToLiveStatusType,
    VectorDistanceFunctionType,
    WitnessStatusType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class ArchivalSummaryTypeDef(TypedDict):
    ArchivalDateTime: NotRequired[datetime]
    ArchivalReason: NotRequired[str]
    ArchivalBackupArn: NotRequired[str]


class AttributeDefinitionTypeDef(TypedDict):
    AttributeName: str
    AttributeType: ScalarAttributeTypeType


class AttributeValueOutputTypeDef(TypedDict):
    S: NotRequired[str]
    N: NotRequired[str]
    B: NotRequired[bytes]
    SS: NotRequired[list[str]]
    NS: NotRequired[list[str]]
    BS: NotRequired[list[bytes]]
    M: NotRequired[dict[str, "AttributeValueOutputTypeDef"]]
    L: NotRequired[list["AttributeValueOutputTypeDef"]]
    NULL: NotRequired[bool]
    BOOL: NotRequired[bool]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody
AttributeValueUnionTypeDef = Union["AttributeValueTypeDef", AttributeValueOutputTypeDef]


class AttributeValueTypeDef(TypedDict):
    S: NotRequired[str]
    N: NotRequired[str]
    B: NotRequired[BlobTypeDef]
    SS: NotRequired[Sequence[str]]
    NS: NotRequired[Sequence[str]]
    BS: NotRequired[Sequence[BlobTypeDef]]
    M: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    L: NotRequired[Sequence[AttributeValueUnionTypeDef]]
    NULL: NotRequired[bool]
    BOOL: NotRequired[bool]


TableAttributeValueTypeDef = (
    bytes
    | bytearray
    | str
    | int
    | Decimal
    | bool
    | set[int]
    | set[Decimal]
    | set[str]
    | set[bytes]
    | set[bytearray]
    | Sequence[Any]
    | Mapping[str, Any]
    | None
)


class AttributeValueUpdateTableTypeDef(TypedDict):
    Value: NotRequired[TableAttributeValueTypeDef]
    Action: NotRequired[AttributeActionType]


class AttributeValueUpdateTypeDef(TypedDict):
    Value: NotRequired[AttributeValueUnionTypeDef]
    Action: NotRequired[AttributeActionType]


class AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionTypeDef(TypedDict):
    TargetValue: float
    DisableScaleIn: NotRequired[bool]
    ScaleInCooldown: NotRequired[int]
    ScaleOutCooldown: NotRequired[int]


class AutoScalingPolicyDescriptionTypeDef(TypedDict):
    PolicyName: NotRequired[str]
    TargetTrackingScalingPolicyConfiguration: NotRequired[
        AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionTypeDef
    ]


class AutoScalingTargetTrackingScalingPolicyConfigurationUpdateTypeDef(TypedDict):
    TargetValue: float
    DisableScaleIn: NotRequired[bool]
    ScaleInCooldown: NotRequired[int]
    ScaleOutCooldown: NotRequired[int]


class AutoScalingPolicyUpdateTypeDef(TypedDict):
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdateTypeDef
    PolicyName: NotRequired[str]


class AutoScalingSettingsDescriptionTypeDef(TypedDict):
    MinimumUnits: NotRequired[int]
    MaximumUnits: NotRequired[int]
    AutoScalingDisabled: NotRequired[bool]
    AutoScalingRoleArn: NotRequired[str]
    ScalingPolicies: NotRequired[list[AutoScalingPolicyDescriptionTypeDef]]


class AutoScalingSettingsUpdateTypeDef(TypedDict):
    MinimumUnits: NotRequired[int]
    MaximumUnits: NotRequired[int]
    AutoScalingDisabled: NotRequired[bool]
    AutoScalingRoleArn: NotRequired[str]
    ScalingPolicyUpdate: NotRequired[AutoScalingPolicyUpdateTypeDef]


class BackupDetailsTypeDef(TypedDict):
    BackupArn: str
    BackupName: str
    BackupStatus: BackupStatusType
    BackupType: BackupTypeType
    BackupCreationDateTime: datetime
    BackupSizeBytes: NotRequired[int]
    BackupExpiryDateTime: NotRequired[datetime]


class KeySchemaElementTypeDef(TypedDict):
    AttributeName: str
    KeyType: KeyTypeType


class ProvisionedThroughputTypeDef(TypedDict):
    ReadCapacityUnits: int
    WriteCapacityUnits: int


class OnDemandThroughputTypeDef(TypedDict):
    MaxReadRequestUnits: NotRequired[int]
    MaxWriteRequestUnits: NotRequired[int]


class SourceTableDetailsTypeDef(TypedDict):
    TableName: str
    TableId: str
    KeySchema: list[KeySchemaElementTypeDef]
    TableCreationDateTime: datetime
    ProvisionedThroughput: ProvisionedThroughputTypeDef
    TableArn: NotRequired[str]
    TableSizeBytes: NotRequired[int]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    ItemCount: NotRequired[int]
    BillingMode: NotRequired[BillingModeType]


class ProjectionOutputTypeDef(TypedDict):
    ProjectionType: NotRequired[ProjectionTypeType]
    NonKeyAttributes: NotRequired[list[str]]


class LocalSecondaryIndexInfoTypeDef(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElementTypeDef]]
    Projection: NotRequired[ProjectionOutputTypeDef]


class GlobalSecondaryIndexInfoTypeDef(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElementTypeDef]]
    Projection: NotRequired[ProjectionOutputTypeDef]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]


class StreamSpecificationTypeDef(TypedDict):
    StreamEnabled: bool
    StreamViewType: NotRequired[StreamViewTypeType]


class TimeToLiveDescriptionTypeDef(TypedDict):
    TimeToLiveStatus: NotRequired[TimeToLiveStatusType]
    AttributeName: NotRequired[str]


class SSEDescriptionTypeDef(TypedDict):
    Status: NotRequired[SSEStatusType]
    SSEType: NotRequired[SSETypeType]
    KMSMasterKeyArn: NotRequired[str]
    InaccessibleEncryptionDateTime: NotRequired[datetime]


class VectorAttributeDefinitionTypeDef(TypedDict):
    AttributeName: str


class SearchSchemaElementTypeDef(TypedDict):
    AttributeName: str
    SearchSchemaElementType: SearchSchemaElementTypeType


class VectorIndexInfoTypeDef(TypedDict):
    IndexName: NotRequired[str]
    VectorAttribute: NotRequired[VectorAttributeDefinitionTypeDef]
    SearchSchema: NotRequired[list[SearchSchemaElementTypeDef]]
    Projection: NotRequired[ProjectionOutputTypeDef]
    Dimensions: NotRequired[int]
    DistanceFunction: NotRequired[VectorDistanceFunctionType]


class SourceTableFeatureDetailsTypeDef(TypedDict):
    LocalSecondaryIndexes: NotRequired[list[LocalSecondaryIndexInfoTypeDef]]
    GlobalSecondaryIndexes: NotRequired[list[GlobalSecondaryIndexInfoTypeDef]]
    StreamDescription: NotRequired[StreamSpecificationTypeDef]
    TimeToLiveDescription: NotRequired[TimeToLiveDescriptionTypeDef]
    SSEDescription: NotRequired[SSEDescriptionTypeDef]
    VectorIndexes: NotRequired[list[VectorIndexInfoTypeDef]]


class BackupDescriptionTypeDef(TypedDict):
    BackupDetails: NotRequired[BackupDetailsTypeDef]
    SourceTableDetails: NotRequired[SourceTableDetailsTypeDef]
    SourceTableFeatureDetails: NotRequired[SourceTableFeatureDetailsTypeDef]


class BackupSummaryTypeDef(TypedDict):
    TableName: NotRequired[str]
    TableId: NotRequired[str]
    TableArn: NotRequired[str]
    BackupArn: NotRequired[str]
    BackupName: NotRequired[str]
    BackupCreationDateTime: NotRequired[datetime]
    BackupExpiryDateTime: NotRequired[datetime]
    BackupStatus: NotRequired[BackupStatusType]
    BackupType: NotRequired[BackupTypeType]
    BackupSizeBytes: NotRequired[int]


class BatchStatementRequestTableTypeDef(TypedDict):
    Statement: str
    Parameters: NotRequired[Sequence[TableAttributeValueTypeDef]]
    ConsistentRead: NotRequired[bool]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class BatchExecuteStatementInputTableTypeDef(TypedDict):
    Statements: Sequence[BatchStatementRequestTableTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class BatchStatementRequestTypeDef(TypedDict):
    Statement: str
    Parameters: NotRequired[Sequence[AttributeValueUnionTypeDef]]
    ConsistentRead: NotRequired[bool]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class BatchExecuteStatementInputTypeDef(TypedDict):
    Statements: Sequence[BatchStatementRequestTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class BatchStatementErrorTableTypeDef(TypedDict):
    Code: NotRequired[BatchStatementErrorCodeEnumType]
    Message: NotRequired[str]
    Item: NotRequired[dict[str, Any]]


class BatchStatementResponseTableTypeDef(TypedDict):
    Error: NotRequired[BatchStatementErrorTableTypeDef]
    TableName: NotRequired[str]
    Item: NotRequired[dict[str, Any]]


class CapacityTypeDef(TypedDict):
    ReadCapacityUnits: NotRequired[float]
    WriteCapacityUnits: NotRequired[float]
    CapacityUnits: NotRequired[float]


class VectorCapacityTypeDef(TypedDict):
    VectorSearchRequestBytes: NotRequired[float]
    VectorWriteRequestBytes: NotRequired[float]


class ConsumedCapacityTypeDef(TypedDict):
    TableName: NotRequired[str]
    CapacityUnits: NotRequired[float]
    ReadCapacityUnits: NotRequired[float]
    WriteCapacityUnits: NotRequired[float]
    Table: NotRequired[CapacityTypeDef]
    LocalSecondaryIndexes: NotRequired[dict[str, CapacityTypeDef]]
    GlobalSecondaryIndexes: NotRequired[dict[str, CapacityTypeDef]]
    VectorIndexes: NotRequired[dict[str, VectorCapacityTypeDef]]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class BatchExecuteStatementOutputTableTypeDef(TypedDict):
    Responses: list[BatchStatementResponseTableTypeDef]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class BatchStatementErrorTypeDef(TypedDict):
    Code: NotRequired[BatchStatementErrorCodeEnumType]
    Message: NotRequired[str]
    Item: NotRequired[dict[str, AttributeValueOutputTypeDef]]


class BatchStatementResponseTypeDef(TypedDict):
    Error: NotRequired[BatchStatementErrorTypeDef]
    TableName: NotRequired[str]
    Item: NotRequired[dict[str, AttributeValueOutputTypeDef]]


class BatchExecuteStatementOutputTypeDef(TypedDict):
    Responses: list[BatchStatementResponseTypeDef]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class KeysAndAttributesTableTypeDef(TypedDict):
    Keys: Sequence[Mapping[str, TableAttributeValueTypeDef]]
    AttributesToGet: NotRequired[Sequence[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]


class KeysAndAttributesTableOutputTypeDef(TypedDict):
    Keys: list[dict[str, Any]]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


KeysAndAttributesTableUnionTypeDef = KeysAndAttributesTableTypeDef | KeysAndAttributesTableOutputTypeDef


class BatchGetItemInputServiceResourceBatchGetItemTypeDef(TypedDict):
    RequestItems: Mapping[str, KeysAndAttributesTableUnionTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class BatchGetItemInputTableTypeDef(TypedDict):
    RequestItems: Mapping[str, KeysAndAttributesTableUnionTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class KeysAndAttributesTypeDef(TypedDict):
    Keys: Sequence[Mapping[str, AttributeValueUnionTypeDef]]
    AttributesToGet: NotRequired[Sequence[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]


class KeysAndAttributesOutputTypeDef(TypedDict):
    Keys: list[dict[str, AttributeValueOutputTypeDef]]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


KeysAndAttributesUnionTypeDef = KeysAndAttributesTypeDef | KeysAndAttributesOutputTypeDef


class BatchGetItemInputTypeDef(TypedDict):
    RequestItems: Mapping[str, KeysAndAttributesUnionTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class BatchGetItemOutputTableTypeDef(TypedDict):
    Responses: dict[str, list[dict[str, Any]]]
    UnprocessedKeys: dict[str, KeysAndAttributesTableOutputTypeDef]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class BatchGetItemOutputTypeDef(TypedDict):
    Responses: dict[str, list[dict[str, AttributeValueOutputTypeDef]]]
    UnprocessedKeys: dict[str, KeysAndAttributesOutputTypeDef]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class PutRequestTableTypeDef(TypedDict):
    Item: Mapping[str, TableAttributeValueTypeDef]


class PutRequestTableOutputTypeDef(TypedDict):
    Item: dict[str, Any]


PutRequestTableUnionTypeDef = PutRequestTableTypeDef | PutRequestTableOutputTypeDef


class DeleteRequestTableTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]


class DeleteRequestTableOutputTypeDef(TypedDict):
    Key: dict[str, Any]


DeleteRequestTableUnionTypeDef = DeleteRequestTableTypeDef | DeleteRequestTableOutputTypeDef


class WriteRequestTableTypeDef(TypedDict):
    PutRequest: NotRequired[PutRequestTableUnionTypeDef]
    DeleteRequest: NotRequired[DeleteRequestTableUnionTypeDef]


class WriteRequestTableOutputTypeDef(TypedDict):
    PutRequest: NotRequired[PutRequestTableOutputTypeDef]
    DeleteRequest: NotRequired[DeleteRequestTableOutputTypeDef]


WriteRequestTableUnionTypeDef = WriteRequestTableTypeDef | WriteRequestTableOutputTypeDef


class BatchWriteItemInputServiceResourceBatchWriteItemTypeDef(TypedDict):
    RequestItems: Mapping[str, Sequence[WriteRequestTableUnionTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]


class BatchWriteItemInputTableTypeDef(TypedDict):
    RequestItems: Mapping[str, Sequence[WriteRequestTableUnionTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]


class PutRequestTypeDef(TypedDict):
    Item: Mapping[str, AttributeValueUnionTypeDef]


class PutRequestOutputTypeDef(TypedDict):
    Item: dict[str, AttributeValueOutputTypeDef]


PutRequestUnionTypeDef = PutRequestTypeDef | PutRequestOutputTypeDef


class DeleteRequestTypeDef(TypedDict):
    Key: Mapping[str, AttributeValueUnionTypeDef]


class DeleteRequestOutputTypeDef(TypedDict):
    Key: dict[str, AttributeValueOutputTypeDef]


DeleteRequestUnionTypeDef = DeleteRequestTypeDef | DeleteRequestOutputTypeDef


class WriteRequestTypeDef(TypedDict):
    PutRequest: NotRequired[PutRequestUnionTypeDef]
    DeleteRequest: NotRequired[DeleteRequestUnionTypeDef]


class WriteRequestOutputTypeDef(TypedDict):
    PutRequest: NotRequired[PutRequestOutputTypeDef]
    DeleteRequest: NotRequired[DeleteRequestOutputTypeDef]


WriteRequestUnionTypeDef = WriteRequestTypeDef | WriteRequestOutputTypeDef


class BatchWriteItemInputTypeDef(TypedDict):
    RequestItems: Mapping[str, Sequence[WriteRequestUnionTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]


class ItemCollectionMetricsTableTypeDef(TypedDict):
    ItemCollectionKey: NotRequired[dict[str, Any]]
    SizeEstimateRangeGB: NotRequired[list[float]]


class BatchWriteItemOutputTableTypeDef(TypedDict):
    UnprocessedItems: dict[str, list[WriteRequestTableOutputTypeDef]]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetricsTableTypeDef]]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ItemCollectionMetricsTypeDef(TypedDict):
    ItemCollectionKey: NotRequired[dict[str, AttributeValueOutputTypeDef]]
    SizeEstimateRangeGB: NotRequired[list[float]]


class BatchWriteItemOutputTypeDef(TypedDict):
    UnprocessedItems: dict[str, list[WriteRequestOutputTypeDef]]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetricsTypeDef]]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class BillingModeSummaryTypeDef(TypedDict):
    BillingMode: NotRequired[BillingModeType]
    LastUpdateToPayPerRequestDateTime: NotRequired[datetime]


class BulkOperationBytesTypeDef(TypedDict):
    BulkPutBytes: NotRequired[int]


class BulkOperationTableDetailTypeDef(TypedDict):
    TableName: NotRequired[str]
    TableId: NotRequired[str]


class InputS3ConfigurationTypeDef(TypedDict):
    S3Bucket: str
    InputFormat: BulkOperationInputFormatType
    S3BucketOwner: NotRequired[str]
    S3KeyPrefix: NotRequired[str]
    InputCompressionType: NotRequired[InputCompressionTypeType]


class OutputS3ConfigurationOutputTypeDef(TypedDict):
    OutputType: list[OutputTypeEnumType]
    S3BucketOwner: NotRequired[str]
    S3Bucket: NotRequired[str]
    S3KeyPrefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithmType]
    S3SseKmsKeyId: NotRequired[str]


class BulkOperationVectorBytesTypeDef(TypedDict):
    BulkPutVectorBytes: NotRequired[int]


class BulkOperationUsageTypeDef(TypedDict):
    TableName: NotRequired[str]
    BulkPutBytes: NotRequired[int]
    Table: NotRequired[BulkOperationBytesTypeDef]
    LocalSecondaryIndexes: NotRequired[dict[str, BulkOperationBytesTypeDef]]
    GlobalSecondaryIndexes: NotRequired[dict[str, BulkOperationBytesTypeDef]]
    VectorIndexes: NotRequired[dict[str, BulkOperationVectorBytesTypeDef]]


class BulkOperationDescriptionTypeDef(TypedDict):
    BulkOperationArn: NotRequired[str]
    BulkOperationStatus: NotRequired[BulkOperationStatusType]
    TableDetails: NotRequired[list[BulkOperationTableDetailTypeDef]]
    ClientToken: NotRequired[str]
    InputS3Configuration: NotRequired[InputS3ConfigurationTypeDef]
    OutputS3Configuration: NotRequired[OutputS3ConfigurationOutputTypeDef]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ProcessedItemCount: NotRequired[int]
    ProcessedInputBytes: NotRequired[int]
    TotalInputBytes: NotRequired[int]
    BulkOperationUsage: NotRequired[list[BulkOperationUsageTypeDef]]
    FailedItemCount: NotRequired[int]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]
    MaxWriteRequestUnits: NotRequired[int]
    PerformanceTier: NotRequired[BulkOperationPerformanceTierType]


class BulkOperationSummaryTypeDef(TypedDict):
    BulkOperationArn: str
    BulkOperationStatus: BulkOperationStatusType
    StartTime: datetime
    EndTime: NotRequired[datetime]


class CancelBulkOperationInputTypeDef(TypedDict):
    BulkOperationArn: str


class CancelBulkOperationOutputTypeDef(TypedDict):
    BulkOperationArn: str
    BulkOperationStatus: BulkOperationStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class ConditionCheckTableTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]
    TableName: str
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class ConditionCheckTypeDef(TypedDict):
    Key: Mapping[str, AttributeValueUnionTypeDef]
    TableName: str
    ConditionExpression: str
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class ConditionTableTypeDef(TypedDict):
    ComparisonOperator: ComparisonOperatorType
    AttributeValueList: NotRequired[Sequence[TableAttributeValueTypeDef]]


class ConditionTypeDef(TypedDict):
    ComparisonOperator: ComparisonOperatorType
    AttributeValueList: NotRequired[Sequence[AttributeValueUnionTypeDef]]


class PointInTimeRecoveryDescriptionTypeDef(TypedDict):
    PointInTimeRecoveryStatus: NotRequired[PointInTimeRecoveryStatusType]
    RecoveryPeriodInDays: NotRequired[int]
    EarliestRestorableDateTime: NotRequired[datetime]
    LatestRestorableDateTime: NotRequired[datetime]


class ContinuousBackupsDescriptionTypeDef(TypedDict):
    ContinuousBackupsStatus: ContinuousBackupsStatusType
    PointInTimeRecoveryDescription: NotRequired[PointInTimeRecoveryDescriptionTypeDef]


class ContributorInsightsSummaryTypeDef(TypedDict):
    TableName: NotRequired[str]
    IndexName: NotRequired[str]
    ContributorInsightsStatus: NotRequired[ContributorInsightsStatusType]
    ContributorInsightsMode: NotRequired[ContributorInsightsModeType]


class CreateBackupInputTypeDef(TypedDict):
    TableName: str
    BackupName: str


class CreateBackupOutputTypeDef(TypedDict):
    BackupDetails: BackupDetailsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ProjectionTypeDef(TypedDict):
    ProjectionType: NotRequired[ProjectionTypeType]
    NonKeyAttributes: NotRequired[Sequence[str]]


ProjectionUnionTypeDef = ProjectionTypeDef | ProjectionOutputTypeDef


class WarmThroughputTypeDef(TypedDict):
    ReadUnitsPerSecond: NotRequired[int]
    WriteUnitsPerSecond: NotRequired[int]


class CreateGlobalSecondaryIndexActionTypeDef(TypedDict):
    IndexName: str
    KeySchema: Sequence[KeySchemaElementTypeDef]
    Projection: ProjectionUnionTypeDef
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]


class ReplicaTypeDef(TypedDict):
    RegionName: NotRequired[str]


class CreateGlobalTableInputTypeDef(TypedDict):
    GlobalTableName: str
    ReplicationGroup: Sequence[ReplicaTypeDef]


class ProvisionedThroughputOverrideTypeDef(TypedDict):
    ReadCapacityUnits: NotRequired[int]


class OnDemandThroughputOverrideTypeDef(TypedDict):
    MaxReadRequestUnits: NotRequired[int]


class TableWarmThroughputDescriptionTypeDef(TypedDict):
    ReadUnitsPerSecond: NotRequired[int]
    WriteUnitsPerSecond: NotRequired[int]
    Status: NotRequired[TableStatusType]


class GlobalSecondaryIndexWarmThroughputDescriptionTypeDef(TypedDict):
    ReadUnitsPerSecond: NotRequired[int]
    WriteUnitsPerSecond: NotRequired[int]
    Status: NotRequired[IndexStatusType]


class ReplicaGlobalSecondaryIndexDescriptionTypeDef(TypedDict):
    IndexName: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverrideTypeDef]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverrideTypeDef]
    WarmThroughput: NotRequired[GlobalSecondaryIndexWarmThroughputDescriptionTypeDef]


class TableClassSummaryTypeDef(TypedDict):
    TableClass: NotRequired[TableClassType]
    LastUpdateDateTime: NotRequired[datetime]


class ReplicaDescriptionTypeDef(TypedDict):
    RegionName: NotRequired[str]
    ReplicaStatus: NotRequired[ReplicaStatusType]
    ReplicaArn: NotRequired[str]
    ReplicaStatusDescription: NotRequired[str]
    ReplicaStatusPercentProgress: NotRequired[str]
    KMSMasterKeyId: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverrideTypeDef]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverrideTypeDef]
    WarmThroughput: NotRequired[TableWarmThroughputDescriptionTypeDef]
    GlobalSecondaryIndexes: NotRequired[list[ReplicaGlobalSecondaryIndexDescriptionTypeDef]]
    ReplicaInaccessibleDateTime: NotRequired[datetime]
    ReplicaTableClassSummary: NotRequired[TableClassSummaryTypeDef]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationModeType]


class GlobalTableDescriptionTypeDef(TypedDict):
    ReplicationGroup: NotRequired[list[ReplicaDescriptionTypeDef]]
    GlobalTableArn: NotRequired[str]
    CreationDateTime: NotRequired[datetime]
    GlobalTableStatus: NotRequired[GlobalTableStatusType]
    GlobalTableName: NotRequired[str]


class CreateGlobalTableOutputTypeDef(TypedDict):
    GlobalTableDescription: GlobalTableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateGlobalTableWitnessGroupMemberActionTypeDef(TypedDict):
    RegionName: str


class CreateReplicaActionTypeDef(TypedDict):
    RegionName: str


class ReplicaGlobalSecondaryIndexTypeDef(TypedDict):
    IndexName: str
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverrideTypeDef]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverrideTypeDef]


class CreateReplicationGroupMemberActionTypeDef(TypedDict):
    RegionName: str
    KMSMasterKeyId: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverrideTypeDef]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverrideTypeDef]
    GlobalSecondaryIndexes: NotRequired[Sequence[ReplicaGlobalSecondaryIndexTypeDef]]
    TableClassOverride: NotRequired[TableClassType]


class LocalSecondaryIndexTypeDef(TypedDict):
    IndexName: str
    KeySchema: Sequence[KeySchemaElementTypeDef]
    Projection: ProjectionUnionTypeDef


class GlobalSecondaryIndexTypeDef(TypedDict):
    IndexName: str
    KeySchema: Sequence[KeySchemaElementTypeDef]
    Projection: ProjectionUnionTypeDef
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]


class GlobalSecondaryIndexOutputTypeDef(TypedDict):
    IndexName: str
    KeySchema: list[KeySchemaElementTypeDef]
    Projection: ProjectionOutputTypeDef
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]


GlobalSecondaryIndexUnionTypeDef = GlobalSecondaryIndexTypeDef | GlobalSecondaryIndexOutputTypeDef


class SSESpecificationTypeDef(TypedDict):
    Enabled: NotRequired[bool]
    SSEType: NotRequired[SSETypeType]
    KMSMasterKeyId: NotRequired[str]


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class VectorIndexTypeDef(TypedDict):
    IndexName: str
    VectorAttribute: VectorAttributeDefinitionTypeDef
    Projection: ProjectionUnionTypeDef
    Dimensions: int
    DistanceFunction: VectorDistanceFunctionType
    SearchSchema: NotRequired[Sequence[SearchSchemaElementTypeDef]]


class VectorIndexOutputTypeDef(TypedDict):
    IndexName: str
    VectorAttribute: VectorAttributeDefinitionTypeDef
    Projection: ProjectionOutputTypeDef
    Dimensions: int
    DistanceFunction: VectorDistanceFunctionType
    SearchSchema: NotRequired[list[SearchSchemaElementTypeDef]]


VectorIndexUnionTypeDef = VectorIndexTypeDef | VectorIndexOutputTypeDef


class CreateTableInputServiceResourceCreateTableTypeDef(TypedDict):
    TableName: str
    AttributeDefinitions: NotRequired[Sequence[AttributeDefinitionTypeDef]]
    KeySchema: NotRequired[Sequence[KeySchemaElementTypeDef]]
    LocalSecondaryIndexes: NotRequired[Sequence[LocalSecondaryIndexTypeDef]]
    GlobalSecondaryIndexes: NotRequired[Sequence[GlobalSecondaryIndexUnionTypeDef]]
    BillingMode: NotRequired[BillingModeType]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    StreamSpecification: NotRequired[StreamSpecificationTypeDef]
    SSESpecification: NotRequired[SSESpecificationTypeDef]
    Tags: NotRequired[Sequence[TagTypeDef]]
    TableClass: NotRequired[TableClassType]
    DeletionProtectionEnabled: NotRequired[bool]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]
    ResourcePolicy: NotRequired[str]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    GlobalTableSourceArn: NotRequired[str]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationModeType]
    VectorIndexes: NotRequired[Sequence[VectorIndexUnionTypeDef]]


class CreateTableInputTypeDef(TypedDict):
    TableName: str
    AttributeDefinitions: NotRequired[Sequence[AttributeDefinitionTypeDef]]
    KeySchema: NotRequired[Sequence[KeySchemaElementTypeDef]]
    LocalSecondaryIndexes: NotRequired[Sequence[LocalSecondaryIndexTypeDef]]
    GlobalSecondaryIndexes: NotRequired[Sequence[GlobalSecondaryIndexUnionTypeDef]]
    BillingMode: NotRequired[BillingModeType]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    StreamSpecification: NotRequired[StreamSpecificationTypeDef]
    SSESpecification: NotRequired[SSESpecificationTypeDef]
    Tags: NotRequired[Sequence[TagTypeDef]]
    TableClass: NotRequired[TableClassType]
    DeletionProtectionEnabled: NotRequired[bool]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]
    ResourcePolicy: NotRequired[str]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    GlobalTableSourceArn: NotRequired[str]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationModeType]
    VectorIndexes: NotRequired[Sequence[VectorIndexUnionTypeDef]]


class ProvisionedThroughputDescriptionTypeDef(TypedDict):
    LastIncreaseDateTime: NotRequired[datetime]
    LastDecreaseDateTime: NotRequired[datetime]
    NumberOfDecreasesToday: NotRequired[int]
    ReadCapacityUnits: NotRequired[int]
    WriteCapacityUnits: NotRequired[int]


class LocalSecondaryIndexDescriptionTypeDef(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElementTypeDef]]
    Projection: NotRequired[ProjectionOutputTypeDef]
    IndexSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    IndexArn: NotRequired[str]


class GlobalSecondaryIndexDescriptionTypeDef(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElementTypeDef]]
    Projection: NotRequired[ProjectionOutputTypeDef]
    IndexStatus: NotRequired[IndexStatusType]
    Backfilling: NotRequired[bool]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputDescriptionTypeDef]
    IndexSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    IndexArn: NotRequired[str]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[GlobalSecondaryIndexWarmThroughputDescriptionTypeDef]


class GlobalTableWitnessDescriptionTypeDef(TypedDict):
    RegionName: NotRequired[str]
    WitnessStatus: NotRequired[WitnessStatusType]


class RestoreSummaryTypeDef(TypedDict):
    RestoreDateTime: datetime
    RestoreInProgress: bool
    SourceBackupArn: NotRequired[str]
    SourceTableArn: NotRequired[str]


class VectorIndexDescriptionTypeDef(TypedDict):
    IndexName: NotRequired[str]
    SearchSchema: NotRequired[list[SearchSchemaElementTypeDef]]
    Projection: NotRequired[ProjectionOutputTypeDef]
    VectorAttribute: NotRequired[VectorAttributeDefinitionTypeDef]
    Dimensions: NotRequired[int]
    DistanceFunction: NotRequired[VectorDistanceFunctionType]
    IndexStatus: NotRequired[IndexStatusType]
    Backfilling: NotRequired[bool]
    IndexSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    IndexArn: NotRequired[str]


class TableDescriptionTypeDef(TypedDict):
    AttributeDefinitions: NotRequired[list[AttributeDefinitionTypeDef]]
    TableName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElementTypeDef]]
    TableStatus: NotRequired[TableStatusType]
    CreationDateTime: NotRequired[datetime]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputDescriptionTypeDef]
    TableSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    BillingModeSummary: NotRequired[BillingModeSummaryTypeDef]
    LocalSecondaryIndexes: NotRequired[list[LocalSecondaryIndexDescriptionTypeDef]]
    GlobalSecondaryIndexes: NotRequired[list[GlobalSecondaryIndexDescriptionTypeDef]]
    StreamSpecification: NotRequired[StreamSpecificationTypeDef]
    LatestStreamLabel: NotRequired[str]
    LatestStreamArn: NotRequired[str]
    GlobalTableVersion: NotRequired[str]
    Replicas: NotRequired[list[ReplicaDescriptionTypeDef]]
    GlobalTableWitnesses: NotRequired[list[GlobalTableWitnessDescriptionTypeDef]]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationModeType]
    RestoreSummary: NotRequired[RestoreSummaryTypeDef]
    SSEDescription: NotRequired[SSEDescriptionTypeDef]
    ArchivalSummary: NotRequired[ArchivalSummaryTypeDef]
    TableClassSummary: NotRequired[TableClassSummaryTypeDef]
    DeletionProtectionEnabled: NotRequired[bool]
    DisassociationProtectionEnabled: NotRequired[bool]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[TableWarmThroughputDescriptionTypeDef]
    MultiRegionConsistency: NotRequired[MultiRegionConsistencyType]
    VectorIndexes: NotRequired[list[VectorIndexDescriptionTypeDef]]


class CreateTableOutputTypeDef(TypedDict):
    TableDescription: TableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateVectorIndexActionTypeDef(TypedDict):
    IndexName: str
    VectorAttribute: VectorAttributeDefinitionTypeDef
    Projection: ProjectionUnionTypeDef
    Dimensions: int
    DistanceFunction: VectorDistanceFunctionType
    SearchSchema: NotRequired[Sequence[SearchSchemaElementTypeDef]]


class CsvOptionsOutputTypeDef(TypedDict):
    Delimiter: NotRequired[str]
    HeaderList: NotRequired[list[str]]


class CsvOptionsTypeDef(TypedDict):
    Delimiter: NotRequired[str]
    HeaderList: NotRequired[Sequence[str]]


CsvOptionsUnionTypeDef = CsvOptionsTypeDef | CsvOptionsOutputTypeDef


class DeleteBackupInputTypeDef(TypedDict):
    BackupArn: str


class DeleteBackupOutputTypeDef(TypedDict):
    BackupDescription: BackupDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteGlobalSecondaryIndexActionTypeDef(TypedDict):
    IndexName: str


class DeleteGlobalTableWitnessGroupMemberActionTypeDef(TypedDict):
    RegionName: str


class ExpectedAttributeValueTableTypeDef(TypedDict):
    Value: NotRequired[TableAttributeValueTypeDef]
    Exists: NotRequired[bool]
    ComparisonOperator: NotRequired[ComparisonOperatorType]
    AttributeValueList: NotRequired[Sequence[TableAttributeValueTypeDef]]


class DeleteItemInputTableDeleteItemTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class DeleteItemInputTableTypeDef(TypedDict):
    TableName: str
    Key: Mapping[str, TableAttributeValueTypeDef]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class ExpectedAttributeValueTypeDef(TypedDict):
    Value: NotRequired[AttributeValueUnionTypeDef]
    Exists: NotRequired[bool]
    ComparisonOperator: NotRequired[ComparisonOperatorType]
    AttributeValueList: NotRequired[Sequence[AttributeValueUnionTypeDef]]


class DeleteItemInputTypeDef(TypedDict):
    TableName: str
    Key: Mapping[str, AttributeValueUnionTypeDef]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class DeleteItemOutputTableTypeDef(TypedDict):
    Attributes: dict[str, Any]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ItemCollectionMetrics: ItemCollectionMetricsTableTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteItemOutputTypeDef(TypedDict):
    Attributes: dict[str, AttributeValueOutputTypeDef]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ItemCollectionMetrics: ItemCollectionMetricsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteReplicaActionTypeDef(TypedDict):
    RegionName: str


class DeleteReplicationGroupMemberActionTypeDef(TypedDict):
    RegionName: str


class DeleteResourcePolicyInputTypeDef(TypedDict):
    ResourceArn: str
    ExpectedRevisionId: NotRequired[str]


class DeleteResourcePolicyOutputTypeDef(TypedDict):
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteTableInputTypeDef(TypedDict):
    TableName: str


class DeleteTableOutputTypeDef(TypedDict):
    TableDescription: TableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteTableTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]
    TableName: str
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class DeleteTypeDef(TypedDict):
    Key: Mapping[str, AttributeValueUnionTypeDef]
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class DeleteVectorIndexActionTypeDef(TypedDict):
    IndexName: str


class DescribeBackupInputTypeDef(TypedDict):
    BackupArn: str


class DescribeBackupOutputTypeDef(TypedDict):
    BackupDescription: BackupDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeBulkOperationInputTypeDef(TypedDict):
    BulkOperationArn: str


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class DescribeBulkOperationInputWaitTypeDef(TypedDict):
    BulkOperationArn: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class DescribeBulkOperationOutputTypeDef(TypedDict):
    BulkOperationDescription: BulkOperationDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeContinuousBackupsInputTypeDef(TypedDict):
    TableName: str


class DescribeContinuousBackupsOutputTypeDef(TypedDict):
    ContinuousBackupsDescription: ContinuousBackupsDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeContributorInsightsInputTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]


class DescribeContributorInsightsInputWaitTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class FailureExceptionTypeDef(TypedDict):
    ExceptionName: NotRequired[str]
    ExceptionDescription: NotRequired[str]


class DescribeContributorInsightsOutputTypeDef(TypedDict):
    TableName: str
    IndexName: str
    ContributorInsightsRuleList: list[str]
    ContributorInsightsStatus: ContributorInsightsStatusType
    LastUpdateDateTime: datetime
    FailureException: FailureExceptionTypeDef
    ContributorInsightsMode: ContributorInsightsModeType
    ResponseMetadata: ResponseMetadataTypeDef


class EndpointTypeDef(TypedDict):
    Address: str
    CachePeriodInMinutes: int


class DescribeEndpointsResponseTypeDef(TypedDict):
    Endpoints: list[EndpointTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeExportInputTypeDef(TypedDict):
    ExportArn: str


class DescribeExportInputWaitTypeDef(TypedDict):
    ExportArn: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class IncrementalExportSpecificationOutputTypeDef(TypedDict):
    ExportFromTime: NotRequired[datetime]
    ExportToTime: NotRequired[datetime]
    ExportViewType: NotRequired[ExportViewTypeType]


class FilterSpecificationTableOutputTypeDef(TypedDict):
    FilterExpression: NotRequired[str]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, Any]]


class ExportDescriptionTableTypeDef(TypedDict):
    ExportArn: NotRequired[str]
    ExportStatus: NotRequired[ExportStatusType]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ExportManifest: NotRequired[str]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    ExportTime: NotRequired[datetime]
    ClientToken: NotRequired[str]
    S3Bucket: NotRequired[str]
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithmType]
    S3SseKmsKeyId: NotRequired[str]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]
    ExportFormat: NotRequired[ExportFormatType]
    BilledSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    ExportType: NotRequired[ExportTypeType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecificationOutputTypeDef]
    FilterSpecification: NotRequired[FilterSpecificationTableOutputTypeDef]


class DescribeExportOutputTableTypeDef(TypedDict):
    ExportDescription: ExportDescriptionTableTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class FilterSpecificationOutputTypeDef(TypedDict):
    FilterExpression: NotRequired[str]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValueOutputTypeDef]]


class ExportDescriptionTypeDef(TypedDict):
    ExportArn: NotRequired[str]
    ExportStatus: NotRequired[ExportStatusType]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ExportManifest: NotRequired[str]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    ExportTime: NotRequired[datetime]
    ClientToken: NotRequired[str]
    S3Bucket: NotRequired[str]
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithmType]
    S3SseKmsKeyId: NotRequired[str]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]
    ExportFormat: NotRequired[ExportFormatType]
    BilledSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    ExportType: NotRequired[ExportTypeType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecificationOutputTypeDef]
    FilterSpecification: NotRequired[FilterSpecificationOutputTypeDef]


class DescribeExportOutputTypeDef(TypedDict):
    ExportDescription: ExportDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeGlobalTableInputTypeDef(TypedDict):
    GlobalTableName: str


class DescribeGlobalTableOutputTypeDef(TypedDict):
    GlobalTableDescription: GlobalTableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeGlobalTableSettingsInputTypeDef(TypedDict):
    GlobalTableName: str


class ReplicaGlobalSecondaryIndexSettingsDescriptionTypeDef(TypedDict):
    IndexName: str
    IndexStatus: NotRequired[IndexStatusType]
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedReadCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]
    ProvisionedWriteCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]


class ReplicaSettingsDescriptionTypeDef(TypedDict):
    RegionName: str
    ReplicaStatus: NotRequired[ReplicaStatusType]
    ReplicaBillingModeSummary: NotRequired[BillingModeSummaryTypeDef]
    ReplicaProvisionedReadCapacityUnits: NotRequired[int]
    ReplicaProvisionedReadCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]
    ReplicaProvisionedWriteCapacityUnits: NotRequired[int]
    ReplicaProvisionedWriteCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]
    ReplicaGlobalSecondaryIndexSettings: NotRequired[list[ReplicaGlobalSecondaryIndexSettingsDescriptionTypeDef]]
    ReplicaTableClassSummary: NotRequired[TableClassSummaryTypeDef]


class DescribeGlobalTableSettingsOutputTypeDef(TypedDict):
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeImportInputTypeDef(TypedDict):
    ImportArn: str


class DescribeImportInputWaitTypeDef(TypedDict):
    ImportArn: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class S3BucketSourceTypeDef(TypedDict):
    S3Bucket: str
    S3BucketOwner: NotRequired[str]
    S3KeyPrefix: NotRequired[str]


class InputFormatOptionsOutputTypeDef(TypedDict):
    Csv: NotRequired[CsvOptionsOutputTypeDef]


class TableCreationParametersOutputTypeDef(TypedDict):
    TableName: str
    AttributeDefinitions: list[AttributeDefinitionTypeDef]
    KeySchema: list[KeySchemaElementTypeDef]
    BillingMode: NotRequired[BillingModeType]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    SSESpecification: NotRequired[SSESpecificationTypeDef]
    GlobalSecondaryIndexes: NotRequired[list[GlobalSecondaryIndexOutputTypeDef]]
    VectorIndexes: NotRequired[list[VectorIndexOutputTypeDef]]


class ImportTableDescriptionTypeDef(TypedDict):
    ImportArn: NotRequired[str]
    ImportStatus: NotRequired[ImportStatusType]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    ClientToken: NotRequired[str]
    S3BucketSource: NotRequired[S3BucketSourceTypeDef]
    ErrorCount: NotRequired[int]
    CloudWatchLogGroupArn: NotRequired[str]
    InputFormat: NotRequired[InputFormatType]
    InputFormatOptions: NotRequired[InputFormatOptionsOutputTypeDef]
    InputCompressionType: NotRequired[InputCompressionTypeType]
    TableCreationParameters: NotRequired[TableCreationParametersOutputTypeDef]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ProcessedSizeBytes: NotRequired[int]
    ProcessedItemCount: NotRequired[int]
    ImportedItemCount: NotRequired[int]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]


class DescribeImportOutputTypeDef(TypedDict):
    ImportTableDescription: ImportTableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeKinesisStreamingDestinationInputTypeDef(TypedDict):
    TableName: str


class DescribeKinesisStreamingDestinationInputWaitTypeDef(TypedDict):
    TableName: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class KinesisDataStreamDestinationTypeDef(TypedDict):
    StreamArn: NotRequired[str]
    DestinationStatus: NotRequired[DestinationStatusType]
    DestinationStatusDescription: NotRequired[str]
    ApproximateCreationDateTimePrecision: NotRequired[ApproximateCreationDateTimePrecisionType]


class DescribeKinesisStreamingDestinationOutputTypeDef(TypedDict):
    TableName: str
    KinesisDataStreamDestinations: list[KinesisDataStreamDestinationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeLimitsOutputTypeDef(TypedDict):
    AccountMaxReadCapacityUnits: int
    AccountMaxWriteCapacityUnits: int
    TableMaxReadCapacityUnits: int
    TableMaxWriteCapacityUnits: int
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeTableInputTypeDef(TypedDict):
    TableName: str


class DescribeTableInputWaitExtraTypeDef(TypedDict):
    TableName: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class DescribeTableInputWaitTypeDef(TypedDict):
    TableName: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class DescribeTableOutputTypeDef(TypedDict):
    Table: TableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeTableReplicaAutoScalingInputTypeDef(TypedDict):
    TableName: str


class ReplicaGlobalSecondaryIndexAutoScalingDescriptionTypeDef(TypedDict):
    IndexName: NotRequired[str]
    IndexStatus: NotRequired[IndexStatusType]
    ProvisionedReadCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]
    ProvisionedWriteCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]


class ReplicaAutoScalingDescriptionTypeDef(TypedDict):
    RegionName: NotRequired[str]
    GlobalSecondaryIndexes: NotRequired[list[ReplicaGlobalSecondaryIndexAutoScalingDescriptionTypeDef]]
    ReplicaProvisionedReadCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]
    ReplicaProvisionedWriteCapacityAutoScalingSettings: NotRequired[AutoScalingSettingsDescriptionTypeDef]
    ReplicaStatus: NotRequired[ReplicaStatusType]


class TableAutoScalingDescriptionTypeDef(TypedDict):
    TableName: NotRequired[str]
    TableStatus: NotRequired[TableStatusType]
    Replicas: NotRequired[list[ReplicaAutoScalingDescriptionTypeDef]]


class DescribeTableReplicaAutoScalingOutputTypeDef(TypedDict):
    TableAutoScalingDescription: TableAutoScalingDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeTimeToLiveInputTypeDef(TypedDict):
    TableName: str


class DescribeTimeToLiveOutputTypeDef(TypedDict):
    TimeToLiveDescription: TimeToLiveDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DisassociateReplicationGroupMemberActionTypeDef(TypedDict):
    RegionName: str
    DisassociationMode: DisassociationModeType


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EnableKinesisStreamingConfigurationTypeDef(TypedDict):
    ApproximateCreationDateTimePrecision: NotRequired[ApproximateCreationDateTimePrecisionType]


class ExecuteStatementInputTableTypeDef(TypedDict):
    Statement: str
    Parameters: NotRequired[Sequence[TableAttributeValueTypeDef]]
    ConsistentRead: NotRequired[bool]
    NextToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    Limit: NotRequired[int]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class ExecuteStatementInputTypeDef(TypedDict):
    Statement: str
    Parameters: NotRequired[Sequence[AttributeValueUnionTypeDef]]
    ConsistentRead: NotRequired[bool]
    NextToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    Limit: NotRequired[int]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class ExecuteStatementOutputTableTypeDef(TypedDict):
    Items: list[dict[str, Any]]
    ConsumedCapacity: ConsumedCapacityTypeDef
    LastEvaluatedKey: dict[str, Any]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ExecuteStatementOutputTypeDef(TypedDict):
    Items: list[dict[str, AttributeValueOutputTypeDef]]
    ConsumedCapacity: ConsumedCapacityTypeDef
    LastEvaluatedKey: dict[str, AttributeValueOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ParameterizedStatementTableTypeDef(TypedDict):
    Statement: str
    Parameters: NotRequired[Sequence[TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class ExecuteTransactionInputTableTypeDef(TypedDict):
    TransactStatements: Sequence[ParameterizedStatementTableTypeDef]
    ClientRequestToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class ParameterizedStatementTypeDef(TypedDict):
    Statement: str
    Parameters: NotRequired[Sequence[AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class ExecuteTransactionInputTypeDef(TypedDict):
    TransactStatements: Sequence[ParameterizedStatementTypeDef]
    ClientRequestToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class ItemResponseTableTypeDef(TypedDict):
    Item: NotRequired[dict[str, Any]]


class ExecuteTransactionOutputTableTypeDef(TypedDict):
    Responses: list[ItemResponseTableTypeDef]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ItemResponseTypeDef(TypedDict):
    Item: NotRequired[dict[str, AttributeValueOutputTypeDef]]


class ExecuteTransactionOutputTypeDef(TypedDict):
    Responses: list[ItemResponseTypeDef]
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ExportSummaryTypeDef(TypedDict):
    ExportArn: NotRequired[str]
    ExportStatus: NotRequired[ExportStatusType]
    ExportType: NotRequired[ExportTypeType]


TimestampTypeDef = datetime | str | float


class IncrementalExportSpecificationTypeDef(TypedDict):
    ExportFromTime: NotRequired[TimestampTypeDef]
    ExportToTime: NotRequired[TimestampTypeDef]
    ExportViewType: NotRequired[ExportViewTypeType]


IncrementalExportSpecificationUnionTypeDef = (
    IncrementalExportSpecificationTypeDef | IncrementalExportSpecificationOutputTypeDef
)


class FilterSpecificationTableTypeDef(TypedDict):
    FilterExpression: NotRequired[str | ConditionBase]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]


FilterSpecificationTableUnionTypeDef = FilterSpecificationTableTypeDef | FilterSpecificationTableOutputTypeDef


class ExportTableToPointInTimeInputTableTypeDef(TypedDict):
    TableArn: str
    S3Bucket: str
    ExportTime: NotRequired[TimestampTypeDef]
    ClientToken: NotRequired[str]
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithmType]
    S3SseKmsKeyId: NotRequired[str]
    ExportFormat: NotRequired[ExportFormatType]
    ExportType: NotRequired[ExportTypeType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecificationUnionTypeDef]
    FilterSpecification: NotRequired[FilterSpecificationTableUnionTypeDef]


class FilterSpecificationTypeDef(TypedDict):
    FilterExpression: NotRequired[str]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]


FilterSpecificationUnionTypeDef = FilterSpecificationTypeDef | FilterSpecificationOutputTypeDef


class ExportTableToPointInTimeInputTypeDef(TypedDict):
    TableArn: str
    S3Bucket: str
    ExportTime: NotRequired[TimestampTypeDef]
    ClientToken: NotRequired[str]
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithmType]
    S3SseKmsKeyId: NotRequired[str]
    ExportFormat: NotRequired[ExportFormatType]
    ExportType: NotRequired[ExportTypeType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecificationUnionTypeDef]
    FilterSpecification: NotRequired[FilterSpecificationUnionTypeDef]


class ExportTableToPointInTimeOutputTableTypeDef(TypedDict):
    ExportDescription: ExportDescriptionTableTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ExportTableToPointInTimeOutputTypeDef(TypedDict):
    ExportDescription: ExportDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetItemInputTableGetItemTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]
    AttributesToGet: NotRequired[Sequence[str]]
    ConsistentRead: NotRequired[bool]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]


class GetItemInputTableTypeDef(TypedDict):
    TableName: str
    Key: Mapping[str, TableAttributeValueTypeDef]
    AttributesToGet: NotRequired[Sequence[str]]
    ConsistentRead: NotRequired[bool]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]


class GetItemInputTypeDef(TypedDict):
    TableName: str
    Key: Mapping[str, AttributeValueUnionTypeDef]
    AttributesToGet: NotRequired[Sequence[str]]
    ConsistentRead: NotRequired[bool]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]


class GetItemOutputTableTypeDef(TypedDict):
    Item: dict[str, Any]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetItemOutputTypeDef(TypedDict):
    Item: dict[str, AttributeValueOutputTypeDef]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetResourcePolicyInputTypeDef(TypedDict):
    ResourceArn: str


class GetResourcePolicyOutputTypeDef(TypedDict):
    Policy: str
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetTableTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]
    TableName: str
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]


class GetTypeDef(TypedDict):
    Key: Mapping[str, AttributeValueUnionTypeDef]
    TableName: str
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]


class GlobalSecondaryIndexAutoScalingUpdateTypeDef(TypedDict):
    IndexName: NotRequired[str]
    ProvisionedWriteCapacityAutoScalingUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]


class UpdateGlobalSecondaryIndexActionTypeDef(TypedDict):
    IndexName: str
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]


class GlobalSecondaryIndexUpdateTypeDef(TypedDict):
    Update: NotRequired[UpdateGlobalSecondaryIndexActionTypeDef]
    Create: NotRequired[CreateGlobalSecondaryIndexActionTypeDef]
    Delete: NotRequired[DeleteGlobalSecondaryIndexActionTypeDef]


class GlobalTableGlobalSecondaryIndexSettingsUpdateTypeDef(TypedDict):
    IndexName: str
    ProvisionedWriteCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]


class GlobalTableTypeDef(TypedDict):
    GlobalTableName: NotRequired[str]
    ReplicationGroup: NotRequired[list[ReplicaTypeDef]]


class GlobalTableWitnessGroupUpdateTypeDef(TypedDict):
    Create: NotRequired[CreateGlobalTableWitnessGroupMemberActionTypeDef]
    Delete: NotRequired[DeleteGlobalTableWitnessGroupMemberActionTypeDef]


class ImportSummaryTypeDef(TypedDict):
    ImportArn: NotRequired[str]
    ImportStatus: NotRequired[ImportStatusType]
    TableArn: NotRequired[str]
    S3BucketSource: NotRequired[S3BucketSourceTypeDef]
    CloudWatchLogGroupArn: NotRequired[str]
    InputFormat: NotRequired[InputFormatType]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]


class TableCreationParametersTypeDef(TypedDict):
    TableName: str
    AttributeDefinitions: Sequence[AttributeDefinitionTypeDef]
    KeySchema: Sequence[KeySchemaElementTypeDef]
    BillingMode: NotRequired[BillingModeType]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    SSESpecification: NotRequired[SSESpecificationTypeDef]
    GlobalSecondaryIndexes: NotRequired[Sequence[GlobalSecondaryIndexUnionTypeDef]]
    VectorIndexes: NotRequired[Sequence[VectorIndexUnionTypeDef]]


TableCreationParametersUnionTypeDef = TableCreationParametersTypeDef | TableCreationParametersOutputTypeDef


class InputFormatOptionsTypeDef(TypedDict):
    Csv: NotRequired[CsvOptionsUnionTypeDef]


InputFormatOptionsUnionTypeDef = InputFormatOptionsTypeDef | InputFormatOptionsOutputTypeDef


class ImportTableInputTypeDef(TypedDict):
    S3BucketSource: S3BucketSourceTypeDef
    InputFormat: InputFormatType
    TableCreationParameters: TableCreationParametersUnionTypeDef
    ClientToken: NotRequired[str]
    InputFormatOptions: NotRequired[InputFormatOptionsUnionTypeDef]
    InputCompressionType: NotRequired[InputCompressionTypeType]


class ImportTableOutputTypeDef(TypedDict):
    ImportTableDescription: ImportTableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class KinesisStreamingDestinationInputTypeDef(TypedDict):
    TableName: str
    StreamArn: str
    EnableKinesisStreamingConfiguration: NotRequired[EnableKinesisStreamingConfigurationTypeDef]


class KinesisStreamingDestinationOutputTypeDef(TypedDict):
    TableName: str
    StreamArn: str
    DestinationStatus: DestinationStatusType
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListBackupsInputPaginateTypeDef(TypedDict):
    TableName: NotRequired[str]
    TimeRangeLowerBound: NotRequired[TimestampTypeDef]
    TimeRangeUpperBound: NotRequired[TimestampTypeDef]
    BackupType: NotRequired[BackupTypeFilterType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListBackupsInputTypeDef(TypedDict):
    TableName: NotRequired[str]
    Limit: NotRequired[int]
    TimeRangeLowerBound: NotRequired[TimestampTypeDef]
    TimeRangeUpperBound: NotRequired[TimestampTypeDef]
    ExclusiveStartBackupArn: NotRequired[str]
    BackupType: NotRequired[BackupTypeFilterType]


class ListBackupsOutputTypeDef(TypedDict):
    BackupSummaries: list[BackupSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    LastEvaluatedBackupArn: NotRequired[str]


class ListBulkOperationsInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListBulkOperationsInputTypeDef(TypedDict):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListBulkOperationsOutputTypeDef(TypedDict):
    BulkOperationsSummaryList: list[BulkOperationSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListContributorInsightsInputTypeDef(TypedDict):
    TableName: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListContributorInsightsOutputTypeDef(TypedDict):
    ContributorInsightsSummaries: list[ContributorInsightsSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListExportsInputTypeDef(TypedDict):
    TableArn: NotRequired[str]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListExportsOutputTypeDef(TypedDict):
    ExportSummaries: list[ExportSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListGlobalTablesInputTypeDef(TypedDict):
    ExclusiveStartGlobalTableName: NotRequired[str]
    Limit: NotRequired[int]
    RegionName: NotRequired[str]


class ListGlobalTablesOutputTypeDef(TypedDict):
    GlobalTables: list[GlobalTableTypeDef]
    LastEvaluatedGlobalTableName: str
    ResponseMetadata: ResponseMetadataTypeDef


class ListImportsInputTypeDef(TypedDict):
    TableArn: NotRequired[str]
    PageSize: NotRequired[int]
    NextToken: NotRequired[str]


class ListImportsOutputTypeDef(TypedDict):
    ImportSummaryList: list[ImportSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTablesInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListTablesInputTypeDef(TypedDict):
    ExclusiveStartTableName: NotRequired[str]
    Limit: NotRequired[int]


class ListTablesOutputTypeDef(TypedDict):
    TableNames: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    LastEvaluatedTableName: NotRequired[str]


class ListTagsOfResourceInputPaginateTypeDef(TypedDict):
    ResourceArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListTagsOfResourceInputTypeDef(TypedDict):
    ResourceArn: str
    NextToken: NotRequired[str]


class ListTagsOfResourceOutputTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class OutputS3ConfigurationTypeDef(TypedDict):
    OutputType: Sequence[OutputTypeEnumType]
    S3BucketOwner: NotRequired[str]
    S3Bucket: NotRequired[str]
    S3KeyPrefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithmType]
    S3SseKmsKeyId: NotRequired[str]


OutputS3ConfigurationUnionTypeDef = OutputS3ConfigurationTypeDef | OutputS3ConfigurationOutputTypeDef


class PointInTimeRecoverySpecificationTypeDef(TypedDict):
    PointInTimeRecoveryEnabled: bool
    RecoveryPeriodInDays: NotRequired[int]


class PutItemInputTablePutItemTypeDef(TypedDict):
    Item: Mapping[str, TableAttributeValueTypeDef]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTableTypeDef]]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class PutItemInputTableTypeDef(TypedDict):
    TableName: str
    Item: Mapping[str, TableAttributeValueTypeDef]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTableTypeDef]]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class PutItemInputTypeDef(TypedDict):
    TableName: str
    Item: Mapping[str, AttributeValueUnionTypeDef]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTypeDef]]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class PutItemOutputTableTypeDef(TypedDict):
    Attributes: dict[str, Any]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ItemCollectionMetrics: ItemCollectionMetricsTableTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutItemOutputTypeDef(TypedDict):
    Attributes: dict[str, AttributeValueOutputTypeDef]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ItemCollectionMetrics: ItemCollectionMetricsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutResourcePolicyInputTypeDef(TypedDict):
    ResourceArn: str
    Policy: str
    ExpectedRevisionId: NotRequired[str]
    ConfirmRemoveSelfResourceAccess: NotRequired[bool]


class PutResourcePolicyOutputTypeDef(TypedDict):
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutTableTypeDef(TypedDict):
    Item: Mapping[str, TableAttributeValueTypeDef]
    TableName: str
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class PutTypeDef(TypedDict):
    Item: Mapping[str, AttributeValueUnionTypeDef]
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class QueryInputPaginateTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    Select: NotRequired[SelectType]
    AttributesToGet: NotRequired[Sequence[str]]
    ConsistentRead: NotRequired[bool]
    KeyConditions: NotRequired[Mapping[str, ConditionTypeDef]]
    QueryFilter: NotRequired[Mapping[str, ConditionTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ScanIndexForward: NotRequired[bool]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class QueryInputTablePaginateTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    Select: NotRequired[SelectType]
    AttributesToGet: NotRequired[Sequence[str]]
    ConsistentRead: NotRequired[bool]
    KeyConditions: NotRequired[Mapping[str, ConditionTableTypeDef]]
    QueryFilter: NotRequired[Mapping[str, ConditionTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ScanIndexForward: NotRequired[bool]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    KeyConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class QueryInputTableQueryTypeDef(TypedDict):
    IndexName: NotRequired[str]
    Select: NotRequired[SelectType]
    AttributesToGet: NotRequired[Sequence[str]]
    Limit: NotRequired[int]
    ConsistentRead: NotRequired[bool]
    KeyConditions: NotRequired[Mapping[str, ConditionTableTypeDef]]
    QueryFilter: NotRequired[Mapping[str, ConditionTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ScanIndexForward: NotRequired[bool]
    ExclusiveStartKey: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    KeyConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]


class QueryInputTableTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    Select: NotRequired[SelectType]
    AttributesToGet: NotRequired[Sequence[str]]
    Limit: NotRequired[int]
    ConsistentRead: NotRequired[bool]
    KeyConditions: NotRequired[Mapping[str, ConditionTableTypeDef]]
    QueryFilter: NotRequired[Mapping[str, ConditionTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ScanIndexForward: NotRequired[bool]
    ExclusiveStartKey: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    KeyConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]


class QueryInputTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    Select: NotRequired[SelectType]
    AttributesToGet: NotRequired[Sequence[str]]
    Limit: NotRequired[int]
    ConsistentRead: NotRequired[bool]
    KeyConditions: NotRequired[Mapping[str, ConditionTypeDef]]
    QueryFilter: NotRequired[Mapping[str, ConditionTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ScanIndexForward: NotRequired[bool]
    ExclusiveStartKey: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]


class QueryOutputTableTypeDef(TypedDict):
    Items: list[dict[str, Any]]
    Count: int
    ScannedCount: int
    ConsumedCapacity: ConsumedCapacityTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
    LastEvaluatedKey: NotRequired[dict[str, Any]]


class QueryOutputTypeDef(TypedDict):
    Items: list[dict[str, AttributeValueOutputTypeDef]]
    Count: int
    ScannedCount: int
    ConsumedCapacity: ConsumedCapacityTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
    LastEvaluatedKey: NotRequired[dict[str, AttributeValueOutputTypeDef]]


class ReplicaGlobalSecondaryIndexAutoScalingUpdateTypeDef(TypedDict):
    IndexName: NotRequired[str]
    ProvisionedReadCapacityAutoScalingUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]


class ReplicaAutoScalingUpdateTypeDef(TypedDict):
    RegionName: str
    ReplicaGlobalSecondaryIndexUpdates: NotRequired[Sequence[ReplicaGlobalSecondaryIndexAutoScalingUpdateTypeDef]]
    ReplicaProvisionedReadCapacityAutoScalingUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]


class ReplicaGlobalSecondaryIndexSettingsUpdateTypeDef(TypedDict):
    IndexName: str
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedReadCapacityAutoScalingSettingsUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]


class ReplicaSettingsUpdateTypeDef(TypedDict):
    RegionName: str
    ReplicaProvisionedReadCapacityUnits: NotRequired[int]
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]
    ReplicaGlobalSecondaryIndexSettingsUpdate: NotRequired[Sequence[ReplicaGlobalSecondaryIndexSettingsUpdateTypeDef]]
    ReplicaTableClass: NotRequired[TableClassType]


class ReplicaUpdateTypeDef(TypedDict):
    Create: NotRequired[CreateReplicaActionTypeDef]
    Delete: NotRequired[DeleteReplicaActionTypeDef]


class UpdateReplicationGroupMemberActionTypeDef(TypedDict):
    RegionName: str
    KMSMasterKeyId: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverrideTypeDef]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverrideTypeDef]
    GlobalSecondaryIndexes: NotRequired[Sequence[ReplicaGlobalSecondaryIndexTypeDef]]
    TableClassOverride: NotRequired[TableClassType]


class ReplicationGroupUpdateTypeDef(TypedDict):
    Create: NotRequired[CreateReplicationGroupMemberActionTypeDef]
    Update: NotRequired[UpdateReplicationGroupMemberActionTypeDef]
    Delete: NotRequired[DeleteReplicationGroupMemberActionTypeDef]
    Disassociate: NotRequired[DisassociateReplicationGroupMemberActionTypeDef]


class RestoreTableFromBackupInputTypeDef(TypedDict):
    TargetTableName: str
    BackupArn: str
    BillingModeOverride: NotRequired[BillingModeType]
    GlobalSecondaryIndexOverride: NotRequired[Sequence[GlobalSecondaryIndexUnionTypeDef]]
    LocalSecondaryIndexOverride: NotRequired[Sequence[LocalSecondaryIndexTypeDef]]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputTypeDef]
    SSESpecificationOverride: NotRequired[SSESpecificationTypeDef]
    VectorIndexOverride: NotRequired[Sequence[VectorIndexUnionTypeDef]]


class RestoreTableFromBackupOutputTypeDef(TypedDict):
    TableDescription: TableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class RestoreTableToPointInTimeInputTypeDef(TypedDict):
    TargetTableName: str
    SourceTableArn: NotRequired[str]
    SourceTableName: NotRequired[str]
    UseLatestRestorableTime: NotRequired[bool]
    RestoreDateTime: NotRequired[TimestampTypeDef]
    BillingModeOverride: NotRequired[BillingModeType]
    GlobalSecondaryIndexOverride: NotRequired[Sequence[GlobalSecondaryIndexUnionTypeDef]]
    LocalSecondaryIndexOverride: NotRequired[Sequence[LocalSecondaryIndexTypeDef]]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputTypeDef]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputTypeDef]
    SSESpecificationOverride: NotRequired[SSESpecificationTypeDef]
    VectorIndexOverride: NotRequired[Sequence[VectorIndexUnionTypeDef]]


class RestoreTableToPointInTimeOutputTypeDef(TypedDict):
    TableDescription: TableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ScanInputPaginateTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    AttributesToGet: NotRequired[Sequence[str]]
    Select: NotRequired[SelectType]
    ScanFilter: NotRequired[Mapping[str, ConditionTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    TotalSegments: NotRequired[int]
    Segment: NotRequired[int]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ConsistentRead: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ScanInputTablePaginateTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    AttributesToGet: NotRequired[Sequence[str]]
    Select: NotRequired[SelectType]
    ScanFilter: NotRequired[Mapping[str, ConditionTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    TotalSegments: NotRequired[int]
    Segment: NotRequired[int]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ConsistentRead: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ScanInputTableScanTypeDef(TypedDict):
    IndexName: NotRequired[str]
    AttributesToGet: NotRequired[Sequence[str]]
    Limit: NotRequired[int]
    Select: NotRequired[SelectType]
    ScanFilter: NotRequired[Mapping[str, ConditionTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ExclusiveStartKey: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    TotalSegments: NotRequired[int]
    Segment: NotRequired[int]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ConsistentRead: NotRequired[bool]


class ScanInputTableTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    AttributesToGet: NotRequired[Sequence[str]]
    Limit: NotRequired[int]
    Select: NotRequired[SelectType]
    ScanFilter: NotRequired[Mapping[str, ConditionTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ExclusiveStartKey: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    TotalSegments: NotRequired[int]
    Segment: NotRequired[int]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ConsistentRead: NotRequired[bool]


class ScanInputTypeDef(TypedDict):
    TableName: str
    IndexName: NotRequired[str]
    AttributesToGet: NotRequired[Sequence[str]]
    Limit: NotRequired[int]
    Select: NotRequired[SelectType]
    ScanFilter: NotRequired[Mapping[str, ConditionTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ExclusiveStartKey: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    TotalSegments: NotRequired[int]
    Segment: NotRequired[int]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ConsistentRead: NotRequired[bool]


class ScanOutputTableTypeDef(TypedDict):
    Items: list[dict[str, Any]]
    Count: int
    ScannedCount: int
    ConsumedCapacity: ConsumedCapacityTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
    LastEvaluatedKey: NotRequired[dict[str, Any]]


class ScanOutputTypeDef(TypedDict):
    Items: list[dict[str, AttributeValueOutputTypeDef]]
    Count: int
    ScannedCount: int
    ConsumedCapacity: ConsumedCapacityTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
    LastEvaluatedKey: NotRequired[dict[str, AttributeValueOutputTypeDef]]


class SearchResultItemTableTypeDef(TypedDict):
    Item: NotRequired[dict[str, Any]]
    Score: NotRequired[float]


class SearchResultItemTypeDef(TypedDict):
    Item: NotRequired[dict[str, AttributeValueOutputTypeDef]]
    Score: NotRequired[float]


class SearchVectorsInputTableTypeDef(TypedDict):
    TableName: str
    IndexName: str
    SearchVector: Sequence[TableAttributeValueTypeDef]
    TopK: int
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ProjectionExpression: NotRequired[str]
    SearchConditionExpression: NotRequired[str]


class SearchVectorsInputTypeDef(TypedDict):
    TableName: str
    IndexName: str
    SearchVector: Sequence[AttributeValueUnionTypeDef]
    TopK: int
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ProjectionExpression: NotRequired[str]
    SearchConditionExpression: NotRequired[str]


class SearchVectorsOutputTableTypeDef(TypedDict):
    ConsumedCapacity: VectorCapacityTypeDef
    SearchResults: list[SearchResultItemTableTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class SearchVectorsOutputTypeDef(TypedDict):
    ConsumedCapacity: VectorCapacityTypeDef
    SearchResults: list[SearchResultItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class StartBulkPutItemsInputTypeDef(TypedDict):
    InputS3Configuration: InputS3ConfigurationTypeDef
    OutputS3Configuration: OutputS3ConfigurationUnionTypeDef
    TableName: str
    ClientToken: NotRequired[str]
    MaxWriteRequestUnits: NotRequired[int]
    PerformanceTier: NotRequired[BulkOperationPerformanceTierType]


class StartBulkPutItemsOutputTypeDef(TypedDict):
    BulkOperationDescription: BulkOperationDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceInputTypeDef(TypedDict):
    ResourceArn: str
    Tags: Sequence[TagTypeDef]


class TimeToLiveSpecificationTypeDef(TypedDict):
    Enabled: bool
    AttributeName: str


class TransactGetItemTableTypeDef(TypedDict):
    Get: GetTableTypeDef


class TransactGetItemTypeDef(TypedDict):
    Get: GetTypeDef


class TransactGetItemsInputTableTypeDef(TypedDict):
    TransactItems: Sequence[TransactGetItemTableTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class TransactGetItemsInputTypeDef(TypedDict):
    TransactItems: Sequence[TransactGetItemTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]


class TransactGetItemsOutputTableTypeDef(TypedDict):
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    Responses: list[ItemResponseTableTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class TransactGetItemsOutputTypeDef(TypedDict):
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    Responses: list[ItemResponseTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateTableTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]
    UpdateExpression: str
    TableName: str
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class TransactWriteItemTableTypeDef(TypedDict):
    ConditionCheck: NotRequired[ConditionCheckTableTypeDef]
    Put: NotRequired[PutTableTypeDef]
    Delete: NotRequired[DeleteTableTypeDef]
    Update: NotRequired[UpdateTableTypeDef]


class UpdateTypeDef(TypedDict):
    Key: Mapping[str, AttributeValueUnionTypeDef]
    UpdateExpression: str
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class TransactWriteItemTypeDef(TypedDict):
    ConditionCheck: NotRequired[ConditionCheckTypeDef]
    Put: NotRequired[PutTypeDef]
    Delete: NotRequired[DeleteTypeDef]
    Update: NotRequired[UpdateTypeDef]


class TransactWriteItemsInputTableTypeDef(TypedDict):
    TransactItems: Sequence[TransactWriteItemTableTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ClientRequestToken: NotRequired[str]


class TransactWriteItemsInputTypeDef(TypedDict):
    TransactItems: Sequence[TransactWriteItemTypeDef]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    ClientRequestToken: NotRequired[str]


class TransactWriteItemsOutputTableTypeDef(TypedDict):
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetricsTableTypeDef]]
    ResponseMetadata: ResponseMetadataTypeDef


class TransactWriteItemsOutputTypeDef(TypedDict):
    ConsumedCapacity: list[ConsumedCapacityTypeDef]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetricsTypeDef]]
    ResponseMetadata: ResponseMetadataTypeDef


class UntagResourceInputTypeDef(TypedDict):
    ResourceArn: str
    TagKeys: Sequence[str]


class UpdateContinuousBackupsInputTypeDef(TypedDict):
    TableName: str
    PointInTimeRecoverySpecification: PointInTimeRecoverySpecificationTypeDef


class UpdateContinuousBackupsOutputTypeDef(TypedDict):
    ContinuousBackupsDescription: ContinuousBackupsDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateContributorInsightsInputTypeDef(TypedDict):
    TableName: str
    ContributorInsightsAction: ContributorInsightsActionType
    IndexName: NotRequired[str]
    ContributorInsightsMode: NotRequired[ContributorInsightsModeType]


class UpdateContributorInsightsOutputTypeDef(TypedDict):
    TableName: str
    IndexName: str
    ContributorInsightsStatus: ContributorInsightsStatusType
    ContributorInsightsMode: ContributorInsightsModeType
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateGlobalTableInputTypeDef(TypedDict):
    GlobalTableName: str
    ReplicaUpdates: Sequence[ReplicaUpdateTypeDef]


class UpdateGlobalTableOutputTypeDef(TypedDict):
    GlobalTableDescription: GlobalTableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateGlobalTableSettingsInputTypeDef(TypedDict):
    GlobalTableName: str
    GlobalTableBillingMode: NotRequired[BillingModeType]
    GlobalTableProvisionedWriteCapacityUnits: NotRequired[int]
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]
    GlobalTableGlobalSecondaryIndexSettingsUpdate: NotRequired[
        Sequence[GlobalTableGlobalSecondaryIndexSettingsUpdateTypeDef]
    ]
    ReplicaSettingsUpdate: NotRequired[Sequence[ReplicaSettingsUpdateTypeDef]]


class UpdateGlobalTableSettingsOutputTypeDef(TypedDict):
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateItemInputTableTypeDef(TypedDict):
    TableName: str
    Key: Mapping[str, TableAttributeValueTypeDef]
    AttributeUpdates: NotRequired[Mapping[str, AttributeValueUpdateTableTypeDef]]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    UpdateExpression: NotRequired[str]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class UpdateItemInputTableUpdateItemTypeDef(TypedDict):
    Key: Mapping[str, TableAttributeValueTypeDef]
    AttributeUpdates: NotRequired[Mapping[str, AttributeValueUpdateTableTypeDef]]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTableTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    UpdateExpression: NotRequired[str]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, TableAttributeValueTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class UpdateItemInputTypeDef(TypedDict):
    TableName: str
    Key: Mapping[str, AttributeValueUnionTypeDef]
    AttributeUpdates: NotRequired[Mapping[str, AttributeValueUpdateTypeDef]]
    Expected: NotRequired[Mapping[str, ExpectedAttributeValueTypeDef]]
    ConditionalOperator: NotRequired[ConditionalOperatorType]
    ReturnValues: NotRequired[ReturnValueType]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacityType]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetricsType]
    UpdateExpression: NotRequired[str]
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[Mapping[str, str]]
    ExpressionAttributeValues: NotRequired[Mapping[str, AttributeValueUnionTypeDef]]
    ReturnValuesOnConditionCheckFailure: NotRequired[ReturnValuesOnConditionCheckFailureType]


class UpdateItemOutputTableTypeDef(TypedDict):
    Attributes: dict[str, Any]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ItemCollectionMetrics: ItemCollectionMetricsTableTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateItemOutputTypeDef(TypedDict):
    Attributes: dict[str, AttributeValueOutputTypeDef]
    ConsumedCapacity: ConsumedCapacityTypeDef
    ItemCollectionMetrics: ItemCollectionMetricsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateKinesisStreamingConfigurationTypeDef(TypedDict):
    ApproximateCreationDateTimePrecision: NotRequired[ApproximateCreationDateTimePrecisionType]


class UpdateKinesisStreamingDestinationInputTypeDef(TypedDict):
    TableName: str
    StreamArn: str
    UpdateKinesisStreamingConfiguration: NotRequired[UpdateKinesisStreamingConfigurationTypeDef]


class UpdateKinesisStreamingDestinationOutputTypeDef(TypedDict):
    TableName: str
    StreamArn: str
    DestinationStatus: DestinationStatusType
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class VectorIndexUpdateTypeDef(TypedDict):
    Create: NotRequired[CreateVectorIndexActionTypeDef]
    Delete: NotRequired[DeleteVectorIndexActionTypeDef]


class UpdateTableInputTableUpdateTypeDef(TypedDict):
    AttributeDefinitions: NotRequired[Sequence[AttributeDefinitionTypeDef]]
    BillingMode: NotRequired[BillingModeType]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    GlobalSecondaryIndexUpdates: NotRequired[Sequence[GlobalSecondaryIndexUpdateTypeDef]]
    StreamSpecification: NotRequired[StreamSpecificationTypeDef]
    SSESpecification: NotRequired[SSESpecificationTypeDef]
    ReplicaUpdates: NotRequired[Sequence[ReplicationGroupUpdateTypeDef]]
    TableClass: NotRequired[TableClassType]
    DeletionProtectionEnabled: NotRequired[bool]
    MultiRegionConsistency: NotRequired[MultiRegionConsistencyType]
    GlobalTableWitnessUpdates: NotRequired[Sequence[GlobalTableWitnessGroupUpdateTypeDef]]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationModeType]
    DisassociationProtectionEnabled: NotRequired[bool]
    VectorIndexUpdates: NotRequired[Sequence[VectorIndexUpdateTypeDef]]


class UpdateTableInputTypeDef(TypedDict):
    TableName: str
    AttributeDefinitions: NotRequired[Sequence[AttributeDefinitionTypeDef]]
    BillingMode: NotRequired[BillingModeType]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputTypeDef]
    GlobalSecondaryIndexUpdates: NotRequired[Sequence[GlobalSecondaryIndexUpdateTypeDef]]
    StreamSpecification: NotRequired[StreamSpecificationTypeDef]
    SSESpecification: NotRequired[SSESpecificationTypeDef]
    ReplicaUpdates: NotRequired[Sequence[ReplicationGroupUpdateTypeDef]]
    TableClass: NotRequired[TableClassType]
    DeletionProtectionEnabled: NotRequired[bool]
    MultiRegionConsistency: NotRequired[MultiRegionConsistencyType]
    GlobalTableWitnessUpdates: NotRequired[Sequence[GlobalTableWitnessGroupUpdateTypeDef]]
    OnDemandThroughput: NotRequired[OnDemandThroughputTypeDef]
    WarmThroughput: NotRequired[WarmThroughputTypeDef]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationModeType]
    DisassociationProtectionEnabled: NotRequired[bool]
    VectorIndexUpdates: NotRequired[Sequence[VectorIndexUpdateTypeDef]]


class UpdateTableOutputTypeDef(TypedDict):
    TableDescription: TableDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateTableReplicaAutoScalingInputTypeDef(TypedDict):
    TableName: str
    GlobalSecondaryIndexUpdates: NotRequired[Sequence[GlobalSecondaryIndexAutoScalingUpdateTypeDef]]
    ProvisionedWriteCapacityAutoScalingUpdate: NotRequired[AutoScalingSettingsUpdateTypeDef]
    ReplicaUpdates: NotRequired[Sequence[ReplicaAutoScalingUpdateTypeDef]]


class UpdateTableReplicaAutoScalingOutputTypeDef(TypedDict):
    TableAutoScalingDescription: TableAutoScalingDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateTimeToLiveInputTypeDef(TypedDict):
    TableName: str
    TimeToLiveSpecification: TimeToLiveSpecificationTypeDef


class UpdateTimeToLiveOutputTypeDef(TypedDict):
    TimeToLiveSpecification: TimeToLiveSpecificationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
