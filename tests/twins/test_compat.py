"""``compat`` and other modules of small functions, beside botocore's and boto3's."""

from __future__ import annotations

import datetime
import importlib
import pkgutil
from pathlib import Path
from typing import Any, ClassVar

import boto3.compat
import boto3.dynamodb.conditions
import boto3.dynamodb.types
import boto3.utils
import botocore.awsrequest
import botocore.compat
import botocore.history
import botocore.loaders
import botocore.model
import botocore.utils
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import ferroboto
import ferroboto._substitute
import ferroboto.awsrequest
import ferroboto.boto3.compat
import ferroboto.boto3.utils
import ferroboto.botocore.awsrequest
import ferroboto.botocore.compat
import ferroboto.botocore.history
import ferroboto.botocore.loaders
import ferroboto.botocore.utils
import ferroboto.dynamodb.conditions
import ferroboto.dynamodb.types
from tests.twins.test_utils import outcome, same


@given(st.text("ab\\\" \t'", max_size=14), st.sampled_from(["win32", "linux"]))
@example('a "b \\" c" \\\\\\"d \\\\', "win32")
@example('""', "win32")
def test_splitting_command_lines(line: str, platform: str) -> None:
    same("compat_shell_split", line, platform, module="compat")


def test_compat() -> None:
    for value in ("é", b"a", 5):
        same("ensure_bytes", value, module="compat")
        same("ensure_unicode", value, module="compat")
    same("total_seconds", datetime.timedelta(days=1, microseconds=5), module="compat")
    same("accepts_kwargs", lambda **options: options, module="compat")
    same("copy_kwargs", {"a": 1}, module="compat")
    ours, theirs = ferroboto.botocore.compat, botocore.compat
    assert ours.get_md5(b"a").hexdigest() == theirs.get_md5(b"a").hexdigest()
    assert ours.get_current_datetime().tzinfo is None and ours.get_current_datetime(False).tzinfo is not None
    for make in ("from_dict", "from_pairs"):
        given_headers: Any = {"A": "b"} if make == "from_dict" else [("A", "b"), ("A", "c")]
        assert getattr(ours.HTTPHeaders, make)(given_headers).items() == (
            getattr(theirs.HTTPHeaders, make)(given_headers).items()
        )
    # Everything else that can be imported there can be imported here, the AWS Common Runtime and regular expressions excepted.
    hidden = {
        "IPV4_PAT",
        "IPV4_RE",
        "HEX_PAT",
        "LS32_PAT",
        "UNRESERVED_PAT",
        "IPV6_PAT",
        "ZONE_ID_PAT",
        "IPV6_ADDRZ_PAT",
    }
    hidden |= {"IPV6_ADDRZ_RE", "awscrt", "disabled", "exceptions", "logger", "os", "re", "six", "tzlocal", "warnings"}
    hidden |= {"from_dict", "from_pairs", "floor", "inspect", "logging", "HTTPMessage", "zip"}
    assert {name for name in vars(theirs) if name[0] != "_"} - hidden <= set(vars(ours))


@given(
    st.sampled_from(["https://example.com", "https://example.com/", "https://example.com/base/?x=y", "http://a:80"]),
    st.sampled_from(["", "/", "/a", "/a/b?c=d", "a"]),
    st.sampled_from([None, "pre."]),
    st.sampled_from(["", {}, {"a": ["b", "c"]}, {"é": 1}]),
    st.sampled_from([None, "agent"]),
)
def test_preparing_requests(url: str, path: str, prefix: str | None, query: Any, agent: str | None) -> None:
    made = []
    for library in (ferroboto.botocore.awsrequest, botocore.awsrequest):
        request = {"url_path": path, "query_string": query, "headers": {}, "body": b"", "method": "GET"}
        if prefix is not None:
            request["host_prefix"] = prefix
        library.prepare_request_dict(request, url, user_agent=agent)
        made.append((request, library.create_request_object(request).prepare().url))
    assert made[0] == made[1]


def test_boto3_utils() -> None:
    ours, theirs = ferroboto.boto3.utils, boto3.utils
    for library in (ours, theirs):
        handler = library.lazy_call("os.path.commonprefix", m=["ab", "ac"])
        assert handler() == "a"
        attributes = {"a": 1}
        library.inject_attribute(attributes, "b", 2)
        assert attributes == {"a": 1, "b": 2}
    assert outcome(ours.inject_attribute, {"a": 1}, "a", 2) == outcome(theirs.inject_attribute, {"a": 1}, "a", 2)
    assert ours.ServiceContext("a", 1, 2, 3)._asdict() == theirs.ServiceContext("a", 1, 2, 3)._asdict()


def test_boto3_compat(tmp_path: Path) -> None:
    ours, theirs = ferroboto.boto3.compat, boto3.compat
    for mode in ("ab", "rb", "r+"):
        with open(tmp_path / "file", "wb"), open(tmp_path / "file", mode) as file:
            assert ours.is_append_mode(file) == theirs.is_append_mode(file)
    (tmp_path / "a").write_text("a")
    ours.rename_file(str(tmp_path / "a"), str(tmp_path / "file"))
    assert (tmp_path / "file").read_text() == "a"
    assert ours.SOCKET_ERROR is theirs.SOCKET_ERROR


@pytest.mark.parametrize("package", ["resources", "dynamodb", "ec2", "s3"])
def test_names_of_modules(package: str) -> None:
    """Every class and function that a module of boto3 defines is in its twin, and the class takes the same arguments."""
    folder = importlib.import_module(f"boto3.{package}").__path__
    for name in (f"{package}.{module.name}" for module in pkgutil.iter_modules(folder)):
        theirs = importlib.import_module(f"boto3.{name}")
        spec = ferroboto._substitute.twin(f"boto3.{name}")
        assert spec is not None, name
        ours = importlib.import_module(spec.name)
        for member, value in vars(theirs).items():
            if getattr(value, "__module__", None) == theirs.__name__ and not member.startswith("_"):
                assert hasattr(ours, member), f"{name}.{member}"


def test_history() -> None:
    for library in (ferroboto.botocore.history, botocore.history):

        class Handler(library.BaseHistoryHandler):  # type: ignore[name-defined, misc]
            seen: ClassVar[list[Any]] = []

            def emit(self, event_type: str, payload: Any, source: str) -> None:
                self.seen.append((event_type, payload, source))
                raise ValueError("a handler's own")

        recorder = library.HistoryRecorder()
        recorder.add_handler(Handler())
        recorder.record("A", 1)
        recorder.enable()
        recorder.record("B", 2)
        recorder.record("C", 3, "me")
        recorder.disable()
        recorder.record("D", 4)
        assert Handler.seen == [("B", 2, "BOTOCORE"), ("C", 3, "me")]
        assert library.get_global_history_recorder() is library.get_global_history_recorder()
