"""The ``exceptions`` object of a client: one class for each error that the service models."""

from __future__ import annotations

from . import exceptions

TYPE_CHECKING = False


class BaseClientExceptions:
    """Gives the exception classes of a service, by name and by code."""

    ClientError = exceptions.ClientError

    def __init__(self, code_to_exception: dict[str, type[exceptions.ClientError]]) -> None:
        """Keep the classes by code."""
        self._code_to_exception = code_to_exception

    def from_code(self, error_code: str | None) -> type[exceptions.ClientError]:
        """Give the class modeled for a code, or ``ClientError``."""
        return self._code_to_exception.get(error_code or "", self.ClientError)

    if not TYPE_CHECKING:
        # Type checkers know the names: ferroboto.types.

        def __getattr__(self, name: str) -> type[exceptions.ClientError]:
            names = ", ".join(cls.__name__ for cls in self._code_to_exception.values())
            raise AttributeError(f"{self} object has no attribute {name}. Valid exceptions are: {names}")


def client_exceptions(service_name: str, class_name: str, errors: list[tuple[str, str]]) -> BaseClientExceptions:
    """Make the object of a service from the names and codes of its errors."""
    classes = {name: exceptions.make_service_error_class(service_name, name) for name, _ in errors}
    by_code = {code: classes[name] for name, code in errors}
    again = client_exceptions, (service_name, class_name, errors)
    namespace = {"__module__": BaseClientExceptions.__module__, **classes, "__reduce__": lambda self: again}
    made: BaseClientExceptions = type(class_name, (BaseClientExceptions,), namespace)(by_code)
    return made
