"""Clients of descriptions that a program has as dicts, for serializers and parsers that stand by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from .._ferroboto import BaseClient
from ..config import Config
from ..exceptions import DataNotFoundError

Reader = Callable[[Any], Any]

# No service goes by this name, so that no rule of a service holds.
_NAME = "described"
_METADATA = {
    "apiVersion": "",
    "endpointPrefix": _NAME,
    "serviceId": _NAME,
    "signatureVersion": "v4",
    "jsonVersion": "1.0",
}


class _Only:
    """A loader with one description."""

    def __init__(self, description: dict[str, Any]) -> None:
        self._description = description

    def load_service_model(self, service_name: str, type_name: str, api_version: str | None = None) -> Any:
        if type_name == "service-2":
            return self._description
        raise DataNotFoundError(data_path=type_name)

    def list_available_services(self, type_name: str) -> list[str]:
        return [_NAME]


def is_described(service_model: Any) -> bool:
    """Whether a model was made of a dict, and is none of those that are built in."""
    return isinstance(service_model._service_description.get("shapes", {}), dict)


def client_of_description(
    metadata: Mapping[str, Any],
    operations: Mapping[str, Any],
    shapes: Mapping[str, Any],
    protocol: str,
    validates: bool = False,
) -> BaseClient:
    """Make a client of some operations, which speaks a protocol, for what needs no network."""
    from ..botocore.session import Session

    known = {name: value for name, value in metadata.items() if value is not None}
    description = {
        "metadata": {**_METADATA, **known, "protocol": protocol, "protocols": [protocol]},
        "operations": operations,
        "shapes": shapes,
    }
    session = Session()
    session.register_component("data_loader", _Only(description))
    client: BaseClient = session.create_client(
        _NAME,
        "us-east-1",
        endpoint_url="https://localhost",
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="secret",
        config=Config(parameter_validation=validates),
    )
    return client


def client_of_operation(operation_model: Any, protocol: str, validates: bool) -> BaseClient:
    """Make a client that has one operation."""
    model = operation_model.service_model
    operation = {"http": {"method": "POST", "requestUri": "/"}, **operation_model._operation_model}
    # Whether it is signed makes no difference to what is written.
    kept = {name: value for name, value in operation.items() if name not in ("authtype", "auth")}
    shapes = model._service_description.get("shapes", {})
    operations = {operation_model.name: {"name": operation_model.name, **kept}}
    given = kept.get("input", {})
    if "payload" in given:
        # Models of services have it in the shape.
        shapes = {**shapes, given["shape"]: {**shapes[given["shape"]], "payload": given["payload"]}}
    return client_of_description(model.metadata, operations, shapes, protocol, validates)


def parsed(response: dict[str, Any], shape: Any, protocol: str, readers: Mapping[str, Reader]) -> Any:
    """Read a response by a shape: what a client would return for an operation with this output.

    :param readers: functions that read values of some types from their text.
    """
    if shape is not None and shape.metadata.get("exception", False) and response["status_code"] >= 301:
        return _of_error(response, shape, protocol, readers)
    wrapper = None if shape is None else shape.serialization.get("resultWrapper")
    output = (
        {} if shape is None else {"output": {"shape": shape.name, **({"resultWrapper": wrapper} if wrapper else {})}}
    )
    return _read(response, shape, protocol, readers, output)


def _of_error(response: dict[str, Any], shape: Any, protocol: str, readers: Mapping[str, Reader]) -> Any:
    """Give the members of an error alone; whether it is that error is for the program to know."""
    plain = _read(response, None, protocol, {}, {})
    body = response["body"].strip()
    if response["status_code"] >= 500 and (not body or body.startswith(b"<html>")):
        # It comes from something in front of the service, and has no members.
        return plain
    code = plain.get("Error", {}).get("Code")
    model = {**shape._shape_model, "error": {"code": code}}
    found = _read(response, shape, protocol, readers, {"errors": [{"shape": shape.name}]}, model)
    return {name: value for name, value in found.items() if name in shape.members}


def _read(
    response: dict[str, Any],
    shape: Any,
    protocol: str,
    readers: Mapping[str, Reader],
    operation: dict[str, Any],
    model: Any = None,
) -> Any:
    from .private import parsed_by

    context = response.get("context", {})
    name = context.get("operation_name", "Operation")
    shapes: dict[str, Any] = {}
    if shape is not None:
        described = {**shape._shape_resolver._shape_map, shape.name: shape._shape_model if model is None else model}
        _collect(shape.name, described, shapes)
        for kind in readers:
            shapes = {it: {"type": "string"} if known["type"] == kind else known for it, known in shapes.items()}
    operations = {name: {"name": name, "http": {"method": "POST", "requestUri": "/"}, **operation}}
    found = parsed_by(client_of_description({}, operations, shapes, protocol), name, response)
    return found if shape is None or not readers else _with(readers, found, shape)


def _with(readers: Mapping[str, Reader], value: Any, shape: Any) -> Any:
    """Read the values of some types."""
    if value is None:
        return None
    if shape.type_name in readers:
        # In CBOR a timestamp has a type of its own, and is no text.
        return readers[shape.type_name](value.timestamp() if isinstance(value, datetime) else value)
    if shape.type_name == "structure" and isinstance(value, dict):
        members = shape.members
        return {name: _with(readers, it, members[name]) if name in members else it for name, it in value.items()}
    if shape.type_name == "list":
        return [_with(readers, it, shape.member) for it in value]
    if shape.type_name == "map":
        return {key: _with(readers, it, shape.value) for key, it in value.items()}
    return value


def _collect(name: str, described: Mapping[str, Any], shapes: dict[str, Any]) -> None:
    """Add a shape and all that it refers to."""
    if name in shapes:
        return
    shapes[name] = shape = described[name]
    for reference in (*shape.get("members", {}).values(), *(shape.get(part) for part in ("member", "key", "value"))):
        if reference is not None:
            _collect(reference["shape"], described, shapes)
