"""Equivalent of ``botocore.retryhandler``: the rules of legacy mode as objects, for programs that ask them or wait like them.

Retries of calls are native.
"""

from __future__ import annotations

import functools
import logging
import random
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..exceptions import (
    ChecksumError,
    ConnectionClosedError,
    ConnectionError,
    EndpointConnectionError,
    ReadTimeoutError,
)

logger = logging.getLogger(__name__)

EXCEPTION_MAP: dict[str, list[type[Exception]]] = {
    "GENERAL_CONNECTION_ERROR": [ConnectionError, ConnectionClosedError, ReadTimeoutError, EndpointConnectionError]
}

Checker = Callable[..., Any]


def delay_exponential(base: float | str, growth_factor: float, attempts: int) -> float:
    """Return the seconds to wait after so many attempts; a ``base`` of ``'rand'`` is chosen at random each time.

    :raises ValueError: the base is neither above zero nor ``'rand'``.
    """
    if base == "rand":
        base = random.random()
    elif isinstance(base, str) or base <= 0:
        raise ValueError(f"The 'base' param must be greater than 0, got: {base}")
    seconds: float = base * growth_factor ** (attempts - 1)
    return seconds


def create_exponential_delay_function(base: float | str, growth_factor: float) -> Callable[..., float]:
    """Make a function of ``attempts``."""
    return functools.partial(delay_exponential, base=base, growth_factor=growth_factor)


def create_retry_handler(config: Mapping[str, Any], operation_name: str | None = None) -> RetryHandler:
    """Make a handler of ``needs-retry`` from rules, as :func:`~.translate.build_retry_config` returns them."""
    checker = create_checker_from_retry_config(config, operation_name)
    return RetryHandler(checker, create_retry_action_from_config(config, operation_name))


def create_retry_action_from_config(
    config: Mapping[str, Any], operation_name: str | None = None
) -> Callable[..., float] | None:
    """Make the function that says how long to wait."""
    delay = config["__default__"]["delay"]
    if delay["type"] != "exponential":
        return None
    return create_exponential_delay_function(delay["base"], delay["growth_factor"])


def create_checker_from_retry_config(
    config: Mapping[str, Any], operation_name: str | None = None
) -> MaxAttemptsDecorator:
    """Make what decides whether to retry."""
    default = config.get("__default__", {})
    policies = list(default.get("policies", {}).values())
    if operation_name is not None and config.get(operation_name) is not None:
        policies += config[operation_name]["policies"].values()
    checkers = [_checker(policy["applies_when"]) for policy in policies]
    max_attempts = default.get("max_attempts")
    if len(checkers) == 1:
        return MaxAttemptsDecorator(checkers[0], max_attempts)
    retried = tuple(error for policy in policies for error in _exceptions(policy["applies_when"]))
    return MaxAttemptsDecorator(MultiChecker(checkers), max_attempts, retried)


def _checker(applies_when: Mapping[str, Any]) -> Checker:
    if "response" not in applies_when:
        return ExceptionRaiser()
    response = applies_when["response"]
    if "service_error_code" in response:
        return ServiceErrorCodeChecker(response["http_status_code"], response["service_error_code"])
    if "http_status_code" in response:
        return HTTPStatusCodeChecker(response["http_status_code"])
    if "crc32body" in response:
        return CRC32Checker(response["crc32body"])
    raise ValueError("Unknown retry policy")


def _exceptions(applies_when: Mapping[str, Any]) -> list[type[Exception]]:
    if "crc32body" in applies_when.get("response", {}):
        return [ChecksumError]
    return [error for name in applies_when.get("socket_errors", ()) for error in EXCEPTION_MAP[name]]


class RetryHandler:
    """A handler of ``needs-retry``: returns the seconds to wait, or ``None`` where the call is over."""

    def __init__(self, checker: Checker, action: Callable[..., float] | None) -> None:
        """Keep what decides, and what says how long."""
        self._checker = checker
        self._action = action

    def __call__(self, attempts: int, response: Any, caught_exception: Exception | None, **kwargs: Any) -> float | None:
        """Decide."""
        given: dict[str, Any] = {
            "attempt_number": attempts,
            "response": response,
            "caught_exception": caught_exception,
        }
        if isinstance(self._checker, MaxAttemptsDecorator):
            given["retries_context"] = kwargs["request_dict"]["context"].get("retries")
        if not self._checker(**given):
            logger.debug("No retry needed.")
            return None
        assert self._action is not None
        seconds = self._action(attempts=attempts)
        logger.debug("Retry needed, action of: %s", seconds)
        return seconds


class BaseChecker:
    """Decides by one rule. A response is a pair of the HTTP response and what was parsed of it."""

    def __call__(self, attempt_number: int, response: Any, caught_exception: Exception | None) -> Any:
        """Return whether the rule says to retry.

        :raises ValueError: there is neither a response nor an exception.
        """
        if response is not None:
            return self._check_response(attempt_number, response)
        if caught_exception is not None:
            return self._check_caught_exception(attempt_number, caught_exception)
        raise ValueError("Both response and caught_exception are None.")

    def _check_response(self, attempt_number: int, response: Any) -> Any:
        return None

    def _check_caught_exception(self, attempt_number: int, caught_exception: Exception) -> Any:
        return None


class MaxAttemptsDecorator(BaseChecker):
    """Asks another checker, as long as there are attempts left; exceptions that are retried count as a yes."""

    def __init__(
        self,
        checker: Checker,
        max_attempts: int | None,
        retryable_exceptions: tuple[type[Exception], ...] | None = None,
    ) -> None:
        """Keep the checker and its limits."""
        self._checker = checker
        self._max_attempts = max_attempts
        self._retryable_exceptions = retryable_exceptions or ()

    def __call__(  # type: ignore[override] # it is asked in another way
        self,
        attempt_number: int,
        response: Any,
        caught_exception: Exception | None,
        retries_context: dict[str, Any] | None,
    ) -> Any:
        """Return whether to retry; the last response of a call that has none left is marked."""
        most = self._max_attempts or 0
        if retries_context:
            retries_context["max"] = max(retries_context.get("max", 0), most)
        wanted = self._wanted(attempt_number, response, caught_exception)
        if not wanted:
            return False
        if attempt_number < most:
            return wanted
        if response is not None and "ResponseMetadata" in response[1]:
            response[1]["ResponseMetadata"]["MaxAttemptsReached"] = True
        logger.debug("Reached the maximum number of retry attempts: %s", attempt_number)
        return False

    def _wanted(self, attempt_number: int, response: Any, caught_exception: Exception | None) -> Any:
        try:
            return self._checker(attempt_number, response, caught_exception)
        except self._retryable_exceptions:
            if attempt_number >= (self._max_attempts or 0):
                raise
            return True


class HTTPStatusCodeChecker(BaseChecker):
    """Retries one status."""

    def __init__(self, status_code: int) -> None:
        """Keep the status."""
        self._status_code = status_code

    def _check_response(self, attempt_number: int, response: Any) -> bool:
        return bool(response[0].status_code == self._status_code)


class ServiceErrorCodeChecker(BaseChecker):
    """Retries one error code with one status."""

    def __init__(self, status_code: int, error_code: str) -> None:
        """Keep both."""
        self._status_code = status_code
        self._error_code = error_code

    def _check_response(self, attempt_number: int, response: Any) -> bool:
        found = (response[0].status_code, response[1].get("Error", {}).get("Code"))
        return found == (self._status_code, self._error_code)


class MultiChecker(BaseChecker):
    """Asks checkers until one says yes."""

    def __init__(self, checkers: Sequence[Checker]) -> None:
        """Keep them."""
        self._checkers = checkers

    def __call__(self, attempt_number: int, response: Any, caught_exception: Exception | None) -> Any:
        """Return the first yes."""
        answers = (checker(attempt_number, response, caught_exception) for checker in self._checkers)
        return next((answer for answer in answers if answer), False)


class CRC32Checker(BaseChecker):
    """Raises :class:`ChecksumError` for a body that is not what a header says."""

    def __init__(self, header: str) -> None:
        """Keep the header's name."""
        self._header_name = header

    def _check_response(self, attempt_number: int, response: Any) -> None:
        expected = response[0].headers.get(self._header_name)
        if expected is None:
            return
        actual = zlib.crc32(response[0].content)
        if actual != int(expected):
            raise ChecksumError(checksum_type="crc32", expected_checksum=int(expected), actual_checksum=actual)


class ExceptionRaiser(BaseChecker):
    """Raises the exception, for :class:`MaxAttemptsDecorator` to look at."""

    def _check_caught_exception(self, attempt_number: int, caught_exception: Exception) -> Any:
        raise caught_exception
