"""Parsers that a program makes itself, with shapes of its own, beside botocore's."""

from __future__ import annotations

import json
from typing import Any

import botocore.model
import botocore.parsers
import pytest
from botocore.awsrequest import HeadersDict

import ferroboto.botocore.model
import ferroboto.botocore.parsers
from ferroboto.botocore.session import Session
from tests.support import described
from tests.support.compare import differences
from tests.support.twin import outcome_of

IN_JSON = {"Since": 1700000000.5, "Weight": 3, "Bytes": "AP8=", "Parts": [{"At": 1, "Named": {"a": 2}}, {}]}
IN_XML = (
    "<Since>2026-01-02T03:04:05Z</Since><Weight>3</Weight><Bytes>AP8=</Bytes>"
    "<Parts><member><At>2026-01-02T03:04:05Z</At></member></Parts>"
)
# The bodies of a response, of an error and of neither, for each protocol.
BODIES: dict[str, tuple[bytes, bytes]] = {
    "query": (
        f"<R><FindResult>{IN_XML}</FindResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></R>".encode(),
        b"<E><Error><Code>Refused</Code><Message>no</Message><By>us</By></Error><RequestId>1</RequestId></E>",
    ),
    "ec2": (
        f"<R>{IN_XML.replace('member>', 'item>')}<requestId>1</requestId></R>".encode(),
        b"<E><Errors><Error><Code>Refused</Code><Message>no</Message><By>us</By></Error></Errors></E>",
    ),
    "json": (json.dumps(IN_JSON).encode(), b'{"__type": "a#Refused", "Message": "no", "By": "us"}'),
    "rest-json": (json.dumps(IN_JSON).encode(), b'{"__type": "Refused", "message": "no", "By": "us"}'),
    "rest-xml": (
        f"<Out>{IN_XML}</Out>".encode(),
        b"<E><Error><Code>Refused</Code><Message>no</Message><By>us</By></Error></E>",
    ),
}


def parsed(library: Any, protocol: str, status: int, body: bytes, name: str | None, **readers: Any) -> Any:
    shapes = library.model.ShapeResolver(described.SHAPES)
    traits = {"resultWrapper": "FindResult"} if protocol == "query" and name == "Out" else None
    shape = None if name is None else shapes.get_shape_by_name(name, traits)
    response = {
        "status_code": status,
        "headers": HeadersDict({"x-mark": "m", "x-amzn-requestid": "1"}),
        "body": body,
        "context": {"operation_name": "Find", "checksum": {"response_algorithm": "crc32"}},
    }
    factory = library.parsers.ResponseParserFactory()
    factory.set_parser_defaults(**readers)
    return factory.create_parser(protocol).parse(response, shape)


def compare(*arguments: Any, **readers: Any) -> None:
    theirs, ours = (
        outcome_of(lambda library=library: parsed(library, *arguments, **readers))
        for library in (botocore, ferroboto.botocore)
    )
    assert not differences(theirs, ours)


@pytest.mark.parametrize("protocol", BODIES)
@pytest.mark.parametrize("name", ["Out", None])
def test_responses(protocol: str, name: str | None) -> None:
    compare(protocol, 200, BODIES[protocol][0], name)


@pytest.mark.parametrize("protocol", BODIES)
@pytest.mark.parametrize("name", ["Out", "Refused", None])
@pytest.mark.parametrize("status", [400, 500])
def test_errors(protocol: str, name: str | None, status: int) -> None:
    compare(protocol, status, BODIES[protocol][1], name)
    compare(protocol, status, b"<html>", name)


@pytest.mark.parametrize("protocol", BODIES)
def test_readers_of_a_program(protocol: str) -> None:
    """Programs that print responses leave times and bytes as they came."""
    compare(protocol, 200, BODIES[protocol][0], "Out", timestamp_parser=lambda text: ("time", text))
    compare(protocol, 200, BODIES[protocol][0], "Out", blob_parser=lambda text: ("bytes", text))


def test_shapes_of_a_built_in_service() -> None:
    shape = Session().get_service_model("sns").operation_model("ListTopics").output_shape
    body = b"<R><ListTopicsResult><Topics><member><TopicArn>a</TopicArn></member></Topics></ListTopicsResult></R>"
    response = {"status_code": 200, "headers": {}, "body": body}
    read = ferroboto.botocore.parsers.create_parser("query").parse(response, shape)
    assert read["Topics"] == [{"TopicArn": "a"}]
