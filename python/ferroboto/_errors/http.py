"""Exceptions of requests without a complete response. botocore's errors also derive from older libraries' classes."""

from __future__ import annotations

from . import vendored as _vendored
from .base import BotoCoreError, _exception_from_packed_args

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class HTTPClientError(BotoCoreError):
    """The HTTP client failed once a connection was up."""

    fmt = "An HTTP Client raised an unhandled exception: {error}"

    def __init__(self, request: Any = None, response: Any = None, **kwargs: Any) -> None:
        """Keep the request and, when there is one, the response."""
        self.request = request
        self.response = response
        super().__init__(**kwargs)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with request and response."""
        return _exception_from_packed_args, (
            type(self),
            (self.request, self.response),
            self.kwargs,
        )


class ConnectionError(BotoCoreError):
    """No connection could be made."""

    fmt = "An HTTP Client failed to establish a connection: {error}"


class EndpointConnectionError(ConnectionError):
    """The endpoint cannot be reached."""

    fmt = 'Could not connect to the endpoint URL: "{endpoint_url}"'


class SSLError(ConnectionError, _vendored.SSLError):
    """The TLS handshake or the certificate failed."""

    fmt = "SSL validation failed for {endpoint_url} {error}"


class ConnectionClosedError(HTTPClientError):
    """The server closed the connection before the response was complete."""

    fmt = 'Connection was closed before we received a valid response from endpoint URL: "{endpoint_url}".'


class ReadTimeoutError(HTTPClientError, _vendored.ReadTimeout, _vendored.ReadTimeoutError):
    """The server stayed silent past ``read_timeout``."""

    fmt = 'Read timeout on endpoint URL: "{endpoint_url}"'


class ConnectTimeoutError(ConnectionError, _vendored.ConnectTimeout):
    """Connecting took longer than ``connect_timeout``."""

    fmt = 'Connect timeout on endpoint URL: "{endpoint_url}"'


class ProxyConnectionError(ConnectionError, _vendored.ProxyError):
    """The proxy cannot be reached."""

    fmt = 'Failed to connect to proxy URL: "{proxy_url}"'


class ResponseStreamingError(HTTPClientError):
    """A streamed body broke off."""

    fmt = "An error occurred while reading from response stream: {error}"


class InvalidIMDSEndpointError(BotoCoreError):
    """The configured instance metadata endpoint is no URL."""

    fmt = "Invalid endpoint EC2 Instance Metadata endpoint: {endpoint}"


class InvalidIMDSEndpointModeError(BotoCoreError):
    """The configured instance metadata endpoint mode is unknown."""

    fmt = "Invalid EC2 Instance Metadata endpoint mode: {mode} Valid endpoint modes (case-insensitive): {valid_modes}."


class IncompleteReadError(BotoCoreError):
    """The body is shorter than its declared length."""

    fmt = "{actual_bytes} read, but total bytes expected is {expected_bytes}."


class UnseekableStreamError(BotoCoreError):
    """A retry needs the body again and the stream cannot go back."""

    fmt = "Need to rewind the stream {stream_object}, but stream is not seekable."


class InvalidProxiesConfigError(BotoCoreError):
    """``proxies_config`` holds something invalid."""

    fmt = "Invalid configuration value(s) provided for proxies_config."


class CapacityNotAvailableError(BotoCoreError):
    """The client's own rate limit leaves no capacity."""

    fmt = "Insufficient request capacity available."
