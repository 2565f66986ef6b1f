"""Equivalent of ``botocore.httpsession``: an HTTP client over Python's own sockets.

Calls do not go through here: they are sent natively. It serves the metadata services' clients, programs that send requests of
their own, and calls whose sending a program has replaced, as ``vcrpy`` and ``mock.patch`` do.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import unquote, urlsplit

from .._calls import replaced as _replaced
from ..awsrequest import AWSPreparedRequest, AWSResponse
from ..exceptions import (
    ConnectionClosedError,
    ConnectTimeoutError,
    EndpointConnectionError,
    HTTPClientError,
    InvalidProxiesConfigError,
    ProxyConnectionError,
    ReadTimeoutError,
    SSLError,
)
from . import awsrequest

DEFAULT_TIMEOUT = 60
MAX_POOL_CONNECTIONS = 10


def get_cert_path(verify: Any) -> str | None:
    """Return the file of root certificates: the one that is given, certifi's where it is installed, or the system's."""
    if verify is not True:
        return str(verify)
    try:
        from certifi import where
    except ImportError:
        import ssl

        return ssl.get_default_verify_paths().cafile
    path: str = where()
    return path


def mask_proxy_url(proxy_url: str) -> str:
    """Return the URL of a proxy without its password."""
    parts = urlsplit(proxy_url)
    hidden = proxy_url
    for secret in (parts.username, parts.password):
        if secret:
            hidden = hidden.replace(secret, "***", 1)
    return hidden


class ProxyConfiguration:
    """Which proxy a URL is reached through, and with what."""

    def __init__(
        self, proxies: Mapping[str, str] | None = None, proxies_settings: Mapping[str, Any] | None = None
    ) -> None:
        """Keep the proxies by scheme, and their settings."""
        self._proxies = proxies or {}
        self._settings = proxies_settings or {}

    @property
    def settings(self) -> Mapping[str, Any]:
        """Certificates and the like."""
        return self._settings

    def proxy_url_for(self, url: str) -> str | None:
        """Return the URL of the proxy for a URL."""
        proxy = self._proxies.get(urlsplit(url).scheme)
        if not proxy:
            return None
        if proxy.startswith(("http:", "https:")):
            return proxy
        return f"http:{proxy}" if proxy.startswith("//") else f"http://{proxy}"

    def proxy_headers_for(self, proxy_url: str) -> dict[str, str]:
        """Return the headers that go to a proxy."""
        parts = urlsplit(proxy_url)
        if not parts.username or not parts.password:
            return {}
        from base64 import b64encode

        pair = f"{unquote(parts.username)}:{unquote(parts.password)}"
        return {"Proxy-Authorization": f"Basic {b64encode(pair.encode()).decode()}"}


class _Raw:
    """The body of a response, read as it arrives."""

    def __init__(self, response: Any, connection: HTTPConnection) -> None:
        self._response = response
        self._connection = connection
        self.status: int = response.status
        self.headers = response.headers

    def read(self, amt: int | None = None, **_: Any) -> bytes:
        data: bytes = self._response.read() if amt is None else self._response.read(amt)
        if not data and amt != 0:
            self.close()
        return data

    def stream(self, amt: int = 65536, decode_content: bool | None = None) -> Iterator[bytes]:
        while chunk := self.read(amt):
            yield chunk

    def close(self) -> None:
        self._response.close()
        self._connection.close()

    def release_conn(self) -> None:
        self.close()


class URLLib3Session(metaclass=_replaced.Watched):
    """Sends prepared requests, each over a connection of its own.

    :param verify: ``False`` to trust any certificate, or the path of a file of roots.
    :param proxies: URLs of proxies by scheme.
    :param timeout: seconds, or those for connecting and those for reading.
    :param max_pool_connections: not used: connections are not kept.
    :param socket_options: options for :meth:`socket.socket.setsockopt`.
    :param client_cert: path of a certificate, or of a certificate and its key.
    :param proxies_config: settings of proxies.
    """

    _watched = frozenset({"send"})

    def __init__(
        self,
        verify: Any = True,
        proxies: Mapping[str, str] | None = None,
        timeout: Any = None,
        max_pool_connections: int = MAX_POOL_CONNECTIONS,
        socket_options: Any = None,
        client_cert: Any = None,
        proxies_config: Mapping[str, Any] | None = None,
    ) -> None:
        self._verify = verify
        self._proxy_config = ProxyConfiguration(proxies, proxies_config)
        timeout = DEFAULT_TIMEOUT if timeout is None else timeout
        one = isinstance(timeout, (int, float))
        self._connect_timeout: float = timeout if one else timeout[0]
        self._read_timeout: float = timeout if one else timeout[1]
        self._socket_options = socket_options or []
        self._client_cert = (client_cert,) if isinstance(client_cert, str) else client_cert

    def close(self) -> None:
        """Do nothing: no connection is kept."""

    def send(self, request: AWSPreparedRequest) -> AWSResponse:
        """Send a request and return its response.

        :raises EndpointConnectionError: the host cannot be reached; likewise the other errors of HTTP.
        """
        url = request.url
        proxy_url = self._proxy_config.proxy_url_for(url)
        connected = False
        try:
            connection, target = self._connection(url, proxy_url)
            connection.connect()
            connected = True
            for option in self._socket_options:
                if connection.sock is not None:
                    connection.sock.setsockopt(*option)
            if connection.sock is not None:
                connection.sock.settimeout(self._read_timeout_of(request))
            self._request(connection, request, target, proxy_url)
            response = connection.getresponse()
            http_response = AWSResponse(url, response.status, _joined(response), _Raw(response, connection))
            if not request.stream_output:
                _ = http_response.content
        except ssl.SSLError as error:
            raise SSLError(endpoint_url=url, error=error) from error
        except TimeoutError as error:
            timed_out = ReadTimeoutError if connected else ConnectTimeoutError
            raise timed_out(endpoint_url=url, error=error) from error
        except (HTTPException, ConnectionError) as error:
            if connected:
                raise ConnectionClosedError(error=error, request=request, endpoint_url=url) from error
            raise self._unreachable(url, proxy_url, error) from error
        except OSError as error:
            if connected:
                raise HTTPClientError(error=error) from error
            raise self._unreachable(url, proxy_url, error) from error
        except HTTPClientError:
            raise
        except Exception as error:
            raise HTTPClientError(error=error) from error
        return http_response

    def _unreachable(self, url: str, proxy_url: str | None, error: Exception) -> Exception:
        if proxy_url is not None:
            return ProxyConnectionError(proxy_url=mask_proxy_url(proxy_url), error=error)
        return EndpointConnectionError(endpoint_url=url, error=error)

    def _read_timeout_of(self, request: AWSPreparedRequest) -> float:
        context = getattr(request, "context", None) or {}
        seconds: float = context.get("read_timeout") or self._read_timeout
        return seconds

    def _connection(self, url: str, proxy_url: str | None) -> tuple[HTTPConnection, str]:
        """Make a connection; return it with the target of the request."""
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        pool: Any = awsrequest.AWSHTTPSConnectionPool if parts.scheme == "https" else awsrequest.AWSHTTPConnectionPool
        more = {"context": self._context()} if parts.scheme == "https" else {}
        if proxy_url is None:
            return pool.ConnectionCls(
                host=parts.hostname, port=parts.port, timeout=self._connect_timeout, **more
            ), target
        proxy = urlsplit(proxy_url)
        if parts.scheme == "http":
            target = url
        connection = pool.ConnectionCls(
            host=proxy.hostname, port=proxy.port or 80, timeout=self._connect_timeout, **more
        )
        if parts.scheme == "https":
            connection.set_tunnel(parts.hostname, parts.port or 443, self._proxy_config.proxy_headers_for(proxy_url))
        return connection, target

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=get_cert_path(self._verify) if self._verify else None)
        if not self._verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if self._client_cert:
            try:
                context.load_cert_chain(*self._client_cert)
            except OSError as error:
                raise InvalidProxiesConfigError(error=error) from error
        return context

    def _request(
        self, connection: HTTPConnection, request: AWSPreparedRequest, target: str, proxy_url: str | None
    ) -> None:
        headers: dict[str, Any] = dict(request.headers.items())
        if proxy_url is not None and target == request.url:
            headers.update(self._proxy_config.proxy_headers_for(proxy_url))
        if _text(request.headers.get("Transfer-Encoding", "")).lower() == "chunked":
            connection.request(request.method, target, request.body, headers, encode_chunked=True)
        else:
            connection.request(request.method, target, request.body, headers)


def _text(value: Any) -> str:
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)


def _joined(response: Any) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in response.headers.items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers
