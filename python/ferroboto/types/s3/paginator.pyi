"""Paginators of S3."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import EncodingTypeType, OptionalObjectAttributesType, RequestPayerType
from .type_defs import (
    ListBucketsOutputTypeDef,
    ListDirectoryBucketsOutputTypeDef,
    ListMultipartUploadsOutputTypeDef,
    ListObjectAnnotationsOutputTypeDef,
    ListObjectsOutputTypeDef,
    ListObjectsV2OutputTypeDef,
    ListObjectVersionsOutputTypeDef,
    ListPartsOutputTypeDef,
    PaginatorConfigTypeDef,
)

class ListBucketsPaginator(Paginator[ListBucketsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Prefix: str = ..., BucketRegion: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListBucketsOutputTypeDef]: ...

class ListDirectoryBucketsPaginator(Paginator[ListDirectoryBucketsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListDirectoryBucketsOutputTypeDef]: ...

class ListMultipartUploadsPaginator(Paginator[ListMultipartUploadsOutputTypeDef]):
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
    ) -> PageIterator[ListMultipartUploadsOutputTypeDef]: ...

class ListObjectAnnotationsPaginator(Paginator[ListObjectAnnotationsOutputTypeDef]):
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
    ) -> PageIterator[ListObjectAnnotationsOutputTypeDef]: ...

class ListObjectVersionsPaginator(Paginator[ListObjectVersionsOutputTypeDef]):
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
    ) -> PageIterator[ListObjectVersionsOutputTypeDef]: ...

class ListObjectsPaginator(Paginator[ListObjectsOutputTypeDef]):
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
    ) -> PageIterator[ListObjectsOutputTypeDef]: ...

class ListObjectsV2Paginator(Paginator[ListObjectsV2OutputTypeDef]):
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
    ) -> PageIterator[ListObjectsV2OutputTypeDef]: ...

class ListPartsPaginator(Paginator[ListPartsOutputTypeDef]):
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
    ) -> PageIterator[ListPartsOutputTypeDef]: ...
