"""The words of a command line: options for all commands, and the remaining words."""

from __future__ import annotations

from typing import NamedTuple

from . import CommandError


class Global(NamedTuple):
    """An option of every command."""

    arity: int
    help: str


OPTIONS = {
    "--ca-bundle": Global(1, "File of CA certificates to verify TLS connections with."),
    "--cli-binary-format": Global(1, "How binary values on the command line are encoded. Default: base64."),
    "--cli-connect-timeout": Global(1, "Seconds to wait for a connection. 0 waits forever. Default: 60."),
    "--cli-read-timeout": Global(1, "Seconds to wait for a response. 0 waits forever. Default: 60."),
    "--color": Global(1, "Accepted for compatibility with the AWS CLI. Output has no colors."),
    "--debug": Global(0, "Log requests and responses to stderr, without credentials, and show tracebacks."),
    "--endpoint-url": Global(1, "Endpoint to call instead of AWS: a URL, or local for the embedded local AWS."),
    "--no-cli-pager": Global(0, "Do not show output in a pager."),
    "--no-paginate": Global(0, "Return the first page only."),
    "--no-sign-request": Global(0, "Do not sign requests. No credentials are loaded."),
    "--no-verify-ssl": Global(0, "Do not verify TLS certificates."),
    "--output": Global(1, "Output format. Default: json."),
    "--profile": Global(1, "Profile to read settings and credentials from."),
    "--query": Global(1, "JMESPath expression that selects the part of the response to print."),
    "--region": Global(1, "Region to call, such as us-east-1."),
    "--world": Global(1, "Name of the world (an isolated set of resources) of the local AWS. Default: default."),
}
# How many values each option of every command takes.
GLOBALS = {name: option.arity for name, option in OPTIONS.items()}

CHOICES = {
    "--output": ("json", "text", "table", "yaml", "yaml-stream", "off"),
    "--cli-binary-format": ("base64", "raw-in-base64-out"),
    "--color": ("on", "off", "auto"),
}


class Arguments:
    """A command line, split into the options for all commands and the rest."""

    def __init__(self, arguments: list[str]) -> None:
        self.options: dict[str, str] = {}
        self.rest: list[str] = []
        words = iter(arguments)
        for word in words:
            name, joined, value = word.partition("=")
            arity = GLOBALS.get(name) if word.startswith("--") else None
            if arity is None:
                self.rest.append(word)
            elif arity == 0:
                if joined:
                    raise CommandError(f"argument {name}: ignored explicit argument {value!r}")
                self.options[name] = ""
            else:
                if not joined:
                    value = next(words, "")
                    if not value:
                        raise CommandError(f"argument {name}: expected one argument")
                choices = CHOICES.get(name)
                if choices is not None and value not in choices:
                    listed = ", ".join(choices)
                    raise CommandError(f"argument {name}: Invalid choice, valid choices are: {listed}")
                self.options[name] = value
        self._help()

    def _help(self) -> None:
        """Turn ``--help``, after any command, into the word ``help``, without the parameters before it."""
        if "--help" in self.rest:
            names = []
            for word in self.rest:
                if word.startswith("-"):
                    break
                names.append(word)
            if names[-1:] != ["help"]:
                names.append("help")
            self.rest = names

    def get(self, name: str) -> str | None:
        """The value of an option for all commands."""
        return self.options.get(name)

    def has(self, name: str) -> bool:
        """Whether an option for all commands is present."""
        return name in self.options


def did_you_mean(word: str, known: list[str]) -> str:
    """A sentence that suggests similar words."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, 3)
    return "\n\nMaybe you meant:\n\n" + "\n".join(f"  * {name}" for name in close) if close else ""
