"""A plugin of pytest's: the fixture ``ferroboto_local``. Loads nothing before a test asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .local import World


@pytest.fixture
def ferroboto_local() -> Iterator[World]:
    """A fresh world of the local AWS: ``client(...)``, ``session``, ``outbox`` and ``endpoint_url``."""
    from .local import World

    with World() as world:
        yield world
