"""Equivalent of ``boto3.utils``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from ..resources.context import LazyLoadedWaiterModel as LazyLoadedWaiterModel
from ..resources.context import ServiceContext as ServiceContext
from ..resources.context import inject_attribute as inject_attribute


def lazy_call(full_name: str, **kwargs: Any) -> Callable[..., Any]:
    """Make a handler that imports the function ``module.name`` when it is called; ``kwargs`` go with each call."""
    given = kwargs

    def handler(**kwargs: Any) -> Any:
        module, _, name = full_name.rpartition(".")
        return getattr(import_module(module), name)(**{**kwargs, **given})

    return handler
