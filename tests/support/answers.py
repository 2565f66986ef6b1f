"""Writes service answers from output and error shapes, in every legal spelling and a few odd ones.

An independent reading of the protocols: it shares no code with botocore's parsers.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from tests.support.answer_text import JsonText, Literal, Xml
from tests.support.cbor import Encoder, Tagged
from tests.support.draws import FLOATS, MAIL_MOMENTS, MOMENTS, SECONDS, WHOLE, Draws
from tests.support.models import Operation
from tests.support.server import Answer, Header

_IDS = ("0c1d2e3f-0000-4000-8000-000000000001", "request id", "RID=")

_ALWAYS = ("headers", "statusCode")
# Headers that frame the message: the server writes them.
_FRAMING = ("content-length", "transfer-encoding", "connection")

_EXTRA_HEADERS: tuple[tuple[Header, ...], ...] = (
    (),
    (("X-Custom", "One"),),
    (("x-dup", "a"), ("X-Dup", "b")),
    (("Date", "Sun, 25 Jan 2015 08:00:00 GMT"), ("Server", "test")),
    (("X-Empty", ""), ("x-latin", "caf\xe9")),
    (("Set-Cookie", "a=1; Path=/"), ("ETag", '"abc"')),
)


@dataclass
class Written:
    """An answer and the names of the output members that it holds, not null."""

    answer: Answer
    members: list[str] = field(default_factory=list)


class Writer(Draws):
    """Draws answers."""

    def success(self, operation: Operation) -> Written:
        """An answer to the operation with a status below 300."""
        write = {
            "query": self._query_success,
            "ec2": self._query_success,
            "json": self._json_success,
            "rest-json": self._rest_success,
            "rest-xml": self._rest_success,
            "smithy-rpc-v2-cbor": self._cbor_success,
        }[operation.protocol]
        return write(operation)

    def error(self, operation: Operation, statuses: tuple[int, ...]) -> Answer:
        """An error answer: one of the operation's own errors, one of the service's, or one unheard of."""
        status = self.random.choice(statuses)
        shape = self._error_shape(operation)
        if self.odd(0.15):
            return self._faceless(status)
        if operation.protocol in ("query", "ec2", "rest-xml"):
            return self._xml_error(operation, shape, status)
        if operation.protocol == "smithy-rpc-v2-cbor":
            return self._cbor_error(shape, status)
        return self._json_error(operation, shape, status)

    def _headers(self, media: str | None) -> list[Header]:
        headers: list[Header] = []
        if media is not None and not self.odd(0.1):
            headers.append((self.random.choice(("Content-Type", "content-type")), media))
        if not self.odd(0.1):
            headers.append((self.random.choice(("x-amzn-RequestId", "X-Amzn-Requestid")), self.random.choice(_IDS)))
        elif self.chance(0.5):
            headers += [("x-amz-request-id", "S3-ID"), ("x-amz-id-2", "host/id")]
        headers += self.random.choice(_EXTRA_HEADERS)
        return headers

    def _send(self, status: int, headers: list[Header], body: bytes) -> Answer:
        way = self.random.random()
        if way < 0.1 and body:
            middle = len(body) // 2
            chunks = tuple(chunk for chunk in (body[:middle], body[middle:]) if chunk)
            return Answer(status, headers=tuple(headers), chunks=chunks)
        if way < 0.15:
            return Answer(status, body, tuple(headers), length=False)
        return Answer(status, body, tuple(headers))

    def _error_shape(self, operation: Operation) -> Any:
        drawn = self.random.random()
        own = operation.model.error_shapes
        if drawn < 0.6 and own:
            return self.random.choice(own)
        everyone = operation.model.service_model.error_shapes
        return self.random.choice(everyone) if drawn < 0.8 and everyone else None

    # JSON

    def _json_success(self, operation: Operation) -> Written:
        shape = operation.model.output_shape
        members: dict[str, Any] = {} if shape is None else self.json_structure(shape, 0)
        body = self.json_text(members)
        if not members and self.chance(0.5):
            body = ""
        headers = self._headers("application/x-amz-json-1.1")
        return Written(self._send(200, headers, body.encode()), self._present(shape, members))

    @staticmethod
    def _present(shape: Any, written: dict[str, Any]) -> list[str]:
        if shape is None:
            return []
        names = {member.serialization.get("name", name): name for name, member in shape.members.items()}
        return [names[key] for key, value in written.items() if key in names and value is not None]

    def json_structure(self, shape: Any, depth: int) -> dict[str, Any]:
        """A structure as what its JSON text will say."""
        written: dict[str, Any] = {}
        for name in self.members(shape, depth):
            member = shape.members[name]
            if member.serialization.get("location"):
                continue
            key = member.serialization.get("name", name)
            written[key] = None if self.odd(0.08) and not shape.is_tagged_union else self.json_value(member, depth + 1)
        if self.odd(0.15) and not shape.is_tagged_union:
            written[self.random.choice(("Unknown", "ü"))] = self.random.choice(({"a": [1, {}]}, 5, None, "x"))
            written.update({"__type": "Some#Type"} if self.chance(0.3) else {})
        return written

    def json_value(self, shape: Any, depth: int) -> Any:
        kind = shape.type_name
        if kind == "structure":
            return {"free": [1, None]} if shape.is_document_type else self.json_structure(shape, depth)
        if kind == "list":
            items = [self.json_value(shape.member, depth + 1) for _ in range(self.count(depth))]
            if self.odd(0.05):
                items.append(None)
            return items
        if kind == "map":
            return {self.text(shape.key): self.json_value(shape.value, depth + 1) for _ in range(self.count(depth))}
        if kind in ("string", "character"):
            return self.text(shape)
        if kind == "boolean":
            return self.chance(0.5)
        if kind == "blob":
            return self.blob()
        if kind == "timestamp":
            return self._json_moment()
        return self._json_number(kind)

    def _json_moment(self) -> Any:
        drawn = self.random.random()
        if drawn < 0.6:
            return Literal(self.random.choice(SECONDS))
        if drawn < 0.8 or self.plain:
            return self.random.choice(MOMENTS)
        return self.random.choice((*MAIL_MOMENTS, "1422172800", "1422172800.5"))

    def _json_number(self, kind: str) -> Any:
        whole = kind in ("integer", "long")
        if self.odd(0.05):
            # A number of the other kind, or one too large for a machine word.
            return Literal(
                self.random.choice(("5.0", "1e2", "12345678901234567890123") if whole else ("1", "0", "100"))
            )
        if self.odd(0.03):
            return self.random.choice(("7", "12"))
        return Literal(self.random.choice(WHOLE if whole else FLOATS))

    def json_text(self, value: Any) -> str:
        """JSON text of a value, with this writer's taste in spaces and escapes."""
        gap = self.random.choice(("", "", " ", "\n  ", "\t\r\n"))
        return JsonText(gap, raw=self.chance(0.5), slashes=self.odd(0.2)).of(value)

    # rest-json

    def _rest_success(self, operation: Operation) -> Written:
        shape = operation.model.output_shape
        if shape is None:
            return Written(self._send(200, self._headers(None), b""))
        xml = operation.protocol == "rest-xml"
        headers = self._headers("application/xml" if xml else "application/json")
        present = []
        for name in self.members(shape, 0):
            member = shape.members[name]
            location = member.serialization.get("location")
            if location == "header" and member.serialization.get("name", name).lower() in _FRAMING:
                present.append(name)
            elif location == "header":
                headers.append((member.serialization.get("name", name), self._header_value(member)))
                present.append(name)
            elif location == "headers":
                prefix = member.serialization.get("name", "")
                # In lower case: what HTTP means the same, boto3 hands on as it was spelled.
                headers += [(prefix + key, "value") for key in ("one", "two-three")[: self.count(0)]]
        # What is made of the status or of a prefix is there whether anything was sent or not.
        always = [name for name, member in shape.members.items() if member.serialization.get("location") in _ALWAYS]
        present += always
        sent = {header.lower() for header, _ in headers}
        present += [
            name
            for name, member in shape.members.items()
            if member.serialization.get("location") == "header"
            and member.serialization.get("name", name).lower() in sent
        ]
        payload = shape.serialization.get("payload")
        if xml and (payload is None or shape.members[payload].type_name == "structure"):
            body_shape = shape if payload is None else shape.members[payload]
            content, inside = Xml(self).structure(body_shape, 0)
            present += inside if payload is None else [payload]
            body = Xml(self).document(f"{operation.model.name}Output", content, "http://example.com/doc/")
            if not content and self.chance(0.5):
                body = b""
        elif payload is None:
            members = self.json_structure(shape, 0)
            present += self._present(shape, members)
            body = b"" if not members and self.chance(0.5) else self.json_text(members).encode()
        else:
            present.append(payload)
            body = self._payload(shape.members[payload])
        return Written(self._send(200, headers, body), present)

    def _payload(self, shape: Any) -> bytes:
        if shape.type_name in ("blob", "string"):
            length = self.random.choice((0, 1, 1024, 5000))
            return bytes(self.random.randrange(32, 127) for _ in range(length))
        return self.json_text(self.json_value(shape, 1)).encode()

    def _header_value(self, shape: Any) -> str:
        kind = shape.type_name
        if shape.serialization.get("jsonvalue"):
            return base64.b64encode(self.json_text({"a": [1, None, "é"]}).encode()).decode()
        if kind == "list":
            return ", ".join(self._header_value(shape.member).replace(", ", " ") for _ in range(self.count(0) or 1))
        if kind in ("integer", "long"):
            return self.random.choice(WHOLE)
        if kind in ("float", "double"):
            return self.random.choice(("1.5", "-2", "1e3"))
        if kind == "boolean":
            return self.random.choice(("true", "false"))
        if kind == "timestamp":
            return self.random.choice(MAIL_MOMENTS)
        return self.random.choice(("audio/mpeg", "a, b", "x"))

    def _json_error(self, operation: Operation, shape: Any, status: int) -> Answer:
        code = "MadeUpException" if shape is None else shape.metadata.get("error", {}).get("code", shape.name)
        code = self.random.choice(
            (code, f"com.amazonaws.{operation.service}#{code}", f"{code}:http://internal.amazon.com/x/")
        )
        body: dict[str, Any] = {}
        headers = self._headers("application/x-amz-json-1.1")
        place = self.random.choice(("__type", "__type", "header", "code", "Code", "nowhere"))
        if place == "header":
            headers.append(("X-Amzn-ErrorType", code))
        elif place != "nowhere":
            body[place] = code
        if not self.odd(0.1):
            body[self.random.choice(("message", "Message"))] = None if self.odd(0.05) else self.text()
        if shape is not None:
            for key, value in self.json_structure(shape, 1).items():
                body.setdefault(key, value)
        if self.odd(0.05):
            headers.append(("x-amzn-query-error", self.random.choice(("Query.Code;Sender", "broken", ";Sender"))))
        return self._send(status, headers, self.json_text(body).encode())

    # CBOR

    def _cbor_success(self, operation: Operation) -> Written:
        shape = operation.model.output_shape
        members: dict[str, Any] = {} if shape is None else self.cbor_structure(shape, 0)
        body = Encoder(self.random, self.plain).encode(members)
        headers = self._headers("application/cbor")
        return Written(self._send(200, headers, body), self._cbor_present(shape, members))

    @staticmethod
    def _cbor_present(shape: Any, written: dict[str, Any]) -> list[str]:
        return [] if shape is None else [name for name in shape.members if written.get(name) is not None]

    def cbor_structure(self, shape: Any, depth: int) -> dict[str, Any]:
        """A structure as what its CBOR map will say, by the names of the members."""
        written: dict[str, Any] = {}
        for name in self.members(shape, depth):
            odd = self.odd(0.08) and not shape.is_tagged_union
            written[name] = None if odd else self.cbor_value(shape.members[name], depth + 1)
        if self.odd(0.15) and not shape.is_tagged_union:
            written[self.random.choice(("Unknown", "ü"))] = self.random.choice(({"a": [1, {}]}, 5, None, "x"))
        return written

    def cbor_value(self, shape: Any, depth: int) -> Any:
        kind = shape.type_name
        if kind == "structure":
            return self.cbor_structure(shape, depth)
        if kind == "list":
            items = [self.cbor_value(shape.member, depth + 1) for _ in range(self.count(depth))]
            return [*items, None] if self.odd(0.05) else items
        if kind == "map":
            return {self.text(shape.key): self.cbor_value(shape.value, depth + 1) for _ in range(self.count(depth))}
        if kind in ("string", "character"):
            return self.text(shape)
        if kind == "boolean":
            return self.chance(0.5)
        if kind == "blob":
            return base64.b64decode(self.blob())
        if kind == "timestamp":
            moment = self.random.choice((0, 1422172800, 1422172800.123, 1700000000.5, -1))
            return moment if self.odd(0.05) else Tagged(1, moment)
        if kind in ("integer", "long"):
            return int(self.random.choice(WHOLE))
        special = [] if self.plain else [float("nan"), float("inf"), float("-inf")]
        return self.random.choice([*map(float, FLOATS), *special])

    def _cbor_error(self, shape: Any, status: int) -> Answer:
        code = "MadeUpException" if shape is None else shape.metadata.get("error", {}).get("code", shape.name)
        code = self.random.choice((code, f"com.amazonaws.made#{code}", f"{code}:http://internal.amazon.com/x/"))
        body: dict[str, Any] = {} if self.odd(0.1) else {"__type": code}
        headers = self._headers("application/cbor")
        if not self.odd(0.1):
            body[self.random.choice(("message", "Message"))] = None if self.odd(0.05) else self.text()
        if shape is not None:
            for key, value in self.cbor_structure(shape, 1).items():
                body.setdefault(key, value)
        if self.odd(0.05):
            headers.append(("x-amzn-query-error", self.random.choice(("Query.Code;Sender", "broken", ";Sender"))))
        return self._send(status, headers, Encoder(self.random, self.plain).encode(body))

    # XML

    def _query_success(self, operation: Operation) -> Written:
        shape = operation.model.output_shape
        namespace = operation.model.metadata.get("xmlNamespace", "http://example.com/")
        xml = Xml(self)
        inner = ""
        present: list[str] = []
        if shape is not None:
            content, present = xml.structure(shape, 0)
            wrapper = shape.serialization.get("resultWrapper")
            inner = xml.element(wrapper, content) if wrapper else content
        if operation.protocol == "ec2":
            inner += xml.element("requestId", "" if self.odd(0.1) else "rid")
        elif not self.odd(0.1):
            identity = self.random.choice(_IDS)
            metadata = xml.element("RequestId", "" if self.odd(0.1) else escape(identity))
            if self.odd(0.1):
                metadata += xml.element("HostId", "host")
            inner += xml.element("ResponseMetadata", metadata)
        body = xml.document(f"{operation.model.name}Response", inner, namespace)
        return Written(self._send(200, self._headers("text/xml"), body), present)

    def _xml_error(self, operation: Operation, shape: Any, status: int) -> Answer:
        xml = Xml(self)
        code = "MadeUp" if shape is None else shape.metadata.get("error", {}).get("code", shape.name)
        parts = [xml.element("Code", escape(code))]
        if not self.odd(0.1):
            parts.append(xml.element("Message", xml.text(self.text())))
        if self.chance(0.8):
            parts.insert(0, xml.element("Type", self.random.choice(("Sender", "Receiver"))))
        if shape is not None:
            taken = {"Message", "Code", "Type"}
            parts += [xml.member(shape.members[name], name, 1) for name in self.members(shape, 1) if name not in taken]
        if self.odd(0.2):
            parts.append(xml.element("Detail", self.random.choice(("", "text", "<a>1</a><b/>"))))
        if self.odd(0.2):
            self.random.shuffle(parts)
        if operation.protocol == "rest-xml" and self.chance(0.3):
            # As S3 writes it.
            parts += [xml.element("RequestId", "rid"), xml.element("HostId", "host")]
            body = f"<Error>{xml.gap}{''.join(parts)}{xml.gap}</Error>".replace("ns:", "").encode()
            return self._send(status, self._headers("application/xml"), body)
        error = xml.element("Error", xml.spaced(parts))
        namespace = operation.model.metadata.get("xmlNamespace", "http://example.com/")
        if self.odd(0.2):
            inner = xml.element("Errors", error) + xml.element("RequestID", "rid")
            body = xml.document("Response", inner, namespace)
        else:
            inner = error + ("" if self.odd(0.1) else xml.element("RequestId", "rid"))
            body = xml.document("ErrorResponse", inner, namespace)
        return self._send(status, self._headers("text/xml"), body)

    def _faceless(self, status: int) -> Answer:
        """An error as a proxy or a broken host sends it."""
        html = "<html><body><b>Http/1.1 Service Unavailable</b></body></html>"
        body = self.random.choice((b"", b"  \n", html.encode()))
        return Answer(status, body, tuple(self._headers("text/html")))
