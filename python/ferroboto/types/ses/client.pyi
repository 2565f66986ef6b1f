"""The client of SES."""

from collections.abc import Sequence
from typing import Any, overload

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .literals import (
    BehaviorOnMXFailureType,
    ConfigurationSetAttributeType,
    IdentityExistsWaiterName,
    IdentityTypeType,
    ListConfigurationSetsPaginatorName,
    ListCustomVerificationEmailTemplatesPaginatorName,
    ListIdentitiesPaginatorName,
    ListReceiptRuleSetsPaginatorName,
    ListTemplatesPaginatorName,
    NotificationTypeType,
)
from .paginator import (
    ListConfigurationSetsPaginator,
    ListCustomVerificationEmailTemplatesPaginator,
    ListIdentitiesPaginator,
    ListReceiptRuleSetsPaginator,
    ListTemplatesPaginator,
)
from .type_defs import (
    BouncedRecipientInfoTypeDef,
    BulkEmailDestinationTypeDef,
    ConfigurationSetTypeDef,
    DeliveryOptionsTypeDef,
    DescribeActiveReceiptRuleSetResponseTypeDef,
    DescribeConfigurationSetResponseTypeDef,
    DescribeReceiptRuleResponseTypeDef,
    DescribeReceiptRuleSetResponseTypeDef,
    DestinationTypeDef,
    EmptyResponseMetadataTypeDef,
    EventDestinationUnionTypeDef,
    GetAccountSendingEnabledResponseTypeDef,
    GetCustomVerificationEmailTemplateResponseTypeDef,
    GetIdentityDkimAttributesResponseTypeDef,
    GetIdentityMailFromDomainAttributesResponseTypeDef,
    GetIdentityNotificationAttributesResponseTypeDef,
    GetIdentityPoliciesResponseTypeDef,
    GetIdentityVerificationAttributesResponseTypeDef,
    GetSendQuotaResponseTypeDef,
    GetSendStatisticsResponseTypeDef,
    GetTemplateResponseTypeDef,
    ListConfigurationSetsResponseTypeDef,
    ListCustomVerificationEmailTemplatesResponseTypeDef,
    ListIdentitiesResponseTypeDef,
    ListIdentityPoliciesResponseTypeDef,
    ListReceiptFiltersResponseTypeDef,
    ListReceiptRuleSetsResponseTypeDef,
    ListTemplatesResponseTypeDef,
    ListVerifiedEmailAddressesResponseTypeDef,
    MessageDsnTypeDef,
    MessageTagTypeDef,
    MessageTypeDef,
    RawMessageTypeDef,
    ReceiptFilterTypeDef,
    ReceiptRuleUnionTypeDef,
    SendBounceResponseTypeDef,
    SendBulkTemplatedEmailResponseTypeDef,
    SendCustomVerificationEmailResponseTypeDef,
    SendEmailResponseTypeDef,
    SendRawEmailResponseTypeDef,
    SendTemplatedEmailResponseTypeDef,
    TemplateTypeDef,
    TestRenderTemplateResponseTypeDef,
    TrackingOptionsTypeDef,
    VerifyDomainDkimResponseTypeDef,
    VerifyDomainIdentityResponseTypeDef,
)
from .waiter import IdentityExistsWaiter

class Exceptions(BaseClientExceptions):
    AccountSendingPausedException: type[ClientError]
    AlreadyExistsException: type[ClientError]
    CannotDeleteException: type[ClientError]
    ConfigurationSetAlreadyExistsException: type[ClientError]
    ConfigurationSetDoesNotExistException: type[ClientError]
    ConfigurationSetSendingPausedException: type[ClientError]
    CustomVerificationEmailInvalidContentException: type[ClientError]
    CustomVerificationEmailTemplateAlreadyExistsException: type[ClientError]
    CustomVerificationEmailTemplateDoesNotExistException: type[ClientError]
    EventDestinationAlreadyExistsException: type[ClientError]
    EventDestinationDoesNotExistException: type[ClientError]
    FromEmailAddressNotVerifiedException: type[ClientError]
    InvalidCloudWatchDestinationException: type[ClientError]
    InvalidConfigurationSetException: type[ClientError]
    InvalidDeliveryOptionsException: type[ClientError]
    InvalidFirehoseDestinationException: type[ClientError]
    InvalidLambdaFunctionException: type[ClientError]
    InvalidPolicyException: type[ClientError]
    InvalidRenderingParameterException: type[ClientError]
    InvalidS3ConfigurationException: type[ClientError]
    InvalidSNSDestinationException: type[ClientError]
    InvalidSnsTopicException: type[ClientError]
    InvalidTemplateException: type[ClientError]
    InvalidTrackingOptionsException: type[ClientError]
    LimitExceededException: type[ClientError]
    MailFromDomainNotVerifiedException: type[ClientError]
    MessageRejected: type[ClientError]
    MissingRenderingAttributeException: type[ClientError]
    ProductionAccessNotGrantedException: type[ClientError]
    RuleDoesNotExistException: type[ClientError]
    RuleSetDoesNotExistException: type[ClientError]
    TemplateDoesNotExistException: type[ClientError]
    TrackingOptionsAlreadyExistsException: type[ClientError]
    TrackingOptionsDoesNotExistException: type[ClientError]

class SESClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def clone_receipt_rule_set(self, *, RuleSetName: str, OriginalRuleSetName: str) -> dict[str, Any]: ...
    def create_configuration_set(self, *, ConfigurationSet: ConfigurationSetTypeDef) -> dict[str, Any]: ...
    def create_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]: ...
    def create_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]: ...
    def create_custom_verification_email_template(
        self,
        *,
        TemplateName: str,
        FromEmailAddress: str,
        TemplateSubject: str,
        TemplateContent: str,
        SuccessRedirectionURL: str,
        FailureRedirectionURL: str,
    ) -> EmptyResponseMetadataTypeDef: ...
    def create_receipt_filter(self, *, Filter: ReceiptFilterTypeDef) -> dict[str, Any]: ...
    def create_receipt_rule(
        self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef, After: str = ...
    ) -> dict[str, Any]: ...
    def create_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]: ...
    def create_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]: ...
    def delete_configuration_set(self, *, ConfigurationSetName: str) -> dict[str, Any]: ...
    def delete_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestinationName: str
    ) -> dict[str, Any]: ...
    def delete_configuration_set_tracking_options(self, *, ConfigurationSetName: str) -> dict[str, Any]: ...
    def delete_custom_verification_email_template(self, *, TemplateName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_identity(self, *, Identity: str) -> dict[str, Any]: ...
    def delete_identity_policy(self, *, Identity: str, PolicyName: str) -> dict[str, Any]: ...
    def delete_receipt_filter(self, *, FilterName: str) -> dict[str, Any]: ...
    def delete_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> dict[str, Any]: ...
    def delete_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]: ...
    def delete_template(self, *, TemplateName: str) -> dict[str, Any]: ...
    def delete_verified_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef: ...
    def describe_active_receipt_rule_set(self) -> DescribeActiveReceiptRuleSetResponseTypeDef: ...
    def describe_configuration_set(
        self,
        *,
        ConfigurationSetName: str,
        ConfigurationSetAttributeNames: Sequence[ConfigurationSetAttributeType] = ...,
    ) -> DescribeConfigurationSetResponseTypeDef: ...
    def describe_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> DescribeReceiptRuleResponseTypeDef: ...
    def describe_receipt_rule_set(self, *, RuleSetName: str) -> DescribeReceiptRuleSetResponseTypeDef: ...
    def get_account_sending_enabled(self) -> GetAccountSendingEnabledResponseTypeDef: ...
    def get_custom_verification_email_template(
        self, *, TemplateName: str
    ) -> GetCustomVerificationEmailTemplateResponseTypeDef: ...
    def get_identity_dkim_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityDkimAttributesResponseTypeDef: ...
    def get_identity_mail_from_domain_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityMailFromDomainAttributesResponseTypeDef: ...
    def get_identity_notification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityNotificationAttributesResponseTypeDef: ...
    def get_identity_policies(
        self, *, Identity: str, PolicyNames: Sequence[str]
    ) -> GetIdentityPoliciesResponseTypeDef: ...
    def get_identity_verification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityVerificationAttributesResponseTypeDef: ...
    def get_send_quota(self) -> GetSendQuotaResponseTypeDef: ...
    def get_send_statistics(self) -> GetSendStatisticsResponseTypeDef: ...
    def get_template(self, *, TemplateName: str) -> GetTemplateResponseTypeDef: ...
    def list_configuration_sets(
        self, *, NextToken: str = ..., MaxItems: int = ...
    ) -> ListConfigurationSetsResponseTypeDef: ...
    def list_custom_verification_email_templates(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListCustomVerificationEmailTemplatesResponseTypeDef: ...
    def list_identities(
        self, *, IdentityType: IdentityTypeType = ..., NextToken: str = ..., MaxItems: int = ...
    ) -> ListIdentitiesResponseTypeDef: ...
    def list_identity_policies(self, *, Identity: str) -> ListIdentityPoliciesResponseTypeDef: ...
    def list_receipt_filters(self) -> ListReceiptFiltersResponseTypeDef: ...
    def list_receipt_rule_sets(self, *, NextToken: str = ...) -> ListReceiptRuleSetsResponseTypeDef: ...
    def list_templates(self, *, NextToken: str = ..., MaxItems: int = ...) -> ListTemplatesResponseTypeDef: ...
    def list_verified_email_addresses(self) -> ListVerifiedEmailAddressesResponseTypeDef: ...
    def put_configuration_set_delivery_options(
        self, *, ConfigurationSetName: str, DeliveryOptions: DeliveryOptionsTypeDef = ...
    ) -> dict[str, Any]: ...
    def put_identity_policy(self, *, Identity: str, PolicyName: str, Policy: str) -> dict[str, Any]: ...
    def reorder_receipt_rule_set(self, *, RuleSetName: str, RuleNames: Sequence[str]) -> dict[str, Any]: ...
    def send_bounce(
        self,
        *,
        OriginalMessageId: str,
        BounceSender: str,
        BouncedRecipientInfoList: Sequence[BouncedRecipientInfoTypeDef],
        Explanation: str = ...,
        MessageDsn: MessageDsnTypeDef = ...,
        BounceSenderArn: str = ...,
    ) -> SendBounceResponseTypeDef: ...
    def send_bulk_templated_email(
        self,
        *,
        Source: str,
        Template: str,
        DefaultTemplateData: str,
        Destinations: Sequence[BulkEmailDestinationTypeDef],
        SourceArn: str = ...,
        ReplyToAddresses: Sequence[str] = ...,
        ReturnPath: str = ...,
        ReturnPathArn: str = ...,
        ConfigurationSetName: str = ...,
        DefaultTags: Sequence[MessageTagTypeDef] = ...,
        TemplateArn: str = ...,
    ) -> SendBulkTemplatedEmailResponseTypeDef: ...
    def send_custom_verification_email(
        self, *, EmailAddress: str, TemplateName: str, ConfigurationSetName: str = ...
    ) -> SendCustomVerificationEmailResponseTypeDef: ...
    def send_email(
        self,
        *,
        Source: str,
        Destination: DestinationTypeDef,
        Message: MessageTypeDef,
        ReplyToAddresses: Sequence[str] = ...,
        ReturnPath: str = ...,
        SourceArn: str = ...,
        ReturnPathArn: str = ...,
        Tags: Sequence[MessageTagTypeDef] = ...,
        ConfigurationSetName: str = ...,
    ) -> SendEmailResponseTypeDef: ...
    def send_raw_email(
        self,
        *,
        RawMessage: RawMessageTypeDef,
        Source: str = ...,
        Destinations: Sequence[str] = ...,
        FromArn: str = ...,
        SourceArn: str = ...,
        ReturnPathArn: str = ...,
        Tags: Sequence[MessageTagTypeDef] = ...,
        ConfigurationSetName: str = ...,
    ) -> SendRawEmailResponseTypeDef: ...
    def send_templated_email(
        self,
        *,
        Source: str,
        Destination: DestinationTypeDef,
        Template: str,
        TemplateData: str,
        ReplyToAddresses: Sequence[str] = ...,
        ReturnPath: str = ...,
        SourceArn: str = ...,
        ReturnPathArn: str = ...,
        Tags: Sequence[MessageTagTypeDef] = ...,
        ConfigurationSetName: str = ...,
        TemplateArn: str = ...,
    ) -> SendTemplatedEmailResponseTypeDef: ...
    def set_active_receipt_rule_set(self, *, RuleSetName: str = ...) -> dict[str, Any]: ...
    def set_identity_dkim_enabled(self, *, Identity: str, DkimEnabled: bool) -> dict[str, Any]: ...
    def set_identity_feedback_forwarding_enabled(self, *, Identity: str, ForwardingEnabled: bool) -> dict[str, Any]: ...
    def set_identity_headers_in_notifications_enabled(
        self, *, Identity: str, NotificationType: NotificationTypeType, Enabled: bool
    ) -> dict[str, Any]: ...
    def set_identity_mail_from_domain(
        self, *, Identity: str, MailFromDomain: str = ..., BehaviorOnMXFailure: BehaviorOnMXFailureType = ...
    ) -> dict[str, Any]: ...
    def set_identity_notification_topic(
        self, *, Identity: str, NotificationType: NotificationTypeType, SnsTopic: str = ...
    ) -> dict[str, Any]: ...
    def set_receipt_rule_position(self, *, RuleSetName: str, RuleName: str, After: str = ...) -> dict[str, Any]: ...
    def test_render_template(self, *, TemplateName: str, TemplateData: str) -> TestRenderTemplateResponseTypeDef: ...
    def update_account_sending_enabled(self, *, Enabled: bool = ...) -> EmptyResponseMetadataTypeDef: ...
    def update_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]: ...
    def update_configuration_set_reputation_metrics_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_configuration_set_sending_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]: ...
    def update_custom_verification_email_template(
        self,
        *,
        TemplateName: str,
        FromEmailAddress: str = ...,
        TemplateSubject: str = ...,
        TemplateContent: str = ...,
        SuccessRedirectionURL: str = ...,
        FailureRedirectionURL: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_receipt_rule(self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef) -> dict[str, Any]: ...
    def update_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]: ...
    def verify_domain_dkim(self, *, Domain: str) -> VerifyDomainDkimResponseTypeDef: ...
    def verify_domain_identity(self, *, Domain: str) -> VerifyDomainIdentityResponseTypeDef: ...
    def verify_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef: ...
    def verify_email_identity(self, *, EmailAddress: str) -> dict[str, Any]: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListConfigurationSetsPaginatorName) -> ListConfigurationSetsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListCustomVerificationEmailTemplatesPaginatorName
    ) -> ListCustomVerificationEmailTemplatesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListIdentitiesPaginatorName) -> ListIdentitiesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListReceiptRuleSetsPaginatorName) -> ListReceiptRuleSetsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTemplatesPaginatorName) -> ListTemplatesPaginator: ...
    def get_waiter(self, waiter_name: IdentityExistsWaiterName) -> IdentityExistsWaiter: ...  # type: ignore[override]
