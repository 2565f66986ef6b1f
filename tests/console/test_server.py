"""Who is let in, what is refused, and what never leaves."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from ferroboto.console import Caller, Console
from tests.console.conftest import Door
from tests.support.home import Home
from tests.support.server import Answer, CaptureServer

PHOTO = Path(__file__).parents[1] / "photos" / "astronaut.jpg"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
PUBLISH = {"service": "sns", "operation": "publish", "params": {"PhoneNumber": "+15558675309", "Message": "Hey there"}}
PUBLISHED = b"<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>"


def image(path: Path = PHOTO) -> dict[str, str]:
    return {"name": path.name, "data": base64.b64encode(path.read_bytes()).decode()}


def test_every_file_of_the_page_is_served_under_the_policy(door: Door) -> None:
    from ferroboto.console._server import _page

    total = 0
    for path in _page():
        status, headers, text = door.ask(path, X_Console_Token=None)
        assert status == 200
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        total += len(text) if path != "/" else 0
    assert total < 100_000


def test_the_page_names_no_other_site(door: Door) -> None:
    from ferroboto.console._server import _page

    for path, (_, data) in _page().items():
        text = data.decode()
        for mark in ("http://", "https://", "//cdn", "@import", "style="):
            hits = [line for line in text.splitlines() if mark in line]
            assert all("w3.org" in line or "begins with" in line or "https://…" in line for line in hits), (path, hits)


@pytest.mark.parametrize(
    "path", ["/api/about", "/api/outbox", "/api/nothing", "/../_calls.py", "/demos.json", "/_calls.py"]
)
@pytest.mark.parametrize("token", [None, "", "wrong", "ü"])
def test_nothing_without_the_token(door: Door, path: str, token: str | None) -> None:
    assert door.ask(path, X_Console_Token=token)[0] == 401


def test_no_call_without_the_token(door: Door) -> None:
    assert door.ask("/api/call", PUBLISH, X_Console_Token=None)[0] == 401
    assert door.ask("/api/outbox")[2] == []


def test_tokens_are_of_one_run() -> None:
    with Console(Caller(endpoint_url="local")) as one, Console(Caller(endpoint_url="local")) as other:
        assert one.token != other.token
        assert len(one.token) >= 32


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "", "localhost.evil.example:{port}"])
def test_another_host_is_refused(door: Door, host: str) -> None:
    for path in ("/", "/api/about"):
        assert door.ask(path, Host=host.format(port=door.port))[0] == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1", "https://127.0.0.1:{port}"])
def test_another_origin_is_refused(door: Door, origin: str) -> None:
    assert door.ask("/api/call", PUBLISH, Origin=origin.format(port=door.port))[0] == 403
    assert door.ask("/api/outbox")[2] == []


def test_its_own_origin_is_let_in(door: Door) -> None:
    for name in ("127.0.0.1", "localhost"):
        host = f"{name}:{door.port}"
        assert door.ask("/api/about", Host=host, Origin=f"http://{host}")[0] == 200


def test_it_listens_on_loopback_only(door: Door) -> None:
    assert door.console._server.socket.getsockname()[0] == "127.0.0.1"


def test_a_form_of_another_site_cannot_call(door: Door) -> None:
    status, _, answer = door.ask("/api/call", PUBLISH, Content_Type="text/plain")
    assert (status, answer) == (415, {"refused": "a call is JSON"})


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff", 400),
        (b"[" * 100_000, 400),
        (b"[]", 400),
        (b"{}", 400),
        ({"service": "sns", "operation": "delete_everything", "params": {}}, 400),
        ({"service": "sns", "operation": "meta", "params": {}}, 400),
        ({"service": ["sns"], "operation": "publish", "params": {}}, 400),
        ({"service": "sns", "operation": {}, "params": {}}, 400),
        ({"service": "s3", "operation": "list_buckets", "params": {}}, 400),
        ({**PUBLISH, "params": []}, 400),
        ({**PUBLISH, "images": {}}, 400),
        ({**PUBLISH, "images": [{"name": "a.jpg", "data": "?"}]}, 400),
        ({**PUBLISH, "images": [{"name": 1, "data": ""}]}, 400),
        ({**PUBLISH, "params": {"Message": {"$image": 0}}}, 400),
        ({**PUBLISH, "params": {"Message": {"$image": True}}}, 400),
    ],
)
def test_what_makes_no_sense_is_refused(door: Door, body: Any, status: int) -> None:
    assert door.ask("/api/call", body)[0] == status
    assert door.ask("/api/about")[0] == 200


@pytest.mark.parametrize("length", ["", "-1", "x", "²", str(1 << 40)])
def test_odd_lengths_are_refused_unread(door: Door, length: str) -> None:
    assert door.ask("/api/call", b"{}", Content_Length=length)[0] in (411, 413)


def test_other_methods_are_not_there(door: Door) -> None:
    assert door.ask("/api/outbox", method="DELETE")[0] == 501


def test_a_slow_visitor_holds_nobody_up(door: Door) -> None:
    with contextlib.closing(socket.create_connection(("127.0.0.1", door.port))) as slow:
        slow.sendall(b"POST /api/call HTTP/1.1\r\nHost:")
        assert door.ask("/api/about")[0] == 200


def test_a_call_shows_request_response_and_lines(door: Door) -> None:
    shown = door.call(**PUBLISH)
    assert shown["request"] == PUBLISH["params"]
    assert set(shown["response"]) == {"MessageId", "ResponseMetadata"}
    assert "sns.publish(PhoneNumber='+15558675309', Message='Hey there')" in shown["snippet"]
    (message,) = door.ask("/api/outbox")[2]
    assert "Hey there" in message.values()


def test_a_preview_calls_nothing(door: Door) -> None:
    assert set(door.call(**PUBLISH, preview=True)) == {"request", "snippet"}
    assert door.ask("/api/outbox")[2] == []


def test_errors_of_the_service_are_answers(door: Door) -> None:
    shown = door.call("sns", "publish", {"PhoneNumber": "12", "Message": "Hey"})
    assert shown["error"]["type"] == "InvalidParameterException"
    assert shown["error"]["response"]["Error"]["Code"] == "InvalidParameter"
    shown = door.call("sns", "publish", {"phone_number": "12"})
    assert shown["error"]["type"] == "ParamValidationError"


def test_an_image_goes_as_bytes_and_shows_by_its_name(door: Door) -> None:
    params = {"Image": {"Bytes": {"$image": 0}}}
    shown = door.call("rekognition", "detect_faces", params, images=[image()])
    assert len(shown["response"]["FaceDetails"]) == 1
    assert shown["request"] == {"Image": {"Bytes": f"<{PHOTO.stat().st_size} bytes of astronaut.jpg>"}}
    shown = door.call("rekognition", "detect_faces", params, images=[{"name": "no.jpg", "data": "AAAA"}])
    assert shown["error"]["type"] == "InvalidImageFormatException"


def test_speech_comes_beside_the_answer(door: Door) -> None:
    shown = door.call("polly", "synthesize_speech", {"OutputFormat": "pcm", "Text": "Hello", "VoiceId": "Joanna"})
    assert shown["stream"]["type"] == "audio/pcm"
    assert len(base64.b64decode(shown["stream"]["data"])) > 10_000
    assert shown["response"]["AudioStream"].endswith("bytes>")


def test_a_real_send_is_confirmed_and_no_key_is_told(home: Home, server: CaptureServer) -> None:
    home.credentials(f"[work]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = {SECRET}\n")
    home.config(f"[profile work]\nregion = eu-west-1\nendpoint_url = {server.url}\n")
    server.script([Answer(200, headers=(("Content-Type", "text/xml"),), body=PUBLISHED)])
    with Console(Caller(profile_name="work")) as console:
        door = Door(console)
        about = door.ask("/api/about")[2]
        assert (about["local"], about["profile"], about["region"]) == (False, "work", "eu-west-1")
        status, _, answer = door.ask("/api/call", PUBLISH)
        assert (status, server.take()) == (409, [])
        assert "costs money" in answer["refused"]
        assert door.ask("/api/call", {**PUBLISH, "confirmed": "yes"})[0] == 409
        shown = door.call(**PUBLISH, confirmed=True)
        assert shown["response"]["MessageId"] == "m-1"
        assert "boto3.Session(profile_name='work')" in shown["snippet"]
        assert "session.client('sns')" in shown["snippet"]
        assert len(server.take()) == 1
        told = json.dumps([about, answer, shown])
        assert SECRET not in told and "AKIDEXAMPLE" not in told
        assert door.ask("/api/outbox")[0] == 404


def test_missing_keys_are_an_answer(home: Home) -> None:
    home.config("[profile empty]\nregion = eu-west-1\n")
    with Console(Caller(profile_name="empty")) as console:
        shown = Door(console).call("polly", "describe_voices", {})
    assert shown["error"]["type"] == "NoCredentialsError"


def test_an_image_is_fetched_from_an_address(door: Door, server: CaptureServer) -> None:
    server.script([Answer(200, headers=(("Content-Type", "image/jpeg"),), body=PHOTO.read_bytes())])
    status, _, answer = door.ask("/api/fetch", {"url": f"{server.url}/a%20face.jpg?x=1"})
    assert status == 200
    assert (answer["name"], answer["type"]) == ("a face.jpg", "image/jpeg")
    assert base64.b64decode(answer["data"]) == PHOTO.read_bytes()


@pytest.mark.parametrize(
    "url", ["file:///etc/hostname", "ftp://127.0.0.1/a.jpg", "a.jpg", "", None, "http://", "http://[", "data:,x"]
)
def test_other_addresses_are_not_fetched(door: Door, url: str | None) -> None:
    assert door.ask("/api/fetch", {"url": url})[0] == 422


def test_an_address_cannot_lead_to_a_file(door: Door, server: CaptureServer) -> None:
    server.script([Answer(302, headers=(("Location", "file:///etc/hostname"),))])
    assert door.ask("/api/fetch", {"url": server.url})[0] == 422


def test_a_missing_image_is_told(door: Door, server: CaptureServer) -> None:
    server.script([Answer(404, body=b"no")])
    status, _, answer = door.ask("/api/fetch", {"url": server.url})
    assert status == 422 and "404" in answer["refused"]


def test_a_redirect_leads_to_no_address_of_this_network(door: Door, server: CaptureServer) -> None:
    """The reader names an address; what answers there may not name another one of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.settimeout(0.2)
        place = f"http://127.0.0.1:{other.getsockname()[1]}/private.jpg"
        server.script([Answer(302, headers=(("Location", place),))])
        status, _, answer = door.ask("/api/fetch", {"url": server.url})
        assert status == 422 and "not on the public web" in answer["refused"]
        with pytest.raises(TimeoutError):
            other.accept()


def test_a_redirect_on_the_same_server_is_followed(door: Door, server: CaptureServer) -> None:
    photo = Answer(200, headers=(("Content-Type", "image/jpeg"),), body=PHOTO.read_bytes())
    server.script([Answer(302, headers=(("Location", "/moved.jpg"),)), photo])
    status, _, answer = door.ask("/api/fetch", {"url": f"{server.url}/a.jpg"})
    assert (status, answer["name"]) == (200, "a.jpg")


def test_a_server_that_drips_is_left() -> None:
    """A byte now and then keeps every read alive, so the whole has its own time."""
    from ferroboto.console._fetch import CannotFetch, fetch

    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip() -> None:
            connection, _ = listener.accept()
            with connection, contextlib.suppress(OSError):
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                while not over.wait(0.05):
                    connection.sendall(b"x")

        thread = threading.Thread(target=drip)
        thread.start()
        with pytest.raises(CannotFetch, match="longer than 0.5 seconds"):
            fetch(f"http://127.0.0.1:{listener.getsockname()[1]}/a.jpg", seconds=0.5)
        # The connection is closed, which ends the other side.
        thread.join(10)
        assert not thread.is_alive()
        over.set()


def test_a_length_of_thousands_of_digits_is_too_large(door: Door, capfd: pytest.CaptureFixture[str]) -> None:
    status, _, _ = door.ask("/api/call", b"{}", Content_Length="9" * 5000)
    assert status == 413
    assert capfd.readouterr().err == ""


def test_many_calls_at_once(door: Door) -> None:
    answers: list[dict[str, Any]] = []
    threads = [threading.Thread(target=lambda: answers.append(door.call(**PUBLISH))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len({answer["response"]["MessageId"] for answer in answers}) == 16


def test_from_the_command_line_until_ctrl_c(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "ferroboto", "console", "--no-browser"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    assert process.stdout is not None
    try:
        lines = [process.stdout.readline() for _ in range(3)]
        assert lines[1].startswith("Open http://127.0.0.1:") and "#token=" in lines[1]
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert (process.returncode, err) == (0, "")
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("arguments", [["--profile", "nobody"], ["--port", "99999"]])
def test_what_cannot_start_says_why(home: Home, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from ferroboto.console import main

    assert main([*arguments, "--no-browser"]) == 1
    assert capsys.readouterr().err.startswith("ferroboto console: ")
