"""Which of all services a run of the tests takes: those that a test names, and a few that are drawn anew each time.

``FERROBOTO_SEED`` repeats a run; ``FERROBOTO_SERVICES=all``, as in ``make test-services``, takes every service.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

MODELS = Path(__file__).resolve().parents[2] / "models"
ALL = tuple(sorted(path.parent.name for path in MODELS.glob("*/service.json")))
SEED = int(os.environ.get("FERROBOTO_SEED") or random.randrange(1_000_000))
TAKES_ALL = os.environ.get("FERROBOTO_SERVICES") == "all"
DRAWN_WITH = "nothing: all are taken" if TAKES_ALL else f"FERROBOTO_SEED={SEED}"


def drawn_services(count: int, *always: str) -> list[str]:
    """Some services: those named, and others drawn by the seed; or all of them."""
    if TAKES_ALL:
        return list(ALL)
    others = [name for name in ALL if name not in always]
    return sorted([*always, *random.Random(SEED).sample(others, count)])
