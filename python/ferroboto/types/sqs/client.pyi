"""The client of SQS."""

from collections.abc import Mapping, Sequence
from typing import overload

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .literals import (
    ListDeadLetterSourceQueuesPaginatorName,
    ListQueuesPaginatorName,
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
