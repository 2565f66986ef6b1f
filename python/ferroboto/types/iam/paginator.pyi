"""Paginators of IAM."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import AssignmentStatusTypeType, EntityTypeType, PolicyScopeTypeType, PolicyUsageTypeType
from .type_defs import (
    ContextEntryTypeDef,
    GetAccountAuthorizationDetailsResponseTypeDef,
    GetGroupResponseTypeDef,
    ListAccessKeysResponseTypeDef,
    ListAccountAliasesResponseTypeDef,
    ListAttachedGroupPoliciesResponseTypeDef,
    ListAttachedRolePoliciesResponseTypeDef,
    ListAttachedUserPoliciesResponseTypeDef,
    ListEntitiesForPolicyResponseTypeDef,
    ListGroupPoliciesResponseTypeDef,
    ListGroupsForUserResponseTypeDef,
    ListGroupsResponseTypeDef,
    ListInstanceProfilesForRoleResponseTypeDef,
    ListInstanceProfilesResponseTypeDef,
    ListInstanceProfileTagsResponseTypeDef,
    ListMFADevicesResponseTypeDef,
    ListMFADeviceTagsResponseTypeDef,
    ListOpenIDConnectProviderTagsResponseTypeDef,
    ListPoliciesResponseTypeDef,
    ListPolicyTagsResponseTypeDef,
    ListPolicyVersionsResponseTypeDef,
    ListRolePoliciesResponseTypeDef,
    ListRolesResponseTypeDef,
    ListRoleTagsResponseTypeDef,
    ListSAMLProviderTagsResponseTypeDef,
    ListServerCertificatesResponseTypeDef,
    ListServerCertificateTagsResponseTypeDef,
    ListSigningCertificatesResponseTypeDef,
    ListSSHPublicKeysResponseTypeDef,
    ListUserPoliciesResponseTypeDef,
    ListUsersResponseTypeDef,
    ListUserTagsResponseTypeDef,
    ListVirtualMFADevicesResponseTypeDef,
    OrderedOrganizationPolicyTypeTypeDef,
    PaginatorConfigTypeDef,
    PolicyIdentifierTypeDef,
    SimulatePolicyResponseTypeDef,
)

class GetAccountAuthorizationDetailsPaginator(Paginator[GetAccountAuthorizationDetailsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filter: Sequence[EntityTypeType] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[GetAccountAuthorizationDetailsResponseTypeDef]: ...

class GetGroupPaginator(Paginator[GetGroupResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, GroupName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[GetGroupResponseTypeDef]: ...

class ListAccessKeysPaginator(Paginator[ListAccessKeysResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAccessKeysResponseTypeDef]: ...

class ListAccountAliasesPaginator(Paginator[ListAccountAliasesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAccountAliasesResponseTypeDef]: ...

class ListAttachedGroupPoliciesPaginator(Paginator[ListAttachedGroupPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, GroupName: str, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAttachedGroupPoliciesResponseTypeDef]: ...

class ListAttachedRolePoliciesPaginator(Paginator[ListAttachedRolePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAttachedRolePoliciesResponseTypeDef]: ...

class ListAttachedUserPoliciesPaginator(Paginator[ListAttachedUserPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAttachedUserPoliciesResponseTypeDef]: ...

class ListEntitiesForPolicyPaginator(Paginator[ListEntitiesForPolicyResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        PolicyArn: str,
        EntityFilter: EntityTypeType = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListEntitiesForPolicyResponseTypeDef]: ...

class ListGroupPoliciesPaginator(Paginator[ListGroupPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, GroupName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListGroupPoliciesResponseTypeDef]: ...

class ListGroupsPaginator(Paginator[ListGroupsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListGroupsResponseTypeDef]: ...

class ListGroupsForUserPaginator(Paginator[ListGroupsForUserResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListGroupsForUserResponseTypeDef]: ...

class ListInstanceProfileTagsPaginator(Paginator[ListInstanceProfileTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, InstanceProfileName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListInstanceProfileTagsResponseTypeDef]: ...

class ListInstanceProfilesPaginator(Paginator[ListInstanceProfilesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListInstanceProfilesResponseTypeDef]: ...

class ListInstanceProfilesForRolePaginator(Paginator[ListInstanceProfilesForRoleResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListInstanceProfilesForRoleResponseTypeDef]: ...

class ListMFADeviceTagsPaginator(Paginator[ListMFADeviceTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SerialNumber: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListMFADeviceTagsResponseTypeDef]: ...

class ListMFADevicesPaginator(Paginator[ListMFADevicesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListMFADevicesResponseTypeDef]: ...

class ListOpenIDConnectProviderTagsPaginator(Paginator[ListOpenIDConnectProviderTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, OpenIDConnectProviderArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListOpenIDConnectProviderTagsResponseTypeDef]: ...

class ListPoliciesPaginator(Paginator[ListPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Scope: PolicyScopeTypeType = ...,
        OnlyAttached: bool = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListPoliciesResponseTypeDef]: ...

class ListPolicyTagsPaginator(Paginator[ListPolicyTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PolicyArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListPolicyTagsResponseTypeDef]: ...

class ListPolicyVersionsPaginator(Paginator[ListPolicyVersionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PolicyArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListPolicyVersionsResponseTypeDef]: ...

class ListRolePoliciesPaginator(Paginator[ListRolePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListRolePoliciesResponseTypeDef]: ...

class ListRoleTagsPaginator(Paginator[ListRoleTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListRoleTagsResponseTypeDef]: ...

class ListRolesPaginator(Paginator[ListRolesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListRolesResponseTypeDef]: ...

class ListSAMLProviderTagsPaginator(Paginator[ListSAMLProviderTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SAMLProviderArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSAMLProviderTagsResponseTypeDef]: ...

class ListSSHPublicKeysPaginator(Paginator[ListSSHPublicKeysResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSSHPublicKeysResponseTypeDef]: ...

class ListServerCertificateTagsPaginator(Paginator[ListServerCertificateTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ServerCertificateName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListServerCertificateTagsResponseTypeDef]: ...

class ListServerCertificatesPaginator(Paginator[ListServerCertificatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListServerCertificatesResponseTypeDef]: ...

class ListSigningCertificatesPaginator(Paginator[ListSigningCertificatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSigningCertificatesResponseTypeDef]: ...

class ListUserPoliciesPaginator(Paginator[ListUserPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListUserPoliciesResponseTypeDef]: ...

class ListUserTagsPaginator(Paginator[ListUserTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListUserTagsResponseTypeDef]: ...

class ListUsersPaginator(Paginator[ListUsersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListUsersResponseTypeDef]: ...

class ListVirtualMFADevicesPaginator(Paginator[ListVirtualMFADevicesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, AssignmentStatus: AssignmentStatusTypeType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListVirtualMFADevicesResponseTypeDef]: ...

class SimulateCustomPolicyPaginator(Paginator[SimulatePolicyResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        PolicyInputList: Sequence[str],
        ActionNames: Sequence[str],
        PermissionsBoundaryPolicyInputList: Sequence[str] = ...,
        OrderedOrganizationPolicyInputList: Sequence[OrderedOrganizationPolicyTypeTypeDef] = ...,
        ResourceArns: Sequence[str] = ...,
        ResourcePolicy: str = ...,
        ResourceOwner: str = ...,
        CallerArn: str = ...,
        ContextEntries: Sequence[ContextEntryTypeDef] = ...,
        ResourceHandlingOption: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[SimulatePolicyResponseTypeDef]: ...

class SimulatePrincipalPolicyPaginator(Paginator[SimulatePolicyResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        PolicySourceArn: str,
        ActionNames: Sequence[str],
        PolicyInputList: Sequence[str] = ...,
        PermissionsBoundaryPolicyInputList: Sequence[str] = ...,
        PolicyExclusionList: Sequence[PolicyIdentifierTypeDef] = ...,
        ResourceArns: Sequence[str] = ...,
        ResourcePolicy: str = ...,
        ResourceOwner: str = ...,
        CallerArn: str = ...,
        ContextEntries: Sequence[ContextEntryTypeDef] = ...,
        ResourceHandlingOption: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[SimulatePolicyResponseTypeDef]: ...
