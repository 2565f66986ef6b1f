"""Equivalent of ``aiobotocore.waiter``."""

from __future__ import annotations

from ..aio.waiter import AioNormalizedOperationMethod as NormalizedOperationMethod
from ..aio.waiter import AioWaiter as AIOWaiter
from ..waiter import WaiterModel as WaiterModel
from ..waiter import create_waiter_with_client as create_waiter_with_client

__all__ = ["AIOWaiter", "NormalizedOperationMethod", "WaiterModel", "create_waiter_with_client"]
