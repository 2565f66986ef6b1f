"""Equivalent of ``aiobotocore.session``: sessions whose clients are made where they are awaited."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from .._calls.awaited import is_awaited, on_thread
from ..aio.session import Session as _Above
from ..botocore.session import Session
from . import __version__
from .credentials import to_await, to_sign_with

if TYPE_CHECKING:
    from types import TracebackType

    from ..aio._client import AioBaseClient
    from ..botocore.configprovider import Variable
    from ..config import Config
    from ..hooks import BaseEventHooks
    from ..model import ServiceModel


class ClientCreatorContext:
    """A client that is made where ``async with`` begins and closed where it ends."""

    def __init__(self, coro: Coroutine[Any, Any, AioBaseClient]) -> None:
        """Take what makes the client."""
        self._coro = coro
        self._client: AioBaseClient | None = None

    async def __aenter__(self) -> AioBaseClient:
        """Make the client."""
        self._client = await self._coro
        return await self._client.__aenter__()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        """Close the client."""
        assert self._client is not None
        await self._client.__aexit__(exc_type, exc_val, exc_tb)


class AioSession(Session):
    """Settings and credentials, and the clients for asyncio that have them in common."""

    def __init__(
        self,
        session_vars: Mapping[str, Variable] | None = None,
        event_hooks: BaseEventHooks | None = None,
        include_builtin_handlers: bool = True,
        profile: str | None = None,
    ) -> None:
        """Begin with the settings that environment and profile files have."""
        super().__init__(session_vars, event_hooks, include_builtin_handlers, profile)
        self.user_agent_name = "aiobotocore"
        self.user_agent_version = __version__

    def create_client(self, *args: Any, **kwargs: Any) -> ClientCreatorContext:  # type: ignore[override]
        """Return a client, for ``async with``; the arguments are those of :meth:`ferroboto.Session.client`."""
        return ClientCreatorContext(self._create_client(*args, **kwargs))

    async def _create_client(
        self,
        service_name: str,
        region_name: str | None = None,
        api_version: str | None = None,
        use_ssl: bool = True,
        verify: bool | str | None = None,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        config: Config | None = None,
        aws_account_id: str | None = None,
    ) -> AioBaseClient:
        arguments = {
            "region_name": region_name,
            "api_version": api_version,
            "use_ssl": use_ssl,
            "verify": verify,
            "endpoint_url": endpoint_url,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "config": config,
            "aws_account_id": aws_account_id,
        }
        above = _Above(botocore_session=self)
        client: Any
        if self._has_coroutines():
            client = await on_thread(above._make_client, service_name, arguments)
        else:
            client = above._make_client(service_name, arguments)
        return client  # type: ignore[no-any-return]

    def _has_coroutines(self) -> bool:
        """Whether the loop has to go on while a client is made: handlers or providers of credentials are awaited."""
        if getattr(getattr(self._emitter, "_emitter", None), "_awaits", False):
            return True
        chain = self._components._components.get("credential_provider")
        return any(is_awaited(getattr(provider, "load", None)) for provider in getattr(chain, "providers", ()))

    async def get_credentials(self) -> Any:  # type: ignore[override]
        """Return the credentials, whose ``get_frozen_credentials`` is awaited, or ``None`` where none are found."""
        # Looking for them may wait for the network.
        return to_await(self._keys if self._keys is not None else await on_thread(super().get_credentials))

    async def get_service_model(self, service_name: str, api_version: str | None = None) -> ServiceModel:  # type: ignore[override]
        """Return the operations and shapes of a service."""
        return _plain(self).get_service_model(service_name, api_version)

    async def get_service_data(self, service_name: str, api_version: str | None = None) -> dict[str, Any]:  # type: ignore[override]
        """Return the description of a service."""
        return _plain(self).get_service_data(service_name, api_version)

    async def get_available_regions(  # type: ignore[override]
        self, service_name: str, partition_name: str = "aws", allow_non_regional: bool = False
    ) -> list[str]:
        """Return the regions in which a service is known to be available."""
        return super().get_available_regions(service_name, partition_name, allow_non_regional)

    def _keys_to_sign_with(self) -> Any:
        return None if self._keys is None else to_sign_with(self._keys)


def _plain(session: AioSession) -> Session:
    """Return the same session, with the methods that are not awaited."""
    plain = Session.__new__(Session)
    plain.__dict__ = vars(session)
    return plain


def get_session(env_vars: Mapping[str, Variable] | None = None) -> AioSession:
    """Make a session.

    >>> import asyncio
    >>> from ferroboto.aiobotocore.session import get_session
    >>> async def send():
    ...     async with get_session().create_client('sns', endpoint_url='local') as sns:
    ...         return await sns.publish(PhoneNumber='+15558675309', Message='Hey there')
    >>> sorted(asyncio.run(send()))
    ['MessageId', 'ResponseMetadata']
    """
    return AioSession(env_vars)
