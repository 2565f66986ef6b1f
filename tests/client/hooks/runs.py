"""A client with handlers: what they see, in a form that both libraries share."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer

VOLATILE = ("user-agent", "authorization", "x-amz-date", "amz-sdk-invocation-id", "invocation-id", "date", "ttl")
# Of boto3's own making, in the context that handlers see.
PRIVATE = ("timestamp", "retry_quota_capacity")

PUBLISHED = Answer(
    body=b"<R><PublishResult><MessageId>1</MessageId></PublishResult>"
    b"<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></R>"
)
BROKEN = Answer(status=500)
THROTTLED = Answer(status=400, body=b"<E><Error><Code>Throttling</Code><Message>slow</Message></Error></E>")
REFUSED = Answer(status=404, body=b"<E><Error><Code>NotFound</Code><Message>gone</Message></Error></E>")
SPOKEN = Answer(body=b"abc", headers=(("Content-Type", "audio/mpeg"), ("x-amzn-RequestCharacters", "3")))

SAY: dict[str, Any] = {"Text": "x", "OutputFormat": "mp3", "VoiceId": "Joanna"}
TELL: dict[str, Any] = {"PhoneNumber": "+1", "Message": "x"}


class Run:
    """One library's client, and what its handlers saw."""

    def __init__(self, library: Library, server: CaptureServer, service: str, options: dict[str, Any]) -> None:
        self.library = library
        self.log: list[Any] = []
        self.client = library.client(service, server.url, **copy.deepcopy(options))
        self.events = self.client.meta.events

    def module(self, name: str) -> Any:
        return self.library.module(name)

    def note(self, *what: Any) -> None:
        self.log.append(what)

    def record(self, event_name: str = "*") -> None:
        """Log every event below a name with all it hands over."""

        def seen(event_name: str, **kwargs: Any) -> None:
            self.note(event_name, {name: plain(value) for name, value in sorted(kwargs.items())})

        self.events.register(event_name, seen)


def plain(value: Any) -> Any:
    """A value as both libraries should have it; objects by their class and what is public of them."""
    if isinstance(value, dict):
        kept = {str(key): item for key, item in value.items() if str(key) not in PRIVATE}
        return {key: "…" if key.lower() in VOLATILE else plain(item) for key, item in kept.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, BaseException):
        return [type(value).__name__, str(value)]
    kind = type(value).__name__
    if kind in ("AWSRequest", "AWSPreparedRequest"):
        names = ("method", "url", "body", "stream_output", "context")
        shown = {name: plain(getattr(value, name)) for name in names}
        return [kind, type(value.headers).__name__, shown, plain(dict(value.headers.items()))]
    if kind == "AWSResponse":
        return [kind, value.url, value.status_code, plain({k.lower(): v for k, v in value.headers.items()})]
    if kind == "HeadersDict":
        return plain({key.lower(): item for key, item in value.items()})
    if kind in ("OperationModel", "Endpoint"):
        return repr(value)
    if kind == "RequestSigner":
        return [kind, value.region_name, value.signing_name, plain(value.signature_version)]
    if "unsigned" in repr(value).lower():
        return "UNSIGNED"
    return value if isinstance(value, (str, bytes, int, float, type(None))) else kind


Both = Callable[..., list[Any]]


def names(log: list[Any]) -> list[str]:
    return [entry[0].split(".")[0] for entry in log[1:]]


Change = Callable[..., Any]


def changing(event_name: str, change: Change) -> Callable[[Run], None]:
    """Register `change` and record everything after it."""

    def prepare(run: Run) -> None:
        run.events.register(event_name, lambda **kwargs: change(**kwargs))
        run.record()

    return prepare
