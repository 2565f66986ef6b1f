"""Twin of ``botocore.retries.special``: rules for single services."""

from __future__ import annotations

import logging
import zlib
from typing import Any

from .base import BaseRetryableChecker as BaseRetryableChecker

logger = logging.getLogger(__name__)


class RetryIDPCommunicationError(BaseRetryableChecker):
    """STS could not reach the identity provider."""

    _SERVICE_NAME = "sts"

    def is_retryable(self, context: Any) -> bool:
        """Return whether that is so."""
        name = context.operation_model.service_model.service_name
        return bool(name == self._SERVICE_NAME and context.get_error_code() == "IDPCommunicationError")


class RetryDDBChecksumError(BaseRetryableChecker):
    """The body of DynamoDB's response is not what was sent."""

    _CHECKSUM_HEADER = "x-amz-crc32"
    _SERVICE_NAME = "dynamodb"

    def is_retryable(self, context: Any) -> bool:
        """Return whether that is so."""
        if context.operation_model.service_model.service_name != self._SERVICE_NAME or context.http_response is None:
            return False
        expected = context.http_response.headers.get(self._CHECKSUM_HEADER)
        return expected is not None and zlib.crc32(context.http_response.content) != int(expected)
