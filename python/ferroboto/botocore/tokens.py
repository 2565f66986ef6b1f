"""Twin of ``botocore.tokens``: bearer tokens."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, NamedTuple

from .utils import get_token_from_environment


class FrozenAuthToken(NamedTuple):
    """A token at one moment."""

    token: str
    expiration: datetime | None = None


class ScopedEnvTokenProvider:
    """Tokens of the environment, each for one service."""

    METHOD = "env"

    def __init__(self, session: Any, environ: Any = None) -> None:
        """Keep the session."""
        self._session = session
        self._environ = os.environ if environ is None else environ

    def load_token(self, **kwargs: Any) -> FrozenAuthToken | None:
        """Return the token for the service that ``signing_name`` names."""
        token = get_token_from_environment(kwargs.get("signing_name"), self._environ)
        return None if token is None else FrozenAuthToken(token)


class DeferredRefreshableToken:
    """A token that is fetched when it is first needed, and again when it has ended."""

    def __init__(
        self,
        method: str,
        refresh_using: Callable[[], FrozenAuthToken],
        time_fetcher: Callable[[], datetime] | None = None,
    ) -> None:
        """Keep what fetches it."""
        self.method = method
        self._refresh_using = refresh_using
        self._time_fetcher = time_fetcher
        self._frozen_token: FrozenAuthToken | None = None

    def get_frozen_token(self) -> FrozenAuthToken:
        """Return the token of this moment."""
        token = self._frozen_token
        if token is None or (token.expiration is not None and token.expiration <= self._now(token.expiration)):
            token = self._frozen_token = self._refresh_using()
        return token

    def _now(self, expiration: datetime) -> datetime:
        return datetime.now(expiration.tzinfo) if self._time_fetcher is None else self._time_fetcher()


class TokenProviderChain:
    """Asks providers in their order."""

    def __init__(self, providers: Iterable[Any] | None = None) -> None:
        """Keep the providers."""
        self._providers = list(providers or ())

    def load_token(self, **kwargs: Any) -> Any:
        """Return the first token that there is, or ``None``."""
        loaded = (provider.load_token(**kwargs) for provider in self._providers)
        return next((token for token in loaded if token is not None), None)


def create_token_resolver(session: Any) -> TokenProviderChain:
    """Make the chain of a session."""
    return TokenProviderChain([ScopedEnvTokenProvider(session)])
