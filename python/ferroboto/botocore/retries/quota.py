"""Twin of ``botocore.retries.quota``: what a client may spend on retries."""

from __future__ import annotations

import threading
from typing import Any


class RetryQuota:
    """A stock that retries take from and successes give back to."""

    INITIAL_CAPACITY = 500

    def __init__(self, initial_capacity: int = INITIAL_CAPACITY, lock: Any = None) -> None:
        """Begin with a full stock."""
        self._max_capacity = initial_capacity
        self._available_capacity = initial_capacity
        self._lock = threading.Lock() if lock is None else lock

    def acquire(self, capacity_amount: int) -> bool:
        """Take so much; return whether there was enough."""
        with self._lock:
            if capacity_amount > self._available_capacity:
                return False
            self._available_capacity -= capacity_amount
            return True

    def release(self, capacity_amount: int) -> None:
        """Give back so much, up to the full stock."""
        with self._lock:
            self._available_capacity = min(self._max_capacity, self._available_capacity + capacity_amount)

    @property
    def available_capacity(self) -> int:
        """What is there."""
        return self._available_capacity
