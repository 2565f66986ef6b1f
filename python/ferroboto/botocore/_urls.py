"""Which endpoint URLs botocore takes as valid."""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv6Address
from urllib.parse import urlsplit

_UNSAFE = frozenset("\t\r\n")
_LABELS = re.compile(r"^((?!-)[A-Z\d-]{1,63}(?<!-)\.)*((?!-)[A-Z\d-]{1,63}(?<!-))$", re.IGNORECASE)
_IPV4 = re.compile(r"^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$")


def is_valid_endpoint_url(endpoint_url: str) -> bool:
    """Whether a URL has a host whose name is made of labels."""
    if _UNSAFE.intersection(endpoint_url):
        return False
    hostname = urlsplit(endpoint_url).hostname
    if not hostname or len(hostname) > 255:
        return False
    return _LABELS.match(hostname.removesuffix(".")) is not None


def is_valid_ipv6_endpoint_url(endpoint_url: str) -> bool:
    """Whether a URL's host is an address of IPv6."""
    if _UNSAFE.intersection(endpoint_url):
        return False
    hostname = urlsplit(endpoint_url).hostname or ""
    try:
        IPv6Address(hostname)
    except AddressValueError:
        return False
    return True


def is_valid_ipv4_endpoint_url(endpoint_url: str) -> bool:
    """Whether a URL's host is an address of IPv4."""
    return _IPV4.match(urlsplit(endpoint_url).hostname or "") is not None


def is_valid_uri(endpoint_url: str) -> bool:
    """Whether a URL has a valid host, by name or by address."""
    return is_valid_endpoint_url(endpoint_url) or is_valid_ipv6_endpoint_url(endpoint_url)
