"""The client of S3 for asyncio."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import IO, Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.eventstream import AioEventStream
from ferroboto.aio.response import AioStreamingBody
from ferroboto.aio.waiter import AioWaiter
from ferroboto.s3._config import TransferConfig

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
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
    GetObjectAttributesOutputTypeDef,
    GetObjectLegalHoldOutputTypeDef,
    GetObjectLockConfigurationOutputTypeDef,
    GetObjectRetentionOutputTypeDef,
    GetObjectTaggingOutputTypeDef,
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
    PaginatorConfigTypeDef,
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
    ResponseMetadataTypeDef,
    RestoreObjectOutputTypeDef,
    RestoreRequestTypeDef,
    ScanRangeTypeDef,
    SelectObjectContentEventStreamTypeDef,
    ServerSideEncryptionConfigurationUnionTypeDef,
    TaggingTypeDef,
    TimestampTypeDef,
    UpdateObjectEncryptionResponseTypeDef,
    UploadPartCopyOutputTypeDef,
    UploadPartOutputTypeDef,
    VersioningConfigurationTypeDef,
    WaiterConfigTypeDef,
    WebsiteConfigurationTypeDef,
)

class AioGetObjectAnnotationOutputTypeDef(TypedDict):
    AnnotationPayload: AioStreamingBody
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

class AioGetObjectOutputTypeDef(TypedDict):
    Body: AioStreamingBody
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

class AioGetObjectTorrentOutputTypeDef(TypedDict):
    Body: AioStreamingBody
    RequestCharged: RequestChargedType
    ResponseMetadata: ResponseMetadataTypeDef

class AioSelectObjectContentOutputTypeDef(TypedDict):
    Payload: AioEventStream[SelectObjectContentEventStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef

class AioListBucketsPaginator(AioPaginator[ListBucketsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Prefix: str = ..., BucketRegion: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListBucketsOutputTypeDef]: ...

class AioListDirectoryBucketsPaginator(AioPaginator[ListDirectoryBucketsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListDirectoryBucketsOutputTypeDef]: ...

class AioListMultipartUploadsPaginator(AioPaginator[ListMultipartUploadsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        Prefix: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListMultipartUploadsOutputTypeDef]: ...

class AioListObjectAnnotationsPaginator(AioPaginator[ListObjectAnnotationsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        AnnotationPrefix: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListObjectAnnotationsOutputTypeDef]: ...

class AioListObjectVersionsPaginator(AioPaginator[ListObjectVersionsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        Prefix: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListObjectVersionsOutputTypeDef]: ...

class AioListObjectsPaginator(AioPaginator[ListObjectsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        Prefix: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListObjectsOutputTypeDef]: ...

class AioListObjectsV2Paginator(AioPaginator[ListObjectsV2OutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        Prefix: str = ...,
        FetchOwner: bool = ...,
        StartAfter: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListObjectsV2OutputTypeDef]: ...

class AioListPartsPaginator(AioPaginator[ListPartsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListPartsOutputTypeDef]: ...

class AioBucketExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, Bucket: str, ExpectedBucketOwner: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioBucketNotExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self, *, Bucket: str, ExpectedBucketOwner: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class AioObjectExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
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
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class AioObjectNotExistsWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
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
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class AioS3Client(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def abort_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        IfMatchInitiatedTime: TimestampTypeDef = ...,
    ) -> AbortMultipartUploadOutputTypeDef: ...
    async def complete_multipart_upload(
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
    async def copy_object(
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
    async def create_bucket(
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
    async def create_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        MetadataConfiguration: MetadataConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def create_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        MetadataTableConfiguration: MetadataTableConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def create_multipart_upload(
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
    async def create_session(
        self,
        *,
        Bucket: str,
        SessionMode: SessionModeType = ...,
        ServerSideEncryption: ServerSideEncryptionType = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
    ) -> CreateSessionOutputTypeDef: ...
    async def delete_bucket(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_analytics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_cors(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_encryption(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_intelligent_tiering_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_inventory_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_lifecycle(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_metadata_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_metadata_table_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_metrics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_ownership_controls(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_policy(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_replication(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_tagging(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_bucket_website(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_object(
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
    async def delete_object_annotation(
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
    async def delete_object_tagging(
        self, *, Bucket: str, Key: str, VersionId: str = ..., ExpectedBucketOwner: str = ...
    ) -> DeleteObjectTaggingOutputTypeDef: ...
    async def delete_objects(
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
    async def delete_public_access_block(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def get_bucket_abac(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketAbacOutputTypeDef: ...
    async def get_bucket_accelerate_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ..., RequestPayer: RequestPayerType = ...
    ) -> GetBucketAccelerateConfigurationOutputTypeDef: ...
    async def get_bucket_acl(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketAclOutputTypeDef: ...
    async def get_bucket_analytics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketAnalyticsConfigurationOutputTypeDef: ...
    async def get_bucket_cors(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> GetBucketCorsOutputTypeDef: ...
    async def get_bucket_encryption(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketEncryptionOutputTypeDef: ...
    async def get_bucket_intelligent_tiering_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketIntelligentTieringConfigurationOutputTypeDef: ...
    async def get_bucket_inventory_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketInventoryConfigurationOutputTypeDef: ...
    async def get_bucket_lifecycle(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketLifecycleOutputTypeDef: ...
    async def get_bucket_lifecycle_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketLifecycleConfigurationOutputTypeDef: ...
    async def get_bucket_location(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketLocationOutputTypeDef: ...
    async def get_bucket_logging(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketLoggingOutputTypeDef: ...
    async def get_bucket_metadata_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketMetadataConfigurationOutputTypeDef: ...
    async def get_bucket_metadata_table_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketMetadataTableConfigurationOutputTypeDef: ...
    async def get_bucket_metrics_configuration(
        self, *, Bucket: str, Id: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketMetricsConfigurationOutputTypeDef: ...
    async def get_bucket_notification(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> NotificationConfigurationDeprecatedResponseTypeDef: ...
    async def get_bucket_notification_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> NotificationConfigurationResponseTypeDef: ...
    async def get_bucket_ownership_controls(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketOwnershipControlsOutputTypeDef: ...
    async def get_bucket_policy(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketPolicyOutputTypeDef: ...
    async def get_bucket_policy_status(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketPolicyStatusOutputTypeDef: ...
    async def get_bucket_replication(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketReplicationOutputTypeDef: ...
    async def get_bucket_request_payment(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketRequestPaymentOutputTypeDef: ...
    async def get_bucket_tagging(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketTaggingOutputTypeDef: ...
    async def get_bucket_versioning(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketVersioningOutputTypeDef: ...
    async def get_bucket_website(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetBucketWebsiteOutputTypeDef: ...
    async def get_object(
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
    ) -> AioGetObjectOutputTypeDef: ...
    async def get_object_acl(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> GetObjectAclOutputTypeDef: ...
    async def get_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: ChecksumModeType = ...,
    ) -> AioGetObjectAnnotationOutputTypeDef: ...
    async def get_object_attributes(
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
    async def get_object_legal_hold(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> GetObjectLegalHoldOutputTypeDef: ...
    async def get_object_lock_configuration(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetObjectLockConfigurationOutputTypeDef: ...
    async def get_object_retention(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> GetObjectRetentionOutputTypeDef: ...
    async def get_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
    ) -> GetObjectTaggingOutputTypeDef: ...
    async def get_object_torrent(
        self, *, Bucket: str, Key: str, RequestPayer: RequestPayerType = ..., ExpectedBucketOwner: str = ...
    ) -> AioGetObjectTorrentOutputTypeDef: ...
    async def get_public_access_block(
        self, *, Bucket: str, ExpectedBucketOwner: str = ...
    ) -> GetPublicAccessBlockOutputTypeDef: ...
    async def head_bucket(self, *, Bucket: str, ExpectedBucketOwner: str = ...) -> HeadBucketOutputTypeDef: ...
    async def head_object(
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
    async def list_bucket_analytics_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketAnalyticsConfigurationsOutputTypeDef: ...
    async def list_bucket_intelligent_tiering_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketIntelligentTieringConfigurationsOutputTypeDef: ...
    async def list_bucket_inventory_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketInventoryConfigurationsOutputTypeDef: ...
    async def list_bucket_metrics_configurations(
        self, *, Bucket: str, ContinuationToken: str = ..., ExpectedBucketOwner: str = ...
    ) -> ListBucketMetricsConfigurationsOutputTypeDef: ...
    async def list_buckets(
        self, *, MaxBuckets: int = ..., ContinuationToken: str = ..., Prefix: str = ..., BucketRegion: str = ...
    ) -> ListBucketsOutputTypeDef: ...
    async def list_directory_buckets(
        self, *, ContinuationToken: str = ..., MaxDirectoryBuckets: int = ...
    ) -> ListDirectoryBucketsOutputTypeDef: ...
    async def list_multipart_uploads(
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
    async def list_object_annotations(
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
    async def list_object_versions(
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
    async def list_objects(
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
    async def list_objects_v2(
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
    async def list_parts(
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
    async def put_bucket_abac(
        self,
        *,
        Bucket: str,
        AbacStatus: AbacStatusTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_accelerate_configuration(
        self,
        *,
        Bucket: str,
        AccelerateConfiguration: AccelerateConfigurationTypeDef,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_acl(
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
    async def put_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        AnalyticsConfiguration: AnalyticsConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_cors(
        self,
        *,
        Bucket: str,
        CORSConfiguration: CORSConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_encryption(
        self,
        *,
        Bucket: str,
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfigurationUnionTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        IntelligentTieringConfiguration: IntelligentTieringConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        InventoryConfiguration: InventoryConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        LifecycleConfiguration: LifecycleConfigurationTypeDef = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_lifecycle_configuration(
        self,
        *,
        Bucket: str,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        LifecycleConfiguration: BucketLifecycleConfigurationTypeDef = ...,
        ExpectedBucketOwner: str = ...,
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSizeType = ...,
    ) -> PutBucketLifecycleConfigurationOutputTypeDef: ...
    async def put_bucket_logging(
        self,
        *,
        Bucket: str,
        BucketLoggingStatus: BucketLoggingStatusTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        MetricsConfiguration: MetricsConfigurationUnionTypeDef,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_notification(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: NotificationConfigurationDeprecatedTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_notification_configuration(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: NotificationConfigurationTypeDef,
        ExpectedBucketOwner: str = ...,
        SkipDestinationValidation: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        OwnershipControls: OwnershipControlsUnionTypeDef,
        ContentMD5: str = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_policy(
        self,
        *,
        Bucket: str,
        Policy: str,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ConfirmRemoveSelfBucketAccess: bool = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_replication(
        self,
        *,
        Bucket: str,
        ReplicationConfiguration: ReplicationConfigurationUnionTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        Token: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_request_payment(
        self,
        *,
        Bucket: str,
        RequestPaymentConfiguration: RequestPaymentConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_tagging(
        self,
        *,
        Bucket: str,
        Tagging: TaggingTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_versioning(
        self,
        *,
        Bucket: str,
        VersioningConfiguration: VersioningConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_bucket_website(
        self,
        *,
        Bucket: str,
        WebsiteConfiguration: WebsiteConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_object(
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
    async def put_object_acl(
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
    async def put_object_annotation(
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
    async def put_object_legal_hold(
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
    async def put_object_lock_configuration(
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
    async def put_object_retention(
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
    async def put_object_tagging(
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
    async def put_public_access_block(
        self,
        *,
        Bucket: str,
        PublicAccessBlockConfiguration: PublicAccessBlockConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def rename_object(
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
    async def restore_object(
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
    async def select_object_content(
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
    ) -> AioSelectObjectContentOutputTypeDef: ...
    async def update_bucket_metadata_annotation_table_configuration(
        self,
        *,
        Bucket: str,
        AnnotationTableConfiguration: AnnotationTableConfigurationUpdatesTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_bucket_metadata_inventory_table_configuration(
        self,
        *,
        Bucket: str,
        InventoryTableConfiguration: InventoryTableConfigurationUpdatesTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_bucket_metadata_journal_table_configuration(
        self,
        *,
        Bucket: str,
        JournalTableConfiguration: JournalTableConfigurationUpdatesTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_object_encryption(
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
    async def upload_part(
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
    async def upload_part_copy(
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
    async def write_get_object_response(
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
    async def upload_file(
        self,
        Filename: str,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    async def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    async def upload_fileobj(
        self,
        Fileobj: IO[Any],
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    async def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: IO[Any],
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    async def copy(
        self,
        CopySource: CopySourceTypeDef,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        SourceClient: BaseClient | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    async def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: dict[str, Any] | None = ...,
        Conditions: list[Any] | None = ...,
        ExpiresIn: int = ...,
    ) -> dict[str, Any]: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListBucketsPaginatorName) -> AioListBucketsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDirectoryBucketsPaginatorName) -> AioListDirectoryBucketsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListMultipartUploadsPaginatorName) -> AioListMultipartUploadsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListObjectAnnotationsPaginatorName
    ) -> AioListObjectAnnotationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListObjectVersionsPaginatorName) -> AioListObjectVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListObjectsPaginatorName) -> AioListObjectsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListObjectsV2PaginatorName) -> AioListObjectsV2Paginator: ...
    @overload
    def get_paginator(self, operation_name: ListPartsPaginatorName) -> AioListPartsPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: BucketExistsWaiterName) -> AioBucketExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: BucketNotExistsWaiterName) -> AioBucketNotExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ObjectExistsWaiterName) -> AioObjectExistsWaiter: ...
    @overload
    def get_waiter(self, waiter_name: ObjectNotExistsWaiterName) -> AioObjectNotExistsWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["abort_multipart_upload"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AbortMultipartUploadOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["complete_multipart_upload"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CompleteMultipartUploadOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["copy_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CopyObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_bucket"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateBucketOutputTypeDef]: ...
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
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_multipart_upload"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateMultipartUploadOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_session"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateSessionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_object_annotation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteObjectAnnotationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_object_tagging"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteObjectTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_objects"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteObjectsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_abac"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketAbacOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_accelerate_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketAccelerateConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_acl"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketAclOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_analytics_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketAnalyticsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_cors"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketCorsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_encryption"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketEncryptionOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_intelligent_tiering_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketIntelligentTieringConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_inventory_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketInventoryConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_lifecycle"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketLifecycleOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_lifecycle_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketLifecycleConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_location"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketLocationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_logging"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketLoggingOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_metadata_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketMetadataConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_metadata_table_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketMetadataTableConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_metrics_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetBucketMetricsConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_notification"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[NotificationConfigurationDeprecatedResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_bucket_notification_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[NotificationConfigurationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_ownership_controls"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketOwnershipControlsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketPolicyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_policy_status"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketPolicyStatusOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_replication"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketReplicationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_request_payment"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketRequestPaymentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_tagging"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_versioning"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketVersioningOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_bucket_website"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetBucketWebsiteOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioGetObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_acl"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetObjectAclOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_annotation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioGetObjectAnnotationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_attributes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetObjectAttributesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_legal_hold"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetObjectLegalHoldOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_lock_configuration"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetObjectLockConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_retention"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetObjectRetentionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_tagging"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetObjectTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_object_torrent"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioGetObjectTorrentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_public_access_block"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetPublicAccessBlockOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["head_bucket"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[HeadBucketOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["head_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[HeadObjectOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_analytics_configurations"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListBucketAnalyticsConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_intelligent_tiering_configurations"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListBucketIntelligentTieringConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_inventory_configurations"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListBucketInventoryConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_bucket_metrics_configurations"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListBucketMetricsConfigurationsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_buckets"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListBucketsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_directory_buckets"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListDirectoryBucketsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_multipart_uploads"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMultipartUploadsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_object_annotations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListObjectAnnotationsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_object_versions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListObjectVersionsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_objects"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListObjectsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_objects_v2"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListObjectsV2OutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_parts"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListPartsOutputTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_bucket_lifecycle_configuration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[PutBucketLifecycleConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_acl"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutObjectAclOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_annotation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutObjectAnnotationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_legal_hold"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutObjectLegalHoldOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_lock_configuration"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutObjectLockConfigurationOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_retention"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutObjectRetentionOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_object_tagging"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutObjectTaggingOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["rename_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["restore_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RestoreObjectOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["select_object_content"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioSelectObjectContentOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_object_encryption"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateObjectEncryptionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_part"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UploadPartOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["upload_part_copy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UploadPartCopyOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
