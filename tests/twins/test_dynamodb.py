"""Attribute values and conditions of DynamoDB, beside boto3's."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import boto3.compat
import boto3.dynamodb.conditions
import boto3.dynamodb.types
import boto3.utils
from hypothesis import given
from hypothesis import strategies as st

import ferroboto
import ferroboto._substitute
import ferroboto.awsrequest
import ferroboto.boto3.compat
import ferroboto.boto3.utils
import ferroboto.botocore.awsrequest
import ferroboto.botocore.compat
import ferroboto.botocore.history
import ferroboto.botocore.loaders
import ferroboto.botocore.utils
import ferroboto.dynamodb.conditions
import ferroboto.dynamodb.types
from tests.twins.test_utils import outcome

numbers = st.integers(-(10**37), 10**37) | st.decimals(allow_nan=True, allow_infinity=True, places=2)
attributes = st.recursive(
    st.none()
    | st.booleans()
    | numbers
    | st.text(max_size=5)
    | st.binary(max_size=5)
    | st.binary(max_size=5).map(bytearray)
    | st.floats()
    | st.sets(st.integers() | st.text(max_size=3), max_size=3)
    | st.frozensets(st.binary(max_size=3), max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(attributes)
def test_attribute_values(value: Any) -> None:
    ours, theirs = ferroboto.dynamodb.types, boto3.dynamodb.types
    there = outcome(theirs.TypeSerializer().serialize, value)
    assert outcome(ours.TypeSerializer().serialize, value) == there
    if there[0][0] == "{":
        written = ours.TypeSerializer().serialize(value)
        back = [outcome(it.TypeDeserializer().deserialize, written) for it in (ours, theirs)]
        assert back[0] == back[1]


def test_attribute_values_that_are_none() -> None:
    ours, theirs = ferroboto.dynamodb.types, boto3.dynamodb.types
    for value in ({}, None, {"X": 1}, {"BS": [b"a"]}):
        assert outcome(ours.TypeDeserializer().deserialize, value) == outcome(
            theirs.TypeDeserializer().deserialize, value
        )
    for value in (object, "text", b"bytes", bytearray(b"x")):
        ours_made, theirs_made = outcome(ours.Binary, value), outcome(theirs.Binary, value)
        assert ours_made == theirs_made
    assert ours.Binary(b"a") == b"a" and ours.Binary(b"a") == ours.Binary(b"a") and bytes(ours.Binary(b"a")) == b"a"
    assert hash(ours.Binary(b"a")) == hash(b"a") and ours.DYNAMODB_CONTEXT.prec == 38
    assert pickle.loads(pickle.dumps(ours.Binary(b"a"))) == b"a"


names = st.sampled_from(["a", "a.b", "a[0].b", "a-b", "a[1][2]"])


@st.composite
def conditions(draw: Any, depth: int = 2) -> Callable[[Any], Any]:
    """Makes a condition of the classes of a library."""
    if depth and draw(st.booleans()):
        one, other = draw(conditions(depth - 1)), draw(conditions(depth - 1))
        kind = draw(st.sampled_from("&|~"))
        return lambda library: (
            one(library) & other(library)
            if kind == "&"
            else one(library) | other(library)
            if kind == "|"
            else ~one(library)
        )
    name, value, key = draw(names), draw(st.integers() | st.text(max_size=3)), draw(st.booleans())
    method = draw(
        st.sampled_from(["eq", "lt", "lte", "gt", "gte", "begins_with", "between", "ne", "is_in", "exists", "size"])
    )
    arguments = {"between": (value, value), "is_in": ([value, 1],), "exists": (), "size": ()}.get(method, (value,))

    def make(library: Any) -> Any:
        attribute = (library.Key if key and hasattr(library.Key, method) else library.Attr)(name)
        made = getattr(attribute, method)(*arguments)
        return made.gt(value) if method == "size" else made

    return make


@given(conditions(), st.booleans())
def test_conditions(make: Callable[[Any], Any], of_keys: bool) -> None:
    made = []
    for library in (ferroboto.dynamodb.conditions, boto3.dynamodb.conditions):
        builder = library.ConditionExpressionBuilder()
        assert make(library) == make(library)
        pair = [outcome(lambda b=builder, it=library: tuple(b.build_expression(make(it), of_keys))) for _ in range(2)]
        made.append(str(pair).replace("ferroboto.", "boto3."))
    assert made[0] == made[1]


def test_conditions_that_are_none() -> None:
    made = []
    for library in (ferroboto.dynamodb.conditions, boto3.dynamodb.conditions):
        attribute = library.Attr("a")
        made.append(
            [
                outcome(library.ConditionExpressionBuilder().build_expression, "text"),
                outcome(lambda it=attribute: it.eq(1) & 5),
                outcome(lambda it=attribute: it.eq(1) | None),
                [outcome(lambda it=attribute: it & it)[0], outcome(lambda it=attribute: ~it)[0]],
                attribute == library.Attr("a"),
                attribute.size() == library.Attr("a").size(),
                attribute.eq(1) == attribute.eq(2),
            ]
        )
    assert made[0] == made[1]
