"""The embedded local AWS: its worlds, the messages that its services have sent, and its HTTP server.

A client with ``endpoint_url='local'`` needs no account, credentials, region or network. A *world* is an isolated set of
local resources, like a new AWS account; ``'local:mytest'`` is the world with that name.
"""

from __future__ import annotations

from ._local.control import (
    advance,
    buckets,
    mail_server,
    opt_out,
    outbox,
    reset,
    signing_certificate,
    sms_sandbox,
    wait_for_deliveries,
)
from ._local.outbox import Message, Outbox
from ._local.serving import Server as Server  # noqa: PLC0414 - a name of this module, not listed
from ._local.serving import serve
from ._local.state import StateError
from ._local.worlds import World

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


def __dir__() -> list[str]:
    return __all__
