"""Who signs a call's requests: what handlers get as ``request_signer``, and programs as ``client._request_signer``.

Requests of calls are signed natively, unless a program has put something of its own in place of what is watched here.
"""

from __future__ import annotations

from typing import Any

from .._unsigned import UNSIGNED
from ..exceptions import NoRegionError, UnknownSignatureVersionError, UnsupportedSignatureVersionError
from . import replaced as _replaced

_SUFFIXES = {"presign-post": "-presign-post", "presign-url": "-query"}


class RequestSigner(metaclass=_replaced.Watched):
    """Signs requests in the name of a service.

    :param service_id: identifier of the service.
    :param region_name: region in signatures.
    :param signing_name: name in signatures.
    :param signature_version: as ``'v4'``.
    :param credentials: keys, or a function that finds them.
    :param event_emitter: whose handlers take part.
    :param auth_token: a bearer token, or a function that finds one.
    """

    _watched = frozenset({"sign", "get_auth_instance", "get_auth"})

    def __init__(
        self,
        service_id: Any,
        region_name: str | None,
        signing_name: str,
        signature_version: Any,
        credentials: Any,
        event_emitter: Any,
        auth_token: Any = None,
    ) -> None:
        self._service_id = service_id
        self._region_name = region_name
        self._signing_name = signing_name
        self._signature_version = signature_version
        self._keys = credentials
        self._event_emitter = event_emitter
        self._auth_token = auth_token

    @property
    def region_name(self) -> str | None:
        """The region in signatures."""
        return self._region_name

    @property
    def signing_name(self) -> str:
        """The name in signatures."""
        return self._signing_name

    @property
    def signature_version(self) -> Any:
        """The kind of signatures."""
        return self._signature_version

    @property
    def _credentials(self) -> Any:
        if callable(self._keys):
            self._keys = self._keys()
        return self._keys

    @_credentials.setter
    def _credentials(self, credentials: Any) -> None:
        self._keys = credentials

    @property
    def _token(self) -> Any:
        if callable(self._auth_token):
            self._auth_token = self._auth_token()
        return self._auth_token

    def handler(self, operation_name: str | None = None, request: Any = None, **kwargs: Any) -> Any:
        """Sign a request at ``request-created``."""
        return self.sign(operation_name, request)

    def sign(
        self,
        operation_name: str | None,
        request: Any,
        region_name: str | None = None,
        signing_type: str = "standard",
        expires_in: int | None = None,
        signing_name: str | None = None,
    ) -> None:
        """Sign a request, with the handlers of ``choose-signer`` and ``before-sign``.

        :param signing_type: ``'standard'``, ``'presign-url'`` or ``'presign-post'``.
        :raises UnknownSignatureVersionError: there is no such signature.
        """
        version = self._choose_signer(operation_name, signing_type, request.context)
        self._event_emitter.emit(
            f"before-sign.{self._service_id.hyphenize()}.{operation_name}",
            request=request,
            signing_name=signing_name or self._signing_name,
            region_name=self._region_name,
            signature_version=version,
            request_signer=self,
            operation_name=operation_name,
        )
        if version is UNSIGNED:
            return
        signing = request.context.get("signing", {})
        options: dict[str, Any] = {
            "signing_name": signing.get("signing_name") or signing_name or self._signing_name,
            "region_name": region_name or signing.get("region") or self._region_name,
            "signature_version": version,
        }
        if expires_in is not None:
            options["expires"] = expires_in
        if signing.get("request_credentials"):
            options["request_credentials"] = signing["request_credentials"]
        if signing.get("identity_cache") is not None:
            options["identity_cache"], options["cache_key"] = signing["identity_cache"], signing["cache_key"]
        try:
            auth = self.get_auth_instance(**options)
        except UnknownSignatureVersionError:
            if signing_type == "standard":
                raise
            raise UnsupportedSignatureVersionError(signature_version=version) from None
        auth.add_auth(request)

    def _choose_signer(self, operation_name: str | None, signing_type: str, context: dict[str, Any]) -> Any:
        suffix = _SUFFIXES.get(signing_type, "")
        signing = context.get("signing", {})
        version = _suffixed(context.get("auth_type") or self._signature_version, suffix)
        _, chosen = self._event_emitter.emit_until_response(
            f"choose-signer.{self._service_id.hyphenize()}.{operation_name}",
            signing_name=signing.get("signing_name", self._signing_name),
            region_name=signing.get("region", self._region_name),
            signature_version=version,
            context=context,
        )
        return version if chosen is None else _suffixed(chosen, suffix)

    def get_auth_instance(
        self,
        signing_name: str,
        region_name: str,
        signature_version: Any = None,
        request_credentials: Any = None,
        **kwargs: Any,
    ) -> Any:
        """Return what adds a signature: an object of :mod:`ferroboto.botocore.auth`.

        :raises UnknownSignatureVersionError: there is no such signature.
        """
        from ..botocore.auth import AUTH_TYPE_MAPS

        version = self._signature_version if signature_version is None else signature_version
        cls = AUTH_TYPE_MAPS.get(version)
        if cls is None:
            raise UnknownSignatureVersionError(signature_version=version)
        if cls.REQUIRES_TOKEN:
            token = self._token
            return cls(token.get_frozen_token() if hasattr(token, "get_frozen_token") else token)
        keys = request_credentials or self._credentials
        if getattr(cls, "REQUIRES_IDENTITY_CACHE", False):
            keys = kwargs["identity_cache"].get_credentials(kwargs.pop("cache_key"))
        kwargs["credentials"] = None if keys is None else keys.get_frozen_credentials()
        if cls.REQUIRES_REGION:
            if self._region_name is None:
                raise NoRegionError()
            kwargs["region_name"] = region_name
            kwargs["service_name"] = signing_name
        return cls(**kwargs)

    get_auth = get_auth_instance

    def generate_presigned_url(
        self,
        request_dict: dict[str, Any],
        operation_name: str,
        expires_in: int = 3600,
        region_name: str | None = None,
        signing_name: str | None = None,
    ) -> str:
        """Return the signed URL of a request."""
        from ..awsrequest import create_request_object

        request = create_request_object(request_dict)
        self.sign(operation_name, request, region_name, "presign-url", expires_in, signing_name)
        request.prepare()
        return str(request.url)


def _suffixed(version: Any, suffix: str) -> Any:
    return version if version is UNSIGNED or version.endswith(suffix) else version + suffix


def is_replaced() -> bool:
    """Whether a program has put its own in place of anything that signs."""
    return _replaced.of("sign", "get_auth_instance", "get_auth", "add_auth")
