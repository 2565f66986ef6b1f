"""Pairs of clients for tests that do more with them than call a method."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from tests.support.libraries import SERVICES
from tests.support.server import CaptureServer
from tests.support.twin import Twin


@pytest.fixture(scope="module")
def pairs() -> Iterator[dict[str, Twin]]:
    """A pair of clients for each service."""
    with contextlib.closing(CaptureServer()) as server:
        made = {service: Twin(server, service) for service in SERVICES}
        yield made
        for pair in made.values():
            pair.close()
