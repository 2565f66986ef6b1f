"""Event streams from the other side: frames, signatures, and an HTTP/2 server that speaks both.

Written from the format's description, apart from what is tested.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import re
import socket
import ssl
import struct
import threading
import zlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import h2.exceptions

from tests.support.libraries import KEYS

Value = bool | int | bytes | str
Headers = dict[str, Value]

STREAM = "application/vnd.amazon.eventstream"
_DATE = ":date"
_SIGNATURE = ":chunk-signature"


def frame(headers: Headers, payload: bytes = b"", *, timestamps: tuple[str, ...] = ()) -> bytes:
    """A message; those of the headers that are times are named."""
    encoded = b"".join(_header(name, value, time=name in timestamps) for name, value in headers.items())
    prelude = struct.pack("!II", 16 + len(encoded) + len(payload), len(encoded))
    prelude += struct.pack("!I", zlib.crc32(prelude))
    whole = prelude + encoded + payload
    return whole + struct.pack("!I", zlib.crc32(whole))


def _header(name: str, value: Value, *, time: bool = False) -> bytes:
    start = bytes([len(name.encode())]) + name.encode()
    if isinstance(value, bool):
        return start + (b"\x00" if value else b"\x01")
    if isinstance(value, int):
        return start + (b"\x08" if time else b"\x05") + struct.pack("!q", value)
    raw = value if isinstance(value, bytes) else value.encode()
    return start + (b"\x06" if isinstance(value, bytes) else b"\x07") + struct.pack("!H", len(raw)) + raw


def event(name: str, payload: bytes = b"{}", kind: str = "application/json", **headers: Value) -> bytes:
    """An event of an answer."""
    return frame({":message-type": "event", ":event-type": name, ":content-type": kind, **headers}, payload)


@dataclass
class Message:
    """A message as it came."""

    headers: Headers
    payload: bytes


def unframe(data: bytearray) -> Message | None:
    """Take a message off the front, if it is all there."""
    if len(data) < 12:
        return None
    total, length, crc = struct.unpack("!III", data[:12])
    assert crc == zlib.crc32(data[:8])
    if len(data) < total:
        return None
    (crc,) = struct.unpack("!I", data[total - 4 : total])
    assert crc == zlib.crc32(data[: total - 4])
    rest = bytes(data[12 : 12 + length])
    headers: Headers = {}
    while rest:
        name = rest[1 : 1 + rest[0]].decode()
        rest = rest[1 + rest[0] :]
        kind, rest = rest[0], rest[1:]
        assert kind in (6, 7, 8)
        if kind == 8:
            headers[name], rest = struct.unpack("!q", rest[:8])[0], rest[8:]
            continue
        size = struct.unpack("!H", rest[:2])[0]
        raw, rest = rest[2 : 2 + size], rest[2 + size :]
        headers[name] = raw if kind == 6 else raw.decode()
    message = Message(headers, bytes(data[12 + length : total - 4]))
    del data[:total]
    return message


class Signatures:
    """Checks that each message is signed upon the one before it, the first upon the request."""

    def __init__(self, headers: dict[str, str]) -> None:
        found = re.search(r"Credential=[^/]+/(\d+)/([^/]+)/([^/]+)/.*Signature=(\w+)", headers["authorization"])
        assert found is not None
        self._date, self._region, self._service, self._last = found.groups()

    def check(self, message: Message) -> None:
        signature, date = message.headers[_SIGNATURE], message.headers[_DATE]
        assert isinstance(signature, bytes)
        assert isinstance(date, int)
        key = b"AWS4" + KEYS["aws_secret_access_key"].encode()
        for part in (self._date, self._region, self._service, "aws4_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        moment = _moment(date)
        lines = (
            "AWS4-HMAC-SHA256-PAYLOAD",
            moment,
            f"{moment[:8]}/{self._region}/{self._service}/aws4_request",
            self._last,
            hashlib.sha256(_header(_DATE, date, time=True)).hexdigest(),
            hashlib.sha256(message.payload).hexdigest(),
        )
        expected = hmac.new(key, "\n".join(lines).encode(), hashlib.sha256).digest()
        assert signature == expected, "wrong signature"
        self._last = expected.hex()


def _moment(milliseconds: int) -> str:
    import datetime

    moment = datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.timezone.utc)
    return moment.strftime("%Y%m%dT%H%M%SZ")


class Gone(Exception):
    """The client gave the stream up."""


@dataclass
class Exchange:
    """One request and its answer, as the server's script has them."""

    connection: h2.connection.H2Connection
    sock: socket.socket
    stream: int
    headers: dict[str, str]
    events: list[tuple[str, bytes]] = field(default_factory=list)
    sent: int = 0

    def __post_init__(self) -> None:
        self._data = bytearray()
        self._ended = False
        self.ended_with_signature = False
        self._signatures = Signatures(self.headers) if "authorization" in self.headers else None

    def take(self) -> tuple[str, bytes] | None:
        """The next event's name and payload; None at the end."""
        while True:
            message = unframe(self._data)
            if message is not None:
                if self._signatures is None:
                    return self._kept(message)
                self._signatures.check(message)
                if not message.payload:
                    self.ended_with_signature = True
                    continue
                inner = unframe(bytearray(message.payload))
                assert inner is not None
                return self._kept(inner)
            if self._ended:
                assert not self._data
                return None
            self.pump()

    def _kept(self, message: Message) -> tuple[str, bytes]:
        assert message.headers[":message-type"] == "event"
        kept = (str(message.headers[":event-type"]), message.payload)
        self.events.append(kept)
        return kept

    def pump(self, release: bool = True) -> None:
        """Wait for something to arrive."""
        data = self.sock.recv(65536)
        if not data:
            raise Gone("closed")
        for happened in self.connection.receive_data(data):
            if isinstance(happened, h2.events.DataReceived):
                self._data += happened.data
                if release:
                    self.connection.acknowledge_received_data(happened.flow_controlled_length, self.stream)
            elif isinstance(happened, h2.events.StreamEnded):
                self._ended = True
            elif isinstance(happened, h2.events.StreamReset):
                raise Gone(f"reset {happened.error_code}")
            elif isinstance(happened, h2.events.ConnectionTerminated):
                raise Gone("terminated")
        self.flush()

    def flush(self) -> None:
        self.sock.sendall(self.connection.data_to_send())

    def respond(self, status: int = 200, *headers: tuple[str, str]) -> None:
        kind = () if any(name == "content-type" for name, _ in headers) else (("content-type", STREAM),)
        self.connection.send_headers(self.stream, [(":status", str(status)), *kind, *headers])
        self.flush()

    def send(self, data: bytes) -> None:
        """Send bytes of the answer, as fast as the client takes them."""
        while data:
            room = min(self.connection.local_flow_control_window(self.stream), self.connection.max_outbound_frame_size)
            if room <= 0:
                self.pump()
                continue
            self.connection.send_data(self.stream, data[:room])
            self.flush()
            self.sent += min(room, len(data))
            data = data[room:]

    def finish(self) -> None:
        self.connection.end_stream(self.stream)
        self.flush()

    def reset(self) -> None:
        self.connection.reset_stream(self.stream, 2)
        self.flush()


class StreamServer:
    """Serves each stream by a script, on a connection and thread of its own."""

    def __init__(
        self, script: Callable[[Exchange], None], certificate: Path | None = None, protocols: tuple[str, ...] = ("h2",)
    ) -> None:
        self._script = script
        self._context: ssl.SSLContext | None = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate)
            if protocols:
                self._context.set_alpn_protocols(list(protocols))
        self.exchanges: deque[Exchange] = deque()
        self.gone: list[str] = []
        self.failures: list[BaseException] = []
        self.idle = threading.Event()
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"{'http' if self._context is None else 'https'}://127.0.0.1:{self.port}"

    def close(self) -> None:
        """End, and raise what a script found wrong."""
        for sock in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(5)
        if self.failures:
            raise self.failures[0]

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
                self._sockets.append(sock)
                thread.start()
                self._threads.append(thread)

    def _serve(self, sock: socket.socket) -> None:
        try:
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
                self._sockets.append(sock)
            self._talk(sock)
        except (Gone, OSError) as error:
            self.gone.append(str(error))
        except h2.exceptions.ProtocolError as error:
            self.gone.append(f"protocol: {error}")
        except BaseException as error:  # noqa: BLE001 - raised when the server is closed
            self.failures.append(error)
        finally:
            self.idle.set()
            with contextlib.suppress(OSError):
                sock.close()

    def _talk(self, sock: socket.socket) -> None:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        connection.initiate_connection()
        sock.sendall(connection.data_to_send())
        early = bytearray()
        exchange: Exchange | None = None
        while exchange is None:
            data = sock.recv(65536)
            if not data:
                raise Gone("closed")
            ended = False
            for happened in connection.receive_data(data):
                if isinstance(happened, h2.events.RequestReceived):
                    headers: dict[str, str] = {str(name): str(value) for name, value in happened.headers}
                    exchange = Exchange(connection, sock, happened.stream_id, headers)
                elif isinstance(happened, h2.events.DataReceived):
                    early += happened.data
                    connection.acknowledge_received_data(happened.flow_controlled_length, happened.stream_id)
                elif isinstance(happened, h2.events.StreamEnded):
                    ended = True
            sock.sendall(connection.data_to_send())
        exchange._data += early
        exchange._ended = ended
        self.exchanges.append(exchange)
        self._script(exchange)
        exchange.flush()
        # Until the client closes: what it still has to say is part of the exchange.
        while True:
            exchange.pump()


def drained(stream: Any) -> list[Any]:
    """The events of a stream, and last what was raised instead of one."""
    events: list[Any] = []
    try:
        for happened in stream:
            events.append(happened)  # noqa: PERF402 - those before an error count too
    except Exception as error:  # noqa: BLE001
        events.append(error)
    return events
