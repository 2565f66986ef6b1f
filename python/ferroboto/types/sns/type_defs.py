"""Requests and answers of SNS."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.response import StreamingBody

from .literals import (
    LanguageCodeStringType,
    NumberCapabilityType,
    RouteTypeType,
    SMSSandboxPhoneNumberVerificationStatusType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AddPermissionInputTopicAddPermissionTypeDef(TypedDict):
    Label: str
    AWSAccountId: Sequence[str]
    ActionName: Sequence[str]


class AddPermissionInputTypeDef(TypedDict):
    TopicArn: str
    Label: str
    AWSAccountId: Sequence[str]
    ActionName: Sequence[str]


class BatchResultErrorEntryTypeDef(TypedDict):
    Id: str
    Code: str
    SenderFault: bool
    Message: NotRequired[str]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class CheckIfPhoneNumberIsOptedOutInputTypeDef(TypedDict):
    phoneNumber: str


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class CheckIfPhoneNumberIsOptedOutResponseTypeDef(TypedDict):
    isOptedOut: bool
    ResponseMetadata: ResponseMetadataTypeDef


class ConfirmSubscriptionInputTopicConfirmSubscriptionTypeDef(TypedDict):
    Token: str
    AuthenticateOnUnsubscribe: NotRequired[str]


class ConfirmSubscriptionInputTypeDef(TypedDict):
    TopicArn: str
    Token: str
    AuthenticateOnUnsubscribe: NotRequired[str]


class ConfirmSubscriptionResponseTypeDef(TypedDict):
    SubscriptionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateEndpointResponseTypeDef(TypedDict):
    EndpointArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreatePlatformApplicationInputServiceResourceCreatePlatformApplicationTypeDef(TypedDict):
    Name: str
    Platform: str
    Attributes: Mapping[str, str]


class CreatePlatformApplicationInputTypeDef(TypedDict):
    Name: str
    Platform: str
    Attributes: Mapping[str, str]


class CreatePlatformApplicationResponseTypeDef(TypedDict):
    PlatformApplicationArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreatePlatformEndpointInputPlatformApplicationCreatePlatformEndpointTypeDef(TypedDict):
    Token: str
    CustomUserData: NotRequired[str]
    Attributes: NotRequired[Mapping[str, str]]


class CreatePlatformEndpointInputTypeDef(TypedDict):
    PlatformApplicationArn: str
    Token: str
    CustomUserData: NotRequired[str]
    Attributes: NotRequired[Mapping[str, str]]


class CreateSMSSandboxPhoneNumberInputTypeDef(TypedDict):
    PhoneNumber: str
    LanguageCode: NotRequired[LanguageCodeStringType]


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class CreateTopicInputServiceResourceCreateTopicTypeDef(TypedDict):
    Name: str
    Attributes: NotRequired[Mapping[str, str]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    DataProtectionPolicy: NotRequired[str]


class CreateTopicInputTypeDef(TypedDict):
    Name: str
    Attributes: NotRequired[Mapping[str, str]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    DataProtectionPolicy: NotRequired[str]


class CreateTopicResponseTypeDef(TypedDict):
    TopicArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteEndpointInputTypeDef(TypedDict):
    EndpointArn: str


class DeletePlatformApplicationInputTypeDef(TypedDict):
    PlatformApplicationArn: str


class DeleteSMSSandboxPhoneNumberInputTypeDef(TypedDict):
    PhoneNumber: str


class DeleteTopicInputTypeDef(TypedDict):
    TopicArn: str


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EndpointTypeDef(TypedDict):
    EndpointArn: NotRequired[str]
    Attributes: NotRequired[dict[str, str]]


class GetDataProtectionPolicyInputTypeDef(TypedDict):
    ResourceArn: str


class GetDataProtectionPolicyResponseTypeDef(TypedDict):
    DataProtectionPolicy: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetEndpointAttributesInputTypeDef(TypedDict):
    EndpointArn: str


class GetEndpointAttributesResponseTypeDef(TypedDict):
    Attributes: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetPlatformApplicationAttributesInputTypeDef(TypedDict):
    PlatformApplicationArn: str


class GetPlatformApplicationAttributesResponseTypeDef(TypedDict):
    Attributes: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetSMSAttributesInputTypeDef(TypedDict):
    attributes: NotRequired[Sequence[str]]


class GetSMSAttributesResponseTypeDef(TypedDict):
    attributes: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetSMSSandboxAccountStatusResultTypeDef(TypedDict):
    IsInSandbox: bool
    ResponseMetadata: ResponseMetadataTypeDef


class GetSubscriptionAttributesInputTypeDef(TypedDict):
    SubscriptionArn: str


class GetSubscriptionAttributesResponseTypeDef(TypedDict):
    Attributes: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetTopicAttributesInputTypeDef(TypedDict):
    TopicArn: str


class GetTopicAttributesResponseTypeDef(TypedDict):
    Attributes: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListEndpointsByPlatformApplicationInputPaginateTypeDef(TypedDict):
    PlatformApplicationArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListEndpointsByPlatformApplicationInputTypeDef(TypedDict):
    PlatformApplicationArn: str
    NextToken: NotRequired[str]


class ListEndpointsByPlatformApplicationResponseTypeDef(TypedDict):
    Endpoints: list[EndpointTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListOriginationNumbersRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListOriginationNumbersRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class PhoneNumberInformationTypeDef(TypedDict):
    CreatedAt: NotRequired[datetime]
    PhoneNumber: NotRequired[str]
    Status: NotRequired[str]
    Iso2CountryCode: NotRequired[str]
    RouteType: NotRequired[RouteTypeType]
    NumberCapabilities: NotRequired[list[NumberCapabilityType]]


class ListOriginationNumbersResultTypeDef(TypedDict):
    PhoneNumbers: list[PhoneNumberInformationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListPhoneNumbersOptedOutInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListPhoneNumbersOptedOutInputTypeDef(TypedDict):
    nextToken: NotRequired[str]


class ListPhoneNumbersOptedOutResponseTypeDef(TypedDict):
    phoneNumbers: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListPlatformApplicationsInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListPlatformApplicationsInputTypeDef(TypedDict):
    NextToken: NotRequired[str]


class PlatformApplicationTypeDef(TypedDict):
    PlatformApplicationArn: NotRequired[str]
    Attributes: NotRequired[dict[str, str]]


class ListPlatformApplicationsResponseTypeDef(TypedDict):
    PlatformApplications: list[PlatformApplicationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListSMSSandboxPhoneNumbersInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSMSSandboxPhoneNumbersInputTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class SMSSandboxPhoneNumberTypeDef(TypedDict):
    PhoneNumber: NotRequired[str]
    Status: NotRequired[SMSSandboxPhoneNumberVerificationStatusType]


class ListSMSSandboxPhoneNumbersResultTypeDef(TypedDict):
    PhoneNumbers: list[SMSSandboxPhoneNumberTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListSubscriptionsByTopicInputPaginateTypeDef(TypedDict):
    TopicArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSubscriptionsByTopicInputTypeDef(TypedDict):
    TopicArn: str
    NextToken: NotRequired[str]


class SubscriptionTypeDef(TypedDict):
    SubscriptionArn: NotRequired[str]
    Owner: NotRequired[str]
    Protocol: NotRequired[str]
    Endpoint: NotRequired[str]
    TopicArn: NotRequired[str]


class ListSubscriptionsByTopicResponseTypeDef(TypedDict):
    Subscriptions: list[SubscriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListSubscriptionsInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSubscriptionsInputTypeDef(TypedDict):
    NextToken: NotRequired[str]


class ListSubscriptionsResponseTypeDef(TypedDict):
    Subscriptions: list[SubscriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTagsForResourceRequestTypeDef(TypedDict):
    ResourceArn: str


class ListTagsForResourceResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListTopicsInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListTopicsInputTypeDef(TypedDict):
    NextToken: NotRequired[str]


class TopicTypeDef(TypedDict):
    TopicArn: NotRequired[str]


class ListTopicsResponseTypeDef(TypedDict):
    Topics: list[TopicTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class MessageAttributeValueTypeDef(TypedDict):
    DataType: str
    StringValue: NotRequired[str]
    BinaryValue: NotRequired[BlobTypeDef]


class OptInPhoneNumberInputTypeDef(TypedDict):
    phoneNumber: str


class PublishBatchRequestEntryTypeDef(TypedDict):
    Id: str
    Message: str
    Subject: NotRequired[str]
    MessageStructure: NotRequired[str]
    MessageAttributes: NotRequired[Mapping[str, MessageAttributeValueTypeDef]]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class PublishBatchInputTypeDef(TypedDict):
    TopicArn: str
    PublishBatchRequestEntries: Sequence[PublishBatchRequestEntryTypeDef]


class PublishBatchResultEntryTypeDef(TypedDict):
    Id: NotRequired[str]
    MessageId: NotRequired[str]
    SequenceNumber: NotRequired[str]


class PublishBatchResponseTypeDef(TypedDict):
    Successful: list[PublishBatchResultEntryTypeDef]
    Failed: list[BatchResultErrorEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class PublishInputPlatformEndpointPublishTypeDef(TypedDict):
    Message: str
    TopicArn: NotRequired[str]
    PhoneNumber: NotRequired[str]
    Subject: NotRequired[str]
    MessageStructure: NotRequired[str]
    MessageAttributes: NotRequired[Mapping[str, MessageAttributeValueTypeDef]]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class PublishInputTopicPublishTypeDef(TypedDict):
    Message: str
    TargetArn: NotRequired[str]
    PhoneNumber: NotRequired[str]
    Subject: NotRequired[str]
    MessageStructure: NotRequired[str]
    MessageAttributes: NotRequired[Mapping[str, MessageAttributeValueTypeDef]]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class PublishInputTypeDef(TypedDict):
    Message: str
    TopicArn: NotRequired[str]
    TargetArn: NotRequired[str]
    PhoneNumber: NotRequired[str]
    Subject: NotRequired[str]
    MessageStructure: NotRequired[str]
    MessageAttributes: NotRequired[Mapping[str, MessageAttributeValueTypeDef]]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class PublishResponseTypeDef(TypedDict):
    MessageId: str
    SequenceNumber: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutDataProtectionPolicyInputTypeDef(TypedDict):
    ResourceArn: str
    DataProtectionPolicy: str


class RemovePermissionInputTopicRemovePermissionTypeDef(TypedDict):
    Label: str


class RemovePermissionInputTypeDef(TypedDict):
    TopicArn: str
    Label: str


class SetEndpointAttributesInputPlatformEndpointSetAttributesTypeDef(TypedDict):
    Attributes: Mapping[str, str]


class SetEndpointAttributesInputTypeDef(TypedDict):
    EndpointArn: str
    Attributes: Mapping[str, str]


class SetPlatformApplicationAttributesInputPlatformApplicationSetAttributesTypeDef(TypedDict):
    Attributes: Mapping[str, str]


class SetPlatformApplicationAttributesInputTypeDef(TypedDict):
    PlatformApplicationArn: str
    Attributes: Mapping[str, str]


class SetSMSAttributesInputTypeDef(TypedDict):
    attributes: Mapping[str, str]


class SetSubscriptionAttributesInputSubscriptionSetAttributesTypeDef(TypedDict):
    AttributeName: str
    AttributeValue: NotRequired[str]


class SetSubscriptionAttributesInputTypeDef(TypedDict):
    SubscriptionArn: str
    AttributeName: str
    AttributeValue: NotRequired[str]


class SetTopicAttributesInputTopicSetAttributesTypeDef(TypedDict):
    AttributeName: str
    AttributeValue: NotRequired[str]


class SetTopicAttributesInputTypeDef(TypedDict):
    TopicArn: str
    AttributeName: str
    AttributeValue: NotRequired[str]


class SubscribeInputTopicSubscribeTypeDef(TypedDict):
    Protocol: str
    Endpoint: NotRequired[str]
    Attributes: NotRequired[Mapping[str, str]]
    ReturnSubscriptionArn: NotRequired[bool]


class SubscribeInputTypeDef(TypedDict):
    TopicArn: str
    Protocol: str
    Endpoint: NotRequired[str]
    Attributes: NotRequired[Mapping[str, str]]
    ReturnSubscriptionArn: NotRequired[bool]


class SubscribeResponseTypeDef(TypedDict):
    SubscriptionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceRequestTypeDef(TypedDict):
    ResourceArn: str
    Tags: Sequence[TagTypeDef]


class UnsubscribeInputTypeDef(TypedDict):
    SubscriptionArn: str


class UntagResourceRequestTypeDef(TypedDict):
    ResourceArn: str
    TagKeys: Sequence[str]


class VerifySMSSandboxPhoneNumberInputTypeDef(TypedDict):
    PhoneNumber: str
    OneTimePassword: str
