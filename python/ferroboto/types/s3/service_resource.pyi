"""The resources of S3."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto._ferroboto import BaseClient
from ferroboto.resources.base import ResourceMeta, ServiceResource
from ferroboto.resources.collection import CollectionManager, ResourceCollection
from ferroboto.s3._config import TransferConfig

from .client import S3Client
from .literals import (
    AnnotationDirectiveType,
    ArchiveStatusType,
    BucketCannedACLType,
    BucketNamespaceType,
    BucketVersioningStatusType,
    ChecksumAlgorithmType,
    ChecksumModeType,
    ChecksumTypeType,
    EncodingTypeType,
    MetadataDirectiveType,
    MFADeleteStatusType,
    ObjectCannedACLType,
    ObjectLockEventHoldType,
    ObjectLockLegalHoldStatusType,
    ObjectLockModeType,
    ObjectOwnershipType,
    ObjectStorageClassType,
    ObjectVersionStorageClassType,
    OptionalObjectAttributesType,
    PayerType,
    ReplicationStatusType,
    RequestChargedType,
    RequestPayerType,
    ServerSideEncryptionType,
    StorageClassType,
    TaggingDirectiveType,
    TransitionDefaultMinimumObjectSizeType,
)
from .type_defs import (
    AbortMultipartUploadOutputTypeDef,
    AccessControlPolicyTypeDef,
    BlobTypeDef,
    BucketLifecycleConfigurationTypeDef,
    BucketLoggingStatusTypeDef,
    CompletedMultipartUploadTypeDef,
    CopyObjectOutputTypeDef,
    CopySourceTypeDef,
    CORSConfigurationTypeDef,
    CORSRuleOutputTypeDef,
    CreateBucketConfigurationTypeDef,
    CreateBucketOutputTypeDef,
    DeleteObjectOutputTypeDef,
    DeleteObjectsOutputTypeDef,
    DeleteTypeDef,
    EmptyResponseMetadataTypeDef,
    ErrorDocumentTypeDef,
    GetObjectOutputTypeDef,
    GrantTypeDef,
    HeadObjectOutputTypeDef,
    IndexDocumentTypeDef,
    InitiatorTypeDef,
    LambdaFunctionConfigurationOutputTypeDef,
    LifecycleConfigurationTypeDef,
    LifecycleRuleOutputTypeDef,
    LoggingEnabledOutputTypeDef,
    NotificationConfigurationTypeDef,
    OwnerTypeDef,
    PutBucketLifecycleConfigurationOutputTypeDef,
    PutObjectAclOutputTypeDef,
    PutObjectOutputTypeDef,
    QueueConfigurationOutputTypeDef,
    RedirectAllRequestsToTypeDef,
    RequestPaymentConfigurationTypeDef,
    RestoreObjectOutputTypeDef,
    RestoreRequestTypeDef,
    RestoreStatusTypeDef,
    RoutingRuleTypeDef,
    RuleOutputTypeDef,
    TaggingTypeDef,
    TagTypeDef,
    TimestampTypeDef,
    TopicConfigurationOutputTypeDef,
    UploadPartCopyOutputTypeDef,
    UploadPartOutputTypeDef,
    VersioningConfigurationTypeDef,
    WebsiteConfigurationTypeDef,
)

class S3ResourceMeta(ResourceMeta):
    client: S3Client

class BucketMultipartUploadsCollection(ResourceCollection):
    def all(self) -> BucketMultipartUploadsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        KeyMarker: str = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        UploadIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
    ) -> BucketMultipartUploadsCollection: ...
    def limit(self, count: int) -> BucketMultipartUploadsCollection: ...
    def page_size(self, count: int) -> BucketMultipartUploadsCollection: ...
    def pages(self) -> Iterator[list[_MultipartUpload]]: ...
    def __iter__(self) -> Iterator[_MultipartUpload]: ...

class BucketMultipartUploadsCollectionManager(CollectionManager):
    def all(self) -> BucketMultipartUploadsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        KeyMarker: str = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        UploadIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
    ) -> BucketMultipartUploadsCollection: ...
    def limit(self, count: int) -> BucketMultipartUploadsCollection: ...
    def page_size(self, count: int) -> BucketMultipartUploadsCollection: ...
    def pages(self) -> Iterator[list[_MultipartUpload]]: ...

class BucketObjectVersionsCollection(ResourceCollection):
    def all(self) -> BucketObjectVersionsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        KeyMarker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        VersionIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
    ) -> BucketObjectVersionsCollection: ...
    def limit(self, count: int) -> BucketObjectVersionsCollection: ...
    def page_size(self, count: int) -> BucketObjectVersionsCollection: ...
    def pages(self) -> Iterator[list[_ObjectVersion]]: ...
    def delete(self, **kwargs: Any) -> list[DeleteObjectsOutputTypeDef]: ...
    def __iter__(self) -> Iterator[_ObjectVersion]: ...

class BucketObjectVersionsCollectionManager(CollectionManager):
    def all(self) -> BucketObjectVersionsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        KeyMarker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        VersionIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: RequestPayerType = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
    ) -> BucketObjectVersionsCollection: ...
    def limit(self, count: int) -> BucketObjectVersionsCollection: ...
    def page_size(self, count: int) -> BucketObjectVersionsCollection: ...
    def pages(self) -> Iterator[list[_ObjectVersion]]: ...
    def delete(self, **kwargs: Any) -> list[DeleteObjectsOutputTypeDef]: ...

class BucketObjectsCollection(ResourceCollection):
    def all(self) -> BucketObjectsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        Marker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
    ) -> BucketObjectsCollection: ...
    def limit(self, count: int) -> BucketObjectsCollection: ...
    def page_size(self, count: int) -> BucketObjectsCollection: ...
    def pages(self) -> Iterator[list[_ObjectSummary]]: ...
    def delete(self, **kwargs: Any) -> list[DeleteObjectsOutputTypeDef]: ...
    def __iter__(self) -> Iterator[_ObjectSummary]: ...

class BucketObjectsCollectionManager(CollectionManager):
    def all(self) -> BucketObjectsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        Delimiter: str = ...,
        EncodingType: EncodingTypeType = ...,
        Marker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[OptionalObjectAttributesType] = ...,
    ) -> BucketObjectsCollection: ...
    def limit(self, count: int) -> BucketObjectsCollection: ...
    def page_size(self, count: int) -> BucketObjectsCollection: ...
    def pages(self) -> Iterator[list[_ObjectSummary]]: ...
    def delete(self, **kwargs: Any) -> list[DeleteObjectsOutputTypeDef]: ...

class MultipartUploadPartsCollection(ResourceCollection):
    def all(self) -> MultipartUploadPartsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
    ) -> MultipartUploadPartsCollection: ...
    def limit(self, count: int) -> MultipartUploadPartsCollection: ...
    def page_size(self, count: int) -> MultipartUploadPartsCollection: ...
    def pages(self) -> Iterator[list[_MultipartUploadPart]]: ...
    def __iter__(self) -> Iterator[_MultipartUploadPart]: ...

class MultipartUploadPartsCollectionManager(CollectionManager):
    def all(self) -> MultipartUploadPartsCollection: ...
    def filter(  # type: ignore[override]
        self,
        *,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
    ) -> MultipartUploadPartsCollection: ...
    def limit(self, count: int) -> MultipartUploadPartsCollection: ...
    def page_size(self, count: int) -> MultipartUploadPartsCollection: ...
    def pages(self) -> Iterator[list[_MultipartUploadPart]]: ...

class ServiceResourceBucketsCollection(ResourceCollection):
    def all(self) -> ServiceResourceBucketsCollection: ...
    def filter(  # type: ignore[override]
        self, *, MaxBuckets: int = ..., ContinuationToken: str = ..., Prefix: str = ..., BucketRegion: str = ...
    ) -> ServiceResourceBucketsCollection: ...
    def limit(self, count: int) -> ServiceResourceBucketsCollection: ...
    def page_size(self, count: int) -> ServiceResourceBucketsCollection: ...
    def pages(self) -> Iterator[list[_Bucket]]: ...
    def __iter__(self) -> Iterator[_Bucket]: ...

class ServiceResourceBucketsCollectionManager(CollectionManager):
    def all(self) -> ServiceResourceBucketsCollection: ...
    def filter(  # type: ignore[override]
        self, *, MaxBuckets: int = ..., ContinuationToken: str = ..., Prefix: str = ..., BucketRegion: str = ...
    ) -> ServiceResourceBucketsCollection: ...
    def limit(self, count: int) -> ServiceResourceBucketsCollection: ...
    def page_size(self, count: int) -> ServiceResourceBucketsCollection: ...
    def pages(self) -> Iterator[list[_Bucket]]: ...

class Bucket(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def name(self) -> str: ...
    @property
    def creation_date(self) -> datetime: ...
    @property
    def bucket_region(self) -> str: ...
    @property
    def bucket_arn(self) -> str: ...
    @property
    def multipart_uploads(self) -> BucketMultipartUploadsCollectionManager: ...
    @property
    def object_versions(self) -> BucketObjectVersionsCollectionManager: ...
    @property
    def objects(self) -> BucketObjectsCollectionManager: ...
    def get_available_subresources(self) -> list[str]: ...
    def create(
        self,
        *,
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
    def delete(self, *, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def delete_objects(
        self,
        *,
        Delete: DeleteTypeDef,
        MFA: str = ...,
        RequestPayer: RequestPayerType = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
    ) -> DeleteObjectsOutputTypeDef: ...
    def put_object(
        self,
        *,
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
    ) -> _Object: ...
    def load(self) -> None: ...
    def upload_file(
        self,
        Filename: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def download_file(
        self,
        Key: str,
        Filename: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def upload_fileobj(
        self,
        Fileobj: IO[Any],
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def download_fileobj(
        self,
        Key: str,
        Fileobj: IO[Any],
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def copy(
        self,
        CopySource: CopySourceTypeDef,
        Key: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        SourceClient: BaseClient | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def wait_until_exists(self, **kwargs: Any) -> None: ...
    def wait_until_not_exists(self, **kwargs: Any) -> None: ...
    def Acl(self) -> _BucketAcl: ...
    def Cors(self) -> _BucketCors: ...
    def Lifecycle(self) -> _BucketLifecycle: ...
    def LifecycleConfiguration(self) -> _BucketLifecycleConfiguration: ...
    def Logging(self) -> _BucketLogging: ...
    def Notification(self) -> _BucketNotification: ...
    def Object(self, key: str) -> _Object: ...
    def Policy(self) -> _BucketPolicy: ...
    def RequestPayment(self) -> _BucketRequestPayment: ...
    def Tagging(self) -> _BucketTagging: ...
    def Versioning(self) -> _BucketVersioning: ...
    def Website(self) -> _BucketWebsite: ...

class BucketAcl(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def owner(self) -> OwnerTypeDef: ...
    @property
    def grants(self) -> list[GrantTypeDef]: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def put(
        self,
        *,
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
    def Bucket(self) -> _Bucket: ...

class BucketCors(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def cors_rules(self) -> list[CORSRuleOutputTypeDef]: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def delete(self, *, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def put(
        self,
        *,
        CORSConfiguration: CORSConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketLifecycle(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def rules(self) -> list[RuleOutputTypeDef]: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def delete(self, *, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def put(
        self,
        *,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        LifecycleConfiguration: LifecycleConfigurationTypeDef = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketLifecycleConfiguration(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def rules(self) -> list[LifecycleRuleOutputTypeDef]: ...
    @property
    def transition_default_minimum_object_size(self) -> TransitionDefaultMinimumObjectSizeType: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def delete(self, *, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def put(
        self,
        *,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        LifecycleConfiguration: BucketLifecycleConfigurationTypeDef = ...,
        ExpectedBucketOwner: str = ...,
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSizeType = ...,
    ) -> PutBucketLifecycleConfigurationOutputTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketLogging(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def logging_enabled(self) -> LoggingEnabledOutputTypeDef: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def put(
        self,
        *,
        BucketLoggingStatus: BucketLoggingStatusTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketNotification(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def topic_configurations(self) -> list[TopicConfigurationOutputTypeDef]: ...
    @property
    def queue_configurations(self) -> list[QueueConfigurationOutputTypeDef]: ...
    @property
    def lambda_function_configurations(self) -> list[LambdaFunctionConfigurationOutputTypeDef]: ...
    @property
    def event_bridge_configuration(self) -> dict[str, Any]: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def put(
        self,
        *,
        NotificationConfiguration: NotificationConfigurationTypeDef,
        ExpectedBucketOwner: str = ...,
        SkipDestinationValidation: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketPolicy(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def policy(self) -> str: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def delete(self, *, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def put(
        self,
        *,
        Policy: str,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ConfirmRemoveSelfBucketAccess: bool = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketRequestPayment(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def payer(self) -> PayerType: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def put(
        self,
        *,
        RequestPaymentConfiguration: RequestPaymentConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketTagging(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def tag_set(self) -> list[TagTypeDef]: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def delete(self, *, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def put(
        self,
        *,
        Tagging: TaggingTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketVersioning(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def status(self) -> BucketVersioningStatusType: ...
    @property
    def mfa_delete(self) -> MFADeleteStatusType: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def enable(
        self,
        *,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put(
        self,
        *,
        VersioningConfiguration: VersioningConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def suspend(
        self,
        *,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class BucketWebsite(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def redirect_all_requests_to(self) -> RedirectAllRequestsToTypeDef: ...
    @property
    def index_document(self) -> IndexDocumentTypeDef: ...
    @property
    def error_document(self) -> ErrorDocumentTypeDef: ...
    @property
    def routing_rules(self) -> list[RoutingRuleTypeDef]: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def delete(self, *, ExpectedBucketOwner: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def put(
        self,
        *,
        WebsiteConfiguration: WebsiteConfigurationTypeDef,
        ContentMD5: str = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def Bucket(self) -> _Bucket: ...

class MultipartUpload(ServiceResource):
    meta: S3ResourceMeta
    def __init__(
        self, bucket_name: str = ..., object_key: str = ..., id: str = ..., *, client: S3Client = ...
    ) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def upload_id(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def initiated(self) -> datetime: ...
    @property
    def storage_class(self) -> StorageClassType: ...
    @property
    def owner(self) -> OwnerTypeDef: ...
    @property
    def initiator(self) -> InitiatorTypeDef: ...
    @property
    def checksum_algorithm(self) -> ChecksumAlgorithmType: ...
    @property
    def checksum_type(self) -> ChecksumTypeType: ...
    @property
    def version_id(self) -> str: ...
    @property
    def parts(self) -> MultipartUploadPartsCollectionManager: ...
    def get_available_subresources(self) -> list[str]: ...
    def abort(
        self,
        *,
        RequestPayer: RequestPayerType = ...,
        ExpectedBucketOwner: str = ...,
        IfMatchInitiatedTime: TimestampTypeDef = ...,
    ) -> AbortMultipartUploadOutputTypeDef: ...
    def complete(
        self,
        *,
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
    ) -> _Object: ...
    def Object(self) -> _Object: ...
    def Part(self, part_number: str) -> _MultipartUploadPart: ...

class MultipartUploadPart(ServiceResource):
    meta: S3ResourceMeta
    def __init__(
        self,
        bucket_name: str = ...,
        object_key: str = ...,
        multipart_upload_id: str = ...,
        part_number: str = ...,
        *,
        client: S3Client = ...,
    ) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def multipart_upload_id(self) -> str: ...
    @property
    def part_number(self) -> str: ...
    @property
    def last_modified(self) -> datetime: ...
    @property
    def e_tag(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def checksum_crc32(self) -> str: ...
    @property
    def checksum_crc32_c(self) -> str: ...
    @property
    def checksum_crc64_nvme(self) -> str: ...
    @property
    def checksum_sha1(self) -> str: ...
    @property
    def checksum_sha256(self) -> str: ...
    @property
    def checksum_sha512(self) -> str: ...
    @property
    def checksum_md5(self) -> str: ...
    @property
    def checksum_xxhash64(self) -> str: ...
    @property
    def checksum_xxhash3(self) -> str: ...
    @property
    def checksum_xxhash128(self) -> str: ...
    def get_available_subresources(self) -> list[str]: ...
    def copy_from(
        self,
        *,
        CopySource: str | CopySourceTypeDef,
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
    def upload(
        self,
        *,
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
    def MultipartUpload(self) -> _MultipartUpload: ...

class Object(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., key: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def delete_marker(self) -> bool: ...
    @property
    def accept_ranges(self) -> str: ...
    @property
    def expiration(self) -> str: ...
    @property
    def restore(self) -> str: ...
    @property
    def archive_status(self) -> ArchiveStatusType: ...
    @property
    def last_modified(self) -> datetime: ...
    @property
    def content_length(self) -> int: ...
    @property
    def checksum_crc32(self) -> str: ...
    @property
    def checksum_crc32_c(self) -> str: ...
    @property
    def checksum_crc64_nvme(self) -> str: ...
    @property
    def checksum_sha1(self) -> str: ...
    @property
    def checksum_sha256(self) -> str: ...
    @property
    def checksum_sha512(self) -> str: ...
    @property
    def checksum_md5(self) -> str: ...
    @property
    def checksum_xxhash64(self) -> str: ...
    @property
    def checksum_xxhash3(self) -> str: ...
    @property
    def checksum_xxhash128(self) -> str: ...
    @property
    def checksum_type(self) -> ChecksumTypeType: ...
    @property
    def e_tag(self) -> str: ...
    @property
    def missing_meta(self) -> int: ...
    @property
    def version_id(self) -> str: ...
    @property
    def cache_control(self) -> str: ...
    @property
    def content_disposition(self) -> str: ...
    @property
    def content_encoding(self) -> str: ...
    @property
    def content_language(self) -> str: ...
    @property
    def content_type(self) -> str: ...
    @property
    def content_range(self) -> str: ...
    @property
    def expires(self) -> datetime: ...
    @property
    def website_redirect_location(self) -> str: ...
    @property
    def server_side_encryption(self) -> ServerSideEncryptionType: ...
    @property
    def metadata(self) -> dict[str, str]: ...
    @property
    def sse_customer_algorithm(self) -> str: ...
    @property
    def sse_customer_key_md5(self) -> str: ...
    @property
    def ssekms_key_id(self) -> str: ...
    @property
    def bucket_key_enabled(self) -> bool: ...
    @property
    def storage_class(self) -> StorageClassType: ...
    @property
    def request_charged(self) -> RequestChargedType: ...
    @property
    def replication_status(self) -> ReplicationStatusType: ...
    @property
    def parts_count(self) -> int: ...
    @property
    def tag_count(self) -> int: ...
    @property
    def object_lock_mode(self) -> ObjectLockModeType: ...
    @property
    def object_lock_retain_until_date(self) -> datetime: ...
    @property
    def object_lock_legal_hold_status(self) -> ObjectLockLegalHoldStatusType: ...
    @property
    def object_lock_event_hold(self) -> ObjectLockEventHoldType: ...
    @property
    def object_lock_event_hold_duration_days(self) -> int: ...
    @property
    def object_lock_event_hold_duration_years(self) -> int: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def copy_from(
        self,
        *,
        CopySource: str | CopySourceTypeDef,
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
    def delete(
        self,
        *,
        MFA: str = ...,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampTypeDef = ...,
        IfMatchSize: int = ...,
    ) -> DeleteObjectOutputTypeDef: ...
    def get(
        self,
        *,
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
    def initiate_multipart_upload(
        self,
        *,
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
    ) -> _MultipartUpload: ...
    def put(
        self,
        *,
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
    def restore_object(
        self,
        *,
        VersionId: str = ...,
        RestoreRequest: RestoreRequestTypeDef = ...,
        RequestPayer: RequestPayerType = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> RestoreObjectOutputTypeDef: ...
    def upload_file(
        self,
        Filename: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def download_file(
        self,
        Filename: str,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def upload_fileobj(
        self,
        Fileobj: IO[Any],
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def download_fileobj(
        self,
        Fileobj: IO[Any],
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def copy(
        self,
        CopySource: CopySourceTypeDef,
        ExtraArgs: dict[str, Any] | None = ...,
        Callback: Callable[[int], Any] | None = ...,
        SourceClient: BaseClient | None = ...,
        Config: TransferConfig | None = ...,
    ) -> None: ...
    def wait_until_exists(self, **kwargs: Any) -> None: ...
    def wait_until_not_exists(self, **kwargs: Any) -> None: ...
    def Acl(self) -> _ObjectAcl: ...
    def Bucket(self) -> _Bucket: ...
    def MultipartUpload(self, id: str) -> _MultipartUpload: ...
    def Version(self, id: str) -> _ObjectVersion: ...

class ObjectAcl(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., object_key: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def owner(self) -> OwnerTypeDef: ...
    @property
    def grants(self) -> list[GrantTypeDef]: ...
    @property
    def request_charged(self) -> RequestChargedType: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(self) -> None: ...
    def reload(self) -> None: ...
    def put(
        self,
        *,
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
    def Object(self) -> _Object: ...

class ObjectSummary(ServiceResource):
    meta: S3ResourceMeta
    def __init__(self, bucket_name: str = ..., key: str = ..., *, client: S3Client = ...) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def last_modified(self) -> datetime: ...
    @property
    def e_tag(self) -> str: ...
    @property
    def checksum_algorithm(self) -> list[ChecksumAlgorithmType]: ...
    @property
    def checksum_type(self) -> ChecksumTypeType: ...
    @property
    def size(self) -> int: ...
    @property
    def storage_class(self) -> ObjectStorageClassType: ...
    @property
    def owner(self) -> OwnerTypeDef: ...
    @property
    def restore_status(self) -> RestoreStatusTypeDef: ...
    def get_available_subresources(self) -> list[str]: ...
    def copy_from(
        self,
        *,
        CopySource: str | CopySourceTypeDef,
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
    def delete(
        self,
        *,
        MFA: str = ...,
        VersionId: str = ...,
        RequestPayer: RequestPayerType = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampTypeDef = ...,
        IfMatchSize: int = ...,
    ) -> DeleteObjectOutputTypeDef: ...
    def get(
        self,
        *,
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
    def initiate_multipart_upload(
        self,
        *,
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
    ) -> _MultipartUpload: ...
    def put(
        self,
        *,
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
    def restore_object(
        self,
        *,
        VersionId: str = ...,
        RestoreRequest: RestoreRequestTypeDef = ...,
        RequestPayer: RequestPayerType = ...,
        ChecksumAlgorithm: ChecksumAlgorithmType = ...,
        ExpectedBucketOwner: str = ...,
    ) -> RestoreObjectOutputTypeDef: ...
    def load(self) -> None: ...
    def wait_until_exists(self, **kwargs: Any) -> None: ...
    def wait_until_not_exists(self, **kwargs: Any) -> None: ...
    def Acl(self) -> _ObjectAcl: ...
    def Bucket(self) -> _Bucket: ...
    def MultipartUpload(self, id: str) -> _MultipartUpload: ...
    def Object(self) -> _Object: ...
    def Version(self, id: str) -> _ObjectVersion: ...

class ObjectVersion(ServiceResource):
    meta: S3ResourceMeta
    def __init__(
        self, bucket_name: str = ..., object_key: str = ..., id: str = ..., *, client: S3Client = ...
    ) -> None: ...
    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def e_tag(self) -> str: ...
    @property
    def checksum_algorithm(self) -> list[ChecksumAlgorithmType]: ...
    @property
    def checksum_type(self) -> ChecksumTypeType: ...
    @property
    def size(self) -> int: ...
    @property
    def storage_class(self) -> ObjectVersionStorageClassType: ...
    @property
    def key(self) -> str: ...
    @property
    def version_id(self) -> str: ...
    @property
    def is_latest(self) -> bool: ...
    @property
    def last_modified(self) -> datetime: ...
    @property
    def owner(self) -> OwnerTypeDef: ...
    @property
    def restore_status(self) -> RestoreStatusTypeDef: ...
    def get_available_subresources(self) -> list[str]: ...
    def delete(
        self,
        *,
        MFA: str = ...,
        RequestPayer: RequestPayerType = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampTypeDef = ...,
        IfMatchSize: int = ...,
    ) -> DeleteObjectOutputTypeDef: ...
    def get(
        self,
        *,
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
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: ChecksumModeType = ...,
    ) -> GetObjectOutputTypeDef: ...
    def head(
        self,
        *,
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
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: RequestPayerType = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: ChecksumModeType = ...,
    ) -> HeadObjectOutputTypeDef: ...
    def Object(self) -> _Object: ...

class S3ServiceResource(ServiceResource):
    meta: S3ResourceMeta
    @property
    def buckets(self) -> ServiceResourceBucketsCollectionManager: ...
    def get_available_subresources(self) -> list[str]: ...
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
    ) -> _Bucket: ...
    def Bucket(self, name: str) -> _Bucket: ...
    def BucketAcl(self, bucket_name: str) -> _BucketAcl: ...
    def BucketCors(self, bucket_name: str) -> _BucketCors: ...
    def BucketLifecycle(self, bucket_name: str) -> _BucketLifecycle: ...
    def BucketLifecycleConfiguration(self, bucket_name: str) -> _BucketLifecycleConfiguration: ...
    def BucketLogging(self, bucket_name: str) -> _BucketLogging: ...
    def BucketNotification(self, bucket_name: str) -> _BucketNotification: ...
    def BucketPolicy(self, bucket_name: str) -> _BucketPolicy: ...
    def BucketRequestPayment(self, bucket_name: str) -> _BucketRequestPayment: ...
    def BucketTagging(self, bucket_name: str) -> _BucketTagging: ...
    def BucketVersioning(self, bucket_name: str) -> _BucketVersioning: ...
    def BucketWebsite(self, bucket_name: str) -> _BucketWebsite: ...
    def MultipartUpload(self, bucket_name: str, object_key: str, id: str) -> _MultipartUpload: ...
    def MultipartUploadPart(
        self, bucket_name: str, object_key: str, multipart_upload_id: str, part_number: str
    ) -> _MultipartUploadPart: ...
    def Object(self, bucket_name: str, key: str) -> _Object: ...
    def ObjectAcl(self, bucket_name: str, object_key: str) -> _ObjectAcl: ...
    def ObjectSummary(self, bucket_name: str, key: str) -> _ObjectSummary: ...
    def ObjectVersion(self, bucket_name: str, object_key: str, id: str) -> _ObjectVersion: ...

_Bucket = Bucket
_BucketAcl = BucketAcl
_BucketCors = BucketCors
_BucketLifecycle = BucketLifecycle
_BucketLifecycleConfiguration = BucketLifecycleConfiguration
_BucketLogging = BucketLogging
_BucketNotification = BucketNotification
_BucketPolicy = BucketPolicy
_BucketRequestPayment = BucketRequestPayment
_BucketTagging = BucketTagging
_BucketVersioning = BucketVersioning
_BucketWebsite = BucketWebsite
_MultipartUpload = MultipartUpload
_MultipartUploadPart = MultipartUploadPart
_Object = Object
_ObjectAcl = ObjectAcl
_ObjectSummary = ObjectSummary
_ObjectVersion = ObjectVersion
