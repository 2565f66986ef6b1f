"""Requests and answers of SSM."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.response import StreamingBody

from .literals import (
    AccessRequestStatusType,
    AccessTypeType,
    AssociationComplianceSeverityType,
    AssociationExecutionFilterKeyType,
    AssociationExecutionTargetsFilterKeyType,
    AssociationFilterKeyType,
    AssociationFilterOperatorTypeType,
    AssociationStatusNameType,
    AssociationSyncComplianceType,
    AttachmentHashTypeType,
    AttachmentsSourceKeyType,
    AutomationExecutionFilterKeyType,
    AutomationExecutionStatusType,
    AutomationSubtypeType,
    AutomationTypeType,
    CalendarStateType,
    CloudConnectorFilterKeyType,
    CommandFilterKeyType,
    CommandInvocationStatusType,
    CommandPluginStatusType,
    CommandStatusType,
    ComplianceQueryOperatorTypeType,
    ComplianceSeverityType,
    ComplianceStatusType,
    ComplianceUploadTypeType,
    ConnectionStatusType,
    DeletionModeType,
    DescribeActivationsFilterKeysType,
    DHMCPermissionModelType,
    DocumentFilterKeyType,
    DocumentFormatType,
    DocumentHashTypeType,
    DocumentMetadataEnumType,
    DocumentParameterTypeType,
    DocumentPermissionTypeType,
    DocumentReviewActionType,
    DocumentReviewCommentTypeType,
    DocumentStatusType,
    DocumentTypeType,
    ExecutionModeType,
    ExecutionPreviewStatusType,
    ExternalAlarmStateType,
    FaultType,
    ImpactTypeType,
    InstanceInformationFilterKeyType,
    InstancePatchStateOperatorTypeType,
    InstancePropertyFilterKeyType,
    InstancePropertyFilterOperatorType,
    InventoryAttributeDataTypeType,
    InventoryDeletionStatusType,
    InventoryQueryOperatorTypeType,
    InventorySchemaDeleteOptionType,
    LastResourceDataSyncStatusType,
    MaintenanceWindowExecutionStatusType,
    MaintenanceWindowResourceTypeType,
    MaintenanceWindowTaskCutoffBehaviorType,
    MaintenanceWindowTaskTypeType,
    ManagedStatusType,
    NodeAggregatorTypeType,
    NodeAttributeNameType,
    NodeFilterKeyType,
    NodeFilterOperatorTypeType,
    NodeTypeNameType,
    NotificationEventType,
    NotificationTypeType,
    OperatingSystemType,
    OpsFilterOperatorTypeType,
    OpsItemDataTypeType,
    OpsItemEventFilterKeyType,
    OpsItemEventFilterOperatorType,
    OpsItemFilterKeyType,
    OpsItemFilterOperatorType,
    OpsItemRelatedItemsFilterKeyType,
    OpsItemRelatedItemsFilterOperatorType,
    OpsItemStatusType,
    ParametersFilterKeyType,
    ParameterTierType,
    ParameterTypeType,
    PatchActionType,
    PatchComplianceDataStateType,
    PatchComplianceLevelType,
    PatchComplianceStatusType,
    PatchDeploymentStatusType,
    PatchFilterKeyType,
    PatchOperationTypeType,
    PatchPropertyType,
    PatchSetType,
    PingStatusType,
    PlatformTypeType,
    ProviderType,
    RebootOptionType,
    ResourceDataSyncS3FormatType,
    ResourceTypeForTaggingType,
    ResourceTypeType,
    ReviewStatusType,
    SessionFilterKeyType,
    SessionStateType,
    SessionStatusType,
    SignalTypeType,
    SourceTypeType,
    StepExecutionFilterKeyType,
    StopTypeType,
    ValidationFindingCodeType,
    ValidationFindingScopeTypeType,
    ValidationFindingTypeType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AccountSharingInfoTypeDef(TypedDict):
    AccountId: NotRequired[str]
    SharedDocumentVersion: NotRequired[str]


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class ActivationTypeDef(TypedDict):
    ActivationId: NotRequired[str]
    Description: NotRequired[str]
    DefaultInstanceName: NotRequired[str]
    IamRole: NotRequired[str]
    RegistrationLimit: NotRequired[int]
    RegistrationsCount: NotRequired[int]
    ExpirationDate: NotRequired[datetime]
    Expired: NotRequired[bool]
    CreatedDate: NotRequired[datetime]
    Tags: NotRequired[list[TagTypeDef]]


class AddTagsToResourceRequestTypeDef(TypedDict):
    ResourceType: ResourceTypeForTaggingType
    ResourceId: str
    Tags: Sequence[TagTypeDef]


class AlarmTypeDef(TypedDict):
    Name: str


class AlarmConfigurationOutputTypeDef(TypedDict):
    Alarms: list[AlarmTypeDef]
    IgnorePollAlarmFailure: NotRequired[bool]


class AlarmConfigurationTypeDef(TypedDict):
    Alarms: Sequence[AlarmTypeDef]
    IgnorePollAlarmFailure: NotRequired[bool]


AlarmConfigurationUnionTypeDef = AlarmConfigurationTypeDef | AlarmConfigurationOutputTypeDef


class AlarmStateInformationTypeDef(TypedDict):
    Name: str
    State: ExternalAlarmStateType


class AssociateOpsItemRelatedItemRequestTypeDef(TypedDict):
    OpsItemId: str
    AssociationType: str
    ResourceType: str
    ResourceUri: str


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AssociateOpsItemRelatedItemResponseTypeDef(TypedDict):
    AssociationId: str
    ResponseMetadata: ResponseMetadataTypeDef


class AssociationStatusOutputTypeDef(TypedDict):
    Date: datetime
    Name: AssociationStatusNameType
    Message: str
    AdditionalInfo: NotRequired[str]


class AssociationOverviewTypeDef(TypedDict):
    Status: NotRequired[str]
    DetailedStatus: NotRequired[str]
    AssociationStatusAggregatedCount: NotRequired[dict[str, int]]


class TargetOutputTypeDef(TypedDict):
    Key: NotRequired[str]
    Values: NotRequired[list[str]]


class S3OutputLocationTypeDef(TypedDict):
    OutputS3Region: NotRequired[str]
    OutputS3BucketName: NotRequired[str]
    OutputS3KeyPrefix: NotRequired[str]


class InstanceAssociationOutputLocationTypeDef(TypedDict):
    S3Location: NotRequired[S3OutputLocationTypeDef]


class TargetLocationOutputTypeDef(TypedDict):
    Accounts: NotRequired[list[str]]
    Regions: NotRequired[list[str]]
    TargetLocationMaxConcurrency: NotRequired[str]
    TargetLocationMaxErrors: NotRequired[str]
    ExecutionRoleName: NotRequired[str]
    TargetLocationAlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]
    IncludeChildOrganizationUnits: NotRequired[bool]
    ExcludeAccounts: NotRequired[list[str]]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    TargetsMaxConcurrency: NotRequired[str]
    TargetsMaxErrors: NotRequired[str]


class AssociationDescriptionTypeDef(TypedDict):
    Name: NotRequired[str]
    InstanceId: NotRequired[str]
    AssociationVersion: NotRequired[str]
    Date: NotRequired[datetime]
    LastUpdateAssociationDate: NotRequired[datetime]
    Status: NotRequired[AssociationStatusOutputTypeDef]
    Overview: NotRequired[AssociationOverviewTypeDef]
    DocumentVersion: NotRequired[str]
    AutomationTargetParameterName: NotRequired[str]
    Parameters: NotRequired[dict[str, list[str]]]
    AssociationId: NotRequired[str]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    ScheduleExpression: NotRequired[str]
    OutputLocation: NotRequired[InstanceAssociationOutputLocationTypeDef]
    LastExecutionDate: NotRequired[datetime]
    LastSuccessfulExecutionDate: NotRequired[datetime]
    AssociationName: NotRequired[str]
    MaxErrors: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    ComplianceSeverity: NotRequired[AssociationComplianceSeverityType]
    SyncCompliance: NotRequired[AssociationSyncComplianceType]
    ApplyOnlyAtCronInterval: NotRequired[bool]
    CalendarNames: NotRequired[list[str]]
    TargetLocations: NotRequired[list[TargetLocationOutputTypeDef]]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    TargetMaps: NotRequired[list[dict[str, list[str]]]]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]
    TriggeredAlarms: NotRequired[list[AlarmStateInformationTypeDef]]
    AssociationDispatchAssumeRole: NotRequired[str]


class AssociationExecutionFilterTypeDef(TypedDict):
    Key: AssociationExecutionFilterKeyType
    Value: str
    Type: AssociationFilterOperatorTypeType


class OutputSourceTypeDef(TypedDict):
    OutputSourceId: NotRequired[str]
    OutputSourceType: NotRequired[str]


class AssociationExecutionTargetTypeDef(TypedDict):
    AssociationId: NotRequired[str]
    AssociationVersion: NotRequired[str]
    ExecutionId: NotRequired[str]
    ResourceId: NotRequired[str]
    ResourceType: NotRequired[str]
    Status: NotRequired[str]
    DetailedStatus: NotRequired[str]
    LastExecutionDate: NotRequired[datetime]
    OutputSource: NotRequired[OutputSourceTypeDef]


class AssociationExecutionTargetsFilterTypeDef(TypedDict):
    Key: AssociationExecutionTargetsFilterKeyType
    Value: str


class AssociationExecutionTypeDef(TypedDict):
    AssociationId: NotRequired[str]
    AssociationVersion: NotRequired[str]
    ExecutionId: NotRequired[str]
    Status: NotRequired[str]
    DetailedStatus: NotRequired[str]
    CreatedTime: NotRequired[datetime]
    LastExecutionDate: NotRequired[datetime]
    ResourceCountByStatus: NotRequired[str]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]
    TriggeredAlarms: NotRequired[list[AlarmStateInformationTypeDef]]


class AssociationFilterTypeDef(TypedDict):
    key: AssociationFilterKeyType
    value: str


TimestampTypeDef = datetime | str | float


class AssociationStatusTypeDef(TypedDict):
    Date: TimestampTypeDef
    Name: AssociationStatusNameType
    Message: str
    AdditionalInfo: NotRequired[str]


AssociationStatusUnionTypeDef = AssociationStatusTypeDef | AssociationStatusOutputTypeDef


class AssociationTypeDef(TypedDict):
    Name: NotRequired[str]
    InstanceId: NotRequired[str]
    AssociationId: NotRequired[str]
    AssociationVersion: NotRequired[str]
    DocumentVersion: NotRequired[str]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    LastExecutionDate: NotRequired[datetime]
    Overview: NotRequired[AssociationOverviewTypeDef]
    ScheduleExpression: NotRequired[str]
    AssociationName: NotRequired[str]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    TargetMaps: NotRequired[list[dict[str, list[str]]]]


class AssociationVersionInfoTypeDef(TypedDict):
    AssociationId: NotRequired[str]
    AssociationVersion: NotRequired[str]
    CreatedDate: NotRequired[datetime]
    Name: NotRequired[str]
    DocumentVersion: NotRequired[str]
    Parameters: NotRequired[dict[str, list[str]]]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    ScheduleExpression: NotRequired[str]
    OutputLocation: NotRequired[InstanceAssociationOutputLocationTypeDef]
    AssociationName: NotRequired[str]
    MaxErrors: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    ComplianceSeverity: NotRequired[AssociationComplianceSeverityType]
    SyncCompliance: NotRequired[AssociationSyncComplianceType]
    ApplyOnlyAtCronInterval: NotRequired[bool]
    CalendarNames: NotRequired[list[str]]
    TargetLocations: NotRequired[list[TargetLocationOutputTypeDef]]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    TargetMaps: NotRequired[list[dict[str, list[str]]]]
    AssociationDispatchAssumeRole: NotRequired[str]


class AttachmentContentTypeDef(TypedDict):
    Name: NotRequired[str]
    Size: NotRequired[int]
    Hash: NotRequired[str]
    HashType: NotRequired[AttachmentHashTypeType]
    Url: NotRequired[str]


class AttachmentInformationTypeDef(TypedDict):
    Name: NotRequired[str]


class AttachmentsSourceTypeDef(TypedDict):
    Key: NotRequired[AttachmentsSourceKeyType]
    Values: NotRequired[Sequence[str]]
    Name: NotRequired[str]


class AutomationExecutionFilterTypeDef(TypedDict):
    Key: AutomationExecutionFilterKeyType
    Values: Sequence[str]


class TargetTypeDef(TypedDict):
    Key: NotRequired[str]
    Values: NotRequired[Sequence[str]]


TargetUnionTypeDef = TargetTypeDef | TargetOutputTypeDef


class TargetLocationTypeDef(TypedDict):
    Accounts: NotRequired[Sequence[str]]
    Regions: NotRequired[Sequence[str]]
    TargetLocationMaxConcurrency: NotRequired[str]
    TargetLocationMaxErrors: NotRequired[str]
    ExecutionRoleName: NotRequired[str]
    TargetLocationAlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]
    IncludeChildOrganizationUnits: NotRequired[bool]
    ExcludeAccounts: NotRequired[Sequence[str]]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    TargetsMaxConcurrency: NotRequired[str]
    TargetsMaxErrors: NotRequired[str]


TargetLocationUnionTypeDef = TargetLocationTypeDef | TargetLocationOutputTypeDef


class AutomationExecutionInputsTypeDef(TypedDict):
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    TargetParameterName: NotRequired[str]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    TargetMaps: NotRequired[Sequence[Mapping[str, Sequence[str]]]]
    TargetLocations: NotRequired[Sequence[TargetLocationUnionTypeDef]]
    TargetLocationsURL: NotRequired[str]


class ResolvedTargetsTypeDef(TypedDict):
    ParameterValues: NotRequired[list[str]]
    Truncated: NotRequired[bool]


class RunbookOutputTypeDef(TypedDict):
    DocumentName: str
    DocumentVersion: NotRequired[str]
    Parameters: NotRequired[dict[str, list[str]]]
    TargetParameterName: NotRequired[str]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    TargetMaps: NotRequired[list[dict[str, list[str]]]]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    TargetLocations: NotRequired[list[TargetLocationOutputTypeDef]]


class AutomationExecutionMetadataTypeDef(TypedDict):
    AutomationExecutionId: NotRequired[str]
    DocumentName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    AutomationExecutionStatus: NotRequired[AutomationExecutionStatusType]
    ExecutionStartTime: NotRequired[datetime]
    ExecutionEndTime: NotRequired[datetime]
    ExecutedBy: NotRequired[str]
    LogFile: NotRequired[str]
    Outputs: NotRequired[dict[str, list[str]]]
    Mode: NotRequired[ExecutionModeType]
    ParentAutomationExecutionId: NotRequired[str]
    CurrentStepName: NotRequired[str]
    CurrentAction: NotRequired[str]
    FailureMessage: NotRequired[str]
    WarningMessage: NotRequired[str]
    TargetParameterName: NotRequired[str]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    TargetMaps: NotRequired[list[dict[str, list[str]]]]
    ResolvedTargets: NotRequired[ResolvedTargetsTypeDef]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    Target: NotRequired[str]
    AutomationType: NotRequired[AutomationTypeType]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]
    TriggeredAlarms: NotRequired[list[AlarmStateInformationTypeDef]]
    TargetLocationsURL: NotRequired[str]
    AutomationSubtype: NotRequired[AutomationSubtypeType]
    ScheduledTime: NotRequired[datetime]
    Runbooks: NotRequired[list[RunbookOutputTypeDef]]
    OpsItemId: NotRequired[str]
    AssociationId: NotRequired[str]
    ChangeRequestName: NotRequired[str]


class TargetPreviewTypeDef(TypedDict):
    Count: NotRequired[int]
    TargetType: NotRequired[str]


class AutomationExecutionPreviewTypeDef(TypedDict):
    StepPreviews: NotRequired[dict[ImpactTypeType, int]]
    Regions: NotRequired[list[str]]
    TargetPreviews: NotRequired[list[TargetPreviewTypeDef]]
    TotalAccounts: NotRequired[int]


class FailureDetailsTypeDef(TypedDict):
    FailureStage: NotRequired[str]
    FailureType: NotRequired[str]
    Details: NotRequired[dict[str, list[str]]]


class ParentStepDetailsTypeDef(TypedDict):
    StepExecutionId: NotRequired[str]
    StepName: NotRequired[str]
    Action: NotRequired[str]
    Iteration: NotRequired[int]
    IteratorValue: NotRequired[str]


class StepExecutionTypeDef(TypedDict):
    StepName: NotRequired[str]
    Action: NotRequired[str]
    TimeoutSeconds: NotRequired[int]
    OnFailure: NotRequired[str]
    MaxAttempts: NotRequired[int]
    ExecutionStartTime: NotRequired[datetime]
    ExecutionEndTime: NotRequired[datetime]
    StepStatus: NotRequired[AutomationExecutionStatusType]
    ResponseCode: NotRequired[str]
    Inputs: NotRequired[dict[str, str]]
    Outputs: NotRequired[dict[str, list[str]]]
    Response: NotRequired[str]
    FailureMessage: NotRequired[str]
    WarningMessage: NotRequired[str]
    FailureDetails: NotRequired[FailureDetailsTypeDef]
    StepExecutionId: NotRequired[str]
    OverriddenParameters: NotRequired[dict[str, list[str]]]
    IsEnd: NotRequired[bool]
    NextStep: NotRequired[str]
    IsCritical: NotRequired[bool]
    ValidNextSteps: NotRequired[list[str]]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    TargetLocation: NotRequired[TargetLocationOutputTypeDef]
    TriggeredAlarms: NotRequired[list[AlarmStateInformationTypeDef]]
    ParentStepDetails: NotRequired[ParentStepDetailsTypeDef]


class ProgressCountersTypeDef(TypedDict):
    TotalSteps: NotRequired[int]
    SuccessSteps: NotRequired[int]
    FailedSteps: NotRequired[int]
    CancelledSteps: NotRequired[int]
    TimedOutSteps: NotRequired[int]


class TargetsSummaryTypeDef(TypedDict):
    TotalCount: NotRequired[int]
    StartedCount: NotRequired[int]
    CompletedCount: NotRequired[int]
    SuccessfulCount: NotRequired[int]
    FailedCount: NotRequired[int]


class AutomationExecutionTypeDef(TypedDict):
    AutomationExecutionId: NotRequired[str]
    DocumentName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    ExecutionStartTime: NotRequired[datetime]
    ExecutionEndTime: NotRequired[datetime]
    AutomationExecutionStatus: NotRequired[AutomationExecutionStatusType]
    StepExecutions: NotRequired[list[StepExecutionTypeDef]]
    StepExecutionsTruncated: NotRequired[bool]
    Parameters: NotRequired[dict[str, list[str]]]
    Outputs: NotRequired[dict[str, list[str]]]
    FailureMessage: NotRequired[str]
    WarningMessage: NotRequired[str]
    Mode: NotRequired[ExecutionModeType]
    ParentAutomationExecutionId: NotRequired[str]
    ExecutedBy: NotRequired[str]
    CurrentStepName: NotRequired[str]
    CurrentAction: NotRequired[str]
    TargetParameterName: NotRequired[str]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    TargetMaps: NotRequired[list[dict[str, list[str]]]]
    ResolvedTargets: NotRequired[ResolvedTargetsTypeDef]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    Target: NotRequired[str]
    TargetLocations: NotRequired[list[TargetLocationOutputTypeDef]]
    ProgressCounters: NotRequired[ProgressCountersTypeDef]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]
    TriggeredAlarms: NotRequired[list[AlarmStateInformationTypeDef]]
    TargetLocationsURL: NotRequired[str]
    AutomationSubtype: NotRequired[AutomationSubtypeType]
    ScheduledTime: NotRequired[datetime]
    Runbooks: NotRequired[list[RunbookOutputTypeDef]]
    OpsItemId: NotRequired[str]
    AssociationId: NotRequired[str]
    ChangeRequestName: NotRequired[str]
    Variables: NotRequired[dict[str, list[str]]]
    TargetsSummary: NotRequired[TargetsSummaryTypeDef]


class AzureSubscriptionTypeDef(TypedDict):
    Id: str
    DisplayName: NotRequired[str]


class ConfigurationTargetsOutputTypeDef(TypedDict):
    Subscriptions: NotRequired[list[AzureSubscriptionTypeDef]]


class AzureConfigurationOutputTypeDef(TypedDict):
    TenantId: str
    ApplicationId: str
    TenantDisplayName: NotRequired[str]
    ApplicationDisplayName: NotRequired[str]
    Targets: NotRequired[ConfigurationTargetsOutputTypeDef]


class ConfigurationTargetsTypeDef(TypedDict):
    Subscriptions: NotRequired[Sequence[AzureSubscriptionTypeDef]]


ConfigurationTargetsUnionTypeDef = ConfigurationTargetsTypeDef | ConfigurationTargetsOutputTypeDef


class AzureConfigurationTypeDef(TypedDict):
    TenantId: str
    ApplicationId: str
    TenantDisplayName: NotRequired[str]
    ApplicationDisplayName: NotRequired[str]
    Targets: NotRequired[ConfigurationTargetsUnionTypeDef]


AzureConfigurationUnionTypeDef = AzureConfigurationTypeDef | AzureConfigurationOutputTypeDef


class PatchFilterTypeDef(TypedDict):
    Key: PatchFilterKeyType
    Values: Sequence[str]


class PatchFilterOutputTypeDef(TypedDict):
    Key: PatchFilterKeyType
    Values: list[str]


PatchFilterUnionTypeDef = PatchFilterTypeDef | PatchFilterOutputTypeDef


class PatchFilterGroupTypeDef(TypedDict):
    PatchFilters: Sequence[PatchFilterUnionTypeDef]


class PatchFilterGroupOutputTypeDef(TypedDict):
    PatchFilters: list[PatchFilterOutputTypeDef]


PatchFilterGroupUnionTypeDef = PatchFilterGroupTypeDef | PatchFilterGroupOutputTypeDef


class PatchRuleTypeDef(TypedDict):
    PatchFilterGroup: PatchFilterGroupUnionTypeDef
    ComplianceLevel: NotRequired[PatchComplianceLevelType]
    ApproveAfterDays: NotRequired[int]
    ApproveUntilDate: NotRequired[str]
    EnableNonSecurity: NotRequired[bool]


class PatchRuleOutputTypeDef(TypedDict):
    PatchFilterGroup: PatchFilterGroupOutputTypeDef
    ComplianceLevel: NotRequired[PatchComplianceLevelType]
    ApproveAfterDays: NotRequired[int]
    ApproveUntilDate: NotRequired[str]
    EnableNonSecurity: NotRequired[bool]


PatchRuleUnionTypeDef = PatchRuleTypeDef | PatchRuleOutputTypeDef


class PatchRuleGroupTypeDef(TypedDict):
    PatchRules: Sequence[PatchRuleUnionTypeDef]


class PatchRuleGroupOutputTypeDef(TypedDict):
    PatchRules: list[PatchRuleOutputTypeDef]


PatchRuleGroupUnionTypeDef = PatchRuleGroupTypeDef | PatchRuleGroupOutputTypeDef


class PatchSourceTypeDef(TypedDict):
    Name: str
    Products: Sequence[str]
    Configuration: str


class PatchSourceOutputTypeDef(TypedDict):
    Name: str
    Products: list[str]
    Configuration: str


PatchSourceUnionTypeDef = PatchSourceTypeDef | PatchSourceOutputTypeDef


class BaselineOverrideTypeDef(TypedDict):
    OperatingSystem: NotRequired[OperatingSystemType]
    GlobalFilters: NotRequired[PatchFilterGroupUnionTypeDef]
    ApprovalRules: NotRequired[PatchRuleGroupUnionTypeDef]
    ApprovedPatches: NotRequired[Sequence[str]]
    ApprovedPatchesComplianceLevel: NotRequired[PatchComplianceLevelType]
    RejectedPatches: NotRequired[Sequence[str]]
    RejectedPatchesAction: NotRequired[PatchActionType]
    ApprovedPatchesEnableNonSecurity: NotRequired[bool]
    Sources: NotRequired[Sequence[PatchSourceUnionTypeDef]]
    AvailableSecurityUpdatesComplianceStatus: NotRequired[PatchComplianceStatusType]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class CancelCommandRequestTypeDef(TypedDict):
    CommandId: str
    InstanceIds: NotRequired[Sequence[str]]


class CancelMaintenanceWindowExecutionRequestTypeDef(TypedDict):
    WindowExecutionId: str


class CancelMaintenanceWindowExecutionResultTypeDef(TypedDict):
    WindowExecutionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GcpProjectTypeDef(TypedDict):
    ProjectId: str
    ProjectDisplayName: NotRequired[str]


class GcpConfigurationTargetsOutputTypeDef(TypedDict):
    Projects: NotRequired[list[GcpProjectTypeDef]]


class GcpConfigurationOutputTypeDef(TypedDict):
    WorkloadIdentityPoolProvider: str
    ServiceAccountEmail: str
    OrganizationId: NotRequired[str]
    Targets: NotRequired[GcpConfigurationTargetsOutputTypeDef]


class CloudConnectorConfigurationOutputTypeDef(TypedDict):
    AzureConfiguration: NotRequired[AzureConfigurationOutputTypeDef]
    GcpConfiguration: NotRequired[GcpConfigurationOutputTypeDef]


class GcpConfigurationTargetsTypeDef(TypedDict):
    Projects: NotRequired[Sequence[GcpProjectTypeDef]]


GcpConfigurationTargetsUnionTypeDef = GcpConfigurationTargetsTypeDef | GcpConfigurationTargetsOutputTypeDef


class GcpConfigurationTypeDef(TypedDict):
    WorkloadIdentityPoolProvider: str
    ServiceAccountEmail: str
    OrganizationId: NotRequired[str]
    Targets: NotRequired[GcpConfigurationTargetsUnionTypeDef]


GcpConfigurationUnionTypeDef = GcpConfigurationTypeDef | GcpConfigurationOutputTypeDef


class CloudConnectorConfigurationTypeDef(TypedDict):
    AzureConfiguration: NotRequired[AzureConfigurationUnionTypeDef]
    GcpConfiguration: NotRequired[GcpConfigurationUnionTypeDef]


CloudConnectorConfigurationUnionTypeDef = CloudConnectorConfigurationTypeDef | CloudConnectorConfigurationOutputTypeDef


class CloudConnectorFilterTypeDef(TypedDict):
    FilterKey: NotRequired[CloudConnectorFilterKeyType]
    FilterValues: NotRequired[Sequence[str]]


class CloudConnectorSummaryTypeDef(TypedDict):
    CloudConnectorId: NotRequired[str]
    DisplayName: NotRequired[str]
    Description: NotRequired[str]
    RoleArn: NotRequired[str]
    CreatedAt: NotRequired[datetime]
    UpdatedAt: NotRequired[datetime]
    Provider: NotRequired[ProviderType]
    ConfigConnectorArn: NotRequired[str]


class CloudWatchOutputConfigTypeDef(TypedDict):
    CloudWatchLogGroupName: NotRequired[str]
    CloudWatchOutputEnabled: NotRequired[bool]


class CommandFilterTypeDef(TypedDict):
    key: CommandFilterKeyType
    value: str


class CommandPluginTypeDef(TypedDict):
    Name: NotRequired[str]
    Status: NotRequired[CommandPluginStatusType]
    StatusDetails: NotRequired[str]
    ResponseCode: NotRequired[int]
    ResponseStartDateTime: NotRequired[datetime]
    ResponseFinishDateTime: NotRequired[datetime]
    Output: NotRequired[str]
    StandardOutputUrl: NotRequired[str]
    StandardErrorUrl: NotRequired[str]
    OutputS3Region: NotRequired[str]
    OutputS3BucketName: NotRequired[str]
    OutputS3KeyPrefix: NotRequired[str]


class NotificationConfigOutputTypeDef(TypedDict):
    NotificationArn: NotRequired[str]
    NotificationEvents: NotRequired[list[NotificationEventType]]
    NotificationType: NotRequired[NotificationTypeType]


class CommandInvocationTypeDef(TypedDict):
    CommandId: NotRequired[str]
    InstanceId: NotRequired[str]
    InstanceName: NotRequired[str]
    Comment: NotRequired[str]
    DocumentName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    RequestedDateTime: NotRequired[datetime]
    Status: NotRequired[CommandInvocationStatusType]
    StatusDetails: NotRequired[str]
    TraceOutput: NotRequired[str]
    StandardOutputUrl: NotRequired[str]
    StandardErrorUrl: NotRequired[str]
    CommandPlugins: NotRequired[list[CommandPluginTypeDef]]
    ServiceRole: NotRequired[str]
    NotificationConfig: NotRequired[NotificationConfigOutputTypeDef]
    CloudWatchOutputConfig: NotRequired[CloudWatchOutputConfigTypeDef]


class CommandTypeDef(TypedDict):
    CommandId: NotRequired[str]
    DocumentName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    Comment: NotRequired[str]
    ExpiresAfter: NotRequired[datetime]
    Parameters: NotRequired[dict[str, list[str]]]
    InstanceIds: NotRequired[list[str]]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    RequestedDateTime: NotRequired[datetime]
    Status: NotRequired[CommandStatusType]
    StatusDetails: NotRequired[str]
    OutputS3Region: NotRequired[str]
    OutputS3BucketName: NotRequired[str]
    OutputS3KeyPrefix: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    TargetCount: NotRequired[int]
    CompletedCount: NotRequired[int]
    ErrorCount: NotRequired[int]
    DeliveryTimedOutCount: NotRequired[int]
    ServiceRole: NotRequired[str]
    NotificationConfig: NotRequired[NotificationConfigOutputTypeDef]
    CloudWatchOutputConfig: NotRequired[CloudWatchOutputConfigTypeDef]
    TimeoutSeconds: NotRequired[int]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]
    TriggeredAlarms: NotRequired[list[AlarmStateInformationTypeDef]]


class ComplianceExecutionSummaryOutputTypeDef(TypedDict):
    ExecutionTime: datetime
    ExecutionId: NotRequired[str]
    ExecutionType: NotRequired[str]


class ComplianceExecutionSummaryTypeDef(TypedDict):
    ExecutionTime: TimestampTypeDef
    ExecutionId: NotRequired[str]
    ExecutionType: NotRequired[str]


ComplianceExecutionSummaryUnionTypeDef = ComplianceExecutionSummaryTypeDef | ComplianceExecutionSummaryOutputTypeDef


class ComplianceItemEntryTypeDef(TypedDict):
    Severity: ComplianceSeverityType
    Status: ComplianceStatusType
    Id: NotRequired[str]
    Title: NotRequired[str]
    Details: NotRequired[Mapping[str, str]]


class ComplianceItemTypeDef(TypedDict):
    ComplianceType: NotRequired[str]
    ResourceType: NotRequired[str]
    ResourceId: NotRequired[str]
    Id: NotRequired[str]
    Title: NotRequired[str]
    Status: NotRequired[ComplianceStatusType]
    Severity: NotRequired[ComplianceSeverityType]
    ExecutionSummary: NotRequired[ComplianceExecutionSummaryOutputTypeDef]
    Details: NotRequired[dict[str, str]]


class ComplianceStringFilterTypeDef(TypedDict):
    Key: NotRequired[str]
    Values: NotRequired[Sequence[str]]
    Type: NotRequired[ComplianceQueryOperatorTypeType]


class SeveritySummaryTypeDef(TypedDict):
    CriticalCount: NotRequired[int]
    HighCount: NotRequired[int]
    MediumCount: NotRequired[int]
    LowCount: NotRequired[int]
    InformationalCount: NotRequired[int]
    UnspecifiedCount: NotRequired[int]


class CompliantSummaryTypeDef(TypedDict):
    CompliantCount: NotRequired[int]
    SeveritySummary: NotRequired[SeveritySummaryTypeDef]


class NonCompliantSummaryTypeDef(TypedDict):
    NonCompliantCount: NotRequired[int]
    SeveritySummary: NotRequired[SeveritySummaryTypeDef]


class ComplianceSummaryItemTypeDef(TypedDict):
    ComplianceType: NotRequired[str]
    CompliantSummary: NotRequired[CompliantSummaryTypeDef]
    NonCompliantSummary: NotRequired[NonCompliantSummaryTypeDef]


class RegistrationMetadataItemTypeDef(TypedDict):
    Key: str
    Value: str


class CreateActivationRequestTypeDef(TypedDict):
    IamRole: str
    Description: NotRequired[str]
    DefaultInstanceName: NotRequired[str]
    RegistrationLimit: NotRequired[int]
    ExpirationDate: NotRequired[TimestampTypeDef]
    Tags: NotRequired[Sequence[TagTypeDef]]
    RegistrationMetadata: NotRequired[Sequence[RegistrationMetadataItemTypeDef]]


class CreateActivationResultTypeDef(TypedDict):
    ActivationId: str
    ActivationCode: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateAssociationBatchRequestEntryOutputTypeDef(TypedDict):
    Name: str
    InstanceId: NotRequired[str]
    Parameters: NotRequired[dict[str, list[str]]]
    AutomationTargetParameterName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    ScheduleExpression: NotRequired[str]
    OutputLocation: NotRequired[InstanceAssociationOutputLocationTypeDef]
    AssociationName: NotRequired[str]
    MaxErrors: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    ComplianceSeverity: NotRequired[AssociationComplianceSeverityType]
    SyncCompliance: NotRequired[AssociationSyncComplianceType]
    ApplyOnlyAtCronInterval: NotRequired[bool]
    CalendarNames: NotRequired[list[str]]
    TargetLocations: NotRequired[list[TargetLocationOutputTypeDef]]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    TargetMaps: NotRequired[list[dict[str, list[str]]]]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]


class CreateAssociationBatchRequestEntryTypeDef(TypedDict):
    Name: str
    InstanceId: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    AutomationTargetParameterName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    ScheduleExpression: NotRequired[str]
    OutputLocation: NotRequired[InstanceAssociationOutputLocationTypeDef]
    AssociationName: NotRequired[str]
    MaxErrors: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    ComplianceSeverity: NotRequired[AssociationComplianceSeverityType]
    SyncCompliance: NotRequired[AssociationSyncComplianceType]
    ApplyOnlyAtCronInterval: NotRequired[bool]
    CalendarNames: NotRequired[Sequence[str]]
    TargetLocations: NotRequired[Sequence[TargetLocationUnionTypeDef]]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    TargetMaps: NotRequired[Sequence[Mapping[str, Sequence[str]]]]
    AlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]


CreateAssociationBatchRequestEntryUnionTypeDef = (
    CreateAssociationBatchRequestEntryTypeDef | CreateAssociationBatchRequestEntryOutputTypeDef
)


class CreateAssociationBatchRequestTypeDef(TypedDict):
    Entries: Sequence[CreateAssociationBatchRequestEntryUnionTypeDef]
    AssociationDispatchAssumeRole: NotRequired[str]


class FailedCreateAssociationTypeDef(TypedDict):
    Entry: NotRequired[CreateAssociationBatchRequestEntryOutputTypeDef]
    Message: NotRequired[str]
    Fault: NotRequired[FaultType]


class CreateAssociationBatchResultTypeDef(TypedDict):
    Successful: list[AssociationDescriptionTypeDef]
    Failed: list[FailedCreateAssociationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class CreateAssociationRequestTypeDef(TypedDict):
    Name: str
    DocumentVersion: NotRequired[str]
    InstanceId: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    ScheduleExpression: NotRequired[str]
    OutputLocation: NotRequired[InstanceAssociationOutputLocationTypeDef]
    AssociationName: NotRequired[str]
    AutomationTargetParameterName: NotRequired[str]
    MaxErrors: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    ComplianceSeverity: NotRequired[AssociationComplianceSeverityType]
    SyncCompliance: NotRequired[AssociationSyncComplianceType]
    ApplyOnlyAtCronInterval: NotRequired[bool]
    CalendarNames: NotRequired[Sequence[str]]
    TargetLocations: NotRequired[Sequence[TargetLocationUnionTypeDef]]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    TargetMaps: NotRequired[Sequence[Mapping[str, Sequence[str]]]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    AlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]
    AssociationDispatchAssumeRole: NotRequired[str]


class CreateAssociationResultTypeDef(TypedDict):
    AssociationDescription: AssociationDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateCloudConnectorRequestTypeDef(TypedDict):
    DisplayName: str
    RoleArn: str
    Configuration: CloudConnectorConfigurationUnionTypeDef
    Description: NotRequired[str]
    ConfigConnectorArn: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateCloudConnectorResultTypeDef(TypedDict):
    CloudConnectorId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DocumentRequiresTypeDef(TypedDict):
    Name: str
    Version: NotRequired[str]
    RequireType: NotRequired[str]
    VersionName: NotRequired[str]


class CreateDocumentRequestTypeDef(TypedDict):
    Content: str
    Name: str
    Requires: NotRequired[Sequence[DocumentRequiresTypeDef]]
    Attachments: NotRequired[Sequence[AttachmentsSourceTypeDef]]
    DisplayName: NotRequired[str]
    VersionName: NotRequired[str]
    DocumentType: NotRequired[DocumentTypeType]
    DocumentFormat: NotRequired[DocumentFormatType]
    TargetType: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class DocumentParameterTypeDef(TypedDict):
    Name: NotRequired[str]
    Type: NotRequired[DocumentParameterTypeType]
    Description: NotRequired[str]
    DefaultValue: NotRequired[str]


class ReviewInformationTypeDef(TypedDict):
    ReviewedTime: NotRequired[datetime]
    Status: NotRequired[ReviewStatusType]
    Reviewer: NotRequired[str]


class DocumentDescriptionTypeDef(TypedDict):
    Sha1: NotRequired[str]
    Hash: NotRequired[str]
    HashType: NotRequired[DocumentHashTypeType]
    Name: NotRequired[str]
    DisplayName: NotRequired[str]
    VersionName: NotRequired[str]
    Owner: NotRequired[str]
    CreatedDate: NotRequired[datetime]
    Status: NotRequired[DocumentStatusType]
    StatusInformation: NotRequired[str]
    DocumentVersion: NotRequired[str]
    Description: NotRequired[str]
    Parameters: NotRequired[list[DocumentParameterTypeDef]]
    PlatformTypes: NotRequired[list[PlatformTypeType]]
    DocumentType: NotRequired[DocumentTypeType]
    SchemaVersion: NotRequired[str]
    LatestVersion: NotRequired[str]
    DefaultVersion: NotRequired[str]
    DocumentFormat: NotRequired[DocumentFormatType]
    TargetType: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]
    AttachmentsInformation: NotRequired[list[AttachmentInformationTypeDef]]
    Requires: NotRequired[list[DocumentRequiresTypeDef]]
    Author: NotRequired[str]
    ReviewInformation: NotRequired[list[ReviewInformationTypeDef]]
    ApprovedVersion: NotRequired[str]
    PendingReviewVersion: NotRequired[str]
    ReviewStatus: NotRequired[ReviewStatusType]
    Category: NotRequired[list[str]]
    CategoryEnum: NotRequired[list[str]]


class CreateDocumentResultTypeDef(TypedDict):
    DocumentDescription: DocumentDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateMaintenanceWindowRequestTypeDef(TypedDict):
    Name: str
    Schedule: str
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Description: NotRequired[str]
    StartDate: NotRequired[str]
    EndDate: NotRequired[str]
    ScheduleTimezone: NotRequired[str]
    ScheduleOffset: NotRequired[int]
    ClientToken: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateMaintenanceWindowResultTypeDef(TypedDict):
    WindowId: str
    ResponseMetadata: ResponseMetadataTypeDef


class OpsItemDataValueTypeDef(TypedDict):
    Value: NotRequired[str]
    Type: NotRequired[OpsItemDataTypeType]


class OpsItemNotificationTypeDef(TypedDict):
    Arn: NotRequired[str]


class RelatedOpsItemTypeDef(TypedDict):
    OpsItemId: str


class CreateOpsItemRequestTypeDef(TypedDict):
    Description: str
    Source: str
    Title: str
    OpsItemType: NotRequired[str]
    OperationalData: NotRequired[Mapping[str, OpsItemDataValueTypeDef]]
    Notifications: NotRequired[Sequence[OpsItemNotificationTypeDef]]
    Priority: NotRequired[int]
    RelatedOpsItems: NotRequired[Sequence[RelatedOpsItemTypeDef]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    Category: NotRequired[str]
    Severity: NotRequired[str]
    ActualStartTime: NotRequired[TimestampTypeDef]
    ActualEndTime: NotRequired[TimestampTypeDef]
    PlannedStartTime: NotRequired[TimestampTypeDef]
    PlannedEndTime: NotRequired[TimestampTypeDef]
    AccountId: NotRequired[str]


class CreateOpsItemResponseTypeDef(TypedDict):
    OpsItemId: str
    OpsItemArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class MetadataValueTypeDef(TypedDict):
    Value: NotRequired[str]


class CreateOpsMetadataRequestTypeDef(TypedDict):
    ResourceId: str
    Metadata: NotRequired[Mapping[str, MetadataValueTypeDef]]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateOpsMetadataResultTypeDef(TypedDict):
    OpsMetadataArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreatePatchBaselineRequestTypeDef(TypedDict):
    Name: str
    OperatingSystem: NotRequired[OperatingSystemType]
    GlobalFilters: NotRequired[PatchFilterGroupUnionTypeDef]
    ApprovalRules: NotRequired[PatchRuleGroupUnionTypeDef]
    ApprovedPatches: NotRequired[Sequence[str]]
    ApprovedPatchesComplianceLevel: NotRequired[PatchComplianceLevelType]
    ApprovedPatchesEnableNonSecurity: NotRequired[bool]
    RejectedPatches: NotRequired[Sequence[str]]
    RejectedPatchesAction: NotRequired[PatchActionType]
    Description: NotRequired[str]
    Sources: NotRequired[Sequence[PatchSourceUnionTypeDef]]
    AvailableSecurityUpdatesComplianceStatus: NotRequired[PatchComplianceStatusType]
    ClientToken: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreatePatchBaselineResultTypeDef(TypedDict):
    BaselineId: str
    ResponseMetadata: ResponseMetadataTypeDef


class ResourceDataSyncDestinationDataSharingTypeDef(TypedDict):
    DestinationDataSharingType: NotRequired[str]


class ResourceDataSyncS3DestinationTypeDef(TypedDict):
    BucketName: str
    SyncFormat: ResourceDataSyncS3FormatType
    Region: str
    Prefix: NotRequired[str]
    AWSKMSKeyARN: NotRequired[str]
    DestinationDataSharing: NotRequired[ResourceDataSyncDestinationDataSharingTypeDef]


class ResourceDataSyncOrganizationalUnitTypeDef(TypedDict):
    OrganizationalUnitId: NotRequired[str]


class ResourceDataSyncAwsOrganizationsSourceTypeDef(TypedDict):
    OrganizationSourceType: str
    OrganizationalUnits: NotRequired[Sequence[ResourceDataSyncOrganizationalUnitTypeDef]]


class ResourceDataSyncAwsOrganizationsSourceOutputTypeDef(TypedDict):
    OrganizationSourceType: str
    OrganizationalUnits: NotRequired[list[ResourceDataSyncOrganizationalUnitTypeDef]]


ResourceDataSyncAwsOrganizationsSourceUnionTypeDef = (
    ResourceDataSyncAwsOrganizationsSourceTypeDef | ResourceDataSyncAwsOrganizationsSourceOutputTypeDef
)


class ResourceDataSyncSourceTypeDef(TypedDict):
    SourceType: str
    SourceRegions: Sequence[str]
    AwsOrganizationsSource: NotRequired[ResourceDataSyncAwsOrganizationsSourceUnionTypeDef]
    IncludeFutureRegions: NotRequired[bool]
    EnableAllOpsDataSources: NotRequired[bool]


class CreateResourceDataSyncRequestTypeDef(TypedDict):
    SyncName: str
    S3Destination: NotRequired[ResourceDataSyncS3DestinationTypeDef]
    SyncType: NotRequired[str]
    SyncSource: NotRequired[ResourceDataSyncSourceTypeDef]


class CredentialsTypeDef(TypedDict):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    ExpirationTime: datetime


class DeleteActivationRequestTypeDef(TypedDict):
    ActivationId: str


class DeleteAssociationRequestTypeDef(TypedDict):
    Name: NotRequired[str]
    InstanceId: NotRequired[str]
    AssociationId: NotRequired[str]


class DeleteCloudConnectorRequestTypeDef(TypedDict):
    CloudConnectorId: str


class DeleteCloudConnectorResultTypeDef(TypedDict):
    CloudConnectorId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteDocumentRequestTypeDef(TypedDict):
    Name: str
    DocumentVersion: NotRequired[str]
    VersionName: NotRequired[str]
    Force: NotRequired[bool]


class DeleteInventoryRequestTypeDef(TypedDict):
    TypeName: str
    SchemaDeleteOption: NotRequired[InventorySchemaDeleteOptionType]
    DryRun: NotRequired[bool]
    ClientToken: NotRequired[str]


class InventoryDeletionSummaryItemTypeDef(TypedDict):
    Version: NotRequired[str]
    Count: NotRequired[int]
    RemainingCount: NotRequired[int]


class InventoryDeletionSummaryTypeDef(TypedDict):
    TotalCount: NotRequired[int]
    RemainingCount: NotRequired[int]
    SummaryItems: NotRequired[list[InventoryDeletionSummaryItemTypeDef]]


class DeleteInventoryResultTypeDef(TypedDict):
    DeletionId: str
    TypeName: str
    DeletionSummary: InventoryDeletionSummaryTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteMaintenanceWindowRequestTypeDef(TypedDict):
    WindowId: str


class DeleteMaintenanceWindowResultTypeDef(TypedDict):
    WindowId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteOpsItemRequestTypeDef(TypedDict):
    OpsItemId: str


class DeleteOpsMetadataRequestTypeDef(TypedDict):
    OpsMetadataArn: str


class DeleteParameterRequestTypeDef(TypedDict):
    Name: str


class DeleteParametersRequestTypeDef(TypedDict):
    Names: Sequence[str]


class DeleteParametersResultTypeDef(TypedDict):
    DeletedParameters: list[str]
    InvalidParameters: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class DeletePatchBaselineRequestTypeDef(TypedDict):
    BaselineId: str


class DeletePatchBaselineResultTypeDef(TypedDict):
    BaselineId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteResourceDataSyncRequestTypeDef(TypedDict):
    SyncName: str
    SyncType: NotRequired[str]


class DeleteResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str
    PolicyId: str
    PolicyHash: str
    DeletionMode: NotRequired[DeletionModeType]


class DeregisterManagedInstanceRequestTypeDef(TypedDict):
    InstanceId: str


class DeregisterPatchBaselineForPatchGroupRequestTypeDef(TypedDict):
    BaselineId: str
    PatchGroup: str


class DeregisterPatchBaselineForPatchGroupResultTypeDef(TypedDict):
    BaselineId: str
    PatchGroup: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeregisterTargetFromMaintenanceWindowRequestTypeDef(TypedDict):
    WindowId: str
    WindowTargetId: str
    Safe: NotRequired[bool]


class DeregisterTargetFromMaintenanceWindowResultTypeDef(TypedDict):
    WindowId: str
    WindowTargetId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeregisterTaskFromMaintenanceWindowRequestTypeDef(TypedDict):
    WindowId: str
    WindowTaskId: str


class DeregisterTaskFromMaintenanceWindowResultTypeDef(TypedDict):
    WindowId: str
    WindowTaskId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeActivationsFilterTypeDef(TypedDict):
    FilterKey: NotRequired[DescribeActivationsFilterKeysType]
    FilterValues: NotRequired[Sequence[str]]


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class DescribeActivationsRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[DescribeActivationsFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeActivationsRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[DescribeActivationsFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class DescribeActivationsResultTypeDef(TypedDict):
    ActivationList: list[ActivationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeAssociationExecutionTargetsRequestPaginateTypeDef(TypedDict):
    AssociationId: str
    ExecutionId: str
    Filters: NotRequired[Sequence[AssociationExecutionTargetsFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAssociationExecutionTargetsRequestTypeDef(TypedDict):
    AssociationId: str
    ExecutionId: str
    Filters: NotRequired[Sequence[AssociationExecutionTargetsFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class DescribeAssociationExecutionTargetsResultTypeDef(TypedDict):
    AssociationExecutionTargets: list[AssociationExecutionTargetTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeAssociationExecutionsRequestPaginateTypeDef(TypedDict):
    AssociationId: str
    Filters: NotRequired[Sequence[AssociationExecutionFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAssociationExecutionsRequestTypeDef(TypedDict):
    AssociationId: str
    Filters: NotRequired[Sequence[AssociationExecutionFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class DescribeAssociationExecutionsResultTypeDef(TypedDict):
    AssociationExecutions: list[AssociationExecutionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeAssociationRequestTypeDef(TypedDict):
    Name: NotRequired[str]
    InstanceId: NotRequired[str]
    AssociationId: NotRequired[str]
    AssociationVersion: NotRequired[str]


class DescribeAssociationResultTypeDef(TypedDict):
    AssociationDescription: AssociationDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeAutomationExecutionsRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[AutomationExecutionFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAutomationExecutionsRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[AutomationExecutionFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class DescribeAutomationExecutionsResultTypeDef(TypedDict):
    AutomationExecutionMetadataList: list[AutomationExecutionMetadataTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class StepExecutionFilterTypeDef(TypedDict):
    Key: StepExecutionFilterKeyType
    Values: Sequence[str]


class DescribeAutomationStepExecutionsRequestPaginateTypeDef(TypedDict):
    AutomationExecutionId: str
    Filters: NotRequired[Sequence[StepExecutionFilterTypeDef]]
    ReverseOrder: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAutomationStepExecutionsRequestTypeDef(TypedDict):
    AutomationExecutionId: str
    Filters: NotRequired[Sequence[StepExecutionFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    ReverseOrder: NotRequired[bool]


class DescribeAutomationStepExecutionsResultTypeDef(TypedDict):
    StepExecutions: list[StepExecutionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class PatchOrchestratorFilterTypeDef(TypedDict):
    Key: NotRequired[str]
    Values: NotRequired[Sequence[str]]


class DescribeAvailablePatchesRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeAvailablePatchesRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class PatchTypeDef(TypedDict):
    Id: NotRequired[str]
    ReleaseDate: NotRequired[datetime]
    Title: NotRequired[str]
    Description: NotRequired[str]
    ContentUrl: NotRequired[str]
    Vendor: NotRequired[str]
    ProductFamily: NotRequired[str]
    Product: NotRequired[str]
    Classification: NotRequired[str]
    MsrcSeverity: NotRequired[str]
    KbNumber: NotRequired[str]
    MsrcNumber: NotRequired[str]
    Language: NotRequired[str]
    AdvisoryIds: NotRequired[list[str]]
    BugzillaIds: NotRequired[list[str]]
    CVEIds: NotRequired[list[str]]
    Name: NotRequired[str]
    Epoch: NotRequired[int]
    Version: NotRequired[str]
    Release: NotRequired[str]
    Arch: NotRequired[str]
    Severity: NotRequired[str]
    Repository: NotRequired[str]


class DescribeAvailablePatchesResultTypeDef(TypedDict):
    Patches: list[PatchTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeDocumentPermissionRequestTypeDef(TypedDict):
    Name: str
    PermissionType: DocumentPermissionTypeType
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class DescribeDocumentPermissionResponseTypeDef(TypedDict):
    AccountIds: list[str]
    AccountSharingInfoList: list[AccountSharingInfoTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeDocumentRequestTypeDef(TypedDict):
    Name: str
    DocumentVersion: NotRequired[str]
    VersionName: NotRequired[str]


class DescribeDocumentResultTypeDef(TypedDict):
    Document: DocumentDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeEffectiveInstanceAssociationsRequestPaginateTypeDef(TypedDict):
    InstanceId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeEffectiveInstanceAssociationsRequestTypeDef(TypedDict):
    InstanceId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class InstanceAssociationTypeDef(TypedDict):
    AssociationId: NotRequired[str]
    InstanceId: NotRequired[str]
    Content: NotRequired[str]
    AssociationVersion: NotRequired[str]


class DescribeEffectiveInstanceAssociationsResultTypeDef(TypedDict):
    Associations: list[InstanceAssociationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeEffectivePatchesForPatchBaselineRequestPaginateTypeDef(TypedDict):
    BaselineId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeEffectivePatchesForPatchBaselineRequestTypeDef(TypedDict):
    BaselineId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class PatchStatusTypeDef(TypedDict):
    DeploymentStatus: NotRequired[PatchDeploymentStatusType]
    ComplianceLevel: NotRequired[PatchComplianceLevelType]
    ApprovalDate: NotRequired[datetime]


class EffectivePatchTypeDef(TypedDict):
    Patch: NotRequired[PatchTypeDef]
    PatchStatus: NotRequired[PatchStatusTypeDef]


class DescribeEffectivePatchesForPatchBaselineResultTypeDef(TypedDict):
    EffectivePatches: list[EffectivePatchTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeInstanceAssociationsStatusRequestPaginateTypeDef(TypedDict):
    InstanceId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeInstanceAssociationsStatusRequestTypeDef(TypedDict):
    InstanceId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class S3OutputUrlTypeDef(TypedDict):
    OutputUrl: NotRequired[str]


class InstanceAssociationOutputUrlTypeDef(TypedDict):
    S3OutputUrl: NotRequired[S3OutputUrlTypeDef]


class InstanceAssociationStatusInfoTypeDef(TypedDict):
    AssociationId: NotRequired[str]
    Name: NotRequired[str]
    DocumentVersion: NotRequired[str]
    AssociationVersion: NotRequired[str]
    InstanceId: NotRequired[str]
    ExecutionDate: NotRequired[datetime]
    Status: NotRequired[str]
    DetailedStatus: NotRequired[str]
    ExecutionSummary: NotRequired[str]
    ErrorCode: NotRequired[str]
    OutputUrl: NotRequired[InstanceAssociationOutputUrlTypeDef]
    AssociationName: NotRequired[str]


class DescribeInstanceAssociationsStatusResultTypeDef(TypedDict):
    InstanceAssociationStatusInfos: list[InstanceAssociationStatusInfoTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class InstanceInformationFilterTypeDef(TypedDict):
    key: InstanceInformationFilterKeyType
    valueSet: Sequence[str]


class InstanceInformationStringFilterTypeDef(TypedDict):
    Key: str
    Values: Sequence[str]


class DescribeInstanceInformationRequestPaginateTypeDef(TypedDict):
    InstanceInformationFilterList: NotRequired[Sequence[InstanceInformationFilterTypeDef]]
    Filters: NotRequired[Sequence[InstanceInformationStringFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeInstanceInformationRequestTypeDef(TypedDict):
    InstanceInformationFilterList: NotRequired[Sequence[InstanceInformationFilterTypeDef]]
    Filters: NotRequired[Sequence[InstanceInformationStringFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class InstanceAggregatedAssociationOverviewTypeDef(TypedDict):
    DetailedStatus: NotRequired[str]
    InstanceAssociationStatusAggregatedCount: NotRequired[dict[str, int]]


class InstanceInformationTypeDef(TypedDict):
    InstanceId: NotRequired[str]
    PingStatus: NotRequired[PingStatusType]
    LastPingDateTime: NotRequired[datetime]
    AgentVersion: NotRequired[str]
    IsLatestVersion: NotRequired[bool]
    PlatformType: NotRequired[PlatformTypeType]
    PlatformName: NotRequired[str]
    PlatformVersion: NotRequired[str]
    ActivationId: NotRequired[str]
    IamRole: NotRequired[str]
    RegistrationDate: NotRequired[datetime]
    ResourceType: NotRequired[ResourceTypeType]
    Name: NotRequired[str]
    IPAddress: NotRequired[str]
    ComputerName: NotRequired[str]
    AssociationStatus: NotRequired[str]
    LastAssociationExecutionDate: NotRequired[datetime]
    LastSuccessfulAssociationExecutionDate: NotRequired[datetime]
    AssociationOverview: NotRequired[InstanceAggregatedAssociationOverviewTypeDef]
    SourceId: NotRequired[str]
    SourceType: NotRequired[SourceTypeType]
    SourceLocation: NotRequired[str]


class DescribeInstanceInformationResultTypeDef(TypedDict):
    InstanceInformationList: list[InstanceInformationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class InstancePatchStateFilterTypeDef(TypedDict):
    Key: str
    Values: Sequence[str]
    Type: InstancePatchStateOperatorTypeType


class DescribeInstancePatchStatesForPatchGroupRequestPaginateTypeDef(TypedDict):
    PatchGroup: str
    Filters: NotRequired[Sequence[InstancePatchStateFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeInstancePatchStatesForPatchGroupRequestTypeDef(TypedDict):
    PatchGroup: str
    Filters: NotRequired[Sequence[InstancePatchStateFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class InstancePatchStateTypeDef(TypedDict):
    InstanceId: str
    PatchGroup: str
    BaselineId: str
    OperationStartTime: datetime
    OperationEndTime: datetime
    Operation: PatchOperationTypeType
    SnapshotId: NotRequired[str]
    InstallOverrideList: NotRequired[str]
    OwnerInformation: NotRequired[str]
    InstalledCount: NotRequired[int]
    InstalledOtherCount: NotRequired[int]
    InstalledPendingRebootCount: NotRequired[int]
    InstalledRejectedCount: NotRequired[int]
    MissingCount: NotRequired[int]
    FailedCount: NotRequired[int]
    UnreportedNotApplicableCount: NotRequired[int]
    NotApplicableCount: NotRequired[int]
    AvailableSecurityUpdateCount: NotRequired[int]
    LastNoRebootInstallOperationTime: NotRequired[datetime]
    RebootOption: NotRequired[RebootOptionType]
    CriticalNonCompliantCount: NotRequired[int]
    SecurityNonCompliantCount: NotRequired[int]
    OtherNonCompliantCount: NotRequired[int]


class DescribeInstancePatchStatesForPatchGroupResultTypeDef(TypedDict):
    InstancePatchStates: list[InstancePatchStateTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeInstancePatchStatesRequestPaginateTypeDef(TypedDict):
    InstanceIds: Sequence[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeInstancePatchStatesRequestTypeDef(TypedDict):
    InstanceIds: Sequence[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class DescribeInstancePatchStatesResultTypeDef(TypedDict):
    InstancePatchStates: list[InstancePatchStateTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeInstancePatchesRequestPaginateTypeDef(TypedDict):
    InstanceId: str
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeInstancePatchesRequestTypeDef(TypedDict):
    InstanceId: str
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class PatchComplianceDataTypeDef(TypedDict):
    Title: str
    KBId: str
    Classification: str
    Severity: str
    State: PatchComplianceDataStateType
    InstalledTime: datetime
    CVEIds: NotRequired[str]


class DescribeInstancePatchesResultTypeDef(TypedDict):
    Patches: list[PatchComplianceDataTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class InstancePropertyFilterTypeDef(TypedDict):
    key: InstancePropertyFilterKeyType
    valueSet: Sequence[str]


class InstancePropertyStringFilterTypeDef(TypedDict):
    Key: str
    Values: Sequence[str]
    Operator: NotRequired[InstancePropertyFilterOperatorType]


class DescribeInstancePropertiesRequestPaginateTypeDef(TypedDict):
    InstancePropertyFilterList: NotRequired[Sequence[InstancePropertyFilterTypeDef]]
    FiltersWithOperator: NotRequired[Sequence[InstancePropertyStringFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeInstancePropertiesRequestTypeDef(TypedDict):
    InstancePropertyFilterList: NotRequired[Sequence[InstancePropertyFilterTypeDef]]
    FiltersWithOperator: NotRequired[Sequence[InstancePropertyStringFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class InstancePropertyTypeDef(TypedDict):
    Name: NotRequired[str]
    InstanceId: NotRequired[str]
    InstanceType: NotRequired[str]
    InstanceRole: NotRequired[str]
    KeyName: NotRequired[str]
    InstanceState: NotRequired[str]
    Architecture: NotRequired[str]
    IPAddress: NotRequired[str]
    LaunchTime: NotRequired[datetime]
    PingStatus: NotRequired[PingStatusType]
    LastPingDateTime: NotRequired[datetime]
    AgentVersion: NotRequired[str]
    PlatformType: NotRequired[PlatformTypeType]
    PlatformName: NotRequired[str]
    PlatformVersion: NotRequired[str]
    ActivationId: NotRequired[str]
    IamRole: NotRequired[str]
    RegistrationDate: NotRequired[datetime]
    ResourceType: NotRequired[str]
    ComputerName: NotRequired[str]
    AssociationStatus: NotRequired[str]
    LastAssociationExecutionDate: NotRequired[datetime]
    LastSuccessfulAssociationExecutionDate: NotRequired[datetime]
    AssociationOverview: NotRequired[InstanceAggregatedAssociationOverviewTypeDef]
    SourceId: NotRequired[str]
    SourceType: NotRequired[SourceTypeType]
    SourceLocation: NotRequired[str]
    AvailabilityZone: NotRequired[str]


class DescribeInstancePropertiesResultTypeDef(TypedDict):
    InstanceProperties: list[InstancePropertyTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeInventoryDeletionsRequestPaginateTypeDef(TypedDict):
    DeletionId: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeInventoryDeletionsRequestTypeDef(TypedDict):
    DeletionId: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class InventoryDeletionStatusItemTypeDef(TypedDict):
    DeletionId: NotRequired[str]
    TypeName: NotRequired[str]
    DeletionStartTime: NotRequired[datetime]
    LastStatus: NotRequired[InventoryDeletionStatusType]
    LastStatusMessage: NotRequired[str]
    DeletionSummary: NotRequired[InventoryDeletionSummaryTypeDef]
    LastStatusUpdateTime: NotRequired[datetime]


class DescribeInventoryDeletionsResultTypeDef(TypedDict):
    InventoryDeletions: list[InventoryDeletionStatusItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class MaintenanceWindowFilterTypeDef(TypedDict):
    Key: NotRequired[str]
    Values: NotRequired[Sequence[str]]


class DescribeMaintenanceWindowExecutionTaskInvocationsRequestPaginateTypeDef(TypedDict):
    WindowExecutionId: str
    TaskId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef(TypedDict):
    WindowExecutionId: str
    TaskId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MaintenanceWindowExecutionTaskInvocationIdentityTypeDef(TypedDict):
    WindowExecutionId: NotRequired[str]
    TaskExecutionId: NotRequired[str]
    InvocationId: NotRequired[str]
    ExecutionId: NotRequired[str]
    TaskType: NotRequired[MaintenanceWindowTaskTypeType]
    Parameters: NotRequired[str]
    Status: NotRequired[MaintenanceWindowExecutionStatusType]
    StatusDetails: NotRequired[str]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    OwnerInformation: NotRequired[str]
    WindowTargetId: NotRequired[str]


class DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef(TypedDict):
    WindowExecutionTaskInvocationIdentities: list[MaintenanceWindowExecutionTaskInvocationIdentityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeMaintenanceWindowExecutionTasksRequestPaginateTypeDef(TypedDict):
    WindowExecutionId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowExecutionTasksRequestTypeDef(TypedDict):
    WindowExecutionId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MaintenanceWindowExecutionTaskIdentityTypeDef(TypedDict):
    WindowExecutionId: NotRequired[str]
    TaskExecutionId: NotRequired[str]
    Status: NotRequired[MaintenanceWindowExecutionStatusType]
    StatusDetails: NotRequired[str]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    TaskArn: NotRequired[str]
    TaskType: NotRequired[MaintenanceWindowTaskTypeType]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]
    TriggeredAlarms: NotRequired[list[AlarmStateInformationTypeDef]]


class DescribeMaintenanceWindowExecutionTasksResultTypeDef(TypedDict):
    WindowExecutionTaskIdentities: list[MaintenanceWindowExecutionTaskIdentityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeMaintenanceWindowExecutionsRequestPaginateTypeDef(TypedDict):
    WindowId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowExecutionsRequestTypeDef(TypedDict):
    WindowId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MaintenanceWindowExecutionTypeDef(TypedDict):
    WindowId: NotRequired[str]
    WindowExecutionId: NotRequired[str]
    Status: NotRequired[MaintenanceWindowExecutionStatusType]
    StatusDetails: NotRequired[str]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]


class DescribeMaintenanceWindowExecutionsResultTypeDef(TypedDict):
    WindowExecutions: list[MaintenanceWindowExecutionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeMaintenanceWindowScheduleRequestPaginateTypeDef(TypedDict):
    WindowId: NotRequired[str]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    ResourceType: NotRequired[MaintenanceWindowResourceTypeType]
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowScheduleRequestTypeDef(TypedDict):
    WindowId: NotRequired[str]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    ResourceType: NotRequired[MaintenanceWindowResourceTypeType]
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ScheduledWindowExecutionTypeDef(TypedDict):
    WindowId: NotRequired[str]
    Name: NotRequired[str]
    ExecutionTime: NotRequired[str]


class DescribeMaintenanceWindowScheduleResultTypeDef(TypedDict):
    ScheduledWindowExecutions: list[ScheduledWindowExecutionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeMaintenanceWindowTargetsRequestPaginateTypeDef(TypedDict):
    WindowId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowTargetsRequestTypeDef(TypedDict):
    WindowId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MaintenanceWindowTargetTypeDef(TypedDict):
    WindowId: NotRequired[str]
    WindowTargetId: NotRequired[str]
    ResourceType: NotRequired[MaintenanceWindowResourceTypeType]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    OwnerInformation: NotRequired[str]
    Name: NotRequired[str]
    Description: NotRequired[str]


class DescribeMaintenanceWindowTargetsResultTypeDef(TypedDict):
    Targets: list[MaintenanceWindowTargetTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeMaintenanceWindowTasksRequestPaginateTypeDef(TypedDict):
    WindowId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowTasksRequestTypeDef(TypedDict):
    WindowId: str
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MaintenanceWindowTaskParameterValueExpressionOutputTypeDef(TypedDict):
    Values: NotRequired[list[str]]


class LoggingInfoTypeDef(TypedDict):
    S3BucketName: str
    S3Region: str
    S3KeyPrefix: NotRequired[str]


class MaintenanceWindowTaskTypeDef(TypedDict):
    WindowId: NotRequired[str]
    WindowTaskId: NotRequired[str]
    TaskArn: NotRequired[str]
    Type: NotRequired[MaintenanceWindowTaskTypeType]
    Targets: NotRequired[list[TargetOutputTypeDef]]
    TaskParameters: NotRequired[dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef]]
    Priority: NotRequired[int]
    LoggingInfo: NotRequired[LoggingInfoTypeDef]
    ServiceRoleArn: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    Name: NotRequired[str]
    Description: NotRequired[str]
    CutoffBehavior: NotRequired[MaintenanceWindowTaskCutoffBehaviorType]
    AlarmConfiguration: NotRequired[AlarmConfigurationOutputTypeDef]


class DescribeMaintenanceWindowTasksResultTypeDef(TypedDict):
    Tasks: list[MaintenanceWindowTaskTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeMaintenanceWindowsForTargetRequestPaginateTypeDef(TypedDict):
    Targets: Sequence[TargetUnionTypeDef]
    ResourceType: MaintenanceWindowResourceTypeType
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowsForTargetRequestTypeDef(TypedDict):
    Targets: Sequence[TargetUnionTypeDef]
    ResourceType: MaintenanceWindowResourceTypeType
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MaintenanceWindowIdentityForTargetTypeDef(TypedDict):
    WindowId: NotRequired[str]
    Name: NotRequired[str]


class DescribeMaintenanceWindowsForTargetResultTypeDef(TypedDict):
    WindowIdentities: list[MaintenanceWindowIdentityForTargetTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeMaintenanceWindowsRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeMaintenanceWindowsRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[MaintenanceWindowFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class MaintenanceWindowIdentityTypeDef(TypedDict):
    WindowId: NotRequired[str]
    Name: NotRequired[str]
    Description: NotRequired[str]
    Enabled: NotRequired[bool]
    Duration: NotRequired[int]
    Cutoff: NotRequired[int]
    Schedule: NotRequired[str]
    ScheduleTimezone: NotRequired[str]
    ScheduleOffset: NotRequired[int]
    EndDate: NotRequired[str]
    StartDate: NotRequired[str]
    NextExecutionTime: NotRequired[str]


class DescribeMaintenanceWindowsResultTypeDef(TypedDict):
    WindowIdentities: list[MaintenanceWindowIdentityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class OpsItemFilterTypeDef(TypedDict):
    Key: OpsItemFilterKeyType
    Values: Sequence[str]
    Operator: OpsItemFilterOperatorType


class DescribeOpsItemsRequestPaginateTypeDef(TypedDict):
    OpsItemFilters: NotRequired[Sequence[OpsItemFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeOpsItemsRequestTypeDef(TypedDict):
    OpsItemFilters: NotRequired[Sequence[OpsItemFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class OpsItemSummaryTypeDef(TypedDict):
    CreatedBy: NotRequired[str]
    CreatedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[str]
    LastModifiedTime: NotRequired[datetime]
    Priority: NotRequired[int]
    Source: NotRequired[str]
    Status: NotRequired[OpsItemStatusType]
    OpsItemId: NotRequired[str]
    Title: NotRequired[str]
    OperationalData: NotRequired[dict[str, OpsItemDataValueTypeDef]]
    Category: NotRequired[str]
    Severity: NotRequired[str]
    OpsItemType: NotRequired[str]
    ActualStartTime: NotRequired[datetime]
    ActualEndTime: NotRequired[datetime]
    PlannedStartTime: NotRequired[datetime]
    PlannedEndTime: NotRequired[datetime]


class DescribeOpsItemsResponseTypeDef(TypedDict):
    OpsItemSummaries: list[OpsItemSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ParametersFilterTypeDef(TypedDict):
    Key: ParametersFilterKeyType
    Values: Sequence[str]


class ParameterStringFilterTypeDef(TypedDict):
    Key: str
    Option: NotRequired[str]
    Values: NotRequired[Sequence[str]]


class DescribeParametersRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ParametersFilterTypeDef]]
    ParameterFilters: NotRequired[Sequence[ParameterStringFilterTypeDef]]
    Shared: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeParametersRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ParametersFilterTypeDef]]
    ParameterFilters: NotRequired[Sequence[ParameterStringFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    Shared: NotRequired[bool]


class ParameterInlinePolicyTypeDef(TypedDict):
    PolicyText: NotRequired[str]
    PolicyType: NotRequired[str]
    PolicyStatus: NotRequired[str]


class ParameterMetadataTypeDef(TypedDict):
    Name: NotRequired[str]
    ARN: NotRequired[str]
    Type: NotRequired[ParameterTypeType]
    KeyId: NotRequired[str]
    LastModifiedDate: NotRequired[datetime]
    LastModifiedUser: NotRequired[str]
    Description: NotRequired[str]
    AllowedPattern: NotRequired[str]
    Version: NotRequired[int]
    Tier: NotRequired[ParameterTierType]
    Policies: NotRequired[list[ParameterInlinePolicyTypeDef]]
    DataType: NotRequired[str]


class DescribeParametersResultTypeDef(TypedDict):
    Parameters: list[ParameterMetadataTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribePatchBaselinesRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribePatchBaselinesRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class PatchBaselineIdentityTypeDef(TypedDict):
    BaselineId: NotRequired[str]
    BaselineName: NotRequired[str]
    OperatingSystem: NotRequired[OperatingSystemType]
    BaselineDescription: NotRequired[str]
    DefaultBaseline: NotRequired[bool]


class DescribePatchBaselinesResultTypeDef(TypedDict):
    BaselineIdentities: list[PatchBaselineIdentityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribePatchGroupStateRequestTypeDef(TypedDict):
    PatchGroup: str


class DescribePatchGroupStateResultTypeDef(TypedDict):
    Instances: int
    InstancesWithInstalledPatches: int
    InstancesWithInstalledOtherPatches: int
    InstancesWithInstalledPendingRebootPatches: int
    InstancesWithInstalledRejectedPatches: int
    InstancesWithMissingPatches: int
    InstancesWithFailedPatches: int
    InstancesWithNotApplicablePatches: int
    InstancesWithUnreportedNotApplicablePatches: int
    InstancesWithCriticalNonCompliantPatches: int
    InstancesWithSecurityNonCompliantPatches: int
    InstancesWithOtherNonCompliantPatches: int
    InstancesWithAvailableSecurityUpdates: int
    ResponseMetadata: ResponseMetadataTypeDef


class DescribePatchGroupsRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribePatchGroupsRequestTypeDef(TypedDict):
    MaxResults: NotRequired[int]
    Filters: NotRequired[Sequence[PatchOrchestratorFilterTypeDef]]
    NextToken: NotRequired[str]


class PatchGroupPatchBaselineMappingTypeDef(TypedDict):
    PatchGroup: NotRequired[str]
    BaselineIdentity: NotRequired[PatchBaselineIdentityTypeDef]


class DescribePatchGroupsResultTypeDef(TypedDict):
    Mappings: list[PatchGroupPatchBaselineMappingTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribePatchPropertiesRequestPaginateTypeDef(TypedDict):
    OperatingSystem: OperatingSystemType
    Property: PatchPropertyType
    PatchSet: NotRequired[PatchSetType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribePatchPropertiesRequestTypeDef(TypedDict):
    OperatingSystem: OperatingSystemType
    Property: PatchPropertyType
    PatchSet: NotRequired[PatchSetType]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class DescribePatchPropertiesResultTypeDef(TypedDict):
    Properties: list[dict[str, str]]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class SessionFilterTypeDef(TypedDict):
    key: SessionFilterKeyType
    value: str


class DescribeSessionsRequestPaginateTypeDef(TypedDict):
    State: SessionStateType
    Filters: NotRequired[Sequence[SessionFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeSessionsRequestTypeDef(TypedDict):
    State: SessionStateType
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    Filters: NotRequired[Sequence[SessionFilterTypeDef]]


class SessionManagerOutputUrlTypeDef(TypedDict):
    S3OutputUrl: NotRequired[str]
    CloudWatchOutputUrl: NotRequired[str]


class SessionTypeDef(TypedDict):
    SessionId: NotRequired[str]
    Target: NotRequired[str]
    Status: NotRequired[SessionStatusType]
    StartDate: NotRequired[datetime]
    EndDate: NotRequired[datetime]
    DocumentName: NotRequired[str]
    Owner: NotRequired[str]
    Reason: NotRequired[str]
    Details: NotRequired[str]
    OutputUrl: NotRequired[SessionManagerOutputUrlTypeDef]
    MaxSessionDuration: NotRequired[str]
    AccessType: NotRequired[AccessTypeType]


class DescribeSessionsResponseTypeDef(TypedDict):
    Sessions: list[SessionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DisassociateOpsItemRelatedItemRequestTypeDef(TypedDict):
    OpsItemId: str
    AssociationId: str


class DocumentDefaultVersionDescriptionTypeDef(TypedDict):
    Name: NotRequired[str]
    DefaultVersion: NotRequired[str]
    DefaultVersionName: NotRequired[str]


class DocumentFilterTypeDef(TypedDict):
    key: DocumentFilterKeyType
    value: str


class DocumentIdentifierTypeDef(TypedDict):
    Name: NotRequired[str]
    CreatedDate: NotRequired[datetime]
    DisplayName: NotRequired[str]
    Owner: NotRequired[str]
    VersionName: NotRequired[str]
    PlatformTypes: NotRequired[list[PlatformTypeType]]
    DocumentVersion: NotRequired[str]
    DocumentType: NotRequired[DocumentTypeType]
    SchemaVersion: NotRequired[str]
    DocumentFormat: NotRequired[DocumentFormatType]
    TargetType: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]
    Requires: NotRequired[list[DocumentRequiresTypeDef]]
    ReviewStatus: NotRequired[ReviewStatusType]
    Author: NotRequired[str]


class DocumentKeyValuesFilterTypeDef(TypedDict):
    Key: NotRequired[str]
    Values: NotRequired[Sequence[str]]


class DocumentReviewCommentSourceTypeDef(TypedDict):
    Type: NotRequired[DocumentReviewCommentTypeType]
    Content: NotRequired[str]


class DocumentReviewerResponseSourceTypeDef(TypedDict):
    CreateTime: NotRequired[datetime]
    UpdatedTime: NotRequired[datetime]
    ReviewStatus: NotRequired[ReviewStatusType]
    Comment: NotRequired[list[DocumentReviewCommentSourceTypeDef]]
    Reviewer: NotRequired[str]


class DocumentMetadataResponseInfoTypeDef(TypedDict):
    ReviewerResponse: NotRequired[list[DocumentReviewerResponseSourceTypeDef]]


class DocumentReviewsTypeDef(TypedDict):
    Action: DocumentReviewActionType
    Comment: NotRequired[Sequence[DocumentReviewCommentSourceTypeDef]]


class DocumentVersionInfoTypeDef(TypedDict):
    Name: NotRequired[str]
    DisplayName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    VersionName: NotRequired[str]
    CreatedDate: NotRequired[datetime]
    IsDefaultVersion: NotRequired[bool]
    DocumentFormat: NotRequired[DocumentFormatType]
    Status: NotRequired[DocumentStatusType]
    StatusInformation: NotRequired[str]
    ReviewStatus: NotRequired[ReviewStatusType]


class ExecutionInputsTypeDef(TypedDict):
    Automation: NotRequired[AutomationExecutionInputsTypeDef]


class ExecutionPreviewTypeDef(TypedDict):
    Automation: NotRequired[AutomationExecutionPreviewTypeDef]


class GetAccessTokenRequestTypeDef(TypedDict):
    AccessRequestId: str


class GetAccessTokenResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    AccessRequestStatus: AccessRequestStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class GetAutomationExecutionRequestTypeDef(TypedDict):
    AutomationExecutionId: str


class GetAutomationExecutionResultTypeDef(TypedDict):
    AutomationExecution: AutomationExecutionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetCalendarStateRequestTypeDef(TypedDict):
    CalendarNames: Sequence[str]
    AtTime: NotRequired[str]


class GetCalendarStateResponseTypeDef(TypedDict):
    State: CalendarStateType
    AtTime: str
    NextTransitionTime: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetCloudConnectorRequestTypeDef(TypedDict):
    CloudConnectorId: str


class GetCloudConnectorResultTypeDef(TypedDict):
    CloudConnectorArn: str
    DisplayName: str
    Description: str
    RoleArn: str
    Configuration: CloudConnectorConfigurationOutputTypeDef
    ConfigConnectorArn: str
    CreatedAt: datetime
    UpdatedAt: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetCommandInvocationRequestTypeDef(TypedDict):
    CommandId: str
    InstanceId: str
    PluginName: NotRequired[str]


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class GetCommandInvocationRequestWaitTypeDef(TypedDict):
    CommandId: str
    InstanceId: str
    PluginName: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetCommandInvocationResultTypeDef(TypedDict):
    CommandId: str
    InstanceId: str
    Comment: str
    DocumentName: str
    DocumentVersion: str
    PluginName: str
    ResponseCode: int
    ExecutionStartDateTime: str
    ExecutionElapsedTime: str
    ExecutionEndDateTime: str
    Status: CommandInvocationStatusType
    StatusDetails: str
    StandardOutputContent: str
    StandardOutputUrl: str
    StandardErrorContent: str
    StandardErrorUrl: str
    CloudWatchOutputConfig: CloudWatchOutputConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetConnectionStatusRequestTypeDef(TypedDict):
    Target: str


class GetConnectionStatusResponseTypeDef(TypedDict):
    Target: str
    Status: ConnectionStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class GetDefaultPatchBaselineRequestTypeDef(TypedDict):
    OperatingSystem: NotRequired[OperatingSystemType]


class GetDefaultPatchBaselineResultTypeDef(TypedDict):
    BaselineId: str
    OperatingSystem: OperatingSystemType
    ResponseMetadata: ResponseMetadataTypeDef


class GetDeployablePatchSnapshotForInstanceRequestTypeDef(TypedDict):
    InstanceId: str
    SnapshotId: str
    BaselineOverride: NotRequired[BaselineOverrideTypeDef]
    UseS3DualStackEndpoint: NotRequired[bool]


class GetDeployablePatchSnapshotForInstanceResultTypeDef(TypedDict):
    InstanceId: str
    SnapshotId: str
    SnapshotDownloadUrl: str
    Product: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDocumentRequestTypeDef(TypedDict):
    Name: str
    VersionName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    DocumentFormat: NotRequired[DocumentFormatType]


class GetDocumentResultTypeDef(TypedDict):
    Name: str
    CreatedDate: datetime
    DisplayName: str
    VersionName: str
    DocumentVersion: str
    Status: DocumentStatusType
    StatusInformation: str
    Content: str
    DocumentType: DocumentTypeType
    DocumentFormat: DocumentFormatType
    Requires: list[DocumentRequiresTypeDef]
    AttachmentsContent: list[AttachmentContentTypeDef]
    ReviewStatus: ReviewStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class GetExecutionPreviewRequestTypeDef(TypedDict):
    ExecutionPreviewId: str


class GetExecutionPreviewResponseTypeDef(TypedDict):
    ExecutionPreviewId: str
    EndedAt: datetime
    Status: ExecutionPreviewStatusType
    StatusMessage: str
    ExecutionPreview: ExecutionPreviewTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class InventoryFilterTypeDef(TypedDict):
    Key: str
    Values: Sequence[str]
    Type: NotRequired[InventoryQueryOperatorTypeType]


class InventoryGroupTypeDef(TypedDict):
    Name: str
    Filters: Sequence[InventoryFilterTypeDef]


class InventoryAggregatorTypeDef(TypedDict):
    Expression: NotRequired[str]
    Aggregators: NotRequired[Sequence["InventoryAggregatorTypeDef"]]
    Groups: NotRequired[Sequence[InventoryGroupTypeDef]]


class ResultAttributeTypeDef(TypedDict):
    TypeName: str


class GetInventoryRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[InventoryFilterTypeDef]]
    Aggregators: NotRequired[Sequence[InventoryAggregatorTypeDef]]
    ResultAttributes: NotRequired[Sequence[ResultAttributeTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetInventoryRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[InventoryFilterTypeDef]]
    Aggregators: NotRequired[Sequence[InventoryAggregatorTypeDef]]
    ResultAttributes: NotRequired[Sequence[ResultAttributeTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class InventoryResultItemTypeDef(TypedDict):
    TypeName: str
    SchemaVersion: str
    Content: list[dict[str, str]]
    CaptureTime: NotRequired[str]
    ContentHash: NotRequired[str]


class InventoryResultEntityTypeDef(TypedDict):
    Id: NotRequired[str]
    Data: NotRequired[dict[str, InventoryResultItemTypeDef]]


class GetInventoryResultTypeDef(TypedDict):
    Entities: list[InventoryResultEntityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetInventorySchemaRequestPaginateTypeDef(TypedDict):
    TypeName: NotRequired[str]
    Aggregator: NotRequired[bool]
    SubType: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetInventorySchemaRequestTypeDef(TypedDict):
    TypeName: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    Aggregator: NotRequired[bool]
    SubType: NotRequired[bool]


class InventoryItemAttributeTypeDef(TypedDict):
    Name: str
    DataType: InventoryAttributeDataTypeType


class InventoryItemSchemaTypeDef(TypedDict):
    TypeName: str
    Attributes: list[InventoryItemAttributeTypeDef]
    Version: NotRequired[str]
    DisplayName: NotRequired[str]


class GetInventorySchemaResultTypeDef(TypedDict):
    Schemas: list[InventoryItemSchemaTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetMaintenanceWindowExecutionRequestTypeDef(TypedDict):
    WindowExecutionId: str


class GetMaintenanceWindowExecutionResultTypeDef(TypedDict):
    WindowExecutionId: str
    TaskIds: list[str]
    Status: MaintenanceWindowExecutionStatusType
    StatusDetails: str
    StartTime: datetime
    EndTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetMaintenanceWindowExecutionTaskInvocationRequestTypeDef(TypedDict):
    WindowExecutionId: str
    TaskId: str
    InvocationId: str


class GetMaintenanceWindowExecutionTaskInvocationResultTypeDef(TypedDict):
    WindowExecutionId: str
    TaskExecutionId: str
    InvocationId: str
    ExecutionId: str
    TaskType: MaintenanceWindowTaskTypeType
    Parameters: str
    Status: MaintenanceWindowExecutionStatusType
    StatusDetails: str
    StartTime: datetime
    EndTime: datetime
    OwnerInformation: str
    WindowTargetId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetMaintenanceWindowExecutionTaskRequestTypeDef(TypedDict):
    WindowExecutionId: str
    TaskId: str


class GetMaintenanceWindowExecutionTaskResultTypeDef(TypedDict):
    WindowExecutionId: str
    TaskExecutionId: str
    TaskArn: str
    ServiceRole: str
    Type: MaintenanceWindowTaskTypeType
    TaskParameters: list[dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef]]
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    Status: MaintenanceWindowExecutionStatusType
    StatusDetails: str
    StartTime: datetime
    EndTime: datetime
    AlarmConfiguration: AlarmConfigurationOutputTypeDef
    TriggeredAlarms: list[AlarmStateInformationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetMaintenanceWindowRequestTypeDef(TypedDict):
    WindowId: str


class GetMaintenanceWindowResultTypeDef(TypedDict):
    WindowId: str
    Name: str
    Description: str
    StartDate: str
    EndDate: str
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    NextExecutionTime: str
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Enabled: bool
    CreatedDate: datetime
    ModifiedDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetMaintenanceWindowTaskRequestTypeDef(TypedDict):
    WindowId: str
    WindowTaskId: str


class MaintenanceWindowRunCommandParametersOutputTypeDef(TypedDict):
    Comment: NotRequired[str]
    CloudWatchOutputConfig: NotRequired[CloudWatchOutputConfigTypeDef]
    DocumentHash: NotRequired[str]
    DocumentHashType: NotRequired[DocumentHashTypeType]
    DocumentVersion: NotRequired[str]
    NotificationConfig: NotRequired[NotificationConfigOutputTypeDef]
    OutputS3BucketName: NotRequired[str]
    OutputS3KeyPrefix: NotRequired[str]
    Parameters: NotRequired[dict[str, list[str]]]
    ServiceRoleArn: NotRequired[str]
    TimeoutSeconds: NotRequired[int]


class MaintenanceWindowAutomationParametersOutputTypeDef(TypedDict):
    DocumentVersion: NotRequired[str]
    Parameters: NotRequired[dict[str, list[str]]]


class MaintenanceWindowStepFunctionsParametersTypeDef(TypedDict):
    Input: NotRequired[str]
    Name: NotRequired[str]


class MaintenanceWindowLambdaParametersOutputTypeDef(TypedDict):
    ClientContext: NotRequired[str]
    Qualifier: NotRequired[str]
    Payload: NotRequired[bytes]


class MaintenanceWindowTaskInvocationParametersOutputTypeDef(TypedDict):
    RunCommand: NotRequired[MaintenanceWindowRunCommandParametersOutputTypeDef]
    Automation: NotRequired[MaintenanceWindowAutomationParametersOutputTypeDef]
    StepFunctions: NotRequired[MaintenanceWindowStepFunctionsParametersTypeDef]
    Lambda: NotRequired[MaintenanceWindowLambdaParametersOutputTypeDef]


class GetMaintenanceWindowTaskResultTypeDef(TypedDict):
    WindowId: str
    WindowTaskId: str
    Targets: list[TargetOutputTypeDef]
    TaskArn: str
    ServiceRoleArn: str
    TaskType: MaintenanceWindowTaskTypeType
    TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersOutputTypeDef
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: LoggingInfoTypeDef
    Name: str
    Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehaviorType
    AlarmConfiguration: AlarmConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetOpsItemRequestTypeDef(TypedDict):
    OpsItemId: str
    OpsItemArn: NotRequired[str]


class OpsItemTypeDef(TypedDict):
    CreatedBy: NotRequired[str]
    OpsItemType: NotRequired[str]
    CreatedTime: NotRequired[datetime]
    Description: NotRequired[str]
    LastModifiedBy: NotRequired[str]
    LastModifiedTime: NotRequired[datetime]
    Notifications: NotRequired[list[OpsItemNotificationTypeDef]]
    Priority: NotRequired[int]
    RelatedOpsItems: NotRequired[list[RelatedOpsItemTypeDef]]
    Status: NotRequired[OpsItemStatusType]
    OpsItemId: NotRequired[str]
    Version: NotRequired[str]
    Title: NotRequired[str]
    Source: NotRequired[str]
    OperationalData: NotRequired[dict[str, OpsItemDataValueTypeDef]]
    Category: NotRequired[str]
    Severity: NotRequired[str]
    ActualStartTime: NotRequired[datetime]
    ActualEndTime: NotRequired[datetime]
    PlannedStartTime: NotRequired[datetime]
    PlannedEndTime: NotRequired[datetime]
    OpsItemArn: NotRequired[str]


class GetOpsItemResponseTypeDef(TypedDict):
    OpsItem: OpsItemTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetOpsMetadataRequestTypeDef(TypedDict):
    OpsMetadataArn: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class GetOpsMetadataResultTypeDef(TypedDict):
    ResourceId: str
    Metadata: dict[str, MetadataValueTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class OpsFilterTypeDef(TypedDict):
    Key: str
    Values: Sequence[str]
    Type: NotRequired[OpsFilterOperatorTypeType]


class OpsAggregatorTypeDef(TypedDict):
    AggregatorType: NotRequired[str]
    TypeName: NotRequired[str]
    AttributeName: NotRequired[str]
    Values: NotRequired[Mapping[str, str]]
    Filters: NotRequired[Sequence[OpsFilterTypeDef]]
    Aggregators: NotRequired[Sequence["OpsAggregatorTypeDef"]]


class OpsResultAttributeTypeDef(TypedDict):
    TypeName: str


class GetOpsSummaryRequestPaginateTypeDef(TypedDict):
    SyncName: NotRequired[str]
    Filters: NotRequired[Sequence[OpsFilterTypeDef]]
    Aggregators: NotRequired[Sequence[OpsAggregatorTypeDef]]
    ResultAttributes: NotRequired[Sequence[OpsResultAttributeTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetOpsSummaryRequestTypeDef(TypedDict):
    SyncName: NotRequired[str]
    Filters: NotRequired[Sequence[OpsFilterTypeDef]]
    Aggregators: NotRequired[Sequence[OpsAggregatorTypeDef]]
    ResultAttributes: NotRequired[Sequence[OpsResultAttributeTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class OpsEntityItemTypeDef(TypedDict):
    CaptureTime: NotRequired[str]
    Content: NotRequired[list[dict[str, str]]]


class OpsEntityTypeDef(TypedDict):
    Id: NotRequired[str]
    Data: NotRequired[dict[str, OpsEntityItemTypeDef]]


class GetOpsSummaryResultTypeDef(TypedDict):
    Entities: list[OpsEntityTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetParameterHistoryRequestPaginateTypeDef(TypedDict):
    Name: str
    WithDecryption: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetParameterHistoryRequestTypeDef(TypedDict):
    Name: str
    WithDecryption: NotRequired[bool]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ParameterHistoryTypeDef(TypedDict):
    Name: NotRequired[str]
    Type: NotRequired[ParameterTypeType]
    KeyId: NotRequired[str]
    LastModifiedDate: NotRequired[datetime]
    LastModifiedUser: NotRequired[str]
    Description: NotRequired[str]
    Value: NotRequired[str]
    AllowedPattern: NotRequired[str]
    Version: NotRequired[int]
    Labels: NotRequired[list[str]]
    Tier: NotRequired[ParameterTierType]
    Policies: NotRequired[list[ParameterInlinePolicyTypeDef]]
    DataType: NotRequired[str]


class GetParameterHistoryResultTypeDef(TypedDict):
    Parameters: list[ParameterHistoryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetParameterRequestTypeDef(TypedDict):
    Name: str
    WithDecryption: NotRequired[bool]


class ParameterTypeDef(TypedDict):
    Name: NotRequired[str]
    Type: NotRequired[ParameterTypeType]
    Value: NotRequired[str]
    Version: NotRequired[int]
    Selector: NotRequired[str]
    SourceResult: NotRequired[str]
    LastModifiedDate: NotRequired[datetime]
    ARN: NotRequired[str]
    DataType: NotRequired[str]


class GetParameterResultTypeDef(TypedDict):
    Parameter: ParameterTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetParametersByPathRequestPaginateTypeDef(TypedDict):
    Path: str
    Recursive: NotRequired[bool]
    ParameterFilters: NotRequired[Sequence[ParameterStringFilterTypeDef]]
    WithDecryption: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetParametersByPathRequestTypeDef(TypedDict):
    Path: str
    Recursive: NotRequired[bool]
    ParameterFilters: NotRequired[Sequence[ParameterStringFilterTypeDef]]
    WithDecryption: NotRequired[bool]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class GetParametersByPathResultTypeDef(TypedDict):
    Parameters: list[ParameterTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetParametersRequestTypeDef(TypedDict):
    Names: Sequence[str]
    WithDecryption: NotRequired[bool]


class GetParametersResultTypeDef(TypedDict):
    Parameters: list[ParameterTypeDef]
    InvalidParameters: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetPatchBaselineForPatchGroupRequestTypeDef(TypedDict):
    PatchGroup: str
    OperatingSystem: NotRequired[OperatingSystemType]


class GetPatchBaselineForPatchGroupResultTypeDef(TypedDict):
    BaselineId: str
    PatchGroup: str
    OperatingSystem: OperatingSystemType
    ResponseMetadata: ResponseMetadataTypeDef


class GetPatchBaselineRequestTypeDef(TypedDict):
    BaselineId: str


class GetPatchBaselineResultTypeDef(TypedDict):
    BaselineId: str
    Name: str
    OperatingSystem: OperatingSystemType
    GlobalFilters: PatchFilterGroupOutputTypeDef
    ApprovalRules: PatchRuleGroupOutputTypeDef
    ApprovedPatches: list[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevelType
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: list[str]
    RejectedPatchesAction: PatchActionType
    PatchGroups: list[str]
    CreatedDate: datetime
    ModifiedDate: datetime
    Description: str
    Sources: list[PatchSourceOutputTypeDef]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class GetResourcePoliciesRequestPaginateTypeDef(TypedDict):
    ResourceArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetResourcePoliciesRequestTypeDef(TypedDict):
    ResourceArn: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class GetResourcePoliciesResponseEntryTypeDef(TypedDict):
    PolicyId: NotRequired[str]
    PolicyHash: NotRequired[str]
    Policy: NotRequired[str]


class GetResourcePoliciesResponseTypeDef(TypedDict):
    Policies: list[GetResourcePoliciesResponseEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetServiceSettingRequestTypeDef(TypedDict):
    SettingId: str


class ServiceSettingTypeDef(TypedDict):
    SettingId: NotRequired[str]
    SettingValue: NotRequired[str]
    LastModifiedDate: NotRequired[datetime]
    LastModifiedUser: NotRequired[str]
    ARN: NotRequired[str]
    Status: NotRequired[str]


class GetServiceSettingResultTypeDef(TypedDict):
    ServiceSetting: ServiceSettingTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class InstanceInfoTypeDef(TypedDict):
    AgentType: NotRequired[str]
    AgentVersion: NotRequired[str]
    ComputerName: NotRequired[str]
    InstanceStatus: NotRequired[str]
    IpAddress: NotRequired[str]
    ManagedStatus: NotRequired[ManagedStatusType]
    Name: NotRequired[str]
    PlatformType: NotRequired[PlatformTypeType]
    PlatformName: NotRequired[str]
    PlatformVersion: NotRequired[str]
    ResourceType: NotRequired[ResourceTypeType]
    SourceType: NotRequired[SourceTypeType]
    SourceId: NotRequired[str]
    SourceLocation: NotRequired[str]
    AvailabilityZone: NotRequired[str]
    AvailabilityZoneId: NotRequired[str]


class InventoryItemTypeDef(TypedDict):
    TypeName: str
    SchemaVersion: str
    CaptureTime: str
    ContentHash: NotRequired[str]
    Content: NotRequired[Sequence[Mapping[str, str]]]
    Context: NotRequired[Mapping[str, str]]


class LabelParameterVersionRequestTypeDef(TypedDict):
    Name: str
    Labels: Sequence[str]
    ParameterVersion: NotRequired[int]


class LabelParameterVersionResultTypeDef(TypedDict):
    InvalidLabels: list[str]
    ParameterVersion: int
    ResponseMetadata: ResponseMetadataTypeDef


class ListAssociationVersionsRequestPaginateTypeDef(TypedDict):
    AssociationId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAssociationVersionsRequestTypeDef(TypedDict):
    AssociationId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListAssociationVersionsResultTypeDef(TypedDict):
    AssociationVersions: list[AssociationVersionInfoTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListAssociationsRequestPaginateTypeDef(TypedDict):
    AssociationFilterList: NotRequired[Sequence[AssociationFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAssociationsRequestTypeDef(TypedDict):
    AssociationFilterList: NotRequired[Sequence[AssociationFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListAssociationsResultTypeDef(TypedDict):
    Associations: list[AssociationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListCloudConnectorsRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[CloudConnectorFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCloudConnectorsRequestTypeDef(TypedDict):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    Filters: NotRequired[Sequence[CloudConnectorFilterTypeDef]]


class ListCloudConnectorsResultTypeDef(TypedDict):
    CloudConnectors: list[CloudConnectorSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListCommandInvocationsRequestPaginateTypeDef(TypedDict):
    CommandId: NotRequired[str]
    InstanceId: NotRequired[str]
    Filters: NotRequired[Sequence[CommandFilterTypeDef]]
    Details: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCommandInvocationsRequestTypeDef(TypedDict):
    CommandId: NotRequired[str]
    InstanceId: NotRequired[str]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    Filters: NotRequired[Sequence[CommandFilterTypeDef]]
    Details: NotRequired[bool]


class ListCommandInvocationsResultTypeDef(TypedDict):
    CommandInvocations: list[CommandInvocationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListCommandsRequestPaginateTypeDef(TypedDict):
    CommandId: NotRequired[str]
    InstanceId: NotRequired[str]
    Filters: NotRequired[Sequence[CommandFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCommandsRequestTypeDef(TypedDict):
    CommandId: NotRequired[str]
    InstanceId: NotRequired[str]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    Filters: NotRequired[Sequence[CommandFilterTypeDef]]


class ListCommandsResultTypeDef(TypedDict):
    Commands: list[CommandTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListComplianceItemsRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ComplianceStringFilterTypeDef]]
    ResourceIds: NotRequired[Sequence[str]]
    ResourceTypes: NotRequired[Sequence[str]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListComplianceItemsRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ComplianceStringFilterTypeDef]]
    ResourceIds: NotRequired[Sequence[str]]
    ResourceTypes: NotRequired[Sequence[str]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListComplianceItemsResultTypeDef(TypedDict):
    ComplianceItems: list[ComplianceItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListComplianceSummariesRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ComplianceStringFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListComplianceSummariesRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ComplianceStringFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListComplianceSummariesResultTypeDef(TypedDict):
    ComplianceSummaryItems: list[ComplianceSummaryItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListDocumentMetadataHistoryRequestTypeDef(TypedDict):
    Name: str
    Metadata: DocumentMetadataEnumType
    DocumentVersion: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListDocumentMetadataHistoryResponseTypeDef(TypedDict):
    Name: str
    DocumentVersion: str
    Author: str
    Metadata: DocumentMetadataResponseInfoTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListDocumentVersionsRequestPaginateTypeDef(TypedDict):
    Name: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDocumentVersionsRequestTypeDef(TypedDict):
    Name: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListDocumentVersionsResultTypeDef(TypedDict):
    DocumentVersions: list[DocumentVersionInfoTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListDocumentsRequestPaginateTypeDef(TypedDict):
    DocumentFilterList: NotRequired[Sequence[DocumentFilterTypeDef]]
    Filters: NotRequired[Sequence[DocumentKeyValuesFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDocumentsRequestTypeDef(TypedDict):
    DocumentFilterList: NotRequired[Sequence[DocumentFilterTypeDef]]
    Filters: NotRequired[Sequence[DocumentKeyValuesFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListDocumentsResultTypeDef(TypedDict):
    DocumentIdentifiers: list[DocumentIdentifierTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListInventoryEntriesRequestTypeDef(TypedDict):
    InstanceId: str
    TypeName: str
    Filters: NotRequired[Sequence[InventoryFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListInventoryEntriesResultTypeDef(TypedDict):
    TypeName: str
    InstanceId: str
    SchemaVersion: str
    CaptureTime: str
    Entries: list[dict[str, str]]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class NodeFilterTypeDef(TypedDict):
    Key: NodeFilterKeyType
    Values: Sequence[str]
    Type: NotRequired[NodeFilterOperatorTypeType]


class ListNodesRequestPaginateTypeDef(TypedDict):
    SyncName: NotRequired[str]
    Filters: NotRequired[Sequence[NodeFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListNodesRequestTypeDef(TypedDict):
    SyncName: NotRequired[str]
    Filters: NotRequired[Sequence[NodeFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class NodeOwnerInfoTypeDef(TypedDict):
    AccountId: NotRequired[str]
    OrganizationalUnitId: NotRequired[str]
    OrganizationalUnitPath: NotRequired[str]


class NodeTypeTypeDef(TypedDict):
    Instance: NotRequired[InstanceInfoTypeDef]


class NodeTypeDef(TypedDict):
    CaptureTime: NotRequired[datetime]
    Id: NotRequired[str]
    Owner: NotRequired[NodeOwnerInfoTypeDef]
    Region: NotRequired[str]
    NodeType: NotRequired[NodeTypeTypeDef]


class ListNodesResultTypeDef(TypedDict):
    Nodes: list[NodeTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class NodeAggregatorTypeDef(TypedDict):
    AggregatorType: NodeAggregatorTypeType
    TypeName: NodeTypeNameType
    AttributeName: NodeAttributeNameType
    Aggregators: NotRequired[Sequence["NodeAggregatorTypeDef"]]


class ListNodesSummaryRequestPaginateTypeDef(TypedDict):
    Aggregators: Sequence[NodeAggregatorTypeDef]
    SyncName: NotRequired[str]
    Filters: NotRequired[Sequence[NodeFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListNodesSummaryRequestTypeDef(TypedDict):
    Aggregators: Sequence[NodeAggregatorTypeDef]
    SyncName: NotRequired[str]
    Filters: NotRequired[Sequence[NodeFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListNodesSummaryResultTypeDef(TypedDict):
    Summary: list[dict[str, str]]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class OpsItemEventFilterTypeDef(TypedDict):
    Key: OpsItemEventFilterKeyType
    Values: Sequence[str]
    Operator: OpsItemEventFilterOperatorType


class ListOpsItemEventsRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[OpsItemEventFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListOpsItemEventsRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[OpsItemEventFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class OpsItemIdentityTypeDef(TypedDict):
    Arn: NotRequired[str]


class OpsItemEventSummaryTypeDef(TypedDict):
    OpsItemId: NotRequired[str]
    EventId: NotRequired[str]
    Source: NotRequired[str]
    DetailType: NotRequired[str]
    Detail: NotRequired[str]
    CreatedBy: NotRequired[OpsItemIdentityTypeDef]
    CreatedTime: NotRequired[datetime]


class ListOpsItemEventsResponseTypeDef(TypedDict):
    Summaries: list[OpsItemEventSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class OpsItemRelatedItemsFilterTypeDef(TypedDict):
    Key: OpsItemRelatedItemsFilterKeyType
    Values: Sequence[str]
    Operator: OpsItemRelatedItemsFilterOperatorType


class ListOpsItemRelatedItemsRequestPaginateTypeDef(TypedDict):
    OpsItemId: NotRequired[str]
    Filters: NotRequired[Sequence[OpsItemRelatedItemsFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListOpsItemRelatedItemsRequestTypeDef(TypedDict):
    OpsItemId: NotRequired[str]
    Filters: NotRequired[Sequence[OpsItemRelatedItemsFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class OpsItemRelatedItemSummaryTypeDef(TypedDict):
    OpsItemId: NotRequired[str]
    AssociationId: NotRequired[str]
    ResourceType: NotRequired[str]
    AssociationType: NotRequired[str]
    ResourceUri: NotRequired[str]
    CreatedBy: NotRequired[OpsItemIdentityTypeDef]
    CreatedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[OpsItemIdentityTypeDef]
    LastModifiedTime: NotRequired[datetime]


class ListOpsItemRelatedItemsResponseTypeDef(TypedDict):
    Summaries: list[OpsItemRelatedItemSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class OpsMetadataFilterTypeDef(TypedDict):
    Key: str
    Values: Sequence[str]


class ListOpsMetadataRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[OpsMetadataFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListOpsMetadataRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[OpsMetadataFilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class OpsMetadataTypeDef(TypedDict):
    ResourceId: NotRequired[str]
    OpsMetadataArn: NotRequired[str]
    LastModifiedDate: NotRequired[datetime]
    LastModifiedUser: NotRequired[str]
    CreationDate: NotRequired[datetime]


class ListOpsMetadataResultTypeDef(TypedDict):
    OpsMetadataList: list[OpsMetadataTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListResourceComplianceSummariesRequestPaginateTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ComplianceStringFilterTypeDef]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListResourceComplianceSummariesRequestTypeDef(TypedDict):
    Filters: NotRequired[Sequence[ComplianceStringFilterTypeDef]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ResourceComplianceSummaryItemTypeDef(TypedDict):
    ComplianceType: NotRequired[str]
    ResourceType: NotRequired[str]
    ResourceId: NotRequired[str]
    Status: NotRequired[ComplianceStatusType]
    OverallSeverity: NotRequired[ComplianceSeverityType]
    ExecutionSummary: NotRequired[ComplianceExecutionSummaryOutputTypeDef]
    CompliantSummary: NotRequired[CompliantSummaryTypeDef]
    NonCompliantSummary: NotRequired[NonCompliantSummaryTypeDef]


class ListResourceComplianceSummariesResultTypeDef(TypedDict):
    ResourceComplianceSummaryItems: list[ResourceComplianceSummaryItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListResourceDataSyncRequestPaginateTypeDef(TypedDict):
    SyncType: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListResourceDataSyncRequestTypeDef(TypedDict):
    SyncType: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ResourceDataSyncSourceWithStateTypeDef(TypedDict):
    SourceType: NotRequired[str]
    AwsOrganizationsSource: NotRequired[ResourceDataSyncAwsOrganizationsSourceOutputTypeDef]
    SourceRegions: NotRequired[list[str]]
    IncludeFutureRegions: NotRequired[bool]
    State: NotRequired[str]
    EnableAllOpsDataSources: NotRequired[bool]


class ResourceDataSyncItemTypeDef(TypedDict):
    SyncName: NotRequired[str]
    SyncType: NotRequired[str]
    SyncSource: NotRequired[ResourceDataSyncSourceWithStateTypeDef]
    S3Destination: NotRequired[ResourceDataSyncS3DestinationTypeDef]
    LastSyncTime: NotRequired[datetime]
    LastSuccessfulSyncTime: NotRequired[datetime]
    SyncLastModifiedTime: NotRequired[datetime]
    LastStatus: NotRequired[LastResourceDataSyncStatusType]
    SyncCreatedTime: NotRequired[datetime]
    LastSyncStatusMessage: NotRequired[str]


class ListResourceDataSyncResultTypeDef(TypedDict):
    ResourceDataSyncItems: list[ResourceDataSyncItemTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTagsForResourceRequestTypeDef(TypedDict):
    ResourceType: ResourceTypeForTaggingType
    ResourceId: str


class ListTagsForResourceResultTypeDef(TypedDict):
    TagList: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class MaintenanceWindowAutomationParametersTypeDef(TypedDict):
    DocumentVersion: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]


MaintenanceWindowAutomationParametersUnionTypeDef = (
    MaintenanceWindowAutomationParametersTypeDef | MaintenanceWindowAutomationParametersOutputTypeDef
)


class MaintenanceWindowLambdaParametersTypeDef(TypedDict):
    ClientContext: NotRequired[str]
    Qualifier: NotRequired[str]
    Payload: NotRequired[BlobTypeDef]


MaintenanceWindowLambdaParametersUnionTypeDef = (
    MaintenanceWindowLambdaParametersTypeDef | MaintenanceWindowLambdaParametersOutputTypeDef
)


class NotificationConfigTypeDef(TypedDict):
    NotificationArn: NotRequired[str]
    NotificationEvents: NotRequired[Sequence[NotificationEventType]]
    NotificationType: NotRequired[NotificationTypeType]


NotificationConfigUnionTypeDef = NotificationConfigTypeDef | NotificationConfigOutputTypeDef


class MaintenanceWindowRunCommandParametersTypeDef(TypedDict):
    Comment: NotRequired[str]
    CloudWatchOutputConfig: NotRequired[CloudWatchOutputConfigTypeDef]
    DocumentHash: NotRequired[str]
    DocumentHashType: NotRequired[DocumentHashTypeType]
    DocumentVersion: NotRequired[str]
    NotificationConfig: NotRequired[NotificationConfigUnionTypeDef]
    OutputS3BucketName: NotRequired[str]
    OutputS3KeyPrefix: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    ServiceRoleArn: NotRequired[str]
    TimeoutSeconds: NotRequired[int]


MaintenanceWindowRunCommandParametersUnionTypeDef = (
    MaintenanceWindowRunCommandParametersTypeDef | MaintenanceWindowRunCommandParametersOutputTypeDef
)


class MaintenanceWindowTaskInvocationParametersTypeDef(TypedDict):
    RunCommand: NotRequired[MaintenanceWindowRunCommandParametersUnionTypeDef]
    Automation: NotRequired[MaintenanceWindowAutomationParametersUnionTypeDef]
    StepFunctions: NotRequired[MaintenanceWindowStepFunctionsParametersTypeDef]
    Lambda: NotRequired[MaintenanceWindowLambdaParametersUnionTypeDef]


MaintenanceWindowTaskInvocationParametersUnionTypeDef = (
    MaintenanceWindowTaskInvocationParametersTypeDef | MaintenanceWindowTaskInvocationParametersOutputTypeDef
)


class MaintenanceWindowTaskParameterValueExpressionTypeDef(TypedDict):
    Values: NotRequired[Sequence[str]]


MaintenanceWindowTaskParameterValueExpressionUnionTypeDef = (
    MaintenanceWindowTaskParameterValueExpressionTypeDef | MaintenanceWindowTaskParameterValueExpressionOutputTypeDef
)


class ModifyDocumentPermissionRequestTypeDef(TypedDict):
    Name: str
    PermissionType: DocumentPermissionTypeType
    AccountIdsToAdd: NotRequired[Sequence[str]]
    AccountIdsToRemove: NotRequired[Sequence[str]]
    SharedDocumentVersion: NotRequired[str]


class PutComplianceItemsRequestTypeDef(TypedDict):
    ResourceId: str
    ResourceType: str
    ComplianceType: str
    ExecutionSummary: ComplianceExecutionSummaryUnionTypeDef
    Items: Sequence[ComplianceItemEntryTypeDef]
    ItemContentHash: NotRequired[str]
    UploadType: NotRequired[ComplianceUploadTypeType]


class PutInventoryRequestTypeDef(TypedDict):
    InstanceId: str
    Items: Sequence[InventoryItemTypeDef]


class PutInventoryResultTypeDef(TypedDict):
    Message: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutParameterRequestTypeDef(TypedDict):
    Name: str
    Value: str
    Description: NotRequired[str]
    Type: NotRequired[ParameterTypeType]
    KeyId: NotRequired[str]
    Overwrite: NotRequired[bool]
    AllowedPattern: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]
    Tier: NotRequired[ParameterTierType]
    Policies: NotRequired[str]
    DataType: NotRequired[str]


class PutParameterResultTypeDef(TypedDict):
    Version: int
    Tier: ParameterTierType
    ResponseMetadata: ResponseMetadataTypeDef


class PutResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str
    Policy: str
    PolicyId: NotRequired[str]
    PolicyHash: NotRequired[str]


class PutResourcePolicyResponseTypeDef(TypedDict):
    PolicyId: str
    PolicyHash: str
    ResponseMetadata: ResponseMetadataTypeDef


class RegisterDefaultHostManagementConfigurationRequestTypeDef(TypedDict):
    PermissionModel: DHMCPermissionModelType
    RoleArn: NotRequired[str]
    Overwrite: NotRequired[bool]


class RegisterDefaultHostManagementConfigurationResultTypeDef(TypedDict):
    RoleArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class RegisterDefaultPatchBaselineRequestTypeDef(TypedDict):
    BaselineId: str


class RegisterDefaultPatchBaselineResultTypeDef(TypedDict):
    BaselineId: str
    ResponseMetadata: ResponseMetadataTypeDef


class RegisterPatchBaselineForPatchGroupRequestTypeDef(TypedDict):
    BaselineId: str
    PatchGroup: str


class RegisterPatchBaselineForPatchGroupResultTypeDef(TypedDict):
    BaselineId: str
    PatchGroup: str
    ResponseMetadata: ResponseMetadataTypeDef


class RegisterTargetWithMaintenanceWindowRequestTypeDef(TypedDict):
    WindowId: str
    ResourceType: MaintenanceWindowResourceTypeType
    Targets: Sequence[TargetUnionTypeDef]
    OwnerInformation: NotRequired[str]
    Name: NotRequired[str]
    Description: NotRequired[str]
    ClientToken: NotRequired[str]


class RegisterTargetWithMaintenanceWindowResultTypeDef(TypedDict):
    WindowTargetId: str
    ResponseMetadata: ResponseMetadataTypeDef


class RegisterTaskWithMaintenanceWindowRequestTypeDef(TypedDict):
    WindowId: str
    TaskArn: str
    TaskType: MaintenanceWindowTaskTypeType
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    ServiceRoleArn: NotRequired[str]
    TaskParameters: NotRequired[Mapping[str, MaintenanceWindowTaskParameterValueExpressionUnionTypeDef]]
    TaskInvocationParameters: NotRequired[MaintenanceWindowTaskInvocationParametersUnionTypeDef]
    Priority: NotRequired[int]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    LoggingInfo: NotRequired[LoggingInfoTypeDef]
    Name: NotRequired[str]
    Description: NotRequired[str]
    ClientToken: NotRequired[str]
    CutoffBehavior: NotRequired[MaintenanceWindowTaskCutoffBehaviorType]
    AlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]


class RegisterTaskWithMaintenanceWindowResultTypeDef(TypedDict):
    WindowTaskId: str
    ResponseMetadata: ResponseMetadataTypeDef


class RemoveTagsFromResourceRequestTypeDef(TypedDict):
    ResourceType: ResourceTypeForTaggingType
    ResourceId: str
    TagKeys: Sequence[str]


class ResetServiceSettingRequestTypeDef(TypedDict):
    SettingId: str


class ResetServiceSettingResultTypeDef(TypedDict):
    ServiceSetting: ServiceSettingTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ResumeSessionRequestTypeDef(TypedDict):
    SessionId: str


class ResumeSessionResponseTypeDef(TypedDict):
    SessionId: str
    TokenValue: str
    StreamUrl: str
    ResponseMetadata: ResponseMetadataTypeDef


class RunbookTypeDef(TypedDict):
    DocumentName: str
    DocumentVersion: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    TargetParameterName: NotRequired[str]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    TargetMaps: NotRequired[Sequence[Mapping[str, Sequence[str]]]]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    TargetLocations: NotRequired[Sequence[TargetLocationUnionTypeDef]]


RunbookUnionTypeDef = RunbookTypeDef | RunbookOutputTypeDef


class SendAutomationSignalRequestTypeDef(TypedDict):
    AutomationExecutionId: str
    SignalType: SignalTypeType
    Payload: NotRequired[Mapping[str, Sequence[str]]]


class SendCommandRequestTypeDef(TypedDict):
    DocumentName: str
    InstanceIds: NotRequired[Sequence[str]]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    DocumentVersion: NotRequired[str]
    DocumentHash: NotRequired[str]
    DocumentHashType: NotRequired[DocumentHashTypeType]
    TimeoutSeconds: NotRequired[int]
    Comment: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    OutputS3Region: NotRequired[str]
    OutputS3BucketName: NotRequired[str]
    OutputS3KeyPrefix: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    ServiceRoleArn: NotRequired[str]
    NotificationConfig: NotRequired[NotificationConfigUnionTypeDef]
    CloudWatchOutputConfig: NotRequired[CloudWatchOutputConfigTypeDef]
    AlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]


class SendCommandResultTypeDef(TypedDict):
    Command: CommandTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class StartAccessRequestRequestTypeDef(TypedDict):
    Reason: str
    Targets: Sequence[TargetUnionTypeDef]
    Tags: NotRequired[Sequence[TagTypeDef]]


class StartAccessRequestResponseTypeDef(TypedDict):
    AccessRequestId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartAssociationsOnceRequestTypeDef(TypedDict):
    AssociationIds: Sequence[str]


class StartAutomationExecutionRequestTypeDef(TypedDict):
    DocumentName: str
    DocumentVersion: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    ClientToken: NotRequired[str]
    Mode: NotRequired[ExecutionModeType]
    TargetParameterName: NotRequired[str]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    TargetMaps: NotRequired[Sequence[Mapping[str, Sequence[str]]]]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    TargetLocations: NotRequired[Sequence[TargetLocationUnionTypeDef]]
    Tags: NotRequired[Sequence[TagTypeDef]]
    AlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]
    TargetLocationsURL: NotRequired[str]


class StartAutomationExecutionResultTypeDef(TypedDict):
    AutomationExecutionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartChangeRequestExecutionRequestTypeDef(TypedDict):
    DocumentName: str
    Runbooks: Sequence[RunbookUnionTypeDef]
    ScheduledTime: NotRequired[TimestampTypeDef]
    DocumentVersion: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    ChangeRequestName: NotRequired[str]
    ClientToken: NotRequired[str]
    AutoApprove: NotRequired[bool]
    Tags: NotRequired[Sequence[TagTypeDef]]
    ScheduledEndTime: NotRequired[TimestampTypeDef]
    ChangeDetails: NotRequired[str]


class StartChangeRequestExecutionResultTypeDef(TypedDict):
    AutomationExecutionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartExecutionPreviewRequestTypeDef(TypedDict):
    DocumentName: str
    DocumentVersion: NotRequired[str]
    ExecutionInputs: NotRequired[ExecutionInputsTypeDef]


class StartExecutionPreviewResponseTypeDef(TypedDict):
    ExecutionPreviewId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartSessionRequestTypeDef(TypedDict):
    Target: str
    DocumentName: NotRequired[str]
    Reason: NotRequired[str]
    Parameters: NotRequired[Mapping[str, Sequence[str]]]


class StartSessionResponseTypeDef(TypedDict):
    SessionId: str
    TokenValue: str
    StreamUrl: str
    ResponseMetadata: ResponseMetadataTypeDef


class StopAutomationExecutionRequestTypeDef(TypedDict):
    AutomationExecutionId: str
    Type: NotRequired[StopTypeType]


class TerminateSessionRequestTypeDef(TypedDict):
    SessionId: str


class TerminateSessionResponseTypeDef(TypedDict):
    SessionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class UnlabelParameterVersionRequestTypeDef(TypedDict):
    Name: str
    ParameterVersion: int
    Labels: Sequence[str]


class UnlabelParameterVersionResultTypeDef(TypedDict):
    RemovedLabels: list[str]
    InvalidLabels: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateAssociationRequestTypeDef(TypedDict):
    AssociationId: str
    Parameters: NotRequired[Mapping[str, Sequence[str]]]
    DocumentVersion: NotRequired[str]
    ScheduleExpression: NotRequired[str]
    OutputLocation: NotRequired[InstanceAssociationOutputLocationTypeDef]
    Name: NotRequired[str]
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    AssociationName: NotRequired[str]
    AssociationVersion: NotRequired[str]
    AutomationTargetParameterName: NotRequired[str]
    MaxErrors: NotRequired[str]
    MaxConcurrency: NotRequired[str]
    ComplianceSeverity: NotRequired[AssociationComplianceSeverityType]
    SyncCompliance: NotRequired[AssociationSyncComplianceType]
    ApplyOnlyAtCronInterval: NotRequired[bool]
    CalendarNames: NotRequired[Sequence[str]]
    TargetLocations: NotRequired[Sequence[TargetLocationUnionTypeDef]]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    TargetMaps: NotRequired[Sequence[Mapping[str, Sequence[str]]]]
    AlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]
    AssociationDispatchAssumeRole: NotRequired[str]


class UpdateAssociationResultTypeDef(TypedDict):
    AssociationDescription: AssociationDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateAssociationStatusRequestTypeDef(TypedDict):
    Name: str
    InstanceId: str
    AssociationStatus: AssociationStatusUnionTypeDef


class UpdateAssociationStatusResultTypeDef(TypedDict):
    AssociationDescription: AssociationDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateCloudConnectorRequestTypeDef(TypedDict):
    CloudConnectorId: str
    DisplayName: NotRequired[str]
    Configuration: NotRequired[CloudConnectorConfigurationUnionTypeDef]
    Description: NotRequired[str]


class UpdateCloudConnectorResultTypeDef(TypedDict):
    CloudConnectorId: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateDocumentDefaultVersionRequestTypeDef(TypedDict):
    Name: str
    DocumentVersion: str


class UpdateDocumentDefaultVersionResultTypeDef(TypedDict):
    Description: DocumentDefaultVersionDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateDocumentMetadataRequestTypeDef(TypedDict):
    Name: str
    DocumentReviews: DocumentReviewsTypeDef
    DocumentVersion: NotRequired[str]


class UpdateDocumentRequestTypeDef(TypedDict):
    Content: str
    Name: str
    Attachments: NotRequired[Sequence[AttachmentsSourceTypeDef]]
    DisplayName: NotRequired[str]
    VersionName: NotRequired[str]
    DocumentVersion: NotRequired[str]
    DocumentFormat: NotRequired[DocumentFormatType]
    TargetType: NotRequired[str]


class UpdateDocumentResultTypeDef(TypedDict):
    DocumentDescription: DocumentDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateMaintenanceWindowRequestTypeDef(TypedDict):
    WindowId: str
    Name: NotRequired[str]
    Description: NotRequired[str]
    StartDate: NotRequired[str]
    EndDate: NotRequired[str]
    Schedule: NotRequired[str]
    ScheduleTimezone: NotRequired[str]
    ScheduleOffset: NotRequired[int]
    Duration: NotRequired[int]
    Cutoff: NotRequired[int]
    AllowUnassociatedTargets: NotRequired[bool]
    Enabled: NotRequired[bool]
    Replace: NotRequired[bool]


class UpdateMaintenanceWindowResultTypeDef(TypedDict):
    WindowId: str
    Name: str
    Description: str
    StartDate: str
    EndDate: str
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Enabled: bool
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateMaintenanceWindowTargetRequestTypeDef(TypedDict):
    WindowId: str
    WindowTargetId: str
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    OwnerInformation: NotRequired[str]
    Name: NotRequired[str]
    Description: NotRequired[str]
    Replace: NotRequired[bool]


class UpdateMaintenanceWindowTargetResultTypeDef(TypedDict):
    WindowId: str
    WindowTargetId: str
    Targets: list[TargetOutputTypeDef]
    OwnerInformation: str
    Name: str
    Description: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateMaintenanceWindowTaskRequestTypeDef(TypedDict):
    WindowId: str
    WindowTaskId: str
    Targets: NotRequired[Sequence[TargetUnionTypeDef]]
    TaskArn: NotRequired[str]
    ServiceRoleArn: NotRequired[str]
    TaskParameters: NotRequired[Mapping[str, MaintenanceWindowTaskParameterValueExpressionUnionTypeDef]]
    TaskInvocationParameters: NotRequired[MaintenanceWindowTaskInvocationParametersUnionTypeDef]
    Priority: NotRequired[int]
    MaxConcurrency: NotRequired[str]
    MaxErrors: NotRequired[str]
    LoggingInfo: NotRequired[LoggingInfoTypeDef]
    Name: NotRequired[str]
    Description: NotRequired[str]
    Replace: NotRequired[bool]
    CutoffBehavior: NotRequired[MaintenanceWindowTaskCutoffBehaviorType]
    AlarmConfiguration: NotRequired[AlarmConfigurationUnionTypeDef]


class UpdateMaintenanceWindowTaskResultTypeDef(TypedDict):
    WindowId: str
    WindowTaskId: str
    Targets: list[TargetOutputTypeDef]
    TaskArn: str
    ServiceRoleArn: str
    TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersOutputTypeDef
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: LoggingInfoTypeDef
    Name: str
    Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehaviorType
    AlarmConfiguration: AlarmConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateManagedInstanceRoleRequestTypeDef(TypedDict):
    InstanceId: str
    IamRole: str


class UpdateOpsItemRequestTypeDef(TypedDict):
    OpsItemId: str
    Description: NotRequired[str]
    OperationalData: NotRequired[Mapping[str, OpsItemDataValueTypeDef]]
    OperationalDataToDelete: NotRequired[Sequence[str]]
    Notifications: NotRequired[Sequence[OpsItemNotificationTypeDef]]
    Priority: NotRequired[int]
    RelatedOpsItems: NotRequired[Sequence[RelatedOpsItemTypeDef]]
    Status: NotRequired[OpsItemStatusType]
    Title: NotRequired[str]
    Category: NotRequired[str]
    Severity: NotRequired[str]
    ActualStartTime: NotRequired[TimestampTypeDef]
    ActualEndTime: NotRequired[TimestampTypeDef]
    PlannedStartTime: NotRequired[TimestampTypeDef]
    PlannedEndTime: NotRequired[TimestampTypeDef]
    OpsItemArn: NotRequired[str]


class UpdateOpsMetadataRequestTypeDef(TypedDict):
    OpsMetadataArn: str
    MetadataToUpdate: NotRequired[Mapping[str, MetadataValueTypeDef]]
    KeysToDelete: NotRequired[Sequence[str]]


class UpdateOpsMetadataResultTypeDef(TypedDict):
    OpsMetadataArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdatePatchBaselineRequestTypeDef(TypedDict):
    BaselineId: str
    Name: NotRequired[str]
    GlobalFilters: NotRequired[PatchFilterGroupUnionTypeDef]
    ApprovalRules: NotRequired[PatchRuleGroupUnionTypeDef]
    ApprovedPatches: NotRequired[Sequence[str]]
    ApprovedPatchesComplianceLevel: NotRequired[PatchComplianceLevelType]
    ApprovedPatchesEnableNonSecurity: NotRequired[bool]
    RejectedPatches: NotRequired[Sequence[str]]
    RejectedPatchesAction: NotRequired[PatchActionType]
    Description: NotRequired[str]
    Sources: NotRequired[Sequence[PatchSourceUnionTypeDef]]
    AvailableSecurityUpdatesComplianceStatus: NotRequired[PatchComplianceStatusType]
    Replace: NotRequired[bool]


class UpdatePatchBaselineResultTypeDef(TypedDict):
    BaselineId: str
    Name: str
    OperatingSystem: OperatingSystemType
    GlobalFilters: PatchFilterGroupOutputTypeDef
    ApprovalRules: PatchRuleGroupOutputTypeDef
    ApprovedPatches: list[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevelType
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: list[str]
    RejectedPatchesAction: PatchActionType
    CreatedDate: datetime
    ModifiedDate: datetime
    Description: str
    Sources: list[PatchSourceOutputTypeDef]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateResourceDataSyncRequestTypeDef(TypedDict):
    SyncName: str
    SyncType: str
    SyncSource: ResourceDataSyncSourceTypeDef


class UpdateServiceSettingRequestTypeDef(TypedDict):
    SettingId: str
    SettingValue: str


class ValidateCloudConnectorRequestPaginateTypeDef(TypedDict):
    CloudConnectorId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ValidateCloudConnectorRequestTypeDef(TypedDict):
    CloudConnectorId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ValidationFindingScopeTypeDef(TypedDict):
    Type: NotRequired[ValidationFindingScopeTypeType]
    Id: NotRequired[str]


class ValidationFindingTypeDef(TypedDict):
    Type: NotRequired[ValidationFindingTypeType]
    Code: NotRequired[ValidationFindingCodeType]
    Message: NotRequired[str]
    ProviderMessage: NotRequired[str]
    Scope: NotRequired[ValidationFindingScopeTypeDef]


class ValidateCloudConnectorResultTypeDef(TypedDict):
    ValidationFindings: list[ValidationFindingTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]
