"""The client of SFN."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
from .paginator import (
    GetExecutionHistoryPaginator,
    ListActivitiesPaginator,
    ListExecutionsPaginator,
    ListMapRunsPaginator,
    ListStateMachinesPaginator,
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

class Exceptions(BaseClientExceptions):
    ActivityAlreadyExists: type[ClientError]
    ActivityDoesNotExist: type[ClientError]
    ActivityLimitExceeded: type[ClientError]
    ActivityWorkerLimitExceeded: type[ClientError]
    ConflictException: type[ClientError]
    ExecutionAlreadyExists: type[ClientError]
    ExecutionDoesNotExist: type[ClientError]
    ExecutionLimitExceeded: type[ClientError]
    ExecutionNotRedrivable: type[ClientError]
    InvalidArn: type[ClientError]
    InvalidDefinition: type[ClientError]
    InvalidEncryptionConfiguration: type[ClientError]
    InvalidExecutionInput: type[ClientError]
    InvalidLoggingConfiguration: type[ClientError]
    InvalidName: type[ClientError]
    InvalidOutput: type[ClientError]
    InvalidToken: type[ClientError]
    InvalidTracingConfiguration: type[ClientError]
    KmsAccessDeniedException: type[ClientError]
    KmsInvalidStateException: type[ClientError]
    KmsThrottlingException: type[ClientError]
    MissingRequiredParameter: type[ClientError]
    ResourceNotFound: type[ClientError]
    ServiceQuotaExceededException: type[ClientError]
    StateMachineAlreadyExists: type[ClientError]
    StateMachineDeleting: type[ClientError]
    StateMachineDoesNotExist: type[ClientError]
    StateMachineLimitExceeded: type[ClientError]
    StateMachineTypeNotSupported: type[ClientError]
    TaskDoesNotExist: type[ClientError]
    TaskTimedOut: type[ClientError]
    TooManyTags: type[ClientError]
    ValidationException: type[ClientError]

class SFNClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def create_activity(
        self,
        *,
        name: str,
        tags: Sequence[TagTypeDef] = ...,
        encryptionConfiguration: EncryptionConfigurationTypeDef = ...,
    ) -> CreateActivityOutputTypeDef: ...
    def create_state_machine(
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
    def create_state_machine_alias(
        self, *, name: str, routingConfiguration: Sequence[RoutingConfigurationListItemTypeDef], description: str = ...
    ) -> CreateStateMachineAliasOutputTypeDef: ...
    def delete_activity(self, *, activityArn: str) -> dict[str, Any]: ...
    def delete_state_machine(self, *, stateMachineArn: str) -> dict[str, Any]: ...
    def delete_state_machine_alias(self, *, stateMachineAliasArn: str) -> dict[str, Any]: ...
    def delete_state_machine_version(self, *, stateMachineVersionArn: str) -> dict[str, Any]: ...
    def describe_activity(self, *, activityArn: str) -> DescribeActivityOutputTypeDef: ...
    def describe_execution(
        self, *, executionArn: str, includedData: IncludedDataType = ...
    ) -> DescribeExecutionOutputTypeDef: ...
    def describe_map_run(self, *, mapRunArn: str) -> DescribeMapRunOutputTypeDef: ...
    def describe_state_machine(
        self, *, stateMachineArn: str, includedData: IncludedDataType = ...
    ) -> DescribeStateMachineOutputTypeDef: ...
    def describe_state_machine_alias(self, *, stateMachineAliasArn: str) -> DescribeStateMachineAliasOutputTypeDef: ...
    def describe_state_machine_for_execution(
        self, *, executionArn: str, includedData: IncludedDataType = ...
    ) -> DescribeStateMachineForExecutionOutputTypeDef: ...
    def get_activity_task(self, *, activityArn: str, workerName: str = ...) -> GetActivityTaskOutputTypeDef: ...
    def get_execution_history(
        self,
        *,
        executionArn: str,
        maxResults: int = ...,
        reverseOrder: bool = ...,
        nextToken: str = ...,
        includeExecutionData: bool = ...,
    ) -> GetExecutionHistoryOutputTypeDef: ...
    def list_activities(self, *, maxResults: int = ..., nextToken: str = ...) -> ListActivitiesOutputTypeDef: ...
    def list_executions(
        self,
        *,
        stateMachineArn: str = ...,
        statusFilter: ExecutionStatusType = ...,
        maxResults: int = ...,
        nextToken: str = ...,
        mapRunArn: str = ...,
        redriveFilter: ExecutionRedriveFilterType = ...,
    ) -> ListExecutionsOutputTypeDef: ...
    def list_map_runs(
        self, *, executionArn: str, maxResults: int = ..., nextToken: str = ...
    ) -> ListMapRunsOutputTypeDef: ...
    def list_state_machine_aliases(
        self, *, stateMachineArn: str, nextToken: str = ..., maxResults: int = ...
    ) -> ListStateMachineAliasesOutputTypeDef: ...
    def list_state_machine_versions(
        self, *, stateMachineArn: str, nextToken: str = ..., maxResults: int = ...
    ) -> ListStateMachineVersionsOutputTypeDef: ...
    def list_state_machines(self, *, maxResults: int = ..., nextToken: str = ...) -> ListStateMachinesOutputTypeDef: ...
    def list_tags_for_resource(self, *, resourceArn: str) -> ListTagsForResourceOutputTypeDef: ...
    def publish_state_machine_version(
        self, *, stateMachineArn: str, revisionId: str = ..., description: str = ...
    ) -> PublishStateMachineVersionOutputTypeDef: ...
    def redrive_execution(self, *, executionArn: str, clientToken: str = ...) -> RedriveExecutionOutputTypeDef: ...
    def send_task_failure(self, *, taskToken: str, error: str = ..., cause: str = ...) -> dict[str, Any]: ...
    def send_task_heartbeat(self, *, taskToken: str) -> dict[str, Any]: ...
    def send_task_success(self, *, taskToken: str, output: str) -> dict[str, Any]: ...
    def start_execution(
        self, *, stateMachineArn: str, name: str = ..., input: str = ..., traceHeader: str = ...
    ) -> StartExecutionOutputTypeDef: ...
    def start_sync_execution(
        self,
        *,
        stateMachineArn: str,
        name: str = ...,
        input: str = ...,
        traceHeader: str = ...,
        includedData: IncludedDataType = ...,
    ) -> StartSyncExecutionOutputTypeDef: ...
    def stop_execution(
        self, *, executionArn: str, error: str = ..., cause: str = ...
    ) -> StopExecutionOutputTypeDef: ...
    def tag_resource(self, *, resourceArn: str, tags: Sequence[TagTypeDef]) -> dict[str, Any]: ...
    def test_state(
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
    def untag_resource(self, *, resourceArn: str, tagKeys: Sequence[str]) -> dict[str, Any]: ...
    def update_map_run(
        self,
        *,
        mapRunArn: str,
        maxConcurrency: int = ...,
        toleratedFailurePercentage: float = ...,
        toleratedFailureCount: int = ...,
    ) -> dict[str, Any]: ...
    def update_state_machine(
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
    def update_state_machine_alias(
        self,
        *,
        stateMachineAliasArn: str,
        description: str = ...,
        routingConfiguration: Sequence[RoutingConfigurationListItemTypeDef] = ...,
    ) -> UpdateStateMachineAliasOutputTypeDef: ...
    def validate_state_machine_definition(
        self,
        *,
        definition: str,
        type: StateMachineTypeType = ...,
        severity: ValidateStateMachineDefinitionSeverityType = ...,
        maxResults: int = ...,
    ) -> ValidateStateMachineDefinitionOutputTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: GetExecutionHistoryPaginatorName) -> GetExecutionHistoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListActivitiesPaginatorName) -> ListActivitiesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListExecutionsPaginatorName) -> ListExecutionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMapRunsPaginatorName) -> ListMapRunsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListStateMachinesPaginatorName) -> ListStateMachinesPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["create_activity"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateActivityOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_state_machine"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateStateMachineOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_state_machine_alias"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateStateMachineAliasOutputTypeDef]: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_activity"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeActivityOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_map_run"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeMapRunOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_state_machine"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeStateMachineOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_state_machine_alias"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeStateMachineAliasOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_state_machine_for_execution"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeStateMachineForExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_activity_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetActivityTaskOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_execution_history"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetExecutionHistoryOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_activities"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListActivitiesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_executions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListExecutionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_map_runs"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListMapRunsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_state_machine_aliases"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListStateMachineAliasesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_state_machine_versions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListStateMachineVersionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_state_machines"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListStateMachinesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsForResourceOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["publish_state_machine_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PublishStateMachineVersionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["redrive_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RedriveExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_sync_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartSyncExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StopExecutionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_state"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TestStateOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_state_machine"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateStateMachineOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_state_machine_alias"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateStateMachineAliasOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["validate_state_machine_definition"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ValidateStateMachineDefinitionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
