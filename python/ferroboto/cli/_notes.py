"""Words the notes on errors for the command line: with the names of options in place of parameters."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._shapes import Operation

_PARAMETER = re.compile(r"^(?P<name>\w+): Did you mean (?P<values>.*)\?$")


def reword(error: Exception, operation: Operation) -> None:
    """Replace the notes of an error in place."""
    notes = getattr(error, "__notes__", None)
    if notes:
        notes[:] = [_worded(note, operation) for note in notes]


def _worded(note: str, operation: Operation) -> str:
    found = _PARAMETER.match(note)
    if found is None:
        return note
    options = {name.casefold(): option for option, (name, _) in operation.members.items()}
    option = options.get(found["name"].casefold())
    return f"Did you mean {option} {found['values']}?" if option else note
