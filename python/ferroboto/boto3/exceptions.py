"""Equivalent of ``boto3.exceptions``."""

from __future__ import annotations

from .. import botocore as botocore
from ..exceptions import Boto3Error as Boto3Error
from ..exceptions import DynamoDBNeedsConditionError as DynamoDBNeedsConditionError
from ..exceptions import DynamoDBNeedsKeyConditionError as DynamoDBNeedsKeyConditionError
from ..exceptions import DynamoDBOperationNotSupportedError as DynamoDBOperationNotSupportedError
from ..exceptions import DynanmoDBOperationNotSupportedError as DynanmoDBOperationNotSupportedError
from ..exceptions import InvalidCrtTransferConfigError as InvalidCrtTransferConfigError
from ..exceptions import NoVersionFound as NoVersionFound
from ..exceptions import PythonDeprecationWarning as PythonDeprecationWarning
from ..exceptions import ResourceLoadException as ResourceLoadException
from ..exceptions import ResourceNotExistsError as ResourceNotExistsError
from ..exceptions import RetriesExceededError as RetriesExceededError
from ..exceptions import S3TransferFailedError as S3TransferFailedError
from ..exceptions import S3UploadFailedError as S3UploadFailedError
from ..exceptions import UnknownAPIVersionError as UnknownAPIVersionError
