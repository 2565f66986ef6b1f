"""Twin of ``botocore.retries.adaptive``: holds a client to the rate that its service takes.

Clients in adaptive mode do so natively; these are the parts, for programs that put them together themselves.
"""

from __future__ import annotations

import logging
import math
import threading
from typing import Any

logger = logging.getLogger(__name__)


class ClientRateLimiter:
    """Handlers of ``before-send`` and ``needs-retry``, which wait once a service has throttled a request.

    :param rate_adjustor: a :class:`~.throttling.CubicCalculator`.
    :param rate_clocker: a :class:`RateClocker`.
    :param token_bucket: a :class:`~.bucket.TokenBucket`.
    :param throttling_detector: a :class:`~.standard.ThrottlingErrorDetector`.
    :param clock: a :class:`~.bucket.Clock`.
    """

    _MAX_RATE_ADJUST_SCALE = 2.0

    def __init__(
        self, rate_adjustor: Any, rate_clocker: Any, token_bucket: Any, throttling_detector: Any, clock: Any
    ) -> None:
        self._rate_adjustor = rate_adjustor
        self._rate_clocker = rate_clocker
        self._token_bucket = token_bucket
        self._throttling_detector = throttling_detector
        self._clock = clock
        self._enabled = False
        self._lock = threading.Lock()

    def on_sending_request(self, request: Any, **kwargs: Any) -> None:
        """Wait until a request may be sent."""
        if self._enabled:
            self._token_bucket.acquire()

    def on_receiving_response(self, **kwargs: Any) -> None:
        """Look at a response, and set the rate."""
        measured = self._rate_clocker.record()
        now = self._clock.current_time()
        with self._lock:
            if self._throttling_detector.is_throttling_error(**kwargs):
                rate = min(measured, self._token_bucket.max_rate) if self._enabled else measured
                allowed = self._rate_adjustor.error_received(rate, now)
                logger.debug("Throttled: %s a second from now on, %s were measured.", allowed, measured)
                self._enabled = True
            else:
                allowed = self._rate_adjustor.success_received(now)
            self._token_bucket.max_rate = min(allowed, self._MAX_RATE_ADJUST_SCALE * measured)


class RateClocker:
    """Measures how many responses come in each second, smoothed over half seconds."""

    _DEFAULT_SMOOTHING = 0.8
    _TIME_BUCKET_RANGE = 0.5

    def __init__(
        self, clock: Any, smoothing: float = _DEFAULT_SMOOTHING, time_bucket_range: float = _TIME_BUCKET_RANGE
    ) -> None:
        """Begin to measure."""
        self._clock = clock
        self._smoothing = smoothing
        self._measured_rate: float = 0
        self._measured_at: float = math.floor(clock.current_time())
        self._count: float = 0
        self._lock = threading.Lock()

    def record(self, amount: float = 1) -> float:
        """Count responses; return the rate."""
        with self._lock:
            now = math.floor(self._clock.current_time() / self._TIME_BUCKET_RANGE) * self._TIME_BUCKET_RANGE
            self._count += amount
            if now > self._measured_at:
                rate = self._count / (now - self._measured_at)
                self._measured_rate = rate * self._smoothing + self._measured_rate * (1 - self._smoothing)
                self._count = 0
                self._measured_at = now
            return self._measured_rate

    @property
    def measured_rate(self) -> float:
        """The rate."""
        return self._measured_rate
