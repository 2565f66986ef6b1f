"""Made-up services that use every trait their protocol has; AWS's own services use only some.

Written in the format that botocore and ferroboto load from `AWS_DATA_PATH`.
"""

from __future__ import annotations

import functools
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import botocore.session

from tests.support.libraries import KEYS, REGION, Library, subject
from tests.support.models import Operation
from tests.support.server import Answer, Header
from tests.support.twin import Outcome, Twin

Json = dict[str, Any]

# The compatible ones are services that were query services once.
PROTOCOLS = ("query", "json", "rest-json", "query-compatible", "ec2", "rest-xml", "cbor", "cbor-compatible")
XML_PROTOCOLS = ("query", "ec2", "rest-xml")
REST_PROTOCOLS = ("rest-json", "rest-xml")
API_VERSION = "2026-01-01"


def name_of(protocol: str) -> str:
    return f"made-up-{protocol}"


def _ref(shape: str, **traits: Any) -> Json:
    return {"shape": shape, **traits}


def _structure(required: tuple[str, ...] = (), traits: Json | None = None, /, **members: Json) -> Json:
    shape: Json = {"type": "structure", "members": members, **(traits or {})}
    if required:
        shape["required"] = list(required)
    return shape


def _list(member: Json, **traits: Any) -> Json:
    return {"type": "list", "member": member, **traits}


def _map(key: Json, value: Json, **traits: Any) -> Json:
    return {"type": "map", "key": key, "value": value, **traits}


_TEXT = _ref("Text")

# Shapes that every protocol knows.
_COMMON: Json = {
    "Text": {"type": "string"},
    "LongText": {"type": "string", "min": 3, "max": 20},
    "Color": {"type": "string", "enum": ["RED", "GREEN", "light blue"]},
    "Whole": {"type": "integer"},
    "Long": {"type": "long", "min": 1},
    "Single": {"type": "float"},
    "Double": {"type": "double"},
    "Flag": {"type": "boolean"},
    "Bytes": {"type": "blob"},
    "Moment": {"type": "timestamp"},
    "IsoMoment": {"type": "timestamp", "timestampFormat": "iso8601"},
    "UnixMoment": {"type": "timestamp", "timestampFormat": "unixTimestamp"},
    "HttpMoment": {"type": "timestamp", "timestampFormat": "rfc822"},
    "Texts": _list(_TEXT),
    "Numbers": _list(_ref("Whole")),
    "Moments": _list(_ref("Moment")),
    "Blobs": _list(_ref("Bytes")),
    "SomeTexts": _list(_ref("LongText"), min=1),
    "RenamedTexts": _list(_ref("Text", locationName="item")),
    "FlatTexts": _list(_TEXT, flattened=True),
    "FlatRenamedTexts": _list(_ref("Text", locationName="flatItem"), flattened=True),
    "Nests": _list(_ref("Nest")),
    "FlatNests": _list(_ref("Nest"), flattened=True),
    "TextsOfTexts": _list(_ref("Texts")),
    "Choices": _list(_ref("Choice")),
    "TextMap": _map(_TEXT, _TEXT),
    "RenamedMap": _map(_ref("Text", locationName="K"), _ref("Text", locationName="V")),
    "FlatMap": _map(_TEXT, _TEXT, flattened=True),
    "FlatRenamedMap": _map(_ref("Text", locationName="K"), _ref("Whole", locationName="V"), flattened=True),
    "NestMap": _map(_ref("Color"), _ref("Nest")),
    "ListMap": _map(_TEXT, _ref("Numbers")),
    "MomentMap": _map(_TEXT, _ref("Moment")),
    "Nest": _structure(
        ("Name",),
        Name=_TEXT,
        Renamed=_ref("Text", locationName="renamed"),
        Again=_ref("Nest"),
        More=_ref("Nests"),
        ByColor=_ref("NestMap"),
        When=_ref("Moment"),
        Choice=_ref("Choice"),
    ),
    "Choice": _structure(
        (),
        {"union": True},
        Text=_TEXT,
        Number=_ref("Whole"),
        Nest=_ref("Nest"),
        Renamed=_ref("Text", locationName="renamed"),
        Texts=_ref("Texts"),
    ),
    "Empty": _structure(),
}

_EVERYTHING: Json = {
    "Text": _TEXT,
    "LongText": _ref("LongText"),
    "Color": _ref("Color"),
    "Renamed": _ref("Text", locationName="renamed-text"),
    "Whole": _ref("Whole"),
    "Long": _ref("Long"),
    "Single": _ref("Single"),
    "Double": _ref("Double"),
    "Flag": _ref("Flag"),
    "Bytes": _ref("Bytes"),
    "Moment": _ref("Moment"),
    "IsoMoment": _ref("IsoMoment"),
    "UnixMoment": _ref("UnixMoment"),
    "HttpMoment": _ref("HttpMoment"),
    "Texts": _ref("Texts"),
    "SomeTexts": _ref("SomeTexts"),
    "Numbers": _ref("Numbers"),
    "Moments": _ref("Moments"),
    "Blobs": _ref("Blobs"),
    "RenamedTexts": _ref("RenamedTexts"),
    "Nests": _ref("Nests"),
    "TextsOfTexts": _ref("TextsOfTexts"),
    "Choices": _ref("Choices"),
    "TextMap": _ref("TextMap"),
    "RenamedMap": _ref("RenamedMap"),
    "NestMap": _ref("NestMap"),
    "ListMap": _ref("ListMap"),
    "MomentMap": _ref("MomentMap"),
    "Nest": _ref("Nest"),
    "Choice": _ref("Choice"),
    "Empty": _ref("Empty"),
}

_FLAT: Json = {
    "FlatTexts": _ref("FlatTexts"),
    "FlatRenamedTexts": _ref("FlatRenamedTexts"),
    "FlatNamedTexts": _ref("FlatTexts", locationName="flatNamed"),
    "FlatNests": _ref("FlatNests"),
    "FlatMap": _ref("FlatMap"),
    "FlatRenamedMap": _ref("FlatRenamedMap", locationName="flatMap"),
}

_DOCUMENTS: Json = {
    "Document": {"type": "structure", "members": {}, "document": True},
    "DocumentHolder": _structure((), Free=_ref("Document"), Text=_TEXT),
}

_TOKEN = _ref("Text", idempotencyToken=True)


def _operation(name: str, uri: str, verb: str = "POST", *, shapes: Json, **traits: Any) -> Json:
    operation: Json = {"name": name, "http": {"method": verb, "requestUri": uri}, **traits}
    for side, suffix in (("input", "Request"), ("output", "Result")):
        if f"{name}{suffix}" in shapes and side not in operation:
            operation[side] = _ref(f"{name}{suffix}")
    operation["errors"] = [_ref("Broken"), _ref("Busy")]
    return operation


def _errors(*, coded: bool) -> Json:
    code = {"error": {"code": "BrokenCode", "httpStatusCode": 400, "senderFault": True}} if coded else {}
    busy = {"error": {"code": "BusyCode", "httpStatusCode": 503}} if coded else {}
    return {
        "Broken": _structure((), {"exception": True, **code}, message=_TEXT, Detail=_ref("Nest"), When=_ref("Moment")),
        "Busy": _structure((), {"exception": True, "retryable": {"throttling": False}, **busy}, message=_TEXT),
    }


def _query() -> Json:
    shapes = {
        **_COMMON,
        **_errors(coded=True),
        "EverythingRequest": _structure(("Text",), **_EVERYTHING, **_FLAT, Token=_TOKEN),
        "EverythingResult": _structure((), **_EVERYTHING, **_FLAT),
        "UnwrappedResult": _structure((), **_EVERYTHING, **_FLAT),
        "PrefixedRequest": _structure(("Label",), Label=_ref("Text", hostLabel=True), Text=_TEXT),
    }
    wrapped = _ref("EverythingResult", resultWrapper="EverythingResult")
    shapes |= {
        "AttributedResult": _structure(
            (),
            Kind=_ref("Text", xmlAttribute=True, locationName="kind"),
            Type=_ref("Text", xmlAttribute=True, locationName="xsi:type"),
            Inner=_ref("Attributed"),
        ),
        "Attributed": _structure(
            (),
            {"xmlNamespace": {"prefix": "xsi", "uri": "http://www.w3.org/2001/XMLSchema-instance"}},
            Type=_ref("Text", xmlAttribute=True, locationName="xsi:type"),
            Text=_TEXT,
        ),
    }
    operations = [
        _operation("Everything", "/", shapes=shapes, output=wrapped),
        _operation("Attributed", "/", shapes=shapes),
        _operation("Unwrapped", "/", shapes=shapes),
        _operation("Nothing", "/", shapes=shapes),
        _operation("Prefixed", "/", shapes=shapes, endpoint={"hostPrefix": "{Label}-data."}),
    ]
    return _service("query", operations, shapes, xmlNamespace="http://example.com/doc/")


def _ec2() -> Json:
    inputs = {
        **_EVERYTHING,
        "Renamed": _ref("Text", locationName="renamedText"),
        "Asked": _ref("Text", locationName="asked", queryName="AskedFor"),
        "AskedTexts": _ref("RenamedTexts", locationName="askedTexts", queryName="askedText"),
        "NamedMap": _ref("FlatRenamedMap", locationName="namedMap"),
    }
    shapes = {
        **_COMMON,
        **_errors(coded=True),
        "EverythingRequest": _structure(("Text",), **inputs, **_FLAT, Token=_TOKEN),
        "EverythingResult": _structure((), **_EVERYTHING, **_FLAT),
        "PrefixedRequest": _structure(("Label",), Label=_ref("Text", hostLabel=True), Text=_TEXT),
    }
    operations = [
        _operation("Everything", "/", shapes=shapes),
        _operation("Nothing", "/", shapes=shapes),
        _operation("Prefixed", "/", shapes=shapes, endpoint={"hostPrefix": "{Label}-data."}),
    ]
    return _service("ec2", operations, shapes, xmlNamespace="http://example.com/doc/")


def _cbor(name: str, *, query_compatible: bool) -> Json:
    shapes = {
        **_COMMON,
        **_errors(coded=query_compatible),
        "EverythingRequest": _structure(("Text",), **_EVERYTHING, Token=_TOKEN),
        "EverythingResult": _structure((), **_EVERYTHING),
        "PrefixedRequest": _structure(("Label",), Label=_ref("Text", hostLabel=True), Text=_TEXT),
    }
    operations = [
        _operation("Everything", "/", shapes=shapes),
        _operation("Nothing", "/", shapes=shapes),
        _operation("Prefixed", "/", shapes=shapes, endpoint={"hostPrefix": "{Label}."}),
    ]
    metadata: Json = {"awsQueryCompatible": {}} if query_compatible else {}
    return _service("smithy-rpc-v2-cbor", operations, shapes, name, targetPrefix="MadeUp", **metadata)


def _json(name: str, *, query_compatible: bool) -> Json:
    shapes = {
        **_COMMON,
        **_DOCUMENTS,
        **_errors(coded=query_compatible),
        "EverythingRequest": _structure(
            ("Text",), **_EVERYTHING, Document=_ref("Document"), Holder=_ref("DocumentHolder"), Token=_TOKEN
        ),
        "EverythingResult": _structure((), **_EVERYTHING, Document=_ref("Document"), Holder=_ref("DocumentHolder")),
        "PrefixedRequest": _structure(("Label",), Label=_ref("Text", hostLabel=True), Text=_TEXT),
    }
    operations = [
        _operation("Everything", "/", shapes=shapes),
        _operation("Nothing", "/", shapes=shapes),
        _operation("Prefixed", "/", shapes=shapes, endpoint={"hostPrefix": "{Label}."}),
        _operation("Fixed", "/", shapes=shapes, endpoint={"hostPrefix": "data-"}),
    ]
    metadata: Json = {"awsQueryCompatible": {}} if query_compatible else {}
    return _service("json", operations, shapes, name, jsonVersion="1.1", targetPrefix="MadeUp_20260101", **metadata)


def _header(shape: str, name: str) -> Json:
    return _ref(shape, location="header", locationName=name)


def _query_string(shape: str, name: str) -> Json:
    return _ref(shape, location="querystring", locationName=name)


_XSI = {"prefix": "xsi", "uri": "http://www.w3.org/2001/XMLSchema-instance"}


def _rest_xml() -> Json:
    """The REST protocol with XML bodies, which have names, namespaces and attributes of their own."""
    service = _rest("rest-xml", {})
    shapes, operations = service["shapes"], service["operations"]
    attributed: Json = {
        "Kind": _ref("Text", xmlAttribute=True, locationName="kind"),
        "Type": _ref("Text", xmlAttribute=True, locationName="xsi:type"),
        "Text": _TEXT,
    }
    shapes |= {
        "Attributed": _structure((), {"xmlNamespace": _XSI}, **attributed),
        "NamespacedTexts": _list(_ref("Text", xmlNamespace={"uri": "http://example.com/item"})),
        "AttributedRequest": _structure(
            (),
            {"payload": "Body"},
            Body=_ref("Attributes", locationName="AttributesOf", xmlNamespace={"uri": 'http://example.com/?a=1&b="2"'}),
        ),
        "AttributedResult": _structure((), **attributed, Inner=_ref("Attributed"), All=_ref("AllAttributed")),
        "AllAttributed": _list(_ref("Attributed", locationName="one")),
        "Attributes": _structure(
            (),
            Grantee=_ref("Attributed"),
            All=_ref("AllAttributed", locationName="all", xmlNamespace="http://example.com/all"),
            Texts=_ref("NamespacedTexts", flattened=True, xmlNamespace={"uri": "http://example.com/flat"}),
            Named=_ref("Text", xmlNamespace={"uri": "http://example.com/text", "prefix": "p"}),
            Map=_ref("TextMap", xmlNamespace={"uri": "http://example.com/map"}),
            Flat=_ref("FlatMap", xmlNamespace={"uri": "http://example.com/flat-map"}),
        ),
        "EverythingRequest": _structure((), **_EVERYTHING, **_FLAT, Token=_TOKEN),
        "EverythingResult": _structure((), **_EVERYTHING, **_FLAT),
    }
    operations["Attributed"] = _operation("Attributed", "/attributed", "PUT", shapes=shapes)
    for name, operation in operations.items():
        if "input" in operation:
            operation["input"] |= {"locationName": f"{name}Input", "xmlNamespace": {"uri": "http://example.com/doc/"}}
    for shape in ("NestedRequest",):
        shapes[shape]["members"]["Body"]["locationName"] = "Body"
    return service


def _rest_json() -> Json:
    return _rest("rest-json", _DOCUMENTS)


def _rest(protocol: str, documents: Json) -> Json:
    document: Json = {"Document": _ref("Document")} if documents else {}
    headers: Json = {
        "HText": _header("Text", "x-text"),
        "HWhole": _header("Whole", "x-whole"),
        "HDouble": _header("Double", "x-double"),
        "HFlag": _header("Flag", "X-Flag"),
        "HMoment": _header("Moment", "x-moment"),
        "HIso": _header("IsoMoment", "x-iso"),
        "HUnix": _header("UnixMoment", "x-unix"),
        "HTexts": _header("Texts", "x-texts"),
        "HNumbers": _header("Numbers", "x-numbers"),
        "HJson": _ref("Text", location="header", locationName="x-json", jsonvalue=True),
    }
    shapes = {
        **_COMMON,
        **documents,
        **_errors(coded=False),
        "EverythingRequest": _structure((), **_EVERYTHING, **document, Token=_TOKEN),
        "EverythingResult": _structure((), **_EVERYTHING, **document),
        "PathRequest": _structure(
            ("Label", "Rest"),
            Label=_ref("Text", location="uri", locationName="label"),
            Rest=_ref("Text", location="uri", locationName="rest"),
            QText=_query_string("Text", "text"),
            QWhole=_query_string("Whole", "whole"),
            QDouble=_query_string("Double", "double"),
            QFlag=_query_string("Flag", "flag"),
            QMoment=_query_string("Moment", "moment"),
            QUnix=_query_string("UnixMoment", "unix"),
            QTexts=_query_string("Texts", "texts"),
            QNumbers=_query_string("Numbers", "numbers"),
            QMap=_query_string("TextMap", ""),
            Token=_ref("Text", location="querystring", locationName="token", idempotencyToken=True),
        ),
        "HeadersRequest": _structure(
            (), **headers, Prefixed=_ref("TextMap", location="headers", locationName="x-meta-")
        ),
        "HeadersResult": _structure(
            (),
            **headers,
            Prefixed=_ref("TextMap", location="headers", locationName="x-meta-"),
            Status=_ref("Whole", location="statusCode"),
            Body=_TEXT,
        ),
        "BytesRequest": _structure(
            (),
            {"payload": "Body"},
            Body=_ref("Bytes"),
            Type=_header("Text", "Content-Type"),
            Other=_header("Text", "x-o"),
        ),
        "BytesResult": _structure((), {"payload": "Body"}, Body=_ref("Stream"), Type=_header("Text", "Content-Type")),
        "Stream": {"type": "blob", "streaming": True},
        "WordsRequest": _structure((), {"payload": "Body"}, Body=_TEXT),
        "WordsResult": _structure((), {"payload": "Body"}, Body=_TEXT),
        "NestedRequest": _structure((), {"payload": "Body"}, Body=_ref("Nest"), Other=_query_string("Text", "other")),
        "NestedResult": _structure((), {"payload": "Body"}, Body=_ref("Nest"), Other=_header("Text", "x-other")),
        "PrefixedRequest": _structure(
            ("Label",), Label=_ref("Text", hostLabel=True, location="uri", locationName="label"), Text=_TEXT
        ),
    }
    operations = [
        _operation("Everything", "/everything", shapes=shapes),
        _operation("Path", "/things/{label}/of/{rest+}?fixed=yes&bare", "PUT", shapes=shapes),
        _operation("Headers", "/headers", "GET", shapes=shapes),
        _operation("Bytes", "/bytes", "PUT", shapes=shapes),
        _operation("Words", "/words", shapes=shapes),
        _operation("Nested", "/nested", "PATCH", shapes=shapes),
        _operation("Nothing", "/nothing", "DELETE", shapes=shapes),
        _operation("Prefixed", "/prefixed/{label}", shapes=shapes, endpoint={"hostPrefix": "{Label}.data-"}),
    ]
    return _service(protocol, operations, shapes)


def _service(protocol: str, operations: list[Json], shapes: Json, name: str | None = None, **metadata: Any) -> Json:
    name = name_of(name or protocol)
    return {
        "version": "2.0",
        "metadata": {
            "apiVersion": API_VERSION,
            "endpointPrefix": name,
            "protocol": protocol,
            "protocols": [protocol],
            "serviceFullName": f"Made Up {protocol}",
            "serviceId": f"Made Up {protocol}",
            "signatureVersion": "v4",
            "uid": f"{name}-{API_VERSION}",
            **metadata,
        },
        "operations": {operation["name"]: operation for operation in operations},
        "shapes": shapes,
    }


SERVICES: dict[str, Json] = {
    "query": _query(),
    "json": _json("json", query_compatible=False),
    "rest-json": _rest_json(),
    "query-compatible": _json("query-compatible", query_compatible=True),
    "ec2": _ec2(),
    "rest-xml": _rest_xml(),
    "cbor": _cbor("cbor", query_compatible=False),
    "cbor-compatible": _cbor("cbor-compatible", query_compatible=True),
}


def write_for_botocore(folder: Path) -> None:
    """Lay the services out as botocore's loader wants them."""
    for protocol, service in SERVICES.items():
        path = folder / name_of(protocol) / API_VERSION / "service-2.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(service))


def reference_client(folder: Path, protocol: str, endpoint_url: str, **arguments: Any) -> Any:
    """boto3's client of a made-up service."""
    session = botocore.session.Session()
    session.get_component("data_loader").search_paths.append(str(folder))
    settings = {**KEYS, "region_name": REGION, "endpoint_url": endpoint_url, **arguments}
    return session.create_client(name_of(protocol), **settings)


def subject_client(folder: Path, name: str, endpoint_url: str, config: dict[str, Any] | None = None) -> Any:
    """The subject's client of a made-up service."""
    with mock.patch.dict(os.environ, AWS_DATA_PATH=str(folder)):
        return subject().client(name, endpoint_url, config=config)


@dataclass
class MadeUpTwin(Twin):
    """A pair of equal clients of a made-up service; its description for botocore lies in `folder`."""

    folder: Path = field(default_factory=Path)

    def _client(self, library: Library) -> Any:
        config = self.options.get("config")
        if library.name == "boto3":
            arguments = {"config": library.config(**config)} if config is not None else {}
            return reference_client(self.folder, self.service, self.endpoint_url, **arguments)
        return subject_client(self.folder, name_of(self.service), self.endpoint_url, config)

    @property
    def endpoint_url(self) -> str:
        url: str = self.options.get("endpoint_url", self.server.url)
        return url

    @functools.cached_property
    def operations(self) -> dict[str, Operation]:
        """The operations by their names on the wire."""
        return {operation.model.name: operation for operation in operations_of(self.reference, self.service)}


def accepting(operation: Operation) -> Answer:
    """The smallest answer that the operation's protocol takes as success."""
    if operation.protocol == "query":
        return Answer(body=f"<Response><{operation.model.name}Result/></Response>".encode())
    if operation.protocol in ("ec2", "rest-xml"):
        return Answer(body=b"<Response/>")
    return Answer(body=b"\xa0" if operation.protocol == "smithy-rpc-v2-cbor" else b"{}")


def least(operation: Operation) -> dict[str, Any]:
    """What the operation cannot do without."""
    shape = operation.model.input_shape
    return {} if shape is None else {name: "x" for name in shape.required_members}


def call(pair: MadeUpTwin, name: str, answer: Answer | None = None, /, **parameters: Any) -> Outcome:
    operation = pair.operations[name]
    return pair.call(operation.method, [answer or accepting(operation)], **(least(operation) | parameters))


def answered(pair: MadeUpTwin, name: str, body: bytes | str, *headers: Header, status: int = 200) -> Outcome:
    raw = body.encode() if isinstance(body, str) else body
    return call(pair, name, Answer(status, raw, headers))


def operations_of(client: Any, protocol: str) -> list[Operation]:
    model = client.meta.service_model
    methods = client.meta.method_to_api_mapping
    return [Operation(name_of(protocol), method, model.operation_model(name)) for method, name in methods.items()]
