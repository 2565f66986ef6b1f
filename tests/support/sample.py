"""Which of all services a run of the tests takes: those that a test names, and a few that are drawn anew for each commit.

``FERROBOTO_SEED`` repeats a run; ``FERROBOTO_SERVICES=all``, as in ``make test-services``, takes every service.
"""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "models"


def _drawn_seed() -> int:
    """One for each state of the repository, so that a commit which has passed passes again."""
    tree = subprocess.run(
        ["git", "rev-parse", "--short=7", "HEAD^{tree}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return int(tree, 16) if tree else random.randrange(1_000_000)


ALL = tuple(sorted(path.parent.name for path in MODELS.glob("*/service.json")))
SEED = int(os.environ.get("FERROBOTO_SEED") or _drawn_seed())
TAKES_ALL = os.environ.get("FERROBOTO_SERVICES") == "all"
DRAWN_WITH = "nothing: all are taken" if TAKES_ALL else f"FERROBOTO_SEED={SEED}"


def drawn_services(count: int, *always: str) -> list[str]:
    """Some services: those named, and others drawn by the seed; or all of them."""
    if TAKES_ALL:
        return list(ALL)
    others = [name for name in ALL if name not in always]
    return sorted([*always, *random.Random(SEED).sample(others, count)])
