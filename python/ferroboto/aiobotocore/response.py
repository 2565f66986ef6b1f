"""Equivalent of ``aiobotocore.response``."""

from __future__ import annotations

from ..aio.response import AioStreamingBody as AioStreamingBody
from ..aio.response import AioStreamingBody as StreamingBody

__all__ = ["AioStreamingBody", "StreamingBody"]
