"""Values and names of SES."""

from typing import Literal

BehaviorOnMXFailureType = Literal["RejectMessage", "UseDefaultValue"]
BounceTypeType = Literal[
    "ContentRejected", "DoesNotExist", "ExceededQuota", "MessageTooLarge", "TemporaryFailure", "Undefined"
]
BulkEmailStatusType = Literal[
    "AccountDailyQuotaExceeded",
    "AccountSendingPaused",
    "AccountSuspended",
    "AccountThrottled",
    "ConfigurationSetDoesNotExist",
    "ConfigurationSetSendingPaused",
    "Failed",
    "InvalidParameterValue",
    "InvalidSendingPoolName",
    "MailFromDomainNotVerified",
    "MessageRejected",
    "Success",
    "TemplateDoesNotExist",
    "TransientFailure",
]
ConfigurationSetAttributeType = Literal["deliveryOptions", "eventDestinations", "reputationOptions", "trackingOptions"]
CustomMailFromStatusType = Literal["Failed", "Pending", "Success", "TemporaryFailure"]
DimensionValueSourceType = Literal["emailHeader", "linkTag", "messageTag"]
DsnActionType = Literal["delayed", "delivered", "expanded", "failed", "relayed"]
EventTypeType = Literal["bounce", "click", "complaint", "delivery", "open", "reject", "renderingFailure", "send"]
IdentityExistsWaiterName = Literal["identity_exists"]
IdentityTypeType = Literal["Domain", "EmailAddress"]
InvocationTypeType = Literal["Event", "RequestResponse"]
ListConfigurationSetsPaginatorName = Literal["list_configuration_sets"]
ListCustomVerificationEmailTemplatesPaginatorName = Literal["list_custom_verification_email_templates"]
ListIdentitiesPaginatorName = Literal["list_identities"]
ListReceiptRuleSetsPaginatorName = Literal["list_receipt_rule_sets"]
ListTemplatesPaginatorName = Literal["list_templates"]
NotificationTypeType = Literal["Bounce", "Complaint", "Delivery"]
ReceiptFilterPolicyType = Literal["Allow", "Block"]
SNSActionEncodingType = Literal["Base64", "UTF-8"]
StopScopeType = Literal["RuleSet"]
TlsPolicyType = Literal["Optional", "Require"]
VerificationStatusType = Literal["Failed", "NotStarted", "Pending", "Success", "TemporaryFailure"]
SESServiceName = Literal["ses"]
ServiceName = Literal[
    "bedrock-runtime",
    "cloudwatch",
    "dynamodb",
    "events",
    "iam",
    "kms",
    "lambda",
    "logs",
    "polly",
    "rekognition",
    "s3",
    "secretsmanager",
    "ses",
    "sns",
    "sqs",
    "ssm",
    "stepfunctions",
    "sts",
]
ResourceServiceName = Literal["cloudwatch", "dynamodb", "iam", "s3", "sns", "sqs"]
PaginatorName = Literal[
    "list_configuration_sets",
    "list_custom_verification_email_templates",
    "list_identities",
    "list_receipt_rule_sets",
    "list_templates",
]
WaiterName = Literal["identity_exists"]
RegionName = Literal[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-isoe-west-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "us-west-1",
    "us-west-2",
]
