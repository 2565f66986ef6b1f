"""The local SNS: answers of moto's shape, deliveries that a program can check, and boto3's paginators on its pages."""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import Any

import boto3
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA1, SHA256

import ferroboto
from tests.support.home import Home
from tests.support.moto import served

TOPIC = "arn:aws:sns:us-east-1:{account}:news"
FIFO = "arn:aws:sns:us-east-1:{account}:orders.fifo"
QUEUE = "arn:aws:sqs:us-east-1:{account}:queue"
APP = "arn:aws:sns:us-east-1:{account}:app/GCM/app"
CREDENTIALS = {"PlatformCredential": "c", "PlatformPrincipal": "p"}
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Sid": "s", "Effect": "Allow", "Principal": "*", "Action": "SNS:Publish"}],
}

# What earlier calls answered stands in for `{…}`.
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("create_topic", {"Name": "news", "Attributes": {"DisplayName": "News"}, "Tags": [{"Key": "k", "Value": "v"}]}),
    ("create_topic", {"Name": "orders.fifo", "Attributes": {"FifoTopic": "true", "ContentBasedDeduplication": "true"}}),
    ("list_topics", {}),
    ("get_topic_attributes", {"TopicArn": TOPIC}),
    ("set_topic_attributes", {"TopicArn": TOPIC, "AttributeName": "DisplayName", "AttributeValue": "N"}),
    ("set_topic_attributes", {"TopicArn": TOPIC, "AttributeName": "Policy", "AttributeValue": json.dumps(POLICY)}),
    ("list_tags_for_resource", {"ResourceArn": TOPIC}),
    ("tag_resource", {"ResourceArn": TOPIC, "Tags": [{"Key": "a", "Value": "b"}]}),
    ("untag_resource", {"ResourceArn": TOPIC, "TagKeys": ["a"]}),
    (
        "add_permission",
        {"TopicArn": TOPIC, "Label": "l", "AWSAccountId": ["111122223333"], "ActionName": ["Publish"]},
    ),
    ("remove_permission", {"TopicArn": TOPIC, "Label": "l"}),
    ("subscribe", {"TopicArn": TOPIC, "Protocol": "sqs", "Endpoint": QUEUE, "ReturnSubscriptionArn": True}),
    ("list_subscriptions", {}),
    ("list_subscriptions_by_topic", {"TopicArn": TOPIC}),
    ("get_subscription_attributes", {"SubscriptionArn": "{SubscriptionArn}"}),
    (
        "set_subscription_attributes",
        {
            "SubscriptionArn": "{SubscriptionArn}",
            "AttributeName": "FilterPolicy",
            "AttributeValue": json.dumps({"a": ["b", {"prefix": "c"}]}),
        },
    ),
    ("publish", {"TopicArn": TOPIC, "Message": "m", "Subject": "s"}),
    ("publish", {"PhoneNumber": "+15558675309", "Message": "m"}),
    ("publish_batch", {"TopicArn": TOPIC, "PublishBatchRequestEntries": [{"Id": "1", "Message": "m"}]}),
    ("unsubscribe", {"SubscriptionArn": "{SubscriptionArn}"}),
    ("create_platform_application", {"Name": "app", "Platform": "GCM", "Attributes": CREDENTIALS}),
    ("list_platform_applications", {}),
    ("get_platform_application_attributes", {"PlatformApplicationArn": APP}),
    ("set_platform_application_attributes", {"PlatformApplicationArn": APP, "Attributes": {"Enabled": "true"}}),
    ("create_platform_endpoint", {"PlatformApplicationArn": APP, "Token": "t", "CustomUserData": "u"}),
    ("list_endpoints_by_platform_application", {"PlatformApplicationArn": APP}),
    ("get_endpoint_attributes", {"EndpointArn": "{EndpointArn}"}),
    ("set_endpoint_attributes", {"EndpointArn": "{EndpointArn}", "Attributes": {"Enabled": "true"}}),
    ("publish", {"TargetArn": "{EndpointArn}", "Message": "m"}),
    ("delete_endpoint", {"EndpointArn": "{EndpointArn}"}),
    ("delete_platform_application", {"PlatformApplicationArn": APP}),
    ("set_sms_attributes", {"attributes": {"DefaultSMSType": "Transactional"}}),
    ("get_sms_attributes", {"attributes": ["DefaultSMSType"]}),
    ("check_if_phone_number_is_opted_out", {"phoneNumber": "+15558675309"}),
    ("list_phone_numbers_opted_out", {}),
    ("opt_in_phone_number", {"phoneNumber": "+15558675309"}),
    ("delete_topic", {"TopicArn": TOPIC}),
]
# What moto refuses, and the error it gives; SNS's own code where it is another.
REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("get_topic_attributes", {"TopicArn": TOPIC}),
    ("publish", {"TopicArn": TOPIC, "Message": "m"}),
    ("subscribe", {"TopicArn": TOPIC, "Protocol": "email", "Endpoint": "a@example.com"}),
    (
        "publish",
        {"TopicArn": FIFO, "Message": "m", "MessageGroupId": "g", "MessageAttributes": {"a": {"DataType": "x"}}},
    ),
    ("list_tags_for_resource", {"ResourceArn": TOPIC}),
    ("create_topic", {"Name": "bad name"}),
    ("get_endpoint_attributes", {"EndpointArn": APP}),
    ("get_platform_application_attributes", {"PlatformApplicationArn": APP}),
]


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    with served() as url:
        yield url


@pytest.fixture
def sns(home: Home) -> Iterator[Any]:
    ferroboto.local.reset()
    yield ferroboto.Session().client("sns", "us-east-1", endpoint_url="local")
    ferroboto.local.reset()


def filled(value: Any, words: dict[str, str]) -> Any:
    if isinstance(value, str) and re.search(r"\{\w+\}", value):
        return re.sub(r"\{(\w+)\}", lambda match: words[match[1]], value)
    return {key: filled(item, words) for key, item in value.items()} if isinstance(value, dict) else value


def shape(value: Any) -> Any:
    """Types in place of values; of lists, the shapes that their elements have."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return type(value).__name__


def contains(ours: Any, theirs: Any) -> bool:
    """Whether a shape has all that another has. What only ours has is AWS's too, and tested elsewhere."""
    if isinstance(theirs, dict):
        return isinstance(ours, dict) and all(key in ours and contains(ours[key], theirs[key]) for key in theirs)
    if isinstance(theirs, list) and theirs:
        return isinstance(ours, list) and (not ours or contains(ours[0], theirs[0]))
    return ours == theirs or (isinstance(ours, list) and theirs == [])


def played(client: Any, account: str, calls: list[tuple[str, dict[str, Any]]]) -> list[Any]:
    words = {"account": account}
    answers: list[Any] = []
    for method, parameters in calls:
        try:
            answer = getattr(client, method)(**filled(parameters, words))
        except Exception as error:  # noqa: BLE001 its code is compared
            answers.append(getattr(error, "response", {"Error": {"Code": repr(error)}})["Error"]["Code"])
            continue
        words |= {key: value for key, value in answer.items() if key in ("SubscriptionArn", "EndpointArn")}
        answers.append(answer)
    return answers


def test_answers_have_motos_shape(sns: Any, moto: str) -> None:
    theirs = boto3.client("sns", "us-east-1", endpoint_url=moto, aws_access_key_id="a", aws_secret_access_key="s")
    calls = [*CALLS, *REFUSED]
    left = played(theirs, "123456789012", calls)
    right = played(sns, "000000000000", calls)
    for (method, _), one, other in zip(CALLS, left, right, strict=False):
        assert isinstance(one, dict), (method, one)
        assert isinstance(other, dict), (method, other)
        ours, shape_of_moto = shape(other), shape(one)
        # moto tells an application's secrets, which AWS keeps, and delivery policies that nobody set.
        for shown in [shape_of_moto, *shape_of_moto.get("PlatformApplications", ())]:
            for secret in [*CREDENTIALS, "DeliveryPolicy"]:
                shown.get("Attributes", {}).pop(secret, None)
        if method == "publish_batch":
            shape_of_moto.setdefault("Failed", [])
        assert contains(ours, shape_of_moto), f"{method}: {ours} lacks something of {shape_of_moto}"
    refused = zip(REFUSED, left[len(CALLS) :], right[len(CALLS) :], strict=True)
    for (method, _), one, other in refused:
        assert isinstance(one, str) == isinstance(other, str), (method, one, other)
        if isinstance(one, str):
            assert other in (one, "ParameterValueInvalid"), method


@pytest.mark.parametrize(
    ("operation", "key", "make"),
    [
        ("list_topics", "Topics", lambda sns, n: sns.create_topic(Name=f"t{n}")),
        (
            "list_subscriptions",
            "Subscriptions",
            lambda sns, n: sns.subscribe(
                TopicArn=sns.create_topic(Name="t")["TopicArn"],
                Protocol="sqs",
                Endpoint=f"arn:aws:sqs:us-east-1:000000000000:q{n}",
            ),
        ),
        (
            "list_platform_applications",
            "PlatformApplications",
            lambda sns, n: sns.create_platform_application(Name=f"a{n}", Platform="GCM", Attributes=CREDENTIALS),
        ),
    ],
)
def test_paginators(sns: Any, operation: str, key: str, make: Any) -> None:
    for number in range(120):
        make(sns, number)
    pages = [page[key] for page in sns.get_paginator(operation).paginate()]
    assert [len(page) for page in pages] == [100, 20]
    listed = [json.dumps(item, sort_keys=True) for page in pages for item in page]
    assert len(set(listed)) == 120


class Hook(BaseHTTPRequestHandler):
    """Keeps what arrives."""

    inbox: Queue[tuple[dict[str, str], dict[str, Any]]]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.end_headers()
        self.inbox.put((dict(self.headers.items()), body))

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def hook() -> Iterator[tuple[str, Queue[tuple[dict[str, str], dict[str, Any]]]]]:
    Hook.inbox = Queue()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", Hook.inbox
    server.shutdown()
    server.server_close()
    thread.join()


def verify(frame: dict[str, Any]) -> None:
    """Check a signature as SNS's documentation says."""
    names = ["Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    text = "".join(f"{name}\n{frame[name]}\n" for name in names if name in frame)
    certificate = x509.load_pem_x509_certificate(ferroboto.local.signing_certificate().encode())
    key = certificate.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    algorithm = {"1": SHA1, "2": SHA256}[frame["SignatureVersion"]]()
    key.verify(base64.b64decode(frame["Signature"]), text.encode(), padding.PKCS1v15(), algorithm)


def test_a_web_server_confirms_and_receives(sns: Any, hook: tuple[str, Queue[Any]]) -> None:
    url, inbox = hook
    topic = sns.create_topic(Name="news", Attributes={"SignatureVersion": "2"})["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=url)
    headers, asked = inbox.get(timeout=20)
    assert headers["x-amz-sns-message-type"] == asked["Type"] == "SubscriptionConfirmation"
    verify(asked)
    sns.confirm_subscription(TopicArn=topic, Token=asked["Token"])
    sns.publish(
        TopicArn=topic,
        Message="hi",
        Subject="s",
        MessageAttributes={"b": {"DataType": "Binary", "BinaryValue": b"\x00\xff"}},
    )
    _, told = inbox.get(timeout=20)
    verify(told)
    assert told["Message"] == "hi"
    assert told["MessageAttributes"] == {"b": {"Type": "Binary", "Value": "AP8="}}
    assert ferroboto.local.wait_for_deliveries(20)
    assert [(sent["kind"], sent["state"]) for sent in ferroboto.local.outbox()] == [("http", "delivered")] * 2


def test_only_what_is_wanted_arrives(sns: Any) -> None:
    topic = sns.create_topic(Name="news")["TopicArn"]
    policy = {"kind": [{"anything-but": ["spam"]}], "price": [{"numeric": ["<", 10]}]}
    sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint="arn:aws:sqs:us-east-1:000000000000:q",
        Attributes={"FilterPolicy": json.dumps(policy), "RawMessageDelivery": "true"},
    )
    for kind, price in (("spam", 1), ("ham", 9.99), ("ham", 10)):
        attributes = {
            "kind": {"DataType": "String", "StringValue": kind},
            "price": {"DataType": "Number", "StringValue": str(price)},
        }
        sns.publish(TopicArn=topic, Message=f"{kind} {price}", MessageAttributes=attributes)
    assert [sent["message"] for sent in ferroboto.local.outbox()] == ["ham 9.99"]


def test_every_operation_is_there(sns: Any) -> None:
    for name in sns.meta.method_to_api_mapping:
        try:
            getattr(sns, name)()
        except Exception as error:  # noqa: BLE001 its code is looked at
            code = getattr(error, "response", {"Error": {"Code": ""}})["Error"]["Code"]
            assert code != "NotImplemented", name
