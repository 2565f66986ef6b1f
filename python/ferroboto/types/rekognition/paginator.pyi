"""Paginators of Rekognition."""

from collections.abc import Sequence

from .._pages import PageIterator, Paginator
from .literals import CustomizationFeatureType
from .type_defs import (
    DescribeProjectsResponseTypeDef,
    DescribeProjectVersionsResponseTypeDef,
    ListCollectionsResponseTypeDef,
    ListDatasetEntriesResponseTypeDef,
    ListDatasetLabelsResponseTypeDef,
    ListFacesResponseTypeDef,
    ListProjectPoliciesResponseTypeDef,
    ListStreamProcessorsResponseTypeDef,
    ListUsersResponseTypeDef,
    PaginatorConfigTypeDef,
)

class DescribeProjectVersionsPaginator(Paginator[DescribeProjectVersionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ProjectArn: str, VersionNames: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[DescribeProjectVersionsResponseTypeDef]: ...

class DescribeProjectsPaginator(Paginator[DescribeProjectsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        ProjectNames: Sequence[str] = ...,
        Features: Sequence[CustomizationFeatureType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeProjectsResponseTypeDef]: ...

class ListCollectionsPaginator(Paginator[ListCollectionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListCollectionsResponseTypeDef]: ...

class ListDatasetEntriesPaginator(Paginator[ListDatasetEntriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        DatasetArn: str,
        ContainsLabels: Sequence[str] = ...,
        Labeled: bool = ...,
        SourceRefContains: str = ...,
        HasErrors: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListDatasetEntriesResponseTypeDef]: ...

class ListDatasetLabelsPaginator(Paginator[ListDatasetLabelsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DatasetArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListDatasetLabelsResponseTypeDef]: ...

class ListFacesPaginator(Paginator[ListFacesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CollectionId: str,
        UserId: str = ...,
        FaceIds: Sequence[str] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[ListFacesResponseTypeDef]: ...

class ListProjectPoliciesPaginator(Paginator[ListProjectPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ProjectArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListProjectPoliciesResponseTypeDef]: ...

class ListStreamProcessorsPaginator(Paginator[ListStreamProcessorsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListStreamProcessorsResponseTypeDef]: ...

class ListUsersPaginator(Paginator[ListUsersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, CollectionId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListUsersResponseTypeDef]: ...
