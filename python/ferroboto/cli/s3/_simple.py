"""``ls``, ``mb``, ``rb``, ``presign`` and ``website``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from .._arguments import Arguments
from .._command import client_of
from ._paths import SCHEME, check_supported, human, is_remote, split


def _ls(words: Arguments, options: dict[str, Any]) -> int:
    bucket, key = split(options["paths"][0] if options["paths"] else SCHEME)
    client = client_of(words, "s3")
    paging = {"PageSize": options.get("page_size")}
    if not bucket:
        return _list_buckets(client, paging, options)
    params: dict[str, Any] = {"Bucket": bucket, "Prefix": key, "PaginationConfig": paging}
    if not options["dir_op"]:
        params["Delimiter"] = "/"
    if options.get("request_payer"):
        params["RequestPayer"] = options["request_payer"]
    count = total = 0
    found = False
    # Lines are written page by page: thousands of writes cost more than the listing.
    for page in client.get_paginator("list_objects_v2").paginate(**params):
        lines = [f"{'PRE':>30} {it['Prefix'].split('/')[-2]}/\n" for it in page.get("CommonPrefixes", ())]
        for it in page.get("Contents", ()):
            size = it["Size"]
            count += 1
            total += size
            name = it["Key"] if options["dir_op"] else it["Key"].rpartition("/")[2]
            shown = human(size) if options.get("human_readable") else size
            lines.append(f"{_time(it['LastModified'])} {shown:>10} {name}\n")
        found = found or bool(lines)
        _print("".join(lines))
    if options.get("summarize"):
        shown = human(total) if options.get("human_readable") else total
        _print(f"\nTotal Objects: {count}\n   Total Size: {shown}\n")
    return 1 if key and not found else 0


def _list_buckets(client: Any, paging: dict[str, Any], options: dict[str, Any]) -> int:
    params: dict[str, Any] = {"PaginationConfig": paging}
    for option, name in (("bucket_name_prefix", "Prefix"), ("bucket_region", "BucketRegion")):
        if options.get(option):
            params[name] = options[option]
    for page in client.get_paginator("list_buckets").paginate(**params):
        _print("".join(f"{_time(it['CreationDate'])} {it['Name']}\n" for it in page.get("Buckets", ())))
    if options.get("summarize"):
        shown = human(0) if options.get("human_readable") else 0
        _print(f"\nTotal Objects: 0\n   Total Size: {shown}\n")
    return 0


def _time(moment: Any) -> str:
    return str(moment.astimezone().strftime("%Y-%m-%d %H:%M:%S"))


def _print(text: str) -> None:
    from ._results import _write

    _write(text, sys.stdout)


def _bucket(name: str, path: str) -> tuple[str, str]:
    if not is_remote(path):
        raise TypeError("<S3Uri>\nError: Invalid argument type")
    return split(path)


def _mb(words: Arguments, options: dict[str, Any]) -> int:
    path = options["paths"][0]
    bucket, _ = _bucket("mb", path)
    if bucket.endswith("--x-s3"):
        raise ValueError("Cannot use mb command with a directory bucket.")
    client = client_of(words, "s3")
    params: dict[str, Any] = {"Bucket": bucket}
    if bucket.endswith("-an"):
        params["BucketNamespace"] = "account-regional"
    config: dict[str, Any] = {}
    # The default region has no name here.
    if client.meta.region_name != "us-east-1":
        config["LocationConstraint"] = client.meta.region_name
    if options.get("tags"):
        config["Tags"] = [{"Key": key, "Value": value} for key, value in options["tags"]]
    if config:
        params["CreateBucketConfiguration"] = config
    return _reported("make_bucket", bucket, path, lambda: client.create_bucket(**params))


def _rb(words: Arguments, options: dict[str, Any]) -> int:
    path = options["paths"][0]
    bucket, key = _bucket("rb", path)
    if key:
        raise ValueError(f"Please specify a valid bucket name only. E.g. s3://{bucket}")
    client = client_of(words, "s3")
    if options.get("force"):
        from ._options import parse
        from ._transfer import transfer

        if transfer(words, "rm", parse("rm", [path, "--recursive"])) != 0:
            raise RuntimeError(
                "remove_bucket failed: Unable to delete all objects in the bucket, bucket will not be deleted."
            )
    return _reported("remove_bucket", bucket, path, lambda: client.delete_bucket(Bucket=bucket))


def _reported(what: str, bucket: str, path: str, call: Callable[[], Any]) -> int:
    try:
        call()
    except Exception as error:  # noqa: BLE001 - as the AWS CLI has it
        print(f"{what} failed: {path} {error}", file=sys.stderr)
        return 1
    print(f"{what}: {bucket}")
    return 0


def _presign(words: Arguments, options: dict[str, Any]) -> int:
    bucket, key = split(options["paths"][0])
    client = client_of(words, "s3")
    params = {"Bucket": bucket, "Key": key}
    print(client.generate_presigned_url("get_object", params, ExpiresIn=options.get("expires_in", 3600)))
    return 0


def _website(words: Arguments, options: dict[str, Any]) -> int:
    bucket = options["paths"][0].removeprefix(SCHEME).removesuffix("/")
    check_supported(bucket)
    config: dict[str, Any] = {}
    if options.get("index_document") is not None:
        config["IndexDocument"] = {"Suffix": options["index_document"]}
    if options.get("error_document") is not None:
        config["ErrorDocument"] = {"Key": options["error_document"]}
    client_of(words, "s3").put_bucket_website(Bucket=bucket, WebsiteConfiguration=config)
    return 0


SIMPLE: dict[str, Callable[[Arguments, dict[str, Any]], int]] = {
    "ls": _ls,
    "mb": _mb,
    "rb": _rb,
    "presign": _presign,
    "website": _website,
}
