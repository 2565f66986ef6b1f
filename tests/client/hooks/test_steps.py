"""The events of a call beside boto3's: names, arguments, order."""

from __future__ import annotations

from typing import Any

import pytest

from tests.client.hooks.runs import (
    BROKEN,
    PUBLISHED,
    REFUSED,
    SAY,
    SPOKEN,
    TELL,
    THROTTLED,
    Both,
    Run,
    names,
)
from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

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
