"""Equivalent of ``aiobotocore.credentials``: credentials that are awaited.

Requests are signed by threads that have no event loop. There, what is a coroutine function runs in a loop of its own; where it
is awaited, in the loop that awaits it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .._calls.awaited import on_thread, result_of
from ..credentials import Credentials, DeferredRefreshableCredentials, ReadOnlyCredentials, RefreshableCredentials


class AioCredentials(Credentials):
    """Credentials that do not change."""

    async def get_frozen_credentials(self) -> ReadOnlyCredentials:  # type: ignore[override]
        """Return the credentials as a tuple."""
        return ReadOnlyCredentials(self.access_key, self.secret_key, self.token, self.account_id)

    def get_access_key(self) -> str | None:
        """Return the access key."""
        return self.access_key

    def get_secret_key(self) -> str | None:
        """Return the secret key."""
        return self.secret_key

    def get_token(self) -> str | None:
        """Return the session token."""
        return self.token

    def get_account_id(self) -> str | None:
        """Return the account."""
        return self.account_id

    @classmethod
    def from_credentials(cls, obj: Credentials | None) -> AioCredentials | None:
        """Return the same credentials, to be awaited."""
        return None if obj is None else cls(obj.access_key, obj.secret_key, obj.token, obj.method, obj.account_id)


def _awaited_only(name: str) -> Any:
    def get(self: Any) -> Any:
        raise NotImplementedError(f"{name} may have to be renewed: await get_frozen_credentials() or get_{name}()")

    return property(get, lambda self, value: setattr(self, f"_{name}", value))


class _Awaited(RefreshableCredentials):
    """Credentials that are renewed where they are awaited, so that they cannot be read as attributes."""

    _plain_class: type[RefreshableCredentials] = RefreshableCredentials

    def _begin(self, refresh_using: Callable[[], Any], *others: Any) -> None:
        super()._begin(_to_wait_for(refresh_using), *others)

    def _plain(self) -> RefreshableCredentials:
        """The same object, as those that do not await see it."""
        plain = self._plain_class.__new__(self._plain_class)
        plain.__dict__ = vars(self)
        return plain

    async def get_frozen_credentials(self) -> ReadOnlyCredentials:  # type: ignore[override]
        """Return all keys of one moment, renewed if that is due."""
        frozen: ReadOnlyCredentials = await on_thread(self._plain().get_frozen_credentials)
        return frozen

    async def get_access_key(self) -> str | None:
        """Return the access key, renewed if that is due."""
        return (await self.get_frozen_credentials()).access_key

    async def get_secret_key(self) -> str | None:
        """Return the secret key, renewed if that is due."""
        return (await self.get_frozen_credentials()).secret_key

    async def get_token(self) -> str | None:
        """Return the session token, renewed if that is due."""
        return (await self.get_frozen_credentials()).token

    async def get_account_id(self) -> str | None:
        """Return the account, renewed if that is due."""
        return (await self.get_frozen_credentials()).account_id

    access_key = _awaited_only("access_key")
    secret_key = _awaited_only("secret_key")
    token = _awaited_only("token")
    account_id = _awaited_only("account_id")


class AioRefreshableCredentials(_Awaited):
    """Credentials that end and are renewed: ``refresh_using`` is a function or a coroutine function."""


class AioDeferredRefreshableCredentials(_Awaited, DeferredRefreshableCredentials):
    """Credentials that are asked for when they are first needed."""

    _plain_class = DeferredRefreshableCredentials


class _Kept:
    """Credentials of a program's own class, as what signs a request asks for them."""

    def __init__(self, keys: Any) -> None:
        self._ask = _to_wait_for(keys.get_frozen_credentials)

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        frozen: ReadOnlyCredentials = self._ask()
        return frozen


def to_sign_with(keys: Any) -> Any:
    """Return an object that gives the same keys to those that do not await them."""
    if type(keys) in (AioRefreshableCredentials, AioDeferredRefreshableCredentials):
        return keys._plain()
    if type(keys) is AioCredentials:
        return Credentials(keys.access_key, keys.secret_key, keys.token, keys.method, keys.account_id)
    return _Kept(keys)


def to_await(keys: Any) -> Any:
    """Return an object that gives the same keys to those that await them."""
    if type(keys) is Credentials:
        return AioCredentials.from_credentials(keys)
    if isinstance(keys, RefreshableCredentials) and not isinstance(keys, _Awaited):
        made = AioRefreshableCredentials.__new__(AioRefreshableCredentials)
        made.__dict__ = vars(keys)
        return made
    return keys


def create_assume_role_refresher(client: Any, params: Mapping[str, Any]) -> Callable[[], Awaitable[dict[str, Any]]]:
    """Return a coroutine function that assumes a role with a client for asyncio, for ``refresh_using``."""

    async def refresh() -> dict[str, Any]:
        async with client as sts:
            response = await sts.assume_role(**params)
        keys = response["Credentials"]
        return {
            "access_key": keys["AccessKeyId"],
            "secret_key": keys["SecretAccessKey"],
            "token": keys["SessionToken"],
            "expiry_time": keys["Expiration"].isoformat(),
        }

    return refresh


def _to_wait_for(function: Callable[[], Any]) -> Callable[[], Any]:
    def call() -> Any:
        return result_of(function())

    return call
