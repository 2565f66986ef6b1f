"""Equivalent of ``aiobotocore.client``."""

from __future__ import annotations

from ..aio._client import AioBaseClient as AioBaseClient
