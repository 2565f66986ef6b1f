"""Makes the classes of resources from a service's resource model."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .._calls.builtin import Builtin
from .._ferroboto import trimmed
from ..exceptions import ResourceLoadException
from ..hooks import HierarchicalEmitter
from .action import ServiceAction, WaiterAction
from .base import ResourceMeta, ServiceResource
from .collection import CollectionFactory
from .docs import of_action
from .model import Action, Collection, Definition, ResourceModel, Waiter
from .response import ResourceHandler, build_identifiers

if TYPE_CHECKING:
    from ..hooks import BaseEventHooks
    from .context import ServiceContext

logger = logging.getLogger(__name__)

F = TypeVar("F", bound=Callable[..., Any])


class ResourceFactory:
    """Makes classes, each with what its model has: identifiers, actions, attributes, collections, relations."""

    # What the classes are made of.
    _base: type[ServiceResource] = ServiceResource
    _of_action: type[ServiceAction] = ServiceAction
    _of_waiter: type[WaiterAction] = WaiterAction
    _of_collections: type[CollectionFactory] = CollectionFactory

    def __init__(self, emitter: BaseEventHooks | None = None) -> None:
        """Tell ``emitter`` of each class before it is made."""
        self._collection_factory = self._of_collections()
        self._emitter = emitter

    def load_from_definition(
        self, resource_name: str, single_resource_json_definition: Definition, service_context: ServiceContext
    ) -> type[ServiceResource]:
        """Return the class of a resource; ``resource_name`` of the service itself is the service's name."""
        kind = "ServiceResource" if resource_name == service_context.service_name else resource_name
        name = f"{service_context.service_name}.{kind}"
        # Handlers of a program may make something else of each class.
        kept = vars(service_context).setdefault("_classes", {}) if self._has_own_handlers_only(name) else {}
        known: tuple[Any, type[ServiceResource]] | None = kept.get((self, name))
        if known is not None and known[0] is single_resource_json_definition:
            return known[1]
        logger.debug("Loading %s:%s", service_context.service_name, resource_name)
        made = self._made(name, resource_name, single_resource_json_definition, service_context)
        kept[self, name] = single_resource_json_definition, made
        return made

    def _has_own_handlers_only(self, name: str) -> bool:
        if self._emitter is None:
            return True
        emitter = getattr(self._emitter, "_emitter", self._emitter)
        if not isinstance(emitter, HierarchicalEmitter):
            # An emitter of another library does not say.
            return False
        return all(isinstance(handler, Builtin) for handler in emitter.handlers(f"creating-resource-class.{name}"))

    def _made(
        self, name: str, resource_name: str, definition: Definition, service_context: ServiceContext
    ) -> type[ServiceResource]:
        model = ResourceModel(resource_name, definition, service_context.resource_json_definitions)
        shape = service_context.service_model.shape_for(model.shape) if model.shape else None
        model.load_rename_map(shape)
        identifiers = [identifier.name for identifier in model.identifiers]
        attributes: dict[str, Any] = {
            "meta": ResourceMeta(service_context.service_name, identifiers, resource_model=model),
        }
        for identifier in identifiers:
            attributes[identifier] = _identifier(identifier, f"Identifier {identifier}.")
        if model.load:
            attributes["load"] = attributes["reload"] = self._load(model.load, service_context)
        for action in model.actions:
            attributes[action.name] = self._action(action, service_context)
        if shape is not None:
            attributes |= self._attributes(model, shape)
        for collection in model.collections:
            attributes[collection.name] = self._collection(resource_name, collection, service_context)
        for reference in model.references:
            attributes[reference.name] = self._reference(reference, service_context)
        for subresource in model.subresources:
            attributes[subresource.name] = self._subresource(subresource, service_context)
        attributes["get_available_subresources"] = _lister(sorted(action.name for action in model.subresources))
        for waiter in model.waiters:
            attributes[waiter.name] = self._waiter(waiter)
        bases: list[type] = [self._base]
        if self._emitter is not None:
            self._emitter.emit(
                f"creating-resource-class.{name}",
                class_attributes=attributes,
                base_classes=bases,
                service_context=service_context,
            )
        return self._assembled(name, bases, attributes)

    def _assembled(self, name: str, bases: list[type], attributes: dict[str, Any]) -> type[ServiceResource]:
        return type(name, tuple(bases), {"__module__": type(self).__module__, **attributes})

    def _load(self, model: Action, context: ServiceContext) -> Callable[..., Any]:
        action = self._of_action(model, self, context)

        def load(self: ServiceResource, *args: Any, **kwargs: Any) -> None:
            self.meta.data = action(self, *args, **kwargs)

        doc = f"Load the attributes with {_operation(model)}."
        return _named(load, "load", of_action(model, context, doc))

    def _action(self, model: Action, context: ServiceContext) -> Callable[..., Any]:
        action = self._of_action(model, self, context)

        def do_action(self: ServiceResource, *args: Any, **kwargs: Any) -> Any:
            response = action(self, *args, **kwargs)
            if hasattr(self, "load"):
                # The attributes may have changed by it.
                self.meta.data = None
            return response

        return _named(do_action, model.name, of_action(model, context, f"Call {_operation(model)}."))

    def _collection(self, resource_name: str, model: Collection, context: ServiceContext) -> property:
        manager = self._collection_factory.load_from_definition(resource_name, model, context, self)

        def get_collection(resource: ServiceResource) -> Any:
            return manager(model, resource, self, context)

        return property(_named(get_collection, model.name, f"Resources that {_operation(model)} lists."))

    def _reference(self, model: Action, context: ServiceContext) -> property:
        assert model.resource is not None
        handler = ResourceHandler(model.resource.path, self, model.resource, context)

        def get_reference(self: ServiceResource) -> Any:
            load = getattr(self, "load", None)
            if self.meta.data is None and load is not None:
                load()
            return handler(self, {}, self.meta.data)

        return property(_named(get_reference, model.name, f"The {model.resource.type} that belongs to it."))

    def _subresource(self, model: Action, context: ServiceContext) -> Callable[..., ServiceResource]:
        assert model.resource is not None
        kind, identifiers = model.resource.type, model.resource.identifiers

        def create_resource(resource: ServiceResource, *args: Any, **kwargs: Any) -> ServiceResource:
            # Made late, since resources point at each other.
            made = self.load_from_definition(kind, context.resource_json_definitions.get(kind, {}), context)
            known = [value for _, value in build_identifiers(identifiers, resource)]
            return made(*known, *args, **{"client": resource.meta.client, **kwargs})

        return _named(create_resource, kind, f"Make a {kind} from its identifiers.")

    def _attributes(self, model: ResourceModel, shape: Any) -> dict[str, property]:
        aliases = {identifier.member_name: identifier.name for identifier in model.identifiers}
        return {
            name: _identifier(aliases[name], f"Identifier {aliases[name]}.")
            if name in aliases
            else self._attribute(name, key)
            for name, (key, _) in model.get_attributes(shape).items()
        }

    def _attribute(self, name: str, key: str) -> property:
        def property_loader(self: ServiceResource) -> Any:
            if self.meta.data is None:
                _loader(self)()
            return self.meta.data.get(key)

        return property(_named(property_loader, name, f"{key}, loaded when it is first asked for."))

    def _waiter(self, model: Waiter) -> Callable[..., Any]:
        action = self._of_waiter(model)

        def do_waiter(self: ServiceResource, *args: Any, **kwargs: Any) -> None:
            action(self, *args, **kwargs)

        return _named(do_waiter, model.name, f"Wait as the waiter {model.waiter_name} does.")


def _loader(resource: ServiceResource) -> Callable[[], Any]:
    load: Callable[[], Any] | None = getattr(resource, "load", None)
    if load is None:
        raise ResourceLoadException(f"{type(resource).__name__} has no load method")
    return load


def _operation(model: Action) -> str:
    return model.request.operation if model.request is not None else model.name


def _named(function: F, name: str, doc: str) -> F:
    made: Any = function
    made.__name__ = name
    made.__doc__ = doc
    return trimmed(function)


def _identifier(name: str, doc: str) -> property:
    member = f"_{name}"

    def get_identifier(self: ServiceResource) -> Any:
        return getattr(self, member, None)

    get_identifier.__name__ = name
    get_identifier.__doc__ = doc
    return property(get_identifier)


def _lister(names: list[str]) -> Callable[[ServiceResource], list[str]]:
    def get_available_subresources(self: ServiceResource) -> list[str]:
        """Give the names of the resources that can be made from this one."""
        return list(names)

    return get_available_subresources
