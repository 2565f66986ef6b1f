"""Equivalent of ``aiobotocore.httpsession``."""

from __future__ import annotations

from typing import Any, ClassVar

from ..botocore.httpsession import URLLib3Session


class AIOHTTPSession(URLLib3Session):
    """A marker: what ``http_session_cls`` of a config is by default, and the session of endpoints. Requests are sent natively."""

    # Programs look here whether the session was closed: a client's can be used again.
    _sessions: ClassVar[dict[str | None, Any]] = {}
