"""Values and names of CloudWatch."""

from typing import Literal

ActionsSuppressedByType = Literal["Alarm", "ExtensionPeriod", "WaitPeriod"]
AlarmExistsWaiterName = Literal["alarm_exists"]
AlarmMuteRuleExistsWaiterName = Literal["alarm_mute_rule_exists"]
AlarmMuteRuleStatusType = Literal["ACTIVE", "EXPIRED", "SCHEDULED"]
AlarmTypeType = Literal["CompositeAlarm", "LogAlarm", "MetricAlarm"]
AnomalyDetectorAdaptationSpeedType = Literal["FAST", "NORMAL", "SLOW"]
AnomalyDetectorOutlierFilteringStrengthType = Literal["MINIMAL", "MODERATE", "STRICT"]
AnomalyDetectorStateValueType = Literal["PENDING_TRAINING", "TRAINED", "TRAINED_INSUFFICIENT_DATA"]
AnomalyDetectorTypeType = Literal["METRIC_MATH", "SINGLE_METRIC"]
ComparisonOperatorType = Literal[
    "GreaterThanOrEqualToThreshold",
    "GreaterThanThreshold",
    "GreaterThanUpperThreshold",
    "LessThanLowerOrGreaterThanUpperThreshold",
    "LessThanLowerThreshold",
    "LessThanOrEqualToThreshold",
    "LessThanThreshold",
]
CompositeAlarmExistsWaiterName = Literal["composite_alarm_exists"]
DescribeAlarmHistoryPaginatorName = Literal["describe_alarm_history"]
DescribeAlarmsPaginatorName = Literal["describe_alarms"]
DescribeAnomalyDetectorsPaginatorName = Literal["describe_anomaly_detectors"]
EvaluationStateType = Literal["EVALUATION_ERROR", "EVALUATION_FAILURE", "PARTIAL_DATA"]
GetMetricDataPaginatorName = Literal["get_metric_data"]
HistoryItemTypeType = Literal[
    "Action", "AlarmContributorAction", "AlarmContributorStateUpdate", "ConfigurationUpdate", "StateUpdate"
]
ListAlarmMuteRulesPaginatorName = Literal["list_alarm_mute_rules"]
ListDashboardsPaginatorName = Literal["list_dashboards"]
ListMetricDataQueryDefinitionsPaginatorName = Literal["list_metric_data_query_definitions"]
ListMetricsPaginatorName = Literal["list_metrics"]
LogAlarmExistsWaiterName = Literal["log_alarm_exists"]
MetricStreamOutputFormatType = Literal["json", "opentelemetry0.7", "opentelemetry1.0"]
OTelEnrichmentStatusType = Literal["Running", "Stopped"]
QueryTypeType = Literal["METRIC_MATH", "PROMQL", "SQL"]
RecentlyActiveType = Literal["PT3H"]
ScanByType = Literal["TimestampAscending", "TimestampDescending"]
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
StateValueType = Literal["ALARM", "INSUFFICIENT_DATA", "OK"]
StatisticType = Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"]
StatusCodeType = Literal["Complete", "Forbidden", "InternalError", "PartialData"]
CloudWatchServiceName = Literal["cloudwatch"]
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
    "describe_alarm_history",
    "describe_alarms",
    "describe_anomaly_detectors",
    "get_metric_data",
    "list_alarm_mute_rules",
    "list_dashboards",
    "list_metric_data_query_definitions",
    "list_metrics",
]
WaiterName = Literal["alarm_exists", "alarm_mute_rule_exists", "composite_alarm_exists", "log_alarm_exists"]
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
    "associate_dataset_kms_key",
    "create_resource_metrics_configuration",
    "delete_alarm_mute_rule",
    "delete_alarms",
    "delete_anomaly_detector",
    "delete_dashboards",
    "delete_insight_rules",
    "delete_metric_data_query_definition",
    "delete_metric_stream",
    "delete_resource_metrics_configuration",
    "describe_alarm_contributors",
    "describe_alarm_history",
    "describe_alarms",
    "describe_alarms_for_metric",
    "describe_anomaly_detectors",
    "describe_insight_rules",
    "disable_alarm_actions",
    "disable_insight_rules",
    "disassociate_dataset_kms_key",
    "enable_alarm_actions",
    "enable_insight_rules",
    "get_alarm_mute_rule",
    "get_dashboard",
    "get_dataset",
    "get_insight_rule_report",
    "get_metric_data",
    "get_metric_data_query_definition",
    "get_metric_statistics",
    "get_metric_stream",
    "get_metric_widget_image",
    "get_otel_enrichment",
    "get_resource_metrics_configuration",
    "list_alarm_mute_rules",
    "list_dashboards",
    "list_managed_insight_rules",
    "list_metric_data_query_definitions",
    "list_metric_streams",
    "list_metrics",
    "list_tags_for_resource",
    "put_alarm_mute_rule",
    "put_anomaly_detector",
    "put_composite_alarm",
    "put_dashboard",
    "put_insight_rule",
    "put_log_alarm",
    "put_managed_insight_rules",
    "put_metric_alarm",
    "put_metric_data",
    "put_metric_data_query_definition",
    "put_metric_stream",
    "set_alarm_state",
    "start_metric_streams",
    "start_otel_enrichment",
    "stop_metric_streams",
    "stop_otel_enrichment",
    "tag_resource",
    "untag_resource",
    "update_otel_enrichment",
    "update_resource_metrics_configuration",
]
