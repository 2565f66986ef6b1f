"""Photographs and a practice environment for lessons and examples.

>>> from ferroboto import samples
>>> sorted(path.name for path in samples.PHOTOS.glob('*.jpg'))
['astronaut.jpg', 'cat.jpg', 'coffee.jpg']

Their authors and terms are listed in ``THIRD-PARTY.md``.
"""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["PHOTOS", "classroom"]

#: The folder that contains the photographs.
PHOTOS = Path(__file__).resolve().parent

# The files that `aws configure` writes, with AWS's example credentials.
_CREDENTIALS = """\
[default]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
"""
_CONFIG = """\
[default]
region = us-east-1
output = json
"""
_IMAGE = "trump.jpg"
_WEB_IMAGE = "http://stash.compciv.org/2017/obama.jpg"


def classroom(folder: str | os.PathLike[str] | None = None) -> Path:
    """Prepare this process for the course guide, without AWS and without the network.

    Sets ``AWS_ENDPOINT_URL=local``, switches to a temporary home folder with a profile ``default``, answers HTTP requests
    for the guide's image with a photograph, and changes to a working folder that contains ``trump.jpg``.

    :param folder: the working folder. Default: a new temporary folder.
    """
    import atexit
    import shutil
    import tempfile

    # First of all, so that nothing is sent to AWS if a later step fails.
    os.environ["AWS_ENDPOINT_URL"] = "local"
    for name in list(os.environ):
        unwanted = name.startswith("AWS_") and name != "AWS_ENDPOINT_URL"
        if unwanted or name.upper() in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
            del os.environ[name]
    home = Path(tempfile.mkdtemp(prefix="ferroboto-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    (home / ".aws").mkdir()
    (home / ".aws" / "credentials").write_text(_CREDENTIALS)
    (home / ".aws" / "config").write_text(_CONFIG)
    os.environ |= {"HOME": str(home), "USERPROFILE": str(home)}
    os.environ |= dict.fromkeys(("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"), _web())
    work = home / "work" if folder is None else Path(folder)
    work.mkdir(exist_ok=True)
    shutil.copyfile(PHOTOS / "astronaut.jpg", work / _IMAGE)
    os.chdir(work)
    return work


def _web() -> str:
    """Start an HTTP proxy that knows one image and nothing else; returns its address."""
    import atexit
    import threading
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
    from urllib.parse import urlsplit

    class OneImage(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path == _WEB_IMAGE:
                self._respond(200, "image/jpeg", (PHOTOS / "astronaut.jpg").read_bytes())
            else:
                host = urlsplit(self.path).hostname
                self._respond(404, "text/plain", f"{host} is not available in this lesson\n".encode())

        def _respond(self, status: int, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), OneImage)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    atexit.register(server.shutdown)
    return f"http://127.0.0.1:{server.server_port}"
