"""Twin of ``botocore.retries.standard``: the rules of standard mode as objects, for programs that ask them.

Clients follow these rules natively.
"""

from __future__ import annotations

import logging
import random as _random
import time as _time
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from ...customize.retries import LONG_POLLING_OPERATIONS
from ...exceptions import ConnectionError as ConnectionError
from ...exceptions import HTTPClientError as HTTPClientError
from ..configprovider import NEW_RETRIES_ENABLED as NEW_RETRIES_ENABLED
from . import special
from .base import BaseRetryableChecker as BaseRetryableChecker
from .base import BaseRetryBackoff as BaseRetryBackoff

DEFAULT_MAX_ATTEMPTS = 3
logger = logging.getLogger(__name__)


class RetryContext:
    """An attempt and what came of it: a response, or an exception."""

    def __init__(
        self,
        attempt_number: int,
        operation_model: Any = None,
        parsed_response: Any = None,
        http_response: Any = None,
        caught_exception: Exception | None = None,
        request_context: dict[str, Any] | None = None,
    ) -> None:
        """Keep what is known; attempts are counted from one."""
        self.attempt_number = attempt_number
        self.operation_model = operation_model
        self.parsed_response = parsed_response
        self.http_response = http_response
        self.caught_exception = caught_exception
        self.request_context = {} if request_context is None else request_context
        self._retry_metadata: dict[str, Any] = {}

    def get_error_code(self) -> Any:
        """Return the code of the service's error, or ``None``."""
        error = (self.parsed_response or {}).get("Error", {})
        return error.get("Code") if isinstance(error, dict) else None

    def add_retry_metadata(self, **kwargs: Any) -> None:
        """Note something for the response's metadata."""
        self._retry_metadata.update(kwargs)

    def get_retry_metadata(self) -> dict[str, Any]:
        """Return what was noted."""
        return self._retry_metadata.copy()


class RetryEventAdapter:
    """Between the event ``needs-retry`` and a :class:`RetryContext`."""

    def create_retry_context(self, **kwargs: Any) -> RetryContext:
        """Make it of the event."""
        http_response, parsed_response = kwargs["response"] or (None, None)
        return RetryContext(
            attempt_number=kwargs["attempts"],
            operation_model=kwargs["operation"],
            http_response=http_response,
            parsed_response=parsed_response,
            caught_exception=kwargs["caught_exception"],
            request_context=kwargs["request_dict"]["context"],
        )

    def adapt_retry_response_from_context(self, context: RetryContext) -> None:
        """Put what was noted into the response."""
        if context.parsed_response is not None:
            context.parsed_response.setdefault("ResponseMetadata", {}).update(context.get_retry_metadata())


class MaxAttemptsSeeder:
    """A handler of ``request-created`` that notes in requests how many attempts there may be."""

    def __init__(self, max_attempts: int) -> None:
        """Keep the number."""
        self._max_attempts = max_attempts

    def seed_max_attempts(self, request: Any, **kwargs: Any) -> None:
        """Tell a request that is a client's."""
        retries = request.context.get("retries")
        if retries is not None:
            retries["max"] = self._max_attempts


class RetryHandler:
    """A handler of ``needs-retry``.

    :param retry_policy: a :class:`RetryPolicy`.
    :param retry_event_adapter: a :class:`RetryEventAdapter`.
    :param retry_quota: a :class:`RetryQuotaChecker`.
    :param service_name: the service, as events name it.
    :param sleep: waits.
    """

    _LONG_POLLING_OPERATIONS: ClassVar[dict[str, set[str]]] = LONG_POLLING_OPERATIONS

    def __init__(
        self,
        retry_policy: Any,
        retry_event_adapter: Any,
        retry_quota: Any,
        service_name: str | None = None,
        sleep: Callable[[float], None] = _time.sleep,
    ) -> None:
        self._retry_policy = retry_policy
        self._retry_event_adapter = retry_event_adapter
        self._retry_quota = retry_quota
        self._service_name = service_name
        self._sleep = sleep

    def needs_retry(self, **kwargs: Any) -> Any:
        """Return the seconds to wait; ``None`` or ``False`` where the call is over."""
        context = self._retry_event_adapter.create_retry_context(**kwargs)
        answer: Any = None
        if self._retry_policy.should_retry(context):
            if self._retry_quota.acquire_retry_quota(context):
                answer = self._retry_policy.compute_retry_delay(context)
            elif self._polls(context):
                # Who polls would be back at once.
                self._sleep(self._retry_policy.compute_retry_delay(context))
                answer = False
        self._retry_event_adapter.adapt_retry_response_from_context(context)
        return answer

    def _polls(self, context: RetryContext) -> bool:
        if self._service_name is None or context.operation_model is None:
            return False
        return context.operation_model.name in self._LONG_POLLING_OPERATIONS.get(self._service_name, ())


class RetryPolicy:
    """Whether to retry, and how long to wait."""

    def __init__(self, retry_checker: Any, retry_backoff: Any) -> None:
        """Keep who says so."""
        self._retry_checker = retry_checker
        self._retry_backoff = retry_backoff

    def should_retry(self, context: RetryContext) -> bool:
        """Return whether to retry."""
        wanted: bool = self._retry_checker.is_retryable(context)
        return wanted

    def compute_retry_delay(self, context: RetryContext) -> float:
        """Return the seconds to wait."""
        seconds: float = self._retry_backoff.delay_amount(context)
        return seconds


class ExponentialBackoff(BaseRetryBackoff):
    """Waits at random, at most twice as long after each attempt; a service may ask for up to five seconds more.

    :param max_backoff: the most seconds.
    :param random: gives a number between zero and one.
    :param service_name: the service, as events name it.
    :param throttling_detector: a :class:`ThrottlingErrorDetector`; throttled requests wait longer.
    """

    _BASE = 2
    _MAX_BACKOFF = 20
    _RETRY_AFTER_HEADER = "x-amz-retry-after"
    _RETRY_AFTER_MAX_ADDITIONAL = 5
    _THROTTLED_SCALE = 1
    _SCALE = 0.05
    _SCALES: ClassVar[dict[str, float]] = {"dynamodb": 0.025, "dynamodb-streams": 0.025}

    def __init__(
        self,
        max_backoff: float = 20,
        random: Callable[[], float] = _random.random,
        service_name: str | None = None,
        throttling_detector: Any = None,
    ) -> None:
        self._base = self._BASE
        self._max_backoff = max_backoff
        self._random = random
        self._service_name = service_name
        self._throttling_detector = throttling_detector

    def delay_amount(self, context: RetryContext) -> float:
        """Return the seconds to wait."""
        detector = self._throttling_detector
        if detector and detector.is_throttling_error_from_context(context):
            scale: float = self._THROTTLED_SCALE
        else:
            scale = self._SCALES.get(self._service_name or "", self._SCALE)
        wait: float = self._random() * min(scale * self._base ** (context.attempt_number - 1), self._max_backoff)
        asked = self._asked_for(context)
        return wait if asked is None else max(wait, min(asked, self._RETRY_AFTER_MAX_ADDITIONAL + wait))

    def _asked_for(self, context: RetryContext) -> float | None:
        if context.http_response is None:
            return None
        value = context.http_response.headers.get(self._RETRY_AFTER_HEADER)
        try:
            seconds = None if value is None else int(value) / 1000.0
        except (ValueError, OverflowError):
            seconds = None
        return seconds if seconds is None or seconds >= 0 else None


class MaxAttemptsChecker(BaseRetryableChecker):
    """There are attempts left."""

    def __init__(self, max_attempts: int) -> None:
        """Keep the number, the first attempt counted."""
        self._max_attempts = max_attempts

    def is_retryable(self, context: RetryContext) -> bool:
        """Return whether there are; note it where there are none."""
        retries = context.request_context.get("retries")
        if retries:
            retries["max"] = max(retries.get("max", 0), self._max_attempts)
        left = context.attempt_number < self._max_attempts
        if not left:
            context.add_retry_metadata(MaxAttemptsReached=True)
        return left


class TransientRetryableChecker(BaseRetryableChecker):
    """Errors that pass."""

    _TRANSIENT_ERROR_CODES: ClassVar[list[str]] = [
        "RequestTimeout",
        "RequestTimeoutException",
        "PriorRequestNotComplete",
    ]
    _TRANSIENT_STATUS_CODES: ClassVar[list[int]] = [500, 502, 503, 504]
    _TRANSIENT_EXCEPTION_CLS: ClassVar[tuple[type[Exception], ...]] = (ConnectionError, HTTPClientError)

    def __init__(
        self,
        transient_error_codes: Sequence[str] | None = None,
        transient_status_codes: Sequence[int] | None = None,
        transient_exception_cls: tuple[type[Exception], ...] | None = None,
    ) -> None:
        """Keep what passes; by default what AWS says does."""
        self._codes = self._TRANSIENT_ERROR_CODES if transient_error_codes is None else transient_error_codes
        self._statuses = self._TRANSIENT_STATUS_CODES if transient_status_codes is None else transient_status_codes
        self._classes = self._TRANSIENT_EXCEPTION_CLS if transient_exception_cls is None else transient_exception_cls

    def is_retryable(self, context: RetryContext) -> bool:
        """Return whether it is one of them."""
        if context.get_error_code() in self._codes:
            return True
        if context.http_response is not None and context.http_response.status_code in self._statuses:
            return True
        return isinstance(context.caught_exception, self._classes)


class ThrottledRetryableChecker(BaseRetryableChecker):
    """Error codes of throttling."""

    _THROTTLED_ERROR_CODES: ClassVar[list[str]] = [
        "Throttling",
        "ThrottlingException",
        "ThrottledException",
        "RequestThrottledException",
        "TooManyRequestsException",
        "ProvisionedThroughputExceededException",
        "TransactionInProgressException",
        "RequestLimitExceeded",
        "BandwidthLimitExceeded",
        "LimitExceededException",
        "RequestThrottled",
        "SlowDown",
        "PriorRequestNotComplete",
        "EC2ThrottledException",
    ]

    def __init__(self, throttled_error_codes: Sequence[str] | None = None) -> None:
        """Keep the codes; by default AWS's."""
        self._codes = self._THROTTLED_ERROR_CODES if throttled_error_codes is None else throttled_error_codes

    def is_retryable(self, context: RetryContext) -> bool:
        """Return whether it is one of them."""
        return context.get_error_code() in self._codes


class ThrottlingStatusCodeChecker(BaseRetryableChecker):
    """The status 429, where the model does not know the error."""

    _THROTTLING_STATUS_CODES: ClassVar[list[int]] = [429]

    def __init__(self, throttling_status_codes: Sequence[int] | None = None) -> None:
        """Keep the statuses."""
        given = throttling_status_codes
        self._statuses = self._THROTTLING_STATUS_CODES if given is None else given
        self._modeled = ModeledRetryErrorDetector()

    def is_retryable(self, context: RetryContext) -> bool:
        """Return whether it is that."""
        if context.http_response is None or context.http_response.status_code not in self._statuses:
            return False
        return not self._modeled.is_modeled_error(context)


class ModeledRetryErrorDetector:
    """What the service's model says about an error."""

    TRANSIENT_ERROR = "TRANSIENT_ERROR"
    THROTTLING_ERROR = "THROTTLING_ERROR"

    def detect_error_type(self, context: RetryContext) -> str | None:
        """Return one of the two, or ``None`` where the error is not retried."""
        for shape in self._matching(context):
            retryable = shape.metadata.get("retryable")
            if retryable is not None:
                return self.THROTTLING_ERROR if retryable.get("throttling") else self.TRANSIENT_ERROR
        return None

    def is_modeled_error(self, context: RetryContext) -> bool:
        """Return whether the operation knows the error."""
        return bool(self._matching(context))

    def _matching(self, context: RetryContext) -> list[Any]:
        code = context.get_error_code()
        shapes = getattr(context.operation_model, "error_shapes", None) or ()
        if code is None:
            return []
        return [it for it in shapes if code == (it.metadata.get("error", {}).get("code") or it.name)]


class ModeledRetryableChecker(BaseRetryableChecker):
    """Errors that the model says to retry."""

    def __init__(self) -> None:
        """Make what looks them up."""
        self._error_detector = ModeledRetryErrorDetector()

    def is_retryable(self, context: RetryContext) -> bool:
        """Return whether it is one of them."""
        return self._error_detector.detect_error_type(context) is not None


class ThrottlingErrorDetector:
    """Recognizes throttling by code, model and status."""

    def __init__(self, retry_event_adapter: RetryEventAdapter) -> None:
        """Keep what reads events."""
        self._retry_event_adapter = retry_event_adapter
        self._codes = ThrottledRetryableChecker()
        self._modeled = ModeledRetryErrorDetector()
        self._statuses = ThrottlingStatusCodeChecker()

    def is_throttling_error(self, **kwargs: Any) -> bool:
        """Return whether an event ``needs-retry`` is about throttling."""
        return self.is_throttling_error_from_context(self._retry_event_adapter.create_retry_context(**kwargs))

    def is_throttling_error_from_context(self, context: RetryContext) -> bool:
        """Return whether an attempt was throttled."""
        if self._codes.is_retryable(context):
            return True
        kind = self._modeled.detect_error_type(context)
        return self._statuses.is_retryable(context) if kind is None else kind == self._modeled.THROTTLING_ERROR


class OrRetryChecker(BaseRetryableChecker):
    """Any of several rules."""

    def __init__(self, checkers: Sequence[Any]) -> None:
        """Keep them."""
        self._checkers = checkers

    def is_retryable(self, context: RetryContext) -> bool:
        """Return whether one says so."""
        return any(checker.is_retryable(context) for checker in self._checkers)


class StandardRetryConditions(BaseRetryableChecker):
    """All rules of standard mode."""

    def __init__(self, max_attempts: int = DEFAULT_MAX_ATTEMPTS) -> None:
        """Make them."""
        self._attempts = MaxAttemptsChecker(max_attempts)
        self._others = OrRetryChecker(
            [
                TransientRetryableChecker(),
                ThrottledRetryableChecker(),
                ThrottlingStatusCodeChecker(),
                ModeledRetryableChecker(),
                special.RetryIDPCommunicationError(),
                special.RetryDDBChecksumError(),
            ]
        )

    def is_retryable(self, context: RetryContext) -> bool:
        """Return whether there are attempts left and another rule says so."""
        return self._attempts.is_retryable(context) and self._others.is_retryable(context)


class RetryQuotaChecker:
    """Takes what a retry costs from a quota, and gives it back after a success.

    :param quota: a :class:`~.quota.RetryQuota`.
    :param throttling_detector: a :class:`ThrottlingErrorDetector`; throttled requests cost less.
    """

    _RETRY_COST = 14
    _NO_RETRY_INCREMENT = 1
    _THROTTLING_RETRY_COST = 5

    def __init__(self, quota: Any, throttling_detector: Any = None) -> None:
        self._quota = quota
        self._throttling_detector = throttling_detector

    def acquire_retry_quota(self, context: RetryContext) -> bool:
        """Take the cost of a retry; return whether it was there."""
        detector = self._throttling_detector
        throttled = detector is not None and detector.is_throttling_error_from_context(context)
        cost = self._THROTTLING_RETRY_COST if throttled else self._RETRY_COST
        if self._quota.acquire(cost):
            context.request_context["retry_quota_capacity"] = cost
            return True
        context.add_retry_metadata(RetryQuotaReached=True)
        return False

    def release_retry_quota(self, context: dict[str, Any], http_response: Any, **kwargs: Any) -> None:
        """Give back what the call has taken, or a little where it took nothing. A handler of ``after-call``."""
        if http_response is not None and 200 <= http_response.status_code < 300:
            self._quota.release(context.get("retry_quota_capacity", self._NO_RETRY_INCREMENT))
