"""A description that a program could have as a dict: too little for a client, enough for serializers and parsers."""

from __future__ import annotations

from typing import Any

PROTOCOLS = ("query", "ec2", "json", "rest-json", "rest-xml", "smithy-rpc-v2-cbor")

SHAPES: dict[str, Any] = {
    "In": {
        "type": "structure",
        "required": ["Name"],
        "members": {
            "Name": {"shape": "Text", "location": "uri", "locationName": "Name"},
            "Wanted": {"shape": "Texts", "location": "querystring", "locationName": "wanted"},
            "Filters": {"shape": "TextsByName", "location": "querystring"},
            "Mark": {"shape": "Text", "location": "header", "locationName": "x-mark"},
            "Since": {"shape": "Time"},
            "Weight": {"shape": "Number"},
            "Bytes": {"shape": "Blob"},
        },
    },
    "Out": {
        "type": "structure",
        "members": {
            "Mark": {"shape": "Text", "location": "header", "locationName": "x-mark"},
            "Since": {"shape": "Time"},
            "Weight": {"shape": "Number"},
            "Bytes": {"shape": "Blob"},
            "Parts": {"shape": "Parts"},
        },
    },
    "Refused": {
        "type": "structure",
        "exception": True,
        "members": {"Message": {"shape": "Text"}, "By": {"shape": "Text"}},
    },
    "Parts": {"type": "list", "member": {"shape": "Part"}},
    "Part": {"type": "structure", "members": {"At": {"shape": "Time"}, "Named": {"shape": "TimesByName"}}},
    "TimesByName": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Time"}},
    "Text": {"type": "string"},
    "Texts": {"type": "list", "member": {"shape": "Text"}},
    "TextsByName": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Texts"}},
    "Time": {"type": "timestamp"},
    "Number": {"type": "integer"},
    "Blob": {"type": "blob"},
}


def description(protocol: str) -> dict[str, Any]:
    operation = {
        "name": "Find",
        "http": {"method": "POST", "requestUri": "/things/{Name}?of=old"},
        "input": {"shape": "In", "locationName": "FindRequest"},
        "output": {"shape": "Out"},
    }
    metadata = {"protocol": protocol, "apiVersion": "2026-01-01", "targetPrefix": "Things", "jsonVersion": "1.1"}
    return {"metadata": metadata, "operations": {"Find": operation}, "shapes": SHAPES}
