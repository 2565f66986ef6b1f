"""Signed URLs of a call in another region, which some calls carry: equal to boto3's for the same clock."""

from __future__ import annotations

import datetime
from typing import Any
from unittest import mock
from urllib.parse import parse_qs

import pytest

from tests.support.libraries import KEYS, Library, reference, subject
from tests.support.server import Answer, CaptureServer

CLUSTER = {"DBClusterIdentifier": "a", "Engine": "neptune", "SourceRegion": "eu-west-1"}
COPY = {
    "SourceDBClusterSnapshotIdentifier": "a/ü b",
    "TargetDBClusterSnapshotIdentifier": "b",
    "SourceRegion": "eu-west-1",
}

CALLS: dict[str, tuple[str, str, str, dict[str, Any]]] = {
    "snapshot of EC2": (
        "ec2",
        "copy_snapshot",
        "PresignedUrl",
        {"SourceRegion": "eu-west-1", "SourceSnapshotId": "s", "Description": "a & b"},
    ),
    "snapshot of EC2 that names its destination": (
        "ec2",
        "copy_snapshot",
        "PresignedUrl",
        {"DestinationRegion": "ap-south-1", "SourceRegion": "eu-west-1", "SourceSnapshotId": "s"},
    ),
    "snapshot of RDS": (
        "rds",
        "copy_db_snapshot",
        "PreSignedUrl",
        {"SourceDBSnapshotIdentifier": "a", "TargetDBSnapshotIdentifier": "b", "SourceRegion": "eu-west-1"},
    ),
    "replica": (
        "rds",
        "create_db_instance_read_replica",
        "PreSignedUrl",
        {"DBInstanceIdentifier": "a", "SourceDBInstanceIdentifier": "b", "SourceRegion": "eu-west-1"},
    ),
    "backups": (
        "rds",
        "start_db_instance_automated_backups_replication",
        "PreSignedUrl",
        {"SourceDBInstanceArn": "a", "SourceRegion": "eu-west-1"},
    ),
    "snapshot of an RDS cluster": ("rds", "copy_db_cluster_snapshot", "PreSignedUrl", COPY),
    "RDS cluster": ("rds", "create_db_cluster", "PreSignedUrl", CLUSTER),
    "snapshot of Neptune": ("neptune", "copy_db_cluster_snapshot", "PreSignedUrl", COPY),
    "Neptune": ("neptune", "create_db_cluster", "PreSignedUrl", CLUSTER),
    "snapshot of DocumentDB": ("docdb", "copy_db_cluster_snapshot", "PreSignedUrl", COPY),
    "DocumentDB": ("docdb", "create_db_cluster", "PreSignedUrl", CLUSTER),
}


def caught(library: Library, service: str, method: str, parameters: dict[str, Any]) -> dict[str, list[str]]:
    """The form that a client would send to AWS."""
    client = library.session().client(service, region_name="us-west-2", **KEYS)
    bodies = []

    def answer(request: Any, **_: Any) -> Any:
        body = request.body
        bodies.append(body.decode() if isinstance(body, bytes) else body)
        return library.module("awsrequest").AWSResponse(
            request.url, 200, {}, Raw(b"<R><%sResult/></R>" % client.meta.method_to_api_mapping[method].encode())
        )

    client.meta.events.register("before-send", answer)
    getattr(client, method)(**parameters)
    (body,) = bodies
    return parse_qs(body, keep_blank_values=True, strict_parsing=True)


class Raw:
    """The body of a response."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def read(self, *_: Any) -> bytes:
        body, self._body = self._body, b""
        return body

    def stream(self, **_: Any) -> list[bytes]:
        return [self.read()]


def at(url: str) -> datetime.datetime:
    (date,) = parse_qs(url.partition("?")[2])["X-Amz-Date"]
    return datetime.datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("watched", [False, True])
def test_url(name: str, watched: bool) -> None:
    service, method, field, parameters = CALLS[name]

    def form(library: Library) -> dict[str, list[str]]:
        return (caught_among_handlers if watched else caught)(library, service, method, parameters)

    ours = form(subject())
    clock = at(ours[field][0])
    with mock.patch("botocore.auth.get_current_datetime", lambda remove_tzinfo=True: clock.replace(tzinfo=None)):
        theirs = form(reference())
    assert ours == theirs
    assert list(ours) == list(theirs)


def caught_among_handlers(
    library: Library, service: str, method: str, parameters: dict[str, Any]
) -> dict[str, list[str]]:
    """The same, of a call whose program sees the parameters too."""
    client_of = library.package.Session.client

    def watched(self: Any, *args: Any, **kwargs: Any) -> Any:
        client = client_of(self, *args, **kwargs)
        client.meta.events.register("before-call", lambda **_: None)
        return client

    with mock.patch.object(library.package.Session, "client", watched):
        return caught(library, service, method, parameters)


def test_without_keys() -> None:
    """Who signs nothing has nothing to sign the URL with."""
    server = CaptureServer()
    bodies = []
    for library in (reference(), subject()):
        config = library.config(signature_version="unsigned")
        client = library.session().client("rds", region_name="us-east-1", endpoint_url=server.url, config=config)
        server.script([Answer(body=b"<R><CopyDBSnapshotResult/></R>")])
        client.copy_db_snapshot(**CALLS["snapshot of RDS"][3])
        bodies.append(server.take()[0].body)
    server.close()
    assert bodies[0] == bodies[1]
