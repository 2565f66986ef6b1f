"""Exceptions of what a client is made of: models, credentials, signatures, endpoints, settings."""

from __future__ import annotations

from .base import BotoCoreError, _exception_from_packed_args

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


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
    """The service supports none of the known protocols."""

    fmt = (
        "Botocore supports {botocore_supported_protocols}, but service {service} only "
        "supports {service_supported_protocols}."
    )


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
    """Credentials that were requested with an MFA code have expired."""

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
    """The service does not support this signature version."""

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
