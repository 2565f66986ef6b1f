"""Skeletons of parameters and responses: a value of each type, by the model."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._shapes import Service, Shape

_SCALARS: dict[str, Any] = {
    "integer": 0,
    "long": 0,
    "short": 0,
    "byte": 0,
    "float": 0.0,
    "double": 0.0,
    "boolean": True,
    "timestamp": "1970-01-01T00:00:00",
    "blob": None,
}


def skeleton(service: Service, shape: Shape, *, output: bool = False) -> Any:
    """A value of a shape; in responses, strings are the names of their members."""
    return _value(service, shape, "", [], output)


def _value(service: Service, shape: Shape, name: str, above: list[str], output: bool) -> Any:
    kind = shape["type"]
    own = shape.get("name", "")
    if kind not in ("structure", "list", "map"):
        if kind in _SCALARS:
            return _SCALARS[kind]
        values = shape.get("enum")
        return values[0] if values else (name if output else "")
    if above.count(own) > 1:
        return {} if kind != "list" else []
    above = [*above, own]
    if kind == "structure":
        return {
            member: _value(service, service.shape(reference), member, above, output)
            for member, reference in (shape.get("members") or {}).items()
            if not service.shape(reference).get("streaming")
        }
    if kind == "list":
        member = service.shape(shape["member"])
        return [_value(service, member, member.get("name", ""), above, output)]
    key = service.shape(shape["key"])
    of_value = service.shape(shape["value"])
    first = (key.get("enum") or ["KeyName"])[0]
    return {first: _value(service, of_value, of_value.get("name", ""), above, output)}
