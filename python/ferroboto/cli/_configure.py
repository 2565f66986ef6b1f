"""``configure``: asks for credentials and region, and shows and changes settings in the profile files."""

from __future__ import annotations

import os
import sys

from . import CommandError
from ._profile_files import changed, expanded, read, section_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._arguments import Arguments

_PROMPTS = (
    ("aws_access_key_id", "AWS Access Key ID"),
    ("aws_secret_access_key", "AWS Secret Access Key"),
    ("region", "Default region name"),
    ("output", "Default output format"),
)
_KEYS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
_UNSET = "<not set>"


_HELP = """\
NAME
    configure - set credentials, region and output format of a profile

SYNOPSIS
    ferroboto configure [--profile <name>]
    ferroboto configure list [--profile <name>]
    ferroboto configure list-profiles
    ferroboto configure get <name> [--profile <name>]
    ferroboto configure set <name> <value> [--profile <name>]

DESCRIPTION
    Without a subcommand, asks for credentials, region and output format. Press Enter to keep a value.
    Credentials are written to ~/.aws/credentials (AWS_SHARED_CREDENTIALS_FILE), other settings to
    ~/.aws/config (AWS_CONFIG_FILE). Only the owner can read these files. Comments and other settings
    in them are kept.

    list shows the settings in effect and where each comes from.

EXAMPLE
    ferroboto configure set region eu-west-1 --profile course
    ferroboto configure get region --profile course
"""


def _masked(value: str) -> str:
    return "*" * 16 + value[-4:]


def _files() -> tuple[str, str]:
    return (
        expanded(os.environ.get("AWS_CONFIG_FILE") or "~/.aws/config"),
        expanded(os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials"),
    )


def _profile(words: Arguments) -> str:
    return words.get("--profile") or os.environ.get("AWS_PROFILE") or os.environ.get("AWS_DEFAULT_PROFILE") or "default"


def configure(words: Arguments, rest: list[str]) -> int:
    """Run ``configure``; returns the exit status."""
    what, *more = rest or [""]
    if rest[-1:] == ["help"]:
        print(_HELP, end="")
        return 0
    if what == "":
        return _ask(words)
    if what == "list":
        return _list(words)
    if what == "list-profiles":
        from ..session import Session

        print("\n".join(Session().available_profiles))
        return 0
    if what == "get" and len(more) == 1:
        return _get(words, more[0])
    if what == "set" and len(more) == 2:
        return _set(words, *more)
    if what in ("get", "set"):
        raise CommandError(f"the following arguments are required: {'varname' if what == 'get' else 'varname, value'}")
    raise CommandError("argument subcommand: Invalid choice, valid choices are:\n\nget\nlist\nlist-profiles\nset")


def _current(profile: str) -> dict[str, str]:
    config, credentials = _files()
    found = dict(read(config).get(section_of(profile), {}))
    found.update(read(credentials).get(profile, {}))
    return found


def _ask(words: Arguments) -> int:
    profile = _profile(words)
    current = _current(profile)
    given: dict[str, str] = {}
    for name, prompt in _PROMPTS:
        value = current.get(name)
        shown = _masked(value) if value and name in _KEYS else value
        try:
            answer = input(f"{prompt} [{shown}]: ")
        except EOFError:
            print(file=sys.stderr)
            return 255
        if answer and answer != value:
            given[name] = answer
    _write(profile, given)
    return 0


def _write(profile: str, values: dict[str, str]) -> None:
    config, credentials = _files()
    keys = {name: value for name, value in values.items() if name in _KEYS}
    others = {name: value for name, value in values.items() if name not in _KEYS}
    if keys:
        changed(credentials, profile, keys)
    if others:
        changed(config, section_of(profile), others)


def _list(words: Arguments) -> int:
    from ..session import Session

    def row(name: str, value: str, kind: str, place: str) -> None:
        print(f"{name:>10} {value:>24} {kind:>16}    {place}")

    config, _ = _files()
    row("Name", "Value", "Type", "Location")
    row("----", "-----", "----", "--------")
    named = words.get("--profile")
    found = next((name for name in ("AWS_PROFILE", "AWS_DEFAULT_PROFILE") if os.environ.get(name)), None)
    if named is not None:
        row("profile", named, "manual", "--profile")
    elif found is not None:
        row("profile", os.environ[found], "env", found)
    else:
        row("profile", _UNSET, "None", "None")
    session = Session(profile_name=named)
    credentials = session.get_credentials()
    if credentials is None:
        row("access_key", _UNSET, "None", "None")
        row("secret_key", _UNSET, "None", "None")
    else:
        row("access_key", _masked(credentials.access_key or ""), credentials.method, "")
        row("secret_key", _masked(credentials.secret_key or ""), credentials.method, "")
    region = words.get("--region")
    variable = next((name for name in ("AWS_DEFAULT_REGION", "AWS_REGION") if os.environ.get(name)), None)
    if region is not None:
        row("region", region, "manual", "--region")
    elif variable is not None:
        row("region", os.environ[variable], "env", variable)
    elif session.region_name:
        row("region", session.region_name, "config-file", config)
    else:
        row("region", _UNSET, "None", "None")
    return 0


def _split(words: Arguments, name: str) -> tuple[str, list[str]]:
    """The profile and the path of a name such as ``region``, ``profile.dev.region`` or ``sns.endpoint_url``."""
    parts = name.split(".")
    if parts[0] == "profile" and len(parts) > 2:
        return parts[1], parts[2:]
    if parts[0] == "default" and len(parts) > 1:
        return "default", parts[1:]
    return _profile(words), parts


def _get(words: Arguments, name: str) -> int:
    profile, path = _split(words, name)
    found: object = _current(profile)
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    if not isinstance(found, str):
        return 1
    print(found)
    return 0


def _set(words: Arguments, name: str, value: str) -> int:
    profile, path = _split(words, name)
    config, credentials = _files()
    if len(path) > 2:
        raise CommandError(f"argument varname: too many parts in {name!r}", usage=False)
    if path[-1] in _KEYS:
        changed(credentials, profile, {path[-1]: value})
    else:
        changed(config, section_of(profile), {path[-1]: value}, *path[:-1])
    return 0
