"""Requests and responses as event handlers see them. Data only: nothing is sent from here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from http.client import HTTPMessage
from io import BytesIO
from typing import Any
from urllib.parse import urlencode, urlsplit

from .exceptions import UnseekableStreamError


class HTTPHeaders(HTTPMessage):
    """Headers of a request in the making; a name can stand more than once."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> HTTPHeaders:
        """Make headers of a mapping."""
        return cls.from_pairs(d.items())

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, Any]]) -> HTTPHeaders:
        """Make headers of pairs of a name and a value."""
        headers = cls()
        for name, value in pairs:
            headers[name] = value
        return headers


class _HeaderKey:
    """A header's name: compared without case, shown as it was written."""

    __slots__ = ("_key", "_lower")

    def __init__(self, key: str) -> None:
        self._key = key
        self._lower = key.lower()

    def __hash__(self) -> int:
        return hash(self._lower)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _HeaderKey) and self._lower == other._lower

    def __str__(self) -> str:
        return self._key

    def __repr__(self) -> str:
        return repr(self._key)


class HeadersDict(MutableMapping[str, Any]):
    """Headers by name, whatever its case.

    >>> from ferroboto.awsrequest import HeadersDict
    >>> HeadersDict({'Content-Type': 'text/xml'})['content-type']
    'text/xml'
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take what a dict takes."""
        self._dict: dict[_HeaderKey, Any] = {}
        self.update(*args, **kwargs)

    def __setitem__(self, key: str, value: Any) -> None:
        self._dict[_HeaderKey(key)] = value

    def __getitem__(self, key: str) -> Any:
        return self._dict[_HeaderKey(key)]

    def __delitem__(self, key: str) -> None:
        del self._dict[_HeaderKey(key)]

    def __iter__(self) -> Iterator[str]:
        return (str(key) for key in self._dict)

    def __len__(self) -> int:
        return len(self._dict)

    def __repr__(self) -> str:
        return repr(self._dict)

    def copy(self) -> HeadersDict:
        """Give an independent copy."""
        return HeadersDict(self.items())


class AWSRequestPreparer:
    """Makes of a request what goes over the wire."""

    def prepare(self, original: AWSRequest) -> AWSPreparedRequest:
        """Put URL, body and headers into their final form."""
        body = self._body(original)
        return AWSPreparedRequest(
            original.method,
            self._url(original),
            self._headers(original, body),
            body,
            original.stream_output,
            original.context,
        )

    def _url(self, original: AWSRequest) -> Any:
        if not original.params:
            return original.url
        params = original.params
        pairs = list(params.items()) if isinstance(params, Mapping) else params
        joint = "&" if urlsplit(original.url).query else "?"
        return joint.join((original.url, urlencode(pairs, doseq=True)))

    def _body(self, original: AWSRequest) -> Any:
        if original.data == b"":
            return None
        if isinstance(original.data, dict):
            return urlencode([(_utf8(key), _utf8(value)) for key, value in original.data.items()], doseq=True)
        return original.data

    def _headers(self, original: AWSRequest, body: Any) -> HeadersDict:
        headers = HeadersDict(original.headers.items())
        if "Transfer-Encoding" in headers or "Content-Length" in headers:
            return headers
        if original.method not in ("GET", "HEAD", "OPTIONS"):
            length = content_length(body)
            if length is None:
                headers["Transfer-Encoding"] = "chunked"
            else:
                headers["Content-Length"] = str(length)
        return headers


class AWSRequest:
    """A request that is not signed yet: what ``request-created`` and ``before-sign`` hand over.

    ``headers``, ``url``, ``method``, ``data`` and ``params`` can be changed; ``context`` is shared by all events
    of the call.
    """

    _REQUEST_PREPARER_CLS = AWSRequestPreparer

    def __init__(
        self,
        method: str | None = None,
        url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        data: Any = None,
        params: Any = None,
        auth_path: str | None = None,
        stream_output: bool = False,
    ) -> None:
        """Keep the parts; headers are copied."""
        self._request_preparer = self._REQUEST_PREPARER_CLS()
        self.method: Any = method
        self.url: Any = url
        self.headers = HTTPHeaders()
        self.data = data
        self.params = {} if params is None else params
        self.auth_path = auth_path
        self.stream_output = stream_output
        for key, value in ({} if headers is None else headers).items():
            self.headers[key] = value
        self.context: dict[str, Any] = {}

    def prepare(self) -> AWSPreparedRequest:
        """Give the request as it goes over the wire."""
        return self._request_preparer.prepare(self)

    @property
    def body(self) -> Any:
        """The body as it goes over the wire."""
        body = self.prepare().body
        return body.encode("utf-8") if isinstance(body, str) else body


class AWSPreparedRequest:
    """A request that is complete: what ``before-send`` hands over."""

    def __init__(
        self,
        method: Any,
        url: Any,
        headers: HeadersDict,
        body: Any,
        stream_output: bool,
        context: dict[str, Any] | None = None,
    ) -> None:
        """Keep the parts."""
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.stream_output = stream_output
        self.context = context

    def __repr__(self) -> str:
        return (
            f"<AWSPreparedRequest stream_output={self.stream_output}, method={self.method}, "
            f"url={self.url}, headers={self.headers}>"
        )

    def reset_stream(self) -> None:
        """Rewind a body that is a file.

        :raises ferroboto.exceptions.UnseekableStreamError: it cannot be rewound.
        """
        if self.body is None or isinstance(self.body, (bytes, str, bytearray)):
            return
        try:
            self.body.seek(0)
        except Exception:  # noqa: BLE001 - a file may be anything
            raise UnseekableStreamError(stream_object=self.body) from None


class AWSResponse:
    """A response. A handler of ``before-send`` returns one to respond in place of the network.

    ``raw`` has a method ``stream()`` that gives the body in pieces, or just ``read()``.

    >>> from io import BytesIO
    >>> from ferroboto.awsrequest import AWSResponse
    >>> AWSResponse('http://localhost', 200, {}, BytesIO(b'{}')).content
    b'{}'
    """

    def __init__(self, url: str | None, status_code: int, headers: Any, raw: Any) -> None:
        """Keep the parts; the body is read when it is asked for."""
        self.url = url
        self.status_code = status_code
        self.headers = HeadersDict(headers)
        self.raw = raw
        self._content: bytes | None = None

    @property
    def content(self) -> bytes:
        """All of the body."""
        if self._content is None:
            stream = getattr(self.raw, "stream", None)
            self._content = b"".join(stream()) if stream is not None else self.raw.read()
        return self._content or b""

    @property
    def text(self) -> str:
        """All of the body as text, by the charset of its ``Content-Type``."""
        return self.content.decode(_charset(self.headers.get("content-type")) or "utf-8")


class RawBody(BytesIO):
    """A body that has arrived, as ``raw`` of its response."""

    def stream(self, amt: int = 65536, decode_content: bool | None = None) -> Iterator[bytes]:
        """Give the rest in pieces."""
        while chunk := self.read(amt):
            yield chunk


def create_request_object(request_dict: Mapping[str, Any]) -> AWSRequest:
    """Make a request of what ``before-call`` hands over as ``params``."""
    request = AWSRequest(
        method=request_dict["method"],
        url=request_dict["url"],
        data=request_dict["body"],
        headers=request_dict["headers"],
        auth_path=request_dict.get("auth_path"),
    )
    request.context = request_dict["context"]
    return request


def _utf8(value: Any) -> Any:
    return value.encode("utf-8") if isinstance(value, str) else value


def content_length(body: Any) -> int | None:
    if not body:
        return 0
    try:
        return len(body)
    except (AttributeError, TypeError):
        pass
    try:
        place = body.tell()
        body.seek(0, 2)
        length: int = body.tell() - place
        body.seek(place)
    except (AttributeError, OSError):
        return None
    return length


def _charset(content_type: str | None) -> str | None:
    if not content_type:
        return None
    message = HTTPHeaders()
    message["content-type"] = content_type
    charset = message.get_param("charset")
    if charset is not None:
        return str(charset)
    return "ISO-8859-1" if "text" in content_type else None
