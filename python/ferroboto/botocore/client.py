"""Twin of ``botocore.client``."""

from __future__ import annotations

from .._ferroboto import BaseClient as BaseClient
from .._ferroboto import ClientMeta as ClientMeta
from .._unsigned import UNSIGNED as UNSIGNED
from ..config import Config as Config
from ..exceptions import ClientError as ClientError
from ..exceptions import OperationNotPageableError as OperationNotPageableError
from ..exceptions import UnknownSignatureVersionError as UnknownSignatureVersionError
