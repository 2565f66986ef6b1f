"""Requests and answers of Lambda."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.eventstream import EventStream
from ferroboto.response import StreamingBody

from .literals import (
    ApplicationLogLevelType,
    ArchitectureType,
    CapacityProviderPredefinedMetricTypeType,
    CapacityProviderScalingModeType,
    CapacityProviderStateType,
    CodeSigningPolicyType,
    DirectS3ReadType,
    EndPointTypeType,
    EventSourceMappingMetricType,
    EventSourceMappingSystemLogLevelType,
    EventSourcePositionType,
    EventTypeType,
    ExecutionStatusType,
    FullDocumentType,
    FunctionResponseTypeType,
    FunctionUrlAuthTypeType,
    FunctionVersionLatestPublishedType,
    FunctionVersionType,
    InvocationTypeType,
    InvokeModeType,
    KafkaEventSourceMappingConsumptionModeType,
    KafkaSchemaRegistryAuthTypeType,
    KafkaSchemaValidationAttributeType,
    LastUpdateStatusReasonCodeType,
    LastUpdateStatusType,
    LogFormatType,
    LogTypeType,
    OperationActionType,
    OperationStatusType,
    OperationTypeType,
    PackageTypeType,
    PropagateTagsModeType,
    ProvisionedConcurrencyStatusEnumType,
    RecursiveLoopType,
    ResponseStreamingInvocationTypeType,
    RuntimeType,
    S3ObjectStorageModeType,
    SchemaRegistryEventRecordFormatType,
    SnapStartApplyOnType,
    SnapStartOptimizationStatusType,
    SourceAccessTypeType,
    StateReasonCodeType,
    StateType,
    SystemLogLevelType,
    TenantIsolationModeType,
    TracingModeType,
    UpdateRuntimeOnType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AcceleratorConfigTypeDef(TypedDict):
    AcceleratorMemorySize: int


class AccountLimitTypeDef(TypedDict):
    TotalCodeSize: NotRequired[int]
    CodeSizeUnzipped: NotRequired[int]
    CodeSizeZipped: NotRequired[int]
    ConcurrentExecutions: NotRequired[int]
    UnreservedConcurrentExecutions: NotRequired[int]


class AccountUsageTypeDef(TypedDict):
    TotalCodeSize: NotRequired[int]
    FunctionCount: NotRequired[int]


class AddLayerVersionPermissionRequestTypeDef(TypedDict):
    LayerName: str
    VersionNumber: int
    StatementId: str
    Action: str
    Principal: str
    OrganizationId: NotRequired[str]
    RevisionId: NotRequired[str]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AddLayerVersionPermissionResponseTypeDef(TypedDict):
    Statement: str
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class AddPermissionRequestTypeDef(TypedDict):
    FunctionName: str
    StatementId: str
    Action: str
    Principal: str
    SourceArn: NotRequired[str]
    FunctionUrlAuthType: NotRequired[FunctionUrlAuthTypeType]
    InvokedViaFunctionUrl: NotRequired[bool]
    SourceAccount: NotRequired[str]
    EventSourceToken: NotRequired[str]
    Qualifier: NotRequired[str]
    RevisionId: NotRequired[str]
    PrincipalOrgID: NotRequired[str]


class AddPermissionResponseTypeDef(TypedDict):
    Statement: str
    ResponseMetadata: ResponseMetadataTypeDef


class AliasRoutingConfigurationOutputTypeDef(TypedDict):
    AdditionalVersionWeights: NotRequired[dict[str, float]]


class AliasConfigurationResponseTypeDef(TypedDict):
    AliasArn: str
    Name: str
    FunctionVersion: str
    Description: str
    RoutingConfig: AliasRoutingConfigurationOutputTypeDef
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class AliasConfigurationTypeDef(TypedDict):
    AliasArn: NotRequired[str]
    Name: NotRequired[str]
    FunctionVersion: NotRequired[str]
    Description: NotRequired[str]
    RoutingConfig: NotRequired[AliasRoutingConfigurationOutputTypeDef]
    RevisionId: NotRequired[str]


class AliasRoutingConfigurationTypeDef(TypedDict):
    AdditionalVersionWeights: NotRequired[Mapping[str, float]]


AliasRoutingConfigurationUnionTypeDef = AliasRoutingConfigurationTypeDef | AliasRoutingConfigurationOutputTypeDef


class AllowedPublishersOutputTypeDef(TypedDict):
    SigningProfileVersionArns: list[str]


class AllowedPublishersTypeDef(TypedDict):
    SigningProfileVersionArns: Sequence[str]


AllowedPublishersUnionTypeDef = AllowedPublishersTypeDef | AllowedPublishersOutputTypeDef


class KafkaSchemaRegistryAccessConfigTypeDef(TypedDict):
    Type: NotRequired[KafkaSchemaRegistryAuthTypeType]
    URI: NotRequired[str]


class KafkaSchemaValidationConfigTypeDef(TypedDict):
    Attribute: NotRequired[KafkaSchemaValidationAttributeType]


class KafkaSchemaRegistryConfigOutputTypeDef(TypedDict):
    SchemaRegistryURI: NotRequired[str]
    EventRecordFormat: NotRequired[SchemaRegistryEventRecordFormatType]
    AccessConfigs: NotRequired[list[KafkaSchemaRegistryAccessConfigTypeDef]]
    SchemaValidationConfigs: NotRequired[list[KafkaSchemaValidationConfigTypeDef]]


class AmazonManagedKafkaEventSourceConfigOutputTypeDef(TypedDict):
    ConsumerGroupId: NotRequired[str]
    SchemaRegistryConfig: NotRequired[KafkaSchemaRegistryConfigOutputTypeDef]


class KafkaSchemaRegistryConfigTypeDef(TypedDict):
    SchemaRegistryURI: NotRequired[str]
    EventRecordFormat: NotRequired[SchemaRegistryEventRecordFormatType]
    AccessConfigs: NotRequired[Sequence[KafkaSchemaRegistryAccessConfigTypeDef]]
    SchemaValidationConfigs: NotRequired[Sequence[KafkaSchemaValidationConfigTypeDef]]


KafkaSchemaRegistryConfigUnionTypeDef = KafkaSchemaRegistryConfigTypeDef | KafkaSchemaRegistryConfigOutputTypeDef


class AmazonManagedKafkaEventSourceConfigTypeDef(TypedDict):
    ConsumerGroupId: NotRequired[str]
    SchemaRegistryConfig: NotRequired[KafkaSchemaRegistryConfigUnionTypeDef]


AmazonManagedKafkaEventSourceConfigUnionTypeDef = (
    AmazonManagedKafkaEventSourceConfigTypeDef | AmazonManagedKafkaEventSourceConfigOutputTypeDef
)
BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class ErrorObjectOutputTypeDef(TypedDict):
    ErrorMessage: NotRequired[str]
    ErrorType: NotRequired[str]
    ErrorData: NotRequired[str]
    StackTrace: NotRequired[list[str]]


class CallbackDetailsTypeDef(TypedDict):
    CallbackId: NotRequired[str]
    Result: NotRequired[str]
    Error: NotRequired[ErrorObjectOutputTypeDef]


class EventErrorTypeDef(TypedDict):
    Payload: NotRequired[ErrorObjectOutputTypeDef]
    Truncated: NotRequired[bool]


class CallbackFailedDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class CallbackOptionsTypeDef(TypedDict):
    TimeoutSeconds: NotRequired[int]
    HeartbeatTimeoutSeconds: NotRequired[int]


class CallbackStartedDetailsTypeDef(TypedDict):
    CallbackId: str
    HeartbeatTimeout: NotRequired[int]
    Timeout: NotRequired[int]


class EventResultTypeDef(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class CallbackSucceededDetailsTypeDef(TypedDict):
    Result: EventResultTypeDef


class CallbackTimedOutDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class LambdaManagedInstancesCapacityProviderConfigTypeDef(TypedDict):
    CapacityProviderArn: str
    PerExecutionEnvironmentMaxConcurrency: NotRequired[int]
    ExecutionEnvironmentMemoryGiBPerVCpu: NotRequired[float]


class CapacityProviderConfigTypeDef(TypedDict):
    LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfigTypeDef


class CapacityProviderLoggingConfigTypeDef(TypedDict):
    SystemLogLevel: NotRequired[SystemLogLevelType]
    LogGroup: NotRequired[str]


class CapacityProviderPermissionsConfigTypeDef(TypedDict):
    CapacityProviderOperatorRoleArn: str


class TargetTrackingScalingPolicyTypeDef(TypedDict):
    PredefinedMetricType: CapacityProviderPredefinedMetricTypeType
    TargetValue: float


class CapacityProviderScalingConfigOutputTypeDef(TypedDict):
    MaxVCpuCount: NotRequired[int]
    ScalingMode: NotRequired[CapacityProviderScalingModeType]
    ScalingPolicies: NotRequired[list[TargetTrackingScalingPolicyTypeDef]]


class CapacityProviderScalingConfigTypeDef(TypedDict):
    MaxVCpuCount: NotRequired[int]
    ScalingMode: NotRequired[CapacityProviderScalingModeType]
    ScalingPolicies: NotRequired[Sequence[TargetTrackingScalingPolicyTypeDef]]


CapacityProviderScalingConfigUnionTypeDef = (
    CapacityProviderScalingConfigTypeDef | CapacityProviderScalingConfigOutputTypeDef
)


class CapacityProviderTelemetryConfigTypeDef(TypedDict):
    LoggingConfig: NotRequired[CapacityProviderLoggingConfigTypeDef]


class CapacityProviderVpcConfigOutputTypeDef(TypedDict):
    SubnetIds: list[str]
    SecurityGroupIds: list[str]


class InstanceRequirementsOutputTypeDef(TypedDict):
    Architectures: NotRequired[list[ArchitectureType]]
    AllowedInstanceTypes: NotRequired[list[str]]
    ExcludedInstanceTypes: NotRequired[list[str]]


class PropagateTagsOutputTypeDef(TypedDict):
    Mode: NotRequired[PropagateTagsModeType]
    ExplicitTags: NotRequired[dict[str, str]]


class CapacityProviderTypeDef(TypedDict):
    CapacityProviderArn: str
    State: CapacityProviderStateType
    VpcConfig: CapacityProviderVpcConfigOutputTypeDef
    PermissionsConfig: CapacityProviderPermissionsConfigTypeDef
    InstanceRequirements: NotRequired[InstanceRequirementsOutputTypeDef]
    CapacityProviderScalingConfig: NotRequired[CapacityProviderScalingConfigOutputTypeDef]
    KmsKeyArn: NotRequired[str]
    LastModified: NotRequired[str]
    PropagateTags: NotRequired[PropagateTagsOutputTypeDef]
    TelemetryConfig: NotRequired[CapacityProviderTelemetryConfigTypeDef]


class CapacityProviderVpcConfigTypeDef(TypedDict):
    SubnetIds: Sequence[str]
    SecurityGroupIds: Sequence[str]


CapacityProviderVpcConfigUnionTypeDef = CapacityProviderVpcConfigTypeDef | CapacityProviderVpcConfigOutputTypeDef


class ChainedInvokeDetailsTypeDef(TypedDict):
    Result: NotRequired[str]
    Error: NotRequired[ErrorObjectOutputTypeDef]


class ChainedInvokeFailedDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class ChainedInvokeOptionsTypeDef(TypedDict):
    FunctionName: str
    TenantId: NotRequired[str]
    XAmznTraceId: NotRequired[str]


class EventInputTypeDef(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class ChainedInvokeStartedDetailsTypeDef(TypedDict):
    FunctionName: str
    TenantId: NotRequired[str]
    Input: NotRequired[EventInputTypeDef]
    ExecutedVersion: NotRequired[str]
    DurableExecutionArn: NotRequired[str]


class ChainedInvokeStoppedDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class ChainedInvokeSucceededDetailsTypeDef(TypedDict):
    Result: EventResultTypeDef


class ChainedInvokeTimedOutDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class ErrorObjectTypeDef(TypedDict):
    ErrorMessage: NotRequired[str]
    ErrorType: NotRequired[str]
    ErrorData: NotRequired[str]
    StackTrace: NotRequired[Sequence[str]]


ErrorObjectUnionTypeDef = ErrorObjectTypeDef | ErrorObjectOutputTypeDef


class ContextOptionsTypeDef(TypedDict):
    ReplayChildren: NotRequired[bool]


class StepOptionsTypeDef(TypedDict):
    NextAttemptDelaySeconds: NotRequired[int]


class WaitOptionsTypeDef(TypedDict):
    WaitSeconds: NotRequired[int]


class OperationUpdateTypeDef(TypedDict):
    Id: str
    Type: OperationTypeType
    Action: OperationActionType
    ParentId: NotRequired[str]
    Name: NotRequired[str]
    SubType: NotRequired[str]
    Payload: NotRequired[str]
    Error: NotRequired[ErrorObjectUnionTypeDef]
    ContextOptions: NotRequired[ContextOptionsTypeDef]
    StepOptions: NotRequired[StepOptionsTypeDef]
    WaitOptions: NotRequired[WaitOptionsTypeDef]
    CallbackOptions: NotRequired[CallbackOptionsTypeDef]
    ChainedInvokeOptions: NotRequired[ChainedInvokeOptionsTypeDef]


class CheckpointDurableExecutionRequestTypeDef(TypedDict):
    DurableExecutionArn: str
    CheckpointToken: str
    Updates: NotRequired[Sequence[OperationUpdateTypeDef]]
    ClientToken: NotRequired[str]


class ExecutionDetailsTypeDef(TypedDict):
    InputPayload: NotRequired[str]


class ContextDetailsTypeDef(TypedDict):
    ReplayChildren: NotRequired[bool]
    Result: NotRequired[str]
    Error: NotRequired[ErrorObjectOutputTypeDef]


class StepDetailsTypeDef(TypedDict):
    Attempt: NotRequired[int]
    NextAttemptTimestamp: NotRequired[datetime]
    Result: NotRequired[str]
    Error: NotRequired[ErrorObjectOutputTypeDef]


class WaitDetailsTypeDef(TypedDict):
    ScheduledEndTimestamp: NotRequired[datetime]


class OperationTypeDef(TypedDict):
    Id: str
    Type: OperationTypeType
    StartTimestamp: datetime
    Status: OperationStatusType
    ParentId: NotRequired[str]
    Name: NotRequired[str]
    SubType: NotRequired[str]
    EndTimestamp: NotRequired[datetime]
    ExecutionDetails: NotRequired[ExecutionDetailsTypeDef]
    ContextDetails: NotRequired[ContextDetailsTypeDef]
    StepDetails: NotRequired[StepDetailsTypeDef]
    WaitDetails: NotRequired[WaitDetailsTypeDef]
    CallbackDetails: NotRequired[CallbackDetailsTypeDef]
    ChainedInvokeDetails: NotRequired[ChainedInvokeDetailsTypeDef]


class CheckpointUpdatedExecutionStateTypeDef(TypedDict):
    Operations: NotRequired[list[OperationTypeDef]]
    NextMarker: NotRequired[str]


class CheckpointDurableExecutionResponseTypeDef(TypedDict):
    CheckpointToken: str
    NewExecutionState: CheckpointUpdatedExecutionStateTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CodeSigningPoliciesTypeDef(TypedDict):
    UntrustedArtifactOnDeployment: NotRequired[CodeSigningPolicyType]


class CodeSigningConfigTypeDef(TypedDict):
    CodeSigningConfigId: str
    CodeSigningConfigArn: str
    AllowedPublishers: AllowedPublishersOutputTypeDef
    CodeSigningPolicies: CodeSigningPoliciesTypeDef
    LastModified: str
    Description: NotRequired[str]


class ConcurrencyResponseTypeDef(TypedDict):
    ReservedConcurrentExecutions: int
    ResponseMetadata: ResponseMetadataTypeDef


class ConcurrencyTypeDef(TypedDict):
    ReservedConcurrentExecutions: NotRequired[int]


class ContextFailedDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class ContextSucceededDetailsTypeDef(TypedDict):
    Result: EventResultTypeDef


class CorsOutputTypeDef(TypedDict):
    AllowCredentials: NotRequired[bool]
    AllowHeaders: NotRequired[list[str]]
    AllowMethods: NotRequired[list[str]]
    AllowOrigins: NotRequired[list[str]]
    ExposeHeaders: NotRequired[list[str]]
    MaxAge: NotRequired[int]


class CorsTypeDef(TypedDict):
    AllowCredentials: NotRequired[bool]
    AllowHeaders: NotRequired[Sequence[str]]
    AllowMethods: NotRequired[Sequence[str]]
    AllowOrigins: NotRequired[Sequence[str]]
    ExposeHeaders: NotRequired[Sequence[str]]
    MaxAge: NotRequired[int]


CorsUnionTypeDef = CorsTypeDef | CorsOutputTypeDef


class CreateAliasRequestTypeDef(TypedDict):
    FunctionName: str
    Name: str
    FunctionVersion: str
    Description: NotRequired[str]
    RoutingConfig: NotRequired[AliasRoutingConfigurationUnionTypeDef]


class InstanceRequirementsTypeDef(TypedDict):
    Architectures: NotRequired[Sequence[ArchitectureType]]
    AllowedInstanceTypes: NotRequired[Sequence[str]]
    ExcludedInstanceTypes: NotRequired[Sequence[str]]


InstanceRequirementsUnionTypeDef = InstanceRequirementsTypeDef | InstanceRequirementsOutputTypeDef


class PropagateTagsTypeDef(TypedDict):
    Mode: NotRequired[PropagateTagsModeType]
    ExplicitTags: NotRequired[Mapping[str, str]]


PropagateTagsUnionTypeDef = PropagateTagsTypeDef | PropagateTagsOutputTypeDef


class CreateCapacityProviderRequestTypeDef(TypedDict):
    CapacityProviderName: str
    VpcConfig: CapacityProviderVpcConfigUnionTypeDef
    PermissionsConfig: CapacityProviderPermissionsConfigTypeDef
    InstanceRequirements: NotRequired[InstanceRequirementsUnionTypeDef]
    CapacityProviderScalingConfig: NotRequired[CapacityProviderScalingConfigUnionTypeDef]
    KmsKeyArn: NotRequired[str]
    Tags: NotRequired[Mapping[str, str]]
    PropagateTags: NotRequired[PropagateTagsUnionTypeDef]
    TelemetryConfig: NotRequired[CapacityProviderTelemetryConfigTypeDef]


class CreateCapacityProviderResponseTypeDef(TypedDict):
    CapacityProvider: CapacityProviderTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateCodeSigningConfigRequestTypeDef(TypedDict):
    AllowedPublishers: AllowedPublishersUnionTypeDef
    Description: NotRequired[str]
    CodeSigningPolicies: NotRequired[CodeSigningPoliciesTypeDef]
    Tags: NotRequired[Mapping[str, str]]


class CreateCodeSigningConfigResponseTypeDef(TypedDict):
    CodeSigningConfig: CodeSigningConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class FilterTypeDef(TypedDict):
    Pattern: NotRequired[str]


class FilterCriteriaTypeDef(TypedDict):
    Filters: NotRequired[Sequence[FilterTypeDef]]


class FilterCriteriaOutputTypeDef(TypedDict):
    Filters: NotRequired[list[FilterTypeDef]]


FilterCriteriaUnionTypeDef = FilterCriteriaTypeDef | FilterCriteriaOutputTypeDef


class EventSourceMappingMetricsConfigTypeDef(TypedDict):
    Metrics: NotRequired[Sequence[EventSourceMappingMetricType]]


class EventSourceMappingMetricsConfigOutputTypeDef(TypedDict):
    Metrics: NotRequired[list[EventSourceMappingMetricType]]


EventSourceMappingMetricsConfigUnionTypeDef = (
    EventSourceMappingMetricsConfigTypeDef | EventSourceMappingMetricsConfigOutputTypeDef
)


class EventSourceMappingLoggingConfigTypeDef(TypedDict):
    SystemLogLevel: NotRequired[EventSourceMappingSystemLogLevelType]


class ScalingConfigTypeDef(TypedDict):
    MaximumConcurrency: NotRequired[int]


TimestampTypeDef = datetime | str | float


class OnSuccessTypeDef(TypedDict):
    Destination: NotRequired[str]


class OnFailureTypeDef(TypedDict):
    Destination: NotRequired[str]


class DestinationConfigTypeDef(TypedDict):
    OnSuccess: NotRequired[OnSuccessTypeDef]
    OnFailure: NotRequired[OnFailureTypeDef]


class SourceAccessConfigurationTypeDef(TypedDict):
    Type: NotRequired[SourceAccessTypeType]
    URI: NotRequired[str]


class SelfManagedEventSourceTypeDef(TypedDict):
    Endpoints: NotRequired[Mapping[EndPointTypeType, Sequence[str]]]


class SelfManagedEventSourceOutputTypeDef(TypedDict):
    Endpoints: NotRequired[dict[EndPointTypeType, list[str]]]


SelfManagedEventSourceUnionTypeDef = SelfManagedEventSourceTypeDef | SelfManagedEventSourceOutputTypeDef


class SelfManagedKafkaEventSourceConfigTypeDef(TypedDict):
    ConsumerGroupId: NotRequired[str]
    SchemaRegistryConfig: NotRequired[KafkaSchemaRegistryConfigUnionTypeDef]
    ConsumptionMode: NotRequired[KafkaEventSourceMappingConsumptionModeType]


class SelfManagedKafkaEventSourceConfigOutputTypeDef(TypedDict):
    ConsumerGroupId: NotRequired[str]
    SchemaRegistryConfig: NotRequired[KafkaSchemaRegistryConfigOutputTypeDef]
    ConsumptionMode: NotRequired[KafkaEventSourceMappingConsumptionModeType]


SelfManagedKafkaEventSourceConfigUnionTypeDef = (
    SelfManagedKafkaEventSourceConfigTypeDef | SelfManagedKafkaEventSourceConfigOutputTypeDef
)


class DocumentDBEventSourceConfigTypeDef(TypedDict):
    DatabaseName: NotRequired[str]
    CollectionName: NotRequired[str]
    FullDocument: NotRequired[FullDocumentType]


class ProvisionedPollerConfigTypeDef(TypedDict):
    MinimumPollers: NotRequired[int]
    MaximumPollers: NotRequired[int]
    PollerGroupName: NotRequired[str]


class CreateEventSourceMappingRequestTypeDef(TypedDict):
    FunctionName: str
    EventSourceArn: NotRequired[str]
    Enabled: NotRequired[bool]
    BatchSize: NotRequired[int]
    FilterCriteria: NotRequired[FilterCriteriaUnionTypeDef]
    KMSKeyArn: NotRequired[str]
    MetricsConfig: NotRequired[EventSourceMappingMetricsConfigUnionTypeDef]
    LoggingConfig: NotRequired[EventSourceMappingLoggingConfigTypeDef]
    ScalingConfig: NotRequired[ScalingConfigTypeDef]
    MaximumBatchingWindowInSeconds: NotRequired[int]
    ParallelizationFactor: NotRequired[int]
    StartingPosition: NotRequired[EventSourcePositionType]
    StartingPositionTimestamp: NotRequired[TimestampTypeDef]
    DestinationConfig: NotRequired[DestinationConfigTypeDef]
    MaximumRecordAgeInSeconds: NotRequired[int]
    BisectBatchOnFunctionError: NotRequired[bool]
    MaximumRetryAttempts: NotRequired[int]
    Tags: NotRequired[Mapping[str, str]]
    TumblingWindowInSeconds: NotRequired[int]
    Topics: NotRequired[Sequence[str]]
    Queues: NotRequired[Sequence[str]]
    SourceAccessConfigurations: NotRequired[Sequence[SourceAccessConfigurationTypeDef]]
    SelfManagedEventSource: NotRequired[SelfManagedEventSourceUnionTypeDef]
    FunctionResponseTypes: NotRequired[Sequence[FunctionResponseTypeType]]
    AmazonManagedKafkaEventSourceConfig: NotRequired[AmazonManagedKafkaEventSourceConfigUnionTypeDef]
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfigUnionTypeDef]
    DocumentDBEventSourceConfig: NotRequired[DocumentDBEventSourceConfigTypeDef]
    ProvisionedPollerConfig: NotRequired[ProvisionedPollerConfigTypeDef]


class FunctionCodeTypeDef(TypedDict):
    ZipFile: NotRequired[BlobTypeDef]
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]
    S3ObjectStorageMode: NotRequired[S3ObjectStorageModeType]
    ImageUri: NotRequired[str]
    SourceKMSKeyArn: NotRequired[str]


class VpcConfigTypeDef(TypedDict):
    SubnetIds: NotRequired[Sequence[str]]
    SecurityGroupIds: NotRequired[Sequence[str]]
    Ipv6AllowedForDualStack: NotRequired[bool]


class DeadLetterConfigTypeDef(TypedDict):
    TargetArn: NotRequired[str]


class EnvironmentTypeDef(TypedDict):
    Variables: NotRequired[Mapping[str, str]]


class TracingConfigTypeDef(TypedDict):
    Mode: NotRequired[TracingModeType]


class S3FilesConfigTypeDef(TypedDict):
    DirectS3Read: NotRequired[DirectS3ReadType]


class FileSystemConfigTypeDef(TypedDict):
    Arn: str
    LocalMountPath: str
    S3FilesConfig: NotRequired[S3FilesConfigTypeDef]


class ImageConfigTypeDef(TypedDict):
    EntryPoint: NotRequired[Sequence[str]]
    Command: NotRequired[Sequence[str]]
    WorkingDirectory: NotRequired[str]


class ImageConfigOutputTypeDef(TypedDict):
    EntryPoint: NotRequired[list[str]]
    Command: NotRequired[list[str]]
    WorkingDirectory: NotRequired[str]


ImageConfigUnionTypeDef = ImageConfigTypeDef | ImageConfigOutputTypeDef


class EphemeralStorageTypeDef(TypedDict):
    Size: int


class SnapStartTypeDef(TypedDict):
    ApplyOn: NotRequired[SnapStartApplyOnType]


class LoggingConfigTypeDef(TypedDict):
    LogFormat: NotRequired[LogFormatType]
    ApplicationLogLevel: NotRequired[ApplicationLogLevelType]
    SystemLogLevel: NotRequired[SystemLogLevelType]
    LogGroup: NotRequired[str]


class TenancyConfigTypeDef(TypedDict):
    TenantIsolationMode: TenantIsolationModeType


class DurableConfigTypeDef(TypedDict):
    KMSKeyArn: NotRequired[str]
    RetentionPeriodInDays: NotRequired[int]
    ExecutionTimeout: NotRequired[int]


class FunctionRuntimeConfigTypeDef(TypedDict):
    RuntimeArn: str
    RuntimeAlias: str


class CreateFunctionRequestTypeDef(TypedDict):
    FunctionName: str
    Role: str
    Code: FunctionCodeTypeDef
    Runtime: NotRequired[RuntimeType]
    Handler: NotRequired[str]
    Description: NotRequired[str]
    Timeout: NotRequired[int]
    MemorySize: NotRequired[int]
    Publish: NotRequired[bool]
    PublishTo: NotRequired[FunctionVersionLatestPublishedType]
    VpcConfig: NotRequired[VpcConfigTypeDef]
    PackageType: NotRequired[PackageTypeType]
    DeadLetterConfig: NotRequired[DeadLetterConfigTypeDef]
    Environment: NotRequired[EnvironmentTypeDef]
    KMSKeyArn: NotRequired[str]
    TracingConfig: NotRequired[TracingConfigTypeDef]
    Tags: NotRequired[Mapping[str, str]]
    Layers: NotRequired[Sequence[str]]
    FileSystemConfigs: NotRequired[Sequence[FileSystemConfigTypeDef]]
    CodeSigningConfigArn: NotRequired[str]
    ImageConfig: NotRequired[ImageConfigUnionTypeDef]
    Architectures: NotRequired[Sequence[ArchitectureType]]
    EphemeralStorage: NotRequired[EphemeralStorageTypeDef]
    SnapStart: NotRequired[SnapStartTypeDef]
    LoggingConfig: NotRequired[LoggingConfigTypeDef]
    TenancyConfig: NotRequired[TenancyConfigTypeDef]
    CapacityProviderConfig: NotRequired[CapacityProviderConfigTypeDef]
    DurableConfig: NotRequired[DurableConfigTypeDef]
    RuntimeConfig: NotRequired[FunctionRuntimeConfigTypeDef]
    AcceleratorConfig: NotRequired[AcceleratorConfigTypeDef]


class CreateFunctionUrlConfigRequestTypeDef(TypedDict):
    FunctionName: str
    AuthType: FunctionUrlAuthTypeType
    Qualifier: NotRequired[str]
    Cors: NotRequired[CorsUnionTypeDef]
    InvokeMode: NotRequired[InvokeModeType]


class CreateFunctionUrlConfigResponseTypeDef(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: FunctionUrlAuthTypeType
    Cors: CorsOutputTypeDef
    CreationTime: str
    InvokeMode: InvokeModeType
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteAliasRequestTypeDef(TypedDict):
    FunctionName: str
    Name: str


class DeleteCapacityProviderRequestTypeDef(TypedDict):
    CapacityProviderName: str


class DeleteCapacityProviderResponseTypeDef(TypedDict):
    CapacityProvider: CapacityProviderTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteCodeSigningConfigRequestTypeDef(TypedDict):
    CodeSigningConfigArn: str


class DeleteDurableExecutionRequestTypeDef(TypedDict):
    DurableExecutionArn: str


class DeleteDurableExecutionResponseTypeDef(TypedDict):
    DeletionRequestTimestamp: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteEventSourceMappingRequestTypeDef(TypedDict):
    UUID: str


class DeleteFunctionCodeSigningConfigRequestTypeDef(TypedDict):
    FunctionName: str


class DeleteFunctionConcurrencyRequestTypeDef(TypedDict):
    FunctionName: str


class DeleteFunctionEventInvokeConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class DeleteFunctionRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class DeleteFunctionResponseTypeDef(TypedDict):
    StatusCode: int
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteFunctionUrlConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class DeleteLayerVersionRequestTypeDef(TypedDict):
    LayerName: str
    VersionNumber: int


class DeleteProvisionedConcurrencyConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: str


class DeleteResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str
    RevisionId: NotRequired[str]


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EnvironmentErrorTypeDef(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class EnvironmentResponseTypeDef(TypedDict):
    Variables: NotRequired[dict[str, str]]
    Error: NotRequired[EnvironmentErrorTypeDef]


class EventPauseReasonTypeDef(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class EventResumeReasonTypeDef(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class FilterCriteriaErrorTypeDef(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class EventSourceMappingConfigurationResponseTypeDef(TypedDict):
    UUID: str
    StartingPosition: EventSourcePositionType
    StartingPositionTimestamp: datetime
    BatchSize: int
    MaximumBatchingWindowInSeconds: int
    ParallelizationFactor: int
    EventSourceArn: str
    FilterCriteria: FilterCriteriaOutputTypeDef
    FilterCriteriaError: FilterCriteriaErrorTypeDef
    KMSKeyArn: str
    MetricsConfig: EventSourceMappingMetricsConfigOutputTypeDef
    LoggingConfig: EventSourceMappingLoggingConfigTypeDef
    ScalingConfig: ScalingConfigTypeDef
    FunctionArn: str
    LastModified: datetime
    LastProcessingResult: str
    State: str
    StateTransitionReason: str
    DestinationConfig: DestinationConfigTypeDef
    Topics: list[str]
    Queues: list[str]
    SourceAccessConfigurations: list[SourceAccessConfigurationTypeDef]
    SelfManagedEventSource: SelfManagedEventSourceOutputTypeDef
    MaximumRecordAgeInSeconds: int
    BisectBatchOnFunctionError: bool
    MaximumRetryAttempts: int
    TumblingWindowInSeconds: int
    FunctionResponseTypes: list[FunctionResponseTypeType]
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfigOutputTypeDef
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfigOutputTypeDef
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfigTypeDef
    EventSourceMappingArn: str
    ProvisionedPollerConfig: ProvisionedPollerConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class EventSourceMappingConfigurationTypeDef(TypedDict):
    UUID: NotRequired[str]
    StartingPosition: NotRequired[EventSourcePositionType]
    StartingPositionTimestamp: NotRequired[datetime]
    BatchSize: NotRequired[int]
    MaximumBatchingWindowInSeconds: NotRequired[int]
    ParallelizationFactor: NotRequired[int]
    EventSourceArn: NotRequired[str]
    FilterCriteria: NotRequired[FilterCriteriaOutputTypeDef]
    FilterCriteriaError: NotRequired[FilterCriteriaErrorTypeDef]
    KMSKeyArn: NotRequired[str]
    MetricsConfig: NotRequired[EventSourceMappingMetricsConfigOutputTypeDef]
    LoggingConfig: NotRequired[EventSourceMappingLoggingConfigTypeDef]
    ScalingConfig: NotRequired[ScalingConfigTypeDef]
    FunctionArn: NotRequired[str]
    LastModified: NotRequired[datetime]
    LastProcessingResult: NotRequired[str]
    State: NotRequired[str]
    StateTransitionReason: NotRequired[str]
    DestinationConfig: NotRequired[DestinationConfigTypeDef]
    Topics: NotRequired[list[str]]
    Queues: NotRequired[list[str]]
    SourceAccessConfigurations: NotRequired[list[SourceAccessConfigurationTypeDef]]
    SelfManagedEventSource: NotRequired[SelfManagedEventSourceOutputTypeDef]
    MaximumRecordAgeInSeconds: NotRequired[int]
    BisectBatchOnFunctionError: NotRequired[bool]
    MaximumRetryAttempts: NotRequired[int]
    TumblingWindowInSeconds: NotRequired[int]
    FunctionResponseTypes: NotRequired[list[FunctionResponseTypeType]]
    AmazonManagedKafkaEventSourceConfig: NotRequired[AmazonManagedKafkaEventSourceConfigOutputTypeDef]
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfigOutputTypeDef]
    DocumentDBEventSourceConfig: NotRequired[DocumentDBEventSourceConfigTypeDef]
    EventSourceMappingArn: NotRequired[str]
    ProvisionedPollerConfig: NotRequired[ProvisionedPollerConfigTypeDef]


class ExecutionStartedDetailsTypeDef(TypedDict):
    Input: EventInputTypeDef
    ExecutionTimeout: int


class ExecutionSucceededDetailsTypeDef(TypedDict):
    Result: EventResultTypeDef


class ExecutionFailedDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class ExecutionTimedOutDetailsTypeDef(TypedDict):
    Error: NotRequired[EventErrorTypeDef]


class ExecutionStoppedDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef


class WaitStartedDetailsTypeDef(TypedDict):
    Duration: int
    ScheduledEndTimestamp: datetime


class WaitSucceededDetailsTypeDef(TypedDict):
    Duration: NotRequired[int]


class WaitCancelledDetailsTypeDef(TypedDict):
    Error: NotRequired[EventErrorTypeDef]


class RetryDetailsTypeDef(TypedDict):
    CurrentAttempt: NotRequired[int]
    NextAttemptDelaySeconds: NotRequired[int]


class StepSucceededDetailsTypeDef(TypedDict):
    Result: EventResultTypeDef
    RetryDetails: RetryDetailsTypeDef


class StepFailedDetailsTypeDef(TypedDict):
    Error: EventErrorTypeDef
    RetryDetails: RetryDetailsTypeDef


class InvocationCompletedDetailsTypeDef(TypedDict):
    StartTimestamp: datetime
    EndTimestamp: datetime
    RequestId: str
    Error: NotRequired[EventErrorTypeDef]


class ExecutionPausedDetailsTypeDef(TypedDict):
    PauseRequestTimestamp: datetime
    ExecutionTimeoutPaused: bool
    Reason: NotRequired[EventPauseReasonTypeDef]


class ExecutionResumedDetailsTypeDef(TypedDict):
    ResumeRequestTimestamp: datetime
    Reason: NotRequired[EventResumeReasonTypeDef]


class EventTypeDef(TypedDict):
    EventType: NotRequired[EventTypeType]
    SubType: NotRequired[str]
    EventId: NotRequired[int]
    Id: NotRequired[str]
    Name: NotRequired[str]
    EventTimestamp: NotRequired[datetime]
    ParentId: NotRequired[str]
    ExecutionStartedDetails: NotRequired[ExecutionStartedDetailsTypeDef]
    ExecutionSucceededDetails: NotRequired[ExecutionSucceededDetailsTypeDef]
    ExecutionFailedDetails: NotRequired[ExecutionFailedDetailsTypeDef]
    ExecutionTimedOutDetails: NotRequired[ExecutionTimedOutDetailsTypeDef]
    ExecutionStoppedDetails: NotRequired[ExecutionStoppedDetailsTypeDef]
    ContextStartedDetails: NotRequired[dict[str, Any]]
    ContextSucceededDetails: NotRequired[ContextSucceededDetailsTypeDef]
    ContextFailedDetails: NotRequired[ContextFailedDetailsTypeDef]
    WaitStartedDetails: NotRequired[WaitStartedDetailsTypeDef]
    WaitSucceededDetails: NotRequired[WaitSucceededDetailsTypeDef]
    WaitCancelledDetails: NotRequired[WaitCancelledDetailsTypeDef]
    StepStartedDetails: NotRequired[dict[str, Any]]
    StepSucceededDetails: NotRequired[StepSucceededDetailsTypeDef]
    StepFailedDetails: NotRequired[StepFailedDetailsTypeDef]
    ChainedInvokeStartedDetails: NotRequired[ChainedInvokeStartedDetailsTypeDef]
    ChainedInvokeSucceededDetails: NotRequired[ChainedInvokeSucceededDetailsTypeDef]
    ChainedInvokeFailedDetails: NotRequired[ChainedInvokeFailedDetailsTypeDef]
    ChainedInvokeTimedOutDetails: NotRequired[ChainedInvokeTimedOutDetailsTypeDef]
    ChainedInvokeStoppedDetails: NotRequired[ChainedInvokeStoppedDetailsTypeDef]
    CallbackStartedDetails: NotRequired[CallbackStartedDetailsTypeDef]
    CallbackSucceededDetails: NotRequired[CallbackSucceededDetailsTypeDef]
    CallbackFailedDetails: NotRequired[CallbackFailedDetailsTypeDef]
    CallbackTimedOutDetails: NotRequired[CallbackTimedOutDetailsTypeDef]
    InvocationCompletedDetails: NotRequired[InvocationCompletedDetailsTypeDef]
    ExecutionPausedDetails: NotRequired[ExecutionPausedDetailsTypeDef]
    ExecutionResumedDetails: NotRequired[ExecutionResumedDetailsTypeDef]


class ExecutionTypeDef(TypedDict):
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    Status: ExecutionStatusType
    StartTimestamp: datetime
    EndTimestamp: NotRequired[datetime]
    KMSKeyArn: NotRequired[str]


class FunctionCodeLocationErrorTypeDef(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class ResolvedS3ObjectTypeDef(TypedDict):
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]


class FunctionCodeLocationTypeDef(TypedDict):
    RepositoryType: NotRequired[str]
    Location: NotRequired[str]
    ImageUri: NotRequired[str]
    ResolvedImageUri: NotRequired[str]
    ResolvedS3Object: NotRequired[ResolvedS3ObjectTypeDef]
    SourceKMSKeyArn: NotRequired[str]
    Error: NotRequired[FunctionCodeLocationErrorTypeDef]


class VpcConfigResponseTypeDef(TypedDict):
    SubnetIds: NotRequired[list[str]]
    SecurityGroupIds: NotRequired[list[str]]
    VpcId: NotRequired[str]
    Ipv6AllowedForDualStack: NotRequired[bool]


class TracingConfigResponseTypeDef(TypedDict):
    Mode: NotRequired[TracingModeType]


class LayerTypeDef(TypedDict):
    Arn: NotRequired[str]
    CodeSize: NotRequired[int]
    SigningProfileVersionArn: NotRequired[str]
    SigningJobArn: NotRequired[str]


class ImageConfigErrorTypeDef(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class ImageConfigResponseTypeDef(TypedDict):
    ImageConfig: NotRequired[ImageConfigOutputTypeDef]
    Error: NotRequired[ImageConfigErrorTypeDef]


class SnapStartResponseTypeDef(TypedDict):
    ApplyOn: NotRequired[SnapStartApplyOnType]
    OptimizationStatus: NotRequired[SnapStartOptimizationStatusType]


class RuntimeVersionErrorTypeDef(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class RuntimeVersionConfigTypeDef(TypedDict):
    RuntimeVersionArn: NotRequired[str]
    Error: NotRequired[RuntimeVersionErrorTypeDef]


class FunctionConfigurationResponseTypeDef(TypedDict):
    FunctionName: str
    FunctionArn: str
    Runtime: RuntimeType
    Role: str
    Handler: str
    CodeSize: int
    Description: str
    Timeout: int
    MemorySize: int
    LastModified: str
    CodeSha256: str
    Version: str
    VpcConfig: VpcConfigResponseTypeDef
    DeadLetterConfig: DeadLetterConfigTypeDef
    Environment: EnvironmentResponseTypeDef
    KMSKeyArn: str
    TracingConfig: TracingConfigResponseTypeDef
    MasterArn: str
    RevisionId: str
    Layers: list[LayerTypeDef]
    State: StateType
    StateReason: str
    StateReasonCode: StateReasonCodeType
    LastUpdateStatus: LastUpdateStatusType
    LastUpdateStatusReason: str
    LastUpdateStatusReasonCode: LastUpdateStatusReasonCodeType
    FileSystemConfigs: list[FileSystemConfigTypeDef]
    SigningProfileVersionArn: str
    SigningJobArn: str
    PackageType: PackageTypeType
    ImageConfigResponse: ImageConfigResponseTypeDef
    Architectures: list[ArchitectureType]
    EphemeralStorage: EphemeralStorageTypeDef
    SnapStart: SnapStartResponseTypeDef
    RuntimeVersionConfig: RuntimeVersionConfigTypeDef
    LoggingConfig: LoggingConfigTypeDef
    TenancyConfig: TenancyConfigTypeDef
    CapacityProviderConfig: CapacityProviderConfigTypeDef
    ConfigSha256: str
    DurableConfig: DurableConfigTypeDef
    RuntimeConfig: FunctionRuntimeConfigTypeDef
    AcceleratorConfig: AcceleratorConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class FunctionConfigurationTypeDef(TypedDict):
    FunctionName: NotRequired[str]
    FunctionArn: NotRequired[str]
    Runtime: NotRequired[RuntimeType]
    Role: NotRequired[str]
    Handler: NotRequired[str]
    CodeSize: NotRequired[int]
    Description: NotRequired[str]
    Timeout: NotRequired[int]
    MemorySize: NotRequired[int]
    LastModified: NotRequired[str]
    CodeSha256: NotRequired[str]
    Version: NotRequired[str]
    VpcConfig: NotRequired[VpcConfigResponseTypeDef]
    DeadLetterConfig: NotRequired[DeadLetterConfigTypeDef]
    Environment: NotRequired[EnvironmentResponseTypeDef]
    KMSKeyArn: NotRequired[str]
    TracingConfig: NotRequired[TracingConfigResponseTypeDef]
    MasterArn: NotRequired[str]
    RevisionId: NotRequired[str]
    Layers: NotRequired[list[LayerTypeDef]]
    State: NotRequired[StateType]
    StateReason: NotRequired[str]
    StateReasonCode: NotRequired[StateReasonCodeType]
    LastUpdateStatus: NotRequired[LastUpdateStatusType]
    LastUpdateStatusReason: NotRequired[str]
    LastUpdateStatusReasonCode: NotRequired[LastUpdateStatusReasonCodeType]
    FileSystemConfigs: NotRequired[list[FileSystemConfigTypeDef]]
    SigningProfileVersionArn: NotRequired[str]
    SigningJobArn: NotRequired[str]
    PackageType: NotRequired[PackageTypeType]
    ImageConfigResponse: NotRequired[ImageConfigResponseTypeDef]
    Architectures: NotRequired[list[ArchitectureType]]
    EphemeralStorage: NotRequired[EphemeralStorageTypeDef]
    SnapStart: NotRequired[SnapStartResponseTypeDef]
    RuntimeVersionConfig: NotRequired[RuntimeVersionConfigTypeDef]
    LoggingConfig: NotRequired[LoggingConfigTypeDef]
    TenancyConfig: NotRequired[TenancyConfigTypeDef]
    CapacityProviderConfig: NotRequired[CapacityProviderConfigTypeDef]
    ConfigSha256: NotRequired[str]
    DurableConfig: NotRequired[DurableConfigTypeDef]
    RuntimeConfig: NotRequired[FunctionRuntimeConfigTypeDef]
    AcceleratorConfig: NotRequired[AcceleratorConfigTypeDef]


class FunctionEventInvokeConfigResponseTypeDef(TypedDict):
    LastModified: datetime
    FunctionArn: str
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int
    DestinationConfig: DestinationConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class FunctionEventInvokeConfigTypeDef(TypedDict):
    LastModified: NotRequired[datetime]
    FunctionArn: NotRequired[str]
    MaximumRetryAttempts: NotRequired[int]
    MaximumEventAgeInSeconds: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfigTypeDef]


class FunctionScalingConfigTypeDef(TypedDict):
    MinExecutionEnvironments: NotRequired[int]
    MaxExecutionEnvironments: NotRequired[int]


class FunctionUrlConfigTypeDef(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    CreationTime: str
    LastModifiedTime: str
    AuthType: FunctionUrlAuthTypeType
    Cors: NotRequired[CorsOutputTypeDef]
    InvokeMode: NotRequired[InvokeModeType]


class FunctionVersionsByCapacityProviderListItemTypeDef(TypedDict):
    FunctionArn: str
    State: StateType


class GetAccountSettingsResponseTypeDef(TypedDict):
    AccountLimit: AccountLimitTypeDef
    AccountUsage: AccountUsageTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetAliasRequestTypeDef(TypedDict):
    FunctionName: str
    Name: str


class GetCapacityProviderRequestTypeDef(TypedDict):
    CapacityProviderName: str


class GetCapacityProviderResponseTypeDef(TypedDict):
    CapacityProvider: CapacityProviderTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetCodeSigningConfigRequestTypeDef(TypedDict):
    CodeSigningConfigArn: str


class GetCodeSigningConfigResponseTypeDef(TypedDict):
    CodeSigningConfig: CodeSigningConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class GetDurableExecutionHistoryRequestPaginateTypeDef(TypedDict):
    DurableExecutionArn: str
    IncludeExecutionData: NotRequired[bool]
    ReverseOrder: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetDurableExecutionHistoryRequestTypeDef(TypedDict):
    DurableExecutionArn: str
    IncludeExecutionData: NotRequired[bool]
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]
    ReverseOrder: NotRequired[bool]


class GetDurableExecutionHistoryResponseTypeDef(TypedDict):
    Events: list[EventTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class GetDurableExecutionRequestTypeDef(TypedDict):
    DurableExecutionArn: str
    IncludeExecutionData: NotRequired[bool]


class TraceHeaderTypeDef(TypedDict):
    XAmznTraceId: NotRequired[str]


class PauseDetailsTypeDef(TypedDict):
    PauseRequestTimestamp: datetime
    ExecutionTimeoutPaused: bool
    Reason: NotRequired[str]


class GetDurableExecutionResponseTypeDef(TypedDict):
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    InputPayload: str
    Result: str
    Error: ErrorObjectOutputTypeDef
    StartTimestamp: datetime
    Status: ExecutionStatusType
    EndTimestamp: datetime
    Version: str
    TraceHeader: TraceHeaderTypeDef
    ExecutionDataIncluded: bool
    DurableConfig: DurableConfigTypeDef
    PauseDetails: PauseDetailsTypeDef
    ExpectedExecutionTimeoutTimestamp: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetDurableExecutionStateRequestPaginateTypeDef(TypedDict):
    DurableExecutionArn: str
    CheckpointToken: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetDurableExecutionStateRequestTypeDef(TypedDict):
    DurableExecutionArn: str
    CheckpointToken: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class GetDurableExecutionStateResponseTypeDef(TypedDict):
    Operations: list[OperationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class GetEventSourceMappingRequestTypeDef(TypedDict):
    UUID: str


class GetFunctionCodeSigningConfigRequestTypeDef(TypedDict):
    FunctionName: str


class GetFunctionCodeSigningConfigResponseTypeDef(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetFunctionConcurrencyRequestTypeDef(TypedDict):
    FunctionName: str


class GetFunctionConcurrencyResponseTypeDef(TypedDict):
    ReservedConcurrentExecutions: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetFunctionConfigurationRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class GetFunctionConfigurationRequestWaitExtraExtraTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetFunctionConfigurationRequestWaitExtraTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetFunctionConfigurationRequestWaitTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetFunctionEventInvokeConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetFunctionRecursionConfigRequestTypeDef(TypedDict):
    FunctionName: str


class GetFunctionRecursionConfigResponseTypeDef(TypedDict):
    RecursiveLoop: RecursiveLoopType
    ResponseMetadata: ResponseMetadataTypeDef


class GetFunctionRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetFunctionRequestWaitExtraExtraTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetFunctionRequestWaitExtraTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetFunctionRequestWaitTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class TagsErrorTypeDef(TypedDict):
    ErrorCode: str
    Message: str


class GetFunctionResponseTypeDef(TypedDict):
    Configuration: FunctionConfigurationTypeDef
    Code: FunctionCodeLocationTypeDef
    Tags: dict[str, str]
    TagsError: TagsErrorTypeDef
    Concurrency: ConcurrencyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetFunctionScalingConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: str


class GetFunctionScalingConfigResponseTypeDef(TypedDict):
    FunctionArn: str
    AppliedFunctionScalingConfig: FunctionScalingConfigTypeDef
    RequestedFunctionScalingConfig: FunctionScalingConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetFunctionUrlConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetFunctionUrlConfigResponseTypeDef(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: FunctionUrlAuthTypeType
    Cors: CorsOutputTypeDef
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: InvokeModeType
    ResponseMetadata: ResponseMetadataTypeDef


class GetLayerVersionByArnRequestTypeDef(TypedDict):
    Arn: str


class GetLayerVersionPolicyRequestTypeDef(TypedDict):
    LayerName: str
    VersionNumber: int


class GetLayerVersionPolicyResponseTypeDef(TypedDict):
    Policy: str
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetLayerVersionRequestTypeDef(TypedDict):
    LayerName: str
    VersionNumber: int


class LayerVersionContentOutputTypeDef(TypedDict):
    Location: NotRequired[str]
    CodeSha256: NotRequired[str]
    CodeSize: NotRequired[int]
    SigningProfileVersionArn: NotRequired[str]
    SigningJobArn: NotRequired[str]
    ResolvedS3Object: NotRequired[ResolvedS3ObjectTypeDef]


class GetLayerVersionResponseTypeDef(TypedDict):
    Content: LayerVersionContentOutputTypeDef
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    Version: int
    CompatibleArchitectures: list[ArchitectureType]
    CompatibleRuntimes: list[RuntimeType]
    LicenseInfo: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetPolicyRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetPolicyResponseTypeDef(TypedDict):
    Policy: str
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetProvisionedConcurrencyConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: str


class GetProvisionedConcurrencyConfigResponseTypeDef(TypedDict):
    RequestedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    Status: ProvisionedConcurrencyStatusEnumType
    StatusReason: str
    LastModified: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str


class GetResourcePolicyResponseTypeDef(TypedDict):
    Policy: str
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetRuntimeManagementConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetRuntimeManagementConfigResponseTypeDef(TypedDict):
    UpdateRuntimeOn: UpdateRuntimeOnType
    FunctionArn: str
    RuntimeVersionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class InvocationRequestTypeDef(TypedDict):
    FunctionName: str
    InvocationType: NotRequired[InvocationTypeType]
    LogType: NotRequired[LogTypeType]
    ClientContext: NotRequired[str]
    DurableExecutionName: NotRequired[str]
    Payload: NotRequired[BlobTypeDef]
    Qualifier: NotRequired[str]
    TenantId: NotRequired[str]


class InvocationResponseTypeDef(TypedDict):
    StatusCode: int
    FunctionError: str
    LogResult: str
    Payload: StreamingBody
    ExecutedVersion: str
    DurableExecutionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class InvokeAsyncRequestTypeDef(TypedDict):
    FunctionName: str
    InvokeArgs: BlobTypeDef


class InvokeAsyncResponseTypeDef(TypedDict):
    Status: int
    ResponseMetadata: ResponseMetadataTypeDef


class InvokeResponseStreamUpdateTypeDef(TypedDict):
    Payload: NotRequired[bytes]


class InvokeWithResponseStreamCompleteEventTypeDef(TypedDict):
    ErrorCode: NotRequired[str]
    ErrorDetails: NotRequired[str]
    LogResult: NotRequired[str]


class InvokeWithResponseStreamRequestTypeDef(TypedDict):
    FunctionName: str
    LogType: NotRequired[LogTypeType]
    ClientContext: NotRequired[str]
    Qualifier: NotRequired[str]
    Payload: NotRequired[BlobTypeDef]
    TenantId: NotRequired[str]
    InvocationType: NotRequired[ResponseStreamingInvocationTypeType]


class InvokeWithResponseStreamResponseEventTypeDef(TypedDict):
    PayloadChunk: NotRequired[InvokeResponseStreamUpdateTypeDef]
    InvokeComplete: NotRequired[InvokeWithResponseStreamCompleteEventTypeDef]


class InvokeWithResponseStreamResponseTypeDef(TypedDict):
    StatusCode: int
    ExecutedVersion: str
    EventStream: EventStream[InvokeWithResponseStreamResponseEventTypeDef]
    ResponseStreamContentType: str
    ResponseMetadata: ResponseMetadataTypeDef


class LayerVersionContentInputTypeDef(TypedDict):
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]
    S3ObjectStorageMode: NotRequired[S3ObjectStorageModeType]
    ZipFile: NotRequired[BlobTypeDef]


class LayerVersionsListItemTypeDef(TypedDict):
    LayerVersionArn: NotRequired[str]
    Version: NotRequired[int]
    Description: NotRequired[str]
    CreatedDate: NotRequired[str]
    CompatibleArchitectures: NotRequired[list[ArchitectureType]]
    CompatibleRuntimes: NotRequired[list[RuntimeType]]
    LicenseInfo: NotRequired[str]


class LayersListItemTypeDef(TypedDict):
    LayerName: NotRequired[str]
    LayerArn: NotRequired[str]
    LatestMatchingVersion: NotRequired[LayerVersionsListItemTypeDef]


class ListAliasesRequestPaginateTypeDef(TypedDict):
    FunctionName: str
    FunctionVersion: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAliasesRequestTypeDef(TypedDict):
    FunctionName: str
    FunctionVersion: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListAliasesResponseTypeDef(TypedDict):
    Aliases: list[AliasConfigurationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListCapacityProvidersRequestPaginateTypeDef(TypedDict):
    State: NotRequired[CapacityProviderStateType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCapacityProvidersRequestTypeDef(TypedDict):
    State: NotRequired[CapacityProviderStateType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListCapacityProvidersResponseTypeDef(TypedDict):
    CapacityProviders: list[CapacityProviderTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListCodeSigningConfigsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCodeSigningConfigsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListCodeSigningConfigsResponseTypeDef(TypedDict):
    CodeSigningConfigs: list[CodeSigningConfigTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListDurableExecutionsByFunctionRequestPaginateTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    DurableExecutionName: NotRequired[str]
    Statuses: NotRequired[Sequence[ExecutionStatusType]]
    StartedAfter: NotRequired[TimestampTypeDef]
    StartedBefore: NotRequired[TimestampTypeDef]
    ReverseOrder: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDurableExecutionsByFunctionRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    DurableExecutionName: NotRequired[str]
    Statuses: NotRequired[Sequence[ExecutionStatusType]]
    StartedAfter: NotRequired[TimestampTypeDef]
    StartedBefore: NotRequired[TimestampTypeDef]
    ReverseOrder: NotRequired[bool]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListDurableExecutionsByFunctionResponseTypeDef(TypedDict):
    DurableExecutions: list[ExecutionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListEventSourceMappingsRequestPaginateTypeDef(TypedDict):
    EventSourceArn: NotRequired[str]
    FunctionName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListEventSourceMappingsRequestTypeDef(TypedDict):
    EventSourceArn: NotRequired[str]
    FunctionName: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListEventSourceMappingsResponseTypeDef(TypedDict):
    EventSourceMappings: list[EventSourceMappingConfigurationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListFunctionEventInvokeConfigsRequestPaginateTypeDef(TypedDict):
    FunctionName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListFunctionEventInvokeConfigsRequestTypeDef(TypedDict):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionEventInvokeConfigsResponseTypeDef(TypedDict):
    FunctionEventInvokeConfigs: list[FunctionEventInvokeConfigTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListFunctionUrlConfigsRequestPaginateTypeDef(TypedDict):
    FunctionName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListFunctionUrlConfigsRequestTypeDef(TypedDict):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionUrlConfigsResponseTypeDef(TypedDict):
    FunctionUrlConfigs: list[FunctionUrlConfigTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListFunctionVersionsByCapacityProviderRequestPaginateTypeDef(TypedDict):
    CapacityProviderName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListFunctionVersionsByCapacityProviderRequestTypeDef(TypedDict):
    CapacityProviderName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionVersionsByCapacityProviderResponseTypeDef(TypedDict):
    CapacityProviderArn: str
    FunctionVersions: list[FunctionVersionsByCapacityProviderListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListFunctionsByCodeSigningConfigRequestPaginateTypeDef(TypedDict):
    CodeSigningConfigArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListFunctionsByCodeSigningConfigRequestTypeDef(TypedDict):
    CodeSigningConfigArn: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionsByCodeSigningConfigResponseTypeDef(TypedDict):
    FunctionArns: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListFunctionsRequestPaginateTypeDef(TypedDict):
    MasterRegion: NotRequired[str]
    FunctionVersion: NotRequired[FunctionVersionType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListFunctionsRequestTypeDef(TypedDict):
    MasterRegion: NotRequired[str]
    FunctionVersion: NotRequired[FunctionVersionType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionsResponseTypeDef(TypedDict):
    Functions: list[FunctionConfigurationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListLayerVersionsRequestPaginateTypeDef(TypedDict):
    LayerName: str
    CompatibleArchitecture: NotRequired[ArchitectureType]
    CompatibleRuntime: NotRequired[RuntimeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListLayerVersionsRequestTypeDef(TypedDict):
    LayerName: str
    CompatibleArchitecture: NotRequired[ArchitectureType]
    CompatibleRuntime: NotRequired[RuntimeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListLayerVersionsResponseTypeDef(TypedDict):
    LayerVersions: list[LayerVersionsListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListLayersRequestPaginateTypeDef(TypedDict):
    CompatibleArchitecture: NotRequired[ArchitectureType]
    CompatibleRuntime: NotRequired[RuntimeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListLayersRequestTypeDef(TypedDict):
    CompatibleArchitecture: NotRequired[ArchitectureType]
    CompatibleRuntime: NotRequired[RuntimeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListLayersResponseTypeDef(TypedDict):
    Layers: list[LayersListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListProvisionedConcurrencyConfigsRequestPaginateTypeDef(TypedDict):
    FunctionName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListProvisionedConcurrencyConfigsRequestTypeDef(TypedDict):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ProvisionedConcurrencyConfigListItemTypeDef(TypedDict):
    FunctionArn: NotRequired[str]
    RequestedProvisionedConcurrentExecutions: NotRequired[int]
    AvailableProvisionedConcurrentExecutions: NotRequired[int]
    AllocatedProvisionedConcurrentExecutions: NotRequired[int]
    Status: NotRequired[ProvisionedConcurrencyStatusEnumType]
    StatusReason: NotRequired[str]
    LastModified: NotRequired[str]


class ListProvisionedConcurrencyConfigsResponseTypeDef(TypedDict):
    ProvisionedConcurrencyConfigs: list[ProvisionedConcurrencyConfigListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListTagsRequestTypeDef(TypedDict):
    Resource: str


class ListTagsResponseTypeDef(TypedDict):
    Tags: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class ListVersionsByFunctionRequestPaginateTypeDef(TypedDict):
    FunctionName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListVersionsByFunctionRequestTypeDef(TypedDict):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListVersionsByFunctionResponseTypeDef(TypedDict):
    Versions: list[FunctionConfigurationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class PauseDurableExecutionRequestTypeDef(TypedDict):
    DurableExecutionArn: str
    ClientToken: NotRequired[str]
    Reason: NotRequired[str]
    ExecutionTimeoutPaused: NotRequired[bool]


class PublishLayerVersionRequestTypeDef(TypedDict):
    LayerName: str
    Content: LayerVersionContentInputTypeDef
    Description: NotRequired[str]
    CompatibleArchitectures: NotRequired[Sequence[ArchitectureType]]
    CompatibleRuntimes: NotRequired[Sequence[RuntimeType]]
    LicenseInfo: NotRequired[str]


class PublishLayerVersionResponseTypeDef(TypedDict):
    Content: LayerVersionContentOutputTypeDef
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    Version: int
    CompatibleArchitectures: list[ArchitectureType]
    CompatibleRuntimes: list[RuntimeType]
    LicenseInfo: str
    ResponseMetadata: ResponseMetadataTypeDef


class PublishVersionRequestTypeDef(TypedDict):
    FunctionName: str
    CodeSha256: NotRequired[str]
    Description: NotRequired[str]
    RevisionId: NotRequired[str]
    PublishTo: NotRequired[FunctionVersionLatestPublishedType]


class PutFunctionCodeSigningConfigRequestTypeDef(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str


class PutFunctionCodeSigningConfigResponseTypeDef(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutFunctionConcurrencyRequestTypeDef(TypedDict):
    FunctionName: str
    ReservedConcurrentExecutions: int


class PutFunctionEventInvokeConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    MaximumRetryAttempts: NotRequired[int]
    MaximumEventAgeInSeconds: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfigTypeDef]


class PutFunctionRecursionConfigRequestTypeDef(TypedDict):
    FunctionName: str
    RecursiveLoop: RecursiveLoopType


class PutFunctionRecursionConfigResponseTypeDef(TypedDict):
    RecursiveLoop: RecursiveLoopType
    ResponseMetadata: ResponseMetadataTypeDef


class PutFunctionScalingConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: str
    FunctionScalingConfig: NotRequired[FunctionScalingConfigTypeDef]


class PutFunctionScalingConfigResponseTypeDef(TypedDict):
    FunctionState: StateType
    ResponseMetadata: ResponseMetadataTypeDef


class PutProvisionedConcurrencyConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: str
    ProvisionedConcurrentExecutions: int


class PutProvisionedConcurrencyConfigResponseTypeDef(TypedDict):
    RequestedProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    Status: ProvisionedConcurrencyStatusEnumType
    StatusReason: str
    LastModified: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str
    Policy: str
    RevisionId: NotRequired[str]


class PutResourcePolicyResponseTypeDef(TypedDict):
    Policy: str
    RevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutRuntimeManagementConfigRequestTypeDef(TypedDict):
    FunctionName: str
    UpdateRuntimeOn: UpdateRuntimeOnType
    Qualifier: NotRequired[str]
    RuntimeVersionArn: NotRequired[str]


class PutRuntimeManagementConfigResponseTypeDef(TypedDict):
    UpdateRuntimeOn: UpdateRuntimeOnType
    FunctionArn: str
    RuntimeVersionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class RemoveLayerVersionPermissionRequestTypeDef(TypedDict):
    LayerName: str
    VersionNumber: int
    StatementId: str
    RevisionId: NotRequired[str]


class RemovePermissionRequestTypeDef(TypedDict):
    FunctionName: str
    StatementId: str
    Qualifier: NotRequired[str]
    RevisionId: NotRequired[str]


class ResumeDurableExecutionRequestTypeDef(TypedDict):
    DurableExecutionArn: str
    ClientToken: NotRequired[str]
    Reason: NotRequired[str]


class SendDurableExecutionCallbackFailureRequestTypeDef(TypedDict):
    CallbackId: str
    Error: NotRequired[ErrorObjectUnionTypeDef]


class SendDurableExecutionCallbackHeartbeatRequestTypeDef(TypedDict):
    CallbackId: str


class SendDurableExecutionCallbackSuccessRequestTypeDef(TypedDict):
    CallbackId: str
    Result: NotRequired[BlobTypeDef]


class StopDurableExecutionRequestTypeDef(TypedDict):
    DurableExecutionArn: str
    Error: NotRequired[ErrorObjectUnionTypeDef]


class StopDurableExecutionResponseTypeDef(TypedDict):
    StopTimestamp: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceRequestTypeDef(TypedDict):
    Resource: str
    Tags: Mapping[str, str]


class UntagResourceRequestTypeDef(TypedDict):
    Resource: str
    TagKeys: Sequence[str]


class UpdateAliasRequestTypeDef(TypedDict):
    FunctionName: str
    Name: str
    FunctionVersion: NotRequired[str]
    Description: NotRequired[str]
    RoutingConfig: NotRequired[AliasRoutingConfigurationUnionTypeDef]
    RevisionId: NotRequired[str]


class UpdateCapacityProviderRequestTypeDef(TypedDict):
    CapacityProviderName: str
    CapacityProviderScalingConfig: NotRequired[CapacityProviderScalingConfigUnionTypeDef]
    PropagateTags: NotRequired[PropagateTagsUnionTypeDef]
    TelemetryConfig: NotRequired[CapacityProviderTelemetryConfigTypeDef]


class UpdateCapacityProviderResponseTypeDef(TypedDict):
    CapacityProvider: CapacityProviderTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateCodeSigningConfigRequestTypeDef(TypedDict):
    CodeSigningConfigArn: str
    Description: NotRequired[str]
    AllowedPublishers: NotRequired[AllowedPublishersUnionTypeDef]
    CodeSigningPolicies: NotRequired[CodeSigningPoliciesTypeDef]


class UpdateCodeSigningConfigResponseTypeDef(TypedDict):
    CodeSigningConfig: CodeSigningConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateEventSourceMappingRequestTypeDef(TypedDict):
    UUID: str
    FunctionName: NotRequired[str]
    Enabled: NotRequired[bool]
    BatchSize: NotRequired[int]
    FilterCriteria: NotRequired[FilterCriteriaUnionTypeDef]
    KMSKeyArn: NotRequired[str]
    MetricsConfig: NotRequired[EventSourceMappingMetricsConfigUnionTypeDef]
    LoggingConfig: NotRequired[EventSourceMappingLoggingConfigTypeDef]
    ScalingConfig: NotRequired[ScalingConfigTypeDef]
    MaximumBatchingWindowInSeconds: NotRequired[int]
    ParallelizationFactor: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfigTypeDef]
    MaximumRecordAgeInSeconds: NotRequired[int]
    BisectBatchOnFunctionError: NotRequired[bool]
    MaximumRetryAttempts: NotRequired[int]
    TumblingWindowInSeconds: NotRequired[int]
    SourceAccessConfigurations: NotRequired[Sequence[SourceAccessConfigurationTypeDef]]
    FunctionResponseTypes: NotRequired[Sequence[FunctionResponseTypeType]]
    AmazonManagedKafkaEventSourceConfig: NotRequired[AmazonManagedKafkaEventSourceConfigUnionTypeDef]
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfigUnionTypeDef]
    DocumentDBEventSourceConfig: NotRequired[DocumentDBEventSourceConfigTypeDef]
    ProvisionedPollerConfig: NotRequired[ProvisionedPollerConfigTypeDef]


class UpdateFunctionCodeRequestTypeDef(TypedDict):
    FunctionName: str
    ZipFile: NotRequired[BlobTypeDef]
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]
    S3ObjectStorageMode: NotRequired[S3ObjectStorageModeType]
    ImageUri: NotRequired[str]
    Architectures: NotRequired[Sequence[ArchitectureType]]
    Publish: NotRequired[bool]
    PublishTo: NotRequired[FunctionVersionLatestPublishedType]
    DryRun: NotRequired[bool]
    RevisionId: NotRequired[str]
    SourceKMSKeyArn: NotRequired[str]


class UpdateFunctionConfigurationRequestTypeDef(TypedDict):
    FunctionName: str
    Role: NotRequired[str]
    Handler: NotRequired[str]
    Description: NotRequired[str]
    Timeout: NotRequired[int]
    MemorySize: NotRequired[int]
    VpcConfig: NotRequired[VpcConfigTypeDef]
    Environment: NotRequired[EnvironmentTypeDef]
    Runtime: NotRequired[RuntimeType]
    DeadLetterConfig: NotRequired[DeadLetterConfigTypeDef]
    KMSKeyArn: NotRequired[str]
    TracingConfig: NotRequired[TracingConfigTypeDef]
    RevisionId: NotRequired[str]
    Layers: NotRequired[Sequence[str]]
    FileSystemConfigs: NotRequired[Sequence[FileSystemConfigTypeDef]]
    ImageConfig: NotRequired[ImageConfigUnionTypeDef]
    EphemeralStorage: NotRequired[EphemeralStorageTypeDef]
    SnapStart: NotRequired[SnapStartTypeDef]
    LoggingConfig: NotRequired[LoggingConfigTypeDef]
    CapacityProviderConfig: NotRequired[CapacityProviderConfigTypeDef]
    DurableConfig: NotRequired[DurableConfigTypeDef]
    RuntimeConfig: NotRequired[FunctionRuntimeConfigTypeDef]
    AcceleratorConfig: NotRequired[AcceleratorConfigTypeDef]


class UpdateFunctionEventInvokeConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    MaximumRetryAttempts: NotRequired[int]
    MaximumEventAgeInSeconds: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfigTypeDef]


class UpdateFunctionUrlConfigRequestTypeDef(TypedDict):
    FunctionName: str
    Qualifier: NotRequired[str]
    AuthType: NotRequired[FunctionUrlAuthTypeType]
    Cors: NotRequired[CorsUnionTypeDef]
    InvokeMode: NotRequired[InvokeModeType]


class UpdateFunctionUrlConfigResponseTypeDef(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: FunctionUrlAuthTypeType
    Cors: CorsOutputTypeDef
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: InvokeModeType
    ResponseMetadata: ResponseMetadataTypeDef
