"""Output on a terminal goes through a pager, as the AWS CLI has it; elsewhere it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")

COMMAND = [sys.executable, "-m", "ferroboto", "--endpoint-url", "local", "--region", "us-east-1"]
LIST = ["sns", "list-topics", "--output", "json"]


def on_a_terminal(tmp_path: Path, words: list[str], config: str = "", **variables: str) -> str:
    """What a command writes to a terminal."""
    import pty

    (tmp_path / "config").write_text(config)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "PAGER", "LESS"))}
    environment |= {"AWS_CONFIG_FILE": str(tmp_path / "config"), "XDG_CACHE_HOME": str(tmp_path), **variables}
    ours, theirs = pty.openpty()
    with subprocess.Popen([*COMMAND, *words], stdout=theirs, stdin=subprocess.DEVNULL, env=environment) as running:
        os.close(theirs)
        shown = b""
        while True:
            try:
                read = os.read(ours, 4096)
            except OSError:
                break
            if not read:
                break
            shown += read
        os.close(ours)
    assert running.returncode == 0
    return shown.decode().replace("\r\n", "\n")


MARK = "sed s/^/>/"


@pytest.mark.parametrize("words", [LIST, ["sns", "help"], ["sns", "publish", "--help"], ["help"]], ids=" ".join)
def test_the_pager_of_the_environment(tmp_path: Path, words: list[str]) -> None:
    lines = on_a_terminal(tmp_path, words, AWS_PAGER=MARK).splitlines()
    assert lines and all(line.startswith(">") for line in lines)


@pytest.mark.parametrize(
    ("config", "variables", "paged"),
    [
        ("", {"PAGER": MARK}, True),
        (f"[default]\ncli_pager = {MARK}\n", {}, True),
        (f"[default]\ncli_pager = {MARK}\n", {"PAGER": "cat"}, True),
        (f"[default]\ncli_pager = {MARK}\n", {"AWS_PAGER": ""}, False),
        ("[default]\ncli_pager =\n", {"PAGER": MARK}, False),
        ("", {"AWS_PAGER": "no-such-pager-anywhere"}, False),
    ],
)
def test_where_the_pager_comes_from(tmp_path: Path, config: str, variables: dict[str, str], paged: bool) -> None:
    shown = on_a_terminal(tmp_path, LIST, config, **variables)
    assert shown == ('>{\n>    "Topics": []\n>}\n' if paged else '{\n    "Topics": []\n}\n')


def test_no_pager_where_it_is_refused_or_there_is_no_terminal(tmp_path: Path) -> None:
    assert on_a_terminal(tmp_path, [*LIST, "--no-cli-pager"], AWS_PAGER=MARK).startswith("{\n")
    done = subprocess.run(
        [*COMMAND, *LIST],
        env={**os.environ, "AWS_PAGER": MARK, "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("{\n")
