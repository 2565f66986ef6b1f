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

import ferroboto
from ferroboto import cli
from ferroboto.cli.s3._access_points import underlying
from ferroboto.stub import Stubber
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
# Filters whose order counts, deletions, and arguments that are wrong or unusual.
ODD = [
    ["cp", "dir", "s3://one/up/", "--recursive", "--exclude", "*", "--include", "*.html", "--include", "sub/*"],
    ["cp", "dir", "s3://one/up/", "--recursive", "--exclude", "sub/*", "--include", "sub/z", "--exclude", "w*"],
    ["cp", "s3://one/", "down", "--recursive", "--exclude", "folder/*"],
    ["cp", "s3://one", "down", "--recursive", "--exclude", "folder/[ab]*"],
    ["rm", "s3://one/a.txt", "--quiet"],
    ["rm", "s3://one/a.txt", "--only-show-errors"],
    ["sync", "dir", "s3://one/folder", "--delete", "--exclude", "deep/*"],
    ["sync", "dir", "s3://one/folder", "--delete", "--exact-timestamps", "--size-only"],
    ["sync", "s3://one/folder", "dir", "--delete"],
    ["sync", "s3://one/folder", "dir", "--delete", "--exclude", "*.png"],
    ["sync", "s3://one", "s3://two", "--delete", "--exclude", "*.html"],
    ["sync", "s3://one/folder/", "new"],
    ["sync", "nothing", "s3://one/"],
    ["sync", "x.txt", "s3://one/"],
    ["sync", "dir"],
    ["cp", "s3://one/a.txt"],
    ["cp", "dir/", "s3://one/d"],
    ["cp", "s3://one/a.txt", "dir"],
    ["cp", "s3://one/a.txt", "s3://two/x/"],
    ["cp", "s3://one/folder", "s3://two/y/", "--recursive"],
    ["cp", "x.txt", "s3://one/x", "--metadata", "a=b,c=d"],
    ["cp", "x.txt", "s3://one/x", "--metadata", '{"a":"b"}'],
    ["cp", "x.txt", "s3://one/x", "--no-guess-mime-type"],
    ["cp", "x.txt", "s3://one/x", "--grants", "read=uri=http://a"],
    ["cp", "x.txt", "s3://one/x", "extra"],
    ["cp", "x.txt", "s3://one/x", "--sse"],
    ["cp", "x.txt", "s3://one/x", "--expires", "nonsense"],
    ["cp", "x.txt", "s3://one/x", "--checksum-algorithm", "NO"],
    ["cp", "s3://one/a.txt", "y", "--checksum-mode", "ENABLED"],
    ["cp", "x.txt", "s3://one/x", "--checksum-mode", "ENABLED"],
    ["mv", "s3://one/a.txt", "s3://one/a.txt"],
    ["mv", "s3://one/a.txt", "s3://two/b"],
    ["mv", "-", "s3://one/x"],
    ["ls", "s3://none"],
    ["ls", "--nonsense"],
    ["mb", "s3://three"],
    ["mb"],
    ["rb", "s3://one", "--force"],
    ["rb", "s3://two/key"],
    ["website", "s3://one", "--index-document", "i.html"],
    ["website", "one", "--error-document", "e.html"],
    ["nonsense"],
    ["sync", "dir", "s3://one/folder", "--no-follow-symlinks"],
]


@pytest.mark.parametrize("arguments", [*TRANSFERS, *ODD], ids=" ".join)
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


ACCOUNT = "123456789012"
POINT = f"arn:aws:s3:us-east-1:{ACCOUNT}:accesspoint/point"


ALIAS = "point-0123456789abcdef-s3alias"
OUTPOST = f"arn:aws:s3-outposts:us-east-1:{ACCOUNT}:outpost/op-01/accesspoint/point"


class Services:
    """Clients whose responses are given; each access point is of the bucket ``one``."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def __call__(self, name: str) -> Any:
        client = ferroboto.client(name, region_name="us-east-1")  # type: ignore[call-overload]
        self._stubber = Stubber(client)
        self._stubber.activate()
        if name == "sts":
            self._stubber.add_response("get_caller_identity", {"Account": ACCOUNT})
        else:
            self._stubber.add_response("get_access_point", {"Bucket": "one"})
            client.meta.events.register("provide-client-params.*.GetAccessPoint", self._note)
        return client

    def _note(self, params: dict[str, Any], **_: Any) -> None:
        self.asked.append((params["AccountId"], params["Name"]))


@pytest.mark.parametrize("how", ["option", "variable"])
@pytest.mark.parametrize(("src", "dest"), [(POINT, "one"), ("one", ALIAS), (POINT, OUTPOST)])
def test_moves_onto_itself_behind_access_points_are_refused(
    home: Home, monkeypatch: pytest.MonkeyPatch, src: str, dest: str, how: str
) -> None:
    services = Services()
    monkeypatch.setattr("ferroboto.cli.s3._transfer._service", lambda _words, _region, service: services(service))
    command = ["s3", "mv", f"s3://{src}/a.txt", f"s3://{dest}/a.txt", "--endpoint-url", "http://127.0.0.1:1"]
    if how == "option":
        command.append("--validate-same-s3-paths")
    else:
        monkeypatch.setenv("AWS_CLI_S3_MV_VALIDATE_SAME_S3_PATHS", "true")
    told = io.StringIO()
    with contextlib.redirect_stderr(told):
        assert cli.main(command) == 255
    assert f"Cannot mv a file onto itself: s3://{src}/a.txt - s3://{dest}/a.txt" in told.getvalue()


@pytest.mark.parametrize(
    ("bucket", "name"), [(POINT, "point"), (POINT.replace("/", ":"), "point"), (OUTPOST, OUTPOST), (ALIAS, ALIAS)]
)
def test_paths_behind_access_points_are_found(bucket: str, name: str) -> None:
    services = Services()
    assert underlying(f"s3://{bucket}/a/b.txt", services) == ["s3://one/a/b.txt"]
    assert services.asked == [(ACCOUNT, name)]


def test_paths_that_cannot_be_found_are_told() -> None:
    services = Services()
    assert underlying("s3://two/a.txt", services) == ["s3://two/a.txt"]
    with pytest.raises(ValueError, match="give the ARN"):
        underlying("s3://point--op-s3/a.txt", services)
    assert services.asked == []


def test_paths_behind_points_of_many_regions_are_found() -> None:
    pages = [
        {"AccessPoints": [{"Alias": "other.mrap", "Regions": []}], "NextToken": "more"},
        {"AccessPoints": [{"Alias": "mine.mrap", "Regions": [{"Bucket": "one"}, {"Bucket": "two"}]}]},
    ]
    control = ferroboto.client("s3control", region_name="us-east-1")
    found: list[list[str]] = []
    for alias in ("mine", "none"):
        with Stubber(control) as stubber:
            asked: dict[str, Any] = {"AccountId": ACCOUNT}
            stubber.add_response("list_multi_region_access_points", pages[0], asked)
            stubber.add_response("list_multi_region_access_points", pages[1], {**asked, "NextToken": "more"})
            path = f"s3://arn:aws:s3::{ACCOUNT}:accesspoint/{alias}.mrap/key"
            try:
                found.append(underlying(path, lambda _service: control))
            except ValueError as error:
                assert f"{ACCOUNT} has no" in str(error)
    assert found == [["s3://one/key", "s3://two/key"]]


@pytest.mark.parametrize("bucket", [POINT, "a-s3alias", "a--op-s3", f"arn:aws:s3::{ACCOUNT}:accesspoint/a.mrap"])
def test_moves_behind_access_points_are_warned_of(bucket: str, capfd: pytest.CaptureFixture[str], home: Home) -> None:
    command = ["s3", "mv", f"s3://{bucket}/a.txt", "s3://one/a.txt", "--endpoint-url", "http://127.0.0.1:1"]
    cli.main([*command, "--region", "us-east-1", "--dryrun"])
    assert "warning: Provided s3 paths may resolve to same underlying s3 object(s)" in capfd.readouterr().err
