"""The same calls as blocking clients make, compared with boto3 in the same way."""

from __future__ import annotations

import pytest

from tests.parity.conftest import TwinFactory
from tests.parity.test_connection_errors import (
    test_cut_body,
    test_cut_chunked_body,
    test_misbehaviour,
    test_server_that_closes_after_each_answer,
    test_slow_answer_within_the_timeout,
)
from tests.parity.test_errors import test_error_instead_of_a_stream, test_generated_errors, test_retries
from tests.parity.test_requests import accepting
from tests.parity.test_responses import test_framing, test_generated_answers, test_large_answer, test_speech_headers
from tests.parity.test_streaming_body import (
    BODIES,
    USES,
    compare,
    test_cut_body_is_an_error,
    test_cut_chunks,
    test_read_timeout,
    test_timeout_between_chunks,
    test_timeout_set_on_the_socket,
    use,
)
from tests.support.models import Operation, all_operations

__all__ = [
    "test_cut_body",
    "test_cut_body_is_an_error",
    "test_cut_chunked_body",
    "test_cut_chunks",
    "test_error_instead_of_a_stream",
    "test_framing",
    "test_generated_answers",
    "test_generated_errors",
    "test_large_answer",
    "test_misbehaviour",
    "test_read_timeout",
    "test_retries",
    "test_server_that_closes_after_each_answer",
    "test_slow_answer_within_the_timeout",
    "test_speech_headers",
    "test_timeout_between_chunks",
    "test_timeout_set_on_the_socket",
]

# What only a blocking body has: it is a file, and its own iterator.
_FILES_ONLY = {
    "buffered",
    "closed",
    "context",
    "contextlib",
    "fileno",
    "is a file",
    "next",
    "next to the end",
    "seek",
    "writable",
    "write",
    "wrong type",
}


def use_of_ours(twin: TwinFactory, body: str, name: str) -> object:
    pair = twin("polly")
    return use(pair.subject, pair.server, BODIES[body], USES[name])


@pytest.mark.parametrize("operation", all_operations(), ids=str)
def test_no_parameters(twin: TwinFactory, operation: Operation) -> None:
    twin(operation.service).call(operation.method, [accepting(operation)])


@pytest.mark.parametrize("name", [name for name in USES if name not in _FILES_ONLY])
@pytest.mark.parametrize("body", BODIES)
def test_uses(twin: TwinFactory, name: str, body: str) -> None:
    if name == "readlines" and body.startswith("cut"):
        # boto3's goes past the body to its HTTP library.
        assert type(use_of_ours(twin, body, name)).__name__ in ("ResponseStreamingError", "IncompleteReadError")
    else:
        compare(twin("polly"), BODIES[body], USES[name])
