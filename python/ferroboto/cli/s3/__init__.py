"""The commands for files and objects: ``ferroboto s3 ls``, ``cp``, ``mv``, ``rm``, ``sync``, ``mb``, ``rb``, ``presign``
and ``website``, as the AWS CLI has them. The plain operations are under ``s3api``.
"""

from __future__ import annotations

from .. import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._arguments import Arguments

COMMANDS = {
    "cp": "Copies a file or an object to another place, locally or in S3.",
    "ls": "Lists buckets, or objects and common prefixes under a prefix.",
    "mb": "Creates a bucket.",
    "mv": "Moves a file or an object to another place, locally or in S3.",
    "presign": "Prints a URL by which anyone can get an object for some time.",
    "rb": "Deletes an empty bucket, or with --force a bucket and its objects.",
    "rm": "Deletes an object, or with --recursive all objects under a prefix.",
    "sync": "Copies new and changed files from one place to another, locally or in S3.",
    "website": "Makes a bucket a website.",
}


def command(words: Arguments, rest: list[str]) -> int:
    """Run a command; returns the exit status."""
    if not rest:
        raise CommandError("the following arguments are required: subcommand")
    name, *arguments = rest
    if name == "help":
        from .._pager import show
        from ._help import overview

        show(overview(), words)
        return 0
    if name not in COMMANDS:
        from .._arguments import did_you_mean

        known = sorted(COMMANDS)
        raise CommandError(
            "argument subcommand: Invalid choice, valid choices are:\n\n" + "\n".join(known) + did_you_mean(name, known)
        )
    if arguments == ["help"]:
        from .._pager import show
        from ._help import of_command

        show(of_command(name), words)
        return 0
    from ._options import parse

    options = parse(name, arguments)
    if name in ("cp", "mv", "rm", "sync"):
        from ._transfer import transfer

        return transfer(words, name, options)
    from ._simple import SIMPLE

    return SIMPLE[name](words, options)
