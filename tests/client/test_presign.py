"""``generate_presigned_url``: the URL that boto3 gives for the same keys, parameters and clock."""

from __future__ import annotations

import contextlib
import copy
import datetime
import inspect
import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl, urlsplit

import botocore.auth
import pytest
from freezegun import freeze_time

from tests.support.compare import differences
from tests.support.home import Home
from tests.support.libraries import SERVICES, Library, reference, subject
from tests.support.models import Operation, all_operations
from tests.support.params import Color, Generator, Text
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

CASES = 6
NO_TOKEN = {"aws_session_token": None}
_DATE = re.compile(r"X-Amz-Date=(\d{8}T\d{6}Z)")


@contextlib.contextmanager
def boto3_at(moment: datetime.datetime) -> Iterator[None]:
    """boto3 signs as if it were then."""
    with mock.patch.object(botocore.auth, "get_current_datetime", lambda: moment):
        yield


def moment_of(url: Any) -> datetime.datetime:
    """When a URL was signed."""
    found = _DATE.search(url) if isinstance(url, str) else None
    if found is None:
        return datetime.datetime(2026, 1, 1)
    return datetime.datetime.strptime(found[1], "%Y%m%dT%H%M%SZ")


def same_url(presign: Callable[[Library], Any]) -> Any:
    """Presign with both libraries, boto3 at the other's moment; hands back what both gave."""
    right = outcome_of(lambda: presign(subject()))
    with boto3_at(moment_of(right)):
        left = outcome_of(lambda: presign(reference()))
    assert not differences(left, right)
    return right


class Pair:
    """Equal clients of both libraries."""

    def __init__(self, service: str, endpoint_url: str | None = None, **options: Any) -> None:
        self.left = reference().client(service, endpoint_url, **copy.deepcopy(options))
        self.right = subject().client(service, endpoint_url, **copy.deepcopy(options))

    def url(self, *arguments: Any, **options: Any) -> Any:
        def presign(library: Library) -> Any:
            client = self.left if library.name == "boto3" else self.right
            given = copy.deepcopy((arguments, options))
            return client.generate_presigned_url(*given[0], **given[1])

        return same_url(presign)


@pytest.fixture(scope="module")
def pairs() -> Callable[..., Pair]:
    made: dict[str, Pair] = {}

    def make(service: str, endpoint_url: str | None = None, **options: Any) -> Pair:
        key = repr((service, endpoint_url, sorted(options.items())))
        if key not in made:
            made[key] = Pair(service, endpoint_url, **options)
        return made[key]

    return make


def without_tokens(shape: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """The same with idempotency tokens given: made up ones differ."""
    for name in getattr(shape, "members", {}):
        if shape.members[name].metadata.get("idempotencyToken"):
            parameters.setdefault(name, "11111111-1111-4111-8111-111111111111")
    return parameters


@pytest.mark.parametrize("operation", all_operations(), ids=str)
def test_every_operation(pairs: Callable[..., Pair], operation: Operation) -> None:
    for number in range(CASES):
        generator = Generator(Random(f"presign/{operation}/{number}"), plain=number < 2)
        parameters = without_tokens(operation.model.input_shape, generator.parameters(operation.model.input_shape))
        options = NO_TOKEN if number % 2 else {}
        url = pairs(operation.service, **options).url(
            operation.method, parameters, HttpMethod=(None, "GET")[number % 3 == 1]
        )
        if number == 0 and operation.protocol != "rest-json":
            assert isinstance(url, str), url


@pytest.mark.parametrize("service", SERVICES)
def test_what_is_in_a_url(pairs: Callable[..., Pair], service: str) -> None:
    method = {"sns": "list_topics", "polly": "describe_voices", "ses": "list_identities"}.get(
        service, "list_collections"
    )
    for options in ({}, NO_TOKEN):
        url = pairs(service, **options).url(method, ExpiresIn=60)
        query = dict(parse_qsl(urlsplit(url).query))
        assert query["X-Amz-Expires"] == "60"
        assert ("X-Amz-Security-Token" in query) == (options != NO_TOKEN)
        assert list(query)[-1] == "X-Amz-Signature"


EXPIRES = [0, 1, 604800, 10**30, -1, 1.5, True, "3600", "an hour", "é&=+/", None, datetime.timedelta(hours=1)]


@pytest.mark.parametrize("expires", EXPIRES, ids=str)
def test_expires(pairs: Callable[..., Pair], expires: Any) -> None:
    assert isinstance(pairs("sns").url("list_topics", {}, expires), str)


@pytest.mark.parametrize("method", ["GET", "POST", "get", "Put", "HEAD", "WHATEVER", "", 5, None])
@pytest.mark.parametrize("service", ["sns", "polly"])
def test_http_method(pairs: Callable[..., Pair], service: str, method: Any) -> None:
    name = "list_topics" if service == "sns" else "describe_voices"
    pairs(service).url(name, HttpMethod=method)


TEXTS = ["", "a b", "a+b", "é 漢 😀", "-_.~ !*'();:@&=+$,/?#[]%", "".join(map(chr, range(128))), "\ud83d", "%41"]


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_texts(pairs: Callable[..., Pair], text: str) -> None:
    pairs("sns").url("publish", {"Message": text, "TopicArn": text})
    pairs("polly").url("list_lexicons", {"NextToken": text})
    pairs("polly").url("get_lexicon", {"Name": text})
    pairs("polly").url("synthesize_speech", {"Text": text, "VoiceId": "Joanna", "OutputFormat": "mp3"})
    pairs("rekognition").url("list_collections", {"NextToken": text})


SPEECH = {"Text": "Hello, world", "VoiceId": "Joanna", "OutputFormat": "mp3", "LexiconNames": ["a", "b"]}

BODIES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "speech": ("polly", "synthesize_speech", SPEECH),
    "speech in one list": ("polly", "synthesize_speech", {**SPEECH, "LexiconNames": [], "SpeechMarkTypes": ["word"]}),
    "task": ("polly", "start_speech_synthesis_task", {**SPEECH, "OutputS3BucketName": "bucket"}),
    "path and body": ("polly", "put_lexicon", {"Name": "n", "Content": "<xml a='b'/>"}),
    "empty body": ("rekognition", "list_collections", {}),
    "nested": ("rekognition", "detect_faces", {"Image": {"S3Object": {"Bucket": "bucket", "Name": "é'\""}}}),
    "blob": ("rekognition", "detect_faces", {"Image": {"Bytes": b"\xff\xd8"}}),
    "bytearray": ("rekognition", "detect_faces", {"Image": {"Bytes": bytearray(b"\xff\xd8")}}),
    "float": ("rekognition", "detect_labels", {"Image": {"Bytes": b"x"}, "MinConfidence": 1e16}),
    "bool and numbers": ("polly", "describe_voices", {"IncludeAdditionalLanguageCodes": True, "Engine": "neural"}),
    "map": (
        "sns",
        "create_topic",
        {"Name": "n", "Attributes": {"b": "1", "a": "2"}, "Tags": [{"Key": "k", "Value": ""}]},
    ),
    "empty list": ("sns", "create_topic", {"Name": "n", "Tags": []}),
    "str subclass": ("sns", "publish", {"Message": Text("sub"), "Subject": Color.RED}),
    "email": (
        "ses",
        "send_email",
        {
            "Source": "a@b",
            "Destination": {"ToAddresses": ["c@d", "e@f"]},
            "Message": {"Subject": {"Data": "s"}, "Body": {}},
        },
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies(pairs: Callable[..., Pair], name: str) -> None:
    service, method, parameters = BODIES[name]
    url = pairs(service).url(method, parameters)
    assert isinstance(url, str), url


def test_content_type_of_a_stream_is_not_signed(pairs: Callable[..., Pair]) -> None:
    url = pairs("polly").url("synthesize_speech", SPEECH)
    assert "X-Amz-SignedHeaders=host&" in url
    url = pairs("polly").url("start_speech_synthesis_task", {**SPEECH, "OutputS3BucketName": "bucket"})
    assert "X-Amz-SignedHeaders=content-type%3Bhost&" in url


CALLS: dict[str, tuple[Any, ...]] = {
    "unknown": ("nope",),
    "operation name": ("ListTopics",),
    "number": (5,),
    "none": (None,),
    "unhashable": (["list_topics"],),
    "no parameters": ("publish",),
    "none for parameters": ("list_topics", None),
    "text for parameters": ("list_topics", "x"),
    "list for parameters": ("list_topics", ["x"]),
    "unknown parameter": ("list_topics", {"Nope": 1}),
    "wrong type": ("publish", {"Message": 5}),
    "all by position": ("list_topics", {}, 5, "GET"),
}


@pytest.mark.parametrize("name", CALLS)
def test_arguments(pairs: Callable[..., Pair], name: str) -> None:
    pairs("sns").url(*CALLS[name])


def test_hidden_operation(pairs: Callable[..., Pair]) -> None:
    """boto3 hides the method, and knows its name here."""
    assert type(pairs("polly").url("start_speech_synthesis_stream")).__name__ == "ParamValidationError"


def test_signature() -> None:
    for library in (reference(), subject()):
        client = library.client("sns")
        signature = inspect.signature(client.generate_presigned_url)
        assert str(signature).split(" ->")[0] == "(ClientMethod, Params=None, ExpiresIn=3600, HttpMethod=None)"
        assert client.generate_presigned_url.__doc__


@pytest.mark.parametrize("service", SERVICES)
def test_unsigned(pairs: Callable[..., Pair], service: str) -> None:
    pair = pairs(service, config={"signature_version": "unsigned"})
    method = {"polly": "describe_voices", "rekognition": "list_collections", "ses": "list_identities"}.get(
        service, "list_topics"
    )
    url = pair.url(method)
    assert "X-Amz" not in url


@pytest.mark.parametrize("version", ["v4", "v4-query", "s3", "s3v4", "v2", "bogus", "v4-unsigned-body", "none"])
def test_signature_version(pairs: Callable[..., Pair], version: str) -> None:
    pairs("sns", config={"signature_version": version}).url("list_topics")


def test_no_credentials(home: Home) -> None:
    options = {"aws_access_key_id": None, "aws_secret_access_key": None, "aws_session_token": None}
    raised = Pair("sns", **options).url("list_topics")
    assert type(raised).__name__ == "NoCredentialsError"


ENDPOINTS = [
    "http://localhost:4566",
    "http://127.0.0.1:80",
    "https://Example.com:443/",
    "HTTPS://example.com",
    "https://example.com/base",
    "https://example.com/base/",
    "https://example.com/base/../x//y/",
    "https://example.com/?a=1&b=&Action=No&a=2",
    "https://example.com/?x=a+b%20c%2B",
    "http://user@example.com:8080",
    "http://[::1]:8080",
]


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_endpoints(pairs: Callable[..., Pair], endpoint: str) -> None:
    assert isinstance(pairs("sns", endpoint).url("list_topics", {"NextToken": "t"}), str)
    assert isinstance(pairs("polly", endpoint).url("list_lexicons", {"NextToken": "t"}), str)
    assert isinstance(pairs("rekognition", endpoint).url("list_collections"), str)


REGIONS = [
    "us-east-1",
    "eu-central-1",
    "cn-north-1",
    "us-gov-west-1",
    "aws-global",
    "fips-us-east-1",
    "us-iso-east-1",
    "xx-new-9",
]


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("service", SERVICES)
def test_regions(service: str, region: str) -> None:
    method = {"polly": "describe_voices", "rekognition": "list_collections", "ses": "list_identities"}.get(
        service, "list_topics"
    )
    for options in (
        {},
        {"use_ssl": False},
        {"config": {"use_fips_endpoint": True}},
        {"config": {"use_dualstack_endpoint": True}},
    ):
        Pair(service, region_name=region, **options).url(method)


def test_rotated_keys_sign(home: Home) -> None:
    """Keys of a provider that has to be asked."""
    home.config(
        "[default]\nregion = us-east-1\ncredential_process = echo '" + '{"Version": 1, "AccessKeyId": "A", '
        '"SecretAccessKey": "S", "SessionToken": "T", "Expiration": "2099-01-01T00:00:00Z"}' + "'\n"
    )

    def presign(library: Library) -> Any:
        return library.session().client("sns").generate_presigned_url("list_topics")

    url = same_url(presign)
    assert "X-Amz-Credential=A%2F" in url and "X-Amz-Security-Token=T&" in url


def test_nothing_is_sent(server: CaptureServer) -> None:
    Pair("sns", server.url).url("list_topics")
    assert server.connections() == 0


def test_url_that_is_opened_arrives_as_signed(server: CaptureServer) -> None:
    """What an HTTP client sends for the URL still carries the signature that botocore computes."""
    import urllib.request

    server.script([Answer(body=b"ok")])
    url = subject().client("polly", server.url).generate_presigned_url("synthesize_speech", SPEECH, HttpMethod="GET")
    with urllib.request.urlopen(url) as answer:
        assert answer.read() == b"ok"
    request = server.take()[0]
    again = f"http://{request.header('host')}{request.target}"
    assert again == url

    def presign(library: Library) -> Any:
        return library.client("polly", server.url).generate_presigned_url("synthesize_speech", SPEECH, HttpMethod="GET")

    with boto3_at(moment_of(url)):
        assert presign(reference()) == again


# Handlers


def handled(
    register: Callable[[Any, list[Any]], None], method: str = "publish", **parameters: Any
) -> tuple[Any, list[Any]]:
    seen: dict[str, list[Any]] = {}

    def presign(library: Library) -> Any:
        client = library.client("sns" if method == "publish" else "polly")
        notes = seen[library.name] = []
        register(client.meta.events, notes)
        return client.generate_presigned_url(method, copy.deepcopy(parameters))

    url = same_url(presign)
    left, right = seen["boto3"], seen[subject().name]
    assert not differences(left, right)
    return url, left


def test_before_sign_sees_the_request() -> None:
    def register(events: Any, notes: list[Any]) -> None:
        def note(request: Any, **kwargs: Any) -> None:
            data = request.data if isinstance(request.data, dict) else bytes(request.data)
            notes.append(
                [request.method, request.url, dict(request.headers), data, request.context["is_presign_request"]]
            )
            notes.append(
                [
                    kwargs[name]
                    for name in ("signing_name", "region_name", "signature_version", "operation_name", "event_name")
                ]
            )

        events.register("before-sign", note)

    _, notes = handled(register, Message="a b+c", PhoneNumber="")
    assert len(notes) == 2
    handled(register, "synthesize_speech", **SPEECH)
    handled(register, "start_speech_synthesis_task", **SPEECH, OutputS3BucketName="bucket")


CHANGES: dict[str, Callable[[Any], None]] = {
    "header": lambda request: request.headers.add_header("X-Custom", "v  w"),
    "unsigned header": lambda request: request.headers.add_header("User-Agent", "me"),
    "host": lambda request: request.headers.add_header("Host", "other"),
    "url": lambda request: setattr(request, "url", request.url.replace("amazonaws.com", "example.com") + "?x=1"),
    "method": lambda request: setattr(request, "method", "put"),
    "data": lambda request: request.data.update(Message="changed", Extra=["1", "2"]),
    "no data": lambda request: setattr(request, "data", b""),
    "json": lambda request: setattr(request, "data", '{"a": [1, null, "x"], "b": {"c": true}}'),
    "params": lambda request: setattr(request, "params", {"p": "1", "Action": "Other"}),
    "scope": lambda request: request.context.update(signing={"region": "eu-west-1", "signing_name": "other"}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_before_sign_changes_the_request(name: str) -> None:
    def register(events: Any, notes: list[Any]) -> None:
        events.register("before-sign.sns.Publish", lambda request, **_: CHANGES[name](request))

    url, _ = handled(register, Message="m")
    assert isinstance(url, str)


def test_parameters_are_changed() -> None:
    def register(events: Any, notes: list[Any]) -> None:
        events.register("provide-client-params.sns.Publish", lambda params, **_: {**params, "Subject": "s"})
        events.register("before-parameter-build.sns.Publish", lambda params, **_: params.update(Message="other"))

    url, _ = handled(register, Message="m")
    assert "Subject=s" in url and "Message=other" in url


@pytest.mark.parametrize("answer", ["v4", "v4-query", "bogus", "unsigned"])
def test_signer_is_chosen(answer: str) -> None:
    def presign(library: Library) -> Any:
        client = library.client("sns")
        chosen = library.config(signature_version=answer).signature_version
        client.meta.events.register("choose-signer.sns", lambda **_: chosen)
        return client.generate_presigned_url("publish", {"Message": "m"})

    same_url(presign)


def test_handler_raises() -> None:
    def register(events: Any, notes: list[Any]) -> None:
        def fail(**_: Any) -> None:
            raise ValueError("no")

        events.register("before-sign", fail)

    url, _ = handled(register, Message="m")
    assert isinstance(url, ValueError)


@pytest.mark.parametrize("length", [65_000, 70_000, 1_000_000])
def test_no_url_is_too_long(length: int) -> None:
    for service, method, params in (
        ("polly", "synthesize_speech", {"OutputFormat": "mp3", "VoiceId": "Joanna", "Text": "é " * (length // 2)}),
        ("sns", "publish", {"Message": "x" * length, "PhoneNumber": "+3725551234"}),
        ("polly", "get_lexicon", {"Name": "x" * length}),
    ):
        url = same_url(lambda library: library.client(service).generate_presigned_url(method, Params=params))  # noqa: B023
        assert isinstance(url, str) or service == "polly"


@pytest.mark.parametrize("version", [None, "s3", "s3v4", "s3-query"])
@pytest.mark.parametrize("expires", [3600.0, 1.5, True, datetime.timedelta(hours=1), "1.5", "60"])
def test_expiry_that_is_no_whole_number(version: str | None, expires: Any) -> None:
    """As of ``timedelta.total_seconds()``: the old signature of S3 cuts a fraction off, the new one passes it on."""

    def presign(library: Library) -> Any:
        client = library.client("s3", config=None if version is None else {"signature_version": version}, **NO_TOKEN)
        with freeze_time("2023-11-14T22:13:20"):
            return client.generate_presigned_url("get_object", {"Bucket": "b", "Key": "k"}, expires)

    same(presign)


@pytest.mark.parametrize("key", [5, None, b"k"])
def test_key_of_a_form_that_is_no_text(key: Any) -> None:
    same_url(lambda library: library.client("s3").generate_presigned_post("b", key))


@pytest.mark.parametrize("token", [None, "t/+="])
def test_parameters_of_urls_for_several_regions(token: str | None) -> None:
    """In the order that botocore has them in where ``awscrt`` signs, which is not installed here."""
    client = subject().client("s3", aws_session_token=token)
    params = {"Bucket": "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap", "Key": "k", "VersionId": "v"}
    url = client.generate_presigned_url("get_object", Params=params, ExpiresIn=60)
    client.close()
    names = [pair.partition("=")[0] for pair in urlsplit(url).query.split("&")]
    signed = [
        "Algorithm",
        "Credential",
        "Date",
        "SignedHeaders",
        "Expires",
        "Security-Token",
        "Region-Set",
        "Signature",
    ]
    if token is None:
        signed.remove("Security-Token")
    assert names == ["versionId", *(f"X-Amz-{name}" for name in signed)]


def test_handlers_see_urls_for_several_regions() -> None:
    seen: list[Any] = []
    client = subject().client("s3")
    client.meta.events.register("before-sign.s3", lambda signature_version, **_: seen.append(signature_version))
    params = {"Bucket": "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap", "Key": "k"}
    url = client.generate_presigned_url("get_object", Params=params)
    client.close()
    assert "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256" in url and "X-Amz-Region-Set=%2A" in url
    assert seen == ["s3v4a-query"]
