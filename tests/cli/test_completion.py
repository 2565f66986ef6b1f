"""Completion as people meet it: each shell on a terminal of its own, and a Tab pressed."""

from __future__ import annotations

import os
import re
import selectors
import shutil
import signal
import sys
import time
import warnings
from collections.abc import Iterator

import pytest

pty = pytest.importorskip("pty", reason="terminals are a matter of POSIX")

PROMPT = "ready> "
# To the end of the line, and all of it away.
EMPTY = "\x05\x15"
SHELLS = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        "bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; source <(ferroboto completion bash); PS1='{}'",
    ),
    "zsh": (
        ["zsh", "-f", "-i"],
        "autoload -Uz compinit; compinit -u; source <(ferroboto completion zsh); unset zle_bracketed_paste; PS1='{}'",
    ),
    "fish": (["fish", "-N", "-i"], "ferroboto completion fish | source; function fish_prompt; echo -n '{}'; end"),
}
# What a terminal is told beside text: colours, places, titles.
CONTROLS = re.compile(r"\x1b\[[0-9;?>]*[A-Za-z]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)|\x1b[()=>][A-Z0-9]?|[\r\x00\x07]")


class Terminal:
    """A shell on a terminal."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.shown = ""
        with warnings.catch_warnings():
            # Newer Pythons warn of forks beside threads; nothing happens in this one but the shell's start.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._process, self._end = pty.fork()
        if self._process == 0:
            os.execvpe(command[0], command, environment)
        self._readable = selectors.DefaultSelector()
        self._readable.register(self._end, selectors.EVENT_READ)

    def type(self, text: str) -> None:
        """Write as a keyboard does, and forget what was shown before."""
        self.shown = ""
        os.write(self._end, text.encode())

    def wait_for(self, text: str) -> None:
        """Read until the text is shown."""
        until = time.monotonic() + 20
        while text not in CONTROLS.sub("", self.shown):
            assert time.monotonic() < until, f"no {text!r} in {self.shown!r}"
            if self._readable.select(0.1):
                self.shown += os.read(self._end, 65536).decode(errors="replace")

    def close(self) -> None:
        """End the shell."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        self._readable.close()
        os.close(self._end)


@pytest.fixture(scope="module", params=SHELLS)
def terminal(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    command, setup = SHELLS[request.param]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    folder = tmp_path_factory.mktemp(request.param)
    program = folder / "ferroboto"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ferroboto "$@"\n')
    program.chmod(0o755)
    (folder / "holiday.jpg").touch()
    home = {"HOME": str(folder), "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "TERM": "xterm"}
    terminal = Terminal(command, {**os.environ, **home})
    try:
        terminal.type(f"{setup.format(PROMPT)}; cd '{folder}'; echo 'set' up\n")
        terminal.wait_for("set up")
        yield terminal
    finally:
        terminal.close()


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("ferroboto rek", "rekognition"),
        ("ferroboto --region eu-west-1 sns publish --phone", "--phone-number"),
        ("ferroboto polly synthesize-speech --voice-id Russ", "Russell"),
        ("ferroboto configure list-p", "list-profiles"),
        ("ferroboto sns publish --cli-input-json holi", "holiday.jpg"),
        ("ferroboto rekognition detect-faces --image-bytes fileb://holi", "fileb://holiday.jpg"),
    ],
)
def test_a_tab_completes(terminal: Terminal, typed: str, completed: str) -> None:
    start, _, word = typed.rpartition(" ")
    terminal.type(f"{EMPTY}{typed}\t")
    terminal.wait_for(completed[len(word) :])
    # What the shell now has in its line.
    terminal.type("\x01echo '\x05'\n")
    terminal.wait_for(f"\n{start} {completed}")


def test_two_tabs_list_what_there_is(terminal: Terminal) -> None:
    terminal.type(f"{EMPTY}ferroboto re\t\t")
    for word in ("redshift", "rekognition", "resource-explorer-2"):
        terminal.wait_for(word)
