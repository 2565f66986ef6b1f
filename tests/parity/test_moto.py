"""Whole scenarios against moto's server: the same answers, but for the ids that moto draws."""

from __future__ import annotations

import datetime
import json
import re
import time
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.compare import differences, is_stream
from tests.support.libraries import Library, reference, subject
from tests.support.moto import served
from tests.support.twin import outcome_of

_DRAWN = (
    re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    re.compile(r"\b[A-Za-z0-9]{50,}\b"),
    re.compile(r"\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT"),
)


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    with served() as url:
        yield url


def without_drawn(value: Any) -> Any:
    """Ids, dates and the times of moto's clock become words; a stream becomes its content."""
    if isinstance(value, dict):
        return {key: without_drawn(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_drawn(item) for item in value]
    if is_stream(value):
        with value as stream:
            return stream.read()
    if isinstance(value, datetime.datetime) and abs(value.timestamp() - time.time()) < 60:
        return f"now, in {value.tzname()} at {value.utcoffset()}, with {value.microsecond} microseconds"
    if isinstance(value, str):
        for pattern in _DRAWN:
            value = pattern.sub("(drawn)", value)
    if isinstance(value, Exception) and hasattr(value, "response"):
        value.response = without_drawn(value.response)
        value.args = tuple(map(without_drawn, value.args))
    return value


Step = tuple[str, dict[str, Any]]
Scenario = list[Step]

TOPIC = "arn:aws:sns:us-east-1:123456789012:news"
FIFO = "arn:aws:sns:us-east-1:123456789012:orders.fifo"
MISSING = "arn:aws:sns:us-east-1:123456789012:missing"
APPLICATION = "arn:aws:sns:us-east-1:123456789012:app/APNS/mine"
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*", "Principal": "*"}],
}

SNS: dict[str, Scenario] = {
    "topics": [
        ("list_topics", {}),
        ("create_topic", {"Name": "news"}),
        ("create_topic", {"Name": "news"}),
        (
            "create_topic",
            {"Name": "more", "Attributes": {"DisplayName": "Grüße & more"}, "Tags": [{"Key": "a", "Value": "b c"}]},
        ),
        ("list_topics", {}),
        ("get_topic_attributes", {"TopicArn": TOPIC}),
        ("set_topic_attributes", {"TopicArn": TOPIC, "AttributeName": "DisplayName", "AttributeValue": "New <name>"}),
        ("set_topic_attributes", {"TopicArn": TOPIC, "AttributeName": "Policy", "AttributeValue": json.dumps(POLICY)}),
        ("get_topic_attributes", {"TopicArn": TOPIC}),
        ("get_topic_attributes", {"TopicArn": MISSING}),
        ("delete_topic", {"TopicArn": TOPIC}),
        ("delete_topic", {"TopicArn": MISSING}),
        ("list_topics", {}),
        ("create_topic", {"Name": "bad name!"}),
        ("create_topic", {"Name": "x" * 300}),
    ],
    "many topics": [("create_topic", {"Name": f"topic{number}"}) for number in range(105)]
    + [("list_topics", {}), ("list_topics", {"NextToken": "100"})],
    "subscriptions": [
        ("create_topic", {"Name": "news"}),
        ("subscribe", {"TopicArn": TOPIC, "Protocol": "email", "Endpoint": "a@example.com"}),
        (
            "subscribe",
            {"TopicArn": TOPIC, "Protocol": "sms", "Endpoint": "+15558675309", "ReturnSubscriptionArn": True},
        ),
        ("subscribe", {"TopicArn": TOPIC, "Protocol": "sms", "Endpoint": "not a number"}),
        ("subscribe", {"TopicArn": MISSING, "Protocol": "email", "Endpoint": "a@example.com"}),
        (
            "subscribe",
            {
                "TopicArn": TOPIC,
                "Protocol": "http",
                "Endpoint": "http://x",
                "Attributes": {"RawMessageDelivery": "true"},
            },
        ),
        (
            "subscribe",
            {
                "TopicArn": TOPIC,
                "Protocol": "email",
                "Endpoint": "b@x",
                "Attributes": {"FilterPolicy": '{"a": ["b", 1]}'},
            },
        ),
        (
            "subscribe",
            {"TopicArn": TOPIC, "Protocol": "email", "Endpoint": "b@x", "Attributes": {"FilterPolicy": "{bad"}},
        ),
        ("list_subscriptions", {}),
        ("list_subscriptions_by_topic", {"TopicArn": TOPIC}),
        ("get_subscription_attributes", {"SubscriptionArn": "arn:none"}),
        (
            "set_subscription_attributes",
            {"SubscriptionArn": "arn:none", "AttributeName": "RawMessageDelivery", "AttributeValue": "true"},
        ),
        ("unsubscribe", {"SubscriptionArn": "arn:aws:sns:us-east-1:123456789012:news:none"}),
        ("confirm_subscription", {"TopicArn": TOPIC, "Token": "token"}),
    ],
    "publishing": [
        ("create_topic", {"Name": "news"}),
        ("publish", {"TopicArn": TOPIC, "Message": "hello"}),
        ("publish", {"TopicArn": TOPIC, "Message": "Grüße 😀", "Subject": "A subject"}),
        ("publish", {"TargetArn": TOPIC, "Message": "hello"}),
        ("publish", {"PhoneNumber": "+15558675309", "Message": "hello"}),
        ("publish", {"PhoneNumber": "NAA+15551234567", "Message": "hello"}),
        ("publish", {"PhoneNumber": "+123 456", "Message": "hello"}),
        ("publish", {"TopicArn": MISSING, "Message": "hello"}),
        ("publish", {"TopicArn": TOPIC, "Message": ""}),
        ("publish", {"TopicArn": TOPIC, "Message": "x" * 262145}),
        ("publish", {"TopicArn": TOPIC, "Message": "x", "Subject": "s" * 101}),
        ("publish", {"TopicArn": TOPIC, "Message": "x", "MessageGroupId": "g"}),
        ("publish", {"TopicArn": TOPIC, "Message": '{"default": "d", "sms": "s"}', "MessageStructure": "json"}),
        (
            "publish",
            {
                "TopicArn": TOPIC,
                "Message": "x",
                "MessageAttributes": {
                    "text": {"DataType": "String", "StringValue": "v & w"},
                    "number": {"DataType": "Number", "StringValue": "1.5"},
                    "bytes": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
                },
            },
        ),
        (
            "publish",
            {
                "TopicArn": TOPIC,
                "Message": "x",
                "MessageAttributes": {"bad": {"DataType": "Bogus", "StringValue": "v"}},
            },
        ),
        ("publish", {"TopicArn": TOPIC, "Message": "x", "MessageAttributes": {"bad": {"DataType": "String"}}}),
    ],
    "fifo": [
        (
            "create_topic",
            {"Name": "orders.fifo", "Attributes": {"FifoTopic": "true", "ContentBasedDeduplication": "false"}},
        ),
        ("create_topic", {"Name": "orders", "Attributes": {"FifoTopic": "true"}}),
        ("publish", {"TopicArn": FIFO, "Message": "x"}),
        ("publish", {"TopicArn": FIFO, "Message": "x", "MessageGroupId": "g", "MessageDeduplicationId": "d"}),
        ("get_topic_attributes", {"TopicArn": FIFO}),
    ],
    "batches": [
        ("create_topic", {"Name": "news"}),
        (
            "publish_batch",
            {"TopicArn": TOPIC, "PublishBatchRequestEntries": [{"Id": str(n), "Message": f"m{n}"} for n in range(5)]},
        ),
        ("publish_batch", {"TopicArn": TOPIC, "PublishBatchRequestEntries": [{"Id": "same", "Message": "m"}] * 2}),
        (
            "publish_batch",
            {"TopicArn": TOPIC, "PublishBatchRequestEntries": [{"Id": str(n), "Message": "m"} for n in range(11)]},
        ),
        ("publish_batch", {"TopicArn": TOPIC, "PublishBatchRequestEntries": []}),
        ("publish_batch", {"TopicArn": MISSING, "PublishBatchRequestEntries": [{"Id": "1", "Message": "m"}]}),
    ],
    "tags": [
        ("create_topic", {"Name": "news", "Tags": [{"Key": "k", "Value": "v"}]}),
        ("list_tags_for_resource", {"ResourceArn": TOPIC}),
        ("tag_resource", {"ResourceArn": TOPIC, "Tags": [{"Key": "k", "Value": "w"}, {"Key": "é", "Value": ""}]}),
        ("list_tags_for_resource", {"ResourceArn": TOPIC}),
        ("untag_resource", {"ResourceArn": TOPIC, "TagKeys": ["k"]}),
        ("list_tags_for_resource", {"ResourceArn": TOPIC}),
        ("list_tags_for_resource", {"ResourceArn": MISSING}),
        ("tag_resource", {"ResourceArn": TOPIC, "Tags": [{"Key": str(n), "Value": "v"} for n in range(60)]}),
    ],
    "permissions": [
        ("create_topic", {"Name": "news"}),
        (
            "add_permission",
            {"TopicArn": TOPIC, "Label": "l", "AWSAccountId": ["999999999999"], "ActionName": ["Publish"]},
        ),
        (
            "add_permission",
            {"TopicArn": TOPIC, "Label": "l", "AWSAccountId": ["999999999999"], "ActionName": ["Publish"]},
        ),
        ("add_permission", {"TopicArn": TOPIC, "Label": "m", "AWSAccountId": ["1", "2"], "ActionName": ["Bogus"]}),
        ("get_topic_attributes", {"TopicArn": TOPIC}),
        ("remove_permission", {"TopicArn": TOPIC, "Label": "l"}),
        ("remove_permission", {"TopicArn": TOPIC, "Label": "none"}),
    ],
    "text messages": [
        ("set_sms_attributes", {"attributes": {"DefaultSMSType": "Transactional", "MonthlySpendLimit": "5"}}),
        ("get_sms_attributes", {}),
        ("get_sms_attributes", {"attributes": ["DefaultSMSType"]}),
        ("check_if_phone_number_is_opted_out", {"phoneNumber": "+15558675309"}),
        ("check_if_phone_number_is_opted_out", {"phoneNumber": "+15558675399"}),
        ("check_if_phone_number_is_opted_out", {"phoneNumber": "bad"}),
        ("list_phone_numbers_opted_out", {}),
        ("opt_in_phone_number", {"phoneNumber": "+15558675399"}),
    ],
    "applications": [
        (
            "create_platform_application",
            {"Name": "mine", "Platform": "APNS", "Attributes": {"PlatformCredential": "c"}},
        ),
        ("list_platform_applications", {}),
        ("get_platform_application_attributes", {"PlatformApplicationArn": APPLICATION}),
        (
            "set_platform_application_attributes",
            {"PlatformApplicationArn": APPLICATION, "Attributes": {"Enabled": "true"}},
        ),
        (
            "create_platform_endpoint",
            {"PlatformApplicationArn": APPLICATION, "Token": "t", "CustomUserData": "user data"},
        ),
        ("create_platform_endpoint", {"PlatformApplicationArn": APPLICATION, "Token": "t", "CustomUserData": "other"}),
        ("list_endpoints_by_platform_application", {"PlatformApplicationArn": APPLICATION}),
        ("get_endpoint_attributes", {"EndpointArn": "arn:none"}),
        ("set_endpoint_attributes", {"EndpointArn": "arn:none", "Attributes": {"Enabled": "false"}}),
        ("delete_endpoint", {"EndpointArn": "arn:none"}),
        ("delete_platform_application", {"PlatformApplicationArn": APPLICATION}),
        ("get_platform_application_attributes", {"PlatformApplicationArn": APPLICATION}),
    ],
}

LEXICON = (
    '<?xml version="1.0" encoding="UTF-8"?><lexicon version="1.0" alphabet="ipa" xml:lang="en-US">'
    "<lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme></lexicon>"
)
SPEECH = {"Text": "Hello world", "VoiceId": "Joanna"}

POLLY: dict[str, Scenario] = {
    "voices": [
        ("describe_voices", {}),
        ("describe_voices", {"LanguageCode": "en-GB"}),
        ("describe_voices", {"LanguageCode": "xx-XX"}),
    ],
    "lexicons": [
        ("list_lexicons", {}),
        ("put_lexicon", {"Name": "mine", "Content": LEXICON}),
        ("put_lexicon", {"Name": "bad name!", "Content": LEXICON}),
        ("get_lexicon", {"Name": "mine"}),
        ("get_lexicon", {"Name": "none"}),
        ("list_lexicons", {}),
        ("delete_lexicon", {"Name": "mine"}),
        ("delete_lexicon", {"Name": "none"}),
    ],
    "speech": [
        ("synthesize_speech", {**SPEECH, "OutputFormat": "mp3"}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "ogg_vorbis", "SampleRate": "22050"}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "pcm", "SampleRate": "8000"}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "mp3", "SampleRate": "1"}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "json", "SpeechMarkTypes": ["word", "sentence"]}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "bogus"}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "mp3", "VoiceId": "Nobody"}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "mp3", "TextType": "ssml", "Text": "<speak>Grüße</speak>"}),
        ("synthesize_speech", {**SPEECH, "OutputFormat": "mp3", "LexiconNames": ["none"]}),
    ],
}

IMAGE = {"Bytes": b"\xff\xd8\xff\xe0 not really"}
OBJECT = {"S3Object": {"Bucket": "b", "Name": "n"}}

REKOGNITION: dict[str, Scenario] = {
    "images": [
        ("compare_faces", {"SourceImage": IMAGE, "TargetImage": OBJECT}),
        ("detect_labels", {"Image": IMAGE, "MaxLabels": 10, "MinConfidence": 75.5}),
        ("detect_text", {"Image": OBJECT}),
        (
            "detect_custom_labels",
            {"ProjectVersionArn": "arn:aws:rekognition:us-east-1:1:project/p/version/v/1", "Image": IMAGE},
        ),
        ("detect_labels", {"Image": {}}),
    ],
    "videos": [
        ("start_face_search", {"CollectionId": "c", "Video": OBJECT}),
        ("start_text_detection", {"Video": OBJECT}),
        ("get_face_search", {"JobId": "job"}),
        ("get_text_detection", {"JobId": "job"}),
    ],
    "not implemented": [("list_collections", {}), ("create_collection", {"CollectionId": "c"})],
}

SCENARIOS = [
    pytest.param(service, steps, id=f"{service}-{name}")
    for service, scenarios in (("sns", SNS), ("polly", POLLY), ("rekognition", REKOGNITION))
    for name, steps in scenarios.items()
]


def reset(url: str) -> None:
    with urllib.request.urlopen(urllib.request.Request(f"{url}/moto-api/reset", method="POST"), timeout=10):
        pass


def played(library: Library, url: str, service: str, steps: Scenario) -> list[Any]:
    reset(url)
    client = library.client(service, url, aws_session_token=None, config={"retries": {"total_max_attempts": 1}})
    return [without_drawn(outcome_of(lambda: getattr(client, method)(**parameters))) for method, parameters in steps]  # noqa: B023


@pytest.mark.parametrize(("service", "steps"), SCENARIOS)
def test_scenario(moto: str, service: str, steps: Scenario) -> None:
    left = played(reference(), moto, service, steps)
    right = played(subject(), moto, service, steps)
    for (method, parameters), one, other in zip(steps, left, right, strict=True):
        assert not differences(one, other), f"{method}({parameters})"
    assert any(not isinstance(outcome, Exception) for outcome in left) or len(steps) < 3


def test_follow_the_answers(moto: str) -> None:
    """A scenario whose steps use what the steps before gave."""

    def play(library: Library) -> list[Any]:
        reset(moto)
        sns = library.client("sns", moto, aws_session_token=None)
        topic = sns.create_topic(Name="news")["TopicArn"]
        subscription = sns.subscribe(
            TopicArn=topic, Protocol="http", Endpoint="http://127.0.0.1:1/", ReturnSubscriptionArn=True
        )
        arn = subscription["SubscriptionArn"]
        steps: list[Callable[[], Any]] = [
            lambda: sns.get_subscription_attributes(SubscriptionArn=arn),
            lambda: sns.set_subscription_attributes(
                SubscriptionArn=arn, AttributeName="FilterPolicy", AttributeValue='{"store": ["a", {"prefix": "b"}]}'
            ),
            lambda: sns.get_subscription_attributes(SubscriptionArn=arn),
            lambda: sns.list_subscriptions_by_topic(TopicArn=topic),
            lambda: sns.unsubscribe(SubscriptionArn=arn),
            lambda: sns.get_subscription_attributes(SubscriptionArn=arn),
        ]
        return [without_drawn(outcome_of(step)) for step in steps]

    assert not differences(play(reference()), play(subject()))
