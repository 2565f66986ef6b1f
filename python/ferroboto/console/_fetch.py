"""A picture from an address on the web, fetched because the reader asked for it. Bounded in size and time."""

from __future__ import annotations

import base64
from http.client import HTTPException
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

#: Rekognition takes 5 MB; what is a little larger is shown with its error.
MAX_PICTURE = 6 << 20
_SECONDS = 15


class CannotFetch(Exception):
    """There is no picture to be had; the text says why."""


def _opener() -> OpenerDirector:
    # Only these handlers: a redirect cannot end in a file of this machine.
    from urllib.request import HTTPDefaultErrorHandler, HTTPErrorProcessor, HTTPRedirectHandler

    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPRedirectHandler(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def fetch(url: Any) -> dict[str, Any]:
    """Give name, type and data of what is at ``url``.

    :raises CannotFetch: it is no address of the web, nothing answers there, or the answer is too large.
    """
    if not isinstance(url, str) or len(url) > 4096:
        raise CannotFetch("an address is a text")
    try:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise CannotFetch("an address begins with http:// or https://")
        request = Request(url, headers={"User-Agent": "ferroboto-console", "Accept": "image/*"})
        with _opener().open(request, timeout=_SECONDS) as page:
            data = page.read(MAX_PICTURE + 1)
            kind = page.headers.get_content_type()
    except (OSError, HTTPException, ValueError) as error:
        raise CannotFetch(f"nothing to be had from there: {error}") from None
    if len(data) > MAX_PICTURE:
        raise CannotFetch(f"larger than {MAX_PICTURE >> 20} MB")
    name = unquote(parts.path.rsplit("/", 1)[-1]) or "picture"
    return {"name": name, "type": kind, "data": base64.b64encode(data).decode("ascii")}
