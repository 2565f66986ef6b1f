"""The client of SFN for asyncio."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    ExecutionRedriveFilterType,
    ExecutionStatusType,
    GetExecutionHistoryPaginatorName,
    IncludedDataType,
    InspectionLevelType,
    ListActivitiesPaginatorName,
    ListExecutionsPaginatorName,
    ListMapRunsPaginatorName,
    ListStateMachinesPaginatorName,
    MapOperationName,
    StateMachineTypeType,
    ValidateStateMachineDefinitionSeverityType,
)
from .type_defs import (
    CreateActivityOutputTypeDef,
    CreateStateMachineAliasOutputTypeDef,
    CreateStateMachineOutputTypeDef,
    DescribeActivityOutputTypeDef,
    DescribeExecutionOutputTypeDef,
    DescribeMapRunOutputTypeDef,
    DescribeStateMachineAliasOutputTypeDef,
    DescribeStateMachineForExecutionOutputTypeDef,
    DescribeStateMachineOutputTypeDef,
    EncryptionConfigurationTypeDef,
    GetActivityTaskOutputTypeDef,
    GetExecutionHistoryOutputTypeDef,
    ListActivitiesOutputTypeDef,
    ListExecutionsOutputTypeDef,
    ListMapRunsOutputTypeDef,
    ListStateMachineAliasesOutputTypeDef,
    ListStateMachinesOutputTypeDef,
    ListStateMachineVersionsOutputTypeDef,
    ListTagsForResourceOutputTypeDef,
    LoggingConfigurationUnionTypeDef,
    MockInputTypeDef,
    PaginatorConfigTypeDef,
    PublishStateMachineVersionOutputTypeDef,
    RedriveExecutionOutputTypeDef,
    RoutingConfigurationListItemTypeDef,
    StartExecutionOutputTypeDef,
    StartSyncExecutionOutputTypeDef,
    StopExecutionOutputTypeDef,
    TagTypeDef,
    TestStateConfigurationTypeDef,
    TestStateOutputTypeDef,
    TracingConfigurationTypeDef,
    UpdateStateMachineAliasOutputTypeDef,
    UpdateStateMachineOutputTypeDef,
    ValidateStateMachineDefinitionOutputTypeDef,
)

class AioGetExecutionHistoryPaginator(AioPaginator[GetExecutionHistoryOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        executionArn: str,
        reverseOrder: bool = ...,
        includeExecutionData: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetExecutionHistoryOutputTypeDef]: ...

class AioListActivitiesPaginator(AioPaginator[ListActivitiesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListActivitiesOutputTypeDef]: ...

class AioListExecutionsPaginator(AioPaginator[ListExecutionsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        stateMachineArn: str = ...,
        statusFilter: ExecutionStatusType = ...,
        mapRunArn: str = ...,
        redriveFilter: ExecutionRedriveFilterType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListExecutionsOutputTypeDef]: ...

class AioListMapRunsPaginator(AioPaginator[ListMapRunsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, executionArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListMapRunsOutputTypeDef]: ...

class AioListStateMachinesPaginator(AioPaginator[ListStateMachinesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListStateMachinesOutputTypeDef]: ...

class AioSFNClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def create_activity(
        self,
        *,
        name: str,
        tags: Sequence[TagTypeDef] = ...,
        encryptionConfiguration: EncryptionConfigurationTypeDef = ...,
    ) -> CreateActivityOutputTypeDef: ...
    async def create_state_machine(
        self,
        *,
        name: str,
        definition: str,
        roleArn: str,
        type: StateMachineTypeType = ...,
        loggingConfiguration: LoggingConfigurationUnionTypeDef = ...,
        tags: Sequence[TagTypeDef] = ...,
        tracingConfiguration: TracingConfigurationTypeDef = ...,
        publish: bool = ...,
        versionDescription: str = ...,
        encryptionConfiguration: EncryptionConfigurationTypeDef = ...,
    ) -> CreateStateMachineOutputTypeDef: ...
    async def create_state_machine_alias(
        self, *, name: str, routingConfiguration: Sequence[RoutingConfigurationListItemTypeDef], description: str = ...
    ) -> CreateStateMachineAliasOutputTypeDef: ...
    async def delete_activity(self, *, activityArn: str) -> dict[str, Any]: ...
    async def delete_state_machine(self, *, stateMachineArn: str) -> dict[str, Any]: ...
    async def delete_state_machine_alias(self, *, stateMachineAliasArn: str) -> dict[str, Any]: ...
    async def delete_state_machine_version(self, *, stateMachineVersionArn: str) -> dict[str, Any]: ...
    async def describe_activity(self, *, activityArn: str) -> DescribeActivityOutputTypeDef: ...
    async def describe_execution(
        self, *, executionArn: str, includedData: IncludedDataType = ...
    ) -> DescribeExecutionOutputTypeDef: ...
    async def describe_map_run(self, *, mapRunArn: str) -> DescribeMapRunOutputTypeDef: ...
    async def describe_state_machine(
        self, *, stateMachineArn: str, includedData: IncludedDataType = ...
    ) -> DescribeStateMachineOutputTypeDef: ...
    async def describe_state_machine_alias(
        self, *, stateMachineAliasArn: str
    ) -> DescribeStateMachineAliasOutputTypeDef: ...
    async def describe_state_machine_for_execution(
        self, *, executionArn: str, includedData: IncludedDataType = ...
    ) -> DescribeStateMachineForExecutionOutputTypeDef: ...
    async def get_activity_task(self, *, activityArn: str, workerName: str = ...) -> GetActivityTaskOutputTypeDef: ...
    async def get_execution_history(
        self,
        *,
        executionArn: str,
        maxResults: int = ...,
        reverseOrder: bool = ...,
        nextToken: str = ...,
        includeExecutionData: bool = ...,
    ) -> GetExecutionHistoryOutputTypeDef: ...
    async def list_activities(self, *, maxResults: int = ..., nextToken: str = ...) -> ListActivitiesOutputTypeDef: ...
    async def list_executions(
        self,
        *,
        stateMachineArn: str = ...,
        statusFilter: ExecutionStatusType = ...,
        maxResults: int = ...,
        nextToken: str = ...,
        mapRunArn: str = ...,
        redriveFilter: ExecutionRedriveFilterType = ...,
    ) -> ListExecutionsOutputTypeDef: ...
    async def list_map_runs(
        self, *, executionArn: str, maxResults: int = ..., nextToken: str = ...
    ) -> ListMapRunsOutputTypeDef: ...
    async def list_state_machine_aliases(
        self, *, stateMachineArn: str, nextToken: str = ..., maxResults: int = ...
    ) -> ListStateMachineAliasesOutputTypeDef: ...
    async def list_state_machine_versions(
        self, *, stateMachineArn: str, nextToken: str = ..., maxResults: int = ...
    ) -> ListStateMachineVersionsOutputTypeDef: ...
    async def list_state_machines(
        self, *, maxResults: int = ..., nextToken: str = ...
    ) -> ListStateMachinesOutputTypeDef: ...
    async def list_tags_for_resource(self, *, resourceArn: str) -> ListTagsForResourceOutputTypeDef: ...
    async def publish_state_machine_version(
        self, *, stateMachineArn: str, revisionId: str = ..., description: str = ...
    ) -> PublishStateMachineVersionOutputTypeDef: ...
    async def redrive_execution(
        self, *, executionArn: str, clientToken: str = ...
    ) -> RedriveExecutionOutputTypeDef: ...
    async def send_task_failure(self, *, taskToken: str, error: str = ..., cause: str = ...) -> dict[str, Any]: ...
    async def send_task_heartbeat(self, *, taskToken: str) -> dict[str, Any]: ...
    async def send_task_success(self, *, taskToken: str, output: str) -> dict[str, Any]: ...
    async def start_execution(
        self, *, stateMachineArn: str, name: str = ..., input: str = ..., traceHeader: str = ...
    ) -> StartExecutionOutputTypeDef: ...
    async def start_sync_execution(
        self,
        *,
        stateMachineArn: str,
        name: str = ...,
        input: str = ...,
        traceHeader: str = ...,
        includedData: IncludedDataType = ...,
    ) -> StartSyncExecutionOutputTypeDef: ...
    async def stop_execution(
        self, *, executionArn: str, error: str = ..., cause: str = ...
    ) -> StopExecutionOutputTypeDef: ...
    async def tag_resource(self, *, resourceArn: str, tags: Sequence[TagTypeDef]) -> dict[str, Any]: ...
    async def test_state(
        self,
        *,
        definition: str,
        roleArn: str = ...,
        input: str = ...,
        inspectionLevel: InspectionLevelType = ...,
        revealSecrets: bool = ...,
        variables: str = ...,
        stateName: str = ...,
        mock: MockInputTypeDef = ...,
        context: str = ...,
        stateConfiguration: TestStateConfigurationTypeDef = ...,
    ) -> TestStateOutputTypeDef: ...
    async def untag_resource(self, *, resourceArn: str, tagKeys: Sequence[str]) -> dict[str, Any]: ...
    async def update_map_run(
        self,
        *,
        mapRunArn: str,
        maxConcurrency: int = ...,
        toleratedFailurePercentage: float = ...,
        toleratedFailureCount: int = ...,
    ) -> dict[str, Any]: ...
    async def update_state_machine(
        self,
        *,
        stateMachineArn: str,
        definition: str = ...,
        roleArn: str = ...,
        loggingConfiguration: LoggingConfigurationUnionTypeDef = ...,
        tracingConfiguration: TracingConfigurationTypeDef = ...,
        publish: bool = ...,
        versionDescription: str = ...,
        encryptionConfiguration: EncryptionConfigurationTypeDef = ...,
    ) -> UpdateStateMachineOutputTypeDef: ...
    async def update_state_machine_alias(
        self,
        *,
        stateMachineAliasArn: str,
        description: str = ...,
        routingConfiguration: Sequence[RoutingConfigurationListItemTypeDef] = ...,
    ) -> UpdateStateMachineAliasOutputTypeDef: ...
    async def validate_state_machine_definition(
        self,
        *,
        definition: str,
        type: StateMachineTypeType = ...,
        severity: ValidateStateMachineDefinitionSeverityType = ...,
        maxResults: int = ...,
    ) -> ValidateStateMachineDefinitionOutputTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: GetExecutionHistoryPaginatorName) -> AioGetExecutionHistoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListActivitiesPaginatorName) -> AioListActivitiesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListExecutionsPaginatorName) -> AioListExecutionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMapRunsPaginatorName) -> AioListMapRunsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListStateMachinesPaginatorName) -> AioListStateMachinesPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["create_activity"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateActivityOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_state_machine"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateStateMachineOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_state_machine_alias"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateStateMachineAliasOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_activity",
            "delete_state_machine",
            "delete_state_machine_alias",
            "delete_state_machine_version",
            "send_task_failure",
            "send_task_heartbeat",
            "send_task_success",
            "tag_resource",
            "untag_resource",
            "update_map_run",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_activity"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeActivityOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_map_run"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeMapRunOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_state_machine"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeStateMachineOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_state_machine_alias"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeStateMachineAliasOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_state_machine_for_execution"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeStateMachineForExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_activity_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetActivityTaskOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_execution_history"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetExecutionHistoryOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_activities"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListActivitiesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_executions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListExecutionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_map_runs"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMapRunsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_state_machine_aliases"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListStateMachineAliasesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_state_machine_versions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListStateMachineVersionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_state_machines"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListStateMachinesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["publish_state_machine_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PublishStateMachineVersionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["redrive_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RedriveExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_sync_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartSyncExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StopExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_state"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[TestStateOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_state_machine"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateStateMachineOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_state_machine_alias"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateStateMachineAliasOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["validate_state_machine_definition"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ValidateStateMachineDefinitionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
