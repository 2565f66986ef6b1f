"""Paginators of DynamoDB."""

from collections.abc import Mapping, Sequence

from .._pages import PageIterator, Paginator
from .literals import BackupTypeFilterType, ConditionalOperatorType, ReturnConsumedCapacityType, SelectType
from .type_defs import (
    AttributeValueUnionTypeDef,
    ConditionTypeDef,
    ListBackupsOutputTypeDef,
    ListBulkOperationsOutputTypeDef,
    ListTablesOutputTypeDef,
    ListTagsOfResourceOutputTypeDef,
    PaginatorConfigTypeDef,
    QueryOutputTypeDef,
    ScanOutputTypeDef,
    TimestampTypeDef,
)

class ListBackupsPaginator(Paginator[ListBackupsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        TableName: str = ...,
        TimeRangeLowerBound: TimestampTypeDef = ...,
        TimeRangeUpperBound: TimestampTypeDef = ...,
        BackupType: BackupTypeFilterType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListBackupsOutputTypeDef]: ...

class ListBulkOperationsPaginator(Paginator[ListBulkOperationsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListBulkOperationsOutputTypeDef]: ...

class ListTablesPaginator(Paginator[ListTablesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListTablesOutputTypeDef]: ...

class ListTagsOfResourcePaginator(Paginator[ListTagsOfResourceOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ResourceArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListTagsOfResourceOutputTypeDef]: ...

class QueryPaginator(Paginator[QueryOutputTypeDef]):
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
    ) -> PageIterator[QueryOutputTypeDef]: ...

class ScanPaginator(Paginator[ScanOutputTypeDef]):
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
    ) -> PageIterator[ScanOutputTypeDef]: ...
