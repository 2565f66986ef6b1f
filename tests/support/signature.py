"""Checks signatures: those of SigV4 by signing the received request again with botocore, those of SigV4a by verifying them."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import re
from dataclasses import dataclass

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from tests.support.libraries import KEYS
from tests.support.server import Request

_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=(?P<key>[^/]+)/(?P<date>\d{8})/(?P<region>[^/]+)/(?P<service>[^/]+)"
    r"/aws4_request, SignedHeaders=(?P<signed>[a-z0-9;_-]+), Signature=(?P<signature>[0-9a-f]{64})"
)


@dataclass(frozen=True)
class Signature:
    """What an Authorization header says, but for the time and the signature itself."""

    access_key: str
    region: str
    service: str
    signed_headers: tuple[str, ...]


class BadSignature(AssertionError):
    """The request is signed, but wrongly."""


def read_signature(request: Request) -> Signature | None:
    """The signature's scope, after checking that it is right; None for an unsigned request."""
    header = request.header("authorization")
    if header is None:
        return None
    match = _AUTHORIZATION.fullmatch(header)
    if match is None:
        raise BadSignature(f"malformed Authorization: {header}")
    moment = request.header("x-amz-date")
    if moment is None or not re.fullmatch(r"\d{8}T\d{6}Z", moment) or not moment.startswith(match["date"]):
        raise BadSignature(f"X-Amz-Date {moment!r} does not fit scope {match['date']}")
    names = match["signed"].split(";")
    expected = _sign(request, names, match["service"], match["region"], moment)
    if expected != match["signature"]:
        raise BadSignature(f"signature of {request.method} {request.target} is not the one botocore computes")
    return Signature(match["key"], match["region"], match["service"], tuple(names))


def _sign(request: Request, names: list[str], service: str, region: str, moment: str) -> str:
    credentials = Credentials(KEYS["aws_access_key_id"], KEYS["aws_secret_access_key"])
    signer = SigV4Auth(credentials, service, region)
    # A proxy is sent the whole URL, any other server what follows the host.
    url = request.target if "://" in request.target else f"http://{request.header('host')}{request.target}"
    again = AWSRequest(method=request.method, url=url, data=request.body)
    for name in names:
        value = request.header(name)
        if value is None:
            raise BadSignature(f"signed header {name} was not sent")
        # What came as UTF-8 was signed as text.
        with contextlib.suppress(UnicodeError):
            value = value.encode("latin-1").decode()
        again.headers[name] = value
    again.context["timestamp"] = moment
    canonical = signer.canonical_request(again)
    signature: str = signer.signature(signer.string_to_sign(again, canonical), again)
    return signature


_SEVERAL = re.compile(
    r"AWS4-ECDSA-P256-SHA256 Credential=(?P<key>[^/]+)/(?P<scope>\d{8}/(?P<service>[^/]+)/aws4_request)"
    r", SignedHeaders=(?P<signed>[a-z0-9;_-]+), Signature=(?P<signature>[0-9a-f]+)"
)


def check_signature_for_regions(request: Request, secure: bool = True) -> tuple[str, ...]:
    """Verify a signature for several regions (SigV4a); gives the names of the signed headers."""
    match = _SEVERAL.fullmatch(request.header("authorization") or "")
    if match is None:
        raise BadSignature(f"malformed Authorization: {request.header('authorization')}")
    names = match["signed"].split(";")
    credentials = Credentials(KEYS["aws_access_key_id"], KEYS["aws_secret_access_key"])
    # What stands in the canonical request is the same but for the names of algorithms.
    kind = S3SigV4Auth if match["service"] == "s3" else SigV4Auth
    scheme = "https" if secure else "http"
    url = f"{scheme}://{request.header('host')}{request.target}"
    again = AWSRequest(method=request.method, url=url, data=request.body)
    for name in names:
        again.headers[name] = request.header(name)
    canonical = kind(credentials, match["service"], "").canonical_request(again)
    verify_for_regions(canonical, str(request.header("x-amz-date")), match["scope"], match["signature"])
    return tuple(names)


def verify_for_regions(canonical: str, moment: str, scope: str, signature: str) -> None:
    """Verify the signature of a canonical request with the key that the test's own keys lead to."""
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = f"AWS4-ECDSA-P256-SHA256\n{moment}\n{scope}\n{digest}"
    try:
        _private_key().public_key().verify(bytes.fromhex(signature), text.encode(), ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        raise BadSignature(f"the signature does not fit {canonical!r}") from None


def _private_key() -> ec.EllipticCurvePrivateKey:
    """The key pair of the access keys, as AWS derives it: a number below the order of the curve, by hashing."""
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    secret = f"AWS4A{KEYS['aws_secret_access_key']}".encode()
    for counter in range(1, 255):
        label = b"AWS4-ECDSA-P256-SHA256\x00" + KEYS["aws_access_key_id"].encode() + bytes([counter])
        hashed = hmac.new(secret, b"\x00\x00\x00\x01" + label + b"\x00\x00\x01\x00", hashlib.sha256).digest()
        number = int.from_bytes(hashed, "big")
        if number <= order - 2:
            return ec.derive_private_key(number + 1, ec.SECP256R1())
    raise AssertionError("no key")
