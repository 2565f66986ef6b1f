"""The dict of a request that handlers of ``before-call`` see, in botocore's form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .headers import spelled as _spelled

if TYPE_CHECKING:
    from ..model import OperationModel
    from .sending import Message


def to_request_dict(
    message: Message, model: OperationModel, url: str, host_prefix: str | None, user_agent: str, context: dict[str, Any]
) -> dict[str, Any]:
    """Give the dict of a serialized request, which goes to ``url``."""
    method, target, headers, body = message
    path, _, query = target.partition("?")
    protocol = model.service_model.resolved_protocol
    is_form = protocol in ("query", "ec2")
    # What the operation always has in its query belongs to the path.
    fixed = model.http.get("requestUri", "").partition("?")[2]
    if fixed and f"{query}&".startswith(f"{fixed}&"):
        path, query = f"{path}?{fixed}", query[len(fixed) + 1 :]
    pairs = parse_qsl(query, keep_blank_values=True)
    request_dict: dict[str, Any] = {
        "url_path": path,
        "query_string": _query_of(pairs, model.input_shape) if protocol.startswith("rest-") else "",
        "method": method,
        "headers": {_spelled(name, model): value.decode("utf-8") for name, value in headers},
        "body": dict(parse_qsl(body.decode("ascii"), keep_blank_values=True)) if is_form else body,
    }
    if host_prefix is not None:
        request_dict["host_prefix"] = host_prefix
    request_dict["headers"]["User-Agent"] = user_agent
    request_dict["url"] = url
    request_dict["context"] = context
    return request_dict


def _query_of(pairs: list[tuple[str, str]], shape: Any) -> dict[str, Any]:
    """Give the parameters of a query by name, as lists where the shape has lists."""
    query: dict[str, Any] = dict(pairs)
    members = {} if shape is None else shape.members
    in_query = [
        (member.serialization.get("name", name), member)
        for name, member in members.items()
        if member.serialization.get("location") == "querystring"
    ]
    lists = {name for name, member in in_query if member.type_name == "list"}
    if any(member.type_name == "map" and member.value.type_name == "list" for _, member in in_query):
        # Its keys are names of parameters.
        lists |= query.keys() - {name for name, _ in in_query}
    for listed in lists & query.keys():
        query[listed] = [value for name, value in pairs if name == listed]
    return query
