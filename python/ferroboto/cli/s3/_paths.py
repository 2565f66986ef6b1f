"""Paths of buckets, objects and files, and sizes as people read them."""

from __future__ import annotations

import os
import re
from typing import Any

_ARNS = (
    re.compile(r"^(?P<bucket>arn:(aws).*:s3:[a-z\-0-9]*:[0-9]{12}:accesspoint[:/][^/]+)/?(?P<key>.*)$"),
    re.compile(
        r"^(?P<bucket>arn:(aws).*:s3-outposts:[a-z\-0-9]+:[0-9]{12}:outpost[/:]"
        r"[a-zA-Z0-9\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\-]{1,63})[/:]?(?P<key>.*)$"
    ),
)
_UNSUPPORTED = {
    "s3 commands do not support S3 Object Lambda resources. Use s3api commands instead.": re.compile(
        r"^arn:(aws).*:s3-object-lambda:[a-z\-0-9]+:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\-]{1,63}[/:]?.*$"
    ),
    "s3 commands do not support Outpost Bucket ARNs. Use s3control commands instead.": re.compile(
        r"^arn:(aws).*:s3-outposts:[a-z\-0-9]+:[0-9]{12}:outpost[/:]"
        r"[a-zA-Z0-9\-]{1,63}[/:]bucket[/:][a-zA-Z0-9\-]{1,63}[/:]?.*$"
    ),
}
SCHEME = "s3://"


def is_remote(path: str) -> bool:
    """Whether a path is one of S3."""
    return path.startswith(SCHEME)


def check_supported(path: str) -> None:
    """Raise an error for resources that have plain operations only."""
    for text, pattern in _UNSUPPORTED.items():
        if pattern.match(path):
            raise ValueError(text)


def split(path: str) -> tuple[str, str]:
    """Split a path of S3, with or without its scheme, into bucket and key."""
    path = path.removeprefix(SCHEME)
    check_supported(path)
    for pattern in _ARNS:
        if match := pattern.match(path):
            return match["bucket"], match["key"]
    bucket, _, key = path.partition("/")
    return bucket, key


def relative(path: str) -> str:
    """Show the path of a file from the current folder."""
    folder, name = os.path.split(path)
    return os.path.join(os.path.relpath(folder, os.curdir), name)


class Route:
    """Where files come from and go to, in the form that each file's own paths are made from."""

    def __init__(self, src: str, dest: str, recursive: bool) -> None:
        self.recursive = recursive
        self.src, _ = _formatted(src, recursive)
        self.dest, self.keeps_name = _formatted(dest, recursive)
        self.src_is_remote = is_remote(src)
        self.dest_is_remote = is_remote(dest)

    def destination(self, path: str) -> tuple[str, str]:
        """The destination of a source, and the name that both have in common."""
        separator = "/" if self.src_is_remote else os.sep
        name = path[len(self.src) :] if self.recursive else path.split(separator)[-1]
        shared = name.replace(separator, "/")
        if not self.keeps_name:
            return self.dest, shared
        return self.dest + shared.replace("/", "/" if self.dest_is_remote else os.sep), shared


def _formatted(path: str, recursive: bool) -> tuple[str, bool]:
    """A path, and whether what goes there keeps its name."""
    if is_remote(path):
        path = path.removeprefix(SCHEME)
        if recursive and not path.endswith("/"):
            path += "/"
        return path, path.endswith("/")
    full = os.path.abspath(path)
    if recursive or os.path.isdir(full) or path.endswith(os.sep):
        return full + os.sep, True
    return full, False


def human(value: float) -> str:
    """Show a number of bytes in units."""
    if value == 1:
        return "1 Byte"
    if value < 1024:
        return f"{int(value)} Bytes"
    unit = 1024.0
    for suffix in ("KiB", "MiB", "GiB", "TiB", "PiB", "EiB"):
        if round(value / unit) < 1024:
            return f"{value / unit:.1f} {suffix}"
        unit *= 1024
    return str(value)


_UNITS = {"k": 1024, "m": 1024**2, "g": 1024**3, "t": 1024**4}


def size(text: Any) -> int:
    """Read a number of bytes, which may have a unit: ``10MB``, ``1GiB``."""
    match = re.fullmatch(r"(\d+)\s*(?:([kmgt])i?b)?", str(text).lower())
    if match is None:
        raise ValueError(f"Invalid size value: {str(text).lower()}")
    return int(match[1]) * _UNITS.get(match[2], 1)
