"""Equivalent of ``botocore.utils``: small functions that programs and other libraries import."""

from __future__ import annotations

import functools
import io
import os
import random
import re
import socket
import weakref
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timezone, tzinfo
from hashlib import sha256
from typing import Any
from urllib.parse import quote, urlparse, urlsplit
from urllib.request import getproxies, proxy_bypass

from .._dates.timestamps import parse_timestamp as parse_timestamp
from .._dates.timestamps import parse_to_aware_datetime as parse_to_aware_datetime
from ..awsrequest import HeadersDict
from ..exceptions import ClientError as ClientError
from ..exceptions import ConfigNotFound, InvalidExpressionError, InvalidIMDSEndpointModeError, InvalidRegionError
from ._caches import FileWebIdentityTokenLoader as FileWebIdentityTokenLoader
from ._caches import JSONFileCache as JSONFileCache
from ._caches import LoginTokenLoader as LoginTokenLoader
from ._caches import SSOTokenLoader as SSOTokenLoader
from ._caches import generate_login_cache_key as generate_login_cache_key
from ._caches import get_login_token_cache_directory as get_login_token_cache_directory
from ._hosts import fix_s3_host as fix_s3_host
from ._hosts import switch_to_virtual_host_style as switch_to_virtual_host_style
from ._memoized import CachedProperty as CachedProperty
from ._memoized import instance_cache as instance_cache
from ._memoized import lru_cache_weakref as lru_cache_weakref
from ._metadata import DEFAULT_METADATA_SERVICE_TIMEOUT as DEFAULT_METADATA_SERVICE_TIMEOUT
from ._metadata import METADATA_BASE_URL as METADATA_BASE_URL
from ._metadata import RETRYABLE_HTTP_ERRORS as RETRYABLE_HTTP_ERRORS
from ._metadata import BadIMDSRequestError as BadIMDSRequestError
from ._metadata import ContainerMetadataFetcher as ContainerMetadataFetcher
from ._metadata import IMDSFetcher as IMDSFetcher
from ._metadata import IMDSRegionProvider as IMDSRegionProvider
from ._metadata import InstanceMetadataFetcher as InstanceMetadataFetcher
from ._metadata import InstanceMetadataRegionFetcher as InstanceMetadataRegionFetcher
from ._services import ArgumentGenerator as ArgumentGenerator
from ._services import get_service_module_name as get_service_module_name
from ._services import hyphenize_service_id as hyphenize_service_id
from ._services import is_json_value_header as is_json_value_header
from ._urls import is_valid_endpoint_url as is_valid_endpoint_url
from ._urls import is_valid_ipv4_endpoint_url as is_valid_ipv4_endpoint_url
from ._urls import is_valid_ipv6_endpoint_url as is_valid_ipv6_endpoint_url
from ._urls import is_valid_uri as is_valid_uri
from .compat import get_md5
from .compat import get_tzinfo_options as get_tzinfo_options

METADATA_ENDPOINT_MODES = ("ipv4", "ipv6")
SAFE_CHARS = "-._~"
LABEL_RE = re.compile(r"[a-z0-9][a-z0-9\-]*[a-z0-9]")
# Other names by which clients are asked for.
SERVICE_NAME_ALIASES = {"runtime.sagemaker": "sagemaker-runtime"}
_REGION = re.compile(r"^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{,63}(?<!-)$")
_CHUNK = 1024 * 1024


# Values of settings


def ensure_boolean(val: Any) -> bool:
    """Read a flag: a boolean, or the word ``true`` in any case."""
    return val if isinstance(val, bool) else isinstance(val, str) and val.lower() == "true"


def normalize_boolean(val: Any) -> bool | None:
    """Read a flag that may be missing."""
    return None if val is None else ensure_boolean(val)


def resolve_imds_endpoint_mode(session: Any) -> str:
    """Return by which version of IP the instance metadata service is reached.

    :raises InvalidIMDSEndpointModeError: the setting names neither.
    """
    mode = session.get_config_variable("ec2_metadata_service_endpoint_mode")
    if mode is None:
        return "ipv6" if session.get_config_variable("imds_use_ipv6") else "ipv4"
    chosen: str = mode.lower()
    if chosen not in METADATA_ENDPOINT_MODES:
        raise InvalidIMDSEndpointModeError(mode=mode, valid_modes=METADATA_ENDPOINT_MODES)
    return chosen


def parse_key_val_file(filename: Any, _open: Callable[..., Any] = open) -> dict[str, str]:
    """Read the lines ``key = value`` of a file.

    :raises ConfigNotFound: it cannot be read.
    """
    try:
        with _open(filename) as file:
            return parse_key_val_file_contents(file.read())
    except OSError:
        raise ConfigNotFound(path=filename) from None


def parse_key_val_file_contents(contents: str) -> dict[str, str]:
    """Read lines ``key = value``; other lines are passed over."""
    pairs = (line.split("=", 1) for line in contents.splitlines() if "=" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def get_token_from_environment(signing_name: Any, environ: Mapping[str, str] | None = None) -> str | None:
    """Return the bearer token that the environment has for a service."""
    if not isinstance(signing_name, str) or not signing_name.strip():
        return None
    name = signing_name.replace("-", "_").replace(" ", "_").upper()
    return (os.environ if environ is None else environ).get(f"AWS_BEARER_TOKEN_{name}")


def create_nested_client(session: Any, service_name: str, **kwargs: Any) -> Any:
    """Make a client on behalf of another one."""
    return session.create_client(service_name, **kwargs)


# Dicts


def merge_dicts(dict1: Any, dict2: Any, append_lists: bool = False) -> None:
    """Put the second dict's values into the first, dict into dict; lists replace lists unless they are appended."""
    for key, value in dict2.items():
        if isinstance(value, dict) and key in dict1:
            merge_dicts(dict1[key], value)
        elif append_lists and isinstance(value, list) and isinstance(dict1.get(key), list):
            dict1[key].extend(value)
        else:
            dict1[key] = value


def deep_merge(base: Any, extra: Any) -> None:
    """Put the second dict's values into the first, dict into dict."""
    for key in extra:
        if isinstance(base.get(key), dict) and isinstance(extra[key], dict):
            deep_merge(base[key], extra[key])
        else:
            base[key] = extra[key]


def lowercase_dict(original: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy with its keys in lower case."""
    return {key.lower(): value for key, value in original.items()}


def validate_jmespath_for_set(expression: str) -> None:
    """Check that an expression is a dotted path.

    :raises InvalidExpressionError: it is not.
    """
    if not expression or expression == "." or any(sign in expression for sign in "[]*"):
        raise InvalidExpressionError(expression=expression)


def set_value_from_jmespath(source: Any, expression: str, value: Any, is_first: bool = True) -> None:
    """Set a value in nested dicts, at the place that a dotted path names."""
    if is_first:
        validate_jmespath_for_set(expression)
    key, _, rest = expression.partition(".")
    if not key:
        raise InvalidExpressionError(expression=expression)
    if rest:
        set_value_from_jmespath(source.setdefault(key, {}), rest, value, is_first=False)
    else:
        source[key] = value


# URLs and names


def percent_encode(input_str: Any, safe: str = SAFE_CHARS) -> str:
    """Encode a value for a URL as AWS does."""
    return quote(input_str if isinstance(input_str, (bytes, str)) else str(input_str), safe=safe)


def percent_encode_sequence(mapping: Any, safe: str = SAFE_CHARS) -> str:
    """Encode a dict or pairs as a query; of a list each element is a pair."""
    pairs = mapping.items() if hasattr(mapping, "items") else mapping
    each = ((key, item) for key, value in pairs for item in (value if isinstance(value, list) else [value]))
    return "&".join(f"{percent_encode(key)}={percent_encode(item)}" for key, item in each)


def normalize_url_path(path: str) -> str:
    """Return a path without dots and empty parts."""
    return remove_dot_segments(path) if path else "/"


def remove_dot_segments(url: str) -> str:
    """Take ``.``, ``..`` and empty parts out of a path."""
    if not url:
        return ""
    kept: list[str] = []
    for part in url.split("/"):
        if part == "..":
            del kept[-1:]
        elif part not in ("", "."):
            kept.append(part)
    last = "/" if url[-1] == "/" and kept else ""
    return ("/" if url[0] == "/" else "") + "/".join(kept) + last


def validate_region_name(region_name: str | None) -> None:
    """Check that a region can be part of a host's name.

    :raises InvalidRegionError: it cannot.
    """
    if region_name is not None and not _REGION.match(region_name):
        raise InvalidRegionError(region_name=region_name)


def check_dns_name(bucket_name: str) -> bool:
    """Whether a bucket's name can be part of a host's name under a certificate with a wildcard."""
    return "." not in bucket_name and 3 <= len(bucket_name) <= 63 and LABEL_RE.fullmatch(bucket_name) is not None


def is_s3express_bucket(bucket: str | None) -> bool:
    """Whether a bucket is a directory bucket."""
    return bucket is not None and bucket.endswith("--x-s3")


def is_s3_accelerate_url(url: str | None) -> bool:
    """Whether a URL is one of S3's accelerated endpoints."""
    if url is None:
        return False
    parts = urlsplit(url)
    if not (parts.scheme in ("http", "https") and parts.netloc.endswith("amazonaws.com")):
        return False
    first, *rest = parts.netloc.removesuffix(".amazonaws.com").split(".")
    return first == "s3-accelerate" and all(part in ("dualstack",) for part in rest) and len(rest) == len(set(rest))


class InvalidArnException(ValueError):
    """A text is no ARN."""


class ArnParser:
    """Takes ARNs apart."""

    def parse_arn(self, arn: str) -> dict[str, str]:
        """Return the parts of an ARN by name.

        :raises InvalidArnException: there are too few.
        """
        parts = arn.split(":", 5)
        if len(parts) < 6:
            raise InvalidArnException(
                f"Provided ARN: {arn} must be of the format: arn:partition:service:region:account:resource"
            )
        return dict(zip(("partition", "service", "region", "account", "resource"), parts[1:], strict=True))

    @staticmethod
    def is_arn(value: Any) -> bool:
        """Whether a value is an ARN."""
        return isinstance(value, str) and value.startswith("arn:") and value.count(":") >= 5


def get_environ_proxies(url: str) -> dict[str, str]:
    """Return the proxies that the environment has for a URL, by scheme."""
    return {} if should_bypass_proxies(url) else getproxies()


def should_bypass_proxies(url: str) -> bool:
    """Whether the environment says that a URL is reached without a proxy."""
    try:
        return bool(proxy_bypass(urlparse(url).netloc))
    except (TypeError, socket.gaierror):
        return False


# HTTP


def has_header(header_name: str | None, headers: Mapping[str, Any]) -> bool:
    """Whether a header is among others, in any case."""
    if header_name is None:
        return False
    if isinstance(headers, HeadersDict):
        return header_name in headers
    return header_name.lower() in (name.lower() for name in headers)


def determine_content_length(body: Any) -> int | None:
    """Return how long a body is, or ``None`` where only reading it would tell."""
    if not body:
        return 0
    try:
        return len(body)
    except (AttributeError, TypeError):
        pass
    try:
        place = body.tell()
        body.seek(0, 2)
        length: int = body.tell() - place
        body.seek(place)
    except (AttributeError, io.UnsupportedOperation):
        return None
    return length


def get_encoding_from_headers(headers: Mapping[str, str], default: str = "ISO-8859-1") -> str | None:
    """Return the charset that a ``Content-Type`` names, or ``default`` for any other text."""
    from email.message import Message

    content_type = headers.get("content-type")
    if not content_type:
        return None
    message = Message()
    message["content-type"] = content_type
    charset = message.get_param("charset")
    if charset is not None:
        return str(charset)
    return default if "text" in content_type else None


# Dates


def datetime2timestamp(dt: datetime, default_timezone: tzinfo | None = None) -> float:
    """Return a datetime in seconds since 1970; without a zone it is in ``default_timezone``, or in UTC."""
    if dt.tzinfo is None:
        dt = dt.replace(tzinfo=timezone.utc if default_timezone is None else default_timezone)
    offset = dt.utcoffset()
    assert offset is not None
    return (dt.replace(tzinfo=None) - offset - datetime(1970, 1, 1)).total_seconds()


# Checksums


def calculate_sha256(body: Any, as_hex: bool = False) -> Any:
    """Return the SHA-256 of what is left to read of a file."""
    checksum = sha256()
    for chunk in _chunks(body):
        checksum.update(chunk)
    return checksum.hexdigest() if as_hex else checksum.digest()


def calculate_tree_hash(body: Any) -> str:
    """Return Glacier's tree hash of what is left to read of a file."""
    level = [sha256(chunk).digest() for chunk in _chunks(body)] or [sha256(b"").digest()]
    while len(level) > 1:
        pairs = [b"".join(level[at : at + 2]) for at in range(0, len(level), 2)]
        level = [sha256(pair).digest() if len(pair) > 32 else pair for pair in pairs]
    return level[0].hex()


def calculate_md5(body: Any, **kwargs: Any) -> str:
    """Return the MD5 of bytes, or of a file from where it stands, in base64."""
    if isinstance(body, (bytes, bytearray)):
        checksum = get_md5(body, usedforsecurity=False)
    else:
        place = body.tell()
        checksum = get_md5(usedforsecurity=False)
        for chunk in _chunks(body):
            checksum.update(chunk)
        body.seek(place)
    return b64encode(checksum.digest()).decode("ascii")


def _chunks(body: Any) -> Iterable[bytes]:
    return iter(lambda: body.read(_CHUNK), b"")
