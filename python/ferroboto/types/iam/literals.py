"""Values and names of IAM."""

from typing import Literal

AccessAdvisorUsageGranularityTypeType = Literal["ACTION_LEVEL", "SERVICE_LEVEL"]
AssertionEncryptionModeTypeType = Literal["Allowed", "Required"]
AssignmentStatusTypeType = Literal["Any", "Assigned", "Unassigned"]
AttachmentTypeType = Literal["group", "role", "user"]
ContextKeyTypeEnumType = Literal[
    "binary",
    "binaryList",
    "boolean",
    "booleanList",
    "date",
    "dateList",
    "ip",
    "ipList",
    "numeric",
    "numericList",
    "string",
    "stringList",
]
DeletionTaskStatusTypeType = Literal["FAILED", "IN_PROGRESS", "NOT_STARTED", "SUCCEEDED"]
EncodingTypeType = Literal["PEM", "SSH"]
EntityTypeType = Literal["AWSManagedPolicy", "Group", "LocalManagedPolicy", "Role", "User"]
FeatureTypeType = Literal["RootCredentialsManagement", "RootSessions"]
GetAccountAuthorizationDetailsPaginatorName = Literal["get_account_authorization_details"]
GetGroupPaginatorName = Literal["get_group"]
GlobalEndpointTokenVersionType = Literal["v1Token", "v2Token"]
InstanceProfileExistsWaiterName = Literal["instance_profile_exists"]
JobStatusTypeType = Literal["COMPLETED", "FAILED", "IN_PROGRESS"]
ListAccessKeysPaginatorName = Literal["list_access_keys"]
ListAccountAliasesPaginatorName = Literal["list_account_aliases"]
ListAttachedGroupPoliciesPaginatorName = Literal["list_attached_group_policies"]
ListAttachedRolePoliciesPaginatorName = Literal["list_attached_role_policies"]
ListAttachedUserPoliciesPaginatorName = Literal["list_attached_user_policies"]
ListEntitiesForPolicyPaginatorName = Literal["list_entities_for_policy"]
ListGroupPoliciesPaginatorName = Literal["list_group_policies"]
ListGroupsForUserPaginatorName = Literal["list_groups_for_user"]
ListGroupsPaginatorName = Literal["list_groups"]
ListInstanceProfileTagsPaginatorName = Literal["list_instance_profile_tags"]
ListInstanceProfilesForRolePaginatorName = Literal["list_instance_profiles_for_role"]
ListInstanceProfilesPaginatorName = Literal["list_instance_profiles"]
ListMFADeviceTagsPaginatorName = Literal["list_mfa_device_tags"]
ListMFADevicesPaginatorName = Literal["list_mfa_devices"]
ListOpenIDConnectProviderTagsPaginatorName = Literal["list_open_id_connect_provider_tags"]
ListPoliciesPaginatorName = Literal["list_policies"]
ListPolicyTagsPaginatorName = Literal["list_policy_tags"]
ListPolicyVersionsPaginatorName = Literal["list_policy_versions"]
ListRolePoliciesPaginatorName = Literal["list_role_policies"]
ListRoleTagsPaginatorName = Literal["list_role_tags"]
ListRolesPaginatorName = Literal["list_roles"]
ListSAMLProviderTagsPaginatorName = Literal["list_saml_provider_tags"]
ListSSHPublicKeysPaginatorName = Literal["list_ssh_public_keys"]
ListServerCertificateTagsPaginatorName = Literal["list_server_certificate_tags"]
ListServerCertificatesPaginatorName = Literal["list_server_certificates"]
ListSigningCertificatesPaginatorName = Literal["list_signing_certificates"]
ListUserPoliciesPaginatorName = Literal["list_user_policies"]
ListUserTagsPaginatorName = Literal["list_user_tags"]
ListUsersPaginatorName = Literal["list_users"]
ListVirtualMFADevicesPaginatorName = Literal["list_virtual_mfa_devices"]
ManagedByTypeTypeType = Literal["Service"]
ParameterTypeTypeType = Literal["Arn", "ArnList", "Number", "NumberList", "String", "StringList"]
PermissionCheckResultTypeType = Literal["ALLOWED", "DENIED", "UNSURE"]
PermissionCheckStatusTypeType = Literal["COMPLETE", "FAILED", "IN_PROGRESS"]
PermissionsBoundaryAttachmentTypeType = Literal["PermissionsBoundaryPolicy"]
PolicyEvaluationDecisionTypeType = Literal["allowed", "explicitDeny", "implicitDeny"]
PolicyExistsWaiterName = Literal["policy_exists"]
PolicyIdentifierPolicyTypeType = Literal["aws-managed", "inline", "permission-boundary", "rcp", "scp", "user-managed"]
PolicyOwnerEntityTypeType = Literal["GROUP", "ROLE", "USER"]
PolicyParameterTypeEnumType = Literal["string", "stringList"]
PolicyScopeTypeType = Literal["AWS", "All", "Local"]
PolicySourceTypeType = Literal["aws-managed", "group", "none", "resource", "role", "user", "user-managed"]
PolicyTypeType = Literal["INLINE", "MANAGED"]
PolicyUsageTypeType = Literal["PermissionsBoundary", "PermissionsPolicy"]
ReportFormatTypeType = Literal["text/csv"]
ReportStateTypeType = Literal["COMPLETE", "INPROGRESS", "STARTED"]
RoleExistsWaiterName = Literal["role_exists"]
SimulateCustomPolicyPaginatorName = Literal["simulate_custom_policy"]
SimulatePrincipalPolicyPaginatorName = Literal["simulate_principal_policy"]
SortKeyTypeType = Literal[
    "LAST_AUTHENTICATED_TIME_ASCENDING",
    "LAST_AUTHENTICATED_TIME_DESCENDING",
    "SERVICE_NAMESPACE_ASCENDING",
    "SERVICE_NAMESPACE_DESCENDING",
]
StateTypeType = Literal["ACCEPTED", "ASSIGNED", "EXPIRED", "FINALIZED", "PENDING_APPROVAL", "REJECTED", "UNASSIGNED"]
StatusTypeType = Literal["Active", "Expired", "Inactive"]
SummaryKeyTypeType = Literal[
    "AccessKeysPerUserQuota",
    "AccountAccessKeysPresent",
    "AccountMFAEnabled",
    "AccountPasswordPresent",
    "AccountSigningCertificatesPresent",
    "AssumeRolePolicySizeQuota",
    "AttachedPoliciesPerGroupQuota",
    "AttachedPoliciesPerRoleQuota",
    "AttachedPoliciesPerUserQuota",
    "GlobalEndpointTokenVersion",
    "GroupPolicySizeQuota",
    "Groups",
    "GroupsPerUserQuota",
    "GroupsQuota",
    "InstanceProfiles",
    "InstanceProfilesQuota",
    "MFADevices",
    "MFADevicesInUse",
    "Policies",
    "PoliciesQuota",
    "PolicySizeQuota",
    "PolicyVersionsInUse",
    "PolicyVersionsInUseQuota",
    "Providers",
    "RolePolicySizeQuota",
    "Roles",
    "RolesQuota",
    "ServerCertificates",
    "ServerCertificatesQuota",
    "SigningCertificatesPerUserQuota",
    "UserPolicySizeQuota",
    "Users",
    "UsersQuota",
    "VersionsPerPolicyQuota",
]
SummaryStateTypeType = Literal["AVAILABLE", "FAILED", "NOT_AVAILABLE", "NOT_SUPPORTED"]
UserExistsWaiterName = Literal["user_exists"]
IAMServiceName = Literal["iam"]
ServiceName = Literal[
    "bedrock-runtime",
    "cloudwatch",
    "dynamodb",
    "events",
    "iam",
    "kms",
    "lambda",
    "logs",
    "polly",
    "rekognition",
    "s3",
    "secretsmanager",
    "ses",
    "sns",
    "sqs",
    "ssm",
    "stepfunctions",
    "sts",
]
ResourceServiceName = Literal["cloudwatch", "dynamodb", "iam", "s3", "sns", "sqs"]
PaginatorName = Literal[
    "get_account_authorization_details",
    "get_group",
    "list_access_keys",
    "list_account_aliases",
    "list_attached_group_policies",
    "list_attached_role_policies",
    "list_attached_user_policies",
    "list_entities_for_policy",
    "list_group_policies",
    "list_groups",
    "list_groups_for_user",
    "list_instance_profile_tags",
    "list_instance_profiles",
    "list_instance_profiles_for_role",
    "list_mfa_device_tags",
    "list_mfa_devices",
    "list_open_id_connect_provider_tags",
    "list_policies",
    "list_policy_tags",
    "list_policy_versions",
    "list_role_policies",
    "list_role_tags",
    "list_roles",
    "list_saml_provider_tags",
    "list_server_certificate_tags",
    "list_server_certificates",
    "list_signing_certificates",
    "list_ssh_public_keys",
    "list_user_policies",
    "list_user_tags",
    "list_users",
    "list_virtual_mfa_devices",
    "simulate_custom_policy",
    "simulate_principal_policy",
]
WaiterName = Literal["instance_profile_exists", "policy_exists", "role_exists", "user_exists"]
RegionName = Literal[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-isoe-west-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "us-west-1",
    "us-west-2",
]
MapOperationName = Literal[
    "accept_delegation_request",
    "acquire_role",
    "add_client_id_to_open_id_connect_provider",
    "add_role_to_instance_profile",
    "add_user_to_group",
    "associate_delegation_request",
    "attach_group_policy",
    "attach_role_policy",
    "attach_user_policy",
    "change_password",
    "create_access_key",
    "create_account_alias",
    "create_delegation_request",
    "create_group",
    "create_instance_profile",
    "create_login_profile",
    "create_open_id_connect_provider",
    "create_policy",
    "create_policy_version",
    "create_role",
    "create_saml_provider",
    "create_service_linked_role",
    "create_service_specific_credential",
    "create_user",
    "create_virtual_mfa_device",
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
    "delete_service_linked_role",
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
    "disable_organizations_root_credentials_management",
    "disable_organizations_root_sessions",
    "disable_outbound_web_identity_federation",
    "enable_mfa_device",
    "enable_organizations_root_credentials_management",
    "enable_organizations_root_sessions",
    "enable_outbound_web_identity_federation",
    "generate_credential_report",
    "generate_organizations_access_report",
    "generate_service_last_accessed_details",
    "get_access_key_last_used",
    "get_account_authorization_details",
    "get_account_password_policy",
    "get_account_properties",
    "get_account_summary",
    "get_context_keys_for_custom_policy",
    "get_context_keys_for_principal_policy",
    "get_credential_report",
    "get_delegation_request",
    "get_group",
    "get_group_policy",
    "get_human_readable_summary",
    "get_instance_profile",
    "get_login_profile",
    "get_mfa_device",
    "get_open_id_connect_provider",
    "get_organizations_access_report",
    "get_outbound_web_identity_federation_info",
    "get_policy",
    "get_policy_version",
    "get_role",
    "get_role_policy",
    "get_role_template_version",
    "get_saml_provider",
    "get_server_certificate",
    "get_service_last_accessed_details",
    "get_service_last_accessed_details_with_entities",
    "get_service_linked_role_deletion_status",
    "get_ssh_public_key",
    "get_user",
    "get_user_policy",
    "list_access_keys",
    "list_account_aliases",
    "list_attached_group_policies",
    "list_attached_role_policies",
    "list_attached_user_policies",
    "list_delegation_requests",
    "list_entities_for_policy",
    "list_group_policies",
    "list_groups",
    "list_groups_for_user",
    "list_instance_profile_tags",
    "list_instance_profiles",
    "list_instance_profiles_for_role",
    "list_mfa_device_tags",
    "list_mfa_devices",
    "list_open_id_connect_provider_tags",
    "list_open_id_connect_providers",
    "list_organizations_features",
    "list_policies",
    "list_policies_granting_service_access",
    "list_policy_tags",
    "list_policy_versions",
    "list_role_policies",
    "list_role_tags",
    "list_roles",
    "list_saml_provider_tags",
    "list_saml_providers",
    "list_server_certificate_tags",
    "list_server_certificates",
    "list_service_specific_credentials",
    "list_signing_certificates",
    "list_ssh_public_keys",
    "list_user_policies",
    "list_user_tags",
    "list_users",
    "list_virtual_mfa_devices",
    "put_account_properties",
    "put_group_policy",
    "put_role_permissions_boundary",
    "put_role_policy",
    "put_user_permissions_boundary",
    "put_user_policy",
    "reject_delegation_request",
    "remove_client_id_from_open_id_connect_provider",
    "remove_role_from_instance_profile",
    "remove_user_from_group",
    "reset_service_specific_credential",
    "resync_mfa_device",
    "send_delegation_token",
    "set_default_policy_version",
    "set_security_token_service_preferences",
    "simulate_custom_policy",
    "simulate_principal_policy",
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
    "update_role",
    "update_role_description",
    "update_saml_provider",
    "update_server_certificate",
    "update_service_specific_credential",
    "update_signing_certificate",
    "update_ssh_public_key",
    "update_user",
    "upload_server_certificate",
    "upload_signing_certificate",
    "upload_ssh_public_key",
]
