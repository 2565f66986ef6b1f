"""The client of IAM."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
from .paginator import (
    GetAccountAuthorizationDetailsPaginator,
    GetGroupPaginator,
    ListAccessKeysPaginator,
    ListAccountAliasesPaginator,
    ListAttachedGroupPoliciesPaginator,
    ListAttachedRolePoliciesPaginator,
    ListAttachedUserPoliciesPaginator,
    ListEntitiesForPolicyPaginator,
    ListGroupPoliciesPaginator,
    ListGroupsForUserPaginator,
    ListGroupsPaginator,
    ListInstanceProfilesForRolePaginator,
    ListInstanceProfilesPaginator,
    ListInstanceProfileTagsPaginator,
    ListMFADevicesPaginator,
    ListMFADeviceTagsPaginator,
    ListOpenIDConnectProviderTagsPaginator,
    ListPoliciesPaginator,
    ListPolicyTagsPaginator,
    ListPolicyVersionsPaginator,
    ListRolePoliciesPaginator,
    ListRolesPaginator,
    ListRoleTagsPaginator,
    ListSAMLProviderTagsPaginator,
    ListServerCertificatesPaginator,
    ListServerCertificateTagsPaginator,
    ListSigningCertificatesPaginator,
    ListSSHPublicKeysPaginator,
    ListUserPoliciesPaginator,
    ListUsersPaginator,
    ListUserTagsPaginator,
    ListVirtualMFADevicesPaginator,
    SimulateCustomPolicyPaginator,
    SimulatePrincipalPolicyPaginator,
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
)
from .waiter import InstanceProfileExistsWaiter, PolicyExistsWaiter, RoleExistsWaiter, UserExistsWaiter

class Exceptions(BaseClientExceptions):
    AccountNotManagementOrDelegatedAdministratorException: type[ClientError]
    CallerIsNotManagementAccountException: type[ClientError]
    ConcurrentModificationException: type[ClientError]
    CredentialReportExpiredException: type[ClientError]
    CredentialReportNotPresentException: type[ClientError]
    CredentialReportNotReadyException: type[ClientError]
    DeleteConflictException: type[ClientError]
    DuplicateCertificateException: type[ClientError]
    DuplicateSSHPublicKeyException: type[ClientError]
    EntityAlreadyExistsException: type[ClientError]
    EntityTemporarilyUnmodifiableException: type[ClientError]
    FeatureDisabledException: type[ClientError]
    FeatureEnabledException: type[ClientError]
    InvalidAuthenticationCodeException: type[ClientError]
    InvalidCertificateException: type[ClientError]
    InvalidInputException: type[ClientError]
    InvalidPublicKeyException: type[ClientError]
    InvalidUserTypeException: type[ClientError]
    KeyPairMismatchException: type[ClientError]
    LimitExceededException: type[ClientError]
    MalformedCertificateException: type[ClientError]
    MalformedPolicyDocumentException: type[ClientError]
    NameConflictException: type[ClientError]
    NoSuchEntityException: type[ClientError]
    OpenIdIdpCommunicationErrorException: type[ClientError]
    OrganizationNotFoundException: type[ClientError]
    OrganizationNotInAllFeaturesModeException: type[ClientError]
    PasswordPolicyViolationException: type[ClientError]
    PolicyEvaluationException: type[ClientError]
    PolicyNotAttachableException: type[ClientError]
    ReportGenerationLimitExceededException: type[ClientError]
    RoleModifiedException: type[ClientError]
    RoleTemplateDisabledException: type[ClientError]
    ServiceAccessNotEnabledException: type[ClientError]
    ServiceFailureException: type[ClientError]
    ServiceNotSupportedException: type[ClientError]
    UnmodifiableEntityException: type[ClientError]
    UnrecognizedPublicKeyEncodingException: type[ClientError]

class IAMClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def accept_delegation_request(self, *, DelegationRequestId: str) -> EmptyResponseMetadataTypeDef: ...
    def acquire_role(
        self,
        *,
        TemplateArn: str,
        TemplateMinorVersion: int = ...,
        ReplacementValues: Mapping[str, ReplacementValueEntryTypeDef] = ...,
    ) -> AcquireRoleResponseTypeDef: ...
    def add_client_id_to_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, ClientID: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def add_role_to_instance_profile(
        self, *, InstanceProfileName: str, RoleName: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def add_user_to_group(self, *, GroupName: str, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    def associate_delegation_request(self, *, DelegationRequestId: str) -> EmptyResponseMetadataTypeDef: ...
    def attach_group_policy(self, *, GroupName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    def attach_role_policy(self, *, RoleName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    def attach_user_policy(self, *, UserName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    def change_password(self, *, OldPassword: str, NewPassword: str) -> EmptyResponseMetadataTypeDef: ...
    def create_access_key(self, *, UserName: str = ...) -> CreateAccessKeyResponseTypeDef: ...
    def create_account_alias(self, *, AccountAlias: str) -> EmptyResponseMetadataTypeDef: ...
    def create_delegation_request(
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
    def create_group(self, *, GroupName: str, Path: str = ...) -> CreateGroupResponseTypeDef: ...
    def create_instance_profile(
        self, *, InstanceProfileName: str, Path: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateInstanceProfileResponseTypeDef: ...
    def create_login_profile(
        self, *, UserName: str = ..., Password: str = ..., PasswordResetRequired: bool = ...
    ) -> CreateLoginProfileResponseTypeDef: ...
    def create_open_id_connect_provider(
        self,
        *,
        Url: str,
        ClientIDList: Sequence[str] = ...,
        ThumbprintList: Sequence[str] = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateOpenIDConnectProviderResponseTypeDef: ...
    def create_policy(
        self,
        *,
        PolicyName: str,
        PolicyDocument: str,
        Path: str = ...,
        Description: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreatePolicyResponseTypeDef: ...
    def create_policy_version(
        self, *, PolicyArn: str, PolicyDocument: str, SetAsDefault: bool = ...
    ) -> CreatePolicyVersionResponseTypeDef: ...
    def create_role(
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
    def create_saml_provider(
        self,
        *,
        SAMLMetadataDocument: str,
        Name: str,
        Tags: Sequence[TagTypeDef] = ...,
        AssertionEncryptionMode: AssertionEncryptionModeTypeType = ...,
        AddPrivateKey: str = ...,
    ) -> CreateSAMLProviderResponseTypeDef: ...
    def create_service_linked_role(
        self, *, AWSServiceName: str, Description: str = ..., CustomSuffix: str = ...
    ) -> CreateServiceLinkedRoleResponseTypeDef: ...
    def create_service_specific_credential(
        self, *, UserName: str, ServiceName: str, CredentialAgeDays: int = ...
    ) -> CreateServiceSpecificCredentialResponseTypeDef: ...
    def create_user(
        self, *, UserName: str, Path: str = ..., PermissionsBoundary: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateUserResponseTypeDef: ...
    def create_virtual_mfa_device(
        self, *, VirtualMFADeviceName: str, Path: str = ..., Tags: Sequence[TagTypeDef] = ...
    ) -> CreateVirtualMFADeviceResponseTypeDef: ...
    def deactivate_mfa_device(self, *, SerialNumber: str, UserName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_access_key(self, *, AccessKeyId: str, UserName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_account_alias(self, *, AccountAlias: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_account_password_policy(self) -> EmptyResponseMetadataTypeDef: ...
    def delete_group(self, *, GroupName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_group_policy(self, *, GroupName: str, PolicyName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_instance_profile(self, *, InstanceProfileName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_login_profile(self, *, UserName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_open_id_connect_provider(self, *, OpenIDConnectProviderArn: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_policy(self, *, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_policy_version(self, *, PolicyArn: str, VersionId: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_role(self, *, RoleName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_role_permissions_boundary(self, *, RoleName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_role_policy(self, *, RoleName: str, PolicyName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_saml_provider(self, *, SAMLProviderArn: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_server_certificate(self, *, ServerCertificateName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_service_linked_role(self, *, RoleName: str) -> DeleteServiceLinkedRoleResponseTypeDef: ...
    def delete_service_specific_credential(
        self, *, ServiceSpecificCredentialId: str, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_signing_certificate(
        self, *, CertificateId: str, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_ssh_public_key(self, *, UserName: str, SSHPublicKeyId: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_user(self, *, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_user_permissions_boundary(self, *, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_user_policy(self, *, UserName: str, PolicyName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_virtual_mfa_device(self, *, SerialNumber: str) -> EmptyResponseMetadataTypeDef: ...
    def detach_group_policy(self, *, GroupName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    def detach_role_policy(self, *, RoleName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    def detach_user_policy(self, *, UserName: str, PolicyArn: str) -> EmptyResponseMetadataTypeDef: ...
    def disable_organizations_root_credentials_management(
        self,
    ) -> DisableOrganizationsRootCredentialsManagementResponseTypeDef: ...
    def disable_organizations_root_sessions(self) -> DisableOrganizationsRootSessionsResponseTypeDef: ...
    def disable_outbound_web_identity_federation(self) -> EmptyResponseMetadataTypeDef: ...
    def enable_mfa_device(
        self, *, UserName: str, SerialNumber: str, AuthenticationCode1: str, AuthenticationCode2: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def enable_organizations_root_credentials_management(
        self,
    ) -> EnableOrganizationsRootCredentialsManagementResponseTypeDef: ...
    def enable_organizations_root_sessions(self) -> EnableOrganizationsRootSessionsResponseTypeDef: ...
    def enable_outbound_web_identity_federation(self) -> EnableOutboundWebIdentityFederationResponseTypeDef: ...
    def generate_credential_report(self) -> GenerateCredentialReportResponseTypeDef: ...
    def generate_organizations_access_report(
        self, *, EntityPath: str, OrganizationsPolicyId: str = ...
    ) -> GenerateOrganizationsAccessReportResponseTypeDef: ...
    def generate_service_last_accessed_details(
        self, *, Arn: str, Granularity: AccessAdvisorUsageGranularityTypeType = ...
    ) -> GenerateServiceLastAccessedDetailsResponseTypeDef: ...
    def get_access_key_last_used(self, *, AccessKeyId: str) -> GetAccessKeyLastUsedResponseTypeDef: ...
    def get_account_authorization_details(
        self, *, Filter: Sequence[EntityTypeType] = ..., MaxItems: int = ..., Marker: str = ...
    ) -> GetAccountAuthorizationDetailsResponseTypeDef: ...
    def get_account_password_policy(self) -> GetAccountPasswordPolicyResponseTypeDef: ...
    def get_account_properties(self) -> GetAccountPropertiesResponseTypeDef: ...
    def get_account_summary(self) -> GetAccountSummaryResponseTypeDef: ...
    def get_context_keys_for_custom_policy(
        self, *, PolicyInputList: Sequence[str]
    ) -> GetContextKeysForPolicyResponseTypeDef: ...
    def get_context_keys_for_principal_policy(
        self, *, PolicySourceArn: str, PolicyInputList: Sequence[str] = ...
    ) -> GetContextKeysForPolicyResponseTypeDef: ...
    def get_credential_report(self) -> GetCredentialReportResponseTypeDef: ...
    def get_delegation_request(
        self, *, DelegationRequestId: str, DelegationPermissionCheck: bool = ...
    ) -> GetDelegationRequestResponseTypeDef: ...
    def get_group(self, *, GroupName: str, Marker: str = ..., MaxItems: int = ...) -> GetGroupResponseTypeDef: ...
    def get_group_policy(self, *, GroupName: str, PolicyName: str) -> GetGroupPolicyResponseTypeDef: ...
    def get_human_readable_summary(
        self, *, EntityArn: str, Locale: str = ...
    ) -> GetHumanReadableSummaryResponseTypeDef: ...
    def get_instance_profile(self, *, InstanceProfileName: str) -> GetInstanceProfileResponseTypeDef: ...
    def get_login_profile(self, *, UserName: str = ...) -> GetLoginProfileResponseTypeDef: ...
    def get_mfa_device(self, *, SerialNumber: str, UserName: str = ...) -> GetMFADeviceResponseTypeDef: ...
    def get_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str
    ) -> GetOpenIDConnectProviderResponseTypeDef: ...
    def get_organizations_access_report(
        self, *, JobId: str, MaxItems: int = ..., Marker: str = ..., SortKey: SortKeyTypeType = ...
    ) -> GetOrganizationsAccessReportResponseTypeDef: ...
    def get_outbound_web_identity_federation_info(self) -> GetOutboundWebIdentityFederationInfoResponseTypeDef: ...
    def get_policy(self, *, PolicyArn: str) -> GetPolicyResponseTypeDef: ...
    def get_policy_version(self, *, PolicyArn: str, VersionId: str) -> GetPolicyVersionResponseTypeDef: ...
    def get_role(self, *, RoleName: str) -> GetRoleResponseTypeDef: ...
    def get_role_policy(self, *, RoleName: str, PolicyName: str) -> GetRolePolicyResponseTypeDef: ...
    def get_role_template_version(
        self, *, TemplateArn: str, MinorVersion: int = ...
    ) -> GetRoleTemplateVersionResponseTypeDef: ...
    def get_saml_provider(self, *, SAMLProviderArn: str) -> GetSAMLProviderResponseTypeDef: ...
    def get_server_certificate(self, *, ServerCertificateName: str) -> GetServerCertificateResponseTypeDef: ...
    def get_service_last_accessed_details(
        self, *, JobId: str, MaxItems: int = ..., Marker: str = ...
    ) -> GetServiceLastAccessedDetailsResponseTypeDef: ...
    def get_service_last_accessed_details_with_entities(
        self, *, JobId: str, ServiceNamespace: str, MaxItems: int = ..., Marker: str = ...
    ) -> GetServiceLastAccessedDetailsWithEntitiesResponseTypeDef: ...
    def get_service_linked_role_deletion_status(
        self, *, DeletionTaskId: str
    ) -> GetServiceLinkedRoleDeletionStatusResponseTypeDef: ...
    def get_ssh_public_key(
        self, *, UserName: str, SSHPublicKeyId: str, Encoding: EncodingTypeType
    ) -> GetSSHPublicKeyResponseTypeDef: ...
    def get_user(self, *, UserName: str = ...) -> GetUserResponseTypeDef: ...
    def get_user_policy(self, *, UserName: str, PolicyName: str) -> GetUserPolicyResponseTypeDef: ...
    def list_access_keys(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAccessKeysResponseTypeDef: ...
    def list_account_aliases(self, *, Marker: str = ..., MaxItems: int = ...) -> ListAccountAliasesResponseTypeDef: ...
    def list_attached_group_policies(
        self, *, GroupName: str, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAttachedGroupPoliciesResponseTypeDef: ...
    def list_attached_role_policies(
        self, *, RoleName: str, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAttachedRolePoliciesResponseTypeDef: ...
    def list_attached_user_policies(
        self, *, UserName: str, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListAttachedUserPoliciesResponseTypeDef: ...
    def list_delegation_requests(
        self, *, OwnerId: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListDelegationRequestsResponseTypeDef: ...
    def list_entities_for_policy(
        self,
        *,
        PolicyArn: str,
        EntityFilter: EntityTypeType = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListEntitiesForPolicyResponseTypeDef: ...
    def list_group_policies(
        self, *, GroupName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListGroupPoliciesResponseTypeDef: ...
    def list_groups(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListGroupsResponseTypeDef: ...
    def list_groups_for_user(
        self, *, UserName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListGroupsForUserResponseTypeDef: ...
    def list_instance_profile_tags(
        self, *, InstanceProfileName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListInstanceProfileTagsResponseTypeDef: ...
    def list_instance_profiles(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListInstanceProfilesResponseTypeDef: ...
    def list_instance_profiles_for_role(
        self, *, RoleName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListInstanceProfilesForRoleResponseTypeDef: ...
    def list_mfa_device_tags(
        self, *, SerialNumber: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListMFADeviceTagsResponseTypeDef: ...
    def list_mfa_devices(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListMFADevicesResponseTypeDef: ...
    def list_open_id_connect_provider_tags(
        self, *, OpenIDConnectProviderArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListOpenIDConnectProviderTagsResponseTypeDef: ...
    def list_open_id_connect_providers(self) -> ListOpenIDConnectProvidersResponseTypeDef: ...
    def list_organizations_features(self) -> ListOrganizationsFeaturesResponseTypeDef: ...
    def list_policies(
        self,
        *,
        Scope: PolicyScopeTypeType = ...,
        OnlyAttached: bool = ...,
        PathPrefix: str = ...,
        PolicyUsageFilter: PolicyUsageTypeType = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListPoliciesResponseTypeDef: ...
    def list_policies_granting_service_access(
        self, *, Arn: str, ServiceNamespaces: Sequence[str], Marker: str = ...
    ) -> ListPoliciesGrantingServiceAccessResponseTypeDef: ...
    def list_policy_tags(
        self, *, PolicyArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListPolicyTagsResponseTypeDef: ...
    def list_policy_versions(
        self, *, PolicyArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListPolicyVersionsResponseTypeDef: ...
    def list_role_policies(
        self, *, RoleName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListRolePoliciesResponseTypeDef: ...
    def list_role_tags(
        self, *, RoleName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListRoleTagsResponseTypeDef: ...
    def list_roles(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListRolesResponseTypeDef: ...
    def list_saml_provider_tags(
        self, *, SAMLProviderArn: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListSAMLProviderTagsResponseTypeDef: ...
    def list_saml_providers(self) -> ListSAMLProvidersResponseTypeDef: ...
    def list_server_certificate_tags(
        self, *, ServerCertificateName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListServerCertificateTagsResponseTypeDef: ...
    def list_server_certificates(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListServerCertificatesResponseTypeDef: ...
    def list_service_specific_credentials(
        self,
        *,
        UserName: str = ...,
        ServiceName: str = ...,
        AllUsers: bool = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> ListServiceSpecificCredentialsResponseTypeDef: ...
    def list_signing_certificates(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListSigningCertificatesResponseTypeDef: ...
    def list_ssh_public_keys(
        self, *, UserName: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListSSHPublicKeysResponseTypeDef: ...
    def list_user_policies(
        self, *, UserName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListUserPoliciesResponseTypeDef: ...
    def list_user_tags(
        self, *, UserName: str, Marker: str = ..., MaxItems: int = ...
    ) -> ListUserTagsResponseTypeDef: ...
    def list_users(
        self, *, PathPrefix: str = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListUsersResponseTypeDef: ...
    def list_virtual_mfa_devices(
        self, *, AssignmentStatus: AssignmentStatusTypeType = ..., Marker: str = ..., MaxItems: int = ...
    ) -> ListVirtualMFADevicesResponseTypeDef: ...
    def put_account_properties(self, *, Properties: Mapping[str, str]) -> dict[str, Any]: ...
    def put_group_policy(
        self, *, GroupName: str, PolicyName: str, PolicyDocument: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_role_permissions_boundary(
        self, *, RoleName: str, PermissionsBoundary: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_role_policy(
        self, *, RoleName: str, PolicyName: str, PolicyDocument: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_user_permissions_boundary(
        self, *, UserName: str, PermissionsBoundary: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_user_policy(
        self, *, UserName: str, PolicyName: str, PolicyDocument: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def reject_delegation_request(
        self, *, DelegationRequestId: str, Notes: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def remove_client_id_from_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, ClientID: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def remove_role_from_instance_profile(
        self, *, InstanceProfileName: str, RoleName: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def remove_user_from_group(self, *, GroupName: str, UserName: str) -> EmptyResponseMetadataTypeDef: ...
    def reset_service_specific_credential(
        self, *, ServiceSpecificCredentialId: str, UserName: str = ...
    ) -> ResetServiceSpecificCredentialResponseTypeDef: ...
    def resync_mfa_device(
        self, *, UserName: str, SerialNumber: str, AuthenticationCode1: str, AuthenticationCode2: str
    ) -> EmptyResponseMetadataTypeDef: ...
    def send_delegation_token(self, *, DelegationRequestId: str) -> EmptyResponseMetadataTypeDef: ...
    def set_default_policy_version(self, *, PolicyArn: str, VersionId: str) -> EmptyResponseMetadataTypeDef: ...
    def set_security_token_service_preferences(
        self, *, GlobalEndpointTokenVersion: GlobalEndpointTokenVersionType
    ) -> EmptyResponseMetadataTypeDef: ...
    def simulate_custom_policy(
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
    def simulate_principal_policy(
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
    def tag_instance_profile(
        self, *, InstanceProfileName: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    def tag_mfa_device(self, *, SerialNumber: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    def tag_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    def tag_policy(self, *, PolicyArn: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    def tag_role(self, *, RoleName: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    def tag_saml_provider(
        self, *, SAMLProviderArn: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    def tag_server_certificate(
        self, *, ServerCertificateName: str, Tags: Sequence[TagTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    def tag_user(self, *, UserName: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    def untag_instance_profile(
        self, *, InstanceProfileName: str, TagKeys: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def untag_mfa_device(self, *, SerialNumber: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def untag_open_id_connect_provider(
        self, *, OpenIDConnectProviderArn: str, TagKeys: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def untag_policy(self, *, PolicyArn: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def untag_role(self, *, RoleName: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def untag_saml_provider(self, *, SAMLProviderArn: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def untag_server_certificate(
        self, *, ServerCertificateName: str, TagKeys: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def untag_user(self, *, UserName: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def update_access_key(
        self, *, AccessKeyId: str, Status: StatusTypeType, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_account_password_policy(
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
    def update_assume_role_policy(self, *, RoleName: str, PolicyDocument: str) -> EmptyResponseMetadataTypeDef: ...
    def update_delegation_request(
        self, *, DelegationRequestId: str, Notes: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_group(
        self, *, GroupName: str, NewPath: str = ..., NewGroupName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_login_profile(
        self, *, UserName: str, Password: str = ..., PasswordResetRequired: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_open_id_connect_provider_thumbprint(
        self, *, OpenIDConnectProviderArn: str, ThumbprintList: Sequence[str]
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_role(
        self, *, RoleName: str, Description: str = ..., MaxSessionDuration: int = ...
    ) -> dict[str, Any]: ...
    def update_role_description(self, *, RoleName: str, Description: str) -> UpdateRoleDescriptionResponseTypeDef: ...
    def update_saml_provider(
        self,
        *,
        SAMLProviderArn: str,
        SAMLMetadataDocument: str = ...,
        AssertionEncryptionMode: AssertionEncryptionModeTypeType = ...,
        AddPrivateKey: str = ...,
        RemovePrivateKey: str = ...,
    ) -> UpdateSAMLProviderResponseTypeDef: ...
    def update_server_certificate(
        self, *, ServerCertificateName: str, NewPath: str = ..., NewServerCertificateName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_service_specific_credential(
        self, *, ServiceSpecificCredentialId: str, Status: StatusTypeType, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_signing_certificate(
        self, *, CertificateId: str, Status: StatusTypeType, UserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_ssh_public_key(
        self, *, UserName: str, SSHPublicKeyId: str, Status: StatusTypeType
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_user(
        self, *, UserName: str, NewPath: str = ..., NewUserName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def upload_server_certificate(
        self,
        *,
        ServerCertificateName: str,
        CertificateBody: str,
        PrivateKey: str,
        Path: str = ...,
        CertificateChain: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> UploadServerCertificateResponseTypeDef: ...
    def upload_signing_certificate(
        self, *, CertificateBody: str, UserName: str = ...
    ) -> UploadSigningCertificateResponseTypeDef: ...
    def upload_ssh_public_key(self, *, UserName: str, SSHPublicKeyBody: str) -> UploadSSHPublicKeyResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: GetAccountAuthorizationDetailsPaginatorName
    ) -> GetAccountAuthorizationDetailsPaginator: ...
    @overload
    def get_paginator(self, operation_name: GetGroupPaginatorName) -> GetGroupPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAccessKeysPaginatorName) -> ListAccessKeysPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAccountAliasesPaginatorName) -> ListAccountAliasesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAttachedGroupPoliciesPaginatorName
    ) -> ListAttachedGroupPoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAttachedRolePoliciesPaginatorName
    ) -> ListAttachedRolePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAttachedUserPoliciesPaginatorName
    ) -> ListAttachedUserPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListEntitiesForPolicyPaginatorName) -> ListEntitiesForPolicyPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGroupPoliciesPaginatorName) -> ListGroupPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGroupsPaginatorName) -> ListGroupsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGroupsForUserPaginatorName) -> ListGroupsForUserPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListInstanceProfileTagsPaginatorName
    ) -> ListInstanceProfileTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListInstanceProfilesPaginatorName) -> ListInstanceProfilesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListInstanceProfilesForRolePaginatorName
    ) -> ListInstanceProfilesForRolePaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMFADeviceTagsPaginatorName) -> ListMFADeviceTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMFADevicesPaginatorName) -> ListMFADevicesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListOpenIDConnectProviderTagsPaginatorName
    ) -> ListOpenIDConnectProviderTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListPoliciesPaginatorName) -> ListPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListPolicyTagsPaginatorName) -> ListPolicyTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListPolicyVersionsPaginatorName) -> ListPolicyVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRolePoliciesPaginatorName) -> ListRolePoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRoleTagsPaginatorName) -> ListRoleTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRolesPaginatorName) -> ListRolesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSAMLProviderTagsPaginatorName) -> ListSAMLProviderTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSSHPublicKeysPaginatorName) -> ListSSHPublicKeysPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListServerCertificateTagsPaginatorName
    ) -> ListServerCertificateTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListServerCertificatesPaginatorName) -> ListServerCertificatesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSigningCertificatesPaginatorName
    ) -> ListSigningCertificatesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUserPoliciesPaginatorName) -> ListUserPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUserTagsPaginatorName) -> ListUserTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUsersPaginatorName) -> ListUsersPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListVirtualMFADevicesPaginatorName) -> ListVirtualMFADevicesPaginator: ...
    @overload
    def get_paginator(self, operation_name: SimulateCustomPolicyPaginatorName) -> SimulateCustomPolicyPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: SimulatePrincipalPolicyPaginatorName
    ) -> SimulatePrincipalPolicyPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: InstanceProfileExistsWaiterName) -> InstanceProfileExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: PolicyExistsWaiterName) -> PolicyExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: RoleExistsWaiterName) -> RoleExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: UserExistsWaiterName) -> UserExistsWaiter: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["acquire_role"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AcquireRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_access_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateAccessKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_delegation_request"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateDelegationRequestResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_group"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateGroupResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_instance_profile"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateInstanceProfileResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_login_profile"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateLoginProfileResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_open_id_connect_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateOpenIDConnectProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreatePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_policy_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreatePolicyVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_role"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_saml_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateSAMLProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_service_linked_role"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateServiceLinkedRoleResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["create_service_specific_credential"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[CreateServiceSpecificCredentialResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_user"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateUserResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_virtual_mfa_device"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateVirtualMFADeviceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_service_linked_role"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteServiceLinkedRoleResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disable_organizations_root_credentials_management"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DisableOrganizationsRootCredentialsManagementResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disable_organizations_root_sessions"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DisableOrganizationsRootSessionsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["enable_organizations_root_credentials_management"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EnableOrganizationsRootCredentialsManagementResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["enable_organizations_root_sessions"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EnableOrganizationsRootSessionsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["enable_outbound_web_identity_federation"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EnableOutboundWebIdentityFederationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_credential_report"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GenerateCredentialReportResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_organizations_access_report"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GenerateOrganizationsAccessReportResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_service_last_accessed_details"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GenerateServiceLastAccessedDetailsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_access_key_last_used"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccessKeyLastUsedResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_account_authorization_details"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetAccountAuthorizationDetailsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_password_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccountPasswordPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_properties"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccountPropertiesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_account_summary"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccountSummaryResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_context_keys_for_custom_policy", "get_context_keys_for_principal_policy"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetContextKeysForPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_credential_report"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetCredentialReportResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delegation_request"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDelegationRequestResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_group"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetGroupResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_group_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetGroupPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_human_readable_summary"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetHumanReadableSummaryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_instance_profile"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetInstanceProfileResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_login_profile"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLoginProfileResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_mfa_device"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetMFADeviceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_open_id_connect_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetOpenIDConnectProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_organizations_access_report"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetOrganizationsAccessReportResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_outbound_web_identity_federation_info"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetOutboundWebIdentityFederationInfoResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_policy_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetPolicyVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_role"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_role_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetRolePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_role_template_version"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetRoleTemplateVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_saml_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetSAMLProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_server_certificate"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetServerCertificateResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_service_last_accessed_details"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetServiceLastAccessedDetailsResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_service_last_accessed_details_with_entities"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetServiceLastAccessedDetailsWithEntitiesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_service_linked_role_deletion_status"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetServiceLinkedRoleDeletionStatusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_ssh_public_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetSSHPublicKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_user"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetUserResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_user_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetUserPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_access_keys"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAccessKeysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_account_aliases"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAccountAliasesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_attached_group_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAttachedGroupPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_attached_role_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAttachedRolePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_attached_user_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAttachedUserPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_delegation_requests"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListDelegationRequestsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_entities_for_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListEntitiesForPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_group_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListGroupPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_groups"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListGroupsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_groups_for_user"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListGroupsForUserResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_instance_profile_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListInstanceProfileTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_instance_profiles"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListInstanceProfilesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_instance_profiles_for_role"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListInstanceProfilesForRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_mfa_device_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListMFADeviceTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_mfa_devices"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListMFADevicesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_open_id_connect_provider_tags"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListOpenIDConnectProviderTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_open_id_connect_providers"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListOpenIDConnectProvidersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_organizations_features"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListOrganizationsFeaturesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_policies_granting_service_access"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListPoliciesGrantingServiceAccessResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_policy_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListPolicyTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_policy_versions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListPolicyVersionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_role_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListRolePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_role_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListRoleTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_roles"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListRolesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_saml_provider_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListSAMLProviderTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_saml_providers"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListSAMLProvidersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_server_certificate_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListServerCertificateTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_server_certificates"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListServerCertificatesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_service_specific_credentials"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListServiceSpecificCredentialsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_signing_certificates"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListSigningCertificatesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_ssh_public_keys"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListSSHPublicKeysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_user_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListUserPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_user_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListUserTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_users"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListUsersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_virtual_mfa_devices"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListVirtualMFADevicesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_account_properties", "update_role"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self,
        operation_name: Literal["reset_service_specific_credential"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ResetServiceSpecificCredentialResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["simulate_custom_policy", "simulate_principal_policy"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[SimulatePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_role_description"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateRoleDescriptionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_saml_provider"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateSAMLProviderResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_server_certificate"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UploadServerCertificateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_signing_certificate"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UploadSigningCertificateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_ssh_public_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UploadSSHPublicKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
