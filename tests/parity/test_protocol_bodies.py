"""Bodies: unions, documents, null, what is not as its shape says, XML attributes and namespaces."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.parity.conftest import MadeUp
from tests.support.protocols import PROTOCOLS, answered, call

JSON_ANSWERS: dict[str, str] = {
    "union": '{"Choice": {"Text": "t"}}',
    "union by its name on the wire": '{"Choice": {"renamed": "t"}}',
    "union by its name in Python": '{"Choice": {"Renamed": "t"}}',
    "union of nothing": '{"Choice": {}}',
    "union of two": '{"Choice": {"Text": "t", "Number": 1}}',
    "union with null": '{"Choice": {"Text": "t", "Number": null}}',
    "union of null": '{"Choice": {"Text": null}}',
    "union with a type": '{"Choice": {"__type": "x", "Text": "t"}}',
    "union unknown": '{"Choice": {"Newer": {"a": 1}}}',
    "union unknown with a type": '{"Choice": {"__type": "x", "Newer": 1}}',
    "union unknown with null": '{"Choice": {"Text": null, "Newer": 1}}',
    "union unknown in full": '{"Choice": {"\\ud83d": 1}}',
    "union of an unknown and a known": '{"Choice": {"Newer": 1, "Text": "t"}}',
    "union with a null unknown": '{"Choice": {"Newer": null, "Text": "t"}}',
    "union of another kind": '{"Choice": 5}',
    "union of a list": '{"Choice": [1]}',
    "union nothing": '{"Choice": null}',
    "union twice": '{"Choice": {"Text": "t", "Text": "u"}}',
    "unions": '{"Choices": [{"Text": "t"}, null, {"Nest": {"Name": "n"}}, {"Newer": 1}]}',
    "document": '{"Document": {"b": [1, 1.5, null, true, "é"], "a": {"__type": "x"}}}',
    "document text": '{"Document": "text"}',
    "document list": '{"Document": [1, [2]]}',
    "document number": '{"Document": 12345678901234567890123}',
    "document nothing": '{"Document": null}',
    "document inside": '{"Holder": {"Free": {"a": [null]}, "Text": "t"}}',
    "document with a duplicate": '{"Document": {"a": 1, "a": 2, "b": 3}}',
    "null members": '{"Text": null, "Texts": null, "Nest": null, "Flag": null, "Whole": null}',
    "null items": '{"Texts": [null, "a"], "Nests": [null], "Numbers": [1, null], "Moments": [null]}',
    "null text in a map": '{"TextMap": {"a": null}}',
    "null structure in a map": '{"NestMap": {"RED": null}}',
    "null list in a map": '{"ListMap": {"a": null}}',
    "null moment in a map": '{"MomentMap": {"a": null}}',
    "null blobs": '{"Blobs": [null, "eA=="]}',
    "empty blob": '{"Bytes": ""}',
    "blob without padding": '{"Bytes": "eA"}',
    "blob with spaces": '{"Bytes": "e A\\n=="}',
    "blob in the other alphabet": '{"Bytes": "-_-_"}',
    "blob of no base64": '{"Bytes": "é"}',
    "blob of another kind": '{"Bytes": 5}',
    "empty containers": '{"Texts": [], "TextMap": {}, "Nest": {}, "Empty": {}}',
    "text for a list": '{"Texts": "ab"}',
    "object for a list": '{"Texts": {"a": 1}}',
    "list for a map": '{"TextMap": [1]}',
    "list for a structure": '{"Nest": [1]}',
    "text for a structure": '{"Nest": "x"}',
    "number for a list": '{"Texts": 5}',
    "object for text": '{"Text": {"a": [1]}}',
    "duplicate members": '{"Whole": 1, "Text": "a", "Whole": 2}',
    "duplicate ended by null": '{"Whole": 1, "Whole": null}',
    "duplicate of which one is broken": '{"Moment": "never", "Moment": 5}',
    "duplicate of another kind": '{"Texts": 5, "Texts": ["a"]}',
    "duplicate keys of a map": '{"TextMap": {"a": "1", "b": "2", "a": "3"}}',
    "order": '{"Whole": 1, "Text": "a", "Nest": {"Again": {"Name": "b"}, "Name": "a"}}',
    "names of Python": '{"Renamed": "x", "renamed-text": "y"}',
    "metadata of its own": '{"ResponseMetadata": {"a": 1}, "Error": {"Code": "x"}}',
    "lone surrogate": '{"Text": "\\ud83d", "TextMap": {"\\ude00": "\\ud83d"}}',
    "not a number": '{"Double": NaN, "Document": [Infinity, -Infinity]}',
    "text raw": '{"Text": "\x7f\u2028"}',
    "text with a control character": '{"Text": "a\x00b"}',
    "null": "null",
    "list": "[]",
    "filled list": '[{"Text": "t"}]',
    "text": '"text"',
    "number": "5",
    "true": "true",
    "not json": "hello",
    "two values": '{"Text": "a"} {"Text": "b"}',
    "cut": '{"Text": "a"',
    "spaces": "  \n",
    "empty": "",
    "byte order mark": '\ufeff{"Text": "a"}',
}


@pytest.mark.parametrize("name", JSON_ANSWERS)
@pytest.mark.parametrize("protocol", ["json", "rest-json"])
def test_json_answers(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    answered(pair, "Everything", JSON_ANSWERS[name])
    if protocol == "rest-json":
        answered(pair, "Nested", JSON_ANSWERS[name])


UNIONS: dict[str, dict[str, Any]] = {
    "text": {"Choice": {"Text": ""}},
    "nested": {"Choice": {"Nest": {"Name": "n", "Choice": {"Renamed": "r"}}}},
    "list": {"Choices": [{"Number": 1}, {"Texts": []}]},
    "nothing": {"Choice": {}},
    "two": {"Choice": {"Text": "t", "Number": 1}},
    "none": {"Choice": {"Text": None}},
    "unknown": {"Choice": {"Newer": 1}},
    "unknown and known": {"Choice": {"Newer": 1, "Text": "t"}},
}


@pytest.mark.parametrize("name", UNIONS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_unions(made_up: MadeUp, protocol: str, name: str) -> None:
    call(made_up(protocol), "Everything", **UNIONS[name])


DOCUMENTS: dict[str, Any] = {
    "object": {"b": [1, None, True, 1.5, "é"], "a": {}},
    "text": "text",
    "number": 5,
    "huge": 10**30,
    "float": 1e22,
    "not a number": float("nan"),
    "flag": True,
    "list": [1, [2, [3]]],
    "none": None,
    "tuple": (1, 2),
    "set": {1},
    "moment": datetime.datetime(2026, 1, 1),
    "bytes": b"x",
    "number as key": {5: "five", None: 1, True: 2},
    "tuple as key": {(1, 2): 3},
    "several": {"a": {1}, "b": [b"x", {"c": object}]},
    "surrogate": {"\ud83d": "\ude00"},
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("protocol", ["json", "rest-json"])
def test_documents(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    call(pair, "Everything", Document=DOCUMENTS[name])
    if protocol == "json":
        call(pair, "Everything", Holder={"Free": DOCUMENTS[name]})


XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
XML_ATTRIBUTES: dict[str, str] = {
    "own": '<AttributedResult kind="k"/>',
    "of a namespace": f'<AttributedResult {XSI} xsi:type="t"/>',
    "both": f'<AttributedResult {XSI} kind="k" xsi:type="t"><Text>x</Text></AttributedResult>',
    "of another prefix": '<AttributedResult xmlns:o="other" o:type="t" o:kind="k"/>',
    "without its prefix": '<AttributedResult type="t"/>',
    "empty": '<AttributedResult kind=""/>',
    "as an element": "<AttributedResult><kind>k</kind></AttributedResult>",
    "inside": f'<AttributedResult><Inner {XSI} xsi:type="t"><Text>x</Text></Inner></AttributedResult>',
    "escaped": '<AttributedResult kind="&lt;&#10; a&#x9;b\tc"/>',
    "of xml": '<AttributedResult xml:lang="en" kind="k"/>',
}


@pytest.mark.parametrize("name", XML_ATTRIBUTES)
@pytest.mark.parametrize("protocol", ["query", "rest-xml"])
def test_xml_attributes(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    answered(pair, "Attributed", f"<R>{XML_ATTRIBUTES[name]}</R>")
    # Without a wrapper the root itself stands for the result.
    answered(pair, "Attributed", XML_ATTRIBUTES[name])


XML_ANSWERS: dict[str, str] = {
    "empty list": "<Texts/>",
    "list of another name": "<Texts><item>a</item><x>b</x></Texts>",
    "list twice": "<Texts><member>a</member></Texts><Texts><member>b</member></Texts>",
    "renamed list": "<RenamedTexts><item>a</item><item>b</item></RenamedTexts>",
    "one flat": "<FlatTexts>a</FlatTexts>",
    "flat": "<FlatTexts>a</FlatTexts><Text>t</Text><FlatTexts>b</FlatTexts>",
    "empty flat": "<FlatTexts/>",
    "flat by the name of its items": "<flatItem>a</flatItem><flatItem>b</flatItem>",
    "flat by its own name": "<FlatRenamedTexts>a</FlatRenamedTexts>",
    "flat by a given name": "<flatNamed>a</flatNamed><flatNamed>b</flatNamed>",
    "flat structures": "<FlatNests><Name>a</Name></FlatNests><FlatNests/>",
    "map": "<TextMap><entry><key>a</key><value>1</value></entry></TextMap>",
    "map turned": "<TextMap><entry><value>1</value><key>a</key></entry></TextMap>",
    "empty map": "<TextMap/>",
    "map of other entries": "<TextMap><x><key>a</key><value>1</value></x></TextMap>",
    "map with more": "<TextMap><entry><key>a</key><value>1</value><z/></entry></TextMap>",
    "map with the same key": "<TextMap><entry><key>a</key><value>1</value></entry>"
    "<entry><key>a</key><value>2</value></entry></TextMap>",
    "map without a later value": "<TextMap><entry><key>a</key><value>1</value></entry>"
    "<entry><key>b</key></entry></TextMap>",
    "renamed map": "<RenamedMap><entry><K>a</K><V>1</V></entry></RenamedMap>",
    "flat map": "<FlatMap><key>a</key><value>1</value></FlatMap>",
    "flat maps": "<FlatMap><key>a</key><value>1</value></FlatMap><FlatMap><key>b</key><value>2</value></FlatMap>",
    "flat renamed map": "<flatMap><K>a</K><V>1</V></flatMap><flatMap><K>b</K><V>2</V></flatMap>",
    "flat map by its own name": "<FlatRenamedMap><K>a</K><V>1</V></FlatRenamedMap>",
    "map of lists": "<ListMap><entry><key>a</key><value><member>1</member></value></entry></ListMap>",
    "nested": "<Nest><Name>a</Name><renamed>r</renamed><Again><Name>b</Name></Again></Nest>",
    "structure twice": "<Nest><Name>a</Name></Nest><Nest><Name>b</Name></Nest>",
    "structure of text": "<Nest>text</Nest>",
    "name of Python": "<Renamed>r</Renamed>",
    "union": "<Choice><Text>t</Text></Choice>",
    "union of a list": "<Choice><Texts><member>a</member></Texts></Choice>",
    "union of nothing": "<Choice/>",
    "union of two": "<Choice><Text>t</Text><Number>1</Number></Choice>",
    "union unknown": "<Choice><Newer><a/></Newer></Choice>",
    "union unknown twice": "<Choice><Newer/><Newer/></Choice>",
    "union known twice": "<Choice><Texts/><Texts/></Choice>",
    "union with a type": "<Choice><__type>x</__type><Text>t</Text></Choice>",
    "blob": "<Bytes> e A = = </Bytes>",
    "broken blob": "<Bytes>e</Bytes>",
    "blob of no base64": "<Bytes>é</Bytes>",
    "padded number": "<Whole> 5\n</Whole>",
    "empty number": "<Whole/>",
    "empty float": "<Double/>",
    "empty flag": "<Flag/>",
    "empty moment": "<Moment/>",
    "whole with a fraction": "<Whole>5.0</Whole>",
    "huge": "<Whole>123456789012345678901234567890</Whole>",
    "other digits": "<Whole>\u0665</Whole><Double>\u0665.\u0665</Double>",
    "underscores": "<Whole>1_000</Whole><Double>1_0.5</Double>",
    "nil": f'<Text {XSI} xsi:nil="true"/>',
    "namespaces": '<a:Text xmlns:a="x">t</a:Text><Nest xmlns="y"><Name>n</Name></Nest>',
    "two of two namespaces": '<a:FlatTexts xmlns:a="x">1</a:FlatTexts><FlatTexts>2</FlatTexts>',
}


@pytest.mark.parametrize("name", XML_ANSWERS)
@pytest.mark.parametrize("protocol", ["ec2", "rest-xml"])
def test_xml_answers_without_a_wrapper(made_up: MadeUp, protocol: str, name: str) -> None:
    answered(made_up(protocol), "Everything", f'<R xmlns="http://example.com/doc/">{XML_ANSWERS[name]}</R>')


@pytest.mark.parametrize("name", XML_ANSWERS)
def test_xml_answers(made_up: MadeUp, name: str) -> None:
    pair, inner = made_up("query"), XML_ANSWERS[name]
    answered(pair, "Everything", f"<R><EverythingResult>{inner}</EverythingResult></R>")
    answered(pair, "Unwrapped", f'<R xmlns="http://example.com/doc/">{inner}</R>')
