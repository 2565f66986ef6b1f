"""Types of S3."""

from .aio import AioS3Client as AioS3Client
from .client import S3Client as S3Client
from .paginator import ListBucketsPaginator as ListBucketsPaginator
from .paginator import ListDirectoryBucketsPaginator as ListDirectoryBucketsPaginator
from .paginator import ListMultipartUploadsPaginator as ListMultipartUploadsPaginator
from .paginator import ListObjectAnnotationsPaginator as ListObjectAnnotationsPaginator
from .paginator import ListObjectsPaginator as ListObjectsPaginator
from .paginator import ListObjectsV2Paginator as ListObjectsV2Paginator
from .paginator import ListObjectVersionsPaginator as ListObjectVersionsPaginator
from .paginator import ListPartsPaginator as ListPartsPaginator
from .service_resource import S3ServiceResource as S3ServiceResource
from .waiter import BucketExistsWaiter as BucketExistsWaiter
from .waiter import BucketNotExistsWaiter as BucketNotExistsWaiter
from .waiter import ObjectExistsWaiter as ObjectExistsWaiter
from .waiter import ObjectNotExistsWaiter as ObjectNotExistsWaiter

Client = S3Client
ServiceResource = S3ServiceResource
