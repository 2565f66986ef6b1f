"""Help pages of commands: what they state is true."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ferroboto import cli
from ferroboto.__main__ import main
from ferroboto.cli._examples import commands
from ferroboto.cli._help import shorthand
from ferroboto.cli._shapes import Operation, Service
from ferroboto.cli._values import Reader

PHOTO = Path(__file__).resolve().parents[1] / "photos" / "astronaut.jpg"
SERVICES = ("polly", "rekognition", "ses", "sns")


def operations() -> Iterator[Operation]:
    for name in SERVICES:
        service = Service(name)
        for word in service.operations:
            yield service.operation(word)


def page(*words: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert cli.main([*words, "help"]) == 0
    return out.getvalue()


def sections(text: str) -> dict[str, str]:
    found = re.split(r"^([A-Z][A-Z ]+)$", text, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


@pytest.mark.parametrize("name", SERVICES)
def test_the_page_of_an_operation(name: str) -> None:
    service = Service(name)
    listed = page(name)
    for word, operation_name in service.operations.items():
        told = sections(page(name, word))
        summary = service.help_text(operation_name)[0]
        assert " ".join(told["DESCRIPTION"].split()) == summary
        assert f"    {word}\n        {summary[:40]}" in listed
        assert told["REFERENCE"].split() == [service.reference(operation_name)]
        operation = service.operation(word)
        errors = operation.description.get("errors") or []
        assert told.get("ERRORS", "").split() == [error["shape"] for error in errors]
        assert ("--max-items" in told["OPTIONS"]) == service.paginates(operation_name)


def test_what_is_inside_a_parameter() -> None:
    told = sections(page("rekognition", "detect-labels"))["OPTIONS"]
    assert "        S3Object (structure)\n            Bucket (string), min 3, max 255\n" in told
    assert "        Shorthand: Bytes=blob,S3Object={Bucket=string,Name=string,Version=string}\n" in told
    assert "        Values: GENERAL_LABELS, IMAGE_PROPERTIES.\n" in told


def test_what_bytes_stand_for_need_not_be_there() -> None:
    told = sections(page("rekognition", "detect-faces"))
    assert "\n        [--image <value>]\n" in told["SYNOPSIS"]
    assert "--image (structure), required unless --image-bytes is specified\n" in told["OPTIONS"]


def test_parameters_explain_themselves() -> None:
    told = sections(page("sns", "publish"))
    assert "    --phone-number (string)\n        Phone number in E.164 format, such as +15558675309" in told["OPTIONS"]
    assert "    --query (string)\n        JMESPath expression" in told["GLOBAL OPTIONS"]
    for name in SERVICES:
        for word in Service(name).operations:
            told = sections(page(name, word))
            lines = [line for title, text in told.items() if title != "EXAMPLE" for line in text.splitlines()]
            assert [line for line in lines if len(line) > 100 and " " in line.strip()] == [], word


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (["--help"], ["help"]),
        (["sns", "--help"], ["sns", "help"]),
        (["sns", "publish", "--help"], ["sns", "publish", "help"]),
        (["sns", "publish", "--message", "x", "--help"], ["sns", "publish", "help"]),
        (["--region", "us-east-1", "sns", "publish", "--help"], ["sns", "publish", "help"]),
        (["rekognition", "wait", "--help"], ["rekognition", "wait", "help"]),
        (
            ["rekognition", "wait", "project-version-running", "--help"],
            ["rekognition", "wait", "project-version-running", "help"],
        ),
        (["configure", "--help"], ["configure", "help"]),
        (["configure", "list", "--help"], ["configure", "help"]),
        (["completion", "--help"], ["completion", "help"]),
        (["local", "outbox", "--help"], ["local", "outbox", "help"]),
    ],
)
def test_help_as_an_option(words: list[str], same: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    shown = capsys.readouterr().out
    assert main(same) == 0
    assert shown == capsys.readouterr().out
    assert shown.startswith("NAME\n")


@pytest.mark.parametrize("words", [[], ["list"], ["get"], ["set"], ["list-profiles"]])
def test_the_page_of_configure(words: list[str]) -> None:
    assert "ferroboto configure get <name>" in page("configure", *words)


@pytest.mark.parametrize("word", ["run", "console", "local", "completion", "stubs"])
def test_commands_that_are_no_services_have_pages(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.suppress(SystemExit):
        assert main([word, "help"]) == 0
    assert f"ferroboto {word}" in capsys.readouterr().out


def test_the_page_of_waiters_needs_no_region() -> None:
    told = sections(page("rekognition", "wait"))["WAITERS"]
    assert "project-version-running\n        takes the parameters of describe-project-versions" in told
    assert "--project-arn" in page("rekognition", "wait", "project-version-running")
    assert "WAITERS" not in page("sns")


PLAIN: dict[str, Any] = {"string": "x", "boolean": "true", "blob": "eA==", "timestamp": "2026-01-01"}


def filled(written: str) -> str:
    """The shorthand with a value for each name of a type."""
    kinds = "string|boolean|blob|timestamp|integer|long|float|double"
    return re.sub(rf"\b({kinds})(?=[,}}\]]|$)", lambda match: PLAIN.get(match[1], "1"), written)


def names_of(service: Service, shape: dict[str, Any]) -> Any:
    """The names that a value of a shape has, without what is in it."""
    if shape["type"] == "structure":
        return {name: names_of(service, service.shape(inner)) for name, inner in (shape.get("members") or {}).items()}
    if shape["type"] == "list":
        return [names_of(service, service.shape(shape["member"]))]
    if shape["type"] == "map":
        return dict.fromkeys(("KeyName1", "KeyName2"), names_of(service, service.shape(shape["value"])))
    return None


def names_in(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: names_in(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [names_in(value[0])]
    return None


def test_shorthand_is_understood() -> None:
    count = 0
    for operation in operations():
        reader = Reader(operation.service, False)
        for option, (_, shape) in operation.members.items():
            written = shorthand(operation.service, shape)
            if written:
                words = filled(written.removesuffix(" ...")).split()
                assert names_in(reader.read(option, shape, words)) == names_of(operation.service, shape), written
                count += 1
    assert count > 50


def examples() -> Iterator[tuple[str, list[str]]]:
    for operation in operations():
        example = operation.service.help_text(operation.name)[1]
        if example:
            yield f"{operation.service.name} {operation.method}", commands(operation.service, example)


def test_what_is_no_command_is_left_out() -> None:
    sns = Service("sns")
    for code in (
        "print(1)",
        "x = 1",
        "sns.publish(*words)",
        "sns.publish(Message=missing)",
        "for x in y: pass",
        "sns.nothing()",
    ):
        assert commands(sns, code) == []


@pytest.mark.parametrize(("name", "lines"), [pytest.param(*example, id=example[0]) for example in examples()])
def test_examples_run(tmp_path: Path, name: str, lines: list[str]) -> None:
    assert lines, "the example is no command"
    program = tmp_path / "ferroboto"
    world = f"local:{tmp_path / 'world.db'}"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ferroboto --endpoint-url "{world}" "$@"\n')
    program.chmod(0o755)
    shutil.copy(PHOTO, tmp_path / "photo.jpg")
    own = {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "AWS_DEFAULT_REGION": "us-east-1",
    }

    def run(*lines: str) -> subprocess.CompletedProcess[str]:
        command = ["sh", "-ec", "\n".join(lines)]
        options: dict[str, Any] = {"cwd": tmp_path, "env": {**os.environ, **own}, "timeout": 60}
        return subprocess.run(command, capture_output=True, text=True, check=False, **options)

    done = run(*lines)
    if "does not offer" in done.stderr:
        # Parameters are read and checked all the same.
        done = run(f"{lines[-1]} --generate-cli-skeleton output")
    assert done.returncode == 0, done.stderr
    if name == "polly synthesize_speech":
        assert (tmp_path / "hello.mp3").stat().st_size > 1000
