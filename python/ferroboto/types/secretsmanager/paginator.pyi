"""Paginators of SecretsManager."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import SortByTypeType, SortOrderTypeType
from .type_defs import (
    FilterTypeDef,
    ListResourcePoliciesResponseTypeDef,
    ListSecretsResponseTypeDef,
    PaginatorConfigTypeDef,
)

class ListResourcePoliciesPaginator(Paginator[ListResourcePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, SecretId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListResourcePoliciesResponseTypeDef]: ...

class ListSecretsPaginator(Paginator[ListSecretsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        IncludePlannedDeletion: bool = ...,
        Filters: Sequence[FilterTypeDef] = ...,
        SortOrder: SortOrderTypeType = ...,
        SortBy: SortByTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListSecretsResponseTypeDef]: ...
