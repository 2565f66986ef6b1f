"""Requests and answers of SQS."""

import sys
from collections.abc import Mapping, Sequence
from typing import IO, Any

from ferroboto.response import StreamingBody

from .literals import MessageSystemAttributeNameForSendsType, MessageSystemAttributeNameType, QueueAttributeNameType

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AddPermissionRequestQueueAddPermissionTypeDef(TypedDict):
    Label: str
    AWSAccountIds: Sequence[str]
    Actions: Sequence[str]


class AddPermissionRequestTypeDef(TypedDict):
    QueueUrl: str
    Label: str
    AWSAccountIds: Sequence[str]
    Actions: Sequence[str]


class BatchResultErrorEntryTypeDef(TypedDict):
    Id: str
    SenderFault: bool
    Code: str
    Message: NotRequired[str]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class CancelMessageMoveTaskRequestTypeDef(TypedDict):
    TaskHandle: str


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class CancelMessageMoveTaskResultTypeDef(TypedDict):
    ApproximateNumberOfMessagesMoved: int
    ResponseMetadata: ResponseMetadataTypeDef


class ChangeMessageVisibilityBatchRequestEntryTypeDef(TypedDict):
    Id: str
    ReceiptHandle: str
    VisibilityTimeout: NotRequired[int]


class ChangeMessageVisibilityBatchRequestQueueChangeMessageVisibilityBatchTypeDef(TypedDict):
    Entries: Sequence[ChangeMessageVisibilityBatchRequestEntryTypeDef]


class ChangeMessageVisibilityBatchRequestTypeDef(TypedDict):
    QueueUrl: str
    Entries: Sequence[ChangeMessageVisibilityBatchRequestEntryTypeDef]


class ChangeMessageVisibilityBatchResultEntryTypeDef(TypedDict):
    Id: str


class ChangeMessageVisibilityBatchResultTypeDef(TypedDict):
    Successful: list[ChangeMessageVisibilityBatchResultEntryTypeDef]
    Failed: list[BatchResultErrorEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ChangeMessageVisibilityRequestMessageChangeVisibilityTypeDef(TypedDict):
    VisibilityTimeout: int


class ChangeMessageVisibilityRequestTypeDef(TypedDict):
    QueueUrl: str
    ReceiptHandle: str
    VisibilityTimeout: int


class CreateQueueRequestServiceResourceCreateQueueTypeDef(TypedDict):
    QueueName: str
    Attributes: NotRequired[Mapping[QueueAttributeNameType, str]]
    tags: NotRequired[Mapping[str, str]]


class CreateQueueRequestTypeDef(TypedDict):
    QueueName: str
    Attributes: NotRequired[Mapping[QueueAttributeNameType, str]]
    tags: NotRequired[Mapping[str, str]]


class CreateQueueResultTypeDef(TypedDict):
    QueueUrl: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteMessageBatchRequestEntryTypeDef(TypedDict):
    Id: str
    ReceiptHandle: str


class DeleteMessageBatchRequestQueueDeleteMessagesTypeDef(TypedDict):
    Entries: Sequence[DeleteMessageBatchRequestEntryTypeDef]


class DeleteMessageBatchRequestTypeDef(TypedDict):
    QueueUrl: str
    Entries: Sequence[DeleteMessageBatchRequestEntryTypeDef]


class DeleteMessageBatchResultEntryTypeDef(TypedDict):
    Id: str


class DeleteMessageBatchResultTypeDef(TypedDict):
    Successful: list[DeleteMessageBatchResultEntryTypeDef]
    Failed: list[BatchResultErrorEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteMessageRequestTypeDef(TypedDict):
    QueueUrl: str
    ReceiptHandle: str


class DeleteQueueRequestTypeDef(TypedDict):
    QueueUrl: str


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class GetQueueAttributesRequestTypeDef(TypedDict):
    QueueUrl: str
    AttributeNames: NotRequired[Sequence[QueueAttributeNameType]]


class GetQueueAttributesResultTypeDef(TypedDict):
    Attributes: dict[QueueAttributeNameType, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetQueueUrlRequestServiceResourceGetQueueByNameTypeDef(TypedDict):
    QueueName: str
    QueueOwnerAWSAccountId: NotRequired[str]


class GetQueueUrlRequestTypeDef(TypedDict):
    QueueName: str
    QueueOwnerAWSAccountId: NotRequired[str]


class GetQueueUrlResultTypeDef(TypedDict):
    QueueUrl: str
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListDeadLetterSourceQueuesRequestPaginateTypeDef(TypedDict):
    QueueUrl: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDeadLetterSourceQueuesRequestTypeDef(TypedDict):
    QueueUrl: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListDeadLetterSourceQueuesResultTypeDef(TypedDict):
    queueUrls: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListMessageMoveTasksRequestTypeDef(TypedDict):
    SourceArn: str
    MaxResults: NotRequired[int]


class ListMessageMoveTasksResultEntryTypeDef(TypedDict):
    TaskHandle: NotRequired[str]
    Status: NotRequired[str]
    SourceArn: NotRequired[str]
    DestinationArn: NotRequired[str]
    MaxNumberOfMessagesPerSecond: NotRequired[int]
    ApproximateNumberOfMessagesMoved: NotRequired[int]
    ApproximateNumberOfMessagesToMove: NotRequired[int]
    FailureReason: NotRequired[str]
    StartedTimestamp: NotRequired[int]


class ListMessageMoveTasksResultTypeDef(TypedDict):
    Results: list[ListMessageMoveTasksResultEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListQueueTagsRequestTypeDef(TypedDict):
    QueueUrl: str


class ListQueueTagsResultTypeDef(TypedDict):
    Tags: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class ListQueuesRequestPaginateTypeDef(TypedDict):
    QueueNamePrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListQueuesRequestTypeDef(TypedDict):
    QueueNamePrefix: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListQueuesResultTypeDef(TypedDict):
    QueueUrls: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class MessageAttributeValueOutputTypeDef(TypedDict):
    DataType: str
    StringValue: NotRequired[str]
    BinaryValue: NotRequired[bytes]
    StringListValues: NotRequired[list[str]]
    BinaryListValues: NotRequired[list[bytes]]


class MessageAttributeValueTypeDef(TypedDict):
    DataType: str
    StringValue: NotRequired[str]
    BinaryValue: NotRequired[BlobTypeDef]
    StringListValues: NotRequired[Sequence[str]]
    BinaryListValues: NotRequired[Sequence[BlobTypeDef]]


MessageAttributeValueUnionTypeDef = MessageAttributeValueTypeDef | MessageAttributeValueOutputTypeDef


class MessageSystemAttributeValueTypeDef(TypedDict):
    DataType: str
    StringValue: NotRequired[str]
    BinaryValue: NotRequired[BlobTypeDef]
    StringListValues: NotRequired[Sequence[str]]
    BinaryListValues: NotRequired[Sequence[BlobTypeDef]]


class MessageTypeDef(TypedDict):
    MessageId: NotRequired[str]
    ReceiptHandle: NotRequired[str]
    MD5OfBody: NotRequired[str]
    Body: NotRequired[str]
    Attributes: NotRequired[dict[MessageSystemAttributeNameType, str]]
    MD5OfMessageAttributes: NotRequired[str]
    MessageAttributes: NotRequired[dict[str, MessageAttributeValueOutputTypeDef]]


class PurgeQueueRequestTypeDef(TypedDict):
    QueueUrl: str


class ReceiveMessageRequestQueueReceiveMessagesTypeDef(TypedDict):
    AttributeNames: NotRequired[Sequence[QueueAttributeNameType]]
    MessageSystemAttributeNames: NotRequired[Sequence[MessageSystemAttributeNameType]]
    MessageAttributeNames: NotRequired[Sequence[str]]
    MaxNumberOfMessages: NotRequired[int]
    VisibilityTimeout: NotRequired[int]
    WaitTimeSeconds: NotRequired[int]
    ReceiveRequestAttemptId: NotRequired[str]


class ReceiveMessageRequestTypeDef(TypedDict):
    QueueUrl: str
    AttributeNames: NotRequired[Sequence[QueueAttributeNameType]]
    MessageSystemAttributeNames: NotRequired[Sequence[MessageSystemAttributeNameType]]
    MessageAttributeNames: NotRequired[Sequence[str]]
    MaxNumberOfMessages: NotRequired[int]
    VisibilityTimeout: NotRequired[int]
    WaitTimeSeconds: NotRequired[int]
    ReceiveRequestAttemptId: NotRequired[str]


class ReceiveMessageResultTypeDef(TypedDict):
    Messages: list[MessageTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class RemovePermissionRequestQueueRemovePermissionTypeDef(TypedDict):
    Label: str


class RemovePermissionRequestTypeDef(TypedDict):
    QueueUrl: str
    Label: str


class SendMessageBatchRequestEntryTypeDef(TypedDict):
    Id: str
    MessageBody: str
    DelaySeconds: NotRequired[int]
    MessageAttributes: NotRequired[Mapping[str, MessageAttributeValueUnionTypeDef]]
    MessageSystemAttributes: NotRequired[
        Mapping[MessageSystemAttributeNameForSendsType, MessageSystemAttributeValueTypeDef]
    ]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class SendMessageBatchRequestQueueSendMessagesTypeDef(TypedDict):
    Entries: Sequence[SendMessageBatchRequestEntryTypeDef]


class SendMessageBatchRequestTypeDef(TypedDict):
    QueueUrl: str
    Entries: Sequence[SendMessageBatchRequestEntryTypeDef]


class SendMessageBatchResultEntryTypeDef(TypedDict):
    Id: str
    MessageId: str
    MD5OfMessageBody: str
    MD5OfMessageAttributes: NotRequired[str]
    MD5OfMessageSystemAttributes: NotRequired[str]
    SequenceNumber: NotRequired[str]


class SendMessageBatchResultTypeDef(TypedDict):
    Successful: list[SendMessageBatchResultEntryTypeDef]
    Failed: list[BatchResultErrorEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class SendMessageRequestQueueSendMessageTypeDef(TypedDict):
    MessageBody: str
    DelaySeconds: NotRequired[int]
    MessageAttributes: NotRequired[Mapping[str, MessageAttributeValueUnionTypeDef]]
    MessageSystemAttributes: NotRequired[
        Mapping[MessageSystemAttributeNameForSendsType, MessageSystemAttributeValueTypeDef]
    ]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class SendMessageRequestTypeDef(TypedDict):
    QueueUrl: str
    MessageBody: str
    DelaySeconds: NotRequired[int]
    MessageAttributes: NotRequired[Mapping[str, MessageAttributeValueUnionTypeDef]]
    MessageSystemAttributes: NotRequired[
        Mapping[MessageSystemAttributeNameForSendsType, MessageSystemAttributeValueTypeDef]
    ]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class SendMessageResultTypeDef(TypedDict):
    MD5OfMessageBody: str
    MD5OfMessageAttributes: str
    MD5OfMessageSystemAttributes: str
    MessageId: str
    SequenceNumber: str
    ResponseMetadata: ResponseMetadataTypeDef


class SetQueueAttributesRequestQueueSetAttributesTypeDef(TypedDict):
    Attributes: Mapping[QueueAttributeNameType, str]


class SetQueueAttributesRequestTypeDef(TypedDict):
    QueueUrl: str
    Attributes: Mapping[QueueAttributeNameType, str]


class StartMessageMoveTaskRequestTypeDef(TypedDict):
    SourceArn: str
    DestinationArn: NotRequired[str]
    MaxNumberOfMessagesPerSecond: NotRequired[int]


class StartMessageMoveTaskResultTypeDef(TypedDict):
    TaskHandle: str
    ResponseMetadata: ResponseMetadataTypeDef


class TagQueueRequestTypeDef(TypedDict):
    QueueUrl: str
    Tags: Mapping[str, str]


class UntagQueueRequestTypeDef(TypedDict):
    QueueUrl: str
    TagKeys: Sequence[str]
