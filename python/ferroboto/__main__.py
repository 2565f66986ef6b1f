"""``python -m ferroboto``."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run the command line; returns the exit status."""
    if len(arguments) == 2 and arguments[1] == "help" and arguments[0] in ("run", "console", "local", "stubs"):
        # The AWS CLI has the word, most other programs the option.
        arguments = [arguments[0], "--help"]
    if arguments and arguments[0] == "run":
        from ._substitute import run as _run

        return _run.run(arguments[1:])
    if arguments and arguments[0] == "console":
        from . import console

        return console.main(arguments[1:])
    if arguments and arguments[0] == "local" and arguments[1:2] not in (["outbox"], ["reset"]):
        from ._local import server as _local_server

        return _local_server.main(arguments[1:])
    if arguments and arguments[0] == "stubs":
        from ._stubs import command

        return command.main(arguments[1:])
    from . import cli

    return cli.main(arguments)


def entry() -> int:
    """The installed program."""
    return main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
