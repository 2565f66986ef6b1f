"""Waiters of Rekognition."""

from collections.abc import Sequence

from ferroboto.waiter import Waiter

from .type_defs import WaiterConfigTypeDef

class ProjectVersionRunningWaiter(Waiter):
    def wait(  # type: ignore[override]
        self,
        *,
        ProjectArn: str,
        VersionNames: Sequence[str] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class ProjectVersionTrainingCompletedWaiter(Waiter):
    def wait(  # type: ignore[override]
        self,
        *,
        ProjectArn: str,
        VersionNames: Sequence[str] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...
