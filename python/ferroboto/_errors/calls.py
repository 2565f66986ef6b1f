"""Exceptions of using a client: parameters, pages, waiters, stubs, and the addresses of buckets."""

from __future__ import annotations

from .base import BotoCoreError, _exception_from_packed_args

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


# A message longer than this contains a value that nobody reads, such as the bytes of an image.
_LONG_REPORT = 5000


# parameters


class MissingParametersError(BotoCoreError):
    """Required parameters are missing."""

    fmt = "The following required parameters are missing for {object_name}: {missing}"


class ParamValidationError(BotoCoreError):
    """The parameters of a call do not fit its model."""

    fmt = "Parameter validation failed:\n{report}"

    def __init__(self, **kwargs: Any) -> None:
        """Fill the message; values that would fill the screen are shortened there, and whole in ``kwargs``."""
        super().__init__(**kwargs)
        if len(self.args[0]) > _LONG_REPORT:
            from .notes import shortened_report

            self.args = (self.fmt.format(**{**kwargs, "report": shortened_report(str(kwargs["report"]))}),)


class ValidationError(BotoCoreError):
    """A value is invalid."""

    fmt = "Invalid value ('{value}') for param {param} of type {type_name} "


class UnknownKeyError(ValidationError):
    """A structure has no such key."""

    fmt = "Unknown key '{value}' for param '{param}'.  Must be one of: {choices}"


class RangeError(ValidationError):
    """A value is out of its range."""

    fmt = "Value out of range for param {param}: {min_value} <= {value} <= {max_value}"


class UnknownParameterError(ValidationError):
    """An operation has no such parameter."""

    fmt = "Unknown parameter '{name}' for operation {operation}.  Must be one of: {choices}"


class InvalidRegionError(ValidationError, ValueError):
    """A region name that cannot be part of a host name."""

    fmt = "Provided region_name '{region_name}' doesn't match a supported format."


class AliasConflictParameterError(ValidationError):
    """A parameter was given under two names."""

    fmt = (
        "Parameter '{original}' and its alias '{alias}' were provided "
        "for operation {operation}.  Only one of them may be used."
    )


class UnknownServiceStyle(BotoCoreError):
    """There is no such style of calling a service."""

    fmt = "The service style ({service_style}) is not understood."


class InvalidExpressionError(BotoCoreError):
    """An expression other than a dotted path."""

    fmt = "Invalid expression {expression}: Only dotted lookups are supported."


class ChecksumError(BotoCoreError):
    """The body's checksum is wrong."""

    fmt = (
        "Checksum {checksum_type} failed, expected checksum "
        "{expected_checksum} did not match calculated checksum "
        "{actual_checksum}."
    )


class FlexibleChecksumError(BotoCoreError):
    """A checksum cannot be computed or found."""

    fmt = "{error_msg}"


class AwsChunkedWrapperError(BotoCoreError):
    """A chunk-signed body cannot be produced."""

    fmt = "{error_msg}"


class MD5UnavailableError(BotoCoreError):
    """This system has no MD5."""

    fmt = "This system does not support MD5 generation."


class MissingDependencyException(BotoCoreError):
    """An optional package is missing."""

    fmt = "Missing Dependency: {msg}"


# paginators, waiters, stubs, client


class PaginationError(BotoCoreError):
    """Paging cannot go on."""

    fmt = "Error during pagination: {message}"


class OperationNotPageableError(BotoCoreError):
    """The operation has no pages."""

    fmt = "Operation cannot be paginated: {operation_name}"


class WaiterError(BotoCoreError):
    """The waited-for state was not reached."""

    fmt = "Waiter {name} failed: {reason}"

    def __init__(self, name: str, reason: str, last_response: Any) -> None:
        """Keep the response that ended the wait."""
        super().__init__(name=name, reason=reason)
        self.last_response = last_response

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with the last response."""
        packed = {**self.kwargs, "last_response": self.last_response}
        return _exception_from_packed_args, (type(self), None, packed)


class WaiterConfigError(BotoCoreError):
    """The waiter's description is malformed."""

    fmt = "Error processing waiter config: {error_msg}"


class UnknownClientMethodError(BotoCoreError):
    """The client has no such method."""

    fmt = "Client does not have method: {method_name}"


class StubResponseError(BotoCoreError):
    """A stubbed response cannot be returned."""

    fmt = "Error getting response stub for operation {operation_name}: {reason}"


class StubAssertionError(StubResponseError, AssertionError):
    """A stubbed call came with other parameters than expected."""


class UnStubbedResponseError(StubResponseError):
    """A call for which no response was stubbed."""


# S3 (names that programs import; no client raises them here)


class InvalidDNSNameError(BotoCoreError):
    """A bucket name that cannot be a host name."""

    fmt = (
        "Bucket named {bucket_name} is not DNS compatible. Virtual "
        "hosted-style addressing cannot be used. The addressing style "
        "can be configured by removing the addressing_style value "
        "or setting that value to 'path' or 'auto' in the AWS Config "
        "file or in the botocore.client.Config object."
    )


class InvalidS3AddressingStyleError(BotoCoreError):
    """There is no such addressing style."""

    fmt = "S3 addressing style {s3_addressing_style} is invalid. Valid options are: 'auto', 'virtual', and 'path'"


class InvalidS3UsEast1RegionalEndpointConfigError(BotoCoreError):
    """``us_east_1_regional_endpoint`` has an unknown value."""

    fmt = (
        "S3 us-east-1 regional endpoint option "
        "{s3_us_east_1_regional_endpoint_config} is "
        'invalid. Valid options are: "legacy", "regional"'
    )


class UnsupportedS3ArnError(BotoCoreError):
    """An ARN that cannot stand for a bucket."""

    fmt = 'S3 ARN {arn} provided to "Bucket" parameter is invalid. Only ARNs for S3 access-points are supported.'


class UnsupportedS3ControlArnError(BotoCoreError):
    """An ARN that the operation does not take."""

    fmt = 'S3 ARN "{arn}" provided is invalid for this operation. {msg}'


class UnsupportedOutpostResourceError(BotoCoreError):
    """An outpost ARN without an access point."""

    fmt = (
        'S3 Outpost ARN resource "{resource_name}" provided to "Bucket" '
        "parameter is invalid. Only ARNs for S3 Outpost arns with an "
        "access-point sub-resource are supported."
    )


class UnsupportedS3ConfigurationError(BotoCoreError):
    """S3 settings that do not go together."""

    fmt = "Unsupported configuration when using S3: {msg}"


class UnsupportedS3AccesspointConfigurationError(BotoCoreError):
    """S3 settings that do not go with an access point."""

    fmt = "Unsupported configuration when using S3 access-points: {msg}"


class UnsupportedS3ControlConfigurationError(BotoCoreError):
    """S3 Control settings that do not go together."""

    fmt = "Unsupported configuration when using S3 Control: {msg}"
