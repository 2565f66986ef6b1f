"""The client of Lambda."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
from .literals import (
    ArchitectureType,
    CapacityProviderStateType,
    EventSourcePositionType,
    ExecutionStatusType,
    FunctionActiveV2WaiterName,
    FunctionActiveWaiterName,
    FunctionExistsWaiterName,
    FunctionResponseTypeType,
    FunctionUpdatedV2WaiterName,
    FunctionUpdatedWaiterName,
    FunctionUrlAuthTypeType,
    FunctionVersionLatestPublishedType,
    FunctionVersionType,
    GetDurableExecutionHistoryPaginatorName,
    GetDurableExecutionStatePaginatorName,
    InvocationTypeType,
    InvokeModeType,
    ListAliasesPaginatorName,
    ListCapacityProvidersPaginatorName,
    ListCodeSigningConfigsPaginatorName,
    ListDurableExecutionsByFunctionPaginatorName,
    ListEventSourceMappingsPaginatorName,
    ListFunctionEventInvokeConfigsPaginatorName,
    ListFunctionsByCodeSigningConfigPaginatorName,
    ListFunctionsPaginatorName,
    ListFunctionUrlConfigsPaginatorName,
    ListFunctionVersionsByCapacityProviderPaginatorName,
    ListLayersPaginatorName,
    ListLayerVersionsPaginatorName,
    ListProvisionedConcurrencyConfigsPaginatorName,
    ListVersionsByFunctionPaginatorName,
    LogTypeType,
    MapOperationName,
    PackageTypeType,
    PublishedVersionActiveWaiterName,
    RecursiveLoopType,
    ResponseStreamingInvocationTypeType,
    RuntimeType,
    S3ObjectStorageModeType,
    UpdateRuntimeOnType,
)
from .paginator import (
    GetDurableExecutionHistoryPaginator,
    GetDurableExecutionStatePaginator,
    ListAliasesPaginator,
    ListCapacityProvidersPaginator,
    ListCodeSigningConfigsPaginator,
    ListDurableExecutionsByFunctionPaginator,
    ListEventSourceMappingsPaginator,
    ListFunctionEventInvokeConfigsPaginator,
    ListFunctionsByCodeSigningConfigPaginator,
    ListFunctionsPaginator,
    ListFunctionUrlConfigsPaginator,
    ListFunctionVersionsByCapacityProviderPaginator,
    ListLayersPaginator,
    ListLayerVersionsPaginator,
    ListProvisionedConcurrencyConfigsPaginator,
    ListVersionsByFunctionPaginator,
)
from .type_defs import (
    AcceleratorConfigTypeDef,
    AddLayerVersionPermissionResponseTypeDef,
    AddPermissionResponseTypeDef,
    AliasConfigurationResponseTypeDef,
    AliasRoutingConfigurationUnionTypeDef,
    AllowedPublishersUnionTypeDef,
    AmazonManagedKafkaEventSourceConfigUnionTypeDef,
    BlobTypeDef,
    CapacityProviderConfigTypeDef,
    CapacityProviderPermissionsConfigTypeDef,
    CapacityProviderScalingConfigUnionTypeDef,
    CapacityProviderTelemetryConfigTypeDef,
    CapacityProviderVpcConfigUnionTypeDef,
    CheckpointDurableExecutionResponseTypeDef,
    CodeSigningPoliciesTypeDef,
    ConcurrencyResponseTypeDef,
    CorsUnionTypeDef,
    CreateCapacityProviderResponseTypeDef,
    CreateCodeSigningConfigResponseTypeDef,
    CreateFunctionUrlConfigResponseTypeDef,
    DeadLetterConfigTypeDef,
    DeleteCapacityProviderResponseTypeDef,
    DeleteDurableExecutionResponseTypeDef,
    DeleteFunctionResponseTypeDef,
    DestinationConfigTypeDef,
    DocumentDBEventSourceConfigTypeDef,
    DurableConfigTypeDef,
    EmptyResponseMetadataTypeDef,
    EnvironmentTypeDef,
    EphemeralStorageTypeDef,
    ErrorObjectUnionTypeDef,
    EventSourceMappingConfigurationResponseTypeDef,
    EventSourceMappingLoggingConfigTypeDef,
    EventSourceMappingMetricsConfigUnionTypeDef,
    FileSystemConfigTypeDef,
    FilterCriteriaUnionTypeDef,
    FunctionCodeTypeDef,
    FunctionConfigurationResponseTypeDef,
    FunctionEventInvokeConfigResponseTypeDef,
    FunctionRuntimeConfigTypeDef,
    FunctionScalingConfigTypeDef,
    GetAccountSettingsResponseTypeDef,
    GetCapacityProviderResponseTypeDef,
    GetCodeSigningConfigResponseTypeDef,
    GetDurableExecutionHistoryResponseTypeDef,
    GetDurableExecutionResponseTypeDef,
    GetDurableExecutionStateResponseTypeDef,
    GetFunctionCodeSigningConfigResponseTypeDef,
    GetFunctionConcurrencyResponseTypeDef,
    GetFunctionRecursionConfigResponseTypeDef,
    GetFunctionResponseTypeDef,
    GetFunctionScalingConfigResponseTypeDef,
    GetFunctionUrlConfigResponseTypeDef,
    GetLayerVersionPolicyResponseTypeDef,
    GetLayerVersionResponseTypeDef,
    GetPolicyResponseTypeDef,
    GetProvisionedConcurrencyConfigResponseTypeDef,
    GetResourcePolicyResponseTypeDef,
    GetRuntimeManagementConfigResponseTypeDef,
    ImageConfigUnionTypeDef,
    InstanceRequirementsUnionTypeDef,
    InvocationResponseTypeDef,
    InvokeAsyncResponseTypeDef,
    InvokeWithResponseStreamResponseTypeDef,
    LayerVersionContentInputTypeDef,
    ListAliasesResponseTypeDef,
    ListCapacityProvidersResponseTypeDef,
    ListCodeSigningConfigsResponseTypeDef,
    ListDurableExecutionsByFunctionResponseTypeDef,
    ListEventSourceMappingsResponseTypeDef,
    ListFunctionEventInvokeConfigsResponseTypeDef,
    ListFunctionsByCodeSigningConfigResponseTypeDef,
    ListFunctionsResponseTypeDef,
    ListFunctionUrlConfigsResponseTypeDef,
    ListFunctionVersionsByCapacityProviderResponseTypeDef,
    ListLayersResponseTypeDef,
    ListLayerVersionsResponseTypeDef,
    ListProvisionedConcurrencyConfigsResponseTypeDef,
    ListTagsResponseTypeDef,
    ListVersionsByFunctionResponseTypeDef,
    LoggingConfigTypeDef,
    OperationUpdateTypeDef,
    PropagateTagsUnionTypeDef,
    ProvisionedPollerConfigTypeDef,
    PublishLayerVersionResponseTypeDef,
    PutFunctionCodeSigningConfigResponseTypeDef,
    PutFunctionRecursionConfigResponseTypeDef,
    PutFunctionScalingConfigResponseTypeDef,
    PutProvisionedConcurrencyConfigResponseTypeDef,
    PutResourcePolicyResponseTypeDef,
    PutRuntimeManagementConfigResponseTypeDef,
    ScalingConfigTypeDef,
    SelfManagedEventSourceUnionTypeDef,
    SelfManagedKafkaEventSourceConfigUnionTypeDef,
    SnapStartTypeDef,
    SourceAccessConfigurationTypeDef,
    StopDurableExecutionResponseTypeDef,
    TenancyConfigTypeDef,
    TimestampTypeDef,
    TracingConfigTypeDef,
    UpdateCapacityProviderResponseTypeDef,
    UpdateCodeSigningConfigResponseTypeDef,
    UpdateFunctionUrlConfigResponseTypeDef,
    VpcConfigTypeDef,
)
from .waiter import (
    FunctionActiveV2Waiter,
    FunctionActiveWaiter,
    FunctionExistsWaiter,
    FunctionUpdatedV2Waiter,
    FunctionUpdatedWaiter,
    PublishedVersionActiveWaiter,
)

class Exceptions(BaseClientExceptions):
    AliasLimitExceededException: type[ClientError]
    CallbackTimeoutException: type[ClientError]
    CapacityProviderLimitExceededException: type[ClientError]
    CodeArtifactUserDeletedException: type[ClientError]
    CodeArtifactUserFailedException: type[ClientError]
    CodeArtifactUserPendingException: type[ClientError]
    CodeSigningConfigNotFoundException: type[ClientError]
    CodeStorageExceededException: type[ClientError]
    CodeVerificationFailedException: type[ClientError]
    DurableExecutionAlreadyStartedException: type[ClientError]
    EC2AccessDeniedException: type[ClientError]
    EC2ThrottledException: type[ClientError]
    EC2UnexpectedException: type[ClientError]
    EFSIOException: type[ClientError]
    EFSMountConnectivityException: type[ClientError]
    EFSMountFailureException: type[ClientError]
    EFSMountTimeoutException: type[ClientError]
    ENILimitReachedException: type[ClientError]
    ENINotReadyException: type[ClientError]
    FunctionVersionsPerCapacityProviderLimitExceededException: type[ClientError]
    InvalidCodeSignatureException: type[ClientError]
    InvalidParameterValueException: type[ClientError]
    InvalidRequestContentException: type[ClientError]
    InvalidRuntimeException: type[ClientError]
    InvalidSecurityGroupIDException: type[ClientError]
    InvalidSubnetIDException: type[ClientError]
    InvalidZipFileException: type[ClientError]
    KMSAccessDeniedException: type[ClientError]
    KMSDisabledException: type[ClientError]
    KMSInvalidStateException: type[ClientError]
    KMSNotFoundException: type[ClientError]
    ModeNotSupportedException: type[ClientError]
    NoPublishedVersionException: type[ClientError]
    PolicyLengthExceededException: type[ClientError]
    PreconditionFailedException: type[ClientError]
    ProvisionedConcurrencyConfigNotFoundException: type[ClientError]
    PublicPolicyException: type[ClientError]
    RecursiveInvocationException: type[ClientError]
    RequestTooLargeException: type[ClientError]
    ResourceConflictException: type[ClientError]
    ResourceInUseException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ResourceNotReadyException: type[ClientError]
    RuntimeAliasDeletedException: type[ClientError]
    RuntimeVersionDeletedException: type[ClientError]
    S3FilesMountConnectivityException: type[ClientError]
    S3FilesMountFailureException: type[ClientError]
    S3FilesMountTimeoutException: type[ClientError]
    SerializedRequestEntityTooLargeException: type[ClientError]
    ServiceException: type[ClientError]
    ServiceQuotaExceededException: type[ClientError]
    SnapStartException: type[ClientError]
    SnapStartNotReadyException: type[ClientError]
    SnapStartRegenerationFailureException: type[ClientError]
    SnapStartTimeoutException: type[ClientError]
    SubnetIPAddressLimitReachedException: type[ClientError]
    TooManyRequestsException: type[ClientError]
    UnsupportedMediaTypeException: type[ClientError]

class LambdaClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def add_layer_version_permission(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
        StatementId: str,
        Action: str,
        Principal: str,
        OrganizationId: str = ...,
        RevisionId: str = ...,
    ) -> AddLayerVersionPermissionResponseTypeDef: ...
    def add_permission(
        self,
        *,
        FunctionName: str,
        StatementId: str,
        Action: str,
        Principal: str,
        SourceArn: str = ...,
        FunctionUrlAuthType: FunctionUrlAuthTypeType = ...,
        InvokedViaFunctionUrl: bool = ...,
        SourceAccount: str = ...,
        EventSourceToken: str = ...,
        Qualifier: str = ...,
        RevisionId: str = ...,
        PrincipalOrgID: str = ...,
    ) -> AddPermissionResponseTypeDef: ...
    def checkpoint_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        CheckpointToken: str,
        Updates: Sequence[OperationUpdateTypeDef] = ...,
        ClientToken: str = ...,
    ) -> CheckpointDurableExecutionResponseTypeDef: ...
    def create_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
        FunctionVersion: str,
        Description: str = ...,
        RoutingConfig: AliasRoutingConfigurationUnionTypeDef = ...,
    ) -> AliasConfigurationResponseTypeDef: ...
    def create_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
        VpcConfig: CapacityProviderVpcConfigUnionTypeDef,
        PermissionsConfig: CapacityProviderPermissionsConfigTypeDef,
        InstanceRequirements: InstanceRequirementsUnionTypeDef = ...,
        CapacityProviderScalingConfig: CapacityProviderScalingConfigUnionTypeDef = ...,
        KmsKeyArn: str = ...,
        Tags: Mapping[str, str] = ...,
        PropagateTags: PropagateTagsUnionTypeDef = ...,
        TelemetryConfig: CapacityProviderTelemetryConfigTypeDef = ...,
    ) -> CreateCapacityProviderResponseTypeDef: ...
    def create_code_signing_config(
        self,
        *,
        AllowedPublishers: AllowedPublishersUnionTypeDef,
        Description: str = ...,
        CodeSigningPolicies: CodeSigningPoliciesTypeDef = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateCodeSigningConfigResponseTypeDef: ...
    def create_event_source_mapping(
        self,
        *,
        FunctionName: str,
        EventSourceArn: str = ...,
        Enabled: bool = ...,
        BatchSize: int = ...,
        FilterCriteria: FilterCriteriaUnionTypeDef = ...,
        KMSKeyArn: str = ...,
        MetricsConfig: EventSourceMappingMetricsConfigUnionTypeDef = ...,
        LoggingConfig: EventSourceMappingLoggingConfigTypeDef = ...,
        ScalingConfig: ScalingConfigTypeDef = ...,
        MaximumBatchingWindowInSeconds: int = ...,
        ParallelizationFactor: int = ...,
        StartingPosition: EventSourcePositionType = ...,
        StartingPositionTimestamp: TimestampTypeDef = ...,
        DestinationConfig: DestinationConfigTypeDef = ...,
        MaximumRecordAgeInSeconds: int = ...,
        BisectBatchOnFunctionError: bool = ...,
        MaximumRetryAttempts: int = ...,
        Tags: Mapping[str, str] = ...,
        TumblingWindowInSeconds: int = ...,
        Topics: Sequence[str] = ...,
        Queues: Sequence[str] = ...,
        SourceAccessConfigurations: Sequence[SourceAccessConfigurationTypeDef] = ...,
        SelfManagedEventSource: SelfManagedEventSourceUnionTypeDef = ...,
        FunctionResponseTypes: Sequence[FunctionResponseTypeType] = ...,
        AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfigUnionTypeDef = ...,
        SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfigUnionTypeDef = ...,
        DocumentDBEventSourceConfig: DocumentDBEventSourceConfigTypeDef = ...,
        ProvisionedPollerConfig: ProvisionedPollerConfigTypeDef = ...,
    ) -> EventSourceMappingConfigurationResponseTypeDef: ...
    def create_function(
        self,
        *,
        FunctionName: str,
        Role: str,
        Code: FunctionCodeTypeDef,
        Runtime: RuntimeType = ...,
        Handler: str = ...,
        Description: str = ...,
        Timeout: int = ...,
        MemorySize: int = ...,
        Publish: bool = ...,
        PublishTo: FunctionVersionLatestPublishedType = ...,
        VpcConfig: VpcConfigTypeDef = ...,
        PackageType: PackageTypeType = ...,
        DeadLetterConfig: DeadLetterConfigTypeDef = ...,
        Environment: EnvironmentTypeDef = ...,
        KMSKeyArn: str = ...,
        TracingConfig: TracingConfigTypeDef = ...,
        Tags: Mapping[str, str] = ...,
        Layers: Sequence[str] = ...,
        FileSystemConfigs: Sequence[FileSystemConfigTypeDef] = ...,
        CodeSigningConfigArn: str = ...,
        ImageConfig: ImageConfigUnionTypeDef = ...,
        Architectures: Sequence[ArchitectureType] = ...,
        EphemeralStorage: EphemeralStorageTypeDef = ...,
        SnapStart: SnapStartTypeDef = ...,
        LoggingConfig: LoggingConfigTypeDef = ...,
        TenancyConfig: TenancyConfigTypeDef = ...,
        CapacityProviderConfig: CapacityProviderConfigTypeDef = ...,
        DurableConfig: DurableConfigTypeDef = ...,
        RuntimeConfig: FunctionRuntimeConfigTypeDef = ...,
        AcceleratorConfig: AcceleratorConfigTypeDef = ...,
    ) -> FunctionConfigurationResponseTypeDef: ...
    def create_function_url_config(
        self,
        *,
        FunctionName: str,
        AuthType: FunctionUrlAuthTypeType,
        Qualifier: str = ...,
        Cors: CorsUnionTypeDef = ...,
        InvokeMode: InvokeModeType = ...,
    ) -> CreateFunctionUrlConfigResponseTypeDef: ...
    def delete_alias(self, *, FunctionName: str, Name: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_capacity_provider(self, *, CapacityProviderName: str) -> DeleteCapacityProviderResponseTypeDef: ...
    def delete_code_signing_config(self, *, CodeSigningConfigArn: str) -> dict[str, Any]: ...
    def delete_durable_execution(self, *, DurableExecutionArn: str) -> DeleteDurableExecutionResponseTypeDef: ...
    def delete_event_source_mapping(self, *, UUID: str) -> EventSourceMappingConfigurationResponseTypeDef: ...
    def delete_function(self, *, FunctionName: str, Qualifier: str = ...) -> DeleteFunctionResponseTypeDef: ...
    def delete_function_code_signing_config(self, *, FunctionName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_function_concurrency(self, *, FunctionName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_function_event_invoke_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_function_url_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_layer_version(self, *, LayerName: str, VersionNumber: int) -> EmptyResponseMetadataTypeDef: ...
    def delete_provisioned_concurrency_config(
        self, *, FunctionName: str, Qualifier: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_resource_policy(self, *, ResourceArn: str, RevisionId: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def get_account_settings(self) -> GetAccountSettingsResponseTypeDef: ...
    def get_alias(self, *, FunctionName: str, Name: str) -> AliasConfigurationResponseTypeDef: ...
    def get_capacity_provider(self, *, CapacityProviderName: str) -> GetCapacityProviderResponseTypeDef: ...
    def get_code_signing_config(self, *, CodeSigningConfigArn: str) -> GetCodeSigningConfigResponseTypeDef: ...
    def get_durable_execution(
        self, *, DurableExecutionArn: str, IncludeExecutionData: bool = ...
    ) -> GetDurableExecutionResponseTypeDef: ...
    def get_durable_execution_history(
        self,
        *,
        DurableExecutionArn: str,
        IncludeExecutionData: bool = ...,
        MaxItems: int = ...,
        Marker: str = ...,
        ReverseOrder: bool = ...,
    ) -> GetDurableExecutionHistoryResponseTypeDef: ...
    def get_durable_execution_state(
        self, *, DurableExecutionArn: str, CheckpointToken: str, Marker: str = ..., MaxItems: int = ...
    ) -> GetDurableExecutionStateResponseTypeDef: ...
    def get_event_source_mapping(self, *, UUID: str) -> EventSourceMappingConfigurationResponseTypeDef: ...
    def get_function(self, *, FunctionName: str, Qualifier: str = ...) -> GetFunctionResponseTypeDef: ...
    def get_function_code_signing_config(self, *, FunctionName: str) -> GetFunctionCodeSigningConfigResponseTypeDef: ...
    def get_function_concurrency(self, *, FunctionName: str) -> GetFunctionConcurrencyResponseTypeDef: ...
    def get_function_configuration(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> FunctionConfigurationResponseTypeDef: ...
    def get_function_event_invoke_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> FunctionEventInvokeConfigResponseTypeDef: ...
    def get_function_recursion_config(self, *, FunctionName: str) -> GetFunctionRecursionConfigResponseTypeDef: ...
    def get_function_scaling_config(
        self, *, FunctionName: str, Qualifier: str
    ) -> GetFunctionScalingConfigResponseTypeDef: ...
    def get_function_url_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> GetFunctionUrlConfigResponseTypeDef: ...
    def get_layer_version(self, *, LayerName: str, VersionNumber: int) -> GetLayerVersionResponseTypeDef: ...
    def get_layer_version_by_arn(self, *, Arn: str) -> GetLayerVersionResponseTypeDef: ...
    def get_layer_version_policy(
        self, *, LayerName: str, VersionNumber: int
    ) -> GetLayerVersionPolicyResponseTypeDef: ...
    def get_policy(self, *, FunctionName: str, Qualifier: str = ...) -> GetPolicyResponseTypeDef: ...
    def get_provisioned_concurrency_config(
        self, *, FunctionName: str, Qualifier: str
    ) -> GetProvisionedConcurrencyConfigResponseTypeDef: ...
    def get_resource_policy(self, *, ResourceArn: str) -> GetResourcePolicyResponseTypeDef: ...
    def get_runtime_management_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> GetRuntimeManagementConfigResponseTypeDef: ...
    def invoke(
        self,
        *,
        FunctionName: str,
        InvocationType: InvocationTypeType = ...,
        LogType: LogTypeType = ...,
        ClientContext: str = ...,
        DurableExecutionName: str = ...,
        Payload: BlobTypeDef = ...,
        Qualifier: str = ...,
        TenantId: str = ...,
    ) -> InvocationResponseTypeDef: ...
    def invoke_async(self, *, FunctionName: str, InvokeArgs: BlobTypeDef) -> InvokeAsyncResponseTypeDef: ...
    def invoke_with_response_stream(
        self,
        *,
        FunctionName: str,
        LogType: LogTypeType = ...,
        ClientContext: str = ...,
        Qualifier: str = ...,
        Payload: BlobTypeDef = ...,
        TenantId: str = ...,
        InvocationType: ResponseStreamingInvocationTypeType = ...,
    ) -> InvokeWithResponseStreamResponseTypeDef: ...
    def list_aliases(
        self, *, FunctionName: str, FunctionVersion: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAliasesResponseTypeDef: ...
    def list_capacity_providers(
        self, *, State: CapacityProviderStateType = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListCapacityProvidersResponseTypeDef: ...
    def list_code_signing_configs(
        self, *, Marker: str = ..., MaxItems: int = ...
    ) -> ListCodeSigningConfigsResponseTypeDef: ...
    def list_durable_executions_by_function(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        DurableExecutionName: str = ...,
        Statuses: Sequence[ExecutionStatusType] = ...,
        StartedAfter: TimestampTypeDef = ...,
        StartedBefore: TimestampTypeDef = ...,
        ReverseOrder: bool = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListDurableExecutionsByFunctionResponseTypeDef: ...
    def list_event_source_mappings(
        self, *, EventSourceArn: str = ..., FunctionName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListEventSourceMappingsResponseTypeDef: ...
    def list_function_event_invoke_configs(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionEventInvokeConfigsResponseTypeDef: ...
    def list_function_url_configs(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionUrlConfigsResponseTypeDef: ...
    def list_function_versions_by_capacity_provider(
        self, *, CapacityProviderName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionVersionsByCapacityProviderResponseTypeDef: ...
    def list_functions(
        self,
        *,
        MasterRegion: str = ...,
        FunctionVersion: FunctionVersionType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListFunctionsResponseTypeDef: ...
    def list_functions_by_code_signing_config(
        self, *, CodeSigningConfigArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionsByCodeSigningConfigResponseTypeDef: ...
    def list_layer_versions(
        self,
        *,
        LayerName: str,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListLayerVersionsResponseTypeDef: ...
    def list_layers(
        self,
        *,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListLayersResponseTypeDef: ...
    def list_provisioned_concurrency_configs(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListProvisionedConcurrencyConfigsResponseTypeDef: ...
    def list_tags(self, *, Resource: str) -> ListTagsResponseTypeDef: ...
    def list_versions_by_function(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListVersionsByFunctionResponseTypeDef: ...
    def pause_durable_execution(
        self, *, DurableExecutionArn: str, ClientToken: str = ..., Reason: str = ..., ExecutionTimeoutPaused: bool = ...
    ) -> dict[str, Any]: ...
    def publish_layer_version(
        self,
        *,
        LayerName: str,
        Content: LayerVersionContentInputTypeDef,
        Description: str = ...,
        CompatibleArchitectures: Sequence[ArchitectureType] = ...,
        CompatibleRuntimes: Sequence[RuntimeType] = ...,
        LicenseInfo: str = ...,
    ) -> PublishLayerVersionResponseTypeDef: ...
    def publish_version(
        self,
        *,
        FunctionName: str,
        CodeSha256: str = ...,
        Description: str = ...,
        RevisionId: str = ...,
        PublishTo: FunctionVersionLatestPublishedType = ...,
    ) -> FunctionConfigurationResponseTypeDef: ...
    def put_function_code_signing_config(
        self, *, CodeSigningConfigArn: str, FunctionName: str
    ) -> PutFunctionCodeSigningConfigResponseTypeDef: ...
    def put_function_concurrency(
        self, *, FunctionName: str, ReservedConcurrentExecutions: int
    ) -> ConcurrencyResponseTypeDef: ...
    def put_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        MaximumRetryAttempts: int = ...,
        MaximumEventAgeInSeconds: int = ...,
        DestinationConfig: DestinationConfigTypeDef = ...,
    ) -> FunctionEventInvokeConfigResponseTypeDef: ...
    def put_function_recursion_config(
        self, *, FunctionName: str, RecursiveLoop: RecursiveLoopType
    ) -> PutFunctionRecursionConfigResponseTypeDef: ...
    def put_function_scaling_config(
        self, *, FunctionName: str, Qualifier: str, FunctionScalingConfig: FunctionScalingConfigTypeDef = ...
    ) -> PutFunctionScalingConfigResponseTypeDef: ...
    def put_provisioned_concurrency_config(
        self, *, FunctionName: str, Qualifier: str, ProvisionedConcurrentExecutions: int
    ) -> PutProvisionedConcurrencyConfigResponseTypeDef: ...
    def put_resource_policy(
        self, *, ResourceArn: str, Policy: str, RevisionId: str = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    def put_runtime_management_config(
        self,
        *,
        FunctionName: str,
        UpdateRuntimeOn: UpdateRuntimeOnType,
        Qualifier: str = ...,
        RuntimeVersionArn: str = ...,
    ) -> PutRuntimeManagementConfigResponseTypeDef: ...
    def remove_layer_version_permission(
        self, *, LayerName: str, VersionNumber: int, StatementId: str, RevisionId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def remove_permission(
        self, *, FunctionName: str, StatementId: str, Qualifier: str = ..., RevisionId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def resume_durable_execution(
        self, *, DurableExecutionArn: str, ClientToken: str = ..., Reason: str = ...
    ) -> dict[str, Any]: ...
    def send_durable_execution_callback_failure(
        self, *, CallbackId: str, Error: ErrorObjectUnionTypeDef = ...
    ) -> dict[str, Any]: ...
    def send_durable_execution_callback_heartbeat(self, *, CallbackId: str) -> dict[str, Any]: ...
    def send_durable_execution_callback_success(
        self, *, CallbackId: str, Result: BlobTypeDef = ...
    ) -> dict[str, Any]: ...
    def stop_durable_execution(
        self, *, DurableExecutionArn: str, Error: ErrorObjectUnionTypeDef = ...
    ) -> StopDurableExecutionResponseTypeDef: ...
    def tag_resource(self, *, Resource: str, Tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    def untag_resource(self, *, Resource: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def update_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
        FunctionVersion: str = ...,
        Description: str = ...,
        RoutingConfig: AliasRoutingConfigurationUnionTypeDef = ...,
        RevisionId: str = ...,
    ) -> AliasConfigurationResponseTypeDef: ...
    def update_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
        CapacityProviderScalingConfig: CapacityProviderScalingConfigUnionTypeDef = ...,
        PropagateTags: PropagateTagsUnionTypeDef = ...,
        TelemetryConfig: CapacityProviderTelemetryConfigTypeDef = ...,
    ) -> UpdateCapacityProviderResponseTypeDef: ...
    def update_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        Description: str = ...,
        AllowedPublishers: AllowedPublishersUnionTypeDef = ...,
        CodeSigningPolicies: CodeSigningPoliciesTypeDef = ...,
    ) -> UpdateCodeSigningConfigResponseTypeDef: ...
    def update_event_source_mapping(
        self,
        *,
        UUID: str,
        FunctionName: str = ...,
        Enabled: bool = ...,
        BatchSize: int = ...,
        FilterCriteria: FilterCriteriaUnionTypeDef = ...,
        KMSKeyArn: str = ...,
        MetricsConfig: EventSourceMappingMetricsConfigUnionTypeDef = ...,
        LoggingConfig: EventSourceMappingLoggingConfigTypeDef = ...,
        ScalingConfig: ScalingConfigTypeDef = ...,
        MaximumBatchingWindowInSeconds: int = ...,
        ParallelizationFactor: int = ...,
        DestinationConfig: DestinationConfigTypeDef = ...,
        MaximumRecordAgeInSeconds: int = ...,
        BisectBatchOnFunctionError: bool = ...,
        MaximumRetryAttempts: int = ...,
        TumblingWindowInSeconds: int = ...,
        SourceAccessConfigurations: Sequence[SourceAccessConfigurationTypeDef] = ...,
        FunctionResponseTypes: Sequence[FunctionResponseTypeType] = ...,
        AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfigUnionTypeDef = ...,
        SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfigUnionTypeDef = ...,
        DocumentDBEventSourceConfig: DocumentDBEventSourceConfigTypeDef = ...,
        ProvisionedPollerConfig: ProvisionedPollerConfigTypeDef = ...,
    ) -> EventSourceMappingConfigurationResponseTypeDef: ...
    def update_function_code(
        self,
        *,
        FunctionName: str,
        ZipFile: BlobTypeDef = ...,
        S3Bucket: str = ...,
        S3Key: str = ...,
        S3ObjectVersion: str = ...,
        S3ObjectStorageMode: S3ObjectStorageModeType = ...,
        ImageUri: str = ...,
        Architectures: Sequence[ArchitectureType] = ...,
        Publish: bool = ...,
        PublishTo: FunctionVersionLatestPublishedType = ...,
        DryRun: bool = ...,
        RevisionId: str = ...,
        SourceKMSKeyArn: str = ...,
    ) -> FunctionConfigurationResponseTypeDef: ...
    def update_function_configuration(
        self,
        *,
        FunctionName: str,
        Role: str = ...,
        Handler: str = ...,
        Description: str = ...,
        Timeout: int = ...,
        MemorySize: int = ...,
        VpcConfig: VpcConfigTypeDef = ...,
        Environment: EnvironmentTypeDef = ...,
        Runtime: RuntimeType = ...,
        DeadLetterConfig: DeadLetterConfigTypeDef = ...,
        KMSKeyArn: str = ...,
        TracingConfig: TracingConfigTypeDef = ...,
        RevisionId: str = ...,
        Layers: Sequence[str] = ...,
        FileSystemConfigs: Sequence[FileSystemConfigTypeDef] = ...,
        ImageConfig: ImageConfigUnionTypeDef = ...,
        EphemeralStorage: EphemeralStorageTypeDef = ...,
        SnapStart: SnapStartTypeDef = ...,
        LoggingConfig: LoggingConfigTypeDef = ...,
        CapacityProviderConfig: CapacityProviderConfigTypeDef = ...,
        DurableConfig: DurableConfigTypeDef = ...,
        RuntimeConfig: FunctionRuntimeConfigTypeDef = ...,
        AcceleratorConfig: AcceleratorConfigTypeDef = ...,
    ) -> FunctionConfigurationResponseTypeDef: ...
    def update_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        MaximumRetryAttempts: int = ...,
        MaximumEventAgeInSeconds: int = ...,
        DestinationConfig: DestinationConfigTypeDef = ...,
    ) -> FunctionEventInvokeConfigResponseTypeDef: ...
    def update_function_url_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        AuthType: FunctionUrlAuthTypeType = ...,
        Cors: CorsUnionTypeDef = ...,
        InvokeMode: InvokeModeType = ...,
    ) -> UpdateFunctionUrlConfigResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: GetDurableExecutionHistoryPaginatorName
    ) -> GetDurableExecutionHistoryPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: GetDurableExecutionStatePaginatorName
    ) -> GetDurableExecutionStatePaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAliasesPaginatorName) -> ListAliasesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCapacityProvidersPaginatorName) -> ListCapacityProvidersPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCodeSigningConfigsPaginatorName) -> ListCodeSigningConfigsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListDurableExecutionsByFunctionPaginatorName
    ) -> ListDurableExecutionsByFunctionPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListEventSourceMappingsPaginatorName
    ) -> ListEventSourceMappingsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListFunctionEventInvokeConfigsPaginatorName
    ) -> ListFunctionEventInvokeConfigsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListFunctionUrlConfigsPaginatorName) -> ListFunctionUrlConfigsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListFunctionVersionsByCapacityProviderPaginatorName
    ) -> ListFunctionVersionsByCapacityProviderPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListFunctionsPaginatorName) -> ListFunctionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListFunctionsByCodeSigningConfigPaginatorName
    ) -> ListFunctionsByCodeSigningConfigPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLayerVersionsPaginatorName) -> ListLayerVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLayersPaginatorName) -> ListLayersPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListProvisionedConcurrencyConfigsPaginatorName
    ) -> ListProvisionedConcurrencyConfigsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListVersionsByFunctionPaginatorName) -> ListVersionsByFunctionPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: FunctionActiveWaiterName) -> FunctionActiveWaiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionActiveV2WaiterName) -> FunctionActiveV2Waiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionExistsWaiterName) -> FunctionExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionUpdatedWaiterName) -> FunctionUpdatedWaiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionUpdatedV2WaiterName) -> FunctionUpdatedV2Waiter: ...
    @overload
    def get_waiter(self, waiter_name: PublishedVersionActiveWaiterName) -> PublishedVersionActiveWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["add_layer_version_permission"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AddLayerVersionPermissionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["add_permission"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AddPermissionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["checkpoint_durable_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CheckpointDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["create_alias", "get_alias", "update_alias"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[AliasConfigurationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_capacity_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_code_signing_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_event_source_mapping",
            "delete_event_source_mapping",
            "get_event_source_mapping",
            "update_event_source_mapping",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EventSourceMappingConfigurationResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_function",
            "get_function_configuration",
            "publish_version",
            "update_function_code",
            "update_function_configuration",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[FunctionConfigurationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_function_url_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateFunctionUrlConfigResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_alias",
            "delete_function_code_signing_config",
            "delete_function_concurrency",
            "delete_function_event_invoke_config",
            "delete_function_url_config",
            "delete_layer_version",
            "delete_provisioned_concurrency_config",
            "delete_resource_policy",
            "remove_layer_version_permission",
            "remove_permission",
            "tag_resource",
            "untag_resource",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_capacity_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_code_signing_config",
            "pause_durable_execution",
            "resume_durable_execution",
            "send_durable_execution_callback_failure",
            "send_durable_execution_callback_heartbeat",
            "send_durable_execution_callback_success",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_durable_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_function"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteFunctionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_settings"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccountSettingsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_capacity_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_code_signing_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_durable_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_durable_execution_history"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDurableExecutionHistoryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_durable_execution_state"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDurableExecutionStateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetFunctionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_code_signing_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetFunctionCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_concurrency"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetFunctionConcurrencyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "get_function_event_invoke_config",
            "put_function_event_invoke_config",
            "update_function_event_invoke_config",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[FunctionEventInvokeConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_recursion_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetFunctionRecursionConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_scaling_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetFunctionScalingConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_url_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetFunctionUrlConfigResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_layer_version", "get_layer_version_by_arn"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetLayerVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_layer_version_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLayerVersionPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetPolicyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_provisioned_concurrency_config"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetProvisionedConcurrencyConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_runtime_management_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetRuntimeManagementConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[InvocationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_async"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[InvokeAsyncResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_with_response_stream"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[InvokeWithResponseStreamResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_aliases"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAliasesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_capacity_providers"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListCapacityProvidersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_code_signing_configs"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListCodeSigningConfigsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_durable_executions_by_function"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListDurableExecutionsByFunctionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_event_source_mappings"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListEventSourceMappingsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_function_event_invoke_configs"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListFunctionEventInvokeConfigsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_function_url_configs"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListFunctionUrlConfigsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_function_versions_by_capacity_provider"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListFunctionVersionsByCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_functions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListFunctionsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_functions_by_code_signing_config"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListFunctionsByCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_layer_versions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListLayerVersionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_layers"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListLayersResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_provisioned_concurrency_configs"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListProvisionedConcurrencyConfigsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_versions_by_function"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListVersionsByFunctionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["publish_layer_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PublishLayerVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_function_code_signing_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutFunctionCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_function_concurrency"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ConcurrencyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_function_recursion_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutFunctionRecursionConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_function_scaling_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutFunctionScalingConfigResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_provisioned_concurrency_config"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[PutProvisionedConcurrencyConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_runtime_management_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutRuntimeManagementConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_durable_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StopDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_capacity_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_code_signing_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_function_url_config"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateFunctionUrlConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
