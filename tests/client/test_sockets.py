"""Python's sockets where a program has replaced them: calls are made by what it has put in place, as boto3 makes them."""

from __future__ import annotations

import errno
import io
import socket
import threading
import time
from typing import Any
from unittest import mock

import pytest

from tests.support.home import Home
from tests.support.keys import as_json, keys_json
from tests.support.libraries import subject
from tests.support.server import Answer, CaptureServer
from tests.support.tls import TlsFront
from tests.support.twin import Twin, outcome_of, same, without_backoff

LISTED = Answer(body=b"<R><ListTopicsResult><Topics/></ListTopicsResult></R>")
ONCE = {"retries": {"total_max_attempts": 1}}
SOUND = (("Content-Type", "audio/mpeg"),)


class Blocked(RuntimeError):
    """As guards of test suites raise it."""

    def __init__(self) -> None:
        super().__init__("A test tried to use socket.socket.")


class Stop(BaseException):
    """As runtimes raise it to end what waits."""


class Guard(socket.socket):
    def __new__(cls, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> Any:
        if fileno is None:
            raise Blocked
        return super().__new__(cls, family, type, proto, fileno)


def in_server() -> bool:
    """Whether the server of the test is at work, whose sockets are of the same class."""
    return threading.current_thread() is not threading.main_thread()


class Recorded(socket.socket):
    """A socket that counts what passes through it."""

    made = 0
    sent = b""
    received = 0

    def connect(self, address: Any) -> None:
        Recorded.made += not in_server()
        super().connect(address)

    def sendall(self, data: Any, *flags: int) -> None:
        if not in_server():
            Recorded.sent += bytes(data)
        super().sendall(data, *flags)

    def recv_into(self, *arguments: Any) -> int:
        length = super().recv_into(*arguments)
        if not in_server():
            Recorded.received += length
        return length


@pytest.fixture
def recorded() -> Any:
    Recorded.made, Recorded.sent, Recorded.received = 0, b"", 0
    return Recorded


def listed(client: Any) -> Any:
    return client.list_topics()["Topics"]


def test_the_class_is_used(server: CaptureServer, recorded: Any) -> None:
    """Both ways, on one connection for all calls."""

    def called(library: Any) -> Any:
        recorded.made, recorded.received = 0, 0
        server.script([LISTED])
        with mock.patch("socket.socket", recorded):
            client = library.client("sns", server.url)
            values = [listed(client) for _ in range(3)]
        return values, recorded.made, recorded.received > 3 * len(LISTED.body)

    assert same(called) == ([[]] * 3, 1, True)


def test_requests_are_the_same(server: CaptureServer, recorded: Any) -> None:
    """To the byte, whatever sends them."""
    twin = Twin(server, "sns")
    with mock.patch("socket.socket", recorded):
        twin.call("publish", [LISTED], Message="é" * 3000, TopicArn="arn:aws:sns:us-east-1:123456789012:t")
    assert recorded.made == 2
    assert recorded.sent.count(b"POST / HTTP/1.1") == 2
    twin.close()


@pytest.mark.parametrize("method", ["connect", "sendall", "recv_into"])
def test_a_method_of_the_class(server: CaptureServer, method: str) -> None:
    def called(library: Any) -> Any:
        own = getattr(socket.socket, method)
        used = []

        def replaced(sock: Any, *arguments: Any) -> Any:
            used.append(1)
            return own(sock, *arguments)

        server.script([LISTED])
        client = library.client("sns", server.url)
        with mock.patch.object(socket.socket, method, replaced):
            first = listed(client), bool(used)
        used.clear()
        client.close()
        return first, listed(client), used

    assert same(called) == (([], True), [], [])


def test_a_guard(server: CaptureServer) -> None:
    """Its exception is the cause of boto3's, after as many tries; without it all goes on."""

    def called(library: Any) -> Any:
        server.script([LISTED])
        client = library.client("sns", server.url, config={"retries": {"total_max_attempts": 2}})
        with mock.patch("socket.socket", Guard), without_backoff(), mock.patch("time.sleep"):
            error = outcome_of(lambda: listed(client))
        return type(error).__name__, str(error), listed(client)

    name, text, after = same(called)
    assert name == "HTTPClientError"
    assert text.endswith("A test tried to use socket.socket.")
    assert after == []


def test_a_guard_of_some_hosts(server: CaptureServer) -> None:
    def called(library: Any) -> Any:
        own = socket.socket.connect

        def guarded(sock: Any, address: Any) -> Any:
            if address[1] != server.port:
                raise Blocked
            return own(sock, address)

        server.script([LISTED])
        with mock.patch.object(socket.socket, "connect", guarded):
            allowed = listed(library.client("sns", server.url))
            return allowed, outcome_of(lambda: listed(library.client("sns", "http://127.0.0.1:9", config=ONCE)))

    assert same(called)[0] == []


def test_an_override_of_names(server: CaptureServer) -> None:
    def called(library: Any) -> Any:
        own = socket.getaddrinfo
        asked = []

        def override(host: Any, *arguments: Any, **more: Any) -> Any:
            asked.append(host)
            return own("127.0.0.1" if host == "sns.invalid" else host, *arguments, **more)

        server.script([LISTED])
        with mock.patch("socket.getaddrinfo", override):
            return listed(library.client("sns", f"http://sns.invalid:{server.port}")), asked

    assert same(called) == ([], ["sns.invalid"])


@pytest.mark.parametrize(
    "error",
    [
        socket.gaierror(socket.EAI_NONAME, "Name or service not known"),
        TimeoutError("timed out"),
        ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"),
        OSError("no network today"),
        UnicodeError("label too long"),
        LookupError("odd"),
        Stop("enough"),
    ],
)
@pytest.mark.parametrize("where", ["getaddrinfo", "socket", "connect", "sendall", "recv_into"])
def test_what_is_raised(server: CaptureServer, where: str, error: BaseException) -> None:
    """By a lookup, by a socket as it is made, and by what is done with it."""
    target = f"socket.{where}" if where in ("getaddrinfo", "socket") else f"socket.socket.{where}"

    def called(library: Any) -> Any:
        server.script([LISTED])
        client = library.client("sns", server.url, config=ONCE)
        own = socket.socket if where in ("getaddrinfo", "socket") else getattr(socket.socket, where)

        def failing(*arguments: Any, **more: Any) -> Any:
            if in_server():
                return own(*arguments, **more)
            raise error

        with mock.patch(target, failing):
            try:
                listed(client)
            except BaseException as raised:  # noqa: BLE001 - all of them are compared
                seen = raised
        later = listed(client)
        return type(seen).__name__, str(seen), later

    name, _, _ = same(called)
    assert (name == "Stop") == isinstance(error, Stop)


def test_a_body_breaks_off(server: CaptureServer) -> None:
    """In a stream, an exception is the reader's as it is."""

    def called(library: Any, error: BaseException) -> Any:
        server.script([Answer(chunks=(b"so", b"und"), headers=SOUND, body_delay=0.05)])
        client = library.client("polly", server.url, config=ONCE)
        own = socket.socket.recv_into
        with mock.patch.object(socket.socket, "recv_into", lambda *arguments: own(*arguments)):
            body = client.synthesize_speech(OutputFormat="mp3", Text="a", VoiceId="Joanna")["AudioStream"]

            def failing(*arguments: Any) -> Any:
                if in_server():
                    return own(*arguments)
                raise error

            with mock.patch.object(socket.socket, "recv_into", failing):
                try:
                    body.read()
                except BaseException as raised:  # noqa: BLE001 - all of them are compared
                    return type(raised).__name__, str(raised)

    for error in (
        TimeoutError("timed out"),
        ConnectionResetError(104, "Connection reset by peer"),
        LookupError("odd"),
        Stop("enough"),
    ):
        same(lambda library, error=error: called(library, error))


def test_a_body_is_read_piece_by_piece(server: CaptureServer, recorded: Any) -> None:
    def called(library: Any) -> Any:
        server.script([Answer(chunks=(b"so", b"und" * 50_000), headers=SOUND)])
        with mock.patch("socket.socket", recorded):
            client = library.client("polly", server.url)
            body = client.synthesize_speech(OutputFormat="mp3", Text="a", VoiceId="Joanna")["AudioStream"]
            return body.read(3), len(body.read()), body.read()

    assert same(called) == (b"sou", 149_999, b"")


def test_a_body_that_is_announced(server: CaptureServer, recorded: Any) -> None:
    """A server that does not ask for the body gets it after a second, as boto3 has it."""

    def expect(request: Any, **_: Any) -> None:
        request.headers["Expect"] = "100-continue"

    server.script([Answer()])
    with mock.patch("socket.socket", recorded):
        client = subject().client("s3", server.url, config=ONCE)
        client.meta.events.register("before-sign", expect)
        client.put_object(Bucket="b", Key="k", Body=io.BytesIO(b"content"))
    (request,) = server.take()
    assert request.header("expect") == "100-continue"
    assert b"content" in recorded.sent


def test_certificates(server: CaptureServer, front: TlsFront, authority: Any, recorded: Any) -> None:
    server.script([LISTED])
    with mock.patch("socket.socket", recorded):
        client = subject().client("sns", front.url, verify=str(authority.roots))
        assert [listed(client) for _ in range(2)] == [[], []]
        untrusting = subject().client("sns", front.url, config=ONCE)
        assert type(outcome_of(lambda: listed(untrusting))).__name__ == "SSLError"
    assert recorded.made == 2
    assert b"POST" not in recorded.sent


def test_a_proxy(server: CaptureServer, recorded: Any) -> None:
    def called(library: Any) -> Any:
        recorded.made = 0
        server.script([LISTED])
        with mock.patch("socket.socket", recorded):
            client = library.client("sns", "http://sns.invalid", config={"proxies": {"http": server.url}})
            value = listed(client)
            refusing = {"proxies": {"http": "http://127.0.0.1:9"}, **ONCE}
            refused = outcome_of(lambda: listed(library.client("sns", "http://sns.invalid", config=refusing)))
        return value, recorded.made, refused

    assert same(called)[:2] == ([], 2)


def test_a_silent_server(server: CaptureServer, recorded: Any) -> None:
    def called(library: Any) -> Any:
        server.script([Answer(ending="hang")])
        with mock.patch("socket.socket", recorded):
            client = library.client("sns", server.url, config={"read_timeout": 0.1, **ONCE})
            return outcome_of(lambda: listed(client))

    assert type(same(called)).__name__ == "ReadTimeoutError"


def test_a_connection_that_was_closed_meanwhile(server: CaptureServer, recorded: Any) -> None:
    def called(library: Any) -> Any:
        recorded.made = 0
        server.script([LISTED])
        with mock.patch("socket.socket", recorded):
            client = library.client("sns", server.url, config=ONCE)
            values = [listed(client)]
            server.hang_up()
            time.sleep(0.05)
            values.append(listed(client))
        return values, recorded.made

    assert same(called) == ([[], []], 2)


def test_connections_stay_with_who_waits_for_them(server: CaptureServer, recorded: Any) -> None:
    """What the program's sockets have opened is not used by other means, nor the other way round."""
    server.script([LISTED])
    client = subject().client("sns", server.url)
    before = server.connections()
    for _ in range(2):
        assert listed(client) == []
        with mock.patch("socket.socket", recorded):
            assert listed(client) == []
    assert (server.connections() - before, recorded.made) == (2, 1)
    client.close()


class Scripted:
    """A socket that is no socket: it has what boto3 needs of one, and no more."""

    sent = b""

    def __init__(self, *_arguments: Any) -> None:
        self._answer = io.BytesIO(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(LISTED.body), LISTED.body))

    def setsockopt(self, *_arguments: Any) -> None:
        pass

    def settimeout(self, timeout: Any) -> None:
        pass

    def connect(self, address: Any) -> None:
        pass

    def sendall(self, data: Any) -> None:
        Scripted.sent += bytes(data)

    def makefile(self, *_arguments: Any) -> Any:
        return self._answer

    def close(self) -> None:
        pass


def test_a_socket_of_the_programs_own() -> None:
    def called(library: Any) -> Any:
        Scripted.sent = b""
        with mock.patch("socket.socket", Scripted):
            client = library.client("sns", "http://127.0.0.1:1")
            return listed(client), Scripted.sent.startswith(b"POST / HTTP/1.1\r\n")

    assert same(called) == ([], True)


def test_what_boto3_does_not_use(server: CaptureServer) -> None:
    """It never calls `socket.create_connection`."""

    def called(library: Any) -> Any:
        server.script([LISTED])
        with mock.patch("socket.create_connection", side_effect=Blocked):
            return listed(library.client("sns", server.url))

    assert same(called) == []


def test_pauses_by_the_programs_sleep(server: CaptureServer) -> None:
    """Replaced or not; here, so that it takes no time."""

    def called(library: Any) -> Any:
        server.script([Answer(status=500), Answer(status=500), LISTED])
        with mock.patch("time.sleep") as sleep:
            return listed(library.client("sns", server.url)), sleep.call_count

    assert same(called) == ([], 2)


def test_a_sleep_that_raises(server: CaptureServer) -> None:
    def called(library: Any) -> Any:
        server.script([Answer(status=500)])
        with mock.patch("time.sleep", side_effect=Stop("enough")):
            try:
                listed(library.client("sns", server.url))
            except Stop as stop:
                return str(stop)

    assert same(called) == "enough"


def test_keys_of_an_instance(home: Home, server: CaptureServer, recorded: Any) -> None:
    home.environ(AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=server.url)

    def found(library: Any) -> Any:
        recorded.made = 0
        server.script([Answer(body=b"token"), Answer(body=b"reader"), as_json({"Code": "Success", **keys_json("K")})])
        with mock.patch("socket.socket", recorded):
            key = library.session().get_credentials().access_key
        with mock.patch("socket.socket", Guard):
            blocked = outcome_of(lambda: library.session().get_credentials())
        return key, recorded.made > 0, blocked

    key, used, _ = same(found)
    assert (key, used) == ("K", True)
