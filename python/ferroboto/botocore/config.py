"""Equivalent of ``botocore.config``."""

from __future__ import annotations

from ..config import Config as Config

# What a client has unless its Config says otherwise: seconds, and idle connections.
DEFAULT_TIMEOUT = 60
MAX_POOL_CONNECTIONS = 10
