"""Equivalent of ``aiobotocore.eventstream``."""

from __future__ import annotations

from ..aio.eventstream import AioEventStream as AioEventStream
