"""The rules of single services in calls that asyncio makes, compared with boto3 as those of blocking clients are."""

from __future__ import annotations

from tests.customize.test_calls import test_call as test_call_of_services
from tests.customize.test_calls import test_call_among_handlers as test_call_of_services_among_handlers
from tests.customize.test_calls import test_given_hash, test_tree_hash
from tests.customize.test_retries import (
    test_attempts,
    test_checksums_of_other_services_are_theirs,
    test_codes,
    test_damaged_response,
)
from tests.customize.test_s3 import test_call as test_call_of_s3
from tests.customize.test_s3 import test_call_among_handlers as test_call_of_s3_among_handlers
from tests.customize.test_s3 import test_call_with_handlers_of_its_sending

__all__ = [
    "test_attempts",
    "test_call_of_s3",
    "test_call_of_s3_among_handlers",
    "test_call_of_services",
    "test_call_of_services_among_handlers",
    "test_call_with_handlers_of_its_sending",
    "test_checksums_of_other_services_are_theirs",
    "test_codes",
    "test_damaged_response",
    "test_given_hash",
    "test_tree_hash",
]
