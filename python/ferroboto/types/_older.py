"""What Python 3.10 lacks for typed dicts: there, all keys count as required when a program asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import NotRequired as NotRequired
    from typing_extensions import TypedDict as TypedDict
else:
    from typing import TypedDict as TypedDict

    class NotRequired:
        """Gives the type it holds."""

        def __class_getitem__(cls, held: Any) -> Any:
            """Give the type."""
            return held
