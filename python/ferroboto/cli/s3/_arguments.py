"""From the options of a command to the parameters of requests."""

from __future__ import annotations

from typing import Any

_OBJECT = {
    "acl": "ACL",
    "storage_class": "StorageClass",
    "website_redirect": "WebsiteRedirectLocation",
    "content_type": "ContentType",
    "cache_control": "CacheControl",
    "content_disposition": "ContentDisposition",
    "content_encoding": "ContentEncoding",
    "content_language": "ContentLanguage",
    "expires": "Expires",
    "metadata": "Metadata",
    "sse": "ServerSideEncryption",
    "sse_kms_key_id": "SSEKMSKeyId",
    "checksum_algorithm": "ChecksumAlgorithm",
}
_PAYER = {"request_payer": "RequestPayer"}
_KEY = {"sse_c": "SSECustomerAlgorithm", "sse_c_key": "SSECustomerKey"}
_SOURCE_KEY = {
    "sse_c_copy_source": "CopySourceSSECustomerAlgorithm",
    "sse_c_copy_source_key": "CopySourceSSECustomerKey",
}
# What requests of each operation take.
_NAMES: dict[str, dict[str, str]] = {
    "upload": {**_OBJECT, **_KEY, **_PAYER},
    "download": {**_KEY, **_PAYER, "checksum_mode": "ChecksumMode"},
    "copy": {**_OBJECT, "metadata_directive": "MetadataDirective", **_KEY, **_SOURCE_KEY, **_PAYER},
    "delete": _PAYER,
}
_GRANTS = {"read": "GrantRead", "full": "GrantFullControl", "readacl": "GrantReadACP", "writeacl": "GrantWriteACP"}


def extra_args(options: dict[str, Any], operation: str) -> dict[str, Any]:
    """The parameters of the requests of a transfer."""
    args = {name: options[option] for option, name in _NAMES[operation].items() if options.get(option)}
    if operation in ("upload", "copy"):
        for grant in options.get("grants") or ():
            permission, sign, grantee = grant.partition("=")
            if not sign:
                raise ValueError("grants should be of the form permission=principal")
            if permission not in _GRANTS:
                raise ValueError("permission must be one of: read|readacl|writeacl|full")
            args[_GRANTS[permission]] = grantee
    if operation == "copy" and args.get("Metadata"):
        args.setdefault("MetadataDirective", "REPLACE")
    return args


def listing_args(options: dict[str, Any], operation: str) -> dict[str, Any]:
    """The parameters of the requests that list objects, and of those that ask about one."""
    payer = {name: options[option] for option, name in _PAYER.items() if options.get(option)}
    prefix = "sse_c_copy_source" if operation == "copy" else "sse_c"
    head = dict(payer)
    if options.get(prefix):
        head["SSECustomerAlgorithm"] = options[prefix]
        head["SSECustomerKey"] = options[f"{prefix}_key"]
    return {"listing": payer, "head": head}
