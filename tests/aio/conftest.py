"""Fixtures for asyncio: pairs of boto3's client and ours, and loops of several kinds."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from ferroboto import aio
from tests.parity.conftest import TwinFactory, _models_are_read_once, _no_backoff, shared_server
from tests.support.blocking import Client, Loop
from tests.support.libraries import KEYS, REGION, Library, subject
from tests.support.server import CaptureServer
from tests.support.twin import Twin

__all__ = ["_models_are_read_once", "_no_backoff", "shared_server"]


class AioTwin(Twin):
    """boto3's client, and ours for asyncio behind a face that blocks."""

    def __init__(self, server: CaptureServer, service: str, options: dict[str, Any], loop: Loop) -> None:
        self._loop = loop
        super().__init__(server, service, options)

    def _client(self, library: Library) -> Any:
        if library.name == "boto3":
            return super()._client(library)
        options = copy.deepcopy(self.options)
        if "config" in options:
            options["config"] = subject().config(**options["config"])
        settings = {**KEYS, "region_name": REGION, "endpoint_url": self.server.url, **options}
        return Client(aio.Session().client(self.service, **settings), self._loop)


@pytest.fixture(scope="session")
def blocking_loop() -> Iterator[Loop]:
    with contextlib.closing(Loop()) as loop:
        yield loop


@pytest.fixture(scope="session")
def twin(shared_server: CaptureServer, blocking_loop: Loop) -> Iterator[TwinFactory]:
    """`twin(service, **client arguments)`: a pair of clients, made once for each set of arguments."""
    made: dict[str, AioTwin] = {}

    def make(service: str, **options: Any) -> AioTwin:
        key = service + json.dumps(options, sort_keys=True, default=repr)
        if key not in made:
            made[key] = AioTwin(shared_server, service, options, blocking_loop)
        return made[key]

    yield make
    for pair in made.values():
        pair.close()
