"""Collections of resources: listed page by page as they are walked through."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from .._models.names import xform_name
from .action import BatchAction
from .params import create_request_parameters
from .response import ResourceHandler

if TYPE_CHECKING:
    from .base import ServiceResource
    from .context import ServiceContext
    from .factory import ResourceFactory
    from .model import Action, Collection

logger = logging.getLogger(__name__)


def _merge(target: dict[str, Any], other: dict[str, Any], append_lists: bool) -> None:
    for key, value in other.items():
        if isinstance(value, dict) and key in target:
            _merge(target[key], value, False)
        elif isinstance(value, list) and append_lists and isinstance(target.get(key), list):
            target[key].extend(value)
        else:
            target[key] = value


def _up_to(limit: int | None, count: int, found: Any) -> list[Any]:
    """Return the resources of a page up to the limit, where ``count`` came before."""
    items = []
    for item in found:
        items.append(item)
        if limit is not None and count + len(items) >= limit:
            break
    return items


class _Listing:
    """What managers and collections show of themselves."""

    _model: Collection
    _parent: ServiceResource

    def __repr__(self) -> str:
        assert self._model.resource is not None
        listed = f"{self._parent.meta.service_name}.{self._model.resource.type}"
        return f"{type(self).__name__}({self._parent}, {listed})"


class ResourceCollection(_Listing):
    """Resources that are listed when they are iterated over; narrowed down by its methods, which give copies."""

    def __init__(self, model: Collection, parent: ServiceResource, handler: ResourceHandler, **kwargs: Any) -> None:
        """Keep model and parameters."""
        assert model.request is not None
        self._model = model
        self._parent = parent
        self._request = model.request
        self._py_operation_name = xform_name(model.request.operation)
        self._handler = handler
        self._params = copy.deepcopy(kwargs)

    def __iter__(self) -> Iterator[Any]:
        """Go through the resources."""
        for page in self.pages():
            yield from page

    def _clone(self, **kwargs: Any) -> ResourceCollection:
        params = copy.deepcopy(self._params)
        _merge(params, kwargs, True)
        return type(self)(self._model, self._parent, self._handler, **params)

    def pages(self) -> Iterator[list[Any]]:
        """Go through the pages, each a list of resources."""
        params, limit, page_size = self._given(create_request_parameters(self._parent, self._request))
        client, name = self._parent.meta.client, self._py_operation_name
        logger.debug("Calling %s:%s", self._parent.meta.service_name, name)
        pages: Any
        if client.can_paginate(name):
            config = {"MaxItems": limit, "PageSize": page_size}
            pages = client.get_paginator(name).paginate(PaginationConfig=config, **params)
        else:
            pages = [getattr(client, name)(**params)]
        count = 0
        for page in pages:
            items = _up_to(limit, count, self._handler(self._parent, params, page))
            count += len(items)
            yield items
            if limit is not None and count >= limit:
                return

    def _given(self, params: dict[str, Any]) -> tuple[dict[str, Any], int | None, int | None]:
        """Return the parameters with those of the user, the limit and the size of pages."""
        given = self._params.copy()
        limit = given.pop("limit", None)
        page_size = given.pop("page_size", None)
        _merge(params, given, True)
        return params, limit, page_size

    def all(self) -> ResourceCollection:
        """Give all of them."""
        return self._clone()

    def filter(self, **kwargs: Any) -> ResourceCollection:
        """Give those that are listed with these parameters of the operation."""
        return self._clone(**kwargs)

    def limit(self, count: int) -> ResourceCollection:
        """Give at most so many."""
        return self._clone(limit=count)

    def page_size(self, count: int) -> ResourceCollection:
        """Ask for at most so many at a time."""
        return self._clone(page_size=count)


class CollectionManager(_Listing):
    """The way to a collection: cannot be iterated over itself, but what its methods give can."""

    _collection_cls: type[ResourceCollection] = ResourceCollection

    def __init__(
        self,
        collection_model: Collection,
        parent: ServiceResource,
        factory: ResourceFactory,
        service_context: ServiceContext,
    ) -> None:
        """Keep model and parent."""
        assert collection_model.request is not None
        assert collection_model.resource is not None
        self._model = collection_model
        self._parent = parent
        resource = collection_model.resource
        operation = collection_model.request.operation
        self._handler = ResourceHandler(resource.path, factory, resource, service_context, operation)

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy by the resource that it belongs to."""
        return getattr, (self._parent, self._model.name)

    def iterator(self, **kwargs: Any) -> ResourceCollection:
        """Give the collection."""
        return self._collection_cls(self._model, self._parent, self._handler, **kwargs)

    def all(self) -> ResourceCollection:
        """Give all of them."""
        return self.iterator()

    def filter(self, **kwargs: Any) -> ResourceCollection:
        """Give those that are listed with these parameters of the operation."""
        return self.iterator(**kwargs)

    def limit(self, count: int) -> ResourceCollection:
        """Give at most so many."""
        return self.iterator(limit=count)

    def page_size(self, count: int) -> ResourceCollection:
        """Ask for at most so many at a time."""
        return self.iterator(page_size=count)

    def pages(self) -> Iterator[list[Any]]:
        """Go through the pages, each a list of resources."""
        return self.iterator().pages()


class CollectionFactory:
    """Makes the classes of a collection."""

    # Their bases, and what their batch actions do.
    _bases: tuple[type[ResourceCollection], type[CollectionManager]] = (ResourceCollection, CollectionManager)
    _batch: Callable[[Action, ResourceFactory, ServiceContext], Callable[..., Any]] = BatchAction

    def load_from_definition(
        self,
        resource_name: str,
        collection_model: Collection,
        service_context: ServiceContext,
        factory: ResourceFactory,
    ) -> type[CollectionManager]:
        """Give the manager's class; with it goes the class of its collections."""
        service = service_context.service_name
        owner = service if resource_name == service else f"{service}.{resource_name}"
        name = f"{owner}.{collection_model.name}Collection"
        batch = {
            action.name: _batch_method(action, type(self)._batch(action, factory, service_context))
            for action in collection_model.batch_actions
        }
        of_collection, of_manager = self._bases
        collection = type(name, (of_collection,), {"__module__": of_collection.__module__, **batch})
        members = {"__module__": of_manager.__module__, **batch, "_collection_cls": collection}
        return type(name + "Manager", (of_manager,), members)


def _batch_method(model: Action, action: Callable[..., Any]) -> Callable[..., Any]:
    def batch_action(self: Any, *args: Any, **kwargs: Any) -> Any:
        return action(self, *args, **kwargs)

    batch_action.__name__ = model.name
    batch_action.__doc__ = f"Do {model.name} with all of them, a page at a time."
    return batch_action
