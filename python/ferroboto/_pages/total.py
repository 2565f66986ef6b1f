"""What pages of results add up to."""

from __future__ import annotations

from ..exceptions import InvalidExpressionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..paginate import PageIterator


def assign(target: dict[str, Any], expression: str, value: Any) -> None:
    """Put a value where a dotted expression points."""
    if any(mark in expression for mark in "[]*"):
        raise InvalidExpressionError(expression=expression)
    *path, last = expression.split(".")
    for step in path:
        target = target.setdefault(step, {})
    target[last] = value


def _merge(target: dict[str, Any], other: dict[str, Any]) -> None:
    for key, value in other.items():
        if isinstance(value, dict) and key in target:
            _merge(target[key], value)
        else:
            target[key] = value


class Total:
    """What pages add up to."""

    def __init__(self, pages: PageIterator) -> None:
        """Begin with nothing."""
        self._pages = pages
        self._sum: dict[str, Any] = {}

    def add(self, page: Any) -> None:
        """Add a page."""
        for key in self._pages.result_keys:
            found = key.search(page)
            if found is None:
                continue
            so_far = key.search(self._sum)
            if so_far is None:
                assign(self._sum, key.expression, found)
            elif isinstance(found, list):
                so_far.extend(found)
            elif isinstance(found, (int, float, str)):
                assign(self._sum, key.expression, so_far + found)

    def result(self) -> dict[str, Any]:
        """Return the sum."""
        _merge(self._sum, self._pages.non_aggregate_part)
        if self._pages.resume_token is not None:
            self._sum["NextToken"] = self._pages.resume_token
        return self._sum
