"""Where a client's requests go: what handlers get as ``endpoint``, and programs as ``client._endpoint``.

Requests of calls are sent natively, unless a program has put something of its own in place of what is watched here. Its functions
then get the call at the step that botocore's have, and those that they replace make the call go on from there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..awsrequest import AWSPreparedRequest, AWSRequest, create_request_object
from . import replaced as _replaced


class Endpoint(metaclass=_replaced.Watched):
    """Sends the requests of a client.

    :param host: the URL.
    :param endpoint_prefix: the service's name in hosts.
    :param event_emitter: whose handlers take part.
    :param response_parser_factory: not used: responses are read natively.
    :param http_session: what sends a single request.
    """

    _watched = frozenset({"make_request", "prepare_request", "_send_request", "_send"})
    # Sends a whole call natively, and the settings for sending otherwise: of a client's endpoint.
    _sends: Callable[[Any, dict[str, Any]], Any] | None = None
    _settings: Callable[[], dict[str, Any]] | None = None
    # Whether its client is for asyncio.
    _asynchronous = False

    def __init__(
        self,
        host: str,
        endpoint_prefix: str,
        event_emitter: Any = None,
        response_parser_factory: Any = None,
        http_session: Any = None,
    ) -> None:
        self.host = host
        self._endpoint_prefix = endpoint_prefix
        self._event_emitter = event_emitter
        self._session: Any = http_session

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "http_session":
            own = self.__dict__.setdefault("_own_session", self._session)
            _replaced.in_object(self, "_send", value is not own)
        super().__setattr__(name, value)
        if name in self._watched:
            _replaced.in_object(self, name, True)

    def __delattr__(self, name: str) -> None:
        super().__delattr__(name)
        if name in self._watched:
            _replaced.in_object(self, name, False)

    def __del__(self) -> None:
        _replaced.forget(self)

    def __repr__(self) -> str:
        return f"{self._endpoint_prefix}({self.host})"

    @property
    def http_session(self) -> Any:
        """What sends a request where calls do not go natively."""
        if self._session is None:
            from ..aiobotocore.httpsession import AIOHTTPSession
            from ..botocore.httpsession import URLLib3Session

            kind = AIOHTTPSession if self._asynchronous else URLLib3Session
            self._session = kind(**(self._settings() if self._settings is not None else {}))
        return self._session

    @http_session.setter
    def http_session(self, session: Any) -> None:
        self._session = session

    def close(self) -> None:
        """Close the session."""
        self.http_session.close()

    def make_request(self, operation_model: Any, request_dict: dict[str, Any]) -> Any:
        """Send a call and return the response, as it came and as a dict.

        :raises TypeError: the endpoint is none of a client's.
        """
        return self._send_request(request_dict, operation_model)

    def _send_request(self, request_dict: dict[str, Any], operation_model: Any) -> Any:
        if self._sends is None:
            raise TypeError("calls are sent by the endpoint of a client")
        return self._sends(operation_model, request_dict)

    def create_request(self, params: dict[str, Any], operation_model: Any = None) -> AWSPreparedRequest:
        """Make a request of a dict, with the handlers of ``request-created``, which sign it."""
        request = create_request_object(params)
        if operation_model:
            request.stream_output = operation_model.has_streaming_output or operation_model.has_event_stream_output
            service_id = operation_model.service_model.service_id.hyphenize()
            event = f"request-created.{service_id}.{operation_model.name}"
            self._event_emitter.emit(event, request=request, operation_name=operation_model.name)
        return self.prepare_request(request)

    def prepare_request(self, request: AWSRequest) -> AWSPreparedRequest:
        """Return a request as it goes over the wire."""
        return request.prepare()

    def _send(self, request: AWSPreparedRequest) -> Any:
        return self.http_session.send(request)


def is_sending_replaced() -> bool:
    """Whether a program has put its own in place of what sends a single request."""
    return _replaced.of("_send", "send", "ConnectionCls")


def is_call_replaced() -> bool:
    """Whether a program has put its own in place of what sends a call, with its retries."""
    return _replaced.of("make_request", "_send_request")
