"""The page in a real browser: each demo as a person goes through it, and what a hostile one tries."""

from __future__ import annotations

import base64
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Download, Page, expect

import ferroboto
from ferroboto.console import Caller, Console
from tests.console.conftest import Door
from tests.console.test_server import PHOTO
from tests.support.chromium import chromium, needs_chromium
from tests.support.home import Home
from tests.support.server import Answer, CaptureServer, wait_until

pytestmark = needs_chromium

DEMOS = ("speech", "faces", "labels", "messages")
# Where the face of the photograph is, in parts of its width and height, told by eye.
FACE = {"left": 0.33, "top": 0.14, "right": 0.55, "bottom": 0.37}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser, door: Door) -> Iterator[Page]:
    """The page, opened at its address; a fault in a script or a request to elsewhere fails the test."""
    with browser.new_context(viewport={"width": 1100, "height": 900}) as context:
        opened = context.new_page()
        opened.set_default_timeout(15_000)
        faults: list[str] = []
        opened.on("pageerror", lambda error: faults.append(str(error)))
        opened.on("console", lambda said: faults.append(said.text) if "Content Security" in said.text else None)
        own = f"http://127.0.0.1:{door.port}/"
        opened.on(
            "request", lambda asked: faults.append(asked.url) if not asked.url.startswith((own, "blob:")) else None
        )
        opened.goto(door.console.url)
        expect(opened.locator("#where")).to_contain_text("Local AWS")
        yield opened
        assert faults == []


def turn_to(page: Page, demo: str) -> None:
    page.click(f'nav a[href="#{demo}"]')
    expect(page.locator(f"#{demo}")).to_be_visible()


def until(page: Page, condition: str) -> None:
    """Wait for a condition in the page; Playwright's own waiting needs `eval`, which the policy forbids."""
    assert wait_until(lambda: bool(page.evaluate(condition)), 15), condition


def lines_of(page: Page) -> str:
    """What the button copies."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click('[data-copy="code-python"]')
    expect(page.locator('[data-copy="code-python"]')).to_have_text("Copied")
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def run(lines: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", lines], cwd=folder, capture_output=True, text=True, timeout=25, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_token_leaves_the_address(page: Page) -> None:
    assert "token" not in page.url
    page.reload()
    expect(page.locator("#where")).to_contain_text("Local AWS")


def test_a_text_is_spoken(page: Page, tmp_path: Path) -> None:
    page.wait_for_selector("#speech-voice option", state="attached")
    page.fill("#speech-text", "Hello world, says <b>the page</b>.")
    expect(page.locator("#speech-count")).to_contain_text("34 of 3000")
    page.click("#speech-form button.main")
    expect(page.locator("#speech-player")).to_be_visible()
    until(page, "document.getElementById('speech-audio').duration > 0.8")
    until(page, "document.getElementById('speech-audio').currentTime > 0.1")
    expect(page.locator("#speech-words")).to_have_text("Hello world, says <b>the page</b>.")
    run(lines_of(page), tmp_path)
    assert (tmp_path / "speech.mp3").stat().st_size > 4000


def test_ssml_has_a_tab_of_its_own(page: Page) -> None:
    page.wait_for_selector("#speech-voice option", state="attached")
    page.focus("#tab-text")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-ssml")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#speech-text")).to_have_value(re.compile("^<speak>"))
    page.click("#speech-form button.main")
    expect(page.locator("#code-python")).to_contain_text("TextType='ssml'")
    page.fill("#speech-text", "<speak>broken")
    page.click("#speech-form button.main")
    expect(page.locator("#code-error")).to_contain_text("InvalidSsmlException")
    page.click("#tab-text")
    expect(page.locator("#speech-text")).to_have_value(re.compile("^Hello from"))


@pytest.mark.parametrize(
    ("kind", "name", "start"),
    [("mp3", "speech.mp3", b"\xff"), ("ogg_vorbis", "speech.ogg", b"OggS"), ("pcm", "speech.pcm", b"")],
)
def test_speech_is_saved(page: Page, kind: str, name: str, start: bytes) -> None:
    page.wait_for_selector("#speech-voice option", state="attached")
    page.select_option("#speech-format", kind)
    with page.expect_download() as waiting:
        page.click("#speech-save")
    download: Download = waiting.value
    assert download.suggested_filename == name
    data = Path(download.path()).read_bytes()
    assert data.startswith(start) and len(data) > 8000


def test_a_box_is_drawn_over_the_face(page: Page, tmp_path: Path) -> None:
    turn_to(page, "faces")
    page.set_input_files("#file-faces-first", PHOTO)
    expect(page.locator("#faces-summary")).to_have_text("1 face detected.")
    image = page.locator("#faces-first img").bounding_box()
    box = page.locator("#faces-first rect").bounding_box()
    assert image is not None and box is not None
    told = {
        "left": (box["x"] - image["x"]) / image["width"],
        "top": (box["y"] - image["y"]) / image["height"],
        "right": (box["x"] + box["width"] - image["x"]) / image["width"],
        "bottom": (box["y"] + box["height"] - image["y"]) / image["height"],
    }
    assert overlap(told, FACE) >= 0.5
    assert page.locator("#faces-first circle").count() >= 5
    card = page.locator("#faces-cards article")
    expect(card).to_contain_text("Female")
    expect(card.locator("canvas")).to_have_attribute("aria-label", "Face 1")
    assert card.locator(".low").count() > 0
    expect(card).to_contain_text("Mouth open")
    assert card.locator("[role=meter]").count() > 5
    (tmp_path / PHOTO.name).write_bytes(PHOTO.read_bytes())
    assert "'FaceDetails': " in run(lines_of(page), tmp_path)


def overlap(one: dict[str, float], other: dict[str, float]) -> float:
    """Intersection over union."""
    width = min(one["right"], other["right"]) - max(one["left"], other["left"])
    height = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    inside = max(width, 0) * max(height, 0)
    areas = [(box["right"] - box["left"]) * (box["bottom"] - box["top"]) for box in (one, other)]
    return inside / (sum(areas) - inside)


def _data_transfer(page: Page, name: str) -> Any:
    return page.evaluate_handle(
        """([name, data]) => {
            const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
            const transfer = new DataTransfer();
            transfer.items.add(new File([bytes], name, { type: "image/jpeg" }));
            return transfer;
        }""",
        [name, base64.b64encode(PHOTO.read_bytes()).decode()],
    )


def test_an_image_is_dropped_or_pasted(page: Page) -> None:
    turn_to(page, "faces")
    hostile = "<img src=x onerror=alert(1)>.jpg"
    page.dispatch_event("#faces-first .drop", "drop", {"dataTransfer": _data_transfer(page, hostile)})
    expect(page.locator("#faces-summary")).to_have_text("1 face detected.")
    expect(page.locator("#faces-first [role=status]")).to_have_text(hostile)
    page.evaluate(
        "(transfer) => dispatchEvent(Object.assign(new Event('paste'), { clipboardData: transfer }))",
        _data_transfer(page, "pasted.jpg"),
    )
    expect(page.locator("#faces-first [role=status]")).to_have_text("pasted.jpg")


def test_an_image_is_taken_with_the_camera(page: Page) -> None:
    turn_to(page, "labels")
    page.click("#labels-image button:text('Camera')")
    until(page, "document.querySelector('#labels-image video')?.videoWidth > 0")
    page.click("text=Take photo")
    expect(page.locator("#labels-image [role=status]")).to_have_text("camera.jpg")
    expect(page.locator("#labels-summary")).to_contain_text("labels detected")
    expect(page.locator("#labels-image video")).to_have_count(0)


def test_an_image_comes_from_an_address(page: Page, server: CaptureServer, tmp_path: Path) -> None:
    turn_to(page, "faces")
    server.script([Answer(200, headers=(("Content-Type", "image/jpeg"),), body=PHOTO.read_bytes())])
    page.fill("#faces-first input[type=url]", f"{server.url}/photo.jpg")
    page.click("#faces-first button:text('Load URL')")
    expect(page.locator("#faces-summary")).to_have_text("1 face detected.")
    assert "'FaceDetails': " in run(lines_of(page), tmp_path)
    page.fill("#faces-first input[type=url]", "file:///etc/hostname")
    page.click("#faces-first button:text('Load URL')")
    expect(page.locator("#faces-first [role=status]")).to_contain_text("begins with http")


def test_what_is_no_image_is_an_error(page: Page, tmp_path: Path) -> None:
    turn_to(page, "faces")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no image at all")
    page.set_input_files("#file-faces-first", broken)
    expect(page.locator("#code-error")).to_contain_text("InvalidImageFormatException")
    expect(page.locator("#faces-first .stage")).to_be_hidden()
    big = tmp_path / "big.jpg"
    big.write_bytes(bytes(7 << 20))
    page.set_input_files("#file-faces-first", big)
    expect(page.locator("#faces-first [role=status]")).to_contain_text("7.0 MB")
    page.set_input_files("#file-faces-first", PHOTO)
    expect(page.locator("#faces-summary")).to_have_text("1 face detected.")


def test_labels_follow_the_threshold(page: Page, tmp_path: Path) -> None:
    turn_to(page, "labels")
    page.set_input_files("#file-labels-image", PHOTO)
    rows = page.locator("#labels-table tbody tr")
    expect(rows.first).to_be_visible()
    many = rows.count()
    expect(page.locator("#labels-table")).to_contain_text("Person")
    assert page.locator("#labels-image rect").count() >= 1
    page.locator("#labels-threshold").fill("99")
    expect(page.locator("#code-python")).to_contain_text("MinConfidence=99")
    expect(page.locator("#labels-threshold-shown")).to_have_text("99")
    assert rows.count() < many
    (tmp_path / PHOTO.name).write_bytes(PHOTO.read_bytes())
    assert "'Labels': " in run(lines_of(page), tmp_path)


def test_a_text_message_lands_in_the_outbox(page: Page, tmp_path: Path) -> None:
    turn_to(page, "messages")
    page.fill("#sms-number", "5558675309")
    expect(page.locator("#sms-number")).to_have_attribute("aria-invalid", "true")
    page.fill("#sms-message", "<script>alert(1)</script> & more")
    page.click("#sms-form button.main")
    expect(page.locator("#outbox")).to_contain_text("No messages")
    page.fill("#sms-number", "+15558675309")
    page.check("[name=sms-type][value=Transactional]")
    page.click("#sms-form button.main")
    expect(page.locator("#sms-status")).to_contain_text("Sent as ")
    expect(page.locator("#outbox li").first).to_contain_text("<script>alert(1)</script> & more")
    expect(page.locator("#confirm")).to_be_hidden()
    lines = lines_of(page)
    assert "'StringValue': 'Transactional'" in lines
    assert "'MessageId': " in run(lines, tmp_path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "0 characters in 0 parts (GSM-7)"),
        ("a" * 160, "160 characters in 1 part (GSM-7), 0 left"),
        ("a" * 161, "161 characters in 2 parts (GSM-7)"),
        ("€" * 80, "160 characters in 1 part (GSM-7)"),
        ("a" * 152 + "€" + "a" * 7, "161 characters in 2 parts (GSM-7)"),
        ("ж" * 70, "70 characters in 1 part (UCS-2)"),
        ("ж" * 71, "71 characters in 2 parts (UCS-2)"),
        ("😀" * 36, "72 characters in 2 parts (UCS-2)"),
    ],
)
def test_parts_of_a_message_are_counted(page: Page, text: str, told: str) -> None:
    turn_to(page, "messages")
    page.fill("#sms-message", text)
    expect(page.locator("#sms-parts")).to_contain_text(told)


def test_topics_are_made_and_tried(page: Page, tmp_path: Path) -> None:
    turn_to(page, "messages")
    page.click("#topics-card summary")
    page.fill("#topic-name", "news")
    page.click("#topic-form button")
    expect(page.locator("#topics-status")).to_contain_text(":news")
    page.fill("#subscribe-endpoint", "+15558675309")
    page.click("#subscribe-form button")
    expect(page.locator("#subscriptions")).to_contain_text("sms: +15558675309")
    page.fill("#topic-message", "to all of you")
    page.click("#topic-publish-form button")
    expect(page.locator("#outbox")).to_contain_text("to all of you")
    assert "'MessageId': " in run(lines_of(page), tmp_path)
    page.click("#subscriptions button")
    expect(page.locator("#subscriptions")).to_contain_text("No subscriptions")
    page.click("#topic-delete")
    expect(page.locator("#topic option")).to_have_count(0)


def test_words_light_up_while_they_are_spoken(page: Page) -> None:
    page.wait_for_selector("#speech-voice option", state="attached")
    page.fill("#speech-text", "Größe zählt: one two three.")
    page.click("#speech-form button.main")
    expect(page.locator("#speech-words mark")).to_have_text(["Größe", "zählt", "one", "two", "three"])
    page.wait_for_selector("#speech-words mark.now")
    until(page, "document.getElementById('speech-audio').ended")
    expect(page.locator("#speech-words mark.now")).to_have_count(0)


LEXICON = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">
  <lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>
</lexicon>
"""


def test_lexicons_are_kept_and_used(page: Page, tmp_path: Path) -> None:
    page.wait_for_selector("#speech-voice option", state="attached")
    file = tmp_path / "w3c.pls"
    file.write_text(LEXICON, encoding="utf-8")
    page.click("#speech summary")
    expect(page.locator("#lexicons")).to_contain_text("No lexicons")
    page.fill("#lexicon-name", "w3c")
    page.set_input_files("#lexicon-file", file)
    page.click("#lexicon-form button")
    expect(page.locator("#lexicons label")).to_contain_text("w3c (en-US, 1 word)")
    page.check("#lexicons input")
    page.click("#speech-form button.main")
    expect(page.locator("#code-python")).to_contain_text("LexiconNames=['w3c']")
    expect(page.locator("#speech-player")).to_be_visible()
    run(lines_of(page), tmp_path)
    assert (tmp_path / "speech.mp3").stat().st_size > 4000
    page.click("#lexicons button")
    expect(page.locator("#lexicons")).to_contain_text("No lexicons")


def test_faces_are_compared(page: Page) -> None:
    turn_to(page, "faces")
    page.set_input_files("#file-faces-first", PHOTO)
    expect(page.locator("#faces-summary")).to_have_text("1 face detected.")
    page.click("#faces-compare summary")
    expect(page.locator("#faces-compare-now")).to_be_disabled()
    page.set_input_files("#file-faces-second", PHOTO)
    page.click("#faces-compare-now")
    expect(page.locator("#code-python")).to_contain_text("compare_faces")
    answered = page.locator("#faces-summary:text('1 of 1 faces match.'), #code-error:not([hidden])")
    expect(answered.first).to_be_visible()
    error = page.locator("#code-error")
    if error.is_visible():
        # The network for it is a package of its own.
        expect(error).to_contain_text("Install the package ferroboto-local-models")


@pytest.mark.parametrize("answer", ["no", "yes"])
def test_a_real_send_is_asked_for(browser: Browser, home: Home, server: CaptureServer, answer: str) -> None:
    home.credentials("[work]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = example\n")
    home.config(f"[profile work]\nregion = eu-west-1\nendpoint_url = {server.url}\n")
    body = b"<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>"
    server.script([Answer(200, headers=(("Content-Type", "text/xml"),), body=body)])
    with Console(Caller(profile_name="work")) as console, browser.new_context() as context:
        page = context.new_page()
        page.goto(console.url)
        expect(page.locator("#where")).to_contain_text("AWS account · profile work")
        turn_to(page, "messages")
        expect(page.locator("#outbox-card")).to_be_hidden()
        page.fill("#sms-number", "+15558675309")
        page.fill("#sms-message", "Hey there")
        page.click("#sms-form button.main")
        expect(page.locator("#confirm")).to_contain_text("costs money")
        page.click(f"#confirm button[value={answer}]")
        expected = "Sent as m-1." if answer == "yes" else "Not sent."
        expect(page.locator("#sms-status")).to_have_text(expected)
        sent = [asked for asked in server.take() if b"Action=Publish" in asked.body]
        assert len(sent) == (answer == "yes")


def test_an_error_stands_at_the_demo_that_caused_it(page: Page, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no image at all")
    turn_to(page, "labels")
    page.set_input_files("#file-labels-image", broken)
    expect(page.locator("#labels .errors [role=alert]")).to_contain_text("InvalidImageFormatException")
    turn_to(page, "faces")
    expect(page.locator("#faces .errors [role=alert]")).to_be_hidden()
    turn_to(page, "labels")
    expect(page.locator("#labels .errors [role=alert]")).to_be_visible()


def test_sound_stops_when_something_else_begins(page: Page) -> None:
    page.wait_for_selector("#speech-voice option", state="attached")
    page.fill("#speech-text", "One two three four five six seven eight nine ten eleven twelve.")
    page.click("#speech-form button.main")
    until(page, "document.getElementById('speech-audio').currentTime > 0.1")
    turn_to(page, "labels")
    assert page.evaluate("document.getElementById('speech-audio').paused")


def test_an_engine_is_chosen(page: Page) -> None:
    page.wait_for_selector("#speech-engine option", state="attached")
    expect(page.locator("#speech-engine option")).to_have_text(["Standard", "Neural", "Long-form", "Generative"])


def test_code_is_colored(page: Page) -> None:
    turn_to(page, "messages")
    page.fill("#sms-number", "+15558675309")
    page.fill("#sms-message", 'it\'s "here" # not a comment')
    page.click("#sms-form button.main")
    expect(page.locator("#code-python .c-keyword").first).to_have_text("import")
    expect(page.locator("#code-python .c-string", has_text="not a comment")).to_have_count(1)
    expect(page.locator("#code-python .c-comment")).to_have_count(0)
    expect(page.locator("#code-response .c-name").first).to_have_text('"MessageId"')


def test_the_page_is_small() -> None:
    from importlib.resources import files

    sizes = [len(file.read_bytes()) for file in (files("ferroboto.console") / "page").iterdir()]
    assert sum(sizes) < 150_000


def test_two_tabs_do_not_disturb_each_other(page: Page, door: Door) -> None:
    other = page.context.new_page()
    other.goto(door.console.url)
    for tab, text in ((page, "from the first"), (other, "from the second")):
        turn_to(tab, "messages")
        tab.fill("#sms-number", "+15558675309")
        tab.fill("#sms-message", text)
    page.click("#sms-form button.main")
    expect(page.locator("#sms-status")).to_contain_text("Sent as ")
    other.click("#sms-form button.main")
    expect(other.locator("#outbox li")).to_have_count(2)
    expect(other.locator("#code-python")).to_contain_text("from the second")
    expect(page.locator("#code-python")).to_contain_text("from the first")


def test_a_tab_without_the_token_is_told(browser: Browser, door: Door) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{door.port}/")
        expect(page.locator("#lost")).to_contain_text("open the address that the terminal shows")


def test_a_lost_server_is_told(browser: Browser) -> None:
    ferroboto.local.reset()
    with Console(Caller(endpoint_url="local")) as console, browser.new_context() as context:
        page = context.new_page()
        page.goto(console.url)
        page.wait_for_selector("#speech-voice option", state="attached")
        console.__exit__(None, None, None)
        page.click("#speech-form button.main")
        expect(page.locator("#lost")).to_contain_text("The server is not running")
        expect(page.locator("#code-error")).to_contain_text("The server is not running")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(page: Page, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.wait_for_selector("#speech-voice option", state="attached")
    page.click("#speech-form button.main")
    expect(page.locator("#speech-player")).to_be_visible()
    page.click("#speech summary")
    problems = {"speech": Axe().run(page).response["violations"]}
    turn_to(page, "faces")
    page.set_input_files("#file-faces-first", PHOTO)
    expect(page.locator("#faces-cards article")).to_be_visible()
    page.click("#faces-compare summary")
    problems["faces"] = Axe().run(page).response["violations"]
    turn_to(page, "labels")
    page.set_input_files("#file-labels-image", PHOTO)
    expect(page.locator("#labels-table tbody tr").first).to_be_visible()
    problems["labels"] = Axe().run(page).response["violations"]
    turn_to(page, "messages")
    page.click("#topics-card summary")
    problems["messages"] = Axe().run(page).response["violations"]
    told = {
        demo: [(problem["id"], problem["nodes"][0]["html"]) for problem in found] for demo, found in problems.items()
    }
    assert told == {demo: [] for demo in DEMOS}


def test_the_keyboard_is_enough(page: Page) -> None:
    turn_to(page, "messages")
    page.focus("#sms-number")
    page.keyboard.type("+15558675309")
    page.keyboard.press("Tab")
    page.keyboard.type("by keyboard")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#outbox")).to_contain_text("by keyboard")


@pytest.mark.parametrize("width", [360, 390, 1600])
def test_it_fits_narrow_and_wide(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for demo in DEMOS:
        turn_to(page, demo)
        if demo == "faces":
            page.set_input_files("#file-faces-first", PHOTO)
            expect(page.locator("#faces-cards article")).to_be_visible()
        for details in page.locator(f"#{demo} details:not([open]) > summary").all():
            details.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
