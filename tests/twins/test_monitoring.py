"""Client-side monitoring beside botocore's: the datagrams that an agent of this machine receives about calls."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same, without_backoff

# What depends on the clock and on the library's name.
_OWN = ("Timestamp", "Latency", "AttemptLatency", "UserAgent")


class Agent:
    """Receives datagrams."""

    def __init__(self) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.settimeout(0.5)
        self.port = self.socket.getsockname()[1]

    def reports(self, count: int) -> list[dict[str, Any]]:
        """So many reports, in the order of their arrival, and a last one for each that is too many."""
        found = [json.loads(self.socket.recv(65536)) for _ in range(count)]
        self.socket.setblocking(False)
        try:
            while True:
                found.append(json.loads(self.socket.recv(65536)))
        except BlockingIOError:
            self.socket.settimeout(0.5)
        return found


@pytest.fixture
def agent() -> Iterator[Agent]:
    made = Agent()
    yield made
    made.socket.close()


def compared(reports: list[dict[str, Any]]) -> list[Any]:
    out = []
    for report in reports:
        assert all(isinstance(report.get(name, 0), int) for name in _OWN[:3])
        kept = {name: value for name, value in report.items() if name not in _OWN}
        out.append([list(report), kept, len(report.get("UserAgent", "x")) <= 256])
    return out


OK = Answer(body=b'{"CollectionIds": []}', headers=(("x-amzn-RequestId", "id-1"), ("x-amz-id-2", "two")))
THROTTLED = Answer(400, b'{"__type": "ThrottlingException", "message": "' + b"m" * 600 + b'"}')
DENIED = Answer(400, b'{"__type": "AccessDeniedException"}')
GONE = Answer(ending="close")


@pytest.mark.parametrize(
    ("answers", "count"),
    [
        ([OK], 2),
        ([THROTTLED, OK], 3),
        ([THROTTLED] * 3, 4),
        ([DENIED], 2),
        ([GONE] * 3, 4),
        ([GONE, OK], 3),
    ],
    ids=["answer", "throttled-once", "throttled", "denied", "gone", "gone-once"],
)
def test_reports(
    agent: Agent, server: CaptureServer, monkeypatch: pytest.MonkeyPatch, answers: list[Answer], count: int
) -> None:
    for name, value in (("ENABLED", "TRUE"), ("PORT", str(agent.port)), ("CLIENT_ID", "mine")):
        monkeypatch.setenv(f"AWS_CSM_{name}", value)

    def called(library: Library) -> Any:
        client = library.client("rekognition", server.url)
        server.script(answers)
        outcome_of(client.list_collections)
        server.take()
        return compared(agent.reports(count))

    with without_backoff():
        same(called)


def test_a_call_that_is_not_sent(agent: Agent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CSM_ENABLED", "true")
    monkeypatch.setenv("AWS_CSM_PORT", str(agent.port))

    def called(library: Library) -> Any:
        client = library.client("sns", "http://127.0.0.1:1")
        return [type(outcome_of(lambda: client.publish(Nothing=1))).__name__, compared(agent.reports(0))]

    same(called)


def test_unsigned_requests(agent: Agent, server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CSM_ENABLED", "true")
    monkeypatch.setenv("AWS_CSM_PORT", str(agent.port))

    def called(library: Library) -> Any:
        client = library.client("rekognition", server.url, config={"signature_version": "unsigned"})
        server.script([OK])
        client.list_collections()
        server.take()
        return compared(agent.reports(2))

    same(called)


def test_settings(agent: Agent, server: CaptureServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a profile, and as told to a session."""
    (tmp_path / "config").write_text(f"[default]\ncsm_enabled = true\ncsm_port = {agent.port}\ncsm_client_id = file\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))

    def called(library: Library) -> Any:
        found = []
        for told in ({}, {"csm_client_id": "told"}, {"csm_enabled": "false"}):
            session = library.module("session").Session()
            session.set_credentials("AKIDEXAMPLE", "s")
            for name, value in told.items():
                session.set_config_variable(name, value)
            client = session.create_client("rekognition", region_name="us-east-1", endpoint_url=server.url)
            server.script([OK])
            client.list_collections()
            server.take()
            found.append(compared(agent.reports(0 if "csm_enabled" in told else 2)))
        return found

    same(called)


@pytest.mark.parametrize(("name", "value"), [("PORT", "x"), ("CLIENT_ID", "c" * 256)])
def test_wrong_settings(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv("AWS_CSM_ENABLED", "true")
    monkeypatch.setenv(f"AWS_CSM_{name}", value)
    same(lambda library: library.client("sns").meta.region_name)


def test_a_program_that_reports_itself() -> None:
    """The classes by themselves, with a clock and a socket of the program's."""

    def called(library: Library) -> Any:
        module = library.module("monitoring")
        sent = []

        class Socket:
            def sendto(self, data: bytes, address: Any) -> None:
                sent.append((data, address))

        clock = iter(range(100))
        adapter = module.MonitorEventAdapter(time=lambda: next(clock))
        serializer = module.CSMSerializer("id")
        monitor = module.Monitor(adapter, module.SocketPublisher(Socket(), "h", 5, serializer))
        model = library.client("sns").meta.service_model.operation_model("Publish")
        context: dict[str, Any] = {}

        class Asked:
            headers: ClassVar = {
                "Authorization": "AWS4-HMAC-SHA256 Credential=AK/20200101/eu-west-1/sns/aws4_request",
                "X-Amz-Security-Token": "token",
                "User-Agent": "u" * 300,
            }
            url = "http://host:7/path"

        Asked.context = context  # type: ignore[attr-defined]
        monitor.capture("before-parameter-build.sns.Publish", model=model, context=context)
        monitor.capture("request-created.sns.Publish", request=Asked)
        answer = {"ResponseMetadata": {"HTTPStatusCode": 200, "HTTPHeaders": {"x-amz-request-id": "r"}}}
        monitor.capture("response-received.sns.Publish", parsed_response=answer, context=context, exception=None)
        monitor.capture("after-call.sns.Publish", parsed=answer, context=context)
        monitor.capture("after-call.sns.Publish", parsed=answer, context={})
        call = module.APICallEvent("s", "o", 1)
        return [sent, call == module.APICallEvent("s", "o", 1), call == module.APICallEvent("s", "p", 1)]

    same(called)


def test_long_reports_are_left_out() -> None:
    def called(library: Library) -> Any:
        module = library.module("monitoring")
        sent: list[Any] = []

        class Socket:
            def sendto(self, data: bytes, address: Any) -> None:
                sent.append(data)

        publisher = module.SocketPublisher(Socket(), "h", 5, module.CSMSerializer(""))
        publisher.publish(module.APICallEvent("s" * 9000, "o", 1))
        publisher.publish(module.APICallEvent("s", "o", 1))
        return sent

    same(called)
