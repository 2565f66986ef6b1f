"""Waiters of SES."""

from collections.abc import Sequence

from ferroboto.waiter import Waiter

from .type_defs import WaiterConfigTypeDef

class IdentityExistsWaiter(Waiter):
    def wait(  # type: ignore[override]
        self, *, Identities: Sequence[str], WaiterConfig: WaiterConfigTypeDef = ...
    ) -> None: ...
