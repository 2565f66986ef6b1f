"""A server of objects, and both libraries with small parts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.parity.transfers.pairs import (
    Pair,
    s3transfer,
)
from tests.support.libraries import reference, subject
from tests.support.objects import ObjectServer


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """S3 takes no parts below 5 MB; the servers here do."""
    for library in (reference(), subject()):
        init = s3transfer(library, "utils").ChunksizeAdjuster.__init__
        monkeypatch.setattr(init, "__defaults__", (5 * 1024**3, 1, 10_000))


@pytest.fixture(scope="module")
def running_server() -> Iterator[ObjectServer]:
    with contextlib.closing(ObjectServer()) as running:
        yield running


@pytest.fixture
def server(running_server: ObjectServer) -> ObjectServer:
    running_server.clear()
    return running_server


@pytest.fixture
def pair(server: ObjectServer, tmp_path: Path) -> Pair:
    return Pair(server, tmp_path)
