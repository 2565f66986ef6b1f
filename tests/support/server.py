"""A loopback HTTP/1.1 server that keeps what it was sent and answers by script.

It knows nothing of AWS. It misbehaves only as told.
"""

from __future__ import annotations

import contextlib
import io
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from http.client import responses as REASONS
from typing import Literal

Header = tuple[str, str]

# What a TLS client sends first.
_TLS_HANDSHAKE = b"\x16"

Ending = Literal["answer", "hang", "close", "reset"]


@dataclass(frozen=True)
class Request:
    """One request as it stood on the wire."""

    method: str
    target: str
    version: str
    headers: tuple[Header, ...]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """The values under `name`, joined as HTTP joins them; None when there is none."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(found) if found else None


@dataclass(frozen=True)
class Answer:
    """What to send back, and how badly.

    `cut` sends that many bytes of the body and closes; `raw` replaces the whole answer; `chunks`
    sends the body chunked; `delay` waits before the head, `body_delay` between head and body and,
    for a chunked answer, between chunks; `ending` says whether there is an answer at all.
    """

    status: int = 200
    body: bytes = b""
    headers: tuple[Header, ...] = ()
    reason: str | None = None
    version: str = "HTTP/1.1"
    length: bool = True
    chunks: tuple[bytes, ...] | None = None
    cut: int | None = None
    close: bool = False
    delay: float = 0.0
    body_delay: float = 0.0
    raw: bytes | None = None
    ending: Ending = "answer"

    def head(self) -> bytes:
        reason = REASONS.get(self.status, "Unknown") if self.reason is None else self.reason
        lines = [f"{self.version} {self.status} {reason}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        given = {name.lower() for name, _ in self.headers}
        if self.chunks is not None:
            lines.append("Transfer-Encoding: chunked")
        elif self.length and "content-length" not in given:
            lines.append(f"Content-Length: {len(self.body)}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def leaves_open(self) -> bool:
        framed = self.length or self.chunks is not None
        return framed and not self.close and self.cut is None and self.raw is None


@dataclass
class CaptureServer:
    """Serves until closed. `script` sets the answers to come; the last one is given again and again."""

    default: Answer = field(default_factory=Answer)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: deque[Answer] = deque()
        self._last = self.default
        self._requests: list[Request] = []
        self._sockets: set[socket.socket] = set()
        self._closing = threading.Event()
        self._connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, name="capture-accept", daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def script(self, answers: Iterable[Answer]) -> None:
        """Replace what is left of the script."""
        with self._lock:
            self._answers = deque(answers)
            self._last = self._answers[-1] if self._answers else self.default

    def take(self) -> list[Request]:
        """The requests since the last take."""
        with self._lock:
            taken, self._requests = self._requests, []
        return taken

    def connections(self) -> int:
        """How many connections were accepted so far."""
        with self._lock:
            return self._connections

    def open_connections(self) -> int:
        """How many connections are open now."""
        with self._lock:
            return len(self._sockets)

    def hang_up(self) -> None:
        """Close every open connection, as a server does with idle ones."""
        with self._lock:
            sockets = list(self._sockets)
        for sock in sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.hang_up()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._connections += 1
                number = self._connections
                self._sockets.add(sock)
            threading.Thread(target=self._serve, args=(sock, number), name="capture-serve", daemon=True).start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            with contextlib.suppress(OSError), sock, sock.makefile("rb") as reader:
                while True:
                    request = _read_request(reader, sock, number)
                    if request is None:
                        return
                    with self._lock:
                        self._requests.append(request)
                        answer = self._answers.popleft() if self._answers else self._last
                    if not self._reply(sock, answer):
                        return
        finally:
            with self._lock:
                self._sockets.discard(sock)

    def _reply(self, sock: socket.socket, answer: Answer) -> bool:
        """Send the answer; False when the connection is over."""
        self._pause(answer.delay)
        if answer.ending == "hang":
            # Until the client gives up: nothing more is ever sent.
            sock.recv(1)
            return False
        if answer.ending == "close":
            return False
        if answer.ending == "reset":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if answer.raw is not None:
            sock.sendall(answer.raw)
            return answer.leaves_open()
        if answer.body_delay == 0 and answer.chunks is None:
            # One write for head and body, as servers do for small answers.
            sock.sendall(answer.head() + answer.body[: answer.cut])
            return answer.leaves_open()
        sock.sendall(answer.head())
        for part in _parts(answer):
            self._pause(answer.body_delay)
            sock.sendall(part)
        return answer.leaves_open()

    def _pause(self, seconds: float) -> None:
        if seconds:
            self._closing.wait(seconds)


def _parts(answer: Answer) -> Iterator[bytes]:
    if answer.chunks is None:
        yield answer.body[: answer.cut]
        return
    sent = 0
    for chunk in answer.chunks:
        if answer.cut is not None and sent + len(chunk) > answer.cut:
            yield b"%x\r\n" % len(chunk) + chunk[: answer.cut - sent]
            return
        yield b"%x\r\n" % len(chunk) + chunk + b"\r\n"
        sent += len(chunk)
    yield b"0\r\n\r\n"


def _read_request(reader: io.BufferedReader, sock: socket.socket, number: int) -> Request | None:
    if reader.peek(1)[:1] == _TLS_HANDSHAKE:
        sock.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
        return None
    line = reader.readline().decode("latin-1").rstrip("\r\n")
    if not line:
        return None
    method, target, version = line.split(" ", 2)
    headers: list[Header] = []
    while True:
        line = reader.readline().decode("latin-1").rstrip("\r\n")
        if not line:
            break
        name, _, value = line.partition(":")
        headers.append((name, value.strip()))
    found = {name.lower(): value for name, value in headers}
    if found.get("expect", "").lower() == "100-continue":
        sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    if "chunked" in found.get("transfer-encoding", "").lower():
        body = b""
        while size := int(reader.readline().split(b";")[0], 16):
            body += reader.read(size)
            reader.readline()
        reader.readline()
    else:
        body = reader.read(int(found.get("content-length", "0")))
    return Request(method, target, version, tuple(headers), body, number)


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Poll until the condition holds; False when the time is up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.005)
    return condition()
