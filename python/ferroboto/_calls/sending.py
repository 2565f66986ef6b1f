"""Requests on their way out: what a handler of ``before-send`` sees and changes, and what is sent of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..awsrequest import AWSPreparedRequest, HeadersDict, content_length
from ..httpchecksum import note_checksums
from .context import context_of, note_endpoint
from .headers import RETRY_HEADER_NAMES, SIGNED, encoded, retry_facts, spelled

if TYPE_CHECKING:
    from ..hooks import Handler
    from ..model import OperationModel
    from .headers import Headers

    Message = tuple[str, str, Headers, Any]

# What is sent of a prepared request.
_SENT = {"method", "url", "headers", "body"}


def before_send(sending: tuple[str, list[Handler]], signed: Any) -> tuple[str, Any] | None:
    """Show the handlers of ``before-send`` a signed request; give what to send where that is not it."""
    event, handlers = sending
    prepared = _SignedRequest(signed)
    answer = None
    try:
        for handler in handlers:
            result = handler(event_name=event, request=prepared)
            if answer is None:
                answer = result
    except Exception as error:  # noqa: BLE001 - counts as the attempt's failure
        return ("failed", (prepared, error))
    if answer is not None:
        return ("answered", (prepared, answer))
    # Of a request that nobody has looked at there is nothing but what it is made from.
    if len(prepared.__dict__) > 1 and prepared.__dict__.keys() & _SENT:
        return ("request", message(prepared, prepared.headers))
    return None


class _SignedRequest(AWSPreparedRequest):
    """A prepared request whose parts are made when a handler looks at them."""

    def __init__(self, signed: Any) -> None:
        self._signed = signed

    def __getattr__(self, name: str) -> Any:
        signed = self.__dict__["_signed"]
        value: Any
        if name == "headers":
            value = _sent_headers(signed)
        elif name == "context":
            model = signed.meta.service_model.operation_model(signed.operation_name)
            value = context_of(signed.meta, model)
            headers = {key: text.decode("latin-1") for key, text in signed.headers}
            _note_rules(signed, "before-parameter-build", model, value)
            if (facts := signed.endpoint_facts) is not None:
                note_endpoint(value, facts)
            if model.http_checksum or model.http_checksum_required:
                request = {"headers": signed.serialized_headers, "url": signed.url}
                note_checksums(value, model, signed.params, request)
            _note_rules(signed, "before-call", model, value)
            if signed.taken is not None:
                value["retry_quota_capacity"] = signed.taken
            if "x-amz-date" in headers:
                value["timestamp"] = headers["x-amz-date"]
            value["retries"] = {
                "attempt": signed.attempt,
                "invocation-id": headers[RETRY_HEADER_NAMES[0]],
                **retry_facts(headers[RETRY_HEADER_NAMES[1]]),
            }
            if signed.encoding_type_auto_set:
                value["encoding_type_auto_set"] = True
        elif name in ("method", "url", "body", "stream_output"):
            value = getattr(signed, name)
        else:
            raise AttributeError(f"{AWSPreparedRequest.__name__!r} object has no attribute {name!r}")
        self.__dict__[name] = value
        return value


def _note_rules(signed: Any, event: str, model: OperationModel, context: dict[str, Any]) -> None:
    """Have the rules of the service that do nothing but take notes take them."""
    emitter = signed.meta.events._emitter
    for handler in emitter.handlers(f"{event}.{model.service_model.service_id.hyphenize()}.{model.name}"):
        if getattr(handler, "_is_note", False) is True:
            handler(params=signed.params, model=model, context=context)


def _sent_headers(signed: Any) -> HeadersDict:
    headers = HeadersDict()
    known = {name.lower(): name for name in (*SIGNED, *RETRY_HEADER_NAMES)}
    model = signed.meta.service_model.operation_model(signed.operation_name)
    for name, value in signed.headers:
        if name != "host":
            headers[known.get(name) or spelled(name, model)] = value
    if signed.method not in ("GET", "HEAD", "OPTIONS") and "Transfer-Encoding" not in headers:
        length = content_length(signed.body)
        if length is None:
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers["Content-Length"] = str(length)
    return headers


def message(prepared: AWSPreparedRequest, headers: HeadersDict) -> Message:
    return (str(prepared.method), str(prepared.url), encoded(headers), sent_body(prepared.body))


def sent_body(body: Any) -> Any:
    """Give what is sent of a body: bytes, or an object that is read meanwhile."""
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, bytearray):
        return bytes(body)
    return body
