"""A plugin of pytest's: the fixture ``ferroboto_local`` and the option ``--ferroboto-as-boto3``.

Loads nothing before a test or the option asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .local import World


_OPTION = "ferroboto_as_boto3"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option and the setting of the same name."""
    text = "serve boto3 and botocore from ferroboto"
    parser.getgroup("ferroboto").addoption("--ferroboto-as-boto3", action="store_true", default=False, help=text)
    parser.addini(_OPTION, text, type="bool", default=False)


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Switch it on before any conftest is imported, in workers of pytest-xdist as well."""
    if getattr(early_config.known_args_namespace, _OPTION, False) or early_config.getini(_OPTION):
        from ._substitute import install

        install()


@pytest.fixture
def ferroboto_local() -> Iterator[World]:
    """A fresh world of the local AWS, which every client that the test makes reaches.

    It has ``client(...)``, ``session``, ``outbox`` and ``endpoint_url``.
    """
    from .local import World

    with World() as world:
        yield world
