"""Error answers in every place that a protocol knows for code, message and fields."""

from __future__ import annotations

import pytest

from tests.parity.conftest import MadeUp
from tests.support.protocols import XML_PROTOCOLS, answered, call

XML_ERRORS: dict[str, str] = {
    "modeled": "<E><Error><Code>BrokenCode</Code><Message>m</Message><Detail><Name>n</Name></Detail></Error></E>",
    "modeled at its place": "<ErrorResponse><Error><Code>BrokenCode</Code><Message>m</Message><message>own</message>"
    "<When>2015-01-25T08:00:00Z</When></Error><RequestId>r</RequestId></ErrorResponse>",
    "modeled by its name": "<ErrorResponse><Error><Code>Broken</Code></Error></ErrorResponse>",
    "errors": "<Response><Errors><Error><Code>BusyCode</Code></Error></Errors><RequestID>r</RequestID></Response>",
    "two errors": "<R><Errors><Error><Code>A</Code></Error><Error><Code>B</Code></Error></Errors></R>",
    "no code": "<ErrorResponse><Error><Message>m</Message></Error></ErrorResponse>",
    "empty code": "<ErrorResponse><Error><Code/></Error></ErrorResponse>",
    "two codes": "<ErrorResponse><Error><Code>A</Code><Code>B</Code></Error></ErrorResponse>",
    "nothing": "<ErrorResponse/>",
    "text for the error": "<ErrorResponse><Error>text</Error></ErrorResponse>",
    "text for errors": "<ErrorResponse><Errors>text</Errors></ErrorResponse>",
    "another root": "<Exception><Code>A</Code></Exception>",
    "deep fields": "<E><Error><Code>X</Code><More><a><b>1</b></a><a/></More></Error></E>",
    "broken field": "<E><Error><Code>BrokenCode</Code></Error><When>never</When></E>",
    "not xml": "oops",
    "empty": "",
    "of S3": "<Error><Code>Broken</Code><Message>m</Message><BucketName>b</BucketName><RequestId>r</RequestId>"
    "<HostId>h</HostId></Error>",
    "of S3 in a namespace": '<Error xmlns="http://s3.amazonaws.com/doc/"><Code>Broken</Code></Error>',
    "of S3 in a namespace with a prefix": '<p:Error xmlns:p="http://s3.amazonaws.com/"><Code>Broken</Code></p:Error>',
    "of S3 with two codes": "<Error><Code>A</Code><Code>B</Code><Message/></Error>",
    "in a namespace": '<ErrorResponse xmlns="http://x/"><Error><Code>Broken</Code></Error></ErrorResponse>',
    "of EC2": "<Response><Errors><Error><Code>BrokenCode</Code><Message>m</Message><Detail><Name>n</Name></Detail>"
    "</Error></Errors><RequestID>r</RequestID></Response>",
    "of EC2 without an error": "<Response><Errors/><RequestID/></Response>",
    "both request ids": "<R><Error><Code>A</Code></Error><RequestId>r</RequestId><RequestID>s</RequestID></R>",
    "code of elements": "<E><Error><Code><a>1</a></Code></Error></E>",
    "message of elements": "<E><Error><Code>A</Code><Message><a>1</a><b/></Message></Error></E>",
}


@pytest.mark.parametrize("name", XML_ERRORS)
@pytest.mark.parametrize("protocol", XML_PROTOCOLS)
def test_xml_errors(made_up: MadeUp, protocol: str, name: str) -> None:
    for status in (301, 400, 404):
        assert answered(made_up(protocol), "Everything", XML_ERRORS[name], status=status).raised


JSON_ERRORS: dict[str, str] = {
    "modeled": '{"__type": "Broken", "message": "m", "Detail": {"Name": "n", "More": []}, "When": 5}',
    "of a namespace": '{"__type": "com.example#Broken", "Message": "m"}',
    "with an address": '{"__type": "Broken:http://example.com/x#y"}',
    "of both": '{"__type": "a.b#Broken:http://example.com/"}',
    "by code": '{"code": "Broken", "message": "m"}',
    "by the other code": '{"Code": "com.x#Busy:y"}',
    "by both codes": '{"code": "Broken", "Code": "Busy", "__type": "Other"}',
    "by a numbered code": '{"code": 5}',
    "by a null code": '{"code": null, "__type": "Broken"}',
    "by a null type": '{"__type": null}',
    "by a numbered type": '{"__type": 5}',
    "by an empty type": '{"__type": ""}',
    "by a surrogate": '{"__type": "\\ud83d#Broken"}',
    "by a surrogate after": '{"__type": "a#\\ud83d"}',
    "both messages": '{"__type": "Broken", "message": "a", "Message": "b"}',
    "null message": '{"__type": "Broken", "message": null}',
    "numbered message": '{"__type": "Unheard", "message": 5}',
    "null field": '{"__type": "Broken", "Detail": null}',
    "broken field": '{"__type": "Broken", "When": "never"}',
    "list": "[]",
    "text": '"text"',
    "null": "null",
    "not json": "oops",
    "spaces": "  ",
    "empty": "",
}


@pytest.mark.parametrize("name", JSON_ERRORS)
@pytest.mark.parametrize("protocol", ["json", "rest-json", "query-compatible"])
def test_json_errors(made_up: MadeUp, protocol: str, name: str) -> None:
    # Without retries: what the errors of one test cost is not part of another.
    pair = made_up(protocol, config={"retries": {"total_max_attempts": 1}})
    for status in (301, 400, 404):
        answered(pair, "Everything", JSON_ERRORS[name], status=status)
    for header in ("Broken", "com.x#Broken:http://y", "", "Busy"):
        answered(pair, "Everything", JSON_ERRORS[name], ("x-amzn-ErrorType", header), status=400)


QUERY_ERRORS = ("BrokenCode;Sender", "Old.Code;Receiver", ";Sender", "Old", "Old;", "a;b;c", "", "BusyCode;Receiver;")


@pytest.mark.parametrize("header", QUERY_ERRORS)
@pytest.mark.parametrize("protocol", ["json", "query-compatible", "rest-json"])
def test_query_compatible_errors(made_up: MadeUp, protocol: str, header: str) -> None:
    body = '{"__type": "com.example#Broken", "message": "m", "Detail": {"Name": "n"}}'
    pair = made_up(protocol)
    answered(pair, "Everything", body, ("x-amzn-query-error", header), status=400)
    answered(pair, "Everything", "{}", ("x-amzn-query-error", header), status=400)


def test_query_mode_is_told(made_up: MadeUp) -> None:
    outcome = call(made_up("query-compatible"), "Nothing")
    assert outcome.requests[0].header("x-amzn-query-mode") == "true"
    assert call(made_up("json"), "Nothing").requests[0].header("x-amzn-query-mode") is None
