"""The AWS inside this library: what its services have sent.

A client with ``endpoint_url='local'`` needs no account, no keys, no region and no network.
"""

from __future__ import annotations

from typing import Any

from . import _ferroboto

_WORLD = "local"


def outbox() -> list[dict[str, Any]]:
    """Give the messages that went out, oldest first.

    >>> import ferroboto
    >>> ferroboto.local.reset()
    >>> sns = ferroboto.client('sns', endpoint_url='local')
    >>> answer = sns.publish(PhoneNumber='+15558675309', Message='Hey there')
    >>> [message['Message'] for message in ferroboto.local.outbox()]
    ['Hey there']
    """
    messages: list[dict[str, Any]] = _ferroboto.local_outbox(_WORLD)
    return messages


def reset() -> None:
    """Forget everything that the local AWS keeps."""
    _ferroboto.local_reset(_WORLD)
