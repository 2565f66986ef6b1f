"""Equivalent of ``botocore.validate``: whether values fit shapes, for shapes that a program has. Calls are validated natively."""

from __future__ import annotations

import decimal
import json
from collections.abc import Callable
from datetime import datetime
from functools import partial, wraps
from typing import Any, ClassVar

from ..exceptions import ParamValidationError
from .utils import is_json_value_header, parse_to_aware_datetime

_MAPPING = (dict,)
_SEQUENCE = (list, tuple)
_TEXT = (str,)
_WHOLE = (int,)
_FLAG = (bool,)
_NUMBER = (float, decimal.Decimal, int)
_DOCUMENT = (str, int, bool, float)

Method = Callable[..., None]


def validate_parameters(params: Any, shape: Any) -> None:
    """Check values against a shape.

    :raises ParamValidationError: they do not fit.
    """
    errors = ParamValidator().validate(params, shape)
    if errors.has_errors():
        raise ParamValidationError(report=errors.generate_report())


def type_check(valid_types: tuple[type, ...]) -> Callable[[Method], Method]:
    """Let a method of a validator see values of these types alone; others are reported."""

    def guarded(method: Method) -> Method:
        @wraps(method)
        def check(self: Any, param: Any, shape: Any, errors: Any, name: str) -> None:
            if isinstance(param, valid_types):
                method(self, param, shape, errors, name)
            else:
                errors.report(name, "invalid type", param=param, valid_types=[str(kind) for kind in valid_types])

        return check

    return guarded


def range_check(name: str, value: Any, shape: Any, error_type: str, errors: Any) -> None:
    """Report a number that is smaller than a shape allows."""
    smallest = shape.metadata.get("min")
    if smallest is None and hasattr(shape, "serialization") and shape.serialization.get("hostLabel"):
        # Nothing else can be part of a host name.
        smallest = 1
    if smallest is not None and value < smallest:
        errors.report(name, error_type, param=value, min_allowed=smallest)


def _nothing(self: Any, param: Any, shape: Any, errors: Any, name: str) -> None:
    """Check nothing but the type."""


def _listed(values: Any) -> str:
    return ", ".join(values)


# What is said of each kind of error, given the name of the value and the facts.
_TEXTS: dict[str, Callable[[str, dict[str, Any]], str]] = {
    "missing required field": lambda name, facts: f'Missing required parameter in {name}: "{facts["required_name"]}"',
    "unknown field": lambda name, facts: (
        f'Unknown parameter in {name}: "{facts["unknown_param"]}", must be one of: {_listed(facts["valid_names"])}'
    ),
    "invalid type": lambda name, facts: (
        f"Invalid type for parameter {name}, value: {facts['param']}, type: {type(facts['param'])}, "
        f"valid types: {_listed(facts['valid_types'])}"
    ),
    "invalid type for document": lambda name, facts: (
        f"Invalid type for document parameter {name}, value: {facts['param']}, type: {type(facts['param'])}, "
        f"valid types: {_listed(facts['valid_types'])}"
    ),
    "invalid range": lambda name, facts: (
        f"Invalid value for parameter {name}, value: {facts['param']}, valid min value: {facts['min_allowed']}"
    ),
    "invalid length": lambda name, facts: (
        f"Invalid length for parameter {name}, value: {facts['param']}, valid min length: {facts['min_allowed']}"
    ),
    "unable to encode to json": lambda name, facts: (
        f"Invalid parameter {name} must be json serializable: {facts['type_error']}"
    ),
    "more than one input": lambda name, facts: (
        f"Invalid number of parameters set for tagged union structure {name}. "
        f"Can only set one of the following keys: {_listed(facts['members'])}."
    ),
    "empty input": lambda name, facts: (
        f"Must set one of the following keys for tagged unionstructure {name}: {_listed(facts['members'])}."
    ),
}


class ValidationErrors:
    """What does not fit, as (kind, name of the value, facts)."""

    def __init__(self) -> None:
        """Begin without any."""
        self._errors: list[tuple[str, str, dict[str, Any]]] = []

    def has_errors(self) -> bool:
        """Whether anything does not fit."""
        return bool(self._errors)

    def generate_report(self) -> str:
        """Return all errors, a line each."""
        return "\n".join(str(self._format_error(error)) for error in self._errors)

    def report(self, name: str, reason: str, **kwargs: Any) -> None:
        """Add an error of a kind, with its facts."""
        self._errors.append((reason, name, kwargs))

    def _format_error(self, error: tuple[str, str, dict[str, Any]]) -> str:
        reason, name, facts = error
        return _TEXTS[reason](self._get_name(name), facts)

    def _get_name(self, name: str) -> str:
        return name.removeprefix(".") if name else "input"


class ParamValidator:
    """Checks values against shapes. A subclass may do it in another way for a type: ``_validate_string`` and the like."""

    SCALAR_TYPES: ClassVar[dict[str, tuple[type, ...]]] = {
        "float": _NUMBER,
        "double": _NUMBER,
        "integer": _WHOLE,
        "long": _WHOLE,
        "boolean": _FLAG,
        "string": _TEXT,
    }
    CONTAINER_TYPES: ClassVar[dict[str, tuple[type, ...]]] = {
        "structure": _MAPPING,
        "map": _MAPPING,
        "list": _SEQUENCE,
    }
    VALIDATED_METADATA_ATTRS: ClassVar[set[str]] = {"required", "min", "document", "union"}

    def validate(self, params: Any, shape: Any) -> ValidationErrors:
        """Return everything that does not fit."""
        errors = ValidationErrors()
        self._validate(params, shape, errors, name="")
        return errors

    def _check_special_validation_cases(self, shape: Any) -> Method | None:
        if is_json_value_header(shape):
            return self._validate_jsonvalue_string
        if shape.type_name == "structure" and shape.is_document_type:
            return self._validate_document
        return None

    def _validate(self, params: Any, shape: Any, errors: Any, name: str) -> None:
        check = self._check_special_validation_cases(shape) or getattr(self, f"_validate_{shape.type_name}")
        check(params, shape, errors, name)

    @type_check(_MAPPING)
    def _validate_structure(self, params: Any, shape: Any, errors: Any, name: str) -> None:
        members = shape.members
        if shape.is_tagged_union and len(params) != 1:
            errors.report(name, "more than one input" if params else "empty input", members=members)
        for required in shape.metadata.get("required", []):
            if required not in params:
                errors.report(name, "missing required field", required_name=required, user_params=params)
        for key in params:
            if key not in members:
                errors.report(name, "unknown field", unknown_param=key, valid_names=list(members))
        for key in params:
            if key in members:
                self._validate(params[key], members[key], errors, f"{name}.{key}")

    @type_check(_SEQUENCE)
    def _validate_list(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        range_check(name, len(param), shape, "invalid length", errors)
        types = self.SCALAR_TYPES.get(shape.member.type_name)
        if types is None or self._shape_has_constraints(shape.member):
            check: Method = self._validate
        else:
            # As in botocore, methods of a subclass do not see items of which only the type counts.
            check = partial(type_check(types)(_nothing), self)
        for place, item in enumerate(param):
            check(item, shape.member, errors, f"{name}[{place}]")

    def _shape_has_constraints(self, shape: Any) -> bool:
        return not self.VALIDATED_METADATA_ATTRS.isdisjoint(shape.metadata)

    @type_check(_MAPPING)
    def _validate_map(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        for key, item in param.items():
            self._validate(key, shape.key, errors, f"{name} (key: {key})")
            self._validate(item, shape.value, errors, f"{name}.{key}")

    @type_check(_TEXT)
    def _validate_string(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        range_check(name, len(param), shape, "invalid length", errors)

    @type_check(_WHOLE)
    def _validate_integer(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        range_check(name, param, shape, "invalid range", errors)

    _validate_long = _validate_integer

    @type_check(_NUMBER)
    def _validate_double(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        range_check(name, param, shape, "invalid range", errors)

    _validate_float = _validate_double

    @type_check(_FLAG)
    def _validate_boolean(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        """There are no limits."""

    def _validate_blob(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        if not isinstance(param, (bytes, bytearray, str)) and not hasattr(param, "read"):
            types = [str(bytes), str(bytearray), "file-like object"]
            errors.report(name, "invalid type", param=param, valid_types=types)

    def _validate_timestamp(self, param: Any, shape: Any, errors: Any, name: str) -> None:
        if not self._type_check_datetime(param):
            types = [str(datetime), "timestamp-string"]
            errors.report(name, "invalid type", param=param, valid_types=types)

    def _type_check_datetime(self, value: Any) -> bool:
        try:
            parse_to_aware_datetime(value)
        except (TypeError, ValueError, AttributeError):
            return False
        return True

    def _validate_jsonvalue_string(self, params: Any, shape: Any, errors: Any, name: str) -> None:
        try:
            json.dumps(params)
        except (ValueError, TypeError) as error:
            errors.report(name, "unable to encode to json", type_error=error)

    def _validate_document(self, params: Any, shape: Any, errors: Any, name: str) -> None:
        if isinstance(params, dict):
            for key, item in params.items():
                self._validate_document(item, shape, errors, key)
        elif isinstance(params, list):
            for place, item in enumerate(params):
                self._validate_document(item, shape, errors, f"{name}[{place}]")
        elif params is not None and not isinstance(params, _DOCUMENT):
            types = [str(kind) for kind in (*_DOCUMENT, list, dict)]
            errors.report(name, "invalid type for document", param=params, param_type=type(params), valid_types=types)
