"""Names that modules of boto3, botocore and s3transfer only pass on, from where programs import them all the same.

They are no part of the twins: where ferroboto stands in for boto3, each is looked up when a program asks for it.
tests/twins/test_passed_on.py compares the table with the modules.
"""

from __future__ import annotations

from importlib import import_module
from logging import getLogger

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

# By module, what it passes on of which other; `a=b` is b under another name.
PASSED_ON: dict[str, dict[str, str]] = {
    "boto3.compat": {
        "s3transfer.manager": "TransferConfig",
    },
    "boto3.docs": {
        "boto3.docs.service": "ServiceDocumenter",
    },
    "boto3.docs.service": {
        "boto3.utils": "ServiceContext",
        "botocore.docs.service": "BaseServiceDocumenter=ServiceDocumenter",
        "botocore.exceptions": "DataNotFoundError",
    },
    "boto3.dynamodb.transform": {
        "boto3.dynamodb.conditions": "ConditionBase ConditionExpressionBuilder",
        "boto3.dynamodb.types": "TypeDeserializer TypeSerializer",
    },
    "boto3.resources.action": {
        "boto3.resources.model": "Action",
    },
    "boto3.resources.collection": {
        "botocore.utils": "merge_dicts",
    },
    "boto3.resources.response": {
        "boto3.resources.params": "get_data_member",
    },
    "boto3.s3.inject": {
        "boto3.compat": "is_append_mode",
        "botocore.context": "with_current_context",
        "botocore.exceptions": "ClientError",
        "botocore.useragent": "register_feature_id",
    },
    "boto3.s3.transfer": {
        "s3transfer.manager": "S3TransferConfig=TransferConfig",
    },
    "boto3.session": {
        "": "boto3 botocore",
        "boto3.exceptions": "ResourceNotExistsError UnknownAPIVersionError",
        "boto3.resources.factory": "ResourceFactory",
        "botocore.config": "Config",
        "botocore.exceptions": "DataNotFoundError NoCredentialsError UnknownServiceError",
    },
    "botocore.auth": {
        "botocore.compat": "ensure_unicode",
    },
    "botocore.awsrequest": {
        "botocore.compat": "HTTPHeaders",
        "botocore.exceptions": "UnseekableStreamError",
    },
    "botocore.client": {
        "botocore": "xform_name",
        "botocore.auth": "resolve_auth_scheme_preference resolve_auth_type",
        "botocore.awsrequest": "prepare_request_dict",
        "botocore.context": "with_current_context",
        "botocore.credentials": "RefreshableCredentials",
        "botocore.discovery": (
            "EndpointDiscoveryHandler EndpointDiscoveryManager block_endpoint_discovery_required_operations"
        ),
        "botocore.history": "get_global_history_recorder",
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "CachedProperty ensure_boolean",
    },
    "botocore.config": {
        "botocore.exceptions": (
            "InvalidMaxRetryAttemptsError InvalidRetryConfigurationError InvalidRetryModeError "
            "InvalidS3AddressingStyleError"
        ),
    },
    "botocore.configprovider": {
        "botocore.exceptions": "InvalidConfigError",
    },
    "botocore.credentials": {
        "botocore.compat": "compat_shell_split total_seconds",
        "botocore.config": "Config",
        "botocore.exceptions": (
            "ConfigNotFound CredentialRetrievalError InfiniteLoopConfigError InvalidConfigError LoginError "
            "LoginInsufficientPermissions LoginRefreshRequired LoginTokenLoadError MetadataRetrievalError "
            "MissingDependencyException UnauthorizedSSOTokenError"
        ),
        "botocore.tokens": "SSOTokenProvider",
        "botocore.useragent": "register_feature_id register_feature_ids",
        "botocore.utils": (
            "ArnParser LoginTokenLoader SSOTokenLoader create_nested_client get_login_token_cache_directory "
            "parse_key_val_file resolve_imds_endpoint_mode"
        ),
    },
    "botocore.discovery": {
        "botocore": "xform_name",
        "botocore.model": "OperationNotFoundError",
        "botocore.utils": "CachedProperty",
    },
    "botocore.docs.service": {
        "botocore.exceptions": "DataNotFoundError",
    },
    "botocore.endpoint": {
        "botocore.awsrequest": "create_request_object",
        "botocore.compat": "get_current_datetime",
        "botocore.exceptions": "HTTPClientError InvalidConfigError",
        "botocore.history": "get_global_history_recorder",
        "botocore.hooks": "first_non_none_response",
        "botocore.response": "StreamingBody",
        "botocore.utils": "get_environ_proxies is_valid_endpoint_url is_valid_ipv6_endpoint_url",
    },
    "botocore.errorfactory": {
        "botocore.utils": "get_service_module_name",
    },
    "botocore.handlers": {
        "botocore.compat": "ensure_bytes get_md5",
        "botocore.exceptions": (
            "AliasConflictParameterError MissingServiceIdError ParamValidationError UnsupportedTLSVersionWarning"
        ),
        "botocore.regions": "EndpointResolverBuiltins",
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "ArnParser get_token_from_environment hyphenize_service_id percent_encode",
    },
    "botocore.hooks": {
        "botocore.compat": "accepts_kwargs",
    },
    "botocore.httpchecksum": {
        "botocore.compat": "has_minimum_crt_version",
        "botocore.exceptions": "FlexibleChecksumError MissingDependencyException",
        "botocore.model": "StructureShape",
        "botocore.response": "StreamingBody",
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "determine_content_length",
    },
    "botocore.httpsession": {
        "botocore.compat": "ensure_bytes filter_ssl_warnings",
    },
    "botocore.model": {
        "botocore.auth": "resolve_auth_type",
        "botocore.utils": "CachedProperty hyphenize_service_id instance_cache",
    },
    "botocore.monitoring": {
        "botocore.compat": "ensure_bytes ensure_unicode",
    },
    "botocore.paginate": {
        "botocore.context": "with_current_context",
        "botocore.exceptions": "PaginationError",
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "merge_dicts set_value_from_jmespath",
    },
    "botocore.parsers": {
        "botocore.eventstream": "EventStream NoInitialResponseError",
        "botocore.utils": (
            "CachedProperty DEFAULT_TIMESTAMP_PARSER=parse_timestamp ensure_boolean is_json_value_header "
            "lowercase_dict merge_dicts parse_timestamp"
        ),
    },
    "botocore.regions": {
        "botocore": "xform_name",
        "botocore.auth": "resolve_auth_scheme_preference",
        "botocore.exceptions": (
            "EndpointProviderError InvalidEndpointConfigurationError InvalidHostLabelError "
            "MissingDependencyException ParamValidationError UnknownEndpointResolutionBuiltInName "
            "UnknownSignatureVersionError UnsupportedS3AccesspointConfigurationError "
            "UnsupportedS3ConfigurationError UnsupportedS3ControlArnError "
            "UnsupportedS3ControlConfigurationError"
        ),
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "ensure_boolean instance_cache",
    },
    "botocore.response": {
        "botocore.compat": "set_socket_timeout",
        "botocore.exceptions": "ResponseStreamingError",
        "botocore.hooks": "first_non_none_response",
    },
    "botocore.serialize": {
        "botocore.exceptions": "ParamValidationError",
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "has_header is_json_value_header parse_to_aware_datetime percent_encode",
    },
    "botocore.session": {
        "botocore.configprovider": "ConfigChainFactory ConfigValueStore create_botocore_default_config_mapping",
        "botocore.context": "get_context with_current_context",
        "botocore.errorfactory": "ClientExceptionsFactory",
        "botocore.exceptions": "InvalidDefaultsMode",
        "botocore.hooks": "EventAliaser HierarchicalEmitter",
        "botocore.loaders": "create_loader",
        "botocore.parsers": "ResponseParserFactory",
        "botocore.regions": "EndpointResolver",
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "IMDSRegionProvider validate_region_name",
    },
    "botocore.signers": {
        "botocore.awsrequest": "create_request_object prepare_request_dict",
        "botocore.compat": "get_current_datetime",
        "botocore.exceptions": (
            "ParamValidationError UnknownClientMethodError UnknownSignatureVersionError "
            "UnsupportedSignatureVersionError"
        ),
        "botocore.tokens": "FrozenAuthToken",
        "botocore.utils": "ArnParser datetime2timestamp",
    },
    "botocore.stub": {
        "botocore.awsrequest": "AWSResponse",
        "botocore.validate": "validate_parameters",
    },
    "botocore.tokens": {
        "botocore.compat": "total_seconds",
    },
    "botocore.useragent": {
        "botocore.context": "get_context",
    },
    "botocore.utils": {
        "botocore.compat": "get_current_datetime",
        "botocore.exceptions": (
            "ConnectTimeoutError ConnectionClosedError EndpointConnectionError HTTPClientError "
            "InvalidDNSNameError InvalidEndpointConfigurationError InvalidHostLabelError "
            "InvalidIMDSEndpointError MetadataRetrievalError MissingDependencyException ReadTimeoutError "
            "SSOTokenLoadError UnsupportedOutpostResourceError UnsupportedS3AccesspointConfigurationError "
            "UnsupportedS3ArnError UnsupportedS3ConfigurationError UnsupportedS3ControlArnError "
            "UnsupportedS3ControlConfigurationError"
        ),
        "botocore.useragent": "register_feature_id",
        "dateutil.tz": "tzutc",
    },
    "botocore.waiter": {
        "botocore": "xform_name",
        "botocore.context": "with_current_context",
        "botocore.exceptions": "ClientError",
        "botocore.useragent": "register_feature_id",
        "botocore.utils": "get_service_module_name",
    },
    "s3transfer": {
        "botocore.exceptions": "IncompleteReadError ResponseStreamingError",
        "botocore.vendored.requests.packages.urllib3.exceptions": "ReadTimeoutError",
    },
    "s3transfer.futures": {
        "botocore.context": "get_context",
    },
    "s3transfer.utils": {
        "botocore.httpchecksum": "AwsChunkedWrapper",
        "botocore.utils": "create_client=create_nested_client is_s3express_bucket",
    },
}


# Modules that have a logger of their name, and what they call it.
LOGGERS: dict[str, str] = {
    **dict.fromkeys(
        (
            *("boto3.dynamodb.table", "boto3.resources.action", "boto3.resources.base", "boto3.resources.collection"),
            *("boto3.resources.factory", "boto3.resources.model", "boto3.s3.inject", "boto3.s3.transfer"),
            *("botocore.auth", "botocore.awsrequest", "botocore.client", "botocore.compat", "botocore.compress"),
            *("botocore.configprovider", "botocore.credentials", "botocore.discovery", "botocore.endpoint"),
            *("botocore.handlers", "botocore.history", "botocore.hooks", "botocore.httpchecksum"),
            *("botocore.httpsession", "botocore.loaders", "botocore.monitoring", "botocore.response"),
            *("botocore.retries.adaptive", "botocore.retries.special", "botocore.retries.standard"),
            *("botocore.retryhandler", "botocore.session", "botocore.tokens", "botocore.useragent", "botocore.utils"),
            *("botocore.waiter", "s3transfer", "s3transfer.futures", "s3transfer.manager", "s3transfer.utils"),
        ),
        "logger",
    ),
    "botocore": "log",
    "botocore.paginate": "log",
    "botocore.parsers": "LOG",
    "botocore.regions": "LOG",
}


# Modules of which programs read what may not be there, to find out which version they have.
_SPOKEN_OF = frozenset({"boto3.session", "boto3.exceptions", "botocore.config", "botocore.exceptions"})


def pass_on(name: str, module: ModuleType) -> None:
    """Let a module that is served under the name of boto3's pass on what that one does, and speak of itself by that name."""
    sources = {
        alias: (source, real or alias)
        for source, names in PASSED_ON.get(name, {}).items()
        for alias, _, real in (it.partition("=") for it in names.split())
    }
    logger = LOGGERS.get(name)
    former = vars(module).get("__getattr__")
    if hasattr(former, "passes_on") or not (sources or logger or name in _SPOKEN_OF):
        return

    def __getattr__(attribute: str) -> Any:
        if attribute in sources:
            source, real = sources[attribute]
            return getattr(import_module(source), real) if source else import_module(real)
        if attribute == logger:
            return getLogger(name)
        if former is not None:
            try:
                return former(attribute)
            except AttributeError as error:
                if not str(error).endswith(f"has no attribute {attribute!r}"):
                    raise
        raise AttributeError(f"module {name!r} has no attribute {attribute!r}")

    __getattr__.passes_on = True  # type: ignore[attr-defined]
    vars(module)["__getattr__"] = __getattr__
