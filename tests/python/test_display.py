"""What notebooks display: images with annotations, audio that can still be read, voices, and the magic for speech."""

from __future__ import annotations

import asyncio
import base64
import io
import itertools
import math
import re
import struct
import xml.etree.ElementTree as ET
import zlib
from operator import mul
from pathlib import Path
from typing import Any

import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

import ferroboto
from ferroboto import display
from ferroboto.display._audio import Player, Replayed
from ferroboto.response import StreamingBody

PHOTO = Path(__file__).resolve().parents[1] / "photos" / "astronaut.jpg"
SVG = "{http://www.w3.org/2000/svg}"
FACE = {
    "BoundingBox": {"Left": 0.25, "Top": 0.25, "Width": 0.5, "Height": 0.5},
    "Landmarks": [{"Type": "eyeLeft", "X": 0.4, "Y": 0.4}],
    "Confidence": 99.9,
    "AgeRange": {"Low": 20, "High": 30},
    "Smile": {"Value": True, "Confidence": 98.7},
    "Gender": {"Value": "Female", "Confidence": 97.6},
    "Emotions": [{"Type": "SAD", "Confidence": 1.0}, {"Type": "HAPPY", "Confidence": 96.5}],
    "Pose": {"Roll": 1.25, "Yaw": -2.0},
}


def svg_of(picture: display.AnnotatedImage) -> ET.Element:
    return ET.fromstring(picture.svg())


def pixels(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and unfiltered bytes of the rows of a PNG."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    data, at = b"", 8
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        data += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    return width, height, zlib.decompress(data)


def test_faces_are_boxed_numbered_and_told() -> None:
    picture = display.faces(PHOTO, {"FaceDetails": [FACE, FACE]})
    assert repr(picture) == "<2 faces on an image of 512 x 512>"
    root = svg_of(picture)
    outlines = root.findall(f"{SVG}polygon")
    assert outlines[0].get("points") == "128.0,128.0 384.0,128.0 384.0,384.0 128.0,384.0"
    assert len({outline.get("stroke") for outline in outlines} - {"#000"}) == 2
    assert len(root.findall(f"{SVG}circle")) == 2
    assert [text.text for text in root.findall(f"{SVG}text")] == ["1 face", "2 face"]
    html = picture._repr_html_()
    for shown in (
        "20 to 30 years",
        "<td>smile</td><td>yes</td>",
        "<td>gender</td><td>female</td>",
        "roll 1.2, yaw -2.0",
    ):
        assert shown in html
    assert html.index("<td>happy") < html.index("<td>sad")
    assert len(svg_of(display.faces(PHOTO, [FACE], landmarks=False)).findall(f"{SVG}circle")) == 0


# What red, green and blue become in eyes that lack one kind of cone: Machado, Oliveira and Fernandes, 2009.
EYES = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def lab(red: float, green: float, blue: float) -> tuple[float, float, float]:
    """CIE L*a*b* of a linear colour: how far apart two of them are is how different they look."""

    def root(part: float) -> float:
        return float(part ** (1 / 3)) if part > 0.008856 else 7.787 * part + 16 / 116

    x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("eye", EYES)
def test_colours_are_told_apart_by_every_eye(eye: str) -> None:
    def seen(colour: str) -> tuple[float, float, float]:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        red, green, blue = (sum(map(mul, row, linear)) for row in EYES[eye])
        return lab(*(min(1.0, max(0.0, part)) for part in (red, green, blue)))

    seven = [seen(display._html.colour(place)) for place in range(7)]
    # Where eyes lack red or green, the default colours of plotting libraries come to 4 to 10 here.
    assert min(math.dist(one, other) for one, other in itertools.combinations(seven, 2)) > 15


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        ({"FaceRecords": [{"Face": {"FaceId": "7", "ExternalImageId": "ann"}, "FaceDetail": FACE}]}, ["1 ann"]),
        ({"FaceMatches": [{"Similarity": 99.0, "Face": FACE}], "UnmatchedFaces": [FACE]}, ["1 match", "2 face"]),
        ({"CelebrityFaces": [{"Name": "Eileen", "Face": FACE}], "UnrecognizedFaces": []}, ["1 Eileen"]),
    ],
)
def test_other_answers_have_faces_too(answer: dict[str, Any], names: list[str]) -> None:
    assert [text.text for text in svg_of(display.faces(PHOTO, answer)).findall(f"{SVG}text")] == names


def test_labels_and_text() -> None:
    label = {
        "Name": "Cat",
        "Confidence": 90.0,
        "Instances": [{"BoundingBox": FACE["BoundingBox"]}],
        "Parents": [{"Name": "Pet"}],
    }
    picture = display.labels(PHOTO, {"Labels": [label, {"Name": "Sofa", "Confidence": 50.0}]})
    assert [text.text for text in svg_of(picture).findall(f"{SVG}text")] == ["Cat"]
    assert "<td>Sofa</td>" in picture._repr_html_()
    assert "<td>Pet</td>" in picture._repr_html_()
    corners = [{"X": 0.1, "Y": 0.1}, {"X": 0.5, "Y": 0.2}, {"X": 0.4, "Y": 0.3}]
    line = {"DetectedText": "EXIT", "Type": "LINE", "Confidence": 99.0, "Geometry": {"Polygon": corners}}
    shown = display.text(PHOTO, {"TextDetections": [line, {**line, "Type": "WORD"}]})
    assert repr(shown) == "<1 line on an image of 512 x 512>"
    assert svg_of(shown).find(f"{SVG}polygon").get("points") == "51.2,51.2 256.0,102.4 204.8,153.6"  # type: ignore[union-attr]


def test_what_comes_from_outside_is_escaped() -> None:
    evil = "<script>alert(1)</script>\"'&"
    line = {"DetectedText": evil, "Confidence": 1.0, "Geometry": {"BoundingBox": FACE["BoundingBox"]}}
    record = {"Face": {"FaceId": evil, "ExternalImageId": evil}, "FaceDetail": {**FACE, evil: {"Value": evil}}}
    pictures = [
        display.text(PHOTO, [line]),
        display.labels(
            PHOTO, [{"Name": evil, "Parents": [{"Name": evil}], "Instances": [{"BoundingBox": FACE["BoundingBox"]}]}]
        ),
        display.faces(PHOTO, {"FaceRecords": [record]}),
    ]
    shown = [picture._repr_html_() for picture in pictures]
    shown.append(display.Voices([{"Id": evil, "LanguageName": evil, "Gender": evil}])._repr_html_())
    shown.append(Player(b"", f"audio/{evil}")._repr_html_())
    for html in shown:
        assert "<script" not in html
        assert "alert(1)" in html
    for picture in pictures:
        assert evil in str(svg_of(picture).findtext(f"{SVG}text"))


def test_pictures_are_saved(tmp_path: Path) -> None:
    picture = display.faces(PHOTO, [FACE])
    picture.save(tmp_path / "faces.png")
    width, height, rows = pixels((tmp_path / "faces.png").read_bytes())
    assert (width, height) == (512, 512)
    assert len(rows) == (512 * 3 + 1) * 512
    again = display.faces(tmp_path / "faces.png", [])
    assert (again.width, again.height) == (512, 512)
    assert display.faces(PHOTO, []).png() != picture.png()
    picture.save(tmp_path / "faces.svg")
    assert ET.parse(tmp_path / "faces.svg").getroot().tag == f"{SVG}svg"
    picture.save(str(tmp_path / "faces.html"))
    assert (tmp_path / "faces.html").read_text("utf-8").startswith("<!doctype html>")
    with pytest.raises(ValueError, match=r"use the extension \.png, \.svg or \.html, not 'faces.gif'"):
        picture.save(tmp_path / "faces.gif")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.floats(width=32), st.floats(width=32)), min_size=1, max_size=4), st.text(max_size=8))
def test_any_mark_can_be_drawn(points: list[tuple[float, float]], label: str) -> None:
    from ferroboto._ferroboto import picture_drawn

    marks = [
        ("outline", [*points, (0.5, 0.5)], (1, 2, 3), ""),
        ("dot", points[:1], (1, 2, 3), ""),
        ("text", points[:1], (1, 2, 3), label),
    ]
    assert picture_drawn(SMALL, marks).startswith(b"\x89PNG")


SMALL = (Path(__file__).resolve().parents[1] / "photos" / "formats" / "palette.png").read_bytes()


def test_pictures_are_taken_in_every_form() -> None:
    data = PHOTO.read_bytes()
    opened = io.BytesIO(data)
    opened.read()
    for image in (data, bytearray(data), str(PHOTO), PHOTO, opened, {"Bytes": data}):
        assert display.faces(image, []).width == 512
    with pytest.raises(TypeError, match="in a bucket cannot be shown"):
        display.faces({"S3Object": {"Bucket": "photos"}}, [])
    with pytest.raises(TypeError, match="open it with 'rb'"):
        display.faces(io.StringIO("text"), [])
    with pytest.raises(ValueError, match="cannot show the picture"):
        display.faces(b"GIF89a", [])
    with pytest.raises(ValueError, match="no faces in a response with Labels"):
        display.faces(data, {"Labels": []})


def speech(form: str = "mp3") -> Any:
    polly = ferroboto.client("polly", endpoint_url="local")
    return polly.synthesize_speech(OutputFormat=form, Text="Hello", VoiceId="Russell")


def test_a_stream_is_a_player_and_can_still_be_read() -> None:
    for form, kind in (("mp3", "audio/mpeg"), ("ogg_vorbis", "audio/ogg")):
        whole = speech(form)["AudioStream"].read()
        body = speech(form)["AudioStream"]
        shown = body._repr_mimebundle_()
        assert shown["text/html"].startswith(f'<audio controls preload="metadata" src="data:{kind};base64,')
        assert body._repr_mimebundle_()["text/html"] == shown["text/html"]
        assert b"".join(body.iter_chunks(1000)) == whole
        assert "text/html" not in body._repr_mimebundle_()
    body = speech()["AudioStream"]
    body.read(10)
    assert "text/html" not in body._repr_mimebundle_()


def test_long_and_broken_streams_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ferroboto.display._audio.MOST", 100)
    data = b"ID3" + bytes(1000)
    for length in (None, len(data)):
        body = StreamingBody(io.BytesIO(data), length)
        assert "text/html" not in body._repr_mimebundle_()
        assert body.read() == data

    class Broken(io.BytesIO):
        def read(self, amt: int | None = -1) -> bytes:
            raise ConnectionError("gone")

    body = StreamingBody(Broken(), None)
    assert set(body._repr_mimebundle_()) == {"text/plain"}
    with pytest.raises(ConnectionError):
        body.read()


@given(st.binary(max_size=60), st.integers(0, 60), st.lists(st.integers(0, 20), max_size=8))
def test_what_was_looked_at_comes_once_more(data: bytes, looked: int, sizes: list[int]) -> None:
    raw = io.BytesIO(data)
    replayed = Replayed(raw.read(looked), raw)
    got = b""
    for size in sizes:
        if size % 2:
            buffer = bytearray(size)
            got += bytes(buffer[: replayed.readinto(buffer)])
        else:
            got += replayed.read(size)
        assert replayed.tell() == len(got)
    assert got + replayed.read() == data
    assert not replayed.closed
    replayed.close()
    assert replayed.closed


RAW = {"pcm": (16000, "PCM_16"), "mulaw": (8000, "ULAW"), "alaw": (8000, "ALAW")}


@pytest.mark.parametrize("form", RAW)
def test_a_stream_of_raw_sound_is_a_player_that_tells_its_rate(form: str) -> None:
    rate, coding = RAW[form]
    whole = speech(form)["AudioStream"].read()
    body = speech(form)["AudioStream"]
    shown = body._repr_mimebundle_()["text/html"]
    assert f"Played at {rate:,} Hz" in shown
    encoded = re.match(r'<audio [^>]+ src="data:audio/wav;base64,([^"]+)">', shown)
    assert encoded is not None
    sound = base64.b64decode(encoded[1])
    with soundfile.SoundFile(io.BytesIO(sound)) as file:
        assert (file.samplerate, file.channels, file.subtype) == (rate, 1, coding)
        assert file.frames == len(whole) // (2 if form == "pcm" else 1)
    assert sound[44 : 44 + len(whole)] == whole
    assert body.read() == whole


def test_audio_knows_raw_sound() -> None:
    for form, (usual, coding) in RAW.items():
        for rate in (None, 8000):
            player = display.audio(speech(form), sample_rate=rate)
            assert player.content_type == "audio/wav"
            assert struct.unpack("<I", player.data[4:8])[0] == len(player.data) - 8
            with soundfile.SoundFile(io.BytesIO(player.data)) as file:
                assert (file.samplerate, file.subtype) == (rate or usual, coding)
    with pytest.raises(ValueError, match="no audio"):
        display.audio({"MessageId": "x"})


def test_audio_takes_what_asyncio_read() -> None:
    from ferroboto import aio

    async def spoken(form: str) -> Any:
        async with aio.client("polly", endpoint_url="local") as polly:
            answer = await polly.synthesize_speech(OutputFormat=form, Text="Hello", VoiceId="Russell")
            with pytest.raises(TypeError, match="await response"):
                display.audio(answer)
            return await answer["AudioStream"].read()

    data = asyncio.run(spoken("mp3"))
    player = display.audio(data)
    assert (player.data, player.content_type) == (data, "audio/mpeg")
    data = asyncio.run(spoken("pcm"))
    with pytest.raises(ValueError, match="sample_rate"):
        display.audio(data)
    assert display.audio(bytearray(data), sample_rate=16000).data[44:] == data


def test_audio_knows_events_that_bring_sound() -> None:
    polly = ferroboto.client("polly", endpoint_url="local")
    words = [{"TextEvent": {"Text": "Good evening."}}, {"CloseStreamEvent": {}}]
    asked: Any = {"Engine": "generative", "OutputFormat": "mp3", "VoiceId": "Amy"}
    player = display.audio(polly.start_speech_synthesis_stream(**asked, ActionStream=words))
    assert player.content_type == "audio/mpeg"
    events = polly.start_speech_synthesis_stream(**asked, ActionStream=words)["EventStream"]
    assert player.data == b"".join(event["AudioEvent"]["AudioChunk"] for event in events if "AudioEvent" in event)
    with pytest.raises(ValueError, match="audio that browsers play"):
        display.audio(polly.start_speech_synthesis_stream(**{**asked, "OutputFormat": "pcm"}, ActionStream=words))


def test_voices() -> None:
    polly = ferroboto.client("polly", endpoint_url="local")
    shown = display.voices(polly, LanguageCode="en-AU")
    assert len(shown) == 2
    assert "Russell" in repr(shown)
    html = shown._repr_html_()
    assert html.count("<tr>") == 3
    assert re.search(r'<input type="search"[^>]+oninput="[^"]+">', html)


def test_the_magic_speaks(tmp_path: Path) -> None:
    pytest.importorskip("IPython", reason="installed with the notebooks")
    from IPython.core.error import UsageError

    from ferroboto._notebook import polly

    player = polly(f"--voice Russell --endpoint-url local --save {tmp_path / 'cell.mp3'}", "The rain in Spain\n")
    assert isinstance(player, Player)
    assert (tmp_path / "cell.mp3").read_bytes() == player.data
    client = ferroboto.client("polly", endpoint_url="local")
    spoken = client.synthesize_speech(OutputFormat="mp3", Text="The rain in Spain\n", VoiceId="Russell")
    assert player.data == spoken["AudioStream"].read()
    assert polly("--endpoint-url local", "<speak>The <break/> rain</speak>").data
    with pytest.raises(UsageError, match="unrecognized arguments: --nobody"):
        polly("--nobody Russell", "x")
    with pytest.raises(UsageError):
        polly("--help", "x")
