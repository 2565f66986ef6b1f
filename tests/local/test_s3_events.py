"""The local S3 with other services: events in queues and topics, images for Rekognition, speech from Polly, folders."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

import ferroboto
from ferroboto.local import World, serve

PHOTOS = Path(__file__).parents[1] / "photos"


@pytest.fixture
def s3(ferroboto_local: World) -> Any:
    s3 = ferroboto_local.client("s3")
    s3.create_bucket(Bucket="pets")
    return s3


def received(sqs: Any, url: str) -> list[dict[str, Any]]:
    found = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        found += [json.loads(message["Body"]) for message in messages]
    return found


def test_events_reach_queues_and_topics(s3: Any, ferroboto_local: World) -> None:
    sqs, sns = ferroboto_local.client("sqs"), ferroboto_local.client("sns")
    url = sqs.create_queue(QueueName="events")["QueueUrl"]
    queue = "arn:aws:sqs:us-east-1:000000000000:events"
    topic = sns.create_topic(Name="events")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="ann@example.com")
    other = sqs.create_queue(QueueName="fanned")["QueueUrl"]
    sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=queue.replace("events", "fanned"),
        Attributes={"RawMessageDelivery": "true"},
    )
    rules = [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".jpg"}]
    configuration = {
        "QueueConfigurations": [
            {"Id": "q", "QueueArn": queue, "Events": ["s3:ObjectCreated:*"], "Filter": {"Key": {"FilterRules": rules}}}
        ],
        "TopicConfigurations": [{"TopicArn": topic, "Events": ["s3:ObjectRemoved:*", "s3:ObjectCreated:Copy"]}],
    }
    s3.put_bucket_notification_configuration(Bucket="pets", NotificationConfiguration=configuration)
    shown = s3.get_bucket_notification_configuration(Bucket="pets")
    assert shown["QueueConfigurations"] == configuration["QueueConfigurations"]
    for there in (url, other):
        (test,) = received(sqs, there)
        assert (test["Service"], test["Event"], test["Bucket"]) == ("Amazon S3", "s3:TestEvent", "pets")
    for key in ("in/a b.jpg", "in/a.png", "out/a.jpg"):
        s3.put_object(Bucket="pets", Key=key, Body=b"meow")
    (event,) = received(sqs, url)
    (record,) = event["Records"]
    assert record["eventName"] == "ObjectCreated:Put"
    assert (record["eventVersion"], record["eventSource"], record["awsRegion"]) == ("2.1", "aws:s3", "us-east-1")
    assert record["s3"]["configurationId"] == "q"
    assert record["s3"]["bucket"]["arn"] == "arn:aws:s3:::pets"
    assert {**record["s3"]["object"], "sequencer": ""} == {
        "key": "in/a+b.jpg",
        "size": 4,
        "eTag": "4a4be40c96ac6314e91d93f38043a634",
        "sequencer": "",
    }
    s3.copy_object(Bucket="pets", Key="in/c.jpg", CopySource="pets/in/a.png")
    s3.delete_object(Bucket="pets", Key="out/a.jpg")
    s3.delete_objects(Bucket="pets", Delete={"Objects": [{"Key": "in/a.png"}, {"Key": "no"}]})
    names = [event["Records"][0]["eventName"] for event in received(sqs, other)]
    assert sorted(names) == ["ObjectCreated:Copy", "ObjectRemoved:Delete", "ObjectRemoved:Delete"]
    assert [event["Records"][0]["eventName"] for event in received(sqs, url)] == ["ObjectCreated:Copy"]


def test_destinations_have_to_be_there(s3: Any) -> None:
    queue = {"QueueArn": "arn:aws:sqs:us-east-1:000000000000:no", "Events": ["s3:ObjectCreated:*"]}
    for configuration in (
        {"QueueConfigurations": [queue]},
        {
            "TopicConfigurations": [
                {"TopicArn": "arn:aws:sns:us-east-1:000000000000:no", "Events": ["s3:ObjectCreated:*"]}
            ]
        },
    ):
        with pytest.raises(s3.exceptions.ClientError, match="Unable to validate the following destination"):
            s3.put_bucket_notification_configuration(Bucket="pets", NotificationConfiguration=configuration)


def test_images_and_speech(s3: Any, ferroboto_local: World) -> None:
    photo = next(PHOTOS.rglob("*.jpg"))
    s3.put_object(Bucket="pets", Key="photo.jpg", Body=photo.read_bytes())
    rekognition = ferroboto_local.client("rekognition")
    image = {"S3Object": {"Bucket": "pets", "Name": "photo.jpg"}}
    assert rekognition.detect_labels(Image=image)["Labels"]
    with pytest.raises(rekognition.exceptions.InvalidS3ObjectException):
        rekognition.detect_labels(Image={"S3Object": {"Bucket": "pets", "Name": "no.jpg"}})
    s3.put_bucket_versioning(Bucket="pets", VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket="pets", Key="photo.jpg", Body=b"no image any more")
    first = {"S3Object": {"Bucket": "pets", "Name": "photo.jpg", "Version": "null"}}
    assert rekognition.detect_labels(Image=first)["Labels"]
    with pytest.raises(rekognition.exceptions.InvalidImageFormatException):
        rekognition.detect_labels(Image=image)
    polly = ferroboto_local.client("polly")
    task = polly.start_speech_synthesis_task(
        OutputFormat="mp3", Text="Hey", VoiceId="Joanna", OutputS3BucketName="pets"
    )
    key = task["SynthesisTask"]["TaskId"] + ".mp3"
    for _ in range(100):
        if (
            polly.get_speech_synthesis_task(TaskId=task["SynthesisTask"]["TaskId"])["SynthesisTask"]["TaskStatus"]
            == "completed"
        ):
            break
        time.sleep(0.05)
    there = s3.get_object(Bucket="pets", Key=key)
    assert there["ContentType"] == "audio/mpeg"
    assert len(there["Body"].read()) == there["ContentLength"] > 1000


def test_folders_are_buckets(tmp_path: Path, ferroboto_local: World) -> None:
    (tmp_path / "photos/deep").mkdir(parents=True)
    (tmp_path / "photos/deep/cat.jpg").write_bytes(b"cat")
    ferroboto_local.buckets(tmp_path)
    s3 = ferroboto_local.client("s3", region_name="eu-west-1")
    assert [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]] == ["photos"]
    (entry,) = s3.list_objects_v2(Bucket="photos")["Contents"]
    assert (entry["Key"], entry["Size"]) == ("deep/cat.jpg", 3)
    there = s3.get_object(Bucket="photos", Key="deep/cat.jpg", Range="bytes=1-")
    assert (there["Body"].read(), there["ContentType"], there["ETag"]) == (b"at", "image/jpeg", entry["ETag"])
    s3.put_object(Bucket="photos", Key="new/dog.txt", Body=b"dog", Metadata={"k": "v"}, ContentType="x/y")
    assert (tmp_path / "photos/new/dog.txt").read_bytes() == b"dog"
    there = s3.head_object(Bucket="photos", Key="new/dog.txt")
    assert (there["Metadata"], there["ContentType"]) == ({"k": "v"}, "x/y")
    (tmp_path / "photos/new/dog.txt").write_bytes(b"wolf")
    there = s3.get_object(Bucket="photos", Key="new/dog.txt")
    assert (there["Body"].read(), there["Metadata"], there["ContentType"]) == (b"wolf", {}, "text/plain")
    s3.copy_object(Bucket="photos", Key="copy.txt", CopySource="photos/new/dog.txt")
    assert (tmp_path / "photos/copy.txt").read_bytes() == b"wolf"
    s3.delete_object(Bucket="photos", Key="new/dog.txt")
    assert not (tmp_path / "photos/new").exists()
    for key in ("../outside", "a//b", "a/"):
        with pytest.raises(s3.exceptions.ClientError, match="NotImplemented"):
            s3.put_object(Bucket="photos", Key=key, Body=b"x")
    with pytest.raises(s3.exceptions.ClientError, match="NotImplemented"):
        s3.put_bucket_versioning(Bucket="photos", VersioningConfiguration={"Status": "Enabled"})
    assert not (tmp_path / "outside").exists()


def test_large_objects_leave_no_files(ferroboto_local: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with World() as world:
        s3 = world.client("s3")
        s3.create_bucket(Bucket="pets")
        s3.put_object(Bucket="pets", Key="a", Body=bytes(2 << 20))
        (folder,) = tmp_path.iterdir()
        assert len(list(folder.iterdir())) == 1
        s3.put_object(Bucket="pets", Key="a", Body=bytes(3 << 20))
        assert len(list(folder.iterdir())) == 1
        s3.delete_object(Bucket="pets", Key="a")
        assert list(folder.iterdir()) == []


def test_objects_last(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    large = bytes(range(256)) * 8192
    with World(state=state) as world:
        s3 = world.client("s3")
        s3.create_bucket(Bucket="pets")
        s3.put_object(Bucket="pets", Key="large", Body=large, Metadata={"k": "v"})
        s3.put_object(Bucket="pets", Key="small", Body=b"small")
        s3.put_object(Bucket="pets", Key="gone", Body=b"gone")
        s3.delete_object(Bucket="pets", Key="gone")
        upload = s3.create_multipart_upload(Bucket="pets", Key="parts")["UploadId"]
        part = s3.upload_part(Bucket="pets", Key="parts", UploadId=upload, PartNumber=1, Body=b"part")["ETag"]
    folder = tmp_path / "state.db.objects"
    assert folder.stat().st_mode & 0o77 == 0
    assert len(list(folder.iterdir())) == 3
    (folder / "00000000-0000-4000-8000-000000000000").write_bytes(b"left by a process that was killed")
    with World(state=state) as world:
        s3 = world.client("s3")
        assert len(list(folder.iterdir())) == 3
        there = s3.get_object(Bucket="pets", Key="large")
        assert (there["Body"].read(), there["Metadata"]) == (large, {"k": "v"})
        assert s3.get_object(Bucket="pets", Key="small")["Body"].read() == b"small"
        listed = {"Parts": [{"PartNumber": 1, "ETag": part}]}
        s3.complete_multipart_upload(Bucket="pets", Key="parts", UploadId=upload, MultipartUpload=listed)
        assert s3.get_object(Bucket="pets", Key="parts")["Body"].read() == b"part"


def test_the_embedded_one_is_the_served_one(s3: Any, ferroboto_local: World) -> None:
    s3.put_object(Bucket="pets", Key="a", Body=b"a")
    with serve(world=ferroboto_local.endpoint_url) as server:
        key: Any = {"aws_access_key_id": "any", "aws_secret_access_key": "thing"}
        other = ferroboto.client("s3", "us-east-1", endpoint_url=server.endpoint_url, **key)
        assert other.get_object(Bucket="pets", Key="a")["Body"].read() == b"a"
        assert other.get_waiter("object_exists").wait(Bucket="pets", Key="a") is None
