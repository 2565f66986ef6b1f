"""Paginators of SNS."""

from .._pages import PageIterator, Paginator
from .type_defs import (
    ListEndpointsByPlatformApplicationResponseTypeDef,
    ListOriginationNumbersResultTypeDef,
    ListPhoneNumbersOptedOutResponseTypeDef,
    ListPlatformApplicationsResponseTypeDef,
    ListSMSSandboxPhoneNumbersResultTypeDef,
    ListSubscriptionsByTopicResponseTypeDef,
    ListSubscriptionsResponseTypeDef,
    ListTopicsResponseTypeDef,
    PaginatorConfigTypeDef,
)

class ListEndpointsByPlatformApplicationPaginator(Paginator[ListEndpointsByPlatformApplicationResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PlatformApplicationArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListEndpointsByPlatformApplicationResponseTypeDef]: ...

class ListOriginationNumbersPaginator(Paginator[ListOriginationNumbersResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListOriginationNumbersResultTypeDef]: ...

class ListPhoneNumbersOptedOutPaginator(Paginator[ListPhoneNumbersOptedOutResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListPhoneNumbersOptedOutResponseTypeDef]: ...

class ListPlatformApplicationsPaginator(Paginator[ListPlatformApplicationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListPlatformApplicationsResponseTypeDef]: ...

class ListSMSSandboxPhoneNumbersPaginator(Paginator[ListSMSSandboxPhoneNumbersResultTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSMSSandboxPhoneNumbersResultTypeDef]: ...

class ListSubscriptionsPaginator(Paginator[ListSubscriptionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSubscriptionsResponseTypeDef]: ...

class ListSubscriptionsByTopicPaginator(Paginator[ListSubscriptionsByTopicResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, TopicArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSubscriptionsByTopicResponseTypeDef]: ...

class ListTopicsPaginator(Paginator[ListTopicsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListTopicsResponseTypeDef]: ...
