"""Requests and answers of KMS."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.response import StreamingBody

from .literals import (
    AlgorithmSpecType,
    ConnectionErrorCodeTypeType,
    ConnectionStateTypeType,
    CustomerMasterKeySpecType,
    CustomKeyStoreTypeType,
    DataKeyPairSpecType,
    DataKeySpecType,
    DryRunModifierTypeType,
    EncapsulationAlgorithmSpecType,
    EncryptionAlgorithmSpecType,
    ExpirationModelTypeType,
    GrantOperationType,
    ImportStateType,
    ImportTypeType,
    IncludeKeyMaterialType,
    KeyAgreementAlgorithmSpecType,
    KeyEncryptionMechanismType,
    KeyLastUsageTrackingOperationType,
    KeyManagerTypeType,
    KeyMaterialStateType,
    KeySpecType,
    KeyStateType,
    KeyUsageTypeType,
    MacAlgorithmSpecType,
    MessageTypeType,
    MultiRegionKeyTypeType,
    OriginTypeType,
    ResourceOwnerTypeType,
    RotationTypeType,
    SigningAlgorithmSpecType,
    WrappingKeySpecType,
    XksProxyConnectivityTypeType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AliasListEntryTypeDef(TypedDict):
    AliasName: NotRequired[str]
    AliasArn: NotRequired[str]
    TargetKeyId: NotRequired[str]
    CreationDate: NotRequired[datetime]
    LastUpdatedDate: NotRequired[datetime]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class CancelKeyDeletionRequestTypeDef(TypedDict):
    KeyId: str


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class CancelKeyDeletionResponseTypeDef(TypedDict):
    KeyId: str
    ResponseMetadata: ResponseMetadataTypeDef


class ConnectCustomKeyStoreRequestTypeDef(TypedDict):
    CustomKeyStoreId: str


class CreateAliasRequestTypeDef(TypedDict):
    AliasName: str
    TargetKeyId: str


class XksProxyAuthenticationCredentialTypeTypeDef(TypedDict):
    AccessKeyId: str
    RawSecretAccessKey: str


class CreateCustomKeyStoreRequestTypeDef(TypedDict):
    CustomKeyStoreName: str
    CloudHsmClusterId: NotRequired[str]
    TrustAnchorCertificate: NotRequired[str]
    KeyStorePassword: NotRequired[str]
    CustomKeyStoreType: NotRequired[CustomKeyStoreTypeType]
    XksProxyUriEndpoint: NotRequired[str]
    XksProxyUriPath: NotRequired[str]
    XksProxyVpcEndpointServiceName: NotRequired[str]
    XksProxyVpcEndpointServiceOwner: NotRequired[str]
    XksProxyAuthenticationCredential: NotRequired[XksProxyAuthenticationCredentialTypeTypeDef]
    XksProxyConnectivity: NotRequired[XksProxyConnectivityTypeType]


class CreateCustomKeyStoreResponseTypeDef(TypedDict):
    CustomKeyStoreId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GrantConstraintsTypeDef(TypedDict):
    EncryptionContextSubset: NotRequired[Mapping[str, str]]
    EncryptionContextEquals: NotRequired[Mapping[str, str]]
    SourceArn: NotRequired[str]


class GrantConstraintsOutputTypeDef(TypedDict):
    EncryptionContextSubset: NotRequired[dict[str, str]]
    EncryptionContextEquals: NotRequired[dict[str, str]]
    SourceArn: NotRequired[str]


GrantConstraintsUnionTypeDef = GrantConstraintsTypeDef | GrantConstraintsOutputTypeDef


class CreateGrantRequestTypeDef(TypedDict):
    KeyId: str
    Operations: Sequence[GrantOperationType]
    GranteePrincipal: NotRequired[str]
    RetiringPrincipal: NotRequired[str]
    Constraints: NotRequired[GrantConstraintsUnionTypeDef]
    GrantTokens: NotRequired[Sequence[str]]
    Name: NotRequired[str]
    DryRun: NotRequired[bool]
    GranteeServicePrincipal: NotRequired[str]
    RetiringServicePrincipal: NotRequired[str]


class CreateGrantResponseTypeDef(TypedDict):
    GrantToken: str
    GrantId: str
    ResponseMetadata: ResponseMetadataTypeDef


class TagTypeDef(TypedDict):
    TagKey: str
    TagValue: str


class CreateKeyRequestTypeDef(TypedDict):
    Policy: NotRequired[str]
    Description: NotRequired[str]
    KeyUsage: NotRequired[KeyUsageTypeType]
    CustomerMasterKeySpec: NotRequired[CustomerMasterKeySpecType]
    KeySpec: NotRequired[KeySpecType]
    Origin: NotRequired[OriginTypeType]
    CustomKeyStoreId: NotRequired[str]
    BypassPolicyLockoutSafetyCheck: NotRequired[bool]
    Tags: NotRequired[Sequence[TagTypeDef]]
    MultiRegion: NotRequired[bool]
    XksKeyId: NotRequired[str]


class MultiRegionKeyTypeDef(TypedDict):
    Arn: NotRequired[str]
    Region: NotRequired[str]


class MultiRegionConfigurationTypeDef(TypedDict):
    MultiRegionKeyType: NotRequired[MultiRegionKeyTypeType]
    PrimaryKey: NotRequired[MultiRegionKeyTypeDef]
    ReplicaKeys: NotRequired[list[MultiRegionKeyTypeDef]]


class XksKeyConfigurationTypeTypeDef(TypedDict):
    Id: NotRequired[str]


class KeyMetadataTypeDef(TypedDict):
    KeyId: str
    AWSAccountId: NotRequired[str]
    Arn: NotRequired[str]
    CreationDate: NotRequired[datetime]
    Enabled: NotRequired[bool]
    Description: NotRequired[str]
    KeyUsage: NotRequired[KeyUsageTypeType]
    KeyState: NotRequired[KeyStateType]
    DeletionDate: NotRequired[datetime]
    ValidTo: NotRequired[datetime]
    Origin: NotRequired[OriginTypeType]
    CustomKeyStoreId: NotRequired[str]
    CloudHsmClusterId: NotRequired[str]
    ExpirationModel: NotRequired[ExpirationModelTypeType]
    KeyManager: NotRequired[KeyManagerTypeType]
    CustomerMasterKeySpec: NotRequired[CustomerMasterKeySpecType]
    KeySpec: NotRequired[KeySpecType]
    EncryptionAlgorithms: NotRequired[list[EncryptionAlgorithmSpecType]]
    SigningAlgorithms: NotRequired[list[SigningAlgorithmSpecType]]
    KeyAgreementAlgorithms: NotRequired[list[KeyAgreementAlgorithmSpecType]]
    EncapsulationAlgorithms: NotRequired[list[EncapsulationAlgorithmSpecType]]
    MultiRegion: NotRequired[bool]
    MultiRegionConfiguration: NotRequired[MultiRegionConfigurationTypeDef]
    PendingDeletionWindowInDays: NotRequired[int]
    MacAlgorithms: NotRequired[list[MacAlgorithmSpecType]]
    XksKeyConfiguration: NotRequired[XksKeyConfigurationTypeTypeDef]
    CurrentKeyMaterialId: NotRequired[str]


class CreateKeyResponseTypeDef(TypedDict):
    KeyMetadata: KeyMetadataTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class XksProxyConfigurationTypeTypeDef(TypedDict):
    Connectivity: NotRequired[XksProxyConnectivityTypeType]
    AccessKeyId: NotRequired[str]
    UriEndpoint: NotRequired[str]
    UriPath: NotRequired[str]
    VpcEndpointServiceName: NotRequired[str]
    VpcEndpointServiceOwner: NotRequired[str]


class CustomKeyStoresListEntryTypeDef(TypedDict):
    CustomKeyStoreId: NotRequired[str]
    CustomKeyStoreName: NotRequired[str]
    CloudHsmClusterId: NotRequired[str]
    TrustAnchorCertificate: NotRequired[str]
    ConnectionState: NotRequired[ConnectionStateTypeType]
    ConnectionErrorCode: NotRequired[ConnectionErrorCodeTypeType]
    CreationDate: NotRequired[datetime]
    CustomKeyStoreType: NotRequired[CustomKeyStoreTypeType]
    XksProxyConfiguration: NotRequired[XksProxyConfigurationTypeTypeDef]


class DecapsulateRequestTypeDef(TypedDict):
    KeyId: str
    SharedSecretCiphertextBlob: BlobTypeDef
    EncapsulationAlgorithm: EncapsulationAlgorithmSpecType
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class DecapsulateResponseTypeDef(TypedDict):
    KeyId: str
    SharedSecret: bytes
    EncapsulationAlgorithm: EncapsulationAlgorithmSpecType
    ResponseMetadata: ResponseMetadataTypeDef


class RecipientInfoTypeDef(TypedDict):
    KeyEncryptionAlgorithm: NotRequired[KeyEncryptionMechanismType]
    AttestationDocument: NotRequired[BlobTypeDef]


class DecryptRequestTypeDef(TypedDict):
    CiphertextBlob: NotRequired[BlobTypeDef]
    EncryptionContext: NotRequired[Mapping[str, str]]
    GrantTokens: NotRequired[Sequence[str]]
    KeyId: NotRequired[str]
    EncryptionAlgorithm: NotRequired[EncryptionAlgorithmSpecType]
    Recipient: NotRequired[RecipientInfoTypeDef]
    DryRun: NotRequired[bool]
    DryRunModifiers: NotRequired[Sequence[DryRunModifierTypeType]]


class DecryptResponseTypeDef(TypedDict):
    KeyId: str
    Plaintext: bytes
    EncryptionAlgorithm: EncryptionAlgorithmSpecType
    CiphertextForRecipient: bytes
    KeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteAliasRequestTypeDef(TypedDict):
    AliasName: str


class DeleteCustomKeyStoreRequestTypeDef(TypedDict):
    CustomKeyStoreId: str


class DeleteImportedKeyMaterialRequestTypeDef(TypedDict):
    KeyId: str
    KeyMaterialId: NotRequired[str]


class DeleteImportedKeyMaterialResponseTypeDef(TypedDict):
    KeyId: str
    KeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeriveSharedSecretRequestTypeDef(TypedDict):
    KeyId: str
    KeyAgreementAlgorithm: KeyAgreementAlgorithmSpecType
    PublicKey: BlobTypeDef
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]
    Recipient: NotRequired[RecipientInfoTypeDef]


class DeriveSharedSecretResponseTypeDef(TypedDict):
    KeyId: str
    SharedSecret: bytes
    CiphertextForRecipient: bytes
    KeyAgreementAlgorithm: KeyAgreementAlgorithmSpecType
    KeyOrigin: OriginTypeType
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class DescribeCustomKeyStoresRequestPaginateTypeDef(TypedDict):
    CustomKeyStoreId: NotRequired[str]
    CustomKeyStoreName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeCustomKeyStoresRequestTypeDef(TypedDict):
    CustomKeyStoreId: NotRequired[str]
    CustomKeyStoreName: NotRequired[str]
    Limit: NotRequired[int]
    Marker: NotRequired[str]


class DescribeCustomKeyStoresResponseTypeDef(TypedDict):
    CustomKeyStores: list[CustomKeyStoresListEntryTypeDef]
    Truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class DescribeKeyRequestTypeDef(TypedDict):
    KeyId: str
    GrantTokens: NotRequired[Sequence[str]]


class DescribeKeyResponseTypeDef(TypedDict):
    KeyMetadata: KeyMetadataTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DisableKeyRequestTypeDef(TypedDict):
    KeyId: str


class DisableKeyRotationRequestTypeDef(TypedDict):
    KeyId: str


class DisconnectCustomKeyStoreRequestTypeDef(TypedDict):
    CustomKeyStoreId: str


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EnableKeyRequestTypeDef(TypedDict):
    KeyId: str


class EnableKeyRotationRequestTypeDef(TypedDict):
    KeyId: str
    RotationPeriodInDays: NotRequired[int]


class EncapsulateRequestTypeDef(TypedDict):
    KeyId: str
    EncapsulationAlgorithm: EncapsulationAlgorithmSpecType
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class EncapsulateResponseTypeDef(TypedDict):
    KeyId: str
    SharedSecret: bytes
    SharedSecretCiphertextBlob: bytes
    EncapsulationAlgorithm: EncapsulationAlgorithmSpecType
    ResponseMetadata: ResponseMetadataTypeDef


class EncryptRequestTypeDef(TypedDict):
    KeyId: str
    Plaintext: BlobTypeDef
    EncryptionContext: NotRequired[Mapping[str, str]]
    GrantTokens: NotRequired[Sequence[str]]
    EncryptionAlgorithm: NotRequired[EncryptionAlgorithmSpecType]
    DryRun: NotRequired[bool]


class EncryptResponseTypeDef(TypedDict):
    CiphertextBlob: bytes
    KeyId: str
    EncryptionAlgorithm: EncryptionAlgorithmSpecType
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateDataKeyPairRequestTypeDef(TypedDict):
    KeyId: str
    KeyPairSpec: DataKeyPairSpecType
    EncryptionContext: NotRequired[Mapping[str, str]]
    GrantTokens: NotRequired[Sequence[str]]
    Recipient: NotRequired[RecipientInfoTypeDef]
    DryRun: NotRequired[bool]


class GenerateDataKeyPairResponseTypeDef(TypedDict):
    PrivateKeyCiphertextBlob: bytes
    PrivateKeyPlaintext: bytes
    PublicKey: bytes
    KeyId: str
    KeyPairSpec: DataKeyPairSpecType
    CiphertextForRecipient: bytes
    KeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateDataKeyPairWithoutPlaintextRequestTypeDef(TypedDict):
    KeyId: str
    KeyPairSpec: DataKeyPairSpecType
    EncryptionContext: NotRequired[Mapping[str, str]]
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class GenerateDataKeyPairWithoutPlaintextResponseTypeDef(TypedDict):
    PrivateKeyCiphertextBlob: bytes
    PublicKey: bytes
    KeyId: str
    KeyPairSpec: DataKeyPairSpecType
    KeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateDataKeyRequestTypeDef(TypedDict):
    KeyId: str
    EncryptionContext: NotRequired[Mapping[str, str]]
    NumberOfBytes: NotRequired[int]
    KeySpec: NotRequired[DataKeySpecType]
    GrantTokens: NotRequired[Sequence[str]]
    Recipient: NotRequired[RecipientInfoTypeDef]
    DryRun: NotRequired[bool]


class GenerateDataKeyResponseTypeDef(TypedDict):
    CiphertextBlob: bytes
    Plaintext: bytes
    KeyId: str
    CiphertextForRecipient: bytes
    KeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateDataKeyWithoutPlaintextRequestTypeDef(TypedDict):
    KeyId: str
    EncryptionContext: NotRequired[Mapping[str, str]]
    KeySpec: NotRequired[DataKeySpecType]
    NumberOfBytes: NotRequired[int]
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class GenerateDataKeyWithoutPlaintextResponseTypeDef(TypedDict):
    CiphertextBlob: bytes
    KeyId: str
    KeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateMacRequestTypeDef(TypedDict):
    Message: BlobTypeDef
    KeyId: str
    MacAlgorithm: MacAlgorithmSpecType
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class GenerateMacResponseTypeDef(TypedDict):
    Mac: bytes
    MacAlgorithm: MacAlgorithmSpecType
    KeyId: str
    ResponseMetadata: ResponseMetadataTypeDef


class GenerateRandomRequestTypeDef(TypedDict):
    NumberOfBytes: NotRequired[int]
    CustomKeyStoreId: NotRequired[str]
    Recipient: NotRequired[RecipientInfoTypeDef]


class GenerateRandomResponseTypeDef(TypedDict):
    Plaintext: bytes
    CiphertextForRecipient: bytes
    ResponseMetadata: ResponseMetadataTypeDef


class GetKeyLastUsageRequestTypeDef(TypedDict):
    KeyId: str


class KeyLastUsageDataTypeDef(TypedDict):
    Operation: NotRequired[KeyLastUsageTrackingOperationType]
    Timestamp: NotRequired[datetime]
    CloudTrailEventId: NotRequired[str]
    KmsRequestId: NotRequired[str]


class GetKeyLastUsageResponseTypeDef(TypedDict):
    KeyId: str
    KeyLastUsage: KeyLastUsageDataTypeDef
    TrackingStartDate: datetime
    KeyCreationDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetKeyPolicyRequestTypeDef(TypedDict):
    KeyId: str
    PolicyName: NotRequired[str]


class GetKeyPolicyResponseTypeDef(TypedDict):
    Policy: str
    PolicyName: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetKeyRotationStatusRequestTypeDef(TypedDict):
    KeyId: str


class GetKeyRotationStatusResponseTypeDef(TypedDict):
    KeyRotationEnabled: bool
    KeyId: str
    RotationPeriodInDays: int
    NextRotationDate: datetime
    OnDemandRotationStartDate: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetParametersForImportRequestTypeDef(TypedDict):
    KeyId: str
    WrappingAlgorithm: AlgorithmSpecType
    WrappingKeySpec: WrappingKeySpecType


class GetParametersForImportResponseTypeDef(TypedDict):
    KeyId: str
    ImportToken: bytes
    PublicKey: bytes
    ParametersValidTo: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class GetPublicKeyRequestTypeDef(TypedDict):
    KeyId: str
    GrantTokens: NotRequired[Sequence[str]]


class GetPublicKeyResponseTypeDef(TypedDict):
    KeyId: str
    PublicKey: bytes
    CustomerMasterKeySpec: CustomerMasterKeySpecType
    KeySpec: KeySpecType
    KeyUsage: KeyUsageTypeType
    EncryptionAlgorithms: list[EncryptionAlgorithmSpecType]
    SigningAlgorithms: list[SigningAlgorithmSpecType]
    KeyAgreementAlgorithms: list[KeyAgreementAlgorithmSpecType]
    EncapsulationAlgorithms: list[EncapsulationAlgorithmSpecType]
    ResponseMetadata: ResponseMetadataTypeDef


class GrantListEntryTypeDef(TypedDict):
    KeyId: NotRequired[str]
    GrantId: NotRequired[str]
    Name: NotRequired[str]
    CreationDate: NotRequired[datetime]
    GranteePrincipal: NotRequired[str]
    RetiringPrincipal: NotRequired[str]
    IssuingAccount: NotRequired[str]
    Operations: NotRequired[list[GrantOperationType]]
    Constraints: NotRequired[GrantConstraintsOutputTypeDef]
    GranteeServicePrincipal: NotRequired[str]
    RetiringServicePrincipal: NotRequired[str]


TimestampTypeDef = datetime | str | float


class ImportKeyMaterialRequestTypeDef(TypedDict):
    KeyId: str
    ImportToken: BlobTypeDef
    EncryptedKeyMaterial: BlobTypeDef
    ValidTo: NotRequired[TimestampTypeDef]
    ExpirationModel: NotRequired[ExpirationModelTypeType]
    ImportType: NotRequired[ImportTypeType]
    KeyMaterialDescription: NotRequired[str]
    KeyMaterialId: NotRequired[str]


class ImportKeyMaterialResponseTypeDef(TypedDict):
    KeyId: str
    KeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class KeyListEntryTypeDef(TypedDict):
    KeyId: NotRequired[str]
    KeyArn: NotRequired[str]


class ListAliasesRequestPaginateTypeDef(TypedDict):
    KeyId: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAliasesRequestTypeDef(TypedDict):
    KeyId: NotRequired[str]
    Limit: NotRequired[int]
    Marker: NotRequired[str]


class ListAliasesResponseTypeDef(TypedDict):
    Aliases: list[AliasListEntryTypeDef]
    Truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListGrantsRequestPaginateTypeDef(TypedDict):
    KeyId: str
    GrantId: NotRequired[str]
    GranteePrincipal: NotRequired[str]
    GranteeServicePrincipal: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListGrantsRequestTypeDef(TypedDict):
    KeyId: str
    Limit: NotRequired[int]
    Marker: NotRequired[str]
    GrantId: NotRequired[str]
    GranteePrincipal: NotRequired[str]
    GranteeServicePrincipal: NotRequired[str]


class ListGrantsResponseTypeDef(TypedDict):
    Grants: list[GrantListEntryTypeDef]
    Truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListKeyPoliciesRequestPaginateTypeDef(TypedDict):
    KeyId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListKeyPoliciesRequestTypeDef(TypedDict):
    KeyId: str
    Limit: NotRequired[int]
    Marker: NotRequired[str]


class ListKeyPoliciesResponseTypeDef(TypedDict):
    PolicyNames: list[str]
    Truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListKeyRotationsRequestPaginateTypeDef(TypedDict):
    KeyId: str
    IncludeKeyMaterial: NotRequired[IncludeKeyMaterialType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListKeyRotationsRequestTypeDef(TypedDict):
    KeyId: str
    IncludeKeyMaterial: NotRequired[IncludeKeyMaterialType]
    Limit: NotRequired[int]
    Marker: NotRequired[str]


class RotationsListEntryTypeDef(TypedDict):
    KeyId: NotRequired[str]
    KeyMaterialId: NotRequired[str]
    KeyMaterialDescription: NotRequired[str]
    ImportState: NotRequired[ImportStateType]
    KeyMaterialState: NotRequired[KeyMaterialStateType]
    ExpirationModel: NotRequired[ExpirationModelTypeType]
    ValidTo: NotRequired[datetime]
    RotationDate: NotRequired[datetime]
    RotationType: NotRequired[RotationTypeType]


class ListKeyRotationsResponseTypeDef(TypedDict):
    Rotations: list[RotationsListEntryTypeDef]
    Truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListKeysRequestPaginateTypeDef(TypedDict):
    ResourceOwners: NotRequired[Sequence[ResourceOwnerTypeType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListKeysRequestTypeDef(TypedDict):
    Limit: NotRequired[int]
    Marker: NotRequired[str]
    ResourceOwners: NotRequired[Sequence[ResourceOwnerTypeType]]


class ListKeysResponseTypeDef(TypedDict):
    Keys: list[KeyListEntryTypeDef]
    Truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListResourceTagsRequestPaginateTypeDef(TypedDict):
    KeyId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListResourceTagsRequestTypeDef(TypedDict):
    KeyId: str
    Limit: NotRequired[int]
    Marker: NotRequired[str]


class ListResourceTagsResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    Truncated: bool
    ResponseMetadata: ResponseMetadataTypeDef
    NextMarker: NotRequired[str]


class ListRetirableGrantsRequestPaginateTypeDef(TypedDict):
    RetiringPrincipal: NotRequired[str]
    RetiringServicePrincipal: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListRetirableGrantsRequestTypeDef(TypedDict):
    Limit: NotRequired[int]
    Marker: NotRequired[str]
    RetiringPrincipal: NotRequired[str]
    RetiringServicePrincipal: NotRequired[str]


class PutKeyPolicyRequestTypeDef(TypedDict):
    KeyId: str
    Policy: str
    PolicyName: NotRequired[str]
    BypassPolicyLockoutSafetyCheck: NotRequired[bool]


class ReEncryptRequestTypeDef(TypedDict):
    DestinationKeyId: str
    CiphertextBlob: NotRequired[BlobTypeDef]
    SourceEncryptionContext: NotRequired[Mapping[str, str]]
    SourceKeyId: NotRequired[str]
    DestinationEncryptionContext: NotRequired[Mapping[str, str]]
    SourceEncryptionAlgorithm: NotRequired[EncryptionAlgorithmSpecType]
    DestinationEncryptionAlgorithm: NotRequired[EncryptionAlgorithmSpecType]
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]
    DryRunModifiers: NotRequired[Sequence[DryRunModifierTypeType]]


class ReEncryptResponseTypeDef(TypedDict):
    CiphertextBlob: bytes
    SourceKeyId: str
    KeyId: str
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpecType
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpecType
    SourceKeyMaterialId: str
    DestinationKeyMaterialId: str
    ResponseMetadata: ResponseMetadataTypeDef


class ReplicateKeyRequestTypeDef(TypedDict):
    KeyId: str
    ReplicaRegion: str
    Policy: NotRequired[str]
    BypassPolicyLockoutSafetyCheck: NotRequired[bool]
    Description: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


class ReplicateKeyResponseTypeDef(TypedDict):
    ReplicaKeyMetadata: KeyMetadataTypeDef
    ReplicaPolicy: str
    ReplicaTags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class RetireGrantRequestTypeDef(TypedDict):
    GrantToken: NotRequired[str]
    KeyId: NotRequired[str]
    GrantId: NotRequired[str]
    DryRun: NotRequired[bool]


class RevokeGrantRequestTypeDef(TypedDict):
    KeyId: str
    GrantId: str
    DryRun: NotRequired[bool]


class RotateKeyOnDemandRequestTypeDef(TypedDict):
    KeyId: str


class RotateKeyOnDemandResponseTypeDef(TypedDict):
    KeyId: str
    ResponseMetadata: ResponseMetadataTypeDef


class ScheduleKeyDeletionRequestTypeDef(TypedDict):
    KeyId: str
    PendingWindowInDays: NotRequired[int]


class ScheduleKeyDeletionResponseTypeDef(TypedDict):
    KeyId: str
    DeletionDate: datetime
    KeyState: KeyStateType
    PendingWindowInDays: int
    ResponseMetadata: ResponseMetadataTypeDef


class SignRequestTypeDef(TypedDict):
    KeyId: str
    Message: BlobTypeDef
    SigningAlgorithm: SigningAlgorithmSpecType
    MessageType: NotRequired[MessageTypeType]
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class SignResponseTypeDef(TypedDict):
    KeyId: str
    Signature: bytes
    SigningAlgorithm: SigningAlgorithmSpecType
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceRequestTypeDef(TypedDict):
    KeyId: str
    Tags: Sequence[TagTypeDef]


class UntagResourceRequestTypeDef(TypedDict):
    KeyId: str
    TagKeys: Sequence[str]


class UpdateAliasRequestTypeDef(TypedDict):
    AliasName: str
    TargetKeyId: str


class UpdateCustomKeyStoreRequestTypeDef(TypedDict):
    CustomKeyStoreId: str
    NewCustomKeyStoreName: NotRequired[str]
    KeyStorePassword: NotRequired[str]
    CloudHsmClusterId: NotRequired[str]
    XksProxyUriEndpoint: NotRequired[str]
    XksProxyUriPath: NotRequired[str]
    XksProxyVpcEndpointServiceName: NotRequired[str]
    XksProxyVpcEndpointServiceOwner: NotRequired[str]
    XksProxyAuthenticationCredential: NotRequired[XksProxyAuthenticationCredentialTypeTypeDef]
    XksProxyConnectivity: NotRequired[XksProxyConnectivityTypeType]


class UpdateKeyDescriptionRequestTypeDef(TypedDict):
    KeyId: str
    Description: str


class UpdatePrimaryRegionRequestTypeDef(TypedDict):
    KeyId: str
    PrimaryRegion: str


class VerifyMacRequestTypeDef(TypedDict):
    Message: BlobTypeDef
    KeyId: str
    MacAlgorithm: MacAlgorithmSpecType
    Mac: BlobTypeDef
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class VerifyMacResponseTypeDef(TypedDict):
    KeyId: str
    MacValid: bool
    MacAlgorithm: MacAlgorithmSpecType
    ResponseMetadata: ResponseMetadataTypeDef


class VerifyRequestTypeDef(TypedDict):
    KeyId: str
    Message: BlobTypeDef
    Signature: BlobTypeDef
    SigningAlgorithm: SigningAlgorithmSpecType
    MessageType: NotRequired[MessageTypeType]
    GrantTokens: NotRequired[Sequence[str]]
    DryRun: NotRequired[bool]


class VerifyResponseTypeDef(TypedDict):
    KeyId: str
    SignatureValid: bool
    SigningAlgorithm: SigningAlgorithmSpecType
    ResponseMetadata: ResponseMetadataTypeDef
