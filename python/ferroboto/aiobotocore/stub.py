"""Equivalent of ``aiobotocore.stub``."""

from __future__ import annotations

from ..stub import Stubber


class AioStubber(Stubber):
    """Answers calls of a client for asyncio, as :class:`ferroboto.stub.Stubber` does those of any client."""
