"""Conditions of DynamoDB in Python, as ``boto3.dynamodb.conditions``, and the expressions that they stand for.

>>> from ferroboto.dynamodb.conditions import Attr, ConditionExpressionBuilder
>>> built = ConditionExpressionBuilder().build_expression(Attr('age').gte(18) & ~Attr('name').begins_with('x'))
>>> built.condition_expression
'(#n0 >= :v0 AND (NOT begins_with(#n1, :v1)))'
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from ..exceptions import (
    DynamoDBNeedsConditionError,
    DynamoDBNeedsKeyConditionError,
    DynamoDBOperationNotSupportedError,
)

ATTR_NAME_REGEX = re.compile(r"[^.\[\]]+(?![^\[]*\])")


class ConditionBase:
    """A condition; ``&``, ``|`` and ``~`` make others of it."""

    expression_format = ""
    expression_operator = ""
    has_grouped_values = False

    def __init__(self, *values: Any) -> None:
        """Keep what it is about."""
        self._values = values

    def __and__(self, other: Any) -> And:
        if not isinstance(other, ConditionBase):
            raise DynamoDBOperationNotSupportedError("AND", other)
        return And(self, other)

    def __or__(self, other: Any) -> Or:
        if not isinstance(other, ConditionBase):
            raise DynamoDBOperationNotSupportedError("OR", other)
        return Or(self, other)

    def __invert__(self) -> Not:
        return Not(self)

    def get_expression(self) -> dict[str, Any]:
        """Return format, operator and values."""
        return {"format": self.expression_format, "operator": self.expression_operator, "values": self._values}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self._values == other._values

    __hash__ = None  # type: ignore[assignment]


class AttributeBase:
    """An attribute by name; its methods make conditions."""

    def __init__(self, name: str) -> None:
        """Keep the name."""
        self.name = name

    def __and__(self, value: Any) -> Any:
        raise DynamoDBOperationNotSupportedError("AND", self)

    def __or__(self, value: Any) -> Any:
        raise DynamoDBOperationNotSupportedError("OR", self)

    def __invert__(self) -> Any:
        raise DynamoDBOperationNotSupportedError("NOT", self)

    def eq(self, value: Any) -> Equals:
        """Equal to a value."""
        return Equals(self, value)

    def lt(self, value: Any) -> LessThan:
        """Less than a value."""
        return LessThan(self, value)

    def lte(self, value: Any) -> LessThanEquals:
        """At most a value."""
        return LessThanEquals(self, value)

    def gt(self, value: Any) -> GreaterThan:
        """Greater than a value."""
        return GreaterThan(self, value)

    def gte(self, value: Any) -> GreaterThanEquals:
        """At least a value."""
        return GreaterThanEquals(self, value)

    def begins_with(self, value: Any) -> BeginsWith:
        """Begins with a value."""
        return BeginsWith(self, value)

    def between(self, low_value: Any, high_value: Any) -> Between:
        """At least one value and at most another."""
        return Between(self, low_value, high_value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self.name == other.name

    __hash__ = None  # type: ignore[assignment]


class ConditionAttributeBase(ConditionBase, AttributeBase):
    """A condition that others can be made about, as the size of an attribute."""

    def __init__(self, *values: Any) -> None:
        ConditionBase.__init__(self, *values)
        AttributeBase.__init__(self, values[0].name)

    def __eq__(self, other: object) -> bool:
        return ConditionBase.__eq__(self, other) and AttributeBase.__eq__(self, other)

    __hash__ = None


class ComparisonCondition(ConditionBase):
    """An operator between two values."""

    expression_format = "{0} {operator} {1}"


class Equals(ComparisonCondition):
    """``=``."""

    expression_operator = "="


class NotEquals(ComparisonCondition):
    """``<>``."""

    expression_operator = "<>"


class LessThan(ComparisonCondition):
    """``<``."""

    expression_operator = "<"


class LessThanEquals(ComparisonCondition):
    """``<=``."""

    expression_operator = "<="


class GreaterThan(ComparisonCondition):
    """``>``."""

    expression_operator = ">"


class GreaterThanEquals(ComparisonCondition):
    """``>=``."""

    expression_operator = ">="


class In(ComparisonCondition):
    """``IN``."""

    expression_operator = "IN"
    has_grouped_values = True


class Between(ConditionBase):
    """``BETWEEN``."""

    expression_operator = "BETWEEN"
    expression_format = "{0} {operator} {1} AND {2}"


class _Function(ConditionBase):
    expression_format = "{operator}({0}, {1})"


class BeginsWith(_Function):
    """``begins_with``."""

    expression_operator = "begins_with"


class Contains(_Function):
    """``contains``."""

    expression_operator = "contains"


class AttributeType(_Function):
    """``attribute_type``."""

    expression_operator = "attribute_type"


class Size(ConditionAttributeBase):
    """``size``."""

    expression_operator = "size"
    expression_format = "{operator}({0})"


class AttributeExists(ConditionBase):
    """``attribute_exists``."""

    expression_operator = "attribute_exists"
    expression_format = "{operator}({0})"


class AttributeNotExists(ConditionBase):
    """``attribute_not_exists``."""

    expression_operator = "attribute_not_exists"
    expression_format = "{operator}({0})"


class And(ConditionBase):
    """``AND``."""

    expression_operator = "AND"
    expression_format = "({0} {operator} {1})"


class Or(ConditionBase):
    """``OR``."""

    expression_operator = "OR"
    expression_format = "({0} {operator} {1})"


class Not(ConditionBase):
    """``NOT``."""

    expression_operator = "NOT"
    expression_format = "({operator} {0})"


class Key(AttributeBase):
    """An attribute of a key."""


class Attr(AttributeBase):
    """Any attribute."""

    def ne(self, value: Any) -> NotEquals:
        """Not equal to a value."""
        return NotEquals(self, value)

    def is_in(self, value: Iterable[Any]) -> In:
        """Equal to one of several values."""
        return In(self, value)

    def exists(self) -> AttributeExists:
        """There is such an attribute."""
        return AttributeExists(self)

    def not_exists(self) -> AttributeNotExists:
        """There is no such attribute."""
        return AttributeNotExists(self)

    def contains(self, value: Any) -> Contains:
        """Contains a value."""
        return Contains(self, value)

    def size(self) -> Size:
        """Return its size, to make conditions about."""
        return Size(self)

    def attribute_type(self, value: str) -> AttributeType:
        """Is of a type."""
        return AttributeType(self, value)


class BuiltConditionExpression(NamedTuple):
    """An expression, with what its placeholders stand for."""

    condition_expression: str
    attribute_name_placeholders: dict[str, str]
    attribute_value_placeholders: dict[str, Any]


class ConditionExpressionBuilder:
    """Writes conditions as expressions, with placeholders that go on from one to the next."""

    def __init__(self) -> None:
        """Begin with the first placeholders."""
        self._name_count = 0
        self._value_count = 0

    def reset(self) -> None:
        """Begin with the first placeholders again."""
        self._name_count = 0
        self._value_count = 0

    def build_expression(self, condition: Any, is_key_condition: bool = False) -> BuiltConditionExpression:
        """Write a condition.

        :raises DynamoDBNeedsConditionError: it is none.
        :raises DynamoDBNeedsKeyConditionError: it is about other attributes than keys, and must not be.
        """
        if not isinstance(condition, ConditionBase):
            raise DynamoDBNeedsConditionError(condition)
        built = BuiltConditionExpression("", {}, {})
        return built._replace(condition_expression=self._written(condition, built, is_key_condition))

    def _written(self, condition: ConditionBase, built: BuiltConditionExpression, is_key_condition: bool) -> str:
        expression = condition.get_expression()
        parts = [
            self._part(value, built, condition.has_grouped_values, is_key_condition) for value in expression["values"]
        ]
        text: str = expression["format"].format(*parts, operator=expression["operator"])
        return text

    def _part(self, value: Any, built: BuiltConditionExpression, grouped: bool, is_key_condition: bool) -> str:
        if isinstance(value, ConditionBase):
            return self._written(value, built, is_key_condition)
        if isinstance(value, AttributeBase):
            if is_key_condition and not isinstance(value, Key):
                raise DynamoDBNeedsKeyConditionError(
                    f"Attribute object {value.name} is of type {type(value)}. "
                    f"KeyConditionExpression only supports Attribute objects of type Key"
                )
            return ATTR_NAME_REGEX.sub(lambda match: self._name(match.group(), built), value.name)
        if grouped:
            return f"({', '.join(self._value(item, built) for item in value)})"
        return self._value(value, built)

    def _name(self, name: str, built: BuiltConditionExpression) -> str:
        placeholder = f"#n{self._name_count}"
        self._name_count += 1
        built.attribute_name_placeholders[placeholder] = name
        return placeholder

    def _value(self, value: Any, built: BuiltConditionExpression) -> str:
        placeholder = f":v{self._value_count}"
        self._value_count += 1
        built.attribute_value_placeholders[placeholder] = value
        return placeholder
