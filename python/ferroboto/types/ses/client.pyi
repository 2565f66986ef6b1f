"""The client of SES."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
    MapOperationName,
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
        """Copies a receipt rule set.

        :param RuleSetName: Name of the new rule set.
        :param OriginalRuleSetName: Name of the rule set to copy.
        """
    def create_configuration_set(self, *, ConfigurationSet: ConfigurationSetTypeDef) -> dict[str, Any]:
        """Creates a configuration set, a group of rules for the emails that you send.

        :param ConfigurationSet: Configuration set to create, as {'Name': ...}.
        """
    def create_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]:
        """Adds an event destination to a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param EventDestination: Name, event types and target: CloudWatch, Kinesis Data Firehose or SNS.
        """
    def create_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]:
        """Sets a custom domain for the open and click tracking links of a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param TrackingOptions: Domain for open and click tracking links, as {'CustomRedirectDomain': ...}.
        """
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
        """Creates a template for custom verification emails.

        :param TemplateName: Name of the template.
        :param FromEmailAddress: Verified email address that the verification email is sent from.
        :param TemplateSubject: Subject line of the verification email.
        :param TemplateContent: HTML content of the verification email, up to 10 MB.
        :param SuccessRedirectionURL: URL that people see after a successful verification.
        :param FailureRedirectionURL: URL that people see after a failed verification.
        """
    def create_receipt_filter(self, *, Filter: ReceiptFilterTypeDef) -> dict[str, Any]:
        """Creates a filter that accepts or blocks mail from a range of IP addresses.

        :param Filter: Name and IP filter: Allow or Block, and a CIDR range.
        """
    def create_receipt_rule(
        self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef, After: str = ...
    ) -> dict[str, Any]:
        """Adds a rule to a receipt rule set.

        :param RuleSetName: Name of the receipt rule set.
        :param After: Name of the rule to insert this rule after. Default: at the start.
        :param Rule: Rule with its name, recipients and actions.
        """
    def create_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]:
        """Creates an empty receipt rule set.

        :param RuleSetName: Name of the new rule set.
        """
    def create_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]:
        """Creates an email template with replacement tags.

        :param Template: Template, with TemplateName, SubjectPart, TextPart and HtmlPart.
        """
    def delete_configuration_set(self, *, ConfigurationSetName: str) -> dict[str, Any]:
        """Deletes a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        """
    def delete_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestinationName: str
    ) -> dict[str, Any]:
        """Deletes an event destination of a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param EventDestinationName: Name of the event destination.
        """
    def delete_configuration_set_tracking_options(self, *, ConfigurationSetName: str) -> dict[str, Any]:
        """Removes the custom tracking domain of a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        """
    def delete_custom_verification_email_template(self, *, TemplateName: str) -> EmptyResponseMetadataTypeDef:
        """Deletes a template for custom verification emails.

        :param TemplateName: Name of the template.
        """
    def delete_identity(self, *, Identity: str) -> dict[str, Any]:
        """Deletes an email address or domain from the list of verified identities.

        :param Identity: Email address or domain, or its ARN.
        """
    def delete_identity_policy(self, *, Identity: str, PolicyName: str) -> dict[str, Any]:
        """Deletes a sending authorization policy of an identity.

        :param Identity: Email address or domain, or its ARN.
        :param PolicyName: Name of the policy.
        """
    def delete_receipt_filter(self, *, FilterName: str) -> dict[str, Any]:
        """Deletes an IP address filter.

        :param FilterName: Name of the filter.
        """
    def delete_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> dict[str, Any]:
        """Deletes a receipt rule.

        :param RuleSetName: Name of the receipt rule set.
        :param RuleName: Name of the receipt rule.
        """
    def delete_receipt_rule_set(self, *, RuleSetName: str) -> dict[str, Any]:
        """Deletes a receipt rule set and its rules. The active rule set cannot be deleted.

        :param RuleSetName: Name of the receipt rule set.
        """
    def delete_template(self, *, TemplateName: str) -> dict[str, Any]:
        """Deletes an email template.

        :param TemplateName: Name of the template.
        """
    def delete_verified_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef:
        """Deletes a verified email address. Deprecated: use DeleteIdentity.

        :param EmailAddress: Email address.
        """
    def describe_active_receipt_rule_set(self) -> DescribeActiveReceiptRuleSetResponseTypeDef:
        """Returns the active receipt rule set with its rules."""
    def describe_configuration_set(
        self,
        *,
        ConfigurationSetName: str,
        ConfigurationSetAttributeNames: Sequence[ConfigurationSetAttributeType] = ...,
    ) -> DescribeConfigurationSetResponseTypeDef:
        """Returns the details of a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param ConfigurationSetAttributeNames: Attributes to return, such as eventDestinations or trackingOptions.
        """
    def describe_receipt_rule(self, *, RuleSetName: str, RuleName: str) -> DescribeReceiptRuleResponseTypeDef:
        """Returns the details of a receipt rule.

        :param RuleSetName: Name of the receipt rule set.
        :param RuleName: Name of the receipt rule.
        """
    def describe_receipt_rule_set(self, *, RuleSetName: str) -> DescribeReceiptRuleSetResponseTypeDef:
        """Returns a receipt rule set with its rules.

        :param RuleSetName: Name of the receipt rule set.
        """
    def get_account_sending_enabled(self) -> GetAccountSendingEnabledResponseTypeDef:
        """Returns whether sending is enabled for the account in this region."""
    def get_custom_verification_email_template(
        self, *, TemplateName: str
    ) -> GetCustomVerificationEmailTemplateResponseTypeDef:
        """Returns a template for custom verification emails.

        :param TemplateName: Name of the template.
        """
    def get_identity_dkim_attributes(self, *, Identities: Sequence[str]) -> GetIdentityDkimAttributesResponseTypeDef:
        """Returns the DKIM status and tokens of identities.

        :param Identities: Email addresses or domains, up to 100.
        """
    def get_identity_mail_from_domain_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityMailFromDomainAttributesResponseTypeDef:
        """Returns the custom MAIL FROM domains of identities and their status.

        :param Identities: Email addresses or domains, up to 100.
        """
    def get_identity_notification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityNotificationAttributesResponseTypeDef:
        """Returns the notification settings of identities for bounces, complaints and deliveries.

        :param Identities: Email addresses or domains, up to 100.
        """
    def get_identity_policies(self, *, Identity: str, PolicyNames: Sequence[str]) -> GetIdentityPoliciesResponseTypeDef:
        """Returns sending authorization policies of an identity.

        :param Identity: Email address or domain, or its ARN.
        :param PolicyNames: Names of the policies to return, up to 20.
        """
    def get_identity_verification_attributes(
        self, *, Identities: Sequence[str]
    ) -> GetIdentityVerificationAttributesResponseTypeDef:
        """Returns the verification status of identities, and the tokens of domains.

        :param Identities: Email addresses or domains, up to 100.
        """
    def get_send_quota(self) -> GetSendQuotaResponseTypeDef:
        """Returns the sending limits of the account and the number of emails sent in 24 hours."""
    def get_send_statistics(self) -> GetSendStatisticsResponseTypeDef:
        """Returns sending statistics of the last two weeks, in intervals of 15 minutes."""
    def get_template(self, *, TemplateName: str) -> GetTemplateResponseTypeDef:
        """Returns an email template.

        :param TemplateName: Name of the template.
        """
    def list_configuration_sets(
        self, *, NextToken: str = ..., MaxItems: int = ...
    ) -> ListConfigurationSetsResponseTypeDef:
        """Lists the configuration sets of the account, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxItems: Maximum number of items to return in one response.
        """
    def list_custom_verification_email_templates(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListCustomVerificationEmailTemplatesResponseTypeDef:
        """Lists the templates for custom verification emails, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    def list_identities(
        self, *, IdentityType: IdentityTypeType = ..., NextToken: str = ..., MaxItems: int = ...
    ) -> ListIdentitiesResponseTypeDef:
        """Lists the email addresses and domains of the account, verified or not, in pages.

        :param IdentityType: EmailAddress or Domain. Default: both.
        :param NextToken: Token from the previous response, to get the next page.
        :param MaxItems: Maximum number of items to return in one response.
        """
    def list_identity_policies(self, *, Identity: str) -> ListIdentityPoliciesResponseTypeDef:
        """Lists the names of the sending authorization policies of an identity.

        :param Identity: Email address or domain, or its ARN.
        """
    def list_receipt_filters(self) -> ListReceiptFiltersResponseTypeDef:
        """Lists the IP address filters of the account."""
    def list_receipt_rule_sets(self, *, NextToken: str = ...) -> ListReceiptRuleSetsResponseTypeDef:
        """Lists the receipt rule sets of the account, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        """
    def list_templates(self, *, NextToken: str = ..., MaxItems: int = ...) -> ListTemplatesResponseTypeDef:
        """Lists the email templates of the account, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxItems: Maximum number of items to return in one response.
        """
    def list_verified_email_addresses(self) -> ListVerifiedEmailAddressesResponseTypeDef:
        """Lists verified email addresses. Deprecated: use ListIdentities."""
    def put_configuration_set_delivery_options(
        self, *, ConfigurationSetName: str, DeliveryOptions: DeliveryOptionsTypeDef = ...
    ) -> dict[str, Any]:
        """Sets whether emails of a configuration set require TLS.

        :param ConfigurationSetName: Name of the configuration set.
        :param DeliveryOptions: TLS policy, as {'TlsPolicy': 'Require'} or 'Optional'.
        """
    def put_identity_policy(self, *, Identity: str, PolicyName: str, Policy: str) -> dict[str, Any]:
        """Adds or replaces a sending authorization policy of an identity.

        :param Identity: Email address or domain, or its ARN.
        :param PolicyName: Name of the policy.
        :param Policy: Sending authorization policy as a JSON document, up to 4 KB.
        """
    def reorder_receipt_rule_set(self, *, RuleSetName: str, RuleNames: Sequence[str]) -> dict[str, Any]:
        """Changes the order of the rules in a receipt rule set.

        :param RuleSetName: Name of the receipt rule set.
        :param RuleNames: Names of all rules in the new order.
        """
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
        """Sends a bounce message to the sender of an email that you received.

        :param OriginalMessageId: Message ID of the email to bounce.
        :param BounceSender: Verified email address to send the bounce from.
        :param Explanation: Text that explains the bounce to the sender.
        :param MessageDsn: Fields of the delivery status notification that concern the whole message.
        :param BouncedRecipientInfoList: Recipients of the original email that bounced, with the reason.
        :param BounceSenderArn: ARN of the identity whose policy allows you to use the BounceSender address.
        """
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
        """Sends a templated email to up to 50 destinations, with data for each.

        :param Source: Verified email address to send from.
        :param SourceArn: ARN of the identity whose policy allows you to send from the Source address.
        :param ReplyToAddresses: Reply-To addresses of the email.
        :param ReturnPath: Email address that receives bounces and complaints.
        :param ReturnPathArn: ARN of the identity whose policy allows you to use the ReturnPath address.
        :param ConfigurationSetName: Name of the configuration set.
        :param DefaultTags: Name and value pairs for every destination that has no own tags.
        :param Template: Name of the template.
        :param TemplateArn: ARN of the template.
        :param DefaultTemplateData: Values for replacement tags that a destination does not set, as a JSON object in a string.
        :param Destinations: Up to 50 destinations, each with recipients and its own template data.
        """
    def send_custom_verification_email(
        self, *, EmailAddress: str, TemplateName: str, ConfigurationSetName: str = ...
    ) -> SendCustomVerificationEmailResponseTypeDef:
        """Adds an email address and sends it a custom verification email.

        :param EmailAddress: Email address to verify.
        :param TemplateName: Name of the template.
        :param ConfigurationSetName: Name of the configuration set.
        """
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
        """Sends an email with a subject and a text body, an HTML body, or both.

        :param Source: Verified email address to send from.
        :param Destination: Recipients: ToAddresses, CcAddresses and BccAddresses, up to 50 in total.
        :param Message: Subject and Body, with text as {'Data': ...}.
        :param ReplyToAddresses: Reply-To addresses of the email.
        :param ReturnPath: Email address that receives bounces and complaints.
        :param SourceArn: ARN of the identity whose policy allows you to send from the Source address.
        :param ReturnPathArn: ARN of the identity whose policy allows you to use the ReturnPath address.
        :param Tags: Name and value pairs that identify the email in events, each a dict with Name and Value.
        :param ConfigurationSetName: Name of the configuration set.
        """
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
        """Sends a complete MIME message, with attachments and your own headers.

        :param Source: Verified email address to send from. Default: the From header of the message.
        :param Destinations: Recipients. Default: the To, CC and Bcc headers of the message.
        :param RawMessage: MIME message, as {'Data': message_bytes}.
        :param FromArn: ARN of the identity whose policy allows you to use the From header's address.
        :param SourceArn: ARN of the identity whose policy allows you to send from the Source address.
        :param ReturnPathArn: ARN of the identity whose policy allows you to use the ReturnPath address.
        :param Tags: Name and value pairs that identify the email in events, each a dict with Name and Value.
        :param ConfigurationSetName: Name of the configuration set.
        """
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
        """Sends an email that is rendered from a template.

        :param Source: Verified email address to send from.
        :param Destination: Recipients: ToAddresses, CcAddresses and BccAddresses, up to 50 in total.
        :param ReplyToAddresses: Reply-To addresses of the email.
        :param ReturnPath: Email address that receives bounces and complaints.
        :param SourceArn: ARN of the identity whose policy allows you to send from the Source address.
        :param ReturnPathArn: ARN of the identity whose policy allows you to use the ReturnPath address.
        :param Tags: Name and value pairs that identify the email in events, each a dict with Name and Value.
        :param ConfigurationSetName: Name of the configuration set.
        :param Template: Name of the template.
        :param TemplateArn: ARN of the template.
        :param TemplateData: Values for the replacement tags, as a JSON object in a string.
        """
    def set_active_receipt_rule_set(self, *, RuleSetName: str = ...) -> dict[str, Any]:
        """Activates a receipt rule set. Without a name, deactivates the active one.

        :param RuleSetName: Name of the rule set to activate. Default: deactivate the active one.
        """
    def set_identity_dkim_enabled(self, *, Identity: str, DkimEnabled: bool) -> dict[str, Any]:
        """Enables or disables DKIM signing for an identity.

        :param Identity: Email address or domain, or its ARN.
        :param DkimEnabled: True to sign emails with DKIM.
        """
    def set_identity_feedback_forwarding_enabled(self, *, Identity: str, ForwardingEnabled: bool) -> dict[str, Any]:
        """Enables or disables forwarding of bounces and complaints by email.

        :param Identity: Email address or domain, or its ARN.
        :param ForwardingEnabled: True to forward bounces and complaints by email. False requires SNS topics for both.
        """
    def set_identity_headers_in_notifications_enabled(
        self, *, Identity: str, NotificationType: NotificationTypeType, Enabled: bool
    ) -> dict[str, Any]:
        """Sets whether notifications include the headers of the original email.

        :param Identity: Email address or domain, or its ARN.
        :param NotificationType: Notifications to change: Bounce, Complaint or Delivery.
        :param Enabled: True to include the original headers.
        """
    def set_identity_mail_from_domain(
        self, *, Identity: str, MailFromDomain: str = ..., BehaviorOnMXFailure: BehaviorOnMXFailureType = ...
    ) -> dict[str, Any]:
        """Sets or removes the custom MAIL FROM domain of an identity.

        :param Identity: Email address or domain, or its ARN.
        :param MailFromDomain: Subdomain to use, such as mail.example.com. Default: remove the current one.
        :param BehaviorOnMXFailure: UseDefaultValue or RejectMessage, if the MX record of the domain is missing.
        """
    def set_identity_notification_topic(
        self, *, Identity: str, NotificationType: NotificationTypeType, SnsTopic: str = ...
    ) -> dict[str, Any]:
        """Sets the SNS topic for bounce, complaint or delivery notifications of an identity.

        :param Identity: Email address or domain, or its ARN.
        :param NotificationType: Notifications to publish: Bounce, Complaint or Delivery.
        :param SnsTopic: ARN of the SNS topic. Default: stop publishing.
        """
    def set_receipt_rule_position(self, *, RuleSetName: str, RuleName: str, After: str = ...) -> dict[str, Any]:
        """Moves a receipt rule to another position in its rule set.

        :param RuleSetName: Name of the receipt rule set.
        :param RuleName: Name of the receipt rule.
        :param After: Name of the rule to place this rule after. Default: at the start.
        """
    def test_render_template(self, *, TemplateName: str, TemplateData: str) -> TestRenderTemplateResponseTypeDef:
        """Renders a template with data and returns the email without sending it.

        :param TemplateName: Name of the template.
        :param TemplateData: Values for the replacement tags, as a JSON object in a string.
        """
    def update_account_sending_enabled(self, *, Enabled: bool = ...) -> EmptyResponseMetadataTypeDef:
        """Enables or disables sending for the account in this region.

        :param Enabled: True to enable sending. Default: False.
        """
    def update_configuration_set_event_destination(
        self, *, ConfigurationSetName: str, EventDestination: EventDestinationUnionTypeDef
    ) -> dict[str, Any]:
        """Changes an event destination of a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param EventDestination: Event destination with its new settings. The name identifies it.
        """
    def update_configuration_set_reputation_metrics_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef:
        """Enables or disables reputation metrics for a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param Enabled: True to publish reputation metrics.
        """
    def update_configuration_set_sending_enabled(
        self, *, ConfigurationSetName: str, Enabled: bool
    ) -> EmptyResponseMetadataTypeDef:
        """Enables or disables sending with a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param Enabled: True to enable sending.
        """
    def update_configuration_set_tracking_options(
        self, *, ConfigurationSetName: str, TrackingOptions: TrackingOptionsTypeDef
    ) -> dict[str, Any]:
        """Changes the custom tracking domain of a configuration set.

        :param ConfigurationSetName: Name of the configuration set.
        :param TrackingOptions: Domain for open and click tracking links, as {'CustomRedirectDomain': ...}.
        """
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
        """Changes a template for custom verification emails.

        :param TemplateName: Name of the template.
        :param FromEmailAddress: Verified email address that the verification email is sent from.
        :param TemplateSubject: Subject line of the verification email.
        :param TemplateContent: HTML content of the verification email, up to 10 MB.
        :param SuccessRedirectionURL: URL that people see after a successful verification.
        :param FailureRedirectionURL: URL that people see after a failed verification.
        """
    def update_receipt_rule(self, *, RuleSetName: str, Rule: ReceiptRuleUnionTypeDef) -> dict[str, Any]:
        """Replaces a receipt rule.

        :param RuleSetName: Name of the receipt rule set.
        :param Rule: Rule with its new settings. The name identifies it.
        """
    def update_template(self, *, Template: TemplateTypeDef) -> dict[str, Any]:
        """Replaces an email template.

        :param Template: Template with its new content. The name identifies it.
        """
    def verify_domain_dkim(self, *, Domain: str) -> VerifyDomainDkimResponseTypeDef:
        """Returns the tokens to publish in DNS so that SES can sign a domain's emails with DKIM.

        :param Domain: Domain name, such as example.com.
        """
    def verify_domain_identity(self, *, Domain: str) -> VerifyDomainIdentityResponseTypeDef:
        """Adds a domain and returns the token to publish in its DNS.

        :param Domain: Domain name, such as example.com.
        """
    def verify_email_address(self, *, EmailAddress: str) -> EmptyResponseMetadataTypeDef:
        """Adds an email address and sends it a confirmation link. Deprecated: use VerifyEmailIdentity.

        :param EmailAddress: Email address to verify.
        """
    def verify_email_identity(self, *, EmailAddress: str) -> dict[str, Any]:
        """Adds an email address and sends it a confirmation link.

        :param EmailAddress: Email address to verify.
        """
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
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "clone_receipt_rule_set",
            "create_configuration_set",
            "create_configuration_set_event_destination",
            "create_configuration_set_tracking_options",
            "create_receipt_filter",
            "create_receipt_rule",
            "create_receipt_rule_set",
            "create_template",
            "delete_configuration_set",
            "delete_configuration_set_event_destination",
            "delete_configuration_set_tracking_options",
            "delete_identity",
            "delete_identity_policy",
            "delete_receipt_filter",
            "delete_receipt_rule",
            "delete_receipt_rule_set",
            "delete_template",
            "put_configuration_set_delivery_options",
            "put_identity_policy",
            "reorder_receipt_rule_set",
            "set_active_receipt_rule_set",
            "set_identity_dkim_enabled",
            "set_identity_feedback_forwarding_enabled",
            "set_identity_headers_in_notifications_enabled",
            "set_identity_mail_from_domain",
            "set_identity_notification_topic",
            "set_receipt_rule_position",
            "update_configuration_set_event_destination",
            "update_configuration_set_tracking_options",
            "update_receipt_rule",
            "update_template",
            "verify_email_identity",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_custom_verification_email_template",
            "delete_custom_verification_email_template",
            "delete_verified_email_address",
            "update_account_sending_enabled",
            "update_configuration_set_reputation_metrics_enabled",
            "update_configuration_set_sending_enabled",
            "update_custom_verification_email_template",
            "verify_email_address",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_active_receipt_rule_set"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeActiveReceiptRuleSetResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_configuration_set"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeConfigurationSetResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_receipt_rule"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeReceiptRuleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_receipt_rule_set"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeReceiptRuleSetResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_sending_enabled"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccountSendingEnabledResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_custom_verification_email_template"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetCustomVerificationEmailTemplateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_identity_dkim_attributes"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetIdentityDkimAttributesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_identity_mail_from_domain_attributes"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetIdentityMailFromDomainAttributesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_identity_notification_attributes"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetIdentityNotificationAttributesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_identity_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetIdentityPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_identity_verification_attributes"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetIdentityVerificationAttributesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_send_quota"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetSendQuotaResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_send_statistics"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetSendStatisticsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_template"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetTemplateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_configuration_sets"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListConfigurationSetsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_custom_verification_email_templates"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListCustomVerificationEmailTemplatesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_identities"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListIdentitiesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_identity_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListIdentityPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_receipt_filters"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListReceiptFiltersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_receipt_rule_sets"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListReceiptRuleSetsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_templates"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTemplatesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_verified_email_addresses"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListVerifiedEmailAddressesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_bounce"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendBounceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_bulk_templated_email"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendBulkTemplatedEmailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_custom_verification_email"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendCustomVerificationEmailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_email"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendEmailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_raw_email"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendRawEmailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_templated_email"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendTemplatedEmailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_render_template"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TestRenderTemplateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["verify_domain_dkim"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[VerifyDomainDkimResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["verify_domain_identity"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[VerifyDomainIdentityResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
