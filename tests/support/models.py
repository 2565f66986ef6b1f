"""botocore's service models, as the generators read them."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import botocore.session
from botocore.loaders import JSONFileLoader

from tests.support.libraries import REGION, SERVICES, reference


@dataclass(frozen=True)
class Operation:
    """An operation that boto3 offers as a method."""

    service: str
    method: str
    model: Any

    @property
    def protocol(self) -> str:
        protocol: str = self.model.service_model.resolved_protocol
        return protocol

    def __str__(self) -> str:
        return f"{self.service}.{self.method}"


class OwnCopies(JSONFileLoader):  # type: ignore[misc] # botocore has no types
    """Reads files anew where tests share what they have read: botocore's handlers of S3 change the models of clients."""

    load_file = JSONFileLoader.load_file


@functools.cache
def service_model(service: str) -> Any:
    session = botocore.session.Session()
    session.get_component("data_loader").file_loader = OwnCopies()
    return session.get_service_model(service)


@functools.cache
def operations(service: str) -> tuple[Operation, ...]:
    """In the order of boto3's own mapping; operations that boto3 hides are not among them."""
    client = reference().client(service, region_name=REGION)
    model = service_model(service)
    methods = client.meta.method_to_api_mapping
    return tuple(
        Operation(service, method, model.operation_model(name))
        for method, name in methods.items()
        if hasattr(client, method)
    )


@functools.cache
def all_operations() -> tuple[Operation, ...]:
    return tuple(operation for service in SERVICES for operation in operations(service))


def operation(service: str, method: str) -> Operation:
    return next(found for found in operations(service) if found.method == method)


def undemanding(service: str) -> Operation:
    """An operation that can be called without parameters."""
    return next(
        found
        for found in operations(service)
        if found.method.startswith(("describe_", "list_")) and not found.model.input_shape.required_members
    )
