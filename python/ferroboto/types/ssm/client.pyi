"""The client of SSM."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
from .literals import (
    AssociationComplianceSeverityType,
    AssociationSyncComplianceType,
    CommandExecutedWaiterName,
    ComplianceUploadTypeType,
    DeletionModeType,
    DescribeActivationsPaginatorName,
    DescribeAssociationExecutionsPaginatorName,
    DescribeAssociationExecutionTargetsPaginatorName,
    DescribeAutomationExecutionsPaginatorName,
    DescribeAutomationStepExecutionsPaginatorName,
    DescribeAvailablePatchesPaginatorName,
    DescribeEffectiveInstanceAssociationsPaginatorName,
    DescribeEffectivePatchesForPatchBaselinePaginatorName,
    DescribeInstanceAssociationsStatusPaginatorName,
    DescribeInstanceInformationPaginatorName,
    DescribeInstancePatchesPaginatorName,
    DescribeInstancePatchStatesForPatchGroupPaginatorName,
    DescribeInstancePatchStatesPaginatorName,
    DescribeInstancePropertiesPaginatorName,
    DescribeInventoryDeletionsPaginatorName,
    DescribeMaintenanceWindowExecutionsPaginatorName,
    DescribeMaintenanceWindowExecutionTaskInvocationsPaginatorName,
    DescribeMaintenanceWindowExecutionTasksPaginatorName,
    DescribeMaintenanceWindowSchedulePaginatorName,
    DescribeMaintenanceWindowsForTargetPaginatorName,
    DescribeMaintenanceWindowsPaginatorName,
    DescribeMaintenanceWindowTargetsPaginatorName,
    DescribeMaintenanceWindowTasksPaginatorName,
    DescribeOpsItemsPaginatorName,
    DescribeParametersPaginatorName,
    DescribePatchBaselinesPaginatorName,
    DescribePatchGroupsPaginatorName,
    DescribePatchPropertiesPaginatorName,
    DescribeSessionsPaginatorName,
    DHMCPermissionModelType,
    DocumentFormatType,
    DocumentHashTypeType,
    DocumentMetadataEnumType,
    DocumentPermissionTypeType,
    DocumentTypeType,
    ExecutionModeType,
    GetInventoryPaginatorName,
    GetInventorySchemaPaginatorName,
    GetOpsSummaryPaginatorName,
    GetParameterHistoryPaginatorName,
    GetParametersByPathPaginatorName,
    GetResourcePoliciesPaginatorName,
    InventorySchemaDeleteOptionType,
    ListAssociationsPaginatorName,
    ListAssociationVersionsPaginatorName,
    ListCloudConnectorsPaginatorName,
    ListCommandInvocationsPaginatorName,
    ListCommandsPaginatorName,
    ListComplianceItemsPaginatorName,
    ListComplianceSummariesPaginatorName,
    ListDocumentsPaginatorName,
    ListDocumentVersionsPaginatorName,
    ListNodesPaginatorName,
    ListNodesSummaryPaginatorName,
    ListOpsItemEventsPaginatorName,
    ListOpsItemRelatedItemsPaginatorName,
    ListOpsMetadataPaginatorName,
    ListResourceComplianceSummariesPaginatorName,
    ListResourceDataSyncPaginatorName,
    MaintenanceWindowResourceTypeType,
    MaintenanceWindowTaskCutoffBehaviorType,
    MaintenanceWindowTaskTypeType,
    MapOperationName,
    OperatingSystemType,
    OpsItemStatusType,
    ParameterTierType,
    ParameterTypeType,
    PatchActionType,
    PatchComplianceLevelType,
    PatchComplianceStatusType,
    PatchPropertyType,
    PatchSetType,
    ResourceTypeForTaggingType,
    SessionStateType,
    SignalTypeType,
    StopTypeType,
    ValidateCloudConnectorPaginatorName,
)
from .paginator import (
    DescribeActivationsPaginator,
    DescribeAssociationExecutionsPaginator,
    DescribeAssociationExecutionTargetsPaginator,
    DescribeAutomationExecutionsPaginator,
    DescribeAutomationStepExecutionsPaginator,
    DescribeAvailablePatchesPaginator,
    DescribeEffectiveInstanceAssociationsPaginator,
    DescribeEffectivePatchesForPatchBaselinePaginator,
    DescribeInstanceAssociationsStatusPaginator,
    DescribeInstanceInformationPaginator,
    DescribeInstancePatchesPaginator,
    DescribeInstancePatchStatesForPatchGroupPaginator,
    DescribeInstancePatchStatesPaginator,
    DescribeInstancePropertiesPaginator,
    DescribeInventoryDeletionsPaginator,
    DescribeMaintenanceWindowExecutionsPaginator,
    DescribeMaintenanceWindowExecutionTaskInvocationsPaginator,
    DescribeMaintenanceWindowExecutionTasksPaginator,
    DescribeMaintenanceWindowSchedulePaginator,
    DescribeMaintenanceWindowsForTargetPaginator,
    DescribeMaintenanceWindowsPaginator,
    DescribeMaintenanceWindowTargetsPaginator,
    DescribeMaintenanceWindowTasksPaginator,
    DescribeOpsItemsPaginator,
    DescribeParametersPaginator,
    DescribePatchBaselinesPaginator,
    DescribePatchGroupsPaginator,
    DescribePatchPropertiesPaginator,
    DescribeSessionsPaginator,
    GetInventoryPaginator,
    GetInventorySchemaPaginator,
    GetOpsSummaryPaginator,
    GetParameterHistoryPaginator,
    GetParametersByPathPaginator,
    GetResourcePoliciesPaginator,
    ListAssociationsPaginator,
    ListAssociationVersionsPaginator,
    ListCloudConnectorsPaginator,
    ListCommandInvocationsPaginator,
    ListCommandsPaginator,
    ListComplianceItemsPaginator,
    ListComplianceSummariesPaginator,
    ListDocumentsPaginator,
    ListDocumentVersionsPaginator,
    ListNodesPaginator,
    ListNodesSummaryPaginator,
    ListOpsItemEventsPaginator,
    ListOpsItemRelatedItemsPaginator,
    ListOpsMetadataPaginator,
    ListResourceComplianceSummariesPaginator,
    ListResourceDataSyncPaginator,
    ValidateCloudConnectorPaginator,
)
from .type_defs import (
    AlarmConfigurationUnionTypeDef,
    AssociateOpsItemRelatedItemResponseTypeDef,
    AssociationExecutionFilterTypeDef,
    AssociationExecutionTargetsFilterTypeDef,
    AssociationFilterTypeDef,
    AssociationStatusUnionTypeDef,
    AttachmentsSourceTypeDef,
    AutomationExecutionFilterTypeDef,
    BaselineOverrideTypeDef,
    CancelMaintenanceWindowExecutionResultTypeDef,
    CloudConnectorConfigurationUnionTypeDef,
    CloudConnectorFilterTypeDef,
    CloudWatchOutputConfigTypeDef,
    CommandFilterTypeDef,
    ComplianceExecutionSummaryUnionTypeDef,
    ComplianceItemEntryTypeDef,
    ComplianceStringFilterTypeDef,
    CreateActivationResultTypeDef,
    CreateAssociationBatchRequestEntryUnionTypeDef,
    CreateAssociationBatchResultTypeDef,
    CreateAssociationResultTypeDef,
    CreateCloudConnectorResultTypeDef,
    CreateDocumentResultTypeDef,
    CreateMaintenanceWindowResultTypeDef,
    CreateOpsItemResponseTypeDef,
    CreateOpsMetadataResultTypeDef,
    CreatePatchBaselineResultTypeDef,
    DeleteCloudConnectorResultTypeDef,
    DeleteInventoryResultTypeDef,
    DeleteMaintenanceWindowResultTypeDef,
    DeleteParametersResultTypeDef,
    DeletePatchBaselineResultTypeDef,
    DeregisterPatchBaselineForPatchGroupResultTypeDef,
    DeregisterTargetFromMaintenanceWindowResultTypeDef,
    DeregisterTaskFromMaintenanceWindowResultTypeDef,
    DescribeActivationsFilterTypeDef,
    DescribeActivationsResultTypeDef,
    DescribeAssociationExecutionsResultTypeDef,
    DescribeAssociationExecutionTargetsResultTypeDef,
    DescribeAssociationResultTypeDef,
    DescribeAutomationExecutionsResultTypeDef,
    DescribeAutomationStepExecutionsResultTypeDef,
    DescribeAvailablePatchesResultTypeDef,
    DescribeDocumentPermissionResponseTypeDef,
    DescribeDocumentResultTypeDef,
    DescribeEffectiveInstanceAssociationsResultTypeDef,
    DescribeEffectivePatchesForPatchBaselineResultTypeDef,
    DescribeInstanceAssociationsStatusResultTypeDef,
    DescribeInstanceInformationResultTypeDef,
    DescribeInstancePatchesResultTypeDef,
    DescribeInstancePatchStatesForPatchGroupResultTypeDef,
    DescribeInstancePatchStatesResultTypeDef,
    DescribeInstancePropertiesResultTypeDef,
    DescribeInventoryDeletionsResultTypeDef,
    DescribeMaintenanceWindowExecutionsResultTypeDef,
    DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef,
    DescribeMaintenanceWindowExecutionTasksResultTypeDef,
    DescribeMaintenanceWindowScheduleResultTypeDef,
    DescribeMaintenanceWindowsForTargetResultTypeDef,
    DescribeMaintenanceWindowsResultTypeDef,
    DescribeMaintenanceWindowTargetsResultTypeDef,
    DescribeMaintenanceWindowTasksResultTypeDef,
    DescribeOpsItemsResponseTypeDef,
    DescribeParametersResultTypeDef,
    DescribePatchBaselinesResultTypeDef,
    DescribePatchGroupsResultTypeDef,
    DescribePatchGroupStateResultTypeDef,
    DescribePatchPropertiesResultTypeDef,
    DescribeSessionsResponseTypeDef,
    DocumentFilterTypeDef,
    DocumentKeyValuesFilterTypeDef,
    DocumentRequiresTypeDef,
    DocumentReviewsTypeDef,
    ExecutionInputsTypeDef,
    GetAccessTokenResponseTypeDef,
    GetAutomationExecutionResultTypeDef,
    GetCalendarStateResponseTypeDef,
    GetCloudConnectorResultTypeDef,
    GetCommandInvocationResultTypeDef,
    GetConnectionStatusResponseTypeDef,
    GetDefaultPatchBaselineResultTypeDef,
    GetDeployablePatchSnapshotForInstanceResultTypeDef,
    GetDocumentResultTypeDef,
    GetExecutionPreviewResponseTypeDef,
    GetInventoryResultTypeDef,
    GetInventorySchemaResultTypeDef,
    GetMaintenanceWindowExecutionResultTypeDef,
    GetMaintenanceWindowExecutionTaskInvocationResultTypeDef,
    GetMaintenanceWindowExecutionTaskResultTypeDef,
    GetMaintenanceWindowResultTypeDef,
    GetMaintenanceWindowTaskResultTypeDef,
    GetOpsItemResponseTypeDef,
    GetOpsMetadataResultTypeDef,
    GetOpsSummaryResultTypeDef,
    GetParameterHistoryResultTypeDef,
    GetParameterResultTypeDef,
    GetParametersByPathResultTypeDef,
    GetParametersResultTypeDef,
    GetPatchBaselineForPatchGroupResultTypeDef,
    GetPatchBaselineResultTypeDef,
    GetResourcePoliciesResponseTypeDef,
    GetServiceSettingResultTypeDef,
    InstanceAssociationOutputLocationTypeDef,
    InstanceInformationFilterTypeDef,
    InstanceInformationStringFilterTypeDef,
    InstancePatchStateFilterTypeDef,
    InstancePropertyFilterTypeDef,
    InstancePropertyStringFilterTypeDef,
    InventoryAggregatorTypeDef,
    InventoryFilterTypeDef,
    InventoryItemTypeDef,
    LabelParameterVersionResultTypeDef,
    ListAssociationsResultTypeDef,
    ListAssociationVersionsResultTypeDef,
    ListCloudConnectorsResultTypeDef,
    ListCommandInvocationsResultTypeDef,
    ListCommandsResultTypeDef,
    ListComplianceItemsResultTypeDef,
    ListComplianceSummariesResultTypeDef,
    ListDocumentMetadataHistoryResponseTypeDef,
    ListDocumentsResultTypeDef,
    ListDocumentVersionsResultTypeDef,
    ListInventoryEntriesResultTypeDef,
    ListNodesResultTypeDef,
    ListNodesSummaryResultTypeDef,
    ListOpsItemEventsResponseTypeDef,
    ListOpsItemRelatedItemsResponseTypeDef,
    ListOpsMetadataResultTypeDef,
    ListResourceComplianceSummariesResultTypeDef,
    ListResourceDataSyncResultTypeDef,
    ListTagsForResourceResultTypeDef,
    LoggingInfoTypeDef,
    MaintenanceWindowFilterTypeDef,
    MaintenanceWindowTaskInvocationParametersUnionTypeDef,
    MaintenanceWindowTaskParameterValueExpressionUnionTypeDef,
    MetadataValueTypeDef,
    NodeAggregatorTypeDef,
    NodeFilterTypeDef,
    NotificationConfigUnionTypeDef,
    OpsAggregatorTypeDef,
    OpsFilterTypeDef,
    OpsItemDataValueTypeDef,
    OpsItemEventFilterTypeDef,
    OpsItemFilterTypeDef,
    OpsItemNotificationTypeDef,
    OpsItemRelatedItemsFilterTypeDef,
    OpsMetadataFilterTypeDef,
    OpsResultAttributeTypeDef,
    ParametersFilterTypeDef,
    ParameterStringFilterTypeDef,
    PatchFilterGroupUnionTypeDef,
    PatchOrchestratorFilterTypeDef,
    PatchRuleGroupUnionTypeDef,
    PatchSourceUnionTypeDef,
    PutInventoryResultTypeDef,
    PutParameterResultTypeDef,
    PutResourcePolicyResponseTypeDef,
    RegisterDefaultHostManagementConfigurationResultTypeDef,
    RegisterDefaultPatchBaselineResultTypeDef,
    RegisterPatchBaselineForPatchGroupResultTypeDef,
    RegisterTargetWithMaintenanceWindowResultTypeDef,
    RegisterTaskWithMaintenanceWindowResultTypeDef,
    RegistrationMetadataItemTypeDef,
    RelatedOpsItemTypeDef,
    ResetServiceSettingResultTypeDef,
    ResourceDataSyncS3DestinationTypeDef,
    ResourceDataSyncSourceTypeDef,
    ResultAttributeTypeDef,
    ResumeSessionResponseTypeDef,
    RunbookUnionTypeDef,
    SendCommandResultTypeDef,
    SessionFilterTypeDef,
    StartAccessRequestResponseTypeDef,
    StartAutomationExecutionResultTypeDef,
    StartChangeRequestExecutionResultTypeDef,
    StartExecutionPreviewResponseTypeDef,
    StartSessionResponseTypeDef,
    StepExecutionFilterTypeDef,
    TagTypeDef,
    TargetLocationUnionTypeDef,
    TargetUnionTypeDef,
    TerminateSessionResponseTypeDef,
    TimestampTypeDef,
    UnlabelParameterVersionResultTypeDef,
    UpdateAssociationResultTypeDef,
    UpdateAssociationStatusResultTypeDef,
    UpdateCloudConnectorResultTypeDef,
    UpdateDocumentDefaultVersionResultTypeDef,
    UpdateDocumentResultTypeDef,
    UpdateMaintenanceWindowResultTypeDef,
    UpdateMaintenanceWindowTargetResultTypeDef,
    UpdateMaintenanceWindowTaskResultTypeDef,
    UpdateOpsMetadataResultTypeDef,
    UpdatePatchBaselineResultTypeDef,
    ValidateCloudConnectorResultTypeDef,
)
from .waiter import CommandExecutedWaiter

class Exceptions(BaseClientExceptions):
    AccessDeniedException: type[ClientError]
    AlreadyExistsException: type[ClientError]
    AssociatedInstances: type[ClientError]
    AssociationAlreadyExists: type[ClientError]
    AssociationDoesNotExist: type[ClientError]
    AssociationExecutionDoesNotExist: type[ClientError]
    AssociationLimitExceeded: type[ClientError]
    AssociationVersionLimitExceeded: type[ClientError]
    AutomationDefinitionNotApprovedException: type[ClientError]
    AutomationDefinitionNotFoundException: type[ClientError]
    AutomationDefinitionVersionNotFoundException: type[ClientError]
    AutomationExecutionLimitExceededException: type[ClientError]
    AutomationExecutionNotFoundException: type[ClientError]
    AutomationStepNotFoundException: type[ClientError]
    ComplianceTypeCountLimitExceededException: type[ClientError]
    ConflictException: type[ClientError]
    CustomSchemaCountLimitExceededException: type[ClientError]
    DocumentAlreadyExists: type[ClientError]
    DocumentLimitExceeded: type[ClientError]
    DocumentPermissionLimit: type[ClientError]
    DocumentVersionLimitExceeded: type[ClientError]
    DoesNotExistException: type[ClientError]
    DuplicateDocumentContent: type[ClientError]
    DuplicateDocumentVersionName: type[ClientError]
    DuplicateInstanceId: type[ClientError]
    FeatureNotAvailableException: type[ClientError]
    HierarchyLevelLimitExceededException: type[ClientError]
    HierarchyTypeMismatchException: type[ClientError]
    IdempotentParameterMismatch: type[ClientError]
    IncompatiblePolicyException: type[ClientError]
    InternalServerError: type[ClientError]
    InvalidActivation: type[ClientError]
    InvalidActivationId: type[ClientError]
    InvalidAggregatorException: type[ClientError]
    InvalidAllowedPatternException: type[ClientError]
    InvalidAssociation: type[ClientError]
    InvalidAssociationVersion: type[ClientError]
    InvalidAutomationExecutionParametersException: type[ClientError]
    InvalidAutomationSignalException: type[ClientError]
    InvalidAutomationStatusUpdateException: type[ClientError]
    InvalidCommandId: type[ClientError]
    InvalidDeleteInventoryParametersException: type[ClientError]
    InvalidDeletionIdException: type[ClientError]
    InvalidDocument: type[ClientError]
    InvalidDocumentContent: type[ClientError]
    InvalidDocumentOperation: type[ClientError]
    InvalidDocumentSchemaVersion: type[ClientError]
    InvalidDocumentType: type[ClientError]
    InvalidDocumentVersion: type[ClientError]
    InvalidFilter: type[ClientError]
    InvalidFilterKey: type[ClientError]
    InvalidFilterOption: type[ClientError]
    InvalidFilterValue: type[ClientError]
    InvalidInstanceId: type[ClientError]
    InvalidInstanceInformationFilterValue: type[ClientError]
    InvalidInstancePropertyFilterValue: type[ClientError]
    InvalidInventoryGroupException: type[ClientError]
    InvalidInventoryItemContextException: type[ClientError]
    InvalidInventoryRequestException: type[ClientError]
    InvalidItemContentException: type[ClientError]
    InvalidKeyId: type[ClientError]
    InvalidNextToken: type[ClientError]
    InvalidNotificationConfig: type[ClientError]
    InvalidOptionException: type[ClientError]
    InvalidOutputFolder: type[ClientError]
    InvalidOutputLocation: type[ClientError]
    InvalidParameters: type[ClientError]
    InvalidPermissionType: type[ClientError]
    InvalidPluginName: type[ClientError]
    InvalidPolicyAttributeException: type[ClientError]
    InvalidPolicyTypeException: type[ClientError]
    InvalidResourceId: type[ClientError]
    InvalidResourceType: type[ClientError]
    InvalidResultAttributeException: type[ClientError]
    InvalidRole: type[ClientError]
    InvalidSchedule: type[ClientError]
    InvalidTag: type[ClientError]
    InvalidTarget: type[ClientError]
    InvalidTargetMaps: type[ClientError]
    InvalidTypeNameException: type[ClientError]
    InvalidUpdate: type[ClientError]
    InvocationDoesNotExist: type[ClientError]
    ItemContentMismatchException: type[ClientError]
    ItemSizeLimitExceededException: type[ClientError]
    MalformedResourcePolicyDocumentException: type[ClientError]
    MaxDocumentSizeExceeded: type[ClientError]
    NoLongerSupportedException: type[ClientError]
    OpsItemAccessDeniedException: type[ClientError]
    OpsItemAlreadyExistsException: type[ClientError]
    OpsItemConflictException: type[ClientError]
    OpsItemInvalidParameterException: type[ClientError]
    OpsItemLimitExceededException: type[ClientError]
    OpsItemNotFoundException: type[ClientError]
    OpsItemRelatedItemAlreadyExistsException: type[ClientError]
    OpsItemRelatedItemAssociationNotFoundException: type[ClientError]
    OpsMetadataAlreadyExistsException: type[ClientError]
    OpsMetadataInvalidArgumentException: type[ClientError]
    OpsMetadataKeyLimitExceededException: type[ClientError]
    OpsMetadataLimitExceededException: type[ClientError]
    OpsMetadataNotFoundException: type[ClientError]
    OpsMetadataTooManyUpdatesException: type[ClientError]
    ParameterAlreadyExists: type[ClientError]
    ParameterLimitExceeded: type[ClientError]
    ParameterMaxVersionLimitExceeded: type[ClientError]
    ParameterNotFound: type[ClientError]
    ParameterPatternMismatchException: type[ClientError]
    ParameterVersionLabelLimitExceeded: type[ClientError]
    ParameterVersionNotFound: type[ClientError]
    PoliciesLimitExceededException: type[ClientError]
    ResourceDataSyncAlreadyExistsException: type[ClientError]
    ResourceDataSyncConflictException: type[ClientError]
    ResourceDataSyncCountExceededException: type[ClientError]
    ResourceDataSyncInvalidConfigurationException: type[ClientError]
    ResourceDataSyncNotFoundException: type[ClientError]
    ResourceInUseException: type[ClientError]
    ResourceLimitExceededException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ResourcePolicyConflictException: type[ClientError]
    ResourcePolicyInvalidParameterException: type[ClientError]
    ResourcePolicyLimitExceededException: type[ClientError]
    ResourcePolicyNotFoundException: type[ClientError]
    ServiceQuotaExceededException: type[ClientError]
    ServiceSettingNotFound: type[ClientError]
    StatusUnchanged: type[ClientError]
    SubTypeCountLimitExceededException: type[ClientError]
    TargetInUseException: type[ClientError]
    TargetNotConnected: type[ClientError]
    ThrottlingException: type[ClientError]
    TooManyTagsError: type[ClientError]
    TooManyUpdates: type[ClientError]
    TotalSizeLimitExceededException: type[ClientError]
    UnsupportedCalendarException: type[ClientError]
    UnsupportedFeatureRequiredException: type[ClientError]
    UnsupportedInventoryItemContextException: type[ClientError]
    UnsupportedInventorySchemaVersionException: type[ClientError]
    UnsupportedOperatingSystem: type[ClientError]
    UnsupportedOperationException: type[ClientError]
    UnsupportedParameterType: type[ClientError]
    UnsupportedPlatformType: type[ClientError]
    ValidationException: type[ClientError]

class SSMClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def add_tags_to_resource(
        self, *, ResourceType: ResourceTypeForTaggingType, ResourceId: str, Tags: Sequence[TagTypeDef]
    ) -> dict[str, Any]: ...
    def associate_ops_item_related_item(
        self, *, OpsItemId: str, AssociationType: str, ResourceType: str, ResourceUri: str
    ) -> AssociateOpsItemRelatedItemResponseTypeDef: ...
    def cancel_command(self, *, CommandId: str, InstanceIds: Sequence[str] = ...) -> dict[str, Any]: ...
    def cancel_maintenance_window_execution(
        self, *, WindowExecutionId: str
    ) -> CancelMaintenanceWindowExecutionResultTypeDef: ...
    def create_activation(
        self,
        *,
        IamRole: str,
        Description: str = ...,
        DefaultInstanceName: str = ...,
        RegistrationLimit: int = ...,
        ExpirationDate: TimestampTypeDef = ...,
        Tags: Sequence[TagTypeDef] = ...,
        RegistrationMetadata: Sequence[RegistrationMetadataItemTypeDef] = ...,
    ) -> CreateActivationResultTypeDef: ...
    def create_association(
        self,
        *,
        Name: str,
        DocumentVersion: str = ...,
        InstanceId: str = ...,
        Parameters: Mapping[str, Sequence[str]] = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        ScheduleExpression: str = ...,
        OutputLocation: InstanceAssociationOutputLocationTypeDef = ...,
        AssociationName: str = ...,
        AutomationTargetParameterName: str = ...,
        MaxErrors: str = ...,
        MaxConcurrency: str = ...,
        ComplianceSeverity: AssociationComplianceSeverityType = ...,
        SyncCompliance: AssociationSyncComplianceType = ...,
        ApplyOnlyAtCronInterval: bool = ...,
        CalendarNames: Sequence[str] = ...,
        TargetLocations: Sequence[TargetLocationUnionTypeDef] = ...,
        ScheduleOffset: int = ...,
        Duration: int = ...,
        TargetMaps: Sequence[Mapping[str, Sequence[str]]] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        AlarmConfiguration: AlarmConfigurationUnionTypeDef = ...,
        AssociationDispatchAssumeRole: str = ...,
    ) -> CreateAssociationResultTypeDef: ...
    def create_association_batch(
        self,
        *,
        Entries: Sequence[CreateAssociationBatchRequestEntryUnionTypeDef],
        AssociationDispatchAssumeRole: str = ...,
    ) -> CreateAssociationBatchResultTypeDef: ...
    def create_cloud_connector(
        self,
        *,
        DisplayName: str,
        RoleArn: str,
        Configuration: CloudConnectorConfigurationUnionTypeDef,
        Description: str = ...,
        ConfigConnectorArn: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateCloudConnectorResultTypeDef: ...
    def create_document(
        self,
        *,
        Content: str,
        Name: str,
        Requires: Sequence[DocumentRequiresTypeDef] = ...,
        Attachments: Sequence[AttachmentsSourceTypeDef] = ...,
        DisplayName: str = ...,
        VersionName: str = ...,
        DocumentType: DocumentTypeType = ...,
        DocumentFormat: DocumentFormatType = ...,
        TargetType: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateDocumentResultTypeDef: ...
    def create_maintenance_window(
        self,
        *,
        Name: str,
        Schedule: str,
        Duration: int,
        Cutoff: int,
        AllowUnassociatedTargets: bool,
        Description: str = ...,
        StartDate: str = ...,
        EndDate: str = ...,
        ScheduleTimezone: str = ...,
        ScheduleOffset: int = ...,
        ClientToken: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateMaintenanceWindowResultTypeDef: ...
    def create_ops_item(
        self,
        *,
        Description: str,
        Source: str,
        Title: str,
        OpsItemType: str = ...,
        OperationalData: Mapping[str, OpsItemDataValueTypeDef] = ...,
        Notifications: Sequence[OpsItemNotificationTypeDef] = ...,
        Priority: int = ...,
        RelatedOpsItems: Sequence[RelatedOpsItemTypeDef] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        Category: str = ...,
        Severity: str = ...,
        ActualStartTime: TimestampTypeDef = ...,
        ActualEndTime: TimestampTypeDef = ...,
        PlannedStartTime: TimestampTypeDef = ...,
        PlannedEndTime: TimestampTypeDef = ...,
        AccountId: str = ...,
    ) -> CreateOpsItemResponseTypeDef: ...
    def create_ops_metadata(
        self, *, ResourceId: str, Metadata: Mapping[str, MetadataValueTypeDef] = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateOpsMetadataResultTypeDef: ...
    def create_patch_baseline(
        self,
        *,
        Name: str,
        OperatingSystem: OperatingSystemType = ...,
        GlobalFilters: PatchFilterGroupUnionTypeDef = ...,
        ApprovalRules: PatchRuleGroupUnionTypeDef = ...,
        ApprovedPatches: Sequence[str] = ...,
        ApprovedPatchesComplianceLevel: PatchComplianceLevelType = ...,
        ApprovedPatchesEnableNonSecurity: bool = ...,
        RejectedPatches: Sequence[str] = ...,
        RejectedPatchesAction: PatchActionType = ...,
        Description: str = ...,
        Sources: Sequence[PatchSourceUnionTypeDef] = ...,
        AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatusType = ...,
        ClientToken: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreatePatchBaselineResultTypeDef: ...
    def create_resource_data_sync(
        self,
        *,
        SyncName: str,
        S3Destination: ResourceDataSyncS3DestinationTypeDef = ...,
        SyncType: str = ...,
        SyncSource: ResourceDataSyncSourceTypeDef = ...,
    ) -> dict[str, Any]: ...
    def delete_activation(self, *, ActivationId: str) -> dict[str, Any]: ...
    def delete_association(
        self, *, Name: str = ..., InstanceId: str = ..., AssociationId: str = ...
    ) -> dict[str, Any]: ...
    def delete_cloud_connector(self, *, CloudConnectorId: str) -> DeleteCloudConnectorResultTypeDef: ...
    def delete_document(
        self, *, Name: str, DocumentVersion: str = ..., VersionName: str = ..., Force: bool = ...
    ) -> dict[str, Any]: ...
    def delete_inventory(
        self,
        *,
        TypeName: str,
        SchemaDeleteOption: InventorySchemaDeleteOptionType = ...,
        DryRun: bool = ...,
        ClientToken: str = ...,
    ) -> DeleteInventoryResultTypeDef: ...
    def delete_maintenance_window(self, *, WindowId: str) -> DeleteMaintenanceWindowResultTypeDef: ...
    def delete_ops_item(self, *, OpsItemId: str) -> dict[str, Any]: ...
    def delete_ops_metadata(self, *, OpsMetadataArn: str) -> dict[str, Any]: ...
    def delete_parameter(self, *, Name: str) -> dict[str, Any]: ...
    def delete_parameters(self, *, Names: Sequence[str]) -> DeleteParametersResultTypeDef: ...
    def delete_patch_baseline(self, *, BaselineId: str) -> DeletePatchBaselineResultTypeDef: ...
    def delete_resource_data_sync(self, *, SyncName: str, SyncType: str = ...) -> dict[str, Any]: ...
    def delete_resource_policy(
        self, *, ResourceArn: str, PolicyId: str, PolicyHash: str, DeletionMode: DeletionModeType = ...
    ) -> dict[str, Any]: ...
    def deregister_default_host_management_configuration(self) -> dict[str, Any]: ...
    def deregister_managed_instance(self, *, InstanceId: str) -> dict[str, Any]: ...
    def deregister_patch_baseline_for_patch_group(
        self, *, BaselineId: str, PatchGroup: str
    ) -> DeregisterPatchBaselineForPatchGroupResultTypeDef: ...
    def deregister_target_from_maintenance_window(
        self, *, WindowId: str, WindowTargetId: str, Safe: bool = ...
    ) -> DeregisterTargetFromMaintenanceWindowResultTypeDef: ...
    def deregister_task_from_maintenance_window(
        self, *, WindowId: str, WindowTaskId: str
    ) -> DeregisterTaskFromMaintenanceWindowResultTypeDef: ...
    def describe_activations(
        self, *, Filters: Sequence[DescribeActivationsFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeActivationsResultTypeDef: ...
    def describe_association(
        self, *, Name: str = ..., InstanceId: str = ..., AssociationId: str = ..., AssociationVersion: str = ...
    ) -> DescribeAssociationResultTypeDef: ...
    def describe_association_execution_targets(
        self,
        *,
        AssociationId: str,
        ExecutionId: str,
        Filters: Sequence[AssociationExecutionTargetsFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeAssociationExecutionTargetsResultTypeDef: ...
    def describe_association_executions(
        self,
        *,
        AssociationId: str,
        Filters: Sequence[AssociationExecutionFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeAssociationExecutionsResultTypeDef: ...
    def describe_automation_executions(
        self, *, Filters: Sequence[AutomationExecutionFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeAutomationExecutionsResultTypeDef: ...
    def describe_automation_step_executions(
        self,
        *,
        AutomationExecutionId: str,
        Filters: Sequence[StepExecutionFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ReverseOrder: bool = ...,
    ) -> DescribeAutomationStepExecutionsResultTypeDef: ...
    def describe_available_patches(
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeAvailablePatchesResultTypeDef: ...
    def describe_document(
        self, *, Name: str, DocumentVersion: str = ..., VersionName: str = ...
    ) -> DescribeDocumentResultTypeDef: ...
    def describe_document_permission(
        self, *, Name: str, PermissionType: DocumentPermissionTypeType, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeDocumentPermissionResponseTypeDef: ...
    def describe_effective_instance_associations(
        self, *, InstanceId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeEffectiveInstanceAssociationsResultTypeDef: ...
    def describe_effective_patches_for_patch_baseline(
        self, *, BaselineId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeEffectivePatchesForPatchBaselineResultTypeDef: ...
    def describe_instance_associations_status(
        self, *, InstanceId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeInstanceAssociationsStatusResultTypeDef: ...
    def describe_instance_information(
        self,
        *,
        InstanceInformationFilterList: Sequence[InstanceInformationFilterTypeDef] = ...,
        Filters: Sequence[InstanceInformationStringFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeInstanceInformationResultTypeDef: ...
    def describe_instance_patch_states(
        self, *, InstanceIds: Sequence[str], NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeInstancePatchStatesResultTypeDef: ...
    def describe_instance_patch_states_for_patch_group(
        self,
        *,
        PatchGroup: str,
        Filters: Sequence[InstancePatchStateFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> DescribeInstancePatchStatesForPatchGroupResultTypeDef: ...
    def describe_instance_patches(
        self,
        *,
        InstanceId: str,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> DescribeInstancePatchesResultTypeDef: ...
    def describe_instance_properties(
        self,
        *,
        InstancePropertyFilterList: Sequence[InstancePropertyFilterTypeDef] = ...,
        FiltersWithOperator: Sequence[InstancePropertyStringFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeInstancePropertiesResultTypeDef: ...
    def describe_inventory_deletions(
        self, *, DeletionId: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeInventoryDeletionsResultTypeDef: ...
    def describe_maintenance_window_execution_task_invocations(
        self,
        *,
        WindowExecutionId: str,
        TaskId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef: ...
    def describe_maintenance_window_execution_tasks(
        self,
        *,
        WindowExecutionId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowExecutionTasksResultTypeDef: ...
    def describe_maintenance_window_executions(
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowExecutionsResultTypeDef: ...
    def describe_maintenance_window_schedule(
        self,
        *,
        WindowId: str = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        ResourceType: MaintenanceWindowResourceTypeType = ...,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowScheduleResultTypeDef: ...
    def describe_maintenance_window_targets(
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowTargetsResultTypeDef: ...
    def describe_maintenance_window_tasks(
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowTasksResultTypeDef: ...
    def describe_maintenance_windows(
        self, *, Filters: Sequence[MaintenanceWindowFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeMaintenanceWindowsResultTypeDef: ...
    def describe_maintenance_windows_for_target(
        self,
        *,
        Targets: Sequence[TargetUnionTypeDef],
        ResourceType: MaintenanceWindowResourceTypeType,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowsForTargetResultTypeDef: ...
    def describe_ops_items(
        self, *, OpsItemFilters: Sequence[OpsItemFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeOpsItemsResponseTypeDef: ...
    def describe_parameters(
        self,
        *,
        Filters: Sequence[ParametersFilterTypeDef] = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Shared: bool = ...,
    ) -> DescribeParametersResultTypeDef: ...
    def describe_patch_baselines(
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribePatchBaselinesResultTypeDef: ...
    def describe_patch_group_state(self, *, PatchGroup: str) -> DescribePatchGroupStateResultTypeDef: ...
    def describe_patch_groups(
        self, *, MaxResults: int = ..., Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., NextToken: str = ...
    ) -> DescribePatchGroupsResultTypeDef: ...
    def describe_patch_properties(
        self,
        *,
        OperatingSystem: OperatingSystemType,
        Property: PatchPropertyType,
        PatchSet: PatchSetType = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribePatchPropertiesResultTypeDef: ...
    def describe_sessions(
        self,
        *,
        State: SessionStateType,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[SessionFilterTypeDef] = ...,
    ) -> DescribeSessionsResponseTypeDef: ...
    def disassociate_ops_item_related_item(self, *, OpsItemId: str, AssociationId: str) -> dict[str, Any]: ...
    def get_access_token(self, *, AccessRequestId: str) -> GetAccessTokenResponseTypeDef: ...
    def get_automation_execution(self, *, AutomationExecutionId: str) -> GetAutomationExecutionResultTypeDef: ...
    def get_calendar_state(
        self, *, CalendarNames: Sequence[str], AtTime: str = ...
    ) -> GetCalendarStateResponseTypeDef: ...
    def get_cloud_connector(self, *, CloudConnectorId: str) -> GetCloudConnectorResultTypeDef: ...
    def get_command_invocation(
        self, *, CommandId: str, InstanceId: str, PluginName: str = ...
    ) -> GetCommandInvocationResultTypeDef: ...
    def get_connection_status(self, *, Target: str) -> GetConnectionStatusResponseTypeDef: ...
    def get_default_patch_baseline(
        self, *, OperatingSystem: OperatingSystemType = ...
    ) -> GetDefaultPatchBaselineResultTypeDef: ...
    def get_deployable_patch_snapshot_for_instance(
        self,
        *,
        InstanceId: str,
        SnapshotId: str,
        BaselineOverride: BaselineOverrideTypeDef = ...,
        UseS3DualStackEndpoint: bool = ...,
    ) -> GetDeployablePatchSnapshotForInstanceResultTypeDef: ...
    def get_document(
        self, *, Name: str, VersionName: str = ..., DocumentVersion: str = ..., DocumentFormat: DocumentFormatType = ...
    ) -> GetDocumentResultTypeDef: ...
    def get_execution_preview(self, *, ExecutionPreviewId: str) -> GetExecutionPreviewResponseTypeDef: ...
    def get_inventory(
        self,
        *,
        Filters: Sequence[InventoryFilterTypeDef] = ...,
        Aggregators: Sequence[InventoryAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[ResultAttributeTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> GetInventoryResultTypeDef: ...
    def get_inventory_schema(
        self,
        *,
        TypeName: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        Aggregator: bool = ...,
        SubType: bool = ...,
    ) -> GetInventorySchemaResultTypeDef: ...
    def get_maintenance_window(self, *, WindowId: str) -> GetMaintenanceWindowResultTypeDef: ...
    def get_maintenance_window_execution(
        self, *, WindowExecutionId: str
    ) -> GetMaintenanceWindowExecutionResultTypeDef: ...
    def get_maintenance_window_execution_task(
        self, *, WindowExecutionId: str, TaskId: str
    ) -> GetMaintenanceWindowExecutionTaskResultTypeDef: ...
    def get_maintenance_window_execution_task_invocation(
        self, *, WindowExecutionId: str, TaskId: str, InvocationId: str
    ) -> GetMaintenanceWindowExecutionTaskInvocationResultTypeDef: ...
    def get_maintenance_window_task(
        self, *, WindowId: str, WindowTaskId: str
    ) -> GetMaintenanceWindowTaskResultTypeDef: ...
    def get_ops_item(self, *, OpsItemId: str, OpsItemArn: str = ...) -> GetOpsItemResponseTypeDef: ...
    def get_ops_metadata(
        self, *, OpsMetadataArn: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetOpsMetadataResultTypeDef: ...
    def get_ops_summary(
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[OpsFilterTypeDef] = ...,
        Aggregators: Sequence[OpsAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[OpsResultAttributeTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> GetOpsSummaryResultTypeDef: ...
    def get_parameter(self, *, Name: str, WithDecryption: bool = ...) -> GetParameterResultTypeDef: ...
    def get_parameter_history(
        self, *, Name: str, WithDecryption: bool = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> GetParameterHistoryResultTypeDef: ...
    def get_parameters(self, *, Names: Sequence[str], WithDecryption: bool = ...) -> GetParametersResultTypeDef: ...
    def get_parameters_by_path(
        self,
        *,
        Path: str,
        Recursive: bool = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        WithDecryption: bool = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> GetParametersByPathResultTypeDef: ...
    def get_patch_baseline(self, *, BaselineId: str) -> GetPatchBaselineResultTypeDef: ...
    def get_patch_baseline_for_patch_group(
        self, *, PatchGroup: str, OperatingSystem: OperatingSystemType = ...
    ) -> GetPatchBaselineForPatchGroupResultTypeDef: ...
    def get_resource_policies(
        self, *, ResourceArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> GetResourcePoliciesResponseTypeDef: ...
    def get_service_setting(self, *, SettingId: str) -> GetServiceSettingResultTypeDef: ...
    def label_parameter_version(
        self, *, Name: str, Labels: Sequence[str], ParameterVersion: int = ...
    ) -> LabelParameterVersionResultTypeDef: ...
    def list_association_versions(
        self, *, AssociationId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListAssociationVersionsResultTypeDef: ...
    def list_associations(
        self,
        *,
        AssociationFilterList: Sequence[AssociationFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListAssociationsResultTypeDef: ...
    def list_cloud_connectors(
        self, *, MaxResults: int = ..., NextToken: str = ..., Filters: Sequence[CloudConnectorFilterTypeDef] = ...
    ) -> ListCloudConnectorsResultTypeDef: ...
    def list_command_invocations(
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
        Details: bool = ...,
    ) -> ListCommandInvocationsResultTypeDef: ...
    def list_commands(
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
    ) -> ListCommandsResultTypeDef: ...
    def list_compliance_items(
        self,
        *,
        Filters: Sequence[ComplianceStringFilterTypeDef] = ...,
        ResourceIds: Sequence[str] = ...,
        ResourceTypes: Sequence[str] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListComplianceItemsResultTypeDef: ...
    def list_compliance_summaries(
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListComplianceSummariesResultTypeDef: ...
    def list_document_metadata_history(
        self,
        *,
        Name: str,
        Metadata: DocumentMetadataEnumType,
        DocumentVersion: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListDocumentMetadataHistoryResponseTypeDef: ...
    def list_document_versions(
        self, *, Name: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListDocumentVersionsResultTypeDef: ...
    def list_documents(
        self,
        *,
        DocumentFilterList: Sequence[DocumentFilterTypeDef] = ...,
        Filters: Sequence[DocumentKeyValuesFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListDocumentsResultTypeDef: ...
    def list_inventory_entries(
        self,
        *,
        InstanceId: str,
        TypeName: str,
        Filters: Sequence[InventoryFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListInventoryEntriesResultTypeDef: ...
    def list_nodes(
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListNodesResultTypeDef: ...
    def list_nodes_summary(
        self,
        *,
        Aggregators: Sequence[NodeAggregatorTypeDef],
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListNodesSummaryResultTypeDef: ...
    def list_ops_item_events(
        self, *, Filters: Sequence[OpsItemEventFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> ListOpsItemEventsResponseTypeDef: ...
    def list_ops_item_related_items(
        self,
        *,
        OpsItemId: str = ...,
        Filters: Sequence[OpsItemRelatedItemsFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListOpsItemRelatedItemsResponseTypeDef: ...
    def list_ops_metadata(
        self, *, Filters: Sequence[OpsMetadataFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> ListOpsMetadataResultTypeDef: ...
    def list_resource_compliance_summaries(
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListResourceComplianceSummariesResultTypeDef: ...
    def list_resource_data_sync(
        self, *, SyncType: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListResourceDataSyncResultTypeDef: ...
    def list_tags_for_resource(
        self, *, ResourceType: ResourceTypeForTaggingType, ResourceId: str
    ) -> ListTagsForResourceResultTypeDef: ...
    def modify_document_permission(
        self,
        *,
        Name: str,
        PermissionType: DocumentPermissionTypeType,
        AccountIdsToAdd: Sequence[str] = ...,
        AccountIdsToRemove: Sequence[str] = ...,
        SharedDocumentVersion: str = ...,
    ) -> dict[str, Any]: ...
    def put_compliance_items(
        self,
        *,
        ResourceId: str,
        ResourceType: str,
        ComplianceType: str,
        ExecutionSummary: ComplianceExecutionSummaryUnionTypeDef,
        Items: Sequence[ComplianceItemEntryTypeDef],
        ItemContentHash: str = ...,
        UploadType: ComplianceUploadTypeType = ...,
    ) -> dict[str, Any]: ...
    def put_inventory(self, *, InstanceId: str, Items: Sequence[InventoryItemTypeDef]) -> PutInventoryResultTypeDef: ...
    def put_parameter(
        self,
        *,
        Name: str,
        Value: str,
        Description: str = ...,
        Type: ParameterTypeType = ...,
        KeyId: str = ...,
        Overwrite: bool = ...,
        AllowedPattern: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
        Tier: ParameterTierType = ...,
        Policies: str = ...,
        DataType: str = ...,
    ) -> PutParameterResultTypeDef: ...
    def put_resource_policy(
        self, *, ResourceArn: str, Policy: str, PolicyId: str = ..., PolicyHash: str = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    def register_default_host_management_configuration(
        self, *, PermissionModel: DHMCPermissionModelType, RoleArn: str = ..., Overwrite: bool = ...
    ) -> RegisterDefaultHostManagementConfigurationResultTypeDef: ...
    def register_default_patch_baseline(self, *, BaselineId: str) -> RegisterDefaultPatchBaselineResultTypeDef: ...
    def register_patch_baseline_for_patch_group(
        self, *, BaselineId: str, PatchGroup: str
    ) -> RegisterPatchBaselineForPatchGroupResultTypeDef: ...
    def register_target_with_maintenance_window(
        self,
        *,
        WindowId: str,
        ResourceType: MaintenanceWindowResourceTypeType,
        Targets: Sequence[TargetUnionTypeDef],
        OwnerInformation: str = ...,
        Name: str = ...,
        Description: str = ...,
        ClientToken: str = ...,
    ) -> RegisterTargetWithMaintenanceWindowResultTypeDef: ...
    def register_task_with_maintenance_window(
        self,
        *,
        WindowId: str,
        TaskArn: str,
        TaskType: MaintenanceWindowTaskTypeType,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        ServiceRoleArn: str = ...,
        TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionUnionTypeDef] = ...,
        TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersUnionTypeDef = ...,
        Priority: int = ...,
        MaxConcurrency: str = ...,
        MaxErrors: str = ...,
        LoggingInfo: LoggingInfoTypeDef = ...,
        Name: str = ...,
        Description: str = ...,
        ClientToken: str = ...,
        CutoffBehavior: MaintenanceWindowTaskCutoffBehaviorType = ...,
        AlarmConfiguration: AlarmConfigurationUnionTypeDef = ...,
    ) -> RegisterTaskWithMaintenanceWindowResultTypeDef: ...
    def remove_tags_from_resource(
        self, *, ResourceType: ResourceTypeForTaggingType, ResourceId: str, TagKeys: Sequence[str]
    ) -> dict[str, Any]: ...
    def reset_service_setting(self, *, SettingId: str) -> ResetServiceSettingResultTypeDef: ...
    def resume_session(self, *, SessionId: str) -> ResumeSessionResponseTypeDef: ...
    def send_automation_signal(
        self, *, AutomationExecutionId: str, SignalType: SignalTypeType, Payload: Mapping[str, Sequence[str]] = ...
    ) -> dict[str, Any]: ...
    def send_command(
        self,
        *,
        DocumentName: str,
        InstanceIds: Sequence[str] = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        DocumentVersion: str = ...,
        DocumentHash: str = ...,
        DocumentHashType: DocumentHashTypeType = ...,
        TimeoutSeconds: int = ...,
        Comment: str = ...,
        Parameters: Mapping[str, Sequence[str]] = ...,
        OutputS3Region: str = ...,
        OutputS3BucketName: str = ...,
        OutputS3KeyPrefix: str = ...,
        MaxConcurrency: str = ...,
        MaxErrors: str = ...,
        ServiceRoleArn: str = ...,
        NotificationConfig: NotificationConfigUnionTypeDef = ...,
        CloudWatchOutputConfig: CloudWatchOutputConfigTypeDef = ...,
        AlarmConfiguration: AlarmConfigurationUnionTypeDef = ...,
    ) -> SendCommandResultTypeDef: ...
    def start_access_request(
        self, *, Reason: str, Targets: Sequence[TargetUnionTypeDef], Tags: Sequence[TagTypeDef] = ...
    ) -> StartAccessRequestResponseTypeDef: ...
    def start_associations_once(self, *, AssociationIds: Sequence[str]) -> dict[str, Any]: ...
    def start_automation_execution(
        self,
        *,
        DocumentName: str,
        DocumentVersion: str = ...,
        Parameters: Mapping[str, Sequence[str]] = ...,
        ClientToken: str = ...,
        Mode: ExecutionModeType = ...,
        TargetParameterName: str = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        TargetMaps: Sequence[Mapping[str, Sequence[str]]] = ...,
        MaxConcurrency: str = ...,
        MaxErrors: str = ...,
        TargetLocations: Sequence[TargetLocationUnionTypeDef] = ...,
        Tags: Sequence[TagTypeDef] = ...,
        AlarmConfiguration: AlarmConfigurationUnionTypeDef = ...,
        TargetLocationsURL: str = ...,
    ) -> StartAutomationExecutionResultTypeDef: ...
    def start_change_request_execution(
        self,
        *,
        DocumentName: str,
        Runbooks: Sequence[RunbookUnionTypeDef],
        ScheduledTime: TimestampTypeDef = ...,
        DocumentVersion: str = ...,
        Parameters: Mapping[str, Sequence[str]] = ...,
        ChangeRequestName: str = ...,
        ClientToken: str = ...,
        AutoApprove: bool = ...,
        Tags: Sequence[TagTypeDef] = ...,
        ScheduledEndTime: TimestampTypeDef = ...,
        ChangeDetails: str = ...,
    ) -> StartChangeRequestExecutionResultTypeDef: ...
    def start_execution_preview(
        self, *, DocumentName: str, DocumentVersion: str = ..., ExecutionInputs: ExecutionInputsTypeDef = ...
    ) -> StartExecutionPreviewResponseTypeDef: ...
    def start_session(
        self, *, Target: str, DocumentName: str = ..., Reason: str = ..., Parameters: Mapping[str, Sequence[str]] = ...
    ) -> StartSessionResponseTypeDef: ...
    def stop_automation_execution(self, *, AutomationExecutionId: str, Type: StopTypeType = ...) -> dict[str, Any]: ...
    def terminate_session(self, *, SessionId: str) -> TerminateSessionResponseTypeDef: ...
    def unlabel_parameter_version(
        self, *, Name: str, ParameterVersion: int, Labels: Sequence[str]
    ) -> UnlabelParameterVersionResultTypeDef: ...
    def update_association(
        self,
        *,
        AssociationId: str,
        Parameters: Mapping[str, Sequence[str]] = ...,
        DocumentVersion: str = ...,
        ScheduleExpression: str = ...,
        OutputLocation: InstanceAssociationOutputLocationTypeDef = ...,
        Name: str = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        AssociationName: str = ...,
        AssociationVersion: str = ...,
        AutomationTargetParameterName: str = ...,
        MaxErrors: str = ...,
        MaxConcurrency: str = ...,
        ComplianceSeverity: AssociationComplianceSeverityType = ...,
        SyncCompliance: AssociationSyncComplianceType = ...,
        ApplyOnlyAtCronInterval: bool = ...,
        CalendarNames: Sequence[str] = ...,
        TargetLocations: Sequence[TargetLocationUnionTypeDef] = ...,
        ScheduleOffset: int = ...,
        Duration: int = ...,
        TargetMaps: Sequence[Mapping[str, Sequence[str]]] = ...,
        AlarmConfiguration: AlarmConfigurationUnionTypeDef = ...,
        AssociationDispatchAssumeRole: str = ...,
    ) -> UpdateAssociationResultTypeDef: ...
    def update_association_status(
        self, *, Name: str, InstanceId: str, AssociationStatus: AssociationStatusUnionTypeDef
    ) -> UpdateAssociationStatusResultTypeDef: ...
    def update_cloud_connector(
        self,
        *,
        CloudConnectorId: str,
        DisplayName: str = ...,
        Configuration: CloudConnectorConfigurationUnionTypeDef = ...,
        Description: str = ...,
    ) -> UpdateCloudConnectorResultTypeDef: ...
    def update_document(
        self,
        *,
        Content: str,
        Name: str,
        Attachments: Sequence[AttachmentsSourceTypeDef] = ...,
        DisplayName: str = ...,
        VersionName: str = ...,
        DocumentVersion: str = ...,
        DocumentFormat: DocumentFormatType = ...,
        TargetType: str = ...,
    ) -> UpdateDocumentResultTypeDef: ...
    def update_document_default_version(
        self, *, Name: str, DocumentVersion: str
    ) -> UpdateDocumentDefaultVersionResultTypeDef: ...
    def update_document_metadata(
        self, *, Name: str, DocumentReviews: DocumentReviewsTypeDef, DocumentVersion: str = ...
    ) -> dict[str, Any]: ...
    def update_maintenance_window(
        self,
        *,
        WindowId: str,
        Name: str = ...,
        Description: str = ...,
        StartDate: str = ...,
        EndDate: str = ...,
        Schedule: str = ...,
        ScheduleTimezone: str = ...,
        ScheduleOffset: int = ...,
        Duration: int = ...,
        Cutoff: int = ...,
        AllowUnassociatedTargets: bool = ...,
        Enabled: bool = ...,
        Replace: bool = ...,
    ) -> UpdateMaintenanceWindowResultTypeDef: ...
    def update_maintenance_window_target(
        self,
        *,
        WindowId: str,
        WindowTargetId: str,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        OwnerInformation: str = ...,
        Name: str = ...,
        Description: str = ...,
        Replace: bool = ...,
    ) -> UpdateMaintenanceWindowTargetResultTypeDef: ...
    def update_maintenance_window_task(
        self,
        *,
        WindowId: str,
        WindowTaskId: str,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        TaskArn: str = ...,
        ServiceRoleArn: str = ...,
        TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionUnionTypeDef] = ...,
        TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersUnionTypeDef = ...,
        Priority: int = ...,
        MaxConcurrency: str = ...,
        MaxErrors: str = ...,
        LoggingInfo: LoggingInfoTypeDef = ...,
        Name: str = ...,
        Description: str = ...,
        Replace: bool = ...,
        CutoffBehavior: MaintenanceWindowTaskCutoffBehaviorType = ...,
        AlarmConfiguration: AlarmConfigurationUnionTypeDef = ...,
    ) -> UpdateMaintenanceWindowTaskResultTypeDef: ...
    def update_managed_instance_role(self, *, InstanceId: str, IamRole: str) -> dict[str, Any]: ...
    def update_ops_item(
        self,
        *,
        OpsItemId: str,
        Description: str = ...,
        OperationalData: Mapping[str, OpsItemDataValueTypeDef] = ...,
        OperationalDataToDelete: Sequence[str] = ...,
        Notifications: Sequence[OpsItemNotificationTypeDef] = ...,
        Priority: int = ...,
        RelatedOpsItems: Sequence[RelatedOpsItemTypeDef] = ...,
        Status: OpsItemStatusType = ...,
        Title: str = ...,
        Category: str = ...,
        Severity: str = ...,
        ActualStartTime: TimestampTypeDef = ...,
        ActualEndTime: TimestampTypeDef = ...,
        PlannedStartTime: TimestampTypeDef = ...,
        PlannedEndTime: TimestampTypeDef = ...,
        OpsItemArn: str = ...,
    ) -> dict[str, Any]: ...
    def update_ops_metadata(
        self,
        *,
        OpsMetadataArn: str,
        MetadataToUpdate: Mapping[str, MetadataValueTypeDef] = ...,
        KeysToDelete: Sequence[str] = ...,
    ) -> UpdateOpsMetadataResultTypeDef: ...
    def update_patch_baseline(
        self,
        *,
        BaselineId: str,
        Name: str = ...,
        GlobalFilters: PatchFilterGroupUnionTypeDef = ...,
        ApprovalRules: PatchRuleGroupUnionTypeDef = ...,
        ApprovedPatches: Sequence[str] = ...,
        ApprovedPatchesComplianceLevel: PatchComplianceLevelType = ...,
        ApprovedPatchesEnableNonSecurity: bool = ...,
        RejectedPatches: Sequence[str] = ...,
        RejectedPatchesAction: PatchActionType = ...,
        Description: str = ...,
        Sources: Sequence[PatchSourceUnionTypeDef] = ...,
        AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatusType = ...,
        Replace: bool = ...,
    ) -> UpdatePatchBaselineResultTypeDef: ...
    def update_resource_data_sync(
        self, *, SyncName: str, SyncType: str, SyncSource: ResourceDataSyncSourceTypeDef
    ) -> dict[str, Any]: ...
    def update_service_setting(self, *, SettingId: str, SettingValue: str) -> dict[str, Any]: ...
    def validate_cloud_connector(
        self, *, CloudConnectorId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ValidateCloudConnectorResultTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: DescribeActivationsPaginatorName) -> DescribeActivationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAssociationExecutionTargetsPaginatorName
    ) -> DescribeAssociationExecutionTargetsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAssociationExecutionsPaginatorName
    ) -> DescribeAssociationExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAutomationExecutionsPaginatorName
    ) -> DescribeAutomationExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAutomationStepExecutionsPaginatorName
    ) -> DescribeAutomationStepExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAvailablePatchesPaginatorName
    ) -> DescribeAvailablePatchesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeEffectiveInstanceAssociationsPaginatorName
    ) -> DescribeEffectiveInstanceAssociationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeEffectivePatchesForPatchBaselinePaginatorName
    ) -> DescribeEffectivePatchesForPatchBaselinePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstanceAssociationsStatusPaginatorName
    ) -> DescribeInstanceAssociationsStatusPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstanceInformationPaginatorName
    ) -> DescribeInstanceInformationPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePatchStatesPaginatorName
    ) -> DescribeInstancePatchStatesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePatchStatesForPatchGroupPaginatorName
    ) -> DescribeInstancePatchStatesForPatchGroupPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePatchesPaginatorName
    ) -> DescribeInstancePatchesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePropertiesPaginatorName
    ) -> DescribeInstancePropertiesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInventoryDeletionsPaginatorName
    ) -> DescribeInventoryDeletionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowExecutionTaskInvocationsPaginatorName
    ) -> DescribeMaintenanceWindowExecutionTaskInvocationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowExecutionTasksPaginatorName
    ) -> DescribeMaintenanceWindowExecutionTasksPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowExecutionsPaginatorName
    ) -> DescribeMaintenanceWindowExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowSchedulePaginatorName
    ) -> DescribeMaintenanceWindowSchedulePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowTargetsPaginatorName
    ) -> DescribeMaintenanceWindowTargetsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowTasksPaginatorName
    ) -> DescribeMaintenanceWindowTasksPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowsPaginatorName
    ) -> DescribeMaintenanceWindowsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowsForTargetPaginatorName
    ) -> DescribeMaintenanceWindowsForTargetPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeOpsItemsPaginatorName) -> DescribeOpsItemsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeParametersPaginatorName) -> DescribeParametersPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribePatchBaselinesPaginatorName) -> DescribePatchBaselinesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribePatchGroupsPaginatorName) -> DescribePatchGroupsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribePatchPropertiesPaginatorName
    ) -> DescribePatchPropertiesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeSessionsPaginatorName) -> DescribeSessionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetInventoryPaginatorName) -> GetInventoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetInventorySchemaPaginatorName) -> GetInventorySchemaPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetOpsSummaryPaginatorName) -> GetOpsSummaryPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetParameterHistoryPaginatorName) -> GetParameterHistoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetParametersByPathPaginatorName) -> GetParametersByPathPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetResourcePoliciesPaginatorName) -> GetResourcePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAssociationVersionsPaginatorName
    ) -> ListAssociationVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAssociationsPaginatorName) -> ListAssociationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCloudConnectorsPaginatorName) -> ListCloudConnectorsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCommandInvocationsPaginatorName) -> ListCommandInvocationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCommandsPaginatorName) -> ListCommandsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListComplianceItemsPaginatorName) -> ListComplianceItemsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListComplianceSummariesPaginatorName
    ) -> ListComplianceSummariesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDocumentVersionsPaginatorName) -> ListDocumentVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDocumentsPaginatorName) -> ListDocumentsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListNodesPaginatorName) -> ListNodesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListNodesSummaryPaginatorName) -> ListNodesSummaryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListOpsItemEventsPaginatorName) -> ListOpsItemEventsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListOpsItemRelatedItemsPaginatorName
    ) -> ListOpsItemRelatedItemsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListOpsMetadataPaginatorName) -> ListOpsMetadataPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListResourceComplianceSummariesPaginatorName
    ) -> ListResourceComplianceSummariesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListResourceDataSyncPaginatorName) -> ListResourceDataSyncPaginator: ...
    @overload
    def get_paginator(self, operation_name: ValidateCloudConnectorPaginatorName) -> ValidateCloudConnectorPaginator: ...
    def get_waiter(self, waiter_name: CommandExecutedWaiterName) -> CommandExecutedWaiter: ...  # type: ignore[override]
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "add_tags_to_resource",
            "cancel_command",
            "create_resource_data_sync",
            "delete_activation",
            "delete_association",
            "delete_document",
            "delete_ops_item",
            "delete_ops_metadata",
            "delete_parameter",
            "delete_resource_data_sync",
            "delete_resource_policy",
            "deregister_default_host_management_configuration",
            "deregister_managed_instance",
            "disassociate_ops_item_related_item",
            "modify_document_permission",
            "put_compliance_items",
            "remove_tags_from_resource",
            "send_automation_signal",
            "start_associations_once",
            "stop_automation_execution",
            "update_document_metadata",
            "update_managed_instance_role",
            "update_ops_item",
            "update_resource_data_sync",
            "update_service_setting",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["associate_ops_item_related_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AssociateOpsItemRelatedItemResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["cancel_maintenance_window_execution"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[CancelMaintenanceWindowExecutionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_activation"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateActivationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_association"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateAssociationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_association_batch"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateAssociationBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_cloud_connector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_document"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateDocumentResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_maintenance_window"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_ops_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateOpsItemResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_ops_metadata"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_patch_baseline"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreatePatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_cloud_connector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_inventory"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteInventoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_maintenance_window"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_parameters"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteParametersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_patch_baseline"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeletePatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["deregister_patch_baseline_for_patch_group"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DeregisterPatchBaselineForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["deregister_target_from_maintenance_window"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DeregisterTargetFromMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["deregister_task_from_maintenance_window"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DeregisterTaskFromMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_activations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeActivationsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_association"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAssociationResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_association_execution_targets"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeAssociationExecutionTargetsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_association_executions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAssociationExecutionsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_automation_executions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAutomationExecutionsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_automation_step_executions"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeAutomationStepExecutionsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_available_patches"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAvailablePatchesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_document"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeDocumentResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_document_permission"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeDocumentPermissionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_effective_instance_associations"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeEffectiveInstanceAssociationsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_effective_patches_for_patch_baseline"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeEffectivePatchesForPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_instance_associations_status"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeInstanceAssociationsStatusResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_instance_information"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeInstanceInformationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_instance_patch_states"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeInstancePatchStatesResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_instance_patch_states_for_patch_group"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeInstancePatchStatesForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_instance_patches"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeInstancePatchesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_instance_properties"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeInstancePropertiesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_inventory_deletions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeInventoryDeletionsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_execution_task_invocations"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_execution_tasks"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeMaintenanceWindowExecutionTasksResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_executions"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeMaintenanceWindowExecutionsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_schedule"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeMaintenanceWindowScheduleResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_targets"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeMaintenanceWindowTargetsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_tasks"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeMaintenanceWindowTasksResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_maintenance_windows"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeMaintenanceWindowsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_windows_for_target"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DescribeMaintenanceWindowsForTargetResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_ops_items"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeOpsItemsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_parameters"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeParametersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_baselines"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribePatchBaselinesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_group_state"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribePatchGroupStateResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_groups"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribePatchGroupsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_properties"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribePatchPropertiesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_sessions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeSessionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_access_token"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccessTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_automation_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAutomationExecutionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_calendar_state"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetCalendarStateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_cloud_connector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_command_invocation"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetCommandInvocationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_connection_status"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetConnectionStatusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_default_patch_baseline"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDefaultPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_deployable_patch_snapshot_for_instance"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetDeployablePatchSnapshotForInstanceResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_document"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDocumentResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_execution_preview"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetExecutionPreviewResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_inventory"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetInventoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_inventory_schema"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetInventorySchemaResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_maintenance_window"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_maintenance_window_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMaintenanceWindowExecutionResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_maintenance_window_execution_task"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetMaintenanceWindowExecutionTaskResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_maintenance_window_execution_task_invocation"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetMaintenanceWindowExecutionTaskInvocationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_maintenance_window_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMaintenanceWindowTaskResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ops_item"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetOpsItemResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ops_metadata"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ops_summary"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetOpsSummaryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameter"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetParameterResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameter_history"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetParameterHistoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameters"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetParametersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameters_by_path"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetParametersByPathResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_patch_baseline"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_patch_baseline_for_patch_group"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetPatchBaselineForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetResourcePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_service_setting"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetServiceSettingResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["label_parameter_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[LabelParameterVersionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_association_versions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAssociationVersionsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_associations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAssociationsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_cloud_connectors"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListCloudConnectorsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_command_invocations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListCommandInvocationsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_commands"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListCommandsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_compliance_items"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListComplianceItemsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_compliance_summaries"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListComplianceSummariesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_document_metadata_history"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListDocumentMetadataHistoryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_document_versions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListDocumentVersionsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_documents"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListDocumentsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_inventory_entries"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListInventoryEntriesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_nodes"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListNodesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_nodes_summary"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListNodesSummaryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ops_item_events"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListOpsItemEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ops_item_related_items"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListOpsItemRelatedItemsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ops_metadata"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_resource_compliance_summaries"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListResourceComplianceSummariesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_resource_data_sync"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListResourceDataSyncResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsForResourceResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_inventory"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutInventoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_parameter"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutParameterResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_default_host_management_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[RegisterDefaultHostManagementConfigurationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["register_default_patch_baseline"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RegisterDefaultPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_patch_baseline_for_patch_group"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[RegisterPatchBaselineForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_target_with_maintenance_window"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[RegisterTargetWithMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_task_with_maintenance_window"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[RegisterTaskWithMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["reset_service_setting"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ResetServiceSettingResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["resume_session"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ResumeSessionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_command"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SendCommandResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_access_request"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartAccessRequestResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_automation_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartAutomationExecutionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_change_request_execution"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartChangeRequestExecutionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_execution_preview"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartExecutionPreviewResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_session"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartSessionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["terminate_session"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TerminateSessionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["unlabel_parameter_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UnlabelParameterVersionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_association"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateAssociationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_association_status"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateAssociationStatusResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_cloud_connector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_document"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateDocumentResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_document_default_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateDocumentDefaultVersionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_maintenance_window"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_maintenance_window_target"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateMaintenanceWindowTargetResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_maintenance_window_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateMaintenanceWindowTaskResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_ops_metadata"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_patch_baseline"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdatePatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["validate_cloud_connector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ValidateCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
