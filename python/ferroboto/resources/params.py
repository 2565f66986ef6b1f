"""Where parameters of a request come from, and where in the request they go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .. import jmespath
from .._models.names import xform_name
from ..exceptions import ResourceLoadException

if TYPE_CHECKING:
    from .base import ServiceResource
    from .model import DefinitionWithParams, Parameter

INDEX_RE = re.compile(r"\[(.*)\]$")


def get_data_member(parent: ServiceResource, path: str) -> Any:
    """Give what a path finds in a resource's data, loaded if it has not been."""
    if parent.meta.data is None:
        load = getattr(parent, "load", None)
        if load is None:
            raise ResourceLoadException(f"{type(parent).__name__} has no load method!")
        load()
    return jmespath.search(path, parent.meta.data)


def value_of(parent: ServiceResource, parameter: Parameter) -> Any:
    """Give the value of a parameter whose source is the resource."""
    if parameter.source == "identifier":
        return getattr(parent, xform_name(parameter.name or ""))
    if parameter.source == "data":
        return get_data_member(parent, parameter.path or "")
    raise NotImplementedError(f"Unsupported source type: {parameter.source}")


def create_request_parameters(
    parent: ServiceResource,
    request_model: DefinitionWithParams,
    params: dict[str, Any] | None = None,
    index: int | None = None,
) -> dict[str, Any]:
    """Fill in what the resource knows, into ``params`` where they are given."""
    params = {} if params is None else params
    for parameter in request_model.params:
        if parameter.source != "input":
            constant = parameter.source in ("string", "integer", "boolean")
            value = parameter.value if constant else value_of(parent, parameter)
            build_param_structure(params, parameter.target, value, index)
    return params


def build_param_structure(params: dict[str, Any], target: str, value: Any, index: int | None = None) -> None:
    """Put a value where ``target`` points: ``a.b`` into dicts, ``a[0]`` at a place, ``a[]`` at the end of a list.

    ``a[*]`` is the place ``index``.

    >>> from ferroboto.resources.params import build_param_structure
    >>> params = {}
    >>> build_param_structure(params, 'Entries[0].Id', 'x')
    >>> params
    {'Entries': [{'Id': 'x'}]}
    """
    position: Any = params
    *above, last = target.split(".")
    for part in above:
        position = _step(position, part, index)
    match = INDEX_RE.search(last)
    if match:
        entries, place = _listed(position, last, match, index)
        entries[place] = value
    else:
        position[last] = value


def _step(position: Any, part: str, index: int | None) -> Any:
    match = INDEX_RE.search(part)
    if match:
        entries, place = _listed(position, part, match, index)
        return entries[place]
    return position.setdefault(part, {})


def _listed(position: Any, part: str, match: re.Match[str], index: int | None) -> tuple[list[Any], int]:
    name, inner = part[: match.start()], match.group(1)
    if not isinstance(position.get(name), list):
        position[name] = []
    entries: list[Any] = position[name]
    place = index if inner == "*" else int(inner) if inner else None
    place = len(entries) if place is None else place
    entries.extend({} for _ in range(place + 1 - len(entries)))
    return entries, place
