"""Error answers: the same exception class, bases, text and `.response`, and the same number of attempts."""

from __future__ import annotations

import copy
import pickle
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parity.conftest import TwinFactory
from tests.support.answers import Writer
from tests.support.compare import differences
from tests.support.libraries import SERVICES
from tests.support.models import Operation, all_operations, operations, undemanding
from tests.support.params import Generator
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Twin, outcome_of

OPERATIONS = all_operations()
CASES = 6

ONE_ATTEMPT = {"config": {"retries": {"total_max_attempts": 1, "mode": "standard"}}}
# With the default client: no status that is retried, and no code that is.
CALM_STATUSES = (400, 401, 403, 404, 405, 409, 413, 418, 501, 505, 599)
ALL_STATUSES = (*CALM_STATUSES, 301, 302, 307, 400, 429, 500, 502, 503, 504, 529)


def parameters_for(operation: Operation) -> dict[str, Any]:
    return Generator(Random(0), plain=True).parameters(operation.model.input_shape)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_generated_errors(twin: TwinFactory, operation: Operation) -> None:
    pair = twin(operation.service, **ONE_ATTEMPT)
    for number in range(CASES):
        answer = Writer(Random(f"{operation}/error/{number}"), plain=number < 2).error(operation, ALL_STATUSES)
        outcome = pair.call(operation.method, [answer], **parameters_for(operation))
        assert outcome.raised


@pytest.mark.parametrize("service", SERVICES)
@given(data=st.data())
def test_explored_errors(twin: TwinFactory, service: str, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(operations(service)))
    answer = Writer(data.draw(st.randoms(use_true_random=False))).error(operation, ALL_STATUSES)
    twin(service, **ONE_ATTEMPT).call(operation.method, [answer], **parameters_for(operation))


CODES = (
    "InvalidParameter",
    "InvalidParameterException",
    "NotFound",
    "AuthorizationError",
    "KMSOptInRequired",
    "ParameterValueInvalid",
    "VerificationException",
    "MadeUp",
    "ExpiredToken",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "InternalError",
    "",
)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("status", CALM_STATUSES[:4])
def test_query_codes(twin: TwinFactory, code: str, status: int) -> None:
    body = (
        '<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">\n  <Error>\n    <Type>Sender</Type>\n'
        f"    <Code>{code}</Code>\n    <Message>Invalid parameter: TopicArn &amp; more</Message>\n"
        "  </Error>\n  <RequestId>rid</RequestId>\n</ErrorResponse>\n"
    )
    twin("sns").call("list_topics", [Answer(status, body.encode())])


QUERY_BODIES: dict[str, bytes] = {
    "empty": b"",
    "spaces": b"  ",
    "html": b"<html><body>Bad</body></html>",
    "broken html": b"<html><body>Bad<br></body></html>",
    "text": b"Service Unavailable",
    "json": b'{"__type": "NotFound"}',
    "no error": b"<ErrorResponse><RequestId>rid</RequestId></ErrorResponse>",
    "empty error": b"<ErrorResponse><Error/><RequestId>rid</RequestId></ErrorResponse>",
    "no code": b"<ErrorResponse><Error><Message>m</Message></Error></ErrorResponse>",
    "no message": b"<ErrorResponse><Error><Code>NotFound</Code></Error></ErrorResponse>",
    "empty code": b"<ErrorResponse><Error><Code/><Message/></Error></ErrorResponse>",
    "bare error": b"<Error><Code>NotFound</Code><Message>m</Message><RequestId>rid</RequestId></Error>",
    "errors": b"<Response><Errors><Error><Code>NotFound</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>",
    "detail": b"<ErrorResponse><Error><Code>NotFound</Code><Message>m</Message><Detail><a>1</a><b><c>2</c></b></Detail></Error></ErrorResponse>",
    "lower case": b"<ErrorResponse><Error><code>NotFound</code><message>m</message></Error></ErrorResponse>",
    "modeled": b"<ErrorResponse><Error><Code>VerificationException</Code><Message>m</Message><Status>failed</Status></Error></ErrorResponse>",
    "namespaces": b'<a:ErrorResponse xmlns:a="x"><a:Error><a:Code>NotFound</a:Code><a:Message>m</a:Message></a:Error></a:ErrorResponse>',
    "metadata": b"<ErrorResponse><Error><Code>NotFound</Code></Error><ResponseMetadata><RequestId>x</RequestId></ResponseMetadata></ErrorResponse>",
    "spaces in code": b"<ErrorResponse><Error><Code> NotFound </Code><Message> m </Message></Error></ErrorResponse>",
    "long": b"<ErrorResponse><Error><Code>NotFound</Code><Message>"
    + b"m" * 5000
    + b"</Message></Error></ErrorResponse>",
    "cut": b"<ErrorResponse><Error><Code>NotFo",
}


@pytest.mark.parametrize("name", QUERY_BODIES)
@pytest.mark.parametrize("status", [400, 404, 503])
def test_query_bodies(twin: TwinFactory, name: str, status: int) -> None:
    twin("sns", **ONE_ATTEMPT).call("get_topic_attributes", [Answer(status, QUERY_BODIES[name])], TopicArn="a")


JSON_BODIES: dict[str, bytes] = {
    "empty": b"",
    "spaces": b"  ",
    "empty object": b"{}",
    "html": b"<html><body>Bad</body></html>",
    "text": b"Bad gateway",
    "type": b'{"__type": "ResourceNotFoundException", "message": "m"}',
    "capital message": b'{"__type": "ResourceNotFoundException", "Message": "m"}',
    "both messages": b'{"__type": "ResourceNotFoundException", "message": "one", "Message": "two"}',
    "null message": b'{"__type": "ResourceNotFoundException", "message": null}',
    "no message": b'{"__type": "ResourceNotFoundException"}',
    "namespace": b'{"__type": "com.amazonaws.rekognition#ResourceNotFoundException", "message": "m"}',
    "url": b'{"__type": "ResourceNotFoundException:http://internal.amazon.com/coral/", "message": "m"}',
    "namespace and url": b'{"__type": "a.b#ResourceNotFoundException:http://x#y/", "message": "m"}',
    "unmodeled": b'{"__type": "MadeUp", "message": "m"}',
    "shouting": b'{"__TYPE": "MadeUp", "MESSAGE": "m"}',
    "code": b'{"code": "ResourceNotFoundException", "message": "m"}',
    "capital code": b'{"Code": "ResourceNotFoundException", "message": "m"}',
    "number as code": b'{"code": 5, "message": "m"}',
    "extra members": b'{"__type": "ResourceNotFoundException", "message": "m", "Code": "c", "Logref": "l", "More": {}}',
    "modeled members": b'{"__type": "HumanLoopQuotaExceededException", "ResourceType": "r", "QuotaCode": "q", "ServiceCode": "s"}',
    "unicode": '{"__type": "AccessDeniedException", "message": "Grüße 😀"}'.encode(),
    "not json": b"{",
    "sign": b'{"__type": "InvalidSignatureException", "message": "m"}',
    "expired": b'{"__type": "ExpiredTokenException", "message": "m"}',
}
ERROR_TYPES: tuple[str | None, ...] = (
    None,
    "ValidationException",
    "ValidationException:http://x/",
    "a.b#ValidationException:x",
    "",
)


@pytest.mark.parametrize("name", JSON_BODIES)
@pytest.mark.parametrize("error_type", ERROR_TYPES)
@pytest.mark.parametrize(("service", "method"), [("polly", "describe_voices"), ("rekognition", "list_collections")])
def test_json_bodies(twin: TwinFactory, service: str, method: str, name: str, error_type: str | None) -> None:
    headers: tuple[tuple[str, str], ...] = (("x-amzn-RequestId", "rid"),)
    if error_type is not None:
        headers += (("x-amzn-ErrorType", error_type),)
    for status in (400, 500):
        twin(service, **ONE_ATTEMPT).call(method, [Answer(status, JSON_BODIES[name], headers)])


@pytest.mark.parametrize("status", [300, 301, 302, 304, 305, 307, 308, 400, 404, 418, 499, 500, 511, 599, 600, 999])
@pytest.mark.parametrize(
    ("service", "method"), [("sns", "list_topics"), ("polly", "describe_voices"), ("rekognition", "list_collections")]
)
def test_statuses(twin: TwinFactory, service: str, method: str, status: int) -> None:
    """All but 303, which boto3's HTTP library fails to rewrite into a GET."""
    body = b"<R><ListTopicsResult/></R>" if service == "sns" else b"{}"
    headers = (("Location", "http://127.0.0.1:1/elsewhere"),)
    answer = Answer(status, b"" if status == 304 else body, headers)
    twin(service, **ONE_ATTEMPT).call(method, [answer])


def test_error_instead_of_a_stream(twin: TwinFactory) -> None:
    body = b'{"message": "too long"}'
    headers = (("x-amzn-ErrorType", "TextLengthExceededException"),)
    outcome = twin("polly").call(
        "synthesize_speech", [Answer(400, body, headers)], Text="x", VoiceId="Joanna", OutputFormat="mp3"
    )
    assert type(outcome.value).__name__ == "TextLengthExceededException"


# Retries: the script, and how many requests the default client makes of it.

_BROKEN = b"<html>down</html>"


def _error(code: str, status: int = 400) -> Answer:
    return Answer(status, f'{{"__type": "{code}", "message": "m"}}'.encode())


OK = Answer(body=b"{}")
RETRIES: dict[str, tuple[list[Answer], int]] = {
    "500 to the end": ([Answer(500, _BROKEN)], 3),
    "502 once": ([Answer(502), OK], 2),
    "503 twice": ([Answer(503, _BROKEN), Answer(503, _BROKEN), OK], 3),
    "504 then 400": ([Answer(504), _error("AccessDeniedException")], 2),
    "501 never": ([Answer(501), OK], 1),
    "505 never": ([Answer(505), OK], 1),
    "400 never": ([_error("InvalidParameterException"), OK], 1),
    "408 never": ([Answer(408, b"{}"), OK], 1),
    "429 bare": ([Answer(429, b"{}"), OK], 2),
    "request timeout": ([_error("RequestTimeout"), OK], 2),
    "request timeout exception": ([_error("RequestTimeoutException"), OK], 2),
    "prior request": ([_error("PriorRequestNotComplete"), OK], 2),
    "throttling": ([_error("ThrottlingException"), OK], 2),
    "throttling of a kind": ([_error("Throttling"), OK], 2),
    "too many": ([_error("TooManyRequestsException"), OK], 2),
    "throughput": ([_error("ProvisionedThroughputExceededException"), OK], 2),
    "limit": ([_error("LimitExceededException"), OK], 2),
    "slow down": ([_error("SlowDown"), OK], 2),
    "429 of a modeled error": ([_error("AccessDeniedException", 429), OK], 1),
    "429 of an unknown error": ([_error("MadeUp", 429), OK], 2),
    "modeled 500": ([_error("InternalServerError", 500), OK], 2),
    "closed once": ([Answer(ending="close"), OK], 2),
    "reset once": ([Answer(ending="reset"), OK], 2),
    "garbage once": ([Answer(raw=b"garbage\r\n\r\n"), OK], 2),
    "retry after": ([Answer(503, headers=(("x-amz-retry-after", "20"),)), OK], 2),
    "with a date": ([Answer(503, headers=(("Date", "Sun, 25 Jan 2015 08:00:00 GMT"),)), OK], 2),
}


@pytest.mark.parametrize("name", RETRIES)
def test_retries(twin: TwinFactory, name: str) -> None:
    script, attempts = RETRIES[name]
    outcome = twin("rekognition").call("list_collections", script)
    assert len(outcome.requests) == attempts


ATTEMPTS: dict[str, tuple[dict[str, Any], int]] = {
    "default": ({}, 3),
    "none": ({"max_attempts": 0}, 1),
    "one retry": ({"max_attempts": 1}, 2),
    "total": ({"total_max_attempts": 2}, 2),
    "standard": ({"mode": "standard", "max_attempts": 3}, 4),
    "legacy": ({"mode": "legacy"}, 5),
    "legacy total": ({"mode": "legacy", "total_max_attempts": 2}, 2),
    "adaptive": ({"mode": "adaptive", "total_max_attempts": 2}, 2),
}


@pytest.mark.parametrize("name", ATTEMPTS)
def test_attempts(twin: TwinFactory, name: str) -> None:
    retries, attempts = ATTEMPTS[name]
    outcome = twin("polly", config={"retries": retries}).call("describe_voices", [Answer(500)])
    assert len(outcome.requests) == attempts
    assert outcome.value.response["ResponseMetadata"]["RetryAttempts"] == attempts - 1


def test_attempts_from_the_environment(server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "2")
    outcome = Twin(server, "polly").call("describe_voices", [Answer(500)])
    assert len(outcome.requests) == 2


def test_the_retry_quota_runs_out(server: CaptureServer) -> None:
    """A client that only meets failures stops retrying, at the same call as boto3."""
    pair = Twin(server, "rekognition")
    attempts = [len(pair.call("list_collections", [Answer(500)]).requests) for _ in range(60)]
    assert attempts[0] == 3 and attempts[-1] == 1


def test_success_refills_the_quota(server: CaptureServer) -> None:
    pair = Twin(server, "rekognition")
    for _ in range(55):
        pair.call("list_collections", [Answer(500)])
    pair.call("list_collections", [OK])
    for _ in range(20):
        pair.call("list_collections", [OK])
    pair.call("list_collections", [Answer(500)])


@pytest.mark.parametrize("service", SERVICES)
def test_error_classes_catch(twin: TwinFactory, service: str) -> None:
    """`except client.exceptions.X` catches what the client raises, for every modeled error."""
    pair = twin(service, **ONE_ATTEMPT)
    operation = undemanding(service)
    for shape in operation.model.service_model.error_shapes:
        code = shape.metadata.get("error", {}).get("code", shape.name)
        body = (
            f"<ErrorResponse><Error><Code>{code}</Code></Error></ErrorResponse>"
            if operation.protocol == "query"
            else f'{{"__type": "{code}"}}'
        )
        outcome = pair.call(operation.method, [Answer(400, body.encode())])
        assert type(outcome.value).__name__ == shape.name
        pair.server.script([Answer(400, body.encode())])
        error = outcome_of(getattr(pair.subject, operation.method))
        assert isinstance(error, getattr(pair.subject.exceptions, shape.name))
        assert isinstance(error, pair.subject.exceptions.ClientError)


def test_client_errors_pickle(twin: TwinFactory) -> None:
    pair = twin("rekognition", **ONE_ATTEMPT)
    for client in (pair.reference, pair.subject):
        pair.server.script([_error("MadeUp")])
        error = outcome_of(client.list_collections)
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
            assert not differences(error, again)
