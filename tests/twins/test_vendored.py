"""Names of exceptions that programs catch which were written for the ``requests`` inside an old botocore."""

from __future__ import annotations

from typing import Any

import botocore.exceptions
import botocore.vendored.requests
import botocore.vendored.requests.exceptions
import botocore.vendored.requests.packages.urllib3.exceptions
import pytest

import ferroboto.botocore.vendored.requests
import ferroboto.botocore.vendored.requests.exceptions
import ferroboto.botocore.vendored.requests.packages.urllib3.exceptions
import ferroboto.exceptions

RAISED = ("SSLError", "ReadTimeoutError", "ConnectTimeoutError", "ProxyConnectionError", "EndpointConnectionError")


def classes(module: Any) -> dict[str, type[BaseException]]:
    return {name: it for name, it in vars(module).items() if isinstance(it, type) and issubclass(it, BaseException)}


@pytest.mark.parametrize("where", ["exceptions", "packages.urllib3.exceptions"])
def test_the_same_errors_are_caught(where: str) -> None:
    ours: Any = ferroboto.botocore.vendored.requests
    theirs: Any = botocore.vendored.requests
    for part in where.split("."):
        ours, theirs = getattr(ours, part), getattr(theirs, part)
    assert {"RequestException", "HTTPError"} & set(classes(ours))
    for name, reference in classes(theirs).items():
        if name not in classes(ours):
            # What urllib3 has within itself.
            assert "urllib3" in where or name == "BaseHTTPError", name
            continue
        for raised in RAISED:
            assert issubclass(getattr(ferroboto.exceptions, raised), getattr(ours, name)) == issubclass(
                getattr(botocore.exceptions, raised), reference
            ), (name, raised)


def test_at_the_top() -> None:
    ours, theirs = ferroboto.botocore.vendored.requests, botocore.vendored.requests
    assert set(classes(theirs)) <= set(classes(ours))
    with pytest.raises(ours.ReadTimeout):
        raise ferroboto.exceptions.ReadTimeoutError(endpoint_url="a")
