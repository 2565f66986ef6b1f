"""The local S3: uploads in parts, whole and refused, in the hands of boto3's transfers and ferroboto's client."""

from __future__ import annotations

import base64
import hashlib
import io
import os
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

import ferroboto
from ferroboto.local import World, serve

from .test_s3 import refused

PART = 5 << 20


@pytest.fixture
def s3(ferroboto_local: World) -> Iterator[Any]:
    with serve(world=ferroboto_local.endpoint_url) as server:
        s3 = boto3.client(
            "s3",
            region_name="us-east-1",
            aws_access_key_id="any",
            aws_secret_access_key="thing",
            endpoint_url=server.endpoint_url,
            config=Config(retries={"total_max_attempts": 1}),
        )
        s3.create_bucket(Bucket="pets")
        yield s3


def begin(s3: Any, **params: Any) -> dict[str, str]:
    upload = s3.create_multipart_upload(Bucket="pets", Key="a", **params)
    return {"Bucket": "pets", "Key": "a", "UploadId": upload["UploadId"]}


def test_parts_become_an_object(s3: Any) -> None:
    upload = begin(s3, Metadata={"k": "v"}, ContentType="x/y", ChecksumAlgorithm="SHA256")
    bodies = [os.urandom(PART), b"end"]
    parts = []
    for number, body in zip((2, 7), bodies, strict=True):
        part = s3.upload_part(**upload, PartNumber=number, Body=body, ChecksumAlgorithm="SHA256")
        assert part["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
        parts.append({"PartNumber": number, "ETag": part["ETag"], "ChecksumSHA256": part["ChecksumSHA256"]})
    listed = s3.list_parts(**upload)
    assert [(part["PartNumber"], part["Size"]) for part in listed["Parts"]] == [(2, PART), (7, 3)]
    assert [part["PartNumber"] for part in s3.list_parts(**upload, MaxParts=1)["Parts"]] == [2]
    (entry,) = s3.list_multipart_uploads(Bucket="pets")["Uploads"]
    assert (entry["Key"], entry["UploadId"]) == ("a", upload["UploadId"])
    bare = [{"PartNumber": part["PartNumber"], "ETag": part["ETag"]} for part in parts]
    error = refused(s3.complete_multipart_upload, **upload, MultipartUpload={"Parts": bare})
    assert error["Code"] == "InvalidRequest"
    done = s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    digests = b"".join(hashlib.md5(body).digest() for body in bodies)
    assert done["ETag"] == f'"{hashlib.md5(digests).hexdigest()}-2"'
    sums = b"".join(hashlib.sha256(body).digest() for body in bodies)
    assert done["ChecksumSHA256"] == base64.b64encode(hashlib.sha256(sums).digest()).decode() + "-2"
    assert done["ChecksumType"] == "COMPOSITE"
    whole = s3.get_object(Bucket="pets", Key="a")
    assert (whole["Body"].read(), whole["Metadata"], whole["ContentType"]) == (b"".join(bodies), {"k": "v"}, "x/y")
    second = s3.get_object(Bucket="pets", Key="a", PartNumber=7)
    assert (second["Body"].read(), second["PartsCount"]) == (b"end", 2)
    assert second["ContentRange"] == f"bytes {PART}-{PART + 2}/{PART + 3}"
    across = s3.get_object(Bucket="pets", Key="a", Range=f"bytes={PART - 1}-{PART}")["Body"].read()
    assert across == bodies[0][-1:] + b"e"
    found = s3.get_object_attributes(Bucket="pets", Key="a", ObjectAttributes=["ObjectParts", "Checksum"])
    assert found["ObjectParts"]["TotalPartsCount"] == 2
    assert [part["Size"] for part in found["ObjectParts"]["Parts"]] == [PART, 3]
    assert "Uploads" not in s3.list_multipart_uploads(Bucket="pets")
    copied = s3.copy_object(Bucket="pets", Key="b", CopySource="pets/a")
    assert copied["CopyObjectResult"]["ETag"] == f'"{hashlib.md5(b"".join(bodies)).hexdigest()}"'


def test_what_parts_have_to_be(s3: Any) -> None:
    upload = begin(s3)
    tags = [s3.upload_part(**upload, PartNumber=number, Body=b"small")["ETag"] for number in (1, 2)]

    def complete(*parts: tuple[int, str], **params: Any) -> dict[str, Any]:
        listed = [{"PartNumber": number, "ETag": tag} for number, tag in parts]
        return refused(s3.complete_multipart_upload, **upload, MultipartUpload={"Parts": listed}, **params)

    error = complete((1, tags[0]), (2, tags[1]))
    assert (error["Code"], error["ProposedSize"], error["MinSizeAllowed"], error["PartNumber"]) == (
        "EntityTooSmall",
        "5",
        str(PART),
        "1",
    )
    assert complete((2, tags[1]), (1, tags[0]))["Code"] == "InvalidPartOrder"
    assert complete((1, '"x"'))["Code"] == complete((3, tags[0]))["Code"] == "InvalidPart"
    assert complete((1, tags[0]), MpuObjectSize=3)["Code"] == "InvalidRequest"
    assert complete()["Code"] == "MalformedXML"
    assert refused(s3.upload_part, **upload, PartNumber=10001, Body=b"")["Code"] == "InvalidArgument"
    s3.put_object(Bucket="pets", Key="a", Body=b"there")
    assert complete((1, tags[0]), IfNoneMatch="*")["status"] == 412
    s3.abort_multipart_upload(**upload)
    assert complete((1, tags[0]))["Code"] == "NoSuchUpload"
    assert refused(s3.abort_multipart_upload, **upload)["Code"] == "NoSuchUpload"
    assert refused(s3.list_parts, **upload)["Code"] == "NoSuchUpload"


def test_parts_by_copies(s3: Any) -> None:
    s3.put_object(Bucket="pets", Key="source", Body=b"0123456789")
    upload = begin(s3)
    part = s3.upload_part_copy(**upload, PartNumber=1, CopySource="pets/source", CopySourceRange="bytes=2-5")
    tag = part["CopyPartResult"]["ETag"]
    wrong = refused(s3.upload_part_copy, **upload, PartNumber=1, CopySource="pets/source", CopySourceRange="bytes=2-10")
    assert wrong["Code"] == "InvalidArgument"
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": tag}]})
    assert s3.get_object(Bucket="pets", Key="a")["Body"].read() == b"2345"


def test_transfers_of_boto3(s3: Any) -> None:
    large = os.urandom(18 << 20)
    config = TransferConfig(multipart_threshold=PART, multipart_chunksize=PART)
    s3.upload_fileobj(io.BytesIO(large), "pets", "large", Config=config)
    assert s3.head_object(Bucket="pets", Key="large")["ETag"].endswith('-4"')
    there = io.BytesIO()
    s3.download_fileobj("pets", "large", there, Config=config)
    assert there.getvalue() == large
    s3.copy({"Bucket": "pets", "Key": "large"}, "pets", "again", Config=config)
    assert s3.get_object(Bucket="pets", Key="again")["Body"].read() == large


def test_whole_objects_have_one_checksum(s3: Any) -> None:
    upload = begin(s3, ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
    bodies = [b"x" * PART, b"end"]
    parts = []
    for number, body in enumerate(bodies, 1):
        part = s3.upload_part(**upload, PartNumber=number, Body=body, ChecksumAlgorithm="CRC32")
        parts.append({"PartNumber": number, "ETag": part["ETag"]})
    done = s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    plain = s3.put_object(Bucket="pets", Key="b", Body=b"".join(bodies), ChecksumAlgorithm="CRC32")
    assert (done["ChecksumCRC32"], done["ChecksumType"]) == (plain["ChecksumCRC32"], "FULL_OBJECT")
    wrong = refused(
        s3.create_multipart_upload, Bucket="pets", Key="a", ChecksumAlgorithm="SHA1", ChecksumType="FULL_OBJECT"
    )
    assert wrong["Code"] == "InvalidRequest"


def test_in_process(ferroboto_local: World) -> None:
    s3 = ferroboto.client("s3")
    s3.create_bucket(Bucket="pets")
    upload = s3.create_multipart_upload(Bucket="pets", Key="a")
    names = {"Bucket": "pets", "Key": "a", "UploadId": upload["UploadId"]}
    large = os.urandom(17 << 20)
    parts = [{"PartNumber": 1, "ETag": s3.upload_part(**names, PartNumber=1, Body=large)["ETag"]}]
    s3.complete_multipart_upload(**names, MultipartUpload={"Parts": parts})
    assert s3.get_object(Bucket="pets", Key="a")["Body"].read() == large
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket="pets", Key="b")
    with pytest.raises(s3.exceptions.ClientError, match="404"):
        s3.head_object(Bucket="pets", Key="b")
