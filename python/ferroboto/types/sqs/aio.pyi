"""The client of SQS for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    ListDeadLetterSourceQueuesPaginatorName,
    ListQueuesPaginatorName,
    MapOperationName,
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
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "add_permission",
            "change_message_visibility",
            "delete_message",
            "delete_queue",
            "purge_queue",
            "remove_permission",
            "set_queue_attributes",
            "tag_queue",
            "untag_queue",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_message_move_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CancelMessageMoveTaskResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["change_message_visibility_batch"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ChangeMessageVisibilityBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_queue"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateQueueResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_message_batch"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteMessageBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_queue_attributes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetQueueAttributesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_queue_url"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetQueueUrlResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_dead_letter_source_queues"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListDeadLetterSourceQueuesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_message_move_tasks"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMessageMoveTasksResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_queue_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListQueueTagsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_queues"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListQueuesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["receive_message"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ReceiveMessageResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_message"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SendMessageResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_message_batch"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SendMessageBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_message_move_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartMessageMoveTaskResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
