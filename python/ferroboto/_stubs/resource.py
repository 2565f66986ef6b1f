"""The stub of a service's resources: identifiers, attributes, actions and collections."""

from __future__ import annotations

from collections.abc import Iterator

from .._models.names import xform_name
from ..customize.types import RESOURCE_METHODS, RESOURCE_PARAMETERS, RESOURCE_VALUES
from ..resources.model import Action, Collection, Definition, ResourceModel
from .client import NARROWS, header, imported, signature
from .model import Json, Service, type_def_name
from .shapes import Field, TypeDefs


class _Shape:
    """The members of a shape, for the rules by which names step aside."""

    def __init__(self, members: Json) -> None:
        self.members = members


class Resources:
    """The resources of a service, and the typed dicts of what their actions take."""

    def __init__(self, service: Service, defs: TypeDefs) -> None:
        """Make the classes' texts; the typed dicts go to ``defs``."""
        assert service.resources is not None
        self._service = service
        self._defs = defs
        values = RESOURCE_VALUES.get(service.name)
        if values:
            self._defs = TypeDefs(service, values, RESOURCE_PARAMETERS.get(service.name))
        self._kinds: dict[str, Definition] = service.resources["resources"]
        self._collections: list[str] = []
        parts = [self._class(name, name, definition) for name, definition in self._kinds.items()]
        parts.append(self._class(service.name, f"{service.class_name}ServiceResource", service.resources["service"]))
        # Methods are called as the classes are, so the classes have a second name.
        names = [f"_{kind} = {kind}" for kind in self._kinds]
        if self._defs is not defs:
            defs.dicts |= {name: fields for name, fields in self._defs.dicts.items() if name not in defs.dicts}
            defs.unions |= self._defs.unions
            defs.literals |= self._defs.literals
        self._body = "\n".join([*_meta(service), *self._collections, *parts, *names])

    def stub(self) -> str:
        """The module of the resources."""
        lines = [
            "from ferroboto.resources.base import ResourceMeta, ServiceResource",
            "from ferroboto.resources.collection import CollectionManager, ResourceCollection",
            f"from .client import {self._service.class_name}Client",
            *imported(self._service, self._defs, self._body),
        ]
        return header(f"The resources of {self._service.class_name}.", self._body, lines)

    def _class(self, name: str, class_name: str, definition: Definition) -> str:
        model = ResourceModel(name, definition, self._kinds)
        shape = _Shape(self._service.shapes[model.shape].get("members", {})) if model.shape else None
        model.load_rename_map(shape)
        kind = class_name if name in self._kinds else "ServiceResource"
        lines = [f"class {class_name}(ServiceResource):", f"    meta: {self._service.class_name}ResourceMeta"]
        identifiers = [identifier.name for identifier in model.identifiers]
        if name in self._kinds:
            given = "".join(f", {identifier}: str = ..." for identifier in identifiers)
            lines.append(
                f"    def __init__(self{given}, *, client: {self._service.class_name}Client = ...) -> None: ..."
            )
        for identifier in identifiers:
            lines += ["    @property", f"    def {identifier}(self) -> str: ..."]
        if shape is not None:
            for attribute, (_, reference) in model.get_attributes(shape).items():
                lines += ["    @property", f"    def {attribute}(self) -> {self._attribute(reference)}: ..."]
        for collection in model.collections:
            lines += self._collection(kind, collection)
        lines.append("    def get_available_subresources(self) -> list[str]: ...")
        if model.load:
            lines += ["    def load(self) -> None: ...", "    def reload(self) -> None: ..."]
        for action in model.actions:
            lines.append(self._action(kind, action))
        lines += [f"    {method}" for method in RESOURCE_METHODS.get((self._service.name, kind), ())]
        for waiter in model.waiters:
            lines.append(f"    def {waiter.name}(self, **kwargs: Any) -> None: ...")
        for reference in model.references:
            assert reference.resource is not None
            lines += ["    @property", f"    def {reference.name}(self) -> _{reference.resource.type}: ..."]
        for below in model.subresources:
            assert below.resource is not None
            rest = [part.target for part in below.resource.identifiers if part.source == "input"]
            shown = ", ".join(["self", *(f"{xform_name(part)}: str" for part in rest)])
            lines.append(f"    def {below.name}({shown}) -> _{below.resource.type}: ...")
        return "\n".join(lines)

    def _attribute(self, reference: Json) -> str:
        return self._defs.type_of(reference["shape"], False)

    def _parameters(self, action: Action) -> list[Field]:
        """What is left for the user to give: the rest comes from the resource."""
        assert action.request is not None
        # A list, such as Filters[0].Name, can have more entries.
        known = {target.target.partition(".")[0] for target in action.request.params if "[" not in target.target}
        return [field for field in self._defs.parameters(action.request.operation) if field.name not in known]

    def _action(self, kind: str, action: Action) -> str:
        assert action.request is not None
        operation = action.request.operation
        fields = self._parameters(action)
        shape = self._service.input_of(operation)
        if shape and fields:
            camel = "".join(part[0].upper() + part[1:] for part in action.name.split("_"))
            self._defs.dicts[type_def_name(shape, f"{kind}{camel}")] = fields
        if action.resource is not None:
            many = any("[" in (part.path or "") for part in action.resource.identifiers)
            made = f"list[_{action.resource.type}]" if many else f"_{action.resource.type}"
        else:
            made = self._result(operation, action.path)
        return f"    def {action.name}({signature(fields)}) -> {made}: ..."

    def _result(self, operation: str, path: str | None) -> str:
        """The type of what an action returns: the response, or the part of it under a path."""
        shape = self._service.output_of(operation)
        if not path or path == "@" or shape is None:
            return self._defs.answer_of(operation)
        for name in path.split("."):
            members = self._service.shapes[shape].get("members", {})
            if name not in members:
                return "Any"
            shape = members[name]["shape"]
        return self._defs.type_of(shape, False)

    def _collection(self, kind: str, collection: Collection) -> Iterator[str]:
        assert collection.resource is not None
        camel = "".join(part[0].upper() + part[1:] for part in collection.name.split("_"))
        name, held = f"{kind}{camel}Collection", f"_{collection.resource.type}"
        filters = signature(self._parameters(collection))
        batches = [
            f"    def {action.name}(self, **kwargs: Any) -> list[{self._result(action.request.operation, None)}]: ..."
            for action in collection.batch_actions
            if action.request is not None
        ]
        ways = [
            f"    def all(self) -> {name}: ...",
            f"    def filter({NARROWS}{filters}) -> {name}: ...",
            f"    def limit(self, count: int) -> {name}: ...",
            f"    def page_size(self, count: int) -> {name}: ...",
            f"    def pages(self) -> Iterator[list[{held}]]: ...",
            *batches,
        ]
        self._collections += [f"class {name}(ResourceCollection):", *ways]
        self._collections += [f"    def __iter__(self) -> Iterator[{held}]: ..."]
        self._collections += [f"class {name}Manager(CollectionManager):", *ways]
        yield "    @property"
        yield f"    def {collection.name}(self) -> {name}Manager: ..."


def _meta(service: Service) -> Iterator[str]:
    yield f"class {service.class_name}ResourceMeta(ResourceMeta):"
    yield f"    client: {service.class_name}Client"
