"""The mark for requests that are not signed; nothing else lives here."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Unsigned:
    """There is one instance, and every copy of it is the instance itself."""

    def __copy__(self) -> _Unsigned:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> _Unsigned:
        return self

    def __reduce__(self) -> str:
        return "UNSIGNED"

    def __repr__(self) -> str:
        return "UNSIGNED"


UNSIGNED = _Unsigned()
