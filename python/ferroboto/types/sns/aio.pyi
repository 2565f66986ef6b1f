"""The client of SNS for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
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
    MapOperationName,
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
        """Allows other AWS accounts to call actions on a topic, by a statement in its policy.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        :param Label: Unique name of the policy statement.
        :param AWSAccountId: IDs of the AWS accounts that may call the actions.
        :param ActionName: Names of the allowed SNS actions, such as Publish or Subscribe.
        """
    async def check_if_phone_number_is_opted_out(
        self, *, phoneNumber: str
    ) -> CheckIfPhoneNumberIsOptedOutResponseTypeDef:
        """Returns whether a phone number has opted out of text messages from your account.

        :param phoneNumber: Phone number in E.164 format, such as +15558675309.
        """
    async def confirm_subscription(
        self, *, TopicArn: str, Token: str, AuthenticateOnUnsubscribe: str = ...
    ) -> ConfirmSubscriptionResponseTypeDef:
        """Confirms a subscription with the token that was sent to its endpoint.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        :param Token: Token from the confirmation message that the endpoint received.
        :param AuthenticateOnUnsubscribe: 'true' allows only the owners of the topic and of the subscription to unsubscribe.
        """
    async def create_platform_application(
        self, *, Name: str, Platform: str, Attributes: Mapping[str, str]
    ) -> CreatePlatformApplicationResponseTypeDef:
        """Registers an app with a push service such as APNs or FCM, so that you can message its devices.

        :param Name: Name of the application: letters, digits, hyphens, underscores and periods, up to 256 characters.
        :param Platform: Push service: ADM, APNS, APNS_SANDBOX, GCM (for Firebase Cloud Messaging), and others.
        :param Attributes: Credentials of the push service (PlatformCredential, PlatformPrincipal) and other attributes, by name.
        """
    async def create_platform_endpoint(
        self, *, PlatformApplicationArn: str, Token: str, CustomUserData: str = ..., Attributes: Mapping[str, str] = ...
    ) -> CreateEndpointResponseTypeDef:
        """Registers a device of an app by the token that the push service assigned to it.

        :param PlatformApplicationArn: ARN of the platform application, as returned by create_platform_application.
        :param Token: Token that the push service assigned to the app on this device.
        :param CustomUserData: Any text to store with the endpoint, up to 2048 bytes.
        :param Attributes: Attributes of the endpoint, by name: CustomUserData, Enabled, Token.
        """
    async def create_sms_sandbox_phone_number(
        self, *, PhoneNumber: str, LanguageCode: LanguageCodeStringType = ...
    ) -> dict[str, Any]:
        """Adds a phone number to the SMS sandbox and sends it a one-time password.

        :param PhoneNumber: Phone number in E.164 format, such as +15558675309.
        :param LanguageCode: Language of the text message that contains the one-time password.
        """
    async def create_topic(
        self,
        *,
        Name: str,
        Attributes: Mapping[str, str] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        DataProtectionPolicy: str = ...,
    ) -> CreateTopicResponseTypeDef:
        """Creates a topic, or returns the existing topic with the same name and attributes.

        :param Name: Name of the topic: letters, digits, hyphens and underscores, up to 256 characters; FIFO topics end in .fifo.
        :param Attributes: Attributes of the topic, by name, such as DisplayName, Policy, FifoTopic or KmsMasterKeyId.
        :param Tags: Tags to add, each a dict with Key and Value.
        :param DataProtectionPolicy: JSON document of the policy that audits, masks or blocks sensitive data in messages.
        """
    async def delete_endpoint(self, *, EndpointArn: str) -> EmptyResponseMetadataTypeDef:
        """Deletes the endpoint of a device. Its subscriptions remain.

        :param EndpointArn: ARN of the device endpoint, as returned by create_platform_endpoint.
        """
    async def delete_platform_application(self, *, PlatformApplicationArn: str) -> EmptyResponseMetadataTypeDef:
        """Deletes a platform application.

        :param PlatformApplicationArn: ARN of the platform application, as returned by create_platform_application.
        """
    async def delete_sms_sandbox_phone_number(self, *, PhoneNumber: str) -> dict[str, Any]:
        """Deletes a phone number from the SMS sandbox.

        :param PhoneNumber: Phone number in E.164 format, such as +15558675309.
        """
    async def delete_topic(self, *, TopicArn: str) -> EmptyResponseMetadataTypeDef:
        """Deletes a topic and its subscriptions. Succeeds if the topic does not exist.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        """
    async def get_data_protection_policy(self, *, ResourceArn: str) -> GetDataProtectionPolicyResponseTypeDef:
        """Returns the data protection policy of a topic.

        :param ResourceArn: ARN of the topic.
        """
    async def get_endpoint_attributes(self, *, EndpointArn: str) -> GetEndpointAttributesResponseTypeDef:
        """Returns the attributes of a device endpoint: token, user data, enabled or not.

        :param EndpointArn: ARN of the device endpoint, as returned by create_platform_endpoint.
        """
    async def get_platform_application_attributes(
        self, *, PlatformApplicationArn: str
    ) -> GetPlatformApplicationAttributesResponseTypeDef:
        """Returns the attributes of a platform application, such as certificate expiry dates.

        :param PlatformApplicationArn: ARN of the platform application, as returned by create_platform_application.
        """
    async def get_sms_attributes(self, *, attributes: Sequence[str] = ...) -> GetSMSAttributesResponseTypeDef:
        """Returns the account's settings for text messages: default type, sender ID, spending limit.

        :param attributes: Names of the settings to return. Default: all.
        """
    async def get_sms_sandbox_account_status(self) -> GetSMSSandboxAccountStatusResultTypeDef:
        """Returns whether the account is in the SMS sandbox."""
    async def get_subscription_attributes(self, *, SubscriptionArn: str) -> GetSubscriptionAttributesResponseTypeDef:
        """Returns the attributes of a subscription: filter policy, raw delivery, dead-letter queue.

        :param SubscriptionArn: ARN of the subscription.
        """
    async def get_topic_attributes(self, *, TopicArn: str) -> GetTopicAttributesResponseTypeDef:
        """Returns the attributes of a topic: owner, policy, display name, subscription counts.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        """
    async def list_endpoints_by_platform_application(
        self, *, PlatformApplicationArn: str, NextToken: str = ...
    ) -> ListEndpointsByPlatformApplicationResponseTypeDef:
        """Lists the device endpoints of a platform application, in pages of 100.

        :param PlatformApplicationArn: ARN of the platform application, as returned by create_platform_application.
        :param NextToken: Token from the previous response, to get the next page.
        """
    async def list_origination_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListOriginationNumbersResultTypeDef:
        """Lists the account's dedicated phone numbers and their capabilities, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_phone_numbers_opted_out(self, *, nextToken: str = ...) -> ListPhoneNumbersOptedOutResponseTypeDef:
        """Lists the phone numbers that have opted out of text messages, in pages of 100.

        :param nextToken: Token from the previous response, to get the next page.
        """
    async def list_platform_applications(self, *, NextToken: str = ...) -> ListPlatformApplicationsResponseTypeDef:
        """Lists the account's platform applications, in pages of 100.

        :param NextToken: Token from the previous response, to get the next page.
        """
    async def list_sms_sandbox_phone_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListSMSSandboxPhoneNumbersResultTypeDef:
        """Lists the phone numbers in the SMS sandbox and their verification status, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_subscriptions(self, *, NextToken: str = ...) -> ListSubscriptionsResponseTypeDef:
        """Lists all subscriptions of the account, in pages of 100.

        :param NextToken: Token from the previous response, to get the next page.
        """
    async def list_subscriptions_by_topic(
        self, *, TopicArn: str, NextToken: str = ...
    ) -> ListSubscriptionsByTopicResponseTypeDef:
        """Lists the subscriptions of a topic, in pages of 100.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        :param NextToken: Token from the previous response, to get the next page.
        """
    async def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceResponseTypeDef:
        """Lists the tags of a topic.

        :param ResourceArn: ARN of the topic.
        """
    async def list_topics(self, *, NextToken: str = ...) -> ListTopicsResponseTypeDef:
        """Lists the account's topics, in pages of 100.

        :param NextToken: Token from the previous response, to get the next page.
        """
    async def opt_in_phone_number(self, *, phoneNumber: str) -> dict[str, Any]:
        """Opts a phone number back in to text messages. Allowed once in 30 days.

        :param phoneNumber: Phone number in E.164 format, such as +15558675309.
        """
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
        """Sends a message to a phone number, to the subscribers of a topic, or to a mobile device.

        :param TopicArn: ARN of the topic to publish to. Specify exactly one of TopicArn, TargetArn and PhoneNumber.
        :param TargetArn: ARN of the device endpoint or topic to publish to, instead of TopicArn or PhoneNumber.
        :param PhoneNumber: Phone number in E.164 format, such as +15558675309, to send a text message to.
        :param Message: Text of the message, up to 256 KB; up to 1600 characters for a text message.
        :param Subject: Subject line for email endpoints, up to 100 characters.
        :param MessageStructure: 'json' if Message is a JSON object with a text for each protocol and one for 'default'.
        :param MessageAttributes: Metadata of the message, by name, each with DataType and StringValue or BinaryValue.
        :param MessageDeduplicationId: ID that makes a FIFO topic ignore a repeated message within 5 minutes.
        :param MessageGroupId: Group of messages that a FIFO topic delivers in order.
        """
    async def publish_batch(
        self, *, TopicArn: str, PublishBatchRequestEntries: Sequence[PublishBatchRequestEntryTypeDef]
    ) -> PublishBatchResponseTypeDef:
        """Publishes up to ten messages to a topic in one request. Each can fail individually.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        :param PublishBatchRequestEntries: Messages to publish, up to ten, each with a unique Id and a Message.
        """
    async def put_data_protection_policy(
        self, *, ResourceArn: str, DataProtectionPolicy: str
    ) -> EmptyResponseMetadataTypeDef:
        """Adds or replaces the data protection policy of a topic.

        :param ResourceArn: ARN of the topic.
        :param DataProtectionPolicy: JSON document of the policy that audits, masks or blocks sensitive data in messages.
        """
    async def remove_permission(self, *, TopicArn: str, Label: str) -> EmptyResponseMetadataTypeDef:
        """Removes a statement from the policy of a topic.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        :param Label: Unique name of the policy statement.
        """
    async def set_endpoint_attributes(
        self, *, EndpointArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef:
        """Changes the token or user data of a device endpoint, or enables or disables it.

        :param EndpointArn: ARN of the device endpoint, as returned by create_platform_endpoint.
        :param Attributes: Attributes to set, by name: CustomUserData, Enabled, Token.
        """
    async def set_platform_application_attributes(
        self, *, PlatformApplicationArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef:
        """Changes the attributes of a platform application, such as credentials and event topics.

        :param PlatformApplicationArn: ARN of the platform application, as returned by create_platform_application.
        :param Attributes: Attributes to set, by name, such as PlatformCredential or EventDeliveryFailure.
        """
    async def set_sms_attributes(self, *, attributes: Mapping[str, str]) -> dict[str, Any]:
        """Changes the account's settings for text messages: default type, sender ID, spending limit.

        :param attributes: Settings to change, by name, such as DefaultSMSType, DefaultSenderID or MonthlySpendLimit.
        """
    async def set_subscription_attributes(
        self, *, SubscriptionArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef:
        """Changes one attribute of a subscription, such as its filter policy.

        :param SubscriptionArn: ARN of the subscription.
        :param AttributeName: Attribute to set, such as FilterPolicy, RawMessageDelivery or RedrivePolicy.
        :param AttributeValue: New value of the attribute.
        """
    async def set_topic_attributes(
        self, *, TopicArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef:
        """Changes one attribute of a topic, such as its display name or policy.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        :param AttributeName: Attribute to set, such as DisplayName, Policy or DeliveryPolicy.
        :param AttributeValue: New value of the attribute.
        """
    async def subscribe(
        self,
        *,
        TopicArn: str,
        Protocol: str,
        Endpoint: str = ...,
        Attributes: Mapping[str, str] = ...,
        ReturnSubscriptionArn: bool = ...,
    ) -> SubscribeResponseTypeDef:
        """Subscribes an endpoint to a topic: email, SMS, HTTP(S), SQS, Lambda, Firehose or a mobile app.

        :param TopicArn: ARN of the topic, such as arn:aws:sns:us-east-1:123456789012:news.
        :param Protocol: Protocol of the endpoint: http, https, email, email-json, sms, sqs, application, lambda or firehose.
        :param Endpoint: Address that receives the messages, such as a URL, an email address, a phone number or an ARN.
        :param Attributes: Attributes of the subscription, by name, such as FilterPolicy or RawMessageDelivery.
        :param ReturnSubscriptionArn: True returns the ARN even if the subscription is not confirmed yet.
        """
    async def tag_resource(self, *, ResourceArn: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]:
        """Adds tags to a topic, or changes their values.

        :param ResourceArn: ARN of the topic.
        :param Tags: Tags to add, each a dict with Key and Value.
        """
    async def unsubscribe(self, *, SubscriptionArn: str) -> EmptyResponseMetadataTypeDef:
        """Deletes a subscription.

        :param SubscriptionArn: ARN of the subscription.
        """
    async def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Removes tags from a topic.

        :param ResourceArn: ARN of the topic.
        :param TagKeys: Keys of the tags to remove.
        """
    async def verify_sms_sandbox_phone_number(self, *, PhoneNumber: str, OneTimePassword: str) -> dict[str, Any]:
        """Verifies a phone number of the SMS sandbox with the one-time password sent to it.

        :param PhoneNumber: Phone number in E.164 format, such as +15558675309.
        :param OneTimePassword: One-time password that was sent to the phone number.
        """
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
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "add_permission",
            "delete_endpoint",
            "delete_platform_application",
            "delete_topic",
            "put_data_protection_policy",
            "remove_permission",
            "set_endpoint_attributes",
            "set_platform_application_attributes",
            "set_subscription_attributes",
            "set_topic_attributes",
            "unsubscribe",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["check_if_phone_number_is_opted_out"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[CheckIfPhoneNumberIsOptedOutResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["confirm_subscription"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ConfirmSubscriptionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_platform_application"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreatePlatformApplicationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_platform_endpoint"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateEndpointResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_sms_sandbox_phone_number",
            "delete_sms_sandbox_phone_number",
            "opt_in_phone_number",
            "set_sms_attributes",
            "tag_resource",
            "untag_resource",
            "verify_sms_sandbox_phone_number",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["create_topic"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateTopicResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_data_protection_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDataProtectionPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_endpoint_attributes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetEndpointAttributesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_platform_application_attributes"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetPlatformApplicationAttributesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_sms_attributes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSMSAttributesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_sms_sandbox_account_status"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetSMSSandboxAccountStatusResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_subscription_attributes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSubscriptionAttributesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_topic_attributes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetTopicAttributesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_endpoints_by_platform_application"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListEndpointsByPlatformApplicationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_origination_numbers"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListOriginationNumbersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_phone_numbers_opted_out"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListPhoneNumbersOptedOutResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_platform_applications"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListPlatformApplicationsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_sms_sandbox_phone_numbers"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListSMSSandboxPhoneNumbersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_subscriptions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSubscriptionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_subscriptions_by_topic"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSubscriptionsByTopicResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_topics"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTopicsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["publish"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PublishResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["publish_batch"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PublishBatchResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["subscribe"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SubscribeResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
