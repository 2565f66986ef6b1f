"""Pages as boto3 gives them: of every paginated operation, and of paginators made by hand."""

from __future__ import annotations

import base64
import copy
import datetime
import json
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from botocore.loaders import Loader
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.client.pages import elements, page
from tests.support.compare import differences
from tests.support.libraries import SERVICES, Library, reference, subject
from tests.support.models import Operation, operations
from tests.support.params import Generator
from tests.support.server import Answer
from tests.support.twin import Differs, Twin, outcome_of, same
from tests.support.wire import request_differences

Pairs = dict[str, Twin]


def _paginated() -> list[tuple[Operation, dict[str, Any]]]:
    loader = Loader()
    found = []
    for service in SERVICES:
        entries = loader.load_service_model(service, "paginators-1")["pagination"]
        found += [(op, entries[op.model.name]) for op in operations(service) if op.model.name in entries]
    return found


PAGINATED = _paginated()
EVERY = pytest.mark.parametrize(("operation", "entry"), PAGINATED, ids=[str(operation) for operation, _ in PAGINATED])


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _parameters(operation: Operation, entry: dict[str, Any]) -> dict[str, Any]:
    """Valid parameters without those of paging."""
    drawn = Generator(Random(0), plain=True).parameters(operation.model.input_shape)
    return {name: value for name, value in drawn.items() if name not in (entry["input_token"], entry.get("limit_key"))}


def _answers(operation: Operation, entry: dict[str, Any], counts: list[int]) -> list[Answer]:
    shape = operation.model.output_shape
    answers = []
    for number, count in enumerate(counts):
        results = {key: elements(shape.members[key], count, f"{key} {number}/") for key in _listed(entry["result_key"])}
        others = {key: f"{key} {number}" for key in entry.get("non_aggregate_keys", [])}
        token = f"token {number + 1}" if number + 1 < len(counts) else None
        answers.append(page(operation, results, {**others, entry["output_token"]: token}))
    return answers


def walked(pair: Twin, answers: list[Answer], action: Callable[[Any, Library], Any]) -> Any:
    """Run `action(client, library)` on both against the same answers, compare outcomes and requests."""
    outcomes = []
    for client, library in ((pair.reference, reference()), (pair.subject, subject())):
        pair.server.script(answers)
        pair.server.take()
        outcomes.append((outcome_of(lambda: action(client, library)), pair.server.take()))  # noqa: B023
    (left, asked), (right, also_asked) = outcomes
    found = differences(left, right) + request_differences(asked, also_asked, "pages")
    if found:
        raise Differs("pages", found)
    return left


def seen(pages: Any) -> list[Any]:
    """Everything about a page iterator, walked once."""
    walked = outcome_of(lambda: copy.deepcopy(list(pages)))
    return [walked, pages.resume_token, pages.non_aggregate_part, [key.expression for key in pages.result_keys]]


CONFIGS: dict[str, dict[str, Any]] = {
    "none": {},
    "empty": {"PaginationConfig": {}},
    **{f"{count} items": {"PaginationConfig": {"MaxItems": count}} for count in (0, 1, 3, 4, 5, 7, 100, -1)},
    "items as text": {"PaginationConfig": {"MaxItems": "2"}},
    "items as no number": {"PaginationConfig": {"MaxItems": "two"}},
    "items as fraction": {"PaginationConfig": {"MaxItems": 2.9}},
    "page size": {"PaginationConfig": {"PageSize": 2}},
    "page size as text": {"PaginationConfig": {"PageSize": "2"}},
    "page size as no number": {"PaginationConfig": {"PageSize": "two"}},
    "all": {"PaginationConfig": {"MaxItems": 4, "PageSize": 3, "StartingToken": "start"}},
    "nothing": {"PaginationConfig": {"MaxItems": None, "PageSize": None, "StartingToken": None}},
    "unknown": {"PaginationConfig": {"Bogus": 1}},
    "no dict": {"PaginationConfig": 5},
}


@EVERY
def test_every_operation(pairs: Pairs, operation: Operation, entry: dict[str, Any]) -> None:
    parameters = _parameters(operation, entry)
    for counts in ([3, 2], [2, 0, 3, 1], [1], [0]):
        answers = _answers(operation, entry, counts)
        for config in CONFIGS.values():

            def pages(client: Any) -> Any:
                return client.get_paginator(operation.method).paginate(**copy.deepcopy({**parameters, **config}))  # noqa: B023

            outcome = walked(pairs[operation.service], answers, lambda client, _: seen(pages(client)))
            if not config:
                assert len(outcome[0]) == len(counts)
            walked(pairs[operation.service], answers, lambda client, _: pages(client).build_full_result())


@EVERY
def test_resumed(pairs: Pairs, operation: Operation, entry: dict[str, Any]) -> None:
    """Piece by piece, from token to token, as the first walk went."""
    parameters = _parameters(operation, entry)
    answers = _answers(operation, entry, [3, 0, 2, 4])
    after = {"None": 0, **{f"token {number}": number for number in (1, 2, 3)}}
    for step in (1, 2, 3, 4, 6):
        token, pieces, total = None, 0, 0
        while token is not None or pieces == 0:
            known = json.loads(base64.b64decode(token)) if token else {}
            begin = after[str(known.get(entry["input_token"]))]
            config = {"MaxItems": step, "StartingToken": token}

            def piece(client: Any, _: Library) -> Any:
                pages = client.get_paginator(operation.method).paginate(**parameters, PaginationConfig=config)  # noqa: B023
                return seen(pages)

            walk, token, _, keys = walked(pairs[operation.service], answers[begin:], piece)
            total += sum(len(found[keys[0]]) for found in walk)
            pieces += 1
        assert total == 9 and pieces == -(-9 // step)


def _token(value: Any) -> str:
    return base64.b64encode(json.dumps(value).encode()).decode()


STARTS: dict[str, Any] = {
    "of the service": "opaque",
    "older": "opaque___1",
    "older, of no token": "None___2",
    "older, of no number": "opaque___x",
    "older, too long": "a___b___c",
    "base64 of no json": base64.b64encode(b"plain").decode(),
    "base64 of no text": base64.b64encode(b"\xff\xfe").decode(),
    "empty": "",
    "unicode": "t\u00f6ken",
    "a number": 5,
    "a dict": {"NextToken": "x"},
    "json text": _token("text"),
    "json list": _token([1]),
    "json null": _token(None),
    "json number": _token(7),
    "json object": _token({"NextToken": "here"}),
    "json empty": _token({}),
    "other keys": _token({"Marker": "here"}),
    "skips": _token({"NextToken": "here", "boto_truncate_amount": 1}),
    "skips all": _token({"NextToken": "here", "boto_truncate_amount": 99}),
    "skips text": _token({"NextToken": "here", "boto_truncate_amount": "1"}),
    "skips below": _token({"NextToken": "here", "boto_truncate_amount": -1}),
    "skips none": _token({"NextToken": None, "boto_truncate_amount": 2}),
    "bytes inside": _token({"NextToken": "aGk=", "boto_encoded_keys": [["NextToken"]]}),
    "bytes nowhere": _token({"NextToken": "aGk=", "boto_encoded_keys": [["Other"]]}),
}


@pytest.mark.parametrize("name", STARTS)
@pytest.mark.parametrize("method", ["list_faces", "list_collections"])
def test_starting_token(pairs: Pairs, method: str, name: str) -> None:
    operation, entry = next((op, entry) for op, entry in PAGINATED if op.method == method)
    answers = _answers(operation, entry, [3, 2])
    for more in ({}, {"MaxItems": 1}, {"MaxItems": 4}):
        config = {"StartingToken": STARTS[name], **more}

        def action(client: Any, _: Library) -> Any:
            parameters = _parameters(operation, entry)
            return seen(client.get_paginator(method).paginate(**parameters, PaginationConfig=copy.deepcopy(config)))  # noqa: B023

        walked(pairs["rekognition"], answers, action)


def test_same_token_twice(pairs: Pairs) -> None:
    operation, entry = next((op, entry) for op, entry in PAGINATED if op.method == "list_topics")
    first, last = _answers(operation, entry, [1, 1])
    outcome = walked(
        pairs["sns"], [first, first, last], lambda client, _: seen(client.get_paginator("list_topics").paginate())
    )
    assert "twice" in str(outcome[0])


def test_errors_of_calls(pairs: Pairs) -> None:
    operation, entry = next((op, entry) for op, entry in PAGINATED if op.method == "list_topics")
    failing = Answer(400, b"<E><Error><Code>InvalidParameter</Code><Message>no</Message></Error></E>")
    answers = [*_answers(operation, entry, [1, 1])[:1], failing]
    walked(pairs["sns"], answers, lambda client, _: seen(client.get_paginator("list_topics").paginate()))
    walked(pairs["sns"], answers, lambda client, _: seen(client.get_paginator("list_topics").paginate(Bogus=1)))


@pytest.mark.parametrize(
    "expression",
    ["Topics[].TopicArn", "Topics", "Topics[0]", "length(Topics)", "Nothing", "Topics[?", "", "nope(@)", "NextToken"],
)
def test_search(pairs: Pairs, expression: str) -> None:
    operation, entry = next((op, entry) for op, entry in PAGINATED if op.method == "list_topics")
    answers = _answers(operation, entry, [3, 0, 2])
    walked(
        pairs["sns"], answers, lambda client, _: list(client.get_paginator("list_topics").paginate().search(expression))
    )


def test_result_key_iters(pairs: Pairs) -> None:
    operation, entry = next((op, entry) for op, entry in PAGINATED if op.method == "list_collections")
    answers = _answers(operation, entry, [3, 0, 2])

    def action(client: Any, _: Library) -> Any:
        iterators = client.get_paginator("list_collections").paginate().result_key_iters()
        return [(iterator.result_key.expression, list(iterator)) for iterator in iterators]

    outcome = walked(pairs["rekognition"], answers, action)
    assert [len(found) for _, found in outcome] == [5, 5]


def test_a_page_at_a_time(pairs: Pairs) -> None:
    """A call is made when its page is asked for; what the user does to a page in between counts."""
    operation, entry = next((op, entry) for op, entry in PAGINATED if op.method == "list_topics")
    pair = pairs["sns"]

    def action(client: Any, _: Library) -> Any:
        told: list[Any] = []
        pages = client.get_paginator("list_topics").paginate(PaginationConfig={"MaxItems": 4})
        told.append(len(pair.server.take()))
        for found in pages:
            told += [len(pair.server.take()), pages.resume_token]
            if found.get("NextToken") == "token 1":
                found["NextToken"] = "changed"
        told.append(pages.resume_token)
        told.append(seen(pages))
        return told

    answers = [*_answers(operation, entry, [2, 2, 1]), *_answers(operation, entry, [1])]
    walked(pair, answers, action)


@EVERY
def test_names(pairs: Pairs, operation: Operation, entry: dict[str, Any]) -> None:
    def action(client: Any, library: Library) -> Any:
        paginator = client.get_paginator(operation.method)
        kinds = [kind.__name__ for kind in type(paginator).__mro__]
        pages = paginator.paginate()
        assert isinstance(paginator, library.module("paginate").Paginator)
        assert isinstance(pages, library.module("paginate").PageIterator)
        assert isinstance(paginator.paginate.__doc__, str)
        return [
            kinds,
            type(pages).__name__,
            [key.expression for key in paginator.result_keys],
            type(paginator.result_keys[0]).__name__,
        ]

    walked(pairs[operation.service], [], action)


# Paginators made by hand


class Service:
    """Answers calls from a list, and keeps their parameters."""

    def __init__(self, answers: list[Any]) -> None:
        self.answers = copy.deepcopy(answers)
        self.asked: list[Any] = []

    def __call__(self, **parameters: Any) -> Any:
        self.asked.append(parameters)
        return self.answers.pop(0) if self.answers else {}


def by_hand(library: Library, config: dict[str, Any], answers: list[Any], parameters: dict[str, Any]) -> Any:
    service = Service(answers)
    paginator = library.module("paginate").Paginator(service, config, None)
    pages = paginator.paginate(**copy.deepcopy(parameters))
    whole = library.module("paginate").Paginator(Service(answers), config, None).paginate(**copy.deepcopy(parameters))
    return [seen(pages), service.asked, outcome_of(whole.build_full_result)]


MOMENT = datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc)
BY_HAND: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "two tokens": (
        {"input_token": ["A", "B"], "output_token": ["NextA", "NextB"], "result_key": "Items"},
        [{"Items": [1, 2], "NextA": "a", "NextB": "b"}, {"Items": [3], "NextA": "a2"}, {"Items": [4, 5]}],
    ),
    "a token or another": (
        {
            "input_token": "Marker",
            "output_token": "NextMarker || Items[-1].Key",
            "more_results": "More",
            "result_key": "Items",
        },
        [{"Items": [{"Key": "k1"}], "More": True}, {"Items": [{"Key": "k2"}], "More": False}],
    ),
    "more results": (
        {"input_token": "M", "output_token": "M", "more_results": "Is.Truncated", "result_key": ["Items", "Others"]},
        [
            {"Items": [1, 2], "Others": ["x"], "M": "m", "Is": {"Truncated": True}},
            {"Items": [3], "Others": ["y", "z"], "M": "n", "Is": {"Truncated": False}},
        ],
    ),
    "bytes and dicts as tokens": (
        {
            "input_token": "Key",
            "output_token": "LastKey",
            "result_key": ["Items", "Count", "Text"],
            "non_aggregate_keys": ["Used", "In.Side"],
        },
        [
            {
                "Items": [{"b": b"x", "t": MOMENT}, 2],
                "Count": 2,
                "Text": "ab",
                "LastKey": {"id": {"B": b"\x00\xff"}, "l": [1, b"z"]},
                "Used": {"a": 1},
                "In": {"Side": 1},
            },
            {"Items": [3, 4], "Count": 2, "Text": "cd", "LastKey": {"id": {"B": b"\x01"}}, "Used": {"a": 2}},
            {"Items": [5], "Count": 1.5, "Text": "e", "Used": None},
        ],
    ),
    "inside": (
        {
            "input_token": "T",
            "output_token": "Out.T",
            "result_key": ["Out.Items", "Out.More"],
            "non_aggregate_keys": ["Out.Name"],
        },
        [{"Out": {"Items": [1, 2, 3], "More": [9], "T": "t", "Name": "n"}}, {"Out": {"Items": [4], "Name": "m"}}, {}],
    ),
    "odd results": (
        {"input_token": "T", "output_token": "T", "result_key": "Items"},
        [{"Items": None, "T": "1"}, {"T": "2"}, {"Items": "text", "T": ""}, {"Items": [1]}],
    ),
    "numbers": (
        {"input_token": "T", "output_token": "T", "result_key": "Items"},
        [{"Items": [1], "T": 0}, {"Items": [2]}],
    ),
    "a token that says None": (
        {"input_token": "T", "output_token": "T", "result_key": "Items"},
        [{"Items": [1], "T": "None"}, {"Items": [2]}],
    ),
    "no results": ({"input_token": "T", "output_token": "T"}, [{"Items": [1]}]),
    "no path": ({"input_token": "T", "output_token": "T", "result_key": "Items[0]"}, [{"Items": [[1, 2], 3]}]),
    "no expression": ({"input_token": "T", "output_token": "T[", "result_key": "Items"}, []),
    "no page size": ({"input_token": "T", "output_token": "T", "result_key": "Items"}, [{"Items": [1]}]),
}


@pytest.mark.parametrize("name", [name for name in BY_HAND if name != "no results"])
def test_by_hand(name: str) -> None:
    config, answers = BY_HAND[name]
    for parameters in (
        {},
        *({"PaginationConfig": {"MaxItems": count}} for count in (1, 2, 3, 4)),
        {"PaginationConfig": {"PageSize": 1}},
        {"PaginationConfig": {"StartingToken": _token({"T": "t", "boto_truncate_amount": 1})}},
        {"PaginationConfig": {"StartingToken": "a___b___1", "MaxItems": 1}},
        {"PaginationConfig": {"StartingToken": "only"}, "Other": 1, "T": "given"},
    ):
        same(lambda library: by_hand(library, config, answers, parameters), f"{name} {parameters}")  # noqa: B023


def test_paginator_model() -> None:
    same(lambda library: library.module("paginate").PaginatorModel({"pagination": {"A": {"x": 1}}}).get_paginator("A"))
    same(lambda library: library.module("paginate").PaginatorModel({"pagination": {}}).get_paginator("A"))


@pytest.mark.parametrize(
    "value", [None, "text", {}, {"T": 1}, {"U": 1}, {"T": 1, "boto_truncate_amount": 2}, {"T": MOMENT}]
)
def test_resume_token_is_checked(value: Any) -> None:
    def action(library: Library) -> Any:
        config = {"input_token": "T", "output_token": "T", "result_key": "Items"}
        pages = library.module("paginate").Paginator(Service([]), config, None).paginate()
        pages.resume_token = value
        return pages.resume_token

    same(action)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=100)
@given(st.dictionaries(st.text(max_size=5), VALUES, max_size=4))
def test_tokens(token: dict[str, Any]) -> None:
    def action(library: Library) -> Any:
        module = library.module("paginate")
        text = module.TokenEncoder().encode(token)
        return [text, module.TokenDecoder().decode(text)]

    same(action)


@settings(max_examples=100)
@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "Items": st.none() | st.lists(st.integers(0, 9), max_size=4) | st.text(max_size=3),
                "Others": st.none() | st.lists(st.integers(0, 9), max_size=2) | st.integers() | st.text(max_size=2),
                "T": st.none() | st.sampled_from(["", "a", "b", "c"]),
                "Name": VALUES,
            },
        ),
        max_size=5,
    ),
    st.none() | st.integers(-1, 8),
    st.none() | st.sampled_from(["t", "t___1", _token({"T": "x", "boto_truncate_amount": 2}), _token({"T": None})]),
)
def test_any_pages(answers: list[Any], most: int | None, start: str | None) -> None:
    config = {
        "input_token": "T",
        "output_token": "T",
        "result_key": ["Items", "Others"],
        "non_aggregate_keys": ["Name"],
    }
    parameters = {"PaginationConfig": {"MaxItems": most, "StartingToken": start}}
    same(lambda library: by_hand(library, config, answers, parameters))
