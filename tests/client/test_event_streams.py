"""Streams of events both ways, over HTTP/2, against a server that checks frames and signatures."""

from __future__ import annotations

import _thread
import contextlib
import json
import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ferroboto.eventstream import EventStream, ParserError
from ferroboto.exceptions import (
    ConnectionClosedError,
    EndpointConnectionError,
    EventStreamError,
    HTTPClientError,
    ParamValidationError,
    ProxyConnectionError,
    ReadTimeoutError,
    ResponseStreamingError,
    SSLError,
)
from tests.support.events import Exchange, StreamServer, drained, event
from tests.support.libraries import subject
from tests.support.tls import Authority, Proxy

AUDIO = "application/octet-stream"
CLOSED = event("StreamClosedEvent", b'{"RequestCharacters": 7}')
HELLO = {"TextEvent": {"Text": "Hello", "TextType": "text"}}
CLOSE: dict[str, Any] = {"CloseStreamEvent": {}}

Serve = Callable[..., StreamServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    with contextlib.ExitStack() as stack:

        def start(script: Callable[[Exchange], None], **options: Any) -> StreamServer:
            return stack.enter_context(contextlib.closing(StreamServer(script, **options)))

        yield start


def client(url: str, **options: Any) -> Any:
    return subject().client("polly", url, **options)


def call(polly: Any, events: Any = (HELLO, CLOSE), **more: Any) -> Any:
    return polly.start_speech_synthesis_stream(
        Engine="generative", OutputFormat="mp3", VoiceId="Joanna", ActionStream=events, **more
    )


def echo(exchange: Exchange) -> None:
    """Answer each text with itself."""
    exchange.respond(200, ("x-amzn-requestid", "the-id"))
    while (taken := exchange.take()) is not None:
        name, payload = taken
        if name == "TextEvent":
            exchange.send(event("AudioEvent", json.loads(payload)["Text"].encode(), AUDIO))
    exchange.send(CLOSED)
    exchange.finish()


def test_there_and_back(serve: Serve) -> None:
    """Every event is signed upon the one before it, and arrives; so does every answer."""
    server = serve(echo)
    polly = client(server.url)
    texts = ["one", "zwei", "três", "x" * 200_000]
    answer = call(polly, [{"TextEvent": {"Text": text}} for text in texts] + [CLOSE], LexiconNames=["a", "b"])
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert answer["ResponseMetadata"]["RequestId"] == "the-id"
    stream = answer["EventStream"]
    assert isinstance(stream, EventStream)
    expected = [{"AudioEvent": {"AudioChunk": text.encode()}} for text in texts]
    assert list(stream) == [*expected, {"StreamClosedEvent": {"RequestCharacters": 7}}]
    assert list(stream) == []
    (exchange,) = server.exchanges
    assert exchange.ended_with_signature
    assert exchange.headers[":path"] == "/v1/synthesisStream"
    assert exchange.headers[":authority"] == f"127.0.0.1:{server.port}"
    assert exchange.headers["content-type"] == "application/vnd.amazon.eventstream"
    assert exchange.headers["x-amzn-engine"] == "generative"
    assert exchange.headers["x-amzn-lexiconnames"] == "a,b"
    assert "host" not in exchange.headers and "content-length" not in exchange.headers
    assert exchange.events[-1] == ("CloseStreamEvent", b"{}")
    assert json.loads(exchange.events[0][1]) == {"Text": "one"}


def test_a_conversation(serve: Serve) -> None:
    """The next text is chosen by what the last one was answered with: neither side waits for the other's end."""
    server = serve(echo)
    heard: queue.Queue[bytes] = queue.Queue()

    def words() -> Iterator[Any]:
        word = b"a"
        for _ in range(20):
            yield {"TextEvent": {"Text": word.decode(), "FlushStreamConfiguration": {"Force": True}}}
            word = heard.get(timeout=10) + b"a"
        yield CLOSE

    spoken = []
    for happened in call(client(server.url), words())["EventStream"]:
        if "AudioEvent" in happened:
            spoken.append(happened["AudioEvent"]["AudioChunk"])
            heard.put(spoken[-1])
    assert spoken == [b"a" * length for length in range(1, 21)]


def test_no_events_and_no_signature(serve: Serve) -> None:
    """Without events the stream just ends; unsigned, its messages stand for themselves."""
    server = serve(echo)
    polly = client(server.url)
    answer = polly.start_speech_synthesis_stream(Engine="generative", OutputFormat="mp3", VoiceId="Joanna")
    assert drained(answer["EventStream"]) == [{"StreamClosedEvent": {"RequestCharacters": 7}}]
    assert server.exchanges[0].ended_with_signature
    unsigned = client(server.url, config={"signature_version": "unsigned"})
    assert len(drained(call(unsigned)["EventStream"])) == 2
    assert server.exchanges[1].events == [("TextEvent", b'{"Text": "Hello", "TextType": "text"}'), (*CLOSE, b"{}")]
    assert "authorization" not in server.exchanges[1].headers


def test_handlers_take_part(serve: Serve) -> None:
    server = serve(echo)
    polly = client(server.url)
    told: list[str] = []
    polly.meta.events.register("before-sign.polly.StartSpeechSynthesisStream", lambda **_: told.append("sign"))
    polly.meta.events.register("after-call.polly.StartSpeechSynthesisStream", lambda **_: told.append("after"))

    def add(request: Any, **_: Any) -> None:
        request.headers["x-extra"] = "1"

    polly.meta.events.register("request-created.polly.StartSpeechSynthesisStream", add)
    assert len(drained(call(polly)["EventStream"])) == 2
    assert told == ["sign", "after"]
    assert server.exchanges[0].headers["x-extra"] == "1"


# Where it goes


def test_over_tls_and_proxies(serve: Serve, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    server = serve(echo, certificate=authority.issue("server"))
    assert len(drained(call(client(server.url, verify=str(authority.roots)))["EventStream"])) == 2
    with pytest.raises(SSLError):
        call(client(server.url, config={"retries": {"total_max_attempts": 1}}))
    assert len(drained(call(client(server.url, verify=False))["EventStream"])) == 2
    with contextlib.closing(Proxy(server.port)) as proxy:
        through = client(server.url, verify=False, config={"proxies": {"https": proxy.url}})
        assert len(drained(call(through)["EventStream"])) == 2
        assert proxy.heads[0].startswith(f"CONNECT 127.0.0.1:{server.port} ")
        once = {"proxies": {"http": proxy.url}, "retries": {"total_max_attempts": 1}}
        with pytest.raises(ProxyConnectionError):
            call(client("http://polly.example", config=once))
    older = serve(echo, certificate=tmp_path / "server.pem", protocols=("http/1.1",))
    with pytest.raises((HTTPClientError, SSLError)):
        call(client(older.url, verify=False, config={"retries": {"total_max_attempts": 1}}))


def test_nobody_there() -> None:
    once = {"retries": {"total_max_attempts": 1}}
    with pytest.raises(EndpointConnectionError):
        call(client("http://127.0.0.1:9", config=once))


# What goes wrong


def test_errors_in_place_of_the_stream(serve: Serve) -> None:
    def refuse(exchange: Exchange) -> None:
        exchange.respond(400, ("content-type", "application/json"), ("x-amzn-errortype", "ValidationException"))
        exchange.send(b'{"message": "no", "reason": "other"}')
        exchange.finish()

    polly = client(serve(refuse).url)
    with pytest.raises(polly.exceptions.ValidationException) as caught:
        call(polly)
    assert caught.value.response["Error"] == {"Message": "no", "Code": "ValidationException"}
    assert caught.value.response["reason"] == "other"


def failing(**headers: str) -> Callable[[Exchange], None]:
    def script(exchange: Exchange) -> None:
        from tests.support.events import frame

        exchange.respond()
        exchange.send(event("AudioEvent", b"abc", AUDIO))
        named = {f":{name.replace('_', '-')}": value for name, value in headers.items()}
        exchange.send(frame(named, b'{"message": "too fast"}'))
        exchange.finish()

    return script


def test_errors_within_the_stream(serve: Serve) -> None:
    modeled = failing(message_type="exception", exception_type="ThrottlingException")
    audio, error = drained(call(client(serve(modeled).url))["EventStream"])
    assert audio == {"AudioEvent": {"AudioChunk": b"abc"}}
    assert isinstance(error, EventStreamError)
    assert error.response == {"Error": {"Code": "ThrottlingException", "Message": "too fast"}}
    assert error.operation_name == "StartSpeechSynthesisStream"
    other = failing(message_type="error", error_code="UnauthorizedAccess", error_message="go away")
    _, error = drained(call(client(serve(other).url))["EventStream"])
    assert error.response == {"Error": {"Code": "UnauthorizedAccess", "Message": "go away"}}
    assert "(UnauthorizedAccess)" in str(error) and "go away" in str(error)


def test_the_server_breaks_off(serve: Serve) -> None:
    def cut(exchange: Exchange) -> None:
        exchange.respond()
        exchange.send(event("AudioEvent", b"abc", AUDIO))
        exchange.reset()

    _, error = drained(call(client(serve(cut).url))["EventStream"])
    assert isinstance(error, ResponseStreamingError)

    def vanish(exchange: Exchange) -> None:
        exchange.take()
        exchange.sock.close()

    with pytest.raises(ConnectionClosedError):
        call(client(serve(vanish).url))

    def torn(exchange: Exchange) -> None:
        exchange.respond()
        exchange.send(CLOSED[:-1])
        exchange.finish()

    assert isinstance(drained(call(client(serve(torn).url))["EventStream"])[0], ParserError)


def test_silence(serve: Serve) -> None:
    def idle(exchange: Exchange) -> None:
        while exchange.take() is not None:
            pass
        if exchange.headers["x-amzn-voiceid"] == "Joanna":
            exchange.respond()

    polly = client(serve(idle).url, config={"read_timeout": 0.4, "retries": {"total_max_attempts": 1}})
    (error,) = drained(call(polly)["EventStream"])
    assert isinstance(error, ReadTimeoutError)
    with pytest.raises(ReadTimeoutError):
        polly.start_speech_synthesis_stream(Engine="generative", OutputFormat="mp3", VoiceId="Matthew")


class Mine(Exception):
    pass


def ended(polly: Any, events: Any) -> Any:
    """What ended a call's events early: raised by the call, where the answer had not begun by then, or by reading."""
    try:
        return drained(call(polly, events)["EventStream"])[-1]
    except Exception as error:  # noqa: BLE001
        return error


def test_the_programs_own_errors(serve: Serve) -> None:
    """What the iterator raises is raised to whoever reads, and ends the request."""

    def words() -> Iterator[Any]:
        yield HELLO
        raise Mine

    server = serve(echo)
    assert isinstance(ended(client(server.url), words()), Mine)
    assert server.idle.wait(5)
    assert server.gone
    wrong: list[tuple[Any, str]] = [
        ({"TextEvent": {"Text": 5}}, "Invalid type for parameter TextEvent.Text"),
        ({"Nope": {}}, "Unknown parameter in input"),
        ({}, "Must set one of"),
        ({**HELLO, **CLOSE}, "Can only set one of"),
        ("TextEvent", "Invalid type for parameter input"),
    ]
    for given, text in wrong:
        error = ended(client(server.url), [HELLO, given])
        assert isinstance(error, ParamValidationError)
        assert text in str(error)
    for events in (5, HELLO, "text", b"bytes"):
        with pytest.raises(ParamValidationError, match="ActionStream"):
            call(client(server.url), events)


def test_giving_up_early(serve: Serve) -> None:
    """Closing resets the stream, and the events' generator is closed with it."""
    closed = threading.Event()

    def words() -> Iterator[Any]:
        try:
            while True:
                yield HELLO
        finally:
            closed.set()

    server = serve(echo)
    with call(client(server.url), words())["EventStream"] as stream:
        assert next(iter(stream)) == {"AudioEvent": {"AudioChunk": b"Hello"}}
    assert server.idle.wait(20)
    assert closed.wait(20)
    assert list(stream) == []
    stream = call(client(server.url), words())["EventStream"]
    server.idle.clear()
    del stream
    assert server.idle.wait(20)


def test_slow_readers_slow_the_server(serve: Serve) -> None:
    def flood(exchange: Exchange) -> None:
        exchange.respond()
        for _ in range(64):
            exchange.send(event("AudioEvent", b"x" * 65_536, AUDIO))
        exchange.send(CLOSED)
        exchange.finish()

    server = serve(flood)
    stream = call(client(server.url))["EventStream"]
    time.sleep(0.3)
    assert server.exchanges[0].sent < 1_000_000
    assert sum(len(found["AudioEvent"]["AudioChunk"]) for found in stream if "AudioEvent" in found) == 64 * 65_536


def test_slow_servers_slow_the_program(serve: Serve) -> None:
    go_on = threading.Event()
    given = []

    def lazy(exchange: Exchange) -> None:
        exchange.respond()
        assert go_on.wait(10)
        echo_rest(exchange)

    def echo_rest(exchange: Exchange) -> None:
        while exchange.take() is not None:
            pass
        exchange.send(CLOSED)
        exchange.finish()

    def words() -> Iterator[Any]:
        for number in range(100):
            given.append(number)
            yield {"TextEvent": {"Text": "x" * 30_000}}

    server = serve(lazy)
    stream = call(client(server.url), words())["EventStream"]
    time.sleep(0.3)
    assert len(given) < 40
    go_on.set()
    assert list(stream) == [{"StreamClosedEvent": {"RequestCharacters": 7}}]
    assert len(server.exchanges[0].events) == len(given) == 100


def test_ctrl_c(serve: Serve) -> None:
    def idle(exchange: Exchange) -> None:
        exchange.respond()

    stream = call(client(serve(idle).url))["EventStream"]
    timer = threading.Timer(0.2, _thread.interrupt_main)
    timer.start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(stream)
    assert time.monotonic() - started < 5
    timer.join()


# The AWS inside


@pytest.mark.parametrize(("audio", "start"), [("mp3", b"\xff"), ("ogg_vorbis", b"OggS"), ("pcm", b"")])
def test_spoken_inside(audio: str, start: bytes) -> None:
    """Speech of a text is there before the next text is given."""
    heard = threading.Event()
    early: list[bool] = []

    def words() -> Iterator[Any]:
        yield {"TextEvent": {"Text": "Good morning.", "FlushStreamConfiguration": {"Force": True}}}
        early.append(heard.wait(10))
        yield {"TextEvent": {"Text": "<speak>And good night.</speak>", "TextType": "ssml"}}
        yield CLOSE

    polly = subject().package.client("polly", endpoint_url="local")
    answer = polly.start_speech_synthesis_stream(
        Engine="generative", OutputFormat=audio, VoiceId="Amy", ActionStream=words()
    )
    spoken = b""
    for happened in answer["EventStream"]:
        if "AudioEvent" in happened:
            spoken += happened["AudioEvent"]["AudioChunk"]
            heard.set()
        else:
            assert happened == {"StreamClosedEvent": {"RequestCharacters": 28}}
    assert early == [True]
    assert spoken.startswith(start)
    assert len(spoken) > 5_000


def test_refused_inside() -> None:
    polly = subject().package.client("polly", endpoint_url="local")
    with pytest.raises(polly.exceptions.EngineNotSupportedException):
        polly.start_speech_synthesis_stream(Engine="neural", OutputFormat="mp3", VoiceId="Amy")
    ssml = {"TextEvent": {"Text": "<speak><nope></speak>", "TextType": "ssml"}}
    (error,) = drained(call(polly, [ssml])["EventStream"])
    assert isinstance(error, EventStreamError)
    assert error.response["Error"]["Code"] == "InvalidSsmlException"


def test_the_programs_own_errors_inside() -> None:
    def words() -> Iterator[Any]:
        yield HELLO
        raise Mine

    polly = subject().package.client("polly", endpoint_url="local")
    assert isinstance(ended(polly, words()), Mine)
