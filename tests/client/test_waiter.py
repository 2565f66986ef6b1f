"""Waiting as boto3 waits: every waiter of the models, and waiters made by hand."""

from __future__ import annotations

import contextlib
import copy
import json
import logging
import pickle
import signal
import time
from collections.abc import Iterator
from typing import Any
from unittest import mock

import pytest
from botocore.loaders import Loader

from tests.support.compare import differences
from tests.support.libraries import SERVICES, Library, reference, subject, subject_is_reference
from tests.support.models import operations
from tests.support.server import Answer
from tests.support.twin import Differs, Twin, outcome_of, same, without_backoff
from tests.support.wire import request_differences

Pairs = dict[str, Twin]


def _waiters() -> list[tuple[str, str, dict[str, Any]]]:
    loader = Loader()
    found = []
    for service in SERVICES:
        if service in loader.list_available_services("waiters-2"):
            entries = loader.load_service_model(service, "waiters-2")["waiters"]
            found += [(service, name, entry) for name, entry in entries.items()]
    return found


WAITERS = _waiters()
EVERY = pytest.mark.parametrize(("service", "name", "entry"), WAITERS, ids=[f"{s}.{name}" for s, name, _ in WAITERS])


@contextlib.contextmanager
def sleeps() -> Iterator[list[float]]:
    """What was slept, without sleeping."""
    slept: list[float] = []
    with without_backoff(), mock.patch("time.sleep", slept.append):
        yield slept


def method_of(client: Any, name: str) -> str:
    """The waiter's name in Python."""
    return next(method for method in client.waiter_names if method.replace("_", "") == name.lower())


def waited(pair: Twin, answers: list[Answer], name: str, **parameters: Any) -> Any:
    """Wait on both libraries against the same answers; compare how it ended, what was asked and slept."""
    outcomes = []
    for client in (pair.reference, pair.subject):
        pair.server.script(answers)
        pair.server.take()
        with sleeps() as slept:
            waiter = client.get_waiter(method_of(client, name))
            ended = outcome_of(lambda: waiter.wait(**copy.deepcopy(parameters)))  # noqa: B023
        outcomes.append(([ended, getattr(ended, "last_response", None), slept], pair.server.take()))
    (left, asked), (right, also_asked) = outcomes
    found = differences(left, right) + request_differences(asked, also_asked, name)
    if found:
        raise Differs(name, found)
    return left[0]


def _project_versions(*states: str | None) -> Answer:
    versions = [{} if state is None else {"Status": state} for state in states]
    return Answer(body=json.dumps({"ProjectVersionDescriptions": versions}).encode())


def _denied(status: int = 400) -> Answer:
    return Answer(status, json.dumps({"__type": "AccessDeniedException", "Message": "no"}).encode())


PROJECT = {"ProjectArn": "arn:aws:rekognition:us-east-1:123456789012:project/p/1"}


@EVERY
def test_every_waiter(pairs: Pairs, service: str, name: str, entry: dict[str, Any]) -> None:
    """Success, failure, both at once, nothing yet, errors, and no more attempts."""
    pair = pairs[service]
    if service != "rekognition":
        waited(pair, [_denied()], name)
        return
    good, bad = (acceptor["expected"] for acceptor in entry["acceptors"])
    yet = _project_versions("SOMETHING")
    scenarios: dict[str, list[Answer]] = {
        "at once": [_project_versions(good)],
        "all of several": [_project_versions(good, good)],
        "later": [yet, yet, _project_versions(good)],
        "not all": [_project_versions(good, "OTHER"), _project_versions(good)],
        "failure": [_project_versions(bad)],
        "failure of one": [yet, _project_versions(good, bad)],
        "none": [_project_versions(), _project_versions(good)],
        "no status": [_project_versions(None), _project_versions(None, good), _project_versions(good)],
        "error": [_denied()],
        "error later": [yet, _denied()],
        "error of the service": [_denied(500)] * 5,
        "never": [yet],
    }
    for answers in scenarios.values():
        for config in ({}, {"WaiterConfig": {"Delay": 3, "MaxAttempts": 4}}, {"WaiterConfig": {"Delay": 0}}):
            waited(pair, answers, name, **PROJECT, **config)


@pytest.mark.parametrize(
    "config",
    [
        {"MaxAttempts": 0},
        {"MaxAttempts": -1},
        {"MaxAttempts": 1},
        {"MaxAttempts": 2.5},
        {"MaxAttempts": None},
        {"MaxAttempts": "2"},
        {"Delay": 0.5, "MaxAttempts": 2},
        {"Delay": None, "MaxAttempts": 2},
        {"Bogus": 1, "MaxAttempts": 1},
        {},
        None,
        5,
    ],
    ids=repr,
)
def test_waiter_config(pairs: Pairs, config: Any) -> None:
    answers = [_project_versions("X")]
    waited(pairs["rekognition"], answers, "ProjectVersionRunning", **PROJECT, WaiterConfig=config)


def test_wrong_parameters(pairs: Pairs) -> None:
    for parameters in ({}, {"ProjectArn": 5}, {**PROJECT, "Bogus": 1}):
        waited(pairs["rekognition"], [], "ProjectVersionRunning", **parameters)


@EVERY
def test_names(pairs: Pairs, service: str, name: str, entry: dict[str, Any]) -> None:
    def described(client: Any, library: Library) -> Any:
        waiter = client.get_waiter(method_of(client, name))
        assert isinstance(waiter, library.module("waiter").Waiter)
        assert isinstance(waiter.wait.__doc__, str)
        config = waiter.config
        return [
            [kind.__name__ for kind in type(waiter).__mro__],
            waiter.name,
            (config.operation, config.delay, config.max_attempts, type(config).__name__),
            [(a.state, a.matcher, a.expected, a.argument, a.explanation) for a in config.acceptors],
        ]

    pair = pairs[service]
    assert not differences(described(pair.reference, reference()), described(pair.subject, subject()))


@pytest.mark.parametrize("service", SERVICES)
def test_unknown_waiters(pairs: Pairs, service: str) -> None:
    pair = pairs[service]
    assert pair.reference.waiter_names == pair.subject.waiter_names
    for name in ("nope", "", "ProjectVersionRunning"):
        left, right = (outcome_of(lambda: client.get_waiter(name)) for client in (pair.reference, pair.subject))  # noqa: B023
        assert not differences(left, right)


# Waiters made by hand

ERROR = {"Error": {"Code": "Gone", "Message": "not here"}, "ResponseMetadata": {"HTTPStatusCode": 404}}
BARE_ERROR = {"Error": {"Code": "Gone"}, "ResponseMetadata": {"HTTPStatusCode": 404}}
CODELESS = {"Error": {"Message": "odd"}, "ResponseMetadata": {"HTTPStatusCode": 500}}
FINE = {
    "State": "ok",
    "Items": [{"S": "a"}, {"S": "b"}],
    "Flag": True,
    "N": 1,
    "ResponseMetadata": {"HTTPStatusCode": 200},
}
OTHER = {"State": "busy", "Items": [], "Flag": False, "N": 2, "ResponseMetadata": {"HTTPStatusCode": 202}}
ODD: dict[str, Any] = {}
RESPONSES = [ERROR, BARE_ERROR, CODELESS, FINE, OTHER, ODD]

ACCEPTORS: list[dict[str, Any]] = [
    {"matcher": "status", "expected": 200},
    {"matcher": "status", "expected": 404},
    {"matcher": "error", "expected": "Gone"},
    {"matcher": "error", "expected": "Other"},
    {"matcher": "error", "expected": ""},
    {"matcher": "error", "expected": True},
    {"matcher": "error", "expected": False},
    {"matcher": "path", "argument": "State", "expected": "ok"},
    {"matcher": "path", "argument": "State", "expected": "busy"},
    {"matcher": "path", "argument": "Flag", "expected": True},
    {"matcher": "path", "argument": "N", "expected": True},
    {"matcher": "path", "argument": "length(Items)", "expected": 2},
    {"matcher": "path", "argument": "length(Items[?S=='a']) > `0`", "expected": True},
    {"matcher": "path", "argument": "Error.Code", "expected": "Gone"},
    {"matcher": "pathAll", "argument": "Items[].S", "expected": "a"},
    {"matcher": "pathAll", "argument": "Items[?S==`a`].S", "expected": "a"},
    {"matcher": "pathAll", "argument": "State", "expected": "ok"},
    {"matcher": "pathAny", "argument": "Items[].S", "expected": "b"},
    {"matcher": "pathAny", "argument": "Items[].S", "expected": "c"},
    {"matcher": "pathAny", "argument": "State", "expected": "ok"},
    {"matcher": "bogus", "expected": 1},
    {"matcher": "path", "argument": "State[", "expected": "ok"},
    {"matcher": "path", "argument": "nope(@)", "expected": "ok"},
    {"matcher": "path", "expected": "ok"},
]


def by_hand(library: Library, acceptors: list[dict[str, Any]], responses: list[Any], **config: Any) -> Any:
    module = library.module("waiter")
    asked: list[Any] = []
    left = copy.deepcopy(responses)

    def method(**parameters: Any) -> Any:
        asked.append(parameters)
        return left.pop(0) if len(left) > 1 else left[0]

    model = module.WaiterModel(
        {"version": 2, "waiters": {"W": {"operation": "Op", "delay": 5, "maxAttempts": 4, "acceptors": acceptors}}}
    )
    with sleeps() as slept:
        waiter = module.Waiter("W", model.get_waiter("W"), method)
        ended = outcome_of(lambda: waiter.wait(A=1, **config))
    return [ended, getattr(ended, "last_response", None), asked, slept]


@pytest.mark.parametrize("acceptor", ACCEPTORS, ids=repr)
def test_acceptors(acceptor: dict[str, Any]) -> None:
    for state in ("success", "failure", "retry", "odd"):
        for response in RESPONSES:
            same(lambda library: by_hand(library, [{**acceptor, "state": state}], [response]))  # noqa: B023


def test_order_of_acceptors() -> None:
    """The first that matches decides; what was accepted before shows where attempts run out."""
    retry = {"state": "retry", "matcher": "error", "expected": "Gone"}
    success = {"state": "success", "matcher": "path", "argument": "State", "expected": "ok"}
    failure = {"state": "failure", "matcher": "path", "argument": "Flag", "expected": True}
    for acceptors in ([retry, success, failure], [failure, success, retry], [success, failure, retry]):
        for responses in (
            [ERROR, FINE],
            [ERROR],
            [ERROR, OTHER],
            [OTHER, ERROR, OTHER],
            [OTHER],
            [OTHER, BARE_ERROR, FINE],
        ):
            same(lambda library: by_hand(library, acceptors, responses))  # noqa: B023
            same(lambda library: by_hand(library, acceptors, responses, WaiterConfig={"MaxAttempts": 2}))  # noqa: B023


@pytest.mark.parametrize(
    "config", [{"waiters": {}}, {"waiters": {}, "version": 1}, {"waiters": {"b": 1, "a": 2}, "version": 2}]
)
def test_model(config: dict[str, Any]) -> None:
    def action(library: Library) -> Any:
        model = library.module("waiter").WaiterModel(config)
        return [model.version, model.waiter_names, outcome_of(lambda: model.get_waiter("nope"))]

    same(action)


def test_own_waiter_of_a_client(pairs: Pairs) -> None:
    entry = {
        "operation": "GetTopicAttributes",
        "delay": 1,
        "maxAttempts": 3,
        "acceptors": [{"state": "success", "matcher": "error", "expected": "NotFound"}],
    }
    pair = pairs["sns"]
    missing = Answer(404, b"<E><Error><Code>NotFound</Code><Message>no</Message></Error></E>")
    there = Answer(body=b"<R><GetTopicAttributesResult/></R>")
    outcomes = []
    for client, library in ((pair.reference, reference()), (pair.subject, subject())):
        module = library.module("waiter")
        pair.server.script([there, missing])
        waiter = module.create_waiter_with_client(
            "TopicGone", module.WaiterModel({"version": 2, "waiters": {"TopicGone": entry}}), client
        )
        with sleeps() as slept:
            outcomes.append([outcome_of(lambda: waiter.wait(TopicArn="a")), type(waiter).__name__, slept])  # noqa: B023
    assert not differences(*outcomes)
    assert outcomes[0][0] is None


@pytest.mark.skipif(subject_is_reference(), reason="botocore's loses its arguments")
def test_error_is_pickled(pairs: Pairs) -> None:
    pair = pairs["rekognition"]
    pair.server.script([_project_versions("FAILED")])
    error = outcome_of(lambda: pair.subject.get_waiter("project_version_running").wait(**PROJECT))
    copied = pickle.loads(pickle.dumps(error))
    assert str(copied) == str(error) and copied.last_response == error.last_response


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timers")
def test_interrupted(pairs: Pairs) -> None:
    """Ctrl-C ends a wait at once."""
    pair = pairs["rekognition"]
    pair.server.script([_project_versions("STARTING")])
    pair.server.take()

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGALRM, interrupt)
    begun = time.monotonic()
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        with pytest.raises(KeyboardInterrupt):
            pair.subject.get_waiter("project_version_running").wait(**PROJECT)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
    assert time.monotonic() - begun < 5
    assert len(pair.server.take()) == 1


@pytest.mark.skipif(subject_is_reference(), reason="the name of the logger is the subject's own")
def test_logged(pairs: Pairs, caplog: pytest.LogCaptureFixture) -> None:
    pair = pairs["rekognition"]
    pair.server.script([_project_versions("RUNNING")])
    with caplog.at_level(logging.DEBUG, "ferroboto"):
        pair.subject.get_waiter("project_version_running").wait(**PROJECT)
    assert any(record.name == "ferroboto.waiter" for record in caplog.records)


def test_every_operation_is_known() -> None:
    """The waiters of the models ask operations that there are."""
    for service, _, entry in WAITERS:
        assert entry["operation"] in [operation.model.name for operation in operations(service)]
