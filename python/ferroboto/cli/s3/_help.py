"""Help for the commands."""

from __future__ import annotations

from . import COMMANDS
from ._options import OPTIONS

_SYNOPSIS = {
    "ls": "[<S3Uri>]",
    "cp": "<LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>",
    "mv": "<LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>",
    "sync": "<LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>",
}


def overview() -> str:
    """The page of all commands."""
    lines = ["NAME", "    s3 - files and objects of Amazon S3", ""]
    lines += ["SYNOPSIS", "    ferroboto s3 <command> <path> [<path>] [options]", "", "COMMANDS"]
    lines += [f"    {name:<10}{text}" for name, text in sorted(COMMANDS.items())]
    lines += ["", "A path of S3 is s3://bucket/key. Standard input and output are -, for cp."]
    lines += ["The plain operations of S3 are commands of ferroboto s3api."]
    lines += ["", "For the page of a command, run: ferroboto s3 cp help"]
    return "\n".join(lines)


def of_command(name: str) -> str:
    """The page of a command."""
    synopsis = f"    ferroboto s3 {name} {_SYNOPSIS.get(name, '<S3Uri>')} [options]"
    lines = ["NAME", f"    {name} - {COMMANDS[name]}", "", "SYNOPSIS", synopsis, "", "OPTIONS"]
    for option, about in sorted(OPTIONS[name].items()):
        lines += [f"    {option}", f"        {about.help}"]
        if about.choices:
            lines.append(f"        One of: {', '.join(about.choices)}")
    return "\n".join(lines)
