"""The world of the local AWS that commands share: a file in the user's cache folder, one for each name."""

from __future__ import annotations

import os
import sys
import time

from . import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from ._arguments import Arguments

    Result = TypeVar("Result")

_LOCAL = "local"
_PREFIX = "local:"
# A world's file belongs to one process at a time. Another command is done soon.
_PATIENCE = 10.0

_HELP = """\
NAME
    local {word} - {summary}

SYNOPSIS
    ferroboto local {word} [--world <name>]

DESCRIPTION
    Commands with --endpoint-url local share a world of the local AWS, an isolated set of resources like a
    new AWS account. It is kept in {folder}.

OPTIONS
    --world (string)
        Name of the world. Default: default.
"""
_SUMMARIES = {
    "outbox": "print the messages that the local AWS recorded instead of sending them, as JSON",
    "reset": "delete everything in a world of the local AWS",
}


def cache_folder() -> str:
    """The folder for files that the user can delete at any time."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "ferroboto", "worlds")


def endpoint(url: str, arguments: Arguments) -> str:
    """The endpoint for commands: ``local`` and ``local:NAME`` become a file, other endpoints stay as they are."""
    if url != _LOCAL and not url.startswith(_PREFIX):
        return url
    name = arguments.get("--world") or url[len(_PREFIX) :] or "default"
    if not all(letter.isalnum() or letter in "-_" for letter in name):
        if arguments.get("--world"):
            raise CommandError(f"argument --world: use letters, digits, hyphens and underscores, not {name!r}")
        return url
    folder = cache_folder()
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError:
        # Without a folder for it, the world lasts as long as the command.
        return url
    return f"{_PREFIX}{os.path.join(folder, name)}.db"


def patiently(action: Callable[[], Result]) -> Result:
    """Run an action that opens a world, and wait while another command uses it."""
    from ..local import StateError

    end = time.monotonic() + _PATIENCE
    while True:
        try:
            return action()
        except StateError as error:
            if "in use" not in str(error) or time.monotonic() > end:
                raise
            time.sleep(0.05)


def command(arguments: Arguments, word: str, rest: list[str]) -> int:
    """Run ``local outbox`` or ``local reset``."""
    if rest == ["help"]:
        print(_HELP.format(word=word, summary=_SUMMARIES[word], folder=cache_folder()), end="")
        return 0
    if rest:
        raise CommandError(f"Unknown options: {', '.join(rest)}")
    from .. import local

    world = endpoint(_LOCAL, arguments)
    if word == "reset":
        patiently(lambda: local.reset(world))
        return 0
    import json

    messages: list[Any] = [dict(message) for message in patiently(lambda: local.outbox(world))]
    from ._pager import show

    show(json.dumps(messages, indent=4, ensure_ascii=False, default=str) + "\n", arguments)
    return 0
