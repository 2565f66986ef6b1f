"""Errors that a service responds with: ``ClientError``, and a class for each error that a model has."""

from __future__ import annotations

from .base import _NOTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class ClientError(Exception):
    """The service responded with an error; see ``response`` and ``operation_name``."""

    __notes__ = _NOTES

    MSG_TEMPLATE = (
        "An error occurred ({error_code}) when calling the {operation_name} operation{retry_info}: {error_message}"
    )

    def __init__(self, error_response: Any, operation_name: str) -> None:
        """Make the message from the parsed response."""
        error = error_response.get("Error", {})
        super().__init__(
            self.MSG_TEMPLATE.format(
                error_code=error.get("Code", "Unknown"),
                error_message=error.get("Message", "Unknown"),
                operation_name=operation_name,
                retry_info=self._get_retry_info(error_response),
            )
        )
        self.response = error_response
        self.operation_name = operation_name

    def _get_retry_info(self, response: Any) -> str:
        metadata = response.get("ResponseMetadata", {})
        if metadata.get("MaxAttemptsReached", False) and "RetryAttempts" in metadata:
            return f" (reached max retries: {metadata['RetryAttempts']})"
        return ""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as the base class: a subclass may not be importable."""
        return ClientError, (self.response, self.operation_name)


class EventStreamError(ClientError):
    """The service sent an error inside an event stream."""


class ResponseParserError(Exception):
    """A response does not follow the protocol of its service."""


_service_errors: dict[tuple[str, str], type[ClientError]] = {}
_module_of_service_errors = "ferroboto.exceptions"


def set_module_of_service_errors(name: str) -> None:
    """Set the module that the classes of modeled errors say they are of."""
    global _module_of_service_errors
    _module_of_service_errors = name
    # A copy, since other threads may make classes meanwhile.
    for made in list(_service_errors.values()):
        made.__module__ = name


def make_service_error_class(service_name: str, exception_name: str) -> type[ClientError]:
    """Give the class of a modeled error: one object per service and name in a process.

    Its instances pickle: the other process finds or makes the same class.
    """
    key = (service_name, exception_name)
    found = _service_errors.get(key)
    if found is not None:
        return found

    def reduce(self: ClientError) -> tuple[Any, ...]:
        packed = (*key, self.response, self.operation_name)
        return _service_error_from_packed_args, packed

    made = type(exception_name, (ClientError,), {"__module__": _module_of_service_errors, "__reduce__": reduce})
    # Atomic: of threads that come here together all leave with the same class.
    return _service_errors.setdefault(key, made)


def _service_error_from_packed_args(
    service_name: str, exception_name: str, response: Any, operation_name: str
) -> ClientError:
    return make_service_error_class(service_name, exception_name)(response, operation_name)
