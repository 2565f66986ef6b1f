"""The client of SecretsManager for asyncio."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    ListResourcePoliciesPaginatorName,
    ListSecretsPaginatorName,
    MapOperationName,
    ReplicaRestrictionTypeType,
    SortByTypeType,
    SortOrderTypeType,
)
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
    PaginatorConfigTypeDef,
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

class AioListResourcePoliciesPaginator(AioPaginator[ListResourcePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SecretId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListResourcePoliciesResponseTypeDef]: ...

class AioListSecretsPaginator(AioPaginator[ListSecretsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        IncludePlannedDeletion: bool = ...,
        Filters: Sequence[FilterTypeDef] = ...,
        SortOrder: SortOrderTypeType = ...,
        SortBy: SortByTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListSecretsResponseTypeDef]: ...

class AioSecretsManagerClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def associate_cross_account_replica(
        self,
        *,
        SecretId: str,
        CrossAccountReplicaARN: str,
        ReplicaRestriction: ReplicaRestrictionTypeType = ...,
        ReplicationRoleARN: str = ...,
    ) -> AssociateCrossAccountReplicaResponseTypeDef: ...
    async def batch_get_secret_value(
        self,
        *,
        SecretIdList: Sequence[str] = ...,
        Filters: Sequence[FilterTypeDef] = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> BatchGetSecretValueResponseTypeDef: ...
    async def cancel_rotate_secret(self, *, SecretId: str) -> CancelRotateSecretResponseTypeDef: ...
    async def create_secret(
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
    async def delete_resource_policy(
        self, *, SecretId: str, PolicyName: str = ...
    ) -> DeleteResourcePolicyResponseTypeDef: ...
    async def delete_secret(
        self, *, SecretId: str, RecoveryWindowInDays: int = ..., ForceDeleteWithoutRecovery: bool = ...
    ) -> DeleteSecretResponseTypeDef: ...
    async def describe_secret(self, *, SecretId: str) -> DescribeSecretResponseTypeDef: ...
    async def disassociate_cross_account_replica(
        self, *, SecretId: str, CrossAccountReplicaARN: str
    ) -> DisassociateCrossAccountReplicaResponseTypeDef: ...
    async def get_random_password(
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
    async def get_resource_policy(
        self, *, SecretId: str, PolicyName: str = ...
    ) -> GetResourcePolicyResponseTypeDef: ...
    async def get_secret_value(
        self, *, SecretId: str, VersionId: str = ..., VersionStage: str = ...
    ) -> GetSecretValueResponseTypeDef: ...
    async def list_resource_policies(
        self, *, SecretId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListResourcePoliciesResponseTypeDef: ...
    async def list_secret_version_ids(
        self, *, SecretId: str, MaxResults: int = ..., NextToken: str = ..., IncludeDeprecated: bool = ...
    ) -> ListSecretVersionIdsResponseTypeDef: ...
    async def list_secrets(
        self,
        *,
        IncludePlannedDeletion: bool = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        Filters: Sequence[FilterTypeDef] = ...,
        SortOrder: SortOrderTypeType = ...,
        SortBy: SortByTypeType = ...,
    ) -> ListSecretsResponseTypeDef: ...
    async def put_resource_policy(
        self, *, SecretId: str, ResourcePolicy: str, PolicyName: str = ..., BlockPublicPolicy: bool = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    async def put_secret_value(
        self,
        *,
        SecretId: str,
        ClientRequestToken: str = ...,
        SecretBinary: BlobTypeDef = ...,
        SecretString: str = ...,
        VersionStages: Sequence[str] = ...,
        RotationToken: str = ...,
    ) -> PutSecretValueResponseTypeDef: ...
    async def remove_regions_from_replication(
        self, *, SecretId: str, RemoveReplicaRegions: Sequence[str]
    ) -> RemoveRegionsFromReplicationResponseTypeDef: ...
    async def replicate_secret_to_regions(
        self,
        *,
        SecretId: str,
        AddReplicaRegions: Sequence[ReplicaRegionTypeTypeDef],
        ForceOverwriteReplicaSecret: bool = ...,
    ) -> ReplicateSecretToRegionsResponseTypeDef: ...
    async def restore_secret(self, *, SecretId: str) -> RestoreSecretResponseTypeDef: ...
    async def rotate_secret(
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
    async def stop_replication_to_replica(self, *, SecretId: str) -> StopReplicationToReplicaResponseTypeDef: ...
    async def tag_resource(self, *, SecretId: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_resource(self, *, SecretId: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def update_secret(
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
    async def update_secret_version_stage(
        self, *, SecretId: str, VersionStage: str, RemoveFromVersionId: str = ..., MoveToVersionId: str = ...
    ) -> UpdateSecretVersionStageResponseTypeDef: ...
    async def validate_resource_policy(
        self, *, ResourcePolicy: str, SecretId: str = ...
    ) -> ValidateResourcePolicyResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListResourcePoliciesPaginatorName) -> AioListResourcePoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListSecretsPaginatorName) -> AioListSecretsPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal["associate_cross_account_replica"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[AssociateCrossAccountReplicaResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["batch_get_secret_value"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[BatchGetSecretValueResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_rotate_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CancelRotateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeSecretResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disassociate_cross_account_replica"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DisassociateCrossAccountReplicaResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_random_password"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetRandomPasswordResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_secret_value"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSecretValueResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_resource_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListResourcePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_secret_version_ids"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSecretVersionIdsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_secrets"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSecretsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_secret_value"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutSecretValueResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["remove_regions_from_replication"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[RemoveRegionsFromReplicationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["replicate_secret_to_regions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ReplicateSecretToRegionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["restore_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RestoreSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["rotate_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RotateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_replication_to_replica"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StopReplicationToReplicaResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["tag_resource", "untag_resource"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_secret_version_stage"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateSecretVersionStageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["validate_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ValidateResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
