"""Callbacks on the progress of a transfer: equivalent of ``s3transfer.subscribers``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

from .compat import accepts_kwargs
from .exceptions import InvalidSubscriberMethodError

if TYPE_CHECKING:
    from typing_extensions import Self

    from .futures import TransferFuture


class BaseSubscriber:
    """Base of subscribers: override the methods that you need, and let each take ``**kwargs``."""

    VALID_SUBSCRIBER_TYPES: ClassVar[list[str]] = ["queued", "progress", "done"]

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Check the methods of the class."""
        cls._validate_subscriber_methods()
        return super().__new__(cls)

    @classmethod
    @lru_cache
    def _validate_subscriber_methods(cls) -> None:
        for subscriber_type in cls.VALID_SUBSCRIBER_TYPES:
            method = getattr(cls, f"on_{subscriber_type}")
            if not callable(method):
                raise InvalidSubscriberMethodError(f"Subscriber method {method} must be callable.")
            if not accepts_kwargs(method):
                text = f"Subscriber method {method} must accept keyword arguments (**kwargs)"
                raise InvalidSubscriberMethodError(text)

    def on_queued(self, future: TransferFuture, **kwargs: Any) -> None:
        """Called before the first request. ``future.meta.provide_transfer_size()`` may save one for the size."""

    def on_progress(self, future: TransferFuture, bytes_transferred: int, **kwargs: Any) -> None:
        """Called when more bytes were transferred. A negative number takes back what a retry transfers again."""

    def on_done(self, future: TransferFuture, **kwargs: Any) -> None:
        """Called when the transfer is over, however it ended."""
