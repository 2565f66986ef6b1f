"""Services, operations and shapes for the command line: names with hyphens, options and types."""

from __future__ import annotations

from .._ferroboto import ServiceDescription
from .._models.names import xform_name
from . import CommandError
from ._arguments import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Shape = dict[str, Any]


def hyphened(name: str) -> str:
    """A model's name in the form of commands."""
    return xform_name(name, "-")


class Service:
    """A service, by its model."""

    def __init__(self, name: str) -> None:
        description = ServiceDescription.of(name)
        if description is None:
            raise LookupError(name)
        self.name = name
        self._description = description
        self._shapes: dict[str, Shape] = {}

    @property
    def operations(self) -> dict[str, str]:
        """Names of operations, by their commands."""
        return {hyphened(name): name for name in self._description.operation_names()}

    @property
    def full_name(self) -> str:
        """The full name of the service."""
        return str(self._description.metadata()["serviceFullName"])

    @property
    def waiters(self) -> dict[str, str]:
        """The operations that waiters poll, by the waiters' commands."""
        return {hyphened(name): operation for name, operation in self._description.waiters().items()}

    def paginates(self, name: str) -> bool:
        """Whether an operation is paginated."""
        return self._description.paginates(name)

    def page_limit(self, name: str) -> str | None:
        """The parameter that limits the items of a page."""
        return self._description.page_limit(name)

    def help_text(self, name: str) -> tuple[str, str]:
        """A sentence on an operation, and Python code that calls it; either may be empty."""
        return self._description.help_text(name)

    def parameter_help(self, name: str) -> dict[str, str]:
        """A sentence on each parameter of an operation that has one."""
        return self._description.parameter_help(name)

    def command_options(self, name: str) -> dict[str, str]:
        """Options of a command that the model does not have, and the path of the member that each sets."""
        return {f"--{word}": path for word, path in self._description.command_options(name)}

    def reference(self, name: str) -> str:
        """The page of an operation in the AWS API reference."""
        metadata = self._description.metadata()
        return f"https://docs.aws.amazon.com/goto/WebAPI/{metadata['uid']}/{name}"

    def operation(self, word: str) -> Operation:
        """The operation of a command."""
        names = self.operations
        name = names.get(word)
        found = None if name is None else self._description.operation(name)
        if name is None or found is None:
            raise CommandError(
                "argument operation: Invalid choice, valid choices are:\n\n"
                + "\n".join(sorted(names))
                + did_you_mean(word, list(names))
            )
        return Operation(self, name, found)

    def of_name(self, name: str) -> Operation:
        """The operation with a name of the model."""
        return Operation(self, name, self._description.operation(name) or {})

    def shape(self, reference: Shape | None) -> Shape:
        """The shape of a reference, with its name."""
        if reference is None:
            return {"type": "structure", "members": {}}
        name = reference["shape"]
        found = self._shapes.get(name)
        if found is None:
            found = {**(self._description.shape(name) or {}), "name": name}
            self._shapes[name] = found
        return {**found, **{trait: value for trait, value in reference.items() if trait != "shape"}}


class Operation:
    """An operation, and the options of its parameters."""

    def __init__(self, service: Service, name: str, description: Shape) -> None:
        self.service = service
        self.name = name
        self.description = description
        self.input = service.shape(description.get("input"))
        self.output = service.shape(description.get("output"))
        self._options = service.command_options(name)

    @property
    def method(self) -> str:
        """The name of the client's method."""
        return xform_name(self.name)

    @property
    def members(self) -> dict[str, tuple[str, Shape]]:
        """Name and shape of each parameter, by its option."""
        members = self.input.get("members") or {}
        renamed = {path: option for option, path in self._options.items()}
        return {
            renamed.get(name) or f"--{hyphened(name)}": (name, self.service.shape(member))
            for name, member in members.items()
        }

    @property
    def named(self) -> frozenset[str]:
        """Options that the command has, and not the model."""
        return frozenset(self._options)

    @property
    def nested(self) -> dict[str, tuple[tuple[str, ...], Shape]]:
        """Options for members of a parameter, with path and shape: its blobs, and the command's own options."""
        members = self.members
        found: dict[str, tuple[tuple[str, ...], Shape]] = {}
        for option, (name, shape) in members.items():
            for inner, member in (shape.get("members") or {}).items() if shape["type"] == "structure" else ():
                of_member = self.service.shape(member)
                if of_member["type"] == "blob":
                    found[f"{option}-{hyphened(inner)}"] = ((name, inner), of_member)
        for option, named in self._options.items():
            path = tuple(named.split("."))
            shape = self.input
            for name in path:
                shape = self.service.shape(shape["members"][name])
            found[option] = (path, shape)
        return {option: inside for option, inside in found.items() if option not in members}

    @property
    def required(self) -> list[str]:
        """The required options."""
        wanted = self.input.get("required") or ()
        return [option for option, (name, _) in self.members.items() if name in wanted]

    @property
    def streamed(self) -> str | None:
        """The member of the response that is written to a file."""
        payload: str | None = self.output.get("payload")
        if payload is None:
            return None
        shape = self.service.shape(self.output["members"][payload])
        return payload if shape.get("streaming") else None
