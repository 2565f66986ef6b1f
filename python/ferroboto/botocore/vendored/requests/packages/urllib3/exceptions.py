"""Equivalent of ``botocore.vendored.requests.packages.urllib3.exceptions``."""

from __future__ import annotations

from ......exceptions import (
    _Urllib3HTTPError,
    _Urllib3PoolError,
    _Urllib3ReadTimeoutError,
    _Urllib3RequestError,
    _Urllib3TimeoutError,
)

HTTPError = _Urllib3HTTPError
PoolError = _Urllib3PoolError
RequestError = _Urllib3RequestError
TimeoutError = _Urllib3TimeoutError
ReadTimeoutError = _Urllib3ReadTimeoutError


class SSLError(HTTPError):
    """Never raised."""


class ProxyError(HTTPError):
    """Never raised."""


class DecodeError(HTTPError):
    """Never raised."""


class ProtocolError(HTTPError):
    """Never raised."""


ConnectionError = ProtocolError


class MaxRetryError(RequestError):
    """Never raised."""


class ConnectTimeoutError(TimeoutError):
    """Never raised."""


class ResponseError(HTTPError):
    """Never raised."""


class SecurityWarning(Warning):
    """Never issued."""


class InsecureRequestWarning(SecurityWarning):
    """Never issued."""


class InsecurePlatformWarning(SecurityWarning):
    """Never issued."""
