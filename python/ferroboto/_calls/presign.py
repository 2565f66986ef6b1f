"""Hooks of presigning: what event handlers see before a URL is signed, and what they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .._unsigned import UNSIGNED
from ..awsrequest import AWSRequest, HeadersDict
from .headers import encoded as _encoded
from .headers import spelled as _spelled
from .hooks import CallHooks

if TYPE_CHECKING:
    from .._ferroboto import ClientMeta
    from .headers import Headers
    from .signing import RequestSigner

_SUFFIX = "-query"
# How many seconds a URL is valid.
DEFAULT_EXPIRES = 3600


class PresignHooks(CallHooks):
    """What the handlers of one URL see."""

    def __init__(self, meta: ClientMeta, operation_name: str) -> None:
        """Begin."""
        super().__init__(meta, operation_name, lambda *_: None)
        self._context = {"is_presign_request": True, "use_global_endpoint": _is_global(meta)}
        self._auth_type = None

    def before_sign(
        self,
        method: Any,
        url: str,
        headers: Headers,
        body: bytes,
        scope: tuple[str, str | None, str | None],
        expires: Any = None,
    ) -> tuple[str | None, Any]:
        """Give the signature version and the parts of the request; without a version just the URL."""
        form = self._model.service_model.resolved_protocol in ("query", "ec2")
        request = AWSRequest(
            method=method,
            url=url,
            headers={_spelled(name, self._model): value.decode("utf-8") for name, value in headers},
            data=dict(parse_qsl(body.decode("ascii"), keep_blank_values=True)) if form else body,
        )
        request.context = self._context
        name, region, self._chosen = scope
        self._signer = signer = self._request_signer(name, region)
        version = self._version(signer)
        self._emit_before_sign(request, version)
        if version is UNSIGNED:
            return (None, request.prepare().url)
        signing = request.context.get("signing", {})
        if own := signing.get("request_credentials"):
            name, region = self._scope(signing)
            lasting = DEFAULT_EXPIRES if expires is None else expires
            signer.get_auth_instance(name, region, version, own, expires=lasting).add_auth(request)
            return (None, request.prepare().url)
        data = request.data
        if request.params:
            data = {**dict(request.params), **(data if isinstance(data, dict) else {})}
        parts = (request.method, request.url, _encoded(HeadersDict(request.headers.items())), data)
        return (version, (*parts, signing.get("region"), signing.get("signing_name")))

    def _version(self, signer: RequestSigner) -> Any:
        version = _suffixed(self._context.get("auth_type") or signer.signature_version)
        chosen = self._choose_signer(self._context, version)
        return version if chosen is None else _suffixed(chosen)


def _is_global(meta: ClientMeta) -> bool:
    """Report whether URLs may go to the endpoint of all regions, as botocore notes it for any service."""
    if meta.partition != "aws":
        return False
    s3 = meta.config.s3 or {}
    is_regional = s3.get("us_east_1_regional_endpoint") == "regional" and meta.config.region_name == "us-east-1"
    return not (s3.get("use_dualstack_endpoint") or is_regional or s3.get("addressing_style") == "virtual")


def _suffixed(version: Any) -> Any:
    return version if version is UNSIGNED or version.endswith(_SUFFIX) else version + _SUFFIX
