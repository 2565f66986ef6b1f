"""Introspection of services: ``client.meta.service_model``, as ``botocore.model`` without its prose.

The classes read a description in botocore's format, be it a dict or what the native side gives piece
by piece. Nothing here takes part in a call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._models.operation import *
from ._models.service import *
from ._models.service import ServiceModel
from ._models.shapes import *

if TYPE_CHECKING:
    from ._ferroboto import ServiceDescription


class _Parts(Mapping[str, Any]):
    """Parts of a description, each made when it is first asked for."""

    def __init__(self, names: list[str], make: Callable[[str], dict[str, Any] | None]) -> None:
        self._names = dict.fromkeys(names)
        self._make = make
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._made:
            made = self._make(name)
            if made is None:
                raise KeyError(name)
            self._made.setdefault(name, made)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def service_model(description: ServiceDescription) -> ServiceModel:
    """Give the model of a built-in service."""
    return ServiceModel(
        {
            "metadata": description.metadata(),
            "clientContextParams": description.client_context_params(),
            "operations": _Parts(description.operation_names(), description.operation),
            "shapes": _Parts(description.shape_names(), description.shape),
        },
        description.service_name,
    )


# Representations and pickles name this module, not the file that defines a class.
for _defined in list(globals().values()):
    if getattr(_defined, "__module__", "").startswith("ferroboto._models."):
        _defined.__module__ = __name__
del _defined
