"""The AWS inside this library: its worlds, what its services have sent, and the way to it over HTTP.

A client with ``endpoint_url='local'`` needs no account, no keys, no region and no network. With ``'local:mytest'`` it
reaches a world of that name, which shares nothing with others.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

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


def outbox(world: str = _WORLD) -> Outbox:
    """Give the messages that went out, oldest first.

    world: which world's, as an endpoint names it.

    Each has ``kind`` (``sms``, ``email``, ``mail``, ``http``, ``sqs``, ``lambda``, ``firehose`` or ``application``),
    ``message_id``, ``timestamp``, ``region``, ``recipient``, ``message`` as the recipient would see it and ``subject``,
    and what else its kind has to tell. A request to a web server has a ``state``: ``pending``, ``delivered`` or
    ``failed``.

    >>> import ferroboto
    >>> ferroboto.local.reset()
    >>> sns = ferroboto.client('sns', endpoint_url='local')
    >>> answer = sns.publish(PhoneNumber='+15558675309', Message='Hey there')
    >>> [(sent['kind'], sent['message']) for sent in ferroboto.local.outbox()]
    [('sms', 'Hey there')]
    """
    return Outbox(Message(message) for message in _ferroboto.local_outbox(_named(world)))


def wait_for_deliveries(timeout: float = 30.0) -> bool:
    """Wait until every message to a web server is delivered or given up; tell whether that is so.

    Messages to ``http`` and ``https`` endpoints travel in the background, as they do on AWS. A program that ends at
    once does not send them.

    timeout: seconds to wait at most. Raises ``ValueError`` for a negative one.

    >>> import ferroboto
    >>> ferroboto.local.wait_for_deliveries(timeout=1)
    True
    """
    return _ferroboto.local_wait_for_deliveries(_WORLD, timeout)


def signing_certificate() -> str:
    """Give the certificate, in PEM, that verifies the signatures of SNS's messages.

    On a server it is what ``SigningCertURL`` leads to; in process there is no server to ask. The key behind it is made
    by this process when it is first needed.

    >>> import ferroboto
    >>> ferroboto.local.signing_certificate().splitlines()[0]
    '-----BEGIN CERTIFICATE-----'
    """
    certificate = _ferroboto.local_signing_certificate(_WORLD)
    if certificate is None:
        msg = "the local AWS could not make a key to sign with"
        raise RuntimeError(msg)
    return certificate


def sms_sandbox(inside: bool, region: str = "us-east-1") -> None:
    """Put the account into the sandbox for text messages, or take it out, which it is to begin with.

    inside: whether only phone numbers that were verified get messages.
    region: the region it holds for.

    >>> import ferroboto
    >>> ferroboto.local.sms_sandbox(True)
    >>> sns = ferroboto.client('sns', 'us-east-1', endpoint_url='local')
    >>> sns.get_sms_sandbox_account_status()['IsInSandbox']
    True
    >>> ferroboto.local.reset()
    """
    _ferroboto.local_sms_sandbox(_WORLD, region, inside)


def opt_out(phone_number: str, region: str = "us-east-1") -> None:
    """Let a phone answer STOP: it gets no text messages until it opts in again.

    phone_number: the phone, in E.164.
    region: the region it holds for.

    >>> import ferroboto
    >>> ferroboto.local.opt_out('+15558675309')
    >>> sns = ferroboto.client('sns', 'us-east-1', endpoint_url='local')
    >>> sns.list_phone_numbers_opted_out()['phoneNumbers']
    ['+15558675309']
    >>> ferroboto.local.reset()
    """
    _ferroboto.local_opt_out(_WORLD, region, phone_number)


def advance(seconds: int) -> None:
    """Put the clock of SNS forward: tokens and codes run out, FIFO topics forget what they saw.

    seconds: how far.

    >>> import ferroboto
    >>> ferroboto.local.advance(300)
    """
    _ferroboto.local_advance(_WORLD, seconds)


def reset(world: str = _WORLD) -> None:
    """Forget everything that a world keeps.

    world: which, as an endpoint names it.

    >>> import ferroboto
    >>> ferroboto.local.reset()
    >>> ferroboto.local.outbox()
    []
    """
    _ferroboto.local_reset(_named(world))


def buckets(root: str | os.PathLike[str] | None, world: str = _WORLD) -> None:
    """Let the folders in a folder be the buckets of S3 that services read from and write to.

    root: the folder; ``None`` for the one that the environment names in ``FERROBOTO_LOCAL_BUCKETS``.
    world: whose buckets, as an endpoint names it.

    >>> import ferroboto
    >>> ferroboto.local.buckets(None)
    """
    _ferroboto.local_buckets(_named(world), root)


def mail_server(server: str | None, world: str = _WORLD) -> None:
    """Let mail go on to a mail server of this machine, by SMTP; the outbox tells whether it arrived.

    server: ``'HOST:PORT'``; ``None`` for the one that the environment names in ``FERROBOTO_LOCAL_SMTP``, if it does.
    world: whose mail, as an endpoint names it.
    Raises ``ValueError`` for what is no address, and for one of another machine.

    >>> import ferroboto
    >>> ferroboto.local.mail_server('127.0.0.1:1025')
    >>> ferroboto.local.mail_server(None)
    """
    if server is not None:
        from ._smtp import address

        address(server)
    _ferroboto.local_mail_server(_named(world), server)


def _named(world: str) -> str:
    if world != _WORLD and not world.startswith(_WORLD + ":"):
        msg = f"a world is 'local', 'local:NAME' or 'local:path/to/state.db', not {world!r}"
        raise ValueError(msg)
    if world != _WORLD and is_file(world):
        return opened(world)
    return world


class Server:
    """A world that is served over HTTP, as :func:`serve` gives it."""

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
    world: str = _WORLD,
    access_key: str | None = None,
    secret_key: str | None = None,
    state: str | os.PathLike[str] | None = None,
) -> Iterator[Server]:
    """Serve a world over HTTP as long as the ``with`` block runs, for boto3, the AWS CLI and any other SDK.

    port: the port to listen at; 0 is any that is free.
    host: the address to listen at. Others than the machine's own let others in.
    world: the world to serve, as an endpoint names it.
    access_key, secret_key: the key that requests have to be signed with; without one, no signature is looked at.
    state: a file to keep the world in, in place of ``world``; what is there from before, it begins with.
    Raises ``OSError`` where the address cannot be had, ``ValueError`` for half a key, and :class:`StateError` where the
    file cannot be used.

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
        door = _ferroboto.LocalServer(_named(world), host, port, access_key, secret_key)
        try:
            yield Server(door, world)
        finally:
            door.stop()
    finally:
        if state is not None:
            close(world)


class World:
    """A fresh world and its clients, as the fixture ``ferroboto_local`` of pytest gives it."""

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
        """A session of the world's own, in ``us-east-1`` and with stand-ins for keys."""
        if self._session is None:
            from .session import Session

            self._session = Session("local", "local", region_name="us-east-1")
        return self._session

    def client(self, service_name: str, **options: Any) -> Any:
        """Make a client that reaches this world.

        service_name, options: as for ``ferroboto.client``.

        >>> from ferroboto.local import World
        >>> with World() as world:
        ...     world.client('sns').list_topics()['Topics']
        []
        """
        return self.session.client(service_name, **{"endpoint_url": self.endpoint_url, **options})

    @property
    def outbox(self) -> Outbox:
        """What went out in this world, oldest first."""
        return outbox(self.endpoint_url)

    def buckets(self, root: str | os.PathLike[str] | None) -> None:
        """Let the folders in a folder be this world's buckets."""
        buckets(root, self.endpoint_url)

    def mail_server(self, server: str | None) -> None:
        """Let this world's mail go on to a mail server of this machine, ``'HOST:PORT'``."""
        mail_server(server, self.endpoint_url)

    def reset(self) -> None:
        """Forget everything that this world keeps."""
        reset(self.endpoint_url)

    def __enter__(self) -> Self:
        """Give the world."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the world."""
        if self._state is not None:
            close(self.endpoint_url)
        _ferroboto.local_forget(self.endpoint_url)


def __dir__() -> list[str]:
    return __all__
