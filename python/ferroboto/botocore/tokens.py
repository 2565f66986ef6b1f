"""Equivalent of ``botocore.tokens``: bearer tokens."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple

from .._dates import timestamps as _timestamps
from .._logs import get_logger
from .._unsigned import UNSIGNED
from ..config import Config
from ..exceptions import ClientError, InvalidConfigError, TokenRetrievalError, UnknownTokenProviderError
from ._caches import JSONFileCache, SSOTokenLoader
from .utils import CachedProperty, create_nested_client, get_token_from_environment

logger = get_logger(__name__)


def _utc_now() -> datetime:
    return datetime.now(timezone.utc)


def create_token_resolver(session: Any) -> TokenProviderChain:
    """Make the chain of a session."""
    return TokenProviderChain(providers=[ScopedEnvTokenProvider(session), SSOTokenProvider(session)])


def _iso8601(value: Any) -> Any:
    return value.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(value, datetime) else value


def _sso_json_dumps(obj: Any) -> str:
    return json.dumps(obj, default=_iso8601)


class FrozenAuthToken(NamedTuple):
    """A token at one moment."""

    token: str
    expiration: datetime | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(token='** redacted **', expiration={self.expiration!r})"


class DeferredRefreshableToken:
    """A token that is fetched when it is first needed, and again before it expires, once for all threads.

    :param method: where it comes from.
    :param refresh_using: fetches it.
    :param time_fetcher: returns the current time.
    """

    _advisory_refresh_timeout = 15 * 60
    _mandatory_refresh_timeout = 10 * 60
    # Seconds between attempts.
    _attempt_timeout = 60

    def __init__(
        self, method: str, refresh_using: Callable[[], Any], time_fetcher: Callable[[], datetime] = _utc_now
    ) -> None:
        self.method = method
        self._refresh_using = refresh_using
        self._time_fetcher = time_fetcher
        self._refresh_lock = threading.Lock()
        self._frozen_token: Any = None
        self._next_refresh: datetime | None = None

    def get_frozen_token(self) -> Any:
        """Return the token of this moment."""
        due = self._should_refresh()
        # While a token lasts, one thread fetches the next and others go on.
        if due and self._refresh_lock.acquire(blocking=due == "mandatory"):
            try:
                self._refresh()
            finally:
                self._refresh_lock.release()
        return self._frozen_token

    def _refresh(self) -> None:
        # Another thread may have been faster.
        due = self._should_refresh()
        if not due:
            return
        try:
            self._next_refresh = self._time_fetcher() + timedelta(seconds=self._attempt_timeout)
            self._frozen_token = self._refresh_using()
        except Exception:
            logger.warning("Refreshing token failed during the %s refresh period.", due, exc_info=True)
            if due == "mandatory":
                raise
        if self._is_expired():
            raise TokenRetrievalError(provider=self.method, error_msg="Token has expired and refresh failed")

    def _remaining(self) -> float:
        seconds: float = (self._frozen_token.expiration - self._time_fetcher()).total_seconds()
        return seconds

    def _is_expired(self) -> bool:
        return self._frozen_token is not None and self._remaining() <= 0

    def _should_refresh(self) -> str | None:
        if self._frozen_token is None:
            return "mandatory"
        if self._frozen_token.expiration is None:
            return None
        if self._next_refresh is not None and self._time_fetcher() < self._next_refresh:
            return None
        remaining = self._remaining()
        if remaining < self._mandatory_refresh_timeout:
            return "mandatory"
        return "advisory" if remaining < self._advisory_refresh_timeout else None


class TokenProviderChain:
    """Asks providers in their order.

    :param providers: the providers.
    """

    def __init__(self, providers: Any = None) -> None:
        self._providers: list[Any] = [] if providers is None else providers

    def insert_before(self, name: str, token_provider: Any) -> None:
        """Put a provider in front of another.

        :raises UnknownTokenProviderError: there is none of that name.
        """
        self._providers.insert(self._offset(name), token_provider)

    def insert_after(self, name: str, token_provider: Any) -> None:
        """Put a provider behind another.

        :raises UnknownTokenProviderError: there is none of that name.
        """
        self._providers.insert(self._offset(name) + 1, token_provider)

    def remove(self, name: str) -> None:
        """Remove a provider, if there is one of that name."""
        if name in (provider.METHOD for provider in self._providers):
            self._providers.pop(self._offset(name))

    def get_provider(self, name: str) -> Any:
        """Return a provider.

        :raises UnknownTokenProviderError: there is none of that name.
        """
        return self._providers[self._offset(name)]

    def _offset(self, name: str) -> int:
        methods = [provider.METHOD for provider in self._providers]
        if name not in methods:
            raise UnknownTokenProviderError(name=name)
        return methods.index(name)

    def load_token(self, **kwargs: Any) -> Any:
        """Return the first token that there is, or ``None``."""
        loaded = (provider.load_token(**kwargs) for provider in self._providers)
        return next((token for token in loaded if token is not None), None)


class SSOTokenProvider:
    """Tokens of a single sign-on that the AWS CLI has logged in to, renewed while its registration lasts.

    :param session: a session of :mod:`ferroboto.botocore.session`.
    :param cache: files of tokens.
    :param time_fetcher: returns the current time.
    :param profile_name: the profile that names the ``sso_session``.
    """

    METHOD = "sso"
    _REFRESH_WINDOW = 15 * 60
    _SSO_TOKEN_CACHE_DIR = os.path.expanduser(os.path.join("~", ".aws", "sso", "cache"))
    _SSO_CONFIG_VARS = ("sso_start_url", "sso_region")
    _GRANT_TYPE = "refresh_token"
    DEFAULT_CACHE_CLS = JSONFileCache

    def __init__(
        self,
        session: Any,
        cache: Any = None,
        time_fetcher: Callable[[], datetime] = _utc_now,
        profile_name: str | None = None,
    ) -> None:
        self._session = session
        if cache is None:
            cache = self.DEFAULT_CACHE_CLS(self._SSO_TOKEN_CACHE_DIR, dumps_func=_sso_json_dumps)
        self._now = time_fetcher
        self._cache = cache
        self._token_loader = SSOTokenLoader(cache=cache)
        self._profile_name = profile_name or session.get_config_variable("profile") or "default"

    def _load_sso_config(self) -> dict[str, Any] | None:
        loaded = self._session.full_config
        profile = loaded.get("profiles", {}).get(self._profile_name, {})
        if "sso_session" not in profile:
            return None
        name = profile["sso_session"]
        settings = loaded.get("sso_sessions", {}).get(name)
        begin = f'The profile "{self._profile_name}" is configured to use the SSO token provider but'
        if not settings:
            raise InvalidConfigError(error_msg=f'{begin} the "{name}" sso_session configuration does not exist.')
        missing = [variable for variable in self._SSO_CONFIG_VARS if variable not in settings]
        if missing:
            raise InvalidConfigError(error_msg=f"{begin} is missing the following configuration: {missing}.")
        return {"session_name": name, **{variable: settings[variable] for variable in self._SSO_CONFIG_VARS}}

    @CachedProperty
    def _sso_config(self) -> Any:
        return self._load_sso_config()

    @CachedProperty
    def _client(self) -> Any:
        config = Config(region_name=self._sso_config["sso_region"], signature_version=UNSIGNED)
        return create_nested_client(self._session, "sso-oidc", config=config)

    def _attempt_create_token(self, token: dict[str, Any]) -> dict[str, Any]:
        response = self._client.create_token(
            grantType=self._GRANT_TYPE,
            clientId=token["clientId"],
            clientSecret=token["clientSecret"],
            refreshToken=token["refreshToken"],
        )
        renewed = {
            "startUrl": self._sso_config["sso_start_url"],
            "region": self._sso_config["sso_region"],
            "accessToken": response["accessToken"],
            "expiresAt": self._now() + timedelta(seconds=response["expiresIn"]),
            # The registration stays that of the login.
            "clientId": token["clientId"],
            "clientSecret": token["clientSecret"],
            "registrationExpiresAt": token["registrationExpiresAt"],
        }
        if "refreshToken" in response:
            renewed["refreshToken"] = response["refreshToken"]
        logger.info("SSO Token refresh succeeded")
        return renewed

    def _refresh_access_token(self, token: dict[str, Any]) -> dict[str, Any] | None:
        needed = ("refreshToken", "clientId", "clientSecret", "registrationExpiresAt")
        missing = [name for name in needed if name not in token]
        if missing:
            logger.info("Unable to refresh SSO token: missing keys: %s", missing)
            return None
        expiry = _timestamps.parse_date(token["registrationExpiresAt"])
        if expiry <= self._now():
            logger.info("SSO token registration expired at %s", expiry)
            return None
        try:
            return self._attempt_create_token(token)
        except ClientError:
            logger.warning("SSO token refresh attempt failed", exc_info=True)
            return None

    def _refresher(self) -> FrozenAuthToken:
        start_url, session_name = self._sso_config["sso_start_url"], self._sso_config["session_name"]
        token = self._token_loader(start_url, session_name=session_name)
        expiration = _timestamps.parse_date(token["expiresAt"])
        if (expiration - self._now()).total_seconds() < self._REFRESH_WINDOW:
            renewed = self._refresh_access_token(token)
            if renewed is not None:
                token, expiration = renewed, renewed["expiresAt"]
                self._token_loader.save_token(start_url, token, session_name=session_name)
        return FrozenAuthToken(token["accessToken"], expiration=expiration)

    def load_token(self, **kwargs: Any) -> DeferredRefreshableToken | None:
        """Return the token of the profile's ``sso_session``, or ``None`` if it has none.

        :raises InvalidConfigError: the ``sso_session`` is not complete.
        """
        if self._sso_config is None:
            return None
        return DeferredRefreshableToken(self.METHOD, self._refresher, time_fetcher=self._now)


class ScopedEnvTokenProvider:
    """Tokens of the environment, each for one service.

    :param session: a session.
    :param environ: the environment.
    """

    METHOD = "env"

    def __init__(self, session: Any, environ: Any = None) -> None:
        self._session = session
        self.environ = os.environ if environ is None else environ

    def load_token(self, **kwargs: Any) -> FrozenAuthToken | None:
        """Return the token for the service that ``signing_name`` names."""
        token = get_token_from_environment(kwargs.get("signing_name"), self.environ)
        if token is None:
            return None
        logger.info("Found token in environment variables.")
        return FrozenAuthToken(token)
