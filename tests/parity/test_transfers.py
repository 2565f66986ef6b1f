"""Transfers of files: the same requests, bytes, progress and errors as boto3's, whatever the server does."""

from __future__ import annotations

import base64
import contextlib
import functools
import gc
import importlib
import io
import os
import re
import tempfile
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.compare import differences
from tests.support.libraries import Library, reference, subject, subject_is_reference
from tests.support.objects import ObjectServer, Seen, each_part
from tests.support.twin import Differs, outcome_of

PART = 20_000
CONFIG = {"multipart_threshold": PART, "multipart_chunksize": PART, "max_concurrency": 4}
SIZES = (0, 1, PART - 1, PART, PART + 1, 3 * PART, 3 * PART + 17)

_VOLATILE = (
    "user-agent",
    "authorization",
    "amz-sdk-invocation-id",
    "x-amz-date",
    "host",
    "connection",
)


def s3transfer(library: Library, name: str) -> Any:
    return importlib.import_module(f"s3transfer.{name}" if library.name == "boto3" else f"ferroboto.s3transfer.{name}")


def transfer_module(library: Library) -> Any:
    return importlib.import_module("boto3.s3.transfer" if library.name == "boto3" else "ferroboto.s3.transfer")


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """S3 takes no parts below 5 MB; the servers here do."""
    for library in (reference(), subject()):
        init = s3transfer(library, "utils").ChunksizeAdjuster.__init__
        monkeypatch.setattr(init, "__defaults__", (5 * 1024**3, 1, 10_000))


@pytest.fixture(scope="module")
def running_server() -> Iterator[ObjectServer]:
    with contextlib.closing(ObjectServer()) as running:
        yield running


@pytest.fixture
def server(running_server: ObjectServer) -> ObjectServer:
    running_server.clear()
    return running_server


@functools.cache
def client_of(library: Library, url: str, options: tuple[tuple[str, Any], ...]) -> Any:
    return library.client("s3", url, config={**dict(options), "retries": {"max_attempts": 0}})


def content(size: int) -> bytes:
    return bytes(i * 7 % 251 for i in range(min(size, 997))) * (size // 997 + 1) if size else b""


def data_of(size: int) -> bytes:
    return content(size)[:size]


class Pair:
    """One transfer by both libraries, against a server in the same state."""

    def __init__(self, server: ObjectServer, folder: Path, **options: Any) -> None:
        self.server = server
        self.folder = folder
        self.options = options

    def run(
        self,
        action: Callable[[Library, Any, Path, Callable[[int], None]], Any],
        fault: Callable[[], Callable[[Seen], str | None]] | None = None,
        requests: bool = True,
    ) -> Any:
        outcomes = []
        before = dict(self.server.objects)
        for library in (reference(), subject()):
            folder = self.folder / library.name
            folder.mkdir(exist_ok=True)
            self.server.objects = dict(before)
            self.server.fault = fault() if fault else lambda _seen: None
            self.server.take()
            amounts: list[int] = []
            client = client_of(library, self.server.url, tuple(self.options.items()))
            value = outcome_of(lambda: action(library, client, folder, amounts.append))  # noqa: B023
            seen = self.server.take()
            assert self.server.uploads == {}, "an upload was left over"
            outcomes.append(
                (
                    _told(value),
                    _requests(seen) if requests else None,
                    sum(amounts),
                    dict(self.server.objects),
                    _files(folder),
                )
            )
        (left, right) = outcomes
        names = ("outcome", "requests", "progress", "objects", "files")
        found = [f"{name}: {_difference(a, b)}" for name, a, b in zip(names, left, right, strict=True) if a != b]
        if found:
            raise Differs("transfer", found)
        return left


def _difference(one: Any, other: Any) -> str:
    if isinstance(one, list) and isinstance(other, list):
        missing, added = [it for it in one if it not in other], [it for it in other if it not in one]
        return f"{len(one)} != {len(other)}; missing {missing[:3]}, added {added[:3]}"
    return f"{one!r:.1500} != {other!r:.1500}"


def _told(value: Any) -> Any:
    if isinstance(value, BaseException):
        # Names of temporary files are random.
        text = re.sub(r"\.[0-9a-fA-F]{8}\b", ".random", str(value)).replace("/ferroboto/", "/boto3/")
        text = re.sub(r"uploadId=.*partNumber=\d+", "part", text)
        return [type(value).__name__, text]
    return value


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def _requests(seen: list[Seen]) -> list[Any]:
    def one(it: Seen) -> Any:
        query = {name: re.sub(r"upload-\d+", "upload", value) for name, value in it.query.items()}
        headers = {name: value for name, value in it.headers.items() if name not in _VOLATILE}
        return it.method, it.path, query, sorted(headers.items()), it.body

    return sorted((one(it) for it in seen), key=repr)


@pytest.fixture
def pair(server: ObjectServer, tmp_path: Path) -> Pair:
    return Pair(server, tmp_path)


def config(library: Library, **settings: Any) -> Any:
    return transfer_module(library).TransferConfig(**{**CONFIG, **settings})


@pytest.mark.parametrize("size", SIZES)
def test_files_go_up(pair: Pair, size: int) -> None:
    source = pair.folder / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, progress: Any) -> Any:
        return client.upload_file(str(source), "bucket", "a key/ü", Callback=progress, Config=config(library))

    outcome = pair.run(upload)
    assert outcome[0] is None
    assert outcome[2] == size
    assert outcome[3] == {"/bucket/a key/ü": data_of(size)}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("threads", [True, False])
def test_files_come_down(pair: Pair, size: int, threads: bool) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        target = str(folder / "target")
        return client.download_file(
            "bucket", "key", target, Callback=progress, Config=config(library, use_threads=threads)
        )

    outcome = pair.run(download)
    assert outcome[0] is None
    assert outcome[2] == size
    assert outcome[4] == {"target": data_of(size)}


@pytest.mark.parametrize("size", SIZES)
def test_the_first_part_says_how_many_there_are(server: ObjectServer, tmp_path: Path, size: int) -> None:
    pair = Pair(server, tmp_path, response_checksum_validation="when_required")
    server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        return client.download_file("bucket", "key", str(folder / "t"), Callback=progress, Config=config(library))

    assert pair.run(download)[4] == {"t": data_of(size)}


class Unseekable(io.RawIOBase):
    """A source that can only be read, in pieces of its own size."""

    def __init__(self, data: bytes) -> None:
        self._rest = data

    def read(self, amount: int = -1) -> bytes:
        amount = len(self._rest) if amount is None or amount < 0 else amount
        taken, self._rest = self._rest[:amount], self._rest[amount:]
        return taken

    def readable(self) -> bool:
        return True


class OnlyRead:
    """The least that a source may be."""

    def __init__(self, data: bytes) -> None:
        self.read = io.BytesIO(data).read


def opened(data: bytes) -> Any:
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the test
    file.write(b"before" + data)
    file.seek(6)
    return file


def piped(data: bytes) -> Any:
    reading, writing = os.pipe()

    def write() -> None:
        with open(writing, "wb") as file:
            file.write(data)

    threading.Thread(target=write, daemon=True).start()
    return open(reading, "rb")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("source", [io.BytesIO, Unseekable, OnlyRead, opened, piped])
def test_file_like_objects_go_up(pair: Pair, size: int, source: Any) -> None:
    def upload(library: Library, client: Any, _folder: Path, progress: Any) -> Any:
        fileobj = source(data_of(size))
        try:
            return client.upload_fileobj(fileobj, "bucket", "key", Callback=progress, Config=config(library))
        finally:
            # s3transfer closes some of them.
            getattr(fileobj, "close", str)()

    outcome = pair.run(upload)
    assert outcome[0] is None
    assert outcome[3] == {"/bucket/key": data_of(size)}


class Unwritable(io.RawIOBase):
    """A target that can only be written in order."""

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: Any) -> int:
        self.data += bytes(data)
        return len(data)

    def seekable(self) -> bool:
        return False

    def getvalue(self) -> bytes:
        return self.data


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("target", [io.BytesIO, Unwritable])
def test_objects_come_down_into_file_like_objects(pair: Pair, size: int, target: Any) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, _folder: Path, progress: Any) -> Any:
        into = target()
        client.download_fileobj("bucket", "key", into, Callback=progress, Config=config(library))
        return into.getvalue()

    assert pair.run(download)[0] == data_of(size)


@pytest.mark.parametrize("size", [10, 3 * PART + 5])
def test_special_files_take_downloads(pair: Pair, size: int) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        fifo = folder / "fifo"
        os.mkfifo(fifo)
        got: list[bytes] = []
        reader = threading.Thread(target=lambda: got.append(fifo.read_bytes()), daemon=True)
        reader.start()
        client.download_file("bucket", "key", str(fifo), Callback=progress, Config=config(library))
        reader.join(5)
        return got

    assert pair.run(download)[0] == [data_of(size)]


EXTRA = [
    {"ContentType": "text/plain", "Metadata": {"a": "b"}, "ACL": "public-read"},
    {"ChecksumAlgorithm": "SHA256"},
    {"ChecksumAlgorithm": "sha1", "ExpectedBucketOwner": "123456789012", "RequestPayer": "requester"},
    {"ChecksumCRC32": "AAAAAA=="},
    {"ChecksumType": "COMPOSITE"},
    {"Tagging": "a=b", "StorageClass": "STANDARD_IA", "MpuObjectSize": 3 * PART},
]


@pytest.mark.parametrize("extra", EXTRA, ids=repr)
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_extra_arguments_go_where_boto3_puts_them(pair: Pair, extra: dict[str, Any], size: int) -> None:
    source = pair.folder / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        return client.upload_file(str(source), "bucket", "key", ExtraArgs=dict(extra), Config=config(library))

    pair.run(upload)


@pytest.mark.parametrize("calculation", ["when_required", "when_supported"])
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_checksums_are_computed_as_configured(
    server: ObjectServer, tmp_path: Path, calculation: str, size: int
) -> None:
    pair = Pair(server, tmp_path, request_checksum_calculation=calculation)
    source = tmp_path / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        return client.upload_file(source, "bucket", "key", Config=config(library))

    pair.run(upload)


FAULTS = ["reset", "error", "busy", "cut", "denied", "slow"]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("times", [1, 1000])
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_failing_uploads_leave_nothing(pair: Pair, fault: str, times: int, size: int) -> None:
    source = pair.folder / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        return client.upload_file(str(source), "bucket", "key", Config=config(library))

    # Which parts are sent before the first failure is known is chance.
    pair.run(upload, lambda: each_part(fault, times), requests=False)


@pytest.mark.parametrize("fault", [*FAULTS, "short"])
@pytest.mark.parametrize("times", [1, 1000])
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_failing_downloads_leave_nothing(pair: Pair, fault: str, times: int, size: int) -> None:
    pair.server.objects["/bucket/key"] = data_of(size)

    def download(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        # One at a time, so that the first failure is the same.
        settings = config(library, max_concurrency=1, num_download_attempts=2)
        return client.download_file("bucket", "key", str(folder / "target"), Config=settings)

    pair.run(download, lambda: each_part(fault, times), requests=False)


def test_a_part_that_breaks_off_is_requested_again(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(3 * PART)

    def download(library: Library, client: Any, folder: Path, progress: Any) -> Any:
        return client.download_file("bucket", "key", str(folder / "t"), Callback=progress, Config=config(library))

    outcome = pair.run(download, lambda: each_part("cut", 2))
    assert outcome[2] == 3 * PART
    assert outcome[4] == {"t": data_of(3 * PART)}


@pytest.mark.parametrize("size", [100, 3 * PART])
@pytest.mark.parametrize("right", [True, False])
def test_checksums_of_responses_are_verified(pair: Pair, size: int, right: bool) -> None:
    body = data_of(size)
    pair.server.objects["/bucket/key"] = body
    checksum = base64.b64encode(zlib.crc32(body if right else b"other").to_bytes(4, "big")).decode()
    pair.server.metadata["/bucket/key"] = {"x-amz-checksum-crc32": checksum}

    def download(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        settings = config(library, multipart_threshold=10 * PART)
        return client.download_file("bucket", "key", str(folder / "t"), Config=settings)

    outcome = pair.run(download)
    assert (outcome[0] is None) is right
    assert outcome[4] == ({"t": body} if right else {})


def test_an_object_that_changes_meanwhile_is_not_mixed(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(3 * PART)

    def download(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        def change(seen: Seen) -> None:
            if seen.method == "GET":
                pair.server.objects["/bucket/key"] = b"other" * PART

        pair.server.fault = change
        return client.download_file("bucket", "key", str(folder / "t"), Config=config(library, max_concurrency=1))

    outcome = pair.run(download, requests=False)
    assert outcome[0][0] == "S3DownloadFailedError"
    assert outcome[4] == {}


def _errors() -> dict[str, Callable[[Library, Any, Path], Any]]:
    return {
        "no file": lambda _l, c, f: c.upload_file(str(f / "none"), "bucket", "key"),
        "a folder": lambda _l, c, f: c.upload_file("/tmp", "bucket", "key"),
        "bytes": lambda _l, c, f: c.upload_file(b"/tmp/x", "bucket", "key"),
        "no name": lambda _l, c, f: c.download_file("bucket", "key", None),
        "unknown argument": lambda _l, c, f: c.upload_file("/dev/null", "b", "k", ExtraArgs={"Foo": 1}),
        "unknown argument down": lambda _l, c, f: c.download_file("b", "k", "x", ExtraArgs={"ACL": 1}),
        "unknown argument copy": lambda _l, c, f: c.copy({}, "b", "k", ExtraArgs={"VersionId": 1}),
        "wrong argument": lambda _l, c, f: c.upload_file("/dev/null", "bucket", "k", ExtraArgs={"Metadata": 1}),
        "no key": lambda _l, c, f: c.upload_file("/dev/null", "bucket", ""),
        "no object": lambda _l, c, f: c.download_file("bucket", "none", str(f / "x")),
        "folder as target": lambda _l, c, f: (
            (f / "d").mkdir(exist_ok=True) or c.download_file("bucket", "key", str(f / "d"))
        ),
        "no folder": lambda _l, c, f: c.download_file("bucket", "key", "/nonexistent/folder/x"),
        "text": lambda _l, c, f: c.upload_fileobj(io.StringIO("abc"), "bucket", "k"),
        "text parts": lambda lib, c, f: c.upload_fileobj(io.StringIO("a" * PART), "bucket", "k", Config=config(lib)),
        "text target": lambda _l, c, f: c.download_fileobj("bucket", "key", io.StringIO()),
        "no read": lambda _l, c, f: c.upload_fileobj("x", "bucket", "k"),
        "no write": lambda _l, c, f: c.download_fileobj("bucket", "key", "x"),
        "copy of a text": lambda _l, c, f: c.copy("bucket/key", "bucket", "other"),
        "object lambda": lambda _l, c, f: c.upload_file(
            "/dev/null", "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/x", "k"
        ),
        "crt": lambda lib, c, f: c.upload_file(
            "/dev/null", "b", "k", Config=config(lib, preferred_transfer_client="crt")
        ),
        "zero": lambda lib, c, f: config(lib, max_concurrency=0),
        "negative": lambda lib, c, f: config(lib, io_chunksize=-1),
        "no client": lambda lib, c, f: transfer_module(lib).S3Transfer(),
        "too much": lambda lib, c, f: transfer_module(lib).S3Transfer(c, manager=object()),
        "callback up": lambda _l, c, f: c.upload_file(__file__, "bucket", "k", Callback={}.__getitem__),
        "callback down": lambda _l, c, f: c.download_file("bucket", "key", str(f / "x"), Callback={}.__getitem__),
    }


# boto3 leaves the file open where the callback fails.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("what", list(_errors()))
def test_errors_are_boto3s(pair: Pair, what: str) -> None:
    pair.server.objects["/bucket/key"] = data_of(100)

    def action(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        try:
            return _errors()[what](library, client, folder)
        finally:
            gc.collect()

    outcome = pair.run(action, requests=False)
    assert isinstance(outcome[0], list)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folders_without_permission_are_reported(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(100)

    def action(_library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        closed = folder / "closed"
        closed.mkdir(mode=0o500)
        return client.download_file("bucket", "key", str(closed / "x"))

    assert pair.run(action)[0][0] == "PermissionError"


def test_settings_and_their_aliases(pair: Pair) -> None:
    def settings(library: Library, _client: Any, _folder: Path, _progress: Any) -> Any:
        one = transfer_module(library).TransferConfig(max_concurrency=3, max_io_queue=7, use_threads=False)
        two = transfer_module(library).TransferConfig()
        two.max_request_concurrency, two.max_io_queue = 5, 6
        names = [*transfer_module(library).TransferConfig.DEFAULTS, "max_in_memory_upload_chunks"]
        return [[getattr(it, name) for name in names] for it in (one, two)]

    pair.run(settings)


def test_allowed_arguments_are_boto3s() -> None:
    for name in ("ALLOWED_UPLOAD_ARGS", "ALLOWED_DOWNLOAD_ARGS", "ALLOWED_COPY_ARGS", "ALLOWED_DELETE_ARGS"):
        left, right = (getattr(s3transfer(it, "manager").TransferManager, name) for it in (reference(), subject()))
        assert differences(left, right) == []


class Recorder:
    """What a subscriber is told, made of each library's base class."""

    @staticmethod
    def of(library: Library) -> Any:
        class Subscriber(s3transfer(library, "subscribers").BaseSubscriber):  # type: ignore[misc]
            def __init__(self) -> None:
                self.told: list[Any] = []
                self.amount = 0

            def on_queued(self, future: Any, **_kwargs: Any) -> None:
                self.told.append(("queued", future.meta.call_args.key, future.meta.transfer_id))

            def on_progress(self, bytes_transferred: int, **_kwargs: Any) -> None:
                self.amount += bytes_transferred

            def on_done(self, future: Any, **_kwargs: Any) -> None:
                self.told.append(("done", future.done(), future.meta.size))

        return Subscriber()


def test_managers_have_futures_and_subscribers(pair: Pair) -> None:
    def manage(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        manager_class = s3transfer(library, "manager").TransferManager
        seen = []
        with manager_class(client, s3transfer(library, "manager").TransferConfig(multipart_threshold=PART)) as manager:
            one, two, three = (Recorder.of(library) for _ in range(3))
            future = manager.upload(io.BytesIO(data_of(50)), "bucket", "small", subscribers=[one])
            seen.append(future.result())
            future = manager.upload(io.BytesIO(data_of(3 * PART)), "bucket", "large", subscribers=[two])
            future.meta.user_context["mine"] = 1
            seen += [future.result(), future.meta.user_context, future.meta.size]
            seen.append(manager.download("bucket", "large", str(folder / "down"), subscribers=[three]).result())
            seen.append(manager.delete("bucket", "small").result())
            seen.append(_told(outcome_of(manager.download("bucket", "none", str(folder / "none")).result)))
        return [seen, one.told, two.told, three.told, one.amount, two.amount, three.amount]

    outcome = pair.run(manage)
    assert outcome[4] == {"down": data_of(3 * PART)}


def test_sizes_that_subscribers_bring_save_a_request(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(3 * PART)

    def manage(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        class Size(s3transfer(library, "subscribers").BaseSubscriber):  # type: ignore[misc]
            def on_queued(self, future: Any, **_kwargs: Any) -> None:
                future.meta.provide_transfer_size(3 * PART)
                future.meta.provide_object_etag('"given"')

        with s3transfer(library, "manager").TransferManager(client) as manager:
            future = manager.download("bucket", "key", str(folder / "down"), subscribers=[Size()])
            return _told(outcome_of(future.result))

    outcome = pair.run(manage)
    assert outcome[4] == {"down": data_of(3 * PART)}


@pytest.mark.parametrize("how", ["future", "block"])
def test_cancelled_transfers_leave_nothing(pair: Pair, how: str) -> None:
    pair.server.objects["/bucket/key"] = data_of(5 * PART)

    def manage(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        begun = threading.Event()

        def slowly(seen: Seen) -> str | None:
            if "partNumber" in seen.query or "range" in seen.headers:
                begun.set()
                return "slow"
            return None

        pair.server.fault = slowly
        settings = s3transfer(library, "manager").TransferConfig(
            multipart_threshold=PART, multipart_chunksize=PART, max_request_concurrency=4
        )
        told = []
        try:
            with s3transfer(library, "manager").TransferManager(client, settings) as manager:
                up = manager.upload(io.BytesIO(data_of(5 * PART)), "bucket", "up")
                begun.wait(5)
                down = manager.download("bucket", "key", str(folder / "down"))
                if how == "block":
                    raise ValueError("enough")
                up.cancel()
                down.cancel()
                told = [_told(outcome_of(it.result)) for it in (up, down)]
        except ValueError:
            told = [_told(outcome_of(it.result)) for it in (up, down)]
        return [told, up.done(), down.done()]

    outcome = pair.run(manage, requests=False)
    assert outcome[4] == {}
    assert "/bucket/up" not in outcome[3]


def test_bandwidth_is_limited(server: ObjectServer, tmp_path: Path) -> None:
    import time

    client = subject().client("s3", server.url)
    (tmp_path / "source").write_bytes(data_of(6 * PART))
    limited = config(subject(), max_bandwidth=12 * PART)
    for transfer in (
        lambda: client.upload_file(str(tmp_path / "source"), "bucket", "key", Config=limited),
        lambda: client.download_file("bucket", "key", str(tmp_path / "target"), Config=limited),
    ):
        begun = time.monotonic()
        transfer()
        assert 0.3 < time.monotonic() - begun < 3
    assert (tmp_path / "target").read_bytes() == data_of(6 * PART)


@pytest.mark.skipif(subject_is_reference(), reason="what boto3 would raise depends on its server")
def test_a_file_that_shrinks_fails(server: ObjectServer, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(data_of(3 * PART))

    def shrink(seen: Seen) -> None:
        if "uploads" in seen.query:
            os.truncate(source, 10)

    server.fault = shrink
    client = subject().client("s3", server.url, config={"retries": {"max_attempts": 0}, "read_timeout": 2})
    assert isinstance(
        outcome_of(lambda: client.upload_file(source, "bucket", "k", Config=config(subject()))), Exception
    )
    assert server.uploads == {}
    assert server.objects == {}


def test_a_file_that_grows_is_uploaded_as_it_was(pair: Pair) -> None:
    source = pair.folder / "source"

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        source.write_bytes(data_of(3 * PART))

        def grow(seen: Seen) -> None:
            if "uploads" in seen.query:
                source.write_bytes(data_of(5 * PART))

        pair.server.fault = grow
        return client.upload_file(str(source), "bucket", "key", Config=config(library))

    assert pair.run(upload)[3] == {"/bucket/key": data_of(3 * PART)}
