"""What a program reads about its calls through `logging`: what was asked and how long it took, never a secret."""

from __future__ import annotations

import io
import logging
import re
import sys
from collections.abc import Iterator

import pytest

import ferroboto
from tests.client.test_process import run
from tests.support.server import Answer, CaptureServer

KEYS = {
    "aws_access_key_id": "AKIDEXAMPLE",
    "aws_secret_access_key": "s3cr3t/key",
    "aws_session_token": "s3cr3t-token",
    "region_name": "us-east-1",
}
TOPICS = Answer(body=b"<R><ListTopicsResult/></R>")
BUSY = Answer(status=503, body=b"<R><Error><Code>ServiceUnavailable</Code><Message>x</Message></Error></R>")


@pytest.fixture
def quiet() -> Iterator[None]:
    """The logger as it was, afterwards."""
    logger = logging.getLogger("ferroboto")
    level, handlers = logger.level, list(logger.handlers)
    yield
    logger.setLevel(level)
    logger.handlers[:] = handlers


def test_requests_retries_and_timings(server: CaptureServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="ferroboto")
    client = ferroboto.client("sns", endpoint_url=server.url, **KEYS)
    server.script([BUSY, TOPICS])
    client.list_topics(NextToken="s3cr3t-parameter")
    assert [record.name for record in caplog.records] == ["ferroboto.client"] * 2
    asked, answered = (record.getMessage() for record in caplog.records)
    assert asked == f"sns.ListTopics: POST {server.url}/, {len(server.take()[0].body)} bytes"
    assert re.fullmatch(r"sns\.ListTopics: HTTP 200 after \d+\.\d ms, 1 retries", answered)
    assert caplog.records[0].funcName == "test_requests_retries_and_timings"
    assert "s3cr3t" not in caplog.text


def test_a_call_that_handlers_take_part_in(server: CaptureServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="ferroboto")
    client = ferroboto.client("sns", endpoint_url=server.url, **KEYS)
    client.meta.events.register("before-send", lambda **_: None)
    server.script([TOPICS])
    client.list_topics()
    assert [record.getMessage().partition(",")[0].partition(" after")[0] for record in caplog.records] == [
        f"sns.ListTopics: POST {server.url}/",
        "sns.ListTopics: HTTP 200",
    ]


def test_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    """The address is told without its query."""
    caplog.set_level(logging.DEBUG, logger="ferroboto")
    config = ferroboto.config.Config(retries={"total_max_attempts": 1})
    client = ferroboto.client("polly", endpoint_url="http://127.0.0.1:1", config=config, **KEYS)
    with pytest.raises(ferroboto.exceptions.EndpointConnectionError):
        client.describe_voices(LanguageCode="de-DE")
    asked, failed = (record.getMessage() for record in caplog.records)
    assert asked == "polly.DescribeVoices: GET http://127.0.0.1:1/v1/voices, 0 bytes"
    assert re.fullmatch(r"polly\.DescribeVoices: no answer after \d+\.\d ms", failed)


@pytest.mark.usefixtures("quiet")
def test_set_stream_logger(server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """From then on; for clients that are there already as well."""
    told = io.StringIO()
    monkeypatch.setattr(sys, "stderr", told)
    client = ferroboto.client("sns", endpoint_url=server.url, **KEYS)
    server.script([TOPICS])
    client.list_topics()
    assert told.getvalue() == ""
    ferroboto.set_stream_logger()
    client.list_topics()
    lines = told.getvalue().splitlines()
    assert len(lines) == 2
    assert re.match(r"[-\d]+ [:,\d]+ ferroboto\.client \[DEBUG\] sns\.ListTopics: POST ", lines[0])
    ferroboto.set_stream_logger("ferroboto", logging.INFO)
    client.list_topics()
    assert told.getvalue().splitlines() == lines


def test_a_program_without_logging_stays_so(server: CaptureServer) -> None:
    server.script([TOPICS])
    done = run(
        "import sys, ferroboto\n"
        "client = ferroboto.client('sns', 'us-east-1', endpoint_url=sys.argv[1],\n"
        "    aws_access_key_id='a', aws_secret_access_key='b')\n"
        "client.list_topics(); print('logging' in sys.modules)",
        server.url,
    )
    assert done.stdout.strip() == "False", done.stderr
