"""What fetches keys for ``botocore.credentials`` and keeps them in a cache: roles, with and without a web identity, and
single sign-on.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, MutableMapping
from copy import deepcopy
from datetime import datetime, timezone
from hashlib import sha1
from json import dumps
from time import time
from typing import Any

from .._dates.timestamps import parse_timestamp
from ..exceptions import UnauthorizedSSOTokenError
from .compat import get_current_datetime


def _serialize_if_needed(value: Any, iso: bool = False) -> Any:
    if not isinstance(value, datetime):
        return value
    return value.isoformat() if iso else value.strftime("%Y-%m-%dT%H:%M:%S%Z")


class CachedCredentialFetcher:
    """Fetches keys and keeps them in a cache until they are about to end.

    :param cache: a mapping, as :class:`JSONFileCache`.
    :param expiry_window_seconds: how long before their end keys are fetched anew.
    """

    DEFAULT_EXPIRY_WINDOW_SECONDS = 60 * 15

    def __init__(
        self, cache: MutableMapping[str, Any] | None = None, expiry_window_seconds: float | None = None
    ) -> None:
        self._cache = {} if cache is None else cache
        self._cache_key = self._create_cache_key()
        self._expiry_window_seconds = (
            self.DEFAULT_EXPIRY_WINDOW_SECONDS if expiry_window_seconds is None else expiry_window_seconds
        )
        self.feature_ids: set[str] = set()

    def _create_cache_key(self) -> str:
        raise NotImplementedError("_create_cache_key()")

    def _get_credentials(self) -> Any:
        raise NotImplementedError("_get_credentials()")

    def _make_file_safe(self, filename: str) -> str:
        return filename.replace(":", "_").replace(os.sep, "_").replace("/", "_")

    def fetch_credentials(self) -> dict[str, Any]:
        """Return keys and their end."""
        response = self._load_from_cache()
        if response is None:
            response = self._get_credentials()
            self._write_to_cache(response)
        keys = response["Credentials"]
        return {
            "access_key": keys["AccessKeyId"],
            "secret_key": keys["SecretAccessKey"],
            "token": keys["SessionToken"],
            "expiry_time": _serialize_if_needed(keys["Expiration"], iso=True),
            "account_id": keys.get("AccountId"),
        }

    def _load_from_cache(self) -> Any:
        if self._cache_key not in self._cache:
            return None
        response = deepcopy(self._cache[self._cache_key])
        return None if self._is_expired(response) else response

    def _write_to_cache(self, response: Any) -> None:
        self._cache[self._cache_key] = deepcopy(response)

    def _is_expired(self, credentials: Any) -> bool:
        end = credentials["Credentials"]["Expiration"]
        end = end if isinstance(end, datetime) else parse_timestamp(end)
        return bool((end - get_current_datetime(remove_tzinfo=False)).total_seconds() < self._expiry_window_seconds)


class BaseAssumeRoleCredentialFetcher(CachedCredentialFetcher):
    """What the two ways to assume a role have in common."""

    def __init__(
        self,
        client_creator: Callable[..., Any],
        role_arn: str,
        extra_args: Mapping[str, Any] | None = None,
        cache: MutableMapping[str, Any] | None = None,
        expiry_window_seconds: float | None = None,
    ) -> None:
        """Keep what makes a client of STS, the role and further parameters."""
        self._client_creator = client_creator
        self._role_arn = role_arn
        self._assume_kwargs: dict[str, Any] = deepcopy(dict(extra_args or {}))
        self._assume_kwargs["RoleArn"] = role_arn
        self._role_session_name = self._assume_kwargs.get("RoleSessionName")
        self._using_default_session_name = not self._role_session_name
        if self._using_default_session_name:
            self._role_session_name = self._assume_kwargs["RoleSessionName"] = f"botocore-session-{int(time())}"
        super().__init__(cache, expiry_window_seconds)

    def _create_cache_key(self) -> str:
        """Make a name for the file of these keys, the same that the AWS CLI has."""
        arguments = deepcopy(self._assume_kwargs)
        if self._using_default_session_name:
            del arguments["RoleSessionName"]
        if "Policy" in arguments:
            from json import loads

            # A policy is the same in any order.
            arguments["Policy"] = loads(arguments["Policy"])
        digest = sha1(dumps(arguments, sort_keys=True).encode("utf-8")).hexdigest()
        return self._make_file_safe(digest)

    def _add_account_id_to_response(self, response: dict[str, Any]) -> None:
        arn = response.get("AssumedRoleUser", {}).get("Arn", "")
        if arn.count(":") >= 5:
            response["Credentials"]["AccountId"] = arn.split(":")[4]


class AssumeRoleCredentialFetcher(BaseAssumeRoleCredentialFetcher):
    """Assumes a role, with keys of another identity.

    :param client_creator: makes clients, as ``session.create_client``.
    :param source_credentials: the other keys.
    :param role_arn: the role.
    :param extra_args: further parameters of ``assume_role``.
    :param mfa_prompter: asks for a code, with a prompt as its argument.
    :param cache: where keys are kept.
    :param expiry_window_seconds: how long before their end keys are fetched anew.
    """

    def __init__(
        self,
        client_creator: Callable[..., Any],
        source_credentials: Any,
        role_arn: str,
        extra_args: Mapping[str, Any] | None = None,
        mfa_prompter: Callable[[str], str] | None = None,
        cache: MutableMapping[str, Any] | None = None,
        expiry_window_seconds: float | None = None,
    ) -> None:
        self._source_credentials = source_credentials
        self._mfa_prompter = mfa_prompter
        if mfa_prompter is None:
            from getpass import getpass

            self._mfa_prompter = getpass
        super().__init__(client_creator, role_arn, extra_args, cache, expiry_window_seconds)

    def _get_credentials(self) -> Any:
        response = self._create_client().assume_role(**self._assume_role_kwargs())
        self._add_account_id_to_response(response)
        return response

    def _assume_role_kwargs(self) -> dict[str, Any]:
        arguments = deepcopy(self._assume_kwargs)
        serial = arguments.get("SerialNumber")
        if serial is not None:
            assert self._mfa_prompter is not None
            arguments["TokenCode"] = self._mfa_prompter(f"Enter MFA code for {serial}: ")
        if arguments.get("DurationSeconds") is not None:
            arguments["DurationSeconds"] = arguments["DurationSeconds"]
        return arguments

    def _create_client(self) -> Any:
        keys = self._source_credentials.get_frozen_credentials()
        return self._client_creator(
            "sts",
            aws_access_key_id=keys.access_key,
            aws_secret_access_key=keys.secret_key,
            aws_session_token=keys.token,
        )


class AssumeRoleWithWebIdentityCredentialFetcher(BaseAssumeRoleCredentialFetcher):
    """Assumes a role with a web identity token.

    :param client_creator: makes clients, as ``session.create_client``.
    :param web_identity_token_loader: returns the token.
    :param role_arn: the role.
    :param extra_args: further parameters of ``assume_role_with_web_identity``.
    :param cache: where keys are kept.
    :param expiry_window_seconds: how long before their end keys are fetched anew.
    """

    def __init__(
        self,
        client_creator: Callable[..., Any],
        web_identity_token_loader: Callable[[], str],
        role_arn: str,
        extra_args: Mapping[str, Any] | None = None,
        cache: MutableMapping[str, Any] | None = None,
        expiry_window_seconds: float | None = None,
    ) -> None:
        self._web_identity_token_loader = web_identity_token_loader
        super().__init__(client_creator, role_arn, extra_args, cache, expiry_window_seconds)

    def _get_credentials(self) -> Any:
        from .._unsigned import UNSIGNED
        from ..config import Config

        # The token is what proves the identity: the request has no signature.
        client = self._client_creator("sts", config=Config(signature_version=UNSIGNED))
        response = client.assume_role_with_web_identity(**self._assume_role_kwargs())
        self._add_account_id_to_response(response)
        return response

    def _assume_role_kwargs(self) -> dict[str, Any]:
        return {**deepcopy(self._assume_kwargs), "WebIdentityToken": self._web_identity_token_loader()}


class SSOCredentialFetcher(CachedCredentialFetcher):
    """Fetches keys of a role with the token of a single sign-on.

    :param start_url: where people sign on.
    :param sso_region: the region of the single sign-on.
    :param role_name: the role.
    :param account_id: the account of the role.
    :param client_creator: makes clients, as ``session.create_client``.
    :param token_loader: returns the token of a start URL, as :class:`ferroboto.botocore.utils.SSOTokenLoader`.
    :param cache: where keys are kept.
    :param expiry_window_seconds: how long before their end keys are fetched anew.
    :param token_provider: has the token, in place of ``token_loader``.
    :param sso_session_name: the section of the profile file that the sign-on is named by.
    :param time_fetcher: returns the time.
    """

    def __init__(
        self,
        start_url: str,
        sso_region: str,
        role_name: str,
        account_id: str,
        client_creator: Callable[..., Any],
        token_loader: Callable[[str], Mapping[str, Any]] | None = None,
        cache: MutableMapping[str, Any] | None = None,
        expiry_window_seconds: float | None = None,
        token_provider: Any = None,
        sso_session_name: str | None = None,
        time_fetcher: Callable[[], datetime] = lambda: get_current_datetime(remove_tzinfo=False),
    ) -> None:
        self._client_creator = client_creator
        self._sso_region = sso_region
        self._role_name = role_name
        self._account_id = account_id
        self._start_url = start_url
        self._token_loader = token_loader
        self._token_provider = token_provider
        self._sso_session_name = sso_session_name
        self._time_fetcher = time_fetcher
        super().__init__(cache, expiry_window_seconds)

    def _create_cache_key(self) -> str:
        named = {"sessionName": self._sso_session_name} if self._sso_session_name else {"startUrl": self._start_url}
        parts = {"roleName": self._role_name, "accountId": self._account_id, **named}
        text = dumps(parts, sort_keys=True, separators=(",", ":"))
        return self._make_file_safe(sha1(text.encode()).hexdigest())

    def _token(self) -> Any:
        if self._token_provider:
            return self._token_provider.load_token().get_frozen_token().token
        assert self._token_loader is not None
        token = self._token_loader(self._start_url)
        if (parse_timestamp(token["expiresAt"]) - self._time_fetcher()).total_seconds() <= 0:
            raise UnauthorizedSSOTokenError
        return token["accessToken"]

    def _get_credentials(self) -> Any:
        from .._unsigned import UNSIGNED
        from ..config import Config

        config = Config(signature_version=UNSIGNED, region_name=self._sso_region)
        client = self._client_creator("sso", config=config)
        token = self._token()
        try:
            response = client.get_role_credentials(
                roleName=self._role_name, accountId=self._account_id, accessToken=token
            )
        except client.exceptions.UnauthorizedException:
            raise UnauthorizedSSOTokenError from None
        keys = response["roleCredentials"]
        end = datetime.fromtimestamp(keys["expiration"] / 1000.0, timezone.utc)
        return {
            "ProviderType": "sso",
            "Credentials": {
                "AccessKeyId": keys["accessKeyId"],
                "SecretAccessKey": keys["secretAccessKey"],
                "SessionToken": keys["sessionToken"],
                "Expiration": end.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "AccountId": self._account_id,
            },
        }
