"""The client of SNS for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from ferroboto.aio._client import AioBaseClient

from .._pages import AioPageIterator, AioPaginator
from .client import Exceptions
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
    PaginatorConfigTypeDef,
    PublishBatchRequestEntryTypeDef,
    PublishBatchResponseTypeDef,
    PublishResponseTypeDef,
    SubscribeResponseTypeDef,
    TagTypeDef,
)

class AioListEndpointsByPlatformApplicationPaginator(AioPaginator[ListEndpointsByPlatformApplicationResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PlatformApplicationArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListEndpointsByPlatformApplicationResponseTypeDef]: ...

class AioListOriginationNumbersPaginator(AioPaginator[ListOriginationNumbersResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListOriginationNumbersResultTypeDef]: ...

class AioListPhoneNumbersOptedOutPaginator(AioPaginator[ListPhoneNumbersOptedOutResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListPhoneNumbersOptedOutResponseTypeDef]: ...

class AioListPlatformApplicationsPaginator(AioPaginator[ListPlatformApplicationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListPlatformApplicationsResponseTypeDef]: ...

class AioListSMSSandboxPhoneNumbersPaginator(AioPaginator[ListSMSSandboxPhoneNumbersResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSMSSandboxPhoneNumbersResultTypeDef]: ...

class AioListSubscriptionsPaginator(AioPaginator[ListSubscriptionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSubscriptionsResponseTypeDef]: ...

class AioListSubscriptionsByTopicPaginator(AioPaginator[ListSubscriptionsByTopicResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, TopicArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSubscriptionsByTopicResponseTypeDef]: ...

class AioListTopicsPaginator(AioPaginator[ListTopicsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListTopicsResponseTypeDef]: ...

class AioSNSClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def add_permission(
        self, *, TopicArn: str, Label: str, AWSAccountId: Sequence[str], ActionName: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef:
        """Let other accounts use some actions of a topic, under a label."""
    async def check_if_phone_number_is_opted_out(
        self, *, phoneNumber: str
    ) -> CheckIfPhoneNumberIsOptedOutResponseTypeDef:
        """Tell whether the owner of a number has opted out of text messages from this account."""
    async def confirm_subscription(
        self, *, TopicArn: str, Token: str, AuthenticateOnUnsubscribe: str = ...
    ) -> ConfirmSubscriptionResponseTypeDef:
        """Confirm a subscription with the token that its endpoint was sent."""
    async def create_platform_application(
        self, *, Name: str, Platform: str, Attributes: Mapping[str, str]
    ) -> CreatePlatformApplicationResponseTypeDef:
        """Register an app with a push service (APNs, FCM, ADM, ...) so that its devices can be reached."""
    async def create_platform_endpoint(
        self, *, PlatformApplicationArn: str, Token: str, CustomUserData: str = ..., Attributes: Mapping[str, str] = ...
    ) -> CreateEndpointResponseTypeDef:
        """Register a device of an app by the token its push service gave it."""
    async def create_sms_sandbox_phone_number(
        self, *, PhoneNumber: str, LanguageCode: LanguageCodeStringType = ...
    ) -> dict[str, Any]:
        """Add a number to the SMS sandbox and send it a one-time password."""
    async def create_topic(
        self,
        *,
        Name: str,
        Attributes: Mapping[str, str] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        DataProtectionPolicy: str = ...,
    ) -> CreateTopicResponseTypeDef:
        """Make a topic, or give the one that already has this name and these settings."""
    async def delete_endpoint(self, *, EndpointArn: str) -> EmptyResponseMetadataTypeDef:
        """Remove a device of an app; its subscriptions stay."""
    async def delete_platform_application(self, *, PlatformApplicationArn: str) -> EmptyResponseMetadataTypeDef:
        """Remove an app and its registration with the push service."""
    async def delete_sms_sandbox_phone_number(self, *, PhoneNumber: str) -> dict[str, Any]:
        """Take a number out of the SMS sandbox."""
    async def delete_topic(self, *, TopicArn: str) -> EmptyResponseMetadataTypeDef:
        """Remove a topic and its subscriptions; no error if there is none."""
    async def get_data_protection_policy(self, *, ResourceArn: str) -> GetDataProtectionPolicyResponseTypeDef:
        """Give the policy that looks for sensitive data in a topic's messages."""
    async def get_endpoint_attributes(self, *, EndpointArn: str) -> GetEndpointAttributesResponseTypeDef:
        """Give the settings of a device: token, user data, whether it is enabled."""
    async def get_platform_application_attributes(
        self, *, PlatformApplicationArn: str
    ) -> GetPlatformApplicationAttributesResponseTypeDef:
        """Give the settings of an app, its certificates' dates among them."""
    async def get_sms_attributes(self, *, attributes: Sequence[str] = ...) -> GetSMSAttributesResponseTypeDef:
        """Give the account's settings for text messages: default type, sender, spending limit."""
    async def get_sms_sandbox_account_status(self) -> GetSMSSandboxAccountStatusResultTypeDef:
        """Tell whether the account may only text numbers that it has verified."""
    async def get_subscription_attributes(self, *, SubscriptionArn: str) -> GetSubscriptionAttributesResponseTypeDef:
        """Give the settings of a subscription: filter policy, raw delivery, dead-letter queue."""
    async def get_topic_attributes(self, *, TopicArn: str) -> GetTopicAttributesResponseTypeDef:
        """Give the settings of a topic: owner, policy, display name, counts of subscriptions."""
    async def list_endpoints_by_platform_application(
        self, *, PlatformApplicationArn: str, NextToken: str = ...
    ) -> ListEndpointsByPlatformApplicationResponseTypeDef:
        """List the devices of an app, page by page."""
    async def list_origination_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListOriginationNumbersResultTypeDef:
        """List the account's own numbers that messages can come from."""
    async def list_phone_numbers_opted_out(self, *, nextToken: str = ...) -> ListPhoneNumbersOptedOutResponseTypeDef:
        """List the numbers that have opted out of text messages, page by page."""
    async def list_platform_applications(self, *, NextToken: str = ...) -> ListPlatformApplicationsResponseTypeDef:
        """List the account's apps, page by page."""
    async def list_sms_sandbox_phone_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListSMSSandboxPhoneNumbersResultTypeDef:
        """List the numbers in the SMS sandbox, and which of them are verified."""
    async def list_subscriptions(self, *, NextToken: str = ...) -> ListSubscriptionsResponseTypeDef:
        """List all subscriptions of the account, 100 at a time."""
    async def list_subscriptions_by_topic(
        self, *, TopicArn: str, NextToken: str = ...
    ) -> ListSubscriptionsByTopicResponseTypeDef:
        """List the subscriptions of one topic, 100 at a time."""
    async def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceResponseTypeDef:
        """Give the tags of a topic."""
    async def list_topics(self, *, NextToken: str = ...) -> ListTopicsResponseTypeDef:
        """List the account's topics, 100 at a time."""
    async def opt_in_phone_number(self, *, phoneNumber: str) -> dict[str, Any]:
        """Let a number that has opted out get text messages again; once in 30 days."""
    async def publish(
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
    async def publish_batch(
        self, *, TopicArn: str, PublishBatchRequestEntries: Sequence[PublishBatchRequestEntryTypeDef]
    ) -> PublishBatchResponseTypeDef:
        """Send up to ten messages to a topic in one request; each may fail by itself."""
    async def put_data_protection_policy(
        self, *, ResourceArn: str, DataProtectionPolicy: str
    ) -> EmptyResponseMetadataTypeDef:
        """Set or replace the policy that looks for sensitive data in a topic's messages."""
    async def remove_permission(self, *, TopicArn: str, Label: str) -> EmptyResponseMetadataTypeDef:
        """Take back what a label of a topic's policy allows."""
    async def set_endpoint_attributes(
        self, *, EndpointArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef:
        """Change the token or user data of a device, or switch it on or off."""
    async def set_platform_application_attributes(
        self, *, PlatformApplicationArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef:
        """Change the settings of an app: credentials, topics for its events."""
    async def set_sms_attributes(self, *, attributes: Mapping[str, str]) -> dict[str, Any]:
        """Change the account's settings for text messages: default type, sender, spending limit."""
    async def set_subscription_attributes(
        self, *, SubscriptionArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef:
        """Change one setting of a subscription, such as its filter policy."""
    async def set_topic_attributes(
        self, *, TopicArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef:
        """Change one setting of a topic, such as its display name or policy."""
    async def subscribe(
        self,
        *,
        TopicArn: str,
        Protocol: str,
        Endpoint: str = ...,
        Attributes: Mapping[str, str] = ...,
        ReturnSubscriptionArn: bool = ...,
    ) -> SubscribeResponseTypeDef:
        """Have a topic's messages delivered: by email, text message, HTTP(S), queue, function, app or stream."""
    async def tag_resource(self, *, ResourceArn: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]:
        """Put tags on a topic, or change them."""
    async def unsubscribe(self, *, SubscriptionArn: str) -> EmptyResponseMetadataTypeDef:
        """End a subscription."""
    async def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Take tags off a topic."""
    async def verify_sms_sandbox_phone_number(self, *, PhoneNumber: str, OneTimePassword: str) -> dict[str, Any]:
        """Confirm a number of the SMS sandbox by the one-time password it was sent."""
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: ListEndpointsByPlatformApplicationPaginatorName
    ) -> AioListEndpointsByPlatformApplicationPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListOriginationNumbersPaginatorName
    ) -> AioListOriginationNumbersPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListPhoneNumbersOptedOutPaginatorName
    ) -> AioListPhoneNumbersOptedOutPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListPlatformApplicationsPaginatorName
    ) -> AioListPlatformApplicationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSMSSandboxPhoneNumbersPaginatorName
    ) -> AioListSMSSandboxPhoneNumbersPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSubscriptionsPaginatorName) -> AioListSubscriptionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSubscriptionsByTopicPaginatorName
    ) -> AioListSubscriptionsByTopicPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTopicsPaginatorName) -> AioListTopicsPaginator: ...
