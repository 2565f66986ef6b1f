"""Pairs of clients of any service, against one server."""

from __future__ import annotations

from tests.parity.conftest import (  # noqa: F401
    TwinFactory,
    _no_backoff,
    shared_server,
    twin,
)
