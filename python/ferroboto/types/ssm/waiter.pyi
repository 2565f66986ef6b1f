"""Waiters of SSM."""

from ferroboto.waiter import Waiter

from .type_defs import WaiterConfigTypeDef

class CommandExecutedWaiter(Waiter):
    def wait(  # type: ignore[override]
        self, *, CommandId: str, InstanceId: str, PluginName: str = ..., WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...
