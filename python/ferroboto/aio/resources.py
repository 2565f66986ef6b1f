"""Resources for asyncio: what makes calls is awaited, collections are asynchronous iterators.

How resources are made of models is said in ``ferroboto.resources``. Identifiers, and the resources that are made of them, are
there at once; attributes and references may have to be loaded, so they are awaited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import jmespath
from .._calls.awaited import refuse
from .._models.names import xform_name
from ..customize.aio import TWINS
from ..exceptions import ResourceLoadException
from ..resources.action import ServiceAction, WaiterAction, logger
from ..resources.base import ServiceResource
from ..resources.collection import CollectionFactory, CollectionManager, ResourceCollection, _up_to
from ..resources.docs import of_action
from ..resources.factory import ResourceFactory, _loader, _named, _operation
from ..resources.model import DefinitionWithParams
from ..resources.params import build_param_structure, create_request_parameters
from ..resources.response import RawHandler, ResourceHandler, build_identifiers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator
    from types import TracebackType

    from typing_extensions import Self

    from ..resources.context import ServiceContext
    from ..resources.model import Action, Parameter, Waiter


class AioServiceResource(ServiceResource):
    """Base of resources for asyncio. The resource of a service is used by ``async with``, which closes its client."""

    def _default_client(self) -> Any:
        from . import client

        return client(self.meta.service_name)

    def __await__(self) -> Generator[Any, None, Self]:
        """Return the resource: ``await s3.Bucket('name')`` is as good as ``s3.Bucket('name')``."""
        return self
        yield

    async def __aenter__(self) -> Self:
        """Return the resource."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the client."""
        await self.meta.client.close()


async def _value_of(parent: Any, parameter: Parameter) -> Any:
    """Return the value of a parameter from a resource's data, which are loaded if they have not been."""
    if parent.meta.data is None:
        load = getattr(parent, "load", None)
        if load is None:
            raise ResourceLoadException(f"{type(parent).__name__} has no load method!")
        await load()
    return jmespath.search(parameter.path or "", parent.meta.data)


async def _parameters(
    parent: Any, model: DefinitionWithParams, params: dict[str, Any] | None = None, index: int | None = None
) -> dict[str, Any]:
    """Fill in what the resource knows."""
    params = {} if params is None else params
    for parameter in model.params:
        if parameter.source == "data":
            build_param_structure(params, parameter.target, await _value_of(parent, parameter), index)
        else:
            create_request_parameters(parent, _Alone(parameter), params, index)
    return params


class _Alone(DefinitionWithParams):
    """One parameter."""

    def __init__(self, parameter: Parameter) -> None:
        self.params = [parameter]


async def _handled(handler: ResourceHandler | RawHandler, parent: Any, params: dict[str, Any], response: Any) -> Any:
    """Return what a handler makes of a response."""
    if isinstance(handler, RawHandler):
        return handler(parent, params, response)
    identifiers = {}
    for identifier in handler.resource_model.identifiers:
        if identifier.source == "data":
            identifiers[xform_name(identifier.target)] = await _value_of(parent, identifier)
        else:
            identifiers.update(build_identifiers([identifier], parent, params, response))
    return handler.identified(parent, identifiers, response)


class AioServiceAction(ServiceAction):
    """An action on a resource, as a coroutine."""

    async def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> Any:
        """Act; what the user gives stands above what the resource fills in."""
        params = await _parameters(parent, self._request)
        params.update(kwargs)
        return await self._done(parent, parent.meta, args, params)

    async def _done(self, parent: Any, meta: Any, args: tuple[Any, ...], params: dict[str, Any]) -> Any:
        logger.debug("Calling %s:%s", meta.service_name, self._operation_name)
        response = await getattr(meta.client, self._operation_name)(*args, **params)
        return await _handled(self._response_handler, parent, params, response)


class AioBatchAction(AioServiceAction):
    """An action on all resources of a collection, a page at a time."""

    async def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> list[Any]:
        """Act on each page, and return what came of each."""
        responses = []
        async for page in parent.pages():
            params: dict[str, Any] = {}
            for index, resource in enumerate(page):
                await _parameters(resource, self._request, params, index)
            if not params:
                break
            params.update(kwargs)
            responses.append(await self._done(parent, page[0].meta, args, params))
        return responses


class AioWaiterAction(WaiterAction):
    """A wait for a state of a resource, as a coroutine."""

    async def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> None:
        """Wait."""
        params = await _parameters(parent, self._waiter_model)
        params.update(kwargs)
        await parent.meta.client.get_waiter(self._waiter_name).wait(**params)


class AioResourceCollection(ResourceCollection):
    """Resources that are listed when they are iterated over, with ``async for``."""

    # Not to be mistaken for the other kind: `for` says so at once.
    __iter__ = None  # type: ignore[assignment]

    async def __aiter__(self) -> AsyncIterator[Any]:
        """Go through the resources."""
        async for page in self.pages():
            for resource in page:
                yield resource

    async def pages(self) -> AsyncIterator[list[Any]]:  # type: ignore[override]
        """Go through the pages, each a list of resources."""
        params, limit, page_size = self._given(await _parameters(self._parent, self._request))
        count = 0
        async for page in self._responses(params, {"MaxItems": limit, "PageSize": page_size}):
            items = _up_to(limit, count, await _handled(self._handler, self._parent, params, page))
            count += len(items)
            yield items
            if limit is not None and count >= limit:
                return

    async def _responses(self, params: dict[str, Any], config: dict[str, Any]) -> AsyncIterator[Any]:
        client, name = self._parent.meta.client, self._py_operation_name
        if client.can_paginate(name):
            async for page in client.get_paginator(name).paginate(PaginationConfig=config, **params):
                yield page
        else:
            yield await getattr(client, name)(**params)


class AioCollectionManager(CollectionManager):
    """The way to a collection; what its methods return is iterated over with ``async for``."""

    _collection_cls = AioResourceCollection


class AioCollectionFactory(CollectionFactory):
    """Makes the classes of a collection for asyncio."""

    _bases = (AioResourceCollection, AioCollectionManager)
    _batch = AioBatchAction


class AioResourceFactory(ResourceFactory):
    """Makes classes of resources for asyncio."""

    _base = AioServiceResource
    _of_action = AioServiceAction
    _of_waiter = AioWaiterAction
    _of_collections = AioCollectionFactory

    def _assembled(self, name: str, bases: list[type], attributes: dict[str, Any]) -> type[ServiceResource]:
        event = f"creating-resource-class.{name}"
        refuse(getattr(getattr(self._emitter, "_emitter", None), "handlers", lambda _: [])(event), event)
        # What boto3 adds by hand makes calls as well.
        bases = [TWINS.get(base, base) for base in bases]
        attributes = {name: _twin(value) for name, value in attributes.items()}
        return super()._assembled(name, bases, attributes)

    def _load(self, model: Action, context: ServiceContext) -> Callable[..., Any]:
        action = self._of_action(model, self, context)

        async def load(self: ServiceResource, *args: Any, **kwargs: Any) -> None:
            self.meta.data = await action(self, *args, **kwargs)

        doc = f"Load the attributes with {_operation(model)}; to be awaited."
        return _named(load, "load", of_action(model, context, doc))

    def _action(self, model: Action, context: ServiceContext) -> Callable[..., Any]:
        action = self._of_action(model, self, context)

        async def do_action(self: ServiceResource, *args: Any, **kwargs: Any) -> Any:
            response = await action(self, *args, **kwargs)
            if hasattr(self, "load"):
                # The attributes may have changed by it.
                self.meta.data = None
            return response

        return _named(do_action, model.name, of_action(model, context, f"Call {_operation(model)}; to be awaited."))

    def _reference(self, model: Action, context: ServiceContext) -> property:
        assert model.resource is not None
        handler = ResourceHandler(model.resource.path, self, model.resource, context)

        async def get_reference(self: ServiceResource) -> Any:
            load = getattr(self, "load", None)
            if self.meta.data is None and load is not None:
                await load()
            return await _handled(handler, self, {}, self.meta.data)

        doc = f"The {model.resource.type} that belongs to it; to be awaited."
        return property(_named(get_reference, model.name, doc))

    def _attribute(self, name: str, key: str) -> property:
        async def property_loader(self: ServiceResource) -> Any:
            if self.meta.data is None:
                await _loader(self)()
            return self.meta.data.get(key)

        return property(_named(property_loader, name, f"{key}, loaded when it is first asked for; to be awaited."))

    def _waiter(self, model: Waiter) -> Callable[..., Any]:
        action = self._of_waiter(model)

        async def do_waiter(self: ServiceResource, *args: Any, **kwargs: Any) -> None:
            await action(self, *args, **kwargs)

        return _named(do_waiter, model.name, f"Wait as the waiter {model.waiter_name} does.")


def _twin(value: Any) -> Any:
    try:
        found = TWINS.get(value)
        return TWINS.get(getattr(value, "__wrapped__", value), value) if found is None else found
    except TypeError:
        # Handlers may add what cannot be hashed.
        return value
