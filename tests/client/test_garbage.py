"""What refers to itself in a circle is deleted by the garbage collector, whichever of this library's objects are in it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import Any

import pytest

import ferroboto
from tests.client.test_process import KEYS

URL = "http://127.0.0.1:9"


class Mark:
    """What a circle holds."""


def made() -> tuple[Any, Any]:
    session = ferroboto.Session(**KEYS)
    return session, session.client("sns", endpoint_url=URL)


def handler_of_its_client(mark: Mark) -> None:
    _, client = made()
    client.meta.events.register("before-send", lambda **_: print(client, mark))


def handler_of_its_asyncio_client(mark: Mark) -> None:
    from ferroboto import aio

    client = aio.Session(**KEYS).client("sns", endpoint_url=URL)
    client.meta.events.register("before-send", lambda **_: print(client, mark))


def handler_of_its_session(mark: Mark) -> None:
    session, _ = made()
    session.events.register("before-send", lambda **_: print(session, mark))
    session.client("sns", endpoint_url=URL)


def attribute_of_a_client(mark: Mark) -> None:
    _, client = made()
    client.itself, client.mark = client, mark


def pages(mark: Mark) -> None:
    _, client = made()
    pages = iter(client.get_paginator("list_topics").paginate())
    client.pages, client.mark = pages, mark


def resource(mark: Mark) -> None:
    session, _ = made()
    resource = session.resource("s3", endpoint_url=URL)
    resource.itself, resource.mark = resource, mark


def credentials_of_a_session(mark: Mark) -> None:
    session, _ = made()
    credentials = session.get_credentials()
    credentials.session, credentials.mark = session, mark


CIRCLES = [
    handler_of_its_client,
    handler_of_its_asyncio_client,
    handler_of_its_session,
    attribute_of_a_client,
    pages,
    resource,
    credentials_of_a_session,
]


@pytest.mark.parametrize("circle", CIRCLES, ids=lambda circle: circle.__name__)
def test_a_circle_is_deleted(circle: Callable[[Mark], None]) -> None:
    mark = Mark()
    gone = weakref.ref(mark)
    circle(mark)
    del mark
    gc.collect()
    assert gone() is None
