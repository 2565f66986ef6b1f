"""The client of KMS."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
from .paginator import (
    DescribeCustomKeyStoresPaginator,
    ListAliasesPaginator,
    ListGrantsPaginator,
    ListKeyPoliciesPaginator,
    ListKeyRotationsPaginator,
    ListKeysPaginator,
    ListResourceTagsPaginator,
    ListRetirableGrantsPaginator,
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

class Exceptions(BaseClientExceptions):
    AlreadyExistsException: type[ClientError]
    CloudHsmClusterInUseException: type[ClientError]
    CloudHsmClusterInvalidConfigurationException: type[ClientError]
    CloudHsmClusterNotActiveException: type[ClientError]
    CloudHsmClusterNotFoundException: type[ClientError]
    CloudHsmClusterNotRelatedException: type[ClientError]
    ConflictException: type[ClientError]
    CustomKeyStoreHasCMKsException: type[ClientError]
    CustomKeyStoreInvalidStateException: type[ClientError]
    CustomKeyStoreNameInUseException: type[ClientError]
    CustomKeyStoreNotFoundException: type[ClientError]
    DependencyTimeoutException: type[ClientError]
    DisabledException: type[ClientError]
    DryRunOperationException: type[ClientError]
    ExpiredImportTokenException: type[ClientError]
    IncorrectKeyException: type[ClientError]
    IncorrectKeyMaterialException: type[ClientError]
    IncorrectTrustAnchorException: type[ClientError]
    InvalidAliasNameException: type[ClientError]
    InvalidArnException: type[ClientError]
    InvalidCiphertextException: type[ClientError]
    InvalidGrantIdException: type[ClientError]
    InvalidGrantTokenException: type[ClientError]
    InvalidImportTokenException: type[ClientError]
    InvalidKeyUsageException: type[ClientError]
    InvalidMarkerException: type[ClientError]
    KMSInternalException: type[ClientError]
    KMSInvalidMacException: type[ClientError]
    KMSInvalidSignatureException: type[ClientError]
    KMSInvalidStateException: type[ClientError]
    KeyUnavailableException: type[ClientError]
    LimitExceededException: type[ClientError]
    MalformedPolicyDocumentException: type[ClientError]
    NotFoundException: type[ClientError]
    TagException: type[ClientError]
    UnsupportedOperationException: type[ClientError]
    XksKeyAlreadyInUseException: type[ClientError]
    XksKeyInvalidConfigurationException: type[ClientError]
    XksKeyNotFoundException: type[ClientError]
    XksProxyIncorrectAuthenticationCredentialException: type[ClientError]
    XksProxyInvalidConfigurationException: type[ClientError]
    XksProxyInvalidResponseException: type[ClientError]
    XksProxyUriEndpointInUseException: type[ClientError]
    XksProxyUriInUseException: type[ClientError]
    XksProxyUriUnreachableException: type[ClientError]
    XksProxyVpcEndpointServiceInUseException: type[ClientError]
    XksProxyVpcEndpointServiceInvalidConfigurationException: type[ClientError]
    XksProxyVpcEndpointServiceNotFoundException: type[ClientError]

class KMSClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def cancel_key_deletion(self, *, KeyId: str) -> CancelKeyDeletionResponseTypeDef: ...
    def connect_custom_key_store(self, *, CustomKeyStoreId: str) -> dict[str, Any]: ...
    def create_alias(self, *, AliasName: str, TargetKeyId: str) -> EmptyResponseMetadataTypeDef: ...
    def create_custom_key_store(
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
    def create_grant(
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
    def create_key(
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
    def decapsulate(
        self,
        *,
        KeyId: str,
        SharedSecretCiphertextBlob: BlobTypeDef,
        EncapsulationAlgorithm: EncapsulationAlgorithmSpecType,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> DecapsulateResponseTypeDef: ...
    def decrypt(
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
    def delete_alias(self, *, AliasName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_custom_key_store(self, *, CustomKeyStoreId: str) -> dict[str, Any]: ...
    def delete_imported_key_material(
        self, *, KeyId: str, KeyMaterialId: str = ...
    ) -> DeleteImportedKeyMaterialResponseTypeDef: ...
    def derive_shared_secret(
        self,
        *,
        KeyId: str,
        KeyAgreementAlgorithm: KeyAgreementAlgorithmSpecType,
        PublicKey: BlobTypeDef,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
        Recipient: RecipientInfoTypeDef = ...,
    ) -> DeriveSharedSecretResponseTypeDef: ...
    def describe_custom_key_stores(
        self, *, CustomKeyStoreId: str = ..., CustomKeyStoreName: str = ..., Limit: int = ..., Marker: str = ...
    ) -> DescribeCustomKeyStoresResponseTypeDef: ...
    def describe_key(self, *, KeyId: str, GrantTokens: Sequence[str] = ...) -> DescribeKeyResponseTypeDef: ...
    def disable_key(self, *, KeyId: str) -> EmptyResponseMetadataTypeDef: ...
    def disable_key_rotation(self, *, KeyId: str) -> EmptyResponseMetadataTypeDef: ...
    def disconnect_custom_key_store(self, *, CustomKeyStoreId: str) -> dict[str, Any]: ...
    def enable_key(self, *, KeyId: str) -> EmptyResponseMetadataTypeDef: ...
    def enable_key_rotation(self, *, KeyId: str, RotationPeriodInDays: int = ...) -> EmptyResponseMetadataTypeDef: ...
    def encapsulate(
        self,
        *,
        KeyId: str,
        EncapsulationAlgorithm: EncapsulationAlgorithmSpecType,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> EncapsulateResponseTypeDef: ...
    def encrypt(
        self,
        *,
        KeyId: str,
        Plaintext: BlobTypeDef,
        EncryptionContext: Mapping[str, str] = ...,
        GrantTokens: Sequence[str] = ...,
        EncryptionAlgorithm: EncryptionAlgorithmSpecType = ...,
        DryRun: bool = ...,
    ) -> EncryptResponseTypeDef: ...
    def generate_data_key(
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
    def generate_data_key_pair(
        self,
        *,
        KeyId: str,
        KeyPairSpec: DataKeyPairSpecType,
        EncryptionContext: Mapping[str, str] = ...,
        GrantTokens: Sequence[str] = ...,
        Recipient: RecipientInfoTypeDef = ...,
        DryRun: bool = ...,
    ) -> GenerateDataKeyPairResponseTypeDef: ...
    def generate_data_key_pair_without_plaintext(
        self,
        *,
        KeyId: str,
        KeyPairSpec: DataKeyPairSpecType,
        EncryptionContext: Mapping[str, str] = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> GenerateDataKeyPairWithoutPlaintextResponseTypeDef: ...
    def generate_data_key_without_plaintext(
        self,
        *,
        KeyId: str,
        EncryptionContext: Mapping[str, str] = ...,
        KeySpec: DataKeySpecType = ...,
        NumberOfBytes: int = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> GenerateDataKeyWithoutPlaintextResponseTypeDef: ...
    def generate_mac(
        self,
        *,
        Message: BlobTypeDef,
        KeyId: str,
        MacAlgorithm: MacAlgorithmSpecType,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> GenerateMacResponseTypeDef: ...
    def generate_random(
        self, *, NumberOfBytes: int = ..., CustomKeyStoreId: str = ..., Recipient: RecipientInfoTypeDef = ...
    ) -> GenerateRandomResponseTypeDef: ...
    def get_key_last_usage(self, *, KeyId: str) -> GetKeyLastUsageResponseTypeDef: ...
    def get_key_policy(self, *, KeyId: str, PolicyName: str = ...) -> GetKeyPolicyResponseTypeDef: ...
    def get_key_rotation_status(self, *, KeyId: str) -> GetKeyRotationStatusResponseTypeDef: ...
    def get_parameters_for_import(
        self, *, KeyId: str, WrappingAlgorithm: AlgorithmSpecType, WrappingKeySpec: WrappingKeySpecType
    ) -> GetParametersForImportResponseTypeDef: ...
    def get_public_key(self, *, KeyId: str, GrantTokens: Sequence[str] = ...) -> GetPublicKeyResponseTypeDef: ...
    def import_key_material(
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
    def list_aliases(self, *, KeyId: str = ..., Limit: int = ..., Marker: str = ...) -> ListAliasesResponseTypeDef: ...
    def list_grants(
        self,
        *,
        KeyId: str,
        Limit: int = ...,
        Marker: str = ...,
        GrantId: str = ...,
        GranteePrincipal: str = ...,
        GranteeServicePrincipal: str = ...,
    ) -> ListGrantsResponseTypeDef: ...
    def list_key_policies(
        self, *, KeyId: str, Limit: int = ..., Marker: str = ...
    ) -> ListKeyPoliciesResponseTypeDef: ...
    def list_key_rotations(
        self, *, KeyId: str, IncludeKeyMaterial: IncludeKeyMaterialType = ..., Limit: int = ..., Marker: str = ...
    ) -> ListKeyRotationsResponseTypeDef: ...
    def list_keys(
        self, *, Limit: int = ..., Marker: str = ..., ResourceOwners: Sequence[ResourceOwnerTypeType] = ...
    ) -> ListKeysResponseTypeDef: ...
    def list_resource_tags(
        self, *, KeyId: str, Limit: int = ..., Marker: str = ...
    ) -> ListResourceTagsResponseTypeDef: ...
    def list_retirable_grants(
        self, *, Limit: int = ..., Marker: str = ..., RetiringPrincipal: str = ..., RetiringServicePrincipal: str = ...
    ) -> ListGrantsResponseTypeDef: ...
    def put_key_policy(
        self, *, KeyId: str, Policy: str, PolicyName: str = ..., BypassPolicyLockoutSafetyCheck: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def re_encrypt(
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
    def replicate_key(
        self,
        *,
        KeyId: str,
        ReplicaRegion: str,
        Policy: str = ...,
        BypassPolicyLockoutSafetyCheck: bool = ...,
        Description: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> ReplicateKeyResponseTypeDef: ...
    def retire_grant(
        self, *, GrantToken: str = ..., KeyId: str = ..., GrantId: str = ..., DryRun: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def revoke_grant(self, *, KeyId: str, GrantId: str, DryRun: bool = ...) -> EmptyResponseMetadataTypeDef: ...
    def rotate_key_on_demand(self, *, KeyId: str) -> RotateKeyOnDemandResponseTypeDef: ...
    def schedule_key_deletion(
        self, *, KeyId: str, PendingWindowInDays: int = ...
    ) -> ScheduleKeyDeletionResponseTypeDef: ...
    def sign(
        self,
        *,
        KeyId: str,
        Message: BlobTypeDef,
        SigningAlgorithm: SigningAlgorithmSpecType,
        MessageType: MessageTypeType = ...,
        GrantTokens: Sequence[str] = ...,
        DryRun: bool = ...,
    ) -> SignResponseTypeDef: ...
    def tag_resource(self, *, KeyId: str, Tags: Sequence[TagTypeDef]) -> EmptyResponseMetadataTypeDef: ...
    def untag_resource(self, *, KeyId: str, TagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def update_alias(self, *, AliasName: str, TargetKeyId: str) -> EmptyResponseMetadataTypeDef: ...
    def update_custom_key_store(
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
    def update_key_description(self, *, KeyId: str, Description: str) -> EmptyResponseMetadataTypeDef: ...
    def update_primary_region(self, *, KeyId: str, PrimaryRegion: str) -> EmptyResponseMetadataTypeDef: ...
    def verify(
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
    def verify_mac(
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
    ) -> DescribeCustomKeyStoresPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAliasesPaginatorName) -> ListAliasesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListGrantsPaginatorName) -> ListGrantsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListKeyPoliciesPaginatorName) -> ListKeyPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListKeyRotationsPaginatorName) -> ListKeyRotationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListKeysPaginatorName) -> ListKeysPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListResourceTagsPaginatorName) -> ListResourceTagsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRetirableGrantsPaginatorName) -> ListRetirableGrantsPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["cancel_key_deletion"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CancelKeyDeletionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "connect_custom_key_store",
            "delete_custom_key_store",
            "disconnect_custom_key_store",
            "update_custom_key_store",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_custom_key_store"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateCustomKeyStoreResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_grant"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateGrantResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["decapsulate"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DecapsulateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["decrypt"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DecryptResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_imported_key_material"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteImportedKeyMaterialResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["derive_shared_secret"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeriveSharedSecretResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_custom_key_stores"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeCustomKeyStoresResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["encapsulate"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[EncapsulateResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["encrypt"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[EncryptResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_data_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GenerateDataKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_data_key_pair"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GenerateDataKeyPairResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_data_key_pair_without_plaintext"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GenerateDataKeyPairWithoutPlaintextResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["generate_data_key_without_plaintext"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GenerateDataKeyWithoutPlaintextResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_mac"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GenerateMacResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["generate_random"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GenerateRandomResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_key_last_usage"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetKeyLastUsageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_key_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetKeyPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_key_rotation_status"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetKeyRotationStatusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_parameters_for_import"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetParametersForImportResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_public_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetPublicKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["import_key_material"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ImportKeyMaterialResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_aliases"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAliasesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_grants", "list_retirable_grants"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListGrantsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_key_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListKeyPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_key_rotations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListKeyRotationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_keys"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListKeysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_resource_tags"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListResourceTagsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["re_encrypt"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ReEncryptResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["replicate_key"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ReplicateKeyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["rotate_key_on_demand"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RotateKeyOnDemandResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["schedule_key_deletion"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ScheduleKeyDeletionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["sign"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SignResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["verify"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[VerifyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["verify_mac"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[VerifyMacResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
