"""The soak in short: what it finds in ten minutes is more, but some of it shows at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.client.test_process import PYTHON_PATH

SOAK = Path(__file__).parents[2] / "benches" / "soak.py"


def test_a_short_soak() -> None:
    """Memory takes longer than that to settle, so it is only looked at for what grows fast."""
    done = subprocess.run(
        [sys.executable, str(SOAK), "0.12", "--flat", "0.25"],
        capture_output=True,
        text=True,
        timeout=28,
        check=False,
        env={"PYTHONPATH": PYTHON_PATH, "PATH": ""},
    )
    report = json.loads(done.stdout)
    assert report["faults"] == [], done.stderr
    assert report["client"]["event loops"] >= 1
    for kind in ("sync xml", "sync json", "sync stream", "sync map", "async xml", "async json", "async stream"):
        assert report["client"][f"{kind} answered"] > 0
    assert done.returncode == 0
