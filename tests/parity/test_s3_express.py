"""Directory buckets of S3 Express: sessions, their credentials and what is signed with them, byte by byte as boto3's."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from freezegun import freeze_time

import ferroboto.aio
from tests.support.compare import differences
from tests.support.libraries import KEYS, reference, subject
from tests.support.proxied import MOMENT, Proxied, proxied
from tests.support.server import Answer
from tests.support.twin import Differs, outcome_of

BUCKET = "bucket--usw2-az1--x-s3"
OTHER = "other--use1-az4--x-s3"
ACCESS_POINT = "mine--usw2-az1--xa-s3"
OK = Answer()
DENIED = Answer(403, b"<Error><Code>AccessDenied</Code><Message>no</Message></Error>")


def begun(number: int, expiration: str = "2029-01-01T00:05:00Z") -> Answer:
    """The answer to a CreateSession."""
    body = f"""<?xml version="1.0"?><CreateSessionResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Credentials>
      <SessionToken>token/{number}+=</SessionToken><SecretAccessKey>secret{number}</SecretAccessKey>
      <AccessKeyId>AKIDSESSION{number}</AccessKeyId><Expiration>{expiration}</Expiration></Credentials></CreateSessionResult>"""
    return Answer(body=body.encode())


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    with proxied(tmp_path_factory.mktemp("certificates")) as found:
        yield found


def head(client: Any, bucket: str = BUCKET) -> Any:
    return client.head_object(Bucket=bucket, Key="a/b c")


def compare(aws: Proxied, answers: list[Answer], call: Any, *, https: bool = False, **config: Any) -> list[Any]:
    """Make a call with both, and give what was sent."""
    found = []
    for library in (reference(), subject()):
        client = aws.client(library, "s3", https, config)
        found.append(aws.outcome(client, answers, call))
        client.close()
    if differing := differences(list(found[0]), list(found[1])):
        raise Differs("S3 Express", differing)
    return found[0][1]


CALLS: dict[str, tuple[list[Answer], Any]] = {
    "head": ([begun(1), OK], head),
    "put": ([begun(1), OK], lambda client: client.put_object(Bucket=BUCKET, Key="k", Body=b"data")),
    "part": (
        [begun(1), OK],
        lambda client: client.upload_part(Bucket=BUCKET, Key="k", UploadId="u", PartNumber=1, Body=b"data"),
    ),
    "copy": (
        [Answer(body=b"<CopyObjectResult/>")],
        lambda client: client.copy_object(Bucket=BUCKET, Key="k", CopySource=f"{BUCKET}/x"),
    ),
    "delete several": (
        [begun(1), Answer(body=b"<DeleteResult/>")],
        lambda client: client.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": "k"}]}),
    ),
    "one session for two calls": ([begun(1), OK], lambda client: [head(client), head(client)]),
    "two buckets": ([begun(1), OK, begun(2), OK], lambda client: [head(client), head(client, OTHER), head(client)]),
    "access point": ([begun(1), OK], lambda client: head(client, ACCESS_POINT)),
    "session itself": ([begun(1)], lambda client: client.create_session(Bucket=BUCKET, SessionMode="ReadOnly")),
    "session refused": ([DENIED], head),
    "bucket": ([OK], lambda client: client.create_bucket(Bucket=BUCKET)),
    "buckets": (
        [Answer(body=b"<ListAllMyDirectoryBucketsResult/>")],
        lambda client: client.list_directory_buckets(),
    ),
    "presigned": (
        [begun(1)],
        lambda client: client.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": "k"}),
    ),
    "form": ([begun(1)], lambda client: client.generate_presigned_post(BUCKET, "k")),
    "no key": ([begun(1), OK], lambda client: client.head_object(Bucket=BUCKET)),
}
CONFIGS: dict[str, dict[str, Any]] = {
    "path": {"s3": {"addressing_style": "path"}},
    "virtual": {"s3": {"addressing_style": "virtual"}},
    "fips": {"use_fips_endpoint": True},
    "dual stack": {"use_dualstack_endpoint": True},
    "accelerated": {"s3": {"use_accelerate_endpoint": True}},
    "version": {"signature_version": "s3v4"},
    "version of sessions": {"signature_version": "v4-s3express"},
    "unsigned": {"signature_version": "unsigned"},
    "signed payload": {"s3": {"payload_signing_enabled": True}},
    "no session": {"client_context_params": {"disable_s3_express_session_auth": True}},
}


@pytest.mark.parametrize("https", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("name", CALLS)
def test_calls(aws: Proxied, name: str, https: bool) -> None:
    answers, call = CALLS[name]
    requests = compare(aws, answers, call, https=https)
    if name == "head":
        [session, object_] = requests
        assert session[1].endswith("/?session")
        assert ("x-amz-s3session-token", "token/1+=") in object_[2]


@pytest.mark.parametrize("name", CONFIGS)
def test_settings(aws: Proxied, name: str) -> None:
    compare(aws, [begun(1), OK], head, **CONFIGS[name])
    compare(aws, [begun(1), OK], CALLS["put"][1], https=True, **CONFIGS[name])


@pytest.mark.parametrize("place", ["environment", "profile"])
def test_sessions_can_be_turned_off(aws: Proxied, place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if place == "environment":
        monkeypatch.setenv("AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "true")
    else:
        path = tmp_path / "config"
        path.write_text("[default]\ns3_disable_express_session_auth = true\n")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(path))
    [request] = compare(aws, [OK], head)
    assert "session" not in request[1]
    for name in ("presigned", "put", "copy"):
        compare(aws, [OK], CALLS[name][1], https=True)


def test_a_session_is_begun_anew_before_it_expires(aws: Proxied) -> None:
    seen = []
    for library in (reference(), subject()):
        client = aws.client(library, "s3", False, None)
        seen.append(
            [
                aws.outcome(client, [begun(1), OK], head),
                # More than 45 seconds are left.
                aws.outcome(client, [OK], head, "2029-01-01 00:04:10"),
                # Less: another one is begun, and the one of before goes on where that is refused.
                aws.outcome(client, [DENIED, OK], head, "2029-01-01 00:04:20"),
                aws.outcome(client, [begun(2, "2029-01-01T00:09:00Z"), OK], head, "2029-01-01 00:04:30"),
                # Less than ten: without another one nothing is sent.
                aws.outcome(client, [DENIED], head, "2029-01-01 00:08:55"),
                aws.outcome(client, [begun(3, "2029-01-01T00:14:00Z"), OK], head, "2029-01-01 00:08:56"),
            ]
        )
        client.close()
    if differing := differences(seen[0], seen[1]):
        raise Differs("sessions of S3 Express", differing)
    assert [len(requests) for _, requests in seen[1]] == [2, 1, 2, 2, 1, 2]


def test_asyncio(aws: Proxied) -> None:
    async def main() -> Any:
        session = ferroboto.aio.Session(**KEYS)
        config = subject().config(proxies=aws.plain)
        async with session.client("s3", "us-west-2", config=config, use_ssl=False) as client:
            await client.head_object(Bucket=BUCKET, Key="a/b c")
            return await client.head_object(Bucket=BUCKET, Key="a/b c")

    aws.server.script([begun(1), OK])
    aws.server.take()
    with freeze_time(MOMENT, real_asyncio=True):
        assert outcome_of(lambda: asyncio.run(main()))["ResponseMetadata"]["HTTPStatusCode"] == 200
    tokens = [request.header("x-amz-s3session-token") for request in aws.server.take()]
    assert tokens == [None, "token/1+=", "token/1+="]
