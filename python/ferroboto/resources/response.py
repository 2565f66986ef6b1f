"""What becomes of a response: handed on as it is, or made into resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import jmespath
from .._models.names import xform_name
from .params import value_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .base import ServiceResource
    from .context import ServiceContext
    from .factory import ResourceFactory
    from .model import Parameter, ResponseResource


def all_not_none(iterable: Iterable[Any]) -> bool:
    """Whether no element is ``None``."""
    return all(element is not None for element in iterable)


def build_identifiers(
    identifiers: list[Parameter],
    parent: ServiceResource,
    params: dict[str, Any] | None = None,
    raw_response: Any = None,
) -> list[tuple[str, Any]]:
    """Give names and values of identifiers, but for those that the user gives."""
    return [
        (xform_name(identifier.target), identifier_of(identifier, parent, params, raw_response))
        for identifier in identifiers
        if identifier.source != "input"
    ]


def identifier_of(
    identifier: Parameter, parent: ServiceResource, params: dict[str, Any] | None, raw_response: Any
) -> Any:
    """Return the value of one identifier."""
    if identifier.source == "response":
        return jmespath.search(identifier.path or "", raw_response)
    if identifier.source == "requestParameter":
        return jmespath.search(identifier.path or "", params)
    return value_of(parent, identifier)


def build_empty_response(search_path: str | None, operation_name: str, service_model: Any) -> Any:
    """Give the empty value of the type that a path has in an operation's output."""
    shape = service_model.operation_model(operation_name).output_shape
    for item in search_path.split(".") if search_path else ():
        item = item.strip("[0123456789]$")
        if shape.type_name == "structure":
            shape = shape.members[item]
        elif shape.type_name == "list":
            shape = shape.member
        else:
            raise NotImplementedError(f"Search path hits shape type {shape.type_name} from {item}")
    empty: dict[str, Any] = {"structure": {}, "list": [], "map": {}}
    return empty.get(shape.type_name)


def _nth(values: list[Any], place: int) -> Any:
    if place < len(values):
        return values[place]
    # boto3 takes the values from the front of the list.
    raise IndexError("pop from empty list")


class RawHandler:
    """Hands a response on, or what a path finds in it."""

    def __init__(self, search_path: str | None) -> None:
        """Keep the path."""
        self.search_path = search_path

    def __call__(self, parent: Any, params: dict[str, Any], response: Any) -> Any:
        """Give the response."""
        if self.search_path and self.search_path != "$":
            return jmespath.search(self.search_path, response)
        return response


class ResourceHandler:
    """Makes a resource or a list of them."""

    def __init__(
        self,
        search_path: str | None,
        factory: ResourceFactory,
        resource_model: ResponseResource,
        service_context: ServiceContext,
        operation_name: str | None = None,
    ) -> None:
        """Keep what is needed of the model."""
        self.search_path = search_path
        self.factory = factory
        self.resource_model = resource_model
        self.operation_name = operation_name
        self.service_context = service_context

    def __call__(self, parent: ServiceResource, params: dict[str, Any], response: Any) -> Any:
        """Return the resource that is in the response, a list where there are many."""
        identifiers = build_identifiers(self.resource_model.identifiers, parent, params, response)
        return self.identified(parent, dict(identifiers), response)

    def identified(self, parent: ServiceResource, identifiers: dict[str, Any], response: Any) -> Any:
        """Return the resource of these identifiers, or resources where one of them is a list."""
        kind = self.resource_model.type
        resource_class = self.factory.load_from_definition(
            kind, self.service_context.resource_json_definitions[kind], self.service_context
        )
        data = jmespath.search(self.search_path, response) if self.search_path else None
        lists = {name: value for name, value in identifiers.items() if isinstance(value, list)}
        if lists:
            # Whatever is no list is the same for all.
            given = {**identifiers, "client": parent.meta.client}
            made = []
            for place in range(len(next(iter(lists.values())))):
                for name, values in lists.items():
                    given[name] = _nth(values, place)
                resource = resource_class(**given)
                if data and data[place] is not None:
                    resource.meta.data = data[place]
                made.append(resource)
            return made
        if all_not_none(identifiers.values()):
            return self._made(resource_class, parent, identifiers, data)
        if self.operation_name is None:
            return None
        return build_empty_response(self.search_path, self.operation_name, self.service_context.service_model)

    def _made(
        self,
        resource_class: type[ServiceResource],
        parent: ServiceResource,
        identifiers: dict[str, Any],
        data: Any,
    ) -> ServiceResource:
        resource = resource_class(**identifiers, client=parent.meta.client)
        if data is not None:
            resource.meta.data = data
        return resource
