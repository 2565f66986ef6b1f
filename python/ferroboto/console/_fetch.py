"""Fetches an image from an address on the web because the reader asked for it. Bounded in size and time."""

from __future__ import annotations

import base64
import ipaddress
import socket
import threading
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import SplitResult, unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

#: Rekognition takes 5 MB; what is a little larger is shown with its error.
MAX_IMAGE = 6 << 20
#: For all of it: names, connections, redirects and every byte.
SECONDS = 15.0
_MAX_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)


class CannotFetch(Exception):
    """There is no image to fetch; the text says why."""


class _Fetch(threading.Thread):
    """One fetch on a thread of its own, so that nothing it waits for can hold the caller longer than it may take."""

    def __init__(self, url: str) -> None:
        super().__init__(daemon=True, name="ferroboto-fetch")
        self._url = url
        self._lock = threading.Lock()
        self._connection: HTTPConnection | None = None
        self._over = False
        self.found: dict[str, Any] | None = None
        self.failure: str | None = None

    def run(self) -> None:
        """Follow the address to its end."""
        try:
            self.found = self._follow()
        except CannotFetch as error:
            self.failure = str(error)
        except (OSError, HTTPException, ValueError) as error:
            self.failure = f"nothing to be had from there: {error}"
        finally:
            self.stop()

    def stop(self) -> None:
        """Close the connection, whatever is being waited for."""
        with self._lock:
            self._over = True
            connection, self._connection = self._connection, None
        if connection is not None:
            if connection.sock is not None:
                with suppress(OSError):
                    connection.sock.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _follow(self) -> dict[str, Any]:
        url = self._url
        first = _parts(url)
        for hop in range(_MAX_REDIRECTS + 1):
            parts = _parts(url)
            # The reader may name any address; a page that answers may not name one of this network for the reader.
            asked_for = hop == 0 or (parts.scheme, parts.netloc) == (first.scheme, first.netloc)
            response = self._get(parts, private=asked_for)
            place = response.headers.get("Location")
            if response.status in _REDIRECTS and place:
                url = urljoin(url, place)
                continue
            if not 200 <= response.status < 300:
                raise CannotFetch(f"nothing to be had from there: status {response.status}")
            data = response.read(MAX_IMAGE + 1)
            if len(data) > MAX_IMAGE:
                raise CannotFetch(f"larger than {MAX_IMAGE >> 20} MB")
            name = unquote(_parts(self._url).path.rsplit("/", 1)[-1]) or "image"
            encoded = base64.b64encode(data).decode("ascii")
            return {"name": name, "type": response.headers.get_content_type(), "data": encoded}
        raise CannotFetch("too many redirects")

    def _get(self, parts: SplitResult, *, private: bool) -> HTTPResponse:
        connection, target = _connection(parts, private=private)
        with self._lock:
            if self._over:
                raise CannotFetch("it took too long")
            previous, self._connection = self._connection, connection
        if previous is not None:
            previous.close()
        connection.request("GET", target, headers={"User-Agent": "ferroboto-console", "Accept": "image/*"})
        return connection.getresponse()


def _parts(url: str) -> SplitResult:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise CannotFetch("an address begins with http:// or https://")
    return parts


def _connection(parts: SplitResult, *, private: bool) -> tuple[HTTPConnection, str]:
    """Give a connection to where an address leads, and what to ask for on it."""
    host = parts.hostname or ""
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    proxy = getproxies().get(parts.scheme)
    connection: HTTPConnection
    if proxy and not proxy_bypass(host):
        _check_name(host, private=private)
        through = urlsplit(proxy if "//" in proxy else f"//{proxy}")
        kind = HTTPSConnection if secure else HTTPConnection
        connection = kind(through.hostname or "", through.port or 80, timeout=SECONDS)
        if secure:
            connection.set_tunnel(host, port)
            return connection, path
        return connection, f"http://{parts.netloc.rpartition('@')[2]}{path}"
    connection = (HTTPSConnection if secure else HTTPConnection)(host, port, timeout=SECONDS)

    def connect(address: tuple[str, int], timeout: float, source: Any = None) -> socket.socket:
        # What was checked is what is connected to: a name may lead elsewhere the next time.
        error: OSError | None = None
        for place in _addresses(*address, private=private):
            try:
                return socket.create_connection(place, timeout, source)
            except OSError as caught:
                error = caught
        raise error or OSError(f"{address[0]} has no address")

    connection._create_connection = connect  # type: ignore[attr-defined]
    return connection, path


def _addresses(host: str, port: int, *, private: bool) -> list[tuple[str, int]]:
    found = [(str(entry[4][0]), port) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not private:
        for address, _ in found:
            _check_address(address)
    return found


def _check_name(host: str, *, private: bool) -> None:
    """Check a name that a proxy resolves: a name that only the proxy knows is the proxy's to judge."""
    if private:
        return
    with suppress(socket.gaierror):
        _addresses(host, 0, private=False)


def _check_address(text: str) -> None:
    address = ipaddress.ip_address(text.partition("%")[0])
    mapped = getattr(address, "ipv4_mapped", None)
    if not (mapped or address).is_global or address.is_multicast:
        raise CannotFetch("the address leads on to another one that is not on the public web")


def fetch(url: Any, seconds: float = SECONDS) -> dict[str, Any]:
    """Give name, type and data of what is at ``url``.

    :param url: an address of the web.
    :param seconds: how long it may take in all.
    :raises CannotFetch: it is no address of the web, nothing answers there in time, the answer is too large, or leads on
        to an address that is not public.
    """
    if not isinstance(url, str) or len(url) > 4096:
        raise CannotFetch("an address is a text")
    try:
        _parts(url)
    except ValueError as error:
        raise CannotFetch(f"nothing to be had from there: {error}") from None
    work = _Fetch(url)
    work.start()
    work.join(seconds)
    if work.is_alive():
        work.stop()
        raise CannotFetch(f"it took longer than {seconds:g} seconds")
    if work.found is None:
        raise CannotFetch(work.failure or "nothing to be had from there")
    return work.found
