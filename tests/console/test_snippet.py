"""The lines run as they stand, and make the page's call."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ferroboto.console._snippet import ImageFile, Setting, snippet
from tests.console.conftest import Door
from tests.console.test_server import PHOTO, image

LOCAL = Setting(None, None, "local")

_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


class _Recorder:
    """Stands in for the library in the lines' own namespace."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    def Session(self, **arguments: Any) -> _Recorder:
        self.session = arguments
        return self

    def client(self, service: str, **arguments: Any) -> Any:
        self.of_client = (service, arguments)
        recorder = self

        class Client:
            def __getattr__(self, name: str) -> Any:
                def call(**params: Any) -> dict[str, Any]:
                    recorder.calls.append((name, params))
                    return {}

                return call

        return Client()


def run(lines: str) -> _Recorder:
    """What the lines do, but for the import."""
    recorder = _Recorder()
    first, rest = lines.split("\n", 1)
    assert first == "import ferroboto as boto3"
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(rest, "<lines>", "exec"), {"boto3": recorder})  # noqa: S102
    return recorder


@given(st.dictionaries(st.text(), _values, max_size=5))
def test_the_lines_make_the_same_call(params: dict[str, Any]) -> None:
    recorder = run(snippet(LOCAL, "sns", "publish", params))
    assert recorder.calls == [("publish", params)]
    assert (recorder.session, recorder.of_client) == ({}, ("sns", {"endpoint_url": "local"}))


@given(profile=st.none() | st.text(), region=st.none() | st.text(), endpoint=st.none() | st.text())
def test_the_lines_call_where_the_page_does(profile: str | None, region: str | None, endpoint: str | None) -> None:
    recorder = run(snippet(Setting(profile, region, endpoint), "polly", "describe_voices", {}))
    expected = {"profile_name": profile, "region_name": region}
    assert recorder.session == {name: value for name, value in expected.items() if value is not None}
    assert recorder.of_client == ("polly", {} if endpoint is None else {"endpoint_url": endpoint})


@given(name=st.text(min_size=1))
def test_names_of_files_cannot_break_out(name: str) -> None:
    lines = snippet(LOCAL, "rekognition", "detect_faces", {"Image": {"Bytes": ImageFile(name, b"x")}})
    opened: list[str] = []

    def fake_open(path: str, mode: str) -> io.BytesIO:
        opened.append(path)
        return io.BytesIO(b"x")

    recorder = _Recorder()
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(lines.split("\n", 1)[1], "<l>", "exec"), {"boto3": recorder, "open": fake_open})  # noqa: S102
    assert opened == [name]
    assert recorder.calls == [("detect_faces", {"Image": {"Bytes": b"x"}})]


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\x\\a.jpg", "/a.jpg", "\0a.jpg", "a'b\"c\n.jpg", "", ".."])
def test_names_from_the_page_are_of_no_folder(door: Door, name: str) -> None:
    params = {"Image": {"Bytes": {"$image": 0}}}
    shown = door.call("rekognition", "detect_faces", params, preview=True, images=[{"name": name, "data": "AAAA"}])
    inside = shown["snippet"].split("open(", 1)[1].split(", 'rb')")[0]
    assert "/" not in inside and "passwd" in inside or "/" not in inside
    compile(shown["snippet"], "<lines>", "exec")


CALLS: dict[str, tuple[str, str, dict[str, Any], list[dict[str, str]]]] = {
    "sms": ("sns", "publish", {"PhoneNumber": "+15558675309", "Message": 'it\'s "here"\n<b>€</b> ' * 9}, []),
    "voices": ("polly", "describe_voices", {}, []),
    "speech": ("polly", "synthesize_speech", {"OutputFormat": "mp3", "Text": "Hello", "VoiceId": "Joanna"}, []),
    "ogg": ("polly", "synthesize_speech", {"OutputFormat": "ogg_vorbis", "Text": "Hello", "VoiceId": "Joanna"}, []),
    "faces": ("rekognition", "detect_faces", {"Image": {"Bytes": {"$image": 0}}, "Attributes": ["ALL"]}, [image()]),
    "labels": ("rekognition", "detect_labels", {"Image": {"Bytes": {"$image": 0}}, "MinConfidence": 40}, [image()]),
}


@pytest.mark.parametrize("name", CALLS)
def test_what_is_shown_runs_as_it_stands(door: Door, tmp_path: Path, name: str) -> None:
    service, operation, params, images = CALLS[name]
    shown = door.call(service, operation, params, images=images)
    (tmp_path / PHOTO.name).write_bytes(PHOTO.read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", shown["snippet"]], cwd=tmp_path, capture_output=True, text=True, timeout=25, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    if "stream" in shown:
        answer = next(path for path in tmp_path.iterdir() if path.stem == "speech")
        assert answer.stat().st_size > 1000
    else:
        assert "'ResponseMetadata': " in done.stdout


LEXICON = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">
  <lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>
</lexicon>
"""


@pytest.mark.parametrize(
    ("prepare", "call"),
    [
        (("sns", "create_topic", {"Name": "news"}), ("sns", "publish", {"TopicArn": "news", "Message": "x"})),
        (
            ("sns", "create_topic", {"Name": "news.fifo", "Attributes": {"FifoTopic": "true"}}),
            (
                "sns",
                "publish",
                {"TopicArn": "news.fifo", "Message": "x", "MessageGroupId": "g", "MessageDeduplicationId": "d"},
            ),
        ),
        (
            ("sns", "create_topic", {"Name": "news"}),
            ("sns", "subscribe", {"TopicArn": "news", "Protocol": "sms", "Endpoint": "+15558675309"}),
        ),
        (
            ("polly", "put_lexicon", {"Name": "w3c", "Content": LEXICON}),
            (
                "polly",
                "synthesize_speech",
                {"OutputFormat": "mp3", "Text": "W3C", "VoiceId": "Joanna", "LexiconNames": ["w3c"]},
            ),
        ),
    ],
)
def test_what_the_call_needs_is_created_first(door: Door, tmp_path: Path, prepare: Any, call: Any) -> None:
    made = door.call(*prepare)
    service, operation, params = call
    if "TopicArn" in params:
        params = {**params, "TopicArn": made["response"]["TopicArn"]}
    shown = door.call(service, operation, params)
    assert "error" not in shown
    done = subprocess.run(
        [sys.executable, "-c", shown["snippet"]], cwd=tmp_path, capture_output=True, text=True, timeout=25, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), shown["snippet"]


def test_two_images_and_one_from_the_web() -> None:
    one, other = ImageFile("a.jpg", b"1"), ImageFile("b.jpg", b"2", "http://127.0.0.1/b.jpg")
    lines = snippet(
        LOCAL, "rekognition", "compare_faces", {"SourceImage": {"Bytes": one}, "TargetImage": {"Bytes": other}}
    )
    assert lines.startswith("from urllib.request import urlopen\n\nimport ferroboto as boto3\n")
    assert "with open('a.jpg', 'rb') as file:\n    image = file.read()" in lines
    assert "with urlopen('http://127.0.0.1/b.jpg') as file:\n    image1 = file.read()" in lines
    assert "SourceImage={'Bytes': image}" in lines and "TargetImage={'Bytes': image1}" in lines
