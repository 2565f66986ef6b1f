"""The files and objects that a command takes: listed, filtered and compared."""

from __future__ import annotations

import datetime
import fnmatch
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ...exceptions import ClientError
from ._paths import Route, is_remote, split

Warn = Callable[[str], None]


@dataclass
class Entry:
    """A file or an object, and where it goes."""

    src: str
    dest: str
    # The name that both have in common, by which they are compared.
    shared: str
    operation: str
    remote: bool
    size: int | None = None
    modified: datetime.datetime | None = None
    etag: str | None = None
    response: dict[str, Any] | None = None


def skipped(path: str, reason: str) -> str:
    """The warning about a file that is left out."""
    return f"warning: Skipping file {path}. {reason}"


class Lister:
    """Lists what is under a route."""

    def __init__(self, client: Any, operation: str, options: dict[str, Any], warn: Warn) -> None:
        self._client = client
        self._operation = operation
        self._options = options
        self._warn = warn

    def list(self, route: Route) -> Iterator[Entry]:
        """List, in the order of keys."""
        if not route.src_is_remote:
            found = self._files(route.src, route.recursive)
        elif split(route.src)[1] and not route.recursive:
            found = iter([self._object(route.src)])
        else:
            found = self._objects(route)
        for path, about in found:
            dest, shared = route.destination(path)
            entry = Entry(path, dest, shared, self._operation, route.src_is_remote)
            entry.size, entry.modified = about["Size"], about["LastModified"]
            entry.etag = about.get("ETag")
            entry.response = about if route.src_is_remote else None
            yield entry

    def _object(self, path: str) -> tuple[str, dict[str, Any]]:
        if self._operation == "delete":
            # Nothing has to be known of it.
            return path, {"Size": None, "LastModified": None}
        bucket, key = split(path)
        params = {"Bucket": bucket, "Key": key, **self._options.get("head", {})}
        try:
            response = self._client.head_object(**params)
        except ClientError as error:
            if error.response["Error"]["Code"] != "404":
                raise
            response = dict(error.response)
            response["Error"]["Message"] = f'Key "{key}" does not exist'
            raise ClientError(response, error.operation_name) from None
        response["Size"] = int(response.pop("ContentLength"))
        return path, response

    def _objects(self, route: Route) -> Iterator[tuple[str, dict[str, Any]]]:
        bucket, prefix = split(route.src)
        paginator = self._client.get_paginator("list_objects_v2")
        paging = {"PageSize": self._options.get("page_size")}
        pages = paginator.paginate(
            Bucket=bucket, Prefix=prefix, PaginationConfig=paging, **self._options.get("listing", {})
        )
        for page in pages:
            for found in page.get("Contents", ()):
                path = f"{bucket}/{found['Key']}"
                if found["Size"] == 0 and path.endswith("/"):
                    # A folder that was made by hand, which only a deletion takes.
                    if self._operation == "delete":
                        yield path, found
                elif route.recursive or route.src == path:
                    yield path, found

    def _files(self, path: str, recursive: bool) -> Iterator[tuple[str, dict[str, Any]]]:
        if self._ignored(path):
            return
        if not recursive:
            yield from self._measured(path)
            return
        # Names of folders end with the separator, so that they are sorted as keys are.
        names = []
        for name in os.listdir(path):
            full = os.path.join(path, name)
            if not self._ignored(full):
                names.append(name + os.sep if os.path.isdir(full) else name)
        for name in sorted(names, key=lambda name: name.replace(os.sep, "/")):
            full = os.path.join(path, name)
            if name.endswith(os.sep):
                yield from self._files(full, recursive)
            else:
                yield from self._measured(full)

    def _measured(self, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
        try:
            found = os.stat(path)
        except (OSError, ValueError):
            self._unusable(path)
            return
        try:
            modified = datetime.datetime.fromtimestamp(found.st_mtime).astimezone()
        except (ValueError, OSError, OverflowError):
            self._warn("warning: File has an invalid timestamp. Passing epoch time as timestamp.")
            modified = datetime.datetime.fromtimestamp(0, datetime.timezone.utc)
        yield path, {"Size": found.st_size, "LastModified": modified}

    def _ignored(self, path: str) -> bool:
        if not self._options["follow_symlinks"] and os.path.islink(path.rstrip(os.sep)):
            return True
        return self._unusable(path)

    def _unusable(self, path: str) -> bool:
        """Whether a file cannot be uploaded, of which there is a warning."""
        if not os.path.exists(path):
            reason = "File does not exist."
        elif _is_special(path):
            reason = "File is character special device, block special device, FIFO, or socket."
        elif not os.access(path, os.R_OK):
            reason = "File/Directory is not readable."
        else:
            return False
        self._warn(skipped(path, reason))
        return True


def _is_special(path: str) -> bool:
    mode = os.stat(path).st_mode
    return stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


class Filter:
    """The patterns of ``--exclude`` and ``--include``, of which the last that matches decides."""

    def __init__(self, filters: list[tuple[str, str]], src: str, dest: str, recursive: bool) -> None:
        roots = [_root(path, recursive) for path in (src, dest)]
        self._patterns = [(kind, os.path.join(root, pattern)) for kind, pattern in filters for root in roots]

    def takes(self, entry: Entry) -> bool:
        """Whether an entry is taken."""
        taken = True
        for kind, pattern in self._patterns:
            if fnmatch.fnmatch(entry.src, pattern):
                taken = kind == "include"
        return taken


def _root(path: str, recursive: bool) -> str:
    if is_remote(path):
        bucket, key = split(path)
        if not recursive and not key.endswith("/"):
            key = "/".join(key.split("/")[:-1])
        return f"{bucket}/{key}"
    return os.path.abspath(path if recursive else os.path.dirname(path))


def compared(sources: Iterator[Entry], targets: Iterator[Entry], options: dict[str, Any]) -> Iterator[Entry]:
    """Compare two listings, and give what has to be copied and what has to be deleted."""
    source, target = next(sources, None), next(targets, None)
    while source is not None or target is not None:
        if source is None or (target is not None and target.shared < source.shared):
            if options.get("delete") and target is not None:
                target.operation = "delete"
                yield target
            target = next(targets, None)
        elif target is None or source.shared < target.shared:
            yield source
            source = next(sources, None)
        else:
            if _changed(source, target, options):
                yield source
            source, target = next(sources, None), next(targets, None)


def _changed(source: Entry, target: Entry, options: dict[str, Any]) -> bool:
    same_size = source.size == target.size
    if options.get("size_only") or source.modified is None or target.modified is None:
        return not same_size
    later = (target.modified - source.modified).total_seconds()
    if source.operation != "download":
        return not same_size or later < 0
    return not same_size or (later != 0 if options.get("exact_timestamps") else later > 0)
