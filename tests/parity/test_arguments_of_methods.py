"""Arguments that the methods of every client refuse, beside boto3's messages."""

from __future__ import annotations

from typing import Any

import boto3
import pytest

import ferroboto

CALLS: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {
    "generate_presigned_url": [
        ((), {}),
        ((), {"Params": {}}),
        ((1, 2, 3, 4, 5), {}),
        ((1, 2, 3, 4, 5, 6), {"x": 1}),
        (("publish",), {"x": 1}),
        (("publish",), {"ClientMethod": "publish"}),
    ],
    "get_paginator": [((), {}), ((1, 2), {}), ((), {"x": 1}), (("list_topics",), {"operation_name": 1}), ((1,), {})],
    "get_waiter": [((), {}), ((1, 2), {}), ((), {"waiter": 1}), ((1,), {})],
    "can_paginate": [((), {}), ((1, 2, 3), {}), ((), {"operation": 1}), ((1,), {}), ((None,), {}), (([],), {})],
    "close": [((1,), {}), ((), {"x": 1})],
}


def raised(client: Any, method: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[str, str]:
    with pytest.raises(Exception) as info:
        getattr(client, method)(*args, **kwargs)
    return type(info.value).__name__, str(info.value)


@pytest.mark.parametrize(
    ("method", "args", "kwargs"), [(method, *case) for method, cases in CALLS.items() for case in cases]
)
def test_errors_are_boto3s(method: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    ours, theirs = (
        module.client("sns", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
        for module in (ferroboto, boto3)
    )
    assert raised(ours, method, args, kwargs) == raised(theirs, method, args, kwargs)
