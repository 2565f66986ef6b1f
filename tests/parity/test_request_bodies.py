"""Bodies of requests, byte by byte on the wire: sources, framing, `Expect`, checksums in headers and trailers, retries."""

from __future__ import annotations

import contextlib
import io
import mmap
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.support.libraries import reference, subject, subject_is_reference
from tests.support.raw_server import BUSY, OK, RawServer, Reply, data_of
from tests.support.tls import Authority

NOISE = Random(5).randbytes(200_000)
MEBIBYTE = 1 << 20
FORBIDDEN = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"

_MADE_UP = (
    (rb"signature=[0-9a-f]+", b"signature"),
    (rb"\r\nx-amz-date: \S+", b""),
    (rb"\r\namz-sdk-invocation-id: \S+", b""),
    (rb"\r\nuser-agent: [^\r]+", b""),
    (rb"ttl=\w+; ", b""),
    # Compared where signatures are.
    (rb"\r\nauthorization: [^\r]+", b""),
    (rb"\r\nx-amz-content-sha256: [^\r]+", b""),
)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def plain() -> Iterator[RawServer]:
    with contextlib.closing(RawServer()) as server:
        yield server


@pytest.fixture(scope="module")
def secure(authority: Authority) -> Iterator[RawServer]:
    with contextlib.closing(RawServer(authority.issue("server"))) as server:
        yield server


class Reader:
    """Nothing but `read`, in pieces of its own size."""

    def __init__(self, *pieces: Any) -> None:
        self.pieces = list(pieces)

    def read(self, _size: int = -1) -> Any:
        return self.pieces.pop(0) if self.pieces else b""


class Seekable(io.BytesIO):
    """A file that is read by its own `read`."""


class Measured(io.BytesIO):
    def __len__(self) -> int:
        return len(self.getvalue())


class Broken(io.BytesIO):
    def __init__(self, error: BaseException) -> None:
        super().__init__(b"x" * 10)
        self.error = error

    def read(self, _size: int | None = -1) -> bytes:
        raise self.error


def file_at(path: Path, place: int, **options: Any) -> Any:
    opened = path.open("rb", **options)
    opened.seek(place)
    return opened


def memory_at(place: int) -> io.BytesIO:
    memory = io.BytesIO(NOISE)
    memory.seek(place)
    return memory


def closed(path: Path) -> Any:
    with path.open("rb") as opened:
        return opened


def mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as opened:
        return mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)


SOURCES: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: NOISE,
    "no bytes": lambda _: b"",
    "text": lambda _: "héllo",
    "bytearray": lambda _: bytearray(b"abc"),
    "file": lambda path: file_at(path, 0),
    "file in the middle": lambda path: file_at(path, 100_000),
    "file at its end": lambda path: file_at(path, len(NOISE)),
    "unbuffered file": lambda path: file_at(path, 3, buffering=0),
    "file for update": lambda path: path.open("r+b"),
    "text file": lambda path: path.with_suffix(".txt").open(encoding="utf-8"),
    "closed file": lambda path: closed(path),
    "map": mapped,
    "memory": lambda _: memory_at(7),
    "empty memory": lambda _: io.BytesIO(),
    "own file class": lambda _: Seekable(NOISE),
    "with a length": lambda _: Measured(b"xyz"),
    "text in memory": lambda _: io.StringIO("hello" * 10),
    "reader": lambda _: Reader(b"a" * 10, b"b" * 20_000, bytearray(b"c")),
    "reader of nothing": lambda _: Reader(None),
    "reader of text": lambda _: Reader("hello"),
    "reader of numbers": lambda _: Reader(5),
    "raises": lambda _: Broken(ValueError("boom")),
    "raises OSError": lambda _: Broken(OSError(5, "boom")),
    "is interrupted": lambda _: Broken(KeyboardInterrupt("boom")),
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bodies") / "noise"
    made.write_bytes(NOISE)
    made.with_suffix(".txt").write_text("hello\n" * 5000)
    return made


def normal(head: bytes) -> list[bytes]:
    head = re.sub(rb"(?<=\r\n)[A-Za-z0-9-]+(?=:)", lambda name: name[0].lower(), head)
    for pattern, instead in _MADE_UP:
        head = re.sub(pattern, instead, head)
    first, *lines = head.split(b"\r\n")
    return [first, *sorted(lines)]


def place_of(body: Any) -> Any:
    try:
        return body.tell()
    except (AttributeError, ValueError, OSError) as error:
        return type(error).__name__


def run(server: RawServer, library: Any, call: Callable[[Any], Any], options: dict[str, Any]) -> Any:
    """What a call did, where it left its body, and what it sent."""
    options = dict(options)
    service = options.pop("service", "s3")
    config = {"retries": {"max_attempts": 1}, **options.pop("config", {})}
    client = library.client(service, server.url, config=config, **options)
    server.take()
    try:
        outcome: Any = ("returned", call(client))
    except BaseException as error:  # noqa: BLE001 - what is raised is what is compared
        outcome = (type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)))
    finally:
        client.close()
    return outcome, [(normal(request.head), request.body) for request in server.take()]


def compare(
    server: RawServer,
    body: Callable[[], Any],
    replies: tuple[Reply, ...] = (),
    given: dict[str, Any] | None = None,
    exactly: bool = True,
    **options: Any,
) -> Any:
    outcomes = []
    for library in (reference(), subject()):
        server.script(replies)
        source = body()

        def call(client: Any, source: Any = source) -> None:
            client.put_object(Bucket="bucket", Key="key", Body=source, **(given or {}))

        outcome, sent = run(server, library, call, options)
        outcomes.append((outcome, place_of(source), sent))
        if isinstance(source, (io.IOBase, mmap.mmap)):
            source.close()
    left, right = outcomes
    if exactly:
        assert right == left
    else:
        # How much of a body is gone when a server closes, or is read for nothing after its refusal, is nobody's promise.
        assert right[0] == left[0]
        assert [head for head, _ in right[2]] == [head for head, _ in left[2]]
    return left


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("checksums", ["when_supported", "when_required"])
def test_sources(plain: RawServer, path: Path, source: str, checksums: str) -> None:
    compare(plain, lambda: SOURCES[source](path), config={"request_checksum_calculation": checksums})


@pytest.mark.parametrize("source", [name for name in SOURCES if name not in ("is interrupted", "raises OSError")])
def test_sources_with_trailers(secure: RawServer, authority: Authority, path: Path, source: str) -> None:
    compare(secure, lambda: SOURCES[source](path), verify=str(authority.roots))


@pytest.mark.parametrize("size", [0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 2 * MEBIBYTE + 131_072])
def test_sizes_of_chunks(secure: RawServer, authority: Authority, size: int) -> None:
    _, _, [(head, body)] = compare(secure, lambda: Seekable(b"z" * size), verify=str(authority.roots))
    assert b"x-amz-decoded-content-length: %d" % size in head
    assert data_of(data_of(body)) == b"z" * size


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256", "SHA512", "UNKNOWN"])
@pytest.mark.parametrize("over_tls", [False, True])
def test_algorithms(plain: RawServer, secure: RawServer, authority: Authority, algorithm: str, over_tls: bool) -> None:
    server = secure if over_tls else plain
    compare(server, lambda: Seekable(b"abc"), given={"ChecksumAlgorithm": algorithm}, verify=str(authority.roots))


CHECKED = {
    # Of "123456789", as the algorithms' own descriptions give them.
    "CRC32C": "4waSgw==",
    "CRC64NVME": "rosUhgp5mIg=",
}


@pytest.mark.skipif(subject_is_reference(), reason="boto3 needs another package")
@pytest.mark.parametrize("algorithm", ["CRC32C", "CRC64NVME"])
def test_algorithms_that_boto3_has_with_another_package(plain: RawServer, algorithm: str) -> None:
    plain.script([])
    plain.take()
    client = subject().client("s3", plain.url)
    client.put_object(Bucket="bucket", Key="key", Body=b"123456789", ChecksumAlgorithm=algorithm)
    [request] = plain.take()
    assert request.header(f"x-amz-checksum-{algorithm}") == CHECKED[algorithm]


@pytest.mark.parametrize(
    "given",
    [{"ChecksumCRC32": "AAAAAA=="}, {"ContentEncoding": "gzip"}, {"ContentLength": 3}, {"ContentMD5": "x"}],
    ids=lambda given: next(iter(given)),
)
def test_headers_that_are_given(secure: RawServer, authority: Authority, given: dict[str, Any]) -> None:
    compare(secure, lambda: Reader(b"abc"), given=given, verify=str(authority.roots))


@pytest.mark.parametrize("source", ["bytes", "file", "memory", "own file class", "reader", "with a length"])
@pytest.mark.parametrize("over_tls", [False, True])
def test_a_retry_sends_the_body_again(
    plain: RawServer, secure: RawServer, authority: Authority, path: Path, source: str, over_tls: bool
) -> None:
    def begun() -> Any:
        body = SOURCES[source](path)
        if hasattr(body, "seek"):
            body.seek(0)
        return body

    compare(secure if over_tls else plain, begun, (Reply(BUSY), Reply(OK)), verify=str(authority.roots))


@pytest.mark.skipif(subject_is_reference(), reason="boto3 sends the file from its beginning")
def test_a_retry_begins_where_the_call_began(plain: RawServer, path: Path) -> None:
    plain.script([Reply(BUSY), Reply(OK)])
    client = subject().client("s3", plain.url)
    plain.take()
    with file_at(path, 150_000) as body:
        client.put_object(Bucket="bucket", Key="key", Body=body)
    assert [request.body for request in plain.take()] == [NOISE[150_000:]] * 2


@pytest.mark.parametrize(
    "reply",
    [
        Reply(interim=b"HTTP/1.1 100 Continue\r\n\r\n"),
        Reply(interim=b"HTTP/1.1 100 Continue\r\nConnection: keep-alive\r\n\r\n"),
        Reply(interim=b"HTTP/1.1 100\r\n\r\n"),
        Reply(interim=b""),
        Reply(FORBIDDEN, before_body=True),
        Reply(b"HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n", before_body=True),
        Reply(FORBIDDEN, after=100_000),
    ],
    ids=["100", "100 with a header", "100 alone", "silence", "403", "417", "closes"],
)
def test_the_server_is_asked_first(plain: RawServer, reply: Reply) -> None:
    _, _, [*_, (head, body)] = compare(
        plain, lambda: Seekable(NOISE), (reply, reply), exactly=not reply.before_body and reply.after is None
    )
    assert b"expect: 100-continue" in head
    if reply.before_body:
        assert body == b""


def test_an_empty_body_is_not_asked_for(plain: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOTO_EXPERIMENTAL__NO_EMPTY_CONTINUE", "true")
    _, _, [(head, _)] = compare(plain, io.BytesIO)
    assert b"expect: 100-continue" not in head


def test_iterables_where_nothing_is_validated(plain: RawServer) -> None:
    outcomes = []
    for library in (reference(), subject()):
        plain.script([])
        options = {"service": "mediastore-data", "config": {"parameter_validation": False}}
        outcomes.append(run(plain, library, lambda client: _status(client, iter([b"a", b"", "b"])), options))
    assert outcomes[0] == outcomes[1]


def _status(client: Any, body: Any) -> int:
    status: int = client.put_object(Path="a", Body=body)["ResponseMetadata"]["HTTPStatusCode"]
    return status


RESPONSES = {
    "right": {"x-amz-checksum-crc32": "NSRBwg=="},
    "wrong": {"x-amz-checksum-crc32": "AAAAAA=="},
    "of parts": {"x-amz-checksum-crc32": "AAAAAA==-3"},
    "several": {"x-amz-checksum-sha1": "AAAA", "x-amz-checksum-crc32": "NSRBwg=="},
    "of an unknown kind": {"x-amz-checksum-what": "AAAA"},
    "wrong sha256": {"x-amz-checksum-sha256": "AAAA"},
}


@pytest.mark.parametrize("headers", RESPONSES)
@pytest.mark.parametrize("validation", ["when_supported", "when_required"])
@pytest.mark.parametrize("use", ["metadata", "handler", "read", "pieces", "iter_chunks", "readinto"])
def test_checksums_of_responses(plain: RawServer, headers: str, validation: str, use: str) -> None:
    lines = "".join(f"{name}: {value}\r\n" for name, value in RESPONSES[headers].items())
    raw = f"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n{lines}\r\nabc".encode()

    def read(client: Any) -> Any:
        seen: list[Any] = []
        if use == "handler":
            client.meta.events.register("after-call", lambda parsed, **_: seen.append(list(parsed["ResponseMetadata"])))
        response = client.get_object(Bucket="bucket", Key="key")
        body = response["Body"]
        name = type(body).__name__
        if use in ("metadata", "handler"):
            return list(response["ResponseMetadata"].items()), seen
        if use == "pieces":
            return name, [body.read(2), body.read(2), body.read(2)]
        if use == "iter_chunks":
            return name, list(body.iter_chunks(2))
        if use == "readinto":
            return name, [body.readinto(bytearray(2)) for _ in range(3)]
        return name, body.read()

    outcomes = []
    for library in (reference(), subject()):
        plain.script([Reply(raw)])
        outcomes.append(run(plain, library, read, {"config": {"response_checksum_validation": validation}}))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("event", ["before-call", "request-created", "before-send", "before-sign"])
@pytest.mark.parametrize("source", ["bytes", "file in the middle", "reader"])
def test_handlers_leave_bodies_whole(
    secure: RawServer, authority: Authority, path: Path, event: str, source: str
) -> None:
    outcomes = []
    for library in (reference(), subject()):
        secure.script([])

        body = SOURCES[source](path)

        def call(client: Any, body: Any = body) -> None:
            client.meta.events.register(f"{event}.s3.PutObject", lambda **_: None)
            client.put_object(Bucket="bucket", Key="key", Body=body)

        outcomes.append(run(secure, library, call, {"verify": str(authority.roots)}))
        if isinstance(body, io.IOBase):
            body.close()
    assert outcomes[0] == outcomes[1]
