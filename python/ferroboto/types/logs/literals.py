"""Values and names of CloudWatchLogs."""

from typing import Literal

ActionStatusType = Literal["CLIENT_ERROR", "COMPLETE", "FAILED", "IN_PROGRESS"]
AnomalyDetectorStatusType = Literal["ANALYZING", "DELETED", "FAILED", "INITIALIZING", "PAUSED", "TRAINING"]
DataProtectionStatusType = Literal["ACTIVATED", "ARCHIVED", "DELETED", "DISABLED"]
DeliveryDestinationTypeType = Literal["CWL", "FH", "S3", "XRAY"]
DeliverySourceConfigurationSchemaValueTypeType = Literal["boolean", "double", "int", "long", "string"]
DeliverySourceStatusReasonType = Literal["RESOURCE_DELETED"]
DeliverySourceStatusType = Literal["ACTIVE", "INACTIVE"]
DescribeConfigurationTemplatesPaginatorName = Literal["describe_configuration_templates"]
DescribeDeliveriesPaginatorName = Literal["describe_deliveries"]
DescribeDeliveryDestinationsPaginatorName = Literal["describe_delivery_destinations"]
DescribeDeliverySourcesPaginatorName = Literal["describe_delivery_sources"]
DescribeDestinationsPaginatorName = Literal["describe_destinations"]
DescribeExportTasksPaginatorName = Literal["describe_export_tasks"]
DescribeLogGroupsPaginatorName = Literal["describe_log_groups"]
DescribeLogStreamsPaginatorName = Literal["describe_log_streams"]
DescribeMetricFiltersPaginatorName = Literal["describe_metric_filters"]
DescribeQueriesPaginatorName = Literal["describe_queries"]
DescribeResourcePoliciesPaginatorName = Literal["describe_resource_policies"]
DescribeSubscriptionFiltersPaginatorName = Literal["describe_subscription_filters"]
DistributionType = Literal["ByLogStream", "Random"]
EntityRejectionErrorTypeType = Literal[
    "EntitySizeTooLarge",
    "InvalidAttributes",
    "InvalidEntity",
    "InvalidKeyAttributes",
    "InvalidTypeValue",
    "MissingRequiredFields",
    "UnsupportedLogGroupType",
]
EvaluationFrequencyType = Literal["FIFTEEN_MIN", "FIVE_MIN", "ONE_HOUR", "ONE_MIN", "TEN_MIN", "THIRTY_MIN"]
EventSourceType = Literal["AWSWAF", "CloudTrail", "EKSAudit", "Route53Resolver", "VPCFlow"]
ExecutionStatusType = Literal["Complete", "Failed", "InvalidQuery", "Running", "Timeout"]
ExportTaskStatusCodeType = Literal["CANCELLED", "COMPLETED", "FAILED", "PENDING", "PENDING_CANCEL", "RUNNING"]
FilterLogEventsPaginatorName = Literal["filter_log_events"]
FlattenedElementType = Literal["first", "last"]
GetScheduledQueryHistoryPaginatorName = Literal["get_scheduled_query_history"]
ImportStatusType = Literal["CANCELLED", "COMPLETED", "FAILED", "IN_PROGRESS"]
IndexCategoryType = Literal["AUTO", "CUSTOM", "DEFAULT", "INACTIVE"]
IndexSourceType = Literal["ACCOUNT", "LOG_GROUP"]
IndexTypeType = Literal["FACET", "FIELD_INDEX"]
InheritedPropertyType = Literal["ACCOUNT_DATA_PROTECTION"]
IntegrationStatusType = Literal["ACTIVE", "FAILED", "PROVISIONING"]
IntegrationTypeType = Literal["OPENSEARCH"]
ListAggregateLogGroupSummariesGroupByType = Literal["DATA_SOURCE_NAME_AND_TYPE", "DATA_SOURCE_NAME_TYPE_AND_FORMAT"]
ListAggregateLogGroupSummariesPaginatorName = Literal["list_aggregate_log_group_summaries"]
ListAnomaliesPaginatorName = Literal["list_anomalies"]
ListLogAnomalyDetectorsPaginatorName = Literal["list_log_anomaly_detectors"]
ListLogGroupsForQueryPaginatorName = Literal["list_log_groups_for_query"]
ListScheduledQueriesPaginatorName = Literal["list_scheduled_queries"]
ListSourcesForS3TableIntegrationPaginatorName = Literal["list_sources_for_s3_table_integration"]
LogGroupClassType = Literal["DELIVERY", "ESSENTIALS", "INFREQUENT_ACCESS", "STANDARD"]
OCSFVersionType = Literal["V1.1", "V1.5"]
OpenSearchResourceStatusTypeType = Literal["ACTIVE", "ERROR", "NOT_FOUND"]
OrderByType = Literal["LastEventTime", "LogStreamName"]
OutputFormatType = Literal["json", "parquet", "plain", "raw", "w3c"]
PolicyScopeType = Literal["ACCOUNT", "RESOURCE"]
PolicyTypeType = Literal[
    "DATA_PROTECTION_POLICY",
    "FIELD_INDEX_POLICY",
    "METRIC_EXTRACTION_POLICY",
    "RETENTION_POLICY",
    "SUBSCRIPTION_FILTER_POLICY",
    "TRANSFORMER_POLICY",
]
QueryLanguageType = Literal["CWLI", "PPL", "SQL"]
QueryStatusType = Literal["Cancelled", "Complete", "Failed", "Running", "Scheduled", "Timeout", "Unknown"]
S3TableIntegrationSourceStatusType = Literal["ACTIVE", "DATA_SOURCE_DELETE_IN_PROGRESS", "FAILED", "UNHEALTHY"]
ScheduleTypeType = Literal["AWS_MANAGED", "CUSTOMER_MANAGED"]
ScheduledQueryDestinationTypeType = Literal["LOOKUP_TABLE", "S3"]
ScheduledQueryStateType = Literal["DISABLED", "ENABLED"]
ScopeType = Literal["ALL"]
StandardUnitType = Literal[
    "Bits",
    "Bits/Second",
    "Bytes",
    "Bytes/Second",
    "Count",
    "Count/Second",
    "Gigabits",
    "Gigabits/Second",
    "Gigabytes",
    "Gigabytes/Second",
    "Kilobits",
    "Kilobits/Second",
    "Kilobytes",
    "Kilobytes/Second",
    "Megabits",
    "Megabits/Second",
    "Megabytes",
    "Megabytes/Second",
    "Microseconds",
    "Milliseconds",
    "None",
    "Percent",
    "Seconds",
    "Terabits",
    "Terabits/Second",
    "Terabytes",
    "Terabytes/Second",
]
StateType = Literal["Active", "Baseline", "Suppressed"]
StorageTierType = Literal["INTELLIGENT_TIERING", "STANDARD"]
SuppressionStateType = Literal["SUPPRESSED", "UNSUPPRESSED"]
SuppressionTypeType = Literal["INFINITE", "LIMITED"]
SuppressionUnitType = Literal["HOURS", "MINUTES", "SECONDS"]
SyslogSourceTypeType = Literal["VPCE"]
TypeType = Literal["boolean", "double", "integer", "string"]
CloudWatchLogsServiceName = Literal["logs"]
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
    "describe_configuration_templates",
    "describe_deliveries",
    "describe_delivery_destinations",
    "describe_delivery_sources",
    "describe_destinations",
    "describe_export_tasks",
    "describe_log_groups",
    "describe_log_streams",
    "describe_metric_filters",
    "describe_queries",
    "describe_resource_policies",
    "describe_subscription_filters",
    "filter_log_events",
    "get_scheduled_query_history",
    "list_aggregate_log_group_summaries",
    "list_anomalies",
    "list_log_anomaly_detectors",
    "list_log_groups_for_query",
    "list_scheduled_queries",
    "list_sources_for_s3_table_integration",
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
