"""A loopback server that keeps the bytes of requests as they came: head, framing of the body, trailers.

It answers with bytes of a script. It may ask for a body (`100 Continue`), answer before it, or close early.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
BUSY = b"HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\n\r\n"


@dataclass(frozen=True)
class Reply:
    """An answer.

    `interim` is sent once the head has come, by default where the head asks for it, and `before_body` instead of reading the body; `after` closes the
    connection once so many bytes of the body have come.
    """

    raw: bytes = OK
    interim: bytes | None = None
    pause: float = 0.0
    before_body: bool = False
    after: int | None = None


@dataclass
class Raw:
    """A request: its head and all that came for its body."""

    head: bytes
    body: bytes
    size: int = 0

    def header(self, name: str) -> str | None:
        found = re.search(rb"\r\n" + name.encode() + rb": ([^\r]*)", self.head, re.IGNORECASE)
        return found[1].decode() if found else None


@dataclass
class RawServer:
    """Serves until closed. With `keep` false, bodies are counted and not kept."""

    certificate: Path | None = None
    keep: bool = True
    requests: list[Raw] = field(default_factory=list)
    connections: int = 0

    def __post_init__(self) -> None:
        self._replies: deque[Reply] = deque()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._tls = None
        if self.certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(self.certificate)
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        scheme = "https" if self._tls else "http"
        return f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def script(self, replies: Iterable[Reply]) -> None:
        self._replies = deque(replies)

    def take(self) -> list[Raw]:
        taken, self.requests = self.requests, []
        return taken

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(OSError, ssl.SSLError):
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            with sock:
                arrived = bytearray()
                while self._exchange(sock, arrived):
                    pass

    def _exchange(self, sock: socket.socket, arrived: bytearray) -> bool:
        while (end := arrived.find(b"\r\n\r\n")) < 0:
            if not (piece := sock.recv(65536)):
                return False
            arrived += piece
        head = bytes(arrived[: end + 4])
        del arrived[: end + 4]
        reply = self._replies.popleft() if self._replies else Reply()
        request = Raw(head, b"")
        self.requests.append(request)
        time.sleep(reply.pause)
        if reply.before_body:
            sock.sendall(reply.raw)
            # Whatever still comes is not a request.
            sock.settimeout(0.3)
            with contextlib.suppress(OSError):
                while piece := sock.recv(65536):
                    request.body += piece
            return False
        interim = reply.interim
        if interim is None and request.header("expect"):
            interim = b"HTTP/1.1 100 Continue\r\n\r\n"
        if interim:
            sock.sendall(interim)
        whole = self._read_body(sock, arrived, request, reply)
        if whole:
            sock.sendall(reply.raw)
        return whole and b"Connection: close" not in reply.raw

    def _read_body(self, sock: socket.socket, arrived: bytearray, request: Raw, reply: Reply) -> bool:
        length = request.header("content-length")
        chunked = (request.header("transfer-encoding") or "").lower() == "chunked"
        wanted = int(length or 0)
        kept = bytearray()
        tail = b""
        while True:
            if arrived:
                part = bytes(arrived) if chunked else bytes(arrived[: wanted - request.size])
                del arrived[: len(part)]
                request.size += len(part)
                tail = (tail + part)[-16:]
                if self.keep:
                    kept += part
            if reply.after is not None and request.size >= reply.after:
                request.body = bytes(kept)
                return False
            if (chunked and tail.endswith(b"0\r\n\r\n") and _is_whole(kept, self.keep)) or (
                not chunked and request.size >= wanted
            ):
                request.body = bytes(kept)
                return True
            piece = sock.recv(1 << 20)
            if not piece:
                request.body = bytes(kept)
                return False
            arrived += piece


def _is_whole(body: bytearray, kept: bool) -> bool:
    if not kept:
        return True
    place = 0
    while place < len(body):
        line = body.find(b"\r\n", place)
        if line < 0:
            return False
        size = int(bytes(body[place:line]).split(b";")[0], 16)
        place = line + 2 + size + 2
        if size == 0:
            return True
    return False


def data_of(body: bytes) -> bytes:
    """Take the chunks off a body."""
    found, place = bytearray(), 0
    while True:
        line = body.index(b"\r\n", place)
        size = int(body[place:line].split(b";")[0], 16)
        if size == 0:
            return bytes(found)
        found += body[line + 2 : line + 2 + size]
        place = line + 4 + size
