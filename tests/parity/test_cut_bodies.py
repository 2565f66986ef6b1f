"""Streamed bodies that break off: what each way of reading has had before, and what the error says, as in boto3."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from typing import Any

import pytest

from ferroboto import aio
from tests.parity.conftest import TwinFactory
from tests.support.libraries import KEYS, REGION, subject_is_reference
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Twin, outcome_of

DATA = bytes(range(256)) * 8
COMPRESSED = gzip.compress(DATA * 4)
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


BODIES = {
    "short": b"Content-Length: 100\r\n\r\n0123456789",
    "short, nothing": b"Content-Length: 100\r\n\r\n",
    "short, lines": b"Content-Length: 100\r\n\r\nab\ncd\nef",
    "short, compressed": b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(COMPRESSED) + COMPRESSED[:-20],
    "no length": b"Connection: close\r\n\r\n0123456789",
    "whole": CHUNKED + chunk(DATA[:1000]) + chunk(DATA[1000:]) + b"0\r\n\r\n",
    "before the first chunk": CHUNKED,
    "in the first size": CHUNKED + b"3e",
    "after the first size": CHUNKED + b"3e8\r\n",
    "in the first chunk": CHUNKED + b"3e8\r\n" + DATA[:500],
    "in the second chunk": CHUNKED + chunk(DATA[:100]) + b"3e8\r\n" + DATA[:500],
    "in the third chunk": CHUNKED + chunk(DATA[:100]) + chunk(DATA[:700]) + b"3e8\r\n" + DATA[:50],
    "after a chunk's data": CHUNKED + b"3e8\r\n" + DATA[:1000],
    "after a chunk": CHUNKED + chunk(DATA[:1000]),
    "after two chunks": CHUNKED + chunk(DATA[:1000]) + chunk(DATA[:500]),
    "in the last line": CHUNKED + chunk(DATA[:100]) + b"0",
    "after the last line": CHUNKED + chunk(DATA[:100]) + b"0\r\n",
    "no size": CHUNKED + chunk(DATA[:100]) + b"zz\r\nabc",
    "compressed": b"Content-Encoding: gzip\r\n" + CHUNKED + chunk(COMPRESSED[:50]) + b"30\r\n" + COMPRESSED[50:60],
}


def lengths(read: Callable[[], Any]) -> list[Any]:
    """The lengths of what reads give, up to the end or an error, which comes last."""
    found: list[Any] = []
    while len(found) < 300:
        outcome = outcome_of(read)
        if isinstance(outcome, BaseException):
            return [*found, type(outcome).__name__, str(outcome)]
        found.append(outcome if isinstance(outcome, int) else len(outcome))
        if not found[-1]:
            break
    return found


def each(pieces: Any) -> list[Any]:
    return lengths(lambda: next(pieces, b""))


WAYS: dict[str, Callable[[Any], Any]] = {
    "read": lambda body: lengths(body.read),
    "read(100)": lambda body: lengths(lambda: body.read(100)),
    "read(300)": lambda body: lengths(lambda: body.read(300)),
    "read(700)": lambda body: lengths(lambda: body.read(700)),
    "read(5000)": lambda body: lengths(lambda: body.read(5000)),
    "iter_chunks": lambda body: each(body.iter_chunks(300)),
    "iter": lambda body: each(iter(body)),
    "iter_lines": lambda body: each(body.iter_lines(300)),
    "readline": lambda body: lengths(body.readline),
    "readinto": lambda body: lengths(lambda: body.readinto(bytearray(300))),
}


def served(server: CaptureServer, body: bytes) -> None:
    server.script([Answer(raw=b"HTTP/1.1 200 OK\r\n" + body)])


@pytest.fixture
def s3(twin: TwinFactory) -> Twin:
    return twin("s3", config={"retries": {"max_attempts": 0}, "s3": {"addressing_style": "path"}})


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cut", BODIES)
def test_what_is_read_and_said(s3: Twin, cut: str, way: str) -> None:
    found = []
    for client in (s3.reference, s3.subject):
        served(s3.server, BODIES[cut])
        found.append(WAYS[way](client.get_object(Bucket="b", Key="k")["Body"]))
        client.close()
    assert found[0] == found[1]


async def awaited(read: Callable[[], Any]) -> list[Any]:
    found: list[Any] = []
    while len(found) < 300:
        try:
            outcome = await read()
        except StopAsyncIteration:
            return [*found, 0]
        except Exception as error:  # noqa: BLE001 - compared
            return [*found, type(error).__name__, str(error)]
        found.append(len(outcome))
        if not outcome:
            break
    return found


AWAITED: dict[str, Callable[[Any], Any]] = {
    "read": lambda body: awaited(body.read),
    "read(100)": lambda body: awaited(lambda: body.read(100)),
    "read(300)": lambda body: awaited(lambda: body.read(300)),
    "read(700)": lambda body: awaited(lambda: body.read(700)),
    "read(5000)": lambda body: awaited(lambda: body.read(5000)),
}


@pytest.mark.skipif(subject_is_reference(), reason="boto3 has no asyncio")
@pytest.mark.parametrize("way", AWAITED)
@pytest.mark.parametrize(
    "cut", [name for name in BODIES if name.startswith(("in", "after", "before", "no size", "compr"))]
)
def test_what_is_awaited_and_said(s3: Twin, cut: str, way: str) -> None:
    served(s3.server, BODIES[cut])
    theirs = WAYS[way](s3.reference.get_object(Bucket="b", Key="k")["Body"])
    s3.reference.close()

    async def main() -> Any:
        served(s3.server, BODIES[cut])
        settings: dict[str, Any] = {**KEYS, "region_name": REGION, "endpoint_url": s3.server.url}
        async with aio.Session().client("s3", **settings) as client:
            return await AWAITED[way]((await client.get_object(Bucket="b", Key="k"))["Body"])

    assert asyncio.run(main()) == theirs
