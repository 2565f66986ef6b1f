"""A running page over a local AWS, and what asks it things as a browser's script would."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pytest

import ferroboto
from ferroboto.console import Caller, Console


@dataclass
class Door:
    """The page's server as a program reaches it."""

    console: Console

    @property
    def port(self) -> int:
        port = urlsplit(self.console.url).port
        assert port is not None
        return port

    def ask(
        self, path: str, body: Any = None, *, method: str | None = None, **headers: str | None
    ) -> tuple[int, dict[str, str], Any]:
        """Status, headers and answer; a header given as None is left out."""
        sent: dict[str, str | None] = {"X-Console-Token": self.console.token, "Content-Type": "application/json"}
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        try:
            connection.putrequest(method or ("GET" if data is None else "POST"), path, skip_host="Host" in sent)
            for name, value in sent.items():
                if value is not None:
                    connection.putheader(name, value)
            if data is not None and "Content-Length" not in sent:
                connection.putheader("Content-Length", str(len(data)))
            connection.endheaders(data)
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, found, json.loads(text) if "json" in found.get("content-type", "") else text

    def call(self, service: str, operation: str, params: dict[str, Any], **more: Any) -> dict[str, Any]:
        """What the page is given for a call."""
        status, _, answer = self.ask(
            "/api/call", {"service": service, "operation": operation, "params": params, **more}
        )
        assert status == 200, answer
        assert isinstance(answer, dict)
        return answer


@pytest.fixture
def door() -> Iterator[Door]:
    """A page over an empty local AWS."""
    ferroboto.local.reset()
    with Console(Caller(endpoint_url="local")) as console:
        yield Door(console)
    ferroboto.local.reset()
