"""Sessions whose clients are for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..session import Session as _Session

if TYPE_CHECKING:
    from ..types._aio import AioMakes
    from .resources import AioResourceFactory
else:
    # Nothing when the program runs: what type checkers know is in the stub.
    class AioMakes: ...


class Session(AioMakes, _Session):  # type: ignore[misc] # its clients are others
    """Stores settings and credentials, and creates clients for asyncio. The arguments are those of :class:`ferroboto.Session`.

    Creating a session or a client needs no event loop and is not awaited; a client can be used by any number of event
    loops, one after another or at the same time.

    >>> from ferroboto import aio
    >>> aio.Session(region_name='us-east-1').client('polly').meta.region_name
    'us-east-1'
    """

    _asynchronous = True

    @property
    def resource_factory(self) -> AioResourceFactory:
        """What makes the classes of resources, with the handlers of :attr:`events`."""
        if "_resource_factory" not in vars(self):
            from .resources import AioResourceFactory

            vars(self).setdefault("_resource_factory", AioResourceFactory(self.events))
        factory: AioResourceFactory = vars(self)["_resource_factory"]
        return factory
