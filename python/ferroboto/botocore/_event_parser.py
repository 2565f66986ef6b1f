"""Reads messages of event streams in JSON by a shape, for programs that read the streams themselves.

Clients read theirs natively. What is written here are the rules for the shapes that a program gives.
"""

from __future__ import annotations

import base64
import json
from typing import Any

from ..exceptions import ResponseParserError
from .utils import parse_timestamp


def parsed_message(response: dict[str, Any], shape: Any) -> dict[str, Any]:
    """Return a message as a dict.

    :param response: what :meth:`ferroboto.eventstream.EventStreamMessage.to_response_dict` returns.
    :param shape: the shape of the stream, or of one of its events.
    """
    failed = response["status_code"] >= 301
    parsed = _error(response, shape) if failed else _event(response, shape)
    metadata = parsed.setdefault("ResponseMetadata", {})
    metadata["HTTPStatusCode"] = response["status_code"]
    metadata["HTTPHeaders"] = {str(name).lower(): value for name, value in response["headers"].items()}
    return parsed


def _event(response: dict[str, Any], shape: Any) -> dict[str, Any]:
    if shape.serialization.get("eventstream"):
        kind = response["headers"].get(":event-type")
        event = shape.members.get(kind)
        return {} if event is None else {kind: _event(response, event)}
    parsed: dict[str, Any] = {}
    for name, member in shape.members.items():
        if member.serialization.get("eventheader") and name in response["headers"]:
            value = response["headers"][name]
            # Headers count in milliseconds.
            parsed[name] = parse_timestamp(value / 1000.0) if member.type_name == "timestamp" else value
    if shape.serialization.get("event"):
        for name, member in shape.members.items():
            if member.serialization.get("eventpayload"):
                return {**parsed, name: _payload(response["body"], member)}
        parsed.update(_value(shape, _json(response["body"])))
    return parsed


def _error(response: dict[str, Any], shape: Any) -> dict[str, Any]:
    headers = response["headers"]
    kind = headers.get(":exception-type")
    exception = shape.members.get(kind)
    if exception is None:
        return {"Error": {"Code": headers.get(":error-code", ""), "Message": headers.get(":error-message", "")}}
    body = _value(exception, _json(response["body"]))
    return {"Error": {"Code": kind, "Message": body.get("Message", body.get("message", ""))}}


def _payload(body: bytes, shape: Any) -> Any:
    if shape.type_name == "blob":
        return body
    if shape.type_name == "string":
        return body.decode("utf-8")
    return _value(shape, _json(body))


def _json(body: bytes) -> Any:
    if not body:
        return {}
    text = body.decode("utf-8")
    try:
        return json.loads(text)
    except ValueError:
        return {"message": text}


def _value(shape: Any, value: Any) -> Any:
    """Return a value of JSON as the shape has it."""
    if shape.type_name == "structure":
        return value if shape.is_document_type else _structure(shape, value)
    if shape.type_name == "list":
        return [_value(shape.member, each) for each in value]
    if shape.type_name == "map":
        return {_value(shape.key, key): _value(shape.value, each) for key, each in value.items()}
    if shape.type_name == "blob":
        return base64.b64decode(value)
    if shape.type_name == "timestamp":
        return parse_timestamp(value)
    return value


def _structure(shape: Any, value: Any) -> Any:
    if value is None:
        return None
    names = {member.serialization.get("name", name): name for name, member in shape.members.items()}
    if shape.is_tagged_union:
        chosen = [name for name, each in value.items() if name != "__type" and each is not None]
        if len(chosen) != 1:
            text = f"Invalid service response: {shape.name} must have one and only one member set."
            raise ResponseParserError(text)
        if chosen[0] not in names:
            return {"SDK_UNKNOWN_MEMBER": {"name": chosen[0]}}
    return {
        name: _value(shape.members[name], value[wire]) for wire, name in names.items() if value.get(wire) is not None
    }
