"""Equivalent of ``botocore.history``: where the AWS CLI records requests and responses.

ferroboto records nothing itself; a program's own records reach its handlers.
"""

from __future__ import annotations

import logging
from typing import Any

logger = logging.getLogger(__name__)


class BaseHistoryHandler:
    """Takes records."""

    def emit(self, event_type: str, payload: Any, source: str) -> None:
        """Take a record."""
        raise NotImplementedError("emit()")


class HistoryRecorder:
    """Passes records to handlers while it is enabled."""

    def __init__(self) -> None:
        """Begin disabled, without handlers."""
        self._enabled = False
        self._handlers: list[BaseHistoryHandler] = []

    def enable(self) -> None:
        """Pass records from now on."""
        self._enabled = True

    def disable(self) -> None:
        """Pass no more records."""
        self._enabled = False

    def add_handler(self, handler: BaseHistoryHandler) -> None:
        """Add a handler."""
        self._handlers.append(handler)

    def record(self, event_type: str, payload: Any, source: str = "BOTOCORE") -> None:
        """Pass a record to all handlers; their errors are logged and go no further."""
        if not self._enabled:
            return
        for handler in self._handlers:
            try:
                handler.emit(event_type, payload, source)
            except Exception:
                logger.debug("Exception raised in %s.", handler, exc_info=True)


HISTORY_RECORDER: HistoryRecorder | None = None


def get_global_history_recorder() -> HistoryRecorder:
    """Return the recorder of the process."""
    global HISTORY_RECORDER
    if HISTORY_RECORDER is None:
        HISTORY_RECORDER = HistoryRecorder()
    return HISTORY_RECORDER
