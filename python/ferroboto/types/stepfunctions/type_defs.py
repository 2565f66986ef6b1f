"""Requests and answers of SFN."""

import sys
from collections.abc import Sequence
from datetime import datetime

from .literals import (
    EncryptionTypeType,
    ExecutionRedriveFilterType,
    ExecutionRedriveStatusType,
    ExecutionStatusType,
    HistoryEventTypeType,
    IncludedDataType,
    InspectionLevelType,
    LogLevelType,
    MapRunStatusType,
    MockResponseValidationModeType,
    StateMachineStatusType,
    StateMachineTypeType,
    SyncExecutionStatusType,
    TestExecutionStatusType,
    ValidateStateMachineDefinitionResultCodeType,
    ValidateStateMachineDefinitionSeverityType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class ActivityFailedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class ActivityListItemTypeDef(TypedDict):
    activityArn: str
    name: str
    creationDate: datetime


class ActivityScheduleFailedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class HistoryEventExecutionDataDetailsTypeDef(TypedDict):
    truncated: NotRequired[bool]


class ActivityScheduledEventDetailsTypeDef(TypedDict):
    resource: str
    input: NotRequired[str]
    inputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]
    timeoutInSeconds: NotRequired[int]
    heartbeatInSeconds: NotRequired[int]


class ActivityStartedEventDetailsTypeDef(TypedDict):
    workerName: NotRequired[str]


class ActivitySucceededEventDetailsTypeDef(TypedDict):
    output: NotRequired[str]
    outputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]


class ActivityTimedOutEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class AssignedVariablesDetailsTypeDef(TypedDict):
    truncated: NotRequired[bool]


class BillingDetailsTypeDef(TypedDict):
    billedMemoryUsedInMB: NotRequired[int]
    billedDurationInMilliseconds: NotRequired[int]


class CloudWatchEventsExecutionDataDetailsTypeDef(TypedDict):
    included: NotRequired[bool]


class CloudWatchLogsLogGroupTypeDef(TypedDict):
    logGroupArn: NotRequired[str]


class TagTypeDef(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]


class EncryptionConfigurationTypeDef(TypedDict):
    type: EncryptionTypeType
    kmsKeyId: NotRequired[str]
    kmsDataKeyReusePeriodSeconds: NotRequired[int]


class CreateActivityInputTypeDef(TypedDict):
    name: str
    tags: NotRequired[Sequence[TagTypeDef]]
    encryptionConfiguration: NotRequired[EncryptionConfigurationTypeDef]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class CreateActivityOutputTypeDef(TypedDict):
    activityArn: str
    creationDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class RoutingConfigurationListItemTypeDef(TypedDict):
    stateMachineVersionArn: str
    weight: int


class CreateStateMachineAliasInputTypeDef(TypedDict):
    name: str
    routingConfiguration: Sequence[RoutingConfigurationListItemTypeDef]
    description: NotRequired[str]


class CreateStateMachineAliasOutputTypeDef(TypedDict):
    stateMachineAliasArn: str
    creationDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class LogDestinationTypeDef(TypedDict):
    cloudWatchLogsLogGroup: NotRequired[CloudWatchLogsLogGroupTypeDef]


class LoggingConfigurationTypeDef(TypedDict):
    level: NotRequired[LogLevelType]
    includeExecutionData: NotRequired[bool]
    destinations: NotRequired[Sequence[LogDestinationTypeDef]]


class LoggingConfigurationOutputTypeDef(TypedDict):
    level: NotRequired[LogLevelType]
    includeExecutionData: NotRequired[bool]
    destinations: NotRequired[list[LogDestinationTypeDef]]


LoggingConfigurationUnionTypeDef = LoggingConfigurationTypeDef | LoggingConfigurationOutputTypeDef


class TracingConfigurationTypeDef(TypedDict):
    enabled: NotRequired[bool]


class CreateStateMachineInputTypeDef(TypedDict):
    name: str
    definition: str
    roleArn: str
    type: NotRequired[StateMachineTypeType]
    loggingConfiguration: NotRequired[LoggingConfigurationUnionTypeDef]
    tags: NotRequired[Sequence[TagTypeDef]]
    tracingConfiguration: NotRequired[TracingConfigurationTypeDef]
    publish: NotRequired[bool]
    versionDescription: NotRequired[str]
    encryptionConfiguration: NotRequired[EncryptionConfigurationTypeDef]


class CreateStateMachineOutputTypeDef(TypedDict):
    stateMachineArn: str
    creationDate: datetime
    stateMachineVersionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteActivityInputTypeDef(TypedDict):
    activityArn: str


class DeleteStateMachineAliasInputTypeDef(TypedDict):
    stateMachineAliasArn: str


class DeleteStateMachineInputTypeDef(TypedDict):
    stateMachineArn: str


class DeleteStateMachineVersionInputTypeDef(TypedDict):
    stateMachineVersionArn: str


class DescribeActivityInputTypeDef(TypedDict):
    activityArn: str


class DescribeActivityOutputTypeDef(TypedDict):
    activityArn: str
    name: str
    creationDate: datetime
    encryptionConfiguration: EncryptionConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeExecutionInputTypeDef(TypedDict):
    executionArn: str
    includedData: NotRequired[IncludedDataType]


class DescribeExecutionOutputTypeDef(TypedDict):
    executionArn: str
    stateMachineArn: str
    name: str
    status: ExecutionStatusType
    startDate: datetime
    stopDate: datetime
    input: str
    inputDetails: CloudWatchEventsExecutionDataDetailsTypeDef
    output: str
    outputDetails: CloudWatchEventsExecutionDataDetailsTypeDef
    traceHeader: str
    mapRunArn: str
    error: str
    cause: str
    stateMachineVersionArn: str
    stateMachineAliasArn: str
    redriveCount: int
    redriveDate: datetime
    redriveStatus: ExecutionRedriveStatusType
    redriveStatusReason: str
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeMapRunInputTypeDef(TypedDict):
    mapRunArn: str


class MapRunItemCountsTypeDef(TypedDict):
    pending: int
    running: int
    succeeded: int
    failed: int
    timedOut: int
    aborted: int
    total: int
    resultsWritten: int
    failuresNotRedrivable: NotRequired[int]
    pendingRedrive: NotRequired[int]


class MapRunExecutionCountsTypeDef(TypedDict):
    pending: int
    running: int
    succeeded: int
    failed: int
    timedOut: int
    aborted: int
    total: int
    resultsWritten: int
    failuresNotRedrivable: NotRequired[int]
    pendingRedrive: NotRequired[int]


class DescribeMapRunOutputTypeDef(TypedDict):
    mapRunArn: str
    executionArn: str
    status: MapRunStatusType
    startDate: datetime
    stopDate: datetime
    maxConcurrency: int
    toleratedFailurePercentage: float
    toleratedFailureCount: int
    itemCounts: MapRunItemCountsTypeDef
    executionCounts: MapRunExecutionCountsTypeDef
    redriveCount: int
    redriveDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeStateMachineAliasInputTypeDef(TypedDict):
    stateMachineAliasArn: str


class DescribeStateMachineAliasOutputTypeDef(TypedDict):
    stateMachineAliasArn: str
    name: str
    description: str
    routingConfiguration: list[RoutingConfigurationListItemTypeDef]
    creationDate: datetime
    updateDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeStateMachineForExecutionInputTypeDef(TypedDict):
    executionArn: str
    includedData: NotRequired[IncludedDataType]


class DescribeStateMachineForExecutionOutputTypeDef(TypedDict):
    stateMachineArn: str
    name: str
    definition: str
    roleArn: str
    updateDate: datetime
    loggingConfiguration: LoggingConfigurationOutputTypeDef
    tracingConfiguration: TracingConfigurationTypeDef
    mapRunArn: str
    label: str
    revisionId: str
    encryptionConfiguration: EncryptionConfigurationTypeDef
    variableReferences: dict[str, list[str]]
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeStateMachineInputTypeDef(TypedDict):
    stateMachineArn: str
    includedData: NotRequired[IncludedDataType]


class DescribeStateMachineOutputTypeDef(TypedDict):
    stateMachineArn: str
    name: str
    status: StateMachineStatusType
    definition: str
    roleArn: str
    type: StateMachineTypeType
    creationDate: datetime
    loggingConfiguration: LoggingConfigurationOutputTypeDef
    tracingConfiguration: TracingConfigurationTypeDef
    label: str
    revisionId: str
    description: str
    encryptionConfiguration: EncryptionConfigurationTypeDef
    variableReferences: dict[str, list[str]]
    ResponseMetadata: ResponseMetadataTypeDef


class EvaluationFailedEventDetailsTypeDef(TypedDict):
    state: str
    error: NotRequired[str]
    cause: NotRequired[str]
    location: NotRequired[str]


class ExecutionAbortedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class ExecutionFailedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class ExecutionListItemTypeDef(TypedDict):
    executionArn: str
    stateMachineArn: str
    name: str
    status: ExecutionStatusType
    startDate: datetime
    stopDate: NotRequired[datetime]
    mapRunArn: NotRequired[str]
    itemCount: NotRequired[int]
    stateMachineVersionArn: NotRequired[str]
    stateMachineAliasArn: NotRequired[str]
    redriveCount: NotRequired[int]
    redriveDate: NotRequired[datetime]


class ExecutionRedrivenEventDetailsTypeDef(TypedDict):
    redriveCount: NotRequired[int]


class ExecutionStartedEventDetailsTypeDef(TypedDict):
    input: NotRequired[str]
    inputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]
    roleArn: NotRequired[str]
    stateMachineAliasArn: NotRequired[str]
    stateMachineVersionArn: NotRequired[str]


class ExecutionSucceededEventDetailsTypeDef(TypedDict):
    output: NotRequired[str]
    outputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]


class ExecutionTimedOutEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class GetActivityTaskInputTypeDef(TypedDict):
    activityArn: str
    workerName: NotRequired[str]


class GetActivityTaskOutputTypeDef(TypedDict):
    taskToken: str
    input: str
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class GetExecutionHistoryInputPaginateTypeDef(TypedDict):
    executionArn: str
    reverseOrder: NotRequired[bool]
    includeExecutionData: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetExecutionHistoryInputTypeDef(TypedDict):
    executionArn: str
    maxResults: NotRequired[int]
    reverseOrder: NotRequired[bool]
    nextToken: NotRequired[str]
    includeExecutionData: NotRequired[bool]


class TaskFailedEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str
    error: NotRequired[str]
    cause: NotRequired[str]


class TaskCredentialsTypeDef(TypedDict):
    roleArn: NotRequired[str]


class TaskScheduledEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str
    region: str
    parameters: str
    timeoutInSeconds: NotRequired[int]
    heartbeatInSeconds: NotRequired[int]
    taskCredentials: NotRequired[TaskCredentialsTypeDef]


class TaskStartFailedEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str
    error: NotRequired[str]
    cause: NotRequired[str]


class TaskStartedEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str


class TaskSubmitFailedEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str
    error: NotRequired[str]
    cause: NotRequired[str]


class TaskSubmittedEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str
    output: NotRequired[str]
    outputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]


class TaskSucceededEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str
    output: NotRequired[str]
    outputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]


class TaskTimedOutEventDetailsTypeDef(TypedDict):
    resourceType: str
    resource: str
    error: NotRequired[str]
    cause: NotRequired[str]


class MapStateStartedEventDetailsTypeDef(TypedDict):
    length: NotRequired[int]


class MapIterationEventDetailsTypeDef(TypedDict):
    name: NotRequired[str]
    index: NotRequired[int]


class LambdaFunctionFailedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class LambdaFunctionScheduleFailedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class LambdaFunctionScheduledEventDetailsTypeDef(TypedDict):
    resource: str
    input: NotRequired[str]
    inputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]
    timeoutInSeconds: NotRequired[int]
    taskCredentials: NotRequired[TaskCredentialsTypeDef]


class LambdaFunctionStartFailedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class LambdaFunctionSucceededEventDetailsTypeDef(TypedDict):
    output: NotRequired[str]
    outputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]


class LambdaFunctionTimedOutEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class StateEnteredEventDetailsTypeDef(TypedDict):
    name: str
    input: NotRequired[str]
    inputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]


class StateExitedEventDetailsTypeDef(TypedDict):
    name: str
    output: NotRequired[str]
    outputDetails: NotRequired[HistoryEventExecutionDataDetailsTypeDef]
    assignedVariables: NotRequired[dict[str, str]]
    assignedVariablesDetails: NotRequired[AssignedVariablesDetailsTypeDef]


class MapRunStartedEventDetailsTypeDef(TypedDict):
    mapRunArn: NotRequired[str]


class MapRunFailedEventDetailsTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class MapRunRedrivenEventDetailsTypeDef(TypedDict):
    mapRunArn: NotRequired[str]
    redriveCount: NotRequired[int]


class HistoryEventTypeDef(TypedDict):
    timestamp: datetime
    type: HistoryEventTypeType
    id: int
    previousEventId: NotRequired[int]
    activityFailedEventDetails: NotRequired[ActivityFailedEventDetailsTypeDef]
    activityScheduleFailedEventDetails: NotRequired[ActivityScheduleFailedEventDetailsTypeDef]
    activityScheduledEventDetails: NotRequired[ActivityScheduledEventDetailsTypeDef]
    activityStartedEventDetails: NotRequired[ActivityStartedEventDetailsTypeDef]
    activitySucceededEventDetails: NotRequired[ActivitySucceededEventDetailsTypeDef]
    activityTimedOutEventDetails: NotRequired[ActivityTimedOutEventDetailsTypeDef]
    taskFailedEventDetails: NotRequired[TaskFailedEventDetailsTypeDef]
    taskScheduledEventDetails: NotRequired[TaskScheduledEventDetailsTypeDef]
    taskStartFailedEventDetails: NotRequired[TaskStartFailedEventDetailsTypeDef]
    taskStartedEventDetails: NotRequired[TaskStartedEventDetailsTypeDef]
    taskSubmitFailedEventDetails: NotRequired[TaskSubmitFailedEventDetailsTypeDef]
    taskSubmittedEventDetails: NotRequired[TaskSubmittedEventDetailsTypeDef]
    taskSucceededEventDetails: NotRequired[TaskSucceededEventDetailsTypeDef]
    taskTimedOutEventDetails: NotRequired[TaskTimedOutEventDetailsTypeDef]
    executionFailedEventDetails: NotRequired[ExecutionFailedEventDetailsTypeDef]
    executionStartedEventDetails: NotRequired[ExecutionStartedEventDetailsTypeDef]
    executionSucceededEventDetails: NotRequired[ExecutionSucceededEventDetailsTypeDef]
    executionAbortedEventDetails: NotRequired[ExecutionAbortedEventDetailsTypeDef]
    executionTimedOutEventDetails: NotRequired[ExecutionTimedOutEventDetailsTypeDef]
    executionRedrivenEventDetails: NotRequired[ExecutionRedrivenEventDetailsTypeDef]
    mapStateStartedEventDetails: NotRequired[MapStateStartedEventDetailsTypeDef]
    mapIterationStartedEventDetails: NotRequired[MapIterationEventDetailsTypeDef]
    mapIterationSucceededEventDetails: NotRequired[MapIterationEventDetailsTypeDef]
    mapIterationFailedEventDetails: NotRequired[MapIterationEventDetailsTypeDef]
    mapIterationAbortedEventDetails: NotRequired[MapIterationEventDetailsTypeDef]
    lambdaFunctionFailedEventDetails: NotRequired[LambdaFunctionFailedEventDetailsTypeDef]
    lambdaFunctionScheduleFailedEventDetails: NotRequired[LambdaFunctionScheduleFailedEventDetailsTypeDef]
    lambdaFunctionScheduledEventDetails: NotRequired[LambdaFunctionScheduledEventDetailsTypeDef]
    lambdaFunctionStartFailedEventDetails: NotRequired[LambdaFunctionStartFailedEventDetailsTypeDef]
    lambdaFunctionSucceededEventDetails: NotRequired[LambdaFunctionSucceededEventDetailsTypeDef]
    lambdaFunctionTimedOutEventDetails: NotRequired[LambdaFunctionTimedOutEventDetailsTypeDef]
    stateEnteredEventDetails: NotRequired[StateEnteredEventDetailsTypeDef]
    stateExitedEventDetails: NotRequired[StateExitedEventDetailsTypeDef]
    mapRunStartedEventDetails: NotRequired[MapRunStartedEventDetailsTypeDef]
    mapRunFailedEventDetails: NotRequired[MapRunFailedEventDetailsTypeDef]
    mapRunRedrivenEventDetails: NotRequired[MapRunRedrivenEventDetailsTypeDef]
    evaluationFailedEventDetails: NotRequired[EvaluationFailedEventDetailsTypeDef]


class GetExecutionHistoryOutputTypeDef(TypedDict):
    events: list[HistoryEventTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class InspectionDataRequestTypeDef(TypedDict):
    protocol: NotRequired[str]
    method: NotRequired[str]
    url: NotRequired[str]
    headers: NotRequired[str]
    body: NotRequired[str]


class InspectionDataResponseTypeDef(TypedDict):
    protocol: NotRequired[str]
    statusCode: NotRequired[str]
    statusMessage: NotRequired[str]
    headers: NotRequired[str]
    body: NotRequired[str]


class InspectionErrorDetailsTypeDef(TypedDict):
    catchIndex: NotRequired[int]
    retryIndex: NotRequired[int]
    retryBackoffIntervalSeconds: NotRequired[int]


class InspectionDataTypeDef(TypedDict):
    input: NotRequired[str]
    afterArguments: NotRequired[str]
    afterInputPath: NotRequired[str]
    afterParameters: NotRequired[str]
    result: NotRequired[str]
    afterResultSelector: NotRequired[str]
    afterResultPath: NotRequired[str]
    request: NotRequired[InspectionDataRequestTypeDef]
    response: NotRequired[InspectionDataResponseTypeDef]
    variables: NotRequired[str]
    errorDetails: NotRequired[InspectionErrorDetailsTypeDef]
    afterItemsPath: NotRequired[str]
    afterItemSelector: NotRequired[str]
    afterItemBatcher: NotRequired[str]
    afterItemsPointer: NotRequired[str]
    toleratedFailureCount: NotRequired[int]
    toleratedFailurePercentage: NotRequired[float]
    maxConcurrency: NotRequired[int]


class ListActivitiesInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListActivitiesInputTypeDef(TypedDict):
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]


class ListActivitiesOutputTypeDef(TypedDict):
    activities: list[ActivityListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListExecutionsInputPaginateTypeDef(TypedDict):
    stateMachineArn: NotRequired[str]
    statusFilter: NotRequired[ExecutionStatusType]
    mapRunArn: NotRequired[str]
    redriveFilter: NotRequired[ExecutionRedriveFilterType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListExecutionsInputTypeDef(TypedDict):
    stateMachineArn: NotRequired[str]
    statusFilter: NotRequired[ExecutionStatusType]
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]
    mapRunArn: NotRequired[str]
    redriveFilter: NotRequired[ExecutionRedriveFilterType]


class ListExecutionsOutputTypeDef(TypedDict):
    executions: list[ExecutionListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListMapRunsInputPaginateTypeDef(TypedDict):
    executionArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListMapRunsInputTypeDef(TypedDict):
    executionArn: str
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]


class MapRunListItemTypeDef(TypedDict):
    executionArn: str
    mapRunArn: str
    stateMachineArn: str
    startDate: datetime
    stopDate: NotRequired[datetime]


class ListMapRunsOutputTypeDef(TypedDict):
    mapRuns: list[MapRunListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListStateMachineAliasesInputTypeDef(TypedDict):
    stateMachineArn: str
    nextToken: NotRequired[str]
    maxResults: NotRequired[int]


class StateMachineAliasListItemTypeDef(TypedDict):
    stateMachineAliasArn: str
    creationDate: datetime


class ListStateMachineAliasesOutputTypeDef(TypedDict):
    stateMachineAliases: list[StateMachineAliasListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListStateMachineVersionsInputTypeDef(TypedDict):
    stateMachineArn: str
    nextToken: NotRequired[str]
    maxResults: NotRequired[int]


class StateMachineVersionListItemTypeDef(TypedDict):
    stateMachineVersionArn: str
    creationDate: datetime


class ListStateMachineVersionsOutputTypeDef(TypedDict):
    stateMachineVersions: list[StateMachineVersionListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListStateMachinesInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListStateMachinesInputTypeDef(TypedDict):
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]


class StateMachineListItemTypeDef(TypedDict):
    stateMachineArn: str
    name: str
    type: StateMachineTypeType
    creationDate: datetime


class ListStateMachinesOutputTypeDef(TypedDict):
    stateMachines: list[StateMachineListItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class ListTagsForResourceInputTypeDef(TypedDict):
    resourceArn: str


class ListTagsForResourceOutputTypeDef(TypedDict):
    tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class MockErrorOutputTypeDef(TypedDict):
    error: NotRequired[str]
    cause: NotRequired[str]


class MockInputTypeDef(TypedDict):
    result: NotRequired[str]
    errorOutput: NotRequired[MockErrorOutputTypeDef]
    fieldValidationMode: NotRequired[MockResponseValidationModeType]


class PublishStateMachineVersionInputTypeDef(TypedDict):
    stateMachineArn: str
    revisionId: NotRequired[str]
    description: NotRequired[str]


class PublishStateMachineVersionOutputTypeDef(TypedDict):
    creationDate: datetime
    stateMachineVersionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class RedriveExecutionInputTypeDef(TypedDict):
    executionArn: str
    clientToken: NotRequired[str]


class RedriveExecutionOutputTypeDef(TypedDict):
    redriveDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class SendTaskFailureInputTypeDef(TypedDict):
    taskToken: str
    error: NotRequired[str]
    cause: NotRequired[str]


class SendTaskHeartbeatInputTypeDef(TypedDict):
    taskToken: str


class SendTaskSuccessInputTypeDef(TypedDict):
    taskToken: str
    output: str


class StartExecutionInputTypeDef(TypedDict):
    stateMachineArn: str
    name: NotRequired[str]
    input: NotRequired[str]
    traceHeader: NotRequired[str]


class StartExecutionOutputTypeDef(TypedDict):
    executionArn: str
    startDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class StartSyncExecutionInputTypeDef(TypedDict):
    stateMachineArn: str
    name: NotRequired[str]
    input: NotRequired[str]
    traceHeader: NotRequired[str]
    includedData: NotRequired[IncludedDataType]


class StartSyncExecutionOutputTypeDef(TypedDict):
    executionArn: str
    stateMachineArn: str
    name: str
    startDate: datetime
    stopDate: datetime
    status: SyncExecutionStatusType
    error: str
    cause: str
    input: str
    inputDetails: CloudWatchEventsExecutionDataDetailsTypeDef
    output: str
    outputDetails: CloudWatchEventsExecutionDataDetailsTypeDef
    traceHeader: str
    billingDetails: BillingDetailsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class StopExecutionInputTypeDef(TypedDict):
    executionArn: str
    error: NotRequired[str]
    cause: NotRequired[str]


class StopExecutionOutputTypeDef(TypedDict):
    stopDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceInputTypeDef(TypedDict):
    resourceArn: str
    tags: Sequence[TagTypeDef]


class TestStateConfigurationTypeDef(TypedDict):
    retrierRetryCount: NotRequired[int]
    errorCausedByState: NotRequired[str]
    mapIterationFailureCount: NotRequired[int]
    mapItemReaderData: NotRequired[str]


class TestStateInputTypeDef(TypedDict):
    definition: str
    roleArn: NotRequired[str]
    input: NotRequired[str]
    inspectionLevel: NotRequired[InspectionLevelType]
    revealSecrets: NotRequired[bool]
    variables: NotRequired[str]
    stateName: NotRequired[str]
    mock: NotRequired[MockInputTypeDef]
    context: NotRequired[str]
    stateConfiguration: NotRequired[TestStateConfigurationTypeDef]


class TestStateOutputTypeDef(TypedDict):
    output: str
    error: str
    cause: str
    inspectionData: InspectionDataTypeDef
    nextState: str
    status: TestExecutionStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class UntagResourceInputTypeDef(TypedDict):
    resourceArn: str
    tagKeys: Sequence[str]


class UpdateMapRunInputTypeDef(TypedDict):
    mapRunArn: str
    maxConcurrency: NotRequired[int]
    toleratedFailurePercentage: NotRequired[float]
    toleratedFailureCount: NotRequired[int]


class UpdateStateMachineAliasInputTypeDef(TypedDict):
    stateMachineAliasArn: str
    description: NotRequired[str]
    routingConfiguration: NotRequired[Sequence[RoutingConfigurationListItemTypeDef]]


class UpdateStateMachineAliasOutputTypeDef(TypedDict):
    updateDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateStateMachineInputTypeDef(TypedDict):
    stateMachineArn: str
    definition: NotRequired[str]
    roleArn: NotRequired[str]
    loggingConfiguration: NotRequired[LoggingConfigurationUnionTypeDef]
    tracingConfiguration: NotRequired[TracingConfigurationTypeDef]
    publish: NotRequired[bool]
    versionDescription: NotRequired[str]
    encryptionConfiguration: NotRequired[EncryptionConfigurationTypeDef]


class UpdateStateMachineOutputTypeDef(TypedDict):
    updateDate: datetime
    revisionId: str
    stateMachineVersionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class ValidateStateMachineDefinitionDiagnosticTypeDef(TypedDict):
    severity: ValidateStateMachineDefinitionSeverityType
    code: str
    message: str
    location: NotRequired[str]


class ValidateStateMachineDefinitionInputTypeDef(TypedDict):
    definition: str
    type: NotRequired[StateMachineTypeType]
    severity: NotRequired[ValidateStateMachineDefinitionSeverityType]
    maxResults: NotRequired[int]


class ValidateStateMachineDefinitionOutputTypeDef(TypedDict):
    result: ValidateStateMachineDefinitionResultCodeType
    diagnostics: list[ValidateStateMachineDefinitionDiagnosticTypeDef]
    truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
