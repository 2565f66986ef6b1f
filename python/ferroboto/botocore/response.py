"""Equivalent of ``botocore.response``."""

from __future__ import annotations

from typing import Any

from ..exceptions import IncompleteReadError as IncompleteReadError
from ..exceptions import ReadTimeoutError as ReadTimeoutError
from ..response import StreamingBody as StreamingBody


def get_response(operation_model: Any, http_response: Any) -> tuple[Any, Any]:
    """Return a response as it came and as a dict, as a client of the operation's service reads it.

    :param http_response: its ``status_code``, ``headers``, and ``content``, or ``raw`` where the body is left on the connection.
    """
    from .._calls.private import client_of_model

    response: dict[str, Any] = {"headers": http_response.headers, "status_code": http_response.status_code}
    if response["status_code"] < 300 and operation_model.has_streaming_output:
        response["body"] = StreamingBody(http_response.raw, response["headers"].get("content-length"))
    else:
        response["body"] = http_response.content
    client: Any = client_of_model(operation_model.service_model)
    return http_response, client._response_parser.parse(response, operation_model.output_shape)
