"""Equivalent of ``botocore.errorfactory``."""

from __future__ import annotations

from typing import Any

from ..errorfactory import BaseClientExceptions as BaseClientExceptions
from ..errorfactory import client_exceptions
from ..exceptions import ClientError as ClientError


class ClientExceptionsFactory:
    """Makes the object ``exceptions`` of clients."""

    def create_client_exceptions(self, service_model: Any) -> BaseClientExceptions:
        """Make the object of a service, with a class for each of its errors."""
        errors = [(shape.name, shape.error_code) for shape in service_model.error_shapes]
        return client_exceptions(service_model.service_name, f"{service_model.service_id}Exceptions", errors)
