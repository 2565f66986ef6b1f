"""Types of SFN."""

from .aio import AioSFNClient as AioSFNClient
from .client import SFNClient as SFNClient
from .paginator import GetExecutionHistoryPaginator as GetExecutionHistoryPaginator
from .paginator import ListActivitiesPaginator as ListActivitiesPaginator
from .paginator import ListExecutionsPaginator as ListExecutionsPaginator
from .paginator import ListMapRunsPaginator as ListMapRunsPaginator
from .paginator import ListStateMachinesPaginator as ListStateMachinesPaginator

Client = SFNClient
