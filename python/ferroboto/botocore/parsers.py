"""Equivalent of ``botocore.parsers``: marks the place where responses are read, which happens natively.

A parser reads responses of the client that it belongs to, as ``client._response_parser``, and one that a program makes reads any
response by the shape that it is given.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._calls import replaced as _replaced
from .._calls.described import parsed
from ..exceptions import ResponseParserError as ResponseParserError


class ResponseParser(metaclass=_replaced.Watched):
    """Reads responses."""

    _watched = frozenset({"parse"})
    _parses: Callable[[dict[str, Any], Any], Any] | None = None

    def __init__(self, timestamp_parser: Any = None, blob_parser: Any = None) -> None:
        """Read timestamps and bytes with functions of a program, from their text in the response."""
        given = {"timestamp": timestamp_parser, "blob": blob_parser}
        self._readers = {kind: reader for kind, reader in given.items() if reader is not None}

    def parse(self, response: dict[str, Any], shape: Any) -> Any:
        """Return a response as a dict.

        :param response: its ``status_code``, ``headers`` and ``body``.
        :param shape: the output shape of an operation, or the shape of an error.
        """
        if self._parses is None:
            names = {kind: name for name, kind in PROTOCOL_PARSERS.items()}
            protocol = next(names[kind] for kind in type(self).__mro__ if kind in names)
            return parsed(response, shape, protocol, self._readers)
        return self._parses(response, shape)


class ResponseParserFactory:
    """Makes parsers."""

    def __init__(self) -> None:
        """Begin without arguments."""
        self._defaults: dict[str, Any] = {}

    def set_parser_defaults(self, **kwargs: Any) -> None:
        """Set arguments of parsers; the clients of the session read responses with them, by Python."""
        self._defaults.update(kwargs)
        _replaced.in_object(self, "set_parser_defaults", bool(self._defaults))

    def __del__(self) -> None:
        """Forget the arguments."""
        if self._defaults:
            _replaced.forget(self)

    def create_parser(self, protocol_name: str) -> ResponseParser:
        """Make a parser."""
        return PROTOCOL_PARSERS[protocol_name](**self._defaults)


def create_parser(protocol: str) -> ResponseParser:
    """Make a parser of a protocol."""
    return PROTOCOL_PARSERS[protocol]()


class BaseXMLResponseParser(ResponseParser):
    """Marks what protocols in XML have in common."""


class BaseJSONParser(ResponseParser):
    """Marks what protocols in JSON have in common."""


class BaseCBORParser(ResponseParser):
    """Marks what protocols in CBOR have in common."""


class BaseRestParser(ResponseParser):
    """Marks what protocols with paths have in common."""


class BaseRpcV2Parser(ResponseParser):
    """Marks what protocols of Smithy's RPC have in common."""


class QueryParser(BaseXMLResponseParser):
    """Marks the protocol ``query``."""


class EC2QueryParser(QueryParser):
    """Marks the protocol ``ec2``."""


class JSONParser(BaseJSONParser):
    """Marks the protocol ``json``."""


class RestJSONParser(BaseRestParser, BaseJSONParser):
    """Marks the protocol ``rest-json``."""


class RestXMLParser(BaseRestParser, BaseXMLResponseParser):
    """Marks the protocol ``rest-xml``."""


class RpcV2CBORParser(BaseRpcV2Parser, BaseCBORParser):
    """Marks the protocol ``smithy-rpc-v2-cbor``."""


class EventStreamJSONParser(ResponseParser):
    """Reads messages of event streams in JSON, by the shapes that a program gives.

    >>> from ferroboto.botocore.parsers import EventStreamJSONParser
    >>> from ferroboto.botocore.session import get_session
    >>> shape = get_session().get_service_model('bedrock-runtime').shape_for('ResponseStream')
    >>> message = {'status_code': 200, 'headers': {':event-type': 'chunk'}, 'body': b'{"bytes": "aGV5"}'}
    >>> EventStreamJSONParser().parse(message, shape)['chunk']
    {'bytes': b'hey'}
    """

    def parse(self, response: dict[str, Any], shape: Any) -> Any:
        """Return a message as a dict; ``response`` is what its ``to_response_dict`` returns."""
        from ._event_parser import parsed_message

        return parsed_message(response, shape)


PROTOCOL_PARSERS: dict[str, type[ResponseParser]] = {
    "ec2": EC2QueryParser,
    "query": QueryParser,
    "json": JSONParser,
    "rest-json": RestJSONParser,
    "rest-xml": RestXMLParser,
    "smithy-rpc-v2-cbor": RpcV2CBORParser,
}
