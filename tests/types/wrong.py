"""What type checkers are to refuse: a line that they accept fails the check, since its comment is not used then."""

from __future__ import annotations

import ferroboto

sns = ferroboto.client("sns")
polly = ferroboto.client("polly")

sns.publsh(Message="Hey there")  # type: ignore[attr-defined]
sns.publish(PhoneNumber="+15558675309")  # type: ignore[call-arg]
sns.publish("Hey there")  # type: ignore[call-arg]
sns.publish(Message="Hey there", phone_number="+15558675309")  # type: ignore[call-arg]
sns.publish(Message=1)  # type: ignore[arg-type]
sns.publish(Message="Hey there")["messageId"]  # type: ignore[typeddict-item]
sns.map("publsh", [])  # type: ignore[call-overload]
sns.map("publish", [], concurency=8)  # type: ignore[call-overload]
next(sns.map("publish", []))["messageId"]  # type: ignore[typeddict-item]
sns.get_paginator("publish")  # type: ignore[call-overload]
print(sns.exceptions.NotFound)  # type: ignore[attr-defined]
polly.synthesize_speech(OutputFormat="mp3", Text="Hi", VoiceId="Russel")  # type: ignore[arg-type]
polly.synthesize_speech(OutputFormat="mp3", Text="Hi", VoiceId="Russell")["AudioStream"].raed()  # type: ignore[attr-defined]
polly.start_speech_synthesis_stream(
    Engine="generative",
    OutputFormat="mp3",
    VoiceId="Amy",
    ActionStream=[{"TextEvnt": {"Text": "Hi"}}],  # type: ignore[typeddict-unknown-key]
)
ferroboto.resource("sns").create_topic(Name="news").publish(Text="Hey there")  # type: ignore[call-arg]
ferroboto.resource("sns").Topic()  # type: ignore[call-arg]
for topic in ferroboto.resource("sns").topics:  # type: ignore[attr-defined]
    print(topic)


async def later() -> None:
    """Do the same by asyncio."""
    await ferroboto.aio.client("sns").publsh(Message="Hey there")  # type: ignore[attr-defined]
