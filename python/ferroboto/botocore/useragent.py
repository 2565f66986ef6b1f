"""Equivalent of ``botocore.useragent``: features that libraries report for the user agent of the calls around them."""

from __future__ import annotations

from collections.abc import Iterable

from .context import get_context

_CHECKSUMS = "FLEXIBLE_CHECKSUMS_"
_USERAGENT_FEATURE_MAPPINGS = {
    "WAITER": "B",
    "PAGINATOR": "C",
    "RETRY_MODE_LEGACY": "D",
    "RETRY_MODE_STANDARD": "E",
    "RETRY_MODE_ADAPTIVE": "F",
    "S3_TRANSFER": "G",
    "GZIP_REQUEST_COMPRESSION": "L",
    "PROTOCOL_RPC_V2_CBOR": "M",
    "ENDPOINT_OVERRIDE": "N",
    "ACCOUNT_ID_MODE_PREFERRED": "P",
    "ACCOUNT_ID_MODE_DISABLED": "Q",
    "ACCOUNT_ID_MODE_REQUIRED": "R",
    "SIGV4A_SIGNING": "S",
    "RESOLVED_ACCOUNT_ID": "T",
    f"{_CHECKSUMS}REQ_CRC32": "U",
    f"{_CHECKSUMS}REQ_CRC32C": "V",
    f"{_CHECKSUMS}REQ_CRC64": "W",
    f"{_CHECKSUMS}REQ_SHA1": "X",
    f"{_CHECKSUMS}REQ_SHA256": "Y",
    f"{_CHECKSUMS}REQ_WHEN_SUPPORTED": "Z",
    f"{_CHECKSUMS}REQ_WHEN_REQUIRED": "a",
    f"{_CHECKSUMS}RES_WHEN_SUPPORTED": "b",
    f"{_CHECKSUMS}RES_WHEN_REQUIRED": "c",
    "CREDENTIALS_CODE": "e",
    "CREDENTIALS_ENV_VARS": "g",
    "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN": "h",
    "CREDENTIALS_STS_ASSUME_ROLE": "i",
    "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID": "k",
    "CREDENTIALS_PROFILE": "n",
    "CREDENTIALS_PROFILE_SOURCE_PROFILE": "o",
    "CREDENTIALS_PROFILE_NAMED_PROVIDER": "p",
    "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN": "q",
    "CREDENTIALS_PROFILE_SSO": "r",
    "CREDENTIALS_SSO": "s",
    "CREDENTIALS_PROFILE_SSO_LEGACY": "t",
    "CREDENTIALS_SSO_LEGACY": "u",
    "CREDENTIALS_PROFILE_PROCESS": "v",
    "CREDENTIALS_PROCESS": "w",
    "CREDENTIALS_BOTO2_CONFIG_FILE": "x",
    "CREDENTIALS_HTTP": "z",
    "CREDENTIALS_IMDS": "0",
    "BEARER_SERVICE_ENV_VARS": "3",
    "CLI_V1_TO_V2_MIGRATION_DEBUG_MODE": "-",
    "CREDENTIALS_PROFILE_LOGIN": "AC",
    "CREDENTIALS_LOGIN": "AD",
    f"{_CHECKSUMS}REQ_MD5": "AE",
    f"{_CHECKSUMS}REQ_SHA512": "AF",
    f"{_CHECKSUMS}REQ_XXHASH3": "AG",
    f"{_CHECKSUMS}REQ_XXHASH64": "AH",
    f"{_CHECKSUMS}REQ_XXHASH128": "AI",
    "S3_REGION_REDIRECT": "Ah",
}


def register_feature_id(feature_id: str) -> None:
    """Have the calls of the current context name a feature; without a context, do nothing."""
    around = get_context()
    code = _USERAGENT_FEATURE_MAPPINGS.get(feature_id)
    if around is not None and code is not None:
        around.features.add(code)


def register_feature_ids(feature_ids: Iterable[str]) -> None:
    """Have the calls of the current context name several features."""
    for feature_id in feature_ids:
        register_feature_id(feature_id)
