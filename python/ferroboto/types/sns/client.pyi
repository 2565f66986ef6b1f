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
    ) -> EmptyResponseMetadataTypeDef: ...
    def check_if_phone_number_is_opted_out(
        self, *, phoneNumber: str
    ) -> CheckIfPhoneNumberIsOptedOutResponseTypeDef: ...
    def confirm_subscription(
        self, *, TopicArn: str, Token: str, AuthenticateOnUnsubscribe: str = ...
    ) -> ConfirmSubscriptionResponseTypeDef: ...
    def create_platform_application(
        self, *, Name: str, Platform: str, Attributes: Mapping[str, str]
    ) -> CreatePlatformApplicationResponseTypeDef: ...
    def create_platform_endpoint(
        self, *, PlatformApplicationArn: str, Token: str, CustomUserData: str = ..., Attributes: Mapping[str, str] = ...
    ) -> CreateEndpointResponseTypeDef: ...
    def create_sms_sandbox_phone_number(
        self, *, PhoneNumber: str, LanguageCode: LanguageCodeStringType = ...
    ) -> dict[str, Any]: ...
    def create_topic(
        self,
        *,
        Name: str,
        Attributes: Mapping[str, str] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        DataProtectionPolicy: str = ...,
    ) -> CreateTopicResponseTypeDef: ...
    def delete_endpoint(self, *, EndpointArn: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_platform_application(self, *, PlatformApplicationArn: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_sms_sandbox_phone_number(self, *, PhoneNumber: str) -> dict[str, Any]: ...
    def delete_topic(self, *, TopicArn: str) -> EmptyResponseMetadataTypeDef: ...
    def get_data_protection_policy(self, *, ResourceArn: str) -> GetDataProtectionPolicyResponseTypeDef: ...
    def get_endpoint_attributes(self, *, EndpointArn: str) -> GetEndpointAttributesResponseTypeDef: ...
    def get_platform_application_attributes(
        self, *, PlatformApplicationArn: str
    ) -> GetPlatformApplicationAttributesResponseTypeDef: ...
    def get_sms_attributes(self, *, attributes: Sequence[str] = ...) -> GetSMSAttributesResponseTypeDef: ...
    def get_sms_sandbox_account_status(self) -> GetSMSSandboxAccountStatusResultTypeDef: ...
    def get_subscription_attributes(self, *, SubscriptionArn: str) -> GetSubscriptionAttributesResponseTypeDef: ...
    def get_topic_attributes(self, *, TopicArn: str) -> GetTopicAttributesResponseTypeDef: ...
    def list_endpoints_by_platform_application(
        self, *, PlatformApplicationArn: str, NextToken: str = ...
    ) -> ListEndpointsByPlatformApplicationResponseTypeDef: ...
    def list_origination_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListOriginationNumbersResultTypeDef: ...
    def list_phone_numbers_opted_out(self, *, nextToken: str = ...) -> ListPhoneNumbersOptedOutResponseTypeDef: ...
    def list_platform_applications(self, *, NextToken: str = ...) -> ListPlatformApplicationsResponseTypeDef: ...
    def list_sms_sandbox_phone_numbers(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListSMSSandboxPhoneNumbersResultTypeDef: ...
    def list_subscriptions(self, *, NextToken: str = ...) -> ListSubscriptionsResponseTypeDef: ...
    def list_subscriptions_by_topic(
        self, *, TopicArn: str, NextToken: str = ...
    ) -> ListSubscriptionsByTopicResponseTypeDef: ...
    def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceResponseTypeDef: ...
    def list_topics(self, *, NextToken: str = ...) -> ListTopicsResponseTypeDef: ...
    def opt_in_phone_number(self, *, phoneNumber: str) -> dict[str, Any]: ...
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
    ) -> PublishResponseTypeDef: ...
    def publish_batch(
        self, *, TopicArn: str, PublishBatchRequestEntries: Sequence[PublishBatchRequestEntryTypeDef]
    ) -> PublishBatchResponseTypeDef: ...
    def put_data_protection_policy(
        self, *, ResourceArn: str, DataProtectionPolicy: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def remove_permission(self, *, TopicArn: str, Label: str) -> EmptyResponseMetadataTypeDef: ...
    def set_endpoint_attributes(
        self, *, EndpointArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def set_platform_application_attributes(
        self, *, PlatformApplicationArn: str, Attributes: Mapping[str, str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def set_sms_attributes(self, *, attributes: Mapping[str, str]) -> dict[str, Any]: ...
    def set_subscription_attributes(
        self, *, SubscriptionArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def set_topic_attributes(
        self, *, TopicArn: str, AttributeName: str, AttributeValue: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def subscribe(
        self,
        *,
        TopicArn: str,
        Protocol: str,
        Endpoint: str = ...,
        Attributes: Mapping[str, str] = ...,
        ReturnSubscriptionArn: bool = ...,
    ) -> SubscribeResponseTypeDef: ...
    def tag_resource(self, *, ResourceArn: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]: ...
    def unsubscribe(self, *, SubscriptionArn: str) -> EmptyResponseMetadataTypeDef: ...
    def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]: ...
    def verify_sms_sandbox_phone_number(self, *, PhoneNumber: str, OneTimePassword: str) -> dict[str, Any]: ...
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
