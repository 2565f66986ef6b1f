"""moto: its server, which boto3's responses are compared with, and its handlers, which importing it adds to botocore's."""

from __future__ import annotations

import contextlib
import logging
import urllib.request
from collections.abc import Iterator
from typing import Any

from botocore.handlers import BUILTIN_HANDLERS
from moto.core.loaders import Loader
from moto.server import ThreadedMotoServer

from tests.support.models import OwnCopies

# moto adds errors and operations to the models that it reads, which tests share with boto3's clients.
Loader.FILE_LOADER_CLASS = OwnCopies

_ASIDE: list[Any] = []


def set_aside() -> None:
    """Take moto's handlers out of those of every new session."""
    found = [entry for entry in BUILTIN_HANDLERS if type(entry[1]).__module__.startswith("moto.")]
    for entry in found:
        BUILTIN_HANDLERS.remove(entry)
    _ASIDE.extend(found)


@contextlib.contextmanager
def taking_part() -> Iterator[None]:
    """Put moto's handlers back for a while."""
    BUILTIN_HANDLERS.extend(_ASIDE)
    try:
        yield
    finally:
        for entry in _ASIDE:
            BUILTIN_HANDLERS.remove(entry)


@contextlib.contextmanager
def served() -> Iterator[str]:
    """Serve a fresh moto; gives its URL."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    url = f"http://{host}:{port}"
    try:
        with urllib.request.urlopen(urllib.request.Request(f"{url}/moto-api/reset", method="POST"), timeout=10):
            yield url
    finally:
        server.stop()
