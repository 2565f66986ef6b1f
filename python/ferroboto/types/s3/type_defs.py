"""Requests and answers of S3."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.eventstream import EventStream
from ferroboto.response import StreamingBody

from .literals import (
    AnalyticsS3ExportFileFormatType,
    AnnotationConfigurationStateType,
    AnnotationDirectiveType,
    ArchiveStatusType,
    BucketAbacStatusType,
    BucketAccelerateStatusType,
    BucketCannedACLType,
    BucketLocationConstraintType,
    BucketLogsPermissionType,
    BucketNamespaceType,
    BucketTypeType,
    BucketVersioningStatusType,
    ChecksumAlgorithmType,
    ChecksumModeType,
    ChecksumTypeType,
    CompressionTypeType,
    DataRedundancyType,
    DeleteMarkerReplicationStatusType,
    EncodingTypeType,
    EncryptionTypeType,
    EventType,
    ExistingObjectReplicationStatusType,
    ExpirationStateType,
    ExpirationStatusType,
    ExpressionTypeType,
    FileHeaderInfoType,
    FilterRuleNameType,
    IntelligentTieringAccessTierType,
    IntelligentTieringStatusType,
    InventoryConfigurationStateType,
    InventoryFormatType,
    InventoryFrequencyType,
    InventoryIncludedObjectVersionsType,
    InventoryOptionalFieldType,
    JSONTypeType,
    LocationTypeType,
    MetadataDirectiveType,
    MetricsStatusType,
    MFADeleteStatusType,
    MFADeleteType,
    ObjectAttributesType,
    ObjectCannedACLType,
    ObjectLockEnabledType,
    ObjectLockEventHoldType,
    ObjectLockLegalHoldStatusType,
    ObjectLockModeType,
    ObjectLockRetentionModeType,
    ObjectOwnershipType,
    ObjectStorageClassType,
    ObjectVersionStorageClassType,
    OptionalObjectAttributesType,
    OwnerOverrideType,
    PartitionDateSourceType,
    PayerType,
    PermissionType,
    ProtocolType,
    QuoteFieldsType,
    ReplicaModificationsStatusType,
    ReplicationRuleStatusType,
    ReplicationStatusType,
    ReplicationTimeStatusType,
    RequestChargedType,
    RequestPayerType,
    RestoreRequestTypeType,
    S3TablesBucketTypeType,
    ServerSideEncryptionType,
    SessionModeType,
    SseKmsEncryptedObjectsStatusType,
    StorageClassAnalysisSchemaVersionType,
    StorageClassType,
    TableSseAlgorithmType,
    TaggingDirectiveType,
    TierType,
    TransitionDefaultMinimumObjectSizeType,
    TransitionStorageClassType,
    TypeType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AbacStatusTypeDef(TypedDict):
    Status: NotRequired[BucketAbacStatusType]


class AbortIncompleteMultipartUploadTypeDef(TypedDict):
    DaysAfterInitiation: NotRequired[int]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AbortMultipartUploadOutputTypeDef(TypedDict):
    RequestCharged: RequestChargedType
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


TimestampTypeDef = datetime | str | float


class AbortMultipartUploadRequestMultipartUploadAbortTypeDef(TypedDict):
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    IfMatchInitiatedTime: NotRequired[TimestampTypeDef]


class AbortMultipartUploadRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    UploadId: str
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    IfMatchInitiatedTime: NotRequired[TimestampTypeDef]


class AccelerateConfigurationTypeDef(TypedDict):
    Status: NotRequired[BucketAccelerateStatusType]


class GranteeTypeDef(TypedDict):
    Type: TypeType
    DisplayName: NotRequired[str]
    EmailAddress: NotRequired[str]
    ID: NotRequired[str]
    URI: NotRequired[str]


class GrantTypeDef(TypedDict):
    Grantee: NotRequired[GranteeTypeDef]
    Permission: NotRequired[PermissionType]


class OwnerTypeDef(TypedDict):
    DisplayName: NotRequired[str]
    ID: NotRequired[str]


class AccessControlPolicyTypeDef(TypedDict):
    Grants: NotRequired[Sequence[GrantTypeDef]]
    Owner: NotRequired[OwnerTypeDef]


class AccessControlTranslationTypeDef(TypedDict):
    Owner: OwnerOverrideType


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class AnalyticsAndOperatorOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]


class AnalyticsAndOperatorTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


AnalyticsAndOperatorUnionTypeDef = AnalyticsAndOperatorTypeDef | AnalyticsAndOperatorOutputTypeDef


class AnalyticsS3BucketDestinationTypeDef(TypedDict):
    Format: AnalyticsS3ExportFileFormatType
    Bucket: str
    BucketAccountId: NotRequired[str]
    Prefix: NotRequired[str]


class AnalyticsExportDestinationTypeDef(TypedDict):
    S3BucketDestination: AnalyticsS3BucketDestinationTypeDef


class StorageClassAnalysisDataExportTypeDef(TypedDict):
    OutputSchemaVersion: StorageClassAnalysisSchemaVersionType
    Destination: AnalyticsExportDestinationTypeDef


class StorageClassAnalysisTypeDef(TypedDict):
    DataExport: NotRequired[StorageClassAnalysisDataExportTypeDef]


class AnalyticsFilterOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    And: NotRequired[AnalyticsAndOperatorOutputTypeDef]


class AnalyticsConfigurationOutputTypeDef(TypedDict):
    Id: str
    StorageClassAnalysis: StorageClassAnalysisTypeDef
    Filter: NotRequired[AnalyticsFilterOutputTypeDef]


class AnalyticsFilterTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    And: NotRequired[AnalyticsAndOperatorUnionTypeDef]


AnalyticsFilterUnionTypeDef = AnalyticsFilterTypeDef | AnalyticsFilterOutputTypeDef


class AnalyticsConfigurationTypeDef(TypedDict):
    Id: str
    StorageClassAnalysis: StorageClassAnalysisTypeDef
    Filter: NotRequired[AnalyticsFilterUnionTypeDef]


AnalyticsConfigurationUnionTypeDef = AnalyticsConfigurationTypeDef | AnalyticsConfigurationOutputTypeDef


class AnnotationEntryTypeDef(TypedDict):
    AnnotationName: str
    LastModified: datetime
    Size: int
    ETag: NotRequired[str]
    ChecksumAlgorithm: NotRequired[list[ChecksumAlgorithmType]]
    ReplicationStatus: NotRequired[ReplicationStatusType]


class ErrorDetailsTypeDef(TypedDict):
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]


class AnnotationTableConfigurationResultTypeDef(TypedDict):
    ConfigurationState: AnnotationConfigurationStateType
    TableStatus: NotRequired[str]
    Error: NotRequired[ErrorDetailsTypeDef]
    TableName: NotRequired[str]
    TableArn: NotRequired[str]
    Role: NotRequired[str]


class MetadataTableEncryptionConfigurationTypeDef(TypedDict):
    SseAlgorithm: TableSseAlgorithmType
    KmsKeyArn: NotRequired[str]


class AnnotationTableConfigurationTypeDef(TypedDict):
    ConfigurationState: AnnotationConfigurationStateType
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfigurationTypeDef]
    Role: NotRequired[str]


class AnnotationTableConfigurationUpdatesTypeDef(TypedDict):
    ConfigurationState: AnnotationConfigurationStateType
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfigurationTypeDef]
    Role: NotRequired[str]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class BlockedEncryptionTypesOutputTypeDef(TypedDict):
    EncryptionType: NotRequired[list[EncryptionTypeType]]


class BlockedEncryptionTypesTypeDef(TypedDict):
    EncryptionType: NotRequired[Sequence[EncryptionTypeType]]


BlockedEncryptionTypesUnionTypeDef = BlockedEncryptionTypesTypeDef | BlockedEncryptionTypesOutputTypeDef


class BucketInfoTypeDef(TypedDict):
    DataRedundancy: NotRequired[DataRedundancyType]
    Type: NotRequired[BucketTypeType]


class LifecycleExpirationTypeDef(TypedDict):
    Date: NotRequired[TimestampTypeDef]
    Days: NotRequired[int]
    ExpiredObjectDeleteMarker: NotRequired[bool]


class LifecycleExpirationOutputTypeDef(TypedDict):
    Date: NotRequired[datetime]
    Days: NotRequired[int]
    ExpiredObjectDeleteMarker: NotRequired[bool]


LifecycleExpirationUnionTypeDef = LifecycleExpirationTypeDef | LifecycleExpirationOutputTypeDef


class LifecycleRuleAndOperatorTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]
    ObjectSizeGreaterThan: NotRequired[int]
    ObjectSizeLessThan: NotRequired[int]


class LifecycleRuleAndOperatorOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]
    ObjectSizeGreaterThan: NotRequired[int]
    ObjectSizeLessThan: NotRequired[int]


LifecycleRuleAndOperatorUnionTypeDef = LifecycleRuleAndOperatorTypeDef | LifecycleRuleAndOperatorOutputTypeDef


class LifecycleRuleFilterTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    ObjectSizeGreaterThan: NotRequired[int]
    ObjectSizeLessThan: NotRequired[int]
    And: NotRequired[LifecycleRuleAndOperatorUnionTypeDef]


class LifecycleRuleFilterOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    ObjectSizeGreaterThan: NotRequired[int]
    ObjectSizeLessThan: NotRequired[int]
    And: NotRequired[LifecycleRuleAndOperatorOutputTypeDef]


LifecycleRuleFilterUnionTypeDef = LifecycleRuleFilterTypeDef | LifecycleRuleFilterOutputTypeDef


class TransitionTypeDef(TypedDict):
    Date: NotRequired[TimestampTypeDef]
    Days: NotRequired[int]
    StorageClass: NotRequired[TransitionStorageClassType]


class TransitionOutputTypeDef(TypedDict):
    Date: NotRequired[datetime]
    Days: NotRequired[int]
    StorageClass: NotRequired[TransitionStorageClassType]


TransitionUnionTypeDef = TransitionTypeDef | TransitionOutputTypeDef


class NoncurrentVersionTransitionTypeDef(TypedDict):
    NoncurrentDays: NotRequired[int]
    StorageClass: NotRequired[TransitionStorageClassType]
    NewerNoncurrentVersions: NotRequired[int]


class NoncurrentVersionExpirationTypeDef(TypedDict):
    NoncurrentDays: NotRequired[int]
    NewerNoncurrentVersions: NotRequired[int]


class LifecycleRuleTypeDef(TypedDict):
    Status: ExpirationStatusType
    Expiration: NotRequired[LifecycleExpirationUnionTypeDef]
    ID: NotRequired[str]
    Prefix: NotRequired[str]
    Filter: NotRequired[LifecycleRuleFilterUnionTypeDef]
    Transitions: NotRequired[Sequence[TransitionUnionTypeDef]]
    NoncurrentVersionTransitions: NotRequired[Sequence[NoncurrentVersionTransitionTypeDef]]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpirationTypeDef]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUploadTypeDef]


class LifecycleRuleOutputTypeDef(TypedDict):
    Status: ExpirationStatusType
    Expiration: NotRequired[LifecycleExpirationOutputTypeDef]
    ID: NotRequired[str]
    Prefix: NotRequired[str]
    Filter: NotRequired[LifecycleRuleFilterOutputTypeDef]
    Transitions: NotRequired[list[TransitionOutputTypeDef]]
    NoncurrentVersionTransitions: NotRequired[list[NoncurrentVersionTransitionTypeDef]]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpirationTypeDef]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUploadTypeDef]


LifecycleRuleUnionTypeDef = LifecycleRuleTypeDef | LifecycleRuleOutputTypeDef


class BucketLifecycleConfigurationTypeDef(TypedDict):
    Rules: Sequence[LifecycleRuleUnionTypeDef]


class TargetGrantTypeDef(TypedDict):
    Grantee: NotRequired[GranteeTypeDef]
    Permission: NotRequired[BucketLogsPermissionType]


class PartitionedPrefixTypeDef(TypedDict):
    PartitionDateSource: NotRequired[PartitionDateSourceType]


class TargetObjectKeyFormatTypeDef(TypedDict):
    SimplePrefix: NotRequired[Mapping[str, Any]]
    PartitionedPrefix: NotRequired[PartitionedPrefixTypeDef]


class TargetObjectKeyFormatOutputTypeDef(TypedDict):
    SimplePrefix: NotRequired[dict[str, Any]]
    PartitionedPrefix: NotRequired[PartitionedPrefixTypeDef]


TargetObjectKeyFormatUnionTypeDef = TargetObjectKeyFormatTypeDef | TargetObjectKeyFormatOutputTypeDef


class LoggingEnabledTypeDef(TypedDict):
    TargetBucket: str
    TargetPrefix: str
    TargetGrants: NotRequired[Sequence[TargetGrantTypeDef]]
    TargetObjectKeyFormat: NotRequired[TargetObjectKeyFormatUnionTypeDef]


class LoggingEnabledOutputTypeDef(TypedDict):
    TargetBucket: str
    TargetPrefix: str
    TargetGrants: NotRequired[list[TargetGrantTypeDef]]
    TargetObjectKeyFormat: NotRequired[TargetObjectKeyFormatOutputTypeDef]


LoggingEnabledUnionTypeDef = LoggingEnabledTypeDef | LoggingEnabledOutputTypeDef


class BucketLoggingStatusTypeDef(TypedDict):
    LoggingEnabled: NotRequired[LoggingEnabledUnionTypeDef]


class BucketTypeDef(TypedDict):
    Name: NotRequired[str]
    CreationDate: NotRequired[datetime]
    BucketRegion: NotRequired[str]
    BucketArn: NotRequired[str]


class CORSRuleTypeDef(TypedDict):
    AllowedMethods: Sequence[str]
    AllowedOrigins: Sequence[str]
    ID: NotRequired[str]
    AllowedHeaders: NotRequired[Sequence[str]]
    ExposeHeaders: NotRequired[Sequence[str]]
    MaxAgeSeconds: NotRequired[int]


class CORSRuleOutputTypeDef(TypedDict):
    AllowedMethods: list[str]
    AllowedOrigins: list[str]
    ID: NotRequired[str]
    AllowedHeaders: NotRequired[list[str]]
    ExposeHeaders: NotRequired[list[str]]
    MaxAgeSeconds: NotRequired[int]


CORSRuleUnionTypeDef = CORSRuleTypeDef | CORSRuleOutputTypeDef


class CORSConfigurationTypeDef(TypedDict):
    CORSRules: Sequence[CORSRuleUnionTypeDef]


class CSVInputTypeDef(TypedDict):
    FileHeaderInfo: NotRequired[FileHeaderInfoType]
    Comments: NotRequired[str]
    QuoteEscapeCharacter: NotRequired[str]
    RecordDelimiter: NotRequired[str]
    FieldDelimiter: NotRequired[str]
    QuoteCharacter: NotRequired[str]
    AllowQuotedRecordDelimiter: NotRequired[bool]


class CSVOutputTypeDef(TypedDict):
    QuoteFields: NotRequired[QuoteFieldsType]
    QuoteEscapeCharacter: NotRequired[str]
    RecordDelimiter: NotRequired[str]
    FieldDelimiter: NotRequired[str]
    QuoteCharacter: NotRequired[str]


class ChecksumTypeDef(TypedDict):
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumTypeType]


class CloudFunctionConfigurationOutputTypeDef(TypedDict):
    Id: NotRequired[str]
    Event: NotRequired[EventType]
    Events: NotRequired[list[EventType]]
    CloudFunction: NotRequired[str]
    InvocationRole: NotRequired[str]


class CloudFunctionConfigurationTypeDef(TypedDict):
    Id: NotRequired[str]
    Event: NotRequired[EventType]
    Events: NotRequired[Sequence[EventType]]
    CloudFunction: NotRequired[str]
    InvocationRole: NotRequired[str]


CloudFunctionConfigurationUnionTypeDef = CloudFunctionConfigurationTypeDef | CloudFunctionConfigurationOutputTypeDef


class CommonPrefixTypeDef(TypedDict):
    Prefix: NotRequired[str]


class CompleteMultipartUploadOutputTypeDef(TypedDict):
    Location: str
    Bucket: str
    Key: str
    Expiration: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: ChecksumTypeType
    ServerSideEncryption: ServerSideEncryptionType
    VersionId: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class CompletedPartTypeDef(TypedDict):
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    PartNumber: NotRequired[int]


class CompletedMultipartUploadTypeDef(TypedDict):
    Parts: NotRequired[Sequence[CompletedPartTypeDef]]


class CompleteMultipartUploadRequestMultipartUploadCompleteTypeDef(TypedDict):
    MultipartUpload: NotRequired[CompletedMultipartUploadTypeDef]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumTypeType]
    MpuObjectSize: NotRequired[int]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]


class CompleteMultipartUploadRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    UploadId: str
    MultipartUpload: NotRequired[CompletedMultipartUploadTypeDef]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumTypeType]
    MpuObjectSize: NotRequired[int]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]


class ConditionTypeDef(TypedDict):
    HttpErrorCodeReturnedEquals: NotRequired[str]
    KeyPrefixEquals: NotRequired[str]


class CopyObjectResultTypeDef(TypedDict):
    ETag: NotRequired[str]
    LastModified: NotRequired[datetime]
    ChecksumType: NotRequired[ChecksumTypeType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class CopyObjectOutputTypeDef(TypedDict):
    CopyObjectResult: CopyObjectResultTypeDef
    Expiration: str
    CopySourceVersionId: str
    VersionId: str
    ServerSideEncryption: ServerSideEncryptionType
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


CopySourceTypeDef = Mapping[str, str]


class CopyObjectRequestObjectCopyFromTypeDef(TypedDict):
    CopySource: str | CopySourceTypeDef
    ACL: NotRequired[ObjectCannedACLType]
    CacheControl: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    CopySourceIfMatch: NotRequired[str]
    CopySourceIfModifiedSince: NotRequired[TimestampTypeDef]
    CopySourceIfNoneMatch: NotRequired[str]
    CopySourceIfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Expires: NotRequired[TimestampTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    Metadata: NotRequired[Mapping[str, str]]
    MetadataDirective: NotRequired[MetadataDirectiveType]
    TaggingDirective: NotRequired[TaggingDirectiveType]
    AnnotationDirective: NotRequired[AnnotationDirectiveType]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    CopySourceSSECustomerAlgorithm: NotRequired[str]
    CopySourceSSECustomerKey: NotRequired[str | bytes]
    CopySourceSSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ExpectedSourceBucketOwner: NotRequired[str]


class CopyObjectRequestObjectSummaryCopyFromTypeDef(TypedDict):
    CopySource: str | CopySourceTypeDef
    ACL: NotRequired[ObjectCannedACLType]
    CacheControl: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    CopySourceIfMatch: NotRequired[str]
    CopySourceIfModifiedSince: NotRequired[TimestampTypeDef]
    CopySourceIfNoneMatch: NotRequired[str]
    CopySourceIfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Expires: NotRequired[TimestampTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    Metadata: NotRequired[Mapping[str, str]]
    MetadataDirective: NotRequired[MetadataDirectiveType]
    TaggingDirective: NotRequired[TaggingDirectiveType]
    AnnotationDirective: NotRequired[AnnotationDirectiveType]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    CopySourceSSECustomerAlgorithm: NotRequired[str]
    CopySourceSSECustomerKey: NotRequired[str | bytes]
    CopySourceSSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ExpectedSourceBucketOwner: NotRequired[str]


class CopyObjectRequestTypeDef(TypedDict):
    Bucket: str
    CopySource: str | CopySourceTypeDef
    Key: str
    ACL: NotRequired[ObjectCannedACLType]
    CacheControl: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    CopySourceIfMatch: NotRequired[str]
    CopySourceIfModifiedSince: NotRequired[TimestampTypeDef]
    CopySourceIfNoneMatch: NotRequired[str]
    CopySourceIfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Expires: NotRequired[TimestampTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    Metadata: NotRequired[Mapping[str, str]]
    MetadataDirective: NotRequired[MetadataDirectiveType]
    TaggingDirective: NotRequired[TaggingDirectiveType]
    AnnotationDirective: NotRequired[AnnotationDirectiveType]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    CopySourceSSECustomerAlgorithm: NotRequired[str]
    CopySourceSSECustomerKey: NotRequired[str | bytes]
    CopySourceSSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ExpectedSourceBucketOwner: NotRequired[str]


class CopyPartResultTypeDef(TypedDict):
    ETag: NotRequired[str]
    LastModified: NotRequired[datetime]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class LocationInfoTypeDef(TypedDict):
    Type: NotRequired[LocationTypeType]
    Name: NotRequired[str]


class CreateBucketConfigurationTypeDef(TypedDict):
    LocationConstraint: NotRequired[BucketLocationConstraintType]
    Location: NotRequired[LocationInfoTypeDef]
    Bucket: NotRequired[BucketInfoTypeDef]
    Tags: NotRequired[Sequence[TagTypeDef]]


class RecordExpirationTypeDef(TypedDict):
    Expiration: ExpirationStateType
    Days: NotRequired[int]


class JournalTableConfigurationTypeDef(TypedDict):
    RecordExpiration: RecordExpirationTypeDef
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfigurationTypeDef]


class InventoryTableConfigurationTypeDef(TypedDict):
    ConfigurationState: InventoryConfigurationStateType
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfigurationTypeDef]


class MetadataConfigurationTypeDef(TypedDict):
    JournalTableConfiguration: JournalTableConfigurationTypeDef
    InventoryTableConfiguration: NotRequired[InventoryTableConfigurationTypeDef]
    AnnotationTableConfiguration: NotRequired[AnnotationTableConfigurationTypeDef]


class CreateBucketMetadataConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    MetadataConfiguration: MetadataConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class S3TablesDestinationTypeDef(TypedDict):
    TableBucketArn: str
    TableName: str


class MetadataTableConfigurationTypeDef(TypedDict):
    S3TablesDestination: S3TablesDestinationTypeDef


class CreateBucketMetadataTableConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    MetadataTableConfiguration: MetadataTableConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class CreateBucketOutputTypeDef(TypedDict):
    Location: str
    BucketArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateBucketRequestBucketCreateTypeDef(TypedDict):
    ACL: NotRequired[BucketCannedACLType]
    CreateBucketConfiguration: NotRequired[CreateBucketConfigurationTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    ObjectLockEnabledForBucket: NotRequired[bool]
    ObjectOwnership: NotRequired[ObjectOwnershipType]
    BucketNamespace: NotRequired[BucketNamespaceType]


class CreateBucketRequestServiceResourceCreateBucketTypeDef(TypedDict):
    Bucket: str
    ACL: NotRequired[BucketCannedACLType]
    CreateBucketConfiguration: NotRequired[CreateBucketConfigurationTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    ObjectLockEnabledForBucket: NotRequired[bool]
    ObjectOwnership: NotRequired[ObjectOwnershipType]
    BucketNamespace: NotRequired[BucketNamespaceType]


class CreateBucketRequestTypeDef(TypedDict):
    Bucket: str
    ACL: NotRequired[BucketCannedACLType]
    CreateBucketConfiguration: NotRequired[CreateBucketConfigurationTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    ObjectLockEnabledForBucket: NotRequired[bool]
    ObjectOwnership: NotRequired[ObjectOwnershipType]
    BucketNamespace: NotRequired[BucketNamespaceType]


class CreateMultipartUploadOutputTypeDef(TypedDict):
    AbortDate: datetime
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    ServerSideEncryption: ServerSideEncryptionType
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: RequestChargedType
    ChecksumAlgorithm: ChecksumAlgorithmType
    ChecksumType: ChecksumTypeType
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateMultipartUploadRequestObjectInitiateMultipartUploadTypeDef(TypedDict):
    ACL: NotRequired[ObjectCannedACLType]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    Metadata: NotRequired[Mapping[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumType: NotRequired[ChecksumTypeType]


class CreateMultipartUploadRequestObjectSummaryInitiateMultipartUploadTypeDef(TypedDict):
    ACL: NotRequired[ObjectCannedACLType]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    Metadata: NotRequired[Mapping[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumType: NotRequired[ChecksumTypeType]


class CreateMultipartUploadRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    ACL: NotRequired[ObjectCannedACLType]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    Metadata: NotRequired[Mapping[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumType: NotRequired[ChecksumTypeType]


class SessionCredentialsTypeDef(TypedDict):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: datetime


class CreateSessionOutputTypeDef(TypedDict):
    ServerSideEncryption: ServerSideEncryptionType
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    Credentials: SessionCredentialsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateSessionRequestTypeDef(TypedDict):
    Bucket: str
    SessionMode: NotRequired[SessionModeType]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]


class EventHoldDurationTypeDef(TypedDict):
    Days: NotRequired[int]
    Years: NotRequired[int]


class DefaultRetentionTypeDef(TypedDict):
    Mode: NotRequired[ObjectLockRetentionModeType]
    Days: NotRequired[int]
    Years: NotRequired[int]
    DefaultEventHold: NotRequired[EventHoldDurationTypeDef]


class DeleteBucketAnalyticsConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketCorsRequestBucketCorsDeleteTypeDef(TypedDict):
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketCorsRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketEncryptionRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketIntelligentTieringConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketInventoryConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketLifecycleRequestBucketLifecycleConfigurationDeleteTypeDef(TypedDict):
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketLifecycleRequestBucketLifecycleDeleteTypeDef(TypedDict):
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketLifecycleRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketMetadataConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketMetadataTableConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketMetricsConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketOwnershipControlsRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketPolicyRequestBucketPolicyDeleteTypeDef(TypedDict):
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketPolicyRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketReplicationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketRequestBucketDeleteTypeDef(TypedDict):
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketTaggingRequestBucketTaggingDeleteTypeDef(TypedDict):
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketTaggingRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketWebsiteRequestBucketWebsiteDeleteTypeDef(TypedDict):
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketWebsiteRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteMarkerEntryTypeDef(TypedDict):
    Owner: NotRequired[OwnerTypeDef]
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    IsLatest: NotRequired[bool]
    LastModified: NotRequired[datetime]


class DeleteMarkerReplicationTypeDef(TypedDict):
    Status: NotRequired[DeleteMarkerReplicationStatusType]


class DeleteObjectAnnotationOutputTypeDef(TypedDict):
    ObjectVersionId: str
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteObjectAnnotationRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    AnnotationName: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    ObjectIfMatch: NotRequired[str]


class DeleteObjectOutputTypeDef(TypedDict):
    DeleteMarker: bool
    VersionId: str
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteObjectRequestObjectDeleteTypeDef(TypedDict):
    MFA: NotRequired[str]
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfMatchLastModifiedTime: NotRequired[TimestampTypeDef]
    IfMatchSize: NotRequired[int]


class DeleteObjectRequestObjectSummaryDeleteTypeDef(TypedDict):
    MFA: NotRequired[str]
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfMatchLastModifiedTime: NotRequired[TimestampTypeDef]
    IfMatchSize: NotRequired[int]


class DeleteObjectRequestObjectVersionDeleteTypeDef(TypedDict):
    MFA: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfMatchLastModifiedTime: NotRequired[TimestampTypeDef]
    IfMatchSize: NotRequired[int]


class DeleteObjectRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    MFA: NotRequired[str]
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfMatchLastModifiedTime: NotRequired[TimestampTypeDef]
    IfMatchSize: NotRequired[int]


class DeleteObjectTaggingOutputTypeDef(TypedDict):
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteObjectTaggingRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class DeletedObjectTypeDef(TypedDict):
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    DeleteMarker: NotRequired[bool]
    DeleteMarkerVersionId: NotRequired[str]


class ErrorTypeDef(TypedDict):
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    Code: NotRequired[str]
    Message: NotRequired[str]


class DeleteObjectsOutputTypeDef(TypedDict):
    Deleted: list[DeletedObjectTypeDef]
    RequestCharged: RequestChargedType
    Errors: list[ErrorTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ObjectIdentifierTypeDef(TypedDict):
    Key: str
    VersionId: NotRequired[str]
    ETag: NotRequired[str]
    LastModifiedTime: NotRequired[TimestampTypeDef]
    Size: NotRequired[int]


class DeleteTypeDef(TypedDict):
    Objects: Sequence[ObjectIdentifierTypeDef]
    Quiet: NotRequired[bool]


class DeleteObjectsRequestBucketDeleteObjectsTypeDef(TypedDict):
    Delete: DeleteTypeDef
    MFA: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]


class DeleteObjectsRequestTypeDef(TypedDict):
    Bucket: str
    Delete: DeleteTypeDef
    MFA: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]


class DeletePublicAccessBlockRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DestinationResultTypeDef(TypedDict):
    TableBucketType: NotRequired[S3TablesBucketTypeType]
    TableBucketArn: NotRequired[str]
    TableNamespace: NotRequired[str]


class EncryptionConfigurationTypeDef(TypedDict):
    ReplicaKmsKeyID: NotRequired[str]


class ReplicationTimeValueTypeDef(TypedDict):
    Minutes: NotRequired[int]


class ReplicationTimeTypeDef(TypedDict):
    Status: ReplicationTimeStatusType
    Time: ReplicationTimeValueTypeDef


class MetricsTypeDef(TypedDict):
    Status: MetricsStatusType
    EventThreshold: NotRequired[ReplicationTimeValueTypeDef]


class DestinationTypeDef(TypedDict):
    Bucket: str
    Account: NotRequired[str]
    StorageClass: NotRequired[StorageClassType]
    AccessControlTranslation: NotRequired[AccessControlTranslationTypeDef]
    EncryptionConfiguration: NotRequired[EncryptionConfigurationTypeDef]
    ReplicationTime: NotRequired[ReplicationTimeTypeDef]
    Metrics: NotRequired[MetricsTypeDef]


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EncryptionTypeDef(TypedDict):
    EncryptionType: ServerSideEncryptionType
    KMSKeyId: NotRequired[str]
    KMSContext: NotRequired[str]


class ErrorDocumentTypeDef(TypedDict):
    Key: str


class ExistingObjectReplicationTypeDef(TypedDict):
    Status: ExistingObjectReplicationStatusType


class FilterRuleTypeDef(TypedDict):
    Name: NotRequired[FilterRuleNameType]
    Value: NotRequired[str]


class GetBucketAbacOutputTypeDef(TypedDict):
    AbacStatus: AbacStatusTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketAbacRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketAccelerateConfigurationOutputTypeDef(TypedDict):
    Status: BucketAccelerateStatusType
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketAccelerateConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]


class GetBucketAclOutputTypeDef(TypedDict):
    Owner: OwnerTypeDef
    Grants: list[GrantTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketAclRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketAnalyticsConfigurationOutputTypeDef(TypedDict):
    AnalyticsConfiguration: AnalyticsConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketAnalyticsConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketCorsOutputTypeDef(TypedDict):
    CORSRules: list[CORSRuleOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketCorsRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class ServerSideEncryptionByDefaultTypeDef(TypedDict):
    SSEAlgorithm: ServerSideEncryptionType
    KMSMasterKeyID: NotRequired[str]


class ServerSideEncryptionRuleOutputTypeDef(TypedDict):
    ApplyServerSideEncryptionByDefault: NotRequired[ServerSideEncryptionByDefaultTypeDef]
    BucketKeyEnabled: NotRequired[bool]
    BlockedEncryptionTypes: NotRequired[BlockedEncryptionTypesOutputTypeDef]


class ServerSideEncryptionConfigurationOutputTypeDef(TypedDict):
    Rules: list[ServerSideEncryptionRuleOutputTypeDef]


class GetBucketEncryptionOutputTypeDef(TypedDict):
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketEncryptionRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class TieringTypeDef(TypedDict):
    Days: int
    AccessTier: IntelligentTieringAccessTierType


class IntelligentTieringAndOperatorOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]


class IntelligentTieringFilterOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    And: NotRequired[IntelligentTieringAndOperatorOutputTypeDef]


class IntelligentTieringConfigurationOutputTypeDef(TypedDict):
    Id: str
    Status: IntelligentTieringStatusType
    Tierings: list[TieringTypeDef]
    Filter: NotRequired[IntelligentTieringFilterOutputTypeDef]


class GetBucketIntelligentTieringConfigurationOutputTypeDef(TypedDict):
    IntelligentTieringConfiguration: IntelligentTieringConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketIntelligentTieringConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class SSEKMSTypeDef(TypedDict):
    KeyId: str


class InventoryEncryptionOutputTypeDef(TypedDict):
    SSES3: NotRequired[dict[str, Any]]
    SSEKMS: NotRequired[SSEKMSTypeDef]


class InventoryS3BucketDestinationOutputTypeDef(TypedDict):
    Bucket: str
    Format: InventoryFormatType
    AccountId: NotRequired[str]
    Prefix: NotRequired[str]
    Encryption: NotRequired[InventoryEncryptionOutputTypeDef]


class InventoryDestinationOutputTypeDef(TypedDict):
    S3BucketDestination: InventoryS3BucketDestinationOutputTypeDef


class InventoryScheduleTypeDef(TypedDict):
    Frequency: InventoryFrequencyType


class InventoryFilterTypeDef(TypedDict):
    Prefix: str


class InventoryConfigurationOutputTypeDef(TypedDict):
    Destination: InventoryDestinationOutputTypeDef
    IsEnabled: bool
    Id: str
    IncludedObjectVersions: InventoryIncludedObjectVersionsType
    Schedule: InventoryScheduleTypeDef
    Filter: NotRequired[InventoryFilterTypeDef]
    OptionalFields: NotRequired[list[InventoryOptionalFieldType]]


class GetBucketInventoryConfigurationOutputTypeDef(TypedDict):
    InventoryConfiguration: InventoryConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketInventoryConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLifecycleConfigurationOutputTypeDef(TypedDict):
    Rules: list[LifecycleRuleOutputTypeDef]
    TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSizeType
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketLifecycleConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class RuleOutputTypeDef(TypedDict):
    Prefix: str
    Status: ExpirationStatusType
    Expiration: NotRequired[LifecycleExpirationOutputTypeDef]
    ID: NotRequired[str]
    Transition: NotRequired[TransitionOutputTypeDef]
    NoncurrentVersionTransition: NotRequired[NoncurrentVersionTransitionTypeDef]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpirationTypeDef]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUploadTypeDef]


class GetBucketLifecycleOutputTypeDef(TypedDict):
    Rules: list[RuleOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketLifecycleRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLocationOutputTypeDef(TypedDict):
    LocationConstraint: BucketLocationConstraintType
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketLocationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLoggingOutputTypeDef(TypedDict):
    LoggingEnabled: LoggingEnabledOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketLoggingRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class JournalTableConfigurationResultTypeDef(TypedDict):
    TableStatus: str
    TableName: str
    RecordExpiration: RecordExpirationTypeDef
    Error: NotRequired[ErrorDetailsTypeDef]
    TableArn: NotRequired[str]


class InventoryTableConfigurationResultTypeDef(TypedDict):
    ConfigurationState: InventoryConfigurationStateType
    TableStatus: NotRequired[str]
    Error: NotRequired[ErrorDetailsTypeDef]
    TableName: NotRequired[str]
    TableArn: NotRequired[str]


class MetadataConfigurationResultTypeDef(TypedDict):
    DestinationResult: DestinationResultTypeDef
    JournalTableConfigurationResult: NotRequired[JournalTableConfigurationResultTypeDef]
    InventoryTableConfigurationResult: NotRequired[InventoryTableConfigurationResultTypeDef]
    AnnotationTableConfigurationResult: NotRequired[AnnotationTableConfigurationResultTypeDef]


class GetBucketMetadataConfigurationResultTypeDef(TypedDict):
    MetadataConfigurationResult: MetadataConfigurationResultTypeDef


class GetBucketMetadataConfigurationOutputTypeDef(TypedDict):
    GetBucketMetadataConfigurationResult: GetBucketMetadataConfigurationResultTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketMetadataConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class S3TablesDestinationResultTypeDef(TypedDict):
    TableBucketArn: str
    TableName: str
    TableArn: str
    TableNamespace: str


class MetadataTableConfigurationResultTypeDef(TypedDict):
    S3TablesDestinationResult: S3TablesDestinationResultTypeDef


class GetBucketMetadataTableConfigurationResultTypeDef(TypedDict):
    MetadataTableConfigurationResult: MetadataTableConfigurationResultTypeDef
    Status: str
    Error: NotRequired[ErrorDetailsTypeDef]


class GetBucketMetadataTableConfigurationOutputTypeDef(TypedDict):
    GetBucketMetadataTableConfigurationResult: GetBucketMetadataTableConfigurationResultTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketMetadataTableConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class MetricsAndOperatorOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]
    AccessPointArn: NotRequired[str]


class MetricsFilterOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    AccessPointArn: NotRequired[str]
    And: NotRequired[MetricsAndOperatorOutputTypeDef]


class MetricsConfigurationOutputTypeDef(TypedDict):
    Id: str
    Filter: NotRequired[MetricsFilterOutputTypeDef]


class GetBucketMetricsConfigurationOutputTypeDef(TypedDict):
    MetricsConfiguration: MetricsConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketMetricsConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketNotificationConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class OwnershipControlsRuleTypeDef(TypedDict):
    ObjectOwnership: ObjectOwnershipType


class OwnershipControlsOutputTypeDef(TypedDict):
    Rules: list[OwnershipControlsRuleTypeDef]


class GetBucketOwnershipControlsOutputTypeDef(TypedDict):
    OwnershipControls: OwnershipControlsOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketOwnershipControlsRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketPolicyOutputTypeDef(TypedDict):
    Policy: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketPolicyRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class PolicyStatusTypeDef(TypedDict):
    IsPublic: NotRequired[bool]


class GetBucketPolicyStatusOutputTypeDef(TypedDict):
    PolicyStatus: PolicyStatusTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketPolicyStatusRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class ReplicationRuleAndOperatorOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]


class ReplicationRuleFilterOutputTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    And: NotRequired[ReplicationRuleAndOperatorOutputTypeDef]


class SseKmsEncryptedObjectsTypeDef(TypedDict):
    Status: SseKmsEncryptedObjectsStatusType


class ReplicaModificationsTypeDef(TypedDict):
    Status: ReplicaModificationsStatusType


class SourceSelectionCriteriaTypeDef(TypedDict):
    SseKmsEncryptedObjects: NotRequired[SseKmsEncryptedObjectsTypeDef]
    ReplicaModifications: NotRequired[ReplicaModificationsTypeDef]


class ReplicationRuleOutputTypeDef(TypedDict):
    Status: ReplicationRuleStatusType
    Destination: DestinationTypeDef
    ID: NotRequired[str]
    Priority: NotRequired[int]
    Prefix: NotRequired[str]
    Filter: NotRequired[ReplicationRuleFilterOutputTypeDef]
    SourceSelectionCriteria: NotRequired[SourceSelectionCriteriaTypeDef]
    ExistingObjectReplication: NotRequired[ExistingObjectReplicationTypeDef]
    DeleteMarkerReplication: NotRequired[DeleteMarkerReplicationTypeDef]


class ReplicationConfigurationOutputTypeDef(TypedDict):
    Role: str
    Rules: list[ReplicationRuleOutputTypeDef]


class GetBucketReplicationOutputTypeDef(TypedDict):
    ReplicationConfiguration: ReplicationConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketReplicationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketRequestPaymentOutputTypeDef(TypedDict):
    Payer: PayerType
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketRequestPaymentRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketTaggingOutputTypeDef(TypedDict):
    TagSet: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketTaggingRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketVersioningOutputTypeDef(TypedDict):
    Status: BucketVersioningStatusType
    MFADelete: MFADeleteStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketVersioningRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class RedirectAllRequestsToTypeDef(TypedDict):
    HostName: str
    Protocol: NotRequired[ProtocolType]


class IndexDocumentTypeDef(TypedDict):
    Suffix: str


class RedirectTypeDef(TypedDict):
    HostName: NotRequired[str]
    HttpRedirectCode: NotRequired[str]
    Protocol: NotRequired[ProtocolType]
    ReplaceKeyPrefixWith: NotRequired[str]
    ReplaceKeyWith: NotRequired[str]


class RoutingRuleTypeDef(TypedDict):
    Redirect: RedirectTypeDef
    Condition: NotRequired[ConditionTypeDef]


class GetBucketWebsiteOutputTypeDef(TypedDict):
    RedirectAllRequestsTo: RedirectAllRequestsToTypeDef
    IndexDocument: IndexDocumentTypeDef
    ErrorDocument: ErrorDocumentTypeDef
    RoutingRules: list[RoutingRuleTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetBucketWebsiteRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetObjectAclOutputTypeDef(TypedDict):
    Owner: OwnerTypeDef
    Grants: list[GrantTypeDef]
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectAclRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class GetObjectAnnotationOutputTypeDef(TypedDict):
    AnnotationPayload: StreamingBody
    ObjectVersionId: str
    LastModified: datetime
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: ChecksumTypeType
    ServerSideEncryption: ServerSideEncryptionType
    RequestCharged: RequestChargedType
    ReplicationStatus: ReplicationStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectAnnotationRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    AnnotationName: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]


class ObjectPartTypeDef(TypedDict):
    PartNumber: NotRequired[int]
    Size: NotRequired[int]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class GetObjectAttributesPartsTypeDef(TypedDict):
    TotalPartsCount: NotRequired[int]
    PartNumberMarker: NotRequired[int]
    NextPartNumberMarker: NotRequired[int]
    MaxParts: NotRequired[int]
    IsTruncated: NotRequired[bool]
    Parts: NotRequired[list[ObjectPartTypeDef]]


class GetObjectAttributesOutputTypeDef(TypedDict):
    DeleteMarker: bool
    LastModified: datetime
    VersionId: str
    RequestCharged: RequestChargedType
    ETag: str
    Checksum: ChecksumTypeDef
    ObjectParts: GetObjectAttributesPartsTypeDef
    StorageClass: StorageClassType
    ObjectSize: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectAttributesRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    ObjectAttributes: Sequence[ObjectAttributesType]
    VersionId: NotRequired[str]
    MaxParts: NotRequired[int]
    PartNumberMarker: NotRequired[int]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class ObjectLockLegalHoldTypeDef(TypedDict):
    Status: NotRequired[ObjectLockLegalHoldStatusType]


class GetObjectLegalHoldOutputTypeDef(TypedDict):
    LegalHold: ObjectLockLegalHoldTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectLegalHoldRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class ObjectLockRuleTypeDef(TypedDict):
    DefaultRetention: NotRequired[DefaultRetentionTypeDef]


class ObjectLockConfigurationTypeDef(TypedDict):
    ObjectLockEnabled: NotRequired[ObjectLockEnabledType]
    Rule: NotRequired[ObjectLockRuleTypeDef]


class GetObjectLockConfigurationOutputTypeDef(TypedDict):
    ObjectLockConfiguration: ObjectLockConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectLockConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetObjectOutputTypeDef(TypedDict):
    Body: StreamingBody
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    LastModified: datetime
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: ChecksumTypeType
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentRange: str
    ContentType: str
    Expires: datetime
    WebsiteRedirectLocation: str
    ServerSideEncryption: ServerSideEncryptionType
    Metadata: dict[str, str]
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    StorageClass: StorageClassType
    RequestCharged: RequestChargedType
    ReplicationStatus: ReplicationStatusType
    PartsCount: int
    TagCount: int
    ObjectLockMode: ObjectLockModeType
    ObjectLockRetainUntilDate: datetime
    ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatusType
    ObjectLockEventHold: ObjectLockEventHoldType
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectRequestObjectGetTypeDef(TypedDict):
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]


class GetObjectRequestObjectSummaryGetTypeDef(TypedDict):
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]


class GetObjectRequestObjectVersionGetTypeDef(TypedDict):
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]


class GetObjectRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]


class ObjectLockRetentionOutputTypeDef(TypedDict):
    Mode: NotRequired[ObjectLockRetentionModeType]
    RetainUntilDate: NotRequired[datetime]
    EventHold: NotRequired[ObjectLockEventHoldType]
    EventHoldDuration: NotRequired[EventHoldDurationTypeDef]


class GetObjectRetentionOutputTypeDef(TypedDict):
    Retention: ObjectLockRetentionOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectRetentionRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class GetObjectTaggingOutputTypeDef(TypedDict):
    VersionId: str
    TagSet: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectTaggingRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]


class GetObjectTorrentOutputTypeDef(TypedDict):
    Body: StreamingBody
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class GetObjectTorrentRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class PublicAccessBlockConfigurationTypeDef(TypedDict):
    BlockPublicAcls: NotRequired[bool]
    IgnorePublicAcls: NotRequired[bool]
    BlockPublicPolicy: NotRequired[bool]
    RestrictPublicBuckets: NotRequired[bool]


class GetPublicAccessBlockOutputTypeDef(TypedDict):
    PublicAccessBlockConfiguration: PublicAccessBlockConfigurationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetPublicAccessBlockRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GlacierJobParametersTypeDef(TypedDict):
    Tier: TierType


class HeadBucketOutputTypeDef(TypedDict):
    BucketArn: str
    BucketLocationType: LocationTypeType
    BucketLocationName: str
    BucketRegion: str
    AccessPointAlias: bool
    ResponseMetadata: ResponseMetadataTypeDef


class HeadBucketRequestTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class HeadBucketRequestWaitExtraTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class HeadBucketRequestWaitTypeDef(TypedDict):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class HeadObjectOutputTypeDef(TypedDict):
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    ArchiveStatus: ArchiveStatusType
    LastModified: datetime
    ContentLength: int
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: ChecksumTypeType
    ETag: str
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    ContentRange: str
    Expires: datetime
    WebsiteRedirectLocation: str
    ServerSideEncryption: ServerSideEncryptionType
    Metadata: dict[str, str]
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    StorageClass: StorageClassType
    RequestCharged: RequestChargedType
    ReplicationStatus: ReplicationStatusType
    PartsCount: int
    TagCount: int
    ObjectLockMode: ObjectLockModeType
    ObjectLockRetainUntilDate: datetime
    ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatusType
    ObjectLockEventHold: ObjectLockEventHoldType
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ResponseMetadata: ResponseMetadataTypeDef


class HeadObjectRequestObjectVersionHeadTypeDef(TypedDict):
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]


class HeadObjectRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]


class HeadObjectRequestWaitExtraTypeDef(TypedDict):
    Bucket: str
    Key: str
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class HeadObjectRequestWaitTypeDef(TypedDict):
    Bucket: str
    Key: str
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampTypeDef]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampTypeDef]
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampTypeDef]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumModeType]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class InitiatorTypeDef(TypedDict):
    ID: NotRequired[str]
    DisplayName: NotRequired[str]


class JSONInputTypeDef(TypedDict):
    Type: NotRequired[JSONTypeType]


class InputSerializationTypeDef(TypedDict):
    CSV: NotRequired[CSVInputTypeDef]
    CompressionType: NotRequired[CompressionTypeType]
    JSON: NotRequired[JSONInputTypeDef]
    Parquet: NotRequired[Mapping[str, Any]]


class IntelligentTieringAndOperatorTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


IntelligentTieringAndOperatorUnionTypeDef = (
    IntelligentTieringAndOperatorTypeDef | IntelligentTieringAndOperatorOutputTypeDef
)


class IntelligentTieringFilterTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    And: NotRequired[IntelligentTieringAndOperatorUnionTypeDef]


IntelligentTieringFilterUnionTypeDef = IntelligentTieringFilterTypeDef | IntelligentTieringFilterOutputTypeDef


class IntelligentTieringConfigurationTypeDef(TypedDict):
    Id: str
    Status: IntelligentTieringStatusType
    Tierings: Sequence[TieringTypeDef]
    Filter: NotRequired[IntelligentTieringFilterUnionTypeDef]


IntelligentTieringConfigurationUnionTypeDef = (
    IntelligentTieringConfigurationTypeDef | IntelligentTieringConfigurationOutputTypeDef
)


class InventoryEncryptionTypeDef(TypedDict):
    SSES3: NotRequired[Mapping[str, Any]]
    SSEKMS: NotRequired[SSEKMSTypeDef]


InventoryEncryptionUnionTypeDef = InventoryEncryptionTypeDef | InventoryEncryptionOutputTypeDef


class InventoryS3BucketDestinationTypeDef(TypedDict):
    Bucket: str
    Format: InventoryFormatType
    AccountId: NotRequired[str]
    Prefix: NotRequired[str]
    Encryption: NotRequired[InventoryEncryptionUnionTypeDef]


InventoryS3BucketDestinationUnionTypeDef = (
    InventoryS3BucketDestinationTypeDef | InventoryS3BucketDestinationOutputTypeDef
)


class InventoryDestinationTypeDef(TypedDict):
    S3BucketDestination: InventoryS3BucketDestinationUnionTypeDef


InventoryDestinationUnionTypeDef = InventoryDestinationTypeDef | InventoryDestinationOutputTypeDef


class InventoryConfigurationTypeDef(TypedDict):
    Destination: InventoryDestinationUnionTypeDef
    IsEnabled: bool
    Id: str
    IncludedObjectVersions: InventoryIncludedObjectVersionsType
    Schedule: InventoryScheduleTypeDef
    Filter: NotRequired[InventoryFilterTypeDef]
    OptionalFields: NotRequired[Sequence[InventoryOptionalFieldType]]


InventoryConfigurationUnionTypeDef = InventoryConfigurationTypeDef | InventoryConfigurationOutputTypeDef


class InventoryTableConfigurationUpdatesTypeDef(TypedDict):
    ConfigurationState: InventoryConfigurationStateType
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfigurationTypeDef]


class JSONOutputTypeDef(TypedDict):
    RecordDelimiter: NotRequired[str]


class JournalTableConfigurationUpdatesTypeDef(TypedDict):
    RecordExpiration: RecordExpirationTypeDef


class S3KeyFilterOutputTypeDef(TypedDict):
    FilterRules: NotRequired[list[FilterRuleTypeDef]]


class NotificationConfigurationFilterOutputTypeDef(TypedDict):
    Key: NotRequired[S3KeyFilterOutputTypeDef]


class LambdaFunctionConfigurationOutputTypeDef(TypedDict):
    LambdaFunctionArn: str
    Events: list[EventType]
    Id: NotRequired[str]
    Filter: NotRequired[NotificationConfigurationFilterOutputTypeDef]


class S3KeyFilterTypeDef(TypedDict):
    FilterRules: NotRequired[Sequence[FilterRuleTypeDef]]


S3KeyFilterUnionTypeDef = S3KeyFilterTypeDef | S3KeyFilterOutputTypeDef


class NotificationConfigurationFilterTypeDef(TypedDict):
    Key: NotRequired[S3KeyFilterUnionTypeDef]


NotificationConfigurationFilterUnionTypeDef = (
    NotificationConfigurationFilterTypeDef | NotificationConfigurationFilterOutputTypeDef
)


class LambdaFunctionConfigurationTypeDef(TypedDict):
    LambdaFunctionArn: str
    Events: Sequence[EventType]
    Id: NotRequired[str]
    Filter: NotRequired[NotificationConfigurationFilterUnionTypeDef]


LambdaFunctionConfigurationUnionTypeDef = LambdaFunctionConfigurationTypeDef | LambdaFunctionConfigurationOutputTypeDef


class RuleTypeDef(TypedDict):
    Prefix: str
    Status: ExpirationStatusType
    Expiration: NotRequired[LifecycleExpirationUnionTypeDef]
    ID: NotRequired[str]
    Transition: NotRequired[TransitionUnionTypeDef]
    NoncurrentVersionTransition: NotRequired[NoncurrentVersionTransitionTypeDef]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpirationTypeDef]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUploadTypeDef]


RuleUnionTypeDef = RuleTypeDef | RuleOutputTypeDef


class LifecycleConfigurationTypeDef(TypedDict):
    Rules: Sequence[RuleUnionTypeDef]


class ListBucketAnalyticsConfigurationsOutputTypeDef(TypedDict):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    AnalyticsConfigurationList: list[AnalyticsConfigurationOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListBucketAnalyticsConfigurationsRequestTypeDef(TypedDict):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketIntelligentTieringConfigurationsOutputTypeDef(TypedDict):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    IntelligentTieringConfigurationList: list[IntelligentTieringConfigurationOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListBucketIntelligentTieringConfigurationsRequestTypeDef(TypedDict):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketInventoryConfigurationsOutputTypeDef(TypedDict):
    ContinuationToken: str
    InventoryConfigurationList: list[InventoryConfigurationOutputTypeDef]
    IsTruncated: bool
    NextContinuationToken: str
    ResponseMetadata: ResponseMetadataTypeDef


class ListBucketInventoryConfigurationsRequestTypeDef(TypedDict):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketMetricsConfigurationsOutputTypeDef(TypedDict):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    MetricsConfigurationList: list[MetricsConfigurationOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListBucketMetricsConfigurationsRequestTypeDef(TypedDict):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketsOutputTypeDef(TypedDict):
    Buckets: list[BucketTypeDef]
    Owner: OwnerTypeDef
    Prefix: str
    ResponseMetadata: ResponseMetadataTypeDef
    ContinuationToken: NotRequired[str]


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListBucketsRequestPaginateTypeDef(TypedDict):
    Prefix: NotRequired[str]
    BucketRegion: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListBucketsRequestTypeDef(TypedDict):
    MaxBuckets: NotRequired[int]
    ContinuationToken: NotRequired[str]
    Prefix: NotRequired[str]
    BucketRegion: NotRequired[str]


class ListDirectoryBucketsOutputTypeDef(TypedDict):
    Buckets: list[BucketTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    ContinuationToken: NotRequired[str]


class ListDirectoryBucketsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDirectoryBucketsRequestTypeDef(TypedDict):
    ContinuationToken: NotRequired[str]
    MaxDirectoryBuckets: NotRequired[int]


class MultipartUploadTypeDef(TypedDict):
    UploadId: NotRequired[str]
    Key: NotRequired[str]
    Initiated: NotRequired[datetime]
    StorageClass: NotRequired[StorageClassType]
    Owner: NotRequired[OwnerTypeDef]
    Initiator: NotRequired[InitiatorTypeDef]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumType: NotRequired[ChecksumTypeType]
    VersionId: NotRequired[str]


class ListMultipartUploadsOutputTypeDef(TypedDict):
    Bucket: str
    KeyMarker: str
    UploadIdMarker: str
    Prefix: str
    Delimiter: str
    MaxUploads: int
    IsTruncated: bool
    Uploads: list[MultipartUploadTypeDef]
    CommonPrefixes: list[CommonPrefixTypeDef]
    EncodingType: EncodingTypeType
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef
    NextKeyMarker: NotRequired[str]
    NextUploadIdMarker: NotRequired[str]


class ListMultipartUploadsRequestPaginateTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    Prefix: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListMultipartUploadsRequestTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    KeyMarker: NotRequired[str]
    MaxUploads: NotRequired[int]
    Prefix: NotRequired[str]
    UploadIdMarker: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]


class ListObjectAnnotationsOutputTypeDef(TypedDict):
    Annotations: list[AnnotationEntryTypeDef]
    Bucket: str
    Key: str
    ObjectVersionId: str
    AnnotationPrefix: str
    MaxAnnotationResults: int
    AnnotationCount: int
    ContinuationToken: str
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef
    NextContinuationToken: NotRequired[str]


class ListObjectAnnotationsRequestPaginateTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    AnnotationPrefix: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListObjectAnnotationsRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    MaxAnnotationResults: NotRequired[int]
    AnnotationPrefix: NotRequired[str]
    ContinuationToken: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class RestoreStatusTypeDef(TypedDict):
    IsRestoreInProgress: NotRequired[bool]
    RestoreExpiryDate: NotRequired[datetime]


class ObjectVersionTypeDef(TypedDict):
    ETag: NotRequired[str]
    ChecksumAlgorithm: NotRequired[list[ChecksumAlgorithmType]]
    ChecksumType: NotRequired[ChecksumTypeType]
    Size: NotRequired[int]
    StorageClass: NotRequired[ObjectVersionStorageClassType]
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    IsLatest: NotRequired[bool]
    LastModified: NotRequired[datetime]
    Owner: NotRequired[OwnerTypeDef]
    RestoreStatus: NotRequired[RestoreStatusTypeDef]


class ListObjectVersionsOutputTypeDef(TypedDict):
    IsTruncated: bool
    KeyMarker: str
    VersionIdMarker: str
    Versions: list[ObjectVersionTypeDef]
    DeleteMarkers: list[DeleteMarkerEntryTypeDef]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefixTypeDef]
    EncodingType: EncodingTypeType
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef
    NextKeyMarker: NotRequired[str]
    NextVersionIdMarker: NotRequired[str]


class ListObjectVersionsRequestPaginateTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    Prefix: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    OptionalObjectAttributes: NotRequired[Sequence[OptionalObjectAttributesType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListObjectVersionsRequestTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    KeyMarker: NotRequired[str]
    MaxKeys: NotRequired[int]
    Prefix: NotRequired[str]
    VersionIdMarker: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    OptionalObjectAttributes: NotRequired[Sequence[OptionalObjectAttributesType]]


class ObjectTypeDef(TypedDict):
    Key: NotRequired[str]
    LastModified: NotRequired[datetime]
    ETag: NotRequired[str]
    ChecksumAlgorithm: NotRequired[list[ChecksumAlgorithmType]]
    ChecksumType: NotRequired[ChecksumTypeType]
    Size: NotRequired[int]
    StorageClass: NotRequired[ObjectStorageClassType]
    Owner: NotRequired[OwnerTypeDef]
    RestoreStatus: NotRequired[RestoreStatusTypeDef]


class ListObjectsOutputTypeDef(TypedDict):
    IsTruncated: bool
    Marker: str
    NextMarker: str
    Contents: list[ObjectTypeDef]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefixTypeDef]
    EncodingType: EncodingTypeType
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class ListObjectsRequestPaginateTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    Prefix: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    OptionalObjectAttributes: NotRequired[Sequence[OptionalObjectAttributesType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListObjectsRequestTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    Marker: NotRequired[str]
    MaxKeys: NotRequired[int]
    Prefix: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    OptionalObjectAttributes: NotRequired[Sequence[OptionalObjectAttributesType]]


class ListObjectsV2OutputTypeDef(TypedDict):
    IsTruncated: bool
    Contents: list[ObjectTypeDef]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefixTypeDef]
    EncodingType: EncodingTypeType
    KeyCount: int
    ContinuationToken: str
    StartAfter: str
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef
    NextContinuationToken: NotRequired[str]


class ListObjectsV2RequestPaginateTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    Prefix: NotRequired[str]
    FetchOwner: NotRequired[bool]
    StartAfter: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    OptionalObjectAttributes: NotRequired[Sequence[OptionalObjectAttributesType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListObjectsV2RequestTypeDef(TypedDict):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingTypeType]
    MaxKeys: NotRequired[int]
    Prefix: NotRequired[str]
    ContinuationToken: NotRequired[str]
    FetchOwner: NotRequired[bool]
    StartAfter: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    OptionalObjectAttributes: NotRequired[Sequence[OptionalObjectAttributesType]]


class PartTypeDef(TypedDict):
    PartNumber: NotRequired[int]
    LastModified: NotRequired[datetime]
    ETag: NotRequired[str]
    Size: NotRequired[int]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class ListPartsOutputTypeDef(TypedDict):
    AbortDate: datetime
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    PartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: list[PartTypeDef]
    Initiator: InitiatorTypeDef
    Owner: OwnerTypeDef
    StorageClass: StorageClassType
    RequestCharged: RequestChargedType
    ChecksumAlgorithm: ChecksumAlgorithmType
    ChecksumType: ChecksumTypeType
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextPartNumberMarker: NotRequired[int]


class ListPartsRequestPaginateTypeDef(TypedDict):
    Bucket: str
    Key: str
    UploadId: str
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListPartsRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    UploadId: str
    MaxParts: NotRequired[int]
    PartNumberMarker: NotRequired[int]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]


class MetadataEntryTypeDef(TypedDict):
    Name: NotRequired[str]
    Value: NotRequired[str]


class MetricsAndOperatorTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]
    AccessPointArn: NotRequired[str]


MetricsAndOperatorUnionTypeDef = MetricsAndOperatorTypeDef | MetricsAndOperatorOutputTypeDef


class MetricsFilterTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    AccessPointArn: NotRequired[str]
    And: NotRequired[MetricsAndOperatorUnionTypeDef]


MetricsFilterUnionTypeDef = MetricsFilterTypeDef | MetricsFilterOutputTypeDef


class MetricsConfigurationTypeDef(TypedDict):
    Id: str
    Filter: NotRequired[MetricsFilterUnionTypeDef]


MetricsConfigurationUnionTypeDef = MetricsConfigurationTypeDef | MetricsConfigurationOutputTypeDef


class TopicConfigurationDeprecatedOutputTypeDef(TypedDict):
    Id: NotRequired[str]
    Events: NotRequired[list[EventType]]
    Event: NotRequired[EventType]
    Topic: NotRequired[str]


class QueueConfigurationDeprecatedOutputTypeDef(TypedDict):
    Id: NotRequired[str]
    Event: NotRequired[EventType]
    Events: NotRequired[list[EventType]]
    Queue: NotRequired[str]


class NotificationConfigurationDeprecatedResponseTypeDef(TypedDict):
    TopicConfiguration: TopicConfigurationDeprecatedOutputTypeDef
    QueueConfiguration: QueueConfigurationDeprecatedOutputTypeDef
    CloudFunctionConfiguration: CloudFunctionConfigurationOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class TopicConfigurationDeprecatedTypeDef(TypedDict):
    Id: NotRequired[str]
    Events: NotRequired[Sequence[EventType]]
    Event: NotRequired[EventType]
    Topic: NotRequired[str]


TopicConfigurationDeprecatedUnionTypeDef = (
    TopicConfigurationDeprecatedTypeDef | TopicConfigurationDeprecatedOutputTypeDef
)


class QueueConfigurationDeprecatedTypeDef(TypedDict):
    Id: NotRequired[str]
    Event: NotRequired[EventType]
    Events: NotRequired[Sequence[EventType]]
    Queue: NotRequired[str]


QueueConfigurationDeprecatedUnionTypeDef = (
    QueueConfigurationDeprecatedTypeDef | QueueConfigurationDeprecatedOutputTypeDef
)


class NotificationConfigurationDeprecatedTypeDef(TypedDict):
    TopicConfiguration: NotRequired[TopicConfigurationDeprecatedUnionTypeDef]
    QueueConfiguration: NotRequired[QueueConfigurationDeprecatedUnionTypeDef]
    CloudFunctionConfiguration: NotRequired[CloudFunctionConfigurationUnionTypeDef]


class TopicConfigurationOutputTypeDef(TypedDict):
    TopicArn: str
    Events: list[EventType]
    Id: NotRequired[str]
    Filter: NotRequired[NotificationConfigurationFilterOutputTypeDef]


class QueueConfigurationOutputTypeDef(TypedDict):
    QueueArn: str
    Events: list[EventType]
    Id: NotRequired[str]
    Filter: NotRequired[NotificationConfigurationFilterOutputTypeDef]


class NotificationConfigurationResponseTypeDef(TypedDict):
    TopicConfigurations: list[TopicConfigurationOutputTypeDef]
    QueueConfigurations: list[QueueConfigurationOutputTypeDef]
    LambdaFunctionConfigurations: list[LambdaFunctionConfigurationOutputTypeDef]
    EventBridgeConfiguration: dict[str, Any]
    ResponseMetadata: ResponseMetadataTypeDef


class TopicConfigurationTypeDef(TypedDict):
    TopicArn: str
    Events: Sequence[EventType]
    Id: NotRequired[str]
    Filter: NotRequired[NotificationConfigurationFilterUnionTypeDef]


TopicConfigurationUnionTypeDef = TopicConfigurationTypeDef | TopicConfigurationOutputTypeDef


class QueueConfigurationTypeDef(TypedDict):
    QueueArn: str
    Events: Sequence[EventType]
    Id: NotRequired[str]
    Filter: NotRequired[NotificationConfigurationFilterUnionTypeDef]


QueueConfigurationUnionTypeDef = QueueConfigurationTypeDef | QueueConfigurationOutputTypeDef


class NotificationConfigurationTypeDef(TypedDict):
    TopicConfigurations: NotRequired[Sequence[TopicConfigurationUnionTypeDef]]
    QueueConfigurations: NotRequired[Sequence[QueueConfigurationUnionTypeDef]]
    LambdaFunctionConfigurations: NotRequired[Sequence[LambdaFunctionConfigurationUnionTypeDef]]
    EventBridgeConfiguration: NotRequired[Mapping[str, Any]]


class SSEKMSEncryptionTypeDef(TypedDict):
    KMSKeyArn: str
    BucketKeyEnabled: NotRequired[bool]


class ObjectEncryptionTypeDef(TypedDict):
    SSEKMS: NotRequired[SSEKMSEncryptionTypeDef]


class ObjectLockRetentionTypeDef(TypedDict):
    Mode: NotRequired[ObjectLockRetentionModeType]
    RetainUntilDate: NotRequired[TimestampTypeDef]
    EventHold: NotRequired[ObjectLockEventHoldType]
    EventHoldDuration: NotRequired[EventHoldDurationTypeDef]


ObjectLockRetentionUnionTypeDef = ObjectLockRetentionTypeDef | ObjectLockRetentionOutputTypeDef


class TaggingTypeDef(TypedDict):
    TagSet: Sequence[TagTypeDef]


class S3LocationTypeDef(TypedDict):
    BucketName: str
    Prefix: str
    Encryption: NotRequired[EncryptionTypeDef]
    CannedACL: NotRequired[ObjectCannedACLType]
    AccessControlList: NotRequired[Sequence[GrantTypeDef]]
    Tagging: NotRequired[TaggingTypeDef]
    UserMetadata: NotRequired[Sequence[MetadataEntryTypeDef]]
    StorageClass: NotRequired[StorageClassType]


class OutputLocationTypeDef(TypedDict):
    S3: NotRequired[S3LocationTypeDef]


class OutputSerializationTypeDef(TypedDict):
    CSV: NotRequired[CSVOutputTypeDef]
    JSON: NotRequired[JSONOutputTypeDef]


class OwnershipControlsTypeDef(TypedDict):
    Rules: Sequence[OwnershipControlsRuleTypeDef]


OwnershipControlsUnionTypeDef = OwnershipControlsTypeDef | OwnershipControlsOutputTypeDef


class ProgressTypeDef(TypedDict):
    BytesScanned: NotRequired[int]
    BytesProcessed: NotRequired[int]
    BytesReturned: NotRequired[int]


class ProgressEventTypeDef(TypedDict):
    Details: NotRequired[ProgressTypeDef]


class PutBucketAbacRequestTypeDef(TypedDict):
    Bucket: str
    AbacStatus: AbacStatusTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketAccelerateConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    AccelerateConfiguration: AccelerateConfigurationTypeDef
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]


class PutBucketAclRequestBucketAclPutTypeDef(TypedDict):
    ACL: NotRequired[BucketCannedACLType]
    AccessControlPolicy: NotRequired[AccessControlPolicyTypeDef]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketAclRequestTypeDef(TypedDict):
    Bucket: str
    ACL: NotRequired[BucketCannedACLType]
    AccessControlPolicy: NotRequired[AccessControlPolicyTypeDef]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketAnalyticsConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    AnalyticsConfiguration: AnalyticsConfigurationUnionTypeDef
    ExpectedBucketOwner: NotRequired[str]


class PutBucketCorsRequestBucketCorsPutTypeDef(TypedDict):
    CORSConfiguration: CORSConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketCorsRequestTypeDef(TypedDict):
    Bucket: str
    CORSConfiguration: CORSConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class ServerSideEncryptionRuleTypeDef(TypedDict):
    ApplyServerSideEncryptionByDefault: NotRequired[ServerSideEncryptionByDefaultTypeDef]
    BucketKeyEnabled: NotRequired[bool]
    BlockedEncryptionTypes: NotRequired[BlockedEncryptionTypesUnionTypeDef]


ServerSideEncryptionRuleUnionTypeDef = ServerSideEncryptionRuleTypeDef | ServerSideEncryptionRuleOutputTypeDef


class ServerSideEncryptionConfigurationTypeDef(TypedDict):
    Rules: Sequence[ServerSideEncryptionRuleUnionTypeDef]


ServerSideEncryptionConfigurationUnionTypeDef = (
    ServerSideEncryptionConfigurationTypeDef | ServerSideEncryptionConfigurationOutputTypeDef
)


class PutBucketEncryptionRequestTypeDef(TypedDict):
    Bucket: str
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfigurationUnionTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketIntelligentTieringConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    IntelligentTieringConfiguration: IntelligentTieringConfigurationUnionTypeDef
    ExpectedBucketOwner: NotRequired[str]


class PutBucketInventoryConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    InventoryConfiguration: InventoryConfigurationUnionTypeDef
    ExpectedBucketOwner: NotRequired[str]


class PutBucketLifecycleConfigurationOutputTypeDef(TypedDict):
    TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSizeType
    ResponseMetadata: ResponseMetadataTypeDef


class PutBucketLifecycleConfigurationRequestBucketLifecycleConfigurationPutTypeDef(TypedDict):
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    LifecycleConfiguration: NotRequired[BucketLifecycleConfigurationTypeDef]
    ExpectedBucketOwner: NotRequired[str]
    TransitionDefaultMinimumObjectSize: NotRequired[TransitionDefaultMinimumObjectSizeType]


class PutBucketLifecycleConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    LifecycleConfiguration: NotRequired[BucketLifecycleConfigurationTypeDef]
    ExpectedBucketOwner: NotRequired[str]
    TransitionDefaultMinimumObjectSize: NotRequired[TransitionDefaultMinimumObjectSizeType]


class PutBucketLifecycleRequestBucketLifecyclePutTypeDef(TypedDict):
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    LifecycleConfiguration: NotRequired[LifecycleConfigurationTypeDef]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketLifecycleRequestTypeDef(TypedDict):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    LifecycleConfiguration: NotRequired[LifecycleConfigurationTypeDef]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketLoggingRequestBucketLoggingPutTypeDef(TypedDict):
    BucketLoggingStatus: BucketLoggingStatusTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketLoggingRequestTypeDef(TypedDict):
    Bucket: str
    BucketLoggingStatus: BucketLoggingStatusTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketMetricsConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    Id: str
    MetricsConfiguration: MetricsConfigurationUnionTypeDef
    ExpectedBucketOwner: NotRequired[str]


class PutBucketNotificationConfigurationRequestBucketNotificationPutTypeDef(TypedDict):
    NotificationConfiguration: NotificationConfigurationTypeDef
    ExpectedBucketOwner: NotRequired[str]
    SkipDestinationValidation: NotRequired[bool]


class PutBucketNotificationConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    NotificationConfiguration: NotificationConfigurationTypeDef
    ExpectedBucketOwner: NotRequired[str]
    SkipDestinationValidation: NotRequired[bool]


class PutBucketNotificationRequestTypeDef(TypedDict):
    Bucket: str
    NotificationConfiguration: NotificationConfigurationDeprecatedTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketOwnershipControlsRequestTypeDef(TypedDict):
    Bucket: str
    OwnershipControls: OwnershipControlsUnionTypeDef
    ContentMD5: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]


class PutBucketPolicyRequestBucketPolicyPutTypeDef(TypedDict):
    Policy: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ConfirmRemoveSelfBucketAccess: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketPolicyRequestTypeDef(TypedDict):
    Bucket: str
    Policy: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ConfirmRemoveSelfBucketAccess: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]


class ReplicationRuleAndOperatorTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


ReplicationRuleAndOperatorUnionTypeDef = ReplicationRuleAndOperatorTypeDef | ReplicationRuleAndOperatorOutputTypeDef


class ReplicationRuleFilterTypeDef(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[TagTypeDef]
    And: NotRequired[ReplicationRuleAndOperatorUnionTypeDef]


ReplicationRuleFilterUnionTypeDef = ReplicationRuleFilterTypeDef | ReplicationRuleFilterOutputTypeDef


class ReplicationRuleTypeDef(TypedDict):
    Status: ReplicationRuleStatusType
    Destination: DestinationTypeDef
    ID: NotRequired[str]
    Priority: NotRequired[int]
    Prefix: NotRequired[str]
    Filter: NotRequired[ReplicationRuleFilterUnionTypeDef]
    SourceSelectionCriteria: NotRequired[SourceSelectionCriteriaTypeDef]
    ExistingObjectReplication: NotRequired[ExistingObjectReplicationTypeDef]
    DeleteMarkerReplication: NotRequired[DeleteMarkerReplicationTypeDef]


ReplicationRuleUnionTypeDef = ReplicationRuleTypeDef | ReplicationRuleOutputTypeDef


class ReplicationConfigurationTypeDef(TypedDict):
    Role: str
    Rules: Sequence[ReplicationRuleUnionTypeDef]


ReplicationConfigurationUnionTypeDef = ReplicationConfigurationTypeDef | ReplicationConfigurationOutputTypeDef


class PutBucketReplicationRequestTypeDef(TypedDict):
    Bucket: str
    ReplicationConfiguration: ReplicationConfigurationUnionTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    Token: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class RequestPaymentConfigurationTypeDef(TypedDict):
    Payer: PayerType


class PutBucketRequestPaymentRequestBucketRequestPaymentPutTypeDef(TypedDict):
    RequestPaymentConfiguration: RequestPaymentConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketRequestPaymentRequestTypeDef(TypedDict):
    Bucket: str
    RequestPaymentConfiguration: RequestPaymentConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketTaggingRequestBucketTaggingPutTypeDef(TypedDict):
    Tagging: TaggingTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketTaggingRequestTypeDef(TypedDict):
    Bucket: str
    Tagging: TaggingTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketVersioningRequestBucketVersioningEnableTypeDef(TypedDict):
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    MFA: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class VersioningConfigurationTypeDef(TypedDict):
    MFADelete: NotRequired[MFADeleteType]
    Status: NotRequired[BucketVersioningStatusType]


class PutBucketVersioningRequestBucketVersioningPutTypeDef(TypedDict):
    VersioningConfiguration: VersioningConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    MFA: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketVersioningRequestBucketVersioningSuspendTypeDef(TypedDict):
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    MFA: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketVersioningRequestTypeDef(TypedDict):
    Bucket: str
    VersioningConfiguration: VersioningConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    MFA: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class WebsiteConfigurationTypeDef(TypedDict):
    ErrorDocument: NotRequired[ErrorDocumentTypeDef]
    IndexDocument: NotRequired[IndexDocumentTypeDef]
    RedirectAllRequestsTo: NotRequired[RedirectAllRequestsToTypeDef]
    RoutingRules: NotRequired[Sequence[RoutingRuleTypeDef]]


class PutBucketWebsiteRequestBucketWebsitePutTypeDef(TypedDict):
    WebsiteConfiguration: WebsiteConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketWebsiteRequestTypeDef(TypedDict):
    Bucket: str
    WebsiteConfiguration: WebsiteConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectAclOutputTypeDef(TypedDict):
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class PutObjectAclRequestObjectAclPutTypeDef(TypedDict):
    ACL: NotRequired[ObjectCannedACLType]
    AccessControlPolicy: NotRequired[AccessControlPolicyTypeDef]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectAclRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    ACL: NotRequired[ObjectCannedACLType]
    AccessControlPolicy: NotRequired[AccessControlPolicyTypeDef]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectAnnotationOutputTypeDef(TypedDict):
    Key: str
    AnnotationName: str
    ObjectVersionId: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: ChecksumTypeType
    ServerSideEncryption: ServerSideEncryptionType
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class PutObjectAnnotationRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    AnnotationName: str
    AnnotationPayload: BlobTypeDef
    VersionId: NotRequired[str]
    ObjectIfMatch: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ContentMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectLegalHoldOutputTypeDef(TypedDict):
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class PutObjectLegalHoldRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    LegalHold: NotRequired[ObjectLockLegalHoldTypeDef]
    RequestPayer: NotRequired[RequestPayerType]
    VersionId: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectLockConfigurationOutputTypeDef(TypedDict):
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class PutObjectLockConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    ObjectLockConfiguration: NotRequired[ObjectLockConfigurationTypeDef]
    RequestPayer: NotRequired[RequestPayerType]
    Token: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectOutputTypeDef(TypedDict):
    Expiration: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: ChecksumTypeType
    ServerSideEncryption: ServerSideEncryptionType
    VersionId: str
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    Size: int
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class PutObjectRequestBucketPutObjectTypeDef(TypedDict):
    Key: str
    ACL: NotRequired[ObjectCannedACLType]
    Body: NotRequired[BlobTypeDef]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ContentType: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    WriteOffsetBytes: NotRequired[int]
    Metadata: NotRequired[Mapping[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectRequestObjectPutTypeDef(TypedDict):
    ACL: NotRequired[ObjectCannedACLType]
    Body: NotRequired[BlobTypeDef]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ContentType: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    WriteOffsetBytes: NotRequired[int]
    Metadata: NotRequired[Mapping[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectRequestObjectSummaryPutTypeDef(TypedDict):
    ACL: NotRequired[ObjectCannedACLType]
    Body: NotRequired[BlobTypeDef]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ContentType: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    WriteOffsetBytes: NotRequired[int]
    Metadata: NotRequired[Mapping[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    ACL: NotRequired[ObjectCannedACLType]
    Body: NotRequired[BlobTypeDef]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ContentType: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    WriteOffsetBytes: NotRequired[int]
    Metadata: NotRequired[Mapping[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    StorageClass: NotRequired[StorageClassType]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayerType]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockEventHold: NotRequired[ObjectLockEventHoldType]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectRetentionOutputTypeDef(TypedDict):
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class PutObjectRetentionRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    Retention: NotRequired[ObjectLockRetentionUnionTypeDef]
    RequestPayer: NotRequired[RequestPayerType]
    VersionId: NotRequired[str]
    BypassGovernanceRetention: NotRequired[bool]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectTaggingOutputTypeDef(TypedDict):
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class PutObjectTaggingRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    Tagging: TaggingTypeDef
    VersionId: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]


class PutPublicAccessBlockRequestTypeDef(TypedDict):
    Bucket: str
    PublicAccessBlockConfiguration: PublicAccessBlockConfigurationTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class RecordsEventTypeDef(TypedDict):
    Payload: NotRequired[bytes]


class RenameObjectRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    RenameSource: str
    DestinationIfMatch: NotRequired[str]
    DestinationIfNoneMatch: NotRequired[str]
    DestinationIfModifiedSince: NotRequired[TimestampTypeDef]
    DestinationIfUnmodifiedSince: NotRequired[TimestampTypeDef]
    SourceIfMatch: NotRequired[str]
    SourceIfNoneMatch: NotRequired[str]
    SourceIfModifiedSince: NotRequired[TimestampTypeDef]
    SourceIfUnmodifiedSince: NotRequired[TimestampTypeDef]
    ClientToken: NotRequired[str]


class RequestProgressTypeDef(TypedDict):
    Enabled: NotRequired[bool]


class RestoreObjectOutputTypeDef(TypedDict):
    RequestCharged: RequestChargedType
    RestoreOutputPath: str
    ResponseMetadata: ResponseMetadataTypeDef


class SelectParametersTypeDef(TypedDict):
    InputSerialization: InputSerializationTypeDef
    ExpressionType: ExpressionTypeType
    Expression: str
    OutputSerialization: OutputSerializationTypeDef


class RestoreRequestTypeDef(TypedDict):
    Days: NotRequired[int]
    GlacierJobParameters: NotRequired[GlacierJobParametersTypeDef]
    Type: NotRequired[RestoreRequestTypeType]
    Tier: NotRequired[TierType]
    Description: NotRequired[str]
    SelectParameters: NotRequired[SelectParametersTypeDef]
    OutputLocation: NotRequired[OutputLocationTypeDef]


class RestoreObjectRequestObjectRestoreObjectTypeDef(TypedDict):
    VersionId: NotRequired[str]
    RestoreRequest: NotRequired[RestoreRequestTypeDef]
    RequestPayer: NotRequired[RequestPayerType]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class RestoreObjectRequestObjectSummaryRestoreObjectTypeDef(TypedDict):
    VersionId: NotRequired[str]
    RestoreRequest: NotRequired[RestoreRequestTypeDef]
    RequestPayer: NotRequired[RequestPayerType]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class RestoreObjectRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RestoreRequest: NotRequired[RestoreRequestTypeDef]
    RequestPayer: NotRequired[RequestPayerType]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class ScanRangeTypeDef(TypedDict):
    Start: NotRequired[int]
    End: NotRequired[int]


class StatsTypeDef(TypedDict):
    BytesScanned: NotRequired[int]
    BytesProcessed: NotRequired[int]
    BytesReturned: NotRequired[int]


class StatsEventTypeDef(TypedDict):
    Details: NotRequired[StatsTypeDef]


class SelectObjectContentEventStreamTypeDef(TypedDict):
    Records: NotRequired[RecordsEventTypeDef]
    Stats: NotRequired[StatsEventTypeDef]
    Progress: NotRequired[ProgressEventTypeDef]
    Cont: NotRequired[dict[str, Any]]
    End: NotRequired[dict[str, Any]]


class SelectObjectContentOutputTypeDef(TypedDict):
    Payload: EventStream[SelectObjectContentEventStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class SelectObjectContentRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    Expression: str
    ExpressionType: ExpressionTypeType
    InputSerialization: InputSerializationTypeDef
    OutputSerialization: OutputSerializationTypeDef
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestProgress: NotRequired[RequestProgressTypeDef]
    ScanRange: NotRequired[ScanRangeTypeDef]
    ExpectedBucketOwner: NotRequired[str]


class UpdateBucketMetadataAnnotationTableConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    AnnotationTableConfiguration: AnnotationTableConfigurationUpdatesTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class UpdateBucketMetadataInventoryTableConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    InventoryTableConfiguration: InventoryTableConfigurationUpdatesTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class UpdateBucketMetadataJournalTableConfigurationRequestTypeDef(TypedDict):
    Bucket: str
    JournalTableConfiguration: JournalTableConfigurationUpdatesTypeDef
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ExpectedBucketOwner: NotRequired[str]


class UpdateObjectEncryptionRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    ObjectEncryption: ObjectEncryptionTypeDef
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]


class UpdateObjectEncryptionResponseTypeDef(TypedDict):
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef


class UploadPartCopyOutputTypeDef(TypedDict):
    CopySourceVersionId: str
    CopyPartResult: CopyPartResultTypeDef
    ServerSideEncryption: ServerSideEncryptionType
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: RequestChargedType
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class UploadPartCopyRequestMultipartUploadPartCopyFromTypeDef(TypedDict):
    CopySource: str | CopySourceTypeDef
    CopySourceIfMatch: NotRequired[str]
    CopySourceIfModifiedSince: NotRequired[TimestampTypeDef]
    CopySourceIfNoneMatch: NotRequired[str]
    CopySourceIfUnmodifiedSince: NotRequired[TimestampTypeDef]
    CopySourceRange: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    CopySourceSSECustomerAlgorithm: NotRequired[str]
    CopySourceSSECustomerKey: NotRequired[str | bytes]
    CopySourceSSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    ExpectedSourceBucketOwner: NotRequired[str]


class UploadPartCopyRequestTypeDef(TypedDict):
    Bucket: str
    CopySource: str | CopySourceTypeDef
    Key: str
    PartNumber: int
    UploadId: str
    CopySourceIfMatch: NotRequired[str]
    CopySourceIfModifiedSince: NotRequired[TimestampTypeDef]
    CopySourceIfNoneMatch: NotRequired[str]
    CopySourceIfUnmodifiedSince: NotRequired[TimestampTypeDef]
    CopySourceRange: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    CopySourceSSECustomerAlgorithm: NotRequired[str]
    CopySourceSSECustomerKey: NotRequired[str | bytes]
    CopySourceSSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]
    ExpectedSourceBucketOwner: NotRequired[str]


class UploadPartOutputTypeDef(TypedDict):
    ServerSideEncryption: ServerSideEncryptionType
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: RequestChargedType
    VersionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class UploadPartRequestMultipartUploadPartUploadTypeDef(TypedDict):
    Body: NotRequired[BlobTypeDef]
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class UploadPartRequestTypeDef(TypedDict):
    Bucket: str
    Key: str
    PartNumber: int
    UploadId: str
    Body: NotRequired[BlobTypeDef]
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithmType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayerType]
    ExpectedBucketOwner: NotRequired[str]


class WriteGetObjectResponseRequestTypeDef(TypedDict):
    RequestRoute: str
    RequestToken: str
    Body: NotRequired[BlobTypeDef]
    StatusCode: NotRequired[int]
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]
    AcceptRanges: NotRequired[str]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentLength: NotRequired[int]
    ContentRange: NotRequired[str]
    ContentType: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    DeleteMarker: NotRequired[bool]
    ETag: NotRequired[str]
    Expires: NotRequired[TimestampTypeDef]
    Expiration: NotRequired[str]
    LastModified: NotRequired[TimestampTypeDef]
    MissingMeta: NotRequired[int]
    Metadata: NotRequired[Mapping[str, str]]
    ObjectLockMode: NotRequired[ObjectLockModeType]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatusType]
    ObjectLockRetainUntilDate: NotRequired[TimestampTypeDef]
    PartsCount: NotRequired[int]
    ReplicationStatus: NotRequired[ReplicationStatusType]
    RequestCharged: NotRequired[RequestChargedType]
    Restore: NotRequired[str]
    ServerSideEncryption: NotRequired[ServerSideEncryptionType]
    SSECustomerAlgorithm: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    StorageClass: NotRequired[StorageClassType]
    TagCount: NotRequired[int]
    VersionId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
