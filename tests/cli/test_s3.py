"""The commands for files and objects, by the AWS CLI and by ours, against moto's server: the same output, status, files and
objects.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from ferroboto import cli
from tests.support.aws_cli import AwsCli, Streams
from tests.support.home import Home
from tests.support.libraries import reference
from tests.support.moto import served

# The AWS CLI of version 1 ends with 255 where version 2, and ours, tell usage and configuration apart.
_STATUSES = {0: {0}, 1: {1}, 2: {2, 252}, 252: {252}, 254: {254}, 255: {252, 253, 254, 255}}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with served() as running:
        yield running


@pytest.fixture(scope="module")
def s3(url: str) -> Any:
    return reference().client("s3", url)


class Both:
    """Runs commands by both, each in a folder and with buckets in the same state."""

    def __init__(self, aws: AwsCli, url: str, s3: Any, folder: Path) -> None:
        self._aws, self._url, self._s3, self._folder = aws, url, s3, folder
        self.objects: dict[str, bytes] = {}
        self.files: dict[str, bytes] = {}

    def __call__(self, *arguments: str, typed: bytes = b"") -> tuple[int, str, dict[str, bytes], dict[str, bytes]]:
        expected = self._run(self._aws_main, arguments, typed)
        found = self._run(self._our_main, arguments, typed)
        assert found[1:] == expected[1:]
        assert found[0] in _STATUSES[expected[0]]
        return expected

    def _run(self, main: Any, arguments: Sequence[str], typed: bytes) -> Any:
        self._prepare()
        here = os.getcwd()
        os.chdir(self._folder / "work")
        try:
            status, out = main(["s3", *arguments, "--endpoint-url", self._url], typed)
        finally:
            os.chdir(here)
        return status, _shown(out), self._found_objects(), self._found_files()

    def _aws_main(self, arguments: list[str], typed: bytes) -> tuple[int, str]:
        return self._aws.run(arguments, typed.decode("latin-1"))

    def _our_main(self, arguments: list[str], typed: bytes) -> tuple[int, str]:
        out = Streams()
        before = sys.stdin
        sys.stdin = io.TextIOWrapper(io.BytesIO(typed), encoding="latin-1")
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
                return cli.main(arguments), out.getvalue()
        finally:
            sys.stdin = before

    def _prepare(self) -> None:
        for bucket in self._s3.list_buckets()["Buckets"]:
            for it in self._s3.list_objects_v2(Bucket=bucket["Name"]).get("Contents", ()):
                self._s3.delete_object(Bucket=bucket["Name"], Key=it["Key"])
            self._s3.delete_bucket(Bucket=bucket["Name"])
        for bucket in ("one", "two"):
            self._s3.create_bucket(Bucket=bucket)
        for key, body in self.objects.items():
            self._s3.put_object(Bucket="one", Key=key, Body=body)
        shutil.rmtree(self._folder / "work", ignore_errors=True)
        (self._folder / "work").mkdir()
        for name, body in self.files.items():
            path = self._folder / "work" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(body)
            # Older than objects, whose times are in whole seconds.
            os.utime(path, (1_700_000_000, 1_700_000_000))

    def _found_objects(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for bucket in self._s3.list_buckets()["Buckets"]:
            found[bucket["Name"]] = {}
            for it in self._s3.list_objects_v2(Bucket=bucket["Name"]).get("Contents", ()):
                response = self._s3.get_object(Bucket=bucket["Name"], Key=it["Key"])
                told = {
                    name: response.get(name) for name in ("ContentType", "Metadata", "CacheControl", "StorageClass")
                }
                found[bucket["Name"]][it["Key"]] = (response["Body"].read(), told)
        return found

    def _found_files(self) -> dict[str, bytes]:
        work = self._folder / "work"
        return {str(path.relative_to(work)): path.read_bytes() for path in sorted(work.rglob("*")) if path.is_file()}


def _shown(out: str) -> list[str]:
    """Lines without progress, times and signatures, in an order that threads do not decide."""
    lines = []
    for line in out.replace("\r", "\n").split("\n"):
        line = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "(time)", line.rstrip())
        line = re.sub(r"(Signature|Expires|X-Amz-Date|X-Amz-Signature)=[^&]+", r"\1", line)
        if line and not line.startswith("Completed "):
            lines.append(line)
    return sorted(lines)


@pytest.fixture
def both(aws: AwsCli, url: str, s3: Any, tmp_path: Path, home: Home) -> Both:
    home.credentials("[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = example\n")
    home.config("[default]\nregion = us-east-1\n")
    both = Both(aws, url, s3, tmp_path)
    both.objects = {"a.txt": b"a", "folder/b.html": b"bb", "folder/deep/c": b"c" * 2000, "folder2/d.txt": b"d"}
    both.files = {"x.txt": b"x", "dir/y.html": b"yy", "dir/sub/z": b"z" * 3000, "dir/w.png": b"w"}
    return both


LISTS = [
    ["ls"],
    ["ls", "s3://one"],
    ["ls", "s3://one/"],
    ["ls", "one"],
    ["ls", "s3://one/folder"],
    ["ls", "s3://one/folder/"],
    ["ls", "s3://one/none"],
    ["ls", "s3://none"],
    ["ls", "s3://one", "--recursive"],
    ["ls", "s3://one/folder/", "--recursive", "--human-readable", "--summarize"],
    ["ls", "s3://one", "--summarize", "--page-size", "1"],
    ["ls", "--bucket-name-prefix", "o"],
]


@pytest.mark.parametrize("arguments", LISTS, ids=" ".join)
def test_lists(both: Both, arguments: list[str]) -> None:
    both(*arguments)


TRANSFERS = [
    ["cp", "x.txt", "s3://one/new.txt"],
    ["cp", "x.txt", "s3://one"],
    ["cp", "x.txt", "s3://one/to/"],
    ["cp", "x.txt", "s3://one/t", "--content-type", "a/b", "--metadata", "k=v,l=w", "--cache-control", "no-cache"],
    ["cp", "x.txt", "s3://one/t", "--no-guess-mime-type", "--storage-class", "STANDARD_IA", "--acl", "public-read"],
    ["cp", "x.txt", "s3://none/t"],
    ["cp", "none.txt", "s3://one/t"],
    ["cp", "x.txt", "y.txt"],
    ["cp", "x.txt"],
    ["cp", "x.txt", "s3://one/", "--dryrun"],
    ["cp", "x.txt", "s3://one/", "--quiet"],
    ["cp", "x.txt", "s3://one/", "--only-show-errors"],
    ["cp", "x.txt", "s3://one/", "--nonsense"],
    ["cp", "x.txt", "s3://one/", "--acl", "nonsense"],
    ["cp", "dir", "s3://one/dir", "--recursive"],
    ["cp", "dir", "s3://one/dir", "--recursive", "--exclude", "*", "--include", "*.html"],
    ["cp", "dir", "s3://one/dir", "--recursive", "--include", "*.html", "--exclude", "*"],
    ["cp", "dir", "s3://one/dir", "--recursive", "--exclude", "sub/*", "--no-progress"],
    ["cp", "dir", "s3://one/dir"],
    ["cp", "s3://one/a.txt", "got.txt"],
    ["cp", "s3://one/a.txt", "."],
    ["cp", "s3://one/a.txt", "new/folder/"],
    ["cp", "s3://one/none", "."],
    ["cp", "s3://one/folder", "got", "--recursive"],
    ["cp", "s3://one", "got", "--recursive", "--exclude", "*.txt"],
    ["cp", "s3://one/a.txt", "s3://two/b.txt"],
    ["cp", "s3://one/", "s3://two/all", "--recursive"],
    ["cp", "s3://one/a.txt", "s3://two/b.txt", "--metadata", "a=b"],
    ["cp", "s3://one/a.txt", "-"],
    ["mv", "x.txt", "s3://one/new.txt"],
    ["mv", "dir", "s3://one/new", "--recursive"],
    ["mv", "s3://one/a.txt", "got.txt"],
    ["mv", "s3://one/folder", "s3://two/folder", "--recursive"],
    ["mv", "s3://one/a.txt", "s3://one/a.txt"],
    ["mv", "s3://one/a.txt", "s3://one/b.txt", "--dryrun"],
    ["rm", "s3://one/a.txt"],
    ["rm", "s3://one/none"],
    ["rm", "s3://one/folder", "--recursive"],
    ["rm", "s3://one", "--recursive", "--exclude", "folder/*", "--dryrun"],
    ["rm", "s3://none/a"],
    ["rm", "x.txt"],
    ["sync", "dir", "s3://one/dir"],
    ["sync", "dir", "s3://one", "--delete"],
    ["sync", "dir", "s3://one", "--delete", "--exclude", "folder/*", "--dryrun"],
    ["sync", "s3://one", "dir"],
    ["sync", "s3://one", "dir", "--delete"],
    ["sync", "s3://one/folder", "s3://two"],
    ["sync", "s3://one", "s3://two", "--size-only"],
    ["mb", "s3://three"],
    ["mb", "s3://three", "--region", "eu-west-1"],
    ["mb", "three"],
    ["rb", "s3://two"],
    ["rb", "s3://one"],
    ["rb", "s3://one", "--force"],
    ["rb", "s3://one/key"],
    ["website", "s3://one/", "--index-document", "index.html", "--error-document", "e.html"],
    ["presign", "s3://one/a.txt"],
    ["presign", "s3://one/a.txt", "--expires-in", "60"],
]


@pytest.mark.parametrize("arguments", TRANSFERS, ids=" ".join)
def test_transfers(both: Both, arguments: list[str]) -> None:
    both(*arguments)


def test_streams_go_up(both: Both) -> None:
    outcome = both("cp", "-", "s3://one/stream", typed=b"typed")
    assert outcome[2]["one"]["stream"][0] == b"typed"  # type: ignore[index]


def test_syncing_again_does_nothing(both: Both, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both("sync", "dir", "s3://one/dir")
    monkeypatch.chdir(tmp_path / "work")
    out = Streams()
    with contextlib.redirect_stdout(out):
        assert cli.main(["s3", "sync", "dir", "s3://one/dir", "--endpoint-url", url]) == 0
        assert cli.main(["s3", "sync", "s3://one/dir", "dir", "--endpoint-url", url]) == 0
    assert out.getvalue() == ""


def test_plain_operations_are_s3api(url: str, both: Both) -> None:
    both._prepare()
    out = Streams()
    with contextlib.redirect_stdout(out):
        assert cli.main(["s3api", "list-buckets", "--query", "Buckets[].Name", "--endpoint-url", url]) == 0
    assert out.getvalue().split() == ["[", '"one",', '"two"', "]"]


def test_help_names_commands_and_options() -> None:
    out = Streams()
    with contextlib.redirect_stdout(out):
        assert cli.main(["s3", "help"]) == 0
        assert cli.main(["s3", "cp", "help"]) == 0
    assert "sync" in out.getvalue()
    assert "--recursive" in out.getvalue()
