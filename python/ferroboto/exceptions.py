"""Every exception of botocore and boto3, under the same names, bases and texts.

Only classes live here: nothing that raises them, nothing that knows a service.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost more than this whole module
    from typing import Any


def _exception_from_packed_args(
    exception_cls: type[BaseException],
    args: tuple[Any, ...] | None = None,
    kwargs: dict[str, Any] | None = None,
) -> BaseException:
    # Unpickling passes positional arguments only; most classes here take keywords.
    return exception_cls(*(args or ()), **(kwargs or {}))


def _notes(error: BaseException) -> list[str]:
    if "__notes__" not in vars(error):
        from ._errors.notes import notes_of

        found = notes_of(error)
        if not found:
            raise AttributeError("__notes__")
        vars(error)["__notes__"] = found
    notes: list[str] = vars(error)["__notes__"]
    return notes


def _set_notes(error: BaseException, notes: list[str]) -> None:
    vars(error)["__notes__"] = notes


# A message longer than this contains a value that nobody reads, such as the bytes of an image.
_LONG_REPORT = 5000

# Notes (PEP 678) that are made when someone asks for them, as a traceback does.
_NOTES: Any = property(_notes, _set_notes)


class BotoCoreError(Exception):
    """Base of everything that is not an error answer of the service."""

    __notes__ = _NOTES

    fmt = "An unspecified error occurred"

    def __init__(self, **kwargs: Any) -> None:
        """Fill the class's ``fmt`` with ``kwargs``."""
        Exception.__init__(self, self.fmt.format(**kwargs))
        self.kwargs = kwargs

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by keyword arguments."""
        return _exception_from_packed_args, (type(self), None, self.kwargs)


# models and data


class DataNotFoundError(BotoCoreError):
    """No data under this path."""

    fmt = "Unable to load data for: {data_path}"


class UnknownServiceError(DataNotFoundError):
    """There is no service of this name."""

    fmt = "Unknown service: '{service_name}'. Valid service names are: {known_service_names}"


class UnknownRegionError(BotoCoreError):
    """There is no region of this name."""

    fmt = "Unknown region: '{region_name}'. {error_msg}"


class ApiVersionNotFoundError(BotoCoreError):
    """The service has no such API version."""

    fmt = "Unable to load data {data_path} for: {api_version}"


class UndefinedModelAttributeError(Exception):
    """The service model lacks something."""


class MissingServiceIdError(UndefinedModelAttributeError):
    """The service model has no ``serviceId``."""

    fmt = (
        "The model being used for the service {service_name} is missing the "
        "serviceId metadata property, which is required."
    )

    def __init__(self, **kwargs: Any) -> None:
        """Fill ``fmt`` with ``kwargs``."""
        Exception.__init__(self, self.fmt.format(**kwargs))
        self.kwargs = kwargs

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by keyword arguments."""
        return _exception_from_packed_args, (type(self), None, self.kwargs)


class UnsupportedServiceProtocolsError(BotoCoreError):
    """The service speaks none of the known protocols."""

    fmt = (
        "Botocore supports {botocore_supported_protocols}, but service {service} only "
        "supports {service_supported_protocols}."
    )


# HTTP
# botocore mixes in classes of the requests and urllib3 that it vendors, which old programs catch.


_VENDORED = "ferroboto.botocore.vendored.requests.exceptions"
_VENDORED_URLLIB3 = "ferroboto.botocore.vendored.requests.packages.urllib3.exceptions"


class _RequestException(OSError):
    __module__ = _VENDORED
    __qualname__ = "RequestException"


class _RequestsConnectionError(_RequestException):
    __module__ = _VENDORED
    __qualname__ = "ConnectionError"


class _RequestsTimeout(_RequestException):
    __module__ = _VENDORED
    __qualname__ = "Timeout"


class _RequestsReadTimeout(_RequestsTimeout):
    __module__ = _VENDORED
    __qualname__ = "ReadTimeout"


class _RequestsConnectTimeout(_RequestsConnectionError, _RequestsTimeout):
    __module__ = _VENDORED
    __qualname__ = "ConnectTimeout"


class _RequestsSSLError(_RequestsConnectionError):
    __module__ = _VENDORED
    __qualname__ = "SSLError"


class _RequestsProxyError(_RequestsConnectionError):
    __module__ = _VENDORED
    __qualname__ = "ProxyError"


class _Urllib3HTTPError(Exception):
    __module__ = _VENDORED_URLLIB3
    __qualname__ = "HTTPError"


class _Urllib3PoolError(_Urllib3HTTPError):
    __module__ = _VENDORED_URLLIB3
    __qualname__ = "PoolError"


class _Urllib3RequestError(_Urllib3PoolError):
    __module__ = _VENDORED_URLLIB3
    __qualname__ = "RequestError"


class _Urllib3TimeoutError(_Urllib3HTTPError):
    __module__ = _VENDORED_URLLIB3
    __qualname__ = "TimeoutError"


class _Urllib3ReadTimeoutError(_Urllib3TimeoutError, _Urllib3RequestError):
    __module__ = _VENDORED_URLLIB3
    __qualname__ = "ReadTimeoutError"


class HTTPClientError(BotoCoreError):
    """The HTTP client failed once a connection was up."""

    fmt = "An HTTP Client raised an unhandled exception: {error}"

    def __init__(self, request: Any = None, response: Any = None, **kwargs: Any) -> None:
        """Keep the request and, when there is one, the response."""
        self.request = request
        self.response = response
        super().__init__(**kwargs)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with request and response."""
        return _exception_from_packed_args, (
            type(self),
            (self.request, self.response),
            self.kwargs,
        )


class ConnectionError(BotoCoreError):
    """No connection could be made."""

    fmt = "An HTTP Client failed to establish a connection: {error}"


class EndpointConnectionError(ConnectionError):
    """The endpoint cannot be reached."""

    fmt = 'Could not connect to the endpoint URL: "{endpoint_url}"'


class SSLError(ConnectionError, _RequestsSSLError):
    """The TLS handshake or the certificate failed."""

    fmt = "SSL validation failed for {endpoint_url} {error}"


class ConnectionClosedError(HTTPClientError):
    """The server closed before a complete answer."""

    fmt = 'Connection was closed before we received a valid response from endpoint URL: "{endpoint_url}".'


class ReadTimeoutError(HTTPClientError, _RequestsReadTimeout, _Urllib3ReadTimeoutError):
    """The server stayed silent past ``read_timeout``."""

    fmt = 'Read timeout on endpoint URL: "{endpoint_url}"'


class ConnectTimeoutError(ConnectionError, _RequestsConnectTimeout):
    """Connecting took longer than ``connect_timeout``."""

    fmt = 'Connect timeout on endpoint URL: "{endpoint_url}"'


class ProxyConnectionError(ConnectionError, _RequestsProxyError):
    """The proxy cannot be reached."""

    fmt = 'Failed to connect to proxy URL: "{proxy_url}"'


class ResponseStreamingError(HTTPClientError):
    """A streamed body broke off."""

    fmt = "An error occurred while reading from response stream: {error}"


class InvalidIMDSEndpointError(BotoCoreError):
    """The configured instance metadata endpoint is no URL."""

    fmt = "Invalid endpoint EC2 Instance Metadata endpoint: {endpoint}"


class InvalidIMDSEndpointModeError(BotoCoreError):
    """The configured instance metadata endpoint mode is unknown."""

    fmt = "Invalid EC2 Instance Metadata endpoint mode: {mode} Valid endpoint modes (case-insensitive): {valid_modes}."


class IncompleteReadError(BotoCoreError):
    """The body is shorter than its declared length."""

    fmt = "{actual_bytes} read, but total bytes expected is {expected_bytes}."


class UnseekableStreamError(BotoCoreError):
    """A retry needs the body again and the stream cannot go back."""

    fmt = "Need to rewind the stream {stream_object}, but stream is not seekable."


class InvalidProxiesConfigError(BotoCoreError):
    """``proxies_config`` holds something invalid."""

    fmt = "Invalid configuration value(s) provided for proxies_config."


class CapacityNotAvailableError(BotoCoreError):
    """The client's own rate limit leaves no capacity."""

    fmt = "Insufficient request capacity available."


# credentials and tokens


class NoCredentialsError(BotoCoreError):
    """No source has credentials."""

    fmt = "Unable to locate credentials"


class NoAuthTokenError(BotoCoreError):
    """No source has a bearer token."""

    fmt = "Unable to locate authorization token"


class TokenRetrievalError(BotoCoreError):
    """A token provider failed."""

    fmt = "Error when retrieving token from {provider}: {error_msg}"


class UnknownTokenProviderError(BotoCoreError):
    """No token provider of this name is registered."""

    fmt = "Token provider named {name} not found."


class PartialCredentialsError(BotoCoreError):
    """A source has one half of a key pair."""

    fmt = "Partial credentials found in {provider}, missing: {cred_var}"


class CredentialRetrievalError(BotoCoreError):
    """A credential source failed."""

    fmt = "Error when retrieving credentials from {provider}: {error_msg}"


class UnknownCredentialError(BotoCoreError):
    """No credential provider of this name is registered."""

    fmt = "Credential named {name} not found."


class RefreshWithMFAUnsupportedError(BotoCoreError):
    """Credentials bought with an MFA code ran out."""

    fmt = "Cannot refresh credentials: MFA token required."


class MetadataRetrievalError(BotoCoreError):
    """The metadata service failed."""

    fmt = "Error retrieving metadata: {error_msg}"


class SSOError(BotoCoreError):
    """Base of errors of single sign-on."""

    fmt = "An unspecified error happened when resolving AWS credentials or an access token from SSO."


class SSOTokenLoadError(SSOError):
    """The cached sign-on token cannot be read."""

    fmt = "Error loading SSO Token: {error_msg}"


class UnauthorizedSSOTokenError(SSOError):
    """The sign-on session ended."""

    fmt = (
        "The SSO session associated with this profile has expired or is "
        "otherwise invalid. To refresh this SSO session run aws sso login "
        "with the corresponding profile."
    )


class LoginError(BotoCoreError):
    """Base of errors of a login session."""

    fmt = "An unspecified error happened when resolving AWS credentials or refreshing a login session profile."


class LoginRefreshRequired(LoginError):
    """The login session needs a new login."""

    fmt = "Your session has expired or credentials have changed. Please reauthenticate using 'aws login'."


class LoginInsufficientPermissions(LoginError):
    """The login session may not create credentials."""

    fmt = (
        "Unable to create or refresh login credentials due to insufficient permissions. "
        "You may be missing permission for the 'signin:CreateOAuth2Token' action."
    )


class LoginTokenLoadError(LoginError):
    """The cached login token cannot be read."""

    fmt = "Error loading login session token: {error_msg}"


class LoginAuthorizationCodeError(LoginError):
    """The login's authorization code cannot be used."""

    fmt = "Error loading or redeeming a login authorization code: {error_msg} "


# signing and endpoints


class UnknownSignatureVersionError(BotoCoreError):
    """There is no such signature version."""

    fmt = "Unknown Signature Version: {signature_version}."


class UnsupportedSignatureVersionError(BotoCoreError):
    """The service does not take this signature version."""

    fmt = "Signature version(s) are not supported: {signature_version}"


class ServiceNotInRegionError(BotoCoreError):
    """The service is not offered in the region."""

    fmt = "Service {service_name} not available in region {region_name}"


class BaseEndpointResolverError(BotoCoreError):
    """Base of errors of finding an endpoint."""


class NoRegionError(BaseEndpointResolverError):
    """No region is configured."""

    fmt = "You must specify a region."


class EndpointVariantError(BaseEndpointResolverError):
    """No endpoint has these variants."""

    fmt = "Unable to construct a modeled endpoint with the following variant(s) {tags}: "


class UnknownEndpointError(BaseEndpointResolverError, ValueError):
    """No endpoint for this service and region."""

    fmt = "Unable to construct an endpoint for {service_name} in region {region_name}"


class UnknownFIPSEndpointError(BaseEndpointResolverError):
    """No FIPS endpoint for this pseudo-region."""

    fmt = (
        'The provided FIPS pseudo-region "{region_name}" is not known for '
        'the service "{service_name}". A FIPS compliant endpoint cannot be '
        "constructed."
    )


class InvalidEndpointConfigurationError(BotoCoreError):
    """Endpoint settings contradict each other."""

    fmt = "Invalid endpoint configuration: {msg}"


class EndpointProviderError(BotoCoreError):
    """Base of errors of the endpoint rules."""

    fmt = "{msg}"


class EndpointResolutionError(EndpointProviderError):
    """The endpoint rules ended in an error."""

    fmt = "{msg}"


class UnknownEndpointResolutionBuiltInName(EndpointProviderError):
    """The endpoint rules ask for an unknown builtin."""

    fmt = "Unknown builtin variable name: {name}"


class InvalidHostLabelError(BotoCoreError):
    """A parameter that becomes part of the host name is no host label."""

    fmt = 'Invalid host label to be bound to the hostname of the endpoint: "{label}".'


# configuration


class ProfileNotFound(BotoCoreError):
    """No profile of this name."""

    fmt = "The config profile ({profile}) could not be found"


class ConfigParseError(BotoCoreError):
    """The configuration file is malformed."""

    fmt = "Unable to parse config file: {path}"


class ConfigNotFound(BotoCoreError):
    """The configuration file does not exist."""

    fmt = "The specified config file ({path}) could not be found."


class InvalidConfigError(BotoCoreError):
    """A setting is invalid."""

    fmt = "{error_msg}"


class InfiniteLoopConfigError(InvalidConfigError):
    """Profiles source their credentials from each other in a circle."""

    fmt = (
        "Infinite loop in credential configuration detected. Attempting to "
        "load from profile {source_profile} which has already been visited. "
        "Visited profiles: {visited_profiles}"
    )


class InvalidDefaultsMode(BotoCoreError):
    """There is no such defaults mode."""

    fmt = "Client configured with invalid defaults mode: {mode}. Valid defaults modes include: {valid_modes}."


class InvalidRetryConfigurationError(BotoCoreError):
    """``retries`` has an unknown option."""

    fmt = (
        'Cannot provide retry configuration for "{retry_config_option}". '
        "Valid retry configuration options are: {valid_options}"
    )


class InvalidMaxRetryAttemptsError(InvalidRetryConfigurationError):
    """``retries`` has an impossible number of attempts."""

    fmt = (
        'Value provided to "max_attempts": {provided_max_attempts} must '
        "be an integer greater than or equal to {min_value}."
    )


class InvalidRetryModeError(InvalidRetryConfigurationError):
    """``retries`` has an unknown mode."""

    fmt = 'Invalid value provided to "mode": "{provided_retry_mode}" must be one of: {valid_modes}'


class InvalidEndpointDiscoveryConfigurationError(BotoCoreError):
    """``endpoint_discovery_enabled`` has an unknown value."""

    fmt = (
        "Unsupported configuration value for endpoint_discovery_enabled. "
        'Expected one of ("true", "false", "auto") but got {config_value}.'
    )


class InvalidSTSRegionalEndpointsConfigError(BotoCoreError):
    """``sts_regional_endpoints`` has an unknown value."""

    fmt = (
        "STS regional endpoints option {sts_regional_endpoints_config} is "
        'invalid. Valid options are: "legacy", "regional"'
    )


class InvalidChecksumConfigError(BotoCoreError):
    """A checksum setting has an unknown value."""

    fmt = "Unsupported configuration value for {config_key}. Expected one of {valid_options} but got {config_value}."


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
            from ._errors.notes import shortened_report

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
        """Keep the answer that ended the wait."""
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
    """A stubbed answer cannot be given."""

    fmt = "Error getting response stub for operation {operation_name}: {reason}"


class StubAssertionError(StubResponseError, AssertionError):
    """A stubbed call came with other parameters than expected."""


class UnStubbedResponseError(StubResponseError):
    """A call for which no answer was stubbed."""


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


# answers of a service


class ClientError(Exception):
    """The service answered with an error; see ``response`` and ``operation_name``."""

    __notes__ = _NOTES

    MSG_TEMPLATE = (
        "An error occurred ({error_code}) when calling the {operation_name} operation{retry_info}: {error_message}"
    )

    def __init__(self, error_response: Any, operation_name: str) -> None:
        """Word the message from the parsed answer."""
        error = error_response.get("Error", {})
        super().__init__(
            self.MSG_TEMPLATE.format(
                error_code=error.get("Code", "Unknown"),
                error_message=error.get("Message", "Unknown"),
                operation_name=operation_name,
                retry_info=self._get_retry_info(error_response),
            )
        )
        self.response = error_response
        self.operation_name = operation_name

    def _get_retry_info(self, response: Any) -> str:
        metadata = response.get("ResponseMetadata", {})
        if metadata.get("MaxAttemptsReached", False) and "RetryAttempts" in metadata:
            return f" (reached max retries: {metadata['RetryAttempts']})"
        return ""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as the base class: a subclass may not be importable."""
        return ClientError, (self.response, self.operation_name)


class EventStreamError(ClientError):
    """The service sent an error inside an event stream."""


class ResponseParserError(Exception):
    """The service's answer is not what its protocol says."""


_service_errors: dict[tuple[str, str], type[ClientError]] = {}
_module_of_service_errors = __name__


def set_module_of_service_errors(name: str) -> None:
    """Set the module that the classes of modeled errors say they are of."""
    global _module_of_service_errors
    _module_of_service_errors = name
    # A copy, since other threads may make classes meanwhile.
    for made in list(_service_errors.values()):
        made.__module__ = name


def make_service_error_class(service_name: str, exception_name: str) -> type[ClientError]:
    """Give the class of a modeled error: one object per service and name in a process.

    Its instances pickle: the other process finds or makes the same class.
    """
    key = (service_name, exception_name)
    found = _service_errors.get(key)
    if found is not None:
        return found

    def reduce(self: ClientError) -> tuple[Any, ...]:
        packed = (*key, self.response, self.operation_name)
        return _service_error_from_packed_args, packed

    made = type(exception_name, (ClientError,), {"__module__": _module_of_service_errors, "__reduce__": reduce})
    # Atomic: of threads that come here together all leave with the same class.
    return _service_errors.setdefault(key, made)


def _service_error_from_packed_args(
    service_name: str, exception_name: str, response: Any, operation_name: str
) -> ClientError:
    return make_service_error_class(service_name, exception_name)(response, operation_name)


# boto3.exceptions


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
    """An operand that takes no such operation."""

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
    """Something else stands where a condition is needed."""

    def __init__(self, value: Any) -> None:
        """Name the value."""
        Exception.__init__(
            self,
            f"Expecting a ConditionBase object. Got {value} of type {type(value)}. "
            f"Use AttributeBase object methods (i.e. Attr().eq()). to "
            f"generate ConditionBase instances.",
        )


class DynamoDBNeedsKeyConditionError(Boto3Error):
    """Something else stands where a key condition is needed."""


class InvalidCrtTransferConfigError(Boto3Error):
    """A transfer setting that the CRT client does not take."""


# warnings


class UnsupportedTLSVersionWarning(Warning):
    """The TLS library is too old."""


class ImminentRemovalWarning(Warning):
    """Something is about to go away."""


class PythonDeprecationWarning(Warning):
    """Support for this version of Python is about to end."""
