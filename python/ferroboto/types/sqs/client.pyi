"""The client of SQS."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
from .literals import (
    ListDeadLetterSourceQueuesPaginatorName,
    ListQueuesPaginatorName,
    MapOperationName,
    MessageSystemAttributeNameForSendsType,
    MessageSystemAttributeNameType,
    QueueAttributeNameType,
)
from .paginator import ListDeadLetterSourceQueuesPaginator, ListQueuesPaginator
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
    ReceiveMessageResultTypeDef,
    SendMessageBatchRequestEntryTypeDef,
    SendMessageBatchResultTypeDef,
    SendMessageResultTypeDef,
    StartMessageMoveTaskResultTypeDef,
)

class Exceptions(BaseClientExceptions):
    BatchEntryIdsNotDistinct: type[ClientError]
    BatchRequestTooLong: type[ClientError]
    EmptyBatchRequest: type[ClientError]
    InvalidAddress: type[ClientError]
    InvalidAttributeName: type[ClientError]
    InvalidAttributeValue: type[ClientError]
    InvalidBatchEntryId: type[ClientError]
    InvalidIdFormat: type[ClientError]
    InvalidMessageContents: type[ClientError]
    InvalidSecurity: type[ClientError]
    KmsAccessDenied: type[ClientError]
    KmsDisabled: type[ClientError]
    KmsInvalidKeyUsage: type[ClientError]
    KmsInvalidState: type[ClientError]
    KmsNotFound: type[ClientError]
    KmsOptInRequired: type[ClientError]
    KmsThrottled: type[ClientError]
    MessageNotInflight: type[ClientError]
    OverLimit: type[ClientError]
    PurgeQueueInProgress: type[ClientError]
    QueueDeletedRecently: type[ClientError]
    QueueDoesNotExist: type[ClientError]
    QueueNameExists: type[ClientError]
    ReceiptHandleIsInvalid: type[ClientError]
    RequestThrottled: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    TooManyEntriesInBatchRequest: type[ClientError]
    UnsupportedOperation: type[ClientError]

class SQSClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def add_permission(
        self, *, QueueUrl: str, Label: str, AWSAccountIds: Sequence[str], Actions: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def cancel_message_move_task(self, *, TaskHandle: str) -> CancelMessageMoveTaskResultTypeDef: ...
    def change_message_visibility(
        self, *, QueueUrl: str, ReceiptHandle: str, VisibilityTimeout: int
    ) -> EmptyResponseMetadataTypeDef: ...
    def change_message_visibility_batch(
        self, *, QueueUrl: str, Entries: Sequence[ChangeMessageVisibilityBatchRequestEntryTypeDef]
    ) -> ChangeMessageVisibilityBatchResultTypeDef: ...
    def create_queue(
        self, *, QueueName: str, Attributes: Mapping[QueueAttributeNameType, str] = ..., tags: Mapping[str, str] = ...
    ) -> CreateQueueResultTypeDef: ...
    def delete_message(self, *, QueueUrl: str, ReceiptHandle: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_message_batch(
        self, *, QueueUrl: str, Entries: Sequence[DeleteMessageBatchRequestEntryTypeDef]
    ) -> DeleteMessageBatchResultTypeDef: ...
    def delete_queue(self, *, QueueUrl: str) -> EmptyResponseMetadataTypeDef: ...
    def get_queue_attributes(
        self, *, QueueUrl: str, AttributeNames: Sequence[QueueAttributeNameType] = ...
    ) -> GetQueueAttributesResultTypeDef: ...
    def get_queue_url(self, *, QueueName: str, QueueOwnerAWSAccountId: str = ...) -> GetQueueUrlResultTypeDef: ...
    def list_dead_letter_source_queues(
        self, *, QueueUrl: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListDeadLetterSourceQueuesResultTypeDef: ...
    def list_message_move_tasks(
        self, *, SourceArn: str, MaxResults: int = ...
    ) -> ListMessageMoveTasksResultTypeDef: ...
    def list_queue_tags(self, *, QueueUrl: str) -> ListQueueTagsResultTypeDef: ...
    def list_queues(
        self, *, QueueNamePrefix: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListQueuesResultTypeDef: ...
    def purge_queue(self, *, QueueUrl: str) -> EmptyResponseMetadataTypeDef: ...
    def receive_message(
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
    def remove_permission(self, *, QueueUrl: str, Label: str) -> EmptyResponseMetadataTypeDef: ...
    def send_message(
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
    def send_message_batch(
        self, *, QueueUrl: str, Entries: Sequence[SendMessageBatchRequestEntryTypeDef]
    ) -> SendMessageBatchResultTypeDef: ...
    def set_queue_attributes(
        self, *, QueueUrl: str, Attributes: Mapping[QueueAttributeNameType, str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def start_message_move_task(
        self, *, SourceArn: str, DestinationArn: str = ..., MaxNumberOfMessagesPerSecond: int = ...
    ) -> StartMessageMoveTaskResultTypeDef: ...
    def tag_queue(self, *, QueueUrl: str, Tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    def untag_queue(self, *, QueueUrl: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: ListDeadLetterSourceQueuesPaginatorName
    ) -> ListDeadLetterSourceQueuesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListQueuesPaginatorName) -> ListQueuesPaginator: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_message_move_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CancelMessageMoveTaskResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["change_message_visibility_batch"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ChangeMessageVisibilityBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_queue"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateQueueResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_message_batch"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteMessageBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_queue_attributes"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetQueueAttributesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_queue_url"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetQueueUrlResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_dead_letter_source_queues"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListDeadLetterSourceQueuesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_message_move_tasks"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListMessageMoveTasksResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_queue_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListQueueTagsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_queues"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListQueuesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["receive_message"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ReceiveMessageResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_message"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendMessageResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_message_batch"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendMessageBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_message_move_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartMessageMoveTaskResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
