"""``cp``, ``mv``, ``rm`` and ``sync``: what goes where, and how each file or object is transferred."""

from __future__ import annotations

import mimetypes
import os
import sys
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

from ...s3transfer.manager import TransferConfig, TransferManager
from ...s3transfer.subscribers import BaseSubscriber
from .._arguments import Arguments
from .._command import client_of
from ._access_points import is_access_point, underlying
from ._arguments import extra_args, listing_args
from ._files import Entry, Filter, Lister, compared, skipped
from ._paths import Route, human, is_remote, size, split
from ._results import Reporter, Results, local

_USAGE = {
    "cp": "<LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>",
    "mv": "<LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>",
    "sync": "<LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>",
    "rm": "<S3Uri>",
}
_FORMS = {
    "upload": "<LocalPath> <S3Uri>",
    "copy": "<S3Uri> <S3Uri>",
    "download": "<S3Uri> <LocalPath>",
    "delete": "<S3Uri>",
}
_VALIDATES = "AWS_CLI_S3_MV_VALIDATE_SAME_S3_PATHS"
# The largest object: as many parts as there may be, of the largest size.
_LARGEST = 5 * 1024**3 * 10000
_IN_MEMORY = 6


def transfer(words: Arguments, name: str, options: dict[str, Any]) -> int:
    """Run a command; returns the exit status."""
    options["dir_op"] = options["dir_op"] or name == "sync"
    paths = [_with_slash(path) for path in options["paths"]]
    operation = _operation(name, paths)
    _check(words, name, operation, paths, options)
    src, dest = paths[0], paths[-1]
    client = client_of(words, "s3")
    source_client = client
    if options.get("source_region") and operation == "copy":
        source_client = _service(words, options["source_region"], "s3")
    results = Results(options)
    listing = {**options, **listing_args(options, operation)}
    run = _Run(client, source_client, results, options, moves=name == "mv")
    try:
        with TransferManager(client, _settings(words)) as manager:
            if options.get("is_stream"):
                entries = _stream(Route(src, dest, False), operation)
            else:
                entries = _entries(name, operation, src, dest, (source_client, client), listing, results)
            for entry in entries:
                run.submit(manager, entry)
            results.all_known()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - ends the command, as the AWS CLI has it
        results.fatal(error)
    return 1 if results.failed else 2 if results.warned else 0


def _with_slash(path: str) -> str:
    return path + "/" if is_remote(path) and not split(path)[1] and not path.endswith("/") else path


def _operation(name: str, paths: list[str]) -> str:
    kinds = tuple(is_remote(path) for path in paths)
    operations = {(False, True): "upload", (True, True): "copy", (True, False): "download", (True,): "delete"}
    operation = operations.get(kinds)
    if operation is None:
        raise TypeError(f"usage: ferroboto s3 {name} {_USAGE[name]}\nError: Invalid argument type")
    return operation


def _check(words: Arguments, name: str, operation: str, paths: list[str], options: dict[str, Any]) -> None:
    src, dest = paths[0], paths[-1]
    if "-" in (src, dest):
        if name != "cp" or options["dir_op"]:
            raise ValueError("Streaming currently is only compatible with non-recursive cp commands")
        options["is_stream"] = True
    if name == "mv" and operation == "copy":
        _check_move(words, src, dest, options)
    _check_form("checksum-algorithm", operation, ["upload", "copy"], options)
    _check_form("checksum-mode", operation, ["download"], options)
    if operation == "upload" and not options.get("is_stream") and not os.path.exists(src):
        raise RuntimeError(f"The user-provided path {src} does not exist.")
    if operation == "download" and options["dir_op"] and not os.path.exists(dest):
        os.makedirs(dest)
    for option in ("sse-c", "sse-c-copy-source"):
        for one, other in ((option, f"{option}-key"), (f"{option}-key", option)):
            if options.get(one.replace("-", "_")) and not options.get(other.replace("-", "_")):
                raise ValueError(f"It --{one} is specified, --{other} must be specified as well.")
    if options.get("sse_c_copy_source") and operation != "copy":
        raise ValueError("--sse-c-copy-source is only supported for copy operations.")
    if name == "sync" and any(is_remote(path) and split(path)[0].endswith("--x-s3") for path in (src, dest)):
        raise ValueError("Cannot use sync command with a directory bucket.")


def _onto(one: str, other: str) -> bool:
    return one == other or (other.endswith("/") and one == other + os.path.basename(one))


def _check_move(words: Arguments, src: str, dest: str, options: dict[str, Any]) -> None:
    error = ValueError(f"Cannot mv a file onto itself: {src} - {dest}")
    if _onto(src, dest):
        raise error
    if not _onto(f"/{split(src)[1]}", f"/{split(dest)[1]}"):
        return
    if options.get("validate_same_s3_paths") or os.environ.get(_VALIDATES, "").lower() == "true":
        sources = underlying(src, partial(_service, words, options.get("source_region")))
        targets = underlying(dest, partial(_service, words, None))
        if any(_onto(one, other) for one in sources for other in targets):
            raise error
    elif is_access_point(src) or is_access_point(dest):
        print(
            "warning: Provided s3 paths may resolve to same underlying s3 object(s) and result in deletion instead of "
            "being moved. --validate-same-s3-paths has this checked.",
            file=sys.stderr,
        )


def _service(words: Arguments, region: str | None, service: str) -> Any:
    """A client of a service that is not at the URL of the command."""
    elsewhere = Arguments([])
    elsewhere.options = {**words.options, **({"--region": region} if region else {})}
    elsewhere.options.pop("--endpoint-url", None)
    return client_of(elsewhere, service)


def _check_form(name: str, operation: str, allowed: list[str], options: dict[str, Any]) -> None:
    if options.get(name.replace("-", "_")) and operation not in allowed:
        forms = ", ".join(_FORMS[it] for it in allowed)
        raise ValueError(
            f"Expected {name} parameter to be used with one of following path formats: {forms}. Instead, received "
            f"{_FORMS[operation]}."
        )


def _settings(words: Arguments) -> TransferConfig:
    """The settings of transfers in the section ``s3`` of the profile."""
    from ...session import Session

    given = Session(profile_name=words.get("--profile"))._core.scoped_config().get("s3") or {}
    names = {
        "max_concurrent_requests": "max_request_concurrency",
        "multipart_threshold": "multipart_threshold",
        "multipart_chunksize": "multipart_chunksize",
        "max_bandwidth": "max_bandwidth",
    }
    settings: dict[str, int] = {}
    for name, setting in names.items():
        if not isinstance(given, dict) or name not in given:
            continue
        value = given[name]
        if name == "max_bandwidth" and not value.isdigit():
            if not value.endswith("B/s"):
                text = "The value must be expressed as a rate in terms of bytes per seconds (e.g. 10MB/s or 800KB/s)"
                raise ValueError(f"Invalid rate: {value}. {text}")
            value = value[:-2]
        settings[setting] = size(value)
        if settings[setting] <= 0:
            raise ValueError(f"Value for {name} must be a positive integer: {value}")
    return TransferConfig(
        **settings,
        max_in_memory_upload_chunks=_IN_MEMORY,
        max_in_memory_download_chunks=_IN_MEMORY,
    )


def _stream(route: Route, operation: str) -> Iterator[Entry]:
    dest, shared = route.destination(route.src)
    yield Entry(route.src, dest, shared, operation, route.src_is_remote)


def _entries(
    name: str,
    operation: str,
    src: str,
    dest: str,
    clients: tuple[Any, Any],
    options: dict[str, Any],
    results: Results,
) -> Iterator[Entry]:
    recursive = options["dir_op"]
    chosen = Filter(options.get("filters", []), src, dest, recursive).takes
    here = Lister(clients[0], operation, options, results.warn).list(Route(src, dest, recursive))
    entries: Iterator[Entry] = filter(chosen, here)
    if name == "sync":
        there = Lister(clients[1], "", options, results.warn).list(Route(dest, src, recursive))
        entries = compared(entries, filter(chosen, there), options)
    if operation == "download" and recursive and options["case_conflict"] != "ignore":
        entries = filter(_Cases(options["case_conflict"]).takes, entries)
    return entries


class _Cases:
    """Finds keys that differ in their case only, which some file systems treat as equal."""

    def __init__(self, conflict: str) -> None:
        self._conflict = conflict
        self._seen: set[str] = set()

    def takes(self, entry: Entry) -> bool:
        lower = entry.shared.lower()
        folder, name = os.path.split(entry.dest)
        conflicts = lower in self._seen
        if not conflicts and os.path.exists(entry.dest):
            conflicts = name not in os.listdir(folder or os.curdir)
        self._seen.add(lower)
        if not conflicts:
            return True
        because = "a file whose name differs only by case either exists or is being downloaded."
        if self._conflict == "error":
            raise ValueError(f"Failed to download {entry.src} -> {entry.dest} because {because}")
        if self._conflict == "skip":
            print(f"warning: Skipping {entry.src} -> {entry.dest} because {because}", file=sys.stderr)
            return False
        print(f"warning: Downloading {entry.src} -> {entry.dest} despite {because}", file=sys.stderr)
        return True


class _Run:
    """Submits the transfers of a command."""

    def __init__(
        self, client: Any, source_client: Any, results: Results, options: dict[str, Any], *, moves: bool
    ) -> None:
        self._client = client
        self._source_client = source_client
        self._results = results
        self._options = options
        self._moves = moves

    def submit(self, manager: TransferManager, entry: Entry) -> None:
        """Begin a transfer, or report what it would be."""
        if self._is_left_out(entry):
            return
        src, dest = self._places(entry)
        kind = "move" if self._moves else entry.operation
        if self._options.get("dryrun"):
            place = src if dest is None else f"{src} to {dest}"
            self._results.say(f"(dryrun) {kind}: {place}")
            return
        if entry.operation == "delete" and not entry.remote:
            self._delete_file(entry, src)
            return
        args = extra_args(self._options, entry.operation)
        reporter = Reporter(self._results, kind, src, dest)
        getattr(self, f"_{entry.operation}")(manager, entry, args, reporter)

    def _places(self, entry: Entry) -> tuple[str, str | None]:
        src = f"s3://{entry.src}" if entry.remote else local(entry.src)
        if entry.operation == "delete":
            return src, None
        if entry.operation == "download":
            return src, local(entry.dest)
        return ("-" if self._options.get("is_stream") else src), f"s3://{entry.dest}"

    def _is_left_out(self, entry: Entry) -> bool:
        if entry.operation in ("copy", "download") and self._is_archived(entry):
            if not self._options.get("ignore_glacier_warnings"):
                reason = (
                    f"Object is of storage class GLACIER. Unable to perform {entry.operation} operations on GLACIER "
                    "objects. You must restore the object to be able to perform the operation. See aws s3 "
                    f"{entry.operation} help for additional parameter options to ignore or force these transfers."
                )
                self._results.warn(skipped(f"s3://{entry.src}", reason))
            return True
        # A key may not lead out of the folder that it is downloaded to.
        leads_out = os.path.normpath(f".{os.sep}{entry.shared}").startswith(f"..{os.sep}")
        if leads_out and entry.operation == "download" and not self._options.get("is_stream"):
            self._results.warn(skipped(entry.shared, "File references a parent directory."))
            return True
        if entry.operation == "upload" and (entry.size or 0) > _LARGEST:
            path = local(entry.src)
            self._results.warn(f"warning: File {path} exceeds s3 upload limit of {human(_LARGEST)}.")
        return False

    def _is_archived(self, entry: Entry) -> bool:
        response = entry.response or {}
        archived = response.get("StorageClass") in ("GLACIER", "DEEP_ARCHIVE")
        restored = 'ongoing-request="false"' in response.get("Restore", "")
        return archived and not restored and not self._options.get("force_glacier_transfer")

    def _upload(self, manager: TransferManager, entry: Entry, args: dict[str, Any], reporter: Reporter) -> None:
        bucket, key = split(entry.dest)
        if self._options.get("is_stream"):
            expected = self._options.get("expected_size")
            before = [] if expected is None else [_Known(int(expected), None)]
            manager.upload(_Stdin(), bucket, key, args, [*before, reporter])
            return
        if self._options["guess_mime_type"] and "ContentType" not in args:
            guessed = mimetypes.guess_type(entry.src)[0]
            if guessed is not None:
                args["ContentType"] = guessed
        after = [_Then(partial(os.remove, entry.src))] if self._moves else []
        manager.upload(entry.src, bucket, key, args, [_Known(entry.size, None), *after, reporter])

    def _download(self, manager: TransferManager, entry: Entry, args: dict[str, Any], reporter: Reporter) -> None:
        bucket, key = split(entry.src)
        if self._options.get("is_stream"):
            manager.download(bucket, key, _Stdout(), args, [reporter])
            return
        after: list[Any] = [_Folder(), _Then(partial(self._set_time, entry))]
        if self._moves:
            after.append(_Then(partial(self._delete_source, entry)))
        manager.download(bucket, key, entry.dest, args, [_Known(entry.size, entry.etag), *after, reporter])

    def _copy(self, manager: TransferManager, entry: Entry, args: dict[str, Any], reporter: Reporter) -> None:
        bucket, key = split(entry.dest)
        source_bucket, source_key = split(entry.src)
        source = {"Bucket": source_bucket, "Key": source_key}
        after = [_Then(partial(self._delete_source, entry))] if self._moves else []
        known = _Known(entry.size, entry.etag)
        manager.copy(source, bucket, key, args, [known, *after, reporter], source_client=self._source_client)

    def _delete(self, manager: TransferManager, entry: Entry, args: dict[str, Any], reporter: Reporter) -> None:
        bucket, key = split(entry.src)
        manager.delete(bucket, key, args, [reporter])

    def _delete_file(self, entry: Entry, src: str) -> None:
        number = -id(entry)
        self._results.queued(number, 0)
        try:
            os.remove(entry.src)
        except OSError as error:
            self._results.failing(number, f"delete failed: {src} {error}")
        else:
            self._results.succeeded(number, f"delete: {src}")

    def _delete_source(self, entry: Entry) -> None:
        bucket, key = split(entry.src)
        self._source_client.delete_object(Bucket=bucket, Key=key, **extra_args(self._options, "delete"))

    def _set_time(self, entry: Entry) -> None:
        """Give a file the time of its object."""
        if entry.modified is None:
            return
        stamp = int(time.mktime(entry.modified.astimezone().timetuple()))
        try:
            os.utime(entry.dest, (stamp, stamp))
        except OSError as error:
            text = f"Successfully Downloaded {entry.dest} but was unable to update the last modified time. {error}"
            self._results.warn(skipped(entry.dest, text))


class _Known(BaseSubscriber):
    """Brings what is known of a file, so that nobody asks for it."""

    def __init__(self, size: int | None, etag: str | None) -> None:
        self._size, self._etag = size, etag

    def on_queued(self, future: Any, **kwargs: Any) -> None:
        future.meta.provide_transfer_size(self._size)
        future.meta.provide_object_etag(self._etag)


class _Folder(BaseSubscriber):
    """Makes the folder of a file."""

    def on_queued(self, future: Any, **kwargs: Any) -> None:
        folder = os.path.dirname(future.meta.call_args.fileobj)
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            raise OSError(f"Could not create directory {folder}: {error}") from None


class _Then(BaseSubscriber):
    """Does something after a success; where that fails, the transfer has failed."""

    def __init__(self, action: Any) -> None:
        self._action = action

    def on_done(self, future: Any, **kwargs: Any) -> None:
        try:
            future.result()
        except BaseException:  # noqa: BLE001 - reported by another
            return
        try:
            self._action()
        except Exception as error:  # noqa: BLE001 - reported with the transfer
            future.set_exception(error)


class _Stdin:
    """Standard input, which can only be read."""

    def read(self, amount: int | None = None) -> bytes:
        return sys.stdin.buffer.read(-1 if amount is None else amount)


class _Stdout:
    """Standard output, which can only be written."""

    def write(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
