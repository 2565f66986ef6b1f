"""Mocks made by ``autospec``: what is passed, and which arguments are refused, as with boto3.

ferroboto's classes report boto3's modules here, as in programs that run unchanged: signatures are boto3's there.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import pytest

from ferroboto._substitute import homes
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.twin import outcome_of


@pytest.fixture(autouse=True)
def _unchanged() -> Iterator[None]:
    homes.move_loaded()
    yield
    homes.move_back()


class Objects:
    """What programs patch."""

    def __init__(self, library: Library) -> None:
        settings: dict[str, Any] = {**KEYS, "region_name": REGION}
        self.package = library.package
        self.core = library.module("session")
        self.Session = library.package.Session
        self.CoreSession = self.core.Session
        self.BaseClient = library.module("client").BaseClient
        self.Waiter = library.module("waiter").Waiter
        self.Paginator = library.module("paginate").Paginator
        self.session = self.Session(**settings)
        self.sns = self.session.client("sns")
        self.s3 = self.session.client("s3")
        self.bucket = self.session.resource("s3").Bucket("bucket")
        self.paginator = self.sns.get_paginator("list_topics")
        self.waiter = self.s3.get_waiter("bucket_exists")


def shown(value: Any, objects: Objects) -> Any:
    """A value, with names for the objects of a library."""
    if isinstance(value, BaseException):
        return type(value).__name__, str(value)
    if isinstance(value, mock.NonCallableMock):
        return "a mock"
    if isinstance(value, tuple | list):
        return [shown(each, objects) for each in value]
    for name, own in vars(objects).items():
        if own is value:
            return f"<{name}>"
    if isinstance(value, str | int | bool | dict | None):
        return value
    return type(value).__name__


@functools.cache
def objects_of(library: Library) -> Objects:
    return Objects(library)


def same(action: Callable[[Objects], Any]) -> Any:
    outcomes = []
    for library in (reference(), subject()):
        objects = objects_of(library)
        outcomes.append(shown(outcome_of(lambda: action(objects)), objects))  # noqa: B023 - called at once
    assert outcomes[0] == outcomes[1]
    return outcomes[0]


def patched(target: Any, name: str, call: Callable[[], Any]) -> Any:
    """What a call returns, and what a function in place of another has seen."""
    with mock.patch.object(target, name, autospec=True, return_value="patched") as made:
        returned = outcome_of(call)
        seen: list[Any] = [[list(each.args), dict(each.kwargs)] for each in made.call_args_list]
        return returned, seen, inspect.isfunction(made)


PATCHED: dict[str, Callable[[Objects], Any]] = {
    "Session.client": lambda o: patched(o.Session, "client", lambda: o.session.client("sns", region_name="r")),
    "Session.client, unknown": lambda o: patched(o.Session, "client", lambda: o.session.client("sns", nothing=1)),
    "Session.client, none": lambda o: patched(o.Session, "client", lambda: o.session.client()),
    "session.client": lambda o: patched(o.session, "client", lambda: o.session.client("sns")),
    "Session.resource": lambda o: patched(o.Session, "resource", lambda: o.session.resource("sns")),
    "Session.resource, unknown": lambda o: patched(o.Session, "resource", lambda: o.session.resource("sns", x=1)),
    "Session.get_credentials": lambda o: patched(o.Session, "get_credentials", lambda: o.session.get_credentials()),
    "client": lambda o: patched(o.package, "client", lambda: o.package.client("sns", anything=1)),
    "resource": lambda o: patched(o.package, "resource", lambda: o.package.resource("sns", anything=1)),
    "setup": lambda o: patched(o.package, "setup_default_session", lambda: o.package.setup_default_session(x=1)),
    "create_client, below": lambda o: patched(
        o.CoreSession, "create_client", lambda: o.core.get_session().create_client("sns", "us-east-1")
    ),
    "_make_api_call": lambda o: patched(o.BaseClient, "_make_api_call", lambda: o.sns.publish(Message="x")),
    "_make_api_call, positional": lambda o: patched(o.BaseClient, "_make_api_call", lambda: o.sns._make_api_call("X")),
    "client._make_api_call": lambda o: patched(o.sns, "_make_api_call", lambda: o.sns.publish(Message="x")),
    "publish": lambda o: patched(o.sns, "publish", lambda: o.sns.publish(Message="x")),
    "publish, positional": lambda o: patched(o.sns, "publish", lambda: o.sns.publish(1, 2)),
    "publish, none": lambda o: patched(o.sns, "publish", lambda: o.sns.publish()),
    "publish, unknown": lambda o: patched(o.sns, "publish", lambda: o.sns.publish(Nothing=1)),
    "close": lambda o: patched(o.sns, "close", lambda: o.sns.close(1)),
    "BaseClient.close": lambda o: patched(o.BaseClient, "close", lambda: o.sns.close()),
    "get_paginator": lambda o: patched(o.sns, "get_paginator", lambda: o.sns.get_paginator()),
    "BaseClient.get_paginator": lambda o: patched(
        o.BaseClient, "get_paginator", lambda: o.sns.get_paginator("list_topics")
    ),
    "BaseClient.get_waiter": lambda o: patched(o.BaseClient, "get_waiter", lambda: o.sns.get_waiter("x")),
    "can_paginate": lambda o: patched(type(o.sns), "can_paginate", lambda: o.sns.can_paginate("x")),
    "generate_presigned_url": lambda o: patched(
        o.sns, "generate_presigned_url", lambda: o.sns.generate_presigned_url("publish", Params={}, ExpiresIn=3)
    ),
    "generate_presigned_url, unknown": lambda o: patched(
        o.sns, "generate_presigned_url", lambda: o.sns.generate_presigned_url(Method="publish")
    ),
    "upload_file": lambda o: patched(type(o.s3), "upload_file", lambda: o.s3.upload_file("f", "b", Key="k")),
    "upload_file, unknown": lambda o: patched(o.s3, "upload_file", lambda: o.s3.upload_file("f", "b", "k", Extra=1)),
    "copy": lambda o: patched(o.s3, "copy", lambda: o.s3.copy("source")),
    "generate_presigned_post": lambda o: patched(
        o.s3, "generate_presigned_post", lambda: o.s3.generate_presigned_post("bucket")
    ),
    "Paginator.paginate": lambda o: patched(o.Paginator, "paginate", lambda: o.paginator.paginate(A=1)),
    "paginate, positional": lambda o: patched(o.paginator, "paginate", lambda: o.paginator.paginate(1)),
    "waiter.wait": lambda o: patched(o.waiter, "wait", lambda: o.waiter.wait(A=1)),
    "Waiter.wait": lambda o: patched(o.Waiter, "wait", lambda: o.waiter.wait(A=1)),
    "wait of a class": lambda o: patched(type(o.waiter), "wait", lambda: o.waiter.wait(A=1)),
    "Bucket.upload_file": lambda o: patched(type(o.bucket), "upload_file", lambda: o.bucket.upload_file("f", "k")),
    "bucket.upload_file": lambda o: patched(o.bucket, "upload_file", lambda: o.bucket.upload_file("f")),
    "Bucket.create": lambda o: patched(type(o.bucket), "create", lambda: o.bucket.create(X=1)),
}


@pytest.mark.parametrize("what", PATCHED)
def test_functions_in_place_of_others(what: str) -> None:
    outcome = same(PATCHED[what])
    assert outcome[2] is True


SPECIFIED: dict[str, Callable[[Objects], Any]] = {
    "client": lambda o: o.sns,
    "class of clients": lambda o: type(o.s3),
    "session": lambda o: o.session,
    "Session": lambda o: o.Session,
    "session below": lambda o: o.CoreSession,
    "bucket": lambda o: o.bucket,
    "paginator": lambda o: o.paginator,
    "waiter": lambda o: o.waiter,
    "Waiter": lambda o: o.Waiter,
}
CALLS: dict[str, Callable[[Any], Any]] = {
    "publish": lambda m: m.publish(Message="x"),
    "publish, positional": lambda m: m.publish(1, 2),
    "upload_file": lambda m: m.upload_file("a", "b", "c"),
    "upload_file, too few": lambda m: m.upload_file("a"),
    "client": lambda m: m.client("sns"),
    "client, unknown": lambda m: m.client("sns", z=1),
    "create_client, unknown": lambda m: m.create_client(z=1),
    "get_paginator": lambda m: m.get_paginator("x"),
    "get_paginator, none": lambda m: m.get_paginator(),
    "wait": lambda m: m.wait(A=1),
    "wait, positional": lambda m: m.wait(1),
    "paginate": lambda m: m.paginate(A=1),
    "paginate, positional": lambda m: m.paginate(2),
    "_make_api_call": lambda m: m._make_api_call("a", {}),
    "_make_api_call, too few": lambda m: m._make_api_call("a"),
    "load": lambda m: m.load(),
    "unknown": lambda m: m.nothing_of_this_name,
}


@pytest.mark.parametrize("what", SPECIFIED)
def test_mocks_of_objects(what: str) -> None:
    def calls(made: Any) -> list[Any]:
        return [(name, outcome_of(lambda: call(made))) for name, call in CALLS.items()]  # noqa: B023 - called at once

    same(lambda objects: calls(mock.create_autospec(SPECIFIED[what](objects))))
    same(lambda objects: calls(mock.MagicMock(spec=SPECIFIED[what](objects))))


KINDS: dict[str, Callable[[Objects], Any]] = {
    "Session.client": lambda o: o.Session.client,
    "session.client": lambda o: o.session.client,
    "client": lambda o: o.package.client,
    "_make_api_call": lambda o: o.BaseClient._make_api_call,
    "publish": lambda o: o.sns.publish,
    "get_paginator": lambda o: o.sns.get_paginator,
    "upload_file": lambda o: o.s3.upload_file,
    "Waiter.wait": lambda o: o.Waiter.wait,
    "wait": lambda o: o.waiter.wait,
    "paginate": lambda o: o.paginator.paginate,
    "create": lambda o: o.bucket.create,
}


@pytest.mark.parametrize("what", KINDS)
def test_what_inspect_takes_them_for(what: str) -> None:
    def kind(objects: Objects) -> Any:
        function = KINDS[what](objects)
        return [
            inspect.isfunction(function),
            inspect.ismethod(function),
            inspect.isroutine(function),
            inspect.iscoroutinefunction(function),
            function.__name__,
            hasattr(function, "__code__"),
            hasattr(function, "__self__"),
        ]

    same(kind)
