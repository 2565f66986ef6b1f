"""``python -m ferroboto``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from . import _substitute


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says; gives the exit status."""
    if arguments and arguments[0] == "run":
        return _substitute.run(arguments[1:])
    if arguments and arguments[0] == "console":
        from . import console

        return console.main(arguments[1:])
    asked = bool(arguments) and arguments[0] in ("-h", "--help")
    print(_substitute.USAGE, end="", file=sys.stdout if asked else sys.stderr)
    return 0 if asked else 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
