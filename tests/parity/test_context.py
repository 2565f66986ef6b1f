"""The context that the events of a call share, as handlers see it at each step: what boto3's has, ours has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.libraries import Library, reference, subject
from tests.support.proxied import Proxied, proxied
from tests.support.server import Answer
from tests.support.twin import outcome_of, without_backoff

EVENTS = (
    "provide-client-params",
    "before-parameter-build",
    "before-call",
    "request-created",
    "choose-signer",
    "before-sign",
    "before-send",
    "before-parse",
    "response-received",
    "needs-retry",
    "after-call",
    "after-call-error",
)
# Left to boto3 on purpose: the cache that its handlers for S3 Express pass to one another.
OWN_NOTES = ("identity_cache",)
# What boto3 verifies with a package of C code alone.
WITH_CODE = ("xxhash128", "xxhash3", "crc64nvme", "xxhash64", "crc32c")

JSON = Answer(200, b"{}", (("Content-Type", "application/json"), ("Date", "Mon, 01 Jan 2029 00:00:00 GMT")))
TOPICS = Answer(200, b"<ListTopicsResponse><ListTopicsResult/></ListTopicsResponse>")
THROTTLED = Answer(400, b"<E><Error><Code>Throttling</Code><Message>slow</Message></Error></E>")
SESSION = Answer(
    200,
    b"<CreateSessionResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
    b"<SessionToken>t</SessionToken><Expiration>2029-01-02T00:00:00Z</Expiration></Credentials></CreateSessionResult>",
)
MULTI_REGION = "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap"
CALLS: dict[str, tuple[str, Any, list[Answer]]] = {
    "query": ("sns", lambda client: client.list_topics(), [TOPICS]),
    "error": ("sns", lambda client: client.list_topics(), [Answer(400, b"<a/>")]),
    "object": ("s3", lambda client: client.get_object(Bucket="bucket", Key="a/b c"), [Answer(200, b"data")]),
    "upload": ("s3", lambda client: client.put_object(Bucket="bucket", Key="k", Body=b"data"), [Answer()]),
    "upload with a checksum": (
        "s3",
        lambda client: client.put_object(Bucket="bucket", Key="k", Body=b"data", ChecksumAlgorithm="SHA256"),
        [Answer()],
    ),
    "upload with its own checksum": (
        "s3",
        lambda client: client.put_object(Bucket="bucket", Key="k", Body=b"data", ChecksumCRC32="rfPzYw=="),
        [Answer()],
    ),
    "digest": (
        "s3",
        lambda client: client.delete_objects(Bucket="bucket", Delete={"Objects": [{"Key": "k"}]}),
        [Answer(200, b"<DeleteResult/>")],
    ),
    "bucket": ("s3", lambda client: client.list_objects_v2(Bucket="bucket"), [Answer(200, b"<ListBucketResult/>")]),
    "buckets": ("s3", lambda client: client.list_buckets(), [Answer(200, b"<ListAllMyBucketsResult/>")]),
    "access point": (
        "s3",
        lambda client: client.head_object(Bucket="arn:aws:s3:us-west-2:123456789012:accesspoint:mine", Key="k"),
        [Answer()],
    ),
    "retried": ("dynamodb", lambda client: client.list_tables(), [Answer(500, b"{}"), JSON]),
    "throttled": ("sns", lambda client: client.list_topics(), [THROTTLED, Answer(500), TOPICS]),
    "given up": ("sns", lambda client: client.list_topics(), [Answer(500), Answer(500), Answer(500)]),
    "moved": (
        "s3",
        lambda client: client.get_object(Bucket="bucket", Key="k"),
        [Answer(301, b"<E><Code>PermanentRedirect</Code></E>", (("x-amz-bucket-region", "eu-west-1"),)), Answer()],
    ),
    "listing": (
        "s3",
        lambda client: client.list_objects_v2(Bucket="bucket", Prefix="p"),
        [Answer(500), Answer(200, b"<ListBucketResult/>")],
    ),
    "session": ("s3", lambda client: client.head_object(Bucket="b--usw2-az1--x-s3", Key="k"), [SESSION, Answer()]),
    "cut off": ("sns", lambda client: client.list_topics(), [Answer(ending="reset"), TOPICS]),
    "cbor or json": ("dynamodb", lambda client: client.list_tables(), [JSON]),
    "unsigned": (
        "cognito-idp",
        lambda client: client.initiate_auth(AuthFlow="USER_AUTH", ClientId="c"),
        [JSON],
    ),
    "rest": ("lambda", lambda client: client.invoke(FunctionName="f", Payload=b"{}"), [JSON]),
    "schemes": ("sesv2", lambda client: client.get_account(), [JSON]),
    "event bus": ("events", lambda client: client.put_events(Entries=[{"Source": "s"}]), [JSON]),
    "unsigned payload": (
        "glacier",
        lambda client: client.list_vaults(),
        [JSON],
    ),
}
CONFIGS: dict[str, dict[str, Any]] = {
    "default": {},
    "old signature": {"signature_version": "s3"},
    "no signature": {"signature_version": "unsigned"},
    "checksums when required": {
        "request_checksum_calculation": "when_required",
        "response_checksum_validation": "when_required",
    },
    "preference": {"auth_scheme_preference": "sigv4"},
    "legacy": {"retries": {"mode": "legacy", "total_max_attempts": 3}},
    "adaptive": {"retries": {"mode": "adaptive", "total_max_attempts": 3}},
}
MODES = ("default", "legacy", "adaptive")


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    with proxied(tmp_path_factory.mktemp("certificates")) as found:
        yield found


def plain(value: Any) -> Any:
    """A copy without what no two calls, or two libraries, have in common."""
    if isinstance(value, dict):
        found = {name: plain(inner) for name, inner in value.items() if name not in OWN_NOTES}
        if "Body" in found:
            # boto3 has a file for bytes.
            found["Body"] = "(body)"
        if "invocation-id" in found:
            found["invocation-id"] = "(id)"
        if "response_algorithms" in found:
            found["response_algorithms"] = [name for name in found["response_algorithms"] if name not in WITH_CODE]
        return found
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value if value is None or isinstance(value, (str, int, bytes)) else type(value).__name__


def context_of(seen: dict[str, Any]) -> Any:
    """The context among the arguments of a handler."""
    if "context" in seen:
        return seen["context"]
    if "request" in seen:
        return seen["request"].context
    return seen.get("request_dict", {}).get("context")


def steps(aws: Proxied, library: Library, name: str, https: bool, config: dict[str, Any], events: Any) -> list[Any]:
    service, call, answers = CALLS[name]
    retries = {"mode": "standard", "total_max_attempts": 3}
    client = aws.client(library, service, https, {"retries": retries, **config})
    seen: list[Any] = []

    def note(event_name: str, **given: Any) -> None:
        request = given.get("request")
        path = getattr(request, "auth_path", None)
        event = event_name.partition(".")[0]
        context = plain(context_of(given))
        if event == "needs-retry":
            # Of an attempt that is going to follow: here its own events are the first to see it.
            context.pop("retry_quota_capacity", None)
            if name == "moved":
                context["signing"].pop("region")
                context["s3_redirect"].pop("redirected")
        seen.append((event, sorted(given), context, path))

    for event in events:
        client.meta.events.register(event, note)
    value, _ = aws.outcome(client, answers, call)
    client.close()
    return [*seen, type(value).__name__]


@pytest.mark.parametrize("https", [True, False], ids=["https", "http"])
@pytest.mark.parametrize("name", CALLS)
def test_each_step(aws: Proxied, name: str, https: bool) -> None:
    theirs, ours = (steps(aws, library, name, https, {}, EVENTS) for library in (reference(), subject()))
    assert [step[0] for step in ours] == [step[0] for step in theirs]
    for mine, other in zip(ours, theirs, strict=True):
        assert mine == other


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.parametrize("name", ["object", "upload", "query", "schemes", "unsigned"])
def test_settings(aws: Proxied, name: str, config: str) -> None:
    theirs, ours = (steps(aws, library, name, True, CONFIGS[config], EVENTS) for library in (reference(), subject()))
    assert ours == theirs


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", ["throttled", "given up", "moved", "listing", "retried", "cut off", "session"])
def test_retries(aws: Proxied, name: str, mode: str) -> None:
    if (name, mode) == ("throttled", "adaptive"):
        pytest.skip("boto3 waits for a minute")
    with without_backoff():
        theirs, ours = (steps(aws, library, name, True, CONFIGS[mode], EVENTS) for library in (reference(), subject()))
    assert [step[0] for step in ours] == [step[0] for step in theirs]
    for mine, other in zip(ours, theirs, strict=True):
        assert mine == other


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "name",
    ["query", "object", "retried", "throttled", "upload", "upload with a checksum", "digest", "listing", "session"],
)
def test_a_handler_of_the_sending_alone(aws: Proxied, name: str, mode: str) -> None:
    if (name, mode) == ("throttled", "adaptive"):
        pytest.skip("boto3 waits for a minute")
    with without_backoff():
        theirs, ours = (
            steps(aws, library, name, True, CONFIGS[mode], ["before-send"]) for library in (reference(), subject())
        )
    assert ours == theirs


def test_a_handler_chooses_the_signature(aws: Proxied) -> None:
    def choose(library: Library) -> Any:
        client = aws.client(library, "s3", True, None)
        client.meta.events.register(
            "before-call.s3", lambda context, **_: context["signing"].update(region="eu-west-1")
        )
        value, sent = aws.outcome(client, [Answer()], lambda client: client.head_object(Bucket="bucket", Key="k"))
        client.close()
        return outcome_of(lambda: value["ResponseMetadata"]["HTTPStatusCode"]), sent

    theirs, ours = choose(reference()), choose(subject())
    assert ours == theirs
    assert "/eu-west-1/s3/" in str(ours[1])
