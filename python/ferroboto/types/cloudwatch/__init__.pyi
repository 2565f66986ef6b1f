"""Types of CloudWatch."""

from .aio import AioCloudWatchClient as AioCloudWatchClient
from .client import CloudWatchClient as CloudWatchClient
from .paginator import DescribeAlarmHistoryPaginator as DescribeAlarmHistoryPaginator
from .paginator import DescribeAlarmsPaginator as DescribeAlarmsPaginator
from .paginator import DescribeAnomalyDetectorsPaginator as DescribeAnomalyDetectorsPaginator
from .paginator import GetMetricDataPaginator as GetMetricDataPaginator
from .paginator import ListAlarmMuteRulesPaginator as ListAlarmMuteRulesPaginator
from .paginator import ListDashboardsPaginator as ListDashboardsPaginator
from .paginator import ListMetricDataQueryDefinitionsPaginator as ListMetricDataQueryDefinitionsPaginator
from .paginator import ListMetricsPaginator as ListMetricsPaginator
from .service_resource import CloudWatchServiceResource as CloudWatchServiceResource
from .waiter import AlarmExistsWaiter as AlarmExistsWaiter
from .waiter import AlarmMuteRuleExistsWaiter as AlarmMuteRuleExistsWaiter
from .waiter import CompositeAlarmExistsWaiter as CompositeAlarmExistsWaiter
from .waiter import LogAlarmExistsWaiter as LogAlarmExistsWaiter

Client = CloudWatchClient
ServiceResource = CloudWatchServiceResource
