"""Handlers of ``before-endpoint-resolution``: what they are shown, and what becomes of what they change.

Of calls and changes a few pairs are drawn for each commit; ``FERROBOTO_SERVICES=all`` takes every pair.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.parity.test_context import plain
from tests.support import sample
from tests.support.libraries import KEYS, Library, reference, subject
from tests.support.proxied import Proxied, proxied
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

EVENT = "before-endpoint-resolution"
JSON = Answer(200, b"{}", (("Content-Type", "application/json"),))
ACCESS_POINT = "arn:aws:s3:us-west-2:123456789012:accesspoint:mine"
OUTPOST = "arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-01:bucket:b"

CALLS: dict[str, tuple[str, Callable[[Any], Any], list[Answer]]] = {
    "compiled rules": (
        "sns",
        lambda client: client.publish(PhoneNumber="+1", Message="x"),
        [Answer(200, b"<R><PublishResult/></R>")],
    ),
    "rules without calls": ("sqs", lambda client: client.list_queues(), [JSON]),
    "account": ("dynamodb", lambda client: client.list_tables(), [JSON]),
    "bucket": ("s3", lambda client: client.head_bucket(Bucket="bucket"), [Answer()]),
    "odd bucket": ("s3", lambda client: client.head_object(Bucket="a_bucket", Key="k"), [Answer()]),
    "location": (
        "s3",
        lambda client: client.get_bucket_location(Bucket="bucket"),
        [Answer(200, b"<LocationConstraint/>")],
    ),
    "no bucket": ("s3", lambda client: client.list_buckets(), [Answer(200, b"<R/>")]),
    "access point": ("s3", lambda client: client.head_object(Bucket=ACCESS_POINT, Key="k"), [Answer()]),
    "outpost": ("s3control", lambda client: client.get_bucket(Bucket=OUTPOST), [Answer(200, b"<R/>")]),
    "global": ("sts", lambda client: client.get_caller_identity(), [Answer(200, b"<R/>")]),
    "event bus": ("events", lambda client: client.put_events(Entries=[{"Source": "s"}]), [JSON]),
}
CHANGES: dict[str, dict[str, Any]] = {
    "nothing": {},
    "region": {"AWS::Region": "eu-central-1"},
    "no region": {"AWS::Region": None},
    "fips": {"AWS::UseFIPS": True},
    "dual stack": {"AWS::UseDualStack": True},
    "endpoint": {"SDK::Endpoint": "https://elsewhere.example.com/path"},
    "path style": {"AWS::S3::ForcePathStyle": True},
    "acceleration": {"AWS::S3::Accelerate": True},
    "account": {"AWS::Auth::AccountId": "210987654321"},
    "account when needed": {"AWS::Auth::AccountId": lambda: "210987654321"},
    "required account": {"AWS::Auth::AccountId": None, "AWS::Auth::AccountIdEndpointMode": "required"},
    "one for all regions": {"AWS::STS::UseGlobalEndpoint": True},
    "unknown": {"AWS::Nothing": True},
}

PAIRS = [(name, change) for name in CALLS for change in CHANGES]
DRAWN = PAIRS if sample.TAKES_ALL else random.Random(sample.SEED).sample(PAIRS, 50)


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    with proxied(tmp_path_factory.mktemp("certificates")) as found:
        yield found


def shown(builtins: dict[Any, Any]) -> list[Any]:
    """Settings in their order; of those that are found when they are needed, what is found."""
    return [
        (type(name).__name__, name.value, value() if callable(value) else value) for name, value in builtins.items()
    ]


class Handler:
    """Notes what it is shown, and changes settings."""

    def __init__(self, changes: dict[str, Any]) -> None:
        self.changes = changes
        self.seen: list[Any] = []

    def __call__(self, event_name: str, builtins: Any, model: Any, params: Any, context: Any, **more: Any) -> None:
        settings = shown(builtins)
        self.seen.append((event_name, settings, model.name, dict(params), plain(context), sorted(more)))
        builtins.update(self.changes)


def resolved(aws: Proxied, library: Library, name: str, changes: dict[str, Any], event: str, **given: Any) -> Any:
    service, call, answers = CALLS[name]
    config = given.pop("config", {})
    client = aws.client(library, service, True, config, **given)
    handler = Handler(changes)
    client.meta.events.register(event, handler)
    value, sent = aws.outcome(client, answers, call)
    client.close()
    failed = value if isinstance(value, BaseException) or not isinstance(value, dict) else None
    return handler.seen, sent, str(failed)


@pytest.mark.parametrize(("name", "change"), DRAWN)
def test_changes(aws: Proxied, name: str, change: str) -> None:
    changes = CHANGES[change]
    theirs, ours = (resolved(aws, library, name, changes, f"{EVENT}.*") for library in (reference(), subject()))
    assert ours[0] == theirs[0]
    assert ours == theirs
    assert len(ours[0]) == 1


@pytest.mark.parametrize("event", [EVENT, f"{EVENT}.s3", f"{EVENT}.*", "*"])
def test_names(aws: Proxied, event: str) -> None:
    def names(library: Library) -> list[str]:
        client = aws.client(library, "s3", True, None)
        seen: list[str] = []
        client.meta.events.register(event, lambda event_name, **_: seen.append(event_name))
        aws.outcome(client, [Answer()], lambda client: client.head_bucket(Bucket="bucket"))
        client.close()
        return seen

    theirs, ours = names(reference()), names(subject())
    assert ours == theirs
    assert f"{EVENT}.s3" in ours


@pytest.mark.parametrize(
    "config",
    [
        {"s3": {"addressing_style": "path"}},
        {"s3": {"use_accelerate_endpoint": True}},
        {"s3": {"us_east_1_regional_endpoint": "legacy", "use_arn_region": False}},
        {"use_fips_endpoint": True},
        {"use_dualstack_endpoint": True},
        {"account_id_endpoint_mode": "disabled"},
    ],
    ids=str,
)
@pytest.mark.parametrize("name", ["compiled rules", "account", "bucket", "odd bucket", "no bucket"])
def test_settings_of_clients(aws: Proxied, name: str, config: dict[str, Any]) -> None:
    for region in ("us-east-1", "us-west-2"):
        theirs, ours = (
            resolved(aws, library, name, {}, EVENT, config=config, region_name=region)
            for library in (reference(), subject())
        )
        assert ours == theirs


@pytest.mark.parametrize("place", ["register_first", "register", "register_last"])
def test_order_beside_the_rules_of_a_service(aws: Proxied, place: str) -> None:
    """A handler that comes before botocore's own sees what they have not changed yet."""

    def script(library: Library) -> Any:
        session = library.session(**KEYS, region_name="us-west-2")
        first, second = Handler({"AWS::S3::ForcePathStyle": False}), Handler({})
        getattr(session.events, place)(f"{EVENT}.s3", first)
        arguments = {"use_ssl": True, "verify": False}
        client = session.client("s3", config=library.config(proxies=aws.secure), **arguments)
        client.meta.events.register(f"{EVENT}.s3", second)
        _, sent = aws.outcome(
            client, [Answer(200, b"<L/>")], lambda client: client.get_bucket_location(Bucket="bucket")
        )
        client.close()
        return first.seen, second.seen, sent

    assert script(subject()) == script(reference())


def test_parameters_that_a_handler_changes(aws: Proxied) -> None:
    def script(library: Library) -> Any:
        client = aws.client(library, "s3", True, None)
        client.meta.events.register(f"{EVENT}.s3", lambda params, **_: params.update(Bucket="other"))
        _, sent = aws.outcome(client, [Answer()], lambda client: client.head_object(Bucket="bucket", Key="k"))
        client.close()
        return sent

    theirs, ours = script(reference()), script(subject())
    assert ours == theirs
    assert "//other.s3" in str(ours) or "other.s3" in str(ours)


def test_what_a_handler_raises(aws: Proxied) -> None:
    def script(library: Library) -> Any:
        client = aws.client(library, "sns", True, None)

        def refuse(**_: Any) -> None:
            raise LookupError("not here")

        client.meta.events.register(EVENT, refuse)
        value, sent = aws.outcome(client, [], lambda client: client.list_topics())
        client.close()
        return str(value), sent

    assert script(subject()) == script(reference())


@pytest.mark.parametrize("changes", [{}, {"AWS::UseDualStack": True}, {"AWS::Region": "eu-west-3"}], ids=str)
def test_redirects(aws: Proxied, changes: dict[str, Any]) -> None:
    moved = Answer(301, b"<Error><Code>PermanentRedirect</Code></Error>", (("x-amz-bucket-region", "eu-west-1"),))

    def script(library: Library) -> Any:
        client = aws.client(library, "s3", True, None)
        handler = Handler(changes)
        client.meta.events.register(f"{EVENT}.s3", handler)
        found = [
            aws.outcome(client, answers, lambda client: client.get_object(Bucket="bucket", Key="k"))[1]
            for answers in ([moved, Answer(200, b"data")], [Answer(200, b"data")])
        ]
        client.close()
        return [(seen[1], seen[3]) for seen in handler.seen], found

    theirs, ours = script(reference()), script(subject())
    assert ours == theirs
    assert len(ours[0]) == 3


@pytest.mark.parametrize("bucket", ["bucket", "a.b_c", ACCESS_POINT])
@pytest.mark.parametrize("change", ["nothing", "region", "dual stack", "endpoint", "path style"])
def test_urls(aws: Proxied, bucket: str, change: str) -> None:
    def script(library: Library) -> Any:
        client = aws.client(library, "s3", True, None)
        handler = Handler(CHANGES[change])
        client.meta.events.register(EVENT, handler)
        params = {"Bucket": bucket, "Key": "k"}
        url, _ = aws.outcome(client, [], lambda client: client.generate_presigned_url("get_object", Params=params))
        form, _ = aws.outcome(client, [], lambda client: client.generate_presigned_post(bucket, "k"))
        client.close()
        return handler.seen, str(url), str(form)

    assert script(subject()) == script(reference())


def test_urls_of_a_service_with_one_endpoint(aws: Proxied) -> None:
    def script(library: Library) -> Any:
        client = aws.client(library, "polly", True, None)
        handler = Handler(CHANGES["region"])
        client.meta.events.register(EVENT, handler)
        params = {"Text": "x", "OutputFormat": "mp3", "VoiceId": "Joanna"}
        url, _ = aws.outcome(
            client, [], lambda client: client.generate_presigned_url("synthesize_speech", Params=params)
        )
        client.close()
        return handler.seen, str(url)

    assert script(subject()) == script(reference())


def test_in_an_event_loop(server: CaptureServer) -> None:
    import ferroboto.aio

    async def script() -> list[Any]:
        session = ferroboto.aio.Session(**KEYS, region_name="us-west-2")
        async with session.client("s3", endpoint_url="http://127.0.0.1:1") as client:
            handler = Handler({"SDK::Endpoint": server.url})
            client.meta.events.register(EVENT, handler)
            await client.head_bucket(Bucket="bucket")
            return handler.seen

    server.script([Answer()])
    [seen] = asyncio.run(script())
    assert seen[0] == f"{EVENT}.s3"
    [request] = server.take()
    assert request.target == "/bucket"


def test_nobody_asks_for_credentials_of_a_stubbed_client() -> None:
    def script(library: Library) -> Any:
        client = library.client("dynamodb", "http://127.0.0.1:1")
        stubber = library.module("stub").Stubber(client)
        stubber.add_response("list_tables", {"TableNames": []})
        handler = Handler({})
        with stubber:
            client.meta.events.register(EVENT, handler)
            value = outcome_of(lambda: client.list_tables())
        client.close()
        return handler.seen, str(value)

    assert script(subject()) == script(reference())
