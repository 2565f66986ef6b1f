"""``configure``: what it asks, shows, writes, and leaves alone."""

from __future__ import annotations

import contextlib
import io
import os
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ferroboto
from ferroboto import cli
from ferroboto.cli._profile_files import changed, read
from tests.support.aws_cli import AwsCli
from tests.support.home import Home

SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"


def run(main: Any, arguments: Sequence[str], typed: str = "") -> tuple[int, str]:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        before, sys.stdin = sys.stdin, io.StringIO(typed)
        try:
            status = main(list(arguments))
        except SystemExit as ended:
            status = int(ended.code or 0)
        finally:
            sys.stdin = before
    return status, out.getvalue()


def ours(arguments: Sequence[str], typed: str = "") -> tuple[int, str]:
    return run(cli.main, arguments, typed)


ANSWERS = f"AKIAIOSFODNN7EXAMPLE\n{SECRET}\nus-east-1\njson\n"


def files(home: Home) -> dict[str, str]:
    folder = home.path / ".aws"
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()} if folder.exists() else {}


@pytest.mark.parametrize("profile", [[], ["--profile", "dev"], ["--profile", "with space"]])
def test_it_asks_and_writes_as_the_aws_cli_does(home: Home, aws: AwsCli, profile: list[str]) -> None:
    expected = aws.run([*profile, "configure"], ANSWERS)
    written = files(home)
    for name in written:
        (home.path / ".aws" / name).unlink()
    found = ours([*profile, "configure"], ANSWERS)
    assert found == expected
    assert files(home) == written
    # A second time, with all kept, then with the region changed.
    for typed in ("\n\n\n\n", "\n\neu-west-1\n\n"):
        again = aws.run([*profile, "configure"], typed)
        after = files(home)
        assert ours([*profile, "configure"], "\n\n\n\n")[0] == again[0] == 0
        assert files(home) == after
    assert SECRET not in again[1]


def test_secrets_are_masked(home: Home) -> None:
    ours(["configure"], ANSWERS)
    shown = ours(["configure"], "\n\n\n\n")[1]
    assert "****************MPLE" in shown and "****************EKEY" in shown
    assert SECRET not in shown
    assert SECRET not in ours(["configure", "list"])[1]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_only_the_owner_reads_keys(home: Home) -> None:
    ours(["configure"], ANSWERS)
    folder = home.path / ".aws"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "credentials").stat().st_mode) == 0o600
    (folder / "credentials").chmod(0o644)
    ours(["configure", "set", "aws_session_token", "t"])
    assert stat.S_IMODE((folder / "credentials").stat().st_mode) == 0o600


KEPT = """\
# mine
[default]
region = us-east-1   ; not a comment
odd-setting = kept
s3 =
    max_concurrent_requests = 20
    # inside

[profile dev]
region=eu-west-1

[services here]
sns =
  endpoint_url = http://127.0.0.1:1
"""


def test_what_it_does_not_know_is_kept(home: Home) -> None:
    home.config(KEPT)
    ours(["configure", "set", "output", "text"])
    ours(["--profile", "dev", "configure", "set", "region", "eu-north-1"])
    ours(["configure", "set", "default.s3.max_queue_size", "9"])
    text = files(home)["config"]
    for line in KEPT.splitlines():
        assert line in text or line == "region=eu-west-1"
    assert "region = eu-north-1" in text and "output = text" in text
    assert "    max_queue_size = 9" in text
    session = ferroboto.Session(profile_name="dev")
    assert session.region_name == "eu-north-1"


@pytest.mark.parametrize(
    "name", ["region", "default.region", "profile.dev.region", "s3.max_concurrent_requests", "odd-setting", "nothing"]
)
def test_get(home: Home, aws: AwsCli, name: str) -> None:
    home.config(KEPT)
    assert ours(["configure", "get", name]) == aws.run(["configure", "get", name])


def test_list(home: Home, aws: AwsCli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ours(["configure", "list"])[1].splitlines()[2:] == [
        "   profile                <not set>             None    None",
        "access_key                <not set>             None    None",
        "secret_key                <not set>             None    None",
        "    region                <not set>             None    None",
    ]
    home.credentials(f"[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = {SECRET}\n")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    assert ours(["configure", "list"])[1] == aws.run(["configure", "list"])[1]


def test_list_profiles(home: Home) -> None:
    home.config(KEPT)
    assert ours(["configure", "list-profiles"]) == (0, "default\ndev\n")


def test_broken_words(home: Home) -> None:
    for arguments in (["nothing"], ["get"], ["set", "region"], ["set", "a.b.c.d", "x"]):
        assert ours(["configure", *arguments])[0] == 252
    assert ours(["configure", "set", "region", "a\nb"])[0] == 255


_names = st.text(alphabet="abcdefghij_", min_size=1, max_size=8)
_values = st.text(alphabet=st.characters(codec="ascii", min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


@given(st.lists(st.tuples(_names, _names, _values.filter(lambda value: value[0] not in "#;")), min_size=1, max_size=12))
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, str, str]]
) -> None:
    path = str(tmp_path_factory.mktemp("files") / "config")
    expected: dict[str, dict[str, str]] = {}
    for section, name, value in changes:
        changed(path, section, {name: value})
        expected.setdefault(section, {})[name] = value
    assert read(path) == expected


def test_the_program_by_its_own_name(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "ferroboto",
            "--endpoint-url",
            "local",
            "sns",
            "publish",
            "--phone-number",
            "+15558675309",
            "--message",
            "Hey there",
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=20,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    assert '"MessageId": "' in done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    assert "ferroboto __complete" in ours(["completion", shell])[1]
    assert ours(["completion", "csh"])[0] == 252


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["sn"], "sns"),
        (["sns", "pub"], "publish"),
        (["sns", "publish", "--phone"], "--phone-number"),
        (["--region", "x", "polly", "synthesize-speech", "--voice-id", "Joan"], "Joanna"),
        (["sns", "publish", "--output", "ya"], "yaml"),
        (["configure", "li"], "list"),
    ],
)
def test_candidates(words: list[str], expected: str) -> None:
    assert expected in ours(["__complete", *words])[1].split()


def test_a_reader_that_has_enough(tmp_path: Path) -> None:
    code = "import sys; from ferroboto.cli import main; sys.exit(main(['--endpoint-url', 'local', 'polly', 'describe-voices']))"
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -c "{code}" | head -c 1'],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert done.stderr == ""
