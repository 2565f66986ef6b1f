"""Twin of ``botocore.retries.base``."""

from __future__ import annotations

from typing import Any


class BaseRetryBackoff:
    """Says how long to wait."""

    def delay_amount(self, context: Any) -> float:
        """Return the seconds to wait after an attempt."""
        raise NotImplementedError("delay_amount")


class BaseRetryableChecker:
    """Says whether an attempt may be repeated."""

    def is_retryable(self, context: Any) -> bool:
        """Return whether it may."""
        raise NotImplementedError("is_retryable")
