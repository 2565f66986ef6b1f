"""Equivalent of ``botocore.retryhandler``: how long to wait. Retries of calls are native."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable


def delay_exponential(base: float | str, growth_factor: float, attempts: int) -> float:
    """Return the seconds to wait after so many attempts; a ``base`` of ``'rand'`` is chosen at random each time.

    :raises ValueError: the base is neither above zero nor ``'rand'``.
    """
    if base == "rand":
        base = random.random()
    elif isinstance(base, str) or base <= 0:
        raise ValueError(f"The 'base' param must be greater than 0, got: {base}")
    seconds: float = base * growth_factor ** (attempts - 1)
    return seconds


def create_exponential_delay_function(base: float | str, growth_factor: float) -> Callable[..., float]:
    """Make a function of ``attempts``."""
    return functools.partial(delay_exponential, base=base, growth_factor=growth_factor)
