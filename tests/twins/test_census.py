"""All public names of boto3's and botocore's modules: which have twins, and why the others have none.

A name is public here where it has no underscore and belongs to its module: a class or function that is defined there, or a value
that is no module and no logger. The lists below are whole: a name that comes or goes in either library fails a test.
"""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import logging
import pkgutil
from types import ModuleType
from typing import Any

import pytest

# Reasons, by what the names have in common.
NATIVE = "what it does is native"
CRT = "about awscrt, whose algorithms are native here"
PAGES = "builds the pages of boto3's site; help() and ferroboto.botocore.docs.ServiceDocumenter show ours"
PYTHON = "a helper of Python's library that happens to be imported there, or a constant of such a one"
HANDLER = "a built-in handler, whose rule is native; it is not among the handlers of events"
PRIVATE = "meant for its own library alone"

# Modules without a twin.
WITHOUT: dict[str, str] = {
    "boto3.crt": CRT,
    "botocore.args": NATIVE,
    "botocore.crt.auth": CRT,
    "botocore.endpoint_provider": NATIVE,
    "botocore.plugin": PRIVATE,
    "botocore.service_module_names": PRIVATE,
    **dict.fromkeys(
        (
            f"boto3.docs.{name}"
            for name in (
                "action",
                "attr",
                "base",
                "client",
                "collection",
                "docstring",
                "method",
                "resource",
                "subresource",
                "utils",
                "waiter",
            )
        ),
        PAGES,
    ),
    **dict.fromkeys(
        (
            f"botocore.docs.{name}"
            for name in (
                "bcdoc",
                "bcdoc.docstringparser",
                "bcdoc.restdoc",
                "bcdoc.style",
                "client",
                "example",
                "method",
                "paginator",
                "params",
                "shape",
                "sharedexample",
                "translator",
                "utils",
                "waiter",
            )
        ),
        PAGES,
    ),
}


def _all(reason: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), reason)


# Names without a twin, by module.
LEFT_OUT: dict[str, dict[str, str]] = {
    "boto3.compat": {
        **_all(CRT, "TRANSFER_CONFIG_SUPPORTS_CRT"),
    },
    "boto3.s3.transfer": {
        **_all(CRT, "HAS_CRT TRANSFER_CONFIG_SUPPORTS_CRT"),
    },
    "botocore.auth": {
        **_all(CRT, "HAS_CRT"),
        **_all(PYTHON, "MD5_AVAILABLE"),
    },
    "botocore.awsrequest": {
        **_all(PRIVATE, "AWSHTTPResponse"),
    },
    "botocore.client": {
        **_all(PRIVATE, "AUTH_TYPE_MAPS ClientEndpointBridge history_recorder"),
    },
    "botocore.compat": {
        **_all(
            PYTHON,
            "HEX_PAT IPV4_PAT IPV4_RE IPV6_ADDRZ_PAT IPV6_ADDRZ_RE IPV6_PAT LS32_PAT UNRESERVED_PAT "
            "ZONE_ID_PAT from_dict from_pairs",
        ),
    },
    "botocore.configprovider": {
        **_all(
            NATIVE,
            "ConfiguredEndpointProvider DEFAULT_PROXIES_CONFIG_VARS DefaultConfigResolver "
            "SmartDefaultsConfigStoreFactory",
        ),
    },
    "botocore.credentials": {
        **_all(NATIVE, "CanonicalNameCredentialSourcer LoginCredentialFetcher ProfileProviderBuilder"),
        **_all(PYTHON, "EC"),
    },
    "botocore.discovery": {
        **_all(PRIVATE, "EndpointDiscoveryModel"),
    },
    "botocore.docs.docstring": {
        **_all(PAGES, "ClientMethodDocstring PaginatorDocstring WaiterDocstring"),
    },
    "botocore.endpoint": {
        **_all(NATIVE, "EndpointCreator convert_to_response_dict"),
        **_all(PRIVATE, "history_recorder"),
    },
    "botocore.eventstream": {
        **_all(NATIVE, "DecodeUtils EventStreamHeaderParser"),
    },
    "botocore.handlers": {
        **_all(
            HANDLER,
            "ClientMethodAlias HeaderToHostHoister ParameterAlias S3_SIGNING_NAMES SERVICE_NAME_ALIASES "
            "VALID_BUCKET VALID_HOST_LABEL_RE VALID_S3_ARN VERSION_ID_SUFFIX "
            "add_recursion_detection_header add_retry_headers check_for_200_error "
            "check_openssl_supports_tls_version_1_2 "
            "decode_quoted_jsondoc generate_idempotent_uuid "
            "get_bearer_auth_supported_services handle_service_name_alias "
            "inject_api_version_header_if_needed remove_accid_host_prefix_from_model "
            "remove_arn_from_signing_path remove_bedrock_runtime_invoke_model_with_bidirectional_stream "
            "remove_bucket_from_url_paths_from_model "
            "remove_connecthealth_start_medical_scribe_listening_session "
            "remove_content_type_header_for_presigning remove_lex_v2_start_conversation "
            "remove_polly_start_speech_synthesis_stream remove_qbusiness_chat set_operation_specific_signer",
        ),
        **_all(
            PAGES,
            "DeprecatedServiceDocumenter document_base64_encoding "
            "document_cloudformation_get_template_return_type document_copy_source_form "
            "document_expires_shape document_glacier_tree_hash_checksum",
        ),
        **_all(PYTHON, "MD5_AVAILABLE SAFE_CHARS"),
    },
    "botocore.hooks": {
        **_all(PRIVATE, "EVENT_ALIASES"),
    },
    "botocore.httpchecksum": {
        **_all(
            CRT,
            "HAS_CRT crt_checksums",
        ),
        **_all(
            NATIVE,
            "apply_request_checksum handle_checksum_body resolve_checksum_context "
            "resolve_request_checksum_algorithm resolve_response_checksum_algorithms",
        ),
    },
    "botocore.httpsession": {
        **_all(NATIVE, "DEFAULT_CA_BUNDLE"),
        **_all(
            PYTHON,
            "BUFFER_SIZE DEFAULT_CIPHERS IPV6_ADDRZ_RE OP_NO_COMPRESSION OP_NO_SSLv2 OP_NO_SSLv3 "
            "OP_NO_TICKET PROTOCOL_TLS PROTOCOL_TLS_CLIENT create_urllib3_context ensure_boolean",
        ),
    },
    "botocore.loaders": {
        **_all(PYTHON, "HAS_GZIP"),
    },
    "botocore.model": {
        **_all(PRIVATE, "PRIORITY_ORDERED_SUPPORTED_PROTOCOLS"),
        **_all(PYTHON, "NOT_SET"),
    },
    "botocore.parsers": {
        **_all(
            NATIVE,
            "BaseEventStreamParser EventStreamCBORParser EventStreamXMLParser",
        ),
    },
    "botocore.regions": {
        **_all(CRT, "CRT_SUPPORTED_AUTH_TYPES HAS_CRT"),
        **_all(NATIVE, "EndpointRulesetResolver"),
        **_all(PRIVATE, "AUTH_TYPE_MAPS S3_UNREFERENCED_PARAMS"),
    },
    "botocore.response": {
        **_all(PYTHON, "ScalarTypes"),
    },
    "botocore.retries.adaptive": {
        **_all(NATIVE, "register_retry_handler"),
    },
    "botocore.retries.standard": {
        **_all(NATIVE, "register_retry_handler"),
    },
    "botocore.session": {
        **_all(CRT, "HAS_CRT"),
        **_all(PRIVATE, "EVENT_ALIASES SubsetChainConfigFactory"),
    },
    "botocore.signers": {
        **_all(
            NATIVE,
            "add_dsql_generate_db_auth_token_methods add_generate_db_auth_token add_generate_presigned_post "
            "add_generate_presigned_url dsql_generate_db_connect_admin_auth_token "
            "dsql_generate_db_connect_auth_token",
        ),
    },
    "botocore.useragent": {
        **_all(CRT, "HAS_CRT"),
        **_all(NATIVE, "RawStringUserAgentComponent UserAgentComponent UserAgentComponentSizeConfig UserAgentString"),
        **_all(PRIVATE, "botocore_version modify_components sanitize_user_agent_string_component"),
        **_all(PYTHON, "ascii_letters digits"),
    },
    "botocore.utils": {
        **_all(CRT, "HAS_CRT"),
        **_all(
            NATIVE,
            "CHECKSUM_HEADER_PATTERN EventbridgeSignerSetter IdentityCache METADATA_BASE_URL_IPv6 "
            "S3ArnParamHandler S3ControlArnParamHandler S3ControlArnParamHandlerv2 S3ControlEndpointSetter "
            "S3EndpointSetter S3ExpressIdentityCache S3ExpressIdentityResolver S3RegionRedirector "
            "S3RegionRedirectorv2 S3_ACCELERATE_WHITELIST conditionally_calculate_checksum "
            "conditionally_calculate_md5 conditionally_enable_crc32 "
            "get_checksum_algorithm_headers has_checksum_header is_global_accesspoint "
            "switch_host_s3_accelerate switch_host_with_param",
        ),
        **_all(
            PRIVATE,
            "CLIENT_NAME_TO_HYPHENIZED_SERVICE_ID_OVERRIDES EVENT_ALIASES "
            "PRIORITY_ORDERED_SUPPORTED_PROTOCOLS SERVICE_MODULE_NAMES",
        ),
        **_all(
            PYTHON,
            "HEX_PAT IPV4_PAT IPV4_RE IPV6_ADDRZ_PAT IPV6_ADDRZ_RE IPV6_PAT LS32_PAT MD5_AVAILABLE "
            "UNRESERVED_PAT UNSAFE_URL_CHARS ZONE_ID_PAT",
        ),
    },
    "botocore.validate": {
        **_all(PRIVATE, "ParamValidationDecorator"),
    },
}


def public(module: ModuleType) -> list[str]:
    """Names that belong to a module."""
    found = []
    for name, value in vars(module).items():
        if name.startswith("_") or isinstance(value, (ModuleType, logging.Logger)):
            continue
        if inspect.isclass(value) or inspect.isroutine(value):
            if getattr(value, "__module__", None) == module.__name__:
                found.append(name)
        elif not hasattr(value, "__module__") or not callable(value):
            found.append(name)
    return sorted(found)


def modules() -> list[str]:
    """All modules of both libraries but those that botocore took over from others."""
    import boto3
    import botocore

    found = ["boto3", "botocore"]
    for package in (boto3, botocore):
        found += [it.name for it in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    return sorted(name for name in found if not name.startswith("botocore.vendored"))


def ours(name: str) -> ModuleType | None:
    """The twin of a module, as ``import boto3`` gets it in the substitution."""
    from ferroboto._substitute import twin

    found = twin(name)
    return None if found is None else importlib.import_module(found.name)


def loaded(name: str) -> ModuleType:
    return importlib.import_module(name)


def test_modules() -> None:
    assert {name: None for name in modules() if ours(name) is None} == dict.fromkeys(WITHOUT)


@pytest.mark.parametrize("name", [name for name in modules() if name not in WITHOUT])
def test_names(name: str) -> None:
    module = ours(name)
    assert module is not None
    missing = [it for it in public(loaded(name)) if not hasattr(module, it)]
    assert sorted(missing) == sorted(LEFT_OUT.get(name, {}))


@pytest.mark.parametrize("name", [name for name in modules() if name not in WITHOUT])
def test_kinds(name: str) -> None:
    """A class has a class as its twin, a function something that can be called, a value a value of the same type."""
    theirs, module = loaded(name), ours(name)
    wrong: list[Any] = []
    for it in public(theirs):
        left, right = getattr(theirs, it), getattr(module, it, None)
        if it in LEFT_OUT.get(name, {}):
            continue
        if inspect.isclass(left) != inspect.isclass(right) or callable(left) != callable(right):
            wrong.append((it, type(left), type(right)))
    assert not wrong


def test_every_reason_is_one() -> None:
    reasons = {NATIVE, CRT, PAGES, PYTHON, HANDLER, PRIVATE}
    assert {reason for names in LEFT_OUT.values() for reason in names.values()} | set(WITHOUT.values()) <= reasons
