"""Twin of ``botocore.handlers``: the list of handlers that every new session begins with.

What botocore does in handlers of its own, ferroboto does natively, so the list begins empty. Handlers that a program adds, as
moto does, are registered on sessions that are made afterwards.
"""

from __future__ import annotations

import base64
from typing import Any

from .._unsigned import UNSIGNED
from ..hooks import BUILTIN_HANDLERS as BUILTIN_HANDLERS
from ..hooks import REGISTER_FIRST as REGISTER_FIRST
from ..hooks import REGISTER_LAST as REGISTER_LAST


def disable_signing(**kwargs: Any) -> Any:
    """Send requests without a signature: a handler for ``choose-signer``.

    >>> from ferroboto import Session
    >>> from ferroboto.botocore.handlers import disable_signing
    >>> session = Session(region_name='us-east-1')
    >>> session.events.register('choose-signer.sns.*', disable_signing)
    """
    return UNSIGNED


def base64_encode_user_data(params: dict[str, Any], **kwargs: Any) -> None:
    """Encode ``UserData``, which EC2 and Auto Scaling take in base64."""
    given = params.get("UserData")
    if isinstance(given, str):
        given = given.encode("utf-8")
    if given is not None:
        params["UserData"] = base64.b64encode(given).decode("utf-8")


def inject_account_id(params: dict[str, Any], **kwargs: Any) -> None:
    """Let Glacier's account id be the caller's own where none is given."""
    if params.get("accountId") is None:
        params["accountId"] = "-"
