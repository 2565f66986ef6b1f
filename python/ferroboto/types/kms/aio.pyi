"""The client of KMS for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    AlgorithmSpecType,
    CustomerMasterKeySpecType,
    CustomKeyStoreTypeType,
    DataKeyPairSpecType,
    DataKeySpecType,
    DescribeCustomKeyStoresPaginatorName,
    DryRunModifierTypeType,
    EncapsulationAlgorithmSpecType,
    EncryptionAlgorithmSpecType,
    ExpirationModelTypeType,
    GrantOperationType,
    ImportTypeType,
    IncludeKeyMaterialType,
    KeyAgreementAlgorithmSpecType,
    KeySpecType,
    KeyUsageTypeType,
    ListAliasesPaginatorName,
    ListGrantsPaginatorName,
    ListKeyPoliciesPaginatorName,
    ListKeyRotationsPaginatorName,
    ListKeysPaginatorName,
    ListResourceTagsPaginatorName,
    ListRetirableGrantsPaginatorName,
    MacAlgorithmSpecType,
    MapOperationName,
    MessageTypeType,
    OriginTypeType,
    ResourceOwnerTypeType,
    SigningAlgorithmSpecType,
    WrappingKeySpecType,
    XksProxyConnectivityTypeType,
)
from .type_defs import (
    BlobTypeDef,
    CancelKeyDeletionResponseTypeDef,
    CreateCustomKeyStoreResponseTypeDef,
    CreateGrantResponseTypeDef,
    CreateKeyResponseTypeDef,
    DecapsulateResponseTypeDef,
    DecryptResponseTypeDef,
    DeleteImportedKeyMaterialResponseTypeDef,
    DeriveSharedSecretResponseTypeDef,
    DescribeCustomKeyStoresResponseTypeDef,
    DescribeKeyResponseTypeDef,
    EmptyResponseMetadataTypeDef,
    EncapsulateResponseTypeDef,
    EncryptResponseTypeDef,
    GenerateDataKeyPairResponseTypeDef,
    GenerateDataKeyPairWithoutPlaintextResponseTypeDef,
    GenerateDataKeyResponseTypeDef,
    GenerateDataKeyWithoutPlaintextResponseTypeDef,
    GenerateMacResponseTypeDef,
    GenerateRandomResponseTypeDef,
    GetKeyLastUsageResponseTypeDef,
    GetKeyPolicyResponseTypeDef,
    GetKeyRotationStatusResponseTypeDef,
    GetParametersForImportResponseTypeDef,
    GetPublicKeyResponseTypeDef,
    GrantConstraintsUnionTypeDef,
    ImportKeyMaterialResponseTypeDef,
    ListAliasesResponseTypeDef,
    ListGrantsResponseTypeDef,
    ListKeyPoliciesResponseTypeDef,
    ListKeyRotationsResponseTypeDef,
    ListKeysResponseTypeDef,
    ListResourceTagsResponseTypeDef,
    PaginatorConfigTypeDef,
    RecipientInfoTypeDef,
    ReEncryptResponseTypeDef,
    ReplicateKeyResponseTypeDef,
    RotateKeyOnDemandResponseTypeDef,
    ScheduleKeyDeletionResponseTypeDef,
    SignResponseTypeDef,
    TagTypeDef,
    TimestampTypeDef,
    VerifyMacResponseTypeDef,
    VerifyResponseTypeDef,
    XksProxyAuthenticationCredentialTypeTypeDef,
)

class AioDescribeCustomKeyStoresPaginator(AioPaginator[DescribeCustomKeyStoresResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CustomKeyStoreId: str = ...,
        CustomKeyStoreName: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeCustomKeyStoresResponseTypeDef]: ...

class AioListAliasesPaginator(AioPaginator[ListAliasesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, KeyId: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListAliasesResponseTypeDef]: ...

class AioListGrantsPaginator(AioPaginator[ListGrantsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        KeyId: str,
        GrantId: str = ...,
        GranteePrincipal: str = ...,
        GranteeServicePrincipal: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListGrantsResponseTypeDef]: ...

class AioListKeyPoliciesPaginator(AioPaginator[ListKeyPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, KeyId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListKeyPoliciesResponseTypeDef]: ...

class AioListKeyRotationsPaginator(AioPaginator[ListKeyRotationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        KeyId: str,
        IncludeKeyMaterial: IncludeKeyMaterialType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListKeyRotationsResponseTypeDef]: ...

class AioListKeysPaginator(AioPaginator[ListKeysResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ResourceOwners: Sequence[ResourceOwnerTypeType] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListKeysResponseTypeDef]: ...

class AioListResourceTagsPaginator(AioPaginator[ListResourceTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, KeyId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListResourceTagsResponseTypeDef]: ...

class AioListRetirableGrantsPaginator(AioPaginator[ListGrantsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        RetiringPrincipal: str = ...,
        RetiringServicePrincipal: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListGrantsResponseTypeDef]: ...

class AioKMSClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def cancel_key_deletion(self, *, KeyId: str) -> CancelKeyDeletionResponseTypeDef: ...
    async def connect_custom_key_store(self, *, CustomKeyStoreId: str) -> dict[str, Any]: ...
    async def create_alias(self, *, AliasName: str, TargetKeyId: str) -> EmptyResponseMetadataTypeDef: ...
    async def create_custom_key_store(
        self,
        *,
        CustomKeyStoreName: str,
        CloudHsmClusterId: str = ...,
        TrustAnchorCertificate: str = ...,
        KeyStorePassword: str = ...,
        CustomKeyStoreType: CustomKeyStoreTypeType = ...,
        XksProxyUriEndpoint: str = ...,
        XksProxyUriPath: str = ...,
        XksProxyVpcEndpointServiceName: str = ...,
        XksProxyVpcEndpointServiceOwner: str = ...,
        XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeTypeDef = ...,
        XksProxyConnectivity: XksProxyConnectivityTypeType = ...,
    ) -> CreateCustomKeyStoreResponseTypeDef: ...
    async def create_grant(
        self,
        *,
        KeyId: str,
        Operations: Sequence[GrantOperationType],
        GranteePrincipal: str = ...,
        RetiringPrincipal: str = ...,
        Constraints: GrantConstraintsUnionTypeDef = ...,
        GrantTokens: Sequence[str] = ...,
        Name: str = ...,
        DryRun: bool = ...,
        GranteeServicePrincipal: str = ...,
        RetiringServicePrincipal: str = ...,
    ) -> CreateGrantResponseTypeDef: ...
    async def create_key(
        self,
        *,
        Policy: str = ...,
        Description: str = ...,
        KeyUsage: KeyUsageTypeType = ...,
        CustomerMasterKeySpec: CustomerMasterKeySpecType = ...,
        KeySpec: KeySpecType = ...,
        Origin: OriginTypeType = ...,
        CustomKeyStoreId: str = ...,
        BypassPolicyLockoutSafetyCheck: bool = ...,
        Tags: Sequence[TagTypeDef] = ...,
        MultiRegion: bool = ...,
        XksKeyId: str = ...,
    ) -> CreateKeyResponseTypeDef: ...
    async def decapsulate(
        self,
        *,
        KeyId: str,
        SharedSecretCiphertextBlob: BlobTypeDef,
        EncapsulationAlgorithm: EncapsulationAlgorithmSpecType,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> DecapsulateResponseTypeDef: ...
    async def decrypt(
        self,
        *,
        CiphertextBlob: BlobTypeDef = ...,
        EncryptionContext: Mapping[str, str] = ...,
        GrantTokens: Sequence[str] = ...,
        KeyId: str = ...,
        EncryptionAlgorithm: EncryptionAlgorithmSpecType = ...,
        Recipient: RecipientInfoTypeDef = ...,
        DryRun: bool = ...,
        DryRunModifiers: Sequence[DryRunModifierTypeType] = ...,
    ) -> DecryptResponseTypeDef: ...
    async def delete_alias(self, *, AliasName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_custom_key_store(self, *, CustomKeyStoreId: str) -> dict[str, Any]: ...
    async def delete_imported_key_material(
        self, *, KeyId: str, KeyMaterialId: str = ...
    ) -> DeleteImportedKeyMaterialResponseTypeDef: ...
    async def derive_shared_secret(
        self,
        *,
        KeyId: str,
        KeyAgreementAlgorithm: KeyAgreementAlgorithmSpecType,
        PublicKey: BlobTypeDef,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
        Recipient: RecipientInfoTypeDef = ...,
    ) -> DeriveSharedSecretResponseTypeDef: ...
    async def describe_custom_key_stores(
        self, *, CustomKeyStoreId: str = ..., CustomKeyStoreName: str = ..., Limit: int = ..., Marker: str = ...
    ) -> DescribeCustomKeyStoresResponseTypeDef: ...
    async def describe_key(self, *, KeyId: str, GrantTokens: Sequence[str] = ...) -> DescribeKeyResponseTypeDef: ...
    async def disable_key(self, *, KeyId: str) -> EmptyResponseMetadataTypeDef: ...
    async def disable_key_rotation(self, *, KeyId: str) -> EmptyResponseMetadataTypeDef: ...
    async def disconnect_custom_key_store(self, *, CustomKeyStoreId: str) -> dict[str, Any]: ...
    async def enable_key(self, *, KeyId: str) -> EmptyResponseMetadataTypeDef: ...
    async def enable_key_rotation(
        self, *, KeyId: str, RotationPeriodInDays: int = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def encapsulate(
        self,
        *,
        KeyId: str,
        EncapsulationAlgorithm: EncapsulationAlgorithmSpecType,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> EncapsulateResponseTypeDef: ...
    async def encrypt(
        self,
        *,
        KeyId: str,
        Plaintext: BlobTypeDef,
        EncryptionContext: Mapping[str, str] = ...,
        GrantTokens: Sequence[str] = ...,
        EncryptionAlgorithm: EncryptionAlgorithmSpecType = ...,
        DryRun: bool = ...,
    ) -> EncryptResponseTypeDef: ...
    async def generate_data_key(
        self,
        *,
        KeyId: str,
        EncryptionContext: Mapping[str, str] = ...,
        NumberOfBytes: int = ...,
        KeySpec: DataKeySpecType = ...,
        GrantTokens: Sequence[str] = ...,
        Recipient: RecipientInfoTypeDef = ...,
        DryRun: bool = ...,
    ) -> GenerateDataKeyResponseTypeDef: ...
    async def generate_data_key_pair(
        self,
        *,
        KeyId: str,
        KeyPairSpec: DataKeyPairSpecType,
        EncryptionContext: Mapping[str, str] = ...,
        GrantTokens: Sequence[str] = ...,
        Recipient: RecipientInfoTypeDef = ...,
        DryRun: bool = ...,
    ) -> GenerateDataKeyPairResponseTypeDef: ...
    async def generate_data_key_pair_without_plaintext(
        self,
        *,
        KeyId: str,
        KeyPairSpec: DataKeyPairSpecType,
        EncryptionContext: Mapping[str, str] = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> GenerateDataKeyPairWithoutPlaintextResponseTypeDef: ...
    async def generate_data_key_without_plaintext(
        self,
        *,
        KeyId: str,
        EncryptionContext: Mapping[str, str] = ...,
        KeySpec: DataKeySpecType = ...,
        NumberOfBytes: int = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> GenerateDataKeyWithoutPlaintextResponseTypeDef: ...
    async def generate_mac(
        self,
        *,
        Message: BlobTypeDef,
        KeyId: str,
        MacAlgorithm: MacAlgorithmSpecType,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> GenerateMacResponseTypeDef: ...
    async def generate_random(
        self, *, NumberOfBytes: int = ..., CustomKeyStoreId: str = ..., Recipient: RecipientInfoTypeDef = ...
    ) -> GenerateRandomResponseTypeDef: ...
    async def get_key_last_usage(self, *, KeyId: str) -> GetKeyLastUsageResponseTypeDef: ...
    async def get_key_policy(self, *, KeyId: str, PolicyName: str = ...) -> GetKeyPolicyResponseTypeDef: ...
    async def get_key_rotation_status(self, *, KeyId: str) -> GetKeyRotationStatusResponseTypeDef: ...
    async def get_parameters_for_import(
        self, *, KeyId: str, WrappingAlgorithm: AlgorithmSpecType, WrappingKeySpec: WrappingKeySpecType
    ) -> GetParametersForImportResponseTypeDef: ...
    async def get_public_key(self, *, KeyId: str, GrantTokens: Sequence[str] = ...) -> GetPublicKeyResponseTypeDef: ...
    async def import_key_material(
        self,
        *,
        KeyId: str,
        ImportToken: BlobTypeDef,
        EncryptedKeyMaterial: BlobTypeDef,
        ValidTo: TimestampTypeDef = ...,
        ExpirationModel: ExpirationModelTypeType = ...,
        ImportType: ImportTypeType = ...,
        KeyMaterialDescription: str = ...,
        KeyMaterialId: str = ...,
    ) -> ImportKeyMaterialResponseTypeDef: ...
    async def list_aliases(
        self, *, KeyId: str = ..., Limit: int = ..., Marker: str = ...
    ) -> ListAliasesResponseTypeDef: ...
    async def list_grants(
        self,
        *,
        KeyId: str,
        Limit: int = ...,
        Marker: str = ...,
        GrantId: str = ...,
        GranteePrincipal: str = ...,
        GranteeServicePrincipal: str = ...,
    ) -> ListGrantsResponseTypeDef: ...
    async def list_key_policies(
        self, *, KeyId: str, Limit: int = ..., Marker: str = ...
    ) -> ListKeyPoliciesResponseTypeDef: ...
    async def list_key_rotations(
        self, *, KeyId: str, IncludeKeyMaterial: IncludeKeyMaterialType = ..., Limit: int = ..., Marker: str = ...
    ) -> ListKeyRotationsResponseTypeDef: ...
    async def list_keys(
        self, *, Limit: int = ..., Marker: str = ..., ResourceOwners: Sequence[ResourceOwnerTypeType] = ...
    ) -> ListKeysResponseTypeDef: ...
    async def list_resource_tags(
        self, *, KeyId: str, Limit: int = ..., Marker: str = ...
    ) -> ListResourceTagsResponseTypeDef: ...
    async def list_retirable_grants(
        self, *, Limit: int = ..., Marker: str = ..., RetiringPrincipal: str = ..., RetiringServicePrincipal: str = ...
    ) -> ListGrantsResponseTypeDef: ...
    async def put_key_policy(
        self, *, KeyId: str, Policy: str, PolicyName: str = ..., BypassPolicyLockoutSafetyCheck: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def re_encrypt(
        self,
        *,
        DestinationKeyId: str,
        CiphertextBlob: BlobTypeDef = ...,
        SourceEncryptionContext: Mapping[str, str] = ...,
        SourceKeyId: str = ...,
        DestinationEncryptionContext: Mapping[str, str] = ...,
        SourceEncryptionAlgorithm: EncryptionAlgorithmSpecType = ...,
        DestinationEncryptionAlgorithm: EncryptionAlgorithmSpecType = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
        DryRunModifiers: Sequence[DryRunModifierTypeType] = ...,
    ) -> ReEncryptResponseTypeDef: ...
    async def replicate_key(
        self,
        *,
        KeyId: str,
        ReplicaRegion: str,
        Policy: str = ...,
        BypassPolicyLockoutSafetyCheck: bool = ...,
        Description: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> ReplicateKeyResponseTypeDef: ...
    async def retire_grant(
        self, *, GrantToken: str = ..., KeyId: str = ..., GrantId: str = ..., DryRun: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def revoke_grant(self, *, KeyId: str, GrantId: str, DryRun: bool = ...) -> EmptyResponseMetadataTypeDef: ...
    async def rotate_key_on_demand(self, *, KeyId: str) -> RotateKeyOnDemandResponseTypeDef: ...
    async def schedule_key_deletion(
        self, *, KeyId: str, PendingWindowInDays: int = ...
    ) -> ScheduleKeyDeletionResponseTypeDef: ...
    async def sign(
        self,
        *,
        KeyId: str,
        Message: BlobTypeDef,
        SigningAlgorithm: SigningAlgorithmSpecType,
        MessageType: MessageTypeType = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> SignResponseTypeDef: ...
    async def tag_resource(self, *, KeyId: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_resource(self, *, KeyId: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def update_alias(self, *, AliasName: str, TargetKeyId: str) -> EmptyResponseMetadataTypeDef: ...
    async def update_custom_key_store(
        self,
        *,
        CustomKeyStoreId: str,
        NewCustomKeyStoreName: str = ...,
        KeyStorePassword: str = ...,
        CloudHsmClusterId: str = ...,
        XksProxyUriEndpoint: str = ...,
        XksProxyUriPath: str = ...,
        XksProxyVpcEndpointServiceName: str = ...,
        XksProxyVpcEndpointServiceOwner: str = ...,
        XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeTypeDef = ...,
        XksProxyConnectivity: XksProxyConnectivityTypeType = ...,
    ) -> dict[str, Any]: ...
    async def update_key_description(self, *, KeyId: str, Description: str) -> EmptyResponseMetadataTypeDef: ...
    async def update_primary_region(self, *, KeyId: str, PrimaryRegion: str) -> EmptyResponseMetadataTypeDef: ...
    async def verify(
        self,
        *,
        KeyId: str,
        Message: BlobTypeDef,
        Signature: BlobTypeDef,
        SigningAlgorithm: SigningAlgorithmSpecType,
        MessageType: MessageTypeType = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> VerifyResponseTypeDef: ...
    async def verify_mac(
        self,
        *,
        Message: BlobTypeDef,
        KeyId: str,
        MacAlgorithm: MacAlgorithmSpecType,
        Mac: BlobTypeDef,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> VerifyMacResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: DescribeCustomKeyStoresPaginatorName
    ) -> AioDescribeCustomKeyStoresPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAliasesPaginatorName) -> AioListAliasesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGrantsPaginatorName) -> AioListGrantsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListKeyPoliciesPaginatorName) -> AioListKeyPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListKeyRotationsPaginatorName) -> AioListKeyRotationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListKeysPaginatorName) -> AioListKeysPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListResourceTagsPaginatorName) -> AioListResourceTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRetirableGrantsPaginatorName) -> AioListRetirableGrantsPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["cancel_key_deletion"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CancelKeyDeletionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "connect_custom_key_store",
            "delete_custom_key_store",
            "disconnect_custom_key_store",
            "update_custom_key_store",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_alias",
            "delete_alias",
            "disable_key",
            "disable_key_rotation",
            "enable_key",
            "enable_key_rotation",
            "put_key_policy",
            "retire_grant",
            "revoke_grant",
            "tag_resource",
            "untag_resource",
            "update_alias",
            "update_key_description",
            "update_primary_region",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_custom_key_store"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateCustomKeyStoreResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_grant"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateGrantResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["decapsulate"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DecapsulateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["decrypt"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DecryptResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_imported_key_material"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteImportedKeyMaterialResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["derive_shared_secret"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeriveSharedSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_custom_key_stores"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeCustomKeyStoresResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["encapsulate"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[EncapsulateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["encrypt"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[EncryptResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_data_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GenerateDataKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_data_key_pair"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GenerateDataKeyPairResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_data_key_pair_without_plaintext"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GenerateDataKeyPairWithoutPlaintextResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_data_key_without_plaintext"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GenerateDataKeyWithoutPlaintextResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_mac"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GenerateMacResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_random"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GenerateRandomResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_key_last_usage"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetKeyLastUsageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_key_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetKeyPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_key_rotation_status"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetKeyRotationStatusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameters_for_import"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetParametersForImportResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_public_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetPublicKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["import_key_material"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ImportKeyMaterialResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_aliases"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAliasesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_grants", "list_retirable_grants"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListGrantsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_key_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListKeyPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_key_rotations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListKeyRotationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_keys"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListKeysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_resource_tags"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListResourceTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["re_encrypt"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ReEncryptResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["replicate_key"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ReplicateKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["rotate_key_on_demand"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RotateKeyOnDemandResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["schedule_key_deletion"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ScheduleKeyDeletionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["sign"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SignResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["verify"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[VerifyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["verify_mac"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[VerifyMacResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
