"""Equivalent of ``botocore.auth``: signs requests of a program's own, step by step, so that subclasses can change a step.

Calls of clients are not signed here but natively.

>>> from ferroboto.botocore.auth import SigV4Auth
>>> from ferroboto.botocore.awsrequest import AWSRequest
>>> from ferroboto.botocore.credentials import Credentials
>>> request = AWSRequest('GET', 'https://example.com/')
>>> SigV4Auth(Credentials('AKIDEXAMPLE', 'secret'), 'execute-api', 'us-east-1').add_auth(request)
>>> request.headers['Authorization'].split('/')[0]
'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE'
"""

from __future__ import annotations

import calendar
import datetime
import functools
import hmac
import json
import logging
from collections.abc import Iterable, Mapping
from email.utils import formatdate
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit, urlunsplit

from .._ferroboto import NEVER_SIGNED
from ..awsrequest import AWSRequest, HTTPHeaders
from ..exceptions import (
    InvalidEndpointConfigurationError,
    NoAuthTokenError,
    NoCredentialsError,
    UnknownSignatureVersionError,
    UnsupportedSignatureVersionError,
)
from ._auth_older import HmacV1Auth as HmacV1Auth
from ._auth_older import HmacV1PostAuth as HmacV1PostAuth
from ._auth_older import HmacV1QueryAuth as HmacV1QueryAuth
from ._auth_older import SigV2Auth as SigV2Auth
from ._auth_older import SigV3Auth as SigV3Auth
from ._signer import BaseSigner as BaseSigner
from ._signer import TokenSigner as TokenSigner
from ._signer import drop as _drop
from ._signer import encoded_policy, form_and_policy
from ._urls import is_valid_ipv6_endpoint_url
from .compat import get_current_datetime
from .utils import normalize_url_path, percent_encode_sequence

logger = logging.getLogger(__name__)

EMPTY_SHA256_HASH = sha256(b"").hexdigest()
PAYLOAD_BUFFER = 1024 * 1024
ISO8601 = "%Y-%m-%dT%H:%M:%SZ"
SIGV4_TIMESTAMP = "%Y%m%dT%H%M%SZ"
SIGNED_HEADERS_BLACKLIST = list(NEVER_SIGNED)
UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"
STREAMING_UNSIGNED_PAYLOAD_TRAILER = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
_ALGORITHM = "AWS4-HMAC-SHA256"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def _host_from_url(url: str) -> str:
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if is_valid_ipv6_endpoint_url(url) else str(parts.hostname)
    if parts.port is not None and parts.port != _DEFAULT_PORTS.get(parts.scheme):
        host = f"{host}:{parts.port}"
    return host


def _get_body_as_dict(request: AWSRequest) -> Any:
    return json.loads(request.data) if isinstance(request.data, (bytes, str)) else request.data


class SigV4Auth(BaseSigner):
    """Signs by Signature Version 4, in headers.

    :param credentials: keys, as ``session.get_credentials()`` or its ``get_frozen_credentials()`` returns them.
    :param service_name: the name in signatures.
    :param region_name: the region in signatures.
    """

    REQUIRES_REGION = True

    def __init__(self, credentials: Any, service_name: str, region_name: str) -> None:
        self.credentials = credentials
        self._region_name = region_name
        self._service_name = service_name

    def add_auth(self, request: Any) -> Any:
        """Sign a request, in place of any signature that it has.

        :raises NoCredentialsError: there are no keys.
        """
        if self.credentials is None:
            raise NoCredentialsError()
        request.context["timestamp"] = get_current_datetime().strftime(SIGV4_TIMESTAMP)
        self._modify_request_before_signing(request)
        canonical_request = self.canonical_request(request)
        string_to_sign = self.string_to_sign(request, canonical_request)
        self._inject_signature_to_request(request, self.signature(string_to_sign, request))

    # The steps, in the order in which they are taken

    def _modify_request_before_signing(self, request: Any) -> None:
        headers = request.headers
        _drop(headers, "Authorization")
        self._set_necessary_date_headers(request)
        if self.credentials.token:
            _drop(headers, "X-Amz-Security-Token")
            headers["X-Amz-Security-Token"] = self.credentials.token
        if not request.context.get("payload_signing_enabled", True):
            _drop(headers, "X-Amz-Content-SHA256")
            headers["X-Amz-Content-SHA256"] = UNSIGNED_PAYLOAD

    def _set_necessary_date_headers(self, request: Any) -> None:
        headers = request.headers
        timestamp = request.context["timestamp"]
        has_date = "Date" in headers
        _drop(headers, "X-Amz-Date")
        if has_date:
            _drop(headers, "Date")
            headers["Date"] = formatdate(
                calendar.timegm(datetime.datetime.strptime(timestamp, SIGV4_TIMESTAMP).timetuple())
            )
        else:
            headers["X-Amz-Date"] = timestamp

    def canonical_request(self, request: Any) -> str:
        """Write a request in the form whose hash is signed."""
        headers_to_sign = self.headers_to_sign(request)
        given = request.headers.get("X-Amz-Content-SHA256")
        return "\n".join(
            (
                request.method.upper(),
                self._normalize_url_path(urlsplit(request.url).path),
                self.canonical_query_string(request),
                self.canonical_headers(headers_to_sign) + "\n",
                self.signed_headers(headers_to_sign),
                self.payload(request) if given is None else given,
            )
        )

    def headers_to_sign(self, request: Any) -> HTTPHeaders:
        """Return the headers that are signed, the host among them."""
        chosen = HTTPHeaders()
        for name, value in request.headers.items():
            if name.lower() not in SIGNED_HEADERS_BLACKLIST:
                chosen[name.lower()] = value
        if "host" not in chosen:
            chosen["host"] = _host_from_url(request.url)
        return chosen

    def _normalize_url_path(self, path: str) -> str:
        return quote(normalize_url_path(path), safe="/~")

    def canonical_query_string(self, request: Any) -> str:
        """Write the query, sorted: ``params`` if there are any, or else that of the URL."""
        if request.params:
            return self._canonical_query_string_params(request.params)
        return self._canonical_query_string_url(urlsplit(request.url))

    def _canonical_query_string_params(self, params: Any) -> str:
        pairs: Iterable[Any] = params.items() if isinstance(params, Mapping) else params
        encoded = sorted((quote(key, safe="-_.~"), quote(str(value), safe="-_.~")) for key, value in pairs)
        return "&".join(f"{key}={value}" for key, value in encoded)

    def _canonical_query_string_url(self, parts: Any) -> str:
        if not parts.query:
            return ""
        split = sorted(pair.partition("=")[::2] for pair in parts.query.split("&"))
        return "&".join(f"{key}={value}" for key, value in split)

    def canonical_headers(self, headers_to_sign: Any) -> str:
        """Write the headers that are signed, sorted, a line each."""
        lines = []
        for name in sorted(set(headers_to_sign)):
            values = ",".join(self._header_value(value) for value in headers_to_sign.get_all(name))
            lines.append(f"{name}:{values}")
        return "\n".join(lines)

    def _header_value(self, value: str) -> str:
        return " ".join(value.split())

    def signed_headers(self, headers_to_sign: Any) -> str:
        """Write the names of the headers that are signed."""
        return ";".join(sorted(name.lower().strip() for name in set(headers_to_sign)))

    def payload(self, request: Any) -> str:
        """Return the hash of the body, or what stands for it."""
        if self._is_streaming_checksum_payload(request):
            return STREAMING_UNSIGNED_PAYLOAD_TRAILER
        if not self._should_sha256_sign_payload(request):
            return UNSIGNED_PAYLOAD
        body = request.body
        if not body:
            return EMPTY_SHA256_HASH
        if not hasattr(body, "seek"):
            return sha256(body).hexdigest()
        place = body.tell()
        checksum = sha256()
        for chunk in iter(functools.partial(body.read, PAYLOAD_BUFFER), b""):
            checksum.update(chunk)
        body.seek(place)
        return checksum.hexdigest()

    def _is_streaming_checksum_payload(self, request: Any) -> bool:
        algorithm = request.context.get("checksum", {}).get("request_algorithm")
        return isinstance(algorithm, dict) and algorithm.get("in") == "trailer"

    def _should_sha256_sign_payload(self, request: Any) -> bool:
        # Over a connection that is not encrypted bodies are always signed.
        return not request.url.startswith("https") or bool(request.context.get("payload_signing_enabled", True))

    def scope(self, request: Any) -> str:
        """Write the access key and the scope of its signature."""
        return f"{self.credentials.access_key}/{self.credential_scope(request)}"

    def credential_scope(self, request: Any) -> str:
        """Write the scope of a signature."""
        return "/".join((request.context["timestamp"][:8], self._region_name, self._service_name, "aws4_request"))

    def string_to_sign(self, request: Any, canonical_request: str) -> str:
        """Write what is signed."""
        digest = sha256(canonical_request.encode("utf-8")).hexdigest()
        return "\n".join((_ALGORITHM, request.context["timestamp"], self.credential_scope(request), digest))

    def signature(self, string_to_sign: str, request: Any) -> str:
        """Sign."""
        key: Any = f"AWS4{self.credentials.secret_key}".encode()
        for part in (request.context["timestamp"][:8], self._region_name, self._service_name, "aws4_request"):
            key = self._sign(key, part)
        signed: str = self._sign(key, string_to_sign, hex=True)
        return signed

    def _sign(self, key: bytes, msg: str, hex: bool = False) -> Any:
        made = hmac.new(key, msg.encode("utf-8"), sha256)
        return made.hexdigest() if hex else made.digest()

    def _inject_signature_to_request(self, request: Any, signature: str) -> Any:
        signed = self.signed_headers(self.headers_to_sign(request))
        request.headers["Authorization"] = (
            f"{_ALGORITHM} Credential={self.scope(request)}, SignedHeaders={signed}, Signature={signature}"
        )
        return request


class S3SigV4Auth(SigV4Auth):
    """Signs for S3: the path stays as it is, and the hash of the body goes with the request."""

    def _modify_request_before_signing(self, request: Any) -> None:
        super()._modify_request_before_signing(request)
        _drop(request.headers, "X-Amz-Content-SHA256")
        request.headers["X-Amz-Content-SHA256"] = self.payload(request)

    def _should_sha256_sign_payload(self, request: Any) -> bool:
        settings = getattr(request.context.get("client_config"), "s3", None) or {}
        chosen = settings.get("payload_signing_enabled")
        if chosen is not None:
            return bool(chosen)
        algorithm = request.context.get("checksum", {}).get("request_algorithm")
        in_header = isinstance(algorithm, dict) and algorithm.get("in") == "header"
        checksum = algorithm["name"] if in_header else "Content-MD5"
        # TLS and a checksum make up for a body that is not signed.
        if not request.url.startswith("https") or checksum not in request.headers:
            return True
        if request.context.get("has_streaming_input", False):
            return False
        return super()._should_sha256_sign_payload(request)

    def _normalize_url_path(self, path: str) -> str:
        return path


class SigV4QueryAuth(SigV4Auth):
    """Signs by Signature Version 4, in the query of the URL.

    :param expires: seconds for which the URL is valid.
    """

    DEFAULT_EXPIRES = 3600

    def __init__(self, credentials: Any, service_name: str, region_name: str, expires: int = DEFAULT_EXPIRES) -> None:
        super().__init__(credentials, service_name, region_name)
        self._expires = expires

    def _modify_request_before_signing(self, request: Any) -> None:
        _move_into_url(self, request, self._expires, "X-Amz-Security-Token")

    def _inject_signature_to_request(self, request: Any, signature: str) -> None:
        request.url += f"&X-Amz-Signature={signature}"


def _move_into_url(auth: SigV4Auth, request: Any, expires: Any, token_parameter: str) -> None:
    """Move the parameters of a request into its URL, and those of the signature behind them."""
    if request.headers.get("content-type") == "application/x-www-form-urlencoded; charset=utf-8":
        # Set for a body, which a URL has not.
        _drop(request.headers, "content-type")
    signing = {
        "X-Amz-Algorithm": _ALGORITHM,
        "X-Amz-Credential": auth.scope(request),
        "X-Amz-Date": request.context["timestamp"],
        "X-Amz-Expires": expires,
        "X-Amz-SignedHeaders": auth.signed_headers(auth.headers_to_sign(request)),
    }
    if auth.credentials.token is not None:
        signing[token_parameter] = auth.credentials.token
    parts = urlsplit(request.url)
    query: dict[str, Any] = {key: values[0] for key, values in parse_qs(parts.query, keep_blank_values=True).items()}
    query.update(request.params or {})
    request.params = {}
    if request.data:
        query.update(_get_body_as_dict(request))
        request.data = ""
    # Parameters of the operation come first.
    encoded = [percent_encode_sequence(pairs) for pairs in (query, signing) if pairs]
    request.url = urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(encoded), parts.fragment))


class S3SigV4QueryAuth(SigV4QueryAuth):
    """Signs URLs of S3, whose bodies are not known yet."""

    def _normalize_url_path(self, path: str) -> str:
        return path

    def payload(self, request: Any) -> str:
        """Return what stands for the hash of the body."""
        return UNSIGNED_PAYLOAD


class S3SigV4PostAuth(SigV4Auth):
    """Signs the policy of a form that posts to S3."""

    # The field for the session token.
    _token_field = "x-amz-security-token"

    def add_auth(self, request: Any) -> None:
        """Add the signature and its conditions to the fields and the policy in the request's context."""
        _sign_form(self, request, self._token_field)


class S3ExpressAuth(S3SigV4Auth):
    """Signs for a bucket of S3 Express, with the credentials of a session that the bucket has given.

    :param identity_cache: where the credentials come from.
    """

    REQUIRES_IDENTITY_CACHE = True

    def __init__(self, credentials: Any, service_name: str, region_name: str, *, identity_cache: Any) -> None:
        super().__init__(credentials, service_name, region_name)
        self._identity_cache = identity_cache

    def _modify_request_before_signing(self, request: Any) -> None:
        super()._modify_request_before_signing(request)
        if "x-amz-s3session-token" not in request.headers:
            request.headers["x-amz-s3session-token"] = self.credentials.token
        _drop(request.headers, "X-Amz-Security-Token")


class S3ExpressPostAuth(S3ExpressAuth):
    """Signs the policy of a form that posts to a bucket of S3 Express."""

    def add_auth(self, request: Any) -> None:
        """Add the signature and its conditions to the fields and the policy in the request's context."""
        _sign_form(self, request, "X-Amz-S3session-Token")


class S3ExpressQueryAuth(S3ExpressAuth):
    """Signs URLs of a bucket of S3 Express.

    :param expires: seconds for which the URL is valid.
    """

    DEFAULT_EXPIRES = 300

    def __init__(
        self,
        credentials: Any,
        service_name: str,
        region_name: str,
        *,
        identity_cache: Any,
        expires: int = DEFAULT_EXPIRES,
    ) -> None:
        super().__init__(credentials, service_name, region_name, identity_cache=identity_cache)
        self._expires = expires

    def _modify_request_before_signing(self, request: Any) -> None:
        _move_into_url(self, request, self._expires, "X-Amz-S3session-Token")

    def _inject_signature_to_request(self, request: Any, signature: str) -> None:
        request.url += f"&X-Amz-Signature={signature}"

    def payload(self, request: Any) -> str:
        """Return what stands for the hash of the body."""
        return UNSIGNED_PAYLOAD


def _sign_form(auth: SigV4Auth, request: Any, token_field: str) -> None:
    request.context["timestamp"] = get_current_datetime().strftime(SIGV4_TIMESTAMP)
    fields, policy = form_and_policy(request)
    signing = {
        "x-amz-algorithm": _ALGORITHM,
        "x-amz-credential": auth.scope(request),
        "x-amz-date": request.context["timestamp"],
    }
    if auth.credentials.token is not None:
        signing[token_field] = auth.credentials.token
    fields.update(signing)
    policy["conditions"].extend({name: value} for name, value in signing.items())
    fields["policy"] = encoded_policy(policy)
    fields["x-amz-signature"] = auth.signature(fields["policy"], request)


class BearerAuth(TokenSigner):
    """Sends a bearer token."""

    def add_auth(self, request: Any) -> None:
        """Add the token to a request.

        :raises NoAuthTokenError: there is none.
        :raises InvalidEndpointConfigurationError: it would be sent without TLS.
        """
        if self.auth_token is None:
            raise NoAuthTokenError()
        if not request.url.startswith("https"):
            raise InvalidEndpointConfigurationError(msg="Bearer authorization requires an HTTPS endpoint.")
        _drop(request.headers, "Authorization")
        request.headers["Authorization"] = f"Bearer {self.auth_token.token}"


AUTH_TYPE_MAPS: dict[str, Any] = {
    "v2": SigV2Auth,
    "v3": SigV3Auth,
    "v3https": SigV3Auth,
    "s3": HmacV1Auth,
    "s3-query": HmacV1QueryAuth,
    "s3-presign-post": HmacV1PostAuth,
    "s3v4-presign-post": S3SigV4PostAuth,
    "v4-s3express": S3ExpressAuth,
    "v4-s3express-query": S3ExpressQueryAuth,
    "v4-s3express-presign-post": S3ExpressPostAuth,
    "bearer": BearerAuth,
    "v4": SigV4Auth,
    "v4-query": SigV4QueryAuth,
    "s3v4": S3SigV4Auth,
    "s3v4-query": S3SigV4QueryAuth,
}
AUTH_TYPE_TO_SIGNATURE_VERSION = {
    "aws.auth#sigv4": "v4",
    "aws.auth#sigv4a": "v4a",
    "smithy.api#httpBearerAuth": "bearer",
    "smithy.api#noAuth": "none",
}
AUTH_PREF_TO_SIGNATURE_VERSION = {
    scheme.rpartition("#")[2]: version for scheme, version in AUTH_TYPE_TO_SIGNATURE_VERSION.items()
}


def resolve_auth_type(auth_trait: Iterable[str]) -> str:
    """Return the signature version of the first scheme that there is a signer for.

    :raises UnknownSignatureVersionError: a scheme is unknown.
    :raises UnsupportedSignatureVersionError: there is none.
    """
    for scheme in auth_trait:
        version = AUTH_TYPE_TO_SIGNATURE_VERSION.get(scheme)
        if version is None:
            raise UnknownSignatureVersionError(signature_version=scheme)
        if version == "none" or version in AUTH_TYPE_MAPS:
            return version
    raise UnsupportedSignatureVersionError(signature_version=auth_trait)


def resolve_auth_scheme_preference(preference_list: list[str], auth_options: Iterable[str]) -> str:
    """Return the signature version of the scheme that is preferred among those of a service.

    :raises UnsupportedSignatureVersionError: there is a signer for none.
    """
    supported = [scheme.rpartition("#")[2] for scheme in auth_options]
    for scheme in dict.fromkeys([*preference_list, *supported]):
        version = AUTH_PREF_TO_SIGNATURE_VERSION.get(scheme)
        if scheme in supported and version is not None and (version == "none" or version in AUTH_TYPE_MAPS):
            return version
    raise UnsupportedSignatureVersionError(signature_version=", ".join(sorted(supported)))
