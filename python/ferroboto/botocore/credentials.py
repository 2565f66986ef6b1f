"""Equivalent of ``botocore.credentials``: keys, where they come from, and what renews them.

The sources of a session are native. Their names are in its resolver, so that a program can put providers of its own between
them, or take one away; those classes of providers that have no use of their own are marks.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from copy import deepcopy
from datetime import datetime
from hashlib import sha1
from json import dumps
from time import time
from typing import Any

from .._dates.timestamps import parse_timestamp
from ..credentials import Credentials as Credentials
from ..credentials import DeferredRefreshableCredentials as DeferredRefreshableCredentials
from ..credentials import ReadOnlyCredentials as ReadOnlyCredentials
from ..credentials import RefreshableCredentials as RefreshableCredentials
from ..exceptions import PartialCredentialsError, RefreshWithMFAUnsupportedError, UnknownCredentialError
from . import UNSIGNED as UNSIGNED
from ._caches import JSONFileCache as JSONFileCache
from .compat import get_current_datetime
from .utils import ContainerMetadataFetcher as ContainerMetadataFetcher
from .utils import FileWebIdentityTokenLoader as FileWebIdentityTokenLoader
from .utils import InstanceMetadataFetcher as InstanceMetadataFetcher


def _serialize_if_needed(value: Any, iso: bool = False) -> Any:
    if not isinstance(value, datetime):
        return value
    return value.isoformat() if iso else value.strftime("%Y-%m-%dT%H:%M:%S%Z")


def create_assume_role_refresher(client: Any, params: Mapping[str, Any]) -> Callable[[], dict[str, Any]]:
    """Make a function that assumes a role and returns its keys, for :class:`RefreshableCredentials`.

    :param client: a client of STS.
    :param params: parameters of ``assume_role``.
    """

    def refresh() -> dict[str, Any]:
        keys = client.assume_role(**params)["Credentials"]
        return {
            "access_key": keys["AccessKeyId"],
            "secret_key": keys["SecretAccessKey"],
            "token": keys["SessionToken"],
            "expiry_time": _serialize_if_needed(keys["Expiration"]),
        }

    return refresh


def create_mfa_serial_refresher(actual_refresh: Callable[[], Any]) -> Callable[[], Any]:
    """Make a function that may be called once, since nobody is there to give a second code.

    The second call raises :class:`RefreshWithMFAUnsupportedError`.
    """
    called = False

    def refresh() -> Any:
        nonlocal called
        if called:
            raise RefreshWithMFAUnsupportedError()
        called = True
        return actual_refresh()

    return refresh


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


# Providers


class CredentialProvider:
    """A source of keys. Subclasses load them."""

    METHOD: str | None = None
    CANONICAL_NAME: str | None = None

    def __init__(self, session: Any = None) -> None:
        """Keep the session."""
        self.session = session

    def load(self) -> Any:
        """Return keys, or ``None`` where the source has none."""
        return True

    def _extract_creds_from_mapping(self, mapping: Mapping[str, Any], *key_names: str) -> list[Any]:
        for name in key_names:
            if name not in mapping:
                raise PartialCredentialsError(provider=self.METHOD, cred_var=name)
        return [mapping[name] for name in key_names]


class _Native(CredentialProvider):
    """The mark of a source that is native. Set ``cache``, it has no effect: the native source has its own."""

    def __init__(self, load: Callable[[str], Any] | None = None, **kwargs: Any) -> None:
        super().__init__()
        self._load = load
        self.cache: Any = kwargs.get("cache", {})

    def load(self) -> Any:
        """Return the keys of the session, if they come from this source."""
        return None if self._load is None or self.METHOD is None else self._load(self.METHOD)


class EnvProvider(_Native):
    """Variables of the environment."""

    METHOD = "env"
    CANONICAL_NAME = "Environment"


class AssumeRoleProvider(_Native):
    """Roles of profiles."""

    METHOD = "assume-role"


class AssumeRoleWithWebIdentityProvider(_Native):
    """Roles with a web identity token."""

    METHOD = "assume-role-with-web-identity"


class SSOProvider(_Native):
    """``aws sso login``."""

    METHOD = "sso"


class SharedCredentialProvider(_Native):
    """The shared credentials file."""

    METHOD = "shared-credentials-file"
    CANONICAL_NAME = "SharedCredentials"


class LoginProvider(_Native):
    """``aws login``."""

    METHOD = "login"


class ProcessProvider(_Native):
    """Programs that print keys."""

    METHOD = "custom-process"


class ConfigProvider(_Native):
    """The configuration file."""

    METHOD = "config-file"
    CANONICAL_NAME = "SharedConfig"


class OriginalEC2Provider(_Native):
    """The file of ``AWS_CREDENTIAL_FILE``."""

    METHOD = "ec2-credentials-file"
    CANONICAL_NAME = "Ec2Config"


class BotoProvider(_Native):
    """The files of the first boto."""

    METHOD = "boto-config"
    CANONICAL_NAME = "Boto2Config"


class ContainerProvider(_Native):
    """The metadata service of containers."""

    METHOD = "container-role"
    CANONICAL_NAME = "EcsContainer"


class InstanceMetadataProvider(CredentialProvider):
    """The metadata service of instances.

    :param iam_role_fetcher: an :class:`InstanceMetadataFetcher`.
    """

    METHOD = "iam-role"
    CANONICAL_NAME = "Ec2InstanceMetadata"

    def __init__(self, iam_role_fetcher: Any, load: Callable[[str], Any] | None = None) -> None:
        super().__init__()
        self._role_fetcher = iam_role_fetcher
        self._load = load

    def load(self) -> Any:
        """Return keys that renew themselves, or ``None``."""
        if self._load is not None:
            return self._load("iam-role")
        fetch = self._role_fetcher.retrieve_iam_role_credentials
        found = fetch()
        if not found:
            return None
        return RefreshableCredentials.create_from_metadata(found, method=self.METHOD, refresh_using=fetch)


_SOURCES: tuple[type[_Native], ...] = (
    EnvProvider,
    AssumeRoleProvider,
    AssumeRoleWithWebIdentityProvider,
    SSOProvider,
    SharedCredentialProvider,
    LoginProvider,
    ProcessProvider,
    ConfigProvider,
    OriginalEC2Provider,
    BotoProvider,
    ContainerProvider,
)


class CredentialResolver:
    """Asks providers in their order; the first that has keys counts."""

    def __init__(self, providers: Iterable[Any]) -> None:
        """Keep the providers."""
        self.providers = list(providers)

    def insert_before(self, name: str, credential_provider: Any) -> None:
        """Put a provider in front of the one with a name.

        :raises UnknownCredentialError: there is none.
        """
        self.providers.insert(self._get_provider_offset(name), credential_provider)

    def insert_after(self, name: str, credential_provider: Any) -> None:
        """Put a provider behind the one with a name.

        :raises UnknownCredentialError: there is none.
        """
        self.providers.insert(self._get_provider_offset(name) + 1, credential_provider)

    def remove(self, name: str) -> None:
        """Take the provider with a name away, if there is one."""
        self.providers = [*self.providers]
        for provider in self.providers:
            if provider.METHOD == name:
                self.providers.remove(provider)
                return

    def get_provider(self, name: str) -> Any:
        """Return the provider with a name.

        :raises UnknownCredentialError: there is none.
        """
        return self.providers[self._get_provider_offset(name)]

    def _get_provider_offset(self, name: str) -> int:
        for offset, provider in enumerate(self.providers):
            if provider.METHOD == name:
                return offset
        raise UnknownCredentialError(name=name)

    def load_credentials(self) -> Any:
        """Return keys, or ``None`` where no provider has any."""
        loaded = (provider.load() for provider in self.providers)
        return next((keys for keys in loaded if keys is not None), None)


class _SessionResolver(CredentialResolver):
    """The resolver of a session, most of whose providers are native."""

    def __init__(self, session: Any) -> None:
        self._session = session
        natives = [cls(self._load) for cls in _SOURCES]
        if session.instance_variables().get("profile") is not None:
            # A profile that is chosen counts more than keys in the environment.
            natives = natives[1:]
        super().__init__([*natives, InstanceMetadataProvider(None, self._load)])
        self._original = list(self.providers)
        self._found: Any = None

    @property
    def is_changed(self) -> bool:
        """Whether a program has put a provider in, or taken one away."""
        return self.providers != self._original

    def _load(self, method: str) -> Any:
        if self._found is None:
            self._found = self._session._core.get_credentials()
        known = {provider.METHOD for provider in self._original}
        found = None if self._found is None else self._found.method
        # Roles of profiles and the like have other names of their own: they count as the profile's.
        return self._found if found == method or (found not in known and method == "assume-role") else None

    def load_credentials(self) -> Any:
        """Return keys, or ``None`` where no provider has any."""
        if not self.is_changed:
            return self._session._core.get_credentials()
        return super().load_credentials()


def create_credential_resolver(session: Any, cache: Any = None, region_name: str | None = None) -> CredentialResolver:
    """Make the resolver of a session."""
    return _SessionResolver(session)


def get_credentials(session: Any) -> Any:
    """Return the keys of a session."""
    return create_credential_resolver(session).load_credentials()
