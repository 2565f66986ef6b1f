"""The base class of botocore's exceptions, with their messages, pickles and notes."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost more than this whole module
    from typing import Any


def _exception_from_packed_args(
    exception_cls: type[BaseException],
    args: tuple[Any, ...] | None = None,
    kwargs: dict[str, Any] | None = None,
) -> BaseException:
    # Unpickling passes positional arguments only; most classes here take keywords.
    return exception_cls(*(args or ()), **(kwargs or {}))


def _notes(error: BaseException) -> list[str]:
    if "__notes__" not in vars(error):
        from .notes import notes_of

        found = notes_of(error)
        if not found:
            raise AttributeError("__notes__")
        vars(error)["__notes__"] = found
    notes: list[str] = vars(error)["__notes__"]
    return notes


def _set_notes(error: BaseException, notes: list[str]) -> None:
    vars(error)["__notes__"] = notes


# Notes (PEP 678) that are made when someone asks for them, as a traceback does.
_NOTES: Any = property(_notes, _set_notes)


class BotoCoreError(Exception):
    """Base of all errors other than those that a service responds with."""

    __notes__ = _NOTES

    fmt = "An unspecified error occurred"

    def __init__(self, **kwargs: Any) -> None:
        """Fill the class's ``fmt`` with ``kwargs``."""
        Exception.__init__(self, self.fmt.format(**kwargs))
        self.kwargs = kwargs

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by keyword arguments."""
        return _exception_from_packed_args, (type(self), None, self.kwargs)
