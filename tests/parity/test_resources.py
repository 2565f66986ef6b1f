"""Every resource of every service, generated from boto3's models: the same members, calls and results as boto3."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from tests.support.compare import differences
from tests.support.libraries import reference, subject
from tests.support.models import service_model
from tests.support.params import Generator
from tests.support.resources import definitions, kinds, resource, shown
from tests.support.twin import Differs, outcome_of

KINDS = kinds()
MANNERS = ("full", "random", "empty")

each = pytest.mark.parametrize(("service", "kind"), KINDS, ids=lambda part: str(part or "service"))


def definition_of(service: str, kind: str | None) -> Any:
    found = definitions(service)
    return found["service"] if kind is None else found["resources"][kind]


def compared(service: str, kind: str | None, manner: str, step: Callable[[Any], Any], what: str) -> Any:
    """The step on a resource of both libraries: results and calls have to be equal."""
    results = []
    for library in (reference(), subject()):
        made, client = resource(library, service, kind, manner)
        outcome = outcome_of(lambda: shown(step(made)))  # noqa: B023
        results.append([outcome, client.calls, made.meta.data])
    found = differences(*results)
    if found:
        raise Differs(f"{service}.{kind}.{what} ({manner})", found)
    return results[0][0]


def arguments(service: str, request: Any, seed: str) -> dict[str, Any]:
    """Parameters for what the resource does not fill in."""
    shape = service_model(service).operation_model(request["operation"]).input_shape
    drawn = Generator(Random(seed), plain=True).parameters(shape)
    filled = {parameter["target"].partition(".")[0].partition("[")[0] for parameter in request.get("params", [])}
    return {name: value for name, value in drawn.items() if name not in filled}


def method_of(made: Any, name: str, category: str) -> str:
    """The Python name of a member of the model."""
    return str(made.meta.resource_model._get_name(category, name))


@each
def test_members(service: str, kind: str | None) -> None:
    def members(made: Any) -> Any:
        public = [name for name in dir(made) if not name.startswith("_")]
        kinds = {name: type(inspect.getattr_static(made, name)).__name__ for name in public if name != "meta"}
        properties = sorted(name for name in kinds if kinds[name] == "property")
        bases = [base.__name__ for base in type(made).__mro__]
        return [public, properties, bases, made, made.get_available_subresources()]

    compared(service, kind, "empty", members, "members")


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_actions(service: str, kind: str | None, manner: str) -> None:
    definition = definition_of(service, kind)
    for name, action in definition.get("actions", {}).items():
        given = arguments(service, action["request"], f"{service}/{kind}/{name}/{manner}")

        def act(made: Any) -> Any:
            method = next(it.name for it in made.meta.resource_model.actions if it._definition == action)  # noqa: B023
            return [getattr(made, method)(**copy.deepcopy(given)), made.meta.data]  # noqa: B023

        compared(service, kind, manner, act, name)


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_attributes_and_references(service: str, kind: str | None, manner: str) -> None:
    def read(made: Any) -> Any:
        names = [n for n in dir(type(made)) if isinstance(inspect.getattr_static(type(made), n), property)]
        return {name: outcome_of(lambda: shown(getattr(made, name))) for name in names}  # noqa: B023

    compared(service, kind, manner, read, "attributes")


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_loading(service: str, kind: str | None, manner: str) -> None:
    def load(made: Any) -> Any:
        if not hasattr(made, "load"):
            return "cannot be loaded"
        return [made.load(), made.meta.data, made.reload(), made.meta.data]

    compared(service, kind, manner, load, "load")


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_collections(service: str, kind: str | None, manner: str) -> None:
    definition = definition_of(service, kind)
    for name, collection in definition.get("hasMany", {}).items():
        given = arguments(service, collection["request"], f"{service}/{kind}/{name}/{manner}")
        ways: dict[str, Callable[[Any], Any]] = {
            "all": lambda it: list(it.all()),
            "filter": lambda it: list(it.filter(**copy.deepcopy(given))),  # noqa: B023
            "limit": lambda it: list(it.limit(3)),
            "page_size": lambda it: list(it.all().page_size(2).limit(1)),
            "pages": lambda it: list(it.pages()),
            "itself": lambda it: [it, it.all(), type(it).__name__, [n for n in dir(it) if not n.startswith("_")]],
        }

        def walk(made: Any) -> Any:
            it = next(it.name for it in made.meta.resource_model.collections if it._definition == collection)  # noqa: B023
            return {way: outcome_of(lambda: shown(go(getattr(made, it)))) for way, go in ways.items()}  # noqa: B023

        compared(service, kind, manner, walk, name)


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_batch_actions(service: str, kind: str | None, manner: str) -> None:
    definition = definition_of(service, kind)
    for name, collection in definition.get("hasMany", {}).items():
        held = definitions(service)["resources"][collection["resource"]["type"]]
        for action_name, action in held.get("batchActions", {}).items():
            given = arguments(service, action["request"], f"{service}/{kind}/{name}/{action_name}/{manner}")

            def act(made: Any) -> Any:
                models = made.meta.resource_model.collections
                model = next(it for it in models if it._definition == collection)  # noqa: B023
                method = next(it.name for it in model.batch_actions if it._definition == action)  # noqa: B023
                it = getattr(made, model.name)
                return [getattr(it, method)(**copy.deepcopy(given)), getattr(it.limit(1), method)()]  # noqa: B023

            compared(service, kind, manner, act, f"{name}.{action_name}")


@each
def test_waiters(service: str, kind: str | None) -> None:
    for name in definition_of(service, kind).get("waiters", {}):

        def wait(made: Any) -> Any:
            method = next(w.name for w in made.meta.resource_model.waiters if w.waiter_name == w.waiter_name)
            names = [waiter.name for waiter in made.meta.resource_model.waiters]
            return [method, names, *(getattr(made, it)(WaiterConfig={"Delay": 1}) for it in names)]

        compared(service, kind, "full", wait, name)


@each
def test_subresources(service: str, kind: str | None) -> None:
    def make(made: Any) -> Any:
        found = {}
        for name in made.get_available_subresources():
            for count in range(4):
                given = [f"j{number}" for number in range(count)]
                found[name, count] = outcome_of(lambda: shown(getattr(made, name)(*given)))  # noqa: B023
        return {str(key): value for key, value in found.items()}

    compared(service, kind, "full", make, "subresources")


@each
def test_identity(service: str, kind: str | None) -> None:
    def ask(made: Any) -> Any:
        if kind is None:
            return [made == copy.copy(made), made != 1, hash(made) == hash(type(made)(client=made.meta.client))]
        names = made.meta.identifiers
        other = type(made)(*("x" for _ in names), client=made.meta.client)
        again = type(made)(*(getattr(made, name) for name in names), client=made.meta.client)
        named = type(made)(**{name: getattr(made, name) for name in names}, client=made.meta.client)
        wrong = [
            outcome_of(lambda: type(made)(client=made.meta.client)),
            outcome_of(lambda: type(made)(*names, nope=1, client=made.meta.client)),
            outcome_of(lambda: setattr(made, names[0], "y")),
        ]
        texts = [str(error).replace(f"{type(made).__name__!r} ", "") for error in wrong]
        return [made == again, made == named, hash(made) == hash(again), made == other, made == "x", texts]

    compared(service, kind, "full", ask, "identity")
