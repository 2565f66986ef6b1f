"""Calls with handlers by both libraries, whose outcomes, logs and requests are compared."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from tests.client.hooks.runs import (
    PUBLISHED,
    TELL,
    Run,
)
from tests.parity.conftest import _models_are_read_once  # noqa: F401
from tests.support.compare import differences
from tests.support.libraries import reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Differs, outcome_of, without_backoff
from tests.support.wire import request_differences


@pytest.fixture(autouse=True)
def _no_backoff() -> Iterator[None]:
    with without_backoff():
        yield


@pytest.fixture
def both(server: CaptureServer) -> Callable[..., list[Any]]:
    """Do the same with either library: outcome, log and requests must agree. Hands back boto3's log."""

    def run(
        prepare: Callable[[Run], Any],
        *answers: Answer,
        service: str = "sns",
        method: str = "publish",
        call: Callable[[Run], Any] | None = None,
        config: dict[str, Any] | None = None,
        fits: bool = True,
        **parameters: Any,
    ) -> list[Any]:
        found: list[str] = []
        sides = []
        for library in (reference(), subject()):
            side = Run(library, server, service, {} if config is None else {"config": config})
            prepare(side)
            server.script(answers or [PUBLISHED])
            server.take()
            given = copy.deepcopy(parameters or TELL)
            act = partial(call, side) if call else partial(getattr(side.client, method), **given)
            sides.append((outcome_of(act), side.log, server.take()))
            side.client.close()
        (left, seen, sent), (right, seen_too, sent_too) = sides
        found = differences(left, right, "outcome") + differences(seen, seen_too, "log")
        changed = request_differences(sent, sent_too, repr(parameters or TELL))
        found += [line for line in changed if fits or "signature of" not in line]
        if found:
            raise Differs(method, found)
        return [left, *seen]

    return run
