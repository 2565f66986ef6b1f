"""Values and names of SNS."""

from typing import Literal

LanguageCodeStringType = Literal[
    "de-DE", "en-GB", "en-US", "es-419", "es-ES", "fr-CA", "fr-FR", "it-IT", "ja-JP", "kr-KR", "pt-BR", "zh-CN", "zh-TW"
]
ListEndpointsByPlatformApplicationPaginatorName = Literal["list_endpoints_by_platform_application"]
ListOriginationNumbersPaginatorName = Literal["list_origination_numbers"]
ListPhoneNumbersOptedOutPaginatorName = Literal["list_phone_numbers_opted_out"]
ListPlatformApplicationsPaginatorName = Literal["list_platform_applications"]
ListSMSSandboxPhoneNumbersPaginatorName = Literal["list_sms_sandbox_phone_numbers"]
ListSubscriptionsByTopicPaginatorName = Literal["list_subscriptions_by_topic"]
ListSubscriptionsPaginatorName = Literal["list_subscriptions"]
ListTopicsPaginatorName = Literal["list_topics"]
NumberCapabilityType = Literal["MMS", "SMS", "VOICE"]
RouteTypeType = Literal["Premium", "Promotional", "Transactional"]
SMSSandboxPhoneNumberVerificationStatusType = Literal["Pending", "Verified"]
SNSServiceName = Literal["sns"]
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
    "list_endpoints_by_platform_application",
    "list_origination_numbers",
    "list_phone_numbers_opted_out",
    "list_platform_applications",
    "list_sms_sandbox_phone_numbers",
    "list_subscriptions",
    "list_subscriptions_by_topic",
    "list_topics",
]
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
    "add_permission",
    "check_if_phone_number_is_opted_out",
    "confirm_subscription",
    "create_platform_application",
    "create_platform_endpoint",
    "create_sms_sandbox_phone_number",
    "create_topic",
    "delete_endpoint",
    "delete_platform_application",
    "delete_sms_sandbox_phone_number",
    "delete_topic",
    "get_data_protection_policy",
    "get_endpoint_attributes",
    "get_platform_application_attributes",
    "get_sms_attributes",
    "get_sms_sandbox_account_status",
    "get_subscription_attributes",
    "get_topic_attributes",
    "list_endpoints_by_platform_application",
    "list_origination_numbers",
    "list_phone_numbers_opted_out",
    "list_platform_applications",
    "list_sms_sandbox_phone_numbers",
    "list_subscriptions",
    "list_subscriptions_by_topic",
    "list_tags_for_resource",
    "list_topics",
    "opt_in_phone_number",
    "publish",
    "publish_batch",
    "put_data_protection_policy",
    "remove_permission",
    "set_endpoint_attributes",
    "set_platform_application_attributes",
    "set_sms_attributes",
    "set_subscription_attributes",
    "set_topic_attributes",
    "subscribe",
    "tag_resource",
    "unsubscribe",
    "untag_resource",
    "verify_sms_sandbox_phone_number",
]
