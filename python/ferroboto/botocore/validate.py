"""Equivalent of ``botocore.validate``: whether values fit shapes, for shapes that a program has. Calls are validated natively."""

from __future__ import annotations

import decimal
import json
from datetime import datetime
from typing import Any

from ..exceptions import ParamValidationError
from .utils import is_json_value_header, parse_to_aware_datetime

_TYPES: dict[str, tuple[type, ...]] = {
    "structure": (dict,),
    "map": (dict,),
    "list": (list, tuple),
    "string": (str,),
    "integer": (int,),
    "long": (int,),
    "boolean": (bool,),
    "double": (float, decimal.Decimal, int),
    "float": (float, decimal.Decimal, int),
}
_DOCUMENT = (str, int, bool, float)


def validate_parameters(params: Any, shape: Any) -> None:
    """Check values against a shape.

    :raises ParamValidationError: they do not fit.
    """
    errors = ParamValidator().validate(params, shape)
    if errors.has_errors():
        raise ParamValidationError(report=errors.generate_report())


class ValidationErrors:
    """What does not fit, a line each."""

    def __init__(self) -> None:
        """Begin without any."""
        self._lines: list[str] = []

    def has_errors(self) -> bool:
        """Whether anything does not fit."""
        return bool(self._lines)

    def generate_report(self) -> str:
        """Return all lines."""
        return "\n".join(self._lines)

    def _add(self, line: str) -> None:
        self._lines.append(line)


def _shown(name: str) -> str:
    return name.removeprefix(".") if name else "input"


class ParamValidator:
    """Checks values against shapes."""

    def validate(self, params: Any, shape: Any) -> ValidationErrors:
        """Return everything that does not fit."""
        errors = ValidationErrors()
        self._validate(params, shape, errors, "")
        return errors

    def _validate(self, value: Any, shape: Any, errors: ValidationErrors, name: str) -> None:
        kind = shape.type_name
        types = _TYPES.get(kind)
        fits = types is None or isinstance(value, types)
        if is_json_value_header(shape):
            self._json(value, errors, name)
        elif kind == "structure" and shape.is_document_type:
            self._document(value, errors, name)
        elif kind == "blob":
            if not isinstance(value, (bytes, bytearray, str)) and not hasattr(value, "read"):
                self._wrong_type(value, (bytes, bytearray), errors, name, "file-like object")
        elif kind == "timestamp":
            try:
                parse_to_aware_datetime(value)
            except (TypeError, ValueError, AttributeError):
                self._wrong_type(value, (datetime,), errors, name, "timestamp-string")
        elif types is not None and not fits:
            self._wrong_type(value, types, errors, name)
        elif kind == "structure":
            self._structure(value, shape, errors, name)
        elif kind == "list":
            self._bound(value, len(value), shape, errors, name)
            for place, item in enumerate(value):
                self._validate(item, shape.member, errors, f"{name}[{place}]")
        elif kind == "map":
            for key, item in value.items():
                self._validate(key, shape.key, errors, f"{name} (key: {key})")
                self._validate(item, shape.value, errors, f"{name}.{key}")
        elif kind == "string":
            self._bound(value, len(value), shape, errors, name)
        elif kind != "boolean":
            self._bound(value, None, shape, errors, name)

    def _structure(self, value: Any, shape: Any, errors: ValidationErrors, name: str) -> None:
        shown, members = _shown(name), shape.members
        if shape.is_tagged_union:
            keys = ", ".join(members)
            if not value:
                errors._add(f"Must set one of the following keys for tagged unionstructure {shown}: {keys}.")
            elif len(value) > 1:
                errors._add(
                    f"Invalid number of parameters set for tagged union structure {shown}. "
                    f"Can only set one of the following keys: {keys}."
                )
        for required in shape.metadata.get("required", []):
            if required not in value:
                errors._add(f'Missing required parameter in {shown}: "{required}"')
        for key in value:
            if key not in members:
                errors._add(f'Unknown parameter in {shown}: "{key}", must be one of: {", ".join(members)}')
        for key in value:
            if key in members:
                self._validate(value[key], members[key], errors, f"{name}.{key}")

    def _bound(self, value: Any, length: int | None, shape: Any, errors: ValidationErrors, name: str) -> None:
        smallest = shape.metadata.get("min", 1 if shape.serialization.get("hostLabel") else None)
        measured = value if length is None else length
        if smallest is None or measured >= smallest:
            return
        shown = _shown(name)
        if length is None:
            errors._add(f"Invalid value for parameter {shown}, value: {value}, valid min value: {smallest}")
        else:
            errors._add(f"Invalid length for parameter {shown}, value: {length}, valid min length: {smallest}")

    def _wrong_type(
        self, value: Any, types: tuple[type, ...], errors: ValidationErrors, name: str, *more: str, of: str = ""
    ) -> None:
        valid = ", ".join([*map(str, types), *more])
        text = (
            f"Invalid type for {of}parameter {_shown(name)}, value: {value}, type: {type(value)}, valid types: {valid}"
        )
        errors._add(text)

    def _json(self, value: Any, errors: ValidationErrors, name: str) -> None:
        try:
            json.dumps(value)
        except (ValueError, TypeError) as error:
            errors._add(f"Invalid parameter {_shown(name)} must be json serializable: {error}")

    def _document(self, value: Any, errors: ValidationErrors, name: str) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                self._document(item, errors, key)
        elif isinstance(value, list):
            for place, item in enumerate(value):
                self._document(item, errors, f"{name}[{place}]")
        elif value is not None and not isinstance(value, _DOCUMENT):
            self._wrong_type(value, (*_DOCUMENT, list, dict), errors, name, of="document ")
