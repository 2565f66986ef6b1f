"""Options that all commands take: who signs and for where, over which connection, what is shown; as the AWS CLI has them."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

import pytest

import ferroboto
from ferroboto import cli
from ferroboto.cli._arguments import Arguments
from ferroboto.cli._command import client_of
from tests.cli.test_parity import PUBLISHED, ours
from tests.support.aws_cli import AwsCli
from tests.support.home import Home
from tests.support.server import Answer, CaptureServer, wait_until
from tests.support.tls import Authority, TlsFront

PUBLISH = ["sns", "publish", "--phone-number", "+15558675309", "--message", "x"]
KEYS = "aws_access_key_id = AKID{0}\naws_secret_access_key = secret-of-{0}\n"


@pytest.fixture(autouse=True)
def _two_profiles(home: Home) -> None:
    home.credentials(f"[default]\n{KEYS.format('DEFAULT')}[work]\n{KEYS.format('WORK')}")
    home.config("[default]\nregion = us-east-1\n[profile work]\nregion = eu-west-1\noutput = text\n")
    home.environ(AWS_MAX_ATTEMPTS="1")


def signers(main: Any, arguments: Sequence[str], server: CaptureServer) -> tuple[int, str, list[Any]]:
    """Status, output, and who signed each request for which region; None for a request that nobody signed."""
    server.script([PUBLISHED])
    server.take()
    status, out = main(arguments)
    signed = (request.header("Authorization") for request in server.take())
    found = [header and re.findall(r"Credential=(\w+)/\d+/([\w-]+)/", header) for header in signed]
    return status, out, found


@pytest.mark.parametrize(
    ("options", "signer"),
    [
        ([], [("AKIDDEFAULT", "us-east-1")]),
        (["--profile", "work"], [("AKIDWORK", "eu-west-1")]),
        (["--region", "ap-southeast-2"], [("AKIDDEFAULT", "ap-southeast-2")]),
        (["--profile=work", "--region=ap-southeast-2"], [("AKIDWORK", "ap-southeast-2")]),
        (["--no-sign-request"], None),
    ],
)
def test_who_signs_and_for_where(server: CaptureServer, aws: AwsCli, options: list[str], signer: Any) -> None:
    arguments = [*PUBLISH, "--endpoint-url", server.url, *options]
    found = signers(ours, arguments, server)
    assert found == signers(aws.run, arguments, server)
    assert found[0] == 0
    assert found[2] == [signer]


@pytest.mark.parametrize(
    ("options", "variables", "start"),
    [
        ([], {}, "{\n"),
        (["--profile", "work"], {}, "m-1\n"),
        (["--profile", "work", "--output", "json"], {}, "{\n"),
        ([], {"AWS_DEFAULT_OUTPUT": "table"}, "---"),
        (["--profile", "work"], {"AWS_DEFAULT_OUTPUT": "table"}, "---"),
        ([], {"AWS_PROFILE": "work"}, "m-1\n"),
    ],
)
def test_how_answers_are_shown(
    server: CaptureServer, aws: AwsCli, home: Home, options: list[str], variables: dict[str, str], start: str
) -> None:
    home.environ(**variables)
    arguments = [*PUBLISH, "--endpoint-url", server.url, *options]
    found = signers(ours, arguments, server)
    assert found == signers(aws.run, arguments, server)
    assert found[1].startswith(start)


@pytest.mark.parametrize(
    ("options", "status"),
    [([], 255), (["--no-verify-ssl"], 0), (["--ca-bundle", "{roots}"], 0), (["--ca-bundle={roots}"], 0)],
)
def test_which_certificates_are_trusted(
    server: CaptureServer, aws: AwsCli, front: TlsFront, authority: Authority, options: list[str], status: int
) -> None:
    given = [option.format(roots=authority.roots) for option in options]
    arguments = [*PUBLISH, "--endpoint-url", front.url, *given]
    found = signers(ours, arguments, server)
    assert found == signers(aws.run, arguments, server)
    assert found[0] == status


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], (60, 60)),
        (["--cli-read-timeout", "7"], (60, 7)),
        (["--cli-connect-timeout", "7"], (7, 60)),
        (["--cli-connect-timeout=0", "--cli-read-timeout=0"], (None, None)),
    ],
)
def test_timeouts(options: list[str], expected: tuple[int | None, int | None]) -> None:
    config = client_of(Arguments(options), "sns").meta.config
    assert (config.connect_timeout, config.read_timeout) == expected


def test_bytes_are_base64_unless_they_are_said_to_be_raw(server: CaptureServer, aws: AwsCli) -> None:
    server.script([Answer(body=b"{}")])
    command = ["rekognition", "detect-faces", "--endpoint-url", server.url, "--image-bytes"]
    assert ours([*command, "aMO8"])[0] == 0
    assert ours([*command, "hü", "--cli-binary-format", "raw-in-base64-out"])[0] == 0
    # Bytes are raw to version 1, where it is not told otherwise.
    assert aws.run([*command, "hü"])[0] == 0
    bodies = [request.body for request in server.take()]
    assert bodies == [b'{"Image": {"Bytes": "aMO8"}}'] * 3


@pytest.mark.parametrize(
    ("config", "credentials", "told"),
    [
        ("[default]\n", KEYS, "You must specify a region"),
        ("[default]\nregion = us-east-1\n", "", "Unable to locate credentials"),
        ("[default]\nregion = us-east-1\n", "aws_access_key_id = AKIDEXAMPLE\n", "Partial credentials found"),
    ],
)
def test_what_is_not_configured(
    home: Home, server: CaptureServer, capsys: pytest.CaptureFixture[str], config: str, credentials: str, told: str
) -> None:
    """The status is that of version 2, which has one for each kind of fault."""
    home.config(config)
    home.credentials(f"[default]\n{credentials.format('DEFAULT')}")
    assert cli.main([*PUBLISH, "--endpoint-url", server.url]) == 253
    assert told in capsys.readouterr().err
    assert server.take() == []


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith(f"ferroboto/{ferroboto.__version__} Python/3.")


PROGRAM = [sys.executable, "-m", "ferroboto"]


def test_debug_tells_what_is_done_and_no_secret(server: CaptureServer) -> None:
    server.script([PUBLISHED])
    done = subprocess.run(
        [*PROGRAM, "--debug", *PUBLISH, "--endpoint-url", server.url], capture_output=True, text=True, check=True
    )
    assert "DEBUG" in done.stderr and "Publish" in done.stderr
    assert "secret-of-DEFAULT" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_a_command(server: CaptureServer) -> None:
    server.script([Answer(ending="hang")])
    with subprocess.Popen([*PROGRAM, *PUBLISH, "--endpoint-url", server.url], stderr=subprocess.PIPE) as running:
        try:
            assert wait_until(lambda: bool(server.take()), 20)
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=20)
        finally:
            running.kill()
    assert running.returncode == 130
    assert told.strip() == b""
