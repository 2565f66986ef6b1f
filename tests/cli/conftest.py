"""The AWS CLI that commands are compared with."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from tests.support.aws_cli import AwsCli


@pytest.fixture(scope="session")
def aws() -> Iterator[AwsCli]:
    with contextlib.closing(AwsCli()) as running:
        yield running
