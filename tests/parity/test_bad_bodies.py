"""Bodies that change, end early or cannot be read again while they are sent, and responses that are not what they say."""

from __future__ import annotations

import contextlib
import io
import os
import re
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.libraries import Library, reference, subject
from tests.support.raw_server import BUSY, OK, RawServer, Reply, data_of
from tests.support.server import Answer, CaptureServer
from tests.support.tls import Authority
from tests.support.twin import outcome_of

NO_DOCUMENTS: dict[str, bytes] = {
    "text": b"something else",
    "page": b"<!doctype html><p>page",
    "cut": b"<R><ListTopicsResult><Topics>",
    "json": b'{"a": [1, 2',
    "bytes": bytes(range(256)),
    "nul": b"\0" * 20,
    "wrong types": b'{"TableNames": 5, "Buckets": {}, "__type": [], "message": {}}',
    "list": b"[]",
    "number": b"17",
    "null": b"null",
}
READS = {
    "sns": "list_topics",
    "s3": "list_buckets",
    "dynamodb": "list_tables",
    "lambda": "list_functions",
    "ec2": "describe_regions",
    "cloudwatch": "list_metrics",
}


@pytest.mark.parametrize("service", READS)
@pytest.mark.parametrize("status", [200, 400, 503])
@pytest.mark.parametrize("body", NO_DOCUMENTS)
def test_responses_that_are_no_documents(twin: TwinFactory, service: str, status: int, body: str) -> None:
    """The class, the text and the number of attempts are boto3's; a parser's own words are not."""
    pair = twin(service, config={"retries": {"mode": "standard", "total_max_attempts": 2}})
    outcomes = []
    for client in (pair.reference, pair.subject):
        pair.server.script([Answer(status=status, body=NO_DOCUMENTS[body])])
        pair.server.take()
        outcome = outcome_of(getattr(client, READS[service]))
        requests = len(pair.server.take())
        text = str(outcome) if isinstance(outcome, BaseException) else outcome
        if type(outcome).__name__ == "ResponseParserError":
            text = str(outcome).split("(")[0]
        outcomes.append((type(outcome).__name__, repr(text), requests))
    assert outcomes[0][::2] == outcomes[1][::2]
    if outcomes[0][0] != "dict":
        assert outcomes[0] == outcomes[1]


@pytest.fixture(scope="module")
def plain() -> Iterator[RawServer]:
    with contextlib.closing(RawServer()) as server:
        yield server


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RawServer, str]]:
    authority = Authority(tmp_path_factory.mktemp("authority"))
    with contextlib.closing(RawServer(authority.issue("server"))) as server:
        yield server, str(authority.roots)


def put(library: Library, url: str, body: Any, before: Callable[[], None], tries: int = 2, **options: Any) -> Any:
    """Uploads a body that `before` changes once the request has been signed."""
    config = {"retries": {"mode": "standard", "total_max_attempts": tries}, "read_timeout": 1}
    client = library.client("s3", url, config=config, **options)
    client.meta.events.register("before-send.s3.PutObject", lambda **_: before())
    try:
        outcome = outcome_of(lambda: client.put_object(Bucket="b", Key="k", Body=body))
    finally:
        client.close()
    if isinstance(outcome, BaseException):
        return type(outcome).__name__, re.sub("0x[0-9a-f]+|:[0-9]+/", "", str(outcome))
    return outcome["ResponseMetadata"]["RetryAttempts"]


@pytest.mark.parametrize("change", [-300_000, -1, 1, 300_000])
@pytest.mark.parametrize("over_tls", [False, True])
def test_files_that_change_while_they_are_sent(
    plain: RawServer, secure: tuple[RawServer, str], tmp_path: Path, change: int, over_tls: bool
) -> None:
    """
    A file that shrinks leaves the server waiting: the call times out, or is refused. What was appended is not sent
    with a length that was announced before.
    """
    server, roots = secure if over_tls else (plain, "")
    path = tmp_path / "file"
    length = 500_000
    sent = []
    outcomes = []
    for library in (reference(), subject()):
        path.write_bytes(b"x" * length)
        server.script([])
        server.take()
        with path.open("rb") as body:
            options = {"verify": roots} if over_tls else {}
            outcome = put(library, server.url, body, lambda: os.truncate(path, length + change), 1, **options)
        outcomes.append(outcome)
        sent.append(server.take())
    if change < 0:
        # In chunks the end is where the file ends.
        assert outcomes[1] == outcomes[0]
        assert (outcomes[1] == 0) == over_tls
        assert len(sent[1]) == len(sent[0]) == 1
        if over_tls:
            assert sent[1][0].body == sent[0][0].body
    elif over_tls:
        # boto3 sends more than it has announced for the decoded body.
        assert outcomes[1] == 0
        assert data_of(data_of(sent[1][0].body)) == b"x" * length
    else:
        # Here the server takes what boto3 sends too much for another request.
        assert outcomes[1] == 0
        assert [request.body for request in sent[1]] == [b"x" * length]


class Once:
    """Can be read, but not go back."""

    def __init__(self) -> None:
        self.left = b"abc"

    def read(self, size: int = -1) -> bytes:
        taken, self.left = self.left, b""
        return taken


class Stuck(io.BytesIO):
    """Says that it can go back, and cannot."""

    def seek(self, offset: int, whence: int = 0) -> int:
        if self.tell() == 0:
            return super().seek(offset, whence)
        raise OSError("stuck")


@pytest.mark.parametrize("body", [Once, lambda: Stuck(b"abc")], ids=["reader", "stuck"])
@pytest.mark.parametrize("reply", [Reply(BUSY), Reply(after=0)], ids=["busy", "closed"])
def test_bodies_that_a_retry_cannot_read_again(
    secure: tuple[RawServer, str], body: Callable[[], Any], reply: Reply
) -> None:
    server, roots = secure
    outcomes = []
    for library in (reference(), subject()):
        server.script([reply, Reply(OK)])
        server.take()
        outcome = put(library, server.url, body(), lambda: None, verify=roots)
        outcomes.append((re.sub("<.*?>", "<>", str(outcome)), len(server.take())))
    assert outcomes[0] == outcomes[1]


DEEP = textwrap.dedent(
    """
    import sys
    from tests.support.libraries import {library} as library
    client = library().client("cloudwatch", {url!r}, config={{"retries": {{"total_max_attempts": 1}}}})
    try:
        print(type(client.list_metrics()).__name__)
    except Exception as error:
        print(type(error).__name__)
    """
)


@pytest.mark.parametrize("piece", [b"\x81", b"\xa1\x61a", b"\xc1", b"\x9f"], ids=["list", "map", "tag", "indefinite"])
def test_nested_ten_thousand_deep(server: CaptureServer, piece: bytes) -> None:
    """The process lives, and says what boto3 says."""
    body = b"\xa1\x67Metrics" + piece * 10_000 + b"\x01"
    said = []
    for library in ("reference", "subject"):
        headers = (("smithy-protocol", "rpc-v2-cbor"), ("content-type", "application/cbor"))
        server.script([Answer(body=body, headers=headers)])
        code = DEEP.format(library=library, url=server.url)
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=25, check=False)
        said.append((ran.returncode, ran.stdout.strip()))
    assert said[1][0] == 0, said
    assert said[1] == said[0] or said[1][1] in ("ResponseParserError", "RecursionError"), said


HUGE = textwrap.dedent(
    """
    import resource
    from ferroboto.botocore import UNSIGNED
    from tests.support.libraries import subject
    # Neither a signature nor a checksum: both would read all of it once more.
    client = subject().client("s3", {url!r}, config={{"signature_version": UNSIGNED}})
    with open({path!r}, "rb") as body:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        client.put_object(Bucket="b", Key="k", Body=body, ChecksumCRC32="AAAAAA==")
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    """
)


def discard(listener: socket.socket, size: int, counted: list[int]) -> None:
    """Serves one request, whose body the kernel throws away."""
    sock, _ = listener.accept()
    with sock:
        arrived = b""
        while b"\r\n\r\n" not in arrived:
            arrived += sock.recv(65536)
        sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        count = len(arrived.split(b"\r\n\r\n", 1)[1])
        place = bytearray(1 << 22)
        while count < size and (length := sock.recv_into(place, 0, socket.MSG_TRUNC)):
            count += length
        counted.append(count)
        sock.sendall(OK)


def test_five_gigabytes_are_never_in_memory(tmp_path: Path) -> None:
    """A file without blocks on the disk, to a server that discards it."""
    path, size = tmp_path / "huge", 5 * 1024**3
    with path.open("wb") as file:
        file.truncate(size)
    counted: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        serving = threading.Thread(target=discard, args=(listener, size, counted), daemon=True)
        serving.start()
        code = HUGE.format(url=f"http://127.0.0.1:{listener.getsockname()[1]}", path=str(path))
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=28, check=False)
        assert ran.returncode == 0, ran.stderr
        serving.join(5)
    assert counted == [size]
    assert int(ran.stdout) < 32 * 1024


def test_two_lengths(server: CaptureServer) -> None:
    """Two headers that contradict each other."""
    found = []
    for library in (reference(), subject()):
        server.script([Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 5\r\n\r\n{}")])
        client = library.client("rekognition", server.url, config={"retries": {"total_max_attempts": 1}})
        with pytest.raises(Exception) as raised:
            client.list_collections()
        found.append((type(raised.value).__name__, str(raised.value)))
    assert found[1] == found[0]


def test_names_of_classes(server: CaptureServer) -> None:
    found = []
    for library in (reference(), subject()):
        client = library.client("sns", server.url, config={"retries": {"total_max_attempts": 1}})
        with pytest.raises(Exception) as raised:
            client.publish(TopicArn="t", Message=io.BytesIO(b"x"))
        found.append((type(raised.value).__name__, re.sub("0x[0-9a-f]+", "", str(raised.value))))
    assert found[1] == found[0]
