"""Equivalent of ``botocore.vendored.requests.packages.urllib3.exceptions``."""

from __future__ import annotations

from ......_errors.vendored import HTTPError as HTTPError
from ......_errors.vendored import PoolError as PoolError
from ......_errors.vendored import ReadTimeoutError as ReadTimeoutError
from ......_errors.vendored import RequestError as RequestError
from ......_errors.vendored import TimeoutError as TimeoutError


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
