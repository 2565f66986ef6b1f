"""What a program does with a world of the local AWS: reads its messages, moves its clock, says what it is like."""

from __future__ import annotations

import os

from .. import _ferroboto
from .outbox import Message, Outbox
from .state import is_file, opened

WORLD = "local"


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
    return Outbox(Message(message) for message in _ferroboto.local_outbox(named(world)))


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
    return _ferroboto.local_wait_for_deliveries(named(world), timeout)


def signing_certificate(world: str | None = None) -> str:
    """The certificate, in PEM, that verifies the signatures of SNS messages.

    A server provides it at ``SigningCertURL``. The process creates the key when it is first needed.

    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.signing_certificate().splitlines()[0]
    '-----BEGIN CERTIFICATE-----'
    """
    certificate = _ferroboto.local_signing_certificate(named(world))
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
    _ferroboto.local_sms_sandbox(named(world), region, inside)


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
    _ferroboto.local_opt_out(named(world), region, phone_number)


def advance(seconds: int, world: str | None = None) -> None:
    """Move the clock of SNS forward: tokens and codes expire, and FIFO topics forget deduplication IDs.

    seconds: the number of seconds.
    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.advance(300)
    """
    _ferroboto.local_advance(named(world), seconds)


def reset(world: str | None = None) -> None:
    """Delete everything in a world.

    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.reset()
    >>> ferroboto.local.outbox()
    []
    """
    _ferroboto.local_reset(named(world))


def buckets(root: str | os.PathLike[str] | None, world: str | None = None) -> None:
    """Set the folder whose subfolders are the S3 buckets that services read and write.

    root: the folder; ``None`` for the one in the environment variable ``FERROBOTO_LOCAL_BUCKETS``.
    world: the endpoint of the world.

    >>> import ferroboto
    >>> ferroboto.local.buckets(None)
    """
    _ferroboto.local_buckets(named(world), root)


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
        from .smtp import address

        address(server)
    _ferroboto.local_mail_server(named(world), server)


def named(world: str | None) -> str:
    """Return the name of a world, whose file is opened; by default that of the world that takes in clients."""
    if world is None:
        return _ferroboto.local_captured() or WORLD
    if world != WORLD and not world.startswith(WORLD + ":"):
        msg = f"a world is 'local', 'local:NAME' or 'local:path/to/state.db', not {world!r}"
        raise ValueError(msg)
    if world != WORLD and is_file(world):
        return opened(world)
    return world
