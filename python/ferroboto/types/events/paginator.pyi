"""Paginators of EventBridge."""

from .._pages import PageIterator, Paginator
from .type_defs import (
    ListRuleNamesByTargetResponseTypeDef,
    ListRulesResponseTypeDef,
    ListTargetsByRuleResponseTypeDef,
    PaginatorConfigTypeDef,
)

class ListRuleNamesByTargetPaginator(Paginator[ListRuleNamesByTargetResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, TargetArn: str, EventBusName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListRuleNamesByTargetResponseTypeDef]: ...

class ListRulesPaginator(Paginator[ListRulesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, NamePrefix: str = ..., EventBusName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListRulesResponseTypeDef]: ...

class ListTargetsByRulePaginator(Paginator[ListTargetsByRuleResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Rule: str, EventBusName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListTargetsByRuleResponseTypeDef]: ...
