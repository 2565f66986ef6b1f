"""Writes the pages of a paginated operation: full results, one after the other, in the operation's protocol."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import escape

from tests.support.models import Operation
from tests.support.server import Answer


def page(operation: Operation, results: dict[str, list[Any]], others: dict[str, Any]) -> Answer:
    """An answer with these results and other members."""
    shape = operation.model.output_shape
    content = {**results, **{name: value for name, value in others.items() if value is not None}}
    if operation.protocol == "query":
        inner = _members(shape, content)
        wrapper = shape.serialization["resultWrapper"]
        body = f"<R><{wrapper}>{inner}</{wrapper}><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></R>"
        return Answer(body=body.encode(), headers=(("Content-Type", "text/xml"),))
    return Answer(body=json.dumps(content).encode(), headers=(("x-amzn-RequestId", "id"),))


def element(shape: Any, mark: str, depth: int = 0) -> Any:
    """A value of a shape, its texts and numbers told apart by a mark."""
    kind = shape.type_name
    if kind == "structure":
        members = shape.members.items() if depth < 3 else ()
        return {name: element(member, f"{mark}.{name}", depth + 1) for name, member in members}
    if kind == "list":
        return [element(shape.member, f"{mark}[]", depth + 1)]
    if kind == "map":
        return {f"{mark} key": element(shape.value, f"{mark} value", depth + 1)}
    if kind == "string":
        return mark
    if kind == "boolean":
        return len(mark) % 2 == 0
    if kind == "timestamp":
        return 1422172800
    if kind == "blob":
        return "Ynl0ZXM="
    return len(mark) + 0.5 if kind in ("float", "double") else len(mark)


def elements(shape: Any, count: int, mark: str) -> list[Any]:
    """The elements of a list."""
    return [element(shape.member, f"{mark}{number}") for number in range(count)]


def _members(shape: Any, content: dict[str, Any]) -> str:
    return "".join(
        _tag(shape.members[name].serialization.get("name", name), _content(shape.members[name], value))
        for name, value in content.items()
    )


def _content(shape: Any, value: Any) -> str:
    if shape.type_name == "structure":
        return _members(shape, value)
    if shape.type_name == "list":
        return _joined(_tag("member", _content(shape.member, item)) for item in value)
    if shape.type_name == "map":
        return _joined(
            _tag("entry", _tag("key", key) + _tag("value", _content(shape.value, item))) for key, item in value.items()
        )
    if isinstance(value, bool):
        return str(value).lower()
    return escape("2015-01-25T08:00:00Z" if shape.type_name == "timestamp" else str(value))


def _tag(name: str, content: str) -> str:
    return f"<{name}>{content}</{name}>"


def _joined(parts: Iterable[str]) -> str:
    return "".join(parts)
