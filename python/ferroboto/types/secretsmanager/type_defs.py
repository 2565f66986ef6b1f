"""Requests and answers of SecretsManager."""

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.response import StreamingBody

from .literals import (
    FilterNameStringTypeType,
    ReplicaRestrictionTypeType,
    SortByTypeType,
    SortOrderTypeType,
    StatusTypeType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class APIErrorTypeTypeDef(TypedDict):
    SecretId: NotRequired[str]
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class AssociateCrossAccountReplicaRequestTypeDef(TypedDict):
    SecretId: str
    CrossAccountReplicaARN: str
    ReplicaRestriction: NotRequired[ReplicaRestrictionTypeType]
    ReplicationRoleARN: NotRequired[str]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AssociateCrossAccountReplicaResponseTypeDef(TypedDict):
    ARN: str
    CrossAccountReplicaARN: str
    ReplicationStatus: StatusTypeType
    ResponseMetadata: ResponseMetadataTypeDef


class FilterTypeDef(TypedDict):
    Key: NotRequired[FilterNameStringTypeType]
    Values: NotRequired[Sequence[str]]


class BatchGetSecretValueRequestTypeDef(TypedDict):
    SecretIdList: NotRequired[Sequence[str]]
    Filters: NotRequired[Sequence[FilterTypeDef]]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class SecretValueEntryTypeDef(TypedDict):
    ARN: NotRequired[str]
    Name: NotRequired[str]
    VersionId: NotRequired[str]
    SecretBinary: NotRequired[bytes]
    SecretString: NotRequired[str]
    VersionStages: NotRequired[list[str]]
    CreatedDate: NotRequired[datetime]


class BatchGetSecretValueResponseTypeDef(TypedDict):
    SecretValues: list[SecretValueEntryTypeDef]
    Errors: list[APIErrorTypeTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class CancelRotateSecretRequestTypeDef(TypedDict):
    SecretId: str


class CancelRotateSecretResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class TagTypeDef(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]


class ReplicaRegionTypeTypeDef(TypedDict):
    Region: NotRequired[str]
    KmsKeyId: NotRequired[str]


class CreateSecretRequestTypeDef(TypedDict):
    Name: str
    ClientRequestToken: NotRequired[str]
    Description: NotRequired[str]
    KmsKeyId: NotRequired[str]
    SecretBinary: NotRequired[BlobTypeDef]
    SecretString: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]
    AddReplicaRegions: NotRequired[Sequence[ReplicaRegionTypeTypeDef]]
    ForceOverwriteReplicaSecret: NotRequired[bool]
    Type: NotRequired[str]
    CrossAccountPrimaryARN: NotRequired[str]


class ReplicationStatusTypeTypeDef(TypedDict):
    Region: NotRequired[str]
    KmsKeyId: NotRequired[str]
    Status: NotRequired[StatusTypeType]
    StatusMessage: NotRequired[str]
    LastAccessedDate: NotRequired[datetime]


class CreateSecretResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    VersionId: str
    ReplicationStatus: list[ReplicationStatusTypeTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class CrossAccountPrimaryTypeTypeDef(TypedDict):
    PrimarySecretARN: NotRequired[str]
    ReplicationStatus: NotRequired[StatusTypeType]
    StatusMessage: NotRequired[str]


class CrossAccountReplicaEntryTypeDef(TypedDict):
    ReplicaSecretARN: NotRequired[str]
    ReplicationRoleARN: NotRequired[str]
    ReplicationStatus: NotRequired[StatusTypeType]
    StatusMessage: NotRequired[str]


class DeleteResourcePolicyRequestTypeDef(TypedDict):
    SecretId: str
    PolicyName: NotRequired[str]


class DeleteResourcePolicyResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    PolicyName: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteSecretRequestTypeDef(TypedDict):
    SecretId: str
    RecoveryWindowInDays: NotRequired[int]
    ForceDeleteWithoutRecovery: NotRequired[bool]


class DeleteSecretResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    DeletionDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeSecretRequestTypeDef(TypedDict):
    SecretId: str


class RotationRulesTypeTypeDef(TypedDict):
    AutomaticallyAfterDays: NotRequired[int]
    Duration: NotRequired[str]
    ScheduleExpression: NotRequired[str]


class ExternalSecretRotationMetadataItemTypeDef(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]


class DescribeSecretResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    Type: str
    Description: str
    KmsKeyId: str
    RotationEnabled: bool
    RotationLambdaARN: str
    RotationRules: RotationRulesTypeTypeDef
    ExternalSecretRotationMetadata: list[ExternalSecretRotationMetadataItemTypeDef]
    ExternalSecretRotationRoleArn: str
    LastRotatedDate: datetime
    LastChangedDate: datetime
    LastAccessedDate: datetime
    DeletedDate: datetime
    NextRotationDate: datetime
    Tags: list[TagTypeDef]
    VersionIdsToStages: dict[str, list[str]]
    OwningService: str
    CreatedDate: datetime
    PrimaryRegion: str
    ReplicationStatus: list[ReplicationStatusTypeTypeDef]
    CrossAccountPrimary: CrossAccountPrimaryTypeTypeDef
    CrossAccountReplicas: list[CrossAccountReplicaEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DisassociateCrossAccountReplicaRequestTypeDef(TypedDict):
    SecretId: str
    CrossAccountReplicaARN: str


class DisassociateCrossAccountReplicaResponseTypeDef(TypedDict):
    ARN: str
    CrossAccountReplicaARN: str
    ResponseMetadata: ResponseMetadataTypeDef


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class GetRandomPasswordRequestTypeDef(TypedDict):
    PasswordLength: NotRequired[int]
    ExcludeCharacters: NotRequired[str]
    ExcludeNumbers: NotRequired[bool]
    ExcludePunctuation: NotRequired[bool]
    ExcludeUppercase: NotRequired[bool]
    ExcludeLowercase: NotRequired[bool]
    IncludeSpace: NotRequired[bool]
    RequireEachIncludedType: NotRequired[bool]


class GetRandomPasswordResponseTypeDef(TypedDict):
    RandomPassword: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetResourcePolicyRequestTypeDef(TypedDict):
    SecretId: str
    PolicyName: NotRequired[str]


class GetResourcePolicyResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    ResourcePolicy: str
    PolicyName: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetSecretValueRequestTypeDef(TypedDict):
    SecretId: str
    VersionId: NotRequired[str]
    VersionStage: NotRequired[str]


class GetSecretValueResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    VersionId: str
    SecretBinary: bytes
    SecretString: str
    VersionStages: list[str]
    CreatedDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListResourcePoliciesRequestPaginateTypeDef(TypedDict):
    SecretId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListResourcePoliciesRequestTypeDef(TypedDict):
    SecretId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ResourcePolicySummaryTypeDef(TypedDict):
    PolicyName: NotRequired[str]


class ListResourcePoliciesResponseTypeDef(TypedDict):
    ResourcePolicies: list[ResourcePolicySummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListSecretVersionIdsRequestTypeDef(TypedDict):
    SecretId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    IncludeDeprecated: NotRequired[bool]


class SecretVersionsListEntryTypeDef(TypedDict):
    VersionId: NotRequired[str]
    VersionStages: NotRequired[list[str]]
    LastAccessedDate: NotRequired[datetime]
    CreatedDate: NotRequired[datetime]
    KmsKeyIds: NotRequired[list[str]]


class ListSecretVersionIdsResponseTypeDef(TypedDict):
    Versions: list[SecretVersionsListEntryTypeDef]
    ARN: str
    Name: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListSecretsRequestPaginateTypeDef(TypedDict):
    IncludePlannedDeletion: NotRequired[bool]
    Filters: NotRequired[Sequence[FilterTypeDef]]
    SortOrder: NotRequired[SortOrderTypeType]
    SortBy: NotRequired[SortByTypeType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSecretsRequestTypeDef(TypedDict):
    IncludePlannedDeletion: NotRequired[bool]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    Filters: NotRequired[Sequence[FilterTypeDef]]
    SortOrder: NotRequired[SortOrderTypeType]
    SortBy: NotRequired[SortByTypeType]


class SecretListEntryTypeDef(TypedDict):
    ARN: NotRequired[str]
    Name: NotRequired[str]
    Type: NotRequired[str]
    Description: NotRequired[str]
    KmsKeyId: NotRequired[str]
    RotationEnabled: NotRequired[bool]
    RotationLambdaARN: NotRequired[str]
    RotationRules: NotRequired[RotationRulesTypeTypeDef]
    ExternalSecretRotationMetadata: NotRequired[list[ExternalSecretRotationMetadataItemTypeDef]]
    ExternalSecretRotationRoleArn: NotRequired[str]
    LastRotatedDate: NotRequired[datetime]
    LastChangedDate: NotRequired[datetime]
    LastAccessedDate: NotRequired[datetime]
    DeletedDate: NotRequired[datetime]
    NextRotationDate: NotRequired[datetime]
    Tags: NotRequired[list[TagTypeDef]]
    SecretVersionsToStages: NotRequired[dict[str, list[str]]]
    OwningService: NotRequired[str]
    CreatedDate: NotRequired[datetime]
    PrimaryRegion: NotRequired[str]


class ListSecretsResponseTypeDef(TypedDict):
    SecretList: list[SecretListEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class PutResourcePolicyRequestTypeDef(TypedDict):
    SecretId: str
    ResourcePolicy: str
    PolicyName: NotRequired[str]
    BlockPublicPolicy: NotRequired[bool]


class PutResourcePolicyResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    PolicyName: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutSecretValueRequestTypeDef(TypedDict):
    SecretId: str
    ClientRequestToken: NotRequired[str]
    SecretBinary: NotRequired[BlobTypeDef]
    SecretString: NotRequired[str]
    VersionStages: NotRequired[Sequence[str]]
    RotationToken: NotRequired[str]


class PutSecretValueResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    VersionId: str
    VersionStages: list[str]
    ResponseMetadata: ResponseMetadataTypeDef


class RemoveRegionsFromReplicationRequestTypeDef(TypedDict):
    SecretId: str
    RemoveReplicaRegions: Sequence[str]


class RemoveRegionsFromReplicationResponseTypeDef(TypedDict):
    ARN: str
    ReplicationStatus: list[ReplicationStatusTypeTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ReplicateSecretToRegionsRequestTypeDef(TypedDict):
    SecretId: str
    AddReplicaRegions: Sequence[ReplicaRegionTypeTypeDef]
    ForceOverwriteReplicaSecret: NotRequired[bool]


class ReplicateSecretToRegionsResponseTypeDef(TypedDict):
    ARN: str
    ReplicationStatus: list[ReplicationStatusTypeTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class RestoreSecretRequestTypeDef(TypedDict):
    SecretId: str


class RestoreSecretResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    ResponseMetadata: ResponseMetadataTypeDef


class RotateSecretRequestTypeDef(TypedDict):
    SecretId: str
    ClientRequestToken: NotRequired[str]
    RotationLambdaARN: NotRequired[str]
    RotationRules: NotRequired[RotationRulesTypeTypeDef]
    ExternalSecretRotationMetadata: NotRequired[Sequence[ExternalSecretRotationMetadataItemTypeDef]]
    ExternalSecretRotationRoleArn: NotRequired[str]
    RotateImmediately: NotRequired[bool]


class RotateSecretResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StopReplicationToReplicaRequestTypeDef(TypedDict):
    SecretId: str


class StopReplicationToReplicaResponseTypeDef(TypedDict):
    ARN: str
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceRequestTypeDef(TypedDict):
    SecretId: str
    Tags: Sequence[TagTypeDef]


class UntagResourceRequestTypeDef(TypedDict):
    SecretId: str
    TagKeys: Sequence[str]


class UpdateSecretRequestTypeDef(TypedDict):
    SecretId: str
    ClientRequestToken: NotRequired[str]
    Description: NotRequired[str]
    KmsKeyId: NotRequired[str]
    SecretBinary: NotRequired[BlobTypeDef]
    SecretString: NotRequired[str]
    Type: NotRequired[str]


class UpdateSecretResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateSecretVersionStageRequestTypeDef(TypedDict):
    SecretId: str
    VersionStage: str
    RemoveFromVersionId: NotRequired[str]
    MoveToVersionId: NotRequired[str]


class UpdateSecretVersionStageResponseTypeDef(TypedDict):
    ARN: str
    Name: str
    ResponseMetadata: ResponseMetadataTypeDef


class ValidateResourcePolicyRequestTypeDef(TypedDict):
    ResourcePolicy: str
    SecretId: NotRequired[str]


class ValidationErrorsEntryTypeDef(TypedDict):
    CheckName: NotRequired[str]
    ErrorMessage: NotRequired[str]


class ValidateResourcePolicyResponseTypeDef(TypedDict):
    PolicyValidationPassed: bool
    ValidationErrors: list[ValidationErrorsEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
