"""The words of a command, told apart: options for all commands, the command itself, and what is left to it."""

from __future__ import annotations

from . import Refused

# Options that every command takes, and how many values each has.
GLOBALS = {
    "--ca-bundle": 1,
    "--cli-binary-format": 1,
    "--cli-connect-timeout": 1,
    "--cli-read-timeout": 1,
    "--color": 1,
    "--debug": 0,
    "--endpoint-url": 1,
    "--no-cli-pager": 0,
    "--no-paginate": 0,
    "--no-sign-request": 0,
    "--no-verify-ssl": 0,
    "--output": 1,
    "--profile": 1,
    "--query": 1,
    "--region": 1,
}

CHOICES = {
    "--output": ("json", "text", "table", "yaml", "off"),
    "--cli-binary-format": ("base64", "raw-in-base64-out"),
    "--color": ("on", "off", "auto"),
}


class Words:
    """What a command line says."""

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
                    raise Refused(f"argument {name}: ignored explicit argument {value!r}")
                self.options[name] = ""
            else:
                if not joined:
                    value = next(words, "")
                    if not value:
                        raise Refused(f"argument {name}: expected one argument")
                choices = CHOICES.get(name)
                if choices is not None and value not in choices:
                    listed = ", ".join(choices)
                    raise Refused(f"argument {name}: Invalid choice, valid choices are: {listed}")
                self.options[name] = value

    def get(self, name: str) -> str | None:
        """The value of an option that every command takes."""
        return self.options.get(name)

    def has(self, name: str) -> bool:
        """Whether an option is there."""
        return name in self.options


def did_you_mean(word: str, known: list[str]) -> str:
    """A sentence on what was probably meant."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, 3)
    return "\n\nMaybe you meant:\n\n" + "\n".join(f"  * {name}" for name in close) if close else ""
