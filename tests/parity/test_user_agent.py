"""What the user agent reports of clients and calls: the identifiers of their features (``m/``), beside boto3's."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import io
import logging
import re
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.support.home import Home
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.proxied import Proxied, proxied
from tests.support.server import Answer, CaptureServer

ASSUMED = Answer(
    200,
    b"<R><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
    b"<SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult>"
    b"<AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
    b"<SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>"
    b"</AssumeRoleWithWebIdentityResult></R>",
)
TOPICS = Answer(200, b"<ListTopicsResponse><ListTopicsResult/></ListTopicsResponse>")


def listed(request: Any) -> set[str]:
    found = re.findall(r" m/(\S+)", request.header("user-agent") or "")
    codes = [code for one in found for code in one.split(",")]
    assert len(codes) == len(set(codes))
    return set(codes)


def features(
    server: CaptureServer,
    library: Library,
    service: str,
    call: Any,
    session: Any = None,
    answers: Sequence[Answer] = (),
    **given: Any,
) -> list[set[str]]:
    server.script(answers or [TOPICS if service == "sns" else Answer()])
    server.take()
    settings = {"region_name": REGION, "endpoint_url": server.url, **(KEYS if session is None else {}), **given}
    config = library.config(**settings.pop("config", {}))
    client = library.session(**(session or {})).client(service, config=config, **settings)
    call(client)
    client.close()
    return [listed(request) for request in server.take()]


def all_of(server: CaptureServer, service: str, call: Any, session: Any = None, **given: Any) -> list[set[str]]:
    theirs, ours = (features(server, library, service, call, session, **given) for library in (reference(), subject()))
    assert ours == theirs
    return ours


def both(server: CaptureServer, service: str, call: Any, session: Any = None, **given: Any) -> set[str]:
    return all_of(server, service, call, session, **given)[0]


def last_of(server: CaptureServer, session: Any, calls: int) -> set[str]:
    """What a call reports before which others were made for credentials."""
    answers = [*[ASSUMED] * calls, TOPICS]
    theirs, ours = (features(server, library, "sns", topics, session, answers) for library in (reference(), subject()))
    assert len(ours) == len(theirs) == len(answers)
    assert ours[-1] == theirs[-1]
    return ours[-1]


def topics(client: Any) -> Any:
    return client.list_topics()


def upload(client: Any) -> Any:
    return client.put_object(Bucket="bucket", Key="k", Body=b"data")


@pytest.mark.parametrize(("mode", "feature"), [("legacy", "D"), ("standard", "E"), ("adaptive", "F")])
def test_retries(server: CaptureServer, mode: str, feature: str) -> None:
    assert feature in both(server, "sns", topics, config={"retries": {"mode": mode}})


def test_endpoints(server: CaptureServer) -> None:
    assert "N" in both(server, "sns", topics)
    host = f"http://sns.{REGION}.amazonaws.com"
    for url in (None, host):
        given = {"endpoint_url": url, "use_ssl": False, "config": {"proxies": {"http": server.url}}}
        assert ("N" in both(server, "sns", topics, **given)) == (url is not None)


@pytest.mark.parametrize("calculation", ["when_supported", "when_required"])
@pytest.mark.parametrize("validation", ["when_supported", "when_required"])
def test_checksums(server: CaptureServer, calculation: str, validation: str) -> None:
    config = {"request_checksum_calculation": calculation, "response_checksum_validation": validation}
    found = both(server, "s3", upload, config=config)
    assert ("Z" in found, "a" in found) == (calculation == "when_supported", calculation == "when_required")
    assert ("b" in found, "c" in found) == (validation == "when_supported", validation == "when_required")


def test_credentials(server: CaptureServer, home: Home) -> None:
    home.config(
        "[profile in-config]\naws_access_key_id = A\naws_secret_access_key = s\n"
        f"[profile process]\ncredential_process = cat {home.path / 'keys.json'}\n"
    )
    home.credentials("[shared]\naws_access_key_id = A\naws_secret_access_key = s\n")
    (home.path / "keys.json").write_text('{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s"}')
    assert "e" in both(server, "sns", topics)
    assert "e" in both(server, "sns", topics, {"aws_access_key_id": "A", "aws_secret_access_key": "s"})
    assert "n" in both(server, "sns", topics, {"profile_name": "in-config"})
    assert "n" in both(server, "sns", topics, {"profile_name": "shared"})
    assert {"v", "w"} <= both(server, "sns", topics, {"profile_name": "process"})
    home.environ(AWS_ACCESS_KEY_ID="A", AWS_SECRET_ACCESS_KEY="s")
    assert "g" in both(server, "sns", topics, {})


def test_roles(server: CaptureServer, home: Home) -> None:
    home.config(
        "[profile source]\naws_access_key_id = A\naws_secret_access_key = s\n"
        "[profile role]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = source\n"
        "[profile second]\nrole_arn = arn:aws:iam::123456789012:role/s\nsource_profile = role\n"
        "[profile named]\nrole_arn = arn:aws:iam::123456789012:role/r\ncredential_source = Environment\n"
        f"[profile web]\nrole_arn = arn:aws:iam::123456789012:role/r\nweb_identity_token_file = {home.path / 'token'}\n"
    )
    (home.path / "token").write_text("token")
    home.environ(AWS_ACCESS_KEY_ID="A", AWS_SECRET_ACCESS_KEY="s", AWS_ENDPOINT_URL_STS=server.url)
    for profile, wanted, calls in (("role", "oni", 1), ("second", "oni", 2), ("named", "pgi", 1), ("web", "qk", 1)):
        assert set(wanted) <= last_of(server, {"profile_name": profile}, calls), profile


def test_web_identity_of_the_environment(server: CaptureServer, home: Home) -> None:
    (home.path / "token").write_text("token")
    home.environ(
        AWS_WEB_IDENTITY_TOKEN_FILE=str(home.path / "token"),
        AWS_ROLE_ARN="arn:aws:iam::123456789012:role/r",
        AWS_ENDPOINT_URL_STS=server.url,
    )
    assert {"h", "k"} <= last_of(server, {}, 1)


def test_containers(server: CaptureServer, home: Home) -> None:
    home.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys")
    keys = b'{"AccessKeyId": "A", "SecretAccessKey": "s", "Token": "t", "Expiration": "2099-01-01T00:00:00Z"}'
    found = all_of(server, "sns", topics, {}, answers=[Answer(200, keys), TOPICS])
    assert "z" in found[-1]


def test_boto_files(server: CaptureServer, home: Home) -> None:
    (home.path / "boto.cfg").write_text("[Credentials]\naws_access_key_id = A\naws_secret_access_key = s\n")
    home.environ(BOTO_CONFIG=str(home.path / "boto.cfg"))
    assert "x" in both(server, "sns", topics, {})


@pytest.mark.parametrize("version", [None, "v4"])
def test_tokens(home: Home, tmp_path: Path, version: str | None) -> None:
    home.environ(AWS_BEARER_TOKEN_BEDROCK="token")
    config = {} if version is None else {"signature_version": version}

    def script(aws: Proxied, library: Library) -> list[set[str]]:
        client = aws.client(library, "bedrock", True, config)
        aws.server.script([Answer(200, b"{}")])
        aws.server.take()
        client.list_foundation_models()
        client.close()
        return [listed(request) for request in aws.server.take()]

    with proxied(tmp_path) as aws, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs, ours = script(aws, reference()), script(aws, subject())
    assert ours == theirs
    assert ("3" in ours[0]) == (version is None)


def test_pages_and_waiters(server: CaptureServer) -> None:
    def pages(client: Any) -> None:
        list(client.get_paginator("list_topics").paginate())
        client.list_topics()

    more = Answer(200, b"<R><ListTopicsResult><NextToken>n</NextToken></ListTopicsResult></R>")
    found = all_of(server, "sns", pages, answers=[more, TOPICS, TOPICS])
    assert ["C" in codes for codes in found] == [True, True, False]

    def wait(client: Any) -> None:
        client.get_waiter("bucket_exists").wait(Bucket="bucket", WaiterConfig={"Delay": 0})
        client.head_bucket(Bucket="bucket")

    found = all_of(server, "s3", wait, answers=[Answer(404), Answer(200), Answer(200)])
    assert ["B" in codes for codes in found] == [True, True, False]

    def collection(client: Any) -> None:
        library = subject() if type(client).__module__.startswith("ferroboto") else reference()
        resource = library.session(**KEYS, region_name=REGION).resource("s3", endpoint_url=server.url)
        list(resource.Bucket("bucket").objects.all())

    [found_one] = all_of(server, "s3", collection, answers=[Answer(200, b"<ListBucketResult/>")])
    assert "C" in found_one


CHECKSUMS = {"CRC32": "U", "SHA1": "X", "SHA256": "Y"}


@pytest.mark.parametrize("algorithm", CHECKSUMS)
def test_checksums_of_requests(server: CaptureServer, algorithm: str) -> None:
    def put(client: Any) -> None:
        client.put_object(Bucket="bucket", Key="k", Body=b"data", ChecksumAlgorithm=algorithm)

    assert CHECKSUMS[algorithm] in both(server, "s3", put)


GIVEN = {
    "CRC32": "U", "CRC32C": "V", "CRC64NVME": "W", "SHA1": "X", "SHA256": "Y", "MD5": "AE", "SHA512": "AF",
    "XXHASH3": "AG", "XXHASH64": "AH", "XXHASH128": "AI",
}  # fmt: skip


@pytest.mark.parametrize("algorithm", GIVEN)
def test_checksums_of_the_program(server: CaptureServer, algorithm: str) -> None:
    def put(client: Any) -> None:
        client.put_object(Bucket="bucket", Key="k", Body=b"data", **{f"Checksum{algorithm}": "AAAAAA=="})

    assert GIVEN[algorithm] in both(server, "s3", put)


def test_checksums_that_are_required(server: CaptureServer) -> None:
    def delete(client: Any) -> None:
        client.delete_objects(Bucket="bucket", Delete={"Objects": [{"Key": "k"}]})
        client.get_object(Bucket="bucket", Key="k")

    config = {"request_checksum_calculation": "when_required"}
    for given in ({}, {"config": config}):
        found = all_of(server, "s3", delete, answers=[Answer(200, b"<R/>"), Answer(200)], **given)
        assert ["U" in codes for codes in found] == [True, False]


def test_compression(server: CaptureServer) -> None:
    data = [{"MetricName": "m" * 100, "Value": 1.0}] * 200

    def put(client: Any) -> None:
        client.put_metric_data(Namespace="n", MetricData=data)
        client.put_metric_data(Namespace="n", MetricData=data[:1])

    found = all_of(server, "cloudwatch", put, answers=[Answer(200), Answer(200)])
    assert ["L" in codes for codes in found] == [True, False]


@pytest.mark.parametrize("mode", ["preferred", "disabled", "required"])
@pytest.mark.parametrize("account", ["123456789012", None])
def test_accounts(server: CaptureServer, mode: str, account: str | None) -> None:
    given = {} if account is None else {"aws_account_id": account}

    def tables(client: Any) -> None:
        with contextlib.suppress(Exception):
            client.list_tables()

    found = all_of(
        server, "dynamodb", tables, answers=[Answer(200, b"{}")], config={"account_id_endpoint_mode": mode}, **given
    )
    for codes in found:
        assert {"preferred": "P", "disabled": "Q", "required": "R"}[mode] in codes
        assert ("T" in codes) == (account is not None)


def test_other_regions(server: CaptureServer) -> None:
    moved = Answer(301, b"<E><Code>PermanentRedirect</Code></E>", (("x-amz-bucket-region", "eu-west-1"),))

    def get(client: Any) -> None:
        client.get_object(Bucket="bucket", Key="k")
        client.get_object(Bucket="bucket", Key="k")
        client.get_object(Bucket="other", Key="k")

    def get_with_handlers(client: Any) -> None:
        client.meta.events.register("needs-retry", lambda **_: None)
        get(client)

    for call in (get, get_with_handlers):
        found = all_of(server, "s3", call, answers=[moved, Answer(), Answer(), Answer()])
        assert ["Ah" in codes for codes in found] == [False, True, True, False]


def test_signatures_for_several_regions(tmp_path: Path) -> None:
    bucket = "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap"
    with proxied(tmp_path) as aws:
        client = aws.client(subject(), "s3", True, None)
        aws.server.script([Answer(), Answer()])
        client.head_object(Bucket=bucket, Key="k")
        client.head_object(Bucket="bucket", Key="k")
        client.close()
        assert ["S" in listed(request) for request in aws.server.take()] == [True, False]


@pytest.mark.parametrize("size", [10, 12 * 2**20])
def test_transfers(server: CaptureServer, size: int, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * size)
    multipart = [Answer(200, b"<R><UploadId>u</UploadId></R>"), *[Answer(200, headers=(("ETag", "e"),))] * 2, Answer()]
    sending = [Answer()] if size == 10 else multipart

    def upload_file(client: Any) -> None:
        client.upload_file(str(tmp_path / "file"), "bucket", "k")

    def upload_fileobj(client: Any) -> None:
        client.upload_fileobj(io.BytesIO(b"x" * size), "bucket", "k")

    for upload_by in (upload_file, upload_fileobj):
        found = all_of(server, "s3", upload_by, answers=sending)
        assert all("G" in codes for codes in found)
    receiving = [Answer(200, headers=(("Content-Length", "4"),)), Answer(200, b"data")]
    found = all_of(server, "s3", lambda client: client.download_fileobj("bucket", "k", io.BytesIO()), answers=receiving)
    assert all("G" in codes for codes in found)

    def by_a_manager(client: Any) -> None:
        prefix = "ferroboto." if type(client).__module__.startswith("ferroboto") else ""
        manager_class = importlib.import_module(f"{prefix}s3transfer.manager").TransferManager
        with manager_class(client) as manager:
            manager.upload(str(tmp_path / "file"), "bucket", "k").result()

    found = all_of(server, "s3", by_a_manager, answers=sending)
    assert not any("G" in codes for codes in found)


def test_features_of_libraries(server: CaptureServer) -> None:
    """As boto3 itself reports its transfers, other libraries do with what botocore has for it."""

    def script(library: Library) -> list[set[str]]:
        context, useragent = library.module("context"), library.module("useragent")

        def call(client: Any) -> None:
            useragent.register_feature_id("WAITER")
            client.list_topics()
            with context.start_as_current_context():
                useragent.register_feature_ids(["S3_TRANSFER", "nonsense"])
                client.list_topics()
            client.list_topics()

        return features(server, library, "sns", call, answers=[TOPICS] * 3)

    theirs, ours = script(reference()), script(subject())
    assert ours == theirs
    assert ["G" in codes for codes in ours] == [False, True, False]


def test_handlers_see_what_is_sent(server: CaptureServer) -> None:
    def script(library: Library) -> list[set[str]]:
        seen: list[str] = []

        def call(client: Any) -> None:
            client.meta.events.register("before-send", lambda request, **_: seen.append(str(request.headers)))
            client.meta.events.register("needs-retry", lambda **_: None)
            upload(client)

        found = features(server, library, "s3", call)
        assert len(seen) == 1
        return found

    assert script(subject()) == script(reference())


def test_in_an_event_loop(server: CaptureServer) -> None:
    import ferroboto.aio

    async def script() -> None:
        session = ferroboto.aio.Session(**KEYS, region_name=REGION)
        async with session.client("s3", endpoint_url=server.url) as client:
            [page async for page in client.get_paginator("list_objects_v2").paginate(Bucket="bucket")]
            await client.get_waiter("bucket_exists").wait(Bucket="bucket")
            await client.upload_fileobj(io.BytesIO(b"data"), "bucket", "k")
            await client.put_object(Bucket="bucket", Key="k", Body=b"data")

    server.script([Answer(200, b"<ListBucketResult/>"), Answer(), Answer(), Answer()])
    server.take()
    asyncio.run(script())
    found = [listed(request) & {"C", "B", "G", "U"} for request in server.take()]
    assert found == [{"C"}, {"B"}, {"G", "U"}, {"U"}]


def test_nothing_is_reported_in_a_user_agent_of_ones_own(server: CaptureServer) -> None:
    assert both(server, "sns", topics, config={"user_agent": "mine"}) == set()


@pytest.mark.parametrize("length", [50, 51])
def test_long_application_ids(server: CaptureServer, home: Home, length: int, caplog: pytest.LogCaptureFixture) -> None:
    seen = []
    for library in (reference(), subject()):
        for given in ({"config": {"user_agent_appid": "é" * length}}, {}):
            home.environ(AWS_SDK_UA_APP_ID="x" * length)
            caplog.clear()
            with caplog.at_level(logging.WARNING):
                both_options: dict[str, Any] = {"region_name": REGION, **KEYS}
                config = library.config(**given.get("config", {}))
                library.session().client("sns", config=config, **both_options).close()
            seen.append([(record.levelname, record.getMessage()) for record in caplog.records])
    assert seen[:2] == seen[2:]
    assert bool(seen[0]) == (length > 50)
