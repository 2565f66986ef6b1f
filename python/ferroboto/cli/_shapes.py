"""Operations and shapes as a command line needs them: names with hyphens, and what the model says of values."""

from __future__ import annotations

from .._ferroboto import ServiceDescription
from .._names import xform_name
from . import Refused
from ._words import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Shape = dict[str, Any]


def hyphened(name: str) -> str:
    """A name of a model as commands write it."""
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
        """Names of operations, by how commands write them."""
        return {hyphened(name): name for name in self._description.operation_names()}

    @property
    def full_name(self) -> str:
        """The name that the service goes by."""
        return str(self._description.metadata()["serviceFullName"])

    @property
    def waiters(self) -> dict[str, str]:
        """The operations that waiters ask, by how commands write the waiters' names."""
        return {hyphened(name): operation for name, operation in self._description.waiters().items()}

    def paginates(self, name: str) -> bool:
        """Whether the answers of an operation come in pages."""
        return self._description.paginates(name)

    def page_limit(self, name: str) -> str | None:
        """The parameter that limits what a page has."""
        return self._description.page_limit(name)

    def help_text(self, name: str) -> tuple[str, str]:
        """One line on an operation, and Python that calls it; each may be empty."""
        return self._description.help_text(name)

    def command_options(self, name: str) -> dict[str, str]:
        """Options of an operation's command that the model does not tell, and the path of what each stands for."""
        return {f"--{word}": path for word, path in self._description.command_options(name)}

    def reference(self, name: str) -> str:
        """The page of an operation in the AWS API reference."""
        metadata = self._description.metadata()
        return f"https://docs.aws.amazon.com/goto/WebAPI/{metadata['uid']}/{name}"

    def operation(self, word: str) -> Operation:
        """The operation of a word."""
        names = self.operations
        name = names.get(word)
        found = None if name is None else self._description.operation(name)
        if name is None or found is None:
            raise Refused(
                "argument operation: Invalid choice, valid choices are:\n\n"
                + "\n".join(sorted(names))
                + did_you_mean(word, list(names))
            )
        return Operation(self, name, found)

    def of_name(self, name: str) -> Operation:
        """The operation of a name as the model has it."""
        return Operation(self, name, self._description.operation(name) or {})

    def shape(self, reference: Shape | None) -> Shape:
        """The shape that a reference means, with its name."""
        if reference is None:
            return {"type": "structure", "members": {}}
        name = reference["shape"]
        found = self._shapes.get(name)
        if found is None:
            found = {**(self._description.shape(name) or {}), "name": name}
            self._shapes[name] = found
        return {**found, **{trait: value for trait, value in reference.items() if trait != "shape"}}


class Operation:
    """An operation, and the options that stand for its parameters."""

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
        """Options that the command names, and not the model."""
        return frozenset(self._options)

    @property
    def nested(self) -> dict[str, tuple[tuple[str, ...], Shape]]:
        """Options for what is inside a parameter, its path and shape: blobs just inside, and what the command names."""
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
        """Options that have to be there."""
        wanted = self.input.get("required") or ()
        return [option for option, (name, _) in self.members.items() if name in wanted]

    @property
    def streamed(self) -> str | None:
        """The member of the answer that goes to a file."""
        payload: str | None = self.output.get("payload")
        if payload is None:
            return None
        shape = self.service.shape(self.output["members"][payload])
        return payload if shape.get("streaming") else None
