"""What the two ends of ``client.map`` share: which input is next, which answer is due.

No thread and no event loop lives here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .._errors.notes import add_input, add_nearest
from ..exceptions import UnknownClientMethodError
from .bars import Bar

if TYPE_CHECKING:
    from .._ferroboto import BaseClient


class Options(NamedTuple):
    """What a run was asked for, checked."""

    concurrency: int
    ordered: bool
    progress: bool
    return_exceptions: bool
    pairs: bool


class Outcome(NamedTuple):
    """What came of one input: an answer, or an error."""

    given: Mapping[str, Any]
    answer: Any
    error: BaseException | None


def check(client: BaseClient, operation_name: str, options: Options) -> None:
    """Refuse what cannot be run, before anything is begun.

    :raises UnknownClientMethodError: when the client has no operation of this name.
    :raises TypeError: when the concurrency is no whole number.
    :raises ValueError: when the concurrency is below 1.
    """
    if operation_name not in client.meta.method_to_api_mapping:
        error = UnknownClientMethodError(method_name=operation_name)
        add_nearest(error, operation_name, list(client.meta.method_to_api_mapping))
        raise error
    if not isinstance(options.concurrency, int):
        raise TypeError(f"concurrency must be a whole number, not {type(options.concurrency).__name__}")
    if options.concurrency < 1:
        raise ValueError(f"concurrency must be at least 1, not {options.concurrency}")


def is_exhausted(inputs: Any) -> bool:
    """Tell whether a generator has come to its end, as it does when an exception leaves it."""
    frame = "gi_frame" if hasattr(inputs, "gi_frame") else "ag_frame"
    return getattr(inputs, frame, inputs) is None


class Window:
    """The stretch of a run that has begun and was not handed out.

    At most twice as many inputs as there are calls at a time are in it, so that calls need not wait for one that is
    slow, nor for whoever takes the answers; the input is read no further.
    """

    def __init__(self, options: Options, bar: Bar) -> None:
        """Begin with nothing."""
        self._options = options
        self._bar = bar
        self._limit = 2 * options.concurrency
        self._next = 0
        # The result that is being handed to a list: its number, and its place in the list.
        self._placed = (-1, 0)
        self._open: dict[int, Mapping[str, Any]] = {}
        self._arrived: dict[int, Outcome] = {}
        self._input_over = False
        self._input_fault: BaseException | None = None

    def has_room(self) -> bool:
        """Tell whether another input may be read."""
        return not self._input_over and len(self._open) + len(self._arrived) < self._limit

    def begin(self, number: int, given: Any) -> None:
        """Take an input in, by its number; twice is as good as once."""
        if not isinstance(given, Mapping):
            text = f"map takes dicts of keyword arguments; input {number} is of type {type(given).__name__}"
            raise TypeError(text)
        self._open[number] = given

    def input_ended(self, fault: BaseException | None = None) -> None:
        """Take note that no more inputs come; a `fault` is raised once what was begun is handed out."""
        self._input_over = True
        self._input_fault = fault

    def arrived(self, number: int, answer: Any, error: BaseException | None) -> None:
        """Take what came of an input; twice is as good as once."""
        given = self._open.get(number)
        if given is not None:
            self._arrived[number] = Outcome(given, answer, error)
            del self._open[number]
            self._bar.advance(error is not None)

    def due(self) -> bool:
        """Tell whether something can be handed out."""
        if not self._options.ordered:
            return bool(self._arrived)
        # Still here where Ctrl-C came while it was handed out.
        self._arrived.pop(self._next - 1, None)
        return self._next in self._arrived

    def is_over(self) -> bool:
        """Tell whether everything was handed out; raises what the input raised."""
        if not self._input_over or self._open or self._arrived:
            return False
        fault, self._input_fault = self._input_fault, None
        if fault is not None:
            raise fault
        return True

    def take(self) -> Any:
        """Hand out what is due: an answer, or an error, which is raised where that was asked for."""
        number = self._number_due()
        result = self._result(number)
        self._drop(number)
        return result

    def hand_to(self, results: list[Any]) -> None:
        """Add what is due to a list, once even where Ctrl-C comes between two steps and this is done again."""
        number = self._number_due()
        result = self._result(number)
        if self._placed[0] != number:
            self._placed = (number, len(results))
        if len(results) == self._placed[1]:
            results.append(result)
        self._drop(number)

    def _number_due(self) -> int:
        return self._next if self._options.ordered else next(iter(self._arrived))

    def _drop(self, number: int) -> None:
        if self._options.ordered:
            self._next = number + 1
        self._arrived.pop(number, None)

    def _result(self, number: int) -> Any:
        """What the caller gets for an outcome; an error that was asked for is raised, and thereby handed out."""
        outcome = self._arrived[number]
        result = outcome.answer
        if outcome.error is not None:
            if not (self._options.return_exceptions and isinstance(outcome.error, Exception)):
                add_input(outcome.error, number, outcome.given)
                self._drop(number)
                raise outcome.error
            result = outcome.error
        return (outcome.given, result) if self._options.pairs else result
