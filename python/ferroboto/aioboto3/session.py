"""Equivalent of ``aioboto3.session``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..aio.session import Session as _Session
from ..aiobotocore.session import AioSession, get_session

if TYPE_CHECKING:
    from types import TracebackType

    from ..aio.resources import AioServiceResource
    from ..aiobotocore.session import ClientCreatorContext


class ResourceCreatorContext:
    """The resource of a service, made where ``async with`` begins; its client is closed where it ends."""

    def __init__(self, session: Session, arguments: tuple[Any, ...], options: dict[str, Any]) -> None:
        """Take the arguments of :meth:`ferroboto.aio.Session.resource`."""
        self.session = session
        self._given = arguments, options
        self.cls: AioServiceResource | None = None

    async def __aenter__(self) -> AioServiceResource:
        """Make the resource."""
        arguments, options = self._given
        # One whose clients are there at once.
        made: Any = _Session(botocore_session=self.session._session).resource(*arguments, **options)
        self.cls = made
        return made  # type: ignore[no-any-return]

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        """Close the client of the resource."""
        assert self.cls is not None
        await self.cls.__aexit__(exc_type, exc, tb)


class Session(_Session):
    """Stores settings and credentials, and creates clients and resources for ``async with``.

    The arguments are those of :class:`ferroboto.Session`; ``botocore_session`` is one of aiobotocore's.

    >>> import asyncio
    >>> from ferroboto.aioboto3 import Session
    >>> async def names():
    ...     async with Session().resource('sns', endpoint_url='local') as sns:
    ...         topic = await sns.create_topic(Name='news')
    ...         return topic.arn
    >>> asyncio.run(names())
    'arn:aws:sns:us-east-1:000000000000:news'
    """

    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        botocore_session: AioSession | None = None,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None:
        """Begin with the settings of the session below."""
        super().__init__(
            aws_access_key_id,
            aws_secret_access_key,
            aws_session_token,
            region_name,
            get_session() if botocore_session is None else botocore_session,
            profile_name,
            aws_account_id,
        )

    @property
    def _beneath(self) -> AioSession:
        below: Any = self._session
        return below  # type: ignore[no-any-return]

    if not TYPE_CHECKING:
        # Type checkers see ferroboto.types._aio.

        def client(self, *args: Any, **kwargs: Any) -> ClientCreatorContext:
            """Return a client, for ``async with``."""
            return self._beneath.create_client(*args, **kwargs)

        def resource(self, *args: Any, **kwargs: Any) -> ResourceCreatorContext:
            """Return the resource of a service, for ``async with``."""
            return ResourceCreatorContext(self, args, kwargs)

    async def get_credentials(self) -> Any:  # type: ignore[override]
        """Return the credentials, whose ``get_frozen_credentials`` is awaited, or ``None`` where none are found."""
        return await self._beneath.get_credentials()

    async def get_available_regions(  # type: ignore[override]
        self, service_name: str, partition_name: str = "aws", allow_non_regional: bool = False
    ) -> list[str]:
        """Return the regions in which a service is known to be available."""
        return await self._beneath.get_available_regions(service_name, partition_name, allow_non_regional)
