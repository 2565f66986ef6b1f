"""Calls to AWS's own host names that end at a capture server: a proxy takes them there, by HTTP or through a TLS tunnel."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from freezegun import freeze_time

from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer, Request
from tests.support.tls import Authority, Proxy, TlsFront
from tests.support.twin import outcome_of

MOMENT = "2029-01-01 00:00:00"

# Made anew for each call, or the name of the library.
_OWN = ("user-agent", "amz-sdk-invocation-id")

Sent = tuple[str, str, list[tuple[str, str]], bytes]


@dataclass
class Proxied:
    """A capture server that stands for all of AWS."""

    server: CaptureServer
    plain: dict[str, str]
    secure: dict[str, str]

    def client(self, library: Library, service: str, https: bool, config: dict[str, Any] | None, **given: Any) -> Any:
        """A client in us-west-2; certificates are not looked at."""
        proxies = self.secure if https else self.plain
        options = {"proxies": proxies, **(config or {})}
        arguments = {"region_name": "us-west-2", "use_ssl": https, "verify": False, **given}
        return library.client(service, config=options, **arguments)

    def outcome(
        self, client: Any, answers: Sequence[Answer], call: Callable[[Any], Any], moment: str = MOMENT
    ) -> tuple[Any, list[Sent]]:
        """What a call leads to at a fixed time, and what it has sent."""
        self.server.script(answers)
        self.server.take()
        with freeze_time(moment), warnings.catch_warnings():
            # boto3 warns of certificates that it does not look at.
            warnings.simplefilter("ignore")
            value = outcome_of(lambda: call(client))
        return value, [sent(request) for request in self.server.take()]


def sent(request: Request) -> Sent:
    """Everything of a request but what no two requests have in common. Names of headers come without their case."""
    headers = sorted((name.lower(), value) for name, value in request.headers if name.lower() not in _OWN)
    return request.method, request.target, headers, request.body


@contextlib.contextmanager
def proxied(folder: Path) -> Iterator[Proxied]:
    """Serve until the end of the block; certificates go into the folder."""
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(contextlib.closing(CaptureServer()))
        front = stack.enter_context(contextlib.closing(TlsFront(server.port, Authority(folder).issue("server"))))
        proxy = stack.enter_context(contextlib.closing(Proxy(front.port)))
        yield Proxied(server, {"http": server.url}, {"https": proxy.url})
