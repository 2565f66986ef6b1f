"""Streams of events, as ``botocore.eventstream`` has them. What events are made of, the native side knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ._ferroboto import MessageDecoder
from .exceptions import EventStreamError, ResponseParserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from typing_extensions import Self

    from ._ferroboto import MessageFailure

Event_co = TypeVar("Event_co", covariant=True)

_PRELUDE_LENGTH = 12
_CHECKSUM_LENGTH = 4
_MAX_HEADERS_LENGTH = 128 * 1024
_MAX_PAYLOAD_LENGTH = 24 * 1024 * 1024


class ParserError(Exception):
    """What came is no event stream."""


class DuplicateHeader(ParserError):
    """A message has two headers of one name."""

    def __init__(self, header: str) -> None:
        """Name the header."""
        super().__init__(f'Duplicate header present: "{header}"')


class InvalidHeadersLength(ParserError):
    """A message has more headers than allowed."""

    def __init__(self, length: int) -> None:
        """Make the message from their length."""
        super().__init__(f"Header length of {length} exceeded the maximum of {_MAX_HEADERS_LENGTH}")


class InvalidPayloadLength(ParserError):
    """A message has a longer payload than allowed."""

    def __init__(self, length: int) -> None:
        """Make the message from its length."""
        super().__init__(f"Payload length of {length} exceeded the maximum of {_MAX_PAYLOAD_LENGTH}")


class ChecksumMismatch(ParserError):
    """A message was changed on its way."""

    def __init__(self, expected: int, calculated: int) -> None:
        """Make the message from both checksums."""
        super().__init__(f"Checksum mismatch: expected 0x{expected:08x}, calculated 0x{calculated:08x}")


class NoInitialResponseError(ParserError):
    """The stream did not begin with an initial response."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__("First event was not of the initial-response type")


class MessagePrelude:
    """The lengths in front of a message."""

    def __init__(self, total_length: int, headers_length: int, crc: int) -> None:
        """Keep them."""
        self.total_length = total_length
        self.headers_length = headers_length
        self.crc = crc

    @property
    def payload_length(self) -> int:
        """Length of the payload."""
        return self.total_length - self.headers_length - _PRELUDE_LENGTH - _CHECKSUM_LENGTH

    @property
    def payload_end(self) -> int:
        """Where the payload ends in the message."""
        return self.total_length - _CHECKSUM_LENGTH

    @property
    def headers_end(self) -> int:
        """Where the headers end in the message."""
        return _PRELUDE_LENGTH + self.headers_length


class EventStreamMessage:
    """A message of a stream."""

    def __init__(self, prelude: MessagePrelude, headers: dict[str, Any], payload: bytes, crc: int) -> None:
        """Keep its parts."""
        self.prelude = prelude
        self.headers = headers
        self.payload = payload
        self.crc = crc

    def to_response_dict(self, status_code: int = 200) -> dict[str, Any]:
        """Give it as parsers of responses take it."""
        if self.headers.get(":message-type") in ("error", "exception"):
            status_code = 400
        return {"status_code": status_code, "headers": self.headers, "body": self.payload}


class EventStream(Generic[Event_co]):
    """The events of a response, as they arrive: iterate over it, once.

    Each event is a dict with one key, its name. An error that the service sends in place of an event raises
    :class:`ferroboto.exceptions.EventStreamError`; what is no event stream, a :class:`ParserError`. Where the
    request is a stream too, what its iterator raised is raised here.

    Close it, or use it as a context manager, to give the stream up before its end.

    >>> polly = ferroboto.client('polly', endpoint_url='local')
    >>> words = [{'TextEvent': {'Text': 'Good evening.'}}, {'CloseStreamEvent': {}}]
    >>> answer = polly.start_speech_synthesis_stream(
    ...     Engine='generative', OutputFormat='mp3', VoiceId='Amy', ActionStream=words)
    >>> with open('evening.mp3', 'wb') as file, answer['EventStream'] as events:
    ...     for event in events:
    ...         if 'AudioEvent' in event:
    ...             file.write(event['AudioEvent']['AudioChunk'])
    """

    # What became of the request's events, where it has some.
    _request_failure: MessageFailure | None = None
    # Whether its first message has members of the response that are still to be taken.
    _begins_later = False

    def __init__(self, raw_stream: Any, output_shape: Any, parser: Any, operation_name: str) -> None:
        """Read messages from the bytes of ``raw_stream`` and have ``parser`` make dicts of them."""
        self._raw_stream = raw_stream
        self._output_shape = output_shape
        self._operation_name = operation_name
        self._parser = parser
        self._event_generator = self._create_raw_event_generator()

    def __iter__(self) -> Iterator[Event_co]:
        """Give the events as they arrive."""
        for event in self._event_generator:
            parsed: Event_co = self._parse_event(event)
            if parsed:
                yield parsed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        """Close the stream."""
        self.close()

    def _create_raw_event_generator(self) -> Iterator[EventStreamMessage]:
        decoder = MessageDecoder()
        pieces = _pieces(self._raw_stream)
        while True:
            try:
                piece = next(pieces, None)
            except Exception:
                self._raise_own_error()
                raise
            self._raise_own_error()
            if piece is None:
                break
            yield from messages(decoder, piece)
        if decoder.in_message and self._request_failure is not None:
            raise ParserError("The stream ended in the middle of a message")

    def _raise_own_error(self) -> None:
        """Raise what the events of the request ended with, whatever the service may say of it."""
        failure = self._request_failure
        error = None if failure is None else failure.take()
        if error is not None:
            self.close()
            raise error

    def _parse_event(self, event: EventStreamMessage) -> Any:
        response_dict = event.to_response_dict()
        parsed = self._parser.parse(response_dict, self._output_shape)
        if response_dict["status_code"] == 200:
            return parsed
        raise EventStreamError(parsed, self._operation_name)

    def get_initial_response(self) -> EventStreamMessage:
        """Take the first message, where it is the service's initial response.

        Raises :class:`NoInitialResponseError` where it is something else.
        """
        event = next(iter(self._event_generator), None)
        if event is not None and event.headers.get(":event-type") == "initial-response":
            return event
        raise NoInitialResponseError

    def _initial_members(self) -> dict[str, Any]:
        """Take the first message and give what the service says in it besides the events."""
        self._begins_later = False
        try:
            event = self.get_initial_response()
        except NoInitialResponseError:
            raise ResponseParserError("First event was not of type initial-response") from None
        members: dict[str, Any] = self._parser.parse_initial(event.payload)
        return members

    def close(self) -> None:
        """Give the stream up, and with it the request."""
        self._raw_stream.close()


def messages(decoder: MessageDecoder, piece: bytes) -> Iterator[EventStreamMessage]:
    """Give the messages that are whole with one more piece."""
    decoder.feed(piece)
    while (message := decoder.next_message()) is not None:
        prelude, headers, payload, crc = message
        yield EventStreamMessage(MessagePrelude(*prelude), headers, payload, crc)


def over(raw_stream: Any, parser: Any, operation_name: str) -> Any:
    """Give the stream of events over a body, for asyncio where the body is for that."""
    if hasattr(raw_stream, "begin_read"):
        from .aio.eventstream import AioEventStream

        return AioEventStream(raw_stream, parser, operation_name)
    return EventStream(raw_stream, None, parser, operation_name)


def _pieces(raw_stream: Any) -> Iterator[bytes]:
    piece = getattr(raw_stream, "piece", None)
    if piece is not None:
        return iter(piece, None)
    pieces: Iterator[bytes] = raw_stream.stream()
    return pieces
