"""Values and names of EventBridge."""

from typing import Literal

ApiDestinationHttpMethodType = Literal["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
ApiDestinationStateType = Literal["ACTIVE", "INACTIVE"]
ArchiveStateType = Literal["CREATE_FAILED", "CREATING", "DISABLED", "ENABLED", "UPDATE_FAILED", "UPDATING"]
AssignPublicIpType = Literal["DISABLED", "ENABLED"]
ConnectionAuthorizationTypeType = Literal["API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS"]
ConnectionOAuthHttpMethodType = Literal["GET", "POST", "PUT"]
ConnectionStateType = Literal[
    "ACTIVE",
    "AUTHORIZED",
    "AUTHORIZING",
    "CREATING",
    "DEAUTHORIZED",
    "DEAUTHORIZING",
    "DELETING",
    "FAILED_CONNECTIVITY",
    "UPDATING",
]
EndpointStateType = Literal[
    "ACTIVE", "CREATE_FAILED", "CREATING", "DELETE_FAILED", "DELETING", "UPDATE_FAILED", "UPDATING"
]
EventSourceStateType = Literal["ACTIVE", "DELETED", "PENDING"]
IncludeDetailType = Literal["FULL", "NONE"]
LaunchTypeType = Literal["EC2", "EXTERNAL", "FARGATE"]
LevelType = Literal["ERROR", "INFO", "OFF", "TRACE"]
ListRuleNamesByTargetPaginatorName = Literal["list_rule_names_by_target"]
ListRulesPaginatorName = Literal["list_rules"]
ListTargetsByRulePaginatorName = Literal["list_targets_by_rule"]
PlacementConstraintTypeType = Literal["distinctInstance", "memberOf"]
PlacementStrategyTypeType = Literal["binpack", "random", "spread"]
PropagateTagsType = Literal["TASK_DEFINITION"]
ReplayStateType = Literal["CANCELLED", "CANCELLING", "COMPLETED", "FAILED", "RUNNING", "STARTING"]
ReplicationStateType = Literal["DISABLED", "ENABLED"]
RuleStateType = Literal["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]
EventBridgeServiceName = Literal["events"]
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
PaginatorName = Literal["list_rule_names_by_target", "list_rules", "list_targets_by_rule"]
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
    "activate_event_source",
    "cancel_replay",
    "create_api_destination",
    "create_archive",
    "create_connection",
    "create_endpoint",
    "create_event_bus",
    "create_partner_event_source",
    "deactivate_event_source",
    "deauthorize_connection",
    "delete_api_destination",
    "delete_archive",
    "delete_connection",
    "delete_endpoint",
    "delete_event_bus",
    "delete_partner_event_source",
    "delete_rule",
    "describe_api_destination",
    "describe_archive",
    "describe_connection",
    "describe_endpoint",
    "describe_event_bus",
    "describe_event_source",
    "describe_partner_event_source",
    "describe_replay",
    "describe_rule",
    "disable_rule",
    "enable_rule",
    "list_api_destinations",
    "list_archives",
    "list_connections",
    "list_endpoints",
    "list_event_buses",
    "list_event_sources",
    "list_partner_event_source_accounts",
    "list_partner_event_sources",
    "list_replays",
    "list_rule_names_by_target",
    "list_rules",
    "list_tags_for_resource",
    "list_targets_by_rule",
    "put_events",
    "put_partner_events",
    "put_permission",
    "put_rule",
    "put_targets",
    "remove_permission",
    "remove_targets",
    "start_replay",
    "tag_resource",
    "test_event_pattern",
    "untag_resource",
    "update_api_destination",
    "update_archive",
    "update_connection",
    "update_endpoint",
    "update_event_bus",
]
