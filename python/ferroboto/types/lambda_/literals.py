"""Values and names of Lambda."""

from typing import Literal

ApplicationLogLevelType = Literal["DEBUG", "ERROR", "FATAL", "INFO", "TRACE", "WARN"]
ArchitectureType = Literal["arm64", "x86_64"]
CapacityProviderPredefinedMetricTypeType = Literal[
    "LambdaCapacityProviderAverageCPUUtilization", "LambdaCapacityProviderAverageGPUUtilization"
]
CapacityProviderScalingModeType = Literal["Auto", "Manual"]
CapacityProviderStateType = Literal["Active", "Deleting", "Failed", "Pending"]
CodeSigningPolicyType = Literal["Enforce", "Warn"]
DirectS3ReadType = Literal["AUTO", "DISABLED", "ENABLED"]
EndPointTypeType = Literal["KAFKA_BOOTSTRAP_SERVERS"]
EventSourceMappingMetricType = Literal["ErrorCount", "EventCount", "KafkaMetrics"]
EventSourceMappingSystemLogLevelType = Literal["DEBUG", "INFO", "WARN"]
EventSourcePositionType = Literal["AT_TIMESTAMP", "LATEST", "TRIM_HORIZON"]
EventTypeType = Literal[
    "CallbackFailed",
    "CallbackStarted",
    "CallbackSucceeded",
    "CallbackTimedOut",
    "ChainedInvokeFailed",
    "ChainedInvokeStarted",
    "ChainedInvokeStopped",
    "ChainedInvokeSucceeded",
    "ChainedInvokeTimedOut",
    "ContextFailed",
    "ContextStarted",
    "ContextSucceeded",
    "ExecutionFailed",
    "ExecutionPaused",
    "ExecutionResumed",
    "ExecutionStarted",
    "ExecutionStopped",
    "ExecutionSucceeded",
    "ExecutionTimedOut",
    "InvocationCompleted",
    "StepFailed",
    "StepStarted",
    "StepSucceeded",
    "WaitCancelled",
    "WaitStarted",
    "WaitSucceeded",
]
ExecutionStatusType = Literal["DELETING", "FAILED", "PAUSED", "PAUSING", "RUNNING", "STOPPED", "SUCCEEDED", "TIMED_OUT"]
FullDocumentType = Literal["Default", "UpdateLookup"]
FunctionActiveV2WaiterName = Literal["function_active_v2"]
FunctionActiveWaiterName = Literal["function_active"]
FunctionExistsWaiterName = Literal["function_exists"]
FunctionResponseTypeType = Literal["ReportBatchItemFailures"]
FunctionUpdatedV2WaiterName = Literal["function_updated_v2"]
FunctionUpdatedWaiterName = Literal["function_updated"]
FunctionUrlAuthTypeType = Literal["AWS_IAM", "NONE"]
FunctionVersionLatestPublishedType = Literal["LATEST_PUBLISHED"]
FunctionVersionType = Literal["ALL"]
GetDurableExecutionHistoryPaginatorName = Literal["get_durable_execution_history"]
GetDurableExecutionStatePaginatorName = Literal["get_durable_execution_state"]
InvocationTypeType = Literal["DryRun", "Event", "RequestResponse"]
InvokeModeType = Literal["BUFFERED", "RESPONSE_STREAM"]
KafkaEventSourceMappingConsumptionModeType = Literal["Queue", "Stream"]
KafkaSchemaRegistryAuthTypeType = Literal[
    "BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "OAUTHBEARER_AUTH", "SERVER_ROOT_CA_CERTIFICATE"
]
KafkaSchemaValidationAttributeType = Literal["KEY", "VALUE"]
LastUpdateStatusReasonCodeType = Literal[
    "CapacityProviderScalingLimitExceeded",
    "DependencyError",
    "DisabledKMSKey",
    "DisallowedByVpcEncryptionControl",
    "EC2RequestLimitExceeded",
    "EFSIOError",
    "EFSMountConnectivityError",
    "EFSMountFailure",
    "EFSMountTimeout",
    "EniLimitExceeded",
    "FunctionError",
    "FunctionError.ExtensionInitError",
    "FunctionError.InitResourceExhausted",
    "FunctionError.InitTimeout",
    "FunctionError.InvalidEntryPoint",
    "FunctionError.InvalidWorkingDirectory",
    "FunctionError.PermissionDenied",
    "FunctionError.RuntimeInitError",
    "FunctionError.TooManyExtensions",
    "ImageAccessDenied",
    "ImageDeleted",
    "IncompatibleAcceleratorInstanceTypes",
    "InsufficientCapacity",
    "InsufficientRolePermissions",
    "InternalError",
    "InvalidConfiguration",
    "InvalidImage",
    "InvalidRuntime",
    "InvalidSecurityGroup",
    "InvalidStateKMSKey",
    "InvalidSubnet",
    "InvalidZipFileException",
    "KMSKeyAccessDenied",
    "KMSKeyNotFound",
    "ServiceQuotaExceededException",
    "SubnetOutOfIPAddresses",
    "VcpuLimitExceeded",
]
LastUpdateStatusType = Literal["Failed", "InProgress", "Successful"]
ListAliasesPaginatorName = Literal["list_aliases"]
ListCapacityProvidersPaginatorName = Literal["list_capacity_providers"]
ListCodeSigningConfigsPaginatorName = Literal["list_code_signing_configs"]
ListDurableExecutionsByFunctionPaginatorName = Literal["list_durable_executions_by_function"]
ListEventSourceMappingsPaginatorName = Literal["list_event_source_mappings"]
ListFunctionEventInvokeConfigsPaginatorName = Literal["list_function_event_invoke_configs"]
ListFunctionUrlConfigsPaginatorName = Literal["list_function_url_configs"]
ListFunctionVersionsByCapacityProviderPaginatorName = Literal["list_function_versions_by_capacity_provider"]
ListFunctionsByCodeSigningConfigPaginatorName = Literal["list_functions_by_code_signing_config"]
ListFunctionsPaginatorName = Literal["list_functions"]
ListLayerVersionsPaginatorName = Literal["list_layer_versions"]
ListLayersPaginatorName = Literal["list_layers"]
ListProvisionedConcurrencyConfigsPaginatorName = Literal["list_provisioned_concurrency_configs"]
ListVersionsByFunctionPaginatorName = Literal["list_versions_by_function"]
LogFormatType = Literal["JSON", "Text"]
LogTypeType = Literal["None", "Tail"]
OperationActionType = Literal["CANCEL", "FAIL", "RETRY", "START", "SUCCEED"]
OperationStatusType = Literal["CANCELLED", "FAILED", "PENDING", "READY", "STARTED", "STOPPED", "SUCCEEDED", "TIMED_OUT"]
OperationTypeType = Literal["CALLBACK", "CHAINED_INVOKE", "CONTEXT", "EXECUTION", "STEP", "WAIT"]
PackageTypeType = Literal["Image", "Zip"]
PropagateTagsModeType = Literal["Explicit", "None"]
ProvisionedConcurrencyStatusEnumType = Literal["FAILED", "IN_PROGRESS", "READY"]
PublishedVersionActiveWaiterName = Literal["published_version_active"]
RecursiveLoopType = Literal["Allow", "Terminate"]
ResponseStreamingInvocationTypeType = Literal["DryRun", "RequestResponse"]
RuntimeType = Literal[
    "custom",
    "dotnet10",
    "dotnet6",
    "dotnet8",
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "go1.x",
    "java11",
    "java11.al2023",
    "java17",
    "java17.al2023",
    "java21",
    "java25",
    "java8",
    "java8.al2",
    "java8.al2023",
    "nodejs",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "nodejs16.x",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "nodejs26.x",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs6.10",
    "nodejs8.10",
    "provided",
    "provided.al2",
    "provided.al2023",
    "python2.7",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "python3.15",
    "python3.6",
    "python3.7",
    "python3.8",
    "python3.9",
    "ruby2.5",
    "ruby2.7",
    "ruby3.2",
    "ruby3.3",
    "ruby3.4",
    "ruby4.0",
]
S3ObjectStorageModeType = Literal["COPY", "REFERENCE"]
SchemaRegistryEventRecordFormatType = Literal["JSON", "SOURCE"]
SnapStartApplyOnType = Literal["None", "PublishedVersions"]
SnapStartOptimizationStatusType = Literal["Off", "On"]
SourceAccessTypeType = Literal[
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "IAM_AUTH",
    "IAM_OAUTHBEARER_AUTH",
    "OAUTHBEARER_AUDIENCE",
    "OAUTHBEARER_AUTH",
    "OAUTHBEARER_IDENTITY_POOL",
    "OAUTHBEARER_LOGICAL_CLUSTER",
    "OAUTHBEARER_SCOPE",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VIRTUAL_HOST",
    "VPC_SECURITY_GROUP",
    "VPC_SUBNET",
]
StateReasonCodeType = Literal[
    "CapacityProviderScalingLimitExceeded",
    "Creating",
    "DependencyError",
    "DisabledKMSKey",
    "DisallowedByVpcEncryptionControl",
    "DrainingDurableExecutions",
    "EC2RequestLimitExceeded",
    "EFSIOError",
    "EFSMountConnectivityError",
    "EFSMountFailure",
    "EFSMountTimeout",
    "EniLimitExceeded",
    "FunctionError",
    "FunctionError.ExtensionInitError",
    "FunctionError.InitResourceExhausted",
    "FunctionError.InitTimeout",
    "FunctionError.InvalidEntryPoint",
    "FunctionError.InvalidWorkingDirectory",
    "FunctionError.PermissionDenied",
    "FunctionError.RuntimeInitError",
    "FunctionError.TooManyExtensions",
    "Idle",
    "ImageAccessDenied",
    "ImageDeleted",
    "IncompatibleAcceleratorInstanceTypes",
    "InsufficientCapacity",
    "InsufficientRolePermissions",
    "InternalError",
    "InvalidConfiguration",
    "InvalidImage",
    "InvalidRuntime",
    "InvalidSecurityGroup",
    "InvalidStateKMSKey",
    "InvalidSubnet",
    "InvalidZipFileException",
    "KMSKeyAccessDenied",
    "KMSKeyNotFound",
    "Restoring",
    "ServiceQuotaExceededException",
    "SubnetOutOfIPAddresses",
    "VcpuLimitExceeded",
]
StateType = Literal[
    "Active", "ActiveNonInvocable", "Deactivated", "Deactivating", "Deleting", "Failed", "Inactive", "Pending"
]
SystemLogLevelType = Literal["DEBUG", "INFO", "WARN"]
TenantIsolationModeType = Literal["PER_TENANT"]
TracingModeType = Literal["Active", "PassThrough"]
UpdateRuntimeOnType = Literal["Auto", "FunctionUpdate", "Manual"]
LambdaServiceName = Literal["lambda"]
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
    "get_durable_execution_history",
    "get_durable_execution_state",
    "list_aliases",
    "list_capacity_providers",
    "list_code_signing_configs",
    "list_durable_executions_by_function",
    "list_event_source_mappings",
    "list_function_event_invoke_configs",
    "list_function_url_configs",
    "list_function_versions_by_capacity_provider",
    "list_functions",
    "list_functions_by_code_signing_config",
    "list_layer_versions",
    "list_layers",
    "list_provisioned_concurrency_configs",
    "list_versions_by_function",
]
WaiterName = Literal[
    "function_active",
    "function_active_v2",
    "function_exists",
    "function_updated",
    "function_updated_v2",
    "published_version_active",
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
    "add_layer_version_permission",
    "add_permission",
    "checkpoint_durable_execution",
    "create_alias",
    "create_capacity_provider",
    "create_code_signing_config",
    "create_event_source_mapping",
    "create_function",
    "create_function_url_config",
    "delete_alias",
    "delete_capacity_provider",
    "delete_code_signing_config",
    "delete_durable_execution",
    "delete_event_source_mapping",
    "delete_function",
    "delete_function_code_signing_config",
    "delete_function_concurrency",
    "delete_function_event_invoke_config",
    "delete_function_url_config",
    "delete_layer_version",
    "delete_provisioned_concurrency_config",
    "delete_resource_policy",
    "get_account_settings",
    "get_alias",
    "get_capacity_provider",
    "get_code_signing_config",
    "get_durable_execution",
    "get_durable_execution_history",
    "get_durable_execution_state",
    "get_event_source_mapping",
    "get_function",
    "get_function_code_signing_config",
    "get_function_concurrency",
    "get_function_configuration",
    "get_function_event_invoke_config",
    "get_function_recursion_config",
    "get_function_scaling_config",
    "get_function_url_config",
    "get_layer_version",
    "get_layer_version_by_arn",
    "get_layer_version_policy",
    "get_policy",
    "get_provisioned_concurrency_config",
    "get_resource_policy",
    "get_runtime_management_config",
    "invoke",
    "invoke_async",
    "invoke_with_response_stream",
    "list_aliases",
    "list_capacity_providers",
    "list_code_signing_configs",
    "list_durable_executions_by_function",
    "list_event_source_mappings",
    "list_function_event_invoke_configs",
    "list_function_url_configs",
    "list_function_versions_by_capacity_provider",
    "list_functions",
    "list_functions_by_code_signing_config",
    "list_layer_versions",
    "list_layers",
    "list_provisioned_concurrency_configs",
    "list_tags",
    "list_versions_by_function",
    "pause_durable_execution",
    "publish_layer_version",
    "publish_version",
    "put_function_code_signing_config",
    "put_function_concurrency",
    "put_function_event_invoke_config",
    "put_function_recursion_config",
    "put_function_scaling_config",
    "put_provisioned_concurrency_config",
    "put_resource_policy",
    "put_runtime_management_config",
    "remove_layer_version_permission",
    "remove_permission",
    "resume_durable_execution",
    "send_durable_execution_callback_failure",
    "send_durable_execution_callback_heartbeat",
    "send_durable_execution_callback_success",
    "stop_durable_execution",
    "tag_resource",
    "untag_resource",
    "update_alias",
    "update_capacity_provider",
    "update_code_signing_config",
    "update_event_source_mapping",
    "update_function_code",
    "update_function_configuration",
    "update_function_event_invoke_config",
    "update_function_url_config",
]
