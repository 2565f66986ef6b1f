"""The twin: one call made on boto3 and on the subject, against one server, and everything compared."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

from tests.support.compare import differences
from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer, Request
from tests.support.wire import request_differences


class Differs(AssertionError):
    """The subject does not do as boto3 does."""

    def __init__(self, what: str, found: Sequence[str]) -> None:
        shown = [line if len(line) < 2000 else line[:2000] + "…" for line in found[:20]]
        super().__init__("\n".join([f"{what}: boto3 != subject", *shown]))


@dataclass
class Outcome:
    """What a library did with a call."""

    value: Any
    requests: list[Request]

    @property
    def raised(self) -> bool:
        return isinstance(self.value, BaseException)


@dataclass
class Twin:
    """A pair of equal clients of one service."""

    server: CaptureServer
    service: str
    options: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.reference = self._client(reference())
        self.subject = self._client(subject())

    def _client(self, library: Library) -> Any:
        return library.client(self.service, self.server.url, **copy.deepcopy(self.options))

    def call(self, method: str, answers: Sequence[Answer] = (), /, **parameters: Any) -> Outcome:
        """Make the call twice, compare, and hand back boto3's outcome (streams drained)."""
        left = self._run(self.reference, method, answers, parameters)
        right = self._run(self.subject, method, answers, parameters)
        found = request_differences(left.requests, right.requests, repr(parameters))
        found += differences(left.value, right.value)
        if found:
            raise Differs(f"{self.service}.{method}({parameters!r})", found)
        return left

    def _run(self, client: Any, method: str, answers: Sequence[Answer], parameters: dict[str, Any]) -> Outcome:
        given = copy.deepcopy(parameters)
        self.server.script(answers)
        self.server.take()
        value = outcome_of(lambda: getattr(client, method)(**given))
        requests = self.server.take()
        if not all(answer.leaves_open() for answer in answers):
            # The next call must not race with the server, which is closing this connection.
            client.close()
        if repr(given) != repr(parameters):
            raise Differs(f"{self.service}.{method}", [f"parameters were changed: {parameters!r} -> {given!r}"])
        return Outcome(value, requests)

    def close(self) -> None:
        self.reference.close()
        self.subject.close()


def outcome_of(action: Any) -> Any:
    """What the action returns or raises; only what would end the tests passes through."""
    try:
        return action()
    except Exception as error:  # noqa: BLE001 - what is raised is what is compared
        return error


def same(action: Any, what: str = "outcome") -> Any:
    """Run `action(library)` for both libraries and compare; hands back boto3's outcome."""
    left = outcome_of(lambda: action(reference()))
    right = outcome_of(lambda: action(subject()))
    found = differences(left, right)
    if found:
        raise Differs(what, found)
    return left


class _Hurried:
    """`time` without the waiting, for botocore's retries."""

    def __init__(self, module: Any) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)

    @staticmethod
    def sleep(_seconds: float) -> None:
        return None


@contextlib.contextmanager
def without_backoff() -> Iterator[None]:
    """boto3 retries at once."""
    import botocore.endpoint

    with mock.patch.object(botocore.endpoint, "time", _Hurried(botocore.endpoint.time)):
        yield
