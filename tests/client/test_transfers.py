"""What becomes of transfers that are interrupted, run out of disk, or have a client that others take part in."""

from __future__ import annotations

import contextlib
import errno
import importlib
import io
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest

import ferroboto
from ferroboto.s3.transfer import S3Transfer, TransferConfig
from ferroboto.s3transfer import S3Transfer as FirstS3Transfer
from ferroboto.s3transfer.exceptions import CancelledError, InvalidSubscriberMethodError, TransferNotDoneError
from ferroboto.s3transfer.futures import TransferFuture
from ferroboto.s3transfer.manager import TransferManager
from ferroboto.s3transfer.subscribers import BaseSubscriber
from ferroboto.s3transfer.utils import ChunksizeAdjuster, ReadFileChunk
from ferroboto.stub import Stubber
from tests.support.libraries import KEYS, REGION
from tests.support.objects import ObjectServer, Seen

MB = 1024 * 1024
DATA = bytes(range(256)) * (12 * MB // 256)


@pytest.fixture
def server() -> Iterator[ObjectServer]:
    with contextlib.closing(ObjectServer()) as running:
        yield running


@pytest.fixture
def s3(server: ObjectServer) -> Any:
    settings: dict[str, Any] = {**KEYS, "region_name": REGION, "endpoint_url": server.url}
    return ferroboto.client("s3", **settings)


PROGRAM = """
import resource, sys, time
import ferroboto
url, act, path = sys.argv[1:]
s3 = ferroboto.client("s3", endpoint_url=url, aws_access_key_id="a", aws_secret_access_key="b", region_name="us-east-1")
if act == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
print("begun", flush=True)
try:
    if act == "up":
        s3.upload_file(path, "bucket", "new")
    elif act == "up object":
        s3.upload_fileobj(open(path, "rb"), "bucket", "new")
    else:
        s3.download_file("bucket", "key", path)
except BaseException as error:
    print(type(error).__name__, getattr(error, "errno", None), flush=True)
"""


def program(server: ObjectServer, act: str, path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, server.url, act, str(path)]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert started.stdout.readline() == "begun\n"
    return started


@pytest.mark.parametrize("act", ["up", "up object", "down"])
def test_ctrl_c_ends_a_transfer_at_once_and_leaves_nothing(server: ObjectServer, tmp_path: Path, act: str) -> None:
    server.objects["/bucket/key"] = DATA
    begun = threading.Event()

    def slowly(seen: Seen) -> None:
        if seen.method == "GET" or "partNumber" in seen.query:
            begun.set()
            time.sleep(2)

    server.fault = slowly
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "target" if act == "down" else tmp_path / "source"
    (tmp_path / "source").write_bytes(DATA)
    with program(server, act, path) as running:
        assert begun.wait(10)
        time.sleep(0.1)
        sent = time.monotonic()
        running.send_signal(signal.SIGINT)
        out, _ = running.communicate(timeout=10)
        # Ending the process takes its time as well.
        assert time.monotonic() - sent < 1.0
    assert out == "KeyboardInterrupt None\n"
    assert list(folder.iterdir()) == []
    assert server.uploads == {}


@pytest.mark.parametrize("late", [0.05, 0.6])
@pytest.mark.parametrize("how", ["cancelled", "interrupted"])
def test_an_upload_that_is_given_up_while_it_is_created_is_aborted(
    s3: Any, server: ObjectServer, tmp_path: Path, how: str, late: float
) -> None:
    path = tmp_path / "source"
    path.write_bytes(DATA)
    begun = threading.Event()

    def slowly(seen: Seen) -> None:
        if "uploads" in seen.query:
            begun.set()
            time.sleep(late)

    server.fault = slowly
    if how == "interrupted":
        with program(server, "up", path) as running:
            assert begun.wait(10)
            running.send_signal(signal.SIGINT)
            out, _ = running.communicate(timeout=10)
        assert out == "KeyboardInterrupt None\n"
    else:
        with TransferManager(s3) as manager:
            future = manager.upload(str(path), "bucket", "new")
            assert begun.wait(10)
            future.cancel()
            with pytest.raises(CancelledError):
                future.result()
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join(10)
    kinds = [seen.kind() for seen in server.take()]
    assert kinds == ["POST uploads", "DELETE uploadId"]
    assert server.uploads == {}


def test_an_upload_that_is_interrupted_while_its_thread_starts_is_aborted(
    s3: Any, server: ObjectServer, tmp_path: Path
) -> None:
    (tmp_path / "source").write_bytes(DATA)
    threads = []

    class Thread(threading.Thread):
        def start(self) -> None:
            super().start()
            threads.append(self)
            raise KeyboardInterrupt

    module = importlib.import_module("ferroboto.s3transfer._transfer")
    changed = SimpleNamespace(**{**vars(threading), "Thread": Thread})
    with mock.patch.object(module, "threading", changed), pytest.raises(KeyboardInterrupt):
        s3.upload_file(tmp_path / "source", "bucket", "new")
    for thread in threads:
        thread.join(10)
    assert [seen.kind() for seen in server.take()] == ["POST uploads", "DELETE uploadId"]
    assert server.uploads == {}


@pytest.mark.parametrize("size", [3 * MB, 12 * MB])
def test_a_full_disk_is_reported_and_leaves_nothing(server: ObjectServer, tmp_path: Path, size: int) -> None:
    server.objects["/bucket/key"] = DATA[:size]
    with program(server, "full", tmp_path / "target") as running:
        out, _ = running.communicate(timeout=10)
    assert out == "OSError 27\n"
    assert list(tmp_path.iterdir()) == []


def hang_up_within_bodies(listener: socket.socket) -> None:
    """Serve uploads in parts whose connections are closed as soon as a body begins."""
    created = b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"
    while True:
        try:
            sock, _ = listener.accept()
        except OSError:
            return
        with sock:
            head = b""
            while b"\r\n\r\n" not in head:
                head += sock.recv(65536)
            if head.startswith(b"POST"):
                sock.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(created))
                sock.sendall(created)
            elif head.startswith(b"DELETE"):
                sock.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            else:
                sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
                sock.recv(65536)


@pytest.mark.parametrize("size", [7 * MB, 12 * MB])
def test_a_connection_that_is_closed_raises_no_signal(tmp_path: Path, size: int) -> None:
    """Python ignores SIGPIPE; programs for pipes have it end them."""
    path = tmp_path / "source"
    path.write_bytes(DATA[:size])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=hang_up_within_bodies, args=(listener,), daemon=True).start()
        code = f"import signal\nsignal.signal(signal.SIGPIPE, signal.SIG_DFL)\n{PROGRAM}"
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        command = [sys.executable, "-c", code, url, "up", str(path)]
        environment = {**os.environ, "AWS_MAX_ATTEMPTS": "2"}
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=20, env=environment)
    assert done.stdout == "begun\nConnectionClosedError None\n", done.stderr
    assert done.returncode == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount")
@pytest.mark.parametrize("size", [3 * MB, 12 * MB])
def test_a_file_system_that_is_full_is_reported_and_left_empty(server: ObjectServer, tmp_path: Path, size: int) -> None:
    server.objects["/bucket/key"] = DATA[:size]
    mounted = f'mount -t tmpfs -o size=2m none {tmp_path} && exec "$0" "$@"'
    code = f"{PROGRAM}\nimport os\nprint(os.listdir({str(tmp_path)!r}))"
    command = [sys.executable, "-c", code, server.url, "down", str(tmp_path / "target")]
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", mounted, *command], check=False, capture_output=True, text=True, timeout=20
    )
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("mounting is not allowed here")
    assert done.stdout == "begun\nOSError 28\n[]\n", done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no full device")
@pytest.mark.parametrize("size", [10, 12 * MB])
def test_a_device_that_is_full_is_reported(s3: Any, server: ObjectServer, size: int) -> None:
    server.objects["/bucket/key"] = DATA[:size]
    with pytest.raises(OSError, match="No space left on device") as raised:
        s3.download_file("bucket", "key", "/dev/full")
    assert raised.value.errno == errno.ENOSPC


def test_a_stubber_answers_the_requests_of_a_transfer(s3: Any, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(b"data")
    with Stubber(s3) as stubber:
        stubber.add_response("put_object", {"ETag": "e"})
        s3.upload_file(tmp_path / "source", "bucket", "key")
        stubber.assert_no_pending_responses()


def test_handlers_see_the_requests_of_a_transfer(s3: Any, server: ObjectServer, tmp_path: Path) -> None:
    seen: list[str] = []
    (tmp_path / "source").write_bytes(DATA)
    s3.meta.events.register("before-call.s3", lambda model, **_kwargs: seen.append(model.name))
    s3.upload_file(tmp_path / "source", "bucket", "key")
    s3.download_file("bucket", "key", tmp_path / "target")
    assert sorted(set(seen)) == [
        "CompleteMultipartUpload",
        "CreateMultipartUpload",
        "GetObject",
        "HeadObject",
        "UploadPart",
    ]
    assert (tmp_path / "target").read_bytes() == DATA == server.objects["/bucket/key"]


def test_a_method_that_is_replaced_is_called(s3: Any, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(b"data")
    with mock.patch.object(s3, "put_object") as put:
        s3.upload_file(tmp_path / "source", "bucket", "key")
    assert put.call_args.kwargs["Key"] == "key"


def test_a_manager_in_place_of_the_clients_own_is_used(tmp_path: Path) -> None:
    manager = mock.MagicMock()
    S3Transfer(manager=manager).upload_file(tmp_path / "source", "bucket", "key")
    assert manager.upload.call_args.args[1:3] == ("bucket", "key")


def test_transfers_of_one_manager_share_its_limit(s3: Any, server: ObjectServer) -> None:
    lock, now, most = threading.Lock(), 0, 0

    def count(seen: Seen) -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.05)
        with lock:
            now -= 1

    server.fault = count
    config = TransferConfig(max_concurrency=3, multipart_threshold=5 * MB, multipart_chunksize=5 * MB)
    with TransferManager(s3, config) as manager:
        for number in range(6):
            manager.upload(io.BytesIO(DATA if number < 2 else b"small"), "bucket", f"{number}")
    assert len(server.objects) == 6
    assert most == 3


def test_an_error_in_the_block_of_a_manager_cancels_its_transfers(s3: Any, server: ObjectServer) -> None:
    server.fault = lambda _seen: time.sleep(0.2)
    with pytest.raises(KeyError), TransferManager(s3) as manager:
        future = manager.upload(io.BytesIO(DATA), "bucket", "key")
        raise KeyError("reason")
    with pytest.raises(BaseException, match="reason") as raised:
        future.result()
    assert type(raised.value).__name__ == "FatalError"
    assert server.uploads == {}


def test_the_first_version_of_the_class_transfers(s3: Any, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(b"data")
    amounts: list[int] = []
    transfer = FirstS3Transfer(s3)
    transfer.upload_file(str(tmp_path / "source"), "bucket", "key", callback=amounts.append)
    transfer.download_file("bucket", "key", str(tmp_path / "target"))
    assert (tmp_path / "target").read_bytes() == b"data"
    assert amounts == [4]
    with pytest.raises(ValueError, match="Invalid extra_args key 'Foo'"):
        transfer.upload_file(str(tmp_path / "source"), "bucket", "key", extra_args={"Foo": 1})


def test_subscribers_are_checked_when_they_are_made() -> None:
    class Wrong(BaseSubscriber):
        def on_done(self, future: Any) -> None:  # type: ignore[override]
            pass

    with pytest.raises(InvalidSubscriberMethodError, match="must accept keyword arguments"):
        Wrong()


def test_a_future_that_is_not_done_has_no_exception_to_replace() -> None:
    with pytest.raises(TransferNotDoneError):
        TransferFuture().set_exception(ValueError())


def test_parts_fit_into_the_limits_of_s3() -> None:
    adjust = ChunksizeAdjuster().adjust_chunksize
    assert adjust(8 * MB, 100 * MB) == 8 * MB
    assert adjust(1, 100 * MB) == 5 * MB
    assert adjust(8 * MB, 5 * 1024**4) * 10_000 >= 5 * 1024**4
    assert adjust(6 * 1024**3) == 5 * 1024**3


def test_a_chunk_of_a_file_counts_what_is_read_once(tmp_path: Path) -> None:
    amounts: list[int] = []

    def count(bytes_transferred: int) -> None:
        amounts.append(bytes_transferred)

    (tmp_path / "file").write_bytes(b"0123456789")
    with ReadFileChunk.from_filename(str(tmp_path / "file"), 2, 5, [count]) as chunk:
        assert len(chunk) == 5
        assert chunk.read(3) == b"234"
        chunk.seek(0)
        assert chunk.read() == b"23456"
        assert chunk.read() == b""
    assert sum(amounts) == 5


def test_modules_are_served_as_s3transfer() -> None:
    code = (
        "from ferroboto._substitute import install; install(children=False)\n"
        "import boto3.s3.transfer, s3transfer.manager, s3transfer\n"
        "from importlib.metadata import version\n"
        "assert s3transfer.S3Transfer.__module__.startswith('ferroboto')\n"
        "assert boto3.s3.transfer.TransferConfig(max_concurrency=2).max_request_concurrency == 2\n"
        "print(s3transfer.__version__)\n"
    )
    out = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
    import s3transfer

    assert out.stdout == f"{s3transfer.__version__}\n"


@pytest.mark.parametrize("name", ["inject", "transfer", "constants"])
def test_modules_have_the_names_of_boto3s(name: str) -> None:
    theirs, ours = (importlib.import_module(f"{package}.s3.{name}") for package in ("boto3", "ferroboto"))
    own = {it for it, value in vars(theirs).items() if getattr(value, "__module__", "").startswith("boto3.s3")}
    constants = {it for it, value in vars(theirs).items() if it.isupper() and isinstance(value, (str, int))}
    missing = {it for it in own | constants if it[0] != "_" and not hasattr(ours, it)}
    assert missing <= {"HAS_CRT", "TRANSFER_CONFIG_SUPPORTS_CRT", "with_current_context"}
