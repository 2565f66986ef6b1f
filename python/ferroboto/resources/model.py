"""A resource model as objects: identifiers, actions, what belongs to what. Data only, nothing is called from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .._logs import get_logger
from .._models.names import xform_name

Definition = Mapping[str, Any]

logger = get_logger(__name__)


@dataclass(frozen=True)
class Identifier:
    """What distinguishes a resource from others of its kind."""

    name: str
    member_name: str | None = None


class Parameter:
    """A value that is taken from somewhere and goes somewhere."""

    def __init__(
        self,
        target: str,
        source: str,
        name: str | None = None,
        path: str | None = None,
        value: Any = None,
        **kwargs: Any,
    ) -> None:
        """Keep the parts; a model may have more than are known."""
        self.target = target
        self.source = source
        self.name = name
        self.path = path
        self.value = value
        if kwargs:
            logger.warning("Unknown parameter options found: %s", kwargs)


class DefinitionWithParams:
    """Something that parameters go to."""

    def __init__(self, definition: Definition) -> None:
        """Read the definition."""
        self._definition = definition

    @cached_property
    def params(self) -> list[Parameter]:
        """Parameters that the resource fills in."""
        return [Parameter(**item) for item in self._definition.get("params", [])]


class Request(DefinitionWithParams):
    """A call of an operation."""

    def __init__(self, definition: Definition) -> None:
        """Read the definition."""
        super().__init__(definition)
        self.operation: str = definition.get("operation", "")


class Waiter(DefinitionWithParams):
    """A wait for a state of the resource."""

    PREFIX = "WaitUntil"

    def __init__(self, name: str, definition: Definition) -> None:
        """Read the definition."""
        super().__init__(definition)
        self.name = name
        self.waiter_name: str = definition.get("waiterName", "")


class ResponseResource:
    """A resource that is made of a response."""

    def __init__(self, definition: Definition, resource_defs: Definition) -> None:
        """Read the definition."""
        self._definition = definition
        self._resource_defs = resource_defs
        self.type: str = definition.get("type", "")
        self.path: str | None = definition.get("path")

    @cached_property
    def identifiers(self) -> list[Parameter]:
        """Where the values of its identifiers come from."""
        return [Parameter(**item) for item in self._definition.get("identifiers", [])]

    @property
    def model(self) -> ResourceModel:
        """The model of the resource."""
        return ResourceModel(self.type, self._resource_defs[self.type], self._resource_defs)


class Action:
    """Something to do with a resource, or a relation of it."""

    def __init__(self, name: str, definition: Definition, resource_defs: Definition) -> None:
        """Read the definition."""
        self._definition = definition
        self.name = name
        self.request = Request(definition["request"]) if "request" in definition else None
        self.resource = ResponseResource(definition["resource"], resource_defs) if "resource" in definition else None
        self.path: str | None = definition.get("path")


class Collection(Action):
    """Resources that can be listed."""

    @property
    def batch_actions(self) -> list[Action]:
        """What can be done with many of them at once."""
        return [] if self.resource is None else self.resource.model.batch_actions


class ResourceModel:
    """A kind of resource: its identifiers, attributes, actions, relations and collections."""

    def __init__(self, name: str, definition: Definition, resource_defs: Definition) -> None:
        """Read the definition; names are given by :meth:`load_rename_map`."""
        self._definition = definition
        self._resource_defs = resource_defs
        self._renamed: dict[tuple[str, str], str] = {}
        self.name = name
        self.shape: str | None = definition.get("shape")

    def load_rename_map(self, shape: Any = None) -> None:
        """Give each name to its first owner; the category is appended to the names of later ones."""
        names = {"meta"}
        self._renamed = {}
        if self._definition.get("load"):
            names.add("load")
        for item in self._definition.get("identifiers", []):
            self._take(names, xform_name(item["name"]), "identifier")
        for name in self._definition.get("actions", {}):
            self._take(names, xform_name(name), "action")
        for name, definition in self._has().items():
            if _needs_data(definition):
                self._take(names, xform_name(name), "reference")
            else:
                self._take(names, name, "subresource")
        for name in self._definition.get("hasMany", {}):
            self._take(names, xform_name(name), "collection")
        for name in self._definition.get("waiters", {}):
            self._take(names, xform_name(Waiter.PREFIX + name), "waiter")
        for name in shape.members if shape is not None else ():
            self._take(names, xform_name(name), "attribute")

    def _take(self, names: set[str], name: str, category: str) -> None:
        if name in names:
            self._renamed[category, name] = name = f"{name}_{category}"
            if name in names:
                raise ValueError(f"Problem renaming {self.name} {category} to {name}!")
        names.add(name)

    def _name(self, category: str, name: str) -> str:
        return self._renamed.get((category, name), name)

    def get_attributes(self, shape: Any) -> dict[str, tuple[str, Any]]:
        """Give names in the model and shapes of the attributes, by their names in Python."""
        identifiers = {identifier.name for identifier in self.identifiers}
        named = ((xform_name(name), name, member) for name, member in shape.members.items())
        return {
            self._name("attribute", snake): (name, member) for snake, name, member in named if snake not in identifiers
        }

    @property
    def identifiers(self) -> list[Identifier]:
        """Its identifiers."""
        identifiers = []
        for item in self._definition.get("identifiers", []):
            member = item.get("memberName")
            member = self._name("attribute", xform_name(member)) if member else None
            identifiers.append(Identifier(self._name("identifier", xform_name(item["name"])), member))
        return identifiers

    @property
    def load(self) -> Action | None:
        """The action that gets its attributes."""
        definition = self._definition.get("load")
        return None if definition is None else Action("load", definition, self._resource_defs)

    @property
    def actions(self) -> list[Action]:
        """What can be done with it."""
        return self._actions("actions", "action")

    @property
    def batch_actions(self) -> list[Action]:
        """What can be done with many of them at once."""
        return self._actions("batchActions", "batch_action")

    def _actions(self, key: str, category: str) -> list[Action]:
        return [
            Action(self._name(category, xform_name(name)), item, self._resource_defs)
            for name, item in self._definition.get(key, {}).items()
        ]

    def _has(self) -> dict[str, Definition]:
        has: dict[str, Definition] = self._definition.get("has", {})
        if self.name in self._resource_defs:
            return has
        # The service itself has every kind of resource, also those that it does not name.
        everything: dict[str, Definition] = {}
        for kind, definition in self._resource_defs.items():
            named = {name: item for name, item in has.items() if item["resource"].get("type") == kind}
            identifiers = [
                {"target": identifier["name"], "source": "input"} for identifier in definition.get("identifiers", [])
            ]
            everything |= named or {kind: {"resource": {"type": kind, "identifiers": identifiers}}}
        return everything

    @property
    def subresources(self) -> list[Action]:
        """Resources below it, which take the rest of their identifiers from the user."""
        return [
            Action(self._name("subresource", name), definition, self._resource_defs)
            for name, definition in self._has().items()
            if not _needs_data(definition)
        ]

    @property
    def references(self) -> list[Action]:
        """Resources that its attributes point to."""
        return [
            Action(self._name("reference", xform_name(name)), definition, self._resource_defs)
            for name, definition in self._has().items()
            if _needs_data(definition)
        ]

    @property
    def collections(self) -> list[Collection]:
        """Resources of it that can be listed."""
        return [
            Collection(self._name("collection", xform_name(name)), item, self._resource_defs)
            for name, item in self._definition.get("hasMany", {}).items()
        ]

    @property
    def waiters(self) -> list[Waiter]:
        """States of it that can be waited for."""
        return [
            Waiter(self._name("waiter", xform_name(Waiter.PREFIX + name)), item)
            for name, item in self._definition.get("waiters", {}).items()
        ]


def _needs_data(definition: Definition) -> bool:
    return any(identifier["source"] == "data" for identifier in definition["resource"].get("identifiers", []))
