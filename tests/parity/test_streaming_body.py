"""StreamingBody over real connections: every method, cut bodies, timeouts, and memory."""

from __future__ import annotations

import contextlib
import gc
import io
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.compare import differences
from tests.support.libraries import KEYS, SUBJECT, reference, subject, subject_is_reference
from tests.support.server import Answer, CaptureServer, wait_until
from tests.support.twin import Twin, outcome_of

SPEECH = {"Text": "x", "VoiceId": "Joanna", "OutputFormat": "mp3"}
HEADERS = (("Content-Type", "audio/mpeg"), ("x-amzn-RequestCharacters", "1"))

LINES = b"first\nsecond\r\nthird\n\nfifth" + b"x" * 3000 + b"\nlast"
NOISE = Random(3).randbytes(10_000)

Use = Callable[[Any], Any]


def readinto(stream: Any, *sizes: int) -> list[Any]:
    found = []
    for size in sizes:
        buffer = bytearray(b"\xee" * size)
        count = stream.readinto(buffer)
        found.append((count, bytes(buffer)))
    return found


def entered(stream: Any) -> Any:
    with stream as raw:
        return raw.read()


def closing(stream: Any) -> Any:
    with contextlib.closing(stream) as same:
        return [same is stream, stream.read(10)]


USES: dict[str, Use] = {
    "read": lambda s: s.read(),
    "read twice": lambda s: [s.read(), s.read()],
    "read none": lambda s: s.read(None),
    "read some": lambda s: [s.read(1), s.read(2), s.read(1000), s.read()],
    "read zero": lambda s: [s.read(0), s.read(5), s.read(0), s.read()],
    "read keyword": lambda s: s.read(amt=7),
    "raw headers": lambda s: [s._raw_stream.headers[name] for name in ("Content-Type", "x-AMZN-requestcharacters")],
    "read much": lambda s: s.read(10**9),
    "read to the end": lambda s: [s.read(4096) for _ in range(6)],
    "readinto": lambda s: readinto(s, 10, 1, 5000, 50_000, 10),
    "readinto nothing": lambda s: readinto(s, 0, 5, 0),
    "readable": lambda s: [s.readable(), s.read(), s.readable(), s.close(), s.readable()],
    "writable": lambda s: [s.writable(), s.seekable(), s.isatty()],
    "readlines": lambda s: s.readlines(),
    "iter": lambda s: list(s),
    "next": lambda s: [next(s), s.next(), s.__next__()],
    "next to the end": lambda s: [outcome_of(lambda: next(s)) for _ in range(14)][-1],
    "iter_chunks": lambda s: list(s.iter_chunks()),
    "iter_chunks of 7": lambda s: list(s.iter_chunks(7))[:50],
    "iter_chunks keyword": lambda s: list(s.iter_chunks(chunk_size=100_000)),
    "iter_lines": lambda s: list(s.iter_lines()),
    "iter_lines small": lambda s: list(s.iter_lines(chunk_size=3)),
    "iter_lines with ends": lambda s: list(s.iter_lines(keepends=True)),
    "tell": lambda s: [s.tell(), len(s.read(10)), s.tell(), len(s.read()), s.tell()],
    "close": lambda s: [s.close(), s.close(), outcome_of(s.read)],
    "closed": lambda s: [s.closed, s.close(), s.closed],
    "context": entered,
    "contextlib": closing,
    "partly, then closed": lambda s: [s.read(10), s.close(), outcome_of(lambda: s.read(10))],
    "timeout": lambda s: [s.set_socket_timeout(5), s.read()],
    "negative timeout": lambda s: outcome_of(lambda: s.set_socket_timeout(-1)),
    "wrong type": lambda s: type(outcome_of(lambda: s.read("x"))).__name__,
    "seek": lambda s: outcome_of(lambda: s.seek(0)),
    "fileno": lambda s: type(outcome_of(s.fileno)).__name__ in ("int", "UnsupportedOperation"),
    "write": lambda s: outcome_of(lambda: s.write(b"x")),
    "buffered": lambda s: len(io.BufferedReader(s).read()),
    "is a file": lambda s: [isinstance(s, io.IOBase), isinstance(s, io.RawIOBase)],
}

BODIES: dict[str, Answer] = {
    "lines": Answer(body=LINES, headers=HEADERS),
    "noise": Answer(body=NOISE, headers=HEADERS),
    "empty": Answer(body=b"", headers=HEADERS),
    "chunked": Answer(chunks=(LINES[:10], LINES[10:2000], LINES[2000:]), headers=HEADERS),
    "until closed": Answer(body=LINES, headers=HEADERS, length=False),
    "slow": Answer(body=LINES, headers=HEADERS, body_delay=0.02),
    "cut": Answer(body=NOISE, headers=HEADERS, cut=5000),
    "cut at once": Answer(body=NOISE, headers=HEADERS, cut=0),
}


def use(client: Any, server: CaptureServer, answer: Answer, action: Use) -> Any:
    server.script([answer])
    stream = client.synthesize_speech(**SPEECH)["AudioStream"]
    try:
        return outcome_of(lambda: action(stream))
    finally:
        stream.close()


def compare(pair: Twin, answer: Answer, action: Use) -> Any:
    left = use(pair.reference, pair.server, answer, action)
    right = use(pair.subject, pair.server, answer, action)
    assert not differences(left, right)
    return left


# These go past StreamingBody to what boto3 wraps: a cut body raises its HTTP library's error, or goes unnoticed.
UNGUARDED = ("readlines", "context")


@pytest.mark.parametrize("name", USES)
@pytest.mark.parametrize("body", BODIES)
def test_uses(twin: TwinFactory, name: str, body: str) -> None:
    if name in UNGUARDED and body.startswith("cut") and not subject_is_reference():
        pair = twin("polly")
        found = use(pair.subject, pair.server, BODIES[body], USES[name])
        assert type(found).__name__ in ("ResponseStreamingError", "IncompleteReadError")
    else:
        compare(twin("polly"), BODIES[body], USES[name])


CHUNKED_CUT = Answer(chunks=(NOISE[:1000], NOISE[1000:]), headers=HEADERS, cut=3000)


@pytest.mark.parametrize("name", ["read", "read to the end", "readinto", "iter", "iter_lines"])
def test_cut_chunks(twin: TwinFactory, name: str) -> None:
    pair = twin("polly")
    left = use(pair.reference, pair.server, CHUNKED_CUT, USES[name])
    right = use(pair.subject, pair.server, CHUNKED_CUT, USES[name])
    assert type(left).__name__ == type(right).__name__ == "ResponseStreamingError"
    assert str(right).startswith("An error occurred while reading from response stream: ")


def test_cut_body_is_an_error(twin: TwinFactory) -> None:
    pair = twin("polly")
    whole = compare(pair, BODIES["cut"], USES["read"])
    assert type(whole).__name__ == "ResponseStreamingError" and "5000 bytes read" in str(whole)
    pieces = compare(pair, BODIES["cut"], USES["iter"])
    assert type(pieces).__name__ == "IncompleteReadError" and "5000 read" in str(pieces)


def test_read_timeout(twin: TwinFactory) -> None:
    """The head comes, the body does not."""
    pair = twin("polly", config={"read_timeout": 0.2})
    answer = Answer(body=NOISE, headers=HEADERS, body_delay=2)
    error = compare(pair, answer, USES["read"])
    assert type(error).__name__ == "ReadTimeoutError"
    compare(pair, answer, lambda s: outcome_of(lambda: s.read(10)))
    compare(pair, answer, lambda s: outcome_of(lambda: readinto(s, 10)))


def test_timeout_between_chunks(twin: TwinFactory) -> None:
    pair = twin("polly", config={"read_timeout": 1})
    # Longer than the limit in all, and far from it each: the machine may be busy.
    slow = Answer(chunks=tuple(NOISE[i : i + 2000] for i in range(0, 10_000, 2000)), headers=HEADERS, body_delay=0.25)
    assert compare(pair, slow, USES["read"]) == NOISE


def test_timeout_set_on_the_socket(twin: TwinFactory) -> None:
    pair = twin("polly")
    answer = Answer(body=NOISE, headers=HEADERS, body_delay=1)

    def hurried(stream: Any) -> Any:
        stream.set_socket_timeout(0.1)
        return stream.read()

    assert type(compare(pair, answer, hurried)).__name__ == "ReadTimeoutError"


def test_a_long_head_is_read(server: CaptureServer) -> None:
    """However much is read at a time: heads of many long lines are answers to boto3, and so they are here."""
    lines = tuple((f"X-Long-{number}", "a" * 50_000) for number in range(8))
    server.script([Answer(body=b"{}", headers=lines)])
    pair = Twin(server, "polly")
    for client in (pair.reference, pair.subject):
        answer = client.list_lexicons()
        assert answer["ResponseMetadata"]["HTTPHeaders"]["x-long-7"] == "a" * 50_000


def test_connection_goes_back_to_the_pool(server: CaptureServer) -> None:
    """A stream read to its end frees its connection; one that is not does not block the client."""
    pair = Twin(server, "polly")
    for client in (pair.reference, pair.subject):
        server.script([BODIES["noise"]])
        server.take()
        for _ in range(3):
            client.synthesize_speech(**SPEECH)["AudioStream"].read()
        assert len({request.connection for request in server.take()}) == 1
        streams = [client.synthesize_speech(**SPEECH)["AudioStream"] for _ in range(3)]
        assert [stream.read() for stream in streams] == [NOISE] * 3
        for stream in streams:
            stream.close()


def test_a_forgotten_stream_closes(server: CaptureServer) -> None:
    client = Twin(server, "polly").subject
    server.script([Answer(body=NOISE * 1000, headers=HEADERS)])
    for _ in range(5):
        client.synthesize_speech(**SPEECH)
    gc.collect()
    client.describe_voices  # noqa: B018 - the client itself still works
    server.script([Answer(body=b"{}")])
    assert "ResponseMetadata" in client.describe_voices()
    assert wait_until(lambda: server.connections() >= 1)


def test_stream_outlives_its_client(server: CaptureServer) -> None:
    for library in (reference(), subject()):
        server.script([Answer(body=NOISE * 50, headers=HEADERS)])
        client = library.client("polly", server.url)
        stream = client.synthesize_speech(**SPEECH)["AudioStream"]
        del client
        gc.collect()
        assert stream.read() == NOISE * 50
        stream.close()


def test_who_looks_at_a_stream_waits_without_the_interpreter(server: CaptureServer) -> None:
    """One thread waits for bytes and another asks where the stream is: neither keeps the other from going on."""
    server.script([Answer(chunks=(b"a" * 10, b"b" * 10), headers=HEADERS, body_delay=0.6)])
    stream = subject().client("polly", server.url).synthesize_speech(**SPEECH)["AudioStream"]
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(stream.read()))
    reader.start()
    time.sleep(0.2)
    ticks = []
    ticker = threading.Thread(target=lambda: [(time.sleep(0.05), ticks.append(1)) for _ in range(4)])
    ticker.start()
    assert stream.tell() in range(21)
    ticker.join()
    reader.join()
    assert read == [b"a" * 10 + b"b" * 10]
    assert len(ticks) == 4


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="signals of POSIX")
@pytest.mark.parametrize("name", ["read", "close"])
def test_a_signal_handler_in_the_middle_of_a_read(twin: TwinFactory, name: str) -> None:
    """It must not wait for the read that it interrupts."""

    def interrupted(stream: Any) -> Any:
        found = []

        def handle(*_: Any) -> None:
            try:
                getattr(stream, name)()
            except RuntimeError as error:
                found.append(str(error).partition(" inside ")[0])
            raise ValueError("mine")

        former = signal.signal(signal.SIGALRM, handle)
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        try:
            found.append(outcome_of(stream.read))
        finally:
            signal.signal(signal.SIGALRM, former)
        return found

    found = compare(twin("polly"), Answer(body=NOISE, headers=HEADERS, body_delay=1), interrupted)
    assert [type(error) for error in found[-1:]] == [ValueError]
    assert found[:-1] == ["reentrant call"]


def test_made_by_hand() -> None:
    """Users wrap their own files in tests."""
    for library in (reference(), subject()):
        body = library.module("response").StreamingBody(io.BytesIO(b"hello"), 5)
        assert body.read(2) == b"he" and body.read() == b"llo" and body.tell() == 5
        short = library.module("response").StreamingBody(io.BytesIO(b"hell"), 5)
        assert type(outcome_of(short.read)).__name__ == "IncompleteReadError"


READER = textwrap.dedent(
    """
    import importlib, resource, sys
    library = importlib.import_module(sys.argv[1])
    client = library.client("polly", endpoint_url=sys.argv[2], region_name="us-east-1",
                            aws_access_key_id=sys.argv[3], aws_secret_access_key="x")
    peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1 if sys.platform == "linux" else 1024)
    call = lambda: client.synthesize_speech(Text="x", VoiceId="Joanna", OutputFormat="mp3")["AudioStream"]
    call().read(1)
    before, total = peak(), 0
    for chunk in call().iter_chunks(65536):
        total += len(chunk)
    print(total, peak() - before)
    """
)
LARGE = 20 << 20


@pytest.mark.skipif(sys.platform == "win32", reason="no getrusage")
def test_large_stream_is_never_whole_in_memory(server: CaptureServer) -> None:
    server.script([Answer(body=b"small", headers=HEADERS), Answer(body=bytes(LARGE), headers=HEADERS)])
    command = [sys.executable, "-c", READER, SUBJECT, server.url, KEYS["aws_access_key_id"]]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=25)
    total, growth = map(int, done.stdout.split())
    assert total == LARGE
    assert growth < 4 << 10, f"{growth} KiB more for a stream of {LARGE >> 10} KiB"
