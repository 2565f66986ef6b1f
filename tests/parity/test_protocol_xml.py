"""XML in every spelling, right and wrong: documents that a service, a proxy or an attacker may send, and those we send."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.parity.conftest import MadeUp
from tests.support.protocols import XML_PROTOCOLS, MadeUpTwin, answered, call
from tests.support.server import Answer
from tests.support.twin import outcome_of

INNER = "<Text>t</Text><Whole>5</Whole><Texts><member>a</member></Texts>"

# %s is where the members stand.
DOCUMENTS: dict[str, str] = {
    "plain": "<R>%s</R>",
    "declared": '<?xml version="1.0"?><R>%s</R>',
    "declared with an encoding": '<?xml version="1.0" encoding="UTF-8"?>\n<R>%s</R>\n',
    "declared in single quotes": "<?xml version='1.0' encoding='utf-8' standalone='yes' ?><R>%s</R>",
    "declared with another encoding": '<?xml version="1.0" encoding="ISO-8859-1"?><R>%s</R>',
    "declared with an unknown encoding": '<?xml version="1.0" encoding="nope"?><R>%s</R>',
    "declared in another version": '<?xml version="1.1"?><R>%s</R>',
    "declared without a version": '<?xml encoding="UTF-8"?><R>%s</R>',
    "declared late": ' <?xml version="1.0"?><R>%s</R>',
    "declared twice": '<?xml version="1.0"?><?xml version="1.0"?><R>%s</R>',
    "byte order mark": "\ufeff<R>%s</R>",
    "comments": "<!-- a --><R><!-- b -->%s<!----></R><!-- c -->",
    "comment with dashes": "<R><!-- a -- b -->%s</R>",
    "comment ended by three": "<R><!-- a --->%s</R>",
    "comment that is open": "<R>%s<!-- </R>",
    "processing": "<?a b?><R><?x?>%s</R>",
    "doctype": "<!DOCTYPE R><R>%s</R>",
    "doctype with an entity": '<!DOCTYPE R [<!ENTITY e "<Long>5</Long>">]><R>&e;%s</R>',
    "doctype with a file": '<!DOCTYPE R [<!ENTITY e SYSTEM "file:///etc/passwd">]><R><Text>&e;</Text></R>',
    "section": "<R><![CDATA[<x>]]>%s</R>",
    "section that is open": "<R>%s<![CDATA[ </R>",
    "section outside": "<![CDATA[x]]><R>%s</R>",
    "text between": "<R>a%sb</R>",
    "text before": "a<R>%s</R>",
    "text after": "<R>%s</R>a",
    "two roots": "<R>%s</R><R/>",
    "no end": "<R>%s",
    "another end": "<R>%s</S>",
    "an end with spaces": "<R>%s</R \n>",
    "an end with an attribute": '<R>%s</R a="b">',
    "a start with spaces": "< R>%s</R>",
    "a start with spaces behind": "<R \n>%s</R>",
    "spaces around": " \n\t<R>%s</R> \n",
    "carriage returns": "<R>\r\n%s\r</R>",
    "empty root": "<R/>",
    "attributes": "<R a='1' b=\"2\">%s</R>",
    "attribute twice": "<R a='1' a='2'>%s</R>",
    "attribute twice in one namespace": '<R xmlns:a="x" xmlns:b="x" a:c="1" b:c="2">%s</R>',
    "attribute without quotes": "<R a=1>%s</R>",
    "attribute without a value": "<R a>%s</R>",
    "attributes that touch": "<R a='1'b='2'>%s</R>",
    "attribute with a tag": "<R a='<'>%s</R>",
    "attribute with an entity": "<R a='&lt;&nope;'>%s</R>",
    "namespace": '<R xmlns="http://x/">%s</R>',
    "namespace with a prefix": '<a:R xmlns:a="http://x/">%s</a:R>',
    "namespace without a value": '<R xmlns:a="">%s</R>',
    "namespace taken back": '<R xmlns="http://x/"><S xmlns="">a</S>%s</R>',
    "prefix that is not declared": "<a:R>%s</a:R>",
    "prefix of an attribute that is not declared": "<R a:b='c'>%s</R>",
    "prefix out of scope": '<R><S xmlns:a="x"/><a:T/>%s</R>',
    "prefix in scope": '<R xmlns:a="x"><a:T><a:U/></a:T>%s</R>',
    "prefix twice": '<R xmlns:a="x" xmlns:a="y">%s</R>',
    "reserved prefix": '<R xmlns:xml="x">%s</R>',
    "reserved namespace": '<R xmlns:a="http://www.w3.org/2000/xmlns/">%s</R>',
    "namespace with a brace": '<R xmlns="a}b"><Text>t</Text></R>',
    "two colons": '<R xmlns:a="x"><a:b:c/>%s</R>',
    "a colon first": "<:R>%s</:R>",
    "name with a digit first": "<R><1/>%s</R>",
    "name in another alphabet": "<R><\u00e9l\u00e9ment/>%s</R>",
    "name with a dot": "<R><a.b-c_d/>%s</R>",
    "entities": "<R>&amp;&lt;&gt;&quot;&apos;%s</R>",
    "an unknown entity": "<R>&nbsp;%s</R>",
    "an entity without an end": "<R>&amp%s</R>",
    "an ampersand": "<R>a & b%s</R>",
    "references": "<R>&#65;&#x42;&#x1F600;%s</R>",
    "reference to no character": "<R>&#0;%s</R>",
    "reference to half a character": "<R>&#xD83D;%s</R>",
    "reference that is too long": "<R>&#99999999999999999999;%s</R>",
    "reference in capitals": "<R>&#X41;%s</R>",
    "end of a section": "<R>]]>%s</R>",
    "brackets": "<R>]] >]>%s</R>",
    "greater": "<R>a > b%s</R>",
    "control character": "<R>\x01%s</R>",
    "no character": "<R>\ufffe%s</R>",
    "nothing": "",
    "spaces": " \n",
    "html": "<html><body>%s</body>",
    "json": '{"Text": "t"}',
}


def within(pair: MadeUpTwin, inner: str) -> str:
    return f"<EverythingResult>{inner}</EverythingResult>" if pair.service == "query" else inner


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("protocol", XML_PROTOCOLS)
def test_documents(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    body = DOCUMENTS[name].replace("%s", within(pair, INNER))
    answered(pair, "Everything", body)
    answered(pair, "Nothing", body)


@pytest.mark.parametrize(
    "body", [b"<R>\xff</R>", b"\xff\xfe<\x00R\x00/\x00>\x00", b"<R>\xc3</R>", b"\x00", b"<R>\xed\xa0\x80</R>"]
)
@pytest.mark.parametrize("protocol", XML_PROTOCOLS)
def test_bytes(made_up: MadeUp, protocol: str, body: bytes) -> None:
    answered(made_up(protocol), "Everything", body)
    answered(made_up(protocol), "Everything", body, status=400)


TEXTS: dict[str, str] = {
    "plain": "a",
    "empty": "",
    "spaces": " a \n b\t",
    "entities": "&lt;a&gt;&amp;&quot;&apos;",
    "references": "&#9;&#10;&#13;&#32;&#x10FFFF;",
    "section": "a<![CDATA[<b>&amp;]]>c",
    "empty section": "<![CDATA[]]>",
    "sections": "<![CDATA[]]]]><![CDATA[>]]>",
    "comment": "a<!-- b -->c",
    "only a comment": "<!-- b -->",
    "child": "a<x>b</x>c",
    "child first": "<x>b</x>c",
    "processing": "a<?b c?>d",
    "wide": "\u6f22\u5b57 \U0001f600",
    "carriage return": "a\r\nb\rc",
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("protocol", XML_PROTOCOLS)
def test_texts(made_up: MadeUp, protocol: str, name: str) -> None:
    pair, text = made_up(protocol), TEXTS[name]
    for inner in (f"<Text>{text}</Text>", f"<Texts><member>{text}</member></Texts>", f"<Whole>{text}</Whole>"):
        answered(pair, "Everything", f"<R>{within(pair, inner)}</R>")
    answered(pair, "Everything", f"<E><Error><Code>{text}</Code><Message>{text}</Message></Error></E>", status=400)
    answered(pair, "Everything", f"<Error><Code>{text}</Code><x>{text}</x></Error>", status=400)


MEMBERS: dict[str, str] = {
    "text twice": "<Text>a</Text><Text>b</Text>",
    "number twice": "<Whole>1</Whole><Whole>2</Whole>",
    "flag twice": "<Flag>true</Flag><Flag>true</Flag>",
    "moment twice": "<Moment>2015-01-25T08:00:00Z</Moment><Moment/>",
    "blob twice": "<Bytes>eA==</Bytes><Bytes/>",
    "map twice": "<TextMap><key>a</key><value>1</value></TextMap><TextMap><key>b</key><value>2</value></TextMap>",
    "structure twice": "<Nest><Name>a</Name></Nest><Nest><Name>b</Name></Nest>",
    "map without a value": "<TextMap><entry><key>a</key></entry></TextMap>",
    "map without a key": "<TextMap><entry><value>a</value></entry></TextMap>",
    "map of nothing": "<TextMap><entry/></TextMap>",
    "map with a key twice": "<TextMap><entry><key>a</key><key>b</key><value>1</value></entry></TextMap>",
    "two faults in the order of the model": "<Moment>never</Moment><Whole>x</Whole>",
    "two faults in another order": "<Whole>x</Whole><Moment>never</Moment>",
    "a fault behind a known member": "<Text>a</Text><Whole>x</Whole>",
    "a fault in an item": "<Numbers><member>1</member><member>x</member></Numbers>",
    "order": "<Whole>1</Whole><Nest><Again><Name>b</Name></Again><Name>a</Name></Nest><Text>t</Text>",
}


@pytest.mark.parametrize("name", MEMBERS)
@pytest.mark.parametrize("protocol", XML_PROTOCOLS)
def test_members(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    body = f"<R>{within(pair, MEMBERS[name])}</R>"
    if name not in ("text twice", "flag twice", "moment twice"):
        answered(pair, "Everything", body)
        return
    # boto3 hands on elements of its parser here, or shows where they are in memory.
    member = {"t": "Text", "f": "Flag", "m": "Moment"}[name[0]]
    kinds = []
    for client in (pair.reference, pair.subject):
        pair.server.script([Answer(body=body.encode())])
        outcome = outcome_of(lambda: client.everything(Text="x"))  # noqa: B023
        kinds.append(str(type(outcome[member] if isinstance(outcome, dict) else outcome).__name__))
    assert kinds[0] == kinds[1]


METADATA: dict[str, str] = {
    "ids": "<ResponseMetadata><RequestId>r</RequestId><HostId>h</HostId></ResponseMetadata>",
    "empty": "<ResponseMetadata/>",
    "empty id": "<ResponseMetadata><RequestId/></ResponseMetadata>",
    "id twice": "<ResponseMetadata><RequestId>a</RequestId><RequestId>b</RequestId></ResponseMetadata>",
    "twice": "<ResponseMetadata><A>1</A></ResponseMetadata><ResponseMetadata><B>2</B></ResponseMetadata>",
    "deep": "<ResponseMetadata><RequestId><x>1</x></RequestId></ResponseMetadata>",
    "of EC2": "<requestId>r</requestId>",
    "of EC2 twice": "<requestId>r</requestId><requestId>s</requestId>",
    "of EC2, empty": "<requestId/>",
}


@pytest.mark.parametrize("name", METADATA)
@pytest.mark.parametrize("protocol", ["query", "ec2"])
def test_metadata(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    for operation in ("Everything", "Nothing"):
        answered(pair, operation, f"<R>{within(pair, INNER)}{METADATA[name]}</R>")
        answered(pair, operation, f"<R>{METADATA[name]}{within(pair, INNER)}</R>")


# Pieces of XML that hypothesis puts together: most of what comes out is wrong somewhere.
_PIECES = st.sampled_from(
    """<R> </R> <R/> <Text> </Text> <Text/> <Whole> </Whole> <Nest> </Nest> <Name> </Name> <Texts> </Texts> <member>
    </member> <EverythingResult> </EverythingResult> <!-- --> -- <![CDATA[ ]]> <? ?> & &amp; &#65; &lt ; < > / = " '
    a 5 \t xmlns= xmlns:p="x" p: <p:R> </p:R> kind="k" xmlns="y" ]] ! \r\n \x01 \u00e9 <Flag>true</Flag> <FlatTexts>
    </FlatTexts> <Choice> </Choice> <Error> </Error> <Code> </Code> <?xml version="1.0"?> <!DOCTYPE""".split(" ")  # noqa: SIM905
)


@given(pieces=st.lists(_PIECES, max_size=12), whole=st.booleans(), protocol=st.sampled_from(XML_PROTOCOLS))
@example(pieces=["<Text>", "a", "</Text>", "<Text>", "</Text>"], whole=True, protocol="ec2")
def test_explored_documents(made_up: MadeUp, pieces: list[str], whole: bool, protocol: str) -> None:
    pair = made_up(protocol)
    inner = "".join(pieces).replace("\n", "")
    body = f"<R>{within(pair, inner)}</R>" if whole else inner
    if body.count("<Text") > 1:
        return  # What boto3 makes of a text that is there twice has a test of its own.
    answered(pair, "Everything", body)
    answered(pair, "Everything", body, status=400)


# Requests

SENT: dict[str, Any] = {
    "attributes": {"Grantee": {"Kind": "k", "Type": "a", "Text": "t"}},
    "attributes alone": {"Grantee": {"Type": "CanonicalUser"}},
    "escaped attribute": {"Grantee": {"Kind": "<&>\"'\r\n\t\u00e9\U0001f600"}},
    "empty": {},
    "empty structure": {"Grantee": {}},
    "empty list": {"All": [], "Texts": []},
    "list": {"All": [{"Kind": "k"}, {"Text": ""}]},
    "flat list with a namespace": {"Texts": ["a", "b"], "Named": "n"},
    "flat list behind others": {"Named": "n", "Texts": ["a"], "Map": {"k": "v"}},
    "maps": {"Map": {"a": "1", "": ""}, "Flat": {"b": "2", "c": "3"}},
    "escaped": {"Named": "<&>\"'\r\n\t\u00e9\U0001f600\x00"},
    "surrogates": {"Named": "&\ud83d<"},
    "surrogate in an attribute": {"Grantee": {"Kind": '&\ud83d"'}},
}


@pytest.mark.parametrize("name", SENT)
def test_requests(made_up: MadeUp, name: str) -> None:
    call(made_up("rest-xml"), "Attributed", Body=SENT[name])


@pytest.mark.parametrize("value", [None, 5, b"x", datetime.datetime(2026, 1, 1)])
def test_requests_without_validation(made_up: MadeUp, value: Any) -> None:
    pair = made_up("rest-xml", config={"parameter_validation": False})
    call(pair, "Attributed", Body={"Named": "a", "Grantee": {"Kind": value, "Text": "t"}})
    call(pair, "Attributed", Body={"Named": value, "Grantee": {"Kind": "k"}})
    call(pair, "Attributed", Body=value)


def test_a_body_without_a_payload(made_up: MadeUp) -> None:
    pair = made_up("rest-xml")
    call(pair, "Attributed")
    call(pair, "Nested")
    call(pair, "Everything")
    call(pair, "Everything", Text="t", FlatTexts=["a"], Nest={"Name": "n"})


def test_errors_without_a_document(made_up: MadeUp) -> None:
    pair = made_up("rest-xml")
    for status in (301, 304, 400, 403, 404, 412, 499):
        for body in ("", " ", "oops", "<Error>"):
            answered(pair, "Everything", body, status=status)
            answered(pair, "Everything", body, ("x-amz-request-id", "r"), ("x-amz-id-2", "h"), status=status)
            answered(pair, "Bytes", body, ("x-amz-request-id", "r"), status=status)
