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
    def clone_receipt_rule_set(self, *, RuleSetName: str, OriginalRuleSetName: str) -> dict[str, Any]:
        """Copy a set of receipt rules under a new name."""
    def create_configuration_set(self, *, ConfigurationSet: ConfigurationSetTypeDef) -> dict[str, Any]:
        """Make a configuration set: a name for how mail is sent and watched."""
    def create_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]:
        """Choose which events of a configuration set's mail go where."""
    def create_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]:
        """Give links that track opens and clicks a domain of one's own."""
    def create_custom_verification_email_template(
        self,
        *,
        TemplateName: str,
        FromEmailAddress: str,
        TemplateSubject: str,
        TemplateContent: str,
        SuccessRedirectionURL: str,
        FailureRedirectionURL: str,
    ) -> EmptyResponseMetadataTypeDef:
        """Make a template for the mail that asks people to verify their address."""
    def create_receipt_filter(self, *, Filter: ReceiptFilterTypeDef) -> dict[str, Any]:
        """Accept or refuse mail from a range of IP addresses."""
    def create_receipt_rule(
        self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef, After: str = ...
    ) -> dict[str, Any]:
        """Add a rule for received mail to a set of rules."""
    def create_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]:
        """Make an empty set of receipt rules."""
    def create_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]:
        """Make a mail template with places to fill in."""
    def delete_configuration_set(self, *, ConfigurationSetName: str) -> dict[str, Any]:
        """Remove a configuration set and where its events go."""
    def delete_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestinationName: str
    ) -> dict[str, Any]:
        """Stop sending events of a configuration set to one destination."""
    def delete_configuration_set_tracking_options(self, *, ConfigurationSetName: str) -> dict[str, Any]:
        """Go back to Amazon's domain for links that track."""
    def delete_custom_verification_email_template(self, *, TemplateName: str) -> EmptyResponseMetadataTypeDef:
        """Remove a template of verification mail."""
    def delete_identity(self, *, Identity: str) -> dict[str, Any]:
        """Forget an address or a domain; it is no longer verified."""
    def delete_identity_policy(self, *, Identity: str, PolicyName: str) -> dict[str, Any]:
        """Remove a policy that lets others send as an identity."""
    def delete_receipt_filter(self, *, FilterName: str) -> dict[str, Any]:
        """Remove a filter of IP addresses."""
    def delete_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> dict[str, Any]:
        """Remove a rule from a set of receipt rules."""
    def delete_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]:
        """Remove a set of receipt rules that is not active."""
    def delete_template(self, *, TemplateName: str) -> dict[str, Any]:
        """Remove a mail template."""
    def delete_verified_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef:
        """Forget a verified address; DeleteIdentity does the same and more."""
    def describe_active_receipt_rule_set(self) -> DescribeActiveReceiptRuleSetResponseTypeDef:
        """Give the set of receipt rules in force, with its rules."""
    def describe_configuration_set(
        self,
        *,
        ConfigurationSetName: str,
        ConfigurationSetAttributeNames: Sequence[ConfigurationSetAttributeType] = ...,
    ) -> DescribeConfigurationSetResponseTypeDef:
        """Give the details of a configuration set."""
    def describe_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> DescribeReceiptRuleResponseTypeDef:
        """Give one rule for received mail."""
    def describe_receipt_rule_set(self, *, RuleSetName: str) -> DescribeReceiptRuleSetResponseTypeDef:
        """Give a set of receipt rules with its rules."""
    def get_account_sending_enabled(self) -> GetAccountSendingEnabledResponseTypeDef:
        """Tell whether the account may send mail in this region."""
    def get_custom_verification_email_template(
        self, *, TemplateName: str
    ) -> GetCustomVerificationEmailTemplateResponseTypeDef:
        """Give a template of verification mail."""
    def get_identity_dkim_attributes(self, *, Identities: Sequence[str]) -> GetIdentityDkimAttributesResponseTypeDef:
        """Tell for identities whether DKIM signs their mail, and with which tokens."""
    def get_identity_mail_from_domain_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityMailFromDomainAttributesResponseTypeDef:
        """Tell for identities which MAIL FROM domain they use and whether it works."""
    def get_identity_notification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityNotificationAttributesResponseTypeDef:
        """Tell for identities where bounces, complaints and deliveries are told."""
    def get_identity_policies(self, *, Identity: str, PolicyNames: Sequence[str]) -> GetIdentityPoliciesResponseTypeDef:
        """Give policies that let others send as an identity."""
    def get_identity_verification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityVerificationAttributesResponseTypeDef:
        """Tell for identities whether they are verified; for domains with the token."""
    def get_send_quota(self) -> GetSendQuotaResponseTypeDef:
        """Tell how much may be sent in 24 hours and in a second, and what has been."""
    def get_send_statistics(self) -> GetSendStatisticsResponseTypeDef:
        """Give what was sent, bounced, complained about and refused, by quarter of an hour, for two weeks."""
    def get_template(self, *, TemplateName: str) -> GetTemplateResponseTypeDef:
        """Give a mail template."""
    def list_configuration_sets(
        self, *, NextToken: str = ..., MaxItems: int = ...
    ) -> ListConfigurationSetsResponseTypeDef:
        """List the configuration sets, page by page."""
    def list_custom_verification_email_templates(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListCustomVerificationEmailTemplatesResponseTypeDef:
        """List the templates of verification mail, page by page."""
    def list_identities(
        self, *, IdentityType: IdentityTypeType = ..., NextToken: str = ..., MaxItems: int = ...
    ) -> ListIdentitiesResponseTypeDef:
        """List addresses and domains, verified or not, page by page."""
    def list_identity_policies(self, *, Identity: str) -> ListIdentityPoliciesResponseTypeDef:
        """List the names of the policies of an identity."""
    def list_receipt_filters(self) -> ListReceiptFiltersResponseTypeDef:
        """List the filters of IP addresses."""
    def list_receipt_rule_sets(self, *, NextToken: str = ...) -> ListReceiptRuleSetsResponseTypeDef:
        """List the sets of receipt rules, page by page."""
    def list_templates(self, *, NextToken: str = ..., MaxItems: int = ...) -> ListTemplatesResponseTypeDef:
        """List the mail templates, page by page."""
    def list_verified_email_addresses(self) -> ListVerifiedEmailAddressesResponseTypeDef:
        """List verified addresses; ListIdentities does the same and more."""
    def put_configuration_set_delivery_options(
        self, *, ConfigurationSetName: str, DeliveryOptions: DeliveryOptionsTypeDef = ...
    ) -> dict[str, Any]:
        """Say whether mail of a configuration set needs TLS on its way."""
    def put_identity_policy(self, *, Identity: str, PolicyName: str, Policy: str) -> dict[str, Any]:
        """Let others send as an identity by a policy, or replace that policy."""
    def reorder_receipt_rule_set(self, *, RuleSetName: str, RuleNames: Sequence[str]) -> dict[str, Any]:
        """Put the rules of a set into a new order."""
    def send_bounce(
        self,
        *,
        OriginalMessageId: str,
        BounceSender: str,
        BouncedRecipientInfoList: Sequence[BouncedRecipientInfoTypeDef],
        Explanation: str = ...,
        MessageDsn: MessageDsnTypeDef = ...,
        BounceSenderArn: str = ...,
    ) -> SendBounceResponseTypeDef:
        """Answer a received mail with a bounce."""
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
    ) -> SendBulkTemplatedEmailResponseTypeDef:
        """Send a template to up to 50 destinations, filled in for each."""
    def send_custom_verification_email(
        self, *, EmailAddress: str, TemplateName: str, ConfigurationSetName: str = ...
    ) -> SendCustomVerificationEmailResponseTypeDef:
        """Ask an address to verify itself, by a template of one's own."""
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
    ) -> SendEmailResponseTypeDef:
        """Send a mail of a subject and a body in text, HTML or both."""
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
    ) -> SendRawEmailResponseTypeDef:
        """Send a whole MIME message, with attachments and headers of one's own."""
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
    ) -> SendTemplatedEmailResponseTypeDef:
        """Send a mail made from a template and the data to fill in."""
    def set_active_receipt_rule_set(self, *, RuleSetName: str = ...) -> dict[str, Any]:
        """Put a set of receipt rules in force; without a name, none is."""
    def set_identity_dkim_enabled(self, *, Identity: str, DkimEnabled: bool) -> dict[str, Any]:
        """Switch DKIM signing of an identity's mail on or off."""
    def set_identity_feedback_forwarding_enabled(self, *, Identity: str, ForwardingEnabled: bool) -> dict[str, Any]:
        """Switch forwarding of bounces and complaints by mail on or off."""
    def set_identity_headers_in_notifications_enabled(
        self, *, Identity: str, NotificationType: NotificationTypeType, Enabled: bool
    ) -> dict[str, Any]:
        """Say whether notifications have the original mail's headers."""
    def set_identity_mail_from_domain(
        self, *, Identity: str, MailFromDomain: str = ..., BehaviorOnMXFailure: BehaviorOnMXFailureType = ...
    ) -> dict[str, Any]:
        """Set a MAIL FROM domain of one's own for an identity, or take it away."""
    def set_identity_notification_topic(
        self, *, Identity: str, NotificationType: NotificationTypeType, SnsTopic: str = ...
    ) -> dict[str, Any]:
        """Set the topic that is told of bounces, complaints or deliveries."""
    def set_receipt_rule_position(self, *, RuleSetName: str, RuleName: str, After: str = ...) -> dict[str, Any]:
        """Move a receipt rule behind another one, or to the front."""
    def test_render_template(self, *, TemplateName: str, TemplateData: str) -> TestRenderTemplateResponseTypeDef:
        """Fill a template in and give the mail without sending it."""
    def update_account_sending_enabled(self, *, Enabled: bool = ...) -> EmptyResponseMetadataTypeDef:
        """Switch sending for the whole account in this region on or off."""
    def update_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]:
        """Change which events of a configuration set go to a destination."""
    def update_configuration_set_reputation_metrics_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef:
        """Switch reputation figures of a configuration set on or off."""
    def update_configuration_set_sending_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef:
        """Switch sending with a configuration set on or off."""
    def update_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]:
        """Change the domain of a configuration set's links that track."""
    def update_custom_verification_email_template(
        self,
        *,
        TemplateName: str,
        FromEmailAddress: str = ...,
        TemplateSubject: str = ...,
        TemplateContent: str = ...,
        SuccessRedirectionURL: str = ...,
        FailureRedirectionURL: str = ...,
    ) -> EmptyResponseMetadataTypeDef:
        """Change a template of verification mail."""
    def update_receipt_rule(self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef) -> dict[str, Any]:
        """Replace a rule for received mail."""
    def update_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]:
        """Replace a mail template."""
    def verify_domain_dkim(self, *, Domain: str) -> VerifyDomainDkimResponseTypeDef:
        """Give the tokens to publish in DNS so that DKIM can sign a domain's mail."""
    def verify_domain_identity(self, *, Domain: str) -> VerifyDomainIdentityResponseTypeDef:
        """Add a domain, and give the token to publish in its DNS."""
    def verify_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef:
        """Add an address and mail it a link to confirm; VerifyEmailIdentity is the newer one."""
    def verify_email_identity(self, *, EmailAddress: str) -> dict[str, Any]:
        """Add an address and mail it a link to confirm."""
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
