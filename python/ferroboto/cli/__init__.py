"""The command line: every operation of every service by its model, as the AWS CLI writes them, and ``configure``.

Nothing here is imported by the library; what a command does not need is not imported for it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# What a command ends with, as the AWS CLI's do.
USAGE, CONFIGURATION, SERVICE, GENERAL = 252, 253, 254, 255

_HOW = """\

usage: ferroboto [options] <command> <subcommand> [<subcommand> ...] [parameters]
To see help text, you can run:

  ferroboto help
  ferroboto <command> help
  ferroboto <command> <subcommand> help

"""


class Refused(Exception):
    """The command makes no sense; the text says why."""

    def __init__(self, text: str, *, usage: bool = True) -> None:
        super().__init__(text)
        self.usage = usage


def main(arguments: Sequence[str]) -> int:
    """Do what a command says; gives the exit status."""
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
    except Refused as refused:
        print(f"{_HOW if refused.usage else ''}ferroboto: error: {refused}", file=sys.stderr)
        return USAGE
    except ParamValidationError as error:
        print(f"\n{error}", file=sys.stderr)
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
        print(f"\n{error}", file=sys.stderr)
        return SERVICE
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read has had enough; what is left in the buffer goes nowhere.
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if "--debug" in arguments:
            raise
        print(f"\n{error}", file=sys.stderr)
        return GENERAL
