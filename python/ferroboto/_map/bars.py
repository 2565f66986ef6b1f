"""The progress bar of ``client.map``."""

from __future__ import annotations

import sys
import time
from operator import length_hint
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .window import Options

# How often a bar is drawn at most, in seconds.
_REDRAW = 0.1
_WIDTH = 24


class Bar:
    """No bar; also what bars have in common."""

    def advance(self, failed: bool) -> None:
        """Count one more, which may have failed."""

    def close(self) -> None:
        """Leave the last state on the screen."""


class PlainBar(Bar):
    """A line on stderr; where that is no screen, only the last state of it."""

    def __init__(self, title: str, total: int | None) -> None:
        """Begin at nothing."""
        self._title = title
        self._total = total
        self._done = self._failed = 0
        self._began = time.monotonic()
        self._drawn = 0.0
        self._closed = False
        self._live = sys.stderr is not None and (sys.stderr.isatty() or "ipykernel" in sys.modules)

    def advance(self, failed: bool) -> None:
        """Count one more, and draw now and then."""
        self._done += 1
        self._failed += failed
        now = time.monotonic()
        if self._live and now - self._drawn >= _REDRAW:
            self._drawn = now
            self._draw("")

    def close(self) -> None:
        """Draw for the last time."""
        if not self._closed:
            self._closed = True
            self._draw("\n")

    def _draw(self, end: str) -> None:
        if sys.stderr is None:
            return
        rate = self._done / max(time.monotonic() - self._began, 1e-9)
        text = f"{self._title}: {self._done}"
        if self._total:
            share = min(self._done / self._total, 1.0)
            filled = round(share * _WIDTH)
            text += f"/{self._total} {share:4.0%} [{'#' * filled}{'.' * (_WIDTH - filled)}]"
        text += f" calls, {rate:.1f}/s"
        if self._failed:
            text += f", {self._failed} failed"
        sys.stderr.write(("\r" if self._live else "") + text + end)
        sys.stderr.flush()


class TqdmBar(Bar):
    """tqdm's bar, in a terminal or in a notebook."""

    def __init__(self, make: Any, title: str, total: int | None) -> None:
        """Begin at nothing."""
        self._bar = make(desc=title, total=total, unit="call")
        self._failed = 0

    def advance(self, failed: bool) -> None:
        """Count one more."""
        if failed:
            self._failed += 1
            self._bar.set_postfix(failed=self._failed, refresh=False)
        self._bar.update()

    def close(self) -> None:
        """Leave it as it is."""
        self._bar.close()


def bar_for(options: Options, title: str, inputs: Any) -> Bar:
    """Give the bar of a run: tqdm's if that is installed."""
    if not options.progress:
        return Bar()
    total = length_hint(inputs, 0) or None
    try:
        import warnings

        with warnings.catch_warnings():
            # It speaks up where a notebook has no widgets, and makes a bar of text then.
            warnings.simplefilter("ignore")
            from tqdm.auto import tqdm
    except ImportError:
        return PlainBar(title, total)
    return TqdmBar(tqdm, title, total)
