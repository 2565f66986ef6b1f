"""Paginators of SES."""

from .._pages import PageIterator, Paginator
from .literals import IdentityTypeType
from .type_defs import (
    ListConfigurationSetsResponseTypeDef,
    ListCustomVerificationEmailTemplatesResponseTypeDef,
    ListIdentitiesResponseTypeDef,
    ListReceiptRuleSetsResponseTypeDef,
    ListTemplatesResponseTypeDef,
    PaginatorConfigTypeDef,
)

class ListConfigurationSetsPaginator(Paginator[ListConfigurationSetsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListConfigurationSetsResponseTypeDef]: ...

class ListCustomVerificationEmailTemplatesPaginator(Paginator[ListCustomVerificationEmailTemplatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListCustomVerificationEmailTemplatesResponseTypeDef]: ...

class ListIdentitiesPaginator(Paginator[ListIdentitiesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, IdentityType: IdentityTypeType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListIdentitiesResponseTypeDef]: ...

class ListReceiptRuleSetsPaginator(Paginator[ListReceiptRuleSetsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListReceiptRuleSetsResponseTypeDef]: ...

class ListTemplatesPaginator(Paginator[ListTemplatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListTemplatesResponseTypeDef]: ...
