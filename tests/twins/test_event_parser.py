"""Messages of event streams that programs read themselves, as those do that call Bedrock by HTTP clients of their own."""

from __future__ import annotations

from typing import Any

import botocore.parsers
import pytest
from botocore.model import ServiceModel as TheirModel
from botocore.parsers import ResponseParserError as TheirError

import ferroboto.botocore.parsers
from ferroboto.exceptions import ResponseParserError
from ferroboto.model import ServiceModel
from tests.support.twin import same

MODEL: dict[str, Any] = {
    "metadata": {"protocol": "rest-json", "serviceId": "Made Up", "endpointPrefix": "made", "apiVersion": "2020-01-01"},
    "operations": {},
    "shapes": {
        "Stream": {
            "type": "structure",
            "eventstream": True,
            "members": {
                "chunk": {"shape": "Chunk"},
                "text": {"shape": "Text"},
                "whole": {"shape": "Whole"},
                "part": {"shape": "Part"},
                "failure": {"shape": "Failure"},
            },
        },
        "Chunk": {"type": "structure", "event": True, "members": {"bytes": {"shape": "Blob", "eventpayload": True}}},
        "Text": {
            "type": "structure",
            "event": True,
            "members": {
                "at": {"shape": "Time", "eventheader": True},
                "number": {"shape": "Integer", "eventheader": True},
                "line": {"shape": "String", "eventpayload": True},
            },
        },
        "Part": {"type": "structure", "event": True, "members": {"inner": {"shape": "Whole", "eventpayload": True}}},
        "Whole": {
            "type": "structure",
            "event": True,
            "members": {
                "blob": {"shape": "Blob", "locationName": "b"},
                "time": {"shape": "Time"},
                "list": {"shape": "List"},
                "map": {"shape": "Map"},
                "one": {"shape": "One"},
                "document": {"shape": "Document"},
                "float": {"shape": "Float"},
            },
        },
        "Failure": {"type": "structure", "exception": True, "members": {"message": {"shape": "String"}}},
        "One": {"type": "structure", "union": True, "members": {"a": {"shape": "String"}, "b": {"shape": "Integer"}}},
        "Document": {"type": "structure", "document": True, "members": {}},
        "List": {"type": "list", "member": {"shape": "Blob"}},
        "Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Time"}},
        "Blob": {"type": "blob"},
        "Time": {"type": "timestamp"},
        "String": {"type": "string"},
        "Integer": {"type": "integer"},
        "Float": {"type": "float"},
    },
}

MESSAGES: list[tuple[int, dict[str, Any], bytes]] = [
    (200, {":event-type": "chunk", ":message-type": "event"}, b"\x00raw"),
    (200, {":event-type": "text", "at": 1500, "number": 7}, "größe".encode()),
    (200, {":event-type": "text"}, b""),
    (
        200,
        {":event-type": "whole"},
        b'{"b": "aGV5", "time": 0.5, "list": ["YQ==", ""], "map": {"k": "2020-01-01T00:00:00Z"}}',
    ),
    (
        200,
        {":event-type": "whole"},
        b'{"one": {"__type": "x", "b": 3, "a": null}, "document": [1, {"x": null}], "float": 1}',
    ),
    (200, {":event-type": "whole"}, b'{"one": {"c": 3}, "unknown": 1, "list": null}'),
    (200, {":event-type": "whole"}, b'{"one": {"a": "x", "b": 3}}'),
    (200, {":event-type": "whole"}, b""),
    (200, {":event-type": "whole"}, b"not JSON"),
    (200, {":event-type": "part", "X-Name": "v"}, b'{"time": 12}'),
    (200, {":event-type": "nothing"}, b"{}"),
    (400, {":exception-type": "failure", ":message-type": "exception"}, b'{"message": "No."}'),
    (400, {":exception-type": "failure"}, b""),
    (400, {":error-code": "Broken", ":error-message": "It is."}, b""),
    (400, {}, b""),
]


def read(parser: Any, model: Any, error: type[Exception], message: tuple[int, dict[str, Any], bytes]) -> Any:
    status, headers, body = message
    try:
        return parser.parse({"status_code": status, "headers": headers, "body": body}, model.shape_for("Stream"))
    except error as raised:
        return str(raised)


@pytest.mark.parametrize("message", MESSAGES)
def test_messages(message: tuple[int, dict[str, Any], bytes]) -> None:
    theirs = read(botocore.parsers.EventStreamJSONParser(), TheirModel(MODEL), TheirError, message)
    parser = ferroboto.botocore.parsers.EventStreamJSONParser()
    ours = read(parser, ServiceModel(MODEL), ResponseParserError, message)
    same(theirs, ours)
