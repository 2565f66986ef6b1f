"""Classes of requests and urllib3, which botocore once contained: programs still catch its errors by them."""

from __future__ import annotations

_REQUESTS = "ferroboto.botocore.vendored.requests.exceptions"
_URLLIB3 = "ferroboto.botocore.vendored.requests.packages.urllib3.exceptions"


class RequestException(OSError):
    __module__ = _REQUESTS


class ConnectionError(RequestException):
    __module__ = _REQUESTS


class Timeout(RequestException):
    __module__ = _REQUESTS


class ReadTimeout(Timeout):
    __module__ = _REQUESTS


class ConnectTimeout(ConnectionError, Timeout):
    __module__ = _REQUESTS


class SSLError(ConnectionError):
    __module__ = _REQUESTS


class ProxyError(ConnectionError):
    __module__ = _REQUESTS


class HTTPError(Exception):
    __module__ = _URLLIB3


class PoolError(HTTPError):
    __module__ = _URLLIB3


class RequestError(PoolError):
    __module__ = _URLLIB3


class TimeoutError(HTTPError):
    __module__ = _URLLIB3


class ReadTimeoutError(TimeoutError, RequestError):
    __module__ = _URLLIB3
