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
    """Keeps settings and makes clients for asyncio, with the arguments of :class:`ferroboto.Session`.

    Making a session or a client awaits nothing and needs no event loop; a client serves any number of loops, one
    after the other or at the same time.

    >>> from ferroboto import aio
    >>> aio.Session(region_name='us-east-1').client('polly').meta.region_name
    'us-east-1'
    """

    _asynchronous = True

    def resource(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Resources are there for ``ferroboto.Session`` only, as in boto3: their attributes make calls when read.

        :raises NotImplementedError: always.
        """
        raise NotImplementedError("resources read their attributes with calls; use ferroboto.Session().resource")
