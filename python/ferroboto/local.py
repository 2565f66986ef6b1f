"""The embedded local AWS: its worlds, the messages that its services have sent, and its HTTP server.

A client with ``endpoint_url='local'`` needs no account, credentials, region or network. A *world* is an isolated set of
local resources, like a new AWS account; ``'local:mytest'`` is the world with that name.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from . import _ferroboto
from ._outbox import Message, Outbox
from ._state import StateError, close, is_file, opened

if TYPE_CHECKING:
    from typing_extensions import Self

    from .session import Session

__all__ = [
    "Message",
    "Outbox",
    "StateError",
    "World",
    "advance",
    "buckets",
    "mail_server",
    "opt_out",
    "outbox",
    "reset",
    "serve",
    "signing_certificate",
    "sms_sandbox",
    "wait_for_deliveries",
]

_WORLD = "local"
_Tested = TypeVar("_Tested", bound=Callable[..., Any])


def outbox(world: str | None = None) -> Outbox:
    """The messages that the local AWS recorded instead of sending them, oldest first.

    world: the endpoint of the world; by default the :class:`World` that is entered, or else ``local``.

    Each has ``kind`` (``sms``, ``email``, ``mail``, ``http``, ``sqs``, ``lambda``, ``firehose`` or ``application``),
    ``message_id``, ``timestamp``, ``region``, ``recipient``, ``message`` as the recipient would see it and ``subject``,
    and other fields depending on its kind. A request to a web server has a ``state``: ``pending``, ``delivered`` or
    ``failed``.

    >>> import ferroboto
    >>> ferroboto.local.reset()
    >>> sns = ferroboto.client('sns', endpoint_url='local')
    >>> answer = sns.publish(PhoneNumber='+15558675309', Message='Hey there')
    >>> [(sent['kind'], sent['message']) for sent in ferroboto.local.outbox()]
    [('sms', 'Hey there')]
    """
    return Outbox(Message(message) for message in _ferroboto.local_outbox(_named(world)))


def wait_for_deliveries(timeout: float = 30.0, world: str | None = None) -> bool:
    """Wait until every message to a web server is delivered or has failed. Returns False on a timeout.

    Messages to ``http`` and ``https`` endpoints are delivered in the background, as on AWS. A program that exits at once
    does not deliver them.

    timeout: seconds to wait at most. Raises ``ValueError`` if it is negative.
    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.wait_for_deliveries(timeout=1)
    True
    """
    return _ferroboto.local_wait_for_deliveries(_named(world), timeout)


def signing_certificate(world: str | None = None) -> str:
    """The certificate, in PEM, that verifies the signatures of SNS messages.

    A server provides it at ``SigningCertURL``. The process creates the key when it is first needed.

    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.signing_certificate().splitlines()[0]
    '-----BEGIN CERTIFICATE-----'
    """
    certificate = _ferroboto.local_signing_certificate(_named(world))
    if certificate is None:
        msg = "the local AWS could not make a key to sign with"
        raise RuntimeError(msg)
    return certificate


def sms_sandbox(inside: bool, region: str = "us-east-1", world: str | None = None) -> None:
    """Put the account into the SMS sandbox, or move it out. Initially it is out of the sandbox.

    inside: whether only verified phone numbers receive messages.
    region: the region to change.
    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.sms_sandbox(True)
    >>> sns = ferroboto.client('sns', 'us-east-1', endpoint_url='local')
    >>> sns.get_sms_sandbox_account_status()['IsInSandbox']
    True
    >>> ferroboto.local.reset()
    """
    _ferroboto.local_sms_sandbox(_named(world), region, inside)


def opt_out(phone_number: str, region: str = "us-east-1", world: str | None = None) -> None:
    """Simulate that a phone replies STOP: it receives no text messages until it opts in again.

    phone_number: the phone number in E.164 format.
    region: the region to change.
    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.opt_out('+15558675309')
    >>> sns = ferroboto.client('sns', 'us-east-1', endpoint_url='local')
    >>> sns.list_phone_numbers_opted_out()['phoneNumbers']
    ['+15558675309']
    >>> ferroboto.local.reset()
    """
    _ferroboto.local_opt_out(_named(world), region, phone_number)


def advance(seconds: int, world: str | None = None) -> None:
    """Move the clock of SNS forward: tokens and codes expire, and FIFO topics forget deduplication IDs.

    seconds: the number of seconds.
    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.advance(300)
    """
    _ferroboto.local_advance(_named(world), seconds)


def reset(world: str | None = None) -> None:
    """Delete everything in a world.

    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.reset()
    >>> ferroboto.local.outbox()
    []
    """
    _ferroboto.local_reset(_named(world))


def buckets(root: str | os.PathLike[str] | None, world: str | None = None) -> None:
    """Set the folder whose subfolders are the S3 buckets that services read and write.

    root: the folder; ``None`` for the one in the environment variable ``FERROBOTO_LOCAL_BUCKETS``.
    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.buckets(None)
    """
    _ferroboto.local_buckets(_named(world), root)


def mail_server(server: str | None, world: str | None = None) -> None:
    """Forward mail to a mail server on this machine, by SMTP. The outbox shows whether each message was accepted.

    server: ``'HOST:PORT'``; ``None`` for the one in the environment variable ``FERROBOTO_LOCAL_SMTP``, if it is set.
    world: the endpoint of the world.
    Raises ``ValueError`` if the address is invalid or belongs to another machine.

    >>> import ferroboto
    >>> ferroboto.local.mail_server('127.0.0.1:1025')
    >>> ferroboto.local.mail_server(None)
    """
    if server is not None:
        from ._smtp import address

        address(server)
    _ferroboto.local_mail_server(_named(world), server)


def _named(world: str | None) -> str:
    if world is None:
        return _ferroboto.local_captured() or _WORLD
    if world != _WORLD and not world.startswith(_WORLD + ":"):
        msg = f"a world is 'local', 'local:NAME' or 'local:path/to/state.db', not {world!r}"
        raise ValueError(msg)
    if world != _WORLD and is_file(world):
        return opened(world)
    return world


class Server:
    """A world that is served over HTTP, as returned by :func:`serve`."""

    def __init__(self, door: _ferroboto.LocalServer, world: str) -> None:
        """Show where a server is."""
        self._door = door
        #: The world that is served.
        self.world = world
        self.port: int = door.port
        host = door.host if ":" not in door.host else f"[{door.host}]"
        #: What to give to clients as ``endpoint_url``, or as ``AWS_ENDPOINT_URL``.
        self.endpoint_url = f"http://{host}:{door.port}"

    def __repr__(self) -> str:
        """Show where it is."""
        return f"<local AWS at {self.endpoint_url}>"


@contextmanager
def serve(
    port: int = 0,
    host: str = "127.0.0.1",
    *,
    world: str | None = None,
    access_key: str | None = None,
    secret_key: str | None = None,
    state: str | os.PathLike[str] | None = None,
    hostnames: Sequence[str] = (),
    deliver_to: Sequence[str] = (),
) -> Iterator[Server]:
    """Serve a world over HTTP while the ``with`` block runs, for boto3, the AWS CLI and other SDKs.

    port: the port to listen on; 0 selects a free one.
    host: the address to listen on. Addresses other than the loopback interface let other machines in.
    world: the endpoint of the world.
    access_key, secret_key: the access key that requests have to be signed with; without it, signatures are not checked.
    state: a file that stores the world, instead of ``world``; its content is loaded first.
    hostnames: names that clients may use for the server, besides its addresses, ``localhost`` and AWS's own names.
    deliver_to: hosts that messages to web servers may be delivered to, besides those in ``FERROBOTO_LOCAL_HTTP_HOSTS``. A
        server that other machines can reach delivers to none of this machine unless it is named here.
    Raises ``OSError`` if the address is not available, ``ValueError`` for an incomplete access key, and
    :class:`StateError` if the file cannot be used.

    >>> import ferroboto
    >>> with ferroboto.local.serve() as server:
    ...     sns = ferroboto.client('sns', 'us-east-1', endpoint_url=server.endpoint_url,
    ...                            aws_access_key_id='any', aws_secret_access_key='thing')
    ...     sns.list_topics()['Topics']
    []
    """
    if (access_key is None) != (secret_key is None):
        msg = "a key is an access key and a secret key"
        raise ValueError(msg)
    if state is not None:
        world = f"{_WORLD}:{os.path.abspath(state)}"
    try:
        name = _named(world)
        door = _ferroboto.LocalServer(name, host, port, access_key, secret_key, list(hostnames), list(deliver_to))
        try:
            yield Server(door, world or name)
        finally:
            door.stop()
    finally:
        if state is not None and world is not None:
            close(world)


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
        self.endpoint_url = f"{_WORLD}:{os.urandom(8).hex()}"
        self._state = state
        if state is not None:
            self.endpoint_url = opened(f"{_WORLD}:{os.path.abspath(state)}")
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """A session whose clients reach this world, in ``us-east-1`` and with stand-ins for keys."""
        if self._session is None:
            from .session import Session

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
        from ._world import decorated

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


def __dir__() -> list[str]:
    return __all__
