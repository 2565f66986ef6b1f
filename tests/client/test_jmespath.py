"""Expressions find what jmespath.py finds, and fail as it fails."""

from __future__ import annotations

import collections
import datetime
import decimal
import importlib
import re
import threading
import warnings
from random import Random
from typing import Any

import jmespath as expected
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.compare import differences
from tests.support.libraries import subject, subject_is_reference
from tests.support.twin import outcome_of

found = expected if subject_is_reference() else importlib.import_module(f"{subject().name}.jmespath")

MOMENT = datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc)
DATA: dict[str, Any] = {
    "a": {"b": [1, 2, {"c": "x"}], "n": None, "e": {}, "d": {"d": {"d": 1}}},
    "list": [3, 1, 2],
    "texts": ["b", "c", "a"],
    "mixed": [1, "a", None, True, [1, [2, [3]]], {"k": "v"}],
    "nested": [[1, 2], [3, [4]], 5, []],
    "people": [
        {"name": "ann", "age": 30, "tags": ["x", "y"], "on": True},
        {"name": "bob", "age": 25, "tags": [], "on": False},
        {"name": "cid", "age": 30, "tags": ["z"]},
        {"name": None},
    ],
    "zero": 0,
    "one": 1,
    "float": 1.5,
    "neg": -2.5,
    "yes": True,
    "no": False,
    "text": "Hello, W\u00f6rld",
    "digits": "12",
    "fraction": "1.5",
    "empty": "",
    "none": None,
    "bytes": b"\x00raw",
    "when": MOMENT,
    "whens": [MOMENT, None],
    "big": 2**80,
    "decimal": decimal.Decimal("1.50"),
    "tuple": (1, 2),
    "ordered": collections.OrderedDict(z=1, y=2),
    "with space": {"d.t": 1, 'q"t': 2},
    "foo": [{"bar": {"baz": i, "qux": str(i)}} for i in range(5)],
}

EXPRESSIONS = r"""
a | a.b | a.b[0] | a.b[-1].c | a.b[5] | a.missing.deeper | a.n | a.e | text.x | list.x | @ | a.d.d.d | a."b" | "with space"."d.t"
"with space"."q\"t" | list[0] | list[-4] | list[99999999999999999999] | list[*] | list[] | nested[] | nested[][] | mixed[] | a.* | *.b | a.*.c
list[1:] | list[:-1] | list[::2] | list[::-1] | list[5:1:-2] | list[-99999999999999999999:] | text[1:] | list[0:2][0] | nested[0:2][0] | list[::0]
people[*].name | people[].tags | people[].tags[] | people[*].tags[0] | people[0].tags | people[?age] | people[?age==`30`].name
people[?age>`25`].name | people[?age>=`30` && on].name | people[?age<`30` \|\| name=='cid'].name | people[?!on].name | people[?name=='ann'].tags[]
people[?tags[?@=='x']].name | people[?contains(tags, 'z')].name | people[?name==`bob`].age | people[?name=="bob"].age | people[-1:].name
people[?on==`true`].name | people[?age!=`30`].name | people[?age<=`30`].age | people[?name>'b'].name | people[?nope].x | people[?not_null(age)]
people[*].[name,age] | people[*].{n: name, a: age} | people[0].{n: name, x: [age, tags]} | {x: list, "y z": text} | [a.n, none.x, one] | none.[a] | none.{a: b}
foo[*].bar.baz | foo[*].bar.[baz,qux] | foo[?bar.baz>`2`].bar.qux \| [0] | foo[].bar \| [*].baz | foo[*].bar \| [1] | foo[:2].bar.qux | foo[*].bar.*
a \|\| list | none \|\| list | empty \|\| one | zero \|\| one | a.e \|\| one | no \|\| yes | yes && list | none && list | zero && one | (none \|\| one) && text
!one | !zero | !none | !empty | !yes | !a.e | !list | !text | !(one == one) | !float | !decimal | !when
one == `1` | one == `true` | zero == `false` | yes == `1` | yes == `true` | one == `1.0` | float == `1.5` | text == 'x' | list == `[3, 1, 2]` | a.e == `{}`
none == `null` | when == when | bytes == bytes | one != `true` | yes != `1` | list != `[]` | big == big | decimal == `1.5` | tuple == list
one < float | float > one | text < 'z' | text < one | one < text | none < one | yes < one | list < list | when < when | neg <= zero | big > one | decimal > one
length(text) | length(list) | length(a) | length(one) | length(none) | length(tuple) | length(ordered) | length(bytes)
abs(neg) | abs(text) | abs(yes) | abs(decimal) | avg(list) | avg(`[]`) | avg(texts) | avg(mixed) | ceil(float) | floor(neg) | ceil(text) | sum(list) | sum(`[]`) | sum(texts)
max(list) | max(texts) | max(mixed) | max(`[]`) | min(list) | min(texts) | min(`[]`) | min(one) | max(nested) | max(whens)
sort(list) | sort(texts) | sort(mixed) | sort(`[]`) | sort(one) | reverse(list) | reverse(text) | reverse(one) | reverse(a)
sort_by(people[?age], &age)[].name | sort_by(people, &age) | sort_by(people[?age], &name)[].age | sort_by(people[?age], &tags) | sort_by(`[]`, &a) | sort_by(a, &b) | sort_by(list, &@)
max_by(people[?age], &age).name | min_by(people[?age], &age).name | max_by(people, &age) | min_by(`[]`, &a) | max_by(foo, &bar.baz) | min_by(foo, &bar.qux).bar | min_by(foo, &bar)
map(&name, people) | map(&age, people) | map(name, people) | map(&@, text) | map(&bar.baz, foo) | map(&[0], nested) | sort_by(foo, &to_number(bar.qux))[-1]
keys(a) | values(a.e) | keys(list) | values(`{"b": 1, "a": 2}`) | keys(`{"b": 1, "a": 2}`) | keys(ordered) | merge(`{"a": 1}`, `{"a": 2, "b": 3}`) | merge(a.e) | merge() | merge(list) | merge(a.e, list)
contains(list, `1`) | contains(list, `9`) | contains(text, 'ello') | contains(text, one) | contains(one, one) | contains(mixed, `true`)
starts_with(text, 'He') | ends_with(text, 'rld') | starts_with(one, 'a') | ends_with(text, one) | join(', ', texts) | join('', list) | join(one, texts) | join('-', mixed)
to_array(one) | to_array(list) | to_array(none) | to_string(one) | to_string(text) | to_string(a) | to_string(when) | to_string(none) | to_string(big) | to_string(bytes) | to_string(mixed)
to_number(digits) | to_number(fraction) | to_number(text) | to_number(one) | to_number(yes) | to_number(list) | to_number(none) | to_number(when) | to_number(float) | to_number(bytes) | to_number(empty)
type(one) | type(float) | type(text) | type(yes) | type(list) | type(a) | type(none) | type(when) | type(bytes) | type(big) | type(ordered) | type(tuple)
not_null(none, one) | not_null(none) | not_null() | nope(one) | length() | length(a, b) | sort_by(list) | abs(`1`, `2`) | length(&a) | Length(text)
when | bytes | big | decimal | tuple | tuple[0] | ordered.z | ordered.* | whens[] | [when, bytes] | {w: when} | *[0] | a.*.*
`1` | `"text"` | `bare` | `  bare` | `bare  ` | `{"z": 1, "a": [1.0, 2e3, null, true]}` | `12345678901234567890123` | `NaN` | `-Infinity` | `"\ud83d\ude00"` | `"\ud800"` | `a\`b` | `"a\`b"` | `[1` | `'q'` | `` | ` `
'raw' | '' | 'it\'s' | 'back\slash' | 'two\\' | '\u00e9' | "\u0061" | "\u0061".b | "a"."b"[0] | "a\nb" | "\x" | "tab	" | 'tab	'
[0] | [*] | [] | [?a] | [a] | * | *.* | [::] | [0:1] | {a: a} | &a | (a) | (a).b | (a.b)[0] | a.b | [0] | -1 | 0 | list[-0] | list[01] | list[-01] | list[ 1 ] | list [0] | a . b
foo[*].bar[] | foo[].bar[].baz | foo[*].[bar] | foo[*].[bar][] | foo[?bar.baz==`1` \|\| bar.baz==`2`][].bar.qux | foo[?bar][0] | foo[?bar] \| [0].bar
"""

MALFORMED = r"""
a. | .a | a.. | a b | a[ | a[0 | a[x] | a[1:2:3:4] | a[1 2] | a] | [a | [a b] | [a, ] | [a,,b] | [ ] | {a | {a: | {a: b | {a b} | {} | {"a"} | {a: b, }
( | () | (a | a) | f( | f(a | f(,a) | a.&b | a.'x' | a.`1` | a.0 | a.[ | a.[b | a.{b | a.( | !a. | ! | & | && | a && | a \|\| | \|\| a | a \| | a == | == a | a = b | = | # | $a | a-b | a-1 | -
"a | 'a | `a | "a"( | "a"(b) | [0](a) | @(a) | 'x'(y) | a.b(c).d( | * * | *a | a[*b | a[]b | a[?b | a[?b c] | a[? | a[?]] | a[*].  | a[*].0 | length(a | [?a | ~ | a\b | é | a[1.5] | a.1 | "\q" | a[::x]
a[b, c] | a.b.[ | [*]a | [*b] | [* a] | {*: a} | a? | a% | a, | , | : | } | a:b | a[:: | a[: | a[:x | a[1:] b
"""


def _listed(text: str) -> list[str]:
    # " | " stands between; where an expression has one, it is written "\|".
    parts = [part.strip(" ") for line in text.strip("\n").splitlines() for part in re.split(r"(?<!\\) \| ", line)]
    return [part.replace("\\|", "|") for part in parts if part]


def _plain(outcome: Any) -> Any:
    """Expressions as values have no equality."""
    if type(outcome).__name__ == "_Expression":
        return "an expression"
    return outcome


def compared(expression: str, data: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PendingDeprecationWarning)
        left = _plain(outcome_of(lambda: expected.search(expression, data)))
        right = _plain(outcome_of(lambda: found.search(expression, data)))
    if "_Expression" in str(left):
        assert type(left).__name__ == type(right).__name__
        return left
    assert not differences(left, right), expression
    return left


@pytest.mark.parametrize("expression", _listed(EXPRESSIONS))
def test_expressions(expression: str) -> None:
    compared(expression, DATA)


@pytest.mark.parametrize("expression", ["", *_listed(MALFORMED)])
def test_malformed(expression: str) -> None:
    outcome = compared(expression, DATA)
    assert isinstance(outcome, (ValueError, type(None), dict, list, int, bool))


@pytest.mark.parametrize(
    "expression",
    [
        "length(list,)",
        "{a: one b: one}",
        "list[:1 2]",
        "nested[0][0:].x",
        "nested[0][0:][0]",
        "('a')(b)",
        "(length)(list)",
    ],
)
def test_as_lenient_as_jmespath_py(expression: str) -> None:
    """Against its own grammar in places."""
    compared(expression, DATA)


def test_attributes_of_errors() -> None:
    for expression in ("a b", "a.", "a[", "#", "length()", "not_null()", "length(one)", "nope()"):
        left, right = (outcome_of(lambda: library.search(expression, DATA)) for library in (expected, found))  # noqa: B023
        mine = {name: value for name, value in vars(right).items() if not name.startswith("_")}
        assert vars(left) == mine, expression
        assert [kind.__name__ for kind in type(left).__mro__] == [kind.__name__ for kind in type(right).__mro__]


def test_objects_are_the_same() -> None:
    """What is found is what was searched, never a copy."""
    for expression in (
        "a",
        "a.b[2]",
        "when",
        "bytes",
        "big",
        "people[?name=='ann'] | [0]",
        "max_by(foo, &bar.baz)",
        "text",
    ):
        assert found.search(expression, DATA) is expected.search(expression, DATA), expression
    assert found.search("[when, bytes]", DATA)[0] is DATA["when"]


def test_objects_of_any_class() -> None:
    class Getter:
        def get(self, name: str) -> str:
            return f"got {name}"

        def values(self) -> list[int]:
            return [1, 2]

    class Failing:
        def get(self, name: str) -> None:
            raise LookupError(name)

    class Listed(list):  # type: ignore[type-arg]
        pass

    for data in (Getter(), Failing(), Listed([1, 2]), {"a": Listed([3])}, "text", b"x", 5, None, True, [], {}, object):
        for expression in (
            "a",
            "*",
            "[0]",
            "[]",
            "[*]",
            "a[0]",
            "a[]",
            "!@",
            "@ || `1`",
            "length(@)",
            "type(@)",
            "to_array(@)",
        ):
            compared(expression, data)


def test_compiled() -> None:
    compiled = found.compile("a.b[2].c")
    assert compiled.expression == "a.b[2].c"
    assert compiled.search(DATA) == "x"
    assert compiled.search({}) is None
    assert found.compile("a.b[2].c") is compiled


@pytest.mark.skipif(subject_is_reference(), reason="what was read once is not read again")
def test_bare_literals_warn() -> None:
    for library in (expected, found):
        with pytest.warns(PendingDeprecationWarning, match="deprecated string literal syntax"):
            library.search("a == `never written before`", DATA)


DEEP = (
    "(" * 5000 + "a" + ")" * 5000,
    "a" + "[*]" * 5000,
    "a||" * 100_000 + "a",
    "!" * 100_000 + "a",
    "[" * 5000,
    "{a:" * 5000,
    "to_array(" * 5000,
    "&" * 5000,
)


@pytest.mark.skipif(subject_is_reference(), reason="jmespath.py has limits of its own")
@pytest.mark.parametrize("expression", DEEP, ids=lambda text: text[:9])
def test_deep_expressions_are_errors(expression: str) -> None:
    """Never the end of the process, not even on the small stack of a thread."""
    outcomes: list[Any] = []
    previous = threading.stack_size(1024 * 1024)
    try:
        thread = threading.Thread(target=lambda: outcomes.append(outcome_of(lambda: found.search(expression, DATA))))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(previous)
    assert isinstance(outcomes[0], (RecursionError, ValueError))


@pytest.mark.parametrize(
    "expression",
    [
        "a." * 100_000 + "a",
        "(" * 200 + "one" + ")" * 200,
        "none || " * 100 + "one",
        "a" + ".d" * 60,
        "[" * 60 + "one" + "]" * 60,
    ],
)
def test_long_expressions(expression: str) -> None:
    compared(expression, DATA)


def test_shared_between_threads() -> None:
    compiled = found.compile("people[?age > `25`].{n: name, t: tags[0]}")
    wanted = compiled.search(DATA)
    wrong: list[Any] = []

    def work() -> None:
        for _ in range(200):
            if compiled.search(DATA) != wanted:
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# Generated

NAMES = st.sampled_from(["a", "b", "foo", "list", "people", "name", '"a"', '"with space"', "bar", "baz", "age", "tags"])
LITERALS = st.sampled_from(["`1`", "`0`", "`true`", "`null`", "'x'", "`bare`", "`[1, 2]`", '`{"a": 1}`', "`-1.5`", "@"])
FUNCTIONS = [name for name in dir(expected.functions.Functions) if name.startswith("_func_")]


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    step = st.sampled_from([".a", ".b", ".*", "[0]", "[-1]", "[]", "[*]", "[1:]", "[::-1]", ".foo", ".bar", ".name"])
    return st.one_of(
        st.builds(str.__add__, inner, step),
        st.builds("{}[?{}]".format, inner, inner),
        st.builds("{} | {}".format, inner, inner),
        st.builds("({})".format, inner),
        st.builds("!{}".format, inner),
        st.builds("{} {} {}".format, inner, st.sampled_from(["||", "&&", "==", "!=", "<", "<=", ">", ">="]), inner),
        st.builds("[{}, {}]".format, inner, inner),
        st.builds("{{a: {}, b: {}}}".format, inner, inner),
        st.builds(
            "{}({})".format,
            st.sampled_from(FUNCTIONS).map(lambda name: name[6:]),
            st.lists(inner | inner.map("&{}".format), min_size=1, max_size=2).map(", ".join),
        ),
    )


@settings(max_examples=300)
@given(st.recursive(NAMES | LITERALS, _grown, max_leaves=8))
def test_generated_expressions(expression: str) -> None:
    compared(expression, DATA)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from([0.0, 1.0, 1.5]) | st.sampled_from(["", "a", "1"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["a", "b", "foo"]), inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=300)
@given(st.recursive(st.sampled_from(["a", "b", "foo", "@", "`1`", "`true`", "''"]), _grown, max_leaves=5), JSON)
def test_generated_data(expression: str, data: Any) -> None:
    compared(expression, data)


PIECES = [
    *"ab.*[](){},:|&!<@",
    '"c"',
    "foo",
    "[]",
    "[*]",
    "[0]",
    "[?",
    "||",
    "&&",
    "==",
    "!=",
    "`1`",
    "`x`",
    "'s'",
    "-1",
    "2",
    "length(",
    " ",
]


@pytest.mark.parametrize("seed", range(8))
def test_any_words(seed: int) -> None:
    """Words in any order: the same errors at the same places."""
    random = Random(seed)
    for _ in range(2500):
        compared("".join(random.choice(PIECES) for _ in range(random.randint(1, 9))), DATA)
