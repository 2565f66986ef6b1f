"""Equivalent of ``botocore.waiter``."""

from __future__ import annotations

from ..exceptions import WaiterConfigError as WaiterConfigError
from ..exceptions import WaiterError as WaiterError
from ..waiter import AcceptorConfig as AcceptorConfig
from ..waiter import NormalizedOperationMethod as NormalizedOperationMethod
from ..waiter import SingleWaiterConfig as SingleWaiterConfig
from ..waiter import Waiter as Waiter
from ..waiter import WaiterModel as WaiterModel
from ..waiter import create_waiter_with_client as create_waiter_with_client
from ..waiter import is_valid_waiter_error as is_valid_waiter_error
