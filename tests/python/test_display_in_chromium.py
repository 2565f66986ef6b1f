"""What a notebook is shown, in a real browser: the table of voices is filtered, players play."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.support.chromium import chromium, needs_chromium

import ferroboto
from ferroboto import display

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page; a fault in a script fails the test."""
    with browser.new_context() as context:
        opened = context.new_page()
        opened.set_default_timeout(15_000)
        faults: list[str] = []
        opened.on("pageerror", lambda error: faults.append(str(error)))
        yield opened
        assert faults == []


def test_voices_are_filtered_by_typing(page: Page) -> None:
    shown = display.voices(ferroboto.client("polly", endpoint_url="local"))
    page.set_content(shown._repr_html_())
    left = page.locator("tbody tr:visible")
    expect(left).to_have_count(len(shown))
    page.fill("input", "RUSS")
    expect(left).to_have_count(1)
    expect(left).to_contain_text("Russell")
    page.fill("input", "male en-au")
    expect(left).to_have_count(1)
    page.fill("input", "nobody")
    expect(left).to_have_count(0)
    page.fill("input", "")
    expect(left).to_have_count(len(shown))


@pytest.mark.parametrize("form", ["mp3", "pcm"])
def test_a_player_plays(page: Page, form: str) -> None:
    answer = ferroboto.client("polly", endpoint_url="local").synthesize_speech(
        OutputFormat=form, Text="one", VoiceId="Russell"
    )
    page.set_content(answer["AudioStream"]._repr_mimebundle_()["text/html"])
    page.evaluate("document.querySelector('audio').play()")
    page.wait_for_function("document.querySelector('audio').ended")
    assert page.evaluate("document.querySelector('audio').currentTime") > 0.1
