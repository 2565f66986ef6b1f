"""The client of DynamoDB."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
from .literals import (
    BackupTypeFilterType,
    BillingModeType,
    BulkOperationCompletedWaiterName,
    BulkOperationPerformanceTierType,
    ConditionalOperatorType,
    ContributorInsightsActionType,
    ContributorInsightsEnabledWaiterName,
    ContributorInsightsModeType,
    ExportCompletedWaiterName,
    ExportFormatType,
    ExportTypeType,
    GlobalTableSettingsReplicationModeType,
    ImportCompletedWaiterName,
    InputCompressionTypeType,
    InputFormatType,
    KinesisStreamingDestinationActiveWaiterName,
    ListBackupsPaginatorName,
    ListBulkOperationsPaginatorName,
    ListTablesPaginatorName,
    ListTagsOfResourcePaginatorName,
    MapOperationName,
    MultiRegionConsistencyType,
    QueryPaginatorName,
    ReturnConsumedCapacityType,
    ReturnItemCollectionMetricsType,
    ReturnValuesOnConditionCheckFailureType,
    ReturnValueType,
    S3SseAlgorithmType,
    ScanPaginatorName,
    SelectType,
    TableClassType,
    TableExistsWaiterName,
    TableNotExistsWaiterName,
)
from .paginator import (
    ListBackupsPaginator,
    ListBulkOperationsPaginator,
    ListTablesPaginator,
    ListTagsOfResourcePaginator,
    QueryPaginator,
    ScanPaginator,
)
from .type_defs import (
    AttributeDefinitionTypeDef,
    AttributeValueUnionTypeDef,
    AttributeValueUpdateTypeDef,
    AutoScalingSettingsUpdateTypeDef,
    BatchExecuteStatementOutputTypeDef,
    BatchGetItemOutputTypeDef,
    BatchStatementRequestTypeDef,
    BatchWriteItemOutputTypeDef,
    CancelBulkOperationOutputTypeDef,
    ConditionTypeDef,
    CreateBackupOutputTypeDef,
    CreateGlobalTableOutputTypeDef,
    CreateTableOutputTypeDef,
    DeleteBackupOutputTypeDef,
    DeleteItemOutputTypeDef,
    DeleteResourcePolicyOutputTypeDef,
    DeleteTableOutputTypeDef,
    DescribeBackupOutputTypeDef,
    DescribeBulkOperationOutputTypeDef,
    DescribeContinuousBackupsOutputTypeDef,
    DescribeContributorInsightsOutputTypeDef,
    DescribeEndpointsResponseTypeDef,
    DescribeExportOutputTypeDef,
    DescribeGlobalTableOutputTypeDef,
    DescribeGlobalTableSettingsOutputTypeDef,
    DescribeImportOutputTypeDef,
    DescribeKinesisStreamingDestinationOutputTypeDef,
    DescribeLimitsOutputTypeDef,
    DescribeTableOutputTypeDef,
    DescribeTableReplicaAutoScalingOutputTypeDef,
    DescribeTimeToLiveOutputTypeDef,
    EmptyResponseMetadataTypeDef,
    EnableKinesisStreamingConfigurationTypeDef,
    ExecuteStatementOutputTypeDef,
    ExecuteTransactionOutputTypeDef,
    ExpectedAttributeValueTypeDef,
    ExportTableToPointInTimeOutputTypeDef,
    FilterSpecificationUnionTypeDef,
    GetItemOutputTypeDef,
    GetResourcePolicyOutputTypeDef,
    GlobalSecondaryIndexAutoScalingUpdateTypeDef,
    GlobalSecondaryIndexUnionTypeDef,
    GlobalSecondaryIndexUpdateTypeDef,
    GlobalTableGlobalSecondaryIndexSettingsUpdateTypeDef,
    GlobalTableWitnessGroupUpdateTypeDef,
    ImportTableOutputTypeDef,
    IncrementalExportSpecificationUnionTypeDef,
    InputFormatOptionsUnionTypeDef,
    InputS3ConfigurationTypeDef,
    KeysAndAttributesUnionTypeDef,
    KeySchemaElementTypeDef,
    KinesisStreamingDestinationOutputTypeDef,
    ListBackupsOutputTypeDef,
    ListBulkOperationsOutputTypeDef,
    ListContributorInsightsOutputTypeDef,
    ListExportsOutputTypeDef,
    ListGlobalTablesOutputTypeDef,
    ListImportsOutputTypeDef,
    ListTablesOutputTypeDef,
    ListTagsOfResourceOutputTypeDef,
    LocalSecondaryIndexTypeDef,
    OnDemandThroughputTypeDef,
    OutputS3ConfigurationUnionTypeDef,
    ParameterizedStatementTypeDef,
    PointInTimeRecoverySpecificationTypeDef,
    ProvisionedThroughputTypeDef,
    PutItemOutputTypeDef,
    PutResourcePolicyOutputTypeDef,
    QueryOutputTypeDef,
    ReplicaAutoScalingUpdateTypeDef,
    ReplicaSettingsUpdateTypeDef,
    ReplicationGroupUpdateTypeDef,
    ReplicaTypeDef,
    ReplicaUpdateTypeDef,
    RestoreTableFromBackupOutputTypeDef,
    RestoreTableToPointInTimeOutputTypeDef,
    S3BucketSourceTypeDef,
    ScanOutputTypeDef,
    SearchVectorsOutputTypeDef,
    SSESpecificationTypeDef,
    StartBulkPutItemsOutputTypeDef,
    StreamSpecificationTypeDef,
    TableCreationParametersUnionTypeDef,
    TagTypeDef,
    TimestampTypeDef,
    TimeToLiveSpecificationTypeDef,
    TransactGetItemsOutputTypeDef,
    TransactGetItemTypeDef,
    TransactWriteItemsOutputTypeDef,
    TransactWriteItemTypeDef,
    UpdateContinuousBackupsOutputTypeDef,
    UpdateContributorInsightsOutputTypeDef,
    UpdateGlobalTableOutputTypeDef,
    UpdateGlobalTableSettingsOutputTypeDef,
    UpdateItemOutputTypeDef,
    UpdateKinesisStreamingConfigurationTypeDef,
    UpdateKinesisStreamingDestinationOutputTypeDef,
    UpdateTableOutputTypeDef,
    UpdateTableReplicaAutoScalingOutputTypeDef,
    UpdateTimeToLiveOutputTypeDef,
    VectorIndexUnionTypeDef,
    VectorIndexUpdateTypeDef,
    WarmThroughputTypeDef,
    WriteRequestUnionTypeDef,
)
from .waiter import (
    BulkOperationCompletedWaiter,
    ContributorInsightsEnabledWaiter,
    ExportCompletedWaiter,
    ImportCompletedWaiter,
    KinesisStreamingDestinationActiveWaiter,
    TableExistsWaiter,
    TableNotExistsWaiter,
)

class Exceptions(BaseClientExceptions):
    BackupInUseException: type[ClientError]
    BackupNotFoundException: type[ClientError]
    ConditionalCheckFailedException: type[ClientError]
    ContinuousBackupsUnavailableException: type[ClientError]
    DuplicateItemException: type[ClientError]
    ExportConflictException: type[ClientError]
    ExportNotFoundException: type[ClientError]
    GlobalTableAlreadyExistsException: type[ClientError]
    GlobalTableNotFoundException: type[ClientError]
    IdempotentParameterMismatchException: type[ClientError]
    ImportConflictException: type[ClientError]
    ImportNotFoundException: type[ClientError]
    IndexNotFoundException: type[ClientError]
    InternalServerError: type[ClientError]
    InvalidExportTimeException: type[ClientError]
    InvalidRestoreTimeException: type[ClientError]
    ItemCollectionSizeLimitExceededException: type[ClientError]
    LimitExceededException: type[ClientError]
    PointInTimeRecoveryUnavailableException: type[ClientError]
    PolicyNotFoundException: type[ClientError]
    ProvisionedThroughputExceededException: type[ClientError]
    ReplicaAlreadyExistsException: type[ClientError]
    ReplicaNotFoundException: type[ClientError]
    ReplicatedWriteConflictException: type[ClientError]
    RequestLimitExceeded: type[ClientError]
    ResourceInUseException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    TableAlreadyExistsException: type[ClientError]
    TableInUseException: type[ClientError]
    TableNotFoundException: type[ClientError]
    ThrottlingException: type[ClientError]
    TransactionCanceledException: type[ClientError]
    TransactionConflictException: type[ClientError]
    TransactionInProgressException: type[ClientError]

class DynamoDBClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def batch_execute_statement(
        self,
        *,
        Statements: Sequence[BatchStatementRequestTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> BatchExecuteStatementOutputTypeDef: ...
    def batch_get_item(
        self,
        *,
        RequestItems: Mapping[str, KeysAndAttributesUnionTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> BatchGetItemOutputTypeDef: ...
    def batch_write_item(
        self,
        *,
        RequestItems: Mapping[str, Sequence[WriteRequestUnionTypeDef]],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
    ) -> BatchWriteItemOutputTypeDef: ...
    def cancel_bulk_operation(self, *, BulkOperationArn: str) -> CancelBulkOperationOutputTypeDef: ...
    def create_backup(self, *, TableName: str, BackupName: str) -> CreateBackupOutputTypeDef: ...
    def create_global_table(
        self, *, GlobalTableName: str, ReplicationGroup: Sequence[ReplicaTypeDef]
    ) -> CreateGlobalTableOutputTypeDef: ...
    def create_table(
        self,
        *,
        TableName: str,
        AttributeDefinitions: Sequence[AttributeDefinitionTypeDef] = ...,
        KeySchema: Sequence[KeySchemaElementTypeDef] = ...,
        LocalSecondaryIndexes: Sequence[LocalSecondaryIndexTypeDef] = ...,
        GlobalSecondaryIndexes: Sequence[GlobalSecondaryIndexUnionTypeDef] = ...,
        BillingMode: BillingModeType = ...,
        ProvisionedThroughput: ProvisionedThroughputTypeDef = ...,
        StreamSpecification: StreamSpecificationTypeDef = ...,
        SSESpecification: SSESpecificationTypeDef = ...,
        Tags: Sequence[TagTypeDef] = ...,
        TableClass: TableClassType = ...,
        DeletionProtectionEnabled: bool = ...,
        WarmThroughput: WarmThroughputTypeDef = ...,
        ResourcePolicy: str = ...,
        OnDemandThroughput: OnDemandThroughputTypeDef = ...,
        GlobalTableSourceArn: str = ...,
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationModeType = ...,
        VectorIndexes: Sequence[VectorIndexUnionTypeDef] = ...,
    ) -> CreateTableOutputTypeDef: ...
    def delete_backup(self, *, BackupArn: str) -> DeleteBackupOutputTypeDef: ...
    def delete_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, AttributeValueUnionTypeDef],
        Expected: Mapping[str, ExpectedAttributeValueTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ReturnValues: ReturnValueType = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        ConditionExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailureType = ...,
    ) -> DeleteItemOutputTypeDef: ...
    def delete_resource_policy(
        self, *, ResourceArn: str, ExpectedRevisionId: str = ...
    ) -> DeleteResourcePolicyOutputTypeDef: ...
    def delete_table(self, *, TableName: str) -> DeleteTableOutputTypeDef: ...
    def describe_backup(self, *, BackupArn: str) -> DescribeBackupOutputTypeDef: ...
    def describe_bulk_operation(self, *, BulkOperationArn: str) -> DescribeBulkOperationOutputTypeDef: ...
    def describe_continuous_backups(self, *, TableName: str) -> DescribeContinuousBackupsOutputTypeDef: ...
    def describe_contributor_insights(
        self, *, TableName: str, IndexName: str = ...
    ) -> DescribeContributorInsightsOutputTypeDef: ...
    def describe_endpoints(self) -> DescribeEndpointsResponseTypeDef: ...
    def describe_export(self, *, ExportArn: str) -> DescribeExportOutputTypeDef: ...
    def describe_global_table(self, *, GlobalTableName: str) -> DescribeGlobalTableOutputTypeDef: ...
    def describe_global_table_settings(self, *, GlobalTableName: str) -> DescribeGlobalTableSettingsOutputTypeDef: ...
    def describe_import(self, *, ImportArn: str) -> DescribeImportOutputTypeDef: ...
    def describe_kinesis_streaming_destination(
        self, *, TableName: str
    ) -> DescribeKinesisStreamingDestinationOutputTypeDef: ...
    def describe_limits(self) -> DescribeLimitsOutputTypeDef: ...
    def describe_table(self, *, TableName: str) -> DescribeTableOutputTypeDef: ...
    def describe_table_replica_auto_scaling(
        self, *, TableName: str
    ) -> DescribeTableReplicaAutoScalingOutputTypeDef: ...
    def describe_time_to_live(self, *, TableName: str) -> DescribeTimeToLiveOutputTypeDef: ...
    def disable_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationTypeDef = ...,
    ) -> KinesisStreamingDestinationOutputTypeDef: ...
    def enable_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationTypeDef = ...,
    ) -> KinesisStreamingDestinationOutputTypeDef: ...
    def execute_statement(
        self,
        *,
        Statement: str,
        Parameters: Sequence[AttributeValueUnionTypeDef] = ...,
        ConsistentRead: bool = ...,
        NextToken: str = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        Limit: int = ...,
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailureType = ...,
    ) -> ExecuteStatementOutputTypeDef: ...
    def execute_transaction(
        self,
        *,
        TransactStatements: Sequence[ParameterizedStatementTypeDef],
        ClientRequestToken: str = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> ExecuteTransactionOutputTypeDef: ...
    def export_table_to_point_in_time(
        self,
        *,
        TableArn: str,
        S3Bucket: str,
        ExportTime: TimestampTypeDef = ...,
        ClientToken: str = ...,
        S3BucketOwner: str = ...,
        S3Prefix: str = ...,
        S3SseAlgorithm: S3SseAlgorithmType = ...,
        S3SseKmsKeyId: str = ...,
        ExportFormat: ExportFormatType = ...,
        ExportType: ExportTypeType = ...,
        IncrementalExportSpecification: IncrementalExportSpecificationUnionTypeDef = ...,
        FilterSpecification: FilterSpecificationUnionTypeDef = ...,
    ) -> ExportTableToPointInTimeOutputTypeDef: ...
    def get_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, AttributeValueUnionTypeDef],
        AttributesToGet: Sequence[str] = ...,
        ConsistentRead: bool = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ProjectionExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
    ) -> GetItemOutputTypeDef: ...
    def get_resource_policy(self, *, ResourceArn: str) -> GetResourcePolicyOutputTypeDef: ...
    def import_table(
        self,
        *,
        S3BucketSource: S3BucketSourceTypeDef,
        InputFormat: InputFormatType,
        TableCreationParameters: TableCreationParametersUnionTypeDef,
        ClientToken: str = ...,
        InputFormatOptions: InputFormatOptionsUnionTypeDef = ...,
        InputCompressionType: InputCompressionTypeType = ...,
    ) -> ImportTableOutputTypeDef: ...
    def list_backups(
        self,
        *,
        TableName: str = ...,
        Limit: int = ...,
        TimeRangeLowerBound: TimestampTypeDef = ...,
        TimeRangeUpperBound: TimestampTypeDef = ...,
        ExclusiveStartBackupArn: str = ...,
        BackupType: BackupTypeFilterType = ...,
    ) -> ListBackupsOutputTypeDef: ...
    def list_bulk_operations(
        self, *, MaxResults: int = ..., NextToken: str = ...
    ) -> ListBulkOperationsOutputTypeDef: ...
    def list_contributor_insights(
        self, *, TableName: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListContributorInsightsOutputTypeDef: ...
    def list_exports(
        self, *, TableArn: str = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> ListExportsOutputTypeDef: ...
    def list_global_tables(
        self, *, ExclusiveStartGlobalTableName: str = ..., Limit: int = ..., RegionName: str = ...
    ) -> ListGlobalTablesOutputTypeDef: ...
    def list_imports(
        self, *, TableArn: str = ..., PageSize: int = ..., NextToken: str = ...
    ) -> ListImportsOutputTypeDef: ...
    def list_tables(self, *, ExclusiveStartTableName: str = ..., Limit: int = ...) -> ListTablesOutputTypeDef: ...
    def list_tags_of_resource(self, *, ResourceArn: str, NextToken: str = ...) -> ListTagsOfResourceOutputTypeDef: ...
    def put_item(
        self,
        *,
        TableName: str,
        Item: Mapping[str, AttributeValueUnionTypeDef],
        Expected: Mapping[str, ExpectedAttributeValueTypeDef] = ...,
        ReturnValues: ReturnValueType = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ConditionExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailureType = ...,
    ) -> PutItemOutputTypeDef: ...
    def put_resource_policy(
        self,
        *,
        ResourceArn: str,
        Policy: str,
        ExpectedRevisionId: str = ...,
        ConfirmRemoveSelfResourceAccess: bool = ...,
    ) -> PutResourcePolicyOutputTypeDef: ...
    def query(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        Select: SelectType = ...,
        AttributesToGet: Sequence[str] = ...,
        Limit: int = ...,
        ConsistentRead: bool = ...,
        KeyConditions: Mapping[str, ConditionTypeDef] = ...,
        QueryFilter: Mapping[str, ConditionTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ScanIndexForward: bool = ...,
        ExclusiveStartKey: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        KeyConditionExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
    ) -> QueryOutputTypeDef: ...
    def restore_table_from_backup(
        self,
        *,
        TargetTableName: str,
        BackupArn: str,
        BillingModeOverride: BillingModeType = ...,
        GlobalSecondaryIndexOverride: Sequence[GlobalSecondaryIndexUnionTypeDef] = ...,
        LocalSecondaryIndexOverride: Sequence[LocalSecondaryIndexTypeDef] = ...,
        ProvisionedThroughputOverride: ProvisionedThroughputTypeDef = ...,
        OnDemandThroughputOverride: OnDemandThroughputTypeDef = ...,
        SSESpecificationOverride: SSESpecificationTypeDef = ...,
        VectorIndexOverride: Sequence[VectorIndexUnionTypeDef] = ...,
    ) -> RestoreTableFromBackupOutputTypeDef: ...
    def restore_table_to_point_in_time(
        self,
        *,
        TargetTableName: str,
        SourceTableArn: str = ...,
        SourceTableName: str = ...,
        UseLatestRestorableTime: bool = ...,
        RestoreDateTime: TimestampTypeDef = ...,
        BillingModeOverride: BillingModeType = ...,
        GlobalSecondaryIndexOverride: Sequence[GlobalSecondaryIndexUnionTypeDef] = ...,
        LocalSecondaryIndexOverride: Sequence[LocalSecondaryIndexTypeDef] = ...,
        ProvisionedThroughputOverride: ProvisionedThroughputTypeDef = ...,
        OnDemandThroughputOverride: OnDemandThroughputTypeDef = ...,
        SSESpecificationOverride: SSESpecificationTypeDef = ...,
        VectorIndexOverride: Sequence[VectorIndexUnionTypeDef] = ...,
    ) -> RestoreTableToPointInTimeOutputTypeDef: ...
    def scan(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        AttributesToGet: Sequence[str] = ...,
        Limit: int = ...,
        Select: SelectType = ...,
        ScanFilter: Mapping[str, ConditionTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ExclusiveStartKey: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ConsistentRead: bool = ...,
    ) -> ScanOutputTypeDef: ...
    def search_vectors(
        self,
        *,
        TableName: str,
        IndexName: str,
        SearchVector: Sequence[AttributeValueUnionTypeDef],
        TopK: int,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ProjectionExpression: str = ...,
        SearchConditionExpression: str = ...,
    ) -> SearchVectorsOutputTypeDef: ...
    def start_bulk_put_items(
        self,
        *,
        InputS3Configuration: InputS3ConfigurationTypeDef,
        OutputS3Configuration: OutputS3ConfigurationUnionTypeDef,
        TableName: str,
        ClientToken: str = ...,
        MaxWriteRequestUnits: int = ...,
        PerformanceTier: BulkOperationPerformanceTierType = ...,
    ) -> StartBulkPutItemsOutputTypeDef: ...
    def tag_resource(self, *, ResourceArn: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    def transact_get_items(
        self,
        *,
        TransactItems: Sequence[TransactGetItemTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> TransactGetItemsOutputTypeDef: ...
    def transact_write_items(
        self,
        *,
        TransactItems: Sequence[TransactWriteItemTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        ClientRequestToken: str = ...,
    ) -> TransactWriteItemsOutputTypeDef: ...
    def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def update_continuous_backups(
        self, *, TableName: str, PointInTimeRecoverySpecification: PointInTimeRecoverySpecificationTypeDef
    ) -> UpdateContinuousBackupsOutputTypeDef: ...
    def update_contributor_insights(
        self,
        *,
        TableName: str,
        ContributorInsightsAction: ContributorInsightsActionType,
        IndexName: str = ...,
        ContributorInsightsMode: ContributorInsightsModeType = ...,
    ) -> UpdateContributorInsightsOutputTypeDef: ...
    def update_global_table(
        self, *, GlobalTableName: str, ReplicaUpdates: Sequence[ReplicaUpdateTypeDef]
    ) -> UpdateGlobalTableOutputTypeDef: ...
    def update_global_table_settings(
        self,
        *,
        GlobalTableName: str,
        GlobalTableBillingMode: BillingModeType = ...,
        GlobalTableProvisionedWriteCapacityUnits: int = ...,
        GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateTypeDef = ...,
        GlobalTableGlobalSecondaryIndexSettingsUpdate: Sequence[
            GlobalTableGlobalSecondaryIndexSettingsUpdateTypeDef
        ] = ...,
        ReplicaSettingsUpdate: Sequence[ReplicaSettingsUpdateTypeDef] = ...,
    ) -> UpdateGlobalTableSettingsOutputTypeDef: ...
    def update_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, AttributeValueUnionTypeDef],
        AttributeUpdates: Mapping[str, AttributeValueUpdateTypeDef] = ...,
        Expected: Mapping[str, ExpectedAttributeValueTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ReturnValues: ReturnValueType = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        UpdateExpression: str = ...,
        ConditionExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailureType = ...,
    ) -> UpdateItemOutputTypeDef: ...
    def update_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfigurationTypeDef = ...,
    ) -> UpdateKinesisStreamingDestinationOutputTypeDef: ...
    def update_table(
        self,
        *,
        TableName: str,
        AttributeDefinitions: Sequence[AttributeDefinitionTypeDef] = ...,
        BillingMode: BillingModeType = ...,
        ProvisionedThroughput: ProvisionedThroughputTypeDef = ...,
        GlobalSecondaryIndexUpdates: Sequence[GlobalSecondaryIndexUpdateTypeDef] = ...,
        StreamSpecification: StreamSpecificationTypeDef = ...,
        SSESpecification: SSESpecificationTypeDef = ...,
        ReplicaUpdates: Sequence[ReplicationGroupUpdateTypeDef] = ...,
        TableClass: TableClassType = ...,
        DeletionProtectionEnabled: bool = ...,
        MultiRegionConsistency: MultiRegionConsistencyType = ...,
        GlobalTableWitnessUpdates: Sequence[GlobalTableWitnessGroupUpdateTypeDef] = ...,
        OnDemandThroughput: OnDemandThroughputTypeDef = ...,
        WarmThroughput: WarmThroughputTypeDef = ...,
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationModeType = ...,
        DisassociationProtectionEnabled: bool = ...,
        VectorIndexUpdates: Sequence[VectorIndexUpdateTypeDef] = ...,
    ) -> UpdateTableOutputTypeDef: ...
    def update_table_replica_auto_scaling(
        self,
        *,
        TableName: str,
        GlobalSecondaryIndexUpdates: Sequence[GlobalSecondaryIndexAutoScalingUpdateTypeDef] = ...,
        ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdateTypeDef = ...,
        ReplicaUpdates: Sequence[ReplicaAutoScalingUpdateTypeDef] = ...,
    ) -> UpdateTableReplicaAutoScalingOutputTypeDef: ...
    def update_time_to_live(
        self, *, TableName: str, TimeToLiveSpecification: TimeToLiveSpecificationTypeDef
    ) -> UpdateTimeToLiveOutputTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListBackupsPaginatorName) -> ListBackupsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListBulkOperationsPaginatorName) -> ListBulkOperationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTablesPaginatorName) -> ListTablesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTagsOfResourcePaginatorName) -> ListTagsOfResourcePaginator: ...
    @overload
    def get_paginator(self, operation_name: QueryPaginatorName) -> QueryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ScanPaginatorName) -> ScanPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: BulkOperationCompletedWaiterName) -> BulkOperationCompletedWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ContributorInsightsEnabledWaiterName) -> ContributorInsightsEnabledWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ExportCompletedWaiterName) -> ExportCompletedWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ImportCompletedWaiterName) -> ImportCompletedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: KinesisStreamingDestinationActiveWaiterName
    ) -> KinesisStreamingDestinationActiveWaiter: ...
    @overload
    def get_waiter(self, waiter_name: TableExistsWaiterName) -> TableExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: TableNotExistsWaiterName) -> TableNotExistsWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["batch_execute_statement"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[BatchExecuteStatementOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["batch_get_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[BatchGetItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["batch_write_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[BatchWriteItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_bulk_operation"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CancelBulkOperationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_backup"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateBackupOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_global_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateGlobalTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_backup"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteBackupOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteResourcePolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_backup"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeBackupOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_bulk_operation"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeBulkOperationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_continuous_backups"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeContinuousBackupsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_contributor_insights"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeContributorInsightsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_endpoints"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeEndpointsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_export"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeExportOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_global_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeGlobalTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_global_table_settings"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeGlobalTableSettingsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_import"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeImportOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_kinesis_streaming_destination"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeKinesisStreamingDestinationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_limits"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeLimitsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeTableOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_table_replica_auto_scaling"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeTableReplicaAutoScalingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_time_to_live"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeTimeToLiveOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disable_kinesis_streaming_destination", "enable_kinesis_streaming_destination"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[KinesisStreamingDestinationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["execute_statement"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ExecuteStatementOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["execute_transaction"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ExecuteTransactionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["export_table_to_point_in_time"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ExportTableToPointInTimeOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetResourcePolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["import_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ImportTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_backups"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListBackupsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_bulk_operations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListBulkOperationsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_contributor_insights"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListContributorInsightsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_exports"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListExportsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_global_tables"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListGlobalTablesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_imports"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListImportsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tables"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTablesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_of_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsOfResourceOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutResourcePolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["query"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[QueryOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["restore_table_from_backup"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RestoreTableFromBackupOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["restore_table_to_point_in_time"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RestoreTableToPointInTimeOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["scan"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ScanOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["search_vectors"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SearchVectorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_bulk_put_items"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartBulkPutItemsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["tag_resource", "untag_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["transact_get_items"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TransactGetItemsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["transact_write_items"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TransactWriteItemsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_continuous_backups"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateContinuousBackupsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_contributor_insights"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateContributorInsightsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_global_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateGlobalTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_global_table_settings"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateGlobalTableSettingsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateItemOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_kinesis_streaming_destination"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[UpdateKinesisStreamingDestinationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateTableOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_table_replica_auto_scaling"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[UpdateTableReplicaAutoScalingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_time_to_live"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateTimeToLiveOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
