"""What fetches keys with the token of a single sign-on, and what the providers of credentials are named by."""

from __future__ import annotations

import inspect
from datetime import datetime, timezone
from typing import Any

import botocore.credentials
import botocore.exceptions
import botocore.httpchecksum
import pytest

import ferroboto.botocore.credentials
import ferroboto.botocore.httpchecksum
from ferroboto import exceptions
from tests.support.twin import same


class Unauthorized(Exception):
    pass


class Service:
    """A client of single sign-on that notes its calls."""

    def __init__(self, fails: bool) -> None:
        self.calls: list[Any] = []
        self.fails = fails
        self.exceptions = type("Exceptions", (), {"UnauthorizedException": Unauthorized})

    def create(self, name: str, config: Any) -> Service:
        self.calls.append((name, config.region_name, repr(config.signature_version)[:9]))
        return self

    def get_role_credentials(self, **given: Any) -> Any:
        self.calls.append(given)
        if self.fails:
            raise Unauthorized
        keys = {"accessKeyId": "A", "secretAccessKey": "S", "sessionToken": "T", "expiration": 4070908800123}
        return {"roleCredentials": keys}


class Token:
    def load_token(self) -> Token:
        return self

    def get_frozen_token(self) -> Token:
        return self

    token = "of the provider"


def fetched(module: Any, errors: Any, fails: bool, **options: Any) -> Any:
    service, cache = Service(fails), dict[str, Any]()
    moment = datetime(2030, 1, 1, tzinfo=timezone.utc)
    fetcher = module.SSOCredentialFetcher(
        "https://start", "eu-west-1", "role", "123", service.create, cache=cache, time_fetcher=lambda: moment, **options
    )
    try:
        found = fetcher.fetch_credentials()
        assert fetcher.fetch_credentials() == found
    except errors.UnauthorizedSSOTokenError as error:
        found = str(error)
    return found, service.calls, cache


@pytest.mark.parametrize("fails", [False, True])
@pytest.mark.parametrize(
    "options",
    [
        {"token_loader": lambda url: {"accessToken": url, "expiresAt": "2031-01-01T00:00:00UTC"}},
        {"token_loader": lambda url: {"accessToken": url, "expiresAt": "2029-01-01T00:00:00Z"}},
        {"token_provider": Token(), "sso_session_name": "mine"},
    ],
)
def test_single_sign_on(options: dict[str, Any], fails: bool) -> None:
    theirs = fetched(botocore.credentials, botocore.exceptions, fails, **options)
    same(theirs, fetched(ferroboto.botocore.credentials, exceptions, fails, **options))


def test_names_of_providers() -> None:
    """Programs read from the classes which variables and settings are looked at."""
    wrong = []
    for name, theirs in vars(botocore.credentials).items():
        if not inspect.isclass(theirs) or not name.endswith("Provider") or theirs.__module__ != "botocore.credentials":
            continue
        ours = getattr(ferroboto.botocore.credentials, name)
        for key, value in vars(theirs).items():
            if (
                key.isupper()
                and key[0] != "_"
                and isinstance(value, (str, list, int))
                and getattr(ours, key, None) != value
            ):
                wrong.append((name, key))
    assert not wrong


@pytest.mark.parametrize(
    ("name", "plain"), [("Crc32", "cbf43926"), ("Crc32c", "e3069283"), ("Crc64Nvme", "ae8b14860a799888")]
)
def test_checksums_of_awscrt(name: str, plain: str) -> None:
    checksum = getattr(ferroboto.botocore.httpchecksum, f"Crt{name}Checksum")()
    checksum.update(b"1234")
    checksum.update(b"56789")
    assert checksum.digest().hex() == plain
    assert issubclass(getattr(botocore.httpchecksum, f"Crt{name}Checksum"), botocore.httpchecksum.BaseChecksum)
