"""The client of SSM for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.waiter import AioWaiter

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
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
    PaginatorConfigTypeDef,
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
    WaiterConfigTypeDef,
)

class AioDescribeActivationsPaginator(AioPaginator[DescribeActivationsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[DescribeActivationsFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeActivationsResultTypeDef]: ...

class AioDescribeAssociationExecutionTargetsPaginator(AioPaginator[DescribeAssociationExecutionTargetsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AssociationId: str,
        ExecutionId: str,
        Filters: Sequence[AssociationExecutionTargetsFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeAssociationExecutionTargetsResultTypeDef]: ...

class AioDescribeAssociationExecutionsPaginator(AioPaginator[DescribeAssociationExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AssociationId: str,
        Filters: Sequence[AssociationExecutionFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeAssociationExecutionsResultTypeDef]: ...

class AioDescribeAutomationExecutionsPaginator(AioPaginator[DescribeAutomationExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[AutomationExecutionFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeAutomationExecutionsResultTypeDef]: ...

class AioDescribeAutomationStepExecutionsPaginator(AioPaginator[DescribeAutomationStepExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AutomationExecutionId: str,
        Filters: Sequence[StepExecutionFilterTypeDef] = ...,
        ReverseOrder: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeAutomationStepExecutionsResultTypeDef]: ...

class AioDescribeAvailablePatchesPaginator(AioPaginator[DescribeAvailablePatchesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeAvailablePatchesResultTypeDef]: ...

class AioDescribeEffectiveInstanceAssociationsPaginator(
    AioPaginator[DescribeEffectiveInstanceAssociationsResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self, *, InstanceId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeEffectiveInstanceAssociationsResultTypeDef]: ...

class AioDescribeEffectivePatchesForPatchBaselinePaginator(
    AioPaginator[DescribeEffectivePatchesForPatchBaselineResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self, *, BaselineId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeEffectivePatchesForPatchBaselineResultTypeDef]: ...

class AioDescribeInstanceAssociationsStatusPaginator(AioPaginator[DescribeInstanceAssociationsStatusResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, InstanceId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeInstanceAssociationsStatusResultTypeDef]: ...

class AioDescribeInstanceInformationPaginator(AioPaginator[DescribeInstanceInformationResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        InstanceInformationFilterList: Sequence[InstanceInformationFilterTypeDef] = ...,
        Filters: Sequence[InstanceInformationStringFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeInstanceInformationResultTypeDef]: ...

class AioDescribeInstancePatchStatesPaginator(AioPaginator[DescribeInstancePatchStatesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, InstanceIds: Sequence[str], PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeInstancePatchStatesResultTypeDef]: ...

class AioDescribeInstancePatchStatesForPatchGroupPaginator(
    AioPaginator[DescribeInstancePatchStatesForPatchGroupResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self,
        *,
        PatchGroup: str,
        Filters: Sequence[InstancePatchStateFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeInstancePatchStatesForPatchGroupResultTypeDef]: ...

class AioDescribeInstancePatchesPaginator(AioPaginator[DescribeInstancePatchesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        InstanceId: str,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeInstancePatchesResultTypeDef]: ...

class AioDescribeInstancePropertiesPaginator(AioPaginator[DescribeInstancePropertiesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        InstancePropertyFilterList: Sequence[InstancePropertyFilterTypeDef] = ...,
        FiltersWithOperator: Sequence[InstancePropertyStringFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeInstancePropertiesResultTypeDef]: ...

class AioDescribeInventoryDeletionsPaginator(AioPaginator[DescribeInventoryDeletionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DeletionId: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeInventoryDeletionsResultTypeDef]: ...

class AioDescribeMaintenanceWindowExecutionTaskInvocationsPaginator(
    AioPaginator[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowExecutionId: str,
        TaskId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]: ...

class AioDescribeMaintenanceWindowExecutionTasksPaginator(
    AioPaginator[DescribeMaintenanceWindowExecutionTasksResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowExecutionId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMaintenanceWindowExecutionTasksResultTypeDef]: ...

class AioDescribeMaintenanceWindowExecutionsPaginator(AioPaginator[DescribeMaintenanceWindowExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMaintenanceWindowExecutionsResultTypeDef]: ...

class AioDescribeMaintenanceWindowSchedulePaginator(AioPaginator[DescribeMaintenanceWindowScheduleResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        ResourceType: MaintenanceWindowResourceTypeType = ...,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMaintenanceWindowScheduleResultTypeDef]: ...

class AioDescribeMaintenanceWindowTargetsPaginator(AioPaginator[DescribeMaintenanceWindowTargetsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMaintenanceWindowTargetsResultTypeDef]: ...

class AioDescribeMaintenanceWindowTasksPaginator(AioPaginator[DescribeMaintenanceWindowTasksResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMaintenanceWindowTasksResultTypeDef]: ...

class AioDescribeMaintenanceWindowsPaginator(AioPaginator[DescribeMaintenanceWindowsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[MaintenanceWindowFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeMaintenanceWindowsResultTypeDef]: ...

class AioDescribeMaintenanceWindowsForTargetPaginator(AioPaginator[DescribeMaintenanceWindowsForTargetResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Targets: Sequence[TargetUnionTypeDef],
        ResourceType: MaintenanceWindowResourceTypeType,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMaintenanceWindowsForTargetResultTypeDef]: ...

class AioDescribeOpsItemsPaginator(AioPaginator[DescribeOpsItemsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, OpsItemFilters: Sequence[OpsItemFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeOpsItemsResponseTypeDef]: ...

class AioDescribeParametersPaginator(AioPaginator[DescribeParametersResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[ParametersFilterTypeDef] = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        Shared: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeParametersResultTypeDef]: ...

class AioDescribePatchBaselinesPaginator(AioPaginator[DescribePatchBaselinesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribePatchBaselinesResultTypeDef]: ...

class AioDescribePatchGroupsPaginator(AioPaginator[DescribePatchGroupsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribePatchGroupsResultTypeDef]: ...

class AioDescribePatchPropertiesPaginator(AioPaginator[DescribePatchPropertiesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        OperatingSystem: OperatingSystemType,
        Property: PatchPropertyType,
        PatchSet: PatchSetType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribePatchPropertiesResultTypeDef]: ...

class AioDescribeSessionsPaginator(AioPaginator[DescribeSessionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        State: SessionStateType,
        Filters: Sequence[SessionFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeSessionsResponseTypeDef]: ...

class AioGetInventoryPaginator(AioPaginator[GetInventoryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[InventoryFilterTypeDef] = ...,
        Aggregators: Sequence[InventoryAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[ResultAttributeTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetInventoryResultTypeDef]: ...

class AioGetInventorySchemaPaginator(AioPaginator[GetInventorySchemaResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        TypeName: str = ...,
        Aggregator: bool = ...,
        SubType: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetInventorySchemaResultTypeDef]: ...

class AioGetOpsSummaryPaginator(AioPaginator[GetOpsSummaryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[OpsFilterTypeDef] = ...,
        Aggregators: Sequence[OpsAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[OpsResultAttributeTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetOpsSummaryResultTypeDef]: ...

class AioGetParameterHistoryPaginator(AioPaginator[GetParameterHistoryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Name: str, WithDecryption: bool = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[GetParameterHistoryResultTypeDef]: ...

class AioGetParametersByPathPaginator(AioPaginator[GetParametersByPathResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Path: str,
        Recursive: bool = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        WithDecryption: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetParametersByPathResultTypeDef]: ...

class AioGetResourcePoliciesPaginator(AioPaginator[GetResourcePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ResourceArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[GetResourcePoliciesResponseTypeDef]: ...

class AioListAssociationVersionsPaginator(AioPaginator[ListAssociationVersionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, AssociationId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAssociationVersionsResultTypeDef]: ...

class AioListAssociationsPaginator(AioPaginator[ListAssociationsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AssociationFilterList: Sequence[AssociationFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListAssociationsResultTypeDef]: ...

class AioListCloudConnectorsPaginator(AioPaginator[ListCloudConnectorsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[CloudConnectorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListCloudConnectorsResultTypeDef]: ...

class AioListCommandInvocationsPaginator(AioPaginator[ListCommandInvocationsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
        Details: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListCommandInvocationsResultTypeDef]: ...

class AioListCommandsPaginator(AioPaginator[ListCommandsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListCommandsResultTypeDef]: ...

class AioListComplianceItemsPaginator(AioPaginator[ListComplianceItemsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[ComplianceStringFilterTypeDef] = ...,
        ResourceIds: Sequence[str] = ...,
        ResourceTypes: Sequence[str] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListComplianceItemsResultTypeDef]: ...

class AioListComplianceSummariesPaginator(AioPaginator[ListComplianceSummariesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListComplianceSummariesResultTypeDef]: ...

class AioListDocumentVersionsPaginator(AioPaginator[ListDocumentVersionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Name: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListDocumentVersionsResultTypeDef]: ...

class AioListDocumentsPaginator(AioPaginator[ListDocumentsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        DocumentFilterList: Sequence[DocumentFilterTypeDef] = ...,
        Filters: Sequence[DocumentKeyValuesFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListDocumentsResultTypeDef]: ...

class AioListNodesPaginator(AioPaginator[ListNodesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListNodesResultTypeDef]: ...

class AioListNodesSummaryPaginator(AioPaginator[ListNodesSummaryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Aggregators: Sequence[NodeAggregatorTypeDef],
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListNodesSummaryResultTypeDef]: ...

class AioListOpsItemEventsPaginator(AioPaginator[ListOpsItemEventsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[OpsItemEventFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListOpsItemEventsResponseTypeDef]: ...

class AioListOpsItemRelatedItemsPaginator(AioPaginator[ListOpsItemRelatedItemsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        OpsItemId: str = ...,
        Filters: Sequence[OpsItemRelatedItemsFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListOpsItemRelatedItemsResponseTypeDef]: ...

class AioListOpsMetadataPaginator(AioPaginator[ListOpsMetadataResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[OpsMetadataFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListOpsMetadataResultTypeDef]: ...

class AioListResourceComplianceSummariesPaginator(AioPaginator[ListResourceComplianceSummariesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListResourceComplianceSummariesResultTypeDef]: ...

class AioListResourceDataSyncPaginator(AioPaginator[ListResourceDataSyncResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SyncType: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListResourceDataSyncResultTypeDef]: ...

class AioValidateCloudConnectorPaginator(AioPaginator[ValidateCloudConnectorResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, CloudConnectorId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ValidateCloudConnectorResultTypeDef]: ...

class AioCommandExecutedWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, CommandId: str, InstanceId: str, PluginName: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioSSMClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def add_tags_to_resource(
        self, *, ResourceType: ResourceTypeForTaggingType, ResourceId: str, Tags: Sequence[TagTypeDef]
    ) -> dict[str, Any]: ...
    async def associate_ops_item_related_item(
        self, *, OpsItemId: str, AssociationType: str, ResourceType: str, ResourceUri: str
    ) -> AssociateOpsItemRelatedItemResponseTypeDef: ...
    async def cancel_command(self, *, CommandId: str, InstanceIds: Sequence[str] = ...) -> dict[str, Any]: ...
    async def cancel_maintenance_window_execution(
        self, *, WindowExecutionId: str
    ) -> CancelMaintenanceWindowExecutionResultTypeDef: ...
    async def create_activation(
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
    async def create_association(
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
    async def create_association_batch(
        self,
        *,
        Entries: Sequence[CreateAssociationBatchRequestEntryUnionTypeDef],
        AssociationDispatchAssumeRole: str = ...,
    ) -> CreateAssociationBatchResultTypeDef: ...
    async def create_cloud_connector(
        self,
        *,
        DisplayName: str,
        RoleArn: str,
        Configuration: CloudConnectorConfigurationUnionTypeDef,
        Description: str = ...,
        ConfigConnectorArn: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateCloudConnectorResultTypeDef: ...
    async def create_document(
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
    async def create_maintenance_window(
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
    async def create_ops_item(
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
    async def create_ops_metadata(
        self, *, ResourceId: str, Metadata: Mapping[str, MetadataValueTypeDef] = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateOpsMetadataResultTypeDef: ...
    async def create_patch_baseline(
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
    async def create_resource_data_sync(
        self,
        *,
        SyncName: str,
        S3Destination: ResourceDataSyncS3DestinationTypeDef = ...,
        SyncType: str = ...,
        SyncSource: ResourceDataSyncSourceTypeDef = ...,
    ) -> dict[str, Any]: ...
    async def delete_activation(self, *, ActivationId: str) -> dict[str, Any]: ...
    async def delete_association(
        self, *, Name: str = ..., InstanceId: str = ..., AssociationId: str = ...
    ) -> dict[str, Any]: ...
    async def delete_cloud_connector(self, *, CloudConnectorId: str) -> DeleteCloudConnectorResultTypeDef: ...
    async def delete_document(
        self, *, Name: str, DocumentVersion: str = ..., VersionName: str = ..., Force: bool = ...
    ) -> dict[str, Any]: ...
    async def delete_inventory(
        self,
        *,
        TypeName: str,
        SchemaDeleteOption: InventorySchemaDeleteOptionType = ...,
        DryRun: bool = ...,
        ClientToken: str = ...,
    ) -> DeleteInventoryResultTypeDef: ...
    async def delete_maintenance_window(self, *, WindowId: str) -> DeleteMaintenanceWindowResultTypeDef: ...
    async def delete_ops_item(self, *, OpsItemId: str) -> dict[str, Any]: ...
    async def delete_ops_metadata(self, *, OpsMetadataArn: str) -> dict[str, Any]: ...
    async def delete_parameter(self, *, Name: str) -> dict[str, Any]: ...
    async def delete_parameters(self, *, Names: Sequence[str]) -> DeleteParametersResultTypeDef: ...
    async def delete_patch_baseline(self, *, BaselineId: str) -> DeletePatchBaselineResultTypeDef: ...
    async def delete_resource_data_sync(self, *, SyncName: str, SyncType: str = ...) -> dict[str, Any]: ...
    async def delete_resource_policy(
        self, *, ResourceArn: str, PolicyId: str, PolicyHash: str, DeletionMode: DeletionModeType = ...
    ) -> dict[str, Any]: ...
    async def deregister_default_host_management_configuration(self) -> dict[str, Any]: ...
    async def deregister_managed_instance(self, *, InstanceId: str) -> dict[str, Any]: ...
    async def deregister_patch_baseline_for_patch_group(
        self, *, BaselineId: str, PatchGroup: str
    ) -> DeregisterPatchBaselineForPatchGroupResultTypeDef: ...
    async def deregister_target_from_maintenance_window(
        self, *, WindowId: str, WindowTargetId: str, Safe: bool = ...
    ) -> DeregisterTargetFromMaintenanceWindowResultTypeDef: ...
    async def deregister_task_from_maintenance_window(
        self, *, WindowId: str, WindowTaskId: str
    ) -> DeregisterTaskFromMaintenanceWindowResultTypeDef: ...
    async def describe_activations(
        self, *, Filters: Sequence[DescribeActivationsFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeActivationsResultTypeDef: ...
    async def describe_association(
        self, *, Name: str = ..., InstanceId: str = ..., AssociationId: str = ..., AssociationVersion: str = ...
    ) -> DescribeAssociationResultTypeDef: ...
    async def describe_association_execution_targets(
        self,
        *,
        AssociationId: str,
        ExecutionId: str,
        Filters: Sequence[AssociationExecutionTargetsFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeAssociationExecutionTargetsResultTypeDef: ...
    async def describe_association_executions(
        self,
        *,
        AssociationId: str,
        Filters: Sequence[AssociationExecutionFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeAssociationExecutionsResultTypeDef: ...
    async def describe_automation_executions(
        self, *, Filters: Sequence[AutomationExecutionFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeAutomationExecutionsResultTypeDef: ...
    async def describe_automation_step_executions(
        self,
        *,
        AutomationExecutionId: str,
        Filters: Sequence[StepExecutionFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ReverseOrder: bool = ...,
    ) -> DescribeAutomationStepExecutionsResultTypeDef: ...
    async def describe_available_patches(
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeAvailablePatchesResultTypeDef: ...
    async def describe_document(
        self, *, Name: str, DocumentVersion: str = ..., VersionName: str = ...
    ) -> DescribeDocumentResultTypeDef: ...
    async def describe_document_permission(
        self, *, Name: str, PermissionType: DocumentPermissionTypeType, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeDocumentPermissionResponseTypeDef: ...
    async def describe_effective_instance_associations(
        self, *, InstanceId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeEffectiveInstanceAssociationsResultTypeDef: ...
    async def describe_effective_patches_for_patch_baseline(
        self, *, BaselineId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeEffectivePatchesForPatchBaselineResultTypeDef: ...
    async def describe_instance_associations_status(
        self, *, InstanceId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeInstanceAssociationsStatusResultTypeDef: ...
    async def describe_instance_information(
        self,
        *,
        InstanceInformationFilterList: Sequence[InstanceInformationFilterTypeDef] = ...,
        Filters: Sequence[InstanceInformationStringFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeInstanceInformationResultTypeDef: ...
    async def describe_instance_patch_states(
        self, *, InstanceIds: Sequence[str], NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeInstancePatchStatesResultTypeDef: ...
    async def describe_instance_patch_states_for_patch_group(
        self,
        *,
        PatchGroup: str,
        Filters: Sequence[InstancePatchStateFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> DescribeInstancePatchStatesForPatchGroupResultTypeDef: ...
    async def describe_instance_patches(
        self,
        *,
        InstanceId: str,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> DescribeInstancePatchesResultTypeDef: ...
    async def describe_instance_properties(
        self,
        *,
        InstancePropertyFilterList: Sequence[InstancePropertyFilterTypeDef] = ...,
        FiltersWithOperator: Sequence[InstancePropertyStringFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeInstancePropertiesResultTypeDef: ...
    async def describe_inventory_deletions(
        self, *, DeletionId: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeInventoryDeletionsResultTypeDef: ...
    async def describe_maintenance_window_execution_task_invocations(
        self,
        *,
        WindowExecutionId: str,
        TaskId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef: ...
    async def describe_maintenance_window_execution_tasks(
        self,
        *,
        WindowExecutionId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowExecutionTasksResultTypeDef: ...
    async def describe_maintenance_window_executions(
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowExecutionsResultTypeDef: ...
    async def describe_maintenance_window_schedule(
        self,
        *,
        WindowId: str = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        ResourceType: MaintenanceWindowResourceTypeType = ...,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowScheduleResultTypeDef: ...
    async def describe_maintenance_window_targets(
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowTargetsResultTypeDef: ...
    async def describe_maintenance_window_tasks(
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowTasksResultTypeDef: ...
    async def describe_maintenance_windows(
        self, *, Filters: Sequence[MaintenanceWindowFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeMaintenanceWindowsResultTypeDef: ...
    async def describe_maintenance_windows_for_target(
        self,
        *,
        Targets: Sequence[TargetUnionTypeDef],
        ResourceType: MaintenanceWindowResourceTypeType,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribeMaintenanceWindowsForTargetResultTypeDef: ...
    async def describe_ops_items(
        self, *, OpsItemFilters: Sequence[OpsItemFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribeOpsItemsResponseTypeDef: ...
    async def describe_parameters(
        self,
        *,
        Filters: Sequence[ParametersFilterTypeDef] = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Shared: bool = ...,
    ) -> DescribeParametersResultTypeDef: ...
    async def describe_patch_baselines(
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> DescribePatchBaselinesResultTypeDef: ...
    async def describe_patch_group_state(self, *, PatchGroup: str) -> DescribePatchGroupStateResultTypeDef: ...
    async def describe_patch_groups(
        self, *, MaxResults: int = ..., Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., NextToken: str = ...
    ) -> DescribePatchGroupsResultTypeDef: ...
    async def describe_patch_properties(
        self,
        *,
        OperatingSystem: OperatingSystemType,
        Property: PatchPropertyType,
        PatchSet: PatchSetType = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> DescribePatchPropertiesResultTypeDef: ...
    async def describe_sessions(
        self,
        *,
        State: SessionStateType,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[SessionFilterTypeDef] = ...,
    ) -> DescribeSessionsResponseTypeDef: ...
    async def disassociate_ops_item_related_item(self, *, OpsItemId: str, AssociationId: str) -> dict[str, Any]: ...
    async def get_access_token(self, *, AccessRequestId: str) -> GetAccessTokenResponseTypeDef: ...
    async def get_automation_execution(self, *, AutomationExecutionId: str) -> GetAutomationExecutionResultTypeDef: ...
    async def get_calendar_state(
        self, *, CalendarNames: Sequence[str], AtTime: str = ...
    ) -> GetCalendarStateResponseTypeDef: ...
    async def get_cloud_connector(self, *, CloudConnectorId: str) -> GetCloudConnectorResultTypeDef: ...
    async def get_command_invocation(
        self, *, CommandId: str, InstanceId: str, PluginName: str = ...
    ) -> GetCommandInvocationResultTypeDef: ...
    async def get_connection_status(self, *, Target: str) -> GetConnectionStatusResponseTypeDef: ...
    async def get_default_patch_baseline(
        self, *, OperatingSystem: OperatingSystemType = ...
    ) -> GetDefaultPatchBaselineResultTypeDef: ...
    async def get_deployable_patch_snapshot_for_instance(
        self,
        *,
        InstanceId: str,
        SnapshotId: str,
        BaselineOverride: BaselineOverrideTypeDef = ...,
        UseS3DualStackEndpoint: bool = ...,
    ) -> GetDeployablePatchSnapshotForInstanceResultTypeDef: ...
    async def get_document(
        self, *, Name: str, VersionName: str = ..., DocumentVersion: str = ..., DocumentFormat: DocumentFormatType = ...
    ) -> GetDocumentResultTypeDef: ...
    async def get_execution_preview(self, *, ExecutionPreviewId: str) -> GetExecutionPreviewResponseTypeDef: ...
    async def get_inventory(
        self,
        *,
        Filters: Sequence[InventoryFilterTypeDef] = ...,
        Aggregators: Sequence[InventoryAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[ResultAttributeTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> GetInventoryResultTypeDef: ...
    async def get_inventory_schema(
        self,
        *,
        TypeName: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        Aggregator: bool = ...,
        SubType: bool = ...,
    ) -> GetInventorySchemaResultTypeDef: ...
    async def get_maintenance_window(self, *, WindowId: str) -> GetMaintenanceWindowResultTypeDef: ...
    async def get_maintenance_window_execution(
        self, *, WindowExecutionId: str
    ) -> GetMaintenanceWindowExecutionResultTypeDef: ...
    async def get_maintenance_window_execution_task(
        self, *, WindowExecutionId: str, TaskId: str
    ) -> GetMaintenanceWindowExecutionTaskResultTypeDef: ...
    async def get_maintenance_window_execution_task_invocation(
        self, *, WindowExecutionId: str, TaskId: str, InvocationId: str
    ) -> GetMaintenanceWindowExecutionTaskInvocationResultTypeDef: ...
    async def get_maintenance_window_task(
        self, *, WindowId: str, WindowTaskId: str
    ) -> GetMaintenanceWindowTaskResultTypeDef: ...
    async def get_ops_item(self, *, OpsItemId: str, OpsItemArn: str = ...) -> GetOpsItemResponseTypeDef: ...
    async def get_ops_metadata(
        self, *, OpsMetadataArn: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetOpsMetadataResultTypeDef: ...
    async def get_ops_summary(
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[OpsFilterTypeDef] = ...,
        Aggregators: Sequence[OpsAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[OpsResultAttributeTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> GetOpsSummaryResultTypeDef: ...
    async def get_parameter(self, *, Name: str, WithDecryption: bool = ...) -> GetParameterResultTypeDef: ...
    async def get_parameter_history(
        self, *, Name: str, WithDecryption: bool = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> GetParameterHistoryResultTypeDef: ...
    async def get_parameters(
        self, *, Names: Sequence[str], WithDecryption: bool = ...
    ) -> GetParametersResultTypeDef: ...
    async def get_parameters_by_path(
        self,
        *,
        Path: str,
        Recursive: bool = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        WithDecryption: bool = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> GetParametersByPathResultTypeDef: ...
    async def get_patch_baseline(self, *, BaselineId: str) -> GetPatchBaselineResultTypeDef: ...
    async def get_patch_baseline_for_patch_group(
        self, *, PatchGroup: str, OperatingSystem: OperatingSystemType = ...
    ) -> GetPatchBaselineForPatchGroupResultTypeDef: ...
    async def get_resource_policies(
        self, *, ResourceArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> GetResourcePoliciesResponseTypeDef: ...
    async def get_service_setting(self, *, SettingId: str) -> GetServiceSettingResultTypeDef: ...
    async def label_parameter_version(
        self, *, Name: str, Labels: Sequence[str], ParameterVersion: int = ...
    ) -> LabelParameterVersionResultTypeDef: ...
    async def list_association_versions(
        self, *, AssociationId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListAssociationVersionsResultTypeDef: ...
    async def list_associations(
        self,
        *,
        AssociationFilterList: Sequence[AssociationFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListAssociationsResultTypeDef: ...
    async def list_cloud_connectors(
        self, *, MaxResults: int = ..., NextToken: str = ..., Filters: Sequence[CloudConnectorFilterTypeDef] = ...
    ) -> ListCloudConnectorsResultTypeDef: ...
    async def list_command_invocations(
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
        Details: bool = ...,
    ) -> ListCommandInvocationsResultTypeDef: ...
    async def list_commands(
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
    ) -> ListCommandsResultTypeDef: ...
    async def list_compliance_items(
        self,
        *,
        Filters: Sequence[ComplianceStringFilterTypeDef] = ...,
        ResourceIds: Sequence[str] = ...,
        ResourceTypes: Sequence[str] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListComplianceItemsResultTypeDef: ...
    async def list_compliance_summaries(
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListComplianceSummariesResultTypeDef: ...
    async def list_document_metadata_history(
        self,
        *,
        Name: str,
        Metadata: DocumentMetadataEnumType,
        DocumentVersion: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListDocumentMetadataHistoryResponseTypeDef: ...
    async def list_document_versions(
        self, *, Name: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListDocumentVersionsResultTypeDef: ...
    async def list_documents(
        self,
        *,
        DocumentFilterList: Sequence[DocumentFilterTypeDef] = ...,
        Filters: Sequence[DocumentKeyValuesFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListDocumentsResultTypeDef: ...
    async def list_inventory_entries(
        self,
        *,
        InstanceId: str,
        TypeName: str,
        Filters: Sequence[InventoryFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListInventoryEntriesResultTypeDef: ...
    async def list_nodes(
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListNodesResultTypeDef: ...
    async def list_nodes_summary(
        self,
        *,
        Aggregators: Sequence[NodeAggregatorTypeDef],
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListNodesSummaryResultTypeDef: ...
    async def list_ops_item_events(
        self, *, Filters: Sequence[OpsItemEventFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> ListOpsItemEventsResponseTypeDef: ...
    async def list_ops_item_related_items(
        self,
        *,
        OpsItemId: str = ...,
        Filters: Sequence[OpsItemRelatedItemsFilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListOpsItemRelatedItemsResponseTypeDef: ...
    async def list_ops_metadata(
        self, *, Filters: Sequence[OpsMetadataFilterTypeDef] = ..., MaxResults: int = ..., NextToken: str = ...
    ) -> ListOpsMetadataResultTypeDef: ...
    async def list_resource_compliance_summaries(
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListResourceComplianceSummariesResultTypeDef: ...
    async def list_resource_data_sync(
        self, *, SyncType: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListResourceDataSyncResultTypeDef: ...
    async def list_tags_for_resource(
        self, *, ResourceType: ResourceTypeForTaggingType, ResourceId: str
    ) -> ListTagsForResourceResultTypeDef: ...
    async def modify_document_permission(
        self,
        *,
        Name: str,
        PermissionType: DocumentPermissionTypeType,
        AccountIdsToAdd: Sequence[str] = ...,
        AccountIdsToRemove: Sequence[str] = ...,
        SharedDocumentVersion: str = ...,
    ) -> dict[str, Any]: ...
    async def put_compliance_items(
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
    async def put_inventory(
        self, *, InstanceId: str, Items: Sequence[InventoryItemTypeDef]
    ) -> PutInventoryResultTypeDef: ...
    async def put_parameter(
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
    async def put_resource_policy(
        self, *, ResourceArn: str, Policy: str, PolicyId: str = ..., PolicyHash: str = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    async def register_default_host_management_configuration(
        self, *, PermissionModel: DHMCPermissionModelType, RoleArn: str = ..., Overwrite: bool = ...
    ) -> RegisterDefaultHostManagementConfigurationResultTypeDef: ...
    async def register_default_patch_baseline(
        self, *, BaselineId: str
    ) -> RegisterDefaultPatchBaselineResultTypeDef: ...
    async def register_patch_baseline_for_patch_group(
        self, *, BaselineId: str, PatchGroup: str
    ) -> RegisterPatchBaselineForPatchGroupResultTypeDef: ...
    async def register_target_with_maintenance_window(
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
    async def register_task_with_maintenance_window(
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
    async def remove_tags_from_resource(
        self, *, ResourceType: ResourceTypeForTaggingType, ResourceId: str, TagKeys: Sequence[str]
    ) -> dict[str, Any]: ...
    async def reset_service_setting(self, *, SettingId: str) -> ResetServiceSettingResultTypeDef: ...
    async def resume_session(self, *, SessionId: str) -> ResumeSessionResponseTypeDef: ...
    async def send_automation_signal(
        self, *, AutomationExecutionId: str, SignalType: SignalTypeType, Payload: Mapping[str, Sequence[str]] = ...
    ) -> dict[str, Any]: ...
    async def send_command(
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
    async def start_access_request(
        self, *, Reason: str, Targets: Sequence[TargetUnionTypeDef], Tags: Sequence[TagTypeDef] = ...
    ) -> StartAccessRequestResponseTypeDef: ...
    async def start_associations_once(self, *, AssociationIds: Sequence[str]) -> dict[str, Any]: ...
    async def start_automation_execution(
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
    async def start_change_request_execution(
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
    async def start_execution_preview(
        self, *, DocumentName: str, DocumentVersion: str = ..., ExecutionInputs: ExecutionInputsTypeDef = ...
    ) -> StartExecutionPreviewResponseTypeDef: ...
    async def start_session(
        self, *, Target: str, DocumentName: str = ..., Reason: str = ..., Parameters: Mapping[str, Sequence[str]] = ...
    ) -> StartSessionResponseTypeDef: ...
    async def stop_automation_execution(
        self, *, AutomationExecutionId: str, Type: StopTypeType = ...
    ) -> dict[str, Any]: ...
    async def terminate_session(self, *, SessionId: str) -> TerminateSessionResponseTypeDef: ...
    async def unlabel_parameter_version(
        self, *, Name: str, ParameterVersion: int, Labels: Sequence[str]
    ) -> UnlabelParameterVersionResultTypeDef: ...
    async def update_association(
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
    async def update_association_status(
        self, *, Name: str, InstanceId: str, AssociationStatus: AssociationStatusUnionTypeDef
    ) -> UpdateAssociationStatusResultTypeDef: ...
    async def update_cloud_connector(
        self,
        *,
        CloudConnectorId: str,
        DisplayName: str = ...,
        Configuration: CloudConnectorConfigurationUnionTypeDef = ...,
        Description: str = ...,
    ) -> UpdateCloudConnectorResultTypeDef: ...
    async def update_document(
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
    async def update_document_default_version(
        self, *, Name: str, DocumentVersion: str
    ) -> UpdateDocumentDefaultVersionResultTypeDef: ...
    async def update_document_metadata(
        self, *, Name: str, DocumentReviews: DocumentReviewsTypeDef, DocumentVersion: str = ...
    ) -> dict[str, Any]: ...
    async def update_maintenance_window(
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
    async def update_maintenance_window_target(
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
    async def update_maintenance_window_task(
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
    async def update_managed_instance_role(self, *, InstanceId: str, IamRole: str) -> dict[str, Any]: ...
    async def update_ops_item(
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
    async def update_ops_metadata(
        self,
        *,
        OpsMetadataArn: str,
        MetadataToUpdate: Mapping[str, MetadataValueTypeDef] = ...,
        KeysToDelete: Sequence[str] = ...,
    ) -> UpdateOpsMetadataResultTypeDef: ...
    async def update_patch_baseline(
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
    async def update_resource_data_sync(
        self, *, SyncName: str, SyncType: str, SyncSource: ResourceDataSyncSourceTypeDef
    ) -> dict[str, Any]: ...
    async def update_service_setting(self, *, SettingId: str, SettingValue: str) -> dict[str, Any]: ...
    async def validate_cloud_connector(
        self, *, CloudConnectorId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ValidateCloudConnectorResultTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: DescribeActivationsPaginatorName) -> AioDescribeActivationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAssociationExecutionTargetsPaginatorName
    ) -> AioDescribeAssociationExecutionTargetsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAssociationExecutionsPaginatorName
    ) -> AioDescribeAssociationExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAutomationExecutionsPaginatorName
    ) -> AioDescribeAutomationExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAutomationStepExecutionsPaginatorName
    ) -> AioDescribeAutomationStepExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeAvailablePatchesPaginatorName
    ) -> AioDescribeAvailablePatchesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeEffectiveInstanceAssociationsPaginatorName
    ) -> AioDescribeEffectiveInstanceAssociationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeEffectivePatchesForPatchBaselinePaginatorName
    ) -> AioDescribeEffectivePatchesForPatchBaselinePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstanceAssociationsStatusPaginatorName
    ) -> AioDescribeInstanceAssociationsStatusPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstanceInformationPaginatorName
    ) -> AioDescribeInstanceInformationPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePatchStatesPaginatorName
    ) -> AioDescribeInstancePatchStatesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePatchStatesForPatchGroupPaginatorName
    ) -> AioDescribeInstancePatchStatesForPatchGroupPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePatchesPaginatorName
    ) -> AioDescribeInstancePatchesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInstancePropertiesPaginatorName
    ) -> AioDescribeInstancePropertiesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeInventoryDeletionsPaginatorName
    ) -> AioDescribeInventoryDeletionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowExecutionTaskInvocationsPaginatorName
    ) -> AioDescribeMaintenanceWindowExecutionTaskInvocationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowExecutionTasksPaginatorName
    ) -> AioDescribeMaintenanceWindowExecutionTasksPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowExecutionsPaginatorName
    ) -> AioDescribeMaintenanceWindowExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowSchedulePaginatorName
    ) -> AioDescribeMaintenanceWindowSchedulePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowTargetsPaginatorName
    ) -> AioDescribeMaintenanceWindowTargetsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowTasksPaginatorName
    ) -> AioDescribeMaintenanceWindowTasksPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowsPaginatorName
    ) -> AioDescribeMaintenanceWindowsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMaintenanceWindowsForTargetPaginatorName
    ) -> AioDescribeMaintenanceWindowsForTargetPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeOpsItemsPaginatorName) -> AioDescribeOpsItemsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeParametersPaginatorName) -> AioDescribeParametersPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribePatchBaselinesPaginatorName
    ) -> AioDescribePatchBaselinesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribePatchGroupsPaginatorName) -> AioDescribePatchGroupsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribePatchPropertiesPaginatorName
    ) -> AioDescribePatchPropertiesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeSessionsPaginatorName) -> AioDescribeSessionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetInventoryPaginatorName) -> AioGetInventoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetInventorySchemaPaginatorName) -> AioGetInventorySchemaPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetOpsSummaryPaginatorName) -> AioGetOpsSummaryPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetParameterHistoryPaginatorName) -> AioGetParameterHistoryPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetParametersByPathPaginatorName) -> AioGetParametersByPathPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetResourcePoliciesPaginatorName) -> AioGetResourcePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAssociationVersionsPaginatorName
    ) -> AioListAssociationVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAssociationsPaginatorName) -> AioListAssociationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCloudConnectorsPaginatorName) -> AioListCloudConnectorsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListCommandInvocationsPaginatorName
    ) -> AioListCommandInvocationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCommandsPaginatorName) -> AioListCommandsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListComplianceItemsPaginatorName) -> AioListComplianceItemsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListComplianceSummariesPaginatorName
    ) -> AioListComplianceSummariesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDocumentVersionsPaginatorName) -> AioListDocumentVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDocumentsPaginatorName) -> AioListDocumentsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListNodesPaginatorName) -> AioListNodesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListNodesSummaryPaginatorName) -> AioListNodesSummaryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListOpsItemEventsPaginatorName) -> AioListOpsItemEventsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListOpsItemRelatedItemsPaginatorName
    ) -> AioListOpsItemRelatedItemsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListOpsMetadataPaginatorName) -> AioListOpsMetadataPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListResourceComplianceSummariesPaginatorName
    ) -> AioListResourceComplianceSummariesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListResourceDataSyncPaginatorName) -> AioListResourceDataSyncPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ValidateCloudConnectorPaginatorName
    ) -> AioValidateCloudConnectorPaginator: ...
    def get_waiter(self, waiter_name: CommandExecutedWaiterName) -> AioCommandExecutedWaiter: ...  # type: ignore[override]
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
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self,
        operation_name: Literal["associate_ops_item_related_item"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[AssociateOpsItemRelatedItemResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["cancel_maintenance_window_execution"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[CancelMaintenanceWindowExecutionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_activation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateActivationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_association"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateAssociationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_association_batch"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateAssociationBatchResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_cloud_connector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_document"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateDocumentResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_maintenance_window"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_ops_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateOpsItemResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_ops_metadata"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_patch_baseline"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreatePatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_cloud_connector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_inventory"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteInventoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_maintenance_window"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_parameters"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteParametersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_patch_baseline"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeletePatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["deregister_patch_baseline_for_patch_group"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DeregisterPatchBaselineForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["deregister_target_from_maintenance_window"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DeregisterTargetFromMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["deregister_task_from_maintenance_window"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DeregisterTaskFromMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_activations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeActivationsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_association"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAssociationResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_association_execution_targets"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeAssociationExecutionTargetsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_association_executions"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeAssociationExecutionsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_automation_executions"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeAutomationExecutionsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_automation_step_executions"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeAutomationStepExecutionsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_available_patches"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAvailablePatchesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_document"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeDocumentResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_document_permission"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeDocumentPermissionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_effective_instance_associations"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeEffectiveInstanceAssociationsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_effective_patches_for_patch_baseline"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeEffectivePatchesForPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_instance_associations_status"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeInstanceAssociationsStatusResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_instance_information"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeInstanceInformationResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_instance_patch_states"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeInstancePatchStatesResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_instance_patch_states_for_patch_group"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeInstancePatchStatesForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_instance_patches"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeInstancePatchesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_instance_properties"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeInstancePropertiesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_inventory_deletions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeInventoryDeletionsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_execution_task_invocations"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_execution_tasks"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeMaintenanceWindowExecutionTasksResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_executions"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeMaintenanceWindowExecutionsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_schedule"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeMaintenanceWindowScheduleResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_targets"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeMaintenanceWindowTargetsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_window_tasks"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeMaintenanceWindowTasksResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_maintenance_windows"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeMaintenanceWindowsResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_maintenance_windows_for_target"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeMaintenanceWindowsForTargetResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_ops_items"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeOpsItemsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_parameters"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeParametersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_baselines"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribePatchBaselinesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_group_state"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribePatchGroupStateResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_groups"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribePatchGroupsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_patch_properties"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribePatchPropertiesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_sessions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeSessionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_access_token"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAccessTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_automation_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAutomationExecutionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_calendar_state"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCalendarStateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_cloud_connector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_command_invocation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCommandInvocationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_connection_status"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetConnectionStatusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_default_patch_baseline"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDefaultPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_deployable_patch_snapshot_for_instance"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetDeployablePatchSnapshotForInstanceResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_document"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDocumentResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_execution_preview"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetExecutionPreviewResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_inventory"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetInventoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_inventory_schema"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetInventorySchemaResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_maintenance_window"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_maintenance_window_execution"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetMaintenanceWindowExecutionResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_maintenance_window_execution_task"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetMaintenanceWindowExecutionTaskResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_maintenance_window_execution_task_invocation"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetMaintenanceWindowExecutionTaskInvocationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_maintenance_window_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMaintenanceWindowTaskResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ops_item"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetOpsItemResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ops_metadata"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ops_summary"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetOpsSummaryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameter"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetParameterResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameter_history"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetParameterHistoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameters"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetParametersResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameters_by_path"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetParametersByPathResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_patch_baseline"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_patch_baseline_for_patch_group"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetPatchBaselineForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetResourcePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_service_setting"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetServiceSettingResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["label_parameter_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[LabelParameterVersionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_association_versions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAssociationVersionsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_associations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAssociationsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_cloud_connectors"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListCloudConnectorsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_command_invocations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListCommandInvocationsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_commands"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListCommandsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_compliance_items"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListComplianceItemsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_compliance_summaries"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListComplianceSummariesResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_document_metadata_history"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListDocumentMetadataHistoryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_document_versions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListDocumentVersionsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_documents"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListDocumentsResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_inventory_entries"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListInventoryEntriesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_nodes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListNodesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_nodes_summary"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListNodesSummaryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ops_item_events"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListOpsItemEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ops_item_related_items"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListOpsItemRelatedItemsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ops_metadata"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_resource_compliance_summaries"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListResourceComplianceSummariesResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_resource_data_sync"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListResourceDataSyncResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_inventory"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutInventoryResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_parameter"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutParameterResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_default_host_management_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[RegisterDefaultHostManagementConfigurationResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_default_patch_baseline"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[RegisterDefaultPatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_patch_baseline_for_patch_group"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[RegisterPatchBaselineForPatchGroupResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_target_with_maintenance_window"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[RegisterTargetWithMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["register_task_with_maintenance_window"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[RegisterTaskWithMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["reset_service_setting"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ResetServiceSettingResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["resume_session"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ResumeSessionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["send_command"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SendCommandResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_access_request"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartAccessRequestResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_automation_execution"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartAutomationExecutionResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["start_change_request_execution"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[StartChangeRequestExecutionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_execution_preview"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartExecutionPreviewResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_session"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartSessionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["terminate_session"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[TerminateSessionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["unlabel_parameter_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UnlabelParameterVersionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_association"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateAssociationResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_association_status"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateAssociationStatusResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_cloud_connector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_document"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateDocumentResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_document_default_version"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[UpdateDocumentDefaultVersionResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_maintenance_window"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateMaintenanceWindowResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_maintenance_window_target"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[UpdateMaintenanceWindowTargetResultTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["update_maintenance_window_task"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[UpdateMaintenanceWindowTaskResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_ops_metadata"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateOpsMetadataResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_patch_baseline"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdatePatchBaselineResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["validate_cloud_connector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ValidateCloudConnectorResultTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
