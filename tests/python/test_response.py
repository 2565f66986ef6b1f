"""ferroboto.response.StreamingBody beside botocore's: the same calls on both, over equal streams."""

from __future__ import annotations

import contextlib
import gc
import inspect
import io
import logging
import traceback
import types
from collections.abc import Callable
from typing import Any

import botocore.exceptions
import botocore.response
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ferroboto.exceptions
from ferroboto.response import StreamingBody

LIBRARIES = [botocore.response.StreamingBody, StreamingBody]
both = pytest.mark.parametrize("body_class", LIBRARIES, ids=["botocore", "ferroboto"])
CONTENT = b"first\nsecond\r\n\r\nfourth\rfifth\x0bsame\n" + bytes(range(256)) * 20 + b"end"


class Bare:
    """A raw stream of the smallest kind: not even `readable`."""

    def __init__(self, content: bytes) -> None:
        self.stream = io.BytesIO(content)
        self.closed = False

    def read(self, amt: int | None = None) -> bytes:
        return self.stream.read(amt)

    def close(self) -> None:
        self.closed = True


class Broken(Bare):
    """One whose reads fail in lines of its own."""

    def read(self, amt: int | None = None) -> bytes:
        raise ValueError("gone")


def outcome(call: Callable[[], Any]) -> Any:
    try:
        result = call()
    except Exception as error:  # noqa: BLE001
        return type(error).__name__, str(error), getattr(error, "kwargs", None)
    return list(result) if isinstance(result, types.GeneratorType) else result


def buffered(size: int) -> Callable[[Any], Any]:
    def call(body: Any) -> Any:
        buffer = bytearray(size)
        return body.readinto(buffer), buffer

    return call


amounts = st.one_of(st.none(), st.integers(-1, 40))
steps: st.SearchStrategy[Callable[[Any], Any]] = st.one_of(
    amounts.map(lambda amt: lambda body: body.read(amt)),
    st.just(lambda body: body.read()),
    st.integers(0, 40).map(buffered),
    st.builds(
        lambda size, keep: lambda body: list(body.iter_lines(size, keepends=keep)), st.integers(1, 9), st.booleans()
    ),
    st.integers(1, 9).map(lambda size: lambda body: list(body.iter_chunks(size))),
    st.sampled_from(
        [
            *(list, next, lambda body: body.next(), lambda body: body.readlines(), lambda body: body.readline()),
            *(lambda body: body.tell(), lambda body: body.readable(), lambda body: body.closed),
            *(lambda body: body.writable(), lambda body: body.seekable(), lambda body: body.seek(0)),
            *(lambda body: body.fileno(), lambda body: body.isatty(), lambda body: body.write(b"")),
            *(
                lambda body: body.close(),
                lambda body: body.set_socket_timeout(1),
                lambda body: body.__exit__(*[None] * 3),
            ),
        ]
    ),
)
contents = st.one_of(st.binary(max_size=60), st.lists(st.sampled_from([b"a", b"\n", b"\r", b"\r\n"])).map(b"".join))


@given(
    contents,
    st.sampled_from([io.BytesIO, Bare]),
    st.one_of(st.none(), st.integers(0, 60), st.just("right"), st.sampled_from(["", "x", "5"])),
    st.lists(steps, max_size=6),
)
def test_any_calls_in_any_order(content: bytes, raw: Any, length: Any, calls: list[Callable[[Any], Any]]) -> None:
    length = len(content) if length == "right" else length
    theirs, ours = (body_class(raw(content), length) for body_class in LIBRARIES)
    for call in calls:
        assert outcome(lambda: call(ours)) == outcome(lambda: call(theirs))  # noqa: B023
    assert ours._amount_read == theirs._amount_read


def test_same_methods_and_signatures() -> None:
    theirs, ours = LIBRARIES
    for name in vars(theirs):
        if not name.startswith("__") or callable(getattr(theirs, name)):
            assert hasattr(ours, name)
        if inspect.isfunction(getattr(theirs, name)):
            assert [
                (p.name, p.kind, p.default) for p in inspect.signature(getattr(ours, name)).parameters.values()
            ] == [(p.name, p.kind, p.default) for p in inspect.signature(getattr(theirs, name)).parameters.values()]
    assert ours._DEFAULT_CHUNK_SIZE == theirs._DEFAULT_CHUNK_SIZE
    assert issubclass(ours, io.IOBase)
    assert inspect.signature(ours.__init__) != inspect.signature(object.__init__)


@pytest.mark.parametrize("size", [1, 2, 7, 1024])
@pytest.mark.parametrize("keepends", [False, True])
def test_lines(size: int, keepends: bool) -> None:
    theirs, ours = (body_class(io.BytesIO(CONTENT), str(len(CONTENT))) for body_class in LIBRARIES)
    assert list(ours.iter_lines(size, keepends)) == list(theirs.iter_lines(size, keepends))


@both
def test_iterates_by_kilobytes(body_class: Any) -> None:
    body = body_class(io.BytesIO(b"x" * 2500), 2500)
    assert [len(chunk) for chunk in body] == [1024, 1024, 452]
    assert isinstance(iter(body), types.GeneratorType)
    with pytest.raises(StopIteration):
        next(body)


@both
def test_chunks_come_from_read_whoever_wrote_it(body_class: Any) -> None:
    class Loud(body_class):  # type: ignore[misc]
        def read(self, amt: int | None = None) -> bytes:
            return bytes(super().read(amt)).upper()

    assert list(Loud(io.BytesIO(b"abcde"), 5).iter_chunks(2)) == [b"AB", b"CD", b"E"]
    body = body_class(io.BytesIO(b"abcde"), 5)
    given = iter([b"one", b"two", b""])
    body.read = lambda amt=None: next(given)
    assert list(body.iter_chunks(2)) == [b"one", b"two"]


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (io.BytesIO(b"abc"), ["test_errors_of_chunks_are_short", "iter_chunks"]),
        (Broken(b""), ["test_errors_of_chunks_are_short", "iter_chunks", "read", "read"]),
    ],
    ids=["ours", "of the raw stream"],
)
def test_errors_of_chunks_are_short(raw: Any, names: list[str]) -> None:
    """Our own errors come without the lines behind the generator's; those of a raw stream with all."""
    with pytest.raises(Exception, match="^(3 read, but total bytes expected is 9\\.|gone)$") as caught:
        for _ in StreamingBody(raw, 9).iter_chunks(2):
            pass
    assert [entry.name for entry in traceback.extract_tb(caught.value.__traceback__)] == names
    assert caught.value.__context__ is None


@both
def test_context_manager_gives_the_raw_stream_and_closes_it(body_class: Any) -> None:
    raw = io.BytesIO(b"abc")
    with body_class(raw, 3) as stream:
        assert stream is raw
    assert raw.closed
    raw = io.BytesIO(b"abc")
    with contextlib.closing(body_class(raw, 3)) as body:
        assert body.read() == b"abc"
    assert raw.closed
    assert not body.closed


@both
def test_raw_stream_outlives_the_body(body_class: Any) -> None:
    raw = io.BytesIO(b"abc")
    body = body_class(raw, 3)
    del body
    gc.collect()
    assert raw.read() == b"abc"


@pytest.mark.parametrize(
    "read",
    [
        *(lambda body: body.read(), lambda body: list(body), lambda body: list(body.iter_lines())),
        *(lambda body: [body.read(100), body.read(1)], lambda body: [body.readinto(bytearray(100)) for _ in "12"]),
    ],
    ids=["read", "iter", "lines", "pieces", "readinto"],
)
def test_short_body(read: Callable[[Any], Any]) -> None:
    with pytest.raises(botocore.exceptions.IncompleteReadError) as theirs:
        read(LIBRARIES[0](io.BytesIO(b"1234567"), "10"))
    with pytest.raises(ferroboto.exceptions.IncompleteReadError) as ours:
        read(StreamingBody(io.BytesIO(b"1234567"), "10"))
    assert str(ours.value) == str(theirs.value) == "7 read, but total bytes expected is 10."
    assert ours.value.kwargs == theirs.value.kwargs


@both
def test_no_check_in_the_middle_or_without_a_length(body_class: Any) -> None:
    body = body_class(io.BytesIO(b"1234567"), 10)
    assert body.read(5) == b"12345"
    assert body.read(0) == b""
    assert body.readinto(bytearray(0)) == 0
    assert body_class(io.BytesIO(b"1234567"), None).read() == b"1234567"


@both
def test_other_readers_take_it(body_class: Any) -> None:
    body = body_class(io.BytesIO(b"caf\xc3\xa9\nbar"), 9)
    assert io.TextIOWrapper(io.BufferedReader(_raw(body)), "utf-8").read() == "café\nbar"


def _raw(body: Any) -> Any:
    """What `io` asks of a raw stream."""
    assert body.readable()
    return body


class Timed(Bare):
    def __init__(self) -> None:
        super().__init__(b"")
        self.timeout: float | None = None

    def set_timeout(self, seconds: float | None) -> None:
        self.timeout = seconds


def test_socket_timeout_goes_to_the_stream() -> None:
    raw = Timed()
    StreamingBody(raw, 0).set_socket_timeout(2.5)
    assert raw.timeout == 2.5


@both
def test_socket_timeout_goes_to_a_urllib3_socket(body_class: Any) -> None:
    timeouts: list[float] = []
    raw: Any = Bare(b"")
    sock = types.SimpleNamespace(settimeout=timeouts.append)
    raw._fp = types.SimpleNamespace(fp=types.SimpleNamespace(raw=types.SimpleNamespace(_sock=sock)))
    body_class(raw, 0).set_socket_timeout(7)
    assert timeouts == [7]


def test_socket_timeout_without_a_socket(caplog: pytest.LogCaptureFixture) -> None:
    seen = []
    for body_class in LIBRARIES:
        caplog.clear()
        with caplog.at_level(logging.ERROR), pytest.raises(AttributeError) as error:
            body_class(io.BytesIO(b""), 0).set_socket_timeout(1)
        (record,) = caplog.records
        assert record.exc_info is not None
        assert record.exc_info[1] is error.value
        seen.append((str(error.value), record.levelname, record.getMessage()))
    assert seen[0] == seen[1]
