"""The AWS CLI and ours at one server of the local AWS: signed requests, and the same answers."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import ferroboto
from ferroboto import cli
from ferroboto.__main__ import main
from tests.support.aws_cli import AwsCli

PHOTO = Path(__file__).resolve().parents[1] / "photos" / "astronaut.jpg"
KEYS = {"access_key": "AKIDEXAMPLE", "secret_key": "secret"}


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    name = "local:at-the-command-line"
    with ferroboto.local.serve(world=name, **KEYS) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL", server.endpoint_url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEYS["access_key"])
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", KEYS["secret_key"])
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        yield name
    ferroboto.local.reset(name)


def ours(arguments: Sequence[str]) -> tuple[int, str]:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = cli.main(list(arguments))
    return status, out.getvalue()


def theirs(aws: AwsCli, *arguments: str) -> Any:
    status, out = aws.run(arguments)
    assert status == 0, out
    return json.loads(out) if out else None


@pytest.mark.parametrize(
    "arguments",
    [
        ("polly", "describe-voices", "--language-code", "en-AU"),
        ("rekognition", "detect-faces", "--image-bytes", f"fileb://{PHOTO}", "--attributes", "ALL"),
        ("sns", "get-sms-attributes"),
        ("ses", "get-send-quota"),
    ],
    ids=" ".join,
)
def test_both_are_answered_alike(world: str, aws: AwsCli, arguments: Sequence[str]) -> None:
    answer = theirs(aws, *arguments)
    status, out = ours(arguments)
    assert (status, json.loads(out)) == (0, answer)
    assert answer


def test_what_one_makes_the_other_finds(world: str, aws: AwsCli) -> None:
    topic = theirs(aws, "sns", "create-topic", "--name", "news")["TopicArn"]
    assert topic in ours(["sns", "list-topics"])[1]
    assert ours(
        ["sns", "subscribe", "--topic-arn", topic, "--protocol", "sms", "--notification-endpoint", "+15558675309"]
    )
    sent = theirs(aws, "sns", "publish", "--topic-arn", topic, "--message", "Hey there")["MessageId"]
    assert sent
    [message] = [message for message in ferroboto.local.outbox(world) if message["recipient"] == "+15558675309"]
    assert message["message"] == "Hey there"


def test_speech_goes_into_a_file(world: str, aws: AwsCli, tmp_path: Path) -> None:
    heard = []
    for number, program in enumerate((aws.run, ours)):
        path = tmp_path / f"{number}.mp3"
        speak = ["polly", "synthesize-speech", "--output-format", "mp3", "--text", "Hello", "--voice-id", "Russell"]
        status, out = program([*speak, str(path)])
        assert status == 0
        assert json.loads(out)["ContentType"] == "audio/mpeg"
        heard.append(path.read_bytes())
    assert heard[0] == heard[1]
    assert len(heard[0]) > 1000


def test_a_wrong_key_is_refused(world: str, aws: AwsCli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "guessed")
    # 254 in version 2 of the AWS CLI, 255 in version 1.
    assert aws.run(["sns", "list-topics"])[0] in (254, 255)
    assert ours(["sns", "list-topics"])[0] == 254


def test_a_busy_port_is_explained(capfd: pytest.CaptureFixture[str]) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        assert main(["local", "--port", str(port)]) == 1
    told = capfd.readouterr().err
    assert told.startswith(f"ferroboto local: 127.0.0.1:{port}: ")
    assert f"Port {port} is in use, perhaps by another `ferroboto local`. Choose another with --port" in told
