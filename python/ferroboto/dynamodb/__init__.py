"""DynamoDB's values as Python has them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

# boto3 imports them with the first client, and programs use them from then on without an import of their own.
_SUBMODULES = ("conditions", "table", "transform", "types")


def __getattr__(name: str) -> ModuleType:
    if name in _SUBMODULES:
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
