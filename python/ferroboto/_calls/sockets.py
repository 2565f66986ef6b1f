"""Connections by Python's sockets, for programs that have replaced them. The transport calls this."""

from __future__ import annotations

import _socket  # the class that no program replaces
import select
import socket  # through the module, where programs replace what is in it
import threading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from io import RawIOBase


def connect(host: str, port: int, timeout: float | None, keepalive: bool) -> Connection:
    """Connect to the first address of a host that accepts a connection."""
    error: OSError = OSError(f"Failed to resolve '{host}'")
    try:
        found = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    except socket.gaierror as unknown:
        raise OSError(f"Failed to resolve '{host}' ({unknown})") from unknown
    for family, kind, protocol, _, address in found:
        made = None
        try:
            made = socket.socket(family, kind, protocol)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if keepalive:
                made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            made.settimeout(timeout)
            made.connect(address)
            return Connection(made, timeout)
        except TimeoutError as late:
            error = late
        except OSError as failed:
            error = OSError(f"Failed to establish a new connection: {failed}")
        except BaseException:
            if made is not None:
                made.close()
            raise
        if made is not None:
            made.close()
    raise error


class Connection:
    """An open connection."""

    __slots__ = ("_reader", "_socket", "_thread", "_timeout")

    def __init__(self, made: socket.socket, timeout: float | None) -> None:
        """Take over a connected socket."""
        self._socket = made
        # As Python's HTTP client reads, by way of `recv_into`.
        self._reader: RawIOBase = made.makefile("rb", 0)
        self._timeout = timeout
        # Where the system waits, any thread may; a program's own way of waiting may be bound to one.
        self._thread = None if isinstance(made, _socket.socket) else threading.get_ident()

    def set_timeout(self, timeout: float | None) -> None:
        """Limit each read and write."""
        if timeout != self._timeout:
            self._socket.settimeout(timeout)
            self._timeout = timeout

    def read(self, size: int) -> bytes:
        """Read what has arrived, waiting for it; nothing at the end."""
        data = self._reader.read(size)
        if data is None:
            raise BlockingIOError
        return data

    def write(self, data: bytes) -> None:
        """Send all of it."""
        self._socket.sendall(data)

    def is_usable_here(self) -> bool:
        """Whether this thread may use it."""
        return self._thread is None or self._thread == threading.get_ident()

    def is_silent(self) -> bool:
        """Whether it is open and nothing has arrived."""
        self._socket.settimeout(0)
        try:
            self._socket.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        finally:
            self._socket.settimeout(self._timeout)
        return False

    def is_readable(self, within: float) -> bool:
        """Whether something arrives, or the connection ends, within so many seconds."""
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(self._socket, select.POLLIN)
            return bool(poll.poll(within * 1000))
        return bool(select.select([self._socket], [], [], within)[0])

    def close(self) -> None:
        """Close it."""
        self._reader.close()
        self._socket.close()
