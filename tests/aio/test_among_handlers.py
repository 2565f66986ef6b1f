"""Rules of services among the handlers of a program, and URLs among parameters, in calls that asyncio makes."""

from __future__ import annotations

from collections.abc import Iterator
from unittest import mock

import pytest

from tests.customize.test_among_handlers import (
    test_a_body_that_stays_bytes,
    test_a_rule_registered_for_another_service,
    test_a_rule_taken_away,
    test_bodies_of_a_second_attempt,
    test_bodies_that_handlers_change,
    test_bodies_that_handlers_see,
    test_pages_have_decoded_keys,
    test_presigned_urls,
    test_stubs_come_before_the_rules,
    test_what_handlers_see,
)
from tests.customize.test_presigned_parameters import test_url, test_without_keys
from tests.support.blocking import AioLibrary, Loop

__all__ = [
    "test_a_body_that_stays_bytes",
    "test_a_rule_registered_for_another_service",
    "test_a_rule_taken_away",
    "test_bodies_of_a_second_attempt",
    "test_bodies_that_handlers_change",
    "test_bodies_that_handlers_see",
    "test_pages_have_decoded_keys",
    "test_presigned_urls",
    "test_stubs_come_before_the_rules",
    "test_url",
    "test_what_handlers_see",
    "test_without_keys",
]


@pytest.fixture(autouse=True)
def _asyncio_is_the_subject(blocking_loop: Loop) -> Iterator[None]:
    library = AioLibrary.of(blocking_loop)
    places = ("tests.support.twin.subject", "tests.customize.test_presigned_parameters.subject")
    with mock.patch(places[0], lambda: library), mock.patch(places[1], lambda: library):
        yield
