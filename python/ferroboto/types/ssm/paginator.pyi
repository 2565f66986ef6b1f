"""Paginators of SSM."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import (
    MaintenanceWindowResourceTypeType,
    OperatingSystemType,
    PatchPropertyType,
    PatchSetType,
    SessionStateType,
)
from .type_defs import (
    AssociationExecutionFilterTypeDef,
    AssociationExecutionTargetsFilterTypeDef,
    AssociationFilterTypeDef,
    AutomationExecutionFilterTypeDef,
    CloudConnectorFilterTypeDef,
    CommandFilterTypeDef,
    ComplianceStringFilterTypeDef,
    DescribeActivationsFilterTypeDef,
    DescribeActivationsResultTypeDef,
    DescribeAssociationExecutionsResultTypeDef,
    DescribeAssociationExecutionTargetsResultTypeDef,
    DescribeAutomationExecutionsResultTypeDef,
    DescribeAutomationStepExecutionsResultTypeDef,
    DescribeAvailablePatchesResultTypeDef,
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
    DescribePatchPropertiesResultTypeDef,
    DescribeSessionsResponseTypeDef,
    DocumentFilterTypeDef,
    DocumentKeyValuesFilterTypeDef,
    GetInventoryResultTypeDef,
    GetInventorySchemaResultTypeDef,
    GetOpsSummaryResultTypeDef,
    GetParameterHistoryResultTypeDef,
    GetParametersByPathResultTypeDef,
    GetResourcePoliciesResponseTypeDef,
    InstanceInformationFilterTypeDef,
    InstanceInformationStringFilterTypeDef,
    InstancePatchStateFilterTypeDef,
    InstancePropertyFilterTypeDef,
    InstancePropertyStringFilterTypeDef,
    InventoryAggregatorTypeDef,
    InventoryFilterTypeDef,
    ListAssociationsResultTypeDef,
    ListAssociationVersionsResultTypeDef,
    ListCloudConnectorsResultTypeDef,
    ListCommandInvocationsResultTypeDef,
    ListCommandsResultTypeDef,
    ListComplianceItemsResultTypeDef,
    ListComplianceSummariesResultTypeDef,
    ListDocumentsResultTypeDef,
    ListDocumentVersionsResultTypeDef,
    ListNodesResultTypeDef,
    ListNodesSummaryResultTypeDef,
    ListOpsItemEventsResponseTypeDef,
    ListOpsItemRelatedItemsResponseTypeDef,
    ListOpsMetadataResultTypeDef,
    ListResourceComplianceSummariesResultTypeDef,
    ListResourceDataSyncResultTypeDef,
    MaintenanceWindowFilterTypeDef,
    NodeAggregatorTypeDef,
    NodeFilterTypeDef,
    OpsAggregatorTypeDef,
    OpsFilterTypeDef,
    OpsItemEventFilterTypeDef,
    OpsItemFilterTypeDef,
    OpsItemRelatedItemsFilterTypeDef,
    OpsMetadataFilterTypeDef,
    OpsResultAttributeTypeDef,
    PaginatorConfigTypeDef,
    ParametersFilterTypeDef,
    ParameterStringFilterTypeDef,
    PatchOrchestratorFilterTypeDef,
    ResultAttributeTypeDef,
    SessionFilterTypeDef,
    StepExecutionFilterTypeDef,
    TargetUnionTypeDef,
    ValidateCloudConnectorResultTypeDef,
)

class DescribeActivationsPaginator(Paginator[DescribeActivationsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[DescribeActivationsFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeActivationsResultTypeDef]: ...

class DescribeAssociationExecutionTargetsPaginator(Paginator[DescribeAssociationExecutionTargetsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AssociationId: str,
        ExecutionId: str,
        Filters: Sequence[AssociationExecutionTargetsFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeAssociationExecutionTargetsResultTypeDef]: ...

class DescribeAssociationExecutionsPaginator(Paginator[DescribeAssociationExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AssociationId: str,
        Filters: Sequence[AssociationExecutionFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeAssociationExecutionsResultTypeDef]: ...

class DescribeAutomationExecutionsPaginator(Paginator[DescribeAutomationExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[AutomationExecutionFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeAutomationExecutionsResultTypeDef]: ...

class DescribeAutomationStepExecutionsPaginator(Paginator[DescribeAutomationStepExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AutomationExecutionId: str,
        Filters: Sequence[StepExecutionFilterTypeDef] = ...,
        ReverseOrder: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeAutomationStepExecutionsResultTypeDef]: ...

class DescribeAvailablePatchesPaginator(Paginator[DescribeAvailablePatchesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeAvailablePatchesResultTypeDef]: ...

class DescribeEffectiveInstanceAssociationsPaginator(Paginator[DescribeEffectiveInstanceAssociationsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, InstanceId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeEffectiveInstanceAssociationsResultTypeDef]: ...

class DescribeEffectivePatchesForPatchBaselinePaginator(
    Paginator[DescribeEffectivePatchesForPatchBaselineResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self, *, BaselineId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeEffectivePatchesForPatchBaselineResultTypeDef]: ...

class DescribeInstanceAssociationsStatusPaginator(Paginator[DescribeInstanceAssociationsStatusResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, InstanceId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeInstanceAssociationsStatusResultTypeDef]: ...

class DescribeInstanceInformationPaginator(Paginator[DescribeInstanceInformationResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        InstanceInformationFilterList: Sequence[InstanceInformationFilterTypeDef] = ...,
        Filters: Sequence[InstanceInformationStringFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeInstanceInformationResultTypeDef]: ...

class DescribeInstancePatchStatesPaginator(Paginator[DescribeInstancePatchStatesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, InstanceIds: Sequence[str], PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeInstancePatchStatesResultTypeDef]: ...

class DescribeInstancePatchStatesForPatchGroupPaginator(
    Paginator[DescribeInstancePatchStatesForPatchGroupResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self,
        *,
        PatchGroup: str,
        Filters: Sequence[InstancePatchStateFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeInstancePatchStatesForPatchGroupResultTypeDef]: ...

class DescribeInstancePatchesPaginator(Paginator[DescribeInstancePatchesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        InstanceId: str,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeInstancePatchesResultTypeDef]: ...

class DescribeInstancePropertiesPaginator(Paginator[DescribeInstancePropertiesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        InstancePropertyFilterList: Sequence[InstancePropertyFilterTypeDef] = ...,
        FiltersWithOperator: Sequence[InstancePropertyStringFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeInstancePropertiesResultTypeDef]: ...

class DescribeInventoryDeletionsPaginator(Paginator[DescribeInventoryDeletionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DeletionId: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeInventoryDeletionsResultTypeDef]: ...

class DescribeMaintenanceWindowExecutionTaskInvocationsPaginator(
    Paginator[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]
):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowExecutionId: str,
        TaskId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]: ...

class DescribeMaintenanceWindowExecutionTasksPaginator(Paginator[DescribeMaintenanceWindowExecutionTasksResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowExecutionId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMaintenanceWindowExecutionTasksResultTypeDef]: ...

class DescribeMaintenanceWindowExecutionsPaginator(Paginator[DescribeMaintenanceWindowExecutionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMaintenanceWindowExecutionsResultTypeDef]: ...

class DescribeMaintenanceWindowSchedulePaginator(Paginator[DescribeMaintenanceWindowScheduleResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str = ...,
        Targets: Sequence[TargetUnionTypeDef] = ...,
        ResourceType: MaintenanceWindowResourceTypeType = ...,
        Filters: Sequence[PatchOrchestratorFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMaintenanceWindowScheduleResultTypeDef]: ...

class DescribeMaintenanceWindowTargetsPaginator(Paginator[DescribeMaintenanceWindowTargetsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMaintenanceWindowTargetsResultTypeDef]: ...

class DescribeMaintenanceWindowTasksPaginator(Paginator[DescribeMaintenanceWindowTasksResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        WindowId: str,
        Filters: Sequence[MaintenanceWindowFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMaintenanceWindowTasksResultTypeDef]: ...

class DescribeMaintenanceWindowsPaginator(Paginator[DescribeMaintenanceWindowsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[MaintenanceWindowFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeMaintenanceWindowsResultTypeDef]: ...

class DescribeMaintenanceWindowsForTargetPaginator(Paginator[DescribeMaintenanceWindowsForTargetResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Targets: Sequence[TargetUnionTypeDef],
        ResourceType: MaintenanceWindowResourceTypeType,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeMaintenanceWindowsForTargetResultTypeDef]: ...

class DescribeOpsItemsPaginator(Paginator[DescribeOpsItemsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, OpsItemFilters: Sequence[OpsItemFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeOpsItemsResponseTypeDef]: ...

class DescribeParametersPaginator(Paginator[DescribeParametersResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[ParametersFilterTypeDef] = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        Shared: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeParametersResultTypeDef]: ...

class DescribePatchBaselinesPaginator(Paginator[DescribePatchBaselinesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribePatchBaselinesResultTypeDef]: ...

class DescribePatchGroupsPaginator(Paginator[DescribePatchGroupsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[PatchOrchestratorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribePatchGroupsResultTypeDef]: ...

class DescribePatchPropertiesPaginator(Paginator[DescribePatchPropertiesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        OperatingSystem: OperatingSystemType,
        Property: PatchPropertyType,
        PatchSet: PatchSetType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribePatchPropertiesResultTypeDef]: ...

class DescribeSessionsPaginator(Paginator[DescribeSessionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        State: SessionStateType,
        Filters: Sequence[SessionFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeSessionsResponseTypeDef]: ...

class GetInventoryPaginator(Paginator[GetInventoryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[InventoryFilterTypeDef] = ...,
        Aggregators: Sequence[InventoryAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[ResultAttributeTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetInventoryResultTypeDef]: ...

class GetInventorySchemaPaginator(Paginator[GetInventorySchemaResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        TypeName: str = ...,
        Aggregator: bool = ...,
        SubType: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetInventorySchemaResultTypeDef]: ...

class GetOpsSummaryPaginator(Paginator[GetOpsSummaryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[OpsFilterTypeDef] = ...,
        Aggregators: Sequence[OpsAggregatorTypeDef] = ...,
        ResultAttributes: Sequence[OpsResultAttributeTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetOpsSummaryResultTypeDef]: ...

class GetParameterHistoryPaginator(Paginator[GetParameterHistoryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Name: str, WithDecryption: bool = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[GetParameterHistoryResultTypeDef]: ...

class GetParametersByPathPaginator(Paginator[GetParametersByPathResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Path: str,
        Recursive: bool = ...,
        ParameterFilters: Sequence[ParameterStringFilterTypeDef] = ...,
        WithDecryption: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[GetParametersByPathResultTypeDef]: ...

class GetResourcePoliciesPaginator(Paginator[GetResourcePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ResourceArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[GetResourcePoliciesResponseTypeDef]: ...

class ListAssociationVersionsPaginator(Paginator[ListAssociationVersionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, AssociationId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAssociationVersionsResultTypeDef]: ...

class ListAssociationsPaginator(Paginator[ListAssociationsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        AssociationFilterList: Sequence[AssociationFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListAssociationsResultTypeDef]: ...

class ListCloudConnectorsPaginator(Paginator[ListCloudConnectorsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[CloudConnectorFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListCloudConnectorsResultTypeDef]: ...

class ListCommandInvocationsPaginator(Paginator[ListCommandInvocationsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
        Details: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListCommandInvocationsResultTypeDef]: ...

class ListCommandsPaginator(Paginator[ListCommandsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CommandId: str = ...,
        InstanceId: str = ...,
        Filters: Sequence[CommandFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListCommandsResultTypeDef]: ...

class ListComplianceItemsPaginator(Paginator[ListComplianceItemsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Filters: Sequence[ComplianceStringFilterTypeDef] = ...,
        ResourceIds: Sequence[str] = ...,
        ResourceTypes: Sequence[str] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListComplianceItemsResultTypeDef]: ...

class ListComplianceSummariesPaginator(Paginator[ListComplianceSummariesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListComplianceSummariesResultTypeDef]: ...

class ListDocumentVersionsPaginator(Paginator[ListDocumentVersionsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Name: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListDocumentVersionsResultTypeDef]: ...

class ListDocumentsPaginator(Paginator[ListDocumentsResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        DocumentFilterList: Sequence[DocumentFilterTypeDef] = ...,
        Filters: Sequence[DocumentKeyValuesFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListDocumentsResultTypeDef]: ...

class ListNodesPaginator(Paginator[ListNodesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListNodesResultTypeDef]: ...

class ListNodesSummaryPaginator(Paginator[ListNodesSummaryResultTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Aggregators: Sequence[NodeAggregatorTypeDef],
        SyncName: str = ...,
        Filters: Sequence[NodeFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListNodesSummaryResultTypeDef]: ...

class ListOpsItemEventsPaginator(Paginator[ListOpsItemEventsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[OpsItemEventFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListOpsItemEventsResponseTypeDef]: ...

class ListOpsItemRelatedItemsPaginator(Paginator[ListOpsItemRelatedItemsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        OpsItemId: str = ...,
        Filters: Sequence[OpsItemRelatedItemsFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListOpsItemRelatedItemsResponseTypeDef]: ...

class ListOpsMetadataPaginator(Paginator[ListOpsMetadataResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[OpsMetadataFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListOpsMetadataResultTypeDef]: ...

class ListResourceComplianceSummariesPaginator(Paginator[ListResourceComplianceSummariesResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filters: Sequence[ComplianceStringFilterTypeDef] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListResourceComplianceSummariesResultTypeDef]: ...

class ListResourceDataSyncPaginator(Paginator[ListResourceDataSyncResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SyncType: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListResourceDataSyncResultTypeDef]: ...

class ValidateCloudConnectorPaginator(Paginator[ValidateCloudConnectorResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, CloudConnectorId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ValidateCloudConnectorResultTypeDef]: ...
