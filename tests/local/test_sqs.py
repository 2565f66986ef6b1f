"""The local SQS: queues, messages and their fates, batches, dead letters, and what SNS delivers."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

import ferroboto
from ferroboto.local import World, serve

ERRORS = (ClientError, ferroboto.exceptions.ClientError)


@pytest.fixture(params=[boto3, ferroboto], ids=["boto3", "ferroboto"])
def sqs(request: pytest.FixtureRequest, ferroboto_local: World) -> Iterator[Any]:
    """A client of each library: boto3 by way of a server."""
    if request.param is ferroboto:
        yield ferroboto_local.client("sqs")
        return
    with serve(world=ferroboto_local.endpoint_url) as server:
        yield boto3.client(
            "sqs",
            region_name="us-east-1",
            aws_access_key_id="any",
            aws_secret_access_key="thing",
            endpoint_url=server.endpoint_url,
            config=Config(retries={"total_max_attempts": 1}, max_pool_connections=50),
        )


def refused(call: Any, **params: Any) -> tuple[str, str]:
    with pytest.raises(ERRORS) as caught:
        call(**params)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def bodies(sqs: Any, url: str, **options: Any) -> list[str]:
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, **options)
    return [message["Body"] for message in found.get("Messages", [])]


def test_a_message_from_end_to_end(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
    assert url.endswith("/000000000000/jobs")
    attributes = {
        "kind": {"DataType": "String", "StringValue": "job"},
        "bytes": {"DataType": "Binary", "BinaryValue": b"\x02\x03\x04"},
    }
    sent = sqs.send_message(QueueUrl=url, MessageBody="héllo", MessageAttributes=attributes)
    assert sent["MD5OfMessageBody"] == hashlib.md5("héllo".encode()).hexdigest()
    plain = sqs.receive_message(QueueUrl=url, VisibilityTimeout=0)["Messages"][0]
    assert set(plain) == {"MessageId", "ReceiptHandle", "MD5OfBody", "Body"}
    (message,) = sqs.receive_message(QueueUrl=url, AttributeNames=["All"], MessageAttributeNames=["All"])["Messages"]
    assert (message["Body"], message["MessageId"]) == ("héllo", sent["MessageId"])
    assert message["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
    assert message["MessageAttributes"] == attributes
    assert message["Attributes"]["ApproximateReceiveCount"] == "2"
    assert abs(int(message["Attributes"]["SentTimestamp"]) / 1000 - time.time()) < 30
    assert set(message["Attributes"]) == {
        "SenderId",
        "SentTimestamp",
        "ApproximateReceiveCount",
        "ApproximateFirstReceiveTimestamp",
    }
    assert bodies(sqs, url) == []
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    # Twice is as good as once.
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert {value for name, value in counts.items() if name.startswith("Approximate")} == {"0"}
    sqs.delete_queue(QueueUrl=url)
    code, text = refused(sqs.receive_message, QueueUrl=url)
    assert (code, text) == ("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist.")


def test_exceptions_have_their_classes(sqs: Any) -> None:
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.get_queue_url(QueueName="none")
    with pytest.raises(sqs.exceptions.ReceiptHandleIsInvalid):
        sqs.delete_message(QueueUrl=sqs.create_queue(QueueName="q")["QueueUrl"], ReceiptHandle="none")


def test_queues_and_their_attributes(sqs: Any) -> None:
    given = {"VisibilityTimeout": "5", "DelaySeconds": "1"}
    url = sqs.create_queue(QueueName="jobs", Attributes=given, tags={"team": "a"})["QueueUrl"]
    assert sqs.create_queue(QueueName="jobs")["QueueUrl"] == url
    assert sqs.create_queue(QueueName="jobs", Attributes=given)["QueueUrl"] == url
    code, text = refused(sqs.create_queue, QueueName="jobs", Attributes={"VisibilityTimeout": "6"})
    assert code == "QueueAlreadyExists"
    assert text == ("A queue already exists with the same name and a different value for attribute VisibilityTimeout")
    shown = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert shown["QueueArn"] == "arn:aws:sqs:us-east-1:000000000000:jobs"
    defaults = {
        "MaximumMessageSize": "1048576",
        "MessageRetentionPeriod": "345600",
        "ReceiveMessageWaitTimeSeconds": "0",
        "SqsManagedSseEnabled": "true",
    }
    assert {**given, **defaults}.items() <= shown.items()
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=url)
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "7"})
    only = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])["Attributes"]
    assert only == {"VisibilityTimeout": "7"}
    wrong = {"QueueUrl": url, "Attributes": {"VisibilityTimeout": "43201"}}
    assert refused(sqs.set_queue_attributes, **wrong)[0] == "InvalidAttributeValue"
    assert refused(sqs.get_queue_attributes, QueueUrl=url, AttributeNames=["Nonsense"])[0] == "InvalidAttributeName"
    for name in ("a b", "x" * 81, "a.fifo"):
        assert refused(sqs.create_queue, QueueName=name)[0] == "InvalidParameterValue"
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"team": "a"}
    sqs.tag_queue(QueueUrl=url, Tags={"team": "b", "more": "c"})
    sqs.untag_queue(QueueUrl=url, TagKeys=["more"])
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"team": "b"}
    assert sqs.get_queue_url(QueueName="jobs")["QueueUrl"] == url
    for number in range(3):
        sqs.create_queue(QueueName=f"more-{number}")
    pages = list(sqs.get_paginator("list_queues").paginate(QueueNamePrefix="more", PaginationConfig={"PageSize": 2}))
    assert [len(page["QueueUrls"]) for page in pages] == [2, 1]
    assert "QueueUrls" not in sqs.list_queues(QueueNamePrefix="none")
    sqs.add_permission(QueueUrl=url, Label="one", AWSAccountIds=["123456789012"], Actions=["SendMessage"])
    policy = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]["Policy"]
    assert json.loads(policy)["Statement"][0]["Sid"] == "one"
    sqs.remove_permission(QueueUrl=url, Label="one")
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])


def test_visibility_and_delays(sqs: Any, ferroboto_local: World) -> None:
    url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="later", DelaySeconds=60)
    assert bodies(sqs, url) == []
    names = ["ApproximateNumberOfMessagesDelayed", "ApproximateNumberOfMessages"]
    counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    assert counts == {"ApproximateNumberOfMessagesDelayed": "1", "ApproximateNumberOfMessages": "0"}
    ferroboto_local.advance(60)
    (message,) = sqs.receive_message(QueueUrl=url)["Messages"]
    hidden = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessagesNotVisible"])
    assert hidden["Attributes"] == {"ApproximateNumberOfMessagesNotVisible": "1"}
    ferroboto_local.advance(29)
    assert bodies(sqs, url) == []
    handle = message["ReceiptHandle"]
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=100)
    ferroboto_local.advance(2)
    assert bodies(sqs, url) == []
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=0)
    assert bodies(sqs, url) == ["later"]
    code, _ = refused(sqs.change_message_visibility, QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=1)
    assert code == "AWS.SimpleQueueService.MessageNotInflight"
    # What nobody wants is gone one day.
    ferroboto_local.advance(345_600)
    assert bodies(sqs, url) == []


def test_long_polls_end_with_a_message(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
    begin = time.monotonic()
    assert bodies(sqs, url, WaitTimeSeconds=1) == []
    assert time.monotonic() - begin > 0.9
    timer = threading.Timer(0.3, lambda: sqs.send_message(QueueUrl=url, MessageBody="now"))
    timer.start()
    begin = time.monotonic()
    assert bodies(sqs, url, WaitTimeSeconds=20) == ["now"]
    assert time.monotonic() - begin < 15
    timer.join()


def test_many_wait_and_others_go_on(ferroboto_local: World) -> None:
    """More receivers than the server has threads for calls."""
    with serve(world=ferroboto_local.endpoint_url) as server, ThreadPoolExecutor(40) as pool:
        session = ferroboto.Session("any", "thing", region_name="us-east-1")
        sqs = session.client("sqs", endpoint_url=server.endpoint_url)
        url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
        waiting = [pool.submit(bodies, sqs, url, WaitTimeSeconds=20) for _ in range(40)]
        begin = time.monotonic()
        for start in range(0, 40, 10):
            entries = [{"Id": str(number), "MessageBody": str(number)} for number in range(start, start + 10)]
            sqs.send_message_batch(QueueUrl=url, Entries=entries)
        # Each has one or ten; whoever has none gets another.
        got = 0
        while got < 40 and time.monotonic() - begin < 15:
            got = sum(len(future.result()) for future in waiting if future.done())
            time.sleep(0.05)
        assert got == 40
        for _ in waiting:
            sqs.send_message(QueueUrl=url, MessageBody="end")


def test_messages_that_are_refused(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="jobs", Attributes={"MaximumMessageSize": "1024"})["QueueUrl"]
    assert refused(sqs.send_message, QueueUrl=url, MessageBody="")[0] == "MissingParameter"
    assert refused(sqs.send_message, QueueUrl=url, MessageBody="\x02")[0] == "InvalidMessageContents"
    code, text = refused(sqs.send_message, QueueUrl=url, MessageBody="x" * 1025)
    assert code == "InvalidParameterValue"
    assert text == "One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes."
    for attribute in (
        {"DataType": "Nonsense", "StringValue": "x"},
        {"DataType": "Number", "StringValue": "x"},
        {"DataType": "String"},
    ):
        given = {"QueueUrl": url, "MessageBody": "x", "MessageAttributes": {"a": attribute}}
        assert refused(sqs.send_message, **given)[0] == "InvalidParameterValue"
    group = {"QueueUrl": url, "MessageBody": "x", "MessageDeduplicationId": "x"}
    assert refused(sqs.send_message, **group)[0] == "InvalidParameterValue"
    for options in ({"MaxNumberOfMessages": 11}, {"WaitTimeSeconds": 21}, {"VisibilityTimeout": -1}):
        assert refused(sqs.receive_message, QueueUrl=url, **options)[0] == "InvalidParameterValue"


def test_batches(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
    entries = [{"Id": "a", "MessageBody": "one"}, {"Id": "b", "MessageBody": "two", "DelaySeconds": 901}]
    answer = sqs.send_message_batch(QueueUrl=url, Entries=entries)
    assert [entry["Id"] for entry in answer["Successful"]] == ["a"]
    (failed,) = answer["Failed"]
    assert (failed["Id"], failed["Code"], failed["SenderFault"]) == ("b", "InvalidParameterValue", True)
    batch = "AWS.SimpleQueueService."
    for wrong, code in [
        ([], batch + "EmptyBatchRequest"),
        ([{"Id": "a", "MessageBody": "x"}] * 2, batch + "BatchEntryIdsNotDistinct"),
        ([{"Id": "a b", "MessageBody": "x"}], batch + "InvalidBatchEntryId"),
        ([{"Id": str(number), "MessageBody": "x"} for number in range(11)], batch + "TooManyEntriesInBatchRequest"),
        (
            [{"Id": str(number), "MessageBody": "x" * 600_000} for number in range(2)],
            batch + "BatchRequestTooLong",
        ),
    ]:
        assert refused(sqs.send_message_batch, QueueUrl=url, Entries=wrong)[0] == code
    sqs.send_message(QueueUrl=url, MessageBody="two")
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    hidden = [
        {"Id": str(at), "ReceiptHandle": m["ReceiptHandle"], "VisibilityTimeout": 0} for at, m in enumerate(found)
    ]
    assert len(sqs.change_message_visibility_batch(QueueUrl=url, Entries=hidden)["Successful"]) == 2
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    deleted = [{"Id": str(at), "ReceiptHandle": m["ReceiptHandle"]} for at, m in enumerate(found)]
    answer = sqs.delete_message_batch(QueueUrl=url, Entries=[*deleted, {"Id": "x", "ReceiptHandle": "none"}])
    assert len(answer["Successful"]) == 2
    assert answer["Failed"][0]["Code"] == "ReceiptHandleIsInvalid"


def test_fifo_queues(sqs: Any, ferroboto_local: World) -> None:
    url = sqs.create_queue(QueueName="jobs.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    assert refused(sqs.send_message, QueueUrl=url, MessageBody="x") == (
        "MissingParameter",
        "The request must contain the parameter MessageGroupId.",
    )
    assert refused(sqs.send_message, QueueUrl=url, MessageBody="x", MessageGroupId="g")[0] == "InvalidParameterValue"

    def send(body: str, group: str, key: str) -> Any:
        return sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId=group, MessageDeduplicationId=key)

    first = send("a1", "a", "1")
    again = send("a1", "a", "1")
    assert (first["MessageId"], first["SequenceNumber"]) == (again["MessageId"], again["SequenceNumber"])
    assert send("a2", "a", "2")["SequenceNumber"] > first["SequenceNumber"]
    send("b1", "b", "3")
    (message,) = sqs.receive_message(QueueUrl=url, AttributeNames=["All"])["Messages"]
    assert message["Body"] == "a1"
    assert message["Attributes"]["MessageGroupId"] == "a"
    assert message["Attributes"]["MessageDeduplicationId"] == "1"
    assert message["Attributes"]["SequenceNumber"] == first["SequenceNumber"]
    # The rest of the group waits for the first of it.
    assert bodies(sqs, url) == ["b1"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    (message,) = sqs.receive_message(QueueUrl=url)["Messages"]
    assert message["Body"] == "a2"
    ferroboto_local.advance(31)
    code, text = refused(sqs.delete_message, QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    assert code == "InvalidParameterValue" and "has expired" in text
    assert bodies(sqs, url) == ["a2", "b1"]
    ferroboto_local.advance(300)
    assert send("a1", "a", "1")["MessageId"] != first["MessageId"]


def test_content_makes_identifiers(sqs: Any) -> None:
    attributes = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    url = sqs.create_queue(QueueName="jobs.fifo", Attributes=attributes)["QueueUrl"]
    ids = {sqs.send_message(QueueUrl=url, MessageBody="x", MessageGroupId=group)["MessageId"] for group in ("a", "b")}
    assert len(ids) == 1


def test_dead_letters(sqs: Any) -> None:
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 2})
    url = sqs.create_queue(QueueName="jobs", Attributes={"RedrivePolicy": policy, "VisibilityTimeout": "0"})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="bad")
    assert [bodies(sqs, url) for _ in range(3)] == [["bad"], ["bad"], []]
    (message,) = sqs.receive_message(QueueUrl=dead, AttributeNames=["All"], VisibilityTimeout=0)["Messages"]
    assert message["Attributes"]["DeadLetterQueueSourceArn"].endswith(":jobs")
    assert message["Attributes"]["ApproximateReceiveCount"] == "3"
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [url]
    assert sqs.start_message_move_task(SourceArn=arn)["TaskHandle"]
    (task,) = sqs.list_message_move_tasks(SourceArn=arn)["Results"]
    assert (task["Status"], task["ApproximateNumberOfMessagesMoved"]) == ("COMPLETED", 1)
    assert (bodies(sqs, dead), bodies(sqs, url)) == ([], ["bad"])
    jobs = arn.replace(":dead", ":jobs")
    assert refused(sqs.start_message_move_task, SourceArn=jobs)[0] == "InvalidParameterValue"
    assert refused(sqs.start_message_move_task, SourceArn=arn + "-none")[0] == "ResourceNotFoundException"


def test_a_purge(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="x")
    sqs.purge_queue(QueueUrl=url)
    assert bodies(sqs, url) == []
    code, text = refused(sqs.purge_queue, QueueUrl=url)
    assert code == "AWS.SimpleQueueService.PurgeQueueInProgress"
    assert text == "Only one PurgeQueue operation on jobs is allowed every 60 seconds."


def queue_of(sqs: Any, name: str, **attributes: str) -> tuple[str, str]:
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    names = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
    return url, names["Attributes"]["QueueArn"]


def test_sns_delivers_to_queues(ferroboto_local: World) -> None:
    sns, sqs = ferroboto_local.client("sns"), ferroboto_local.client("sqs")
    topic = sns.create_topic(Name="news")["TopicArn"]
    wrapped, arn = queue_of(sqs, "wrapped")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    raw, arn = queue_of(sqs, "raw")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    attributes = {"store": {"DataType": "Binary", "BinaryValue": b"\x02"}}
    sent = sns.publish(TopicArn=topic, Message="hello", Subject="s", MessageAttributes=attributes)
    (message,) = sqs.receive_message(QueueUrl=wrapped, MessageAttributeNames=["All"])["Messages"]
    body = json.loads(message["Body"])
    assert (body["Type"], body["Message"], body["Subject"]) == ("Notification", "hello", "s")
    assert (body["MessageId"], body["TopicArn"]) == (sent["MessageId"], topic)
    assert body["MessageAttributes"] == {"store": {"Type": "Binary", "Value": "Ag=="}}
    assert "MessageAttributes" not in message
    (message,) = sqs.receive_message(QueueUrl=raw, MessageAttributeNames=["All"])["Messages"]
    assert (message["Body"], message["MessageAttributes"]) == ("hello", attributes)
    assert len(ferroboto_local.outbox.filter(kind="sqs")) == 2


def test_sns_delivers_in_order(ferroboto_local: World) -> None:
    sns, sqs = ferroboto_local.client("sns"), ferroboto_local.client("sqs")
    topic = sns.create_topic(Name="news.fifo", Attributes={"FifoTopic": "true"})["TopicArn"]
    url, arn = queue_of(sqs, "news.fifo", FifoQueue="true")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    for number in range(3):
        sns.publish(TopicArn=topic, Message=str(number), MessageGroupId="g", MessageDeduplicationId=str(number % 2))
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, AttributeNames=["All"])["Messages"]
    assert [message["Body"] for message in found] == ["0", "1"]
    assert [message["Attributes"]["MessageDeduplicationId"] for message in found] == ["0", "1"]


def test_what_sns_cannot_deliver_goes_to_its_dead_letter_queue(ferroboto_local: World) -> None:
    sns, sqs = ferroboto_local.client("sns"), ferroboto_local.client("sqs")
    topic = sns.create_topic(Name="news")["TopicArn"]
    url, arn = queue_of(sqs, "jobs")
    dead, dead_arn = queue_of(sqs, "dead")
    policy = json.dumps({"deadLetterTargetArn": dead_arn})
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RedrivePolicy": policy})
    sqs.delete_queue(QueueUrl=url)
    sns.publish(TopicArn=topic, Message="lost")
    assert [json.loads(body)["Message"] for body in bodies(sqs, dead)] == ["lost"]


def test_other_services_reach_queues_through_topics(ferroboto_local: World) -> None:
    sns, sqs, ses = (ferroboto_local.client(name) for name in ("sns", "sqs", "ses"))
    topic = sns.create_topic(Name="events")["TopicArn"]
    url, arn = queue_of(sqs, "events")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    ses.verify_email_identity(EmailAddress="ann@example.com")
    ses.set_identity_notification_topic(Identity="ann@example.com", NotificationType="Delivery", SnsTopic=topic)
    ses.send_email(
        Source="ann@example.com",
        Destination={"ToAddresses": ["x@y.zz"]},
        Message={"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
    )
    (body,) = bodies(sqs, url)
    assert json.loads(body)["notificationType"] == "Delivery"


def test_queues_outlive_the_process_in_a_file(tmp_path: Any) -> None:
    with World(state=tmp_path / "state.db") as world:
        sqs = world.client("sqs")
        sqs.send_message(QueueUrl=sqs.create_queue(QueueName="jobs")["QueueUrl"], MessageBody="kept")
    with World(state=tmp_path / "state.db") as world:
        sqs = world.client("sqs")
        assert bodies(sqs, sqs.get_queue_url(QueueName="jobs")["QueueUrl"]) == ["kept"]
