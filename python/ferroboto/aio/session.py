"""Sessions whose clients are for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from ..session import Session as _Session

if TYPE_CHECKING:
    from ..types._aio import AioMakes
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

    def resource(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Not supported: resources read their attributes with calls, which asyncio would have to await.

        :raises NotImplementedError: always.
        """
        raise NotImplementedError("resources read their attributes with calls; use ferroboto.Session().resource")
