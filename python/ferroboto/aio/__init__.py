"""Clients for asyncio.

``ferroboto.aio.Session().client('sns')`` has the methods, arguments, responses and errors of
``ferroboto.Session().client('sns')``; its methods are coroutines.

>>> import asyncio
>>> from ferroboto import aio
>>> async def send():
...     async with aio.client('sns', endpoint_url='local') as sns:
...         return await sns.publish(PhoneNumber='+15558675309', Message='Hey there')
>>> sorted(asyncio.run(send()))
['MessageId', 'ResponseMetadata']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .session import Session

if TYPE_CHECKING:
    from ..types._aio import client, resource

__all__ = ["DEFAULT_SESSION", "Session", "client", "resource", "setup_default_session"]

DEFAULT_SESSION: Session | None = None


def setup_default_session(**kwargs: Any) -> None:
    """Make the session that :func:`client` uses, with the arguments of :class:`Session`."""
    global DEFAULT_SESSION
    DEFAULT_SESSION = Session(**kwargs)


if not TYPE_CHECKING:
    # Type checkers see one form for each service: ferroboto.types._aio.

    def client(*args: Any, **kwargs: Any) -> Any:
        """Make a client from the default session; the arguments are those of :meth:`ferroboto.Session.client`.

        >>> from ferroboto import aio
        >>> aio.client('sns', region_name='us-east-1').meta.region_name
        'us-east-1'
        """
        return _get_default_session().client(*args, **kwargs)

    def resource(*args: Any, **kwargs: Any) -> Any:
        """Make a resource from the default session; the arguments are those of :meth:`ferroboto.Session.resource`.

        >>> import asyncio
        >>> from ferroboto import aio
        >>> async def names():
        ...     async with aio.resource('sns', endpoint_url='local') as sns:
        ...         topic = await sns.create_topic(Name='news')
        ...         return [each.arn async for each in sns.topics.all() if each == topic]
        >>> asyncio.run(names())
        ['arn:aws:sns:us-east-1:000000000000:news']
        """
        return _get_default_session().resource(*args, **kwargs)


def _get_default_session() -> Session:
    if DEFAULT_SESSION is None:
        setup_default_session()
    assert DEFAULT_SESSION is not None
    return DEFAULT_SESSION
