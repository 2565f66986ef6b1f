"""Equivalent of ``botocore.configloader``: profile files as dicts, for programs that read them themselves."""

from __future__ import annotations

import configparser
import copy
import os
import shlex
from typing import Any

from ..exceptions import ConfigNotFound, ConfigParseError


def raw_config_parse(config_filename: Any, parse_subsections: bool = True) -> dict[str, Any]:
    """Return the sections of a file; nested settings are dicts.

    :raises ConfigNotFound: there is no such file.
    :raises ConfigParseError: it cannot be read.
    """
    if config_filename is None:
        return {}
    path = os.path.expanduser(os.path.expandvars(config_filename))
    shown = os.fsdecode(path)
    if not os.path.isfile(path):
        raise ConfigNotFound(path=shown)
    parser = configparser.RawConfigParser()
    try:
        parser.read([path])
        sections = {name: dict(parser.items(name)) for name in parser.sections()}
        if parse_subsections:
            return {name: _with_nested(section) for name, section in sections.items()}
    except (configparser.Error, UnicodeDecodeError, ValueError) as error:
        raise ConfigParseError(path=shown, error=error) from None
    return dict(sections)


def _with_nested(section: dict[str, Any]) -> dict[str, Any]:
    return {key: _nested(value) if value.startswith("\n") else value for key, value in section.items()}


def _nested(value: str) -> dict[str, str]:
    pairs = [line.split("=", 1) for line in map(str.strip, value.splitlines()) if line]
    return {key.strip(): text.strip() for key, text in pairs}


def load_config(config_filename: Any) -> dict[str, Any]:
    """Return the content of a configuration file, with its profiles by name under ``profiles``."""
    return build_profile_map(raw_config_parse(config_filename))


def multi_file_load_config(*filenames: Any) -> dict[str, Any]:
    """Return the content of several files; what is in an earlier one counts."""
    merged: dict[str, Any] = {}
    profiles: dict[str, Any] = {}
    for filename in filenames:
        try:
            loaded = load_config(filename)
        except ConfigNotFound:
            continue
        for found, into in ((loaded.pop("profiles"), profiles), (loaded, merged)):
            for key, value in found.items():
                into.setdefault(key, value)
    return {**merged, "profiles": profiles}


def build_profile_map(parsed_ini_config: dict[str, Any]) -> dict[str, Any]:
    """Sort the sections of a configuration file: profiles, SSO sessions, services, and others."""
    kinds: dict[str, dict[str, Any]] = {"profile": {}, "sso-session": {}, "services": {}}
    others: dict[str, Any] = {}
    for name, values in copy.deepcopy(parsed_ini_config).items():
        kind = next((kind for kind in kinds if name.startswith(kind)), None)
        if kind is not None:
            kinds[kind].update(_named(name, values))
        elif name == "default":
            kinds["profile"][name] = values
        else:
            others[name] = values
    return {
        **others,
        "profiles": kinds["profile"],
        "sso_sessions": kinds["sso-session"],
        "services": kinds["services"],
    }


def _named(section: str, values: Any) -> dict[str, Any]:
    try:
        parts = shlex.split(section)
    except ValueError:
        return {}
    return {parts[1]: values} if len(parts) == 2 else {}
