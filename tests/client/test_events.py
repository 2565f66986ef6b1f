"""The event system beside boto3's: names, arguments, order, and what handlers can do."""

from __future__ import annotations

import copy
import importlib
import io
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from tests.parity.conftest import _models_are_read_once  # noqa: F401
from tests.support.compare import differences
from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Differs, outcome_of, same, without_backoff
from tests.support.wire import request_differences

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


@pytest.fixture(autouse=True)
def _no_backoff() -> Iterator[None]:
    with without_backoff():
        yield


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


@pytest.fixture
def both(server: CaptureServer) -> Callable[..., list[Any]]:
    """Do the same with either library: outcome, log and requests must agree. Hands back boto3's log."""

    def run(
        prepare: Callable[[Run], Any],
        *answers: Answer,
        service: str = "sns",
        method: str = "publish",
        call: Callable[[Run], Any] | None = None,
        config: dict[str, Any] | None = None,
        fits: bool = True,
        **parameters: Any,
    ) -> list[Any]:
        found: list[str] = []
        sides = []
        for library in (reference(), subject()):
            side = Run(library, server, service, {} if config is None else {"config": config})
            prepare(side)
            server.script(answers or [PUBLISHED])
            server.take()
            given = copy.deepcopy(parameters or TELL)
            act = partial(call, side) if call else partial(getattr(side.client, method), **given)
            sides.append((outcome_of(act), side.log, server.take()))
            side.client.close()
        (left, seen, sent), (right, seen_too, sent_too) = sides
        found = differences(left, right, "outcome") + differences(seen, seen_too, "log")
        changed = request_differences(sent, sent_too, repr(parameters or TELL))
        found += [line for line in changed if fits or "signature of" not in line]
        if found:
            raise Differs(method, found)
        return [left, *seen]

    return run


Both = Callable[..., list[Any]]


def names(log: list[Any]) -> list[str]:
    return [entry[0].split(".")[0] for entry in log[1:]]


# What is emitted, and with what

CALLS: dict[str, tuple[str, str, dict[str, Any], Answer]] = {
    "query": ("sns", "publish", TELL, PUBLISHED),
    "nested query": (
        "sns",
        "publish",
        {**TELL, "MessageAttributes": {"a": {"DataType": "Binary", "BinaryValue": b"\xff"}}},
        PUBLISHED,
    ),
    "json": ("rekognition", "detect_faces", {"Image": {"Bytes": b"x"}}, Answer(body=b'{"FaceDetails": []}')),
    "rest": ("polly", "describe_voices", {"LanguageCode": "en-GB"}, Answer(body=b'{"Voices": []}')),
    "label": ("polly", "get_lexicon", {"Name": "a b"}, Answer(body=b"{}")),
    "stream": ("polly", "synthesize_speech", SAY, SPOKEN),
}


@pytest.mark.parametrize("name", CALLS)
def test_every_event_of_a_call(both: Both, name: str) -> None:
    service, method, parameters, answer = CALLS[name]
    log = both(Run.record, answer, service=service, method=method, **parameters)
    assert names(log) == [
        "provide-client-params",
        "before-parameter-build",
        "before-endpoint-resolution",
        "before-call",
        "request-created",
        "choose-signer",
        "before-sign",
        "before-send",
        "before-parse",
        "response-received",
        "needs-retry",
        "after-call",
    ]


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("mode", ["standard", "legacy", "adaptive"])
def test_retries(both: Both, name: str, mode: str) -> None:
    service, method, parameters, answer = CALLS[name]
    retries = {"mode": mode, "max_attempts": 3}
    log = both(
        Run.record, BROKEN, BROKEN, answer, service=service, method=method, config={"retries": retries}, **parameters
    )
    assert names(log).count("before-send") == 3


@pytest.mark.parametrize("mode", ["standard", "legacy"])
def test_errors(both: Both, mode: str) -> None:
    config = {"retries": {"mode": mode, "max_attempts": 2}}
    both(Run.record, REFUSED, config=config)
    both(Run.record, THROTTLED, THROTTLED, THROTTLED, config=config)
    both(Run.record, BROKEN, REFUSED, config=config)


def test_no_answer(both: Both) -> None:
    log = both(Run.record, Answer(ending="reset"), config={"retries": {"total_max_attempts": 2}})
    assert names(log)[-1] == "after-call-error"
    assert names(log).count("needs-retry") == 2
    log = both(Run.record, Answer(ending="close"), PUBLISHED)
    assert names(log)[-1] == "after-call"


def test_no_parameters_no_call(both: Both) -> None:
    log = both(Run.record, Message=1)
    assert names(log) == ["provide-client-params", "before-parameter-build", "before-endpoint-resolution"]


def test_unreadable_answer(both: Both) -> None:
    log = both(Run.record, Answer(body=b"no xml"))
    assert names(log)[-2:] == ["before-parse", "after-call-error"]


@pytest.mark.parametrize("keys", [None, ""])
def test_no_credentials(server: CaptureServer, keys: str | None) -> None:
    def action(library: Library) -> Any:
        log: list[str] = []
        client = library.client(
            "sns", server.url, aws_access_key_id=keys, aws_secret_access_key=keys, aws_session_token=keys
        )
        client.meta.events.register("*", lambda event_name, **kwargs: log.append(event_name))
        outcome = outcome_of(lambda: client.publish(**TELL))
        return [outcome, log]

    same(action)


def test_each_attempt_begins_with_the_serialized_request(both: Both) -> None:
    def prepare(run: Run) -> None:
        def add(request: Any, **_: Any) -> None:
            request.headers.add_header("X-Added", "once")

        run.events.register("before-send.sns", add)

    both(prepare, BROKEN, PUBLISHED)


def test_latin_1_in_headers_of_responses(both: Both) -> None:
    latin = Answer(body=PUBLISHED.body, headers=(("x-latin", "caf\xe9"),))
    log = both(Run.record, latin)
    assert "caf\xe9" in repr(log)


def test_unsigned(both: Both) -> None:
    both(Run.record, BROKEN, PUBLISHED, config={"signature_version": "unsigned"})


def test_idempotency_token_has_its_place(both: Both) -> None:
    def prepare(run: Run) -> None:
        def seen(event_name: str, params: dict[str, Any], **kwargs: Any) -> None:
            run.note(event_name, sorted(params))

        run.events.register("before-parameter-build", seen)
        run.events.register("before-parameter-build.rekognition", seen)

    parameters = {"Settings": {}}
    method = "create_face_liveness_session"
    both(prepare, Answer(body=b'{"SessionId": "1"}'), service="rekognition", method=method, **parameters)
    method = "start_face_detection"
    parameters = {"Video": {"S3Object": {"Bucket": "b", "Name": "n"}}}
    both(prepare, Answer(body=b"{}"), service="rekognition", method=method, **parameters)


# What handlers can change

Change = Callable[..., Any]


def changing(event_name: str, change: Change) -> Callable[[Run], None]:
    """Register `change` and record everything after it."""

    def prepare(run: Run) -> None:
        run.events.register(event_name, lambda **kwargs: change(**kwargs))
        run.record()

    return prepare


def _set(**items: Any) -> Change:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params.update(items)

    return change


def _give(items: Any) -> Change:
    return lambda **kwargs: items


def _header(name: str, value: str, replace: bool = False) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        if replace:
            del request.headers[name]
        request.headers[name] = value

    return change


def _request(**items: Any) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        for name, value in items.items():
            setattr(request, name, value)

    return change


def _body(key: str, value: str) -> Change:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params["body"][key] = value
        params["headers"]["X-Mine"] = "1"

    return change


def _path(suffix: str) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        request.url += suffix

    return change


def _call_path(suffix: str) -> Change:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params["url"] += suffix
        params["url_path"] = "/ignored"

    return change


def _context(**items: Any) -> Change:
    def change(context: dict[str, Any], **kwargs: Any) -> None:
        context.update(items)

    return change


def _sent(body: bytes) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        request.body = body
        request.headers["Content-Length"] = str(len(body))

    return change


# What is changed after signing, and so does not fit the signature.
LATE = ("the path at last", "the sent body")

CHANGES: dict[str, tuple[str, Change]] = {
    "a parameter": ("before-parameter-build.sns.Publish", _set(Message="changed")),
    "a wrong parameter": ("before-parameter-build.sns.Publish", _set(Massage="changed")),
    "given parameters": ("provide-client-params.sns.Publish", _give({"PhoneNumber": "+2", "Message": "given"})),
    "given wrong parameters": ("provide-client-params.sns", _give({"Message": 1})),
    "parameters in place": ("provide-client-params.sns.*", _set(Subject="s")),
    "the form": ("before-call.sns.Publish", _body("Extra", "ü &=")),
    "the url": ("before-call.sns.Publish", _call_path("x/y?z=1")),
    "the method": ("before-call.sns.Publish", _set(method="PUT")),
    "the body": ("before-call.sns.Publish", _set(body=b"Action=Other")),
    "the context": ("before-call.sns.Publish", _context(mine=1)),
    "the scope": ("before-call.sns.Publish", _context(signing={"region": "eu-west-3", "signing_name": "other"})),
    "a signed header": ("request-created.sns.Publish", _header("X-Mine", "1")),
    "a header before signing": ("before-sign.sns", _header("x-amz-mine", "1")),
    "a header after signing": ("request-created", _header("X-Mine", "late")),
    "a header at last": ("before-send", _header("X-Mine", "last")),
    "a replaced header": ("request-created.sns.Publish", _header("Content-Type", "text/plain", replace=True)),
    "the user agent": ("before-send.sns.Publish", _header("User-Agent", "mine")),
    "the data": ("before-sign.sns.Publish", _request(data={"Action": "Mine", "List": ["1", "2"]})),
    "a text": ("request-created.sns.Publish", _request(data="Action=Mine")),
    "no data": ("request-created.sns.Publish", _request(data=b"")),
    "query parameters": ("request-created.sns.Publish", _request(params={"a": "b", "c": "d"})),
    "query pairs": ("before-sign.sns.Publish", _request(params=[("a", "b")])),
    "the verb": ("request-created.sns.Publish", _request(method="GET")),
    "the path": ("before-sign.sns.Publish", _path("x/y")),
    "the path at last": ("before-send.sns.Publish", _path("x/y?z")),
    "the sent body": ("before-send.sns.Publish", _sent(b"Action=Other")),
    "not signing": ("choose-signer.sns.Publish", _give("unsigned")),
    "signing so": ("choose-signer.sns.*", _give("v4")),
    "signing otherwise": ("choose-signer", _give("v9")),
}


@pytest.mark.parametrize("name", CHANGES)
def test_change(both: Both, name: str) -> None:
    event_name, change = CHANGES[name]

    def prepare(run: Run) -> None:
        chosen = change
        if name == "not signing":
            chosen = _give(importlib.import_module(run.library.core).UNSIGNED)
        run.events.register(event_name, lambda **kwargs: chosen(**kwargs))
        for seen in ("before-call", "request-created", "before-sign", "before-send", "after-call"):
            run.record(seen)

    both(prepare, BROKEN, PUBLISHED, fits=name not in LATE)


def test_change_of_a_json_body(both: Both) -> None:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params["body"] = params["body"].replace(b"eA==", b"eQ==")

    prepare = changing("before-call.rekognition.DetectFaces", change)
    both(prepare, Answer(body=b"{}"), service="rekognition", method="detect_faces", Image={"Bytes": b"x"})


def test_change_of_what_is_parsed(both: Both) -> None:
    def before_parse(response_dict: dict[str, Any], customized_response_dict: dict[str, Any], **kwargs: Any) -> None:
        response_dict["body"] = response_dict["body"].replace(b">1<", b">2<")
        response_dict["headers"]["X-Mine"] = "1"
        customized_response_dict["Mine"] = 1

    def received(parsed_response: dict[str, Any], **kwargs: Any) -> None:
        parsed_response["Received"] = True

    def after(parsed: dict[str, Any], http_response: Any, **kwargs: Any) -> None:
        parsed["After"] = http_response.status_code

    def prepare(run: Run) -> None:
        run.events.register("before-parse.sns.Publish", before_parse)
        run.events.register("response-received.sns.Publish", received)
        run.events.register("after-call.sns.Publish", after)

    both(prepare, PUBLISHED)


def test_success_made_an_error_and_back(both: Both) -> None:
    def fail(http_response: Any, parsed: dict[str, Any], **kwargs: Any) -> None:
        http_response.status_code = 404
        parsed["Error"] = {"Code": "NotFound", "Message": "made up"}

    def mend(http_response: Any, parsed: dict[str, Any], **kwargs: Any) -> None:
        http_response.status_code = 200
        parsed.pop("Error")

    both(changing("after-call", fail), PUBLISHED)
    both(changing("after-call", mend), REFUSED)


def test_status_that_asks_for_a_retry(both: Both) -> None:
    def worsen(response_dict: dict[str, Any], **kwargs: Any) -> None:
        response_dict["status_code"] = 503

    def tell(response: Any, attempts: int, **kwargs: Any) -> None:
        if attempts == 1:
            response[0].status_code = 503

    both(changing("before-parse", worsen), PUBLISHED, PUBLISHED, PUBLISHED)
    both(lambda run: run.events.register_first("needs-retry.sns.*", tell), PUBLISHED, PUBLISHED)


def test_code_that_asks_for_a_retry(both: Both) -> None:
    def recode(parsed_response: dict[str, Any], **kwargs: Any) -> None:
        if "Error" in parsed_response:
            parsed_response["Error"]["Code"] = "Throttling"

    both(changing("response-received", recode), REFUSED, PUBLISHED)


# Answers in place


def _answering(run: Run, status: int, body: bytes, headers: dict[str, str] | None = None) -> Any:
    class Raw(io.BytesIO):
        def stream(self, **kwargs: Any) -> Iterator[bytes]:
            yield self.read(2)
            yield self.read()

    return run.module("awsrequest").AWSResponse("http://nowhere", status, headers or {}, Raw(body))


@pytest.mark.parametrize("status", [200, 300, 301, 404, 500])
def test_answer_in_place_of_the_network(both: Both, status: int) -> None:
    def prepare(run: Run) -> None:
        body = PUBLISHED.body if status < 300 else REFUSED.body
        run.events.register("before-send.sns.Publish", lambda **kw: _answering(run, status, body, {"X-Mine": "1"}))
        run.record()

    log = both(prepare)
    assert "before-parse" in names(log)


def test_stream_in_place_of_the_network(both: Both) -> None:
    def prepare(run: Run) -> None:
        headers = {"Content-Type": "audio/mpeg", "Content-Length": "3"}
        run.events.register("before-send.polly", lambda **kw: _answering(run, 200, b"abc", headers))

    both(prepare, service="polly", method="synthesize_speech", **SAY)


def test_only_the_first_answer_is_in_place(both: Both) -> None:
    def prepare(run: Run) -> None:
        attempts = []

        def first(request: Any, **kwargs: Any) -> Any:
            attempts.append(request)
            return _answering(run, 503, b"") if len(attempts) == 1 else None

        run.events.register("before-send", first)
        run.record()

    both(prepare)


def test_answer_before_the_call(both: Both) -> None:
    for status in (200, 299, 300, 404):
        body = {"MessageId": "mine"} if status < 300 else {"Error": {"Code": "NotFound", "Message": "no"}}

        def prepare(run: Run, status: int = status, body: dict[str, Any] = body) -> None:
            http = run.module("awsrequest").AWSResponse(None, status, {}, None)
            run.events.register("before-call.sns.Publish", lambda **kwargs: (http, body))
            run.record()

        log = both(prepare)
        assert names(log)[-1] == "after-call"


# Retries on request

ANSWERS: list[Any] = [None, False, 0, 0.001]


@pytest.mark.parametrize("answer", ANSWERS, ids=repr)
@pytest.mark.parametrize("event_name", ["needs-retry.sns.Publish", "needs-retry.sns", "needs-retry"])
def test_handler_asks_for_a_retry(both: Both, event_name: str, answer: Any) -> None:
    def prepare(run: Run) -> None:
        def decide(attempts: int, **kwargs: Any) -> Any:
            run.note(attempts)
            return answer if attempts < 6 else None

        run.events.register(event_name, decide)

    both(prepare, PUBLISHED)
    both(prepare, REFUSED, REFUSED, PUBLISHED)
    both(prepare, BROKEN, PUBLISHED)
    both(prepare, *[BROKEN] * 5, PUBLISHED)


@pytest.mark.parametrize("answer", [-1, "soon"])
def test_delay_that_is_none(server: CaptureServer, answer: Any) -> None:
    server.script([PUBLISHED])
    client = subject().client("sns", server.url)
    client.meta.events.register("needs-retry.sns.Publish", lambda **kwargs: answer)
    error = outcome_of(lambda: client.publish(**TELL))
    assert type(error) is (ValueError if answer == -1 else TypeError)


def test_first_answer_to_needs_retry_counts(both: Both) -> None:
    def prepare(run: Run) -> None:
        run.events.register("needs-retry.sns.Publish", lambda attempts, **kwargs: False if attempts == 2 else None)
        run.events.register_last("needs-retry.sns.Publish", lambda attempts, **kwargs: 0)

    both(prepare, PUBLISHED, BROKEN, PUBLISHED)


def test_retry_of_a_stream(both: Both) -> None:
    def prepare(run: Run) -> None:
        run.events.register("needs-retry", lambda attempts, **kwargs: 0 if attempts < 3 else None)
        run.record("before-send")

    both(prepare, SPOKEN, SPOKEN, SPOKEN, service="polly", method="synthesize_speech", **SAY)


def test_no_retry_rules(both: Both) -> None:
    def prepare(run: Run) -> None:
        run.events.unregister("needs-retry.sns", unique_id="retry-config-sns")

    both(prepare, BROKEN, PUBLISHED)

    def again(run: Run) -> None:
        prepare(run)
        run.events.register("needs-retry", lambda attempts, **kwargs: 0 if attempts == 1 else None)

    both(again, BROKEN, PUBLISHED)


# Exceptions

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
)


@pytest.mark.parametrize("attempt", [1, 2])
@pytest.mark.parametrize(
    "raised", ["ValueError", "StopIteration", "EndpointConnectionError", "ReadTimeoutError", "ClientError"]
)
@pytest.mark.parametrize("event", EVENTS)
def test_handler_raises(both: Both, event: str, raised: str, attempt: int) -> None:
    def prepare(run: Run) -> None:
        times = []

        def fail(**kwargs: Any) -> None:
            times.append(event)
            if len(times) < attempt:
                return
            exceptions = run.module("exceptions")
            if raised == "ValueError":
                raise ValueError("mine")
            if raised == "StopIteration":
                # As of a mock whose `side_effect` is exhausted.
                raise StopIteration("mine")
            if raised == "ClientError":
                raise exceptions.ClientError({"Error": {"Code": "Mine"}}, "Mine")
            raise getattr(exceptions, raised)(endpoint_url="http://mine", error="mine")

        run.events.register(f"{event}.sns.Publish", fail)
        run.record()

    both(prepare, *([BROKEN] if attempt == 2 else []), PUBLISHED)


def test_error_in_the_event_of_an_error(both: Both) -> None:
    def fail(**kwargs: Any) -> None:
        raise KeyError("mine")

    both(changing("after-call-error", fail), Answer(ending="reset"), config={"retries": {"total_max_attempts": 1}})


@pytest.mark.parametrize("event", ["request-created", "before-send", "response-received"])
def test_interrupt(both: Both, event: str) -> None:
    def prepare(run: Run) -> None:
        def stop(**kwargs: Any) -> None:
            raise KeyboardInterrupt

        run.record("after-call-error")
        run.events.register(event, stop)

    def call(run: Run) -> str:
        with pytest.raises(KeyboardInterrupt):
            run.client.publish(**TELL)
        return "interrupted"

    both(prepare, PUBLISHED, call=call)


def test_client_is_whole_after_an_exception(both: Both) -> None:
    def call(run: Run) -> Any:
        def fail(**kwargs: Any) -> None:
            raise ValueError("mine")

        outcomes = []
        for event in EVENTS:
            run.events.register(event, fail)
            outcomes.append(outcome_of(lambda: run.client.publish(**TELL)))
            run.events.unregister(event, fail)
            outcomes.append(outcome_of(lambda: run.client.publish(**TELL)))
        return outcomes

    both(lambda run: None, PUBLISHED, call=call)


# Calls within calls


@pytest.mark.parametrize(
    "event", ["before-parameter-build", "before-call", "before-sign", "before-send", "needs-retry"]
)
def test_handler_makes_a_call(both: Both, event: str) -> None:
    def prepare(run: Run) -> None:
        inner: list[Any] = []

        def ask(**kwargs: Any) -> None:
            if not inner:
                inner.append("begun")
                inner.append(run.client.publish(PhoneNumber="+2", Message="inner"))
                run.note(inner[1])

        run.events.register(f"{event}.sns.Publish", ask)

    both(prepare, PUBLISHED)


def test_handlers_run_on_the_calling_thread(server: CaptureServer) -> None:
    client = subject().client("sns", server.url)
    server.script([PUBLISHED])
    threads: set[int] = set()
    client.meta.events.register("*", lambda **kwargs: threads.add(threading.get_ident()))
    client.publish(**TELL)
    assert threads == {threading.get_ident()}


# Sessions, clients, attributes


def test_session_handlers_reach_later_clients_only(server: CaptureServer) -> None:
    def action(library: Library) -> Any:
        log: list[str] = []
        session = library.session(region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
        early = session.client("sns", endpoint_url=server.url)
        session.events.register("before-call", lambda **kwargs: log.append("session"))
        first = session.client("sns", endpoint_url=server.url)
        first.meta.events.register("before-call", lambda **kwargs: log.append("first"))
        second = session.client("sns", endpoint_url=server.url)
        server.script([PUBLISHED])
        for client in (early, first, second):
            log.append("-")
            client.publish(**TELL)
        assert first.meta.events is first.meta.events and session.events is session.events
        return log

    same(action)


def test_order_of_session_and_client(both: Both, server: CaptureServer) -> None:
    def action(library: Library) -> Any:
        log: list[Any] = []
        session = library.session(region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")

        def noting(what: str) -> Any:
            def note(event_name: str, request: Any = None, **kwargs: Any) -> None:
                seen = "" if request is None else sorted(key.lower() for key in request.headers)
                log.append((what, event_name, seen))

            return note

        for name in ("request-created", "request-created.sns", "request-created.sns.*", "request-created.*"):
            session.events.register(name, noting(f"session {name}"))
            session.events.register_first(name, noting(f"session first {name}"))
            session.events.register_last(name, noting(f"session last {name}"))
        client = session.client("sns", endpoint_url=server.url)
        for name in ("request-created", "request-created.sns", "request-created.*.Publish", "request-created.*.*"):
            client.meta.events.register(name, noting(f"client {name}"))
            client.meta.events.register_first(name, noting(f"client first {name}"))
            client.meta.events.register_last(name, noting(f"client last {name}"))
        server.script([PUBLISHED])
        client.publish(**TELL)
        # boto3 adds the retry headers a little later than the subject does.
        retry = ("amz-sdk-invocation-id", "amz-sdk-request")
        return [(what, name, [key for key in seen if key not in retry]) for what, name, seen in log]

    same(action)


def test_mixin_with_an_init_of_its_own(server: CaptureServer) -> None:
    def action(library: Library) -> Any:
        class Mixin:
            def __init__(self, *arguments: Any, **options: Any) -> None:
                super().__init__(*arguments, **options)
                self.mine = "set"

        def add(base_classes: list[type], **kwargs: Any) -> None:
            base_classes.insert(0, Mixin)

        session = library.session(region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
        session.events.register("creating-client-class", add)
        server.script([PUBLISHED])
        client = session.client("sns", endpoint_url=server.url)
        return [client.mine, client.publish(**TELL)["MessageId"], isinstance(client, Mixin)]

    same(action)


def test_client_class_can_be_added_to(server: CaptureServer) -> None:
    def action(library: Library) -> Any:
        session = library.session(region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")

        class Mixin:
            extra = 1

            def hello(self) -> str:
                return f"hello from {self.meta.region_name}"  # type: ignore[attr-defined]

        def add(class_attributes: dict[str, Any], base_classes: list[type], event_name: str, **kwargs: Any) -> None:
            assert "publish" in class_attributes and len(base_classes) == 1
            class_attributes["shout"] = lambda self, text: self.publish(PhoneNumber="+1", Message=text.upper())
            del class_attributes["subscribe"]
            base_classes.insert(0, Mixin)
            log.append((event_name, sorted(kwargs)))

        log: list[Any] = []
        session.events.register("creating-client-class.sns", add)
        server.script([PUBLISHED])
        client = session.client("sns", endpoint_url=server.url)
        plain_client = library.client("sns", server.url)
        return [
            log,
            type(client).__name__,
            client.hello(),
            client.extra,
            client.shout("hey"),
            hasattr(client, "subscribe"),
            hasattr(plain_client, "subscribe"),
            hasattr(plain_client, "hello"),
            [base.__name__ for base in type(client).__mro__],
        ]

    same(action)


def test_getattr(both: Both) -> None:
    def prepare(run: Run) -> None:
        def find(client: Any, event_name: str, **kwargs: Any) -> Any:
            run.note(event_name, client is run.client)
            return (lambda: 42) if event_name.endswith("answer") else None

        run.events.register("getattr.sns.*", find)

    def call(run: Run) -> Any:
        return [run.client.answer(), outcome_of(lambda: run.client.question), hasattr(run.client, "publish")]

    both(prepare, call=call)


# The AWS inside


def test_events_of_local_calls() -> None:
    polly = subject().client("polly", "local")
    sent: list[Any] = []
    polly.meta.events.register("before-send", lambda request, **kwargs: sent.append(request.url))
    polly.meta.events.register("after-call", lambda parsed, **kwargs: sent.append(parsed["AudioStream"].read(4)))
    body = polly.synthesize_speech(**SAY)["AudioStream"].read()
    assert sent[0].endswith("/v1/speech") and len(sent[1]) == 4 and len(body) > 100


def test_body_is_read_after_the_call(server: CaptureServer) -> None:
    server.script([SPOKEN])
    polly = subject().client("polly", server.url)

    def read(parsed_response: dict[str, Any], **kwargs: Any) -> None:
        parsed_response["AudioStream"].read()

    polly.meta.events.register("response-received", read)
    with pytest.raises(RuntimeError, match="once the call has returned"):
        polly.synthesize_speech(**SAY)
    polly.meta.events.unregister("response-received", read)
    assert polly.synthesize_speech(**SAY)["AudioStream"].read() == b"abc"


# What it costs not to listen


def test_nobody_listens_to_a_fresh_client(server: CaptureServer) -> None:
    client = subject().client("sns", server.url)
    server.script([PUBLISHED])
    client.publish(**TELL)

    def handler(**kwargs: Any) -> None: ...

    events = client.meta.events
    told: list[bool] = []
    events._emitter.tell(lambda listening, _: told.append(listening))
    events.register("before-call", handler)
    events.register("before-call", handler, unique_id="u")
    events.unregister("before-call", handler)
    events.unregister("before-call", unique_id="u")
    assert told == [False, True, True, True, False]


@pytest.mark.parametrize("given", [5, "x", [], ()])
@pytest.mark.parametrize("validation", [True, False])
def test_parameters_that_are_no_dict(given: Any, validation: bool) -> None:
    """A handler of ``provide-client-params`` gives something else: the report of parameters names its type."""

    def publish(library: Library) -> Any:
        client = library.client("sns", "http://127.0.0.1:1", config={"parameter_validation": validation})
        client.meta.events.register("provide-client-params.sns.Publish", lambda **_: given)
        outcome = outcome_of(lambda: client.publish(**TELL))
        return outcome if validation else isinstance(outcome, Exception)

    same(publish)


def test_handlers_choose_the_service() -> None:
    """``choose-service-name``: a session can have other names for services."""

    def made(library: Library) -> Any:
        session = library.session(region_name="us-east-1")
        notes: list[Any] = []

        def choose(service_name: str, event_name: str, **more: Any) -> str | None:
            notes.append((service_name, event_name, more))
            return {"mail": "ses"}.get(service_name)

        # Handlers behind botocore's own are called in vain.
        session.events.register_first("choose-service-name", choose)
        session.events.register("choose-service-name", lambda **_: "sqs")
        names = [session.client(name).meta.service_model.service_name for name in ("mail", "sns")]
        return names, notes, outcome_of(lambda: session.client("nope"))

    same(made)
