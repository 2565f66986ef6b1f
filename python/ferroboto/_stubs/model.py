"""A service's model as the generator reads it, and the names that its parts have in Python."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from .._models.names import xform_name

Json = dict[str, Any]


@dataclass(frozen=True)
class Service:
    """The model of a service, with those of its paginators, waiters and resources."""

    name: str
    model: Json
    paginators: Json
    waiters: Json
    resources: Json | None
    help: Json = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Service:
        """Read a folder of ``models/``."""

        def content(file: str, otherwise: Any = None) -> Any:
            path = folder / file
            return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else otherwise

        return cls(
            folder.name,
            content("service.json"),
            content("paginators.json", {}),
            content("waiters.json", {}),
            content("resources.json"),
            content("help.json", {}),
        )

    @classmethod
    def load(cls, name: str, load: Callable[[str, str], Json]) -> Service:
        """Read what a loader of botocore's kind finds.

        :raises ferroboto.exceptions.UnknownServiceError: if there is no such service.
        """
        from ..exceptions import DataNotFoundError, UnknownServiceError

        def content(kind: str) -> Json:
            try:
                return load(name, kind)
            except (DataNotFoundError, UnknownServiceError):
                return {}

        return cls(
            name,
            load(name, "service-2"),
            content("paginators-1").get("pagination", {}),
            content("waiters-2").get("waiters", {}),
            content("resources-1") or None,
        )

    @cached_property
    def package(self) -> str:
        """Name of the package with its types: ``'lambda_'``."""
        name = self.name.replace("-", "_").replace(".", "_")
        return f"{name}_" if keyword.iskeyword(name) else name

    @cached_property
    def operations(self) -> Json:
        """Operations by name."""
        return dict(sorted(self.model["operations"].items(), key=lambda item: xform_name(item[0])))

    @property
    def shapes(self) -> Json:
        """Shapes by name."""
        shapes: Json = self.model["shapes"]
        return shapes

    @cached_property
    def class_name(self) -> str:
        """What the client's class is called, as ``'SNS'``."""
        metadata = self.model["metadata"]
        name = metadata.get("serviceAbbreviation", metadata["serviceFullName"])
        return re.sub(r"\W", "", name.replace("Amazon", "").replace("AWS", ""))

    def input_of(self, operation: str) -> str | None:
        """Name of the shape of an operation's parameters."""
        reference = self.operations[operation].get("input")
        return None if reference is None else str(reference["shape"])

    def output_of(self, operation: str) -> str | None:
        """Name of the shape of an operation's answer."""
        reference = self.operations[operation].get("output")
        return None if reference is None else str(reference["shape"])

    def docstring(self, operation: str) -> str:
        """What help.json says of an operation and its parameters; empty where it has no page."""
        page = self.help.get(operation)
        if page is None:
            return ""
        sentences = {**self.help.get("*", {}).get("parameters", {}), **page.get("parameters", {})}
        shape = self.input_of(operation)
        members = self.shapes[shape].get("members", {}) if shape else {}
        fields = [f":param {name}: {sentences[name]}" for name in members if name in sentences]
        return "\n".join([page["summary"], *(["", *fields] if fields else [])])

    def errors(self) -> list[str]:
        """Names of the errors, as ``client.exceptions`` has them."""
        return sorted(name for name, shape in self.shapes.items() if shape.get("exception"))


def literal_name(shape: str) -> str:
    """What the alias of an enumeration is called."""
    return shape[0].upper() + shape[1:] + "Type"


def type_def_name(shape: str, suffix: str = "") -> str:
    """What the typed dict of a structure is called."""
    return f"{shape[0].upper()}{shape[1:]}{suffix}TypeDef"
