"""Waiters of S3."""

from ferroboto.waiter import Waiter

from .literals import ChecksumModeType, RequestPayerType
from .type_defs import TimestampTypeDef, WaiterConfigTypeDef

class BucketExistsWaiter(Waiter):
    def wait(  # type: ignore[override]
        self, *, Bucket: str, ExpectedBucketOwner: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class BucketNotExistsWaiter(Waiter):
    def wait(  # type: ignore[override]
        self, *, Bucket: str, ExpectedBucketOwner: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...

class ObjectExistsWaiter(Waiter):
    def wait(  # type: ignore[override]
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

class ObjectNotExistsWaiter(Waiter):
    def wait(  # type: ignore[override]
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
