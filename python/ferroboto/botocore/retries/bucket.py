"""Twin of ``botocore.retries.bucket``: a bucket of tokens, which holds a program to a rate."""

from __future__ import annotations

import threading
import time
from typing import Any

from ...exceptions import CapacityNotAvailableError as CapacityNotAvailableError


class Clock:
    """A clock, and pauses by it."""

    def sleep(self, amount: float) -> None:
        """Wait for so many seconds."""
        time.sleep(amount)

    def current_time(self) -> float:
        """Return the seconds of the epoch."""
        return time.time()


class TokenBucket:
    """Gives tokens, of which a number comes in each second.

    :param max_rate: tokens a second, and what fits in, if that is more than one.
    :param clock: a :class:`Clock`.
    :param min_rate: no rate is below.
    """

    _MIN_RATE = 0.5

    def __init__(self, max_rate: float, clock: Any, min_rate: float = _MIN_RATE) -> None:
        self._clock = clock
        self._min_rate = min_rate
        self._capacity: float = 0
        self._filled_at: float | None = None
        self._changed = threading.Condition()
        self.max_rate = max_rate

    @property
    def max_rate(self) -> float:
        """Tokens a second."""
        return self._rate

    @max_rate.setter
    def max_rate(self, value: float) -> None:
        with self._changed:
            # What came in so far came at the rate of before.
            self._refill()
            self._rate = max(value, self._min_rate)
            self._max_capacity = max(value, 1)
            self._capacity = min(self._capacity, self._max_capacity)
            self._changed.notify()

    @property
    def max_capacity(self) -> float:
        """The most tokens that fit in."""
        return self._max_capacity

    @property
    def available_capacity(self) -> float:
        """The tokens in it, when it was last looked at."""
        return self._capacity

    def acquire(self, amount: float = 1, block: bool = True) -> bool:
        """Take tokens, and wait for them unless ``block`` is false.

        :raises CapacityNotAvailableError: they are not there, and ``block`` is false.
        """
        with self._changed:
            self._refill()
            while amount > self._capacity:
                if not block:
                    raise CapacityNotAvailableError()
                self._changed.wait((amount - self._capacity) / self._rate)
                self._refill()
            self._capacity -= amount
        return True

    def _refill(self) -> None:
        now = self._clock.current_time()
        if self._filled_at is not None:
            self._capacity = min(self._max_capacity, self._capacity + (now - self._filled_at) * self._rate)
        self._filled_at = now
