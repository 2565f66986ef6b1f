"""The client of Lambda for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.eventstream import AioEventStream
from ferroboto.aio.response import AioStreamingBody
from ferroboto.aio.waiter import AioWaiter

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
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
    InvokeAsyncResponseTypeDef,
    InvokeWithResponseStreamResponseEventTypeDef,
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
    PaginatorConfigTypeDef,
    PropagateTagsUnionTypeDef,
    ProvisionedPollerConfigTypeDef,
    PublishLayerVersionResponseTypeDef,
    PutFunctionCodeSigningConfigResponseTypeDef,
    PutFunctionRecursionConfigResponseTypeDef,
    PutFunctionScalingConfigResponseTypeDef,
    PutProvisionedConcurrencyConfigResponseTypeDef,
    PutResourcePolicyResponseTypeDef,
    PutRuntimeManagementConfigResponseTypeDef,
    ResponseMetadataTypeDef,
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
    WaiterConfigTypeDef,
)

class AioInvocationResponseTypeDef(TypedDict):
    StatusCode: int
    FunctionError: str
    LogResult: str
    Payload: AioStreamingBody
    ExecutedVersion: str
    DurableExecutionArn: str
    ResponseMetadata: ResponseMetadataTypeDef

class AioInvokeWithResponseStreamResponseTypeDef(TypedDict):
    StatusCode: int
    ExecutedVersion: str
    EventStream: AioEventStream[InvokeWithResponseStreamResponseEventTypeDef]
    ResponseStreamContentType: str
    ResponseMetadata: ResponseMetadataTypeDef

class AioGetDurableExecutionHistoryPaginator(AioPaginator[GetDurableExecutionHistoryResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        DurableExecutionArn: str,
        IncludeExecutionData: bool = ...,
        ReverseOrder: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetDurableExecutionHistoryResponseTypeDef]: ...

class AioGetDurableExecutionStatePaginator(AioPaginator[GetDurableExecutionStateResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DurableExecutionArn: str, CheckpointToken: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[GetDurableExecutionStateResponseTypeDef]: ...

class AioListAliasesPaginator(AioPaginator[ListAliasesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, FunctionVersion: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAliasesResponseTypeDef]: ...

class AioListCapacityProvidersPaginator(AioPaginator[ListCapacityProvidersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, State: CapacityProviderStateType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListCapacityProvidersResponseTypeDef]: ...

class AioListCodeSigningConfigsPaginator(AioPaginator[ListCodeSigningConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListCodeSigningConfigsResponseTypeDef]: ...

class AioListDurableExecutionsByFunctionPaginator(AioPaginator[ListDurableExecutionsByFunctionResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        DurableExecutionName: str = ...,
        Statuses: Sequence[ExecutionStatusType] = ...,
        StartedAfter: TimestampTypeDef = ...,
        StartedBefore: TimestampTypeDef = ...,
        ReverseOrder: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListDurableExecutionsByFunctionResponseTypeDef]: ...

class AioListEventSourceMappingsPaginator(AioPaginator[ListEventSourceMappingsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, EventSourceArn: str = ..., FunctionName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListEventSourceMappingsResponseTypeDef]: ...

class AioListFunctionEventInvokeConfigsPaginator(AioPaginator[ListFunctionEventInvokeConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListFunctionEventInvokeConfigsResponseTypeDef]: ...

class AioListFunctionUrlConfigsPaginator(AioPaginator[ListFunctionUrlConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListFunctionUrlConfigsResponseTypeDef]: ...

class AioListFunctionVersionsByCapacityProviderPaginator(
    AioPaginator[ListFunctionVersionsByCapacityProviderResponseTypeDef]
):
    def paginate(  # type: ignore[override]
        self, *, CapacityProviderName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListFunctionVersionsByCapacityProviderResponseTypeDef]: ...

class AioListFunctionsPaginator(AioPaginator[ListFunctionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        MasterRegion: str = ...,
        FunctionVersion: FunctionVersionType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListFunctionsResponseTypeDef]: ...

class AioListFunctionsByCodeSigningConfigPaginator(AioPaginator[ListFunctionsByCodeSigningConfigResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, CodeSigningConfigArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListFunctionsByCodeSigningConfigResponseTypeDef]: ...

class AioListLayerVersionsPaginator(AioPaginator[ListLayerVersionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        LayerName: str,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListLayerVersionsResponseTypeDef]: ...

class AioListLayersPaginator(AioPaginator[ListLayersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListLayersResponseTypeDef]: ...

class AioListProvisionedConcurrencyConfigsPaginator(AioPaginator[ListProvisionedConcurrencyConfigsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListProvisionedConcurrencyConfigsResponseTypeDef]: ...

class AioListVersionsByFunctionPaginator(AioPaginator[ListVersionsByFunctionResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, FunctionName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListVersionsByFunctionResponseTypeDef]: ...

class AioFunctionActiveWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, FunctionName: str, Qualifier: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioFunctionActiveV2Waiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, FunctionName: str, Qualifier: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioFunctionExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, FunctionName: str, Qualifier: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioFunctionUpdatedWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, FunctionName: str, Qualifier: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioFunctionUpdatedV2Waiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, FunctionName: str, Qualifier: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioPublishedVersionActiveWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, FunctionName: str, Qualifier: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioLambdaClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def add_layer_version_permission(
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
    async def add_permission(
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
    async def checkpoint_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        CheckpointToken: str,
        Updates: Sequence[OperationUpdateTypeDef] = ...,
        ClientToken: str = ...,
    ) -> CheckpointDurableExecutionResponseTypeDef: ...
    async def create_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
        FunctionVersion: str,
        Description: str = ...,
        RoutingConfig: AliasRoutingConfigurationUnionTypeDef = ...,
    ) -> AliasConfigurationResponseTypeDef: ...
    async def create_capacity_provider(
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
    async def create_code_signing_config(
        self,
        *,
        AllowedPublishers: AllowedPublishersUnionTypeDef,
        Description: str = ...,
        CodeSigningPolicies: CodeSigningPoliciesTypeDef = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateCodeSigningConfigResponseTypeDef: ...
    async def create_event_source_mapping(
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
    async def create_function(
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
    async def create_function_url_config(
        self,
        *,
        FunctionName: str,
        AuthType: FunctionUrlAuthTypeType,
        Qualifier: str = ...,
        Cors: CorsUnionTypeDef = ...,
        InvokeMode: InvokeModeType = ...,
    ) -> CreateFunctionUrlConfigResponseTypeDef: ...
    async def delete_alias(self, *, FunctionName: str, Name: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_capacity_provider(self, *, CapacityProviderName: str) -> DeleteCapacityProviderResponseTypeDef: ...
    async def delete_code_signing_config(self, *, CodeSigningConfigArn: str) -> dict[str, Any]: ...
    async def delete_durable_execution(self, *, DurableExecutionArn: str) -> DeleteDurableExecutionResponseTypeDef: ...
    async def delete_event_source_mapping(self, *, UUID: str) -> EventSourceMappingConfigurationResponseTypeDef: ...
    async def delete_function(self, *, FunctionName: str, Qualifier: str = ...) -> DeleteFunctionResponseTypeDef: ...
    async def delete_function_code_signing_config(self, *, FunctionName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_function_concurrency(self, *, FunctionName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_function_event_invoke_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_function_url_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_layer_version(self, *, LayerName: str, VersionNumber: int) -> EmptyResponseMetadataTypeDef: ...
    async def delete_provisioned_concurrency_config(
        self, *, FunctionName: str, Qualifier: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_resource_policy(
        self, *, ResourceArn: str, RevisionId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def get_account_settings(self) -> GetAccountSettingsResponseTypeDef: ...
    async def get_alias(self, *, FunctionName: str, Name: str) -> AliasConfigurationResponseTypeDef: ...
    async def get_capacity_provider(self, *, CapacityProviderName: str) -> GetCapacityProviderResponseTypeDef: ...
    async def get_code_signing_config(self, *, CodeSigningConfigArn: str) -> GetCodeSigningConfigResponseTypeDef: ...
    async def get_durable_execution(
        self, *, DurableExecutionArn: str, IncludeExecutionData: bool = ...
    ) -> GetDurableExecutionResponseTypeDef: ...
    async def get_durable_execution_history(
        self,
        *,
        DurableExecutionArn: str,
        IncludeExecutionData: bool = ...,
        MaxItems: int = ...,
        Marker: str = ...,
        ReverseOrder: bool = ...,
    ) -> GetDurableExecutionHistoryResponseTypeDef: ...
    async def get_durable_execution_state(
        self, *, DurableExecutionArn: str, CheckpointToken: str, Marker: str = ..., MaxItems: int = ...
    ) -> GetDurableExecutionStateResponseTypeDef: ...
    async def get_event_source_mapping(self, *, UUID: str) -> EventSourceMappingConfigurationResponseTypeDef: ...
    async def get_function(self, *, FunctionName: str, Qualifier: str = ...) -> GetFunctionResponseTypeDef: ...
    async def get_function_code_signing_config(
        self, *, FunctionName: str
    ) -> GetFunctionCodeSigningConfigResponseTypeDef: ...
    async def get_function_concurrency(self, *, FunctionName: str) -> GetFunctionConcurrencyResponseTypeDef: ...
    async def get_function_configuration(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> FunctionConfigurationResponseTypeDef: ...
    async def get_function_event_invoke_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> FunctionEventInvokeConfigResponseTypeDef: ...
    async def get_function_recursion_config(
        self, *, FunctionName: str
    ) -> GetFunctionRecursionConfigResponseTypeDef: ...
    async def get_function_scaling_config(
        self, *, FunctionName: str, Qualifier: str
    ) -> GetFunctionScalingConfigResponseTypeDef: ...
    async def get_function_url_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> GetFunctionUrlConfigResponseTypeDef: ...
    async def get_layer_version(self, *, LayerName: str, VersionNumber: int) -> GetLayerVersionResponseTypeDef: ...
    async def get_layer_version_by_arn(self, *, Arn: str) -> GetLayerVersionResponseTypeDef: ...
    async def get_layer_version_policy(
        self, *, LayerName: str, VersionNumber: int
    ) -> GetLayerVersionPolicyResponseTypeDef: ...
    async def get_policy(self, *, FunctionName: str, Qualifier: str = ...) -> GetPolicyResponseTypeDef: ...
    async def get_provisioned_concurrency_config(
        self, *, FunctionName: str, Qualifier: str
    ) -> GetProvisionedConcurrencyConfigResponseTypeDef: ...
    async def get_resource_policy(self, *, ResourceArn: str) -> GetResourcePolicyResponseTypeDef: ...
    async def get_runtime_management_config(
        self, *, FunctionName: str, Qualifier: str = ...
    ) -> GetRuntimeManagementConfigResponseTypeDef: ...
    async def invoke(
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
    ) -> AioInvocationResponseTypeDef: ...
    async def invoke_async(self, *, FunctionName: str, InvokeArgs: BlobTypeDef) -> InvokeAsyncResponseTypeDef: ...
    async def invoke_with_response_stream(
        self,
        *,
        FunctionName: str,
        LogType: LogTypeType = ...,
        ClientContext: str = ...,
        Qualifier: str = ...,
        Payload: BlobTypeDef = ...,
        TenantId: str = ...,
        InvocationType: ResponseStreamingInvocationTypeType = ...,
    ) -> AioInvokeWithResponseStreamResponseTypeDef: ...
    async def list_aliases(
        self, *, FunctionName: str, FunctionVersion: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAliasesResponseTypeDef: ...
    async def list_capacity_providers(
        self, *, State: CapacityProviderStateType = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListCapacityProvidersResponseTypeDef: ...
    async def list_code_signing_configs(
        self, *, Marker: str = ..., MaxItems: int = ...
    ) -> ListCodeSigningConfigsResponseTypeDef: ...
    async def list_durable_executions_by_function(
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
    async def list_event_source_mappings(
        self, *, EventSourceArn: str = ..., FunctionName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListEventSourceMappingsResponseTypeDef: ...
    async def list_function_event_invoke_configs(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionEventInvokeConfigsResponseTypeDef: ...
    async def list_function_url_configs(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionUrlConfigsResponseTypeDef: ...
    async def list_function_versions_by_capacity_provider(
        self, *, CapacityProviderName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionVersionsByCapacityProviderResponseTypeDef: ...
    async def list_functions(
        self,
        *,
        MasterRegion: str = ...,
        FunctionVersion: FunctionVersionType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListFunctionsResponseTypeDef: ...
    async def list_functions_by_code_signing_config(
        self, *, CodeSigningConfigArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListFunctionsByCodeSigningConfigResponseTypeDef: ...
    async def list_layer_versions(
        self,
        *,
        LayerName: str,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListLayerVersionsResponseTypeDef: ...
    async def list_layers(
        self,
        *,
        CompatibleArchitecture: ArchitectureType = ...,
        CompatibleRuntime: RuntimeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListLayersResponseTypeDef: ...
    async def list_provisioned_concurrency_configs(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListProvisionedConcurrencyConfigsResponseTypeDef: ...
    async def list_tags(self, *, Resource: str) -> ListTagsResponseTypeDef: ...
    async def list_versions_by_function(
        self, *, FunctionName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListVersionsByFunctionResponseTypeDef: ...
    async def pause_durable_execution(
        self, *, DurableExecutionArn: str, ClientToken: str = ..., Reason: str = ..., ExecutionTimeoutPaused: bool = ...
    ) -> dict[str, Any]: ...
    async def publish_layer_version(
        self,
        *,
        LayerName: str,
        Content: LayerVersionContentInputTypeDef,
        Description: str = ...,
        CompatibleArchitectures: Sequence[ArchitectureType] = ...,
        CompatibleRuntimes: Sequence[RuntimeType] = ...,
        LicenseInfo: str = ...,
    ) -> PublishLayerVersionResponseTypeDef: ...
    async def publish_version(
        self,
        *,
        FunctionName: str,
        CodeSha256: str = ...,
        Description: str = ...,
        RevisionId: str = ...,
        PublishTo: FunctionVersionLatestPublishedType = ...,
    ) -> FunctionConfigurationResponseTypeDef: ...
    async def put_function_code_signing_config(
        self, *, CodeSigningConfigArn: str, FunctionName: str
    ) -> PutFunctionCodeSigningConfigResponseTypeDef: ...
    async def put_function_concurrency(
        self, *, FunctionName: str, ReservedConcurrentExecutions: int
    ) -> ConcurrencyResponseTypeDef: ...
    async def put_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        MaximumRetryAttempts: int = ...,
        MaximumEventAgeInSeconds: int = ...,
        DestinationConfig: DestinationConfigTypeDef = ...,
    ) -> FunctionEventInvokeConfigResponseTypeDef: ...
    async def put_function_recursion_config(
        self, *, FunctionName: str, RecursiveLoop: RecursiveLoopType
    ) -> PutFunctionRecursionConfigResponseTypeDef: ...
    async def put_function_scaling_config(
        self, *, FunctionName: str, Qualifier: str, FunctionScalingConfig: FunctionScalingConfigTypeDef = ...
    ) -> PutFunctionScalingConfigResponseTypeDef: ...
    async def put_provisioned_concurrency_config(
        self, *, FunctionName: str, Qualifier: str, ProvisionedConcurrentExecutions: int
    ) -> PutProvisionedConcurrencyConfigResponseTypeDef: ...
    async def put_resource_policy(
        self, *, ResourceArn: str, Policy: str, RevisionId: str = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    async def put_runtime_management_config(
        self,
        *,
        FunctionName: str,
        UpdateRuntimeOn: UpdateRuntimeOnType,
        Qualifier: str = ...,
        RuntimeVersionArn: str = ...,
    ) -> PutRuntimeManagementConfigResponseTypeDef: ...
    async def remove_layer_version_permission(
        self, *, LayerName: str, VersionNumber: int, StatementId: str, RevisionId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def remove_permission(
        self, *, FunctionName: str, StatementId: str, Qualifier: str = ..., RevisionId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def resume_durable_execution(
        self, *, DurableExecutionArn: str, ClientToken: str = ..., Reason: str = ...
    ) -> dict[str, Any]: ...
    async def send_durable_execution_callback_failure(
        self, *, CallbackId: str, Error: ErrorObjectUnionTypeDef = ...
    ) -> dict[str, Any]: ...
    async def send_durable_execution_callback_heartbeat(self, *, CallbackId: str) -> dict[str, Any]: ...
    async def send_durable_execution_callback_success(
        self, *, CallbackId: str, Result: BlobTypeDef = ...
    ) -> dict[str, Any]: ...
    async def stop_durable_execution(
        self, *, DurableExecutionArn: str, Error: ErrorObjectUnionTypeDef = ...
    ) -> StopDurableExecutionResponseTypeDef: ...
    async def tag_resource(self, *, Resource: str, Tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_resource(self, *, Resource: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def update_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
        FunctionVersion: str = ...,
        Description: str = ...,
        RoutingConfig: AliasRoutingConfigurationUnionTypeDef = ...,
        RevisionId: str = ...,
    ) -> AliasConfigurationResponseTypeDef: ...
    async def update_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
        CapacityProviderScalingConfig: CapacityProviderScalingConfigUnionTypeDef = ...,
        PropagateTags: PropagateTagsUnionTypeDef = ...,
        TelemetryConfig: CapacityProviderTelemetryConfigTypeDef = ...,
    ) -> UpdateCapacityProviderResponseTypeDef: ...
    async def update_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        Description: str = ...,
        AllowedPublishers: AllowedPublishersUnionTypeDef = ...,
        CodeSigningPolicies: CodeSigningPoliciesTypeDef = ...,
    ) -> UpdateCodeSigningConfigResponseTypeDef: ...
    async def update_event_source_mapping(
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
    async def update_function_code(
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
    async def update_function_configuration(
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
    async def update_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        MaximumRetryAttempts: int = ...,
        MaximumEventAgeInSeconds: int = ...,
        DestinationConfig: DestinationConfigTypeDef = ...,
    ) -> FunctionEventInvokeConfigResponseTypeDef: ...
    async def update_function_url_config(
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
    ) -> AioGetDurableExecutionHistoryPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: GetDurableExecutionStatePaginatorName
    ) -> AioGetDurableExecutionStatePaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAliasesPaginatorName) -> AioListAliasesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListCapacityProvidersPaginatorName
    ) -> AioListCapacityProvidersPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListCodeSigningConfigsPaginatorName
    ) -> AioListCodeSigningConfigsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListDurableExecutionsByFunctionPaginatorName
    ) -> AioListDurableExecutionsByFunctionPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListEventSourceMappingsPaginatorName
    ) -> AioListEventSourceMappingsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListFunctionEventInvokeConfigsPaginatorName
    ) -> AioListFunctionEventInvokeConfigsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListFunctionUrlConfigsPaginatorName
    ) -> AioListFunctionUrlConfigsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListFunctionVersionsByCapacityProviderPaginatorName
    ) -> AioListFunctionVersionsByCapacityProviderPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListFunctionsPaginatorName) -> AioListFunctionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListFunctionsByCodeSigningConfigPaginatorName
    ) -> AioListFunctionsByCodeSigningConfigPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLayerVersionsPaginatorName) -> AioListLayerVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLayersPaginatorName) -> AioListLayersPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListProvisionedConcurrencyConfigsPaginatorName
    ) -> AioListProvisionedConcurrencyConfigsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListVersionsByFunctionPaginatorName
    ) -> AioListVersionsByFunctionPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: FunctionActiveWaiterName) -> AioFunctionActiveWaiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionActiveV2WaiterName) -> AioFunctionActiveV2Waiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionExistsWaiterName) -> AioFunctionExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionUpdatedWaiterName) -> AioFunctionUpdatedWaiter: ...
    @overload
    def get_waiter(self, waiter_name: FunctionUpdatedV2WaiterName) -> AioFunctionUpdatedV2Waiter: ...
    @overload
    def get_waiter(self, waiter_name: PublishedVersionActiveWaiterName) -> AioPublishedVersionActiveWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["add_layer_version_permission"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AddLayerVersionPermissionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["add_permission"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AddPermissionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["checkpoint_durable_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CheckpointDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["create_alias", "get_alias", "update_alias"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[AliasConfigurationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_capacity_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_code_signing_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_event_source_mapping",
            "delete_event_source_mapping",
            "get_event_source_mapping",
            "update_event_source_mapping",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EventSourceMappingConfigurationResponseTypeDef]: ...
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
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[FunctionConfigurationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_function_url_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateFunctionUrlConfigResponseTypeDef]: ...
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
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_capacity_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteCapacityProviderResponseTypeDef]: ...
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
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_durable_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_function"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteFunctionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_settings"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAccountSettingsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_capacity_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_code_signing_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_durable_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_durable_execution_history"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDurableExecutionHistoryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_durable_execution_state"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDurableExecutionStateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFunctionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_function_code_signing_config"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetFunctionCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_concurrency"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFunctionConcurrencyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "get_function_event_invoke_config",
            "put_function_event_invoke_config",
            "update_function_event_invoke_config",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[FunctionEventInvokeConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_recursion_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFunctionRecursionConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_scaling_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFunctionScalingConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_function_url_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFunctionUrlConfigResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_layer_version", "get_layer_version_by_arn"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetLayerVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_layer_version_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLayerVersionPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetPolicyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_provisioned_concurrency_config"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetProvisionedConcurrencyConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_runtime_management_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetRuntimeManagementConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioInvocationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_async"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[InvokeAsyncResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_with_response_stream"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioInvokeWithResponseStreamResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_aliases"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAliasesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_capacity_providers"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListCapacityProvidersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_code_signing_configs"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListCodeSigningConfigsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_durable_executions_by_function"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListDurableExecutionsByFunctionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_event_source_mappings"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListEventSourceMappingsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_function_event_invoke_configs"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListFunctionEventInvokeConfigsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_function_url_configs"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListFunctionUrlConfigsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_function_versions_by_capacity_provider"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListFunctionVersionsByCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_functions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListFunctionsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_functions_by_code_signing_config"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListFunctionsByCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_layer_versions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListLayerVersionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_layers"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListLayersResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_provisioned_concurrency_configs"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListProvisionedConcurrencyConfigsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_versions_by_function"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListVersionsByFunctionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["publish_layer_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PublishLayerVersionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_function_code_signing_config"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[PutFunctionCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_function_concurrency"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ConcurrencyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_function_recursion_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutFunctionRecursionConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_function_scaling_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutFunctionScalingConfigResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_provisioned_concurrency_config"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[PutProvisionedConcurrencyConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_runtime_management_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutRuntimeManagementConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_durable_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StopDurableExecutionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_capacity_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateCapacityProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_code_signing_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateCodeSigningConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_function_url_config"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateFunctionUrlConfigResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
