"""The client of DynamoDB for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.waiter import AioWaiter

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
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
    PaginatorConfigTypeDef,
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
    WaiterConfigTypeDef,
    WarmThroughputTypeDef,
    WriteRequestUnionTypeDef,
)

class AioListBackupsPaginator(AioPaginator[ListBackupsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        TableName: str = ...,
        TimeRangeLowerBound: TimestampTypeDef = ...,
        TimeRangeUpperBound: TimestampTypeDef = ...,
        BackupType: BackupTypeFilterType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListBackupsOutputTypeDef]: ...

class AioListBulkOperationsPaginator(AioPaginator[ListBulkOperationsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListBulkOperationsOutputTypeDef]: ...

class AioListTablesPaginator(AioPaginator[ListTablesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListTablesOutputTypeDef]: ...

class AioListTagsOfResourcePaginator(AioPaginator[ListTagsOfResourceOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ResourceArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListTagsOfResourceOutputTypeDef]: ...

class AioQueryPaginator(AioPaginator[QueryOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        Select: SelectType = ...,
        AttributesToGet: Sequence[str] = ...,
        ConsistentRead: bool = ...,
        KeyConditions: Mapping[str, ConditionTypeDef] = ...,
        QueryFilter: Mapping[str, ConditionTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ScanIndexForward: bool = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        KeyConditionExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[QueryOutputTypeDef]: ...

class AioScanPaginator(AioPaginator[ScanOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        AttributesToGet: Sequence[str] = ...,
        Select: SelectType = ...,
        ScanFilter: Mapping[str, ConditionTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueUnionTypeDef] = ...,
        ConsistentRead: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ScanOutputTypeDef]: ...

class AioBulkOperationCompletedWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, BulkOperationArn: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioContributorInsightsEnabledWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, TableName: str, IndexName: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioExportCompletedWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, ExportArn: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioImportCompletedWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, ImportArn: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioKinesisStreamingDestinationActiveWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, TableName: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioTableExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, TableName: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioTableNotExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, TableName: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioDynamoDBClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def batch_execute_statement(
        self,
        *,
        Statements: Sequence[BatchStatementRequestTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> BatchExecuteStatementOutputTypeDef: ...
    async def batch_get_item(
        self,
        *,
        RequestItems: Mapping[str, KeysAndAttributesUnionTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> BatchGetItemOutputTypeDef: ...
    async def batch_write_item(
        self,
        *,
        RequestItems: Mapping[str, Sequence[WriteRequestUnionTypeDef]],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
    ) -> BatchWriteItemOutputTypeDef: ...
    async def cancel_bulk_operation(self, *, BulkOperationArn: str) -> CancelBulkOperationOutputTypeDef: ...
    async def create_backup(self, *, TableName: str, BackupName: str) -> CreateBackupOutputTypeDef: ...
    async def create_global_table(
        self, *, GlobalTableName: str, ReplicationGroup: Sequence[ReplicaTypeDef]
    ) -> CreateGlobalTableOutputTypeDef: ...
    async def create_table(
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
    async def delete_backup(self, *, BackupArn: str) -> DeleteBackupOutputTypeDef: ...
    async def delete_item(
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
    async def delete_resource_policy(
        self, *, ResourceArn: str, ExpectedRevisionId: str = ...
    ) -> DeleteResourcePolicyOutputTypeDef: ...
    async def delete_table(self, *, TableName: str) -> DeleteTableOutputTypeDef: ...
    async def describe_backup(self, *, BackupArn: str) -> DescribeBackupOutputTypeDef: ...
    async def describe_bulk_operation(self, *, BulkOperationArn: str) -> DescribeBulkOperationOutputTypeDef: ...
    async def describe_continuous_backups(self, *, TableName: str) -> DescribeContinuousBackupsOutputTypeDef: ...
    async def describe_contributor_insights(
        self, *, TableName: str, IndexName: str = ...
    ) -> DescribeContributorInsightsOutputTypeDef: ...
    async def describe_endpoints(self) -> DescribeEndpointsResponseTypeDef: ...
    async def describe_export(self, *, ExportArn: str) -> DescribeExportOutputTypeDef: ...
    async def describe_global_table(self, *, GlobalTableName: str) -> DescribeGlobalTableOutputTypeDef: ...
    async def describe_global_table_settings(
        self, *, GlobalTableName: str
    ) -> DescribeGlobalTableSettingsOutputTypeDef: ...
    async def describe_import(self, *, ImportArn: str) -> DescribeImportOutputTypeDef: ...
    async def describe_kinesis_streaming_destination(
        self, *, TableName: str
    ) -> DescribeKinesisStreamingDestinationOutputTypeDef: ...
    async def describe_limits(self) -> DescribeLimitsOutputTypeDef: ...
    async def describe_table(self, *, TableName: str) -> DescribeTableOutputTypeDef: ...
    async def describe_table_replica_auto_scaling(
        self, *, TableName: str
    ) -> DescribeTableReplicaAutoScalingOutputTypeDef: ...
    async def describe_time_to_live(self, *, TableName: str) -> DescribeTimeToLiveOutputTypeDef: ...
    async def disable_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationTypeDef = ...,
    ) -> KinesisStreamingDestinationOutputTypeDef: ...
    async def enable_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationTypeDef = ...,
    ) -> KinesisStreamingDestinationOutputTypeDef: ...
    async def execute_statement(
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
    async def execute_transaction(
        self,
        *,
        TransactStatements: Sequence[ParameterizedStatementTypeDef],
        ClientRequestToken: str = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> ExecuteTransactionOutputTypeDef: ...
    async def export_table_to_point_in_time(
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
    async def get_item(
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
    async def get_resource_policy(self, *, ResourceArn: str) -> GetResourcePolicyOutputTypeDef: ...
    async def import_table(
        self,
        *,
        S3BucketSource: S3BucketSourceTypeDef,
        InputFormat: InputFormatType,
        TableCreationParameters: TableCreationParametersUnionTypeDef,
        ClientToken: str = ...,
        InputFormatOptions: InputFormatOptionsUnionTypeDef = ...,
        InputCompressionType: InputCompressionTypeType = ...,
    ) -> ImportTableOutputTypeDef: ...
    async def list_backups(
        self,
        *,
        TableName: str = ...,
        Limit: int = ...,
        TimeRangeLowerBound: TimestampTypeDef = ...,
        TimeRangeUpperBound: TimestampTypeDef = ...,
        ExclusiveStartBackupArn: str = ...,
        BackupType: BackupTypeFilterType = ...,
    ) -> ListBackupsOutputTypeDef: ...
    async def list_bulk_operations(
        self, *, MaxResults: int = ..., NextToken: str = ...
    ) -> ListBulkOperationsOutputTypeDef: ...
    async def list_contributor_insights(
        self, *, TableName: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListContributorInsightsOutputTypeDef: ...
    async def list_exports(
        self, *, TableArn: str = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> ListExportsOutputTypeDef: ...
    async def list_global_tables(
        self, *, ExclusiveStartGlobalTableName: str = ..., Limit: int = ..., RegionName: str = ...
    ) -> ListGlobalTablesOutputTypeDef: ...
    async def list_imports(
        self, *, TableArn: str = ..., PageSize: int = ..., NextToken: str = ...
    ) -> ListImportsOutputTypeDef: ...
    async def list_tables(self, *, ExclusiveStartTableName: str = ..., Limit: int = ...) -> ListTablesOutputTypeDef: ...
    async def list_tags_of_resource(
        self, *, ResourceArn: str, NextToken: str = ...
    ) -> ListTagsOfResourceOutputTypeDef: ...
    async def put_item(
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
    async def put_resource_policy(
        self,
        *,
        ResourceArn: str,
        Policy: str,
        ExpectedRevisionId: str = ...,
        ConfirmRemoveSelfResourceAccess: bool = ...,
    ) -> PutResourcePolicyOutputTypeDef: ...
    async def query(
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
    async def restore_table_from_backup(
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
    async def restore_table_to_point_in_time(
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
    async def scan(
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
    async def search_vectors(
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
    async def start_bulk_put_items(
        self,
        *,
        InputS3Configuration: InputS3ConfigurationTypeDef,
        OutputS3Configuration: OutputS3ConfigurationUnionTypeDef,
        TableName: str,
        ClientToken: str = ...,
        MaxWriteRequestUnits: int = ...,
        PerformanceTier: BulkOperationPerformanceTierType = ...,
    ) -> StartBulkPutItemsOutputTypeDef: ...
    async def tag_resource(self, *, ResourceArn: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    async def transact_get_items(
        self,
        *,
        TransactItems: Sequence[TransactGetItemTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> TransactGetItemsOutputTypeDef: ...
    async def transact_write_items(
        self,
        *,
        TransactItems: Sequence[TransactWriteItemTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        ClientRequestToken: str = ...,
    ) -> TransactWriteItemsOutputTypeDef: ...
    async def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def update_continuous_backups(
        self, *, TableName: str, PointInTimeRecoverySpecification: PointInTimeRecoverySpecificationTypeDef
    ) -> UpdateContinuousBackupsOutputTypeDef: ...
    async def update_contributor_insights(
        self,
        *,
        TableName: str,
        ContributorInsightsAction: ContributorInsightsActionType,
        IndexName: str = ...,
        ContributorInsightsMode: ContributorInsightsModeType = ...,
    ) -> UpdateContributorInsightsOutputTypeDef: ...
    async def update_global_table(
        self, *, GlobalTableName: str, ReplicaUpdates: Sequence[ReplicaUpdateTypeDef]
    ) -> UpdateGlobalTableOutputTypeDef: ...
    async def update_global_table_settings(
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
    async def update_item(
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
    async def update_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfigurationTypeDef = ...,
    ) -> UpdateKinesisStreamingDestinationOutputTypeDef: ...
    async def update_table(
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
    async def update_table_replica_auto_scaling(
        self,
        *,
        TableName: str,
        GlobalSecondaryIndexUpdates: Sequence[GlobalSecondaryIndexAutoScalingUpdateTypeDef] = ...,
        ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdateTypeDef = ...,
        ReplicaUpdates: Sequence[ReplicaAutoScalingUpdateTypeDef] = ...,
    ) -> UpdateTableReplicaAutoScalingOutputTypeDef: ...
    async def update_time_to_live(
        self, *, TableName: str, TimeToLiveSpecification: TimeToLiveSpecificationTypeDef
    ) -> UpdateTimeToLiveOutputTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListBackupsPaginatorName) -> AioListBackupsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListBulkOperationsPaginatorName) -> AioListBulkOperationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTablesPaginatorName) -> AioListTablesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTagsOfResourcePaginatorName) -> AioListTagsOfResourcePaginator: ...
    @overload
    def get_paginator(self, operation_name: QueryPaginatorName) -> AioQueryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ScanPaginatorName) -> AioScanPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: BulkOperationCompletedWaiterName) -> AioBulkOperationCompletedWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ContributorInsightsEnabledWaiterName) -> AioContributorInsightsEnabledWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ExportCompletedWaiterName) -> AioExportCompletedWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ImportCompletedWaiterName) -> AioImportCompletedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: KinesisStreamingDestinationActiveWaiterName
    ) -> AioKinesisStreamingDestinationActiveWaiter: ...
    @overload
    def get_waiter(self, waiter_name: TableExistsWaiterName) -> AioTableExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: TableNotExistsWaiterName) -> AioTableNotExistsWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["batch_execute_statement"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[BatchExecuteStatementOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["batch_get_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[BatchGetItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["batch_write_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[BatchWriteItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_bulk_operation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CancelBulkOperationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_backup"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateBackupOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_global_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateGlobalTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_backup"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteBackupOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteResourcePolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_backup"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeBackupOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_bulk_operation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeBulkOperationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_continuous_backups"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeContinuousBackupsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_contributor_insights"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeContributorInsightsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_endpoints"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeEndpointsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_export"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeExportOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_global_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeGlobalTableOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_global_table_settings"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeGlobalTableSettingsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_import"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeImportOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_kinesis_streaming_destination"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeKinesisStreamingDestinationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_limits"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeLimitsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeTableOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_table_replica_auto_scaling"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeTableReplicaAutoScalingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_time_to_live"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeTimeToLiveOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disable_kinesis_streaming_destination", "enable_kinesis_streaming_destination"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[KinesisStreamingDestinationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["execute_statement"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ExecuteStatementOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["execute_transaction"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ExecuteTransactionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["export_table_to_point_in_time"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ExportTableToPointInTimeOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetResourcePolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["import_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ImportTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_backups"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListBackupsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_bulk_operations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListBulkOperationsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_contributor_insights"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListContributorInsightsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_exports"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListExportsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_global_tables"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListGlobalTablesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_imports"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListImportsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tables"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTablesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_of_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsOfResourceOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutItemOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutResourcePolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["query"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[QueryOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["restore_table_from_backup"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RestoreTableFromBackupOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["restore_table_to_point_in_time"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[RestoreTableToPointInTimeOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["scan"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ScanOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["search_vectors"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SearchVectorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_bulk_put_items"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartBulkPutItemsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["tag_resource", "untag_resource"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["transact_get_items"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[TransactGetItemsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["transact_write_items"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[TransactWriteItemsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_continuous_backups"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateContinuousBackupsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_contributor_insights"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateContributorInsightsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_global_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateGlobalTableOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_global_table_settings"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateGlobalTableSettingsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateItemOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_kinesis_streaming_destination"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[UpdateKinesisStreamingDestinationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateTableOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_table_replica_auto_scaling"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[UpdateTableReplicaAutoScalingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_time_to_live"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateTimeToLiveOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
