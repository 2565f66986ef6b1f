"""The resources of DynamoDB."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from ferroboto.dynamodb.conditions import ConditionBase
from ferroboto.dynamodb.table import BatchWriter
from ferroboto.resources.base import ResourceMeta, ServiceResource
from ferroboto.resources.collection import CollectionManager, ResourceCollection

from .client import DynamoDBClient
from .literals import (
    BillingModeType,
    ConditionalOperatorType,
    GlobalTableSettingsReplicationModeType,
    MultiRegionConsistencyType,
    ReturnConsumedCapacityType,
    ReturnItemCollectionMetricsType,
    ReturnValuesOnConditionCheckFailureType,
    ReturnValueType,
    SelectType,
    TableClassType,
    TableStatusType,
)
from .type_defs import (
    ArchivalSummaryTypeDef,
    AttributeDefinitionTypeDef,
    AttributeValueUpdateTableTypeDef,
    BatchGetItemOutputTableTypeDef,
    BatchWriteItemOutputTableTypeDef,
    BillingModeSummaryTypeDef,
    ConditionTableTypeDef,
    DeleteItemOutputTableTypeDef,
    DeleteTableOutputTypeDef,
    ExpectedAttributeValueTableTypeDef,
    GetItemOutputTableTypeDef,
    GlobalSecondaryIndexDescriptionTypeDef,
    GlobalSecondaryIndexUnionTypeDef,
    GlobalSecondaryIndexUpdateTypeDef,
    GlobalTableWitnessDescriptionTypeDef,
    GlobalTableWitnessGroupUpdateTypeDef,
    KeysAndAttributesTableUnionTypeDef,
    KeySchemaElementTypeDef,
    LocalSecondaryIndexDescriptionTypeDef,
    LocalSecondaryIndexTypeDef,
    OnDemandThroughputTypeDef,
    ProvisionedThroughputDescriptionTypeDef,
    ProvisionedThroughputTypeDef,
    PutItemOutputTableTypeDef,
    QueryOutputTableTypeDef,
    ReplicaDescriptionTypeDef,
    ReplicationGroupUpdateTypeDef,
    RestoreSummaryTypeDef,
    ScanOutputTableTypeDef,
    SSEDescriptionTypeDef,
    SSESpecificationTypeDef,
    StreamSpecificationTypeDef,
    TableAttributeValueTypeDef,
    TableClassSummaryTypeDef,
    TableWarmThroughputDescriptionTypeDef,
    TagTypeDef,
    UpdateItemOutputTableTypeDef,
    VectorIndexDescriptionTypeDef,
    VectorIndexUnionTypeDef,
    VectorIndexUpdateTypeDef,
    WarmThroughputTypeDef,
    WriteRequestTableUnionTypeDef,
)

class DynamoDBResourceMeta(ResourceMeta):
    client: DynamoDBClient

class ServiceResourceTablesCollection(ResourceCollection):
    def all(self) -> ServiceResourceTablesCollection: ...
    def filter(  # type: ignore[override]
        self, *, ExclusiveStartTableName: str = ..., Limit: int = ...
    ) -> ServiceResourceTablesCollection: ...
    def limit(self, count: int) -> ServiceResourceTablesCollection: ...
    def page_size(self, count: int) -> ServiceResourceTablesCollection: ...
    def pages(self) -> Iterator[list[_Table]]: ...
    def __iter__(self) -> Iterator[_Table]: ...

class ServiceResourceTablesCollectionManager(CollectionManager):
    def all(self) -> ServiceResourceTablesCollection: ...
    def filter(  # type: ignore[override]
        self, *, ExclusiveStartTableName: str = ..., Limit: int = ...
    ) -> ServiceResourceTablesCollection: ...
    def limit(self, count: int) -> ServiceResourceTablesCollection: ...
    def page_size(self, count: int) -> ServiceResourceTablesCollection: ...
    def pages(self) -> Iterator[list[_Table]]: ...

class Table(ServiceResource):
    meta: DynamoDBResourceMeta
    def __init__(self, name: str = ..., *, client: DynamoDBClient = ...) -> None: ...
    @property
    def name(self) -> str: ...
    @property
    def attribute_definitions(self) -> list[AttributeDefinitionTypeDef]: ...
    @property
    def table_name(self) -> str: ...
    @property
    def key_schema(self) -> list[KeySchemaElementTypeDef]: ...
    @property
    def table_status(self) -> TableStatusType: ...
    @property
    def creation_date_time(self) -> datetime: ...
    @property
    def provisioned_throughput(self) -> ProvisionedThroughputDescriptionTypeDef: ...
    @property
    def table_size_bytes(self) -> int: ...
    @property
    def item_count(self) -> int: ...
    @property
    def table_arn(self) -> str: ...
    @property
    def table_id(self) -> str: ...
    @property
    def billing_mode_summary(self) -> BillingModeSummaryTypeDef: ...
    @property
    def local_secondary_indexes(self) -> list[LocalSecondaryIndexDescriptionTypeDef]: ...
    @property
    def global_secondary_indexes(self) -> list[GlobalSecondaryIndexDescriptionTypeDef]: ...
    @property
    def stream_specification(self) -> StreamSpecificationTypeDef: ...
    @property
    def latest_stream_label(self) -> str: ...
    @property
    def latest_stream_arn(self) -> str: ...
    @property
    def global_table_version(self) -> str: ...
    @property
    def replicas(self) -> list[ReplicaDescriptionTypeDef]: ...
    @property
    def global_table_witnesses(self) -> list[GlobalTableWitnessDescriptionTypeDef]: ...
    @property
    def global_table_settings_replication_mode(self) -> GlobalTableSettingsReplicationModeType: ...
    @property
    def restore_summary(self) -> RestoreSummaryTypeDef: ...
    @property
    def sse_description(self) -> SSEDescriptionTypeDef: ...
    @property
    def archival_summary(self) -> ArchivalSummaryTypeDef: ...
    @property
    def table_class_summary(self) -> TableClassSummaryTypeDef: ...
    @property
    def deletion_protection_enabled(self) -> bool: ...
    @property
    def disassociation_protection_enabled(self) -> bool: ...
    @property
    def on_demand_throughput(self) -> OnDemandThroughputTypeDef: ...
    @property
    def warm_throughput(self) -> TableWarmThroughputDescriptionTypeDef: ...
    @property
    def multi_region_consistency(self) -> MultiRegionConsistencyType: ...
    @property
    def vector_indexes(self) -> list[VectorIndexDescriptionTypeDef]: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def delete(self) -> DeleteTableOutputTypeDef: ...
    def delete_item(
        self,
        *,
        Key: Mapping[str, TableAttributeValueTypeDef],
        Expected: Mapping[str, ExpectedAttributeValueTableTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ReturnValues: ReturnValueType = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, TableAttributeValueTypeDef] = ...,
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailureType = ...,
    ) -> DeleteItemOutputTableTypeDef: ...
    def get_item(
        self,
        *,
        Key: Mapping[str, TableAttributeValueTypeDef],
        AttributesToGet: Sequence[str] = ...,
        ConsistentRead: bool = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ProjectionExpression: str = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
    ) -> GetItemOutputTableTypeDef: ...
    def put_item(
        self,
        *,
        Item: Mapping[str, TableAttributeValueTypeDef],
        Expected: Mapping[str, ExpectedAttributeValueTableTypeDef] = ...,
        ReturnValues: ReturnValueType = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, TableAttributeValueTypeDef] = ...,
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailureType = ...,
    ) -> PutItemOutputTableTypeDef: ...
    def query(
        self,
        *,
        IndexName: str = ...,
        Select: SelectType = ...,
        AttributesToGet: Sequence[str] = ...,
        Limit: int = ...,
        ConsistentRead: bool = ...,
        KeyConditions: Mapping[str, ConditionTableTypeDef] = ...,
        QueryFilter: Mapping[str, ConditionTableTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ScanIndexForward: bool = ...,
        ExclusiveStartKey: Mapping[str, TableAttributeValueTypeDef] = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str | ConditionBase = ...,
        KeyConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, TableAttributeValueTypeDef] = ...,
    ) -> QueryOutputTableTypeDef: ...
    def scan(
        self,
        *,
        IndexName: str = ...,
        AttributesToGet: Sequence[str] = ...,
        Limit: int = ...,
        Select: SelectType = ...,
        ScanFilter: Mapping[str, ConditionTableTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ExclusiveStartKey: Mapping[str, TableAttributeValueTypeDef] = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, TableAttributeValueTypeDef] = ...,
        ConsistentRead: bool = ...,
    ) -> ScanOutputTableTypeDef: ...
    def update(
        self,
        *,
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
    ) -> _Table: ...
    def update_item(
        self,
        *,
        Key: Mapping[str, TableAttributeValueTypeDef],
        AttributeUpdates: Mapping[str, AttributeValueUpdateTableTypeDef] = ...,
        Expected: Mapping[str, ExpectedAttributeValueTableTypeDef] = ...,
        ConditionalOperator: ConditionalOperatorType = ...,
        ReturnValues: ReturnValueType = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
        UpdateExpression: str = ...,
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: Mapping[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, TableAttributeValueTypeDef] = ...,
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailureType = ...,
    ) -> UpdateItemOutputTableTypeDef: ...
    def batch_writer(self, overwrite_by_pkeys: list[str] | None = ...) -> BatchWriter: ...
    def wait_until_exists(self, **kwargs: Any) -> None: ...
    def wait_until_not_exists(self, **kwargs: Any) -> None: ...

class DynamoDBServiceResource(ServiceResource):
    meta: DynamoDBResourceMeta
    @property
    def tables(self) -> ServiceResourceTablesCollectionManager: ...
    def get_available_subresources(self) -> list[str]: ...
    def batch_get_item(
        self,
        *,
        RequestItems: Mapping[str, KeysAndAttributesTableUnionTypeDef],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
    ) -> BatchGetItemOutputTableTypeDef: ...
    def batch_write_item(
        self,
        *,
        RequestItems: Mapping[str, Sequence[WriteRequestTableUnionTypeDef]],
        ReturnConsumedCapacity: ReturnConsumedCapacityType = ...,
        ReturnItemCollectionMetrics: ReturnItemCollectionMetricsType = ...,
    ) -> BatchWriteItemOutputTableTypeDef: ...
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
    ) -> _Table: ...
    def Table(self, name: str) -> _Table: ...

_Table = Table
