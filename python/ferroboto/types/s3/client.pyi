"""The client of S3."""

from collections.abc import Callable, Mapping, Sequence
from typing import IO, Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError
from ferroboto.s3._config import TransferConfig

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
from .literals import (
    AnnotationDirectiveType,
    BucketCannedACLType,
    BucketExistsWaiterName,
    BucketNamespaceType,
    BucketNotExistsWaiterName,
    ChecksumAlgorithmType,
    ChecksumModeType,
    ChecksumTypeType,
    EncodingTypeType,
    ExpressionTypeType,
    ListBucketsPaginatorName,
    ListDirectoryBucketsPaginatorName,
    ListMultipartUploadsPaginatorName,
    ListObjectAnnotationsPaginatorName,
    ListObjectsPaginatorName,
    ListObjectsV2PaginatorName,
    ListObjectVersionsPaginatorName,
    ListPartsPaginatorName,
    MapOperationName,
    MetadataDirectiveType,
    ObjectAttributesType,
    ObjectCannedACLType,
    ObjectExistsWaiterName,
    ObjectLockEventHoldType,
    ObjectLockLegalHoldStatusType,
    ObjectLockModeType,
    ObjectNotExistsWaiterName,
    ObjectOwnershipType,
    OptionalObjectAttributesType,
    ReplicationStatusType,
    RequestChargedType,
    RequestPayerType,
    ServerSideEncryptionType,
    SessionModeType,
    StorageClassType,
    TaggingDirectiveType,
    TransitionDefaultMinimumObjectSizeType,
)
from .paginator import (
    ListBucketsPaginator,
    ListDirectoryBucketsPaginator,
    ListMultipartUploadsPaginator,
    ListObjectAnnotationsPaginator,
    ListObjectsPaginator,
    ListObjectsV2Paginator,
    ListObjectVersionsPaginator,
    ListPartsPaginator,
)
from .type_defs import (
    AbacStatusTypeDef,
    AbortMultipartUploadOutputTypeDef,
    AccelerateConfigurationTypeDef,
    AccessControlPolicyTypeDef,
    AnalyticsConfigurationUnionTypeDef,
    AnnotationTableConfigurationUpdatesTypeDef,
    BlobTypeDef,
    BucketLifecycleConfigurationTypeDef,
    BucketLoggingStatusTypeDef,
    CompletedMultipartUploadTypeDef,
    CompleteMultipartUploadOutputTypeDef,
    CopyObjectOutputTypeDef,
    CopySourceTypeDef,
    CORSConfigurationTypeDef,
    CreateBucketConfigurationTypeDef,
    CreateBucketOutputTypeDef,
    CreateMultipartUploadOutputTypeDef,
    CreateSessionOutputTypeDef,
    DeleteObjectAnnotationOutputTypeDef,
    DeleteObjectOutputTypeDef,
    DeleteObjectsOutputTypeDef,
    DeleteObjectTaggingOutputTypeDef,
    DeleteTypeDef,
    EmptyResponseMetadataTypeDef,
    GetBucketAbacOutputTypeDef,
    GetBucketAccelerateConfigurationOutputTypeDef,
    GetBucketAclOutputTypeDef,
    GetBucketAnalyticsConfigurationOutputTypeDef,
    GetBucketCorsOutputTypeDef,
    GetBucketEncryptionOutputTypeDef,
    GetBucketIntelligentTieringConfigurationOutputTypeDef,
    GetBucketInventoryConfigurationOutputTypeDef,
    GetBucketLifecycleConfigurationOutputTypeDef,
    GetBucketLifecycleOutputTypeDef,
    GetBucketLocationOutputTypeDef,
    GetBucketLoggingOutputTypeDef,
    GetBucketMetadataConfigurationOutputTypeDef,
    GetBucketMetadataTableConfigurationOutputTypeDef,
    GetBucketMetricsConfigurationOutputTypeDef,
    GetBucketOwnershipControlsOutputTypeDef,
    GetBucketPolicyOutputTypeDef,
    GetBucketPolicyStatusOutputTypeDef,
    GetBucketReplicationOutputTypeDef,
    GetBucketRequestPaymentOutputTypeDef,
    GetBucketTaggingOutputTypeDef,
    GetBucketVersioningOutputTypeDef,
    GetBucketWebsiteOutputTypeDef,
    GetObjectAclOutputTypeDef,
    GetObjectAnnotationOutputTypeDef,
    GetObjectAttributesOutputTypeDef,
    GetObjectLegalHoldOutputTypeDef,
    GetObjectLockConfigurationOutputTypeDef,
    GetObjectOutputTypeDef,
    GetObjectRetentionOutputTypeDef,
    GetObjectTaggingOutputTypeDef,
    GetObjectTorrentOutputTypeDef,
    GetPublicAccessBlockOutputTypeDef,
    HeadBucketOutputTypeDef,
    HeadObjectOutputTypeDef,
    InputSerializationTypeDef,
    IntelligentTieringConfigurationUnionTypeDef,
    InventoryConfigurationUnionTypeDef,
    InventoryTableConfigurationUpdatesTypeDef,
    JournalTableConfigurationUpdatesTypeDef,
    LifecycleConfigurationTypeDef,
    ListBucketAnalyticsConfigurationsOutputTypeDef,
    ListBucketIntelligentTieringConfigurationsOutputTypeDef,
    ListBucketInventoryConfigurationsOutputTypeDef,
    ListBucketMetricsConfigurationsOutputTypeDef,
    ListBucketsOutputTypeDef,
    ListDirectoryBucketsOutputTypeDef,
    ListMultipartUploadsOutputTypeDef,
    ListObjectAnnotationsOutputTypeDef,
    ListObjectsOutputTypeDef,
    ListObjectsV2OutputTypeDef,
    ListObjectVersionsOutputTypeDef,
    ListPartsOutputTypeDef,
    MetadataConfigurationTypeDef,
    MetadataTableConfigurationTypeDef,
    MetricsConfigurationUnionTypeDef,
    NotificationConfigurationDeprecatedResponseTypeDef,
    NotificationConfigurationDeprecatedTypeDef,
    NotificationConfigurationResponseTypeDef,
    NotificationConfigurationTypeDef,
    ObjectEncryptionTypeDef,
    ObjectLockConfigurationTypeDef,
    ObjectLockLegalHoldTypeDef,
    ObjectLockRetentionUnionTypeDef,
    OutputSerializationTypeDef,
    OwnershipControlsUnionTypeDef,
    PublicAccessBlockConfigurationTypeDef,
    PutBucketLifecycleConfigurationOutputTypeDef,
    PutObjectAclOutputTypeDef,
    PutObjectAnnotationOutputTypeDef,
    PutObjectLegalHoldOutputTypeDef,
    PutObjectLockConfigurationOutputTypeDef,
    PutObjectOutputTypeDef,
    PutObjectRetentionOutputTypeDef,
    PutObjectTaggingOutputTypeDef,
    ReplicationConfigurationUnionTypeDef,
    RequestPaymentConfigurationTypeDef,
    RequestProgressTypeDef,
    RestoreObjectOutputTypeDef,
    RestoreRequestTypeDef,
    ScanRangeTypeDef,
    SelectObjectContentOutputTypeDef,
    ServerSideEncryptionConfigurationUnionTypeDef,
    TaggingTypeDef,
    TimestampTypeDef,
    UpdateObjectEncryptionResponseTypeDef,
    UploadPartCopyOutputTypeDef,
    UploadPartOutputTypeDef,
    VersioningConfigurationTypeDef,
    WebsiteConfigurationTypeDef,
)
from .waiter import BucketExistsWaiter, BucketNotExistsWaiter, ObjectExistsWaiter, ObjectNotExistsWaiter

class Exceptions(BaseClientExceptions):
    AccessDenied: type[ClientError]
    AnnotationLimitExceeded: type[ClientError]
    AnnotationNameTooLong: type[ClientError]
    BucketAlreadyExists: type[ClientError]
    BucketAlreadyOwnedByYou: type[ClientError]
    EncryptionTypeMismatch: type[ClientError]
    IdempotencyParameterMismatch: type[ClientError]
    InvalidAnnotationName: type[ClientError]
    InvalidObjectState: type[ClientError]
    InvalidPrefix: type[ClientError]
    InvalidRequest: type[ClientError]
    InvalidWriteOffset: type[ClientError]
    NoSuchAnnotation: type[ClientError]
    NoSuchBucket: type[ClientError]
    NoSuchKey: type[ClientError]
    NoSuchUpload: type[ClientError]
    ObjectAlreadyInActiveTierError: type[ClientError]
    ObjectNotInActiveTierError: type[ClientError]
    TooManyParts: type[ClientError]
    UnsupportedMediaType: type[ClientError]

class S3Client(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def abort_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        IfMatchInitiatedTime: TimestampTypeDef = ...,
    ) -> AbortMultipartUploadOutputTypeDef: ...
    def complete_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        MultipartUpload: CompletedMultipartUploadTypeDef = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        ChecksumType: ChecksumTypeType = ...,
        MpuObjectSize: int = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
    ) -> CompleteMultipartUploadOutputTypeDef: ...
    def copy_object(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySourceTypeDef,
        Key: str,
        ACL: ObjectCannedACLType = ...,
        CacheControl: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        CopySourceIfMatch: str = ...,
        CopySourceIfModifiedSince: TimestampTypeDef = ...,
        CopySourceIfNoneMatch: str = ...,
        CopySourceIfUnmodifiedSince: TimestampTypeDef = ...,
        Expires: TimestampTypeDef = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        Metadata: Mapping[str, str] = ...,
        MetadataDirective: MetadataDirectiveType = ...,
        TaggingDirective: TaggingDirectiveType = ...,
        AnnotationDirective: AnnotationDirectiveType = ...,
        ServerSideEncryption: ServerSideEncryptionType = ...,
        StorageClass: StorageClassType = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        CopySourceSSECustomerAlgorithm: str = ...,
        CopySourceSSECustomerKey: str | bytes = ...,
        CopySourceSSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        Tagging: str = ...,
        ObjectLockMode: ObjectLockModeType = ...,
        ObjectLockRetainUntilDate: TimestampTypeDef = ...,
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatusType = ...,
        ObjectLockEventHold: ObjectLockEventHoldType = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ExpectedSourceBucketOwner: str = ...,
    ) -> CopyObjectOutputTypeDef: ...
    def create_bucket(
        self,
        *,
        Bucket: str,
        ACL: BucketCannedACLType = ...,
        CreateBucketConfiguration: CreateBucketConfigurationTypeDef = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        ObjectLockEnabledForBucket: bool = ...,
        ObjectOwnership: ObjectOwnershipType = ...,
        BucketNamespace: BucketNamespaceType = ...,
    ) -> CreateBucketOutputTypeDef: ...
    def create_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        MetadataConfiguration: MetadataConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def create_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        MetadataTableConfiguration: MetadataTableConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def create_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        ACL: ObjectCannedACLType = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        Expires: TimestampTypeDef = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        Metadata: Mapping[str, str] = ...,
        ServerSideEncryption: ServerSideEncryptionType = ...,
        StorageClass: StorageClassType = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: RequestPayerType = ...,
        Tagging: str = ...,
        ObjectLockMode: ObjectLockModeType = ...,
        ObjectLockRetainUntilDate: TimestampTypeDef = ...,
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatusType = ...,
        ObjectLockEventHold: ObjectLockEventHoldType = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ChecksumType: ChecksumTypeType = ...,
    ) -> CreateMultipartUploadOutputTypeDef: ...
    def create_session(
        self,
        *,
        Bucket: str,
        SessionMode: SessionModeType = ...,
        ServerSideEncryption: ServerSideEncryptionType = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
    ) -> CreateSessionOutputTypeDef: ...
    def delete_bucket(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_analytics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_cors(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_encryption(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_intelligent_tiering_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_inventory_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_lifecycle(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_metadata_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_metadata_table_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_metrics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_ownership_controls(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_policy(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_replication(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_tagging(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_bucket_website(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_object(
        self,
        *,
        Bucket: str,
        Key: str,
        MFA: str = ...,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampTypeDef = ...,
        IfMatchSize: int = ...,
    ) -> DeleteObjectOutputTypeDef: ...
    def delete_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        ObjectIfMatch: str = ...,
    ) -> DeleteObjectAnnotationOutputTypeDef: ...
    def delete_object_tagging(
        self, *, Bucket: str, Key: str, VersionId: str = ..., ExpectedBucketOwner: str = ...
    ) -> DeleteObjectTaggingOutputTypeDef: ...
    def delete_objects(
        self,
        *,
        Bucket: str,
        Delete: DeleteTypeDef,
        MFA: str = ...,
        RequestPayer: RequestPayerType = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
    ) -> DeleteObjectsOutputTypeDef: ...
    def delete_public_access_block(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def get_bucket_abac(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketAbacOutputTypeDef: ...
    def get_bucket_accelerate_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ..., RequestPayer: RequestPayerType = ...
    ) -> GetBucketAccelerateConfigurationOutputTypeDef: ...
    def get_bucket_acl(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketAclOutputTypeDef: ...
    def get_bucket_analytics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketAnalyticsConfigurationOutputTypeDef: ...
    def get_bucket_cors(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketCorsOutputTypeDef: ...
    def get_bucket_encryption(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketEncryptionOutputTypeDef: ...
    def get_bucket_intelligent_tiering_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketIntelligentTieringConfigurationOutputTypeDef: ...
    def get_bucket_inventory_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketInventoryConfigurationOutputTypeDef: ...
    def get_bucket_lifecycle(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketLifecycleOutputTypeDef: ...
    def get_bucket_lifecycle_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketLifecycleConfigurationOutputTypeDef: ...
    def get_bucket_location(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketLocationOutputTypeDef: ...
    def get_bucket_logging(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketLoggingOutputTypeDef: ...
    def get_bucket_metadata_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketMetadataConfigurationOutputTypeDef: ...
    def get_bucket_metadata_table_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketMetadataTableConfigurationOutputTypeDef: ...
    def get_bucket_metrics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketMetricsConfigurationOutputTypeDef: ...
    def get_bucket_notification(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> NotificationConfigurationDeprecatedResponseTypeDef: ...
    def get_bucket_notification_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> NotificationConfigurationResponseTypeDef: ...
    def get_bucket_ownership_controls(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketOwnershipControlsOutputTypeDef: ...
    def get_bucket_policy(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketPolicyOutputTypeDef: ...
    def get_bucket_policy_status(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketPolicyStatusOutputTypeDef: ...
    def get_bucket_replication(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketReplicationOutputTypeDef: ...
    def get_bucket_request_payment(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketRequestPaymentOutputTypeDef: ...
    def get_bucket_tagging(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketTaggingOutputTypeDef: ...
    def get_bucket_versioning(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketVersioningOutputTypeDef: ...
    def get_bucket_website(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketWebsiteOutputTypeDef: ...
    def get_object(
        self,
        *,
        Bucket: str,
        Key: str,
        IfMatch: str = ...,
        IfModifiedSince: TimestampTypeDef = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampTypeDef = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampTypeDef = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: ChecksumModeType = ...,
    ) -> GetObjectOutputTypeDef: ...
    def get_object_acl(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> GetObjectAclOutputTypeDef: ...
    def get_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: ChecksumModeType = ...,
    ) -> GetObjectAnnotationOutputTypeDef: ...
    def get_object_attributes(
        self,
        *,
        Bucket: str,
        Key: str,
        ObjectAttributes: Sequence[ObjectAttributesType],
        VersionId: str = ...,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> GetObjectAttributesOutputTypeDef: ...
    def get_object_legal_hold(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> GetObjectLegalHoldOutputTypeDef: ...
    def get_object_lock_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetObjectLockConfigurationOutputTypeDef: ...
    def get_object_retention(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> GetObjectRetentionOutputTypeDef: ...
    def get_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
    ) -> GetObjectTaggingOutputTypeDef: ...
    def get_object_torrent(
        self, *, Bucket: str, Key: str, RequestPayer: RequestPayerType = ..., ExpectedBucketOwner: str = ...
    ) -> GetObjectTorrentOutputTypeDef: ...
    def get_public_access_block(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetPublicAccessBlockOutputTypeDef: ...
    def head_bucket(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> HeadBucketOutputTypeDef: ...
    def head_object(
        self,
        *,
        Bucket: str,
        Key: str,
        IfMatch: str = ...,
        IfModifiedSince: TimestampTypeDef = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampTypeDef = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampTypeDef = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: ChecksumModeType = ...,
    ) -> HeadObjectOutputTypeDef: ...
    def list_bucket_analytics_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketAnalyticsConfigurationsOutputTypeDef: ...
    def list_bucket_intelligent_tiering_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketIntelligentTieringConfigurationsOutputTypeDef: ...
    def list_bucket_inventory_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketInventoryConfigurationsOutputTypeDef: ...
    def list_bucket_metrics_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketMetricsConfigurationsOutputTypeDef: ...
    def list_buckets(
        self, *, MaxBuckets: int = ..., ContinuationToken: str = ..., Prefix: str = ..., BucketRegion: str = ...
    ) -> ListBucketsOutputTypeDef: ...
    def list_directory_buckets(
        self, *, ContinuationToken: str = ..., MaxDirectoryBuckets: int = ...
    ) -> ListDirectoryBucketsOutputTypeDef: ...
    def list_multipart_uploads(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        KeyMarker: str = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        UploadIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
    ) -> ListMultipartUploadsOutputTypeDef: ...
    def list_object_annotations(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        MaxAnnotationResults: int = ...,
        AnnotationPrefix: str = ...,
        ContinuationToken: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> ListObjectAnnotationsOutputTypeDef: ...
    def list_object_versions(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        KeyMarker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        VersionIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
    ) -> ListObjectVersionsOutputTypeDef: ...
    def list_objects(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        Marker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
    ) -> ListObjectsOutputTypeDef: ...
    def list_objects_v2(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        ContinuationToken: str = ...,
        FetchOwner: bool = ...,
        StartAfter: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
    ) -> ListObjectsV2OutputTypeDef: ...
    def list_parts(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
    ) -> ListPartsOutputTypeDef: ...
    def put_bucket_abac(
        self,
        *,
        Bucket: str,
        AbacStatus: AbacStatusTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_accelerate_configuration(
        self,
        *,
        Bucket: str,
        AccelerateConfiguration: AccelerateConfigurationTypeDef,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_acl(
        self,
        *,
        Bucket: str,
        ACL: BucketCannedACLType = ...,
        AccessControlPolicy: AccessControlPolicyTypeDef = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        AnalyticsConfiguration: AnalyticsConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_cors(
        self,
        *,
        Bucket: str,
        CORSConfiguration: CORSConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_encryption(
        self,
        *,
        Bucket: str,
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfigurationUnionTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        IntelligentTieringConfiguration: IntelligentTieringConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        InventoryConfiguration: InventoryConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        LifecycleConfiguration: LifecycleConfigurationTypeDef = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_lifecycle_configuration(
        self,
        *,
        Bucket: str,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        LifecycleConfiguration: BucketLifecycleConfigurationTypeDef = ...,
        ExpectedBucketOwner: str = ...,
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSizeType = ...,
    ) -> PutBucketLifecycleConfigurationOutputTypeDef: ...
    def put_bucket_logging(
        self,
        *,
        Bucket: str,
        BucketLoggingStatus: BucketLoggingStatusTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        MetricsConfiguration: MetricsConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_notification(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: NotificationConfigurationDeprecatedTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_notification_configuration(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: NotificationConfigurationTypeDef,
        ExpectedBucketOwner: str = ...,
        SkipDestinationValidation: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        OwnershipControls: OwnershipControlsUnionTypeDef,
        ContentMD5: str = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_policy(
        self,
        *,
        Bucket: str,
        Policy: str,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ConfirmRemoveSelfBucketAccess: bool = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_replication(
        self,
        *,
        Bucket: str,
        ReplicationConfiguration: ReplicationConfigurationUnionTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        Token: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_request_payment(
        self,
        *,
        Bucket: str,
        RequestPaymentConfiguration: RequestPaymentConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_tagging(
        self,
        *,
        Bucket: str,
        Tagging: TaggingTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_versioning(
        self,
        *,
        Bucket: str,
        VersioningConfiguration: VersioningConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_bucket_website(
        self,
        *,
        Bucket: str,
        WebsiteConfiguration: WebsiteConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_object(
        self,
        *,
        Bucket: str,
        Key: str,
        ACL: ObjectCannedACLType = ...,
        Body: BlobTypeDef = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ContentType: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        Expires: TimestampTypeDef = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        WriteOffsetBytes: int = ...,
        Metadata: Mapping[str, str] = ...,
        ServerSideEncryption: ServerSideEncryptionType = ...,
        StorageClass: StorageClassType = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: RequestPayerType = ...,
        Tagging: str = ...,
        ObjectLockMode: ObjectLockModeType = ...,
        ObjectLockRetainUntilDate: TimestampTypeDef = ...,
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatusType = ...,
        ObjectLockEventHold: ObjectLockEventHoldType = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
    ) -> PutObjectOutputTypeDef: ...
    def put_object_acl(
        self,
        *,
        Bucket: str,
        Key: str,
        ACL: ObjectCannedACLType = ...,
        AccessControlPolicy: AccessControlPolicyTypeDef = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        RequestPayer: RequestPayerType = ...,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> PutObjectAclOutputTypeDef: ...
    def put_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        AnnotationPayload: BlobTypeDef,
        VersionId: str = ...,
        ObjectIfMatch: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        ContentMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> PutObjectAnnotationOutputTypeDef: ...
    def put_object_legal_hold(
        self,
        *,
        Bucket: str,
        Key: str,
        LegalHold: ObjectLockLegalHoldTypeDef = ...,
        RequestPayer: RequestPayerType = ...,
        VersionId: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> PutObjectLegalHoldOutputTypeDef: ...
    def put_object_lock_configuration(
        self,
        *,
        Bucket: str,
        ObjectLockConfiguration: ObjectLockConfigurationTypeDef = ...,
        RequestPayer: RequestPayerType = ...,
        Token: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> PutObjectLockConfigurationOutputTypeDef: ...
    def put_object_retention(
        self,
        *,
        Bucket: str,
        Key: str,
        Retention: ObjectLockRetentionUnionTypeDef = ...,
        RequestPayer: RequestPayerType = ...,
        VersionId: str = ...,
        BypassGovernanceRetention: bool = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> PutObjectRetentionOutputTypeDef: ...
    def put_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        Tagging: TaggingTypeDef,
        VersionId: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
    ) -> PutObjectTaggingOutputTypeDef: ...
    def put_public_access_block(
        self,
        *,
        Bucket: str,
        PublicAccessBlockConfiguration: PublicAccessBlockConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def rename_object(
        self,
        *,
        Bucket: str,
        Key: str,
        RenameSource: str,
        DestinationIfMatch: str = ...,
        DestinationIfNoneMatch: str = ...,
        DestinationIfModifiedSince: TimestampTypeDef = ...,
        DestinationIfUnmodifiedSince: TimestampTypeDef = ...,
        SourceIfMatch: str = ...,
        SourceIfNoneMatch: str = ...,
        SourceIfModifiedSince: TimestampTypeDef = ...,
        SourceIfUnmodifiedSince: TimestampTypeDef = ...,
        ClientToken: str = ...,
    ) -> dict[str, Any]: ...
    def restore_object(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RestoreRequest: RestoreRequestTypeDef = ...,
        RequestPayer: RequestPayerType = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> RestoreObjectOutputTypeDef: ...
    def select_object_content(
        self,
        *,
        Bucket: str,
        Key: str,
        Expression: str,
        ExpressionType: ExpressionTypeType,
        InputSerialization: InputSerializationTypeDef,
        OutputSerialization: OutputSerializationTypeDef,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestProgress: RequestProgressTypeDef = ...,
        ScanRange: ScanRangeTypeDef = ...,
        ExpectedBucketOwner: str = ...,
    ) -> SelectObjectContentOutputTypeDef: ...
    def update_bucket_metadata_annotation_table_configuration(
        self,
        *,
        Bucket: str,
        AnnotationTableConfiguration: AnnotationTableConfigurationUpdatesTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_bucket_metadata_inventory_table_configuration(
        self,
        *,
        Bucket: str,
        InventoryTableConfiguration: InventoryTableConfigurationUpdatesTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_bucket_metadata_journal_table_configuration(
        self,
        *,
        Bucket: str,
        JournalTableConfiguration: JournalTableConfigurationUpdatesTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_object_encryption(
        self,
        *,
        Bucket: str,
        Key: str,
        ObjectEncryption: ObjectEncryptionTypeDef,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
    ) -> UpdateObjectEncryptionResponseTypeDef: ...
    def upload_part(
        self,
        *,
        Bucket: str,
        Key: str,
        PartNumber: int,
        UploadId: str,
        Body: BlobTypeDef = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> UploadPartOutputTypeDef: ...
    def upload_part_copy(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySourceTypeDef,
        Key: str,
        PartNumber: int,
        UploadId: str,
        CopySourceIfMatch: str = ...,
        CopySourceIfModifiedSince: TimestampTypeDef = ...,
        CopySourceIfNoneMatch: str = ...,
        CopySourceIfUnmodifiedSince: TimestampTypeDef = ...,
        CopySourceRange: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        CopySourceSSECustomerAlgorithm: str = ...,
        CopySourceSSECustomerKey: str | bytes = ...,
        CopySourceSSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        ExpectedSourceBucketOwner: str = ...,
    ) -> UploadPartCopyOutputTypeDef: ...
    def write_get_object_response(
        self,
        *,
        RequestRoute: str,
        RequestToken: str,
        Body: BlobTypeDef = ...,
        StatusCode: int = ...,
        ErrorCode: str = ...,
        ErrorMessage: str = ...,
        AcceptRanges: str = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentRange: str = ...,
        ContentType: str = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        DeleteMarker: bool = ...,
        ETag: str = ...,
        Expires: TimestampTypeDef = ...,
        Expiration: str = ...,
        LastModified: TimestampTypeDef = ...,
        MissingMeta: int = ...,
        Metadata: Mapping[str, str] = ...,
        ObjectLockMode: ObjectLockModeType = ...,
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatusType = ...,
        ObjectLockRetainUntilDate: TimestampTypeDef = ...,
        PartsCount: int = ...,
        ReplicationStatus: ReplicationStatusType = ...,
        RequestCharged: RequestChargedType = ...,
        Restore: str = ...,
        ServerSideEncryption: ServerSideEncryptionType = ...,
        SSECustomerAlgorithm: str = ...,
        SSEKMSKeyId: str = ...,
        SSECustomerKeyMD5: str = ...,
        StorageClass: StorageClassType = ...,
        TagCount: int = ...,
        VersionId: str = ...,
        BucketKeyEnabled: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def upload_file(
        self,
        Filename: str,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def upload_fileobj(
        self,
        Fileobj: IO[Any],
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: IO[Any],
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def copy(
        self,
        CopySource: CopySourceTypeDef,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        SourceClient: BaseClient | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: dict[str, Any] | None = ...,
        Conditions: list[Any] | None = ...,
        ExpiresIn: int = ...,
    ) -> dict[str, Any]: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListBucketsPaginatorName) -> ListBucketsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDirectoryBucketsPaginatorName) -> ListDirectoryBucketsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMultipartUploadsPaginatorName) -> ListMultipartUploadsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListObjectAnnotationsPaginatorName) -> ListObjectAnnotationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListObjectVersionsPaginatorName) -> ListObjectVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListObjectsPaginatorName) -> ListObjectsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListObjectsV2PaginatorName) -> ListObjectsV2Paginator: ...
    @overload
    def get_paginator(self, operation_name: ListPartsPaginatorName) -> ListPartsPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: BucketExistsWaiterName) -> BucketExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: BucketNotExistsWaiterName) -> BucketNotExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ObjectExistsWaiterName) -> ObjectExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ObjectNotExistsWaiterName) -> ObjectNotExistsWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["abort_multipart_upload"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AbortMultipartUploadOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["complete_multipart_upload"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CompleteMultipartUploadOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["copy_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CopyObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_bucket"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateBucketOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_bucket_metadata_configuration",
            "create_bucket_metadata_table_configuration",
            "delete_bucket",
            "delete_bucket_analytics_configuration",
            "delete_bucket_cors",
            "delete_bucket_encryption",
            "delete_bucket_intelligent_tiering_configuration",
            "delete_bucket_inventory_configuration",
            "delete_bucket_lifecycle",
            "delete_bucket_metadata_configuration",
            "delete_bucket_metadata_table_configuration",
            "delete_bucket_metrics_configuration",
            "delete_bucket_ownership_controls",
            "delete_bucket_policy",
            "delete_bucket_replication",
            "delete_bucket_tagging",
            "delete_bucket_website",
            "delete_public_access_block",
            "put_bucket_abac",
            "put_bucket_accelerate_configuration",
            "put_bucket_acl",
            "put_bucket_analytics_configuration",
            "put_bucket_cors",
            "put_bucket_encryption",
            "put_bucket_intelligent_tiering_configuration",
            "put_bucket_inventory_configuration",
            "put_bucket_lifecycle",
            "put_bucket_logging",
            "put_bucket_metrics_configuration",
            "put_bucket_notification",
            "put_bucket_notification_configuration",
            "put_bucket_ownership_controls",
            "put_bucket_policy",
            "put_bucket_replication",
            "put_bucket_request_payment",
            "put_bucket_tagging",
            "put_bucket_versioning",
            "put_bucket_website",
            "put_public_access_block",
            "update_bucket_metadata_annotation_table_configuration",
            "update_bucket_metadata_inventory_table_configuration",
            "update_bucket_metadata_journal_table_configuration",
            "write_get_object_response",
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_multipart_upload"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateMultipartUploadOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_session"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateSessionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_object_annotation"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteObjectAnnotationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_object_tagging"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteObjectTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_objects"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteObjectsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_abac"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketAbacOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_accelerate_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetBucketAccelerateConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_acl"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketAclOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_analytics_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetBucketAnalyticsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_cors"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketCorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_encryption"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketEncryptionOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_intelligent_tiering_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetBucketIntelligentTieringConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_inventory_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetBucketInventoryConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_lifecycle"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketLifecycleOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_lifecycle_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetBucketLifecycleConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_location"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketLocationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_logging"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketLoggingOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_metadata_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetBucketMetadataConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_metadata_table_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[GetBucketMetadataTableConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_metrics_configuration"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketMetricsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_notification"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[NotificationConfigurationDeprecatedResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_notification_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[NotificationConfigurationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_ownership_controls"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketOwnershipControlsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketPolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_policy_status"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketPolicyStatusOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_replication"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketReplicationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_request_payment"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketRequestPaymentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_tagging"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_versioning"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketVersioningOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_website"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetBucketWebsiteOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_acl"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectAclOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_annotation"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectAnnotationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_attributes"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectAttributesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_legal_hold"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectLegalHoldOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_lock_configuration"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectLockConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_retention"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectRetentionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_tagging"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_torrent"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetObjectTorrentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_public_access_block"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetPublicAccessBlockOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["head_bucket"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[HeadBucketOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["head_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[HeadObjectOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_analytics_configurations"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListBucketAnalyticsConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_intelligent_tiering_configurations"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListBucketIntelligentTieringConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_inventory_configurations"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListBucketInventoryConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_metrics_configurations"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListBucketMetricsConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_buckets"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListBucketsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_directory_buckets"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListDirectoryBucketsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_multipart_uploads"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListMultipartUploadsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_object_annotations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListObjectAnnotationsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_object_versions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListObjectVersionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_objects"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListObjectsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_objects_v2"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListObjectsV2OutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_parts"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListPartsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_bucket_lifecycle_configuration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[PutBucketLifecycleConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_acl"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutObjectAclOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_annotation"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutObjectAnnotationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_legal_hold"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutObjectLegalHoldOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_lock_configuration"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutObjectLockConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_retention"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutObjectRetentionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_tagging"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutObjectTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["rename_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["restore_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RestoreObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["select_object_content"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[SelectObjectContentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_object_encryption"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateObjectEncryptionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_part"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UploadPartOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_part_copy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UploadPartCopyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
