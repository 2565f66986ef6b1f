"""Signatures older than version 4: of :mod:`ferroboto.botocore.auth`, for services and URLs that still use them."""

from __future__ import annotations

import hmac
import time
from base64 import b64encode
from email.utils import formatdate
from hashlib import sha1, sha256
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from ..exceptions import NoCredentialsError
from ._signer import BaseSigner, encoded_policy, form_and_policy
from ._signer import drop as _drop
from .utils import percent_encode_sequence

_ISO8601 = "%Y-%m-%dT%H:%M:%SZ"
# Parameters of a query that HMAC-SHA1 signatures cover.
_SIGNED_PARAMETERS = """
accelerate acl cors defaultObjectAcl location logging partNumber policy requestPayment torrent versioning
versionId versions website uploads uploadId response-content-type response-content-language response-expires
response-cache-control response-content-disposition response-content-encoding delete lifecycle tagging
restore storageClass notification replication requestPayment analytics metrics inventory select select-type
object-lock
"""


def _signed(key: str, text: str, digest: Any) -> str:
    return b64encode(hmac.new(key.encode("utf-8"), text.encode("utf-8"), digest).digest()).decode("utf-8")


class SigV2Auth(BaseSigner):
    """Signs by Signature Version 2, in the parameters of a query or a form."""

    def __init__(self, credentials: Any) -> None:
        """Keep the credentials."""
        self.credentials = credentials

    def calc_signature(self, request: Any, params: Any) -> tuple[str, str]:
        """Return the parameters in their canonical form, and their signature."""
        parts = urlsplit(request.url)
        pairs = [
            f"{quote(key.encode('utf-8'), safe='')}={quote(str(params[key]).encode('utf-8'), safe='-_~')}"
            for key in sorted(params)
            # An attempt before this one may have left its signature.
            if key != "Signature"
        ]
        query = "&".join(pairs)
        text = f"{request.method}\n{parts.netloc}\n{parts.path or '/'}\n{query}"
        return query, _signed(self.credentials.secret_key, text, sha256)

    def add_auth(self, request: Any) -> Any:
        """Sign a request.

        :raises NoCredentialsError: there are no credentials.
        """
        if self.credentials is None:
            raise NoCredentialsError()
        params = request.data or request.params
        params["AWSAccessKeyId"] = self.credentials.access_key
        params["SignatureVersion"] = "2"
        params["SignatureMethod"] = "HmacSHA256"
        params["Timestamp"] = time.strftime(_ISO8601, time.gmtime())
        if self.credentials.token:
            params["SecurityToken"] = self.credentials.token
        params["Signature"] = self.calc_signature(request, params)[1]
        return request


class SigV3Auth(BaseSigner):
    """Signs the date of a request, in a header."""

    def __init__(self, credentials: Any) -> None:
        """Keep the credentials."""
        self.credentials = credentials

    def add_auth(self, request: Any) -> None:
        """Sign a request.

        :raises NoCredentialsError: there are no credentials.
        """
        if self.credentials is None:
            raise NoCredentialsError()
        headers = request.headers
        _drop(headers, "Date")
        headers["Date"] = formatdate(usegmt=True)
        if self.credentials.token:
            _drop(headers, "X-Amz-Security-Token")
            headers["X-Amz-Security-Token"] = self.credentials.token
        signature = _signed(self.credentials.secret_key, headers["Date"], sha256)
        _drop(headers, "X-Amzn-Authorization")
        headers["X-Amzn-Authorization"] = (
            f"AWS3-HTTPS AWSAccessKeyId={self.credentials.access_key},Algorithm=HmacSHA256,Signature={signature}"
        )


class HmacV1Auth(BaseSigner):
    """Signs for S3 by HMAC-SHA1, in a header."""

    QSAOfInterest = _SIGNED_PARAMETERS.split()

    def __init__(self, credentials: Any, service_name: str | None = None, region_name: str | None = None) -> None:
        """Keep the credentials; this signature covers neither service nor region."""
        self.credentials = credentials

    def sign_string(self, string_to_sign: str) -> str:
        """Sign a string."""
        return _signed(self.credentials.secret_key, string_to_sign, sha1)

    def canonical_standard_headers(self, headers: Any) -> str:
        """Write the headers that are always signed, a line each, and set the date."""
        _drop(headers, "Date")
        headers["Date"] = self._get_date()
        lines = []
        for wanted in ("content-md5", "content-type", "date"):
            found = [headers[name].strip() for name in headers if name.lower() == wanted and headers[name] is not None]
            lines.extend(found or [""])
        return "\n".join(lines)

    def canonical_custom_headers(self, headers: Any) -> str:
        """Write the headers of AWS, sorted, a line each."""
        custom = {
            name.lower(): ",".join(value.strip() for value in headers.get_all(name))
            for name in headers
            if headers[name] is not None and name.lower().startswith("x-amz-")
        }
        return "\n".join(f"{name}:{custom[name]}" for name in sorted(custom))

    def unquote_v(self, nv: Any) -> Any:
        """Decode the value of a pair that has one."""
        return nv if len(nv) == 1 else (nv[0], unquote(nv[1]))

    def canonical_resource(self, split: Any, auth_path: str | None = None) -> str:
        """Write the path with its bucket, and the parameters that are signed."""
        path: str = split.path if auth_path is None else auth_path
        pairs = [pair.split("=", 1) for pair in split.query.split("&")] if split.query else []
        signed = sorted(
            (self.unquote_v(pair) for pair in pairs if pair[0] in self.QSAOfInterest), key=lambda pair: str(pair[0])
        )
        return f"{path}?{'&'.join('='.join(pair) for pair in signed)}" if signed else path

    def canonical_string(
        self, method: str, split: Any, headers: Any, expires: Any = None, auth_path: str | None = None
    ) -> str:
        """Write what is signed."""
        lines = [method.upper(), self.canonical_standard_headers(headers)]
        custom = self.canonical_custom_headers(headers)
        if custom:
            lines.append(custom)
        return "\n".join([*lines, self.canonical_resource(split, auth_path=auth_path)])

    def get_signature(
        self, method: str, split: Any, headers: Any, expires: Any = None, auth_path: str | None = None
    ) -> str:
        """Return the signature of a request, whose headers get a date and the session token."""
        if self.credentials.token:
            del headers["x-amz-security-token"]
            headers["x-amz-security-token"] = self.credentials.token
        return self.sign_string(self.canonical_string(method, split, headers, auth_path=auth_path))

    def add_auth(self, request: Any) -> None:
        """Sign a request.

        :raises NoCredentialsError: there are no credentials.
        """
        if self.credentials is None:
            raise NoCredentialsError()
        split = urlsplit(request.url)
        signature = self.get_signature(request.method, split, request.headers, auth_path=request.auth_path)
        self._inject_signature(request, signature)

    def _get_date(self) -> str:
        return formatdate(usegmt=True)

    def _inject_signature(self, request: Any, signature: str) -> None:
        _drop(request.headers, "Authorization")
        request.headers["Authorization"] = f"AWS {self.credentials.access_key}:{signature}"


class HmacV1QueryAuth(HmacV1Auth):
    """Signs URLs of S3 by HMAC-SHA1.

    :param expires: seconds for which the URL is valid.
    """

    DEFAULT_EXPIRES = 3600

    def __init__(self, credentials: Any, expires: int = DEFAULT_EXPIRES) -> None:
        super().__init__(credentials)
        self._expires = expires

    def _get_date(self) -> str:
        return str(int(time.time() + int(self._expires)))

    def _inject_signature(self, request: Any, signature: str) -> None:
        query = {"AWSAccessKeyId": self.credentials.access_key, "Signature": signature}
        for name in request.headers:
            lower = name.lower()
            if name == "Date":
                query["Expires"] = request.headers["Date"]
            elif lower.startswith("x-amz-") or lower in ("content-md5", "content-type"):
                query[lower] = request.headers[lower]
        parts = urlsplit(request.url)
        joined = "&".join(part for part in (parts.query, percent_encode_sequence(query)) if part)
        request.url = urlunsplit((parts.scheme, parts.netloc, parts.path, joined, parts.fragment))


class HmacV1PostAuth(HmacV1Auth):
    """Signs the policy of a form that posts to S3 by HMAC-SHA1."""

    def add_auth(self, request: Any) -> None:
        """Add the signature and its conditions to the fields and the policy in the request's context."""
        fields, policy = form_and_policy(request)
        fields["AWSAccessKeyId"] = self.credentials.access_key
        if self.credentials.token is not None:
            fields["x-amz-security-token"] = self.credentials.token
            policy["conditions"].append({"x-amz-security-token": self.credentials.token})
        fields["policy"] = encoded_policy(policy)
        fields["signature"] = self.sign_string(fields["policy"])
