"""What clients need of Python: loaded when it is asked for, never to make a call."""

from __future__ import annotations

from typing import Any

from .config import Config


def config_in_force(given: Config | None, decided: dict[str, Any]) -> Config:
    """Give the config of ``client.meta``: what the user gave, and what was decided from it."""
    options = dict(given._user_provided_options) if given is not None else {}
    options.update(decided)
    return Config(**options)
