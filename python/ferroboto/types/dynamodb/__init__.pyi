"""Types of DynamoDB."""

from .aio import AioDynamoDBClient as AioDynamoDBClient
from .client import DynamoDBClient as DynamoDBClient
from .paginator import ListBackupsPaginator as ListBackupsPaginator
from .paginator import ListBulkOperationsPaginator as ListBulkOperationsPaginator
from .paginator import ListTablesPaginator as ListTablesPaginator
from .paginator import ListTagsOfResourcePaginator as ListTagsOfResourcePaginator
from .paginator import QueryPaginator as QueryPaginator
from .paginator import ScanPaginator as ScanPaginator
from .service_resource import DynamoDBServiceResource as DynamoDBServiceResource
from .waiter import BulkOperationCompletedWaiter as BulkOperationCompletedWaiter
from .waiter import ContributorInsightsEnabledWaiter as ContributorInsightsEnabledWaiter
from .waiter import ExportCompletedWaiter as ExportCompletedWaiter
from .waiter import ImportCompletedWaiter as ImportCompletedWaiter
from .waiter import KinesisStreamingDestinationActiveWaiter as KinesisStreamingDestinationActiveWaiter
from .waiter import TableExistsWaiter as TableExistsWaiter
from .waiter import TableNotExistsWaiter as TableNotExistsWaiter

Client = DynamoDBClient
ServiceResource = DynamoDBServiceResource
