"""Errors of commands: notes with the names of options, and mistakes that are found before a request is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from ferroboto import cli
from tests.support.home import Home
from tests.support.server import CaptureServer

PHOTO = Path(__file__).resolve().parents[1] / "photos" / "astronaut.jpg"
PUBLISH = ["sns", "publish", "--phone-number", "+15558675309", "--message", "x"]


@pytest.fixture(autouse=True)
def _configured(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.credentials("[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = example\n")
    home.config("[default]\nregion = us-east-1\n")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


@pytest.mark.parametrize("query", ["[", "Topics[?", "length(", "a b"])
def test_a_bad_query_is_refused_before_anything_is_sent(
    server: CaptureServer, capsys: pytest.CaptureFixture[str], query: str
) -> None:
    assert cli.main([*PUBLISH, "--endpoint-url", server.url, "--query", query]) == 252
    assert f"ferroboto: error: Bad value for --query {query}: " in capsys.readouterr().err
    assert server.take() == []


def test_a_file_name_in_place_of_its_content(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rekognition", "detect-faces", "--image-bytes", str(PHOTO), "--endpoint-url", "local"]) == 252
    assert f"To send the content of the file, use fileb://: --image-bytes fileb://{PHOTO}" in capsys.readouterr().err
    assert cli.main(["rekognition", "detect-faces", "--image-bytes", "no base64!", "--endpoint-url", "local"]) == 252
    assert "fileb://" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "value", ["Bytes=photo.jpg", "Bytes=fileb://photo.jpg", '{"Bytes": "photo.jpg"}', f"Bytes={PHOTO}"]
)
def test_a_file_name_inside_a_structure(capsys: pytest.CaptureFixture[str], value: str) -> None:
    command = ["rekognition", "detect-faces", "--endpoint-url", "local", "--image"]
    assert cli.main([*command, value]) == 252
    hint = f"Bytes@=fileb://{PHOTO if str(PHOTO) in value else 'photo.jpg'}"
    assert f"To send the content of the file, use fileb://: --image {hint}\n" in capsys.readouterr().err
    assert cli.main([*command, f"Bytes@=fileb://{PHOTO}"]) == 0


@pytest.mark.parametrize(
    ("command", "note"),
    [
        (
            [
                "polly",
                "synthesize-speech",
                "--output-format",
                "mp3",
                "--text",
                "x",
                "--voice-id",
                "Russel",
                "/dev/null",
            ],
            "Did you mean --voice-id Russell?",
        ),
        (["sns", "publish", "--mesage", "x"], "--message"),
        (["sns", "publsh"], "publish"),
        (["snss", "publish"], "sns"),
        (
            ["sns", "publish", "--cli-input-json", '{"Message": "x", "Subjct": "y"}'],
            "Did you mean Subject instead of Subjct?",
        ),
        (
            ["polly", "synthesize-speech", "--output-format", "mp3", "--text", "<speak>a & b</speak>"]
            + ["--text-type", "ssml", "--voice-id", "Russell", "/dev/null"],
            "write & as &amp;",
        ),
        (["sns", "list-topics", "--profile", "nobody"], "run `ferroboto configure --profile nobody`"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_what_was_meant(capsys: pytest.CaptureFixture[str], command: list[str], note: str) -> None:
    assert cli.main([*command, "--endpoint-url", "local"]) != 0
    assert note in capsys.readouterr().err
