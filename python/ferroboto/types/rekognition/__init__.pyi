"""Types of Rekognition."""

from .aio import AioRekognitionClient as AioRekognitionClient
from .client import RekognitionClient as RekognitionClient
from .paginator import DescribeProjectsPaginator as DescribeProjectsPaginator
from .paginator import DescribeProjectVersionsPaginator as DescribeProjectVersionsPaginator
from .paginator import ListCollectionsPaginator as ListCollectionsPaginator
from .paginator import ListDatasetEntriesPaginator as ListDatasetEntriesPaginator
from .paginator import ListDatasetLabelsPaginator as ListDatasetLabelsPaginator
from .paginator import ListFacesPaginator as ListFacesPaginator
from .paginator import ListProjectPoliciesPaginator as ListProjectPoliciesPaginator
from .paginator import ListStreamProcessorsPaginator as ListStreamProcessorsPaginator
from .paginator import ListUsersPaginator as ListUsersPaginator
from .waiter import ProjectVersionRunningWaiter as ProjectVersionRunningWaiter
from .waiter import ProjectVersionTrainingCompletedWaiter as ProjectVersionTrainingCompletedWaiter

Client = RekognitionClient
