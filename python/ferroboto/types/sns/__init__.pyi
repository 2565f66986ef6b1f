"""Types of SNS."""

from .aio import AioSNSClient as AioSNSClient
from .client import SNSClient as SNSClient
from .paginator import ListEndpointsByPlatformApplicationPaginator as ListEndpointsByPlatformApplicationPaginator
from .paginator import ListOriginationNumbersPaginator as ListOriginationNumbersPaginator
from .paginator import ListPhoneNumbersOptedOutPaginator as ListPhoneNumbersOptedOutPaginator
from .paginator import ListPlatformApplicationsPaginator as ListPlatformApplicationsPaginator
from .paginator import ListSMSSandboxPhoneNumbersPaginator as ListSMSSandboxPhoneNumbersPaginator
from .paginator import ListSubscriptionsByTopicPaginator as ListSubscriptionsByTopicPaginator
from .paginator import ListSubscriptionsPaginator as ListSubscriptionsPaginator
from .paginator import ListTopicsPaginator as ListTopicsPaginator
from .service_resource import SNSServiceResource as SNSServiceResource

Client = SNSClient
ServiceResource = SNSServiceResource
