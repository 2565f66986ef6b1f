"""`login_session`: keys that `aws login` left behind and their renewal, beside boto3.

boto3 signs with `awscrt`; here `cryptography` stands in for it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import botocore.credentials
import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

from tests.support.home import Home
from tests.support.keys import as_json, both, soon
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

KEY = ec.generate_private_key(ec.SECP256R1())
PEMS = {
    kind: KEY.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption()).decode()
    for kind in (serialization.PrivateFormat.TraditionalOpenSSL, serialization.PrivateFormat.PKCS8)
}
PEM = PEMS[serialization.PrivateFormat.TraditionalOpenSSL]
NAME = "arn:aws:iam::123456789012:user/me"


class Signer:
    """A key as `awscrt.crypto.EC` offers it."""

    def __init__(self, key: ec.EllipticCurvePrivateKey) -> None:
        self._key = key

    @classmethod
    def new_key_from_der_data(cls, der: bytes) -> Signer:
        key = serialization.load_der_private_key(der, None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        return cls(key)

    @staticmethod
    def decode_der_signature_to_padded_pair(signature: bytes, pad_to: int) -> bytes:
        return b"".join(part.to_bytes(pad_to, "big") for part in utils.decode_dss_signature(signature))

    def get_public_coords(self) -> tuple[bytes, bytes]:
        numbers = self._key.public_key().public_numbers()
        return numbers.x.to_bytes(32, "big"), numbers.y.to_bytes(32, "big")

    def sign(self, digest: bytes) -> bytes:
        return self._key.sign(digest, ec.ECDSA(utils.Prehashed(hashes.SHA256())))


@pytest.fixture
def signin(home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> CaptureServer:
    monkeypatch.setattr(botocore.credentials, "EC", Signer)
    home.environ(AWS_ENDPOINT_URL_SIGNIN=server.url, AWS_DEFAULT_REGION="eu-west-1")
    home.config(f"[default]\nlogin_session = {NAME}\n")
    return server


def cached(home: Home, minutes: float, *, without: str = "", folder: str = ".aws/login/cache", **more: Any) -> Path:
    """The file that a login leaves, for keys that end in some minutes."""
    keys = {"accessKeyId": "OLD", "secretAccessKey": "s", "sessionToken": "t", "accountId": "123456789012"}
    token: dict[str, Any] = {
        "accessToken": {**keys, "expiresAt": soon(minutes)},
        "tokenType": "aws_sigv4",
        "refreshToken": "again",
        "idToken": "who",
        "clientId": "arn:aws:signin:::devtools/same-device",
        "dpopKey": PEM,
        **more,
    }
    token.pop(without, None)
    path = home.path / folder / f"{hashlib.sha256(NAME.encode()).hexdigest()}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(token))
    return path


def fresh(expires_in: int = 900) -> Answer:
    keys = {"accessKeyId": "NEW", "secretAccessKey": "new-secret", "sessionToken": "new-token"}
    return as_json({"accessToken": keys, "expiresIn": expires_in, "refreshToken": "more", "tokenType": "aws_sigv4"})


def decoded(part: str) -> Any:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def prove(proof: str, url: str) -> None:
    """The proof is of the cached key, for this request, and its signature is right."""
    head, claims, signature = proof.split(".")
    numbers = KEY.public_key().public_numbers()
    x, y = (base64.urlsafe_b64encode(n.to_bytes(32, "big")).rstrip(b"=").decode() for n in (numbers.x, numbers.y))
    assert decoded(head) == {
        "typ": "dpop+jwt",
        "alg": "ES256",
        "jwk": {"kty": "EC", "x": x, "y": y, "crv": "P-256"},
    }
    said = decoded(claims)
    assert (said["htm"], said["htu"]) == ("POST", url)
    assert len(said["jti"]) == 36
    assert said["iat"] > 1_700_000_000
    raw = base64.urlsafe_b64decode(signature + "==")
    pair = utils.encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    KEY.public_key().verify(pair, f"{head}.{claims}".encode(), ec.ECDSA(hashes.SHA256()))


def test_keys_that_last_are_taken_as_they_are(home: Home, signin: CaptureServer) -> None:
    cached(home, 60)
    value, requests = both(signin, [])
    assert (value["access_key"], value["method"], value["account_id"]) == ("OLD", "login", "123456789012")
    assert not requests


def test_another_folder(home: Home, signin: CaptureServer) -> None:
    home.environ(PLACE=str(home.path), AWS_LOGIN_CACHE_DIRECTORY="$PLACE/elsewhere")
    cached(home, 60, folder="elsewhere")
    assert both(signin, [])[0]["access_key"] == "OLD"


def test_another_program_renewed_them(home: Home, signin: CaptureServer) -> None:
    """boto3 looks into the file again, and asks nobody while more than five minutes are left."""
    cached(home, 10)
    value, requests = both(signin, [])
    assert value["access_key"] == "OLD"
    assert not requests


@pytest.mark.parametrize("pem", PEMS.values(), ids=["EC PRIVATE KEY", "PRIVATE KEY"])
@pytest.mark.parametrize("minutes", [3, -3])
def test_keys_are_renewed(home: Home, signin: CaptureServer, minutes: float, pem: str) -> None:
    files: list[Any] = []
    path = cached(home, minutes)

    def before() -> None:
        files.append(json.loads(path.read_text()))
        cached(home, minutes, dpopKey=pem)

    proofs: list[str] = []
    take = signin.take

    def keep() -> Any:
        requests = take()
        proofs.extend(request.header("dpop") or "" for request in requests)
        return requests

    signin.take = keep  # type: ignore[method-assign]
    value, requests = both(signin, [fresh()], before=before)
    files.append(json.loads(path.read_text()))
    assert (value["access_key"], value["token"], value["account_id"]) == ("NEW", "new-token", "123456789012")
    assert requests[0]["path"] == "/v1/token"
    assert requests[0]["authorization"] is None
    assert len(proofs) == 2
    for proof in proofs:
        prove(proof, f"{signin.url}/v1/token")
    theirs, ours = files[1:]
    ends = theirs["accessToken"].pop("expiresAt"), ours["accessToken"].pop("expiresAt")
    assert theirs == ours
    assert ours["refreshToken"] == "more"
    assert all(soon(14) < end < soon(16) for end in ends)
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("without", ["accessToken", "refreshToken", "dpopKey", "clientId", "everything"])
def test_a_file_that_lacks_something(home: Home, signin: CaptureServer, without: str) -> None:
    path = cached(home, 60, without=without)
    if without == "everything":
        path.unlink()
    value, _ = both(signin, [])
    assert type(value).__name__ == "LoginTokenLoadError"


def test_a_key_that_is_none(home: Home, signin: CaptureServer) -> None:
    cached(home, -3, dpopKey="-----BEGIN EC PRIVATE KEY-----\nabcde\n-----END EC PRIVATE KEY-----\n")
    value, _ = both(signin, [], lambda keys: keys.access_key)
    assert "Unable to load private key" in str(value)


@pytest.mark.parametrize(
    ("error", "name"),
    [
        ("TOKEN_EXPIRED", "LoginRefreshRequired"),
        ("USER_CREDENTIALS_CHANGED", "LoginRefreshRequired"),
        ("INSUFFICIENT_PERMISSIONS", "LoginInsufficientPermissions"),
        ("SOMETHING_ELSE", "LoginError"),
    ],
)
def test_a_renewal_that_is_refused(home: Home, signin: CaptureServer, error: str, name: str) -> None:
    cached(home, -3)
    body = {"error": error, "message": "no"}
    refused = as_json(body, 401, ("x-amzn-ErrorType", "AccessDeniedException"))
    value, _ = both(signin, [refused], lambda keys: keys.access_key)
    assert type(value).__name__ == name
    # While the keys still last, nobody need know.
    cached(home, 12)
    assert both(signin, [refused], lambda keys: keys.access_key)[0] == "OLD"


def test_a_renewal_that_fails(home: Home, signin: CaptureServer) -> None:
    cached(home, -3)
    answer = as_json({"error": "x", "message": "what?"}, 400, ("x-amzn-ErrorType", "ValidationException"))

    def text(credentials: Any) -> str:
        return str(outcome_of(lambda: credentials.access_key))

    value, _ = both(signin, [answer], text)
    assert value == "An error occurred (ValidationException) when calling the CreateOAuth2Token operation: what?"


def test_a_token_names_its_region(home: Home, signin: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is where the renewal goes, whatever region the session is for; a proxy sees the name of the host."""
    monkeypatch.delenv("AWS_ENDPOINT_URL_SIGNIN")
    home.environ(HTTPS_PROXY=signin.url)
    hosts: list[str] = []
    take = signin.take

    def keep() -> Any:
        hosts.extend(dict.fromkeys(request.target for request in take()))
        return []

    signin.take = keep  # type: ignore[method-assign]
    for more in ({"signInRegion": "us-west-2"}, {}):
        cached(home, -3, **more)
        value, _ = both(signin, [Answer(status=403)], lambda keys: keys.access_key)
        assert type(value).__name__ == "ProxyConnectionError"
    west, here = "us-west-2.signin.aws.amazon.com:443", "eu-west-1.signin.aws.amazon.com:443"
    assert [host for host in hosts if host] == [west, west, here, here]
