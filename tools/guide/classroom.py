"""The place where the guide is run: a student's home, a folder with the picture, and a web of one page.

Standard library only: the notebook comes here too. Nothing in it reaches beyond this machine.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
PHOTO = ROOT / "tests" / "photos" / "astronaut.jpg"
DESK = ROOT / "guide-output"
PICTURE = "trump.jpg"
WEB_PICTURE = "http://stash.compciv.org/2017/obama.jpg"

# What `aws configure` writes for the answers that the guide gives.
CREDENTIALS = """\
[default]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
"""
CONFIG = """\
[default]
region = us-east-1
output = json
"""


class _OnePageWeb(BaseHTTPRequestHandler):
    """An HTTP proxy that answers for the whole web, and knows one picture of it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == WEB_PICTURE:
            self._answer(200, "image/jpeg", PHOTO.read_bytes())
        else:
            host = urlsplit(self.path).hostname
            self._answer(404, "text/plain", f"{host} is not part of this lesson\n".encode())

    def _answer(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _open_home() -> Path:
    home = Path(tempfile.mkdtemp(prefix="ferroboto-guide-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    folder = home / ".aws"
    folder.mkdir()
    (folder / "credentials").write_text(CREDENTIALS)
    (folder / "config").write_text(CONFIG)
    return home


def _open_web() -> str:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _OnePageWeb)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    atexit.register(server.shutdown)
    return f"http://127.0.0.1:{server.server_port}"


def enter() -> Path:
    """Make this process a student's: its home, its AWS settings, its web and its working folder, which is given."""
    for name in list(os.environ):
        if name.startswith("AWS_") or name.upper() in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
            del os.environ[name]
    home, web = str(_open_home()), _open_web()
    os.environ |= {"HOME": home, "USERPROFILE": home, "AWS_ENDPOINT_URL": "local"}
    os.environ |= dict.fromkeys(("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"), web)
    DESK.mkdir(exist_ok=True)
    shutil.copyfile(PHOTO, DESK / PICTURE)
    os.chdir(DESK)
    return DESK
