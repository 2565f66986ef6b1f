"""Links to speech: signed URLs that a browser plays, and the same audio saved by hand."""

import base64
from contextlib import closing
from urllib.parse import parse_qs, urlsplit

import boto3
from botocore.client import Config
from botocore.exceptions import BotoCoreError, ClientError


def audio_link(polly, text, voice="Joanna", seconds=600):
    return polly.generate_presigned_url(
        "synthesize_speech",
        Params={"Text": text, "VoiceId": voice, "OutputFormat": "mp3", "SampleRate": "22050"},
        ExpiresIn=seconds,
        HttpMethod="GET",
    )


def main():
    polly = boto3.Session(region_name="us-east-1").client("polly", config=Config(user_agent_extra="audio-link/1.0"))
    for text in ("Hello, world!", "<speak>Grüße &amp; Küsse</speak>", "a+b c/d?e=f"):
        url = urlsplit(audio_link(polly, text))
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        drawn = {name: len(query.pop(name)) for name in ("X-Amz-Signature", "X-Amz-Date")}
        credential = query.pop("X-Amz-Credential").split("/")
        print(url.path, query, drawn, credential[0], credential[2:])

    try:
        answer = polly.synthesize_speech(Text="Hello", VoiceId="Joanna", OutputFormat="mp3")
    except (BotoCoreError, ClientError) as error:
        raise SystemExit(f"no speech: {error}") from error
    if "AudioStream" in answer:
        with closing(answer["AudioStream"]) as stream:
            audio = b"".join(stream.iter_chunks(1000))
        print(answer["ContentType"], len(audio), base64.b64encode(audio[:12]).decode())

    try:
        audio_link(polly, 42)
    except BotoCoreError as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    main()
