"""Lets these tests import the pure Python modules of the source tree."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGE = Path(__file__).parents[2] / "python" / "ferroboto"

if importlib.util.find_spec("ferroboto") is None:
    # Not installed: give the package its path without running its __init__,
    # which needs the native module that these tests do not.
    package = ModuleType("ferroboto")
    package.__path__ = [str(PACKAGE)]
    sys.modules["ferroboto"] = package
