"""Equivalent of ``botocore.compat``: names that stood for both Pythons once, and a few helpers that programs import."""

from __future__ import annotations

import copy
import datetime
import hashlib
import json as json
import shlex
import sys
import xml.etree.ElementTree as ETree
from base64 import encodebytes as encodebytes
from collections import OrderedDict as OrderedDict
from collections.abc import Callable
from collections.abc import MutableMapping as MutableMapping
from email.utils import formatdate as formatdate
from http.client import HTTPResponse as HTTPResponse
from inspect import getfullargspec
from io import IOBase as file_type
from itertools import zip_longest as zip_longest
from typing import Any
from urllib.parse import parse_qs as parse_qs
from urllib.parse import parse_qsl as parse_qsl
from urllib.parse import quote as quote
from urllib.parse import unquote as unquote
from urllib.parse import unquote_plus as unquote_plus
from urllib.parse import urlencode as urlencode
from urllib.parse import urljoin as urljoin
from urllib.parse import urlparse as urlparse
from urllib.parse import urlsplit as urlsplit
from urllib.parse import urlunsplit as urlunsplit

from ..awsrequest import HTTPHeaders as HTTPHeaders
from ..exceptions import MD5UnavailableError

XMLParseError = ETree.ParseError
UNSAFE_URL_CHARS = frozenset("\t\r\n")
# The AWS Common Runtime has no part in ferroboto.
HAS_CRT = False
EC = None

try:
    import gzip as gzip

    HAS_GZIP = True
except ImportError:
    HAS_GZIP = False

try:
    hashlib.md5(usedforsecurity=False)
    MD5_AVAILABLE = True
except (AttributeError, ValueError):
    MD5_AVAILABLE = False

unquote_str = unquote_plus


def has_minimum_crt_version(minimum_version: tuple[int, ...]) -> bool:
    """Whether the AWS Common Runtime is in use and new enough: never."""
    return False


def set_socket_timeout(http_response: Any, timeout: float | None) -> None:
    """Set the timeout of the socket behind a response of :mod:`http.client`."""
    http_response._fp.fp.raw._sock.settimeout(timeout)


def accepts_kwargs(func: Callable[..., Any]) -> str | None:
    """Return the name under which a function takes any keyword argument."""
    return getfullargspec(func)[2]


def ensure_unicode(s: Any, encoding: str | None = None, errors: str | None = None) -> Any:
    """Return a string as it is."""
    return s


def ensure_bytes(s: str | bytes, encoding: str = "utf-8", errors: str = "strict") -> bytes:
    """Return bytes, encoding a string."""
    if isinstance(s, str):
        return s.encode(encoding, errors)
    if isinstance(s, bytes):
        return s
    raise ValueError(f"Expected str or bytes, received {type(s)}.")


def filter_ssl_warnings() -> None:
    """Do nothing: the warnings that botocore hides are urllib3's."""


def copy_kwargs(kwargs: Any) -> Any:
    """Return a shallow copy."""
    return copy.copy(kwargs)


def total_seconds(delta: datetime.timedelta) -> float:
    """Return a time difference in seconds."""
    return delta.total_seconds()


def get_md5(*args: Any, **kwargs: Any) -> Any:
    """Make an MD5 hash.

    :raises MD5UnavailableError: Python was built without it.
    """
    if not MD5_AVAILABLE:
        raise MD5UnavailableError()
    return hashlib.md5(*args, **kwargs)


def get_current_datetime(remove_tzinfo: bool = True) -> datetime.datetime:
    """Return the present time in UTC, by default without its time zone."""
    now = datetime.datetime.now(datetime.timezone.utc)
    return now.replace(tzinfo=None) if remove_tzinfo else now


def get_tzinfo_options() -> tuple[Callable[[], datetime.tzinfo], ...]:
    """Return the classes of time zones that timestamps are read in."""
    from .._dates.zones import tzlocal

    return (tzlocal,)


def compat_shell_split(s: str, platform: str | None = None) -> list[str]:
    """Split a command line as the platform's shell does."""
    return _split_for_windows(s) if (platform or sys.platform) == "win32" else shlex.split(s)


def _split_for_windows(line: str) -> list[str]:
    """Split by the rules of Microsoft's C runtime: backslashes are special in front of a quotation mark only."""
    words: list[str] = []
    word: str | None = None
    quoted = False
    at = 0
    while at < len(line):
        run = len(line) - at - len(line[at:].lstrip("\\"))
        following = line[at + run : at + run + 1]
        if run:
            escapes = following == '"'
            word = (word or "") + "\\" * (run // 2 if escapes else run)
            at += run
            if escapes and run % 2:
                word += '"'
                at += 1
            continue
        if following == '"':
            quoted = not quoted
            word = word or ""
        elif following in " \t" and not quoted:
            if word is not None:
                words.append(word)
                word = None
        else:
            word = (word or "") + following
        at += 1
    if quoted:
        raise ValueError(f"No closing quotation in string: {line}")
    return words if word is None else [*words, word]


__all__ = ["ETree", "file_type"]


def __getattr__(name: str) -> Any:
    if name == "six":
        # For old programs alone.
        from .vendored import six

        return six
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
