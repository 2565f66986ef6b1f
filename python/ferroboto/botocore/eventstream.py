"""Equivalent of ``botocore.eventstream``."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from .._ferroboto import MessageDecoder
from ..eventstream import ChecksumMismatch as ChecksumMismatch
from ..eventstream import DuplicateHeader as DuplicateHeader
from ..eventstream import EventStream as EventStream
from ..eventstream import EventStreamMessage as EventStreamMessage
from ..eventstream import InvalidHeadersLength as InvalidHeadersLength
from ..eventstream import InvalidPayloadLength as InvalidPayloadLength
from ..eventstream import MessagePrelude as MessagePrelude
from ..eventstream import NoInitialResponseError as NoInitialResponseError
from ..eventstream import ParserError as ParserError
from ..eventstream import messages
from ..exceptions import EventStreamError as EventStreamError


class EventStreamBuffer:
    """Makes messages of bytes, however they are cut."""

    def __init__(self) -> None:
        """Begin without bytes."""
        self._decoder = MessageDecoder()
        self._data = b""
        self._messages: deque[EventStreamMessage] = deque()

    def add_data(self, data: bytes) -> None:
        """Take more bytes."""
        self._data += data

    def next(self) -> EventStreamMessage:
        """Return the next message.

        :raises StopIteration: it is not complete yet.
        :raises ParserError: what came is no event stream.
        """
        if not self._messages and self._data:
            data, self._data = self._data, b""
            self._messages.extend(messages(self._decoder, data))
        if not self._messages:
            raise StopIteration
        return self._messages.popleft()

    def __next__(self) -> EventStreamMessage:
        return self.next()

    def __iter__(self) -> Iterator[EventStreamMessage]:
        return self
