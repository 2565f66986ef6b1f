"""The AWS inside, as Python reaches it: three ways to ask for it, and an answer of each service."""

from __future__ import annotations

from pathlib import Path

import pytest

import ferroboto
from tests.support.home import Home

PHOTO = Path(__file__).resolve().parent.parent / "photos" / "astronaut.jpg"


@pytest.mark.parametrize("way", ["argument", "environment", "profile"])
def test_needs_no_account(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """Asked for by argument, environment or profile, without keys, region or network; the outbox has the message."""
    options = {}
    if way == "argument":
        options["endpoint_url"] = "local"
    elif way == "environment":
        monkeypatch.setenv("AWS_ENDPOINT_URL", "local")
    else:
        file = tmp_path / "profiles"
        file.write_text("[default]\nendpoint_url = local\n")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(file))
    ferroboto.local.reset()
    sns = ferroboto.Session().client("sns", **options)
    answer = sns.publish(PhoneNumber="+15558675309", Message=f"by {way}")
    (message,) = ferroboto.local.outbox()
    assert (message["phone_number"], message["message"]) == ("+15558675309", f"by {way}")
    assert message["message_id"] == answer["MessageId"]
    ferroboto.local.reset()
    assert ferroboto.local.outbox() == []


@pytest.mark.parametrize(("audio", "start"), [("mp3", b"\xff"), ("ogg_vorbis", b"OggS"), ("pcm", b"")])
def test_speaks(home: Home, audio: str, start: bytes) -> None:
    """Each format begins as it should, and a longer text is longer speech."""
    polly = ferroboto.Session().client("polly", endpoint_url="local")
    voices = {voice["Id"] for voice in polly.describe_voices()["Voices"]}
    assert {"Joanna", "Russell"} <= voices

    def spoken(text: str) -> bytes:
        answer = polly.synthesize_speech(OutputFormat=audio, Text=text, VoiceId="Russell")
        data = answer["AudioStream"].read()
        assert isinstance(data, bytes)
        return data

    short, long = spoken("Hello world"), spoken("Hello world, and all who live in it, wherever they may be")
    assert short.startswith(start)
    assert len(long) > 2 * len(short) > 2000


def test_sees(home: Home) -> None:
    """The face is where it is on the photograph, and gives labels."""
    rekognition = ferroboto.Session().client("rekognition", endpoint_url="local")
    image = {"Bytes": PHOTO.read_bytes()}
    (face,) = rekognition.detect_faces(Image=image, Attributes=["ALL"])["FaceDetails"]
    box = face["BoundingBox"]
    assert box["Left"] < 0.43 < box["Left"] + box["Width"]
    assert box["Top"] < 0.24 < box["Top"] + box["Height"]
    assert box["Width"] < 0.4
    assert "Beard" not in face
    labels = {label["Name"] for label in rekognition.detect_labels(Image=image)["Labels"]}
    assert {"Face", "Head", "Person"} <= labels


def test_refuses_clearly(home: Home) -> None:
    """A broken picture is AWS's error; what is not offered says so itself."""
    rekognition = ferroboto.Session().client("rekognition", endpoint_url="local")
    with pytest.raises(rekognition.exceptions.InvalidImageFormatException):
        rekognition.detect_faces(Image={"Bytes": b"no picture"})
    with pytest.raises(ferroboto.exceptions.ClientError, match="local AWS does not offer") as caught:
        rekognition.list_stream_processors()
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
