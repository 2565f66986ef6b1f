"""The signature of a call: handlers choose its kind, and see the request before it is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._unsigned import UNSIGNED
from .builtin import OPERATION_SIGNER
from .call import Call
from .signing import is_replaced as is_signing_replaced

if TYPE_CHECKING:
    from ..awsrequest import AWSRequest
    from .signing import RequestSigner

# Signatures that are part of the body, or whose headers others set as well.
_SIGNED_HERE = frozenset({"v2", "v3", "v3https", "s3"})


class CallSignature(Call):
    """Which signature a call gets, and for which scope."""

    _signer: RequestSigner
    # The kind of signature, unless a handler chooses another, and whether it leaves the body out.
    _chosen: str | None = None
    _leaves_payload = False
    _auth_type: str | None = None

    def _sign(self, request: AWSRequest) -> tuple[Any, ...] | None:
        signer = self._signer
        if is_signing_replaced():
            signer.sign(self._model.name, request)
            return None
        version = request.context.get("auth_type") or signer.signature_version
        chosen = self._choose_signer(request.context, version)
        if chosen is not None:
            version = chosen
        self._emit_before_sign(request, version)
        if version is UNSIGNED:
            return None
        signing = request.context.get("signing", {})
        own = signing.get("request_credentials")
        if own or version in _SIGNED_HERE:
            name, region = self._scope(signing)
            signer.get_auth_instance(name, region, version, own).add_auth(request)
            return None
        leaves_payload = not request.context.get("payload_signing_enabled", True)
        return (version, leaves_payload, signing.get("region"), signing.get("signing_name"))

    def _scope(self, signing: dict[str, Any]) -> tuple[Any, Any]:
        """Give the name and the region that a request is signed for, as far as handlers have changed them."""
        signer = self._signer
        return (signing.get("signing_name", signer.signing_name), signing.get("region", signer.region_name))

    def _emit_before_sign(self, request: AWSRequest, version: Any) -> None:
        signer = self._signer
        self._emit(
            "before-sign",
            request=request,
            signing_name=signer.signing_name,
            region_name=signer.region_name,
            signature_version=version,
            request_signer=signer,
            operation_name=self._model.name,
        )

    def _choose_signer(self, context: dict[str, Any], version: Any) -> Any:
        event = f"choose-signer.{self._name}"
        name, region = self._scope(context.get("signing", {}))
        step = {"signing_name": name, "region_name": region, "signature_version": version, "context": context}
        for handler in self._handlers(event):
            if handler is OPERATION_SIGNER:
                answer = self._chosen_natively(context, version)
            else:
                answer = handler(event_name=event, **step)
            if answer is not None:
                return answer
        return None

    def _chosen_natively(self, context: dict[str, Any], version: Any) -> Any:
        auth_type = context.get("auth_type")
        changed = auth_type != self._auth_type
        if self._leaves_payload if not changed else auth_type == "v4-unsigned-body":
            context["payload_signing_enabled"] = False
        if not changed and self._chosen in ("v4a", "s3v4a"):
            regions = self._meta.config.sigv4a_signing_region_set
            signing = context.setdefault("signing", {})
            signing["region"] = regions or signing.get("region") or "*"
            signing.setdefault("signing_name", self._signer.signing_name)
        if changed:
            # A handler has chosen another kind.
            return UNSIGNED if auth_type == "none" else "v4" if auth_type == "v4-unsigned-body" else auth_type
        if self._chosen is None:
            # If only the client says so, later handlers may still choose a signature.
            return None if auth_type is None and version is UNSIGNED else UNSIGNED
        # If this is only the client's version, later handlers may still choose another.
        is_clients = version is not UNSIGNED and version.removesuffix("-query") == self._chosen
        return None if auth_type is None and is_clients else self._chosen
