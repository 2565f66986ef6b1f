"""Of ``botocore.utils``: names of services, and what their shapes look like."""

from __future__ import annotations

import functools
import random
import re
from datetime import datetime
from typing import Any

_WORD_BREAKS = re.compile(r"\W+")


def is_json_value_header(shape: Any) -> bool:
    """Whether a member is a header that holds JSON."""
    serialization = getattr(shape, "serialization", None)
    return bool(
        serialization
        and serialization.get("jsonvalue", False)
        and serialization.get("location") == "header"
        and shape.type_name == "string"
    )


@functools.cache
def _irregular_module_names() -> dict[str, str]:
    """Names of client classes that do not follow from the identifier of the service, by that identifier."""
    from .._ferroboto import ServiceDescription
    from ..session import Session

    found = {}
    for name in Session().get_available_services():
        description = ServiceDescription.of(name)
        if description is not None:
            service_id = description.metadata()["serviceId"]
            found[service_id] = description.client_class().__name__
    return {service_id: name for service_id, name in found.items() if name != _WORD_BREAKS.sub("", service_id)}


def get_service_module_name(service_model: Any) -> str:
    """Return the name of a service's client class.

    :raises ValueError: the name that follows from the identifier belongs to another service.
    """
    service_id = service_model.metadata.get("serviceId")
    if service_id is None:
        return str(service_model.service_name)
    irregular = _irregular_module_names()
    if service_id in irregular:
        return irregular[service_id]
    name = _WORD_BREAKS.sub("", service_id)
    if name in irregular.values():
        raise ValueError(
            f"serviceId {service_id!r} derives the module name {name!r}, which is already used by another service in "
            f"SERVICE_MODULE_NAMES. Record a different name for {service_id!r} in that table."
        )
    return name


def hyphenize_service_id(service_id: str) -> str:
    """Write the identifier of a service as names of events have it."""
    return service_id.replace(" ", "-").lower()


class ArgumentGenerator:
    """Makes examples of values for shapes.

    :param use_member_names: strings are the names of their members, and not empty.
    """

    __module__ = "ferroboto.botocore.utils"

    def __init__(self, use_member_names: bool = False) -> None:
        self._use_member_names = use_member_names

    def generate_skeleton(self, shape: Any) -> Any:
        """Return an example of a shape's values.

        >>> import ferroboto
        >>> from ferroboto.botocore.utils import ArgumentGenerator
        >>> model = ferroboto.client('sns', region_name='us-east-1').meta.service_model
        >>> ArgumentGenerator().generate_skeleton(model.operation_model('Unsubscribe').input_shape)
        {'SubscriptionArn': ''}
        """
        return self._example(shape, "", ())

    def _example(self, shape: Any, name: str, above: tuple[str, ...]) -> Any:
        kind = shape.type_name
        if kind == "structure":
            if above.count(shape.name) > 0:
                return {}
            inside = (*above, shape.name)
            return {member: self._example(inner, member, inside) for member, inner in shape.members.items()}
        inside = (*above, shape.name)
        if kind == "list":
            return [self._example(shape.member, shape.member.name if self._use_member_names else "", inside)]
        if kind == "map":
            return {"KeyName": self._example(shape.value, "", inside)}
        if kind == "string":
            if self._use_member_names:
                return name
            return random.choice(shape.enum) if shape.enum else ""
        plain = {
            "integer": 0,
            "long": 0,
            "float": 0.0,
            "double": 0.0,
            "boolean": True,
            "timestamp": datetime(1970, 1, 1),
        }
        return plain.get(kind)
