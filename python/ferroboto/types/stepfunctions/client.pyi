"""The client of SFN."""

from collections.abc import Sequence
from typing import Any, overload

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

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
