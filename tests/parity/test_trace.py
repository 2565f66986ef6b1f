"""The trace header that functions on AWS Lambda hand on, as boto3 sends it."""

from __future__ import annotations

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.server import Answer

TOPICS = Answer(body=b"<R><ListTopicsResult/></R>")


@pytest.mark.parametrize("name", ["function", None])
@pytest.mark.parametrize("trace", ["Root=1-abc;Parent=5;Sampled=1", 'ü "x" {a} [b],\n\x7f', "", None])
def test_trace(twin: TwinFactory, monkeypatch: pytest.MonkeyPatch, name: str | None, trace: str | None) -> None:
    """Sent only where both the function and the trace are named, quoted as boto3 quotes it."""
    for variable, value in (("AWS_LAMBDA_FUNCTION_NAME", name), ("_X_AMZN_TRACE_ID", trace)):
        if value is None:
            monkeypatch.delenv(variable, raising=False)
        else:
            monkeypatch.setenv(variable, value)
    twin("sns").call("list_topics", [TOPICS])
