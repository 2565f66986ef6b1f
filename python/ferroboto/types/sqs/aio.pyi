"""The client of SQS for asyncio."""

from collections.abc import Mapping, Sequence
from typing import overload

from ferroboto.aio._client import AioBaseClient

from .._pages import AioPageIterator, AioPaginator
from .client import Exceptions
from .literals import (
    ListDeadLetterSourceQueuesPaginatorName,
    ListQueuesPaginatorName,
    MessageSystemAttributeNameForSendsType,
    MessageSystemAttributeNameType,
    QueueAttributeNameType,
)
from .type_defs import (
    CancelMessageMoveTaskResultTypeDef,
    ChangeMessageVisibilityBatchRequestEntryTypeDef,
    ChangeMessageVisibilityBatchResultTypeDef,
    CreateQueueResultTypeDef,
    DeleteMessageBatchRequestEntryTypeDef,
    DeleteMessageBatchResultTypeDef,
    EmptyResponseMetadataTypeDef,
    GetQueueAttributesResultTypeDef,
    GetQueueUrlResultTypeDef,
    ListDeadLetterSourceQueuesResultTypeDef,
    ListMessageMoveTasksResultTypeDef,
    ListQueuesResultTypeDef,
    ListQueueTagsResultTypeDef,
    MessageAttributeValueUnionTypeDef,
    MessageSystemAttributeValueTypeDef,
    PaginatorConfigTypeDef,
    ReceiveMessageResultTypeDef,
    SendMessageBatchRequestEntryTypeDef,
    SendMessageBatchResultTypeDef,
    SendMessageResultTypeDef,
    StartMessageMoveTaskResultTypeDef,
)

class AioListDeadLetterSourceQueuesPaginator(AioPaginator[ListDeadLetterSourceQueuesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, QueueUrl: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListDeadLetterSourceQueuesResultTypeDef]: ...

class AioListQueuesPaginator(AioPaginator[ListQueuesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, QueueNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListQueuesResultTypeDef]: ...

class AioSQSClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def add_permission(
        self, *, QueueUrl: str, Label: str, AWSAccountIds: Sequence[str], Actions: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def cancel_message_move_task(self, *, TaskHandle: str) -> CancelMessageMoveTaskResultTypeDef: ...
    async def change_message_visibility(
        self, *, QueueUrl: str, ReceiptHandle: str, VisibilityTimeout: int
    ) -> EmptyResponseMetadataTypeDef: ...
    async def change_message_visibility_batch(
        self, *, QueueUrl: str, Entries: Sequence[ChangeMessageVisibilityBatchRequestEntryTypeDef]
    ) -> ChangeMessageVisibilityBatchResultTypeDef: ...
    async def create_queue(
        self, *, QueueName: str, Attributes: Mapping[QueueAttributeNameType, str] = ..., tags: Mapping[str, str] = ...
    ) -> CreateQueueResultTypeDef: ...
    async def delete_message(self, *, QueueUrl: str, ReceiptHandle: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_message_batch(
        self, *, QueueUrl: str, Entries: Sequence[DeleteMessageBatchRequestEntryTypeDef]
    ) -> DeleteMessageBatchResultTypeDef: ...
    async def delete_queue(self, *, QueueUrl: str) -> EmptyResponseMetadataTypeDef: ...
    async def get_queue_attributes(
        self, *, QueueUrl: str, AttributeNames: Sequence[QueueAttributeNameType] = ...
    ) -> GetQueueAttributesResultTypeDef: ...
    async def get_queue_url(self, *, QueueName: str, QueueOwnerAWSAccountId: str = ...) -> GetQueueUrlResultTypeDef: ...
    async def list_dead_letter_source_queues(
        self, *, QueueUrl: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListDeadLetterSourceQueuesResultTypeDef: ...
    async def list_message_move_tasks(
        self, *, SourceArn: str, MaxResults: int = ...
    ) -> ListMessageMoveTasksResultTypeDef: ...
    async def list_queue_tags(self, *, QueueUrl: str) -> ListQueueTagsResultTypeDef: ...
    async def list_queues(
        self, *, QueueNamePrefix: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListQueuesResultTypeDef: ...
    async def purge_queue(self, *, QueueUrl: str) -> EmptyResponseMetadataTypeDef: ...
    async def receive_message(
        self,
        *,
        QueueUrl: str,
        AttributeNames: Sequence[QueueAttributeNameType] = ...,
        MessageSystemAttributeNames: Sequence[MessageSystemAttributeNameType] = ...,
        MessageAttributeNames: Sequence[str] = ...,
        MaxNumberOfMessages: int = ...,
        VisibilityTimeout: int = ...,
        WaitTimeSeconds: int = ...,
        ReceiveRequestAttemptId: str = ...,
    ) -> ReceiveMessageResultTypeDef: ...
    async def remove_permission(self, *, QueueUrl: str, Label: str) -> EmptyResponseMetadataTypeDef: ...
    async def send_message(
        self,
        *,
        QueueUrl: str,
        MessageBody: str,
        DelaySeconds: int = ...,
        MessageAttributes: Mapping[str, MessageAttributeValueUnionTypeDef] = ...,
        MessageSystemAttributes: Mapping[
            MessageSystemAttributeNameForSendsType, MessageSystemAttributeValueTypeDef
        ] = ...,
        MessageDeduplicationId: str = ...,
        MessageGroupId: str = ...,
    ) -> SendMessageResultTypeDef: ...
    async def send_message_batch(
        self, *, QueueUrl: str, Entries: Sequence[SendMessageBatchRequestEntryTypeDef]
    ) -> SendMessageBatchResultTypeDef: ...
    async def set_queue_attributes(
        self, *, QueueUrl: str, Attributes: Mapping[QueueAttributeNameType, str]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def start_message_move_task(
        self, *, SourceArn: str, DestinationArn: str = ..., MaxNumberOfMessagesPerSecond: int = ...
    ) -> StartMessageMoveTaskResultTypeDef: ...
    async def tag_queue(self, *, QueueUrl: str, Tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_queue(self, *, QueueUrl: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: ListDeadLetterSourceQueuesPaginatorName
    ) -> AioListDeadLetterSourceQueuesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListQueuesPaginatorName) -> AioListQueuesPaginator: ...
