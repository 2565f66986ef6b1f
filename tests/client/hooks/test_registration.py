"""Where handlers are registered: sessions, clients, and classes of clients; and calls that have none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.client.hooks.runs import (
    PUBLISHED,
    SAY,
    SPOKEN,
    TELL,
    Both,
    Run,
)
from tests.support.libraries import Library, subject
from tests.support.server import CaptureServer
from tests.support.twin import outcome_of, same


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
