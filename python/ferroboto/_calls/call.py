"""What all steps of a call share: its operation, its context, and the handlers that are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..response import StreamingBody
from . import replaced as _replaced
from .context import context_of
from .endpoint import Endpoint
from .signing import RequestSigner

if TYPE_CHECKING:
    from .._ferroboto import ClientMeta
    from ..hooks import Handler
    from ..model import OperationModel
    from .headers import Headers


class Call:
    """A call of an operation, as its handlers know it."""

    _params: dict[str, Any]
    _request_dict: dict[str, Any]

    def __init__(
        self,
        meta: ClientMeta,
        operation_name: str,
        parse: Callable[[int, Headers, Any], Any],
        streaming_body: Any = StreamingBody,
    ) -> None:
        """Begin; ``parse`` makes a dict of status, headers and body."""
        self._meta = meta
        self._streaming_body = streaming_body
        self._parse = parse
        self._events = meta.events
        service = meta.service_model
        self._model: OperationModel = service.operation_model(operation_name)
        self._name = f"{service.service_id.hyphenize()}.{operation_name}"
        self._context = context_of(meta, self._model)

    def _client(self) -> Any:
        client = _replaced.client_of(self._meta)
        assert client is not None
        return client

    def _credentials(self) -> Any:
        return self._client()._get_credentials()

    def _token(self) -> Any:
        return self._client()._get_auth_token()

    def _request_signer(self, signing_name: str, region_name: str | None) -> RequestSigner:
        return RequestSigner(
            self._model.service_model.service_id,
            region_name,
            signing_name,
            self._meta.config.signature_version,
            self._credentials,
            self._events,
            self._token,
        )

    def _endpoint(self) -> Endpoint:
        endpoint: Endpoint = self._client()._endpoint
        return endpoint

    def _emit(self, event: str, **kwargs: Any) -> list[tuple[Handler, Any]]:
        return self._events.emit(f"{event}.{self._name}", **kwargs)

    def _handlers(self, event: str) -> list[Handler]:
        return self._events._emitter.handlers(event)
