"""``retries``, ``retryhandler``, ``translate`` and ``context`` beside botocore's: the parts by themselves."""

from __future__ import annotations

import itertools
import zlib
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.libraries import Library
from tests.support.twin import outcome_of, same


def shown(value: Any) -> Any:
    return (type(value).__name__, str(value)) if isinstance(value, Exception) else value


class Clock:
    """A clock that goes on by a step with each look."""

    def __init__(self, step: float) -> None:
        self.step, self.now, self.slept = step, 1000.0, []

    def current_time(self) -> float:
        self.now += self.step
        return self.now

    def sleep(self, amount: float) -> None:
        self.slept.append(amount)


@pytest.mark.parametrize("step", [0.1, 0.5, 2.0])
@pytest.mark.parametrize("rate", [0.1, 1, 5])
def test_buckets(step: float, rate: float) -> None:
    def called(library: Library) -> Any:
        bucket = library.module("retries.bucket").TokenBucket(max_rate=rate, clock=Clock(step))
        found: list[Any] = [bucket.max_rate, bucket.max_capacity, bucket.available_capacity]
        for amount in (1, 0.5, 3, 1):
            found.append(shown(outcome_of(lambda: bucket.acquire(amount, block=False))))  # noqa: B023
            found.append(round(bucket.available_capacity, 6))
        bucket.max_rate = rate / 2
        return [*found, bucket.max_rate, bucket.max_capacity, round(bucket.available_capacity, 6)]

    same(called)


def test_quotas() -> None:
    def called(library: Library) -> Any:
        quota = library.module("retries.quota").RetryQuota(20)
        found = [quota.acquire(14), quota.acquire(14), quota.available_capacity]
        quota.release(5)
        found.append(quota.available_capacity)
        quota.release(50)
        return [*found, quota.available_capacity, library.module("retries.quota").RetryQuota.INITIAL_CAPACITY]

    same(called)


def test_cubic_rates() -> None:
    def called(library: Library) -> Any:
        made = library.module("retries.throttling").CubicCalculator(starting_max_rate=10, start_time=0)
        found = [made.success_received(at) for at in (0.5, 1, 5, 20)]
        found += [made.error_received(8, 21), made.success_received(22), made.success_received(40)]
        return [[round(it, 9) for it in found], tuple(made.get_params_snapshot())]

    same(called)


def test_limiters() -> None:
    def called(library: Library) -> Any:
        adaptive, bucket = library.module("retries.adaptive"), library.module("retries.bucket")
        clock = Clock(0.4)
        detector = SimpleNamespace(is_throttling_error=lambda throttled: throttled)
        limiter = adaptive.ClientRateLimiter(
            library.module("retries.throttling").CubicCalculator(0, clock.current_time()),
            adaptive.RateClocker(clock),
            tokens := bucket.TokenBucket(max_rate=1, clock=clock),
            detector,
            clock,
        )
        rates = []
        for throttled in (False, False, True, False, False, True, False):
            limiter.on_receiving_response(throttled=throttled)
            rates.append(round(tokens.max_rate, 9))
            limiter.on_sending_request(request=None)
        return rates

    same(called)


CODES = ["Throttling", "SlowDown", "RequestTimeout", "IDPCommunicationError", "KMSThrottling", "Nothing", None]


@pytest.mark.parametrize("service", ["sns", "sts", "dynamodb", "kms"])
def test_rules(service: str) -> None:
    operation = {"sns": "Publish", "sts": "AssumeRoleWithWebIdentity", "dynamodb": "GetItem", "kms": "Encrypt"}[service]

    def called(library: Library) -> Any:
        module = library.module("retries.standard")
        model = library.client(service).meta.service_model.operation_model(operation)
        rules = [
            module.StandardRetryConditions(),
            module.TransientRetryableChecker(),
            module.ThrottledRetryableChecker(),
            module.ThrottlingStatusCodeChecker(),
            module.ModeledRetryableChecker(),
        ]
        detector = module.ThrottlingErrorDetector(module.RetryEventAdapter())
        backoff = module.ExponentialBackoff(random=lambda: 0.5, service_name=service, throttling_detector=detector)
        errors = library.module("exceptions")
        codes = [*CODES, *(it.error_code for it in model.error_shapes)]
        failures = (None, errors.EndpointConnectionError(endpoint_url="u"), ValueError("own"))
        crc = {"x-amz-crc32": str(zlib.crc32(b"other"))}
        found = []
        for attempt, code, status, failure, headers in itertools.product(
            (1, 3), codes, (200, 400, 429, 500), failures, ({}, {"x-amz-retry-after": "1500"}, crc)
        ):
            http = SimpleNamespace(status_code=status, headers=headers, content=b"body")
            context = module.RetryContext(
                attempt_number=attempt,
                operation_model=model,
                http_response=None if failure else http,
                parsed_response=None if failure else {"Error": {"Code": code}},
                caught_exception=failure,
                request_context={"retries": {"max": 1}},
            )
            found.append([bool(rule.is_retryable(context)) for rule in rules])
            found.append([detector.is_throttling_error_from_context(context), backoff.delay_amount(context)])
            found.append([context.get_retry_metadata(), context.request_context])
        return found

    same(called)


@pytest.mark.parametrize("after", ["x", "-5", "999999", "0"])
def test_pauses_that_a_service_asks_for(after: str) -> None:
    def called(library: Library) -> Any:
        module = library.module("retries.standard")
        backoff = module.ExponentialBackoff(random=lambda: 1.0)
        http = SimpleNamespace(headers={"x-amz-retry-after": after})
        return [backoff.delay_amount(module.RetryContext(attempt, http_response=http)) for attempt in (1, 5, 20)]

    same(called)


@pytest.mark.parametrize("operation", ["ReceiveMessage", "SendMessage"])
def test_handlers_of_the_standard_mode(operation: str) -> None:
    def called(library: Library) -> Any:
        module = library.module("retries.standard")
        detector = module.ThrottlingErrorDetector(module.RetryEventAdapter())
        quota = module.RetryQuotaChecker(library.module("retries.quota").RetryQuota(20), detector)
        slept: list[float] = []
        handler = module.RetryHandler(
            module.RetryPolicy(module.StandardRetryConditions(4), module.ExponentialBackoff(random=lambda: 1.0)),
            module.RetryEventAdapter(),
            quota,
            service_name="sqs",
            sleep=slept.append,
        )
        model = library.client("sqs").meta.service_model.operation_model(operation)
        found = []
        for attempt, status in ((1, 500), (2, 500), (3, 429), (4, 500), (1, 200)):
            context: dict[str, Any] = {"retries": {}}
            parsed: dict[str, Any] = {}
            http = SimpleNamespace(status_code=status, headers={})
            answer = handler.needs_retry(
                response=(http, parsed),
                attempts=attempt,
                operation=model,
                caught_exception=None,
                request_dict={"context": context},
            )
            found.append([answer, parsed, dict(context), list(slept)])
            quota.release_retry_quota(context, http)
        request = SimpleNamespace(context={"retries": {}})
        module.MaxAttemptsSeeder(7).seed_max_attempts(request)
        return [found, request.context]

    same(called)


# The legacy mode.

RULES = {
    "__default__": {
        "max_attempts": 3,
        "delay": {"type": "exponential", "base": 2, "growth_factor": 3},
        "policies": {
            "errors": {"applies_when": {"socket_errors": ["GENERAL_CONNECTION_ERROR"]}},
            "status": {"$ref": "status"},
        },
    },
    "mine": {
        "__default__": {"policies": {"crc": {"applies_when": {"response": {"crc32body": "x-crc"}}}}},
        "Operation": {
            "policies": {
                "code": {"applies_when": {"response": {"http_status_code": 400, "service_error_code": "Slow"}}}
            }
        },
    },
}
DEFINITIONS = {"status": {"applies_when": {"response": {"http_status_code": 503}}}}


@pytest.mark.parametrize("client", [None, {}, {"max_attempts": 0}, {"max_attempts": 5}])
@pytest.mark.parametrize("prefix", ["mine", "other"])
def test_legacy_rules(prefix: str, client: Any) -> None:
    import copy

    def called(library: Library) -> Any:
        config = library.module("translate").build_retry_config(
            prefix, copy.deepcopy(RULES), copy.deepcopy(DEFINITIONS), client
        )
        module, errors = library.module("retryhandler"), library.module("exceptions")
        handler = module.create_retry_handler(config, "Operation")
        found: list[Any] = [config]
        responses = [
            (status, code, headers)
            for status in (200, 400, 503)
            for code in ("Slow", "Other")
            for headers in ({}, {"x-crc": "5"}, {"x-crc": str(zlib.crc32(b"body"))})
        ]
        for attempts in (1, 3, 9):
            for status, code, headers in responses:
                http = SimpleNamespace(status_code=status, headers=headers, content=b"body")
                parsed: dict[str, Any] = {"Error": {"Code": code}, "ResponseMetadata": {}}
                request: dict[str, Any] = {"context": {"retries": {"max": 1}}}
                answer = outcome_of(
                    lambda: handler(attempts, (http, parsed), None, request_dict=request)  # noqa: B023
                )
                found.append([shown(answer), parsed, request])
            for failure in (errors.EndpointConnectionError(endpoint_url="u"), ValueError("own")):
                request = {"context": {}}
                answer = outcome_of(lambda: handler(attempts, None, failure, request_dict=request))  # noqa: B023
                found.append(shown(answer))
        return found

    same(called)


def test_pauses_of_the_legacy_mode() -> None:
    def called(library: Library) -> Any:
        module = library.module("retryhandler")
        delay = module.create_exponential_delay_function(2, 3)
        wrong = shown(outcome_of(lambda: module.delay_exponential(0, 1, 1)))
        random = module.delay_exponential("rand", 2, 3)
        both = shown(outcome_of(lambda: module.BaseChecker()(1, None, None)))
        return [[delay(attempts=it) for it in (1, 2, 5)], wrong, 0 <= random <= 4, both]

    same(called)


def test_contexts() -> None:
    def called(library: Library) -> Any:
        module = library.module("context")
        found = [module.get_context()]
        with module.start_as_current_context():
            module.get_context().features.add("A")
            with module.start_as_current_context():
                module.get_context().features.add("B")
                found.append(sorted(module.get_context().features))
            found.append(sorted(module.get_context().features))
        token = module.set_context(module.ClientContext())
        found.append(module.get_context().features)
        module.reset_context(token)

        @module.with_current_context(lambda: module.get_context().features.add("H"))
        def features() -> Any:
            return sorted(module.get_context().features)

        return [*found, features(), features.__name__, module.get_context()]

    same(called)
