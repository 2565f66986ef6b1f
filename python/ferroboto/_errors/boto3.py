"""The exceptions that boto3 adds to botocore's."""

from __future__ import annotations

from .configuration import DataNotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Boto3Error(Exception):
    """Base of the errors that boto3 itself adds to botocore's."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by state: the constructors of subclasses take other arguments."""
        return _boto3_error_from_state, (type(self), self.args, self.__dict__)


def _boto3_error_from_state(cls: type[Boto3Error], args: tuple[Any, ...], state: dict[str, Any]) -> Boto3Error:
    error = cls.__new__(cls)
    Exception.__init__(error, *args)
    error.__dict__.update(state)
    return error


class ResourceLoadException(Boto3Error):
    """A resource has no ``load``."""


class NoVersionFound(Boto3Error):
    """No API version was found."""


class UnknownAPIVersionError(Boto3Error, DataNotFoundError):
    """The resource has no such API version."""

    def __init__(self, service_name: str, bad_api_version: str, available_api_versions: str) -> None:
        """Name the versions there are."""
        Boto3Error.__init__(
            self,
            f"The '{service_name}' resource does not support an API version of: "
            f"{bad_api_version}\nValid API versions are: {available_api_versions}",
        )


class ResourceNotExistsError(Boto3Error, DataNotFoundError):
    """There is no resource of this name."""

    def __init__(self, service_name: str, available_services: list[str], has_low_level_client: bool) -> None:
        """Name the resources there are."""
        available = "\n   - ".join(available_services)
        msg = f"The '{service_name}' resource does not exist.\nThe available resources are:\n   - {available}\n"
        if has_low_level_client:
            msg += f"\nConsider using a boto3.client('{service_name}') instead of a resource for '{service_name}'"
        Boto3Error.__init__(self, msg)


class RetriesExceededError(Boto3Error):
    """A transfer failed too often."""

    def __init__(self, last_exception: BaseException, msg: str = "Max Retries Exceeded") -> None:
        """Keep the last failure."""
        super().__init__(msg)
        self.last_exception = last_exception


class S3TransferFailedError(Boto3Error):
    """A transfer failed."""


class S3UploadFailedError(Boto3Error):
    """An upload failed."""


class DynamoDBOperationNotSupportedError(Boto3Error):
    """An operand does not support the operation."""

    def __init__(self, operation: str, value: Any) -> None:
        """Name the operation and the operand."""
        Exception.__init__(
            self,
            f"{operation} operation cannot be applied to value {value} of type "
            f"{type(value)} directly. Must use AttributeBase object methods "
            f"(i.e. Attr().eq()). to generate ConditionBase instances first.",
        )


DynanmoDBOperationNotSupportedError = DynamoDBOperationNotSupportedError


class DynamoDBNeedsConditionError(Boto3Error):
    """A value is not a condition."""

    def __init__(self, value: Any) -> None:
        """Name the value."""
        Exception.__init__(
            self,
            f"Expecting a ConditionBase object. Got {value} of type {type(value)}. "
            f"Use AttributeBase object methods (i.e. Attr().eq()). to "
            f"generate ConditionBase instances.",
        )


class DynamoDBNeedsKeyConditionError(Boto3Error):
    """A value is not a condition on a key."""


class InvalidCrtTransferConfigError(Boto3Error):
    """The CRT client does not support a transfer setting."""
