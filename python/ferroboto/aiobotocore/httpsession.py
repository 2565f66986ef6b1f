"""Equivalent of ``aiobotocore.httpsession``."""

from __future__ import annotations


class AIOHTTPSession:
    """A marker: what ``http_session_cls`` of a config is by default. Requests are sent natively, without aiohttp."""
