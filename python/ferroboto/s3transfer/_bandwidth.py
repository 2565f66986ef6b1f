"""The limit of bytes a second that the transfers of a manager keep together."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .futures import TransferCoordinator

# So long at a time a transfer waits before it looks whether it was cancelled.
_SLICE = 0.1


class Bandwidth:
    """Lets bytes pass at a rate."""

    def __init__(self, rate: float) -> None:
        """Take the bytes a second."""
        self.rate = rate
        self._lock = threading.Lock()
        self._free_at = 0.0

    def wait(self, amount: int, coordinator: TransferCoordinator) -> None:
        """Wait until ``amount`` more bytes may pass; raise what the transfer fails with meanwhile."""
        with self._lock:
            begin = max(self._free_at, time.monotonic())
            self._free_at = begin + amount / self.rate
        while (left := begin - time.monotonic()) > 0:
            coordinator.check()
            time.sleep(min(left, _SLICE))
