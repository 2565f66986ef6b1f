"""The send rate of adaptive retries: what botocore's limiter makes of scenarios that the Rust tests go through too."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
from botocore.retries import adaptive, bucket, throttling

FILE = Path(__file__).parents[2] / "src" / "transport" / "test" / "rates.txt"
HEAD = (
    "# Start of a client; then: pause, length of the call, throttled, | wait, measured, fill rate, capacity, tokens.\n"
)


class Clock:
    """Moves when somebody waits, or is told to."""

    def __init__(self, start: float) -> None:
        self.now = start
        self.slept = 0.0

    def current_time(self) -> float:
        return self.now

    def wait(self, amount: float) -> None:
        # Timers tell nanoseconds apart, and no less; a whole one is over only after it.
        amount = max(round(amount, 9), 1e-9)
        self.now += amount
        self.slept += amount


def scenario(seed: int) -> Iterator[str]:
    """A client's life with pauses and throttling of its own."""
    draw = random.Random(seed)
    # Early, where floating point tells nanoseconds apart.
    start = round(1_000 + draw.random(), 6)
    clock = Clock(start)
    tokens = bucket.TokenBucket(max_rate=1, clock=clock)
    rates = adaptive.RateClocker(clock)
    limiter = adaptive.ClientRateLimiter(
        rate_adjustor=throttling.CubicCalculator(starting_max_rate=0, start_time=clock.current_time()),
        rate_clocker=rates,
        token_bucket=tokens,
        throttling_detector=mock.Mock(is_throttling_error=lambda throttled: throttled),
        clock=clock,
    )
    tokens._new_fill_rate_condition = mock.MagicMock(wait=clock.wait)
    yield repr(start)
    pace = draw.choice((0.001, 0.05, 0.5, 3.0))
    share = draw.choice((0.02, 0.2, 0.6))
    for _ in range(60):
        pause, length = round(draw.random() * pace, 6), round(draw.random() * 0.2, 6)
        throttled = draw.random() < share
        clock.now += pause
        limiter.on_sending_request(request=None)
        clock.now += length
        limiter.on_receiving_response(throttled=throttled)
        seen = clock.slept, rates.measured_rate, tokens.max_rate, tokens.max_capacity, tokens.available_capacity
        clock.slept = 0.0
        yield " ".join(map(repr, (pause, length, int(throttled), *(round(float(value), 6) for value in seen))))


def recorded() -> str:
    return HEAD + "".join(f"{line}\n" for seed in range(12) for line in scenario(seed))


def test_the_record_is_botocores() -> None:
    ours, theirs = FILE.read_text().splitlines(), recorded().splitlines()
    assert len(ours) == len(theirs)
    for left, right in zip(ours[1:], theirs[1:], strict=True):
        assert [float(field) for field in left.split()] == pytest.approx([float(field) for field in right.split()])


if __name__ == "__main__":
    FILE.write_text(recorded())
