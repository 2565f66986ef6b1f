"""Equivalent of ``botocore.client``."""

from __future__ import annotations

from .._calls.private import ClientCreator as ClientCreator
from .._ferroboto import BaseClient as BaseClient
from .._ferroboto import ClientMeta as ClientMeta
from .._unsigned import UNSIGNED as UNSIGNED
from ..config import Config as Config
from ..exceptions import ClientError as ClientError
from ..exceptions import DataNotFoundError as DataNotFoundError
from ..exceptions import InvalidEndpointDiscoveryConfigurationError as InvalidEndpointDiscoveryConfigurationError
from ..exceptions import OperationNotPageableError as OperationNotPageableError
from ..exceptions import UnknownServiceError as UnknownServiceError
from ..exceptions import UnknownSignatureVersionError as UnknownSignatureVersionError
from ..exceptions import UnsupportedSignatureVersionError as UnsupportedSignatureVersionError
from ..hooks import first_non_none_response as first_non_none_response
from ..model import ServiceModel as ServiceModel
from ..paginate import Paginator as Paginator
from .utils import get_service_module_name as get_service_module_name
