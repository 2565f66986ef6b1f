"""Checks a SigV4 signature by signing the received request again with botocore."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

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
