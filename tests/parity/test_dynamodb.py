"""resource('dynamodb'): values and conditions in requests and responses, batches, and what programs change of it."""

from __future__ import annotations

import decimal
import importlib
import json
from collections import OrderedDict, UserDict, UserList
from collections.abc import Callable, Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.compare import differences
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Differs, outcome_of, same
from tests.support.wire import request_differences


def modules(library: Library) -> Any:
    """The modules of ``boto3.dynamodb`` as one object."""
    package = f"{library.package.__name__}.dynamodb"
    names = ("conditions", "types", "transform", "table")
    parts = {name: importlib.import_module(f"{package}.{name}") for name in names}
    return SimpleNamespace(
        **parts,
        Key=parts["conditions"].Key,
        Attr=parts["conditions"].Attr,
        Binary=parts["types"].Binary,
        context=parts["types"].DYNAMODB_CONTEXT,
    )


def plain(value: Any) -> Any:
    """Values with their types, and sets in an order."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return [type(value).__name__, *sorted(repr(plain(item)) for item in value)]
    if isinstance(value, BaseException):
        return value
    return f"{type(value).__name__} {value!r}"


def answer(value: Any, status: int = 200) -> Answer:
    return Answer(status, json.dumps(value).encode(), headers=(("Content-Type", "application/x-amz-json-1.0"),))


Step = Callable[[Any, Any], Any]


def made(library: Library, server: CaptureServer, **options: Any) -> Any:
    # How often the service's calls are retried is tested elsewhere.
    config = library.config(retries={"total_max_attempts": 3})
    arguments = {"region_name": REGION, "endpoint_url": server.url, "config": config, **KEYS, **options}
    return library.session().resource("dynamodb", **arguments)


def both(server: CaptureServer, answers: list[Answer], step: Step) -> Any:
    """The step on the resource of both libraries: what comes of it and what is sent have to be equal."""
    results, requests = [], []
    for library in (reference(), subject()):
        resource = made(library, server)
        server.script(answers)
        server.take()
        results.append(plain(outcome_of(lambda: step(resource, modules(library)))))  # noqa: B023
        requests.append(server.take())
    found = differences(*results) + request_differences(*requests)
    if found:
        raise Differs("resource('dynamodb')", found)
    return results[0]


ITEM: dict[str, Any] = {
    "S": {"S": "text"},
    "N": {"N": "1.50"},
    "I": {"N": "100"},
    "B": {"B": "Ynl0ZXM="},
    "BOOL": {"BOOL": False},
    "NULL": {"NULL": True},
    "SS": {"SS": ["a", "b"]},
    "NS": {"NS": ["1", "2.0"]},
    "BS": {"BS": ["YQ==", "Yg=="]},
    "L": {"L": [{"S": "a"}, {"L": []}, {"M": {"x": {"N": "1"}}}]},
    "M": {"M": {"deep": {"M": {"deeper": {"L": [{"NULL": True}]}}}}},
}
WIDE: list[Any] = [
    None,
    True,
    0,
    -(10**30),
    Decimal("1.10"),
    Decimal("1E+3"),
    "",
    "text",
    b"",
    b"bytes",
    bytearray(b"array"),
    {1, 2},
    {"a"},
    {b"x", b"y"},
    frozenset({Decimal("2.5")}),
    [],
    (1, "two"),
    {},
    {"a": {"b": [1, {"c": None}]}},
    OrderedDict(a=1),
    UserDict({"a": 1}),
    {True},
    set(),
    range(3),
]
REFUSED: list[Any] = [1.5, {1.5}, [{"a": 1.5}], Decimal("NaN"), Decimal("Infinity"), object, {1, "a"}, 1 << 200]


def page(*items: Any, **rest: Any) -> Answer:
    return answer({"Items": list(items), "Count": len(items), "ScannedCount": len(items), **rest})


STEPS: dict[str, tuple[list[Answer], Step]] = {
    "get item": ([answer({"Item": ITEM})], lambda it, _: it.Table("t").get_item(Key={"id": 1})),
    "no item": ([answer({})], lambda it, _: it.Table("t").get_item(Key={"id": b"1"})),
    "unknown type": ([answer({"Item": {"a": {"X": 1}}})], lambda it, _: it.Table("t").get_item(Key={"id": 1})),
    "no type": ([answer({"Item": {"a": {}}})], lambda it, _: it.Table("t").get_item(Key={"id": 1})),
    "two types": ([answer({"Item": {"a": {"S": "a", "N": "1"}}})], lambda it, _: it.Table("t").get_item(Key={"id": 1})),
    "many digits": ([answer({"Item": {"a": {"N": "1" * 39}}})], lambda it, _: it.Table("t").get_item(Key={"id": 1})),
    "no number": ([answer({"Item": {"a": {"N": "x"}}})], lambda it, _: it.Table("t").get_item(Key={"id": 1})),
    "put item": ([answer({"Attributes": ITEM})], lambda it, _: it.Table("t").put_item(Item={"wide": WIDE[:12]})),
    "binary": ([answer({})], lambda it, lib: it.Table("t").put_item(Item={"b": lib.Binary(b"b"), "c": b"c"})),
    "set of binaries": ([answer({})], lambda it, lib: it.Table("t").put_item(Item={"b": {lib.Binary(b"b")}})),
    "item of another class": ([answer({})], lambda it, _: it.Table("t").put_item(Item=UserDict(a=1))),
    "values of another class": (
        [answer({})],
        lambda it, _: it.meta.client.execute_statement(Statement="s", Parameters=UserList([1])),
    ),
    "condition": (
        [answer({})],
        lambda it, lib: it.Table("t").put_item(Item={"a": 1}, ConditionExpression=lib.Attr("a").not_exists()),
    ),
    "condition as text": (
        [answer({})],
        lambda it, _: it.Table("t").delete_item(
            Key={"a": 1}, ConditionExpression="a = :a", ExpressionAttributeValues={":a": Decimal("1.0")}
        ),
    ),
    "condition with names and values of one's own": (
        [answer({})],
        lambda it, lib: it.Table("t").update_item(
            Key={"a": 1},
            UpdateExpression="SET #x = :x",
            ConditionExpression=lib.Attr("a.b[0].c").eq(1) | ~lib.Attr("d").is_in(["x", 2]),
            ExpressionAttributeNames={"#x": "x"},
            ExpressionAttributeValues={":x": {"deep": [1]}},
        ),
    ),
    "query": (
        [page(ITEM, ITEM, LastEvaluatedKey={"id": {"N": "7"}})],
        lambda it, lib: it.Table("t").query(
            KeyConditionExpression=lib.Key("a").eq(1) & lib.Key("b").between(1, b"2"),
            FilterExpression=lib.Attr("c").size().gt(3) & lib.Attr("d").attribute_type("S"),
            ExclusiveStartKey={"a": Decimal(1), "b": 2},
        ),
    ),
    "attribute where a key is needed": (
        [],
        lambda it, lib: str(
            outcome_of(lambda: it.Table("t").query(KeyConditionExpression=lib.Attr("a").eq(1)))
        ).replace("ferroboto.", "boto3."),
    ),
    "scan": ([page(ITEM)], lambda it, lib: it.Table("t").scan(FilterExpression=lib.Attr("a").contains("x"))),
    "old conditions": (
        [page()],
        lambda it, _: it.Table("t").scan(
            ScanFilter={"a": {"ComparisonOperator": "EQ", "AttributeValueList": [1, {"b"}]}}
        ),
    ),
    "expected": (
        [answer({})],
        lambda it, _: it.Table("t").put_item(Item={"a": 1}, Expected={"a": {"Value": 1, "Exists": True}}),
    ),
    "batch get": (
        [answer({"Responses": {"t": [ITEM]}, "UnprocessedKeys": {"t": {"Keys": [{"id": {"B": "YQ=="}}]}}})],
        lambda it, _: it.batch_get_item(RequestItems={"t": {"Keys": [{"id": 1}, {"id": "2"}]}}),
    ),
    "batch write": (
        [answer({"UnprocessedItems": {"t": [{"PutRequest": {"Item": ITEM}}]}})],
        lambda it, _: it.batch_write_item(
            RequestItems={"t": [{"PutRequest": {"Item": {"a": 1}}}, {"DeleteRequest": {"Key": {"a": b"x"}}}]}
        ),
    ),
    "transaction": (
        [answer({"ItemCollectionMetrics": {"t": [{"ItemCollectionKey": {"id": {"N": "1"}}}]}})],
        lambda it, lib: it.meta.client.transact_write_items(
            TransactItems=[
                {
                    "Put": {
                        "TableName": "t",
                        "Item": {"a": 1},
                        "ConditionExpression": "attribute_not_exists(a)",
                        "ExpressionAttributeValues": {":v": [1]},
                    }
                },
                {"Delete": {"TableName": "t", "Key": {"a": "x"}}},
                {
                    "ConditionCheck": {
                        "TableName": "t",
                        "Key": {"a": 1},
                        "ConditionExpression": lib.Attr("a").exists(),
                    }
                },
            ]
        ),
    ),
    "refused transaction": (
        [
            answer(
                {
                    "__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
                    "Message": "no",
                    "CancellationReasons": [{"Code": "ConditionalCheckFailed", "Item": ITEM}],
                },
                400,
            )
        ],
        lambda it, _: it.meta.client.transact_write_items(TransactItems=[]),
    ),
    "refused condition": (
        [answer({"__type": "ConditionalCheckFailedException", "message": "no", "Item": ITEM}, 400)],
        lambda it, lib: it.Table("t").put_item(Item={"a": 1}, ConditionExpression=lib.Attr("a").exists()),
    ),
    "statements": (
        [answer({"Responses": [{"Item": ITEM}, {"Error": {"Code": "x", "Item": ITEM}}]})],
        lambda it, _: it.meta.client.batch_execute_statement(Statements=[{"Statement": "s", "Parameters": [1, None]}]),
    ),
    "no member of the model": ([], lambda it, _: it.Table("t").put_item(Item={"a": 1}, Bogus={"b": 1.5})),
    "no dict": ([], lambda it, _: it.Table("t").put_item(Item=5)),
    "no list": ([], lambda it, _: it.meta.client.execute_statement(Statement="s", Parameters=5)),
    "pages": (
        [page(ITEM, LastEvaluatedKey={"id": {"S": "1"}}), page(ITEM)],
        lambda it, lib: list(
            it.meta.client.get_paginator("query").paginate(
                TableName="t", KeyConditionExpression=lib.Key("a").eq(1), PaginationConfig={"PageSize": 1}
            )
        ),
    ),
    "all pages": (
        [page(ITEM, LastEvaluatedKey={"id": {"N": "1"}}), page(ITEM)],
        lambda it, _: it.meta.client.get_paginator("scan").paginate(TableName="t").build_full_result(),
    ),
    "some of all pages": (
        [page(ITEM, ITEM, LastEvaluatedKey={"id": {"N": "1"}}), page(ITEM)],
        lambda it, _: (
            it.meta.client.get_paginator("scan")
            .paginate(TableName="t", PaginationConfig={"MaxItems": 1})
            .build_full_result()
        ),
    ),
    "table": (
        [answer({"Table": {"TableName": "t", "ItemCount": 3, "KeySchema": []}})],
        lambda it, _: [it.Table("t").item_count, it.Table("t").key_schema],
    ),
    "client alone": (
        [answer({"Item": {"a": {"S": "x"}}})],
        lambda it, _: it.Table("t").meta.client.get_item(TableName="t", Key={"a": 1}),
    ),
}


@pytest.mark.parametrize("listening", [False, True], ids=["natively", "by handlers"])
@pytest.mark.parametrize("name", STEPS)
def test_calls(server: CaptureServer, name: str, listening: bool) -> None:
    """The client transforms natively while a program has no handlers of its own."""
    answers, step = STEPS[name]

    def listened(it: Any, lib: Any) -> Any:
        if listening:
            it.meta.client.meta.events.register("after-call", lambda **kwargs: None)
        return step(it, lib)

    both(server, answers, listened)


def _shown(value: Any) -> str:
    """A set is shown by its size: the order of its members differs from process to process."""
    return f"{type(value).__name__} {len(value) if isinstance(value, set | frozenset) else value!r}"[:40]


@pytest.mark.parametrize("value", [*WIDE, *REFUSED], ids=_shown)
def test_values(server: CaptureServer, value: Any) -> None:
    both(server, [answer({})], lambda it, _: it.Table("t").put_item(Item={"a": value}))
    both(server, [answer({})], lambda it, _: it.Table("t").put_item(Item={"a": {"b": [value]}}))


def test_what_is_given_is_not_changed(server: CaptureServer) -> None:
    def step(it: Any, lib: Any) -> Any:
        shared = {"x": [1, {"y": {"z"}}]}
        given = {"Item": {"a": shared, "b": shared}, "ExpressionAttributeNames": {"#a": "a"}}
        it.Table("t").put_item(ConditionExpression=lib.Attr("a").eq(1), **given)
        return [given, shared]

    both(server, [answer({})], step)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**37), 10**37) | st.text(max_size=5) | st.binary(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def echo() -> Iterator[CaptureServer]:
    server = CaptureServer()
    yield server
    server.close()


@given(st.dictionaries(st.text(max_size=3), values, max_size=4))
def test_items_return_as_they_were_put(echo: CaptureServer, item: dict[str, Any]) -> None:
    """What a table sends for an item, and reads of it, is what boto3 does."""
    results = []
    for library in (reference(), subject()):
        table = made(library, echo).Table("t")
        echo.script([answer({})])
        echo.take()
        table.put_item(Item=item)
        written = json.loads(echo.take()[0].body)["Item"]
        echo.script([answer({"Item": written})])
        results.append([written, plain(table.get_item(Key={"a": 1}))])
    assert results[0] == results[1]


# What programs change


def test_traps_of_the_context(server: CaptureServer) -> None:
    """Programs let numbers be rounded."""

    def step(it: Any, lib: Any) -> Any:
        before = dict(lib.context.traps)
        try:
            lib.context.traps[decimal.Inexact] = lib.context.traps[decimal.Rounded] = False
            put = it.Table("t").put_item(Item={"a": Decimal(1) / 3 * 10**20, "b": 10**40 + 1, "c": [Decimal("1e-200")]})
            return [put, it.Table("t").get_item(Key={"a": 1})]
        finally:
            lib.context.traps.update(before)

    both(server, [answer({}), answer({"Item": {"a": {"N": "1" * 60}}})], step)


def test_precision_of_the_context(server: CaptureServer) -> None:
    def step(it: Any, lib: Any) -> Any:
        before = lib.context.prec
        try:
            lib.context.prec = 3
            return it.Table("t").put_item(Item={"a": 12345})
        finally:
            lib.context.prec = before

    both(server, [answer({})], step)


def test_another_context(server: CaptureServer) -> None:
    def step(it: Any, lib: Any) -> Any:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(lib.types, "DYNAMODB_CONTEXT", decimal.Context(prec=2))
            return [it.Table("t").put_item(Item={"a": 12345}), it.Table("t").get_item(Key={"a": 1})]

    both(server, [answer({}), answer({"Item": {"a": {"L": [{"N": "123"}]}}})], step)


@pytest.mark.parametrize(
    ("kind", "name", "replacement"),
    [
        ("TypeDeserializer", "_deserialize_n", lambda self, value: float(value)),
        ("TypeDeserializer", "_deserialize_b", lambda self, value: bytes(value)),
        ("TypeDeserializer", "_deserialize_m", lambda self, value: "map"),
        ("TypeDeserializer", "deserialize", lambda self, value: "all"),
        ("TypeSerializer", "_serialize_n", lambda self, value: "5"),
        ("TypeSerializer", "_is_binary", lambda self, value: False),
        ("TypeSerializer", "serialize", lambda self, value: {"S": "all"}),
        ("Binary", "__init__", lambda self, value: setattr(self, "value", b"other")),
    ],
)
def test_methods_that_programs_replace(server: CaptureServer, kind: str, name: str, replacement: Any) -> None:
    def step(it: Any, lib: Any) -> Any:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(getattr(lib.types, kind), name, replacement)
            put = outcome_of(lambda: it.Table("t").put_item(Item={"a": [1, {"b": b"c"}], "d": 2}))
            return [put, it.Table("t").get_item(Key={"a": 1})]

    both(server, [answer({}), answer({"Item": ITEM})], step)


def test_classes_that_programs_derive() -> None:
    def results(library: Library) -> Any:
        types = modules(library).types

        class Floats(types.TypeDeserializer):  # type: ignore[misc, name-defined]
            def _deserialize_n(self, value: str) -> float:
                return float(value)

        class Texts(types.TypeSerializer):  # type: ignore[misc, name-defined]
            def _serialize_s(self, value: str) -> str:
                return value.upper()

        parsed = {"M": {"a": {"L": [{"N": "1"}, {"NS": ["2"]}]}}}
        return plain([Floats().deserialize(parsed), Texts().serialize({"a": ["b", {"c"}]})])

    assert results(reference()) == results(subject())


def test_transformation_by_hand() -> None:
    def results(library: Library) -> Any:
        lib = modules(library)
        model = library.client("dynamodb").meta.service_model.operation_model("PutItem")
        injector = lib.transform.TransformationInjector()
        params = {
            "TableName": "t",
            "Item": {"a": {"b": [1, None]}},
            "ConditionExpression": lib.Attr("a").eq(2),
            "Expected": UserDict(a={"Value": 1}),
        }
        params = lib.transform.copy_dynamodb_params(params)
        injector.inject_condition_expressions(params, model)
        injector.inject_attribute_value_input(params, model)
        parsed = {"Attributes": {"a": {"M": {"b": {"NS": ["1"]}}}}, "Item": {"a": {"S": "left"}}}
        injector.inject_attribute_value_output(parsed, model)
        seen: list[Any] = []
        lib.transform.ParameterTransformer().transform(
            {"Item": {"a": 1}, "Expected": [1]}, model.input_shape, seen.append, "AttributeValue"
        )
        return plain([dict(params), dict(params["Expected"]), parsed, seen])

    assert results(reference()) == results(subject())


def test_without_the_high_level_interface(server: CaptureServer) -> None:
    def step(library: Library) -> Any:
        session = library.session()
        session.events.unregister("creating-resource-class.dynamodb", unique_id="high-level-dynamodb")
        it = session.resource("dynamodb", region_name=REGION, endpoint_url=server.url, **KEYS)
        server.script([answer({"Item": ITEM})])
        got = it.Table("t").get_item(Key={"id": {"S": "1"}})
        return [plain(got), [base.__name__ for base in type(it.Table("t")).__mro__]]

    assert step(reference()) == step(subject())


@pytest.mark.parametrize("name", ["input", "output"])
def test_handlers_that_programs_take_away(server: CaptureServer, name: str) -> None:
    events = {"input": "before-parameter-build.dynamodb", "output": "after-call.dynamodb"}

    def step(it: Any, _: Any) -> Any:
        it.meta.client.meta.events.unregister(events[name], unique_id=f"dynamodb-attr-value-{name}")
        key: dict[str, Any] = {"id": {"S": "1"}} if name == "input" else {"id": "1"}
        return it.Table("t").get_item(Key=key)

    both(server, [answer({"Item": ITEM})], step)


def test_handlers_of_programs(server: CaptureServer) -> None:
    """They see what boto3's see: Python's values before a call, the service's after it."""

    def step(it: Any, _: Any) -> Any:
        seen: list[Any] = []
        events = it.meta.client.meta.events
        for event in ("provide-client-params", "before-parameter-build", "before-call", "after-call"):
            events.register(
                f"{event}.dynamodb.GetItem",
                lambda event_name, params=None, parsed=None, **_: seen.append(
                    [event_name, plain(parsed if parsed is not None else params.get("Key", "request"))]
                ),
            )
        return [it.Table("t").get_item(Key={"a": 1}), seen]

    both(server, [answer({"Item": ITEM})], step)


# Batches

DONE = answer({"UnprocessedItems": {}})


def left(*requests: Any) -> Answer:
    return answer({"UnprocessedItems": {"t": list(requests)}})


def _many(it: Any, count: int, **options: Any) -> None:
    with it.Table("t").batch_writer(**options) as batch:
        for number in range(count):
            batch.put_item(Item={"id": number, "data": {"n": Decimal(number)}})


def _interrupted(it: Any) -> Any:
    with it.Table("t").batch_writer() as batch:
        batch.put_item(Item={"id": 1})
        raise KeyError("mine")


def _overwritten(it: Any, lib: Any) -> None:
    with it.Table("t").batch_writer(overwrite_by_pkeys=["id", "sort"]) as batch:
        for number in range(4):
            batch.put_item(Item={"id": number % 2, "sort": lib.Binary(b"s"), "n": number})
        batch.delete_item(Key={"id": 0, "sort": lib.Binary(b"s")})
        batch.put_item(Item={"id": 1, "sort": "s"})


BATCHES: dict[str, tuple[list[Answer], Step]] = {
    "nothing": ([], lambda it, _: _many(it, 0)),
    "one": ([DONE], lambda it, _: _many(it, 1)),
    "a batch": ([DONE], lambda it, _: _many(it, 25)),
    "batches": ([DONE], lambda it, _: _many(it, 60)),
    "unprocessed": (
        [left({"PutRequest": {"Item": {"id": {"N": "3"}}}}, {"DeleteRequest": {"Key": {"id": {"S": "x"}}}}), DONE],
        lambda it, _: _many(it, 30),
    ),
    "no list of the unprocessed": ([answer({})], lambda it, _: _many(it, 1)),
    "interrupted": ([DONE], lambda it, _: _interrupted(it)),
    "refused": (
        [answer({"__type": "ResourceNotFoundException", "message": "no"}, 400)],
        lambda it, _: _many(it, 26),
    ),
    "overwritten": ([DONE], _overwritten),
    "missing key": ([], lambda it, _: _many(it, 2, overwrite_by_pkeys=["nope"])),
    "of its own class": (
        [DONE],
        lambda it, lib: lib.table.BatchWriter("t", it.meta.client, flush_amount=1).put_item({"a": 1}),
    ),
}


@pytest.mark.parametrize("name", BATCHES)
def test_batch_writer(server: CaptureServer, name: str) -> None:
    answers, step = BATCHES[name]
    both(server, answers, step)


@pytest.mark.parametrize("value", ["x", 5, {"M": {"a": 5}}, {"L": ["x"]}, [], None], ids=repr)
def test_attribute_values_that_are_no_dicts(value: Any) -> None:
    same(lambda library: modules(library).types.TypeDeserializer().deserialize(value))
