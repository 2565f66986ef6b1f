"""What transfers raise about files: class, text, number and names as boto3 has them."""

from __future__ import annotations

import contextlib
import functools
import importlib
import io
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.objects import ObjectServer
from tests.support.twin import outcome_of

NOBODY = 65534


@pytest.fixture(scope="module")
def server() -> Iterator[ObjectServer]:
    with contextlib.closing(ObjectServer()) as running:
        yield running


@pytest.fixture
def folder() -> Iterator[Path]:
    # pytest's own folders are closed to everyone else.
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        made.chmod(0o777)
        (made / "file").write_bytes(b"data")
        (made / "folder").mkdir()
        (made / "refused").write_bytes(b"data")
        (made / "refused").chmod(0)
        (made / "closed").mkdir(mode=0o555)
        yield made


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Be someone whom permissions concern."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def facts(error: Any) -> Any:
    if not isinstance(error, OSError):
        return type(error).__name__, str(error)
    # Temporary names end in eight random digits.
    names = [name and Path(str(name)).stem for name in (error.filename, error.filename2)]
    text = str(error).rpartition("'")[0] if error.filename is None else error.strerror
    return type(error).__name__, text, error.errno, names, error.__cause__, error.__context__


def compare(server: ObjectServer, transfer: Callable[[Any, Library], Any]) -> Any:
    seen = []
    for library in (reference(), subject()):
        settings: dict[str, Any] = {**KEYS, "region_name": REGION, "endpoint_url": server.url}
        session = library.package.Session()
        client, resource = session.client("s3", **settings), session.resource("s3", **settings)
        client.put_object(Bucket="bucket", Key="key", Body=b"data")
        given: Any = {"client": client, "resource": resource, "transfer": transfers(library).S3Transfer(client)}
        call = functools.partial(transfer, given, library)
        # The first time imports what cannot be read later.
        outcome_of(call)
        with unprivileged():
            seen.append(facts(outcome_of(call)))
    assert seen[0] == seen[1]
    return seen[0]


def transfers(library: Library) -> Any:
    return importlib.import_module("boto3.s3.transfer" if library.name == "boto3" else "ferroboto.s3.transfer")


UPLOADS = {
    "client": lambda given, name: given["client"].upload_file(name, "bucket", "up"),
    "S3Transfer": lambda given, name: given["transfer"].upload_file(name, "bucket", "up"),
    "Bucket": lambda given, name: given["resource"].Bucket("bucket").upload_file(name, "up"),
    "Object": lambda given, name: given["resource"].Object("bucket", "up").upload_file(name),
}
DOWNLOADS = {
    "client": lambda given, name: given["client"].download_file("bucket", "key", name),
    "S3Transfer": lambda given, name: given["transfer"].download_file("bucket", "key", name),
    "Bucket": lambda given, name: given["resource"].Bucket("bucket").download_file("key", name),
    "Object": lambda given, name: given["resource"].Object("bucket", "key").download_file(name),
}


@pytest.mark.parametrize("way", UPLOADS)
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("missing", "FileNotFoundError"),
        ("folder", "IsADirectoryError"),
        ("refused", "PermissionError"),
        ("nowhere/file", "FileNotFoundError"),
        ("file/below", "NotADirectoryError"),
        ("a\0b", "ValueError"),
    ],
)
def test_files_that_cannot_be_read(server: ObjectServer, folder: Path, way: str, name: str, kind: str) -> None:
    assert compare(server, lambda given, _: UPLOADS[way](given, str(folder / name)))[0] == kind


@pytest.mark.parametrize("way", DOWNLOADS)
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("folder", "IsADirectoryError"),
        ("closed/file", "PermissionError"),
        ("nowhere/file", "FileNotFoundError"),
        ("file/below", "NotADirectoryError"),
        ("a\0b", "ValueError"),
    ],
)
def test_files_that_cannot_be_written(server: ObjectServer, folder: Path, way: str, name: str, kind: str) -> None:
    def download(given: Any, _library: Library) -> None:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            (folder / "closed" / "file").unlink()
        DOWNLOADS[way](given, str(folder / name))

    if name == "closed/file" and os.geteuid() == 0:
        # The first time, root may write there.
        (folder / "closed" / "file").write_bytes(b"")
    assert compare(server, download)[0] == kind


class Broken(io.RawIOBase):
    """A file-like object that fails."""

    def readable(self) -> bool:
        return True

    def read(self, *_: Any) -> bytes:
        raise OSError(5, "broken", "name")

    def write(self, *_: Any) -> int:
        raise OSError(28, "full", "name")


TARGETS: dict[str, Callable[[Any], Any]] = {
    "upload_fileobj of a name": lambda given: given["client"].upload_fileobj("name", "bucket", "up"),
    "upload_fileobj of text": lambda given: given["client"].upload_fileobj(io.StringIO("text"), "bucket", "up"),
    "upload_fileobj that breaks": lambda given: given["client"].upload_fileobj(Broken(), "bucket", "up"),
    "download_fileobj to a name": lambda given: given["client"].download_fileobj("bucket", "key", "name"),
    "download_fileobj as text": lambda given: given["client"].download_fileobj("bucket", "key", io.StringIO()),
    "download_fileobj that breaks": lambda given: given["client"].download_fileobj("bucket", "key", Broken()),
    "copy of a text": lambda given: given["client"].copy("bucket/key", "bucket", "up"),
    "copy without a key": lambda given: given["client"].copy({"Bucket": "bucket"}, "bucket", "up"),
    "upload_file of bytes": lambda given: given["client"].upload_file(b"name", "bucket", "up"),
    "download_file to nothing": lambda given: given["client"].download_file("bucket", "key", None),
}


@pytest.mark.parametrize("what", TARGETS)
def test_objects_that_are_no_files(server: ObjectServer, what: str) -> None:
    outcome = compare(server, lambda given, _: TARGETS[what](given))
    assert outcome[0] in ("ValueError", "TypeError", "OSError", "ParamValidationError")
