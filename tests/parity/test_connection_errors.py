"""Servers that cannot be reached, or misbehave: boto3's class and text, the same attempts, no hang."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.compare import differences
from tests.support.home import Home
from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Twin, outcome_of, same

CALLS = (("sns", "list_topics"), ("polly", "describe_voices"), ("rekognition", "list_collections"))


def client_error(library: Library, service: str, method: str, url: str, **config: Any) -> Any:
    client = library.client(service, url, config={"connect_timeout": 2, "read_timeout": 2, **config})
    try:
        return outcome_of(getattr(client, method))
    finally:
        client.close()


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@pytest.mark.parametrize(("service", "method"), CALLS)
def test_refused(closed_port: int, service: str, method: str) -> None:
    error = same(lambda library: client_error(library, service, method, f"http://127.0.0.1:{closed_port}"))
    assert type(error).__name__ == "EndpointConnectionError"


@pytest.mark.parametrize(("service", "method"), CALLS)
def test_unresolvable(service: str, method: str) -> None:
    error = same(
        lambda library: client_error(
            library, service, method, "http://nowhere.invalid/path", retries={"total_max_attempts": 1}
        )
    )
    assert type(error).__name__ == "EndpointConnectionError"


def test_refused_https(closed_port: int) -> None:
    same(lambda library: client_error(library, "sns", "list_topics", f"https://127.0.0.1:{closed_port}"))


def test_not_tls(server: CaptureServer) -> None:
    """A plain server behind an https URL; the reason that follows the text is each TLS library's own."""
    url = server.url.replace("http:", "https:")

    def error(library: Library) -> Any:
        raised = client_error(library, "sns", "list_topics", url, retries={"total_max_attempts": 1})
        return [type(raised).__name__, str(raised).split(url)[0], list(raised.kwargs)]

    same(error)


@contextlib.contextmanager
def never_accepting() -> Iterator[str]:
    """A port whose connections are never completed: the backlog is full."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    fillers = []
    for _ in range(4):
        filler = socket.socket()
        filler.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            filler.connect(listener.getsockname())
        fillers.append(filler)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        for filler in fillers:
            filler.close()
        listener.close()


@pytest.mark.parametrize(("service", "method"), CALLS)
def test_connect_timeout(service: str, method: str) -> None:
    with never_accepting() as url:
        options = {"connect_timeout": 0.3, "retries": {"total_max_attempts": 1}}
        started = time.monotonic()
        error = same(lambda library: client_error(library, service, method, url, **options))
        assert type(error).__name__ == "ConnectTimeoutError"
        assert time.monotonic() - started < 5


MISBEHAVIOURS: dict[str, tuple[Answer, str]] = {
    "closes without an answer": (Answer(ending="close"), "ConnectionClosedError"),
    "resets": (Answer(ending="reset"), "ConnectionClosedError"),
    "garbage": (Answer(raw=b"\x00\x01\x02 this is not http\r\n\r\n"), "ConnectionClosedError"),
    "smtp": (Answer(raw=b"220 mail.example.com ESMTP\r\n"), "ConnectionClosedError"),
    "half a status line": (Answer(raw=b"HTTP/1.1 20"), ""),
    "bad status": (Answer(raw=b"HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n"), "ConnectionClosedError"),
    "empty line first": (Answer(raw=b"\r\n"), ""),
    "never answers": (Answer(ending="hang"), "ReadTimeoutError"),
}


@pytest.mark.parametrize("name", MISBEHAVIOURS)
@pytest.mark.parametrize("attempts", [1, 2])
@pytest.mark.parametrize(("service", "method"), CALLS)
def test_misbehaviour(twin: TwinFactory, service: str, method: str, name: str, attempts: int) -> None:
    answer, expected = MISBEHAVIOURS[name]
    pair = twin(service, config={"read_timeout": 0.3, "retries": {"total_max_attempts": attempts, "mode": "standard"}})
    started = time.monotonic()
    outcome = pair.call(method, [answer])
    assert expected in ("", type(outcome.value).__name__)
    if expected:
        assert len(outcome.requests) == attempts
    assert time.monotonic() - started < 10


def test_half_a_head(twin: TwinFactory) -> None:
    """boto3 takes what came for the whole head, and so for success; an error is as good."""
    pair = twin("rekognition", config={"retries": {"total_max_attempts": 1}})
    pair.server.script([Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Le")])
    left, right = (outcome_of(client.list_collections) for client in (pair.reference, pair.subject))
    assert not differences(left, right) or type(right).__name__ == "ConnectionClosedError"


@pytest.mark.parametrize("name", ["closes without an answer", "never answers", "garbage"])
def test_default_attempts(twin: TwinFactory, name: str) -> None:
    answer, _ = MISBEHAVIOURS[name]
    outcome = twin("sns", config={"read_timeout": 0.2}).call("list_topics", [answer])
    assert len(outcome.requests) == 3


@pytest.mark.parametrize(("service", "method"), CALLS)
@pytest.mark.parametrize("cut", [0, 1, 20])
def test_cut_body(twin: TwinFactory, service: str, method: str, cut: int) -> None:
    """A body that ends early: boto3 hands what came to the parser."""
    body = (
        b'{"Voices": [], "CollectionIds": []}'
        if service != "sns"
        else b"<R><ListTopicsResult><Topics/></ListTopicsResult></R>"
    )
    twin(service).call(method, [Answer(body=body, cut=cut)])


@pytest.mark.parametrize(("service", "method"), CALLS)
def test_cut_chunked_body(twin: TwinFactory, service: str, method: str) -> None:
    """Of a chunked body that ends early the class is boto3's; the text quotes its HTTP library."""
    pair = twin(service, config={"retries": {"total_max_attempts": 1}})
    pair.server.script([Answer(chunks=(b"{", b'"a": 1}'), cut=3)])
    left, right = (outcome_of(getattr(client, method)) for client in (pair.reference, pair.subject))
    assert type(left).__name__ == type(right).__name__


@pytest.mark.parametrize("body", [b"", b"abc"])
def test_body_that_hangs(twin: TwinFactory, body: bytes) -> None:
    pair = twin("rekognition", config={"read_timeout": 0.3, "retries": {"total_max_attempts": 1}})
    pair.call("list_collections", [Answer(body=b"{}" + body, body_delay=2)])


def test_slow_answer_within_the_timeout(twin: TwinFactory) -> None:
    twin("rekognition", config={"read_timeout": 2}).call("list_collections", [Answer(body=b"{}", delay=0.5)])


def test_idle_connection_closed_by_the_server(server: CaptureServer) -> None:
    """The next call opens a new one and spends no retry."""
    pair = Twin(server, "rekognition", {"config": {"retries": {"total_max_attempts": 1}}})
    pair.call("list_collections", [Answer(body=b"{}")])
    for _ in range(3):
        server.hang_up()
        time.sleep(0.1)
        outcome = pair.call("list_collections", [Answer(body=b"{}")])
        assert not outcome.raised


def test_server_that_closes_after_each_answer(twin: TwinFactory) -> None:
    pair = twin("rekognition")
    for _ in range(5):
        pair.call("list_collections", [Answer(body=b"{}", close=True)])


def test_oversized_header(twin: TwinFactory) -> None:
    pair = twin("rekognition", config={"retries": {"total_max_attempts": 1}})
    pair.call("list_collections", [Answer(body=b"{}", headers=(("x-long", "a" * 8000),))])


def test_many_headers(twin: TwinFactory) -> None:
    pair = twin("rekognition", config={"retries": {"total_max_attempts": 1}})
    pair.call("list_collections", [Answer(body=b"{}", headers=tuple((f"x-{n}", str(n)) for n in range(90)))])


PORTS = ("port", "99999", "65536/path?a=b", "-1", "+80", " 80", "8 0", "1_0", "٣", "b:c")


@pytest.mark.parametrize("port", PORTS)
@pytest.mark.parametrize("host", ["localhost", "user:secret@localhost", "[::1]"])
def test_port_that_is_none(host: str, port: str) -> None:
    """The client is made; its first call fails."""
    error = same(lambda library: client_error(library, "polly", "describe_voices", f"http://{host}:{port}"))
    assert type(error) is ValueError and "secret" not in str(error)


def test_scheme_of_another_protocol() -> None:
    same(lambda library: client_error(library, "polly", "describe_voices", "ftp://localhost:1"))


def test_user_in_the_endpoint(server: CaptureServer) -> None:
    """Name and password are not sent."""
    url = server.url.replace("//", "//user:secret@")
    server.script([Answer(body=b"{}")])
    sent = []
    for library in (reference(), subject()):
        server.take()
        library.client("rekognition", url).list_collections()
        request = server.take()[0]
        assert "secret" not in str(request.headers) + request.target
        sent.append((request.target, request.header("host")))
    assert sent[0] == sent[1]


def test_proxy_from_the_environment(home: Home, server: CaptureServer) -> None:
    """A plain-http request goes to the proxy with its whole URL."""
    home.environ(HTTP_PROXY=server.url, http_proxy=server.url)
    server.script([Answer(body=b"{}")])
    sent = []
    for library in (reference(), subject()):
        server.take()
        client = library.client("rekognition", "http://service.invalid:8080")
        assert "ResponseMetadata" in client.list_collections()
        sent.append([(request.target, request.header("host")) for request in server.take()])
    assert sent[0] == sent[1] == [("http://service.invalid:8080/", "service.invalid:8080")]


def test_no_proxy(home: Home, server: CaptureServer) -> None:
    home.environ(
        HTTP_PROXY="http://127.0.0.1:1", http_proxy="http://127.0.0.1:1", NO_PROXY="127.0.0.1", no_proxy="127.0.0.1"
    )
    server.script([Answer(body=b"{}")])
    same(lambda library: library.client("rekognition", server.url).list_collections())


def test_unreachable_proxy(closed_port: int) -> None:
    proxies = {"http": f"http://user:secret@127.0.0.1:{closed_port}"}
    error = same(
        lambda library: client_error(
            library,
            "rekognition",
            "list_collections",
            "http://service.invalid",
            proxies=proxies,
            retries={"total_max_attempts": 1},
        )
    )
    assert "secret" not in str(error)


def test_errors_compare_by_their_arguments(closed_port: int) -> None:
    url = f"http://127.0.0.1:{closed_port}/"
    left = reference().module("exceptions").EndpointConnectionError(endpoint_url=url, error="x")
    right = subject().module("exceptions").EndpointConnectionError(endpoint_url=url, error="x")
    assert not differences(left, right)
