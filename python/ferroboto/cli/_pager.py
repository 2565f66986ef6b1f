"""Shows long output in a pager, where the AWS CLI does: on a terminal, unless it is disabled."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._arguments import Arguments

# Quit if the output fits on one screen, keep colors, do not clear the screen.
_LESS = "FRX"


def command(arguments: Arguments) -> str:
    """The pager to use; empty for none."""
    if arguments.has("--no-cli-pager") or not sys.stdout.isatty():
        return ""
    if "AWS_PAGER" in os.environ:
        return os.environ["AWS_PAGER"]
    configured = _configured(arguments.get("--profile"))
    if configured is not None:
        return configured
    return os.environ.get("PAGER") or ("more" if sys.platform == "win32" else "less")


def _configured(profile: str | None) -> str | None:
    from ..session import Session

    try:
        found = Session(profile_name=profile)._core.scoped_config().get("cli_pager")
    except Exception:  # noqa: BLE001 - a broken profile is reported by the command that needs it
        return None
    return found if isinstance(found, str) else None


def show(text: str, arguments: Arguments) -> None:
    """Write a text to stdout, through the pager if there is one."""
    pager = command(arguments)
    if not pager:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    import shlex
    import subprocess

    environment = {"LESS": _LESS, **os.environ}
    try:
        running = subprocess.Popen(shlex.split(pager), stdin=subprocess.PIPE, env=environment)
    except OSError:
        sys.stdout.write(text)
        return
    try:
        running.communicate(text.encode("utf-8"))
    except KeyboardInterrupt:
        # Ctrl-C is for the pager, which ends by itself.
        running.wait()
