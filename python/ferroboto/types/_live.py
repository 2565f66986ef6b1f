"""What stands behind the stubs when a program runs: the classes of the library, by the names that the stubs have."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .._ferroboto import ServiceDescription

if TYPE_CHECKING:
    from collections.abc import Callable

# Stubs without a module of their own: all of them are answered from here.
_PARTS = ("aio", "client", "paginator", "service_resource", "waiter")


class _Stubbed(ModuleType):
    """A module that has a stub and no file."""

    def __getattr__(self, name: str) -> Any:
        package, _, part = self.__name__.rpartition(".")
        return _find(package, part, name)


# The service of each package.
_services: dict[str, str] = {}


def served(package: str, service: str) -> Callable[[str], Any]:
    """Give the ``__getattr__`` of a service's package, and put the modules below it in place."""
    _services[package] = service
    for part in _PARTS:
        name = f"{package}.{part}"
        module = sys.modules[name] = _Stubbed(name)
        setattr(sys.modules[package], part, module)

    def getattr_(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return _find(package, "", name)

    return getattr_


def _find(package: str, part: str, name: str) -> Any:
    description = ServiceDescription.of(_services[package])
    if description is not None:
        found = _client(description, part, name)
        if found is None and part in ("", "aio", "paginator", "waiter"):
            found = _named(package, part, name)
        if found is None and part in ("", "service_resource"):
            found = _resource(description, name)
        if found is not None:
            return found
    where = f"{package}.{part}" if part else package
    raise AttributeError(f"module {where!r} has no attribute {name!r}")


def _client(description: ServiceDescription, part: str, name: str) -> Any:
    own = description.client_class()
    if part in ("", "aio") and name == f"Aio{own.__name__}Client":
        return description.client_class(asynchronous=True)
    if part in ("", "client") and name in ("Client" if part == "" else "", f"{own.__name__}Client"):
        return own
    if part == "client" and name == "Exceptions":
        return import_module("ferroboto.errorfactory").BaseClientExceptions
    return None


def _named(package: str, part: str, name: str) -> Any:
    """A paginator or waiter, where there is a literal for its name."""
    literals = vars(import_module(f"{package}.literals"))
    prefix, folder = ("Aio", "ferroboto.aio") if part == "aio" else ("", "ferroboto")
    plain = name.removeprefix(prefix)
    for kind, module in (("Paginator", "paginate"), ("Waiter", "waiter")):
        if name.endswith(kind) and part in ("", "aio", kind.lower()) and f"{plain}Name" in literals:
            return getattr(import_module(f"{folder}.{module}"), prefix + kind)
    if part == "aio" and name.endswith("TypeDef"):
        # The same keys; only the stream in it is another.
        return getattr(import_module(f"{package}.type_defs"), plain, None)
    return None


def _resource(description: ServiceDescription, name: str) -> Any:
    text = ServiceDescription.resources(description.service_name)
    if text is None:
        return None
    class_name = description.client_class().__name__
    base = import_module("ferroboto.resources.base")
    kinds = {f"{class_name}ServiceResource", "ServiceResource", *json.loads(text)["resources"]}
    if name in kinds:
        return base.ServiceResource
    if name == f"{class_name}ResourceMeta":
        return base.ResourceMeta
    collection = import_module("ferroboto.resources.collection")
    for ending, kind in (
        ("CollectionManager", collection.CollectionManager),
        ("Collection", collection.ResourceCollection),
    ):
        if name.endswith(ending):
            return kind
    return None
