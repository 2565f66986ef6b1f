"""Equivalent of ``botocore.vendored.requests.exceptions``: ferroboto's errors derive from these, so old programs catch them."""

from __future__ import annotations

from ...._errors import vendored as _older
from ...._errors.vendored import ConnectionError as ConnectionError
from ...._errors.vendored import ConnectTimeout as ConnectTimeout
from ...._errors.vendored import ProxyError as ProxyError
from ...._errors.vendored import ReadTimeout as ReadTimeout
from ...._errors.vendored import RequestException as RequestException
from ...._errors.vendored import SSLError as SSLError
from ...._errors.vendored import Timeout as Timeout


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


class ContentDecodingError(RequestException, _older.HTTPError):
    """Never raised."""


class StreamConsumedError(RequestException, TypeError):
    """Never raised."""


class RetryError(RequestException):
    """Never raised."""
