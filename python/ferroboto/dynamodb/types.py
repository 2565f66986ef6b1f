"""DynamoDB's attribute values to Python's and back, as ``boto3.dynamodb.types``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from decimal import Clamped, Context, Decimal, Inexact, Overflow, Rounded, Underflow
from operator import itemgetter
from typing import Any

from .._ferroboto import read_attribute_value, write_attribute_value

STRING = "S"
NUMBER = "N"
BINARY = "B"
STRING_SET = "SS"
NUMBER_SET = "NS"
BINARY_SET = "BS"
NULL = "NULL"
BOOLEAN = "BOOL"
MAP = "M"
LIST = "L"

# DynamoDB's numbers: 38 digits, and none are lost without a word.
DYNAMODB_CONTEXT = Context(Emin=-128, Emax=126, prec=38, traps=[Clamped, Overflow, Inexact, Rounded, Underflow])
BINARY_TYPES = (bytearray, bytes)


class Binary:
    """Bytes as an attribute's value.

    >>> from ferroboto.dynamodb.types import Binary
    >>> bytes(Binary(b'ab')) == Binary(b'ab').value
    True

    :raises TypeError: the value is no bytes.
    """

    def __init__(self, value: bytes | bytearray) -> None:
        if not isinstance(value, BINARY_TYPES):
            types = ", ".join(str(kind) for kind in BINARY_TYPES)
            raise TypeError(f"Value must be of the following types: {types}")
        self.value = value

    def __eq__(self, other: object) -> bool:
        return bool(self.value == (other.value if isinstance(other, Binary) else other))

    def __repr__(self) -> str:
        return f"Binary({self.value!r})"

    def __str__(self) -> str:
        # boto3 returns the bytes themselves, which str() refuses.
        return self.value  # type: ignore[return-value]

    def __bytes__(self) -> bytes:
        # boto3 returns a bytearray as it is, which bytes() refuses.
        return self.value  # type: ignore[return-value]

    def __hash__(self) -> int:
        return hash(self.value)


class TypeSerializer:
    """Writes Python's values as DynamoDB's.

    >>> from ferroboto.dynamodb.types import TypeSerializer
    >>> TypeSerializer().serialize({'a': [1, None, 'b']})
    {'M': {'a': {'L': [{'N': '1'}, {'NULL': True}, {'S': 'b'}]}}}
    """

    def serialize(self, value: Any) -> dict[str, Any]:
        """Write a value: ``{type: text, number, bytes, set, list or dict}``.

        :raises TypeError: DynamoDB has no such value; a float among them.
        """
        if type(value) in (dict, list) and is_plain_serializer(self):
            written: dict[str, Any] = write_attribute_value(value, self.written, Binary, DYNAMODB_CONTEXT)
            return written
        return self.written(value)

    def written(self, value: Any) -> dict[str, Any]:
        """Write a value by the methods below, which subclasses may replace."""
        kind = self._get_dynamodb_type(value)
        serialize = getattr(self, f"_serialize_{kind}".lower())
        return {kind: serialize(value)}

    def _get_dynamodb_type(self, value: Any) -> str:
        kinds: tuple[tuple[str, Callable[[Any], bool]], ...] = (
            (NULL, self._is_null),
            (BOOLEAN, self._is_boolean),
            (NUMBER, self._is_number),
            (STRING, self._is_string),
            (BINARY, self._is_binary),
            (NUMBER_SET, lambda value: self._is_type_set(value, self._is_number)),
            (STRING_SET, lambda value: self._is_type_set(value, self._is_string)),
            (BINARY_SET, lambda value: self._is_type_set(value, self._is_binary)),
            (MAP, self._is_map),
            (LIST, self._is_listlike),
        )
        for kind, is_of_kind in kinds:
            if is_of_kind(value):
                return kind
        raise TypeError(f'Unsupported type "{type(value)}" for value "{value}"')

    def _is_null(self, value: Any) -> bool:
        return value is None

    def _is_boolean(self, value: Any) -> bool:
        return isinstance(value, bool)

    def _is_number(self, value: Any) -> bool:
        if isinstance(value, float):
            raise TypeError("Float types are not supported. Use Decimal types instead.")
        return isinstance(value, (int, Decimal))

    def _is_string(self, value: Any) -> bool:
        return isinstance(value, str)

    def _is_binary(self, value: Any) -> bool:
        return isinstance(value, (Binary, *BINARY_TYPES))

    def _is_set(self, value: Any) -> bool:
        return isinstance(value, AbstractSet)

    def _is_type_set(self, value: Any, type_validator: Callable[[Any], bool]) -> bool:
        return self._is_set(value) and all(map(type_validator, value))

    def _is_map(self, value: Any) -> bool:
        return isinstance(value, Mapping)

    def _is_listlike(self, value: Any) -> bool:
        return isinstance(value, (list, tuple))

    def _serialize_null(self, value: Any) -> bool:
        return True

    def _serialize_bool(self, value: bool) -> bool:
        return value

    def _serialize_n(self, value: Any) -> str:
        number = str(DYNAMODB_CONTEXT.create_decimal(value))
        if number in ("Infinity", "NaN"):
            raise TypeError("Infinity and NaN not supported")
        return number

    def _serialize_s(self, value: str) -> str:
        return value

    def _serialize_b(self, value: Any) -> Any:
        return value.value if isinstance(value, Binary) else value

    def _serialize_ss(self, value: Any) -> list[str]:
        return [self._serialize_s(item) for item in value]

    def _serialize_ns(self, value: Any) -> list[str]:
        return [self._serialize_n(item) for item in value]

    def _serialize_bs(self, value: Any) -> list[Any]:
        return [self._serialize_b(item) for item in value]

    def _serialize_l(self, value: Any) -> list[Any]:
        return [self.serialize(item) for item in value]

    def _serialize_m(self, value: Mapping[str, Any]) -> dict[str, Any]:
        return {key: self.serialize(item) for key, item in value.items()}


class TypeDeserializer:
    """Reads DynamoDB's values as Python's.

    >>> from ferroboto.dynamodb.types import TypeDeserializer
    >>> TypeDeserializer().deserialize({'L': [{'N': '1.50'}, {'BOOL': False}]})
    [Decimal('1.50'), False]
    """

    def deserialize(self, value: Mapping[str, Any]) -> Any:
        """Read a value.

        :raises TypeError: it is empty, or of no type that DynamoDB has.
        """
        # Single values take no longer than the question whether the class is as it was.
        if type(value) is dict and (MAP in value or LIST in value) and is_plain_deserializer(self):
            return read_attribute_value(value, self.read, Binary, DYNAMODB_CONTEXT)
        return self.read(value)

    def read(self, value: Mapping[str, Any]) -> Any:
        """Read a value by the methods below, which subclasses may replace."""
        if not value:
            raise TypeError("Value must be a nonempty dictionary whose key is a valid dynamodb type.")
        kind = next(iter(value.keys()))
        deserialize = getattr(self, f"_deserialize_{kind}".lower(), None)
        if deserialize is None:
            raise TypeError(f"Dynamodb type {kind} is not supported")
        return deserialize(value[kind])

    def _deserialize_null(self, value: Any) -> None:
        return None

    def _deserialize_bool(self, value: bool) -> bool:
        return value

    def _deserialize_n(self, value: str) -> Decimal:
        return DYNAMODB_CONTEXT.create_decimal(value)

    def _deserialize_s(self, value: str) -> str:
        return value

    def _deserialize_b(self, value: bytes) -> Binary:
        return Binary(value)

    def _deserialize_ns(self, value: list[str]) -> set[Decimal]:
        return set(map(self._deserialize_n, value))

    def _deserialize_ss(self, value: list[str]) -> set[str]:
        return set(map(self._deserialize_s, value))

    def _deserialize_bs(self, value: list[bytes]) -> set[Binary]:
        return set(map(self._deserialize_b, value))

    def _deserialize_l(self, value: list[Any]) -> list[Any]:
        return [self.deserialize(item) for item in value]

    def _deserialize_m(self, value: Mapping[str, Any]) -> dict[str, Any]:
        return {key: self.deserialize(item) for key, item in value.items()}


def _plain(kind: type) -> Callable[[object], bool]:
    """Make the test whether an object of a class, and the class itself, are as they are here.

    Only then are values read and written natively: programs derive from the classes and replace their methods.
    """
    methods = itemgetter(*(name for name in vars(kind) if callable(getattr(kind, name))))
    of_binary = itemgetter("__init__", "__hash__", "__eq__")
    ours = methods(vars(kind)), of_binary(vars(Binary)), Binary, Decimal

    def is_plain(it: object) -> bool:
        if type(it) is not kind or vars(it):
            return False
        try:
            return (methods(vars(kind)), of_binary(vars(Binary)), Binary, Decimal) == ours
        except KeyError:
            return False

    return is_plain


is_plain_serializer = _plain(TypeSerializer)
is_plain_deserializer = _plain(TypeDeserializer)
