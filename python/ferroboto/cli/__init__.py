"""The command line: every operation of every service, with the AWS CLI's options, and ``configure``.

The library does not import this package, and a command imports only the modules that it needs.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Exit statuses, as in the AWS CLI.
USAGE, CONFIGURATION, SERVICE, GENERAL = 252, 253, 254, 255

_HOW = """\

usage: ferroboto [options] <command> <subcommand> [<subcommand> ...] [parameters]
To see help text, you can run:

  ferroboto help
  ferroboto <command> help
  ferroboto <command> <subcommand> help

"""


class CommandError(Exception):
    """The command line is invalid; the message explains why."""

    def __init__(self, text: str, *, usage: bool = True) -> None:
        super().__init__(text)
        self.usage = usage


def main(arguments: Sequence[str]) -> int:
    """Run a command; returns the exit status."""
    import sys

    from ..exceptions import (
        ClientError,
        NoCredentialsError,
        NoRegionError,
        ParamValidationError,
        PartialCredentialsError,
    )

    try:
        from ._command import run

        return run(list(arguments))
    except CommandError as error:
        print(f"{_HOW if error.usage else ''}ferroboto: error: {error}", file=sys.stderr)
        return USAGE
    except ParamValidationError as error:
        _report(error)
        return USAGE
    except NoRegionError as error:
        print(f'\n{error} You can also configure your region by running "ferroboto configure".', file=sys.stderr)
        return CONFIGURATION
    except NoCredentialsError as error:
        print(f'\n{error}. You can configure credentials by running "ferroboto configure".', file=sys.stderr)
        return CONFIGURATION
    except PartialCredentialsError as error:
        print(f"\n{error}", file=sys.stderr)
        return CONFIGURATION
    except ClientError as error:
        _report(error)
        return SERVICE
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader has closed the pipe; discard the rest of the buffer.
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if "--debug" in arguments:
            raise
        _report(error)
        return GENERAL


def _report(error: Exception) -> None:
    """Print an error and its notes."""
    import sys

    print(f"\n{error}", file=sys.stderr)
    for note in getattr(error, "__notes__", None) or ():
        print(f"\n{note}", file=sys.stderr)
