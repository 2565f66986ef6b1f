"""The environment of ``make guide``: that of ``ferroboto.samples``, with results kept in ``guide-output/``."""

from __future__ import annotations

from pathlib import Path

from ferroboto import samples

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "guide-output"


def enter() -> Path:
    """Prepare this process; returns the working folder."""
    return samples.classroom(FOLDER)
