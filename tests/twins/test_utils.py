"""``ferroboto.botocore``'s small functions beside botocore's, over generated arguments."""

from __future__ import annotations

import copy
import datetime
import gc
import importlib
import io
import json
import os
import pickle
import pkgutil
import re
from collections.abc import Callable
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


# compat


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


# awsrequest


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


# boto3


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


# Names that programs import


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


# DynamoDB

numbers = st.integers(-(10**37), 10**37) | st.decimals(allow_nan=True, allow_infinity=True, places=2)
attributes = st.recursive(
    st.none()
    | st.booleans()
    | numbers
    | st.text(max_size=5)
    | st.binary(max_size=5)
    | st.binary(max_size=5).map(bytearray)
    | st.floats()
    | st.sets(st.integers() | st.text(max_size=3), max_size=3)
    | st.frozensets(st.binary(max_size=3), max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(attributes)
def test_attribute_values(value: Any) -> None:
    ours, theirs = ferroboto.dynamodb.types, boto3.dynamodb.types
    there = outcome(theirs.TypeSerializer().serialize, value)
    assert outcome(ours.TypeSerializer().serialize, value) == there
    if there[0][0] == "{":
        written = ours.TypeSerializer().serialize(value)
        back = [outcome(it.TypeDeserializer().deserialize, written) for it in (ours, theirs)]
        assert back[0] == back[1]


def test_attribute_values_that_are_none() -> None:
    ours, theirs = ferroboto.dynamodb.types, boto3.dynamodb.types
    for value in ({}, None, {"X": 1}, {"BS": [b"a"]}):
        assert outcome(ours.TypeDeserializer().deserialize, value) == outcome(
            theirs.TypeDeserializer().deserialize, value
        )
    for value in (object, "text", b"bytes", bytearray(b"x")):
        ours_made, theirs_made = outcome(ours.Binary, value), outcome(theirs.Binary, value)
        assert ours_made == theirs_made
    assert ours.Binary(b"a") == b"a" and ours.Binary(b"a") == ours.Binary(b"a") and bytes(ours.Binary(b"a")) == b"a"
    assert hash(ours.Binary(b"a")) == hash(b"a") and ours.DYNAMODB_CONTEXT.prec == 38
    assert pickle.loads(pickle.dumps(ours.Binary(b"a"))) == b"a"


names = st.sampled_from(["a", "a.b", "a[0].b", "a-b", "a[1][2]"])


@st.composite
def conditions(draw: Any, depth: int = 2) -> Callable[[Any], Any]:
    """Makes a condition of the classes of a library."""
    if depth and draw(st.booleans()):
        one, other = draw(conditions(depth - 1)), draw(conditions(depth - 1))
        kind = draw(st.sampled_from("&|~"))
        return lambda library: (
            one(library) & other(library)
            if kind == "&"
            else one(library) | other(library)
            if kind == "|"
            else ~one(library)
        )
    name, value, key = draw(names), draw(st.integers() | st.text(max_size=3)), draw(st.booleans())
    method = draw(
        st.sampled_from(["eq", "lt", "lte", "gt", "gte", "begins_with", "between", "ne", "is_in", "exists", "size"])
    )
    arguments = {"between": (value, value), "is_in": ([value, 1],), "exists": (), "size": ()}.get(method, (value,))

    def make(library: Any) -> Any:
        attribute = (library.Key if key and hasattr(library.Key, method) else library.Attr)(name)
        made = getattr(attribute, method)(*arguments)
        return made.gt(value) if method == "size" else made

    return make


@given(conditions(), st.booleans())
def test_conditions(make: Callable[[Any], Any], of_keys: bool) -> None:
    made = []
    for library in (ferroboto.dynamodb.conditions, boto3.dynamodb.conditions):
        builder = library.ConditionExpressionBuilder()
        assert make(library) == make(library)
        pair = [outcome(lambda b=builder, it=library: tuple(b.build_expression(make(it), of_keys))) for _ in range(2)]
        made.append(str(pair).replace("ferroboto.", "boto3."))
    assert made[0] == made[1]


def test_conditions_that_are_none() -> None:
    made = []
    for library in (ferroboto.dynamodb.conditions, boto3.dynamodb.conditions):
        attribute = library.Attr("a")
        made.append(
            [
                outcome(library.ConditionExpressionBuilder().build_expression, "text"),
                outcome(lambda it=attribute: it.eq(1) & 5),
                outcome(lambda it=attribute: it.eq(1) | None),
                [outcome(lambda it=attribute: it & it)[0], outcome(lambda it=attribute: ~it)[0]],
                attribute == library.Attr("a"),
                attribute.size() == library.Attr("a").size(),
                attribute.eq(1) == attribute.eq(2),
            ]
        )
    assert made[0] == made[1]


# History


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


# Caches of files


def test_json_files(tmp_path: Path) -> None:
    ours, theirs = (
        library.utils.JSONFileCache(str(tmp_path / "deep" / "cache")) for library in (ferroboto.botocore, botocore)
    )
    ours["a"] = {"at": datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)}
    assert "a" in theirs and theirs["a"] == ours["a"] == {"at": "2020-01-02T03:04:05UTC"}
    if os.name == "posix":
        assert (tmp_path / "deep" / "cache" / "a.json").stat().st_mode & 0o777 == 0o600
    for cache in (ours, theirs):
        assert outcome(cache.__getitem__, "none") == ("KeyError", "'none'")
        assert outcome(cache.__setitem__, "a", object)[0] == "ValueError"
    del ours["a"]
    assert "a" not in theirs and outcome(ours.__delitem__, "a") == ("KeyError", "'a'")
    assert not [path for path in (tmp_path / "deep" / "cache").iterdir()]


def test_tokens_of_a_sign_in() -> None:
    for library in (ferroboto.botocore.utils, botocore.utils):
        loader = library.SSOTokenLoader({})
        loader.save_token("https://start", {"accessToken": "a", "expiresAt": "b"})
        loader.save_token("https://start", {"accessToken": "a"}, session_name="mine")
        assert loader("https://start")["accessToken"] == "a"
        assert outcome(loader, "https://start", "mine") == (
            "SSOTokenLoadError",
            *outcome(loader, "https://start", "mine")[1:],
        )
        login = library.LoginTokenLoader()
        login.save_token("session", {"a": 1})
        assert login.load_token("session") == {"a": 1} and login.load_token("other") is None
    for start_url, session in (("https://none", None), ("https://none", "mine")):
        assert outcome(ferroboto.botocore.utils.SSOTokenLoader(), start_url, session) == outcome(
            botocore.utils.SSOTokenLoader(), start_url, session
        )
    assert ferroboto.botocore.utils.generate_login_cache_key("a") == botocore.utils.generate_login_cache_key("a")
    assert (
        ferroboto.botocore.utils.get_login_token_cache_directory() == botocore.utils.get_login_token_cache_directory()
    )


# Loaders

_PROSE = {"documentation", "documentationUrl", "examples", "endpointRuleSet", "description"}


def without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_prose(item) for key, item in value.items() if key not in _PROSE}
    if isinstance(value, list):
        return [without_prose(item) for item in value]
    return value


@pytest.mark.parametrize("kind", ["service-2", "paginators-1", "waiters-2"])
def test_built_in_descriptions(kind: str) -> None:
    ours, theirs = ferroboto.botocore.loaders.Loader(), botocore.loaders.Loader()
    ours.search_paths.clear()
    # Some services have a file of waiters without any waiter.
    for service in ("sns", "rekognition") if kind != "waiters-2" else ("rekognition",):
        assert ours.list_api_versions(service, kind) == theirs.list_api_versions(service, kind)
        loaded = [without_prose(loader.load_service_model(service, kind)) for loader in (ours, theirs)]
        assert loaded[0] == loaded[1]
    for arguments in (("nothing", kind), ("rekognition", kind, "1999-01-01")):
        assert outcome(ours.load_service_model, *arguments)[0] == outcome(theirs.load_service_model, *arguments)[0]
    assert outcome(ours.load_data, "nothing/at/all") == outcome(theirs.load_data, "nothing/at/all")


def test_descriptions_in_files(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "2020-01-01"
    folder.mkdir(parents=True)
    (folder / "service-2.json").write_text('{"metadata": {"a": 1}, "operations": {}}')
    (folder / "service-2.sdk-extras.json").write_text('{"merge": {"metadata": {"b": 2}}}')
    (tmp_path / "mine" / "2019-01-01").mkdir()
    (tmp_path / "mine" / "2019-01-01" / "service-2.json").write_text("{}")
    for library in (ferroboto.botocore.loaders, botocore.loaders):
        loader = library.create_loader(str(tmp_path))
        assert loader.load_service_model("mine", "service-2") == {"metadata": {"a": 1, "b": 2}, "operations": {}}
        assert loader.list_api_versions("mine", "service-2") == ["2019-01-01", "2020-01-01"]
        assert {"mine", "sns"} <= set(loader.list_available_services("service-2"))
        data, path = loader.load_data_with_path("mine/2019-01-01/service-2")
        assert data == {} and str(tmp_path) in path and not loader.is_builtin_path(path)
        only = library.Loader([str(tmp_path)], include_default_search_paths=False)
        assert only.list_available_services("service-2") == ["mine"]
