"""The least that a transfer cannot do without, in plain Python: requests over sockets, hashes, the file, and no client.

``python benches/bare_transfers.py upload|download URL FILE SIZE`` is a whole process that does as much as a command.
"""

from __future__ import annotations

import hashlib
import os
import socket
import sys
import threading
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

PART = 8 * 1024 * 1024
PIECE = 256 * 1024
THREADS = 10

_of_thread = threading.local()


def _connection(url: str) -> socket.socket:
    if not hasattr(_of_thread, "sock"):
        parts = urlsplit(url)
        _of_thread.sock = socket.create_connection((parts.hostname or "", parts.port or 80))
        _of_thread.buffer = memoryview(bytearray(PIECE))
    sock: socket.socket = _of_thread.sock
    return sock


def _head(sock: socket.socket) -> bytes:
    """What has come of a body with the head of its response."""
    found = b""
    while b"\r\n\r\n" not in found:
        found += sock.recv(4096)
    return found.partition(b"\r\n\r\n")[2]


def _send(url: str, file: int, offset: int, length: int) -> None:
    sock = _connection(url)
    buffer = _of_thread.buffer
    digest, checksum = hashlib.sha256(), 0
    for start in range(offset, offset + length, PIECE):
        piece = buffer[: os.preadv(file, [buffer[: offset + length - start]], start)]
        digest.update(piece)
        checksum = zlib.crc32(piece, checksum)
    sums = f"x-amz-content-sha256: {digest.hexdigest()}\r\nx-amz-checksum-crc32: {checksum}\r\n"
    sock.sendall(f"PUT /bucket/key HTTP/1.1\r\nHost: h\r\nContent-Length: {length}\r\n{sums}\r\n".encode())
    end = offset + length
    while offset < end:
        offset += os.sendfile(sock.fileno(), file, offset, end - offset)
    _head(sock)


def _receive(url: str, file: int, offset: int, length: int) -> None:
    sock = _connection(url)
    end = offset + length
    sock.sendall(f"GET /bucket/key HTTP/1.1\r\nHost: h\r\nRange: bytes={offset}-{end - 1}\r\n\r\n".encode())
    offset += os.pwrite(file, _head(sock), offset)
    while offset < end:
        received = sock.recv_into(_of_thread.buffer, min(PIECE, end - offset))
        if not received:
            raise EOFError
        offset += os.pwrite(file, _of_thread.buffer[:received], offset)


def _all(act: Callable[[str, int, int, int], None], url: str, file: int, size: int) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        parts = [(offset, min(PART, size - offset)) for offset in range(0, size, PART)]
        for done in [pool.submit(act, url, file, *part) for part in parts]:
            done.result()


def upload(url: str, path: str) -> None:
    """Hash and send a file in parts."""
    with open(path, "rb") as file:
        _all(_send, url, file.fileno(), os.path.getsize(path))


def download(url: str, path: str, size: int) -> None:
    """Receive the parts of a file of some size."""
    with open(path, "wb") as file:
        _all(_receive, url, file.fileno(), size)


def main(arguments: list[str]) -> Any:
    """Transfer a file."""
    act, url, path, size = arguments
    return upload(url, path) if act == "upload" else download(url, path, int(size))


if __name__ == "__main__":
    main(sys.argv[1:])
