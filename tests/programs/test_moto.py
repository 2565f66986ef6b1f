"""moto inside the process: ``mock_aws`` answers our clients, and nothing leaves the machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

PROGRAM = """
    import IMPORTED
    import ferroboto
    from moto import mock_aws

    before = boto3.client("sns", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b")


    @mock_aws
    def decorated():
        sns = boto3.client("sns", region_name="eu-west-1")
        arn = sns.create_topic(Name="news")["TopicArn"]
        assert arn == "arn:aws:sns:eu-west-1:123456789012:news"
        assert before.list_topics()["Topics"] == [{"TopicArn": arn}]
        assert boto3.resource("sns", region_name="eu-west-1").Topic(arn).attributes["TopicArn"] == arn
        pages = sns.get_paginator("list_topics").paginate()
        assert pages.build_full_result()["Topics"] == [{"TopicArn": arn}]
        try:
            sns.publish(TopicArn=arn + "x", Message="a")
        except sns.exceptions.NotFoundException as error:
            assert error.response["Error"]["Code"] == "NotFound"
        else:
            raise AssertionError("published to nothing")
        ses = boto3.client("ses", region_name="eu-west-1")
        ses.verify_email_identity(EmailAddress="a@example.com")
        assert ses.list_identities()["Identities"] == ["a@example.com"]
        polly = boto3.client("polly", region_name="eu-west-1")
        spoken = polly.synthesize_speech(OutputFormat="mp3", Text="a", VoiceId="Joanna")
        assert isinstance(spoken["AudioStream"].read(), bytes)
        rekognition = boto3.client("rekognition", region_name="eu-west-1")
        assert rekognition.detect_text(Image={"Bytes": b"1"})["TextDetections"]
        dynamodb = boto3.resource("dynamodb", region_name="eu-west-1")
        table = dynamodb.create_table(
            TableName="people",
            KeySchema=[{"AttributeName": "name", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        # The checksum of its response is that of a body that no transport has seen.
        assert table.put_item(Item={"name": "Ada"})["ResponseMetadata"]["RetryAttempts"] == 0
        assert table.scan()["Items"] == [{"name": "Ada"}]
        assert boto3.Session().get_credentials().access_key == "FOOBARKEY"


    async def asynchronous():
        async with ferroboto.aio.client("sns", region_name="eu-west-1") as sns:
            assert (await sns.create_topic(Name="a"))["TopicArn"].endswith(":a")
        async with ferroboto.aio.client("polly", region_name="eu-west-1") as polly:
            spoken = await polly.synthesize_speech(OutputFormat="mp3", Text="a", VoiceId="Joanna")
            assert isinstance(await spoken["AudioStream"].read(), bytes)


    decorated()
    with mock_aws():
        import asyncio

        assert boto3.client("sns", region_name="eu-west-1").list_topics()["Topics"] == []
        asyncio.run(asynchronous())
    print("fine")
"""


@pytest.mark.parametrize("substituted", [True, False], ids=["substituted", "beside boto3"])
def test_calls_are_answered_by_moto(tmp_path: Path, substituted: bool) -> None:
    imported = "boto3" if substituted else "ferroboto as boto3"
    program = tmp_path / "program.py"
    program.write_text(dedent(PROGRAM).replace("IMPORTED", imported))
    command = [sys.executable, *(["-m", "ferroboto", "run"] if substituted else []), str(program)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path)
    assert done.stdout == "fine\n", done.stderr


SUITE = """
    import boto3
    import pytest
    from moto import mock_aws


    @pytest.fixture
    def sns():
        with mock_aws():
            yield boto3.client("sns", region_name="eu-west-1")


    @pytest.mark.parametrize("number", range(2))
    def test_it(sns, number):
        assert sns.list_topics()["Topics"] == []
        assert sns.create_topic(Name=str(number))["TopicArn"].endswith(str(number))
"""


def test_a_fixture(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(dedent(SUITE))
    command = [sys.executable, "-m", "ferroboto", "run", "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path)
    assert "2 passed" in done.stdout, done.stdout + done.stderr
