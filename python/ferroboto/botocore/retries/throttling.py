"""Twin of ``botocore.retries.throttling``: a rate that falls when a service throttles and climbs again as a cubic curve."""

from __future__ import annotations

from typing import NamedTuple


class CubicParams(NamedTuple):
    """The state of a :class:`CubicCalculator`."""

    w_max: float
    k: float
    last_fail: float


class CubicCalculator:
    """Calculates the rate.

    :param starting_max_rate: the rate at which it begins.
    :param start_time: when it begins, in seconds.
    :param scale_constant: how quickly the rate climbs.
    :param beta: what is left of the rate when it falls.
    """

    _SCALE_CONSTANT = 0.4
    _BETA = 0.7

    def __init__(
        self,
        starting_max_rate: float,
        start_time: float,
        scale_constant: float = _SCALE_CONSTANT,
        beta: float = _BETA,
    ) -> None:
        self._scale_constant = scale_constant
        self._beta = beta
        self._fall(starting_max_rate, start_time)

    def _fall(self, rate: float, timestamp: float) -> None:
        self._w_max = rate
        # Seconds until the rate is back where it was.
        self._k = (rate * (1 - self._beta) / self._scale_constant) ** (1 / 3.0)
        self._last_fail = timestamp

    def success_received(self, timestamp: float) -> float:
        """Return the rate after a response that is none of throttling."""
        passed = timestamp - self._last_fail
        rate: float = self._scale_constant * (passed - self._k) ** 3 + self._w_max
        return rate

    def error_received(self, current_rate: float, timestamp: float) -> float:
        """Return the rate after a response of throttling."""
        self._fall(current_rate, timestamp)
        return current_rate * self._beta

    def get_params_snapshot(self) -> CubicParams:
        """Return the state."""
        return CubicParams(self._w_max, self._k, self._last_fail)
