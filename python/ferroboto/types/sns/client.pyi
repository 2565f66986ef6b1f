"""The client of SNS."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .literals import (
    LanguageCodeStringType,
    ListEndpointsByPlatformApplicationPaginatorName,
    ListOriginationNumbersPaginatorName,
    ListPhoneNumbersOptedOutPaginatorName,
    ListPlatformApplicationsPaginatorName,
    ListSMSSandboxPhoneNumbersPaginatorName,
    ListSubscriptionsByTopicPaginatorName,
    ListSubscriptionsPaginatorName,
    ListTopicsPaginatorName,
)
from .paginator import (
    ListEndpointsByPlatformApplicationPaginator,
    ListOriginationNumbersPaginator,
    ListPhoneNumbersOptedOutPaginator,
    ListPlatformApplicationsPaginator,
    ListSMSSandboxPhoneNumbersPaginator,
    ListSubscriptionsByTopicPaginator,
    ListSubscriptionsPaginator,
    ListTopicsPaginator,
)
from .type_defs import (
    CheckIfPhoneNumberIsOptedOutResponseTypeDef,
    ConfirmSubscriptionResponseTypeDef,
    CreateEndpointResponseTypeDef,
    CreatePlatformApplicationResponseTypeDef,
    CreateTopicResponseTypeDef,
    EmptyResponseMetadataTypeDef,
    GetDataProtectionPolicyResponseTypeDef,
    GetEndpointAttributesResponseTypeDef,
    GetPlatformApplicationAttributesResponseTypeDef,
    GetSMSAttributesResponseTypeDef,
    GetSMSSandboxAccountStatusResultTypeDef,
    GetSubscriptionAttributesResponseTypeDef,
    GetTopicAttributesResponseTypeDef,
    ListEndpointsByPlatformApplicationResponseTypeDef,
    ListOriginationNumbersResultTypeDef,
    ListPhoneNumbersOptedOutResponseTypeDef,
    ListPlatformApplicationsResponseTypeDef,
    ListSMSSandboxPhoneNumbersResultTypeDef,
    ListSubscriptionsByTopicResponseTypeDef,
    ListSubscriptionsResponseTypeDef,
    ListTagsForResourceResponseTypeDef,
    ListTopicsResponseTypeDef,
    MessageAttributeValueTypeDef,
    PublishBatchRequestEntryTypeDef,
    PublishBatchResponseTypeDef,
    PublishResponseTypeDef,
    SubscribeResponseTypeDef,
    TagTypeDef,
)

class Exceptions(BaseClientExceptions):
    AuthorizationErrorException: type[ClientError]
    BatchEntryIdsNotDistinctException: type[ClientError]
    BatchRequestTooLongException: type[ClientError]
    ConcurrentAccessException: type[ClientError]
    EmptyBatchRequestException: type[ClientError]
    EndpointDisabledException: type[ClientError]
    FilterPolicyLimitExceededException: type[ClientError]
    InternalErrorException: type[ClientError]
    InvalidBatchEntryIdException: type[ClientError]
    InvalidParameterException: type[ClientError]
    InvalidParameterValueException: type[ClientError]
    InvalidSecurityException: type[ClientError]
    InvalidStateException: type[ClientError]
    KMSAccessDeniedException: type[ClientError]
    KMSDisabledException: type[ClientError]
    KMSInvalidStateException: type[ClientError]
    KMSNotFoundException: type[ClientError]
    KMSOptInRequired: type[ClientError]
    KMSThrottlingException: type[ClientError]
    NotFoundException: type[ClientError]
    OptedOutException: type[ClientError]
    PlatformApplicationDisabledException: type[ClientError]
    ReplayLimitExceededException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    StaleTagException: type[ClientError]
    SubscriptionLimitExceededException: type[ClientError]
    TagLimitExceededException: type[ClientError]
    TagPolicyException: type[ClientError]
    ThrottledException: type[ClientError]
    TooManyEntriesInBatchRequestException: type[ClientError]
    TopicLimitExceededException: type[ClientError]
    UserErrorException: type[ClientError]
    ValidationException: type[ClientError]
    VerificationException: type[ClientError]

class SNSClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def add_permission(
        self, *, TopicArn: str, Label: str, AWSAccountId: Sequence[str], ActionName: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef:
        """Let other accounts use some actions of a topic, under a label."""
    def check_if_phone_number_is_opted_out(self, *, phoneNumber: str) -> CheckIfPhoneNumberIsOptedOutResponseTypeDef:
        """Tell whether the owner of a number has opted out of text messages from this account."""
    def confirm_subscription(
        self, *, TopicArn: str, Token: str, AuthenticateOnUnsubscribe: str = ...
    ) -> ConfirmSubscriptionResponseTypeDef:
        """Confirm a subscription with the token that its endpoint was sent."""
    def create_platform_application(
        self, *, Name: str, Platform: str, Attributes: Mapping[str, str]
    ) -> CreatePlatformApplicationResponseTypeDef:
        """Register an app with a push service (APNs, FCM, ADM, ...) so that its devices can be reached."""
    def create_platform_endpoint(
        self, *, PlatformApplicationArn: str, Token: str, CustomUserData: str = ..., Attributes: Mapping[str, str] = ...
    ) -> CreateEndpointResponseTypeDef:
        """Register a device of an app by the token its push service gave it."""
    def create_sms_sandbox_phone_number(
        self, *, PhoneNumber: str, LanguageCode: LanguageCodeStringType = ...
    ) -> dict[str, Any]:
        """Add a number to the SMS sandbox and send it a one-time password."""
    def create_topic(
        self,
        *,
        Name: str,
        Attributes: Mapping[str, str] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        DataProtectionPolicy: str = ...,
    ) -> CreateTopicResponseTypeDef:
        """Make a topic, or give the one that already has this name and these settings."""
    def delete_endpoint(self, *, EndpointArn: str) -> EmptyResponseMetadataTypeDef:
        """Remove a device of an app; its subscriptions stay."""
    def delete_platform_application(self, *, PlatformApplicationArn: str) -> EmptyResponseMetadataTypeDef:
        """Remove an app and its registration with the push service."""
    def delete_sms_sandbox_phone_number(self, *, PhoneNumber: str) -> dict[str, Any]:
        """Take a number out of the SMS sandbox."""
    def delete_topic(self, *, TopicArn: str) -> EmptyResponseMetadataTypeDef:
        """Remove a topic and its subscriptions; no error if there is none."""
    def get_data_protection_policy(self, *, ResourceArn: str) -> GetDataProtectionPolicyResponseTypeDef:
        """Give the policy that looks for sensitive data in a topic's messages."""
    def get_endpoint_attributes(self, *, EndpointArn: str) -> GetEndpointAttributesResponseTypeDef:
        """Give the settings of a device: token, user data, whether it is enabled."""
    def get_platform_application_attributes(
        self, *, PlatformApplicationArn: str
    ) -> GetPlatformApplicationAttributesResponseTypeDef:
        """Give the settings of an app, its certificates' dates among them."""
    def get_sms_attributes(self, *, attributes: Sequence[str] = ...) -> GetSMSAttributesResponseTypeDef:
        """Give the account's settings for text messages: default type, sender, spending limit."""
    def get_sms_sandbox_account_status(self) -> GetSMSSandboxAccountStatusResultTypeDef:
        """Tell whether the account may only text numbers that it has verified."""
    def get_subscription_attributes(self, *, SubscriptionArn: str) -> GetSubscriptionAttributesResponseTypeDef:
        """Give the settings of a subscription: filter policy, raw delivery, dead-letter queue."""
    def get_topic_attributes(self, *, TopicArn: str) -> GetTopicAttributesResponseTypeDef:
        """Give the settings of a topic: owner, policy, display name, counts of subscriptions."""
    def list_endpoints_by_platform_application(
        self, *, PlatformApplicationArn: str, NextToken: str = ...
    ) -> ListEndpointsByPlatformApplicationResponseTypeDef:
        """List the devices of an app, page by page."""
    def list_origination_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListOriginationNumbersResultTypeDef:
        """List the account's own numbers that messages can come from."""
    def list_phone_numbers_opted_out(self, *, nextToken: str = ...) -> ListPhoneNumbersOptedOutResponseTypeDef:
        """List the numbers that have opted out of text messages, page by page."""
    def list_platform_applications(self, *, NextToken: str = ...) -> ListPlatformApplicationsResponseTypeDef:
        """List the account's apps, page by page."""
    def list_sms_sandbox_phone_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListSMSSandboxPhoneNumbersResultTypeDef:
        """List the numbers in the SMS sandbox, and which of them are verified."""
    def list_subscriptions(self, *, NextToken: str = ...) -> ListSubscriptionsResponseTypeDef:
        """List all subscriptions of the account, 100 at a time."""
    def list_subscriptions_by_topic(
        self, *, TopicArn: str, NextToken: str = ...
    ) -> ListSubscriptionsByTopicResponseTypeDef:
        """List the subscriptions of one topic, 100 at a time."""
    def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceResponseTypeDef:
        """Give the tags of a topic."""
    def list_topics(self, *, NextToken: str = ...) -> ListTopicsResponseTypeDef:
        """List the account's topics, 100 at a time."""
    def opt_in_phone_number(self, *, phoneNumber: str) -> dict[str, Any]:
        """Let a number that has opted out get text messages again; once in 30 days."""
    def publish(
        self,
        *,
        Message: str,
        TopicArn: str = ...,
        TargetArn: str = ...,
        PhoneNumber: str = ...,
        Subject: str = ...,
        MessageStructure: str = ...,
        MessageAttributes: Mapping[str, MessageAttributeValueTypeDef] = ...,
        MessageDeduplicationId: str = ...,
        MessageGroupId: str = ...,
    ) -> PublishResponseTypeDef:
        """Send a message: a text to a number, or anything to the subscribers of a topic or to one device."""
    def publish_batch(
        self, *, TopicArn: str, PublishBatchRequestEntries: Sequence[PublishBatchRequestEntryTypeDef]
    ) -> PublishBatchResponseTypeDef:
        """Send up to ten messages to a topic in one request; each may fail by itself."""
    def put_data_protection_policy(
        self, *, ResourceArn: str, DataProtectionPolicy: str
    ) -> EmptyResponseMetadataTypeDef:
        """Set or replace the policy that looks for sensitive data in a topic's messages."""
    def remove_permission(self, *, TopicArn: str, Label: str) -> EmptyResponseMetadataTypeDef:
        """Take back what a label of a topic's policy allows."""
    def set_endpoint_attributes(
        self, *, EndpointArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef:
        """Change the token or user data of a device, or switch it on or off."""
    def set_platform_application_attributes(
        self, *, PlatformApplicationArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef:
        """Change the settings of an app: credentials, topics for its events."""
    def set_sms_attributes(self, *, attributes: Mapping[str, str]) -> dict[str, Any]:
        """Change the account's settings for text messages: default type, sender, spending limit."""
    def set_subscription_attributes(
        self, *, SubscriptionArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef:
        """Change one setting of a subscription, such as its filter policy."""
    def set_topic_attributes(
        self, *, TopicArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef:
        """Change one setting of a topic, such as its display name or policy."""
    def subscribe(
        self,
        *,
        TopicArn: str,
        Protocol: str,
        Endpoint: str = ...,
        Attributes: Mapping[str, str] = ...,
        ReturnSubscriptionArn: bool = ...,
    ) -> SubscribeResponseTypeDef:
        """Have a topic's messages delivered: by email, text message, HTTP(S), queue, function, app or stream."""
    def tag_resource(self, *, ResourceArn: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]:
        """Put tags on a topic, or change them."""
    def unsubscribe(self, *, SubscriptionArn: str) -> EmptyResponseMetadataTypeDef:
        """End a subscription."""
    def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Take tags off a topic."""
    def verify_sms_sandbox_phone_number(self, *, PhoneNumber: str, OneTimePassword: str) -> dict[str, Any]:
        """Confirm a number of the SMS sandbox by the one-time password it was sent."""
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: ListEndpointsByPlatformApplicationPaginatorName
    ) -> ListEndpointsByPlatformApplicationPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListOriginationNumbersPaginatorName) -> ListOriginationNumbersPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListPhoneNumbersOptedOutPaginatorName
    ) -> ListPhoneNumbersOptedOutPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListPlatformApplicationsPaginatorName
    ) -> ListPlatformApplicationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSMSSandboxPhoneNumbersPaginatorName
    ) -> ListSMSSandboxPhoneNumbersPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSubscriptionsPaginatorName) -> ListSubscriptionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSubscriptionsByTopicPaginatorName
    ) -> ListSubscriptionsByTopicPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTopicsPaginatorName) -> ListTopicsPaginator: ...
