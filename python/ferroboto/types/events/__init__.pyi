"""Types of EventBridge."""

from .aio import AioEventBridgeClient as AioEventBridgeClient
from .client import EventBridgeClient as EventBridgeClient
from .paginator import ListRuleNamesByTargetPaginator as ListRuleNamesByTargetPaginator
from .paginator import ListRulesPaginator as ListRulesPaginator
from .paginator import ListTargetsByRulePaginator as ListTargetsByRulePaginator

Client = EventBridgeClient
