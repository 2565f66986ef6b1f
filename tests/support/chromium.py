"""Debian's Chromium, driven by Playwright: where it is, and one that runs."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

_PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# A check that CI leaves out would be none.
needs_chromium = pytest.mark.skipif(_PROGRAM is None and not os.environ.get("CI"), reason="there is no Chromium here")

_QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
]


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """A browser that asks nothing, tells nobody, and hears a made-up microphone."""
    assert _PROGRAM is not None, "CI installs Chromium"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=_PROGRAM, args=_QUIET)
        try:
            yield running
        finally:
            running.close()
