"""Streams of events, as users of asyncio hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from .._ferroboto import MessageDecoder
from ..eventstream import Event_co, EventStreamMessage, NoInitialResponseError, ParserError, messages
from ..exceptions import EventStreamError, ResponseParserError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import TracebackType

    from typing_extensions import Self

    from .._ferroboto import AioRawStream, MessageFailure

_PIECE = 65_536


class AioEventStream(Generic[Event_co]):
    """The events of an answer, as they arrive: iterate over it with ``async for``, once.

    It is :class:`ferroboto.eventstream.EventStream`, awaited. Close it, or use it by ``async with``, to give the stream
    up before its end.

    >>> async with answer['EventStream'] as events:
    ...     async for event in events:
    ...         print(event)
    """

    _request_failure: MessageFailure | None = None

    def __init__(self, raw_stream: AioRawStream, parser: Any, operation_name: str) -> None:
        """Read messages from the bytes of ``raw_stream`` and have ``parser`` make dicts of them."""
        self._raw_stream = raw_stream
        self._operation_name = operation_name
        self._parser = parser
        self._event_generator = self._create_raw_event_generator()

    async def __aiter__(self) -> AsyncIterator[Event_co]:
        """Give the events as they arrive."""
        async for event in self._event_generator:
            response_dict = event.to_response_dict()
            parsed = self._parser.parse(response_dict)
            if response_dict["status_code"] != 200:
                raise EventStreamError(parsed, self._operation_name)
            if parsed:
                yield parsed

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the stream."""
        await self.close()

    async def _create_raw_event_generator(self) -> AsyncIterator[EventStreamMessage]:
        decoder = MessageDecoder()
        while True:
            try:
                piece = await self._piece()
            except Exception:
                self._raise_own_error()
                raise
            self._raise_own_error()
            if not piece:
                break
            for message in messages(decoder, piece):
                yield message
        if decoder.in_message and self._request_failure is not None:
            raise ParserError("The stream ended in the middle of a message")

    async def _piece(self) -> bytes:
        pending = self._raw_stream.begin_read(_PIECE, True)
        if isinstance(pending, bytes):
            return pending
        try:
            piece: bytes = await pending.future
        finally:
            pending.cancel()
        return piece

    def _raise_own_error(self) -> None:
        failure = self._request_failure
        error = None if failure is None else failure.take()
        if error is not None:
            self._raw_stream.close()
            raise error

    async def get_initial_response(self) -> EventStreamMessage:
        """Take the first message, where it is the service's initial response."""
        event = await anext(self._event_generator, None)
        if event is not None and event.headers.get(":event-type") == "initial-response":
            return event
        raise NoInitialResponseError

    async def initial_members(self) -> dict[str, Any]:
        """Take the first message and give what the service says in it besides the events."""
        try:
            event = await self.get_initial_response()
        except NoInitialResponseError:
            await self.close()
            raise ResponseParserError("First event was not of type initial-response") from None
        members: dict[str, Any] = self._parser.parse_initial(event.payload)
        return members

    async def close(self) -> None:
        """Give the stream up, and with it the request."""
        self._raw_stream.close()
