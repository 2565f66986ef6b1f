"""``%load_ext ferroboto``: ``import boto3`` gets ferroboto, and ``%%polly`` speaks a cell."""

from __future__ import annotations

import argparse
import shlex
import sys
from typing import Any

from ._ferroboto import trimmed
from ._substitute import install, uninstall

MAGIC = "polly"


def load_ipython_extension(ipython: Any) -> None:
    """Serve boto3 and botocore from ferroboto, and let cells speak."""
    # A notebook shows stderr in red, as if something were wrong.
    install(sys.stdout)
    let_completion_in()
    # Tests of loading give no shell.
    if hasattr(ipython, "register_magic_function"):
        ipython.register_magic_function(polly, "cell", MAGIC)


def let_completion_in() -> None:
    """Let IPython complete parameters without jedi: clients word their AttributeErrors, which makes it careful."""

    try:
        from IPython.core.guarded_eval import EVALUATION_POLICIES

        limited: Any = EVALUATION_POLICIES["limited"]
        limited.allowed_getattr_external.update(("ferroboto", "boto3", "botocore"))
    except (ImportError, AttributeError, KeyError):
        # Older ones are less careful, others may be so in another way.
        return


def unload_ipython_extension(ipython: Any) -> None:
    """Serve boto3 and botocore as they are again."""
    uninstall()
    if hasattr(ipython, "magics_manager"):
        ipython.magics_manager.magics["cell"].pop(MAGIC, None)


class _Options(argparse.ArgumentParser):
    """Options of a magic: what is wrong is shown in the cell, and does not end the kernel."""

    def error(self, message: str) -> Any:
        from IPython.core.error import UsageError

        raise UsageError(f"%%{MAGIC}: {message}\n{self.format_usage()}")

    def exit(self, status: int = 0, message: str | None = None) -> Any:
        from IPython.core.error import UsageError

        raise UsageError(message or "")


def _options() -> _Options:
    options = _Options(prog=f"%%{MAGIC}", description="Speaks the cell; SSML where it begins with <speak>.")
    options.add_argument("--voice", default="Joanna", help="a VoiceId")
    options.add_argument("--engine", help="standard, neural, long-form or generative")
    options.add_argument("--language", help="a LanguageCode, for voices that know several")
    options.add_argument("--endpoint-url", help="'local' for the local AWS; default: the default session's")
    options.add_argument("--region", help="otherwise the default session's")
    options.add_argument("--save", help="a file to write the MP3 to")
    return options


@trimmed
def polly(line: str, cell: str) -> Any:
    """Speak the text of a cell: ``%%polly --voice Russell``."""
    import ferroboto
    from ferroboto import display

    given = _options().parse_args(shlex.split(line))
    more = {"Engine": given.engine, "LanguageCode": given.language}
    client = ferroboto.client(MAGIC, region_name=given.region, endpoint_url=given.endpoint_url)
    spoken = client.synthesize_speech(
        OutputFormat="mp3",
        Text=cell,
        TextType="ssml" if cell.lstrip().startswith("<speak") else "text",
        VoiceId=given.voice,
        **{name: value for name, value in more.items() if value is not None},
    )
    player = display.audio(spoken)
    if given.save:
        player.save(given.save)
    return player
