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
from typing import Any, ClassVar

from .._calls.awaited import result_of
from .._calls.replaced import Watched, of
from .._dates.timestamps import parse_timestamp
from ..credentials import Credentials as Credentials
from ..credentials import DeferredRefreshableCredentials as DeferredRefreshableCredentials
from ..credentials import ReadOnlyCredentials as ReadOnlyCredentials
from ..credentials import RefreshableCredentials as RefreshableCredentials
from ..exceptions import PartialCredentialsError, RefreshWithMFAUnsupportedError, UnknownCredentialError
from . import UNSIGNED as UNSIGNED
from ._caches import JSONFileCache as JSONFileCache
from ._fetchers import AssumeRoleCredentialFetcher as AssumeRoleCredentialFetcher
from ._fetchers import AssumeRoleWithWebIdentityCredentialFetcher as AssumeRoleWithWebIdentityCredentialFetcher
from ._fetchers import BaseAssumeRoleCredentialFetcher as BaseAssumeRoleCredentialFetcher
from ._fetchers import CachedCredentialFetcher as CachedCredentialFetcher
from ._fetchers import SSOCredentialFetcher as SSOCredentialFetcher
from ._fetchers import _serialize_if_needed
from ._providers import BotoProvider as BotoProvider
from ._providers import ConfigProvider as ConfigProvider
from ._providers import ContainerProvider as ContainerProvider
from ._providers import CredentialProvider as CredentialProvider
from ._providers import EnvProvider as EnvProvider
from ._providers import NativeProvider
from ._providers import OriginalEC2Provider as OriginalEC2Provider
from ._providers import ProcessProvider as ProcessProvider
from ._providers import SharedCredentialProvider as SharedCredentialProvider
from .compat import get_current_datetime
from .utils import ContainerMetadataFetcher as ContainerMetadataFetcher
from .utils import FileWebIdentityTokenLoader as FileWebIdentityTokenLoader
from .utils import InstanceMetadataFetcher as InstanceMetadataFetcher


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


# Providers


class AssumeRoleProvider(NativeProvider):
    """Roles of profiles."""

    METHOD = "assume-role"
    ROLE_CONFIG_VAR = "role_arn"
    WEB_IDENTITY_TOKE_FILE_VAR = "web_identity_token_file"
    EXPIRY_WINDOW_SECONDS = 60 * 15


class AssumeRoleWithWebIdentityProvider(NativeProvider):
    """Roles with a web identity token."""

    METHOD = "assume-role-with-web-identity"


class SSOProvider(NativeProvider):
    """``aws sso login``."""

    METHOD = "sso"


class LoginProvider(NativeProvider):
    """``aws login``."""

    METHOD = "login"


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


_SOURCES: tuple[type[NativeProvider], ...] = (
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


class CredentialResolver(metaclass=Watched):
    """Asks providers in their order; the first that has keys counts."""

    _watched = frozenset({"load_credentials"})

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
        return self._loaded()

    def _loaded(self) -> Any:
        # Those of aiobotocore's programs may be coroutines.
        loaded = (result_of(provider.load()) for provider in self.providers)
        return next((keys for keys in loaded if keys is not None), None)


class _SessionResolver(CredentialResolver):
    """The resolver of a session, most of whose providers are native."""

    def __init__(self, session: Any) -> None:
        self._session = session
        natives = [cls.of_session(self._load) for cls in _SOURCES]
        if session.instance_variables().get("profile") is not None:
            # A profile that is chosen counts more than keys in the environment.
            natives = natives[1:]
        super().__init__([*natives, InstanceMetadataProvider(None, self._load)])
        self._original = list(self.providers)
        self._found: Any = None

    @property
    def is_changed(self) -> bool:
        """Whether a program has put a provider in, or taken one away, or replaced what asks them."""
        return self.providers != self._original or of("load_credentials")

    def _load(self, method: str) -> Any:
        if self._found is None:
            self._found = self._session._core.get_credentials()
        known = {provider.METHOD for provider in self._original}
        found = None if self._found is None else self._found.method
        # Roles of profiles and the like have other names of their own: they count as the profile's.
        return self._found if found == method or (found not in known and method == "assume-role") else None

    def _loaded(self) -> Any:
        return super()._loaded() if self.is_changed else self._session._core.get_credentials()


def create_credential_resolver(session: Any, cache: Any = None, region_name: str | None = None) -> CredentialResolver:
    """Make the resolver of a session."""
    return _SessionResolver(session)


def get_credentials(session: Any) -> Any:
    """Return the keys of a session."""
    return create_credential_resolver(session).load_credentials()
