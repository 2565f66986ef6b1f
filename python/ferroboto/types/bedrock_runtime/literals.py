"""Values and names of BedrockRuntime."""

from typing import Literal

AsyncInvokeStatusType = Literal["Completed", "Failed", "InProgress"]
AudioFormatType = Literal[
    "aac", "flac", "m4a", "mka", "mkv", "mp3", "mp4", "mpeg", "mpga", "ogg", "opus", "pcm", "wav", "webm", "x-aac"
]
CachePointTypeType = Literal["default"]
CacheTTLType = Literal["1h", "5m"]
ConversationRoleType = Literal["assistant", "system", "user"]
DocumentFormatType = Literal["csv", "doc", "docx", "html", "md", "pdf", "txt", "xls", "xlsx"]
GuardrailActionType = Literal["GUARDRAIL_INTERVENED", "NONE"]
GuardrailAutomatedReasoningLogicWarningTypeType = Literal["ALWAYS_FALSE", "ALWAYS_TRUE"]
GuardrailChecksContentFilterCategoryType = Literal["HATE", "INSULTS", "MISCONDUCT", "SEXUAL", "VIOLENCE"]
GuardrailChecksPromptAttackCategoryType = Literal["JAILBREAK", "PROMPT_INJECTION", "PROMPT_LEAKAGE"]
GuardrailChecksRoleType = Literal["assistant", "system", "user"]
GuardrailChecksSensitiveInformationEntityTypeType = Literal[
    "ADDRESS",
    "AGE",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "CREDIT_DEBIT_CARD_CVV",
    "CREDIT_DEBIT_CARD_EXPIRY",
    "CREDIT_DEBIT_CARD_NUMBER",
    "DRIVER_ID",
    "EMAIL",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "IP_ADDRESS",
    "LICENSE_PLATE",
    "MAC_ADDRESS",
    "NAME",
    "PASSWORD",
    "PHONE",
    "PIN",
    "SWIFT_CODE",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    "URL",
    "USERNAME",
    "US_BANK_ACCOUNT_NUMBER",
    "US_BANK_ROUTING_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "US_PASSPORT_NUMBER",
    "US_SOCIAL_SECURITY_NUMBER",
    "VEHICLE_IDENTIFICATION_NUMBER",
]
GuardrailContentFilterConfidenceType = Literal["HIGH", "LOW", "MEDIUM", "NONE"]
GuardrailContentFilterStrengthType = Literal["HIGH", "LOW", "MEDIUM", "NONE"]
GuardrailContentFilterTypeType = Literal["HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK", "SEXUAL", "VIOLENCE"]
GuardrailContentPolicyActionType = Literal["BLOCKED", "NONE"]
GuardrailContentQualifierType = Literal["grounding_source", "guard_content", "query"]
GuardrailContentSourceType = Literal["INPUT", "OUTPUT"]
GuardrailContextualGroundingFilterTypeType = Literal["GROUNDING", "RELEVANCE"]
GuardrailContextualGroundingPolicyActionType = Literal["BLOCKED", "NONE"]
GuardrailConverseContentQualifierType = Literal["grounding_source", "guard_content", "query"]
GuardrailConverseImageFormatType = Literal["jpeg", "png"]
GuardrailImageFormatType = Literal["jpeg", "png"]
GuardrailManagedWordTypeType = Literal["PROFANITY"]
GuardrailOriginType = Literal["ACCOUNT_ENFORCED", "ORGANIZATION_ENFORCED", "REQUEST"]
GuardrailOutputScopeType = Literal["FULL", "INTERVENTIONS"]
GuardrailOwnershipType = Literal["CROSS_ACCOUNT", "SELF"]
GuardrailPiiEntityTypeType = Literal[
    "ADDRESS",
    "AGE",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "CREDIT_DEBIT_CARD_CVV",
    "CREDIT_DEBIT_CARD_EXPIRY",
    "CREDIT_DEBIT_CARD_NUMBER",
    "DRIVER_ID",
    "EMAIL",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "IP_ADDRESS",
    "LICENSE_PLATE",
    "MAC_ADDRESS",
    "NAME",
    "PASSWORD",
    "PHONE",
    "PIN",
    "SWIFT_CODE",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    "URL",
    "USERNAME",
    "US_BANK_ACCOUNT_NUMBER",
    "US_BANK_ROUTING_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "US_PASSPORT_NUMBER",
    "US_SOCIAL_SECURITY_NUMBER",
    "VEHICLE_IDENTIFICATION_NUMBER",
]
GuardrailSensitiveInformationPolicyActionType = Literal["ANONYMIZED", "BLOCKED", "NONE"]
GuardrailStreamProcessingModeType = Literal["async", "sync"]
GuardrailTopicPolicyActionType = Literal["BLOCKED", "NONE"]
GuardrailTopicTypeType = Literal["DENY"]
GuardrailTraceType = Literal["disabled", "enabled", "enabled_full"]
GuardrailWordPolicyActionType = Literal["BLOCKED", "NONE"]
ImageFormatType = Literal["gif", "jpeg", "png", "webp"]
ListAsyncInvokesPaginatorName = Literal["list_async_invokes"]
OutputFormatTypeType = Literal["json_schema"]
PerformanceConfigLatencyType = Literal["optimized", "standard"]
ServiceTierTypeType = Literal["default", "flex", "priority", "reserved"]
SortAsyncInvocationByType = Literal["SubmissionTime"]
SortOrderType = Literal["Ascending", "Descending"]
StopReasonType = Literal[
    "content_filtered",
    "end_turn",
    "guardrail_intervened",
    "malformed_model_output",
    "malformed_tool_use",
    "max_tokens",
    "model_context_window_exceeded",
    "stop_sequence",
    "tool_use",
]
ToolResultStatusType = Literal["error", "success"]
ToolUseTypeType = Literal["server_tool_use"]
TraceType = Literal["DISABLED", "ENABLED", "ENABLED_FULL"]
VideoFormatType = Literal["flv", "mkv", "mov", "mp4", "mpeg", "mpg", "three_gp", "webm", "wmv"]
BedrockRuntimeServiceName = Literal["bedrock-runtime"]
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
PaginatorName = Literal["list_async_invokes"]
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
    "apply_guardrail",
    "converse",
    "converse_stream",
    "count_tokens",
    "get_async_invoke",
    "invoke_guardrail_checks",
    "invoke_model",
    "invoke_model_with_bidirectional_stream",
    "invoke_model_with_response_stream",
    "list_async_invokes",
    "start_async_invoke",
]
