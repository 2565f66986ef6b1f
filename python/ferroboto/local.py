"""The AWS inside this library: what its services have sent.

A client with ``endpoint_url='local'`` needs no account, no keys, no region and no network.
"""

from __future__ import annotations

from typing import Any

from . import _ferroboto

_WORLD = "local"


def outbox() -> list[dict[str, Any]]:
    """Give the messages that went out, oldest first.

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
    messages: list[dict[str, Any]] = _ferroboto.local_outbox(_WORLD)
    return messages


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


def reset() -> None:
    """Forget everything that the local AWS keeps."""
    _ferroboto.local_reset(_WORLD)
