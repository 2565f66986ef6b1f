"""Equivalent of ``botocore.endpoint``."""

from __future__ import annotations

from .._calls.endpoint import Endpoint as Endpoint
from .httpsession import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from .httpsession import MAX_POOL_CONNECTIONS as MAX_POOL_CONNECTIONS
from .httpsession import URLLib3Session as URLLib3Session
