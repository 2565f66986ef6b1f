"""Docstrings of resources, which are written when somebody reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._models.names import xform_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

    from .context import ServiceContext
    from .model import Action


class LateDoc(str):
    """A docstring that is written when it is read: a service has hundreds, and few programs read one."""

    _write: Callable[[], str]

    def __new__(cls, write: Callable[[], str]) -> Self:
        """Keep what writes it."""
        made = super().__new__(cls)
        made._write = write
        return made

    def __str__(self) -> str:
        return self._write()

    def __repr__(self) -> str:
        return repr(self._write())

    # What `help()`, IPython and Sphinx read docstrings with.

    def expandtabs(self, tabsize: Any = 8) -> str:
        """Write it, without tabs."""
        return self._write().expandtabs(tabsize)

    def splitlines(self, keepends: bool = False) -> list[str]:
        """Write it, by lines."""
        return self._write().splitlines(keepends)

    def strip(self, chars: str | None = None, /) -> str:
        """Write it, without spaces around it."""
        return self._write().strip(chars)

    def __reduce__(self) -> tuple[Any, ...]:
        return str, (self._write(),)


def of_action(model: Action, context: ServiceContext, first: str) -> LateDoc:
    """Return the docstring of an action: what the resource does for it, and the page of the operation."""

    def write() -> str:
        request = model.request
        if request is None:
            return first
        filled = dict.fromkeys(parameter.target.partition("[")[0].partition(".")[0] for parameter in request.params)
        lines = [first]
        if filled:
            lines.append(f"The resource fills in {', '.join(filled)}; a value of your own replaces it.")
        if model.resource is not None:
            many = any("[" in (part.path or "") for part in model.resource.identifiers)
            lines.append(
                f"Returns {'a list of ' if many else 'a '}{model.resource.type}{' resources' if many else ''}."
            )
        return "\n".join(lines) + "\n\n" + _page(context, request.operation)

    return LateDoc(write)


def _page(context: ServiceContext, operation: str) -> str:
    from .._ferroboto import ServiceDescription

    description = ServiceDescription.of(context.service_name)
    if description is None:
        return ""
    return str(getattr(description.client_class(), xform_name(operation)).__doc__ or "")
