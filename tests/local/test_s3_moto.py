"""The same calls of boto3 on moto's server and on the local S3: what AWS documents is the same in both."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from ferroboto.local import World, serve

from ..support import moto

# What is up to each server, and what moto leaves out or has otherwise than AWS documents.
VARIES = {
    "LastModified",
    "CreationDate",
    "Owner",
    "Initiator",
    "Initiated",
    "UploadId",
    "VersionId",
    "ResponseMetadata",
    "NextContinuationToken",
    "CopySourceVersionId",
    "DeleteMarkerVersionId",
    "VersionIdMarker",
    "NextVersionIdMarker",
    "ChecksumType",
    "ChecksumAlgorithm",
    "ChecksumCRC64NVME",
    "ServerSideEncryption",
    "BucketKeyEnabled",
    "Location",
    "BucketArn",
    "HostId",
    "RequestId",
    "Restore",
    "ID",
    "Body",
    "BucketRegion",
    "AccessPointAlias",
    "ETagAlgorithm",
}


@pytest.fixture(scope="module")
def clients() -> Iterator[tuple[Any, Any]]:
    options = {
        "region_name": "us-east-1",
        "aws_access_key_id": "any",
        "aws_secret_access_key": "thing",
        "config": Config(retries={"total_max_attempts": 1}),
    }
    with moto.served() as url, World() as world, serve(world=world.endpoint_url) as server:
        yield (
            boto3.client("s3", endpoint_url=url, **options),
            boto3.client("s3", endpoint_url=server.endpoint_url, **options),
        )


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items() if name not in VARIES}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def outcome(s3: Any, call: str, params: dict[str, Any], known: dict[str, Any]) -> Any:
    params = {
        name: known.get(value, value) if isinstance(value, str) else value
        for name, value in copy.deepcopy(params).items()
    }
    try:
        answer = getattr(s3, call)(**params)
    except ClientError as error:
        response = error.response
        return response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"]
    for name in ("UploadId", "VersionId"):
        if name in answer:
            known[f"<{name}>"] = answer[name]
    body = answer["Body"].read() if "Body" in answer else None
    return answer["ResponseMetadata"]["HTTPStatusCode"], plain(answer), body


A, B = {"Bucket": "pets", "Key": "a"}, {"Bucket": "pets", "Key": "dir/b c"}
PARTS = {"Parts": [{"PartNumber": 1, "ETag": '"0cc175b9c0f1b6a831c399e269772661"'}]}
# Calls with an exclamation mark are not compared: moto's response is not the one that AWS documents.
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("list_objects_v2", {"Bucket": "nothing"}),
    ("create_bucket", {"Bucket": "pets"}),
    ("create_bucket", {"Bucket": "in"}),
    ("head_bucket", {"Bucket": "pets"}),
    ("get_bucket_location", {"Bucket": "pets"}),
    (
        "put_object",
        {**A, "Body": b"0123456789", "Metadata": {"k": "v"}, "ContentType": "text/plain", "CacheControl": "x"},
    ),
    ("put_object", {**B, "Body": b"", "Tagging": "a=1"}),
    ("head_object", A),
    ("head_object", {"Bucket": "pets", "Key": "no"}),
    ("get_object", A),
    ("get_object", {**A, "Range": "bytes=2-4"}),
    ("get_object", {**A, "Range": "bytes=-4"}),
    ("get_object", {**A, "Range": "bytes=50-"}),
    ("get_object", {**A, "IfMatch": '"x"'}),
    ("get_object", {**A, "IfNoneMatch": '"781e5e245d69b566979b86e28d23f2c7"'}),
    ("get_object", {"Bucket": "pets", "Key": "no"}),
    ("get_object_tagging", B),
    ("put_object_tagging", {**B, "Tagging": {"TagSet": [{"Key": "x", "Value": "y"}]}}),
    ("get_object_tagging", B),
    ("delete_object_tagging", B),
    ("list_objects_v2", {"Bucket": "pets", "Delimiter": "/"}),
    ("list_objects_v2", {"Bucket": "pets", "Prefix": "dir/", "MaxKeys": 1}),
    ("!list_objects", {"Bucket": "pets", "MaxKeys": 1}),
    ("copy_object", {"Bucket": "pets", "Key": "copy", "CopySource": A}),
    ("copy_object", {"Bucket": "pets", "Key": "copy", "CopySource": {"Bucket": "pets", "Key": "no"}}),
    ("copy_object", {**A, "CopySource": A}),
    ("head_object", {"Bucket": "pets", "Key": "copy"}),
    ("get_object_attributes", {**A, "ObjectAttributes": ["ETag", "ObjectSize", "StorageClass"]}),
    ("create_multipart_upload", {"Bucket": "pets", "Key": "parts", "ContentType": "x/y"}),
    ("upload_part", {"Bucket": "pets", "Key": "parts", "UploadId": "<UploadId>", "PartNumber": 1, "Body": b"a"}),
    ("list_parts", {"Bucket": "pets", "Key": "parts", "UploadId": "<UploadId>"}),
    ("!list_multipart_uploads", {"Bucket": "pets"}),
    (
        "complete_multipart_upload",
        {"Bucket": "pets", "Key": "parts", "UploadId": "<UploadId>", "MultipartUpload": PARTS},
    ),
    ("head_object", {"Bucket": "pets", "Key": "parts"}),
    ("abort_multipart_upload", {"Bucket": "pets", "Key": "parts", "UploadId": "no"}),
    ("get_bucket_versioning", {"Bucket": "pets"}),
    ("put_bucket_versioning", {"Bucket": "pets", "VersioningConfiguration": {"Status": "Enabled"}}),
    ("get_bucket_versioning", {"Bucket": "pets"}),
    ("put_object", {**A, "Body": b"new"}),
    ("delete_object", A),
    ("get_object", A),
    ("!get_object", {**A, "VersionId": "<VersionId>"}),
    ("!list_object_versions", {"Bucket": "pets", "Prefix": "a"}),
    ("!delete_object", {**A, "VersionId": "<VersionId>"}),
    ("!delete_objects", {"Bucket": "pets", "Delete": {"Objects": [{"Key": "copy"}], "Quiet": True}}),
    ("get_bucket_cors", {"Bucket": "pets"}),
    ("get_bucket_policy", {"Bucket": "pets"}),
    ("get_bucket_tagging", {"Bucket": "pets"}),
    ("get_bucket_lifecycle_configuration", {"Bucket": "pets"}),
    ("get_bucket_website", {"Bucket": "pets"}),
    ("get_bucket_replication", {"Bucket": "pets"}),
    ("delete_bucket", {"Bucket": "pets"}),
]


def test_moto_answers_the_same(clients: tuple[Any, Any]) -> None:
    theirs, ours = clients
    known: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
    differ = []
    for call, params in CALLS:
        name = call.removeprefix("!")
        expected, found = outcome(theirs, name, params, known[0]), outcome(ours, name, params, known[1])
        if expected != found and name == call:
            differ.append((call, params, expected, found))
    assert not differ, "\n".join(f"{call} {params}\n  moto  {a}\n  local {b}" for call, params, a, b in differ)
