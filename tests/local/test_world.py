"""Worlds for tests: every client of the process is taken in, and none reaches AWS."""

from __future__ import annotations

import asyncio
import os
import threading
import unittest
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import ferroboto
from ferroboto import aio
from ferroboto.exceptions import ClientError
from ferroboto.local import World

ROLE = "arn:aws:iam::000000000000:role/demo"


def notify(**options: Any) -> None:
    """What a program under test does: it makes its client itself, by whatever means it has."""
    sns = ferroboto.client("sns", **options)
    sns.publish(PhoneNumber="+15558675309", Message="Hey there")


@pytest.fixture(autouse=True)
def nothing_leads_to_aws(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that leaves the process fails at once: its way leads through a proxy that is not there."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


def texts(world: World) -> list[str]:
    return [sent["message"] for sent in world.outbox]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"region_name": "eu-west-1"},
        {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret", "aws_session_token": "token"},
        {"endpoint_url": "https://sns.eu-west-1.amazonaws.com"},
        {"endpoint_url": "https://sns.eu-west-1.api.aws"},
    ],
)
def test_every_client_is_taken_in(options: dict[str, Any], ferroboto_local: World) -> None:
    notify(**options)
    assert texts(ferroboto_local) == ["Hey there"]
    (message,) = ferroboto_local.outbox
    assert message["region"] == options.get("region_name", "us-east-1")


def test_settings_of_the_environment_are_taken_in(
    ferroboto_local: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A profile whose role AWS would have to be asked for, and an endpoint that a variable names."""
    config = tmp_path / "config"
    config.write_text(
        "[profile deploy]\nregion = eu-north-1\nrole_arn = arn:aws:iam::123456789012:role/deploy\n"
        "credential_source = Ec2InstanceMetadata\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_PROFILE", "deploy")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    session = ferroboto.Session()
    credentials = session.get_credentials()
    assert credentials is not None and credentials.access_key
    session.client("sns").publish(PhoneNumber="+15558675309", Message="one")
    session.resource("sns").create_topic(Name="topic")
    assert texts(ferroboto_local) == ["one"]
    topics = ferroboto_local.client("sns", region_name="eu-north-1").list_topics()["Topics"]
    assert [topic["TopicArn"].rpartition(":")[2] for topic in topics] == ["topic"]


def test_threads_and_coroutines_are_taken_in(ferroboto_local: World) -> None:
    thread = threading.Thread(target=notify)
    thread.start()
    thread.join(20)

    async def call() -> None:
        async with aio.Session().client("sns") as sns:
            await sns.publish(PhoneNumber="+15558675309", Message="later")

    asyncio.run(call())
    assert texts(ferroboto_local) == ["Hey there", "later"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_children_are_taken_in(ferroboto_local: World) -> None:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            notify()
            code = 0 if texts(ferroboto_local) == ["Hey there"] else 2
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    # Its memory is its own.
    assert texts(ferroboto_local) == []


def test_worlds_nest_and_other_endpoints_stay() -> None:
    ferroboto.local.reset("local:test-other")
    with World() as outer:
        with World() as inner:
            notify()
            notify(endpoint_url="local:test-other")
            outer.session.client("sns").publish(PhoneNumber="+15558675309", Message="out")
            assert (texts(outer), texts(inner)) == (["out"], ["Hey there"])
            # Without a name, the world that is entered is meant.
            assert [sent["message"] for sent in ferroboto.local.outbox()] == ["Hey there"]
        notify()
        assert texts(outer) == ["out", "Hey there"]
    assert len(ferroboto.local.outbox("local:test-other")) == 1
    ferroboto.local.reset("local:test-other")


def test_worlds_left_out_of_order() -> None:
    one, other = World(), World()
    one.__enter__()
    other.__enter__()
    one.__exit__()
    notify()
    assert texts(other) == ["Hey there"]
    other.__exit__()


def test_a_client_that_outlives_its_world_does_not_reach_aws() -> None:
    with World():
        sns = ferroboto.client("sns")
    assert sns.list_topics()["Topics"] == []
    with World() as world:
        notify()
        assert texts(world) == ["Hey there"]


def test_the_session_of_a_world_stays_in_it() -> None:
    """Inside and outside of the ``with`` block, for clients and resources."""
    world = World()
    world.session.client("sns").create_topic(Name="one")
    world.session.resource("sns").create_topic(Name="two")
    assert len(world.client("sns").list_topics()["Topics"]) == 2
    with World() as other:
        assert other.session.client("sns").list_topics()["Topics"] == []


def test_phones_and_sandboxes_of_a_world(ferroboto_local: World) -> None:
    with World() as other:
        ferroboto_local.opt_out("+15558675309")
        ferroboto.local.sms_sandbox(True, world=ferroboto_local.endpoint_url)
        sns = ferroboto_local.client("sns")
        assert sns.list_phone_numbers_opted_out()["phoneNumbers"] == ["+15558675309"]
        assert sns.get_sms_sandbox_account_status()["IsInSandbox"] is True
        assert other.client("sns").list_phone_numbers_opted_out()["phoneNumbers"] == []
        assert other.client("sns").get_sms_sandbox_account_status()["IsInSandbox"] is False
        # The world that is entered is the default.
        ferroboto.local.opt_out("+15558675310")
        assert other.client("sns").list_phone_numbers_opted_out()["phoneNumbers"] == ["+15558675310"]
    assert ferroboto_local.wait_for_deliveries(1)
    ferroboto_local.advance(1)


def test_all_services_share_one_clock(ferroboto_local: World) -> None:
    s3: Any = ferroboto.client("s3", "us-east-1")
    s3.create_bucket(Bucket="pets", ObjectLockEnabledForBucket=True)
    s3.put_object(Bucket="pets", Key="a", Body=b"a")
    before = s3.head_object(Bucket="pets", Key="a")["LastModified"]
    until = before + timedelta(hours=1)
    retention = {"Mode": "COMPLIANCE", "RetainUntilDate": until}
    s3.put_object_retention(Bucket="pets", Key="a", Retention=retention)
    version = s3.head_object(Bucket="pets", Key="a")["VersionId"]
    with pytest.raises(ClientError):
        s3.delete_object(Bucket="pets", Key="a", VersionId=version)
    # A time that has not come yet is no condition.
    assert s3.get_object(Bucket="pets", Key="a", IfModifiedSince=until)["ContentLength"] == 1
    key = ferroboto.client("sts", "us-east-1").assume_role(RoleArn=ROLE, RoleSessionName="me")["Credentials"]

    ferroboto_local.advance(7200)
    with pytest.raises(ClientError) as unchanged:
        s3.get_object(Bucket="pets", Key="a", IfModifiedSince=until)
    assert unchanged.value.response["ResponseMetadata"]["HTTPStatusCode"] == 304
    s3.delete_object(Bucket="pets", Key="a", VersionId=version)
    s3.put_object(Bucket="pets", Key="b", Body=b"b")
    after = s3.head_object(Bucket="pets", Key="b")["LastModified"]
    assert timedelta(seconds=7200) <= after - before < timedelta(seconds=7260)
    rekognition: Any = ferroboto.client("rekognition", "us-east-1")
    rekognition.create_collection(CollectionId="people")
    created = rekognition.describe_collection(CollectionId="people")["CreationTimestamp"]
    assert timedelta(seconds=7200) <= created.astimezone(timezone.utc) - before < timedelta(seconds=7260)
    session = ferroboto.Session(key["AccessKeyId"], key["SecretAccessKey"], key["SessionToken"])
    arn = session.client("sts", "us-east-1").get_caller_identity()["Arn"]
    assert arn.endswith(":root")  # its credentials ended


@World()
def count_topics(name: str) -> int:
    """The number of topics after one more was made."""
    sns = ferroboto.client("sns")
    sns.create_topic(Name=name)
    return len(sns.list_topics()["Topics"])


@World()
async def count_topics_later(name: str) -> int:
    async with aio.Session().client("sns") as sns:
        await sns.create_topic(Name=name)
        return len((await sns.list_topics())["Topics"])


def test_a_decorated_function_has_a_fresh_world_for_each_call() -> None:
    assert [count_topics("one"), count_topics("two")] == [1, 1]
    assert [asyncio.run(count_topics_later("one")), asyncio.run(count_topics_later("two"))] == [1, 1]
    assert count_topics.__name__ == "count_topics" and count_topics.__doc__ is not None


def test_decorated_classes() -> None:
    @World()
    class Plain:
        def test_one(self) -> int:
            return count()

        def helper(self) -> bool:
            return ferroboto._ferroboto.local_captured() is None

    @World()
    class Case(unittest.TestCase):
        def setUp(self) -> None:
            ferroboto.client("sns").create_topic(Name="of-setup")

        def test_one(self) -> None:
            self.assertEqual(count(), 2)

        def test_two(self) -> None:
            self.assertEqual(count(), 2)

    def count() -> int:
        sns = ferroboto.client("sns")
        sns.create_topic(Name="one")
        return len(sns.list_topics()["Topics"])

    plain = Plain()
    assert (plain.test_one(), plain.test_one(), plain.helper()) == (1, 1, True)
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
    assert (result.testsRun, result.failures, result.errors) == (2, [], [])


def test_what_cannot_be_decorated() -> None:
    def generator() -> Any:
        yield 1

    with pytest.raises(TypeError, match="generator: use the world in a with statement"):
        World()(generator)
    with pytest.raises(TypeError, match="functions and classes, not int"):
        World()(3)  # type: ignore[type-var]


def test_an_exception_leaves_the_world() -> None:
    with pytest.raises(ClientError), World():
        ferroboto.client("sns").get_topic_attributes(TopicArn="arn:aws:sns:us-east-1:000000000000:none")
    assert ferroboto._ferroboto.local_captured() is None
