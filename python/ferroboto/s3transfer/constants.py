"""Sizes, and the arguments that transfers allow: equivalent of ``s3transfer.constants``."""

from __future__ import annotations

KB = 1024
MB = KB * KB
GB = MB * KB

ALLOWED_DOWNLOAD_ARGS = [
    "ChecksumMode",
    "VersionId",
    "SSECustomerAlgorithm",
    "SSECustomerKey",
    "SSECustomerKeyMD5",
    "RequestPayer",
    "ExpectedBucketOwner",
]

FULL_OBJECT_CHECKSUM_ARGS = [
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumMD5",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "ChecksumSHA512",
    "ChecksumXXHASH3",
    "ChecksumXXHASH64",
    "ChecksumXXHASH128",
]

ALLOWED_SHARED_ARGS = [
    "ACL",
    "CacheControl",
    "ChecksumAlgorithm",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "ExpectedBucketOwner",
    "Expires",
    "GrantFullControl",
    "GrantRead",
    "GrantReadACP",
    "GrantWriteACP",
    "Metadata",
    "ObjectLockLegalHoldStatus",
    "ObjectLockMode",
    "ObjectLockRetainUntilDate",
    "RequestPayer",
    "ServerSideEncryption",
    "StorageClass",
    "SSECustomerAlgorithm",
    "SSECustomerKey",
    "SSECustomerKeyMD5",
    "SSEKMSKeyId",
    "SSEKMSEncryptionContext",
    "Tagging",
    "WebsiteRedirectLocation",
]

ALLOWED_UPLOAD_ARGS = [*ALLOWED_SHARED_ARGS, "ChecksumType", "MpuObjectSize", *FULL_OBJECT_CHECKSUM_ARGS]

ALLOWED_COPY_ARGS = [
    *ALLOWED_SHARED_ARGS,
    "CopySourceIfMatch",
    "CopySourceIfModifiedSince",
    "CopySourceIfNoneMatch",
    "CopySourceIfUnmodifiedSince",
    "CopySourceSSECustomerAlgorithm",
    "CopySourceSSECustomerKey",
    "CopySourceSSECustomerKeyMD5",
    "MetadataDirective",
    "TaggingDirective",
    "AnnotationDirective",
]

ALLOWED_DELETE_ARGS = ["MFA", "VersionId", "RequestPayer", "ExpectedBucketOwner"]

# The customer's own key, and who pays and owns: what every request of a multipart transfer repeats.
_KEY_ARGS = ["SSECustomerKey", "SSECustomerAlgorithm", "SSECustomerKeyMD5"]
_OWNER_ARGS = ["RequestPayer", "ExpectedBucketOwner"]

UPLOAD_PART_ARGS = ["ChecksumAlgorithm", *_KEY_ARGS, *_OWNER_ARGS]
COMPLETE_UPLOAD_ARGS = [*_KEY_ARGS, *_OWNER_ARGS, "ChecksumType", "MpuObjectSize", *FULL_OBJECT_CHECKSUM_ARGS]
# What only one of the two ways to upload has.
NOT_FOR_WHOLE_UPLOADS = ["ChecksumType", "MpuObjectSize"]
NOT_FOR_CREATED_UPLOADS = [*FULL_OBJECT_CHECKSUM_ARGS, "MpuObjectSize"]

COPY_SOURCE_ARGS = [
    "CopySourceIfMatch",
    "CopySourceIfModifiedSince",
    "CopySourceIfNoneMatch",
    "CopySourceIfUnmodifiedSince",
    "CopySourceSSECustomerKey",
    "CopySourceSSECustomerAlgorithm",
    "CopySourceSSECustomerKeyMD5",
]
COPY_PART_ARGS = [*COPY_SOURCE_ARGS, *_KEY_ARGS, *_OWNER_ARGS]
COMPLETE_COPY_ARGS = [*_KEY_ARGS, *_OWNER_ARGS]
NOT_FOR_CREATED_COPIES = [
    *COPY_SOURCE_ARGS,
    "MetadataDirective",
    "TaggingDirective",
    "AnnotationDirective",
    "Tagging",
]
# Arguments of a copy by the names that the request for the source's metadata has for them.
SOURCE_METADATA_ARGS = {
    **{name: name.removeprefix("CopySource") for name in COPY_SOURCE_ARGS},
    **{name: name for name in _OWNER_ARGS},
}
# Metadata that a copy in parts keeps unless it is replaced.
PRESERVED_METADATA = [
    "CacheControl",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "Expires",
    "Metadata",
]
READ_TAGS_ARGS = _OWNER_ARGS
WRITE_TAGS_ARGS = [*_OWNER_ARGS, "ChecksumAlgorithm"]
