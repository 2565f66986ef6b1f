"""Recursive comparison of what two libraries answered: values, exact types, order of keys, exceptions.

Differences are lines of text with a path, the reference on the left.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence
from typing import Any

# Base classes that only exist because of botocore's own HTTP library.
_FOREIGN_MODULES = ("urllib3", "botocore.vendored", "ferroboto.botocore.vendored", "requests", "http", "socket", "ssl")


def differences(left: Any, right: Any, path: str = "") -> list[str]:
    """How `right` differs from `left`; an empty list when it does not."""
    if is_stream(left) or is_stream(right):
        return _streams(left, right, path)
    if isinstance(left, BaseException) or isinstance(right, BaseException):
        return exceptions(left, right, path)
    if _kind(left) != _kind(right):
        return [f"{path}: {_kind(left)} {left!r} != {_kind(right)} {right!r}"]
    if isinstance(left, Mapping):
        return _mappings(left, right, path)
    if isinstance(left, (list, tuple)):
        return _sequences(left, right, path)
    if isinstance(left, datetime.datetime):
        same = left == right and left.utcoffset() == right.utcoffset() and left.tzname() == right.tzname()
        same = same and left.isoformat() == right.isoformat()
        return [] if same else [f"{path}: {left.isoformat()} {left.tzname()} != {right.isoformat()} {right.tzname()}"]
    if isinstance(left, float):
        same = (math.isnan(left) and math.isnan(right)) or (left == right and repr(left) == repr(right))
        return [] if same else [f"{path}: {left!r} != {right!r}"]
    return [] if left == right else [f"{path}: {left!r} != {right!r}"]


def is_stream(value: Any) -> bool:
    return type(value).__name__ == "StreamingBody"


def exceptions(left: Any, right: Any, path: str = "") -> list[str]:
    """Class name, names of the bases, text, `.response`, `.operation_name`, `.kwargs`."""
    if not isinstance(left, BaseException) or not isinstance(right, BaseException):
        return [f"{path}: {_told(left)} != {_told(right)}"]
    found = []
    if lineage(left) != lineage(right):
        found.append(f"{path}: raised {lineage(left)} != {lineage(right)} ({right!r})")
    if str(left) != str(right):
        found.append(f"{path}: text {str(left)!r} != {str(right)!r}")
    for name in ("response", "operation_name", "kwargs"):
        if hasattr(left, name) != hasattr(right, name):
            found.append(f"{path}: .{name} is on one side only")
        elif name == "kwargs" and hasattr(left, name):
            found += differences(_arguments(left), _arguments(right), f"{path}.kwargs")
        elif hasattr(left, name):
            found += differences(getattr(left, name), getattr(right, name), f"{path}.{name}")
    return found


def lineage(error: BaseException) -> list[str]:
    """The names of an exception's classes, leaving out those of botocore's HTTP library."""
    return [c.__name__ for c in type(error).__mro__ if not c.__module__.startswith(_FOREIGN_MODULES)]


def _told(outcome: Any) -> str:
    if isinstance(outcome, BaseException):
        return f"raised {type(outcome).__name__}({outcome})"
    return f"returned {outcome!r}"


def _arguments(error: Any) -> dict[str, Any]:
    """What a botocore error was made of; of foreign objects (a urllib3 error, a request) only that they are there."""

    def plain(name: str, value: Any) -> Any:
        foreign = isinstance(value, BaseException) or type(value).__module__ not in ("builtins", "datetime")
        return "an object" if foreign or name == "error" else value

    return {name: plain(name, error.kwargs[name]) for name in sorted(error.kwargs)}


def _kind(value: Any) -> str:
    # dict subclasses are told apart too: answers are plain dicts.
    return type(value).__name__


def _mappings(left: Mapping[Any, Any], right: Mapping[Any, Any], path: str) -> list[str]:
    found = []
    if list(left) != list(right):
        found.append(f"{path}: keys {list(left)} != {list(right)}")
    for key in left:
        if key in right:
            found += differences(left[key], right[key], f"{path}.{key}")
    return found


def _sequences(left: Sequence[Any], right: Sequence[Any], path: str) -> list[str]:
    if len(left) != len(right):
        return [f"{path}: {len(left)} items != {len(right)} items: {left!r} != {right!r}"]
    found = []
    for index, (one, other) in enumerate(zip(left, right, strict=True)):
        found += differences(one, other, f"{path}[{index}]")
    return found


def _streams(left: Any, right: Any, path: str) -> list[str]:
    if not (is_stream(left) and is_stream(right)):
        return [f"{path}: {_told(left)} != {_told(right)}"]
    return differences(_drained(left), _drained(right), f"{path}.read()")


def _drained(stream: Any) -> Any:
    try:
        return stream.read()
    except Exception as error:  # noqa: BLE001 - what is raised is what is compared
        return error
    finally:
        stream.close()
