"""A service's model as the generator reads it, and the names that its parts get in Python."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parent.parent.parent
MODELS = ROOT / "models"


@dataclass(frozen=True)
class Service:
    """One folder of ``models/``."""

    name: str
    model: Json
    paginators: Json
    waiters: Json
    resources: Json | None
    help: Json = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Service:
        """Read a folder."""

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

    @property
    def operations(self) -> Json:
        """Operations by name."""
        return dict(sorted(self.model["operations"].items(), key=lambda item: method_name(item[0])))

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


def services() -> list[Service]:
    """Every service that types are written for: those with help of our own."""
    return [Service.read(path.parent) for path in sorted(MODELS.glob("*/help.json"))]


def regions() -> list[str]:
    """Names of all known regions."""
    partitions = json.loads((MODELS / "endpoints.json").read_text(encoding="utf-8"))
    return sorted({region for partition in partitions.values() for region in partition["regions"]})


def method_name(name: str) -> str:
    """What an operation or a waiter is called in Python."""
    exceptions: dict[str, str] = json.loads((MODELS / "names.json").read_text(encoding="utf-8"))["methods"]
    words = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", re.sub("[A-Z]{2,}s$", lambda plural: "_" + plural[0].lower(), name))
    return exceptions.get(name, re.sub("([a-z0-9])([A-Z])", r"\1_\2", words).lower())


def literal_name(shape: str) -> str:
    """What the alias of an enumeration is called."""
    return shape[0].upper() + shape[1:] + "Type"


def type_def_name(shape: str, suffix: str = "") -> str:
    """What the typed dict of a structure is called."""
    return f"{shape[0].upper()}{shape[1:]}{suffix}TypeDef"
