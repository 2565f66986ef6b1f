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
MapOperationName = Literal[
    "associate_kms_key",
    "associate_source_to_s3_table_integration",
    "cancel_export_task",
    "cancel_import_task",
    "create_delivery",
    "create_export_task",
    "create_import_task",
    "create_log_anomaly_detector",
    "create_log_group",
    "create_log_stream",
    "create_lookup_table",
    "create_scheduled_query",
    "delete_account_policy",
    "delete_data_protection_policy",
    "delete_delivery",
    "delete_delivery_destination",
    "delete_delivery_destination_policy",
    "delete_delivery_source",
    "delete_destination",
    "delete_index_policy",
    "delete_integration",
    "delete_log_anomaly_detector",
    "delete_log_group",
    "delete_log_stream",
    "delete_lookup_table",
    "delete_metric_filter",
    "delete_query_definition",
    "delete_resource_policy",
    "delete_retention_policy",
    "delete_scheduled_query",
    "delete_subscription_filter",
    "delete_syslog_configuration",
    "delete_transformer",
    "describe_account_policies",
    "describe_configuration_templates",
    "describe_deliveries",
    "describe_delivery_destinations",
    "describe_delivery_sources",
    "describe_destinations",
    "describe_export_tasks",
    "describe_field_indexes",
    "describe_import_task_batches",
    "describe_import_tasks",
    "describe_index_policies",
    "describe_log_groups",
    "describe_log_streams",
    "describe_lookup_tables",
    "describe_metric_filters",
    "describe_queries",
    "describe_query_definitions",
    "describe_resource_policies",
    "describe_subscription_filters",
    "disassociate_kms_key",
    "disassociate_source_from_s3_table_integration",
    "filter_log_events",
    "get_data_protection_policy",
    "get_delivery",
    "get_delivery_destination",
    "get_delivery_destination_policy",
    "get_delivery_source",
    "get_integration",
    "get_log_anomaly_detector",
    "get_log_events",
    "get_log_fields",
    "get_log_group_fields",
    "get_log_object",
    "get_log_record",
    "get_lookup_table",
    "get_query_results",
    "get_scheduled_query",
    "get_scheduled_query_history",
    "get_storage_tier_policy",
    "get_transformer",
    "list_aggregate_log_group_summaries",
    "list_anomalies",
    "list_integrations",
    "list_log_anomaly_detectors",
    "list_log_groups",
    "list_log_groups_for_query",
    "list_scheduled_queries",
    "list_sources_for_s3_table_integration",
    "list_syslog_configurations",
    "list_tags_for_resource",
    "list_tags_log_group",
    "put_account_policy",
    "put_bearer_token_authentication",
    "put_data_protection_policy",
    "put_delivery_destination",
    "put_delivery_destination_policy",
    "put_delivery_source",
    "put_destination",
    "put_destination_policy",
    "put_index_policy",
    "put_integration",
    "put_log_events",
    "put_log_group_deletion_protection",
    "put_metric_filter",
    "put_query_definition",
    "put_resource_policy",
    "put_retention_policy",
    "put_storage_tier_policy",
    "put_subscription_filter",
    "put_syslog_configuration",
    "put_transformer",
    "start_live_tail",
    "start_query",
    "stop_query",
    "tag_log_group",
    "tag_resource",
    "test_metric_filter",
    "test_transformer",
    "untag_log_group",
    "untag_resource",
    "update_anomaly",
    "update_delivery_configuration",
    "update_log_anomaly_detector",
    "update_lookup_table",
    "update_scheduled_query",
]
