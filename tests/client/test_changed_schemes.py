"""Handlers that send requests elsewhere, from https to http or back: to a test server, or away from one."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer
from tests.support.tls import Authority, TlsFront
from tests.support.twin import outcome_of, same

TOPICS = Answer(body=b"<R><ListTopicsResult/></R>")
EVENTS = ["request-created", "before-sign", "before-send"]


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("secure", [False, True], ids=["from https", "from http"])
def test_requests_go_by_the_scheme_of_their_url(
    server: CaptureServer, front: TlsFront, authority: Authority, event: str, secure: bool
) -> None:
    server.script([TOPICS])
    own, other = (server.url, front.url) if secure else (front.url, server.url)

    def calls(library: Library) -> Any:
        client = library.client("sns", own, verify=str(authority.roots), config={"retries": {"total_max_attempts": 1}})
        changed = iter([True, True, False, True])

        def change(request: Any, **_: Any) -> None:
            if next(changed):
                request.url = f"{other}/elsewhere?a=b"

        server.take()
        client.meta.events.register(event, change)
        with contextlib.closing(client):
            outcomes = [type(outcome_of(client.list_topics)).__name__ for _ in range(4)]
        seen = server.take()
        assert len({request.connection for request in seen}) == 2
        return outcomes, [(request.target, request.header("host") in own) for request in seen]

    outcomes, targets = same(calls)
    assert outcomes == ["dict"] * 4
    assert [target for target, _ in targets] == ["/elsewhere?a=b"] * 2 + ["/", "/elsewhere?a=b"]


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_errors_name_the_url_that_was_requested(server: CaptureServer, event: str, scheme: str) -> None:
    def call(library: Library) -> Any:
        client = library.client("sns", server.url, config={"retries": {"total_max_attempts": 1}})
        client.meta.events.register(event, lambda request, **_: setattr(request, "url", f"{scheme}://127.0.0.1:1/x"))
        with contextlib.closing(client):
            return client.list_topics()

    assert f'"{scheme}://127.0.0.1:1/x"' in str(same(call))


@pytest.mark.parametrize("secure", [False, True], ids=["from https", "from http"])
def test_endpoints_that_handlers_set(
    server: CaptureServer, front: TlsFront, authority: Authority, secure: bool
) -> None:
    server.script([TOPICS])
    own, other = (server.url, front.url) if secure else (front.url, server.url)

    def call(library: Library) -> Any:
        endpoint = library.module("regions").EndpointResolverBuiltins.SDK_ENDPOINT
        client = library.client("sns", own, verify=str(authority.roots), config={"retries": {"total_max_attempts": 1}})
        server.take()
        client.meta.events.register(
            "before-endpoint-resolution.sns", lambda builtins, **_: builtins.update({endpoint: f"{other}/elsewhere"})
        )
        with contextlib.closing(client):
            client.list_topics()
        return [request.target for request in server.take()]

    assert same(call) == ["/elsewhere"]
