"""Handlers that move the name of a bucket from the path of a request to its host, for programs that register them themselves.

Clients of S3 do without: the rules of endpoints know where the name goes.
"""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from ..exceptions import InvalidDNSNameError

logger = logging.getLogger("ferroboto.botocore.utils")


def fix_s3_host(
    request: Any, signature_version: Any, region_name: Any, default_endpoint_url: str | None = None, **kwargs: Any
) -> None:
    """Move the name where a host can have it; other requests stay as they are."""
    if request.context.get("use_global_endpoint", False):
        default_endpoint_url = "s3.amazonaws.com"
    try:
        switch_to_virtual_host_style(request, signature_version, default_endpoint_url)
    except InvalidDNSNameError as error:
        logger.debug("%s cannot be part of a host", error.kwargs["bucket_name"])


def switch_to_virtual_host_style(
    request: Any, signature_version: Any, default_endpoint_url: str | None = None, **kwargs: Any
) -> None:
    """Move the name before a host, that of the request unless another is given.

    :raises InvalidDNSNameError: a host cannot have this name.
    """
    from .utils import check_dns_name

    # A path for the signature is there once the name has been moved, and the location of a bucket is asked for by path.
    if request.auth_path is not None or request.url.endswith("?location"):
        return
    parts = urlsplit(request.url)
    request.auth_path = parts.path
    start, slash, rest = parts.path.partition("/")
    bucket, _, key = rest.partition("/")
    if not slash or not bucket:
        return
    if not check_dns_name(bucket):
        raise InvalidDNSNameError(bucket_name=bucket)
    if rest == bucket:
        request.auth_path += "/"
    host = parts.netloc if default_endpoint_url is None else default_endpoint_url
    request.url = urlunsplit((parts.scheme, f"{bucket}.{host}", f"{start}/{key}", parts.query, ""))
