"""Requests and answers of IAM."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime

from .literals import (
    AccessAdvisorUsageGranularityTypeType,
    AssertionEncryptionModeTypeType,
    AssignmentStatusTypeType,
    AttachmentTypeType,
    ContextKeyTypeEnumType,
    DeletionTaskStatusTypeType,
    EncodingTypeType,
    EntityTypeType,
    FeatureTypeType,
    GlobalEndpointTokenVersionType,
    JobStatusTypeType,
    ManagedByTypeTypeType,
    ParameterTypeTypeType,
    PermissionCheckResultTypeType,
    PermissionCheckStatusTypeType,
    PermissionsBoundaryAttachmentTypeType,
    PolicyEvaluationDecisionTypeType,
    PolicyIdentifierPolicyTypeType,
    PolicyOwnerEntityTypeType,
    PolicyParameterTypeEnumType,
    PolicyScopeTypeType,
    PolicySourceTypeType,
    PolicyTypeType,
    PolicyUsageTypeType,
    ReportFormatTypeType,
    ReportStateTypeType,
    SortKeyTypeType,
    StateTypeType,
    StatusTypeType,
    SummaryKeyTypeType,
    SummaryStateTypeType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AcceptDelegationRequestRequestTypeDef(TypedDict):
    DelegationRequestId: str


class AccessDetailTypeDef(TypedDict):
    ServiceName: str
    ServiceNamespace: str
    Region: NotRequired[str]
    EntityPath: NotRequired[str]
    LastAuthenticatedTime: NotRequired[datetime]
    TotalAuthenticatedEntities: NotRequired[int]


class AccessKeyLastUsedTypeDef(TypedDict):
    ServiceName: str
    Region: str
    LastUsedDate: NotRequired[datetime]


class AccessKeyMetadataTypeDef(TypedDict):
    UserName: NotRequired[str]
    AccessKeyId: NotRequired[str]
    Status: NotRequired[StatusTypeType]
    CreateDate: NotRequired[datetime]


class AccessKeyTypeDef(TypedDict):
    UserName: str
    AccessKeyId: str
    Status: StatusTypeType
    SecretAccessKey: str
    CreateDate: NotRequired[datetime]


class ReplacementValueEntryTypeDef(TypedDict):
    Values: Sequence[str]


class AcquireRoleRequestTypeDef(TypedDict):
    TemplateArn: str
    TemplateMinorVersion: NotRequired[int]
    ReplacementValues: NotRequired[Mapping[str, ReplacementValueEntryTypeDef]]


class AttachedPermissionsBoundaryTypeDef(TypedDict):
    PermissionsBoundaryType: NotRequired[PermissionsBoundaryAttachmentTypeType]
    PermissionsBoundaryArn: NotRequired[str]


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class RoleLastUsedTypeDef(TypedDict):
    LastUsedDate: NotRequired[datetime]
    Region: NotRequired[str]


class SourceRoleTemplateTypeDef(TypedDict):
    TemplateArn: str
    TemplateMinorVersion: int


class RoleTypeDef(TypedDict):
    Path: str
    RoleName: str
    RoleId: str
    Arn: str
    CreateDate: datetime
    AssumeRolePolicyDocument: NotRequired[str]
    Description: NotRequired[str]
    MaxSessionDuration: NotRequired[int]
    PermissionsBoundary: NotRequired[AttachedPermissionsBoundaryTypeDef]
    Tags: NotRequired[list[TagTypeDef]]
    RoleLastUsed: NotRequired[RoleLastUsedTypeDef]
    SourceRoleTemplate: NotRequired[SourceRoleTemplateTypeDef]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AcquireRoleResponseTypeDef(TypedDict):
    Role: RoleTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class AddClientIDToOpenIDConnectProviderRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    ClientID: str


class AddRoleToInstanceProfileRequestInstanceProfileAddRoleTypeDef(TypedDict):
    RoleName: str


class AddRoleToInstanceProfileRequestTypeDef(TypedDict):
    InstanceProfileName: str
    RoleName: str


class AddUserToGroupRequestGroupAddUserTypeDef(TypedDict):
    UserName: str


class AddUserToGroupRequestTypeDef(TypedDict):
    GroupName: str
    UserName: str


class AddUserToGroupRequestUserAddGroupTypeDef(TypedDict):
    GroupName: str


class AssociateDelegationRequestRequestTypeDef(TypedDict):
    DelegationRequestId: str


class AttachGroupPolicyRequestGroupAttachPolicyTypeDef(TypedDict):
    PolicyArn: str


class AttachGroupPolicyRequestPolicyAttachGroupTypeDef(TypedDict):
    GroupName: str


class AttachGroupPolicyRequestTypeDef(TypedDict):
    GroupName: str
    PolicyArn: str


class AttachRolePolicyRequestPolicyAttachRoleTypeDef(TypedDict):
    RoleName: str


class AttachRolePolicyRequestRoleAttachPolicyTypeDef(TypedDict):
    PolicyArn: str


class AttachRolePolicyRequestTypeDef(TypedDict):
    RoleName: str
    PolicyArn: str


class AttachUserPolicyRequestPolicyAttachUserTypeDef(TypedDict):
    UserName: str


class AttachUserPolicyRequestTypeDef(TypedDict):
    UserName: str
    PolicyArn: str


class AttachUserPolicyRequestUserAttachPolicyTypeDef(TypedDict):
    PolicyArn: str


class AttachedPolicyTypeDef(TypedDict):
    PolicyName: NotRequired[str]
    PolicyArn: NotRequired[str]


class ChangePasswordRequestServiceResourceChangePasswordTypeDef(TypedDict):
    OldPassword: str
    NewPassword: str


class ChangePasswordRequestTypeDef(TypedDict):
    OldPassword: str
    NewPassword: str


class ContextEntryTypeDef(TypedDict):
    ContextKeyName: NotRequired[str]
    ContextKeyValues: NotRequired[Sequence[str]]
    ContextKeyType: NotRequired[ContextKeyTypeEnumType]


class CreateAccessKeyRequestTypeDef(TypedDict):
    UserName: NotRequired[str]


class CreateAccessKeyResponseTypeDef(TypedDict):
    AccessKey: AccessKeyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateAccountAliasRequestServiceResourceCreateAccountAliasTypeDef(TypedDict):
    AccountAlias: str


class CreateAccountAliasRequestTypeDef(TypedDict):
    AccountAlias: str


class PolicyParameterTypeDef(TypedDict):
    Name: NotRequired[str]
    Values: NotRequired[Sequence[str]]
    Type: NotRequired[PolicyParameterTypeEnumType]


class PolicyParameterOutputTypeDef(TypedDict):
    Name: NotRequired[str]
    Values: NotRequired[list[str]]
    Type: NotRequired[PolicyParameterTypeEnumType]


PolicyParameterUnionTypeDef = PolicyParameterTypeDef | PolicyParameterOutputTypeDef


class DelegationPermissionTypeDef(TypedDict):
    PolicyTemplateArn: NotRequired[str]
    Parameters: NotRequired[Sequence[PolicyParameterUnionTypeDef]]


class DelegationPermissionOutputTypeDef(TypedDict):
    PolicyTemplateArn: NotRequired[str]
    Parameters: NotRequired[list[PolicyParameterOutputTypeDef]]


DelegationPermissionUnionTypeDef = DelegationPermissionTypeDef | DelegationPermissionOutputTypeDef


class CreateDelegationRequestRequestTypeDef(TypedDict):
    Description: str
    Permissions: DelegationPermissionUnionTypeDef
    RequestorWorkflowId: str
    NotificationChannel: str
    SessionDuration: int
    OwnerAccountId: NotRequired[str]
    RequestMessage: NotRequired[str]
    RedirectUrl: NotRequired[str]
    OnlySendByOwner: NotRequired[bool]


class CreateDelegationRequestResponseTypeDef(TypedDict):
    ConsoleDeepLink: str
    DelegationRequestId: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateGroupRequestGroupCreateTypeDef(TypedDict):
    Path: NotRequired[str]


class CreateGroupRequestServiceResourceCreateGroupTypeDef(TypedDict):
    GroupName: str
    Path: NotRequired[str]


class CreateGroupRequestTypeDef(TypedDict):
    GroupName: str
    Path: NotRequired[str]


class GroupTypeDef(TypedDict):
    Path: str
    GroupName: str
    GroupId: str
    Arn: str
    CreateDate: datetime


class CreateGroupResponseTypeDef(TypedDict):
    Group: GroupTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateInstanceProfileRequestServiceResourceCreateInstanceProfileTypeDef(TypedDict):
    InstanceProfileName: str
    Path: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateInstanceProfileRequestTypeDef(TypedDict):
    InstanceProfileName: str
    Path: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class InstanceProfileTypeDef(TypedDict):
    Path: str
    InstanceProfileName: str
    InstanceProfileId: str
    Arn: str
    CreateDate: datetime
    Roles: list[RoleTypeDef]
    Tags: NotRequired[list[TagTypeDef]]


class CreateInstanceProfileResponseTypeDef(TypedDict):
    InstanceProfile: InstanceProfileTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateLoginProfileRequestLoginProfileCreateTypeDef(TypedDict):
    Password: NotRequired[str]
    PasswordResetRequired: NotRequired[bool]


class CreateLoginProfileRequestTypeDef(TypedDict):
    UserName: NotRequired[str]
    Password: NotRequired[str]
    PasswordResetRequired: NotRequired[bool]


class CreateLoginProfileRequestUserCreateLoginProfileTypeDef(TypedDict):
    Password: NotRequired[str]
    PasswordResetRequired: NotRequired[bool]


class LoginProfileTypeDef(TypedDict):
    UserName: str
    CreateDate: datetime
    PasswordResetRequired: NotRequired[bool]


class CreateLoginProfileResponseTypeDef(TypedDict):
    LoginProfile: LoginProfileTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateOpenIDConnectProviderRequestTypeDef(TypedDict):
    Url: str
    ClientIDList: NotRequired[Sequence[str]]
    ThumbprintList: NotRequired[Sequence[str]]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateOpenIDConnectProviderResponseTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class CreatePolicyRequestServiceResourceCreatePolicyTypeDef(TypedDict):
    PolicyName: str
    PolicyDocument: str
    Path: NotRequired[str]
    Description: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreatePolicyRequestTypeDef(TypedDict):
    PolicyName: str
    PolicyDocument: str
    Path: NotRequired[str]
    Description: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class PolicyTypeDef(TypedDict):
    PolicyName: NotRequired[str]
    PolicyId: NotRequired[str]
    Arn: NotRequired[str]
    Path: NotRequired[str]
    DefaultVersionId: NotRequired[str]
    AttachmentCount: NotRequired[int]
    PermissionsBoundaryUsageCount: NotRequired[int]
    IsAttachable: NotRequired[bool]
    Description: NotRequired[str]
    CreateDate: NotRequired[datetime]
    UpdateDate: NotRequired[datetime]
    Tags: NotRequired[list[TagTypeDef]]


class CreatePolicyResponseTypeDef(TypedDict):
    Policy: PolicyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreatePolicyVersionRequestPolicyCreateVersionTypeDef(TypedDict):
    PolicyDocument: str
    SetAsDefault: NotRequired[bool]


class CreatePolicyVersionRequestTypeDef(TypedDict):
    PolicyArn: str
    PolicyDocument: str
    SetAsDefault: NotRequired[bool]


class PolicyVersionTypeDef(TypedDict):
    Document: NotRequired[str]
    VersionId: NotRequired[str]
    IsDefaultVersion: NotRequired[bool]
    CreateDate: NotRequired[datetime]


class CreatePolicyVersionResponseTypeDef(TypedDict):
    PolicyVersion: PolicyVersionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateRoleRequestServiceResourceCreateRoleTypeDef(TypedDict):
    RoleName: str
    AssumeRolePolicyDocument: str
    Path: NotRequired[str]
    Description: NotRequired[str]
    MaxSessionDuration: NotRequired[int]
    PermissionsBoundary: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateRoleRequestTypeDef(TypedDict):
    RoleName: str
    AssumeRolePolicyDocument: str
    Path: NotRequired[str]
    Description: NotRequired[str]
    MaxSessionDuration: NotRequired[int]
    PermissionsBoundary: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateRoleResponseTypeDef(TypedDict):
    Role: RoleTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateSAMLProviderRequestServiceResourceCreateSamlProviderTypeDef(TypedDict):
    SAMLMetadataDocument: str
    Name: str
    Tags: NotRequired[Sequence[TagTypeDef]]
    AssertionEncryptionMode: NotRequired[AssertionEncryptionModeTypeType]
    AddPrivateKey: NotRequired[str]


class CreateSAMLProviderRequestTypeDef(TypedDict):
    SAMLMetadataDocument: str
    Name: str
    Tags: NotRequired[Sequence[TagTypeDef]]
    AssertionEncryptionMode: NotRequired[AssertionEncryptionModeTypeType]
    AddPrivateKey: NotRequired[str]


class CreateSAMLProviderResponseTypeDef(TypedDict):
    SAMLProviderArn: str
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class CreateServiceLinkedRoleRequestTypeDef(TypedDict):
    AWSServiceName: str
    Description: NotRequired[str]
    CustomSuffix: NotRequired[str]


class CreateServiceLinkedRoleResponseTypeDef(TypedDict):
    Role: RoleTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateServiceSpecificCredentialRequestTypeDef(TypedDict):
    UserName: str
    ServiceName: str
    CredentialAgeDays: NotRequired[int]


class ServiceSpecificCredentialTypeDef(TypedDict):
    CreateDate: datetime
    ServiceName: str
    ServiceSpecificCredentialId: str
    UserName: str
    Status: StatusTypeType
    ExpirationDate: NotRequired[datetime]
    ServiceUserName: NotRequired[str]
    ServicePassword: NotRequired[str]
    ServiceCredentialAlias: NotRequired[str]
    ServiceCredentialSecret: NotRequired[str]


class CreateServiceSpecificCredentialResponseTypeDef(TypedDict):
    ServiceSpecificCredential: ServiceSpecificCredentialTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateUserRequestServiceResourceCreateUserTypeDef(TypedDict):
    UserName: str
    Path: NotRequired[str]
    PermissionsBoundary: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateUserRequestTypeDef(TypedDict):
    UserName: str
    Path: NotRequired[str]
    PermissionsBoundary: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateUserRequestUserCreateTypeDef(TypedDict):
    Path: NotRequired[str]
    PermissionsBoundary: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class UserTypeDef(TypedDict):
    Path: str
    UserName: str
    UserId: str
    Arn: str
    CreateDate: datetime
    PasswordLastUsed: NotRequired[datetime]
    PermissionsBoundary: NotRequired[AttachedPermissionsBoundaryTypeDef]
    Tags: NotRequired[list[TagTypeDef]]


class CreateUserResponseTypeDef(TypedDict):
    User: UserTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateVirtualMFADeviceRequestServiceResourceCreateVirtualMfaDeviceTypeDef(TypedDict):
    VirtualMFADeviceName: str
    Path: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateVirtualMFADeviceRequestTypeDef(TypedDict):
    VirtualMFADeviceName: str
    Path: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class VirtualMFADeviceTypeDef(TypedDict):
    SerialNumber: str
    Base32StringSeed: NotRequired[bytes]
    QRCodePNG: NotRequired[bytes]
    User: NotRequired[UserTypeDef]
    EnableDate: NotRequired[datetime]
    Tags: NotRequired[list[TagTypeDef]]


class CreateVirtualMFADeviceResponseTypeDef(TypedDict):
    VirtualMFADevice: VirtualMFADeviceTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DeactivateMFADeviceRequestTypeDef(TypedDict):
    SerialNumber: str
    UserName: NotRequired[str]


class DelegationRequestTypeDef(TypedDict):
    DelegationRequestId: NotRequired[str]
    OwnerAccountId: NotRequired[str]
    Description: NotRequired[str]
    RequestMessage: NotRequired[str]
    Permissions: NotRequired[DelegationPermissionOutputTypeDef]
    PermissionPolicy: NotRequired[str]
    RolePermissionRestrictionArns: NotRequired[list[str]]
    OwnerId: NotRequired[str]
    ApproverId: NotRequired[str]
    State: NotRequired[StateTypeType]
    ExpirationTime: NotRequired[datetime]
    RequestorId: NotRequired[str]
    RequestorName: NotRequired[str]
    CreateDate: NotRequired[datetime]
    SessionDuration: NotRequired[int]
    RedirectUrl: NotRequired[str]
    Notes: NotRequired[str]
    RejectionReason: NotRequired[str]
    OnlySendByOwner: NotRequired[bool]
    UpdatedTime: NotRequired[datetime]


class DeleteAccessKeyRequestTypeDef(TypedDict):
    AccessKeyId: str
    UserName: NotRequired[str]


class DeleteAccountAliasRequestTypeDef(TypedDict):
    AccountAlias: str


class DeleteGroupPolicyRequestTypeDef(TypedDict):
    GroupName: str
    PolicyName: str


class DeleteGroupRequestTypeDef(TypedDict):
    GroupName: str


class DeleteInstanceProfileRequestTypeDef(TypedDict):
    InstanceProfileName: str


class DeleteLoginProfileRequestTypeDef(TypedDict):
    UserName: NotRequired[str]


class DeleteOpenIDConnectProviderRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str


class DeletePolicyRequestTypeDef(TypedDict):
    PolicyArn: str


class DeletePolicyVersionRequestTypeDef(TypedDict):
    PolicyArn: str
    VersionId: str


class DeleteRolePermissionsBoundaryRequestTypeDef(TypedDict):
    RoleName: str


class DeleteRolePolicyRequestTypeDef(TypedDict):
    RoleName: str
    PolicyName: str


class DeleteRoleRequestTypeDef(TypedDict):
    RoleName: str


class DeleteSAMLProviderRequestTypeDef(TypedDict):
    SAMLProviderArn: str


class DeleteSSHPublicKeyRequestTypeDef(TypedDict):
    UserName: str
    SSHPublicKeyId: str


class DeleteServerCertificateRequestTypeDef(TypedDict):
    ServerCertificateName: str


class DeleteServiceLinkedRoleRequestTypeDef(TypedDict):
    RoleName: str


class DeleteServiceLinkedRoleResponseTypeDef(TypedDict):
    DeletionTaskId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteServiceSpecificCredentialRequestTypeDef(TypedDict):
    ServiceSpecificCredentialId: str
    UserName: NotRequired[str]


class DeleteSigningCertificateRequestTypeDef(TypedDict):
    CertificateId: str
    UserName: NotRequired[str]


class DeleteUserPermissionsBoundaryRequestTypeDef(TypedDict):
    UserName: str


class DeleteUserPolicyRequestTypeDef(TypedDict):
    UserName: str
    PolicyName: str


class DeleteUserRequestTypeDef(TypedDict):
    UserName: str


class DeleteVirtualMFADeviceRequestTypeDef(TypedDict):
    SerialNumber: str


class RoleUsageTypeTypeDef(TypedDict):
    Region: NotRequired[str]
    Resources: NotRequired[list[str]]


class DeletionTaskFailureReasonTypeTypeDef(TypedDict):
    Reason: NotRequired[str]
    RoleUsageList: NotRequired[list[RoleUsageTypeTypeDef]]


class DetachGroupPolicyRequestGroupDetachPolicyTypeDef(TypedDict):
    PolicyArn: str


class DetachGroupPolicyRequestPolicyDetachGroupTypeDef(TypedDict):
    GroupName: str


class DetachGroupPolicyRequestTypeDef(TypedDict):
    GroupName: str
    PolicyArn: str


class DetachRolePolicyRequestPolicyDetachRoleTypeDef(TypedDict):
    RoleName: str


class DetachRolePolicyRequestRoleDetachPolicyTypeDef(TypedDict):
    PolicyArn: str


class DetachRolePolicyRequestTypeDef(TypedDict):
    RoleName: str
    PolicyArn: str


class DetachUserPolicyRequestPolicyDetachUserTypeDef(TypedDict):
    UserName: str


class DetachUserPolicyRequestTypeDef(TypedDict):
    UserName: str
    PolicyArn: str


class DetachUserPolicyRequestUserDetachPolicyTypeDef(TypedDict):
    PolicyArn: str


class DisableOrganizationsRootCredentialsManagementResponseTypeDef(TypedDict):
    OrganizationId: str
    EnabledFeatures: list[FeatureTypeType]
    ResponseMetadata: ResponseMetadataTypeDef


class DisableOrganizationsRootSessionsResponseTypeDef(TypedDict):
    OrganizationId: str
    EnabledFeatures: list[FeatureTypeType]
    ResponseMetadata: ResponseMetadataTypeDef


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EnableMFADeviceRequestMfaDeviceAssociateTypeDef(TypedDict):
    AuthenticationCode1: str
    AuthenticationCode2: str


class EnableMFADeviceRequestTypeDef(TypedDict):
    UserName: str
    SerialNumber: str
    AuthenticationCode1: str
    AuthenticationCode2: str


class EnableMFADeviceRequestUserEnableMfaTypeDef(TypedDict):
    SerialNumber: str
    AuthenticationCode1: str
    AuthenticationCode2: str


class EnableOrganizationsRootCredentialsManagementResponseTypeDef(TypedDict):
    OrganizationId: str
    EnabledFeatures: list[FeatureTypeType]
    ResponseMetadata: ResponseMetadataTypeDef


class EnableOrganizationsRootSessionsResponseTypeDef(TypedDict):
    OrganizationId: str
    EnabledFeatures: list[FeatureTypeType]
    ResponseMetadata: ResponseMetadataTypeDef


class EnableOutboundWebIdentityFederationResponseTypeDef(TypedDict):
    IssuerIdentifier: str
    ResponseMetadata: ResponseMetadataTypeDef


class EntityInfoTypeDef(TypedDict):
    Arn: str
    Name: str
    Type: PolicyOwnerEntityTypeType
    Id: str
    Path: NotRequired[str]


class EntityDetailsTypeDef(TypedDict):
    EntityInfo: EntityInfoTypeDef
    LastAuthenticated: NotRequired[datetime]


class ErrorDetailsTypeDef(TypedDict):
    Message: str
    Code: str


class PositionTypeDef(TypedDict):
    Line: NotRequired[int]
    Column: NotRequired[int]


class StatementTypeDef(TypedDict):
    SourcePolicyId: NotRequired[str]
    SourcePolicyType: NotRequired[PolicySourceTypeType]
    StartPosition: NotRequired[PositionTypeDef]
    EndPosition: NotRequired[PositionTypeDef]


class OrganizationsDecisionDetailTypeDef(TypedDict):
    AllowedByOrganizations: NotRequired[bool]


class PermissionsBoundaryDecisionDetailTypeDef(TypedDict):
    AllowedByPermissionsBoundary: NotRequired[bool]


class ResourceSpecificResultTypeDef(TypedDict):
    EvalResourceName: str
    EvalResourceDecision: PolicyEvaluationDecisionTypeType
    MatchedStatements: NotRequired[list[StatementTypeDef]]
    MissingContextValues: NotRequired[list[str]]
    EvalDecisionDetails: NotRequired[dict[str, PolicyEvaluationDecisionTypeType]]
    PermissionsBoundaryDecisionDetail: NotRequired[PermissionsBoundaryDecisionDetailTypeDef]


class EvaluationResultTypeDef(TypedDict):
    EvalActionName: str
    EvalDecision: PolicyEvaluationDecisionTypeType
    EvalResourceName: NotRequired[str]
    MatchedStatements: NotRequired[list[StatementTypeDef]]
    MissingContextValues: NotRequired[list[str]]
    OrganizationsDecisionDetail: NotRequired[OrganizationsDecisionDetailTypeDef]
    PermissionsBoundaryDecisionDetail: NotRequired[PermissionsBoundaryDecisionDetailTypeDef]
    EvalDecisionDetails: NotRequired[dict[str, PolicyEvaluationDecisionTypeType]]
    ResourceSpecificResults: NotRequired[list[ResourceSpecificResultTypeDef]]


class GenerateCredentialReportResponseTypeDef(TypedDict):
    State: ReportStateTypeType
    Description: str
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateOrganizationsAccessReportRequestTypeDef(TypedDict):
    EntityPath: str
    OrganizationsPolicyId: NotRequired[str]


class GenerateOrganizationsAccessReportResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateServiceLastAccessedDetailsRequestTypeDef(TypedDict):
    Arn: str
    Granularity: NotRequired[AccessAdvisorUsageGranularityTypeType]


class GenerateServiceLastAccessedDetailsResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetAccessKeyLastUsedRequestTypeDef(TypedDict):
    AccessKeyId: str


class GetAccessKeyLastUsedResponseTypeDef(TypedDict):
    UserName: str
    AccessKeyLastUsed: AccessKeyLastUsedTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class GetAccountAuthorizationDetailsRequestPaginateTypeDef(TypedDict):
    Filter: NotRequired[Sequence[EntityTypeType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetAccountAuthorizationDetailsRequestTypeDef(TypedDict):
    Filter: NotRequired[Sequence[EntityTypeType]]
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]


class PolicyDetailTypeDef(TypedDict):
    PolicyName: NotRequired[str]
    PolicyDocument: NotRequired[str]


class UserDetailTypeDef(TypedDict):
    Path: NotRequired[str]
    UserName: NotRequired[str]
    UserId: NotRequired[str]
    Arn: NotRequired[str]
    CreateDate: NotRequired[datetime]
    UserPolicyList: NotRequired[list[PolicyDetailTypeDef]]
    GroupList: NotRequired[list[str]]
    AttachedManagedPolicies: NotRequired[list[AttachedPolicyTypeDef]]
    PermissionsBoundary: NotRequired[AttachedPermissionsBoundaryTypeDef]
    Tags: NotRequired[list[TagTypeDef]]


class GroupDetailTypeDef(TypedDict):
    Path: NotRequired[str]
    GroupName: NotRequired[str]
    GroupId: NotRequired[str]
    Arn: NotRequired[str]
    CreateDate: NotRequired[datetime]
    GroupPolicyList: NotRequired[list[PolicyDetailTypeDef]]
    AttachedManagedPolicies: NotRequired[list[AttachedPolicyTypeDef]]


class RoleDetailTypeDef(TypedDict):
    Path: NotRequired[str]
    RoleName: NotRequired[str]
    RoleId: NotRequired[str]
    Arn: NotRequired[str]
    CreateDate: NotRequired[datetime]
    AssumeRolePolicyDocument: NotRequired[str]
    InstanceProfileList: NotRequired[list[InstanceProfileTypeDef]]
    RolePolicyList: NotRequired[list[PolicyDetailTypeDef]]
    AttachedManagedPolicies: NotRequired[list[AttachedPolicyTypeDef]]
    PermissionsBoundary: NotRequired[AttachedPermissionsBoundaryTypeDef]
    Tags: NotRequired[list[TagTypeDef]]
    RoleLastUsed: NotRequired[RoleLastUsedTypeDef]


class ManagedPolicyDetailTypeDef(TypedDict):
    PolicyName: NotRequired[str]
    PolicyId: NotRequired[str]
    Arn: NotRequired[str]
    Path: NotRequired[str]
    DefaultVersionId: NotRequired[str]
    AttachmentCount: NotRequired[int]
    PermissionsBoundaryUsageCount: NotRequired[int]
    IsAttachable: NotRequired[bool]
    Description: NotRequired[str]
    CreateDate: NotRequired[datetime]
    UpdateDate: NotRequired[datetime]
    PolicyVersionList: NotRequired[list[PolicyVersionTypeDef]]


class GetAccountAuthorizationDetailsResponseTypeDef(TypedDict):
    UserDetailList: list[UserDetailTypeDef]
    GroupDetailList: list[GroupDetailTypeDef]
    RoleDetailList: list[RoleDetailTypeDef]
    Policies: list[ManagedPolicyDetailTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class PasswordPolicyTypeDef(TypedDict):
    MinimumPasswordLength: NotRequired[int]
    RequireSymbols: NotRequired[bool]
    RequireNumbers: NotRequired[bool]
    RequireUppercaseCharacters: NotRequired[bool]
    RequireLowercaseCharacters: NotRequired[bool]
    AllowUsersToChangePassword: NotRequired[bool]
    ExpirePasswords: NotRequired[bool]
    MaxPasswordAge: NotRequired[int]
    PasswordReusePrevention: NotRequired[int]
    HardExpiry: NotRequired[bool]


class GetAccountPasswordPolicyResponseTypeDef(TypedDict):
    PasswordPolicy: PasswordPolicyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetAccountPropertiesResponseTypeDef(TypedDict):
    Properties: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetAccountSummaryResponseTypeDef(TypedDict):
    SummaryMap: dict[SummaryKeyTypeType, int]
    ResponseMetadata: ResponseMetadataTypeDef


class GetContextKeysForCustomPolicyRequestTypeDef(TypedDict):
    PolicyInputList: Sequence[str]


class GetContextKeysForPolicyResponseTypeDef(TypedDict):
    ContextKeyNames: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetContextKeysForPrincipalPolicyRequestTypeDef(TypedDict):
    PolicySourceArn: str
    PolicyInputList: NotRequired[Sequence[str]]


class GetCredentialReportResponseTypeDef(TypedDict):
    Content: bytes
    ReportFormat: ReportFormatTypeType
    GeneratedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetDelegationRequestRequestTypeDef(TypedDict):
    DelegationRequestId: str
    DelegationPermissionCheck: NotRequired[bool]


class GetDelegationRequestResponseTypeDef(TypedDict):
    DelegationRequest: DelegationRequestTypeDef
    PermissionCheckStatus: PermissionCheckStatusTypeType
    PermissionCheckResult: PermissionCheckResultTypeType
    ResponseMetadata: ResponseMetadataTypeDef


class GetGroupPolicyRequestTypeDef(TypedDict):
    GroupName: str
    PolicyName: str


class GetGroupPolicyResponseTypeDef(TypedDict):
    GroupName: str
    PolicyName: str
    PolicyDocument: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetGroupRequestPaginateTypeDef(TypedDict):
    GroupName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class GetGroupRequestTypeDef(TypedDict):
    GroupName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class GetGroupResponseTypeDef(TypedDict):
    Group: GroupTypeDef
    Users: list[UserTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class GetHumanReadableSummaryRequestTypeDef(TypedDict):
    EntityArn: str
    Locale: NotRequired[str]


class GetHumanReadableSummaryResponseTypeDef(TypedDict):
    SummaryContent: str
    Locale: str
    SummaryState: SummaryStateTypeType
    ResponseMetadata: ResponseMetadataTypeDef


class GetInstanceProfileRequestTypeDef(TypedDict):
    InstanceProfileName: str


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class GetInstanceProfileRequestWaitTypeDef(TypedDict):
    InstanceProfileName: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetInstanceProfileResponseTypeDef(TypedDict):
    InstanceProfile: InstanceProfileTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetLoginProfileRequestTypeDef(TypedDict):
    UserName: NotRequired[str]


class GetLoginProfileResponseTypeDef(TypedDict):
    LoginProfile: LoginProfileTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetMFADeviceRequestTypeDef(TypedDict):
    SerialNumber: str
    UserName: NotRequired[str]


class GetMFADeviceResponseTypeDef(TypedDict):
    UserName: str
    SerialNumber: str
    EnableDate: datetime
    Certifications: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class GetOpenIDConnectProviderRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str


class GetOpenIDConnectProviderResponseTypeDef(TypedDict):
    Url: str
    ClientIDList: list[str]
    ThumbprintList: list[str]
    CreateDate: datetime
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetOrganizationsAccessReportRequestTypeDef(TypedDict):
    JobId: str
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]
    SortKey: NotRequired[SortKeyTypeType]


class GetOrganizationsAccessReportResponseTypeDef(TypedDict):
    JobStatus: JobStatusTypeType
    JobCreationDate: datetime
    JobCompletionDate: datetime
    NumberOfServicesAccessible: int
    NumberOfServicesNotAccessed: int
    AccessDetails: list[AccessDetailTypeDef]
    IsTruncated: bool
    Marker: str
    ErrorDetails: ErrorDetailsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetOutboundWebIdentityFederationInfoResponseTypeDef(TypedDict):
    IssuerIdentifier: str
    JwtVendingEnabled: bool
    ResponseMetadata: ResponseMetadataTypeDef


class GetPolicyRequestTypeDef(TypedDict):
    PolicyArn: str


class GetPolicyRequestWaitTypeDef(TypedDict):
    PolicyArn: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetPolicyResponseTypeDef(TypedDict):
    Policy: PolicyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetPolicyVersionRequestTypeDef(TypedDict):
    PolicyArn: str
    VersionId: str


class GetPolicyVersionResponseTypeDef(TypedDict):
    PolicyVersion: PolicyVersionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetRolePolicyRequestTypeDef(TypedDict):
    RoleName: str
    PolicyName: str


class GetRolePolicyResponseTypeDef(TypedDict):
    RoleName: str
    PolicyName: str
    PolicyDocument: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetRoleRequestTypeDef(TypedDict):
    RoleName: str


class GetRoleRequestWaitTypeDef(TypedDict):
    RoleName: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetRoleResponseTypeDef(TypedDict):
    Role: RoleTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetRoleTemplateVersionRequestTypeDef(TypedDict):
    TemplateArn: str
    MinorVersion: NotRequired[int]


class InlinePolicyTypeDef(TypedDict):
    PolicyName: str
    PolicyDocument: str


class ParameterDefinitionTypeDef(TypedDict):
    Name: str
    Type: ParameterTypeTypeType
    SubType: NotRequired[str]
    Description: NotRequired[str]
    IsRequired: NotRequired[bool]
    DefaultValue: NotRequired[str]
    Immutable: NotRequired[bool]


class TagTemplateTypeDef(TypedDict):
    Key: str
    Value: str


class RoleTemplateVersionTypeDef(TypedDict):
    TemplateArn: NotRequired[str]
    TemplateName: NotRequired[str]
    TemplateVersionId: NotRequired[str]
    Description: NotRequired[str]
    MajorVersion: NotRequired[int]
    DefaultMinorVersion: NotRequired[int]
    ManagedByType: NotRequired[ManagedByTypeTypeType]
    ManagedByValue: NotRequired[str]
    Enabled: NotRequired[bool]
    MinorVersion: NotRequired[int]
    RoleNamePattern: NotRequired[str]
    RolePathPattern: NotRequired[str]
    RoleDescriptionPattern: NotRequired[str]
    AssumeRolePolicyDocumentTemplate: NotRequired[str]
    InlinePolicyTemplates: NotRequired[list[InlinePolicyTypeDef]]
    ManagedPolicyArns: NotRequired[list[str]]
    PermissionBoundaryArn: NotRequired[str]
    ParametersDefinition: NotRequired[list[ParameterDefinitionTypeDef]]
    RoleTagsTemplate: NotRequired[list[TagTemplateTypeDef]]
    MaxSessionDuration: NotRequired[int]
    VersionEnabled: NotRequired[bool]
    CreateTimestamp: NotRequired[datetime]
    UpdateTimestamp: NotRequired[datetime]


class GetRoleTemplateVersionResponseTypeDef(TypedDict):
    RoleTemplateVersion: RoleTemplateVersionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetSAMLProviderRequestTypeDef(TypedDict):
    SAMLProviderArn: str


class SAMLPrivateKeyTypeDef(TypedDict):
    KeyId: NotRequired[str]
    Timestamp: NotRequired[datetime]


class GetSAMLProviderResponseTypeDef(TypedDict):
    SAMLProviderUUID: str
    SAMLMetadataDocument: str
    CreateDate: datetime
    ValidUntil: datetime
    Tags: list[TagTypeDef]
    AssertionEncryptionMode: AssertionEncryptionModeTypeType
    PrivateKeyList: list[SAMLPrivateKeyTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetSSHPublicKeyRequestTypeDef(TypedDict):
    UserName: str
    SSHPublicKeyId: str
    Encoding: EncodingTypeType


class SSHPublicKeyTypeDef(TypedDict):
    UserName: str
    SSHPublicKeyId: str
    Fingerprint: str
    SSHPublicKeyBody: str
    Status: StatusTypeType
    UploadDate: NotRequired[datetime]


class GetSSHPublicKeyResponseTypeDef(TypedDict):
    SSHPublicKey: SSHPublicKeyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetServerCertificateRequestTypeDef(TypedDict):
    ServerCertificateName: str


class ServerCertificateMetadataTypeDef(TypedDict):
    Path: str
    ServerCertificateName: str
    ServerCertificateId: str
    Arn: str
    UploadDate: NotRequired[datetime]
    Expiration: NotRequired[datetime]


class ServerCertificateTypeDef(TypedDict):
    ServerCertificateMetadata: ServerCertificateMetadataTypeDef
    CertificateBody: str
    CertificateChain: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]


class GetServerCertificateResponseTypeDef(TypedDict):
    ServerCertificate: ServerCertificateTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetServiceLastAccessedDetailsRequestTypeDef(TypedDict):
    JobId: str
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]


class TrackedActionLastAccessedTypeDef(TypedDict):
    ActionName: NotRequired[str]
    LastAccessedEntity: NotRequired[str]
    LastAccessedTime: NotRequired[datetime]
    LastAccessedRegion: NotRequired[str]


class ServiceLastAccessedTypeDef(TypedDict):
    ServiceName: str
    ServiceNamespace: str
    LastAuthenticated: NotRequired[datetime]
    LastAuthenticatedEntity: NotRequired[str]
    LastAuthenticatedRegion: NotRequired[str]
    TotalAuthenticatedEntities: NotRequired[int]
    TrackedActionsLastAccessed: NotRequired[list[TrackedActionLastAccessedTypeDef]]


class GetServiceLastAccessedDetailsResponseTypeDef(TypedDict):
    JobStatus: JobStatusTypeType
    JobType: AccessAdvisorUsageGranularityTypeType
    JobCreationDate: datetime
    ServicesLastAccessed: list[ServiceLastAccessedTypeDef]
    JobCompletionDate: datetime
    IsTruncated: bool
    Marker: str
    Error: ErrorDetailsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetServiceLastAccessedDetailsWithEntitiesRequestTypeDef(TypedDict):
    JobId: str
    ServiceNamespace: str
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]


class GetServiceLastAccessedDetailsWithEntitiesResponseTypeDef(TypedDict):
    JobStatus: JobStatusTypeType
    JobCreationDate: datetime
    JobCompletionDate: datetime
    EntityDetailsList: list[EntityDetailsTypeDef]
    IsTruncated: bool
    Marker: str
    Error: ErrorDetailsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetServiceLinkedRoleDeletionStatusRequestTypeDef(TypedDict):
    DeletionTaskId: str


class GetServiceLinkedRoleDeletionStatusResponseTypeDef(TypedDict):
    Status: DeletionTaskStatusTypeType
    Reason: DeletionTaskFailureReasonTypeTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetUserPolicyRequestTypeDef(TypedDict):
    UserName: str
    PolicyName: str


class GetUserPolicyResponseTypeDef(TypedDict):
    UserName: str
    PolicyName: str
    PolicyDocument: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetUserRequestTypeDef(TypedDict):
    UserName: NotRequired[str]


class GetUserRequestWaitTypeDef(TypedDict):
    UserName: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetUserResponseTypeDef(TypedDict):
    User: UserTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class InlinePolicyIdentifierTypeTypeDef(TypedDict):
    PolicyName: str
    AttachmentType: AttachmentTypeType
    AttachmentName: str


class ListAccessKeysRequestPaginateTypeDef(TypedDict):
    UserName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAccessKeysRequestTypeDef(TypedDict):
    UserName: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListAccessKeysResponseTypeDef(TypedDict):
    AccessKeyMetadata: list[AccessKeyMetadataTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListAccountAliasesRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAccountAliasesRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListAccountAliasesResponseTypeDef(TypedDict):
    AccountAliases: list[str]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListAttachedGroupPoliciesRequestPaginateTypeDef(TypedDict):
    GroupName: str
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAttachedGroupPoliciesRequestTypeDef(TypedDict):
    GroupName: str
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListAttachedGroupPoliciesResponseTypeDef(TypedDict):
    AttachedPolicies: list[AttachedPolicyTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListAttachedRolePoliciesRequestPaginateTypeDef(TypedDict):
    RoleName: str
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAttachedRolePoliciesRequestTypeDef(TypedDict):
    RoleName: str
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListAttachedRolePoliciesResponseTypeDef(TypedDict):
    AttachedPolicies: list[AttachedPolicyTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListAttachedUserPoliciesRequestPaginateTypeDef(TypedDict):
    UserName: str
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAttachedUserPoliciesRequestTypeDef(TypedDict):
    UserName: str
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListAttachedUserPoliciesResponseTypeDef(TypedDict):
    AttachedPolicies: list[AttachedPolicyTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListDelegationRequestsRequestTypeDef(TypedDict):
    OwnerId: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListDelegationRequestsResponseTypeDef(TypedDict):
    DelegationRequests: list[DelegationRequestTypeDef]
    Marker: str
    isTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef


class ListEntitiesForPolicyRequestPaginateTypeDef(TypedDict):
    PolicyArn: str
    EntityFilter: NotRequired[EntityTypeType]
    PathPrefix: NotRequired[str]
    PolicyUsageFilter: NotRequired[PolicyUsageTypeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListEntitiesForPolicyRequestTypeDef(TypedDict):
    PolicyArn: str
    EntityFilter: NotRequired[EntityTypeType]
    PathPrefix: NotRequired[str]
    PolicyUsageFilter: NotRequired[PolicyUsageTypeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class PolicyGroupTypeDef(TypedDict):
    GroupName: NotRequired[str]
    GroupId: NotRequired[str]


class PolicyUserTypeDef(TypedDict):
    UserName: NotRequired[str]
    UserId: NotRequired[str]


class PolicyRoleTypeDef(TypedDict):
    RoleName: NotRequired[str]
    RoleId: NotRequired[str]


class ListEntitiesForPolicyResponseTypeDef(TypedDict):
    PolicyGroups: list[PolicyGroupTypeDef]
    PolicyUsers: list[PolicyUserTypeDef]
    PolicyRoles: list[PolicyRoleTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListGroupPoliciesRequestPaginateTypeDef(TypedDict):
    GroupName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListGroupPoliciesRequestTypeDef(TypedDict):
    GroupName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListGroupPoliciesResponseTypeDef(TypedDict):
    PolicyNames: list[str]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListGroupsForUserRequestPaginateTypeDef(TypedDict):
    UserName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListGroupsForUserRequestTypeDef(TypedDict):
    UserName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListGroupsForUserResponseTypeDef(TypedDict):
    Groups: list[GroupTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListGroupsRequestPaginateTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListGroupsRequestTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListGroupsResponseTypeDef(TypedDict):
    Groups: list[GroupTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListInstanceProfileTagsRequestPaginateTypeDef(TypedDict):
    InstanceProfileName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListInstanceProfileTagsRequestTypeDef(TypedDict):
    InstanceProfileName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListInstanceProfileTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListInstanceProfilesForRoleRequestPaginateTypeDef(TypedDict):
    RoleName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListInstanceProfilesForRoleRequestTypeDef(TypedDict):
    RoleName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListInstanceProfilesForRoleResponseTypeDef(TypedDict):
    InstanceProfiles: list[InstanceProfileTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListInstanceProfilesRequestPaginateTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListInstanceProfilesRequestTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListInstanceProfilesResponseTypeDef(TypedDict):
    InstanceProfiles: list[InstanceProfileTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListMFADeviceTagsRequestPaginateTypeDef(TypedDict):
    SerialNumber: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListMFADeviceTagsRequestTypeDef(TypedDict):
    SerialNumber: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListMFADeviceTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListMFADevicesRequestPaginateTypeDef(TypedDict):
    UserName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListMFADevicesRequestTypeDef(TypedDict):
    UserName: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class MFADeviceTypeDef(TypedDict):
    UserName: str
    SerialNumber: str
    EnableDate: datetime


class ListMFADevicesResponseTypeDef(TypedDict):
    MFADevices: list[MFADeviceTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListOpenIDConnectProviderTagsRequestPaginateTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListOpenIDConnectProviderTagsRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListOpenIDConnectProviderTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class OpenIDConnectProviderListEntryTypeDef(TypedDict):
    Arn: NotRequired[str]


class ListOpenIDConnectProvidersResponseTypeDef(TypedDict):
    OpenIDConnectProviderList: list[OpenIDConnectProviderListEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListOrganizationsFeaturesResponseTypeDef(TypedDict):
    OrganizationId: str
    EnabledFeatures: list[FeatureTypeType]
    ResponseMetadata: ResponseMetadataTypeDef


class PolicyGrantingServiceAccessTypeDef(TypedDict):
    PolicyName: str
    PolicyType: PolicyTypeType
    PolicyArn: NotRequired[str]
    EntityType: NotRequired[PolicyOwnerEntityTypeType]
    EntityName: NotRequired[str]


class ListPoliciesGrantingServiceAccessEntryTypeDef(TypedDict):
    ServiceNamespace: NotRequired[str]
    Policies: NotRequired[list[PolicyGrantingServiceAccessTypeDef]]


class ListPoliciesGrantingServiceAccessRequestTypeDef(TypedDict):
    Arn: str
    ServiceNamespaces: Sequence[str]
    Marker: NotRequired[str]


class ListPoliciesGrantingServiceAccessResponseTypeDef(TypedDict):
    PoliciesGrantingServiceAccess: list[ListPoliciesGrantingServiceAccessEntryTypeDef]
    IsTruncated: bool
    Marker: str
    ResponseMetadata: ResponseMetadataTypeDef


class ListPoliciesRequestPaginateTypeDef(TypedDict):
    Scope: NotRequired[PolicyScopeTypeType]
    OnlyAttached: NotRequired[bool]
    PathPrefix: NotRequired[str]
    PolicyUsageFilter: NotRequired[PolicyUsageTypeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListPoliciesRequestTypeDef(TypedDict):
    Scope: NotRequired[PolicyScopeTypeType]
    OnlyAttached: NotRequired[bool]
    PathPrefix: NotRequired[str]
    PolicyUsageFilter: NotRequired[PolicyUsageTypeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListPoliciesResponseTypeDef(TypedDict):
    Policies: list[PolicyTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListPolicyTagsRequestPaginateTypeDef(TypedDict):
    PolicyArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListPolicyTagsRequestTypeDef(TypedDict):
    PolicyArn: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListPolicyTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListPolicyVersionsRequestPaginateTypeDef(TypedDict):
    PolicyArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListPolicyVersionsRequestTypeDef(TypedDict):
    PolicyArn: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListPolicyVersionsResponseTypeDef(TypedDict):
    Versions: list[PolicyVersionTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListRolePoliciesRequestPaginateTypeDef(TypedDict):
    RoleName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListRolePoliciesRequestTypeDef(TypedDict):
    RoleName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListRolePoliciesResponseTypeDef(TypedDict):
    PolicyNames: list[str]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListRoleTagsRequestPaginateTypeDef(TypedDict):
    RoleName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListRoleTagsRequestTypeDef(TypedDict):
    RoleName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListRoleTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListRolesRequestPaginateTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListRolesRequestTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListRolesResponseTypeDef(TypedDict):
    Roles: list[RoleTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListSAMLProviderTagsRequestPaginateTypeDef(TypedDict):
    SAMLProviderArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSAMLProviderTagsRequestTypeDef(TypedDict):
    SAMLProviderArn: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListSAMLProviderTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class SAMLProviderListEntryTypeDef(TypedDict):
    Arn: NotRequired[str]
    ValidUntil: NotRequired[datetime]
    CreateDate: NotRequired[datetime]


class ListSAMLProvidersResponseTypeDef(TypedDict):
    SAMLProviderList: list[SAMLProviderListEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListSSHPublicKeysRequestPaginateTypeDef(TypedDict):
    UserName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSSHPublicKeysRequestTypeDef(TypedDict):
    UserName: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class SSHPublicKeyMetadataTypeDef(TypedDict):
    UserName: str
    SSHPublicKeyId: str
    Status: StatusTypeType
    UploadDate: datetime


class ListSSHPublicKeysResponseTypeDef(TypedDict):
    SSHPublicKeys: list[SSHPublicKeyMetadataTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListServerCertificateTagsRequestPaginateTypeDef(TypedDict):
    ServerCertificateName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListServerCertificateTagsRequestTypeDef(TypedDict):
    ServerCertificateName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListServerCertificateTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListServerCertificatesRequestPaginateTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListServerCertificatesRequestTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListServerCertificatesResponseTypeDef(TypedDict):
    ServerCertificateMetadataList: list[ServerCertificateMetadataTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListServiceSpecificCredentialsRequestTypeDef(TypedDict):
    UserName: NotRequired[str]
    ServiceName: NotRequired[str]
    AllUsers: NotRequired[bool]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ServiceSpecificCredentialMetadataTypeDef(TypedDict):
    UserName: str
    Status: StatusTypeType
    CreateDate: datetime
    ServiceSpecificCredentialId: str
    ServiceName: str
    ServiceUserName: NotRequired[str]
    ServiceCredentialAlias: NotRequired[str]
    ExpirationDate: NotRequired[datetime]


class ListServiceSpecificCredentialsResponseTypeDef(TypedDict):
    ServiceSpecificCredentials: list[ServiceSpecificCredentialMetadataTypeDef]
    Marker: str
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef


class ListSigningCertificatesRequestPaginateTypeDef(TypedDict):
    UserName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSigningCertificatesRequestTypeDef(TypedDict):
    UserName: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class SigningCertificateTypeDef(TypedDict):
    UserName: str
    CertificateId: str
    CertificateBody: str
    Status: StatusTypeType
    UploadDate: NotRequired[datetime]


class ListSigningCertificatesResponseTypeDef(TypedDict):
    Certificates: list[SigningCertificateTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListUserPoliciesRequestPaginateTypeDef(TypedDict):
    UserName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListUserPoliciesRequestTypeDef(TypedDict):
    UserName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListUserPoliciesResponseTypeDef(TypedDict):
    PolicyNames: list[str]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListUserTagsRequestPaginateTypeDef(TypedDict):
    UserName: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListUserTagsRequestTypeDef(TypedDict):
    UserName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListUserTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListUsersRequestPaginateTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListUsersRequestTypeDef(TypedDict):
    PathPrefix: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListUsersResponseTypeDef(TypedDict):
    Users: list[UserTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class ListVirtualMFADevicesRequestPaginateTypeDef(TypedDict):
    AssignmentStatus: NotRequired[AssignmentStatusTypeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListVirtualMFADevicesRequestTypeDef(TypedDict):
    AssignmentStatus: NotRequired[AssignmentStatusTypeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListVirtualMFADevicesResponseTypeDef(TypedDict):
    VirtualMFADevices: list[VirtualMFADeviceTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class OrderedOrganizationPolicyTypeTypeDef(TypedDict):
    ServiceControlPolicyInputList: NotRequired[Sequence[str]]


class PolicyIdentifierTypeDef(TypedDict):
    PolicyType: NotRequired[PolicyIdentifierPolicyTypeType]
    PolicyArn: NotRequired[str]
    InlinePolicyIdentifier: NotRequired[InlinePolicyIdentifierTypeTypeDef]


class PutAccountPropertiesRequestTypeDef(TypedDict):
    Properties: Mapping[str, str]


class PutGroupPolicyRequestGroupCreatePolicyTypeDef(TypedDict):
    PolicyName: str
    PolicyDocument: str


class PutGroupPolicyRequestGroupPolicyPutTypeDef(TypedDict):
    PolicyDocument: str


class PutGroupPolicyRequestTypeDef(TypedDict):
    GroupName: str
    PolicyName: str
    PolicyDocument: str


class PutRolePermissionsBoundaryRequestTypeDef(TypedDict):
    RoleName: str
    PermissionsBoundary: str


class PutRolePolicyRequestRolePolicyPutTypeDef(TypedDict):
    PolicyDocument: str


class PutRolePolicyRequestTypeDef(TypedDict):
    RoleName: str
    PolicyName: str
    PolicyDocument: str


class PutUserPermissionsBoundaryRequestTypeDef(TypedDict):
    UserName: str
    PermissionsBoundary: str


class PutUserPolicyRequestTypeDef(TypedDict):
    UserName: str
    PolicyName: str
    PolicyDocument: str


class PutUserPolicyRequestUserCreatePolicyTypeDef(TypedDict):
    PolicyName: str
    PolicyDocument: str


class PutUserPolicyRequestUserPolicyPutTypeDef(TypedDict):
    PolicyDocument: str


class RejectDelegationRequestRequestTypeDef(TypedDict):
    DelegationRequestId: str
    Notes: NotRequired[str]


class RemoveClientIDFromOpenIDConnectProviderRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    ClientID: str


class RemoveRoleFromInstanceProfileRequestInstanceProfileRemoveRoleTypeDef(TypedDict):
    RoleName: str


class RemoveRoleFromInstanceProfileRequestTypeDef(TypedDict):
    InstanceProfileName: str
    RoleName: str


class RemoveUserFromGroupRequestGroupRemoveUserTypeDef(TypedDict):
    UserName: str


class RemoveUserFromGroupRequestTypeDef(TypedDict):
    GroupName: str
    UserName: str


class RemoveUserFromGroupRequestUserRemoveGroupTypeDef(TypedDict):
    GroupName: str


class ResetServiceSpecificCredentialRequestTypeDef(TypedDict):
    ServiceSpecificCredentialId: str
    UserName: NotRequired[str]


class ResetServiceSpecificCredentialResponseTypeDef(TypedDict):
    ServiceSpecificCredential: ServiceSpecificCredentialTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ResyncMFADeviceRequestMfaDeviceResyncTypeDef(TypedDict):
    AuthenticationCode1: str
    AuthenticationCode2: str


class ResyncMFADeviceRequestTypeDef(TypedDict):
    UserName: str
    SerialNumber: str
    AuthenticationCode1: str
    AuthenticationCode2: str


class SendDelegationTokenRequestTypeDef(TypedDict):
    DelegationRequestId: str


class SetDefaultPolicyVersionRequestTypeDef(TypedDict):
    PolicyArn: str
    VersionId: str


class SetSecurityTokenServicePreferencesRequestTypeDef(TypedDict):
    GlobalEndpointTokenVersion: GlobalEndpointTokenVersionType


class SimulateCustomPolicyRequestPaginateTypeDef(TypedDict):
    PolicyInputList: Sequence[str]
    ActionNames: Sequence[str]
    PermissionsBoundaryPolicyInputList: NotRequired[Sequence[str]]
    OrderedOrganizationPolicyInputList: NotRequired[Sequence[OrderedOrganizationPolicyTypeTypeDef]]
    ResourceArns: NotRequired[Sequence[str]]
    ResourcePolicy: NotRequired[str]
    ResourceOwner: NotRequired[str]
    CallerArn: NotRequired[str]
    ContextEntries: NotRequired[Sequence[ContextEntryTypeDef]]
    ResourceHandlingOption: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class SimulateCustomPolicyRequestTypeDef(TypedDict):
    PolicyInputList: Sequence[str]
    ActionNames: Sequence[str]
    PermissionsBoundaryPolicyInputList: NotRequired[Sequence[str]]
    OrderedOrganizationPolicyInputList: NotRequired[Sequence[OrderedOrganizationPolicyTypeTypeDef]]
    ResourceArns: NotRequired[Sequence[str]]
    ResourcePolicy: NotRequired[str]
    ResourceOwner: NotRequired[str]
    CallerArn: NotRequired[str]
    ContextEntries: NotRequired[Sequence[ContextEntryTypeDef]]
    ResourceHandlingOption: NotRequired[str]
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]


class SimulatePolicyResponseTypeDef(TypedDict):
    EvaluationResults: list[EvaluationResultTypeDef]
    IsTruncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    Marker: NotRequired[str]


class SimulatePrincipalPolicyRequestPaginateTypeDef(TypedDict):
    PolicySourceArn: str
    ActionNames: Sequence[str]
    PolicyInputList: NotRequired[Sequence[str]]
    PermissionsBoundaryPolicyInputList: NotRequired[Sequence[str]]
    PolicyExclusionList: NotRequired[Sequence[PolicyIdentifierTypeDef]]
    ResourceArns: NotRequired[Sequence[str]]
    ResourcePolicy: NotRequired[str]
    ResourceOwner: NotRequired[str]
    CallerArn: NotRequired[str]
    ContextEntries: NotRequired[Sequence[ContextEntryTypeDef]]
    ResourceHandlingOption: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class SimulatePrincipalPolicyRequestTypeDef(TypedDict):
    PolicySourceArn: str
    ActionNames: Sequence[str]
    PolicyInputList: NotRequired[Sequence[str]]
    PermissionsBoundaryPolicyInputList: NotRequired[Sequence[str]]
    PolicyExclusionList: NotRequired[Sequence[PolicyIdentifierTypeDef]]
    ResourceArns: NotRequired[Sequence[str]]
    ResourcePolicy: NotRequired[str]
    ResourceOwner: NotRequired[str]
    CallerArn: NotRequired[str]
    ContextEntries: NotRequired[Sequence[ContextEntryTypeDef]]
    ResourceHandlingOption: NotRequired[str]
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]


class TagInstanceProfileRequestTypeDef(TypedDict):
    InstanceProfileName: str
    Tags: Sequence[TagTypeDef]


class TagMFADeviceRequestTypeDef(TypedDict):
    SerialNumber: str
    Tags: Sequence[TagTypeDef]


class TagOpenIDConnectProviderRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    Tags: Sequence[TagTypeDef]


class TagPolicyRequestTypeDef(TypedDict):
    PolicyArn: str
    Tags: Sequence[TagTypeDef]


class TagRoleRequestTypeDef(TypedDict):
    RoleName: str
    Tags: Sequence[TagTypeDef]


class TagSAMLProviderRequestTypeDef(TypedDict):
    SAMLProviderArn: str
    Tags: Sequence[TagTypeDef]


class TagServerCertificateRequestTypeDef(TypedDict):
    ServerCertificateName: str
    Tags: Sequence[TagTypeDef]


class TagUserRequestTypeDef(TypedDict):
    UserName: str
    Tags: Sequence[TagTypeDef]


class UntagInstanceProfileRequestTypeDef(TypedDict):
    InstanceProfileName: str
    TagKeys: Sequence[str]


class UntagMFADeviceRequestTypeDef(TypedDict):
    SerialNumber: str
    TagKeys: Sequence[str]


class UntagOpenIDConnectProviderRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    TagKeys: Sequence[str]


class UntagPolicyRequestTypeDef(TypedDict):
    PolicyArn: str
    TagKeys: Sequence[str]


class UntagRoleRequestTypeDef(TypedDict):
    RoleName: str
    TagKeys: Sequence[str]


class UntagSAMLProviderRequestTypeDef(TypedDict):
    SAMLProviderArn: str
    TagKeys: Sequence[str]


class UntagServerCertificateRequestTypeDef(TypedDict):
    ServerCertificateName: str
    TagKeys: Sequence[str]


class UntagUserRequestTypeDef(TypedDict):
    UserName: str
    TagKeys: Sequence[str]


class UpdateAccessKeyRequestTypeDef(TypedDict):
    AccessKeyId: str
    Status: StatusTypeType
    UserName: NotRequired[str]


class UpdateAccountPasswordPolicyRequestAccountPasswordPolicyUpdateTypeDef(TypedDict):
    MinimumPasswordLength: NotRequired[int]
    RequireSymbols: NotRequired[bool]
    RequireNumbers: NotRequired[bool]
    RequireUppercaseCharacters: NotRequired[bool]
    RequireLowercaseCharacters: NotRequired[bool]
    AllowUsersToChangePassword: NotRequired[bool]
    MaxPasswordAge: NotRequired[int]
    PasswordReusePrevention: NotRequired[int]
    HardExpiry: NotRequired[bool]


class UpdateAccountPasswordPolicyRequestServiceResourceCreateAccountPasswordPolicyTypeDef(TypedDict):
    MinimumPasswordLength: NotRequired[int]
    RequireSymbols: NotRequired[bool]
    RequireNumbers: NotRequired[bool]
    RequireUppercaseCharacters: NotRequired[bool]
    RequireLowercaseCharacters: NotRequired[bool]
    AllowUsersToChangePassword: NotRequired[bool]
    MaxPasswordAge: NotRequired[int]
    PasswordReusePrevention: NotRequired[int]
    HardExpiry: NotRequired[bool]


class UpdateAccountPasswordPolicyRequestTypeDef(TypedDict):
    MinimumPasswordLength: NotRequired[int]
    RequireSymbols: NotRequired[bool]
    RequireNumbers: NotRequired[bool]
    RequireUppercaseCharacters: NotRequired[bool]
    RequireLowercaseCharacters: NotRequired[bool]
    AllowUsersToChangePassword: NotRequired[bool]
    MaxPasswordAge: NotRequired[int]
    PasswordReusePrevention: NotRequired[int]
    HardExpiry: NotRequired[bool]


class UpdateAssumeRolePolicyRequestAssumeRolePolicyUpdateTypeDef(TypedDict):
    PolicyDocument: str


class UpdateAssumeRolePolicyRequestTypeDef(TypedDict):
    RoleName: str
    PolicyDocument: str


class UpdateDelegationRequestRequestTypeDef(TypedDict):
    DelegationRequestId: str
    Notes: NotRequired[str]


class UpdateGroupRequestGroupUpdateTypeDef(TypedDict):
    NewPath: NotRequired[str]
    NewGroupName: NotRequired[str]


class UpdateGroupRequestTypeDef(TypedDict):
    GroupName: str
    NewPath: NotRequired[str]
    NewGroupName: NotRequired[str]


class UpdateLoginProfileRequestLoginProfileUpdateTypeDef(TypedDict):
    Password: NotRequired[str]
    PasswordResetRequired: NotRequired[bool]


class UpdateLoginProfileRequestTypeDef(TypedDict):
    UserName: str
    Password: NotRequired[str]
    PasswordResetRequired: NotRequired[bool]


class UpdateOpenIDConnectProviderThumbprintRequestTypeDef(TypedDict):
    OpenIDConnectProviderArn: str
    ThumbprintList: Sequence[str]


class UpdateRoleDescriptionRequestTypeDef(TypedDict):
    RoleName: str
    Description: str


class UpdateRoleDescriptionResponseTypeDef(TypedDict):
    Role: RoleTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateRoleRequestTypeDef(TypedDict):
    RoleName: str
    Description: NotRequired[str]
    MaxSessionDuration: NotRequired[int]


class UpdateSAMLProviderRequestSamlProviderUpdateTypeDef(TypedDict):
    SAMLMetadataDocument: NotRequired[str]
    AssertionEncryptionMode: NotRequired[AssertionEncryptionModeTypeType]
    AddPrivateKey: NotRequired[str]
    RemovePrivateKey: NotRequired[str]


class UpdateSAMLProviderRequestTypeDef(TypedDict):
    SAMLProviderArn: str
    SAMLMetadataDocument: NotRequired[str]
    AssertionEncryptionMode: NotRequired[AssertionEncryptionModeTypeType]
    AddPrivateKey: NotRequired[str]
    RemovePrivateKey: NotRequired[str]


class UpdateSAMLProviderResponseTypeDef(TypedDict):
    SAMLProviderArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateSSHPublicKeyRequestTypeDef(TypedDict):
    UserName: str
    SSHPublicKeyId: str
    Status: StatusTypeType


class UpdateServerCertificateRequestServerCertificateUpdateTypeDef(TypedDict):
    NewPath: NotRequired[str]
    NewServerCertificateName: NotRequired[str]


class UpdateServerCertificateRequestTypeDef(TypedDict):
    ServerCertificateName: str
    NewPath: NotRequired[str]
    NewServerCertificateName: NotRequired[str]


class UpdateServiceSpecificCredentialRequestTypeDef(TypedDict):
    ServiceSpecificCredentialId: str
    Status: StatusTypeType
    UserName: NotRequired[str]


class UpdateSigningCertificateRequestTypeDef(TypedDict):
    CertificateId: str
    Status: StatusTypeType
    UserName: NotRequired[str]


class UpdateUserRequestTypeDef(TypedDict):
    UserName: str
    NewPath: NotRequired[str]
    NewUserName: NotRequired[str]


class UpdateUserRequestUserUpdateTypeDef(TypedDict):
    NewPath: NotRequired[str]
    NewUserName: NotRequired[str]


class UploadSSHPublicKeyRequestTypeDef(TypedDict):
    UserName: str
    SSHPublicKeyBody: str


class UploadSSHPublicKeyResponseTypeDef(TypedDict):
    SSHPublicKey: SSHPublicKeyTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UploadServerCertificateRequestServiceResourceCreateServerCertificateTypeDef(TypedDict):
    ServerCertificateName: str
    CertificateBody: str
    PrivateKey: str
    Path: NotRequired[str]
    CertificateChain: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class UploadServerCertificateRequestTypeDef(TypedDict):
    ServerCertificateName: str
    CertificateBody: str
    PrivateKey: str
    Path: NotRequired[str]
    CertificateChain: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class UploadServerCertificateResponseTypeDef(TypedDict):
    ServerCertificateMetadata: ServerCertificateMetadataTypeDef
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class UploadSigningCertificateRequestServiceResourceCreateSigningCertificateTypeDef(TypedDict):
    CertificateBody: str
    UserName: NotRequired[str]


class UploadSigningCertificateRequestTypeDef(TypedDict):
    CertificateBody: str
    UserName: NotRequired[str]


class UploadSigningCertificateResponseTypeDef(TypedDict):
    Certificate: SigningCertificateTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
