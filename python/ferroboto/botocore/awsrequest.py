"""Equivalent of ``botocore.awsrequest``."""

from __future__ import annotations

from http.client import HTTPConnection, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from .._calls import replaced as _replaced
from ..awsrequest import AWSPreparedRequest as AWSPreparedRequest
from ..awsrequest import AWSRequest as AWSRequest
from ..awsrequest import AWSRequestPreparer as AWSRequestPreparer
from ..awsrequest import AWSResponse as AWSResponse
from ..awsrequest import HeadersDict as HeadersDict
from ..awsrequest import create_request_object as create_request_object


class AWSConnection:
    """Marks connections that carry calls. What botocore adds to them, ferroboto does natively."""


class AWSHTTPConnection(AWSConnection, HTTPConnection):
    """A connection of :mod:`http.client`; see :class:`ferroboto.botocore.httpsession.URLLib3Session`."""


class AWSHTTPSConnection(AWSConnection, HTTPSConnection):
    """The same over TLS."""


class AWSHTTPConnectionPool(metaclass=_replaced.Watched):
    """Names the class of connections. Programs that record traffic put another class there, and calls then use it."""

    _watched = frozenset({"ConnectionCls"})
    ConnectionCls = AWSHTTPConnection


class AWSHTTPSConnectionPool(metaclass=_replaced.Watched):
    """The same for connections over TLS."""

    _watched = frozenset({"ConnectionCls"})
    ConnectionCls = AWSHTTPSConnection


def prepare_request_dict(
    request_dict: dict[str, Any],
    endpoint_url: str,
    context: dict[str, Any] | None = None,
    user_agent: str | None = None,
) -> None:
    """Complete a request with its URL, its context and, if one is given, a user agent."""
    from .utils import percent_encode_sequence

    if user_agent is not None:
        request_dict["headers"]["User-Agent"] = user_agent
    url = _joined(endpoint_url, request_dict["url_path"], request_dict.get("host_prefix"))
    if request_dict["query_string"]:
        url += ("&" if "?" in url else "?") + percent_encode_sequence(request_dict["query_string"])
    request_dict["url"] = url
    request_dict["context"] = {} if context is None else context


def _joined(endpoint_url: str, url_path: str, host_prefix: str | None) -> str:
    parts = urlsplit(endpoint_url)
    path = parts.path
    if url_path and url_path != "/":
        # A path that ends in a slash and one that begins with it need one of them.
        path = path[:-1] + url_path if path.endswith("/") and url_path.startswith("/") else path + url_path
    elif not path:
        path = "/"
    return urlunsplit((parts.scheme, (host_prefix or "") + parts.netloc, path, parts.query, parts.fragment))
