"""What the events of one call share, beside what handlers note there themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._ferroboto import ClientMeta
    from ..awsrequest import HeadersDict
    from ..model import OperationModel

    # Properties of an endpoint, and the kind of signature and the scope that they lead to.
    EndpointFacts = tuple[dict[str, Any], str | None, dict[str, Any]]


def context_of(meta: ClientMeta, model: OperationModel) -> dict[str, Any]:
    """Give what the events of one call share."""
    auth_type: str | None = model.resolved_auth_type
    if model.auth and meta.config.auth_scheme_preference:
        from ..botocore.auth import resolve_auth_scheme_preference

        auth_type = resolve_auth_scheme_preference(meta.config.auth_scheme_preference.split(","), model.auth)
    return {
        "client_region": meta.region_name,
        "client_config": meta.config,
        "has_streaming_input": model.has_streaming_input,
        "auth_type": auth_type,
        "unsigned_payload": model.unsigned_payload,
        "auth_options": model.service_model.metadata.get("auth"),
    }


def note_endpoint(context: dict[str, Any], facts: EndpointFacts) -> None:
    """Note what the endpoint rules say of the endpoint of a call: its properties, and what they mean for signatures."""
    properties, auth_type, signing = facts
    if properties:
        context["endpoint_properties"] = properties
    if "authSchemes" in properties:
        context["auth_type"] = auth_type
        context["signing"] = {**context.get("signing", {}), **signing}


def validation_asked(headers: HeadersDict, model: OperationModel) -> dict[str, Any]:
    """Give the parameter by which a request has asked for a checksum of its response, if it has."""
    name = (model.http_checksum or {}).get("requestValidationModeMember")
    member = model.input_shape.members.get(name) if name and model.input_shape is not None else None
    header = "" if member is None else member.serialization.get("name", "")
    return {str(name): headers[header]} if header in headers else {}
