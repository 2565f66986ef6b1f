"""The client of IAM for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.waiter import AioWaiter

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    AccessAdvisorUsageGranularityTypeType,
    AssertionEncryptionModeTypeType,
    AssignmentStatusTypeType,
    EncodingTypeType,
    EntityTypeType,
    GetAccountAuthorizationDetailsPaginatorName,
    GetGroupPaginatorName,
    GlobalEndpointTokenVersionType,
    InstanceProfileExistsWaiterName,
    ListAccessKeysPaginatorName,
    ListAccountAliasesPaginatorName,
    ListAttachedGroupPoliciesPaginatorName,
    ListAttachedRolePoliciesPaginatorName,
    ListAttachedUserPoliciesPaginatorName,
    ListEntitiesForPolicyPaginatorName,
    ListGroupPoliciesPaginatorName,
    ListGroupsForUserPaginatorName,
    ListGroupsPaginatorName,
    ListInstanceProfilesForRolePaginatorName,
    ListInstanceProfilesPaginatorName,
    ListInstanceProfileTagsPaginatorName,
    ListMFADevicesPaginatorName,
    ListMFADeviceTagsPaginatorName,
    ListOpenIDConnectProviderTagsPaginatorName,
    ListPoliciesPaginatorName,
    ListPolicyTagsPaginatorName,
    ListPolicyVersionsPaginatorName,
    ListRolePoliciesPaginatorName,
    ListRolesPaginatorName,
    ListRoleTagsPaginatorName,
    ListSAMLProviderTagsPaginatorName,
    ListServerCertificatesPaginatorName,
    ListServerCertificateTagsPaginatorName,
    ListSigningCertificatesPaginatorName,
    ListSSHPublicKeysPaginatorName,
    ListUserPoliciesPaginatorName,
    ListUsersPaginatorName,
    ListUserTagsPaginatorName,
    ListVirtualMFADevicesPaginatorName,
    MapOperationName,
    PolicyExistsWaiterName,
    PolicyScopeTypeType,
    PolicyUsageTypeType,
    RoleExistsWaiterName,
    SimulateCustomPolicyPaginatorName,
    SimulatePrincipalPolicyPaginatorName,
    SortKeyTypeType,
    StatusTypeType,
    UserExistsWaiterName,
)
from .type_defs import (
    AcquireRoleResponseTypeDef,
    ContextEntryTypeDef,
    CreateAccessKeyResponseTypeDef,
    CreateDelegationRequestResponseTypeDef,
    CreateGroupResponseTypeDef,
    CreateInstanceProfileResponseTypeDef,
    CreateLoginProfileResponseTypeDef,
    CreateOpenIDConnectProviderResponseTypeDef,
    CreatePolicyResponseTypeDef,
    CreatePolicyVersionResponseTypeDef,
    CreateRoleResponseTypeDef,
    CreateSAMLProviderResponseTypeDef,
    CreateServiceLinkedRoleResponseTypeDef,
    CreateServiceSpecificCredentialResponseTypeDef,
    CreateUserResponseTypeDef,
    CreateVirtualMFADeviceResponseTypeDef,
    DelegationPermissionUnionTypeDef,
    DeleteServiceLinkedRoleResponseTypeDef,
    DisableOrganizationsRootCredentialsManagementResponseTypeDef,
    DisableOrganizationsRootSessionsResponseTypeDef,
    EmptyResponseMetadataTypeDef,
    EnableOrganizationsRootCredentialsManagementResponseTypeDef,
    EnableOrganizationsRootSessionsResponseTypeDef,
    EnableOutboundWebIdentityFederationResponseTypeDef,
    GenerateCredentialReportResponseTypeDef,
    GenerateOrganizationsAccessReportResponseTypeDef,
    GenerateServiceLastAccessedDetailsResponseTypeDef,
    GetAccessKeyLastUsedResponseTypeDef,
    GetAccountAuthorizationDetailsResponseTypeDef,
    GetAccountPasswordPolicyResponseTypeDef,
    GetAccountPropertiesResponseTypeDef,
    GetAccountSummaryResponseTypeDef,
    GetContextKeysForPolicyResponseTypeDef,
    GetCredentialReportResponseTypeDef,
    GetDelegationRequestResponseTypeDef,
    GetGroupPolicyResponseTypeDef,
    GetGroupResponseTypeDef,
    GetHumanReadableSummaryResponseTypeDef,
    GetInstanceProfileResponseTypeDef,
    GetLoginProfileResponseTypeDef,
    GetMFADeviceResponseTypeDef,
    GetOpenIDConnectProviderResponseTypeDef,
    GetOrganizationsAccessReportResponseTypeDef,
    GetOutboundWebIdentityFederationInfoResponseTypeDef,
    GetPolicyResponseTypeDef,
    GetPolicyVersionResponseTypeDef,
    GetRolePolicyResponseTypeDef,
    GetRoleResponseTypeDef,
    GetRoleTemplateVersionResponseTypeDef,
    GetSAMLProviderResponseTypeDef,
    GetServerCertificateResponseTypeDef,
    GetServiceLastAccessedDetailsResponseTypeDef,
    GetServiceLastAccessedDetailsWithEntitiesResponseTypeDef,
    GetServiceLinkedRoleDeletionStatusResponseTypeDef,
    GetSSHPublicKeyResponseTypeDef,
    GetUserPolicyResponseTypeDef,
    GetUserResponseTypeDef,
    ListAccessKeysResponseTypeDef,
    ListAccountAliasesResponseTypeDef,
    ListAttachedGroupPoliciesResponseTypeDef,
    ListAttachedRolePoliciesResponseTypeDef,
    ListAttachedUserPoliciesResponseTypeDef,
    ListDelegationRequestsResponseTypeDef,
    ListEntitiesForPolicyResponseTypeDef,
    ListGroupPoliciesResponseTypeDef,
    ListGroupsForUserResponseTypeDef,
    ListGroupsResponseTypeDef,
    ListInstanceProfilesForRoleResponseTypeDef,
    ListInstanceProfilesResponseTypeDef,
    ListInstanceProfileTagsResponseTypeDef,
    ListMFADevicesResponseTypeDef,
    ListMFADeviceTagsResponseTypeDef,
    ListOpenIDConnectProvidersResponseTypeDef,
    ListOpenIDConnectProviderTagsResponseTypeDef,
    ListOrganizationsFeaturesResponseTypeDef,
    ListPoliciesGrantingServiceAccessResponseTypeDef,
    ListPoliciesResponseTypeDef,
    ListPolicyTagsResponseTypeDef,
    ListPolicyVersionsResponseTypeDef,
    ListRolePoliciesResponseTypeDef,
    ListRolesResponseTypeDef,
    ListRoleTagsResponseTypeDef,
    ListSAMLProvidersResponseTypeDef,
    ListSAMLProviderTagsResponseTypeDef,
    ListServerCertificatesResponseTypeDef,
    ListServerCertificateTagsResponseTypeDef,
    ListServiceSpecificCredentialsResponseTypeDef,
    ListSigningCertificatesResponseTypeDef,
    ListSSHPublicKeysResponseTypeDef,
    ListUserPoliciesResponseTypeDef,
    ListUsersResponseTypeDef,
    ListUserTagsResponseTypeDef,
    ListVirtualMFADevicesResponseTypeDef,
    OrderedOrganizationPolicyTypeTypeDef,
    PaginatorConfigTypeDef,
    PolicyIdentifierTypeDef,
    ReplacementValueEntryTypeDef,
    ResetServiceSpecificCredentialResponseTypeDef,
    SimulatePolicyResponseTypeDef,
    TagTypeDef,
    UpdateRoleDescriptionResponseTypeDef,
    UpdateSAMLProviderResponseTypeDef,
    UploadServerCertificateResponseTypeDef,
    UploadSigningCertificateResponseTypeDef,
    UploadSSHPublicKeyResponseTypeDef,
    WaiterConfigTypeDef,
)

class AioGetAccountAuthorizationDetailsPaginator(AioPaginator[GetAccountAuthorizationDetailsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Filter: Sequence[EntityTypeType] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[GetAccountAuthorizationDetailsResponseTypeDef]: ...

class AioGetGroupPaginator(AioPaginator[GetGroupResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, GroupName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[GetGroupResponseTypeDef]: ...

class AioListAccessKeysPaginator(AioPaginator[ListAccessKeysResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAccessKeysResponseTypeDef]: ...

class AioListAccountAliasesPaginator(AioPaginator[ListAccountAliasesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAccountAliasesResponseTypeDef]: ...

class AioListAttachedGroupPoliciesPaginator(AioPaginator[ListAttachedGroupPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, GroupName: str, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAttachedGroupPoliciesResponseTypeDef]: ...

class AioListAttachedRolePoliciesPaginator(AioPaginator[ListAttachedRolePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAttachedRolePoliciesResponseTypeDef]: ...

class AioListAttachedUserPoliciesPaginator(AioPaginator[ListAttachedUserPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAttachedUserPoliciesResponseTypeDef]: ...

class AioListEntitiesForPolicyPaginator(AioPaginator[ListEntitiesForPolicyResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        PolicyArn: str,
        EntityFilter: EntityTypeType = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListEntitiesForPolicyResponseTypeDef]: ...

class AioListGroupPoliciesPaginator(AioPaginator[ListGroupPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, GroupName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListGroupPoliciesResponseTypeDef]: ...

class AioListGroupsPaginator(AioPaginator[ListGroupsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListGroupsResponseTypeDef]: ...

class AioListGroupsForUserPaginator(AioPaginator[ListGroupsForUserResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListGroupsForUserResponseTypeDef]: ...

class AioListInstanceProfileTagsPaginator(AioPaginator[ListInstanceProfileTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, InstanceProfileName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListInstanceProfileTagsResponseTypeDef]: ...

class AioListInstanceProfilesPaginator(AioPaginator[ListInstanceProfilesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListInstanceProfilesResponseTypeDef]: ...

class AioListInstanceProfilesForRolePaginator(AioPaginator[ListInstanceProfilesForRoleResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListInstanceProfilesForRoleResponseTypeDef]: ...

class AioListMFADeviceTagsPaginator(AioPaginator[ListMFADeviceTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SerialNumber: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListMFADeviceTagsResponseTypeDef]: ...

class AioListMFADevicesPaginator(AioPaginator[ListMFADevicesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListMFADevicesResponseTypeDef]: ...

class AioListOpenIDConnectProviderTagsPaginator(AioPaginator[ListOpenIDConnectProviderTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, OpenIDConnectProviderArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListOpenIDConnectProviderTagsResponseTypeDef]: ...

class AioListPoliciesPaginator(AioPaginator[ListPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Scope: PolicyScopeTypeType = ...,
        OnlyAttached: bool = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListPoliciesResponseTypeDef]: ...

class AioListPolicyTagsPaginator(AioPaginator[ListPolicyTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PolicyArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListPolicyTagsResponseTypeDef]: ...

class AioListPolicyVersionsPaginator(AioPaginator[ListPolicyVersionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PolicyArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListPolicyVersionsResponseTypeDef]: ...

class AioListRolePoliciesPaginator(AioPaginator[ListRolePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListRolePoliciesResponseTypeDef]: ...

class AioListRoleTagsPaginator(AioPaginator[ListRoleTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, RoleName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListRoleTagsResponseTypeDef]: ...

class AioListRolesPaginator(AioPaginator[ListRolesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListRolesResponseTypeDef]: ...

class AioListSAMLProviderTagsPaginator(AioPaginator[ListSAMLProviderTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SAMLProviderArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSAMLProviderTagsResponseTypeDef]: ...

class AioListSSHPublicKeysPaginator(AioPaginator[ListSSHPublicKeysResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSSHPublicKeysResponseTypeDef]: ...

class AioListServerCertificateTagsPaginator(AioPaginator[ListServerCertificateTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ServerCertificateName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListServerCertificateTagsResponseTypeDef]: ...

class AioListServerCertificatesPaginator(AioPaginator[ListServerCertificatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListServerCertificatesResponseTypeDef]: ...

class AioListSigningCertificatesPaginator(AioPaginator[ListSigningCertificatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSigningCertificatesResponseTypeDef]: ...

class AioListUserPoliciesPaginator(AioPaginator[ListUserPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListUserPoliciesResponseTypeDef]: ...

class AioListUserTagsPaginator(AioPaginator[ListUserTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, UserName: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListUserTagsResponseTypeDef]: ...

class AioListUsersPaginator(AioPaginator[ListUsersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PathPrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListUsersResponseTypeDef]: ...

class AioListVirtualMFADevicesPaginator(AioPaginator[ListVirtualMFADevicesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, AssignmentStatus: AssignmentStatusTypeType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListVirtualMFADevicesResponseTypeDef]: ...

class AioSimulateCustomPolicyPaginator(AioPaginator[SimulatePolicyResponseTypeDef]):
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
    ) -> AioPageIterator[SimulatePolicyResponseTypeDef]: ...

class AioSimulatePrincipalPolicyPaginator(AioPaginator[SimulatePolicyResponseTypeDef]):
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
    ) -> AioPageIterator[SimulatePolicyResponseTypeDef]: ...

class AioInstanceProfileExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, InstanceProfileName: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioPolicyExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, PolicyArn: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioRoleExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, RoleName: str, WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioUserExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, UserName: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioIAMClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def accept_delegation_request(self, *, DelegationRequestId: str) -> EmptyResponseMetadataTypeDef: ...
    async def acquire_role(
        self,
        *,
        TemplateArn: str,
        TemplateMinorVersion: int = ...,
        ReplacementValues: Mapping[str, ReplacementValueEntryTypeDef] = ...,
    ) -> AcquireRoleResponseTypeDef: ...
    async def add_client_id_to_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, ClientID: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def add_role_to_instance_profile(
        self, *, InstanceProfileName: str, RoleName: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def add_user_to_group(self, *, GroupName: str, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    async def associate_delegation_request(self, *, DelegationRequestId: str) -> EmptyResponseMetadataTypeDef: ...
    async def attach_group_policy(self, *, GroupName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def attach_role_policy(self, *, RoleName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def attach_user_policy(self, *, UserName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def change_password(self, *, OldPassword: str, NewPassword: str) -> EmptyResponseMetadataTypeDef: ...
    async def create_access_key(self, *, UserName: str = ...) -> CreateAccessKeyResponseTypeDef: ...
    async def create_account_alias(self, *, AccountAlias: str) -> EmptyResponseMetadataTypeDef: ...
    async def create_delegation_request(
        self,
        *,
        Description: str,
        Permissions: DelegationPermissionUnionTypeDef,
        RequestorWorkflowId: str,
        NotificationChannel: str,
        SessionDuration: int,
        OwnerAccountId: str = ...,
        RequestMessage: str = ...,
        RedirectUrl: str = ...,
        OnlySendByOwner: bool = ...,
    ) -> CreateDelegationRequestResponseTypeDef: ...
    async def create_group(self, *, GroupName: str, Path: str = ...) -> CreateGroupResponseTypeDef: ...
    async def create_instance_profile(
        self, *, InstanceProfileName: str, Path: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateInstanceProfileResponseTypeDef: ...
    async def create_login_profile(
        self, *, UserName: str = ..., Password: str = ..., PasswordResetRequired: bool = ...
    ) -> CreateLoginProfileResponseTypeDef: ...
    async def create_open_id_connect_provider(
        self,
        *,
        Url: str,
        ClientIDList: Sequence[str] = ...,
        ThumbprintList: Sequence[str] = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateOpenIDConnectProviderResponseTypeDef: ...
    async def create_policy(
        self,
        *,
        PolicyName: str,
        PolicyDocument: str,
        Path: str = ...,
        Description: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreatePolicyResponseTypeDef: ...
    async def create_policy_version(
        self, *, PolicyArn: str, PolicyDocument: str, SetAsDefault: bool = ...
    ) -> CreatePolicyVersionResponseTypeDef: ...
    async def create_role(
        self,
        *,
        RoleName: str,
        AssumeRolePolicyDocument: str,
        Path: str = ...,
        Description: str = ...,
        MaxSessionDuration: int = ...,
        PermissionsBoundary: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateRoleResponseTypeDef: ...
    async def create_saml_provider(
        self,
        *,
        SAMLMetadataDocument: str,
        Name: str,
        Tags: Sequence[TagTypeDef] = ...,
        AssertionEncryptionMode: AssertionEncryptionModeTypeType = ...,
        AddPrivateKey: str = ...,
    ) -> CreateSAMLProviderResponseTypeDef: ...
    async def create_service_linked_role(
        self, *, AWSServiceName: str, Description: str = ..., CustomSuffix: str = ...
    ) -> CreateServiceLinkedRoleResponseTypeDef: ...
    async def create_service_specific_credential(
        self, *, UserName: str, ServiceName: str, CredentialAgeDays: int = ...
    ) -> CreateServiceSpecificCredentialResponseTypeDef: ...
    async def create_user(
        self, *, UserName: str, Path: str = ..., PermissionsBoundary: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateUserResponseTypeDef: ...
    async def create_virtual_mfa_device(
        self, *, VirtualMFADeviceName: str, Path: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateVirtualMFADeviceResponseTypeDef: ...
    async def deactivate_mfa_device(
        self, *, SerialNumber: str, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_access_key(self, *, AccessKeyId: str, UserName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    async def delete_account_alias(self, *, AccountAlias: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_account_password_policy(self) -> EmptyResponseMetadataTypeDef: ...
    async def delete_group(self, *, GroupName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_group_policy(self, *, GroupName: str, PolicyName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_instance_profile(self, *, InstanceProfileName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_login_profile(self, *, UserName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    async def delete_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_policy(self, *, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_policy_version(self, *, PolicyArn: str, VersionId: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_role(self, *, RoleName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_role_permissions_boundary(self, *, RoleName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_role_policy(self, *, RoleName: str, PolicyName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_saml_provider(self, *, SAMLProviderArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_server_certificate(self, *, ServerCertificateName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_service_linked_role(self, *, RoleName: str) -> DeleteServiceLinkedRoleResponseTypeDef: ...
    async def delete_service_specific_credential(
        self, *, ServiceSpecificCredentialId: str, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_signing_certificate(
        self, *, CertificateId: str, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_ssh_public_key(self, *, UserName: str, SSHPublicKeyId: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_user(self, *, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_user_permissions_boundary(self, *, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_user_policy(self, *, UserName: str, PolicyName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_virtual_mfa_device(self, *, SerialNumber: str) -> EmptyResponseMetadataTypeDef: ...
    async def detach_group_policy(self, *, GroupName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def detach_role_policy(self, *, RoleName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def detach_user_policy(self, *, UserName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def disable_organizations_root_credentials_management(
        self,
    ) -> DisableOrganizationsRootCredentialsManagementResponseTypeDef: ...
    async def disable_organizations_root_sessions(self) -> DisableOrganizationsRootSessionsResponseTypeDef: ...
    async def disable_outbound_web_identity_federation(self) -> EmptyResponseMetadataTypeDef: ...
    async def enable_mfa_device(
        self, *, UserName: str, SerialNumber: str, AuthenticationCode1: str, AuthenticationCode2: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def enable_organizations_root_credentials_management(
        self,
    ) -> EnableOrganizationsRootCredentialsManagementResponseTypeDef: ...
    async def enable_organizations_root_sessions(self) -> EnableOrganizationsRootSessionsResponseTypeDef: ...
    async def enable_outbound_web_identity_federation(self) -> EnableOutboundWebIdentityFederationResponseTypeDef: ...
    async def generate_credential_report(self) -> GenerateCredentialReportResponseTypeDef: ...
    async def generate_organizations_access_report(
        self, *, EntityPath: str, OrganizationsPolicyId: str = ...
    ) -> GenerateOrganizationsAccessReportResponseTypeDef: ...
    async def generate_service_last_accessed_details(
        self, *, Arn: str, Granularity: AccessAdvisorUsageGranularityTypeType = ...
    ) -> GenerateServiceLastAccessedDetailsResponseTypeDef: ...
    async def get_access_key_last_used(self, *, AccessKeyId: str) -> GetAccessKeyLastUsedResponseTypeDef: ...
    async def get_account_authorization_details(
        self, *, Filter: Sequence[EntityTypeType] = ..., MaxItems: int = ..., Marker: str = ...
    ) -> GetAccountAuthorizationDetailsResponseTypeDef: ...
    async def get_account_password_policy(self) -> GetAccountPasswordPolicyResponseTypeDef: ...
    async def get_account_properties(self) -> GetAccountPropertiesResponseTypeDef: ...
    async def get_account_summary(self) -> GetAccountSummaryResponseTypeDef: ...
    async def get_context_keys_for_custom_policy(
        self, *, PolicyInputList: Sequence[str]
    ) -> GetContextKeysForPolicyResponseTypeDef: ...
    async def get_context_keys_for_principal_policy(
        self, *, PolicySourceArn: str, PolicyInputList: Sequence[str] = ...
    ) -> GetContextKeysForPolicyResponseTypeDef: ...
    async def get_credential_report(self) -> GetCredentialReportResponseTypeDef: ...
    async def get_delegation_request(
        self, *, DelegationRequestId: str, DelegationPermissionCheck: bool = ...
    ) -> GetDelegationRequestResponseTypeDef: ...
    async def get_group(self, *, GroupName: str, Marker: str = ..., MaxItems: int = ...) -> GetGroupResponseTypeDef: ...
    async def get_group_policy(self, *, GroupName: str, PolicyName: str) -> GetGroupPolicyResponseTypeDef: ...
    async def get_human_readable_summary(
        self, *, EntityArn: str, Locale: str = ...
    ) -> GetHumanReadableSummaryResponseTypeDef: ...
    async def get_instance_profile(self, *, InstanceProfileName: str) -> GetInstanceProfileResponseTypeDef: ...
    async def get_login_profile(self, *, UserName: str = ...) -> GetLoginProfileResponseTypeDef: ...
    async def get_mfa_device(self, *, SerialNumber: str, UserName: str = ...) -> GetMFADeviceResponseTypeDef: ...
    async def get_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str
    ) -> GetOpenIDConnectProviderResponseTypeDef: ...
    async def get_organizations_access_report(
        self, *, JobId: str, MaxItems: int = ..., Marker: str = ..., SortKey: SortKeyTypeType = ...
    ) -> GetOrganizationsAccessReportResponseTypeDef: ...
    async def get_outbound_web_identity_federation_info(
        self,
    ) -> GetOutboundWebIdentityFederationInfoResponseTypeDef: ...
    async def get_policy(self, *, PolicyArn: str) -> GetPolicyResponseTypeDef: ...
    async def get_policy_version(self, *, PolicyArn: str, VersionId: str) -> GetPolicyVersionResponseTypeDef: ...
    async def get_role(self, *, RoleName: str) -> GetRoleResponseTypeDef: ...
    async def get_role_policy(self, *, RoleName: str, PolicyName: str) -> GetRolePolicyResponseTypeDef: ...
    async def get_role_template_version(
        self, *, TemplateArn: str, MinorVersion: int = ...
    ) -> GetRoleTemplateVersionResponseTypeDef: ...
    async def get_saml_provider(self, *, SAMLProviderArn: str) -> GetSAMLProviderResponseTypeDef: ...
    async def get_server_certificate(self, *, ServerCertificateName: str) -> GetServerCertificateResponseTypeDef: ...
    async def get_service_last_accessed_details(
        self, *, JobId: str, MaxItems: int = ..., Marker: str = ...
    ) -> GetServiceLastAccessedDetailsResponseTypeDef: ...
    async def get_service_last_accessed_details_with_entities(
        self, *, JobId: str, ServiceNamespace: str, MaxItems: int = ..., Marker: str = ...
    ) -> GetServiceLastAccessedDetailsWithEntitiesResponseTypeDef: ...
    async def get_service_linked_role_deletion_status(
        self, *, DeletionTaskId: str
    ) -> GetServiceLinkedRoleDeletionStatusResponseTypeDef: ...
    async def get_ssh_public_key(
        self, *, UserName: str, SSHPublicKeyId: str, Encoding: EncodingTypeType
    ) -> GetSSHPublicKeyResponseTypeDef: ...
    async def get_user(self, *, UserName: str = ...) -> GetUserResponseTypeDef: ...
    async def get_user_policy(self, *, UserName: str, PolicyName: str) -> GetUserPolicyResponseTypeDef: ...
    async def list_access_keys(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAccessKeysResponseTypeDef: ...
    async def list_account_aliases(
        self, *, Marker: str = ..., MaxItems: int = ...
    ) -> ListAccountAliasesResponseTypeDef: ...
    async def list_attached_group_policies(
        self, *, GroupName: str, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAttachedGroupPoliciesResponseTypeDef: ...
    async def list_attached_role_policies(
        self, *, RoleName: str, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAttachedRolePoliciesResponseTypeDef: ...
    async def list_attached_user_policies(
        self, *, UserName: str, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAttachedUserPoliciesResponseTypeDef: ...
    async def list_delegation_requests(
        self, *, OwnerId: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListDelegationRequestsResponseTypeDef: ...
    async def list_entities_for_policy(
        self,
        *,
        PolicyArn: str,
        EntityFilter: EntityTypeType = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListEntitiesForPolicyResponseTypeDef: ...
    async def list_group_policies(
        self, *, GroupName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListGroupPoliciesResponseTypeDef: ...
    async def list_groups(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListGroupsResponseTypeDef: ...
    async def list_groups_for_user(
        self, *, UserName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListGroupsForUserResponseTypeDef: ...
    async def list_instance_profile_tags(
        self, *, InstanceProfileName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListInstanceProfileTagsResponseTypeDef: ...
    async def list_instance_profiles(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListInstanceProfilesResponseTypeDef: ...
    async def list_instance_profiles_for_role(
        self, *, RoleName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListInstanceProfilesForRoleResponseTypeDef: ...
    async def list_mfa_device_tags(
        self, *, SerialNumber: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListMFADeviceTagsResponseTypeDef: ...
    async def list_mfa_devices(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListMFADevicesResponseTypeDef: ...
    async def list_open_id_connect_provider_tags(
        self, *, OpenIDConnectProviderArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListOpenIDConnectProviderTagsResponseTypeDef: ...
    async def list_open_id_connect_providers(self) -> ListOpenIDConnectProvidersResponseTypeDef: ...
    async def list_organizations_features(self) -> ListOrganizationsFeaturesResponseTypeDef: ...
    async def list_policies(
        self,
        *,
        Scope: PolicyScopeTypeType = ...,
        OnlyAttached: bool = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListPoliciesResponseTypeDef: ...
    async def list_policies_granting_service_access(
        self, *, Arn: str, ServiceNamespaces: Sequence[str], Marker: str = ...
    ) -> ListPoliciesGrantingServiceAccessResponseTypeDef: ...
    async def list_policy_tags(
        self, *, PolicyArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListPolicyTagsResponseTypeDef: ...
    async def list_policy_versions(
        self, *, PolicyArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListPolicyVersionsResponseTypeDef: ...
    async def list_role_policies(
        self, *, RoleName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListRolePoliciesResponseTypeDef: ...
    async def list_role_tags(
        self, *, RoleName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListRoleTagsResponseTypeDef: ...
    async def list_roles(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListRolesResponseTypeDef: ...
    async def list_saml_provider_tags(
        self, *, SAMLProviderArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListSAMLProviderTagsResponseTypeDef: ...
    async def list_saml_providers(self) -> ListSAMLProvidersResponseTypeDef: ...
    async def list_server_certificate_tags(
        self, *, ServerCertificateName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListServerCertificateTagsResponseTypeDef: ...
    async def list_server_certificates(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListServerCertificatesResponseTypeDef: ...
    async def list_service_specific_credentials(
        self,
        *,
        UserName: str = ...,
        ServiceName: str = ...,
        AllUsers: bool = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListServiceSpecificCredentialsResponseTypeDef: ...
    async def list_signing_certificates(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListSigningCertificatesResponseTypeDef: ...
    async def list_ssh_public_keys(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListSSHPublicKeysResponseTypeDef: ...
    async def list_user_policies(
        self, *, UserName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListUserPoliciesResponseTypeDef: ...
    async def list_user_tags(
        self, *, UserName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListUserTagsResponseTypeDef: ...
    async def list_users(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListUsersResponseTypeDef: ...
    async def list_virtual_mfa_devices(
        self, *, AssignmentStatus: AssignmentStatusTypeType = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListVirtualMFADevicesResponseTypeDef: ...
    async def put_account_properties(self, *, Properties: Mapping[str, str]) -> dict[str, Any]: ...
    async def put_group_policy(
        self, *, GroupName: str, PolicyName: str, PolicyDocument: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_role_permissions_boundary(
        self, *, RoleName: str, PermissionsBoundary: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_role_policy(
        self, *, RoleName: str, PolicyName: str, PolicyDocument: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_user_permissions_boundary(
        self, *, UserName: str, PermissionsBoundary: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_user_policy(
        self, *, UserName: str, PolicyName: str, PolicyDocument: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def reject_delegation_request(
        self, *, DelegationRequestId: str, Notes: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def remove_client_id_from_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, ClientID: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def remove_role_from_instance_profile(
        self, *, InstanceProfileName: str, RoleName: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def remove_user_from_group(self, *, GroupName: str, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    async def reset_service_specific_credential(
        self, *, ServiceSpecificCredentialId: str, UserName: str = ...
    ) -> ResetServiceSpecificCredentialResponseTypeDef: ...
    async def resync_mfa_device(
        self, *, UserName: str, SerialNumber: str, AuthenticationCode1: str, AuthenticationCode2: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def send_delegation_token(self, *, DelegationRequestId: str) -> EmptyResponseMetadataTypeDef: ...
    async def set_default_policy_version(self, *, PolicyArn: str, VersionId: str) -> EmptyResponseMetadataTypeDef: ...
    async def set_security_token_service_preferences(
        self, *, GlobalEndpointTokenVersion: GlobalEndpointTokenVersionType
    ) -> EmptyResponseMetadataTypeDef: ...
    async def simulate_custom_policy(
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
        MaxItems: int = ...,
        Marker: str = ...,
    ) -> SimulatePolicyResponseTypeDef: ...
    async def simulate_principal_policy(
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
        MaxItems: int = ...,
        Marker: str = ...,
    ) -> SimulatePolicyResponseTypeDef: ...
    async def tag_instance_profile(
        self, *, InstanceProfileName: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def tag_mfa_device(
        self, *, SerialNumber: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def tag_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def tag_policy(self, *, PolicyArn: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    async def tag_role(self, *, RoleName: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    async def tag_saml_provider(
        self, *, SAMLProviderArn: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def tag_server_certificate(
        self, *, ServerCertificateName: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def tag_user(self, *, UserName: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_instance_profile(
        self, *, InstanceProfileName: str, TagKeys: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def untag_mfa_device(self, *, SerialNumber: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, TagKeys: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def untag_policy(self, *, PolicyArn: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_role(self, *, RoleName: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_saml_provider(
        self, *, SAMLProviderArn: str, TagKeys: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def untag_server_certificate(
        self, *, ServerCertificateName: str, TagKeys: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def untag_user(self, *, UserName: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def update_access_key(
        self, *, AccessKeyId: str, Status: StatusTypeType, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_account_password_policy(
        self,
        *,
        MinimumPasswordLength: int = ...,
        RequireSymbols: bool = ...,
        RequireNumbers: bool = ...,
        RequireUppercaseCharacters: bool = ...,
        RequireLowercaseCharacters: bool = ...,
        AllowUsersToChangePassword: bool = ...,
        MaxPasswordAge: int = ...,
        PasswordReusePrevention: int = ...,
        HardExpiry: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_assume_role_policy(
        self, *, RoleName: str, PolicyDocument: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_delegation_request(
        self, *, DelegationRequestId: str, Notes: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_group(
        self, *, GroupName: str, NewPath: str = ..., NewGroupName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_login_profile(
        self, *, UserName: str, Password: str = ..., PasswordResetRequired: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_open_id_connect_provider_thumbprint(
        self, *, OpenIDConnectProviderArn: str, ThumbprintList: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_role(
        self, *, RoleName: str, Description: str = ..., MaxSessionDuration: int = ...
    ) -> dict[str, Any]: ...
    async def update_role_description(
        self, *, RoleName: str, Description: str
    ) -> UpdateRoleDescriptionResponseTypeDef: ...
    async def update_saml_provider(
        self,
        *,
        SAMLProviderArn: str,
        SAMLMetadataDocument: str = ...,
        AssertionEncryptionMode: AssertionEncryptionModeTypeType = ...,
        AddPrivateKey: str = ...,
        RemovePrivateKey: str = ...,
    ) -> UpdateSAMLProviderResponseTypeDef: ...
    async def update_server_certificate(
        self, *, ServerCertificateName: str, NewPath: str = ..., NewServerCertificateName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_service_specific_credential(
        self, *, ServiceSpecificCredentialId: str, Status: StatusTypeType, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_signing_certificate(
        self, *, CertificateId: str, Status: StatusTypeType, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_ssh_public_key(
        self, *, UserName: str, SSHPublicKeyId: str, Status: StatusTypeType
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_user(
        self, *, UserName: str, NewPath: str = ..., NewUserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def upload_server_certificate(
        self,
        *,
        ServerCertificateName: str,
        CertificateBody: str,
        PrivateKey: str,
        Path: str = ...,
        CertificateChain: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> UploadServerCertificateResponseTypeDef: ...
    async def upload_signing_certificate(
        self, *, CertificateBody: str, UserName: str = ...
    ) -> UploadSigningCertificateResponseTypeDef: ...
    async def upload_ssh_public_key(
        self, *, UserName: str, SSHPublicKeyBody: str
    ) -> UploadSSHPublicKeyResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: GetAccountAuthorizationDetailsPaginatorName
    ) -> AioGetAccountAuthorizationDetailsPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetGroupPaginatorName) -> AioGetGroupPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAccessKeysPaginatorName) -> AioListAccessKeysPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAccountAliasesPaginatorName) -> AioListAccountAliasesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAttachedGroupPoliciesPaginatorName
    ) -> AioListAttachedGroupPoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAttachedRolePoliciesPaginatorName
    ) -> AioListAttachedRolePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAttachedUserPoliciesPaginatorName
    ) -> AioListAttachedUserPoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListEntitiesForPolicyPaginatorName
    ) -> AioListEntitiesForPolicyPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGroupPoliciesPaginatorName) -> AioListGroupPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGroupsPaginatorName) -> AioListGroupsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGroupsForUserPaginatorName) -> AioListGroupsForUserPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListInstanceProfileTagsPaginatorName
    ) -> AioListInstanceProfileTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListInstanceProfilesPaginatorName) -> AioListInstanceProfilesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListInstanceProfilesForRolePaginatorName
    ) -> AioListInstanceProfilesForRolePaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMFADeviceTagsPaginatorName) -> AioListMFADeviceTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMFADevicesPaginatorName) -> AioListMFADevicesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListOpenIDConnectProviderTagsPaginatorName
    ) -> AioListOpenIDConnectProviderTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListPoliciesPaginatorName) -> AioListPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListPolicyTagsPaginatorName) -> AioListPolicyTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListPolicyVersionsPaginatorName) -> AioListPolicyVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRolePoliciesPaginatorName) -> AioListRolePoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRoleTagsPaginatorName) -> AioListRoleTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRolesPaginatorName) -> AioListRolesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSAMLProviderTagsPaginatorName) -> AioListSAMLProviderTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSSHPublicKeysPaginatorName) -> AioListSSHPublicKeysPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListServerCertificateTagsPaginatorName
    ) -> AioListServerCertificateTagsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListServerCertificatesPaginatorName
    ) -> AioListServerCertificatesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSigningCertificatesPaginatorName
    ) -> AioListSigningCertificatesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUserPoliciesPaginatorName) -> AioListUserPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUserTagsPaginatorName) -> AioListUserTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUsersPaginatorName) -> AioListUsersPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListVirtualMFADevicesPaginatorName
    ) -> AioListVirtualMFADevicesPaginator: ...
    @overload
    def get_paginator(self, operation_name: SimulateCustomPolicyPaginatorName) -> AioSimulateCustomPolicyPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: SimulatePrincipalPolicyPaginatorName
    ) -> AioSimulatePrincipalPolicyPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: InstanceProfileExistsWaiterName) -> AioInstanceProfileExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: PolicyExistsWaiterName) -> AioPolicyExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: RoleExistsWaiterName) -> AioRoleExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: UserExistsWaiterName) -> AioUserExistsWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "accept_delegation_request",
            "add_client_id_to_open_id_connect_provider",
            "add_role_to_instance_profile",
            "add_user_to_group",
            "associate_delegation_request",
            "attach_group_policy",
            "attach_role_policy",
            "attach_user_policy",
            "change_password",
            "create_account_alias",
            "deactivate_mfa_device",
            "delete_access_key",
            "delete_account_alias",
            "delete_account_password_policy",
            "delete_group",
            "delete_group_policy",
            "delete_instance_profile",
            "delete_login_profile",
            "delete_open_id_connect_provider",
            "delete_policy",
            "delete_policy_version",
            "delete_role",
            "delete_role_permissions_boundary",
            "delete_role_policy",
            "delete_saml_provider",
            "delete_server_certificate",
            "delete_service_specific_credential",
            "delete_signing_certificate",
            "delete_ssh_public_key",
            "delete_user",
            "delete_user_permissions_boundary",
            "delete_user_policy",
            "delete_virtual_mfa_device",
            "detach_group_policy",
            "detach_role_policy",
            "detach_user_policy",
            "disable_outbound_web_identity_federation",
            "enable_mfa_device",
            "put_group_policy",
            "put_role_permissions_boundary",
            "put_role_policy",
            "put_user_permissions_boundary",
            "put_user_policy",
            "reject_delegation_request",
            "remove_client_id_from_open_id_connect_provider",
            "remove_role_from_instance_profile",
            "remove_user_from_group",
            "resync_mfa_device",
            "send_delegation_token",
            "set_default_policy_version",
            "set_security_token_service_preferences",
            "tag_instance_profile",
            "tag_mfa_device",
            "tag_open_id_connect_provider",
            "tag_policy",
            "tag_role",
            "tag_saml_provider",
            "tag_server_certificate",
            "tag_user",
            "untag_instance_profile",
            "untag_mfa_device",
            "untag_open_id_connect_provider",
            "untag_policy",
            "untag_role",
            "untag_saml_provider",
            "untag_server_certificate",
            "untag_user",
            "update_access_key",
            "update_account_password_policy",
            "update_assume_role_policy",
            "update_delegation_request",
            "update_group",
            "update_login_profile",
            "update_open_id_connect_provider_thumbprint",
            "update_server_certificate",
            "update_service_specific_credential",
            "update_signing_certificate",
            "update_ssh_public_key",
            "update_user",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["acquire_role"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AcquireRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_access_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateAccessKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_delegation_request"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateDelegationRequestResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_group"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateGroupResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_instance_profile"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateInstanceProfileResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_login_profile"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateLoginProfileResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["create_open_id_connect_provider"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[CreateOpenIDConnectProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreatePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_policy_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreatePolicyVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_role"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_saml_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateSAMLProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_service_linked_role"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateServiceLinkedRoleResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["create_service_specific_credential"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[CreateServiceSpecificCredentialResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_user"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateUserResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_virtual_mfa_device"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateVirtualMFADeviceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_service_linked_role"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteServiceLinkedRoleResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disable_organizations_root_credentials_management"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DisableOrganizationsRootCredentialsManagementResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disable_organizations_root_sessions"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DisableOrganizationsRootSessionsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["enable_organizations_root_credentials_management"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EnableOrganizationsRootCredentialsManagementResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["enable_organizations_root_sessions"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EnableOrganizationsRootSessionsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["enable_outbound_web_identity_federation"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EnableOutboundWebIdentityFederationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_credential_report"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GenerateCredentialReportResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_organizations_access_report"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GenerateOrganizationsAccessReportResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_service_last_accessed_details"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GenerateServiceLastAccessedDetailsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_access_key_last_used"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAccessKeyLastUsedResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_account_authorization_details"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetAccountAuthorizationDetailsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_password_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAccountPasswordPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_properties"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAccountPropertiesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_summary"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAccountSummaryResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_context_keys_for_custom_policy", "get_context_keys_for_principal_policy"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetContextKeysForPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_credential_report"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCredentialReportResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delegation_request"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDelegationRequestResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_group"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetGroupResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_group_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetGroupPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_human_readable_summary"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetHumanReadableSummaryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_instance_profile"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetInstanceProfileResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_login_profile"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLoginProfileResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_mfa_device"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMFADeviceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_open_id_connect_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetOpenIDConnectProviderResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_organizations_access_report"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetOrganizationsAccessReportResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_outbound_web_identity_federation_info"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetOutboundWebIdentityFederationInfoResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_policy_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetPolicyVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_role"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_role_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetRolePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_role_template_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetRoleTemplateVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_saml_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSAMLProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_server_certificate"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetServerCertificateResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_service_last_accessed_details"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetServiceLastAccessedDetailsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_service_last_accessed_details_with_entities"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetServiceLastAccessedDetailsWithEntitiesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_service_linked_role_deletion_status"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetServiceLinkedRoleDeletionStatusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ssh_public_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSSHPublicKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_user"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetUserResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_user_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetUserPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_access_keys"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAccessKeysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_account_aliases"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAccountAliasesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_attached_group_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAttachedGroupPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_attached_role_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAttachedRolePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_attached_user_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAttachedUserPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_delegation_requests"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListDelegationRequestsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_entities_for_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListEntitiesForPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_group_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListGroupPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_groups"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListGroupsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_groups_for_user"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListGroupsForUserResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_instance_profile_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListInstanceProfileTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_instance_profiles"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListInstanceProfilesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_instance_profiles_for_role"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListInstanceProfilesForRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_mfa_device_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMFADeviceTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_mfa_devices"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMFADevicesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_open_id_connect_provider_tags"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListOpenIDConnectProviderTagsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_open_id_connect_providers"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListOpenIDConnectProvidersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_organizations_features"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListOrganizationsFeaturesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_policies_granting_service_access"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListPoliciesGrantingServiceAccessResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_policy_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListPolicyTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_policy_versions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListPolicyVersionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_role_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListRolePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_role_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListRoleTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_roles"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListRolesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_saml_provider_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSAMLProviderTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_saml_providers"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSAMLProvidersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_server_certificate_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListServerCertificateTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_server_certificates"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListServerCertificatesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_service_specific_credentials"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListServiceSpecificCredentialsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_signing_certificates"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSigningCertificatesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ssh_public_keys"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSSHPublicKeysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_user_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListUserPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_user_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListUserTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_users"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListUsersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_virtual_mfa_devices"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListVirtualMFADevicesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_account_properties", "update_role"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self,
        operation_name: Literal["reset_service_specific_credential"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ResetServiceSpecificCredentialResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["simulate_custom_policy", "simulate_principal_policy"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[SimulatePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_role_description"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateRoleDescriptionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_saml_provider"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateSAMLProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_server_certificate"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UploadServerCertificateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_signing_certificate"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UploadSigningCertificateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_ssh_public_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UploadSSHPublicKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
