"""Equivalent of ``botocore.vendored.requests.exceptions``: ferroboto's errors derive from these, so old programs catch them."""

from __future__ import annotations

from ....exceptions import (
    _RequestException,
    _RequestsConnectionError,
    _RequestsConnectTimeout,
    _RequestsProxyError,
    _RequestsReadTimeout,
    _RequestsSSLError,
    _RequestsTimeout,
    _Urllib3HTTPError,
)

RequestException = _RequestException
ConnectionError = _RequestsConnectionError
ConnectTimeout = _RequestsConnectTimeout
ProxyError = _RequestsProxyError
ReadTimeout = _RequestsReadTimeout
SSLError = _RequestsSSLError
Timeout = _RequestsTimeout


class HTTPError(RequestException):
    """Never raised: services' errors are :class:`ClientError`."""


class URLRequired(RequestException):
    """Never raised."""


class TooManyRedirects(RequestException):
    """Never raised."""


class MissingSchema(RequestException, ValueError):
    """Never raised."""


class InvalidSchema(RequestException, ValueError):
    """Never raised."""


class InvalidURL(RequestException, ValueError):
    """Never raised."""


class ChunkedEncodingError(RequestException):
    """Never raised."""


class ContentDecodingError(RequestException, _Urllib3HTTPError):
    """Never raised."""


class StreamConsumedError(RequestException, TypeError):
    """Never raised."""


class RetryError(RequestException):
    """Never raised."""
