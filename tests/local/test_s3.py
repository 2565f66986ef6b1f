"""The local S3 through boto3 and a server: objects, ranges, conditions, copies, tags, checksums, versions and lists."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from ferroboto.local import Server, World, serve


@pytest.fixture
def server(ferroboto_local: World) -> Iterator[Server]:
    with serve(world=ferroboto_local.endpoint_url) as server:
        yield server


def client(server: Server, region: str = "us-east-1", **config: Any) -> Any:
    return boto3.client(
        "s3",
        region_name=region,
        aws_access_key_id="any",
        aws_secret_access_key="thing",
        endpoint_url=server.endpoint_url,
        config=Config(retries={"total_max_attempts": 1}, **config),
    )


@pytest.fixture
def s3(server: Server) -> Any:
    s3 = client(server)
    s3.create_bucket(Bucket="pets")
    return s3


def refused(call: Any, **params: Any) -> dict[str, Any]:
    with pytest.raises(ClientError) as caught:
        call(**params)
    response = caught.value.response
    return {**response["Error"], "status": response["ResponseMetadata"]["HTTPStatusCode"]}


def put(s3: Any, key: str, body: bytes = b"", **params: Any) -> Any:
    return s3.put_object(Bucket="pets", Key=key, Body=body, **params)


def body(s3: Any, key: str, **params: Any) -> bytes:
    return bytes(s3.get_object(Bucket="pets", Key=key, **params)["Body"].read())


def test_an_object_with_all_that_it_is_said_to_have(s3: Any) -> None:
    expires = datetime(2030, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    answer = put(
        s3,
        "a b/ü+%.txt",
        b"hello",
        Metadata={"colour": "red", "Shape": "round"},
        ContentType="text/plain",
        CacheControl="no-cache",
        ContentDisposition="attachment",
        ContentEncoding="gzip",
        ContentLanguage="en",
        Expires=expires,
        StorageClass="STANDARD_IA",
        WebsiteRedirectLocation="/other",
        Tagging="a=1&b=2%20c",
    )
    assert answer["ETag"] == '"5d41402abc4b2a76b9719d911017c592"'
    assert answer["ServerSideEncryption"] == "AES256"
    for found in (s3.get_object, s3.head_object):
        there = found(Bucket="pets", Key="a b/ü+%.txt")
        assert there["Metadata"] == {"colour": "red", "shape": "round"}
        assert there["ContentType"] == "text/plain"
        assert there["CacheControl"] == "no-cache"
        assert there["ContentDisposition"] == "attachment"
        assert there["ContentEncoding"] == "gzip"
        assert there["ContentLanguage"] == "en"
        assert there["Expires"] == expires
        assert there["StorageClass"] == "STANDARD_IA"
        assert there["WebsiteRedirectLocation"] == "/other"
        assert there["TagCount"] == 2
        assert there["ContentLength"] == 5
        assert there["AcceptRanges"] == "bytes"
        assert there["ETag"] == answer["ETag"]
        assert datetime.now(timezone.utc) - there["LastModified"] < timedelta(seconds=60)
        assert "VersionId" not in there
        headers = there["ResponseMetadata"]["HTTPHeaders"]
        assert len(headers["x-amz-request-id"]) == 16
        assert "x-amzn-requestid" not in headers
    there = s3.get_object(Bucket="pets", Key="a b/ü+%.txt", ResponseContentType="x/y")
    assert (there["ContentType"], there["Body"].read()) == ("x/y", b"hello")
    assert s3.head_object(Bucket="pets", Key=put(s3, "plain") and "plain")["ContentType"] == "binary/octet-stream"


def test_keys_are_taken_as_they_are(s3: Any) -> None:
    keys = [
        "/",
        "a",
        "a/",
        "a//b",
        "/a",
        "../a",
        "./a",
        "a/../b",
        " ",
        "é\u0301",
        "a?b",
        "a#b",
        "a&b=c",
        "\n",
        "%2F",
        "~",
        "\U0001f600",
    ]
    for key in keys:
        put(s3, key, key.encode())
    for key in keys:
        assert body(s3, key) == key.encode(), key
    listed = [entry["Key"] for entry in s3.list_objects_v2(Bucket="pets")["Contents"]]
    assert listed == sorted(keys, key=str.encode)
    assert refused(s3.put_object, Bucket="pets", Key="k" * 1025)["Code"] == "KeyTooLongError"


def test_large_objects_flow_through(s3: Any) -> None:
    large = os.urandom(1 << 20) * 20
    answer = put(s3, "large", io.BytesIO(large))  # type: ignore[arg-type]
    assert answer["ETag"] == f'"{hashlib.md5(large).hexdigest()}"'
    assert body(s3, "large") == large
    assert body(s3, "large", Range="bytes=10000000-10000009") == large[10000000:10000010]


@pytest.mark.parametrize(
    ("asked", "expected", "content_range"),
    [
        ("bytes=0-3", b"0123", "bytes 0-3/10"),
        ("bytes=4-", b"456789", "bytes 4-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=8-100", b"89", "bytes 8-9/10"),
        ("bytes=0-0,2-3", b"0123456789", None),
        ("bytes=5-4", b"0123456789", None),
    ],
)
def test_ranges(asked: str, expected: bytes, content_range: str | None, s3: Any) -> None:
    put(s3, "digits", b"0123456789")
    answer = s3.get_object(Bucket="pets", Key="digits", Range=asked)
    assert answer["Body"].read() == expected
    assert answer.get("ContentRange") == content_range
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == (206 if content_range else 200)
    assert answer["ContentLength"] == len(expected)


def test_ranges_outside(s3: Any) -> None:
    put(s3, "digits", b"0123456789")
    error = refused(s3.get_object, Bucket="pets", Key="digits", Range="bytes=10-")
    assert error["Code"] == "InvalidRange"
    assert error["status"] == 416
    assert (error["ActualObjectSize"], error["RangeRequested"]) == ("10", "bytes=10-")
    assert refused(s3.head_object, Bucket="pets", Key="digits", Range="bytes=10-")["status"] == 416


def test_conditions_of_reading(s3: Any) -> None:
    tag = put(s3, "a", b"a")["ETag"]
    written = s3.head_object(Bucket="pets", Key="a")["LastModified"]
    before, after = datetime.now(timezone.utc) - timedelta(days=1), datetime.now(timezone.utc) + timedelta(days=1)
    for call in (s3.get_object, s3.head_object):
        for right in (
            {"IfMatch": tag},
            {"IfMatch": "*"},
            {"IfNoneMatch": '"x"'},
            {"IfModifiedSince": before},
            {"IfModifiedSince": after},
            {"IfModifiedSince": after},
            {"IfUnmodifiedSince": after},
            {"IfMatch": tag, "IfUnmodifiedSince": before},
            {"IfNoneMatch": '"x"', "IfModifiedSince": after},
        ):
            call(Bucket="pets", Key="a", **right)
        for condition, status in (
            ({"IfMatch": '"x"'}, 412),
            ({"IfUnmodifiedSince": before}, 412),
            ({"IfNoneMatch": tag}, 304),
            ({"IfModifiedSince": written}, 304),
        ):
            assert refused(call, Bucket="pets", Key="a", **condition)["status"] == status
    error = refused(s3.get_object, Bucket="pets", Key="a", IfMatch='"x"')
    assert (error["Code"], error["Condition"]) == ("PreconditionFailed", "If-Match")


def test_conditions_of_writing(s3: Any) -> None:
    assert refused(put, s3=s3, key="a", IfMatch='"x"')["Code"] == "NoSuchKey"
    tag = put(s3, "a", b"a", IfNoneMatch="*")["ETag"]
    assert refused(put, s3=s3, key="a", IfNoneMatch="*")["status"] == 412
    assert refused(put, s3=s3, key="a", IfMatch='"x"')["status"] == 412
    put(s3, "a", b"b", IfMatch=tag)
    assert body(s3, "a") == b"b"
    assert refused(s3.delete_object, Bucket="pets", Key="a", IfMatch=tag)["status"] == 412
    assert body(s3, "a") == b"b"


def test_what_is_not_there(s3: Any) -> None:
    error = refused(s3.get_object, Bucket="pets", Key="no")
    assert (error["Code"], error["Message"], error["Key"], error["status"]) == (
        "NoSuchKey",
        "The specified key does not exist.",
        "no",
        404,
    )
    error = refused(s3.head_object, Bucket="pets", Key="no")
    assert (error["Code"], error["Message"]) == ("404", "Not Found")
    error = refused(s3.get_object, Bucket="nothing", Key="no")
    assert (error["Code"], error["BucketName"]) == ("NoSuchBucket", "nothing")
    assert refused(s3.head_bucket, Bucket="nothing")["Code"] == "404"
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket="pets", Key="no")
    with pytest.raises(s3.exceptions.NoSuchBucket):
        s3.list_objects_v2(Bucket="nothing")
    assert s3.delete_object(Bucket="pets", Key="no")["ResponseMetadata"]["HTTPStatusCode"] == 204
    error = refused(
        s3.select_object_content,
        Bucket="pets",
        Key="a",
        Expression="x",
        ExpressionType="SQL",
        InputSerialization={"CSV": {}},
        OutputSerialization={"CSV": {}},
    )
    assert (error["Code"], error["status"]) == ("NotImplemented", 501)


def test_copies(s3: Any) -> None:
    put(s3, "a b", b"a", Metadata={"k": "v"}, ContentType="x/y", Tagging="t=1")
    answer = s3.copy_object(Bucket="pets", Key="copy", CopySource={"Bucket": "pets", "Key": "a b"})
    assert answer["CopyObjectResult"]["ETag"] == '"0cc175b9c0f1b6a831c399e269772661"'
    there = s3.get_object(Bucket="pets", Key="copy")
    assert (there["Body"].read(), there["Metadata"], there["ContentType"], there["TagCount"]) == (
        b"a",
        {"k": "v"},
        "x/y",
        1,
    )
    s3.copy_object(
        Bucket="pets",
        Key="copy",
        CopySource="pets/a b",
        MetadataDirective="REPLACE",
        Metadata={"n": "m"},
        TaggingDirective="REPLACE",
        Tagging="z=1&y=2",
    )
    there = s3.head_object(Bucket="pets", Key="copy")
    assert (there["Metadata"], there["ContentType"], there["TagCount"]) == ({"n": "m"}, "binary/octet-stream", 2)
    error = refused(s3.copy_object, Bucket="pets", Key="a b", CopySource="pets/a b")
    assert (error["Code"], error["Message"][:28]) == ("InvalidRequest", "This copy request is illegal")
    assert refused(s3.copy_object, Bucket="pets", Key="c", CopySource="pets/no")["Code"] == "NoSuchKey"
    assert refused(s3.copy_object, Bucket="pets", Key="c", CopySource="none/no")["Code"] == "NoSuchBucket"
    assert refused(s3.copy_object, Bucket="pets", Key="c", CopySource="pets")["Code"] == "InvalidArgument"
    error = refused(s3.copy_object, Bucket="pets", Key="c", CopySource="pets/a b", CopySourceIfMatch='"x"')
    assert (error["status"], error["Condition"]) == (412, "x-amz-copy-source-If-Match")


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_checksums(algorithm: str, s3: Any) -> None:
    digest = {
        "CRC32": zlib.crc32(b"data").to_bytes(4, "big"),
        "SHA1": hashlib.sha1(b"data").digest(),
        "SHA256": hashlib.sha256(b"data").digest(),
    }[algorithm]
    text = base64.b64encode(digest).decode()
    member = f"Checksum{algorithm}"
    answer = put(s3, "a", b"data", ChecksumAlgorithm=algorithm)
    assert (answer[member], answer["ChecksumType"]) == (text, "FULL_OBJECT")
    assert s3.head_object(Bucket="pets", Key="a", ChecksumMode="ENABLED")[member] == text
    assert member not in s3.head_object(Bucket="pets", Key="a")
    assert body(s3, "a", ChecksumMode="ENABLED") == b"data"
    put(s3, "b", b"data", **{member: text})
    error = refused(put, s3=s3, key="c", body=b"other", **{member: text})
    assert (error["Code"], error["Message"]) == (
        "BadDigest",
        f"The {algorithm} you specified did not match the calculated checksum.",
    )
    assert refused(s3.head_object, Bucket="pets", Key="c")["status"] == 404
    attributes = s3.get_object_attributes(
        Bucket="pets", Key="a", ObjectAttributes=["Checksum", "ETag", "ObjectSize", "StorageClass"]
    )
    assert attributes["Checksum"] == {member: text, "ChecksumType": "FULL_OBJECT"}
    assert (attributes["ETag"], attributes["ObjectSize"], attributes["StorageClass"]) == (
        "8d777f385d3dfec8815d20f7496026dc",
        4,
        "STANDARD",
    )


def test_digests(s3: Any, server: Server) -> None:
    right = base64.b64encode(hashlib.md5(b"a").digest()).decode()
    put(s3, "a", b"a", ContentMD5=right)
    assert refused(put, s3=s3, key="a", body=b"b", ContentMD5=right)["Code"] == "BadDigest"
    assert refused(put, s3=s3, key="a", body=b"b", ContentMD5="x")["Code"] == "InvalidDigest"
    # Without a checksum of the client's, S3 has one of its own.
    bare = client(server, request_checksum_calculation="when_required")
    answer = bare.put_object(Bucket="pets", Key="a", Body=b"123456789")
    assert answer["ChecksumCRC64NVME"] == base64.b64encode(0xAE8B14860A799888.to_bytes(8, "big")).decode()


def test_tags(s3: Any) -> None:
    put(s3, "a")
    tags = [{"Key": "a", "Value": "1"}, {"Key": "b c", "Value": ""}]
    s3.put_object_tagging(Bucket="pets", Key="a", Tagging={"TagSet": tags})
    assert s3.get_object_tagging(Bucket="pets", Key="a")["TagSet"] == tags
    s3.delete_object_tagging(Bucket="pets", Key="a")
    assert s3.get_object_tagging(Bucket="pets", Key="a")["TagSet"] == []
    eleven = [{"Key": str(number), "Value": ""} for number in range(11)]
    assert refused(s3.put_object_tagging, Bucket="pets", Key="a", Tagging={"TagSet": eleven})["Code"] == "BadRequest"
    twice = [tags[0], tags[0]]
    assert refused(s3.put_object_tagging, Bucket="pets", Key="a", Tagging={"TagSet": twice})["Code"] == "InvalidTag"


def test_lists(s3: Any) -> None:
    for key in ("a", "b/1", "b/2", "b/3/x", "c d", "e", "é"):
        put(s3, key)
    answer = s3.list_objects_v2(Bucket="pets", Delimiter="/")
    assert [entry["Key"] for entry in answer["Contents"]] == ["a", "c d", "e", "é"]
    assert answer["CommonPrefixes"] == [{"Prefix": "b/"}]
    assert (answer["KeyCount"], answer["MaxKeys"], answer["IsTruncated"], answer["Name"]) == (5, 1000, False, "pets")
    entry = answer["Contents"][0]
    assert set(entry) == {"Key", "LastModified", "ETag", "ChecksumAlgorithm", "ChecksumType", "Size", "StorageClass"}
    answer = s3.list_objects_v2(Bucket="pets", Prefix="b/", Delimiter="/", StartAfter="b/1", FetchOwner=True)
    assert [entry["Key"] for entry in answer["Contents"]] == ["b/2"]
    assert answer["CommonPrefixes"] == [{"Prefix": "b/3/"}]
    assert len(answer["Contents"][0]["Owner"]["ID"]) == 64
    for operation in ("list_objects", "list_objects_v2"):
        for size in (1, 2, 3):
            paginator = s3.get_paginator(operation)
            pages = list(paginator.paginate(Bucket="pets", Delimiter="/", PaginationConfig={"PageSize": size}))
            keys = [entry["Key"] for page in pages for entry in page.get("Contents", [])]
            groups = [entry["Prefix"] for page in pages for entry in page.get("CommonPrefixes", [])]
            assert (keys, groups) == (["a", "c d", "e", "é"], ["b/"])
    answer = s3.list_objects(Bucket="pets", Marker="b/2", Delimiter="/")
    assert "CommonPrefixes" not in answer
    answer = s3.list_objects(Bucket="pets", Marker="b/2", MaxKeys=2)
    assert [entry["Key"] for entry in answer["Contents"]] == ["b/3/x", "c d"]
    assert "NextMarker" not in answer
    assert s3.list_objects_v2(Bucket="pets", MaxKeys=0)["IsTruncated"] is False
    assert refused(s3.list_objects_v2, Bucket="pets", ContinuationToken="!")["Code"] == "InvalidArgument"
    assert refused(s3.list_objects_v2, Bucket="pets", MaxKeys=-1)["Code"] == "InvalidArgument"


def test_versions(s3: Any) -> None:
    put(s3, "a", b"0")
    assert "Status" not in s3.get_bucket_versioning(Bucket="pets")
    s3.put_bucket_versioning(Bucket="pets", VersioningConfiguration={"Status": "Enabled"})
    one, two = put(s3, "a", b"1")["VersionId"], put(s3, "a", b"2")["VersionId"]
    assert body(s3, "a") == b"2"
    assert [body(s3, "a", VersionId=id) for id in ("null", one, two)] == [b"0", b"1", b"2"]
    marker = s3.delete_object(Bucket="pets", Key="a")
    assert marker["DeleteMarker"] is True
    error = refused(s3.get_object, Bucket="pets", Key="a")
    assert error["Code"] == "NoSuchKey"
    error = refused(s3.get_object, Bucket="pets", Key="a", VersionId=marker["VersionId"])
    assert (error["Code"], error["status"]) == ("MethodNotAllowed", 405)
    listed = s3.list_object_versions(Bucket="pets")
    assert [(entry["VersionId"], entry["IsLatest"]) for entry in listed["Versions"]] == [
        (two, False),
        (one, False),
        ("null", False),
    ]
    assert [(entry["VersionId"], entry["IsLatest"]) for entry in listed["DeleteMarkers"]] == [
        (marker["VersionId"], True)
    ]
    pages = list(s3.get_paginator("list_object_versions").paginate(Bucket="pets", PaginationConfig={"PageSize": 1}))
    found = [
        entry["VersionId"] for page in pages for kind in ("Versions", "DeleteMarkers") for entry in page.get(kind, [])
    ]
    assert found == [marker["VersionId"], two, one, "null"]
    assert "Contents" not in s3.list_objects_v2(Bucket="pets")
    gone = s3.delete_object(Bucket="pets", Key="a", VersionId=marker["VersionId"])
    assert (gone["DeleteMarker"], gone["VersionId"]) == (True, marker["VersionId"])
    assert body(s3, "a") == b"2"
    copied = s3.copy_object(Bucket="pets", Key="b", CopySource={"Bucket": "pets", "Key": "a", "VersionId": one})
    assert (body(s3, "b"), copied["CopySourceVersionId"]) == (b"1", one)
    s3.put_bucket_versioning(Bucket="pets", VersioningConfiguration={"Status": "Suspended"})
    assert put(s3, "a", b"3")["VersionId"] == "null"
    assert refused(s3.get_object, Bucket="pets", Key="a", VersionId="0" * 32)["Code"] == "NoSuchVersion"
    assert refused(s3.get_object, Bucket="pets", Key="a", VersionId="no")["Code"] == "InvalidArgument"
    assert refused(s3.delete_bucket, Bucket="pets")["Code"] == "BucketNotEmpty"


def test_many_are_deleted(s3: Any) -> None:
    for key in ("a", "b", "c"):
        put(s3, key)
    answer = s3.delete_objects(Bucket="pets", Delete={"Objects": [{"Key": "a"}, {"Key": "no"}]})
    assert answer["Deleted"] == [{"Key": "a"}, {"Key": "no"}]
    answer = s3.delete_objects(Bucket="pets", Delete={"Objects": [{"Key": "b"}], "Quiet": True})
    assert "Deleted" not in answer
    assert [entry["Key"] for entry in s3.list_objects_v2(Bucket="pets")["Contents"]] == ["c"]
    s3.put_bucket_versioning(Bucket="pets", VersioningConfiguration={"Status": "Enabled"})
    (deleted,) = s3.delete_objects(Bucket="pets", Delete={"Objects": [{"Key": "c"}]})["Deleted"]
    assert deleted["DeleteMarker"] is True
    assert deleted["DeleteMarkerVersionId"]
    many = [{"Key": str(number)} for number in range(1001)]
    assert refused(s3.delete_objects, Bucket="pets", Delete={"Objects": many})["Code"] == "MalformedXML"


def test_buckets(server: Server) -> None:
    s3 = client(server)
    assert s3.create_bucket(Bucket="one")["Location"] == "/one"
    s3.create_bucket(Bucket="one")
    s3.create_bucket(Bucket="two", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]] == ["one", "two"]
    assert s3.list_buckets(MaxBuckets=1)["ContinuationToken"] == "one"
    assert s3.get_bucket_location(Bucket="one")["LocationConstraint"] is None
    assert s3.get_bucket_location(Bucket="two")["LocationConstraint"] == "eu-west-1"
    assert s3.head_bucket(Bucket="one")["BucketRegion"] == "us-east-1"
    for name in ("Uppercase", "ab", "a..b", "192.168.1.1", "-a-", "under_score"):
        assert (
            refused(lambda Bucket: s3._make_api_call("CreateBucket", {"Bucket": Bucket}), Bucket=name)["Code"]
            == "InvalidBucketName"
        )
    elsewhere = client(server, "eu-west-1")
    assert refused(elsewhere.create_bucket, Bucket="three")["Code"] == "IllegalLocationConstraintException"
    here = {"LocationConstraint": "eu-west-1"}
    assert (
        refused(elsewhere.create_bucket, Bucket="two", CreateBucketConfiguration=here)["Code"]
        == "BucketAlreadyOwnedByYou"
    )
    # boto3 follows to the region of a bucket.
    elsewhere.put_object(Bucket="one", Key="a", Body=b"a")
    assert s3.get_object(Bucket="one", Key="a")["Body"].read() == b"a"
    assert refused(s3.delete_bucket, Bucket="one")["Code"] == "BucketNotEmpty"
    s3.delete_object(Bucket="one", Key="a")
    s3.delete_bucket(Bucket="one")
    assert refused(s3.head_bucket, Bucket="two", ExpectedBucketOwner="111122223333")["status"] == 403


SETTINGS = [
    (
        "bucket_cors",
        {"CORSConfiguration": {"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]}},
        "CORSRules",
        "NoSuchCORSConfiguration",
    ),
    ("bucket_tagging", {"Tagging": {"TagSet": [{"Key": "a", "Value": "b"}]}}, "TagSet", "NoSuchTagSet"),
    (
        "bucket_website",
        {"WebsiteConfiguration": {"IndexDocument": {"Suffix": "i.html"}}},
        "IndexDocument",
        "NoSuchWebsiteConfiguration",
    ),
    (
        "bucket_policy",
        {"Policy": '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}'},
        "Policy",
        "NoSuchBucketPolicy",
    ),
    (
        "bucket_encryption",
        {
            "ServerSideEncryptionConfiguration": {
                "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]
            }
        },
        "ServerSideEncryptionConfiguration",
        None,
    ),
    (
        "public_access_block",
        {"PublicAccessBlockConfiguration": {"BlockPublicAcls": False}},
        "PublicAccessBlockConfiguration",
        "NoSuchPublicAccessBlockConfiguration",
    ),
    (
        "bucket_ownership_controls",
        {"OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}},
        "OwnershipControls",
        "OwnershipControlsNotFoundError",
    ),
]


@pytest.mark.parametrize(("name", "given", "member", "code"), SETTINGS, ids=[case[0] for case in SETTINGS])
def test_settings_come_back(name: str, given: dict[str, Any], member: str, code: str | None, s3: Any) -> None:
    (value,) = given.values()
    getattr(s3, f"put_{name}")(Bucket="pets", **given)
    shown = getattr(s3, f"get_{name}")(Bucket="pets")[member]
    assert shown == (value[member] if isinstance(value, dict) and member in value else value)
    getattr(s3, f"delete_{name}")(Bucket="pets")
    if code:
        assert refused(getattr(s3, f"get_{name}"), Bucket="pets")["Code"] == code


def test_lifecycles_and_lists_of_access(s3: Any) -> None:
    rule = {"ID": "r", "Status": "Enabled", "Filter": {"Prefix": "x"}, "Expiration": {"Days": 3}}
    s3.put_bucket_lifecycle_configuration(Bucket="pets", LifecycleConfiguration={"Rules": [rule]})
    assert s3.get_bucket_lifecycle_configuration(Bucket="pets")["Rules"] == [rule]
    s3.delete_bucket_lifecycle(Bucket="pets")
    assert refused(s3.get_bucket_lifecycle_configuration, Bucket="pets")["Code"] == "NoSuchLifecycleConfiguration"
    (grant,) = s3.get_bucket_acl(Bucket="pets")["Grants"]
    assert (grant["Permission"], grant["Grantee"]["Type"]) == ("FULL_CONTROL", "CanonicalUser")
    put(s3, "a", ACL="public-read")
    grants = s3.get_object_acl(Bucket="pets", Key="a")["Grants"]
    assert grants[1] == {
        "Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers"},
        "Permission": "READ",
    }
    assert s3.get_bucket_notification_configuration(Bucket="pets").keys() == {"ResponseMetadata"}
    everybody = '{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}}'
    s3.put_bucket_policy(Bucket="pets", Policy=everybody)
    assert s3.get_bucket_policy_status(Bucket="pets")["PolicyStatus"] == {"IsPublic": True}
    assert refused(s3.put_bucket_policy, Bucket="pets", Policy="{")["Code"] == "MalformedPolicy"


def test_keys_of_callers(s3: Any) -> None:
    key = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": b"k" * 32}
    put(s3, "a", b"a", **key)
    assert refused(s3.get_object, Bucket="pets", Key="a")["Code"] == "InvalidRequest"
    assert body(s3, "a", **key) == b"a"
    assert refused(s3.get_object, Bucket="pets", Key="a", **{**key, "SSECustomerKey": b"x" * 32})["status"] == 403


def test_headers_that_make_no_sense(s3: Any) -> None:
    wrong = refused(put, s3=s3, key="a", ServerSideEncryption="rot13")
    assert (wrong["Code"], wrong["Message"]) == ("InvalidArgument", "The encryption method specified is not supported")
    assert (wrong["ArgumentName"], wrong["ArgumentValue"]) == ("x-amz-server-side-encryption", "rot13")
    wrong = refused(put, s3=s3, key="a", WebsiteRedirectLocation="b")
    assert (wrong["Code"], wrong["status"]) == ("InvalidRedirectLocation", 400)
    put(s3, "a", WebsiteRedirectLocation="/b")
    assert s3.head_object(Bucket="pets", Key="a")["WebsiteRedirectLocation"] == "/b"


def test_buckets_are_in_regions_that_there_are(s3: Any) -> None:
    where = {"LocationConstraint": "atlantis-1"}
    wrong = refused(s3.create_bucket, Bucket="fish", CreateBucketConfiguration=where)
    assert (wrong["Code"], wrong["LocationConstraint"]) == ("InvalidLocationConstraint", "atlantis-1")


def test_a_list_of_objects_names_each(s3: Any, server: Server) -> None:
    put(s3, "a")
    listed = {"Objects": [{"Key": "a"}, {"Key": ""}]}
    lax = client(server, parameter_validation=False)
    assert refused(lax.delete_objects, Bucket="pets", Delete=listed)["Code"] == "MalformedXML"
    assert s3.head_object(Bucket="pets", Key="a")
