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
MapOperationName = Literal[
    "clone_receipt_rule_set",
    "create_configuration_set",
    "create_configuration_set_event_destination",
    "create_configuration_set_tracking_options",
    "create_custom_verification_email_template",
    "create_receipt_filter",
    "create_receipt_rule",
    "create_receipt_rule_set",
    "create_template",
    "delete_configuration_set",
    "delete_configuration_set_event_destination",
    "delete_configuration_set_tracking_options",
    "delete_custom_verification_email_template",
    "delete_identity",
    "delete_identity_policy",
    "delete_receipt_filter",
    "delete_receipt_rule",
    "delete_receipt_rule_set",
    "delete_template",
    "delete_verified_email_address",
    "describe_active_receipt_rule_set",
    "describe_configuration_set",
    "describe_receipt_rule",
    "describe_receipt_rule_set",
    "get_account_sending_enabled",
    "get_custom_verification_email_template",
    "get_identity_dkim_attributes",
    "get_identity_mail_from_domain_attributes",
    "get_identity_notification_attributes",
    "get_identity_policies",
    "get_identity_verification_attributes",
    "get_send_quota",
    "get_send_statistics",
    "get_template",
    "list_configuration_sets",
    "list_custom_verification_email_templates",
    "list_identities",
    "list_identity_policies",
    "list_receipt_filters",
    "list_receipt_rule_sets",
    "list_templates",
    "list_verified_email_addresses",
    "put_configuration_set_delivery_options",
    "put_identity_policy",
    "reorder_receipt_rule_set",
    "send_bounce",
    "send_bulk_templated_email",
    "send_custom_verification_email",
    "send_email",
    "send_raw_email",
    "send_templated_email",
    "set_active_receipt_rule_set",
    "set_identity_dkim_enabled",
    "set_identity_feedback_forwarding_enabled",
    "set_identity_headers_in_notifications_enabled",
    "set_identity_mail_from_domain",
    "set_identity_notification_topic",
    "set_receipt_rule_position",
    "test_render_template",
    "update_account_sending_enabled",
    "update_configuration_set_event_destination",
    "update_configuration_set_reputation_metrics_enabled",
    "update_configuration_set_sending_enabled",
    "update_configuration_set_tracking_options",
    "update_custom_verification_email_template",
    "update_receipt_rule",
    "update_template",
    "verify_domain_dkim",
    "verify_domain_identity",
    "verify_email_address",
    "verify_email_identity",
]
