"""Object lock in the local S3: retention, legal holds, defaults; and settings that are only kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import ferroboto
from ferroboto.exceptions import ClientError
from ferroboto.local import World

BUCKET = {"Bucket": "records"}
OBJECT = {**BUCKET, "Key": "a"}


@pytest.fixture
def s3(ferroboto_local: World) -> Any:
    client: Any = ferroboto.client("s3", "us-east-1")
    client.create_bucket(**BUCKET, ObjectLockEnabledForBucket=True)
    return client


def later(**time: int) -> datetime:
    return datetime.now(timezone.utc).replace(microsecond=0) + timedelta(**time)


def refused(call: Callable[..., Any], **params: Any) -> tuple[str, str, int]:
    with pytest.raises(ClientError) as caught:
        call(**params)
    response: Any = caught.value.response
    return response["Error"]["Code"], response["Error"]["Message"], response["ResponseMetadata"]["HTTPStatusCode"]


LOCKED = ("AccessDenied", "Access Denied because object protected by object lock.", 403)


def test_a_bucket_with_a_lock_keeps_versions(s3: Any) -> None:
    assert s3.get_bucket_versioning(**BUCKET)["Status"] == "Enabled"
    assert s3.get_object_lock_configuration(**BUCKET)["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled"}
    code, message, status = refused(s3.put_bucket_versioning, **BUCKET, VersioningConfiguration={"Status": "Suspended"})
    assert (code, status) == ("InvalidBucketState", 409)
    assert "versioning state cannot be changed" in message


def test_a_retained_version_stays(s3: Any) -> None:
    until = later(hours=1)
    put = s3.put_object(**OBJECT, Body=b"x", ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=until)
    version = {"VersionId": put["VersionId"]}
    head = s3.head_object(**OBJECT)
    assert (head["ObjectLockMode"], head["ObjectLockRetainUntilDate"]) == ("COMPLIANCE", until)
    assert s3.get_object_retention(**OBJECT)["Retention"] == {"Mode": "COMPLIANCE", "RetainUntilDate": until}

    assert s3.delete_object(**OBJECT)["DeleteMarker"] is True
    assert refused(s3.delete_object, **OBJECT, **version) == LOCKED
    assert refused(s3.delete_object, **OBJECT, **version, BypassGovernanceRetention=True) == LOCKED
    (error,) = s3.delete_objects(**BUCKET, Delete={"Objects": [{"Key": "a", **version}]})["Errors"]
    assert (error["Key"], error["Code"]) == ("a", "AccessDenied")
    assert s3.get_object(**OBJECT, **version)["Body"].read() == b"x"

    def retain(mode: str, date: datetime) -> dict[str, Any]:
        return {**OBJECT, **version, "Retention": {"Mode": mode, "RetainUntilDate": date}}

    assert refused(s3.put_object_retention, **retain("COMPLIANCE", later(minutes=1))) == LOCKED
    assert refused(s3.put_object_retention, **retain("GOVERNANCE", later(hours=2))) == LOCKED
    s3.put_object_retention(**retain("COMPLIANCE", later(hours=2)))
    assert refused(s3.put_object_retention, **OBJECT, **version, Retention={}) == LOCKED


def test_governance_can_be_bypassed(s3: Any) -> None:
    version = {"VersionId": s3.put_object(**OBJECT, Body=b"x")["VersionId"]}
    retention = {"Mode": "GOVERNANCE", "RetainUntilDate": later(hours=1)}
    s3.put_object_retention(**OBJECT, Retention=retention)
    assert refused(s3.delete_object, **OBJECT, **version) == LOCKED
    shorter = {**retention, "RetainUntilDate": later(minutes=1)}
    assert refused(s3.put_object_retention, **OBJECT, Retention=shorter) == LOCKED
    s3.put_object_retention(**OBJECT, Retention=shorter, BypassGovernanceRetention=True)
    s3.delete_object(**OBJECT, **version, BypassGovernanceRetention=True)
    assert "Versions" not in s3.list_object_versions(**BUCKET)


def test_a_hold_stays_until_it_is_lifted(s3: Any) -> None:
    version = {"VersionId": s3.put_object(**OBJECT, Body=b"x")["VersionId"]}
    none = ("NoSuchObjectLockConfiguration", "The specified object does not have a ObjectLock configuration", 404)
    assert refused(s3.get_object_legal_hold, **OBJECT) == none
    assert refused(s3.get_object_retention, **OBJECT) == none
    s3.put_object_legal_hold(**OBJECT, LegalHold={"Status": "ON"})
    assert s3.head_object(**OBJECT)["ObjectLockLegalHoldStatus"] == "ON"
    assert refused(s3.delete_object, **OBJECT, **version, BypassGovernanceRetention=True) == LOCKED
    s3.put_object_legal_hold(**OBJECT, LegalHold={"Status": "OFF"})
    assert s3.get_object_legal_hold(**OBJECT)["LegalHold"] == {"Status": "OFF"}
    s3.delete_object(**OBJECT, **version)


def test_new_objects_have_the_retention_of_their_bucket(s3: Any) -> None:
    rule = {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 2}}
    configuration = {"ObjectLockEnabled": "Enabled", "Rule": rule}
    s3.put_object_lock_configuration(**BUCKET, ObjectLockConfiguration=configuration)
    assert s3.get_object_lock_configuration(**BUCKET)["ObjectLockConfiguration"] == configuration
    s3.put_object(**OBJECT, Body=b"x")
    s3.copy_object(**BUCKET, Key="copy", CopySource="records/a")
    upload = {**BUCKET, "Key": "parts"}
    upload["UploadId"] = s3.create_multipart_upload(**upload)["UploadId"]
    etag = s3.upload_part(**upload, PartNumber=1, Body=b"x")["ETag"]
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
    for key in ("a", "copy", "parts"):
        retention = s3.get_object_retention(**BUCKET, Key=key)["Retention"]
        assert retention["Mode"] == "GOVERNANCE"
        assert later(days=1, hours=23) < retention["RetainUntilDate"] < later(days=2, minutes=1)
    own = later(hours=1)
    s3.put_object(**OBJECT, Body=b"y", ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=own)
    assert s3.get_object_retention(**OBJECT)["Retention"]["RetainUntilDate"] == own
    # A mark can always be removed.
    mark = s3.delete_object(**OBJECT)
    s3.delete_object(**OBJECT, VersionId=mark["VersionId"])


def test_locks_that_are_refused(s3: Any) -> None:
    past = {"ObjectLockMode": "COMPLIANCE", "ObjectLockRetainUntilDate": later(hours=-1)}
    wrong = ("InvalidArgument", "The retain until date must be in the future!", 400)
    assert refused(s3.put_object, **OBJECT, Body=b"x", **past) == wrong
    assert refused(s3.put_object, **OBJECT, Body=b"x", ObjectLockMode="COMPLIANCE")[0] == "InvalidArgument"
    s3.put_object(**OBJECT, Body=b"x")
    retention = {"Mode": "COMPLIANCE", "RetainUntilDate": later(hours=-1)}
    assert refused(s3.put_object_retention, **OBJECT, Retention=retention) == wrong
    for rule in ({}, {"DefaultRetention": {"Mode": "COMPLIANCE"}}, {"DefaultRetention": {"Days": 1}}):
        configuration = {"ObjectLockEnabled": "Enabled", "Rule": rule}
        assert refused(s3.put_object_lock_configuration, **BUCKET, ObjectLockConfiguration=configuration)[0] == (
            "MalformedXML"
        )

    plain = {"Bucket": "plain", "Key": "a"}
    s3.create_bucket(Bucket="plain")
    missing = ("InvalidRequest", "Bucket is missing Object Lock Configuration", 400)
    assert refused(s3.put_object, **plain, Body=b"x", ObjectLockLegalHoldStatus="ON") == missing
    s3.put_object(**plain, Body=b"x")
    assert refused(s3.put_object_legal_hold, **plain, LegalHold={"Status": "ON"}) == missing
    assert refused(s3.get_object_retention, **plain) == missing
    enabled = {"ObjectLockEnabled": "Enabled"}
    assert refused(s3.put_object_lock_configuration, Bucket="plain", ObjectLockConfiguration=enabled)[0] == (
        "InvalidBucketState"
    )
    # Since the end of 2023 a bucket that exists can get a lock.
    s3.put_bucket_versioning(Bucket="plain", VersioningConfiguration={"Status": "Enabled"})
    s3.put_object_lock_configuration(Bucket="plain", ObjectLockConfiguration=enabled)
    s3.put_object_legal_hold(**plain, LegalHold={"Status": "ON"})


def test_replication_is_kept(s3: Any, ferroboto_local: World) -> None:
    rule = {
        "ID": "all",
        "Priority": 1,
        "Filter": {"Prefix": ""},
        "Status": "Enabled",
        "DeleteMarkerReplication": {"Status": "Disabled"},
        "Destination": {"Bucket": "arn:aws:s3:::copies"},
    }
    configuration = {"Role": "arn:aws:iam::000000000000:role/r", "Rules": [rule]}
    assert refused(s3.get_bucket_replication, **BUCKET)[0] == "ReplicationConfigurationNotFoundError"
    s3.put_bucket_replication(**BUCKET, ReplicationConfiguration=configuration)
    assert s3.get_bucket_replication(**BUCKET)["ReplicationConfiguration"] == configuration
    s3.delete_bucket_replication(**BUCKET)
    assert refused(s3.get_bucket_replication, **BUCKET)[0] == "ReplicationConfigurationNotFoundError"
    s3.create_bucket(Bucket="plain")
    assert refused(s3.put_bucket_replication, Bucket="plain", ReplicationConfiguration=configuration)[0] == (
        "InvalidRequest"
    )


@pytest.mark.parametrize(
    ("kind", "rest"),
    [
        ("Metrics", {}),
        ("Analytics", {"StorageClassAnalysis": {}}),
        ("IntelligentTiering", {"Status": "Enabled", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}]}),
        (
            "Inventory",
            {
                "IsEnabled": True,
                "IncludedObjectVersions": "All",
                "Schedule": {"Frequency": "Daily"},
                "Destination": {"S3BucketDestination": {"Bucket": "arn:aws:s3:::in", "Format": "CSV"}},
            },
        ),
    ],
)
def test_configurations_with_identifiers_are_kept(s3: Any, kind: str, rest: dict[str, Any]) -> None:
    method = {"IntelligentTiering": "intelligent_tiering"}.get(kind, kind.lower())
    put, get, delete = (getattr(s3, f"{verb}_bucket_{method}_configuration") for verb in ("put", "get", "delete"))
    list_all = getattr(s3, f"list_bucket_{method}_configurations")
    member = f"{kind}Configuration"
    assert list_all(**BUCKET)["IsTruncated"] is False
    for name in ("b", "a"):
        put(**BUCKET, Id=name, **{member: {"Id": name, **rest}})
    assert get(**BUCKET, Id="a")[member] == {"Id": "a", **rest}
    assert [item["Id"] for item in list_all(**BUCKET)[f"{member}List"]] == ["a", "b"]
    delete(**BUCKET, Id="a")
    missing = ("NoSuchConfiguration", "The specified configuration does not exist.", 404)
    assert refused(get, **BUCKET, Id="a") == refused(delete, **BUCKET, Id="a") == missing
    for number in range(120):
        put(**BUCKET, Id=f"c{number:03}", **{member: {"Id": f"c{number:03}", **rest}})
    page = list_all(**BUCKET)
    assert (page["IsTruncated"], len(page[f"{member}List"])) == (True, 100)
    rest_of_it = list_all(**BUCKET, ContinuationToken=page["NextContinuationToken"])
    assert (rest_of_it["IsTruncated"], len(rest_of_it[f"{member}List"])) == (False, 21)
