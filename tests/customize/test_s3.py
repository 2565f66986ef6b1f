"""Rules of S3, beside boto3: what is sent, and what comes back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.server import Answer

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
KEY = "0123456789abcdef0123456789abcdef"
HERE: dict[str, Any] = {"Bucket": "bucket", "Key": "key"}
CUSTOMER: dict[str, Any] = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": KEY}
UPLOAD: dict[str, Any] = {**HERE, "UploadId": "u", "PartNumber": 1}
COPIED = Answer(body=f"{XML}<CopyObjectResult><ETag>e</ETag></CopyObjectResult>".encode())
FAILED = Answer(body=f"{XML}<Error><Code>InternalError</Code><Message>m</Message></Error>".encode())
SLOW = Answer(body=f"{XML}<Error><Code>SlowDown</Code><Message>m</Message></Error>".encode())
DONE = Answer(body=f"{XML}<CompleteMultipartUploadResult><ETag>e</ETag></CompleteMultipartUploadResult>".encode())


def xml(document: str, **options: Any) -> Answer:
    return Answer(body=(XML + document).encode(), **options)


def expiring(date: str) -> Answer:
    return Answer(body=b"x", headers=(("Expires", date), ("ETag", '"e"')))


LISTED = (
    "<EncodingType>url</EncodingType><Prefix>a%2Bb+c</Prefix><Delimiter>%2F</Delimiter><Marker>m%20</Marker>"
    "<NextMarker>%C3%A9%</NextMarker><StartAfter>%FF</StartAfter><KeyMarker>%0A</KeyMarker>"
    "<NextKeyMarker>+</NextKeyMarker><Contents><Key>a%2Bb+c%C3%A9</Key><ETag>a%2Bb</ETag></Contents>"
    "<Contents><Key>plain</Key></Contents><CommonPrefixes><Prefix>x%2F</Prefix></CommonPrefixes>"
)

CALLS: dict[str, tuple[str, dict[str, Any], list[Answer]]] = {
    "key as text": ("get_object", {**HERE, **CUSTOMER}, [Answer(body=b"x")]),
    "key as bytes": ("head_object", {**HERE, **CUSTOMER, "SSECustomerKey": bytes(range(32))}, [Answer()]),
    "key and digest": ("head_object", {**HERE, **CUSTOMER, "SSECustomerKeyMD5": "given"}, [Answer()]),
    "key of a part": ("upload_part", {**UPLOAD, **CUSTOMER, "Body": b"x"}, [Answer()]),
    "key of an upload": (
        "create_multipart_upload",
        {**HERE, **CUSTOMER},
        [xml("<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>")],
    ),
    "key at the end": ("complete_multipart_upload", {**HERE, **CUSTOMER, "UploadId": "u"}, [DONE]),
    "keys of a copy": (
        "copy_object",
        {
            **HERE,
            **CUSTOMER,
            "CopySource": "b/k",
            "CopySourceSSECustomerAlgorithm": "AES256",
            "CopySourceSSECustomerKey": "é" * 16,
        },
        [COPIED],
    ),
    "key that is none": ("get_object", {**HERE, **CUSTOMER, "SSECustomerKey": 5}, [Answer()]),
    "source as text": ("copy_object", {**HERE, "CopySource": "b/k é+%20?x"}, [COPIED]),
    "version in a text": ("copy_object", {**HERE, "CopySource": "b/ké ?versionId=a b?versionId=c+d"}, [COPIED]),
    "source by parts": ("copy_object", {**HERE, "CopySource": {"Bucket": "b", "Key": "k é+~/"}}, [COPIED]),
    "version by parts": (
        "copy_object",
        {**HERE, "CopySource": {"Bucket": "b", "Key": "k", "VersionId": "v+1"}},
        [COPIED],
    ),
    "source at an access point": (
        "copy_object",
        {
            **HERE,
            "CopySource": {"Bucket": "arn:aws:s3:us-west-2:123456789012:accesspoint/my-ap", "Key": "k"},
        },
        [COPIED],
    ),
    "source at an outpost": (
        "copy_object",
        {
            **HERE,
            "CopySource": {
                "Bucket": "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/accesspoint/my-ap",
                "Key": "k",
            },
        },
        [COPIED],
    ),
    "source without a key": ("copy_object", {**HERE, "CopySource": {"Bucket": "b"}}, [COPIED]),
    "source without a bucket": ("copy_object", {**HERE, "CopySource": {"Key": "b"}}, [COPIED]),
    "source of another kind": ("copy_object", {**HERE, "CopySource": 5}, [COPIED]),
    "source of a part": (
        "upload_part_copy",
        {**UPLOAD, "CopySource": {"Bucket": "b", "Key": "k?"}},
        [xml("<CopyPartResult><ETag>e</ETag></CopyPartResult>")],
    ),
    "metadata": ("put_object", {**HERE, "Metadata": {"a": "b"}}, [Answer()]),
    "metadata that is not ASCII": ("put_object", {**HERE, "Metadata": {"a": "é"}}, [Answer()]),
    "name of metadata that is not ASCII": ("put_object", {**HERE, "Metadata": {"é": "a"}}, [Answer()]),
    "metadata that is no text": ("put_object", {**HERE, "Metadata": {"a": 5}}, [Answer()]),
    "metadata that is no dict": ("put_object", {**HERE, "Metadata": "é"}, [Answer()]),
    "metadata of an upload": ("create_multipart_upload", {**HERE, "Metadata": {"a": "é"}}, [Answer()]),
    "metadata of a copy": ("copy_object", {**HERE, "CopySource": "b/k", "Metadata": {"a": "\ud800"}}, [COPIED]),
    "listing": ("list_objects", {"Bucket": "bucket"}, [xml(f"<ListBucketResult>{LISTED}</ListBucketResult>")]),
    "listing, version 2": (
        "list_objects_v2",
        {"Bucket": "bucket"},
        [xml(f"<ListBucketResult>{LISTED}</ListBucketResult>")],
    ),
    "listing of versions": (
        "list_object_versions",
        {"Bucket": "bucket"},
        [
            xml(
                f"<ListVersionsResult>{LISTED}<Version><Key>a%20</Key></Version>"
                "<DeleteMarker><Key>b%2B</Key></DeleteMarker></ListVersionsResult>"
            )
        ],
    ),
    "listing in the caller's encoding": (
        "list_objects_v2",
        {"Bucket": "bucket", "EncodingType": "url"},
        [xml(f"<ListBucketResult>{LISTED}</ListBucketResult>")],
    ),
    "listing that is not encoded": (
        "list_objects_v2",
        {"Bucket": "bucket"},
        [xml("<ListBucketResult><Contents><Key>a%20</Key></Contents></ListBucketResult>")],
    ),
    "listing without a key": (
        "list_objects_v2",
        {"Bucket": "bucket"},
        [
            xml(
                "<ListBucketResult><EncodingType>url</EncodingType><Contents><ETag>a</ETag></Contents></ListBucketResult>"
            )
        ],
    ),
    "empty listing": ("list_objects_v2", {"Bucket": "bucket"}, [xml("<ListBucketResult/>")]),
    "listing of uploads": (
        "list_multipart_uploads",
        {"Bucket": "bucket"},
        [xml("<ListMultipartUploadsResult><Upload><Key>a%20</Key></Upload></ListMultipartUploadsResult>")],
    ),
    "location": (
        "get_bucket_location",
        {"Bucket": "bucket"},
        [xml('<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>')],
    ),
    "location in Virginia": ("get_bucket_location", {"Bucket": "bucket"}, [xml("<LocationConstraint/>")]),
    "location of none": (
        "get_bucket_location",
        {"Bucket": "bucket"},
        [xml("<Error><Code>NoSuchBucket</Code><Message>m</Message></Error>", status=404)],
    ),
    "location that is no document": ("get_bucket_location", {"Bucket": "bucket"}, [Answer(status=403)]),
    "date": ("get_object", HERE, [expiring("Wed, 21 Oct 2015 07:28:00 GMT")]),
    "date that is none": ("get_object", HERE, [expiring("never")]),
    "date in seconds": ("head_object", HERE, [expiring("0")]),
    "date of an operation without one": ("get_object_tagging", HERE, [xml("<Tagging/>", headers=(("Expires", "x"),))]),
    "error in success": ("copy_object", {**HERE, "CopySource": "b/k"}, [FAILED]),
    "error in success, then success": ("copy_object", {**HERE, "CopySource": "b/k"}, [FAILED, COPIED]),
    "throttling in success": ("complete_multipart_upload", {**HERE, "UploadId": "u"}, [SLOW, DONE]),
    "success that breaks off": (
        "copy_object",
        {**HERE, "CopySource": "b/k"},
        [Answer(body=COPIED.body[:-4]), COPIED],
    ),
    "success that never ends": ("copy_object", {**HERE, "CopySource": "b/k"}, [Answer(body=COPIED.body[:-4])]),
    "white space before success": (
        "complete_multipart_upload",
        {**HERE, "UploadId": "u"},
        [Answer(body=b"\n\n" + DONE.body.replace(XML.encode(), b""))],
    ),
    "error in a namespace": (
        "copy_object",
        {**HERE, "CopySource": "b/k"},
        [xml('<Error xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Code>c</Code></Error>')],
    ),
    "object that looks like an error": ("get_object", HERE, [FAILED]),
    "policy that looks like an error": ("get_bucket_policy", {"Bucket": "bucket"}, [FAILED]),
    "object that there is none": ("head_object", HERE, [Answer(status=404)]),
    "lines in keys": (
        "delete_objects",
        {"Bucket": "bucket", "Delete": {"Objects": [{"Key": "a\rb\nc"}]}},
        [xml("<DeleteResult/>")],
    ),
    "lines in rules": (
        "put_bucket_lifecycle_configuration",
        {
            "Bucket": "bucket",
            "LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "Filter": {"Prefix": "a\r\n"}}]},
        },
        [Answer()],
    ),
    "nothing of a HEAD": ("head_bucket", {"Bucket": "bucket"}, [Answer(status=404)]),
    "attributes": (
        "get_object_attributes",
        {**HERE, "ObjectAttributes": ["ETag", "ObjectSize"]},
        [xml("<GetObjectAttributesResponse><ETag>e</ETag></GetObjectAttributesResponse>")],
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_call(twin: TwinFactory, name: str) -> None:
    method, parameters, answers = CALLS[name]
    twin("s3", config={"user_agent_extra": "plain"}).call(method, answers, **parameters)


@pytest.mark.parametrize("name", CALLS)
def test_call_among_handlers(twin: TwinFactory, name: str) -> None:
    """The same calls of clients whose programs watch them."""
    method, parameters, answers = CALLS[name]
    pair = twin("s3", config={"user_agent_extra": "watched"})
    for client in (pair.reference, pair.subject):
        client.meta.events.register("before-call", watch, unique_id="watch")
    pair.call(method, answers, **parameters)


@pytest.mark.parametrize("name", ["listing", "error in success, then success", "date that is none"])
def test_call_with_handlers_of_its_sending(twin: TwinFactory, name: str) -> None:
    method, parameters, answers = CALLS[name]
    pair = twin("s3", config={"user_agent_extra": "sent"})
    for client in (pair.reference, pair.subject):
        client.meta.events.register("before-send", watch, unique_id="watch")
    pair.call(method, answers, **parameters)


def watch(**kwargs: Any) -> None:
    """Nothing: a handler is enough."""
