"""What type checkers are to see: checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from typing_extensions import assert_type

import ferroboto
from ferroboto.aio.response import AioStreamingBody
from ferroboto.botocore.exceptions import ClientError
from ferroboto.paginate import Paginator
from ferroboto.response import StreamingBody
from ferroboto.types.polly import AioPollyClient, PollyClient
from ferroboto.types.polly.literals import VoiceIdType
from ferroboto.types.polly.type_defs import (
    StartSpeechSynthesisStreamActionStreamTypeDef,
    StartSpeechSynthesisStreamEventStreamTypeDef,
    SynthesizeSpeechInputTypeDef,
)
from ferroboto.types.rekognition import Client, RekognitionClient
from ferroboto.types.rekognition.type_defs import DetectFacesResponseTypeDef, FaceDetailTypeDef, ImageTypeDef
from ferroboto.types.sns import ListTopicsPaginator, ServiceResource, SNSClient
from ferroboto.types.sns.literals import ListTopicsPaginatorName
from ferroboto.types.sns.service_resource import Topic
from ferroboto.types.sns.type_defs import PublishInputTypeDef, PublishResponseTypeDef, TopicTypeDef

session = ferroboto.Session(region_name="us-east-1")
sns = session.client("sns", endpoint_url="local")
assert_type(sns, SNSClient)
assert_type(ferroboto.client("polly"), PollyClient)
assert_type(ferroboto.session.Session().client("rekognition"), RekognitionClient)

answer = sns.publish(PhoneNumber="+15558675309", Message="Hey there")
assert_type(answer, PublishResponseTypeDef)
assert_type(answer["MessageId"], str)
assert_type(answer["ResponseMetadata"]["HTTPStatusCode"], int)

message: PublishInputTypeDef = {"Message": "Hey there", "PhoneNumber": "+15558675309"}
assert_type(sns.publish(**message), PublishResponseTypeDef)

name: ListTopicsPaginatorName = "list_topics"
assert_type(sns.get_paginator(name), ListTopicsPaginator)
for page in sns.get_paginator("list_topics").paginate(PaginationConfig={"PageSize": 10}):
    assert_type(page["Topics"], list[TopicTypeDef])
    assert_type(page.get("NextToken"), "str | None")

try:
    sns.get_topic_attributes(TopicArn="arn")["Attributes"]["Owner"].upper()
except sns.exceptions.NotFoundException as error:
    assert_type(error, ClientError)
    print(error.response["Error"]["Code"], error.operation_name)


def say(polly: PollyClient, text: str, voice: VoiceIdType) -> bytes:
    """Speak."""
    assert_type(polly.synthesize_speech(OutputFormat="mp3", Text=text, VoiceId=voice)["AudioStream"], StreamingBody)
    options: SynthesizeSpeechInputTypeDef = {"OutputFormat": "mp3", "Text": text, "VoiceId": voice}
    return polly.synthesize_speech(**options)["AudioStream"].read()


def ages(rekognition: Client, image: ImageTypeDef) -> Sequence[int]:
    """Look at faces."""
    faces: DetectFacesResponseTypeDef = rekognition.detect_faces(Image=image, Attributes=["ALL"])
    details: list[FaceDetailTypeDef] = faces["FaceDetails"]
    return [detail["AgeRange"]["Low"] for detail in details if "AgeRange" in detail and "Low" in detail["AgeRange"]]


with open("photo.jpg", "rb") as photo:
    ages(session.client("rekognition"), {"Bytes": photo})
ages(session.client("rekognition"), {"S3Object": {"Bucket": "photos", "Name": "photo.jpg"}})

waiter = session.client("ses").get_waiter("identity_exists")
waiter.wait(Identities=["a@example.com"], WaiterConfig={"Delay": 1})

resource: ServiceResource = session.resource("sns")
topic = resource.create_topic(Name="news")
assert_type(topic, Topic)
assert_type(topic.arn, str)
assert_type(topic.publish(Message="Hey there")["MessageId"], str)
for each in resource.topics.all():
    assert_type(each, Topic)
assert_type(resource.Topic("arn").subscribe(Protocol="sms").arn, str)


def any_service(service_name: str) -> Paginator:
    """Make a client whose service is known when the program runs."""
    paginator: Paginator = ferroboto.client(service_name).get_paginator("anything")
    return paginator


def spoken_while_written(texts: list[str]) -> bytes:
    """Write events, and read events."""
    written: list[StartSpeechSynthesisStreamActionStreamTypeDef] = [{"TextEvent": {"Text": text}} for text in texts]
    answer = ferroboto.client("polly").start_speech_synthesis_stream(
        Engine="generative", OutputFormat="mp3", VoiceId="Amy", ActionStream=[*written, {"CloseStreamEvent": {}}]
    )
    audio = b""
    with answer["EventStream"] as events:
        for event in events:
            assert_type(event, StartSpeechSynthesisStreamEventStreamTypeDef)
            if "AudioEvent" in event:
                audio += event["AudioEvent"].get("AudioChunk", b"")
    return audio


async def written_slowly() -> AsyncIterator[StartSpeechSynthesisStreamActionStreamTypeDef]:
    """Write events as they come to mind."""
    yield {"TextEvent": {"Text": "Hello."}}
    yield {"CloseStreamEvent": {}}


async def spoken_later() -> int:
    """Do the same by asyncio, whose events may be asynchronous or not."""
    polly = ferroboto.aio.client("polly")
    await polly.start_speech_synthesis_stream(Engine="generative", OutputFormat="mp3", VoiceId="Amy", ActionStream=[])
    answer = await polly.start_speech_synthesis_stream(
        Engine="generative", OutputFormat="mp3", VoiceId="Amy", ActionStream=written_slowly()
    )
    async with answer["EventStream"] as events:
        async for event in events:
            if "StreamClosedEvent" in event:
                return event["StreamClosedEvent"].get("RequestCharacters", 0)
    return 0


async def later(text: str) -> bytes:
    """Do the same by asyncio."""
    async with ferroboto.aio.client("polly") as polly:
        assert_type(polly, AioPollyClient)
        speech = await polly.synthesize_speech(OutputFormat="mp3", Text=text, VoiceId="Russell")
        assert_type(speech["AudioStream"], AioStreamingBody)
        assert_type(speech["RequestCharacters"], int)
    async for topics in ferroboto.aio.Session().client("sns").get_paginator("list_topics").paginate():
        assert_type(topics["Topics"], list[TopicTypeDef])
    await ferroboto.aio.client("ses").get_waiter("identity_exists").wait(Identities=["a@example.com"])
    return await speech["AudioStream"].read()


voices = [{"OutputFormat": "mp3", "Text": "Hi", "VoiceId": voice} for voice in ("Amy", "Russell")]
run = ferroboto.client("polly").map("synthesize_speech", voices, concurrency=2, ordered=False, progress=True)
for spoken in run:
    assert_type(spoken["AudioStream"], StreamingBody)
assert_type(sns.map("publish", [message]).collect(), list[PublishResponseTypeDef])
# Inputs and errors are among what these runs yield.
for given, outcome in sns.map("publish", [message], pairs=True, return_exceptions=True):
    print(given, outcome)


async def mapped(topics: AsyncIterator[dict[str, str]]) -> None:
    """Map by asyncio."""
    async with ferroboto.aio.client("sns") as later:
        async for created in later.map("create_topic", topics):
            assert_type(created["TopicArn"], str)
        assert_type((await later.map("publish", [message]).collect())[0]["MessageId"], str)
