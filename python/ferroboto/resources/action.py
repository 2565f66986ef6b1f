"""What a method of a resource does: fill in parameters, call the client, handle the response."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from .._ferroboto import trimmed
from .._models.names import xform_name
from .context import inject_attribute
from .params import create_request_parameters
from .response import RawHandler, ResourceHandler

if TYPE_CHECKING:
    from collections.abc import Callable

    from .base import ServiceResource
    from .collection import ResourceCollection
    from .context import ServiceContext
    from .factory import ResourceFactory
    from .model import Action, Request, Waiter

logger = logging.getLogger(__name__)


class ServiceAction:
    """An action on a resource."""

    def __init__(
        self,
        action_model: Action,
        factory: ResourceFactory | None = None,
        service_context: ServiceContext | None = None,
    ) -> None:
        """Read the model; the factory and the context are needed where the action returns resources."""
        assert action_model.request is not None
        self._action_model = action_model
        self._request: Request = action_model.request
        self._operation_name = xform_name(self._request.operation)
        resource = action_model.resource
        self._response_handler: ResourceHandler | RawHandler = (
            RawHandler(action_model.path)
            if resource is None
            else ResourceHandler(resource.path, factory, resource, service_context, self._request.operation)  # type: ignore[arg-type]
        )

    def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> Any:
        """Act; what the user gives stands above what the resource fills in."""
        params = create_request_parameters(parent, self._request)
        params.update(kwargs)
        return self._done(parent, parent.meta, args, params)

    def _done(self, parent: Any, meta: Any, args: tuple[Any, ...], params: dict[str, Any]) -> Any:
        logger.debug("Calling %s:%s", meta.service_name, self._operation_name)
        response = getattr(meta.client, self._operation_name)(*args, **params)
        return self._response_handler(parent, params, response)


class BatchAction(ServiceAction):
    """An action on all resources of a collection, a page at a time."""

    def __call__(self, parent: ResourceCollection, *args: Any, **kwargs: Any) -> list[Any]:
        """Act on each page, and give what came of each."""
        responses = []
        for page in parent.pages():
            params: dict[str, Any] = {}
            for index, resource in enumerate(page):
                create_request_parameters(resource, self._request, params, index)
            if not params:
                break
            params.update(kwargs)
            responses.append(self._done(parent, page[0].meta, args, params))
        return responses


class WaiterAction:
    """A wait for a state of a resource."""

    def __init__(self, waiter_model: Waiter, waiter_resource_name: str | None = None) -> None:
        """Read the model."""
        self._waiter_model = waiter_model
        self._waiter_name = xform_name(waiter_model.waiter_name)

    def __call__(self, parent: ServiceResource, *args: Any, **kwargs: Any) -> Any:
        """Wait."""
        params = create_request_parameters(parent, self._waiter_model)
        params.update(kwargs)
        logger.debug("Waiting for %s:%s", parent.meta.service_name, self._waiter_name)
        parent.meta.client.get_waiter(self._waiter_name).wait(**params)


class CustomModeledAction:
    """An action that a function performs, added to a class of resources with the model of an action for its docstring."""

    def __init__(
        self, action_name: str, action_model: dict[str, Any], function: Callable[..., Any], event_emitter: Any
    ) -> None:
        """Keep the parts."""
        self.name = action_name
        self.model = action_model
        self.function = function
        self.emitter = event_emitter

    def inject(self, class_attributes: dict[str, Any], service_context: Any, event_name: str, **kwargs: Any) -> None:
        """Add the function to the attributes of a class that is being made.

        :raises RuntimeError: if there is an attribute of that name.
        """
        self.function.__name__ = self.name
        if not self.function.__doc__:
            self.function.__doc__ = f"Call {self.model['request']['operation']}."
        inject_attribute(class_attributes, self.name, trimmed(self.function))
