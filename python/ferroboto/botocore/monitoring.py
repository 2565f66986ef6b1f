"""Twin of ``botocore.monitoring``: reports about calls, as datagrams to an agent of this machine.

Clients report where ``csm_enabled`` says so, in a profile or as ``AWS_CSM_ENABLED``. The reports are AWS's format for
client-side monitoring: one for each attempt and one for each call.
"""

from __future__ import annotations

import functools
import json
import logging
import re
import socket as _socket
import time as _time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar
from urllib.parse import urlsplit

from .retryhandler import EXCEPTION_MAP as RETRYABLE_EXCEPTIONS

logger = logging.getLogger(__name__)


class Monitor:
    """Listens to the events of clients, and has what they mean published."""

    _EVENTS_TO_REGISTER: ClassVar[list[str]] = [
        "before-parameter-build",
        "request-created",
        "response-received",
        "after-call",
        "after-call-error",
    ]

    def __init__(self, adapter: Any, publisher: Any) -> None:
        """Keep what makes reports of events, and what sends them."""
        self._adapter = adapter
        self._publisher = publisher

    def register(self, event_emitter: Any) -> None:
        """Listen to a client."""
        for name in self._EVENTS_TO_REGISTER:
            event_emitter.register_last(name, self.capture)

    def capture(self, event_name: str, **payload: Any) -> None:
        """Take an event. Nothing that goes wrong here reaches the call."""
        try:
            event = self._adapter.feed(event_name, payload)
            if event:
                self._publisher.publish(event)
        except Exception as error:
            logger.debug("No report about %s: %s", event_name, error, exc_info=True)


class MonitorEventAdapter:
    """Makes reports of the events of clients."""

    def __init__(self, time: Callable[[], float] = _time.time) -> None:
        """Keep the clock."""
        self._time = time

    def feed(self, emitter_event_name: str, emitter_payload: Mapping[str, Any]) -> BaseMonitorEvent | None:
        """Take an event; return a report where one is complete."""
        kind = emitter_event_name.split(".")[0].replace("-", "_")
        report: BaseMonitorEvent | None = getattr(self, f"_handle_{kind}")(**emitter_payload)
        return report

    def _handle_before_parameter_build(self, model: Any, context: dict[str, Any], **kwargs: Any) -> None:
        context["current_api_call_event"] = APICallEvent(
            service=model.service_model.service_id, operation=model.wire_name, timestamp=self._now()
        )

    def _handle_request_created(self, request: Any, **kwargs: Any) -> None:
        context = request.context
        attempt = context["current_api_call_event"].new_api_call_attempt(timestamp=self._now())
        attempt.request_headers = request.headers
        attempt.url = request.url
        context["current_api_call_attempt_event"] = attempt

    def _handle_response_received(
        self, parsed_response: Any, context: dict[str, Any], exception: Any, **kwargs: Any
    ) -> APICallAttemptEvent:
        attempt: APICallAttemptEvent = context.pop("current_api_call_attempt_event")
        attempt.latency = self._now() - attempt.timestamp
        if parsed_response is None:
            attempt.wire_exception = exception
        else:
            metadata = parsed_response["ResponseMetadata"]
            attempt.http_status_code = metadata["HTTPStatusCode"]
            attempt.response_headers = metadata["HTTPHeaders"]
            attempt.parsed_error = parsed_response.get("Error")
        return attempt

    def _handle_after_call(self, context: dict[str, Any], parsed: Any, **kwargs: Any) -> APICallEvent:
        exceeded = parsed["ResponseMetadata"].get("MaxAttemptsReached", False)
        return self._complete(context, exceeded)

    def _handle_after_call_error(self, context: dict[str, Any], exception: Exception, **kwargs: Any) -> APICallEvent:
        # This event comes after the last attempt.
        exceeded = isinstance(exception, tuple(RETRYABLE_EXCEPTIONS["GENERAL_CONNECTION_ERROR"]))
        return self._complete(context, exceeded)

    def _complete(self, context: dict[str, Any], retries_exceeded: bool) -> APICallEvent:
        context["current_api_call_event"].retries_exceeded = retries_exceeded
        call: APICallEvent = context.pop("current_api_call_event")
        call.latency = self._now() - call.timestamp
        return call

    def _now(self) -> int:
        return int(self._time() * 1000)


class BaseMonitorEvent:
    """A report: of what service and operation, and since when, in milliseconds of the epoch."""

    def __init__(self, service: str, operation: str, timestamp: int) -> None:
        """Keep what it is about."""
        self.service = service
        self.operation = operation
        self.timestamp = timestamp

    def __repr__(self) -> str:
        # botocore shows all, the keys of the request's signature among it.
        return f"{type(self).__name__}(service={self.service!r}, operation={self.operation!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, self.__class__) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment] # it changes while it is completed


class APICallEvent(BaseMonitorEvent):
    """A report about a call, with its attempts."""

    def __init__(
        self,
        service: str,
        operation: str,
        timestamp: int,
        latency: int | None = None,
        attempts: list[APICallAttemptEvent] | None = None,
        retries_exceeded: bool = False,
    ) -> None:
        """Keep what is known."""
        super().__init__(service, operation, timestamp)
        self.latency = latency
        self.attempts = [] if attempts is None else attempts
        self.retries_exceeded = retries_exceeded

    def new_api_call_attempt(self, timestamp: int) -> APICallAttemptEvent:
        """Begin an attempt."""
        attempt = APICallAttemptEvent(self.service, self.operation, timestamp)
        self.attempts.append(attempt)
        return attempt


class APICallAttemptEvent(BaseMonitorEvent):
    """A report about a request and its response, or what went wrong on the way."""

    def __init__(
        self,
        service: str,
        operation: str,
        timestamp: int,
        latency: int | None = None,
        url: str | None = None,
        http_status_code: int | None = None,
        request_headers: Any = None,
        response_headers: Mapping[str, str] | None = None,
        parsed_error: Mapping[str, Any] | None = None,
        wire_exception: Exception | None = None,
    ) -> None:
        """Keep what is known."""
        super().__init__(service, operation, timestamp)
        self.latency = latency
        self.url = url
        self.http_status_code = http_status_code
        self.request_headers = request_headers
        self.response_headers = response_headers
        self.parsed_error = parsed_error
        self.wire_exception = wire_exception


class CSMSerializer:
    """Writes reports in AWS's format for client-side monitoring.

    :param csm_client_id: names the program; no longer than 255 characters.
    :raises ValueError: it is longer.
    """

    _MAX_CLIENT_ID_LENGTH = 255
    _MAX_EXCEPTION_CLASS_LENGTH = 128
    _MAX_ERROR_CODE_LENGTH = 128
    _MAX_USER_AGENT_LENGTH = 256
    _MAX_MESSAGE_LENGTH = 512
    _RESPONSE_HEADERS_TO_EVENT_ENTRIES: ClassVar[dict[str, str]] = {
        "x-amzn-requestid": "XAmznRequestId",
        "x-amz-request-id": "XAmzRequestId",
        "x-amz-id-2": "XAmzId2",
    }
    _AUTH_REGEXS: ClassVar[dict[str, re.Pattern[str]]] = {
        "v4": re.compile(r"AWS4-HMAC-SHA256 Credential=(?P<access_key>\w+)/\d+/(?P<signing_region>[a-z0-9-]+)/"),
        "s3": re.compile(r"AWS (?P<access_key>\w+):"),
    }

    def __init__(self, csm_client_id: str) -> None:
        if len(csm_client_id) > self._MAX_CLIENT_ID_LENGTH:
            raise ValueError(
                f"The value provided for csm_client_id: {csm_client_id} exceeds "
                f"the maximum length of {self._MAX_CLIENT_ID_LENGTH} characters"
            )
        self.csm_client_id = csm_client_id

    def serialize(self, event: BaseMonitorEvent) -> bytes:
        """Write a report."""
        kind = {APICallEvent: "ApiCall", APICallAttemptEvent: "ApiCallAttempt"}.get(type(event))
        # The order is that of AWS's other SDKs: programs that read reports may compare text.
        out: dict[str, Any] = {"Version": 1, "ClientId": self.csm_client_id, "Type": kind}
        out.update(Service=event.service, Api=event.operation, Timestamp=event.timestamp)
        if isinstance(event, APICallEvent):
            self._add_call(out, event)
        elif isinstance(event, APICallAttemptEvent):
            self._add_attempt(out, event)
        return json.dumps(out, separators=(",", ":")).encode()

    def _add_call(self, out: dict[str, Any], event: APICallEvent) -> None:
        out["AttemptCount"] = len(event.attempts)
        if event.attempts:
            last = event.attempts[-1]
            if last.request_headers:
                region = self._region(last.request_headers)
                if region is not None:
                    out["Region"] = region
                out["UserAgent"] = self._user_agent(last.request_headers)
            if last.http_status_code is not None:
                out["FinalHttpStatusCode"] = last.http_status_code
            self._add_errors(out, last, "Final")
        if event.latency is not None:
            out["Latency"] = event.latency
        out["MaxRetriesExceeded"] = 1 if event.retries_exceeded else 0

    def _add_attempt(self, out: dict[str, Any], event: APICallAttemptEvent) -> None:
        if event.latency is not None:
            out["AttemptLatency"] = event.latency
        if event.url is not None:
            out["Fqdn"] = urlsplit(event.url).netloc
        headers = event.request_headers
        if headers is not None:
            out["UserAgent"] = self._user_agent(headers)
            if "Authorization" in headers:
                _, match = self._authorization(headers)
                if match is None:
                    raise ValueError("The request has a signature that reports do not know.")
                out["AccessKey"] = match["access_key"]
            region = self._region(headers)
            if region is not None:
                out["Region"] = region
            if "X-Amz-Security-Token" in headers:
                out["SessionToken"] = headers["X-Amz-Security-Token"]
        if event.http_status_code is not None:
            out["HttpStatusCode"] = event.http_status_code
        for header, entry in self._RESPONSE_HEADERS_TO_EVENT_ENTRIES.items():
            if header in (event.response_headers or ()):
                out[entry] = (event.response_headers or {})[header]
        self._add_errors(out, event, "")

    def _add_errors(self, out: dict[str, Any], event: APICallAttemptEvent, prefix: str) -> None:
        if event.parsed_error is not None:
            out[f"{prefix}AwsException"] = event.parsed_error["Code"][: self._MAX_ERROR_CODE_LENGTH]
            out[f"{prefix}AwsExceptionMessage"] = event.parsed_error["Message"][: self._MAX_MESSAGE_LENGTH]
        if event.wire_exception is not None:
            name = type(event.wire_exception).__name__
            out[f"{prefix}SdkException"] = name[: self._MAX_EXCEPTION_CLASS_LENGTH]
            out[f"{prefix}SdkExceptionMessage"] = str(event.wire_exception)[: self._MAX_MESSAGE_LENGTH]

    def _user_agent(self, headers: Any) -> str:
        agent: str = headers.get("User-Agent", "")
        return agent[: self._MAX_USER_AGENT_LENGTH]

    def _region(self, headers: Any) -> str | None:
        version, match = self._authorization(headers)
        return match["signing_region"] if version == "v4" and match is not None else None

    def _authorization(self, headers: Any) -> tuple[str | None, re.Match[str] | None]:
        if "Authorization" in headers:
            for version, form in self._AUTH_REGEXS.items():
                match = form.match(headers["Authorization"])
                if match:
                    return version, match
        return None, None


class SocketPublisher:
    """Sends reports to an agent; those above 8 KiB are left out."""

    _MAX_MONITOR_EVENT_LENGTH = 8 * 1024

    def __init__(self, socket: Any, host: str, port: int, serializer: Any) -> None:
        """Keep the socket, the agent's address and what writes reports."""
        self._socket = socket
        self._address = (host, port)
        self._serializer = serializer

    def publish(self, event: BaseMonitorEvent) -> None:
        """Send a report."""
        written = self._serializer.serialize(event)
        if len(written) > self._MAX_MONITOR_EVENT_LENGTH:
            logger.debug("A report of %s bytes is too long to be sent.", len(written))
            return
        self._socket.sendto(written, self._address)


@functools.lru_cache(maxsize=16)
def monitor(host: str, port: int, client_id: str) -> Monitor:
    """Make a monitor that reports to an agent; the clients of the process that report to the same have it in common."""
    publisher = SocketPublisher(
        _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM), host, port, CSMSerializer(client_id)
    )
    return Monitor(MonitorEventAdapter(), publisher)


def report(client: Any, agent: tuple[str, int, str]) -> None:
    """Have a client report to an agent. Called for each client that is made where reports are wanted."""
    monitor(*agent).register(client.meta.events)
