"""Types of KMS."""

from .aio import AioKMSClient as AioKMSClient
from .client import KMSClient as KMSClient
from .paginator import DescribeCustomKeyStoresPaginator as DescribeCustomKeyStoresPaginator
from .paginator import ListAliasesPaginator as ListAliasesPaginator
from .paginator import ListGrantsPaginator as ListGrantsPaginator
from .paginator import ListKeyPoliciesPaginator as ListKeyPoliciesPaginator
from .paginator import ListKeyRotationsPaginator as ListKeyRotationsPaginator
from .paginator import ListKeysPaginator as ListKeysPaginator
from .paginator import ListResourceTagsPaginator as ListResourceTagsPaginator
from .paginator import ListRetirableGrantsPaginator as ListRetirableGrantsPaginator

Client = KMSClient
