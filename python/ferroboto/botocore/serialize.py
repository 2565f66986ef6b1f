"""Equivalent of ``botocore.serialize``: writes parameters into requests, with the engine that clients use.

The protocol is that of the operation's service, whatever the name of the class: the engine has one path for all of them.
"""

from __future__ import annotations

from typing import Any

from .._calls.described import client_of_operation, is_described
from .._calls.private import client_of_model, serialized

DEFAULT_TIMESTAMP_FORMAT = "iso8601"
ISO8601 = "%Y-%m-%dT%H:%M:%SZ"
ISO8601_MICRO = "%Y-%m-%dT%H:%M:%S.%fZ"
HOST_PREFIX_RE = r"^[A-Za-z0-9\.\-]+$"
TIMESTAMP_PRECISION_DEFAULT = "default"
TIMESTAMP_PRECISION_MILLISECOND = "millisecond"
TIMESTAMP_PRECISION_LEGACY = "legacy"
TIMESTAMP_PRECISION_OPTIONS = (
    TIMESTAMP_PRECISION_DEFAULT,
    TIMESTAMP_PRECISION_MILLISECOND,
    TIMESTAMP_PRECISION_LEGACY,
)


class Serializer:
    """Writes the parameters of an operation into a request."""

    DEFAULT_METHOD = "POST"
    MAP_TYPE = dict
    DEFAULT_ENCODING = "utf-8"

    def __init__(self, timestamp_precision: str = TIMESTAMP_PRECISION_DEFAULT) -> None:
        """Take what botocore's takes; timestamps are written in full, whatever the precision.

        :raises ValueError: there is no such precision.
        """
        if timestamp_precision not in TIMESTAMP_PRECISION_OPTIONS:
            raise ValueError(f"Invalid timestamp precision found while creating serializer: {timestamp_precision}")
        self._validates = False

    def serialize_to_request(self, parameters: dict[str, Any], operation_model: Any) -> dict[str, Any]:
        """Return the request of an operation: method, path, query, headers and body.

        :raises ParamValidationError: the parameters do not fit, and the serializer validates.
        """
        model = operation_model.service_model
        if is_described(model):
            client = client_of_operation(operation_model, self._protocol(), self._validates)
        else:
            client = client_of_model(model, self._validates)
        return serialized(client, parameters, operation_model)

    @classmethod
    def _protocol(cls) -> str:
        names = {kind: name for name, kind in SERIALIZERS.items()}
        return next(names[kind] for kind in cls.__mro__ if kind in names)


class QuerySerializer(Serializer):
    """A serializer."""


class EC2Serializer(QuerySerializer):
    """A serializer."""


class JSONSerializer(Serializer):
    """A serializer."""


class CBORSerializer(Serializer):
    """A serializer."""


class BaseRestSerializer(Serializer):
    """A serializer."""


class BaseRpcV2Serializer(Serializer):
    """A serializer."""


class RestJSONSerializer(BaseRestSerializer, JSONSerializer):
    """A serializer."""


class RestXMLSerializer(BaseRestSerializer):
    """A serializer."""


class RpcV2CBORSerializer(BaseRpcV2Serializer, CBORSerializer):
    """A serializer."""


SERIALIZERS: dict[str, type[Serializer]] = {
    "ec2": EC2Serializer,
    "query": QuerySerializer,
    "json": JSONSerializer,
    "rest-json": RestJSONSerializer,
    "rest-xml": RestXMLSerializer,
    "smithy-rpc-v2-cbor": RpcV2CBORSerializer,
}


def create_serializer(
    protocol_name: str, include_validation: bool = True, timestamp_precision: str = TIMESTAMP_PRECISION_DEFAULT
) -> Serializer:
    """Make a serializer, which validates parameters by default.

    :raises KeyError: there is no such protocol.
    """
    serializer = SERIALIZERS[protocol_name](timestamp_precision)
    serializer._validates = include_validation
    return serializer
