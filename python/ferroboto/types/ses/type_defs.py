"""Requests and answers of SES."""

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.response import StreamingBody

from .literals import (
    BehaviorOnMXFailureType,
    BounceTypeType,
    BulkEmailStatusType,
    ConfigurationSetAttributeType,
    CustomMailFromStatusType,
    DimensionValueSourceType,
    DsnActionType,
    EventTypeType,
    IdentityTypeType,
    InvocationTypeType,
    NotificationTypeType,
    ReceiptFilterPolicyType,
    SNSActionEncodingType,
    StopScopeType,
    TlsPolicyType,
    VerificationStatusType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AddHeaderActionTypeDef(TypedDict):
    HeaderName: str
    HeaderValue: str


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class ContentTypeDef(TypedDict):
    Data: str
    Charset: NotRequired[str]


class BodyTypeDef(TypedDict):
    Text: NotRequired[ContentTypeDef]
    Html: NotRequired[ContentTypeDef]


class BounceActionTypeDef(TypedDict):
    SmtpReplyCode: str
    Message: str
    Sender: str
    TopicArn: NotRequired[str]
    StatusCode: NotRequired[str]


TimestampTypeDef = datetime | str | float


class ExtensionFieldTypeDef(TypedDict):
    Name: str
    Value: str


class RecipientDsnFieldsTypeDef(TypedDict):
    Action: DsnActionType
    Status: str
    FinalRecipient: NotRequired[str]
    RemoteMta: NotRequired[str]
    DiagnosticCode: NotRequired[str]
    LastAttemptDate: NotRequired[TimestampTypeDef]
    ExtensionFields: NotRequired[Sequence[ExtensionFieldTypeDef]]


class BouncedRecipientInfoTypeDef(TypedDict):
    Recipient: str
    RecipientArn: NotRequired[str]
    BounceType: NotRequired[BounceTypeType]
    RecipientDsnFields: NotRequired[RecipientDsnFieldsTypeDef]


class BulkEmailDestinationStatusTypeDef(TypedDict):
    Status: NotRequired[BulkEmailStatusType]
    Error: NotRequired[str]
    MessageId: NotRequired[str]


class DestinationTypeDef(TypedDict):
    ToAddresses: NotRequired[Sequence[str]]
    CcAddresses: NotRequired[Sequence[str]]
    BccAddresses: NotRequired[Sequence[str]]


class MessageTagTypeDef(TypedDict):
    Name: str
    Value: str


class BulkEmailDestinationTypeDef(TypedDict):
    Destination: DestinationTypeDef
    ReplacementTags: NotRequired[Sequence[MessageTagTypeDef]]
    ReplacementTemplateData: NotRequired[str]


class CloneReceiptRuleSetRequestTypeDef(TypedDict):
    RuleSetName: str
    OriginalRuleSetName: str


class CloudWatchDimensionConfigurationTypeDef(TypedDict):
    DimensionName: str
    DimensionValueSource: DimensionValueSourceType
    DefaultDimensionValue: str


class CloudWatchDestinationOutputTypeDef(TypedDict):
    DimensionConfigurations: list[CloudWatchDimensionConfigurationTypeDef]


class CloudWatchDestinationTypeDef(TypedDict):
    DimensionConfigurations: Sequence[CloudWatchDimensionConfigurationTypeDef]


CloudWatchDestinationUnionTypeDef = CloudWatchDestinationTypeDef | CloudWatchDestinationOutputTypeDef


class ConfigurationSetTypeDef(TypedDict):
    Name: str


class ConnectActionTypeDef(TypedDict):
    InstanceARN: str
    IAMRoleARN: str


class KinesisFirehoseDestinationTypeDef(TypedDict):
    IAMRoleARN: str
    DeliveryStreamARN: str


class SNSDestinationTypeDef(TypedDict):
    TopicARN: str


class EventDestinationTypeDef(TypedDict):
    Name: str
    MatchingEventTypes: Sequence[EventTypeType]
    Enabled: NotRequired[bool]
    KinesisFirehoseDestination: NotRequired[KinesisFirehoseDestinationTypeDef]
    CloudWatchDestination: NotRequired[CloudWatchDestinationUnionTypeDef]
    SNSDestination: NotRequired[SNSDestinationTypeDef]


class EventDestinationOutputTypeDef(TypedDict):
    Name: str
    MatchingEventTypes: list[EventTypeType]
    Enabled: NotRequired[bool]
    KinesisFirehoseDestination: NotRequired[KinesisFirehoseDestinationTypeDef]
    CloudWatchDestination: NotRequired[CloudWatchDestinationOutputTypeDef]
    SNSDestination: NotRequired[SNSDestinationTypeDef]


EventDestinationUnionTypeDef = EventDestinationTypeDef | EventDestinationOutputTypeDef


class CreateConfigurationSetEventDestinationRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    EventDestination: EventDestinationUnionTypeDef


class CreateConfigurationSetRequestTypeDef(TypedDict):
    ConfigurationSet: ConfigurationSetTypeDef


class TrackingOptionsTypeDef(TypedDict):
    CustomRedirectDomain: NotRequired[str]


class CreateConfigurationSetTrackingOptionsRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    TrackingOptions: TrackingOptionsTypeDef


class CreateCustomVerificationEmailTemplateRequestTypeDef(TypedDict):
    TemplateName: str
    FromEmailAddress: str
    TemplateSubject: str
    TemplateContent: str
    SuccessRedirectionURL: str
    FailureRedirectionURL: str


class ReceiptIpFilterTypeDef(TypedDict):
    Policy: ReceiptFilterPolicyType
    Cidr: str


class ReceiptFilterTypeDef(TypedDict):
    Name: str
    IpFilter: ReceiptIpFilterTypeDef


class CreateReceiptFilterRequestTypeDef(TypedDict):
    Filter: ReceiptFilterTypeDef


class S3ActionTypeDef(TypedDict):
    BucketName: str
    TopicArn: NotRequired[str]
    ObjectKeyPrefix: NotRequired[str]
    KmsKeyArn: NotRequired[str]
    IamRoleArn: NotRequired[str]


class WorkmailActionTypeDef(TypedDict):
    OrganizationArn: str
    TopicArn: NotRequired[str]


class LambdaActionTypeDef(TypedDict):
    FunctionArn: str
    TopicArn: NotRequired[str]
    InvocationType: NotRequired[InvocationTypeType]


class StopActionTypeDef(TypedDict):
    Scope: StopScopeType
    TopicArn: NotRequired[str]


class SNSActionTypeDef(TypedDict):
    TopicArn: str
    Encoding: NotRequired[SNSActionEncodingType]


class ReceiptActionTypeDef(TypedDict):
    S3Action: NotRequired[S3ActionTypeDef]
    BounceAction: NotRequired[BounceActionTypeDef]
    WorkmailAction: NotRequired[WorkmailActionTypeDef]
    LambdaAction: NotRequired[LambdaActionTypeDef]
    StopAction: NotRequired[StopActionTypeDef]
    AddHeaderAction: NotRequired[AddHeaderActionTypeDef]
    SNSAction: NotRequired[SNSActionTypeDef]
    ConnectAction: NotRequired[ConnectActionTypeDef]


class ReceiptRuleTypeDef(TypedDict):
    Name: str
    Enabled: NotRequired[bool]
    TlsPolicy: NotRequired[TlsPolicyType]
    Recipients: NotRequired[Sequence[str]]
    Actions: NotRequired[Sequence[ReceiptActionTypeDef]]
    ScanEnabled: NotRequired[bool]


class ReceiptRuleOutputTypeDef(TypedDict):
    Name: str
    Enabled: NotRequired[bool]
    TlsPolicy: NotRequired[TlsPolicyType]
    Recipients: NotRequired[list[str]]
    Actions: NotRequired[list[ReceiptActionTypeDef]]
    ScanEnabled: NotRequired[bool]


ReceiptRuleUnionTypeDef = ReceiptRuleTypeDef | ReceiptRuleOutputTypeDef


class CreateReceiptRuleRequestTypeDef(TypedDict):
    RuleSetName: str
    Rule: ReceiptRuleUnionTypeDef
    After: NotRequired[str]


class CreateReceiptRuleSetRequestTypeDef(TypedDict):
    RuleSetName: str


class TemplateTypeDef(TypedDict):
    TemplateName: str
    SubjectPart: NotRequired[str]
    TextPart: NotRequired[str]
    HtmlPart: NotRequired[str]


class CreateTemplateRequestTypeDef(TypedDict):
    Template: TemplateTypeDef


class CustomVerificationEmailTemplateTypeDef(TypedDict):
    TemplateName: NotRequired[str]
    FromEmailAddress: NotRequired[str]
    TemplateSubject: NotRequired[str]
    SuccessRedirectionURL: NotRequired[str]
    FailureRedirectionURL: NotRequired[str]


class DeleteConfigurationSetEventDestinationRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    EventDestinationName: str


class DeleteConfigurationSetRequestTypeDef(TypedDict):
    ConfigurationSetName: str


class DeleteConfigurationSetTrackingOptionsRequestTypeDef(TypedDict):
    ConfigurationSetName: str


class DeleteCustomVerificationEmailTemplateRequestTypeDef(TypedDict):
    TemplateName: str


class DeleteIdentityPolicyRequestTypeDef(TypedDict):
    Identity: str
    PolicyName: str


class DeleteIdentityRequestTypeDef(TypedDict):
    Identity: str


class DeleteReceiptFilterRequestTypeDef(TypedDict):
    FilterName: str


class DeleteReceiptRuleRequestTypeDef(TypedDict):
    RuleSetName: str
    RuleName: str


class DeleteReceiptRuleSetRequestTypeDef(TypedDict):
    RuleSetName: str


class DeleteTemplateRequestTypeDef(TypedDict):
    TemplateName: str


class DeleteVerifiedEmailAddressRequestTypeDef(TypedDict):
    EmailAddress: str


class DeliveryOptionsTypeDef(TypedDict):
    TlsPolicy: NotRequired[TlsPolicyType]


class ReceiptRuleSetMetadataTypeDef(TypedDict):
    Name: NotRequired[str]
    CreatedTimestamp: NotRequired[datetime]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class DescribeActiveReceiptRuleSetResponseTypeDef(TypedDict):
    Metadata: ReceiptRuleSetMetadataTypeDef
    Rules: list[ReceiptRuleOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeConfigurationSetRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    ConfigurationSetAttributeNames: NotRequired[Sequence[ConfigurationSetAttributeType]]


class ReputationOptionsTypeDef(TypedDict):
    SendingEnabled: NotRequired[bool]
    ReputationMetricsEnabled: NotRequired[bool]
    LastFreshStart: NotRequired[datetime]


class DescribeConfigurationSetResponseTypeDef(TypedDict):
    ConfigurationSet: ConfigurationSetTypeDef
    EventDestinations: list[EventDestinationOutputTypeDef]
    TrackingOptions: TrackingOptionsTypeDef
    DeliveryOptions: DeliveryOptionsTypeDef
    ReputationOptions: ReputationOptionsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeReceiptRuleRequestTypeDef(TypedDict):
    RuleSetName: str
    RuleName: str


class DescribeReceiptRuleResponseTypeDef(TypedDict):
    Rule: ReceiptRuleOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeReceiptRuleSetRequestTypeDef(TypedDict):
    RuleSetName: str


class DescribeReceiptRuleSetResponseTypeDef(TypedDict):
    Metadata: ReceiptRuleSetMetadataTypeDef
    Rules: list[ReceiptRuleOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class GetAccountSendingEnabledResponseTypeDef(TypedDict):
    Enabled: bool
    ResponseMetadata: ResponseMetadataTypeDef


class GetCustomVerificationEmailTemplateRequestTypeDef(TypedDict):
    TemplateName: str


class GetCustomVerificationEmailTemplateResponseTypeDef(TypedDict):
    TemplateName: str
    FromEmailAddress: str
    TemplateSubject: str
    TemplateContent: str
    SuccessRedirectionURL: str
    FailureRedirectionURL: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetIdentityDkimAttributesRequestTypeDef(TypedDict):
    Identities: Sequence[str]


class IdentityDkimAttributesTypeDef(TypedDict):
    DkimEnabled: bool
    DkimVerificationStatus: VerificationStatusType
    DkimTokens: NotRequired[list[str]]


class GetIdentityDkimAttributesResponseTypeDef(TypedDict):
    DkimAttributes: dict[str, IdentityDkimAttributesTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetIdentityMailFromDomainAttributesRequestTypeDef(TypedDict):
    Identities: Sequence[str]


class IdentityMailFromDomainAttributesTypeDef(TypedDict):
    MailFromDomain: str
    MailFromDomainStatus: CustomMailFromStatusType
    BehaviorOnMXFailure: BehaviorOnMXFailureType


class GetIdentityMailFromDomainAttributesResponseTypeDef(TypedDict):
    MailFromDomainAttributes: dict[str, IdentityMailFromDomainAttributesTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetIdentityNotificationAttributesRequestTypeDef(TypedDict):
    Identities: Sequence[str]


class IdentityNotificationAttributesTypeDef(TypedDict):
    BounceTopic: str
    ComplaintTopic: str
    DeliveryTopic: str
    ForwardingEnabled: bool
    HeadersInBounceNotificationsEnabled: NotRequired[bool]
    HeadersInComplaintNotificationsEnabled: NotRequired[bool]
    HeadersInDeliveryNotificationsEnabled: NotRequired[bool]


class GetIdentityNotificationAttributesResponseTypeDef(TypedDict):
    NotificationAttributes: dict[str, IdentityNotificationAttributesTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetIdentityPoliciesRequestTypeDef(TypedDict):
    Identity: str
    PolicyNames: Sequence[str]


class GetIdentityPoliciesResponseTypeDef(TypedDict):
    Policies: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetIdentityVerificationAttributesRequestTypeDef(TypedDict):
    Identities: Sequence[str]


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class GetIdentityVerificationAttributesRequestWaitTypeDef(TypedDict):
    Identities: Sequence[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class IdentityVerificationAttributesTypeDef(TypedDict):
    VerificationStatus: VerificationStatusType
    VerificationToken: NotRequired[str]


class GetIdentityVerificationAttributesResponseTypeDef(TypedDict):
    VerificationAttributes: dict[str, IdentityVerificationAttributesTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetSendQuotaResponseTypeDef(TypedDict):
    Max24HourSend: float
    MaxSendRate: float
    SentLast24Hours: float
    ResponseMetadata: ResponseMetadataTypeDef


class SendDataPointTypeDef(TypedDict):
    Timestamp: NotRequired[datetime]
    DeliveryAttempts: NotRequired[int]
    Bounces: NotRequired[int]
    Complaints: NotRequired[int]
    Rejects: NotRequired[int]


class GetSendStatisticsResponseTypeDef(TypedDict):
    SendDataPoints: list[SendDataPointTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetTemplateRequestTypeDef(TypedDict):
    TemplateName: str


class GetTemplateResponseTypeDef(TypedDict):
    Template: TemplateTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListConfigurationSetsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListConfigurationSetsRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxItems: NotRequired[int]


class ListConfigurationSetsResponseTypeDef(TypedDict):
    ConfigurationSets: list[ConfigurationSetTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListCustomVerificationEmailTemplatesRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCustomVerificationEmailTemplatesRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListCustomVerificationEmailTemplatesResponseTypeDef(TypedDict):
    CustomVerificationEmailTemplates: list[CustomVerificationEmailTemplateTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListIdentitiesRequestPaginateTypeDef(TypedDict):
    IdentityType: NotRequired[IdentityTypeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListIdentitiesRequestTypeDef(TypedDict):
    IdentityType: NotRequired[IdentityTypeType]
    NextToken: NotRequired[str]
    MaxItems: NotRequired[int]


class ListIdentitiesResponseTypeDef(TypedDict):
    Identities: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListIdentityPoliciesRequestTypeDef(TypedDict):
    Identity: str


class ListIdentityPoliciesResponseTypeDef(TypedDict):
    PolicyNames: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class ListReceiptFiltersResponseTypeDef(TypedDict):
    Filters: list[ReceiptFilterTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListReceiptRuleSetsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListReceiptRuleSetsRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]


class ListReceiptRuleSetsResponseTypeDef(TypedDict):
    RuleSets: list[ReceiptRuleSetMetadataTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTemplatesRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListTemplatesRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxItems: NotRequired[int]


class TemplateMetadataTypeDef(TypedDict):
    Name: NotRequired[str]
    CreatedTimestamp: NotRequired[datetime]


class ListTemplatesResponseTypeDef(TypedDict):
    TemplatesMetadata: list[TemplateMetadataTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListVerifiedEmailAddressesResponseTypeDef(TypedDict):
    VerifiedEmailAddresses: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class MessageDsnTypeDef(TypedDict):
    ReportingMta: str
    ArrivalDate: NotRequired[TimestampTypeDef]
    ExtensionFields: NotRequired[Sequence[ExtensionFieldTypeDef]]


class MessageTypeDef(TypedDict):
    Subject: ContentTypeDef
    Body: BodyTypeDef


class PutConfigurationSetDeliveryOptionsRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    DeliveryOptions: NotRequired[DeliveryOptionsTypeDef]


class PutIdentityPolicyRequestTypeDef(TypedDict):
    Identity: str
    PolicyName: str
    Policy: str


class RawMessageTypeDef(TypedDict):
    Data: BlobTypeDef


class ReorderReceiptRuleSetRequestTypeDef(TypedDict):
    RuleSetName: str
    RuleNames: Sequence[str]


class SendBounceRequestTypeDef(TypedDict):
    OriginalMessageId: str
    BounceSender: str
    BouncedRecipientInfoList: Sequence[BouncedRecipientInfoTypeDef]
    Explanation: NotRequired[str]
    MessageDsn: NotRequired[MessageDsnTypeDef]
    BounceSenderArn: NotRequired[str]


class SendBounceResponseTypeDef(TypedDict):
    MessageId: str
    ResponseMetadata: ResponseMetadataTypeDef


class SendBulkTemplatedEmailRequestTypeDef(TypedDict):
    Source: str
    Template: str
    DefaultTemplateData: str
    Destinations: Sequence[BulkEmailDestinationTypeDef]
    SourceArn: NotRequired[str]
    ReplyToAddresses: NotRequired[Sequence[str]]
    ReturnPath: NotRequired[str]
    ReturnPathArn: NotRequired[str]
    ConfigurationSetName: NotRequired[str]
    DefaultTags: NotRequired[Sequence[MessageTagTypeDef]]
    TemplateArn: NotRequired[str]


class SendBulkTemplatedEmailResponseTypeDef(TypedDict):
    Status: list[BulkEmailDestinationStatusTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class SendCustomVerificationEmailRequestTypeDef(TypedDict):
    EmailAddress: str
    TemplateName: str
    ConfigurationSetName: NotRequired[str]


class SendCustomVerificationEmailResponseTypeDef(TypedDict):
    MessageId: str
    ResponseMetadata: ResponseMetadataTypeDef


class SendEmailRequestTypeDef(TypedDict):
    Source: str
    Destination: DestinationTypeDef
    Message: MessageTypeDef
    ReplyToAddresses: NotRequired[Sequence[str]]
    ReturnPath: NotRequired[str]
    SourceArn: NotRequired[str]
    ReturnPathArn: NotRequired[str]
    Tags: NotRequired[Sequence[MessageTagTypeDef]]
    ConfigurationSetName: NotRequired[str]


class SendEmailResponseTypeDef(TypedDict):
    MessageId: str
    ResponseMetadata: ResponseMetadataTypeDef


class SendRawEmailRequestTypeDef(TypedDict):
    RawMessage: RawMessageTypeDef
    Source: NotRequired[str]
    Destinations: NotRequired[Sequence[str]]
    FromArn: NotRequired[str]
    SourceArn: NotRequired[str]
    ReturnPathArn: NotRequired[str]
    Tags: NotRequired[Sequence[MessageTagTypeDef]]
    ConfigurationSetName: NotRequired[str]


class SendRawEmailResponseTypeDef(TypedDict):
    MessageId: str
    ResponseMetadata: ResponseMetadataTypeDef


class SendTemplatedEmailRequestTypeDef(TypedDict):
    Source: str
    Destination: DestinationTypeDef
    Template: str
    TemplateData: str
    ReplyToAddresses: NotRequired[Sequence[str]]
    ReturnPath: NotRequired[str]
    SourceArn: NotRequired[str]
    ReturnPathArn: NotRequired[str]
    Tags: NotRequired[Sequence[MessageTagTypeDef]]
    ConfigurationSetName: NotRequired[str]
    TemplateArn: NotRequired[str]


class SendTemplatedEmailResponseTypeDef(TypedDict):
    MessageId: str
    ResponseMetadata: ResponseMetadataTypeDef


class SetActiveReceiptRuleSetRequestTypeDef(TypedDict):
    RuleSetName: NotRequired[str]


class SetIdentityDkimEnabledRequestTypeDef(TypedDict):
    Identity: str
    DkimEnabled: bool


class SetIdentityFeedbackForwardingEnabledRequestTypeDef(TypedDict):
    Identity: str
    ForwardingEnabled: bool


class SetIdentityHeadersInNotificationsEnabledRequestTypeDef(TypedDict):
    Identity: str
    NotificationType: NotificationTypeType
    Enabled: bool


class SetIdentityMailFromDomainRequestTypeDef(TypedDict):
    Identity: str
    MailFromDomain: NotRequired[str]
    BehaviorOnMXFailure: NotRequired[BehaviorOnMXFailureType]


class SetIdentityNotificationTopicRequestTypeDef(TypedDict):
    Identity: str
    NotificationType: NotificationTypeType
    SnsTopic: NotRequired[str]


class SetReceiptRulePositionRequestTypeDef(TypedDict):
    RuleSetName: str
    RuleName: str
    After: NotRequired[str]


class TestRenderTemplateRequestTypeDef(TypedDict):
    TemplateName: str
    TemplateData: str


class TestRenderTemplateResponseTypeDef(TypedDict):
    RenderedTemplate: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateAccountSendingEnabledRequestTypeDef(TypedDict):
    Enabled: NotRequired[bool]


class UpdateConfigurationSetEventDestinationRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    EventDestination: EventDestinationUnionTypeDef


class UpdateConfigurationSetReputationMetricsEnabledRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    Enabled: bool


class UpdateConfigurationSetSendingEnabledRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    Enabled: bool


class UpdateConfigurationSetTrackingOptionsRequestTypeDef(TypedDict):
    ConfigurationSetName: str
    TrackingOptions: TrackingOptionsTypeDef


class UpdateCustomVerificationEmailTemplateRequestTypeDef(TypedDict):
    TemplateName: str
    FromEmailAddress: NotRequired[str]
    TemplateSubject: NotRequired[str]
    TemplateContent: NotRequired[str]
    SuccessRedirectionURL: NotRequired[str]
    FailureRedirectionURL: NotRequired[str]


class UpdateReceiptRuleRequestTypeDef(TypedDict):
    RuleSetName: str
    Rule: ReceiptRuleUnionTypeDef


class UpdateTemplateRequestTypeDef(TypedDict):
    Template: TemplateTypeDef


class VerifyDomainDkimRequestTypeDef(TypedDict):
    Domain: str


class VerifyDomainDkimResponseTypeDef(TypedDict):
    DkimTokens: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class VerifyDomainIdentityRequestTypeDef(TypedDict):
    Domain: str


class VerifyDomainIdentityResponseTypeDef(TypedDict):
    VerificationToken: str
    ResponseMetadata: ResponseMetadataTypeDef


class VerifyEmailAddressRequestTypeDef(TypedDict):
    EmailAddress: str


class VerifyEmailIdentityRequestTypeDef(TypedDict):
    EmailAddress: str
