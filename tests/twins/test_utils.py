"""``ferroboto.botocore``'s small functions beside botocore's, over generated arguments."""

from __future__ import annotations

import copy
import datetime
import gc
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
from tests.support.models import service_model as reference_model


def outcome(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """What a call returns, and what it makes of its arguments; or its error."""
    arguments = copy.deepcopy(arguments)
    try:
        value = function(*arguments, **options)
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error)
    if isinstance(value, re.Match) or function.__name__ == "is_valid_endpoint_url":
        # botocore's returns what its expression has found.
        value = bool(value)
    return repr(value), repr(arguments)


def same(name: str, *arguments: Any, module: str = "utils", **options: Any) -> None:
    ours = getattr(getattr(ferroboto.botocore, module), name)
    theirs = getattr(getattr(botocore, module), name)
    assert outcome(ours, *arguments, **options) == outcome(theirs, *arguments, **options)


texts = st.text(max_size=30)
paths = st.lists(st.sampled_from(["", ".", "..", "a", "b c", "~x", "é"]), max_size=6).map("/".join)
urls = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["http://", "https://", "//", "", "http://user:pass@"]),
    st.sampled_from(
        ["example.com", "EXAMPLE.com.", "-a.com", "a" * 64, "127.0.0.1", "[::1]", "[fe80::1%25eth0]", "[1]", "a_b", ""]
        + ["s3-accelerate.amazonaws.com", "s3-accelerate.dualstack.amazonaws.com", "1.2.3.4.5", "s3.amazonaws.com"]
    ),
    st.sampled_from(["", ":80", ":443", ":8080"]),
    st.sampled_from(["", "/", "/a?b=c", "\t", "/\n"]),
)
plain = st.none() | st.booleans() | st.integers() | texts | st.lists(st.integers(), max_size=3)
nested = st.recursive(plain, lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3), max_leaves=8)
dicts = st.dictionaries(st.sampled_from("abc"), nested, max_size=3)


@given(st.none() | st.booleans() | st.sampled_from(["true", "TRUE", "1", "false", ""]) | st.integers())
def test_flags(value: Any) -> None:
    same("ensure_boolean", value)
    same("normalize_boolean", value)


@given(paths)
@example("/a/../../b/")
@example("//")
def test_paths(path: str) -> None:
    same("normalize_url_path", path)
    same("remove_dot_segments", path)


@given(urls)
@example("http://[::ffff:1.2.3.4]")
@example("http://[1:2:3:4:5:6:7:8]:80/")
def test_urls(url: str) -> None:
    same("is_valid_endpoint_url", url)
    same("is_s3_accelerate_url", url)
    if "://" in url and "://:" not in url and not url.endswith("://"):
        same("is_valid_uri", url)
        same("is_valid_ipv6_endpoint_url", url)


@given(texts | st.binary(max_size=20) | st.integers() | st.floats(allow_nan=False))
def test_percent_encoding(value: Any) -> None:
    same("percent_encode", value)
    same("percent_encode_sequence", {"k k": value, "l": [value, "x"]})
    same("percent_encode_sequence", [("a", value), ("a", "b")])


@given(dicts, dicts, st.booleans())
def test_merging(one: dict[str, Any], other: dict[str, Any], append: bool) -> None:
    same("merge_dicts", one, other, append_lists=append)
    same("deep_merge", one, other)
    same("lowercase_dict", {key.upper(): value for key, value in one.items()})


@given(st.sampled_from(["a", "a.b", "a.b.c", "", ".", "a.", ".a", "a[0]", "a.*", "a..b"]), plain)
def test_values_at_a_path(expression: str, value: Any) -> None:
    same("set_value_from_jmespath", {"a": {"b": 1}}, expression, value)
    same("validate_jmespath_for_set", expression)


@given(st.text("ab:-1/", max_size=20).map("arn:".__add__) | texts)
@example("arn:aws:sns:us-east-1:1:t:u")
def test_arns(text: str) -> None:
    assert outcome(ferroboto.botocore.utils.ArnParser().parse_arn, text) == outcome(
        botocore.utils.ArnParser().parse_arn, text
    )
    for value in (text, None, 5):
        assert ferroboto.botocore.utils.ArnParser.is_arn(value) == botocore.utils.ArnParser.is_arn(value)


@given(st.none() | st.from_regex(r"[a-zA-Z0-9.\-]{0,64}", fullmatch=True))
@example("us-east-1\n")
def test_names(name: str | None) -> None:
    same("validate_region_name", name)
    same("is_s3express_bucket", name)
    if name is not None:
        same("check_dns_name", name)
        same("hyphenize_service_id", name)


@given(st.datetimes(timezones=st.none() | st.timezones()))
def test_datetimes(moment: datetime.datetime) -> None:
    same("datetime2timestamp", moment)
    same("parse_to_aware_datetime", moment)


@pytest.mark.parametrize("value", [0, "0", "2015-01-01T00:00:00Z", "Fri, 02 Jan 2015 03:04:05 GMT", "x", None])
def test_timestamps(value: Any) -> None:
    same("parse_timestamp", value)


@pytest.mark.parametrize("size", [0, 1, 2**20 - 1, 2**20, 2**20 + 1, 3 * 2**20 + 5, 5 * 2**20])
def test_checksums(size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    for name in ("calculate_sha256", "calculate_tree_hash", "calculate_md5"):
        ours = getattr(ferroboto.botocore.utils, name)(io.BytesIO(content[:size]))
        assert ours == getattr(botocore.utils, name)(io.BytesIO(content[:size]))
    same("calculate_md5", content[:size])
    assert ferroboto.botocore.utils.calculate_sha256(io.BytesIO(b"a"), as_hex=True).isalnum()


@given(st.text("a=\n b", max_size=30))
def test_key_value_files(text: str) -> None:
    same("parse_key_val_file_contents", text)


def test_a_key_value_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a = b\nc\n")
    same("parse_key_val_file", str(tmp_path / "file"))
    same("parse_key_val_file", str(tmp_path / "none"))


def test_content_lengths() -> None:
    class Unseekable(io.BufferedIOBase):
        pass

    for body in (None, b"", b"abc", "ab", io.BytesIO(b"abc"), [1, 2]):
        assert ferroboto.botocore.utils.determine_content_length(body) == botocore.utils.determine_content_length(body)
    for body in (Unseekable(), iter("ab")):
        assert ferroboto.botocore.utils.determine_content_length(body) is None
        assert botocore.utils.determine_content_length(body) is None


@pytest.mark.parametrize(
    "content_type", [None, "", "text/plain", "text/plain; charset=utf-8", "application/json", 'a; charset="x"']
)
def test_charsets(content_type: str | None) -> None:
    same("get_encoding_from_headers", {"content-type": content_type})


def test_headers() -> None:
    for name in ("A", "a", "b", None):
        same("has_header", name, {"A": "b"})
        assert ferroboto.botocore.utils.has_header(name, ferroboto.awsrequest.HeadersDict({"A": "b"})) == (
            name in ("a", "A")
        )


@pytest.mark.parametrize("url", ["http://example.com/", "http://local.example.org", "https://10.0.0.1:80/"])
def test_proxies_of_the_environment(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy:80")
    monkeypatch.setenv("NO_PROXY", "example.org,10.0.0.1")
    same("get_environ_proxies", url)
    same("should_bypass_proxies", url)


@pytest.mark.parametrize("name", ["bedrock", "a b", "a-b", "", " ", None, 5])
def test_tokens_of_the_environment(name: Any) -> None:
    environ = {"AWS_BEARER_TOKEN_BEDROCK": "x", "AWS_BEARER_TOKEN_A_B": "y"}
    same("get_token_from_environment", name, environ)


@pytest.mark.parametrize("service", ["sns", "polly", "rekognition", "ses"])
@pytest.mark.parametrize("names", [True, False])
def test_examples_of_shapes(service: str, names: bool) -> None:
    theirs = reference_model(service)
    ours = ferroboto.client(service, region_name="us-east-1").meta.service_model
    assert ferroboto.botocore.utils.get_service_module_name(ours) == botocore.utils.get_service_module_name(theirs)
    for name in theirs.operation_names:
        pair = []
        for library, model in ((ferroboto.botocore.utils, ours), (botocore.utils, theirs)):
            shape = model.operation_model(name).input_shape
            made = library.ArgumentGenerator(use_member_names=names).generate_skeleton(shape) if shape else None
            pair.append(json.dumps(made, default=str, sort_keys=True))
        if names or "enum" not in json.dumps(pair):
            ours_made, theirs_made = (re.sub(r'"[^"{}:]*"(?=[,}\]])', "text", text) for text in pair)
            assert ours_made == theirs_made


@pytest.mark.parametrize(
    "metadata",
    [
        {},
        {"serviceId": "Moons & Stars"},
        {"serviceId": "SNS"},
        {"serviceId": "mq"},
        {"serviceId": "fis", "serviceFullName": "AWS FIS", "serviceAbbreviation": "F"},
        {"serviceId": "Cloud Control Api"},
        {"serviceId": ""},
    ],
)
def test_names_of_client_classes_come_from_the_identifier_alone(metadata: dict[str, str]) -> None:
    """The name of the service does not matter, and a name that another service has is refused."""

    def named(library: Any) -> Any:
        service = library.model.ServiceModel
        return outcome(lambda it: library.utils.get_service_module_name(service({"metadata": it}, "sqs")), metadata)

    assert named(ferroboto.botocore) == named(botocore)


@pytest.mark.parametrize("kind", ["IMDSFetcher", "InstanceMetadataFetcher"])
@pytest.mark.parametrize("url", ["http://localhost:99999", "http://localhost:abc/", "http://local host"])
def test_metadata_services_at_endpoints_that_are_none(kind: str, url: str) -> None:
    def asked(library: Any) -> Any:
        def ask(url: str) -> Any:
            fetcher = getattr(library.utils, kind)(base_url=url, timeout=1, num_attempts=1, env={})
            return getattr(fetcher, "retrieve_iam_role_credentials", fetcher._fetch_metadata_token)()

        return outcome(ask, url)

    assert asked(ferroboto.botocore) == asked(botocore)


def test_cached_properties_and_methods() -> None:
    for library in (ferroboto.botocore.utils, botocore.utils):

        class Counted:
            def __init__(self) -> None:
                self._instance_cache: dict[Any, Any] = {}
                self.calls = 0

            @library.CachedProperty
            def once(self) -> int:
                self.calls += 1
                return self.calls

            @library.instance_cache
            def by_arguments(self, *args: Any, **kwargs: Any) -> Any:
                self.calls += 1
                return args, kwargs, self.calls

            @library.lru_cache_weakref(maxsize=2)
            def weak(self, *args: Any, **kwargs: Any) -> Any:
                self.calls += 1
                return args, kwargs, self.calls

        it: Any = Counted()
        assert it.once == it.once == 1 and isinstance(Counted.once, library.CachedProperty)
        assert it.by_arguments(1) is it.by_arguments(1) and it.by_arguments(1, a=2) is it.by_arguments(1, a=2)
        assert it.weak(a=[1]) is it.weak(a=[1]) and it.weak(2)[2] == 5
        assert Counted.weak.cache_info().hits == 1
        gc.collect()
