"""Fixtures for tests that make the same call on boto3 and on the subject."""

from __future__ import annotations

import contextlib
import functools
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from botocore.loaders import JSONFileLoader

from tests.support.protocols import MadeUpTwin, write_for_botocore
from tests.support.server import CaptureServer
from tests.support.twin import Twin, without_backoff

TwinFactory = Callable[..., Twin]
MadeUp = Callable[..., MadeUpTwin]


@pytest.fixture(scope="session", autouse=True)
def _models_are_read_once() -> Iterator[None]:
    """boto3 parses its model files anew for each session; these tests make hundreds."""
    with pytest.MonkeyPatch.context() as patch:
        own = JSONFileLoader().load_file
        shared = functools.cache(own)

        def load_file(_self: JSONFileLoader, path: str) -> Any:
            # Each client writes its settings into the rules of retries that it has loaded.
            return own(path) if path.endswith("_retry") else shared(path)

        patch.setattr(JSONFileLoader, "load_file", load_file)
        yield


@pytest.fixture(scope="session")
def shared_server() -> Iterator[CaptureServer]:
    with contextlib.closing(CaptureServer()) as running:
        yield running


@pytest.fixture(scope="session")
def twin(shared_server: CaptureServer) -> Iterator[TwinFactory]:
    """`twin(service, **client arguments)`: a pair of clients, made once for each set of arguments."""
    made: dict[str, Twin] = {}

    def make(service: str, **options: Any) -> Twin:
        key = service + json.dumps(options, sort_keys=True, default=repr)
        if key not in made:
            made[key] = Twin(shared_server, service, options)
        return made[key]

    yield make
    for pair in made.values():
        pair.close()


@pytest.fixture(scope="session")
def made_up(shared_server: CaptureServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MadeUp]:
    """`made_up(protocol, config=…)`: a pair of clients, made once for each set of arguments."""
    folder = tmp_path_factory.mktemp("models")
    write_for_botocore(folder)
    made: dict[str, MadeUpTwin] = {}

    def make(protocol: str, **options: Any) -> MadeUpTwin:
        key = protocol + json.dumps(options, sort_keys=True)
        if key not in made:
            made[key] = MadeUpTwin(shared_server, protocol, options, folder)
        return made[key]

    yield make
    for pair in made.values():
        pair.close()


@pytest.fixture(autouse=True)
def _no_backoff() -> Iterator[None]:
    with without_backoff():
        yield
