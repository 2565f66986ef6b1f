"""A loopback server of objects in buckets, which records its requests and fails where a test wants it to."""

from __future__ import annotations

import hashlib
import re
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

# What a request is turned into by a fault: "reset" (no response), "error" (500), "busy" (503), "cut" (half a body),
# "denied" (403), "short" (a range that is not the one requested), "slow" (a pause before the response).
Fault = str


@dataclass(frozen=True)
class Seen:
    """A request as it stood on the wire."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    def kind(self) -> str:
        """Method, and what tells its operation."""
        marks = [name for name in ("uploads", "partNumber", "uploadId", "tagging") if name in self.query]
        return f"{self.method} {'+'.join(marks)}".strip()


@dataclass
class ObjectServer:
    """Serves until closed. ``fault`` is asked about each request."""

    fault: Callable[[Seen], Fault | None] = lambda _seen: None
    objects: dict[str, bytes] = field(default_factory=dict)
    metadata: dict[str, dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.requests: list[Seen] = []
        self.uploads: dict[str, dict[int, bytes]] = {}
        self.lock = threading.Lock()
        self.count = 0
        outer = self

        class Handler(_Handler):
            server_of_objects = outer

        class Server(ThreadingHTTPServer):
            request_queue_size = 128

            def handle_error(self, request: Any, client_address: Any) -> None:
                """Clients hang up as they like."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def clear(self) -> None:
        """Forget everything."""
        self.fault = lambda _seen: None
        self.objects, self.metadata, self.uploads = {}, {}, {}
        self.take()

    def take(self) -> list[Seen]:
        """The requests since the last take."""
        with self.lock:
            taken, self.requests = self.requests, []
        return taken

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def each_part(fault: Fault, times: int = 1) -> Callable[[Seen], Fault | None]:
    """Fail each request for a part or a range so many times."""
    counts: Counter[str] = Counter()
    lock = threading.Lock()

    def decide(seen: Seen) -> Fault | None:
        part = seen.query.get("partNumber") or seen.headers.get("range")
        if part is None and not (seen.method == "GET" or (seen.method == "PUT" and seen.body)):
            return None
        with lock:
            counts[f"{seen.method} {part}"] += 1
            return fault if counts[f"{seen.method} {part}"] <= times else None

    return decide


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_of_objects: ObjectServer

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _seen(self) -> Seen:
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
        headers = {name.lower(): value for name, value in self.headers.items()}
        if headers.get("expect") == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = self.rfile.read(int(headers.get("content-length", 0)))
        return Seen(self.command, unquote(url.path), query, headers, body)

    def _serve(self) -> None:
        seen = self._seen()
        outer = self.server_of_objects
        fault = outer.fault(seen)
        with outer.lock:
            outer.requests.append(seen)
        if fault == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()
            return
        if fault == "slow":
            time.sleep(0.3)
        refusals = {"error": (500, "InternalError"), "busy": (503, "SlowDown"), "denied": (403, "AccessDenied")}
        if fault in refusals:
            self._refuse(*refusals[fault])
            return
        getattr(self, f"_{seen.method.lower()}")(seen, fault)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = _serve

    def _send(
        self, status: int, body: bytes = b"", cut: bool = False, headers: dict[str, str] | None = None, **more: str
    ) -> None:
        headers = {**(headers or {}), **more}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if cut:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif self.command != "HEAD":
            self.wfile.write(body)

    def _refuse(self, status: int, code: str) -> None:
        body = f"<Error><Code>{code}</Code><Message>{code} it is</Message></Error>".encode()
        self._send(status, b"" if self.command == "HEAD" else body)

    def _put(self, seen: Seen, _fault: Fault | None) -> None:
        outer = self.server_of_objects
        etag = f'"{hashlib.md5(seen.body).hexdigest()}"'
        sums = {n.replace("-", "_"): v for n, v in seen.headers.items() if n.startswith("x-amz-checksum-")}
        if "uploadId" in seen.query:
            number = int(seen.query["partNumber"])
            body = seen.body
            if source := seen.headers.get("x-amz-copy-source"):
                begin, end = (int(n) for n in seen.headers["x-amz-copy-source-range"][6:].split("-"))
                body = outer.objects["/" + unquote(source).lstrip("/")][begin : end + 1]
            with outer.lock:
                parts = outer.uploads.get(seen.query["uploadId"])
                if parts is not None:
                    parts[number] = body
            if parts is None:
                self._refuse(404, "NoSuchUpload")
            elif source:
                self._send(200, f"<CopyPartResult><ETag>{etag}</ETag></CopyPartResult>".encode())
            else:
                self._send(200, ETag=etag, headers=sums)
            return
        if source := seen.headers.get("x-amz-copy-source"):
            outer.objects[seen.path] = outer.objects["/" + unquote(source).lstrip("/")]
            self._send(200, f"<CopyObjectResult><ETag>{etag}</ETag></CopyObjectResult>".encode())
            return
        outer.objects[seen.path] = seen.body
        self._send(200, ETag=etag, headers=sums)

    def _post(self, seen: Seen, _fault: Fault | None) -> None:
        outer = self.server_of_objects
        if "uploads" in seen.query:
            with outer.lock:
                outer.count += 1
                name = f"upload-{outer.count}"
                outer.uploads[name] = {}
            self._send(200, f"<InitiateMultipartUploadResult><UploadId>{name}</UploadId>"
                       "</InitiateMultipartUploadResult>".encode())  # fmt: skip
            return
        with outer.lock:
            parts = outer.uploads.pop(seen.query["uploadId"], None)
        if parts is None:
            self._refuse(404, "NoSuchUpload")
            return
        named = [int(n) for n in re.findall(rb"<PartNumber>(\d+)</PartNumber>", seen.body)]
        outer.objects[seen.path] = b"".join(parts[number] for number in named)
        self._send(200, b"<CompleteMultipartUploadResult><ETag>whole</ETag></CompleteMultipartUploadResult>")

    def _delete(self, seen: Seen, _fault: Fault | None) -> None:
        outer = self.server_of_objects
        if "uploadId" in seen.query:
            with outer.lock:
                outer.uploads.pop(seen.query["uploadId"], None)
        else:
            outer.objects.pop(seen.path, None)
        self._send(204)

    def _head(self, seen: Seen, _fault: Fault | None) -> None:
        whole = self.server_of_objects.objects.get(seen.path)
        if whole is None:
            self._send(404)
            return
        headers = self.server_of_objects.metadata.get(seen.path, {})
        self._send(200, ETag=_etag(whole), Content_Length=str(len(whole)), headers=headers)

    def _get(self, seen: Seen, fault: Fault | None) -> None:
        if seen.path == "/-/uploads":
            self._send(200, str(len(self.server_of_objects.uploads)).encode())
            return
        whole = self.server_of_objects.objects.get(seen.path)
        if whole is None:
            self._refuse(404, "NoSuchKey")
            return
        if seen.headers.get("if-match", _etag(whole)) != _etag(whole):
            self._refuse(412, "PreconditionFailed")
            return
        wanted = seen.headers.get("range")
        if wanted is None:
            headers = self.server_of_objects.metadata.get(seen.path, {})
            self._send(200, whole, fault == "cut", headers=headers, ETag=_etag(whole))
            return
        first, last = wanted.removeprefix("bytes=").split("-")
        begin, end = int(first), min(int(last or len(whole) - 1), len(whole) - 1)
        if begin >= len(whole):
            self._refuse(416, "InvalidRange")
            return
        if fault == "short":
            begin += 1
        content_range = f"bytes {begin}-{end}/{len(whole)}"
        self._send(206, whole[begin : end + 1], fault == "cut", ETag=_etag(whole), Content_Range=content_range)


def _etag(body: bytes) -> str:
    return f'"{hashlib.md5(body).hexdigest()}"'
