"""The steps of a call that event handlers see, and what they change at each. Rust decides on the order of the steps."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from .._models.names import xform_name
from ..awsrequest import (
    AWSResponse,
    HeadersDict,
    RawBody,
    create_request_object,
)
from ..exceptions import ClientError
from ..hooks import Handler, first_non_none_response
from ..httpchecksum import note_checksums
from ..response import StreamingBody
from . import replaced as _replaced
from .builtin import (
    IDEMPOTENCY_TOKEN,
    MAX_ATTEMPTS,
    REGION,
    RETRY_HEADERS,
    SIGN,
    USER_AGENT,
)
from .context import note_endpoint, validation_asked
from .endpoint import is_call_replaced, is_sending_replaced
from .headers import RETRY_HEADER_NAMES as _RETRY_HEADERS
from .headers import SIGNED as _SIGNED
from .headers import encoded as _encoded
from .headers import joined as _joined
from .headers import received as _received
from .headers import retry_facts as _retry_facts
from .headers import titled as _titled
from .outcome import CallOutcome
from .request_dict import to_request_dict
from .sending import message, sent_body
from .signature import CallSignature

if TYPE_CHECKING:
    from .._ferroboto import ClientMeta
    from ..model import OperationModel
    from .context import EndpointFacts
    from .headers import Headers
    from .sending import Message


def _error_body(answer: Any) -> bytes:
    """Return the body of an error, in which a service may say where a request should have gone."""
    body = answer.content if answer.status_code >= 300 else b""
    return body if isinstance(body, bytes) else b""


class _ThreadState(threading.local):
    """What the next call of this thread has to know."""

    # The call that it goes on with natively, since a program's function has come between.
    resumed: CallHooks | None = None
    # Whether it is made to find out where the resource of another call is.
    probes = False
    # Where its events are noted.
    noted: list[CallHooks] | None = None


_of_thread = _ThreadState()


@contextmanager
def noting() -> Iterator[list[CallHooks]]:
    """Note the events of calls that this thread begins."""
    noted = _of_thread.noted = []
    try:
        yield noted
    finally:
        _of_thread.noted = None


class CallHooks(CallSignature, CallOutcome):
    """What the handlers of one call see, in the order of its steps."""

    def __init__(
        self,
        meta: ClientMeta,
        operation_name: str,
        parse: Callable[[int, Headers, Any], Any],
        streaming_body: Any = StreamingBody,
    ) -> None:
        """Begin; ``parse`` makes a dict of status, headers and body."""
        # The call that this one goes on with.
        self._outer, _of_thread.resumed = _of_thread.resumed, None
        if _of_thread.noted is not None:
            _of_thread.noted.append(self)
        super().__init__(meta, operation_name, parse, streaming_body)
        self._auth_type = self._context["auth_type"]

    # Before anything is sent

    def parameters(self, params: dict[str, Any]) -> Any:
        """Give the parameters that go into the request."""
        self._params = params
        if self._outer is not None:
            return params
        if _replaced.anything() and _is_emitting_replaced(client := self._client()):
            params = client._emit_api_params(params, self._model, self._context)
        else:
            params = self.emit_parameters(params)
        self._params = params
        return params

    def emit_parameters(self, params: dict[str, Any]) -> Any:
        """Call the handlers of parameters, and give what they made of them."""
        step: dict[str, Any] = {"params": params, "model": self._model, "context": self._context}
        params = first_non_none_response(self._emit("provide-client-params", **step), default=params)
        step["params"] = params
        event = f"before-parameter-build.{self._name}"
        for handler in self._handlers(event):
            if handler is IDEMPOTENCY_TOKEN:
                self._fill_in(params)
            else:
                handler(event_name=event, **step)
        return params

    def _fill_in(self, params: dict[str, Any]) -> None:
        """Give the parameters that botocore fills in by itself: identifiers, and whether to send checksums."""
        for name in self._model.idempotent_members:
            params.setdefault(name, str(uuid.uuid4()))
        mode = (self._model.http_checksum or {}).get("requestValidationModeMember")
        config = self._context.get("client_config")
        if mode and config is not None and config.response_checksum_validation == "when_supported":
            params.setdefault(mode, "ENABLED")

    def have_endpoints(self) -> bool:
        """Report whether handlers want to see the settings of the call's endpoint."""
        return self._outer is None and self._events._emitter.has_own(self._endpoint_event())

    def endpoint_settings(self, settings: dict[str, Any], locate: Callable[[], str | None]) -> list[tuple[str, Any]]:
        """List the settings that handlers change; ``locate`` gives the region of the resource, where it is known."""
        from ..botocore.regions import EndpointResolverBuiltins as Builtins

        builtins: dict[Any, Any] = {Builtins(name): value for name, value in settings.items()}
        credentials = self._credentials()
        if credentials is not None:
            builtins[Builtins.ACCOUNT_ID] = lambda: getattr(credentials, "account_id", None)
        given = dict(builtins)
        event = self._endpoint_event()
        step = {"builtins": builtins, "model": self._model, "params": self._params, "context": self._context}
        for handler in self._handlers(event):
            if handler is not REGION:
                handler(event_name=event, **step)
            elif (region := locate()) is not None:
                builtins[Builtins.AWS_REGION] = region
        return [(name.value, builtins.get(name)) for name in given if builtins.get(name) is not given[name]]

    def _endpoint_event(self) -> str:
        return f"before-endpoint-resolution.{self._model.service_model.service_id.hyphenize()}"

    def before_call(
        self,
        message: Message,
        url: str,
        host_prefix: str | None,
        scope: tuple[str, str | None, str | None, bool],
        endpoint: EndpointFacts,
        auth_path: str | None,
        user_agent: str,
        max_attempts: int,
    ) -> bool:
        """Return whether a handler has a response; ``message`` is method, path with query, headers and body."""
        self._user_agent = user_agent
        self._max_attempts = max_attempts
        if self._outer is not None:
            self._signer, self._context = self._outer._signer, self._outer._context
            self._chosen, self._leaves_payload = self._outer._chosen, self._outer._leaves_payload
            self._auth_type = self._outer._auth_type
            self._request_dict = self._outer._request_dict
            return False
        name, region, self._chosen, self._leaves_payload = scope
        self._signer = self._request_signer(name, region)
        note_endpoint(self._context, endpoint)
        if "authSchemes" in endpoint[0]:
            self._auth_type = self._context["auth_type"]
        self._request_dict = to_request_dict(message, self._model, url, host_prefix, user_agent, self._context)
        if auth_path is not None:
            self._request_dict["auth_path"] = auth_path
        if self._model.http_checksum or self._model.http_checksum_required:
            note_checksums(self._context, self._model, self._params, self._request_dict)
        _, answer = self._events.emit_until_response(
            f"before-call.{self._name}",
            model=self._model,
            params=self._request_dict,
            request_signer=self._signer,
            context=self._context,
        )
        if answer is None and is_call_replaced() and not getattr(type(self._client()), "_asynchronous", False):
            self._endpoint()._sends = self._send_natively
            answer = self._endpoint().make_request(self._model, self._request_dict)
        if answer is None:
            return False
        self.http, self.parsed = answer
        return True

    def serialized(self) -> tuple[Headers, Any]:
        """Give headers and body of the request as handlers have left it."""
        body = self._request_dict["body"]
        if isinstance(body, dict):
            body = urlencode(body, doseq=True, encoding="utf-8")
        return (_encoded(self._request_dict["headers"]), sent_body(body))

    def replace_serialized(self, headers: Headers, body: Any) -> None:
        """Take headers and body as they are to be sent."""
        known = self._request_dict["headers"]
        spelled = {str(name).lower(): name for name in known}
        sent = {name for name, _ in headers}
        for lower, name in spelled.items():
            if lower not in sent:
                del known[name]
        for name, value in headers:
            known[spelled.get(name, _titled(name))] = value.decode("utf-8")
        if not isinstance(shown := self._request_dict["body"], dict) and not (
            isinstance(shown, bytearray) and shown == body
        ):
            self._request_dict["body"] = body

    def _send_natively(self, model: OperationModel, request_dict: dict[str, Any]) -> tuple[Any, Any]:
        """Go on with the call from within a function that a program has put around it."""
        from .private import MAKE_API_CALL

        self._request_dict = request_dict
        _of_thread.resumed = self
        try:
            parsed = MAKE_API_CALL(self._client(), model.name, self._params)
        finally:
            _of_thread.resumed = None
        return (self.http, parsed)

    def adopt(self, kind: str, what: tuple[Any, Any], attempt: int, max_attempts: int) -> tuple[str, Any]:
        """Continue a call of which handlers have seen only the sending, and have a response or a failure; say which."""
        prepared, result = what
        self.http = self.parsed = self.exception = None
        self._max_attempts = max_attempts
        self._url = prepared.url
        self._context = prepared.context
        self._request_dict = {"context": self._context}
        self._params = validation_asked(prepared.headers, self._model)
        if kind == "failed":
            self.exception = result
            return ("failed", None)
        self.http = result
        return ("answered", (result.status_code, _encoded(result.headers), _error_body(result)))

    # Attempts

    def relocated(self, host: str, signing_name: str, region: str | None) -> None:
        """Note that the next attempt goes to another host, and for which scope it is signed."""
        parts = urlsplit(self._request_dict["url"])
        self._request_dict["url"] = urlunsplit((parts.scheme, host, parts.path, parts.query, ""))
        signing = {"region": region, "signing_name": signing_name}
        self._context["signing"] = {**self._context.get("signing", {}), **signing}
        for note in self._context.values():
            if isinstance(note, dict) and "redirected" in note:
                note["redirected"] = True

    def sends_at_once(self) -> bool:
        """Report whether the rule is gone by which servers are asked before a body is sent."""
        return not any(getattr(it, "_asks_first", False) is True for it in self._handlers(f"before-call.{self._name}"))

    def probe(self, operation_name: str, member: str, params: dict[str, Any] | None) -> tuple[int, Headers] | None:
        """Call the operation whose response says where the call's resource is, with handlers like any other call."""
        client = self._client()
        if getattr(type(client), "_asynchronous", False):
            return None
        if _of_thread.probes:
            # A service that does not know either.
            return (404, [])
        given = self._params if params is None else params
        _of_thread.probes = True
        try:
            response = getattr(client, xform_name(operation_name))(**{member: given[member]})
        except ClientError as error:
            response = error.response
        finally:
            _of_thread.probes = False
        metadata = response["ResponseMetadata"]
        return (metadata["HTTPStatusCode"], _encoded(metadata["HTTPHeaders"]))

    def before_signing(
        self, attempt: int, invocation_id: str, taken: int | None
    ) -> tuple[Message, tuple[Any, ...] | None]:
        """Give the request of an attempt, and its scope where that is not the client's; no scope, no signature.

        ``taken`` is what the attempt has cost of the client's quota of retries.
        """
        self.http = self.parsed = self.exception = None
        retries = self._context.setdefault("retries", {})
        retries["attempt"] = attempt
        retries.setdefault("invocation-id", invocation_id)
        if taken is not None:
            self._context["retry_quota_capacity"] = taken
        self._request = request = create_request_object(self._request_dict)
        request.stream_output = self._model.has_streaming_output or self._model.has_event_stream_output
        self._created = iter(self._handlers(f"request-created.{self._name}"))
        scope = self._run_created({})
        return (message(request.prepare(), HeadersDict(request.headers.items())), scope)

    def before_sending(self, signed: Headers) -> tuple[str, Any]:
        """Return what to send, given the headers after signing: a request, or nothing where a handler has a response."""
        request = self._request
        headers = {name: value.decode("latin-1") for name, value in signed}
        if "x-amz-date" in headers:
            self._context["timestamp"] = headers["x-amz-date"]
        for name in _SIGNED:
            value = headers.get(name.lower())
            if value is not None:
                del request.headers[name]
                request.headers[name] = value
        self._run_created(headers)
        replaced = _replaced.of("prepare_request")
        prepared = self._endpoint().prepare_request(request) if replaced else request.prepare()
        for name, value in prepared.headers.items():
            if isinstance(value, str) and name != "Content-Length":
                prepared.headers[name] = value.encode("utf-8")
        try:
            answer = first_non_none_response(self._emit("before-send", request=prepared))
            if answer is None and is_sending_replaced():
                answer = self._endpoint()._send(prepared)
        except Exception as error:  # noqa: BLE001 - counts as the attempt's failure
            self.exception = error
            return ("failed", None)
        self._url = prepared.url
        if answer is not None:
            self.http = answer
            return ("answered", (answer.status_code, _received(answer.headers), _error_body(answer)))
        return ("request", message(prepared, prepared.headers))

    def received(self, status: int, headers: Headers, body: Any) -> tuple[Any, ...]:
        """Judge a response; a body that is not bytes is a stream to be read later."""
        raw = RawBody(body) if isinstance(body, bytes) else body
        self.http = AWSResponse(self._url, status, _joined(headers), raw)
        if isinstance(body, bytes):
            self.http._content = body
        return self._judge()

    def failed(self, error: BaseException) -> tuple[Any, ...]:
        """Judge a failure to get a response."""
        self.exception = error
        return self._judge()

    def handled(self) -> tuple[Any, ...]:
        """Judge the result of :meth:`before_sending`."""
        return self._judge()

    # The end

    def finished(self, retry_attempts: int, max_attempts_reached: bool, retry_quota_reached: bool) -> None:
        """Add to the response what is known at the end: how many attempts it took, and which limits were reached."""
        self._take_initial_members()
        if max_attempts_reached:
            self.parsed.setdefault("ResponseMetadata", {})["MaxAttemptsReached"] = True
        if retry_quota_reached:
            self.parsed.setdefault("ResponseMetadata", {})["RetryQuotaReached"] = True
        if "ResponseMetadata" in self.parsed:
            self.parsed["ResponseMetadata"]["RetryAttempts"] = retry_attempts

    def _take_initial_members(self) -> None:
        """Add what the first message of a stream of events says, which cannot be read before the call has its connection."""
        for stream in list(self.parsed.values()):
            if getattr(stream, "_begins_later", False) is True:
                complete = {**stream._initial_members(), **self.parsed}
                self.parsed.clear()
                self.parsed.update(complete)

    def after_call(self) -> tuple[bool, Any]:
        """Return the response, and whether it is an error."""
        if self._outer is not None:
            self._outer.http = self.http
            return (False, self.parsed)
        self._emit("after-call", http_response=self.http, parsed=self.parsed, model=self._model, context=self._context)
        return (self.http.status_code >= 300, self.parsed)

    def after_call_error(self, error: BaseException) -> None:
        """Call the handlers of an error that is about to be raised."""
        if isinstance(error, Exception) and self._outer is None:
            self._emit("after-call-error", exception=error, context=self._context)

    # Handlers of several steps

    def _run_created(self, signed: dict[str, str]) -> tuple[Any, ...] | None:
        """Go on with the handlers of ``request-created``, up to the signature or to the end."""
        request = self._request
        for handler in self._created:
            if handler is SIGN:
                return self._sign(request)
            if handler is MAX_ATTEMPTS:
                self._context["retries"].update(_retry_facts(signed[_RETRY_HEADERS[1]]))
            elif handler is USER_AGENT:
                if request.headers.get("User-Agent"):
                    request.headers.replace_header("User-Agent", self._user_agent)
            elif handler is RETRY_HEADERS:
                for name in _RETRY_HEADERS:
                    del request.headers[name]
                    request.headers[name] = signed[name]
            else:
                handler(event_name=f"request-created.{self._name}", request=request, operation_name=self._model.name)
        return None


def _is_emitting_replaced(client: Any) -> bool:
    from .private import is_emitting_replaced

    return is_emitting_replaced(client)


def sending_only(events: Any, operation: str) -> tuple[str, list[Handler]] | None:
    """Give event and handlers of ``before-send``, where a call of an operation has no other handlers."""
    if _replaced.anything() or _of_thread.noted is not None or _of_thread.resumed is not None:
        return None
    found: tuple[str, list[Handler]] | None = events._emitter.sending_only(operation)
    return found
