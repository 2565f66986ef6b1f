"""Handlers that respond in place of the network, or have a request sent again."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest

from tests.client.hooks.runs import (
    BROKEN,
    PUBLISHED,
    REFUSED,
    SAY,
    SPOKEN,
    TELL,
    Both,
    Run,
    names,
)
from tests.support.libraries import subject
from tests.support.server import CaptureServer
from tests.support.twin import outcome_of


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
