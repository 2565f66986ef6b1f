"""The far side of the benchmarks of transfers: takes what is sent and sends zeros, as fast as Python can.

``python benches/object_server.py SIZE`` prints its URL. Objects have SIZE bytes. Bodies are neither kept nor hashed. A
bucket has 10,000 keys, in pages of 1,000.
"""

from __future__ import annotations

import re
import socket
import sys
import threading

from server import keys

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_RANGE = re.compile(rb"\r\nrange: *bytes=(\d+)-(\d*)", re.IGNORECASE)
_CONTINUE = re.compile(rb"\r\nexpect: *100-continue", re.IGNORECASE)
_TOKEN = re.compile(rb"[?&]continuation-token=(\d+)")
_PIECE = 1024 * 1024
_PAGES = 10
_PAGE = keys(1000)


class _Connection(threading.Thread):
    """Answers the requests of one connection."""

    def __init__(self, sock: socket.socket, size: int) -> None:
        super().__init__(daemon=True)
        self._sock = sock
        self._size = size
        self._scratch = bytearray(_PIECE)
        self._zeros = memoryview(bytes(_PIECE))

    def run(self) -> None:
        self._sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        ahead = b""
        while True:
            while b"\r\n\r\n" not in ahead:
                more = self._sock.recv(65536)
                if not more:
                    return
                ahead += more
            head, _, ahead = ahead.partition(b"\r\n\r\n")
            length = _LENGTH.search(head)
            left = int(length[1]) if length else 0
            if left and _CONTINUE.search(head):
                self._sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            taken, ahead = ahead[:left], ahead[left:]
            left -= len(taken)
            while left:
                received = self._sock.recv_into(self._scratch, min(left, _PIECE))
                if not received:
                    return
                left -= received
            self._answer(head)

    def _answer(self, head: bytes) -> None:
        method, target, _ = head.split(b" ", 2)
        if b"list-type=2" in target:
            self._send_page(target)
            return
        if method in (b"GET", b"HEAD"):
            wanted = _RANGE.search(head)
            first = int(wanted[1]) if wanted else 0
            last = int(wanted[2] or self._size - 1) if wanted else self._size - 1
            last = min(last, self._size - 1)
            status = b"206 Partial Content" if wanted else b"200 OK"
            shown = b"Content-Range: bytes %d-%d/%d\r\n" % (first, last, self._size) if wanted else b""
            length = last - first + 1
            dated = b'ETag: "e"\r\nLast-Modified: Tue, 23 Feb 2027 06:59:11 GMT\r\n'
            self._sock.sendall(b"HTTP/1.1 %s\r\n%s%sContent-Length: %d\r\n\r\n" % (status, dated, shown, length))
            while method == b"GET" and length:
                length -= self._sock.send(self._zeros[: min(length, _PIECE)])
            return
        body = b""
        if method == b"POST" and b"uploads" in target:
            body = b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"
        elif method == b"POST":
            body = b"<CompleteMultipartUploadResult><ETag>e</ETag></CompleteMultipartUploadResult>"
        self._sock.sendall(b'HTTP/1.1 200 OK\r\nETag: "e"\r\nContent-Length: %d\r\n\r\n%s' % (len(body), body))

    def _send_page(self, target: bytes) -> None:
        token = _TOKEN.search(target)
        page = int(token[1]) if token else 1
        body = _PAGE
        if page < _PAGES:
            more = b"<IsTruncated>true</IsTruncated><NextContinuationToken>%d</NextContinuationToken>" % (page + 1)
            body = body.replace(b"<IsTruncated>false</IsTruncated>", more)
        self._sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def main() -> None:
    """Serve until the parent ends."""
    try:
        # boto3 on awscrt takes no other port, which only some may serve.
        listener = socket.create_server(("127.0.0.1", 80), backlog=256)
        print("http://127.0.0.1", flush=True)
    except OSError:
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    while True:
        sock, _ = listener.accept()
        _Connection(sock, int(sys.argv[1])).start()


if __name__ == "__main__":
    main()
