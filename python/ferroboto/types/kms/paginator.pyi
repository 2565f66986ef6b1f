"""Paginators of KMS."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import IncludeKeyMaterialType, ResourceOwnerTypeType
from .type_defs import (
    DescribeCustomKeyStoresResponseTypeDef,
    ListAliasesResponseTypeDef,
    ListGrantsResponseTypeDef,
    ListKeyPoliciesResponseTypeDef,
    ListKeyRotationsResponseTypeDef,
    ListKeysResponseTypeDef,
    ListResourceTagsResponseTypeDef,
    PaginatorConfigTypeDef,
)

class DescribeCustomKeyStoresPaginator(Paginator[DescribeCustomKeyStoresResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CustomKeyStoreId: str = ...,
        CustomKeyStoreName: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeCustomKeyStoresResponseTypeDef]: ...

class ListAliasesPaginator(Paginator[ListAliasesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, KeyId: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListAliasesResponseTypeDef]: ...

class ListGrantsPaginator(Paginator[ListGrantsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        KeyId: str,
        GrantId: str = ...,
        GranteePrincipal: str = ...,
        GranteeServicePrincipal: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListGrantsResponseTypeDef]: ...

class ListKeyPoliciesPaginator(Paginator[ListKeyPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, KeyId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListKeyPoliciesResponseTypeDef]: ...

class ListKeyRotationsPaginator(Paginator[ListKeyRotationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        KeyId: str,
        IncludeKeyMaterial: IncludeKeyMaterialType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListKeyRotationsResponseTypeDef]: ...

class ListKeysPaginator(Paginator[ListKeysResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ResourceOwners: Sequence[ResourceOwnerTypeType] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListKeysResponseTypeDef]: ...

class ListResourceTagsPaginator(Paginator[ListResourceTagsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, KeyId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListResourceTagsResponseTypeDef]: ...

class ListRetirableGrantsPaginator(Paginator[ListGrantsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        RetiringPrincipal: str = ...,
        RetiringServicePrincipal: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListGrantsResponseTypeDef]: ...
