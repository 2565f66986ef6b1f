"""Worlds of the local AWS that a program makes for itself."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .. import _ferroboto
from .control import (
    WORLD,
    advance,
    buckets,
    mail_server,
    opt_out,
    outbox,
    reset,
    sms_sandbox,
    wait_for_deliveries,
)
from .outbox import Outbox
from .state import close, opened

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..session import Session

_Tested = TypeVar("_Tested", bound=Callable[..., Any])


class World:
    """A fresh, isolated set of local resources, like a new AWS account.

    Entered with ``with``, or used as a decorator of a test, it takes in every client that is made in the process
    meanwhile, whatever its credentials and its endpoint variables: none of them reaches AWS. Clients that an argument
    gives an endpoint other than AWS's keep it, and so do clients that were made before.

    >>> import ferroboto
    >>> from ferroboto.local import World
    >>> with World() as world:
    ...     _ = ferroboto.client('sns').publish(PhoneNumber='+15558675309', Message='Hey there')
    ...     [sent['message'] for sent in world.outbox]
    ['Hey there']
    """

    def __init__(self, state: str | os.PathLike[str] | None = None) -> None:
        """Make a world that nobody else has.

        state: a file to keep it in; what is there from before, the world begins with. By default there is none.
        Raises :class:`StateError` where the file cannot be used.
        """
        #: What to give to clients as ``endpoint_url``.
        self.endpoint_url = f"{WORLD}:{os.urandom(8).hex()}"
        self._state = state
        if state is not None:
            self.endpoint_url = opened(f"{WORLD}:{os.path.abspath(state)}")
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """A session whose clients reach this world, in ``us-east-1`` and with stand-ins for keys."""
        if self._session is None:
            from ..session import Session

            self._session = Session("local", "local", region_name="us-east-1")
            self._session._core.use_world(self.endpoint_url)
        return self._session

    def client(self, service_name: str, **options: Any) -> Any:
        """Make a client of this world.

        service_name, options: as for ``ferroboto.client``.

        >>> from ferroboto.local import World
        >>> with World() as world:
        ...     world.client('sns').list_topics()['Topics']
        []
        """
        return self.session.client(service_name, **{"endpoint_url": self.endpoint_url, **options})

    @property
    def outbox(self) -> Outbox:
        """The messages of this world, oldest first."""
        return outbox(self.endpoint_url)

    def buckets(self, root: str | os.PathLike[str] | None) -> None:
        """Set the folder whose subfolders are this world's buckets."""
        buckets(root, self.endpoint_url)

    def mail_server(self, server: str | None) -> None:
        """Forward this world's mail to a mail server on this machine, ``'HOST:PORT'``."""
        mail_server(server, self.endpoint_url)

    def reset(self) -> None:
        """Delete everything in this world."""
        reset(self.endpoint_url)

    def opt_out(self, phone_number: str, region: str = "us-east-1") -> None:
        """Simulate that a phone replies STOP in this world, as :func:`opt_out` does."""
        opt_out(phone_number, region, self.endpoint_url)

    def sms_sandbox(self, inside: bool, region: str = "us-east-1") -> None:
        """Put this world's account into the SMS sandbox, or move it out."""
        sms_sandbox(inside, region, self.endpoint_url)

    def advance(self, seconds: int) -> None:
        """Move the clock of this world's SNS forward."""
        advance(seconds, self.endpoint_url)

    def wait_for_deliveries(self, timeout: float = 30.0) -> bool:
        """Wait until every message of this world to a web server is delivered or has failed."""
        return wait_for_deliveries(timeout, self.endpoint_url)

    def __call__(self, tested: _Tested) -> _Tested:
        """Decorate a function, a coroutine function or a class of tests: each call has a fresh world like this one."""
        from .decorate import decorated

        wrapped: _Tested = decorated(tested, lambda: World(self._state))
        return wrapped

    def __enter__(self) -> Self:
        """Take in the clients that are made from now on."""
        _ferroboto.local_capture(self.endpoint_url)
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the world. Clients that were made in it never reach AWS."""
        _ferroboto.local_release(self.endpoint_url)
        if self._state is not None:
            close(self.endpoint_url)
        _ferroboto.local_forget(self.endpoint_url)
