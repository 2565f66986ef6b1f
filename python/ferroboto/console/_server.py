"""The page's server: loopback only, a token for each run, and nothing from or for other sites. Calls nothing itself."""

from __future__ import annotations

import hmac
import json
import os
import secrets
import socket
import sys
import threading
from contextlib import suppress
from functools import lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from types import TracebackType
from typing import Any, final

from .._ferroboto import __version__
from ._calls import BadRequest, Caller, Unconfirmed, demos
from ._fetch import CannotFetch, fetch

_LOOPBACK = "127.0.0.1"
#: Two images of the size that Rekognition takes, in base64, fit.
MAX_REQUEST = 16 << 20
#: A browser that says nothing for so many seconds is let go.
_PATIENCE = 30

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@lru_cache(maxsize=1)
def _page() -> dict[str, tuple[str, bytes]]:
    """The page's files by path, with their types."""
    found: dict[str, tuple[str, bytes]] = {}
    for file in (files(__package__) / "page").iterdir():
        kind = _TYPES.get(file.name[file.name.rfind(".") :])
        if kind is not None:
            found["/" + file.name] = (kind, file.read_bytes())
    found["/"] = found["/index.html"]
    return found


class _Refused(Exception):
    def __init__(self, status: HTTPStatus, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "ferroboto-console"
    sys_version = ""
    timeout = _PATIENCE
    server: _Server

    def do_GET(self) -> None:
        """A file of the page, or something that the page asks for."""
        self._answered(self._get)

    def do_POST(self) -> None:
        """A call."""
        self._answered(self._post)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the terminal is the reader's."""

    def _answered(self, work: Any) -> None:
        try:
            self._check_site()
            kind, data = work()
            self._send(HTTPStatus.OK, kind, data)
        except _Refused as refused:
            # What is left unread of the request would be taken for the next one.
            self.close_connection = True
            body = json.dumps({"refused": refused.text}).encode()
            self._send(refused.status, "application/json", body)
        except (ConnectionError, TimeoutError):
            self.close_connection = True

    def _send(self, status: HTTPStatus, kind: str, data: bytes) -> None:
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def _check_site(self) -> None:
        """Let in what this page asks from this address, and no page of another site."""
        hosts = self.server.hosts
        if self.headers.get("Host", "").lower() not in hosts:
            raise _Refused(HTTPStatus.FORBIDDEN, "this server answers on its own address only")
        origin = self.headers.get("Origin")
        if origin is not None and origin.lower() not in {f"http://{host}" for host in hosts}:
            raise _Refused(HTTPStatus.FORBIDDEN, "requests of other sites are not answered")

    def _check_token(self) -> None:
        given = self.headers.get("X-Console-Token", "")
        if not hmac.compare_digest(given.encode("latin-1", "replace"), self.server.token.encode()):
            raise _Refused(HTTPStatus.UNAUTHORIZED, "open the address that the terminal shows")

    def _get(self) -> tuple[str, bytes]:
        path = self.path.partition("?")[0]
        if path in _page():
            return _page()[path]
        self._check_token()
        caller = self.server.caller
        if path == "/api/about":
            return self._json({**caller.about(), "version": __version__, "demos": demos()})
        if path == "/api/outbox" and caller.is_local:
            return self._json(caller.outbox())
        raise _Refused(HTTPStatus.NOT_FOUND, "there is nothing here")

    def _post(self) -> tuple[str, bytes]:
        self._check_token()
        asked = self._body()
        try:
            if self.path == "/api/call":
                return self._json(self.server.caller.call(asked))
            if self.path == "/api/fetch":
                return self._json(fetch(asked.get("url") if isinstance(asked, dict) else None))
        except BadRequest as error:
            raise _Refused(HTTPStatus.BAD_REQUEST, str(error)) from None
        except Unconfirmed as error:
            raise _Refused(HTTPStatus.CONFLICT, str(error)) from None
        except CannotFetch as error:
            raise _Refused(HTTPStatus.UNPROCESSABLE_ENTITY, str(error)) from None
        raise _Refused(HTTPStatus.NOT_FOUND, "there is nothing here")

    def _body(self) -> Any:
        if self.headers.get_content_type() != "application/json":
            raise _Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "a call is JSON")
        length = self.headers.get("Content-Length", "")
        if not length.isascii() or not length.isdigit():
            raise _Refused(HTTPStatus.LENGTH_REQUIRED, "a call says how long it is")
        # A number of many digits is too large already, and Python refuses to read one of thousands.
        if len(length) > len(str(MAX_REQUEST)) or int(length) > MAX_REQUEST:
            raise _Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"larger than {MAX_REQUEST >> 20} MB")
        try:
            return json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            raise _Refused(HTTPStatus.BAD_REQUEST, "a call is JSON") from None

    @staticmethod
    def _json(value: Any) -> tuple[str, bytes]:
        return "application/json", json.dumps(value).encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # A page asks for much at once, and who finds no place to wait comes back a second later or never.
    request_queue_size = 128
    # On Windows this would share a port that somebody else listens on.
    allow_reuse_address = os.name != "nt"

    def __init__(self, caller: Caller, port: int) -> None:
        self._open: set[socket.socket] = set()
        super().__init__((_LOOPBACK, port), _Handler)
        self.caller = caller
        self.token = secrets.token_urlsafe(24)
        self.hosts = {f"{name}:{self.server_port}" for name in (_LOOPBACK, "localhost")}

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread of the connection's own, and remember the connection."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """End a connection."""
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Give the port back, and end what visitors keep open."""
        super().server_close()
        for connection in tuple(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that broke is nobody's business; a fault of ours shows."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    def server_bind(self) -> None:
        """Bind without looking the host's name up, which may take seconds."""
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = _LOOPBACK, self.server_address[1]


@final
class Console:
    """A running page.

    :param caller: what takes the page's calls.
    :param port: port on the loopback interface, 0 for any free one.
    :raises OSError: the port is taken.

    >>> from ferroboto.console import Console, Caller
    >>> with Console(Caller(endpoint_url='local')) as console:
    ...     console.url.startswith('http://127.0.0.1:')
    True
    """

    def __init__(self, caller: Caller, *, port: int = 0) -> None:
        self._server = _Server(caller, port)
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address to open; the token behind ``#`` is what lets its owner in."""
        return f"http://{_LOOPBACK}:{self._server.server_port}/#token={self._server.token}"

    @property
    def token(self) -> str:
        """What requests of this run have to carry."""
        return self._server.token

    def wait(self) -> None:
        """Wait until something else stops the page, as Ctrl-C does with ``KeyboardInterrupt``."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(timeout=0.2)

    def __enter__(self) -> Console:
        """Start to answer."""
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, and give the port back."""
        self._server.shutdown()
        self._server.server_close()
