"""The client of SES for asyncio."""

from collections.abc import Sequence
from typing import Any, overload

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.waiter import AioWaiter

from .._pages import AioPageIterator, AioPaginator
from .client import Exceptions
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
    PaginatorConfigTypeDef,
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
    WaiterConfigTypeDef,
)

class AioListConfigurationSetsPaginator(AioPaginator[ListConfigurationSetsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListConfigurationSetsResponseTypeDef]: ...

class AioListCustomVerificationEmailTemplatesPaginator(
    AioPaginator[ListCustomVerificationEmailTemplatesResponseTypeDef]
):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListCustomVerificationEmailTemplatesResponseTypeDef]: ...

class AioListIdentitiesPaginator(AioPaginator[ListIdentitiesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, IdentityType: IdentityTypeType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListIdentitiesResponseTypeDef]: ...

class AioListReceiptRuleSetsPaginator(AioPaginator[ListReceiptRuleSetsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListReceiptRuleSetsResponseTypeDef]: ...

class AioListTemplatesPaginator(AioPaginator[ListTemplatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListTemplatesResponseTypeDef]: ...

class AioIdentityExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, Identities: Sequence[str], WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioSESClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def clone_receipt_rule_set(self, *, RuleSetName: str, OriginalRuleSetName: str) -> dict[str, Any]:
        """Copy a set of receipt rules under a new name."""
    async def create_configuration_set(self, *, ConfigurationSet: ConfigurationSetTypeDef) -> dict[str, Any]:
        """Make a configuration set: a name for how mail is sent and watched."""
    async def create_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]:
        """Choose which events of a configuration set's mail go where."""
    async def create_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]:
        """Give links that track opens and clicks a domain of one's own."""
    async def create_custom_verification_email_template(
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
    async def create_receipt_filter(self, *, Filter: ReceiptFilterTypeDef) -> dict[str, Any]:
        """Accept or refuse mail from a range of IP addresses."""
    async def create_receipt_rule(
        self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef, After: str = ...
    ) -> dict[str, Any]:
        """Add a rule for received mail to a set of rules."""
    async def create_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]:
        """Make an empty set of receipt rules."""
    async def create_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]:
        """Make a mail template with places to fill in."""
    async def delete_configuration_set(self, *, ConfigurationSetName: str) -> dict[str, Any]:
        """Remove a configuration set and where its events go."""
    async def delete_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestinationName: str
    ) -> dict[str, Any]:
        """Stop sending events of a configuration set to one destination."""
    async def delete_configuration_set_tracking_options(self, *, ConfigurationSetName: str) -> dict[str, Any]:
        """Go back to Amazon's domain for links that track."""
    async def delete_custom_verification_email_template(self, *, TemplateName: str) -> EmptyResponseMetadataTypeDef:
        """Remove a template of verification mail."""
    async def delete_identity(self, *, Identity: str) -> dict[str, Any]:
        """Forget an address or a domain; it is no longer verified."""
    async def delete_identity_policy(self, *, Identity: str, PolicyName: str) -> dict[str, Any]:
        """Remove a policy that lets others send as an identity."""
    async def delete_receipt_filter(self, *, FilterName: str) -> dict[str, Any]:
        """Remove a filter of IP addresses."""
    async def delete_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> dict[str, Any]:
        """Remove a rule from a set of receipt rules."""
    async def delete_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]:
        """Remove a set of receipt rules that is not active."""
    async def delete_template(self, *, TemplateName: str) -> dict[str, Any]:
        """Remove a mail template."""
    async def delete_verified_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef:
        """Forget a verified address; DeleteIdentity does the same and more."""
    async def describe_active_receipt_rule_set(self) -> DescribeActiveReceiptRuleSetResponseTypeDef:
        """Give the set of receipt rules in force, with its rules."""
    async def describe_configuration_set(
        self,
        *,
        ConfigurationSetName: str,
        ConfigurationSetAttributeNames: Sequence[ConfigurationSetAttributeType] = ...,
    ) -> DescribeConfigurationSetResponseTypeDef:
        """Give the details of a configuration set."""
    async def describe_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> DescribeReceiptRuleResponseTypeDef:
        """Give one rule for received mail."""
    async def describe_receipt_rule_set(self, *, RuleSetName: str) -> DescribeReceiptRuleSetResponseTypeDef:
        """Give a set of receipt rules with its rules."""
    async def get_account_sending_enabled(self) -> GetAccountSendingEnabledResponseTypeDef:
        """Tell whether the account may send mail in this region."""
    async def get_custom_verification_email_template(
        self, *, TemplateName: str
    ) -> GetCustomVerificationEmailTemplateResponseTypeDef:
        """Give a template of verification mail."""
    async def get_identity_dkim_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityDkimAttributesResponseTypeDef:
        """Tell for identities whether DKIM signs their mail, and with which tokens."""
    async def get_identity_mail_from_domain_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityMailFromDomainAttributesResponseTypeDef:
        """Tell for identities which MAIL FROM domain they use and whether it works."""
    async def get_identity_notification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityNotificationAttributesResponseTypeDef:
        """Tell for identities where bounces, complaints and deliveries are told."""
    async def get_identity_policies(
        self, *, Identity: str, PolicyNames: Sequence[str]
    ) -> GetIdentityPoliciesResponseTypeDef:
        """Give policies that let others send as an identity."""
    async def get_identity_verification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityVerificationAttributesResponseTypeDef:
        """Tell for identities whether they are verified; for domains with the token."""
    async def get_send_quota(self) -> GetSendQuotaResponseTypeDef:
        """Tell how much may be sent in 24 hours and in a second, and what has been."""
    async def get_send_statistics(self) -> GetSendStatisticsResponseTypeDef:
        """Give what was sent, bounced, complained about and refused, by quarter of an hour, for two weeks."""
    async def get_template(self, *, TemplateName: str) -> GetTemplateResponseTypeDef:
        """Give a mail template."""
    async def list_configuration_sets(
        self, *, NextToken: str = ..., MaxItems: int = ...
    ) -> ListConfigurationSetsResponseTypeDef:
        """List the configuration sets, page by page."""
    async def list_custom_verification_email_templates(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListCustomVerificationEmailTemplatesResponseTypeDef:
        """List the templates of verification mail, page by page."""
    async def list_identities(
        self, *, IdentityType: IdentityTypeType = ..., NextToken: str = ..., MaxItems: int = ...
    ) -> ListIdentitiesResponseTypeDef:
        """List addresses and domains, verified or not, page by page."""
    async def list_identity_policies(self, *, Identity: str) -> ListIdentityPoliciesResponseTypeDef:
        """List the names of the policies of an identity."""
    async def list_receipt_filters(self) -> ListReceiptFiltersResponseTypeDef:
        """List the filters of IP addresses."""
    async def list_receipt_rule_sets(self, *, NextToken: str = ...) -> ListReceiptRuleSetsResponseTypeDef:
        """List the sets of receipt rules, page by page."""
    async def list_templates(self, *, NextToken: str = ..., MaxItems: int = ...) -> ListTemplatesResponseTypeDef:
        """List the mail templates, page by page."""
    async def list_verified_email_addresses(self) -> ListVerifiedEmailAddressesResponseTypeDef:
        """List verified addresses; ListIdentities does the same and more."""
    async def put_configuration_set_delivery_options(
        self, *, ConfigurationSetName: str, DeliveryOptions: DeliveryOptionsTypeDef = ...
    ) -> dict[str, Any]:
        """Say whether mail of a configuration set needs TLS on its way."""
    async def put_identity_policy(self, *, Identity: str, PolicyName: str, Policy: str) -> dict[str, Any]:
        """Let others send as an identity by a policy, or replace that policy."""
    async def reorder_receipt_rule_set(self, *, RuleSetName: str, RuleNames: Sequence[str]) -> dict[str, Any]:
        """Put the rules of a set into a new order."""
    async def send_bounce(
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
    async def send_bulk_templated_email(
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
    async def send_custom_verification_email(
        self, *, EmailAddress: str, TemplateName: str, ConfigurationSetName: str = ...
    ) -> SendCustomVerificationEmailResponseTypeDef:
        """Ask an address to verify itself, by a template of one's own."""
    async def send_email(
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
    async def send_raw_email(
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
    async def send_templated_email(
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
    async def set_active_receipt_rule_set(self, *, RuleSetName: str = ...) -> dict[str, Any]:
        """Put a set of receipt rules in force; without a name, none is."""
    async def set_identity_dkim_enabled(self, *, Identity: str, DkimEnabled: bool) -> dict[str, Any]:
        """Switch DKIM signing of an identity's mail on or off."""
    async def set_identity_feedback_forwarding_enabled(
        self, *, Identity: str, ForwardingEnabled: bool
    ) -> dict[str, Any]:
        """Switch forwarding of bounces and complaints by mail on or off."""
    async def set_identity_headers_in_notifications_enabled(
        self, *, Identity: str, NotificationType: NotificationTypeType, Enabled: bool
    ) -> dict[str, Any]:
        """Say whether notifications have the original mail's headers."""
    async def set_identity_mail_from_domain(
        self, *, Identity: str, MailFromDomain: str = ..., BehaviorOnMXFailure: BehaviorOnMXFailureType = ...
    ) -> dict[str, Any]:
        """Set a MAIL FROM domain of one's own for an identity, or take it away."""
    async def set_identity_notification_topic(
        self, *, Identity: str, NotificationType: NotificationTypeType, SnsTopic: str = ...
    ) -> dict[str, Any]:
        """Set the topic that is told of bounces, complaints or deliveries."""
    async def set_receipt_rule_position(self, *, RuleSetName: str, RuleName: str, After: str = ...) -> dict[str, Any]:
        """Move a receipt rule behind another one, or to the front."""
    async def test_render_template(self, *, TemplateName: str, TemplateData: str) -> TestRenderTemplateResponseTypeDef:
        """Fill a template in and give the mail without sending it."""
    async def update_account_sending_enabled(self, *, Enabled: bool = ...) -> EmptyResponseMetadataTypeDef:
        """Switch sending for the whole account in this region on or off."""
    async def update_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]:
        """Change which events of a configuration set go to a destination."""
    async def update_configuration_set_reputation_metrics_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef:
        """Switch reputation figures of a configuration set on or off."""
    async def update_configuration_set_sending_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef:
        """Switch sending with a configuration set on or off."""
    async def update_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]:
        """Change the domain of a configuration set's links that track."""
    async def update_custom_verification_email_template(
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
    async def update_receipt_rule(self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef) -> dict[str, Any]:
        """Replace a rule for received mail."""
    async def update_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]:
        """Replace a mail template."""
    async def verify_domain_dkim(self, *, Domain: str) -> VerifyDomainDkimResponseTypeDef:
        """Give the tokens to publish in DNS so that DKIM can sign a domain's mail."""
    async def verify_domain_identity(self, *, Domain: str) -> VerifyDomainIdentityResponseTypeDef:
        """Add a domain, and give the token to publish in its DNS."""
    async def verify_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef:
        """Add an address and mail it a link to confirm; VerifyEmailIdentity is the newer one."""
    async def verify_email_identity(self, *, EmailAddress: str) -> dict[str, Any]:
        """Add an address and mail it a link to confirm."""
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: ListConfigurationSetsPaginatorName
    ) -> AioListConfigurationSetsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListCustomVerificationEmailTemplatesPaginatorName
    ) -> AioListCustomVerificationEmailTemplatesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListIdentitiesPaginatorName) -> AioListIdentitiesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListReceiptRuleSetsPaginatorName) -> AioListReceiptRuleSetsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTemplatesPaginatorName) -> AioListTemplatesPaginator: ...
    def get_waiter(self, waiter_name: IdentityExistsWaiterName) -> AioIdentityExistsWaiter: ...  # type: ignore[override]
