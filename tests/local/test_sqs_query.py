"""The local SQS in its older protocol: forms in, XML out, by the URL of the queue or by a parameter."""

from __future__ import annotations

import hashlib
import json
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from ferroboto.local import Server, World, serve

SPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"
SCOPE = "AWS4-HMAC-SHA256 Credential=any/20200101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0"


@pytest.fixture
def server(ferroboto_local: World) -> Iterator[Server]:
    with serve(world=ferroboto_local.endpoint_url) as server:
        yield server


def call(server: Server, action: str, path: str = "/", signed: bool = True, **params: str) -> tuple[int, ET.Element]:
    fields = {
        "Action": action,
        "Version": "2012-11-05",
        **{name.replace("_", "."): value for name, value in params.items()},
    }
    headers = {"Authorization": SCOPE, "X-Amz-Date": "20200101T000000Z"} if signed else {}
    request = urllib.request.Request(
        server.endpoint_url + path, data=urllib.parse.urlencode(fields).encode(), headers=headers
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, ET.fromstring(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, ET.fromstring(error.read())


def texts(tree: ET.Element, name: str) -> list[str | None]:
    return [element.text for element in tree.iter(SPACE + name)]


@pytest.mark.parametrize("signed", [True, False])
def test_messages_in_forms(signed: bool, server: Server, ferroboto_local: World) -> None:
    params = {"Attribute.1.Name": "VisibilityTimeout", "Attribute.1.Value": "7", "Tag.1.Key": "a", "Tag.1.Value": "b"}
    status, tree = call(server, "CreateQueue", signed=signed, QueueName="jobs", **params)
    assert (status, tree.tag) == (200, SPACE + "CreateQueueResponse")
    (url,) = texts(tree, "QueueUrl")
    assert url is not None
    path = urllib.parse.urlsplit(url).path
    attribute = {
        "MessageAttribute.1.Name": "kind",
        "MessageAttribute.1.Value.DataType": "String",
        "MessageAttribute.1.Value.StringValue": "job",
    }
    _, tree = call(server, "SendMessage", path, signed, MessageBody="a & b", **attribute)
    assert texts(tree, "MD5OfMessageBody") == [hashlib.md5(b"a & b").hexdigest()]
    entry = "SendMessageBatchRequestEntry"
    batch = {
        f"{entry}.1.Id": "x",
        f"{entry}.1.MessageBody": "one",
        f"{entry}.2.Id": "y",
        f"{entry}.2.MessageBody": "two",
    }
    _, tree = call(server, "SendMessageBatch", signed=signed, QueueUrl=url, **batch)
    assert texts(tree, "Id") == ["x", "y"]
    assert len(list(tree.iter(SPACE + "SendMessageBatchResultEntry"))) == 2
    wanted = {"AttributeName.1": "All", "MessageAttributeName.1": "All", "MaxNumberOfMessages": "10"}
    _, tree = call(server, "ReceiveMessage", path, signed, **wanted)
    assert texts(tree, "Body") == ["a & b", "one", "two"]
    assert "SentTimestamp" in texts(tree, "Name")
    assert texts(tree, "StringValue") == ["job"]
    handle = texts(tree, "ReceiptHandle")[0]
    status, tree = call(server, "DeleteMessage", path, signed, ReceiptHandle=str(handle))
    assert (status, tree.tag) == (200, SPACE + "DeleteMessageResponse")
    _, tree = call(server, "GetQueueAttributes", path, signed, **{"AttributeName.1": "VisibilityTimeout"})
    assert (texts(tree, "Name"), texts(tree, "Value")) == (["VisibilityTimeout"], ["7"])
    _, tree = call(server, "ListQueueTags", path, signed)
    assert (texts(tree, "Key"), texts(tree, "Value")) == (["a"], ["b"])
    _, tree = call(server, "ListQueues", signed=signed)
    assert texts(tree, "QueueUrl") == [url]
    assert ferroboto_local.client("sqs").get_queue_url(QueueName="jobs")["QueueUrl"]


def test_refusals_in_xml(server: Server) -> None:
    status, tree = call(server, "GetQueueUrl", QueueName="no")
    assert (status, texts(tree, "Code")) == (400, ["AWS.SimpleQueueService.NonExistentQueue"])
    status, tree = call(server, "Shout")
    assert (status, texts(tree, "Code")) == (400, ["InvalidAction"])


def test_blobs_are_base64(server: Server, ferroboto_local: World) -> None:
    url = ferroboto_local.client("sqs").create_queue(QueueName="jobs")["QueueUrl"]
    path = urllib.parse.urlsplit(url).path
    form = {
        "MessageAttribute.1.Name": "a",
        "MessageAttribute.1.Value.DataType": "Binary",
        "MessageAttribute.1.Value.BinaryValue": "*",
    }
    status, tree = call(server, "SendMessage", path, MessageBody="a", **form)
    assert (status, texts(tree, "Code")) == (400, ["MalformedInput"])
    assert texts(tree, "Message") == ["The value of BinaryValue is not a blob"]

    attribute = {"a": {"DataType": "Binary", "BinaryValue": "AAE"}}
    message = {"QueueUrl": url, "MessageBody": "a", "MessageAttributes": attribute}
    mail = {"Content": {"Raw": {"Data": "AAE"}}}
    for path, target, body in [("/", "AmazonSQS.SendMessage", message), ("/v2/email/outbound-emails", "", mail)]:
        headers = {"Content-Type": "application/x-amz-json-1.0", **({"X-Amz-Target": target} if target else {})}
        request = urllib.request.Request(server.endpoint_url + path, json.dumps(body).encode(), headers)
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request, timeout=10)
        error = json.loads(refused.value.read())
        kind = error.get("__type") or refused.value.headers["x-amzn-ErrorType"]
        assert (refused.value.code, kind.rsplit("#")[-1]) == (400, "SerializationException")
        expected = "Base64 encoded length is expected a multiple of 4 bytes but found: 3"
        assert (error.get("message") or error.get("Message")) == expected
    assert "Messages" not in ferroboto_local.client("sqs").receive_message(QueueUrl=url)


def test_signatures_of_forms(ferroboto_local: World) -> None:
    with serve(world=ferroboto_local.endpoint_url, access_key="AKID", secret_key="secret") as server:
        status, tree = call(server, "ListQueues")
        assert (status, texts(tree, "Code")) == (403, ["InvalidClientTokenId"])
        status, tree = call(server, "ListQueues", signed=False)
        assert (status, texts(tree, "Code")) == (403, ["MissingAuthenticationToken"])
