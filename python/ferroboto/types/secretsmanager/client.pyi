"""The client of SecretsManager."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
from .literals import (
    ListResourcePoliciesPaginatorName,
    ListSecretsPaginatorName,
    MapOperationName,
    ReplicaRestrictionTypeType,
    SortByTypeType,
    SortOrderTypeType,
)
from .paginator import ListResourcePoliciesPaginator, ListSecretsPaginator
from .type_defs import (
    AssociateCrossAccountReplicaResponseTypeDef,
    BatchGetSecretValueResponseTypeDef,
    BlobTypeDef,
    CancelRotateSecretResponseTypeDef,
    CreateSecretResponseTypeDef,
    DeleteResourcePolicyResponseTypeDef,
    DeleteSecretResponseTypeDef,
    DescribeSecretResponseTypeDef,
    DisassociateCrossAccountReplicaResponseTypeDef,
    EmptyResponseMetadataTypeDef,
    ExternalSecretRotationMetadataItemTypeDef,
    FilterTypeDef,
    GetRandomPasswordResponseTypeDef,
    GetResourcePolicyResponseTypeDef,
    GetSecretValueResponseTypeDef,
    ListResourcePoliciesResponseTypeDef,
    ListSecretsResponseTypeDef,
    ListSecretVersionIdsResponseTypeDef,
    PutResourcePolicyResponseTypeDef,
    PutSecretValueResponseTypeDef,
    RemoveRegionsFromReplicationResponseTypeDef,
    ReplicaRegionTypeTypeDef,
    ReplicateSecretToRegionsResponseTypeDef,
    RestoreSecretResponseTypeDef,
    RotateSecretResponseTypeDef,
    RotationRulesTypeTypeDef,
    StopReplicationToReplicaResponseTypeDef,
    TagTypeDef,
    UpdateSecretResponseTypeDef,
    UpdateSecretVersionStageResponseTypeDef,
    ValidateResourcePolicyResponseTypeDef,
)

class Exceptions(BaseClientExceptions):
    DecryptionFailure: type[ClientError]
    EncryptionFailure: type[ClientError]
    InternalServiceError: type[ClientError]
    InvalidNextTokenException: type[ClientError]
    InvalidParameterException: type[ClientError]
    InvalidRequestException: type[ClientError]
    LimitExceededException: type[ClientError]
    MalformedPolicyDocumentException: type[ClientError]
    PreconditionNotMetException: type[ClientError]
    PublicPolicyException: type[ClientError]
    ResourceExistsException: type[ClientError]
    ResourceNotFoundException: type[ClientError]

class SecretsManagerClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def associate_cross_account_replica(
        self,
        *,
        SecretId: str,
        CrossAccountReplicaARN: str,
        ReplicaRestriction: ReplicaRestrictionTypeType = ...,
        ReplicationRoleARN: str = ...,
    ) -> AssociateCrossAccountReplicaResponseTypeDef: ...
    def batch_get_secret_value(
        self,
        *,
        SecretIdList: Sequence[str] = ...,
        Filters: Sequence[FilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> BatchGetSecretValueResponseTypeDef: ...
    def cancel_rotate_secret(self, *, SecretId: str) -> CancelRotateSecretResponseTypeDef: ...
    def create_secret(
        self,
        *,
        Name: str,
        ClientRequestToken: str = ...,
        Description: str = ...,
        KmsKeyId: str = ...,
        SecretBinary: BlobTypeDef = ...,
        SecretString: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
        AddReplicaRegions: Sequence[ReplicaRegionTypeTypeDef] = ...,
        ForceOverwriteReplicaSecret: bool = ...,
        Type: str = ...,
        CrossAccountPrimaryARN: str = ...,
    ) -> CreateSecretResponseTypeDef: ...
    def delete_resource_policy(
        self, *, SecretId: str, PolicyName: str = ...
    ) -> DeleteResourcePolicyResponseTypeDef: ...
    def delete_secret(
        self, *, SecretId: str, RecoveryWindowInDays: int = ..., ForceDeleteWithoutRecovery: bool = ...
    ) -> DeleteSecretResponseTypeDef: ...
    def describe_secret(self, *, SecretId: str) -> DescribeSecretResponseTypeDef: ...
    def disassociate_cross_account_replica(
        self, *, SecretId: str, CrossAccountReplicaARN: str
    ) -> DisassociateCrossAccountReplicaResponseTypeDef: ...
    def get_random_password(
        self,
        *,
        PasswordLength: int = ...,
        ExcludeCharacters: str = ...,
        ExcludeNumbers: bool = ...,
        ExcludePunctuation: bool = ...,
        ExcludeUppercase: bool = ...,
        ExcludeLowercase: bool = ...,
        IncludeSpace: bool = ...,
        RequireEachIncludedType: bool = ...,
    ) -> GetRandomPasswordResponseTypeDef: ...
    def get_resource_policy(self, *, SecretId: str, PolicyName: str = ...) -> GetResourcePolicyResponseTypeDef: ...
    def get_secret_value(
        self, *, SecretId: str, VersionId: str = ..., VersionStage: str = ...
    ) -> GetSecretValueResponseTypeDef: ...
    def list_resource_policies(
        self, *, SecretId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListResourcePoliciesResponseTypeDef: ...
    def list_secret_version_ids(
        self, *, SecretId: str, MaxResults: int = ..., NextToken: str = ..., IncludeDeprecated: bool = ...
    ) -> ListSecretVersionIdsResponseTypeDef: ...
    def list_secrets(
        self,
        *,
        IncludePlannedDeletion: bool = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[FilterTypeDef] = ...,
        SortOrder: SortOrderTypeType = ...,
        SortBy: SortByTypeType = ...,
    ) -> ListSecretsResponseTypeDef: ...
    def put_resource_policy(
        self, *, SecretId: str, ResourcePolicy: str, PolicyName: str = ..., BlockPublicPolicy: bool = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    def put_secret_value(
        self,
        *,
        SecretId: str,
        ClientRequestToken: str = ...,
        SecretBinary: BlobTypeDef = ...,
        SecretString: str = ...,
        VersionStages: Sequence[str] = ...,
        RotationToken: str = ...,
    ) -> PutSecretValueResponseTypeDef: ...
    def remove_regions_from_replication(
        self, *, SecretId: str, RemoveReplicaRegions: Sequence[str]
    ) -> RemoveRegionsFromReplicationResponseTypeDef: ...
    def replicate_secret_to_regions(
        self,
        *,
        SecretId: str,
        AddReplicaRegions: Sequence[ReplicaRegionTypeTypeDef],
        ForceOverwriteReplicaSecret: bool = ...,
    ) -> ReplicateSecretToRegionsResponseTypeDef: ...
    def restore_secret(self, *, SecretId: str) -> RestoreSecretResponseTypeDef: ...
    def rotate_secret(
        self,
        *,
        SecretId: str,
        ClientRequestToken: str = ...,
        RotationLambdaARN: str = ...,
        RotationRules: RotationRulesTypeTypeDef = ...,
        ExternalSecretRotationMetadata: Sequence[ExternalSecretRotationMetadataItemTypeDef] = ...,
        ExternalSecretRotationRoleArn: str = ...,
        RotateImmediately: bool = ...,
    ) -> RotateSecretResponseTypeDef: ...
    def stop_replication_to_replica(self, *, SecretId: str) -> StopReplicationToReplicaResponseTypeDef: ...
    def tag_resource(self, *, SecretId: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    def untag_resource(self, *, SecretId: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def update_secret(
        self,
        *,
        SecretId: str,
        ClientRequestToken: str = ...,
        Description: str = ...,
        KmsKeyId: str = ...,
        SecretBinary: BlobTypeDef = ...,
        SecretString: str = ...,
        Type: str = ...,
    ) -> UpdateSecretResponseTypeDef: ...
    def update_secret_version_stage(
        self, *, SecretId: str, VersionStage: str, RemoveFromVersionId: str = ..., MoveToVersionId: str = ...
    ) -> UpdateSecretVersionStageResponseTypeDef: ...
    def validate_resource_policy(
        self, *, ResourcePolicy: str, SecretId: str = ...
    ) -> ValidateResourcePolicyResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListResourcePoliciesPaginatorName) -> ListResourcePoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSecretsPaginatorName) -> ListSecretsPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["associate_cross_account_replica"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AssociateCrossAccountReplicaResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["batch_get_secret_value"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[BatchGetSecretValueResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_rotate_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CancelRotateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeSecretResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disassociate_cross_account_replica"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DisassociateCrossAccountReplicaResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_random_password"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetRandomPasswordResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_secret_value"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetSecretValueResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_resource_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListResourcePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_secret_version_ids"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListSecretVersionIdsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_secrets"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListSecretsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_secret_value"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutSecretValueResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["remove_regions_from_replication"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RemoveRegionsFromReplicationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["replicate_secret_to_regions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ReplicateSecretToRegionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["restore_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RestoreSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["rotate_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RotateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_replication_to_replica"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StopReplicationToReplicaResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["tag_resource", "untag_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_secret_version_stage"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateSecretVersionStageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["validate_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ValidateResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
