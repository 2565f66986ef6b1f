"""Types of SQS."""

from .aio import AioSQSClient as AioSQSClient
from .client import SQSClient as SQSClient
from .paginator import ListDeadLetterSourceQueuesPaginator as ListDeadLetterSourceQueuesPaginator
from .paginator import ListQueuesPaginator as ListQueuesPaginator
from .service_resource import SQSServiceResource as SQSServiceResource

Client = SQSClient
ServiceResource = SQSServiceResource
