"""Twin of ``botocore.docs.docstring``: texts that are made when they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self


class LazyLoadedDocstring(str):
    """A text that a subclass writes, in ``_write_docstring``, when it is looked at.

    Arguments are kept for the subclass. ``str`` of it, and its methods where they are overridden here, give the text.
    """

    _docstring: str | None

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Take any arguments."""
        return str.__new__(cls)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Keep the arguments."""
        self._given = (args, kwargs)
        self._docstring = None

    def _write_docstring(self, *args: Any, **kwargs: Any) -> Any:
        """Return the text."""
        raise NotImplementedError("_write_docstring")

    def _text(self) -> str:
        if self._docstring is None:
            arguments, options = self._given
            self._docstring = str(self._write_docstring(*arguments, **options))
        return self._docstring

    def __str__(self) -> str:
        return self._text()

    def __eq__(self, other: object) -> bool:
        return self._text() == other

    def __hash__(self) -> int:
        return hash(self._text())

    def expandtabs(self, tabsize: Any = 8) -> str:
        """Return the text with spaces: what ``help()`` asks for."""
        return self._text().expandtabs(tabsize)
