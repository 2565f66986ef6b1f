"""Handlers that raise, and handlers that make calls."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from tests.client.hooks.runs import (
    BROKEN,
    PUBLISHED,
    TELL,
    Both,
    Run,
    changing,
)
from tests.support.libraries import subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

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
