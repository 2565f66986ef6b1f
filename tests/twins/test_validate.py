"""``ferroboto.botocore.validate`` beside botocore's, over generated values for a shape with everything in it."""

from __future__ import annotations

import datetime
import decimal
import io
from typing import Any

import botocore.model
import botocore.validate
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import ferroboto.botocore.model
import ferroboto.botocore.validate

SHAPES: dict[str, Any] = {
    "Text": {"type": "string", "min": 2},
    "Label": {"type": "string"},
    "Whole": {"type": "integer", "min": 3},
    "Long": {"type": "long"},
    "Real": {"type": "double", "min": 1},
    "Short": {"type": "float"},
    "Flag": {"type": "boolean"},
    "Bytes": {"type": "blob"},
    "When": {"type": "timestamp"},
    "Texts": {"type": "list", "member": {"shape": "Text"}, "min": 1},
    "Labels": {"type": "list", "member": {"shape": "Label"}},
    "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Whole"}},
    "Json": {"type": "string"},
    "Free": {"type": "structure", "members": {}, "document": True},
    "Choice": {"type": "structure", "members": {"A": {"shape": "Text"}, "B": {"shape": "Whole"}}, "union": True},
    "Everything": {
        "type": "structure",
        "required": ["Text"],
        "members": {
            **{name: {"shape": name} for name in ("Text", "Whole", "Long", "Real", "Short", "Flag", "Bytes", "When")},
            **{name: {"shape": name} for name in ("Texts", "Labels", "Map", "Free", "Choice")},
            "Label": {"shape": "Label", "hostLabel": True},
            "Json": {"shape": "Json", "jsonvalue": True, "location": "header", "locationName": "x-json"},
            "Again": {"shape": "Everything"},
        },
    },
}
NAMES = [*SHAPES["Everything"]["members"], "Unknown", "A", "B"]

plain = (
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.text("ab", max_size=3)
    | st.binary(max_size=2)
    | st.floats(-3, 3)
)
plain |= st.sampled_from([decimal.Decimal(1), datetime.datetime(2020, 1, 1), "2020-01-01", io.BytesIO(), object, {1}])
values = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=3) | st.tuples(inner) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=10,
)


def report(library: Any, value: Any) -> Any:
    shape = library.model.ShapeResolver(SHAPES).get_shape_by_name("Everything")
    errors = library.validate.ParamValidator().validate(value, shape)
    return errors.has_errors(), errors.generate_report()


@given(st.dictionaries(st.sampled_from(NAMES), values, max_size=8))
@example({"Text": "", "Texts": [], "Whole": 1, "Real": 0.5, "Label": "", "Choice": {}, "Map": {"a": 1}})
@example({"Text": "ab", "Choice": {"A": "ab", "B": 5}, "Free": {"a": [b"x", {"b": object}]}, "Json": object})
@example({"Text": 5, "Texts": [1, "a"], "Labels": [1, "a"], "Bytes": 5, "When": "x", "Flag": 1, "Map": [], "Again": {}})
def test_reports(value: dict[str, Any]) -> None:
    assert report(ferroboto.botocore, value) == report(botocore, value)


def test_errors() -> None:
    texts = []
    for library in (ferroboto.botocore, botocore):
        shape = library.model.ShapeResolver(SHAPES).get_shape_by_name("Everything")
        library.validate.validate_parameters({"Text": "ab"}, shape)
        with pytest.raises(Exception, match="Parameter validation failed") as raised:
            library.validate.validate_parameters({"Text": 1}, shape)
        texts.append((type(raised.value).__name__, str(raised.value)))
    assert texts[0] == texts[1]


def subclassed(module: Any) -> Any:
    """A validator as emulators of AWS make them: other checks of some types, and reports of their own."""

    class Errors(module.ValidationErrors):  # type: ignore[misc, name-defined]
        def _format_error(self, error: Any) -> str:
            kind, name, facts = error
            return f"{kind} of {self._get_name(name)}: {sorted(facts)}: {super()._format_error(error)}"

    class Validator(module.ParamValidator):  # type: ignore[misc, name-defined]
        def validate(self, params: Any, shape: Any) -> Any:
            errors = Errors()
            self._validate(params, shape, errors, name="")
            return errors

        @module.type_check(valid_types=(str, int))
        def _validate_string(self, param: Any, shape: Any, errors: Any, name: str) -> None:
            module.range_check(name, len(str(param)), shape, "invalid length", errors)

        def _validate_timestamp(self, param: Any, shape: Any, errors: Any, name: str) -> None:
            if not self._type_check_datetime(param):
                errors.report(name, "invalid type", param=param, valid_types=["a date"])

    return Validator()


@given(st.dictionaries(st.sampled_from(NAMES), values, max_size=4))
@example({"Text": b"", "When": 5j, "Choice": {}, "Free": {"a": object}})
def test_validators_of_programs(params: Any) -> None:
    reports = []
    for model, module in (
        (botocore.model, botocore.validate),
        (ferroboto.botocore.model, ferroboto.botocore.validate),
    ):
        shape = model.ShapeResolver(SHAPES).get_shape_by_name("Everything")
        errors = subclassed(module).validate(params, shape)
        reports.append((errors.has_errors(), errors.generate_report()))
    assert reports[0] == reports[1]
