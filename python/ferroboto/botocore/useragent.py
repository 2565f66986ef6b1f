"""Equivalent of ``botocore.useragent``: features that libraries report for the user agent. ferroboto's names none of them."""

from __future__ import annotations

from collections.abc import Iterable


def register_feature_id(feature_id: str) -> None:
    """Do nothing: the user agent has no list of features."""


def register_feature_ids(feature_ids: Iterable[str]) -> None:
    """Do nothing: the user agent has no list of features."""
